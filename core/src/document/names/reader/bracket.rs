//! Brackets after a name: an abbreviation or a list belongs to the name, a role or a person does not.

use super::super::{read_list, vocabulary as lists};
use super::NameReader;
use crate::document::words::{Words, is_upper, slice};

/// A bracket that follows a name.
pub(super) struct Bracket {
    /// The word after it.
    pub next: usize,
    /// The byte after it.
    pub end: usize,
    pub belongs: bool,
}

impl NameReader<'_> {
    pub(super) fn bracket(&self, at: usize) -> Option<Bracket> {
        const LONGEST: usize = 60;
        let inner = self.words.start(at);
        let last = (at..self.len().min(at + LONGEST)).find(|index| {
            let after = slice(self.text, self.words.end(*index), self.words.start(index + 1));
            after.contains(')')
        })?;
        let after = slice(self.text, self.words.end(last), self.text.len());
        let close = after.find(')')?;
        let content = slice(self.text, inner, self.words.end(last));
        let end = self.words.end(last) + close + 1;
        let words = Words::of(content);
        let abbreviates = is_upper(content) && words.len() <= 3;
        let says_role = ["chu tri", "thuong truc", "phoi hop", "dau moi", "tham muu", "co quan chinh"]
            .iter()
            .any(|role| words.contains(role));
        let is_person = NameReader::of(content).phrase(&lists::TITLES, 0).is_some();
        let belongs = abbreviates || (!says_role && !is_person && read_list(content).is_some());
        Some(Bracket { next: last + 1, end, belongs })
    }
}
