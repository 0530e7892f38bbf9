//! Score accumulation: the records that hold enough of a reading's words, term by term.
//!
//! Each region of rows has an accumulator for every row (term-at-a-time evaluation; H. Turtle, J. Flood: *Query
//! Evaluation: Strategies and Optimizations*, 1995). For each word the best of the terms that may stand for it counts.
//! A record is offered where the words it holds weigh enough of all words of the reading, frames apart.

use super::super::conjunction::QueryTerm;
use super::super::phrase::Phrase;
use super::super::searcher::{KindSearcher, Searcher};
use super::super::top_k::{RankKey, TopK};
use super::super::understand::{Alternative, ReadWord, Reading};
use super::pending::{is_excluded, stands_together};
use super::phrase_cursor::PhraseCursor;
use crate::error::Result;
use crate::search::bm25::MAX_IMPACT;
use crate::search::index::{RecordTerms, join_row};

/// A record of a reading needs this share of the weight of its words, in 1024ths, where they are few.
const NEEDED: u64 = 512;
/// From this many words on a smaller share is needed: the weight of about this many.
const FEW: u64 = 4;
/// Of words that no record has only so many count for what a record needs: a question may have any number of them.
const MOST_UNKNOWN: usize = 3;
/// The score of a record that holds every word as well as can be, in the first reading.
pub(in super::super) const FULL_SCORE: u32 = 1 << 16;

/// Runs readings and gives what the collector kept: rank keys, best first, each with the index of its reading.
pub(in super::super) fn accumulate(
    searcher: &Searcher<'_>,
    readings: &[Reading],
    excluded: &[Vec<(String, u16)>],
    mut top: TopK,
) -> Result<Vec<(RankKey, usize)>> {
    for kind in &searcher.kinds {
        let prepared: Vec<Prepared<'_>> =
            readings.iter().map(|reading| Prepared::new(searcher, kind, reading)).collect::<Result<_>>()?;
        offer_pending(kind, &prepared, excluded, &mut top);
        for region in (0..=(kind.last_row >> 16) as u32).rev() {
            accumulate_region(kind, &prepared, excluded, region, &mut top)?;
        }
    }
    Ok(top.into_vec())
}

/// A reading made ready for the records of one kind.
struct Prepared<'r> {
    reading: &'r Reading,
    /// For each word the terms that may stand for it, with weights in sixteenths of the word's.
    terms: Vec<Vec<QueryTerm>>,
    /// The sum of the words' weights.
    weight: u64,
    /// How much of it a record needs.
    needed: u64,
}

impl<'r> Prepared<'r> {
    fn new(searcher: &Searcher<'_>, kind: &KindSearcher<'_>, reading: &'r Reading) -> Result<Self> {
        let term = |word: &ReadWord, alternative: &Alternative| {
            let weight = word.weight * alternative.share;
            QueryTerm::with_form(searcher, kind, (&alternative.term, alternative.form.as_ref()), weight)
        };
        let terms_of = |word: &ReadWord| word.alternatives.iter().map(|it| term(word, it)).collect::<Result<_>>();
        let terms = reading.words.iter().map(terms_of).collect::<Result<_>>()?;
        let weight = reading.words.iter().map(|word| u64::from(word.weight)).sum::<u64>().max(1);
        let (unknown, known): (Vec<_>, Vec<_>) = reading.content().partition(|(_, word)| word.is_unknown);
        let counted = || known.iter().chain(unknown.iter().take(MOST_UNKNOWN)).map(|(_, word)| u64::from(word.weight));
        let count = counted().count() as u64;
        // Half of the weight of few words; of more, as much as that of a few: 2 · FEW / (FEW + count) of the half.
        let needed = counted().sum::<u64>() * NEEDED / 1024 * (2 * FEW).min(FEW + count) / (FEW + count);
        Ok(Self { reading, terms, weight, needed })
    }

    /// The terms of the words that are no frame, by index.
    fn content(&self) -> impl Iterator<Item = (usize, &[QueryTerm])> {
        self.reading.content().map(|(at, _)| (at, self.terms[at].as_slice()))
    }

    /// The score, comparable between readings, of a record by the sum of `weight · share · impact` of its words and the
    /// bits of the words it holds; `None` where it holds too little.
    fn score(&self, sum: u64, held: u64) -> Option<u32> {
        let holds = |at: usize| held >> at & 1 == 1;
        let covered: u64 =
            self.reading.content().filter(|(at, _)| holds(*at)).map(|(_, word)| u64::from(word.weight)).sum();
        let has_required = self.reading.words.iter().enumerate().all(|(at, word)| !word.is_required || holds(at));
        let full = self.weight * 16 * u64::from(MAX_IMPACT);
        (covered >= self.needed.max(1) && has_required)
            .then(|| (sum * u64::from(FULL_SCORE) / full * u64::from(self.reading.share) / 16) as u32)
    }
}

fn offer_pending(kind: &KindSearcher<'_>, readings: &[Prepared<'_>], excluded: &[Vec<(String, u16)>], top: &mut TopK) {
    for (&row, record) in kind.pending.iter().filter(|(row, _)| kind.allows(**row)) {
        let scores = readings.iter().enumerate().filter_map(|(number, reading)| {
            let (sum, held) = sum_of(&record.terms, reading);
            let score = reading.score(sum, held)?;
            has_phrases(&record.terms, reading.reading).then_some((score, number))
        });
        let best = scores.max_by_key(|(score, number)| (*score, std::cmp::Reverse(*number)));
        if let Some((score, number)) = best.filter(|_| !is_excluded(&record.terms, excluded)) {
            top.offer(RankKey { score, kind: kind.kind.number, row }, number);
        }
    }
}

fn sum_of(terms: &RecordTerms, reading: &Prepared<'_>) -> (u64, u64) {
    let (mut sum, mut held) = (0, 0);
    for (at, alternatives) in reading.content() {
        let values = alternatives.iter().filter_map(|term| {
            let occurrences = terms.get(term.term.as_str())?;
            Some(u64::from(term.score_of(occurrences)))
        });
        if let Some(best) = values.max() {
            sum += best;
            held |= 1 << at;
        }
    }
    (sum, held)
}

fn has_phrases(terms: &RecordTerms, reading: &Reading) -> bool {
    reading.phrases.iter().all(|phrase| {
        let phrase: Vec<(&str, u16)> =
            phrase.iter().map(|(at, place)| (reading.words[*at].word.term.as_str(), *place)).collect();
        stands_together(terms, &phrase)
    })
}

/// Offers the records of a region that hold enough, each by its best reading.
fn accumulate_region(
    kind: &KindSearcher<'_>,
    readings: &[Prepared<'_>],
    excluded: &[Vec<(String, u16)>],
    region: u32,
    top: &mut TopK,
) -> Result<()> {
    let rows = (kind.last_row + 1).saturating_sub(u64::from(region) << 16).min(1 << 16) as usize;
    let mut best: Vec<(u32, u8)> = vec![(0, 0); rows];
    let mut sums: Vec<u32> = Vec::new();
    let mut held: Vec<u64> = Vec::new();
    let mut of_word: Vec<u32> = Vec::new();
    for (number, reading) in readings.iter().enumerate() {
        sums.clear();
        sums.resize(rows, 0);
        held.clear();
        held.resize(rows, 0);
        for (at, terms) in reading.content() {
            of_word.clear();
            of_word.resize(rows, 0);
            for term in terms {
                add_postings(kind, term, region, &mut of_word)?;
            }
            for ((sum, held), value) in sums.iter_mut().zip(&mut held).zip(&of_word) {
                *sum += value;
                *held |= u64::from(*value > 0) << at;
            }
        }
        for (row, (sum, held)) in sums.iter().zip(&held).enumerate().filter(|(_, (_, held))| **held > 0) {
            if let Some(score) = reading.score(u64::from(*sum), *held)
                && score > best[row].0
            {
                best[row] = (score, number as u8);
            }
        }
    }
    let mut check = Check::new(kind, readings, excluded, region)?;
    for (row, (score, number)) in best.into_iter().enumerate().rev().filter(|(_, (score, _))| *score > 0) {
        let key = RankKey { score, kind: kind.kind.number, row: join_row(region, row as u16) };
        if top.may_take(key) && kind.allows(key.row) && !kind.pending.contains_key(&key.row) {
            let number = usize::from(number);
            if check.holds(number, row as u16)? {
                top.offer(key, number);
            }
        }
    }
    Ok(())
}

/// Keeps for each row the greatest score of a term, in units of `weight · share · impact`.
fn add_postings(kind: &KindSearcher<'_>, term: &QueryTerm, region: u32, of_word: &mut [u32]) -> Result<()> {
    let mut cursor = kind.cursor(&term.term);
    if !cursor.open(region)? {
        return Ok(());
    }
    for block in 0..cursor.blocks().len() {
        cursor.load(block)?;
        let rows = cursor.rows().to_vec();
        for (index, row) in rows.into_iter().enumerate() {
            if let Some(value) = of_word.get_mut(usize::from(row)) {
                *value = (*value).max(term.score_of_posting(&cursor, index));
            }
        }
    }
    Ok(())
}

/// Checks phrases and what must not be there, for records of one region.
struct Check<'s> {
    /// For each reading its phrases.
    phrases: Vec<Vec<PhraseCursor<'s>>>,
    excluded: Vec<PhraseCursor<'s>>,
}

impl<'s> Check<'s> {
    fn new(
        kind: &'s KindSearcher<'s>,
        readings: &[Prepared<'_>],
        excluded: &[Vec<(String, u16)>],
        region: u32,
    ) -> Result<Self> {
        let of_phrase = |words: &[ReadWord], phrase: &Phrase| {
            PhraseCursor::new(kind, phrase.iter().map(|(at, place)| (words[*at].word.term.as_str(), *place)))
        };
        let of_reading = |Prepared { reading, .. }: &Prepared<'_>| {
            reading.phrases.iter().map(|phrase| of_phrase(&reading.words, phrase)).collect()
        };
        let of_excluded = |terms: &Vec<(String, u16)>| {
            PhraseCursor::new(kind, terms.iter().map(|(term, place)| (term.as_str(), *place)))
        };
        let mut check = Self {
            phrases: readings.iter().map(of_reading).collect(),
            excluded: excluded.iter().map(of_excluded).collect(),
        };
        let phrases = check.phrases.iter_mut().flatten();
        phrases.chain(&mut check.excluded).try_for_each(|phrase| phrase.open(region))?;
        Ok(check)
    }

    /// Whether a record holds the phrases of a reading and nothing that must not be there.
    fn holds(&mut self, reading: usize, row: u16) -> Result<bool> {
        for phrase in self.phrases.get_mut(reading).into_iter().flatten() {
            if !phrase.is_in(row)? {
                return Ok(false);
            }
        }
        for phrase in &mut self.excluded {
            if phrase.is_in(row)? {
                return Ok(false);
            }
        }
        Ok(true)
    }
}
