//! Styles (`styles.xml`): the paragraph and run properties that a style and its ancestors set.

use std::collections::HashMap;

use super::properties::{self, ParagraphProperties, RunProperties};
use super::refusal::FileRefusal;
use super::xml::{Xml, XmlEvent};
use crate::error::Result;

const MOST_STYLES: usize = 16_384;

/// A style is based on another, that on a third. A chain that is longer leads back to itself.
const LONGEST_CHAIN: usize = 32;

/// The styles of a document.
#[derive(Debug, Default)]
pub(super) struct Styles {
    by_id: HashMap<String, Style>,
    default_paragraph: Option<String>,
}

#[derive(Debug, Default)]
struct Style {
    based_on: Option<String>,
    /// The style of a table of contents.
    is_contents: bool,
    paragraph: ParagraphProperties,
    run: RunProperties,
}

impl Styles {
    pub fn read(xml: &mut Xml<'_>) -> Result<Self> {
        let mut styles = Self::default();
        loop {
            match xml.next()? {
                XmlEvent::Open if xml.is("style") => styles.read_style(xml)?,
                XmlEvent::End => return Ok(styles),
                _ => {}
            }
        }
    }

    fn read_style(&mut self, xml: &mut Xml<'_>) -> Result<()> {
        let id = xml.short_attribute("styleId").unwrap_or_default();
        let is_default = xml.short_attribute("default").is_some_and(|value| value != "0" && value != "false");
        if is_default && xml.short_attribute("type").as_deref() == Some("paragraph") {
            self.default_paragraph = Some(id.clone());
        }
        let mut style = Style::default();
        let mut depth = 0_usize;
        loop {
            match xml.next()? {
                XmlEvent::Open if xml.is("pPr") => style.paragraph = properties::paragraph(xml)?,
                XmlEvent::Open if xml.is("rPr") => style.run = properties::run(xml)?,
                XmlEvent::Open if xml.is("tblStylePr") => xml.skip()?,
                XmlEvent::Open => {
                    depth += 1;
                    match xml.name() {
                        "basedOn" => style.based_on = xml.value(),
                        "name" => style.is_contents = xml.value().is_some_and(|name| is_contents(&name)),
                        _ => {}
                    }
                }
                XmlEvent::Close if depth > 0 => depth -= 1,
                XmlEvent::Close | XmlEvent::End => break,
                XmlEvent::Text => {}
            }
        }
        if self.by_id.len() >= MOST_STYLES {
            return Err(FileRefusal::TooLarge.into());
        }
        self.by_id.insert(id, style);
        Ok(())
    }

    /// The properties of a paragraph with what its style gives, and the style's own properties of runs.
    pub fn of_paragraph(&self, own: ParagraphProperties) -> (ParagraphProperties, RunProperties) {
        let mut properties = own;
        let mut run = RunProperties::default();
        let id = properties.style.clone().or_else(|| self.default_paragraph.clone());
        for (id, style) in self.chain(id.as_deref()) {
            properties.is_contents |= style.is_contents;
            // Numbering that a style gives goes with the style that the level names.
            if properties.numbering.is_none() && style.paragraph.numbering.is_some() {
                properties.numbering = style.paragraph.numbering;
                properties.level = properties.level.or(style.paragraph.level);
            }
            if properties.level.is_none() && style.paragraph.level.is_some() && properties.numbering.is_none() {
                properties.level = style.paragraph.level;
            }
            properties.styles.push(id.to_owned());
            properties.leaders = properties.leaders.or(style.paragraph.leaders);
            run.complete_from(&style.run);
        }
        (properties, run)
    }

    /// The properties of a run with what its style gives, and then its paragraph's.
    pub fn of_run(&self, own: RunProperties, paragraph: &RunProperties) -> RunProperties {
        let mut properties = own;
        let id = properties.style.clone();
        for (_, style) in self.chain(id.as_deref()) {
            properties.complete_from(&style.run);
        }
        properties.complete_from(paragraph);
        properties
    }

    /// The numbering that a style gives.
    pub fn numbering(&self, id: &str) -> Option<u32> {
        self.chain(Some(id)).find_map(|(_, style)| style.paragraph.numbering)
    }

    fn chain<'s>(&'s self, id: Option<&'s str>) -> impl Iterator<Item = (&'s str, &'s Style)> {
        let entry = |id: &'s str| self.by_id.get(id).map(|style| (id, style));
        std::iter::successors(id.and_then(entry), move |(_, style)| style.based_on.as_deref().and_then(entry))
            .take(LONGEST_CHAIN)
    }
}

/// "toc 1" to "toc 9": what repeats the headings with their pages.
fn is_contents(name: &str) -> bool {
    let level = name.to_lowercase().strip_prefix("toc ").map(|level| level.parse::<u8>());
    matches!(level, Some(Ok(1..=9)))
}
