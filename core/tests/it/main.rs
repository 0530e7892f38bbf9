//! Integration tests of the store through its public API.
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod attachments;
mod auditing;
mod batches;
mod clocks;
mod common;
mod documents;
mod durability;
mod exporting_tables;
mod feedback;
mod history;
mod hostile_tables;
mod importing_tables;
mod integrity;
mod io_errors;
mod key_rings;
mod lifecycles;
mod locking;
mod long_work;
mod model;
mod opening;
mod paging;
mod personal;
mod procedures;
mod readme;
mod replacing;
mod restoring;
mod suspending;
mod taking_over;
mod transferring;
mod transferring_damage;
mod transferring_history;
mod transferring_personal;
mod units;
mod watching;
mod wire;
