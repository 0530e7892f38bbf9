//! Words whose spaces were left out, or stand in the wrong place: `dangkykhaisinh`, `kh ai sinh`.

use std::cmp::Reverse;

use super::super::parse::TypedWord;
use super::super::searcher::Searcher;
use crate::error::Result;
use crate::text::{fold, has_two_tones, is_folded_syllable, nfc};

/// The longest syllable of Vietnamese: nghiêng.
const LONGEST_SYLLABLE: usize = 7;
/// The longest word that is cut.
const LONGEST_WORD: usize = 60;

/// An unfinished word has so many syllables before: one with fewer letters is a misspelt syllable.
const LEAST_FINISHED: usize = 2;

/// How good a way of cutting is: few pieces, then pieces that many records hold.
type Worth = (Reverse<usize>, u64);

/// The best ways to cut letters into the syllables that records hold, each with its marks; none where that cannot be
/// done. Where the word may be unfinished, the last piece may be the beginning of a term, if there is no other way.
pub(in super::super) fn ways_to_cut(
    searcher: &Searcher<'_>,
    word: &str,
    most: usize,
    may_be_unfinished: bool,
) -> Result<Vec<Vec<String>>> {
    let letters: Vec<char> = nfc(word).chars().collect();
    if letters.len() > LONGEST_WORD || letters.iter().any(|letter| !letter.is_alphabetic()) {
        return Ok(Vec::new());
    }
    // For each length from the beginning on the best ways to cut it, by dynamic programming.
    let mut best: Vec<Vec<(Worth, Vec<String>)>> = vec![vec![((Reverse(0), 0), Vec::new())]];
    for end in 1..=letters.len() {
        let mut ways: Vec<(Worth, Vec<String>)> = Vec::new();
        for start in end.saturating_sub(LONGEST_SYLLABLE)..end {
            let piece: String = letters[start..end].iter().collect();
            let more = if best[start].is_empty() { None } else { worth(searcher, &piece)? };
            let Some(more) = more else { continue };
            for ((Reverse(pieces), logarithm), before) in &best[start] {
                let pieces_so_far = before.iter().chain([&piece]).cloned().collect();
                ways.push(((Reverse(pieces + 1), logarithm + more), pieces_so_far));
            }
        }
        ways.sort_by_key(|(worth, _)| Reverse(*worth));
        ways.truncate(most);
        best.push(ways);
    }
    let ways: Vec<Vec<String>> = best.pop().into_iter().flatten().map(|(_, pieces)| pieces).collect();
    if !ways.is_empty() || !may_be_unfinished {
        return Ok(ways);
    }
    for (end, ways) in best.iter().enumerate().skip(1).rev() {
        let rest: String = letters[end..].iter().collect();
        if let Some((_, pieces)) = ways.first()
            && pieces.len() >= LEAST_FINISHED
            && letters.len() - end < LONGEST_SYLLABLE
            && searcher.begins_term(&fold(&rest))?
        {
            return Ok(vec![pieces.iter().cloned().chain([rest]).collect()]);
        }
    }
    Ok(Vec::new())
}

/// A thousandfold of the logarithm of how many records hold a syllable; `None` for what is none, or is not held.
fn worth(searcher: &Searcher<'_>, piece: &str) -> Result<Option<u64>> {
    let folded = fold(piece);
    if !is_folded_syllable(&folded) || has_two_tones(piece) {
        return Ok(None);
    }
    let records = searcher.document_frequency(&TypedWord::of(piece).term)?;
    Ok((records > 0).then(|| ((records as f32).ln_1p() * 1000.0) as u64))
}
