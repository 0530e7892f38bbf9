//! Reading plans and formatting reports.

use cchc::call;
use cchc::model::DocumentDetails;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::error::detached;
use crate::work::Watch;

/// Reads a plan from text; returns a `Reading` as MessagePack.
#[pyfunction]
#[pyo3(signature = (text, progress = None))]
pub fn read_plan<'py>(py: Python<'py>, text: &str, progress: Option<Py<PyAny>>) -> PyResult<Bound<'py, PyBytes>> {
    let watch = Watch::new(py, progress);
    let asked = watch.clone();
    let tell = move |progress| asked.ask(progress);
    let read = || call::write_plan(&cchc::document::read_plan_with_progress(text, tell)?);
    Ok(PyBytes::new(py, &watch.run(py, read)?))
}

/// Reads a plan from the bytes of a text file or Word document (.docx); returns a `Reading` as MessagePack.
#[pyfunction]
#[pyo3(signature = (content, progress = None))]
pub fn read_plan_bytes<'py>(
    py: Python<'py>,
    content: &[u8],
    progress: Option<Py<PyAny>>,
) -> PyResult<Bound<'py, PyBytes>> {
    let watch = Watch::new(py, progress);
    let asked = watch.clone();
    let tell = move |progress| asked.ask(progress);
    let read = || call::write_plan(&cchc::document::read_plan_bytes_with_progress(content, tell)?);
    Ok(PyBytes::new(py, &watch.run(py, read)?))
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
    detached(py, || cchc::official::report_page(&call::read_report(report)?, &DocumentDetails::default(), &[]))
}

/// Formats a report (MessagePack) as plain text.
#[pyfunction]
pub fn report_text(py: Python<'_>, report: &[u8]) -> PyResult<String> {
    detached(py, || Ok(cchc::report::text(&call::read_report(report)?)))
}

/// Writes a report (MessagePack) as a document; takes a `ReportFile` and returns a `DocumentFile` as MessagePack.
#[pyfunction]
pub fn report_file<'py>(py: Python<'py>, report: &[u8], asked: &[u8]) -> PyResult<Bound<'py, PyBytes>> {
    Ok(PyBytes::new(py, &detached(py, || call::report_file(report, asked))?))
}

/// The PDF of a Word file, which LibreOffice makes where it is installed.
#[pyfunction]
pub fn pdf_of<'py>(py: Python<'py>, docx: &[u8]) -> PyResult<Bound<'py, PyBytes>> {
    Ok(PyBytes::new(py, &detached(py, || cchc_cli::pdf_of(docx))?))
}
