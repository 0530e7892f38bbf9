//! Recognises the header and footer of a document set in bars or tabs, which are no table.

use crate::document::lines::Line;
use crate::document::words::{Words, is_upper};
use crate::document::{header, tail};

/// Whether a cell belongs to the head or the tail of a document.
pub(super) fn is_frame_cell(cell: &str) -> bool {
    const LONGEST: usize = 300;
    if cell.is_empty() || cell.len() > LONGEST {
        return false;
    }
    let words = Words::of(cell);
    let is_head = header::fragments(cell).iter().any(|fragment| {
        use crate::document::role::Role;
        matches!(fragment.role, Some(Role::NationalName | Role::Motto | Role::Number | Role::PlaceAndDate))
    });
    is_head
        || words.starts_with("cong hoa xa hoi chu nghia")
        || words.are("dang cong san viet nam")
        || tail::recipients_label(cell, &words).is_some()
        || tail::is_archive(cell, &words)
        || tail::is_signed_mark(&words)
        || (is_upper(cell) && tail::is_signature(cell, &words))
}

/// Whether a row of cells is one of the head or the tail.
pub(super) fn is_frame(cells: &[&str]) -> bool {
    const WIDEST: usize = 4;
    cells.iter().filter(|cell| !cell.is_empty()).count() <= WIDEST && cells.iter().any(|cell| is_frame_cell(cell))
}

/// Whether a line without separators ends a table: an appendix, a closing formula, a signature.
pub(super) fn is_frame_line(line: &Line<'_>) -> bool {
    const CLOSINGS: &[&str] = &["tren day la", "trong qua trinh to chuc thuc hien", "trong qua trinh trien khai"];
    let is_appendix = is_upper(line.text) && line.words.starts_with("phu luc");
    is_appendix || is_frame_cell(line.text) || CLOSINGS.iter().any(|closing| line.words.starts_with(closing))
}
