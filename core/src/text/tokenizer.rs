//! The tokenizer: splits a text into tokens, each with its term and its surface form.
//!
//! Stored postings hold terms and forms: a change of what this gives needs a new number of [`WORD_RULES`].

use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::invisible::is_ignorable;

/// The version of the rules by which texts become the words of the search index. A store that was indexed by other
/// rules is indexed anew when it is opened for writing.
///
/// 2: characters that nobody sees part no word; the ends of titles are indexed. 3: units, people and themes are found
/// by their words.
pub const WORD_RULES: u16 = 3;

/// The most bytes of a term or form: longer ones are cut.
const MAX_LENGTH: usize = 64;

/// A token of a text: a syllable (âm tiết), a number, a document number (số ký hiệu văn bản), a procedure code (mã thủ
/// tục).
///
/// A run of letters and digits is a token. Where runs are joined by single slashes, hyphens, dots or underscores and
/// one of them has a digit, the whole is a token as well, at the position of its first part: `149/KH-SXD`, `1.013236`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token<'a> {
    /// The index term: lower case without marks, đ as d.
    pub term: &'a str,
    /// The surface form: lower case with marks, in one spelling: `hoà` as `hòa`, `kĩ` as `kỹ`.
    pub form: &'a str,
    /// How many tokens, compound ones apart, come before it.
    pub position: u32,
    /// The offset of its first character in the text, in characters.
    pub start: u32,
    /// The offset of the character after its last.
    pub end: u32,
    /// Whether it is made of several tokens that follow.
    pub is_compound: bool,
}

/// Visits the tokens of a text in normal form C, in its order, and gives the number of positions they take.
///
/// ```
/// let mut terms = Vec::new();
/// cchc::text::tokenize("Đất đai, 12/QĐ", &mut |token| terms.push(token.term.to_owned()));
/// assert_eq!(terms, ["dat", "dai", "12/qd", "12", "qd"]);
/// ```
pub fn tokenize(text: &str, visit: &mut dyn FnMut(Token<'_>)) -> u32 {
    let mut run = TokenRun::default();
    let mut position = 0;
    let mut letters = text.chars().zip(0u32..);
    while let Some((letter, at)) = letters.next() {
        match TokenLetter::of(letter) {
            Some(letter) => run.push(letter, at),
            // Whatever nobody sees does not part a word: a soft hyphen, a joiner, a direction mark.
            None if is_ignorable(letter) => {}
            None => {
                let next = letters.clone().find(|(next, _)| !is_ignorable(*next));
                let joins =
                    is_joiner(letter) && run.is_open() && next.is_some_and(|(next, _)| TokenLetter::of(next).is_some());
                if joins {
                    run.join(letter);
                } else if run.is_open() {
                    position = run.end(position, visit);
                }
            }
        }
    }
    if run.is_open() {
        position = run.end(position, visit);
    }
    position
}

fn is_joiner(letter: char) -> bool {
    matches!(letter, '/' | '-' | '.' | '_')
}

/// A letter or digit, in a form and in a term.
#[derive(Debug, Clone, Copy)]
struct TokenLetter {
    /// In lower case, with its marks.
    form: char,
    /// Without marks; `None` for a mark that stands alone.
    term: Option<char>,
    is_digit: bool,
}

impl TokenLetter {
    fn of(letter: char) -> Option<Self> {
        if letter.is_ascii() {
            let (lower, is_digit) = (letter.to_ascii_lowercase(), letter.is_ascii_digit());
            return letter.is_ascii_alphanumeric().then_some(Self { form: lower, term: Some(lower), is_digit });
        }
        match letter as usize {
            code @ 0x80..0x250 => LETTERS[code - 0x80],
            code @ 0x1E00..0x1F00 => LETTERS[code - 0x1E00 + 0x1D0],
            _ => Self::derived(letter),
        }
    }

    fn derived(letter: char) -> Option<Self> {
        if is_combining_mark(letter) {
            return Some(Self { form: letter, term: None, is_digit: letter.is_numeric() });
        }
        if !letter.is_alphanumeric() {
            return None;
        }
        let form = match letter.to_lowercase().next() {
            // A wrong keyboard gives Ð for Đ.
            Some('ð') => 'đ',
            other => other.unwrap_or(letter),
        };
        let base = match form {
            'đ' => 'd',
            other => other.nfd().next().unwrap_or(other),
        };
        Some(Self { form, term: Some(base), is_digit: form.is_numeric() })
    }
}

/// The letters of Vietnamese texts beyond ASCII, derived once.
static LETTERS: LazyLock<Vec<Option<TokenLetter>>> = LazyLock::new(|| {
    let derived = |code: u32| char::from_u32(code).and_then(TokenLetter::derived);
    (0x80..0x250).chain(0x1E00..0x1F00).map(derived).collect()
});

/// Letters and digits with joiners between, as far as they are read.
#[derive(Default)]
struct TokenRun {
    term: String,
    form: String,
    parts: Vec<Part>,
    has_digit: bool,
    /// Whether a joiner came last: the next letter begins a new part.
    is_joined: bool,
}

/// The range of a part of a run in the run's term, in its form, and in the text.
#[derive(Clone, Copy)]
struct Part {
    term: (usize, usize),
    form: (usize, usize),
    start: u32,
    end: u32,
}

impl TokenRun {
    fn is_open(&self) -> bool {
        !self.parts.is_empty()
    }

    fn push(&mut self, letter: TokenLetter, at: u32) {
        if self.parts.is_empty() || self.is_joined {
            let (term, form) = (self.term.len(), self.form.len());
            self.parts.push(Part { term: (term, term), form: (form, form), start: at, end: at });
        }
        self.is_joined = false;
        self.has_digit |= letter.is_digit;
        self.form.push(letter.form);
        if let Some(term) = letter.term {
            self.term.push(term);
        }
        if let Some(part) = self.parts.last_mut() {
            *part = Part {
                term: (part.term.0, self.term.len()),
                form: (part.form.0, self.form.len()),
                end: at + 1,
                ..*part
            };
        }
    }

    fn join(&mut self, joiner: char) {
        self.normalize_spelling();
        self.term.push(joiner);
        self.form.push(joiner);
        self.is_joined = true;
    }

    /// Normalizes the spelling of the last part. Lengths in bytes may change.
    fn normalize_spelling(&mut self) {
        let Some(part) = self.parts.last_mut() else { return };
        normalize_spelling(&mut self.form, part.form.0);
        if has_final_i_for_y(&self.term[part.term.0..]) {
            self.term.pop();
            self.term.push('y');
        }
        part.form.1 = self.form.len();
        part.term.1 = self.term.len();
    }

    /// Visits the tokens of the run and empties it.
    fn end(&mut self, position: u32, visit: &mut dyn FnMut(Token<'_>)) -> u32 {
        self.normalize_spelling();
        if let [first, .., last] = self.parts[..]
            && self.has_digit
            && self.term.len() <= MAX_LENGTH
        {
            let (start, end) = (first.start, last.end);
            visit(Token { term: &self.term, form: &self.form, position, start, end, is_compound: true });
        }
        let mut next = position;
        for part in &self.parts {
            let term = cut(&self.term[part.term.0..part.term.1]);
            let form = cut(&self.form[part.form.0..part.form.1]);
            if !term.is_empty() {
                visit(Token { term, form, position: next, start: part.start, end: part.end, is_compound: false });
                next += 1;
            }
        }
        self.term.clear();
        self.form.clear();
        self.parts.clear();
        self.has_digit = false;
        self.is_joined = false;
        next
    }
}

fn cut(word: &str) -> &str {
    if word.len() <= MAX_LENGTH {
        return word;
    }
    let end =
        word.char_indices().map(|(at, letter)| at + letter.len_utf8()).take_while(|end| *end <= MAX_LENGTH).last();
    &word[..end.unwrap_or_default()]
}

/// Whether a syllable is spelt with i or y alike: `kĩ`/`kỹ`, `quí`/`quý`.
fn has_final_i_for_y(term: &str) -> bool {
    matches!(term, "hi" | "ki" | "li" | "mi" | "qui" | "si" | "ti")
}

const I: [char; 6] = ['i', 'ì', 'ỉ', 'ĩ', 'í', 'ị'];
const Y: [char; 6] = ['y', 'ỳ', 'ỷ', 'ỹ', 'ý', 'ỵ'];
const O: [char; 6] = ['o', 'ò', 'ỏ', 'õ', 'ó', 'ọ'];
const U: [char; 6] = ['u', 'ù', 'ủ', 'ũ', 'ú', 'ụ'];
const A: [char; 6] = ['a', 'à', 'ả', 'ã', 'á', 'ạ'];
const E: [char; 6] = ['e', 'è', 'ẻ', 'ẽ', 'é', 'ẹ'];

/// Normalizes the spelling of a syllable, in lower case, at the end of a text: final i as y where both are in use, and
/// the tone of a final oa, oe, uy on its first vowel.
fn normalize_spelling(text: &mut String, from: usize) {
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

    fn tokens(text: &str) -> Vec<(String, String, u32)> {
        let mut found = Vec::new();
        tokenize(text, &mut |token| found.push((token.term.to_owned(), token.form.to_owned(), token.position)));
        found
    }

    fn terms(text: &str) -> Vec<String> {
        tokens(text).into_iter().map(|(term, ..)| term).collect()
    }

    #[test]
    fn a_token_has_a_term_and_a_surface_form() {
        assert_eq!(tokens("Đất ĐAI"), [("dat".into(), "đất".into(), 0), ("dai".into(), "đai".into(), 1)]);
        assert_eq!(terms("Ðường"), ["duong"]);
    }

    #[test]
    fn document_numbers_and_codes_are_tokens_beside_their_parts() {
        assert_eq!(terms("149/KH-SXD"), ["149/kh-sxd", "149", "kh", "sxd"]);
        assert_eq!(terms("mã 1.013236."), ["ma", "1.013236", "1", "013236"]);
        assert_eq!(terms("20/2008/NĐ-CP;"), ["20/2008/nd-cp", "20", "2008", "nd", "cp"]);
        assert_eq!(terms("NĐ-CP"), ["nd", "cp"]);
        let positions: Vec<_> = tokens("số 149/KH-SXD ngày").into_iter().map(|(.., position)| position).collect();
        assert_eq!(positions, [0, 1, 1, 2, 3, 4]);
    }

    #[test]
    fn what_nobody_sees_parts_no_word() {
        for hidden in ["gi\u{ad}ấy", "g\u{200d}iấy", "giấ\u{2060}y", "\u{feff}giấy", "giấy\u{200e}"] {
            assert_eq!(tokens(hidden), tokens("giấy"), "{hidden:?}");
        }
        assert_eq!(terms("149/\u{2060}KH"), terms("149/KH"));
        assert_eq!(terms("giấy\u{200b}phép"), ["giay", "phep"]);
    }

    #[test]
    fn spellings_that_are_both_in_use_are_one() {
        for (left, right) in [
            ("hoà", "hòa"),
            ("khoẻ", "khỏe"),
            ("thuỷ", "thủy"),
            ("quí", "quý"),
            ("kĩ thuật", "kỹ thuật"),
            ("lí", "lý"),
            ("HOÀ", "hòa"),
        ] {
            assert_eq!(tokens(left), tokens(right));
        }
        for (left, right) in [("hoàn", "hòan"), ("quỳ", "qùy"), ("hóa", "hòa"), ("hòa", "hoa")] {
            assert_ne!(tokens(left), tokens(right));
        }
    }

    #[test]
    fn offsets_in_the_text_count_characters() {
        let mut marks = Vec::new();
        tokenize("Sở Xây dựng, 12/QĐ.", &mut |token| marks.push((token.start, token.end)));
        assert_eq!(marks, [(0, 2), (3, 6), (7, 11), (13, 18), (13, 15), (16, 18)]);
    }

    proptest! {
        #[test]
        fn tokens_lie_within_any_text(text in "\\PC{0,60}") {
            let length = text.chars().count() as u32;
            let mut last = 0;
            tokenize(&text, &mut |token| {
                assert!(token.start < token.end && token.end <= length);
                assert!(token.start >= last || token.is_compound);
                assert!(!token.term.is_empty() && token.term.len() <= MAX_LENGTH);
                last = token.start;
            });
        }

        #[test]
        fn capitals_do_not_matter(text in "[a-zđăâêôơư ]{0,30}") {
            prop_assert_eq!(tokens(&text), tokens(&text.to_uppercase()));
        }
    }
}
