//! The records that have all of some words, the best of them.

use std::collections::HashSet;

use super::best::{Best, Standing};
use super::cursor::WordCursor;
use super::document::Document;
use super::lexicon::{Entry, join, word_key};
use super::pending::AllWaiting;
use super::tables::Tables;
use super::typed::Phrase;
use crate::error::Result;

/// A word that is looked for in one kind of record.
#[derive(Debug, Clone)]
pub(super) struct Sought {
    pub folded: String,
    pub exact: String,
    /// Which sets of forms in the postings hold the exact form, by number.
    pub exact_sets: Vec<bool>,
    /// The bit of the exact form in the list of blocks; none where no posting has it.
    pub exact_mask: u8,
    /// How much one level of it counts: the rarer the word, the more.
    pub weight: u32,
}

impl Sought {
    /// What one level counts in a record that writes the word so, or otherwise.
    fn weighs(&self, writing: Writing, is_exact: bool) -> u32 {
        if is_exact || writing == Writing::Any { self.weight } else { self.weight - self.weight / 4 }
    }

    fn is_exact(&self, set: u16) -> bool {
        self.exact_sets.get(usize::from(set)).copied().unwrap_or_default()
    }

    /// What a posting of some block can count at most; nothing where no record of it can be found.
    fn most(&self, writing: Writing, entries: &[Entry]) -> Option<u32> {
        let most = |entry: &Entry| {
            let may_be_exact = entry.forms & self.exact_mask != 0;
            let fits = writing != Writing::Exact || may_be_exact;
            fits.then(|| u32::from(entry.top) * self.weighs(writing, may_be_exact))
        };
        entries.iter().filter_map(most).max()
    }
}

/// Whether every word must be written as it was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Writing {
    /// All of them.
    Exact,
    /// Not all of them.
    Other,
    /// That does not matter.
    Any,
}

/// What a record must have, and must not have, to be found.
#[derive(Debug, Clone)]
pub(super) struct Way {
    pub words: Vec<Sought>,
    pub writing: Writing,
    /// Words that must stand together.
    pub phrases: Vec<Phrase>,
    /// Words, or words that stand together, that must not be there.
    pub barred: Vec<Vec<String>>,
    /// Pairs of words that count for more where they stand together.
    pub pairs: Vec<(usize, usize)>,
}

/// The records of one kind, as search reads them.
pub(super) struct Shelf<'a> {
    pub kind: u8,
    /// The last row given.
    pub last_row: u64,
    pub tables: &'a Tables<'a>,
    pub waiting: &'a AllWaiting,
    /// Only these rows.
    pub only: Option<&'a HashSet<u64>>,
}

impl<'a> Shelf<'a> {
    /// Offers every record that the way leads to.
    pub fn rank(&self, way: &Way, number: usize, best: &mut Best) -> Result<()> {
        self.rank_waiting(way, number, best);
        let unwritten = way.writing == Writing::Exact && way.words.iter().any(|word| word.exact_mask == 0);
        if way.words.is_empty() || unwritten {
            return Ok(());
        }
        let mut walk = Walk::new(self, way);
        for region in (0..=(self.last_row >> 16) as u32).rev() {
            walk.region(region, number, best)?;
        }
        Ok(())
    }

    fn allows(&self, row: u64) -> bool {
        self.only.is_none_or(|only| only.contains(&row))
    }

    pub fn cursor(&self, folded: &str) -> WordCursor<'a> {
        WordCursor::new(self.tables, word_key(self.kind, folded))
    }

    fn rank_waiting(&self, way: &Way, number: usize, best: &mut Best) {
        for (&row, waiting) in self.waiting.iter().filter(|(row, _)| self.allows(**row)) {
            if let Some(score) = score_of(&waiting.words, way) {
                best.offer(Standing { score, kind: self.kind, row }, number);
            }
        }
    }
}

/// What a record's words score; nothing where the way does not lead to it.
fn score_of(document: &Document, way: &Way) -> Option<u32> {
    let mut score = 0;
    let mut all_exact = true;
    for word in &way.words {
        let term = document.get(word.folded.as_str())?;
        let is_exact = term.forms.iter().any(|form| **form == *word.exact);
        all_exact &= is_exact;
        score += u32::from(term.level) * word.weighs(way.writing, is_exact);
    }
    let is_written = match way.writing {
        Writing::Exact => all_exact,
        Writing::Other => !all_exact,
        Writing::Any => true,
    };
    let places = |word: &str| document.get(word).map_or(&[][..], |term| &term.places);
    let phrase = |phrase: &Phrase| {
        let lists: Vec<_> = phrase.iter().map(|(word, at)| (places(&way.words[*word].folded), *at)).collect();
        stand_together(&lists)
    };
    let barred = |words: &Vec<String>| {
        let lists: Vec<_> = words.iter().zip(0..).map(|(word, at)| (places(word), at)).collect();
        stand_together(&lists)
    };
    (is_written && way.phrases.iter().all(phrase) && !way.barred.iter().any(barred)).then_some(score)
}

/// Whether words stand at these distances from one place. Each list of places is sorted.
pub(super) fn stand_together(lists: &[(&[u16], u16)]) -> bool {
    let Some(((first, offset), rest)) = lists.split_first() else { return false };
    first.iter().any(|place| {
        let start = i32::from(*place) - i32::from(*offset);
        rest.iter().all(|(places, at)| {
            u16::try_from(start + i32::from(*at)).is_ok_and(|place| places.binary_search(&place).is_ok())
        })
    })
}

/// Walks the postings of a way's words, the newest records first.
struct Walk<'s, 'w> {
    shelf: &'s Shelf<'s>,
    way: &'w Way,
    /// The words, in the order in which they are asked for: the rarest of the region first.
    words: Vec<(&'w Sought, WordCursor<'s>)>,
    barred: Vec<Vec<WordCursor<'s>>>,
    /// Where the candidate lies in each word's block, in the order of the words.
    found: Vec<usize>,
    /// What the words behind each can count at most, in the stretch that is looked at.
    behind: Vec<u32>,
}

impl<'s, 'w> Walk<'s, 'w> {
    fn new(shelf: &'s Shelf<'s>, way: &'w Way) -> Self {
        let barred = |words: &Vec<String>| words.iter().map(|word| shelf.cursor(word)).collect();
        Self {
            shelf,
            way,
            words: way.words.iter().map(|word| (word, shelf.cursor(&word.folded))).collect(),
            barred: way.barred.iter().map(barred).collect(),
            found: vec![0; way.words.len()],
            behind: Vec::new(),
        }
    }

    fn standing(&self, score: u32, region: u32, row: u16) -> Standing {
        Standing { score, kind: self.shelf.kind, row: join(region, row) }
    }

    fn region(&mut self, region: u32, number: usize, best: &mut Best) -> Result<()> {
        for (_, cursor) in &mut self.words {
            if !cursor.open(region)? {
                return Ok(());
            }
        }
        self.words.sort_by_key(|(_, cursor)| cursor.len());
        let most = |(word, cursor): &(&Sought, WordCursor<'_>)| word.most(self.way.writing, cursor.entries());
        let Some(most) = self.words.iter().map(most).sum::<Option<u32>>() else { return Ok(()) };
        if !best.may_take(self.standing(most, region, u16::MAX)) {
            return Ok(());
        }
        for cursor in self.barred.iter_mut().flatten() {
            cursor.open(region)?;
        }
        for block in (0..self.words[0].1.entries().len()).rev() {
            self.block(region, block, number, best)?;
        }
        Ok(())
    }

    /// Goes through one block of the rarest word, as far as it can matter.
    fn block(&mut self, region: u32, block: usize, number: usize, best: &mut Best) -> Result<()> {
        let writing = self.way.writing;
        let Some(((rarest, driver), others)) = self.words.split_first_mut() else { return Ok(()) };
        let entry = driver.entries()[block];
        let last = driver.entries().get(block + 1).map_or(u16::MAX, |next| next.first - 1);
        let Some(own) = rarest.most(writing, &[entry]) else { return Ok(()) };
        // What the words behind each can count at most.
        self.behind.clear();
        self.behind.resize(others.len() + 1, 0);
        for (at, (word, cursor)) in others.iter().enumerate().rev() {
            let Some(most) = word.most(writing, cursor.entries_between(entry.first, last)) else { return Ok(()) };
            self.behind[at] = self.behind[at + 1] + most;
        }
        let of_others = self.behind[0];
        let (kind, last) = (self.shelf.kind, join(region, last));
        let mut needed = best.needed(kind, last);
        if own + of_others < needed {
            return Ok(());
        }
        driver.load(block)?;
        let levels = *driver.levels();
        // What a level of the rarest word counts in this block at most.
        let weight = own.div_ceil(u32::from(entry.top).max(1)).max(1);
        let least = |needed: u32| needed.saturating_sub(of_others).div_ceil(weight);
        let mut least_level = least(needed);
        for position in (0..usize::from(entry.count)).rev() {
            if u32::from(levels[position]) < least_level {
                continue;
            }
            self.found[0] = position;
            let row = self.words[0].1.rows()[position];
            if let Some(score) = self.score(join(region, row), row, needed)? {
                best.offer(self.standing(score, region, row), number);
                needed = best.needed(kind, last);
                least_level = least(needed);
            }
        }
        Ok(())
    }

    /// What a record that has the rarest word scores; nothing where it lacks another, or scores less than is needed.
    fn score(&mut self, whole_row: u64, row: u16, needed: u32) -> Result<Option<u32>> {
        let writing = self.way.writing;
        let mut score = 0;
        let mut all_exact = true;
        for (at, (word, cursor)) in self.words.iter_mut().enumerate() {
            if at > 0 {
                let Some(position) = cursor.find(row)? else { return Ok(None) };
                self.found[at] = position;
            }
            let position = self.found[at];
            let may_be_exact = cursor.entry().is_some_and(|entry| entry.forms & word.exact_mask != 0);
            let level = u32::from(cursor.levels()[position]);
            if score + level * word.weighs(writing, may_be_exact) + self.behind[at] < needed {
                return Ok(None);
            }
            let is_exact = may_be_exact && writing != Writing::Any && word.is_exact(cursor.set(position));
            if writing == Writing::Exact && !is_exact {
                return Ok(None);
            }
            all_exact &= is_exact;
            score += level * word.weighs(writing, is_exact);
        }
        let is_written = writing != Writing::Other || !all_exact;
        let is_allowed = self.shelf.allows(whole_row) && !self.shelf.waiting.contains_key(&whole_row);
        let fits = score >= needed && is_written && is_allowed && self.has_phrases()? && !self.has_barred(row)?;
        Ok(fits.then_some(score))
    }

    fn has_phrases(&mut self) -> Result<bool> {
        if self.way.phrases.is_empty() {
            return Ok(true);
        }
        let mut places: Vec<Vec<u16>> = vec![Vec::new(); self.words.len()];
        for (at, (word, cursor)) in self.words.iter_mut().enumerate() {
            let own = self.way.words.iter().position(|known| std::ptr::eq(known, *word)).unwrap_or_default();
            cursor.places(self.found[at], &mut places[own])?;
        }
        Ok(self.way.phrases.iter().all(|phrase| {
            let lists: Vec<_> = phrase.iter().map(|(word, at)| (places[*word].as_slice(), *at)).collect();
            stand_together(&lists)
        }))
    }

    fn has_barred(&mut self, row: u16) -> Result<bool> {
        for words in &mut self.barred {
            let mut lists: Vec<Vec<u16>> = Vec::new();
            for cursor in words.iter_mut() {
                let Some(position) = cursor.find(row)? else { break };
                let mut places = Vec::new();
                cursor.places(position, &mut places)?;
                lists.push(places);
            }
            let together: Vec<_> = lists.iter().map(Vec::as_slice).zip(0..).collect();
            if lists.len() == words.len() && stand_together(&together) {
                return Ok(true);
            }
        }
        Ok(false)
    }
}
