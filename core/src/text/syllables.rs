//! Folded syllables: texts compared without regard to marks, case and punctuation.

use std::collections::BTreeSet;

use super::folding::{each_folded, fold};

/// The folded syllables of a text: its runs of letters and digits.
pub fn syllables(text: &str) -> Vec<String> {
    fold(text)
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The folded syllables with one space between, for comparing names without regard to marks, case and punctuation.
pub fn folded_name(name: &str) -> String {
    syllables(name).join(" ")
}

/// The folded syllables of a text, for finding phrases in it.
pub(crate) struct FoldedWords(String);

impl FoldedWords {
    /// The folded syllables of a text.
    pub fn of(text: &str) -> Self {
        let mut words = String::with_capacity(text.len() + 2);
        words.push(' ');
        for letter in text.chars() {
            each_folded(letter, |letter| {
                if letter.is_alphanumeric() {
                    words.push(letter);
                } else if !words.ends_with(' ') {
                    words.push(' ');
                }
            });
        }
        if !words.ends_with(' ') {
            words.push(' ');
        }
        Self(words)
    }

    /// Whether the text holds a folded phrase, as whole syllables.
    pub fn say(&self, phrase: &str) -> bool {
        let (words, mut from) = (self.0.as_str(), 0);
        while let Some(at) = words.get(from..).and_then(|rest| rest.find(phrase)) {
            let (start, end) = (from + at, from + at + phrase.len());
            if words[..start].ends_with(' ') && words[end..].starts_with(' ') {
                return true;
            }
            from = start + words[start..].chars().next().map_or(1, char::len_utf8);
        }
        false
    }

    /// The values of a table with a phrase that the text holds, in the table's order.
    pub fn named<'t, T: Copy>(&self, table: &'t [(T, &[&str])]) -> impl Iterator<Item = T> + use<'_, 't, T> {
        table.iter().filter(|(_, phrases)| phrases.iter().any(|phrase| self.say(phrase))).map(|(value, _)| *value)
    }
}

/// Whether a longer text holds at least nine of ten of the different syllables of a short one.
pub fn says_the_same(short: &str, long: &str) -> bool {
    let (short, long): (BTreeSet<_>, BTreeSet<_>) =
        (syllables(short).into_iter().collect(), syllables(long).into_iter().collect());
    !short.is_empty() && short.intersection(&long).count() * 10 >= short.len() * 9
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_leave_out_punctuation() {
        assert_eq!(syllables("Quý IV/2021, hằng tháng."), ["quy", "iv", "2021", "hang", "thang"]);
    }

    #[test]
    fn names_are_the_same_without_marks_and_punctuation() {
        assert_eq!(folded_name("Sở  Giao thông - Vận tải"), folded_name("SO GIAO THONG VAN TAI"));
    }
}
