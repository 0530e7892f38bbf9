//! Writes of every sort, the journal of what was acknowledged, and the ledger of what must therefore be there.

mod journal;
mod keys;
mod ledger;
mod operations;
mod worker;
mod writer;

pub use journal::{Entry, Head};
pub use keys::HostKey;
pub use ledger::{Checked, Ledger};
pub use worker::{Work, Working, work};
pub use writer::Writer;
