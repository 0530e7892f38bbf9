//! The handle of an open store.

use std::sync::Arc;
use std::time::Duration;

use cchc::{CchcError, Options, Reason, RecordExportOptions, Sharing, call};
use jiff::Timestamp;

use crate::batch::NativeBatch;
use crate::failure::Outcome;
use crate::host::{Content, NativeContent, NativeKeys, keys};
use crate::number::{at_least_zero, at_most};
use crate::snapshot::{NativeSnapshot, identity, range};
use crate::subscription::NativeSubscription;
use crate::table;
use crate::work::{NativeWork, with_progress};

/// Options for opening a store; the Kotlin and Swift libraries set the defaults.
#[derive(uniffi::Record)]
pub struct NativeOptions {
    /// Who writes: the name in every revision and in the change log, at most 1024 bytes.
    pub actor: String,
    /// Whether to create the file if it is missing.
    pub create: bool,
    /// Whether to open the file for reading only.
    pub read_only: bool,
    /// Whether other processes may read the file at the same time.
    pub many_readers: bool,
    /// Memory for cached pages of the file, in bytes; at least 0.
    pub cache_bytes: i64,
    /// How long a write waits for another write to end, in milliseconds, before it fails.
    pub write_timeout_millis: u64,
    /// Whether to check every page of the file on opening, for files received from elsewhere.
    pub check_integrity: bool,
    /// Whether to write although the system clock is far from the time of the last commit.
    pub accept_clock: bool,
}

impl NativeOptions {
    /// The options as the core takes them.
    fn read(self, host: Option<Arc<dyn NativeKeys>>) -> cchc::Result<Options> {
        Ok(Options {
            actor: self.actor,
            create: self.create,
            read_only: self.read_only,
            sharing: if self.many_readers { Sharing::OneWriterManyReaders } else { Sharing::Exclusive },
            cache_bytes: at_least_zero("options", "cache_bytes", self.cache_bytes)?,
            write_timeout: Duration::from_millis(self.write_timeout_millis),
            check_integrity: self.check_integrity,
            accept_clock: self.accept_clock,
            keys: host.map(keys),
            ..Options::default()
        })
    }
}

/// An open store.
#[derive(uniffi::Object)]
pub struct NativeStore(cchc::Store);

#[uniffi::export]
impl NativeStore {
    /// Opens the store at a path. `work` is told of migrations and of indexes that are built, and ends them.
    #[uniffi::constructor]
    pub fn open(
        path: String,
        options: NativeOptions,
        host: Option<Arc<dyn NativeKeys>>,
        work: Arc<NativeWork>,
    ) -> Outcome<Arc<Self>> {
        let options = options.read(host)?;
        let tell = move |progress: cchc::Progress| work.tell(progress.done, progress.total);
        Ok(Arc::new(Self(cchc::Store::open_with_progress(path, options, tell)?)))
    }

    /// A new, empty store in memory.
    #[uniffi::constructor]
    pub fn in_memory(options: NativeOptions, host: Option<Arc<dyn NativeKeys>>) -> Outcome<Arc<Self>> {
        Ok(Arc::new(Self(cchc::Store::in_memory_with(options.read(host)?)?)))
    }

    /// A handle of the same store whose writes are somebody else's.
    pub fn acting_as(&self, actor: String) -> Outcome<Arc<Self>> {
        Ok(Arc::new(Self(self.0.acting_as(&actor)?)))
    }

    /// Whose writes those of this handle are.
    pub fn actor(&self) -> String {
        self.0.actor().to_owned()
    }

    /// The path of the file.
    pub fn path(&self) -> String {
        self.0.path().display().to_string()
    }

    /// Runs a call by name; arguments and result are MessagePack. A write takes `work`, by which it is cancelled: while
    /// it waits for another writer, and until it is committed.
    pub fn call(&self, name: String, arguments: Vec<u8>, work: Option<Arc<NativeWork>>) -> Outcome<Vec<u8>> {
        Ok(with_progress(&self.0, work).call(&name, &arguments)?)
    }

    /// Begins a batch, which belongs to this thread.
    pub fn batch(&self, operation: String, work: Option<Arc<NativeWork>>) -> Outcome<Arc<NativeBatch>> {
        let batch = with_progress(&self.0, work.clone()).owned_batch(&operation)?;
        Ok(NativeBatch::new(batch, work))
    }

    /// Fails as a write does that waits for another writer for too long, for hosts that wait on their own side.
    pub fn refuse_as_busy(&self) -> Outcome<()> {
        let path = self.0.path().display().to_string();
        Err(CchcError::Locked { path, reason: Reason::WriterBusy, holder: None }.into())
    }

    /// A snapshot of the store as of an instant, in microseconds since 1970-01-01 (UTC).
    pub fn as_of(&self, micros: i64) -> Outcome<Arc<NativeSnapshot>> {
        let out_of_range = |error: jiff::Error| {
            CchcError::invalid("store.as_of", "at", "range", error.to_string(), "thời điểm ngoài phạm vi")
        };
        let at = Timestamp::from_microsecond(micros).map_err(out_of_range)?;
        Ok(NativeSnapshot::new(self.0.clone(), at))
    }

    /// Entries of the change log after a sequence number, at most `limit`, as MessagePack.
    pub fn changes(&self, after: i64, limit: i64) -> Outcome<Vec<u8>> {
        let limit = at_most("store.changes", "limit", limit)?;
        Ok(call::write(&self.0.changes(after, limit)?)?)
    }

    /// Subscribes to commits from now on.
    pub fn subscribe(&self) -> Outcome<Arc<NativeSubscription>> {
        Ok(NativeSubscription::new(self.0.subscribe()?))
    }

    /// Verifies the whole file, also against the text of a head; returns the findings as MessagePack.
    pub fn verify(&self, since: Option<String>, work: Option<Arc<NativeWork>>) -> Outcome<Vec<u8>> {
        let store = with_progress(&self.0, work);
        let found = match since {
            Some(head) => store.verify_since(&head.parse()?)?,
            None => store.verify()?,
        };
        Ok(call::write(&found)?)
    }

    /// Rebuilds every index and the search postings.
    pub fn reindex(&self, work: Option<Arc<NativeWork>>) -> Outcome<()> {
        Ok(with_progress(&self.0, work).reindex()?)
    }

    /// Rewrites the file in order and without unused space.
    pub fn compact(&self, work: Option<Arc<NativeWork>>) -> Outcome<()> {
        Ok(with_progress(&self.0, work).compact()?)
    }

    /// Writes a backup to a path at which there is no file yet.
    pub fn backup(&self, path: String, work: Option<Arc<NativeWork>>) -> Outcome<()> {
        Ok(with_progress(&self.0, work).backup(path)?)
    }

    /// Writes every record to a new folder; returns what it contains as MessagePack.
    pub fn export_records(
        &self,
        path: String,
        revisions: bool,
        reveal: Option<String>,
        work: Option<Arc<NativeWork>>,
    ) -> Outcome<Vec<u8>> {
        let options = RecordExportOptions { revisions, reveal };
        Ok(call::write(&with_progress(&self.0, work).export_records(path, options)?)?)
    }

    /// Takes in the records of a folder; returns what was taken in as MessagePack.
    pub fn import_records(&self, path: String, work: Option<Arc<NativeWork>>) -> Outcome<Vec<u8>> {
        Ok(call::write(&with_progress(&self.0, work).import_records(path)?)?)
    }

    /// Writes records as a table to a file. `query`, `format` and `options` are MessagePack.
    pub fn export_table(
        &self,
        query: Vec<u8>,
        path: String,
        format: Vec<u8>,
        options: Vec<u8>,
        work: Option<Arc<NativeWork>>,
    ) -> Outcome<()> {
        let frame = with_progress(&self.0, work).frame(&call::read("export", &query)?)?;
        Ok(table::export(&frame, path, &format, &options)?)
    }

    /// Replaces the key of the store: wraps the key of every data subject under another key.
    pub fn rekey(&self, host: Arc<dyn NativeKeys>, work: Option<Arc<NativeWork>>) -> Outcome<()> {
        Ok(with_progress(&self.0, work).rekey(keys(host))?)
    }

    /// Exports the wrapped key of every data subject.
    pub fn export_keys(&self) -> Outcome<Vec<u8>> {
        Ok(self.0.export_keys()?)
    }

    /// Imports exported keys; returns what became of them as MessagePack.
    pub fn import_keys(&self, keys: Vec<u8>, work: Option<Arc<NativeWork>>) -> Outcome<Vec<u8>> {
        Ok(call::write(&with_progress(&self.0, work).import_keys(&keys)?)?)
    }

    /// Writes a checkpoint, so that reopening after a crash is fast.
    pub fn checkpoint(&self) -> Outcome<()> {
        Ok(self.0.checkpoint()?)
    }

    /// Releases the file and its lock until `resume`.
    pub fn suspend(&self) -> Outcome<()> {
        Ok(self.0.suspend()?)
    }

    /// Opens the file again after `suspend`.
    pub fn resume(&self) -> Outcome<()> {
        Ok(self.0.resume()?)
    }

    /// Whether the store is suspended; waits for nobody.
    pub fn is_suspended(&self) -> bool {
        self.0.is_suspended()
    }

    /// Closes the file.
    pub fn close(&self) -> Outcome<()> {
        Ok(self.0.close()?)
    }

    /// Stores an attachment with the content that the host provides.
    pub fn attach(
        &self,
        draft: Vec<u8>,
        content: Arc<dyn NativeContent>,
        work: Option<Arc<NativeWork>>,
    ) -> Outcome<Vec<u8>> {
        let draft = call::read_attachment(&draft)?;
        let stored = with_progress(&self.0, work).attach(draft, &mut Content(content))?;
        Ok(call::write_attachment(&stored)?)
    }

    /// Bytes of an attachment's content: at most `length` from `offset`; none past its end.
    pub fn read_attachment(&self, id: String, offset: i64, length: i64) -> Outcome<Vec<u8>> {
        let (offset, length) = range(offset, length)?;
        Ok(self.0.read_attachment(identity(&id)?, offset, length)?)
    }
}
