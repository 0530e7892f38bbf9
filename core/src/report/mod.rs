//! Reports: figures computed from the store, and how they are laid out.
//!
//! ```
//! use cchc::call::{from_json, to_json};
//! use cchc::model::{DocumentDetails, Period, Report};
//! use cchc::report;
//!
//! # let folder = tempfile::tempdir()?;
//! # let store = cchc::Store::open(folder.path().join("so-xay-dung.cchc"))?;
//! let question = serde_json::json!({ "period": Period::quarter(2021, 4)? });
//! let answer = store.call("store.report", &from_json(&question)?)?;
//! let report: Report = serde_json::from_value(to_json(&answer)?)?;
//! let page = cchc::official::report_page(&report, &DocumentDetails::default(), &[])?;
//! std::fs::write(folder.path().join("bao-cao.html"), page)?;
//! assert!(report::text(&report).contains("Quý IV/2021"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub(crate) mod blocks;
mod catalogue;
mod chart;
mod evidence;
mod figures;
mod format;
mod html;
mod labels;
mod look;
mod outline;
mod par_index;
mod spans;
mod subjects;
mod suggestions;
#[cfg(test)]
mod tests;
mod text;

pub use crate::model::ReportQuery;
pub(crate) use catalogue::is_per_head;
pub use evidence::FigureEvidenceQuery;
pub use figures::report;
pub(crate) use format::schedule as schedule_in_words;
pub(crate) use format::{hundredths_per_head, in_hundredths, per_head, percent, tenths_of_percent, uncapitalised};
pub use html::html_fragment;
pub(crate) use html::{Screen, screen};
pub use par_index::{SampleOfParIndex, ScoreByParIndex};
pub use suggestions::SuggestReportNote;
pub use text::{text, text_with};
