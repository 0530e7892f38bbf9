//! Several writes in one commit.

use std::sync::{Mutex, MutexGuard, TryLockError};

use cchc::{CchcError, call};
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::content::Content;
use crate::error::{bytes, detached};

/// A batch of writes; nothing once it has ended.
#[pyclass(frozen, module = "cchc._native")]
pub struct Batch(Mutex<Option<cchc::Batch>>);

impl Batch {
    pub fn new(batch: cchc::Batch) -> Self {
        Self(Mutex::new(Some(batch)))
    }

    /// The batch, for one call at a time: a second one waiting could be the first one's own, and would wait for ever.
    fn lock(&self) -> cchc::Result<MutexGuard<'_, Option<cchc::Batch>>> {
        match self.0.try_lock() {
            Ok(guard) => Ok(guard),
            Err(TryLockError::Poisoned(poisoned)) => Ok(poisoned.into_inner()),
            Err(TryLockError::WouldBlock) => {
                Err(CchcError::Locked { path: "the batch".to_owned(), reason: cchc::Reason::BatchInUse })
            }
        }
    }

    fn with<T>(&self, work: impl FnOnce(&mut cchc::Batch) -> cchc::Result<T>) -> cchc::Result<T> {
        let ended = || CchcError::Closed { reason: cchc::Reason::BatchEnded };
        work(self.lock()?.as_mut().ok_or_else(ended)?)
    }
}

#[pymethods]
impl Batch {
    /// Makes a call by name, as part of the batch.
    fn call<'py>(&self, py: Python<'py>, name: &str, arguments: &[u8]) -> PyResult<Bound<'py, PyBytes>> {
        bytes(py, || self.with(|batch| batch.call(name, arguments)))
    }

    /// Stores what a binary file object gives, as part of the batch.
    fn attach<'py>(&self, py: Python<'py>, draft: &[u8], content: Py<PyAny>) -> PyResult<Bound<'py, PyBytes>> {
        Content::store(py, content, |content| {
            let draft = call::read_attachment(draft)?;
            self.with(|batch| call::write_attachment(&batch.attach(draft, content)?))
        })
    }

    /// Makes every write durable.
    fn commit(&self, py: Python<'_>) -> PyResult<()> {
        detached(py, || match self.lock()?.take() {
            Some(batch) => batch.commit(),
            None => Err(CchcError::Closed { reason: cchc::Reason::BatchEnded }),
        })
    }

    /// Undoes every write.
    fn abort(&self, py: Python<'_>) -> PyResult<()> {
        detached(py, || self.lock().map(|mut batch| drop(batch.take())))
    }
}
