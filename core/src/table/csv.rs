//! Comma-separated files, as spreadsheets save them: encoding and delimiter are found.

use ::csv::{ReaderBuilder, StringRecord};

use super::cell::{Cell, Row, Sheet};
use super::decode::decode;
use crate::error::{CchcError, Result};

/// The delimiters that programs use; Excel takes the semicolon where the comma is the decimal mark, as in Việt Nam.
const DELIMITERS: [u8; 4] = *b",;\t|";

/// The records from which the delimiter is told.
const TELLING: usize = 30;

/// The largest cell: longer text belongs in an attachment.
pub(super) const LARGEST_CELL: usize = 1 << 20;

/// The most cells of a sheet: some 2 GB of memory.
pub(super) const MOST_CELLS: usize = 50_000_000;

/// Reads the bytes of a CSV file: UTF-8, UTF-16 or windows-1258; comma, semicolon, tab or bar, or what a first line
/// `sep=;` says; quoted as RFC 4180 has it. Blank rows are left out, and counted.
///
/// ```
/// let sheet = cchc::table::read_csv("Tên;Ký hiệu\n\"Sở Xây dựng\";SXD\n".as_bytes(), None).unwrap();
/// assert_eq!(sheet.rows[1].cells[0], cchc::table::Cell::from("Sở Xây dựng"));
/// ```
///
/// # Errors
/// `Invalid` where the bytes are no text in one of these encodings, or there is too much of it.
pub fn read_csv(bytes: &[u8], delimiter: Option<u8>) -> Result<Sheet> {
    let text = decode(bytes)?;
    let (text, line, declared) = without_declaration(&text);
    let delimiter = delimiter.or(declared).unwrap_or_else(|| find_delimiter(text));
    let mut records = reader(text, delimiter);
    let mut rows = Vec::new();
    let mut cells_read = 0;
    let mut record = StringRecord::new();
    let mut lines = Lines { text: text.as_bytes(), counted: 0, line: line + 1 };
    while records.read_record(&mut record).map_err(|error| unreadable(&error.to_string()))? {
        let number = lines.at(record.position().map_or(0, ::csv::Position::byte));
        cells_read += record.len();
        if cells_read > MOST_CELLS {
            return Err(too_large(&format!("more than {MOST_CELLS} cells"), &format!("quá {MOST_CELLS} ô")));
        }
        if let Some(column) = record.iter().position(|cell| cell.len() > LARGEST_CELL) {
            return Err(cell_too_large(column, number));
        }
        if record.iter().any(|cell| !cell.trim().is_empty()) {
            rows.push(Row { number, hidden: false, cells: record.iter().map(cell).collect() });
        }
    }
    Ok(Sheet { name: String::new(), rows })
}

/// Counts lines up to a record. The reader's own count is that of the blank lines before it.
struct Lines<'a> {
    text: &'a [u8],
    counted: usize,
    line: u32,
}

impl Lines<'_> {
    fn at(&mut self, byte: u64) -> u32 {
        let mut start = usize::try_from(byte).unwrap_or(usize::MAX).min(self.text.len());
        while self.text.get(start).is_some_and(|byte| matches!(byte, b'\n' | b'\r')) {
            start += 1;
        }
        let breaks = self.text[self.counted.min(start)..start].iter().filter(|byte| **byte == b'\n').count();
        self.line = self.line.saturating_add(u32::try_from(breaks).unwrap_or(u32::MAX));
        self.counted = start;
        self.line
    }
}

fn cell(text: &str) -> Cell {
    if text.is_empty() { Cell::Empty } else { Cell::from(text) }
}

fn reader(text: &str, delimiter: u8) -> ::csv::Reader<&[u8]> {
    ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(text.as_bytes())
}

/// The text below a first line like `sep=;`, which Excel reads and writes.
fn without_declaration(text: &str) -> (&str, u32, Option<u8>) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    match first.trim().strip_prefix("sep=").map(str::as_bytes) {
        Some([delimiter]) => (rest, 1, Some(*delimiter)),
        _ => (text, 0, None),
    }
}

/// The delimiter with which most of the first records have the same number of cells, more than one; of several the one
/// that makes most cells.
fn find_delimiter(text: &str) -> u8 {
    let score = |delimiter: u8| {
        let mut widths: Vec<usize> =
            reader(text, delimiter).records().take(TELLING).flatten().map(|record| record.len()).collect();
        widths.retain(|width| *width > 1);
        widths.sort_unstable();
        let usual = widths.chunk_by(|one, other| one == other).max_by_key(|equal| equal.len());
        usual.map_or((0, 0), |equal| (equal.len(), equal[0]))
    };
    // The first of equal ones.
    DELIMITERS.into_iter().rev().max_by_key(|delimiter| score(*delimiter)).unwrap_or(b',')
}

fn unreadable(reason: &str) -> CchcError {
    CchcError::invalid("table", "", "csv", reason, "không đọc được tệp CSV này")
}

pub(super) fn too_large(what: &str, what_vi: &str) -> CchcError {
    let text = format!("the table is too large: {what}; divide it");
    CchcError::invalid("table", "", "too_large", text, format!("bảng quá lớn: {what_vi}; hãy chia nhỏ"))
}

pub(super) fn cell_too_large(column: usize, row: u32) -> CchcError {
    let name = super::cell::cell_name(column, row);
    too_large(&format!("cell {name} has more than 1 MiB"), &format!("ô {name} lớn hơn 1 MiB"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Vec<(u32, Vec<String>)> {
        let sheet = read_csv(text.as_bytes(), None).unwrap();
        sheet.rows.into_iter().map(|row| (row.number, row.cells.iter().map(Cell::to_text).collect())).collect()
    }

    #[test]
    fn the_delimiter_is_found() {
        for text in ["A;B\n1,5;2\n3,5;4\n", "A\tB\n1,5\t2\n", "A|B\n1|2\n", "sep=;\nA;B\n1,5;2\n"] {
            let rows = read(text);
            assert!(rows.iter().all(|(_, cells)| cells.len() == 2), "{text}: {rows:?}");
        }
        assert_eq!(read("A,B\n\"1;2\",3\n")[1].1, ["1;2", "3"]);
        assert_eq!(read("Tên\nAn\nBình\n").len(), 3);
    }

    #[test]
    fn rows_are_counted_as_the_file_has_them() {
        let rows = read("A,B\n\n\"1\n2\",3\n,\n4,5\n");
        assert_eq!(rows.iter().map(|(number, _)| *number).collect::<Vec<_>>(), [1, 3, 6]);
        assert_eq!(rows[1].1, ["1\n2", "3"]);
        assert_eq!(read("sep=;\nA;B\n1;2\n")[1].0, 3);
    }

    #[test]
    fn too_much_is_refused() {
        let huge = format!("A,B\n1,\"{}\"\n", "x".repeat(LARGEST_CELL + 1));
        let error = read_csv(huge.as_bytes(), None).unwrap_err();
        assert!(error.to_string().contains("B2"), "{error}");
    }

    proptest! {
        #[test]
        fn what_the_library_writes_is_read_back(
            rows in prop::collection::vec(prop::collection::vec("[^\\x00\\r]{0,12}", 2..5), 1..9),
            delimiter in prop::sample::select(DELIMITERS.to_vec()),
        ) {
            let mut writer = ::csv::WriterBuilder::new().flexible(true).delimiter(delimiter).from_writer(Vec::new());
            for row in &rows {
                writer.write_record(row).unwrap();
            }
            let sheet = read_csv(&writer.into_inner().unwrap(), Some(delimiter)).unwrap();
            let expected: Vec<Vec<Cell>> = rows
                .iter()
                .filter(|row| row.iter().any(|cell| !cell.trim().is_empty()))
                .map(|row| row.iter().map(|text| cell(text)).collect())
                .collect();
            prop_assume!(!rows[0][0].starts_with('\u{feff}') && !rows[0][0].starts_with("sep="));
            prop_assert_eq!(sheet.rows.into_iter().map(|row| row.cells).collect::<Vec<_>>(), expected);
        }
    }
}
