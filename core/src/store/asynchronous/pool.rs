//! [`Pool`]: the threads on which asynchronous calls run.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};
use std::thread;

use async_channel::{Receiver, Sender};

use super::alarm::Alarm;
use crate::error::{CchcError, Result};
use crate::model::record::Problems;

/// How many calls of an [`AsyncStore`](super::AsyncStore) run and wait.
///
/// ```
/// # let store = cchc::Store::in_memory()?;
/// let options = cchc::AsyncOptions { threads: 4, ..cchc::AsyncOptions::default() };
/// let store = store.asynchronous_with(options)?;
/// # Ok::<(), cchc::CchcError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AsyncOptions {
    /// The most threads, and so the most calls that run at once; 32 by default. They start as they are needed and end
    /// with the last handle. Writes that wait for one another take a thread each, and share a sync of the file: with
    /// few threads fewer of them share one.
    pub threads: usize,
    /// The most calls that wait for a thread; 1,024 by default. Futures of further calls wait until there is room,
    /// which takes no thread.
    pub queue: usize,
}

impl Default for AsyncOptions {
    fn default() -> Self {
        Self { threads: 32, queue: 1024 }
    }
}

impl AsyncOptions {
    /// # Errors
    /// `Invalid` for options that are 0.
    pub(super) fn check(self) -> Result<()> {
        let mut problems = Problems::default();
        for (path, count) in [("threads", self.threads), ("queue", self.queue)] {
            if count == 0 {
                problems.add(path, "range", "must be at least 1", "phải từ 1 trở lên");
            }
        }
        problems.refuse("options")
    }
}

type Job = Box<dyn FnOnce() + Send>;

/// The threads, and the line of what they are to do. Dropping it ends them once they are idle.
pub(crate) struct Pool {
    line: Sender<Job>,
    jobs: Receiver<Job>,
    /// Jobs that wait or run.
    open: Arc<AtomicUsize>,
    threads: AtomicUsize,
    most_threads: usize,
    pub alarm: Alarm,
}

/// The pool of all handles with default options, made for the first of them.
#[derive(Default)]
pub(crate) struct SharedPool(OnceLock<Arc<Pool>>);

impl SharedPool {
    pub fn get(&self) -> Arc<Pool> {
        Arc::clone(self.0.get_or_init(|| Arc::new(Pool::new(AsyncOptions::default()))))
    }
}

/// Counts one job as open.
struct Open(Arc<AtomicUsize>);

impl Drop for Open {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::AcqRel);
    }
}

impl Pool {
    /// A pool without threads yet.
    pub fn new(options: AsyncOptions) -> Self {
        let (line, jobs) = async_channel::bounded(options.queue);
        let most_threads = options.threads;
        Self { line, jobs, open: Arc::default(), threads: AtomicUsize::new(0), most_threads, alarm: Alarm::default() }
    }

    /// Lines a job up, once there is room.
    ///
    /// # Errors
    /// `StorageIo` where the system gives no thread at all.
    pub async fn line_up(&self, job: impl FnOnce() + Send + 'static) -> Result<()> {
        self.open.fetch_add(1, Ordering::AcqRel);
        let open = Open(Arc::clone(&self.open));
        self.start_threads()?;
        let job = move || {
            job();
            drop(open);
        };
        let lined_up = self.line.send(Box::new(job)).await;
        lined_up.map_err(|_| CchcError::internal("the pool ended before its handles"))
    }

    /// Starts a thread where there are more jobs than threads.
    fn start_threads(&self) -> Result<()> {
        let more =
            |threads| (threads < self.most_threads.min(self.open.load(Ordering::Acquire))).then_some(threads + 1);
        let Ok(before) = self.threads.fetch_update(Ordering::AcqRel, Ordering::Acquire, more) else { return Ok(()) };
        let jobs = self.jobs.clone();
        let work = move || {
            while let Ok(job) = jobs.recv_blocking() {
                job();
            }
        };
        let started = thread::Builder::new().name("cchc-async".to_owned()).spawn(work);
        if started.is_err() {
            self.threads.fetch_sub(1, Ordering::AcqRel);
        }
        // Those there are do the rest.
        if before == 0 { started.map(drop).map_err(CchcError::io) } else { Ok(()) }
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        // The threads hold receivers of their own: they end when the line is closed and empty.
        self.line.close();
    }
}
