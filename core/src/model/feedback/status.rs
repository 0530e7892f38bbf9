//! The status of feedback (trạng thái).

use serde::de::IntoDeserializer;
use serde::de::value::{Error as ValueError, StrDeserializer};
use serde::{Deserialize, Serialize};

/// The status of feedback. Source: 20/2008/NĐ-CP, Điều 9, Điều 14.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum FeedbackStatus {
    /// Received (đã tiếp nhận).
    #[default]
    Received,
    /// Entered in the register, with a number (đã vào sổ).
    Registered,
    /// Not accepted; the sender gets an explanation (không tiếp nhận).
    NotAccepted,
    /// Classified by subject and competent body (đã phân loại).
    Classified,
    /// Forwarded to the competent body (đã chuyển cơ quan có thẩm quyền).
    Forwarded,
    /// Being handled (đang xử lý).
    Processing,
    /// Waiting for more evidence: the grounds do not suffice yet (chưa đủ cơ sở, tiếp tục tập hợp).
    PendingMoreEvidence,
    /// Decided (đã có kết quả xử lý).
    Decided,
    /// The sender has the answer (đã trả lời).
    Answered,
    /// Result published (đã công khai kết quả).
    Published,
    /// Archived (đã lưu hồ sơ).
    Archived,
    /// Withdrawn by the sender (đã rút).
    Withdrawn,
}

impl FeedbackStatus {
    /// The status with a canonical name such as `received`; none for any other text.
    pub fn named(name: &str) -> Option<Self> {
        let name: StrDeserializer<'_, ValueError> = name.into_deserializer();
        Self::deserialize(name).ok()
    }

    /// Whether the agency still has to act, so that deadlines apply.
    pub const fn is_open(self) -> bool {
        matches!(
            self,
            Self::Received
                | Self::Registered
                | Self::Classified
                | Self::Processing
                | Self::PendingMoreEvidence
                | Self::Decided
        )
    }
}
