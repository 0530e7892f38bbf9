//! Text as it can stand on a board, and how wide it is there.

use unicode_normalization::UnicodeNormalization;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::pages::Measure;

/// Widths in cells of letters, as terminals and text boards have them.
pub(super) struct Cells;

impl Measure for Cells {
    fn width(&self, text: &str) -> u32 {
        text.width() as u32
    }
}

/// A text in composed letters, with one space between words, and without what is not seen.
pub(super) fn shown(text: &str) -> String {
    let composed: String = text.nfc().collect();
    let words = composed.split_whitespace().map(|word| word.chars().filter(|letter| !is_unseen(*letter)).collect());
    words.collect::<Vec<String>>().join(" ")
}

/// Whether a character has no form: of control, of direction, where a word may be broken.
fn is_unseen(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{ad}' | '\u{200b}' | '\u{200c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// The same in ASCII: letters without their marks, a question mark for what has no such letter.
pub(super) fn ascii(text: &str) -> String {
    let mut plain = String::new();
    for letter in text.nfkd() {
        match letter {
            'đ' => plain.push('d'),
            'Đ' => plain.push('D'),
            '₫' => plain.push_str("VND"),
            '–' | '—' | '‐' | '‑' | '−' => plain.push('-'),
            '“' | '”' | '„' | '«' | '»' => plain.push('"'),
            '‘' | '’' => plain.push('\''),
            letter if letter.is_ascii() || letter.is_whitespace() => plain.push(letter),
            // Marks of letters, and what is not seen.
            letter if letter.width().unwrap_or(0) == 0 => {}
            _ => plain.push('?'),
        }
    }
    shown(&plain)
}

/// A text in the parts that must not be broken: a letter with the marks that stand on it, joined signs.
pub(super) fn clusters(text: &str) -> Vec<&str> {
    const JOINER: char = '\u{200d}';
    let mut starts = Vec::new();
    let mut joined = false;
    for (at, letter) in text.char_indices() {
        if at == 0 || (letter.width().unwrap_or(0) > 0 && !joined) {
            starts.push(at);
        }
        joined = letter == JOINER;
    }
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    starts.iter().zip(ends).map(|(from, to)| &text[*from..to]).collect()
}
