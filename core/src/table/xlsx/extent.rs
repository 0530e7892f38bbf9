//! How far the cells of an `.xls` sheet reach: the reader of cells makes room for all between its corners, and two
//! cells far apart could fill any memory.

use std::io::{Cursor, Read};

use crate::error::Result;
use crate::table::limits::WRITTEN_OUT;
use crate::table::taken::too_large;

/// Records of a sheet that are cells: they begin with a row and a column (MS-XLS 2.4).
const CELLS: [u16; 11] = [0x0006, 0x00BD, 0x00BE, 0x00D6, 0x00FD, 0x0201, 0x0203, 0x0204, 0x0205, 0x0206, 0x027E];
const BEGIN: u16 = 0x0809;

/// Refuses a file whose sheets take too many cells between their corners, all sheets together.
///
/// # Errors
/// `Invalid` (`too_large`). What cannot be read is left to the reader of cells to tell.
pub(super) fn check_extent(bytes: &[u8]) -> Result<()> {
    let Some(stream) = workbook_stream(bytes) else { return Ok(()) };
    if cells_of(&stream) <= WRITTEN_OUT {
        return Ok(());
    }
    let millions = WRITTEN_OUT / 1_000_000;
    Err(too_large(
        &format!("its sheets reach over more than {millions} million cells"),
        &format!("các trang trải rộng hơn {millions} triệu ô"),
    ))
}

fn workbook_stream(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut file = cfb::CompoundFile::open(Cursor::new(bytes)).ok()?;
    let path = ["/Workbook", "/Book"].into_iter().find(|path| file.is_stream(path))?;
    let mut stream = Vec::new();
    // A stream is no longer than its file.
    file.open_stream(path).ok()?.take(bytes.len() as u64).read_to_end(&mut stream).ok()?;
    Some(stream)
}

/// The cells between the corners of each sheet, together.
fn cells_of(stream: &[u8]) -> u64 {
    let (mut cells, mut corners, mut rest) = (0_u64, Corners::default(), stream);
    while let Some((kind, content, after)) = record(rest) {
        match (kind, number(content, 0), number(content, 2)) {
            (BEGIN, ..) => cells = cells.saturating_add(std::mem::take(&mut corners).cells()),
            (kind, Some(row), Some(column)) if CELLS.contains(&kind) => {
                corners.add(row, column);
                // Records of several cells end with their last column.
                if matches!(kind, 0x00BD | 0x00BE)
                    && let Some(last) = content.len().checked_sub(2).and_then(|at| number(content, at))
                {
                    corners.add(row, last);
                }
            }
            _ => {}
        }
        rest = after;
    }
    cells.saturating_add(corners.cells())
}

fn record(bytes: &[u8]) -> Option<(u16, &[u8], &[u8])> {
    let length = usize::from(number(bytes, 2)?);
    let content = bytes.get(4..4 + length)?;
    Some((number(bytes, 0)?, content, bytes.get(4 + length..)?))
}

fn number(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..)?.first_chunk().copied().map(u16::from_le_bytes)
}

/// The corners of a sheet's cells.
#[derive(Default)]
struct Corners(Option<[u16; 4]>);

impl Corners {
    fn add(&mut self, row: u16, column: u16) {
        let [top, left, bottom, right] = self.0.unwrap_or([row, column, row, column]);
        self.0 = Some([top.min(row), left.min(column), bottom.max(row), right.max(column)]);
    }

    fn cells(&self) -> u64 {
        self.0.map_or(0, |[top, left, bottom, right]| {
            (u64::from(bottom - top) + 1).saturating_mul(u64::from(right - left) + 1)
        })
    }
}
