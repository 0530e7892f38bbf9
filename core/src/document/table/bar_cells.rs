//! Cells that each end with a bar at the end of a line, or with a bar alone on a line.

use super::Table;
use crate::document::lines::Line;

pub(super) fn read(_lines: &[Line<'_>], _at: usize) -> Option<Table> {
    None
}
