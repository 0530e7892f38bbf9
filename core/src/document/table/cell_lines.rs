//! One cell on a line, as tables are copied out of a page.

use super::Table;
use crate::document::lines::Line;

pub(super) fn read(_lines: &[Line<'_>], _at: usize) -> Option<Table> {
    None
}
