//! Ranking within a window: where the words of a reading stand in a record, and how close together.
//!
//! The score adds up, each as a share of what could be: the weight of the words in titles, of the words in the body
//! alone, of the pairs that stand together as typed, how much of a title the words fill, and BM25's score. So a title
//! that has the words nearly outranks a long text that has them exactly.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::places::{Occurrence, Places};
use super::searcher::Searcher;
use super::top_k::RankKey;
use super::understand::{Alternative, How, ReadWord, Reading};
use crate::error::Result;
use crate::model::MatchKind;

/// What the parts of a score can reach.
const IN_TITLE: f32 = 600.0;
const IN_BODY: f32 = 260.0;
const PAIRS_IN_TITLE: f32 = 400.0;
const PAIRS_IN_BODY: f32 = 120.0;
/// Every pair of the words together in titles.
const WHOLE_IN_TITLE: f32 = 60.0;
const TITLE_FILLED: f32 = 120.0;
/// Words of titles that other texts of the record repeat.
const REPEATED: f32 = 30.0;
const BM25: f32 = 60.0;
/// The same for a record without titles.
const BM25_ALONE: f32 = 400.0;
/// A word with other marks than those typed counts this part.
const OTHER_FORM: f32 = 0.88;
/// A word that stands with none of its neighbours counts this part.
const ALONE: f32 = 0.5;
/// Words of a pair count as near where they stand this much further apart than typed, or in the other order.
const NEAR: u16 = 3;
const NEAR_PART: f32 = 0.4;
/// Of equal scores the better match comes first.
const MATCH_KINDS: u32 = MatchKind::Partial as u32 + 1;

/// A record ranked within its window.
#[derive(Debug, Clone)]
pub(super) struct RankedRecord {
    pub score: u32,
    pub key: RankKey,
    /// The index of the reading that found it.
    pub reading: usize,
    pub matched: MatchKind,
    /// Whether its title, or the text of a record without titles, has all the words together as typed.
    pub is_together: bool,
    /// The same wherever the words stand in it.
    pub is_whole: bool,
    /// For each word of the reading the index of the alternative that it has.
    pub found: Vec<Option<usize>>,
}

/// Ranks the records of a window, each given with the index of its reading.
pub(super) fn rank(
    searcher: &Searcher<'_>,
    readings: &[Reading],
    records: &[(RankKey, usize)],
    full_score: u32,
) -> Result<Vec<RankedRecord>> {
    let mut groups: BTreeMap<(usize, usize), Vec<RankKey>> = BTreeMap::new();
    for (key, reading) in records {
        let kind = searcher.kinds.iter().position(|kind| kind.kind.number == key.kind).unwrap_or_default();
        groups.entry((kind, *reading)).or_default().push(*key);
    }
    let mut ranked = Vec::new();
    for ((kind, number), mut keys) in groups {
        let reading = &readings[number];
        let kind = &searcher.kinds[kind];
        keys.sort_unstable_by_key(|key| key.row);
        let rows: Vec<u64> = keys.iter().map(|key| key.row).collect();
        let places = Places::read(searcher, kind, reading, &rows)?;
        for (record, key) in keys.into_iter().enumerate() {
            let placed = PlacedReading::new(&places, reading, record);
            let bm25 = key.score as f32 / full_score.max(1) as f32;
            let bm25 = bm25 * if placed.titles.is_empty() { BM25_ALONE } else { BM25 };
            let score = (placed.score(reading) * reading.share as f32 / 16.0 + bm25).round() as u32;
            let matched = placed.matched(reading);
            ranked.push(RankedRecord {
                score: score * MATCH_KINDS + (MatchKind::Partial as u32 - matched as u32),
                key,
                reading: number,
                matched,
                is_together: placed.is_together(reading),
                is_whole: placed.is_whole(reading),
                found: placed.chosen(reading),
            });
        }
    }
    ranked.sort_by_key(|record| Reverse((record.score, record.key)));
    Ok(ranked)
}

/// A word of a reading in a record.
///
/// Terms that count the same are one: a word that is still being typed may begin several words of a title.
struct PlacedWord<'p> {
    /// The terms that it has, with the positions of each.
    alternatives: Vec<(usize, &'p [u16])>,
    how: How,
    positions: Cow<'p, [u16]>,
    is_in_title: bool,
    has_form: bool,
    has_typed_form: bool,
    /// How much it counts, 0 to 1.
    quality: f32,
}

impl<'p> PlacedWord<'p> {
    fn new(alternative: usize, it: &Alternative, occurrence: Occurrence<'p>, titles_end: u16) -> Self {
        let Occurrence { positions, has_form, has_typed_form } = occurrence;
        Self {
            alternatives: vec![(alternative, positions)],
            how: it.how,
            positions: Cow::Borrowed(positions),
            is_in_title: positions.first().is_some_and(|first| *first < titles_end),
            has_form,
            has_typed_form,
            quality: it.share as f32 / 16.0 * if has_form { 1.0 } else { OTHER_FORM },
        }
    }

    /// The one that counts more; both, where they count the same.
    fn better(mut self, other: Self) -> Self {
        if other.worth() > self.worth() {
            return other;
        }
        if other.worth() == self.worth() {
            self.alternatives.extend(&other.alternatives);
            let positions = self.positions.to_mut();
            positions.extend_from_slice(&other.positions);
            positions.sort_unstable();
        }
        self
    }

    fn worth(&self) -> f32 {
        self.quality * if self.is_in_title { IN_TITLE } else { IN_BODY }
    }
}

/// The words of a reading in a record.
struct PlacedReading<'p> {
    /// The first position of each title, and the one behind its last.
    titles: Vec<(u16, u16)>,
    words: Vec<Option<PlacedWord<'p>>>,
}

impl<'p> PlacedReading<'p> {
    fn new(places: &'p Places, reading: &Reading, record: usize) -> Self {
        let titles = places.titles(record);
        let mut placed = Self { titles, words: Vec::with_capacity(reading.words.len()) };
        let titles_end = placed.titles_end();
        let place = |at: usize, word: &ReadWord, is_doubtful: bool| -> Vec<PlacedWord<'p>> {
            let alternatives = word.alternatives.iter().enumerate().filter(|(_, it)| it.is_doubtful == is_doubtful);
            let found = alternatives.filter_map(|(alternative, it)| {
                let occurrence = places.occurrence(at, alternative, record)?;
                Some(PlacedWord::new(alternative, it, occurrence, titles_end))
            });
            found.collect()
        };
        for (at, word) in reading.words.iter().enumerate() {
            placed.words.push(place(at, word, false).into_iter().reduce(PlacedWord::better));
        }
        for (at, word) in reading.words.iter().enumerate() {
            let others = place(at, word, true).into_iter();
            let others: Vec<_> = others.filter(|other| placed.is_beside_others(reading, at, other)).collect();
            placed.words[at] = placed.words[at].take().into_iter().chain(others).reduce(PlacedWord::better);
        }
        placed
    }

    fn score(&self, reading: &Reading) -> f32 {
        let all: f32 = reading.words.iter().map(|word| word.weight as f32).sum::<f32>().max(1.0);
        let (mut in_title, mut in_body, mut repeated) = (0.0, 0.0, 0.0);
        let is_alone = self.stand_alone(reading);
        for ((word, placed), is_alone) in reading.words.iter().zip(&self.words).zip(is_alone) {
            let Some(placed) = placed else { continue };
            let share = word.weight as f32 * placed.quality / all * if is_alone { ALONE } else { 1.0 };
            if placed.is_in_title {
                in_title += share;
                let is_repeated = placed.positions.last().is_some_and(|last| *last >= self.titles_end());
                repeated += if is_repeated { share } else { 0.0 };
            } else {
                in_body += share;
            }
        }
        let (pairs_in_title, pairs_in_body) = self.pairs(reading);
        let filled = self.titles.iter().map(|title| self.filled(reading, *title)).fold(0.0, f32::max);
        IN_TITLE * in_title
            + IN_BODY * in_body
            + PAIRS_IN_TITLE * pairs_in_title
            + PAIRS_IN_BODY * pairs_in_body
            + if pairs_in_title > 0.99 { WHOLE_IN_TITLE } else { 0.0 }
            + REPEATED * repeated
            + TITLE_FILLED * filled * in_title
    }

    /// For each word whether it stands with none of the words beside it in the query: a syllable out of its compound.
    fn stand_alone(&self, reading: &Reading) -> Vec<bool> {
        let mut has_pairs = vec![false; reading.words.len()];
        let mut stands_near = vec![false; reading.words.len()];
        for (left, right, distance) in &reading.pairs {
            (has_pairs[*left], has_pairs[*right]) = (true, true);
            let (Some(before), Some(after)) = (&self.words[*left], &self.words[*right]) else { continue };
            if closeness(&before.positions, &after.positions, *distance, &(0..u16::MAX)) > 0.0 {
                (stands_near[*left], stands_near[*right]) = (true, true);
            }
        }
        has_pairs.into_iter().zip(stands_near).map(|(has_pairs, is_near)| has_pairs && !is_near).collect()
    }

    fn titles_end(&self) -> u16 {
        self.titles.last().map_or(0, |(_, end)| *end)
    }

    /// The share of the weight of pairs that stand together in titles, and of those that do in the body alone.
    fn pairs(&self, reading: &Reading) -> (f32, f32) {
        let weight = |(left, right, _): &(usize, usize, u16)| {
            reading.words[*left].weight.min(reading.words[*right].weight) as f32
        };
        let all: f32 = reading.pairs.iter().map(weight).sum::<f32>().max(1.0);
        let (mut in_title, mut in_body) = (0.0, 0.0);
        for pair in &reading.pairs {
            let (left, right, distance) = *pair;
            let (Some(before), Some(after)) = (&self.words[left], &self.words[right]) else { continue };
            let quality = before.quality.min(after.quality) * weight(pair) / all;
            let close = |within: Range<u16>| closeness(&before.positions, &after.positions, distance, &within);
            let title = close(0..self.titles_end());
            let body = close(self.titles_end()..u16::MAX);
            if title >= body {
                in_title += quality * title;
            } else {
                in_body += quality * body;
            }
        }
        (in_title, in_body)
    }

    /// The share of a title's tokens that are words of the reading.
    fn filled(&self, reading: &Reading, (start, end): (u16, u16)) -> f32 {
        let mut held: BTreeSet<u16> = BTreeSet::new();
        for (_, placed) in reading.words.iter().zip(&self.words).filter(|(word, _)| !word.is_frame) {
            let positions = placed.iter().flat_map(|placed| placed.positions.iter());
            held.extend(positions.filter(|at| (start..end).contains(*at)));
        }
        if end > start { held.len() as f32 / f32::from(end - start) } else { 0.0 }
    }

    /// Whether every word but frames is there, each pair together as typed: in titles, where the record has any.
    fn is_together(&self, reading: &Reading) -> bool {
        let within = self.within();
        self.is_whole(reading)
            && reading.pairs.iter().all(|(left, right, distance)| {
                let (Some(before), Some(after)) = (&self.words[*left], &self.words[*right]) else { return false };
                closeness(&before.positions, &after.positions, *distance, &within) >= 1.0
            })
    }

    /// Whether a term that may stand for a word does so where the words beside it in the query are, in titles.
    fn is_beside_others(&self, reading: &Reading, at: usize, other: &PlacedWord<'_>) -> bool {
        let within = 0..self.titles_end();
        reading.pairs.iter().any(|(left, right, distance)| {
            let beside = |at: usize| self.words[at].as_ref().map_or(&[][..], |word| &*word.positions);
            let (before, after) = match () {
                () if *left == at => (&*other.positions, beside(*right)),
                () if *right == at => (beside(*left), &*other.positions),
                () => return false,
            };
            closeness(before, after, *distance, &within) >= 1.0
        })
    }

    /// Where words must stand to name the record: in its titles, or anywhere where it has none.
    fn within(&self) -> Range<u16> {
        if self.titles.is_empty() { 0..u16::MAX } else { 0..self.titles_end() }
    }

    /// Whether every word but frames stands there.
    fn is_whole(&self, reading: &Reading) -> bool {
        let within = self.within();
        let is_within =
            |placed: &PlacedWord<'_>| self.titles.is_empty() || placed.positions.iter().any(|at| within.contains(at));
        reading.content().all(|(at, _)| self.words[at].as_ref().is_some_and(is_within))
    }

    /// For each word the term that stands beside another word of the query; the first where none does.
    fn chosen(&self, reading: &Reading) -> Vec<Option<usize>> {
        let first =
            |word: &Option<PlacedWord<'_>>| word.as_ref()?.alternatives.first().map(|(alternative, _)| *alternative);
        if self.words.iter().flatten().all(|word| word.alternatives.len() == 1) {
            return self.words.iter().map(first).collect();
        }
        let mut beside: Vec<BTreeSet<u16>> = vec![BTreeSet::new(); self.words.len()];
        for (left, right, _) in &reading.pairs {
            let (Some(before), Some(after)) = (&self.words[*left], &self.words[*right]) else { continue };
            beside[*left].extend(after.positions.iter().filter_map(|at| at.checked_sub(1)));
            beside[*right].extend(before.positions.iter().filter_map(|at| at.checked_add(1)));
        }
        let choose = |(word, beside): (&Option<PlacedWord<'_>>, BTreeSet<u16>)| {
            let alternatives = &word.as_ref()?.alternatives;
            let is_beside = |(_, positions): &&(usize, &[u16])| positions.iter().any(|at| beside.contains(at));
            alternatives.iter().find(is_beside).or(alternatives.first()).map(|(alternative, _)| *alternative)
        };
        self.words.iter().zip(beside).map(choose).collect()
    }

    fn matched(&self, reading: &Reading) -> MatchKind {
        let content = || reading.content().filter_map(|(at, _)| self.words[at].as_ref());
        if content().count() < reading.content().count() {
            return MatchKind::Partial;
        }
        let is = |how: How| content().any(|word| word.how == how);
        match () {
            () if is(How::Spelling) => MatchKind::Typo,
            () if is(How::Keyboard) || !reading.understood.is_empty() => MatchKind::Understood,
            () if is(How::Prefix) => MatchKind::Prefix,
            () if content().all(|word| word.has_form) && self.has_typed_forms(reading) => MatchKind::Exact,
            () => MatchKind::Folded,
        }
    }

    fn has_typed_forms(&self, reading: &Reading) -> bool {
        reading.content().all(|(at, _)| self.words[at].as_ref().is_some_and(|placed| placed.has_typed_form))
    }
}

/// How close two words stand within some positions: 1 at the distance at which they were typed, less where they are
/// near, 0 otherwise.
fn closeness(before: &[u16], after: &[u16], distance: u16, within: &Range<u16>) -> f32 {
    let mut best: f32 = 0.0;
    for left in before.iter().filter(|at| within.contains(at)) {
        let from = after.partition_point(|right| right.saturating_add(NEAR) < *left);
        for right in
            after[from..].iter().take_while(|right| **right <= left.saturating_add(distance).saturating_add(NEAR))
        {
            if !within.contains(right) || right == left {
                continue;
            }
            // Typed words that stand between may be missing in the record.
            let is_as_typed = *right > *left && right - left <= distance;
            best = best.max(if is_as_typed { 1.0 } else { NEAR_PART });
        }
    }
    best
}
