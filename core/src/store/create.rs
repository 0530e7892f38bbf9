//! Creation of new files: written under a temporary name beside the path and then renamed, so that no program ever
//! sees an incomplete one.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use uuid::Uuid;

use crate::error::{CchcError, Result};
use crate::records::all_tables::all_tables;
use crate::records::meta::{Identity, StoreMeta};
use crate::storage::{Database, Settings, WriteTransaction, guard};

/// Creates a store at a free path. If another program creates one at the same time, one of the two is kept.
pub(crate) fn create_store(path: &Path) -> Result<()> {
    beside(path, |draft| write(draft, lay_out)).map(drop)
}

/// Makes a file under a temporary name, then moves it to a path. False if another file appeared there meanwhile, which
/// is kept.
pub(super) fn beside(path: &Path, make: impl FnOnce(&Path) -> Result<()>) -> Result<bool> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let draft = path.with_file_name(format!(".{name}.{}.new", Uuid::new_v4().simple()));
    let made = guard(|| make(&draft)).and_then(|()| publish(&draft, path));
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

/// Writes the initial content of a store: empty tables, identity and counters.
pub(crate) fn lay_out(txn: &dyn WriteTransaction) -> Result<()> {
    for table in all_tables() {
        txn.create_table(&table)?;
    }
    Identity::fresh().save(txn)?;
    StoreMeta::default().save(txn)
}

/// Gives the file its final name, unless that is taken. A hard link fails in that case where a rename would overwrite,
/// but not every file system has links.
fn publish(draft: &Path, path: &Path) -> Result<bool> {
    let published = match fs::hard_link(draft, path) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists || path.exists() => return Ok(false),
        Err(_) => fs::rename(draft, path),
        Ok(()) => Ok(()),
    };
    published.map_err(|error| CchcError::StorageIo { path: String::new(), reason: error.to_string() })?;
    Ok(true)
}
