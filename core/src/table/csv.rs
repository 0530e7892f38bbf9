//! Comma-separated files, as spreadsheets save them: encoding and delimiter are found.

use std::borrow::Cow;
use std::ops::Range;

use ::csv::{ReaderBuilder, StringRecord};

use super::decode::decode;
use super::sheet::{Cell, Row, Sheet};
use super::taken::Taken;
use crate::error::{CchcError, Result};
use crate::model::TextEncoding;

/// The delimiters that programs use; Excel takes the semicolon where the comma is the decimal mark, as in Việt Nam.
const DELIMITERS: [u8; 4] = *b",;\t|";

/// The records from which the delimiter is told.
const TELLING: usize = 30;

/// Reads the bytes of a CSV file: UTF-8, UTF-16, windows-1258, TCVN3 or VNI; comma, semicolon, tab or bar, or what a
/// first line `sep=;` says; quoted as RFC 4180 has it. Blank rows are left out, and counted.
///
/// ```
/// let sheet = cchc::table::read_csv("Tên;Ký hiệu\n\"Sở Xây dựng\";SXD\n".as_bytes(), None).unwrap();
/// assert_eq!(sheet.rows[1].cells[0], cchc::table::Cell::from("Sở Xây dựng"));
/// ```
///
/// # Errors
/// `Invalid` where the bytes are no text in one of these encodings, or there is too much of it.
pub fn read_csv(bytes: &[u8], delimiter: Option<u8>) -> Result<Sheet> {
    let source = Source::of(bytes, None)?;
    Source { delimiter: delimiter.unwrap_or(source.delimiter), ..source }.read(&|| Ok(()))
}

/// What is told of a record: the number of its line, its place in the text, and its cells.
type See<'a> = dyn FnMut(u32, Range<usize>, &StringRecord) -> Result<()> + 'a;

/// The text of a comma-separated file, and how it is divided.
pub(super) struct Source<'a> {
    text: Cow<'a, str>,
    /// How many bytes of the text a first line like `sep=;` takes.
    declared: usize,
    delimiter: u8,
    /// The encoding, if it is not Unicode.
    encoding: Option<TextEncoding>,
}

impl<'a> Source<'a> {
    /// The text of bytes in an encoding, or in the one that they tell.
    pub fn of(bytes: &'a [u8], encoding: Option<TextEncoding>) -> Result<Self> {
        let (text, encoding) = decode(bytes, encoding)?;
        let (declared, delimiter) = declaration(&text);
        let delimiter = delimiter.unwrap_or_else(|| find_delimiter(&text[declared..]));
        Ok(Self { text, declared, delimiter, encoding })
    }

    pub const fn delimiter(&self) -> u8 {
        self.delimiter
    }

    /// The first line, if it tells the delimiter.
    pub fn declaration(&self) -> &str {
        &self.text[..self.declared]
    }

    /// The text below that line.
    pub fn text(&self) -> &str {
        &self.text[self.declared..]
    }

    /// Every record; its place in the text includes the end of its line.
    pub fn each(&self, see: &mut See<'_>) -> Result<()> {
        let text = self.text();
        let mut records = reader(text, self.delimiter);
        let mut record = StringRecord::new();
        let line = if self.declared > 0 { 2 } else { 1 };
        let mut lines = Lines { text: text.as_bytes(), counted: 0, line };
        while records.read_record(&mut record).map_err(|error| unreadable(&error.to_string()))? {
            let number = lines.at(record.position().map_or(0, ::csv::Position::byte));
            let end = usize::try_from(records.position().byte()).unwrap_or(usize::MAX).min(text.len());
            let place = lines.counted..end.max(lines.counted);
            if end == text.len() && leaves_open(&text.as_bytes()[place.clone()], self.delimiter) {
                return Err(open_quote(number));
            }
            see(number, place, &record)?;
        }
        Ok(())
    }

    /// The rows; `look` is asked now and then whether to go on.
    pub fn read(&self, look: &dyn Fn() -> Result<()>) -> Result<Sheet> {
        let mut rows = Vec::new();
        let mut taken = Taken::default();
        self.each(&mut |number, _, record| {
            look()?;
            taken.texts(number, record.len(), record.iter())?;
            if record.iter().any(|cell| !cell.trim().is_empty()) {
                taken.row()?;
                rows.push(Row { number, hidden: false, cells: record.iter().map(cell).collect() });
            }
            Ok(())
        })?;
        Ok(Sheet { name: String::new(), rows, encoding: self.encoding, records_only: false })
    }
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

/// How many bytes a first line like `sep=;` takes, which Excel reads and writes, and what it says.
fn declaration(text: &str) -> (usize, Option<u8>) {
    let first = text.split_inclusive('\n').next().unwrap_or_default();
    match first.trim().strip_prefix("sep=").map(str::as_bytes) {
        Some([delimiter]) => (first.len(), Some(*delimiter)),
        _ => (0, None),
    }
}

/// The delimiter with which most of the first records have the same number of cells, more than one; of several the one
/// that makes most cells. What stands within quotes parts nothing, whatever the delimiter.
fn find_delimiter(text: &str) -> u8 {
    let outside = outside_quotes(text);
    let score = |delimiter: u8| {
        let mut widths: Vec<usize> =
            outside.iter().map(|record| record.iter().filter(|byte| **byte == delimiter).count() + 1).collect();
        widths.retain(|width| *width > 1);
        widths.sort_unstable();
        let usual = widths.chunk_by(|one, other| one == other).max_by_key(|equal| equal.len());
        usual.map_or((0, 0), |equal| (equal.len(), equal[0]))
    };
    // The first of equal ones.
    DELIMITERS.into_iter().rev().max_by_key(|delimiter| score(*delimiter)).unwrap_or(b',')
}

/// What stands outside quotes in each of the first records. A quote within a cell that has none around it quotes
/// nothing.
fn outside_quotes(text: &str) -> Vec<Vec<u8>> {
    let mut records = vec![Vec::new()];
    let (mut is_quoted, mut before) = (false, b'\n');
    for byte in text.bytes() {
        let begins_cell = before == b'\n' || DELIMITERS.contains(&before);
        match byte {
            b'"' if is_quoted || begins_cell || before == b'"' => is_quoted = !is_quoted,
            b'\n' if !is_quoted && records.len() == TELLING => break,
            b'\n' if !is_quoted => records.push(Vec::new()),
            _ if !is_quoted => records.last_mut().into_iter().for_each(|record| record.push(byte)),
            _ => {}
        }
        before = byte;
    }
    records
}

/// Whether a record has a quote that opens a cell and that nothing closes: it took in all that follows.
fn leaves_open(record: &[u8], delimiter: u8) -> bool {
    let (mut is_quoted, mut begins_cell) = (false, true);
    let mut bytes = record.iter().copied().peekable();
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' if is_quoted => is_quoted = bytes.next_if_eq(&b'"').is_some(),
            b'"' if begins_cell => is_quoted = true,
            _ => {}
        }
        begins_cell = !is_quoted && (byte == delimiter || matches!(byte, b'\n' | b'\r'));
    }
    is_quoted
}

fn open_quote(row: u32) -> CchcError {
    let text = format!("row {row} opens a quote (\") that nothing closes");
    CchcError::invalid("table", "", "open_quote", text, format!("dòng {row} mở dấu ngoặc kép (\") nhưng không đóng"))
}

fn unreadable(reason: &str) -> CchcError {
    CchcError::invalid("table", "", "csv", reason, "không đọc được tệp CSV này")
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
        assert_eq!(read("A,B\n\"1;2\n3;4\n5;6\n\"\"7\"\";8\",3\n")[1].1[1], "3");
        assert_eq!(read("A,B\nMàn hình 24\", mới,1\nC,2\nD,3\n")[2].1, ["C", "2"]);
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
        let huge = format!("A,B\n1,\"{}\"\n", "x".repeat(super::super::limits::CELL_BYTES + 1));
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
