//! A file as a device of the engine.

use std::fs::File;
use std::io;

use super::backend::StorageBackend;

/// A file read and written at offsets, without locks of its own.
#[derive(Debug)]
pub(super) struct FileDevice(pub File);

impl StorageBackend for FileDevice {
    fn len(&self) -> io::Result<u64> {
        Ok(self.0.metadata()?.len())
    }

    #[cfg(unix)]
    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        #[cfg(test)]
        failing::call()?;
        std::os::unix::fs::FileExt::read_exact_at(&self.0, out, offset)
    }

    #[cfg(unix)]
    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        #[cfg(test)]
        failing::wrote(data.len())?;
        std::os::unix::fs::FileExt::write_all_at(&self.0, data, offset)
    }

    #[cfg(windows)]
    fn read(&self, mut offset: u64, mut out: &mut [u8]) -> io::Result<()> {
        while !out.is_empty() {
            let read = std::os::windows::fs::FileExt::seek_read(&self.0, out, offset)?;
            if read == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            (offset, out) = (offset + read as u64, &mut out[read..]);
        }
        Ok(())
    }

    #[cfg(windows)]
    fn write(&self, mut offset: u64, mut data: &[u8]) -> io::Result<()> {
        while !data.is_empty() {
            let written = std::os::windows::fs::FileExt::seek_write(&self.0, data, offset)?;
            if written == 0 {
                return Err(io::ErrorKind::WriteZero.into());
            }
            (offset, data) = (offset + written as u64, &data[written..]);
        }
        Ok(())
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        #[cfg(test)]
        failing::call()?;
        self.0.set_len(len)
    }

    fn sync(&self) -> io::Result<()> {
        #[cfg(test)]
        failing::call()?;
        self.0.sync_data()
    }
}

/// Calls that fail, for tests of what a draft leaves behind.
#[cfg(test)]
pub(crate) mod failing {
    use std::cell::Cell;
    use std::io;

    thread_local! {
        static LEFT: Cell<Option<u64>> = const { Cell::new(None) };
        static WRITTEN: Cell<u64> = const { Cell::new(0) };
    }

    /// Lets the call after so many others of this thread fail, and all that follow. Returns how many were left before.
    pub fn after(calls: Option<u64>) -> Option<u64> {
        LEFT.replace(calls)
    }

    /// How many bytes this thread wrote since the last call.
    pub fn written() -> u64 {
        WRITTEN.take()
    }

    pub(super) fn wrote(bytes: usize) -> io::Result<()> {
        WRITTEN.set(WRITTEN.get() + bytes as u64);
        call()
    }

    pub(super) fn call() -> io::Result<()> {
        let left = LEFT.get();
        LEFT.set(left.map(|left| left.saturating_sub(1)));
        if left == Some(0) { Err(io::Error::other("the device fails on purpose")) } else { Ok(()) }
    }
}
