//! Cells of a workbook, which come one by one, as rows.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use crate::error::Result;
use crate::model::TextEncoding;
use crate::table::sheet::{Cell, Row, Sheet};
use crate::table::taken::Taken;
use crate::text::Legacy;

/// The cells of a sheet. A cell far to the right costs the room of those before it, which counts.
pub(super) struct SheetBuilder<'a> {
    name: String,
    rows: BTreeMap<u32, Vec<Cell>>,
    /// Of the whole workbook.
    taken: &'a mut Taken,
    encoding: Option<TextEncoding>,
}

impl<'a> SheetBuilder<'a> {
    pub fn new(name: &str, taken: &'a mut Taken) -> Self {
        Self { name: name.to_owned(), rows: BTreeMap::new(), taken, encoding: None }
    }

    /// Notes that text of cells was converted.
    pub fn note_encoding(&mut self, encoding: Legacy) {
        self.encoding = Some(encoding.into());
    }

    /// Puts a cell; row and column count from 0.
    pub fn put(&mut self, row: u32, column: u32, cell: Cell) -> Result<()> {
        if cell.is_blank() {
            return Ok(());
        }
        let text = if let Cell::Text(text) = &cell { text } else { "" };
        self.taken.text(text, row.saturating_add(1), column as usize)?;
        let cells = match self.rows.entry(row) {
            Entry::Occupied(cells) => cells.into_mut(),
            Entry::Vacant(place) => {
                self.taken.row()?;
                place.insert(Vec::new())
            }
        };
        let width = column as usize + 1;
        if cells.len() < width {
            self.taken.cells(width - cells.len())?;
            cells.resize(width, Cell::Empty);
        }
        cells[column as usize] = cell;
        Ok(())
    }

    /// Gives the cells of a merged range the value of its first cell, in its first column, in rows that are filled.
    pub fn fill_down(&mut self, first: (u32, u32), last: (u32, u32)) -> Result<()> {
        if first.0 >= last.0 {
            return Ok(());
        }
        let value = self.rows.get(&first.0).and_then(|cells| cells.get(first.1 as usize)).cloned().unwrap_or_default();
        let filled: Vec<u32> = self.rows.range(first.0.saturating_add(1)..=last.0).map(|(row, _)| *row).collect();
        // Ranges that overlap are filled again and again.
        self.taken.cells(filled.len())?;
        filled.into_iter().try_for_each(|row| self.put(row, first.1, value.clone()))
    }

    /// The sheet; rows of which nothing is left are left out.
    pub fn finish(self, hidden: &BTreeSet<u32>) -> Sheet {
        let row =
            |(number, cells): (u32, Vec<Cell>)| Row { number: number + 1, hidden: hidden.contains(&number), cells };
        Sheet {
            name: self.name,
            rows: self.rows.into_iter().map(row).collect(),
            encoding: self.encoding,
            records_only: false,
        }
    }
}
