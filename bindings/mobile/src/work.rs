//! Long work: progress and cancellation.

use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// A progress listener, implemented by the host.
#[uniffi::export(with_foreign)]
pub trait NativeListener: Send + Sync {
    /// `done` of `total` steps are done; `total` is 0 where it is not known.
    fn progress(&self, done: u64, total: u64);
}

/// The handle of one long call: its listener, and its cancellation flag.
#[derive(uniffi::Object)]
pub struct NativeWork {
    listener: Option<Arc<dyn NativeListener>>,
    cancelled: AtomicBool,
}

#[uniffi::export]
impl NativeWork {
    /// A handle for one call, with a listener or without.
    #[uniffi::constructor]
    pub fn new(listener: Option<Arc<dyn NativeListener>>) -> Arc<Self> {
        Arc::new(Self { listener, cancelled: AtomicBool::new(false) })
    }

    /// Cancels the work: its call soon fails with `cancelled`.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Release);
    }
}

impl NativeWork {
    /// Fails if the work was cancelled.
    ///
    /// # Errors
    /// `Cancelled`.
    pub fn check(&self) -> cchc::Result<()> {
        if self.cancelled.load(Ordering::Acquire) { Err(cchc::CchcError::Cancelled) } else { Ok(()) }
    }

    /// Reports progress to the listener.
    pub fn tell(&self, done: u64, total: u64) -> ControlFlow<()> {
        if let Some(listener) = &self.listener {
            listener.progress(done, total);
        }
        if self.check().is_err() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }
}

/// The store, reporting the progress of its calls to this work.
pub fn with_progress(store: &cchc::Store, work: Option<Arc<NativeWork>>) -> cchc::Store {
    match work {
        Some(work) => store.with_progress(move |progress| work.tell(progress.done, progress.total)),
        None => store.clone(),
    }
}
