//! Batches: several writes in one commit.

use cchc::call::{self, HeldBatch};
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::content::Content;
use crate::error::detached;
use crate::work::Watch;

/// An open batch; after commit or abort every call fails.
#[pyclass(frozen, module = "cchc._native")]
pub struct Batch {
    batch: HeldBatch,
    watch: Watch,
}

impl Batch {
    pub fn new(batch: cchc::store::OwnedBatch, watch: Watch) -> Self {
        Self { batch: HeldBatch::new(batch), watch }
    }
}

#[pymethods]
impl Batch {
    /// Runs a call by name, as part of the batch.
    fn call<'py>(&self, py: Python<'py>, name: &str, arguments: &[u8]) -> PyResult<Bound<'py, PyBytes>> {
        let result = self.watch.run(py, || self.batch.with(|batch| batch.call(name, arguments)))?;
        Ok(PyBytes::new(py, &result))
    }

    /// Stores the bytes of a binary file object, as part of the batch.
    fn attach<'py>(&self, py: Python<'py>, draft: &[u8], content: Py<PyAny>) -> PyResult<Bound<'py, PyBytes>> {
        Content::store(py, content, &self.watch, |content| {
            let draft = call::read_attachment(draft)?;
            self.batch.with(|batch| call::write_attachment(&batch.attach(draft, content)?))
        })
    }

    /// Commits every write durably.
    fn commit(&self, py: Python<'_>) -> PyResult<()> {
        self.watch.run(py, || self.batch.commit())
    }

    /// Discards every write.
    fn abort(&self, py: Python<'_>) -> PyResult<()> {
        detached(py, || self.batch.abort())
    }
}
