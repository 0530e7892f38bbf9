//! The database file as this process holds it: open, let go for a while, or not open again after a failure.

use std::path::Path;

use super::options::{Options, Sharing};
use super::registry::SystemLock;
use crate::error::{CchcError, Result};
use crate::reason::Reason;
use crate::storage::{Database, OpenBackend, Settings, guard};

/// The state of the file. In `Open`, the system's lock is dropped last: no other process may come in while the file is
/// still open here.
pub(super) enum Handle {
    Open(Database, SystemLock),
    /// It failed, or was let go, and could not be reopened yet: the next call tries again.
    Broken,
    /// It was let go for a while: calls fail until it is resumed.
    Suspended,
    Closed,
}

/// The handle, and how often it was reopened: a failure of an earlier one says nothing about this one.
pub(super) struct OpenFile {
    pub handle: Handle,
    pub times: u64,
}

/// Opens the file as the options say.
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

/// Drops a handle. Where the file is damaged that can panic.
pub(super) fn drop_handle(handle: Handle) {
    let _ = guard(move || {
        drop(handle);
        Ok(())
    });
}

/// The error of calls while the file could not be reopened.
pub(super) fn broken() -> CchcError {
    CchcError::StorageIo {
        path: String::new(),
        reason: "an earlier read or write failed, and the file is not open again yet: try again".to_owned(),
    }
}

/// The error of calls while the file is let go.
pub(super) fn suspended() -> CchcError {
    CchcError::Closed { reason: Reason::Suspended }
}

/// The error of calls after the store was closed.
pub(super) fn closed() -> CchcError {
    CchcError::Closed { reason: Reason::StoreClosed }
}
