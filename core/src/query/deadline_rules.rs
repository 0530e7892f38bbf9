//! Queries on deadlines set by deadline rules.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Query;
use super::deadlines::{Start, set_by_rule};
use crate::error::Result;
use crate::model::{Deadline, DeadlineSubject, UnitId};
use crate::store::View;

/// Returns the deadline that a deadline rule sets: the rule in force on the day it starts, the unit's own, else that of
/// a unit above it, else the one that belongs to no unit. Fails with `NotCovered` if no rule applies, or a year it
/// reaches has no national calendar.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DeadlineByRule {
    /// What has to be done in time.
    pub subject: DeadlineSubject,
    /// The day it starts; that day itself is not counted. Exactly one of `started` and `received` is required (else
    /// `either`).
    #[serde(default)]
    pub started: Option<Date>,
    /// The instant something arrived. If that is after the daily hand-over in Việt Nam (15:00, unless the calendar's
    /// `hand_over` says otherwise) or on a day off, it counts as arrived on the next working day.
    #[serde(default)]
    pub received: Option<Timestamp>,
    /// The unit whose rules and calendars apply. `None`: those that belong to no unit.
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
