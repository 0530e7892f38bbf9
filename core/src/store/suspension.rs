//! Releasing the file: for good (`close`), or until it is resumed (`suspend`, `resume`).

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use super::engine::{Engine, lock, write_lock};
use super::open_file::{Handle, closed};
use super::writer_lock::LockHolder;
use crate::error::Result;
use crate::storage::Source;

/// How long running reads can delay a suspension. A mobile system kills apps that take longer.
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

    /// Closes the file and releases its lock until [`Engine::resume`]. The claim on the path stays, so that nobody else
    /// in this process opens it. Running reads get [`LONGEST_READ`], then they fail.
    pub fn suspend(self: &Arc<Self>) -> Result<()> {
        self.check_process()?;
        let _writer = self.lock_writer(LockHolder::Housekeeping)?;
        if self.is_closed() {
            return Err(closed());
        }
        // Reopening takes the writer lock too: here the answer cannot be out of date.
        if self.is_suspended() {
            return Ok(());
        }
        self.suspensions.fetch_add(1, Ordering::AcqRel);
        self.away.store(true, Ordering::Release);
        self.put_away(Handle::Suspended)
    }

    /// Reopens the file. If that fails, each later call tries again. `back` is called with a snapshot before anybody
    /// here can write; if it fails, the next `resume` calls it again.
    pub fn resume(self: &Arc<Self>, back: impl FnOnce(&dyn Source) -> Result<()>) -> Result<()> {
        self.check_process()?;
        let _writer = self.lock_writer(LockHolder::Housekeeping)?;
        {
            let mut opened = write_lock(&self.opened);
            match opened.handle {
                Handle::Suspended => {
                    let back = self.open_anew(&mut opened);
                    self.suspended.store(false, Ordering::Release);
                    back?;
                }
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

    /// Closes the file and sets the new state. The caller must hold the writer lock.
    fn put_away(&self, instead: Handle) -> Result<()> {
        let suspended = matches!(instead, Handle::Suspended);
        let patience = if suspended { LONGEST_READ } else { Duration::ZERO };
        let handle = std::mem::replace(&mut write_lock(&self.opened).handle, instead);
        self.suspended.store(suspended, Ordering::Release);
        let begun = Instant::now();
        while self.reading.load(Ordering::Acquire) > 0 && begun.elapsed() < patience {
            std::thread::sleep(Duration::from_millis(1));
        }
        let result = match handle {
            Handle::Open(database, _lock) => {
                // Best effort: without it only recovery after a later crash would be slower. A file that was opened for
                // reading refuses it.
                let _ = database.checkpoint();
                database.close()
            }
            Handle::Broken | Handle::Suspended | Handle::Closed => Ok(()),
        };
        self.named(result)
    }
}
