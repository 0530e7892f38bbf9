//! Opening that takes long, because the file is repaired or checked: whoever waits for it learns how far it is, and can
//! end it.

use std::io;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// Asked while a file is repaired or checked, with the bytes read so far and those of the file.
pub(crate) type AskOnOpening = Arc<dyn Fn(u64, u64) -> ControlFlow<()> + Send + Sync>;

/// The bytes read between two questions.
const INTERVAL: u64 = 256 << 10;

/// Who waits for one opening; by default nobody.
#[derive(Clone, Default)]
pub(crate) struct OpeningWatch(Option<Arc<Waiting>>);

struct Waiting {
    ask: AskOnOpening,
    /// What is read is work that takes long.
    begun: AtomicBool,
    ended: AtomicBool,
    done: AtomicU64,
    total: AtomicU64,
}

impl OpeningWatch {
    pub fn new(ask: AskOnOpening) -> Self {
        let (begun, ended) = (AtomicBool::new(false), AtomicBool::new(false));
        Self(Some(Arc::new(Waiting { ask, begun, ended, done: AtomicU64::new(0), total: AtomicU64::new(0) })))
    }

    /// The long work begins, on a file of so many bytes.
    pub(super) fn begin(&self, total: u64) -> ControlFlow<()> {
        let Some(waiting) = &self.0 else { return ControlFlow::Continue(()) };
        waiting.total.store(total, Ordering::Relaxed);
        waiting.begun.store(true, Ordering::Release);
        waiting.ask()
    }

    /// The file is open: what is read from now on belongs to other calls.
    pub(super) fn finish(&self) {
        if let Some(waiting) = &self.0 {
            waiting.begun.store(false, Ordering::Release);
        }
    }

    /// Counts what is read.
    ///
    /// # Errors
    /// One of its own, where the opening is to end.
    pub(super) fn read(&self, bytes: usize) -> io::Result<()> {
        let Some(waiting) = self.0.as_ref().filter(|waiting| waiting.begun.load(Ordering::Acquire)) else {
            return Ok(());
        };
        let before = waiting.done.fetch_add(bytes as u64, Ordering::Relaxed);
        let is_due = before / INTERVAL != (before + bytes as u64) / INTERVAL;
        if is_due && waiting.ask().is_break() { Err(io::Error::other("the opening was ended")) } else { Ok(()) }
    }

    /// Whether whoever waits ended it.
    pub(super) fn has_ended(&self) -> bool {
        self.0.as_ref().is_some_and(|waiting| waiting.ended.load(Ordering::Acquire))
    }
}

impl Waiting {
    fn ask(&self) -> ControlFlow<()> {
        let total = self.total.load(Ordering::Relaxed);
        // A repair reads some pages more than once.
        let answer = (self.ask)(self.done.load(Ordering::Relaxed).min(total), total);
        if answer.is_break() {
            self.ended.store(true, Ordering::Release);
        }
        answer
    }
}
