//! Batches: several writes in one commit.

use std::sync::Arc;

use cchc::call::{self, HeldBatch};

use crate::failure::Outcome;
use crate::host::{Content, NativeContent};
use crate::work::NativeWork;

/// An open batch; after commit or abort every call fails. Once its work is cancelled, nothing of it is committed.
#[derive(uniffi::Object)]
pub struct NativeBatch {
    batch: HeldBatch,
    work: Option<Arc<NativeWork>>,
}

impl NativeBatch {
    pub fn new(batch: cchc::store::OwnedBatch, work: Option<Arc<NativeWork>>) -> Arc<Self> {
        Arc::new(Self { batch: HeldBatch::new(batch), work })
    }

    /// Fails if the batch's work was cancelled.
    fn check(&self) -> cchc::Result<()> {
        self.work.as_ref().map_or(Ok(()), |work| work.check())
    }
}

#[uniffi::export]
impl NativeBatch {
    /// Runs a call by name, as part of the batch.
    pub fn call(&self, name: String, arguments: Vec<u8>) -> Outcome<Vec<u8>> {
        self.check()?;
        Ok(self.batch.with(|batch| batch.call(&name, &arguments))?)
    }

    /// Stores the host's content, as part of the batch.
    pub fn attach(&self, draft: Vec<u8>, content: Arc<dyn NativeContent>) -> Outcome<Vec<u8>> {
        self.check()?;
        let draft = call::read_attachment(&draft)?;
        Ok(self.batch.with(|batch| call::write_attachment(&batch.attach(draft, &mut Content(content))?))?)
    }

    /// Commits every write durably.
    pub fn commit(&self) -> Outcome<()> {
        self.check()?;
        Ok(self.batch.commit()?)
    }

    /// Discards every write.
    pub fn abort(&self) -> Outcome<()> {
        Ok(self.batch.abort()?)
    }
}
