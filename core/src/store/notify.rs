//! Notifications of commits, for programs that display stored data and must refresh it.

use std::collections::{BTreeMap, BTreeSet};
use std::future::poll_fn;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};
use std::time::{Duration, Instant};

use serde::Serialize;

use super::file_changes::Watching;
use crate::records::log::Committed;

/// The commits since the last notice of a subscription. Several commits are merged into one notice.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Notice {
    /// Sequence number of the last change. For the changes themselves, call `changes` with the number of the notice
    /// before.
    pub seq: i64,
    /// The kinds of the records that changed: `session`.
    pub kinds: BTreeSet<String>,
}

#[derive(Debug, Default)]
struct NotifierState {
    /// The number of notifications so far. Not the sequence number, which decreases when an older file is put back
    /// while the store is suspended.
    count: u64,
    /// Sequence number of the last change that was notified.
    seq: u64,
    /// Kind → the last notification of a change to it.
    kinds: BTreeMap<&'static str, u64>,
    closed: bool,
    /// Subscriptions made so far.
    subscriptions: u64,
    /// Subscription → the waker of its pending [`Subscription::poll`].
    wakers: BTreeMap<u64, Waker>,
}

/// Notifies subscribers of commits. Notifying never waits for a subscriber.
#[derive(Debug, Default)]
pub(crate) struct CommitNotifier {
    state: Mutex<NotifierState>,
    changed: Condvar,
}

impl CommitNotifier {
    pub fn notify(&self, committed: &Committed) {
        let mut state = self.state();
        state.count += 1;
        state.seq = committed.seq;
        let count = state.count;
        for kind in &committed.kinds {
            state.kinds.insert(kind, count);
        }
        self.wake_all(state);
    }

    pub fn close(&self) {
        let mut state = self.state();
        state.closed = true;
        self.wake_all(state);
    }

    /// Sequence number of the last change that was notified.
    pub fn seq(&self) -> u64 {
        self.state().seq
    }

    /// Sets the last change that was notified, without a notice.
    pub fn begin_at(&self, seq: u64) {
        self.state().seq = seq;
    }

    pub fn subscribe(self: &Arc<Self>, watching: Option<Arc<Watching>>) -> Subscription {
        let mut state = self.state();
        state.subscriptions += 1;
        Subscription { notifier: Arc::clone(self), number: state.subscriptions, seen: state.count, watching }
    }

    fn state(&self) -> MutexGuard<'_, NotifierState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wake_all(&self, mut state: MutexGuard<'_, NotifierState>) {
        let wakers = std::mem::take(&mut state.wakers);
        drop(state);
        self.changed.notify_all();
        wakers.into_values().for_each(Waker::wake);
    }
}

/// A position in the stream of commits of one store, made by [`Store::subscribe`](crate::Store::subscribe).
///
/// It holds no snapshot and does not delay writers: commits that arrive while nobody waits are merged into the next
/// notice. It reports commits made through this store, and in a reader beside one writer
/// ([`Sharing::OneWriterManyReaders`](super::Sharing::OneWriterManyReaders)) those of the writing process. It can be
/// sent to another thread.
///
/// ```
/// use std::time::Duration;
/// use cchc::{Store, model::{OrganisationUnit, UnitKind}};
///
/// # let folder = tempfile::tempdir()?;
/// let store = Store::open(folder.path().join("a.cchc"))?;
/// let mut commits = store.subscribe()?;
/// store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department))?;
/// let notice = commits.wait(Duration::from_secs(1)).ok_or("no notice in time")?;
/// assert!(notice.kinds.contains("unit"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Subscription {
    notifier: Arc<CommitNotifier>,
    number: u64,
    /// The number of the last notification that it has returned.
    seen: u64,
    /// Keeps the thread running that follows another process's commits.
    watching: Option<Arc<Watching>>,
}

impl Subscription {
    /// Blocks the thread until there are commits after the last notice. Returns `None` after the timeout, or when the
    /// store is closed; see [`Subscription::is_closed`]. A timeout of zero polls.
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use cchc::{Store, model::{OrganisationUnit, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// let mut commits = store.subscribe()?;
    /// assert!(commits.wait(Duration::ZERO).is_none());
    /// store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department))?;
    /// assert!(commits.wait(Duration::from_secs(1)).is_some());
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    pub fn wait(&mut self, timeout: Duration) -> Option<Notice> {
        // A deadline beyond the range of the clock never arrives.
        let deadline = Instant::now().checked_add(timeout);
        let notifier = Arc::clone(&self.notifier);
        let mut state = notifier.state();
        while state.count <= self.seen && !state.closed {
            let left = deadline.map_or(Duration::MAX, |deadline| deadline.saturating_duration_since(Instant::now()));
            if left.is_zero() {
                return None;
            }
            let left = left.min(Duration::from_secs(3600));
            state = match notifier.changed.wait_timeout(state, left) {
                Ok((state, _)) => state,
                Err(poisoned) => poisoned.into_inner().0,
            };
        }
        self.notice(&state)
    }

    /// The next notice; `None` when the store is closed. It blocks no thread, works with any executor, and is
    /// cancel-safe: dropping the future loses no notice.
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use cchc::{Store, model::{OrganisationUnit, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// let mut commits = store.subscribe()?;
    /// store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department))?;
    /// let notice = pollster::block_on(commits.next());
    /// assert_eq!(notice.map(|notice| notice.seq), Some(1));
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    pub async fn next(&mut self) -> Option<Notice> {
        poll_fn(|context| self.poll(context.waker())).await
    }

    /// The next notice if there is one; otherwise `waker` is woken when there is. `None` when the store is closed.
    pub fn poll(&mut self, waker: &Waker) -> Poll<Option<Notice>> {
        let notifier = Arc::clone(&self.notifier);
        let mut state = notifier.state();
        if state.count <= self.seen && !state.closed {
            state.wakers.insert(self.number, waker.clone());
            return Poll::Pending;
        }
        Poll::Ready(self.notice(&state))
    }

    fn notice(&mut self, state: &NotifierState) -> Option<Notice> {
        if state.count <= self.seen {
            return None;
        }
        let kinds = state.kinds.iter().filter(|(_, count)| **count > self.seen);
        let notice = Notice { seq: state.seq as i64, kinds: kinds.map(|(kind, _)| (*kind).to_owned()).collect() };
        self.seen = state.count;
        Some(notice)
    }

    /// Whether the store is closed: no more notices will come.
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use cchc::{Store, model::{OrganisationUnit, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// let commits = store.subscribe()?;
    /// store.close()?;
    /// assert!(commits.is_closed());
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    pub fn is_closed(&self) -> bool {
        self.notifier.state().closed
    }
}

/// A second subscription at the same position: each of the two gives the notices after it.
impl Clone for Subscription {
    fn clone(&self) -> Self {
        let watching = self.watching.clone();
        let again = self.notifier.subscribe(watching.clone());
        Self { notifier: Arc::clone(&again.notifier), number: again.number, seen: self.seen, watching }
    }
}

impl Drop for Subscription {
    fn drop(&mut self) {
        self.notifier.state().wakers.remove(&self.number);
    }
}
