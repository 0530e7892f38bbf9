//! Text in TCVN3 (ABC) and VNI as Unicode: `core/data/legacy_letters.json`.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;

use super::super::syllable::{is_native, is_syllable};

/// An encoding of Vietnamese older than Unicode, as text of signs in windows-1252.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Legacy {
    Tcvn3,
    Vni,
}

impl Legacy {
    pub const ALL: [Self; 2] = [Self::Tcvn3, Self::Vni];
}

#[derive(Default, Deserialize)]
struct Letters {
    tcvn3: HashMap<String, String>,
    vni: HashMap<String, String>,
}

static LETTERS: LazyLock<HashMap<Legacy, HashMap<Vec<char>, String>>> = LazyLock::new(|| {
    let known: Letters = serde_json::from_str(include_str!("../../../data/legacy_letters.json")).unwrap_or_default();
    let signs = |letters: HashMap<String, String>| letters.into_iter().map(|(old, new)| (old.chars().collect(), new));
    let vni = signs(known.vni).flat_map(|(old, new): (Vec<char>, String)| {
        let capital: String = new.to_uppercase();
        let upper: Vec<char> = old.iter().flat_map(|letter| letter.to_uppercase()).collect();
        // A capital, with the mark of a capital or of a small letter.
        let mixed: Vec<char> = upper.iter().take(1).chain(old.iter().skip(1)).copied().collect();
        [(old, new), (upper, capital.clone()), (mixed, capital)]
    });
    HashMap::from([(Legacy::Tcvn3, signs(known.tcvn3).collect()), (Legacy::Vni, vni.collect())])
});

/// Letters, and the signs in whose places TCVN3 has letters. PDF files give a minus and a dot for two of them.
fn is_part(letter: char) -> bool {
    letter.is_ascii_alphabetic()
        || matches!(letter, '¡'..='\u{24f}' | '\u{300}'..='\u{36f}' | '\u{1e00}'..='\u{1eff}' | '\u{2212}' | '\u{2219}')
}

/// Whether a word has a letter that no legacy encoding has.
pub(super) fn is_beyond(word: &str) -> bool {
    word.chars().any(|letter| letter > 'ÿ' && !matches!(letter, '\u{2212}' | '\u{2219}'))
}

/// A text as its words and what stands between them: a word at each odd position.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut start, mut within) = (0, false);
    for (place, letter) in text.char_indices() {
        if is_part(letter) != within {
            pieces.push(&text[start..place]);
            (start, within) = (place, !within);
        }
    }
    pieces.push(&text[start..]);
    pieces
}

/// The words of a text, in normal form, that have letters beyond ASCII.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    pieces(text).into_iter().skip(1).step_by(2).filter(|word| !word.is_ascii())
}

/// A word in TCVN3 (ABC) as Unicode, letter by letter. Whether it is one, the caller must know.
///
/// ```
/// assert_eq!(cchc::text::tcvn3_word("hµnh"), "hành");
/// ```
pub fn tcvn3_word(word: &str) -> String {
    decode_word(word, Legacy::Tcvn3)
}

/// A word in VNI as Unicode, letter by letter. Whether it is one, the caller must know.
///
/// ```
/// assert_eq!(cchc::text::vni_word("haønh"), "hành");
/// ```
pub fn vni_word(word: &str) -> String {
    decode_word(word, Legacy::Vni)
}

/// A word converted.
pub(super) fn decode_word(word: &str, encoding: Legacy) -> String {
    // A dot by itself is a bullet, whatever stands for it in the font.
    if word.is_ascii() || word == "·" || is_beyond(word) {
        return word.to_owned();
    }
    let Some(letters) = LETTERS.get(&encoding) else { return word.to_owned() };
    let old: Vec<char> = word.chars().collect();
    let (mut new, mut at) = (String::with_capacity(word.len()), 0);
    while at < old.len() {
        let known = [2, 1].into_iter().find_map(|length| Some((length, letters.get(old.get(at..at + length)?)?)));
        match known {
            Some((length, letter)) => {
                new.push_str(letter);
                at += length;
            }
            None => {
                // PDF files write two of the signs of TCVN3 in another way.
                let sign = match old[at] {
                    '\u{2212}' if encoding == Legacy::Tcvn3 => 'ư',
                    '\u{2219}' if encoding == Legacy::Tcvn3 => 'ã',
                    other => other,
                };
                new.push(sign);
                at += 1;
            }
        }
    }
    new.nfc().collect()
}

/// A text converted. Where letters stand that no legacy encoding has, not all of it can be in one: then only words that
/// are nothing as they stand.
pub(crate) fn convert(text: &str, encoding: Legacy) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    let text: String = text.nfc().collect();
    let pieces = pieces(&text);
    let found: Vec<&str> = pieces.iter().skip(1).step_by(2).copied().collect();
    let is_mixed = found.iter().any(|word| is_beyond(word));
    let mut words: Vec<String> = found.iter().map(|word| decode_word(word, encoding)).collect();
    if is_mixed {
        for (word, old) in words.iter_mut().zip(&found) {
            if !is_syllable(word) || is_native(old) {
                *word = (*old).to_owned();
            }
        }
    }
    if encoding == Legacy::Tcvn3 {
        raise_capitals(&pieces, &found, &mut words);
    }
    let mut words = words.into_iter();
    let piece = |(number, piece): (usize, &&str)| {
        if number % 2 == 1 { words.next().unwrap_or_default() } else { (*piece).to_owned() }
    };
    pieces.iter().enumerate().map(piece).collect()
}

/// Puts words into capitals that surely are: TCVN3 has none with tones, other fonts show them so.
fn raise_capitals(pieces: &[&str], found: &[&str], words: &mut [String]) {
    let loud: Vec<Option<bool>> = found.iter().zip(&*words).map(|(old, new)| is_loud(old, new)).collect();
    let are_beside = |second: usize| {
        let between = pieces.get(second * 2).copied().unwrap_or_default();
        !between.is_empty() && between.chars().all(char::is_whitespace)
    };
    for place in 0..words.len() {
        let before = (place > 0 && are_beside(place)).then(|| loud[place - 1]);
        let behind = (place + 1 < words.len() && are_beside(place + 1)).then(|| loud[place + 1]);
        let beside: Vec<Option<bool>> = before.into_iter().chain(behind).collect();
        let among = loud[place].is_none() && !beside.is_empty() && beside.iter().all(|is| *is == Some(true));
        if loud[place] == Some(true) || among {
            words[place] = words[place].to_uppercase();
        }
    }
}

/// Whether a word is in capitals, by the letters that have them in TCVN3; none where that is open.
fn is_loud(old: &str, new: &str) -> Option<bool> {
    let pairs = old.chars().zip(new.chars());
    let certain: Vec<char> =
        pairs.filter(|(old, _)| old.is_ascii() || ('¡'..='®').contains(old)).map(|(_, new)| new).collect();
    if certain.iter().any(|letter| letter.is_lowercase()) {
        return Some(false);
    }
    (certain.len() > 1 && is_syllable(new)).then_some(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_encodings_become_unicode() {
        for (encoding, old, new) in [
            (Legacy::Tcvn3, "Së X©y dùng tØnh T©y Ninh", "Sở Xây dựng tỉnh Tây Ninh"),
            (Legacy::Tcvn3, "CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
            (Legacy::Tcvn3, "NguyÔn V¨n ¸nh, §µ N½ng", "Nguyễn Văn ánh, Đà Nẵng"),
            (Legacy::Tcvn3, "Cấp giấy phÐp", "Cấp giấy phép"),
            (Legacy::Vni, "Sôû Xaây döïng tænh Taây Ninh", "Sở Xây dựng tỉnh Tây Ninh"),
            (Legacy::Vni, "COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
            (Legacy::Vni, "Nguyeãn Vaên AÙnh, Ñaø Naüng, maët kyõ, caúng", "Nguyễn Văn Ánh, Đà Nẵng, mặt kỹ, cẳng"),
            (Legacy::Vni, "plain · 12/3", "plain · 12/3"),
        ] {
            assert_eq!(convert(old, encoding), new);
        }
    }

    #[test]
    fn every_letter_has_a_sign() {
        let small = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";
        for encoding in Legacy::ALL {
            let known: String = LETTERS[&encoding].values().cloned().collect();
            // "ý" of TCVN3, "í" and "ì" of VNI are themselves.
            let missing: String = small.chars().filter(|letter| !known.contains(*letter)).collect();
            assert!(["ý", ""].contains(&missing.as_str()), "{encoding:?}: {missing}");
        }
    }
}
