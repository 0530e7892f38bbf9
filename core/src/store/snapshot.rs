//! The whole store as of an instant.

use std::sync::Arc;

use jiff::Timestamp;

use super::blob;
use super::open_store::OpenStore;
use super::view::View;
use crate::error::Result;
use crate::model::{Attachment, AttachmentId};
use crate::progress::{Steps, Watched, Watcher};

/// The store as of an instant. It holds nothing open: each call reads for itself.
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

    /// Runs several reads against one and the same state.
    pub(crate) fn read<T>(&self, work: impl FnOnce(&View<'_>) -> Result<T>) -> Result<T> {
        let (at, pending) = (self.at, Some(&self.store.pending));
        self.store.engine.read(|source| {
            if !self.watcher.is_there() {
                return work(&View { source, at, meta: None, pending });
            }
            let steps = Steps::begin(&self.watcher, 0)?;
            work(&View { source: &Watched::new(source, &steps), at, meta: None, pending })
        })
    }

    /// The instant asked about; for the present, what the store's clock says.
    pub(crate) fn instant(&self) -> Timestamp {
        self.at.unwrap_or_else(|| self.store.clock_now())
    }

    /// Bytes of an attachment from `offset` on; fewer than asked for at its end.
    ///
    /// # Errors
    /// `NotFound` where it was not there; `Corrupt` where bytes are missing.
    pub fn read_attachment(&self, id: AttachmentId, offset: u32, length: u32) -> Result<Vec<u8>> {
        self.read(|view| blob::read_attachment(view.source, &view.get::<Attachment>(id)?, offset, length))
    }
}
