//! Sources, transactions and contents that ask a watcher whether to go on while they are read and written.

use std::io::{self, Read};

use super::Watcher;
use crate::error::{CchcError, Result};
use crate::storage::{Changes, KeyRange, Source, TableReader, UndoEntry, Visit, WriteTransaction};

/// Counts what is read and written, and ends the call where it is to end.
pub(crate) trait Meter {
    /// An entry was met in a scan.
    fn entry(&self, bytes: usize) -> Result<()>;
    /// Other work on so many bytes.
    fn other(&self, bytes: usize) -> Result<()>;
}

/// A source that counts every scanned entry as a step.
pub(crate) struct Watched<'a> {
    source: &'a dyn Source,
    meter: &'a dyn Meter,
}

impl<'a> Watched<'a> {
    pub fn new(source: &'a dyn Source, meter: &'a dyn Meter) -> Self {
        Self { source, meter }
    }
}

impl Source for Watched<'_> {
    fn reader(&self, table: &str) -> Result<Box<dyn TableReader + '_>> {
        Ok(Box::new(WatchedReader { reader: self.source.reader(table)?, meter: self.meter }))
    }

    fn has(&self, table: &str) -> Result<bool> {
        self.source.has(table)
    }

    fn is_empty(&self) -> Result<bool> {
        self.source.is_empty()
    }
}

/// A write transaction whose reads and writes can be ended by its watcher.
pub(crate) struct WatchedTransaction<T> {
    txn: T,
    watcher: Watcher,
}

impl<T: WriteTransaction> WatchedTransaction<T> {
    pub fn new(txn: T, watcher: Watcher) -> Self {
        Self { txn, watcher }
    }

    pub fn watcher(&self) -> &Watcher {
        &self.watcher
    }

    /// The transaction without its watcher: for undoing, which must not be ended half-way.
    pub fn unwatched(&self) -> &T {
        &self.txn
    }

    pub fn into_inner(self) -> T {
        self.txn
    }
}

impl<T: WriteTransaction> Source for WatchedTransaction<T> {
    fn reader(&self, table: &str) -> Result<Box<dyn TableReader + '_>> {
        Ok(Box::new(WatchedReader { reader: self.txn.reader(table)?, meter: &self.watcher }))
    }

    fn has(&self, table: &str) -> Result<bool> {
        self.txn.has(table)
    }

    fn is_empty(&self) -> Result<bool> {
        self.txn.is_empty()
    }
}

impl<T: WriteTransaction> WriteTransaction for WatchedTransaction<T> {
    fn apply_undoable(&self, table: &str, changes: &Changes, undo: Option<&mut Vec<UndoEntry>>) -> Result<()> {
        self.watcher.look(1)?;
        self.txn.apply_undoable(table, changes, undo)
    }

    fn create_table(&self, table: &str) -> Result<()> {
        self.txn.create_table(table)
    }

    fn remove_table(&self, table: &str) -> Result<()> {
        self.txn.remove_table(table)
    }
}

struct WatchedReader<'a> {
    reader: Box<dyn TableReader + 'a>,
    meter: &'a dyn Meter,
}

impl TableReader for WatchedReader<'_> {
    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>> {
        let value = self.reader.get(key)?;
        self.meter.other(value.as_ref().map_or(0, Vec::len))?;
        Ok(value)
    }

    fn read(&self, key: &[u8], into: &mut Vec<u8>) -> Result<bool> {
        let found = self.reader.read(key, into)?;
        self.meter.other(into.len())?;
        Ok(found)
    }

    fn scan(&self, span: &KeyRange, descending: bool, visit: Visit<'_>) -> Result<()> {
        self.reader.scan(span, descending, &mut |key, value| {
            self.meter.entry(value.len())?;
            visit(key, value)
        })
    }

    fn len(&self) -> Result<u64> {
        self.reader.len()
    }

    fn bytes(&self) -> Result<u64> {
        self.reader.bytes()
    }
}

/// A reader that reports every byte as a step.
pub(crate) struct WatchedContent<'a> {
    content: &'a mut dyn Read,
    watcher: &'a Watcher,
    done: u64,
    /// What ended the call.
    pub ended: Option<CchcError>,
}

impl<'a> WatchedContent<'a> {
    pub fn new(content: &'a mut dyn Read, watcher: &'a Watcher) -> Self {
        Self { content, watcher, done: 0, ended: None }
    }
}

impl Read for WatchedContent<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let length = self.content.read(out)?;
        self.done += length as u64;
        self.watcher.tell(self.done, 0).map_err(|ended| {
            let text = ended.to_string();
            self.ended = Some(ended);
            io::Error::other(text)
        })?;
        Ok(length)
    }
}
