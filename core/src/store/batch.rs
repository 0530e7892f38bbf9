//! Several writes in one commit.

use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use super::open_store::OpenStore;
use super::transaction::Transaction;
use crate::error::Result;

/// A write transaction that its holder commits. Dropping it without [`Batch::commit`] undoes everything.
pub struct Batch {
    transaction: Transaction,
    store: Arc<OpenStore>,
}

impl Batch {
    pub(crate) fn new(transaction: Transaction, store: Arc<OpenStore>) -> Self {
        Self { transaction, store }
    }

    /// Makes every write of the batch durable.
    ///
    /// # Errors
    /// `StorageIo` where the disk refuses: none of it is kept then.
    pub fn commit(self) -> Result<()> {
        let Self { transaction, store } = self;
        transaction.commit(|committed| store.notifier.notify(committed))?;
        store.checkpoint.wrote();
        Ok(())
    }
}

impl Deref for Batch {
    type Target = Transaction;

    fn deref(&self) -> &Transaction {
        &self.transaction
    }
}

impl DerefMut for Batch {
    fn deref_mut(&mut self) -> &mut Transaction {
        &mut self.transaction
    }
}
