//! Recipients, archive line and signature.

use super::{BlockReader, Zone, is_whole_heading};
use crate::document::lines::{Line, columns, trim};
use crate::document::marks::{Mark, MarkKind};
use crate::document::role::Role;
use crate::document::words::{Words, is_upper, slice};
use crate::document::{document_type, header, headings, marks, tail};

impl BlockReader {
    pub(super) fn take_closing(&mut self, line: &Line<'_>) {
        if self.take_tail_opening(line) {
            return;
        }
        if document_type::is_title(line.text, &line.words).is_some() {
            return self.start_document(line);
        }
        let marked = marks::read(line.text);
        if marked.is_some_and(|mark| tail::is_archive(mark.rest, &Words::of(mark.rest)))
            || tail::is_archive(line.text, &line.words)
        {
            self.zone = Zone::Tail;
            return self.take_tail(line);
        }
        if marked.is_some() || is_whole_heading(line.text) {
            self.zone = Zone::Body;
            return self.take_body(line);
        }
        self.push(Role::Formula, line.text, line.number);
    }

    pub(super) fn take_tail(&mut self, line: &Line<'_>) {
        let title = document_type::is_title(line.text, &line.words);
        if title.is_some() && title != self.title {
            return self.start_document(line);
        }
        if self.begins_another_head(line) && self.turn_to_next_document() {
            return self.take_head(line);
        }
        if let Some(after) = tail::recipients_label(line.text, &line.words) {
            self.push(Role::RecipientsLabel, slice(line.text, 0, after), line.number);
            // "Nơi nhận: Như trên; Lưu: VT." on one line.
            let items = slice(line.text, after, line.text.len()).split_inclusive(';');
            return items.flat_map(columns).for_each(|item| self.take_tail_column(item, line.number));
        }
        if self.reopens_body(line) {
            self.zone = Zone::Body;
            return self.take_body(line);
        }
        columns(line.text).into_iter().for_each(|column| self.take_tail_column(column, line.number));
    }

    /// "| Nơi nhận: - Như trên; | KT. GIÁM ĐỐC |": the end of a document laid out in bars is no row of a table.
    pub(super) fn take_barred_tail(&mut self, line: &Line<'_>) -> bool {
        let first = line.text.split('|').map(trim).find(|cell| !cell.is_empty()).filter(|_| line.text.contains('|'));
        let opens = first.is_some_and(|cell| {
            let words = Words::of(cell);
            tail::recipients_label(cell, &words).is_some() || tail::is_signature(cell, &words)
        });
        if opens {
            self.zone = Zone::Tail;
            self.take_tail(line);
        }
        opens
    }

    /// The national name, a motto or a body's name after a tail: an attached plan with its own head.
    fn begins_another_head(&self, line: &Line<'_>) -> bool {
        let telling = |role| matches!(role, Some(Role::NationalName | Role::Motto | Role::Number));
        let has_head = header::pieces(line.text).iter().any(|piece| telling(piece.role));
        let names_body = ["ubnd", "uy ban", "so", "bo"].iter().any(|start| line.words.starts_with(start));
        let is_signature = tail::is_signature(line.text, &line.words);
        has_head || (is_upper(line.text) && names_body && !is_signature && self.has(Role::Signature))
    }

    /// Whether headings go on after a tail: an appendix.
    fn reopens_body(&self, line: &Line<'_>) -> bool {
        let mark = marks::read(line.text);
        let is_appendix = is_upper(line.text) && line.words.starts_with("phu luc");
        let is_heading = mark.is_some_and(|mark| {
            mark.kind.is_structural() || (!mark.kind.is_bullet() && headings::strict(mark.rest).is_some())
        });
        is_appendix || is_heading
    }

    pub(super) fn has(&self, role: Role) -> bool {
        self.seen.contains(&role)
    }

    fn take_tail_column(&mut self, text: &str, line: u32) {
        let words = Words::of(text);
        if words.is_empty() {
            return self.push(Role::Rule, text, line);
        }
        if tail::is_signed_mark(&words) {
            return self.push(Role::SignedMark, text, line);
        }
        if tail::is_signature(text, &words) || (self.has(Role::Signature) && tail::is_title(text, &words)) {
            return self.push(Role::Signature, text, line);
        }
        let mark = marks::read(text).unwrap_or(Mark { kind: MarkKind::Plain, value: 0, text: "", rest: text });
        if tail::is_archive(mark.rest, &Words::of(mark.rest)) {
            return self.push_marked(Role::Archive, mark, line);
        }
        let lists = self.has(Role::RecipientsLabel);
        if lists && (mark.kind != MarkKind::Plain || text.ends_with(';')) {
            return self.push_marked(Role::Recipient, mark, line);
        }
        if self.has(Role::Signature) && tail::is_name(text, &words) && !self.has(Role::SignerName) {
            return self.push(Role::SignerName, text, line);
        }
        let in_list =
            self.blocks.last().is_some_and(|last| matches!(last.role, Role::RecipientsLabel | Role::Recipient));
        let role = if in_list { Role::Recipient } else { Role::Stray };
        self.push_marked(role, mark, line);
    }
}
