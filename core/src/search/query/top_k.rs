//! Top-k selection: the best records seen so far, and the score that another needs to be one of them.

use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;

/// The order of results: the better, the greater. Of equal scores the kind with the lower number, then the newer record
/// comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct RankKey {
    pub score: u32,
    /// The number of the record's kind.
    pub kind: u8,
    pub row: u64,
}

impl Ord for RankKey {
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |rank: &Self| (rank.score, Reverse(rank.kind), rank.row);
        key(self).cmp(&key(other))
    }
}

impl PartialOrd for RankKey {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The top-k collector: keeps the best records of a window of rank keys.
#[derive(Debug)]
pub(super) struct TopK {
    /// Each record with the number of the query that found it, the worst on top.
    found: BinaryHeap<Reverse<(RankKey, usize)>>,
    k: usize,
    window: Window,
}

/// A window of rank keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Window {
    /// Only records behind this one; from the best on where there is none.
    pub behind: Option<RankKey>,
    /// Only records down to this one, itself included; to the last where there is none.
    pub down_to: Option<RankKey>,
}

impl TopK {
    pub fn new(k: usize, window: Window) -> Self {
        Self { found: BinaryHeap::new(), k, window }
    }

    /// Whether a record with this key, or a worse one, could be kept.
    pub fn may_take(&self, key: RankKey) -> bool {
        self.window.down_to.is_none_or(|last| key >= last) && self.threshold().is_none_or(|worst| key > worst)
    }

    /// The least score that a record of this kind, in this row or an older one, needs to be kept.
    pub fn min_score(&self, kind: u8, row: u64) -> u32 {
        let needed = |least: RankKey, itself: bool| {
            let same = RankKey { score: least.score, kind, row };
            let enough = if itself { same >= least } else { same > least };
            if enough { least.score } else { least.score.saturating_add(1) }
        };
        let floor = self.window.down_to.map_or(0, |last| needed(last, true));
        self.threshold().map_or(floor, |worst| needed(worst, false).max(floor))
    }

    /// The worst record kept, once there are k.
    fn threshold(&self) -> Option<RankKey> {
        self.found.peek().filter(|_| self.found.len() >= self.k).map(|Reverse((worst, _))| *worst)
    }

    /// Keeps a record if it is among the best so far.
    pub fn offer(&mut self, key: RankKey, query: usize) {
        if self.window.behind.is_some_and(|behind| key >= behind) || !self.may_take(key) {
            return;
        }
        self.found.push(Reverse((key, query)));
        if self.found.len() > self.k {
            self.found.pop();
        }
    }

    /// The records, best first, each with the number of the query that found it.
    pub fn into_vec(self) -> Vec<(RankKey, usize)> {
        self.found.into_sorted_vec().into_iter().map(|Reverse(found)| found).collect()
    }
}
