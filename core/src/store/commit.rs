//! Step four of a write: the commit.
//!
//! A commit becomes durable in [`Uncommitted::commit`](crate::storage::Uncommitted::commit), which is reached through
//! the engine; it returns only after the file was synced.

use std::time::{Duration, Instant};

use super::engine::{Engine, WriterGuard};
use super::open_transaction::OpenTransaction;
use super::transaction::{Transaction, WriteState};
use crate::error::{CchcError, Result};
use crate::reason::Reason;
use crate::records::log::Committed;
use crate::search;
#[cfg(feature = "tracing")]
use crate::trace::outcome;
use crate::trace::{event, span};

impl Transaction {
    /// Makes the transaction durable: see [`commit`].
    pub(crate) fn commit(mut self, notify: impl FnOnce(&Committed)) -> Result<()> {
        self.prepare_commit()?;
        // Dropped in the opposite order: the writer guard last.
        let (writer, engine, open) = self.into_parts();
        commit(&engine, &writer, open, notify)
    }

    /// Does what a commit begins with. The watcher is asked for the last time: from then on the changes are kept.
    pub(super) fn prepare_commit(&mut self) -> Result<()> {
        self.check_whole()?;
        self.engine.noted(search::flush_at_commit(&self.txn, &mut self.meta, &self.engine.flush_cache))?;
        self.watcher().ask_before_commit()
    }

    /// Whether it can be committed.
    pub(super) fn check_whole(&self) -> Result<()> {
        match self.state {
            WriteState::Whole => Ok(()),
            WriteState::HalfWritten | WriteState::Failed => Err(CchcError::Closed { reason: Reason::BatchFailed }),
        }
    }
}

/// Makes a transaction durable, then calls `notify` before the next writer may begin, so that notifications keep the
/// order of commits, and before those who wait for the commit are told. The caller holds the writer lock.
pub(super) fn commit(
    engine: &Engine,
    writer: &WriterGuard,
    open: OpenTransaction,
    notify: impl FnOnce(&Committed),
) -> Result<()> {
    let OpenTransaction { txn, mut meta, replica, facts, touched, mut group, .. } = open;
    // A batch is one that no call has joined.
    let calls = group.calls().max(1);
    let _span = span!(DEBUG, "commit", calls = calls, kinds = touched.len());
    let begun = Instant::now();
    // Whoever is alone did it before, and could still be cancelled.
    let flushed = match group.is_shared() {
        true => engine.noted(search::flush_at_commit(&txn, &mut meta, &engine.flush_cache)),
        false => Ok(()),
    };
    let saved = flushed.and_then(|()| engine.noted(meta.save(&txn)));
    let done = saved.and_then(|()| engine.commit(txn));
    // Told when it is dropped, whatever else happens here.
    group.end(&done);
    note(engine, calls, begun.elapsed(), &done);
    if done.is_ok() {
        engine.committed(&meta, replica);
        engine.facts.committed(facts, &meta);
        // A transaction that changed no record is told to nobody.
        if !touched.is_empty() {
            notify(&Committed { seq: meta.seq, kinds: touched });
        }
    } else {
        // The next calls of those who are told find the file open again.
        writer.mend();
    }
    done
}

/// Counts a commit and tells of it.
fn note(engine: &Engine, calls: u32, took: Duration, done: &Result<()>) {
    match done {
        Ok(()) => engine.counters.committed(calls, took),
        Err(_) => engine.counters.commit_failed(),
    }
    event!(DEBUG, "committed", outcome = outcome(done), micros = took.as_micros() as u64);
}
