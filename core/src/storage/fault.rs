//! Errors and panics of the engine as errors of this crate.

use std::io;

use super::page_checks::PageMismatch;
use super::panics::{self, Panicked};
use crate::error::{CchcError, Result};
use crate::reason::{Reason, StorageIoKind};

/// Runs an action that may touch pages of the file. redb trusts its pages: a damaged file can make it panic where it
/// should fail. Such a panic becomes `Corrupt`; one of this library's own code `Internal`.
pub(crate) fn guard<T>(action: impl FnOnce() -> Result<T>) -> Result<T> {
    panics::catch(action).unwrap_or_else(|panicked| {
        Err(match panicked {
            Panicked::Engine => CchcError::Corrupt { reason: "the file's structure contradicts itself".to_owned() },
            Panicked::Here(place) => CchcError::internal(format!("it failed at {place}")),
        })
    })
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
    match error.into() {
        E::Corrupted(reason) => CchcError::Corrupt { reason },
        E::Io(error) => io_fault(error),
        // A lock is poisoned by a panic, which `guard` has told: opening the file again makes new locks.
        E::PreviousIo | E::LockPoisoned(_) => CchcError::io(io::Error::other(StorageIoKind::EarlierFailure)),
        E::DatabaseClosed => CchcError::Closed { reason: Reason::StoreClosed },
        E::DatabaseAlreadyOpen | E::LockProtocolMismatch => CchcError::locked(Reason::OpenElsewhere),
        E::UpgradeRequired(version) => {
            CchcError::Corrupt { reason: format!("file structure {version} is older than any this library wrote") }
        }
        // This library opens every table as bytes: one of another type was not made by it.
        error @ (E::TableTypeMismatch { .. } | E::TableIsMultimap(_) | E::TypeDefinitionChanged { .. }) => {
            CchcError::Corrupt { reason: error.to_string() }
        }
        // Tables opened twice, values that are too large: calls that this library must not make.
        other => CchcError::internal(other),
    }
}

/// An error of the operating system, or of a page that was refused.
pub(super) fn io_fault(error: io::Error) -> CchcError {
    match error.get_ref().and_then(|inner| inner.downcast_ref::<PageMismatch>()) {
        Some(mismatch) => CchcError::Corrupt { reason: mismatch.to_string() },
        None => CchcError::io(error),
    }
}
