//! The header and subject zones: everything above the legal bases.

use super::preamble::opens_basis;
use super::{BlockReader, Zone, is_attachment, is_whole_heading};
use crate::document::introduction::is_introduction;
use crate::document::lines::{Line, columns, is_terminated, trim};
use crate::document::role::Role;
use crate::document::words::{Words, is_upper, slice};
use crate::document::{document_type, header, legal_basis, marks, tail};

impl BlockReader {
    pub(super) fn take_head(&mut self, line: &Line<'_>) {
        // "V/v …" under the number: no heading with the mark "V/".
        if self.zone == Zone::Head && line.words.starts_with("v v") {
            return self.push(Role::Stray, line.text, line.number);
        }
        if self.zone == Zone::Subject && legal_basis::is_label(&line.words) {
            self.zone = Zone::Preamble;
            return self.push(Role::Formula, line.text, line.number);
        }
        if opens_basis(&line.words) && self.zone == Zone::Subject {
            // "Căn" / "cứ Luật …".
            self.zone = Zone::Preamble;
            return self.push(Role::LegalBasis, line.text, line.number);
        }
        if legal_basis::is_basis(&line.words) && !self.is_first_of_subject(line) {
            self.zone = Zone::Preamble;
            return self.push_basis(line);
        }
        if self.take_head_fragments(line) || self.take_title(line) {
            return;
        }
        if is_attachment(&line.words) {
            return self.push(Role::AttachedTo, line.text, line.number);
        }
        let has_subject = self.blocks.last().is_some_and(|last| last.role == Role::Subject);
        let may_be_subject = !self.is_authority(line) && !is_marked_heading(line);
        if self.zone == Zone::Subject && !has_subject && may_be_subject && !self.has(Role::Subject) {
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
        // Under number and date stands the title, no further body.
        let is_past_bodies = self.has(Role::Number) && self.has(Role::PlaceAndDate);
        let is_body = header::is_body(line.text, &line.words) && (!is_past_bodies || header::begins_body(&line.words));
        self.push(if is_body { Role::Body } else { Role::Stray }, line.text, line.number);
    }

    /// What a line is whatever came before it: the rest of a broken line of the head, a title in small letters, the
    /// body over a decision's bases, what stands in bars at the end.
    pub(super) fn take_ahead(&mut self, line: &Line<'_>) -> bool {
        match self.zone {
            Zone::Head => self.completes_head_line(line) || self.take_small_title(line),
            Zone::Subject => {
                self.return_to_head(line);
                self.zone == Zone::Subject && (self.take_authority(line) || self.take_opening(line))
            }
            Zone::Preamble => {
                self.return_to_head(line);
                if self.zone == Zone::Preamble && self.is_open_basis(line) {
                    self.join(line);
                    return true;
                }
                self.zone == Zone::Preamble && self.completes_authority(line)
            }
            Zone::Body => {
                self.return_to_head(line);
                self.zone == Zone::Body && (self.take_late_date(line) || self.take_barred_tail(line))
            }
            Zone::Closing => {
                self.take_late_date(line) || self.take_barred_tail(line) || self.take_small_signature(line)
            }
            Zone::Tail => false,
        }
    }

    /// The rest of a line of the head that was broken: "CHỦ NGHĨA VIỆT NAM", "tháng 4 năm 2024", the number under
    /// "Số:".
    fn completes_head_line(&mut self, line: &Line<'_>) -> bool {
        let Some(last) = self.blocks.last() else { return false };
        let is_next = last.source_lines.last().is_some_and(|(number, _)| number + 1 == line.number);
        let mut columns = columns(line.text.trim_matches('|')).into_iter();
        let text = columns.next().unwrap_or_default().trim_matches(['*', '_', '|']).trim();
        if !is_next || text.len() > 200 || last.text.len() > 200 {
            return false;
        }
        let whole = format!("{} {text}", last.text);
        let title = document_type::is_title(&whole, &Words::of(&whole)).filter(|_| self.zone == Zone::Head);
        let role = match last.role {
            // "KẾ" / "HOẠCH".
            Role::Stray | Role::Body if title.is_some() => Role::Title,
            Role::NationalName if header::goes_on_with_national_name(&last.text, text) => Role::NationalName,
            Role::Number if Words::of(&last.text).len() == 1 => Role::Number,
            Role::PlaceAndDate if header::has_year(&last.text) => return false,
            Role::PlaceAndDate | Role::Stray | Role::Body if header::is_whole_place_and_date(&whole) => {
                let names_city = ["thanh pho", "tp", "thi xa", "huyen", "tinh"]
                    .iter()
                    .any(|phrase| Words::of(&last.text).starts_with(phrase));
                let goes_on = text.starts_with(|letter: char| letter.is_lowercase() || letter.is_ascii_digit());
                if !goes_on && !names_city {
                    return false;
                }
                Role::PlaceAndDate
            }
            _ => return false,
        };
        if role == Role::Number && !header::is_number_line(&whole) {
            return false;
        }
        self.seen.push(role);
        if role == Role::Title {
            self.title = title;
            self.zone = Zone::Subject;
        }
        if let Some(last) = self.blocks.last_mut() {
            last.role = role;
            last.text = whole;
            last.source_lines.push((line.number, text.to_owned()));
        }
        for fragment in columns.flat_map(header::fragments) {
            self.push(fragment.role.unwrap_or(Role::Stray), fragment.text, line.number);
        }
        true
    }

    /// "Kế hoạch" alone on its line, where a head came before it or nothing did.
    fn take_small_title(&mut self, line: &Line<'_>) -> bool {
        let Some((abbreviation, count)) = document_type::at_start(&line.words) else { return false };
        let is_whole = count == line.words.len() && line.text.starts_with(char::is_uppercase);
        let telling = [Role::Number, Role::PlaceAndDate, Role::NationalName, Role::Motto, Role::Body];
        let in_place = telling.iter().any(|role| self.has(*role)) || self.seen.iter().all(|role| *role == Role::Rule);
        if !is_whole || !in_place || is_upper(line.text) || line.text.ends_with([':', '.', ';']) {
            return false;
        }
        self.title = Some(abbreviation);
        self.zone = Zone::Subject;
        self.push(Role::Title, line.text, line.number);
        true
    }

    /// A head after a title in small letters: what was read as title and subject is the heading of a web page.
    fn return_to_head(&mut self, line: &Line<'_>) {
        let before_a_head =
            [Role::Number, Role::PlaceAndDate, Role::NationalName, Role::Motto, Role::LegalBasis, Role::Heading];
        // The heading of a page stands just above the head.
        const REACH: usize = 20;
        if self.blocks.len() > REACH || before_a_head.iter().any(|role| self.has(*role)) {
            return;
        }
        let Some(title) = self.blocks.iter().rposition(|block| block.role == Role::Title) else { return };
        let is_small = self.blocks.get(title).is_some_and(|title| !is_upper(&title.text));
        let fragments = header::fragments(line.text);
        let telling = |role| matches!(role, Some(Role::Number | Role::NationalName | Role::Motto));
        let has_head = fragments.iter().any(|fragment| telling(fragment.role))
            || (is_upper(line.text) && header::begins_body(&line.words) && self.zone == Zone::Preamble)
            || (is_upper(line.text) && header::begins_body(&line.words) && self.has(Role::Subject));
        if !is_small || !has_head {
            return;
        }
        for block in self.blocks.iter_mut().skip(title) {
            if matches!(block.role, Role::Title | Role::Subject | Role::Formula) {
                block.role = Role::Stray;
            }
        }
        self.seen.retain(|role| !matches!(role, Role::Title | Role::Subject | Role::Formula));
        self.title = None;
        self.zone = Zone::Head;
    }

    /// "ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG", "THỦ TƯỚNG CHÍNH PHỦ" between the subject of a decision and its bases.
    pub(super) fn take_authority(&mut self, line: &Line<'_>) -> bool {
        const LONGEST: usize = 16;
        const LONGEST_SUBJECT: usize = 2_000;
        let decides = matches!(self.title, Some("QĐ" | "NQ" | "CT"));
        let Some(subject) = self.blocks.last().filter(|last| matches!(last.role, Role::Subject | Role::Rule)) else {
            return false;
        };
        let is_name = is_upper(line.text)
            && line.words.len() <= LONGEST
            && (self.is_authority(line) || header::begins_body(&line.words))
            && !line.text.ends_with([';', '.']);
        if !decides || !is_name || !self.has(Role::Subject) || subject.text.len() > LONGEST_SUBJECT {
            return false;
        }
        let words = Words::of(&subject.text);
        let is_open =
            matches!(words.folded(words.len().saturating_sub(1)), "cua" | "va" | "cho" | "cac" | "do" | "voi")
                || subject.text.trim_end().ends_with([',', '-', '–']);
        if !is_open {
            self.zone = Zone::Preamble;
            self.push(Role::Formula, line.text, line.number);
        }
        !is_open
    }

    /// "Căn cứ:" or "Để thực hiện …, Sở Y tế ban hành Kế hoạch như sau:" under the subject.
    pub(super) fn take_opening(&mut self, line: &Line<'_>) -> bool {
        let is_purpose = matches!(line.words.written(0), "Để" | "Nhằm") && line.words.len() > 4;
        let opens = self.has(Role::Subject)
            && !legal_basis::is_basis(&line.words)
            && (legal_basis::is_label(&line.words) || is_purpose || is_introduction(line.text, &line.words))
            && marks::read(line.text).is_none();
        if opens {
            self.zone = Zone::Preamble;
            self.push(Role::Formula, line.text, line.number);
        }
        opens
    }

    /// "THÀNH PHỐ HẢI PHÒNG" under "ỦY BAN NHÂN DÂN".
    fn completes_authority(&mut self, line: &Line<'_>) -> bool {
        let Some(last) = self.blocks.last() else { return false };
        let goes_on = last.role == Role::Formula
            && line.words.len() <= 8
            && last.source_lines.len() < 4
            && is_upper(&last.text)
            && is_upper(line.text)
            && !line.after_gap
            && !self.has(Role::LegalBasis)
            && marks::read(line.text).is_none()
            && !is_whole_heading(line.text)
            && document_type::is_title(line.text, &line.words).is_none();
        if goes_on {
            self.join(line);
        }
        goes_on
    }

    /// Place and date at the end of a document whose head has none.
    fn take_late_date(&mut self, line: &Line<'_>) -> bool {
        let is_date = line.words.len() <= 14
            && !self.has(Role::PlaceAndDate)
            && !line.text.contains('|')
            && line.words.contains("nam")
            && header::is_whole_place_and_date(line.text);
        if is_date {
            self.push(Role::PlaceAndDate, line.text, line.number);
        }
        is_date
    }

    /// A line of the head with a number, a date, the national name or the motto in it.
    pub(super) fn take_head_fragments(&mut self, line: &Line<'_>) -> bool {
        let fragments = header::fragments(line.text);
        let telling = |role: Option<Role>| role.is_some_and(|role| role != Role::Rule);
        let has_bodies = |text: &str| header::is_body(text, &Words::of(text));
        let names_body = fragments.iter().any(|fragment| header::begins_body(&Words::of(fragment.text)));
        let side_by_side = fragments.len() > 1
            && names_body
            && self.zone == Zone::Head
            && fragments.iter().all(|p| has_bodies(p.text));
        if !side_by_side && !fragments.iter().any(|fragment| telling(fragment.role)) {
            return false;
        }
        for fragment in fragments {
            let words = Words::of(fragment.text);
            let names_body = header::is_body(fragment.text, &words);
            let role = fragment.role.unwrap_or(if names_body { Role::Body } else { Role::Stray });
            self.push(role, fragment.text, line.number);
        }
        true
    }

    /// "KẾ HOẠCH", or "KẾ HOẠCH Tuyên truyền …" on one line.
    pub(super) fn take_title(&mut self, line: &Line<'_>) -> bool {
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
    pub(super) fn is_authority(&self, line: &Line<'_>) -> bool {
        tail::is_signature(line.text, &line.words)
    }

    /// "Thực hiện Quyết định số … về …" right under the title, not ended like a sentence, is what the plan is about.
    fn is_first_of_subject(&self, line: &Line<'_>) -> bool {
        self.zone == Zone::Subject
            && !self.has(Role::Subject)
            && !line.words.starts_with("can cu")
            && !is_terminated(line.text)
            && !line.text.ends_with(',')
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

/// "I. MỤC ĐÍCH", "1. Nội dung": a heading of the body, under a title that says nothing of its subject.
fn is_marked_heading(line: &Line<'_>) -> bool {
    marks::read(line.text).is_some_and(|mark| !mark.kind.is_bullet() && is_whole_heading(mark.rest))
}
