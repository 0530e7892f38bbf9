//! Topics of trainings (chuyên đề tập huấn).

use serde::{Deserialize, Serialize};

use super::{Session, SessionFigures, SessionKind};
use crate::text::FoldedWords;

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

/// Folded phrases, topic by topic in the order of the enum. A change needs a new name of the index of facts.
const PHRASES: &[(TrainingTopic, &[&str])] = &[
    (TrainingTopic::Simplification, &["ra soat", "don gian hoa", "cat giam thu tuc"]),
    (TrainingTopic::ProcedureSteps, &["quy trinh", "trinh tu thuc hien"]),
    (TrainingTopic::LookUp, &["tra cuu"]),
    (
        TrainingTopic::FormDownload,
        &["tai bieu mau", "tai cac bieu mau", "tai mau don", "tai to khai", "tai ve bieu mau"],
    ),
    (
        TrainingTopic::OnlineSubmission,
        &["nop ho so truc tuyen", "nop truc tuyen", "ho so qua mang", "dich vu cong truc tuyen"],
    ),
    (TrainingTopic::ZaloPortal, &["zalo"]),
];

impl TrainingTopic {
    /// The topics that a text names, in the order of the enum.
    pub(crate) fn named_in(text: &str) -> Vec<Self> {
        FoldedWords::of(text).named(PHRASES).collect()
    }
}

impl Session {
    /// The topics that its `topics` name, and for a training also those that its subject names; each once, in the order
    /// of the enum.
    pub(crate) fn training_topics(&self) -> Vec<TrainingTopic> {
        let subject = (self.kind == SessionKind::Training).then_some(&self.subject);
        let mut topics: Vec<_> =
            self.topics.iter().chain(subject).flat_map(|text| TrainingTopic::named_in(text)).collect();
        topics.sort();
        topics.dedup();
        topics
    }
}
