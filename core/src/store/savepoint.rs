//! Several writes within a transaction that are kept or undone as one.

use super::transaction::Transaction;
use crate::error::Result;
use crate::storage::{Changes, WriteTransaction};

impl Transaction {
    /// Runs several writes after a savepoint: where `work` fails, the transaction is rolled back to it. Savepoints
    /// nest.
    pub(crate) fn savepoint<T>(&mut self, work: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        let outer = self.undo.replace(Vec::new());
        let (meta, touched) = (self.meta.clone(), self.touched.clone());
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
        (self.meta, self.touched) = (meta, touched);
        done
    }
}
