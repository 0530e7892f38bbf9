//! [`Snapshot`]: the whole store as of an instant.

use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;

use super::blob;
use super::open_store::OpenStore;
use super::view::View;
use crate::error::{CchcError, Result};
use crate::model::{Attachment, AttachmentId};
use crate::progress::{Steps, Watched, Watcher};
use crate::records::meta::StoreMeta;

/// The store as of an instant, for reading; made by [`Store::as_of`](crate::Store::as_of).
///
/// It is only the instant and a handle of the store: it keeps no transaction open, and each call reads the file anew.
/// It never changes, because history is kept. Suggestions are not available, since they count words of the present.
///
/// ```
/// use cchc::{Store, model::{OrganisationUnit, Record, UnitKind}};
///
/// # let folder = tempfile::tempdir()?;
/// let store = Store::open(folder.path().join("a.cchc"))?;
/// let unit = store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department))?;
/// let before = store.as_of(unit.header.updated.ok_or("not stored")?);
/// store.units().update(OrganisationUnit { name: "Sở Xây dựng và Giao thông".into(), ..unit.clone() })?;
/// assert_eq!(before.units().get(unit.id())?.name, "Sở Xây dựng");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Snapshot {
    store: Arc<OpenStore>,
    at: Option<Timestamp>,
    watcher: Watcher,
}

impl Snapshot {
    pub(crate) fn new(store: Arc<OpenStore>, at: Option<Timestamp>, watcher: Watcher) -> Self {
        Self { store, at, watcher }
    }

    /// Runs several reads against one and the same state, which no commit changes meanwhile. See [`Store::read`].
    ///
    /// ```
    /// # use cchc::{Store, model::{OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// let unit = store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department))?;
    /// let then = store.as_of(unit.header.updated.unwrap_or_default());
    /// assert_eq!(then.read(|view| view.seq())?, 1);
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// The error of `work`; `Closed`, or `StorageIo` if the file cannot be read.
    ///
    /// [`Store::read`]: crate::Store::read
    pub fn read<T>(&self, work: impl FnOnce(&View<'_>) -> Result<T>) -> Result<T> {
        let (at, search_cache, facts) = (self.at, Some(&self.store.search_cache), Some(&self.store.engine.facts));
        self.store.engine.read(|source| {
            if !self.watcher.has_callback() {
                return work(&View { source, at, meta: None, search_cache, facts, watcher: None });
            }
            let watcher = self.store.engine.watch_read(&self.watcher);
            let steps = Steps::begin(&watcher, 0)?;
            let source = &Watched::new(source, &steps);
            work(&View { source, at, meta: None, search_cache, facts, watcher: Some(&watcher) })
        })
    }

    /// The same state as a snapshot that no later commit changes, with its instant: at most that of the last commit.
    /// Its reads report nothing.
    pub(crate) fn pinned(&self) -> Result<(Self, Timestamp)> {
        let stamp = self.store.engine.read(|source| Ok(StoreMeta::load(source)?.stamp))?;
        let last = Timestamp::from_microsecond(stamp);
        let last = last.map_err(|error| CchcError::Corrupt { reason: error.to_string() })?;
        let at = self.at.map_or(last, |at| at.min(last));
        Ok((Self::new(Arc::clone(&self.store), Some(at), Watcher::default()), at))
    }

    /// Whether both are of one store and instant.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.store, &other.store) && self.at == other.at
    }

    /// The file of the store.
    pub(super) fn path(&self) -> &Path {
        self.store.engine.path()
    }

    /// The instant of this snapshot; none for the present.
    pub(super) fn at(&self) -> Option<Timestamp> {
        self.at
    }

    pub(crate) fn watcher(&self) -> &Watcher {
        &self.watcher
    }

    /// The instant of this snapshot; for the present, the current time of the store's clock.
    pub(crate) fn instant(&self) -> Timestamp {
        self.at.unwrap_or_else(|| self.store.clock_now())
    }

    /// At most `length` bytes of an attachment from `offset` on. Fewer at its end, none beyond it.
    ///
    /// # Errors
    /// `NotFound` if there was no such attachment; `Corrupt` if stored bytes are missing.
    pub fn read_attachment(&self, id: AttachmentId, offset: u32, length: u32) -> Result<Vec<u8>> {
        self.read(|view| blob::read_attachment(view.source, &view.get::<Attachment>(id)?, offset, length))
    }
}
