//! Words typed by the rules of a Vietnamese keyboard that was switched off: the keys for marks stand in the word.
//!
//! Telex writes marks with letters (`giaays` for giấy), VNI with digits (`gia6y1`). The key of a tone may stand behind
//! its vowel or at the end of the word, and so may the key of a vowel's mark.

use unicode_normalization::UnicodeNormalization;

use super::folding::fold;
use super::syllable::{TONES, is_folded_syllable, is_syllable, onsets_and_rests};

const CIRCUMFLEX: char = '\u{302}';
const BREVE: char = '\u{306}';
const HORN: char = '\u{31b}';
/// The keys of the tones in Telex, in the order of [`TONES`].
const TELEX_TONES: [char; 5] = ['s', 'f', 'r', 'x', 'j'];

/// The syllable that the keys of a word, in lower case, write; `None` for a word that is a syllable as it stands, or
/// no syllable either way.
pub(crate) fn keys_to_syllable(word: &str) -> Option<String> {
    if word.chars().count() < 3 || is_folded_syllable(&fold(word)) {
        return None;
    }
    let keys = if word.contains(|letter: char| letter.is_ascii_digit()) { vni_key } else { telex_key };
    let mut typed = TypedSyllable::default();
    for letter in word.chars() {
        match keys(letter, &typed) {
            Key::Letter => typed.push(letter),
            Key::Tone(tone) => typed.tone = Some(tone),
            Key::Mark(places, mark) => places.into_iter().for_each(|at| typed.letters[at].1 = Some(mark)),
            Key::Stroke => typed.letters[0].0 = 'đ',
            Key::HornedU => typed.letters.push(('u', Some(HORN))),
        }
    }
    typed.written().filter(|written| is_syllable(written))
}

/// What a key does to the syllable typed so far.
enum Key {
    Letter,
    Tone(char),
    /// Puts a mark on the letters at these places.
    Mark(Vec<usize>, char),
    /// Makes the first letter đ.
    Stroke,
    /// Writes ư.
    HornedU,
}

#[derive(Default)]
struct TypedSyllable {
    /// Each letter with its mark.
    letters: Vec<(char, Option<char>)>,
    tone: Option<char>,
}

impl TypedSyllable {
    /// Adds a letter, be it with marks already.
    fn push(&mut self, letter: char) {
        for part in [letter].into_iter().nfd() {
            match part {
                CIRCUMFLEX | BREVE | HORN => {
                    if let Some(last) = self.letters.last_mut() {
                        last.1 = Some(part);
                    }
                }
                tone if TONES.contains(&tone) => self.tone = Some(tone),
                letter => self.letters.push((letter, None)),
            }
        }
    }

    fn has_vowel(&self) -> bool {
        self.letters.iter().any(|(letter, _)| is_vowel(*letter))
    }

    /// The place of the last of some letters that has no mark yet.
    fn last(&self, of: &[char]) -> Option<usize> {
        self.letters.iter().rposition(|(letter, mark)| of.contains(letter) && mark.is_none())
    }

    /// The places that a horn goes to: the o, with the u before it.
    fn horned(&self) -> Vec<usize> {
        let Some(last) = self.last(&['o', 'u']) else { return Vec::new() };
        let is_after_u = last > 0 && self.letters[last].0 == 'o' && self.letters[last - 1].0 == 'u';
        let is_qu = last > 1 && self.letters[last - 2].0 == 'q';
        if is_after_u && !is_qu { vec![last - 1, last] } else { vec![last] }
    }

    fn starts_with_d(&self) -> bool {
        self.letters.first().is_some_and(|(letter, _)| *letter == 'd')
    }

    /// In normal form C, the tone on the vowel that carries it; `None` where no vowel can.
    fn written(&self) -> Option<String> {
        let bearer = self.tone_bearer();
        let mut out = String::new();
        for (at, (letter, mark)) in self.letters.iter().enumerate() {
            out.push(*letter);
            out.extend(*mark);
            out.extend(self.tone.filter(|_| Some(at) == bearer));
        }
        (self.tone.is_none() || bearer.is_some()).then(|| out.nfc().collect())
    }

    fn tone_bearer(&self) -> Option<usize> {
        let plain: String = self.letters.iter().map(|(letter, _)| *letter).collect();
        let onset = onsets_and_rests(&plain)
            .find(|(_, rest)| rest.starts_with(is_vowel))
            .map_or(0, |(it, _)| it.chars().count());
        let vowels: Vec<usize> = (onset..self.letters.len()).take_while(|at| is_vowel(self.letters[*at].0)).collect();
        let marked = vowels.iter().rev().find(|at| self.letters[**at].1.is_some());
        let is_closed = vowels.last().is_some_and(|last| last + 1 < self.letters.len());
        marked.copied().or(match (vowels.len(), is_closed) {
            (_, true) => vowels.last().copied(),
            (3.., false) => vowels.get(1).copied(),
            (_, false) => vowels.first().copied(),
        })
    }
}

fn telex_key(letter: char, typed: &TypedSyllable) -> Key {
    let circumflex = || typed.last(&[letter]).map_or(Key::Letter, |at| Key::Mark(vec![at], CIRCUMFLEX));
    match letter {
        's' | 'f' | 'r' | 'x' | 'j' if typed.has_vowel() => tone(TELEX_TONES.iter().position(|key| *key == letter)),
        'a' | 'e' | 'o' => circumflex(),
        'd' if typed.starts_with_d() => Key::Stroke,
        'w' => match (typed.horned(), typed.last(&['a'])) {
            (_, Some(at)) if typed.letters.last().is_some_and(|_| typed.horned().iter().all(|it| *it < at)) => {
                Key::Mark(vec![at], BREVE)
            }
            (horned, _) if !horned.is_empty() => Key::Mark(horned, HORN),
            _ => Key::HornedU,
        },
        _ => Key::Letter,
    }
}

fn vni_key(letter: char, typed: &TypedSyllable) -> Key {
    let mark = |of: &[char], mark| typed.last(of).map_or(Key::Letter, |at| Key::Mark(vec![at], mark));
    match letter {
        '1'..='5' if typed.has_vowel() => tone(letter.to_digit(10).map(|digit| digit as usize - 1)),
        '6' => mark(&['a', 'e', 'o'], CIRCUMFLEX),
        '7' if !typed.horned().is_empty() => Key::Mark(typed.horned(), HORN),
        '8' => mark(&['a'], BREVE),
        '9' if typed.starts_with_d() => Key::Stroke,
        _ => Key::Letter,
    }
}

fn tone(number: Option<usize>) -> Key {
    number.map_or(Key::Letter, |number| Key::Tone(TONES[number]))
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_telex_write_syllables() {
        for (keys, syllable) in [
            ("giaays", "giấy"),
            ("giaasy", "giấy"),
            ("ddawng", "đăng"),
            ("kys", "ký"),
            ("duwowngf", "dường"),
            ("đinhj", "định"),
            ("dangd", "đang"),
            ("dduowngf", "đường"),
            ("thuwowngf", "thường"),
            ("hooj", "hộ"),
            ("owr", "ở"),
            ("nghieen", "nghiên"),
            ("cuwus", "cứu"),
            ("quoocs", "quốc"),
            ("hoaf", "hòa"),
            ("luaatj", "luật"),
            ("chuwngs", "chứng"),
            ("tichj", "tịch"),
            ("lichj", "lịch"),
            ("nawm", "năm"),
        ] {
            assert_eq!(keys_to_syllable(keys).as_deref(), Some(syllable), "{keys}");
        }
    }

    #[test]
    fn keys_of_vni_write_syllables() {
        for (keys, syllable) in [
            ("gia6y1", "giấy"),
            ("d9a8ng", "đăng"),
            ("ky1", "ký"),
            ("thu7o7ng2", "thường"),
            ("thuo7ng2", "thường"),
            ("nghe62", "nghề"),
            ("ho65", "hộ"),
            ("quo6c1", "quốc"),
            ("du7ng5", "dựng"),
            ("ke1t6", "kết"),
        ] {
            assert_eq!(keys_to_syllable(keys).as_deref(), Some(syllable), "{keys}");
        }
    }

    #[test]
    fn words_and_codes_are_left() {
        for word in
            ["giay", "giấy", "xe", "sao", "gpxd", "bhyt", "2021", "a4", "b12", "h53", "email", "docx", "đăng", "iii"]
        {
            assert_eq!(keys_to_syllable(word), None, "{word}");
        }
    }
}
