//! Where feedback stands.

use serde::de::IntoDeserializer;
use serde::de::value::{Error as ValueError, StrDeserializer};
use serde::{Deserialize, Serialize};

/// Where feedback stands. Source: 20/2008/NĐ-CP, Điều 9, Điều 14.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum FeedbackStatus {
    /// It came in (đã tiếp nhận).
    #[default]
    Received,
    /// It has its number in the register (đã vào sổ).
    Registered,
    /// It is none the agency takes; the sender is told why (không tiếp nhận).
    NotAccepted,
    /// It is known what it is about and who is competent (đã phân loại).
    Classified,
    /// It went to the body that is competent (đã chuyển cơ quan có thẩm quyền).
    Forwarded,
    /// It is being handled (đang xử lý).
    Processing,
    /// There is not ground enough yet; more is collected (chưa đủ cơ sở, tiếp tục tập hợp).
    PendingMoreEvidence,
    /// It is decided what follows (đã có kết quả xử lý).
    Decided,
    /// The sender has an answer (đã trả lời).
    Answered,
    /// The result is public (đã công khai kết quả).
    Published,
    /// Its file is closed and kept (đã lưu hồ sơ).
    Archived,
    /// The sender took it back (đã rút).
    Withdrawn,
}

impl FeedbackStatus {
    /// The one of a canonical name.
    pub fn named(name: &str) -> Option<Self> {
        let name: StrDeserializer<'_, ValueError> = name.into_deserializer();
        Self::deserialize(name).ok()
    }

    /// Whether the agency still has to act on it: its clocks run.
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
