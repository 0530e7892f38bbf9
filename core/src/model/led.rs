//! The leaders' day for controllers of electronic boards (bảng quang điện tử): as text, as CSV, as pictures.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::FileBytes;

/// The colour of the lit pixels of a board; the others are black.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum LedColour {
    /// Amber (vàng cam).
    #[default]
    Amber,
    /// Red (đỏ).
    Red,
    /// Green (xanh lục).
    Green,
    /// White (trắng).
    White,
}

/// The board of a day as text: the answer of `appointments.board_text`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BoardText {
    /// The day.
    pub date: Date,
    /// Sequence number of the last change of the store that the board reflects.
    pub seq: i64,
    /// The pages, to be shown in turn, at least one. Each has exactly as many lines as were asked for, separated by
    /// line feeds, and each line is exactly as wide as was asked for, filled with spaces.
    pub pages: Vec<String>,
    /// How many appointments they show.
    pub entries: u32,
}

/// The board of a day as CSV: the answer of `appointments.board_csv`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BoardCsv {
    /// The day.
    pub date: Date,
    /// Sequence number of the last change of the store that the board reflects.
    pub seq: i64,
    /// The content of a file in UTF-8: a line of heads, then a line for each appointment, ended by CR LF.
    pub text: String,
    /// How many appointments it has.
    pub entries: u32,
}

/// The board of a day as pictures: the answer of `appointments.board_pictures`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BoardPictures {
    /// The day.
    pub date: Date,
    /// Sequence number of the last change of the store that the board reflects.
    pub seq: i64,
    /// The pages, to be shown in turn, at least one: each a PNG file of the size that was asked for, in Base64.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub pictures: Vec<FileBytes>,
    /// How many appointments they show.
    pub entries: u32,
}
