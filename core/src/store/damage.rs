//! Damage that was met: until the file was checked, nothing is written to it.

use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::error::{CchcError, Result};
use crate::mutant::{self, Rule};

/// Set by the first damage that a read, a write or a check meets; cleared by a check that finds the file sound.
#[derive(Debug, Default)]
pub(super) struct DamageLatch(Mutex<Option<String>>);

impl DamageLatch {
    /// Sets the latch where a call met damage.
    pub fn note<T>(&self, result: &Result<T>) {
        if let Err(CchcError::Corrupt { reason }) = result {
            self.set(reason);
        }
    }

    /// Sets the latch.
    pub fn set(&self, reason: &str) {
        self.met().get_or_insert_with(|| reason.to_owned());
    }

    /// Clears the latch: the file was checked and is sound.
    pub fn clear(&self) {
        *self.met() = None;
    }

    /// Whether it is set.
    pub fn is_set(&self) -> bool {
        self.met().is_some()
    }

    /// Refuses a write while the latch is set.
    pub fn check(&self) -> Result<()> {
        match self.met().as_ref() {
            None => Ok(()),
            Some(_) if mutant::off(Rule::DamageLatch) => Ok(()),
            Some(reason) => Err(CchcError::Corrupt {
                reason: format!("{reason}; nothing is written before verify() finds the file sound"),
            }),
        }
    }

    fn met(&self) -> MutexGuard<'_, Option<String>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
