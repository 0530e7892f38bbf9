//! Merging the terms of many records into the postings.
//!
//! 1. [`PostingChanges::add`] inverts records in memory: for each term the postings that it gains and loses.
//! 2. [`PostingChanges::write`] goes through the terms in key order, and for each through the regions with changes.
//!    Blocks without changes are kept; the others are decoded, merged and cut anew; see [`super::block_writer`].
//! 3. All tables are written at the end, each in key order.

use std::collections::HashMap;

use super::block::{BLOCK_SIZE, Postings};
use super::block_writer::{BlockWriter, EncodedPair};
use super::keys::{block_key, join_row, region_key, split_row, term_key};
use super::record_terms::RecordTerms;
use super::skip_data::{BlockInfo, SkipData};
use super::tables::{IndexChanges, IndexTables};
use super::term_changes::{ChangeRange, TermChanges};
use super::term_info::TermInfo;
use crate::error::{CchcError, Result};
use crate::storage::{TableReader, WriteTransaction};

/// Changes to the postings of some records of one kind, by term. Records are added in ascending order of rows, each
/// once.
#[derive(Default)]
pub(super) struct PostingChanges {
    terms: HashMap<Box<str>, TermChanges>,
    records: usize,
}

impl PostingChanges {
    /// How many records were added.
    pub fn len(&self) -> usize {
        self.records
    }

    /// Adds a record: the terms that the postings hold of it, and those that it has now.
    pub fn add(&mut self, row: u64, before: Option<&RecordTerms>, after: Option<&RecordTerms>) {
        self.records += 1;
        for (term, occurrences) in before.into_iter().flatten() {
            self.of(term).lose(row, occurrences);
        }
        for (term, occurrences) in after.into_iter().flatten() {
            self.of(term).gain(row, occurrences);
        }
    }

    fn of(&mut self, term: &str) -> &mut TermChanges {
        // Looked up twice, so that a known term costs no allocation.
        if !self.terms.contains_key(term) {
            self.terms.insert(term.into(), TermChanges::default());
        }
        match self.terms.get_mut(term) {
            Some(changes) => changes,
            None => unreachable!("it was just put there"),
        }
    }

    /// Writes the changes.
    pub fn write(self, txn: &dyn WriteTransaction, kind: u8) -> Result<()> {
        let mut terms: Vec<_> = self.terms.into_iter().collect();
        terms.sort_unstable_by(|left, right| left.0.cmp(&right.0));
        let mut out = IndexChanges::default();
        {
            let tables = IndexTables::open(txn)?;
            for (term, changes) in &terms {
                merge_term(&tables, &term_key(kind, term), changes, &mut out)?;
            }
        }
        out.apply(txn)
    }
}

fn merge_term(tables: &IndexTables<'_>, key: &[u8], changes: &TermChanges, out: &mut IndexChanges) -> Result<()> {
    let mut term_info = TermInfo::find(&*tables.terms, key)?.unwrap_or_default();
    let form_sets = changes.count_in(&mut term_info).ok_or_else(contradiction)?;
    out.terms.put(key, (term_info.records > 0).then(|| term_info.encode()).as_deref());
    let mut rest = ChangeRange::all(changes, &form_sets);
    while let Some(row) = rest.first() {
        let (region, _) = split_row(row);
        let mut own = rest.take_until(Some(join_row(region + 1, 0)));
        merge_region(tables, &region_key(key, region), region, &term_info, &mut own, out)?;
    }
    Ok(())
}

fn merge_region(
    tables: &IndexTables<'_>,
    key: &[u8],
    region: u32,
    term_info: &TermInfo,
    changes: &mut ChangeRange<'_>,
    out: &mut IndexChanges,
) -> Result<()> {
    let mut before = SkipData::default();
    if let Some(bytes) = tables.regions.get(key)? {
        before.read(&bytes)?;
    }
    let infos = before.blocks.as_slice();
    let ends = infos.iter().skip(1).map(|next| Some(join_row(region, next.first_row))).chain([None]);
    // Rows before the first block belong to it, as rows behind the last belong to that.
    let by_block: Vec<ChangeRange<'_>> = infos.iter().zip(ends).map(|(_, end)| changes.take_until(end)).collect();
    let is_changed = |block: usize| !by_block[block].is_empty();
    let mut encoded = read_blocks(tables, key, &before, &is_changed)?;
    let mut writer = BlockWriter::default();
    for (block, (info, own)) in infos.iter().zip(&by_block).enumerate() {
        let (bytes, positions) = std::mem::take(&mut encoded[block]);
        if own.is_empty() {
            writer.keep(*info, (bytes, positions));
            continue;
        }
        let (Some(bytes), Some(positions)) = (bytes, positions) else { return Err(contradiction()) };
        let old = Postings::decode(info.first_row, usize::from(info.count), &bytes, &positions)?;
        let new = own.merged_with(&old);
        // A list that only grew at its end leaves full blocks behind.
        let size = if own.appends_to(&old) { BLOCK_SIZE } else { even_size(new.len()) };
        writer.cut(term_info, &new, size);
    }
    writer.cut(term_info, &changes.merged_with(&Postings::default()), BLOCK_SIZE);
    let after = writer.finish(key, &before, out);
    out.regions.put(key, (!after.blocks.is_empty()).then(|| after.encode()).as_deref());
    Ok(())
}

/// The bytes of each block and of its positions, where the value that they share with others is to change.
fn read_blocks(
    tables: &IndexTables<'_>,
    key: &[u8],
    skip_data: &SkipData,
    is_changed: &dyn Fn(usize) -> bool,
) -> Result<Vec<EncodedPair>> {
    let infos = skip_data.blocks.as_slice();
    if let Some(inline) = &skip_data.inline {
        let (block, positions) = inline.split_at(infos.first().map_or(0, |info| usize::from(info.length)));
        return Ok(vec![(Some(block.to_vec()), Some(positions.to_vec()))]);
    }
    let blocks = read_values(&*tables.postings, key, infos, is_changed, |info| (info.starts_value, info.length))?;
    let positions = read_values(&*tables.positions, key, infos, is_changed, |info| {
        (info.starts_positions_value, info.positions_length)
    })?;
    Ok(blocks.into_iter().zip(positions).collect())
}

/// Reads the values in which something changes, and splits them into blocks; `None` for blocks of other values.
fn read_values(
    table: &dyn TableReader,
    key: &[u8],
    infos: &[BlockInfo],
    is_changed: &dyn Fn(usize) -> bool,
    start_and_length: fn(&BlockInfo) -> (bool, u16),
) -> Result<Vec<Option<Vec<u8>>>> {
    let mut blocks = Vec::with_capacity(infos.len());
    while blocks.len() < infos.len() {
        let from = blocks.len();
        let next = infos[from + 1..].iter().position(|info| start_and_length(info).0);
        let size = next.map_or(infos.len() - from, |next| next + 1);
        if !(from..from + size).any(is_changed) {
            blocks.resize(from + size, None);
            continue;
        }
        let value = table.get(&block_key(key, infos[from].first_row))?.ok_or_else(contradiction)?;
        let mut rest = value.as_slice();
        for info in &infos[from..from + size] {
            let length = usize::from(start_and_length(info).1);
            let (block, left) = rest.split_at_checked(length).ok_or_else(contradiction)?;
            blocks.push(Some(block.to_vec()));
            rest = left;
        }
    }
    Ok(blocks)
}

/// The size of blocks of about equal size, as few as possible, that hold so many postings.
fn even_size(count: usize) -> usize {
    count.div_ceil(count.div_ceil(BLOCK_SIZE).max(1)).max(1)
}

fn contradiction() -> CchcError {
    CchcError::Corrupt { reason: "the search postings contradict themselves: reindex".to_owned() }
}
