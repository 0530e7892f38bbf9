//! Building the inverted index anew from the records.

use std::ops::{Bound, ControlFlow};

use super::merge::PostingChanges;
use crate::error::{CchcError, Result};
use crate::records::catalogue::{KINDS, Kind};
use crate::records::envelope::Envelope;
use crate::records::tables::{RECORDS, SEARCH};
use crate::storage::{KeyRange, WriteTransaction};

/// How many records are held in memory at a time.
const CHUNK: usize = 16_384;

/// Empties the search tables and fills them from the records. Calls `tick` once for each record.
pub(crate) fn rebuild(txn: &dyn WriteTransaction, tick: &mut dyn FnMut() -> Result<()>) -> Result<()> {
    for table in SEARCH {
        txn.clear_table(table)?;
    }
    for kind in KINDS.iter().filter(|kind| kind.is_searched()) {
        let mut rest = KeyRange::prefix(&[kind.number]);
        while let Some(last) = add_some(txn, kind, &rest, tick)? {
            rest.from = Bound::Excluded(last);
        }
    }
    Ok(())
}

/// Adds the first records of a key range, and gives the key of the last; `None` where there was none.
fn add_some(
    txn: &dyn WriteTransaction,
    kind: &Kind,
    range: &KeyRange,
    tick: &mut dyn FnMut() -> Result<()>,
) -> Result<Option<Vec<u8>>> {
    let mut changes = PostingChanges::default();
    let (mut last, mut count) = (None, 0);
    txn.reader(RECORDS)?.scan(range, false, &mut |key, bytes| {
        let broken = || CchcError::Corrupt { reason: "a record lies under a broken key".to_owned() };
        let row = key.last_chunk().map(|row| u64::from_be_bytes(*row)).ok_or_else(broken)?;
        kind.read_texts(&Envelope::decode(bytes)?, &mut |texts| changes.gain(row, texts))?;
        last = Some(key.to_vec());
        count += 1;
        tick()?;
        Ok(if count < CHUNK { ControlFlow::Continue(()) } else { ControlFlow::Break(()) })
    })?;
    changes.sorted().write(txn, kind.number)?;
    Ok(last)
}
