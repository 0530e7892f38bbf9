//! Errors: those of the core as the host sees them, and those of the host as the core sees them.

use cchc::CchcError;

/// An error of the core.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum NativeFailure {
    /// The core refused or failed the call.
    #[error("refused")]
    Refused {
        /// The `ErrorReport`, as MessagePack.
        report: Vec<u8>,
    },
}

/// The result of what calls the core.
pub type Outcome<T> = Result<T, NativeFailure>;

impl From<CchcError> for NativeFailure {
    fn from(error: CchcError) -> Self {
        // A report is text and numbers: it always has a canonical form.
        Self::Refused { report: cchc::call::write(&error.report()).unwrap_or_default() }
    }
}

/// An error of code that the host implements.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum HostFailure {
    /// The host's code failed.
    #[error("{reason}")]
    Failed {
        /// The type of the host's error. Its text may hold what the host knows of people, and stays with the host.
        reason: String,
    },
}

impl From<uniffi::UnexpectedUniFFICallbackError> for HostFailure {
    fn from(error: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Failed { reason: error.reason }
    }
}
