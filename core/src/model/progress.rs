//! The progress of activities and their acts, computed from evidence.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    Act, ActivityId, AssessmentId, AttachmentId, DisseminationId, FeedbackId, MaterialId, PostingId, PromisedAct,
    SessionId,
};

/// The status of an activity (tình trạng thực hiện). It is computed, never stored.
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
    /// Cancelled (đã hủy).
    Cancelled,
}

/// Why evidence counts for a promise, or why it does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum EvidenceGround {
    /// It names the activity (nêu đích danh nhiệm vụ).
    Named,
    /// Its type, topic and place match what was promised (phù hợp nội dung).
    Fitting,
    /// It might prove it, and somebody confirmed that (đã công nhận).
    Confirmed,
    /// It shares a form of communication with the promise and no more: it does not count (cần xác nhận).
    Possible,
    /// Somebody refused it: it does not count (không công nhận).
    Refused,
}

/// One item of evidence that something was done (minh chứng). Exactly one of the typed identities is set: that of the
/// record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Evidence {
    /// The day it proves.
    pub on: Date,
    /// Its title: a session's subject, a file's caption, the title of a dissemination or of a test, what a posting
    /// shows, the number of feedback.
    pub what: String,
    /// The record, whatever its kind: what `activities.confirm` and `activities.refuse` take.
    #[serde(default)]
    pub record: Uuid,
    /// The session that took place.
    #[serde(default)]
    pub session: Option<SessionId>,
    /// The file that shows it.
    #[serde(default)]
    pub attachment: Option<AttachmentId>,
    /// The dissemination.
    #[serde(default)]
    pub dissemination: Option<DisseminationId>,
    /// The test that was taken on that day.
    #[serde(default)]
    pub assessment: Option<AssessmentId>,
    /// The posting that began or was checked on that day; the oldest of those that began on it together.
    #[serde(default)]
    pub posting: Option<PostingId>,
    /// The feedback that was answered.
    #[serde(default)]
    pub feedback: Option<FeedbackId>,
    /// The material that was made.
    #[serde(default)]
    pub material: Option<MaterialId>,
    /// Why it counts, or why it does not.
    pub ground: EvidenceGround,
    /// The numbers of the acts it speaks for, from 1, in the order of `PromiseProgress.acts`.
    #[serde(default)]
    pub acts: Vec<u16>,
    /// Whether a session's minutes are there; other evidence has none and needs none.
    pub minuted: bool,
}

impl Evidence {
    /// What a record proves, before it is known for what; whose identity it is must be filled in.
    pub(crate) fn of(record: Uuid, on: Date, what: String) -> Self {
        Self {
            on,
            what,
            record,
            session: None,
            attachment: None,
            dissemination: None,
            assessment: None,
            posting: None,
            feedback: None,
            material: None,
            ground: EvidenceGround::Possible,
            acts: Vec::new(),
            minuted: true,
        }
    }
}

/// How much of an activity its evidence proves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ProofState {
    /// All of it (đã chứng minh đủ).
    Proven,
    /// Some of its acts or times (chứng minh một phần).
    Partly,
    /// Nothing yet, but there is evidence that somebody must confirm or refuse (có minh chứng cần xác nhận).
    Possible,
    /// Nothing (chưa có minh chứng).
    Nothing,
}

/// A range of days without evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Gap {
    /// Its first day.
    pub from: Date,
    /// Its last day.
    pub to: Date,
    /// How many days it has, both ends included.
    pub days: u32,
}

/// The progress of one act of an activity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ActStanding {
    /// The act, and the words that ask for it.
    pub promised: PromisedAct,
    /// What it is in English: "training: looking procedures up".
    pub text: String,
    /// What it is in Vietnamese: "tập huấn: tra cứu TTHC".
    pub text_vi: String,
    /// Its status (trạng thái).
    pub status: ActivityStatus,
    /// The last day for all of it; none where no year is known.
    #[serde(default)]
    pub due: Option<Date>,
    /// How often it must be proven in all, where that can be counted.
    #[serde(default)]
    pub expected: Option<u32>,
    /// How often it was proven.
    pub proven: u32,
    /// Times that have passed without proof: "Tháng 08/2021", "Từ 06/01/2021 đến 30/06/2021".
    #[serde(default)]
    pub missing: Vec<String>,
    /// The longest range of days without evidence, for a continuous schedule.
    #[serde(default)]
    pub longest_gap: Option<Gap>,
    /// The day of its last evidence.
    #[serde(default)]
    pub last_evidence: Option<Date>,
}

/// The progress of one activity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PromiseProgress {
    /// The activity.
    pub activity: ActivityId,
    /// Its status (trạng thái).
    pub status: ActivityStatus,
    /// How much of it is proven.
    pub proof: ProofState,
    /// The last day for all of it; none where no year is known.
    #[serde(default)]
    pub due: Option<Date>,
    /// How often it must be proven in all, where that can be counted; of several acts the sum.
    #[serde(default)]
    pub expected: Option<u32>,
    /// How often it was proven, a month or quarter counting once where it is due in each; of several acts the sum, each
    /// counting at most as often as it must be proven.
    pub proven: u32,
    /// Times that have passed without proof: "Tháng 08/2021", "Quý III/2021"; of several acts with the act before.
    #[serde(default)]
    pub missing: Vec<String>,
    /// The longest range of days without evidence, for a continuous schedule.
    #[serde(default)]
    pub longest_gap: Option<Gap>,
    /// The day of the last evidence that counts.
    #[serde(default)]
    pub last_evidence: Option<Date>,
    /// Each act it asks for, and how far that is.
    #[serde(default)]
    pub acts: Vec<ActStanding>,
    /// The evidence that counts, oldest first.
    #[serde(default)]
    pub evidence: Vec<Evidence>,
    /// The evidence that counts only once somebody confirms it, oldest first.
    #[serde(default)]
    pub possible: Vec<Evidence>,
    /// The evidence that somebody refused, oldest first.
    #[serde(default)]
    pub refused: Vec<Evidence>,
}

impl PromiseProgress {
    /// Whether it is neither done nor called off.
    pub const fn is_open(&self) -> bool {
        !matches!(self.status, ActivityStatus::Done | ActivityStatus::Cancelled)
    }

    /// The possible evidence of acts that are not done: somebody must confirm or refuse it.
    pub fn to_confirm(&self) -> impl Iterator<Item = &Evidence> {
        self.possible.iter().filter(|evidence| self.is_open() && self.open_acts(evidence).next().is_some())
    }

    /// The acts that evidence speaks for and that are not done.
    pub fn open_acts<'a>(&'a self, evidence: &'a Evidence) -> impl Iterator<Item = &'a ActStanding> {
        let numbered = |number: &u16| usize::from(*number).checked_sub(1).and_then(|at| self.acts.get(at));
        evidence.acts.iter().filter_map(numbered).filter(|act| act.status != ActivityStatus::Done)
    }
}

/// Evidence that somebody must confirm or refuse, with the activity it might prove.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PossibleEvidence {
    /// The activity.
    pub activity: ActivityId,
    /// What is promised, verbatim.
    pub title: String,
    /// The acts that it might prove and that are not done.
    pub acts: Vec<Act>,
    /// The same in Vietnamese.
    pub acts_vi: Vec<String>,
    /// The evidence.
    pub evidence: Evidence,
}
