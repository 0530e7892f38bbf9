//! What an import says of rows, as far as there is room: a table of a million bad rows is told by its first ones.

use super::TableReport;
use crate::command::RowNote;
use crate::table::limits::{NOTES, SAVED_ERRORS};

/// The notes that were left out of a report.
#[derive(Debug, Default)]
pub(super) struct LeftOut {
    /// How many errors are kept while rows are read.
    room: usize,
    errors: Rest,
    noticed: Rest,
}

/// How many notes were left out, and the first row that has one.
#[derive(Debug, Default)]
struct Rest {
    count: usize,
    row: Option<u32>,
}

impl LeftOut {
    /// With room for the errors of a report, or for those that are saved.
    pub fn new(is_saved: bool) -> Self {
        Self { room: if is_saved { SAVED_ERRORS } else { NOTES }, ..Self::default() }
    }

    pub fn error(&mut self, report: &mut TableReport, note: RowNote) {
        self.errors.take(&mut report.errors, note, self.room);
    }

    pub fn notice(&mut self, report: &mut TableReport, note: RowNote) {
        self.noticed.take(&mut report.noticed, note, NOTES);
    }

    /// Shortens a report, and tells in it how much was left out.
    pub fn close(&mut self, report: &mut TableReport, is_saved: bool) {
        let room = if is_saved { SAVED_ERRORS } else { NOTES };
        self.errors.close(&mut report.errors, room, ["more_errors", "errors", "lỗi"]);
        self.noticed.close(&mut report.noticed, NOTES, ["more_notes", "remarks", "lưu ý"]);
    }
}

impl Rest {
    fn take(&mut self, notes: &mut Vec<RowNote>, note: RowNote, room: usize) {
        if notes.len() < room { notes.push(note) } else { self.add(note.row) }
    }

    fn add(&mut self, row: u32) {
        self.count += 1;
        self.row = Some(self.row.map_or(row, |first| first.min(row)));
    }

    fn close(&mut self, notes: &mut Vec<RowNote>, room: usize, [code, what, what_vi]: [&str; 3]) {
        if notes.last().is_some_and(|last| last.code == code) {
            notes.pop();
        }
        while notes.len() > room {
            notes.pop().into_iter().for_each(|note| self.add(note.row));
        }
        let (Some(row), count) = (self.row, self.count) else { return };
        notes.push(RowNote {
            row,
            cell: None,
            path: String::new(),
            code: code.to_owned(),
            text: format!("{count} more {what}, in this row and others, are not listed"),
            text_vi: format!("còn {count} {what_vi} nữa ở dòng này và các dòng khác, không liệt kê"),
            law: None,
            allowed: Vec::new(),
        });
    }
}
