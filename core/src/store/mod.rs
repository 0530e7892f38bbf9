//! The store: one file, many concurrent readers, one writer at a time. Everything that keeps or finds a record begins
//! with a [`Store`], the handle of the file; it is here that calls block, and that processes and threads meet.
//!
//! - [`Store`] opens, backs up, verifies and compacts; [`Collection`] adds, updates, finds and removes records of one
//!   type; [`Store::write`] and [`Batch`] do several writes in one commit, through a [`Transaction`].
//! - [`Store::read`] gives a [`View`] of one state, [`Store::as_of`] a [`Snapshot`] of the past.
//! - [`Store::subscribe`] and [`Store::changes`] tell what others wrote; [`Store::metrics`] how the store fares.
//! - [`HostTable`] keeps what a program has beside the records, in the same file and transactions.
//! - [`restore()`] makes a store of a backup, also as of an earlier instant.
//!
//! A write goes through four steps, check → write → log → commit (`transaction.rs`), and is durable once the commit
//! returns (`commit.rs`). A read goes through a [`View`] of a snapshot that is released when the call returns.

#[cfg(feature = "async")]
mod asynchronous;
mod attach;
mod backup;
mod batch;
mod blob;
mod change_page;
mod check;
mod checkpoint;
mod collection;
mod commit;
mod compact;
mod copy;
mod create;
mod damage;
mod debug;
mod engine;
mod fact_cache;
mod file_changes;
mod follow;
mod group;
mod grouped_write;
mod handle;
mod holder;
mod host_table;
mod identity;
mod known;
mod log_writer;
#[doc(hidden)]
pub mod measure;
mod metrics;
mod migrate;
mod missing;
mod notify;
mod open_file;
mod open_store;
mod open_transaction;
mod options;
mod pieces;
#[cfg(feature = "exchange")]
mod pointing;
mod probe;
mod registry;
mod reindex;
mod replacement;
mod restore;
mod restriction;
mod reveal;
mod rewind;
mod savepoint;
mod shorten;
mod snapshot;
mod stopped;
mod structure;
mod suspension;
#[cfg(test)]
mod tests;
mod text_memo;
mod transaction;
mod transfer;
mod verify;
mod view;
mod write;
mod writer_lock;

pub use crate::model::RecordType;
pub use crate::progress::Progress;
pub use crate::records::log::Change;
pub(crate) use crate::seal::PersonalValue;
pub use crate::seal::{Key, Keys};
pub(crate) use crate::search::{Filters, SearchRequest, SuggestRequest, holds_text};
pub use crate::storage::{PageCacheMetrics, StorageBackend};
#[cfg(feature = "async")]
pub use asynchronous::{AsyncCollection, AsyncOptions, AsyncStore, Changes, Pages};
pub use batch::{Batch, OwnedBatch};
pub use change_page::ChangePage;
pub(crate) use check::Write;
pub use collection::{Collection, Records};
#[cfg(test)]
pub(crate) use fact_cache::Kept;
pub use handle::Store;
pub use host_table::{HostEntry, HostTable};
pub use identity::StoreIdentity;
pub use metrics::StoreMetrics;
pub use notify::{Notice, Subscription};
pub use options::{Clock, Options, Sharing};
pub(crate) use probe::taken;
pub use restore::{RestoreOptions, Restored, UpTo, restore, restore_with_progress};
pub(crate) use restriction::blocking_request;
pub(crate) use reveal::{Opened, Opening, Wanted};
pub use snapshot::Snapshot;
pub use transaction::Transaction;
pub use transfer::{Exported, Imported, RecordExportOptions};
pub use verify::Verification;
pub use view::View;
