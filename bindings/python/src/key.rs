//! Keys as Python passes them: bytes, or a function that returns bytes.

use cchc::{CchcError, Key, Keys};
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::PyBytes;

/// The provider of the store's key.
pub fn keys(py: Python<'_>, given: Option<Py<PyAny>>) -> PyResult<Option<cchc::Result<Keys>>> {
    let Some(given) = given else { return Ok(None) };
    if given.bind(py).is_callable() {
        return Ok(Some(Ok(Keys::new(move || ask(&given)))));
    }
    let bytes: PyBackedBytes = given.bind(py).extract()?;
    Ok(Some(Key::from_bytes(&bytes).map(Keys::constant)))
}

/// Calls the function that gives the key. An exception it raises becomes the detail of `KeyNeeded`.
fn ask(given: &Py<PyAny>) -> cchc::Result<Key> {
    let bytes = Python::attach(|py| given.call0(py)?.extract::<PyBackedBytes>(py).map_err(PyErr::from));
    Key::from_bytes(&bytes.map_err(CchcError::key_refused)?)
}

/// A new random key.
#[pyfunction]
pub fn new_key(py: Python<'_>) -> PyResult<Bound<'_, PyBytes>> {
    crate::error::bytes(py, || Ok(Key::generate()?.bytes().to_vec()))
}
