//! Progress reports and cancellation of long calls.

use std::cell::Cell;
use std::io::{self, Read};
use std::ops::ControlFlow;
use std::sync::Arc;

use crate::error::{CchcError, Result};
use crate::storage::{KeyRange, Source, TableReader, Visit};

/// How far a long call has come.
///
/// `done` never decreases within one call. A callback may be called with the same value several times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Steps done: records, table entries, or bytes of an attachment that is being stored.
    pub done: u64,
    /// Steps in total; 0 if the total is unknown.
    pub total: u64,
}

/// The progress callback of a call. The default has none: it reports to nobody and never cancels.
#[derive(Clone, Default)]
pub(crate) struct Watcher(Option<Arc<Callback>>);

type Callback = dyn Fn(Progress) -> ControlFlow<()> + Send + Sync;

impl Watcher {
    pub fn new(tell: impl Fn(Progress) -> ControlFlow<()> + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(tell)))
    }

    pub fn is_there(&self) -> bool {
        self.0.is_some()
    }

    /// Reports progress.
    ///
    /// # Errors
    /// `Cancelled` if the callback returns `Break`.
    pub fn tell(&self, done: u64, total: u64) -> Result<()> {
        match self.0.as_ref().map(|tell| tell(Progress { done, total })) {
            Some(ControlFlow::Break(())) => Err(CchcError::Cancelled),
            _ => Ok(()),
        }
    }
}

/// Counts the steps of one call and reports every 64th.
pub(crate) struct Steps<'a> {
    watcher: &'a Watcher,
    done: Cell<u64>,
    looked: Cell<u64>,
    total: u64,
}

impl<'a> Steps<'a> {
    /// The number of steps between two reports.
    const INTERVAL: u64 = 64;

    /// Begins a call of `total` steps and reports 0.
    pub fn begin(watcher: &'a Watcher, total: u64) -> Result<Self> {
        let steps = Self { watcher, done: Cell::new(0), looked: Cell::new(0), total };
        steps.tell()?;
        Ok(steps)
    }

    /// Reports that all steps are done. The call can no longer be cancelled.
    pub fn finish(&self) {
        let _ = self.watcher.tell(self.total, self.total);
    }

    /// Counts one step.
    pub fn step(&self) -> Result<()> {
        let done = self.done.get() + 1;
        self.done.set(done);
        if done.is_multiple_of(Self::INTERVAL) { self.tell() } else { Ok(()) }
    }

    /// Reports now and then during work that takes time but counts as no step.
    fn look(&self) -> Result<()> {
        let looked = self.looked.get() + 1;
        self.looked.set(looked);
        if looked.is_multiple_of(Self::INTERVAL) { self.tell() } else { Ok(()) }
    }

    fn tell(&self) -> Result<()> {
        // An estimated total can be too low.
        let done = if self.total == 0 { self.done.get() } else { self.done.get().min(self.total) };
        self.watcher.tell(done, self.total)
    }
}

/// A source that counts every scanned entry as a step.
pub(crate) struct Watched<'a> {
    source: &'a dyn Source,
    steps: &'a Steps<'a>,
}

impl<'a> Watched<'a> {
    pub fn new(source: &'a dyn Source, steps: &'a Steps<'a>) -> Self {
        Self { source, steps }
    }
}

impl Source for Watched<'_> {
    fn reader(&self, table: &str) -> Result<Box<dyn TableReader + '_>> {
        Ok(Box::new(WatchedReader { reader: self.source.reader(table)?, steps: self.steps }))
    }

    fn has(&self, table: &str) -> Result<bool> {
        self.source.has(table)
    }

    fn is_empty(&self) -> Result<bool> {
        self.source.is_empty()
    }
}

struct WatchedReader<'a> {
    reader: Box<dyn TableReader + 'a>,
    steps: &'a Steps<'a>,
}

impl TableReader for WatchedReader<'_> {
    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>> {
        self.steps.look()?;
        self.reader.get(key)
    }

    fn read(&self, key: &[u8], into: &mut Vec<u8>) -> Result<bool> {
        self.steps.look()?;
        self.reader.read(key, into)
    }

    fn scan(&self, span: &KeyRange, descending: bool, visit: Visit<'_>) -> Result<()> {
        self.reader.scan(span, descending, &mut |key, value| {
            self.steps.step()?;
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

/// A reader that counts every byte as a step.
pub(crate) struct WatchedContent<'a> {
    content: &'a mut dyn Read,
    watcher: &'a Watcher,
    done: u64,
    /// Whether the callback cancelled the call.
    pub ended: bool,
}

impl<'a> WatchedContent<'a> {
    pub fn new(content: &'a mut dyn Read, watcher: &'a Watcher) -> Self {
        Self { content, watcher, done: 0, ended: false }
    }
}

impl Read for WatchedContent<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let length = self.content.read(out)?;
        self.done += length as u64;
        self.watcher.tell(self.done, 0).map_err(|ended| {
            self.ended = true;
            io::Error::other(ended.to_string())
        })?;
        Ok(length)
    }
}
