//! Several writes within a transaction that are kept or undone as one.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use super::blob;
use super::fact_cache::FactChanges;
use super::transaction::{Transaction, WriteState};
use crate::error::Result;
use crate::storage::{Changes, WriteTransaction};

impl Transaction {
    /// Runs several writes after a savepoint: where `work` fails or panics, the transaction is rolled back to it.
    /// Savepoints nest.
    pub(crate) fn savepoint<T, E>(&mut self, work: impl FnOnce(&mut Self) -> Result<T, E>) -> Result<T, E> {
        let is_outermost = self.undo.is_none();
        let begun = self.undo.get_or_insert_default().len();
        let (meta, touched, state) = (self.meta.clone(), self.touched.clone(), self.state);
        let place = self.facts.as_ref().map(FactChanges::place);
        let stored = self.stored.len();
        let done = catch_unwind(AssertUnwindSafe(|| work(self)));
        if let Ok(Ok(done)) = done {
            if is_outermost {
                self.undo = None;
            }
            return Ok(done);
        }
        let noted = self.undo.as_mut().map(|undo| undo.split_off(begun)).unwrap_or_default();
        if is_outermost {
            self.undo = None;
        }
        if self.state == WriteState::HalfWritten {
            self.state = state;
        }
        for before in noted.into_iter().rev() {
            let change = Changes::of(&before.key, before.value.as_deref());
            let put_back = self.txn.unwatched().apply(&before.table, &change);
            let put_back = self.engine.noted(put_back);
            self.note_half_written(&put_back);
        }
        for blob in self.stored.split_off(stored) {
            let forgotten = self.engine.noted(blob::forget(self.txn.unwatched(), blob));
            self.note_half_written(&forgotten);
        }
        if let (Some(facts), Some(place)) = (&mut self.facts, place) {
            facts.go_back(place);
        }
        (self.meta, self.touched) = (meta, touched);
        done.unwrap_or_else(|panic| resume_unwind(panic))
    }
}
