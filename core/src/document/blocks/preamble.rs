//! The preamble zone: legal bases and introduction, up to the first heading of the body.

use super::{BlockReader, TextBlock, Zone, is_attachment, is_closing, is_whole_heading};
use crate::document::introduction::is_introduction;
use crate::document::lines::{Line, is_terminated, trim};
use crate::document::role::Role;
use crate::document::words::{Words, is_upper, slice};
use crate::document::{document_type, header, introduction, legal_basis, marks, tail};

impl BlockReader {
    pub(super) fn take_preamble(&mut self, line: &Line<'_>) {
        if opens_basis(&line.words) {
            return self.push(Role::LegalBasis, line.text, line.number);
        }
        if legal_basis::is_label(&line.words) {
            return self.push(Role::Formula, line.text, line.number);
        }
        let marked = marks::read(line.text);
        if let Some(mark) = marked.filter(|mark| mark.kind.is_bullet())
            && self.is_listed_basis(&Words::of(mark.rest))
        {
            return self.push_marked(Role::LegalBasis, mark, line.number);
        }
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
        let is_listed =
            matches!(self.blocks.last(), Some(last) if last.role == Role::LegalBasis || self.is_bases_label(last));
        if is_listed && line.text.ends_with([';', ',', '.']) && legal_basis::is_bare_citation(&line.words) {
            return self.push_basis(line);
        }
        if self.take_head_fragments(line) {
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

    /// A basis of several lines that goes on into the introduction: that is a sentence of its own.
    pub(super) fn finish_basis(&mut self) {
        let Some(last) =
            self.blocks.last_mut().filter(|last| last.role == Role::LegalBasis && last.source_lines.len() > 1)
        else {
            return;
        };
        let Some(start) = introduction::start_in_basis(&last.text) else { return };
        let rest = last.split_off(start);
        self.blocks.push(rest);
        if !self.has(Role::Formula) {
            self.seen.push(Role::Formula);
        }
    }

    /// Whether a basis goes on below: it has not ended, and nothing else begins.
    pub(super) fn is_open_basis(&self, line: &Line<'_>) -> bool {
        const OPEN: &[&str] = &["của", "số", "ngày", "tháng", "năm", "và", "về", "trưởng", "tịch", "đốc", "các"];
        let Some(last) = self.blocks.last().filter(|last| last.role == Role::LegalBasis) else { return false };
        let last_word = last.text.rsplit(char::is_whitespace).next().unwrap_or_default();
        let ends_open = last.text.ends_with(',') || OPEN.contains(&last_word);
        let is_small = line.text.starts_with(char::is_lowercase);
        let is_next = last.source_lines.last().is_some_and(|(number, _)| number + 1 == line.number);
        let ended = is_terminated(last.text.trim_end_matches(['*', '_', ' ']));
        let names_issuer = header::begins_body(&line.words) && !ends_open;
        (is_next || is_small)
            && !ended
            && !names_issuer
            && !is_whole_heading(line.text)
            && !legal_basis::is_basis(&line.words)
            && !opens_basis(&line.words)
            // "06/QĐ-TTg" under "Quyết định số" looks like a mark.
            && marks::read(line.text)
                .is_none_or(|mark| ends_open && !mark.kind.is_bullet() && !mark.kind.is_structural())
            && !is_introduction(line.text, &line.words)
            && !self.is_authority(line)
            && tail::recipients_label(line.text, &line.words).is_none()
            && !is_closing(&line.words)
            && document_type::is_title(line.text, &line.words).is_none()
    }

    /// A basis; where it goes on into the introduction, that is a sentence of its own.
    pub(super) fn push_basis(&mut self, line: &Line<'_>) {
        let end = introduction::start_in_basis(line.text).unwrap_or(line.text.len());
        self.push(Role::LegalBasis, trim(slice(line.text, 0, end)), line.number);
        if end < line.text.len() {
            self.push(Role::Formula, slice(line.text, end, line.text.len()), line.number);
        }
    }

    /// Whether a bullet before the first heading is a basis.
    fn is_listed_basis(&self, words: &Words<'_>) -> bool {
        legal_basis::is_basis(words) || legal_basis::is_bare_citation(words)
    }

    fn is_bases_label(&self, block: &TextBlock) -> bool {
        block.role == Role::Formula && legal_basis::is_label(&Words::of(&block.text))
    }
}

/// The first word of a basis alone on its line.
pub(super) fn opens_basis(words: &Words<'_>) -> bool {
    words.len() == 1 && matches!(words.written(0), "Căn" | "Theo" | "Thực" | "Xét")
}
