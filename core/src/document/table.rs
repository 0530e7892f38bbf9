//! Tables in plain text: finds them as regions of lines and infers their columns, before anything else is read.
//!
//! Cells are separated by tabs, bars or wide spaces (`grid`), end with a bar each (`bar_cells`), or take a line each
//! (`cell_lines`). `columns` recognises column headers; `align` distributes cells over columns by score if separators
//! were lost; `rows` classifies rows (task, section title, or decoration such as separator lines); `totals`, `frame`
//! and `kinds` recognise sums, header/footer tables and cell contents. If the columns are unknown, or a row fits them
//! in more than one way, its lines are kept as unread.
//!
//! The lines of a cell are joined to one text (`breaks`): with a space if the line continues, with a line break if it
//! is a new item or unit.

mod align;
mod bar_cells;
mod breaks;
mod cell_lines;
mod cell_units;
mod columns;
mod frame;
mod grid;
mod grid_header;
mod kinds;
mod quoted;
mod row_numbering;
mod rows;
mod stacked_header;
mod totals;

use std::ops::Range;

use super::lines::Line;
pub(super) use totals::{is_total, is_total_text};

/// The meaning of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TableColumn {
    /// STT.
    Index,
    /// The task.
    What,
    /// Who leads.
    Lead,
    /// Who takes part.
    Coordinating,
    /// Who leads and who takes part, in one cell.
    LeadAndCoordinating,
    /// When.
    Time,
    /// From when, where another column says until when.
    Start,
    /// Until when, where another column says from when.
    End,
    /// What comes of it.
    Result,
    /// In what form.
    Form,
    /// For whom.
    Audience,
    /// Where.
    Place,
    /// How many.
    Quantity,
    /// What it costs.
    Budget,
    /// Remarks: "Ghi chú", and what says nothing of its own, as "Đơn vị tính".
    Note,
    /// A column whose name is not understood, or that says again what another says.
    Other,
}

/// What parts a table's cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TableKind {
    Tabs,
    Bars,
    /// One cell on a line, or on several.
    CellLines,
    Spaces,
}

/// A table: its rows cover its lines, each line once.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct TextTable {
    /// Its lines, as indexes into those of the text.
    pub lines: Range<usize>,
    pub kind: TableKind,
    pub columns: Vec<TableColumn>,
    pub rows: Vec<TableRow>,
    /// Whether its columns are known. Where they are not, every row is unread.
    pub certain: bool,
}

/// One row, or what stands between rows.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct TableRow {
    pub lines: Range<usize>,
    pub content: Content,
    /// Its cells as written, empty ones too; none where they are not parted as cells of one row.
    pub written: Vec<String>,
}

impl TableRow {
    fn new(lines: Range<usize>, content: Content) -> Self {
        Self { lines, content, written: Vec::new() }
    }

    /// A row of which nothing could be read.
    pub fn unread(lines: Range<usize>) -> Self {
        Self::new(lines, Content::Unread)
    }
}

/// The names of a table's columns.
#[derive(Debug, PartialEq, Eq, Default)]
pub(super) struct ColumnNames {
    /// In the order of the text.
    pub written: Vec<String>,
    /// One for each column.
    pub own: Vec<String>,
    /// What stands over the name of each column and of its neighbours: "Đơn vị thực hiện" over "Chủ trì"; may be empty.
    pub above: Vec<String>,
}

impl ColumnNames {
    /// Names of which each divides no other.
    fn plain(names: &[String]) -> Self {
        Self { written: names.to_vec(), own: names.to_vec(), above: vec![String::new(); names.len()] }
    }

    /// Names in whose stead others stand that divide one of them.
    fn divided(written: Vec<String>, names: &[String], own: Vec<String>) -> Self {
        let mut names = names.iter().filter(|name| !name.is_empty()).peekable();
        let mut above = Vec::with_capacity(own.len());
        let mut open: Option<&String> = None;
        for name in &own {
            if names.next_if_eq(&name).is_some() {
                open = None;
            } else if open.is_none() {
                open = names.next();
            }
            above.push(open.cloned().unwrap_or_default());
        }
        Self { written, own, above }
    }
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Content {
    /// The names of the columns.
    Head(ColumnNames),
    /// A rule, a row that numbers the columns, a head again on the next page, a page's number.
    Furniture,
    /// The title of the rows below it, with its mark as written.
    Section { mark: String, text: String },
    /// The cells that are not empty, in the order of the columns.
    Task(Vec<TableCell>),
    /// A row that does not fit the columns, or fits them in several ways.
    Unread,
}

/// One cell with words in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct TableCell {
    pub column: TableColumn,
    /// The place of its column, from 0.
    pub position: usize,
    pub text: String,
    /// The number of its first line in the text, from 1.
    pub line: u32,
    /// Whether it can stand in no other column and ends where it seems to.
    pub certain: bool,
}

impl TextTable {
    fn leave_unread(&mut self) {
        for row in &mut self.rows {
            if matches!(row.content, Content::Task(_)) {
                row.content = Content::Unread;
            }
        }
    }

    fn has_tasks(&self) -> bool {
        self.rows.iter().any(|row| matches!(row.content, Content::Task(_)))
    }
}

/// Every table of a text, in its order. They do not overlap.
pub(super) fn find(lines: &[Line<'_>]) -> Vec<TextTable> {
    let mut tables = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        match at_line(lines, at) {
            TableDetection::Table(table) => {
                at = table.lines.end.max(at + 1);
                tables.push(table);
            }
            TableDetection::NoTableUntil(next) => at = next.max(at + 1),
        }
    }
    tables
}

/// Result of looking for a table at a line.
enum TableDetection {
    Table(TextTable),
    /// No table begins before this line.
    NoTableUntil(usize),
}

fn at_line(lines: &[Line<'_>], at: usize) -> TableDetection {
    let Some(line) = lines.get(at) else { return TableDetection::NoTableUntil(at + 1) };
    if let Some(table) = bar_cells::read(lines, at) {
        return TableDetection::Table(table);
    }
    match grid::separator(line) {
        Some(separator) => grid::read(lines, at, separator),
        None => cell_lines::read(lines, at).map_or(TableDetection::NoTableUntil(at + 1), TableDetection::Table),
    }
}

#[cfg(test)]
mod tests;
