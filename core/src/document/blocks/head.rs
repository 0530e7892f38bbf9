//! The head of a document, up to its first heading.

use super::{BlockReader, Zone, is_attachment, is_closing, is_whole_heading};
use crate::document::introduction::is_introduction;
use crate::document::lines::{Line, is_terminated, trim};
use crate::document::role::Role;
use crate::document::words::{Words, is_upper, slice};
use crate::document::{document_type, header, introduction, legal_basis, marks, tail};

impl BlockReader {
    pub(super) fn take_head(&mut self, line: &Line<'_>) {
        if legal_basis::is_basis(&line.words) {
            self.zone = Zone::Preamble;
            return self.push_basis(line);
        }
        if self.take_head_pieces(line) || self.take_title(line) {
            return;
        }
        if is_attachment(&line.words) {
            return self.push(Role::AttachedTo, line.text, line.number);
        }
        let has_subject = self.blocks.last().is_some_and(|last| last.role == Role::Subject);
        if self.zone == Zone::Subject && !has_subject && !self.is_authority(line) && !self.has(Role::Subject) {
            return self.push(Role::Subject, line.text, line.number);
        }
        if self.zone == Zone::Subject && has_subject && !self.is_authority(line) && self.subject_goes_on(line) {
            return self.join(line);
        }
        if self.zone == Zone::Subject || marks::read(line.text).is_some() || is_whole_heading(line.text) {
            self.zone = Zone::Preamble;
            return self.take_preamble(line);
        }
        if is_introduction(line.text, &line.words) {
            self.zone = Zone::Preamble;
            return self.push(Role::Formula, line.text, line.number);
        }
        let role = if header::is_body(line.text, &line.words) { Role::Body } else { Role::Stray };
        self.push(role, line.text, line.number);
    }

    /// A line of the head with a number, a date, the national name or the motto in it.
    fn take_head_pieces(&mut self, line: &Line<'_>) -> bool {
        let pieces = header::pieces(line.text);
        let telling = |role: Option<Role>| role.is_some_and(|role| role != Role::Rule);
        let has_bodies = |text: &str| header::is_body(text, &Words::of(text));
        let side_by_side = pieces.len() > 1 && self.zone == Zone::Head && pieces.iter().all(|p| has_bodies(p.text));
        if !side_by_side && !pieces.iter().any(|piece| telling(piece.role)) {
            return false;
        }
        for piece in pieces {
            let words = Words::of(piece.text);
            let role = piece.role.unwrap_or_else(|| match header::is_body(piece.text, &words) {
                true => Role::Body,
                false => Role::Stray,
            });
            self.push(role, piece.text, line.number);
        }
        true
    }

    /// "KẾ HOẠCH", or "KẾ HOẠCH Tuyên truyền …" on one line.
    fn take_title(&mut self, line: &Line<'_>) -> bool {
        if self.zone != Zone::Head {
            return false;
        }
        let Some((abbreviation, count)) = document_type::at_start(&line.words) else { return false };
        let name = slice(line.text, line.words.start(0), line.words.end(count.saturating_sub(1)));
        let rest = trim(slice(line.text, line.words.end(count.saturating_sub(1)), line.text.len()));
        let is_sentence = line.words.len() > 40 || line.text.ends_with(['.', ';', ':']) && !rest.is_empty();
        let is_capital = line.text.starts_with(char::is_uppercase);
        if (!is_upper(name) && (is_sentence || rest.is_empty())) || !is_capital {
            return false;
        }
        self.title = Some(abbreviation);
        self.zone = Zone::Subject;
        let rest_has_words = !Words::of(rest).is_empty();
        self.push(Role::Title, if rest_has_words { name } else { line.text }, line.number);
        if rest_has_words {
            self.push(Role::Subject, rest, line.number);
        }
        true
    }

    /// A subject may be broken by blank lines, where each of its lines is set apart.
    fn subject_goes_on(&self, line: &Line<'_>) -> bool {
        let is_small = line.text.starts_with(char::is_lowercase);
        let last_is_open = self.blocks.last().is_some_and(|last| !is_terminated(&last.text));
        is_small && last_is_open && line.words.len() <= 20 && !is_terminated(line.text)
    }

    /// "GIÁM ĐỐC SỞ XÂY DỰNG" over the bases of a decision.
    fn is_authority(&self, line: &Line<'_>) -> bool {
        tail::is_signature(line.text, &line.words)
    }

    pub(super) fn take_preamble(&mut self, line: &Line<'_>) {
        if legal_basis::is_basis(&line.words) {
            return self.push_basis(line);
        }
        if let Some(title) = document_type::is_title(line.text, &line.words) {
            return match self.title {
                Some(before) if before == title => self.push(Role::OperativeWord, line.text, line.number),
                _ => self.start_document(line),
            };
        }
        if is_attachment(&line.words) {
            return self.push(Role::AttachedTo, line.text, line.number);
        }
        if self.is_authority(line) || is_introduction(line.text, &line.words) {
            return self.push(Role::Formula, line.text, line.number);
        }
        let marked = marks::read(line.text);
        if let Some(mark) = marked
            && mark.kind.is_bullet()
            && legal_basis::is_basis(&Words::of(mark.rest))
        {
            return self.push_marked(Role::LegalBasis, mark, line.number);
        }
        if self.take_head_pieces(line) {
            return;
        }
        let in_body = marked.is_some()
            || is_whole_heading(line.text)
            || is_upper(line.text)
            || is_closing(&line.words)
            || tail::recipients_label(line.text, &line.words).is_some();
        if in_body {
            self.zone = Zone::Body;
            return self.take_body(line);
        }
        self.push(Role::Stray, line.text, line.number);
    }

    /// A basis; where it goes on into the introduction, that is a sentence of its own.
    fn push_basis(&mut self, line: &Line<'_>) {
        let end = introduction::start_in_basis(line.text).unwrap_or(line.text.len());
        self.push(Role::LegalBasis, trim(slice(line.text, 0, end)), line.number);
        if end < line.text.len() {
            self.push(Role::Formula, slice(line.text, end, line.text.len()), line.number);
        }
    }

    /// A second document begins: the plan after the decision that issues it.
    pub(super) fn start_document(&mut self, line: &Line<'_>) {
        let begins = self.turn_to_next_document();
        if !begins || !self.take_title(line) {
            self.push(Role::Stray, line.text, line.number);
        }
    }

    /// Whether another document may begin here. No file holds more than a few.
    pub(super) fn turn_to_next_document(&mut self) -> bool {
        const MOST: u16 = 8;
        if self.document + 1 >= MOST {
            return false;
        }
        self.document += 1;
        self.seen.clear();
        self.zone = Zone::Head;
        true
    }
}
