//! Flushing: merging the pending records into the postings, many at a time.
//!
//! A commit that makes few records pending has no flush to wait for: [`flush_at_commit`] does a part of one, see
//! [`super::flush_round`]. A large commit flushes at once.

use std::ops::ControlFlow;

use super::flush_round::{FlushCache, FlushPace, RoundChanges, step};
use super::merge::PostingChanges;
use super::pending_entry::{PendingEntry, Versions, row_of_key};
use crate::error::Result;
use crate::records::catalogue::Kind;
use crate::records::meta::StoreMeta;
use crate::records::tables::PENDING;
use crate::storage::{Changes, KeyRange, WriteTransaction};

/// This many are flushed before the commit: a large import must not be held in memory as a whole.
pub(crate) const FLUSH_BEFORE_COMMIT: u32 = 16_384;

/// Does a commit's part of a flush, where many records are pending: the more it changed, the more of it.
pub(crate) fn flush_at_commit(txn: &dyn WriteTransaction, meta: &mut StoreMeta, cache: &FlushCache) -> Result<()> {
    let (pace, goes_on) = (cache.pace(), meta.flush_round.is_some());
    if !goes_on && meta.pending_count() < pace.begins_at {
        return Ok(());
    }
    let changes = meta.seq - StoreMeta::load(txn)?.seq;
    let mut read = cache.take();
    if changes >= u64::from(pace.begins_at) {
        return flush(txn, meta);
    }
    if goes_on {
        read.make_up(txn, meta)?;
    } else {
        meta.begin_flush_round();
    }
    let mut steps = changes.div_ceil(pace.changes).max(1);
    while steps > 0 && meta.flush_round.is_some() {
        step(txn, meta, &mut read, pace)?;
        steps -= 1;
    }
    cache.keep(read);
    Ok(())
}

/// Merges every pending record of every kind into the postings, and empties the pending list.
pub(crate) fn flush(txn: &dyn WriteTransaction, meta: &mut StoreMeta) -> Result<()> {
    let (mut changes, whole) = (RoundChanges::default(), FlushPace { bytes: usize::MAX, ..FlushPace::default() });
    while meta.flush_round.is_some() {
        step(txn, meta, &mut changes, whole)?;
    }
    for (number, _) in std::mem::take(&mut meta.pending) {
        let kind = Kind::numbered(number)?;
        while flush_some(txn, kind)? {}
    }
    meta.nothing_pending();
    Ok(())
}

/// Merges as many pending records of a kind as may be held in memory. False where none was left.
fn flush_some(txn: &dyn WriteTransaction, kind: &Kind) -> Result<bool> {
    let mut entries: Vec<(Vec<u8>, PendingEntry)> = Vec::new();
    txn.reader(PENDING)?.scan(&KeyRange::prefix(&[kind.number]), false, &mut |key, bytes| {
        entries.push((key.to_vec(), PendingEntry::decode(bytes)?));
        let is_full = entries.len() >= FLUSH_BEFORE_COMMIT as usize;
        Ok(if is_full { ControlFlow::Break(()) } else { ControlFlow::Continue(()) })
    })?;
    let mut posting_changes = PostingChanges::default();
    let mut done = Changes::default();
    {
        let versions = Versions::open(txn)?;
        for (key, entry) in &entries {
            posting_changes.flush(&versions, kind, row_of_key(key)?, *entry)?;
            done.put(key, None);
        }
    }
    posting_changes.sorted().write(txn, kind.number)?;
    txn.apply(PENDING, &done)?;
    Ok(!entries.is_empty())
}
