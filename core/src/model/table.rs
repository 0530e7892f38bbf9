//! Which records make a table, and how it is written to a file.

use serde::{Deserialize, Serialize};

use super::IndexQuery;

/// Which table to read: the columns of a collection, and which of its records.
///
/// ```
/// use cchc::model::{IndexQuery, TableQuery};
///
/// let held = TableQuery::of("sessions").columns(["held_on", "subject", "turnout.informed"]);
/// let held = held.matching(IndexQuery::default().with("status", "held"));
/// assert_eq!(held.collection, "sessions");
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TableQuery {
    /// Name of the collection: `sessions`.
    pub collection: String,
    /// The paths of the columns, in this order: `held_on`, `turnout.informed`; every column of the collection if none
    /// are given.
    #[serde(default)]
    pub columns: Option<Vec<String>>,
    /// Which records, and in which order: as for a page. Its limit does not count, and it has no cursor.
    #[serde(default)]
    pub records: IndexQuery,
}

impl TableQuery {
    /// Every column and record of a collection.
    pub fn of(collection: &str) -> Self {
        Self { collection: collection.to_owned(), ..Self::default() }
    }

    /// Only these columns, by their paths, in this order.
    pub fn columns<P: Into<String>>(mut self, paths: impl IntoIterator<Item = P>) -> Self {
        self.columns = Some(paths.into_iter().map(Into::into).collect());
        self
    }

    /// Only the records that a query finds, in its order.
    pub fn matching(mut self, records: IndexQuery) -> Self {
        self.records = records;
        self
    }
}

/// How a table is written to a file. The default is for people who open it in a spreadsheet.
///
/// ```
/// use cchc::model::{DateStyle, Delimiter, ExportOptions, Wording};
///
/// let default = ExportOptions::default();
/// assert_eq!((default.wording, default.delimiter), (Wording::Vietnamese, Delimiter::Comma));
/// let for_programs = ExportOptions::canonical();
/// assert_eq!((for_programs.wording, for_programs.dates), (Wording::Canonical, DateStyle::Iso));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct ExportOptions {
    /// The words of heads, choices and truth values; Vietnamese by default. JSON Lines are always canonical.
    pub wording: Wording,
    /// How dates and instants are written; day first by default. JSON Lines always have ISO dates.
    pub dates: DateStyle,
    /// Whether references are written as what people call the record instead of its identity; false by default. What is
    /// written names that record alone, so that an import finds it: a name, with the unit in parentheses where several
    /// have it; the identity where no name will do.
    pub names: bool,
    /// What separates the cells of a line of CSV; a comma by default.
    pub delimiter: Delimiter,
    /// Whether CSV begins with a byte order mark, without which Excel takes it for an older encoding; true by default.
    pub byte_order_mark: bool,
    /// Whether text in CSV that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a
    /// line break) gets an apostrophe before it; true by default. In XLSX such text is text in any case.
    pub guard_formulas: bool,
    /// Whether a file that is at the path already is replaced, unless it is a store; false by default.
    pub overwrite: bool,
}

impl Default for ExportOptions {
    fn default() -> Self {
        Self {
            wording: Wording::Vietnamese,
            dates: DateStyle::DayFirst,
            names: false,
            delimiter: Delimiter::Comma,
            byte_order_mark: true,
            guard_formulas: true,
            overwrite: false,
        }
    }
}

impl ExportOptions {
    /// For programs: canonical words, ISO dates, nothing added.
    pub fn canonical() -> Self {
        Self {
            wording: Wording::Canonical,
            dates: DateStyle::Iso,
            byte_order_mark: false,
            guard_formulas: false,
            ..Self::default()
        }
    }
}

/// The words of heads, choices and truth values in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Wording {
    /// "Ngày tổ chức", "họp cơ quan định kỳ", "có".
    #[default]
    Vietnamese,
    /// "Held on", `agency_meeting`, "yes".
    English,
    /// `held_on`, `agency_meeting`, `true`.
    Canonical,
}

/// How dates and instants are written in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DateStyle {
    /// `05/03/2021`, and instants in Việt Nam time: `05/03/2021 14:30:00`.
    #[default]
    DayFirst,
    /// `2021-03-05`, and instants in UTC: `2021-03-05T07:30:00Z`.
    Iso,
}

/// What separates the cells of a line of CSV.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Delimiter {
    /// A comma.
    #[default]
    Comma,
    /// A semicolon, which Excel expects where the decimal sign is a comma.
    Semicolon,
    /// A tab.
    Tab,
}

impl Delimiter {
    /// The character itself.
    pub const fn letter(self) -> char {
        match self {
            Self::Comma => ',',
            Self::Semicolon => ';',
            Self::Tab => '\t',
        }
    }
}

/// The kind of file that a table is written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum TableFormat {
    /// Comma-separated values in UTF-8, lines ended by CR LF (RFC 4180).
    Csv,
    /// JSON Lines: an object for each row, its names the paths of the columns, its values as the model has them.
    JsonLines,
    /// An Excel workbook. Not every build of the library can write one.
    Xlsx,
}
