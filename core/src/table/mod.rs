//! Tables (bảng): the records of a collection as rows and columns, for spreadsheets and data frames.

mod column;
mod columns;

pub use column::{Column, ColumnKind, columns};
