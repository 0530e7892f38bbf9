//! The acts that a promise asks for (việc phải làm).

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

/// One act that a promise asks for. Only evidence of the same act proves it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Act {
    /// Hold a session of a type at which the subject is presented (họp, giao ban, phổ biến pháp luật).
    HoldSession {
        /// The type of session.
        session: SessionKind,
    },
    /// Hold a training or take part in one (tập huấn).
    Train {
        /// Holding it or taking part; either where none is given.
        #[serde(default)]
        role: Option<SessionRole>,
        /// The topic; whatever the promise is about where none of the known ones is named.
        #[serde(default)]
        topic: Option<TrainingTopic>,
    },
    /// Test skills (kiểm tra, đánh giá kỹ năng).
    TestSkills {},
    /// Post something on a medium (niêm yết, công khai).
    Post {
        /// What is posted; anything where none is given.
        #[serde(default)]
        matter: Option<PostedMatter>,
        /// The medium; any where none is given.
        #[serde(default)]
        place: Option<PostingPlace>,
    },
    /// Publicise the subject in one form of communication (đưa tin, đăng tải, phát tài liệu).
    Publish {
        /// The form of communication.
        channel: Channel,
    },
    /// Publicise the subject in any form of communication (tuyên truyền, phổ biến).
    Communicate {},
    /// Hold a direct dialogue with citizens and businesses (đối thoại).
    HoldDialogue {},
    /// Brief on the theme of the year (quán triệt chủ đề).
    BriefTheme {},
    /// Receive and answer feedback (tiếp nhận phản ánh, kiến nghị).
    ReceiveFeedback {},
    /// Keep the electronic board of the leaders' schedule running (duy trì bảng quang điện tử).
    KeepBoard {},
    /// Make material (biên soạn tài liệu).
    MakeMaterial {},
    /// Something else: only evidence that names the activity proves it (việc khác).
    Other {},
}

/// One act of a promise, with the words that ask for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PromisedAct {
    /// The act.
    pub act: Act,
    /// The words of the promise that ask for it, as written; empty where somebody stated the act by hand.
    #[serde(default)]
    pub words: String,
    /// The schedule of this act, where it differs from that of the whole promise.
    #[serde(default)]
    pub schedule: Option<Schedule>,
}

impl PromisedAct {
    /// An act that somebody states by hand, due when the whole promise is.
    pub const fn stated(act: Act) -> Self {
        Self { act, words: String::new(), schedule: None }
    }

    /// Collects every rule it breaks, with paths relative to it.
    pub fn validate(&self, problems: &mut Problems) {
        if let Some(schedule) = &self.schedule {
            problems.within("schedule.", |problems| schedule.validate(problems));
        }
    }
}
