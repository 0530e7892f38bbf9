//! The extracted lines and tables before layout, the paragraph and tables still open, and the limit on extracted text.

use super::fields::Fields;
use super::properties::{MarkOfParagraph, ParagraphProperties, RowProperties, RunProperties};
use super::refusal::FileRefusal;
use super::table::{DocxCell, DocxRow, DocxTable};
use crate::document::source::LONGEST;
use crate::error::Result;

/// A fragment of a text.
#[derive(Debug)]
pub(super) enum FlowItem {
    /// A paragraph; line breaks in it are `\n`.
    Line(String),
    Table(DocxTable),
}

/// How much text may still be kept. A line or cell takes one more than its bytes, so that empty ones are counted too.
#[derive(Debug)]
pub(super) struct Allowance {
    text: usize,
    cells: usize,
}

impl Allowance {
    pub const fn new() -> Self {
        const MOST_CELLS: usize = 1 << 17;
        Self { text: LONGEST, cells: MOST_CELLS }
    }

    pub fn take(&mut self, length: usize) -> Result<()> {
        self.text = self.text.checked_sub(length).ok_or(FileRefusal::TooLong)?;
        Ok(())
    }

    pub fn take_cells(&mut self, count: usize) -> Result<()> {
        self.cells = self.cells.checked_sub(count).ok_or(FileRefusal::TooLarge)?;
        Ok(())
    }
}

/// A run of paragraphs and tables: the body, a cell, a text box, a note.
#[derive(Debug, Default)]
pub(super) struct Flow {
    pub fragments: Vec<FlowItem>,
    pub paragraph: Option<OpenParagraph>,
    pub fields: Fields,
    /// The tables that are being read, outermost first.
    pub tables: Vec<OpenDocxTable>,
    /// A paragraph whose mark is deleted or hidden: the next goes on in it.
    joined: Option<Joined>,
}

#[derive(Debug)]
struct Joined {
    label: Option<String>,
    text: String,
    after: Vec<FlowItem>,
}

/// The paragraph that is being read.
#[derive(Debug, Default)]
pub(super) struct OpenParagraph {
    pub properties: ParagraphProperties,
    /// What its style says of runs.
    pub style: RunProperties,
    /// What the current run says, with what its styles give.
    pub run: RunProperties,
    pub text: String,
    /// Text boxes that are anchored in it.
    pub after: Vec<FlowItem>,
}

/// The table that is being read.
#[derive(Debug, Default)]
pub(super) struct OpenDocxTable {
    rows: Vec<DocxRow>,
    row: Option<(RowProperties, Vec<DocxCell>)>,
}

impl OpenDocxTable {
    pub fn start_row(&mut self) {
        self.row = Some((RowProperties::default(), Vec::new()));
    }

    pub fn set_row(&mut self, properties: RowProperties) {
        if let Some((known, _)) = &mut self.row {
            *known = properties;
        }
    }

    pub const fn has_row(&self) -> bool {
        self.row.is_some()
    }

    pub fn push_cell(&mut self, cell: DocxCell) {
        if let Some((_, cells)) = &mut self.row {
            cells.push(cell);
        }
    }

    pub fn end_row(&mut self) {
        if let Some((properties, cells)) = self.row.take()
            && !properties.is_deleted
        {
            self.rows.push(DocxRow::new(properties, cells));
        }
    }

    pub fn close(mut self) -> DocxTable {
        self.end_row();
        DocxTable::new(self.rows)
    }
}

impl Flow {
    /// Ends the open paragraph; `label` is what stands before it.
    pub fn end_paragraph(&mut self, paragraph: OpenParagraph, label: Option<String>) {
        let before = self.joined.take();
        let (kept_label, mut text, mut after) = match before {
            Some(joined) => (joined.label, joined.text, joined.after),
            None => (None, String::new(), Vec::new()),
        };
        text.push_str(&paragraph.text);
        after.extend(paragraph.after);
        match paragraph.properties.mark {
            MarkOfParagraph::Stands => self.push(kept_label.or(label), &text, after),
            // What is deleted is as if it had never been: the number is the next paragraph's.
            MarkOfParagraph::Deleted => self.joined = Some(Joined { label: kept_label, text, after }),
            MarkOfParagraph::Hidden => self.joined = Some(Joined { label: kept_label.or(label), text, after }),
        }
    }

    fn push(&mut self, label: Option<String>, text: &str, after: Vec<FlowItem>) {
        let lines = text.split('\n').map(str::trim).collect::<Vec<_>>().join("\n");
        let line = match label {
            // A number that Word puts close to the text may have its space there.
            Some(label) if text.starts_with(char::is_whitespace) => format!("{} {}", label.trim_end(), lines.trim()),
            Some(label) => label + lines.trim(),
            None => lines.trim().to_owned(),
        };
        self.fragments.push(FlowItem::Line(line.trim_end().to_owned()));
        self.fragments.extend(after);
    }

    /// All fragments, with what was still open.
    pub fn close(mut self) -> Vec<FlowItem> {
        if let Some(paragraph) = self.paragraph.take() {
            self.end_paragraph(paragraph, None);
        }
        if let Some(joined) = self.joined.take()
            && !(joined.text.trim().is_empty() && joined.after.is_empty())
        {
            self.push(joined.label, &joined.text, joined.after);
        }
        let open = std::mem::take(&mut self.tables);
        self.fragments.extend(open.into_iter().map(|table| FlowItem::Table(table.close())));
        self.fragments
    }
}
