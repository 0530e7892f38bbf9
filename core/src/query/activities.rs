//! Queries on the progress of activities, and on evidence that waits for confirmation.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Query;
use super::evidence::progress_of;
use super::plans::activities_of;
use crate::error::{CchcError, Result};
use crate::model::{Activity, ActivityId, Plan, PlanId, PossibleEvidence, PromiseProgress, Record};
use crate::rules::{Judged, vietnam_date};
use crate::store::View;

/// Returns the progress of an activity, with its evidence.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ProgressOfActivity {
    /// The activity.
    pub id: ActivityId,
    /// The day to judge: the status at the end of that day. If omitted: today, as far as it has come.
    #[serde(default)]
    pub on: Option<Date>,
}

impl Query for ProgressOfActivity {
    type Answer = PromiseProgress;
    const NAME: &'static str = "activities.progress";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<PromiseProgress> {
        let today = vietnam_date(now);
        let on = self.on.unwrap_or(today);
        let activity: Activity = view.get(self.id)?;
        let plan: Plan = view.get(activity.plan)?;
        let progress = progress_of(view, &plan, std::slice::from_ref(&activity), Judged::on(on, today))?.pop();
        progress.ok_or_else(|| CchcError::NotFound { kind: "activity".to_owned(), id: self.id.to_string() })
    }
}

/// Returns the possible evidence of a plan: records that share only a form of communication with an act that is not
/// done, so that somebody must confirm or refuse them (`activities.confirm`, `activities.refuse`). In the plan's order
/// of activities, within each the oldest first.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PossibleEvidenceOf {
    /// The plan.
    pub plan: PlanId,
    /// One activity of the plan (else `other_plan`); all activities if omitted.
    #[serde(default)]
    pub activity: Option<ActivityId>,
    /// The day to judge: the status at the end of that day. If omitted: today, as far as it has come.
    #[serde(default)]
    pub on: Option<Date>,
    /// The most items to return, 1 to 1,000; 200 if omitted.
    #[serde(default = "default_limit")]
    pub limit: u32,
}

const fn default_limit() -> u32 {
    200
}

impl Query for PossibleEvidenceOf {
    type Answer = Vec<PossibleEvidence>;
    const NAME: &'static str = "activities.possible";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<Vec<PossibleEvidence>> {
        if !(1..=1000).contains(&self.limit) {
            let (text, text_vi) = ("must be 1 to 1,000", "phải từ 1 đến 1.000");
            return Err(CchcError::invalid(Self::NAME, "limit", "range", text, text_vi));
        }
        let today = vietnam_date(now);
        let on = self.on.unwrap_or(today);
        let plan: Plan = view.get(self.plan)?;
        let mut activities = activities_of(view, self.plan)?;
        if let Some(one) = self.activity {
            activities.retain(|activity| activity.id() == one);
            if activities.is_empty() {
                let (text, text_vi) = ("it is no activity of this plan", "không phải nhiệm vụ của kế hoạch này");
                return Err(CchcError::invalid(Self::NAME, "activity", "other_plan", text, text_vi));
            }
        }
        let progress = progress_of(view, &plan, &activities, Judged::on(on, today))?;
        let found = activities.iter().zip(&progress).flat_map(|(activity, progress)| {
            progress.to_confirm().map(|evidence| PossibleEvidence {
                activity: activity.id(),
                title: activity.title.clone(),
                acts: progress.open_acts(evidence).map(|act| act.promised.act).collect(),
                acts_vi: progress.open_acts(evidence).map(|act| act.text_vi.clone()).collect(),
                evidence: evidence.clone(),
            })
        });
        Ok(found.take(self.limit as usize).collect())
    }
}
