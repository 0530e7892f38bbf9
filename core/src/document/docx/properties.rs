//! Parses the properties of paragraphs, runs, rows, cells and sections that affect the text.

use super::xml::{Xml, XmlEvent};
use crate::error::Result;

/// What a paragraph's properties say.
#[derive(Debug, Default, Clone)]
pub(super) struct ParagraphProperties {
    pub style: Option<String>,
    /// Which numbering, by its number; 0 for none.
    pub numbering: Option<u32>,
    /// The level in it, from 0.
    pub level: Option<usize>,
    /// Whether tabs draw lines of dots.
    pub leaders: Option<bool>,
    /// Whether its mark is deleted or hidden: what follows goes on in the same paragraph.
    pub mark: MarkOfParagraph,
    /// Whether it is a line of a table of contents.
    pub is_contents: bool,
    /// Its style and those it is based on.
    pub styles: Vec<String>,
    /// The header of a section that ends with it.
    pub section: Option<SectionProperties>,
}

/// What became of a paragraph's mark.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) enum MarkOfParagraph {
    #[default]
    Stands,
    Hidden,
    Deleted,
}

/// What a run's properties say.
#[derive(Debug, Default, Clone)]
pub(super) struct RunProperties {
    pub style: Option<String>,
    pub capitals: Option<bool>,
    pub hidden: Option<bool>,
    pub font: Option<String>,
}

impl RunProperties {
    /// Takes from others what these leave open.
    pub fn complete_from(&mut self, others: &Self) {
        self.capitals = self.capitals.or(others.capitals);
        self.hidden = self.hidden.or(others.hidden);
        if self.font.is_none() {
            self.font.clone_from(&others.font);
        }
    }
}

/// What a row's properties say.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct RowProperties {
    pub columns_before: usize,
    pub columns_after: usize,
    pub is_deleted: bool,
}

/// What a cell's properties say.
#[derive(Debug, Clone, Copy)]
pub(super) struct CellProperties {
    pub columns: usize,
    /// Whether it belongs to the cell above, or to the one before.
    pub goes_on: bool,
}

/// Which headers a section has, by the identities of relations.
#[derive(Debug, Default, Clone)]
pub(super) struct SectionProperties {
    pub first_page_differs: bool,
    pub first_header: Option<String>,
    pub header: Option<String>,
}

/// Reads the properties of a paragraph, whose element has just opened.
pub(super) fn paragraph(xml: &mut Xml<'_>) -> Result<ParagraphProperties> {
    let mut properties = ParagraphProperties::default();
    inside(xml, |xml| {
        match xml.name() {
            "pStyle" => properties.style = xml.value(),
            "numId" => properties.numbering = xml.number("val"),
            "ilvl" => properties.level = xml.number("val").and_then(|level| usize::try_from(level).ok()),
            "tab" if xml.value().as_deref() != Some("clear") => {
                let draws = !matches!(xml.short_attribute("leader").as_deref(), None | Some("none"));
                properties.leaders = Some(draws && properties.leaders != Some(false));
            }
            "rPr" => {
                properties.mark = mark_of_paragraph(xml)?;
                return Ok(ElementAction::Passed);
            }
            "sectPr" => {
                properties.section = Some(section(xml)?);
                return Ok(ElementAction::Passed);
            }
            "pPrChange" => return Ok(ElementAction::Skip),
            _ => {}
        }
        Ok(ElementAction::Enter)
    })?;
    Ok(properties)
}

fn mark_of_paragraph(xml: &mut Xml<'_>) -> Result<MarkOfParagraph> {
    let mut mark = MarkOfParagraph::Stands;
    inside(xml, |xml| {
        match xml.name() {
            "del" | "moveFrom" => mark = MarkOfParagraph::Deleted,
            "vanish" | "specVanish" if xml.is_on() && mark == MarkOfParagraph::Stands => mark = MarkOfParagraph::Hidden,
            "rPrChange" => return Ok(ElementAction::Skip),
            _ => {}
        }
        Ok(ElementAction::Enter)
    })?;
    Ok(mark)
}

/// Reads the properties of a run.
pub(super) fn run(xml: &mut Xml<'_>) -> Result<RunProperties> {
    let mut properties = RunProperties::default();
    inside(xml, |xml| {
        match xml.name() {
            "rStyle" => properties.style = xml.value(),
            "caps" => properties.capitals = Some(xml.is_on()),
            "vanish" => properties.hidden = Some(xml.is_on()),
            "rFonts" => properties.font = xml.short_attribute("ascii").or_else(|| xml.short_attribute("hAnsi")),
            "rPrChange" => return Ok(ElementAction::Skip),
            _ => {}
        }
        Ok(ElementAction::Enter)
    })?;
    Ok(properties)
}

/// Reads the properties of a table's row.
pub(super) fn row(xml: &mut Xml<'_>) -> Result<RowProperties> {
    let mut properties = RowProperties::default();
    inside(xml, |xml| {
        match xml.name() {
            "gridBefore" => properties.columns_before = columns(xml),
            "gridAfter" => properties.columns_after = columns(xml),
            "del" => properties.is_deleted = true,
            "trPrChange" => return Ok(ElementAction::Skip),
            _ => {}
        }
        Ok(ElementAction::Enter)
    })?;
    Ok(properties)
}

/// Reads the properties of a table's cell.
pub(super) fn cell(xml: &mut Xml<'_>) -> Result<CellProperties> {
    let mut properties = CellProperties { columns: 1, goes_on: false };
    inside(xml, |xml| {
        match xml.name() {
            "gridSpan" => properties.columns = columns(xml).max(1),
            "vMerge" | "hMerge" => properties.goes_on |= xml.value().as_deref() != Some("restart"),
            "tcPrChange" => return Ok(ElementAction::Skip),
            _ => {}
        }
        Ok(ElementAction::Enter)
    })?;
    Ok(properties)
}

/// A number of columns. Word has at most 63.
fn columns(xml: &Xml<'_>) -> usize {
    const MOST: usize = 63;
    xml.number("val").and_then(|count| usize::try_from(count).ok()).unwrap_or_default().min(MOST)
}

/// Reads the properties of a section.
pub(super) fn section(xml: &mut Xml<'_>) -> Result<SectionProperties> {
    let mut properties = SectionProperties::default();
    inside(xml, |xml| {
        match xml.name() {
            "titlePg" => properties.first_page_differs = xml.is_on(),
            "headerReference" => match xml.short_attribute("type").as_deref() {
                Some("first") => properties.first_header = xml.short_attribute("id"),
                Some("default") | None => properties.header = xml.short_attribute("id"),
                Some(_) => {}
            },
            "sectPrChange" => return Ok(ElementAction::Skip),
            _ => {}
        }
        Ok(ElementAction::Enter)
    })?;
    Ok(properties)
}

/// What to do with an element inside another.
pub(super) enum ElementAction {
    /// Look at what is in it too.
    Enter,
    Skip,
    /// It has been read to its end.
    Passed,
}

/// Goes through every element of WordprocessingML inside the one that has just opened, to its end.
pub(super) fn inside<'p>(xml: &mut Xml<'p>, mut each: impl FnMut(&mut Xml<'p>) -> Result<ElementAction>) -> Result<()> {
    use super::xml::Space;
    let mut depth = 0_usize;
    loop {
        match xml.next()? {
            XmlEvent::Open if matches!(xml.space(), Space::Word | Space::Compatibility) => match each(xml)? {
                ElementAction::Enter => depth += 1,
                ElementAction::Skip => xml.skip()?,
                ElementAction::Passed => {}
            },
            XmlEvent::Open => xml.skip()?,
            XmlEvent::Close if depth == 0 => return Ok(()),
            XmlEvent::Close => depth -= 1,
            XmlEvent::End => return Ok(()),
            XmlEvent::Text => {}
        }
    }
}
