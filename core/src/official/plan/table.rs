//! Rows of tables, in the tables that they were read from.

use std::collections::HashMap;

use super::body::marked;
use super::parts::{BodyPart, ClauseOf, PartContent};
use crate::document::{OriginalRow, OriginalTable, RowContent};
use crate::layout::{Alignment, Block, Table, TableColumn, TableRow};
use crate::text::{says_the_same, shown_line};

/// A table with those of its rows that the plan still has; none without rows.
pub(super) fn block(table: &OriginalTable, parts: &HashMap<u32, Vec<BodyPart<'_>>>) -> Option<Block> {
    let own = |row: &OriginalRow| parts.get(&row.line).map_or(&[][..], Vec::as_slice).to_vec();
    let rows: Vec<TableRow> = table.rows.iter().filter_map(|row| written(table, row, &own(row))).collect();
    let columns = columns(table, &rows);
    (!columns.is_empty()).then_some(Block::Table(Table { columns, rows, ..Table::default() }))
}

/// A row as it was written, or as somebody changed it since; none where it was removed.
fn written(table: &OriginalTable, row: &OriginalRow, parts: &[BodyPart<'_>]) -> Option<TableRow> {
    let first = parts.first()?;
    let cells = || row.cells.iter().map(|cell| shown_cell(cell)).collect();
    Some(match &row.content {
        RowContent::Title => {
            let title = marked(first);
            let is_kept = row.cells.join(" ").trim() == title;
            TableRow::strong(if is_kept { cells() } else { vec![title] })
        }
        RowContent::Numbering | RowContent::Unread => TableRow::new(cells()),
        RowContent::Sum => TableRow::strong(cells()),
        RowContent::Clause(text) => {
            let is_kept = |of: &ClauseOf<'_>| is_kept(row, text, of);
            let clauses = || {
                parts.iter().filter_map(|part| match part.content {
                    PartContent::Clause(of) => Some(of),
                    _ => None,
                })
            };
            let changed = clauses().find(|of| !is_kept(of) || !says_who_and_what(table, row, of));
            TableRow::new(changed.map_or_else(cells, |of| changed_cells(table, row, of)))
        }
    })
}

/// Whether a clause's text is that of its row. Its result stands among the expected results, too.
fn is_kept(row: &OriginalRow, text: &str, of: &ClauseOf<'_>) -> bool {
    of.clause.text == *text || row.cells.contains(&of.clause.text)
}

/// Whether the cells of a row say whom its clause names, and its result.
fn says_who_and_what(table: &OriginalTable, row: &OriginalRow, of: &ClauseOf<'_>) -> bool {
    let cell =
        |place: Option<usize>| place.and_then(|place| row.cells.get(place)).filter(|cell| !cell.trim().is_empty());
    let says = |place, text: &str| cell(place).is_none_or(|cell| says_the_same(text, cell));
    let places = &table.places;
    of.lead.is_none_or(|lead| says(places.lead, lead))
        && of.coordinating.iter().all(|unit| says(places.coordinating, unit))
        && of.clause.result.as_deref().is_none_or(|result| says(places.result, result))
}

/// The cells of a row whose clause is no longer what they say.
fn changed_cells(table: &OriginalTable, row: &OriginalRow, of: ClauseOf<'_>) -> Vec<String> {
    let mut cells: Vec<String> = row.cells.iter().map(|cell| shown_cell(cell)).collect();
    let mut set = |place: Option<usize>, text: Option<String>| {
        if let (Some(cell), Some(text)) = (place.and_then(|place| cells.get_mut(place)), text) {
            *cell = text;
        }
    };
    let places = &table.places;
    let coordinating = of.coordinating.iter().map(|unit| shown_line(unit)).collect::<Vec<_>>().join("; ");
    if !matches!(&row.content, RowContent::Clause(text) if is_kept(row, text, &of)) {
        // What is to be done may still be as it was read: then the text is what was changed.
        let is_read = |what: &str| row.cells.iter().any(|cell| says_the_same(what, cell));
        let what = of.clause.what.as_deref().filter(|what| !is_read(what));
        set(places.task, Some(shown_line(what.unwrap_or(&of.clause.text))));
    }
    set(places.lead, of.lead.map(shown_line));
    set(places.coordinating, Some(coordinating).filter(|units| !units.is_empty()));
    set(places.result, of.clause.result.as_deref().map(shown_line));
    cells
}

/// A cell keeps its lines.
fn shown_cell(text: &str) -> String {
    text.lines().map(shown_line).collect::<Vec<_>>().join("\n")
}

/// Columns as wide as what stands in them asks for.
fn columns(table: &OriginalTable, rows: &[TableRow]) -> Vec<TableColumn> {
    let name = |names: &[String], position: usize| names.get(position).map(|name| shown_line(name)).unwrap_or_default();
    let column = |position: usize| {
        let head = name(&table.names, position);
        let cells = rows.iter().filter(|row| !row.strong).filter_map(|row| row.cells.get(position));
        let cells: Vec<&str> = cells.map(String::as_str).filter(|cell| !cell.is_empty()).collect();
        let alignment = if cells.iter().all(|cell| is_short(cell)) { Alignment::Centre } else { Alignment::Usual };
        TableColumn { width: width(&head, &cells), head, group: name(&table.above, position), alignment }
    };
    (0..table.width).map(column).collect()
}

/// A number, a letter, a year.
fn is_short(cell: &str) -> bool {
    const LONGEST: usize = 6;
    cell.chars().count() <= LONGEST
}

/// A share of the width: room for the longest word, and more for longer texts.
fn width(head: &str, cells: &[&str]) -> u16 {
    const NARROWEST: usize = 4;
    const WIDEST: usize = 36;
    let length = |text: &str| text.chars().count();
    let words = cells.iter().copied().chain([head]).flat_map(str::split_whitespace);
    let longest_word = words.map(length).max().unwrap_or(0);
    let lengths: Vec<usize> = cells.iter().map(|cell| length(cell)).collect();
    let average = lengths.iter().sum::<usize>() / lengths.len().max(1);
    (longest_word + 1).max(average / 2 + 1).clamp(NARROWEST, WIDEST) as u16
}
