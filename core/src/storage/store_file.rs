//! The file of a store as the engine sees it. Everything goes to redb's own backend for files; what this adds is that a
//! file which is no longer the one at its path is noticed.
//!
//! - **Deleted, moved or replaced**: the path leads to no file, or to another one.
//! - **Truncated**: the file is shorter than this process left it.
//! - **Written over**: the head of the file is not the one that this process wrote last. redb changes it with every
//!   commit, so an earlier state that was copied over the file has another one.
//!
//! After a sync that failed, what the system holds in memory is forgotten: it need not be on the disk.
//!
//! All is checked before the first write after a sync, before a commit, and after each sync: no commit returns that
//! went into a lost file, and closing writes nothing into a file that somebody put there.

use std::fs::{File, OpenOptions};
use std::io;
use std::ops::Bound;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use redb::backends::FileBackend;
use redb::{BackendError, StorageBackend};

use super::file_identity::FileIdentity;
use crate::mutant::{self, Rule};
use crate::reason::StorageIoKind;

/// The length of redb's header, which every commit changes.
const HEAD: usize = 320;

/// An open file. Clones are the same one.
#[derive(Debug, Clone)]
pub(crate) struct StoreFile(Arc<Opened>);

#[derive(Debug)]
struct Opened {
    backend: FileBackend,
    /// The same file, for what the backend does not tell.
    file: File,
    path: PathBuf,
    identity: FileIdentity,
    /// Whether this process writes the file: readers see it change under them.
    writes: bool,
    /// From the first access after the engine locked the file.
    written: OnceLock<Written>,
    /// Whether something was written since the last sync.
    unsynced: AtomicBool,
    /// The first check that failed: nothing is written any more, not even on closing.
    lost: OnceLock<StorageIoKind>,
}

/// What this process wrote last.
#[derive(Debug)]
struct Written {
    length: AtomicU64,
    head: Mutex<[u8; HEAD]>,
}

impl StoreFile {
    /// Opens an existing file.
    ///
    /// # Errors
    /// Those of the system.
    pub fn open(path: &Path, writes: bool) -> io::Result<Self> {
        let file = OpenOptions::new().read(true).write(writes).open(path)?;
        let backend = FileBackend::new(file.try_clone()?).map_err(io::Error::other)?;
        let identity = FileIdentity::of(&file)?;
        Ok(Self(Arc::new(Opened {
            backend,
            file,
            path: path.to_owned(),
            identity,
            writes,
            written: OnceLock::new(),
            unsynced: AtomicBool::new(false),
            lost: OnceLock::new(),
        })))
    }

    /// Which file this is.
    pub fn identity(&self) -> FileIdentity {
        self.0.identity
    }

    /// Checks that this is still the file at its path, with what this process wrote last.
    ///
    /// # Errors
    /// With a [`StorageIoKind`] inside where it is not; those of the system.
    pub fn check(&self) -> io::Result<()> {
        if let Some(kind) = self.0.lost.get() {
            return Err(lost(*kind));
        }
        let found = self.found();
        if let Err(error) = &found
            && let kind @ (StorageIoKind::Deleted | StorageIoKind::Replaced | StorageIoKind::Truncated) =
                StorageIoKind::of(error)
        {
            let _ = self.0.lost.set(kind);
        }
        found
    }

    fn found(&self) -> io::Result<()> {
        match self.0.identity.is_at(&self.0.path) {
            Ok(true) => {}
            _ if mutant::off(Rule::FileAtPath) => {}
            Ok(false) => return Err(lost(StorageIoKind::Replaced)),
            Err(error) if StorageIoKind::of(&error) == StorageIoKind::Missing => {
                return Err(lost(StorageIoKind::Deleted));
            }
            Err(error) => return Err(error),
        }
        if let Some(written) = self.written()? {
            let (known, mut head) = (written.head(), [0; HEAD]);
            self.0.backend.read(0, &mut head)?;
            if *known != head && !mutant::off(Rule::FileHead) {
                return Err(lost(StorageIoKind::Replaced));
            }
        }
        // After the head: an earlier state is often shorter too.
        self.check_length()
    }

    /// Checks that nobody cut the file short. A write behind the cut would make it long again.
    fn check_length(&self) -> io::Result<()> {
        match self.written()? {
            Some(written)
                if self.0.file.metadata()?.len() < written.length.load(Ordering::Acquire)
                    && !mutant::off(Rule::FileLength) =>
            {
                Err(lost(StorageIoKind::Truncated))
            }
            _ => Ok(()),
        }
    }

    /// Before a write: the whole check where it is the first one since the last sync.
    fn check_before_write(&self) -> io::Result<()> {
        match self.0.lost.get() {
            Some(kind) => Err(lost(*kind)),
            None if self.0.unsynced.swap(true, Ordering::AcqRel) => self.check_length(),
            None => self.check(),
        }
    }

    /// What this process wrote last; none for a reader.
    fn written(&self) -> io::Result<Option<&Written>> {
        if self.0.writes && self.0.written.get().is_none() {
            let _ = self.0.written.set(Written::of(&self.0.file, &self.0.backend)?);
        }
        Ok(self.0.written.get())
    }
}

impl Written {
    fn of(file: &File, backend: &FileBackend) -> io::Result<Self> {
        let length = file.metadata()?.len();
        let mut head = [0; HEAD];
        backend.read(0, &mut head[..HEAD.min(length as usize)])?;
        Ok(Self { length: AtomicU64::new(length), head: Mutex::new(head) })
    }

    fn head(&self) -> MutexGuard<'_, [u8; HEAD]> {
        self.head.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Lets the system forget what it holds of a file in memory, as far as it takes that for written. After a failed sync
/// that need not be on the disk: from now on every process reads what is. Best effort; other systems have no such call.
fn forget_cached(file: &File) {
    #[cfg(any(target_os = "linux", target_os = "android"))]
    let _ = rustix::fs::fadvise(file, 0, None, rustix::fs::Advice::DontNeed);
    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    let _ = file;
}

/// The error that tells what became of a file.
fn lost(kind: StorageIoKind) -> io::Error {
    io::Error::other(kind)
}

impl StorageBackend for StoreFile {
    /// Never 0: the engine would lay out a new database in a file that was emptied.
    fn len(&self) -> io::Result<u64> {
        match self.0.backend.len()? {
            0 => Err(lost(StorageIoKind::Truncated)),
            length => Ok(length),
        }
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        self.0.backend.read(offset, out)
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        self.check_before_write()?;
        self.0.backend.set_len(len)?;
        if let Some(written) = self.written()? {
            written.length.store(len, Ordering::Release);
        }
        Ok(())
    }

    fn sync_data(&self) -> io::Result<()> {
        self.0.backend.sync_data().inspect_err(|_| forget_cached(&self.0.file))?;
        self.0.unsynced.store(false, Ordering::Release);
        self.check()
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        self.check_before_write()?;
        let Some(written) = self.written()? else { return self.0.backend.write(offset, data) };
        // Held during the write: a check sees both or neither.
        let mut head = (offset < HEAD as u64).then(|| written.head());
        self.0.backend.write(offset, data)?;
        written.length.fetch_max(offset + data.len() as u64, Ordering::AcqRel);
        if let Some(head) = &mut head {
            let from = offset as usize;
            let to = HEAD.min(from + data.len());
            head[from..to].copy_from_slice(&data[..to - from]);
        }
        Ok(())
    }

    fn close(&self) -> io::Result<()> {
        self.0.backend.close()
    }

    fn try_lock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<bool, BackendError> {
        self.0.backend.try_lock_range(start, end)
    }

    fn try_lock_shared_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<bool, BackendError> {
        self.0.backend.try_lock_shared_range(start, end)
    }

    fn lock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<(), BackendError> {
        self.0.backend.lock_range(start, end)
    }

    fn lock_shared_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<(), BackendError> {
        self.0.backend.lock_shared_range(start, end)
    }

    fn unlock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<(), BackendError> {
        self.0.backend.unlock_range(start, end)
    }

    fn query_lock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<bool, BackendError> {
        self.0.backend.query_lock_range(start, end)
    }
}
