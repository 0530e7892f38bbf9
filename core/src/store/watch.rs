//! Word of commits, for whoever shows what is stored.

use std::collections::BTreeSet;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

use serde::Serialize;

use super::transaction::Committed;

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
    seq: u64,
    /// Kind → sequence number of its last change.
    kinds: std::collections::BTreeMap<&'static str, u64>,
    closed: bool,
}

/// Where commits are announced. Announcing never waits for a subscriber.
#[derive(Debug, Default)]
pub(crate) struct Announcer {
    board: Mutex<Board>,
    news: Condvar,
}

impl Announcer {
    pub fn announce(&self, committed: &Committed) {
        let mut board = self.board.lock().unwrap_or_else(PoisonError::into_inner);
        board.seq = board.seq.max(committed.seq);
        for kind in &committed.kinds {
            board.kinds.insert(kind, committed.seq);
        }
        drop(board);
        self.news.notify_all();
    }

    pub fn close(&self) {
        self.board.lock().unwrap_or_else(PoisonError::into_inner).closed = true;
        self.news.notify_all();
    }

    pub fn subscribe(self: &Arc<Self>, seen: u64) -> Subscription {
        Subscription { announcer: Arc::clone(self), seen }
    }
}

/// A place in the stream of commits. It holds no snapshot: read again after each notice.
#[derive(Debug)]
pub struct Subscription {
    announcer: Arc<Announcer>,
    seen: u64,
}

impl Subscription {
    /// Waits for commits after the last notice. Nothing when none came in time, or when the store was closed.
    pub fn wait(&mut self, patience: Duration) -> Option<Notice> {
        // A patience beyond all clocks is patience for ever.
        let deadline = Instant::now().checked_add(patience);
        let mut board = self.announcer.board.lock().unwrap_or_else(PoisonError::into_inner);
        while board.seq <= self.seen && !board.closed {
            let left = deadline.map_or(Duration::MAX, |deadline| deadline.saturating_duration_since(Instant::now()));
            if left.is_zero() {
                return None;
            }
            let left = left.min(Duration::from_secs(3600));
            board = match self.announcer.news.wait_timeout(board, left) {
                Ok((board, _)) => board,
                Err(poisoned) => poisoned.into_inner().0,
            };
        }
        if board.seq <= self.seen {
            return None;
        }
        let changed = board.kinds.iter().filter(|(_, seq)| **seq > self.seen);
        let notice = Notice { seq: board.seq as i64, kinds: changed.map(|(kind, _)| (*kind).to_owned()).collect() };
        self.seen = board.seq;
        Some(notice)
    }

    /// Whether the store was closed: no more notices will come.
    pub fn is_closed(&self) -> bool {
        self.announcer.board.lock().unwrap_or_else(PoisonError::into_inner).closed
    }
}
