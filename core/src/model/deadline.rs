//! Deadline rules, and the deadlines computed from them (quy định thời hạn, hạn).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::record::{IndexKey, Problems, Record, References, indexes, natural_key};
use super::{AwaitedDecision, CalendarId, DeadlineRuleId, Header, LawReference, TimeLimit, UnitId};

/// The step that a deadline limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DeadlineSubject {
    /// Forwarding feedback to the competent body (chuyển phản ánh, kiến nghị đến cơ quan có thẩm quyền).
    FeedbackForward,
    /// Telling the sender whether feedback is accepted (thông báo việc tiếp nhận).
    FeedbackAcknowledge,
    /// Classifying feedback (phân loại).
    FeedbackClassify,
    /// Answering feedback (trả lời).
    FeedbackAnswer,
    /// Making the result of feedback public (công khai kết quả xử lý).
    FeedbackPublish,
    /// Posting a new or changed procedure (niêm yết thủ tục hành chính).
    PostingUpdate,
    /// Asking the applicant for missing papers of a dossier (yêu cầu bổ sung hồ sơ).
    DossierSupplement,
    /// Acknowledging a data subject's request (phản hồi tiếp nhận yêu cầu của chủ thể dữ liệu).
    DataAcknowledge,
    /// Giving a data subject access to their data, or a copy (cung cấp dữ liệu).
    DataAccess,
    /// Correcting a data subject's data (chỉnh sửa dữ liệu).
    DataRectify,
    /// Carrying out a withdrawal of consent, a restriction or an objection (rút lại đồng ý, hạn chế, phản đối xử lý dữ
    /// liệu).
    DataRestrict,
    /// Erasing a data subject's data (xóa dữ liệu).
    DataErase,
}

/// A rule that limits how long a step may take, with the law behind it (quy định thời hạn). Rules are records, because
/// the law changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DeadlineRule {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    #[serde(default, skip_serializing_if = "Header::is_blank")]
    pub header: Header,
    /// The step that the rule limits.
    pub subject: DeadlineSubject,
    /// How long the step may take.
    pub time_limit: TimeLimit,
    /// By how much the deadline may be extended, once; none if it may not be extended (gia hạn).
    #[serde(default)]
    pub extension: Option<TimeLimit>,
    /// The provision, or the agency's own regulation, that sets the limit (căn cứ).
    pub basis: LawReference,
    /// First start day to which the rule applies, included; none for no bound. A deadline keeps the rule that applied
    /// on its start day, even if the rule changes while the deadline runs.
    #[serde(default)]
    pub valid_from: Option<Date>,
    /// Last start day to which the rule applies, included; none for no bound.
    #[serde(default)]
    pub valid_to: Option<Date>,
    /// The unit whose own rule it is; none if it applies to every unit without a rule of its own.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// Whether somebody read the rule in its source (đã đối chiếu).
    #[serde(default)]
    pub verified: bool,
    /// A remark: where the rule was found, what is doubtful.
    #[serde(default)]
    pub note: Option<String>,
}

impl DeadlineRule {
    /// Whether the rule applies to a deadline that starts on a day.
    pub fn applies_on(&self, started: Date) -> bool {
        self.valid_from.is_none_or(|first| first <= started) && self.valid_to.is_none_or(|last| started <= last)
    }

    /// Whether there is a day on which both rules apply.
    pub fn overlaps(&self, other: &Self) -> bool {
        let begins_in_time = |a: &Self, b: &Self| match (a.valid_from, b.valid_to) {
            (Some(first), Some(last)) => first <= last,
            _ => true,
        };
        begins_in_time(self, other) && begins_in_time(other, self)
    }
}

indexes! {|r: &DeadlineRule|
    unique subject(subject: DeadlineSubject = r.subject, unit: UnitId = r.unit, valid_from: Date = r.valid_from);
}

impl Record for DeadlineRule {
    fn natural_key(&self) -> IndexKey {
        natural_key![self.subject, self.unit, self.valid_from]
    }

    fn references(&self, to: &mut References) {
        to.optional("unit", self.unit);
    }

    fn validate(&self, problems: &mut Problems) {
        problems.within("time_limit.", |problems| self.time_limit.validate(problems));
        if let Some(extension) = self.extension {
            problems.within("extension.", |problems| extension.validate(problems));
        }
        problems.within("basis.", |problems| self.basis.validate(problems));
        problems.order("valid_to", self.valid_from, self.valid_to);
    }
}

/// A revision of a calendar with which a deadline was computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CalendarUsed {
    /// The calendar.
    pub calendar: CalendarId,
    /// The revision of the calendar, from 1.
    pub rev: u32,
}

/// A deadline: the last day for a step, and how it was computed (hạn).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Deadline {
    /// The last day, included: what is done on it is in time (before noon if `at_noon`). If pending decisions on days
    /// off may move the last day, this is the earliest possible one.
    pub due: Date,
    /// The latest possible last day, if pending decisions on days off (see `awaits`) may move it; none if they cannot.
    #[serde(default)]
    pub due_latest: Option<Date>,
    /// Whether the deadline ends at noon of `due`, because the time limit ends with the morning of that day.
    /// Comparisons of days ignore it: the whole last day counts as in time.
    #[serde(default)]
    pub at_noon: bool,
    /// The start day; the time limit counts from the day after it.
    pub started: Date,
    /// How long the step may take.
    pub time_limit: TimeLimit,
    /// The rule that set the time limit; none if the caller gave the time limit.
    #[serde(default)]
    pub rule: Option<DeadlineRuleId>,
    /// The provision behind the rule; none if the caller gave the time limit.
    #[serde(default)]
    pub basis: Option<LawReference>,
    /// The calendars that the computation used, with their revisions.
    #[serde(default)]
    pub calendars: Vec<CalendarUsed>,
    /// Pending decisions on days that were counted, in order of years and days; if there are none, the deadline is
    /// final.
    #[serde(default)]
    pub awaits: Vec<AwaitedDecision>,
    /// Whether the rule, and every day off met while counting, is verified, and no decision is pending.
    #[serde(default)]
    pub verified: bool,
}

impl Deadline {
    /// Whether doing the step on a day is too late; none if that depends on pending decisions. Whole days are compared:
    /// `at_noon` is ignored.
    pub fn is_missed_on(&self, day: Date) -> Option<bool> {
        match self.due_latest {
            _ if day <= self.due => Some(false),
            Some(latest) if day <= latest => None,
            _ => Some(true),
        }
    }
}

/// A deadline that could not be computed, because a rule or a calendar is missing; it is never guessed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MissingClock {
    /// The step that the deadline limits.
    pub clock: DeadlineSubject,
    /// What is missing and what to add, in English.
    pub reason: String,
    /// What is missing and what to add, in Vietnamese.
    pub reason_vi: String,
}
