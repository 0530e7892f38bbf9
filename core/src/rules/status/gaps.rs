//! Gaps: ranges of days without evidence.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::Terms;
use crate::model::{Gap, Period};

/// The intervals without evidence in the days of a promise, up to the day it is judged.
pub(super) struct Gaps(Vec<Gap>);

impl Gaps {
    /// Between the first day of the promise, each day with evidence, and yesterday or its last day. Where its days are
    /// not known only the intervals between days with evidence.
    pub fn of(terms: &Terms<'_>, span: Option<&Period>, proofs: &BTreeSet<Date>, today: Date) -> Self {
        let begins = span.map(|span| terms.begins.map_or(span.from, |begins| begins.max(span.from)));
        let ends = span.and_then(|span| Some(span.to.min(today.yesterday().ok()?)));
        let within = |proof: &Date| span.is_none_or(|span| span.contains(*proof));
        let mut free = begins;
        let mut gaps = Vec::new();
        for proof in proofs.iter().filter(|proof| within(proof)) {
            gaps.extend(free.zip(proof.yesterday().ok()).and_then(|(from, to)| gap(from, to)));
            free = free.max(proof.tomorrow().ok());
        }
        gaps.extend(free.zip(ends).and_then(|(from, to)| gap(from, to)));
        Self(gaps)
    }

    /// The longest; the first of several.
    pub fn longest(&self) -> Option<Gap> {
        self.0.iter().rev().max_by_key(|gap| gap.days).copied()
    }

    /// Those that last longer than so many days.
    pub fn longer_than(&self, days: u32) -> Vec<Gap> {
        self.0.iter().filter(|gap| gap.days > days).copied().collect()
    }
}

fn gap(from: Date, to: Date) -> Option<Gap> {
    let days = (to - from).get_days().checked_add(1)?;
    (days > 0).then(|| Gap { from, to, days: days.unsigned_abs() })
}
