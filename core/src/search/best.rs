//! The best records found so far.

use std::cmp::{Ordering, Reverse};
use std::collections::BTreeMap;

/// Where a record stands among those found: the better, the greater. Of equals the newer one comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Standing {
    pub score: u32,
    /// The number of its kind.
    pub kind: u8,
    pub row: u64,
}

impl Ord for Standing {
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |standing: &Self| (standing.score, Reverse(standing.kind), standing.row);
        key(self).cmp(&key(other))
    }
}

impl PartialOrd for Standing {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Keeps the best records within a stretch of standings.
#[derive(Debug)]
pub(super) struct Best {
    /// Record and the way it was found.
    found: BTreeMap<Standing, usize>,
    keep: usize,
    /// Only what stands behind this.
    behind: Option<Standing>,
    /// Only what stands here or before.
    down_to: Option<Standing>,
}

impl Best {
    pub fn new(keep: usize, behind: Option<Standing>, down_to: Option<Standing>) -> Self {
        Self { found: BTreeMap::new(), keep, behind, down_to }
    }

    /// Whether a record that stands there at best may be among those kept.
    pub fn may_take(&self, standing: Standing) -> bool {
        self.down_to.is_none_or(|last| standing >= last) && self.worst().is_none_or(|worst| standing > worst)
    }

    /// The least score that a record of this kind, in this row or an older one, needs to be kept.
    pub fn needed(&self, kind: u8, row: u64) -> u32 {
        let needed = |least: Standing, itself: bool| {
            let same = Standing { score: least.score, kind, row };
            let enough = if itself { same >= least } else { same > least };
            if enough { least.score } else { least.score.saturating_add(1) }
        };
        let floor = self.down_to.map_or(0, |last| needed(last, true));
        self.worst().map_or(floor, |worst| needed(worst, false).max(floor))
    }

    /// The worst record, where there is no room for another.
    fn worst(&self) -> Option<Standing> {
        (self.found.len() >= self.keep).then(|| self.found.first_key_value().map(|(worst, _)| *worst)).flatten()
    }

    pub fn offer(&mut self, standing: Standing, way: usize) {
        if self.behind.is_some_and(|behind| standing >= behind) || !self.may_take(standing) {
            return;
        }
        self.found.insert(standing, way);
        if self.found.len() > self.keep {
            self.found.pop_first();
        }
    }

    /// The records, best first, each with the way it was found.
    pub fn into_vec(self) -> Vec<(Standing, usize)> {
        self.found.into_iter().rev().collect()
    }
}
