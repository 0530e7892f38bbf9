//! Building indexes anew from the records.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use redb::WriteTransaction;

use super::catalogue::{KINDS, Kind};
use super::changes::{self, Changes};
use super::envelope::Envelope;
use super::source::{self, Source, Span};
use super::tables::{self, RECORDS};
use super::view;
use crate::error::{CchcError, Result};

/// Empties every index table and fills it from the records.
pub(crate) fn reindex(txn: &WriteTransaction) -> Result<()> {
    for kind in KINDS {
        let mut entries = entries_of(txn, kind)?;
        for index in kind.indexes() {
            let table = tables::index(kind.name, index.name);
            source::clear(txn, &table)?;
            changes::apply(txn, &table, &entries.remove(index.name).unwrap_or_default(), None)?;
        }
    }
    Ok(())
}

fn entries_of(txn: &WriteTransaction, kind: &'static Kind) -> Result<BTreeMap<&'static str, Changes>> {
    let shapes = kind.indexes();
    let mut entries: BTreeMap<&'static str, Changes> = BTreeMap::new();
    let mut rows = |id| {
        view::place(txn, id)?
            .map(|(_, row)| row)
            .ok_or_else(|| CchcError::Corrupt { reason: format!("{id} has no place") })
    };
    txn.reader(RECORDS)?.scan(&Span::prefix(&[kind.number]), false, &mut |_, bytes| {
        for entry in kind.entries(&Envelope::decode(bytes)?, &mut rows)? {
            entries.entry(shapes[entry.index].name).or_default().put(&entry.key, Some(&entry.value));
        }
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(entries)
}
