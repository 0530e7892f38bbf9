//! Putting another file in the place of the open one, while reads go on.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use super::engine::{Engine, WriterGuard, length_of, lock, write_lock};
use super::open_file::{self, Handle, OpenFile, drop_handle};
use super::options::Sharing;
use super::writer_lock::{HeldLock, LockHolder};
use crate::error::{CchcError, Result};
use crate::progress::Watcher;
use crate::reason::Reason;
use crate::storage::{Listening, OpeningWatch, Unsynced};

/// How long reads of the replaced file can go on.
const LONGEST_READ: Duration = Duration::from_secs(60);

/// A file that another one replaced. Reads that began before go on in it.
pub(super) struct Replaced {
    handle: Handle,
    in_use: Arc<()>,
}

impl Replaced {
    /// Closes the file when the last read in it has ended, or after [`LONGEST_READ`].
    pub fn close_when_unused(self) {
        let begun = Instant::now();
        while Arc::strong_count(&self.in_use) > 1 && begun.elapsed() < LONGEST_READ {
            std::thread::sleep(Duration::from_millis(1));
        }
        drop_handle(self.handle);
    }
}

impl Engine {
    /// Whether the file can be replaced: it is open for writing, and no other process may be reading it.
    pub(super) fn check_replaceable(&self) -> Result<()> {
        self.check_process()?;
        self.damage.check()?;
        let locked = |reason| CchcError::locked(reason).with_path(self.path());
        if self.options.read_only {
            return Err(locked(Reason::ReadOnly));
        }
        if self.options.sharing != Sharing::Exclusive || self.backend.is_some() {
            return Err(locked(Reason::Shared));
        }
        Ok(())
    }

    /// Waits until nobody else compacts the file.
    pub(super) fn compact_alone(&self, watcher: &Watcher) -> Result<HeldLock> {
        self.named(self.compacting.acquire(LockHolder::this_thread(), false, Duration::MAX, watcher))
    }

    /// Begins to gather what writers change, once no writer is at work.
    pub(super) fn listen_to_changes(self: &Arc<Self>, watcher: &Watcher) -> Result<Listening> {
        let _writer = self.lock_for_housekeeping(self.write_timeout(), watcher)?;
        Ok(self.changes.listen())
    }

    /// Goes on with the file that was put in the place of the open one, and has the same content.
    ///
    /// # Errors
    /// Those of opening it. It stays in place then, and the next call tries again to open it.
    pub(super) fn go_on_in_place(&self, _writer: &WriterGuard) -> Result<Replaced> {
        let mut opened = write_lock(&self.opened);
        let (times, in_use) = (opened.times + 1, Arc::default());
        let now = OpenFile { handle: Handle::Broken, times, in_use };
        let OpenFile { handle, in_use, .. } = std::mem::replace(&mut *opened, now);
        let replaced = Replaced { handle, in_use };
        // All of the new file was synced before it got its name. The replaced one is closed later, and notes its own.
        let unsynced = Unsynced::default();
        *lock(&self.unsynced) = unsynced.clone();
        opened.handle = open_file::open(self.path(), &self.options, None, &unsynced, &OpeningWatch::default())?;
        if let Handle::Open(database, _lock) = &opened.handle {
            database.trust_checkpoint();
        }
        self.length_when_opened.store(length_of(self.path()), Ordering::Release);
        Ok(replaced)
    }
}
