//! Queries on the progress of plans.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Query;
use super::evidence::progress_of;
use crate::error::Result;
use crate::model::{Activity, IndexQuery, Plan, PlanId, PromiseProgress};
use crate::rules::{Judged, vietnam_date};
use crate::store::View;

/// A plan's activities in the plan's order.
pub(crate) fn activities_of(view: &View<'_>, plan: PlanId) -> Result<Vec<Activity>> {
    view.all(IndexQuery::by("plan").with("plan", plan))
}

/// Returns the progress of every activity of a plan, in the plan's order.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ProgressOfPlan {
    /// The plan.
    pub id: PlanId,
    /// The day to judge: the status at the end of that day. If omitted: today, as far as it has come.
    #[serde(default)]
    pub on: Option<Date>,
}

impl Query for ProgressOfPlan {
    type Answer = Vec<PromiseProgress>;
    const NAME: &'static str = "plans.progress";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<Vec<PromiseProgress>> {
        let today = vietnam_date(now);
        let on = self.on.unwrap_or(today);
        let plan: Plan = view.get(self.id)?;
        let activities = activities_of(view, self.id)?;
        progress_of(view, &plan, &activities, Judged::on(on, today))
    }
}
