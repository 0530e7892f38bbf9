//! What a table takes of the limits while it is read.

use super::limits::{CELL_BYTES, CELLS, COLUMNS, ROWS, TEXT_BYTES};
use super::sheet::{Cell, cell_name};
use crate::error::{CchcError, Result};

/// What has been read of a file, all its sheets together.
#[derive(Debug, Default)]
pub(super) struct Taken {
    rows: usize,
    cells: usize,
    text: usize,
}

impl Taken {
    /// Takes a row.
    pub fn row(&mut self) -> Result<()> {
        self.rows += 1;
        let (text, text_vi) = (format!("more than {ROWS} rows"), format!("quá {ROWS} dòng"));
        if self.rows > ROWS { Err(too_large(&text, &text_vi)) } else { Ok(()) }
    }

    /// Takes so many cells, empty ones among them.
    pub fn cells(&mut self, cells: usize) -> Result<()> {
        self.cells += cells;
        let (text, text_vi) = (format!("more than {CELLS} cells"), format!("quá {CELLS} ô"));
        if self.cells > CELLS { Err(too_large(&text, &text_vi)) } else { Ok(()) }
    }

    /// Takes the text of a cell; row counts from 1, column from 0.
    pub fn text(&mut self, text: &str, row: u32, column: usize) -> Result<()> {
        if column >= COLUMNS {
            return Err(too_wide(row));
        }
        if text.len() > CELL_BYTES {
            let name = cell_name(column, row);
            return Err(too_large(&format!("cell {name} has more than 1 MiB"), &format!("ô {name} lớn hơn 1 MiB")));
        }
        self.text += text.len();
        let (text, text_vi) = ("more than 512 MiB of text in its cells", "các ô chứa hơn 512 MiB văn bản");
        if self.text > TEXT_BYTES { Err(too_large(text, text_vi)) } else { Ok(()) }
    }

    /// Takes a row of texts, and its cells.
    pub fn texts<'t>(&mut self, row: u32, width: usize, texts: impl Iterator<Item = &'t str>) -> Result<()> {
        if width > COLUMNS {
            return Err(too_wide(row));
        }
        self.cells(width)?;
        (0..).zip(texts).try_for_each(|(column, text)| self.text(text, row, column))
    }

    /// Takes the cells of a row that were read already.
    pub fn read(&mut self, row: u32, cells: &[Cell]) -> Result<()> {
        fn text(cell: &Cell) -> &str {
            if let Cell::Text(text) = cell { text } else { "" }
        }
        self.row()?;
        self.texts(row, cells.len(), cells.iter().map(text))
    }
}

fn too_wide(row: u32) -> CchcError {
    too_large(&format!("row {row} has more than {COLUMNS} columns"), &format!("dòng {row} có quá {COLUMNS} cột"))
}

pub(super) fn too_large(what: &str, what_vi: &str) -> CchcError {
    let text = format!("the table is too large: {what}; divide it");
    CchcError::invalid("table", "", "too_large", text, format!("bảng quá lớn: {what_vi}; hãy chia nhỏ"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_many_cells_share_counts_for_each() {
        let (mut taken, text) = (Taken::default(), "x".repeat(CELL_BYTES));
        let taken_rows = (1..).take_while(|row| taken.text(&text, *row, 0).is_ok()).count();
        assert_eq!(taken_rows, TEXT_BYTES / CELL_BYTES);
    }

    #[test]
    fn rows_and_cells_are_counted() {
        let mut taken = Taken::default();
        assert_eq!((0..).take_while(|_| taken.row().is_ok()).count(), ROWS);
        assert!(taken.cells(CELLS).is_ok() && taken.cells(1).is_err());
    }
}
