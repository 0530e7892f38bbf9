//! Acts: the concrete things that a promise of a plan asks for, such as a dialogue or a posting (việc phải làm).

use serde::{Deserialize, Serialize};

use super::record::Problems;
use super::{Channel, PostingPlace, Schedule, SessionKind, SessionRole, TrainingTopic};

/// What is to be posted (nội dung niêm yết).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PostedMatter {
    /// Procedures, or the decisions that publish them (thủ tục hành chính).
    Procedures,
    /// The theme of the year (chủ đề năm).
    Theme,
    /// The leaders' schedule (lịch công tác của lãnh đạo).
    LeadersSchedule,
    /// Documents and decisions (văn bản).
    Documents,
}

/// One act that a promise asks for, such as a training on a topic. Only evidence of the same act proves it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Act {
    /// Hold a session of one type about the subject of the promise (họp, giao ban, phổ biến pháp luật).
    HoldSession {
        /// The type of session.
        session: SessionKind,
    },
    /// Hold or attend a training (tập huấn).
    Train {
        /// Whether the agency must hold the training or attend it; none if either counts.
        #[serde(default)]
        role: Option<SessionRole>,
        /// The topic; none if the promise names no known topic: then the training must be about the subject of the
        /// promise.
        #[serde(default)]
        topic: Option<TrainingTopic>,
    },
    /// Test the skills of staff (kiểm tra, đánh giá kỹ năng).
    TestSkills {},
    /// Post something on a medium (niêm yết, công khai).
    Post {
        /// What must be posted; none if the promise does not say: then somebody must confirm each posting as evidence.
        #[serde(default)]
        matter: Option<PostedMatter>,
        /// The medium; none if any counts.
        #[serde(default)]
        place: Option<PostingPlace>,
    },
    /// Publicise the subject of the promise in one form of communication (đưa tin, đăng tải, phát tài liệu).
    Publish {
        /// The form of communication.
        channel: Channel,
    },
    /// Publicise the subject of the promise in any form of communication (tuyên truyền, phổ biến).
    Communicate {},
    /// Hold a direct dialogue with citizens and businesses (đối thoại).
    HoldDialogue {},
    /// Brief on the theme of the year (quán triệt chủ đề).
    BriefTheme {},
    /// Receive and answer feedback (tiếp nhận phản ánh, kiến nghị).
    ReceiveFeedback {},
    /// Keep the electronic board of the leaders' schedule running (duy trì bảng quang điện tử).
    KeepBoard {},
    /// Produce communication material (biên soạn tài liệu).
    MakeMaterial {},
    /// Any other act; only evidence that names the activity proves it (việc khác).
    Other {},
}

/// One act of a promise, with the words of the plan that ask for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PromisedAct {
    /// The act.
    pub act: Act,
    /// The words of the promise that ask for the act, verbatim; empty if somebody entered the act by hand.
    #[serde(default)]
    pub words: String,
    /// The schedule of this act; none if the schedule of the activity applies.
    #[serde(default)]
    pub schedule: Option<Schedule>,
}

impl PromisedAct {
    /// An act entered by hand, with the schedule of its activity.
    pub const fn stated(act: Act) -> Self {
        Self { act, words: String::new(), schedule: None }
    }

    /// Collects the rules that this act breaks, with paths relative to it: `schedule.quarter`.
    pub fn validate(&self, problems: &mut Problems) {
        if let Some(schedule) = &self.schedule {
            problems.within("schedule.", |problems| schedule.validate(problems));
        }
    }
}
