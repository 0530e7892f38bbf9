//! The read port and the write port of the storage engine.

use std::ops::ControlFlow;

use super::changes::{Changes, UndoEntry};
use super::key_range::KeyRange;
use crate::error::Result;

/// Receives one key and its value.
pub(crate) type Visit<'a> = &'a mut dyn FnMut(&[u8], &[u8]) -> Result<ControlFlow<()>>;

/// One table, open for reading. Drop it before opening the same table again in a write transaction.
pub(crate) trait TableReader {
    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>>;
    /// Reads a value into a buffer that the caller reuses. False, and an empty buffer, where there is no such key.
    fn read(&self, key: &[u8], into: &mut Vec<u8>) -> Result<bool>;
    /// Visits the entries of a range in key order, or in descending order, until `visit` breaks.
    fn scan(&self, range: &KeyRange, descending: bool, visit: Visit<'_>) -> Result<()>;
    /// The number of entries.
    fn len(&self) -> Result<u64>;
    /// The bytes of the file that the table occupies.
    fn bytes(&self) -> Result<u64>;
}

/// A table without entries, such as one that does not exist.
pub(crate) struct EmptyTable;

impl TableReader for EmptyTable {
    fn get(&self, _key: &[u8]) -> Result<Option<Vec<u8>>> {
        Ok(None)
    }

    fn read(&self, _key: &[u8], into: &mut Vec<u8>) -> Result<bool> {
        into.clear();
        Ok(false)
    }

    fn scan(&self, _range: &KeyRange, _descending: bool, _visit: Visit<'_>) -> Result<()> {
        Ok(())
    }

    fn len(&self) -> Result<u64> {
        Ok(0)
    }

    fn bytes(&self) -> Result<u64> {
        Ok(0)
    }
}

/// The read port: a transaction whose tables can be read, either a snapshot of the last commit or a write transaction
/// with its own changes visible.
pub(crate) trait Source {
    /// Opens a table. A table that does not exist reads as an empty one.
    fn reader(&self, table: &str) -> Result<Box<dyn TableReader + '_>>;

    fn get(&self, table: &str, key: &[u8]) -> Result<Option<Vec<u8>>> {
        self.reader(table)?.get(key)
    }

    /// The same source for several threads that read one table; none where one thread alone may read it, as in a write
    /// transaction, or in a call that somebody watches.
    fn shared(&self, _table: &str) -> Result<Option<&(dyn Source + Sync)>> {
        Ok(None)
    }

    /// The bytes of the file that a table occupies.
    fn bytes(&self, table: &str) -> Result<u64> {
        self.reader(table)?.bytes()
    }

    /// Whether the table exists. In a write transaction every table does, since opening one creates it.
    fn has(&self, table: &str) -> Result<bool>;

    /// Whether there is no table at all.
    fn is_empty(&self) -> Result<bool>;
}

/// The write port: a transaction whose tables can be read and written. Nothing is durable before it is committed.
pub(crate) trait WriteTransaction: Source {
    /// Applies changes to one table in key order, the order a B-tree accepts fastest.
    fn apply(&self, table: &str, changes: &Changes) -> Result<()> {
        self.apply_undoable(table, changes, None)
    }

    /// As [`WriteTransaction::apply`]; appends to `undo` what the keys held before.
    fn apply_undoable(&self, table: &str, changes: &Changes, undo: Option<&mut Vec<UndoEntry>>) -> Result<()>;

    /// Sets one key.
    fn put(&self, table: &str, key: &[u8], value: &[u8]) -> Result<()> {
        self.apply(table, &Changes::of(key, Some(value)))
    }

    /// Removes one key. Removing a key that is not there is no error.
    fn remove(&self, table: &str, key: &[u8]) -> Result<()> {
        self.apply(table, &Changes::of(key, None))
    }

    /// Creates a table, so that a snapshot taken before its first entry can be read.
    fn create_table(&self, table: &str) -> Result<()>;

    /// Removes a table with all its entries.
    fn remove_table(&self, table: &str) -> Result<()>;

    /// Removes every entry of a table.
    fn clear_table(&self, table: &str) -> Result<()> {
        self.remove_table(table)?;
        self.create_table(table)
    }
}
