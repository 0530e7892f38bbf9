//! Progress reports and cancellation of long calls.

mod stop;
mod watched;

use std::cell::Cell;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use crate::error::{CchcError, Result};
use crate::storage::OpeningWatch;

pub(crate) use stop::StopSignal;
pub(crate) use watched::{Meter, Watched, WatchedContent, WatchedTransaction};

/// How far a long call has come.
///
/// `done` never decreases within one call. A callback may be called with the same value several times: while a write
/// waits for another one to end, and before changes are committed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// Steps done: records, table entries, or bytes of an attachment that is being stored or of a file that is being
    /// repaired.
    pub done: u64,
    /// Steps in total; 0 if the total is unknown.
    pub total: u64,
    /// Whether this is the last question before the changes are committed: afterwards they are kept.
    pub committing: bool,
}

type Callback = dyn Fn(Progress) -> ControlFlow<()> + Send + Sync;

/// What can end a call: the progress callback of the caller, and the stop signal of the store. The default has neither.
///
/// A store handle holds one without a call; [`Watcher::of_call`] makes that of a call.
#[derive(Clone, Default)]
pub(crate) struct Watcher {
    tell: Option<Arc<Callback>>,
    stop: Option<Arc<StopSignal>>,
    call: Arc<CallState>,
}

/// What was last reported of a call, and how much was done since.
#[derive(Default)]
struct CallState {
    done: AtomicU64,
    total: AtomicU64,
    weight: AtomicU64,
    /// The call counts its steps as a whole; those of its parts are not told.
    is_whole: AtomicBool,
}

/// The weight of work between two questions to a watcher. Single table entries weigh 1.
const INTERVAL: u64 = 64;

/// The weight of reading or writing an entry of so many bytes: a chunk of an attachment takes as long as many records.
const fn weight_of(bytes: usize) -> u64 {
    1 + (bytes as u64 >> 12)
}

impl Watcher {
    pub fn new(tell: impl Fn(Progress) -> ControlFlow<()> + Send + Sync + 'static) -> Self {
        Self { tell: Some(Arc::new(tell)), ..Self::default() }
    }

    /// The same watcher, whose calls end too where `goes_on` says so. It is told whether a commit is next.
    #[cfg(feature = "async")]
    pub fn ended_by(&self, goes_on: impl Fn(bool) -> bool + Send + Sync + 'static) -> Self {
        let before = self.tell.clone();
        let tell =
            move |progress: Progress| match before.as_ref().map_or(ControlFlow::Continue(()), |tell| tell(progress)) {
                ControlFlow::Continue(()) if goes_on(progress.committing) => ControlFlow::Continue(()),
                _ => ControlFlow::Break(()),
            };
        Self { tell: Some(Arc::new(tell)), ..self.clone() }
    }

    /// The watcher of one call, which a stop signal ends too.
    pub fn of_call(&self, stop: &Arc<StopSignal>) -> Self {
        Self { tell: self.tell.clone(), stop: Some(Arc::clone(stop)), call: Arc::default() }
    }

    /// The same watcher for the engine while it opens a file: bytes are the steps of a repair or check.
    pub fn of_opening(&self) -> OpeningWatch {
        if self.tell.is_none() {
            return OpeningWatch::default();
        }
        let watcher = self.clone();
        OpeningWatch::new(Arc::new(move |done, total| match watcher.tell(done, total) {
            Ok(()) => ControlFlow::Continue(()),
            Err(_) => ControlFlow::Break(()),
        }))
    }

    /// Whether there is a progress callback.
    pub fn has_callback(&self) -> bool {
        self.tell.is_some()
    }

    /// Reports progress.
    ///
    /// # Errors
    /// `Cancelled` if the callback returns `Break`; `Closed` if the store asks its calls to end.
    pub fn tell(&self, done: u64, total: u64) -> Result<()> {
        if self.call.is_whole.load(Ordering::Relaxed) {
            return self.ask();
        }
        self.call.done.store(done, Ordering::Relaxed);
        self.call.total.store(total, Ordering::Relaxed);
        self.report(false)
    }

    /// Reports progress of a call as a whole, whose parts count steps of their own; `None` ends that.
    ///
    /// # Errors
    /// As [`Watcher::tell`].
    pub fn tell_whole(&self, progress: Option<(u64, u64)>) -> Result<()> {
        self.call.is_whole.store(progress.is_some(), Ordering::Relaxed);
        let Some((done, total)) = progress else { return Ok(()) };
        self.call.done.store(done, Ordering::Relaxed);
        self.call.total.store(total, Ordering::Relaxed);
        self.ask()
    }

    /// Asks whether to go on, without progress.
    ///
    /// # Errors
    /// As [`Watcher::tell`].
    pub fn ask(&self) -> Result<()> {
        self.report(false)
    }

    /// Asks for the last time, before changes are committed.
    ///
    /// # Errors
    /// As [`Watcher::tell`].
    pub fn ask_before_commit(&self) -> Result<()> {
        self.report(true)
    }

    /// Counts work that is no step of its own, and asks now and then whether to go on.
    ///
    /// # Errors
    /// As [`Watcher::tell`].
    pub fn look(&self, weight: u64) -> Result<()> {
        if self.tell.is_none() && self.stop.is_none() {
            return Ok(());
        }
        let before = self.call.weight.fetch_add(weight, Ordering::Relaxed);
        if before / INTERVAL == (before + weight) / INTERVAL { Ok(()) } else { self.ask() }
    }

    fn report(&self, committing: bool) -> Result<()> {
        if let Some(stop) = &self.stop {
            stop.check()?;
        }
        let Some(tell) = &self.tell else { return Ok(()) };
        let (done, total) = (self.call.done.load(Ordering::Relaxed), self.call.total.load(Ordering::Relaxed));
        match tell(Progress { done, total, committing }) {
            ControlFlow::Break(()) => Err(CchcError::Cancelled),
            ControlFlow::Continue(()) => Ok(()),
        }
    }
}

/// Counts the steps of one call, and reports every 64th or after as much other work.
pub(crate) struct Steps<'a> {
    watcher: &'a Watcher,
    done: Cell<u64>,
    weight: Cell<u64>,
    total: u64,
}

impl<'a> Steps<'a> {
    /// Begins a call of `total` steps and reports 0.
    pub fn begin(watcher: &'a Watcher, total: u64) -> Result<Self> {
        let steps = Self { watcher, done: Cell::new(0), weight: Cell::new(0), total };
        steps.tell()?;
        Ok(steps)
    }

    /// Reports that all steps are done. Nothing is committed, renamed or returned yet: the call can still be cancelled.
    pub fn finish(&self) -> Result<()> {
        self.watcher.tell(self.total, self.total)
    }

    /// Counts one step.
    pub fn step(&self) -> Result<()> {
        self.done.set(self.done.get() + 1);
        self.weigh(1)
    }

    fn weigh(&self, weight: u64) -> Result<()> {
        let before = self.weight.get();
        self.weight.set(before + weight);
        if before / INTERVAL == (before + weight) / INTERVAL { Ok(()) } else { self.tell() }
    }

    fn tell(&self) -> Result<()> {
        // An estimated total can be too low.
        let done = if self.total == 0 { self.done.get() } else { self.done.get().min(self.total) };
        self.watcher.tell(done, self.total)
    }
}

impl Meter for Steps<'_> {
    fn entry(&self, bytes: usize) -> Result<()> {
        self.done.set(self.done.get() + 1);
        self.weigh(weight_of(bytes))
    }

    fn other(&self, bytes: usize) -> Result<()> {
        self.weigh(weight_of(bytes))
    }
}

impl Meter for Watcher {
    fn entry(&self, bytes: usize) -> Result<()> {
        self.look(weight_of(bytes))
    }

    fn other(&self, bytes: usize) -> Result<()> {
        self.look(weight_of(bytes))
    }
}
