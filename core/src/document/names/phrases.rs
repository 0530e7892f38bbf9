//! Comparison of words with their diacritics, and sets of phrases of such words.

use std::collections::HashMap;

use unicode_normalization::UnicodeNormalization;

/// A word in lower case with its marks, the tone last: "hòa" and "hoà" are one word, "tổ" and "tờ" are two.
pub(super) fn key(word: &str) -> String {
    let mut key = String::with_capacity(word.len() + 4);
    let mut tone = None;
    for letter in word.chars().flat_map(char::to_lowercase).nfd() {
        match letter {
            '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}' => tone = Some(letter),
            _ => key.push(letter),
        }
    }
    key.extend(tone);
    key
}

/// Phrases found by their first word.
#[derive(Debug)]
pub(in crate::document) struct Phrases {
    /// What follows the first word, the longest first.
    by_first: HashMap<String, Vec<Vec<String>>>,
}

impl Phrases {
    /// The phrases of a text in which ";" or the end of a line ends each.
    pub fn of(list: &str) -> Self {
        let mut by_first: HashMap<String, Vec<Vec<String>>> = HashMap::new();
        for phrase in list.split([';', '\n']) {
            let mut words = phrase.split_whitespace().map(key);
            if let Some(first) = words.next() {
                by_first.entry(first).or_default().push(words.collect());
            }
        }
        by_first.values_mut().for_each(|rests| rests.sort_by_key(|rest| std::cmp::Reverse(rest.len())));
        Self { by_first }
    }

    /// How many words the longest phrase takes that stands at an index and that is accepted.
    pub fn longest(&self, keys: &[String], index: usize, accept: impl Fn(usize) -> bool) -> Option<usize> {
        let rests = self.by_first.get(keys.get(index)?)?;
        let stands = |rest: &&Vec<String>| {
            let here = keys.get(index + 1..index + 1 + rest.len());
            here == Some(rest.as_slice()) && accept(rest.len() + 1)
        };
        rests.iter().find(stands).map(|rest| rest.len() + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tones_count_wherever_they_stand() {
        assert_eq!(key("HÒA"), key("hoà"));
        assert_eq!(key("Ủy"), key("uỷ"));
        assert_ne!(key("tổ"), key("tờ"));
        assert_ne!(key("ban"), key("bàn"));
    }

    #[test]
    fn the_longest_phrase_counts() {
        let phrases = Phrases::of("văn phòng; văn phòng đăng ký\nvăn");
        let keys = ["văn", "phòng", "đăng", "ký"].map(key);
        assert_eq!(phrases.longest(&keys, 0, |_| true), Some(4));
        assert_eq!(phrases.longest(&keys, 0, |count| count < 4), Some(2));
        assert_eq!(phrases.longest(&keys, 1, |_| true), None);
    }
}
