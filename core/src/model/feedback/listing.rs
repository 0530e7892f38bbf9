//! Lists of feedback: by deadline, and as the public register.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Feedback, FeedbackKind, FeedbackStatus};
use crate::model::{DeadlineSubject, UnitId};

/// Open feedback with the deadline of its next step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FeedbackDue {
    /// The feedback.
    pub feedback: Feedback,
    /// The next step, which the deadline limits.
    pub clock: DeadlineSubject,
    /// The last day for that step. If pending decisions on days off may move it, the earliest possible one.
    pub due: Date,
    /// The latest possible last day, if pending decisions on days off may move it; none if they cannot. Only after this
    /// day is the step certainly late.
    #[serde(default)]
    pub due_latest: Option<Date>,
}

/// One page of open feedback, ordered by last day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FeedbackPage {
    /// The feedback.
    pub items: Vec<FeedbackDue>,
    /// The cursor of the next page; none on the last page.
    #[serde(default)]
    pub next: Option<String>,
}

/// One row of the register of feedback: its handling, without personal data and without its text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FeedbackRow {
    /// Number in the register, from 1.
    pub number: u32,
    /// The number as documents write it, with at least two digits: "05".
    pub written: String,
    /// Year of the register.
    pub year: i16,
    /// The unit that keeps the register.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// Report or proposal.
    pub kind: FeedbackKind,
    /// The day it was received.
    pub received_on: Date,
    /// Its status (trạng thái).
    pub status: FeedbackStatus,
    /// The last day for the next step; none if the feedback is closed or the deadline is not known.
    #[serde(default)]
    pub due: Option<Date>,
    /// The body to which it was forwarded; none if it was not, or that body sent it back.
    #[serde(default)]
    pub forwarded_to: Option<String>,
    /// The day on which it was forwarded to that body.
    #[serde(default)]
    pub forwarded_on: Option<Date>,
    /// The day on which it was answered.
    #[serde(default)]
    pub answered_on: Option<Date>,
    /// The day on which its result was first published.
    #[serde(default)]
    pub published_on: Option<Date>,
}

/// One page of a register of feedback, ordered by number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FeedbackRegisterPage {
    /// The rows.
    pub items: Vec<FeedbackRow>,
    /// The cursor of the next page; none on the last page.
    #[serde(default)]
    pub next: Option<String>,
}
