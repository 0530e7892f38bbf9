//! Commands that cancel activities, and confirm, refuse or reconsider their evidence.

mod decisions;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use decisions::{ConfirmEvidence, ReconsiderEvidence, RefuseEvidence};

use super::Command;
use super::course::day_of_step;
use crate::error::{CchcError, Result};
use crate::model::record::Problems;
use crate::model::{Activity, ActivityId, Cancellation, PartialDate, Plan};
use crate::store::Transaction;

/// Cancels an activity (hủy). Evidence recorded for it stays. Refused if it is cancelled already (`InvalidTransition`).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CancelActivity {
    /// The activity.
    pub id: ActivityId,
    /// The reason; not blank.
    pub why: String,
    /// The day it was cancelled; today if omitted. Neither in the future (`not_yet`) nor before the plan was issued
    /// (`order`).
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
