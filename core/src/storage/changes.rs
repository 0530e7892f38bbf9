//! Changes to the keys of one table, collected and then applied in key order.

/// New values of some keys of one table, or their removal. All bytes are in one buffer: a list of vectors would cost
/// two allocations for every entry of every index.
#[derive(Debug, Default)]
pub(crate) struct Changes {
    bytes: Vec<u8>,
    slots: Vec<Slot>,
}

/// Where a change is in the buffer: its key, directly followed by its value.
#[derive(Debug, Clone, Copy)]
pub(super) struct Slot {
    offset: usize,
    key_length: usize,
    /// `None` for a removal.
    value_length: Option<usize>,
}

/// The value that a key had before a write, so that the write can be undone.
#[derive(Debug)]
pub(crate) struct UndoEntry {
    pub table: String,
    pub key: Vec<u8>,
    pub value: Option<Vec<u8>>,
}

impl Changes {
    /// One change.
    pub fn of(key: &[u8], value: Option<&[u8]>) -> Self {
        let mut changes = Self::default();
        changes.put(key, value);
        changes
    }

    /// Adds one change; no value removes the key.
    pub fn put(&mut self, key: &[u8], value: Option<&[u8]>) {
        self.slots.push(Slot { offset: self.bytes.len(), key_length: key.len(), value_length: value.map(<[u8]>::len) });
        self.bytes.extend_from_slice(key);
        self.bytes.extend_from_slice(value.unwrap_or_default());
    }

    /// Adds the changes of another list after these.
    pub fn append(&mut self, other: Self) {
        let start = self.bytes.len();
        self.bytes.extend_from_slice(&other.bytes);
        self.slots.extend(other.slots.into_iter().map(|slot| Slot { offset: start + slot.offset, ..slot }));
    }

    pub fn is_empty(&self) -> bool {
        self.slots.is_empty()
    }

    /// Each key with its new value, in the order in which they were added.
    pub fn iter(&self) -> impl Iterator<Item = (&[u8], Option<&[u8]>)> {
        self.slots.iter().map(|slot| (self.key(*slot), self.value(*slot)))
    }

    /// How many bytes they take.
    pub fn size(&self) -> usize {
        self.bytes.len() + self.slots.len() * size_of::<Slot>()
    }

    /// The entries of a table that was empty before these changes, in key order.
    pub fn into_entries(self) -> Vec<(Vec<u8>, Vec<u8>)> {
        let entry = |slot: Slot| Some((self.key(slot).to_vec(), self.value(slot)?.to_vec()));
        self.sorted().into_iter().filter_map(entry).collect()
    }

    pub(super) fn key(&self, slot: Slot) -> &[u8] {
        &self.bytes[slot.offset..slot.offset + slot.key_length]
    }

    pub(super) fn value(&self, slot: Slot) -> Option<&[u8]> {
        let from = slot.offset + slot.key_length;
        slot.value_length.map(|length| &self.bytes[from..from + length])
    }

    /// In key order. Where one record gives up a key that another takes, the removal comes before the new value.
    pub(super) fn sorted(&self) -> Vec<Slot> {
        let order = |slot: &Slot| (self.key(*slot), slot.value_length.is_some());
        let mut slots = self.slots.clone();
        slots.sort_by(|left, right| order(left).cmp(&order(right)));
        slots
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::ops::ControlFlow;

    use proptest::collection::{btree_map, vec};
    use proptest::prelude::*;

    use super::*;
    use crate::storage::{Database, KeyRange, Settings, Source, WriteTransaction};

    /// What a table holds after some rounds of changes.
    fn applied(rounds: &[Changes]) -> Vec<(Vec<u8>, Vec<u8>)> {
        let folder = tempfile::tempdir().unwrap();
        let database = Database::create(&folder.path().join("a"), Settings::with_cache(1 << 20)).unwrap();
        let txn = database.begin_write().unwrap();
        for changes in rounds {
            txn.apply("table", changes).unwrap();
        }
        let mut found = Vec::new();
        txn.reader("table")
            .unwrap()
            .scan(&KeyRange::all(), false, &mut |key, value| {
                found.push((key.to_vec(), value.to_vec()));
                Ok(ControlFlow::Continue(()))
            })
            .unwrap();
        found
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn changes_end_as_they_would_in_a_map(
            first in vec(any::<u16>(), 0..24),
            second in btree_map(any::<u16>(), proptest::option::weighted(0.9, any::<u8>()), 0..300),
        ) {
            let mut expected: BTreeMap<u16, u8> = first.iter().map(|key| (*key, 0)).collect();
            let [mut before, mut after] = [Changes::default(), Changes::default()];
            expected.keys().for_each(|key| before.put(&key.to_be_bytes(), Some(&[0])));
            for (key, value) in second.into_iter().rev() {
                after.put(&key.to_be_bytes(), value.as_ref().map(std::slice::from_ref));
                match value {
                    Some(value) => expected.insert(key, value),
                    None => expected.remove(&key),
                };
            }
            let expected: Vec<_> = expected.into_iter().map(|(k, v)| (k.to_be_bytes().to_vec(), vec![v])).collect();
            prop_assert_eq!(applied(&[before, after]), expected);
        }
    }

    #[test]
    fn a_key_that_changes_hands_stays() {
        let mut changes = Changes::default();
        changes.put(b"code", Some(b"new owner"));
        changes.put(b"code", None);
        assert_eq!(applied(&[changes]), [(b"code".to_vec(), b"new owner".to_vec())]);
    }
}
