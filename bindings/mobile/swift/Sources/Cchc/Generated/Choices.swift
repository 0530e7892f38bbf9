// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// The type of an organisational unit.
public enum UnitKind: String, CaseIterable, Sendable {
    /// People's committee (Ủy ban nhân dân).
    case peopleCommittee = "people_committee"
    /// Department of a province (sở, ban, ngành).
    case department
    /// Division of an agency, or its office (phòng chuyên môn, văn phòng).
    case division
    /// Subordinate unit with a head of its own (đơn vị trực thuộc).
    case subordinateUnit = "subordinate_unit"
    /// The leaders of an agency as a body (Ban Giám đốc).
    case leadership
    /// Party committee, trade union or youth union (Đảng ủy, Công đoàn, Đoàn thanh niên).
    case massOrganization = "mass_organization"
    /// Division of a district; districts ended on 30 June 2025 (phòng chuyên môn cấp huyện).
    case districtDivision = "district_division"
    /// Commune or ward (xã, phường).
    case commune
    /// Ministry or other central body (bộ, ngành Trung ương).
    case ministry
    /// Any other type.
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

/// Legal category of a member of staff (đối tượng).
public enum StaffCategory: String, CaseIterable, Sendable {
    /// Elected or appointed cadre (cán bộ).
    case cadre
    /// Civil servant (công chức).
    case civilServant = "civil_servant"
    /// Employee of a public service unit (viên chức).
    case publicEmployee = "public_employee"
    /// Contract worker (người lao động).
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
    /// Briefing with divisions, districts or communes (họp giao ban).
    case briefing
    /// Training (tập huấn).
    case training
    /// Test of information-technology skills (kiểm tra, đánh giá kỹ năng CNTT).
    case itAssessment = "it_assessment"
    /// Direct dialogue with citizens and businesses (đối thoại trực tiếp).
    case dialogue
    /// Briefing by leaders on the theme of the year and its tasks (quán triệt).
    case themeBriefing = "theme_briefing"
    /// The electronic office (Văn phòng điện tử, eGov).
    case egov
    /// Website (trang thông tin điện tử).
    case website
    /// Notice board in front of the agency (bảng niêm yết).
    case noticeBoard = "notice_board"
    /// Electronic (LED) board (bảng quang điện tử).
    case ledBoard = "led_board"
    /// Public administration portal on Zalo (Cổng Hành chính công trên Zalo).
    case zaloPortal = "zalo_portal"
    /// Press, radio, television (phương tiện thông tin đại chúng).
    case massMedia = "mass_media"
    /// Leaflets and compiled documents (tài liệu, tờ rơi).
    case printMaterial = "print_material"
    /// Legal dissemination that also covers administrative reform (phổ biến pháp luật lồng ghép).
    case legalDissemination = "legal_dissemination"
    /// Reception of reports and proposals (tiếp nhận phản ánh, kiến nghị).
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

/// Whether an audience is inside or outside the agency.
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

/// In whose name a document is signed, as the prefix of the signature says: "KT." (ký thay), "TM." (thay mặt), "TL."
/// (thừa lệnh), "TUQ." (thừa ủy quyền), "Q." (quyền).
public enum SigningAuthority: String, CaseIterable, Sendable {
    /// No prefix: the head signs in their own name.
    case head
    /// "KT." (ký thay): a deputy signs for the head.
    case forHead = "for_head"
    /// "TM." (thay mặt): the signer signs on behalf of a collective.
    case onBehalfOf = "on_behalf_of"
    /// "TL." (thừa lệnh): the signer signs by order of the head.
    case byOrder = "by_order"
    /// "TUQ." (thừa ủy quyền): the signer signs by authorisation of the head.
    case byAuthorization = "by_authorization"
    /// "Q." (quyền): an acting head signs.
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
    /// Moved to the archive (lưu trữ).
    case archived
    /// Replaced by an amended plan (đã sửa đổi, thay thế).
    case amended
    /// Cancelled (hủy bỏ).
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

/// The part of a plan's text that an activity comes from.
public enum PlanPart: String, CaseIterable, Sendable {
    /// The section on contents (nội dung).
    case contents
    /// The section on forms of communication (hình thức).
    case forms
    /// The section on times (thời gian thực hiện).
    case timeline
    /// None: somebody added the activity by hand.
    case added
    /// The section that assigns duties to units (tổ chức thực hiện): its duties with a deadline, and the rows of its
    /// tables.
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

/// The type of a session (loại buổi).
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

/// Whether the agency holds a session or attends one that somebody else holds.
public enum SessionRole: String, CaseIterable, Sendable {
    /// The agency holds the session (tổ chức).
    case host
    /// The agency attends the session (tham gia).
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

/// A topic of trainings that plans promise (chuyên đề).
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
    /// Filing and sending feedback through the portal on Zalo (nộp hồ sơ, gửi phản ánh, kiến nghị qua Zalo).
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

/// A medium on which something is posted (nơi niêm yết, công khai).
public enum PostingPlace: String, CaseIterable, Sendable {
    /// Notice board at the office (bảng niêm yết).
    case board
    /// Electronic (LED) board (bảng quang điện tử).
    case led
    /// Website (trang thông tin điện tử).
    case website
    /// National database of administrative procedures (Cơ sở dữ liệu quốc gia về TTHC).
    case nationalDatabase = "national_database"
    /// Look-up screen at the one-stop desk (màn hình tra cứu, ki-ốt).
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

/// What somebody decided about possible evidence.
public enum EvidenceVerdict: String, CaseIterable, Sendable {
    /// The record proves the act (công nhận).
    case confirmed
    /// The record does not prove the act (không công nhận).
    case refused
    /// The earlier decision on the same record, act and day no longer applies (rút lại).
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

/// How it was measured whether people understood (phương thức đánh giá mức độ hiểu rõ).
public enum UnderstandingMethod: String, CaseIterable, Sendable {
    /// A short test (bài kiểm tra nhanh).
    case quiz
    /// A survey of the participants (phiếu khảo sát).
    case survey
    /// A signature of each participant that they understood (ký xác nhận).
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

/// The status of a session (trạng thái). A planned session is held and then minuted; a planned session may instead be
/// cancelled.
public enum SessionStatus: String, CaseIterable, Sendable {
    /// Planned; not reported as held (dự kiến).
    case planned
    /// It took place; there are no minutes yet (đã tổ chức, chưa có biên bản).
    case held
    /// It took place and there are minutes (đã có biên bản).
    case minuted
    /// It was cancelled (đã hủy).
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
    /// Invited; whether they came is not recorded yet (được mời).
    case invited
    /// Came (có mặt).
    case attended
    /// Did not come, with an excuse (vắng có lý do).
    case excused
    /// Did not come, without an excuse (vắng không lý do).
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
    /// Code scanned from a screen or badge (quét mã).
    case code
    /// Entry by the secretary (thư ký ghi nhận).
    case secretary
    /// Sign-in to the online room (phòng họp trực tuyến).
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

/// Why a day is not worked, or is worked, otherwise than its weekday.
public enum DayKind: String, CaseIterable, Sendable {
    /// Public holiday (ngày nghỉ lễ, Tết).
    case holiday
    /// Day off in place of a weekly day off that fell on a holiday (nghỉ bù).
    case compOff = "comp_off"
    /// Day off that is made up for by work on another day (nghỉ hoán đổi).
    case swapOff = "swap_off"
    /// Working day that makes up for a day off (làm bù, làm hoán đổi).
    case swapWork = "swap_work"
    /// Working day with work in the morning only (làm việc buổi sáng).
    case morningOnly = "morning_only"
    /// Working day with work in the afternoon only (làm việc buổi chiều).
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

/// The occasion of days off.
public enum Occasion: String, CaseIterable, Sendable {
    /// New Year (Tết Dương lịch).
    case newYear = "new_year"
    /// Lunar New Year (Tết Nguyên đán). A decision of each year sets which five days are off.
    case tet
    /// Commemoration of the Hùng Kings (Giỗ Tổ Hùng Vương).
    case hungKings = "hung_kings"
    /// Victory Day and Labour Day (30/4 và 1/5).
    case victoryAndLabourDay = "victory_and_labour_day"
    /// National Day (Quốc khánh). A decision of each year sets which adjacent day is off, too.
    case nationalDay = "national_day"
    /// Culture Day (Ngày Văn hóa Việt Nam). No law was found that says whether it is a day off.
    case cultureDay = "culture_day"
    /// Any other occasion.
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

/// The step that a deadline limits.
public enum DeadlineSubject: String, CaseIterable, Sendable {
    /// Forwarding feedback to the competent body (chuyển phản ánh, kiến nghị đến cơ quan có thẩm quyền).
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
    /// Asking the applicant for missing papers of a dossier (yêu cầu bổ sung hồ sơ).
    case dossierSupplement = "dossier_supplement"
    /// Acknowledging a data subject's request (phản hồi tiếp nhận yêu cầu của chủ thể dữ liệu).
    case dataAcknowledge = "data_acknowledge"
    /// Giving a data subject access to their data, or a copy (cung cấp dữ liệu).
    case dataAccess = "data_access"
    /// Correcting a data subject's data (chỉnh sửa dữ liệu).
    case dataRectify = "data_rectify"
    /// Carrying out a withdrawal of consent, a restriction or an objection (rút lại đồng ý, hạn chế, phản đối xử lý dữ
    /// liệu).
    case dataRestrict = "data_restrict"
    /// Erasing a data subject's data (xóa dữ liệu).
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

/// The days that a time limit counts.
public enum DayUnit: String, CaseIterable, Sendable {
    /// Working days, according to the calendar of the unit (ngày làm việc).
    case working
    /// Calendar days, including days off (ngày).
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

/// A way of filing a dossier (cách thức thực hiện).
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

/// The level of a procedure's online service (mức độ dịch vụ công trực tuyến). The present levels are `info`,
/// `partial` and `full`; levels 2 to 4 are those of older data and do not map to them.
public enum OnlineLevel: String, CaseIterable, Sendable {
    /// No online service (chưa cung cấp).
    case nothing = "none"
    /// Information only (cung cấp thông tin).
    case info
    /// Level 2 of the former levels: forms can be downloaded (mức độ 2).
    case level2
    /// Level 3 of the former levels: filing online (mức độ 3).
    case level3
    /// Level 4 of the former levels: filing and paying online (mức độ 4).
    case level4
    /// Partly online: some steps need another way (một phần).
    case partial
    /// Wholly online, from filing to the result (toàn trình).
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
    /// A new procedure (mới ban hành).
    case issued
    /// An amendment of the previous version (sửa đổi, bổ sung).
    case amended
    /// A replacement of other procedures (thay thế).
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
    /// Not ended by any decision (đang áp dụng).
    case active
    /// Ended by an amendment: a newer version follows it (đã được sửa đổi, bổ sung).
    case amended
    /// Ended by a replacement: another procedure follows it (đã được thay thế).
    case replaced
    /// Ended by abolition (đã bị bãi bỏ).
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
    /// A task that the law assigns to the agency (thực hiện nhiệm vụ theo quy định của pháp luật).
    case legalDuty = "legal_duty"
    /// The consent of the data subject (sự đồng ý của chủ thể dữ liệu).
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

/// What a data subject asks for.
public enum DataRequestKind: String, CaseIterable, Sendable {
    /// To see their data (xem dữ liệu).
    case access
    /// To get a copy of their data (cung cấp dữ liệu).
    case provide
    /// To correct their data (chỉnh sửa).
    case rectify
    /// To erase their data (xóa).
    case erase
    /// To withdraw a consent (rút lại sự đồng ý).
    case withdrawConsent = "withdraw_consent"
    /// To restrict the processing of their data (hạn chế xử lý).
    case restrict
    /// To object to the processing of their data (phản đối xử lý).
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
    /// The agency told the data subject that it received the request (đã phản hồi tiếp nhận).
    case acknowledged
    /// The agency did what was asked (đã thực hiện).
    case fulfilled
    /// Refused, with the reason (từ chối).
    case refused
    /// The data subject withdrew the request (đã rút).
    case withdrawn
    /// What the agency restricted or stopped goes on again (đã dỡ bỏ hạn chế).
    case lifted
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
        case .lifted: return "đã dỡ bỏ hạn chế"
        }
    }
}

extension DataRequestStatus: Wire {}

/// Why personal data are used although a fulfilled request restricts their processing or objects to it (trường hợp vẫn
/// được xử lý). Which exceptions the law allows was not verified here: whoever names one answers for it.
public enum RestrictionException: String, CaseIterable, Sendable {
    /// To answer a request of the data subject, or to do what they agree to (theo yêu cầu của chủ thể dữ liệu).
    case ownRequest = "own_request"
    /// Another law requires it (luật khác có quy định).
    case requiredByLaw = "required_by_law"
}

extension RestrictionException {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .ownRequest: return "theo yêu cầu của chủ thể dữ liệu"
        case .requiredByLaw: return "luật khác có quy định"
        }
    }
}

extension RestrictionException: Wire {}

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
    /// Audio recording for broadcasting (bài phát thanh).
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
    /// Being produced (đang biên soạn).
    case draft
    /// Approved for distribution (đã duyệt).
    case approved
    /// No longer distributed (ngừng sử dụng).
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

/// The part of a day; the board lists the parts in this order.
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
    /// Unchanged since it was announced (theo lịch).
    case planned
    /// Changed since it was announced (thay đổi).
    case changed
    /// Cancelled (hủy).
    case cancelled
    /// It took place (đã thực hiện).
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

/// The group of people or bodies that somebody who asks belongs to.
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
    /// Asked and not answered yet (đã nêu, chưa trả lời).
    case asked
    /// Answered (đã trả lời).
    case answered
    /// Published with its answer (đã công bố hỏi đáp).
    case published
    /// Handed over as feedback; the feedback record continues it (chuyển thành phản ánh, kiến nghị).
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
    /// Exactly one option is right (chọn một).
    case single
    /// One or several options are right (chọn nhiều).
    case multiple
    /// A written answer or a practical task, marked by hand (tự luận, thực hành).
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
    /// Being prepared: items may still change (dự thảo).
    case draft
    /// People can take it; its items, pass mark and partial credit can no longer change (đang mở).
    case `open` = "open"
    /// Nobody can take it any more (đã kết thúc).
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
    /// An opinion on a problem (phản ánh).
    case report
    /// A report with a proposed solution, or an initiative for a new rule (kiến nghị).
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
    /// Handed in personally (trực tiếp).
    case inPerson = "in_person"
    /// By post (bưu chính).
    case post
    /// By electronic mail (thư điện tử).
    case email
    /// Through a portal (cổng tiếp nhận phản ánh, kiến nghị).
    case portal
    /// By telephone; what was said is written down verbatim (điện thoại).
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

/// A content that the law requires of feedback. Source: 20/2008/NĐ-CP, Điều 7.
public enum FeedbackContent: String, CaseIterable, Sendable {
    /// The Vietnamese language (sử dụng ngôn ngữ tiếng Việt).
    case vietnamese
    /// The name of the sender (tên cá nhân, tổ chức).
    case name
    /// The address of the sender (địa chỉ).
    case address
    /// Telephone number or e-mail address (số điện thoại hoặc địa chỉ thư tín). If only this is missing, the feedback
    /// is still accepted, since the sender can be reached by post.
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

/// The category of the subject of feedback. Source: 20/2008/NĐ-CP, Điều 5.
public enum FeedbackCategory: String, CaseIterable, Sendable {
    /// The conduct of an official: delay, harassment, a rule not applied or wrongly applied (hành vi của cán bộ, công
    /// chức).
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

/// The body that is competent to handle feedback (thẩm quyền).
public enum FeedbackCompetence: String, CaseIterable, Sendable {
    /// The agency that received it (thuộc thẩm quyền).
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

/// The reason for not accepting feedback.
public enum NonAcceptanceReason: String, CaseIterable, Sendable {
    /// It lacks required contents, or is unclear (không đủ nội dung theo quy định).
    case incompleteContents = "incomplete_contents"
    /// It is a complaint, which the Law on Complaints governs (khiếu nại).
    case complaint
    /// It is a denunciation, which the Law on Denunciations governs; the identity of the denouncer must stay secret
    /// (tố cáo).
    case denunciation
    /// It is not about administrative rules (không thuộc phạm vi quy định hành chính).
    case notAboutRules = "not_about_rules"
    /// The same feedback was submitted before (trùng nội dung).
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

/// The outcome of feedback. 20/2008/NĐ-CP, Điều 15, names the first three, for rules; this library adds the others.
public enum FeedbackOutcome: String, CaseIterable, Sendable {
    /// The agency amends, replaces or annuls its own rule (sửa đổi, bổ sung, thay thế, hủy bỏ, bãi bỏ).
    case amendOwnRule = "amend_own_rule"
    /// The agency proposes such a change to the competent body (kiến nghị cơ quan có thẩm quyền).
    case proposeToCompetent = "propose_to_competent"
    /// The agency issues a new rule, or proposes one (ban hành, kiến nghị ban hành mới).
    case issueOrProposeNew = "issue_or_propose_new"
    /// Nothing changes, and the sender gets an explanation (giữ nguyên quy định, giải thích). Not named by Điều 15.
    case noChange = "no_change"
    /// The conduct of the official was dealt with under the law that governs it (xử lý hành vi theo quy định). Not
    /// named by Điều 15.
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

/// The channel through which a result is published. Source: 20/2008/NĐ-CP, Điều 19.
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
    /// Entered in the register, with a number (đã vào sổ).
    case registered
    /// Not accepted; the sender gets an explanation (không tiếp nhận).
    case notAccepted = "not_accepted"
    /// Classified by subject and competent body (đã phân loại).
    case classified
    /// Forwarded to the competent body (đã chuyển cơ quan có thẩm quyền).
    case forwarded
    /// Being handled (đang xử lý).
    case processing
    /// Waiting for more evidence: the grounds do not suffice yet (chưa đủ cơ sở, tiếp tục tập hợp).
    case pendingMoreEvidence = "pending_more_evidence"
    /// Decided (đã có kết quả xử lý).
    case decided
    /// The sender has the answer (đã trả lời).
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

/// A kind of entry of the search dictionary (loại mục từ).
public enum SearchWordKind: String, CaseIterable, Sendable {
    /// Letters that stand for words: `GPXD` for `giấy phép xây dựng` (chữ viết tắt).
    case abbreviation
    /// What people call a thing that records call otherwise: `sổ đỏ` (tên gọi khác). It is searched as an abbreviation
    /// is.
    case otherName = "other_name"
    /// Words that say how somebody asks, not what about: `cho em hỏi` (từ ít ý nghĩa). They do not count beside
    /// others.
    case littleWeight = "little_weight"
    /// Words that mean what they say: switches off the library's own entry for them (giữ nguyên).
    case asTyped = "as_typed"
}

extension SearchWordKind {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .abbreviation: return "chữ viết tắt"
        case .otherName: return "tên gọi khác"
        case .littleWeight: return "từ ít ý nghĩa"
        case .asTyped: return "giữ nguyên"
        }
    }
}

extension SearchWordKind: Wire {}

/// How the text of a file is encoded.
public enum TextEncoding: String, CaseIterable, Sendable {
    /// UTF-8, or UTF-16 with its mark; nothing is converted.
    case unicode
    /// TCVN 5712:1993, of fonts named `.Vn…`, also called ABC.
    case tcvn3
    /// VNI for Windows, of fonts named `VNI-…`.
    case vni
    /// The code page of Windows for Vietnamese.
    case windows1258
}

extension TextEncoding {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .unicode: return "Unicode"
        case .tcvn3: return "TCVN3 (ABC)"
        case .vni: return "VNI"
        case .windows1258: return "windows-1258"
        }
    }
}

extension TextEncoding: Wire {}

/// What to do with a row of a table whose record is in the store already, and says something else.
public enum ExistingRow: String, CaseIterable, Sendable {
    /// An error (báo lỗi).
    case refuse
    /// The record stays as it is (bỏ qua).
    case skip
    /// The record takes the values of the row; fields whose cells are blank stay (cập nhật).
    case update
}

extension ExistingRow {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .refuse: return "báo lỗi"
        case .skip: return "bỏ qua"
        case .update: return "cập nhật"
        }
    }
}

extension ExistingRow: Wire {}

/// What somebody submits. Only reports and proposals are feedback; the other two are refused.
public enum SubmissionKind: String, CaseIterable, Sendable {
    /// An opinion on a problem of an administrative rule (phản ánh).
    case report
    /// A report with a proposed solution, or an initiative for a new rule (kiến nghị).
    case proposal
    /// A challenge to a decision or act that affects the sender's own rights (khiếu nại). `feedback.receive` refuses
    /// it: the Law on Complaints governs it.
    case complaint
    /// A report that somebody broke the law (tố cáo). `feedback.receive` refuses it: the Law on Denunciations governs
    /// it.
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

/// How exactly a text matches a unit's name; the variants go from best to worst.
public enum NameMatch: String, CaseIterable, Sendable {
    /// The text is the unit's name.
    case name
    /// The text is one of its other names, or its symbol.
    case alias
    /// The text is one of these if letter case and Vietnamese marks are ignored.
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
    /// There is no evidence, and none was due yet (chưa thực hiện).
    case notStarted = "not_started"
    /// There is evidence, not everything is proven, and nothing is overdue (đang thực hiện).
    case underWay = "under_way"
    /// Everything promised is proven (hoàn thành).
    case done
    /// Something that was due is not proven (quá hạn).
    case overdue
    /// The activity was cancelled (đã hủy).
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

/// How much of an activity is proven.
public enum ProofState: String, CaseIterable, Sendable {
    /// Everything (đã chứng minh đủ).
    case proven
    /// Some of its acts or due times (chứng minh một phần).
    case partly
    /// Nothing yet, but somebody must confirm or refuse evidence (có minh chứng cần xác nhận).
    case possible
    /// Nothing, and there is no possible evidence (chưa có minh chứng).
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

/// Why a record counts as evidence, or why it does not.
public enum EvidenceGround: String, CaseIterable, Sendable {
    /// It counts: the record names the activity (nêu đích danh nhiệm vụ).
    case named
    /// It counts: its type, topic and medium match the act (phù hợp nội dung).
    case fitting
    /// It counts: somebody confirmed it (đã công nhận).
    case confirmed
    /// It does not count yet: it shares only a form of communication with the act, and somebody must confirm or refuse
    /// it (cần xác nhận).
    case possible
    /// It does not count: somebody refused it (không công nhận).
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

/// The part of a day that is working time.
public enum WorkedPart: String, CaseIterable, Sendable {
    /// The whole day (cả ngày).
    case whole
    /// The morning only (buổi sáng).
    case morning
    /// The afternoon only (buổi chiều).
    case afternoon
    /// No part: a day off (ngày nghỉ).
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

/// The status of a task of a theme on a day. It is computed, never stored.
public enum ThemeTaskStatus: String, CaseIterable, Sendable {
    /// Not done and not overdue (đang thực hiện).
    case `open` = "open"
    /// Reported as done, or its activity is done (hoàn thành).
    case done
    /// Not done after its last day, or its activity is overdue (quá hạn).
    case overdue
    /// Its activity was cancelled (đã hủy).
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
    /// The line is new on this board (thêm).
    case added
    /// The content of the line changed (thay đổi).
    case changed
    /// The appointment was cancelled; the board still shows its line (hủy).
    case cancelled
    /// The line is no longer on this board (bỏ).
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

/// What is irregular about a procedure code.
public enum CodeOddity: String, CaseIterable, Sendable {
    /// It contains spaces, lower-case letters or a final dot (sai cách viết).
    case spelling
    /// The part after the national part has no known form (phần sau mã quốc gia không rõ).
    case suffix
    /// It has no recognisable national part (không nhận ra mã quốc gia).
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
    /// The posted version was replaced by a newer one that is in force (đã có quy định mới).
    case superseded
    /// What is posted is no longer in force, and nothing replaced it (đã bãi bỏ, hết hiệu lực).
    case lapsed
    /// What is posted is not in force yet (chưa có hiệu lực).
    case notYetInForce = "not_yet_in_force"
    /// The forms of the procedure are not posted with it (thiếu mẫu đơn, tờ khai).
    case formsMissing = "forms_missing"
    /// The address for feedback is not posted with it (thiếu địa chỉ tiếp nhận phản ánh, kiến nghị).
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

/// Why a figure has no value (lý do chưa có số liệu).
public enum FigureAbsence: String, CaseIterable, Sendable {
    /// No plan of the year has an audience inside the agency (không có kế hoạch nêu đối tượng trong cơ quan).
    case noAudience = "no_audience"
    /// Several plans of the year have an audience inside the agency: ask about one of them (nhiều kế hoạch).
    case severalPlans = "several_plans"
    /// The plan gives no headcount of its audience inside the agency (chưa ghi số người).
    case noHeadcount = "no_headcount"
    /// Press, radio and television are one form of communication in the store (không ghi riêng).
    case notToldApart = "not_told_apart"
    /// A year of the period has no calendar of days off (thiếu lịch nghỉ).
    case noCalendar = "no_calendar"
}

extension FigureAbsence {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .noAudience: return "không có kế hoạch của năm nêu đối tượng trong cơ quan"
        case .severalPlans: return "nhiều kế hoạch của năm nêu đối tượng trong cơ quan: hãy lập báo cáo theo từng kế hoạch"
        case .noHeadcount: return "kế hoạch chưa ghi số người của đối tượng trong cơ quan"
        case .notToldApart: return "dữ liệu ghi báo chí, phát thanh, truyền hình chung một hình thức"
        case .noCalendar: return "chưa có lịch nghỉ của năm"
        }
    }
}

extension FigureAbsence: Wire {}

/// A part of what people write into a report (mục của phần lời).
public enum NotePart: String, CaseIterable, Sendable {
    /// What was achieved (đánh giá chung, kết quả đạt được).
    case results
    /// Difficulties and obstacles (khó khăn, vướng mắc).
    case difficulties
    /// Their causes (nguyên nhân).
    case causes
    /// Proposals to those above (đề xuất, kiến nghị).
    case proposals
    /// Tasks of the next period (nhiệm vụ kỳ sau).
    case nextTasks = "next_tasks"
}

extension NotePart {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .results: return "đánh giá chung, kết quả đạt được"
        case .difficulties: return "khó khăn, vướng mắc"
        case .causes: return "nguyên nhân"
        case .proposals: return "đề xuất, kiến nghị"
        case .nextTasks: return "nhiệm vụ kỳ sau"
        }
    }
}

extension NotePart: Wire {}

/// A figure that criteria may use (số liệu dùng để chấm điểm), of the report's period, units and plan.
public enum ScoredFigure: String, CaseIterable, Sendable {
    /// Activities of the plans, without cancelled ones (số nhiệm vụ của kế hoạch).
    case activities
    /// Of these, those that are done (số nhiệm vụ hoàn thành).
    case activitiesDone = "activities_done"
    /// Sessions held (số buổi đã tổ chức).
    case sessionsHeld = "sessions_held"
    /// Of these, those with minutes (số buổi có biên bản).
    case sessionsMinuted = "sessions_minuted"
    /// People invited to the sessions held (số lượt người được mời).
    case invited
    /// People informed (số lượt người được thông tin).
    case informed
    /// People whose understanding was measured (số lượt người được đánh giá mức độ hiểu).
    case measured
    /// People who understood (số lượt người hiểu rõ).
    case understood
    /// Dialogues held (số cuộc đối thoại).
    case dialogues
    /// Questions put at dialogues (số ý kiến tại đối thoại).
    case questions
    /// Of these, those answered (số ý kiến đã trả lời).
    case questionsAnswered = "questions_answered"
    /// Disseminations (số lượt tuyên truyền).
    case disseminations
    /// Feedback received (số phản ánh, kiến nghị nhận được).
    case feedbackReceived = "feedback_received"
    /// Of these, feedback answered (số phản ánh, kiến nghị đã trả lời).
    case feedbackAnswered = "feedback_answered"
    /// Of these, feedback answered in time (số phản ánh, kiến nghị trả lời đúng hạn).
    case feedbackOnTime = "feedback_on_time"
    /// Postings that the procedures in force need, over all places where posting is required (số lượt phải niêm yết).
    case postingsRequired = "postings_required"
    /// Of these, those that are up and current (số lượt niêm yết đúng).
    case postingsCurrent = "postings_current"
    /// People who took a test (số người làm bài kiểm tra).
    case tested
    /// Of these, people who passed (số người đạt).
    case testsPassed = "tests_passed"
}

extension ScoredFigure {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .activities: return "số nhiệm vụ của kế hoạch"
        case .activitiesDone: return "số nhiệm vụ hoàn thành"
        case .sessionsHeld: return "số buổi đã tổ chức"
        case .sessionsMinuted: return "số buổi có biên bản"
        case .invited: return "số lượt người được mời"
        case .informed: return "số lượt người được thông tin"
        case .measured: return "số lượt người được đánh giá mức độ hiểu"
        case .understood: return "số lượt người hiểu rõ"
        case .dialogues: return "số cuộc đối thoại"
        case .questions: return "số ý kiến tại đối thoại"
        case .questionsAnswered: return "số ý kiến đã trả lời"
        case .disseminations: return "số lượt tuyên truyền"
        case .feedbackReceived: return "số phản ánh, kiến nghị nhận được"
        case .feedbackAnswered: return "số phản ánh, kiến nghị đã trả lời"
        case .feedbackOnTime: return "số phản ánh, kiến nghị trả lời đúng hạn"
        case .postingsRequired: return "số lượt phải niêm yết"
        case .postingsCurrent: return "số lượt niêm yết đúng"
        case .tested: return "số người làm bài kiểm tra"
        case .testsPassed: return "số người đạt"
        }
    }
}

extension ScoredFigure: Wire {}

/// The form of a document's file.
public enum DocumentForm: String, CaseIterable, Sendable {
    /// A Word file, `.docx`.
    case docx
    /// An HTML page that needs no other file, `.html`.
    case html
    /// Markdown with tables, `.md`.
    case markdown
    /// Plain text, `.txt`.
    case text
}

extension DocumentForm {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .docx: return "tệp Word"
        case .html: return "trang HTML"
        case .markdown: return "Markdown"
        case .text: return "văn bản thuần"
        }
    }
}

extension DocumentForm: Wire {}

/// What may stand behind the signature of a report (phụ lục).
public enum ReportAppendix: String, CaseIterable, Sendable {
    /// Each promise of each plan, with its status and evidence (nhiệm vụ và minh chứng).
    case promises
    /// Points that need attention, but for overdue promises (việc cần chú ý).
    case attention
    /// How the figures are computed (cách tính số liệu).
    case method
}

extension ReportAppendix {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .promises: return "nhiệm vụ và minh chứng"
        case .attention: return "việc cần chú ý"
        case .method: return "cách tính số liệu"
        }
    }
}

extension ReportAppendix: Wire {}

/// The order of search results.
public enum SearchOrder: String, CaseIterable, Sendable {
    /// The best match first (phù hợp nhất).
    case relevance
    /// The latest day first; records without a day last (mới nhất).
    case newest
    /// The earliest day first; records without a day last (cũ nhất).
    case oldest
}

extension SearchOrder {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .relevance: return "phù hợp nhất"
        case .newest: return "mới nhất"
        case .oldest: return "cũ nhất"
        }
    }
}

extension SearchOrder: Wire {}

/// How well a record matches the query, frames of a question apart ("cho em hỏi … ở đâu ạ"). The variants go from best
/// to worst; hits are not ordered by it: a title that nearly has the words comes before a long text that has them.
public enum MatchKind: String, CaseIterable, Sendable {
    /// The record has every word exactly as typed, with its marks (khớp cả dấu).
    case exact
    /// The record has every word if marks are ignored (khớp không dấu).
    case folded
    /// The record has every word but the last, and a word that begins with the last (khớp phần đầu từ cuối).
    case prefix
    /// The record has every word as the query was understood: see `understood` (khớp theo cách hiểu câu tìm).
    case understood
    /// The record has every word if words are spelt otherwise: see `corrections` (khớp sau khi sửa chính tả).
    case typo
    /// The record has only some of the words (khớp một phần).
    case partial
}

extension MatchKind {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .exact: return "khớp cả dấu"
        case .folded: return "khớp không dấu"
        case .prefix: return "khớp phần đầu từ cuối"
        case .understood: return "khớp theo cách hiểu câu tìm"
        case .typo: return "khớp sau khi sửa chính tả"
        case .partial: return "khớp một phần"
        }
    }
}

extension MatchKind: Wire {}

/// How words of a query were understood.
public enum UnderstoodHow: String, CaseIterable, Sendable {
    /// Keys of a Vietnamese keyboard that was off: `giaays` is `giấy` (phím gõ Telex, VNI).
    case keyboard
    /// Spaces that were left out or stood in the wrong place: `dangky` is `dang ky` (thiếu hoặc thừa dấu cách).
    case spaces
    /// The number of a document or a code in another spelling: `149/KHSXD` is `149/KH-SXD` (số ký hiệu, mã).
    case number
    /// An abbreviation, or another name: `GPXD` is `giấy phép xây dựng` (chữ viết tắt, tên gọi khác).
    case otherName = "other_name"
}

extension UnderstoodHow {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .keyboard: return "phím gõ Telex, VNI"
        case .spaces: return "thiếu hoặc thừa dấu cách"
        case .number: return "số ký hiệu, mã"
        case .otherName: return "chữ viết tắt, tên gọi khác"
        }
    }
}

extension UnderstoodHow: Wire {}

/// How certain the value of a field is.
public enum Certainty: String, CaseIterable, Sendable {
    /// A rule found the value in the text (đọc được theo quy tắc).
    case found
    /// The value is the most likely one and must be confirmed (phỏng đoán, cần xác nhận).
    case guessed
    /// The text gives no value, or it was not understood; the field is empty (không nêu hoặc không hiểu).
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

/// The words of heads, choices and truth values in a file.
public enum Wording: String, CaseIterable, Sendable {
    /// "Ngày tổ chức", "họp cơ quan định kỳ", "có".
    case vietnamese
    /// "Held on", `agency_meeting`, "yes".
    case english
    /// `held_on`, `agency_meeting`, `true`.
    case canonical
}

extension Wording {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .vietnamese: return "tiếng Việt"
        case .english: return "tiếng Anh"
        case .canonical: return "tên trong mô hình dữ liệu"
        }
    }
}

extension Wording: Wire {}

/// How dates and instants are written in a file.
public enum DateStyle: String, CaseIterable, Sendable {
    /// `05/03/2021`, and instants in Việt Nam time: `05/03/2021 14:30:00`.
    case dayFirst = "day_first"
    /// `2021-03-05`, and instants in UTC: `2021-03-05T07:30:00Z`.
    case iso
}

extension DateStyle {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .dayFirst: return "ngày/tháng/năm"
        case .iso: return "năm-tháng-ngày (ISO)"
        }
    }
}

extension DateStyle: Wire {}

/// What separates the cells of a line of CSV.
public enum Delimiter: String, CaseIterable, Sendable {
    /// A comma.
    case comma
    /// A semicolon, which Excel expects where the decimal sign is a comma.
    case semicolon
    /// A tab.
    case tab
}

extension Delimiter {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .comma: return "dấu phẩy"
        case .semicolon: return "dấu chấm phẩy"
        case .tab: return "dấu tab"
        }
    }
}

extension Delimiter: Wire {}

/// The kind of file that a table is written to.
public enum TableFormat: String, CaseIterable, Sendable {
    /// Comma-separated values in UTF-8, lines ended by CR LF (RFC 4180).
    case csv
    /// JSON Lines: an object for each row, its names the paths of the columns, its values as the model has them.
    case jsonLines = "json_lines"
    /// An Excel workbook. Not every build of the library can write one.
    case xlsx
}

extension TableFormat {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .csv: return "CSV"
        case .jsonLines: return "JSON Lines"
        case .xlsx: return "Excel"
        }
    }
}

extension TableFormat: Wire {}

/// Why the operating system, or the file itself, stood in the way of a call.
public enum StorageIoKind: String, CaseIterable, Sendable {
    /// The disk, or this user's share of it, is full.
    case diskFull = "disk_full"
    /// The rights of this program do not suffice.
    case permissionDenied = "permission_denied"
    /// The file system takes no writes.
    case readOnlyFileSystem = "read_only_file_system"
    /// The file, or a folder on the way to it, is not there.
    case missing
    /// There is something at the path already.
    case exists
    /// The path cannot be one of a file.
    case invalidPath = "invalid_path"
    /// The path is on a network share, whose locks and syncs are unreliable.
    case networkShare = "network_share"
    /// This program, or the system, has too many files open.
    case tooManyFiles = "too_many_files"
    /// The file was deleted or moved away while the store was open.
    case deleted
    /// Another file, or an earlier state of this one, took its place while the store was open.
    case replaced
    /// The file is shorter than its content.
    case truncated
    /// An earlier read or write failed, and the file could not be opened again yet.
    case earlierFailure = "earlier_failure"
    /// Anything else; the reason is the system's message.
    case other
}

extension StorageIoKind {
    /// What it is called in Vietnamese, as within a sentence.
    public var labelVi: String {
        switch self {
        case .diskFull: return "ổ đĩa đã đầy"
        case .permissionDenied: return "không có quyền"
        case .readOnlyFileSystem: return "hệ thống tệp chỉ cho đọc"
        case .missing: return "không có tệp hoặc thư mục"
        case .exists: return "đã có tệp"
        case .invalidPath: return "đường dẫn không hợp lệ"
        case .networkShare: return "thư mục mạng"
        case .tooManyFiles: return "mở quá nhiều tệp"
        case .deleted: return "tệp đã bị xóa hoặc chuyển đi"
        case .replaced: return "tệp đã bị thay"
        case .truncated: return "tệp bị cắt ngắn"
        case .earlierFailure: return "lỗi đọc ghi trước đó"
        case .other: return "lỗi đọc ghi khác"
        }
    }
}

extension StorageIoKind: Wire {}

/// A kind of record.
public enum RecordKind: String, CaseIterable, Sendable {
    /// An agency or a part of one, under one name (cơ quan, đơn vị). If its name changes, or it is merged or split, a
    /// new unit succeeds it.
    case unit
    /// A member of staff (cán bộ, công chức, viên chức, người lao động).
    case person
    /// A legal document that plans cite, or that the agency issued (văn bản).
    case legalDocument = "legal_document"
    /// A communication plan, clause by clause and verbatim (kế hoạch tuyên truyền cải cách hành chính). Any field of a
    /// draft may be missing; a plan that is submitted, issued, in progress or completed needs a document type and a
    /// subject.
    case plan
    /// One task that a plan promises, tracked until evidence proves it (hoạt động, nhiệm vụ). Its status is never
    /// stored: it is computed from the schedule, the evidence, and the day the query asks about.
    case activity
    /// A meeting, briefing, training, dialogue or test at which people are informed (buổi tuyên truyền).
    case session
    /// The attendance of one person at one session (tham dự). There is at most one for each person and session.
    case attendance
    /// A file kept in the store: a photograph of the board, a scanned document, a slide deck (tài liệu kiểm chứng).
    /// Equal contents are stored once, however many attachments have them; the content of an attachment never changes.
    case attachment
    /// A register of one unit and year (sổ đăng ký). It assigns the numbers 1, 2, 3, … without gaps, each once. A
    /// number is assigned in the commit that writes the record with that number: if the record is refused, the number
    /// is not used up. (Sources: NĐ 30/2020/NĐ-CP on document numbers; TT 01/2018/TT-VPCP on registers.)
    case register
    /// The days of one year whose working time differs from that of their weekdays (lịch làm việc). Without a calendar
    /// for a year the store refuses to count its working days; it never guesses. The calendar of a unit holds only
    /// what differs in that unit: it overrides the calendars of the units above it, which override the national
    /// calendar. There is at most one calendar for each year and unit. A calendar of a unit holds only what differs
    /// there: it overrides that of the units above it, which override the national one. There is at most one for each
    /// year and unit.
    case calendar
    /// A rule that limits how long a step may take, with the law behind it (quy định thời hạn). Rules are records,
    /// because the law changes.
    case deadlineRule = "deadline_rule"
    /// One version of an administrative procedure, in force from one publication decision to the next (thủ tục hành
    /// chính). The versions of a procedure share the national part of its code, and no two of them may be in force on
    /// the same day. Parts that the law requires may be missing, because imported lists lack some: `procedures.check`
    /// lists the missing parts, and `procedures.apply_decision` refuses a version without them (NĐ 63/2010/NĐ-CP).
    /// Parts that the law requires may be missing, because imported lists lack some: `procedures.check` lists what is
    /// missing, and `procedures.apply_decision` refuses a version that lacks it (NĐ 63/2010/NĐ-CP).
    case procedure
    /// One posting on a board, a website or another medium, from its first day to its removal (niêm yết, công khai).
    /// What it shows never changes: `postings.replace` ends it and creates the next posting.
    case posting
    /// A person or organisation whose data are kept: a sender of feedback, somebody who asked at a dialogue or took a
    /// test (chủ thể dữ liệu). Name and contacts are sealed under a key of this data subject: reading the record
    /// returns sealed values, which `data_subjects.reveal` opens.
    case dataSubject = "data_subject"
    /// A request of a data subject about their own data, with its deadlines (yêu cầu của chủ thể dữ liệu; Luật
    /// 91/2025/QH15).
    case dataRequest = "data_request"
    /// One access to personal data in plain text (lượt truy cập dữ liệu cá nhân). The header tells who opened the data
    /// and when; the record does not hold the data themselves. It can be neither changed nor removed.
    case access
    /// One version of a communication material (tài liệu tuyên truyền). Once approved, its title, version and files
    /// never change: `materials.revise` creates the next version.
    case material
    /// One dissemination in one form of communication: an article, a broadcast, a notice, a post (lượt tuyên truyền).
    /// It is evidence for the activity it names; if it names none, for those activities of its plan that promise to
    /// publicise its subject in this form.
    case dissemination
    /// The theme that an issuer sets for one year (chủ đề năm). There is at most one theme for each issuer and year:
    /// two themes of a year have the same issuer if they name the same `issuer_unit`, or if their `issuer` is equal
    /// when letter case and Vietnamese marks are ignored. An `issuer` without `issuer_unit` means the unit that has
    /// this name on 1 January of the year, if there is exactly one.
    case theme
    /// One entry of a leader's schedule (lịch công tác).
    case appointment
    /// A question asked at a dialogue (câu hỏi, ý kiến tại buổi đối thoại).
    case question
    /// A test with its items and pass mark (bài kiểm tra). It needs at least one item to be opened; once opened, its
    /// items, pass mark and partial credit never change.
    case assessment
    /// One attempt of one person at a test (lượt làm bài). It can be neither changed nor removed. Its score and
    /// answers are sealed under a key of that person. The person, the day and whether they passed are not sealed,
    /// since reports count them: they stay when the person's data are erased.
    case attempt
    /// A report or proposal of a citizen or business about administrative rules, and its handling (phản ánh, kiến
    /// nghị; NĐ 20/2008/NĐ-CP). Each step is a command of its own (`feedback.register`, `feedback.classify`, …), which
    /// sets the fields that belong to it.
    case feedback
    /// What a person writes into the report on a period, beside the figures (phần lời của báo cáo): each part as
    /// paragraphs, in their order. There is one for a period, unit and plan; the report on the same period, unit and
    /// plan carries it.
    case reportNote = "report_note"
    /// A report as it was at an instant, kept for good (báo cáo đã chốt): the question, the instant, the head of the
    /// change log, and the report itself in canonical form. `frozen_reports.freeze` makes one; it is never changed or
    /// removed. Who froze it and when is in the header. The canonical form is JSON: the names of each object in the
    /// order of their bytes, no white space, whole numbers. `frozen_reports.canonical` returns it.
    case frozenReport = "frozen_report"
    /// An entry of the search dictionary (mục từ của từ điển tìm kiếm): an abbreviation, another name or words of
    /// little weight that people of a province or users of an app type. Search, suggestions and related procedures use
    /// it from the commit on that adds it. The library has entries of its own; an entry of the store takes the place
    /// of that for the same word.
    case searchWord = "search_word"
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
        case .reportNote: return "phần lời của báo cáo"
        case .frozenReport: return "báo cáo đã chốt"
        case .searchWord: return "mục từ tìm kiếm"
        }
    }
}

extension RecordKind: Wire {}
