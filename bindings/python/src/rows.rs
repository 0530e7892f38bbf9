//! Rows of a table as tuples, for what reads no Arrow: numbers as numbers, everything else as text.

use std::sync::{Mutex, PoisonError};

use cchc::table::{Batches, Cells, Column, Values};
use jiff::civil::Time;
use jiff::{Span, Timestamp};
use pyo3::prelude::*;
use pyo3::types::{PyList, PyTuple};

use crate::error::detached;

/// The rows of a table, a batch at a time.
#[pyclass(frozen, module = "cchc._native")]
pub struct Rows(pub Mutex<Batches>);

#[pymethods]
impl Rows {
    /// Itself.
    fn __iter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    /// The rows of the next batch.
    fn __next__<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let next = detached(py, || self.0.lock().unwrap_or_else(PoisonError::into_inner).next().transpose())?;
        let Some(batch) = next else { return Ok(None) };
        let columns = {
            let batches = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            batches.frame().columns().to_vec()
        };
        let choices: Vec<Vec<String>> = columns.iter().map(|column| names(column)).collect();
        let rows = PyList::empty(py);
        for row in 0..batch.rows {
            let cells = batch.columns.iter().zip(&choices).map(|(cells, names)| cell(py, cells, names, row));
            rows.append(PyTuple::new(py, cells.collect::<PyResult<Vec<_>>>()?)?)?;
        }
        Ok(Some(rows.into_any()))
    }
}

fn names(column: &Column) -> Vec<String> {
    column.choices().into_iter().map(|(name, _)| name).collect()
}

fn cell<'py>(py: Python<'py>, cells: &Cells, names: &[String], row: usize) -> PyResult<Bound<'py, PyAny>> {
    if !cells.has(row) {
        return Ok(py.None().into_bound(py));
    }
    let number = |values: &[i64]| values.get(row).copied().unwrap_or_default();
    let text = |text: &str| Ok(text.into_pyobject(py)?.into_any());
    match &cells.values {
        Values::Text(texts) => text(texts.get(row)),
        Values::Choice(codes) => {
            let code = codes.get(row).and_then(|code| usize::try_from(*code).ok());
            text(code.and_then(|code| names.get(code)).map_or("", String::as_str))
        }
        Values::Boolean(bits) => Ok(i32::from(bits.get(row)).into_pyobject(py)?.into_any()),
        Values::Integer(values) => Ok(number(values).into_pyobject(py)?.into_any()),
        Values::Date(days) => text(&date(days.get(row).copied().unwrap_or_default()).to_string()),
        Values::Time(values) => {
            let time = Time::midnight().checked_add(Span::new().microseconds(number(values)));
            text(&time.unwrap_or_default().to_string())
        }
        Values::Instant(values) => text(&Timestamp::from_microsecond(number(values)).unwrap_or_default().to_string()),
        Values::TextList(lists) => {
            let items: Vec<&str> = lists.range(row).map(|item| lists.items.get(item)).collect();
            text(&serde_json::to_string(&items).unwrap_or_default())
        }
        Values::IntegerList(lists) => {
            let items = lists.items.get(lists.range(row)).unwrap_or_default();
            text(&serde_json::to_string(items).unwrap_or_default())
        }
    }
}

fn date(days: i32) -> jiff::civil::Date {
    let epoch = jiff::civil::Date::constant(1970, 1, 1);
    epoch.checked_add(Span::new().days(days)).unwrap_or(epoch)
}
