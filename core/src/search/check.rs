//! Whether the postings say of every record what its words are.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::ControlFlow;

use super::block::Postings;
use super::document::Document;
use super::lexicon::{Entry, Lexeme, Region, block_key, join, region_key, word_key, word_of};
use super::pending::{self, AllWaiting, words_of};
use super::tables::Tables;
use crate::error::Result;
use crate::records::catalogue::{KINDS, Kind};
use crate::records::meta::Book;
use crate::records::tables::{HISTORY, PENDING, RECORDS, version_key};
use crate::storage::{KeyRange, Source};

/// Row → a sum over its postings that any difference changes.
type Sums = HashMap<u64, u64>;

/// What was counted, and what is wrong.
#[derive(Default)]
pub(crate) struct Checked {
    pub postings: u64,
    pub defects: Vec<String>,
}

/// Compares the postings with the records.
pub(crate) fn check(source: &dyn Source, book: &Book) -> Result<Checked> {
    let mut checked = Checked::default();
    let tables = Tables::open(source)?;
    let mut there = Lengths::default();
    for kind in KINDS.iter().filter(|kind| kind.searched) {
        let name = kind.name;
        let waiting = pending::read(source, kind, &AllWaiting::new())?;
        let count = waiting.len() as u64;
        there.waiting += count;
        let noted = book.pending.get(&kind.number).copied().unwrap_or_default();
        if count != u64::from(noted) {
            checked.defects.push(format!("{count} records of {name} wait for their words, {noted} in the book"));
        }
        let expected = expected(source, kind, &waiting)?;
        let found = tables.sums(kind, &mut checked, &mut there)?;
        let missing = expected.iter().filter(|(row, sum)| found.get(row) != Some(sum)).count();
        let wrong = missing + found.keys().filter(|row| !expected.contains_key(row)).count();
        if wrong > 0 {
            checked.defects.push(format!("the search postings are wrong for {wrong} records of {name}"));
        }
    }
    let lengths = Lengths {
        regions: tables.regions.len()?,
        values: tables.postings.len()?,
        places: tables.places.len()?,
        waiting: source.reader(PENDING)?.len()?,
    };
    if lengths != there {
        checked.defects.push("there are search postings that no word leads to".to_owned());
    }
    Ok(checked)
}

/// What the postings are to hold: the words that each record had when they were last brought in.
fn expected(source: &dyn Source, kind: &Kind, waiting: &AllWaiting) -> Result<Sums> {
    let mut sums = Sums::new();
    let mut note = |row: u64, words: &Document| {
        let parts = words.iter().map(|(word, term)| {
            let forms: Vec<&str> = term.forms.iter().map(|form| &**form).collect();
            sum(word, term.level, &forms, &term.places)
        });
        let sum = parts.fold(0, u64::wrapping_add);
        if !words.is_empty() {
            sums.insert(row, sum);
        }
    };
    source.reader(RECORDS)?.scan(&KeyRange::prefix(&[kind.number]), false, &mut |key, bytes| {
        if let Some(row) = key.last_chunk().map(|row| u64::from_be_bytes(*row)).filter(|row| !waiting.contains_key(row))
        {
            note(row, &words_of(kind, bytes)?);
        }
        Ok(ControlFlow::Continue(()))
    })?;
    let history = source.reader(HISTORY)?;
    for (row, waiting) in waiting.iter().filter(|(_, waiting)| waiting.indexed > 0) {
        if let Some(bytes) = history.get(&version_key(kind.number, *row, waiting.indexed))? {
            note(*row, &words_of(kind, &bytes)?);
        }
    }
    Ok(sums)
}

fn sum(word: &str, level: u8, forms: &[&str], places: &[u16]) -> u64 {
    let mut hasher = DefaultHasher::new();
    (word, level, forms, places).hash(&mut hasher);
    hasher.finish()
}

/// How many entries the tables are to have.
#[derive(Default, PartialEq)]
struct Lengths {
    regions: u64,
    values: u64,
    places: u64,
    waiting: u64,
}

/// What was counted of a word.
struct Counted<'a> {
    lexeme: Lexeme,
    sums: &'a mut Sums,
    regions: u64,
    values: u64,
    places: u64,
}

impl Tables<'_> {
    fn sums(&self, kind: &Kind, checked: &mut Checked, there: &mut Lengths) -> Result<Sums> {
        let mut sums = Sums::new();
        self.words.scan(&KeyRange::prefix(&[kind.number]), false, &mut |key, bytes| {
            let word = word_of(key)?;
            let lexeme = Lexeme::decode(bytes)?;
            let none = |(form, _): &(Box<str>, u32)| (form.clone(), 0);
            let blank =
                Lexeme { records: 0, forms: lexeme.forms.iter().map(none).collect(), sets: lexeme.sets.clone() };
            let mut counted = Counted { lexeme: blank, sums: &mut sums, regions: 0, values: 0, places: 0 };
            let is_sound = self.word(word, &word_key(kind.number, word), &mut counted)?;
            checked.postings += u64::from(counted.lexeme.records);
            there.regions += counted.regions;
            there.values += counted.values;
            there.places += counted.places;
            if !is_sound || counted.lexeme != lexeme {
                checked.defects.push(format!("the search postings of “{word}” in {} contradict themselves", kind.name));
            }
            Ok(ControlFlow::Continue(()))
        })?;
        Ok(sums)
    }

    /// Counts the postings of a word. False where its lists do not fit its blocks.
    fn word(&self, word: &str, key: &[u8], counted: &mut Counted<'_>) -> Result<bool> {
        let mut is_sound = true;
        self.regions.scan(&KeyRange::prefix(key), false, &mut |at, bytes| {
            counted.regions += 1;
            let region = at.last_chunk().map(|region| u32::from_be_bytes(*region)).unwrap_or_default();
            let mut list = Region::default();
            list.read(bytes)?;
            let (mut value, mut places_value, mut last) = (Vec::new(), Vec::new(), None);
            for entry in list.entries {
                let key = block_key(&region_key(key, region), entry.first);
                if entry.leads {
                    is_sound &= value.is_empty();
                    value = match &list.inline {
                        Some(inline) => inline[..usize::from(entry.length)].to_vec(),
                        None => self.postings.get(&key)?.unwrap_or_default(),
                    };
                    counted.values += u64::from(list.inline.is_none());
                }
                if entry.leads_places {
                    is_sound &= places_value.is_empty();
                    places_value = match &list.inline {
                        Some(inline) => inline[usize::from(entry.length)..].to_vec(),
                        None => self.places.get(&key)?.unwrap_or_default(),
                    };
                    counted.places += u64::from(list.inline.is_none());
                }
                let take = |value: &mut Vec<u8>, length: u16| -> Vec<u8> {
                    value.drain(..usize::from(length).min(value.len())).collect()
                };
                let (block, places) = (take(&mut value, entry.length), take(&mut places_value, entry.places));
                let Ok(postings) = Postings::decode(entry.first, usize::from(entry.count), &block, &places) else {
                    is_sound = false;
                    continue;
                };
                let Entry { leads, leads_places, .. } = entry;
                let own = Entry::of(&counted.lexeme, &postings, block.len(), places.len());
                is_sound &= entry == Entry { leads, leads_places, ..own };
                for (position, row) in postings.rows.iter().enumerate() {
                    is_sound &= last < Some(*row) && counted.lexeme.count(postings.sets[position], true);
                    last = Some(*row);
                    let forms = counted.lexeme.forms_of(postings.sets[position]);
                    let own = sum(word, postings.levels[position], &forms, postings.places(position));
                    let total = counted.sums.entry(join(region, *row)).or_default();
                    *total = total.wrapping_add(own);
                }
            }
            is_sound &= value.is_empty() && places_value.is_empty();
            Ok(ControlFlow::Continue(()))
        })?;
        Ok(is_sound)
    }
}
