//! The lock that lets one writer in at a time.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::ThreadId;
use std::time::{Duration, Instant};

use crate::error::{CchcError, Result};
use crate::progress::Watcher;
use crate::reason::Reason;

/// Who holds the lock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LockHolder {
    /// A thread, for as long as its batch lives.
    Thread(ThreadId),
    /// The store itself, for one commit: waiting for it never times out.
    Housekeeping,
}

impl LockHolder {
    /// The calling thread.
    pub fn this_thread() -> Self {
        Self::Thread(std::thread::current().id())
    }
}

/// How long a wait lasts before its watcher is asked whether to go on.
const ASKING: Duration = Duration::from_millis(20);
/// How long a wait without a progress callback lasts before the lock is looked at again.
const LOOKING: Duration = Duration::from_millis(250);

/// The lock. It knows its holder, so that a thread that would wait for itself is refused at once.
#[derive(Debug, Default)]
pub(super) struct WriterLock {
    holder: Mutex<Option<LockHolder>>,
    freed: Condvar,
}

/// The lock, held. Dropping it lets the next writer in.
#[derive(Debug)]
pub(super) struct HeldLock(Arc<WriterLock>);

impl WriterLock {
    /// Waits for the lock, at most until the timeout where another thread holds it.
    ///
    /// # Errors
    /// `Locked` without a path; whatever the watcher ends the wait with, and then the lock is not held.
    pub fn acquire(self: &Arc<Self>, holder: LockHolder, timeout: Duration, watcher: &Watcher) -> Result<HeldLock> {
        // A timeout beyond the clock's range never comes.
        let deadline = Instant::now().checked_add(timeout);
        let longest = if watcher.has_callback() { ASKING } else { LOOKING };
        let mut has_waited = false;
        loop {
            let mut current = self.holder();
            let Some(other) = *current else {
                *current = Some(holder);
                drop(current);
                let held = HeldLock(Arc::clone(self));
                if has_waited {
                    watcher.ask()?;
                }
                return Ok(held);
            };
            if other == LockHolder::this_thread() {
                return Err(CchcError::locked(Reason::BatchOpen));
            }
            let left = deadline.map_or(Duration::MAX, |deadline| deadline.saturating_duration_since(Instant::now()));
            if left.is_zero() && other != LockHolder::Housekeeping {
                return Err(CchcError::locked(Reason::WriterBusy));
            }
            has_waited = true;
            let pause = left.clamp(Duration::from_millis(1), longest);
            let timed_out = match self.freed.wait_timeout(current, pause) {
                Ok((_, wait)) => wait.timed_out(),
                Err(poisoned) => poisoned.into_inner().1.timed_out(),
            };
            if timed_out {
                // Whoever gives up passes on a wake-up that may have been meant for it.
                watcher.ask().inspect_err(|_| self.freed.notify_one())?;
            }
        }
    }

    /// The lock for the store itself, if nobody holds it.
    pub fn try_acquire(self: &Arc<Self>) -> Option<HeldLock> {
        let mut current = self.holder();
        if current.is_some() {
            return None;
        }
        *current = Some(LockHolder::Housekeeping);
        Some(HeldLock(Arc::clone(self)))
    }

    fn holder(&self) -> MutexGuard<'_, Option<LockHolder>> {
        self.holder.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for HeldLock {
    fn drop(&mut self) {
        *self.0.holder() = None;
        self.0.freed.notify_one();
    }
}
