//! [`Batch`]: several writes in one commit, ended by the caller.

use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};
use std::sync::{Arc, MutexGuard};

use super::open_store::OpenStore;
use super::transaction::Transaction;
use crate::error::Result;

/// A write transaction that the caller ends: [`Batch::commit`] makes its writes durable, dropping it undoes them all.
///
/// It dereferences to [`Transaction`], which has the methods for reading and writing. It sees its own writes; others
/// see them only after the commit. It holds the writer lock, so keep it short. After an I/O error in a write, or if a
/// call was cancelled while it was writing, the batch can no longer be committed.
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
///
/// It stays on the thread that began it: a task that held it over an `await` would keep every other writer out, and is
/// refused by the compiler. Use [`Store::write`](crate::Store::write) in a blocking task instead.
///
/// ```compile_fail
/// fn runs_on_any_thread(_: impl Send) {}
/// let store = cchc::Store::in_memory().unwrap();
/// runs_on_any_thread(store.batch("units.import").unwrap());
/// ```
#[must_use = "a batch that is dropped is undone: commit it"]
pub struct Batch {
    batch: OwnedBatch,
    /// Like a lock, it is not sent to another thread.
    stays: PhantomData<MutexGuard<'static, ()>>,
}

impl Batch {
    pub(crate) fn new(batch: OwnedBatch) -> Self {
        Self { batch, stays: PhantomData }
    }

    /// Commits: when it returns `Ok`, every write of the batch is on disk, and subscribers have been notified.
    ///
    /// # Errors
    /// `StorageIo` if the file cannot be written: the batch is there whole or not at all, which reading tells. `Closed`
    /// if an earlier write of the batch failed half-way: nothing of it is kept.
    pub fn commit(self) -> Result<()> {
        self.batch.commit()
    }
}

impl Deref for Batch {
    type Target = Transaction;

    fn deref(&self) -> &Transaction {
        &self.batch
    }
}

impl DerefMut for Batch {
    fn deref_mut(&mut self) -> &mut Transaction {
        &mut self.batch
    }
}

/// A [`Batch`] that can go from thread to thread, for hosts in other languages, whose objects do. It serves one thread
/// at a time. Made by [`Store::owned_batch`](crate::Store::owned_batch).
#[must_use = "a batch that is dropped is undone: commit it"]
pub struct OwnedBatch {
    transaction: Transaction,
    store: Arc<OpenStore>,
}

impl OwnedBatch {
    pub(crate) fn new(transaction: Transaction, store: Arc<OpenStore>) -> Self {
        Self { transaction, store }
    }

    /// As [`Batch::commit`].
    ///
    /// # Errors
    /// As [`Batch::commit`].
    pub fn commit(self) -> Result<()> {
        let Self { transaction, store } = self;
        transaction.commit(|committed| store.notifier.notify(committed))?;
        store.checkpoint.wrote();
        Ok(())
    }
}

impl Deref for OwnedBatch {
    type Target = Transaction;

    fn deref(&self) -> &Transaction {
        &self.transaction
    }
}

impl DerefMut for OwnedBatch {
    fn deref_mut(&mut self) -> &mut Transaction {
        &mut self.transaction
    }
}
