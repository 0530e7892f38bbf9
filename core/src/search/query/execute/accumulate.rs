//! Score accumulation: the records that hold enough of a reading's words, term by term.
//!
//! Each region of rows has an accumulator for every row (term-at-a-time evaluation; H. Turtle, J. Flood: *Query
//! Evaluation: Strategies and Optimizations*, 1995). For each word the best of the terms that may stand for it counts.
//! A record is offered where the words it holds weigh enough of all words of the reading, frames apart.
//!
//! So a record must hold one of the heaviest words: these are *essential*, as in MaxScore of the same paper. The rarer
//! a word is, the more it weighs, so they have the fewest postings; of the other words only those postings are read
//! that may lie in records that can still weigh, and score, enough. As the collector fills, fewer can.

use super::super::conjunction::QueryTerm;
use super::super::phrase::Phrase;
use super::super::searcher::{KindSearcher, Searcher};
use super::super::top_k::{RankKey, TopK};
use super::super::understand::{ReadWord, Reading};
use super::accumulators::{Accumulator, Accumulators, BestReadings};
use super::pending::{is_excluded, stands_together};
use super::phrase_cursor::PhraseCursor;
use super::word_postings::{ScoredWord, WordPostings};
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

/// The greatest score of a word for each unit of its weight.
const MAX_SCORE_OF_UNIT: u64 = 16 * MAX_IMPACT as u64;

/// Runs readings and gives what the collector kept: rank keys, best first, each with the index of its reading.
pub(in super::super) fn accumulate(
    searcher: &Searcher<'_>,
    readings: &[Reading],
    excluded: &[Vec<(String, u16)>],
    mut top: TopK,
) -> Result<Vec<(RankKey, usize)>> {
    for kind in &searcher.kinds {
        let mut words = Vec::new();
        let prepared: Vec<Prepared<'_>> =
            readings.iter().map(|reading| Prepared::new(searcher, kind, reading, &mut words)).collect::<Result<_>>()?;
        offer_pending(kind, (&prepared, &words), excluded, &mut top);
        let mut run = RegionRun::new(kind, &prepared, &words);
        for region in (0..=(kind.last_row >> 16) as u32).rev() {
            run.accumulate(region, top.min_score(kind.kind.number, join_row(region, u16::MAX)))?;
            run.offer(region, excluded, &mut top)?;
        }
    }
    Ok(top.into_vec())
}

/// A reading made ready for the records of one kind.
struct Prepared<'r> {
    reading: &'r Reading,
    /// Its words, frames apart, the heaviest first.
    words: Vec<PreparedWord>,
    /// The sum of the words' weights.
    weight: u64,
    /// How much of it a record needs.
    needed_weight: u32,
    /// The bits of the words that must be there.
    required: u64,
}

/// A word of a reading, with the weight of the words that come behind it, itself included.
struct PreparedWord {
    /// Its index among the reading's words: the bit that stands for it.
    at: usize,
    /// Its index among the words of all readings.
    word: usize,
    weight: u32,
    weight_from_here: u32,
}

impl<'r> Prepared<'r> {
    /// Adds the reading's words to those of all readings, each once.
    fn new(
        searcher: &Searcher<'_>,
        kind: &KindSearcher<'_>,
        reading: &'r Reading,
        all_words: &mut Vec<ScoredWord<'r>>,
    ) -> Result<Self> {
        let mut words = Vec::new();
        for (at, word) in reading.content() {
            let number = match all_words.iter().position(|known| known.is(word)) {
                Some(known) => known,
                None => {
                    all_words.push(ScoredWord::new(searcher, kind, word)?);
                    all_words.len() - 1
                }
            };
            words.push(PreparedWord { at, word: number, weight: word.weight, weight_from_here: 0 });
        }
        words.sort_by_key(|word| std::cmp::Reverse(word.weight));
        let mut sum = 0;
        for word in words.iter_mut().rev() {
            sum += word.weight;
            word.weight_from_here = sum;
        }
        let weight = u64::from(sum.max(1));
        let (unknown, known): (Vec<_>, Vec<_>) = reading.content().partition(|(_, word)| word.is_unknown);
        let counted = || known.iter().chain(unknown.iter().take(MOST_UNKNOWN)).map(|(_, word)| u64::from(word.weight));
        let count = counted().count() as u64;
        // Half of the weight of few words; of more, as much as that of a few: 2 · FEW / (FEW + count) of the half.
        let needed = counted().sum::<u64>() * NEEDED / 1024 * (2 * FEW).min(FEW + count) / (FEW + count);
        let required = reading.words.iter().enumerate().filter(|(_, word)| word.is_required);
        Ok(Self {
            required: required.fold(0, |bits, (at, _)| bits | 1 << at),
            reading,
            words,
            weight,
            needed_weight: needed.max(1) as u32,
        })
    }

    /// The greatest sum of a record that holds every word.
    fn full_sum(&self) -> u64 {
        self.weight * MAX_SCORE_OF_UNIT
    }

    /// A sum that a record needs at least for a score.
    fn min_sum(&self, score: u32) -> u64 {
        let share = u64::from(self.reading.share).max(1);
        u64::from(score) * 16 * self.full_sum() / (share * u64::from(FULL_SCORE))
    }

    /// The score, comparable between readings, of a record by the sum of `weight · share · impact` of its words; `None`
    /// where it holds too little.
    fn score(&self, record: &Accumulator) -> Option<u32> {
        (record.covered >= self.needed_weight && record.held & self.required == self.required).then(|| {
            let part = u64::from(record.sum) * u64::from(FULL_SCORE) / self.full_sum();
            (part * u64::from(self.reading.share) / 16) as u32
        })
    }
}

fn offer_pending(
    kind: &KindSearcher<'_>,
    (readings, words): (&[Prepared<'_>], &[ScoredWord<'_>]),
    excluded: &[Vec<(String, u16)>],
    top: &mut TopK,
) {
    for (&row, record) in kind.pending.iter().filter(|(row, _)| kind.allows(**row)) {
        let scores = readings.iter().enumerate().filter_map(|(number, reading)| {
            let score = reading.score(&accumulated(&record.terms, reading, words))?;
            has_phrases(&record.terms, reading.reading).then_some((score, number))
        });
        let best = scores.max_by_key(|(score, number)| (*score, std::cmp::Reverse(*number)));
        if let Some((score, number)) = best.filter(|_| !is_excluded(&record.terms, excluded)) {
            top.offer(RankKey { score, kind: kind.kind.number, row }, number);
        }
    }
}

/// What a pending record holds of a reading.
fn accumulated(terms: &RecordTerms, reading: &Prepared<'_>, words: &[ScoredWord<'_>]) -> Accumulator {
    let mut record = Accumulator::default();
    for word in &reading.words {
        let score = |term: &QueryTerm| Some(term.score_of(terms.get(term.term.as_str())?));
        if let Some(score) = words[word.word].terms.iter().filter_map(score).max() {
            record.add(score, word.weight, word.at);
        }
    }
    record
}

fn has_phrases(terms: &RecordTerms, reading: &Reading) -> bool {
    reading.phrases.iter().all(|phrase| {
        let phrase: Vec<(&str, u16)> =
            phrase.iter().map(|(at, place)| (reading.words[*at].word.term.as_str(), *place)).collect();
        stands_together(terms, &phrase)
    })
}

/// Readings that are run over the records of a kind, one region after another.
struct RegionRun<'r> {
    kind: &'r KindSearcher<'r>,
    readings: &'r [Prepared<'r>],
    postings: WordPostings<'r>,
    accumulators: Accumulators,
    best: BestReadings,
}

impl<'r> RegionRun<'r> {
    fn new(kind: &'r KindSearcher<'r>, readings: &'r [Prepared<'r>], words: &'r [ScoredWord<'r>]) -> Self {
        let rows = (kind.last_row + 1).min(1 << 16) as usize;
        Self {
            kind,
            readings,
            postings: WordPostings::new(kind, words),
            accumulators: Accumulators::new(rows),
            best: BestReadings::new(rows),
        }
    }

    /// Finds the best reading of each record that holds enough and may have a score.
    fn accumulate(&mut self, region: u32, min_score: u32) -> Result<()> {
        self.postings.open(region);
        for (number, reading) in self.readings.iter().enumerate() {
            let min_sum = reading.min_sum(min_score);
            let needed_weight =
                reading.needed_weight.max(min_sum.div_ceil(MAX_SCORE_OF_UNIT).min(u64::from(u32::MAX)) as u32);
            let (essential, others) =
                reading.words.split_at(reading.words.partition_point(|word| word.weight_from_here >= needed_weight));
            for word in essential {
                for (row, score) in self.postings.all(word.word)? {
                    self.accumulators.add(*row, *score, word.weight, word.at);
                }
            }
            for word in others {
                let candidates = self.accumulators.keep(
                    reading.needed_weight.saturating_sub(word.weight_from_here),
                    min_sum.saturating_sub(u64::from(word.weight_from_here) * MAX_SCORE_OF_UNIT),
                );
                for (row, score) in self.postings.among(word.word, candidates)? {
                    self.accumulators.add(*row, *score, word.weight, word.at);
                }
            }
            let best = &mut self.best;
            self.accumulators.drain(|row, record| {
                if let Some(score) = reading.score(record) {
                    best.offer(row, score, number);
                }
            });
        }
        Ok(())
    }

    /// Offers these records.
    fn offer(&mut self, region: u32, excluded: &[Vec<(String, u16)>], top: &mut TopK) -> Result<()> {
        let kind = self.kind;
        let mut check = Check::new(kind, self.readings, excluded, region)?;
        let newest = join_row(region, u16::MAX);
        let mut min_score = top.min_score(kind.kind.number, newest);
        self.best.drain(|row, score, number| {
            let key = RankKey { score, kind: kind.kind.number, row: join_row(region, row) };
            if score >= min_score
                && top.may_take(key)
                && kind.allows(key.row)
                && !kind.pending.contains_key(&key.row)
                && check.holds(number, row)?
            {
                top.offer(key, number);
                min_score = top.min_score(kind.kind.number, newest);
            }
            Ok(())
        })
    }
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
            reading.phrases.iter().map(|phrase| of_phrase(&reading.words, phrase)).collect::<Result<_>>()
        };
        let of_excluded = |terms: &Vec<(String, u16)>| {
            PhraseCursor::new(kind, terms.iter().map(|(term, place)| (term.as_str(), *place)))
        };
        let mut check = Self {
            phrases: readings.iter().map(of_reading).collect::<Result<_>>()?,
            excluded: excluded.iter().map(of_excluded).collect::<Result<_>>()?,
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
