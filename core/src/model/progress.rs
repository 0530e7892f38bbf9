//! How far a promise is kept: derived, never typed in.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{ActivityId, AssessmentId, AttachmentId, DisseminationId, FeedbackId, PostingId, SessionId};

/// Where a promised thing stands (tình trạng thực hiện).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ActivityStatus {
    /// No evidence yet, and none is due (chưa thực hiện).
    NotStarted,
    /// Evidence so far keeps up with what was promised (đang thực hiện).
    UnderWay,
    /// All that was promised is proven (hoàn thành).
    Done,
    /// Something that is due is not proven (quá hạn).
    Overdue,
    /// Called off (đã hủy).
    Cancelled,
}

/// One proof that something was done. At most one of its identities is there: that of the record that proves it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Evidence {
    /// The day it proves.
    pub on: Date,
    /// What it is: a session's subject, a file's caption, the title of what was made known or of a test, what a posting
    /// shows, the number of feedback.
    pub what: String,
    /// The session that took place.
    #[serde(default)]
    pub session: Option<SessionId>,
    /// The file that shows it.
    #[serde(default)]
    pub attachment: Option<AttachmentId>,
    /// What was made known.
    #[serde(default)]
    pub dissemination: Option<DisseminationId>,
    /// The test that was taken on that day.
    #[serde(default)]
    pub assessment: Option<AssessmentId>,
    /// The posting that was put up or checked on that day.
    #[serde(default)]
    pub posting: Option<PostingId>,
    /// The feedback that was answered.
    #[serde(default)]
    pub feedback: Option<FeedbackId>,
    /// Whether it names the activity. If not, it counts because its form of communication was promised.
    pub named: bool,
    /// Whether a session's minutes are there; other proofs have none and need none.
    pub minuted: bool,
}

impl Evidence {
    /// A proof that needs no minutes; whose it is must be filled in.
    pub fn on(on: Date, what: impl Into<String>, named: bool) -> Self {
        Self {
            on,
            what: what.into(),
            session: None,
            attachment: None,
            dissemination: None,
            assessment: None,
            posting: None,
            feedback: None,
            named,
            minuted: true,
        }
    }
}

/// How far one activity is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Progress {
    /// The activity.
    pub activity: ActivityId,
    /// Where it stands.
    pub status: ActivityStatus,
    /// The last day for all of it; nothing where no year is known.
    #[serde(default)]
    pub due: Option<Date>,
    /// How often it must be proven in all, where that can be counted.
    #[serde(default)]
    pub expected: Option<u32>,
    /// How often it was proven, a month or quarter counting once where it is due in each.
    pub proven: u32,
    /// Months or quarters that are over and not proven: "Tháng 08/2021", "Quý III/2021".
    #[serde(default)]
    pub missing: Vec<String>,
    /// The proofs, oldest first.
    #[serde(default)]
    pub evidence: Vec<Evidence>,
}
