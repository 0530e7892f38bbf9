//! The steps of handling feedback: classification, forwarding, review, decision, answer, archiving.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::FeedbackChannel;
use crate::model::{AttachmentId, Deadline, FeedbackId, UnitId};

/// A content that the law requires of feedback. Source: 20/2008/NĐ-CP, Điều 7.
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
    /// Telephone number or e-mail address (số điện thoại hoặc địa chỉ thư tín). If only this is missing, the feedback
    /// is still accepted, since the sender can be reached by post.
    PhoneOrEmail,
}

/// The body that is competent to handle feedback (thẩm quyền).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum FeedbackCompetence {
    /// The agency that received it (thuộc thẩm quyền).
    Own,
    /// Another body (thuộc thẩm quyền của cơ quan khác).
    Other,
}

/// The reason for not accepting feedback.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum NonAcceptanceReason {
    /// It lacks required contents, or is unclear (không đủ nội dung theo quy định).
    IncompleteContents,
    /// It is a complaint, which the Law on Complaints governs (khiếu nại).
    Complaint,
    /// It is a denunciation, which the Law on Denunciations governs; the identity of the denouncer must stay secret (tố
    /// cáo).
    Denunciation,
    /// It is not about administrative rules (không thuộc phạm vi quy định hành chính).
    NotAboutRules,
    /// The same feedback was submitted before (trùng nội dung).
    Duplicate,
}

/// The refusal to accept feedback (không tiếp nhận).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NonAcceptance {
    /// The reason.
    pub reason: NonAcceptanceReason,
    /// The explanation given to the sender; not blank (nội dung trả lời, hướng dẫn).
    pub explanation: String,
    /// The day of the refusal.
    pub on: Date,
    /// The earlier feedback with the same content; given exactly if `reason` is `duplicate`.
    #[serde(default)]
    pub duplicate_of: Option<FeedbackId>,
}

/// The forwarding of feedback to another body (chuyển cơ quan có thẩm quyền).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FeedbackForward {
    /// The other body, as written; not blank.
    pub to: String,
    /// The other body; none if it is no unit of this store.
    #[serde(default)]
    pub to_unit: Option<UnitId>,
    /// The day on which it was forwarded.
    pub on: Date,
    /// Why that body is competent; not blank.
    pub why: String,
    /// Who forwarded it: the actor named when the store was opened.
    pub by: String,
    /// Whether it was forwarded after the deadline; none if the deadline was not known or pending decisions may move
    /// it.
    #[serde(default)]
    pub late: Option<bool>,
    /// The letter with which it was forwarded (văn bản chuyển).
    #[serde(default)]
    pub document: Option<AttachmentId>,
    /// The day on which the other body sent it back; none if it did not.
    #[serde(default)]
    pub returned_on: Option<Date>,
}

/// The transfer of feedback from one unit of the agency to another (chuyển đơn vị xử lý). The feedback keeps its number
/// in the register of the unit that received it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FeedbackTransfer {
    /// The unit that handled it before.
    #[serde(default)]
    pub from_unit: Option<UnitId>,
    /// The unit that handles it from then on.
    pub to_unit: UnitId,
    /// The day of the transfer.
    pub on: Date,
    /// The reason; not blank.
    pub why: String,
    /// Who transferred it: the actor named when the store was opened.
    pub by: String,
}

/// The review of the rule that feedback is about, criterion by criterion; a criterion is none until somebody judges it.
/// Source: 20/2008/NĐ-CP, Điều 14.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct FeedbackReview {
    /// Whether the grounds suffice for a decision (đủ cơ sở).
    pub sufficient_ground: Option<bool>,
    /// Whether the rule is necessary (cần thiết).
    pub necessary: Option<bool>,
    /// Whether the rule is reasonable and lawful (hợp lý, hợp pháp).
    pub reasonable_and_lawful: Option<bool>,
    /// Whether the rule is simple and easy to understand (đơn giản, dễ hiểu).
    pub simple_and_understandable: Option<bool>,
    /// Whether the rule can be carried out (khả thi).
    pub feasible: Option<bool>,
    /// Whether the rule agrees with other rules (thống nhất, đồng bộ).
    pub consistent: Option<bool>,
    /// Whether the rule complies with treaties (phù hợp với điều ước quốc tế).
    pub fits_treaties: Option<bool>,
    /// The findings in words.
    pub note: Option<String>,
}

impl FeedbackReview {
    /// Field names of the criteria that nobody judged yet.
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

/// The outcome of feedback. 20/2008/NĐ-CP, Điều 15, names the first three, for rules; this library adds the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum FeedbackOutcome {
    /// The agency amends, replaces or annuls its own rule (sửa đổi, bổ sung, thay thế, hủy bỏ, bãi bỏ).
    AmendOwnRule,
    /// The agency proposes such a change to the competent body (kiến nghị cơ quan có thẩm quyền).
    ProposeToCompetent,
    /// The agency issues a new rule, or proposes one (ban hành, kiến nghị ban hành mới).
    IssueOrProposeNew,
    /// Nothing changes, and the sender gets an explanation (giữ nguyên quy định, giải thích). Not named by Điều 15.
    NoChange,
    /// The conduct of the official was dealt with under the law that governs it (xử lý hành vi theo quy định). Not
    /// named by Điều 15.
    ConductHandled,
}

impl FeedbackOutcome {
    /// The outcomes that are possible for feedback about a rule, or about the conduct of an official.
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
    /// The decision in words; not blank.
    pub text: String,
    /// The day of the decision.
    pub on: Date,
    /// Who recorded it: the actor named when the store was opened.
    pub by: String,
}

/// The answer to the sender (văn bản trả lời). It is private: only publications are shown to others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FeedbackAnswer {
    /// The text of the answer; not blank.
    pub text: String,
    /// The day of the answer.
    pub on: Date,
    /// Who answered: an officer of the agency, or the body to which it was forwarded.
    pub by: String,
    /// The channel through which the sender got the answer.
    pub channel: FeedbackChannel,
    /// The letter (văn bản trả lời).
    #[serde(default)]
    pub document: Option<AttachmentId>,
    /// Whether the answer came after the deadline; none if the deadline was not known, pending decisions may move it,
    /// or another body answered.
    #[serde(default)]
    pub late: Option<bool>,
}

/// An extension of the deadline for the answer; at most one, and no longer than the deadline rule allows (gia hạn).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FeedbackExtension {
    /// The new deadline, computed from the last day of the old one.
    pub until: Deadline,
    /// The day on which it was granted.
    pub on: Date,
    /// The reason; not blank.
    pub why: String,
    /// Who granted it: the actor named when the store was opened.
    pub by: String,
}

/// The withdrawal of feedback by its sender (rút phản ánh, kiến nghị).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FeedbackWithdrawal {
    /// The day of the withdrawal.
    pub on: Date,
    /// The sender's reason, if given.
    pub why: String,
}

/// The archiving of the file of feedback (lưu hồ sơ).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FeedbackArchiving {
    /// The day on which the file was closed.
    pub on: Date,
    /// Where the file is kept: "Hồ sơ số 12, hộp 3".
    #[serde(default)]
    pub place: Option<String>,
}
