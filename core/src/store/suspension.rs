//! Letting the file go: for good (`close`), or for a while (`suspend`, `resume`).

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use super::engine::{Engine, lock, write_lock};
use super::open_file::{Handle, closed};
use super::writer_lock::LockHolder;
use crate::error::Result;
use crate::storage::Source;

/// How long reads under way may keep a file that is to be let go: a system that waits for the lock is not patient.
const LONGEST_READ: Duration = Duration::from_secs(1);

impl Engine {
    /// Closes the file. Closing twice is no error.
    pub fn close(self: &Arc<Self>) -> Result<()> {
        if self.process != std::process::id() || self.is_closed() {
            return Ok(());
        }
        let _writer = self.lock_writer(LockHolder::Housekeeping)?;
        let result = self.put_away(Handle::Closed);
        lock(&self.claim).take();
        result
    }

    /// Lets the file and its lock go, until [`Engine::resume`]. The claim stays: nobody else in this process may have
    /// it meanwhile. Reads under way are given a moment, then they fail.
    pub fn suspend(self: &Arc<Self>) -> Result<()> {
        self.check_process()?;
        let _writer = self.lock_writer(LockHolder::Housekeeping)?;
        if self.is_closed() {
            return Err(closed());
        }
        if self.is_suspended() {
            return Ok(());
        }
        self.suspensions.fetch_add(1, Ordering::AcqRel);
        self.away.store(true, Ordering::Release);
        self.put_away(Handle::Suspended)
    }

    /// Opens the file again that was let go. Where that fails, each call tries again. `back` is shown what it holds
    /// before anybody here may write to it; it is owed until it succeeds.
    pub fn resume(self: &Arc<Self>, back: impl FnOnce(&dyn Source) -> Result<()>) -> Result<()> {
        self.check_process()?;
        let _writer = self.lock_writer(LockHolder::Housekeeping)?;
        {
            let mut opened = write_lock(&self.opened);
            match opened.handle {
                Handle::Suspended => self.open_anew(&mut opened)?,
                Handle::Broken if self.away.load(Ordering::Acquire) => self.open_anew(&mut opened)?,
                Handle::Open(..) | Handle::Broken => {}
                Handle::Closed => return Ok(()),
            }
        }
        if self.away.load(Ordering::Acquire) {
            self.read(back)?;
            self.away.store(false, Ordering::Release);
        }
        Ok(())
    }

    /// Closes the file and puts what says why in its place. Only who has the turn may.
    fn put_away(&self, instead: Handle) -> Result<()> {
        let patience = if matches!(instead, Handle::Suspended) { LONGEST_READ } else { Duration::ZERO };
        let handle = std::mem::replace(&mut write_lock(&self.opened).handle, instead);
        let begun = Instant::now();
        while self.reading.load(Ordering::Acquire) > 0 && begun.elapsed() < patience {
            std::thread::sleep(Duration::from_millis(1));
        }
        let result = match handle {
            Handle::Open(database, _lock) => database.close(),
            Handle::Broken | Handle::Suspended | Handle::Closed => Ok(()),
        };
        self.named(result)
    }
}
