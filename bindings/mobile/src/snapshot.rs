//! The store as of a past instant.

use std::sync::Arc;

use cchc::model::{AttachmentId, RecordId};
use cchc::{CchcError, call};
use jiff::Timestamp;

use crate::failure::Outcome;
use crate::number::at_most;
use crate::table;
use crate::work::{NativeWork, with_progress};

/// The store as of an instant.
#[derive(uniffi::Object)]
pub struct NativeSnapshot {
    store: cchc::Store,
    at: Timestamp,
}

impl NativeSnapshot {
    pub fn new(store: cchc::Store, at: Timestamp) -> Arc<Self> {
        Arc::new(Self { store, at })
    }
}

#[uniffi::export]
impl NativeSnapshot {
    /// Runs a read-only call by name.
    pub fn call(&self, name: String, arguments: Vec<u8>, work: Option<Arc<NativeWork>>) -> Outcome<Vec<u8>> {
        Ok(with_progress(&self.store, work).as_of(self.at).call(&name, &arguments)?)
    }

    /// Writes records as a table to a file, as they were at the instant; as that of a store.
    pub fn export_table(
        &self,
        query: Vec<u8>,
        path: String,
        format: Vec<u8>,
        options: Vec<u8>,
        work: Option<Arc<NativeWork>>,
    ) -> Outcome<()> {
        let store = with_progress(&self.store, work);
        let frame = store.as_of(self.at).frame(&call::read("export", &query)?)?;
        Ok(table::export(&frame, path, &format, &options)?)
    }

    /// Bytes of an attachment's content: at most `length` from `offset`; none past its end.
    pub fn read_attachment(&self, id: String, offset: i64, length: i64) -> Outcome<Vec<u8>> {
        let (offset, length) = range(offset, length)?;
        Ok(self.store.as_of(self.at).read_attachment(identity(&id)?, offset, length)?)
    }
}

/// The identity of an attachment from its text.
pub fn identity(id: &str) -> cchc::Result<AttachmentId> {
    let unknown = |_| CchcError::NotFound { kind: "attachment".to_owned(), id: id.to_owned() };
    uuid::Uuid::parse_str(id).map(AttachmentId::from_uuid).map_err(unknown)
}

/// The range of an attachment's content. Content is shorter than 4 GiB: numbers beyond that mean its end.
pub fn range(offset: i64, length: i64) -> cchc::Result<(u32, u32)> {
    Ok((at_most("attachments.read", "offset", offset)?, at_most("attachments.read", "length", length)?))
}
