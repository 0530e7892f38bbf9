//! The ways to understand what was typed, from the strictest on.

use std::collections::BTreeMap;

use super::library::{Library, Section};
use super::rank::{Sought, Way, Writing};
use super::typed::{Typed, TypedWord};
use crate::error::Result;
use crate::model::{Correction, MatchKind};

/// So many continuations of the last word are looked for, the most used ones.
const MOST_ENDINGS: usize = 64;
/// So many readings of a word that may be a slip are looked for, the most used ones.
const MOST_READINGS: usize = 24;
/// Shorter words are not taken for slips: all of them differ in one letter.
const SHORTEST_SLIP: usize = 2;
/// So many ways to read all words are tried.
const MOST_WAYS: usize = 512;
/// So many of the rarest words are looked for where not all are there.
const MOST_PARTS: usize = 8;

/// One way to understand what was typed: for each word what it may be read as.
#[derive(Debug, Clone)]
pub(super) struct Reading {
    /// For each word its readings; none for a word that is left out.
    pub choices: Vec<Vec<String>>,
    /// Words that were left out because they are not there.
    left_out: Vec<String>,
}

/// All that one sort of match may be.
#[derive(Debug, Clone)]
pub(super) struct Tier {
    pub matched: MatchKind,
    /// Within the sort, how much of what was typed was given up.
    pub step: u8,
    /// How much one level of each word counts.
    pub weights: Vec<u32>,
    pub readings: Vec<Reading>,
}

/// The sorts of match that are always looked for.
pub(super) fn usual(library: &Library<'_>, typed: &Typed) -> Result<Vec<Tier>> {
    let weights = weights(library, typed)?;
    let tier = |matched| {
        let reading = Reading { choices: as_typed(typed), left_out: Vec::new() };
        Tier { matched, step: 0, weights: weights.clone(), readings: vec![reading] }
    };
    let mut tiers = vec![tier(MatchKind::Exact), tier(MatchKind::Folded)];
    tiers.extend(begun(library, typed, &weights)?);
    Ok(tiers)
}

/// The last word as the beginning of another.
fn begun(library: &Library<'_>, typed: &Typed, weights: &[u32]) -> Result<Option<Tier>> {
    let Some(last) = typed.words.last().filter(|_| typed.is_open) else { return Ok(None) };
    let mut endings = library.beginning_with(&last.beginning)?;
    endings.remove(last.folded.as_str());
    if endings.is_empty() {
        return Ok(None);
    }
    let (endings, records) = most_used(endings, MOST_ENDINGS);
    let (mut choices, mut weights) = (as_typed(typed), weights.to_vec());
    // What is found with the whole word was found before.
    if let (Some(choices), Some(weight)) = (choices.last_mut(), weights.last_mut()) {
        choices.extend(endings);
        *weight = weight_of(records, library.records());
    }
    let readings = vec![Reading { choices, left_out: Vec::new() }];
    Ok(Some(Tier { matched: MatchKind::Prefix, step: 0, weights, readings }))
}

/// What was typed with slips of one letter: first in one word, then in all.
pub(super) fn slips(library: &Library<'_>, typed: &Typed) -> Result<Vec<Tier>> {
    let mut near = vec![Vec::new(); typed.words.len()];
    let all = library.beginning_with("")?;
    for (word, near) in typed.words.iter().zip(&mut near) {
        if may_be_slip(word) {
            let close = all.iter().filter(|(known, _)| is_near(&word.folded, known));
            *near = most_used(close.map(|(word, records)| (word.clone(), *records)).collect(), MOST_READINGS).0;
        }
    }
    let (as_typed, weights) = (as_typed(typed), weights(library, typed)?);
    let one = |at: usize| {
        let mut choices = as_typed.clone();
        choices[at] = near[at].clone();
        Reading { choices, left_out: Vec::new() }
    };
    let ones = (0..near.len()).filter(|at| !near[*at].is_empty()).map(one).collect();
    // Where several words are unknown, each of them must be a slip.
    let mut all = as_typed.clone();
    let mut unknown = Vec::new();
    for (at, word) in typed.words.iter().enumerate() {
        if !near[at].is_empty() && library.records_with(&word.folded)? == 0 {
            unknown.push(at);
        }
    }
    let each = (MOST_WAYS as f32).powf(1.0 / unknown.len().max(1) as f32) as usize;
    for at in unknown {
        all[at] = near[at].iter().take(each.max(1)).cloned().collect();
    }
    let tier = |step, readings| Tier { matched: MatchKind::Typo, step, weights: weights.clone(), readings };
    Ok(vec![tier(1, ones), tier(2, vec![Reading { choices: all, left_out: Vec::new() }])])
}

fn may_be_slip(word: &TypedWord) -> bool {
    word.parts.is_empty() && word.folded.chars().count() >= SHORTEST_SLIP && !word.folded.contains(char::is_numeric)
}

/// Whether one letter too many, too few, wrong or swapped makes one word the other.
fn is_near(typed: &str, known: &str) -> bool {
    let alike = |(left, right): &(char, char)| left == right;
    let before = typed.chars().zip(known.chars()).take_while(alike).map(|(letter, _)| letter.len_utf8()).sum::<usize>();
    let (typed, known) = (&typed[before..], &known[before..]);
    let pairs = typed.chars().rev().zip(known.chars().rev());
    let behind = pairs.take_while(alike).map(|(letter, _)| letter.len_utf8()).sum::<usize>();
    let mut typed = typed[..typed.len() - behind].chars();
    let mut known = known[..known.len() - behind].chars();
    match (typed.next(), typed.next(), known.next(), known.next()) {
        (None, _, None, _) => false,
        (_, None, _, None) => true,
        (Some(first), Some(second), Some(other), Some(last)) => {
            (first, second) == (last, other) && typed.next().is_none() && known.next().is_none()
        }
        _ => false,
    }
}

/// What is found with only some of the words, half of them at least: the heavier they are, the better.
pub(super) fn parts(library: &Library<'_>, typed: &Typed) -> Result<Vec<Tier>> {
    let weights = weights(library, typed)?;
    let mut known = Vec::new();
    for (at, word) in typed.words.iter().enumerate() {
        if library.records_with(&word.folded)? > 0 {
            known.push(at);
        }
    }
    known.sort_by_key(|at| std::cmp::Reverse(weights[*at]));
    known.truncate(MOST_PARTS);
    let least = typed.words.len().min(MOST_PARTS).div_ceil(2);
    let reading = |kept: u32| {
        let is_kept = |word: usize| known.iter().position(|at| *at == word).is_some_and(|bit| kept >> bit & 1 == 1);
        let words = || typed.words.iter().enumerate();
        let choices =
            words().map(|(at, word)| is_kept(at).then(|| word.folded.clone()).into_iter().collect()).collect();
        // Who has one more of them is found by another way.
        let left_out = known.iter().filter(|at| !is_kept(**at)).map(|at| typed.words[*at].folded.clone()).collect();
        Reading { choices, left_out }
    };
    let kept = (1..1u32 << known.len()).filter(|kept| kept.count_ones() as usize >= least);
    let readings = kept.map(reading).collect();
    Ok(vec![Tier { matched: MatchKind::Partial, step: 0, weights, readings }])
}

fn as_typed(typed: &Typed) -> Vec<Vec<String>> {
    typed.words.iter().map(|word| vec![word.folded.clone()]).collect()
}

/// How much one level of each word counts.
fn weights(library: &Library<'_>, typed: &Typed) -> Result<Vec<u32>> {
    let all = library.records();
    typed.words.iter().map(|word| Ok(weight_of(library.records_with(&word.folded)?, all))).collect()
}

/// How much one level of a word counts that is in so many of all records: BM25's share of the word's rarity, in
/// sixty-fourths.
pub(super) fn weight_of(records: u64, all: u64) -> u32 {
    let (records, all) = (records.min(all) as f32, all as f32);
    let rarity = (1.0 + (all - records + 0.5) / (records + 0.5)).ln();
    ((rarity * 64.0).round() as u32).max(4)
}

/// The most used of some words in the order of letters, and in how many records they are together.
pub(super) fn most_used(words: BTreeMap<Box<str>, u64>, most: usize) -> (Vec<String>, u64) {
    let mut counted: Vec<_> = words.into_iter().filter(|(_, records)| *records > 0).collect();
    counted.sort_by(|left, right| (right.1, &left.0).cmp(&(left.1, &right.0)));
    counted.truncate(most);
    let records = counted.iter().map(|(_, records)| records).sum();
    let mut words: Vec<_> = counted.into_iter().map(|(word, _)| String::from(word)).collect();
    words.sort();
    (words, records)
}

/// The words that were read as others, as far as records were found so.
pub(super) fn corrections(typed: &Typed, ways: &[&Way]) -> Vec<Correction> {
    let mut found: Vec<Correction> = Vec::new();
    for way in ways {
        for (word, sought) in typed.words.iter().zip(&way.words).filter(|(word, sought)| word.folded != sought.folded) {
            let at = found.iter().position(|known| known.typed == word.exact).unwrap_or_else(|| {
                found.push(Correction { typed: word.exact.clone(), read_as: Vec::new() });
                found.len() - 1
            });
            if !found[at].read_as.contains(&sought.exact) {
                found[at].read_as.push(sought.exact.clone());
            }
        }
    }
    found
}

impl Tier {
    /// The ways that lead to records of one kind. No record is found in two of them.
    pub fn ways(&self, library: &Library<'_>, section: &Section, typed: &Typed) -> Result<Vec<Way>> {
        let mut ways = Vec::new();
        for reading in &self.readings {
            let mut chosen = vec![0; reading.choices.len()];
            loop {
                if let Some(way) = self.way(library, section, typed, reading, &chosen)? {
                    ways.push(way);
                }
                if !next_choice(&mut chosen, &reading.choices) {
                    break;
                }
            }
        }
        Ok(ways)
    }

    fn way(
        &self,
        library: &Library<'_>,
        section: &Section,
        typed: &Typed,
        reading: &Reading,
        chosen: &[usize],
    ) -> Result<Option<Way>> {
        let mut words = Vec::new();
        let mut barred = typed.excluded.clone();
        barred.extend(reading.left_out.iter().map(|word| vec![word.clone()]));
        let mut positions = vec![None; typed.words.len()];
        let mut may_differ = false;
        for (at, (choices, choice)) in reading.choices.iter().zip(chosen).enumerate() {
            let Some(folded) = choices.get(*choice) else { continue };
            // What has an earlier reading is found by that one.
            barred.extend(choices[..*choice].iter().map(|earlier| vec![earlier.clone()]));
            let known = library.known(section, folded)?;
            if known.records == 0 {
                return Ok(None);
            }
            let word = &typed.words[at];
            let exact = if *folded == word.folded {
                word.exact.clone()
            } else {
                known.most_written().unwrap_or(folded).to_owned()
            };
            let is_written = known.has_form(&exact);
            if self.matched == MatchKind::Exact && !is_written {
                return Ok(None);
            }
            may_differ |= !is_written || known.forms.len() > 1;
            positions[at] = Some(words.len());
            let (exact_sets, exact_mask) = known.postings_of(&exact);
            let (folded, weight) = (folded.clone(), self.weights[at]);
            words.push(Sought { folded, exact, exact_sets, exact_mask, weight });
        }
        let is_found_before = match self.matched {
            MatchKind::Folded => !may_differ,
            MatchKind::Prefix => chosen.last() == Some(&0),
            _ => false,
        };
        if is_found_before {
            return Ok(None);
        }
        let phrases = typed.phrases.iter().map(|phrase| {
            let own = |(word, place): &(usize, u16)| positions[*word].map(|word| (word, *place));
            phrase.iter().map(own).collect::<Option<Vec<_>>>()
        });
        let Some(phrases) = phrases.collect::<Option<Vec<_>>>() else { return Ok(None) };
        let writing = match self.matched {
            MatchKind::Exact => Writing::Exact,
            MatchKind::Folded => Writing::Other,
            _ => Writing::Any,
        };
        let pairs =
            typed.pairs.iter().filter_map(|(left, right)| Some((positions[*left]?, positions[*right]?))).collect();
        Ok(Some(Way { words, writing, phrases, barred, pairs }))
    }
}

/// Goes on to the next choice of readings. False behind the last.
fn next_choice(chosen: &mut [usize], choices: &[Vec<String>]) -> bool {
    for (choice, choices) in chosen.iter_mut().zip(choices).rev() {
        if *choice + 1 < choices.len() {
            *choice += 1;
            return true;
        }
        *choice = 0;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_letter_makes_words_near() {
        for (typed, known) in [
            ("phpe", "phep"),
            ("giay", "gay"),
            ("gay", "giay"),
            ("xây", "xay"),
            ("ab", "ba"),
            ("dung", "dun"),
            ("aab", "ab"),
        ] {
            assert!(is_near(typed, known) && is_near(known, typed), "{typed} {known}");
        }
        for (typed, known) in [("phep", "phep"), ("phep", "giay"), ("abcd", "badc"), ("abc", "cba"), ("fep", "phep")] {
            assert!(!is_near(typed, known) && !is_near(known, typed), "{typed} {known}");
        }
    }
}
