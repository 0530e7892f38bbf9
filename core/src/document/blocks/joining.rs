//! Whether a line continues the block before it, and joining it.

use super::{BlockReader, TextBlock, Zone, is_attachment, is_closing, is_whole_heading};
use crate::document::introduction::is_introduction;
use crate::document::lines::{Line, columns, is_terminated};
use crate::document::marks::MarkKind;
use crate::document::role::Role;
use crate::document::words::{Words, is_upper};
use crate::document::{document_type, fields, header, legal_basis, marks, tail};

impl BlockReader {
    /// Whether a line goes on from the block before it. When in doubt it does not.
    pub(super) fn goes_on(&self, line: &Line<'_>) -> bool {
        const MOST_LINES_OF_A_TITLE: usize = 8;
        let Some(last) = self.blocks.last() else { return false };
        let is_title = last.role == Role::Subject || last.kind == MarkKind::Capitals;
        if is_title && last.source_lines.len() >= MOST_LINES_OF_A_TITLE {
            return false;
        }
        // A mark alone on its line: what it marks follows.
        let is_bare = last.role == Role::Clause && last.text.is_empty() && last.kind != MarkKind::Plain;
        if is_bare && !line.after_gap && !line.words.is_empty() && marks::read(line.text).is_none() {
            return true;
        }
        if (line.after_gap && !is_appendix_label(last, line)) || self.starts_something(line, last) {
            return false;
        }
        if self.paragraphs && matches!(last.role, Role::Clause | Role::LegalBasis | Role::Formula | Role::Subject) {
            return true;
        }
        let first = line.text.chars().find(|letter| letter.is_alphanumeric());
        let is_small = first.is_some_and(|letter| letter.is_lowercase() || letter.is_numeric());
        let was_full = self.wrap.is_some_and(|width| {
            let first_word = line.text.split_whitespace().next().map_or(0, |word| word.chars().count());
            self.last_width + first_word >= width
        });
        let is_open = !is_terminated(&last.text);
        match last.role {
            Role::Subject => is_open && (is_small || is_upper(&last.text) == is_upper(line.text)),
            Role::AttachedTo => !last.text.contains(')'),
            Role::LegalBasis | Role::Formula | Role::Clause | Role::Stray if last.text.is_empty() => true,
            // "Phòng Văn hóa -" with "Xã hội" on the next line.
            Role::Clause if last.text.ends_with(['-', '–']) => true,
            Role::Clause => {
                let capitals_go_on = last.capitals.are_all() && is_upper(line.text) && !last.text.ends_with(':');
                let goes_on = is_open && (is_small || capitals_go_on || was_full);
                goes_on || (was_full && !Self::ends_block(last))
            }
            Role::LegalBasis | Role::Formula | Role::Stray => {
                let was_long = self.last_width >= 40;
                (is_open && (is_small || was_full || was_long)) || (was_full && !Self::ends_block(last))
            }
            Role::Recipient => is_open && is_small && columns(line.text).len() == 1,
            _ => false,
        }
    }

    fn ends_block(last: &TextBlock) -> bool {
        last.text.ends_with("./.") || last.text.ends_with(':')
    }

    /// Whether a line opens something of its own, whatever came before.
    fn starts_something(&self, line: &Line<'_>, last: &TextBlock) -> bool {
        let in_front = matches!(self.zone, Zone::Head | Zone::Subject | Zone::Preamble);
        let opens_front = || {
            line.text.starts_with(|letter: char| !letter.is_lowercase())
                && (legal_basis::is_basis(&line.words)
                    || is_attachment(&line.words)
                    || header::fragments(line.text).iter().any(|fragment| fragment.role.is_some()))
        };
        self.splits_a_period(line, last).is_none()
            && (marks::read(line.text).is_some()
                || is_field(line.text)
                || (in_front && opens_front())
                || tail::recipients_label(line.text, &line.words).is_some()
                || tail::is_signature(line.text, &line.words)
                || document_type::is_title(line.text, &line.words).is_some()
                || is_closing(&line.words)
                || (self.zone != Zone::Subject && is_whole_heading(line.text)))
    }

    /// "… giai đoạn 2021" broken before "- 2030" is one period, not a bullet.
    fn splits_a_period(&self, line: &Line<'_>, last: &TextBlock) -> Option<()> {
        let is_year = |word: &str| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
        let before = last.text.split_whitespace().next_back().filter(|word| is_year(word));
        let rest = line.text.strip_prefix(['-', '–'])?;
        let after = rest.split(|letter: char| !letter.is_ascii_digit()).find(|word| !word.is_empty());
        let begins = rest.trim_start().starts_with(|letter: char| letter.is_ascii_digit());
        (before.is_some() && begins && after.is_some_and(is_year)).then_some(())
    }

    pub(super) fn join(&mut self, line: &Line<'_>) {
        if let Some(last) = self.blocks.last_mut() {
            if !last.text.is_empty() {
                last.text.push(' ');
            }
            last.text.push_str(line.text);
            last.capitals.add(line.text);
            last.source_lines.push((line.number, line.text.to_owned()));
            let before_headings = last.role == Role::Stray && self.zone == Zone::Preamble;
            let ends_so = line.words.folded(line.words.len().saturating_sub(1)) == "sau";
            if before_headings && ends_so && is_introduction(&last.text, &Words::of(&last.text)) {
                last.role = Role::Formula;
            }
        }
    }
}

/// "PHỤ LỤC I" with its title below, even after a blank line.
fn is_appendix_label(last: &TextBlock, line: &Line<'_>) -> bool {
    const LONGEST: usize = 4;
    let is_alone = last.kind == MarkKind::Capitals && last.source_lines.len() == 1;
    let names = || Words::of(&last.text).starts_with("phu luc") && Words::of(&last.text).len() <= LONGEST;
    is_alone && is_upper(line.text) && names()
}

/// "Đơn vị chủ trì: Văn phòng" begins a line of its own.
fn is_field(text: &str) -> bool {
    text.starts_with(char::is_uppercase) && fields::read(text).is_some_and(|field| field.kind.tells_who_or_when())
}
