//! Creates a store: in a temporary file beside its path, which is then moved into place, so that no other program ever
//! sees a part of one.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use uuid::Uuid;

use crate::error::{CchcError, Result};
use crate::records::all_tables::all_tables;
use crate::records::meta::{Identity, StoreMeta};
use crate::storage::{Database, Settings, WriteTransaction, guard};

/// Creates a store at a path where nothing is. Where another program creates one at the same time, one of them is kept.
pub(crate) fn create_store(path: &Path) -> Result<()> {
    beside(path, |draft| write(draft, lay_out)).map(drop)
}

/// Creates a file beside a path, then moves it there. False where another file appeared there meanwhile: that stays.
pub(super) fn beside(path: &Path, make: impl FnOnce(&Path) -> Result<()>) -> Result<bool> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let draft = path.with_file_name(format!(".{name}.{}.new", Uuid::new_v4().simple()));
    let made = guard(|| make(&draft)).and_then(|()| put_in_place(&draft, path));
    let _ = fs::remove_file(&draft);
    made.map_err(|error| error.with_path(path))
}

/// Writes a new database file in one transaction.
pub(super) fn write(draft: &Path, fill: impl FnOnce(&dyn WriteTransaction) -> Result<()>) -> Result<()> {
    let database = Database::create(draft, Settings::with_cache(16 << 20))?;
    let txn = database.begin_write()?;
    fill(&txn)?;
    txn.commit()?;
    database.close()
}

/// Writes what every store has from the start: its tables, identity and counters.
pub(crate) fn lay_out(txn: &dyn WriteTransaction) -> Result<()> {
    for table in all_tables() {
        txn.create_table(&table)?;
    }
    Identity::fresh().save(txn)?;
    StoreMeta::default().save(txn)
}

/// A hard link fails where the name is taken, a rename would replace the file. Not every file system has links.
fn put_in_place(draft: &Path, path: &Path) -> Result<bool> {
    let placed = match fs::hard_link(draft, path) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists || path.exists() => return Ok(false),
        Err(_) => fs::rename(draft, path),
        Ok(()) => Ok(()),
    };
    placed.map_err(|error| CchcError::StorageIo { path: String::new(), reason: error.to_string() })?;
    Ok(true)
}
