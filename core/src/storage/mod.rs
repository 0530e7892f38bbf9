//! The storage engine behind two ports: transactions over named tables of byte keys and byte values, sorted by key.
//!
//! - [`Source`] is the read port and [`WriteTransaction`] the write port ([`port`]). Every other module of the crate is
//!   written against these two.
//! - [`Database`] opens a file and begins transactions; [`Uncommitted::commit`] is where a commit becomes durable.
//! - [`put_in_place`] is how every file gets its path: whole and durable, or not at all ([`draft`]); [`replace`]
//!   does the same for one that goes on after an interruption, [`put_folder_in_place`] for a folder of files.
//! - Only `adapter`, `database`, `store_file`, `transaction` and `fault` name the engine, redb, and `page_checks`
//!   knows its file format: another version of it changes these files alone.

mod adapter;
mod backend;
mod changed_keys;
mod changes;
mod database;
mod draft;
mod draft_folder;
mod durable;
mod fault;
mod file_device;
mod file_identity;
mod file_lock;
mod key_range;
mod memory;
mod opening;
mod overlay;
mod page_cache;
mod page_checks;
mod panics;
mod pieces;
mod port;
mod store_file;
mod transaction;
mod unsynced;

pub(crate) use backend::OpenBackend;
pub use backend::StorageBackend;
pub(crate) use changed_keys::{ChangeRecorder, ChangedKeys, Listening, TableKeys};
pub(crate) use changes::{Changes, UndoEntry};
pub(crate) use database::{Database, Settings, is_database};
#[cfg(test)]
pub(crate) use draft::named_draft;
pub(crate) use draft::{Draft, put_in_place, remove_abandoned, remove_kept, replace};
pub(crate) use draft_folder::{DraftFolder, put_folder_in_place};
pub(crate) use durable::sync_folder_of;
pub(crate) use fault::guard;
#[cfg(test)]
pub(crate) use file_device::failing;
pub(crate) use file_identity::FileIdentity;
#[cfg(any(all(test, unix), target_os = "android"))]
pub(crate) use file_lock::try_flock;
pub(crate) use key_range::{KeyRange, end_of_prefix};
pub(crate) use memory::MemoryDevice;
pub(crate) use opening::OpeningWatch;
pub(crate) use overlay::Overlay;
pub use page_cache::PageCacheMetrics;
pub(crate) use pieces::in_pieces;
pub(crate) use port::{EmptyTable, Source, TableReader, Visit, WriteTransaction};
pub(crate) use transaction::Uncommitted;
pub(crate) use unsynced::Unsynced;
