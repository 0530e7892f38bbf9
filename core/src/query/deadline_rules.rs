//! The last day that a deadline rule sets.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Query;
use super::deadlines::{Start, set_by_rule};
use crate::error::Result;
use crate::model::{Deadline, DeadlineSubject, UnitId};
use crate::store::View;

/// The last day for something, by the rule that applied on the day its clock started: the unit's own, that of a unit
/// above it, or the one for all. Give that day, or the instant something arrived: after the hand-over or on a day off,
/// it counts as arrived on the next working day.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DeadlineByRule {
    /// What the clock runs for.
    pub subject: DeadlineSubject,
    /// The day the clock started; it does not count itself.
    #[serde(default)]
    pub started: Option<Date>,
    /// When it arrived, in place of the day the clock started.
    #[serde(default)]
    pub received: Option<Timestamp>,
    /// Whose rules and working days; nothing for those for all.
    #[serde(default)]
    pub unit: Option<UnitId>,
}

impl Query for DeadlineByRule {
    type Answer = Deadline;
    const NAME: &'static str = "deadline_rules.deadline";

    fn answer(self, view: &View<'_>, _now: Timestamp) -> Result<Deadline> {
        set_by_rule(view, self.subject, self.unit, Start::given(Self::NAME, self.started, self.received)?)
    }
}
