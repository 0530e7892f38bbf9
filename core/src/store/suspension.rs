//! Releasing the file: for good (`close`), or until it is resumed (`suspend`, `resume`).

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use super::engine::WriterGuard;
use super::engine::{Engine, length_of, lock, write_lock};
use super::open_file::{Handle, closed};
use crate::error::{CchcError, Result};
use crate::progress::Watcher;
use crate::reason::Reason;
use crate::storage::Source;

/// How long a running write can delay releasing the file before it is asked to end.
const LONGEST_WRITE: Duration = Duration::from_millis(500);
/// How long running reads can delay a suspension. A mobile system kills apps that take longer.
const LONGEST_READ: Duration = Duration::from_secs(1);
/// How long a read that was asked to end can take for it.
const ENDING: Duration = Duration::from_secs(1);

/// The largest file that closing shrinks: greater ones would take too long.
const LARGEST_TO_SHRINK: u64 = 512 << 20;

impl Engine {
    /// Closes the file. Closing twice is no error. A running write gets [`LONGEST_WRITE`], then it is asked to end.
    pub fn close(self: &Arc<Self>, watcher: &Watcher) -> Result<()> {
        if self.process != std::process::id() || self.is_closed() {
            return Ok(());
        }
        let begun = Instant::now();
        let _writer = self.lock_to_release(true, watcher)?;
        let result = self.put_away(Handle::Closed, begun);
        lock(&self.claim).take();
        result
    }

    /// Closes the file and releases its lock until [`Engine::resume`]. The claim on the path stays, so that nobody else
    /// in this process opens it. A running write gets [`LONGEST_WRITE`] and running reads [`LONGEST_READ`]; then they
    /// are asked to end, and fail.
    pub fn suspend(self: &Arc<Self>, watcher: &Watcher) -> Result<()> {
        self.check_process()?;
        let begun = Instant::now();
        let _writer = self.lock_to_release(false, watcher)?;
        if self.is_closed() {
            return Err(closed());
        }
        // Reopening takes the writer lock too: here the answer cannot be out of date.
        if self.is_suspended() {
            return Ok(());
        }
        // Best effort: a file that cannot be read any more is known by the last commit.
        let _ = self.learn();
        self.suspensions.fetch_add(1, Ordering::AcqRel);
        self.away.store(true, Ordering::Release);
        self.put_away(Handle::Suspended, begun)
    }

    /// Reopens the file. If that fails, each later call tries again. `back` is called with a snapshot before anybody
    /// here can write; if it fails, the next `resume` calls it again.
    pub fn resume(self: &Arc<Self>, watcher: &Watcher, back: impl FnOnce(&dyn Source) -> Result<()>) -> Result<()> {
        self.check_process()?;
        let _writer = self.lock_for_housekeeping(self.write_timeout(), watcher)?;
        if !self.is_closed() {
            self.stop_reading.clear();
        }
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

    /// Waits for the writer lock to release the file. A write that holds it for longer than [`LONGEST_WRITE`] is asked
    /// to end. A batch that its owner holds open without using it cannot be ended: then this fails with `Locked`.
    fn lock_to_release(self: &Arc<Self>, for_good: bool, watcher: &Watcher) -> Result<WriterGuard> {
        let timeout = self.write_timeout();
        let patience = LONGEST_WRITE.min(timeout / 2);
        match self.lock_for_housekeeping(patience, watcher) {
            Err(CchcError::Locked { reason: Reason::WriterBusy, .. }) => {}
            other => return other,
        }
        self.stop_writing.raise(for_good);
        let locked = self.lock_for_housekeeping(timeout - patience, watcher);
        // Whoever has waited meanwhile finds the file released.
        self.stop_writing.clear();
        locked
    }

    /// Closes the file and sets the new state. The caller must hold the writer lock.
    fn put_away(&self, instead: Handle, begun: Instant) -> Result<()> {
        let for_good = matches!(instead, Handle::Closed);
        self.facts.clear();
        let handle = std::mem::replace(&mut write_lock(&self.opened).handle, instead);
        self.suspended.store(!for_good, Ordering::Release);
        if !for_good {
            self.wait_for_reads(begun, LONGEST_READ);
        }
        self.stop_reading.raise(for_good);
        let result = match handle {
            Handle::Open(mut database, _lock) => {
                // Best effort: without it only recovery after a later crash would be slower. A file that was opened for
                // reading refuses it.
                if !self.damage.is_set() {
                    let _ = database.checkpoint();
                    if for_good && self.has_grown() {
                        let _ = database.shrink();
                    }
                }
                database.close()
            }
            Handle::Broken | Handle::Suspended | Handle::Closed => Ok(()),
        };
        if !for_good {
            self.wait_for_reads(Instant::now(), ENDING);
        }
        self.named(result)
    }

    fn wait_for_reads(&self, begun: Instant, patience: Duration) {
        while self.reading.load(Ordering::Acquire) > 0 && begun.elapsed() < patience {
            std::thread::sleep(Duration::from_millis(1));
        }
    }

    /// Whether the engine enlarged the file since it was opened, by doubling it, and returning the unused part is
    /// quick.
    fn has_grown(&self) -> bool {
        let length = length_of(self.path());
        length > self.length_when_opened.load(Ordering::Acquire) && length <= LARGEST_TO_SHRINK
    }
}
