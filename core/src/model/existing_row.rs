//! Rows of tables whose records are in the store already.

use serde::{Deserialize, Serialize};

/// What to do with a row of a table whose record is in the store already, and says something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ExistingRow {
    /// An error (báo lỗi).
    #[default]
    Refuse,
    /// The record stays as it is (bỏ qua).
    Skip,
    /// The record takes the values of the row; fields whose cells are blank stay (cập nhật).
    Update,
}
