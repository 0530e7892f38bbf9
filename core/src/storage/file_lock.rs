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
        #[cfg(unix)]
        Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => try_flock(file, false),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// Ends the lock. Closing the file may not: a process that is just being started has a copy of the handle.
pub(crate) fn unlock(file: &File) {
    if file.unlock().is_err() {
        // Without the lock's end the file's own end has to do.
        let _ = end_flock(file);
    }
}

#[cfg(unix)]
fn end_flock(file: &File) -> io::Result<()> {
    rustix::fs::flock(file, rustix::fs::FlockOperation::Unlock).map_err(Into::into)
}

#[cfg(not(unix))]
fn end_flock(_file: &File) -> io::Result<()> {
    Ok(())
}

/// What the standard library leaves out on Android before Rust 1.98: locks a file for as long as it is open, shared or
/// alone. False if that conflicts with somebody else's lock.
#[cfg(unix)]
pub(crate) fn try_flock(file: &File, shared: bool) -> io::Result<bool> {
    use rustix::fs::{FlockOperation, flock};
    use rustix::io::Errno;
    let how = if shared { FlockOperation::NonBlockingLockShared } else { FlockOperation::NonBlockingLockExclusive };
    match flock(file, how) {
        Ok(()) => Ok(true),
        Err(Errno::WOULDBLOCK) => Ok(false),
        Err(error) => Err(error.into()),
    }
}
