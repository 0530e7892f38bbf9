//! Tables (bảng): the records of a collection as rows and columns, for spreadsheets and data frames.

mod batch;
mod cells;
mod column;
mod columns;
mod export;
mod frame;
mod json;
mod rows;
mod scan;
#[cfg(test)]
mod tests;

pub use batch::{Batch, Bits, Cells, Lists, Texts, Values};
pub use column::{Column, ColumnKind, columns};
pub use export::export_workbook;
pub use frame::{Batches, Frame};
pub use rows::batch_of;
