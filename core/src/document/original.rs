//! How the text of a plan was laid out, as far as its records do not say: tables with their columns and cells, lines
//! that state fields, bases that share a sentence, where appendices begin.

use super::blocks::{self, TextBlock};
use super::clauses;
use super::lines::Line;
use super::pace::Pace;
use super::plan;
use super::role::Role;
use super::table::{self, Content, TableCell, TableColumn, TextTable};
use super::words::Words;
use super::{emphasis, lines};
use crate::error::Result;
use crate::progress::Watcher;

/// A plan's text as it was laid out.
#[derive(Debug, Default)]
pub(crate) struct OriginalText {
    /// In the order of the text.
    pub tables: Vec<OriginalTable>,
    /// The legal bases, several of which may stand in one sentence.
    pub bases: Vec<OriginalLine>,
    /// The lines that state fields of tasks.
    pub fields: Vec<OriginalLine>,
    /// The labels of appendices, whose titles may stand on the same line.
    pub labels: Vec<OriginalLine>,
    /// Who signs beside the first signer.
    pub signers: Vec<OriginalSigner>,
    /// The first line after recipients and signature; none where nothing follows them.
    pub after_tail: Option<u32>,
}

#[derive(Debug)]
pub(crate) struct OriginalSigner {
    /// Lines and texts of authority and titles.
    pub titles: Vec<(u32, String)>,
    /// Line and text of the name.
    pub name: (u32, String),
}

/// What stands on a line, or on several that belong together.
#[derive(Debug)]
pub(crate) struct OriginalLine {
    /// Its first line, from 1.
    pub line: u32,
    /// Its last line.
    pub end: u32,
    pub level: u8,
    /// With its mark.
    pub text: String,
}

#[derive(Debug)]
pub(crate) struct OriginalTable {
    /// Its first line.
    pub line: u32,
    /// The names of its columns; empty where it has none.
    pub names: Vec<String>,
    /// What stands over the name of each column and of its neighbours; may be empty.
    pub above: Vec<String>,
    /// How many cells its widest row has.
    pub width: usize,
    pub places: ColumnPlaces,
    pub rows: Vec<OriginalRow>,
}

/// The places of columns, from 0.
#[derive(Debug)]
pub(crate) struct ColumnPlaces {
    pub task: Option<usize>,
    pub lead: Option<usize>,
    pub coordinating: Option<usize>,
    pub result: Option<usize>,
}

impl ColumnPlaces {
    fn of(columns: &[TableColumn]) -> Self {
        let place = |wanted: TableColumn| columns.iter().position(|column| *column == wanted);
        Self {
            task: place(TableColumn::What).or(place(TableColumn::Form)),
            lead: place(TableColumn::Lead),
            coordinating: place(TableColumn::Coordinating),
            result: place(TableColumn::Result),
        }
    }
}

#[derive(Debug)]
pub(crate) struct OriginalRow {
    /// Its first line.
    pub line: u32,
    /// One text for each column; where there are fewer, the last stands over the columns that are left.
    pub cells: Vec<String>,
    pub content: RowContent,
}

/// What a row of a table is in the records.
#[derive(Debug)]
pub(crate) enum RowContent {
    /// A clause with this text.
    Clause(String),
    /// A clause of which nothing was read but its text.
    Unread,
    /// The same: it adds up the rows above.
    Sum,
    /// A heading: the title of the rows below.
    Title,
    /// A heading: a row that numbers the columns.
    Numbering,
}

impl OriginalText {
    /// Reads how a text was laid out.
    ///
    /// # Errors
    /// None for a text that a plan was read from.
    pub fn of(source: &str) -> Result<Self> {
        if source.is_empty() {
            return Ok(Self::default());
        }
        let plain = emphasis::removed(source);
        let watcher = Watcher::default();
        let pace = Pace::of(&plain, &watcher);
        let lines = lines::split(&plain, &pace)?;
        let blocks = blocks::read(&lines, &pace)?;
        let mut tables: Vec<OriginalTable> =
            table::find(&lines).iter().map(|table| OriginalTable::of(table, &lines)).collect();
        tables.iter_mut().for_each(|table| table.take_sum_below(&blocks));
        let of = |role: Role| blocks.iter().filter(move |block| block.role == role).map(OriginalLine::of).collect();
        Ok(Self {
            tables,
            bases: of(Role::LegalBasis),
            fields: of(Role::Field),
            labels: blocks.iter().filter_map(label).collect(),
            signers: plan::further_signers(&blocks).into_iter().map(OriginalSigner::of).collect(),
            after_tail: after_tail(&blocks),
        })
    }
}

/// "PHỤ LỤC I" of a heading that names an appendix and its title.
fn label(block: &TextBlock) -> Option<OriginalLine> {
    let first = block.source_lines.first().map(|(_, text)| text.as_str()).filter(|_| block.source_lines.len() > 1);
    let text = if block.mark.is_empty() { first? } else { block.mark.as_str() };
    let names = block.role == Role::Heading && Words::of(text).starts_with("phu luc");
    names.then(|| OriginalLine { text: text.to_owned(), ..OriginalLine::of(block) })
}

impl OriginalSigner {
    fn of((titles, name): (Vec<&TextBlock>, &TextBlock)) -> Self {
        let line = |block: &TextBlock| (block.line(), block.text.clone());
        Self { titles: titles.into_iter().map(line).collect(), name: line(name) }
    }
}

/// The first line of the body after recipients and signature.
fn after_tail(blocks: &[TextBlock]) -> Option<u32> {
    let is_body = |role: Role| matches!(role, Role::Heading | Role::Clause) || role.is_table();
    let last = blocks.iter().rposition(|block| matches!(block.role, Role::Signature | Role::SignerName))?;
    let after = blocks.iter().skip(last).filter(|block| is_body(block.role) && block.after_tail);
    after.map(TextBlock::line).min()
}

impl OriginalLine {
    fn of(block: &TextBlock) -> Self {
        let end = block.source_lines.last().map_or(0, |(line, _)| *line);
        Self { line: block.line(), end, level: block.level, text: block.marked() }
    }
}

impl OriginalTable {
    fn of(table: &TextTable, lines: &[Line<'_>]) -> Self {
        let number = |at: usize| lines.get(at).map_or(0, |line| line.number);
        let line = number(table.lines.start);
        let places = ColumnPlaces::of(&table.columns);
        let width = table.columns.len();
        let mut made = Self { line, names: Vec::new(), above: Vec::new(), width, places, rows: Vec::new() };
        for row in &table.rows {
            let whole = || {
                let own = lines.get(row.lines.clone()).unwrap_or_default();
                own.iter().map(|line| line.text).collect::<Vec<_>>().join(" ")
            };
            let written = || if row.written.is_empty() { vec![whole()] } else { row.written.clone() };
            let (cells, content) = match &row.content {
                Content::Head(names) => {
                    made.names.clone_from(&names.own);
                    made.above.clone_from(&names.above);
                    continue;
                }
                // The names of the columns again, on the next page.
                Content::Furniture if row.written.is_empty() => continue,
                Content::Furniture => (written(), RowContent::Numbering),
                Content::Section { text, .. } if table::is_total_text(text) => (written(), RowContent::Sum),
                Content::Section { mark, text } => (titled(mark, text, width), RowContent::Title),
                Content::Task(cells) if table::is_total(cells) => (placed(cells, width), RowContent::Sum),
                Content::Task(cells) => (placed(cells, width), RowContent::Clause(clauses::whole(cells))),
                Content::Unread => (written(), RowContent::Unread),
            };
            made.width = made.width.max(cells.len());
            made.rows.push(OriginalRow { line: number(row.lines.start), cells, content });
        }
        made
    }

    /// Takes a line that adds up the rows and stands below them on its own.
    fn take_sum_below(&mut self, blocks: &[TextBlock]) {
        let last = self.rows.last().map_or(self.line, |row| row.line);
        let own = |block: &&TextBlock| block.table == Some(self.line) && block.role == Role::UnreadRow;
        let below = blocks.iter().filter(own).find(|block| block.line() > last);
        self.rows.extend(below.map(|block| OriginalRow {
            line: block.line(),
            cells: vec![block.text.clone()],
            content: RowContent::Sum,
        }));
    }
}

/// Cells at the places of their columns.
fn placed(cells: &[TableCell], width: usize) -> Vec<String> {
    let mut placed = vec![String::new(); width];
    for cell in cells {
        if let Some(place) = placed.get_mut(cell.position) {
            place.clone_from(&cell.text);
        }
    }
    placed
}

/// The title of rows: over all columns, or beside a mark that is one only in a cell of its own.
fn titled(mark: &str, text: &str, width: usize) -> Vec<String> {
    match mark.is_empty() || mark.ends_with(['.', ')', '/', ':']) || width < 2 {
        true => vec![format!("{mark} {text}").trim().to_owned()],
        false => vec![mark.to_owned(), text.to_owned()],
    }
}
