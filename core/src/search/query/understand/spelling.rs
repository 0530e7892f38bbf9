//! Spelling: the known terms that a word may have been meant as.
//!
//! *Confusable* spellings sound alike somewhere: `tr`/`ch`, `s`/`x`, `d`/`gi`/`r`, `l`/`n` at the beginning, `n`/`ng`,
//! `t`/`c` at the end. They are tried for every word. *Typos* are at a distance of one by Damerau and Levenshtein (one
//! letter inserted, deleted, replaced, or two neighbours swapped); they count less for words that records
//! have. Terms have no marks, so a wrong mark is neither.

use std::collections::{BTreeMap, BTreeSet};

use super::super::searcher::Searcher;
use super::{Alternative, How, SHARES};
use crate::error::Result;
use crate::text::is_folded_syllable;

/// How many typos of a word are looked at, the ones that most records have.
const MOST_TYPOS: usize = 12;
/// Words with fewer letters are not corrected: all of them are at a distance of one.
const SHORTEST: usize = 2;
/// Words with more letters are several, or no words.
const LONGEST: usize = 20;
/// Words with as many letters may have two typos.
const LONG: usize = 8;
/// A correction is tried only where at least this many times more records have it than have the word.
const TIMES_MORE: u64 = 12;

const ONSETS: [(&str, &str); 14] = [
    ("tr", "ch"),
    ("ch", "tr"),
    ("s", "x"),
    ("x", "s"),
    ("d", "gi"),
    ("gi", "d"),
    ("d", "r"),
    ("r", "d"),
    ("r", "gi"),
    ("gi", "r"),
    ("l", "n"),
    ("n", "l"),
    ("v", "d"),
    ("gi", "v"),
];
const CODAS: [(&str, &str); 8] =
    [("n", "ng"), ("ng", "n"), ("t", "c"), ("c", "t"), ("nh", "n"), ("n", "nh"), ("ch", "t"), ("t", "ch")];

/// The confusable spellings of a term that records have.
pub(super) fn confusable(searcher: &Searcher<'_>, term: &str) -> Result<Vec<Alternative>> {
    let mut found = Vec::new();
    for spelt in confusable_spellings(term) {
        if searcher.document_frequency(&spelt)? > 0 {
            found.push(Alternative::new(spelt, SHARES.confusable, How::Spelling));
        }
    }
    Ok(found)
}

fn confusable_spellings(term: &str) -> BTreeSet<String> {
    let starts = |term: &str| {
        let swapped = ONSETS.iter().filter_map(|(from, to)| Some(format!("{to}{}", term.strip_prefix(from)?)));
        swapped.filter(|it| is_folded_syllable(it)).collect::<Vec<_>>()
    };
    let ends = |term: &str| {
        let swapped = CODAS.iter().filter_map(|(from, to)| Some(format!("{}{to}", term.strip_suffix(from)?)));
        swapped.filter(|it| is_folded_syllable(it)).collect::<Vec<_>>()
    };
    let mut found: BTreeSet<String> = starts(term).into_iter().chain(ends(term)).collect();
    found.extend(starts(term).iter().flat_map(|started| ends(started)));
    found.remove(term);
    found
}

/// The terms at a distance of one from a term, or two where it is long, that far more records have. For a word that is
/// likely right, only syllables that more records have.
pub(super) fn typos(searcher: &Searcher<'_>, term: &str, is_likely: bool) -> Result<Vec<Alternative>> {
    let letters = term.chars().count();
    if !(SHORTEST..=LONGEST).contains(&letters) || term.contains(char::is_numeric) {
        return Ok(Vec::new());
    }
    let times_more = if is_likely { TIMES_MORE } else { 1 };
    let least = (searcher.document_frequency(term)? * times_more).max(1);
    let share = if is_likely { SHARES.typo } else { SHARES.unlikely_typo };
    let mut known: BTreeMap<Box<str>, u64> = BTreeMap::new();
    // Most of them begin as the term does: these are read at once.
    let beginning: String = term.chars().take(2).collect();
    let near = at_distance_one(term).into_iter().filter(|near| is_folded_syllable(near) || letters >= LONG);
    let (beside, elsewhere): (BTreeSet<String>, BTreeSet<String>) = near.partition(|near| near.starts_with(&beginning));
    known.extend(searcher.terms_where(&beginning, |other| beside.contains(other))?);
    for near in elsewhere {
        known.insert(near.as_str().into(), searcher.document_frequency(&near)?);
    }
    known.retain(|_, records| *records >= least);
    if known.is_empty() && is_likely {
        let first = term.chars().next().map(String::from).unwrap_or_default();
        let most = if letters >= LONG { 2 } else { 1 };
        let term: Vec<char> = term.chars().collect();
        let is_near = |other: &str| distance(&term, other, most).is_some_and(|distance| distance > 0);
        known = searcher.terms_where(&first, is_near)?;
        known.retain(|_, records| *records >= least);
    }
    let mut counted: Vec<_> = known.into_iter().collect();
    counted.sort_by_key(|(_, records)| std::cmp::Reverse(*records));
    counted.truncate(MOST_TYPOS);
    Ok(counted.into_iter().map(|(near, _)| Alternative::new(near.into(), share, How::Spelling)).collect())
}

/// Every word of the letters a to z at a distance of one.
fn at_distance_one(term: &str) -> BTreeSet<String> {
    let letters: Vec<char> = term.chars().collect();
    let mut found = BTreeSet::new();
    let mut add = |parts: [&[char]; 3]| {
        found.insert(parts.concat().into_iter().collect::<String>());
    };
    for at in 0..=letters.len() {
        let (before, behind) = letters.split_at(at);
        if let Some((first, rest)) = behind.split_first() {
            add([before, &[], rest]);
            if let Some((second, rest)) = rest.split_first() {
                add([before, &[*second, *first], rest]);
            }
        }
        for letter in 'a'..='z' {
            add([before, &[letter], behind]);
            if let Some((_, rest)) = behind.split_first() {
                add([before, &[letter], rest]);
            }
        }
    }
    found.remove(term);
    found
}

/// The distance of two words by Damerau and Levenshtein, in its restricted form; `None` where it is greater than
/// `most`.
fn distance(left: &[char], right: &str, most: usize) -> Option<usize> {
    if right.chars().count().abs_diff(left.len()) > most {
        return None;
    }
    let right: Vec<char> = right.chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (at, letter) in left.iter().enumerate() {
        let mut next = vec![at + 1];
        for (other_at, other) in right.iter().enumerate() {
            let replaced = row[other_at] + usize::from(letter != other);
            let mut least = replaced.min(row[other_at + 1] + 1).min(next[other_at] + 1);
            if at > 0 && other_at > 0 && *letter == right[other_at - 1] && left[at - 1] == *other {
                least = least.min(before[other_at - 1] + 1);
            }
            next.push(least);
        }
        if next.iter().all(|distance| *distance > most) {
            return None;
        }
        before = std::mem::replace(&mut row, next);
    }
    row.last().copied().filter(|distance| *distance <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_count_letters() {
        for (left, right, expected) in [
            ("phpe", "phep", Some(1)),
            ("giay", "gay", Some(1)),
            ("phep", "phep", Some(0)),
            ("phep", "giay", None),
            ("nghiegn", "nghieng", Some(1)),
            ("abcd", "badc", Some(2)),
        ] {
            let letters = |word: &str| word.chars().collect::<Vec<_>>();
            assert_eq!(distance(&letters(left), right, 2), expected, "{left} {right}");
            assert_eq!(distance(&letters(right), left, 2), expected, "{right} {left}");
        }
        for near in at_distance_one("phep") {
            assert_eq!(distance(&['p', 'h', 'e', 'p'], &near, 1), Some(1), "{near}");
        }
    }

    #[test]
    fn spellings_that_sound_alike_are_syllables() {
        let spelt = confusable_spellings("trung");
        assert!(spelt.contains("chung") && spelt.contains("trun") && spelt.contains("chun"));
        assert!(confusable_spellings("xinh").contains("sinh") && confusable_spellings("day").contains("giay"));
        assert!(confusable_spellings("gpxd").is_empty());
    }
}
