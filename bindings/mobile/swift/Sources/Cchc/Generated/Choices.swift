// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// The type of organisation that a unit is.
public enum UnitKind: String, CaseIterable, Sendable {
    /// People's committee (Ủy ban nhân dân).
    case peopleCommittee = "people_committee"
    /// Department of a province (sở, ban, ngành).
    case department
    /// Division of an agency, office included (phòng chuyên môn, văn phòng).
    case division
    /// Subordinate unit with its own leaders (đơn vị trực thuộc).
    case subordinateUnit = "subordinate_unit"
    /// Leaders as a body (Ban Giám đốc).
    case leadership
    /// Party, trade union, youth union (Đảng ủy, Công đoàn, Đoàn thanh niên).
    case massOrganization = "mass_organization"
    /// Division of a district, until the districts ended (phòng chuyên môn cấp huyện).
    case districtDivision = "district_division"
    /// Commune or ward (xã, phường).
    case commune
    /// Ministry or central body (bộ, ngành Trung ương).
    case ministry
    /// Any other.
    case other
}

extension UnitKind {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .peopleCommittee: return "Ủy ban nhân dân"
        case .department: return "sở, ban, ngành"
        case .division: return "phòng chuyên môn, văn phòng"
        case .subordinateUnit: return "đơn vị trực thuộc"
        case .leadership: return "ban lãnh đạo"
        case .massOrganization: return "tổ chức đảng, đoàn thể"
        case .districtDivision: return "phòng chuyên môn cấp huyện"
        case .commune: return "xã, phường"
        case .ministry: return "bộ, ngành Trung ương"
        case .other: return "loại khác"
        }
    }
}

extension UnitKind: Wire {}

/// Legal category of a member of staff.
public enum StaffCategory: String, CaseIterable, Sendable {
    /// Cán bộ.
    case cadre
    /// Công chức.
    case civilServant = "civil_servant"
    /// Viên chức.
    case publicEmployee = "public_employee"
    /// Người lao động.
    case worker
}

extension StaffCategory {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .cadre: return "cán bộ"
        case .civilServant: return "công chức"
        case .publicEmployee: return "viên chức"
        case .worker: return "người lao động"
        }
    }
}

extension StaffCategory: Wire {}

/// A form of communication (hình thức tuyên truyền).
public enum Channel: String, CaseIterable, Sendable {
    /// The agency's regular meeting (họp cơ quan định kỳ).
    case periodicMeeting = "periodic_meeting"
    /// Briefing with divisions or communes (họp giao ban).
    case briefing
    /// Training (tập huấn).
    case training
    /// Test of information-technology skills (kiểm tra, đánh giá kỹ năng CNTT).
    case itAssessment = "it_assessment"
    /// Direct dialogue with citizens and businesses (đối thoại trực tiếp).
    case dialogue
    /// Leaders brief on the theme and its tasks (quán triệt).
    case themeBriefing = "theme_briefing"
    /// The electronic office (Văn phòng điện tử, eGov).
    case egov
    /// Website (trang thông tin điện tử).
    case website
    /// Board in front of the agency (bảng niêm yết).
    case noticeBoard = "notice_board"
    /// Electronic board (bảng quang điện tử).
    case ledBoard = "led_board"
    /// Public administration portal on Zalo (Cổng Hành chính công trên Zalo).
    case zaloPortal = "zalo_portal"
    /// Press, radio, television (phương tiện thông tin đại chúng).
    case massMedia = "mass_media"
    /// Leaflets and compiled documents (tài liệu, tờ rơi).
    case printMaterial = "print_material"
    /// Legal dissemination that covers the subject, too (phổ biến pháp luật lồng ghép).
    case legalDissemination = "legal_dissemination"
    /// Reception of opinions and proposals (tiếp nhận phản ánh, kiến nghị).
    case feedback
    /// Contest (cuộc thi tìm hiểu).
    case contest
}

extension Channel {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .periodicMeeting: return "họp cơ quan định kỳ"
        case .briefing: return "họp giao ban"
        case .training: return "tập huấn"
        case .itAssessment: return "kiểm tra, đánh giá kỹ năng CNTT"
        case .dialogue: return "đối thoại trực tiếp"
        case .themeBriefing: return "quán triệt chủ đề"
        case .egov: return "Văn phòng điện tử (eGov)"
        case .website: return "trang thông tin điện tử"
        case .noticeBoard: return "bảng niêm yết"
        case .ledBoard: return "bảng quang điện tử"
        case .zaloPortal: return "Cổng Hành chính công trên Zalo"
        case .massMedia: return "phương tiện thông tin đại chúng"
        case .printMaterial: return "tài liệu, tờ rơi"
        case .legalDissemination: return "phổ biến pháp luật lồng ghép"
        case .feedback: return "tiếp nhận phản ánh, kiến nghị"
        case .contest: return "cuộc thi tìm hiểu"
        }
    }
}

extension Channel: Wire {}

/// Whom the plan addresses.
public enum AudienceKind: String, CaseIterable, Sendable {
    /// The agency's own staff (trong cơ quan).
    case `internal` = "internal"
    /// Agencies, organisations, individuals outside it (người dân, doanh nghiệp, tổ chức).
    case external
}

extension AudienceKind {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .`internal`: return "trong cơ quan"
        case .external: return "ngoài cơ quan"
        }
    }
}

extension AudienceKind: Wire {}

/// The prefix that says in whose name a document is signed.
public enum SigningAuthority: String, CaseIterable, Sendable {
    /// The head signs.
    case head
    /// KT.: a deputy for the head.
    case forHead = "for_head"
    /// TM.: on behalf of a collective.
    case onBehalfOf = "on_behalf_of"
    /// TL.: by order of the head.
    case byOrder = "by_order"
    /// TUQ.: by authorisation of the head.
    case byAuthorization = "by_authorization"
    /// Q.: acting head.
    case acting
}

extension SigningAuthority {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .head: return "người đứng đầu ký"
        case .forHead: return "ký thay (KT.)"
        case .onBehalfOf: return "thay mặt (TM.)"
        case .byOrder: return "thừa lệnh (TL.)"
        case .byAuthorization: return "thừa ủy quyền (TUQ.)"
        case .acting: return "quyền (Q.)"
        }
    }
}

extension SigningAuthority: Wire {}

/// The status of a plan (trạng thái).
public enum PlanStatus: String, CaseIterable, Sendable {
    /// Being drafted; no number yet (dự thảo).
    case draft
    /// Submitted for signature (trình ký).
    case submitted
    /// Numbered, dated and signed (đã ban hành).
    case issued
    /// Being carried out (đang thực hiện).
    case inProgress = "in_progress"
    /// Carried out (hoàn thành).
    case completed
    /// Filed (lưu trữ).
    case archived
    /// Replaced by an amended plan (đã sửa đổi, thay thế).
    case amended
    /// Called off (hủy bỏ).
    case cancelled
}

extension PlanStatus {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .draft: return "dự thảo"
        case .submitted: return "đang trình ký"
        case .issued: return "đã ban hành"
        case .inProgress: return "đang thực hiện"
        case .completed: return "đã hoàn thành"
        case .archived: return "đã lưu trữ"
        case .amended: return "đã được sửa đổi, thay thế"
        case .cancelled: return "đã hủy bỏ"
        }
    }
}

extension PlanStatus: Wire {}

/// The part of the plan an activity comes from.
public enum PlanPart: String, CaseIterable, Sendable {
    /// Contents (nội dung).
    case contents
    /// Forms of communication (hình thức).
    case forms
    /// Timeline (thời gian thực hiện).
    case timeline
    /// Not in the plan's text: added by hand.
    case added
    /// Duties with a deadline, and rows of a table, under who does what (tổ chức thực hiện).
    case assignments
}

extension PlanPart {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .contents: return "nội dung"
        case .forms: return "hình thức"
        case .timeline: return "tiến độ"
        case .added: return "bổ sung"
        case .assignments: return "tổ chức thực hiện"
        }
    }
}

extension PlanPart: Wire {}

/// What type of session it is (loại buổi).
public enum SessionKind: String, CaseIterable, Sendable {
    /// The agency's regular meeting (họp cơ quan định kỳ).
    case agencyMeeting = "agency_meeting"
    /// Briefing with divisions, districts or communes (họp giao ban).
    case briefing
    /// Training (tập huấn).
    case training
    /// Test of information-technology skills (kiểm tra, đánh giá kỹ năng CNTT).
    case itSkillAssessment = "it_skill_assessment"
    /// Direct dialogue with citizens and businesses (đối thoại trực tiếp).
    case dialogue
    /// Legal dissemination (phổ biến pháp luật lồng ghép).
    case legalDissemination = "legal_dissemination"
    /// Briefing on the theme of the year (quán triệt chủ đề).
    case themeBriefing = "theme_briefing"
}

extension SessionKind {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .agencyMeeting: return "họp cơ quan định kỳ"
        case .briefing: return "họp giao ban"
        case .training: return "tập huấn"
        case .itSkillAssessment: return "kiểm tra, đánh giá kỹ năng CNTT"
        case .dialogue: return "đối thoại trực tiếp"
        case .legalDissemination: return "phổ biến pháp luật lồng ghép"
        case .themeBriefing: return "quán triệt chủ đề"
        }
    }
}

extension SessionKind: Wire {}

/// Whether the agency holds the session or takes part in it.
public enum SessionRole: String, CaseIterable, Sendable {
    /// It holds the session (tổ chức).
    case host
    /// It takes part (tham gia).
    case participant
}

extension SessionRole {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .host: return "tổ chức"
        case .participant: return "tham gia"
        }
    }
}

extension SessionRole: Wire {}

/// A topic that plans promise trainings on.
public enum TrainingTopic: String, CaseIterable, Sendable {
    /// Reviewing and simplifying procedures (rà soát, đơn giản hóa thủ tục hành chính).
    case simplification
    /// How a procedure is carried out (quy trình thực hiện thủ tục hành chính).
    case procedureSteps = "procedure_steps"
    /// Looking procedures up (tra cứu thủ tục hành chính).
    case lookUp = "look_up"
    /// Downloading forms (tải biểu mẫu).
    case formDownload = "form_download"
    /// Filing online (nộp hồ sơ trực tuyến).
    case onlineSubmission = "online_submission"
    /// Filing and sending opinions through the portal on Zalo (nộp hồ sơ, gửi phản ánh, kiến nghị qua Zalo).
    case zaloPortal = "zalo_portal"
}

extension TrainingTopic {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .simplification: return "rà soát, đơn giản hóa TTHC"
        case .procedureSteps: return "quy trình thực hiện TTHC"
        case .lookUp: return "tra cứu TTHC"
        case .formDownload: return "tải biểu mẫu"
        case .onlineSubmission: return "nộp hồ sơ trực tuyến"
        case .zaloPortal: return "nộp hồ sơ, gửi PAKN qua Zalo"
        }
    }
}

extension TrainingTopic: Wire {}

/// What is to be posted (nội dung niêm yết).
public enum PostedMatter: String, CaseIterable, Sendable {
    /// Procedures, or the decisions that publish them (thủ tục hành chính).
    case procedures
    /// The theme of the year (chủ đề năm).
    case theme
    /// The leaders' schedule (lịch công tác của lãnh đạo).
    case leadersSchedule = "leaders_schedule"
    /// Documents and decisions (văn bản).
    case documents
}

extension PostedMatter {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .procedures: return "TTHC"
        case .theme: return "chủ đề năm"
        case .leadersSchedule: return "lịch công tác của lãnh đạo"
        case .documents: return "văn bản"
        }
    }
}

extension PostedMatter: Wire {}

/// The medium on which something is posted (nơi niêm yết, công khai).
public enum PostingPlace: String, CaseIterable, Sendable {
    /// Board at the office (bảng niêm yết).
    case board
    /// Electronic board (bảng quang điện tử).
    case led
    /// Website (trang thông tin điện tử).
    case website
    /// National database of procedures (Cơ sở dữ liệu quốc gia về TTHC).
    case nationalDatabase = "national_database"
    /// Screen at the one-stop desk (màn hình tra cứu, ki-ốt).
    case kiosk
}

extension PostingPlace {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .board: return "bảng niêm yết"
        case .led: return "bảng quang điện tử"
        case .website: return "trang thông tin điện tử"
        case .nationalDatabase: return "Cơ sở dữ liệu quốc gia về TTHC"
        case .kiosk: return "màn hình tra cứu, ki-ốt"
        }
    }
}

extension PostingPlace: Wire {}

/// A decision about evidence.
public enum EvidenceVerdict: String, CaseIterable, Sendable {
    /// It proves the promise (công nhận).
    case confirmed
    /// It does not prove it (không công nhận).
    case refused
    /// The decision before is taken back (rút lại).
    case withdrawn
}

extension EvidenceVerdict {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .confirmed: return "công nhận"
        case .refused: return "không công nhận"
        case .withdrawn: return "rút lại"
        }
    }
}

extension EvidenceVerdict: Wire {}

/// How understanding was measured (phương thức đánh giá mức độ hiểu rõ).
public enum UnderstandingMethod: String, CaseIterable, Sendable {
    /// A short test (bài kiểm tra nhanh).
    case quiz
    /// Questions to the participants (phiếu khảo sát).
    case survey
    /// Participants sign that they understood (ký xác nhận).
    case signOff = "sign_off"
}

extension UnderstandingMethod {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .quiz: return "bài kiểm tra nhanh"
        case .survey: return "phiếu khảo sát"
        case .signOff: return "ký xác nhận"
        }
    }
}

extension UnderstandingMethod: Wire {}

/// The status of a session (trạng thái). A session is planned, then held, then minuted; one that is planned may be
/// cancelled.
public enum SessionStatus: String, CaseIterable, Sendable {
    /// To come (dự kiến).
    case planned
    /// It took place; its minutes are missing (đã tổ chức, chưa có biên bản).
    case held
    /// It took place and has its minutes (đã có biên bản).
    case minuted
    /// It was called off (đã hủy).
    case cancelled
}

extension SessionStatus {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .planned: return "dự kiến"
        case .held: return "đã tổ chức"
        case .minuted: return "đã có biên bản"
        case .cancelled: return "đã hủy"
        }
    }
}

extension SessionStatus: Wire {}

/// Whether an invited person came.
public enum Presence: String, CaseIterable, Sendable {
    /// Invited; not yet known (được mời).
    case invited
    /// Came (có mặt).
    case attended
    /// Sent an excuse (vắng có lý do).
    case excused
    /// Stayed away (vắng không lý do).
    case absent
}

extension Presence {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .invited: return "được mời"
        case .attended: return "có mặt"
        case .excused: return "vắng có lý do"
        case .absent: return "vắng không lý do"
        }
    }
}

extension Presence: Wire {}

/// How a person was checked in.
public enum CheckInMeans: String, CaseIterable, Sendable {
    /// Signature on a list (ký danh sách).
    case signedList = "signed_list"
    /// Code on a screen or badge (quét mã).
    case code
    /// Recorded by the secretary (thư ký ghi nhận).
    case secretary
    /// Presence in the online room (phòng họp trực tuyến).
    case online
}

extension CheckInMeans {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .signedList: return "ký danh sách"
        case .code: return "quét mã"
        case .secretary: return "thư ký ghi nhận"
        case .online: return "phòng họp trực tuyến"
        }
    }
}

extension CheckInMeans: Wire {}

/// Why a day differs from what its weekday says.
public enum DayKind: String, CaseIterable, Sendable {
    /// Public holiday (ngày nghỉ lễ, Tết).
    case holiday
    /// Rest in place of a weekly rest that fell on a holiday (nghỉ bù).
    case compOff = "comp_off"
    /// Off, made up for on another day (nghỉ hoán đổi).
    case swapOff = "swap_off"
    /// A working day in place of another day off (làm bù, làm hoán đổi).
    case swapWork = "swap_work"
    /// A working day in the morning alone (làm việc buổi sáng).
    case morningOnly = "morning_only"
    /// A working day in the afternoon alone (làm việc buổi chiều).
    case afternoonOnly = "afternoon_only"
}

extension DayKind {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .holiday: return "ngày nghỉ lễ, Tết"
        case .compOff: return "nghỉ bù"
        case .swapOff: return "nghỉ hoán đổi"
        case .swapWork: return "làm bù, làm hoán đổi"
        case .morningOnly: return "làm việc buổi sáng"
        case .afternoonOnly: return "làm việc buổi chiều"
        }
    }
}

extension DayKind: Wire {}

/// What days off are for.
public enum Occasion: String, CaseIterable, Sendable {
    /// New Year (Tết Dương lịch).
    case newYear = "new_year"
    /// Lunar New Year (Tết Nguyên đán): which five days are off is decided for each year.
    case tet
    /// Commemoration of the Hùng Kings (Giỗ Tổ Hùng Vương).
    case hungKings = "hung_kings"
    /// Victory Day and Labour Day (30/4 và 1/5).
    case victoryAndLabourDay = "victory_and_labour_day"
    /// National Day (Quốc khánh): which day next to it is off is decided for each year.
    case nationalDay = "national_day"
    /// Culture Day (Ngày Văn hóa Việt Nam): whether it is off was not found in any law.
    case cultureDay = "culture_day"
    /// Anything else.
    case other
}

extension Occasion {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .newYear: return "Tết Dương lịch"
        case .tet: return "Tết Nguyên đán"
        case .hungKings: return "Giỗ Tổ Hùng Vương"
        case .victoryAndLabourDay: return "dịp 30/4 và 1/5"
        case .nationalDay: return "Quốc khánh"
        case .cultureDay: return "Ngày Văn hóa Việt Nam"
        case .other: return "dịp khác"
        }
    }
}

extension Occasion: Wire {}

/// What a deadline is for.
public enum DeadlineSubject: String, CaseIterable, Sendable {
    /// Forwarding feedback to the body that is competent (chuyển phản ánh, kiến nghị đến cơ quan có thẩm quyền).
    case feedbackForward = "feedback_forward"
    /// Telling the sender whether feedback is accepted (thông báo việc tiếp nhận).
    case feedbackAcknowledge = "feedback_acknowledge"
    /// Classifying feedback (phân loại).
    case feedbackClassify = "feedback_classify"
    /// Answering feedback (trả lời).
    case feedbackAnswer = "feedback_answer"
    /// Making the result of feedback public (công khai kết quả xử lý).
    case feedbackPublish = "feedback_publish"
    /// Posting a new or changed procedure (niêm yết thủ tục hành chính).
    case postingUpdate = "posting_update"
    /// Asking for what a dossier lacks (yêu cầu bổ sung hồ sơ).
    case dossierSupplement = "dossier_supplement"
    /// Acknowledging a data subject's request (phản hồi tiếp nhận yêu cầu của chủ thể dữ liệu).
    case dataAcknowledge = "data_acknowledge"
    /// Granting access to, or a copy of, one's data (cung cấp dữ liệu).
    case dataAccess = "data_access"
    /// Correcting one's data (chỉnh sửa dữ liệu).
    case dataRectify = "data_rectify"
    /// Withdrawing consent, restricting, objecting (rút lại đồng ý, hạn chế, phản đối xử lý dữ liệu).
    case dataRestrict = "data_restrict"
    /// Erasing one's data (xóa dữ liệu).
    case dataErase = "data_erase"
}

extension DeadlineSubject {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .feedbackForward: return "chuyển phản ánh, kiến nghị đến cơ quan có thẩm quyền"
        case .feedbackAcknowledge: return "thông báo việc tiếp nhận phản ánh, kiến nghị"
        case .feedbackClassify: return "phân loại phản ánh, kiến nghị"
        case .feedbackAnswer: return "trả lời phản ánh, kiến nghị"
        case .feedbackPublish: return "công khai kết quả xử lý phản ánh, kiến nghị"
        case .postingUpdate: return "niêm yết thủ tục hành chính"
        case .dossierSupplement: return "yêu cầu bổ sung hồ sơ"
        case .dataAcknowledge: return "phản hồi tiếp nhận yêu cầu của chủ thể dữ liệu"
        case .dataAccess: return "cung cấp dữ liệu cá nhân"
        case .dataRectify: return "chỉnh sửa dữ liệu cá nhân"
        case .dataRestrict: return "rút lại đồng ý, hạn chế, phản đối xử lý dữ liệu cá nhân"
        case .dataErase: return "xóa dữ liệu cá nhân"
        }
    }
}

extension DeadlineSubject: Wire {}

/// Which days a time limit counts.
public enum DayUnit: String, CaseIterable, Sendable {
    /// Working days, as the calendar of the unit gives them (ngày làm việc).
    case working
    /// Every day, days off included (ngày).
    case calendar
}

extension DayUnit {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .working: return "ngày làm việc"
        case .calendar: return "ngày"
        }
    }
}

extension DayUnit: Wire {}

/// The level of government that handles a procedure (cấp thực hiện).
public enum ProcedureLevel: String, CaseIterable, Sendable {
    /// Ministry (Cấp Bộ).
    case ministry
    /// Province (Cấp Tỉnh).
    case province
    /// District, until the districts ended on 30 June 2025 (Cấp Huyện).
    case district
    /// Commune (Cấp Xã).
    case commune
    /// Any other body (Cơ quan khác).
    case other
}

extension ProcedureLevel {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .ministry: return "cấp Bộ"
        case .province: return "cấp Tỉnh"
        case .district: return "cấp Huyện"
        case .commune: return "cấp Xã"
        case .other: return "cơ quan khác"
        }
    }
}

extension ProcedureLevel: Wire {}

/// How a dossier may be filed (cách thức thực hiện).
public enum FilingWay: String, CaseIterable, Sendable {
    /// In person (trực tiếp).
    case inPerson = "in_person"
    /// By public post (bưu chính công ích).
    case post
    /// Online (trực tuyến).
    case online
}

extension FilingWay {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .inPerson: return "trực tiếp"
        case .post: return "bưu chính công ích"
        case .online: return "trực tuyến"
        }
    }
}

extension FilingWay: Wire {}

/// The level of a procedure's online service (mức độ dịch vụ công trực tuyến).
public enum OnlineLevel: String, CaseIterable, Sendable {
    /// Not offered (chưa cung cấp).
    case nothing = "none"
    /// Information alone (cung cấp thông tin).
    case info
    /// Level 2, as counted until 2022 (mức độ 2).
    case level2
    /// Level 3, as counted until 2022 (mức độ 3).
    case level3
    /// Level 4, as counted until 2022 (mức độ 4).
    case level4
    /// In part (một phần).
    case partial
    /// From beginning to end (toàn trình).
    case full
}

extension OnlineLevel {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .nothing: return "chưa cung cấp"
        case .info: return "cung cấp thông tin"
        case .level2: return "mức độ 2"
        case .level3: return "mức độ 3"
        case .level4: return "mức độ 4"
        case .partial: return "một phần"
        case .full: return "toàn trình"
        }
    }
}

extension OnlineLevel: Wire {}

/// How a version of a procedure came about (loại công bố).
public enum ProcedureChangeKind: String, CaseIterable, Sendable {
    /// New (mới ban hành).
    case issued
    /// The procedure before was amended (sửa đổi, bổ sung).
    case amended
    /// It replaced others (thay thế).
    case replaced
}

extension ProcedureChangeKind {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .issued: return "mới ban hành"
        case .amended: return "sửa đổi, bổ sung"
        case .replaced: return "thay thế"
        }
    }
}

extension ProcedureChangeKind: Wire {}

/// The status of a version of a procedure (tình trạng).
public enum ProcedureStatus: String, CaseIterable, Sendable {
    /// No decision ended it (đang áp dụng).
    case active
    /// A version that amends it follows (đã được sửa đổi, bổ sung).
    case amended
    /// Another procedure replaced it (đã được thay thế).
    case replaced
    /// It was abolished (đã bị bãi bỏ).
    case abolished
}

extension ProcedureStatus {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .active: return "đang áp dụng"
        case .amended: return "đã được sửa đổi, bổ sung"
        case .replaced: return "đã được thay thế"
        case .abolished: return "đã bị bãi bỏ"
        }
    }
}

extension ProcedureStatus: Wire {}

/// The legal ground for keeping personal data (căn cứ xử lý dữ liệu cá nhân).
public enum ProcessingGround: String, CaseIterable, Sendable {
    /// A task that the law gives the agency (thực hiện nhiệm vụ theo quy định của pháp luật).
    case legalDuty = "legal_duty"
    /// The consent of the person (sự đồng ý của chủ thể dữ liệu).
    case consent
}

extension ProcessingGround {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .legalDuty: return "thực hiện nhiệm vụ theo quy định của pháp luật"
        case .consent: return "sự đồng ý của chủ thể dữ liệu"
        }
    }
}

extension ProcessingGround: Wire {}

/// What a person asks for.
public enum DataRequestKind: String, CaseIterable, Sendable {
    /// To see one's data (xem dữ liệu).
    case access
    /// To be given a copy (cung cấp dữ liệu).
    case provide
    /// To have them corrected (chỉnh sửa).
    case rectify
    /// To have them erased (xóa).
    case erase
    /// To withdraw a consent (rút lại sự đồng ý).
    case withdrawConsent = "withdraw_consent"
    /// To have their use restricted (hạn chế xử lý).
    case restrict
    /// To object to their use (phản đối xử lý).
    case object
}

extension DataRequestKind {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .access: return "xem dữ liệu"
        case .provide: return "cung cấp dữ liệu"
        case .rectify: return "chỉnh sửa dữ liệu"
        case .erase: return "xóa dữ liệu"
        case .withdrawConsent: return "rút lại sự đồng ý"
        case .restrict: return "hạn chế xử lý dữ liệu"
        case .object: return "phản đối xử lý dữ liệu"
        }
    }
}

extension DataRequestKind: Wire {}

/// The status of a request (trạng thái).
public enum DataRequestStatus: String, CaseIterable, Sendable {
    /// Received (đã nhận).
    case received
    /// Receipt was acknowledged to the person (đã phản hồi tiếp nhận).
    case acknowledged
    /// Fulfilled (đã thực hiện).
    case fulfilled
    /// Refused, with the reason (từ chối).
    case refused
    /// Withdrawn by the person (đã rút).
    case withdrawn
}

extension DataRequestStatus {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .received: return "đã nhận"
        case .acknowledged: return "đã phản hồi tiếp nhận"
        case .fulfilled: return "đã thực hiện"
        case .refused: return "đã từ chối"
        case .withdrawn: return "đã rút"
        }
    }
}

extension DataRequestStatus: Wire {}

/// The type of material.
public enum MaterialKind: String, CaseIterable, Sendable {
    /// Leaflet (tờ rơi, tờ gấp).
    case leaflet
    /// Slide deck (bài trình chiếu).
    case slideDeck = "slide_deck"
    /// Compiled document (tài liệu biên soạn, đề cương).
    case compiledDocument = "compiled_document"
    /// Guide to a procedure (tài liệu hướng dẫn).
    case guide
    /// Poster, banner (áp phích, băng rôn).
    case poster
    /// Film (phim, video).
    case video
    /// Recording to be broadcast (bài phát thanh).
    case audio
    /// Questions and answers (bộ câu hỏi, đáp án).
    case questionsAndAnswers = "questions_and_answers"
    /// Any other.
    case other
}

extension MaterialKind {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .leaflet: return "tờ rơi, tờ gấp"
        case .slideDeck: return "bài trình chiếu"
        case .compiledDocument: return "tài liệu biên soạn, đề cương"
        case .guide: return "tài liệu hướng dẫn"
        case .poster: return "áp phích, băng rôn"
        case .video: return "phim, video"
        case .audio: return "bài phát thanh"
        case .questionsAndAnswers: return "bộ câu hỏi, đáp án"
        case .other: return "loại khác"
        }
    }
}

extension MaterialKind: Wire {}

/// The status of a material (trạng thái).
public enum MaterialStatus: String, CaseIterable, Sendable {
    /// Being made (đang biên soạn).
    case draft
    /// May be handed out (đã duyệt).
    case approved
    /// No longer to be handed out (ngừng sử dụng).
    case retired
}

extension MaterialStatus {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .draft: return "đang biên soạn"
        case .approved: return "đã duyệt"
        case .retired: return "ngừng sử dụng"
        }
    }
}

extension MaterialStatus: Wire {}

/// The part of a day, in the order of the board.
public enum DayPart: String, CaseIterable, Sendable {
    /// All day (cả ngày).
    case allDay = "all_day"
    /// Morning (buổi sáng).
    case morning
    /// Afternoon (buổi chiều).
    case afternoon
    /// Evening (buổi tối).
    case evening
}

extension DayPart {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .allDay: return "cả ngày"
        case .morning: return "sáng"
        case .afternoon: return "chiều"
        case .evening: return "tối"
        }
    }
}

extension DayPart: Wire {}

/// The status of an appointment (trạng thái).
public enum AppointmentStatus: String, CaseIterable, Sendable {
    /// As first announced (theo lịch).
    case planned
    /// Changed since it was announced (thay đổi).
    case changed
    /// Cancelled (hủy).
    case cancelled
    /// Over (đã thực hiện).
    case done
}

extension AppointmentStatus {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .planned: return "theo lịch"
        case .changed: return "thay đổi"
        case .cancelled: return "hủy"
        case .done: return "đã xong"
        }
    }
}

extension AppointmentStatus: Wire {}

/// The group that somebody who asks belongs to.
public enum AskerGroup: String, CaseIterable, Sendable {
    /// A citizen (người dân).
    case person
    /// A business (doanh nghiệp).
    case business
    /// An organisation (tổ chức).
    case organisation
}

extension AskerGroup {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .person: return "người dân"
        case .business: return "doanh nghiệp"
        case .organisation: return "tổ chức"
        }
    }
}

extension AskerGroup: Wire {}

/// The status of a question (trạng thái).
public enum QuestionStatus: String, CaseIterable, Sendable {
    /// Asked, not answered yet (đã nêu, chưa trả lời).
    case asked
    /// Answered (đã trả lời).
    case answered
    /// Published with its answer (đã công bố hỏi đáp).
    case published
    /// Handled as feedback from here on (chuyển thành phản ánh, kiến nghị).
    case becameFeedback = "became_feedback"
}

extension QuestionStatus {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .asked: return "đã nêu, chưa trả lời"
        case .answered: return "đã trả lời"
        case .published: return "đã công bố hỏi đáp"
        case .becameFeedback: return "đã chuyển thành phản ánh, kiến nghị"
        }
    }
}

extension QuestionStatus: Wire {}

/// How an item of a test is answered.
public enum ItemKind: String, CaseIterable, Sendable {
    /// One option is right (chọn một).
    case single
    /// One or several options are right (chọn nhiều).
    case multiple
    /// Words or a practical task, marked by hand (tự luận, thực hành).
    case text
}

extension ItemKind {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .single: return "chọn một"
        case .multiple: return "chọn nhiều"
        case .text: return "tự luận, thực hành"
        }
    }
}

extension ItemKind: Wire {}

/// The status of a test (trạng thái).
public enum AssessmentStatus: String, CaseIterable, Sendable {
    /// Being written (dự thảo).
    case draft
    /// It can be taken; its items and pass mark can no longer change (đang mở).
    case `open` = "open"
    /// It can no longer be taken (đã kết thúc).
    case closed
}

extension AssessmentStatus {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .draft: return "dự thảo"
        case .`open`: return "đang mở"
        case .closed: return "đã kết thúc"
        }
    }
}

extension AssessmentStatus: Wire {}

/// Whether feedback is a report or a proposal. Complaints and denunciations are neither: other laws govern them.
public enum FeedbackKind: String, CaseIterable, Sendable {
    /// An opinion on what is wrong (phản ánh).
    case report
    /// The same with a proposed solution, or an initiative for a new rule (kiến nghị).
    case proposal
}

extension FeedbackKind {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .report: return "phản ánh"
        case .proposal: return "kiến nghị"
        }
    }
}

extension FeedbackKind: Wire {}

/// The channel by which feedback came in.
public enum FeedbackChannel: String, CaseIterable, Sendable {
    /// Brought in person (trực tiếp).
    case inPerson = "in_person"
    /// By post (bưu chính).
    case post
    /// By electronic mail (thư điện tử).
    case email
    /// Through a portal (cổng tiếp nhận phản ánh, kiến nghị).
    case portal
    /// By telephone, faithfully written down (điện thoại).
    case phone
    /// On a survey form of the agency (phiếu lấy ý kiến).
    case surveyForm = "survey_form"
    /// Through the public administration portal on Zalo (Cổng Hành chính công trên Zalo).
    case zalo
    /// At a dialogue (đối thoại).
    case dialogue
    /// Forwarded by another body (cơ quan khác chuyển đến).
    case transfer
}

extension FeedbackChannel {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .inPerson: return "trực tiếp"
        case .post: return "bưu chính"
        case .email: return "thư điện tử"
        case .portal: return "cổng tiếp nhận phản ánh, kiến nghị"
        case .phone: return "điện thoại"
        case .surveyForm: return "phiếu lấy ý kiến"
        case .zalo: return "Cổng Hành chính công trên Zalo"
        case .dialogue: return "đối thoại"
        case .transfer: return "cơ quan khác chuyển đến"
        }
    }
}

extension FeedbackChannel: Wire {}

/// A required content of feedback. Source: 20/2008/NĐ-CP, Điều 7.
public enum FeedbackContent: String, CaseIterable, Sendable {
    /// The Vietnamese language (sử dụng ngôn ngữ tiếng Việt).
    case vietnamese
    /// The name of the sender (tên cá nhân, tổ chức).
    case name
    /// The address of the sender (địa chỉ).
    case address
    /// Telephone or electronic mail (số điện thoại hoặc địa chỉ thư tín). That it is missing is noted; who can be
    /// reached by post is not refused for it.
    case phoneOrEmail = "phone_or_email"
}

extension FeedbackContent {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .vietnamese: return "sử dụng ngôn ngữ tiếng Việt"
        case .name: return "tên cá nhân, tổ chức"
        case .address: return "địa chỉ"
        case .phoneOrEmail: return "số điện thoại hoặc địa chỉ thư tín"
        }
    }
}

extension FeedbackContent: Wire {}

/// The category of what feedback is about. Source: 20/2008/NĐ-CP, Điều 5.
public enum FeedbackCategory: String, CaseIterable, Sendable {
    /// Delay, trouble made, a rule not carried out or carried out wrongly (hành vi của cán bộ, công chức).
    case officialConduct = "official_conduct"
    /// A rule that does not fit reality (không phù hợp với thực tế).
    case notFitting = "not_fitting"
    /// Rules that do not agree with one another (không đồng bộ, thiếu thống nhất).
    case inconsistent
    /// A rule against the law (không hợp pháp).
    case unlawful
    /// A rule against a treaty (trái với điều ước quốc tế).
    case againstTreaty = "against_treaty"
    /// Another problem of a rule (vấn đề khác).
    case otherRule = "other_rule"
    /// A way to handle what was reported (phương án xử lý).
    case solution
    /// An initiative for a new rule (sáng kiến ban hành mới).
    case newRule = "new_rule"
}

extension FeedbackCategory {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .officialConduct: return "hành vi của cán bộ, công chức"
        case .notFitting: return "quy định không phù hợp với thực tế"
        case .inconsistent: return "quy định không đồng bộ, thiếu thống nhất"
        case .unlawful: return "quy định không hợp pháp"
        case .againstTreaty: return "quy định trái với điều ước quốc tế"
        case .otherRule: return "vấn đề khác của quy định"
        case .solution: return "phương án xử lý"
        case .newRule: return "sáng kiến ban hành mới"
        }
    }
}

extension FeedbackCategory: Wire {}

/// The body that is competent for what feedback is about (thẩm quyền).
public enum FeedbackCompetence: String, CaseIterable, Sendable {
    /// The agency itself (thuộc thẩm quyền).
    case own
    /// Another body (thuộc thẩm quyền của cơ quan khác).
    case other
}

extension FeedbackCompetence {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .own: return "thuộc thẩm quyền"
        case .other: return "thuộc thẩm quyền của cơ quan khác"
        }
    }
}

extension FeedbackCompetence: Wire {}

/// Why feedback is not accepted.
public enum NonAcceptanceReason: String, CaseIterable, Sendable {
    /// It lacks what feedback must hold, or is not clear (không đủ nội dung theo quy định).
    case incompleteContents = "incomplete_contents"
    /// It is a complaint: the Law on Complaints governs it (khiếu nại).
    case complaint
    /// It is a denunciation: the Law on Denunciations governs it, and the denouncer stays secret (tố cáo).
    case denunciation
    /// It is not about administrative rules (không thuộc phạm vi quy định hành chính).
    case notAboutRules = "not_about_rules"
    /// The same was sent before (trùng nội dung).
    case duplicate
}

extension NonAcceptanceReason {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .incompleteContents: return "không đủ nội dung theo quy định"
        case .complaint: return "khiếu nại"
        case .denunciation: return "tố cáo"
        case .notAboutRules: return "không thuộc phạm vi quy định hành chính"
        case .duplicate: return "trùng nội dung"
        }
    }
}

extension NonAcceptanceReason: Wire {}

/// The outcome of feedback. Source: 20/2008/NĐ-CP, Điều 15: the first three, of a rule. The others are this library's
/// own.
public enum FeedbackOutcome: String, CaseIterable, Sendable {
    /// The agency amends, replaces or annuls its own rule (sửa đổi, bổ sung, thay thế, hủy bỏ, bãi bỏ).
    case amendOwnRule = "amend_own_rule"
    /// It proposes that the competent body does (kiến nghị cơ quan có thẩm quyền).
    case proposeToCompetent = "propose_to_competent"
    /// It issues a new rule, or proposes one (ban hành, kiến nghị ban hành mới).
    case issueOrProposeNew = "issue_or_propose_new"
    /// Nothing changes, and the sender is told why (giữ nguyên quy định, giải thích). Not named by Điều 15.
    case noChange = "no_change"
    /// What an official did was dealt with by the law that governs that (xử lý hành vi theo quy định). Not named by
    /// Điều 15.
    case conductHandled = "conduct_handled"
}

extension FeedbackOutcome {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .amendOwnRule: return "sửa đổi, bổ sung, thay thế, hủy bỏ, bãi bỏ quy định"
        case .proposeToCompetent: return "kiến nghị cơ quan có thẩm quyền"
        case .issueOrProposeNew: return "ban hành, kiến nghị ban hành mới"
        case .noChange: return "giữ nguyên quy định, giải thích"
        case .conductHandled: return "xử lý hành vi theo quy định"
        }
    }
}

extension FeedbackOutcome: Wire {}

/// How a result is made public. Source: 20/2008/NĐ-CP, Điều 19.
public enum ResultChannel: String, CaseIterable, Sendable {
    /// Website or portal (trang thông tin điện tử, cổng tiếp nhận phản ánh, kiến nghị).
    case website
    /// Press, radio, television (phương tiện thông tin đại chúng).
    case massMedia = "mass_media"
    /// Official letter (công văn).
    case officialLetter = "official_letter"
    /// Board at the office (bảng niêm yết).
    case noticeBoard = "notice_board"
    /// The public administration portal on Zalo (Cổng Hành chính công trên Zalo).
    case zalo
}

extension ResultChannel {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .website: return "trang thông tin điện tử"
        case .massMedia: return "phương tiện thông tin đại chúng"
        case .officialLetter: return "công văn"
        case .noticeBoard: return "bảng niêm yết"
        case .zalo: return "Cổng Hành chính công trên Zalo"
        }
    }
}

extension ResultChannel: Wire {}

/// The status of feedback. Source: 20/2008/NĐ-CP, Điều 9, Điều 14.
public enum FeedbackStatus: String, CaseIterable, Sendable {
    /// Received (đã tiếp nhận).
    case received
    /// Registered, with its number (đã vào sổ).
    case registered
    /// Not accepted; the sender is told why (không tiếp nhận).
    case notAccepted = "not_accepted"
    /// Classified by what it is about and who is competent (đã phân loại).
    case classified
    /// Forwarded to the competent body (đã chuyển cơ quan có thẩm quyền).
    case forwarded
    /// Being handled (đang xử lý).
    case processing
    /// Waiting for more evidence, because there are not enough grounds yet (chưa đủ cơ sở, tiếp tục tập hợp).
    case pendingMoreEvidence = "pending_more_evidence"
    /// Decided (đã có kết quả xử lý).
    case decided
    /// Answered to the sender (đã trả lời).
    case answered
    /// Result published (đã công khai kết quả).
    case published
    /// Archived (đã lưu hồ sơ).
    case archived
    /// Withdrawn by the sender (đã rút).
    case withdrawn
}

extension FeedbackStatus {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .received: return "đã tiếp nhận"
        case .registered: return "đã vào sổ"
        case .notAccepted: return "không tiếp nhận"
        case .classified: return "đã phân loại"
        case .forwarded: return "đã chuyển cơ quan có thẩm quyền"
        case .processing: return "đang xử lý"
        case .pendingMoreEvidence: return "chưa đủ cơ sở, tiếp tục tập hợp"
        case .decided: return "đã có kết quả xử lý"
        case .answered: return "đã trả lời"
        case .published: return "đã công khai kết quả"
        case .archived: return "đã lưu hồ sơ"
        case .withdrawn: return "đã rút"
        }
    }
}

extension FeedbackStatus: Wire {}

/// What somebody hands in. Only the first two are feedback.
public enum SubmissionKind: String, CaseIterable, Sendable {
    /// An opinion on what is wrong with a rule (phản ánh).
    case report
    /// The same with a proposed solution, or an initiative for a new rule (kiến nghị).
    case proposal
    /// Against a decision or act that touches one's own rights; refused here (khiếu nại).
    case complaint
    /// Against somebody who broke the law; refused here (tố cáo).
    case denunciation
}

extension SubmissionKind {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .report: return "phản ánh"
        case .proposal: return "kiến nghị"
        case .complaint: return "khiếu nại"
        case .denunciation: return "tố cáo"
        }
    }
}

extension SubmissionKind: Wire {}

/// How well a name fits, best first.
public enum NameMatch: String, CaseIterable, Sendable {
    /// It is the unit's name.
    case name
    /// It is another name of it, or its symbol.
    case alias
    /// It is one of these in other case or without marks.
    case folded
}

extension NameMatch {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .name: return "đúng tên"
        case .alias: return "tên gọi khác, ký hiệu"
        case .folded: return "khác chữ hoa, chữ thường hoặc dấu"
        }
    }
}

extension NameMatch: Wire {}

/// The status of an activity (tình trạng thực hiện). It is computed, never stored.
public enum ActivityStatus: String, CaseIterable, Sendable {
    /// No evidence yet, and none is due (chưa thực hiện).
    case notStarted = "not_started"
    /// Evidence so far keeps up with what was promised (đang thực hiện).
    case underWay = "under_way"
    /// All that was promised is proven (hoàn thành).
    case done
    /// Something that is due is not proven (quá hạn).
    case overdue
    /// Cancelled (đã hủy).
    case cancelled
}

extension ActivityStatus {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .notStarted: return "chưa thực hiện"
        case .underWay: return "đang thực hiện"
        case .done: return "hoàn thành"
        case .overdue: return "quá hạn"
        case .cancelled: return "đã hủy"
        }
    }
}

extension ActivityStatus: Wire {}

/// How much of an activity its evidence proves.
public enum ProofState: String, CaseIterable, Sendable {
    /// All of it (đã chứng minh đủ).
    case proven
    /// Some of its acts or times (chứng minh một phần).
    case partly
    /// Nothing yet, but there is evidence that somebody must confirm or refuse (có minh chứng cần xác nhận).
    case possible
    /// Nothing (chưa có minh chứng).
    case nothing
}

extension ProofState {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .proven: return "đã chứng minh đủ"
        case .partly: return "chứng minh một phần"
        case .possible: return "có minh chứng cần xác nhận"
        case .nothing: return "chưa có minh chứng"
        }
    }
}

extension ProofState: Wire {}

/// Why evidence counts for a promise, or why it does not.
public enum EvidenceGround: String, CaseIterable, Sendable {
    /// It names the activity (nêu đích danh nhiệm vụ).
    case named
    /// Its type, topic and place match what was promised (phù hợp nội dung).
    case fitting
    /// It might prove it, and somebody confirmed that (đã công nhận).
    case confirmed
    /// It shares a form of communication with the promise and no more: it does not count (cần xác nhận).
    case possible
    /// Somebody refused it: it does not count (không công nhận).
    case refused
}

extension EvidenceGround {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .named: return "nêu đích danh nhiệm vụ"
        case .fitting: return "phù hợp nội dung"
        case .confirmed: return "đã công nhận"
        case .possible: return "cần xác nhận"
        case .refused: return "không công nhận"
        }
    }
}

extension EvidenceGround: Wire {}

/// The part of a day that is worked.
public enum WorkedPart: String, CaseIterable, Sendable {
    /// All of it (cả ngày).
    case whole
    /// The morning alone (buổi sáng).
    case morning
    /// The afternoon alone (buổi chiều).
    case afternoon
    /// Nothing (ngày nghỉ).
    case off
}

extension WorkedPart {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .whole: return "cả ngày"
        case .morning: return "buổi sáng"
        case .afternoon: return "buổi chiều"
        case .off: return "ngày nghỉ"
        }
    }
}

extension WorkedPart: Wire {}

/// The status of a task of a theme; computed, never stored.
public enum ThemeTaskStatus: String, CaseIterable, Sendable {
    /// To be done (đang thực hiện).
    case `open` = "open"
    /// Done (hoàn thành).
    case done
    /// Its last day has passed and it is not done (quá hạn).
    case overdue
    /// The activity that it is tracked as was cancelled (đã hủy).
    case cancelled
}

extension ThemeTaskStatus {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .`open`: return "đang thực hiện"
        case .done: return "hoàn thành"
        case .overdue: return "quá hạn"
        case .cancelled: return "đã hủy"
        }
    }
}

extension ThemeTaskStatus: Wire {}

/// How a line of the board changed.
public enum BoardChangeKind: String, CaseIterable, Sendable {
    /// It is new on this board (thêm).
    case added
    /// It says something else (thay đổi).
    case changed
    /// It was cancelled, and the board shows that (hủy).
    case cancelled
    /// It is no longer on this board (bỏ).
    case removed
}

extension BoardChangeKind {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .added: return "thêm"
        case .changed: return "thay đổi"
        case .cancelled: return "hủy"
        case .removed: return "bỏ"
        }
    }
}

extension BoardChangeKind: Wire {}

/// An oddity of a procedure code.
public enum CodeOddity: String, CaseIterable, Sendable {
    /// It contains blanks, small letters or a closing dot (sai cách viết).
    case spelling
    /// The part after the national part is in no known style (phần sau mã quốc gia không rõ).
    case suffix
    /// No national part was recognised (không nhận ra mã quốc gia).
    case unrecognised
}

extension CodeOddity {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .spelling: return "sai cách viết"
        case .suffix: return "phần sau mã quốc gia không rõ"
        case .unrecognised: return "không nhận ra mã quốc gia"
        }
    }
}

extension CodeOddity: Wire {}

/// Why a posting is out of date or incomplete.
public enum StaleReason: String, CaseIterable, Sendable {
    /// A newer version is in force (đã có quy định mới).
    case superseded
    /// What it shows is not in force any more, and nothing took its place (đã bãi bỏ, hết hiệu lực).
    case lapsed
    /// What it shows is not in force yet (chưa có hiệu lực).
    case notYetInForce = "not_yet_in_force"
    /// The forms are missing beside it (thiếu mẫu đơn, tờ khai).
    case formsMissing = "forms_missing"
    /// Where to send feedback is missing beside it (thiếu địa chỉ tiếp nhận phản ánh, kiến nghị).
    case feedbackAddressMissing = "feedback_address_missing"
}

extension StaleReason {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .superseded: return "đã có quy định mới"
        case .lapsed: return "đã bãi bỏ, hết hiệu lực"
        case .notYetInForce: return "chưa có hiệu lực"
        case .formsMissing: return "thiếu mẫu đơn, tờ khai"
        case .feedbackAddressMissing: return "thiếu địa chỉ tiếp nhận phản ánh, kiến nghị"
        }
    }
}

extension StaleReason: Wire {}

/// The match tier of a result: how well the record's words fit the query, from the best on.
public enum MatchKind: String, CaseIterable, Sendable {
    /// The record has every word as typed, marks included (khớp cả dấu).
    case exact
    /// The record has every word, some with other marks (khớp không dấu).
    case folded
    /// The record has a word that begins with the last word (khớp phần đầu từ cuối).
    case prefix
    /// Some words match with a typo of one letter: see the corrections (khớp sau khi sửa một chữ).
    case typo
    /// The record has only some of the words, half of them at least (khớp một phần).
    case partial
}

extension MatchKind {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .exact: return "khớp cả dấu"
        case .folded: return "khớp không dấu"
        case .prefix: return "khớp phần đầu từ cuối"
        case .typo: return "khớp sau khi sửa một chữ"
        case .partial: return "khớp một phần"
        }
    }
}

extension MatchKind: Wire {}

/// How sure a field is.
public enum Certainty: String, CaseIterable, Sendable {
    /// The text gives it, by a rule (đọc được theo quy tắc).
    case found
    /// Guessed, because more speaks for it than against it: to be confirmed (phỏng đoán, cần xác nhận).
    case guessed
    /// The text does not give it, or is not understood; the field is empty (không nêu hoặc không hiểu).
    case missing
}

extension Certainty {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .found: return "đọc được theo quy tắc"
        case .guessed: return "phỏng đoán, cần xác nhận"
        case .missing: return "không nêu hoặc không hiểu"
        }
    }
}

extension Certainty: Wire {}

/// A kind of record.
public enum RecordKind: String, CaseIterable, Sendable {
    /// An agency or a part of one, under one name (cơ quan, đơn vị). Another name, a merger or a split makes another
    /// unit, which succeeds it.
    case unit
    /// An official or worker (cán bộ, công chức, viên chức, người lao động).
    case person
    /// A document that is cited or issued (văn bản).
    case legalDocument = "legal_document"
    /// A communication plan, clause by clause as it was written (kế hoạch tuyên truyền cải cách hành chính). A draft
    /// may lack anything; from submission on it needs a document type and a subject.
    case plan
    /// One thing that a plan promises (hoạt động, nhiệm vụ). Its status is never stored: it follows from the schedule,
    /// the day asked about, and the evidence.
    case activity
    /// A meeting, briefing, training, dialogue or test at which people are informed (buổi tuyên truyền).
    case session
    /// The attendance of one person at one session (tham dự); at most one for each person and session.
    case attendance
    /// A file: a photograph of the board, a scanned document, a slide deck (tài liệu kiểm chứng). Equal contents are
    /// stored once, however many attachments have them; the content of an attachment never changes.
    case attachment
    /// A register of one unit and year (sổ đăng ký): its numbers run from 1 without gaps, and none is given twice. A
    /// number is given in the same commit as the record that bears it: if that record is refused, the number is not
    /// given. (Sources: NĐ 30/2020/NĐ-CP on document numbers; TT 01/2018/TT-VPCP on registers.)
    case register
    /// The days of one year that differ from what their weekdays say (lịch làm việc). For a year without a calendar
    /// working days are not known, and nothing is guessed. A calendar of a unit holds only what differs there: it
    /// overrides that of the units above it, which override the national one. There is at most one for each year and
    /// unit.
    case calendar
    /// A rule of how long something may take, with the law behind it (quy định thời hạn). Rules are data, because they
    /// change with the law.
    case deadlineRule = "deadline_rule"
    /// One version of an administrative procedure, in force from one publication decision to the next (thủ tục hành
    /// chính). The versions of a procedure share the national part of its code; two of them never begin on the same
    /// day. Parts that the law requires may be missing, because imported lists lack some: `procedures.check` lists
    /// what is missing, and `procedures.apply_decision` refuses a version that lacks it (NĐ 63/2010/NĐ-CP).
    case procedure
    /// Something posted on a board, a website or another medium for some time (niêm yết, công khai). What is posted
    /// never changes: `postings.replace` ends one posting and begins another.
    case posting
    /// A person whose personal data are kept: who sent feedback, asked at a dialogue or took a test (chủ thể dữ liệu).
    /// Name and contacts are sealed under a key of this person alone, and reading the record gives them sealed.
    case dataSubject = "data_subject"
    /// A person's request about their own data, with its deadlines (yêu cầu của chủ thể dữ liệu; Luật 91/2025/QH15).
    case dataRequest = "data_request"
    /// One access to personal data (lượt truy cập dữ liệu cá nhân). The header tells who opened them and when; the
    /// data themselves are not kept here. It can be neither changed nor removed.
    case access
    /// One version of a communication material (tài liệu tuyên truyền). Once approved, its title, version and files
    /// never change: `materials.revise` makes a new version.
    case material
    /// One dissemination in one form of communication (lượt tuyên truyền). It is evidence for the activity it names;
    /// where it names none, for those of its plan that promise to publicise its subject in this form.
    case dissemination
    /// The theme that an issuer sets for a year (chủ đề năm). There is at most one for each issuer and year; issuers
    /// are the same where their unit is, or their name as written.
    case theme
    /// One entry of a leader's schedule (lịch công tác).
    case appointment
    /// A question asked at a dialogue (câu hỏi, ý kiến tại buổi đối thoại).
    case question
    /// A test with its items and pass mark (bài kiểm tra). It needs items to be opened; once it was opened, items,
    /// pass mark and partial credit never change.
    case assessment
    /// One attempt of one person at a test (lượt làm bài). It can be neither changed nor removed. Score and answers
    /// are sealed under a key of this person alone. Who took it and whether they passed is not sealed, since reports
    /// count it: both stay when the person's data are erased.
    case attempt
    /// A report or a proposal of a citizen or a business about administrative rules, and how it is handled (phản ánh,
    /// kiến nghị; NĐ 20/2008/NĐ-CP). Each step is a call of its own (`feedback.register`, `feedback.classify`, …) that
    /// sets the fields belonging to it.
    case feedback
}

extension RecordKind {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .unit: return "đơn vị"
        case .person: return "người"
        case .legalDocument: return "văn bản"
        case .plan: return "kế hoạch"
        case .activity: return "nhiệm vụ"
        case .session: return "buổi"
        case .attendance: return "lượt tham dự"
        case .attachment: return "tệp đính kèm"
        case .register: return "sổ đăng ký"
        case .calendar: return "lịch làm việc"
        case .deadlineRule: return "quy định thời hạn"
        case .procedure: return "thủ tục hành chính"
        case .posting: return "niêm yết"
        case .dataSubject: return "chủ thể dữ liệu"
        case .dataRequest: return "yêu cầu về dữ liệu cá nhân"
        case .access: return "lượt truy cập dữ liệu cá nhân"
        case .material: return "tài liệu tuyên truyền"
        case .dissemination: return "lượt tuyên truyền"
        case .theme: return "chủ đề năm"
        case .appointment: return "lịch công tác"
        case .question: return "câu hỏi đối thoại"
        case .assessment: return "bài kiểm tra"
        case .attempt: return "lượt làm bài"
        case .feedback: return "phản ánh, kiến nghị"
        }
    }
}

extension RecordKind: Wire {}
