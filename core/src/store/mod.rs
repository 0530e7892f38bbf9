//! The store: one file, one way to write, reads that hold nothing open.

pub(crate) mod any_record;
mod backup;
mod batch;
mod birth;
mod blob;
mod book;
mod bytes;
pub(crate) mod catalogue;
mod changes;
mod check;
mod collection;
mod cursor;
mod engine;
pub(crate) mod envelope;
mod handle;
mod idle;
mod keys;
mod log;
#[doc(hidden)]
pub mod measure;
mod migrate;
mod missing;
mod options;
mod overlay;
mod place;
mod progress;
mod registry;
mod reindex;
mod seal;
mod search;
mod snapshot;
mod source;
mod stretch;
mod tables;
#[cfg(test)]
mod tests;
mod transaction;
mod verify;
mod view;
mod watch;

pub use batch::Batch;
pub use catalogue::Stored;
pub use collection::{Collection, Records};
pub use handle::Store;
pub use log::Change;
pub use options::{Clock, Options, Sharing};
pub use progress::Progress;
pub(crate) use seal::Piece;
pub use seal::{Key, Keys};
pub(crate) use search::{Begun, Wanted};
pub use snapshot::{Snapshot, View};
pub(crate) use transaction::Opened;
pub use transaction::Transaction;
pub(crate) use transaction::Write;
pub use verify::Verification;
pub use watch::{Notice, Subscription};
