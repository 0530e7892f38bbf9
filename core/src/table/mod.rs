//! Tables (bảng): the records of a collection as rows and columns, for spreadsheets and data frames.

mod batch;
mod cell;
mod cells;
mod column;
mod columns;
mod csv;
mod decode;
mod export;
mod file;
mod frame;
mod json;
mod rows;
mod scan;
#[cfg(test)]
mod tests;
#[cfg(feature = "xlsx")]
mod xlsx;

pub use batch::{Batch, Bits, Cells, Lists, Texts, Values};
pub use cell::{Cell, Row, Sheet, cell_name};
pub use column::{Column, ColumnKind, columns};
pub use csv::read_csv;
pub use export::export_workbook;
pub use file::read_sheets;
pub use frame::{Batches, Frame};
pub use rows::batch_of;
