//! Texts as they may be shown to people.

use super::nfc;

/// A text as it may be shown: in normal form, its lines kept, without characters that steer a terminal or turn the
/// direction of writing.
pub(crate) fn shown(text: &str) -> String {
    let steers = |letter: char| {
        (letter.is_control() && letter != '\n')
            || matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2028}' | '\u{2029}')
            || matches!(letter, '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    let text = text.replace("\r\n", "\n").replace(['\r', '\t'], " ");
    nfc(&text.chars().filter(|letter| !steers(*letter)).collect::<String>())
}

/// A text as it may be shown in one line.
pub(crate) fn shown_line(text: &str) -> String {
    shown(text).split_whitespace().collect::<Vec<_>>().join(" ")
}
