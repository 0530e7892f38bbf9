//! Tables in files, and the errors of imported ones beside their rows.

use cchc::call;
use cchc::table::{Cell, Frame};

use crate::failure::Outcome;

/// Writes a table to a file; `format` and `options` are MessagePack.
pub fn export(frame: &Frame, path: String, format: &[u8], options: &[u8]) -> cchc::Result<()> {
    frame.export(path, call::read("export", format)?, &call::read("export", options)?)
}

/// The content of an imported file with a column of errors. The outcome, as MessagePack, is a `TableReport` or the list
/// of the problems of a refusal.
#[uniffi::export]
pub fn mark_errors(content: Vec<u8>, outcome: Vec<u8>, encoding: Option<String>) -> Outcome<Vec<u8>> {
    Ok(call::mark_errors(&content, &outcome, None, encoding.as_deref())?)
}

/// Rows with a column of errors.
#[uniffi::export]
pub fn mark_rows(rows: Vec<Vec<Option<String>>>, outcome: Vec<u8>) -> Outcome<Vec<Vec<Option<String>>>> {
    let cell = |text: Option<String>| text.map_or(Cell::Empty, Cell::Text);
    let mut cells: Vec<Vec<Cell>> = rows.into_iter().map(|row| row.into_iter().map(cell).collect()).collect();
    call::mark_rows(&mut cells, &outcome)?;
    let text = |cell: Cell| if let Cell::Text(text) = cell { Some(text) } else { None };
    Ok(cells.into_iter().map(|row| row.into_iter().map(text).collect()).collect())
}
