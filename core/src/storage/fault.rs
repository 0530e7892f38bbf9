//! Errors and panics of the engine as errors of this crate.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::error::{CchcError, Result};
use crate::reason::Reason;

/// Runs an action that may touch pages of the file. redb trusts its pages: a damaged file can make it panic where it
/// should fail. Such a panic becomes `Corrupt`.
pub(crate) fn guard<T>(action: impl FnOnce() -> Result<T>) -> Result<T> {
    catch_unwind(AssertUnwindSafe(action))
        .unwrap_or_else(|_| Err(CchcError::Corrupt { reason: "the file's structure contradicts itself".to_owned() }))
}

/// Drops what may touch pages of the file on being dropped.
pub(super) fn drop_guarded<T>(held: T) {
    let _ = guard(move || {
        drop(held);
        Ok(())
    });
}

/// Folds the engine's many errors into what a caller can act on. The path is filled in where it is known.
pub(super) fn fault(error: impl Into<redb::Error>) -> CchcError {
    use redb::Error as E;
    let io = |reason: String| CchcError::StorageIo { path: String::new(), reason };
    match error.into() {
        E::Corrupted(reason) => CchcError::Corrupt { reason },
        E::Io(error) => io(error.to_string()),
        E::PreviousIo | E::LockPoisoned(_) => io("an earlier read or write failed".to_owned()),
        E::DatabaseClosed => CchcError::Closed { reason: Reason::StoreClosed },
        E::DatabaseAlreadyOpen | E::LockProtocolMismatch => {
            CchcError::Locked { path: String::new(), reason: Reason::OpenElsewhere }
        }
        E::UpgradeRequired(version) => {
            CchcError::Corrupt { reason: format!("file structure {version} is older than any this library wrote") }
        }
        other => CchcError::Corrupt { reason: other.to_string() },
    }
}
