//! Building indexes and search postings anew from the records.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use redb::WriteTransaction;

use super::book::Book;
use super::catalogue::{KINDS, Kind};
use super::changes::{self, Changes};
use super::envelope::Envelope;
use super::progress::{Steps, Watcher};
use super::source::{self, Source, Span};
use super::tables::{self, RECORDS};
use super::view;
use crate::error::{CchcError, Result};
use crate::search;

/// Empties the tables of every index and of the search postings, and fills them from the records.
pub(crate) fn reindex(txn: &WriteTransaction, book: &mut Book, watcher: &Watcher) -> Result<()> {
    let rows = |kind: &Kind| book.rows.get(&kind.number).copied().unwrap_or_default();
    let total = KINDS.iter().map(|kind| if kind.searched { 2 * rows(kind) } else { rows(kind) }).sum();
    let steps = Steps::begin(watcher, total)?;
    let mut tick = || steps.step();
    for kind in KINDS {
        let mut entries = entries_of(txn, kind, &mut tick)?;
        for index in kind.indexes() {
            let table = tables::index(kind.name, index.name);
            source::clear(txn, &table)?;
            changes::apply(txn, &table, &entries.remove(index.name).unwrap_or_default(), None)?;
        }
    }
    search::rebuild(txn, &mut tick)?;
    book.pending.clear();
    book.searched = book.seq;
    steps.finish();
    Ok(())
}

/// The entries of every index of a kind, by the index's name.
pub(crate) fn entries_of(
    source: &dyn Source,
    kind: &'static Kind,
    tick: &mut dyn FnMut() -> Result<()>,
) -> Result<BTreeMap<&'static str, Changes>> {
    let shapes = kind.indexes();
    let mut entries: BTreeMap<&'static str, Changes> =
        shapes.iter().map(|shape| (shape.name, Changes::default())).collect();
    let mut rows = |id| {
        view::place(source, id)?
            .map(|(_, row)| row)
            .ok_or_else(|| CchcError::Corrupt { reason: format!("{id} has no place") })
    };
    source.reader(RECORDS)?.scan(&Span::prefix(&[kind.number]), false, &mut |_, bytes| {
        for entry in kind.entries(&Envelope::decode(bytes)?, &mut rows)? {
            entries.entry(shapes[entry.index].name).or_default().put(&entry.key, Some(&entry.value));
        }
        tick()?;
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(entries)
}
