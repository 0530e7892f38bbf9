//! The store as its users hold it.

use std::io::Read;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use jiff::Timestamp;

use super::backup;
use super::batch::Batch;
use super::create;
use super::engine::Engine;
use super::migrate;
use super::missing;
use super::notify::Subscription;
use super::open_store::OpenStore;
use super::options::Options;
use super::probe::{self, Found};
use super::registry::PathClaim;
use super::reindex;
use super::snapshot::Snapshot;
use super::transaction::Transaction;
use super::verify::{self, Verification};
use crate::error::{CchcError, Result};
use crate::model::{Attachment, AttachmentId};
use crate::progress::{Progress, Steps, Watched, Watcher};
use crate::reason::Reason;
use crate::records::all_tables;
use crate::records::log::{self, Change};
use crate::records::meta::{Identity, StoreMeta};
use crate::seal::{self, Keys};
use crate::storage::{OpenBackend, WriteTransaction};

/// An open store. Clones share it; the file is closed with the last of them, or by [`Store::close`].
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
}

impl Store {
    /// Opens the store at a path, or creates it.
    ///
    /// # Errors
    /// As [`Store::open_with`].
    pub fn open(path: impl AsRef<Path>) -> Result<Self> {
        Self::open_with(path, Options::default())
    }

    /// Opens the store at a path as the options say.
    ///
    /// # Errors
    /// `NotAStore` for a folder or another program's file, `NewerFormat` for a file of a newer library, `Corrupt` for a
    /// damaged one, `Locked` while it is open elsewhere, `StorageIo` where the system refuses. The file is not touched.
    pub fn open_with(path: impl AsRef<Path>, options: Options) -> Result<Self> {
        Self::open_on(path.as_ref(), options, None)
    }

    /// Opens a store whose bytes may be kept elsewhere than in the file.
    pub(crate) fn open_on(path: &Path, options: Options, backend: Option<OpenBackend>) -> Result<Self> {
        options.check()?;
        let path = probe::canonical(path)?;
        let claim = PathClaim::take(&path)?;
        let elsewhere = backend.is_some();
        if !elsewhere && probe::inspect(&path, &options)? == Found::Nothing {
            create::create_store(&path)?;
        }
        let engine = Arc::new(Engine::open(&path, &options, backend, claim)?);
        if let Err(error) = Self::make_ready(&engine, &path, elsewhere) {
            let _ = engine.close();
            return Err(error);
        }
        Ok(Self { inner: Arc::new(OpenStore::new(engine, options)), watcher: Watcher::default() })
    }

    /// Checks the file and brings it to this library's format. Only bytes kept elsewhere may be new here.
    fn make_ready(engine: &Arc<Engine>, path: &Path, may_be_new: bool) -> Result<()> {
        let identity = engine.read(Identity::load)?;
        if may_be_new && identity.is_none() && engine.read(|source| source.is_empty())? {
            let (_writer, txn) = engine.begin()?;
            create::lay_out(&txn)?;
            return engine.commit(txn);
        }
        probe::check(identity.as_ref(), path)?;
        if !engine.is_writable() {
            return probe::check_readable(identity.as_ref(), engine.read(missing::lacks_search_tables)?, path);
        }
        migrate::migrate(engine, migrate::STEPS)?;
        if engine.read(|source| all_tables::lacks_tables(source))? {
            // The catalogue has grown: what is new must hold the records that are there.
            let (_writer, txn) = engine.begin()?;
            all_tables::all_tables().try_for_each(|table| txn.create_table(&table))?;
            let mut meta = StoreMeta::load(&txn)?;
            reindex::reindex(&txn, &mut meta, &Watcher::default())?;
            meta.save(&txn)?;
            engine.commit(txn)?;
        }
        Ok(())
    }

    /// Lets the file and its lock go until [`Store::resume`], for every clone of this store: for an app that goes to
    /// the background, where a system may end whoever holds a lock. Calls fail with `Closed` meanwhile; reads under way
    /// are given a second to end, subscriptions stay. Suspending twice is no error.
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
    /// `Locked` while a batch is open; `StorageIo` where the last write-out fails: the file was let go all the same.
    pub fn suspend(&self) -> Result<()> {
        if self.is_suspended() {
            return Ok(());
        }
        // A file that cannot be read now is let go all the same; what is still to be told from earlier stays so.
        if !self.inner.engine.owes_notification()
            && let Ok(seq) = self.inner.engine.read(|source| Ok(StoreMeta::load(source)?.seq))
        {
            self.inner.left_at.store(seq, Ordering::Release);
        }
        self.inner.engine.suspend()
    }

    /// Opens the file again that [`Store::suspend`] let go. Where another program wrote to it meanwhile, subscribers
    /// are told. Where it is not suspended nothing happens.
    ///
    /// # Errors
    /// `Locked` where another program has it open now, `StorageIo` where it is gone: each later call tries again, and
    /// subscribers are told when `resume` is called once more.
    /// `NewerFormat` where a newer library wrote to it meanwhile.
    pub fn resume(&self) -> Result<()> {
        self.inner.engine.resume(|source| {
            self.inner.pending.clear();
            let missed = log::committed_after(source, self.inner.left_at.load(Ordering::Acquire))?;
            if !missed.kinds.is_empty() {
                self.inner.notifier.notify(&missed);
            }
            Ok(())
        })
    }

    /// Whether the file was let go and not opened again.
    pub fn is_suspended(&self) -> bool {
        self.inner.engine.is_suspended()
    }

    /// Closes the file, for every clone of this store. Afterwards each call fails with `Closed`.
    ///
    /// # Errors
    /// `Locked` while a batch is open; `StorageIo` where the last write-out fails.
    pub fn close(&self) -> Result<()> {
        let closed = self.inner.engine.close();
        if !matches!(closed, Err(CchcError::Locked { .. })) {
            self.inner.checkpoint.stop();
            self.inner.notifier.close();
        }
        closed
    }

    /// The file.
    pub fn path(&self) -> &Path {
        self.inner.engine.path()
    }

    /// Writes several changes in one commit: all of them become durable, or none.
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
    /// Whatever `work` fails with: nothing is kept then.
    pub fn write<T>(&self, operation: &str, work: impl FnOnce(&mut Transaction) -> Result<T>) -> Result<T> {
        let mut batch = self.batch(operation)?;
        let done = self.inner.engine.noted(work(&mut batch))?;
        batch.commit()?;
        Ok(done)
    }

    /// A batch of writes to be committed by its holder. While it is open every other write waits.
    ///
    /// # Errors
    /// `Locked` where the writer's turn does not come in time; `ClockDoubtful` where this device's clock is far from
    /// where it was at the last commit, unless the store was opened with [`Options::accept_clock`].
    pub fn batch(&self, operation: &str) -> Result<Batch> {
        let options = &self.inner.options;
        let (engine, watcher) = (&self.inner.engine, self.watcher.clone());
        let transaction = Transaction::begin(engine, options, operation, watcher)?;
        Ok(Batch::new(transaction, Arc::clone(&self.inner)))
    }

    /// Everything as it was at an instant, by the stamps of commits (`header.updated`): a commit is seen from its stamp
    /// on.
    ///
    /// Stamps follow the clock and never go back. After a commit under a clock that was ahead, those that follow carry
    /// stamps just after it, until the clock has come there: `as_of` of an instant between shows none of them, and to
    /// see one the instant must be its stamp.
    pub fn as_of(&self, at: Timestamp) -> Snapshot {
        Snapshot::new(Arc::clone(&self.inner), Some(at), self.watcher.clone())
    }

    /// Everything as it is, for reading.
    pub(crate) fn now(&self) -> Snapshot {
        Snapshot::new(Arc::clone(&self.inner), None, self.watcher.clone())
    }

    /// The present instant by this store's clock.
    pub(crate) fn clock_now(&self) -> Timestamp {
        self.inner.clock_now()
    }

    /// The change log after a sequence number, oldest first; 0 is before the first.
    ///
    /// A number that this store has not come to is another store's, or was noted before an older copy was put in its
    /// place. The `chain` of a change tells exactly whether what was read before is still what went before.
    ///
    /// # Errors
    /// `Invalid` for a number beyond the last change or below 0.
    pub fn changes(&self, after: i64, limit: u32) -> Result<Vec<Change>> {
        self.inner.engine.read(|source| {
            let last = StoreMeta::load(source)?.seq;
            match u64::try_from(after).ok().filter(|after| *after <= last) {
                Some(after) => log::changes(source, after, limit),
                None => Err(beyond(last)),
            }
        })
    }

    /// Word of commits from now on, made through this store; of another process's commits there is none.
    ///
    /// # Errors
    /// Only where the file cannot be read.
    pub fn subscribe(&self) -> Result<Subscription> {
        // A store that is closed has no news.
        self.inner.engine.read(|_| Ok(()))?;
        Ok(self.inner.notifier.subscribe())
    }

    /// Checks the whole file: hash chain, versions, indexes, search postings, counters, contents of attachments.
    ///
    /// # Errors
    /// Only where the file cannot be read; what does not fit together is in the result.
    pub fn verify(&self) -> Result<Verification> {
        self.inner.engine.read(|source| {
            let steps = Steps::begin(&self.watcher, all_tables::count_entries(source)?)?;
            let found = verify::verify(&Watched::new(source, &steps))?;
            steps.finish();
            Ok(found)
        })
    }

    /// Wraps every person's key anew: from now on personal data are sealed and opened under another key of the host.
    /// Old copies of the file can be read with the old key alone: where that is destroyed, so is what they hold.
    ///
    /// # Errors
    /// `KeyNeeded` without the present key.
    pub fn rekey(&self, keys: Keys) -> Result<()> {
        let batch = self.batch("store.rekey")?;
        let before = self.inner.engine.keys();
        seal::rekey(batch.raw(), before.as_ref().map(Keys::ask).transpose()?, &keys.ask()?, &self.watcher)?;
        // Before the next writer may begin.
        self.inner.engine.set_keys(Some(keys));
        batch.commit().inspect_err(|_| self.inner.engine.set_keys(before))
    }

    /// Every person's wrapped key, to be kept beside backups, which hold none. Keep only the newest: whoever was erased
    /// is erased from every backup then.
    ///
    /// # Errors
    /// Only where the file cannot be read.
    pub fn export_keys(&self) -> Result<Vec<u8>> {
        self.inner.engine.read(seal::export)
    }

    /// Takes over keys that were exported beside a backup; says how many people can be read again. Keys that were
    /// destroyed stay so.
    ///
    /// # Errors
    /// `Invalid` for something else or another store's; `KeyNeeded` without the key they were exported under.
    pub fn import_keys(&self, keys: &[u8]) -> Result<u32> {
        let host = self.inner.engine.keys().ok_or(CchcError::sealed(Reason::KeyMissing))?.ask()?;
        let batch = self.batch("store.import_keys")?;
        let taken = seal::import(batch.raw(), &host, keys)?;
        batch.commit()?;
        Ok(taken)
    }

    /// Writes a copy of the store as it is now to a path where nothing is, while it stays in use. The copy is compact,
    /// and was checked as a whole. It holds no keys: see [`Store::export_keys`].
    ///
    /// # Errors
    /// `StorageIo` where something is at the path already, or the disk refuses; `Corrupt` where the store is damaged.
    pub fn backup(&self, path: impl AsRef<Path>) -> Result<()> {
        self.inner.engine.read(|source| backup::write(source, path.as_ref(), &self.watcher))
    }

    /// Builds every index and the search postings anew from the records.
    ///
    /// # Errors
    /// Where the file cannot be read or written. All is as it was before then.
    pub fn reindex(&self) -> Result<()> {
        let mut batch = self.batch("store.reindex")?;
        batch.reindex()?;
        batch.commit()
    }

    /// The same store, whose calls tell of their progress now and then, and end where they are told `Break`: for what
    /// takes long, such as a check of the file, a backup, reindexing, a list of records, a file, a report.
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
    /// A call that was ended fails with `Cancelled`, and nothing of it is kept.
    #[must_use]
    pub fn with_progress(&self, tell: impl Fn(Progress) -> ControlFlow<()> + Send + Sync + 'static) -> Self {
        Self { inner: Arc::clone(&self.inner), watcher: Watcher::new(tell) }
    }

    /// Readies the file for a sudden end: after this, opening it again takes milliseconds whatever its size. The store
    /// does so by itself soon after the last write; call it before an app goes to the background.
    ///
    /// # Errors
    /// `StorageIo` where the disk refuses.
    pub fn checkpoint(&self) -> Result<()> {
        self.inner.engine.checkpoint()
    }

    /// Stores a file's bytes and the attachment that describes them. Size and hash are filled in.
    ///
    /// ```
    /// # use cchc::{Store, model::{Attachment, Record}};
    /// # let folder = tempfile::tempdir()?;
    /// # let store = Store::open(folder.path().join("a.cchc"))?;
    /// let draft = Attachment { name: "bien-ban.txt".into(), media_type: "text/plain".into(), ..Attachment::default() };
    /// let stored = store.attach(draft, &mut "Biên bản".as_bytes())?;
    /// assert_eq!(store.read_attachment(stored.id(), 0, 100)?, "Biên bản".as_bytes());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// As [`Transaction::add`]; nothing is kept then.
    pub fn attach(&self, draft: Attachment, content: &mut dyn Read) -> Result<Attachment> {
        self.write("attachments.attach", |batch| batch.attach(draft, content))
    }

    /// Bytes of an attachment from `offset` on; fewer than asked for at its end.
    ///
    /// # Errors
    /// `NotFound`; `Corrupt` where bytes are missing.
    pub fn read_attachment(&self, id: AttachmentId, offset: u32, length: u32) -> Result<Vec<u8>> {
        self.now().read_attachment(id, offset, length)
    }
}

fn beyond(last: u64) -> CchcError {
    let text = format!("must be 0 to {last}: it is of another store, or of a later state of this one");
    let text_vi = format!("phải từ 0 đến {last}: số này của kho dữ liệu khác hoặc của trạng thái sau này");
    CchcError::invalid("store.changes", "after", "range", text, text_vi)
}
