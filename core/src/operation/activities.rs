//! Activities: calling them off, asking how far they are, deciding about evidence.

mod decisions;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use decisions::{ConfirmEvidence, PossibleEvidenceOf, ReconsiderEvidence, RefuseEvidence};

use super::course::day_of_step;
use super::evidence::progress_of;
use super::{Command, Query};
use crate::error::{CchcError, Result};
use crate::model::record::Problems;
use crate::model::{Activity, ActivityId, Cancellation, PartialDate, Plan, PromiseProgress};
use crate::rules::{Judged, vietnam_date};
use crate::store::{Transaction, View};

/// Calls an activity off. Evidence already there stays.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CancelActivity {
    /// The activity.
    pub id: ActivityId,
    /// The reason.
    pub why: String,
    /// From which day; today where none is given.
    #[serde(default)]
    pub on: Option<Date>,
}

impl Command for CancelActivity {
    type Output = Activity;
    const NAME: &'static str = "activities.cancel";

    fn run(self, batch: &mut Transaction) -> Result<Activity> {
        let mut activity: Activity = batch.get(self.id)?;
        if activity.cancelled.is_some() {
            return Err(CchcError::InvalidTransition {
                kind: "activity".to_owned(),
                id: activity.header.id,
                from: "cancelled".to_owned(),
                to: "cancelled".to_owned(),
                allowed: Vec::new(),
                law: None,
            });
        }
        let mut problems = Problems::default();
        let issued = batch.get::<Plan>(activity.plan)?.issued_on.and_then(PartialDate::full);
        let on = day_of_step(self.on, issued.filter(|_| self.on.is_some()), batch, &mut problems);
        problems.refuse(Self::NAME)?;
        activity.cancelled = Some(Cancellation { on, why: self.why, by: batch.actor().to_owned() });
        batch.update(activity)
    }
}

/// How far an activity is, with its evidence.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ProgressOfActivity {
    /// The activity.
    pub id: ActivityId,
    /// The day to judge at the end of; today, while it lasts, where none is given.
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
