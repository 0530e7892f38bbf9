//! Scores a department by a set of criteria, from the figures of a report (tự chấm điểm Chỉ số CCHC).

mod figures;
mod forms;
mod rules;
#[cfg(test)]
mod tests;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::figures::report;
use super::figures::scope::Scope;
use crate::error::{CchcError, Result};
use crate::model::record::Problems;
use crate::model::{CriterionSet, ParIndexScore, Report, ReportQuery};
use crate::query::Query;
use crate::store::View;

/// The most records that are listed behind a criterion.
const MOST_RECORDS: usize = 50;

/// Scores a department by the criteria of its province's index of administrative reform (tự chấm điểm Chỉ số CCHC, PAR
/// Index): each criterion with its points, the value used, the reason and the records behind it. A criterion that lacks
/// data says what it lacks and gets no points; nothing is assumed.
///
/// Without a set, the sample of the library is used, which no decision stands behind (`verified` is false).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ScoreByParIndex {
    /// The question, as of `store.report`: period, plan, unit, day.
    pub question: ReportQuery,
    /// The criteria; the sample of `store.par_index_sample` if omitted. Refused with every problem at once.
    #[serde(default)]
    pub set: Option<CriterionSet>,
}

/// Returns the sample set of criteria, to begin a set of one's own with (bộ tiêu chí mẫu). Its criteria are of the kind
/// that provinces use; its points and steps are examples and compared with no decision.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SampleOfParIndex {}

impl Query for SampleOfParIndex {
    type Answer = CriterionSet;
    const NAME: &'static str = "store.par_index_sample";

    fn answer(self, _view: &View<'_>, _now: Timestamp) -> Result<CriterionSet> {
        sample()
    }
}

fn sample() -> Result<CriterionSet> {
    serde_json::from_str(include_str!("../../../data/par_index_sample.json")).map_err(CchcError::internal)
}

impl Query for ScoreByParIndex {
    type Answer = ParIndexScore;
    const NAME: &'static str = "store.par_index";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<ParIndexScore> {
        let is_sample = self.set.is_none();
        let set = self.set.map_or_else(sample, Ok)?;
        let mut problems = Problems::default();
        problems.within("set.", |problems| set.validate(problems));
        problems.refuse(Self::NAME)?;
        // Every activity and plan, however many a report lists.
        let question = ReportQuery { list_limit: 10_000, compare: false, ..self.question };
        let (period, scope) = (question.period.clone(), question.asked(Self::NAME, view, now)?.scope);
        let report = report(question, view, now)?;
        let source = Source { view, scope: &scope, report: &report };
        let criteria =
            set.criteria.iter().map(|criterion| rules::score(&source, criterion)).collect::<Result<Vec<_>>>()?;
        let sum = |points: u32, more: u32| points.saturating_add(more);
        let lacking = criteria.iter().filter(|criterion| criterion.points.is_none());
        Ok(ParIndexScore {
            notice_vi: notice(&set, is_sample),
            set: set.name,
            verified: set.verified,
            period,
            on: report.on,
            possible: criteria.iter().map(|criterion| criterion.possible).fold(0, sum),
            points: criteria.iter().filter_map(|criterion| criterion.points).fold(0, sum),
            not_computed: lacking.map(|criterion| criterion.possible).fold(0, sum),
            criteria,
        })
    }
}

fn notice(set: &CriterionSet, is_sample: bool) -> Option<String> {
    let text = match (is_sample, set.verified) {
        (true, _) => {
            "Chấm theo bộ tiêu chí mẫu của phần mềm, chưa đối chiếu với quyết định nào; chỉ để tham khảo. Hãy dùng bộ \
             tiêu chí do tỉnh ban hành."
        }
        (false, false) => "Bộ tiêu chí chưa được đối chiếu với quyết định ban hành.",
        (false, true) => return None,
    };
    Some(text.to_owned())
}

/// What is scored from.
struct Source<'a> {
    view: &'a View<'a>,
    scope: &'a Scope,
    report: &'a Report,
}
