//! [`Store`]: the handle of an open store, with everything that is not about one record type.

use std::io::Read;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use jiff::Timestamp;
use uuid::Uuid;

use super::backup;
use super::batch::{Batch, OwnedBatch};
use super::compact;
use super::create;
use super::engine::Engine;
use super::grouped_write::grouped_write;
use super::identity::StoreIdentity;
use super::metrics::StoreMetrics;
use super::migrate;
use super::missing;
use super::notify::Subscription;
use super::open_store::OpenStore;
use super::options::{self, Options, Sharing};
use super::probe::{self, Found};
use super::registry::PathClaim;
use super::reindex;
use super::snapshot::Snapshot;
use super::structure;
use super::transaction::{Transaction, WriteContext};
use super::verify::{self, Verification};
use super::view::View;
use crate::error::{CchcError, Result};
use crate::model::{Access, Attachment, AttachmentId, Head, KeyImport};
use crate::progress::{Progress, Steps, Watched, WatchedTransaction, Watcher};
use crate::reason::Reason;
use crate::records::all_tables;
use crate::records::log::{self, Change};
use crate::records::meta::{Identity, StoreMeta};
use crate::seal::{self, Keys};
use crate::storage::{MemoryDevice, OpenBackend, StorageBackend, WriteTransaction, remove_abandoned, remove_kept};
use crate::text::nfc;
#[cfg(feature = "tracing")]
use crate::trace::outcome;
use crate::trace::{event, span};

/// The handle of an open store. Cloning it is cheap, and all clones share one open file, which is closed with the last
/// of them or by [`Store::close`]. Collections of records are methods: `store.units()`.
///
/// # Threads
/// A handle can be used from any number of threads. Reads run in parallel with each other and with a write, each
/// against a snapshot of the last commit. Writes run one at a time, in the order in which they get the writer lock; a
/// write that waits longer than [`Options::write_timeout`] fails with `Locked`.
///
/// # Processes
/// One process can open a file once; use clones to share it. Other processes are kept out by a lock on the file,
/// unless [`Options::sharing`] allows readers. Close a store before `fork`, and open it in each process: in the child
/// calls of the inherited handle fail with `Closed`, and opening the file fails with `Locked` while the parent has it
/// open.
///
/// ```
/// use cchc::{Store, model::{OrganisationUnit, UnitKind}};
///
/// # let folder = tempfile::tempdir()?;
/// let store = Store::open(folder.path().join("so-xay-dung.cchc"))?;
/// let unit = store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department))?;
/// assert_eq!(store.units().get(unit.id())?.name, "Sở Xây dựng");
/// # use cchc::model::Record;
/// store.close()?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Store {
    pub(crate) inner: Arc<OpenStore>,
    watcher: Watcher,
    /// Whose writes those of this handle are, where it is not [`Options::actor`].
    actor: Option<Arc<str>>,
}

impl Store {
    /// Opens the store at a path with the default [`Options`]; creates it if the file is missing.
    ///
    /// ```
    /// let folder = tempfile::tempdir()?;
    /// let store = cchc::Store::open(folder.path().join("so-xay-dung.cchc"))?;
    /// store.close()?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// As [`Store::open_with`].
    pub fn open(path: impl AsRef<Path>) -> Result<Self> {
        Self::open_with(path, Options::default())
    }

    /// Opens the store at a path. A file in an older format is migrated, unless it is opened for reading only.
    ///
    /// ```
    /// use cchc::{Options, Store};
    ///
    /// # let folder = tempfile::tempdir()?;
    /// # let path = folder.path().join("a.cchc");
    /// let options = Options { actor: "van-phong".into(), ..Options::default() };
    /// let store = Store::open_with(&path, options)?;
    /// let second = Store::open(&path);
    /// assert!(matches!(second, Err(cchc::CchcError::Locked { .. })), "clone the handle instead");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// The file is not modified if opening fails with one of these:
    /// - `NotAStore`: the path is a folder or another program's file.
    /// - `NewerFormat`: a newer version of this library wrote the file.
    /// - `Corrupt`: the file is damaged.
    /// - `Locked`: the file is open already, here or in another process, or it is opened for reading only and needs a
    ///   repair or migration first.
    /// - `StorageIo`: the operating system refuses, the file is missing and not to be created, or it is on a network
    ///   share, where locks and syncs are unreliable.
    /// - `Invalid`: an option is out of range.
    pub fn open_with(path: impl AsRef<Path>, options: Options) -> Result<Self> {
        Self::open_on(path.as_ref(), options, None)
    }

    /// As [`Store::open_with`], for a file that takes long to open because it was not closed cleanly and is repaired,
    /// because it is checked, because it is migrated or because its indexes are built.
    /// Reports progress to `tell`, which can stop it as in [`Store::with_progress`]. The progress of each part begins
    /// at 0 again. The store itself has no progress callback.
    ///
    /// ```
    /// # use std::ops::ControlFlow;
    /// # let folder = tempfile::tempdir()?;
    /// let store = cchc::Store::open_with_progress(folder.path().join("a.cchc"), cchc::Options::default(), |progress| {
    ///     eprint!("\r{}/{}", progress.done, progress.total);
    ///     ControlFlow::Continue(())
    /// })?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// As [`Store::open_with`]; `Cancelled`. What was migrated until then stays so, and the next opening goes on there.
    pub fn open_with_progress(
        path: impl AsRef<Path>,
        options: Options,
        tell: impl Fn(Progress) -> ControlFlow<()> + Send + Sync + 'static,
    ) -> Result<Self> {
        Self::open_watched(path.as_ref(), options, None, &Watcher::new(tell))
    }

    /// A new, empty store in memory, with everything that a store in a file has, for tests and for trying things out.
    /// It ends with the last handle. [`Store::backup`] writes it to a file; [`Store::compact`] has nothing to do.
    ///
    /// ```
    /// use cchc::{Store, model::{OrganisationUnit, UnitKind}};
    ///
    /// let store = Store::in_memory()?;
    /// store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department))?;
    /// assert!(store.verify()?.sound);
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// `StorageIo` where there is no memory for it.
    pub fn in_memory() -> Result<Self> {
        Self::in_memory_with(Options::default())
    }

    /// As [`Store::in_memory`], with options. Of these, `create` and `sharing` mean nothing here.
    ///
    /// ```
    /// use cchc::{Options, Store};
    ///
    /// let store = Store::in_memory_with(Options { actor: "kiem-thu".into(), ..Options::default() })?;
    /// assert_eq!(store.actor(), "kiem-thu");
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// As [`Store::in_memory`]; `Invalid` if an option is out of range, or `read_only`: there is nothing to read.
    pub fn in_memory_with(options: Options) -> Result<Self> {
        if options.read_only {
            let (text, text_vi) =
                ("a new store in memory holds nothing to read", "kho mới trong bộ nhớ chưa có gì để đọc");
            return Err(CchcError::invalid("options", "read_only", "nothing_to_read", text, text_vi));
        }
        let (device, name) = (MemoryDevice::default(), format!("memory-{}.cchc", Uuid::new_v4()));
        Self::open_backend(&name, options, move || Ok(Box::new(device.clone())))
    }

    /// Opens a store on a device of the host instead of a file, and makes one where the device is empty. `open` is
    /// called again whenever the store is reopened, after an error of the device or [`Store::suspend`]. `name` stands
    /// for the path in errors and in [`Store::path`]; one name can be open once in a process. See [`StorageBackend`].
    ///
    /// # Errors
    /// As [`Store::open_with`].
    pub fn open_backend(
        name: &str,
        options: Options,
        open: impl Fn() -> std::io::Result<Box<dyn StorageBackend>> + Send + Sync + 'static,
    ) -> Result<Self> {
        Self::open_on(Path::new(name), options, Some(Arc::new(open)))
    }

    /// Opens a store in the file, or on another backend.
    pub(crate) fn open_on(path: &Path, options: Options, backend: Option<OpenBackend>) -> Result<Self> {
        Self::open_watched(path, options, backend, &Watcher::default())
    }

    fn open_watched(path: &Path, options: Options, backend: Option<OpenBackend>, watcher: &Watcher) -> Result<Self> {
        options.check()?;
        let path = if backend.is_some() { path.to_owned() } else { probe::canonical(path)? };
        let claim = PathClaim::take(&path)?;
        let elsewhere = backend.is_some();
        if !elsewhere {
            match probe::inspect(&path, &options, &watcher.of_opening())? {
                Found::Nothing => create::create_store(&path)?,
                Found::Store if options.read_only => {}
                Found::Store => {
                    remove_abandoned(&path);
                    remove_kept(&path, compact::DRAFT_KEPT);
                }
            }
        }
        let _span = span!(INFO, "open", read_only = options.read_only, in_file = !elsewhere);
        let engine = Arc::new(Engine::open(&path, &options, backend, claim, &watcher.of_opening())?);
        let ready = Self::make_ready(&engine, &path, elsewhere, watcher).and_then(|()| engine.learn());
        event!(INFO, "opened", outcome = outcome(&ready));
        if let Err(error) = ready {
            let _ = engine.close(&Watcher::default());
            return Err(error);
        }
        Ok(Self { inner: Arc::new(OpenStore::new(engine, options)), watcher: Watcher::default(), actor: None })
    }

    /// Checks the file and migrates it to this library's format. Only a backend other than a file may still be empty.
    fn make_ready(engine: &Arc<Engine>, path: &Path, may_be_new: bool, watcher: &Watcher) -> Result<()> {
        let watcher = engine.watch_write(watcher);
        let identity = engine.read(Identity::load)?;
        if may_be_new && identity.is_none() && engine.read(|source| source.is_empty())? {
            let (_writer, txn) = engine.begin(&watcher)?;
            create::lay_out(&txn)?;
            return engine.commit(txn);
        }
        probe::check(identity.as_ref(), path)?;
        if !engine.is_writable() {
            return probe::check_readable(identity.as_ref(), engine.read(missing::lacks_search_tables)?, path);
        }
        migrate::migrate(engine, migrate::STEPS, &watcher)?;
        let lacking = engine.read(|source| all_tables::lacking(source))?;
        if !lacking.is_empty() {
            // This library knows indexes that the file lacks: create their tables and index the existing records.
            Self::change(engine, &watcher, |txn, meta| {
                lacking.iter().try_for_each(|table| txn.create_table(table))?;
                reindex::fill(txn, &lacking, meta, &watcher)
            })?;
        }
        if engine.read(StoreMeta::load)?.has_own_word_rules() {
            return Ok(());
        }
        match Self::change(engine, &watcher, |txn, meta| reindex::reindex(txn, meta, &watcher)) {
            // Words of a damaged file stay as they are, made by other rules: verification tells what is wrong.
            Err(error) if error.is_damage() => Ok(()),
            done => done,
        }
    }

    /// Changes the file and its counters in one transaction.
    fn change(
        engine: &Arc<Engine>,
        watcher: &Watcher,
        work: impl FnOnce(&dyn WriteTransaction, &mut StoreMeta) -> Result<()>,
    ) -> Result<()> {
        let (_writer, txn) = engine.begin(watcher)?;
        let txn = WatchedTransaction::new(txn, watcher.clone());
        let mut meta = StoreMeta::load(&txn)?;
        work(&txn, &mut meta)?;
        meta.save(&txn)?;
        watcher.ask_before_commit()?;
        engine.commit(txn.into_inner())
    }

    /// Closes the file and releases its lock until [`Store::resume`], for every clone of this store. A mobile app calls
    /// it before it goes to the background, because the system may kill a suspended app that holds a file lock.
    ///
    /// Until then calls fail with `Closed`. A running write gets half a second to finish, and running reads one second.
    /// Then they are asked to end and fail with `Closed` as well, keeping nothing; a write that is being synced already
    /// is finished. Subscriptions stay. Suspending a suspended store has no effect.
    ///
    /// ```
    /// # let folder = tempfile::tempdir()?;
    /// # let store = cchc::Store::open(folder.path().join("a.cchc"))?;
    /// store.suspend()?;
    /// assert!(store.verify().is_err());
    /// store.resume()?;
    /// assert!(store.verify()?.sound);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// `Locked` if a batch that nothing is called on is not ended within [`Options::write_timeout`]. `StorageIo` if the
    /// last checkpoint fails; the file is released all the same.
    pub fn suspend(&self) -> Result<()> {
        // A file that cannot be read is released all the same. If a notification is still owed, `left_at` must stay.
        if !self.inner.engine.owes_notification()
            && let Ok(seq) = self.inner.engine.read(|source| Ok(StoreMeta::load(source)?.seq))
        {
            self.inner.left_at.store(seq, Ordering::Release);
        }
        self.inner.engine.suspend(&self.watcher)
    }

    /// Reopens the file after [`Store::suspend`]. If another program committed to it meanwhile, subscribers are
    /// notified. Resuming a store that is not suspended has no effect.
    ///
    /// ```
    /// # use cchc::{Store, model::{OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// store.suspend()?;
    /// store.resume()?;
    /// assert!(!store.is_suspended());
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// - `Locked` if another program has the file open, `StorageIo` if it is missing. Later calls try to reopen it
    ///   themselves, but subscribers are notified only when `resume` is called again.
    /// - `NewerFormat` if a newer version of this library wrote to it meanwhile.
    pub fn resume(&self) -> Result<()> {
        self.inner.engine.resume(&self.watcher, |source| {
            self.inner.search_cache.clear();
            let missed = log::committed_after(source, self.inner.left_at.load(Ordering::Acquire))?;
            if !missed.kinds.is_empty() {
                self.inner.notifier.notify(&missed);
            }
            Ok(())
        })
    }

    /// Whether the store is suspended. It never waits: while [`Store::resume`] opens the file, the store still is.
    ///
    /// ```
    /// # use cchc::{Store, model::{OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// assert!(!store.is_suspended());
    /// store.suspend()?;
    /// assert!(store.is_suspended());
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    pub fn is_suspended(&self) -> bool {
        self.inner.engine.is_suspended()
    }

    /// Closes the file, for every clone of this store. Later calls fail with `Closed`, and subscriptions end. A running
    /// write gets half a second to finish, then it is asked to end, as in [`Store::suspend`]. Closing twice has no
    /// effect.
    ///
    /// ```
    /// # use cchc::{Store, model::{OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// let clone = store.clone();
    /// store.close()?;
    /// assert!(matches!(clone.head(), Err(cchc::CchcError::Closed { .. })));
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// `Locked` if a batch that nothing is called on is not ended within [`Options::write_timeout`]. `StorageIo` if the
    /// last checkpoint fails; the file is closed all the same.
    pub fn close(&self) -> Result<()> {
        let closed = self.inner.engine.close(&self.watcher);
        if !matches!(closed, Err(CchcError::Locked { .. } | CchcError::Cancelled)) {
            self.inner.checkpoint.stop();
            self.inner.notifier.close();
        }
        closed
    }

    /// The canonical path of the file.
    ///
    /// ```
    /// # use cchc::{Store, model::{OrganisationUnit, Record, UnitKind}};
    /// # let folder = tempfile::tempdir()?;
    /// # let store = Store::open(folder.path().join("a.cchc"))?;
    /// assert_eq!(store.path().file_name(), Some("a.cchc".as_ref()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn path(&self) -> &Path {
        self.inner.engine.path()
    }

    /// Runs `work` in a write transaction and commits it if `work` returns `Ok`. Either all its changes become durable
    /// or none. `operation` names the call in the change log, and in what the feature `tracing` tells: no place for
    /// personal data.
    ///
    /// Other writers wait meanwhile, and a write through the store itself, rather than through the transaction, fails
    /// with `Locked`. Where several threads write at once, those that wait take over the open transaction one after
    /// another and share one sync of the file: each call returns when its own changes are durable, and one that is
    /// refused undoes nothing but its own. An error of the disk is an error of all that share the sync. So `work` must
    /// not wait for another write to return: that one may wait for the end of `work`.
    ///
    /// ```
    /// # use cchc::{Store, model::{OrganisationUnit, UnitKind}};
    /// # let folder = tempfile::tempdir()?;
    /// # let store = Store::open(folder.path().join("a.cchc"))?;
    /// store.write("units.import", |batch| {
    ///     batch.add(OrganisationUnit::named("Văn phòng Sở", UnitKind::Division))?;
    ///     batch.add(OrganisationUnit::named("Phòng Quản lý xây dựng", UnitKind::Division))
    /// })?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// The error of `work`, in which case no change is kept; or as [`Store::batch`] and [`Batch::commit`].
    pub fn write<T>(&self, operation: &str, work: impl FnOnce(&mut Transaction) -> Result<T>) -> Result<T> {
        self.write_as(&self.context(operation), work)
    }

    /// As [`Store::write`], for work that can take long: no other call waits for its end.
    pub(crate) fn write_long<T>(&self, operation: &str, work: impl FnOnce(&mut Transaction) -> Result<T>) -> Result<T> {
        self.write_as(&WriteContext { joins: false, ..self.context(operation) }, work)
    }

    fn write_as<T>(&self, by: &WriteContext<'_>, work: impl FnOnce(&mut Transaction) -> Result<T>) -> Result<T> {
        let _span = span!(DEBUG, "write", operation = by.operation);
        let work = |transaction: &mut Transaction| self.inner.engine.noted(work(transaction));
        let done = grouped_write(&self.inner, by, work).or_else(|refused| {
            self.note_accesses(by.operation, refused.opened)?;
            Err(refused.error)
        });
        event!(DEBUG, "written", outcome = outcome(&done));
        done
    }

    /// Notes accesses to personal data of a call that was refused after it had opened them. What has ended the call
    /// does not end this.
    fn note_accesses(&self, operation: &str, opened: Vec<Access>) -> Result<()> {
        if opened.is_empty() {
            return Ok(());
        }
        let mut batch = self.clone().watched_by(&Watcher::default()).batch(operation)?;
        batch.add_many(opened)?;
        batch.commit()
    }

    /// Begins a batch of writes, which the caller ends with [`Batch::commit`] or by dropping it. All other writes wait
    /// while it is open. `operation` names the batch in the change log.
    ///
    /// ```
    /// # use cchc::{Store, model::{OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// let mut batch = store.batch("units.import")?;
    /// let office = batch.add(OrganisationUnit::named("Văn phòng Sở", UnitKind::Division))?;
    /// assert!(store.units().find(office.id())?.is_none(), "nobody else sees it before the commit");
    /// batch.commit()?;
    /// assert!(store.units().find(office.id())?.is_some());
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// `Locked` if the writer lock is not free within [`Options::write_timeout`], or this thread has a batch open
    /// already. `ClockDoubtful` if this device's clock differs much from the clock of the last commit and
    /// [`Options::accept_clock`] is not set.
    pub fn batch(&self, operation: &str) -> Result<Batch> {
        self.owned_batch(operation).map(Batch::new)
    }

    /// As [`Store::batch`], for hosts in other languages: the batch can go from thread to thread.
    ///
    /// # Errors
    /// As [`Store::batch`].
    pub fn owned_batch(&self, operation: &str) -> Result<OwnedBatch> {
        let transaction = Transaction::begin(&self.inner.engine, &self.context(operation))?;
        Ok(OwnedBatch::new(transaction, Arc::clone(&self.inner)))
    }

    fn context<'a>(&'a self, operation: &'a str) -> WriteContext<'a> {
        let options = &self.inner.options;
        WriteContext { options, actor: self.actor(), operation, watcher: &self.watcher, joins: true }
    }

    /// A handle of the same store whose writes, and accesses to personal data, are those of somebody else than
    /// [`Options::actor`]: a service makes one for each request. Making it costs next to nothing.
    ///
    /// ```
    /// # use cchc::{Store, model::{OrganisationUnit, UnitKind}};
    /// # let folder = tempfile::tempdir()?;
    /// let store = Store::open(folder.path().join("a.cchc"))?;
    /// let officer = store.acting_as("nguyen.van.a")?;
    /// let unit = officer.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department))?;
    /// assert_eq!(unit.header.actor, "nguyen.van.a");
    /// assert_eq!(officer.actor(), "nguyen.van.a");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// `Invalid` for more than 1,024 bytes.
    pub fn acting_as(&self, actor: &str) -> Result<Self> {
        options::check_actor("acting_as", actor)?;
        Ok(Self { actor: Some(nfc(actor).into()), ..self.clone() })
    }

    /// Whose writes those of this handle are: see [`Store::acting_as`] and [`Options::actor`].
    pub fn actor(&self) -> &str {
        self.actor.as_deref().unwrap_or(&self.inner.options.actor)
    }

    /// The store as it was at an instant: all commits whose timestamp (`header.updated`) is not after `at`.
    ///
    /// Commit timestamps follow the clock but always increase. After a commit under a clock that ran ahead, the next
    /// commits get timestamps one microsecond apart, until the clock catches up. To see such a commit, pass its own
    /// timestamp instead of the wall-clock time.
    ///
    /// ```
    /// # use cchc::{Store, model::{OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// let unit = store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department))?;
    /// store.units().remove(unit.id(), 1)?;
    /// let before = store.as_of(unit.header.updated.unwrap_or_default());
    /// assert_eq!(before.units().get(unit.id())?, unit);
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    pub fn as_of(&self, at: Timestamp) -> Snapshot {
        Snapshot::new(Arc::clone(&self.inner), Some(at), self.watcher.clone())
    }

    /// Runs several reads against one and the same state, the last commit, which is released when `work` returns.
    /// Writes go on meanwhile and are not seen. Single reads of [`Collection`](crate::Collection) each see the state of
    /// their own moment.
    ///
    /// ```
    /// # use cchc::{Store, model::{IndexQuery, OrganisationUnit, UnitKind}};
    /// # let folder = tempfile::tempdir()?;
    /// # let store = Store::open(folder.path().join("a.cchc"))?;
    /// let all = IndexQuery::default();
    /// let (count, names) = store.read(|view| {
    ///     let units = view.all::<OrganisationUnit>(&all)?;
    ///     Ok((view.count::<OrganisationUnit>(&all)?, units.into_iter().map(|unit| unit.name).collect::<Vec<_>>()))
    /// })?;
    /// assert_eq!(count, names.len() as u64);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// The error of `work`; `Closed`, or `StorageIo` if the file cannot be read.
    pub fn read<T>(&self, work: impl FnOnce(&View<'_>) -> Result<T>) -> Result<T> {
        self.now().read(work)
    }

    /// The current state, for reading.
    pub(crate) fn now(&self) -> Snapshot {
        Snapshot::new(Arc::clone(&self.inner), None, self.watcher.clone())
    }

    /// The current instant by this store's clock.
    pub(crate) fn clock_now(&self) -> Timestamp {
        self.inner.clock_now()
    }

    /// At most `limit` entries of the change log after a sequence number, oldest first. Pass 0 to read from the start.
    ///
    /// To follow a store, keep the `seq` and `chain` of the last entry read. If the entry with that `seq` has another
    /// `chain` later, the file was replaced by one with another history.
    ///
    /// ```
    /// # use cchc::{Store, model::{OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department))?;
    /// let changes = store.changes(0, 100)?;
    /// assert_eq!((changes[0].seq, changes[0].operation.as_str()), (1, "units.add"));
    /// assert!(store.changes(changes[0].seq, 100)?.is_empty());
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// `Invalid` if `after` is below 0 or beyond the last change. The latter happens when the number is from another
    /// store, or an older copy of the file was put back.
    pub fn changes(&self, after: i64, limit: u32) -> Result<Vec<Change>> {
        self.now().read(|view| {
            let source = view.source;
            let last = StoreMeta::load(source)?.seq;
            match u64::try_from(after).ok().filter(|after| *after <= last) {
                Some(after) => log::changes(source, after, limit),
                None => Err(beyond(last)),
            }
        })
    }

    /// Subscribes to commits from now on: those made through this store, and in a reader beside one writer
    /// ([`Sharing::OneWriterManyReaders`]) those of the writing process, within 200 ms.
    ///
    /// A thread follows the file for readers while there are subscriptions. On Linux the system wakes it when the file
    /// changes; elsewhere it looks every 100 ms.
    ///
    /// ```
    /// # use cchc::{Store, model::{OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// let mut commits = store.subscribe()?;
    /// store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department))?;
    /// assert_eq!(commits.wait(std::time::Duration::from_secs(1)).map(|notice| notice.seq), Some(1));
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// `Closed`, or `StorageIo` if the file cannot be read.
    pub fn subscribe(&self) -> Result<Subscription> {
        let OpenStore { engine, notifier, follower, options, .. } = &*self.inner;
        // Fails if the store is closed.
        engine.read(|_| Ok(()))?;
        let is_follower = options.read_only && options.sharing == Sharing::OneWriterManyReaders;
        let watching = is_follower.then(|| follower.follow(engine, notifier)).transpose()?;
        Ok(notifier.subscribe(watching))
    }

    /// Checks the whole file for contradictions: every page of the file, its record of free pages, hash chain,
    /// versions, references, indexes, search postings, counters and contents of attachments. It reads the file twice
    /// and can take seconds; see [`Store::with_progress`]. Writes can go on meanwhile; only where a page seems damaged
    /// and the file is being written, they wait while the pages are read once more. Whatever the size of the file, it
    /// takes at most 64 MiB of memory beyond the cache. Of these, the checksums of pages take 16 bytes a page, and at
    /// most 26 MiB: from 3.5 GiB on, a file's further pages are compared by this call alone, not when they are read.
    ///
    /// Once a call has met damage, nothing is written (`Corrupt`) until `verify` finds the file sound. Defects of
    /// indexes and search postings alone keep no writes out: [`Store::reindex`] repairs them.
    ///
    /// ```
    /// # use cchc::{Store, model::{OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// let found = store.verify()?;
    /// assert!(found.sound, "{:?}", found.defects);
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// `StorageIo` if the operating system refuses to read the file. Contradictions and damage are no error but part of
    /// the result.
    pub fn verify(&self) -> Result<Verification> {
        self.verified(None)
    }

    /// As [`Store::verify`]; checks also that the file still has the history that it had when the head was taken. An
    /// older copy that was put back, a replaced history and another store are defects. See [`Store::head`].
    ///
    /// ```
    /// # use cchc::{Store, model::{OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// let head = store.head()?;
    /// // Later, perhaps after somebody else had the file:
    /// assert!(store.verify_since(&head)?.sound);
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// As [`Store::verify`].
    pub fn verify_since(&self, head: &Head) -> Result<Verification> {
        self.verified(Some(head))
    }

    fn verified(&self, since: Option<&Head>) -> Result<Verification> {
        let engine = &self.inner.engine;
        // Only an estimate: a table that cannot be counted is told below.
        let total = engine.read(all_tables::count_entries).or_else(|error| match error.is_damage() {
            true => Ok(0),
            false => Err(error),
        })?;
        let watcher = engine.watch_read(&self.watcher);
        let structure = structure::check(engine, &watcher, total)?;
        let mut found = None;
        let read = engine.read(|source| {
            let steps = Steps::begin(&watcher, total)?;
            let (mut checked, damage) = verify::verify(&Watched::new(source, &steps), structure.as_deref())?;
            if let Some(head) = since {
                verify::check_since(source, head, &mut checked)?;
            }
            steps.finish()?;
            found = Some(checked);
            // The engine keeps writes out after damage, and opens the file again where a page was refused. Another
            // history than expected is no damage, and indexes can be built anew.
            damage.map_or(Ok(()), |reason| Err(CchcError::Corrupt { reason }))
        });
        match (found, read) {
            (Some(found), Ok(())) => {
                engine.damage.clear();
                Ok(found)
            }
            (Some(found), Err(CchcError::Corrupt { .. })) => Ok(found),
            (_, Err(error)) => Err(error),
            (None, Ok(())) => Err(CchcError::internal("a verification found nothing")),
        }
    }

    /// The head of the change log, to keep elsewhere: [`Store::verify_since`] tells by it whether the file still has
    /// the history that it has now.
    ///
    /// ```
    /// # use cchc::{Store, model::{OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// let before = store.head()?;
    /// store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department))?;
    /// assert_eq!((before.seq, store.head()?.seq), (0, 1));
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// `StorageIo` or `Corrupt` if the file cannot be read.
    pub fn head(&self) -> Result<Head> {
        self.now().read(|view| view.head())
    }

    /// Replaces the host key: decrypts every data subject's key with the current host key and encrypts it with the new
    /// one, in one commit. Keep the new key before the call.
    ///
    /// Older copies of the file still need the old key. If that is destroyed, their personal data are unreadable.
    ///
    /// ```
    /// use cchc::{Key, Keys, Options, Store};
    ///
    /// # let folder = tempfile::tempdir()?;
    /// # let path = folder.path().join("a.cchc");
    /// let keys = Keys::constant(Key::from_bytes(&[7; 32])?);
    /// let store = Store::open_with(&path, Options { keys: Some(keys), ..Options::default() })?;
    /// store.rekey(Keys::constant(Key::from_bytes(&[8; 32])?))?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// `KeyNeeded` if the current key is missing or wrong.
    pub fn rekey(&self, keys: Keys) -> Result<()> {
        let batch = self.batch("store.rekey")?;
        let before = self.inner.engine.keys();
        seal::rekey(batch.raw(), before.as_ref().map(Keys::ask).transpose()?, &keys.ask()?, batch.watcher())?;
        // Before the next writer may begin.
        self.inner.engine.set_keys(Some(keys));
        batch.commit().inspect_err(|_| self.inner.engine.set_keys(before))
    }

    /// Exports the keys of all data subjects, encrypted with the host key, and who was erased. Backups contain no keys,
    /// so keep the export beside them, and only the newest: a data subject who is erased later is then unreadable in
    /// every backup.
    ///
    /// Opened with the host key, which is asked for, the store authenticates the export as a whole: whoever lacks the
    /// key can neither change nor make one. Without the key the export has a checksum, which tells damage alone.
    ///
    /// ```
    /// use cchc::{Key, Keys, Options, Store};
    ///
    /// # let folder = tempfile::tempdir()?;
    /// # let [path, copy] = ["a.cchc", "b.cchc"].map(|name| folder.path().join(name));
    /// let keys = Keys::constant(Key::from_bytes(&[7; 32])?);
    /// let store = Store::open_with(&path, Options { keys: Some(keys.clone()), ..Options::default() })?;
    /// store.backup(&copy)?;
    /// let export = store.export_keys()?;
    /// // Restored elsewhere, with the same host key:
    /// let restored = Store::open_with(&copy, Options { keys: Some(keys), ..Options::default() })?;
    /// assert_eq!(restored.import_keys(&export)?.readable, 0, "nobody's data were in it");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// `StorageIo` if the file cannot be read; `KeyNeeded` in a backup whose keys were not imported, and for a host key
    /// that is wrong or refused.
    pub fn export_keys(&self) -> Result<Vec<u8>> {
        let keys = self.inner.engine.keys();
        self.now().read(|view| seal::export(view.source, keys.as_ref()))
    }

    /// Imports keys from [`Store::export_keys`] into a restored backup, and returns how many data subjects became
    /// readable.
    ///
    /// Destroyed keys stay destroyed: the key of somebody whom this file knows to be erased is refused, whenever it was
    /// exported, and an export from after an erasure destroys the key here too.
    ///
    /// ```
    /// use cchc::{Key, Keys, Options, Store};
    ///
    /// # let folder = tempfile::tempdir()?;
    /// # let [path, copy] = ["a.cchc", "b.cchc"].map(|name| folder.path().join(name));
    /// let keys = Keys::constant(Key::from_bytes(&[7; 32])?);
    /// let store = Store::open_with(&path, Options { keys: Some(keys.clone()), ..Options::default() })?;
    /// store.backup(&copy)?;
    /// let restored = Store::open_with(&copy, Options { keys: Some(keys), ..Options::default() })?;
    /// let taken = restored.import_keys(&store.export_keys()?)?;
    /// assert_eq!((taken.readable, taken.refused), (0, 0));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// `Invalid` if the bytes are no export, are damaged or altered (`damaged`), or are of another store. `KeyNeeded`
    /// without the host key of the export. Nothing is changed then.
    pub fn import_keys(&self, keys: &[u8]) -> Result<KeyImport> {
        let host = self.inner.engine.keys().ok_or(CchcError::sealed(Reason::KeyMissing))?.ask()?;
        let batch = self.batch("store.import_keys")?;
        let taken = seal::import(batch.raw(), &host, keys)?;
        batch.commit()?;
        Ok(taken)
    }

    /// Writes a copy of the current state to a new file, while reads and writes go on. The copy is compact and verified
    /// before it appears at the path. It contains no keys of data subjects: see [`Store::export_keys`].
    ///
    /// ```
    /// # use cchc::{Store, model::{OrganisationUnit, Record, UnitKind}};
    /// # let folder = tempfile::tempdir()?;
    /// # let store = Store::open(folder.path().join("a.cchc"))?;
    /// store.backup(folder.path().join("copy.cchc"))?;
    /// assert!(Store::open(folder.path().join("copy.cchc"))?.verify()?.sound);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// `StorageIo` if the path exists already, is on a network share, or cannot be written; `Corrupt` if the store is
    /// damaged. No file remains at the path then.
    pub fn backup(&self, path: impl AsRef<Path>) -> Result<()> {
        let watcher = self.inner.engine.watch_read(&self.watcher);
        self.inner.engine.read(|source| backup::write(source, path.as_ref(), &watcher))
    }

    /// Which data set and which replica of it this is.
    ///
    /// ```
    /// # use cchc::{Store, model::{OrganisationUnit, Record, UnitKind}};
    /// # let folder = tempfile::tempdir()?;
    /// # let store = Store::open(folder.path().join("a.cchc"))?;
    /// let copy = folder.path().join("copy.cchc");
    /// store.backup(&copy)?;
    /// assert_eq!(Store::open(&copy)?.identity()?.dataset, store.identity()?.dataset);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// `Closed`, or `StorageIo` if the file cannot be read.
    pub fn identity(&self) -> Result<StoreIdentity> {
        self.now().read(|view| view.identity())
    }

    /// Rebuilds all indexes and the search postings from the records, in one commit. Use it if [`Store::verify`]
    /// reports defects in them.
    ///
    /// ```
    /// # use cchc::{Store, model::{OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// store.reindex()?;
    /// assert!(store.verify()?.sound);
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// `StorageIo` or `Corrupt` if the file cannot be read or written. Nothing is changed then.
    pub fn reindex(&self) -> Result<()> {
        let mut batch = self.batch("store.reindex")?;
        batch.reindex()?;
        batch.commit()
    }

    /// Rewrites the file in order and without unused space, while reads and writes go on. The new file is made beside
    /// the old one and then put in its place; until then the disk must hold both. What is written meanwhile is copied
    /// after the rest. Writes wait for what is left of that at the end, a thousand changed keys or so, and for the keys
    /// of data subjects, which are copied last. Reads that began before the replacement have a minute to end.
    ///
    /// Where it is cancelled, suspended or killed, the file stays as it was, and a hidden draft beside it. The next
    /// call goes on with the draft: it reads what was copied and writes what is missing. Nobody needs to call again:
    /// opening the store removes a draft that is a week old.
    ///
    /// A store in memory or on a device of the host is left as it is.
    ///
    /// The new file has no free pages, and so none with a destroyed key; a draft holds no keys. See
    /// [`Store::with_progress`].
    ///
    /// ```
    /// # let folder = tempfile::tempdir()?;
    /// # let store = cchc::Store::open(folder.path().join("a.cchc"))?;
    /// store.compact()?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// `Locked` if the store was opened for reading only, or so that other processes can read it; `StorageIo` if the
    /// new file cannot be written; `Corrupt` if the store is damaged; `Cancelled`. The file is as before then.
    /// `Locked` too where another thread writes for longer than [`Options::write_timeout`].
    pub fn compact(&self) -> Result<()> {
        if !self.inner.engine.is_file() {
            return Ok(());
        }
        compact::compact(&self.inner.engine, &self.inner.engine.watch_read(&self.watcher))
    }

    /// What this store did since it was opened, and does now, for all its handles. It reads no file and waits for no
    /// other call.
    ///
    /// ```
    /// use cchc::{Store, model::{OrganisationUnit, UnitKind}};
    ///
    /// let store = Store::in_memory()?;
    /// store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department))?;
    /// let metrics = store.metrics();
    /// assert_eq!((metrics.commits, metrics.committed_calls, metrics.pending_records), (1, 1, 1));
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    pub fn metrics(&self) -> StoreMetrics {
        let engine = &self.inner.engine;
        StoreMetrics {
            waiting_writers: engine.writers_in_line(),
            running_reads: engine.reads_under_way(),
            page_cache: engine.page_cache(),
            ..engine.counters.snapshot()
        }
    }

    /// A handle of the same store whose calls report progress to `tell`, and stop if it returns `Break`. Use it for
    /// calls that can take long: verifying, backups, reindexing, lists of records, attachments, reports.
    ///
    /// `tell` is called on the thread of the call: every 64 steps or so, every 20 ms while a write waits for another
    /// one, and for the last time before changes are committed ([`Progress::committing`]) or a result is returned. It
    /// should return quickly and must not write to the store.
    ///
    /// ```
    /// # use std::ops::ControlFlow;
    /// # let folder = tempfile::tempdir()?;
    /// # let store = cchc::Store::open(folder.path().join("a.cchc"))?;
    /// let found = store.with_progress(|progress| {
    ///     eprint!("\r{}/{}", progress.done, progress.total);
    ///     ControlFlow::Continue(())
    /// }).verify()?;
    /// assert!(found.sound);
    ///
    /// let ended = store.with_progress(|_| ControlFlow::Break(())).backup(folder.path().join("copy.cchc"));
    /// assert!(matches!(ended, Err(cchc::CchcError::Cancelled)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// A stopped call fails with `Cancelled` and keeps no changes. Stopping a list of records while it is being written
    /// into a batch makes the batch unusable: committing it fails with `Closed`.
    #[must_use]
    pub fn with_progress(&self, tell: impl Fn(Progress) -> ControlFlow<()> + Send + Sync + 'static) -> Self {
        Self { watcher: Watcher::new(tell), ..self.clone() }
    }

    /// The same store, whose calls end where `goes_on` says so.
    #[cfg(feature = "async")]
    pub(super) fn ended_by(self, goes_on: impl Fn(bool) -> bool + Send + Sync + 'static) -> Self {
        Self { watcher: self.watcher.ended_by(goes_on), ..self }
    }

    /// What work outside the store asks now and then: whether its call goes on.
    pub(crate) fn look(&self) -> impl Fn() -> Result<()> + use<> {
        let watcher = self.inner.engine.watch_read(&self.watcher);
        move || watcher.look(1)
    }

    /// What can end the calls of this handle.
    pub(super) fn watcher(&self) -> &Watcher {
        &self.watcher
    }

    /// The same store, reporting to a progress callback that a call was given.
    pub(super) fn watched_by(self, watcher: &Watcher) -> Self {
        Self { watcher: watcher.clone(), ..self }
    }

    /// Writes a checkpoint so that reopening after a crash takes milliseconds, whatever the size of the file. Commits
    /// are durable without it. The store does so by itself half a second after the last write, and on closing.
    ///
    /// ```
    /// # use cchc::{Store, model::{OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// store.checkpoint()?;
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// `Locked` if the writer lock is not free in time; `StorageIo` if the checkpoint cannot be written.
    pub fn checkpoint(&self) -> Result<()> {
        self.inner.engine.checkpoint(&self.watcher)
    }

    /// Stores content and the attachment record that describes it, in one commit. Size and hash are filled in. Equal
    /// content is stored once. The content is read to its end while the writer lock is held, so read from a file rather
    /// than from a slow connection.
    ///
    /// ```
    /// # use cchc::{Store, model::{Attachment, Record}};
    /// # let folder = tempfile::tempdir()?;
    /// # let store = Store::open(folder.path().join("a.cchc"))?;
    /// let (name, media_type) = ("bien-ban.txt".to_owned(), "text/plain".to_owned());
    /// let draft = Attachment { name, media_type, ..Attachment::default() };
    /// let stored = store.attach(draft, &mut "Biên bản".as_bytes())?;
    /// assert_eq!(store.read_attachment(stored.id(), 0, 100)?, "Biên bản".as_bytes());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// As [`Transaction::add`]; `Invalid` if the content cannot be read or is too large. Nothing is kept then.
    pub fn attach(&self, draft: Attachment, content: &mut dyn Read) -> Result<Attachment> {
        self.write_long("attachments.attach", |batch| batch.attach(draft, content))
    }

    /// At most `length` bytes of an attachment from `offset` on. Fewer at its end, none beyond it.
    ///
    /// # Errors
    /// `NotFound` if there is no such attachment; `Corrupt` if stored bytes are missing.
    pub fn read_attachment(&self, id: AttachmentId, offset: u32, length: u32) -> Result<Vec<u8>> {
        self.now().read_attachment(id, offset, length)
    }
}

fn beyond(last: u64) -> CchcError {
    let text = format!("must be 0 to {last}: it is of another store, or of a later state of this one");
    let text_vi = format!("phải từ 0 đến {last}: số này của kho dữ liệu khác hoặc của trạng thái sau này");
    CchcError::invalid("store.changes", "after", "range", text, text_vi)
}
