//! Reading plans and formatting reports.

use cchc::call;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::error::{bytes, detached};

/// Reads a plan from text; returns a `Reading` as MessagePack.
#[pyfunction]
pub fn read_plan<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyBytes>> {
    bytes(py, || call::write_plan(&cchc::document::read_plan(text)?))
}

/// Reads a plan from the bytes of a text file or Word document (.docx); returns a `Reading` as MessagePack.
#[pyfunction]
pub fn read_plan_bytes<'py>(py: Python<'py>, content: &[u8]) -> PyResult<Bound<'py, PyBytes>> {
    bytes(py, || call::write_plan(&cchc::document::read_plan_bytes(content)?))
}

/// Whether the bytes of a file can be text.
#[pyfunction]
pub fn is_text(content: &[u8]) -> bool {
    cchc::document::is_text(content)
}

/// The text of a Word document (.docx).
#[pyfunction]
pub fn docx_text(py: Python<'_>, content: &[u8]) -> PyResult<String> {
    detached(py, || cchc::document::docx_text(content))
}

/// Formats a report (MessagePack) as a self-contained HTML page.
#[pyfunction]
pub fn report_html(py: Python<'_>, report: &[u8]) -> PyResult<String> {
    detached(py, || Ok(cchc::report::html(&call::read_report(report)?)))
}

/// Formats a report (MessagePack) as plain text.
#[pyfunction]
pub fn report_text(py: Python<'_>, report: &[u8]) -> PyResult<String> {
    detached(py, || Ok(cchc::report::text(&call::read_report(report)?)))
}
