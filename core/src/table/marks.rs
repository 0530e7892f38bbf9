//! Errors written back: the same sheet with a column for what is wrong with each row.

use std::collections::BTreeMap;

use ::csv::{QuoteStyle, StringRecord, WriterBuilder};

use super::csv::Source;
use super::sheet::{Cell, Row, Sheet};
use crate::error::{CchcError, Result};
use crate::model::TextEncoding;
use crate::text::nfc;

/// The head of the column of errors. Imports leave a column with this head out.
pub const ERRORS: &str = "Lỗi";

/// What is wrong with the rows of a sheet, to be written beside them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Marks {
    /// The name of the sheet; none for the first one.
    pub sheet: Option<String>,
    /// The number of the row that is the head, as the sheet counts it.
    pub head_row: u32,
    /// What is wrong, by the number of the row.
    pub rows: BTreeMap<u32, String>,
    /// The encoding of a text file, where it does not tell it.
    pub encoding: Option<TextEncoding>,
}

impl Marks {
    /// What the column of errors holds in a row: its head, a text, or nothing. None for rows above the head.
    pub(super) fn text(&self, row: u32) -> Option<&str> {
        match row {
            _ if row < self.head_row => None,
            _ if row == self.head_row => Some(ERRORS),
            _ => Some(self.rows.get(&row).map_or("", String::as_str)),
        }
    }

    /// The column of errors, from 0: the one that has it already, or the first behind all cells from the head on.
    pub(super) fn column(&self, rows: &[Row]) -> usize {
        let table = rows.iter().filter(|row| row.number >= self.head_row);
        let head = table.clone().find(|row| row.number == self.head_row);
        let known = head.and_then(|row| row.cells.iter().position(is_head));
        let width = |row: &Row| row.cells.iter().rposition(|cell| !cell.is_blank()).map_or(0, |last| last + 1);
        known.unwrap_or_else(|| table.map(width).max().unwrap_or_default())
    }
}

/// Whether a cell is the head of the column of errors.
fn is_head(cell: &Cell) -> bool {
    matches!(cell, Cell::Text(text) if is_errors(text))
}

/// Whether a head is that of the column of errors.
pub(crate) fn is_errors(head: &str) -> bool {
    matches!(nfc(head.trim()).to_lowercase().as_str(), "lỗi" | "loi")
}

/// Writes errors beside the rows of a file, given and returned as bytes. A comma-separated file stays one, with its
/// delimiter, in UTF-8 with a mark, so that spreadsheets know it. A workbook of Excel stays what it is: only a column
/// is added to its sheet. One of an older kind is written anew as `.xlsx`, its values alone.
///
/// # Errors
/// `Invalid` where the bytes are no table, or a workbook in a build that reads none (feature `xlsx`).
pub fn mark_errors(content: &[u8], marks: &Marks) -> Result<Vec<u8>> {
    if super::file::is_workbook(content) {
        return mark_workbook(content, marks);
    }
    mark_csv(&Source::of(content, marks.encoding)?, marks)
}

/// Writes errors beside rows.
pub fn mark_rows(rows: &mut [Vec<Cell>], marks: &Marks) {
    let sheet = Sheet::of(rows.to_vec());
    let column = marks.column(&sheet.rows);
    for (number, cells) in (1..).zip(rows.iter_mut()) {
        let Some(text) = marks.text(number) else { continue };
        if cells.len() <= column {
            cells.resize(column + 1, Cell::Empty);
        }
        cells[column] = if text.is_empty() { Cell::Empty } else { Cell::from(text) };
    }
}

#[cfg(feature = "xlsx")]
use super::xlsx::mark_workbook;

#[cfg(not(feature = "xlsx"))]
fn mark_workbook(content: &[u8], _: &Marks) -> Result<Vec<u8>> {
    super::file::read_bytes(content, None).map(|_| Vec::new())
}

fn mark_csv(source: &Source<'_>, marks: &Marks) -> Result<Vec<u8>> {
    let column = marks.column(&source.read(&|| Ok(()))?.rows);
    let mut out = String::from("\u{feff}");
    out.push_str(source.declaration());
    let mut written = 0;
    let text = source.text();
    source.each(&mut |number, range, record| {
        // Blank lines stand before a record.
        out.push_str(&text[written..range.start]);
        let end = range.start + text[range.clone()].trim_end_matches(['\r', '\n']).len();
        match marks.text(number) {
            None => out.push_str(&text[range.start..end]),
            Some(error) => out.push_str(&marked(record, column, error, source.delimiter())?),
        }
        written = end;
        Ok(())
    })?;
    out.push_str(&text[written..]);
    Ok(out.into_bytes())
}

/// A record with a text in a column, without the end of its line.
fn marked(record: &StringRecord, column: usize, text: &str, delimiter: u8) -> Result<String> {
    let mut cells: Vec<&str> = record.iter().collect();
    if cells.len() <= column {
        cells.resize(column + 1, "");
    }
    cells[column] = text;
    let mut writer =
        WriterBuilder::new().delimiter(delimiter).quote_style(QuoteStyle::Necessary).from_writer(Vec::new());
    writer.write_record(cells).map_err(CchcError::internal)?;
    let bytes = writer.into_inner().map_err(|_| CchcError::internal("a record could not be written"))?;
    let line = String::from_utf8(bytes).map_err(CchcError::internal)?;
    Ok(line.trim_end_matches('\n').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(head_row: u32, rows: &[(u32, &str)]) -> Marks {
        let rows = rows.iter().map(|(row, text)| (*row, (*text).to_owned())).collect();
        Marks { head_row, rows, ..Marks::default() }
    }

    fn marked_text(text: &str, marks: &Marks) -> String {
        String::from_utf8(mark_errors(text.as_bytes(), marks).unwrap()).unwrap()
    }

    #[test]
    fn a_csv_file_keeps_all_but_the_column() {
        let text = "sep=;\r\nSỞ XÂY DỰNG;\r\n\r\nTên;Loại\r\n\"A;B\";x\r\n\"1\n2\";Sở\r\n";
        let expected =
            "\u{feff}sep=;\r\nSỞ XÂY DỰNG;\r\n\r\nTên;Loại;Lỗi\r\n\"A;B\";x;\"B5: sai; sửa\"\r\n\"1\n2\";Sở;\r\n";
        let found = marked_text(text, &marks(4, &[(5, "B5: sai; sửa")]));
        assert_eq!(found, expected);
        // Corrected, and written once more.
        assert_eq!(marked_text(&found, &marks(4, &[(6, "mới")])).matches("Lỗi").count(), 1);
        assert!(marked_text(&found, &marks(4, &[(6, "mới")])).ends_with("\"A;B\";x;\r\n\"1\n2\";Sở;mới\r\n"));
    }

    #[test]
    fn short_rows_are_filled_up() {
        assert_eq!(marked_text("A,B,C\n1\n2,3,4,5", &marks(1, &[(2, "e")])), "\u{feff}A,B,C,,Lỗi\n1,,,,e\n2,3,4,5,");
    }

    #[test]
    fn rows_get_a_column() {
        let cells = |texts: &[&str]| texts.iter().map(|text| Cell::from(*text)).collect::<Vec<_>>();
        let mut rows = vec![cells(&["Tên", "Loại"]), cells(&["A"]), cells(&["B", "Sở"])];
        mark_rows(&mut rows, &marks(1, &[(2, "thiếu Loại")]));
        assert_eq!(rows[0], cells(&["Tên", "Loại", "Lỗi"]));
        assert_eq!(rows[1], [Cell::from("A"), Cell::Empty, Cell::from("thiếu Loại")]);
        assert_eq!(rows[2], [Cell::from("B"), Cell::from("Sở"), Cell::Empty]);
    }
}
