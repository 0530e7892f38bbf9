//! [`grouped_write`]: a call that writes, in a transaction that it may share with others.

use std::sync::Arc;

use super::commit::commit;
use super::group::Outcome;
use super::open_store::OpenStore;
use super::stopped::Stopped;
use super::transaction::{Transaction, WriteContext};
use crate::error::{CchcError, Result};
use crate::model::Access;

/// What a call that did not come to its end leaves.
pub(super) struct Refused {
    pub error: CchcError,
    /// The accesses to personal data that it made.
    pub opened: Vec<Access>,
}

/// Runs `work` in a write transaction, and returns once what it wrote is durable. What it is refused undoes its own
/// writes alone.
pub(super) fn grouped_write<T>(
    store: &OpenStore,
    by: &WriteContext<'_>,
    work: impl FnOnce(&mut Transaction) -> Result<T>,
) -> Result<T, Box<Refused>> {
    let before_work = |error| Box::new(Refused { error, opened: Vec::new() });
    let mut transaction = Transaction::begin_or_join(&store.engine, by).map_err(before_work)?;
    // Alone, a call that is refused undoes its writes by dropping the transaction.
    let is_alone = transaction.group.is_empty();
    let run = |transaction: &mut Transaction| {
        transaction.start(by.options)?;
        let done = work(transaction)?;
        transaction.check_whole()?;
        // The commit itself cannot be ended by one of many.
        if !is_alone {
            transaction.watcher().ask_before_commit()?;
        }
        Ok(done)
    };
    let caught = |transaction: &mut Transaction| Stopped::catch(|| run(transaction));
    let done = if is_alone { caught(&mut transaction) } else { transaction.savepoint(caught) };
    match done {
        Ok(done) => {
            let opened = std::mem::take(&mut transaction.opened);
            let refused = |error| Box::new(Refused { error, opened });
            finish(store, transaction).map(|()| done).map_err(refused)
        }
        Err(stopped) => {
            let opened = std::mem::take(&mut transaction.opened);
            let others = leave(store, transaction);
            let error = refusal(stopped.into_error(), others);
            Err(Box::new(Refused { error, opened }))
        }
    }
}

/// Sees to it that the writes of a call become durable.
fn finish(store: &OpenStore, mut transaction: Transaction) -> Result<()> {
    if transaction.group.is_empty() {
        transaction.prepare_commit()?;
    }
    transaction.group.take_in();
    let outcome = transaction.group.outcome();
    match hand_over_or_commit(store, transaction) {
        Some(committed) => committed,
        None => outcome.wait(),
    }
}

/// Leaves a transaction to those whose writes are in it; none if nobody's are, or they cannot be kept. They are told
/// themselves where it fails. Returns where to learn it.
fn leave(store: &OpenStore, transaction: Transaction) -> Option<Arc<Outcome>> {
    if transaction.group.is_empty() || transaction.check_whole().is_err() {
        return None;
    }
    let outcome = transaction.group.outcome();
    let _ = hand_over_or_commit(store, transaction);
    Some(outcome)
}

/// What a refused call is told. The writes of others may be the cause: it is told once they are durable, and where they
/// are not kept, it is told that.
fn refusal(error: CchcError, others: Option<Arc<Outcome>>) -> CchcError {
    match (error, others) {
        (error @ (CchcError::Cancelled | CchcError::Closed { .. }), _) | (error, None) => error,
        (error, Some(others)) => others.wait().err().unwrap_or(error),
    }
}

/// Hands the transaction to the next writer, if there is one who goes on with it, or commits it.
fn hand_over_or_commit(store: &OpenStore, transaction: Transaction) -> Option<Result<()>> {
    let (writer, engine, open) = transaction.into_parts();
    let (writer, open) = match open.group.is_full() {
        true => (writer, open),
        false => engine.hand_over(writer, open)?,
    };
    let committed = commit(&engine, &writer, open, |committed| store.notifier.notify(committed));
    drop(writer);
    if committed.is_ok() {
        store.checkpoint.wrote();
    }
    Some(committed)
}
