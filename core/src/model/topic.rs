//! Topics of trainings (chuyên đề tập huấn).

use serde::{Deserialize, Serialize};

use super::SessionFigures;

/// A topic that plans promise trainings on.
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
    /// Filing and sending opinions through the portal on Zalo (nộp hồ sơ, gửi phản ánh, kiến nghị qua Zalo).
    ZaloPortal,
}

/// The figures of the sessions on one topic. A session on several counts for each.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TopicFigures {
    /// The topic.
    pub topic: TrainingTopic,
    /// The figures.
    pub figures: SessionFigures,
}
