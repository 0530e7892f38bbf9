//! A text as a list of words with their offsets, for finding phrases without regard to marks and case.

use unicode_normalization::char::is_combining_mark;

use super::folding::fold;

/// One run of letters and digits.
#[derive(Debug, Clone)]
pub(crate) struct Word {
    /// The word in lower case without marks.
    pub folded: String,
    /// Its first byte in the text.
    pub start: usize,
    /// The byte after it.
    pub end: usize,
}

/// The words of a text.
#[derive(Debug, Clone)]
pub(crate) struct Words<'t> {
    text: &'t str,
    list: Vec<Word>,
}

impl<'t> Words<'t> {
    pub fn of(text: &'t str) -> Self {
        let mut list = Vec::new();
        let mut start = None;
        for (offset, letter) in text.char_indices() {
            let in_word = letter.is_alphanumeric() || (start.is_some() && is_combining_mark(letter));
            match (start, in_word) {
                (None, true) => start = Some(offset),
                (Some(first), false) => {
                    list.push(word(text, first, offset));
                    start = None;
                }
                _ => {}
            }
        }
        if let Some(first) = start {
            list.push(word(text, first, text.len()));
        }
        Self { text, list }
    }

    pub fn len(&self) -> usize {
        self.list.len()
    }

    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = &Word> {
        self.list.iter()
    }

    /// The folded word at an index; empty past the end.
    pub fn folded(&self, index: usize) -> &str {
        self.list.get(index).map_or("", |word| &word.folded)
    }

    /// The folded word before an index; empty before the start.
    pub fn folded_before(&self, index: usize) -> &str {
        index.checked_sub(1).map_or("", |before| self.folded(before))
    }

    /// The word as it stands in the text.
    pub fn written(&self, index: usize) -> &'t str {
        self.list.get(index).map_or("", |word| slice(self.text, word.start, word.end))
    }

    /// The offset at which the word starts; that of the text's end past the last word.
    pub fn start(&self, index: usize) -> usize {
        self.list.get(index).map_or(self.text.len(), |word| word.start)
    }

    /// The offset at which the word ends; that of the text's end past the last word.
    pub fn end(&self, index: usize) -> usize {
        self.list.get(index).map_or(self.text.len(), |word| word.end)
    }

    /// What stands between the word before an index and the word at it.
    pub fn gap(&self, index: usize) -> &'t str {
        let from = index.checked_sub(1).map_or(0, |before| self.end(before));
        slice(self.text, from, self.start(index))
    }

    /// The text before the word at an index.
    pub fn before(&self, index: usize) -> &'t str {
        slice(self.text, 0, self.start(index))
    }

    /// The text from the word at an index on.
    pub fn from(&self, index: usize) -> &'t str {
        slice(self.text, self.start(index), self.text.len())
    }

    /// The text from a byte on.
    pub fn after_byte(&self, offset: usize) -> &'t str {
        slice(self.text, offset, self.text.len())
    }

    /// The number of words of a phrase that starts at an index; `None` where it does not. Spaces, commas, hyphens and
    /// slashes may stand between its words, the end of a sentence or brackets may not.
    pub fn phrase_at(&self, index: usize, phrase: &str) -> Option<usize> {
        let mut count = 0;
        for word in phrase.split(' ') {
            let at = index + count;
            if self.folded(at) != word || (count > 0 && !self.gap(at).chars().all(may_stand_in_phrase)) {
                return None;
            }
            count += 1;
        }
        Some(count)
    }

    /// The index at which a phrase first starts, at or after an index.
    pub fn find_from(&self, index: usize, phrase: &str) -> Option<usize> {
        (index..self.len()).find(|at| self.phrase_at(*at, phrase).is_some())
    }

    /// The index at which a phrase first starts.
    pub fn find(&self, phrase: &str) -> Option<usize> {
        self.find_from(0, phrase)
    }

    pub fn contains(&self, phrase: &str) -> bool {
        self.find(phrase).is_some()
    }

    pub fn starts_with(&self, phrase: &str) -> bool {
        self.phrase_at(0, phrase).is_some()
    }

    /// Whether the whole text is this phrase, without regard to punctuation.
    pub fn are(&self, phrase: &str) -> bool {
        let mut expected = phrase.split(' ');
        self.list.iter().all(|word| expected.next() == Some(&word.folded)) && expected.next().is_none()
    }

    /// The number at an index, where the word is digits alone.
    pub fn number(&self, index: usize) -> Option<u32> {
        let word = self.folded(index);
        let digits = !word.is_empty() && word.len() <= 9 && word.bytes().all(|byte| byte.is_ascii_digit());
        if digits { word.parse().ok() } else { None }
    }
}

fn word(text: &str, start: usize, end: usize) -> Word {
    Word { folded: fold(slice(text, start, end)), start, end }
}

fn may_stand_in_phrase(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, ',' | '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '/')
}

/// A slice of a text; empty where the offsets lie outside it.
pub(crate) fn slice(text: &str, start: usize, end: usize) -> &str {
    text.get(start..end).unwrap_or_default()
}

/// Whether every letter of a text is a capital, and there are at least two.
pub(crate) fn is_upper(text: &str) -> bool {
    Capitals::of(text).are_all()
}

/// The count behind [`is_upper`], for a text that grows.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Capitals {
    letters: usize,
    has_others: bool,
}

impl Capitals {
    pub fn of(text: &str) -> Self {
        let mut capitals = Self::default();
        capitals.add(text);
        capitals
    }

    /// Counts what is added at the end of the text, up to the first letter that is no capital.
    pub fn add(&mut self, text: &str) {
        for letter in text.chars().filter(|letter| letter.is_alphabetic()) {
            if self.has_others {
                return;
            }
            self.letters += 1;
            self.has_others = letter.is_lowercase();
        }
    }

    pub fn are_all(self) -> bool {
        self.letters >= 2 && !self.has_others
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_found_whatever_their_marks_and_case() {
        let words = Words::of("Phản ánh, KIẾN NGHỊ; hòa giải");
        assert_eq!(words.find("phan anh kien nghi"), Some(0));
        assert_eq!(words.find("kien nghi hoa giai"), None);
        assert_eq!(words.find("hoa"), Some(4));
        assert_eq!(words.from(4), "hòa giải");
        assert_eq!(words.before(2), "Phản ánh, ");
    }

    #[test]
    fn capitals() {
        assert!(is_upper("GIÁM ĐỐC (2)"));
        assert!(!is_upper("Giám đốc"));
        assert!(!is_upper("A 1"));
    }
}
