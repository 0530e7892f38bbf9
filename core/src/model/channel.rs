//! Forms of communication (hình thức tuyên truyền).

use serde::{Deserialize, Serialize};

/// A form of communication (hình thức tuyên truyền).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// The agency's regular meeting (họp cơ quan định kỳ).
    PeriodicMeeting,
    /// Briefing with divisions, districts or communes (họp giao ban).
    Briefing,
    /// Training (tập huấn).
    Training,
    /// Test of information-technology skills (kiểm tra, đánh giá kỹ năng CNTT).
    ItAssessment,
    /// Direct dialogue with citizens and businesses (đối thoại trực tiếp).
    Dialogue,
    /// Briefing by leaders on the theme of the year and its tasks (quán triệt).
    ThemeBriefing,
    /// The electronic office (Văn phòng điện tử, eGov).
    Egov,
    /// Website (trang thông tin điện tử).
    Website,
    /// Notice board in front of the agency (bảng niêm yết).
    NoticeBoard,
    /// Electronic (LED) board (bảng quang điện tử).
    LedBoard,
    /// Public administration portal on Zalo (Cổng Hành chính công trên Zalo).
    ZaloPortal,
    /// Press, radio, television (phương tiện thông tin đại chúng).
    MassMedia,
    /// Leaflets and compiled documents (tài liệu, tờ rơi).
    PrintMaterial,
    /// Legal dissemination that also covers administrative reform (phổ biến pháp luật lồng ghép).
    LegalDissemination,
    /// Reception of reports and proposals (tiếp nhận phản ánh, kiến nghị).
    Feedback,
    /// Contest (cuộc thi tìm hiểu).
    Contest,
}
