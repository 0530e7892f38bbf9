//! Batches: several writes in one commit.

use cchc::call::{self, HeldBatch};
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::content::Content;
use crate::error::{bytes, detached};

/// An open batch; after commit or abort every call fails.
#[pyclass(frozen, module = "cchc._native")]
pub struct Batch(HeldBatch);

impl Batch {
    pub fn new(batch: cchc::Batch) -> Self {
        Self(HeldBatch::new(batch))
    }
}

#[pymethods]
impl Batch {
    /// Runs a call by name, as part of the batch.
    fn call<'py>(&self, py: Python<'py>, name: &str, arguments: &[u8]) -> PyResult<Bound<'py, PyBytes>> {
        bytes(py, || self.0.with(|batch| batch.call(name, arguments)))
    }

    /// Stores the bytes of a binary file object, as part of the batch.
    fn attach<'py>(&self, py: Python<'py>, draft: &[u8], content: Py<PyAny>) -> PyResult<Bound<'py, PyBytes>> {
        Content::store(py, content, |content| {
            let draft = call::read_attachment(draft)?;
            self.0.with(|batch| call::write_attachment(&batch.attach(draft, content)?))
        })
    }

    /// Commits every write durably.
    fn commit(&self, py: Python<'_>) -> PyResult<()> {
        detached(py, || self.0.commit())
    }

    /// Discards every write.
    fn abort(&self, py: Python<'_>) -> PyResult<()> {
        detached(py, || self.0.abort())
    }
}
