//! Writing the tables of a store into a draft, in key order, which fills the pages of the copy best.
//!
//! It is done in several transactions: each takes memory for the pages that it wrote.

use std::collections::BTreeSet;
use std::ops::{Bound, ControlFlow};

use crate::error::{CchcError, Result};
use crate::storage::{Changes, Database, Draft, KeyRange, Settings, Source, Uncommitted, WriteTransaction};

/// About how many bytes of a table are read at a time.
const AT_A_TIME: usize = 2 << 20;

/// Memory for pages of the copy, in bytes.
const CACHE: usize = 16 << 20;

/// A copy that is being written.
pub(super) struct Copy {
    database: Database,
    txn: Option<Uncommitted>,
    /// The bytes written in this transaction.
    size: usize,
    /// How many bytes are written in one transaction.
    in_one: usize,
    /// What failed in the draft.
    failure: Option<CchcError>,
}

impl Copy {
    /// Goes on with what the draft holds; a new one holds nothing. About `in_one` bytes are written in one transaction.
    pub fn begin(draft: &Draft, in_one: usize) -> Result<Self> {
        let database = Database::open_backend(draft.device()?, Settings::with_cache(CACHE))?;
        Ok(Self { database, txn: None, size: 0, in_one, failure: None })
    }

    /// The transaction under way.
    pub fn txn(&mut self) -> Result<&Uncommitted> {
        match &mut self.txn {
            Some(txn) => Ok(txn),
            none => Ok(none.insert(self.database.begin_write()?)),
        }
    }

    /// Makes durable what was written so far.
    pub fn commit(&mut self) -> Result<()> {
        self.size = 0;
        self.txn.take().map_or(Ok(()), Uncommitted::commit)
    }

    /// Makes everything durable, moves what is free to the end of the file and cuts it off.
    pub fn shrink(&mut self) -> Result<()> {
        self.commit()?;
        self.database.shrink()
    }

    /// Makes everything durable, and closes the file.
    pub fn close(mut self) -> Result<()> {
        self.commit()?;
        self.database.close()
    }

    /// What copying came to. What failed in the draft is told here alone, so that it does not count as a failure of the
    /// file that is read: reading ends with `Cancelled` then.
    pub fn outcome<T>(&mut self, copied: Result<T>) -> Result<T> {
        self.failure.take().map_or(copied, Err)
    }

    /// Keeps an error of the draft for [`Self::outcome`], and ends the reading.
    fn in_draft<T>(&mut self, work: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        work(self).map_err(|error| {
            self.failure.get_or_insert(error);
            CchcError::Cancelled
        })
    }

    /// Copies the entries of a table from a key on; the copy has none of them yet.
    pub fn append(&mut self, source: &dyn Source, table: &str, from: Bound<Vec<u8>>) -> Result<()> {
        let (mut some, mut size) = (Changes::default(), 0);
        let rest = KeyRange { from, to: Bound::Unbounded };
        source.reader(table)?.scan(&rest, false, &mut |key, value| {
            some.put(key, Some(value));
            size += key.len() + value.len();
            if size >= AT_A_TIME {
                self.apply(table, &std::mem::take(&mut some), std::mem::take(&mut size))?;
            }
            Ok(ControlFlow::Continue(()))
        })?;
        self.apply(table, &some, size)
    }

    /// Makes a table equal to that of the source, whatever it holds.
    pub fn renew(&mut self, source: &dyn Source, table: &str) -> Result<()> {
        let mut from = Bound::Unbounded;
        loop {
            let rest = KeyRange { from: from.clone(), to: Bound::Unbounded };
            let there = self.in_draft(|copy| entries(copy.txn()?, table, &rest))?;
            if there.is_empty() {
                return self.append(source, table, from);
            }
            let wanted = entries(source, table, &rest)?;
            // Up to where both were read.
            let ends = [&there, &wanted].into_iter().filter(|some| size_of(some) >= AT_A_TIME);
            let end = ends.filter_map(|some| Some(some.last()?.0.clone())).min();
            let within = |some: Vec<Entry>| {
                some.into_iter().filter(|(key, _)| end.as_ref().is_none_or(|end| key <= end)).collect::<Vec<_>>()
            };
            let (there, wanted) = (within(there), within(wanted));
            let size = size_of(&wanted);
            self.apply(table, &differences(there, wanted), size)?;
            match end {
                Some(end) => from = Bound::Excluded(end),
                None => return Ok(()),
            }
        }
    }

    /// Makes some keys of a table equal to those of the source.
    pub fn renew_keys(&mut self, source: &dyn Source, table: &str, keys: &BTreeSet<Vec<u8>>) -> Result<()> {
        let (mut some, mut size) = (Changes::default(), 0);
        for key in keys {
            let value = source.get(table, key)?;
            some.put(key, value.as_deref());
            size += key.len() + value.map_or(0, |value| value.len());
            if size >= AT_A_TIME {
                self.apply(table, &std::mem::take(&mut some), std::mem::take(&mut size))?;
            }
        }
        self.apply(table, &some, size)
    }

    fn apply(&mut self, table: &str, changes: &Changes, size: usize) -> Result<()> {
        self.in_draft(|copy| {
            copy.txn()?.apply(table, changes)?;
            copy.size += size;
            if copy.size >= copy.in_one { copy.commit() } else { Ok(()) }
        })
    }
}

type Entry = (Vec<u8>, Vec<u8>);

/// The first entries of a range, until they have [`AT_A_TIME`] bytes.
fn entries(source: &dyn Source, table: &str, range: &KeyRange) -> Result<Vec<Entry>> {
    let (mut found, mut size) = (Vec::new(), 0);
    source.reader(table)?.scan(range, false, &mut |key, value| {
        size += key.len() + value.len();
        found.push((key.to_vec(), value.to_vec()));
        Ok(if size < AT_A_TIME { ControlFlow::Continue(()) } else { ControlFlow::Break(()) })
    })?;
    Ok(found)
}

fn size_of(entries: &[Entry]) -> usize {
    entries.iter().map(|(key, value)| key.len() + value.len()).sum()
}

/// The changes that turn the entries that are there into the wanted ones; both are in key order.
fn differences(there: Vec<Entry>, wanted: Vec<Entry>) -> Changes {
    let mut changes = Changes::default();
    let mut there = there.into_iter().peekable();
    for (key, value) in wanted {
        while let Some((gone, _)) = there.next_if(|(other, _)| *other < key) {
            changes.put(&gone, None);
        }
        if there.next_if(|(other, _)| *other == key).is_none_or(|(_, before)| before != value) {
            changes.put(&key, Some(&value));
        }
    }
    there.for_each(|(gone, _)| changes.put(&gone, None));
    changes
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::path::Path;

    use proptest::prelude::*;

    use super::*;
    use crate::storage::put_in_place;

    const TABLE: &str = "thử";

    /// Entries whose values fill a chunk after a few of them.
    fn listed(map: &BTreeMap<u8, u8>) -> Vec<Entry> {
        map.iter().map(|(key, value)| (vec![*key], vec![*value; 1 + AT_A_TIME / 5 * usize::from(*key % 3)])).collect()
    }

    /// What a table that held some entries holds after it was made equal to that of a source.
    fn renewed(folder: &Path, there: &[Entry], wanted: &[Entry]) -> Vec<Entry> {
        let source = Database::create(&folder.join("a"), Settings::with_cache(1 << 20)).unwrap();
        let txn = source.begin_write().unwrap();
        wanted.iter().for_each(|(key, value)| txn.put(TABLE, key, value).unwrap());
        txn.commit().unwrap();
        let mut found = Vec::new();
        put_in_place(&folder.join("b"), |draft| {
            let mut copy = Copy::begin(draft, AT_A_TIME)?;
            there.iter().try_for_each(|(key, value)| copy.txn()?.put(TABLE, key, value))?;
            copy.renew(&source.begin_read()?, TABLE)?;
            copy.txn()?.reader(TABLE)?.scan(&KeyRange::all(), false, &mut |key, value| {
                found.push((key.to_vec(), value.to_vec()));
                Ok(ControlFlow::Continue(()))
            })?;
            copy.close()
        })
        .unwrap();
        found
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]
        #[test]
        fn any_table_is_turned_into_any_other(
            there in proptest::collection::btree_map(0_u8..40, 0_u8..3, 0..30),
            wanted in proptest::collection::btree_map(0_u8..40, 0_u8..3, 0..30),
        ) {
            let folder = tempfile::tempdir().unwrap();
            let (there, wanted) = (listed(&there), listed(&wanted));
            prop_assert!(renewed(folder.path(), &there, &wanted) == wanted);
        }
    }
}
