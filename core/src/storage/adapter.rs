//! The engine's view of a file, or of another device: every page is compared with its checksum when it is read.

use std::fmt::Debug;
use std::io;
use std::ops::Bound;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use redb::{BackendError, StorageBackend as EngineBackend};

use super::backend::StorageBackend;
use super::opening::OpeningWatch;
use super::page_checks::{PageChecks, PageMismatch};
use super::unsynced::Unsynced;
use crate::mutant::{self, Rule};

type At = Bound<u64>;

/// How many bytes are written again at a time.
const AT_A_TIME: u64 = 1 << 20;

/// A [`StorageBackend`] as the engine wants it.
#[derive(Debug)]
pub(super) struct Adapter(pub Box<dyn StorageBackend>);

impl EngineBackend for Adapter {
    fn len(&self) -> io::Result<u64> {
        self.0.len()
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        self.0.read(offset, out)
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        self.0.set_len(len)
    }

    fn sync_data(&self) -> io::Result<()> {
        self.0.sync()
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        self.0.write(offset, data)
    }
}

/// Whether a page of a device was refused.
#[derive(Debug, Clone, Default)]
pub(super) struct Refused(Arc<AtomicBool>);

impl Refused {
    pub fn is_set(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }
}

/// Where pages are read from and written to, with the checksums known of them.
struct Device<B> {
    below: B,
    checks: PageChecks,
    unsynced: Unsynced,
    /// The comparisons begin with the next read.
    armed: AtomicBool,
    refused: Refused,
    opening: OpeningWatch,
}

/// A device whose pages are compared with their checksums when they are read.
pub(super) struct Checked<B>(Arc<Device<B>>);

impl<B: Debug> Debug for Checked<B> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_tuple("Checked").field(&self.0.below).finish()
    }
}

/// Begins the comparisons.
pub(super) struct BeginChecks<B>(Arc<Device<B>>);

impl<B: EngineBackend> Checked<B> {
    /// The device; what is written and not synced yet is noted.
    pub fn new(below: B, unsynced: Unsynced, opening: OpeningWatch) -> (Self, BeginChecks<B>) {
        let device = Arc::new(Device {
            below,
            checks: PageChecks::default(),
            unsynced,
            armed: AtomicBool::new(false),
            refused: Refused::default(),
            opening,
        });
        (Self(Arc::clone(&device)), BeginChecks(device))
    }
}

impl<B: EngineBackend> BeginChecks<B> {
    /// Writes again what a failed sync may have left behind, as it reads now, and syncs it. A commit of which not all
    /// reads back fails its checksums, and the engine goes back to the one before.
    pub fn write_again(&self) -> io::Result<()> {
        let Device { below, unsynced, .. } = &*self.0;
        let stretches = unsynced.until(below.len()?);
        if stretches.is_empty() || mutant::off(Rule::FailedSync) {
            return Ok(());
        }
        for (mut at, end) in stretches {
            while at < end {
                let bytes = self.0.read_below(at, (end - at).min(AT_A_TIME) as usize)?;
                below.write(at, &bytes)?;
                at += bytes.len() as u64;
            }
        }
        unsynced.sync(|| below.sync_data())
    }

    /// Before the engine opens the device: the comparisons begin with its first read, unless the device is new or must
    /// be recovered first. Not earlier: the engine locks a file before it reads, and until then another process may be
    /// writing.
    pub fn before_opening(&self) -> io::Result<()> {
        self.0.armed.store(self.0.below.len()? > 0, Ordering::Release);
        Ok(())
    }

    /// After the engine opened the device.
    pub fn after_opening(&self) -> io::Result<()> {
        self.0.armed.store(false, Ordering::Release);
        self.0.opening.finish();
        self.0.checks.begin_after_recovery(|offset, length| self.0.read_below(offset, length))
    }

    /// Tells whether a page was refused.
    pub fn refused(&self) -> Refused {
        self.0.refused.clone()
    }
}

impl<B: EngineBackend> Device<B> {
    fn read_below(&self, offset: u64, length: usize) -> io::Result<Vec<u8>> {
        let mut bytes = vec![0; length];
        self.below.read(offset, &mut bytes)?;
        Ok(bytes)
    }

    /// Reads what the engine asks for, and compares it.
    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        if self.armed.swap(false, Ordering::AcqRel) {
            self.checks.begin_if_whole(|offset, length| self.read_below(offset, length))?;
        }
        self.opening.read(out.len())?;
        self.below.read(offset, out)?;
        self.checks.check(offset, out)
    }
}

impl<B: EngineBackend> EngineBackend for Checked<B> {
    fn len(&self) -> io::Result<u64> {
        self.0.below.len()
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        let read = self.0.read(offset, out);
        if read.as_ref().is_err_and(PageMismatch::is_in) {
            self.0.refused.0.store(true, Ordering::Release);
        }
        read
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        self.0.below.set_len(len)
    }

    fn sync_data(&self) -> io::Result<()> {
        self.0.unsynced.sync(|| self.0.below.sync_data())
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        self.0.checks.note(offset, data);
        self.0.unsynced.note(offset, data.len());
        self.0.below.write(offset, data)
    }

    fn close(&self) -> io::Result<()> {
        self.0.below.close()
    }

    fn try_lock_range(&self, start: At, end: At) -> Result<bool, BackendError> {
        self.0.below.try_lock_range(start, end)
    }

    fn try_lock_shared_range(&self, start: At, end: At) -> Result<bool, BackendError> {
        self.0.below.try_lock_shared_range(start, end)
    }

    fn lock_range(&self, start: At, end: At) -> Result<(), BackendError> {
        self.0.below.lock_range(start, end)
    }

    fn lock_shared_range(&self, start: At, end: At) -> Result<(), BackendError> {
        self.0.below.lock_shared_range(start, end)
    }

    fn unlock_range(&self, start: At, end: At) -> Result<(), BackendError> {
        self.0.below.unlock_range(start, end)
    }

    fn query_lock_range(&self, start: At, end: At) -> Result<bool, BackendError> {
        self.0.below.query_lock_range(start, end)
    }
}
