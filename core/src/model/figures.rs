//! The figures of a report, subject by subject.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    AssessmentId, Channel, FeedbackCategory, FeedbackChannel, PostingId, PostingPlace, ProcedureId, StaleReason,
    ThemeId, ThemeTaskStanding, UnitId,
};

/// Procedures: what decisions brought, and where those in force are shown (thủ tục hành chính).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct ProcedureFigures {
    /// Procedures in force on the report's day.
    pub in_force: u32,
    /// Publication decisions that took effect in the period.
    pub decisions: u32,
    /// Procedures new in the period (mới ban hành).
    pub issued: u32,
    /// Procedures amended or replaced in the period (sửa đổi, bổ sung, thay thế).
    pub amended: u32,
    /// Procedures abolished in the period (bãi bỏ).
    pub abolished: u32,
    /// Each place, places with nothing to show left out.
    pub places: Vec<PlaceFigures>,
    /// Postings that are not as they must be on the report's day.
    pub stale: Vec<StalePosting>,
}

/// How much of what is in force one place shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PlaceFigures {
    /// The place.
    pub place: PostingPlace,
    /// Procedures in force that it shows as they are.
    pub current: u32,
    /// Procedures in force that it does not show, or not as they are.
    pub missing: u32,
    /// Postings there that are not as they must be.
    pub stale: u32,
}

/// A posting that is not as it must be, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StalePosting {
    /// The posting.
    pub posting: PostingId,
    /// Where it is.
    pub place: PostingPlace,
    /// The procedure's version it shows; nothing for a theme or decision.
    #[serde(default)]
    pub procedure: Option<ProcedureId>,
    /// The version that should be shown instead.
    #[serde(default)]
    pub current: Option<ProcedureId>,
    /// Code of the procedure.
    #[serde(default)]
    pub code: Option<String>,
    /// What it shows: the procedure's name, the theme, the decision.
    pub name: String,
    /// Why it is not as it must be.
    pub reasons: Vec<StaleReason>,
    /// Since when.
    #[serde(default)]
    pub since: Option<Date>,
    /// What to do, in English.
    pub text: String,
    /// What to do, in Vietnamese.
    pub text_vi: String,
}

/// Feedback: what came in during the period, and how far it is on the report's day (phản ánh, kiến nghị).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct FeedbackFigures {
    /// Received in the period.
    pub received: u32,
    /// Of these, proposals (kiến nghị).
    pub proposals: u32,
    /// Of these, not accepted (không tiếp nhận).
    pub not_accepted: u32,
    /// Of these, forwarded to another body (chuyển cơ quan có thẩm quyền).
    pub forwarded: u32,
    /// Of the forwarded, first forwarded after their last day.
    pub forwarded_late: u32,
    /// Of those received, answered by the report's day (đã trả lời).
    pub answered: u32,
    /// Of the answered, answered after their last day (trả lời quá hạn).
    pub answered_late: u32,
    /// Of the answered, those whose last day is not known (chưa xác định thời hạn).
    pub answered_unclocked: u32,
    /// Of those received, with their result made public (đã công khai kết quả).
    pub published: u32,
    /// Of those received, withdrawn (đã rút).
    pub withdrawn: u32,
    /// Open on the report's day, whenever received (đang xử lý).
    pub open: u32,
    /// Of the open, past their last day (quá hạn).
    pub overdue: u32,
    /// Of the open, due within five days (sắp đến hạn).
    pub due_soon: u32,
    /// Of the forwarded, answered and open, those whose last day rests on a rule or a day off that is not verified
    /// (nguồn chưa đối chiếu).
    pub unverified_clocks: u32,
    /// Received, by the way they came in; ways without any left out.
    pub channels: Vec<FeedbackChannelCount>,
    /// Received, by what they are about; those not classified left out.
    pub categories: Vec<FeedbackCategoryCount>,
}

/// How much feedback came in one way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FeedbackChannelCount {
    /// The way.
    pub channel: FeedbackChannel,
    /// How many.
    pub count: u32,
}

/// How much feedback is about one thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FeedbackCategoryCount {
    /// What it is about.
    pub category: FeedbackCategory,
    /// How many.
    pub count: u32,
}

/// Dialogues held in the period (đối thoại).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct DialogueFigures {
    /// Dialogues held (số cuộc).
    pub held: u32,
    /// Questions asked (số ý kiến).
    pub questions: u32,
    /// Of these, answered by the report's day (đã trả lời).
    pub answered: u32,
    /// Of these, published with their answers (đã công bố hỏi đáp).
    pub published: u32,
    /// Questions that became feedback (chuyển thành phản ánh, kiến nghị).
    pub became_feedback: u32,
}

/// Tests taken in the period (kiểm tra, đánh giá).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct AssessmentFigures {
    /// Attempts (lượt làm bài).
    pub attempts: u32,
    /// People who took any (số người).
    pub people: u32,
    /// People who passed every test they took, in the end (số người đạt).
    pub passed: u32,
    /// Each test taken.
    pub assessments: Vec<AssessmentCount>,
    /// By the unit people belonged to.
    pub units: Vec<UnitAssessmentCount>,
}

/// One test: who took it, who passed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AssessmentCount {
    /// The test.
    pub assessment: AssessmentId,
    /// Its title.
    pub title: String,
    /// People who took it.
    pub people: u32,
    /// Of these, people who passed in the end.
    pub passed: u32,
}

/// One unit: who took tests, who passed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct UnitAssessmentCount {
    /// The unit; nothing where it is not known.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// Its name.
    pub name: String,
    /// People who took any test.
    pub people: u32,
    /// Of these, people who passed every test they took, in the end.
    pub passed: u32,
}

/// Materials and what was made known with them in the period (tài liệu, tin bài).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct MaterialFigures {
    /// Materials made or revised in the period (tài liệu).
    pub materials: u32,
    /// Disseminations in the period: articles, broadcasts, notices, posts (tin bài, lượt tuyên truyền).
    pub disseminations: u32,
    /// By form of communication; forms without any left out.
    pub channels: Vec<ChannelCount>,
}

/// What was made known in one form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ChannelCount {
    /// The form.
    pub channel: Channel,
    /// How many times.
    pub count: u32,
    /// How many people it reached, as far as known (lượt tiếp cận).
    pub reach: u64,
}

/// A theme of the year: whether it was posted, briefed on, and linked to tasks (chủ đề năm).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ThemeReport {
    /// The theme.
    pub theme: ThemeId,
    /// Its year.
    pub year: i16,
    /// Its words.
    pub text: String,
    /// Who set it.
    #[serde(default)]
    pub issuer: Option<String>,
    /// The day it was first posted (niêm yết).
    #[serde(default)]
    pub posted_on: Option<Date>,
    /// Sessions that took place at which leaders briefed on it (số buổi quán triệt).
    pub briefings: u32,
    /// Concrete tasks linked to it (nhiệm vụ cụ thể).
    pub tasks: u32,
    /// Each task and where it stands.
    #[serde(default)]
    pub task_standings: Vec<ThemeTaskStanding>,
}

/// The leaders' schedule in the period (lịch công tác của lãnh đạo).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct BoardFigures {
    /// Appointments on the board, those called off as well; none where a report is about one plan.
    pub appointments: u32,
    /// Days with at least one.
    pub days: u32,
    /// Working days of the period up to the report's day; nothing where a year has no calendar.
    pub working_days: Option<u32>,
}
