//! Tables (bảng): the records of a collection as rows and columns, for spreadsheets and data frames. To give records to
//! a program that knows columns use [`Store::frame`](crate::Store::frame); to take them from one, the command
//! [`ImportTable`](crate::command::ImportTable).

mod batch;
mod cell_form;
mod column;
mod column_builder;
mod columns;
mod csv;
mod decode;
mod export;
mod file;
mod frame;
mod json;
mod json_rows;
pub(crate) mod limits;
mod marks;
mod names;
mod rows;
mod scan;
mod sheet;
mod taken;
#[cfg(test)]
mod tests;
#[cfg(feature = "xlsx")]
mod xlsx;

pub use batch::{Batch, Bits, Cells, Lists, Texts, Values};
pub(crate) use cell_form::{items, part_of_head, unmarked};
pub use column::{Column, ColumnKind, columns};
pub use csv::read_csv;
pub(crate) use export::SEALED_WORDS;
pub use export::{Figures, FiguresColumn, FiguresValues, export_figures_workbook, export_folder, export_workbook};
pub(crate) use export::{is_a_store, replace_file};
pub(crate) use file::{is_json_lines, read_file, read_watched};
pub use file::{read_bytes, read_sheets};
pub(crate) use frame::kind_of;
pub use frame::{Batches, Frame};
pub use json_rows::read_json_lines;
pub(crate) use marks::is_errors;
pub use marks::{ERRORS, Marks, mark_errors, mark_rows};
pub(crate) use names::{NameFault, Names};
pub use rows::batch_of;
pub use sheet::{Cell, Row, Sheet, cell_name};
