//! Scans one name, word by word, from its head word to its end.

mod bracket;
mod joint;
mod tail;

use super::phrases::{Phrases, key};
use super::{Names, vocabulary as lists};
use crate::document::words::{Words, is_upper, slice};

/// A text's words with their keys.
pub(in crate::document) struct NameReader<'t> {
    text: &'t str,
    words: Words<'t>,
    keys: Vec<String>,
    /// In capitals nothing tells a proper name.
    in_capitals: bool,
}

/// One name in the words of a text.
#[derive(Debug, Clone, Copy)]
pub(in crate::document) struct ScannedName {
    /// The word after the name.
    pub next: usize,
    /// The byte after the name; a bracket that belongs to it is within.
    pub end: usize,
    /// Whether the words show where the name ends.
    pub certain: bool,
}

/// What stands before a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Separator {
    Space,
    Comma,
    Hyphen,
    Bracket,
    Colon,
    Stop,
}

/// The head of a name.
#[derive(Debug, Clone, Copy)]
struct NameHead {
    at: usize,
    next: usize,
    several: bool,
    position: bool,
    person: bool,
}

impl<'t> NameReader<'t> {
    pub fn of(text: &'t str) -> Self {
        let words = Words::of(text);
        let keys = (0..words.len()).map(|index| key(words.written(index))).collect();
        Self { text, keys, in_capitals: is_upper(text), words }
    }

    pub fn len(&self) -> usize {
        self.words.len()
    }

    pub fn words(&self) -> &Words<'t> {
        &self.words
    }

    /// How many words a phrase of a list takes here, separated by spaces and hyphens alone.
    pub fn phrase(&self, phrases: &Phrases, at: usize) -> Option<usize> {
        phrases.longest(&self.keys, at, |count| {
            (at + 1..at + count).all(|inner| matches!(self.gap(inner), Separator::Space | Separator::Hyphen))
        })
    }

    /// The same, whose words commas may part as well.
    fn phrase_with_commas(&self, phrases: &Phrases, at: usize) -> Option<usize> {
        phrases.longest(&self.keys, at, |count| {
            (at + 1..at + count).all(|inner| match self.gap(inner) {
                // "Các cơ quan, đơn vị tổ chức …" has a verb, "các cơ quan, đơn vị, tổ chức" a third kind.
                Separator::Space if self.words.folded(inner) == "to" => {
                    self.is(inner - 1, "và") || !self.is(inner, "tổ")
                }
                Separator::Space | Separator::Hyphen => true,
                // "Các phòng, Ban Quản lý dự án": a name of its own begins at the capital.
                Separator::Comma => inner + 1 < at + count || !self.is_proper_head(inner, at),
                _ => false,
            })
        })
    }

    fn is_proper_head(&self, inner: usize, first: usize) -> bool {
        let follows_proper = self.is_capital(inner + 1) && self.gap(inner + 1) == Separator::Space;
        self.is_capital(inner) && (follows_proper || !self.is_capital(first + usize::from(self.is_several(first))))
    }

    fn is_several(&self, at: usize) -> bool {
        self.phrase(&lists::SEVERAL, at).is_some()
    }

    pub fn is(&self, at: usize, word: &str) -> bool {
        self.keys.get(at).is_some_and(|known| *known == key(word))
    }

    fn is_capital(&self, at: usize) -> bool {
        !self.in_capitals && self.words.written(at).chars().next().is_some_and(char::is_uppercase)
    }

    fn gap(&self, at: usize) -> Separator {
        let gap = self.words.gap(at);
        let before = self.words.written(at.wrapping_sub(1));
        let abbreviated = before.chars().count() <= 2 && before.chars().all(char::is_uppercase);
        match gap.trim() {
            _ if gap.contains('\n') => Separator::Stop,
            "" | "/" | "&" => Separator::Space,
            "." if abbreviated => Separator::Space,
            "," => Separator::Comma,
            "-" | "–" => Separator::Hyphen,
            "(" => Separator::Bracket,
            ":" => Separator::Colon,
            _ => Separator::Stop,
        }
    }

    /// The name that begins at a word. A lenient reading takes words that are not known into a name begun in capitals.
    pub fn name_at(&self, start: usize, lenient: bool) -> Option<ScannedName> {
        let head = self.head(start)?;
        let read = self.tail(head, lenient);
        let has_more = read.next > head.next || head.several || head.person;
        let needs_more = self.phrase(&lists::NEEDS_MORE, head.at).is_some_and(|count| head.at + count == head.next);
        (has_more || !needs_more).then_some(read)
    }

    /// The names that begin at a word, in a row.
    pub fn names(&self, start: usize, lenient: bool) -> Option<Names<'t>> {
        let mut read = self.name_at(start, lenient)?;
        let mut list = vec![slice(self.text, self.words.start(start), read.end)];
        while read.certain
            && let Some(next) = self.after_separator(read.next)
            && let Some(following) = self.name_at(next, lenient)
        {
            list.push(slice(self.text, self.words.start(next), following.end));
            read = following;
        }
        let text = slice(self.text, self.words.start(start), read.end);
        Some(Names { list, text, next: read.next, end: self.end_of(read), certain: read.certain })
    }

    /// The byte after a name and the bracket that follows it.
    pub fn end_of(&self, read: ScannedName) -> usize {
        let end = self.words.end(read.next.saturating_sub(1)).max(read.end);
        let rest = slice(self.text, end, self.text.len());
        if rest.starts_with(')') { end + 1 } else { end }
    }

    /// The word after a comma, semicolon, hyphen, end of a line or "và".
    fn after_separator(&self, at: usize) -> Option<usize> {
        let gap = self.words.gap(at).trim_start_matches(')');
        let joint = if self.is(at, "và") || self.is(at, "cùng") { 1 } else { 0 };
        let joint = joint + usize::from(joint == 1 && self.is(at + 1, "với"));
        let parts =
            matches!(gap.trim(), "," | ";" | "-" | "–" | "+") || gap.contains('\n') && !gap.contains(['.', ':']);
        (at < self.len() && (parts || (joint > 0 && gap.trim().is_empty()))).then_some(at + joint)
    }

    /// Whether the whole text stands in capitals.
    pub fn is_in_capitals(&self) -> bool {
        self.in_capitals
    }

    /// Whether a name begins at a word.
    pub fn begins_name(&self, at: usize) -> bool {
        self.head(at).is_some()
    }

    fn head(&self, start: usize) -> Option<NameHead> {
        let (mut at, mut several, mut person) = (start, false, false);
        while let Some(count) = self.phrase(&lists::QUANTIFIERS, at)
            && (at == start || self.gap(at) == Separator::Space)
        {
            several |= self.is_several(at);
            person |= self.phrase(&lists::TITLES, at).is_some();
            at += count;
        }
        if at > start && (at >= self.len() || self.gap(at) != Separator::Space) {
            return None;
        }
        if self.words.number(at).is_some() && several {
            at += 1;
        }
        if person && self.is_capital(at) {
            return Some(NameHead { at, next: at, several: false, position: true, person });
        }
        let group = self.phrase_with_commas(&lists::GROUPS, at);
        let plain = self.phrase(&lists::HEADS, at);
        let plural = self.phrase(&lists::PLURAL_HEADS, at).filter(|count| several || self.is_capital(at + count));
        let known = [group, plain, plural].into_iter().flatten().max();
        let not = self.phrase_with_commas(&lists::NOT_HEADS, at);
        let count = match (known, not) {
            (Some(known), Some(not)) if not > known || (not == known && !several) => return None,
            (Some(known), _) => known,
            (None, _) => self.letters_at(at)?,
        };
        let position = self.phrase(&lists::POSITIONS, at).is_some();
        Some(NameHead { at, next: at + count, several: several || group == Some(count), position, person: false })
    }

    /// A body named by letters: "BCĐ", "P. TCHC", "Phòng CNTT" has its own head.
    fn letters_at(&self, at: usize) -> Option<usize> {
        let written = self.words.written(at);
        if self.is(at, "P") && is_upper(self.words.written(at + 1)) && self.words.gap(at + 1).trim() == "." {
            return Some(2);
        }
        if !is_upper(written) {
            return None;
        }
        let known = self.phrase(&lists::LETTERS, at).is_some();
        let thing = self.phrase(&lists::THINGS, at).is_some() || written.chars().any(|letter| letter.is_ascii_digit());
        let leads = self.phrase(&lists::STRONG, at + 1).is_some() && self.is(at + 1, "chủ");
        (known || (!thing && leads && !self.in_capitals)).then_some(1)
    }

    fn quantifies(&self, at: usize) -> Option<usize> {
        self.phrase(&lists::SEVERAL, at)
    }
}
