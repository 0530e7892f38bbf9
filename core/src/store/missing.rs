//! Missing indexes of a file that is opened for reading only: computed in memory from the records.
//!
//! A file written by an older library lacks the indexes that were added since. Opening it for writing creates them; a
//! reader cannot, so [`Completed`] computes them on demand.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::reindex::entries_of;
use crate::error::Result;
use crate::records::catalogue::{KINDS, Kind};
use crate::records::meta::StoreMeta;
use crate::records::tables;
use crate::storage::{KeyRange, Source, TableReader, Visit};

/// The entries of a missing index, in key order.
type Entries = Vec<(Vec<u8>, Vec<u8>)>;

/// Cache of computed indexes: table name → the sequence number it was computed at, and its entries. An index takes as
/// much memory as its table would take space.
#[derive(Default)]
pub(crate) struct Computed(Mutex<HashMap<String, (u64, Arc<Entries>)>>);

/// A snapshot in which missing index tables are replaced by computed ones.
pub(crate) struct Completed<'a> {
    source: &'a dyn Source,
    computed: &'a Computed,
}

impl<'a> Completed<'a> {
    pub fn new(source: &'a dyn Source, computed: &'a Computed) -> Self {
        Self { source, computed }
    }

    /// The entries of an index, computed unless they are cached for the last change of the snapshot.
    fn entries(&self, table: &str, kind: &'static Kind) -> Result<Arc<Entries>> {
        let seq = StoreMeta::load(self.source)?.seq;
        let kept = || self.computed.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, entries)) = kept().get(table).filter(|(known, _)| *known == seq) {
            return Ok(Arc::clone(entries));
        }
        let mut found = Arc::default();
        for (index, changes) in entries_of(self.source, kind, &mut || Ok(()))? {
            let (name, entries) = (tables::index(kind.name, index), Arc::new(changes.into_entries()));
            if name == table {
                found = Arc::clone(&entries);
            }
            if !self.source.has(&name)? {
                kept().insert(name, (seq, entries));
            }
        }
        Ok(found)
    }
}

impl Source for Completed<'_> {
    fn reader(&self, table: &str) -> Result<Box<dyn TableReader + '_>> {
        match kind_of(table) {
            Some(kind) if !self.source.has(table)? => Ok(Box::new(InMemory(self.entries(table, kind)?))),
            _ => self.source.reader(table),
        }
    }

    fn shared(&self, table: &str) -> Result<Option<&(dyn Source + Sync)>> {
        if self.source.has(table)? { self.source.shared(table) } else { Ok(None) }
    }

    fn has(&self, table: &str) -> Result<bool> {
        self.source.has(table)
    }

    fn is_empty(&self) -> Result<bool> {
        self.source.is_empty()
    }
}

/// The kind of record whose index a table is.
fn kind_of(table: &str) -> Option<&'static Kind> {
    let (name, index) = table.strip_prefix("index.")?.split_once('.')?;
    Kind::named(name).filter(|kind| kind.indexes().iter().any(|known| known.name == index))
}

/// Whether a search table is missing. Unlike indexes, these cannot be computed on demand.
pub(crate) fn lacks_search_tables(source: &dyn Source) -> Result<bool> {
    if !KINDS.iter().any(|kind| kind.is_searched()) {
        return Ok(false);
    }
    for table in tables::SEARCH {
        if !source.has(table)? {
            return Ok(true);
        }
    }
    Ok(false)
}

struct InMemory(Arc<Entries>);

impl InMemory {
    fn value(&self, key: &[u8]) -> Option<&[u8]> {
        let position = self.0.binary_search_by(|(known, _)| known.as_slice().cmp(key)).ok()?;
        self.0.get(position).map(|(_, value)| value.as_slice())
    }
}

impl TableReader for InMemory {
    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>> {
        Ok(self.value(key).map(<[u8]>::to_vec))
    }

    fn read(&self, key: &[u8], into: &mut Vec<u8>) -> Result<bool> {
        into.clear();
        let value = self.value(key);
        into.extend_from_slice(value.unwrap_or_default());
        Ok(value.is_some())
    }

    fn scan(&self, span: &KeyRange, descending: bool, visit: Visit<'_>) -> Result<()> {
        let from = self.0.partition_point(|(key, _)| !span.has_begun(key));
        let behind = self.0.get(from..).unwrap_or_default();
        let within = behind.get(..behind.partition_point(|(key, _)| !span.has_ended(key))).unwrap_or_default();
        for at in 0..within.len() {
            let at = if descending { within.len() - 1 - at } else { at };
            let Some((key, value)) = within.get(at) else { break };
            if visit(key, value)?.is_break() {
                break;
            }
        }
        Ok(())
    }

    fn len(&self) -> Result<u64> {
        Ok(self.0.len() as u64)
    }

    fn bytes(&self) -> Result<u64> {
        Ok(0)
    }
}
