//! Notifications of commits, for programs that show what is stored.

use std::collections::{BTreeMap, BTreeSet};
use std::future::poll_fn;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};
use std::time::{Duration, Instant};

use serde::Serialize;

use crate::records::log::Committed;

/// What happened since a subscriber last asked: many commits come as one notice.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Notice {
    /// Sequence number of the last change; read the change log after the one before for what it was.
    pub seq: i64,
    /// Kinds of records that changed: `session`.
    pub kinds: BTreeSet<String>,
}

#[derive(Debug, Default)]
struct NotifierState {
    /// Notifications so far. They have numbers of their own: sequence numbers go back where a file was replaced.
    count: u64,
    /// Sequence number of the last change that was notified.
    seq: u64,
    /// Kind → the last notification of a change to it.
    kinds: BTreeMap<&'static str, u64>,
    closed: bool,
    /// Subscriptions made so far.
    subscriptions: u64,
    /// Subscription → whom to wake in its name.
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

    pub fn subscribe(self: &Arc<Self>) -> Subscription {
        let mut state = self.state();
        state.subscriptions += 1;
        Subscription { notifier: Arc::clone(self), number: state.subscriptions, seen: state.count }
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

/// A position in the stream of commits. It holds no snapshot: read again after each notice.
#[derive(Debug)]
pub struct Subscription {
    notifier: Arc<CommitNotifier>,
    number: u64,
    /// The last notification it has seen.
    seen: u64,
}

impl Subscription {
    /// Waits for commits after the last notice. Nothing when none came in time, or when the store was closed.
    pub fn wait(&mut self, patience: Duration) -> Option<Notice> {
        // A timeout beyond the clock's range never comes.
        let deadline = Instant::now().checked_add(patience);
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

    /// The next notice; nothing when the store was closed. No thread waits for it, and any executor will do; what is
    /// dropped unfinished misses nothing.
    pub async fn next(&mut self) -> Option<Notice> {
        poll_fn(|context| self.poll(context.waker())).await
    }

    /// The next notice if there is one; else `waker` is woken for it.
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

    /// Whether the store was closed: no more notices will come.
    pub fn is_closed(&self) -> bool {
        self.notifier.state().closed
    }
}

impl Drop for Subscription {
    fn drop(&mut self) {
        self.notifier.state().wakers.remove(&self.number);
    }
}
