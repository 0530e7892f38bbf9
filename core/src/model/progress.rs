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
    /// There is no evidence, and none was due yet (chưa thực hiện).
    NotStarted,
    /// There is evidence, not everything is proven, and nothing is overdue (đang thực hiện).
    UnderWay,
    /// Everything promised is proven (hoàn thành).
    Done,
    /// Something that was due is not proven (quá hạn).
    Overdue,
    /// The activity was cancelled (đã hủy).
    Cancelled,
}

/// Why a record counts as evidence, or why it does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum EvidenceGround {
    /// It counts: the record names the activity (nêu đích danh nhiệm vụ).
    Named,
    /// It counts: its type, topic and medium match the act (phù hợp nội dung).
    Fitting,
    /// It counts: somebody confirmed it (đã công nhận).
    Confirmed,
    /// It does not count yet: it shares only a form of communication with the act, and somebody must confirm or refuse
    /// it (cần xác nhận).
    Possible,
    /// It does not count: somebody refused it (không công nhận).
    Refused,
}

/// One item of evidence that an act was done on a day (minh chứng). Exactly one of the typed identities (`session` to
/// `material`) is set, and equals `record`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Evidence {
    /// The day it proves.
    pub on: Date,
    /// Its title in Vietnamese: the subject of a session, the caption of a file, the title of a dissemination, test or
    /// material, what a posting shows, the number of feedback.
    pub what: String,
    /// Identity of the record, whatever its kind: the argument of `activities.confirm` and `activities.refuse`.
    #[serde(default)]
    pub record: Uuid,
    /// The session that took place on that day.
    #[serde(default)]
    pub session: Option<SessionId>,
    /// The attachment that is dated that day.
    #[serde(default)]
    pub attachment: Option<AttachmentId>,
    /// The dissemination that began on that day.
    #[serde(default)]
    pub dissemination: Option<DisseminationId>,
    /// The test that people took on that day.
    #[serde(default)]
    pub assessment: Option<AssessmentId>,
    /// The posting that began or was checked on that day. If several of the same sort began together, the one added
    /// first stands for all of them.
    #[serde(default)]
    pub posting: Option<PostingId>,
    /// The feedback that was answered on that day.
    #[serde(default)]
    pub feedback: Option<FeedbackId>,
    /// The material that was made on that day.
    #[serde(default)]
    pub material: Option<MaterialId>,
    /// Why the record counts, or why it does not.
    pub ground: EvidenceGround,
    /// Numbers of the acts that it is evidence for, from 1, in the order of `PromiseProgress.acts`.
    #[serde(default)]
    pub acts: Vec<u16>,
    /// Whether the minutes of the session exist; always true for evidence other than sessions.
    pub minuted: bool,
}

impl Evidence {
    /// Evidence from a record, before it is matched with acts; the caller sets the typed identity.
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

/// How much of an activity is proven.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ProofState {
    /// Everything (đã chứng minh đủ).
    Proven,
    /// Some of its acts or due times (chứng minh một phần).
    Partly,
    /// Nothing yet, but somebody must confirm or refuse evidence (có minh chứng cần xác nhận).
    Possible,
    /// Nothing, and there is no possible evidence (chưa có minh chứng).
    Nothing,
}

/// A range of days without evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Gap {
    /// First day, included.
    pub from: Date,
    /// Last day, included.
    pub to: Date,
    /// Number of days, first and last included.
    pub days: u32,
}

/// The progress of one act of an activity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ActStanding {
    /// The act, with the words that ask for it.
    pub promised: PromisedAct,
    /// The act in English: "training: looking procedures up".
    pub text: String,
    /// The act in Vietnamese: "tập huấn: tra cứu TTHC".
    pub text_vi: String,
    /// Its status (trạng thái).
    pub status: ActivityStatus,
    /// The last day by which all of it must be proven; none if the year is not known.
    #[serde(default)]
    pub due: Option<Date>,
    /// How often it must be proven in all; none if that cannot be counted, as for a continuous schedule.
    #[serde(default)]
    pub expected: Option<u32>,
    /// How often it was proven; a recurring period such as a month counts once.
    pub proven: u32,
    /// Due times that passed without proof, and gaps longer than allowed, in Vietnamese: "Tháng 08/2021", "Từ
    /// 06/01/2021 đến 30/06/2021".
    #[serde(default)]
    pub missing: Vec<String>,
    /// The longest gap without evidence; none if the schedule is not continuous, periodic or daily.
    #[serde(default)]
    pub longest_gap: Option<Gap>,
    /// The day of the last evidence that counts; none if there is none.
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
    /// How much of the activity is proven.
    pub proof: ProofState,
    /// The last day by which all of it must be proven; none if the year is not known.
    #[serde(default)]
    pub due: Option<Date>,
    /// How often it must be proven in all: the target if there is one, else the sum over its acts; none if that cannot
    /// be counted.
    #[serde(default)]
    pub expected: Option<u32>,
    /// How often it was proven: with a target, the days with evidence; otherwise the sum over its acts, each act
    /// counting at most as often as expected, and a recurring period such as a month once.
    pub proven: u32,
    /// Due times that passed without proof, in Vietnamese: "Tháng 08/2021", "Quý III/2021". If there are several acts,
    /// each entry begins with the act.
    #[serde(default)]
    pub missing: Vec<String>,
    /// The longest gap without evidence; none if no schedule of it is continuous, periodic or daily.
    #[serde(default)]
    pub longest_gap: Option<Gap>,
    /// The day of the last evidence that counts; none if there is none.
    #[serde(default)]
    pub last_evidence: Option<Date>,
    /// Each act with its progress.
    #[serde(default)]
    pub acts: Vec<ActStanding>,
    /// The evidence that counts, oldest first.
    #[serde(default)]
    pub evidence: Vec<Evidence>,
    /// The evidence that counts only if somebody confirms it, oldest first.
    #[serde(default)]
    pub possible: Vec<Evidence>,
    /// The evidence that somebody refused, oldest first.
    #[serde(default)]
    pub refused: Vec<Evidence>,
}

impl PromiseProgress {
    /// Whether it is neither done nor cancelled.
    pub const fn is_open(&self) -> bool {
        !matches!(self.status, ActivityStatus::Done | ActivityStatus::Cancelled)
    }

    /// The possible evidence of acts that are not done, which somebody should confirm or refuse.
    pub fn to_confirm(&self) -> impl Iterator<Item = &Evidence> {
        self.possible.iter().filter(|evidence| self.is_open() && self.open_acts(evidence).next().is_some())
    }

    /// The acts that the evidence is for and that are not done.
    pub fn open_acts<'a>(&'a self, evidence: &'a Evidence) -> impl Iterator<Item = &'a ActStanding> {
        let numbered = |number: &u16| usize::from(*number).checked_sub(1).and_then(|at| self.acts.get(at));
        evidence.acts.iter().filter_map(numbered).filter(|act| act.status != ActivityStatus::Done)
    }
}

/// Evidence that somebody must confirm or refuse, with the activity that it may prove.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PossibleEvidence {
    /// The activity.
    pub activity: ActivityId,
    /// Title of the activity, verbatim.
    pub title: String,
    /// The acts that it may prove and that are not done.
    pub acts: Vec<Act>,
    /// The same acts in Vietnamese.
    pub acts_vi: Vec<String>,
    /// The evidence.
    pub evidence: Evidence,
}
