//! Classifies the rows of a table: tasks, section titles, decoration without content, unread rows.

use std::ops::Range;

use super::align::align;
use super::columns::head;
use super::kinds::{RowIndex, index, looks};
use super::{Content, TableCell, TableColumn, TableRow};
use crate::document::marks;
use crate::document::words::Words;

/// The text of a cell with its line.
#[derive(Debug, Clone)]
pub(super) struct CellText {
    pub text: String,
    pub line: u32,
    /// Whether its lines surely belong together as they were joined.
    pub certain: bool,
}

/// The cells of a row, not yet assigned to columns.
#[derive(Debug)]
pub(super) struct RawRow {
    pub lines: Range<usize>,
    /// None where the row repeats the head.
    pub cells: Vec<CellText>,
}

impl RawRow {
    fn text(&self, position: usize) -> &str {
        self.cells.get(position).map_or("", |fragment| &fragment.text)
    }

    fn index(&self) -> Option<RowIndex> {
        index(self.text(0))
    }

    fn filled(&self) -> Vec<usize> {
        (0..self.cells.len()).filter(|position| !self.text(*position).is_empty()).collect()
    }
}

/// Classifies each row.
pub(super) fn classify(gathered: &[RawRow], columns: &[TableColumn]) -> Vec<TableRow> {
    let mut rows = Vec::with_capacity(gathered.len());
    let mut next: Option<&RawRow> = None;
    for row in gathered.iter().rev() {
        let content = content(row, next, columns);
        if content != Content::Furniture {
            next = Some(row);
        }
        let written = row.cells.iter().map(|cell| cell.text.clone()).collect();
        rows.push(TableRow { lines: row.lines.clone(), content, written });
    }
    rows.reverse();
    rows
}

fn content(row: &RawRow, next: Option<&RawRow>, columns: &[TableColumn]) -> Content {
    if is_furniture(row, columns) {
        return Content::Furniture;
    }
    if let Some(section) = section(row, next, columns) {
        return section;
    }
    task(row, columns)
}

/// A repeated head, a rule, a row of numbers under the head, an empty row.
fn is_furniture(row: &RawRow, columns: &[TableColumn]) -> bool {
    let texts = || row.cells.iter().map(|fragment| fragment.text.as_str()).filter(|text| !text.is_empty());
    let is_rule = texts().all(|text| Words::of(text).is_empty() && !matches!(text, "-" | "+"));
    let numbers = texts().count() >= 3.min(columns.len()) && row.cells.len() + 1 >= columns.len();
    is_rule || (numbers && is_numbering(texts()))
}

/// "(1)", "(2)", "(3)"; "A", "B", "1", "2"; "(5) = (3) + (4)".
pub(super) fn is_numbering<'t>(texts: impl Iterator<Item = &'t str>) -> bool {
    let mut last = None;
    for text in texts {
        let first = text.split('=').next().unwrap_or_default();
        match index(first) {
            Some(RowIndex::Numbers(numbers)) if numbers.len() == 1 => {
                let number = numbers.first().copied().unwrap_or_default();
                if last.is_some_and(|last| number != last + 1) {
                    return false;
                }
                last = Some(number);
            }
            Some(RowIndex::Upper(_)) if last.is_none() => {}
            _ => return false,
        }
    }
    true
}

/// The title of a group: a lone cell, or an index and a title with nothing beside them.
fn section(row: &RawRow, next: Option<&RawRow>, columns: &[TableColumn]) -> Option<Content> {
    let filled = row.filled();
    let titles = |position: &usize| {
        *position == 0
            || matches!(columns.get(*position), None | Some(TableColumn::Index | TableColumn::What))
            || row.cells.len() < columns.len()
    };
    match filled.as_slice() {
        [only] if titles(only) => {
            let text = row.text(*only);
            let is_group = index(text).is_none() && !looks(text).only_time;
            is_group.then(|| titled(text))
        }
        [0, second] => {
            let own = row.index()?;
            let title = row.text(*second);
            let above_next = next.and_then(RawRow::index).is_some_and(|next| next.is_below(&own));
            let is_group = index(title).is_none() && (own.opens_group() || above_next);
            is_group.then(|| Content::Section { mark: row.text(0).to_owned(), text: title.to_owned() })
        }
        // A merged cell that was copied into each of its columns.
        several if several.len() >= 3 && several.len() == row.cells.len() => {
            let first = row.text(0);
            let same = index(first).is_none() && several.iter().all(|position| row.text(*position) == first);
            same.then(|| titled(first))
        }
        _ => None,
    }
}

pub(super) fn titled(text: &str) -> Content {
    match marks::read(text).filter(|mark| !mark.kind.is_bullet() && !mark.rest.is_empty()) {
        Some(mark) => Content::Section { mark: mark.text.to_owned(), text: mark.rest.to_owned() },
        None => Content::Section { mark: String::new(), text: text.to_owned() },
    }
}

/// The cells of a row in their columns. A row of as many cells as there are columns stands as it is written; where
/// cells lack, what they look like must tell in which columns they stand.
fn task(row: &RawRow, columns: &[TableColumn]) -> Content {
    let mut fragments = row.cells.as_slice();
    while fragments.len() > columns.len() {
        match fragments.split_last() {
            Some((last, rest)) if last.text.is_empty() => fragments = rest,
            _ => return Content::Unread,
        }
    }
    let says_what = |position: usize| fragments.get(position).is_some_and(|fragment| !fragment.text.is_empty());
    let trimmed = fragments.len() < row.cells.len();
    if trimmed && !columns.iter().position(|column| *column == TableColumn::What).is_some_and(says_what) {
        return Content::Unread;
    }
    if fragments.len() == columns.len() {
        let cells = columns.iter().zip(fragments).enumerate();
        let cells = cells.map(|(position, (column, fragment))| cell(*column, position, fragment, true));
        let cells = cells.filter(|cell| !cell.text.is_empty()).collect::<Vec<_>>();
        return if tells(&cells) && !is_shifted(&cells) { Content::Task(cells) } else { Content::Unread };
    }
    let filled = fragments.iter().filter(|fragment| !fragment.text.is_empty()).collect::<Vec<_>>();
    let seen = filled.iter().map(|fragment| looks(&fragment.text)).collect::<Vec<_>>();
    let Some(alignment) = align(&seen, columns, 1) else { return Content::Unread };
    let mut cells = Vec::new();
    let spans = columns.iter().zip(&alignment.spans).zip(&alignment.certain);
    for (position, ((column, span), certain)) in spans.enumerate() {
        if let Some(fragment) = filled.get(span.0).filter(|_| span.1 > span.0) {
            cells.push(cell(*column, position, fragment, *certain));
        }
    }
    let is_whole =
        cells.len() == filled.len() && cells.iter().any(|cell| cell.column == TableColumn::What && cell.certain);
    if is_whole && !is_shifted(&cells) { Content::Task(cells) } else { Content::Unread }
}

fn cell(column: TableColumn, position: usize, fragment: &CellText, certain: bool) -> TableCell {
    TableCell {
        column,
        position,
        text: fragment.text.clone(),
        line: fragment.line,
        certain: certain && fragment.certain,
    }
}

/// Whether a row says anything beside its index.
fn tells(cells: &[TableCell]) -> bool {
    cells.iter().any(|cell| {
        matches!(cell.column, TableColumn::What | TableColumn::Lead | TableColumn::Result | TableColumn::Time)
    })
}

/// Whether cells stand in columns where they cannot belong: a time where somebody is named, a unit where a time is.
pub(super) fn is_shifted(cells: &[TableCell]) -> bool {
    const SHORT: usize = 8;
    // Names of columns that stand again.
    if cells.iter().filter(|cell| head(&cell.text) == Some(cell.column)).count() >= 2 {
        return true;
    }
    cells.iter().any(|cell| {
        let looks = looks(&cell.text);
        match cell.column {
            TableColumn::Lead | TableColumn::Coordinating | TableColumn::LeadAndCoordinating => looks.only_time,
            TableColumn::What => looks.only_time || looks.index,
            TableColumn::Time | TableColumn::Start | TableColumn::End => {
                looks.unit && !looks.has_time && looks.words <= SHORT
            }
            TableColumn::Index => looks.only_time || looks.unit,
            _ => false,
        }
    })
}
