//! Parsing a query: words, phrases in quotes, and words and phrases after a minus, which must not be there.

use super::phrase::Phrase;
use crate::model::record::Problems;
use crate::text::{fold, nfc, tokenize};

/// The most different words of a query: more than anybody types.
const MAX_WORDS: usize = 32;

/// The most characters of a query that are read: more hold too many words anyway.
const MAX_LENGTH: usize = 2000;

/// A word of a query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct TypedWord {
    /// Its term: lower case without marks, as the tokenizer gives it.
    pub term: String,
    /// Its surface form: lower case with marks, as the tokenizer gives it.
    pub form: String,
    /// Folded letter by letter, without the tokenizer's changes of spelling: what a longer term may begin with.
    pub prefix: String,
    /// The terms of its parts, where it is a compound token: a document number, or a code.
    pub parts: Vec<String>,
    /// How many positions it takes in a text.
    width: u32,
}

impl TypedWord {
    /// A term that was not typed by itself: a part of a compound token.
    pub fn part(term: &str) -> Self {
        let term = term.to_owned();
        Self { term: term.clone(), form: term.clone(), prefix: term, parts: Vec::new(), width: 1 }
    }

    /// The same word with another term, which is also its form.
    pub fn read_as(&self, term: String) -> Self {
        Self { term: term.clone(), form: term, ..self.clone() }
    }
}

/// A query as it was typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct ParsedQuery {
    /// Words that must be there, each once.
    pub words: Vec<TypedWord>,
    /// Phrases of these words that must be there.
    pub phrases: Vec<Phrase>,
    /// Pairs of different words that follow one another.
    pub pairs: Vec<(usize, usize)>,
    /// Words and phrases that must not be there, as terms.
    pub excluded: Vec<Vec<String>>,
    /// Whether the last word may be the prefix of a longer one.
    pub ends_in_prefix: bool,
}

impl ParsedQuery {
    /// Parses what was typed. Any text is a query, if one without words.
    pub fn parse(text: &str) -> Self {
        let text: String = nfc(text).chars().take(MAX_LENGTH).collect();
        let mut query = Self::default();
        let mut before = None;
        for fragment in fragments(&text) {
            let words = typed_words(fragment.text);
            if fragment.is_excluded {
                let terms: Vec<_> = words.into_iter().map(|word| word.term).collect();
                query.excluded.extend((!terms.is_empty()).then_some(terms));
                (before, query.ends_in_prefix) = (None, false);
                continue;
            }
            let mut phrase = Phrase::new();
            let mut position = 0;
            for word in words {
                let width = word.width as u16;
                let index = query.index_of(word);
                if let Some(before) = before.filter(|before| *before != index) {
                    query.pairs.push((before, index));
                }
                before = Some(index);
                phrase.push((index, position));
                position += width;
            }
            if !phrase.is_empty() {
                query.ends_in_prefix = !fragment.is_quoted && text.ends_with(fragment.text);
            }
            if fragment.is_quoted && phrase.len() > 1 {
                query.phrases.push(phrase);
            }
        }
        // A word that was typed before as well is not the prefix of another.
        query.ends_in_prefix &= before == query.words.len().checked_sub(1);
        query
    }

    /// Reports a query without words, or with too many.
    pub fn check(&self, path: &str, problems: &mut Problems) {
        if self.words.is_empty() {
            let (text, text_vi) = ("type at least one word to look for", "hãy gõ ít nhất một từ cần tìm");
            problems.add(path, "no_words", text, text_vi);
        }
        if self.words.len() > MAX_WORDS {
            let (text, text_vi) = (format!("at most {MAX_WORDS} words"), format!("tối đa {MAX_WORDS} từ"));
            problems.add(path, "too_long", text, text_vi);
        }
    }

    /// The index of a word in `words`. It is added where it is new.
    pub fn index_of(&mut self, word: TypedWord) -> usize {
        self.words.iter().position(|known| *known == word).unwrap_or_else(|| {
            self.words.push(word);
            self.words.len() - 1
        })
    }
}

/// What stands between spaces, or in quotes.
struct Fragment<'a> {
    text: &'a str,
    is_quoted: bool,
    is_excluded: bool,
}

/// Splits a query at spaces and quotes.
fn fragments(text: &str) -> Vec<Fragment<'_>> {
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
        found.push(Fragment { text: &body[..end], is_quoted, is_excluded });
        rest = &body[end..];
        if is_quoted {
            rest = rest.strip_prefix(is_quote).unwrap_or(rest);
        }
        rest = rest.trim_start();
    }
    found
}

/// The words of a fragment. Of a compound token only the whole is a word; its parts are kept in it.
fn typed_words(text: &str) -> Vec<TypedWord> {
    let mut found: Vec<TypedWord> = Vec::new();
    let mut compound_end = 0;
    tokenize(text, &mut |token| {
        if token.start < compound_end {
            if let Some(compound) = found.last_mut() {
                compound.parts.push(token.term.to_owned());
                compound.width = compound.parts.len() as u32;
            }
            return;
        }
        if token.is_compound {
            compound_end = token.end;
        }
        let letters = text.chars().skip(token.start as usize).take((token.end - token.start) as usize);
        found.push(TypedWord {
            term: token.term.to_owned(),
            form: token.form.to_owned(),
            prefix: fold(&letters.collect::<String>()),
            parts: Vec::new(),
            width: 1,
        });
    });
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn terms(query: &ParsedQuery) -> Vec<&str> {
        query.words.iter().map(|word| word.term.as_str()).collect()
    }

    #[test]
    fn quotes_make_phrases_and_a_minus_excludes() {
        let query = ParsedQuery::parse("cấp \"giấy phép\" xây dựng -\"nhà ở\" -thuê");
        assert_eq!(terms(&query), ["cap", "giay", "phep", "xay", "dung"]);
        assert_eq!(query.phrases, [[(1, 0), (2, 1)]]);
        assert_eq!(query.excluded, [vec!["nha", "o"], vec!["thue"]]);
        assert!(!query.ends_in_prefix);
    }

    #[test]
    fn the_last_word_ends_in_prefix_unless_a_space_follows() {
        for (text, ends_in_prefix) in [
            ("giấy ph", true),
            ("giấy phép ", false),
            ("\"giấy phép\"", false),
            ("giấy -phép", false),
            ("giấy phép giấy", false),
        ] {
            assert_eq!(ParsedQuery::parse(text).ends_in_prefix, ends_in_prefix, "{text}");
        }
    }

    #[test]
    fn numbers_of_documents_are_one_word() {
        let query = ParsedQuery::parse("kế hoạch 149/KH-SXD");
        assert_eq!(terms(&query), ["ke", "hoach", "149/kh-sxd"]);
        assert_eq!(query.words[2].parts, ["149", "kh", "sxd"]);
    }

    #[test]
    fn hyphens_between_words_exclude_nothing() {
        assert_eq!(terms(&ParsedQuery::parse("Sở Giao thông - Vận tải")), ["so", "giao", "thong", "van", "tai"]);
    }

    proptest! {
        #[test]
        fn anything_can_be_parsed(text in "[ \"“”a-zđất0-9/.-]{0,40}") {
            let query = ParsedQuery::parse(&text);
            for phrase in &query.phrases {
                prop_assert!(phrase.iter().all(|(word, _)| *word < query.words.len()));
            }
        }
    }
}
