//! Verifying the inverted index against the records.
//!
//! Whatever the number of records, it takes little memory: postings and records are weighed against each other
//! ([`Balance`]), and only the pending list, which every commit keeps short, is held.

use std::collections::HashMap;
use std::ops::ControlFlow;

use super::block::Postings;
use super::flush::FLUSH_BEFORE_COMMIT;
use super::keys::{block_key, join_row, region_key, term_key, term_of_key};
use super::pending_entry::{PendingEntry, Versions, lost, posted_terms, row_of_key, terms_of_version};
use super::record_terms::RecordTerms;
use super::skip_data::{BlockInfo, SkipData};
use super::tables::IndexTables;
use super::term_info::TermInfo;
use crate::error::Result;
use crate::records::balance::{Balance, Digest};
use crate::records::catalogue::{KINDS, Kind};
use crate::records::meta::{FlushRound, StoreMeta};
use crate::records::tables::{PENDING, RECORDS};
use crate::storage::{KeyRange, Source};

/// Receives what is wrong, in words.
type Defects<'a> = &'a mut dyn FnMut(String);

/// Compares the inverted index with the records, and its tables with one another. Returns how many postings there are.
///
/// Postings that other word rules made are not compared: opening the store for writing makes them anew. Fails only
/// where a table cannot be read at all.
pub(crate) fn check(source: &dyn Source, meta: Option<&StoreMeta>, defect: Defects<'_>) -> Result<u64> {
    if meta.is_some_and(|meta| !meta.has_own_word_rules()) {
        return Ok(0);
    }
    let tables = IndexTables::open(source)?;
    let mut expected = TableLengths::default();
    let mut postings = 0;
    let mut is_readable = true;
    for kind in KINDS.iter().filter(|kind| kind.is_searched()) {
        match check_kind(source, &tables, kind, meta, &mut expected, defect) {
            Ok(counted) => postings += counted,
            Err(error) if error.is_damage() => {
                is_readable = false;
                defect(format!("the search postings of {} cannot be read: {error}", kind.name));
            }
            Err(error) => return Err(error),
        }
    }
    let lengths = TableLengths {
        regions: tables.regions.len()?,
        postings: tables.postings.len()?,
        positions: tables.positions.len()?,
        pending: source.reader(PENDING)?.len()?,
    };
    if is_readable && lengths != expected {
        defect("there are search postings that no word leads to".to_owned());
    }
    Ok(postings)
}

fn check_kind(
    source: &dyn Source,
    tables: &IndexTables<'_>,
    kind: &Kind,
    meta: Option<&StoreMeta>,
    lengths: &mut TableLengths,
    defect: Defects<'_>,
) -> Result<u64> {
    let name = kind.name;
    let pending = pending_rows(source, kind, meta, lengths, defect)?;
    let noted = meta.map(|meta| meta.pending.get(&kind.number).copied().unwrap_or_default());
    let count = pending.entries.len();
    if noted.is_some_and(|noted| noted as usize != count) {
        let noted = noted.unwrap_or_default();
        defect(format!("{count} records of {name} wait for their words, {noted} in the meta"));
    }
    let mut balance = Balance::default();
    each_record(source, kind, &pending, &mut |row, terms| balance.expect(record_digest(&balance, row, terms)))?;
    let mut postings = 0;
    each_posting(
        tables,
        kind,
        lengths,
        &mut |posting| balance.find(balance.digest(posting.row, posting)),
        &mut |term, checked| match checked {
            Some(counted) => postings += u64::from(counted),
            None => defect(format!("the search postings of “{term}” in {name} contradict themselves")),
        },
    )?;
    let wrong = wrong_records(source, tables, kind, &pending, &balance)?;
    if wrong > 0 {
        defect(format!("the search postings are wrong for {wrong} records of {name}"));
    }
    Ok(postings)
}

/// The records whose terms are not in the postings yet, or not all of them.
struct PendingRows<'a> {
    entries: HashMap<u64, PendingEntry>,
    /// The flush that is under way.
    round: Option<&'a FlushRound>,
}

fn pending_rows<'a>(
    source: &dyn Source,
    kind: &Kind,
    meta: Option<&'a StoreMeta>,
    lengths: &mut TableLengths,
    defect: Defects<'_>,
) -> Result<PendingRows<'a>> {
    let round = meta.and_then(|meta| meta.flush_round.as_ref());
    let mut rows = PendingRows { entries: HashMap::new(), round };
    let records = source.reader(RECORDS)?;
    source.reader(PENDING)?.scan(&KeyRange::prefix(&[kind.number]), false, &mut |key, bytes| {
        lengths.pending += 1;
        let read = || Ok((row_of_key(key)?, PendingEntry::decode(bytes)?));
        let entry: Result<_> = read();
        match entry {
            Ok((row, entry)) if rows.entries.len() < FLUSH_BEFORE_COMMIT as usize => {
                if records.get(key)?.is_none() {
                    defect(lost(kind).to_string());
                }
                if entry.flushing > 0 && round.is_none() && meta.is_some() {
                    defect(format!("a {} waits for words that nobody brings in", kind.name));
                }
                rows.entries.insert(row, entry);
            }
            Ok(_) => {}
            Err(error) => defect(error.to_string()),
        }
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(rows)
}

/// Visits what the postings must hold: the terms that each record had when it was last flushed. A record that cannot be
/// decoded has none: that is no fault of the postings.
fn each_record(
    source: &dyn Source,
    kind: &Kind,
    pending: &PendingRows<'_>,
    visit: &mut dyn FnMut(u64, &RecordTerms),
) -> Result<()> {
    let mut visit_terms = |row: u64, terms: Result<RecordTerms>| match terms {
        Ok(terms) if !terms.is_empty() => visit(row, &terms),
        _ => {}
    };
    source.reader(RECORDS)?.scan(&KeyRange::prefix(&[kind.number]), false, &mut |key, bytes| {
        let row = key.last_chunk().map(|row| u64::from_be_bytes(*row));
        if let Some(row) = row.filter(|row| !pending.entries.contains_key(row)) {
            visit_terms(row, terms_of_version(kind, bytes));
        }
        Ok(ControlFlow::Continue(()))
    })?;
    let versions = Versions::open(source)?;
    for (row, entry) in &pending.entries {
        match posted_terms(&versions, kind, *row, *entry, pending.round) {
            Err(error) if !error.is_damage() => return Err(error),
            terms => visit_terms(*row, terms),
        }
    }
    Ok(())
}

/// One posting, with all that it says.
#[derive(Hash)]
struct Posting<'a> {
    row: u64,
    term: &'a str,
    impact: u8,
    /// The surface forms, sorted.
    forms: Vec<&'a str>,
    positions: &'a [u16],
}

/// The sum of a record's postings.
fn record_digest(balance: &Balance, row: u64, terms: &RecordTerms) -> Digest {
    let mut sum = balance.digest(row, ());
    sum.whole = terms.iter().fold(0, |sum, (term, occurrences)| {
        let forms = occurrences.forms.iter().map(|form| &**form).collect();
        let posting = Posting { row, term, impact: occurrences.impact, forms, positions: &occurrences.positions };
        balance.digest(row, posting).whole.wrapping_add(sum)
    });
    sum
}

/// The most records whose sums are held at a time.
const HELD: usize = 1 << 20;

/// Counts the records whose postings differ.
fn wrong_records(
    source: &dyn Source,
    tables: &IndexTables<'_>,
    kind: &Kind,
    pending: &PendingRows<'_>,
    balance: &Balance,
) -> Result<usize> {
    let mut wrong = 0;
    for round in balance.rounds() {
        // For each record the sum of its terms less that of its postings: 0 if they are equal.
        let mut sums: HashMap<u64, u64> = HashMap::new();
        let mut add = |entry: Digest, more: u64| {
            if round.covers(entry) && (sums.len() < HELD || sums.contains_key(&entry.key)) {
                let sum = sums.entry(entry.key).or_default();
                *sum = sum.wrapping_add(more);
            }
        };
        each_record(source, kind, pending, &mut |row, terms| {
            let entry = record_digest(balance, row, terms);
            add(entry, entry.whole);
        })?;
        let found = &mut |posting: &Posting<'_>| {
            let entry = balance.digest(posting.row, posting);
            add(entry, entry.whole.wrapping_neg());
        };
        each_posting(tables, kind, &mut TableLengths::default(), found, &mut |_, _| {})?;
        wrong += sums.values().filter(|sum| **sum != 0).count();
    }
    Ok(wrong)
}

/// How many entries each table has, or must have.
#[derive(Default, PartialEq)]
struct TableLengths {
    regions: u64,
    postings: u64,
    positions: u64,
    pending: u64,
}

type VisitPosting<'a> = &'a mut dyn FnMut(&Posting<'_>);

/// Visits the postings of a kind as they are stored, term by term. Tells of each term how many postings it has, or that
/// they contradict themselves or its entry in the term dictionary (`None`).
fn each_posting(
    tables: &IndexTables<'_>,
    kind: &Kind,
    lengths: &mut TableLengths,
    visit: VisitPosting<'_>,
    finished: &mut dyn FnMut(&str, Option<u32>),
) -> Result<()> {
    tables.terms.scan(&KeyRange::prefix(&[kind.number]), false, &mut |key, bytes| {
        let (Ok(term), Ok(stored)) = (term_of_key(key), TermInfo::decode(bytes)) else {
            finished(&String::from_utf8_lossy(key.get(1..).unwrap_or_default()), None);
            return Ok(ControlFlow::Continue(()));
        };
        let none = |(form, _): &(Box<str>, u32)| (form.clone(), 0);
        let forms = stored.forms.iter().map(none).collect();
        let counted = TermInfo { records: 0, forms, form_sets: stored.form_sets.clone() };
        let mut check = TermCheck { term, counted, is_sound: true, visit: &mut *visit, lengths: &mut *lengths };
        check.postings(tables, &term_key(kind.number, term))?;
        let is_sound = check.is_sound && check.counted == stored;
        finished(term, is_sound.then_some(check.counted.records));
        Ok(ControlFlow::Continue(()))
    })
}

/// The check of one term.
struct TermCheck<'a> {
    term: &'a str,
    /// What its postings say, to be compared with its entry in the term dictionary.
    counted: TermInfo,
    is_sound: bool,
    visit: VisitPosting<'a>,
    lengths: &'a mut TableLengths,
}

impl TermCheck<'_> {
    fn postings(&mut self, tables: &IndexTables<'_>, term_key: &[u8]) -> Result<()> {
        tables.regions.scan(&KeyRange::prefix(term_key), false, &mut |at, bytes| {
            let region = at.last_chunk().map(|region| u32::from_be_bytes(*region)).unwrap_or_default();
            let mut skip_data = SkipData::default();
            match skip_data.read(bytes) {
                Ok(()) => self.region(tables, &region_key(term_key, region), region, &skip_data)?,
                Err(_) => self.is_sound = false,
            }
            Ok(ControlFlow::Continue(()))
        })
    }

    /// Goes through a region's blocks, and through the values that hold them.
    fn region(&mut self, tables: &IndexTables<'_>, key: &[u8], region: u32, skip_data: &SkipData) -> Result<()> {
        self.lengths.regions += 1;
        let inline = skip_data.inline.as_deref();
        let (mut value, mut positions_value, mut last) = (Vec::new(), Vec::new(), None);
        for info in &skip_data.blocks {
            let key = block_key(key, info.first_row);
            if info.starts_value {
                self.is_sound &= value.is_empty();
                value = match inline {
                    Some(inline) => inline[..usize::from(info.length)].to_vec(),
                    None => tables.postings.get(&key)?.unwrap_or_default(),
                };
                self.lengths.postings += u64::from(inline.is_none());
            }
            if info.starts_positions_value {
                self.is_sound &= positions_value.is_empty();
                positions_value = match inline {
                    Some(inline) => inline[usize::from(info.length)..].to_vec(),
                    None => tables.positions.get(&key)?.unwrap_or_default(),
                };
                self.lengths.positions += u64::from(inline.is_none());
            }
            let take = |value: &mut Vec<u8>, length: u16| -> Vec<u8> {
                value.drain(..usize::from(length).min(value.len())).collect()
            };
            let block = take(&mut value, info.length);
            let positions = take(&mut positions_value, info.positions_length);
            self.block(region, info, &block, &positions, &mut last);
        }
        self.is_sound &= value.is_empty() && positions_value.is_empty();
        Ok(())
    }

    /// Counts a block's postings. `last` is the last row of the block before.
    fn block(&mut self, region: u32, info: &BlockInfo, block: &[u8], positions: &[u8], last: &mut Option<u16>) {
        let Ok(postings) = Postings::decode(info.first_row, usize::from(info.count), block, positions) else {
            self.is_sound = false;
            return;
        };
        let BlockInfo { starts_value, starts_positions_value, .. } = *info;
        let own = BlockInfo::of(&self.counted, &postings, block.len(), positions.len());
        self.is_sound &= *info == BlockInfo { starts_value, starts_positions_value, ..own };
        for (index, row) in postings.rows.iter().enumerate() {
            self.is_sound &= *last < Some(*row) && self.counted.count(postings.form_sets[index], true);
            *last = Some(*row);
            let forms = self.counted.forms_of(postings.form_sets[index]);
            let (row, impact, positions) = (join_row(region, *row), postings.impacts[index], postings.positions(index));
            (self.visit)(&Posting { row, term: self.term, impact, forms, positions });
        }
    }
}
