//! Errors of imported tables, beside their rows; words in legacy encodings.

use cchc::call;
use cchc::table::Cell;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::error::detached;

/// The content of an imported file with a column of errors. The outcome, as MessagePack, is a `TableReport` or the list
/// of the problems of a refusal.
#[pyfunction]
#[pyo3(signature = (content, outcome, sheet = None, encoding = None))]
pub fn mark_errors<'py>(
    py: Python<'py>,
    content: &[u8],
    outcome: &[u8],
    sheet: Option<String>,
    encoding: Option<String>,
) -> PyResult<Bound<'py, PyBytes>> {
    let mark = || call::mark_errors(content, outcome, sheet.as_deref(), encoding.as_deref());
    Ok(PyBytes::new(py, &detached(py, mark)?))
}

/// Rows, as MessagePack, with a column of errors.
#[pyfunction]
pub fn mark_rows<'py>(py: Python<'py>, rows: &[u8], outcome: &[u8]) -> PyResult<Bound<'py, PyBytes>> {
    let mark = || {
        let mut cells: Vec<Vec<Cell>> = call::read("rows", rows)?;
        call::mark_rows(&mut cells, outcome)?;
        call::write(&cells)
    };
    Ok(PyBytes::new(py, &detached(py, mark)?))
}

/// A word in TCVN3 (ABC) as Unicode.
#[pyfunction]
pub fn tcvn3_word(word: &str) -> String {
    cchc::text::tcvn3_word(word)
}

/// A word in VNI as Unicode.
#[pyfunction]
pub fn vni_word(word: &str) -> String {
    cchc::text::vni_word(word)
}
