//! The call that ends a file system at once, as a loss of power does.
#![allow(unsafe_code)]

use std::fs::File;
use std::path::Path;

use rustix::ioctl::{Setter, ioctl, opcode};

use crate::Trouble;

/// `FS_IOC_SHUTDOWN`, by ext4 and xfs alike.
const SHUTDOWN: rustix::ioctl::Opcode = opcode::read::<u32>(b'X', 125);
/// What is in memory is dropped, the log too.
const WITHOUT_FLUSHING: u32 = 2;

/// Ends the file system at a path at once. It can be unmounted then, and mounted again.
pub fn shutdown(path: &Path) -> Result<(), Trouble> {
    let folder = File::open(path)?;
    // SAFETY: the call takes a pointer to 32 bits, which it only reads.
    let end = unsafe { Setter::<SHUTDOWN, u32>::new(WITHOUT_FLUSHING) };
    // SAFETY: as above; the descriptor is open.
    unsafe { ioctl(&folder, end) }?;
    Ok(())
}
