//! The words of a query on their way into readings: frames of a question, keys of a keyboard, spaces, other names.

use super::super::parse::TypedWord;
use super::super::searcher::Searcher;
use super::{segmentation, words};
use crate::error::Result;
use crate::model::{Understood, UnderstoodHow};
use crate::text::{fold, is_folded_syllable, keys_to_syllable};

/// In how many ways a word without spaces is cut.
pub(super) const WAYS_TO_CUT: usize = 3;
/// Letters and digits of a word that may be several words without spaces.
const SHORTEST_JOINED: usize = 5;
/// The most readings of a query.
const MOST_READINGS: usize = 8;

/// A word of the query on its way into readings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    pub word: TypedWord,
    /// The number of the phrase in quotes that it stands in.
    pub quoted: Option<usize>,
    /// Whether it is the number of a document or a code, as records have it.
    pub is_citation: bool,
    /// Whether it was written for another: such a word is no frame.
    pub is_written_out: bool,
}

/// For each word whether it belongs to a question frame. Not where nothing else would be left.
pub(super) fn frames(tokens: &[Token]) -> Vec<bool> {
    let typed: Vec<(&str, &str)> = tokens.iter().map(|token| (&*token.word.term, &*token.word.form)).collect();
    let mut found = vec![false; tokens.len()];
    let mut at = 0;
    let is_open = |token: &Token| token.quoted.is_none() && !token.is_written_out && !token.is_citation;
    while at < tokens.len() {
        let length = words::frame_length(&typed[at..]);
        if length > 0 && tokens[at..at + length].iter().all(is_open) {
            found[at..at + length].fill(true);
            at += length;
        } else {
            at += 1;
        }
    }
    // From both sides, so that a row of connectives is taken as a whole.
    for at in (1..tokens.len()).chain((0..tokens.len().saturating_sub(1)).rev()) {
        let is_beside = (at > 0 && found[at - 1]) || found.get(at + 1).is_some_and(|is_frame| *is_frame);
        found[at] |= is_beside && is_open(&tokens[at]) && words::is_connective(typed[at].1);
    }
    if found.iter().all(|is_frame| *is_frame) {
        found.fill(false);
    }
    found
}

/// Replaces words that only a keyboard's keys explain by the syllables they write.
pub(super) fn type_keys(searcher: &Searcher<'_>, tokens: &mut [Token], understood: &mut Vec<Understood>) -> Result<()> {
    for token in tokens.iter_mut().filter(|token| token.word.parts.is_empty() && token.quoted.is_none()) {
        let is_name = !words::other_names(&[(&token.word.term, &token.word.form)]).is_empty();
        if is_name || searcher.document_frequency(&token.word.term)? > 0 {
            continue;
        }
        let Some(written) = keys_to_syllable(&token.word.form) else { continue };
        if searcher.document_frequency(&TypedWord::of(&written).term)? == 0 {
            continue;
        }
        note(understood, &token.word.form, &written, UnderstoodHow::Keyboard);
        token.word = TypedWord::of(&written);
    }
    Ok(())
}

/// Cuts words without spaces, each in one of several ways, and joins words that a space parts.
pub(super) fn mend_spaces(
    searcher: &Searcher<'_>,
    tokens: &[Token],
    way: usize,
    understood: &mut Vec<Understood>,
) -> Result<Vec<Token>> {
    let mut mended: Vec<Token> = Vec::new();
    let mut rest = tokens.iter().cloned().peekable();
    while let Some(token) = rest.next() {
        let word = &token.word;
        let is_plain = word.parts.is_empty() && token.quoted.is_none() && !is_folded_syllable(&word.term);
        if !is_plain || searcher.document_frequency(&word.term)? > 0 {
            mended.push(token);
            continue;
        }
        // With the next word: "kh ai", where the two are one syllable.
        if let Some(next) = rest.peek().filter(|next| next.quoted.is_none()) {
            let joined = format!("{}{}", word.form, next.word.form);
            if is_folded_syllable(&fold(&joined)) && searcher.document_frequency(&TypedWord::of(&joined).term)? > 0 {
                note(understood, &format!("{} {}", word.form, next.word.form), &joined, UnderstoodHow::Spaces);
                mended.push(Token { word: TypedWord::of(&joined), ..token });
                rest.next();
                continue;
            }
        }
        let pieces = match word.form.chars().count() >= SHORTEST_JOINED {
            true => segmentation::ways_to_cut(searcher, &word.form, WAYS_TO_CUT)?,
            false => Vec::new(),
        };
        match pieces.get(way).or(pieces.first()).filter(|pieces| pieces.len() > 1) {
            Some(pieces) => {
                note(understood, &word.form, &pieces.join(" "), UnderstoodHow::Spaces);
                mended.extend(pieces.iter().map(|piece| Token { word: TypedWord::of(piece), ..token.clone() }));
            }
            None => mended.push(token),
        }
    }
    Ok(mended)
}

/// The readings with other names written out: each alone, and the first of each together.
pub(super) fn other_readings(tokens: &[Token]) -> Vec<(Vec<Token>, Vec<Understood>)> {
    let typed: Vec<(&str, &str)> = tokens.iter().map(|token| (&*token.word.term, &*token.word.form)).collect();
    let mut places: Vec<(usize, &words::OtherName)> = Vec::new();
    for at in 0..tokens.len() {
        let names = words::other_names(&typed[at..]).into_iter();
        places.extend(
            names
                .filter(|name| tokens[at..at + name.words.len()].iter().all(|it| it.quoted.is_none()))
                .map(|name| (at, name)),
        );
    }
    let mut found = Vec::new();
    // The longest name at each place, none overlapping, each with its first meaning.
    let mut together: Vec<(usize, &words::OtherName, &str)> = Vec::new();
    for (at, name) in &places {
        let is_free = together.iter().all(|(start, known, _)| at >= &(start + known.words.len()));
        if let (true, Some(meaning)) = (is_free, name.read_as.first()) {
            together.push((*at, name, meaning));
        }
    }
    if together.len() > 1 {
        found.push(with_names(tokens, &together));
    }
    for (at, name) in places {
        found.extend(name.read_as.iter().map(|meaning| with_names(tokens, &[(at, name, meaning)])));
    }
    found.truncate(MOST_READINGS - 1);
    found
}

/// The words with some names written out, given from the first to the last.
fn with_names(tokens: &[Token], names: &[(usize, &words::OtherName, &str)]) -> (Vec<Token>, Vec<Understood>) {
    let (mut written, mut understood) = (Vec::new(), Vec::new());
    let mut from = 0;
    for (at, name, meaning) in names {
        written.extend_from_slice(&tokens[from..*at]);
        written.extend(words::KnownWord::all_of(meaning).into_iter().map(|word| Token {
            word: TypedWord::of(&word.form),
            quoted: None,
            is_citation: false,
            is_written_out: true,
        }));
        from = at + name.words.len();
        let typed: Vec<&str> = tokens[*at..from].iter().map(|token| token.word.form.as_str()).collect();
        note(&mut understood, &typed.join(" "), meaning, UnderstoodHow::OtherName);
    }
    written.extend_from_slice(&tokens[from..]);
    (written, understood)
}

pub(super) fn note(understood: &mut Vec<Understood>, typed: &str, read_as: &str, how: UnderstoodHow) {
    understood.push(Understood { typed: typed.to_owned(), read_as: read_as.to_owned(), how });
}
