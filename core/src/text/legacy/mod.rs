//! Texts in encodings older than Unicode (TCVN3, VNI): whether a line seems to be one, what surely is one, and the same
//! in Unicode.

mod convert;
mod telling;

use unicode_normalization::UnicodeNormalization;

pub(crate) use convert::{Legacy, convert};
pub use convert::{tcvn3_word, vni_word};
pub(crate) use telling::{Telling, vietnamese_share, western};

/// In words with fewer letters, pairs of letters are no evidence.
const TELLING: usize = 3;

/// What a syllable may begin and end with, apart from its vowels. Vowels and đ are of any encoding.
const ONSETS: &[&str] = &[
    "", "b", "c", "ch", "d", "g", "gh", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "q", "r", "s",
    "t", "th", "tr", "v", "x",
];
const CODAS: &[&str] = &["", "c", "ch", "m", "n", "ng", "nh", "p", "t"];

/// Whether a short text, a line or a cell, seems to be in TCVN3 (ABC) or VNI.
///
/// It is where some of its words are built like Vietnamese syllables, with letters that stand for others (`c¸c`,
/// `tØnh`, `chÝnh`, `öông`), and these are half of all words, follow one another closely, or have a sign like `¸`
/// between letters. It is not for texts in Unicode, nor for those in other languages with foreign letters.
pub fn seems_legacy(text: &str) -> bool {
    if text.is_ascii() {
        return false;
    }
    let letters: String = text.nfc().collect();
    let words = letters.split(|letter: char| !is_part(letter)).filter(|word| word.contains(char::is_alphabetic));
    let mut is_certain = false;
    let strange: Vec<bool> = words
        .map(|word| {
            let strange = is_strange(word);
            is_certain |= strange && has_sign_within(word);
            strange
        })
        .collect();
    let count = strange.iter().filter(|strange| **strange).count();
    let close = || strange.windows(3).any(|words| words.iter().filter(|strange| **strange).count() > 1);
    count > 0 && (is_certain || count * 2 >= strange.len() || close())
}

/// Letters, and the signs that TCVN3 has letters in place of, a soft hyphen among them.
fn is_part(letter: char) -> bool {
    letter.is_alphabetic() || is_sign(letter) || matches!(letter, '×' | '÷')
}

fn is_sign(letter: char) -> bool {
    matches!(letter, '¡'..='®' | 'µ'..='¹' | '»'..='¾')
}

/// Whether a word is no Vietnamese as it stands, and may be as something else.
fn is_strange(word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    let plain = |letter: char| letter.is_ascii();
    // Neither encoding has a letter beyond Latin-1; both leave consonants as they are, apart from đ.
    if letters.iter().any(|letter| *letter > 'ÿ') || !letters.iter().copied().any(plain) || word.starts_with('µ') {
        return false;
    }
    has_build_of_syllable(&letters)
        && (letters.iter().any(|letter| is_alien(*letter))
            || (letters.len() >= TELLING && letters.windows(2).any(|pair| never_meet(pair[0], pair[1]))))
}

/// Whether a sign stands between letters, where only a letter can. Hyphens and middle dots may.
fn has_sign_within(word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    let is_telling = |letter: char| is_sign(letter) && !matches!(letter, '·' | '\u{AD}');
    letters.windows(3).any(|three| {
        matches!(three, [before, sign, after] if before.is_alphabetic() && is_telling(*sign) && after.is_alphabetic())
    })
}

fn has_build_of_syllable(letters: &[char]) -> bool {
    let is_consonant = |letter: &char| letter.is_ascii() && !"aeiouyAEIOUY".contains(*letter);
    let vowels = letters.iter().position(|letter| !is_consonant(letter)).unwrap_or(letters.len());
    let (onset, rest) = letters.split_at(vowels);
    let coda = rest.iter().position(is_consonant).unwrap_or(rest.len());
    let (vowels, coda) = rest.split_at(coda);
    let is_one_of = |letters: &[char], known: &[&str]| {
        known.contains(&letters.iter().map(char::to_ascii_lowercase).collect::<String>().as_str())
    };
    (1..=5).contains(&vowels.len()) && is_one_of(onset, ONSETS) && is_one_of(coda, CODAS)
}

/// Whether a letter is no Vietnamese one.
fn is_alien(letter: char) -> bool {
    !letter.is_ascii() && !"àáâãèéêìíòóôõùúý".contains(letter.to_lowercase().next().unwrap_or(letter))
}

/// Whether two letters never meet in a Vietnamese word, though each is one of Vietnamese: a mark stands on the first
/// vowel but one at the most, and a word does not become upper case on its way.
fn never_meet(first: char, second: char) -> bool {
    if second.is_ascii() || is_alien(second) {
        return false;
    }
    let rises = first.is_lowercase() && second.is_uppercase();
    let second = second.to_lowercase().next().unwrap_or(second);
    rises
        || match first.to_lowercase().next().unwrap_or(first) {
            'a' | 'e' | 'ô' => true,
            'o' => matches!(second, 'ù' | 'â' | 'õ'),
            'u' => matches!(second, 'ù' | 'õ'),
            'y' => second != 'ê',
            _ => false,
        }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::folding::fold;
    use super::super::syllables::syllables;
    use super::*;

    #[test]
    fn legacy_texts_seem_so() {
        for text in [
            "B¸o c¸o tµi chÝnh",
            "CÊp giÊy phÐp x©y dùng nhµ ë riªng lÎ",
            "CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM",
            "Uû ban nh©n d©n tØnh",
            "CÊp TØnh",
            "thñ tôc hµnh chÝnh",
            "c¶i c¸ch",
            "Thuû tuïc haønh chính",
            "Caáp giaáy pheùp xaây döïng",
            "COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM",
            "caûi caùch",
            "Sôû Xaây döïng tænh Taây Ninh",
            "Một từ mã cũ, c¸c, trong một dòng dài viết bằng Unicode.",
            "Trong kế hoạch của Sở có một đoạn cũ: tuyªn truyÒn c¶i c¸ch hµnh chÝnh, rồi lại viết tiếp bằng Unicode.",
        ] {
            assert!(seems_legacy(text), "{text}");
        }
    }

    #[test]
    fn other_texts_do_not() {
        for text in [
            "",
            "1.013236.000.00.00.H53; 20 ngày",
            "Kế hoạch tuyên truyền cải cách hành chính",
            "Ke\u{302}\u{301} hoa\u{323}ch tuye\u{302}n truye\u{302}\u{300}n",
            "hoà bình, toà án, khoẻ, thuỷ, quý, xuân, khuya, loá, xoã, huê, oà, truân",
            "HOÀ BÌNH, TOÀ ÁN, XUÂN, QUÊ, THUÝ",
            "«Cải cách» © 2021 Sở Xây dựng®, 25 m², 10 µm, 37°C, ½ ngày, ±5",
            "· Nội dung một · nội dung hai",
            "Ông Müller ở Zürich, bà Gruyère và em Noël Señor họp tại Tromsø",
            "Le mois d’août, où le coût de la façade élevée a été payé là où il était né, naïf",
            "El niño pequeño de España tenía un año más",
            "Die schönen Häuser können für übermäßige Größe geprüft werden",
            "São Paulo não é a capital; a gestão pública em ação",
            "ad\u{AD}min\u{AD}is\u{AD}tra\u{AD}tion",
        ] {
            assert!(!seems_legacy(text), "{text}");
        }
    }

    /// Texts in Vietnamese, and their words.
    const TEXTS: &[&str] = &[
        include_str!("../../../tests/data/examples/sample-plan.txt"),
        include_str!("../../../tests/data/examples/procedures.csv"),
        include_str!("../../../tests/data/examples/feedback.csv"),
        include_str!("../../../tests/data/examples/sessions.csv"),
        include_str!("../../../tests/data/examples/questions.csv"),
        include_str!("../../../tests/data/examples/assessment.json"),
    ];

    #[test]
    fn texts_in_unicode_do_not_seem_legacy_line_by_line() {
        for line in TEXTS.iter().flat_map(|text| text.lines()) {
            for line in [line.to_owned(), line.to_uppercase(), line.nfd().collect(), fold(line)] {
                assert!(!seems_legacy(&line), "{line}");
            }
        }
    }

    fn words() -> impl Strategy<Value = String> {
        let words = TEXTS.iter().flat_map(|text| text.split(|letter: char| !letter.is_alphanumeric()));
        let mut words: Vec<&str> = words.filter(|word| !syllables(word).is_empty()).collect();
        words.sort_unstable();
        words.dedup();
        prop::collection::vec(prop::sample::select(words), 1..12).prop_map(|words| words.join(" "))
    }

    proptest! {
        #[test]
        fn words_in_unicode_do_not_seem_legacy_in_any_order(text in words(), upper: bool) {
            let text = if upper { text.to_uppercase() } else { text };
            prop_assert!(!seems_legacy(&text), "{}", text);
        }

        #[test]
        fn any_text_can_be_judged(text in ".*") {
            seems_legacy(&text);
        }
    }
}
