//! Notifications of commits.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use cchc::call;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::cancellation::Cancelled;
use crate::error::bytes;

/// How long a wait blocks before it checks for Ctrl-C.
const SLICE: Duration = Duration::from_millis(100);

/// A subscription to commits.
#[pyclass(frozen, module = "cchc._native")]
pub struct Subscription(Mutex<cchc::store::Subscription>);

impl Subscription {
    pub fn new(subscription: cchc::store::Subscription) -> Self {
        Self(Mutex::new(subscription))
    }

    fn with<T>(&self, work: impl FnOnce(&mut cchc::store::Subscription) -> T) -> T {
        work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

#[pymethods]
impl Subscription {
    /// Waits for commits, for at most so many seconds.
    #[pyo3(signature = (timeout))]
    fn wait<'py>(&self, py: Python<'py>, timeout: Option<f64>) -> PyResult<Option<Bound<'py, PyBytes>>> {
        let patience = timeout.and_then(|seconds| Duration::try_from_secs_f64(seconds.max(0.0)).ok());
        let deadline = patience.and_then(|patience| Instant::now().checked_add(patience));
        let cancelled = Cancelled::current();
        loop {
            let left = deadline.map_or(SLICE, |deadline| deadline.saturating_duration_since(Instant::now()));
            let notice = py.detach(|| self.with(|subscription| subscription.wait(left.min(SLICE))));
            if let Some(notice) = notice {
                return bytes(py, || call::write(&notice)).map(Some);
            }
            py.check_signals()?;
            if left <= SLICE && deadline.is_some() || self.closed(py) || cancelled.as_ref().is_some_and(Cancelled::get)
            {
                return Ok(None);
            }
        }
    }

    /// Whether the store was closed.
    #[getter]
    fn closed(&self, py: Python<'_>) -> bool {
        py.detach(|| self.with(|subscription| subscription.is_closed()))
    }
}
