//! Paragraph content: properties that change the text, and runs of text.

use super::{NoteKind, OpenElement, PartReader, note_number};
use crate::document::docx::properties::{self, RunProperties, SectionProperties};
use crate::document::docx::symbols;
use crate::document::docx::xml::Xml;
use crate::error::Result;

impl PartReader<'_> {
    /// Elements that are read to their end at once, and those that are letters.
    pub(super) fn open_leaf(&mut self, xml: &mut Xml<'_>) -> Result<Option<OpenElement>> {
        match xml.name() {
            "pPr" => {
                let own = properties::paragraph(xml)?;
                self.take_section(own.section.clone());
                let (properties, style) = self.reading.styles.of_paragraph(own);
                if let Some(paragraph) = &mut self.flow.paragraph {
                    (paragraph.properties, paragraph.style) = (properties, style);
                }
                return Ok(None);
            }
            "rPr" => {
                let run = properties::run(xml)?;
                self.set_run(run);
                return Ok(None);
            }
            "trPr" => {
                let row = properties::row(xml)?;
                if let Some(table) = self.flow.tables.last_mut() {
                    table.set_row(row);
                }
                self.reading.allowance.take_cells(row.columns_before + row.columns_after)?;
                return Ok(None);
            }
            "tcPr" => {
                let cell = properties::cell(xml)?;
                self.reading.allowance.take_cells(cell.columns)?;
                if let Some(known) = self.cells.last_mut() {
                    *known = cell;
                }
                return Ok(None);
            }
            "sectPr" => {
                let section = properties::section(xml)?;
                self.take_section(Some(section));
                return Ok(None);
            }
            "tab" | "ptab" => self.take_tab()?,
            "br" if !matches!(xml.short_attribute("type").as_deref(), Some("page" | "column")) => self.take("\n")?,
            "cr" => self.take("\n")?,
            "noBreakHyphen" => self.take("-")?,
            "sym" => {
                let font = xml.short_attribute("font").unwrap_or_default();
                let code = xml.short_attribute("char").unwrap_or_default();
                let letter = symbols::symbol(&font, &code).map(String::from);
                self.take(&letter.unwrap_or_default())?;
            }
            "fldChar" => match xml.short_attribute("fldCharType").as_deref() {
                Some("begin") => self.flow.fields.begin(),
                Some("separate") => self.flow.fields.separate(),
                Some("end") => self.flow.fields.end(),
                _ => {}
            },
            "footnoteReference" => self.refer(NoteKind::Foot, xml)?,
            "endnoteReference" => self.refer(NoteKind::End, xml)?,
            _ => {}
        }
        Ok(Some(OpenElement::Nothing))
    }

    pub(super) fn set_run(&mut self, own: RunProperties) {
        if let Some(paragraph) = &mut self.flow.paragraph {
            paragraph.run = self.reading.styles.of_run(own, &paragraph.style);
        }
    }

    fn take_section(&mut self, section: Option<SectionProperties>) {
        if self.reading.section.is_none() {
            self.reading.section = section;
        }
    }

    fn refer(&mut self, kind: NoteKind, xml: &Xml<'_>) -> Result<()> {
        let Some(id) = xml.short_attribute("id") else { return Ok(()) };
        let hidden = self.flow.paragraph.as_ref().is_some_and(|paragraph| paragraph.run.hidden == Some(true));
        if hidden {
            return Ok(());
        }
        self.reading.notes.push((kind, id));
        let count = self.reading.notes.iter().filter(|(other, _)| *other == kind).count();
        self.take(&format!("[{}]", note_number(kind, count)))
    }

    pub(super) fn take_characters(&mut self, text: &str) -> Result<()> {
        match self.opened.last() {
            Some(OpenElement::Text) => self.take(text),
            Some(OpenElement::Instruction) => {
                self.flow.fields.instruct(text);
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// A tab that draws a line of dots up to a margin is no column.
    fn take_tab(&mut self) -> Result<()> {
        let draws = self.flow.paragraph.as_ref().is_some_and(|paragraph| paragraph.properties.leaders == Some(true));
        self.take(if draws { " " } else { "\t" })
    }

    fn take(&mut self, text: &str) -> Result<()> {
        let flow = &mut self.flow;
        if flow.fields.hide() {
            return Ok(());
        }
        let Some(paragraph) = &mut flow.paragraph else { return Ok(()) };
        if paragraph.run.hidden == Some(true) {
            return Ok(());
        }
        let before = paragraph.text.len();
        let font = paragraph.run.font.as_deref();
        let capitals = paragraph.run.capitals == Some(true);
        for letter in text.chars() {
            match symbols::letter(font, letter) {
                '\u{AD}' => {}
                '\u{2011}' => paragraph.text.push('-'),
                // A line's end in the file is no line's end in the text.
                '\r' => {}
                letter if capitals => paragraph.text.extend(letter.to_uppercase()),
                letter => paragraph.text.push(letter),
            }
        }
        let length = paragraph.text.len() - before;
        self.reading.allowance.take(length)
    }
}
