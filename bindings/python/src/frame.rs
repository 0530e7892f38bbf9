//! A table of records as of one instant.

use std::path::PathBuf;
use std::sync::Mutex;

use arrow_schema::ffi::FFI_ArrowSchema;
use cchc::model::{TableFormat, TableQuery};
use cchc::table::{ColumnKind, Figures, FiguresColumn, FiguresValues};
use cchc::{Store, call};
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyCapsule};

use crate::arrow::{self, TableColumn, TextLayout};
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
        let schema = FFI_ArrowSchema::try_from(&*arrow::schema(&self.frame, TextLayout::Adjacent))
            .map_err(|error| PyRuntimeError::new_err(error.to_string()))?;
        Ok(PyCapsule::new_with_value(py, schema, c"arrow_schema")?.into_any())
    }

    /// The rows by Arrow's C stream interface, from the first on; with `views` texts are as polars keeps them.
    #[pyo3(signature = (views = false))]
    fn arrow_stream<'py>(&self, py: Python<'py>, views: bool) -> PyResult<Bound<'py, PyAny>> {
        let layout = if views { TextLayout::Views } else { TextLayout::Adjacent };
        Ok(PyCapsule::new_with_value(py, arrow::stream(&self.frame, layout), c"arrow_array_stream")?.into_any())
    }
}

/// Records of a collection, as a MessagePack list, by Arrow's C stream interface.
#[pyfunction]
pub fn arrow_stream_of<'py>(py: Python<'py>, collection: &str, records: &[u8]) -> PyResult<Bound<'py, PyAny>> {
    let stream = detached(py, || arrow::stream_of(collection, records))?;
    Ok(PyCapsule::new_with_value(py, stream, c"arrow_array_stream")?.into_any())
}

/// A table of so many rows by Arrow's C stream interface: each column has a name, what it holds (`text`, `integer`,
/// `boolean`, `date` in days since 1970, `time` and `instant` in microseconds), and its values.
#[pyfunction]
pub fn arrow_stream_of_table<'py>(
    py: Python<'py>,
    rows: usize,
    columns: Vec<(String, String, Bound<'py, PyAny>)>,
) -> PyResult<Bound<'py, PyAny>> {
    let columns = columns.into_iter().map(|(name, kind, values)| {
        Ok(match kind.as_str() {
            "boolean" => TableColumn::booleans(&name, values.extract()?),
            "date" => TableColumn::dates(&name, values.extract()?),
            "integer" => TableColumn::numbers(&name, ColumnKind::Integer, values.extract()?),
            "time" => TableColumn::numbers(&name, ColumnKind::Time, values.extract()?),
            "instant" => TableColumn::numbers(&name, ColumnKind::Instant, values.extract()?),
            _ => TableColumn::texts(&name, values.extract()?),
        })
    });
    let stream = arrow::stream_of_table(rows, columns.collect::<PyResult<_>>()?)
        .map_err(|error| PyRuntimeError::new_err(error.to_string()))?;
    Ok(PyCapsule::new_with_value(py, stream, c"arrow_array_stream")?.into_any())
}

/// A column that Python holds: the path of its field, its Vietnamese head, what it holds, its values. It holds what
/// those of `arrow_stream_of_table` do, or `json`, `personal`, or `choice:Name` for values of the enum `Name`.
type PythonColumn<'py> = (String, String, String, Bound<'py, PyAny>);

/// Writes tables that Python holds to a file: each has a name, so many rows, and columns. Only a workbook has several,
/// a sheet for each. Format and options are MessagePack.
#[pyfunction]
pub fn export_figures(
    py: Python<'_>,
    tables: Vec<(String, usize, Vec<PythonColumn<'_>>)>,
    path: PathBuf,
    format: &[u8],
    options: &[u8],
) -> PyResult<()> {
    let tables = tables.into_iter().map(|(name, rows, columns)| {
        let columns = columns
            .into_iter()
            .map(|(path, head, kind, values)| Ok(FiguresColumn::new(&path, &head, figures_values(&kind, &values)?)));
        Ok(Figures::new(&name, rows, columns.collect::<PyResult<_>>()?))
    });
    let tables = tables.collect::<PyResult<Vec<_>>>()?;
    detached(py, || {
        let (format, options) = (call::read("export", format)?, call::read("export", options)?);
        match (tables.as_slice(), format) {
            ([one], TableFormat::Csv | TableFormat::JsonLines) => one.export(path, format, &options),
            (tables, _) => cchc::table::export_figures_workbook(tables, path, &options),
        }
    })
}

fn figures_values(kind: &str, values: &Bound<'_, PyAny>) -> PyResult<FiguresValues> {
    Ok(match (kind, kind.strip_prefix("choice:")) {
        (_, Some(name)) => FiguresValues::Choice(name.to_owned(), values.extract()?),
        ("boolean", _) => FiguresValues::Boolean(values.extract()?),
        ("personal", _) => FiguresValues::Personal(values.extract()?),
        ("date", _) => FiguresValues::Date(values.extract()?),
        ("integer", _) => FiguresValues::Integer(values.extract()?),
        ("time", _) => FiguresValues::Time(values.extract()?),
        ("instant", _) => FiguresValues::Instant(values.extract()?),
        ("json", _) => FiguresValues::Json(values.extract()?),
        _ => FiguresValues::Text(values.extract()?),
    })
}

/// Writes records of a collection, as a MessagePack list, to a file; format and options are MessagePack.
#[pyfunction]
pub fn export_records(
    py: Python<'_>,
    collection: &str,
    records: &[u8],
    path: PathBuf,
    format: &[u8],
    options: &[u8],
) -> PyResult<()> {
    detached(py, || {
        let (format, options) = (call::read("export", format)?, call::read("export", options)?);
        Figures::of_records(collection, records)?.export(path, format, &options)
    })
}

/// Opens tables again in a store that tells progress, and hands them to `work`; of no tables nothing is done.
fn opened(
    py: Python<'_>,
    frames: &[Py<Frame>],
    progress: Option<Py<PyAny>>,
    work: impl FnOnce(&[cchc::table::Frame]) -> cchc::Result<()> + Send,
) -> PyResult<()> {
    let Some(first) = frames.first() else { return Ok(()) };
    let asked: Vec<_> = frames.iter().map(|frame| (frame.get().frame.at(), &frame.get().query)).collect();
    watched(py, &first.get().store, progress, |store| {
        work(&asked.iter().map(|(at, query)| store.as_of(*at).frame(query)).collect::<cchc::Result<Vec<_>>>()?)
    })
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
    opened(py, &frames, progress, |frames| cchc::table::export_workbook(frames, path, &call::read("export", options)?))
}

/// Writes tables to a new folder, a file for each; format and options are MessagePack.
#[pyfunction]
#[pyo3(signature = (frames, path, format, options, progress = None))]
pub fn export_folder(
    py: Python<'_>,
    frames: Vec<Py<Frame>>,
    path: PathBuf,
    format: &[u8],
    options: &[u8],
    progress: Option<Py<PyAny>>,
) -> PyResult<()> {
    opened(py, &frames, progress, |frames| {
        let (format, options) = (call::read("export", format)?, call::read("export", options)?);
        cchc::table::export_folder(frames, path, format, &options)
    })
}

/// The columns of a collection: the path of each field and its Vietnamese head; empty if there is none of that name.
#[pyfunction]
pub fn column_heads(collection: &str) -> Vec<(&'static str, &'static str)> {
    cchc::table::columns(collection).unwrap_or_default().iter().map(|column| (column.path, column.head())).collect()
}
