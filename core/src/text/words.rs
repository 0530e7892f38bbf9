//! The words of a text, as search sees them.

use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Longer words are cut, so many bytes after their beginning.
const LONGEST: usize = 64;

/// A word of a text (âm tiết, số, số ký hiệu văn bản, mã thủ tục).
///
/// A run of letters and digits is a word. Where runs are joined by single slashes, hyphens, dots or underscores and
/// there is a digit among them, the whole is a word as well, at the place of its first part: `149/KH-SXD`, `1.013236`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word<'a> {
    /// In lower case without marks, đ as d.
    pub folded: &'a str,
    /// In lower case with its marks, spelt in one way: `hoà` as `hòa`, `kĩ` as `kỹ`.
    pub exact: &'a str,
    /// How many parts of words come before it.
    pub place: u32,
    /// Its first character, counted from the beginning of the text.
    pub start: u32,
    /// The character after its last.
    pub end: u32,
    /// Whether it is made of several that follow.
    pub is_whole: bool,
}

/// Visits the words of a text in normal form C, in its order, and says how many places they take.
pub fn each_word(text: &str, visit: &mut dyn FnMut(Word<'_>)) -> u32 {
    let mut run = Run::default();
    let mut place = 0;
    let mut letters = text.chars().zip(0u32..).peekable();
    while let Some((letter, at)) = letters.next() {
        match Letter::of(letter) {
            Some(letter) => run.push(letter, at),
            None => {
                let joins = is_joiner(letter)
                    && run.is_open()
                    && letters.peek().is_some_and(|(next, _)| Letter::of(*next).is_some());
                if joins {
                    run.join(letter);
                } else if run.is_open() {
                    place = run.end(place, visit);
                }
            }
        }
    }
    if run.is_open() {
        place = run.end(place, visit);
    }
    place
}

fn is_joiner(letter: char) -> bool {
    matches!(letter, '/' | '-' | '.' | '_')
}

/// A letter or digit as it is written and as it is compared.
#[derive(Debug, Clone, Copy)]
struct Letter {
    /// In lower case.
    exact: char,
    /// Without marks; nothing for a mark that stands alone.
    folded: Option<char>,
}

impl Letter {
    fn of(letter: char) -> Option<Self> {
        if letter.is_ascii() {
            let lower = letter.to_ascii_lowercase();
            return letter.is_ascii_alphanumeric().then_some(Self { exact: lower, folded: Some(lower) });
        }
        match letter as usize {
            code @ 0x80..0x250 => LETTERS[code - 0x80],
            code @ 0x1E00..0x1F00 => LETTERS[code - 0x1E00 + 0x1D0],
            _ => Self::derived(letter),
        }
    }

    fn derived(letter: char) -> Option<Self> {
        if is_combining_mark(letter) {
            return Some(Self { exact: letter, folded: None });
        }
        if !letter.is_alphanumeric() {
            return None;
        }
        let exact = match letter.to_lowercase().next() {
            // A wrong keyboard gives Ð for Đ.
            Some('ð') => 'đ',
            other => other.unwrap_or(letter),
        };
        let base = match exact {
            'đ' => 'd',
            other => other.nfd().next().unwrap_or(other),
        };
        Some(Self { exact, folded: Some(base) })
    }
}

/// The letters that Vietnamese texts are made of beyond ASCII, derived once.
static LETTERS: LazyLock<Vec<Option<Letter>>> = LazyLock::new(|| {
    let derived = |code: u32| char::from_u32(code).and_then(Letter::derived);
    (0x80..0x250).chain(0x1E00..0x1F00).map(derived).collect()
});

/// Letters and digits with joiners between, as far as they were read.
#[derive(Default)]
struct Run {
    folded: String,
    exact: String,
    parts: Vec<Part>,
    has_digit: bool,
}

/// Where a part of a run lies in its folded and exact form, and in the text.
#[derive(Clone, Copy)]
struct Part {
    folded: (usize, usize),
    exact: (usize, usize),
    start: u32,
    end: u32,
}

impl Run {
    fn is_open(&self) -> bool {
        !self.parts.is_empty()
    }

    fn push(&mut self, letter: Letter, at: u32) {
        let goes_on = self.parts.last().is_some_and(|part| part.end == at);
        if !goes_on {
            let (folded, exact) = (self.folded.len(), self.exact.len());
            self.parts.push(Part { folded: (folded, folded), exact: (exact, exact), start: at, end: at });
        }
        self.has_digit |= letter.exact.is_numeric();
        self.exact.push(letter.exact);
        self.folded.extend(letter.folded);
        if let Some(part) = self.parts.last_mut() {
            *part = Part {
                folded: (part.folded.0, self.folded.len()),
                exact: (part.exact.0, self.exact.len()),
                end: at + 1,
                ..*part
            };
        }
    }

    fn join(&mut self, joiner: char) {
        self.settle_spelling();
        self.folded.push(joiner);
        self.exact.push(joiner);
    }

    /// Spells the last part in one way. Lengths in bytes may change.
    fn settle_spelling(&mut self) {
        let Some(part) = self.parts.last_mut() else { return };
        settle(&mut self.exact, part.exact.0);
        if ends_in_spare_i(&self.folded[part.folded.0..]) {
            self.folded.pop();
            self.folded.push('y');
        }
        part.exact.1 = self.exact.len();
        part.folded.1 = self.folded.len();
    }

    /// Gives the words of the run away and begins anew.
    fn end(&mut self, place: u32, visit: &mut dyn FnMut(Word<'_>)) -> u32 {
        self.settle_spelling();
        if let [first, .., last] = self.parts[..]
            && self.has_digit
            && self.folded.len() <= LONGEST
        {
            let (start, end) = (first.start, last.end);
            visit(Word { folded: &self.folded, exact: &self.exact, place, start, end, is_whole: true });
        }
        let mut next = place;
        for part in &self.parts {
            let folded = cut(&self.folded[part.folded.0..part.folded.1]);
            let exact = cut(&self.exact[part.exact.0..part.exact.1]);
            if !folded.is_empty() {
                visit(Word { folded, exact, place: next, start: part.start, end: part.end, is_whole: false });
                next += 1;
            }
        }
        self.folded.clear();
        self.exact.clear();
        self.parts.clear();
        self.has_digit = false;
        next
    }
}

fn cut(word: &str) -> &str {
    let end = word.char_indices().map(|(at, letter)| at + letter.len_utf8()).take_while(|end| *end <= LONGEST).last();
    &word[..end.unwrap_or_default()]
}

/// Syllables that are written with i or y alike: `kĩ`/`kỹ`, `quí`/`quý`.
fn ends_in_spare_i(folded: &str) -> bool {
    matches!(folded, "hi" | "ki" | "li" | "mi" | "qui" | "si" | "ti")
}

const I: [char; 6] = ['i', 'ì', 'ỉ', 'ĩ', 'í', 'ị'];
const Y: [char; 6] = ['y', 'ỳ', 'ỷ', 'ỹ', 'ý', 'ỵ'];
const O: [char; 6] = ['o', 'ò', 'ỏ', 'õ', 'ó', 'ọ'];
const U: [char; 6] = ['u', 'ù', 'ủ', 'ũ', 'ú', 'ụ'];
const A: [char; 6] = ['a', 'à', 'ả', 'ã', 'á', 'ạ'];
const E: [char; 6] = ['e', 'è', 'ẻ', 'ẽ', 'é', 'ẹ'];

/// Spells a syllable, in lower case at the end of a text, in one way: final i as y where both are written, and the tone
/// of a final oa, oe, uy on its first vowel.
fn settle(text: &mut String, from: usize) {
    let mut last = text[from..].chars().rev();
    let (Some(third), Some(second), first) = (last.next(), last.next(), last.next()) else { return };
    let length = text[from..].chars().count();
    if let Some(tone) = I.iter().position(|letter| *letter == third) {
        let alone = length == 2 && matches!(second, 'h' | 'k' | 'l' | 'm' | 's' | 't');
        if alone || (length == 3 && second == 'u' && first == Some('q')) {
            text.pop();
            text.push(Y[tone]);
        }
        return;
    }
    let moved = match second {
        'o' => tone_of(third, &A).map(|tone| (O[tone], 'a')).or(tone_of(third, &E).map(|tone| (O[tone], 'e'))),
        'u' if first != Some('q') => tone_of(third, &Y).map(|tone| (U[tone], 'y')),
        _ => None,
    };
    if let Some((vowel, last)) = moved {
        text.truncate(text.len() - third.len_utf8() - second.len_utf8());
        text.extend([vowel, last]);
    }
}

fn tone_of(letter: char, vowels: &[char; 6]) -> Option<usize> {
    vowels.iter().position(|vowel| *vowel == letter).filter(|tone| *tone > 0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn words(text: &str) -> Vec<(String, String, u32)> {
        let mut found = Vec::new();
        each_word(text, &mut |word| found.push((word.folded.to_owned(), word.exact.to_owned(), word.place)));
        found
    }

    fn folded(text: &str) -> Vec<String> {
        words(text).into_iter().map(|(folded, ..)| folded).collect()
    }

    #[test]
    fn a_word_is_folded_and_kept_as_written() {
        assert_eq!(words("Đất ĐAI"), [("dat".into(), "đất".into(), 0), ("dai".into(), "đai".into(), 1)]);
        assert_eq!(folded("Ðường"), ["duong"]);
    }

    #[test]
    fn numbers_of_documents_and_codes_are_words_beside_their_parts() {
        assert_eq!(folded("149/KH-SXD"), ["149/kh-sxd", "149", "kh", "sxd"]);
        assert_eq!(folded("mã 1.013236."), ["ma", "1.013236", "1", "013236"]);
        assert_eq!(folded("20/2008/NĐ-CP;"), ["20/2008/nd-cp", "20", "2008", "nd", "cp"]);
        assert_eq!(folded("NĐ-CP"), ["nd", "cp"]);
        let places: Vec<_> = words("số 149/KH-SXD ngày").into_iter().map(|(.., place)| place).collect();
        assert_eq!(places, [0, 1, 1, 2, 3, 4]);
    }

    #[test]
    fn spellings_that_both_are_written_are_one() {
        for (left, right) in [
            ("hoà", "hòa"),
            ("khoẻ", "khỏe"),
            ("thuỷ", "thủy"),
            ("quí", "quý"),
            ("kĩ thuật", "kỹ thuật"),
            ("lí", "lý"),
            ("HOÀ", "hòa"),
        ] {
            assert_eq!(words(left), words(right));
        }
        for (left, right) in [("hoàn", "hòan"), ("quỳ", "qùy"), ("hóa", "hòa"), ("hòa", "hoa")] {
            assert_ne!(words(left), words(right));
        }
    }

    #[test]
    fn places_in_the_text_count_characters() {
        let mut marks = Vec::new();
        each_word("Sở Xây dựng, 12/QĐ.", &mut |word| marks.push((word.start, word.end)));
        assert_eq!(marks, [(0, 2), (3, 6), (7, 11), (13, 18), (13, 15), (16, 18)]);
    }

    proptest! {
        #[test]
        fn any_text_has_words_within_it(text in "\\PC{0,60}") {
            let length = text.chars().count() as u32;
            let mut last = 0;
            each_word(&text, &mut |word| {
                assert!(word.start < word.end && word.end <= length);
                assert!(word.start >= last || word.is_whole);
                assert!(!word.folded.is_empty() && word.folded.len() <= LONGEST);
                last = word.start;
            });
        }

        #[test]
        fn capitals_do_not_matter(text in "[a-zđăâêôơư ]{0,30}") {
            prop_assert_eq!(words(&text), words(&text.to_uppercase()));
        }
    }
}
