//! Which keys of which tables commits change, while somebody listens: a copy that was begun before is brought up to
//! date by these alone.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// How much memory the keys take at most, about. Beyond it, the tables with most of them count as changed throughout.
const MOST: usize = 16 << 20;

/// What a key takes besides its bytes, about.
const PER_KEY: usize = 64;

/// The keys of one table.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum TableKeys {
    /// These.
    Some(BTreeSet<Vec<u8>>),
    /// Any of them.
    Any,
}

/// Keys of tables.
#[derive(Debug, Default)]
pub(crate) struct ChangedKeys {
    tables: BTreeMap<String, TableKeys>,
    /// About how much memory they take.
    bytes: usize,
}

/// Gathers the keys that write transactions change. Clones are the same one.
#[derive(Debug, Clone, Default)]
pub(crate) struct ChangeRecorder(Arc<Mutex<Option<Gathered>>>);

#[derive(Debug, Default)]
struct Gathered {
    /// Of transactions that have ended, whether they were committed or not.
    ended: ChangedKeys,
    /// Of the transaction under way.
    under_way: ChangedKeys,
}

/// One who listens. Dropping it ends that.
#[derive(Debug)]
pub(crate) struct Listening(ChangeRecorder);

/// A write transaction whose changes are gathered. It is dropped once the transaction has ended.
#[derive(Debug)]
pub(super) struct Recording(ChangeRecorder);

impl ChangedKeys {
    /// The number of keys; none where a table counts as changed throughout.
    pub fn count(&self) -> Option<usize> {
        self.tables.values().try_fold(0, |sum, keys| match keys {
            TableKeys::Some(keys) => Some(sum + keys.len()),
            TableKeys::Any => None,
        })
    }

    /// The tables with changed keys.
    pub fn into_tables(self) -> BTreeMap<String, TableKeys> {
        self.tables
    }

    fn add<'a>(&mut self, table: &str, keys: impl Iterator<Item = &'a [u8]>) {
        let known = self.tables.entry(table.to_owned()).or_insert_with(|| TableKeys::Some(BTreeSet::new()));
        let TableKeys::Some(known) = known else { return };
        for key in keys {
            if !known.contains(key) {
                self.bytes += key.len() + PER_KEY;
                known.insert(key.to_vec());
            }
        }
        self.bound();
    }

    fn add_any(&mut self, table: &str) {
        if let Some(TableKeys::Some(keys)) = self.tables.insert(table.to_owned(), TableKeys::Any) {
            self.bytes -= size_of(&keys);
        }
    }

    fn append(&mut self, later: Self) {
        for (table, keys) in later.tables {
            match keys {
                TableKeys::Some(keys) => self.add(&table, keys.iter().map(Vec::as_slice)),
                TableKeys::Any => self.add_any(&table),
            }
        }
    }

    fn bound(&mut self) {
        let size = |keys: &TableKeys| match keys {
            TableKeys::Some(keys) => size_of(keys),
            TableKeys::Any => 0,
        };
        while self.bytes > MOST {
            let Some(largest) = self.tables.iter().max_by_key(|(_, keys)| size(keys)).map(|(name, _)| name.clone())
            else {
                return;
            };
            self.add_any(&largest);
        }
    }
}

fn size_of(keys: &BTreeSet<Vec<u8>>) -> usize {
    keys.iter().map(|key| key.len() + PER_KEY).sum()
}

impl ChangeRecorder {
    /// Begins to gather; whoever listened before hears nothing more. A transaction that is under way goes unheard, so
    /// the caller must keep writers away.
    pub fn listen(&self) -> Listening {
        *self.gathered() = Some(Gathered::default());
        Listening(self.clone())
    }

    /// For a transaction that begins; none where nobody listens.
    pub(super) fn recording(&self) -> Option<Recording> {
        self.gathered().is_some().then(|| Recording(self.clone()))
    }

    fn gathered(&self) -> MutexGuard<'_, Option<Gathered>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Listening {
    /// What transactions changed that have ended since the last call. A snapshot that is taken afterwards holds all of
    /// it.
    pub fn take(&self) -> ChangedKeys {
        self.0.gathered().as_mut().map(|gathered| std::mem::take(&mut gathered.ended)).unwrap_or_default()
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        *self.0.gathered() = None;
    }
}

impl Recording {
    /// Keys of a table are about to change.
    pub fn keys<'a>(&self, table: &str, keys: impl Iterator<Item = &'a [u8]>) {
        if let Some(gathered) = &mut *self.0.gathered() {
            gathered.under_way.add(table, keys);
        }
    }

    /// A whole table is about to change.
    pub fn table(&self, table: &str) {
        if let Some(gathered) = &mut *self.0.gathered() {
            gathered.under_way.add_any(table);
        }
    }
}

impl Drop for Recording {
    fn drop(&mut self) {
        if let Some(gathered) = &mut *self.0.gathered() {
            let ended = std::mem::take(&mut gathered.under_way);
            gathered.ended.append(ended);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn some(keys: &[&[u8]]) -> TableKeys {
        TableKeys::Some(keys.iter().map(|key| key.to_vec()).collect())
    }

    #[test]
    fn keys_are_heard_of_once_their_transaction_has_ended() {
        let recorder = ChangeRecorder::default();
        assert!(recorder.recording().is_none());
        let listening = recorder.listen();
        let recording = recorder.recording().unwrap();
        recording.keys("a", [&b"2"[..], b"1"].into_iter());
        assert_eq!(listening.take().count(), Some(0));
        recording.table("b");
        drop(recording);
        let mut tables = listening.take().into_tables();
        assert_eq!(tables.remove("a"), Some(some(&[b"1", b"2"])));
        assert_eq!(tables.remove("b"), Some(TableKeys::Any));
        assert_eq!(listening.take().count(), Some(0));
        drop(listening);
        assert!(recorder.recording().is_none());
    }

    #[test]
    fn too_many_keys_become_a_table() {
        let mut keys = ChangedKeys::default();
        keys.add("small", [&b"1"[..]].into_iter());
        for number in 0..=(MOST / (PER_KEY + 8)) as u64 {
            keys.add("large", [&number.to_be_bytes()[..]].into_iter());
        }
        assert_eq!(keys.tables.get("large"), Some(&TableKeys::Any));
        assert_eq!((keys.tables.get("small"), keys.bytes), (Some(&some(&[b"1"])), PER_KEY + 1));
        assert_eq!(keys.count(), None);
    }
}
