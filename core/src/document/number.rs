//! Numbers and symbols of documents (số, ký hiệu), read leniently and kept as written.
//!
//! `149/KH-SXD`, `63/2010/NĐ-CP`, `66.18/2026/NQ-CP`, `12-NQ/TW`, `45/2019/QH14`, `136/KH - SXD`; on a draft the number
//! is blank: `/KH-SXD`, `....../KH-SXD`.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::words::slice;

/// The longest part of a symbol, in letters.
const LONGEST_PART: usize = 24;

/// A document's number as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct DocumentNumber {
    /// The whole as written: "2818/QĐ-UBND".
    pub raw: String,
    /// The number alone: "2818". A draft has none.
    pub number: Option<String>,
    /// What follows it: "QĐ-UBND", "2010/NĐ-CP", "NQ/TW".
    pub symbol: String,
    /// How many bytes of the text were read.
    pub length: usize,
    /// What was written, where the symbol is broken or goes on in a way that is not understood.
    pub doubtful: Option<String>,
}

/// Reads a number at the start of a text, after any blanks.
pub(super) fn read(text: &str) -> Option<DocumentNumber> {
    let from = blank_length(text);
    let token = slice(text, from, text.len());
    let (number, start) = match token.strip_prefix('/') {
        Some(rest) => (None, 1 + blanks(rest)),
        None => {
            let digits = number_length(token)?;
            let rest = slice(token, digits, token.len());
            let separator = rest.trim_start();
            let after = separator.strip_prefix(|letter| letter == '/' || is_dash(letter))?.trim_start();
            (Some(slice(token, 0, digits)), token.len() - after.len())
        }
    };
    let found = symbol_at(slice(token, start, token.len()));
    let end = start + found.length;
    let symbol = slice(token, start, end);
    symbol.chars().any(char::is_alphabetic).then(|| DocumentNumber {
        raw: slice(token, 0, end).to_owned(),
        number: number.map(str::to_owned),
        symbol: symbol.to_owned(),
        length: from + end,
        doubtful: found.doubtful_length.map(|length| slice(token, 0, start + length).to_owned()),
    })
}

/// Every dash with which symbols are written: the hyphen, Word's unbroken one, en and em dash, minus.
pub(super) fn is_dash(letter: char) -> bool {
    matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}')
}

/// Blanks and the dots or lines drawn where a number is to be filled in.
fn blank_length(text: &str) -> usize {
    text.len() - text.trim_start_matches(|letter: char| letter.is_whitespace() || ".…_:".contains(letter)).len()
}

fn blanks(text: &str) -> usize {
    text.len() - text.trim_start().len()
}

/// Digits, perhaps in groups: "66.18"; a letter may follow: "12a".
fn number_length(token: &str) -> Option<usize> {
    let digits = token.len() - token.trim_start_matches(|letter: char| letter.is_ascii_digit() || letter == '.').len();
    let number = slice(token, 0, digits);
    if number.is_empty() || number.len() > 12 || number.ends_with('.') {
        return None;
    }
    let letter = slice(token, digits, token.len()).chars().next().filter(|letter| letter.is_alphabetic());
    Some(digits + letter.map_or(0, char::len_utf8))
}

/// How far a symbol goes, and how far what was written goes where that is in doubt.
struct Reach {
    length: usize,
    doubtful_length: Option<usize>,
}

/// The symbol at the start of a text: its parts with dashes and strokes between them, blanks around those allowed.
fn symbol_at(text: &str) -> Reach {
    let mut end = part_length(text);
    while let Some(next) = next_part(text, end) {
        end = next;
    }
    if let Some(broken) = broken_part(text, end) {
        return Reach { length: broken, doubtful_length: Some(broken) };
    }
    Reach { length: end, doubtful_length: unread_end(text, end) }
}

/// Letters and digits with the marks inside them: "KH-SXD", "SNN&PTNT", "2010/NĐ-CP".
fn part_length(text: &str) -> usize {
    let in_part = |letter: char| {
        letter.is_alphanumeric() || is_combining_mark(letter) || "&/._".contains(letter) || is_dash(letter)
    };
    let end = text.find(|letter| !in_part(letter)).unwrap_or(text.len());
    slice(text, 0, end).trim_end_matches(|letter| "./_".contains(letter) || is_dash(letter)).len()
}

/// Where the next part ends, after a dash or stroke with blanks around it: " - SXD", "- TW", " /NĐ-CP", "(CCHC)".
fn next_part(text: &str, end: usize) -> Option<usize> {
    let rest = slice(text, end, text.len());
    if let Some(inside) = rest.strip_prefix('(') {
        let close = inside.char_indices().take(LONGEST_PART).find(|(_, letter)| *letter == ')')?.0;
        return is_abbreviation(slice(inside, 0, close)).then_some(end + 1 + close + 1);
    }
    let mark = rest.trim_start().strip_prefix(|letter| letter == '/' || letter == '&' || is_dash(letter))?;
    let part = mark.trim_start();
    let length = part_length(part);
    is_abbreviation(slice(part, 0, length)).then_some(text.len() - part.len() + length)
}

/// Where the rest of a part ends that a blank breaks in two: "KH-S XD". Two whole abbreviations side by side are two.
fn broken_part(text: &str, end: usize) -> Option<usize> {
    const PLACES: &[&str] = &["TP", "TX", "TT"];
    let rest = slice(text, end, text.len());
    let part = rest.strip_prefix(' ')?;
    let length = part_length(part);
    let (written, after) = (slice(part, 0, length), slice(part, length, part.len()));
    let before = slice(text, 0, end);
    let last = before.rsplit(|letter| letter == '/' || is_dash(letter)).next().unwrap_or_default();
    let is_short = |part: &str| part.chars().count() <= 2;
    let is_rest = is_plain_capitals(written)
        && !PLACES.contains(&written)
        && !after.starts_with(['.', ':', ')'])
        && last.chars().all(char::is_alphabetic);
    (is_rest && (is_short(written) || is_short(last))).then_some(end + 1 + length)
}

/// Where a symbol goes on with what no symbol has: "KH+SXD", "KH-BCĐ(CCHC".
fn unread_end(text: &str, end: usize) -> Option<usize> {
    let rest = slice(text, end, text.len());
    let next = rest.chars().next()?;
    let ends = next.is_whitespace() || ",;.:)]\"'”’»“‘|…*_/".contains(next) || is_dash(next);
    (!ends).then(|| end + rest.find(char::is_whitespace).unwrap_or(rest.len()))
}

/// Whether a text can be a part of a symbol by itself: capitals without tones, perhaps with a few small letters and
/// digits ("NQ", "TTg", "QH15", "2010"), and not the beginning of a place's name.
fn is_abbreviation(text: &str) -> bool {
    let capitals = text.chars().filter(|letter| letter.is_uppercase()).count();
    let small = text.chars().filter(|letter| letter.is_lowercase()).count();
    let is_year = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_shaped = is_year || (capitals >= 2 && small <= capitals.min(3));
    !text.is_empty() && text.chars().count() <= LONGEST_PART && is_shaped && !text.contains(' ') && !has_tone(text)
}

fn is_plain_capitals(text: &str) -> bool {
    const LONGEST: usize = 8;
    let count = text.chars().count();
    (1..=LONGEST).contains(&count) && text.chars().all(char::is_uppercase) && !has_tone(text)
}

/// Abbreviations have letters such as Đ and Ư, but no tones.
fn has_tone(text: &str) -> bool {
    text.nfd().any(|letter| matches!(letter, '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grammar() {
        for (text, raw, number, symbol) in [
            ("149/KH-SXD", "149/KH-SXD", Some("149"), "KH-SXD"),
            (" 2818/QĐ-UBND ngày", "2818/QĐ-UBND", Some("2818"), "QĐ-UBND"),
            ("05/KH-SXD;", "05/KH-SXD", Some("05"), "KH-SXD"),
            ("/KH-SXD Tây Ninh", "/KH-SXD", None, "KH-SXD"),
            ("......./KH-SXD", "/KH-SXD", None, "KH-SXD"),
            (": …/KH-SXD", "/KH-SXD", None, "KH-SXD"),
            ("63/2010/NĐ-CP.", "63/2010/NĐ-CP", Some("63"), "2010/NĐ-CP"),
            ("66.18/2026/NQ-CP,", "66.18/2026/NQ-CP", Some("66.18"), "2026/NQ-CP"),
            ("12-NQ/TW", "12-NQ/TW", Some("12"), "NQ/TW"),
            ("45/2019/QH14", "45/2019/QH14", Some("45"), "2019/QH14"),
            ("7/TB-SNN&PTNT", "7/TB-SNN&PTNT", Some("7"), "TB-SNN&PTNT"),
            ("31/QyĐ-ƯBND", "31/QyĐ-ƯBND", Some("31"), "QyĐ-ƯBND"),
            ("149 / KH-SXD", "149 / KH-SXD", Some("149"), "KH-SXD"),
            ("12a/KH-VP", "12a/KH-VP", Some("12a"), "KH-VP"),
            ("30/QĐ-UBND.", "30/QĐ-UBND", Some("30"), "QĐ-UBND"),
            ("136/KH - SXD ngày", "136/KH - SXD", Some("136"), "KH - SXD"),
            ("136/KH—SXD", "136/KH—SXD", Some("136"), "KH—SXD"),
            ("136/KH−SXD", "136/KH−SXD", Some("136"), "KH−SXD"),
            ("136/KH‑SXD", "136/KH‑SXD", Some("136"), "KH‑SXD"),
            ("136/KH‐SXD", "136/KH‐SXD", Some("136"), "KH‐SXD"),
            ("45/KH-BCĐ(CCHC)", "45/KH-BCĐ(CCHC)", Some("45"), "KH-BCĐ(CCHC)"),
            ("27/NQ- TW ngày", "27/NQ- TW", Some("27"), "NQ- TW"),
            ("19 - KL/TW", "19 - KL/TW", Some("19"), "KL/TW"),
            ("12 /KH-UBND", "12 /KH-UBND", Some("12"), "KH-UBND"),
            ("136/ KH-SXD", "136/ KH-SXD", Some("136"), "KH-SXD"),
            ("136/KH.SXD", "136/KH.SXD", Some("136"), "KH.SXD"),
            ("2231/SNV-CCHC&PC", "2231/SNV-CCHC&PC", Some("2231"), "SNV-CCHC&PC"),
            ("77/KH-UBND-VX", "77/KH-UBND-VX", Some("77"), "KH-UBND-VX"),
            ("12/KH-THCSNT", "12/KH-THCSNT", Some("12"), "KH-THCSNT"),
            ("1234/CTr-BVĐK", "1234/CTr-BVĐK", Some("1234"), "CTr-BVĐK"),
            ("63/2010/ NĐ-CP", "63/2010/ NĐ-CP", Some("63"), "2010/ NĐ-CP"),
            ("12/KH-UBND TP. Hồ Chí Minh", "12/KH-UBND", Some("12"), "KH-UBND"),
            ("12/KH-UBND - Hà Nội, ngày", "12/KH-UBND", Some("12"), "KH-UBND"),
            ("12/KH-UBND CỘNG HÒA", "12/KH-UBND", Some("12"), "KH-UBND"),
            ("12/KH-UBND (sau đây", "12/KH-UBND", Some("12"), "KH-UBND"),
        ] {
            let read = read(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!((read.raw.as_str(), read.number.as_deref(), read.symbol.as_str()), (raw, number, symbol));
            assert_eq!(read.doubtful, None, "{text}");
        }
        for text in ["", "/", "149", "20/01/2021", "KH-SXD", "ngày 2", "149/", "1.", "-/-", "12 tháng"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_broken_is_kept_or_pointed_out() {
        for (text, raw, doubtful) in [
            ("136/KH-S XD", "136/KH-S XD", "136/KH-S XD"),
            ("136/KH-SX D ngày 5", "136/KH-SX D", "136/KH-SX D"),
            ("9/QĐ-UB ND,", "9/QĐ-UB ND", "9/QĐ-UB ND"),
            ("136/KH+SXD ngày", "136/KH", "136/KH+SXD"),
            ("45/KH-BCĐ(CCHC ngày", "45/KH-BCĐ", "45/KH-BCĐ(CCHC"),
        ] {
            let read = read(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!((read.raw.as_str(), read.doubtful.as_deref()), (raw, Some(doubtful)), "{text}");
        }
    }
}
