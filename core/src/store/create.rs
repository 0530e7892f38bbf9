//! Making a store: laid out beside its path and then put there whole, so that no other program ever sees a part of it.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use uuid::Uuid;

use super::engine::with_path;
use super::handle::all_tables;
use crate::error::{CchcError, Result};
use crate::records::meta::{Book, Identity};
use crate::storage::{Database, Settings, WriteTransaction, guard};

/// Makes a store at a path where nothing is. Where another program makes one at the same time, one of them is kept.
pub(crate) fn make(path: &Path) -> Result<()> {
    beside(path, |draft| write(draft, lay_out)).map(drop)
}

/// Makes a file beside a path, and then puts it there. False where something came to lie there meanwhile: that stays.
pub(super) fn beside(path: &Path, make: impl FnOnce(&Path) -> Result<()>) -> Result<bool> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let draft = path.with_file_name(format!(".{name}.{}.new", Uuid::new_v4().simple()));
    let made = guard(|| make(&draft)).and_then(|()| put_in_place(&draft, path));
    let _ = fs::remove_file(&draft);
    made.map_err(|error| with_path(error, path))
}

/// Writes a new database file in one transaction.
pub(super) fn write(draft: &Path, fill: impl FnOnce(&dyn WriteTransaction) -> Result<()>) -> Result<()> {
    let database = Database::create(draft, Settings::with_cache(16 << 20))?;
    let txn = database.begin_write()?;
    fill(&txn)?;
    txn.commit()?;
    database.close()
}

/// Writes what every store has from the start.
pub(crate) fn lay_out(txn: &dyn WriteTransaction) -> Result<()> {
    for table in all_tables() {
        txn.create_table(&table)?;
    }
    Identity::fresh().save(txn)?;
    Book::default().save(txn)
}

/// A link fails where something has the name already, a renaming would replace it. Not every file system has links.
fn put_in_place(draft: &Path, path: &Path) -> Result<bool> {
    let placed = match fs::hard_link(draft, path) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists || path.exists() => return Ok(false),
        Err(_) => fs::rename(draft, path),
        Ok(()) => Ok(()),
    };
    placed.map_err(|error| CchcError::StorageIo { path: String::new(), reason: error.to_string() })?;
    Ok(true)
}
