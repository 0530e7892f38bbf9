//! Parsing a query: words, phrases in quotes, and words and phrases after a minus, which must not be there.

use std::collections::BTreeSet;

use crate::model::record::Problems;
use crate::text::{fold, nfc, tokenize};

/// The most different words of a query, of twice as many words in all: more than anybody types.
const MAX_WORDS: usize = 32;

/// The most words of a text that is no query: of a longer text the beginning says what it is about.
const MOST_WORDS_OF_TEXT: usize = 4096;

/// A phrase of so many words is looked for without its quotes where no record has it.
const LONG_PHRASE: usize = 4;

/// The most characters of a query that are read: more hold too many words anyway.
const MAX_LENGTH: usize = 2000;

/// A word of a query.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
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
    pub width: u16,
}

impl TypedWord {
    /// The first word of a text; without a term where the text has none.
    pub fn of(text: &str) -> Self {
        typed_words(text).into_iter().next().unwrap_or_else(|| Self::part(""))
    }

    /// A term that was not typed by itself: a part of a compound token.
    pub fn part(term: &str) -> Self {
        let term = term.to_owned();
        Self { term: term.clone(), form: term.clone(), prefix: term, parts: Vec::new(), width: 1 }
    }
}

/// A query as it was typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct ParsedQuery {
    /// The words in their order, each with the number of the phrase in quotes that it stands in.
    pub sequence: Vec<(TypedWord, Option<usize>)>,
    /// Words and phrases that must not be there, as terms with the position of each after that of the first.
    pub excluded: Vec<Vec<(String, u16)>>,
    /// Whether the last word may be the prefix of a longer one.
    pub ends_in_prefix: bool,
}

impl ParsedQuery {
    /// Parses what was typed. Any text is a query, if one without words.
    pub fn parse(text: &str) -> Self {
        let text: String = nfc(text).chars().take(MAX_LENGTH).collect();
        let mut query = Self::default();
        for (number, fragment) in fragments(&text).into_iter().enumerate() {
            let words = typed_words(fragment.text);
            if words.is_empty() {
                continue;
            }
            query.ends_in_prefix = !fragment.is_quoted && !fragment.is_excluded && text.ends_with(fragment.text);
            if fragment.is_excluded {
                query.excluded.push(with_positions(words));
            } else {
                let quoted = fragment.is_quoted.then_some(number);
                query.sequence.extend(words.into_iter().map(|word| (word, quoted)));
            }
        }
        query
    }

    /// The words of a text that is no query: its quotes and minuses mean nothing.
    pub fn of_text(text: &str) -> Self {
        let words = typed_words(&nfc(text)).into_iter().take(MOST_WORDS_OF_TEXT);
        let sequence = words.map(|word| (word, None)).collect();
        Self { sequence, ..Self::default() }
    }

    /// The query with its long phrases as plain words; `None` where it has none.
    pub fn without_long_quotes(&self) -> Option<Self> {
        let length = |quoted: &Option<usize>| self.sequence.iter().filter(|(_, other)| other == quoted).count();
        let is_long = |quoted: &Option<usize>| quoted.is_some() && length(quoted) >= LONG_PHRASE;
        let plain = |(word, quoted): &(TypedWord, Option<usize>)| (word.clone(), quoted.filter(|_| !is_long(quoted)));
        let sequence: Vec<_> = self.sequence.iter().map(plain).collect();
        (sequence != self.sequence).then(|| Self { sequence, ..self.clone() })
    }

    /// Reports a query without words, or with too many.
    pub fn check(&self, path: &str, problems: &mut Problems) {
        if self.sequence.is_empty() {
            let (text, text_vi) = ("type at least one word to look for", "hãy gõ ít nhất một từ cần tìm");
            problems.add(path, "no_words", text, text_vi);
        }
        self.check_length(path, problems);
    }

    /// Reports too many words.
    pub fn check_length(&self, path: &str, problems: &mut Problems) {
        let different: BTreeSet<&str> = self.sequence.iter().map(|(word, _)| word.form.as_str()).collect();
        let quoted = self.sequence.iter().filter(|(_, quoted)| quoted.is_some());
        let quoted_parts: usize = quoted.map(|(word, _)| word.parts.len().max(1)).sum();
        if different.len() > MAX_WORDS || self.sequence.len() > 2 * MAX_WORDS || quoted_parts > 2 * MAX_WORDS {
            let (text, text_vi) = (format!("at most {MAX_WORDS} words"), format!("tối đa {MAX_WORDS} từ"));
            problems.add(path, "too_long", text, text_vi);
        }
    }
}

fn with_positions(words: Vec<TypedWord>) -> Vec<(String, u16)> {
    let mut position = 0;
    let place = |word: TypedWord| {
        let start = position;
        position += word.width;
        (word.term, start)
    };
    words.into_iter().map(place).collect()
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

/// The words of a text. Of a compound token only the whole is a word; its parts are kept in it.
pub(super) fn typed_words(text: &str) -> Vec<TypedWord> {
    let mut found: Vec<TypedWord> = Vec::new();
    let mut compound_end = 0;
    let letters: Vec<char> = text.chars().collect();
    tokenize(text, &mut |token| {
        if token.start < compound_end {
            if let Some(compound) = found.last_mut() {
                compound.parts.push(token.term.to_owned());
                compound.width = compound.parts.len() as u16;
            }
            return;
        }
        if token.is_compound {
            compound_end = token.end;
        }
        let typed: String = letters[token.start as usize..token.end as usize].iter().collect();
        found.push(TypedWord {
            term: token.term.to_owned(),
            form: token.form.to_owned(),
            prefix: fold(&typed),
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
        query.sequence.iter().map(|(word, _)| word.term.as_str()).collect()
    }

    #[test]
    fn quotes_make_phrases_and_a_minus_excludes() {
        let query = ParsedQuery::parse("cấp \"giấy phép\" xây dựng -\"nhà ở\" -thuê -\"149/KH-SXD năm\"");
        assert_eq!(terms(&query), ["cap", "giay", "phep", "xay", "dung"]);
        let quoted: Vec<bool> = query.sequence.iter().map(|(_, quoted)| quoted.is_some()).collect();
        assert_eq!(quoted, [false, true, true, false, false]);
        let excluded =
            |words: &[(&str, u16)]| words.iter().map(|(term, at)| ((*term).to_owned(), *at)).collect::<Vec<_>>();
        assert_eq!(query.excluded[0], excluded(&[("nha", 0), ("o", 1)]));
        assert_eq!(query.excluded[1], excluded(&[("thue", 0)]));
        assert_eq!(query.excluded[2], excluded(&[("149/kh-sxd", 0), ("nam", 3)]));
        assert!(!query.ends_in_prefix);
    }

    #[test]
    fn the_last_word_ends_in_prefix_unless_a_space_follows() {
        for (text, ends_in_prefix) in [
            ("giấy ph", true),
            ("2021 giấy ph", true),
            ("giấy phép ", false),
            ("\"giấy phép\"", false),
            ("giấy -phép", false),
        ] {
            assert_eq!(ParsedQuery::parse(text).ends_in_prefix, ends_in_prefix, "{text}");
        }
    }

    #[test]
    fn numbers_of_documents_are_one_word() {
        let query = ParsedQuery::parse("kế hoạch 149/KH-SXD");
        assert_eq!(terms(&query), ["ke", "hoach", "149/kh-sxd"]);
        assert_eq!(query.sequence[2].0.parts, ["149", "kh", "sxd"]);
    }

    #[test]
    fn hyphens_between_words_exclude_nothing() {
        assert_eq!(terms(&ParsedQuery::parse("Sở Giao thông - Vận tải")), ["so", "giao", "thong", "van", "tai"]);
    }

    proptest! {
        #[test]
        fn anything_can_be_parsed(text in "[ \"“”a-zđất0-9/.-]{0,40}") {
            let query = ParsedQuery::parse(&text);
            prop_assert!(query.sequence.iter().all(|(word, _)| !word.term.is_empty()));
        }
    }
}
