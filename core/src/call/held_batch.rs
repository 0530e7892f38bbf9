//! A batch held by another language, which may call it from several threads.

use std::path::Path;
use std::sync::{Mutex, MutexGuard, TryLockError};

use crate::error::{CchcError, Result};
use crate::reason::Reason;
use crate::store::OwnedBatch;

/// A batch of writes, until it is committed or aborted.
pub struct HeldBatch(Mutex<Option<OwnedBatch>>);

impl HeldBatch {
    /// Holds a batch.
    pub const fn new(batch: OwnedBatch) -> Self {
        Self(Mutex::new(Some(batch)))
    }

    /// Locks the batch for one call. A second call at the same time is refused rather than blocked: it may come from
    /// within the first one (a callback), and would then wait forever.
    fn lock(&self) -> Result<MutexGuard<'_, Option<OwnedBatch>>> {
        match self.0.try_lock() {
            Ok(guard) => Ok(guard),
            Err(TryLockError::Poisoned(poisoned)) => Ok(poisoned.into_inner()),
            Err(TryLockError::WouldBlock) => {
                Err(CchcError::locked(Reason::BatchInUse).with_path(Path::new("the batch")))
            }
        }
    }

    /// Writes through the batch.
    ///
    /// # Errors
    /// `Closed` if it has ended, `Locked` while another call uses it, and whatever `work` fails with.
    pub fn with<T>(&self, work: impl FnOnce(&mut OwnedBatch) -> Result<T>) -> Result<T> {
        work(self.lock()?.as_mut().ok_or_else(ended)?)
    }

    /// Commits the batch: makes every write durable.
    ///
    /// # Errors
    /// As [`OwnedBatch::commit`]; `Closed` if it has ended, `Locked` while a call uses it.
    pub fn commit(&self) -> Result<()> {
        self.lock()?.take().ok_or_else(ended)?.commit()
    }

    /// Aborts the batch: undoes every write. Does nothing if it has ended.
    ///
    /// # Errors
    /// `Locked` while a call uses it.
    pub fn abort(&self) -> Result<()> {
        self.lock().map(|mut batch| drop(batch.take()))
    }
}

fn ended() -> CchcError {
    CchcError::Closed { reason: Reason::BatchEnded }
}
