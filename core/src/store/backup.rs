//! Backup: a verified, compact copy of a snapshot, written while the store is in use.

use std::ops::Bound;
use std::path::Path;

use super::copy::Copy;
use super::probe;
use super::verify;
use crate::error::{CchcError, Result};
use crate::progress::{Steps, Watched, Watcher};
use crate::records::all_tables::{all_tables, count_entries};
use crate::records::place;
use crate::records::tables::KEYS;
use crate::seal;
use crate::storage::{Database, Draft, Overlay, Settings, Source, WriteTransaction, put_in_place};

/// The number of bytes that are copied in one transaction.
const TRANSACTION_BYTES: usize = 256 << 20;

/// Memory for pages of the copy while it is checked, in bytes.
const READ_CACHE: usize = 16 << 20;

/// Writes a copy of a snapshot to a new file. It takes at most 64 MiB of memory beyond the cache of the store.
///
/// Keys of data subjects are left out: otherwise a key that is destroyed later would survive in the copy. The copy is
/// marked as a backup, so that no new keys are made for data subjects whose keys are still to be imported.
pub(crate) fn write(source: &dyn Source, path: &Path, watcher: &Watcher) -> Result<()> {
    let path = probe::free(path)?;
    // Each entry is copied, then checked.
    let steps = Steps::begin(watcher, 2 * count_entries(source)?)?;
    let is_new = put_in_place(&path, |draft| {
        copy_all(Copy::begin(draft, TRANSACTION_BYTES)?, &Watched::new(source, &steps))?;
        check(draft, &steps)?;
        steps.finish()
    })?;
    if is_new { Ok(()) } else { Err(probe::taken(&path)) }
}

/// Copies every table but that of the keys.
fn copy_all(mut copy: Copy, source: &dyn Source) -> Result<()> {
    for table in all_tables() {
        copy.txn()?.create_table(&table)?;
        if table != KEYS {
            let copied = copy.append(source, &table, Bound::Unbounded);
            copy.outcome(copied)?;
        }
    }
    place::unsettle(copy.txn()?)?;
    seal::mark_backup(source, copy.txn()?)?;
    copy.shrink()?;
    copy.close()
}

/// Checks all of the copy: what the tables hold, and every page of the file.
fn check(draft: &Draft, steps: &Steps<'_>) -> Result<()> {
    let unsound = |defect: &str| CchcError::Corrupt { reason: format!("the copy is not sound: {defect}") };
    let database = Database::open_backend_read_only(draft.device()?, Settings::with_cache(READ_CACHE))?;
    let (found, _) = verify::verify(&Watched::new(&database.begin_read()?, steps), None)?;
    if let Some(defect) = found.defects.first() {
        return Err(unsound(defect));
    }
    database.close()?;
    let below = Overlay::new(draft.file().try_clone().map_err(CchcError::io)?);
    Database::check(Box::new(below))?.map_or(Ok(()), |defect| Err(unsound(&defect)))
}
