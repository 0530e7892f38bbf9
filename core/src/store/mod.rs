//! The store: one file, one way to write, reads that hold nothing open.

pub(crate) mod any_record;
pub(crate) mod backup;
pub(crate) mod batch;
pub(crate) mod birth;
pub(crate) mod blob;
pub(crate) mod book;
pub(crate) mod bytes;
pub(crate) mod catalogue;
pub(crate) mod changes;
pub(crate) mod check;
pub(crate) mod collection;
pub(crate) mod cursor;
pub(crate) mod engine;
pub(crate) mod envelope;
pub(crate) mod handle;
pub(crate) mod idle;
pub(crate) mod keys;
pub(crate) mod log;
#[doc(hidden)]
pub mod measure;
pub(crate) mod migrate;
pub(crate) mod missing;
pub(crate) mod options;
pub(crate) mod overlay;
pub(crate) mod place;
pub(crate) mod progress;
pub(crate) mod registry;
pub(crate) mod reindex;
pub(crate) mod snapshot;
pub(crate) mod source;
pub(crate) mod stretch;
pub(crate) mod tables;
#[cfg(test)]
mod tests;
pub(crate) mod transaction;
pub(crate) mod verify;
pub(crate) mod view;
mod watch;

pub(crate) use crate::seal::Piece;
pub use crate::seal::{Key, Keys};
pub(crate) use crate::search::{Begun, Wanted};
pub use batch::Batch;
pub use catalogue::Stored;
pub use collection::{Collection, Records};
pub use handle::Store;
pub use log::Change;
pub use options::{Clock, Options, Sharing};
pub use progress::Progress;
pub use snapshot::{Snapshot, View};
pub(crate) use transaction::Opened;
pub use transaction::Transaction;
pub(crate) use transaction::Write;
pub use verify::Verification;
pub use watch::{Notice, Subscription};
