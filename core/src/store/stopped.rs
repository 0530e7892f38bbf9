//! [`Stopped`]: how the work of a caller can stop before its end.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use crate::error::{CchcError, Result};

/// Why work of a caller stopped.
#[derive(Debug)]
pub(super) enum Stopped {
    Error(CchcError),
    Panic(Box<dyn Any + Send>),
}

impl Stopped {
    /// Runs work of a caller. A panic goes no further, so that what others wait for can be done first.
    pub fn catch<T>(work: impl FnOnce() -> Result<T>) -> Result<T, Self> {
        match catch_unwind(AssertUnwindSafe(work)) {
            Ok(done) => done.map_err(Self::Error),
            Err(panic) => Err(Self::Panic(panic)),
        }
    }

    /// The error; a panic goes on.
    pub fn into_error(self) -> CchcError {
        match self {
            Self::Error(error) => error,
            Self::Panic(panic) => resume_unwind(panic),
        }
    }
}
