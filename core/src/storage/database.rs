//! Opening and closing a database file, and beginning transactions in it.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use redb::{
    Builder, CompactionError, ConcurrencyMode, DatabaseError, ReadableDatabase, StorageBackend as EngineBackend,
};

use super::adapter::{Adapter, Checked, Refused};
use super::backend::StorageBackend;
use super::fault::{fault, guard, io_fault};
use super::file_identity::FileIdentity;
use super::opening::OpeningWatch;
use super::page_cache::PageCacheMetrics;
use super::port::Source;
use super::store_file::StoreFile;
use super::transaction::Uncommitted;
use super::unsynced::Unsynced;
use crate::error::{CchcError, Result};
use crate::reason::Reason;

/// The first bytes of every database file.
const MAGIC: &[u8] = b"redb\x1A\x0A\xA9\x0D\x0A";

/// Memory for pages while a file is checked, in bytes.
const CHECK_CACHE: usize = 16 << 20;

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
pub(crate) struct Database {
    opened: Opened,
    refused: Refused,
    /// None where it is in no file of its own.
    file: Option<StoreFile>,
    /// Whether there are commits since the last checkpoint, or there may be.
    uncheckpointed: Arc<AtomicBool>,
}

enum Opened {
    Writable(redb::Database),
    ReadOnly(redb::ReadOnlyDatabase),
}

/// Nobody knows of a file that is opened whether it has a checkpoint.
fn unknown() -> Arc<AtomicBool> {
    Arc::new(AtomicBool::new(true))
}

impl Database {
    /// Makes a new file, for tests alone: see [`put_in_place`](super::put_in_place).
    #[cfg(test)]
    pub fn create(path: &Path, settings: Settings) -> Result<Self> {
        let database = settings.builder().create(path).map_err(fault)?;
        Ok(Self {
            opened: Opened::Writable(database),
            refused: Refused::default(),
            file: None,
            uncheckpointed: unknown(),
        })
    }

    /// Opens a file for writing. A file that is gone is an error: it must not come back empty. What an earlier handle
    /// noted as not synced is written again first, and what this one writes is noted.
    #[cfg(test)]
    pub fn open(path: &Path, settings: Settings, unsynced: &Unsynced) -> Result<Self> {
        Self::open_watched(path, settings, unsynced, &OpeningWatch::default())
    }

    /// Opens a file for writing, for somebody who waits. A file that is gone is an error: it must not come back empty.
    /// What an earlier handle noted as not synced is written again first, and what this one writes is noted.
    ///
    /// # Errors
    /// Among others `Cancelled`, where whoever waits ends a repair or check. The file is then as before.
    pub fn open_watched(path: &Path, settings: Settings, unsynced: &Unsynced, watch: &OpeningWatch) -> Result<Self> {
        let file = StoreFile::open(path, true).map_err(io_fault)?;
        Ok(Self { file: Some(file.clone()), ..Self::open_checked(file, settings, unsynced, watch)? })
    }

    /// Opens a file for reading.
    ///
    /// # Errors
    /// `Locked` with `NotClosedCleanly` where it needs a repair, which only opening it for writing can do.
    pub fn open_read_only(path: &Path, settings: Settings) -> Result<Self> {
        let file = StoreFile::open(path, false).map_err(io_fault)?;
        let (checked, checks) = Checked::new(file.clone(), Unsynced::default(), OpeningWatch::default());
        // Beside a writer in another process, pages change under this one.
        let alone = !settings.shared_with_readers;
        if alone {
            checks.before_opening().map_err(io_fault)?;
        }
        let database = match settings.builder().open_read_only_with_backend(checked) {
            Ok(database) => Opened::ReadOnly(database),
            Err(DatabaseError::RepairAborted) => {
                return Err(CchcError::locked(Reason::NotClosedCleanly));
            }
            Err(error) => return Err(fault(error)),
        };
        if alone {
            checks.after_opening().map_err(io_fault)?;
        }
        Ok(Self { opened: database, refused: checks.refused(), file: Some(file), uncheckpointed: unknown() })
    }

    /// Opens, or makes, a database whose bytes are kept elsewhere than in a file.
    pub fn open_backend(backend: Box<dyn StorageBackend>, settings: Settings) -> Result<Self> {
        Self::open_backend_again(backend, settings, &Unsynced::default(), &OpeningWatch::default())
    }

    /// As [`open_watched`](Self::open_watched), with bytes that are kept elsewhere than in a file.
    pub fn open_backend_again(
        backend: Box<dyn StorageBackend>,
        settings: Settings,
        unsynced: &Unsynced,
        watch: &OpeningWatch,
    ) -> Result<Self> {
        Self::open_checked(Adapter(backend), settings, unsynced, watch)
    }

    fn open_checked(
        below: impl EngineBackend,
        settings: Settings,
        unsynced: &Unsynced,
        watch: &OpeningWatch,
    ) -> Result<Self> {
        let total = below.len().map_err(io_fault)?;
        let (checked, checks) = Checked::new(below, unsynced.clone(), watch.clone());
        checks.write_again().map_err(io_fault)?;
        checks.before_opening().map_err(io_fault)?;
        let mut builder = settings.builder();
        let asked = watch.clone();
        builder.set_repair_callback(move |repair| {
            if asked.begin(total).is_break() {
                repair.abort();
            }
        });
        let database = builder.create_with_backend(checked).map_err(|error| match watch.has_ended() {
            true => CchcError::Cancelled,
            false => fault(error),
        })?;
        checks.after_opening().map_err(io_fault)?;
        Ok(Self {
            opened: Opened::Writable(database),
            refused: checks.refused(),
            file: None,
            uncheckpointed: unknown(),
        })
    }

    /// Opens, for reading, a database whose bytes are kept elsewhere than in a file of its own.
    pub fn open_backend_read_only(backend: Box<dyn StorageBackend>, settings: Settings) -> Result<Self> {
        let database = settings.builder().open_read_only_with_backend(Adapter(backend)).map_err(fault)?;
        Ok(Self {
            opened: Opened::ReadOnly(database),
            refused: Refused::default(),
            file: None,
            uncheckpointed: unknown(),
        })
    }

    pub fn is_writable(&self) -> bool {
        matches!(self.opened, Opened::Writable(_))
    }

    /// Which file it is in; none where it is in no file of its own.
    pub fn file_identity(&self) -> Option<FileIdentity> {
        self.file.as_ref().map(StoreFile::identity)
    }

    /// Checks that its file is still the one at its path, and whole.
    ///
    /// # Errors
    /// `StorageIo` with `Deleted`, `Replaced` or `Truncated` where it is not.
    pub fn check_file(&self) -> Result<()> {
        self.file.as_ref().map_or(Ok(()), StoreFile::check).map_err(io_fault)
    }

    /// Whether a page was refused. The engine then refuses all further access, until the file is opened again.
    pub fn has_refused_a_page(&self) -> bool {
        self.refused.is_set()
    }

    /// What the cache of pages did; the engine counts it with the feature `tracing` alone.
    pub fn page_cache(&self) -> Option<PageCacheMetrics> {
        if cfg!(not(feature = "tracing")) {
            return None;
        }
        let stats = match &self.opened {
            Opened::Writable(database) => database.cache_stats(),
            Opened::ReadOnly(database) => database.cache_stats(),
        };
        let (hits, misses, evictions, bytes) =
            (stats.read_hits(), stats.read_misses(), stats.evictions(), stats.used_bytes());
        Some(PageCacheMetrics { hits, misses, evictions, bytes })
    }

    /// A snapshot of the last commit.
    pub fn begin_read(&self) -> Result<impl Source + use<>> {
        guard(|| match &self.opened {
            Opened::Writable(database) => database.begin_read().map_err(fault),
            Opened::ReadOnly(database) => database.begin_read().map_err(fault),
        })
    }

    /// Begins the one write transaction that can be open at a time; waits for an earlier one to end.
    ///
    /// # Errors
    /// `Locked` where the file was opened for reading only.
    pub fn begin_write(&self) -> Result<Uncommitted> {
        match &self.opened {
            Opened::Writable(database) => {
                let begun = |txn| Uncommitted::new(txn, Arc::clone(&self.uncheckpointed));
                guard(|| database.begin_write().map(begun).map_err(fault))
            }
            Opened::ReadOnly(_) => Err(CchcError::locked(Reason::ReadOnly)),
        }
    }

    /// Whether opening the file after a crash is fast, since nothing was committed after the last checkpoint.
    pub fn is_checkpointed(&self) -> bool {
        !self.uncheckpointed.load(Ordering::Acquire)
    }

    /// Takes the file for checkpointed, as one is that was just closed.
    pub fn trust_checkpoint(&self) {
        self.uncheckpointed.store(false, Ordering::Release);
    }

    /// Writes a checkpoint: an empty commit after which opening the file after a crash is fast. Where there is one
    /// already nothing is written: the engine would double a file without free pages.
    ///
    /// # Errors
    /// As [`begin_write`](Self::begin_write) and [`Uncommitted::commit`].
    pub fn checkpoint(&self) -> Result<()> {
        if self.is_checkpointed() {
            return Ok(());
        }
        let mut txn = self.begin_write()?;
        txn.set_checkpoint();
        txn.commit()
    }

    /// Moves pages from the end of the file into free ones before them, and cuts off what is free at the end. Nothing
    /// is done where the file is only read, or while a snapshot is in use.
    pub fn shrink(&mut self) -> Result<()> {
        guard(|| match &mut self.opened {
            Opened::Writable(database) => match database.compact() {
                Ok(_) | Err(CompactionError::TransactionInProgress) => Ok(()),
                Err(error) => Err(fault(error)),
            },
            Opened::ReadOnly(_) => Ok(()),
        })
    }

    /// Reads every page of a database that nobody else writes, its own trees and its record of free pages included.
    /// Says what is wrong; `None` if nothing is. It may write to the device.
    pub fn check(device: Box<dyn StorageBackend>) -> Result<Option<String>> {
        let is_sound = guard(|| {
            let mut database = Self::open_backend(device, Settings::with_cache(CHECK_CACHE))?;
            match &mut database.opened {
                Opened::Writable(database) => database.check_integrity().map_err(fault),
                Opened::ReadOnly(_) => Ok(true),
            }
        });
        match is_sound {
            Ok(true) => Ok(None),
            Ok(false) => Ok(Some("the record of free pages contradicts the tables".to_owned())),
            Err(CchcError::Corrupt { reason }) => Ok(Some(reason)),
            Err(error) => Err(error),
        }
    }

    /// Closes the file.
    pub fn close(self) -> Result<()> {
        guard(|| match self.opened {
            Opened::Writable(database) => database.close().map_err(fault),
            Opened::ReadOnly(database) => database.close().map_err(fault),
        })
    }
}
