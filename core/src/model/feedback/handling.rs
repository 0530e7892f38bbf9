//! The steps in handling feedback: classification, forwarding, review, decision, answer, archiving.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::FeedbackChannel;
use crate::model::{AttachmentId, Deadline, FeedbackId, UnitId};

/// A required content of feedback. Source: 20/2008/NĐ-CP, Điều 7.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum FeedbackContent {
    /// The Vietnamese language (sử dụng ngôn ngữ tiếng Việt).
    Vietnamese,
    /// The name of the sender (tên cá nhân, tổ chức).
    Name,
    /// The address of the sender (địa chỉ).
    Address,
    /// Telephone or electronic mail (số điện thoại hoặc địa chỉ thư tín). That it is missing is noted; who can be
    /// reached by post is not refused for it.
    PhoneOrEmail,
}

/// The body that is competent for what feedback is about (thẩm quyền).
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

/// The refusal to accept feedback (không tiếp nhận).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NonAcceptance {
    /// The reason.
    pub reason: NonAcceptanceReason,
    /// What the sender is told (nội dung trả lời, hướng dẫn).
    pub explanation: String,
    /// The day.
    pub on: Date,
    /// The feedback that says the same, where that is the reason.
    #[serde(default)]
    pub duplicate_of: Option<FeedbackId>,
}

/// The forwarding of feedback to another body (chuyển cơ quan có thẩm quyền).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FeedbackForward {
    /// The body, as written.
    pub to: String,
    /// The body, where it is in this store.
    #[serde(default)]
    pub to_unit: Option<UnitId>,
    /// The day.
    pub on: Date,
    /// Why it is the competent one.
    pub why: String,
    /// Who forwarded it.
    pub by: String,
    /// Whether its last day had passed; none where that is not known.
    #[serde(default)]
    pub late: Option<bool>,
    /// The letter it went with (văn bản chuyển).
    #[serde(default)]
    pub document: Option<AttachmentId>,
    /// The day on which the body sent it back.
    #[serde(default)]
    pub returned_on: Option<Date>,
}

/// The transfer of feedback from one unit of the agency to another (chuyển đơn vị xử lý); its number stays in the
/// register of the unit that received it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FeedbackTransfer {
    /// The unit that had it.
    #[serde(default)]
    pub from_unit: Option<UnitId>,
    /// The unit that has it now.
    pub to_unit: UnitId,
    /// The day.
    pub on: Date,
    /// Why.
    pub why: String,
    /// Who transferred it.
    pub by: String,
}

/// The review of a rule by its criteria. Source: 20/2008/NĐ-CP, Điều 14.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct FeedbackReview {
    /// Whether there are enough grounds (đủ cơ sở).
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

/// The outcome of feedback. Source: 20/2008/NĐ-CP, Điều 15: the first three, of a rule. The others are this
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

/// The decision on feedback (kết quả xử lý).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FeedbackDecision {
    /// The outcome.
    pub outcome: FeedbackOutcome,
    /// The decision in words.
    pub text: String,
    /// The day.
    pub on: Date,
    /// Who recorded it.
    pub by: String,
}

/// The answer to the sender: private, never shown to others (văn bản trả lời).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FeedbackAnswer {
    /// What the sender was told.
    pub text: String,
    /// The day.
    pub on: Date,
    /// Who answered: the agency's officer, or the body it was forwarded to.
    pub by: String,
    /// The channel of the answer.
    pub channel: FeedbackChannel,
    /// The letter (văn bản trả lời).
    #[serde(default)]
    pub document: Option<AttachmentId>,
    /// Whether its last day had passed; nothing where that is not known.
    #[serde(default)]
    pub late: Option<bool>,
}

/// An extension of the time for an answer, once, as far as the rule of the deadline allows (gia hạn).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FeedbackExtension {
    /// The new last day, counted from the old one.
    pub until: Deadline,
    /// On which day it was given.
    pub on: Date,
    /// Why.
    pub why: String,
    /// Who granted it.
    pub by: String,
}

/// The withdrawal of feedback by its sender (rút phản ánh, kiến nghị).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FeedbackWithdrawal {
    /// The day.
    pub on: Date,
    /// Why, as far as told.
    pub why: String,
}

/// The archiving of the file of feedback (lưu hồ sơ).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FeedbackArchiving {
    /// On which day it was closed.
    pub on: Date,
    /// Its location: "Hồ sơ số 12, hộp 3".
    #[serde(default)]
    pub place: Option<String>,
}
