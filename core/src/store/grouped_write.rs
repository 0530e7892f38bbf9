//! [`grouped_write`]: a call that writes, in a transaction that it may share with others.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use super::commit::commit;
use super::open_store::OpenStore;
use super::transaction::{Transaction, WriteContext};
use crate::error::{CchcError, Result};
use crate::model::Access;

/// What a call that did not come to its end leaves.
pub(super) struct Refused {
    pub error: CchcError,
    /// The accesses to personal data that it made.
    pub opened: Vec<Access>,
}

/// How the work of a call can stop.
enum Stopped {
    Error(CchcError),
    Panic(Box<dyn Any + Send>),
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
    let caught = |transaction: &mut Transaction| match catch_unwind(AssertUnwindSafe(|| run(transaction))) {
        Ok(done) => done.map_err(Stopped::Error),
        Err(panic) => Err(Stopped::Panic(panic)),
    };
    let done = if is_alone { caught(&mut transaction) } else { transaction.savepoint(caught) };
    match done {
        Ok(done) => {
            let opened = std::mem::take(&mut transaction.opened);
            let refused = |error| Box::new(Refused { error, opened });
            finish(store, transaction).map(|()| done).map_err(refused)
        }
        Err(stopped) => {
            let opened = std::mem::take(&mut transaction.opened);
            leave(store, transaction);
            match stopped {
                Stopped::Error(error) => Err(Box::new(Refused { error, opened })),
                Stopped::Panic(panic) => resume_unwind(panic),
            }
        }
    }
}

/// Sees to it that the writes of a call become durable.
fn finish(store: &OpenStore, mut transaction: Transaction) -> Result<()> {
    if transaction.group.is_empty() {
        transaction.prepare_commit()?;
    }
    let outcome = transaction.group.take_in();
    match hand_over_or_commit(store, transaction) {
        Some(committed) => committed,
        None => outcome.wait(),
    }
}

/// Leaves a transaction to those whose writes are in it. They are told themselves where it fails.
fn leave(store: &OpenStore, transaction: Transaction) {
    if !transaction.group.is_empty() && transaction.check_whole().is_ok() {
        let _ = hand_over_or_commit(store, transaction);
    }
}

/// Hands the transaction to the next writer, if there is one who goes on with it, or commits it.
fn hand_over_or_commit(store: &OpenStore, transaction: Transaction) -> Option<Result<()>> {
    let (writer, engine, open) = transaction.into_parts();
    let (writer, open) = match open.group.is_full() {
        true => (writer, open),
        false => engine.hand_over(writer, open)?,
    };
    let committed = commit(&engine, open, |committed| store.notifier.notify(committed));
    drop(writer);
    if committed.is_ok() {
        store.checkpoint.wrote();
    }
    Some(committed)
}
