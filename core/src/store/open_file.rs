//! The database file and its states in this process: open, suspended, closed, or failed and not reopened yet.

use std::path::Path;
use std::sync::Arc;

use super::holder;
use super::options::{Options, Sharing};
use super::registry::SystemLock;
use crate::error::{CchcError, Result};
use crate::reason::{Reason, StorageIoKind};
use crate::storage::{Database, OpenBackend, OpeningWatch, Settings, Unsynced, guard, sync_folder_of};

/// The state of the file. In `Open` the system lock is dropped last, so that no other process opens the file while it
/// is still open here.
pub(super) enum Handle {
    Open(Database, SystemLock),
    /// An I/O error occurred and the file could not be reopened yet: the next call tries again.
    Broken,
    /// Closed until `resume`: calls fail.
    Suspended,
    Closed,
}

/// The handle, and the number of times it was reopened, which tells errors of earlier handles from its own.
pub(super) struct OpenFile {
    pub handle: Handle,
    pub times: u64,
    /// Held by every read in this handle.
    pub in_use: Arc<()>,
}

/// Opens the file with the given options. What an earlier handle failed to sync is written again.
pub(super) fn open(
    path: &Path,
    options: &Options,
    backend: Option<&OpenBackend>,
    unsynced: &Unsynced,
    watch: &OpeningWatch,
) -> Result<Handle> {
    let settings = Settings {
        cache_bytes: options.cache_bytes,
        check_integrity: options.check_integrity,
        shared_with_readers: options.sharing == Sharing::OneWriterManyReaders,
    };
    let attempt = || -> Result<Handle> {
        let lock = match backend {
            // A backend is locked by whoever gave it.
            Some(_) => SystemLock::none(),
            None => SystemLock::take(path, options.read_only)?,
        };
        let database = match backend {
            _ if options.read_only => Database::open_read_only(path, settings),
            Some(open) => Database::open_backend_again(open().map_err(CchcError::io)?, settings, unsynced, watch),
            None => Database::open_watched(path, settings, unsynced, watch),
        };
        let database = database?;
        if backend.is_none() && !options.read_only {
            // Whoever made the file or gave it its name may not have come to this.
            sync_folder_of(path).map_err(CchcError::io)?;
        }
        Ok(Handle::Open(database, lock))
    };
    guard(attempt).map_err(|error| holder::named(error.with_path(path), path))
}

/// Drops a handle, catching the panic that a damaged file can cause.
pub(super) fn drop_handle(handle: Handle) {
    let _ = guard(move || {
        drop(handle);
        Ok(())
    });
}

/// The error of calls after an I/O error, until the file is reopened.
pub(super) fn broken() -> CchcError {
    CchcError::storage(StorageIoKind::EarlierFailure, Path::new(""))
}

/// The error of calls while the store is suspended.
pub(super) fn suspended() -> CchcError {
    CchcError::Closed { reason: Reason::Suspended }
}

/// The error of calls after the store is closed.
pub(super) fn closed() -> CchcError {
    CchcError::Closed { reason: Reason::StoreClosed }
}
