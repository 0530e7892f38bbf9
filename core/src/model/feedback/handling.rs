//! What happens to feedback on its way.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::FeedbackChannel;
use crate::model::{AttachmentId, Deadline, FeedbackId, UnitId};

/// What feedback must hold. Source: 20/2008/NĐ-CP, Điều 7.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum FeedbackContent {
    /// It is in Vietnamese (sử dụng ngôn ngữ tiếng Việt).
    Vietnamese,
    /// Who sends it (tên cá nhân, tổ chức).
    Name,
    /// Where the sender lives or has its seat (địa chỉ).
    Address,
    /// Telephone or electronic mail (số điện thoại hoặc địa chỉ thư tín). That it is missing is noted; who can be
    /// reached by post is not refused for it.
    PhoneOrEmail,
}

/// Who is competent for what feedback is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum FeedbackCompetence {
    /// The agency itself (thuộc thẩm quyền).
    Own,
    /// Another body (thuộc thẩm quyền của cơ quan khác).
    Other,
}

/// Why feedback is not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum NonAcceptanceReason {
    /// It lacks what feedback must hold, or is not clear (không đủ nội dung theo quy định).
    IncompleteContents,
    /// It is a complaint: the Law on Complaints governs it (khiếu nại).
    Complaint,
    /// It is a denunciation: the Law on Denunciations governs it, and the denouncer stays secret (tố cáo).
    Denunciation,
    /// It is not about administrative rules (không thuộc phạm vi quy định hành chính).
    NotAboutRules,
    /// The same was sent before (trùng nội dung).
    Duplicate,
}

/// That and why feedback is not accepted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NonAcceptance {
    /// The reason.
    pub reason: NonAcceptanceReason,
    /// What the sender is told (nội dung trả lời, hướng dẫn).
    pub explanation: String,
    /// On which day.
    pub on: Date,
    /// The feedback that says the same, where that is the reason.
    #[serde(default)]
    pub duplicate_of: Option<FeedbackId>,
}

/// Feedback handed on to another body (chuyển cơ quan có thẩm quyền).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FeedbackForward {
    /// The body, as written.
    pub to: String,
    /// The body, where it is in this store.
    #[serde(default)]
    pub to_unit: Option<UnitId>,
    /// On which day.
    pub on: Date,
    /// Why it is the competent one.
    pub why: String,
    /// Who handed it on.
    pub by: String,
    /// Whether its last day had passed; nothing where that is not known.
    #[serde(default)]
    pub late: Option<bool>,
    /// The letter it went with (văn bản chuyển).
    #[serde(default)]
    pub document: Option<AttachmentId>,
    /// The day on which the body sent it back.
    #[serde(default)]
    pub returned_on: Option<Date>,
}

/// Feedback given from one unit of the agency to another; its number stays in the register of the unit that received
/// it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FeedbackTransfer {
    /// The unit that had it.
    #[serde(default)]
    pub from_unit: Option<UnitId>,
    /// The unit that has it now.
    pub to_unit: UnitId,
    /// On which day.
    pub on: Date,
    /// Why.
    pub why: String,
    /// Who gave it on.
    pub by: String,
}

/// What a rule is reviewed for. Source: 20/2008/NĐ-CP, Điều 14.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct FeedbackReview {
    /// Whether there is ground enough to go by (đủ cơ sở).
    pub sufficient_ground: Option<bool>,
    /// The rule is necessary (cần thiết).
    pub necessary: Option<bool>,
    /// It is reasonable and lawful (hợp lý, hợp pháp).
    pub reasonable_and_lawful: Option<bool>,
    /// It is simple and easy to understand (đơn giản, dễ hiểu).
    pub simple_and_understandable: Option<bool>,
    /// It can be carried out (khả thi).
    pub feasible: Option<bool>,
    /// It agrees with other rules (thống nhất, đồng bộ).
    pub consistent: Option<bool>,
    /// It fits the treaties (phù hợp với điều ước quốc tế).
    pub fits_treaties: Option<bool>,
    /// What was found, in words.
    pub note: Option<String>,
}

impl FeedbackReview {
    /// The criteria that nobody has judged yet, by their fields' names.
    pub fn open_criteria(&self) -> Vec<&'static str> {
        [
            ("necessary", self.necessary),
            ("reasonable_and_lawful", self.reasonable_and_lawful),
            ("simple_and_understandable", self.simple_and_understandable),
            ("feasible", self.feasible),
            ("consistent", self.consistent),
            ("fits_treaties", self.fits_treaties),
        ]
        .into_iter()
        .filter(|(_, judged)| judged.is_none())
        .map(|(name, _)| name)
        .collect()
    }
}

/// What follows from feedback. Source: 20/2008/NĐ-CP, Điều 15: the first three, of a rule. The others are this
/// library's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum FeedbackOutcome {
    /// The agency amends, replaces or annuls its own rule (sửa đổi, bổ sung, thay thế, hủy bỏ, bãi bỏ).
    AmendOwnRule,
    /// It proposes that the competent body does (kiến nghị cơ quan có thẩm quyền).
    ProposeToCompetent,
    /// It issues a new rule, or proposes one (ban hành, kiến nghị ban hành mới).
    IssueOrProposeNew,
    /// Nothing changes, and the sender is told why (giữ nguyên quy định, giải thích). Not named by Điều 15.
    NoChange,
    /// What an official did was dealt with by the law that governs that (xử lý hành vi theo quy định). Not named by
    /// Điều 15.
    ConductHandled,
}

impl FeedbackOutcome {
    /// The outcomes there are for a rule, or for what an official did.
    pub const fn of(about_a_rule: bool) -> &'static [Self] {
        if about_a_rule {
            &[Self::AmendOwnRule, Self::ProposeToCompetent, Self::IssueOrProposeNew, Self::NoChange]
        } else {
            &[Self::ConductHandled, Self::NoChange]
        }
    }
}

/// What was decided on feedback (kết quả xử lý).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FeedbackDecision {
    /// What follows.
    pub outcome: FeedbackOutcome,
    /// In words.
    pub text: String,
    /// On which day.
    pub on: Date,
    /// Who noted it.
    pub by: String,
}

/// The answer to the sender: private, never shown to others (văn bản trả lời).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FeedbackAnswer {
    /// What the sender was told.
    pub text: String,
    /// On which day.
    pub on: Date,
    /// Who answered: the agency's officer, or the body it was forwarded to.
    pub by: String,
    /// The way it went.
    pub channel: FeedbackChannel,
    /// The letter (văn bản trả lời).
    #[serde(default)]
    pub document: Option<AttachmentId>,
    /// Whether its last day had passed; nothing where that is not known.
    #[serde(default)]
    pub late: Option<bool>,
}

/// More time for an answer: once, as the rule behind the clock allows (gia hạn).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FeedbackExtension {
    /// The new last day, counted from the old one.
    pub until: Deadline,
    /// On which day it was given.
    pub on: Date,
    /// Why.
    pub why: String,
    /// Who gave it.
    pub by: String,
}

/// That and why the sender took feedback back (rút phản ánh, kiến nghị).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FeedbackWithdrawal {
    /// On which day.
    pub on: Date,
    /// Why, as far as told.
    pub why: String,
}

/// Where the file of feedback is kept (lưu hồ sơ).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FeedbackArchiving {
    /// On which day it was closed.
    pub on: Date,
    /// Where it is: "Hồ sơ số 12, hộp 3".
    #[serde(default)]
    pub place: Option<String>,
}
