//! Several writes in one commit.

use std::sync::{Arc, Mutex, MutexGuard, TryLockError};

use cchc::{CchcError, Reason, call};

use crate::failure::Outcome;
use crate::host::{Content, NativeContent};

/// A batch of writes; nothing once it has ended.
#[derive(uniffi::Object)]
pub struct NativeBatch(Mutex<Option<cchc::Batch>>);

impl NativeBatch {
    pub fn new(batch: cchc::Batch) -> Arc<Self> {
        Arc::new(Self(Mutex::new(Some(batch))))
    }

    /// The batch, for one call at a time: a second one waiting could be the first one's own, and would wait for ever.
    fn lock(&self) -> cchc::Result<MutexGuard<'_, Option<cchc::Batch>>> {
        match self.0.try_lock() {
            Ok(guard) => Ok(guard),
            Err(TryLockError::Poisoned(poisoned)) => Ok(poisoned.into_inner()),
            Err(TryLockError::WouldBlock) => {
                Err(CchcError::Locked { path: "the batch".to_owned(), reason: Reason::BatchInUse })
            }
        }
    }

    fn with<T>(&self, work: impl FnOnce(&mut cchc::Batch) -> cchc::Result<T>) -> cchc::Result<T> {
        let ended = || CchcError::Closed { reason: Reason::BatchEnded };
        work(self.lock()?.as_mut().ok_or_else(ended)?)
    }
}

#[uniffi::export]
impl NativeBatch {
    /// Makes a call by name, as part of the batch.
    pub fn call(&self, name: String, arguments: Vec<u8>) -> Outcome<Vec<u8>> {
        Ok(self.with(|batch| batch.call(&name, &arguments))?)
    }

    /// Stores what the host gives, as part of the batch.
    pub fn attach(&self, draft: Vec<u8>, content: Arc<dyn NativeContent>) -> Outcome<Vec<u8>> {
        let draft = call::read_attachment(&draft)?;
        Ok(self.with(|batch| call::write_attachment(&batch.attach(draft, &mut Content(content))?))?)
    }

    /// Makes every write durable.
    pub fn commit(&self) -> Outcome<()> {
        let batch = self.lock()?.take().ok_or(CchcError::Closed { reason: Reason::BatchEnded })?;
        Ok(batch.commit()?)
    }

    /// Undoes every write.
    pub fn abort(&self) -> Outcome<()> {
        drop(self.lock()?.take());
        Ok(())
    }
}
