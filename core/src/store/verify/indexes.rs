//! Checking the indexes against the records.

use std::collections::HashMap;
use std::ops::ControlFlow;

use super::places::Places;
use super::verification::Verification;
use crate::error::Result;
use crate::records::balance::{Balance, Match};
use crate::records::catalogue::{KINDS, Kind};
use crate::records::envelope::Envelope;
use crate::records::index::IndexEntry;
use crate::records::tables::{self, RECORDS};
use crate::storage::{KeyRange, Source};

/// The entries that the records must have, for each index by its kind and position.
#[derive(Default)]
pub(super) struct ExpectedEntries(HashMap<(u8, usize), Balance>);

impl ExpectedEntries {
    /// Notes the entries of one record.
    pub fn expect(&mut self, kind: &Kind, entries: &[IndexEntry]) {
        for entry in entries {
            let balance = self.0.entry((kind.number, entry.index)).or_default();
            balance.expect(balance.digest(&entry.key[..], &entry.value[..]));
        }
    }
}

/// Compares every index with the entries that the records must have. An index that a file opened for reading lacks is
/// left out: it is computed from the records.
pub(super) fn compare(source: &dyn Source, mut expected: ExpectedEntries, found: &mut Verification) -> Result<()> {
    for kind in KINDS {
        for (position, shape) in kind.indexes().iter().enumerate() {
            let table = tables::index(kind.name, shape.name);
            let balance = expected.0.remove(&(kind.number, position)).unwrap_or_default();
            if source.has(&table)? {
                found.part(&table, |found| compare_one(source, kind, position, &table, balance, found))?;
            }
        }
    }
    Ok(())
}

fn compare_one(
    source: &dyn Source,
    kind: &Kind,
    position: usize,
    table: &str,
    mut balance: Balance,
    found: &mut Verification,
) -> Result<()> {
    source.reader(table)?.scan(&KeyRange::all(), false, &mut |key, value| {
        found.index_entries += 1;
        balance.find(balance.digest(key, value));
        Ok(ControlFlow::Continue(()))
    })?;
    let mut missing = 0;
    for mut round in balance.rounds() {
        each_entry(source, kind, position, &mut |entry| {
            round.expect(balance.digest(&entry.key[..], &entry.value[..]));
        })?;
        source.reader(table)?.scan(&KeyRange::all(), false, &mut |key, value| {
            match round.find(balance.digest(key, value)) {
                Match::Right => {}
                Match::Other => found.defect(format!("{table} has an entry that leads to another record")),
                Match::Unknown => found.defect(format!("{table} has an entry that no record calls for")),
            }
            Ok(ControlFlow::Continue(()))
        })?;
        missing += round.missing();
    }
    if missing > 0 {
        found.defect(format!("{table} lacks {missing} entries"));
    }
    Ok(())
}

/// Visits the entries of one index that the records of its kind must have.
fn each_entry(source: &dyn Source, kind: &Kind, position: usize, visit: &mut dyn FnMut(&IndexEntry)) -> Result<()> {
    let places = Places::of(source)?;
    source.reader(RECORDS)?.scan(&KeyRange::prefix(&[kind.number]), false, &mut |_, bytes| {
        let entries = Envelope::decode(bytes).and_then(|version| kind.entries(&version, &mut |id| places.row(id)));
        // What cannot be decoded was told with the record.
        entries.iter().flatten().filter(|entry| entry.index == position).for_each(&mut *visit);
        Ok(ControlFlow::Continue(()))
    })
}
