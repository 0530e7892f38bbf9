//! Score accumulation: the records that hold enough of a reading's words, term by term.
//!
//! Each region of rows has an accumulator for every row (term-at-a-time evaluation; H. Turtle, J. Flood: *Query
//! Evaluation: Strategies and Optimizations*, 1995). For each word the best of the terms that may stand for it counts.
//! A record is offered where the words it holds weigh enough of all words of the reading, frames apart.

use super::super::conjunction::QueryTerm;
use super::super::phrase::stand_together;
use super::super::searcher::{KindSearcher, Searcher};
use super::super::top_k::{RankKey, TopK};
use super::super::understand::{ReadWord, Reading};
use super::pending::{is_excluded, stands_together};
use crate::error::Result;
use crate::search::bm25::MAX_IMPACT;
use crate::search::index::{PostingCursor, RecordTerms, join_row};

/// A record of a reading needs this share of the weight of its words, in 1024ths, where they are few.
const NEEDED: u64 = 512;
/// From this many words on a smaller share is needed: the weight of about this many.
const FEW: u64 = 4;
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
    /// The sum of all weights of words, and of those that are no frame.
    weight: u64,
    content_weight: u64,
    needed: u64,
}

impl<'r> Prepared<'r> {
    fn new(searcher: &Searcher<'_>, kind: &KindSearcher<'_>, reading: &'r Reading) -> Result<Self> {
        let term = |word: &ReadWord, alternative: &super::super::understand::Alternative| {
            let weight = word.weight * alternative.share;
            QueryTerm::with_form(searcher, kind, (&alternative.term, alternative.form.as_ref()), weight)
        };
        let terms_of = |word: &ReadWord| word.alternatives.iter().map(|it| term(word, it)).collect::<Result<_>>();
        let terms = reading.words.iter().map(terms_of).collect::<Result<_>>()?;
        let sum = |words: &mut dyn Iterator<Item = &ReadWord>| words.map(|word| u64::from(word.weight)).sum::<u64>();
        let weight = sum(&mut reading.words.iter()).max(1);
        let content_weight = sum(&mut reading.content().map(|(_, word)| word)).max(1);
        let count = reading.content().count() as u64;
        // Half of the weight of few words; of more, as much as that of a few: 2 · FEW / (FEW + count) of the half.
        let needed = content_weight * NEEDED / 1024 * (2 * FEW).min(FEW + count) / (FEW + count);
        Ok(Self { reading, terms, weight, content_weight, needed })
    }

    /// The score, comparable between readings, of a record by the sum of `weight · share · impact` of its words and the
    /// bits of the words it holds; `None` where it holds too little.
    fn score(&self, sum: u64, held: u64) -> Option<u32> {
        let holds = |at: usize| held >> at & 1 == 1;
        let covered: u64 =
            self.reading.content().filter(|(at, _)| holds(*at)).map(|(_, word)| u64::from(word.weight)).sum();
        let has_required = self.reading.words.iter().enumerate().all(|(at, word)| !word.is_required || holds(at));
        let full = self.weight * 16 * u64::from(MAX_IMPACT);
        (covered >= self.needed.min(self.content_weight) && covered > 0 && has_required)
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
    for (at, alternatives) in reading.terms.iter().enumerate().filter(|(at, _)| !reading.reading.words[*at].is_frame) {
        let values = alternatives.iter().filter_map(|term| {
            let occurrences = terms.get(term.term.as_str())?;
            let has_form =
                term.form.as_deref().is_none_or(|form| occurrences.forms.iter().any(|known| **known == *form));
            Some(u64::from(occurrences.impact) * u64::from(term.weight_if(has_form)))
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
        for (at, terms) in reading.terms.iter().enumerate().filter(|(at, _)| !reading.reading.words[*at].is_frame) {
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
        let impacts = *cursor.impacts();
        let rows = cursor.rows().to_vec();
        for (index, (row, impact)) in rows.iter().zip(impacts).enumerate() {
            let weight = if term.form.is_none() { term.weight } else { term.weight_in(cursor.form_set(index)) };
            if let Some(value) = of_word.get_mut(usize::from(*row)) {
                *value = (*value).max(weight * u32::from(impact));
            }
        }
    }
    Ok(())
}

/// Checks phrases and what must not be there, for records of one region.
struct Check<'s> {
    phrases: Vec<Vec<Vec<(PostingCursor<'s>, u16)>>>,
    excluded: Vec<Vec<(PostingCursor<'s>, u16)>>,
}

impl<'s> Check<'s> {
    fn new(
        kind: &'s KindSearcher<'s>,
        readings: &[Prepared<'_>],
        excluded: &[Vec<(String, u16)>],
        region: u32,
    ) -> Result<Self> {
        let open = |term: &str, place: u16| -> Result<(PostingCursor<'s>, u16)> {
            let mut cursor = kind.cursor(term);
            cursor.open(region)?;
            Ok((cursor, place))
        };
        let of_reading = |reading: &Prepared<'_>| {
            let phrases = reading.reading.phrases.iter();
            let of_phrase = |phrase: &super::super::phrase::Phrase| {
                phrase.iter().map(|(at, place)| open(&reading.reading.words[*at].word.term, *place)).collect()
            };
            phrases.map(of_phrase).collect::<Result<Vec<_>>>()
        };
        let phrases = readings.iter().map(of_reading).collect::<Result<_>>()?;
        let of_excluded =
            |terms: &Vec<(String, u16)>| terms.iter().map(|(term, place)| open(term, *place)).collect::<Result<_>>();
        Ok(Self { phrases, excluded: excluded.iter().map(of_excluded).collect::<Result<_>>()? })
    }

    /// Whether a record holds the phrases of a reading and nothing that must not be there.
    fn holds(&mut self, reading: usize, row: u16) -> Result<bool> {
        for phrase in self.phrases.get_mut(reading).into_iter().flatten() {
            if !is_there(phrase, row)? {
                return Ok(false);
            }
        }
        for phrase in &mut self.excluded {
            if is_there(phrase, row)? {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

fn is_there(phrase: &mut [(PostingCursor<'_>, u16)], row: u16) -> Result<bool> {
    let mut lists: Vec<(Vec<u16>, u16)> = Vec::new();
    for (cursor, place) in phrase.iter_mut() {
        let Some(index) = cursor.find(row)? else { return Ok(false) };
        let mut positions = Vec::new();
        cursor.positions(index, &mut positions)?;
        lists.push((positions, *place));
    }
    Ok(stand_together(&lists.iter().map(|(positions, place)| (positions.as_slice(), *place)).collect::<Vec<_>>()))
}
