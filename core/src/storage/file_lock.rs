//! A lock on a whole file that ends with the process, however that ends.

use std::fs::{File, TryLockError};
use std::io;

/// Locks a file for as long as it is open. False if somebody else has it locked.
///
/// # Errors
/// `Unsupported` where the platform or the file system has no such locks.
pub(crate) fn try_lock(file: &File) -> io::Result<bool> {
    match file.try_lock() {
        Ok(()) => Ok(true),
        Err(TryLockError::WouldBlock) => Ok(false),
        Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => flock(file, error),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// What the standard library leaves out on Android before Rust 1.98.
#[cfg(unix)]
fn flock(file: &File, _unsupported: io::Error) -> io::Result<bool> {
    use rustix::fs::{FlockOperation, flock};
    use rustix::io::Errno;
    match flock(file, FlockOperation::NonBlockingLockExclusive) {
        Ok(()) => Ok(true),
        Err(Errno::WOULDBLOCK) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(unix))]
fn flock(_file: &File, unsupported: io::Error) -> io::Result<bool> {
    Err(unsupported)
}
