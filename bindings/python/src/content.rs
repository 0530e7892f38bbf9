//! A Python file object as a reader for the core.

use std::io;

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::PyBytes;

use crate::work::Watch;

/// A reader over a Python file object. It takes the interpreter lock for each chunk it reads, and keeps the exception
/// that the file object raised.
pub struct Content {
    file: Py<PyAny>,
    raised: Option<PyErr>,
}

impl Content {
    /// Lets `store` read a file object. An exception of the file object takes precedence over the error that the core
    /// makes of it.
    pub fn store<'py>(
        py: Python<'py>,
        file: Py<PyAny>,
        watch: &Watch,
        store: impl FnOnce(&mut Self) -> cchc::Result<Vec<u8>> + Send,
    ) -> PyResult<Bound<'py, PyBytes>> {
        let mut content = Self { file, raised: None };
        let stored = watch.run(py, || store(&mut content));
        match (content.raised, stored) {
            (Some(raised), _) => Err(raised),
            (None, stored) => stored.map(|bytes| PyBytes::new(py, &bytes)),
        }
    }

    fn read_chunk(&self, out: &mut [u8]) -> PyResult<usize> {
        Python::attach(|py| {
            let chunk: PyBackedBytes = self.file.bind(py).call_method1("read", (out.len(),))?.extract()?;
            let too_long = || PyValueError::new_err("the file object gave more bytes than were asked for");
            out.get_mut(..chunk.len()).ok_or_else(too_long)?.copy_from_slice(&chunk);
            Ok(chunk.len())
        })
    }
}

impl io::Read for Content {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        self.read_chunk(out).map_err(|raised| {
            let failure = io::Error::other(raised.to_string());
            self.raised = Some(raised);
            failure
        })
    }
}
