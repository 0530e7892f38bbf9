//! JSON Lines as a sheet: the names of each line's object are heads, as the library exports them.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::cell_form::needs_mark;
use super::sheet::{Cell, Row, Sheet};
use super::taken::Taken;
use crate::error::{CchcError, Result};

/// Reads the bytes of a file of JSON Lines, UTF-8 with or without its mark: an object on each line. Lists and objects
/// within it are cells of JSON text.
///
/// ```
/// let sheet = cchc::table::read_json_lines(br#"{"name":"Trung","aliases":["A","B"]}"#).unwrap();
/// assert_eq!(sheet.rows[1].cells.len(), 2);
/// ```
///
/// # Errors
/// `Invalid` where a line is no JSON object, or there is too much of it.
pub fn read_json_lines(bytes: &[u8]) -> Result<Sheet> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|_| unreadable(1))?;
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut heads: Vec<Cell> = Vec::new();
    let mut rows = vec![Row::default()];
    let mut taken = Taken::default();
    for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty()) {
        let object: Map<String, Value> = serde_json::from_str(line).map_err(|_| unreadable(number))?;
        let mut cells = Vec::new();
        for (name, value) in object {
            let place = *places.entry(name).or_insert_with_key(|name| {
                heads.push(Cell::from(name.as_str()));
                heads.len() - 1
            });
            if cells.len() <= place {
                cells.resize(place + 1, Cell::Empty);
            }
            cells[place] = cell(value);
        }
        taken.read(number, &cells)?;
        rows.push(Row { number, hidden: false, cells });
    }
    rows[0].cells = heads;
    Ok(Sheet { rows, records_only: true, ..Sheet::default() })
}

/// A text is what it is, so it has the mark where a cell would be read as another one.
fn cell(value: Value) -> Cell {
    match value {
        Value::String(text) if needs_mark(&text, false) => Cell::Text(format!("'{text}")),
        Value::Array(_) | Value::Object(_) => Cell::Text(value.to_string()),
        plain => serde_json::from_value(plain).unwrap_or_default(),
    }
}

fn unreadable(line: u32) -> CchcError {
    let text = format!("line {line} is no JSON object");
    CchcError::invalid("table", "", "json", text, format!("dòng {line} không phải đối tượng JSON"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_rows_and_names_are_heads() {
        let text = "\u{feff}{\"a\":1,\"b\":\" x\"}\n\n{\"c\":[\"y\"],\"a\":null}\n";
        let sheet = read_json_lines(text.as_bytes()).unwrap();
        let heads: Vec<_> = sheet.rows[0].cells.iter().map(Cell::to_text).collect();
        assert_eq!(heads, ["a", "b", "c"]);
        assert_eq!(sheet.rows[1].cells, [Cell::Number(1.0), Cell::from("' x")]);
        assert_eq!(sheet.rows[2].cells, [Cell::Empty, Cell::Empty, Cell::from("[\"y\"]")]);
        assert_eq!(sheet.rows[2].number, 3);
    }

    #[test]
    fn what_is_no_object_is_told_by_its_line() {
        let error = read_json_lines(b"{\"a\":1}\n[1]\n").unwrap_err();
        assert!(error.to_string().contains("line 2"), "{error}");
    }
}
