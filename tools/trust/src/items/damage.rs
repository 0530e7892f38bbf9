//! Damages a file in one place at a time; then opens it, verifies it, reads everything and writes, in a child process.
//!
//! What must not happen: the process ends, a call does not return, a panic reaches the caller, or `verify` says that
//! the file is sound although something is read wrongly, or cannot be read or written.

mod bases;
mod case;
mod child;
mod parent;
mod tally;

pub use child::work as worker;
pub use parent::run;
