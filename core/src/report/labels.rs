//! Fixed texts of a report: titles and footnotes. Names of enum values come from [`crate::labels`].

use super::format::{line, number};
use super::outline::{ReportSection, Told};
use super::subjects::ReportSubject;
use crate::labels::at_start;
use crate::model::{
    ActivityStatus, Channel, Completion, Evidence, EvidenceGround, FeedbackCategory, FeedbackChannel, PlanPart,
    PlanStatus, PostingPlace, Report, SessionFigures, SessionKind, StaleReason, TrainingTopic, UnitFigures,
};

/// What a report is called.
pub(super) const TITLE: &str = "Kết quả thực hiện kế hoạch tuyên truyền CCHC";

/// The numbers of sections, from the first on.
pub(super) const NUMBERS: [&str; 14] =
    ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV"];

/// What a section is called, without its number.
pub(super) const fn section(section: ReportSection) -> &'static str {
    match section {
        ReportSection::Overview => "Số liệu chung",
        ReportSection::ByMonth => "Số buổi theo thời gian",
        ReportSection::ByKind => "Số buổi theo loại, đơn vị",
        ReportSection::Subject(subject) => match subject {
            ReportSubject::Procedures => "Thủ tục hành chính và niêm yết",
            ReportSubject::Feedback => "Phản ánh, kiến nghị",
            ReportSubject::Dialogues => "Đối thoại",
            ReportSubject::Assessments => "Kiểm tra, đánh giá",
            ReportSubject::Materials => "Tài liệu, tin bài",
            ReportSubject::Themes => "Chủ đề năm",
            ReportSubject::Board => "Lịch công tác của lãnh đạo",
        },
        ReportSection::Plans => "Nhiệm vụ của kế hoạch và minh chứng",
        ReportSection::Note => "Đánh giá, đề xuất, kiến nghị",
        ReportSection::Attention => "Việc cần chú ý",
        ReportSection::Method => "Cách tính số liệu",
    }
}

pub(super) const NO_SESSIONS: &str = "Không có buổi nào trong kỳ báo cáo.";
pub(super) const NO_PLANS: &str = "Không có kế hoạch nào của năm trong kỳ báo cáo.";
pub(super) const NO_ACTIVITIES: &str = "Kế hoạch chưa có nhiệm vụ nào được theo dõi.";
pub(super) const NO_EVIDENCE: &str = "Chưa có minh chứng";
pub(super) const NO_ATTENTION: &str = "Không có việc nào cần chú ý.";
pub(super) const NO_FIGURES: &str = "Chưa có số liệu.";

pub(super) const MINUTED: &str = "có biên bản";
pub(super) const UNMINUTED: &str = "chưa có biên bản";

/// How the figures come about, one sentence each: when it is shown, its term, the sentence.
pub(super) const FOOTNOTES: &[(Told, &str, &str)] = &[
    (
        Told::WithoutSubjects,
        "Nguồn số liệu",
        "Mọi số liệu được suy ra từ các buổi, biên bản, danh sách tham dự và tệp minh chứng đã ghi; không số nào do \
         người lập báo cáo nhập vào. Minh chứng sau ngày lấy số liệu không được tính.",
    ),
    (
        Told::WithSubjects,
        "Nguồn số liệu",
        "Mọi số liệu được suy ra từ những gì đã ghi: buổi, biên bản, danh sách tham dự, tệp minh chứng, niêm yết, phản \
         ánh, kiến nghị, bài kiểm tra, tài liệu, lịch công tác; không số nào do người lập báo cáo nhập vào. Dữ liệu \
         sau ngày lấy số liệu không được tính.",
    ),
    (
        Told::Always,
        "Số buổi",
        "Buổi đã tổ chức gồm buổi có biên bản và buổi chưa có biên bản; chỉ tính các buổi trong kỳ báo cáo.",
    ),
    (
        Told::Always,
        "Lượt người",
        "Một người dự hai buổi được tính hai lượt. Đếm từ danh sách tham dự của từng buổi; buổi không có danh sách thì \
         lấy số đã ghi.",
    ),
    (
        Told::Always,
        "Tỷ lệ",
        "Được thông tin tính trên số được mời; hiểu rõ tính trên số được thông tin ở những \
         buổi có đánh giá mức độ hiểu. Dấu “–” nghĩa là không có số để \
         tính.",
    ),
    (
        Told::With(ReportSubject::Procedures),
        "Thủ tục hành chính",
        "Có hiệu lực là tính đến ngày lấy số liệu; mới ban hành, sửa đổi, bãi bỏ tính theo ngày có hiệu lực trong kỳ \
         báo cáo.",
    ),
    (
        Told::With(ReportSubject::Procedures),
        "Niêm yết",
        "Niêm yết đúng là thủ tục có hiệu lực được niêm yết đúng bản hiện hành; thiếu là thủ tục có hiệu lực chưa được \
         niêm yết hoặc niêm yết chưa đúng; lỗi thời là bản niêm yết phải thay, gỡ hoặc bổ sung; tỷ lệ tính trên tổng \
         số đúng và thiếu.",
    ),
    (
        Told::With(ReportSubject::Feedback),
        "Phản ánh, kiến nghị",
        "Nhận được trong kỳ báo cáo, theo tình trạng đến ngày lấy số liệu; quá hạn là trả lời sau ngày cuối của thời \
         hạn, đúng hạn là trả lời chậm nhất vào ngày đó; do cơ quan khác trả lời hoặc thiếu quy định, lịch làm việc \
         là chưa xác định được thời hạn.",
    ),
    (
        Told::With(ReportSubject::Feedback),
        "Đang xử lý",
        "Chưa xử lý xong đến ngày lấy số liệu, kể cả nhận được trước kỳ báo cáo; sắp đến hạn là còn không quá năm \
         ngày.",
    ),
    (
        Told::With(ReportSubject::Dialogues),
        "Đối thoại",
        "Chỉ tính các cuộc đã tổ chức trong kỳ báo cáo; ý kiến đã trả lời, đã công bố là tính đến ngày lấy số liệu.",
    ),
    (
        Told::With(ReportSubject::Assessments),
        "Kiểm tra, đánh giá",
        "Mỗi người được đếm một lần dù làm bài nhiều lượt; đạt là cuối cùng đã đạt mọi bài mình làm, ở bảng theo bài \
         thì chỉ xét bài đó.",
    ),
    (
        Told::With(ReportSubject::Materials),
        "Lượt tiếp cận",
        "Cộng số đã ghi của từng lượt tuyên truyền trong kỳ báo cáo; lượt không ghi số tiếp cận thì không có gì để \
         cộng.",
    ),
    (
        Told::With(ReportSubject::Themes),
        "Chủ đề năm",
        "Niêm yết tính từ ngày đầu tiên; buổi quán triệt là buổi đã tổ chức; nhiệm vụ cụ thể là nhiệm vụ đã gắn với \
         chủ đề.",
    ),
    (
        Told::With(ReportSubject::Board),
        "Lịch công tác",
        "Ngày có lịch là ngày có ít nhất một lịch trên bảng; ngày làm việc tính từ đầu kỳ báo cáo đến ngày lấy số \
         liệu, theo lịch nghỉ của năm.",
    ),
    (
        Told::Always,
        "Minh chứng",
        "Tình trạng nhiệm vụ xét trên toàn bộ minh chứng đến ngày lấy số liệu, kể cả trước kỳ báo cáo; nhiều minh \
         chứng trong cùng một ngày được tính một lần.",
    ),
    (
        Told::Always,
        "Việc phải làm",
        "Mỗi nhiệm vụ gồm một hay nhiều việc, suy ra từ lời văn của kế hoạch; mỗi việc phải có minh chứng của chính \
         việc đó.",
    ),
    (
        Told::Always,
        "Minh chứng được tính",
        "Minh chứng nêu đích danh nhiệm vụ; minh chứng cùng kế hoạch có loại việc, nội dung và nơi thực hiện đúng như \
         đã hứa (phù hợp nội dung); minh chứng đã được người có trách nhiệm công nhận. Minh chứng chỉ trùng hình thức \
         thì cần xác nhận, chưa được tính.",
    ),
    (
        Told::Always,
        "Hoàn thành",
        "Mọi việc của nhiệm vụ đều đủ minh chứng, kể cả minh chứng có sau thời hạn; nhiệm vụ thường xuyên, định kỳ, \
         hàng ngày chỉ hoàn thành khi năm kế hoạch đã hết.",
    ),
    (
        Told::Always,
        "Chứng minh một phần",
        "Có việc hoặc kỳ đã có minh chứng, có việc hoặc kỳ chưa; nhiệm vụ như vậy vẫn được tính ở tình trạng của nó.",
    ),
    (Told::Always, "Đang thực hiện", "Đã có minh chứng, chưa đủ, và không thiếu minh chứng nào đã đến hạn."),
    (Told::Always, "Chưa thực hiện", "Chưa có minh chứng và chưa hết hạn."),
    (
        Told::Always,
        "Quá hạn",
        "Đã hết hạn mà chưa đủ minh chứng; với nhiệm vụ hàng tuần, hàng tháng, hàng quý, hàng năm là khi một kỳ đã qua \
         không có minh chứng; với nhiệm vụ thường xuyên, định kỳ là khi quá 92 ngày liền không có minh chứng, hàng \
         ngày là quá 14 ngày, hoặc quá số ngày đã đặt cho nhiệm vụ.",
    ),
    (Told::Always, "Đã hủy", "Nhiệm vụ được quyết định không thực hiện nữa, có ghi lý do."),
];

/// The status of an activity, as it begins a row.
pub(super) fn activity_status(status: ActivityStatus) -> String {
    at_start(status.label_vi())
}

/// A sign for the status of an activity, for readers who scan a column.
pub(super) const fn activity_sign(status: ActivityStatus) -> &'static str {
    match status {
        ActivityStatus::NotStarted => "○",
        ActivityStatus::UnderWay => "◐",
        ActivityStatus::Done => "●",
        ActivityStatus::Overdue => "!",
        ActivityStatus::Cancelled => "×",
    }
}

/// The status of a plan, as it is written within a sentence.
pub(super) const fn plan_status(status: PlanStatus) -> &'static str {
    status.label_vi()
}

/// The part of the plan that a promise comes from, as it begins a row.
pub(super) fn plan_part(part: PlanPart) -> String {
    at_start(part.label_vi())
}

/// A form of communication, as it is written within a sentence.
pub(super) const fn channel(channel: Channel) -> &'static str {
    channel.label_vi()
}

/// A type of session, as it begins a row.
pub(super) fn session_kind(kind: SessionKind) -> String {
    at_start(kind.label_vi())
}

/// Title of the table of topics.
pub(super) const BY_TOPIC: &str = "Số buổi và lượt người theo chuyên đề";

/// Title of the table of units.
pub(super) const BY_UNIT: &str = "Số buổi và lượt người theo đơn vị";

/// The units with their figures and the headcount of their audience; none where no session is of a unit.
pub(super) fn by_unit(report: &Report) -> Vec<(String, SessionFigures)> {
    if report.units.iter().all(|of| of.unit.is_none()) {
        return Vec::new();
    }
    let named = |of: &UnitFigures| {
        let name = line(&of.name);
        let name = if name.is_empty() { "Chưa rõ đơn vị".to_owned() } else { name };
        let people = of.headcount.map(|people| format!(" (đối tượng {} người)", number(people)));
        (format!("{name}{}", people.unwrap_or_default()), of.figures)
    };
    report.units.iter().map(named).collect()
}

/// A topic of trainings, as it begins a row.
pub(super) fn training_topic(topic: TrainingTopic) -> String {
    at_start(topic.label_vi())
}

/// A medium of postings, as it begins a row.
pub(super) fn posting_place(place: PostingPlace) -> String {
    at_start(place.label_vi())
}

/// Why a posting is out of date or incomplete, as it is written within a sentence.
pub(super) const fn stale_reason(reason: StaleReason) -> &'static str {
    reason.label_vi()
}

/// The channel of feedback, as it begins a row.
pub(super) fn feedback_channel(channel: FeedbackChannel) -> String {
    at_start(channel.label_vi())
}

/// The category of feedback, as it begins a row.
pub(super) fn feedback_category(category: FeedbackCategory) -> String {
    at_start(category.label_vi())
}

/// The remark on activities that are neither done nor cancelled: how many are proven in part, and how many have
/// evidence that somebody must confirm or refuse. None if both counts are 0.
pub(super) fn open_promises(completion: Completion) -> Option<String> {
    let told = [
        (completion.partly, "nhiệm vụ đã chứng minh một phần"),
        (completion.possible, "nhiệm vụ có minh chứng cần xác nhận"),
    ];
    let told = told.into_iter().filter(|(count, _)| *count > 0).map(|(count, label)| format!("{count} {label}"));
    let told = told.collect::<Vec<_>>();
    (!told.is_empty()).then(|| format!("Trong số chưa hoàn thành: {}.", told.join(", ")))
}

/// The type of evidence; for a session, whether its minutes exist.
pub(super) fn proof(evidence: &Evidence) -> &'static str {
    let without_minutes = [
        (evidence.attachment.is_some(), "tệp"),
        (evidence.dissemination.is_some(), "tin bài"),
        (evidence.assessment.is_some(), "kết quả kiểm tra"),
        (evidence.posting.is_some(), "niêm yết"),
        (evidence.feedback.is_some(), "đã trả lời"),
        (evidence.material.is_some(), "tài liệu"),
    ];
    match without_minutes.into_iter().find(|(is_it, _)| *is_it) {
        Some((_, label)) => label,
        None if evidence.minuted => "biên bản",
        None => UNMINUTED,
    }
}

/// The mark beside evidence that tells why it counts; none if it names the activity.
pub(super) const fn ground(ground: EvidenceGround) -> Option<&'static str> {
    match ground {
        EvidenceGround::Named => None,
        other => Some(other.label_vi()),
    }
}
