//! Exit codes.

use cchc::{CchcError, StorageIoKind};

/// What a run ended with (mã thoát). The codes are part of the interface: scripts rely on them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExitStatus {
    /// Done.
    Done = 0,
    /// Done, and something needs attention: overdue work where `--check` asks, defects, refused rows.
    Attention = 1,
    /// The command line is wrong.
    Usage = 2,
    /// There is no such store, file or record.
    NotFound = 3,
    /// The input breaks rules, or the record does not allow it.
    Refused = 4,
    /// Another program has the store, or a writer holds it.
    Locked = 5,
    /// The key for personal data is missing or wrong.
    KeyNeeded = 6,
    /// The file is damaged, no store, or of a newer version.
    Damaged = 7,
    /// The file cannot be read or written.
    StorageIo = 8,
    /// An error of this library itself.
    Internal = 9,
    /// Ended by Ctrl-C.
    Interrupted = 130,
    /// Whoever read the output has gone.
    ClosedPipe = 141,
}

impl ExitStatus {
    /// The number that the process ends with.
    pub const fn code(self) -> u8 {
        self as u8
    }

    /// The status that an error of the library ends with.
    pub(crate) fn of(error: &CchcError) -> Self {
        match error {
            CchcError::NotFound { .. } => Self::NotFound,
            CchcError::Locked { .. } | CchcError::Closed { .. } => Self::Locked,
            CchcError::KeyNeeded { .. } => Self::KeyNeeded,
            CchcError::NotAStore { .. } | CchcError::Corrupt { .. } | CchcError::NewerFormat { .. } => Self::Damaged,
            CchcError::StorageIo { kind: StorageIoKind::Missing, .. } => Self::NotFound,
            CchcError::StorageIo { kind: StorageIoKind::Exists, .. } => Self::Refused,
            CchcError::StorageIo { .. } => Self::StorageIo,
            CchcError::Cancelled => Self::Interrupted,
            CchcError::Internal { .. } => Self::Internal,
            _ => Self::Refused,
        }
    }
}
