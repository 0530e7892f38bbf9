//! The table of figures. A code never gets another meaning.
//!
//! Sources: the founding plan (kế hoạch tuyên truyền cải cách hành chính năm 2021 của Sở Xây dựng Tây Ninh) and decrees
//! whose text was read. What only is usual is called usual.

use super::measure::Attempted::{All as Attempts, Passed, People};
use super::measure::Measure::{
    Appointments, BoardDays, Changes, Decisions, Disseminations, Documents, Feedback, Headcount, InForce, Materials,
    NotShown, Outdated, Questions, Sessions, Share, Shown, Tasks, Tests, Themes, Told, Untold, WorkingDays,
};
use super::measure::SessionGroup::{All, Kind, Staff, Trainings};
use super::{CatalogueFigure, Measure};
use crate::model::FeedbackKind::{Proposal, Report};
use crate::model::SessionKind::{
    AgencyMeeting, Briefing, Dialogue, ItSkillAssessment, LegalDissemination, ThemeBriefing,
};
use crate::model::SessionRole::{Host, Participant};
use crate::model::{Channel, Completion};

macro_rules! plan {
    ($clause:literal) => {
        concat!("Kế hoạch tuyên truyền CCHC năm 2021 của Sở Xây dựng Tây Ninh, ", $clause)
    };
}

const SESSIONS: &str = "Buổi tuyên truyền";
const PEOPLE: &str = "Lượt người";
const TRAININGS: &str = "Tập huấn";
const MATERIALS: &str = "Tài liệu, tin bài";
const DIALOGUES: &str = "Đối thoại";
const PROCEDURES: &str = "Thủ tục hành chính";
const REPORTS: &str = "Phản ánh";
const PROPOSALS: &str = "Kiến nghị";
const TESTS: &str = "Kiểm tra, đánh giá kỹ năng";
const TASKS: &str = "Nhiệm vụ của kế hoạch";
const BOARD: &str = "Chủ đề, lịch công tác";

const PLAN_PRODUCTS: &str = plan!("mục 2.b: biên bản, số lượng các buổi tuyên truyền");
const PLAN_PEOPLE: &str = plan!("mục 2.b: số lượng cán bộ, công chức, viên chức được thông tin và hiểu rõ");
const PLAN_AUDIENCE: &str = plan!("mục 1.c: tất cả cán bộ, công chức, viên chức và người lao động");
const PLAN_MEETINGS: &str = plan!("mục 2.a và 2.c: họp giao ban, họp định kỳ, lồng ghép");
const PLAN_TRAININGS: &str = plan!("mục 2.a: tham gia tập huấn");
const PLAN_TESTS: &str = plan!("mục 2.a: kiểm tra, đánh giá kỹ năng sử dụng công nghệ thông tin");
const PLAN_THEME: &str = plan!("mục 2.a và 2.c: niêm yết, quán triệt chủ đề");
const PLAN_DOCUMENTS: &str = plan!("mục 2.c: biên soạn tài liệu, phổ biến văn bản");
const PLAN_CHANNELS: &str = plan!("mục 2.a: Văn phòng điện tử (eGov), Trang thông tin điện tử, Zalo");
const PLAN_MASS_MEDIA: &str = plan!("mục 1.a: phương tiện thông tin đại chúng");
const PLAN_DIALOGUE: &str = plan!("mục 2.c và 4: đối thoại trực tiếp");
const PLAN_BOARD: &str = plan!("mục 2.c: bảng quang điện tử lịch công tác hàng ngày");
const LAW_POSTING: &str = "Nghị định 63/2010/NĐ-CP, Điều 17 (sửa đổi tại Nghị định 92/2017/NĐ-CP)";
const LAW_DECISIONS: &str = "Nghị định 63/2010/NĐ-CP, Điều 13 và Điều 14 (đã sửa đổi)";
const LAW_FEEDBACK: &str = "Nghị định 63/2010/NĐ-CP, Điều 35 (đã sửa đổi); Nghị định 20/2008/NĐ-CP, Điều 3";
const LAW_FORWARDED: &str = "Nghị định 20/2008/NĐ-CP, Điều 9 (đã sửa đổi)";
const LAW_PUBLISHED: &str = "Nghị định 20/2008/NĐ-CP, Điều 19 (đã sửa đổi)";
const USUAL: &str = "Thường nêu trong báo cáo CCHC của địa phương (chưa đối chiếu văn bản)";

/// The unit of attendances divided by people, which are no share: somebody may come twice.
pub(in crate::report) const PER_HEAD: &str = "lượt/người";

const fn figure(
    group: &'static str,
    code: &'static str,
    name: &'static str,
    unit: &'static str,
    definition: &'static str,
    source: &'static str,
    measure: Measure,
) -> CatalogueFigure {
    CatalogueFigure { code, group, name, unit, definition, source, measure }
}

fn all_tasks(of: &Completion) -> u32 {
    of.done
        .saturating_add(of.under_way)
        .saturating_add(of.not_started)
        .saturating_add(of.overdue)
        .saturating_add(of.cancelled)
}

/// Every figure, in the order of the report.
#[rustfmt::skip]
pub(super) static FIGURES: &[CatalogueFigure] = &[
    figure(SESSIONS, "sessions.held", "Số buổi đã tổ chức", "buổi",
        "Đếm các buổi đã tổ chức có ngày trong kỳ và không sau ngày lấy số liệu, có biên bản hay chưa; kể cả buổi \
         do cơ quan khác tổ chức mà cơ quan tham gia.",
        PLAN_PRODUCTS, Sessions(All, |of| of.held.into())),
    figure(SESSIONS, "sessions.minuted", "Số buổi có biên bản", "buổi",
        "Trong số buổi đã tổ chức, đếm các buổi đã ghi biên bản.",
        PLAN_PRODUCTS, Sessions(All, |of| of.minuted.into())),
    figure(SESSIONS, "share.minuted", "Tỷ lệ buổi có biên bản", "%",
        "Số buổi có biên bản chia cho số buổi đã tổ chức.",
        PLAN_PRODUCTS, Share("sessions.minuted", "sessions.held")),
    figure(SESSIONS, "sessions.planned", "Số buổi dự kiến, chưa báo tổ chức", "buổi",
        "Đếm các buổi có ngày trong kỳ mà đến ngày lấy số liệu chưa báo đã tổ chức hay hủy.",
        PLAN_PRODUCTS, Sessions(All, |of| of.planned.into())),
    figure(SESSIONS, "sessions.cancelled", "Số buổi đã hủy", "buổi",
        "Đếm các buổi có ngày dự kiến trong kỳ đã hủy.",
        PLAN_PRODUCTS, Sessions(All, |of| of.cancelled.into())),
    figure(SESSIONS, "sessions.agency_meetings", "Họp cơ quan định kỳ", "buổi",
        "Trong số buổi đã tổ chức, đếm các buổi họp cơ quan định kỳ.",
        PLAN_MEETINGS, Sessions(Kind(AgencyMeeting), |of| of.held.into())),
    figure(SESSIONS, "sessions.briefings", "Họp giao ban", "buổi",
        "Trong số buổi đã tổ chức, đếm các buổi họp giao ban.",
        PLAN_MEETINGS, Sessions(Kind(Briefing), |of| of.held.into())),
    figure(SESSIONS, "sessions.legal_dissemination", "Phổ biến pháp luật lồng ghép", "buổi",
        "Trong số buổi đã tổ chức, đếm các buổi phổ biến pháp luật có lồng ghép CCHC.",
        PLAN_MEETINGS, Sessions(Kind(LegalDissemination), |of| of.held.into())),
    figure(SESSIONS, "sessions.theme_briefings", "Quán triệt chủ đề năm", "buổi",
        "Trong số buổi đã tổ chức, đếm các buổi quán triệt chủ đề năm.",
        PLAN_THEME, Sessions(Kind(ThemeBriefing), |of| of.held.into())),
    figure(SESSIONS, "sessions.skill_tests", "Buổi kiểm tra kỹ năng CNTT", "buổi",
        "Trong số buổi đã tổ chức, đếm các buổi kiểm tra, đánh giá kỹ năng công nghệ thông tin.",
        PLAN_TESTS, Sessions(Kind(ItSkillAssessment), |of| of.held.into())),

    figure(PEOPLE, "people.invited", "Được mời", "lượt người",
        "Cộng số người được mời của các buổi đã tổ chức: đếm từ danh sách tham dự, buổi không có danh sách thì lấy \
         số đã ghi. Một người được mời hai buổi tính hai lượt.",
        PLAN_PEOPLE, Sessions(All, |of| of.invited)),
    figure(PEOPLE, "people.informed", "Được thông tin", "lượt người",
        "Trong số được mời, cộng số người có dự; một người dự hai buổi tính hai lượt.",
        PLAN_PEOPLE, Sessions(All, |of| of.informed)),
    figure(PEOPLE, "people.measured", "Được đánh giá mức độ hiểu", "lượt người",
        "Trong số được thông tin, cộng số người ở những buổi có đánh giá mức độ hiểu (bài kiểm tra nhanh, phiếu \
         khảo sát, ký xác nhận).",
        PLAN_PEOPLE, Sessions(All, |of| of.measured)),
    figure(PEOPLE, "people.understood", "Hiểu rõ", "lượt người",
        "Trong số được đánh giá mức độ hiểu, cộng số người hiểu rõ.",
        PLAN_PEOPLE, Sessions(All, |of| of.understood)),
    figure(PEOPLE, "share.attended", "Tỷ lệ được thông tin trên số được mời", "%",
        "Lượt người được thông tin chia cho lượt người được mời.",
        PLAN_PEOPLE, Share("people.informed", "people.invited")),
    figure(PEOPLE, "share.understood", "Tỷ lệ hiểu rõ", "%",
        "Lượt người hiểu rõ chia cho lượt người được đánh giá mức độ hiểu.",
        PLAN_PEOPLE, Share("people.understood", "people.measured")),
    figure(PEOPLE, "people.staff_informed", "Được thông tin trong cơ quan", "lượt người",
        "Lượt người được thông tin ở mọi buổi trừ đối thoại, là buổi với người dân, doanh nghiệp.",
        PLAN_PEOPLE, Sessions(Staff, |of| of.informed)),
    figure(PEOPLE, "people.staff_understood", "Hiểu rõ trong cơ quan", "lượt người",
        "Lượt người hiểu rõ ở mọi buổi trừ đối thoại.",
        PLAN_PEOPLE, Sessions(Staff, |of| of.understood)),
    figure(PEOPLE, "audience.headcount", "Số người của đối tượng trong cơ quan", "người",
        "Cộng số người của các đối tượng trong cơ quan mà kế hoạch của năm cuối kỳ ghi; không có khi kế hoạch chưa \
         ghi hoặc nhiều kế hoạch cùng nêu.",
        PLAN_AUDIENCE, Headcount),
    figure(PEOPLE, "share.informed", "Lượt được thông tin bình quân một người của đối tượng", PER_HEAD,
        "Lượt người được thông tin trong cơ quan chia cho số người của đối tượng trong cơ quan. Không phải tỷ lệ người \
         được thông tin, vì một người dự nhiều buổi tính nhiều lượt.",
        PLAN_PEOPLE, Share("people.staff_informed", "audience.headcount")),
    figure(PEOPLE, "share.staff_understood", "Lượt hiểu rõ bình quân một người của đối tượng", PER_HEAD,
        "Lượt người hiểu rõ trong cơ quan chia cho số người của đối tượng trong cơ quan. Không phải tỷ lệ người hiểu \
         rõ, vì một người hiểu rõ ở nhiều buổi tính nhiều lượt.",
        PLAN_PEOPLE, Share("people.staff_understood", "audience.headcount")),

    figure(TRAININGS, "trainings.hosted", "Tập huấn do cơ quan tổ chức", "buổi",
        "Trong số buổi đã tổ chức, đếm các buổi tập huấn do cơ quan tổ chức.",
        USUAL, Sessions(Trainings(Host), |of| of.held.into())),
    figure(TRAININGS, "trainings.hosted.people", "Dự tập huấn do cơ quan tổ chức", "lượt người",
        "Lượt người được thông tin ở các buổi tập huấn do cơ quan tổ chức.",
        USUAL, Sessions(Trainings(Host), |of| of.informed)),
    figure(TRAININGS, "trainings.joined", "Tập huấn cơ quan tham gia", "buổi",
        "Trong số buổi đã tổ chức, đếm các buổi tập huấn của nơi khác mà cơ quan tham gia.",
        PLAN_TRAININGS, Sessions(Trainings(Participant), |of| of.held.into())),
    figure(TRAININGS, "trainings.joined.people", "Dự tập huấn của nơi khác", "lượt người",
        "Lượt người được thông tin ở các buổi tập huấn của nơi khác mà cơ quan tham gia.",
        PLAN_TRAININGS, Sessions(Trainings(Participant), |of| of.informed)),

    figure(MATERIALS, "documents.made", "Tài liệu biên soạn, cập nhật", "tài liệu",
        "Đếm các bản tài liệu tuyên truyền làm xong trong kỳ, không kể bản đang biên soạn.",
        PLAN_DOCUMENTS, Materials),
    figure(MATERIALS, "documents.disseminated", "Phổ biến tài liệu", "lượt",
        "Đếm các lượt tuyên truyền trong kỳ bằng tài liệu, tờ rơi hoặc có nêu tài liệu được phát, được trình bày. \
         Tài liệu dùng tại buổi họp mà không ghi thành lượt tuyên truyền thì không tính.",
        PLAN_DOCUMENTS, Documents),
    figure(MATERIALS, "disseminations", "Lượt tuyên truyền", "lượt",
        "Đếm các lượt tuyên truyền có ngày trong kỳ: tin bài, phát thanh, thông báo, bài đăng; lượt kéo dài nhiều \
         ngày tính ở ngày đầu.",
        PLAN_CHANNELS, Disseminations),
    figure(MATERIALS, "channels.website", "Trên Trang thông tin điện tử", "lượt",
        "Trong số lượt tuyên truyền, đếm các lượt trên Trang thông tin điện tử.",
        PLAN_CHANNELS, Told(Channel::Website)),
    figure(MATERIALS, "channels.egov", "Trên Văn phòng điện tử (eGov)", "lượt",
        "Trong số lượt tuyên truyền, đếm các lượt trên Văn phòng điện tử.",
        PLAN_CHANNELS, Told(Channel::Egov)),
    figure(MATERIALS, "channels.zalo", "Trên Zalo", "lượt",
        "Trong số lượt tuyên truyền, đếm các lượt qua Cổng Hành chính công trên Zalo.",
        PLAN_CHANNELS, Told(Channel::ZaloPortal)),
    figure(MATERIALS, "channels.mass_media", "Trên báo chí, phát thanh, truyền hình", "lượt",
        "Trong số lượt tuyên truyền, đếm các lượt trên phương tiện thông tin đại chúng.",
        PLAN_MASS_MEDIA, Told(Channel::MassMedia)),
    figure(MATERIALS, "channels.press", "Trên báo chí", "lượt",
        "Dữ liệu ghi báo chí, phát thanh, truyền hình chung một hình thức: chỉ có số khi không có lượt nào.",
        USUAL, Untold),
    figure(MATERIALS, "channels.radio", "Trên phát thanh, truyền hình", "lượt",
        "Dữ liệu ghi báo chí, phát thanh, truyền hình chung một hình thức: chỉ có số khi không có lượt nào.",
        USUAL, Untold),
    figure(MATERIALS, "channels.led_board", "Trên bảng quang điện tử", "lượt",
        "Trong số lượt tuyên truyền, đếm các lượt trên bảng quang điện tử.",
        PLAN_BOARD, Told(Channel::LedBoard)),
    figure(MATERIALS, "contests", "Cuộc thi tìm hiểu", "cuộc",
        "Trong số lượt tuyên truyền, đếm các cuộc thi tìm hiểu.",
        USUAL, Told(Channel::Contest)),

    figure(DIALOGUES, "dialogues.held", "Số cuộc đối thoại", "cuộc",
        "Trong số buổi đã tổ chức, đếm các cuộc đối thoại trực tiếp.",
        PLAN_DIALOGUE, Sessions(Kind(Dialogue), |of| of.held.into())),
    figure(DIALOGUES, "dialogues.questions", "Số ý kiến tại đối thoại", "ý kiến",
        "Đếm các ý kiến nêu tại các cuộc đối thoại đã tổ chức trong kỳ.",
        PLAN_DIALOGUE, Questions(|of| of.questions)),
    figure(DIALOGUES, "dialogues.answered", "Ý kiến đã trả lời", "ý kiến",
        "Trong số ý kiến đó, đếm các ý kiến đã trả lời đến ngày lấy số liệu.",
        PLAN_DIALOGUE, Questions(|of| of.answered)),
    figure(DIALOGUES, "dialogues.published", "Ý kiến đã công bố hỏi đáp", "ý kiến",
        "Trong số ý kiến đó, đếm các ý kiến đã công bố kèm trả lời đến ngày lấy số liệu.",
        USUAL, Questions(|of| of.published)),
    figure(DIALOGUES, "share.answered", "Tỷ lệ ý kiến đã trả lời", "%",
        "Số ý kiến đã trả lời chia cho số ý kiến tại đối thoại.",
        PLAN_DIALOGUE, Share("dialogues.answered", "dialogues.questions")),

    figure(PROCEDURES, "procedures.in_force", "TTHC đang có hiệu lực", "thủ tục",
        "Đếm các thủ tục hành chính có hiệu lực vào ngày lấy số liệu.",
        LAW_DECISIONS, InForce),
    figure(PROCEDURES, "procedures.updated", "TTHC công bố mới, sửa đổi, bãi bỏ", "thủ tục",
        "Cộng số thủ tục mới ban hành, sửa đổi, bổ sung, thay thế, bãi bỏ có hiệu lực trong kỳ.",
        LAW_DECISIONS, Changes(|of| of.issued.saturating_add(of.amended).saturating_add(of.abolished))),
    figure(PROCEDURES, "procedures.decisions", "Quyết định công bố", "quyết định",
        "Đếm các quyết định công bố của những thủ tục đó, mỗi quyết định một lần.",
        LAW_DECISIONS, Decisions),
    figure(PROCEDURES, "postings.current", "TTHC niêm yết, công khai đúng", "lượt",
        "Ở mỗi nơi phải niêm yết, đếm các thủ tục đang có hiệu lực được niêm yết đúng bản hiện hành vào ngày lấy số \
         liệu, rồi cộng các nơi.",
        LAW_POSTING, Shown),
    figure(PROCEDURES, "postings.missing", "TTHC niêm yết, công khai thiếu", "lượt",
        "Ở mỗi nơi phải niêm yết, đếm các thủ tục đang có hiệu lực chưa được niêm yết đúng bản hiện hành vào ngày \
         lấy số liệu, rồi cộng các nơi.",
        LAW_POSTING, NotShown),
    figure(PROCEDURES, "postings.stale", "Niêm yết lỗi thời", "lượt",
        "Đếm các niêm yết phải thay, gỡ hoặc bổ sung vào ngày lấy số liệu.",
        LAW_POSTING, Outdated),

    figure(REPORTS, "feedback.reports.received", "Phản ánh nhận được", "phản ánh",
        "Đếm các phản ánh nhận trong kỳ, không sau ngày lấy số liệu.",
        LAW_FEEDBACK, Feedback(Report, |of| of.received)),
    figure(REPORTS, "feedback.reports.not_accepted", "Phản ánh không tiếp nhận", "phản ánh",
        "Trong số phản ánh nhận được, đếm các phản ánh không tiếp nhận.",
        LAW_FORWARDED, Feedback(Report, |of| of.not_accepted)),
    figure(REPORTS, "feedback.reports.forwarded", "Phản ánh đã chuyển", "phản ánh",
        "Trong số phản ánh nhận được, đếm các phản ánh đã chuyển cơ quan có thẩm quyền và chưa bị trả lại.",
        LAW_FORWARDED, Feedback(Report, |of| of.forwarded)),
    figure(REPORTS, "feedback.reports.answered", "Phản ánh đã trả lời", "phản ánh",
        "Trong số phản ánh nhận được, đếm các phản ánh đã trả lời đến ngày lấy số liệu.",
        LAW_FEEDBACK, Feedback(Report, |of| of.answered)),
    figure(REPORTS, "feedback.reports.on_time", "Phản ánh trả lời đúng hạn", "phản ánh",
        "Trong số phản ánh đã trả lời, đếm các phản ánh trả lời chậm nhất vào ngày cuối của thời hạn.",
        LAW_FEEDBACK, Feedback(Report, |of| of.on_time)),
    figure(REPORTS, "feedback.reports.late", "Phản ánh trả lời quá hạn", "phản ánh",
        "Trong số phản ánh đã trả lời, đếm các phản ánh trả lời sau ngày cuối của thời hạn. Phản ánh không rõ thời \
         hạn không tính là đúng hạn hay quá hạn.",
        LAW_FEEDBACK, Feedback(Report, |of| of.answered_late)),
    figure(REPORTS, "feedback.reports.open", "Phản ánh đang xử lý", "phản ánh",
        "Đếm các phản ánh chưa xử lý xong vào ngày lấy số liệu, kể cả nhận trước kỳ.",
        LAW_FEEDBACK, Feedback(Report, |of| of.open)),
    figure(REPORTS, "feedback.reports.overdue", "Phản ánh đang quá hạn", "phản ánh",
        "Trong số phản ánh đang xử lý, đếm các phản ánh đã qua ngày cuối của thời hạn.",
        LAW_FEEDBACK, Feedback(Report, |of| of.overdue)),
    figure(REPORTS, "feedback.reports.published", "Phản ánh đã công khai kết quả", "phản ánh",
        "Trong số phản ánh nhận được, đếm các phản ánh đã công khai kết quả đến ngày lấy số liệu.",
        LAW_PUBLISHED, Feedback(Report, |of| of.published)),
    figure(PROPOSALS, "feedback.proposals.received", "Kiến nghị nhận được", "kiến nghị",
        "Đếm các kiến nghị nhận trong kỳ, không sau ngày lấy số liệu.",
        LAW_FEEDBACK, Feedback(Proposal, |of| of.received)),
    figure(PROPOSALS, "feedback.proposals.not_accepted", "Kiến nghị không tiếp nhận", "kiến nghị",
        "Trong số kiến nghị nhận được, đếm các kiến nghị không tiếp nhận.",
        LAW_FORWARDED, Feedback(Proposal, |of| of.not_accepted)),
    figure(PROPOSALS, "feedback.proposals.forwarded", "Kiến nghị đã chuyển", "kiến nghị",
        "Trong số kiến nghị nhận được, đếm các kiến nghị đã chuyển cơ quan có thẩm quyền và chưa bị trả lại.",
        LAW_FORWARDED, Feedback(Proposal, |of| of.forwarded)),
    figure(PROPOSALS, "feedback.proposals.answered", "Kiến nghị đã trả lời", "kiến nghị",
        "Trong số kiến nghị nhận được, đếm các kiến nghị đã trả lời đến ngày lấy số liệu.",
        LAW_FEEDBACK, Feedback(Proposal, |of| of.answered)),
    figure(PROPOSALS, "feedback.proposals.on_time", "Kiến nghị trả lời đúng hạn", "kiến nghị",
        "Trong số kiến nghị đã trả lời, đếm các kiến nghị trả lời chậm nhất vào ngày cuối của thời hạn.",
        LAW_FEEDBACK, Feedback(Proposal, |of| of.on_time)),
    figure(PROPOSALS, "feedback.proposals.late", "Kiến nghị trả lời quá hạn", "kiến nghị",
        "Trong số kiến nghị đã trả lời, đếm các kiến nghị trả lời sau ngày cuối của thời hạn. Kiến nghị không rõ \
         thời hạn không tính là đúng hạn hay quá hạn.",
        LAW_FEEDBACK, Feedback(Proposal, |of| of.answered_late)),
    figure(PROPOSALS, "feedback.proposals.open", "Kiến nghị đang xử lý", "kiến nghị",
        "Đếm các kiến nghị chưa xử lý xong vào ngày lấy số liệu, kể cả nhận trước kỳ.",
        LAW_FEEDBACK, Feedback(Proposal, |of| of.open)),
    figure(PROPOSALS, "feedback.proposals.overdue", "Kiến nghị đang quá hạn", "kiến nghị",
        "Trong số kiến nghị đang xử lý, đếm các kiến nghị đã qua ngày cuối của thời hạn.",
        LAW_FEEDBACK, Feedback(Proposal, |of| of.overdue)),
    figure(PROPOSALS, "feedback.proposals.published", "Kiến nghị đã công khai kết quả", "kiến nghị",
        "Trong số kiến nghị nhận được, đếm các kiến nghị đã công khai kết quả đến ngày lấy số liệu.",
        LAW_PUBLISHED, Feedback(Proposal, |of| of.published)),

    figure(TESTS, "tests.attempts", "Lượt làm bài kiểm tra", "lượt",
        "Đếm các lượt làm bài có ngày trong kỳ.",
        PLAN_TESTS, Tests(Attempts)),
    figure(TESTS, "tests.taken", "Số người làm bài", "người",
        "Đếm số người làm ít nhất một bài trong kỳ, mỗi người một lần; minh chứng là lượt làm bài cuối của mỗi \
         người.",
        PLAN_TESTS, Tests(People)),
    figure(TESTS, "tests.passed", "Số người đạt", "người",
        "Trong số người làm bài, đếm những người đã đạt mọi bài mình làm trong kỳ; một bài là đạt khi có lượt đạt.",
        PLAN_TESTS, Tests(Passed)),
    figure(TESTS, "share.passed", "Tỷ lệ người đạt", "%",
        "Số người đạt chia cho số người làm bài.",
        PLAN_TESTS, Share("tests.passed", "tests.taken")),

    figure(TASKS, "tasks.all", "Nhiệm vụ của kế hoạch", "nhiệm vụ",
        "Đếm các nhiệm vụ của các kế hoạch thuộc những năm trong kỳ, kể cả nhiệm vụ đã hủy.",
        PLAN_PRODUCTS, Tasks(all_tasks)),
    figure(TASKS, "tasks.done", "Nhiệm vụ hoàn thành", "nhiệm vụ",
        "Đếm các nhiệm vụ có đủ minh chứng cho mọi việc đã hứa đến ngày lấy số liệu.",
        PLAN_PRODUCTS, Tasks(|of| of.done)),
    figure(TASKS, "tasks.overdue", "Nhiệm vụ quá hạn", "nhiệm vụ",
        "Đếm các nhiệm vụ đã hết hạn mà chưa đủ minh chứng vào ngày lấy số liệu.",
        PLAN_PRODUCTS, Tasks(|of| of.overdue)),
    figure(TASKS, "tasks.cancelled", "Nhiệm vụ đã hủy", "nhiệm vụ",
        "Đếm các nhiệm vụ được quyết định không thực hiện nữa.",
        PLAN_PRODUCTS, Tasks(|of| of.cancelled)),
    figure(TASKS, "share.tasks_done", "Tỷ lệ nhiệm vụ hoàn thành", "%",
        "Số nhiệm vụ hoàn thành chia cho số nhiệm vụ của kế hoạch.",
        USUAL, Share("tasks.done", "tasks.all")),

    figure(BOARD, "themes.posted", "Chủ đề năm đã niêm yết", "chủ đề",
        "Đếm các chủ đề của những năm trong kỳ có niêm yết hoặc ảnh niêm yết đến ngày lấy số liệu.",
        PLAN_THEME, Themes),
    figure(BOARD, "board.appointments", "Lịch công tác của lãnh đạo", "lịch",
        "Đếm các lịch công tác của lãnh đạo có ngày trong kỳ; báo cáo về một kế hoạch không tính.",
        PLAN_BOARD, Appointments),
    figure(BOARD, "board.days", "Số ngày có lịch công tác", "ngày",
        "Đếm các ngày trong kỳ có ít nhất một lịch công tác của lãnh đạo.",
        PLAN_BOARD, BoardDays),
    figure(BOARD, "board.working_days", "Số ngày làm việc", "ngày",
        "Đếm các ngày làm việc từ đầu kỳ đến ngày lấy số liệu theo lịch nghỉ của năm; không có minh chứng nào kèm \
         theo.",
        PLAN_BOARD, WorkingDays),
    figure(BOARD, "share.board_days", "Số ngày có lịch trên số ngày làm việc", "%",
        "Số ngày có lịch công tác chia cho số ngày làm việc; lịch vào ngày nghỉ cũng tính nên có thể trên 100%.",
        PLAN_BOARD, Share("board.days", "board.working_days")),
];
