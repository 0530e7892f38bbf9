//! Topics of trainings (chuyên đề tập huấn).

use serde::{Deserialize, Serialize};

use super::SessionFigures;

/// A topic of trainings that plans promise (chuyên đề).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum TrainingTopic {
    /// Reviewing and simplifying procedures (rà soát, đơn giản hóa thủ tục hành chính).
    Simplification,
    /// How a procedure is carried out (quy trình thực hiện thủ tục hành chính).
    ProcedureSteps,
    /// Looking procedures up (tra cứu thủ tục hành chính).
    LookUp,
    /// Downloading forms (tải biểu mẫu).
    FormDownload,
    /// Filing online (nộp hồ sơ trực tuyến).
    OnlineSubmission,
    /// Filing and sending feedback through the portal on Zalo (nộp hồ sơ, gửi phản ánh, kiến nghị qua Zalo).
    ZaloPortal,
}

/// The session figures of one topic. A session on several topics counts once for each of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TopicFigures {
    /// The topic.
    pub topic: TrainingTopic,
    /// Figures of the sessions on this topic.
    pub figures: SessionFigures,
}
