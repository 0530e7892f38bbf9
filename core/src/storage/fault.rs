//! Errors and panics of the engine as errors of this crate.

use std::io;

use super::page_checks::PageMismatch;
use super::panics::{self, Panicked};
use crate::error::{CchcError, Result};
use crate::reason::Reason;

/// Runs an action that may touch pages of the file. redb trusts its pages: a damaged file can make it panic where it
/// should fail. Such a panic becomes `Corrupt`.
pub(crate) fn guard<T>(action: impl FnOnce() -> Result<T>) -> Result<T> {
    let said = |panicked| match panicked {
        Panicked::Engine => "the file's structure contradicts itself".to_owned(),
        Panicked::Here(place) => format!("this library failed at {place}"),
    };
    panics::catch(action).unwrap_or_else(|panicked| Err(CchcError::Corrupt { reason: said(panicked) }))
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
        E::Io(error) => io_fault(error),
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

/// An error of the operating system, or of a page that was refused.
pub(super) fn io_fault(error: io::Error) -> CchcError {
    match error.get_ref().and_then(|inner| inner.downcast_ref::<PageMismatch>()) {
        Some(mismatch) => CchcError::Corrupt { reason: mismatch.to_string() },
        None => CchcError::StorageIo { path: String::new(), reason: error.to_string() },
    }
}
