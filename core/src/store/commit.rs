//! Step four of a write: the commit.
//!
//! A commit becomes durable in [`Uncommitted::commit`](crate::storage::Uncommitted::commit), which
//! [`Transaction::commit`] reaches through the engine; it returns only after the file was synced.

use super::transaction::Transaction;
use crate::error::{CchcError, Result};
use crate::reason::Reason;
use crate::records::log::Committed;
use crate::search;

impl Transaction {
    /// Makes the transaction durable, then calls `notify` before the next writer may begin, so that notifications keep
    /// the order of commits. The watcher is asked for the last time before the file is synced; from then on the changes
    /// are kept.
    pub(crate) fn commit(self, notify: impl FnOnce(&Committed)) -> Result<()> {
        // Dropped in the opposite order: first the transaction, last the writer guard.
        let Self { _writer, engine, touched, mut meta, replica, broken, txn, facts, .. } = self;
        if broken {
            return Err(CchcError::Closed { reason: Reason::BatchFailed });
        }
        engine.noted(search::flush_at_commit(&txn, &mut meta, &engine.flush_cache))?;
        engine.noted(meta.save(&txn))?;
        txn.watcher().ask_before_commit()?;
        engine.commit(txn.into_inner())?;
        engine.committed(&meta, replica);
        engine.facts.committed(facts, &meta);
        notify(&Committed { seq: meta.seq, kinds: touched });
        Ok(())
    }
}
