//! Step two of a write: records, identities, history, indexes and pending search terms, each table once and in key
//! order.

use super::check::Prepared;
use super::fact_cache::FactChanges;
use super::log_writer::LogWriter;
use crate::error::Result;
use crate::model::Header;
use crate::progress::Watcher;
use crate::records::catalogue::Kind;
use crate::records::envelope::SHORT_SALT;
use crate::records::meta::StoreMeta;
use crate::records::tables::{self, HISTORY, IDS, KEYS, LOG, META, PENDING, RECORDS, record_key, version_key};
use crate::seal::KeyChanges;
use crate::search::{self, ChangedRecord};
use crate::storage::{Changes, UndoEntry, WriteTransaction};

/// Writes a list of checked changes to records of one type.
pub(super) struct RecordWriter<'a> {
    pub txn: &'a dyn WriteTransaction,
    pub watcher: &'a Watcher,
    pub kind: &'static Kind,
    pub meta: &'a mut StoreMeta,
    /// Random salts of versions.
    pub salts: &'a mut blake3::OutputReader,
    /// Whether the search index is maintained.
    pub searchable: bool,
    /// Collects the previous values of keys while a savepoint is open.
    pub undo: Option<&'a mut Vec<UndoEntry>>,
    /// Gathers changed entries for the facts that are kept in memory.
    pub facts: Option<&'a mut FactChanges>,
}

impl RecordWriter<'_> {
    /// Writes everything. After an error some tables may have been written: the transaction must not be committed.
    pub fn write(mut self, prepared: Vec<Prepared>, mut keys: KeyChanges, mut log: LogWriter) -> Result<()> {
        let [mut ids, mut records, mut history, mut pending] = std::array::from_fn(|_| Changes::default());
        let mut indexes: Vec<_> = self.kind.indexes().iter().map(|_| Changes::default()).collect();
        for change in prepared {
            let Prepared { row, before, mut after, was_removed, old_entries, new_entries, texts_changed, forgets_key } =
                change;
            if forgets_key {
                keys.destroy(row);
            }
            let Header { id, rev, .. } = after.header;
            let live = self.meta.live.entry(self.kind.number).or_default();
            match (&before, after.removed) {
                (None, _) => *live += 1,
                (Some(_), true) => *live = live.saturating_sub(1),
                (Some(_), false) if was_removed => *live += 1,
                (Some(_), false) => {}
            }
            match before {
                Some(before) => history.put(&version_key(self.kind.number, row, rev - 1), Some(&before)),
                None => ids.put(id.as_bytes(), Some(&record_key(self.kind.number, row))),
            }
            for gone in old_entries.iter().filter(|entry| !new_entries.contains(entry)) {
                indexes[gone.index].put(&gone.key, None);
            }
            for new in new_entries.iter().filter(|entry| !old_entries.contains(entry)) {
                indexes[new.index].put(&new.key, Some(&new.value));
            }
            self.watcher.look(1)?;
            self.meta.seq += 1;
            self.facts.iter_mut().for_each(|facts| facts.count());
            after.seq = self.meta.seq;
            if texts_changed && self.searchable {
                let (removed, seq) = (after.removed, after.seq);
                let changed = ChangedRecord { kind: self.kind.number, row, before: rev - 1, removed, seq };
                search::add_pending(self.txn, self.meta, &changed, &mut pending)?;
            }
            self.salts.fill(&mut after.salt[..SHORT_SALT]);
            let version = after.encode();
            log.append(self.meta, row, &after);
            records.put(&record_key(self.kind.number, row), Some(&version));
        }
        let KeyChanges { keys, meta, .. } = keys;
        let tables = [
            (IDS, ids),
            (RECORDS, records),
            (HISTORY, history),
            (LOG, log.into_changes()),
            (KEYS, keys),
            (META, meta),
            (PENDING, pending),
        ];
        for (table, changes) in tables {
            self.txn.apply_undoable(table, &changes, self.undo.as_deref_mut())?;
        }
        for (index, changes) in self.kind.indexes().iter().zip(indexes) {
            let table = tables::index(self.kind.name, index.name);
            self.txn.apply_undoable(&table, &changes, self.undo.as_deref_mut())?;
            if let Some(facts) = &mut self.facts {
                facts.note(self.kind.number, index.name, changes);
            }
        }
        Ok(())
    }
}
