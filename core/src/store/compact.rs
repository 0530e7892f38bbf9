//! Compaction: an ordered copy of the file, made beside it, brought up to the last commit and put in its place.
//!
//! Reads and writes go on while the copy is made. Only for the last changes, and to put the copy in place, the writer
//! lock is held. A compaction that is killed leaves the file as it was.

use std::ops::{Bound, ControlFlow};
use std::sync::Arc;

use super::create;
use super::engine::Engine;
use crate::error::Result;
use crate::progress::{Steps, Watched, Watcher};
use crate::records::all_tables::{all_tables, count_entries};
use crate::records::meta::StoreMeta;
use crate::records::place;
use crate::storage::{Changes, Database, Draft, Existing, KeyRange, Settings, Source, WriteTransaction, put_in_place};

/// About how many bytes of a table are read at a time.
const AT_A_TIME: usize = 4 << 20;

/// Memory for pages of the copy while the last changes are written, in bytes.
const CACHE: usize = 16 << 20;

/// Replaces the file by an ordered copy.
pub(crate) fn compact(engine: &Arc<Engine>, watcher: &Watcher) -> Result<()> {
    engine.check_replaceable()?;
    let steps = Steps::begin(watcher, engine.read(count_entries)?)?;
    // Held until the store goes on with the new file.
    let mut writer = None;
    put_in_place(engine.path(), Existing::Replace, |draft| {
        let copied = engine.read(|source| {
            create::write(draft, |txn| renew_in(draft, &Watched::new(source, &steps), txn))?;
            StoreMeta::load(source)
        })?;
        let copied = engine.read(|source| catch_up(source, draft, copied))?;
        writer = Some(engine.lock_for_housekeeping(engine.write_timeout(), watcher)?);
        engine.read(|source| catch_up(source, draft, copied))?;
        engine.check_replaceable()
    })?;
    if let Some(writer) = writer {
        let replaced = engine.go_on_in_place(&writer);
        drop(writer);
        replaced?.close_when_unused();
    }
    // The file is replaced: it is too late to cancel.
    let _ = steps.finish();
    Ok(())
}

/// Writes into the draft what was committed since it was copied. Every commit changes the counters.
fn catch_up(source: &dyn Source, draft: &Draft, copied: StoreMeta) -> Result<StoreMeta> {
    let now = StoreMeta::load(source)?;
    if now != copied {
        let database = Database::open_backend(draft.device()?, Settings::with_cache(CACHE))?;
        let txn = database.begin_write()?;
        renew_in(draft, source, &txn)?;
        txn.commit()?;
        database.close()?;
    }
    Ok(now)
}

/// Makes every table equal to that of the source. The replica lives in the draft from now on.
fn renew_in(draft: &Draft, source: &dyn Source, txn: &dyn WriteTransaction) -> Result<()> {
    all_tables().try_for_each(|table| renew_table(source, txn, &table))?;
    place::settle(txn, &draft.identity()?)
}

fn renew_table(source: &dyn Source, txn: &dyn WriteTransaction, table: &str) -> Result<()> {
    txn.create_table(table)?;
    let mut from = Bound::Unbounded;
    loop {
        let rest = KeyRange { from: from.clone(), to: Bound::Unbounded };
        let wanted = entries(source, table, &rest, AT_A_TIME)?;
        let last = wanted.last().map(|(key, _)| key.clone()).filter(|_| size_of(&wanted) >= AT_A_TIME);
        let to = last.clone().map_or(Bound::Unbounded, Bound::Included);
        let there = entries(txn, table, &KeyRange { from, to }, usize::MAX)?;
        txn.apply(table, &differences(there, wanted))?;
        match last {
            Some(last) => from = Bound::Excluded(last),
            None => return Ok(()),
        }
    }
}

type Entry = (Vec<u8>, Vec<u8>);

/// The first entries of a range, until they have this many bytes.
fn entries(source: &dyn Source, table: &str, range: &KeyRange, bytes: usize) -> Result<Vec<Entry>> {
    let (mut found, mut size) = (Vec::new(), 0);
    source.reader(table)?.scan(range, false, &mut |key, value| {
        size += key.len() + value.len();
        found.push((key.to_vec(), value.to_vec()));
        Ok(if size < bytes { ControlFlow::Continue(()) } else { ControlFlow::Break(()) })
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
    use crate::store::Store;

    fn changed(folder: &Path, there: &BTreeMap<u8, u8>, wanted: &BTreeMap<u8, u8>) -> Vec<Entry> {
        let store = Store::open(folder.join("a.cchc")).unwrap();
        let (_writer, txn) = store.inner.engine.begin(&Watcher::default()).unwrap();
        let list = |map: &BTreeMap<u8, u8>| map.iter().map(|(k, v)| (vec![*k], vec![*v])).collect::<Vec<_>>();
        list(there).iter().for_each(|(key, value)| txn.put("thử", key, value).unwrap());
        txn.apply("thử", &differences(list(there), list(wanted))).unwrap();
        entries(&txn, "thử", &KeyRange::all(), usize::MAX).unwrap()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]
        #[test]
        fn differences_turn_one_table_into_another(
            there in proptest::collection::btree_map(0_u8..40, 0_u8..3, 0..30),
            wanted in proptest::collection::btree_map(0_u8..40, 0_u8..3, 0..30),
        ) {
            let folder = tempfile::tempdir().unwrap();
            let expected: Vec<Entry> = wanted.iter().map(|(k, v)| (vec![*k], vec![*v])).collect();
            prop_assert_eq!(changed(folder.path(), &there, &wanted), expected);
        }
    }
}
