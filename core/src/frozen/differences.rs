//! What the records say now, against what a frozen report said.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::canonical::value_of;
use super::compare::compare;
use super::freeze::unreadable;
use super::kept::canonical_of;
use crate::error::Result;
use crate::model::{FrozenReport, FrozenReportId, ReportDifferences};
use crate::query::Query;
use crate::report::report;
use crate::store::View;

/// Compares a frozen report with what the records say now about the same question, figure by figure (số liệu thay đổi
/// so với báo cáo đã chốt): what a supplementary report lists (báo cáo bổ sung). Statuses are judged on the same day,
/// so that only what was recorded, corrected or removed since shows.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DifferencesOfFrozenReport {
    /// The frozen report.
    pub id: FrozenReportId,
}

impl Query for DifferencesOfFrozenReport {
    type Answer = ReportDifferences;
    const NAME: &'static str = "frozen_reports.differences";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<ReportDifferences> {
        let frozen: FrozenReport = view.get(self.id)?;
        let kept = serde_json::from_str(&canonical_of(view, &frozen)?).map_err(unreadable)?;
        // As if today were the day then: a day that has passed since is no difference.
        let current = value_of(&report(frozen.question.clone(), view, frozen.as_of)?)?;
        Ok(ReportDifferences {
            id: self.id,
            name: frozen.name(),
            then: frozen.as_of,
            now,
            figures: compare(&kept, &current, true),
            period: frozen.question.period,
        })
    }
}
