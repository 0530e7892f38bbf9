//! Texts that fit a limit: cut between words with a word on what is left out, or in parts.

use unicode_width::UnicodeWidthChar;

/// How many characters Zalo may count at most: units of UTF-16.
pub(super) fn length(text: &str) -> usize {
    text.encode_utf16().count()
}

/// A text with its head and the address of more: what is to be fitted.
pub(super) struct Text {
    pub head: String,
    pub body: String,
    pub address: Option<String>,
}

impl Text {
    /// The text in one piece if it fits, or else cut, with the number of characters of its body that are left out.
    pub fn cut(&self, limit: usize) -> (String, u32) {
        let whole = self.whole();
        if length(&whole) <= limit {
            return (whole, 0);
        }
        let address = self.address.as_deref().filter(|address| length(address) <= limit / 2);
        // The number grows no longer than that of the whole text.
        let room = limit.saturating_sub(length(&ending(length(&whole), address)));
        let told = joined([&self.head, &self.body]);
        if address.is_none() && length(&told) <= limit {
            // Only the address is too long.
            return (told, 0);
        }
        let kept = first(&told, room);
        let left_out = length(&told) - length(kept);
        (format!("{kept}{}", ending(left_out, address)), left_out as u32)
    }

    /// The whole text in parts that fit, each with its number if there are several.
    pub fn parts(&self, limit: usize) -> Vec<String> {
        let whole = self.whole();
        if length(&whole) <= limit {
            return vec![whole];
        }
        // As few digits as do: each more makes parts shorter and so perhaps more of them.
        for digits in 1.. {
            let room = limit.saturating_sub(length(&mark(0, 0)) + 2 * (digits - 1));
            let mut rest = whole.as_str();
            let mut parts = Vec::new();
            while !rest.is_empty() {
                let part = first(rest, room);
                rest = rest[part.len()..].trim_start();
                parts.push(part);
            }
            let count = parts.len();
            if count.to_string().len() <= digits {
                return (1..).zip(parts).map(|(number, part)| format!("{}{part}", mark(number, count))).collect();
            }
        }
        Vec::new()
    }

    fn whole(&self) -> String {
        let more = self.address.as_ref().map(|address| format!("Xem thêm: {address}")).unwrap_or_default();
        joined([&self.head, &self.body, &more])
    }
}

fn joined<const N: usize>(parts: [&str; N]) -> String {
    let parts: Vec<&str> = parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect();
    parts.join("\n")
}

fn mark(number: usize, count: usize) -> String {
    format!("({number}/{count}) ")
}

fn ending(left_out: usize, address: Option<&str>) -> String {
    match address {
        Some(address) => format!("… [lược {left_out} ký tự, xem đủ tại {address}]"),
        None => format!("… [lược {left_out} ký tự]"),
    }
}

/// As much of the beginning of a text as fits, up to the end of a word; of a longer word as much as fits, in whole
/// letters with their marks. At least a letter; marks that are more than fit are parted from it.
fn first(text: &str, room: usize) -> &str {
    let (mut used, mut word_end, mut letter_end) = (0, 0, 0);
    let mut is_joined = false;
    for (at, letter) in text.char_indices() {
        if letter.is_whitespace() {
            word_end = at;
        }
        if letter.width().unwrap_or(0) > 0 && !is_joined && !is_skin_tone(letter) {
            letter_end = at;
        }
        is_joined = letter == JOINER;
        used += letter.len_utf16();
        if used > room && at > 0 {
            let kept = text[..word_end].trim_end();
            return match (kept.is_empty(), letter_end) {
                (false, _) => kept,
                (true, 0) => &text[..at],
                (true, end) => &text[..end],
            };
        }
    }
    text
}

/// Makes one sign of the two beside it.
const JOINER: char = '\u{200d}';

fn is_skin_tone(letter: char) -> bool {
    matches!(letter, '\u{1f3fb}'..='\u{1f3ff}')
}
