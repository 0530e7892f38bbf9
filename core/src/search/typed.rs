//! What was typed into a search: words, phrases in quotes, words that must not be there.

use crate::error::Result;
use crate::model::ProcedureCode;
use crate::model::record::Problems;
use crate::text::{each_word, fold, nfc};

/// More words than anybody types.
const MOST_WORDS: usize = 32;

/// What is typed beyond so many characters is not read: it holds too many words anyway.
const LONGEST: usize = 2000;

/// A word that was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct TypedWord {
    /// In lower case without marks, as postings have it.
    pub folded: String,
    /// In lower case with its marks, as postings have it.
    pub exact: String,
    /// Folded letter for letter: what it begins, if it is the beginning of a word.
    pub beginning: String,
    /// Its parts, where it is a number of a document or a code.
    pub parts: Vec<String>,
    /// How many places it takes in a text.
    places: u32,
}

/// Words that stand together: positions in the list of words, with the place of each after the first.
pub(super) type Phrase = Vec<(usize, u16)>;

/// What was typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Typed {
    /// Words that must be there, each once.
    pub words: Vec<TypedWord>,
    /// Phrases that must be there.
    pub phrases: Vec<Phrase>,
    /// Pairs of words that follow one another as typed.
    pub pairs: Vec<(usize, usize)>,
    /// Words and phrases that must not be there, folded.
    pub excluded: Vec<Vec<String>>,
    /// Whether the last word may be the beginning of one.
    pub is_open: bool,
}

impl Typed {
    pub fn read(text: &str) -> Self {
        let text: String = nfc(text).chars().take(LONGEST).collect();
        let mut typed = Self::default();
        let mut before = None;
        for piece in pieces(&text) {
            let words = words(piece.text);
            if piece.is_excluded {
                let folded: Vec<_> = words.into_iter().map(|word| word.folded).collect();
                typed.excluded.extend((!folded.is_empty()).then_some(folded));
                (before, typed.is_open) = (None, false);
                continue;
            }
            let mut phrase = Phrase::new();
            let mut place = 0;
            for word in words {
                let places = word.places as u16;
                let position = typed.position_of(word);
                if let Some(before) = before.filter(|before| *before != position) {
                    typed.pairs.push((before, position));
                }
                before = Some(position);
                phrase.push((position, place));
                place += places;
            }
            if !phrase.is_empty() {
                typed.is_open = !piece.is_quoted && text.ends_with(piece.text);
            }
            if piece.is_quoted && phrase.len() > 1 {
                typed.phrases.push(phrase);
            }
        }
        // A word typed before stands whole already.
        typed.is_open &= before == typed.words.len().checked_sub(1);
        typed
    }

    /// Takes apart numbers of documents and codes that no record has: their parts must stand together instead.
    pub fn settled(mut self, is_known: &mut dyn FnMut(&TypedWord, bool) -> Result<bool>) -> Result<Self> {
        for at in 0..self.words.len() {
            let is_open = self.is_open && at + 1 == self.words.len();
            let word = self.words[at].clone();
            if word.parts.len() < 2 || is_known(&word, is_open)? {
                continue;
            }
            // A code with its province's part is of the procedure without.
            let national = ProcedureCode::link(&word.folded);
            let national = TypedWord { folded: national.clone(), exact: national, ..word.clone() };
            if is_known(&national, false)? {
                self.words[at] = national;
                continue;
            }
            let mut phrase = Phrase::new();
            for (part, place) in word.parts.iter().zip(0..) {
                let part = TypedWord {
                    folded: part.clone(),
                    exact: part.clone(),
                    beginning: part.clone(),
                    parts: Vec::new(),
                    places: 1,
                };
                if place == 0 {
                    self.words[at] = part;
                    phrase.push((at, 0));
                } else {
                    phrase.push((self.position_of(part), place));
                }
            }
            self.phrases.push(phrase);
            self.is_open = false;
        }
        Ok(self)
    }

    /// Says what is wrong with what was typed.
    pub fn check(&self, path: &str, problems: &mut Problems) {
        if self.words.is_empty() {
            let (text, text_vi) = ("type at least one word to look for", "hãy gõ ít nhất một từ cần tìm");
            problems.add(path, "no_words", text, text_vi);
        }
        if self.words.len() > MOST_WORDS {
            let (text, text_vi) = (format!("at most {MOST_WORDS} words"), format!("tối đa {MOST_WORDS} từ"));
            problems.add(path, "too_long", text, text_vi);
        }
    }

    fn position_of(&mut self, word: TypedWord) -> usize {
        self.words.iter().position(|known| *known == word).unwrap_or_else(|| {
            self.words.push(word);
            self.words.len() - 1
        })
    }
}

struct Piece<'a> {
    text: &'a str,
    is_quoted: bool,
    is_excluded: bool,
}

/// Takes a text apart at spaces and quotes.
fn pieces(text: &str) -> Vec<Piece<'_>> {
    let is_quote = |letter: char| matches!(letter, '"' | '“' | '”' | '„');
    let mut found = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let after = rest.strip_prefix('-').filter(|after| after.starts_with(|next: char| !next.is_whitespace()));
        let (is_excluded, body) = (after.is_some(), after.unwrap_or(rest));
        let opening = body.chars().next().unwrap_or(first);
        let is_quoted = is_quote(opening);
        let body = if is_quoted { &body[opening.len_utf8()..] } else { body };
        let ends = |letter: char| is_quote(letter) || (!is_quoted && letter.is_whitespace());
        let end = body.find(ends).unwrap_or(body.len());
        found.push(Piece { text: &body[..end], is_quoted, is_excluded });
        rest = &body[end..];
        if is_quoted {
            rest = rest.strip_prefix(is_quote).unwrap_or(rest);
        }
        rest = rest.trim_start();
    }
    found
}

fn words(text: &str) -> Vec<TypedWord> {
    let mut found: Vec<TypedWord> = Vec::new();
    let mut whole_ends = 0;
    each_word(text, &mut |word| {
        if word.start < whole_ends {
            if let Some(whole) = found.last_mut() {
                whole.parts.push(word.folded.to_owned());
                whole.places = whole.parts.len() as u32;
            }
            return;
        }
        if word.is_whole {
            whole_ends = word.end;
        }
        let letters = text.chars().skip(word.start as usize).take((word.end - word.start) as usize);
        found.push(TypedWord {
            folded: word.folded.to_owned(),
            exact: word.exact.to_owned(),
            beginning: fold(&letters.collect::<String>()),
            parts: Vec::new(),
            places: 1,
        });
    });
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn folded(typed: &Typed) -> Vec<&str> {
        typed.words.iter().map(|word| word.folded.as_str()).collect()
    }

    #[test]
    fn quotes_make_phrases_and_a_minus_excludes() {
        let typed = Typed::read("cấp \"giấy phép\" xây dựng -\"nhà ở\" -thuê");
        assert_eq!(folded(&typed), ["cap", "giay", "phep", "xay", "dung"]);
        assert_eq!(typed.phrases, [[(1, 0), (2, 1)]]);
        assert_eq!(typed.excluded, [vec!["nha", "o"], vec!["thue"]]);
        assert!(!typed.is_open);
    }

    #[test]
    fn the_last_word_is_open_unless_a_space_follows() {
        for (text, is_open) in [
            ("giấy ph", true),
            ("giấy phép ", false),
            ("\"giấy phép\"", false),
            ("giấy -phép", false),
            ("giấy phép giấy", false),
        ] {
            assert_eq!(Typed::read(text).is_open, is_open, "{text}");
        }
    }

    #[test]
    fn numbers_of_documents_are_one_word() {
        let typed = Typed::read("kế hoạch 149/KH-SXD");
        assert_eq!(folded(&typed), ["ke", "hoach", "149/kh-sxd"]);
        assert_eq!(typed.words[2].parts, ["149", "kh", "sxd"]);
    }

    #[test]
    fn hyphens_between_words_exclude_nothing() {
        assert_eq!(folded(&Typed::read("Sở Giao thông - Vận tải")), ["so", "giao", "thong", "van", "tai"]);
    }

    proptest! {
        #[test]
        fn anything_can_be_typed(text in "[ \"“”a-zđất0-9/.-]{0,40}") {
            let typed = Typed::read(&text);
            for phrase in &typed.phrases {
                prop_assert!(phrase.iter().all(|(word, _)| *word < typed.words.len()));
            }
        }
    }
}
