//! Bringing records' words into the postings, many records at a time.

use std::collections::HashMap;
use std::ops::Range;

use super::block::{FULL, Postings};
use super::document::{Document, Term};
use super::lexicon::{Entry, Lexeme, Region, block_key, join, region_key, split, word_key};
use super::tables::Tables;
use crate::error::{CchcError, Result};
use crate::records::tables::{PLACES, POSTINGS, REGIONS, WORDS};
use crate::storage::{Changes, Reader, WriteTransaction};

/// Blocks are put together up to so many bytes: with its key, such a value fills a page of the file.
const PAGE: usize = 4032;

/// What is to become of the postings of some records of one kind. Records come in ascending order of rows, each once.
#[derive(Default)]
pub(super) struct Gathered {
    words: HashMap<Box<str>, Gains>,
    records: usize,
}

/// What one word gains and loses.
#[derive(Default)]
struct Gains {
    rows: Vec<u64>,
    levels: Vec<u8>,
    /// The set of forms of each gain, as a position in `forms`.
    sets: Vec<u16>,
    forms: Vec<Box<[Box<str>]>>,
    /// Where each gain's places end.
    ends: Vec<u32>,
    places: Vec<u16>,
    /// Rows whose posting goes, whether or not another comes, each with its set of forms.
    lost: Vec<(u64, u16)>,
}

impl Gains {
    fn set(&mut self, forms: &[Box<str>]) -> u16 {
        let known = self.forms.iter().position(|set| **set == *forms);
        known.unwrap_or_else(|| {
            self.forms.push(forms.into());
            self.forms.len() - 1
        }) as u16
    }

    fn gain(&mut self, row: u64, term: &Term) {
        let set = self.set(&term.forms);
        self.rows.push(row);
        self.levels.push(term.level);
        self.sets.push(set);
        self.places.extend_from_slice(&term.places);
        self.ends.push(self.places.len() as u32);
    }

    fn places(&self, position: usize) -> &[u16] {
        let from = position.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.places[from as usize..self.ends[position] as usize]
    }
}

impl Gathered {
    /// How many records were gathered.
    pub fn len(&self) -> usize {
        self.records
    }

    /// Notes that a record had some words in the postings, and has others now.
    pub fn change(&mut self, row: u64, before: Option<&Document>, after: Option<&Document>) {
        self.records += 1;
        for (word, term) in before.into_iter().flatten() {
            let gains = self.of(word);
            let set = gains.set(&term.forms);
            gains.lost.push((row, set));
        }
        for (word, term) in after.into_iter().flatten() {
            self.of(word).gain(row, term);
        }
    }

    fn of(&mut self, word: &str) -> &mut Gains {
        // Looked up twice, so that a known word costs no allocation.
        if !self.words.contains_key(word) {
            self.words.insert(word.into(), Gains::default());
        }
        match self.words.get_mut(word) {
            Some(gains) => gains,
            None => unreachable!("it was just put there"),
        }
    }

    /// Writes what was gathered.
    pub fn write(self, txn: &dyn WriteTransaction, kind: u8) -> Result<()> {
        let mut words: Vec<_> = self.words.into_iter().collect();
        words.sort_unstable_by(|left, right| left.0.cmp(&right.0));
        let mut written = Written::default();
        {
            let tables = Tables::open(txn)?;
            for (word, gains) in &words {
                tables.change(&word_key(kind, word), gains, &mut written)?;
            }
        }
        txn.apply(WORDS, &written.words)?;
        txn.apply(REGIONS, &written.regions)?;
        txn.apply(POSTINGS, &written.postings)?;
        txn.apply(PLACES, &written.places)
    }
}

#[derive(Default)]
struct Written {
    words: Changes,
    regions: Changes,
    postings: Changes,
    places: Changes,
}

impl Tables<'_> {
    fn change(&self, key: &[u8], gains: &Gains, written: &mut Written) -> Result<()> {
        let mut lexeme = Lexeme::find(&*self.words, key)?.unwrap_or_default();
        let sets: Vec<u16> = gains.forms.iter().map(|forms| lexeme.set(forms)).collect();
        let set_of = |set: &u16| sets[usize::from(*set)];
        let lost = gains.lost.iter().all(|(_, set)| lexeme.count(set_of(set), false));
        let gained = gains.sets.iter().all(|set| lexeme.count(set_of(set), true));
        if !lost || !gained {
            return Err(contradiction());
        }
        written.words.put(key, (lexeme.records > 0).then(|| lexeme.encode()).as_deref());
        let gains = WordGains { lexeme: &lexeme, gains, sets: &sets };
        let mut left = Touched { of: &gains, gained: 0..gains.gains.rows.len(), lost: 0..gains.gains.lost.len() };
        while let Some(row) = left.first() {
            let (region, _) = split(row);
            let mut own = left.take_until(Some(join(region + 1, 0)));
            self.change_region(&region_key(key, region), region, &mut own, written)?;
        }
        Ok(())
    }

    fn change_region(&self, key: &[u8], region: u32, gains: &mut Touched<'_>, written: &mut Written) -> Result<()> {
        let mut before = Region::default();
        if let Some(bytes) = self.regions.get(key)? {
            before.read(&bytes)?;
        }
        let entries = before.entries.as_slice();
        let ends = entries.iter().skip(1).map(|next| Some(join(region, next.first))).chain([None]);
        // Rows before the first block belong to it, as do rows behind the last to that.
        let touched: Vec<Touched<'_>> = entries.iter().zip(ends).map(|(_, end)| gains.take_until(end)).collect();
        let is_touched = |entry: usize| !touched[entry].is_empty();
        let (mut blocks, mut places) = match &before.inline {
            Some(inline) => {
                let (block, places) = inline.split_at(entries.first().map_or(0, |entry| usize::from(entry.length)));
                (vec![Some(block.to_vec())], vec![Some(places.to_vec())])
            }
            None => (
                read_values(&*self.postings, key, entries, &is_touched, |entry| (entry.leads, entry.length))?,
                read_values(&*self.places, key, entries, &is_touched, |entry| (entry.leads_places, entry.places))?,
            ),
        };
        let mut pieces = Pieces::default();
        for (position, (entry, own)) in entries.iter().zip(&touched).enumerate() {
            let (block, places) = (blocks[position].take(), places[position].take());
            if own.is_empty() {
                pieces.pieces.push(Piece { entry: *entry, block, places });
                continue;
            }
            let (Some(block), Some(places)) = (block, places) else { return Err(contradiction()) };
            let old = Postings::decode(entry.first, usize::from(entry.count), &block, &places)?;
            let new = own.merged_with(&old);
            // A list that only grew at its end leaves full blocks behind.
            let size = if own.lies_behind(&old) { FULL } else { evenly(new.len()) };
            pieces.cut(gains.of.lexeme, &new, size);
        }
        pieces.cut(gains.of.lexeme, &gains.merged_with(&Postings::default()), FULL);
        let after = pieces.put_together(key, &before, written);
        written.regions.put(key, (!after.entries.is_empty()).then(|| after.encode()).as_deref());
        Ok(())
    }
}

/// Reads the values in which something changes, and takes them apart into blocks; nothing for those that stay.
fn read_values(
    table: &dyn Reader,
    key: &[u8],
    entries: &[Entry],
    is_touched: &dyn Fn(usize) -> bool,
    of: fn(&Entry) -> (bool, u16),
) -> Result<Vec<Option<Vec<u8>>>> {
    let mut parts = Vec::with_capacity(entries.len());
    while parts.len() < entries.len() {
        let from = parts.len();
        let size =
            entries[from + 1..].iter().position(|entry| of(entry).0).map_or(entries.len() - from, |next| next + 1);
        if !(from..from + size).any(is_touched) {
            parts.resize(from + size, None);
            continue;
        }
        let value = table.get(&block_key(key, entries[from].first))?.ok_or_else(contradiction)?;
        let mut rest = value.as_slice();
        for entry in &entries[from..from + size] {
            let (part, left) = rest.split_at_checked(usize::from(of(entry).1)).ok_or_else(contradiction)?;
            parts.push(Some(part.to_vec()));
            rest = left;
        }
    }
    Ok(parts)
}

/// Into how large pieces a list is cut that does not fit into one block.
fn evenly(count: usize) -> usize {
    count.div_ceil(count.div_ceil(FULL).max(1)).max(1)
}

/// A block, with its bytes and those of its places where these are put together with others anew.
struct Piece {
    entry: Entry,
    block: Option<Vec<u8>>,
    places: Option<Vec<u8>>,
}

/// Blocks in order, to be put together in values.
#[derive(Default)]
struct Pieces {
    pieces: Vec<Piece>,
}

impl Pieces {
    /// Cuts a list into blocks.
    fn cut(&mut self, lexeme: &Lexeme, postings: &Postings, size: usize) {
        let mut from = 0;
        while from < postings.len() {
            let to = (from + size).min(postings.len());
            let mut block = Postings::default();
            for position in from..to {
                let (row, level, set) = (postings.rows[position], postings.levels[position], postings.sets[position]);
                block.push(row, level, set, postings.places(position));
            }
            let (bytes, places) = (block.encode(), block.encode_places());
            let entry = Entry::of(lexeme, &block, bytes.len(), places.len());
            self.pieces.push(Piece { entry, block: Some(bytes), places: Some(places) });
            from = to;
        }
    }

    /// Writes the values that are new, and takes away those that are no more.
    fn put_together(self, key: &[u8], before: &Region, written: &mut Written) -> Region {
        let single = match self.pieces.as_slice() {
            [Piece { entry, block: Some(block), places: Some(places) }] => Region::single(*entry, block, places),
            _ => None,
        };
        let (mut blocks, mut places) = (Values::default(), Values::default());
        let mut after = Region::default();
        for Piece { entry, block, places: own } in self.pieces {
            let leads = blocks.add(&entry, block.as_deref(), entry.leads);
            let leads_places = places.add(&entry, own.as_deref(), entry.leads_places);
            after.entries.push(Entry { leads, leads_places, ..entry });
        }
        if single.is_some() {
            (blocks, places) = (Values::default(), Values::default());
        }
        let was = before.entries.iter().filter(|_| before.inline.is_none());
        let firsts = |leads: fn(&Entry) -> bool| was.clone().filter(move |entry| leads(entry)).map(|entry| entry.first);
        blocks.write(key, firsts(|entry| entry.leads), &mut written.postings);
        places.write(key, firsts(|entry| entry.leads_places), &mut written.places);
        single.unwrap_or(after)
    }
}

/// Values being put together: the first row of each, and its bytes where it is new.
#[derive(Default)]
struct Values(Vec<(u16, Option<Vec<u8>>)>);

impl Values {
    /// Adds a block; says whether it begins a value.
    fn add(&mut self, entry: &Entry, bytes: Option<&[u8]>, led: bool) -> bool {
        let fits = match (self.0.last_mut(), bytes) {
            (Some((_, Some(value))), Some(bytes)) if value.len() + bytes.len() <= PAGE => {
                value.extend_from_slice(bytes);
                return false;
            }
            // What stays as it is follows what stayed before it.
            (Some((_, None)), None) => !led,
            _ => false,
        };
        if !fits {
            self.0.push((entry.first, bytes.map(<[u8]>::to_vec)));
        }
        !fits
    }

    fn write(self, key: &[u8], before: impl Iterator<Item = u16>, changes: &mut Changes) {
        let is_no_more = |first: &u16| self.0.iter().all(|(known, _)| known != first);
        for first in before.filter(is_no_more) {
            changes.put(&block_key(key, first), None);
        }
        for (first, bytes) in &self.0 {
            if let Some(bytes) = bytes {
                changes.put(&block_key(key, *first), Some(bytes));
            }
        }
    }
}

impl Entry {
    /// What the list of blocks says of a block; whether it begins a value is not known yet.
    pub fn of(lexeme: &Lexeme, block: &Postings, length: usize, places: usize) -> Self {
        Self {
            first: block.rows.first().copied().unwrap_or_default(),
            count: block.len() as u16,
            top: block.levels.iter().copied().max().unwrap_or_default(),
            forms: block.sets.iter().fold(0, |mask, set| mask | lexeme.mask_of_set(*set)),
            length: length as u16,
            places: places as u16,
            leads: false,
            leads_places: false,
        }
    }
}

/// What a word gains and loses, and what it is.
struct WordGains<'a> {
    lexeme: &'a Lexeme,
    gains: &'a Gains,
    /// The number of each set of forms in the word's list.
    sets: &'a [u16],
}

/// What some rows gain and lose.
struct Touched<'a> {
    of: &'a WordGains<'a>,
    gained: Range<usize>,
    lost: Range<usize>,
}

impl<'a> Touched<'a> {
    fn gained(&self) -> &'a [u64] {
        &self.of.gains.rows[self.gained.clone()]
    }

    fn lost(&self) -> &'a [(u64, u16)] {
        &self.of.gains.lost[self.lost.clone()]
    }

    fn is_empty(&self) -> bool {
        self.gained.is_empty() && self.lost.is_empty()
    }

    fn first(&self) -> Option<u64> {
        [self.gained().first().copied(), self.lost().first().map(|(row, _)| *row)].into_iter().flatten().min()
    }

    /// Takes what concerns rows before the end.
    fn take_until(&mut self, end: Option<u64>) -> Self {
        let is_before = |row: u64| end.is_none_or(|end| row < end);
        let gained = self.gained.start + self.gained().partition_point(|row| is_before(*row));
        let lost = self.lost.start + self.lost().partition_point(|(row, _)| is_before(*row));
        let taken = Self { of: self.of, gained: self.gained.start..gained, lost: self.lost.start..lost };
        (self.gained.start, self.lost.start) = (gained, lost);
        taken
    }

    /// Whether it only adds, behind what is there.
    fn lies_behind(&self, old: &Postings) -> bool {
        let first = self.gained().first().map(|row| split(*row).1);
        self.lost.is_empty() && old.rows.last() < first.as_ref()
    }

    fn merged_with(&self, old: &Postings) -> Postings {
        let mut merged = Postings::default();
        let gains = self.of.gains;
        let mut gained = self.gained.clone().peekable();
        let row_of = |position: usize| split(gains.rows[position]).1;
        let take = |position: usize, merged: &mut Postings| {
            let set = self.of.sets[usize::from(gains.sets[position])];
            merged.push(row_of(position), gains.levels[position], set, gains.places(position));
        };
        for (position, row) in old.rows.iter().enumerate() {
            while let Some(own) = gained.next_if(|own| row_of(*own) < *row) {
                take(own, &mut merged);
            }
            let is_lost = self.lost().binary_search_by_key(row, |(lost, _)| split(*lost).1).is_ok();
            if !is_lost && gained.peek().is_none_or(|own| row_of(*own) != *row) {
                merged.push(*row, old.levels[position], old.sets[position], old.places(position));
            }
        }
        gained.for_each(|own| take(own, &mut merged));
        merged
    }
}

fn contradiction() -> CchcError {
    CchcError::Corrupt { reason: "the search postings contradict themselves: reindex".to_owned() }
}
