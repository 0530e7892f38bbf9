//! The store as of a past instant.

use cchc::call;
use cchc::model::AttachmentId;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::error::bytes;

/// The store as of an instant.
#[pyclass(frozen, module = "cchc._native")]
pub struct Snapshot(cchc::Snapshot);

impl Snapshot {
    pub fn new(snapshot: cchc::Snapshot) -> Self {
        Self(snapshot)
    }
}

#[pymethods]
impl Snapshot {
    /// Runs a read-only call by name.
    fn call<'py>(&self, py: Python<'py>, name: &str, arguments: &[u8]) -> PyResult<Bound<'py, PyBytes>> {
        bytes(py, || self.0.call(name, arguments))
    }

    /// Bytes of an attachment.
    fn read_attachment<'py>(
        &self,
        py: Python<'py>,
        id: &[u8],
        offset: u32,
        length: u32,
    ) -> PyResult<Bound<'py, PyBytes>> {
        bytes(py, || self.0.read_attachment(call::read::<AttachmentId>("attachments.read", id)?, offset, length))
    }
}
