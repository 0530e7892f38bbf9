//! Calls on other threads that their caller can end.

use std::cell::RefCell;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use cchc::CchcError;
use pyo3::prelude::*;

use crate::error::exception;

thread_local! {
    static CURRENT: RefCell<Option<Cancelled>> = const { RefCell::new(None) };
}

/// Whether a call was cancelled, and whether it had committed changes all the same.
#[derive(Clone, Default)]
pub struct Cancelled(Arc<State>);

#[derive(Default)]
struct State {
    is_cancelled: AtomicBool,
    has_committed: AtomicBool,
}

impl Cancelled {
    /// That of the call that runs on this thread, if it can be cancelled.
    pub fn current() -> Option<Self> {
        CURRENT.with_borrow(Clone::clone)
    }

    pub fn get(&self) -> bool {
        self.0.is_cancelled.load(Ordering::Acquire)
    }

    /// The call has committed changes.
    pub fn committed(&self) {
        self.0.has_committed.store(true, Ordering::Release);
    }
}

/// Cancels what a function calls, from another thread.
#[pyclass(frozen, module = "cchc._native")]
pub struct Cancellation(Cancelled);

#[pymethods]
impl Cancellation {
    #[new]
    fn new() -> Self {
        Self(Cancelled::default())
    }

    /// Ends calls that run, and those to come, with `Cancelled`. Changes that are already being synced are kept.
    fn cancel(&self) {
        self.0.0.is_cancelled.store(true, Ordering::Release);
    }

    /// Whether what it ran has committed changes.
    #[getter]
    fn committed(&self) -> bool {
        self.0.0.has_committed.load(Ordering::Acquire)
    }

    /// Runs a function on this thread; its calls can be cancelled.
    fn run(&self, py: Python<'_>, function: Py<PyAny>) -> PyResult<Py<PyAny>> {
        if self.0.get() {
            return Err(exception(py, &CchcError::Cancelled));
        }
        let before = CURRENT.replace(Some(self.0.clone()));
        let result = function.call0(py);
        CURRENT.set(before);
        result
    }
}
