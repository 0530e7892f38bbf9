//! What was written since the last sync that succeeded, to be written again where a sync fails.
//!
//! After a sync that failed, Linux takes what it could not write for written: it reads it back, and the next sync,
//! which succeeds, leaves it out. A commit made then would rest on pages that the next loss of power takes away.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Stretches of a device: where each begins and ends. They may overlap.
type Stretches = BTreeMap<u64, u64>;

/// What was written to a device since the last sync that succeeded. Clones are the same one: it outlives the handle
/// whose sync failed.
#[derive(Debug, Clone, Default)]
pub(crate) struct Unsynced(Arc<Mutex<Stretches>>);

impl Unsynced {
    /// Before a write.
    pub(super) fn note(&self, offset: u64, length: usize) {
        add(&mut self.stretches(), offset, offset + length as u64);
    }

    /// Syncs a device with `sync`. What was written stays noted where that fails.
    pub(super) fn sync<E>(&self, sync: impl FnOnce() -> Result<(), E>) -> Result<(), E> {
        // What is written meanwhile is noted for the next one.
        let written = std::mem::take(&mut *self.stretches());
        sync().inspect_err(|_| {
            let mut stretches = self.stretches();
            written.into_iter().for_each(|(from, to)| add(&mut stretches, from, to));
        })
    }

    /// What must be written again: where each stretch begins and ends, none beyond the end of the device.
    pub(super) fn until(&self, end: u64) -> Vec<(u64, u64)> {
        let stretches = self.stretches();
        let within = stretches.iter().map(|(from, to)| (*from, end.min(*to))).filter(|(from, to)| from < to);
        within.collect()
    }

    fn stretches(&self) -> MutexGuard<'_, Stretches> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Adds a stretch; one that begins within another, or at its end, makes that one longer.
fn add(stretches: &mut Stretches, from: u64, to: u64) {
    match stretches.range_mut(..=from).next_back() {
        Some((_, end)) if *end >= from => *end = to.max(*end),
        _ => drop(stretches.insert(from, to)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stretches_that_meet_become_one() {
        let mut stretches = Stretches::new();
        for (from, to) in [(8, 12), (0, 4), (4, 6), (2, 3), (12, 20), (30, 31)] {
            add(&mut stretches, from, to);
        }
        assert_eq!(stretches.into_iter().collect::<Vec<_>>(), [(0, 6), (8, 20), (30, 31)]);
    }
}
