//! Backup: a verified, compact copy of a snapshot, written while the store is in use.

use std::ops::ControlFlow;
use std::path::Path;

use super::create;
use super::probe;
use super::verify;
use crate::error::{CchcError, Result};
use crate::progress::{Steps, Watched, Watcher};
use crate::reason::StorageIoKind;
use crate::records::all_tables::{all_tables, count_entries};
use crate::records::place;
use crate::records::tables::KEYS;
use crate::seal;
use crate::storage::{Changes, Database, Draft, Existing, KeyRange, Settings, Source, WriteTransaction, put_in_place};

/// The number of bytes of a table that are copied at a time.
const CHUNK_BYTES: usize = 8 << 20;

/// Memory for pages of the copy while it is checked, in bytes.
const CACHE: usize = 32 << 20;

/// Writes a copy of a snapshot to a new file.
///
/// Keys of data subjects are left out: otherwise a key that is destroyed later would survive in the copy. The copy is
/// marked as a backup, so that no new keys are made for data subjects whose keys are still to be imported.
pub(crate) fn write(source: &dyn Source, path: &Path, watcher: &Watcher) -> Result<()> {
    let path = probe::canonical(path)?;
    let taken = || CchcError::storage(StorageIoKind::Exists, &path);
    if path.exists() {
        return Err(taken());
    }
    probe::refuse_network(&path)?;
    // Each entry is copied, then checked.
    let steps = Steps::begin(watcher, 2 * count_entries(source)?)?;
    let is_new = put_in_place(&path, Existing::Keep, |draft| {
        create::write(draft, |txn| {
            let source = Watched::new(source, &steps);
            all_tables().try_for_each(|table| copy(&source, txn, &table))?;
            place::unsettle(txn)?;
            seal::mark_backup(&source, txn)
        })?;
        check(draft, &steps)?;
        steps.finish()
    })?;
    if is_new { Ok(()) } else { Err(taken()) }
}

fn copy(source: &dyn Source, txn: &dyn WriteTransaction, table: &str) -> Result<()> {
    txn.create_table(table)?;
    if table == KEYS {
        return Ok(());
    }
    let mut chunk = Changes::default();
    let mut size = 0;
    source.reader(table)?.scan(&KeyRange::all(), false, &mut |key, value| {
        chunk.put(key, Some(value));
        size += key.len() + value.len();
        if size >= CHUNK_BYTES {
            txn.apply(table, &chunk)?;
            (chunk, size) = (Changes::default(), 0);
        }
        Ok(ControlFlow::Continue(()))
    })?;
    txn.apply(table, &chunk)
}

fn check(draft: &Draft, steps: &Steps<'_>) -> Result<()> {
    let database = Database::open_backend_read_only(draft.device()?, Settings::with_cache(CACHE))?;
    let snapshot = database.begin_read()?;
    let (found, _) = verify::verify(&Watched::new(&snapshot, steps))?;
    match found.defects.first() {
        None => Ok(()),
        Some(defect) => Err(CchcError::Corrupt { reason: format!("the copy is not sound: {defect}") }),
    }
}
