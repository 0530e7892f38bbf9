//! A device in memory.

use std::io;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use super::backend::StorageBackend;

/// Bytes in memory. Clones are the same ones.
#[derive(Debug, Clone, Default)]
pub(crate) struct MemoryDevice(Arc<RwLock<Vec<u8>>>);

impl MemoryDevice {
    fn bytes(&self) -> RwLockReadGuard<'_, Vec<u8>> {
        self.0.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn bytes_mut(&self) -> RwLockWriteGuard<'_, Vec<u8>> {
        self.0.write().unwrap_or_else(PoisonError::into_inner)
    }
}

fn range(offset: u64, length: usize) -> Option<std::ops::Range<usize>> {
    let from = usize::try_from(offset).ok()?;
    Some(from..from.checked_add(length)?)
}

impl StorageBackend for MemoryDevice {
    fn len(&self) -> io::Result<u64> {
        Ok(self.bytes().len() as u64)
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        let bytes = self.bytes();
        let found = range(offset, out.len()).and_then(|range| bytes.get(range));
        out.copy_from_slice(found.ok_or(io::ErrorKind::UnexpectedEof)?);
        Ok(())
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        let len = usize::try_from(len).map_err(|_| io::ErrorKind::OutOfMemory)?;
        let mut bytes = self.bytes_mut();
        let more = len.saturating_sub(bytes.len());
        bytes.try_reserve(more).map_err(|_| io::ErrorKind::OutOfMemory)?;
        bytes.resize(len, 0);
        Ok(())
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        let mut bytes = self.bytes_mut();
        let place = range(offset, data.len()).and_then(|range| bytes.get_mut(range));
        place.ok_or(io::ErrorKind::UnexpectedEof)?.copy_from_slice(data);
        Ok(())
    }

    fn sync(&self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lies_outside_is_refused() {
        let device = MemoryDevice::default();
        device.set_len(8).unwrap();
        device.write(4, b"abcd").unwrap();
        let mut out = [0; 4];
        device.read(4, &mut out).unwrap();
        assert_eq!(&out, b"abcd");
        assert!(device.write(5, b"abcd").is_err());
        assert!(device.read(u64::MAX, &mut out).is_err());
        device.set_len(2).unwrap();
        assert!(device.read(1, &mut out).is_err());
    }
}
