//! Long work: told of, and ended.

use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Who is told of progress.
#[uniffi::export(with_foreign)]
pub trait NativeListener: Send + Sync {
    /// So many steps are done of so many; 0 in all where nobody knows.
    fn progress(&self, done: u64, total: u64);
}

/// One piece of long work, in its caller's hands.
#[derive(uniffi::Object)]
pub struct NativeWork {
    listener: Option<Arc<dyn NativeListener>>,
    cancelled: AtomicBool,
}

#[uniffi::export]
impl NativeWork {
    /// Work of whose progress the listener is told, where there is one.
    #[uniffi::constructor]
    pub fn new(listener: Option<Arc<dyn NativeListener>>) -> Arc<Self> {
        Arc::new(Self { listener, cancelled: AtomicBool::new(false) })
    }

    /// Ends the work: its call fails soon with `cancelled`.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Release);
    }
}

impl NativeWork {
    fn tell(&self, done: u64, total: u64) -> ControlFlow<()> {
        if let Some(listener) = &self.listener {
            listener.progress(done, total);
        }
        if self.cancelled.load(Ordering::Acquire) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }
}

/// The store as this work uses it.
pub fn with_progress(store: &cchc::Store, work: Option<Arc<NativeWork>>) -> cchc::Store {
    match work {
        Some(work) => store.with_progress(move |progress| work.tell(progress.done, progress.total)),
        None => store.clone(),
    }
}
