//! A batch held by another language, which may call it from several threads.

use std::sync::{Mutex, MutexGuard, TryLockError};

use crate::error::{CchcError, Result};
use crate::reason::Reason;
use crate::store::Batch;

/// A batch of writes; nothing once it has ended.
pub struct HeldBatch(Mutex<Option<Batch>>);

impl HeldBatch {
    /// Holds a batch.
    pub const fn new(batch: Batch) -> Self {
        Self(Mutex::new(Some(batch)))
    }

    /// The batch, for one call at a time: a second one waiting could be the first one's own, and would wait for ever.
    fn lock(&self) -> Result<MutexGuard<'_, Option<Batch>>> {
        match self.0.try_lock() {
            Ok(guard) => Ok(guard),
            Err(TryLockError::Poisoned(poisoned)) => Ok(poisoned.into_inner()),
            Err(TryLockError::WouldBlock) => {
                Err(CchcError::Locked { path: "the batch".to_owned(), reason: Reason::BatchInUse })
            }
        }
    }

    /// Writes through the batch.
    ///
    /// # Errors
    /// `Closed` where it has ended, `Locked` while another call uses it, and whatever `work` fails with.
    pub fn with<T>(&self, work: impl FnOnce(&mut Batch) -> Result<T>) -> Result<T> {
        work(self.lock()?.as_mut().ok_or_else(ended)?)
    }

    /// Makes every write durable.
    ///
    /// # Errors
    /// As [`Batch::commit`]; `Closed` where it has ended, `Locked` while a call uses it.
    pub fn commit(&self) -> Result<()> {
        self.lock()?.take().ok_or_else(ended)?.commit()
    }

    /// Undoes every write; nothing where it has ended.
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
