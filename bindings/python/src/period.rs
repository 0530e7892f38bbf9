//! Reporting periods.

use cchc::call;
use cchc::model::Period;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::error::bytes;

/// A calendar year, 1945 to 9999.
#[pyfunction]
pub fn period_year(py: Python<'_>, year: i64) -> PyResult<Bound<'_, PyBytes>> {
    bytes(py, || call::write(&Period::year(year)?))
}

/// A half of a calendar year: 1 or 2.
#[pyfunction]
pub fn period_half(py: Python<'_>, year: i64, half: i64) -> PyResult<Bound<'_, PyBytes>> {
    bytes(py, || call::write(&Period::half(year, half)?))
}

/// A quarter of a calendar year: 1 to 4.
#[pyfunction]
pub fn period_quarter(py: Python<'_>, year: i64, quarter: i64) -> PyResult<Bound<'_, PyBytes>> {
    bytes(py, || call::write(&Period::quarter(year, quarter)?))
}

/// The first nine months of a calendar year.
#[pyfunction]
pub fn period_nine_months(py: Python<'_>, year: i64) -> PyResult<Bound<'_, PyBytes>> {
    bytes(py, || call::write(&Period::nine_months(year)?))
}

/// A month of a calendar year: 1 to 12.
#[pyfunction]
pub fn period_month(py: Python<'_>, year: i64, month: i64) -> PyResult<Bound<'_, PyBytes>> {
    bytes(py, || call::write(&Period::month(year, month)?))
}

/// The days from one to another, both included.
#[pyfunction]
pub fn period_between<'py>(py: Python<'py>, first: &[u8], last: &[u8]) -> PyResult<Bound<'py, PyBytes>> {
    bytes(py, || {
        let (first, last) = (call::read("period.between", first)?, call::read("period.between", last)?);
        call::write(&Period::between(first, last))
    })
}

/// A period with a cut-off day, 1 to 28: it begins on that day of the month before, and ends on the day before that day
/// of its last month.
#[pyfunction]
pub fn period_cut_off<'py>(py: Python<'py>, period: &[u8], day: i8) -> PyResult<Bound<'py, PyBytes>> {
    bytes(py, || call::write(&call::read::<Period>("period", period)?.cut_off(day)))
}
