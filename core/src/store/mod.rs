//! The store: one file, one way to write, reads that hold nothing open.

mod backup;
mod batch;
mod blob;
mod check;
mod checkpoint;
mod collection;
mod create;
mod engine;
mod handle;
#[doc(hidden)]
pub mod measure;
mod migrate;
mod missing;
mod notify;
mod options;
mod probe;
mod registry;
mod reindex;
mod snapshot;
#[cfg(test)]
mod tests;
mod transaction;
mod verify;

pub use crate::progress::Progress;
pub use crate::records::log::Change;
pub(crate) use crate::seal::Piece;
pub use crate::seal::{Key, Keys};
pub(crate) use crate::search::{SearchRequest, SuggestRequest};
pub use batch::Batch;
pub use collection::{Collection, Records};
pub use handle::Store;
pub use notify::{Notice, Subscription};
pub use options::{Clock, Options, Sharing};
pub use snapshot::{Snapshot, View};
pub(crate) use transaction::Opened;
pub use transaction::Transaction;
pub(crate) use transaction::Write;
pub use verify::Verification;
