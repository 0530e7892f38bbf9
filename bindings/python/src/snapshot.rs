//! The store as of a past instant.

use cchc::Store;
use cchc::call;
use cchc::model::AttachmentId;
use jiff::Timestamp;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::error::detached;
use crate::frame::Frame;
use crate::work::watched;

/// The store as of an instant.
#[pyclass(frozen, module = "cchc._native")]
pub struct Snapshot {
    store: Store,
    at: Timestamp,
}

impl Snapshot {
    pub fn new(store: Store, at: Timestamp) -> Self {
        Self { store, at }
    }
}

#[pymethods]
impl Snapshot {
    /// Runs a read-only call by name.
    fn call<'py>(&self, py: Python<'py>, name: &str, arguments: &[u8]) -> PyResult<Bound<'py, PyBytes>> {
        let result = watched(py, &self.store, None, |store| store.as_of(self.at).call(name, arguments))?;
        Ok(PyBytes::new(py, &result))
    }

    /// The table that a query, as MessagePack, finds in this snapshot.
    fn frame(&self, py: Python<'_>, query: &[u8]) -> PyResult<Frame> {
        let query = detached(py, || call::read("table", query))?;
        let frame = watched(py, &self.store, None, |store| store.as_of(self.at).frame(&query))?;
        Ok(Frame::new(self.store.clone(), query, frame))
    }

    /// Bytes of an attachment.
    fn read_attachment<'py>(
        &self,
        py: Python<'py>,
        id: &[u8],
        offset: u32,
        length: u32,
    ) -> PyResult<Bound<'py, PyBytes>> {
        let chunk = watched(py, &self.store, None, |store| {
            let id = call::read::<AttachmentId>("attachments.read", id)?;
            store.as_of(self.at).read_attachment(id, offset, length)
        })?;
        Ok(PyBytes::new(py, &chunk))
    }
}
