//! What each value is called in a report. Every match is exhaustive: a new value needs its name here.

use crate::model::{ActivityStatus, Channel, Evidence, PlanPart, PlanStatus, SessionKind};

/// What a report is called.
pub(super) const TITLE: &str = "Kết quả thực hiện kế hoạch tuyên truyền CCHC";

/// Sections, in the order of the report.
pub(super) const OVERVIEW: &str = "I. Số liệu chung";
pub(super) const BY_MONTH: &str = "II. Số buổi theo thời gian";
pub(super) const BY_KIND: &str = "III. Số buổi theo loại";
pub(super) const PLANS: &str = "IV. Nhiệm vụ của kế hoạch và minh chứng";
pub(super) const ATTENTION: &str = "V. Việc cần chú ý";
pub(super) const METHOD: &str = "VI. Cách tính số liệu";

pub(super) const NO_SESSIONS: &str = "Không có buổi nào trong kỳ báo cáo.";
pub(super) const NO_PLANS: &str = "Không có kế hoạch nào của năm trong kỳ báo cáo.";
pub(super) const NO_ACTIVITIES: &str = "Kế hoạch chưa có nhiệm vụ nào được theo dõi.";
pub(super) const NO_EVIDENCE: &str = "Chưa có minh chứng";
pub(super) const NO_ATTENTION: &str = "Không có việc nào cần chú ý.";

pub(super) const MINUTED: &str = "có biên bản";
pub(super) const UNMINUTED: &str = "chưa có biên bản";

/// How the figures come about, one sentence each.
pub(super) const FOOTNOTES: &[(&str, &str)] = &[
    (
        "Nguồn số liệu",
        "Mọi số liệu được suy ra từ các buổi, biên bản, danh sách tham dự và tệp minh chứng đã ghi; không số nào do \
         người lập báo cáo nhập vào. Minh chứng sau ngày lấy số liệu không được tính.",
    ),
    ("Số buổi", "Buổi đã tổ chức gồm buổi có biên bản và buổi chưa có biên bản; chỉ tính các buổi trong kỳ báo cáo."),
    (
        "Lượt người",
        "Một người dự hai buổi được tính hai lượt. Đếm từ danh sách tham dự của từng buổi; buổi không có danh sách thì lấy số đã ghi.",
    ),
    (
        "Tỷ lệ",
        "Được thông tin tính trên số được mời; hiểu rõ tính trên số được thông tin ở những \
         buổi có đánh giá mức độ hiểu. Dấu “–” nghĩa là không có số để \
         tính.",
    ),
    (
        "Minh chứng",
        "Tình trạng nhiệm vụ xét trên toàn bộ minh chứng đến ngày lấy số liệu, kể cả trước kỳ báo cáo; nhiều minh chứng \
         trong cùng một ngày được tính một lần.",
    ),
    (
        "Tính theo hình thức",
        "Buổi không nêu nhiệm vụ cụ thể được tính cho mọi nhiệm vụ cùng kế hoạch có hình thức tuyên truyền đó.",
    ),
    (
        "Hoàn thành",
        "Đã đủ minh chứng, kể cả minh chứng có sau thời hạn; nhiệm vụ thường xuyên, định kỳ, hàng ngày, hàng tuần chỉ \
         hoàn thành khi năm kế hoạch đã hết.",
    ),
    ("Đang thực hiện", "Đã có minh chứng, chưa đủ, và không thiếu minh chứng nào đã đến hạn."),
    ("Chưa thực hiện", "Chưa có minh chứng và chưa hết hạn."),
    (
        "Quá hạn",
        "Đã hết hạn mà chưa đủ minh chứng; với nhiệm vụ hàng tháng, hàng quý, hàng năm là khi một tháng, quý, năm đã qua \
         không có minh chứng.",
    ),
    ("Đã hủy", "Nhiệm vụ được quyết định không thực hiện nữa, có ghi lý do."),
];

/// Where a promised thing stands.
pub(super) const fn activity_status(status: ActivityStatus) -> &'static str {
    match status {
        ActivityStatus::NotStarted => "Chưa thực hiện",
        ActivityStatus::UnderWay => "Đang thực hiện",
        ActivityStatus::Done => "Hoàn thành",
        ActivityStatus::Overdue => "Quá hạn",
        ActivityStatus::Cancelled => "Đã hủy",
    }
}

/// A sign for where a promised thing stands, for readers who scan a column.
pub(super) const fn activity_sign(status: ActivityStatus) -> &'static str {
    match status {
        ActivityStatus::NotStarted => "○",
        ActivityStatus::UnderWay => "◐",
        ActivityStatus::Done => "●",
        ActivityStatus::Overdue => "!",
        ActivityStatus::Cancelled => "×",
    }
}

/// Where a plan stands.
pub(super) const fn plan_status(status: PlanStatus) -> &'static str {
    match status {
        PlanStatus::Draft => "dự thảo",
        PlanStatus::Submitted => "đang trình ký",
        PlanStatus::Issued => "đã ban hành",
        PlanStatus::InProgress => "đang thực hiện",
        PlanStatus::Completed => "đã hoàn thành",
        PlanStatus::Archived => "đã lưu trữ",
        PlanStatus::Amended => "đã được sửa đổi, thay thế",
        PlanStatus::Cancelled => "đã hủy bỏ",
    }
}

/// The part of the plan a thing is promised in.
pub(super) const fn plan_part(part: PlanPart) -> &'static str {
    match part {
        PlanPart::Contents => "Nội dung",
        PlanPart::Forms => "Hình thức",
        PlanPart::Timeline => "Tiến độ",
        PlanPart::Added => "Bổ sung",
    }
}

/// A form of communication, as it stands within a sentence.
pub(super) const fn channel(channel: Channel) -> &'static str {
    match channel {
        Channel::PeriodicMeeting => "họp cơ quan định kỳ",
        Channel::Briefing => "họp giao ban",
        Channel::Training => "tập huấn",
        Channel::ItAssessment => "kiểm tra, đánh giá kỹ năng CNTT",
        Channel::Dialogue => "đối thoại trực tiếp",
        Channel::ThemeBriefing => "quán triệt chủ đề",
        Channel::Egov => "Văn phòng điện tử (eGov)",
        Channel::Website => "trang thông tin điện tử",
        Channel::NoticeBoard => "bảng niêm yết",
        Channel::LedBoard => "bảng quang điện tử",
        Channel::ZaloPortal => "Cổng Hành chính công trên Zalo",
        Channel::MassMedia => "phương tiện thông tin đại chúng",
        Channel::PrintMaterial => "tài liệu, tờ rơi",
        Channel::LegalDissemination => "phổ biến pháp luật lồng ghép",
        Channel::Feedback => "tiếp nhận phản ánh, kiến nghị",
        Channel::Contest => "cuộc thi tìm hiểu",
    }
}

/// A kind of session, as it begins a row.
pub(super) const fn session_kind(kind: SessionKind) -> &'static str {
    match kind {
        SessionKind::AgencyMeeting => "Họp cơ quan định kỳ",
        SessionKind::Briefing => "Họp giao ban",
        SessionKind::Training => "Tập huấn",
        SessionKind::ItSkillAssessment => "Kiểm tra, đánh giá kỹ năng CNTT",
        SessionKind::Dialogue => "Đối thoại trực tiếp",
        SessionKind::LegalDissemination => "Phổ biến pháp luật lồng ghép",
        SessionKind::ThemeBriefing => "Quán triệt chủ đề",
    }
}

/// What kind of proof it is.
pub(super) const fn proof(evidence: &Evidence) -> &'static str {
    if evidence.feedback.is_some() {
        return "đã trả lời";
    }
    match (&evidence.attachment, evidence.minuted) {
        (Some(_), _) => "tệp",
        (None, true) => "biên bản",
        (None, false) => UNMINUTED,
    }
}

/// The mark of a proof that does not name the activity.
pub(super) const BY_FORM: &str = "tính theo hình thức";
