//! What repeated rows and cells of an `.ods` sheet become: the reader of cells writes each of them out, so a small file
//! could fill any memory.

use super::archive::{Archive, attribute};
use crate::error::Result;
use crate::table::limits::{COLUMNS, WRITTEN_OUT};
use crate::table::taken::too_large;

/// Refuses a file of whose sheets one has too many cells when all repeats are written out.
///
/// # Errors
/// `Invalid` (`too_large`), or as the archive cannot be read.
pub(super) fn check_repeats(archive: &Archive<'_>) -> Result<()> {
    let mut extent = Extent::default();
    archive.each_element("content.xml", &mut |element| {
        let repeats = |name| attribute(element, name).and_then(|count| count.trim().parse().ok()).unwrap_or(1_u64);
        match element.local_name().as_ref() {
            "table" => extent.end_table(),
            "table-row" => extent.begin_row(repeats("table:number-rows-repeated")),
            "table-cell" | "covered-table-cell" => {
                let has_value = ["office:value-type", "table:formula", "calcext:value-type"];
                let is_filled = has_value.iter().any(|name| attribute(element, name).is_some());
                extent.put(repeats("table:number-columns-repeated"), is_filled);
            }
            // Whatever is within a cell is its content.
            _ => extent.fill(),
        }
    })?;
    extent.end_table();
    if extent.most <= WRITTEN_OUT {
        return Ok(());
    }
    let millions = WRITTEN_OUT / 1_000_000;
    Err(too_large(
        &format!("its repeated rows and cells make more than {millions} million cells"),
        &format!("các dòng và ô lặp lại tạo thành hơn {millions} triệu ô"),
    ))
}

/// How far the content of a table reaches.
#[derive(Default)]
struct Extent {
    /// The row: how often it is there, the cells before the last one, and those up to the last one with content.
    repeats: u64,
    position: u64,
    width: u64,
    last: u64,
    /// The table: the rows up to the last one with content, the widest row, the cells that are written out.
    rows: u64,
    rows_to_content: u64,
    widest: u64,
    cells: u64,
    most: u64,
}

impl Extent {
    fn begin_row(&mut self, repeats: u64) {
        self.end_row();
        self.repeats = repeats;
    }

    fn put(&mut self, repeats: u64, is_filled: bool) {
        self.position = self.position.saturating_add(self.last).min(COLUMNS as u64);
        self.last = repeats;
        if is_filled {
            self.fill();
        }
    }

    fn fill(&mut self) {
        if self.last > 0 {
            self.width = self.position.saturating_add(self.last).min(COLUMNS as u64);
        }
    }

    fn end_row(&mut self) {
        self.rows = self.rows.saturating_add(self.repeats);
        if self.width > 0 {
            self.rows_to_content = self.rows;
        }
        self.widest = self.widest.max(self.width);
        self.cells = self.cells.saturating_add(self.width);
        (self.repeats, self.position, self.width, self.last) = (0, 0, 0, 0);
    }

    fn end_table(&mut self) {
        self.end_row();
        self.most = self.most.max(self.cells).max(self.rows_to_content.saturating_mul(self.widest));
        (self.rows, self.rows_to_content, self.widest, self.cells) = (0, 0, 0, 0);
    }
}
