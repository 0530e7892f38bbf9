//! Normal form and folding of Vietnamese text.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark, is_nfc};

/// Unicode normal form C, in which all text is stored.
pub fn nfc(text: &str) -> String {
    if is_nfc(text) { text.to_owned() } else { text.nfc().collect() }
}

/// Lower case without marks, đ as d: `Đất đai` becomes `dat dai`. For comparison, never for display.
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
}
