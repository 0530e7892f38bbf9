//! How much a table may hold, and an import say of it: whatever a file contains, reading it takes bounded memory.

/// The largest file that is read: 512 MiB.
pub(crate) const FILE_BYTES: u64 = 512 << 20;

/// The largest `.xls`, `.xlsb` or `.ods` file: they are read as a whole.
#[cfg(feature = "xlsx")]
pub(crate) const OLDER_FILE_BYTES: usize = 32 << 20;

/// The most bytes that all parts of a workbook may unpack to: 2 GiB.
#[cfg(feature = "xlsx")]
pub(crate) const UNPACKED_BYTES: u64 = 2 << 30;

/// The most bytes that a part of a workbook may unpack to which is kept in memory, as shared texts are: 256 MiB.
#[cfg(feature = "xlsx")]
pub(crate) const PART_BYTES: u64 = 256 << 20;

/// The most bytes of text in all cells together, a text that several cells share counted for each: 512 MiB.
pub(crate) const TEXT_BYTES: usize = 512 << 20;

/// The largest cell, 1 MiB: longer text belongs in an attachment.
pub(crate) const CELL_BYTES: usize = 1 << 20;

/// The most columns: as many as a sheet of Excel has.
pub(crate) const COLUMNS: usize = 16_384;

/// The most rows that hold something, in all sheets: twice what a sheet of Excel has, in round numbers.
pub(crate) const ROWS: usize = 2_000_000;

/// The most cells in all sheets, those before the last one of a row counted though they are empty.
pub(crate) const CELLS: usize = 50_000_000;

/// The most cells of a sheet of an `.ods` file, all repeats written out; and of an `.xls` file, all between the corners
/// of its sheets counted.
#[cfg(feature = "xlsx")]
pub(crate) const WRITTEN_OUT: u64 = 10_000_000;

/// The most errors, and the most remarks, that a report or a refusal lists.
pub(crate) const NOTES: usize = 1_000;

/// The most errors that are saved beside their rows.
pub(crate) const SAVED_ERRORS: usize = 100_000;
