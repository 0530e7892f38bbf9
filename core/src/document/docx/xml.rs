//! A pull parser for XML parts with limits on depth, size and entities.

use std::cell::Cell;
use std::io::{self, BufRead, BufReader, Read};

use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::{Namespace, ResolveResult};
use quick_xml::reader::NsReader;

use super::refusal::FileRefusal;
use crate::error::Result;

/// How deep elements may lie in one another.
const DEEPEST: usize = 512;

/// The longest tag or run of text. Pictures in the old form may be kept in a tag.
const LONGEST_PIECE: usize = 4 << 20;

/// The vocabulary that an element belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Space {
    /// WordprocessingML.
    Word,
    /// Office Math.
    Math,
    /// Markup compatibility: one content in several forms.
    Compatibility,
    Another,
}

/// What was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum XmlEvent {
    /// An element opens: it has a name and attributes.
    Open,
    /// The innermost open element closes.
    Close,
    /// Characters.
    Text,
    /// The part has ended.
    End,
}

/// A part of a package. What [`next`](Self::next) read last stands in it until the next step.
pub(super) struct Xml<'p> {
    reader: NsReader<Measured<'p>>,
    buffer: Vec<u8>,
    depth: usize,
    space: Space,
    /// The tag with its attributes, and how long its name is; or the characters.
    content: String,
    name_length: usize,
}

impl<'p> Xml<'p> {
    pub fn new(part: Box<dyn Read + 'p>, unpacked: &'p Cell<u64>) -> Self {
        let measured = Measured { part: BufReader::new(part), left: unpacked, fragment: 0, over: false };
        let mut reader = NsReader::from_reader(measured);
        reader.config_mut().expand_empty_elements = true;
        Self { reader, buffer: Vec::new(), depth: 0, space: Space::Another, content: String::new(), name_length: 0 }
    }

    pub fn next(&mut self) -> Result<XmlEvent> {
        loop {
            if let Some(step) = self.advance()? {
                return Ok(step);
            }
        }
    }

    /// Passes over the element that has just opened.
    pub fn skip(&mut self) -> Result<()> {
        let outside = self.depth.saturating_sub(1);
        while self.depth > outside {
            if self.next()? == XmlEvent::End {
                break;
            }
        }
        Ok(())
    }

    /// The vocabulary of the element that has just opened.
    pub const fn space(&self) -> Space {
        self.space
    }

    /// The local name of the element that has just opened.
    pub fn name(&self) -> &str {
        let name = self.content.get(..self.name_length).unwrap_or_default();
        name.rsplit(':').next().unwrap_or_default()
    }

    /// Whether an element of WordprocessingML with this name has just opened.
    pub fn is(&self, name: &str) -> bool {
        self.space == Space::Word && self.name() == name
    }

    /// The characters that were just read.
    pub fn text(&self) -> &str {
        &self.content
    }

    /// An attribute of the element that has just opened, by its local name.
    pub fn attribute(&self, name: &str) -> Option<String> {
        let tag = BytesStart::from_content(self.content.as_str(), self.name_length);
        let mut attributes = tag.attributes();
        let found =
            attributes.with_checks(false).flatten().find(|attribute| attribute.key.local_name().as_ref() == name)?;
        found.normalized_value(XmlVersion::Implicit1_0).ok().map(|value| value.into_owned())
    }

    /// A short attribute: a name, a number, a pattern.
    pub fn short_attribute(&self, name: &str) -> Option<String> {
        const LONGEST: usize = 255;
        self.attribute(name).filter(|value| value.len() <= LONGEST)
    }

    pub fn value(&self) -> Option<String> {
        self.short_attribute("val")
    }

    pub fn number(&self, name: &str) -> Option<u32> {
        self.short_attribute(name)?.trim().parse().ok()
    }

    /// Whether the property that has just opened is on: it is unless it says otherwise.
    pub fn is_on(&self) -> bool {
        !self.value().is_some_and(|value| matches!(value.as_str(), "0" | "false" | "off" | "none"))
    }

    /// One event of the reader; `None` for what has no meaning here.
    fn advance(&mut self) -> Result<Option<XmlEvent>> {
        self.buffer.clear();
        self.reader.get_mut().fragment = 0;
        self.content.clear();
        self.name_length = 0;
        let event = match self.reader.read_event_into(&mut self.buffer) {
            Ok(event) => event,
            Err(_) if self.reader.get_mut().over => return Err(FileRefusal::TooLarge.into()),
            Err(_) => return Err(FileRefusal::Damaged.into()),
        };
        let step = match event {
            Event::Start(tag) => {
                self.depth += 1;
                self.content.push_str(&tag);
                self.name_length = tag.name().0.len();
                if self.depth > DEEPEST {
                    return Err(FileRefusal::TooLarge.into());
                }
                Some(XmlEvent::Open)
            }
            Event::End(_) => {
                self.depth = self.depth.saturating_sub(1);
                Some(XmlEvent::Close)
            }
            Event::Text(text) => {
                self.content.push_str(&text.xml10_content());
                Some(XmlEvent::Text)
            }
            Event::CData(text) => {
                self.content.push_str(&text.xml10_content());
                Some(XmlEvent::Text)
            }
            Event::GeneralRef(entity) => {
                match entity.resolve_char_ref() {
                    Ok(Some(letter)) => self.content.push(letter),
                    Ok(None) => match resolve_predefined_entity(&entity.xml10_content()) {
                        Some(text) => self.content.push_str(text),
                        None => return Err(FileRefusal::Damaged.into()),
                    },
                    Err(_) => return Err(FileRefusal::Damaged.into()),
                }
                Some(XmlEvent::Text)
            }
            // Office forbids it, and it would let a file define what its own words stand for.
            Event::DocType(_) => return Err(FileRefusal::Damaged.into()),
            Event::Eof if self.depth > 0 => return Err(FileRefusal::Damaged.into()),
            Event::Eof => Some(XmlEvent::End),
            Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => None,
        };
        if step == Some(XmlEvent::Open) {
            self.space = self.space_of_tag();
        }
        Ok(step)
    }

    fn space_of_tag(&self) -> Space {
        let name = self.content.get(..self.name_length).unwrap_or_default();
        match self.reader.resolver().resolve_element(quick_xml::name::QName(name)).0 {
            ResolveResult::Bound(Namespace(name)) => match name {
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                | "http://purl.oclc.org/ooxml/wordprocessingml/main" => Space::Word,
                "http://schemas.openxmlformats.org/officeDocument/2006/math"
                | "http://purl.oclc.org/ooxml/officeDocument/math" => Space::Math,
                "http://schemas.openxmlformats.org/markup-compatibility/2006" => Space::Compatibility,
                _ => Space::Another,
            },
            _ => Space::Another,
        }
    }
}

/// What a part unpacks to, counted as it comes: what the archive says of sizes is not asked.
struct Measured<'p> {
    part: BufReader<Box<dyn Read + 'p>>,
    /// How many bytes all parts together may still take.
    left: &'p Cell<u64>,
    /// How many bytes were taken since the last step.
    fragment: usize,
    over: bool,
}

impl Read for Measured<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let available = self.fill_buf()?;
        let count = available.len().min(buffer.len());
        for (to, from) in buffer.iter_mut().zip(available) {
            *to = *from;
        }
        self.consume(count);
        Ok(count)
    }
}

impl BufRead for Measured<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.left.get() == 0 || self.fragment > LONGEST_PIECE {
            self.over = true;
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.part.fill_buf()
    }

    fn consume(&mut self, count: usize) {
        self.fragment = self.fragment.saturating_add(count);
        self.left.set(self.left.get().saturating_sub(u64::try_from(count).unwrap_or(u64::MAX)));
        self.part.consume(count);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Vec<(XmlEvent, Space, String)>> {
        let left = Cell::new(1 << 30);
        let mut xml = Xml::new(Box::new(text.as_bytes()), &left);
        let mut steps = Vec::new();
        loop {
            let step = xml.next()?;
            if step == XmlEvent::End {
                return Ok(steps);
            }
            let content = if step == XmlEvent::Open { xml.name() } else { xml.text() };
            steps.push((step, if step == XmlEvent::Open { xml.space() } else { Space::Another }, content.to_owned()));
        }
    }

    fn code(text: &str) -> String {
        read(text).unwrap_err().report().problems.iter().map(|problem| problem.code.clone()).collect()
    }

    #[test]
    fn vocabularies_are_told_by_their_names_not_by_prefixes() {
        let steps = read(
            "<?xml version='1.0'?><x:p xmlns:x='http://purl.oclc.org/ooxml/wordprocessingml/main'>a&amp;&#x1EBF;<y/>\
                 </x:p>",
        )
        .unwrap();
        let shown = steps.iter().map(|(step, space, text)| (*step, *space, text.as_str())).collect::<Vec<_>>();
        use Space::*;
        use XmlEvent::*;
        assert_eq!(
            shown,
            [
                (Open, Word, "p"),
                (Text, Another, "a"),
                (Text, Another, "&"),
                (Text, Another, "ế"),
                (Open, Another, "y"),
                (Close, Another, ""),
                (Close, Another, "")
            ]
        );
    }

    #[test]
    fn what_is_no_sound_xml_is_damaged() {
        for text in ["<a>", "<a></b>", "<a>&x;</a>", "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>", "<a", "<a>&#0;</a>"] {
            assert_eq!(code(text), "docx_damaged", "{text}");
        }
    }

    #[test]
    fn depth_and_length_are_bounded() {
        assert_eq!(code(&"<a>".repeat(DEEPEST + 1)), "docx_too_large");
        assert_eq!(code(&format!("<a>{}</a>", "x".repeat(LONGEST_PIECE + (64 << 10)))), "docx_too_large");
        assert_eq!(code(&format!("<a b='{}'/>", "x".repeat(LONGEST_PIECE + (64 << 10)))), "docx_too_large");
    }
}
