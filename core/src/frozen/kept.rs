//! Reading what was frozen.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::freeze::unreadable;
use crate::error::Result;
use crate::model::{FrozenReport, FrozenReportId, Report};
use crate::query::Query;
use crate::store::View;

/// Returns the report that was frozen, to be shown and laid out as any report.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReportOfFrozenReport {
    /// The frozen report.
    pub id: FrozenReportId,
}

impl Query for ReportOfFrozenReport {
    type Answer = Report;
    const NAME: &'static str = "frozen_reports.report";

    fn answer(self, view: &View<'_>, _now: Timestamp) -> Result<Report> {
        report_of(view, &view.get(self.id)?)
    }
}

/// Returns the report that was frozen in canonical form: JSON whose BLAKE3 hash is that of the frozen report.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CanonicalFormOfFrozenReport {
    /// The frozen report.
    pub id: FrozenReportId,
}

impl Query for CanonicalFormOfFrozenReport {
    type Answer = String;
    const NAME: &'static str = "frozen_reports.canonical";

    fn answer(self, view: &View<'_>, _now: Timestamp) -> Result<String> {
        canonical_of(view, &view.get(self.id)?)
    }
}

/// The kept bytes.
pub(crate) fn canonical_of(view: &View<'_>, frozen: &FrozenReport) -> Result<String> {
    String::from_utf8(view.content(&frozen.blake3)?).map_err(unreadable)
}

/// The kept report. What a newer version of the library knew and this one does not is left out.
pub(crate) fn report_of(view: &View<'_>, frozen: &FrozenReport) -> Result<Report> {
    serde_json::from_str(&canonical_of(view, frozen)?).map_err(unreadable)
}
