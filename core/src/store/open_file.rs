//! The database file and its states in this process: open, suspended, closed, or failed and not reopened yet.

use std::path::Path;

use super::options::{Options, Sharing};
use super::registry::SystemLock;
use crate::error::{CchcError, Result};
use crate::reason::Reason;
use crate::storage::{Database, OpenBackend, Settings, guard};

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
}

/// Opens the file with the given options.
pub(super) fn open(path: &Path, options: &Options, backend: Option<&OpenBackend>) -> Result<Handle> {
    let settings = Settings {
        cache_bytes: options.cache_bytes,
        check_integrity: options.check_integrity,
        shared_with_readers: options.sharing == Sharing::OneWriterManyReaders,
    };
    let attempt = || -> Result<Handle> {
        let lock = SystemLock::take(path, options.read_only)?;
        let database = match backend {
            _ if options.read_only => Database::open_read_only(path, settings),
            Some(open) => {
                let backend = open().map_err(|error| storage_io(&error))?;
                Database::open_backend(backend, settings)
            }
            None => Database::open(path, settings),
        };
        Ok(Handle::Open(database?, lock))
    };
    guard(attempt).map_err(|error| error.with_path(path))
}

fn storage_io(error: &std::io::Error) -> CchcError {
    CchcError::StorageIo { path: String::new(), reason: error.to_string() }
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
    CchcError::StorageIo {
        path: String::new(),
        reason: "an earlier read or write failed, and the file is not open again yet: try again".to_owned(),
    }
}

/// The error of calls while the store is suspended.
pub(super) fn suspended() -> CchcError {
    CchcError::Closed { reason: Reason::Suspended }
}

/// The error of calls after the store is closed.
pub(super) fn closed() -> CchcError {
    CchcError::Closed { reason: Reason::StoreClosed }
}
