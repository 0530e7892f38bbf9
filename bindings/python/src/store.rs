//! The handle of an open store.

use std::path::PathBuf;
use std::time::Duration;

use cchc::model::AttachmentId;
use cchc::{CchcError, Options, RecordExportOptions, Sharing, call};
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::batch::Batch;
use crate::content::Content;
use crate::error::detached;
use crate::frame::Frame;
use crate::key::keys;
use crate::snapshot::Snapshot;
use crate::subscription::Subscription;
use crate::work::{Watch, watched};

/// An open store.
#[pyclass(frozen, module = "cchc._native")]
pub struct Store(cchc::Store);

#[pymethods]
impl Store {
    /// Opens the store at a path. `cache_mib` is in MiB and `write_timeout` in seconds; `sharing` is `exclusive` or
    /// `one_writer_many_readers`; `key` is bytes or a function that returns bytes. The Python package sets the
    /// defaults.
    #[staticmethod]
    #[pyo3(signature = (
        path, *, actor, create, read_only, sharing, cache_mib, write_timeout, check_integrity, accept_clock, key,
        progress = None
    ))]
    #[expect(clippy::too_many_arguments, reason = "each is a named option")]
    fn open(
        py: Python<'_>,
        path: PathBuf,
        actor: String,
        create: bool,
        read_only: bool,
        sharing: &str,
        cache_mib: u16,
        write_timeout: f64,
        check_integrity: bool,
        accept_clock: bool,
        key: Option<Py<PyAny>>,
        progress: Option<Py<PyAny>>,
    ) -> PyResult<Self> {
        let keys = keys(py, key)?;
        let watch = Watch::new(py, progress);
        let asked = watch.clone();
        let open = move || {
            let options = Options {
                actor,
                create,
                read_only,
                sharing: sharing_named(sharing)?,
                cache_bytes: cache_bytes(cache_mib),
                write_timeout: seconds(write_timeout)?,
                check_integrity,
                accept_clock,
                keys: keys.transpose()?,
                ..Options::default()
            };
            cchc::Store::open_with_progress(path, options, move |progress| asked.ask(progress))
        };
        watch.run(py, open).map(Self)
    }

    /// Makes a new, empty store in memory; the options are those of `open`.
    #[staticmethod]
    #[pyo3(signature = (*, actor, cache_mib, write_timeout, accept_clock, key))]
    fn in_memory(
        py: Python<'_>,
        actor: String,
        cache_mib: u16,
        write_timeout: f64,
        accept_clock: bool,
        key: Option<Py<PyAny>>,
    ) -> PyResult<Self> {
        let keys = keys(py, key)?;
        let make = || {
            cchc::Store::in_memory_with(Options {
                actor,
                cache_bytes: cache_bytes(cache_mib),
                write_timeout: seconds(write_timeout)?,
                accept_clock,
                keys: keys.transpose()?,
                ..Options::default()
            })
        };
        detached(py, make).map(Self)
    }

    /// A handle of the same store whose writes are somebody else's.
    fn acting_as(&self, py: Python<'_>, actor: &str) -> PyResult<Self> {
        detached(py, || self.0.acting_as(actor)).map(Self)
    }

    /// Whose writes those of this handle are.
    #[getter]
    fn actor(&self) -> &str {
        self.0.actor()
    }

    /// The path of the file.
    #[getter]
    fn path(&self) -> PathBuf {
        self.0.path().to_owned()
    }

    /// Runs a call by name; arguments and result are MessagePack.
    #[pyo3(signature = (name, arguments, progress = None))]
    fn call<'py>(
        &self,
        py: Python<'py>,
        name: &str,
        arguments: &[u8],
        progress: Option<Py<PyAny>>,
    ) -> PyResult<Bound<'py, PyBytes>> {
        let result = watched(py, &self.0, progress, |store| store.call(name, arguments))?;
        Ok(PyBytes::new(py, &result))
    }

    /// Begins a batch.
    fn batch(&self, py: Python<'_>, operation: &str) -> PyResult<Batch> {
        let watch = Watch::new(py, None);
        let store = watch.over(&self.0);
        let batch = watch.run(py, || store.owned_batch(operation))?;
        Ok(Batch::new(batch, watch))
    }

    /// A snapshot of the store as of an instant.
    fn as_of(&self, py: Python<'_>, at: &[u8]) -> PyResult<Snapshot> {
        let at = detached(py, || call::read("store.as_of", at))?;
        Ok(Snapshot::new(self.0.clone(), at))
    }

    /// The table that a query, as MessagePack, finds at present.
    fn frame(&self, py: Python<'_>, query: &[u8]) -> PyResult<Frame> {
        let query = detached(py, || call::read("table", query))?;
        let frame = watched(py, &self.0, None, |store| store.frame(&query))?;
        Ok(Frame::new(self.0.clone(), query, frame))
    }

    /// Entries of the change log after a sequence number, at most `limit`, as MessagePack.
    fn changes<'py>(&self, py: Python<'py>, after: i64, limit: u32) -> PyResult<Bound<'py, PyBytes>> {
        let changes = watched(py, &self.0, None, |store| call::write(&store.changes(after, limit)?))?;
        Ok(PyBytes::new(py, &changes))
    }

    /// Subscribes to commits from now on.
    fn subscribe(&self, py: Python<'_>) -> PyResult<Subscription> {
        detached(py, || self.0.subscribe()).map(Subscription::new)
    }

    /// Verifies the whole file, also against the text of a head; returns the findings as MessagePack.
    #[pyo3(signature = (progress = None, since = None))]
    fn verify<'py>(
        &self,
        py: Python<'py>,
        progress: Option<Py<PyAny>>,
        since: Option<String>,
    ) -> PyResult<Bound<'py, PyBytes>> {
        let found = watched(py, &self.0, progress, |store| match &since {
            Some(head) => call::write(&store.verify_since(&head.parse()?)?),
            None => call::write(&store.verify()?),
        })?;
        Ok(PyBytes::new(py, &found))
    }

    /// Rebuilds every index and the search postings.
    #[pyo3(signature = (progress = None))]
    fn reindex(&self, py: Python<'_>, progress: Option<Py<PyAny>>) -> PyResult<()> {
        watched(py, &self.0, progress, cchc::Store::reindex)
    }

    /// Rewrites the file in order and without unused space.
    #[pyo3(signature = (progress = None))]
    fn compact(&self, py: Python<'_>, progress: Option<Py<PyAny>>) -> PyResult<()> {
        watched(py, &self.0, progress, cchc::Store::compact)
    }

    /// Writes a backup to a path at which there is no file yet.
    #[pyo3(signature = (path, progress = None))]
    fn backup(&self, py: Python<'_>, path: PathBuf, progress: Option<Py<PyAny>>) -> PyResult<()> {
        watched(py, &self.0, progress, |store| store.backup(path))
    }

    /// Writes every record to a new folder; returns what it contains as MessagePack.
    #[pyo3(signature = (path, *, revisions, reveal, progress))]
    fn export_records<'py>(
        &self,
        py: Python<'py>,
        path: PathBuf,
        revisions: bool,
        reveal: Option<String>,
        progress: Option<Py<PyAny>>,
    ) -> PyResult<Bound<'py, PyBytes>> {
        let options = RecordExportOptions { revisions, reveal };
        let done = watched(py, &self.0, progress, |store| call::write(&store.export_records(path, options)?))?;
        Ok(PyBytes::new(py, &done))
    }

    /// Takes in the records of a folder; returns what was taken in as MessagePack.
    #[pyo3(signature = (path, progress = None))]
    fn import_records<'py>(
        &self,
        py: Python<'py>,
        path: PathBuf,
        progress: Option<Py<PyAny>>,
    ) -> PyResult<Bound<'py, PyBytes>> {
        let done = watched(py, &self.0, progress, |store| call::write(&store.import_records(path)?))?;
        Ok(PyBytes::new(py, &done))
    }

    /// Releases the file and its lock until `resume`.
    fn suspend(&self, py: Python<'_>) -> PyResult<()> {
        watched(py, &self.0, None, cchc::Store::suspend)
    }

    /// Opens the file again after `suspend`.
    fn resume(&self, py: Python<'_>) -> PyResult<()> {
        watched(py, &self.0, None, cchc::Store::resume)
    }

    /// Exports the wrapped key of every data subject.
    fn export_keys<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        let keys = watched(py, &self.0, None, cchc::Store::export_keys)?;
        Ok(PyBytes::new(py, &keys))
    }

    /// Imports exported keys; returns what became of them as MessagePack.
    fn import_keys<'py>(&self, py: Python<'py>, keys: &[u8]) -> PyResult<Bound<'py, PyBytes>> {
        let told = watched(py, &self.0, None, |store| call::write(&store.import_keys(keys)?))?;
        Ok(PyBytes::new(py, &told))
    }

    /// Replaces the key of the store: wraps the key of every data subject under another key.
    fn rekey(&self, py: Python<'_>, key: Py<PyAny>) -> PyResult<()> {
        match keys(py, Some(key))? {
            Some(keys) => watched(py, &self.0, None, |store| store.rekey(keys?)),
            None => Ok(()),
        }
    }

    /// Writes a checkpoint, so that reopening after a crash is fast.
    fn checkpoint(&self, py: Python<'_>) -> PyResult<()> {
        watched(py, &self.0, None, cchc::Store::checkpoint)
    }

    /// Stores an attachment with the content of a binary file object.
    fn attach<'py>(&self, py: Python<'py>, draft: &[u8], content: Py<PyAny>) -> PyResult<Bound<'py, PyBytes>> {
        let watch = Watch::new(py, None);
        let store = watch.over(&self.0);
        Content::store(py, content, &watch, |content| {
            let draft = call::read_attachment(draft)?;
            call::write_attachment(&store.attach(draft, content)?)
        })
    }

    /// Bytes of an attachment's content: at most `length` from `offset`.
    fn read_attachment<'py>(
        &self,
        py: Python<'py>,
        id: &[u8],
        offset: u32,
        length: u32,
    ) -> PyResult<Bound<'py, PyBytes>> {
        let chunk = watched(py, &self.0, None, |store| {
            store.read_attachment(call::read::<AttachmentId>("attachments.read", id)?, offset, length)
        })?;
        Ok(PyBytes::new(py, &chunk))
    }

    /// Closes the file.
    fn close(&self, py: Python<'_>) -> PyResult<()> {
        watched(py, &self.0, None, cchc::Store::close)
    }
}

fn sharing_named(name: &str) -> cchc::Result<Sharing> {
    match name {
        "exclusive" => Ok(Sharing::Exclusive),
        "one_writer_many_readers" => Ok(Sharing::OneWriterManyReaders),
        _ => Err(CchcError::invalid(
            "store.open",
            "sharing",
            "choice",
            "must be exclusive or one_writer_many_readers",
            "phải là exclusive hoặc one_writer_many_readers",
        )),
    }
}

fn cache_bytes(mib: u16) -> usize {
    usize::from(mib) << 20
}

fn seconds(number: f64) -> cchc::Result<Duration> {
    Duration::try_from_secs_f64(number).map_err(|error| {
        CchcError::invalid("store.open", "write_timeout", "range", error.to_string(), "thời gian chờ không hợp lệ")
    })
}
