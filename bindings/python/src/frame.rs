//! A table of records as of one instant.

use std::path::PathBuf;
use std::sync::Mutex;

use arrow_schema::ffi::FFI_ArrowSchema;
use cchc::model::TableQuery;
use cchc::{Store, call};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyCapsule};

use crate::arrow;
use crate::error::{bytes, detached};
use crate::rows::Rows;
use crate::work::watched;

/// A table of records as of one instant.
#[pyclass(frozen, module = "cchc._native")]
pub struct Frame {
    store: Store,
    query: TableQuery,
    frame: cchc::table::Frame,
}

impl Frame {
    pub fn new(store: Store, query: TableQuery, frame: cchc::table::Frame) -> Self {
        Self { store, query, frame }
    }
}

#[pymethods]
impl Frame {
    /// Name of the collection.
    #[getter]
    fn collection(&self) -> &'static str {
        self.frame.collection()
    }

    /// The paths of the columns, each with its Vietnamese head.
    fn columns(&self) -> Vec<(&'static str, &'static str)> {
        self.frame.columns().iter().map(|column| (column.path, column.head())).collect()
    }

    /// The instant whose records these are, as MessagePack.
    fn at<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        bytes(py, || call::write(&self.frame.at()))
    }

    /// The number of rows.
    fn count(&self, py: Python<'_>) -> PyResult<u64> {
        detached(py, || self.frame.count())
    }

    /// Writes the rows to a file; format and options are MessagePack.
    #[pyo3(signature = (path, format, options, progress = None))]
    fn export(
        &self,
        py: Python<'_>,
        path: PathBuf,
        format: &[u8],
        options: &[u8],
        progress: Option<Py<PyAny>>,
    ) -> PyResult<()> {
        watched(py, &self.store, progress, |store| {
            let (format, options) = (call::read("export", format)?, call::read("export", options)?);
            store.as_of(self.frame.at()).frame(&self.query)?.export(path, format, &options)
        })
    }

    /// The rows as lists of tuples, some at a time.
    fn rows(&self) -> Rows {
        Rows(Mutex::new(self.frame.batches()))
    }

    /// The columns by Arrow's C data interface.
    fn arrow_schema<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let schema = FFI_ArrowSchema::try_from(&*arrow::schema(&self.frame))
            .map_err(|error| pyo3::exceptions::PyRuntimeError::new_err(error.to_string()))?;
        Ok(PyCapsule::new_with_value(py, schema, c"arrow_schema")?.into_any())
    }

    /// The rows by Arrow's C stream interface, from the first on.
    fn arrow_stream<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyCapsule::new_with_value(py, arrow::stream(&self.frame), c"arrow_array_stream")?.into_any())
    }
}

/// Records of a collection, as a MessagePack list, by Arrow's C stream interface.
#[pyfunction]
pub fn arrow_stream_of<'py>(py: Python<'py>, collection: &str, records: &[u8]) -> PyResult<Bound<'py, PyAny>> {
    let stream = detached(py, || arrow::stream_of(collection, records))?;
    Ok(PyCapsule::new_with_value(py, stream, c"arrow_array_stream")?.into_any())
}

/// Writes tables to one Excel workbook, a sheet for each.
#[pyfunction]
#[pyo3(signature = (frames, path, options, progress = None))]
pub fn export_workbook(
    py: Python<'_>,
    frames: Vec<Py<Frame>>,
    path: PathBuf,
    options: &[u8],
    progress: Option<Py<PyAny>>,
) -> PyResult<()> {
    let Some(first) = frames.first() else { return Ok(()) };
    let asked: Vec<_> = frames.iter().map(|frame| (frame.get().frame.at(), &frame.get().query)).collect();
    watched(py, &first.get().store, progress, |store| {
        let frames = asked.iter().map(|(at, query)| store.as_of(*at).frame(query)).collect::<cchc::Result<Vec<_>>>()?;
        cchc::table::export_workbook(&frames, path, &call::read("export", options)?)
    })
}
