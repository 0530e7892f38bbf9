//! Batches: several writes in one commit.

use std::sync::Arc;

use cchc::call::{self, HeldBatch};

use crate::failure::Outcome;
use crate::host::{Content, NativeContent};

/// An open batch; after commit or abort every call fails.
#[derive(uniffi::Object)]
pub struct NativeBatch(HeldBatch);

impl NativeBatch {
    pub fn new(batch: cchc::Batch) -> Arc<Self> {
        Arc::new(Self(HeldBatch::new(batch)))
    }
}

#[uniffi::export]
impl NativeBatch {
    /// Runs a call by name, as part of the batch.
    pub fn call(&self, name: String, arguments: Vec<u8>) -> Outcome<Vec<u8>> {
        Ok(self.0.with(|batch| batch.call(&name, &arguments))?)
    }

    /// Stores the host's content, as part of the batch.
    pub fn attach(&self, draft: Vec<u8>, content: Arc<dyn NativeContent>) -> Outcome<Vec<u8>> {
        let draft = call::read_attachment(&draft)?;
        Ok(self.0.with(|batch| call::write_attachment(&batch.attach(draft, &mut Content(content))?))?)
    }

    /// Commits every write durably.
    pub fn commit(&self) -> Outcome<()> {
        Ok(self.0.commit()?)
    }

    /// Discards every write.
    pub fn abort(&self) -> Outcome<()> {
        Ok(self.0.abort()?)
    }
}
