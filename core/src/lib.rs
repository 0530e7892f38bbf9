//! An embedded database for administrative-reform communication work (tuyên truyền cải cách hành chính) in Vietnamese
//! provincial bodies: one file, no server, offline.
//!
//! A plan promises; sessions, attendances and files are evidence; reports are derived from evidence.
//!
//! ```
//! use cchc::model::{Period, Record, Session, SessionKind};
//! use cchc::command::HoldSession;
//! use cchc::report::ReportQuery;
//! use cchc::Store;
//!
//! # let folder = tempfile::tempdir()?;
//! let store = Store::open(folder.path().join("so-xay-dung.cchc"))?;
//! let draft = Session::draft(SessionKind::AgencyMeeting, "2021-03-05".parse()?, "Họp cơ quan tháng 3");
//! let session = store.sessions().add(draft)?;
//! store.run(HoldSession { invited: Some(42), informed: Some(40), ..HoldSession::of(session.id()) })?;
//!
//! let report = store.ask(ReportQuery::of(Period::quarter(2021, 1)))?;
//! assert_eq!((report.sessions.held, report.sessions.informed), (1, 40));
//! assert_eq!(report.attention[0].code, "minutes_missing");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! - [`Store`] opens the file; [`model`] holds the records, [`command`] changes them, [`query`] derives from them.
//! - [`read_plan`] reads a plan's text, [`read_plan_bytes`] its file, text or a document of Word; [`report`] computes and lays out reports.
//! - [`call`] is the table of calls by name that other languages go through; [`pack`] is how their values are written.

pub mod call;
pub mod command;
pub mod document;
mod error;
mod labels;
pub mod model;
pub mod pack;
mod progress;
pub mod query;
mod reason;
mod records;
pub mod report;
pub mod rules;
mod seal;
mod search;
mod storage;
pub mod store;
pub mod text;

pub use document::{docx_text, read_plan, read_plan_bytes};
pub use error::{CchcError, ErrorReport, Result};
pub use model::Labelled;
pub use reason::Reason;
pub use store::{Batch, Clock, Collection, Key, Keys, Options, Progress, Sharing, Snapshot, Store, Transaction};
