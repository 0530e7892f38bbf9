//! Long work that reports its progress to a Python function.

use std::ops::ControlFlow;
use std::sync::{Arc, Mutex, PoisonError};

use cchc::{Progress, Store};
use pyo3::prelude::*;

use crate::error::detached;

/// Runs long work and calls the function with its progress. An exception of the function ends the work, and so does
/// Ctrl-C.
pub fn with_progress<T: Send>(
    py: Python<'_>,
    store: &Store,
    progress: Option<Py<PyAny>>,
    work: impl FnOnce(&Store) -> cchc::Result<T> + Send,
) -> PyResult<T> {
    let raised: Arc<Mutex<Option<PyErr>>> = Arc::default();
    let noted = Arc::clone(&raised);
    let store = store.with_progress(move |Progress { done, total }| {
        let told = Python::attach(|py| {
            py.check_signals()?;
            progress.as_ref().map_or(Ok(()), |progress| progress.call1(py, (done, total)).map(drop))
        });
        let Err(error) = told else { return ControlFlow::Continue(()) };
        *noted.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
        ControlFlow::Break(())
    });
    let done = detached(py, || work(&store));
    match raised.lock().unwrap_or_else(PoisonError::into_inner).take() {
        Some(raised) => Err(raised),
        None => done,
    }
}
