//! The open file: many readers, one writer at a time, reopened automatically after an I/O error.
//!
//! After an I/O error redb refuses all further calls. Everything committed is still in the file, so reopening it makes
//! the next call work. What a failed sync may have left behind is written again on the way (`storage::Unsynced`):
//! otherwise the next commit would rest on what the system only seems to hold.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::{Duration, Instant};

use uuid::Uuid;

use super::damage::DamageLatch;
use super::fact_cache::FactCache;
use super::known::Known;
use super::metrics::Counters;
use super::missing::{Completed, Computed};
use super::open_file::{self, Handle, OpenFile, broken, closed, drop_handle, suspended};
use super::open_transaction::OpenTransaction;
use super::options::Options;
use super::registry::PathClaim;
use super::writer_lock::{HeldLock, LockHolder, WriterLock};
use crate::error::{CchcError, Result};
use crate::progress::{StopSignal, Watcher};
use crate::reason::Reason;
use crate::records::meta::StoreMeta;
use crate::records::place;
use crate::seal::Keys;
use crate::search::FlushCache;
use crate::storage::{
    ChangeRecorder, FileIdentity, OpenBackend, OpeningWatch, PageCacheMetrics, Source, Uncommitted, Unsynced, guard,
};
use crate::trace::event;

/// Counts one running read.
struct UnderWay<'a>(&'a AtomicUsize);

impl<'a> UnderWay<'a> {
    fn begin(reading: &'a AtomicUsize) -> Self {
        reading.fetch_add(1, Ordering::AcqRel);
        Self(reading)
    }
}

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::AcqRel);
    }
}

/// The open file.
///
/// Locks are taken in this order, none while a later one is held: the writer lock, the handle, the claim. A handle is
/// replaced only by the holder of the writer lock, so that no write transaction outlives its file; where a transaction
/// is handed from writer to writer, the lock goes with it.
pub(crate) struct Engine {
    path: PathBuf,
    pub(super) options: Options,
    pub(super) backend: Option<OpenBackend>,
    pub(super) opened: RwLock<OpenFile>,
    /// What was written to the file and not synced yet.
    pub(super) unsynced: Mutex<Unsynced>,
    /// The handle had an I/O error and must be reopened.
    failed: AtomicBool,
    writer: Arc<WriterLock>,
    /// The open transaction that a writer hands to the next one, on the way between them.
    handed_over: Mutex<Option<Box<OpenTransaction>>>,
    /// The number of running reads.
    pub(super) reading: AtomicUsize,
    /// The file was suspended, and subscribers are not notified yet that it is back.
    pub(super) away: AtomicBool,
    /// Whether the file is suspended, for those who must not wait while it is reopened.
    pub(super) suspended: AtomicBool,
    /// How often the file was suspended.
    pub(super) suspensions: AtomicU64,
    /// The length of the file when it was opened, or when another was put in its place.
    pub(super) length_when_opened: AtomicU64,
    pub(super) process: u32,
    pub(super) claim: Mutex<Option<PathClaim>>,
    keys: RwLock<Option<Keys>>,
    /// What must be found in the file when it is opened again; none until it was opened for the first time.
    known: Mutex<Option<Known>>,
    /// Ends running writes.
    pub(super) stop_writing: Arc<StopSignal>,
    /// Ends running reads that have a watcher.
    pub(super) stop_reading: Arc<StopSignal>,
    /// Indexes that a file opened for reading lacks.
    computed: Computed,
    /// Facts that reports keep in memory.
    pub(crate) facts: FactCache,
    /// What a flush of the search index has yet to write.
    pub(super) flush_cache: FlushCache,
    /// Damage that was met.
    pub(super) damage: DamageLatch,
    /// What commits and waits there were.
    pub(super) counters: Counters,
    /// Gathers what writers change while the file is compacted.
    pub(super) changes: ChangeRecorder,
    /// Held by the one who compacts the file.
    pub(super) compacting: Arc<WriterLock>,
}

/// The length of a file; 0 where there is none.
pub(super) fn length_of(path: &Path) -> u64 {
    std::fs::metadata(path).map_or(0, |file| file.len())
}

impl Engine {
    /// Opens the file. The caller has checked that it is a store.
    pub fn open(
        path: &Path,
        options: &Options,
        backend: Option<OpenBackend>,
        claim: PathClaim,
        watch: &OpeningWatch,
    ) -> Result<Self> {
        let unsynced = Unsynced::default();
        let handle = open_file::open(path, options, backend.as_ref(), &unsynced, watch)?;
        Ok(Self {
            path: path.to_owned(),
            options: options.clone(),
            backend,
            opened: RwLock::new(OpenFile { handle, times: 0, in_use: Arc::default() }),
            unsynced: Mutex::new(unsynced),
            failed: AtomicBool::new(false),
            writer: Arc::default(),
            handed_over: Mutex::default(),
            reading: AtomicUsize::new(0),
            away: AtomicBool::new(false),
            suspended: AtomicBool::new(false),
            suspensions: AtomicU64::new(0),
            length_when_opened: AtomicU64::new(length_of(path)),
            process: std::process::id(),
            claim: Mutex::new(Some(claim)),
            keys: RwLock::new(options.keys.clone()),
            known: Mutex::new(None),
            stop_writing: Arc::default(),
            stop_reading: Arc::default(),
            computed: Computed::default(),
            facts: FactCache::at_most(options.cache_bytes),
            flush_cache: FlushCache::default(),
            damage: DamageLatch::default(),
            counters: Counters::default(),
            changes: ChangeRecorder::default(),
            compacting: Arc::default(),
        })
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// See [`Options::skip_search_index`].
    pub fn skips_search_index(&self) -> bool {
        self.options.skip_search_index
    }

    /// The provider of the host key.
    pub fn keys(&self) -> Option<Keys> {
        read_lock(&self.keys).clone()
    }

    /// Replaces the provider of the host key.
    pub fn set_keys(&self, keys: Option<Keys>) {
        *write_lock(&self.keys) = keys;
    }

    /// The watcher of a call that writes.
    pub fn watch_write(&self, watcher: &Watcher) -> Watcher {
        watcher.of_call(&self.stop_writing)
    }

    /// The watcher of a call that reads.
    pub fn watch_read(&self, watcher: &Watcher) -> Watcher {
        watcher.of_call(&self.stop_reading)
    }

    /// Runs `read` against a snapshot of the last commit, then releases the snapshot.
    pub fn read<T>(self: &Arc<Self>, read: impl FnOnce(&dyn Source) -> Result<T>) -> Result<T> {
        let under_way = UnderWay::begin(&self.reading);
        let suspensions = self.suspensions.load(Ordering::Acquire);
        let (snapshot, times, in_use) = self.snapshot()?;
        let result = guard(move || match self.options.read_only {
            true => read(&Completed::new(&snapshot, &self.computed)),
            false => read(&snapshot),
        });
        drop((in_use, under_way));
        let result = self.explained(result);
        self.damage.note(&result);
        if self.is_spent(&result) {
            // The caller gets this error; reopening only makes the next call work.
            let _ = self.reopen_after(times);
        }
        match result {
            Err(CchcError::Closed { .. }) if self.suspensions.load(Ordering::Acquire) != suspensions => {
                Err(suspended())
            }
            // Another call had an I/O error meanwhile, and the file was reopened during this one.
            Err(CchcError::Closed { .. }) if !self.is_closed() => self.named(Err(broken())),
            other => self.named(other),
        }
    }

    fn snapshot(self: &Arc<Self>) -> Result<(impl Source + use<>, u64, Arc<()>)> {
        self.check_process()?;
        let begin = || {
            let opened = read_lock(&self.opened);
            let snapshot = match &opened.handle {
                Handle::Open(database, _lock) => database.begin_read(),
                Handle::Broken => Err(broken()),
                Handle::Suspended => Err(suspended()),
                Handle::Closed => Err(closed()),
            };
            (snapshot, opened.times, Arc::clone(&opened.in_use))
        };
        // Reopen a failed handle once.
        let (snapshot, times, in_use) = match begin() {
            (Err(CchcError::StorageIo { .. }), times, _) => {
                self.reopen_after(times)?;
                begin()
            }
            other => other,
        };
        Ok((self.named(snapshot)?, times, in_use))
    }

    /// Waits for the writer lock and begins a write transaction. Drop the transaction before the guard.
    ///
    /// # Errors
    /// `Locked` if the lock is not free in time; whatever the watcher ends the wait with.
    pub fn begin(self: &Arc<Self>, watcher: &Watcher) -> Result<(WriterGuard, Uncommitted)> {
        self.check_process()?;
        let writer = self.lock_writer(LockHolder::this_thread(), false, self.options.write_timeout, watcher)?;
        let txn = self.begin_in(&writer)?;
        Ok((writer, txn))
    }

    /// Waits for the writer lock, and for the open transaction that may be handed over with it.
    ///
    /// # Errors
    /// As [`Engine::begin`]; there is nothing of others then.
    pub fn join(
        self: &Arc<Self>,
        watcher: &Watcher,
        joins: bool,
    ) -> Result<(WriterGuard, Option<Box<OpenTransaction>>)> {
        self.check_process()?;
        let writer = self.lock_writer(LockHolder::this_thread(), joins, self.options.write_timeout, watcher)?;
        let handed_over = lock(&self.handed_over).take();
        Ok((writer, handed_over))
    }

    /// Hands an open transaction to the next writer; gives it back if that one does not go on with it, or nobody
    /// waits.
    pub fn hand_over(&self, writer: WriterGuard, open: OpenTransaction) -> Option<(WriterGuard, OpenTransaction)> {
        *lock(&self.handed_over) = Some(Box::new(open));
        let writer = writer.pass_on()?;
        let open = lock(&self.handed_over).take()?;
        Some((writer, *open))
    }

    /// Begins a write transaction.
    pub(super) fn begin_in(&self, writer: &WriterGuard) -> Result<Uncommitted> {
        self.damage.check()?;
        let begin = || match &read_lock(&self.opened).handle {
            Handle::Open(database, _lock) => database.begin_write().map(|txn| txn.recorded(&self.changes)),
            Handle::Broken => Err(broken()),
            Handle::Suspended => Err(suspended()),
            Handle::Closed => Err(closed()),
        };
        let txn = match begin() {
            Err(CchcError::StorageIo { .. }) => {
                self.reopen(writer)?;
                begin()
            }
            other => other,
        };
        self.named(txn)
    }

    /// Commits a transaction, unless the file is no longer the one at its path. After an I/O error the file is reopened
    /// when the writer guard is dropped.
    pub fn commit(&self, txn: Uncommitted) -> Result<()> {
        self.noted(self.check_file().and_then(|()| txn.commit()))
    }

    /// Checks that the file is still the one at its path, and whole.
    fn check_file(&self) -> Result<()> {
        match &read_lock(&self.opened).handle {
            Handle::Open(database, _lock) => database.check_file(),
            Handle::Broken | Handle::Suspended | Handle::Closed => Ok(()),
        }
    }

    /// Damage of a file that is not the right one any more is told as that.
    fn explained<T>(&self, result: Result<T>) -> Result<T> {
        match result {
            Err(CchcError::Corrupt { .. }) => self.check_file().and(result),
            other => other,
        }
    }

    /// Makes the store of a copied file a replica of its own, in a transaction that is about to write. Returns the new
    /// identity of the replica.
    pub fn claim_place(&self, txn: &Uncommitted) -> Result<Option<Uuid>> {
        let Some(file) = self.file_identity() else { return Ok(None) };
        Ok(self.noted(place::claim(txn, &file))?.map(|identity| identity.replica))
    }

    /// Notes what the file holds, to find it there when the file is opened again.
    pub fn learn(self: &Arc<Self>) -> Result<()> {
        let file = self.file_identity();
        let known = self.read(|source| {
            let meta = StoreMeta::load(source)?;
            self.counters.pending(meta.pending_count());
            Known::of(source, file, &meta)
        })?;
        *lock(&self.known) = Some(known);
        Ok(())
    }

    /// Notes a commit of this store.
    pub fn committed(&self, meta: &StoreMeta, replica: Option<Uuid>) {
        self.counters.pending(meta.pending_count());
        if let Some(known) = &mut *lock(&self.known) {
            known.committed(meta, replica);
        }
    }

    fn file_identity(&self) -> Option<FileIdentity> {
        match &read_lock(&self.opened).handle {
            Handle::Open(database, _lock) => database.file_identity(),
            Handle::Broken | Handle::Suspended | Handle::Closed => None,
        }
    }

    /// Writes a checkpoint: an empty commit that records which pages are free, so that opening the file after a crash
    /// need not walk it.
    pub fn checkpoint(self: &Arc<Self>, watcher: &Watcher) -> Result<()> {
        self.check_process()?;
        if self.options.read_only || self.damage.is_set() {
            return Ok(());
        }
        let writer = self.lock_for_housekeeping(self.options.write_timeout, watcher)?;
        if self.is_checkpointed() { Ok(()) } else { self.checkpoint_in(&writer) }
    }

    fn is_checkpointed(&self) -> bool {
        matches!(&read_lock(&self.opened).handle, Handle::Open(database, _lock) if database.is_checkpointed())
    }

    /// Writes a checkpoint, unless a writer is at work.
    pub(super) fn checkpoint_if_free(self: &Arc<Self>) -> Result<()> {
        if self.options.read_only || self.damage.is_set() {
            return Ok(());
        }
        self.try_lock_writer().map_or(Ok(()), |writer| self.checkpoint_in(&writer))
    }

    fn checkpoint_in(&self, writer: &WriterGuard) -> Result<()> {
        let mut txn = self.begin_in(writer)?;
        txn.set_checkpoint();
        self.commit(txn)
    }

    /// Whether it is a file, and not another backend.
    pub fn is_file(&self) -> bool {
        self.backend.is_none()
    }

    /// Whether the file is open for writing.
    pub fn is_writable(&self) -> bool {
        matches!(&read_lock(&self.opened).handle, Handle::Open(database, _lock) if database.is_writable())
    }

    pub(super) fn is_closed(&self) -> bool {
        matches!(read_lock(&self.opened).handle, Handle::Closed)
    }

    /// Whether the file is suspended. It waits for nobody: while the file is reopened, it still is.
    pub fn is_suspended(&self) -> bool {
        self.suspended.load(Ordering::Acquire)
    }

    /// Whether the file was suspended and subscribers are not notified yet of commits made meanwhile.
    pub fn owes_notification(&self) -> bool {
        self.away.load(Ordering::Acquire)
    }

    /// Adds the path to an error. After an I/O error also has the file reopened when the writer guard is dropped.
    pub fn noted<T>(&self, result: Result<T>) -> Result<T> {
        let result = self.explained(result);
        self.damage.note(&result);
        if self.is_spent(&result) {
            self.failed.store(true, Ordering::Release);
        }
        self.named(result)
    }

    /// Whether the file must be opened again after this result: it had an I/O error, or refused a damaged page.
    fn is_spent<T>(&self, result: &Result<T>) -> bool {
        match result {
            Err(CchcError::StorageIo { .. }) => true,
            Err(CchcError::Corrupt { .. }) => {
                matches!(&read_lock(&self.opened).handle, Handle::Open(database, _) if database.has_refused_a_page())
            }
            _ => false,
        }
    }

    /// Reopens the file, unless that was done since the failed handle was opened, or a write is running.
    fn reopen_after(self: &Arc<Self>, times: u64) -> Result<()> {
        let Some(writer) = self.try_lock_writer() else {
            // The running write has the same failure, and reopens the file when it ends.
            self.failed.store(true, Ordering::Release);
            return self.named(Err(broken()));
        };
        if read_lock(&self.opened).times == times { self.reopen(&writer) } else { Ok(()) }
    }

    /// Reopens the file after an I/O error.
    fn reopen(&self, _writer: &WriterGuard) -> Result<()> {
        let mut opened = write_lock(&self.opened);
        match opened.handle {
            Handle::Closed => Err(closed()),
            Handle::Suspended => Err(suspended()),
            Handle::Open(..) | Handle::Broken => self.open_anew(&mut opened),
        }
    }

    pub(super) fn open_anew(&self, opened: &mut OpenFile) -> Result<()> {
        self.failed.store(false, Ordering::Release);
        opened.times += 1;
        let old = std::mem::replace(&mut opened.handle, Handle::Broken);
        drop_handle(old);
        let known = lock(&self.known).clone();
        let judged = |error| match &known {
            Some(known) => known.judge(error, &self.path),
            None => error,
        };
        let (backend, nobody) = (self.backend.as_ref(), OpeningWatch::default());
        let unsynced = lock(&self.unsynced).clone();
        let opened_anew = open_file::open(&self.path, &self.options, backend, &unsynced, &nobody);
        let handle = opened_anew.map_err(judged)?;
        if let (Some(known), Handle::Open(database, _lock)) = (&known, &handle) {
            let check = || known.check(&database.begin_read()?, database.file_identity(), &self.path);
            if let Err(error) = guard(check) {
                drop_handle(handle);
                return Err(error);
            }
        }
        opened.handle = handle;
        Ok(())
    }

    pub(super) fn named<T>(&self, result: Result<T>) -> Result<T> {
        result.map_err(|error| error.with_path(&self.path))
    }

    /// Waits for the writer lock.
    fn lock_writer(
        self: &Arc<Self>,
        holder: LockHolder,
        joins: bool,
        timeout: Duration,
        watcher: &Watcher,
    ) -> Result<WriterGuard> {
        let begun = Instant::now();
        let held = self.named(self.writer.acquire(holder, joins, timeout, watcher));
        if holder != LockHolder::Housekeeping && held.as_ref().is_ok_and(HeldLock::has_waited) {
            let waited = begun.elapsed();
            self.counters.waited(waited);
            event!(DEBUG, "waited for the writer lock", micros = waited.as_micros() as u64);
        }
        let held = held?;
        Ok(WriterGuard { engine: Arc::clone(self), held: Some(held) })
    }

    /// Waits for the writer lock, for the store itself.
    pub(super) fn lock_for_housekeeping(self: &Arc<Self>, timeout: Duration, watcher: &Watcher) -> Result<WriterGuard> {
        self.lock_writer(LockHolder::Housekeeping, false, timeout, watcher)
    }

    /// See [`Options::write_timeout`].
    pub(super) fn write_timeout(&self) -> Duration {
        self.options.write_timeout
    }

    /// What the cache of pages did; none where it is not counted, or the file is not open.
    pub fn page_cache(&self) -> Option<PageCacheMetrics> {
        match &read_lock(&self.opened).handle {
            Handle::Open(database, _lock) => database.page_cache(),
            Handle::Broken | Handle::Suspended | Handle::Closed => None,
        }
    }

    /// How many reads run.
    pub fn reads_under_way(&self) -> usize {
        self.reading.load(Ordering::Relaxed)
    }

    /// How many writers wait for the writer lock.
    pub fn writers_in_line(&self) -> usize {
        self.writer.waiting()
    }

    fn try_lock_writer(self: &Arc<Self>) -> Option<WriterGuard> {
        Some(WriterGuard { engine: Arc::clone(self), held: Some(self.writer.try_acquire()?) })
    }

    /// A child of fork shares descriptors and locks with its parent: two writers under one lock.
    pub(super) fn check_process(&self) -> Result<()> {
        if self.process == std::process::id() {
            return Ok(());
        }
        Err(CchcError::Closed { reason: Reason::Forked })
    }
}

/// The right to write: the writer lock, and the engine it is held for. Dropping it lets the next writer in.
pub(crate) struct WriterGuard {
    engine: Arc<Engine>,
    // Released by being dropped, after `Drop::drop` has run.
    held: Option<HeldLock>,
}

impl WriterGuard {
    /// Whether to go on after waiting.
    ///
    /// # Errors
    /// What the watcher has ended the wait with.
    pub(super) fn go_on(&mut self) -> Result<()> {
        self.held.as_mut().map_or(Ok(()), HeldLock::go_on)
    }

    /// Opens the file again if it had an I/O error. Where this fails, the next call tries again and reports the error.
    pub(super) fn mend(&self) {
        if self.engine.failed.load(Ordering::Acquire) {
            let _ = self.engine.reopen(self);
        }
    }

    /// Hands the right to the next writer if that one goes on with an open transaction; otherwise gives it back.
    fn pass_on(mut self) -> Option<Self> {
        // Nobody goes on with a file that is known to be damaged.
        if self.engine.failed.load(Ordering::Acquire) || self.engine.damage.check().is_err() {
            return Some(self);
        }
        self.held = self.held.take().and_then(HeldLock::pass_on);
        self.held.is_some().then_some(self)
    }
}

impl Drop for WriterGuard {
    fn drop(&mut self) {
        if self.held.is_some() {
            self.mend();
        }
    }
}

impl Drop for Engine {
    fn drop(&mut self) {
        let handle = std::mem::replace(&mut write_lock(&self.opened).handle, Handle::Closed);
        if self.process != std::process::id() {
            // After a fork the parent owns the file; dropping the handle here would release its lock.
            std::mem::forget(handle);
            return;
        }
        drop_handle(handle);
    }
}

pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn read_lock<T>(lock: &RwLock<T>) -> RwLockReadGuard<'_, T> {
    lock.read().unwrap_or_else(PoisonError::into_inner)
}

pub(super) fn write_lock<T>(lock: &RwLock<T>) -> RwLockWriteGuard<'_, T> {
    lock.write().unwrap_or_else(PoisonError::into_inner)
}
