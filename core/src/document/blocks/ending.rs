//! The closing and footer zones: closing sentence, recipients, archive line, signature, appendix titles.

use super::{BlockReader, Zone, is_attachment, is_whole_heading};
use crate::document::lines::{Line, columns, trim};
use crate::document::marks::{MarkKind, OutlineMark};
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
        let is_label = |cell: &str| tail::recipients_label(cell, &Words::of(cell)).is_some();
        if !cells(line.text).any(is_label) && self.reopens_body(line) {
            self.zone = Zone::Body;
            return self.take_body(line);
        }
        cells(line.text).for_each(|cell| self.take_tail_cell(cell, line.number));
    }

    /// One cell of a line, which may hold the whole list: "Nơi nhận: - Như trên; - Lưu: VT.".
    fn take_tail_cell(&mut self, cell: &str, line: u32) {
        let Some(after) = tail::recipients_label(cell, &Words::of(cell)) else {
            return columns(cell).into_iter().for_each(|column| self.take_tail_column(column, line));
        };
        self.push(Role::RecipientsLabel, slice(cell, 0, after), line);
        for item in slice(cell, after, cell.len()).split_inclusive(';').flat_map(columns) {
            // "Như trên, Lưu VT."
            let archive = [", Lưu", " - Lưu", " -Lưu", ". Lưu"].iter().find_map(|mark| item.find(mark));
            let (first, rest) = archive.map_or((item, ""), |at| (slice(item, 0, at), slice(item, at, item.len())));
            self.take_tail_column(first, line);
            let rest = trim(rest.trim_start_matches([',', '.', ' ']));
            if !rest.is_empty() {
                self.take_tail_column(rest, line);
            }
        }
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

    /// "Giám đốc" under the closing sentence, where no recipients are listed.
    pub(super) fn take_small_signature(&mut self, line: &Line<'_>) -> bool {
        let is_title = tail::is_bare_title(line.text, &line.words);
        if is_title {
            self.zone = Zone::Tail;
            self.take_tail(line);
        }
        is_title
    }

    /// The national name, a motto or a body's name after a tail: an attached plan with its own head.
    fn begins_another_head(&self, line: &Line<'_>) -> bool {
        let telling = |role| matches!(role, Some(Role::NationalName | Role::Motto | Role::Number));
        let has_head = header::fragments(line.text).iter().any(|fragment| telling(fragment.role));
        let names_body = ["ubnd", "uy ban", "so", "bo"].iter().any(|start| line.words.starts_with(start));
        let is_signature = tail::is_signature(line.text, &line.words);
        has_head || (is_upper(line.text) && names_body && !is_signature && self.has(Role::Signature))
    }

    /// Whether headings go on after a tail: an appendix.
    fn reopens_body(&self, line: &Line<'_>) -> bool {
        let mark = marks::read(line.text);
        let is_heading = mark.is_some_and(|mark| {
            mark.kind.is_structural() || (!mark.kind.is_bullet() && headings::strict(mark.rest).is_some())
        });
        self.begins_appendix(line) || is_heading
    }

    /// "PHỤ LỤC I", "Phụ lục 1:", "BIỂU MẪU 02"; after the signer's name also a title in capitals, or what it belongs
    /// to: "(Kèm theo Kế hoạch số …)".
    fn begins_appendix(&self, line: &Line<'_>) -> bool {
        const SHORTEST_TITLE: usize = 6;
        let is_capital = is_upper(line.text);
        let is_short = line.words.len() <= 5 && line.text.starts_with(char::is_uppercase) && !line.text.ends_with(';');
        if line.words.starts_with("phu luc") && (is_capital || is_short) {
            return true;
        }
        if !self.has(Role::SignerName) {
            return false;
        }
        let names = ["bieu", "mau", "danh muc", "danh sach", "lich", "bang"];
        let is_named = is_capital && names.iter().any(|name| line.words.starts_with(name));
        let is_title = is_capital
            && line.words.len() >= SHORTEST_TITLE
            && !tail::is_signature(line.text, &line.words)
            && !header::begins_body(&line.words)
            && !["file", "tep"].iter().any(|page| line.words.starts_with(page));
        is_named || is_title || is_attachment(&line.words)
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
        if let Some(name) = tail::name_after_mark(text, &words).filter(|_| !self.has(Role::SignerName)) {
            self.push(Role::SignedMark, slice(text, 0, name), line);
            return self.push(Role::SignerName, slice(text, name, text.len()), line);
        }
        let fragments = tail::signature_fragments(text);
        if fragments.len() > 1 {
            return fragments.into_iter().for_each(|fragment| self.take_tail_column(fragment, line));
        }
        if self.goes_on_with_collective(text, &words, line) {
            return;
        }
        let after_label = self.blocks.last().is_some_and(|last| last.role == Role::RecipientsLabel);
        let is_small_title = (self.has(Role::Signature) && tail::is_title(text, &words))
            || (!after_label && tail::is_bare_title(text, &words));
        if tail::is_signature(text, &words) || is_small_title {
            // A further signer has a name of their own.
            self.seen.retain(|role| *role != Role::SignerName);
            return self.push(Role::Signature, text, line);
        }
        let mark = marks::read(text).unwrap_or(OutlineMark { kind: MarkKind::Plain, value: 0, text: "", rest: text });
        if tail::is_archive(mark.rest, &Words::of(mark.rest)) {
            return self.push_marked(Role::Archive, mark, line);
        }
        // After archive line and name the document has ended.
        let is_over = self.has(Role::Archive) && self.has(Role::SignerName);
        let lists = self.has(Role::RecipientsLabel) && !is_over;
        if lists && (mark.kind != MarkKind::Plain || text.ends_with(';')) {
            return self.push_marked(Role::Recipient, mark, line);
        }
        // Who sign side by side have their names on one line.
        let beside = self.blocks.last().is_some_and(|last| last.role == Role::SignerName && last.line() == line);
        let needs_name = self.has(Role::Signature) && (!self.has(Role::SignerName) || beside);
        if needs_name && tail::is_name(text, &words) {
            return self.push(Role::SignerName, text, line);
        }
        let in_list =
            self.blocks.last().is_some_and(|last| matches!(last.role, Role::RecipientsLabel | Role::Recipient));
        let is_page_text = is_upper(text) && words.len() > 2;
        let role = if in_list && lists && !is_page_text { Role::Recipient } else { Role::Stray };
        self.push_marked(role, mark, line);
    }

    /// "DÂN" under "TM. ỦY BAN NHÂN".
    fn goes_on_with_collective(&mut self, text: &str, words: &Words<'_>, line: u32) -> bool {
        let Some(last) = self.blocks.last_mut().filter(|last| last.role == Role::Signature) else { return false };
        let goes_on = last.source_lines.len() < 4 && tail::goes_on_with_collective(&last.text, text, words);
        if goes_on {
            last.text = format!("{} {text}", last.text);
            last.source_lines.push((line, text.to_owned()));
        }
        goes_on
    }
}

/// The cells of a line in bars; of any other, the line.
fn cells(text: &str) -> impl Iterator<Item = &str> {
    text.split('|').map(trim).filter(|cell| !cell.is_empty())
}
