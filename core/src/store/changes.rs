//! Changes to the keys of one table, gathered and then written in key order.

use std::ops::Bound;

use redb::{Table, WriteTransaction};

use super::source::{Bytes, definition, fault, guard};
use crate::error::Result;

/// What is to become of some keys of one table: a value each, or nothing. All bytes lie in one buffer: a list of vectors
/// would cost two allocations for every entry of every index.
#[derive(Debug, Default)]
pub(crate) struct Changes {
    bytes: Vec<u8>,
    places: Vec<Place>,
}

/// Where a change lies in the buffer: its key, and right behind it its value.
#[derive(Debug, Clone, Copy)]
struct Place {
    at: usize,
    key: usize,
    value: Option<usize>,
}

/// What a key of a table held before it was written.
#[derive(Debug)]
pub(crate) struct Before {
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

    /// Notes one change.
    pub fn put(&mut self, key: &[u8], value: Option<&[u8]>) {
        self.places.push(Place { at: self.bytes.len(), key: key.len(), value: value.map(<[u8]>::len) });
        self.bytes.extend_from_slice(key);
        self.bytes.extend_from_slice(value.unwrap_or_default());
    }

    /// The entries that a table has after them, in key order.
    pub fn into_entries(self) -> Vec<(Vec<u8>, Vec<u8>)> {
        let entry = |place: Place| Some((self.key(place).to_vec(), self.value(place)?.to_vec()));
        self.sorted().into_iter().filter_map(entry).collect()
    }

    fn key(&self, place: Place) -> &[u8] {
        &self.bytes[place.at..place.at + place.key]
    }

    fn value(&self, place: Place) -> Option<&[u8]> {
        let from = place.at + place.key;
        place.value.map(|length| &self.bytes[from..from + length])
    }

    /// In key order. A key that one record gives up and another takes must go before it comes.
    fn sorted(&self) -> Vec<Place> {
        let order = |place: &Place| (self.key(*place), place.value.is_some());
        let mut places = self.places.clone();
        places.sort_by(|left, right| order(left).cmp(&order(right)));
        places
    }
}

/// So many entries must fall into one gap of a table for writing them as a run to pay.
const RUN: usize = 16;

/// Applies changes to one table, in key order: a B-tree takes sorted changes fastest. What the keys held before is added
/// to `noted`, to be put back.
pub(crate) fn apply(
    txn: &WriteTransaction,
    table: &str,
    changes: &Changes,
    mut noted: Option<&mut Vec<Before>>,
) -> Result<()> {
    if changes.places.is_empty() {
        return Ok(());
    }
    let places = changes.sorted();
    let mut note = |place: Place, value: Option<Vec<u8>>| {
        if let Some(noted) = &mut noted {
            noted.push(Before { table: table.to_owned(), key: changes.key(place).to_vec(), value });
        }
    };
    guard(|| {
        let mut open = txn.open_table(definition(table)).map_err(fault)?;
        let mut left = places.as_slice();
        while !left.is_empty() {
            let (run, rest) = left.split_at(insert_run(&mut open, changes, left)?);
            run.iter().for_each(|place| note(*place, None));
            let (few, rest) = rest.split_at(RUN.min(rest.len()));
            for place in few {
                let key = changes.key(*place);
                let before = match changes.value(*place) {
                    Some(value) => open.insert(key, value),
                    None => open.remove(key),
                };
                note(*place, before.map_err(fault)?.map(|value| value.value().to_vec()));
            }
            left = rest;
        }
        Ok(())
    })
}

/// Writes the first of some sorted changes as one run, as far as they are new entries between two that are neighbours
/// in the table, and says how many it wrote: none where the run would be short. Leaves are then filled one after
/// another, where inserting would look for each entry's place anew.
fn insert_run(table: &mut Table<'_, Bytes, Bytes>, changes: &Changes, sorted: &[Place]) -> Result<usize> {
    if sorted.len() < RUN {
        return Ok(0);
    }
    let mut cursor = table.lower_bound_mut(Bound::Included(changes.key(sorted[0]))).map_err(fault)?;
    let next = cursor.peek_next().map_err(fault)?.map(|(key, _)| key.value().to_vec());
    let fits = |place: &&Place| {
        place.value.is_some() && next.as_ref().is_none_or(|next| changes.key(**place) < next.as_slice())
    };
    let run = sorted.iter().take_while(fits).count();
    if run < RUN {
        return Ok(0);
    }
    for place in &sorted[..run] {
        let value = changes.value(*place).unwrap_or_default();
        cursor.insert_before(changes.key(*place), value).map_err(fault)?;
    }
    cursor.close().map_err(fault)?;
    Ok(run)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::ops::ControlFlow;

    use proptest::collection::{btree_map, vec};
    use proptest::prelude::*;
    use redb::backends::InMemoryBackend;

    use super::*;
    use crate::store::source::{Source, Span};

    /// What a table holds after some rounds of changes.
    fn written(rounds: &[Changes]) -> Vec<(Vec<u8>, Vec<u8>)> {
        let database = redb::Builder::new().create_with_backend(InMemoryBackend::new()).unwrap();
        let txn = database.begin_write().unwrap();
        for changes in rounds {
            apply(&txn, "table", changes, None).unwrap();
        }
        let mut found = Vec::new();
        txn.reader("table")
            .unwrap()
            .scan(&Span::all(), false, &mut |key, value| {
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
            prop_assert_eq!(written(&[before, after]), expected);
        }
    }

    #[test]
    fn a_key_that_changes_hands_stays() {
        let mut changes = Changes::default();
        changes.put(b"code", Some(b"new owner"));
        changes.put(b"code", None);
        assert_eq!(written(&[changes]), [(b"code".to_vec(), b"new owner".to_vec())]);
    }
}
