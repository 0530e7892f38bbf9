//! Rules of deadlines, and the deadlines computed from them (quy định thời hạn, hạn).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::record::{Index, Problems, Record, References, indexes};
use super::{AwaitedDecision, CalendarId, DeadlineRuleId, Header, LawReference, TimeLimit, UnitId};

/// What a deadline is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DeadlineSubject {
    /// Forwarding feedback to the body that is competent (chuyển phản ánh, kiến nghị đến cơ quan có thẩm quyền).
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
    /// Asking for what a dossier lacks (yêu cầu bổ sung hồ sơ).
    DossierSupplement,
    /// Acknowledging a data subject's request (phản hồi tiếp nhận yêu cầu của chủ thể dữ liệu).
    DataAcknowledge,
    /// Granting access to, or a copy of, one's data (cung cấp dữ liệu).
    DataAccess,
    /// Correcting one's data (chỉnh sửa dữ liệu).
    DataRectify,
    /// Withdrawing consent, restricting, objecting (rút lại đồng ý, hạn chế, phản đối xử lý dữ liệu).
    DataRestrict,
    /// Erasing one's data (xóa dữ liệu).
    DataErase,
}

/// A rule of how long something may take, with the law behind it (quy định thời hạn). Rules are data, because they
/// change with the law.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DeadlineRule {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    #[serde(default, skip_serializing_if = "Header::is_blank")]
    pub header: Header,
    /// What it limits.
    pub subject: DeadlineSubject,
    /// How long it may take.
    pub time_limit: TimeLimit,
    /// By how much it may be extended, once; none where it may not (gia hạn).
    #[serde(default)]
    pub extension: Option<TimeLimit>,
    /// The law, or the agency's own regulation, that sets it (căn cứ).
    pub basis: LawReference,
    /// First day it applies: a deadline that starts before follows the rule before.
    #[serde(default)]
    pub valid_from: Option<Date>,
    /// Last day on which a deadline by this rule may start.
    #[serde(default)]
    pub valid_to: Option<Date>,
    /// The unit whose own rule it is; none where it applies to all.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// Whether it was read in the source itself (đã đối chiếu).
    #[serde(default)]
    pub verified: bool,
    /// A remark: where it was found, what is doubtful.
    #[serde(default)]
    pub note: Option<String>,
}

impl DeadlineRule {
    /// Whether a deadline that starts on a day follows it.
    pub fn applies_on(&self, started: Date) -> bool {
        self.valid_from.is_none_or(|first| first <= started) && self.valid_to.is_none_or(|last| started <= last)
    }

    /// Whether there may be a day on which both apply.
    pub fn overlaps(&self, other: &Self) -> bool {
        let begins_in_time = |a: &Self, b: &Self| match (a.valid_from, b.valid_to) {
            (Some(first), Some(last)) => first <= last,
            _ => true,
        };
        begins_in_time(self, other) && begins_in_time(other, self)
    }
}

impl Record for DeadlineRule {
    fn indexes() -> &'static [Index<Self>] {
        indexes! {|r: &DeadlineRule|
            unique subject(subject: r.subject, unit: r.unit, valid_from: r.valid_from);
        }
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

/// A calendar that a deadline was counted with, as it then was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CalendarUsed {
    /// The calendar.
    pub calendar: CalendarId,
    /// Its revision.
    pub rev: u32,
}

/// The last day for something, and how it was counted (hạn).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Deadline {
    /// The last day, up to its end. Where that depends on decisions still to come, the earliest that it can be: what is
    /// done by then is in time however they turn out.
    pub due: Date,
    /// The latest that the last day can be, where it depends on decisions still to come (see `awaits`); nothing where
    /// it is the same however they turn out.
    #[serde(default)]
    pub due_latest: Option<Date>,
    /// Whether it ends at noon of the last day, because half a day was counted.
    #[serde(default)]
    pub at_noon: bool,
    /// The day it starts from, which is not counted itself.
    pub started: Date,
    /// How long it may take.
    pub time_limit: TimeLimit,
    /// The rule that set it; none where the time limit was given.
    #[serde(default)]
    pub rule: Option<DeadlineRuleId>,
    /// The law behind it.
    #[serde(default)]
    pub basis: Option<LawReference>,
    /// The calendars it was counted with.
    #[serde(default)]
    pub calendars: Vec<CalendarUsed>,
    /// The decisions still to come about days that were counted, the earliest first.
    #[serde(default)]
    pub awaits: Vec<AwaitedDecision>,
    /// Whether the rule and every day off that was met are verified.
    #[serde(default)]
    pub verified: bool,
}

impl Deadline {
    /// Whether what is done on a day comes too late; none where that depends on decisions still to come.
    pub fn is_missed_on(&self, day: Date) -> Option<bool> {
        match self.due_latest {
            _ if day <= self.due => Some(false),
            Some(latest) if day <= latest => None,
            _ => Some(true),
        }
    }
}

/// A deadline that could not be computed because data are missing; nothing is guessed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MissingClock {
    /// What the deadline is for.
    pub clock: DeadlineSubject,
    /// What is missing and what to add, in English.
    pub reason: String,
    /// The same in Vietnamese.
    pub reason_vi: String,
}
