//! `Debug` of the handles: which store and which state, never a record, a name or a key.

use std::fmt::{Debug, Formatter, Result};

use super::batch::Batch;
use super::collection::{Collection, Records};
use super::handle::Store;
use super::options::{Clock, Options};
use super::restore::RestoreOptions;
use super::snapshot::Snapshot;
use super::transaction::Transaction;
use super::view::View;
use crate::model::Record;

impl Debug for Store {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        let (engine, options) = (&self.inner.engine, &self.inner.options);
        out.debug_struct("Store").field("path", &engine.path()).field("options", options).finish()
    }
}

impl Debug for Options {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        let Self {
            actor,
            create,
            read_only,
            sharing,
            cache_bytes,
            write_timeout,
            check_integrity,
            keys,
            clock,
            accept_clock,
            skip_search_index,
        } = self;
        // The actor is a person's name, often.
        out.debug_struct("Options")
            .field("actor", &hidden(!actor.is_empty()))
            .field("create", create)
            .field("read_only", read_only)
            .field("sharing", sharing)
            .field("cache_bytes", cache_bytes)
            .field("write_timeout", write_timeout)
            .field("check_integrity", check_integrity)
            .field("keys", keys)
            .field("clock", clock)
            .field("accept_clock", accept_clock)
            .field("skip_search_index", skip_search_index)
            .finish()
    }
}

impl Debug for RestoreOptions {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        let Self { keys_export, keys, up_to } = self;
        out.debug_struct("RestoreOptions")
            .field("keys_export", &hidden(keys_export.is_some()))
            .field("keys", keys)
            .field("up_to", up_to)
            .finish()
    }
}

impl Debug for Clock {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        out.write_str("Clock(…)")
    }
}

impl Debug for Snapshot {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        out.debug_struct("Snapshot").field("path", &self.path()).field("at", &self.at()).finish()
    }
}

impl Debug for View<'_> {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        out.debug_struct("View").field("at", &self.at()).finish_non_exhaustive()
    }
}

impl Debug for Transaction {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        out.debug_struct("Transaction")
            .field("stamp", &self.stamp())
            .field("has_written", &self.has_written())
            .finish_non_exhaustive()
    }
}

impl Debug for Batch {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        let transaction: &Transaction = self;
        out.debug_tuple("Batch").field(transaction).finish()
    }
}

impl<R: Record> Debug for Records<'_, R> {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        write!(out, "Records({})", R::COLLECTION)
    }
}

impl<R: Record> Debug for Collection<'_, R> {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        write!(out, "Collection({})", R::COLLECTION)
    }
}

/// What stands for a value that is hidden, where there is one.
fn hidden(is_given: bool) -> Option<impl Debug> {
    is_given.then_some(format_args!("…"))
}
