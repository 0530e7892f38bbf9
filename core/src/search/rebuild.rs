//! Building the postings anew from the records.

use std::ops::{Bound, ControlFlow};

use super::merge::Gathered;
use super::pending::words_of;
use crate::error::{CchcError, Result};
use crate::records::catalogue::{KINDS, Kind};
use crate::records::tables::{RECORDS, SEARCH};
use crate::storage::{KeyRange, WriteTransaction};

/// So many records are held in memory at a time.
const PIECE: usize = 16_384;

/// Empties the tables of postings and fills them from the records; `tick` is told of each record.
pub(crate) fn rebuild(txn: &dyn WriteTransaction, tick: &mut dyn FnMut() -> Result<()>) -> Result<()> {
    for table in SEARCH {
        txn.clear_table(&table)?;
    }
    for kind in KINDS.iter().filter(|kind| kind.searched) {
        let mut span = KeyRange::prefix(&[kind.number]);
        while let Some(last) = piece(txn, kind, &span, tick)? {
            span.from = Bound::Excluded(last);
        }
    }
    Ok(())
}

/// Brings some records in, and gives the key of the last; nothing where none was left.
fn piece(
    txn: &dyn WriteTransaction,
    kind: &Kind,
    span: &KeyRange,
    tick: &mut dyn FnMut() -> Result<()>,
) -> Result<Option<Vec<u8>>> {
    let mut gathered = Gathered::default();
    let mut last = None;
    txn.reader(RECORDS)?.scan(span, false, &mut |key, bytes| {
        let broken = || CchcError::Corrupt { reason: "a record lies under a broken key".to_owned() };
        let row = key.last_chunk().map(|row| u64::from_be_bytes(*row)).ok_or_else(broken)?;
        gathered.change(row, None, Some(&words_of(kind, bytes)?));
        last = Some(key.to_vec());
        tick()?;
        Ok(if gathered.len() < PIECE { ControlFlow::Continue(()) } else { ControlFlow::Break(()) })
    })?;
    gathered.write(txn, kind.number)?;
    Ok(last)
}
