//! A database on something other than a file of the operating system.

use std::fmt::Debug;
use std::io;
use std::sync::Arc;

/// What a store lies on where it is no file: a random-access device of the host, for tests of faults or a medium of its
/// own. See [`Store::open_backend`](crate::Store::open_backend).
///
/// Calls can come from several threads at once. A write that fails may have been made in part, as on a disk.
pub trait StorageBackend: Debug + Send + Sync + 'static {
    /// The length in bytes.
    ///
    /// # Errors
    /// What stands in the way.
    fn len(&self) -> io::Result<u64>;

    /// Whether there is nothing yet.
    ///
    /// # Errors
    /// As [`StorageBackend::len`].
    fn is_empty(&self) -> io::Result<bool> {
        Ok(self.len()? == 0)
    }

    /// Fills `out` with the bytes from `offset` on.
    ///
    /// # Errors
    /// Where that reaches past the end, or something stands in the way.
    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()>;

    /// Sets the length; further bytes are zero.
    ///
    /// # Errors
    /// What stands in the way.
    fn set_len(&self, len: u64) -> io::Result<()>;

    /// Writes bytes within the length.
    ///
    /// # Errors
    /// What stands in the way.
    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()>;

    /// Makes all earlier writes durable. What was acknowledged rests on it.
    ///
    /// # Errors
    /// What stands in the way: the commit then fails.
    fn sync(&self) -> io::Result<()>;
}

/// Opens the device, each time the database is opened or reopened.
pub(crate) type OpenBackend = Arc<dyn Fn() -> io::Result<Box<dyn StorageBackend>> + Send + Sync>;
