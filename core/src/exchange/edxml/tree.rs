//! The elements of an envelope, by local name: senders disagree about which of them have the namespace.

use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::Event;
use quick_xml::reader::Reader;

/// How deep elements may lie in one another.
const DEEPEST: usize = 32;

/// The most elements of an envelope.
const MOST: usize = 100_000;

/// Why a text gives no elements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TreeFault {
    /// It is no well-formed XML, or is cut off.
    Malformed,
    /// It declares a document type, by which it could say what its own words stand for.
    Declares,
    /// It has more elements, or deeper ones, than any envelope.
    TooMany,
}

/// An element with its text and what lies in it.
#[derive(Debug, Default)]
pub(super) struct Element {
    pub name: String,
    text: String,
    pub children: Vec<Element>,
}

impl Element {
    /// Reads a document.
    pub fn read(xml: &str) -> Result<Self, TreeFault> {
        let mut reader = Reader::from_str(xml.trim_start_matches('\u{feff}'));
        reader.config_mut().expand_empty_elements = true;
        let mut open = vec![Self::default()];
        let mut count = 0;
        loop {
            match reader.read_event().map_err(|_| TreeFault::Malformed)? {
                Event::Start(tag) => {
                    count += 1;
                    if count > MOST || open.len() > DEEPEST {
                        return Err(TreeFault::TooMany);
                    }
                    open.push(Self { name: tag.local_name().as_ref().to_owned(), ..Self::default() });
                }
                Event::End(_) => {
                    let closed = open.pop().ok_or(TreeFault::Malformed)?;
                    last(&mut open)?.children.push(closed);
                }
                Event::Text(text) => last(&mut open)?.text.push_str(&text.xml10_content()),
                Event::CData(text) => last(&mut open)?.text.push_str(&text.xml10_content()),
                Event::GeneralRef(entity) => {
                    let text = &mut last(&mut open)?.text;
                    match entity.resolve_char_ref().map_err(|_| TreeFault::Malformed)? {
                        Some(character) => text.push(character),
                        None => text
                            .push_str(resolve_predefined_entity(&entity.xml10_content()).ok_or(TreeFault::Malformed)?),
                    }
                }
                Event::DocType(_) => return Err(TreeFault::Declares),
                Event::Eof => break,
                Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            }
        }
        // Only blanks may stand before and after the root.
        let mut document =
            open.pop().filter(|document| open.is_empty() && document.words().is_none()).ok_or(TreeFault::Malformed)?;
        document.children.pop().filter(|_| document.children.is_empty()).ok_or(TreeFault::Malformed)
    }

    /// The first element of a name in this one.
    pub fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }

    /// The first element at the end of a path.
    pub fn at(&self, path: &[&str]) -> Option<&Self> {
        path.iter().try_fold(self, |element, name| element.child(name))
    }

    /// Every element of a name in this one.
    pub fn all<'e>(&'e self, name: &'e str) -> impl Iterator<Item = &'e Self> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// The text, trimmed; `None` if it is blank.
    pub fn words(&self) -> Option<&str> {
        Some(self.text.trim()).filter(|text| !text.is_empty())
    }

    /// The text of the element at the end of a path.
    pub fn text_at(&self, path: &[&str]) -> Option<String> {
        self.at(path)?.words().map(str::to_owned)
    }

    /// The texts of every element of a name in this one.
    pub fn texts(&self, name: &str) -> Vec<String> {
        self.all(name).filter_map(Self::words).map(str::to_owned).collect()
    }

    /// Whether it or something in it has text.
    pub fn says_something(&self) -> bool {
        self.words().is_some() || self.children.iter().any(Self::says_something)
    }
}

fn last(open: &mut [Element]) -> Result<&mut Element, TreeFault> {
    open.last_mut().ok_or(TreeFault::Malformed)
}
