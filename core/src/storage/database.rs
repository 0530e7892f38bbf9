//! Opening and closing a database file, and beginning transactions in it.

use std::io;
use std::path::Path;

use redb::{Builder, ConcurrencyMode, DatabaseError, ReadableDatabase};

use super::backend::Backend;
use super::fault::{fault, guard};
use super::port::Source;
use super::transaction::Uncommitted;
use crate::error::{CchcError, Result};
use crate::reason::Reason;

/// The first bytes of every database file.
const MAGIC: &[u8] = b"redb\x1A\x0A\xA9\x0D\x0A";

/// Whether a file that starts like this is a database.
pub(crate) fn is_database(start: &[u8]) -> bool {
    start.starts_with(MAGIC)
}

/// How a database is opened.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Settings {
    /// Memory for pages of the file, in bytes.
    pub cache_bytes: usize,
    /// Whether every page is checked on opening.
    pub check_integrity: bool,
    /// Whether other processes may read the file while this one writes. Each commit costs two syncs then.
    pub shared_with_readers: bool,
}

impl Settings {
    /// For a database that is opened for a moment.
    pub fn with_cache(cache_bytes: usize) -> Self {
        Self { cache_bytes, ..Self::default() }
    }

    fn builder(self) -> Builder {
        let mut builder = Builder::new();
        builder.set_cache_size(self.cache_bytes);
        builder.set_check_integrity_on_open(self.check_integrity);
        builder.set_concurrency_mode(match self.shared_with_readers {
            false => ConcurrencyMode::ExclusiveWriter,
            true => ConcurrencyMode::SingleWriter,
        });
        builder
    }
}

/// An open database file.
pub(crate) enum Database {
    Writable(redb::Database),
    ReadOnly(redb::ReadOnlyDatabase),
}

impl Database {
    /// Makes a new file.
    pub fn create(path: &Path, settings: Settings) -> Result<Self> {
        settings.builder().create(path).map(Self::Writable).map_err(fault)
    }

    /// Opens a file for writing. A file that is gone is an error: it must not come back empty.
    pub fn open(path: &Path, settings: Settings) -> Result<Self> {
        settings.builder().open(path).map(Self::Writable).map_err(fault)
    }

    /// Opens a file for reading.
    ///
    /// # Errors
    /// `Locked` with `NotClosedCleanly` where it needs a repair, which only opening it for writing can do.
    pub fn open_read_only(path: &Path, settings: Settings) -> Result<Self> {
        match settings.builder().open_read_only(path) {
            Ok(database) => Ok(Self::ReadOnly(database)),
            Err(DatabaseError::RepairAborted) => {
                Err(CchcError::Locked { path: String::new(), reason: Reason::NotClosedCleanly })
            }
            Err(error) => Err(fault(error)),
        }
    }

    /// Opens, or makes, a database whose bytes are kept elsewhere than in a file.
    pub fn open_backend(backend: Box<dyn Backend>, settings: Settings) -> Result<Self> {
        settings.builder().create_with_backend(Adapter(backend)).map(Self::Writable).map_err(fault)
    }

    pub fn is_writable(&self) -> bool {
        matches!(self, Self::Writable(_))
    }

    /// A snapshot of the last commit.
    pub fn begin_read(&self) -> Result<impl Source + use<>> {
        guard(|| match self {
            Self::Writable(database) => database.begin_read().map_err(fault),
            Self::ReadOnly(database) => database.begin_read().map_err(fault),
        })
    }

    /// Begins the one write transaction that can be open at a time; waits for an earlier one to end.
    ///
    /// # Errors
    /// `Locked` where the file was opened for reading only.
    pub fn begin_write(&self) -> Result<Uncommitted> {
        match self {
            Self::Writable(database) => guard(|| database.begin_write().map(Uncommitted::new).map_err(fault)),
            Self::ReadOnly(_) => Err(CchcError::Locked { path: String::new(), reason: Reason::ReadOnly }),
        }
    }

    /// Writes a checkpoint: an empty commit after which opening the file after a crash is fast.
    ///
    /// # Errors
    /// As [`begin_write`](Self::begin_write) and [`Uncommitted::commit`].
    pub fn checkpoint(&self) -> Result<()> {
        let mut txn = self.begin_write()?;
        txn.set_checkpoint();
        txn.commit()
    }

    /// Closes the file.
    pub fn close(self) -> Result<()> {
        guard(|| match self {
            Self::Writable(database) => database.close().map_err(fault),
            Self::ReadOnly(database) => database.close().map_err(fault),
        })
    }
}

/// A [`Backend`] as the engine wants it.
#[derive(Debug)]
struct Adapter(Box<dyn Backend>);

impl redb::StorageBackend for Adapter {
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
