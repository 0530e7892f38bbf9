//! Word of commits, for whoever shows what is stored.

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
struct Board {
    /// Announcements so far. They have numbers of their own: sequence numbers go back where a file was replaced.
    count: u64,
    /// Sequence number of the last change that was announced.
    seq: u64,
    /// Kind → the last announcement of a change to it.
    kinds: BTreeMap<&'static str, u64>,
    closed: bool,
    /// Subscriptions made so far.
    subscriptions: u64,
    /// Subscription → whom to wake in its name.
    waiting: BTreeMap<u64, Waker>,
}

/// Where commits are announced. Announcing never waits for a subscriber.
#[derive(Debug, Default)]
pub(crate) struct Announcer {
    board: Mutex<Board>,
    news: Condvar,
}

impl Announcer {
    pub fn announce(&self, committed: &Committed) {
        let mut board = self.board();
        board.count += 1;
        board.seq = committed.seq;
        let count = board.count;
        for kind in &committed.kinds {
            board.kinds.insert(kind, count);
        }
        self.wake_all(board);
    }

    pub fn close(&self) {
        let mut board = self.board();
        board.closed = true;
        self.wake_all(board);
    }

    pub fn subscribe(self: &Arc<Self>) -> Subscription {
        let mut board = self.board();
        board.subscriptions += 1;
        Subscription { announcer: Arc::clone(self), number: board.subscriptions, seen: board.count }
    }

    fn board(&self) -> MutexGuard<'_, Board> {
        self.board.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wake_all(&self, mut board: MutexGuard<'_, Board>) {
        let waiting = std::mem::take(&mut board.waiting);
        drop(board);
        self.news.notify_all();
        waiting.into_values().for_each(Waker::wake);
    }
}

/// A place in the stream of commits. It holds no snapshot: read again after each notice.
#[derive(Debug)]
pub struct Subscription {
    announcer: Arc<Announcer>,
    number: u64,
    /// The last announcement it knows of.
    seen: u64,
}

impl Subscription {
    /// Waits for commits after the last notice. Nothing when none came in time, or when the store was closed.
    pub fn wait(&mut self, patience: Duration) -> Option<Notice> {
        // A patience beyond all clocks is patience for ever.
        let deadline = Instant::now().checked_add(patience);
        let announcer = Arc::clone(&self.announcer);
        let mut board = announcer.board();
        while board.count <= self.seen && !board.closed {
            let left = deadline.map_or(Duration::MAX, |deadline| deadline.saturating_duration_since(Instant::now()));
            if left.is_zero() {
                return None;
            }
            let left = left.min(Duration::from_secs(3600));
            board = match announcer.news.wait_timeout(board, left) {
                Ok((board, _)) => board,
                Err(poisoned) => poisoned.into_inner().0,
            };
        }
        self.notice(&board)
    }

    /// The next notice; nothing when the store was closed. No thread waits for it, and any executor will do; what is
    /// dropped unfinished misses nothing.
    pub async fn next(&mut self) -> Option<Notice> {
        poll_fn(|context| self.poll(context.waker())).await
    }

    /// The next notice if there is one; else `waker` is woken for it.
    pub fn poll(&mut self, waker: &Waker) -> Poll<Option<Notice>> {
        let announcer = Arc::clone(&self.announcer);
        let mut board = announcer.board();
        if board.count <= self.seen && !board.closed {
            board.waiting.insert(self.number, waker.clone());
            return Poll::Pending;
        }
        Poll::Ready(self.notice(&board))
    }

    fn notice(&mut self, board: &Board) -> Option<Notice> {
        if board.count <= self.seen {
            return None;
        }
        let changed = board.kinds.iter().filter(|(_, count)| **count > self.seen);
        let notice = Notice { seq: board.seq as i64, kinds: changed.map(|(kind, _)| (*kind).to_owned()).collect() };
        self.seen = board.count;
        Some(notice)
    }

    /// Whether the store was closed: no more notices will come.
    pub fn is_closed(&self) -> bool {
        self.announcer.board().closed
    }
}

impl Drop for Subscription {
    fn drop(&mut self) {
        self.announcer.board().waiting.remove(&self.number);
    }
}
