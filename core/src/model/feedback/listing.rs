//! Feedback as lists show it.

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

/// Some open feedback in the order of its last days, and where the next is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FeedbackPage {
    /// The feedback.
    pub items: Vec<FeedbackDue>,
    /// Pass it as `cursor` for the next page; nothing when this is the last.
    #[serde(default)]
    pub next: Option<String>,
}

/// What the register says of one feedback, and how far it is: no personal data, and nothing of what was written.
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
    /// Where it stands.
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

/// Some rows of a register of feedback in the order of their numbers, and where the next are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FeedbackRegisterPage {
    /// The rows.
    pub items: Vec<FeedbackRow>,
    /// Pass it as `cursor` for the next page; nothing when this is the last.
    #[serde(default)]
    pub next: Option<String>,
}
