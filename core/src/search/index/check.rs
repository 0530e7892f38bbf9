//! Verifying the inverted index against the records.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::ControlFlow;

use super::block::Postings;
use super::keys::{block_key, join_row, region_key, term_key, term_of_key};
use super::pending::{PendingRecords, read_pending, terms_of_version};
use super::record_terms::RecordTerms;
use super::skip_data::{BlockInfo, SkipData};
use super::tables::IndexTables;
use super::term_info::TermInfo;
use crate::error::Result;
use crate::records::catalogue::{KINDS, Kind};
use crate::records::meta::StoreMeta;
use crate::records::tables::{HISTORY, PENDING, RECORDS, version_key};
use crate::storage::{KeyRange, Source};

/// Row → a sum of hashes of its postings. Any difference changes it.
type Sums = HashMap<u64, u64>;

/// How many postings there are, and what is wrong.
#[derive(Default)]
pub(crate) struct IndexCheck {
    pub postings: u64,
    pub defects: Vec<String>,
}

/// Compares the inverted index with the records, and its tables with one another.
pub(crate) fn check(source: &dyn Source, meta: &StoreMeta) -> Result<IndexCheck> {
    let mut result = IndexCheck::default();
    let tables = IndexTables::open(source)?;
    let mut expected_lengths = TableLengths::default();
    for kind in KINDS.iter().filter(|kind| kind.searched) {
        let name = kind.name;
        let pending = read_pending(source, kind, &PendingRecords::new())?;
        let count = pending.len() as u64;
        expected_lengths.pending += count;
        let noted = meta.pending.get(&kind.number).copied().unwrap_or_default();
        if count != u64::from(noted) {
            result.defects.push(format!("{count} records of {name} wait for their words, {noted} in the meta"));
        }
        let expected = expected_sums(source, kind, &pending)?;
        let found = stored_sums(&tables, kind, &mut result, &mut expected_lengths)?;
        let missing = expected.iter().filter(|(row, sum)| found.get(row) != Some(sum)).count();
        let wrong = missing + found.keys().filter(|row| !expected.contains_key(row)).count();
        if wrong > 0 {
            result.defects.push(format!("the search postings are wrong for {wrong} records of {name}"));
        }
    }
    let lengths = TableLengths {
        regions: tables.regions.len()?,
        postings: tables.postings.len()?,
        positions: tables.positions.len()?,
        pending: source.reader(PENDING)?.len()?,
    };
    if lengths != expected_lengths {
        result.defects.push("there are search postings that no word leads to".to_owned());
    }
    Ok(result)
}

/// What the postings must hold: the terms that each record had when it was last flushed.
fn expected_sums(source: &dyn Source, kind: &Kind, pending: &PendingRecords) -> Result<Sums> {
    let mut sums = Sums::new();
    let mut add = |row: u64, terms: &RecordTerms| {
        let parts = terms.iter().map(|(term, occurrences)| {
            let forms: Vec<&str> = occurrences.forms.iter().map(|form| &**form).collect();
            sum(term, occurrences.impact, &forms, &occurrences.positions)
        });
        let sum = parts.fold(0, u64::wrapping_add);
        if !terms.is_empty() {
            sums.insert(row, sum);
        }
    };
    source.reader(RECORDS)?.scan(&KeyRange::prefix(&[kind.number]), false, &mut |key, bytes| {
        let row = key.last_chunk().map(|row| u64::from_be_bytes(*row));
        if let Some(row) = row.filter(|row| !pending.contains_key(row)) {
            add(row, &terms_of_version(kind, bytes)?);
        }
        Ok(ControlFlow::Continue(()))
    })?;
    let history = source.reader(HISTORY)?;
    for (row, record) in pending.iter().filter(|(_, record)| record.indexed > 0) {
        if let Some(bytes) = history.get(&version_key(kind.number, *row, record.indexed))? {
            add(*row, &terms_of_version(kind, &bytes)?);
        }
    }
    Ok(sums)
}

fn sum(term: &str, impact: u8, forms: &[&str], positions: &[u16]) -> u64 {
    let mut hasher = DefaultHasher::new();
    (term, impact, forms, positions).hash(&mut hasher);
    hasher.finish()
}

/// How many entries each table has, or must have.
#[derive(Default, PartialEq)]
struct TableLengths {
    regions: u64,
    postings: u64,
    positions: u64,
    pending: u64,
}

/// Sums up the postings of a kind as they are stored, and checks each term on the way.
fn stored_sums(
    tables: &IndexTables<'_>,
    kind: &Kind,
    result: &mut IndexCheck,
    lengths: &mut TableLengths,
) -> Result<Sums> {
    let mut sums = Sums::new();
    tables.terms.scan(&KeyRange::prefix(&[kind.number]), false, &mut |key, bytes| {
        let term = term_of_key(key)?;
        let stored = TermInfo::decode(bytes)?;
        let none = |(form, _): &(Box<str>, u32)| (form.clone(), 0);
        let forms = stored.forms.iter().map(none).collect();
        let counted = TermInfo { records: 0, forms, form_sets: stored.form_sets.clone() };
        let mut check = TermCheck { term, counted, is_sound: true, sums: &mut sums, lengths };
        check.postings(tables, &term_key(kind.number, term))?;
        result.postings += u64::from(check.counted.records);
        if !check.is_sound || check.counted != stored {
            result.defects.push(format!("the search postings of “{term}” in {} contradict themselves", kind.name));
        }
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(sums)
}

/// The check of one term.
struct TermCheck<'a> {
    term: &'a str,
    /// What its postings say, to be compared with its entry in the term dictionary.
    counted: TermInfo,
    is_sound: bool,
    sums: &'a mut Sums,
    lengths: &'a mut TableLengths,
}

impl TermCheck<'_> {
    fn postings(&mut self, tables: &IndexTables<'_>, term_key: &[u8]) -> Result<()> {
        tables.regions.scan(&KeyRange::prefix(term_key), false, &mut |at, bytes| {
            let region = at.last_chunk().map(|region| u32::from_be_bytes(*region)).unwrap_or_default();
            let mut skip_data = SkipData::default();
            skip_data.read(bytes)?;
            self.region(tables, &region_key(term_key, region), region, &skip_data)?;
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
            let own = sum(self.term, postings.impacts[index], &forms, postings.positions(index));
            let total = self.sums.entry(join_row(region, *row)).or_default();
            *total = total.wrapping_add(own);
        }
    }
}
