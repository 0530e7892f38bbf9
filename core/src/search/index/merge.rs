//! Merging the terms of many records into the postings.
//!
//! 1. [`PostingChanges::gain`] and `lose` invert records in memory: for each term the postings that it gains and loses.
//! 2. [`SortedChanges::write`] goes through the terms in key order, and for each through the regions with changes.
//!    Blocks without changes are kept; the others are decoded, merged and cut anew; see [`super::block_writer`].
//! 3. All tables are written at the end, each in key order.
//!
//! The second and third step can be done for some of the terms at a time: `SortedChanges::write_some`.

use std::sync::Arc;

use super::block::{BLOCK_SIZE, Postings};
use super::block_writer::{BlockWriter, EncodedPair};
use super::interner::Interner;
use super::keys::{block_key, join_row, region_key, split_row, term_key};
use super::pending_entry::{PendingEntry, Versions};
use super::skip_data::{BlockInfo, SkipData};
use super::tables::{IndexChanges, IndexTables};
use super::term_changes::{ChangeRange, TermChanges};
use super::term_info::TermInfo;
use super::term_reader::{ReadTerm, TermReader};
use crate::error::{CchcError, Result};
use crate::model::RecordText;
use crate::records::catalogue::Kind;
use crate::records::envelope::Envelope;
use crate::storage::{TableReader, WriteTransaction};

/// Changes to the postings of some records of one kind, by term. Records come in ascending order of rows.
#[derive(Default)]
pub(super) struct PostingChanges {
    reader: TermReader,
    /// The changes of each term, by its number.
    terms: Vec<TermChanges>,
}

impl PostingChanges {
    /// The postings gain the terms of a record's texts.
    pub fn gain(&mut self, row: u64, texts: &[RecordText<'_>]) {
        self.change(texts, &mut |changes, term| changes.gain(row, term));
    }

    /// They lose the terms of a record's texts as it was.
    fn lose(&mut self, row: u64, texts: &[RecordText<'_>]) {
        self.change(texts, &mut |changes, term| changes.lose(row, term));
    }

    /// The postings lose what they hold of a pending record, and gain what is flushed of it.
    pub fn flush(&mut self, versions: &Versions<'_>, kind: &Kind, row: u64, entry: PendingEntry) -> Result<()> {
        if let Some(before) = versions.indexed(kind, row, entry)? {
            kind.read_texts(&Envelope::decode(&before)?, &mut |texts| self.lose(row, texts))?;
        }
        let after = versions.flushed(kind, row, entry)?;
        kind.read_texts(&Envelope::decode(&after)?, &mut |texts| self.gain(row, texts))
    }

    fn change(&mut self, texts: &[RecordText<'_>], apply: &mut dyn FnMut(&mut TermChanges, &ReadTerm<'_>)) {
        let Self { reader, terms } = self;
        reader.read(texts, &mut |_, _, term| {
            let number = term.term as usize;
            if number >= terms.len() {
                terms.resize_with(number + 1, TermChanges::default);
            }
            apply(&mut terms[number], &term);
        });
    }

    /// The changes by term.
    pub fn sorted(self) -> SortedChanges {
        let Self { reader, terms } = self;
        let mut terms: Vec<(Arc<str>, TermChanges)> =
            terms.into_iter().zip(0..).map(|(changes, number)| (reader.terms.shared(number), changes)).collect();
        terms.sort_unstable_by(|(left, _), (right, _)| left.cmp(right));
        SortedChanges { forms: reader.forms, terms }
    }
}

/// Changes to the postings of one kind, in the order of their terms.
pub(super) struct SortedChanges {
    forms: Interner,
    terms: Vec<(Arc<str>, TermChanges)>,
}

impl SortedChanges {
    /// Writes the changes.
    pub fn write(&self, txn: &dyn WriteTransaction, kind: u8) -> Result<()> {
        self.write_some(txn, kind, None, usize::MAX).map(drop)
    }

    /// Writes the changes of the terms behind one, until they make up so many bytes. Gives the last of these terms
    /// where others follow.
    pub fn write_some(
        &self,
        txn: &dyn WriteTransaction,
        kind: u8,
        behind: Option<&str>,
        bytes: usize,
    ) -> Result<Option<&str>> {
        let from = behind.map_or(0, |behind| self.terms.partition_point(|(term, _)| **term <= *behind));
        let mut rest = self.terms[from..].iter();
        let mut out = IndexChanges::default();
        let mut last = None;
        {
            let tables = IndexTables::open(txn)?;
            while out.size() < bytes
                && let Some((term, changes)) = rest.next()
            {
                let key = term_key(kind, term);
                let mut term_info = TermInfo::find(&*tables.terms, &key)?.unwrap_or_default();
                let form_sets = changes.count_in(&mut term_info, &self.forms).ok_or_else(contradiction)?;
                merge_term(&tables, &key, (changes, &form_sets), &term_info, &mut out)?;
                last = Some(&**term);
            }
        }
        out.apply(txn)?;
        Ok(last.filter(|_| !rest.as_slice().is_empty()))
    }
}

fn merge_term(
    tables: &IndexTables<'_>,
    key: &[u8],
    (changes, form_sets): (&TermChanges, &[u16]),
    term_info: &TermInfo,
    out: &mut IndexChanges,
) -> Result<()> {
    out.terms.put(key, (term_info.records > 0).then(|| term_info.encode()).as_deref());
    let mut rest = ChangeRange::all(changes, form_sets);
    while let Some(row) = rest.first() {
        let (region, _) = split_row(row);
        let mut own = rest.take_until(Some(join_row(region + 1, 0)));
        merge_region(tables, &region_key(key, region), region, term_info, &mut own, out)?;
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
