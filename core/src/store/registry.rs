//! Registry of the paths that this process has open, and the file lock on platforms where the engine has none.

use std::collections::HashMap;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{LazyLock, Mutex, PoisonError};

use jiff::Timestamp;

use crate::error::{CchcError, FileHolder, Result};
use crate::reason::Reason;
#[cfg(any(all(test, unix), target_os = "android"))]
use crate::storage::try_flock;

/// The open paths. A child of `fork` inherits those of its parent: they are told apart by the process.
static OPEN: LazyLock<Mutex<HashMap<PathBuf, FileHolder>>> = LazyLock::new(Mutex::default);

/// Whether this process was forked from one that had stores open.
static IS_FORKED: AtomicBool = AtomicBool::new(false);

/// Whether this process has claimed a path that was open when it was forked.
pub(super) fn is_forked() -> bool {
    IS_FORKED.load(Ordering::Relaxed)
}

/// The exclusive right of one store to a path in this process. Dropping it releases the path.
#[derive(Debug)]
pub(crate) struct PathClaim {
    path: PathBuf,
    process: u32,
}

/// An `flock` on the file, for platforms where the standard library, and so the engine, cannot lock files: Android
/// before Rust 1.98. On other platforms it holds nothing.
#[derive(Debug)]
pub(crate) struct SystemLock(#[expect(dead_code, reason = "held, not read")] Option<File>);

impl SystemLock {
    /// A lock of nothing.
    pub fn none() -> Self {
        Self(None)
    }

    /// Locks an existing file until this is dropped. `Locked` if another process has it open.
    #[cfg(target_os = "android")]
    pub fn take(path: &Path, read_only: bool) -> Result<Self> {
        let file = File::open(path).map_err(|error| io(path, error))?;
        match file.try_lock_shared() {
            Err(std::fs::TryLockError::Error(error)) if error.kind() == std::io::ErrorKind::Unsupported => {
                Self::of(file, path, read_only)
            }
            // The standard library can lock files after all. Dropping the file releases this trial lock.
            _ => Ok(Self(None)),
        }
    }

    #[cfg(not(target_os = "android"))]
    #[expect(clippy::unnecessary_wraps, reason = "elsewhere it can fail")]
    pub fn take(_path: &Path, _read_only: bool) -> Result<Self> {
        Ok(Self(None))
    }

    #[cfg(any(all(test, unix), target_os = "android"))]
    fn of(file: File, path: &Path, read_only: bool) -> Result<Self> {
        match try_flock(&file, read_only) {
            Ok(true) => Ok(Self(Some(file))),
            Ok(false) => Err(CchcError::locked(Reason::OpenElsewhere).with_path(path)),
            Err(error) => Err(io(path, error)),
        }
    }
}

#[cfg(any(test, target_os = "android"))]
fn io(path: &Path, error: impl Into<std::io::Error>) -> CchcError {
    CchcError::io(error.into()).with_path(path)
}

impl PathClaim {
    /// Claims a canonical path. `Locked` if this process has it open already; claims of a process that this one was
    /// forked from do not count, since the file's own lock keeps the two apart.
    pub fn take(path: &Path) -> Result<Self> {
        let mut open = OPEN.lock().unwrap_or_else(PoisonError::into_inner);
        let process = std::process::id();
        match open.get(path) {
            Some(holder) if holder.pid == process => {
                let (path, holder) = (path.display().to_string(), Some(Box::new(holder.clone())));
                Err(CchcError::Locked { path, reason: Reason::OpenHere, holder })
            }
            other => {
                if other.is_some() {
                    IS_FORKED.store(true, Ordering::Relaxed);
                }
                let holder = FileHolder { pid: process, program: None, since: Some(Timestamp::now()) };
                open.insert(path.to_owned(), holder);
                Ok(Self { path: path.to_owned(), process })
            }
        }
    }
}

impl Drop for PathClaim {
    fn drop(&mut self) {
        let mut open = OPEN.lock().unwrap_or_else(PoisonError::into_inner);
        // A child of fork may have claimed the path for itself.
        if open.get(&self.path).is_some_and(|holder| holder.pid == self.process) {
            open.remove(&self.path);
        }
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn the_systems_own_lock_keeps_others_out_until_it_is_let_go() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        std::fs::write(&path, "").unwrap();
        let lock = |read_only| SystemLock::of(File::open(&path).unwrap(), &path, read_only);
        let held = lock(false).unwrap();
        for read_only in [false, true] {
            assert_eq!(lock(read_only).unwrap_err().code(), "locked");
        }
        drop(held);
        let _readers = (lock(true).unwrap(), lock(true).unwrap());
        assert_eq!(lock(false).unwrap_err().code(), "locked");
    }
}
