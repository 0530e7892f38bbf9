//! Tells text in an encoding older than Unicode by its words. Only what surely is such text is converted; what may be
//! is left as it is.

use std::collections::{HashMap, HashSet};

use unicode_normalization::UnicodeNormalization;
use yore::code_pages::CP1252;

use super::super::syllable::{is_native, is_syllable};
use super::convert::{Legacy, decode_word, is_beyond, words};

/// So many different words must be of an encoding and nothing else before any text is taken for it, and so great a part
/// of the words of a line or cell, in percent. A text as a whole is only taken for it at greater ones.
const FEWEST: usize = 3;
const SHARE: usize = 80;
const FEWEST_OF_WHOLE: usize = 8;
const SHARE_OF_WHOLE: usize = 90;

/// How many words are remembered.
const REMEMBERED: usize = 1 << 16;

/// What a word with letters beyond ASCII may be.
#[derive(Debug, Clone, Copy)]
struct Word {
    /// It has letters that no legacy encoding has.
    beyond: bool,
    /// It is Vietnamese as it stands.
    native: bool,
    /// It is Vietnamese when read in these encodings.
    legacy: [bool; 2],
    /// It may be an abbreviation in one of them.
    neutral: bool,
}

/// Texts of one source, the lines or cells of a file, and what their words tell. First all of them are seen, then each
/// can be judged.
#[derive(Default)]
pub(crate) struct Telling {
    known: HashMap<String, Word>,
    /// Words that are of one encoding and nothing else.
    evidence: [HashSet<String>; 2],
    counted: usize,
    read: [usize; 2],
    has_beyond: bool,
}

impl Telling {
    pub fn see(&mut self, text: &str) {
        if text.is_ascii() {
            return;
        }
        let text: String = text.nfc().collect();
        for word in words(&text) {
            let what = self.judge(word);
            self.has_beyond |= what.beyond;
            if what.neutral {
                continue;
            }
            self.counted += 1;
            for number in 0..2 {
                self.read[number] += usize::from(what.legacy[number]);
                let is_only = what.legacy[number] && !what.legacy[1 - number] && !what.native;
                if is_only && self.evidence[number].len() < REMEMBERED {
                    self.evidence[number].insert(word.to_lowercase());
                }
            }
        }
    }

    /// Whether any text may be of a legacy encoding.
    pub fn is_worth_judging(&self) -> bool {
        self.evidence.iter().any(|words| words.len() >= FEWEST)
    }

    /// The encoding of one of the texts; none where it is Unicode, or not sure.
    pub fn encoding(&mut self, text: &str) -> Option<Legacy> {
        if text.is_ascii() || !self.is_worth_judging() {
            return None;
        }
        let text: String = text.nfc().collect();
        let judged: Vec<Word> = words(&text).map(|word| self.judge(word)).collect();
        if judged.is_empty() || judged.iter().any(|word| word.beyond) {
            return None;
        }
        let counted: Vec<&Word> = judged.iter().filter(|word| !word.neutral).collect();
        let read = [0, 1].map(|number| counted.iter().filter(|word| word.legacy[number]).count());
        for (number, encoding) in Legacy::ALL.into_iter().enumerate() {
            let is_one = counted.iter().any(|word| word.legacy[number] && !word.native);
            let enough = self.evidence[number].len() >= FEWEST && read[number] * 100 >= SHARE * counted.len();
            if is_one && enough && read[number] > read[1 - number] {
                return Some(encoding);
            }
        }
        self.whole().filter(|encoding| read[*encoding as usize] * 2 >= counted.len())
    }

    /// The encoding of all texts taken together.
    fn whole(&self) -> Option<Legacy> {
        let is_it = |encoding: &Legacy| {
            let number = *encoding as usize;
            self.evidence[number].len() >= FEWEST_OF_WHOLE && self.read[number] * 100 >= SHARE_OF_WHOLE * self.counted
        };
        Legacy::ALL.into_iter().find(is_it).filter(|_| !self.has_beyond)
    }

    fn judge(&mut self, word: &str) -> Word {
        if let Some(known) = self.known.get(word) {
            return *known;
        }
        let judged = judge(word);
        if self.known.len() < REMEMBERED {
            self.known.insert(word.to_owned(), judged);
        }
        judged
    }
}

fn judge(word: &str) -> Word {
    if is_beyond(word) {
        return Word { beyond: true, native: true, legacy: [false; 2], neutral: false };
    }
    let readings = Legacy::ALL.map(|encoding| decode_word(word, encoding));
    let legacy = [0, 1].map(|number| is_syllable(&readings[number]));
    let native = is_native(word);
    let is_short = |new: &String| {
        new != word
            && (new.chars().count() == 1
                || (!new.chars().any(char::is_lowercase) && new.chars().any(char::is_uppercase)))
    };
    let signs = !word.chars().any(char::is_alphabetic);
    let neutral = legacy == [false; 2] && !native && (readings.iter().any(is_short) || signs);
    Word { beyond: false, native, legacy, neutral }
}

/// How many of the different words beyond ASCII are Vietnamese, in percent; 0 of a few.
pub(crate) fn vietnamese_share(text: &str) -> usize {
    let text: String = text.nfc().collect();
    let different: HashSet<&str> = words(&text).collect();
    if different.len() < FEWEST {
        return 0;
    }
    different.iter().filter(|word| is_syllable(word)).count() * 100 / different.len()
}

/// The text of bytes in windows-1252, as which legacy encodings are seen.
pub(crate) fn western(bytes: &[u8]) -> String {
    CP1252.decode(bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(texts: &[&str]) -> Vec<Option<Legacy>> {
        let mut telling = Telling::default();
        texts.iter().for_each(|text| telling.see(text));
        texts.iter().map(|text| telling.encoding(text)).collect()
    }

    #[test]
    fn cells_are_told_by_the_words_of_all() {
        let tcvn3 = ["NguyÔn V¨n An", "Phßng KÕ ho¹ch", "TrÇn ThÞ B×nh", "SXD", "C«ng chøc"];
        let expected = [Some(Legacy::Tcvn3), Some(Legacy::Tcvn3), Some(Legacy::Tcvn3), None, Some(Legacy::Tcvn3)];
        assert_eq!(told(&tcvn3), expected);
        let vni = ["Nguyeãn Vaên An", "Phoøng Keá hoaïch", "Traàn Thò Bình"];
        assert_eq!(told(&vni), [Some(Legacy::Vni); 3]);
    }

    #[test]
    fn unicode_and_other_languages_are_left() {
        let texts = ["Nguyễn Văn An", "Lê Hà", "Phòng Kế hoạch", "hành", "có", "thuế", "Müller à Zürich", "São Paulo"];
        assert_eq!(told(&texts), [None; 8]);
        // Too little to be sure.
        assert_eq!(told(&["NguyÔn V¨n An"]), [None]);
    }

    #[test]
    fn shares_count_different_words() {
        assert_eq!(vietnamese_share("Kế hoạch tuyên truyền cải cách"), 100);
        assert_eq!(vietnamese_share("Kế"), 0);
    }
}
