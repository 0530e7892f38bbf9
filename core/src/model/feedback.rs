//! Reports and proposals of citizens and businesses about administrative rules (phản ánh, kiến nghị).

mod figures;
mod handling;
mod listing;
mod publication;
mod record;
pub(crate) mod rules;
mod status;

use serde::{Deserialize, Serialize};

pub use figures::{FeedbackCategoryCount, FeedbackChannelCount, FeedbackCounts, FeedbackFigures};
pub use handling::{
    FeedbackAnswer, FeedbackArchiving, FeedbackCompetence, FeedbackContent, FeedbackDecision, FeedbackExtension,
    FeedbackForward, FeedbackOutcome, FeedbackReview, FeedbackTransfer, FeedbackWithdrawal, NonAcceptance,
    NonAcceptanceReason,
};
pub use listing::{FeedbackDue, FeedbackPage, FeedbackRegisterPage, FeedbackRow};
pub use publication::{ResultChannel, ResultPublication};
pub use record::Feedback;
pub use status::FeedbackStatus;

/// Whether feedback is a report or a proposal. Complaints and denunciations are neither: other laws govern them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum FeedbackKind {
    /// An opinion on a problem (phản ánh).
    Report,
    /// A report with a proposed solution, or an initiative for a new rule (kiến nghị).
    Proposal,
}

/// The category of the subject of feedback. Source: 20/2008/NĐ-CP, Điều 5.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum FeedbackCategory {
    /// The conduct of an official: delay, harassment, a rule not applied or wrongly applied (hành vi của cán bộ, công
    /// chức).
    OfficialConduct,
    /// A rule that does not fit reality (không phù hợp với thực tế).
    NotFitting,
    /// Rules that do not agree with one another (không đồng bộ, thiếu thống nhất).
    Inconsistent,
    /// A rule against the law (không hợp pháp).
    Unlawful,
    /// A rule against a treaty (trái với điều ước quốc tế).
    AgainstTreaty,
    /// Another problem of a rule (vấn đề khác).
    OtherRule,
    /// A way to handle what was reported (phương án xử lý).
    Solution,
    /// An initiative for a new rule (sáng kiến ban hành mới).
    NewRule,
}

impl FeedbackCategory {
    /// Whether the feedback is about a rule, which is then reviewed, and not about the conduct of an official.
    pub const fn is_about_a_rule(self) -> bool {
        !matches!(self, Self::OfficialConduct)
    }
}

/// The channel by which feedback came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum FeedbackChannel {
    /// Handed in personally (trực tiếp).
    InPerson,
    /// By post (bưu chính).
    Post,
    /// By electronic mail (thư điện tử).
    Email,
    /// Through a portal (cổng tiếp nhận phản ánh, kiến nghị).
    Portal,
    /// By telephone; what was said is written down verbatim (điện thoại).
    Phone,
    /// On a survey form of the agency (phiếu lấy ý kiến).
    SurveyForm,
    /// Through the public administration portal on Zalo (Cổng Hành chính công trên Zalo).
    Zalo,
    /// At a dialogue (đối thoại).
    Dialogue,
    /// Forwarded by another body (cơ quan khác chuyển đến).
    Transfer,
}
