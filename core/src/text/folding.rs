//! Normal form and folding of Vietnamese text.

use unicode_normalization::char::{decompose_canonical, is_combining_mark};
use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::invisible::is_ignorable;

/// Unicode normal form C, in which all text is stored.
pub fn nfc(text: &str) -> String {
    if is_nfc(text) { text.to_owned() } else { text.nfc().collect() }
}

/// Lower case without marks, đ as d: `Đất đai` becomes `dat dai`. For comparison, never for display.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    text.chars().for_each(|letter| each_folded(letter, |letter| folded.push(letter)));
    folded
}

/// Hands over what a letter folds to: nothing for a mark. The order of marks does not matter, since none is kept.
pub(super) fn each_folded(letter: char, mut take: impl FnMut(char)) {
    if letter.is_ascii() {
        return take(letter.to_ascii_lowercase());
    }
    if is_ignorable(letter) {
        return;
    }
    decompose_canonical(letter, |part| {
        if !is_combining_mark(part) {
            part.to_lowercase().for_each(|lower| match lower {
                // Neither decomposes; ð stands where a wrong keyboard gave Ð for Đ.
                'đ' | 'ð' => take('d'),
                other => take(other),
            });
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_is_left_out() {
        assert_eq!(fold("Đất\u{ad} đ\u{200d}ai\u{feff}"), "dat dai");
    }

    #[test]
    fn folding_is_the_same_for_every_way_of_writing() {
        for text in ["Đất đai", "ĐẤT ĐAI", "Ðất đai", "đất đai", "Đa\u{302}\u{301}t đai"] {
            assert_eq!(fold(text), "dat dai", "{text}");
        }
        assert_eq!(fold("hoà"), fold("hòa"));
    }

    proptest::proptest! {
        #[test]
        fn folding_letter_by_letter_is_folding_the_decomposed_text(text in "[\\PC\u{300}-\u{345}A-Za-zÀ-ỹ각-힣]{0,40}") {
            let shown = |letter: &char| !is_combining_mark(*letter) && !is_ignorable(*letter);
            let whole = text.nfd().filter(shown).flat_map(char::to_lowercase);
            let whole = whole.map(|letter| if matches!(letter, 'đ' | 'ð') { 'd' } else { letter });
            proptest::prop_assert_eq!(fold(&text), whole.collect::<String>());
        }
    }
}
