//! A copy of the store, taken while it is in use: written in key order, checked, and only then put in place.

use std::ops::ControlFlow;
use std::path::Path;

use redb::{Builder, ReadableDatabase, WriteTransaction};

use super::birth;
use super::changes::{self, Changes};
use super::handle::{all_tables, entries};
use super::place;
use super::progress::{Steps, Watched, Watcher};
use super::source::{Source, Span, create, fault};
use super::tables::KEYS;
use super::verify;
use crate::error::{CchcError, Result};
use crate::seal;

/// So many bytes of a table are held in memory at a time.
const PIECE: usize = 8 << 20;

/// Writes a copy of what a snapshot holds to a path where nothing is. Keys are left out: a copy must not outlive the
/// destruction of one. It is marked, so that nothing is sealed anew that its keys have still to open.
pub(crate) fn write(source: &dyn Source, path: &Path, watcher: &Watcher) -> Result<()> {
    let path = place::canonical(path)?;
    let taken = || CchcError::StorageIo {
        path: path.display().to_string(),
        reason: "there is something already: a backup never takes another file's place".to_owned(),
    };
    if path.exists() {
        return Err(taken());
    }
    place::refuse_network(&path)?;
    // Each entry is copied, then checked.
    let steps = Steps::begin(watcher, 2 * entries(source)?)?;
    let placed = birth::beside(&path, |draft| {
        birth::write(draft, |txn| {
            let source = Watched::new(source, &steps);
            all_tables().try_for_each(|table| copy(&source, txn, &table))?;
            seal::mark_backup(txn)
        })?;
        check(draft, &steps)
    })?;
    steps.finish();
    if placed { Ok(()) } else { Err(taken()) }
}

fn copy(source: &dyn Source, txn: &WriteTransaction, table: &str) -> Result<()> {
    create(txn, table)?;
    if table == KEYS {
        return Ok(());
    }
    let mut piece = Changes::default();
    let mut size = 0;
    source.reader(table)?.scan(&Span::all(), false, &mut |key, value| {
        piece.put(key, Some(value));
        size += key.len() + value.len();
        if size >= PIECE {
            changes::apply(txn, table, &piece, None)?;
            (piece, size) = (Changes::default(), 0);
        }
        Ok(ControlFlow::Continue(()))
    })?;
    changes::apply(txn, table, &piece, None)
}

fn check(draft: &Path, steps: &Steps<'_>) -> Result<()> {
    let database = Builder::new().open_read_only(draft).map_err(fault)?;
    let snapshot = database.begin_read().map_err(fault)?;
    let found = verify::verify(&Watched::new(&snapshot, steps))?;
    match found.defects.first() {
        None => Ok(()),
        Some(defect) => Err(CchcError::Corrupt { reason: format!("the copy is not sound: {defect}") }),
    }
}
