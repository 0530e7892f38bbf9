//! [`Batch`]: several writes in one commit, ended by the caller.

use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use super::open_store::OpenStore;
use super::transaction::Transaction;
use crate::error::Result;

/// A write transaction that the caller ends: [`Batch::commit`] makes its writes durable, dropping it undoes them all.
///
/// It dereferences to [`Transaction`], which has the methods for reading and writing. It sees its own writes; others
/// see them only after the commit. It holds the writer lock, so keep it short. It can move to another thread but serves
/// one thread at a time. After an I/O error in a write, or if a call was
/// cancelled while it was writing, the batch can no longer be committed.
///
/// ```
/// use cchc::{Store, model::{OrganisationUnit, UnitKind}};
///
/// # let folder = tempfile::tempdir()?;
/// let store = Store::open(folder.path().join("a.cchc"))?;
/// let mut batch = store.batch("units.import")?;
/// batch.add(OrganisationUnit::named("Văn phòng Sở", UnitKind::Division))?;
/// batch.add(OrganisationUnit::named("Phòng Quản lý xây dựng", UnitKind::Division))?;
/// batch.commit()?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use = "a batch that is dropped is undone: commit it"]
pub struct Batch {
    transaction: Transaction,
    store: Arc<OpenStore>,
}

impl Batch {
    pub(crate) fn new(transaction: Transaction, store: Arc<OpenStore>) -> Self {
        Self { transaction, store }
    }

    /// Commits: when it returns `Ok`, every write of the batch is on disk, and subscribers have been notified.
    ///
    /// # Errors
    /// `StorageIo` if the file cannot be written: the batch is there whole or not at all, which reading tells. `Closed`
    /// if an earlier write of the batch failed half-way: nothing of it is kept.
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
