//! Decisions on days off, read from their text.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Query;
use crate::document::read_day_off_decision;
use crate::error::Result;
use crate::model::DecisionReading;
use crate::store::View;

/// Reads a decision or notice on days off from its text: days off, swaps, and which document says so. Nothing is
/// written: look at the decision and the findings, correct it where needed, and give it to `calendars.apply_decision`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReadDayOffDecision {
    /// The text, or the sentences of it that tell of days off.
    pub text: String,
}

impl Query for ReadDayOffDecision {
    type Answer = DecisionReading;
    const NAME: &'static str = "calendars.read_decision";

    fn answer(self, _view: &View<'_>, _now: Timestamp) -> Result<DecisionReading> {
        read_day_off_decision(&self.text)
    }
}
