//! Cells, rows and sheets, as spreadsheets and other sources give them.

use std::fmt;

use jiff::civil::{Date, DateTime, Time};
use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::model::TextEncoding;

/// What a cell holds (ô).
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// Text.
    Text(String),
    /// A number; spreadsheets keep days as numbers, too.
    Number(f64),
    /// Yes or no.
    Boolean(bool),
    /// A date.
    Date(Date),
    /// A date with a time of day, in Việt Nam time.
    DateTime(DateTime),
    /// A time of day.
    Time(Time),
    /// An error of a formula: `#REF!`.
    Error(String),
}

impl Cell {
    /// Whether it holds nothing but white space.
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => text.trim().is_empty(),
            _ => false,
        }
    }

    /// Its content as text: whole numbers without a fraction, dates as dd/mm/yyyy.
    pub fn to_text(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) | Self::Error(text) => text.trim().to_owned(),
            Self::Number(number) => number.to_string(),
            Self::Boolean(truth) => truth.to_string(),
            Self::Date(date) => date.strftime("%d/%m/%Y").to_string(),
            Self::DateTime(instant) => instant.strftime("%d/%m/%Y %H:%M").to_string(),
            Self::Time(time) => time.strftime("%H:%M").to_string(),
        }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// As a plain value: null, text, a number, true or false; dates and times as ISO text.
impl Serialize for Cell {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Empty => to.serialize_none(),
            Self::Text(text) | Self::Error(text) => to.serialize_str(text),
            Self::Number(number) => to.serialize_f64(*number),
            Self::Boolean(truth) => to.serialize_bool(*truth),
            Self::Date(date) => to.collect_str(date),
            Self::DateTime(instant) => to.collect_str(instant),
            Self::Time(time) => to.collect_str(time),
        }
    }
}

impl<'de> Deserialize<'de> for Cell {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(CellVisitor)
    }
}

struct CellVisitor;

impl Visitor<'_> for CellVisitor {
    type Value = Cell;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("text, a number, true, false or nothing")
    }

    fn visit_unit<E: Error>(self) -> Result<Cell, E> {
        Ok(Cell::Empty)
    }

    fn visit_none<E: Error>(self) -> Result<Cell, E> {
        Ok(Cell::Empty)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Cell, E> {
        Ok(Cell::from(text))
    }

    fn visit_bool<E: Error>(self, truth: bool) -> Result<Cell, E> {
        Ok(Cell::Boolean(truth))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Cell, E> {
        Ok(number_or_digits(number.unsigned_abs(), number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Cell, E> {
        Ok(number_or_digits(number, number))
    }

    /// What is no number (`NaN` in data frames) is no value.
    fn visit_f64<E: Error>(self, number: f64) -> Result<Cell, E> {
        Ok(if number.is_nan() { Cell::Empty } else { Cell::Number(number) })
    }
}

/// A whole number as a cell: as its digits where a number with a fraction could not hold it exactly.
fn number_or_digits(size: u64, number: impl ToString + TryInto<i64>) -> Cell {
    let digits = number.to_string();
    match number.try_into() {
        #[allow(clippy::cast_precision_loss, reason = "exact up to 2^53")]
        Ok(exact) if size <= 1 << 53 => Cell::Number(exact as f64),
        _ => Cell::Text(digits),
    }
}

/// Other languages give cells as text, which says all that a cell can.
#[cfg(feature = "schema")]
impl schemars::JsonSchema for Cell {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Cell".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": ["string", "null"]
        })
    }
}

/// A row of a sheet (dòng).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Row {
    /// Its number as the sheet counts it, from 1.
    pub number: u32,
    /// Whether the sheet hides it.
    pub hidden: bool,
    /// The cells, from the first column.
    pub cells: Vec<Cell>,
}

/// A sheet: its rows in order (trang tính).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sheet {
    /// Its name; empty where it has none.
    pub name: String,
    /// The rows; empty ones may be left out.
    pub rows: Vec<Row>,
    /// The encoding that its text was converted from; none if it was Unicode.
    pub encoding: Option<TextEncoding>,
    /// Whether the first row is the head and each row below it a record, as in JSON Lines. Otherwise titles may stand
    /// above, sums between and notes below.
    pub records_only: bool,
}

impl Sheet {
    /// A sheet of rows numbered from 1, none hidden.
    pub fn of(rows: Vec<Vec<Cell>>) -> Self {
        let row = |(number, cells)| Row { number, hidden: false, cells };
        Self { rows: (1..).zip(rows).map(row).collect(), ..Self::default() }
    }
}

/// The name of a cell as spreadsheets give it: column 0 of row 12 is `A12`.
pub fn cell_name(column: usize, row: u32) -> String {
    let mut letters = Vec::new();
    let mut left = column + 1;
    while left > 0 {
        letters.push(b'A' + u8::try_from((left - 1) % 26).unwrap_or_default());
        left = (left - 1) / 26;
    }
    letters.reverse();
    format!("{}{row}", String::from_utf8_lossy(&letters))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_named_as_spreadsheets_name_them() {
        let names: Vec<_> = [0, 25, 26, 51, 52, 701, 702].map(|column| cell_name(column, 7)).into();
        assert_eq!(names, ["A7", "Z7", "AA7", "AZ7", "BA7", "ZZ7", "AAA7"]);
    }

    #[test]
    fn plain_values_are_cells() {
        let read = |json: &str| serde_json::from_str::<Cell>(json).unwrap();
        assert_eq!(read("null"), Cell::Empty);
        assert_eq!(read("12"), Cell::Number(12.0));
        assert_eq!(read("-12"), Cell::Number(-12.0));
        assert_eq!(read("0.5"), Cell::Number(0.5));
        assert_eq!(read("true"), Cell::Boolean(true));
        assert_eq!(read("\"05/03/2026\""), Cell::from("05/03/2026"));
        assert_eq!(read("9007199254740993"), Cell::from("9007199254740993"));
        assert_eq!(read("18446744073709551615"), Cell::from("18446744073709551615"));
    }
}
