//! Lists of feedback: by deadline, and as the public register.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Feedback, FeedbackKind, FeedbackStatus};
use crate::model::{DeadlineSubject, UnitId};

/// Open feedback with its last day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FeedbackDue {
    /// The feedback.
    pub feedback: Feedback,
    /// What is due.
    pub clock: DeadlineSubject,
    /// The last day. Where decisions still to come may move it, the earliest that it can be.
    pub due: Date,
    /// The latest that it can be, where decisions still to come may move it: only then it is missed for certain.
    #[serde(default)]
    pub due_latest: Option<Date>,
}

/// One page of open feedback, in order of last days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FeedbackPage {
    /// The feedback.
    pub items: Vec<FeedbackDue>,
    /// The cursor of the next page; none on the last.
    #[serde(default)]
    pub next: Option<String>,
}

/// One row of the register of feedback with its state of handling, without personal data and without its text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FeedbackRow {
    /// Number in the register.
    pub number: u32,
    /// The number as documents write it: below ten with a leading zero.
    pub written: String,
    /// Year of the register.
    pub year: i16,
    /// Whose register it is.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// Report or proposal.
    pub kind: FeedbackKind,
    /// The day it was received.
    pub received_on: Date,
    /// Its status (trạng thái).
    pub status: FeedbackStatus,
    /// The last day for what comes next, while it is open.
    #[serde(default)]
    pub due: Option<Date>,
    /// The body it was forwarded to, unless that sent it back.
    #[serde(default)]
    pub forwarded_to: Option<String>,
    /// The day it was forwarded.
    #[serde(default)]
    pub forwarded_on: Option<Date>,
    /// The day it was answered.
    #[serde(default)]
    pub answered_on: Option<Date>,
    /// The day its result was first made public.
    #[serde(default)]
    pub published_on: Option<Date>,
}

/// One page of a register of feedback, in order of numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FeedbackRegisterPage {
    /// The rows.
    pub items: Vec<FeedbackRow>,
    /// The cursor of the next page; none on the last.
    #[serde(default)]
    pub next: Option<String>,
}
