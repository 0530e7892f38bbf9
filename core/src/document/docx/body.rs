//! Reads one WordprocessingML part that holds text (body, header, notes) into lines and tables.

mod content;

use std::collections::HashMap;

use super::flow::{Allowance, Flow, FlowItem, OpenDocxTable, OpenParagraph};
use super::numbering::Numbering;
use super::properties::{self, CellProperties, MarkOfParagraph, RunProperties, SectionProperties};
use super::refusal::FileRefusal;
use super::styles::Styles;
use super::table::DocxCell;
use super::xml::{Space, Xml, XmlEvent};
use crate::error::Result;

/// How deep cells and text boxes may lie in one another.
const DEEPEST: usize = 24;

/// The type of a note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum NoteKind {
    Foot,
    End,
}

/// What a document's parts share while they are read.
pub(super) struct DocxContext {
    pub styles: Styles,
    pub numbering: Numbering,
    pub allowance: Allowance,
    /// The notes that the text refers to, in their order.
    pub notes: Vec<(NoteKind, String)>,
    /// The notes' texts, by their identities.
    pub note_texts: HashMap<String, Vec<FlowItem>>,
    /// The first section's headers.
    pub section: Option<SectionProperties>,
}

impl DocxContext {
    pub fn new(styles: Styles, numbering: Numbering) -> Self {
        let allowance = Allowance::new();
        Self { styles, numbering, allowance, notes: Vec::new(), note_texts: HashMap::new(), section: None }
    }

    /// Reads a part. A part of notes gives no fragments: their texts go to `note_texts`.
    pub fn part(&mut self, xml: &mut Xml<'_>, root: &str, another: FileRefusal) -> Result<Vec<FlowItem>> {
        let opens = loop {
            match xml.next()? {
                XmlEvent::Open => break xml.is(root),
                XmlEvent::End => return Err(FileRefusal::Damaged.into()),
                XmlEvent::Close | XmlEvent::Text => {}
            }
        };
        if !opens {
            return Err(another.into());
        }
        let mut reader = PartReader {
            reading: self,
            flow: Flow::default(),
            around: Vec::new(),
            opened: vec![OpenElement::Nothing],
            cells: Vec::new(),
        };
        reader.read(xml)?;
        Ok(reader.flow.close())
    }
}

/// What an element that is open was taken for.
#[derive(Debug)]
enum OpenElement {
    Nothing,
    Paragraph,
    Text,
    Instruction,
    SimpleField,
    Table,
    Row,
    Cell,
    TextBox,
    Note(String),
    /// Several forms of one content, and whether one was taken.
    Alternatives(bool),
}

struct PartReader<'r> {
    reading: &'r mut DocxContext,
    /// The innermost flow that is open.
    flow: Flow,
    /// Those around it, outermost first.
    around: Vec<Flow>,
    opened: Vec<OpenElement>,
    /// The properties of the open cells.
    cells: Vec<CellProperties>,
}

impl PartReader<'_> {
    fn read(&mut self, xml: &mut Xml<'_>) -> Result<()> {
        loop {
            match xml.next()? {
                XmlEvent::Open => {
                    if let Some(opened) = self.open(xml)? {
                        self.opened.push(opened);
                    }
                }
                XmlEvent::Close => {
                    if let Some(opened) = self.opened.pop() {
                        self.close(opened)?;
                    }
                }
                XmlEvent::Text => self.take_characters(xml.text())?,
                XmlEvent::End => return Ok(()),
            }
        }
    }

    /// Takes an element that opens. `None` when it has been read to its end.
    fn open(&mut self, xml: &mut Xml<'_>) -> Result<Option<OpenElement>> {
        match xml.space() {
            Space::Word => self.open_word(xml),
            Space::Math if xml.name() == "t" => Ok(Some(OpenElement::Text)),
            Space::Compatibility => self.open_alternative(xml),
            Space::Math | Space::Another => Ok(Some(OpenElement::Nothing)),
        }
    }

    /// The first form of a content is taken, the others are passed over.
    fn open_alternative(&mut self, xml: &mut Xml<'_>) -> Result<Option<OpenElement>> {
        match (xml.name(), self.opened.last_mut()) {
            ("AlternateContent", _) => Ok(Some(OpenElement::Alternatives(false))),
            ("Choice" | "Fallback", Some(OpenElement::Alternatives(taken))) if !*taken => {
                *taken = true;
                Ok(Some(OpenElement::Nothing))
            }
            _ => {
                xml.skip()?;
                Ok(None)
            }
        }
    }

    fn open_word(&mut self, xml: &mut Xml<'_>) -> Result<Option<OpenElement>> {
        let opened = match xml.name() {
            "p" => {
                self.start_paragraph();
                OpenElement::Paragraph
            }
            "r" => {
                self.set_run(RunProperties::default());
                OpenElement::Nothing
            }
            "t" => OpenElement::Text,
            "instrText" => OpenElement::Instruction,
            "fldSimple" => {
                let instruction = xml.short_attribute("instr").unwrap_or_default();
                self.flow.fields.begin_simple(&instruction);
                OpenElement::SimpleField
            }
            "tbl" => {
                self.flow.tables.push(OpenDocxTable::default());
                OpenElement::Table
            }
            "tr" => {
                if let Some(table) = self.flow.tables.last_mut() {
                    table.start_row();
                }
                OpenElement::Row
            }
            "tc" => self.start_cell()?,
            "txbxContent" => {
                self.start_flow()?;
                OpenElement::TextBox
            }
            "footnote" | "endnote" => self.start_note(xml)?,
            "altChunk" | "subDoc" => return Err(FileRefusal::Embedded.into()),
            // What was taken out, what shows no text of the document, and what stands elsewhere as well.
            "del" | "moveFrom" | "delText" | "delInstrText" | "sdtPr" | "sdtEndPr" | "tblPr" | "tblPrEx"
            | "tblGrid" | "rt" | "pgNum" => {
                xml.skip()?;
                return Ok(None);
            }
            _ => return self.open_leaf(xml),
        };
        Ok(Some(opened))
    }

    fn close(&mut self, opened: OpenElement) -> Result<()> {
        match opened {
            OpenElement::Paragraph => self.end_paragraph()?,
            OpenElement::SimpleField => self.flow.fields.end(),
            OpenElement::Row => {
                if let Some(table) = self.flow.tables.last_mut() {
                    table.end_row();
                }
            }
            OpenElement::Table => {
                let flow = &mut self.flow;
                if let Some(table) = flow.tables.pop() {
                    flow.fragments.push(FlowItem::Table(table.close()));
                }
            }
            OpenElement::Cell => {
                let fragments = self.end_flow();
                let properties = self.cells.pop().unwrap_or(CellProperties { columns: 1, goes_on: false });
                if let Some(table) = self.flow.tables.last_mut() {
                    table.push_cell(DocxCell::new(properties, fragments));
                }
            }
            OpenElement::TextBox => {
                let fragments = self.end_flow();
                let flow = &mut self.flow;
                match &mut flow.paragraph {
                    Some(paragraph) => paragraph.after.extend(fragments),
                    None => flow.fragments.extend(fragments),
                }
            }
            OpenElement::Note(id) => {
                let fragments = self.end_flow();
                self.reading.note_texts.insert(id, fragments);
            }
            OpenElement::Nothing | OpenElement::Text | OpenElement::Instruction | OpenElement::Alternatives(_) => {}
        }
        Ok(())
    }

    fn start_flow(&mut self) -> Result<()> {
        if self.around.len() >= DEEPEST {
            return Err(FileRefusal::TooLarge.into());
        }
        self.around.push(std::mem::take(&mut self.flow));
        Ok(())
    }

    fn end_flow(&mut self) -> Vec<FlowItem> {
        let around = self.around.pop().unwrap_or_default();
        std::mem::replace(&mut self.flow, around).close()
    }

    fn start_cell(&mut self) -> Result<OpenElement> {
        let in_row = self.flow.tables.last().is_some_and(OpenDocxTable::has_row);
        if !in_row {
            return Ok(OpenElement::Nothing);
        }
        self.reading.allowance.take_cells(1)?;
        self.start_flow()?;
        self.cells.push(CellProperties { columns: 1, goes_on: false });
        Ok(OpenElement::Cell)
    }

    fn start_note(&mut self, xml: &mut Xml<'_>) -> Result<OpenElement> {
        let is_text = matches!(xml.short_attribute("type").as_deref(), None | Some("normal"));
        self.start_flow()?;
        let id = xml.short_attribute("id").filter(|_| is_text).unwrap_or_default();
        Ok(OpenElement::Note(id))
    }

    fn start_paragraph(&mut self) {
        let (properties, style) = self.reading.styles.of_paragraph(properties::ParagraphProperties::default());
        let run = style.clone();
        let flow = &mut self.flow;
        if let Some(open) = flow.paragraph.take() {
            flow.end_paragraph(open, None);
        }
        flow.paragraph = Some(OpenParagraph { properties, style, run, ..OpenParagraph::default() });
    }

    fn end_paragraph(&mut self) -> Result<()> {
        let flow = &mut self.flow;
        flow.fields.end_paragraph();
        let Some(paragraph) = flow.paragraph.take() else { return Ok(()) };
        let properties = &paragraph.properties;
        if properties.is_contents {
            return Ok(());
        }
        // A paragraph whose mark is deleted, or that is hidden whole, is no paragraph of the list.
        let counts = match properties.mark {
            MarkOfParagraph::Stands => true,
            MarkOfParagraph::Hidden => !paragraph.text.trim().is_empty(),
            MarkOfParagraph::Deleted => false,
        };
        let label = properties.numbering.filter(|_| counts).and_then(|number| {
            self.reading.numbering.next(number, properties.level, &properties.styles, &self.reading.styles)
        });
        self.reading.allowance.take(label.as_ref().map_or(1, |label| label.len() + 1))?;
        self.flow.end_paragraph(paragraph, label);
        Ok(())
    }
}

/// How Word counts notes: 1, 2, 3 at the foot of pages, i, ii, iii at the end.
pub(super) fn note_number(kind: NoteKind, count: usize) -> String {
    use super::formats::Format;
    let format = if kind == NoteKind::Foot { Format::Decimal } else { Format::LowerRoman };
    format.write(u32::try_from(count).unwrap_or(u32::MAX))
}
