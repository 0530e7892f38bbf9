//! Tokenizes a text into folded words, numbers and signs.

use crate::text::fold;

/// What a token is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum TimeTokenKind {
    Number,
    Word,
    Sign,
}

/// A word, a number or a sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct TimeToken {
    pub kind: TimeTokenKind,
    /// Folded.
    pub text: String,
    /// Nothing stands between it and the token before.
    pub is_attached: bool,
    pub begins_line: bool,
}

impl TimeToken {
    pub fn is(&self, text: &str) -> bool {
        self.text == text
    }
}

/// The tokens of a text. Numbers keep the points and commas between their digits; "15ngày" is a number and a word.
pub(super) fn tokens(text: &str) -> Vec<TimeToken> {
    let mut tokens = Vec::new();
    for line in fold(text).lines() {
        let letters: Vec<char> = line.chars().filter(|letter| !is_invisible(*letter)).collect();
        let (mut at, mut begins_line, mut is_attached) = (0, true, false);
        while let Some(&letter) = letters.get(at) {
            if letter.is_whitespace() {
                (at, is_attached) = (at + 1, false);
                continue;
            }
            let (kind, length) = measure(&letters, at);
            let text = letters.iter().skip(at).take(length).collect();
            tokens.push(TimeToken { kind, text, is_attached, begins_line });
            (at, begins_line, is_attached) = (at + length, false, true);
        }
    }
    tokens
}

/// What begins at a letter, and how many letters it has.
fn measure(letters: &[char], at: usize) -> (TimeTokenKind, usize) {
    let is_digit = |at: usize| letters.get(at).is_some_and(char::is_ascii_digit);
    let goes_on = |at: usize| is_digit(at) || (matches!(letters.get(at), Some('.' | ',')) && is_digit(at + 1));
    let is_letter = |at: usize| letters.get(at).is_some_and(|letter| letter.is_alphabetic());
    if is_digit(at) {
        (TimeTokenKind::Number, (at..).take_while(|at| goes_on(*at)).count())
    } else if is_letter(at) {
        (TimeTokenKind::Word, (at..).take_while(|at| is_letter(*at)).count())
    } else {
        (TimeTokenKind::Sign, 1)
    }
}

/// Marks that are not seen: of width zero, or where a word may be parted.
const fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_words_and_signs_stand_apart() {
        let read = |text: &str| tokens(text).into_iter().map(|token| token.text).collect::<Vec<_>>();
        assert_eq!(read("15ngày l/v."), ["15", "ngay", "l", "/", "v", "."]);
        assert_eq!(read("1,5 ngày, 150.000 đ"), ["1,5", "ngay", ",", "150.000", "d"]);
        assert_eq!(read("-5\u{200b} ngày"), ["-", "5", "ngay"]);
    }

    #[test]
    fn what_is_attached_is_known() {
        let attached: Vec<bool> = tokens("- 5\n-5").iter().map(|token| token.is_attached).collect();
        assert_eq!(attached, [false, false, false, true]);
    }
}
