//! Cells of a workbook, which come one by one, as rows.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::Result;
use crate::table::cell::{Cell, Row, Sheet};
use crate::table::csv::{LARGEST_CELL, MOST_CELLS, cell_too_large, too_large};

/// The cells of a sheet. A cell far to the right costs the room of those before it, which counts.
pub(super) struct SheetBuilder<'a> {
    name: String,
    rows: BTreeMap<u32, Vec<Cell>>,
    /// Of the whole workbook.
    cells: &'a mut usize,
}

impl<'a> SheetBuilder<'a> {
    pub fn new(name: &str, cells: &'a mut usize) -> Self {
        Self { name: name.to_owned(), rows: BTreeMap::new(), cells }
    }

    /// Puts a cell; row and column count from 0.
    pub fn put(&mut self, row: u32, column: u32, cell: Cell) -> Result<()> {
        if cell.is_blank() {
            return Ok(());
        }
        if matches!(&cell, Cell::Text(text) if text.len() > LARGEST_CELL) {
            return Err(cell_too_large(column as usize, row + 1));
        }
        let cells = self.rows.entry(row).or_default();
        let width = column as usize + 1;
        if cells.len() < width {
            *self.cells += width - cells.len();
            if *self.cells > MOST_CELLS {
                return Err(too_large(&format!("more than {MOST_CELLS} cells"), &format!("quá {MOST_CELLS} ô")));
            }
            cells.resize(width, Cell::Empty);
        }
        cells[column as usize] = cell;
        Ok(())
    }

    /// Gives the cells of a merged range the value of its first cell, in its first column, in rows that are filled.
    pub fn fill_down(&mut self, first: (u32, u32), last: (u32, u32)) -> Result<()> {
        if first.0 == last.0 {
            return Ok(());
        }
        let value = self.rows.get(&first.0).and_then(|cells| cells.get(first.1 as usize)).cloned().unwrap_or_default();
        let filled: Vec<u32> = self.rows.range(first.0 + 1..=last.0).map(|(row, _)| *row).collect();
        filled.into_iter().try_for_each(|row| self.put(row, first.1, value.clone()))
    }

    /// The sheet; rows of which nothing is left are left out.
    pub fn finish(self, hidden: &BTreeSet<u32>) -> Sheet {
        let row =
            |(number, cells): (u32, Vec<Cell>)| Row { number: number + 1, hidden: hidden.contains(&number), cells };
        Sheet { name: self.name, rows: self.rows.into_iter().map(row).collect() }
    }
}
