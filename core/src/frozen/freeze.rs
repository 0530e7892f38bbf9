//! Freezing a report.

use serde::{Deserialize, Serialize};

use super::canonical::{canonical, value_of};
use crate::command::Command;
use crate::error::{CchcError, Result};
use crate::model::record::Problems;
use crate::model::{FrozenReport, Header, ReportQuery};
use crate::report::report;
use crate::store::Transaction;

/// Freezes a report (chốt báo cáo): answers the question from the records as they are and keeps the answer for good,
/// with the instant, the head of the change log and a hash. `store.as_of` with `as_of` of the result gives the same
/// report again, and `frozen_reports.check` compares it.
///
/// In a batch it must come before every write (`uncommitted`): what was not committed is in no past state.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FreezeReport {
    /// The question, as of `store.report`.
    pub question: ReportQuery,
    /// What the paper is called; none if it is called by its period (tên báo cáo).
    #[serde(default)]
    pub title: Option<String>,
    /// Number and symbol of the paper: "15/BC-SXD" (số, ký hiệu).
    #[serde(default)]
    pub number: Option<String>,
}

impl Command for FreezeReport {
    type Output = FrozenReport;
    const NAME: &'static str = "frozen_reports.freeze";

    fn run(self, batch: &mut Transaction) -> Result<FrozenReport> {
        let mut problems = Problems::default();
        problems.not_blank("title", self.title.as_deref());
        problems.not_blank("number", self.number.as_deref());
        if batch.has_written() {
            let text = "freeze before anything else is written in the batch, or after its commit";
            let text_vi = "hãy chốt báo cáo trước các thao tác ghi khác của lô, hoặc sau khi lô đã được ghi";
            problems.add("", "uncommitted", text, text_vi);
        }
        problems.refuse(Self::NAME)?;
        // The day by the clock: where the clock was wrong before, stamps may run ahead of it.
        let on = self.question.on.unwrap_or_else(|| batch.today().min(self.question.period.to));
        let question = ReportQuery { on: Some(on), ..self.question };
        let (content, head, as_of) = {
            let (view, as_of) = batch.before()?;
            let report = report(question.clone(), &view, as_of)?;
            (canonical(&value_of(&report)?)?, view.head()?, as_of)
        };
        let (title, number) = (self.title, self.number);
        batch.add_with_content(&mut content.as_bytes(), |blake3, size| FrozenReport {
            header: Header::default(),
            title,
            number,
            question,
            as_of,
            head,
            library: env!("CARGO_PKG_VERSION").to_owned(),
            blake3,
            size,
        })
    }
}

/// Whatever keeps a report from being read.
pub(super) fn unreadable(error: impl std::fmt::Display) -> CchcError {
    CchcError::Corrupt { reason: format!("a frozen report cannot be read: {error}") }
}
