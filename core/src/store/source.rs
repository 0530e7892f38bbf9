//! Reading and writing tables of byte keys and byte values, inside one transaction.
//!
//! This and `engine` are the only modules that name redb.

use std::ops::{Bound, ControlFlow};
use std::panic::{AssertUnwindSafe, catch_unwind};

use redb::{ReadTransaction, ReadableTable, ReadableTableMetadata, TableDefinition, TableError, WriteTransaction};

use crate::error::{CchcError, Result};
use crate::reason::Reason;

/// A stretch of keys.
#[derive(Debug, Clone)]
pub(crate) struct Span {
    pub from: Bound<Vec<u8>>,
    pub to: Bound<Vec<u8>>,
}

impl Span {
    /// Every key.
    pub fn all() -> Self {
        Self { from: Bound::Unbounded, to: Bound::Unbounded }
    }

    /// Every key that starts with `prefix`.
    pub fn prefix(prefix: &[u8]) -> Self {
        Self { from: Bound::Included(prefix.to_vec()), to: end_of_prefix(prefix) }
    }

    /// Whether a key lies in it.
    pub fn contains(&self, key: &[u8]) -> bool {
        self.has_begun(key) && !self.has_ended(key)
    }

    /// Whether a key does not lie before it.
    pub fn has_begun(&self, key: &[u8]) -> bool {
        match &self.from {
            Bound::Included(from) => key >= from.as_slice(),
            Bound::Excluded(from) => key > from.as_slice(),
            Bound::Unbounded => true,
        }
    }

    /// Whether a key lies behind it.
    pub fn has_ended(&self, key: &[u8]) -> bool {
        match &self.to {
            Bound::Included(to) => key > to.as_slice(),
            Bound::Excluded(to) => key >= to.as_slice(),
            Bound::Unbounded => false,
        }
    }

    /// Whether no key can lie in it; redb panics when asked for such a range.
    fn is_empty(&self) -> bool {
        match (&self.from, &self.to) {
            (Bound::Included(from), Bound::Included(to)) => from > to,
            (Bound::Included(from), Bound::Excluded(to)) | (Bound::Excluded(from), Bound::Included(to)) => from >= to,
            (Bound::Excluded(from), Bound::Excluded(to)) => from >= to,
            _ => false,
        }
    }
}

/// The first key after all keys that start with `prefix`.
pub(crate) fn end_of_prefix(prefix: &[u8]) -> Bound<Vec<u8>> {
    let mut end = prefix.to_vec();
    while let Some(last) = end.pop() {
        if last < u8::MAX {
            end.push(last + 1);
            return Bound::Excluded(end);
        }
    }
    Bound::Unbounded
}

pub(crate) type Visit<'a> = &'a mut dyn FnMut(&[u8], &[u8]) -> Result<ControlFlow<()>>;

/// One table, open for reading. Close it before opening the same table again.
pub(crate) trait Reader {
    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>>;
    /// Puts a value into a buffer that is used again and again. False where there is none.
    fn read(&self, key: &[u8], into: &mut Vec<u8>) -> Result<bool>;
    fn scan(&self, span: &Span, descending: bool, visit: Visit<'_>) -> Result<()>;
    fn len(&self) -> Result<u64>;
    /// How many bytes of the file it takes.
    fn bytes(&self) -> Result<u64>;
}

/// A transaction that tables can be read in: a snapshot, or the writing transaction with its own changes in sight.
pub(crate) trait Source {
    fn reader(&self, table: &str) -> Result<Box<dyn Reader + '_>>;

    fn get(&self, table: &str, key: &[u8]) -> Result<Option<Vec<u8>>> {
        self.reader(table)?.get(key)
    }

    /// How many bytes of the file a table takes.
    fn bytes(&self, table: &str) -> Result<u64> {
        self.reader(table)?.bytes()
    }

    /// Whether the table was ever made.
    fn has(&self, table: &str) -> Result<bool>;

    /// Whether there is no table at all.
    fn is_empty(&self) -> Result<bool>;
}

/// What keys and values are.
pub(super) type Bytes = &'static [u8];

pub(super) fn definition(name: &str) -> TableDefinition<'_, Bytes, Bytes> {
    TableDefinition::new(name)
}

struct Open<T>(T);

impl<T: ReadableTable<Bytes, Bytes> + ReadableTableMetadata> Reader for Open<T> {
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

    fn scan(&self, span: &Span, descending: bool, visit: Visit<'_>) -> Result<()> {
        if span.is_empty() {
            return Ok(());
        }
        let bounds = (span.from.as_ref().map(Vec::as_slice), span.to.as_ref().map(Vec::as_slice));
        guard(|| {
            let mut range = self.0.range::<&[u8]>(bounds).map_err(fault)?;
            while let Some(entry) = if descending { range.next_back() } else { range.next() } {
                let (key, value) = entry.map_err(fault)?;
                if visit(key.value(), value.value())?.is_break() {
                    break;
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

/// redb trusts its pages: a damaged file can make it panic where it ought to fail.
pub(crate) fn guard<T>(action: impl FnOnce() -> Result<T>) -> Result<T> {
    catch_unwind(AssertUnwindSafe(action))
        .unwrap_or_else(|_| Err(CchcError::Corrupt { reason: "the file's structure contradicts itself".to_owned() }))
}

/// A table that was never written.
struct Absent;

impl Reader for Absent {
    fn get(&self, _key: &[u8]) -> Result<Option<Vec<u8>>> {
        Ok(None)
    }

    fn read(&self, _key: &[u8], into: &mut Vec<u8>) -> Result<bool> {
        into.clear();
        Ok(false)
    }

    fn scan(&self, _span: &Span, _descending: bool, _visit: Visit<'_>) -> Result<()> {
        Ok(())
    }

    fn len(&self) -> Result<u64> {
        Ok(0)
    }

    fn bytes(&self) -> Result<u64> {
        Ok(0)
    }
}

impl Source for ReadTransaction {
    fn reader(&self, table: &str) -> Result<Box<dyn Reader + '_>> {
        guard(|| match self.open_table(definition(table)) {
            Ok(table) => Ok(Box::new(Open(table)) as Box<dyn Reader + '_>),
            Err(TableError::TableDoesNotExist(_)) => Ok(Box::new(Absent)),
            Err(error) => Err(fault(error)),
        })
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

impl Source for WriteTransaction {
    /// Opening a table for writing makes it.
    fn has(&self, _table: &str) -> Result<bool> {
        Ok(true)
    }

    fn is_empty(&self) -> Result<bool> {
        guard(|| Ok(self.list_tables().map_err(fault)?.next().is_none()))
    }

    fn reader(&self, table: &str) -> Result<Box<dyn Reader + '_>> {
        guard(|| Ok(Box::new(Open(self.open_table(definition(table)).map_err(fault)?)) as Box<dyn Reader + '_>))
    }
}

/// Makes a table, so that a snapshot taken before its first entry can be read.
pub(crate) fn create(txn: &WriteTransaction, table: &str) -> Result<()> {
    guard(|| txn.open_table(definition(table)).map(drop).map_err(fault))
}

/// Empties a table.
pub(crate) fn clear(txn: &WriteTransaction, table: &str) -> Result<()> {
    guard(|| txn.delete_table(definition(table)).map(drop).map_err(fault))?;
    create(txn, table)
}

/// Folds the engine's many errors into what a caller can act on. The path is filled in where it is known.
pub(crate) fn fault(error: impl Into<redb::Error>) -> CchcError {
    use redb::Error as E;
    let io = |reason: String| CchcError::StorageIo { path: String::new(), reason };
    match error.into() {
        E::Corrupted(reason) => CchcError::Corrupt { reason },
        E::Io(error) => io(error.to_string()),
        E::PreviousIo | E::LockPoisoned(_) => io("an earlier read or write failed".to_owned()),
        E::DatabaseClosed => CchcError::Closed { reason: Reason::StoreClosed },
        E::DatabaseAlreadyOpen | E::LockProtocolMismatch => {
            CchcError::Locked { path: String::new(), reason: Reason::OpenElsewhere }
        }
        E::UpgradeRequired(version) => {
            CchcError::Corrupt { reason: format!("file structure {version} is older than any this library wrote") }
        }
        other => CchcError::Corrupt { reason: other.to_string() },
    }
}
