//! Numbers and symbols of documents (số, ký hiệu), read leniently and kept as written.
//!
//! `149/KH-SXD`, `63/2010/NĐ-CP`, `66.18/2026/NQ-CP`, `12-NQ/TW`, `45/2019/QH14`; on a draft the number is blank:
//! `/KH-SXD`, `....../KH-SXD`.

use unicode_normalization::char::is_combining_mark;

use super::words::slice;

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
}

/// Reads a number at the start of a text, after any blanks.
pub(super) fn read(text: &str) -> Option<DocumentNumber> {
    let from = blank_length(text);
    let token = slice(text, from, text.len());
    let (number, symbol, length) = match token.strip_prefix('/') {
        Some(rest) => {
            let blanks = rest.len() - rest.trim_start().len();
            let symbol = symbol_at(slice(rest, blanks, rest.len()));
            (None, symbol, 1 + blanks + symbol.len())
        }
        None => {
            let digits = number_length(token)?;
            let rest = slice(token, digits, token.len());
            let separator = rest.trim_start();
            let after = separator.strip_prefix('/').or_else(|| separator.strip_prefix('-'))?.trim_start();
            let symbol = symbol_at(after);
            (Some(slice(token, 0, digits)), symbol, token.len() - after.len() + symbol.len())
        }
    };
    symbol.chars().any(char::is_alphabetic).then(|| DocumentNumber {
        raw: slice(token, 0, length).to_owned(),
        number: number.map(str::to_owned),
        symbol: symbol.to_owned(),
        length: from + length,
    })
}

/// Blanks and the dots or lines drawn where a number is to be filled in.
fn blank_length(text: &str) -> usize {
    text.len() - text.trim_start_matches(|letter: char| letter.is_whitespace() || ".…_:".contains(letter)).len()
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

fn symbol_at(text: &str) -> &str {
    let in_symbol = |letter: char| letter.is_alphanumeric() || is_combining_mark(letter) || "-–&/._".contains(letter);
    let end = text.find(|letter| !in_symbol(letter)).unwrap_or(text.len());
    slice(text, 0, end).trim_end_matches(['.', '-', '/', '–', '_'])
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
        ] {
            let read = read(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!((read.raw.as_str(), read.number.as_deref(), read.symbol.as_str()), (raw, number, symbol));
        }
        for text in ["", "/", "149", "20/01/2021", "KH-SXD", "ngày 2", "149/", "1.", "-/-", "12 tháng"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
