//! Several writes within a transaction that are kept or undone as one.

use super::blob;
use super::fact_cache::FactChanges;
use super::transaction::Transaction;
use crate::error::Result;
use crate::storage::{Changes, WriteTransaction};

impl Transaction {
    /// Runs several writes after a savepoint: where `work` fails, the transaction is rolled back to it. Savepoints
    /// nest.
    pub(crate) fn savepoint<T>(&mut self, work: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        let outer = self.undo.replace(Vec::new());
        let (meta, touched) = (self.meta.clone(), self.touched.clone());
        let place = self.facts.as_ref().map(FactChanges::place);
        let stored = self.stored.len();
        let done = work(self);
        let noted = std::mem::replace(&mut self.undo, outer).unwrap_or_default();
        if done.is_ok() {
            if let Some(outer) = &mut self.undo {
                outer.extend(noted);
            }
            return done;
        }
        for before in noted.into_iter().rev() {
            let change = Changes::of(&before.key, before.value.as_deref());
            let put_back = self.txn.unwatched().apply(&before.table, &change);
            self.broken |= self.engine.noted(put_back).is_err();
        }
        for blob in self.stored.split_off(stored) {
            self.broken |= self.engine.noted(blob::forget(self.txn.unwatched(), blob)).is_err();
        }
        if let (Some(facts), Some(place)) = (&mut self.facts, place) {
            facts.go_back(place);
        }
        (self.meta, self.touched) = (meta, touched);
        done
    }
}
