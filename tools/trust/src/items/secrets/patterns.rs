//! Finds secrets in bytes: whole and word by word, in every form of Unicode, without marks, in several encodings.

use aho_corasick::AhoCorasick;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD as BASE64;
use cchc::text::fold;
use unicode_normalization::UnicodeNormalization as _;

use crate::Trouble;

/// The shortest word that is looked for by itself; shorter ones may stand anywhere by chance.
const SHORTEST: usize = 8;

/// A search for all secrets at once.
pub struct Patterns {
    automaton: AhoCorasick,
    /// For each pattern the secret and its form.
    names: Vec<String>,
}

impl Patterns {
    /// Looks for texts, and for keys given as bytes.
    pub fn of(texts: &[String], keys: &[[u8; 32]]) -> Result<Self, Trouble> {
        let (mut patterns, mut names) = (Vec::new(), Vec::new());
        let mut add = |secret: &str, form: &str, bytes: Vec<u8>| {
            patterns.push(bytes);
            names.push(format!("{secret:?} as {form}"));
        };
        for text in texts {
            for (form, spelled) in spellings(text) {
                for (encoding, bytes) in encodings(&spelled) {
                    add(text, &format!("{form} in {encoding}"), bytes);
                }
            }
        }
        for key in keys {
            add("a key", "its bytes", key.to_vec());
            for (encoding, bytes) in written(key) {
                add("a key", encoding, bytes);
            }
        }
        Ok(Self { automaton: AhoCorasick::new(&patterns)?, names })
    }

    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// The first secret that stands in these bytes: its form, and where it begins.
    pub fn find(&self, bytes: &[u8]) -> Option<(&str, usize)> {
        let found = self.automaton.find(bytes)?;
        Some((self.names[found.pattern().as_usize()].as_str(), found.start()))
    }
}

/// A text whole and its long words, each in several spellings.
fn spellings(text: &str) -> Vec<(&'static str, String)> {
    let mut found = Vec::new();
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| word.chars().count() >= SHORTEST);
    for part in std::iter::once(text).chain(words) {
        let composed: String = part.nfc().collect();
        found.push(("NFC", composed.clone()));
        found.push(("NFD", part.nfd().collect()));
        found.push(("capitals", composed.to_uppercase()));
        found.push(("small letters", composed.to_lowercase()));
        found.push(("without marks", fold(&composed)));
    }
    found.sort();
    found.dedup_by(|one, other| one.1 == other.1);
    found
}

/// The encodings of a text.
fn encodings(text: &str) -> Vec<(&'static str, Vec<u8>)> {
    let little = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let mut all = vec![("UTF-8", text.as_bytes().to_vec()), ("UTF-16LE", little), ("UTF-16BE", big)];
    all.extend(written(text.as_bytes()));
    if !text.is_ascii() {
        let escaped = text.encode_utf16().map(escape).collect::<String>();
        all.push(("JSON escapes", escaped.into_bytes()));
    }
    all
}

fn escape(unit: u16) -> String {
    match u8::try_from(unit) {
        Ok(byte) if byte.is_ascii() => char::from(byte).to_string(),
        _ => format!("\\u{unit:04x}"),
    }
}

/// Bytes as digits: hexadecimal, and base64 from each of the three places where a group can begin.
fn written(bytes: &[u8]) -> Vec<(&'static str, Vec<u8>)> {
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let mut all = vec![("hexadecimal", hex.into_bytes())];
    for skipped in 0..3 {
        // The digits that depend on what stands before or behind are left out.
        let shifted = [&vec![0; skipped], bytes].concat();
        let digits = BASE64.encode(&shifted);
        let from = [0, 2, 3][skipped];
        let until = shifted.len() / 3 * 4 + [0, 1, 2][shifted.len() % 3];
        all.push(("base64", digits.as_bytes()[from..until].to_vec()));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_found_however_it_is_written() {
        let secret = "Quỵnhzq17ab33ff".to_owned();
        let key = [0xA7; 32];
        let patterns = Patterns::of(&[format!("Nguyễn Thị {secret}")], &[key]).unwrap();
        assert_eq!(patterns.find("Nguyễn Thị Quỵnh và zq17".as_bytes()), None);
        let decomposed: String = secret.nfd().collect();
        for text in [&secret, &decomposed, &secret.to_uppercase(), &fold(&secret), &format!("vd {secret}.")] {
            for (encoding, bytes) in encodings(text) {
                assert!(patterns.find(&[b"..", bytes.as_slice(), b"!"].concat()).is_some(), "{text} in {encoding}");
            }
            for before in ["", "a", "ab", "abc"] {
                let digits = BASE64.encode(format!("{before}{text}xyz"));
                assert!(patterns.find(digits.as_bytes()).is_some(), "{before} and {text}");
            }
        }
        assert!(patterns.find(&[&[1, 2][..], &key, &[3]].concat()).is_some());
    }
}
