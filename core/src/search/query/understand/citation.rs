//! Numbers of documents and codes, in any spelling: `149/KHSXD`, `VB_149-KH-SXD.pdf`, `149 / KH - SXD`, `1001193`.
//!
//! What stands together is compared with the numbers that records hold without what joins their parts.

use super::super::parse::{ParsedQuery, TypedWord};
use super::super::searcher::Searcher;
use super::tokens::{Token, note};
use crate::error::Result;
use crate::model::{ProcedureCode, Understood, UnderstoodHow};

/// The most parts of a number: `12/2020/TTLT-BTC-BNV-BTP`.
const MOST_PARTS: usize = 9;

/// The words of a query, its numbers of documents and codes spelt as records spell them.
pub(super) fn recognise(
    searcher: &Searcher<'_>,
    query: &ParsedQuery,
    understood: &mut Vec<Understood>,
) -> Result<Vec<Token>> {
    let mut tokens = Vec::new();
    let parts = parts(query);
    let is_last = |at: usize, whole: &TypedWord| at + whole.parts.len() == parts.len();
    let mut at = 0;
    while at < parts.len() {
        if let Part { whole: Some(whole), quoted: None, .. } = &parts[at]
            && searcher.dictionary.has_number(&whole.term)
        {
            tokens.push(Token::new(whole.clone(), None));
            at += whole.parts.len().max(1);
            continue;
        }
        match known_from(searcher, &parts[at..])? {
            Some((term, length)) => {
                let typed: Vec<&str> = parts[at..at + length].iter().map(|part| part.word.form.as_str()).collect();
                let whole = &parts[at];
                let word = TypedWord::of(&term);
                if whole.whole.as_ref().is_none_or(|whole| whole.term != term) && typed.join("") != term {
                    note(understood, &typed.join(" "), &term.to_uppercase(), UnderstoodHow::Number);
                }
                tokens.push(Token { is_citation: is_citation(&term), ..Token::new(word, whole.quoted) });
                at += length;
            }
            None => {
                let Part { word, quoted, whole, is_in_number } = &parts[at];
                match whole {
                    // A whole that records have, or whose beginning they have, stays one word.
                    Some(whole) if is_held(searcher, whole, query.ends_in_prefix && is_last(at, whole))? => {
                        tokens.push(Token::new(whole.clone(), *quoted));
                        at += whole.parts.len().max(1);
                    }
                    _ => {
                        tokens.push(Token { is_in_number: *is_in_number, ..Token::new(word.clone(), *quoted) });
                        at += 1;
                    }
                }
            }
        }
    }
    Ok(tokens)
}

/// A part of a word: the word itself where it has none.
struct Part {
    word: TypedWord,
    quoted: Option<usize>,
    /// The compound word that begins with it.
    whole: Option<TypedWord>,
    /// Whether the compound word that it is of has digits.
    is_in_number: bool,
}

fn parts(query: &ParsedQuery) -> Vec<Part> {
    let mut parts = Vec::new();
    for (word, quoted) in &query.sequence {
        if word.parts.is_empty() {
            parts.push(Part { word: word.clone(), quoted: *quoted, whole: None, is_in_number: false });
            continue;
        }
        for (number, part) in word.parts.iter().enumerate() {
            let whole = (number == 0).then(|| word.clone());
            let is_in_number = word.term.contains(|letter: char| letter.is_ascii_digit());
            parts.push(Part { word: TypedWord::part(part), quoted: *quoted, whole, is_in_number });
        }
    }
    parts
}

fn is_held(searcher: &Searcher<'_>, word: &TypedWord, may_be_prefix: bool) -> Result<bool> {
    Ok(searcher.document_frequency(&word.term)? > 0
        || (may_be_prefix && !searcher.terms_with_prefix(&word.prefix)?.is_empty()))
}

/// The longest number or code of records that the parts begin with, and how many parts it takes.
fn known_from(searcher: &Searcher<'_>, parts: &[Part]) -> Result<Option<(String, usize)>> {
    let Some(first) = parts.first() else { return Ok(None) };
    if let Some(whole) = &first.whole {
        let national = ProcedureCode::link(&whole.term);
        for term in [&whole.term, &national] {
            if is_citation(term) && searcher.document_frequency(term)? > 0 {
                return Ok(Some((term.clone(), whole.parts.len())));
            }
        }
    }
    if !first.word.term.contains(|letter: char| letter.is_ascii_digit()) {
        return Ok(None);
    }
    // A number by itself that records have is no other one with dots: the year 2024 is not 2.024.
    let is_held = searcher.document_frequency(&first.word.term)? > 0;
    let mut best: Option<(String, usize)> = None;
    for (term, squeezed) in candidates(searcher, &first.word.term)? {
        let mut typed = String::new();
        for (length, part) in (1..=MOST_PARTS).zip(parts) {
            typed.push_str(&part.word.term);
            if typed == squeezed && !(length == 1 && is_held) && best.as_ref().is_none_or(|(_, known)| length > *known)
            {
                best = Some((term.clone(), length));
            }
            if !squeezed.starts_with(&typed) {
                break;
            }
        }
    }
    Ok(best)
}

/// The numbers of records that may begin with a part, each with its letters and digits alone.
fn candidates(searcher: &Searcher<'_>, first: &str) -> Result<Vec<(String, String)>> {
    let digits: String = first.chars().take_while(char::is_ascii_digit).collect();
    if digits.is_empty() {
        return Ok(Vec::new());
    }
    let mut prefixes: Vec<String> = ["/", "-", "."].iter().map(|joiner| format!("{digits}{joiner}")).collect();
    // A code or an amount typed without its dots: 1001193, 10000.
    let dotted = [1, 2, 3].into_iter().filter(|at| digits.len() > *at + 2 && digits.len() == first.len());
    prefixes.extend(
        dotted.map(|at| format!("{}.{}", &digits[..at], &digits[at..])).map(|it| it[..it.len().min(5)].to_owned()),
    );
    let mut found = Vec::new();
    for prefix in &prefixes {
        for term in searcher.terms_with_prefix(prefix)?.into_keys() {
            let squeezed: String = term.chars().filter(|letter| letter.is_alphanumeric()).collect();
            found.push((String::from(term), squeezed));
        }
    }
    Ok(found)
}

/// Whether a term is a number with letters, or a code: dates and amounts are none.
fn is_citation(term: &str) -> bool {
    term.contains(|letter: char| letter.is_ascii_digit())
        && (term.contains(|letter: char| letter.is_alphabetic()) || ProcedureCode::link(term) != *term || is_code(term))
}

/// Whether a term is built like a procedure's code: one digit, a dot, six digits.
fn is_code(term: &str) -> bool {
    let Some((kind, number)) = term.split_once('.') else { return false };
    kind.len() == 1 && number.len() == 6 && number.bytes().all(|digit| digit.is_ascii_digit())
}
