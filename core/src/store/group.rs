//! Group commit: the calls whose writes share one transaction, and so one sync of the file (D. DeWitt et al.:
//! *Implementation Techniques for Main Memory Database Systems*, 1984).
//!
//! A call that has made its writes while others wait for the writer lock does not commit. It hands the open transaction
//! to the next in line, and waits. Whoever finds nobody in line commits for all of them. So a call that is alone
//! commits at once, and the more calls wait, the fewer syncs there are for each.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::error::{CchcError, Result};
use crate::reason::Reason;

/// The most calls that share a commit.
const MOST_CALLS: u32 = 128;
/// How long a transaction takes further calls in. One that began before takes as long as it takes.
const LONGEST: Duration = Duration::from_millis(20);

/// The calls that share a transaction.
#[derive(Debug)]
pub(crate) struct Group {
    begun: Instant,
    calls: u32,
    /// How the commit ended, or what made it impossible.
    ended: Option<Result<()>>,
    outcome: Arc<Outcome>,
}

/// How the commit of a group ended.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    ended: Mutex<Option<Result<()>>>,
    told: Condvar,
}

impl Outcome {
    /// Waits for the commit.
    ///
    /// # Errors
    /// What it failed with: nothing of the group is kept then, except as [`CchcError::StorageIo`] says.
    pub fn wait(&self) -> Result<()> {
        let mut ended = self.ended();
        loop {
            match &*ended {
                Some(Ok(())) => return Ok(()),
                Some(Err(error)) => return Err(error.duplicate()),
                None => ended = self.told.wait(ended).unwrap_or_else(PoisonError::into_inner),
            }
        }
    }

    fn tell(&self, end: Result<()>) {
        self.ended().get_or_insert(end);
        self.told.notify_all();
    }

    fn ended(&self) -> MutexGuard<'_, Option<Result<()>>> {
        self.ended.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Group {
    /// A group of nobody yet.
    pub fn begin() -> Self {
        Self { begun: Instant::now(), calls: 0, ended: None, outcome: Arc::default() }
    }

    /// Whether nobody's writes are in the transaction.
    pub fn is_empty(&self) -> bool {
        self.calls == 0
    }

    /// How many calls' writes are in the transaction.
    pub fn calls(&self) -> u32 {
        self.calls
    }

    /// Whether the writes of several calls are in the transaction.
    pub fn is_shared(&self) -> bool {
        self.calls > 1
    }

    /// Whether no further call may join.
    pub fn is_full(&self) -> bool {
        self.calls >= MOST_CALLS || self.begun.elapsed() >= LONGEST
    }

    /// Takes a call in, whose writes are made.
    pub fn take_in(&mut self) {
        self.calls += 1;
    }

    /// Where the calls are told how the commit ended.
    pub fn outcome(&self) -> Arc<Outcome> {
        Arc::clone(&self.outcome)
    }

    /// Notes why the transaction cannot be committed.
    pub fn fail(&mut self, error: &CchcError) {
        self.ended.get_or_insert_with(|| Err(error.duplicate()));
    }

    /// Notes how the commit ended.
    pub fn end(&mut self, ended: &Result<()>) {
        self.ended = Some(ended.as_ref().copied().map_err(CchcError::duplicate));
    }
}

impl Drop for Group {
    /// Tells all calls how the commit ended. A transaction that is dropped before keeps nothing.
    fn drop(&mut self) {
        self.outcome.tell(self.ended.take().unwrap_or(Err(CchcError::Closed { reason: Reason::CommitFailed })));
    }
}
