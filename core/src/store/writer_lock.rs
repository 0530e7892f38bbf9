//! The lock that lets one writer in at a time.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::ThreadId;
use std::time::{Duration, Instant};

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
    pub fn acquire(self: &Arc<Self>, holder: LockHolder, timeout: Duration) -> Result<HeldLock, Reason> {
        // A timeout beyond the clock's range never comes.
        let deadline = Instant::now().checked_add(timeout);
        let mut current = self.holder();
        while let Some(other) = *current {
            if other == LockHolder::this_thread() {
                return Err(Reason::BatchOpen);
            }
            let left = deadline.map_or(Duration::MAX, |deadline| deadline.saturating_duration_since(Instant::now()));
            if left.is_zero() && other != LockHolder::Housekeeping {
                return Err(Reason::WriterBusy);
            }
            let pause = left.clamp(Duration::from_millis(1), Duration::from_millis(250));
            current = self
                .freed
                .wait_timeout(current, pause)
                .map_or_else(|poisoned| poisoned.into_inner().0, |(current, _)| current);
        }
        *current = Some(holder);
        Ok(HeldLock(Arc::clone(self)))
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
