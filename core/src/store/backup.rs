//! Backup: a verified, compact copy of a snapshot, written while the store is in use.

use std::ops::ControlFlow;
use std::path::Path;

use super::probe;
use super::verify;
use crate::error::{CchcError, Result};
use crate::progress::{Steps, Watched, Watcher};
use crate::records::all_tables::{all_tables, count_entries};
use crate::records::place;
use crate::records::tables::KEYS;
use crate::seal;
use crate::storage::{
    Changes, Database, Draft, Existing, KeyRange, Overlay, Settings, Source, Uncommitted, WriteTransaction,
    put_in_place,
};

/// The number of bytes of a table that are copied at a time.
const CHUNK_BYTES: usize = 2 << 20;

/// The number of bytes that are copied in one transaction.
const TRANSACTION_BYTES: usize = 256 << 20;

/// Memory for pages of the copy while it is written, in bytes.
const WRITE_CACHE: usize = 16 << 20;

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
    let is_new = put_in_place(&path, Existing::Keep, |draft| {
        Copy::begin(draft)?.write(&Watched::new(source, &steps))?;
        check(draft, &steps)?;
        steps.finish()
    })?;
    if is_new { Ok(()) } else { Err(probe::taken(&path)) }
}

/// A copy that is being written, in several transactions: each takes memory for the pages that it wrote.
struct Copy {
    database: Database,
    txn: Option<Uncommitted>,
    /// The bytes copied in this transaction.
    size: usize,
}

impl Copy {
    fn begin(draft: &Draft) -> Result<Self> {
        let database = Database::open_backend(draft.device()?, Settings::with_cache(WRITE_CACHE))?;
        Ok(Self { database, txn: None, size: 0 })
    }

    /// Copies every table in key order, then moves what is free to the end of the file and cuts it off.
    fn write(mut self, source: &dyn Source) -> Result<()> {
        all_tables().try_for_each(|table| self.table(source, &table))?;
        place::unsettle(self.txn()?)?;
        seal::mark_backup(source, self.txn()?)?;
        self.commit()?;
        self.database.shrink()?;
        self.database.close()
    }

    fn table(&mut self, source: &dyn Source, table: &str) -> Result<()> {
        self.txn()?.create_table(table)?;
        if table == KEYS {
            return Ok(());
        }
        let mut chunk = Changes::default();
        let mut size = 0;
        source.reader(table)?.scan(&KeyRange::all(), false, &mut |key, value| {
            chunk.put(key, Some(value));
            size += key.len() + value.len();
            if size >= CHUNK_BYTES {
                self.chunk(table, &std::mem::take(&mut chunk), std::mem::take(&mut size))?;
            }
            Ok(ControlFlow::Continue(()))
        })?;
        self.chunk(table, &chunk, size)
    }

    fn chunk(&mut self, table: &str, chunk: &Changes, size: usize) -> Result<()> {
        self.txn()?.apply(table, chunk)?;
        self.size += size;
        if self.size >= TRANSACTION_BYTES { self.commit() } else { Ok(()) }
    }

    fn txn(&mut self) -> Result<&Uncommitted> {
        match &mut self.txn {
            Some(txn) => Ok(txn),
            none => Ok(none.insert(self.database.begin_write()?)),
        }
    }

    fn commit(&mut self) -> Result<()> {
        self.size = 0;
        self.txn.take().map_or(Ok(()), Uncommitted::commit)
    }
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
