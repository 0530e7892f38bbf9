//! Checking the structure of the file itself: every page of the storage engine, its own trees and its record of free
//! pages included. Writing needs all of them; what the store reads would not show damage there.
//!
//! The file is checked through a handle of its own, in memory, while the store stays open. Writers go on meanwhile. The
//! engine keeps the pages of the tables for as long as a snapshot is open, but not those of its own trees, so a write
//! can look like damage: then the check is repeated, in the end while no writer is let in.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use super::engine::Engine;
use crate::error::{CchcError, Result};
use crate::progress::Watcher;
use crate::storage::{Database, Overlay, StorageBackend};

/// How often the check is made while writers go on.
const ATTEMPTS: u32 = 2;

/// How many reads there are between two reports of progress.
const INTERVAL: u64 = 256;

/// The part of the file that every commit changes.
const HEADER: u64 = 4096;

/// What is wrong with the structure of an open file; `None` if nothing is. Where locks keep other handles from reading
/// the file (Windows), only opening with `check_integrity` checks it.
pub(super) fn check(engine: &Arc<Engine>, watcher: &Watcher, total: u64) -> Result<Option<String>> {
    if cfg!(windows) || !engine.is_file() {
        return Ok(None);
    }
    match check_file(engine, watcher, total) {
        Err(error) if error.is_damage() => Ok(Some(error.to_string())),
        other => other,
    }
}

fn check_file(engine: &Arc<Engine>, watcher: &Watcher, total: u64) -> Result<Option<String>> {
    // Writes down which pages are free. While a writer is at work the last commit is checked as it is.
    engine.checkpoint_if_free()?;
    let look = || engine.read(|_| Look::at(engine.path(), watcher, total));
    for _ in 0..ATTEMPTS {
        match look()? {
            Look::Sound => return Ok(None),
            Look::Damaged(reason) => return Ok(Some(reason)),
            Look::Changed => {}
        }
    }
    let lock = || engine.lock_for_housekeeping(engine.write_timeout(), watcher);
    let _writer = engine.is_writable().then(lock).transpose()?;
    match look()? {
        Look::Damaged(reason) => Ok(Some(reason)),
        // Another process writes the file, and answers for it.
        Look::Sound | Look::Changed => Ok(None),
    }
}

/// The outcome of one attempt.
enum Look {
    Sound,
    Damaged(String),
    /// There seems to be damage, but a commit was made meanwhile.
    Changed,
}

impl Look {
    fn at(path: &Path, watcher: &Watcher, total: u64) -> Result<Self> {
        let before = header(path)?;
        let below = Overlay::new(File::open(path).map_err(CchcError::io)?);
        let ended = Arc::new(Mutex::new(None));
        let device = WatchedDevice {
            below,
            watcher: watcher.clone(),
            total,
            reads: AtomicU64::new(0),
            ended: Arc::clone(&ended),
        };
        let found = Database::check(Box::new(device));
        if let Some(reason) = ended.lock().unwrap_or_else(PoisonError::into_inner).take() {
            return Err(reason);
        }
        Ok(match found? {
            None => Self::Sound,
            Some(_) if header(path)? != before => Self::Changed,
            Some(reason) => Self::Damaged(reason),
        })
    }
}

fn header(path: &Path) -> Result<Vec<u8>> {
    let mut header = Vec::new();
    let file = File::open(path).map_err(CchcError::io)?;
    file.take(HEADER).read_to_end(&mut header).map_err(CchcError::io)?;
    Ok(header)
}

/// A device whose reads can be cancelled.
struct WatchedDevice {
    below: Overlay,
    watcher: Watcher,
    total: u64,
    reads: AtomicU64,
    /// Why reading was ended: it was cancelled, or the store is being closed.
    ended: Arc<Mutex<Option<CchcError>>>,
}

impl std::fmt::Debug for WatchedDevice {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_tuple("WatchedDevice").field(&self.below).finish()
    }
}

impl StorageBackend for WatchedDevice {
    fn len(&self) -> io::Result<u64> {
        self.below.len()
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        if self.reads.fetch_add(1, Ordering::Relaxed).is_multiple_of(INTERVAL) {
            self.watcher.tell(0, self.total).map_err(|reason| {
                let told = io::Error::other(reason.to_string());
                *self.ended.lock().unwrap_or_else(PoisonError::into_inner) = Some(reason);
                told
            })?;
        }
        self.below.read(offset, out)
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        self.below.set_len(len)
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        self.below.write(offset, data)
    }

    fn sync(&self) -> io::Result<()> {
        self.below.sync()
    }
}
