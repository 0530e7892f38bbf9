//! Vietnamese text: normal form, folding, syllables, sorting.

mod collation;
mod contact_details;
mod in_order;
mod legacy;
pub(crate) mod phrases;
mod tokenizer;

use std::collections::BTreeSet;

use jiff::civil::Date;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark, is_nfc};

pub use collation::{collation_key, person_key};
pub use contact_details::contact_details;
pub use in_order::InOrder;
pub use legacy::seems_legacy;
pub use tokenizer::{Token, tokenize};

/// Unicode normal form C, in which all text is stored.
pub fn nfc(text: &str) -> String {
    if is_nfc(text) { text.to_owned() } else { text.nfc().collect() }
}

/// Lower case without marks, đ as d: `Đất đai` becomes `dat dai`. For comparing, never for showing.
pub fn fold(text: &str) -> String {
    text.nfd()
        .filter(|letter| !is_combining_mark(*letter))
        .flat_map(char::to_lowercase)
        .map(|letter| match letter {
            // Neither decomposes; ð stands where a wrong keyboard gave Ð for Đ.
            'đ' | 'ð' => 'd',
            other => other,
        })
        .collect()
}

/// A day as Vietnamese texts write it: `05/01/2026`.
pub fn day_vi(date: Date) -> String {
    date.strftime("%d/%m/%Y").to_string()
}

/// The folded syllables of a text: its runs of letters and digits.
pub fn syllables(text: &str) -> Vec<String> {
    fold(text)
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The folded syllables with one space between: by these, names are the same whatever their marks, case and
/// punctuation.
pub fn folded_name(name: &str) -> String {
    syllables(name).join(" ")
}

/// The folded words of a text, to be asked for phrases.
pub(crate) struct FoldedWords(String);

impl FoldedWords {
    /// Takes a text apart.
    pub fn of(text: &str) -> Self {
        Self(format!(" {} ", syllables(text).join(" ")))
    }

    /// Whether a folded phrase stands in it, as whole words.
    pub fn say(&self, phrase: &str) -> bool {
        self.0.contains(&format!(" {phrase} "))
    }

    /// The values of a table of which a phrase stands in it, in the table's order.
    pub fn named<'t, T: Copy>(&self, table: &'t [(T, &[&str])]) -> impl Iterator<Item = T> + use<'_, 't, T> {
        table.iter().filter(|(_, phrases)| phrases.iter().any(|phrase| self.say(phrase))).map(|(value, _)| *value)
    }
}

/// Whether a short text says hardly anything that a longer one does not: nine of ten of its syllables are there.
pub fn says_the_same(short: &str, long: &str) -> bool {
    let (short, long): (BTreeSet<_>, BTreeSet<_>) =
        (syllables(short).into_iter().collect(), syllables(long).into_iter().collect());
    !short.is_empty() && short.intersection(&long).count() * 10 >= short.len() * 9
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_is_the_same_for_every_way_of_writing() {
        for text in ["Đất đai", "ĐẤT ĐAI", "Ðất đai", "đất đai", "Đa\u{302}\u{301}t đai"] {
            assert_eq!(fold(text), "dat dai", "{text}");
        }
        assert_eq!(fold("hoà"), fold("hòa"));
    }

    #[test]
    fn days_have_two_digits_for_day_and_month() {
        assert_eq!(day_vi(jiff::civil::date(2026, 1, 5)), "05/01/2026");
        assert_eq!(day_vi(jiff::civil::date(2021, 12, 31)), "31/12/2021");
    }

    #[test]
    fn syllables_leave_out_punctuation() {
        assert_eq!(syllables("Quý IV/2021, hằng tháng."), ["quy", "iv", "2021", "hang", "thang"]);
    }

    #[test]
    fn days_come_before_months() {
        assert_eq!(day_vi(jiff::civil::date(2026, 1, 5)), "05/01/2026");
    }

    #[test]
    fn names_are_the_same_without_marks_and_punctuation() {
        assert_eq!(folded_name("Sở  Giao thông - Vận tải"), folded_name("SO GIAO THONG VAN TAI"));
    }
}
