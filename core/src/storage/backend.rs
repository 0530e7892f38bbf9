//! A database on something other than a file of the operating system.

use std::fmt::Debug;
use std::io;
use std::sync::Arc;

/// A random-access device: an in-memory copy of a file, or a disk that fails on purpose in tests.
pub(crate) trait Backend: Debug + Send + Sync + 'static {
    fn len(&self) -> io::Result<u64>;
    /// Fills `out`; fails where that reaches past the end.
    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()>;
    fn set_len(&self, len: u64) -> io::Result<()>;
    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()>;
    /// Makes all earlier writes durable.
    fn sync(&self) -> io::Result<()>;
}

/// Opens the device, each time the database is opened or reopened.
pub(crate) type OpenBackend = Arc<dyn Fn() -> io::Result<Box<dyn Backend>> + Send + Sync>;
