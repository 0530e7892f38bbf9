//! Query rewriting: document numbers and codes that no record has as a whole.

use super::super::parse::{ParsedQuery, TypedWord};
use super::super::phrase::Phrase;
use super::super::searcher::Searcher;
use crate::error::Result;
use crate::model::ProcedureCode;

/// Replaces each compound word that no record has: a procedure code with a province's part by the national code, if a
/// record has that; any other by its parts, which must stand together.
pub(super) fn split_unknown_compounds(searcher: &Searcher<'_>, mut query: ParsedQuery) -> Result<ParsedQuery> {
    for at in 0..query.words.len() {
        let may_be_prefix = query.ends_in_prefix && at + 1 == query.words.len();
        let word = query.words[at].clone();
        if word.parts.len() < 2 || is_known(searcher, &word, may_be_prefix)? {
            continue;
        }
        let national = word.read_as(ProcedureCode::link(&word.term));
        if is_known(searcher, &national, false)? {
            query.words[at] = national;
            continue;
        }
        let mut phrase = Phrase::new();
        for (part, position) in word.parts.iter().map(|part| TypedWord::part(part)).zip(0..) {
            if position == 0 {
                query.words[at] = part;
                phrase.push((at, 0));
            } else {
                phrase.push((query.index_of(part), position));
            }
        }
        query.phrases.push(phrase);
        query.ends_in_prefix = false;
    }
    Ok(query)
}

fn is_known(searcher: &Searcher<'_>, word: &TypedWord, may_be_prefix: bool) -> Result<bool> {
    Ok(searcher.document_frequency(&word.term)? > 0
        || (may_be_prefix && !searcher.terms_with_prefix(&word.prefix)?.is_empty()))
}
