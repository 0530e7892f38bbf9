//! What is shown where (niêm yết, công khai).

use serde::{Deserialize, Serialize};

/// Where something is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PostingPlace {
    /// Board at the office (bảng niêm yết).
    Board,
    /// Electronic board (bảng quang điện tử).
    Led,
    /// Website (trang thông tin điện tử).
    Website,
    /// National database of procedures (Cơ sở dữ liệu quốc gia về TTHC).
    NationalDatabase,
    /// Screen at the one-stop desk (màn hình tra cứu, ki-ốt).
    Kiosk,
}

/// Why a posting is not as it must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum StaleReason {
    /// A newer version is in force (đã có quy định mới).
    Superseded,
    /// What it shows is not in force any more, and nothing took its place (đã bãi bỏ, hết hiệu lực).
    Lapsed,
    /// What it shows is not in force yet (chưa có hiệu lực).
    NotYetInForce,
    /// The forms are missing beside it (thiếu mẫu đơn, tờ khai).
    FormsMissing,
    /// Where to send feedback is missing beside it (thiếu địa chỉ tiếp nhận phản ánh, kiến nghị).
    FeedbackAddressMissing,
}
