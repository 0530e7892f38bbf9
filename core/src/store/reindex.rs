//! Rebuilding indexes and search postings from the records.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use crate::error::Result;
use crate::progress::{Steps, Watcher};
use crate::records::catalogue::{KINDS, Kind};
use crate::records::envelope::Envelope;
use crate::records::ids;
use crate::records::meta::StoreMeta;
use crate::records::tables::{self, RECORDS};
use crate::search;
use crate::storage::{Changes, KeyRange, Source, WriteTransaction};
use crate::text::WORD_RULES;

/// Empties the tables of every index and of the search postings, and fills them from the records.
pub(crate) fn reindex(txn: &dyn WriteTransaction, meta: &mut StoreMeta, watcher: &Watcher) -> Result<()> {
    let rows = |kind: &Kind| meta.rows.get(&kind.number).copied().unwrap_or_default();
    let total = KINDS.iter().map(|kind| if kind.is_searched() { 2 * rows(kind) } else { rows(kind) }).sum();
    let steps = Steps::begin(watcher, total)?;
    let mut tick = || steps.step();
    for kind in KINDS {
        let mut entries = entries_of(txn, kind, &mut tick)?;
        for index in kind.indexes() {
            let table = tables::index(kind.name, index.name);
            txn.clear_table(&table)?;
            txn.apply(&table, &entries.remove(index.name).unwrap_or_default())?;
        }
    }
    search::rebuild(txn, &mut tick)?;
    meta.nothing_pending();
    meta.word_rules = WORD_RULES;
    steps.finish()
}

/// Fills empty tables that a file lacked: indexes from the records of their kinds alone, and everything anew where
/// search postings are among them.
pub(crate) fn fill(
    txn: &dyn WriteTransaction,
    lacking: &[String],
    meta: &mut StoreMeta,
    watcher: &Watcher,
) -> Result<()> {
    if lacking.iter().any(|table| tables::SEARCH.contains(&table.as_str())) {
        return reindex(txn, meta, watcher);
    }
    let table =
        |kind: &Kind, index: &'static str| Some(tables::index(kind.name, index)).filter(|it| lacking.contains(it));
    let lacks = |kind: &&Kind| kind.indexes().iter().any(|index| table(kind, index.name).is_some());
    let rows = |kind: &Kind| meta.rows.get(&kind.number).copied().unwrap_or_default();
    let steps = Steps::begin(watcher, KINDS.iter().filter(lacks).map(rows).sum())?;
    for kind in KINDS.iter().filter(lacks) {
        for (index, changes) in entries_of(txn, kind, &mut || steps.step())? {
            if let Some(table) = table(kind, index) {
                txn.apply(&table, &changes)?;
            }
        }
    }
    steps.finish()
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
    let mut rows = |id| ids::row(source, id);
    source.reader(RECORDS)?.scan(&KeyRange::prefix(&[kind.number]), false, &mut |_, bytes| {
        for entry in kind.entries(&Envelope::decode(bytes)?, &mut rows)? {
            entries.entry(shapes[entry.index].name).or_default().put(&entry.key, Some(&entry.value));
        }
        tick()?;
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(entries)
}
