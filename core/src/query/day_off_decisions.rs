//! Queries that read decisions on days off from their text.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Query;
use crate::document::read_day_off_decision;
use crate::error::Result;
use crate::model::DecisionReading;
use crate::store::View;

/// Reads a decision or notice on days off from its text: days off, swapped working days, and the document that decides
/// them. Nothing is stored: review the decision and the findings, correct them if needed, and pass the decision to
/// `calendars.apply_decision`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReadDayOffDecision {
    /// The full text, or the sentences about days off.
    pub text: String,
}

impl Query for ReadDayOffDecision {
    type Answer = DecisionReading;
    const NAME: &'static str = "calendars.read_decision";

    fn answer(self, _view: &View<'_>, _now: Timestamp) -> Result<DecisionReading> {
        read_day_off_decision(&self.text)
    }
}
