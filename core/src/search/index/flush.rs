//! Flushing: merging the pending records into the postings, many at a time.

use std::ops::ControlFlow;

use super::merge::PostingChanges;
use super::pending::{PendingEntry, lost, row_of_key};
use crate::error::Result;
use crate::records::catalogue::Kind;
use crate::records::envelope::Envelope;
use crate::records::meta::StoreMeta;
use crate::records::tables::{HISTORY, PENDING, RECORDS, version_key};
use crate::storage::{Changes, KeyRange, WriteTransaction};

/// The commit that makes this many records pending flushes them.
pub(crate) const FLUSH_AT_COMMIT: u32 = 256;
/// This many are flushed before the commit: a large import must not be held in memory as a whole.
pub(crate) const FLUSH_BEFORE_COMMIT: u32 = 16_384;

/// Merges every pending record of every kind into the postings, and empties the pending list.
pub(crate) fn flush(txn: &dyn WriteTransaction, meta: &mut StoreMeta) -> Result<()> {
    for (number, _) in std::mem::take(&mut meta.pending) {
        let kind = Kind::numbered(number)?;
        while flush_some(txn, kind)? {}
    }
    meta.searched = meta.seq;
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
        let (records, history) = (txn.reader(RECORDS)?, txn.reader(HISTORY)?);
        for (key, entry) in &entries {
            let row = row_of_key(key)?;
            let before = match entry.indexed {
                0 => None,
                rev => history.get(&version_key(kind.number, row, rev))?,
            };
            if let Some(before) = before {
                kind.read_texts(&Envelope::decode(&before)?, &mut |texts| posting_changes.lose(row, texts))?;
            }
            let after = records.get(key)?.ok_or_else(|| lost(kind))?;
            kind.read_texts(&Envelope::decode(&after)?, &mut |texts| posting_changes.gain(row, texts))?;
            done.put(key, None);
        }
    }
    posting_changes.write(txn, kind.number)?;
    txn.apply(PENDING, &done)?;
    Ok(!entries.is_empty())
}
