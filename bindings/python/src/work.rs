//! Calls that Python can end: by Ctrl-C, by an exception of a progress function, or by cancelling them.

use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use cchc::{Progress, Store};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

use crate::cancellation::Cancelled;
use crate::error::exception;

/// How often a call without a progress function asks for signals. Asking takes the interpreter lock.
const ASKING: Duration = Duration::from_millis(20);

/// What can end a call, and what did.
#[derive(Clone)]
pub struct Watch(Arc<State>);

struct State {
    progress: Option<Py<PyAny>>,
    /// Python handles signals on its main thread only.
    is_main_thread: bool,
    /// How the call that runs now can be cancelled.
    cancelled: Mutex<Option<Cancelled>>,
    asked: Mutex<Instant>,
    raised: Mutex<Option<PyErr>>,
    /// The last question was asked and answered with yes: the changes are kept.
    committing: AtomicBool,
}

impl Watch {
    /// For one call on this thread.
    pub fn new(py: Python<'_>, progress: Option<Py<PyAny>>) -> Self {
        Self(Arc::new(State {
            progress,
            is_main_thread: is_main_thread(py).unwrap_or(true),
            cancelled: Mutex::new(Cancelled::current()),
            asked: Mutex::new(Instant::now()),
            raised: Mutex::default(),
            committing: AtomicBool::new(false),
        }))
    }

    /// The store whose calls this ends.
    pub fn over(&self, store: &Store) -> Store {
        if self.0.progress.is_none() && !self.0.is_main_thread && Cancelled::current().is_none() {
            return store.clone();
        }
        let watch = self.clone();
        store.with_progress(move |progress| watch.ask(progress))
    }

    /// Answers a question of the core: whether to go on.
    pub fn ask(&self, progress: Progress) -> ControlFlow<()> {
        let state = &*self.0;
        if state.is_cancelled() {
            return ControlFlow::Break(());
        }
        if state.progress.is_none() && !progress.committing && !state.is_due() {
            return ControlFlow::Continue(());
        }
        let told = Python::attach(|py| {
            py.check_signals()?;
            let arguments = (progress.done, progress.total);
            state.progress.as_ref().map_or(Ok(()), |function| function.call1(py, arguments).map(drop))
        });
        let Err(error) = told else {
            state.committing.store(progress.committing, Ordering::Release);
            return ControlFlow::Continue(());
        };
        *state.raised.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
        ControlFlow::Break(())
    }

    /// Runs code of the core without the interpreter lock. What Python ended it with takes precedence over the error
    /// that the core makes of it.
    ///
    /// A Ctrl-C that comes while the changes are being synced can no longer stop them. It is raised with a note that
    /// says so.
    pub fn run<T: Send>(&self, py: Python<'_>, work: impl FnOnce() -> cchc::Result<T> + Send) -> PyResult<T> {
        self.0.committing.store(false, Ordering::Release);
        *self.0.cancelled.lock().unwrap_or_else(PoisonError::into_inner) = Cancelled::current();
        let done = py.detach(work);
        if let Some(raised) = self.0.raised.lock().unwrap_or_else(PoisonError::into_inner).take() {
            return Err(raised);
        }
        let done = done.map_err(|error| exception(py, &error))?;
        if self.0.committing.load(Ordering::Acquire) {
            Cancelled::current().iter().for_each(Cancelled::committed);
            py.check_signals().inspect_err(|raised| note_kept(py, raised))?;
        }
        Ok(done)
    }
}

impl State {
    fn is_cancelled(&self) -> bool {
        let cancelled = self.cancelled.lock().unwrap_or_else(PoisonError::into_inner);
        cancelled.as_ref().is_some_and(Cancelled::get)
    }

    fn is_due(&self) -> bool {
        let mut asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        let is_due = asked.elapsed() >= ASKING;
        if is_due {
            *asked = Instant::now();
        }
        is_due
    }
}

/// Runs a call of a store that Ctrl-C can end, and so can an exception of the progress function.
pub fn watched<T: Send>(
    py: Python<'_>,
    store: &Store,
    progress: Option<Py<PyAny>>,
    work: impl FnOnce(&Store) -> cchc::Result<T> + Send,
) -> PyResult<T> {
    let watch = Watch::new(py, progress);
    let store = watch.over(store);
    watch.run(py, || work(&store))
}

fn is_main_thread(py: Python<'_>) -> PyResult<bool> {
    static GET_IDENT: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    static MAIN_THREAD: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let own = GET_IDENT.import(py, "threading", "get_ident")?.call0()?;
    MAIN_THREAD.import(py, "threading", "main_thread")?.call0()?.getattr("ident")?.eq(own)
}

/// Python 3.10 has no `add_note`; it keeps the attribute without printing it.
fn note_kept(py: Python<'_>, raised: &PyErr) {
    let text = "cchc: the changes were already being written and are kept";
    let value = raised.value(py);
    let noted = value.call_method1("add_note", (text,)).map(drop);
    // A note that cannot be added must not replace the interruption.
    let _ = noted.or_else(|_| value.setattr("__notes__", vec![text]));
}
