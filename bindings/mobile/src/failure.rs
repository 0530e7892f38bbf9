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

/// An error of the host's own code.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum HostFailure {
    /// The call failed.
    #[error("{reason}")]
    Failed {
        /// The host's message.
        reason: String,
    },
}

impl From<uniffi::UnexpectedUniFFICallbackError> for HostFailure {
    fn from(error: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Failed { reason: error.reason }
    }
}
