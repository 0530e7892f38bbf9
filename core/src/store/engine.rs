//! The open file: one handle, one writer at a time, reopened by itself after an I/O error.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::thread::ThreadId;
use std::time::{Duration, Instant};

use super::missing::{Completed, Reckoned};
use super::options::{Options, Sharing};
use super::probe;
use super::registry::{Claim, SystemLock};
use crate::error::{CchcError, Result};
use crate::reason::Reason;
use crate::records::meta::Identity;
use crate::seal::Keys;
use crate::storage::{Database, OpenBackend, Settings, Source, Uncommitted, guard};

// The lock goes last: nobody else may come in while the file is still open here.
enum Handle {
    Open(Database, SystemLock),
    /// It failed, or was away, and could not be opened anew yet: the next call tries again.
    Broken,
    /// It was let go for a while: calls fail until it is to be opened again.
    Suspended,
    Closed,
}

/// The handle, and how often it was opened anew: a failure of an earlier one says nothing of this one.
struct Opened {
    handle: Handle,
    times: u64,
}

/// Who has the writer's turn.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Writer {
    /// A thread, for as long as its batch lives.
    Thread(ThreadId),
    /// The store itself, for one commit: whoever waits for it is not made to give up.
    Housekeeping,
}

/// How long reads under way may keep a file that is to be let go: a system that waits for the lock is not patient.
const LONGEST_READ: Duration = Duration::from_secs(1);

/// One read under way.
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
/// Locks are taken in this order, none while a later one is held: the writer's turn, the handle, the claim. A handle is
/// replaced only by who has the turn, so that no writing transaction outlives its file.
pub(crate) struct Engine {
    path: PathBuf,
    options: Options,
    backend: Option<OpenBackend>,
    opened: RwLock<Opened>,
    /// The handle was seen to fail: it refuses everything from then on.
    failed: AtomicBool,
    writer: Mutex<Option<Writer>>,
    writer_freed: Condvar,
    /// Reads under way.
    reading: AtomicUsize,
    /// The file was let go, and nobody was told yet that it is here again.
    away: AtomicBool,
    /// How often the file was let go.
    suspensions: AtomicU64,
    process: u32,
    claim: Mutex<Option<Claim>>,
    keys: RwLock<Option<Keys>>,
    /// Indexes that the file lacks, where it may only be read.
    reckoned: Reckoned,
}

impl Engine {
    /// Opens the file, which the caller has already found fit to be opened.
    pub fn open(path: &Path, options: &Options, backend: Option<OpenBackend>, claim: Claim) -> Result<Self> {
        let handle = open_handle(path, options, backend.as_ref())?;
        Ok(Self {
            path: path.to_owned(),
            options: options.clone(),
            backend,
            opened: RwLock::new(Opened { handle, times: 0 }),
            failed: AtomicBool::new(false),
            writer: Mutex::new(None),
            writer_freed: Condvar::new(),
            reading: AtomicUsize::new(0),
            away: AtomicBool::new(false),
            suspensions: AtomicU64::new(0),
            process: std::process::id(),
            claim: Mutex::new(Some(claim)),
            keys: RwLock::new(options.keys.clone()),
            reckoned: Reckoned::default(),
        })
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether search postings are left out, so that what they cost can be measured.
    pub fn leaves_words_out(&self) -> bool {
        self.options.leave_words_out
    }

    /// Where the key comes from under which personal data are sealed.
    pub fn keys(&self) -> Option<Keys> {
        read_lock(&self.keys).clone()
    }

    /// From now on the key comes from elsewhere.
    pub fn set_keys(&self, keys: Option<Keys>) {
        *write_lock(&self.keys) = keys;
    }

    /// Runs `read` against a snapshot of the last commit, and lets the snapshot go.
    pub fn read<T>(self: &Arc<Self>, read: impl FnOnce(&dyn Source) -> Result<T>) -> Result<T> {
        let under_way = UnderWay::begin(&self.reading);
        let suspensions = self.suspensions.load(Ordering::Acquire);
        let (snapshot, times) = self.snapshot()?;
        let result = guard(move || match self.options.read_only {
            true => read(&Completed::new(&snapshot, &self.reckoned)),
            false => read(&snapshot),
        });
        drop(under_way);
        if let Err(CchcError::StorageIo { .. }) = &result {
            // The caller learns of this error; opening anew only readies the next call.
            let _ = self.reopen_after(times);
        }
        match result {
            Err(CchcError::Closed { .. }) if self.suspensions.load(Ordering::Acquire) != suspensions => {
                Err(suspended())
            }
            // Another call failed meanwhile, and the file was opened anew under this one.
            Err(CchcError::Closed { .. }) if !self.is_closed() => self.named(Err(broken())),
            other => self.named(other),
        }
    }

    fn snapshot(self: &Arc<Self>) -> Result<(impl Source + use<>, u64)> {
        self.check_process()?;
        let begin = || {
            let opened = read_lock(&self.opened);
            let snapshot = match &opened.handle {
                Handle::Open(database, _lock) => database.begin_read(),
                Handle::Broken => Err(broken()),
                Handle::Suspended => Err(suspended()),
                Handle::Closed => Err(closed()),
            };
            (snapshot, opened.times)
        };
        // A handle that failed before is opened anew once; what was committed is still there.
        let (snapshot, times) = match begin() {
            (Err(CchcError::StorageIo { .. }), times) => {
                self.reopen_after(times)?;
                begin()
            }
            other => other,
        };
        Ok((self.named(snapshot)?, times))
    }

    /// Waits for the writer's turn and begins a writing transaction. The turn comes first, to be let go last.
    pub fn begin(self: &Arc<Self>) -> Result<(Turn, Uncommitted)> {
        self.check_process()?;
        let turn = self.take_turn(Writer::Thread(std::thread::current().id()))?;
        let txn = self.begin_in(&turn)?;
        Ok((turn, txn))
    }

    fn begin_in(&self, turn: &Turn) -> Result<Uncommitted> {
        let begin = || match &read_lock(&self.opened).handle {
            Handle::Open(database, _lock) => database.begin_write(),
            Handle::Broken => Err(broken()),
            Handle::Suspended => Err(suspended()),
            Handle::Closed => Err(closed()),
        };
        let txn = match begin() {
            Err(CchcError::StorageIo { .. }) => {
                self.reopen(turn)?;
                begin()
            }
            other => other,
        };
        self.named(txn)
    }

    /// Makes a transaction durable. After a failure the file is opened anew: what was acknowledged is still there.
    pub fn commit(&self, txn: Uncommitted) -> Result<()> {
        self.noted(txn.commit())
    }

    /// An empty commit that records which pages are free, so that opening after a crash need not walk the file.
    pub fn settle(self: &Arc<Self>) -> Result<()> {
        self.check_process()?;
        if self.options.read_only {
            return Ok(());
        }
        let turn = self.take_turn(Writer::Housekeeping)?;
        let mut txn = self.begin_in(&turn)?;
        txn.set_checkpoint();
        self.commit(txn)
    }

    /// Whether the file may be written through this handle.
    pub fn is_writable(&self) -> bool {
        matches!(&read_lock(&self.opened).handle, Handle::Open(database, _lock) if database.is_writable())
    }

    fn is_closed(&self) -> bool {
        matches!(read_lock(&self.opened).handle, Handle::Closed)
    }

    /// Whether the file was let go for a while.
    pub fn is_suspended(&self) -> bool {
        matches!(read_lock(&self.opened).handle, Handle::Suspended)
    }

    /// Whether it was let go and what came meanwhile was not told yet.
    pub fn owes_word(&self) -> bool {
        self.away.load(Ordering::Acquire)
    }

    /// Closes the file. Closing twice is no error.
    pub fn close(self: &Arc<Self>) -> Result<()> {
        if self.process != std::process::id() || self.is_closed() {
            return Ok(());
        }
        let _turn = self.take_turn(Writer::Housekeeping)?;
        let result = self.put_away(Handle::Closed);
        lock(&self.claim).take();
        result
    }

    /// Lets the file and its lock go, until [`Engine::resume`]. The claim stays: nobody else in this process may have it
    /// meanwhile. Reads under way are given a moment, then they fail.
    pub fn suspend(self: &Arc<Self>) -> Result<()> {
        self.check_process()?;
        let _turn = self.take_turn(Writer::Housekeeping)?;
        if self.is_closed() {
            return Err(closed());
        }
        if self.is_suspended() {
            return Ok(());
        }
        self.suspensions.fetch_add(1, Ordering::AcqRel);
        self.away.store(true, Ordering::Release);
        self.put_away(Handle::Suspended)
    }

    /// Opens the file again that was let go. Where that fails, each call tries again. `back` is shown what it holds before
    /// anybody here may write to it; it is owed until it succeeds.
    pub fn resume(self: &Arc<Self>, back: impl FnOnce(&dyn Source) -> Result<()>) -> Result<()> {
        self.check_process()?;
        let _turn = self.take_turn(Writer::Housekeeping)?;
        {
            let mut opened = write_lock(&self.opened);
            match opened.handle {
                Handle::Suspended => self.open_anew(&mut opened)?,
                Handle::Broken if self.away.load(Ordering::Acquire) => self.open_anew(&mut opened)?,
                Handle::Open(..) | Handle::Broken => {}
                Handle::Closed => return Ok(()),
            }
        }
        if self.away.load(Ordering::Acquire) {
            self.read(back)?;
            self.away.store(false, Ordering::Release);
        }
        Ok(())
    }

    /// Closes the file and puts what says why in its place. Only who has the turn may.
    fn put_away(&self, instead: Handle) -> Result<()> {
        let patience = if matches!(instead, Handle::Suspended) { LONGEST_READ } else { Duration::ZERO };
        let handle = std::mem::replace(&mut write_lock(&self.opened).handle, instead);
        let begun = Instant::now();
        while self.reading.load(Ordering::Acquire) > 0 && begun.elapsed() < patience {
            std::thread::sleep(Duration::from_millis(1));
        }
        let result = match handle {
            Handle::Open(database, _lock) => database.close(),
            Handle::Broken | Handle::Suspended | Handle::Closed => Ok(()),
        };
        self.named(result)
    }

    /// Names the file in an error, and remembers that the handle failed: it is opened anew when the turn ends.
    pub fn noted<T>(&self, result: Result<T>) -> Result<T> {
        if let Err(CchcError::StorageIo { .. }) = &result {
            self.failed.store(true, Ordering::Release);
        }
        self.named(result)
    }

    /// Opens the file anew, unless that was done since the failing handle was opened, or somebody is writing.
    fn reopen_after(self: &Arc<Self>, times: u64) -> Result<()> {
        let Some(turn) = self.try_turn() else {
            // Whoever writes runs into the same failure, and opens the file anew at the end.
            self.failed.store(true, Ordering::Release);
            return self.named(Err(broken()));
        };
        if read_lock(&self.opened).times == times { self.reopen(&turn) } else { Ok(()) }
    }

    /// After an I/O error the handle refuses everything: opens the file anew.
    fn reopen(&self, _turn: &Turn) -> Result<()> {
        let mut opened = write_lock(&self.opened);
        match opened.handle {
            Handle::Closed => Err(closed()),
            Handle::Suspended => Err(suspended()),
            Handle::Open(..) | Handle::Broken => self.open_anew(&mut opened),
        }
    }

    fn open_anew(&self, opened: &mut Opened) -> Result<()> {
        self.failed.store(false, Ordering::Release);
        opened.times += 1;
        let old = std::mem::replace(&mut opened.handle, Handle::Broken);
        let_go(old);
        let handle = open_handle(&self.path, &self.options, self.backend.as_ref())?;
        if self.away.load(Ordering::Acquire) {
            // Another library may have written to it meanwhile.
            self.check_identity(&handle)?;
        }
        opened.handle = handle;
        Ok(())
    }

    fn check_identity(&self, handle: &Handle) -> Result<()> {
        let snapshot = match handle {
            Handle::Open(database, _lock) => database.begin_read(),
            Handle::Broken | Handle::Suspended | Handle::Closed => return Ok(()),
        };
        let identity = guard(|| Identity::load(&snapshot?))?;
        probe::check(identity.as_ref(), &self.path)
    }

    fn named<T>(&self, result: Result<T>) -> Result<T> {
        result.map_err(|error| with_path(error, &self.path))
    }

    /// A child of fork shares descriptors and locks with its parent: two writers under one lock.
    fn check_process(&self) -> Result<()> {
        if self.process == std::process::id() {
            return Ok(());
        }
        Err(CchcError::Closed { reason: Reason::Forked })
    }

    fn take_turn(self: &Arc<Self>, as_whom: Writer) -> Result<Turn> {
        let own = Writer::Thread(std::thread::current().id());
        // A patience beyond all clocks is patience for ever.
        let deadline = Instant::now().checked_add(self.options.write_timeout);
        let mut holder = lock(&self.writer);
        while let Some(writer) = *holder {
            if writer == own {
                return Err(self.busy(Reason::BatchOpen));
            }
            let patience =
                deadline.map_or(Duration::MAX, |deadline| deadline.saturating_duration_since(Instant::now()));
            if patience.is_zero() && writer != Writer::Housekeeping {
                return Err(self.busy(Reason::WriterBusy));
            }
            let nap = patience.clamp(Duration::from_millis(1), Duration::from_millis(250));
            holder = self
                .writer_freed
                .wait_timeout(holder, nap)
                .map_or_else(|poisoned| poisoned.into_inner().0, |(holder, _)| holder);
        }
        *holder = Some(as_whom);
        Ok(Turn(Arc::clone(self)))
    }

    /// The turn, if nobody has it.
    fn try_turn(self: &Arc<Self>) -> Option<Turn> {
        let mut holder = lock(&self.writer);
        if holder.is_some() {
            return None;
        }
        *holder = Some(Writer::Housekeeping);
        Some(Turn(Arc::clone(self)))
    }

    fn busy(&self, reason: Reason) -> CchcError {
        CchcError::Locked { path: self.path.display().to_string(), reason }
    }
}

impl Drop for Engine {
    fn drop(&mut self) {
        let handle = std::mem::replace(&mut write_lock(&self.opened).handle, Handle::Closed);
        if self.process != std::process::id() {
            // After a fork the parent owns the file; letting go here would release its lock.
            std::mem::forget(handle);
            return;
        }
        let_go(handle);
    }
}

/// Drops a handle. Where the file is damaged that can panic.
fn let_go(handle: Handle) {
    let _ = guard(move || {
        drop(handle);
        Ok(())
    });
}

/// The right to write. Dropping it lets the next writer in.
pub(crate) struct Turn(Arc<Engine>);

impl Drop for Turn {
    fn drop(&mut self) {
        if self.0.failed.load(Ordering::Acquire) {
            // Where it cannot be opened yet, the next call tries again and reports why not.
            let _ = self.0.reopen(self);
        }
        *lock(&self.0.writer) = None;
        self.0.writer_freed.notify_one();
    }
}

fn open_handle(path: &Path, options: &Options, backend: Option<&OpenBackend>) -> Result<Handle> {
    let settings = Settings {
        cache_bytes: options.cache_bytes,
        check_integrity: options.check_integrity,
        shared_with_readers: options.sharing == Sharing::OneWriterManyReaders,
    };
    let attempt = || -> Result<Handle> {
        let lock = SystemLock::take(path, options.read_only)?;
        let database = match backend {
            _ if options.read_only => Database::open_read_only(path, settings),
            Some(open) => {
                let backend = open().map_err(|error| storage_io(&error))?;
                Database::open_backend(backend, settings)
            }
            None => Database::open(path, settings),
        };
        Ok(Handle::Open(database?, lock))
    };
    guard(attempt).map_err(|error| with_path(error, path))
}

fn storage_io(error: &std::io::Error) -> CchcError {
    CchcError::StorageIo { path: String::new(), reason: error.to_string() }
}

/// Names the file in an error that does not.
pub(super) fn with_path(error: CchcError, file: &Path) -> CchcError {
    let named = |path: String| if path.is_empty() { file.display().to_string() } else { path };
    match error {
        CchcError::StorageIo { path, reason } => CchcError::StorageIo { path: named(path), reason },
        CchcError::Locked { path, reason } => CchcError::Locked { path: named(path), reason },
        other => other,
    }
}

fn broken() -> CchcError {
    CchcError::StorageIo {
        path: String::new(),
        reason: "an earlier read or write failed, and the file is not open again yet: try again".to_owned(),
    }
}

fn suspended() -> CchcError {
    CchcError::Closed { reason: Reason::Suspended }
}

fn closed() -> CchcError {
    CchcError::Closed { reason: Reason::StoreClosed }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn read_lock<T>(lock: &RwLock<T>) -> RwLockReadGuard<'_, T> {
    lock.read().unwrap_or_else(PoisonError::into_inner)
}

fn write_lock<T>(lock: &RwLock<T>) -> RwLockWriteGuard<'_, T> {
    lock.write().unwrap_or_else(PoisonError::into_inner)
}
