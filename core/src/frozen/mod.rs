//! Frozen reports: a report as it was sent, kept with what proves it; checked against the records, and compared with
//! what they say now (chốt báo cáo).
//!
//! A report is frozen as of the last microsecond before the commit that keeps it. Every earlier change is stamped no
//! later than that and every later one later, so that reading as of that instant gives the same state for good, however
//! soon other writes follow.

mod canonical;
mod check;
mod compare;
mod differences;
mod freeze;
mod kept;
mod names;
#[cfg(test)]
mod tests;

pub(crate) use canonical::{canonical_form, canonical_json};
pub use check::CheckFrozenReport;
pub use differences::DifferencesOfFrozenReport;
pub use freeze::FreezeReport;
pub(crate) use kept::report_of;
pub use kept::{CanonicalFormOfFrozenReport, ReportOfFrozenReport};
