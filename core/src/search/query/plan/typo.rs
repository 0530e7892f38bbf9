//! Fuzzy matching: words with one typo, at an edit distance of one.
//!
//! The distance is that of Damerau–Levenshtein in its restricted form (optimal string alignment): one letter inserted,
//! deleted or replaced, or two neighbours swapped. It is computed on terms, without marks, so a wrong mark is no typo.
//! Every term of the dictionary is compared: an office's dictionary has some ten thousand terms, and a comparison ends
//! after the common prefix and suffix.

use super::super::conjunction::ConjunctiveQuery;
use super::super::parse::{ParsedQuery, TypedWord};
use super::super::searcher::Searcher;
use super::tier::{MatchTier, QueryReading, as_typed, most_frequent, weights};
use crate::error::Result;
use crate::model::{Correction, MatchKind};

/// How many corrections of a word are looked for at most, the most frequent ones.
const MAX_CORRECTIONS: usize = 24;
/// Words with fewer letters are not corrected: all of them are at a distance of one.
const MIN_LENGTH: usize = 2;
/// How many combinations of corrections are tried at most.
const MAX_COMBINATIONS: usize = 512;

/// Two tiers: one word is corrected; then all words that no record has are.
pub(super) fn tiers(searcher: &Searcher<'_>, query: &ParsedQuery) -> Result<Vec<MatchTier>> {
    let mut corrections = vec![Vec::new(); query.words.len()];
    let dictionary = searcher.terms_with_prefix("")?;
    for (word, corrections) in query.words.iter().zip(&mut corrections) {
        if may_have_typo(word) {
            let near = dictionary.iter().filter(|(term, _)| is_at_distance_one(&word.term, term));
            let near = near.map(|(term, records)| (term.clone(), *records)).collect();
            *corrections = most_frequent(near, MAX_CORRECTIONS).0;
        }
    }
    let (as_typed, weights) = (as_typed(query), weights(searcher, query)?);
    let correct_one = |at: usize| {
        let mut alternatives = as_typed.clone();
        alternatives[at] = corrections[at].clone();
        QueryReading::of_all(alternatives)
    };
    let one = (0..corrections.len()).filter(|at| !corrections[*at].is_empty()).map(correct_one).collect();
    let mut unknown = Vec::new();
    for (at, word) in query.words.iter().enumerate() {
        if !corrections[at].is_empty() && searcher.document_frequency(&word.term)? == 0 {
            unknown.push(at);
        }
    }
    let mut all = as_typed.clone();
    let each = (MAX_COMBINATIONS as f32).powf(1.0 / unknown.len().max(1) as f32) as usize;
    for at in unknown {
        all[at] = corrections[at].iter().take(each.max(1)).cloned().collect();
    }
    let tier = |step, readings| MatchTier { matched: MatchKind::Typo, step, weights: weights.clone(), readings };
    Ok(vec![tier(1, one), tier(2, vec![QueryReading::of_all(all)])])
}

fn may_have_typo(word: &TypedWord) -> bool {
    word.parts.is_empty() && word.term.chars().count() >= MIN_LENGTH && !word.term.contains(char::is_numeric)
}

/// Whether the edit distance of two words is exactly one.
fn is_at_distance_one(typed: &str, known: &str) -> bool {
    let alike = |(left, right): &(char, char)| left == right;
    let prefix = typed.chars().zip(known.chars()).take_while(alike).map(|(letter, _)| letter.len_utf8()).sum::<usize>();
    let (typed, known) = (&typed[prefix..], &known[prefix..]);
    let pairs = typed.chars().rev().zip(known.chars().rev());
    let suffix = pairs.take_while(alike).map(|(letter, _)| letter.len_utf8()).sum::<usize>();
    let mut typed = typed[..typed.len() - suffix].chars();
    let mut known = known[..known.len() - suffix].chars();
    match (typed.next(), typed.next(), known.next(), known.next()) {
        (None, _, None, _) => false,
        (_, None, _, None) => true,
        (Some(first), Some(second), Some(other), Some(last)) => {
            (first, second) == (last, other) && typed.next().is_none() && known.next().is_none()
        }
        _ => false,
    }
}

/// The words that were read as others, in the queries that found something.
pub(super) fn corrections(query: &ParsedQuery, found_by: &[&ConjunctiveQuery]) -> Vec<Correction> {
    let mut found: Vec<Correction> = Vec::new();
    for conjunction in found_by {
        let corrected = query.words.iter().zip(&conjunction.terms).filter(|(word, term)| word.term != term.term);
        for (word, term) in corrected {
            let at = found.iter().position(|known| known.typed == word.form).unwrap_or_else(|| {
                found.push(Correction { typed: word.form.clone(), read_as: Vec::new() });
                found.len() - 1
            });
            if !found[at].read_as.contains(&term.form) {
                found[at].read_as.push(term.form.clone());
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_edit_makes_words_near() {
        for (typed, known) in [
            ("phpe", "phep"),
            ("giay", "gay"),
            ("gay", "giay"),
            ("xây", "xay"),
            ("ab", "ba"),
            ("dung", "dun"),
            ("aab", "ab"),
        ] {
            assert!(is_at_distance_one(typed, known) && is_at_distance_one(known, typed), "{typed} {known}");
        }
        for (typed, known) in [("phep", "phep"), ("phep", "giay"), ("abcd", "badc"), ("abc", "cba"), ("fep", "phep")] {
            assert!(!is_at_distance_one(typed, known) && !is_at_distance_one(known, typed), "{typed} {known}");
        }
    }
}
