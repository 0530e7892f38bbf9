//! The signal of a store to its own long work to end, because the file is about to be released.

use std::sync::atomic::{AtomicU8, Ordering};

use crate::error::{CchcError, Result};
use crate::reason::Reason;

/// Ends the calls that watch it while it is raised.
#[derive(Debug, Default)]
pub(crate) struct StopSignal(AtomicU8);

const CLEAR: u8 = 0;
const SUSPENDED: u8 = 1;
const CLOSED: u8 = 2;

impl StopSignal {
    /// Ends calls with `Closed`: the store is suspended, or closed for good.
    pub fn raise(&self, for_good: bool) {
        self.0.store(if for_good { CLOSED } else { SUSPENDED }, Ordering::Release);
    }

    pub fn clear(&self) {
        self.0.store(CLEAR, Ordering::Release);
    }

    /// # Errors
    /// `Closed` while the signal is raised.
    pub fn check(&self) -> Result<()> {
        match self.0.load(Ordering::Acquire) {
            CLEAR => Ok(()),
            SUSPENDED => Err(CchcError::Closed { reason: Reason::Suspended }),
            _ => Err(CchcError::Closed { reason: Reason::StoreClosed }),
        }
    }
}
