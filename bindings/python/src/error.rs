//! Converts errors of the core to Python exceptions.

use cchc::CchcError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyBytes;

/// Runs code of the core without the interpreter lock.
pub fn detached<T: Send>(py: Python<'_>, work: impl FnOnce() -> cchc::Result<T> + Send) -> PyResult<T> {
    py.detach(work).map_err(|error| exception(py, &error))
}

/// Runs code of the core without the interpreter lock, and returns its MessagePack result as `bytes`.
pub fn bytes(py: Python<'_>, work: impl FnOnce() -> cchc::Result<Vec<u8>> + Send) -> PyResult<Bound<'_, PyBytes>> {
    detached(py, work).map(|bytes| PyBytes::new(py, &bytes))
}

/// The exception class belongs to the Python part: it chooses by the report's code.
pub fn exception(py: Python<'_>, error: &CchcError) -> PyErr {
    static FROM_REPORT: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let make = || {
        let report = cchc::call::write(&error.report()).map_err(|error| exception_without_report(&error))?;
        FROM_REPORT.import(py, "cchc._errors", "from_report")?.call1((PyBytes::new(py, &report),))
    };
    make().map_or_else(|failure| failure, PyErr::from_value)
}

fn exception_without_report(error: &CchcError) -> PyErr {
    pyo3::exceptions::PyRuntimeError::new_err(error.to_string())
}
