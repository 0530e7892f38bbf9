//! Partial matches: records that hold only some of the words, half of them at least.

use super::super::parse::ParsedQuery;
use super::super::searcher::Searcher;
use super::tier::{MatchTier, QueryReading, weights};
use crate::error::Result;
use crate::model::MatchKind;

/// How many words are looked for at most, the ones with the greatest weights.
const MAX_WORDS: usize = 8;

/// One tier with a reading for each choice of enough words; the greater the weights of those found, the better.
pub(super) fn tier(searcher: &Searcher<'_>, query: &ParsedQuery) -> Result<MatchTier> {
    let weights = weights(searcher, query)?;
    let mut known = Vec::new();
    for (at, word) in query.words.iter().enumerate() {
        if searcher.document_frequency(&word.term)? > 0 {
            known.push(at);
        }
    }
    known.sort_by_key(|at| std::cmp::Reverse(weights[*at]));
    known.truncate(MAX_WORDS);
    let least = query.words.len().min(MAX_WORDS).div_ceil(2);
    // Each bit of `kept` stands for one of the known words.
    let reading = |kept: u32| {
        let is_kept = |word: usize| known.iter().position(|at| *at == word).is_some_and(|bit| kept >> bit & 1 == 1);
        let words = query.words.iter().enumerate();
        let alternatives =
            words.map(|(at, word)| is_kept(at).then(|| word.term.clone()).into_iter().collect()).collect();
        let left_out = known.iter().filter(|at| !is_kept(**at)).map(|at| query.words[*at].term.clone()).collect();
        QueryReading { alternatives, left_out }
    };
    let enough = (1..1u32 << known.len()).filter(|kept| kept.count_ones() as usize >= least);
    let readings = enough.map(reading).collect();
    Ok(MatchTier { matched: MatchKind::Partial, step: 0, weights, readings })
}
