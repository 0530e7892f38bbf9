//! The command line, for the package's entry point.

use std::ffi::OsString;

use cchc_cli::{Host, SqlRequest};
use pyo3::prelude::*;

/// Runs a command line, with the name of the program first; returns the exit code. `sql` answers a question in SQL: it
/// takes the store's path, the query, whether JSON is wanted and the width of the terminal, and returns what to print.
#[pyfunction]
pub fn run_command_line(py: Python<'_>, arguments: Vec<OsString>, sql: Py<PyAny>) -> u8 {
    py.detach(|| {
        let answer = move |request: SqlRequest| {
            let SqlRequest { store, query, json, width } = request;
            let asked: PyResult<String> = Python::attach(|py| sql.call1(py, (store, query, json, width))?.extract(py));
            asked.map_err(|error| error.to_string())
        };
        cchc_cli::run(arguments, Host { sql: Some(Box::new(answer)) })
    })
}
