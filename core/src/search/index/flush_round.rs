//! A flush that goes on over several commits, so that none of them waits long.
//!
//! A round takes the records that were pending when it began, as they were then. It goes on in steps. The first ones
//! read terms from records, a number of records each; these are kept in memory, and read again where they are not
//! there.
//! Each further step merges some terms into the postings, in key order. `StoreMeta::flush_round` says how far that is:
//! of a record in the round the postings then hold the new terms up to there, and the old ones behind.
//!
//! Searches read the records of a round as pending ones until it has ended. One that changes meanwhile stays pending
//! after it; its entry notes the revision that the round brings in.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::{Mutex, OnceLock, PoisonError};

use super::merge::{PostingChanges, SortedChanges};
use super::pending_entry::{PendingEntry, Versions, lost, row_of_key};
use crate::error::Result;
use crate::records::catalogue::Kind;
use crate::records::meta::{FlushRound, StoreMeta};
use crate::records::tables::PENDING;
use crate::storage::{Changes, KeyRange, Source, WriteTransaction};

/// When a round begins, and how much a step does.
#[derive(Debug, Clone, Copy)]
pub(crate) struct FlushPace {
    /// A round begins with the commit at which so many records are pending.
    pub begins_at: u32,
    /// From so many records a step reads the terms.
    pub records: usize,
    /// A step merges terms until the changes of the tables have so many bytes.
    pub bytes: usize,
    /// A commit does one step for each so many changes.
    pub changes: u64,
}

impl Default for FlushPace {
    fn default() -> Self {
        Self { begins_at: 256, records: 32, bytes: 128 << 10, changes: 8 }
    }
}

/// Keeps what a round changes, from commit to commit.
#[derive(Default)]
pub(crate) struct FlushCache {
    pace: OnceLock<FlushPace>,
    changes: Mutex<RoundChanges>,
}

impl FlushCache {
    /// Sets another pace than the usual one.
    #[cfg(test)]
    pub fn set_pace(&self, pace: FlushPace) {
        self.pace.set(pace).unwrap();
    }

    pub(super) fn pace(&self) -> FlushPace {
        self.pace.get().copied().unwrap_or_default()
    }

    pub(super) fn take(&self) -> RoundChanges {
        std::mem::take(&mut *self.changes.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub(super) fn keep(&self, changes: RoundChanges) {
        *self.changes.lock().unwrap_or_else(PoisonError::into_inner) = changes;
    }
}

/// What a round changes in the postings, as far as it was read.
#[derive(Default)]
pub(super) struct RoundChanges {
    round: FlushRound,
    /// The records that were not read yet, as keys of the pending list, last one first.
    unread: Vec<Vec<u8>>,
    read: BTreeMap<u8, PostingChanges>,
    /// By kind, once every record was read.
    sorted: BTreeMap<u8, SortedChanges>,
}

impl RoundChanges {
    fn of(source: &dyn Source, round: &FlushRound) -> Result<Self> {
        let mut unread = Vec::new();
        each_entry(source, round, &mut |key, _| unread.push(key.to_vec()))?;
        unread.reverse();
        Ok(Self { round: round.clone(), unread, ..Self::default() })
    }

    /// Reads at once what another process, or an earlier handle of the file, has read of the round that is under way.
    /// Else no round would ever end where each makes only a few commits.
    pub fn make_up(&mut self, source: &dyn Source, meta: &StoreMeta) -> Result<()> {
        match &meta.flush_round {
            Some(round) if !self.round.is(round) => {
                *self = Self::of(source, round)?;
                self.read_some(source, self.unread.len())
            }
            _ => Ok(()),
        }
    }

    /// Reads the terms of some records.
    fn read_some(&mut self, source: &dyn Source, records: usize) -> Result<()> {
        let (pending, versions) = (source.reader(PENDING)?, Versions::open(source)?);
        for key in self.unread.split_off(self.unread.len().saturating_sub(records)).iter().rev() {
            let kind = Kind::numbered(key.first().copied().unwrap_or_default())?;
            let entry = PendingEntry::decode(&pending.get(key)?.ok_or_else(|| lost(kind))?)?;
            self.read.entry(kind.number).or_default().flush(&versions, kind, row_of_key(key)?, entry)?;
        }
        if self.unread.is_empty() {
            self.sorted =
                std::mem::take(&mut self.read).into_iter().map(|(kind, read)| (kind, read.sorted())).collect();
        }
        Ok(())
    }

    /// Merges some terms behind those that are merged. Gives the last one where others follow.
    fn merge_some(
        &self,
        txn: &dyn WriteTransaction,
        merged: Option<&(u8, String)>,
        bytes: usize,
    ) -> Result<Option<(u8, String)>> {
        let from = merged.map_or(0, |(kind, _)| *kind);
        for (kind, changes) in self.sorted.range(from..) {
            let behind = merged.filter(|(merged, _)| merged == kind).map(|(_, term)| term.as_str());
            if let Some(last) = changes.write_some(txn, *kind, behind, bytes)? {
                return Ok(Some((*kind, last.to_owned())));
            }
        }
        Ok(None)
    }
}

/// Does one step of the round that is under way; the last one ends it.
pub(super) fn step(
    txn: &dyn WriteTransaction,
    meta: &mut StoreMeta,
    changes: &mut RoundChanges,
    pace: FlushPace,
) -> Result<()> {
    let Some(round) = &mut meta.flush_round else { return Ok(()) };
    if !changes.round.is(round) {
        *changes = RoundChanges::of(txn, round)?;
    }
    if !changes.unread.is_empty() {
        return changes.read_some(txn, pace.records);
    }
    match changes.merge_some(txn, round.merged.as_ref(), pace.bytes)? {
        Some(last) => round.merged = Some(last),
        None => {
            *changes = RoundChanges::default();
            end(txn, meta)?;
        }
    }
    Ok(())
}

/// Takes the records of the round off the pending list, but for those that changed since it began.
fn end(txn: &dyn WriteTransaction, meta: &mut StoreMeta) -> Result<()> {
    let Some(round) = meta.flush_round.take() else { return Ok(()) };
    let mut done = Changes::default();
    each_entry(txn, &round, &mut |key, entry| {
        let after = entry.after_round().map(PendingEntry::encode);
        done.put(key, after.as_deref());
        if let (None, Some(count)) = (after, key.first().and_then(|kind| meta.pending.get_mut(kind))) {
            *count = count.saturating_sub(1);
        }
    })?;
    meta.pending.retain(|_, count| *count > 0);
    meta.searched = meta.seq;
    txn.apply(PENDING, &done)
}

/// Visits the entries of a round, by key.
fn each_entry(source: &dyn Source, round: &FlushRound, visit: &mut dyn FnMut(&[u8], PendingEntry)) -> Result<()> {
    source.reader(PENDING)?.scan(&KeyRange::all(), false, &mut |key, bytes| {
        let entry = PendingEntry::decode(bytes)?;
        if entry.is_in(round) {
            visit(key, entry);
        }
        Ok(ControlFlow::Continue(()))
    })
}
