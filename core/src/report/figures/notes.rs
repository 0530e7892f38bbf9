//! What people wrote for a report.

use crate::error::Result;
use crate::model::{IndexQuery, ReportNote, ReportQuery, Scalar};
use crate::store::View;

/// The note on the period, unit and plan of a question.
pub(super) fn note_of(view: &View<'_>, question: &ReportQuery) -> Result<Option<ReportNote>> {
    let query = IndexQuery::by("period")
        .with("from", question.period.from)
        .with("to", question.period.to)
        .with("unit", question.unit.map_or(Scalar::Nothing, Scalar::from))
        .with("plan", question.plan.map_or(Scalar::Nothing, Scalar::from));
    Ok(view.page(&query)?.items.pop())
}
