//! An embedded database for administrative-reform communication work (tuyên truyền cải cách hành chính) in Vietnamese
//! provincial bodies: one file, no server, offline.
//!
//! A plan lists promised activities; sessions, attendances and files are the evidence that they were done; progress and
//! reports are computed from that evidence.
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
//! let report = store.ask(ReportQuery::of(Period::quarter(2021, 1)?))?;
//! assert_eq!((report.sessions.held, report.sessions.informed), (1, 40));
//! assert_eq!(report.attention[0].code, "minutes_missing");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! - [`Store`] opens the file. [`model`] defines the records, [`command`] changes them, [`query`] answers from them.
//! - [`read_plan`] parses the text of a plan, [`read_plan_bytes`] a text file or Word document; [`report`] computes and
//!   lays out reports.
//! - `exchange` gives records to other systems, as iCalendar.
//! - [`call`] is the table of calls by name behind the bindings of other languages; [`pack`] encodes their values.
//!
//! Every call blocks: it waits for the disk, and a write also for the writes before it. In an asynchronous program run
//! it on a thread that may block, or use `Store::asynchronous`. A [`Store`] is a cheap handle: clone it for each thread
//! or request.
//!
//! # Features
//! None is on by default.
//! - `async`: `AsyncStore`, whose calls are futures for any executor, with deadlines and cancellation.
//! - `exchange`: what other systems take and give: iCalendar, edXML, Open311, pages for websites, Zalo, LED boards.
//! - `tracing`: spans and events of the `tracing` crate for opening, writing, committing, searching, reports and
//!   migration, without names, texts or identities; and the cache of pages in [`Store::metrics`].
//! - `xlsx`: tables from and to workbooks (.xlsx, .xls).
//! - `schema`: the JSON Schema of the model.

#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod call;
pub mod command;
mod compound_file;
pub mod document;
mod error;
pub mod evidence_pack;
#[cfg(feature = "exchange")]
pub mod exchange;
pub mod frozen;
mod labels;
pub mod layout;
pub mod model;
mod mutant;
pub mod official;
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
pub mod table;
#[cfg(any(test, feature = "testing"))]
#[doc(hidden)]
pub mod testing;
pub mod text;
mod trace;

pub use document::{docx_text, read_plan, read_plan_bytes, read_plan_bytes_with_progress, read_plan_with_progress};
pub use error::{Cause, CchcError, ErrorReport, FileHolder, Result, UnwrittenRecord};
pub use model::Labelled;
pub use reason::{Reason, StorageIoKind};
#[cfg(feature = "async")]
pub use store::{AsyncCollection, AsyncOptions, AsyncStore};
pub use store::{
    Batch, Clock, Collection, Exported, Imported, Key, Keys, Options, Progress, RecordExportOptions, RestoreOptions,
    Restored, Sharing, Snapshot, StorageBackend, Store, StoreIdentity, Transaction, UpTo, View, restore,
    restore_with_progress,
};
