//! The files this process has open. Some platforms have no file lock; this one always holds.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::{LazyLock, Mutex, PoisonError};

use crate::error::{CchcError, Result};
use crate::reason::Reason;

static OPEN: LazyLock<Mutex<HashSet<PathBuf>>> = LazyLock::new(Mutex::default);

/// The claim on a path; given back when dropped.
#[derive(Debug)]
pub(crate) struct Claim(PathBuf);

impl Claim {
    /// Claims a canonical path, or says that this process has it open already.
    pub fn take(path: &Path) -> Result<Self> {
        let mut open = OPEN.lock().unwrap_or_else(PoisonError::into_inner);
        if open.insert(path.to_owned()) {
            return Ok(Self(path.to_owned()));
        }
        Err(CchcError::Locked { path: path.display().to_string(), reason: Reason::OpenHere })
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        OPEN.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.0);
    }
}
