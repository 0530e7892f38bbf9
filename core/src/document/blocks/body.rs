//! The body zone: one block for each marked line and each paragraph. Whether a block is a heading or a clause is
//! decided later, by `outline`, from the whole body.

use super::{BlockReader, Zone, is_closing, is_whole_heading};
use crate::document::lines::Line;
use crate::document::marks::{MarkKind, OutlineMark};
use crate::document::role::Role;
use crate::document::words::{is_upper, slice};
use crate::document::{document_type, marks, number, tail};

impl BlockReader {
    pub(super) fn take_body(&mut self, line: &Line<'_>) {
        if self.take_tail_opening(line) {
            return;
        }
        if let Some(title) = document_type::is_title(line.text, &line.words) {
            match self.title {
                None | Some("QĐ") if Some(title) != self.title => return self.start_document(line),
                Some(before) if before == title => return self.push(Role::OperativeWord, line.text, line.number),
                _ => {}
            }
        }
        let marked = marks::read(line.text);
        if marked.is_none() && is_closing(&line.words) {
            self.zone = Zone::Closing;
            return self.push(Role::Formula, line.text, line.number);
        }
        if marked.is_none() && is_number_of_document(line) {
            return self.push(Role::Stray, line.text, line.number);
        }
        if marked.is_none() && self.names_bare_heading(line) {
            return self.join(line);
        }
        let kind = if is_upper(line.text) && line.words.len() >= 2 { MarkKind::Capitals } else { MarkKind::Plain };
        self.push_marked(
            Role::Clause,
            marked.unwrap_or(OutlineMark { kind, ..OutlineMark::none(line.text) }),
            line.number,
        );
    }

    /// Whether the block before is a mark alone, "Phần I", and a line names it.
    fn names_bare_heading(&self, line: &Line<'_>) -> bool {
        let is_bare = self
            .blocks
            .last()
            .is_some_and(|last| last.role == Role::Clause && last.text.is_empty() && last.kind.is_structural());
        is_bare && (is_upper(line.text) || is_whole_heading(line.text))
    }

    pub(super) fn take_tail_opening(&mut self, line: &Line<'_>) -> bool {
        let opens =
            tail::recipients_label(line.text, &line.words).is_some() || tail::is_signature(line.text, &line.words);
        if opens {
            self.zone = Zone::Tail;
            self.take_tail(line);
        }
        opens
    }
}

/// "Số: 99/KH-UBND": the number of a document, here of none that is known.
fn is_number_of_document(line: &Line<'_>) -> bool {
    let read = || number::read(slice(line.text, line.words.end(0), line.text.len()));
    line.words.folded(0) == "so"
        && line.words.gap(1).trim() == ":"
        && read().is_some_and(|read| !read.symbol.is_empty())
}
