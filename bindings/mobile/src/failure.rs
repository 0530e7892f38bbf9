//! Errors, going out and coming in.

use cchc::CchcError;

/// What the core refused.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum NativeFailure {
    /// With its report.
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

/// What the host's own code failed with.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum HostFailure {
    /// It failed.
    #[error("{reason}")]
    Failed {
        /// What it said.
        reason: String,
    },
}

impl From<uniffi::UnexpectedUniFFICallbackError> for HostFailure {
    fn from(error: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Failed { reason: error.reason }
    }
}
