//! Rewinding a store to an earlier change: all later changes are dropped, as if they had never been made.

use std::collections::{BTreeMap, HashSet};
use std::ops::{Bound, ControlFlow};

use super::blob;
use super::reindex;
use super::transaction::Transaction;
use crate::error::{CchcError, Result};
use crate::model::{Attachment, DataSubject, FrozenReport, RecordType};
use crate::records::catalogue::Kind;
use crate::records::envelope::Envelope;
use crate::records::log;
use crate::records::meta::StoreMeta;
use crate::records::tables::{HISTORY, IDS, KEYS, LOG, RECORDS, record_key, version_key};
use crate::storage::{Changes, KeyRange, Source, WriteTransaction};

/// How many changes are undone at a time, which bounds the memory.
const AT_A_TIME: u64 = 4096;

/// The first dropped version of a record, and the record's identity.
struct Dropped {
    rev: u32,
    id: uuid::Uuid,
}

impl Transaction {
    /// Drops every change after `last`. Destroyed keys of data subjects stay destroyed; contents that no version of an
    /// attachment names any more are removed.
    pub(super) fn rewind(&mut self, last: u64) -> Result<()> {
        let txn = &self.txn;
        // The newest first: each time, the log ends with the changes to undo.
        let mut end = self.meta.seq;
        while end > last {
            let before = last.max(end.saturating_sub(AT_A_TIME));
            rewind_some(txn, &dropped_versions(txn, before)?)?;
            drop_changes(txn, before, end)?;
            end = before;
        }
        (self.meta.seq, self.meta.chain) = (last, chain_at(txn, last)?);
        count_live(txn, &mut self.meta)?;
        forget_contents(txn)?;
        reindex::reindex(txn, &mut self.meta, txn.watcher())
    }
}

/// For each record that changed after `last` the first version that is dropped.
fn dropped_versions(txn: &dyn Source, last: u64) -> Result<BTreeMap<(u8, u64), Dropped>> {
    let mut dropped: BTreeMap<(u8, u64), Dropped> = BTreeMap::new();
    log::walk_entries(txn, last, &mut |_, entry, _| {
        dropped.entry((entry.kind, entry.row)).or_insert(Dropped { rev: entry.rev, id: entry.id });
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(dropped)
}

/// Makes the last kept version of each record its current one; a record that has none is removed with its key.
fn rewind_some(txn: &dyn WriteTransaction, some: &BTreeMap<(u8, u64), Dropped>) -> Result<()> {
    let [mut records, mut history, mut ids, mut keys] = std::array::from_fn(|_| Changes::default());
    {
        let earlier = txn.reader(HISTORY)?;
        for ((kind, row), Dropped { rev, id }) in some {
            let current = record_key(*kind, *row);
            let range = KeyRange {
                from: Bound::Included(version_key(*kind, *row, rev.saturating_sub(1)).to_vec()),
                ..KeyRange::prefix(&current)
            };
            let mut kept = None;
            earlier.scan(&range, false, &mut |key, value| {
                if kept.is_none() && *rev > 1 {
                    kept = Some(value.to_vec());
                }
                history.put(key, None);
                Ok(ControlFlow::Continue(()))
            })?;
            match kept {
                Some(version) => records.put(&current, Some(&version)),
                None if *rev > 1 => {
                    return Err(CchcError::Corrupt { reason: format!("{id} lacks revision {}", rev - 1) });
                }
                None => {
                    records.put(&current, None);
                    ids.put(id.as_bytes(), None);
                    if *kind == DataSubject::NUMBER {
                        keys.put(&row.to_be_bytes(), None);
                    }
                }
            }
        }
    }
    for (table, changes) in [(RECORDS, records), (HISTORY, history), (IDS, ids), (KEYS, keys)] {
        txn.apply(table, &changes)?;
    }
    Ok(())
}

fn drop_changes(txn: &dyn WriteTransaction, last: u64, end: u64) -> Result<()> {
    let mut changes = Changes::default();
    (last + 1..=end).for_each(|seq| changes.put(&seq.to_be_bytes(), None));
    txn.apply(LOG, &changes)
}

/// The hash of the log up to a change.
fn chain_at(txn: &dyn Source, seq: u64) -> Result<[u8; 32]> {
    if seq == 0 {
        return Ok([0; 32]);
    }
    Ok(log::existing_entry(txn, seq)?.1)
}

fn count_live(txn: &dyn Source, meta: &mut StoreMeta) -> Result<()> {
    meta.live.clear();
    txn.reader(RECORDS)?.scan(&KeyRange::all(), false, &mut |key, bytes| {
        if let Some(kind) = key.first()
            && !Envelope::decode(bytes)?.removed
        {
            *meta.live.entry(*kind).or_default() += 1;
        }
        Ok(ControlFlow::Continue(()))
    })
}

/// Removes contents that no version of an attachment or a frozen report names.
fn forget_contents(txn: &dyn WriteTransaction) -> Result<()> {
    let kinds = [Kind::numbered(Attachment::NUMBER)?, Kind::numbered(FrozenReport::NUMBER)?];
    let mut named: HashSet<[u8; 32]> = HashSet::new();
    for (table, kind) in [RECORDS, HISTORY].into_iter().flat_map(|table| kinds.map(|kind| (table, kind))) {
        txn.reader(table)?.scan(&KeyRange::prefix(&[kind.number]), false, &mut |_, bytes| {
            let contents = kind.references(&Envelope::decode(bytes)?)?.contents;
            let hashes = contents.iter().filter_map(|content| blake3::Hash::from_hex(&content.blake3).ok());
            named.extend(hashes.map(|hash| *hash.as_bytes()));
            Ok(ControlFlow::Continue(()))
        })?;
    }
    let mut forgotten = Vec::new();
    blob::each(txn, &mut |blob| {
        let blob = blob?;
        if !named.contains(&blob.hash) {
            forgotten.push(blob);
        }
        Ok(ControlFlow::Continue(()))
    })?;
    forgotten.into_iter().try_for_each(|blob| blob::forget(txn, blob))
}
