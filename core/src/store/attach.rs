//! Writing attachments: their bytes, and the record that describes them.

use std::io::Read;

use super::blob::{self, Blob};
use super::transaction::Transaction;
use crate::error::{CchcError, Result};
use crate::model::{Attachment, Record};
use crate::progress::WatchedContent;

impl Transaction {
    /// Stores a file's bytes and the attachment that describes them. Size and hash are filled in.
    ///
    /// # Errors
    /// As [`Transaction::add`]; `Invalid` where the content cannot be read or is too large.
    pub fn attach(&mut self, draft: Attachment, content: &mut dyn Read) -> Result<Attachment> {
        self.add_with_content(content, |blake3, size| Attachment { blake3, size, ..draft })
    }

    /// Stores bytes and the record that names them by their hash and size.
    ///
    /// # Errors
    /// As [`Transaction::attach`].
    pub(crate) fn add_with_content<R: Record>(
        &mut self,
        content: &mut dyn Read,
        draft: impl FnOnce(String, u32) -> R,
    ) -> Result<R> {
        self.savepoint(|txn| {
            let (blob, is_new) = txn.store_content(content)?;
            // Before the record is added: its bytes do not stay where it is refused.
            txn.stored.extend(is_new.then_some(blob));
            txn.add(draft(blake3::Hash::from_bytes(blob.hash).to_hex().to_string(), blob.size))
        })
    }

    /// Stores bytes. Says where they are, and whether they are new.
    fn store_content(&mut self, content: &mut dyn Read) -> Result<(Blob, bool)> {
        self.meta.blobs += 1;
        let mut content = WatchedContent::new(content, self.txn.watcher());
        let mut stored = self.engine.noted(blob::store(self.txn.unwatched(), self.meta.blobs, &mut content));
        if let (Some(ended), Err(CchcError::Invalid { .. })) = (content.ended.take(), &stored) {
            stored = Err(ended);
        }
        // Where even the undoing failed, chunks could be committed without their attachment.
        if matches!(stored, Err(CchcError::StorageIo { .. } | CchcError::Corrupt { .. } | CchcError::Internal { .. })) {
            self.note_half_written(&stored);
        }
        stored
    }
}
