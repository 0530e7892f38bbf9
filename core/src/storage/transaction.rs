//! Transactions: tables of byte keys and byte values, read in a snapshot or written in a write transaction.

use std::ops::Bound;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use redb::{ReadableTable, ReadableTableMetadata, Table, TableDefinition, TableError};

use super::changed_keys::{ChangeRecorder, Recording};
use super::changes::{Changes, Slot, UndoEntry};
use super::fault::{drop_guarded, fault, guard};
use super::key_range::KeyRange;
use super::port::{EmptyTable, Source, TableReader, Visit, WriteTransaction};
use crate::error::{CchcError, Result};

/// The type of keys and of values.
type Bytes = &'static [u8];

fn definition(name: &str) -> TableDefinition<'_, Bytes, Bytes> {
    TableDefinition::new(name)
}

/// A table of a transaction.
struct OpenTable<T>(T);

impl<T: ReadableTable<Bytes, Bytes> + ReadableTableMetadata> TableReader for OpenTable<T> {
    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>> {
        guard(|| Ok(self.0.get(key).map_err(fault)?.map(|value| value.value().to_vec())))
    }

    fn read(&self, key: &[u8], into: &mut Vec<u8>) -> Result<bool> {
        into.clear();
        guard(|| {
            let value = self.0.get(key).map_err(fault)?;
            if let Some(value) = &value {
                into.extend_from_slice(value.value());
            }
            Ok(value.is_some())
        })
    }

    fn scan(&self, range: &KeyRange, descending: bool, visit: Visit<'_>) -> Result<()> {
        if range.is_empty() {
            return Ok(());
        }
        // A cursor spends less on each entry than the engine's ranges, which could be read from both ends at once.
        guard(|| {
            if descending {
                let mut cursor = self.0.upper_bound(range.to.as_ref().map(Vec::as_slice)).map_err(fault)?;
                while let Some((key, value)) = cursor.prev().map_err(fault)? {
                    if !range.has_begun(key.value()) || visit(key.value(), value.value())?.is_break() {
                        break;
                    }
                }
            } else {
                let mut cursor = self.0.lower_bound(range.from.as_ref().map(Vec::as_slice)).map_err(fault)?;
                while let Some((key, value)) = cursor.next().map_err(fault)? {
                    if range.has_ended(key.value()) || visit(key.value(), value.value())?.is_break() {
                        break;
                    }
                }
            }
            Ok(())
        })
    }

    fn len(&self) -> Result<u64> {
        guard(|| self.0.len().map_err(fault))
    }

    fn bytes(&self) -> Result<u64> {
        guard(|| {
            let stats = self.0.stats().map_err(fault)?;
            Ok(stats.stored_bytes() + stats.metadata_bytes() + stats.fragmented_bytes())
        })
    }
}

impl Source for redb::ReadTransaction {
    fn reader(&self, table: &str) -> Result<Box<dyn TableReader + '_>> {
        guard(|| match self.open_table(definition(table)) {
            Ok(table) => Ok(Box::new(OpenTable(table)) as Box<dyn TableReader + '_>),
            Err(TableError::TableDoesNotExist(_)) => Ok(Box::new(EmptyTable)),
            Err(error) => Err(fault(error)),
        })
    }

    fn shared(&self, _table: &str) -> Result<Option<&(dyn Source + Sync)>> {
        Ok(Some(self))
    }

    fn has(&self, table: &str) -> Result<bool> {
        guard(|| match self.open_table(definition(table)) {
            Ok(_) => Ok(true),
            Err(TableError::TableDoesNotExist(_)) => Ok(false),
            Err(error) => Err(fault(error)),
        })
    }

    fn is_empty(&self) -> Result<bool> {
        guard(|| Ok(self.list_tables().map_err(fault)?.next().is_none()))
    }
}

/// A write transaction that is not committed. Dropping it undoes everything.
///
/// Like all that reads the file, ending one can panic where the file is damaged; the panic becomes an error.
pub(crate) struct Uncommitted {
    txn: Option<redb::WriteTransaction>,
    is_checkpoint: bool,
    /// Set by each commit: whether it was no checkpoint.
    uncheckpointed: Arc<AtomicBool>,
    // Dropped last: what is gathered is heard of once the transaction has ended.
    recording: Option<Recording>,
}

impl Uncommitted {
    pub(super) fn new(txn: redb::WriteTransaction, uncheckpointed: Arc<AtomicBool>) -> Self {
        Self { txn: Some(txn), is_checkpoint: false, uncheckpointed, recording: None }
    }

    /// Lets the recorder gather the keys that it changes, if somebody listens.
    pub fn recorded(mut self, recorder: &ChangeRecorder) -> Self {
        self.recording = recorder.recording();
        self
    }

    fn txn(&self) -> Result<&redb::WriteTransaction> {
        self.txn.as_ref().ok_or_else(|| CchcError::internal("a transaction was used after its commit"))
    }

    /// Makes this commit a checkpoint: it also records which pages are free, so that opening the file after a crash
    /// need not walk it.
    pub fn set_checkpoint(&mut self) {
        if let Some(txn) = &mut self.txn {
            txn.set_quick_repair(true);
            self.is_checkpoint = true;
        }
    }

    /// Commits. This is where a commit becomes durable: redb writes the changed pages, syncs the file, and only then
    /// returns. After an error it is committed whole or not at all: a sync can fail after the disk kept everything.
    pub fn commit(mut self) -> Result<()> {
        guard(|| self.txn.take().map_or(Ok(()), |txn| txn.commit().map_err(fault)))?;
        self.uncheckpointed.store(!self.is_checkpoint, Ordering::Release);
        Ok(())
    }
}

impl Drop for Uncommitted {
    fn drop(&mut self) {
        drop_guarded(self.txn.take());
    }
}

impl Source for Uncommitted {
    fn has(&self, _table: &str) -> Result<bool> {
        Ok(true)
    }

    fn is_empty(&self) -> Result<bool> {
        guard(|| Ok(self.txn()?.list_tables().map_err(fault)?.next().is_none()))
    }

    fn reader(&self, table: &str) -> Result<Box<dyn TableReader + '_>> {
        let open = || self.txn()?.open_table(definition(table)).map_err(fault);
        guard(|| Ok(Box::new(OpenTable(open()?)) as Box<dyn TableReader + '_>))
    }
}

impl WriteTransaction for Uncommitted {
    fn apply_undoable(&self, table: &str, changes: &Changes, mut undo: Option<&mut Vec<UndoEntry>>) -> Result<()> {
        if changes.is_empty() {
            return Ok(());
        }
        let slots = changes.sorted();
        if let Some(recording) = &self.recording {
            recording.keys(table, slots.iter().map(|slot| changes.key(*slot)));
        }
        let mut note = |slot: Slot, value: Option<Vec<u8>>| {
            if let Some(undo) = &mut undo {
                undo.push(UndoEntry { table: table.to_owned(), key: changes.key(slot).to_vec(), value });
            }
        };
        guard(|| {
            let mut open = self.txn()?.open_table(definition(table)).map_err(fault)?;
            let mut left = slots.as_slice();
            while !left.is_empty() {
                let (run, rest) = left.split_at(insert_run(&mut open, changes, left)?);
                run.iter().for_each(|slot| note(*slot, None));
                let (few, rest) = rest.split_at(RUN.min(rest.len()));
                for slot in few {
                    let key = changes.key(*slot);
                    let before = match changes.value(*slot) {
                        Some(value) => open.insert(key, value),
                        None => open.remove(key),
                    };
                    note(*slot, before.map_err(fault)?.map(|value| value.value().to_vec()));
                }
                left = rest;
            }
            Ok(())
        })
    }

    fn create_table(&self, table: &str) -> Result<()> {
        guard(|| self.txn()?.open_table(definition(table)).map(drop).map_err(fault))
    }

    fn remove_table(&self, table: &str) -> Result<()> {
        if let Some(recording) = &self.recording {
            recording.table(table);
        }
        guard(|| self.txn()?.delete_table(definition(table)).map(drop).map_err(fault))
    }
}

/// The fewest entries that must fall into one gap of a table for writing them as a run to pay.
const RUN: usize = 16;

/// Writes the first of some sorted changes as one run, as far as they are new entries between two neighbours of the
/// table. Returns how many it wrote: none where the run would be short. A run fills leaves one after another, where
/// inserting would search for each entry's position anew.
fn insert_run(table: &mut Table<'_, Bytes, Bytes>, changes: &Changes, sorted: &[Slot]) -> Result<usize> {
    if sorted.len() < RUN {
        return Ok(0);
    }
    let mut cursor = table.lower_bound_mut(Bound::Included(changes.key(sorted[0]))).map_err(fault)?;
    let next = cursor.peek_next().map_err(fault)?.map(|(key, _)| key.value().to_vec());
    let fits = |slot: &&Slot| {
        changes.value(**slot).is_some() && next.as_ref().is_none_or(|next| changes.key(**slot) < next.as_slice())
    };
    let run = sorted.iter().take_while(fits).count();
    if run < RUN {
        return Ok(0);
    }
    for slot in &sorted[..run] {
        let value = changes.value(*slot).unwrap_or_default();
        cursor.insert_before(changes.key(*slot), value).map_err(fault)?;
    }
    cursor.close().map_err(fault)?;
    Ok(run)
}
