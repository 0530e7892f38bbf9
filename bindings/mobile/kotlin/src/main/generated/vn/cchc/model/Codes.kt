// Generated from the core by `make types`: change the core, not this file.

package vn.cchc.model

/** A choice from a list. */
public interface Code {
    /** Its name in the store. */
    public val code: String
}

/** The type of an organisational unit. */
public enum class UnitKind(override val code: String, public val labelVi: String) : Code {
    /** People's committee (Ủy ban nhân dân). */
    PEOPLE_COMMITTEE("people_committee", "Ủy ban nhân dân"),

    /** Department of a province (sở, ban, ngành). */
    DEPARTMENT("department", "sở, ban, ngành"),

    /** Division of an agency, or its office (phòng chuyên môn, văn phòng). */
    DIVISION("division", "phòng chuyên môn, văn phòng"),

    /** Subordinate unit with a head of its own (đơn vị trực thuộc). */
    SUBORDINATE_UNIT("subordinate_unit", "đơn vị trực thuộc"),

    /** The leaders of an agency as a body (Ban Giám đốc). */
    LEADERSHIP("leadership", "ban lãnh đạo"),

    /** Party committee, trade union or youth union (Đảng ủy, Công đoàn, Đoàn thanh niên). */
    MASS_ORGANIZATION("mass_organization", "tổ chức đảng, đoàn thể"),

    /** Division of a district; districts ended on 30 June 2025 (phòng chuyên môn cấp huyện). */
    DISTRICT_DIVISION("district_division", "phòng chuyên môn cấp huyện"),

    /** Commune or ward (xã, phường). */
    COMMUNE("commune", "xã, phường"),

    /** Ministry or other central body (bộ, ngành Trung ương). */
    MINISTRY("ministry", "bộ, ngành Trung ương"),

    /** Any other type. */
    OTHER("other", "loại khác"),

    ;

    override fun toString(): String = code
}

/** Legal category of a member of staff (đối tượng). */
public enum class StaffCategory(override val code: String, public val labelVi: String) : Code {
    /** Elected or appointed cadre (cán bộ). */
    CADRE("cadre", "cán bộ"),

    /** Civil servant (công chức). */
    CIVIL_SERVANT("civil_servant", "công chức"),

    /** Employee of a public service unit (viên chức). */
    PUBLIC_EMPLOYEE("public_employee", "viên chức"),

    /** Contract worker (người lao động). */
    WORKER("worker", "người lao động"),

    ;

    override fun toString(): String = code
}

/** A form of communication (hình thức tuyên truyền). */
public enum class Channel(override val code: String, public val labelVi: String) : Code {
    /** The agency's regular meeting (họp cơ quan định kỳ). */
    PERIODIC_MEETING("periodic_meeting", "họp cơ quan định kỳ"),

    /** Briefing with divisions, districts or communes (họp giao ban). */
    BRIEFING("briefing", "họp giao ban"),

    /** Training (tập huấn). */
    TRAINING("training", "tập huấn"),

    /** Test of information-technology skills (kiểm tra, đánh giá kỹ năng CNTT). */
    IT_ASSESSMENT("it_assessment", "kiểm tra, đánh giá kỹ năng CNTT"),

    /** Direct dialogue with citizens and businesses (đối thoại trực tiếp). */
    DIALOGUE("dialogue", "đối thoại trực tiếp"),

    /** Briefing by leaders on the theme of the year and its tasks (quán triệt). */
    THEME_BRIEFING("theme_briefing", "quán triệt chủ đề"),

    /** The electronic office (Văn phòng điện tử, eGov). */
    EGOV("egov", "Văn phòng điện tử (eGov)"),

    /** Website (trang thông tin điện tử). */
    WEBSITE("website", "trang thông tin điện tử"),

    /** Notice board in front of the agency (bảng niêm yết). */
    NOTICE_BOARD("notice_board", "bảng niêm yết"),

    /** Electronic (LED) board (bảng quang điện tử). */
    LED_BOARD("led_board", "bảng quang điện tử"),

    /** Public administration portal on Zalo (Cổng Hành chính công trên Zalo). */
    ZALO_PORTAL("zalo_portal", "Cổng Hành chính công trên Zalo"),

    /** Press, radio, television (phương tiện thông tin đại chúng). */
    MASS_MEDIA("mass_media", "phương tiện thông tin đại chúng"),

    /** Leaflets and compiled documents (tài liệu, tờ rơi). */
    PRINT_MATERIAL("print_material", "tài liệu, tờ rơi"),

    /** Legal dissemination that also covers administrative reform (phổ biến pháp luật lồng ghép). */
    LEGAL_DISSEMINATION("legal_dissemination", "phổ biến pháp luật lồng ghép"),

    /** Reception of reports and proposals (tiếp nhận phản ánh, kiến nghị). */
    FEEDBACK("feedback", "tiếp nhận phản ánh, kiến nghị"),

    /** Contest (cuộc thi tìm hiểu). */
    CONTEST("contest", "cuộc thi tìm hiểu"),

    ;

    override fun toString(): String = code
}

/** Whether an audience is inside or outside the agency. */
public enum class AudienceKind(override val code: String, public val labelVi: String) : Code {
    /** The agency's own staff (trong cơ quan). */
    INTERNAL("internal", "trong cơ quan"),

    /** Agencies, organisations, individuals outside it (người dân, doanh nghiệp, tổ chức). */
    EXTERNAL("external", "ngoài cơ quan"),

    ;

    override fun toString(): String = code
}

/**
 * In whose name a document is signed, as the prefix of the signature says: "KT." (ký thay), "TM." (thay mặt), "TL."
 * (thừa lệnh), "TUQ." (thừa ủy quyền), "Q." (quyền).
 */
public enum class SigningAuthority(override val code: String, public val labelVi: String) : Code {
    /** No prefix: the head signs in their own name. */
    HEAD("head", "người đứng đầu ký"),

    /** "KT." (ký thay): a deputy signs for the head. */
    FOR_HEAD("for_head", "ký thay (KT.)"),

    /** "TM." (thay mặt): the signer signs on behalf of a collective. */
    ON_BEHALF_OF("on_behalf_of", "thay mặt (TM.)"),

    /** "TL." (thừa lệnh): the signer signs by order of the head. */
    BY_ORDER("by_order", "thừa lệnh (TL.)"),

    /** "TUQ." (thừa ủy quyền): the signer signs by authorisation of the head. */
    BY_AUTHORIZATION("by_authorization", "thừa ủy quyền (TUQ.)"),

    /** "Q." (quyền): an acting head signs. */
    ACTING("acting", "quyền (Q.)"),

    ;

    override fun toString(): String = code
}

/** The status of a plan (trạng thái). */
public enum class PlanStatus(override val code: String, public val labelVi: String) : Code {
    /** Being drafted; no number yet (dự thảo). */
    DRAFT("draft", "dự thảo"),

    /** Submitted for signature (trình ký). */
    SUBMITTED("submitted", "đang trình ký"),

    /** Numbered, dated and signed (đã ban hành). */
    ISSUED("issued", "đã ban hành"),

    /** Being carried out (đang thực hiện). */
    IN_PROGRESS("in_progress", "đang thực hiện"),

    /** Carried out (hoàn thành). */
    COMPLETED("completed", "đã hoàn thành"),

    /** Moved to the archive (lưu trữ). */
    ARCHIVED("archived", "đã lưu trữ"),

    /** Replaced by an amended plan (đã sửa đổi, thay thế). */
    AMENDED("amended", "đã được sửa đổi, thay thế"),

    /** Cancelled (hủy bỏ). */
    CANCELLED("cancelled", "đã hủy bỏ"),

    ;

    override fun toString(): String = code
}

/** The part of a plan's text that an activity comes from. */
public enum class PlanPart(override val code: String, public val labelVi: String) : Code {
    /** The section on contents (nội dung). */
    CONTENTS("contents", "nội dung"),

    /** The section on forms of communication (hình thức). */
    FORMS("forms", "hình thức"),

    /** The section on times (thời gian thực hiện). */
    TIMELINE("timeline", "tiến độ"),

    /** None: somebody added the activity by hand. */
    ADDED("added", "bổ sung"),

    /**
     * The section that assigns duties to units (tổ chức thực hiện): its duties with a deadline, and the rows of its
     * tables.
     */
    ASSIGNMENTS("assignments", "tổ chức thực hiện"),

    ;

    override fun toString(): String = code
}

/** The type of a session (loại buổi). */
public enum class SessionKind(override val code: String, public val labelVi: String) : Code {
    /** The agency's regular meeting (họp cơ quan định kỳ). */
    AGENCY_MEETING("agency_meeting", "họp cơ quan định kỳ"),

    /** Briefing with divisions, districts or communes (họp giao ban). */
    BRIEFING("briefing", "họp giao ban"),

    /** Training (tập huấn). */
    TRAINING("training", "tập huấn"),

    /** Test of information-technology skills (kiểm tra, đánh giá kỹ năng CNTT). */
    IT_SKILL_ASSESSMENT("it_skill_assessment", "kiểm tra, đánh giá kỹ năng CNTT"),

    /** Direct dialogue with citizens and businesses (đối thoại trực tiếp). */
    DIALOGUE("dialogue", "đối thoại trực tiếp"),

    /** Legal dissemination (phổ biến pháp luật lồng ghép). */
    LEGAL_DISSEMINATION("legal_dissemination", "phổ biến pháp luật lồng ghép"),

    /** Briefing on the theme of the year (quán triệt chủ đề). */
    THEME_BRIEFING("theme_briefing", "quán triệt chủ đề"),

    ;

    override fun toString(): String = code
}

/** Whether the agency holds a session or attends one that somebody else holds. */
public enum class SessionRole(override val code: String, public val labelVi: String) : Code {
    /** The agency holds the session (tổ chức). */
    HOST("host", "tổ chức"),

    /** The agency attends the session (tham gia). */
    PARTICIPANT("participant", "tham gia"),

    ;

    override fun toString(): String = code
}

/** A topic of trainings that plans promise (chuyên đề). */
public enum class TrainingTopic(override val code: String, public val labelVi: String) : Code {
    /** Reviewing and simplifying procedures (rà soát, đơn giản hóa thủ tục hành chính). */
    SIMPLIFICATION("simplification", "rà soát, đơn giản hóa TTHC"),

    /** How a procedure is carried out (quy trình thực hiện thủ tục hành chính). */
    PROCEDURE_STEPS("procedure_steps", "quy trình thực hiện TTHC"),

    /** Looking procedures up (tra cứu thủ tục hành chính). */
    LOOK_UP("look_up", "tra cứu TTHC"),

    /** Downloading forms (tải biểu mẫu). */
    FORM_DOWNLOAD("form_download", "tải biểu mẫu"),

    /** Filing online (nộp hồ sơ trực tuyến). */
    ONLINE_SUBMISSION("online_submission", "nộp hồ sơ trực tuyến"),

    /** Filing and sending feedback through the portal on Zalo (nộp hồ sơ, gửi phản ánh, kiến nghị qua Zalo). */
    ZALO_PORTAL("zalo_portal", "nộp hồ sơ, gửi PAKN qua Zalo"),

    ;

    override fun toString(): String = code
}

/** What is to be posted (nội dung niêm yết). */
public enum class PostedMatter(override val code: String, public val labelVi: String) : Code {
    /** Procedures, or the decisions that publish them (thủ tục hành chính). */
    PROCEDURES("procedures", "TTHC"),

    /** The theme of the year (chủ đề năm). */
    THEME("theme", "chủ đề năm"),

    /** The leaders' schedule (lịch công tác của lãnh đạo). */
    LEADERS_SCHEDULE("leaders_schedule", "lịch công tác của lãnh đạo"),

    /** Documents and decisions (văn bản). */
    DOCUMENTS("documents", "văn bản"),

    ;

    override fun toString(): String = code
}

/** A medium on which something is posted (nơi niêm yết, công khai). */
public enum class PostingPlace(override val code: String, public val labelVi: String) : Code {
    /** Notice board at the office (bảng niêm yết). */
    BOARD("board", "bảng niêm yết"),

    /** Electronic (LED) board (bảng quang điện tử). */
    LED("led", "bảng quang điện tử"),

    /** Website (trang thông tin điện tử). */
    WEBSITE("website", "trang thông tin điện tử"),

    /** National database of administrative procedures (Cơ sở dữ liệu quốc gia về TTHC). */
    NATIONAL_DATABASE("national_database", "Cơ sở dữ liệu quốc gia về TTHC"),

    /** Look-up screen at the one-stop desk (màn hình tra cứu, ki-ốt). */
    KIOSK("kiosk", "màn hình tra cứu, ki-ốt"),

    ;

    override fun toString(): String = code
}

/** What somebody decided about possible evidence. */
public enum class EvidenceVerdict(override val code: String, public val labelVi: String) : Code {
    /** The record proves the act (công nhận). */
    CONFIRMED("confirmed", "công nhận"),

    /** The record does not prove the act (không công nhận). */
    REFUSED("refused", "không công nhận"),

    /** The earlier decision on the same record, act and day no longer applies (rút lại). */
    WITHDRAWN("withdrawn", "rút lại"),

    ;

    override fun toString(): String = code
}

/** How it was measured whether people understood (phương thức đánh giá mức độ hiểu rõ). */
public enum class UnderstandingMethod(override val code: String, public val labelVi: String) : Code {
    /** A short test (bài kiểm tra nhanh). */
    QUIZ("quiz", "bài kiểm tra nhanh"),

    /** A survey of the participants (phiếu khảo sát). */
    SURVEY("survey", "phiếu khảo sát"),

    /** A signature of each participant that they understood (ký xác nhận). */
    SIGN_OFF("sign_off", "ký xác nhận"),

    ;

    override fun toString(): String = code
}

/**
 * The status of a session (trạng thái). A planned session is held and then minuted; a planned session may instead
 * be cancelled.
 */
public enum class SessionStatus(override val code: String, public val labelVi: String) : Code {
    /** Planned; not reported as held (dự kiến). */
    PLANNED("planned", "dự kiến"),

    /** It took place; there are no minutes yet (đã tổ chức, chưa có biên bản). */
    HELD("held", "đã tổ chức"),

    /** It took place and there are minutes (đã có biên bản). */
    MINUTED("minuted", "đã có biên bản"),

    /** It was cancelled (đã hủy). */
    CANCELLED("cancelled", "đã hủy"),

    ;

    override fun toString(): String = code
}

/** Whether an invited person came. */
public enum class Presence(override val code: String, public val labelVi: String) : Code {
    /** Invited; whether they came is not recorded yet (được mời). */
    INVITED("invited", "được mời"),

    /** Came (có mặt). */
    ATTENDED("attended", "có mặt"),

    /** Did not come, with an excuse (vắng có lý do). */
    EXCUSED("excused", "vắng có lý do"),

    /** Did not come, without an excuse (vắng không lý do). */
    ABSENT("absent", "vắng không lý do"),

    ;

    override fun toString(): String = code
}

/** How a person was checked in. */
public enum class CheckInMeans(override val code: String, public val labelVi: String) : Code {
    /** Signature on a list (ký danh sách). */
    SIGNED_LIST("signed_list", "ký danh sách"),

    /** Code scanned from a screen or badge (quét mã). */
    CODE("code", "quét mã"),

    /** Entry by the secretary (thư ký ghi nhận). */
    SECRETARY("secretary", "thư ký ghi nhận"),

    /** Sign-in to the online room (phòng họp trực tuyến). */
    ONLINE("online", "phòng họp trực tuyến"),

    ;

    override fun toString(): String = code
}

/** Why a day is not worked, or is worked, otherwise than its weekday. */
public enum class DayKind(override val code: String, public val labelVi: String) : Code {
    /** Public holiday (ngày nghỉ lễ, Tết). */
    HOLIDAY("holiday", "ngày nghỉ lễ, Tết"),

    /** Day off in place of a weekly day off that fell on a holiday (nghỉ bù). */
    COMP_OFF("comp_off", "nghỉ bù"),

    /** Day off that is made up for by work on another day (nghỉ hoán đổi). */
    SWAP_OFF("swap_off", "nghỉ hoán đổi"),

    /** Working day that makes up for a day off (làm bù, làm hoán đổi). */
    SWAP_WORK("swap_work", "làm bù, làm hoán đổi"),

    /** Working day with work in the morning only (làm việc buổi sáng). */
    MORNING_ONLY("morning_only", "làm việc buổi sáng"),

    /** Working day with work in the afternoon only (làm việc buổi chiều). */
    AFTERNOON_ONLY("afternoon_only", "làm việc buổi chiều"),

    ;

    override fun toString(): String = code
}

/** The occasion of days off. */
public enum class Occasion(override val code: String, public val labelVi: String) : Code {
    /** New Year (Tết Dương lịch). */
    NEW_YEAR("new_year", "Tết Dương lịch"),

    /** Lunar New Year (Tết Nguyên đán). A decision of each year sets which five days are off. */
    TET("tet", "Tết Nguyên đán"),

    /** Commemoration of the Hùng Kings (Giỗ Tổ Hùng Vương). */
    HUNG_KINGS("hung_kings", "Giỗ Tổ Hùng Vương"),

    /** Victory Day and Labour Day (30/4 và 1/5). */
    VICTORY_AND_LABOUR_DAY("victory_and_labour_day", "dịp 30/4 và 1/5"),

    /** National Day (Quốc khánh). A decision of each year sets which adjacent day is off, too. */
    NATIONAL_DAY("national_day", "Quốc khánh"),

    /** Culture Day (Ngày Văn hóa Việt Nam). No law was found that says whether it is a day off. */
    CULTURE_DAY("culture_day", "Ngày Văn hóa Việt Nam"),

    /** Any other occasion. */
    OTHER("other", "dịp khác"),

    ;

    override fun toString(): String = code
}

/** The step that a deadline limits. */
public enum class DeadlineSubject(override val code: String, public val labelVi: String) : Code {
    /** Forwarding feedback to the competent body (chuyển phản ánh, kiến nghị đến cơ quan có thẩm quyền). */
    FEEDBACK_FORWARD("feedback_forward", "chuyển phản ánh, kiến nghị đến cơ quan có thẩm quyền"),

    /** Telling the sender whether feedback is accepted (thông báo việc tiếp nhận). */
    FEEDBACK_ACKNOWLEDGE("feedback_acknowledge", "thông báo việc tiếp nhận phản ánh, kiến nghị"),

    /** Classifying feedback (phân loại). */
    FEEDBACK_CLASSIFY("feedback_classify", "phân loại phản ánh, kiến nghị"),

    /** Answering feedback (trả lời). */
    FEEDBACK_ANSWER("feedback_answer", "trả lời phản ánh, kiến nghị"),

    /** Making the result of feedback public (công khai kết quả xử lý). */
    FEEDBACK_PUBLISH("feedback_publish", "công khai kết quả xử lý phản ánh, kiến nghị"),

    /** Posting a new or changed procedure (niêm yết thủ tục hành chính). */
    POSTING_UPDATE("posting_update", "niêm yết thủ tục hành chính"),

    /** Asking the applicant for missing papers of a dossier (yêu cầu bổ sung hồ sơ). */
    DOSSIER_SUPPLEMENT("dossier_supplement", "yêu cầu bổ sung hồ sơ"),

    /** Acknowledging a data subject's request (phản hồi tiếp nhận yêu cầu của chủ thể dữ liệu). */
    DATA_ACKNOWLEDGE("data_acknowledge", "phản hồi tiếp nhận yêu cầu của chủ thể dữ liệu"),

    /** Giving a data subject access to their data, or a copy (cung cấp dữ liệu). */
    DATA_ACCESS("data_access", "cung cấp dữ liệu cá nhân"),

    /** Correcting a data subject's data (chỉnh sửa dữ liệu). */
    DATA_RECTIFY("data_rectify", "chỉnh sửa dữ liệu cá nhân"),

    /**
     * Carrying out a withdrawal of consent, a restriction or an objection (rút lại đồng ý, hạn chế, phản đối xử lý
     * dữ liệu).
     */
    DATA_RESTRICT("data_restrict", "rút lại đồng ý, hạn chế, phản đối xử lý dữ liệu cá nhân"),

    /** Erasing a data subject's data (xóa dữ liệu). */
    DATA_ERASE("data_erase", "xóa dữ liệu cá nhân"),

    ;

    override fun toString(): String = code
}

/** The days that a time limit counts. */
public enum class DayUnit(override val code: String, public val labelVi: String) : Code {
    /** Working days, according to the calendar of the unit (ngày làm việc). */
    WORKING("working", "ngày làm việc"),

    /** Calendar days, including days off (ngày). */
    CALENDAR("calendar", "ngày"),

    ;

    override fun toString(): String = code
}

/** The level of government that handles a procedure (cấp thực hiện). */
public enum class ProcedureLevel(override val code: String, public val labelVi: String) : Code {
    /** Ministry (Cấp Bộ). */
    MINISTRY("ministry", "cấp Bộ"),

    /** Province (Cấp Tỉnh). */
    PROVINCE("province", "cấp Tỉnh"),

    /** District, until the districts ended on 30 June 2025 (Cấp Huyện). */
    DISTRICT("district", "cấp Huyện"),

    /** Commune (Cấp Xã). */
    COMMUNE("commune", "cấp Xã"),

    /** Any other body (Cơ quan khác). */
    OTHER("other", "cơ quan khác"),

    ;

    override fun toString(): String = code
}

/** A way of filing a dossier (cách thức thực hiện). */
public enum class FilingWay(override val code: String, public val labelVi: String) : Code {
    /** In person (trực tiếp). */
    IN_PERSON("in_person", "trực tiếp"),

    /** By public post (bưu chính công ích). */
    POST("post", "bưu chính công ích"),

    /** Online (trực tuyến). */
    ONLINE("online", "trực tuyến"),

    ;

    override fun toString(): String = code
}

/**
 * The level of a procedure's online service (mức độ dịch vụ công trực tuyến). The present levels are `info`,
 * `partial` and `full`; levels 2 to 4 are those of older data and do not map to them.
 */
public enum class OnlineLevel(override val code: String, public val labelVi: String) : Code {
    /** No online service (chưa cung cấp). */
    NONE("none", "chưa cung cấp"),

    /** Information only (cung cấp thông tin). */
    INFO("info", "cung cấp thông tin"),

    /** Level 2 of the former levels: forms can be downloaded (mức độ 2). */
    LEVEL2("level2", "mức độ 2"),

    /** Level 3 of the former levels: filing online (mức độ 3). */
    LEVEL3("level3", "mức độ 3"),

    /** Level 4 of the former levels: filing and paying online (mức độ 4). */
    LEVEL4("level4", "mức độ 4"),

    /** Partly online: some steps need another way (một phần). */
    PARTIAL("partial", "một phần"),

    /** Wholly online, from filing to the result (toàn trình). */
    FULL("full", "toàn trình"),

    ;

    override fun toString(): String = code
}

/** How a version of a procedure came about (loại công bố). */
public enum class ProcedureChangeKind(override val code: String, public val labelVi: String) : Code {
    /** A new procedure (mới ban hành). */
    ISSUED("issued", "mới ban hành"),

    /** An amendment of the previous version (sửa đổi, bổ sung). */
    AMENDED("amended", "sửa đổi, bổ sung"),

    /** A replacement of other procedures (thay thế). */
    REPLACED("replaced", "thay thế"),

    ;

    override fun toString(): String = code
}

/** The status of a version of a procedure (tình trạng). */
public enum class ProcedureStatus(override val code: String, public val labelVi: String) : Code {
    /** Not ended by any decision (đang áp dụng). */
    ACTIVE("active", "đang áp dụng"),

    /** Ended by an amendment: a newer version follows it (đã được sửa đổi, bổ sung). */
    AMENDED("amended", "đã được sửa đổi, bổ sung"),

    /** Ended by a replacement: another procedure follows it (đã được thay thế). */
    REPLACED("replaced", "đã được thay thế"),

    /** Ended by abolition (đã bị bãi bỏ). */
    ABOLISHED("abolished", "đã bị bãi bỏ"),

    ;

    override fun toString(): String = code
}

/** The legal ground for keeping personal data (căn cứ xử lý dữ liệu cá nhân). */
public enum class ProcessingGround(override val code: String, public val labelVi: String) : Code {
    /** A task that the law assigns to the agency (thực hiện nhiệm vụ theo quy định của pháp luật). */
    LEGAL_DUTY("legal_duty", "thực hiện nhiệm vụ theo quy định của pháp luật"),

    /** The consent of the data subject (sự đồng ý của chủ thể dữ liệu). */
    CONSENT("consent", "sự đồng ý của chủ thể dữ liệu"),

    ;

    override fun toString(): String = code
}

/** What a data subject asks for. */
public enum class DataRequestKind(override val code: String, public val labelVi: String) : Code {
    /** To see their data (xem dữ liệu). */
    ACCESS("access", "xem dữ liệu"),

    /** To get a copy of their data (cung cấp dữ liệu). */
    PROVIDE("provide", "cung cấp dữ liệu"),

    /** To correct their data (chỉnh sửa). */
    RECTIFY("rectify", "chỉnh sửa dữ liệu"),

    /** To erase their data (xóa). */
    ERASE("erase", "xóa dữ liệu"),

    /** To withdraw a consent (rút lại sự đồng ý). */
    WITHDRAW_CONSENT("withdraw_consent", "rút lại sự đồng ý"),

    /** To restrict the processing of their data (hạn chế xử lý). */
    RESTRICT("restrict", "hạn chế xử lý dữ liệu"),

    /** To object to the processing of their data (phản đối xử lý). */
    OBJECT("object", "phản đối xử lý dữ liệu"),

    ;

    override fun toString(): String = code
}

/** The status of a request (trạng thái). */
public enum class DataRequestStatus(override val code: String, public val labelVi: String) : Code {
    /** Received (đã nhận). */
    RECEIVED("received", "đã nhận"),

    /** The agency told the data subject that it received the request (đã phản hồi tiếp nhận). */
    ACKNOWLEDGED("acknowledged", "đã phản hồi tiếp nhận"),

    /** The agency did what was asked (đã thực hiện). */
    FULFILLED("fulfilled", "đã thực hiện"),

    /** Refused, with the reason (từ chối). */
    REFUSED("refused", "đã từ chối"),

    /** The data subject withdrew the request (đã rút). */
    WITHDRAWN("withdrawn", "đã rút"),

    /** What the agency restricted or stopped goes on again (đã dỡ bỏ hạn chế). */
    LIFTED("lifted", "đã dỡ bỏ hạn chế"),

    ;

    override fun toString(): String = code
}

/**
 * Why personal data are used although a fulfilled request restricts their processing or objects to it (trường hợp
 * vẫn được xử lý). Which exceptions the law allows was not verified here: whoever names one answers for it.
 */
public enum class RestrictionException(override val code: String, public val labelVi: String) : Code {
    /** To answer a request of the data subject, or to do what they agree to (theo yêu cầu của chủ thể dữ liệu). */
    OWN_REQUEST("own_request", "theo yêu cầu của chủ thể dữ liệu"),

    /** Another law requires it (luật khác có quy định). */
    REQUIRED_BY_LAW("required_by_law", "luật khác có quy định"),

    ;

    override fun toString(): String = code
}

/** The type of material. */
public enum class MaterialKind(override val code: String, public val labelVi: String) : Code {
    /** Leaflet (tờ rơi, tờ gấp). */
    LEAFLET("leaflet", "tờ rơi, tờ gấp"),

    /** Slide deck (bài trình chiếu). */
    SLIDE_DECK("slide_deck", "bài trình chiếu"),

    /** Compiled document (tài liệu biên soạn, đề cương). */
    COMPILED_DOCUMENT("compiled_document", "tài liệu biên soạn, đề cương"),

    /** Guide to a procedure (tài liệu hướng dẫn). */
    GUIDE("guide", "tài liệu hướng dẫn"),

    /** Poster, banner (áp phích, băng rôn). */
    POSTER("poster", "áp phích, băng rôn"),

    /** Film (phim, video). */
    VIDEO("video", "phim, video"),

    /** Audio recording for broadcasting (bài phát thanh). */
    AUDIO("audio", "bài phát thanh"),

    /** Questions and answers (bộ câu hỏi, đáp án). */
    QUESTIONS_AND_ANSWERS("questions_and_answers", "bộ câu hỏi, đáp án"),

    /** Any other. */
    OTHER("other", "loại khác"),

    ;

    override fun toString(): String = code
}

/** The status of a material (trạng thái). */
public enum class MaterialStatus(override val code: String, public val labelVi: String) : Code {
    /** Being produced (đang biên soạn). */
    DRAFT("draft", "đang biên soạn"),

    /** Approved for distribution (đã duyệt). */
    APPROVED("approved", "đã duyệt"),

    /** No longer distributed (ngừng sử dụng). */
    RETIRED("retired", "ngừng sử dụng"),

    ;

    override fun toString(): String = code
}

/** The part of a day; the board lists the parts in this order. */
public enum class DayPart(override val code: String, public val labelVi: String) : Code {
    /** All day (cả ngày). */
    ALL_DAY("all_day", "cả ngày"),

    /** Morning (buổi sáng). */
    MORNING("morning", "sáng"),

    /** Afternoon (buổi chiều). */
    AFTERNOON("afternoon", "chiều"),

    /** Evening (buổi tối). */
    EVENING("evening", "tối"),

    ;

    override fun toString(): String = code
}

/** The status of an appointment (trạng thái). */
public enum class AppointmentStatus(override val code: String, public val labelVi: String) : Code {
    /** Unchanged since it was announced (theo lịch). */
    PLANNED("planned", "theo lịch"),

    /** Changed since it was announced (thay đổi). */
    CHANGED("changed", "thay đổi"),

    /** Cancelled (hủy). */
    CANCELLED("cancelled", "hủy"),

    /** It took place (đã thực hiện). */
    DONE("done", "đã xong"),

    ;

    override fun toString(): String = code
}

/** The group of people or bodies that somebody who asks belongs to. */
public enum class AskerGroup(override val code: String, public val labelVi: String) : Code {
    /** A citizen (người dân). */
    PERSON("person", "người dân"),

    /** A business (doanh nghiệp). */
    BUSINESS("business", "doanh nghiệp"),

    /** An organisation (tổ chức). */
    ORGANISATION("organisation", "tổ chức"),

    ;

    override fun toString(): String = code
}

/** The status of a question (trạng thái). */
public enum class QuestionStatus(override val code: String, public val labelVi: String) : Code {
    /** Asked and not answered yet (đã nêu, chưa trả lời). */
    ASKED("asked", "đã nêu, chưa trả lời"),

    /** Answered (đã trả lời). */
    ANSWERED("answered", "đã trả lời"),

    /** Published with its answer (đã công bố hỏi đáp). */
    PUBLISHED("published", "đã công bố hỏi đáp"),

    /** Handed over as feedback; the feedback record continues it (chuyển thành phản ánh, kiến nghị). */
    BECAME_FEEDBACK("became_feedback", "đã chuyển thành phản ánh, kiến nghị"),

    ;

    override fun toString(): String = code
}

/** How an item of a test is answered. */
public enum class ItemKind(override val code: String, public val labelVi: String) : Code {
    /** Exactly one option is right (chọn một). */
    SINGLE("single", "chọn một"),

    /** One or several options are right (chọn nhiều). */
    MULTIPLE("multiple", "chọn nhiều"),

    /** A written answer or a practical task, marked by hand (tự luận, thực hành). */
    TEXT("text", "tự luận, thực hành"),

    ;

    override fun toString(): String = code
}

/** The status of a test (trạng thái). */
public enum class AssessmentStatus(override val code: String, public val labelVi: String) : Code {
    /** Being prepared: items may still change (dự thảo). */
    DRAFT("draft", "dự thảo"),

    /** People can take it; its items, pass mark and partial credit can no longer change (đang mở). */
    OPEN("open", "đang mở"),

    /** Nobody can take it any more (đã kết thúc). */
    CLOSED("closed", "đã kết thúc"),

    ;

    override fun toString(): String = code
}

/** Whether feedback is a report or a proposal. Complaints and denunciations are neither: other laws govern them. */
public enum class FeedbackKind(override val code: String, public val labelVi: String) : Code {
    /** An opinion on a problem (phản ánh). */
    REPORT("report", "phản ánh"),

    /** A report with a proposed solution, or an initiative for a new rule (kiến nghị). */
    PROPOSAL("proposal", "kiến nghị"),

    ;

    override fun toString(): String = code
}

/** The channel by which feedback came in. */
public enum class FeedbackChannel(override val code: String, public val labelVi: String) : Code {
    /** Handed in personally (trực tiếp). */
    IN_PERSON("in_person", "trực tiếp"),

    /** By post (bưu chính). */
    POST("post", "bưu chính"),

    /** By electronic mail (thư điện tử). */
    EMAIL("email", "thư điện tử"),

    /** Through a portal (cổng tiếp nhận phản ánh, kiến nghị). */
    PORTAL("portal", "cổng tiếp nhận phản ánh, kiến nghị"),

    /** By telephone; what was said is written down verbatim (điện thoại). */
    PHONE("phone", "điện thoại"),

    /** On a survey form of the agency (phiếu lấy ý kiến). */
    SURVEY_FORM("survey_form", "phiếu lấy ý kiến"),

    /** Through the public administration portal on Zalo (Cổng Hành chính công trên Zalo). */
    ZALO("zalo", "Cổng Hành chính công trên Zalo"),

    /** At a dialogue (đối thoại). */
    DIALOGUE("dialogue", "đối thoại"),

    /** Forwarded by another body (cơ quan khác chuyển đến). */
    TRANSFER("transfer", "cơ quan khác chuyển đến"),

    ;

    override fun toString(): String = code
}

/** A content that the law requires of feedback. Source: 20/2008/NĐ-CP, Điều 7. */
public enum class FeedbackContent(override val code: String, public val labelVi: String) : Code {
    /** The Vietnamese language (sử dụng ngôn ngữ tiếng Việt). */
    VIETNAMESE("vietnamese", "sử dụng ngôn ngữ tiếng Việt"),

    /** The name of the sender (tên cá nhân, tổ chức). */
    NAME("name", "tên cá nhân, tổ chức"),

    /** The address of the sender (địa chỉ). */
    ADDRESS("address", "địa chỉ"),

    /**
     * Telephone number or e-mail address (số điện thoại hoặc địa chỉ thư tín). If only this is missing, the
     * feedback is still accepted, since the sender can be reached by post.
     */
    PHONE_OR_EMAIL("phone_or_email", "số điện thoại hoặc địa chỉ thư tín"),

    ;

    override fun toString(): String = code
}

/** The category of the subject of feedback. Source: 20/2008/NĐ-CP, Điều 5. */
public enum class FeedbackCategory(override val code: String, public val labelVi: String) : Code {
    /**
     * The conduct of an official: delay, harassment, a rule not applied or wrongly applied (hành vi của cán bộ,
     * công chức).
     */
    OFFICIAL_CONDUCT("official_conduct", "hành vi của cán bộ, công chức"),

    /** A rule that does not fit reality (không phù hợp với thực tế). */
    NOT_FITTING("not_fitting", "quy định không phù hợp với thực tế"),

    /** Rules that do not agree with one another (không đồng bộ, thiếu thống nhất). */
    INCONSISTENT("inconsistent", "quy định không đồng bộ, thiếu thống nhất"),

    /** A rule against the law (không hợp pháp). */
    UNLAWFUL("unlawful", "quy định không hợp pháp"),

    /** A rule against a treaty (trái với điều ước quốc tế). */
    AGAINST_TREATY("against_treaty", "quy định trái với điều ước quốc tế"),

    /** Another problem of a rule (vấn đề khác). */
    OTHER_RULE("other_rule", "vấn đề khác của quy định"),

    /** A way to handle what was reported (phương án xử lý). */
    SOLUTION("solution", "phương án xử lý"),

    /** An initiative for a new rule (sáng kiến ban hành mới). */
    NEW_RULE("new_rule", "sáng kiến ban hành mới"),

    ;

    override fun toString(): String = code
}

/** The body that is competent to handle feedback (thẩm quyền). */
public enum class FeedbackCompetence(override val code: String, public val labelVi: String) : Code {
    /** The agency that received it (thuộc thẩm quyền). */
    OWN("own", "thuộc thẩm quyền"),

    /** Another body (thuộc thẩm quyền của cơ quan khác). */
    OTHER("other", "thuộc thẩm quyền của cơ quan khác"),

    ;

    override fun toString(): String = code
}

/** The reason for not accepting feedback. */
public enum class NonAcceptanceReason(override val code: String, public val labelVi: String) : Code {
    /** It lacks required contents, or is unclear (không đủ nội dung theo quy định). */
    INCOMPLETE_CONTENTS("incomplete_contents", "không đủ nội dung theo quy định"),

    /** It is a complaint, which the Law on Complaints governs (khiếu nại). */
    COMPLAINT("complaint", "khiếu nại"),

    /**
     * It is a denunciation, which the Law on Denunciations governs; the identity of the denouncer must stay secret
     * (tố cáo).
     */
    DENUNCIATION("denunciation", "tố cáo"),

    /** It is not about administrative rules (không thuộc phạm vi quy định hành chính). */
    NOT_ABOUT_RULES("not_about_rules", "không thuộc phạm vi quy định hành chính"),

    /** The same feedback was submitted before (trùng nội dung). */
    DUPLICATE("duplicate", "trùng nội dung"),

    ;

    override fun toString(): String = code
}

/** The outcome of feedback. 20/2008/NĐ-CP, Điều 15, names the first three, for rules; this library adds the others. */
public enum class FeedbackOutcome(override val code: String, public val labelVi: String) : Code {
    /** The agency amends, replaces or annuls its own rule (sửa đổi, bổ sung, thay thế, hủy bỏ, bãi bỏ). */
    AMEND_OWN_RULE("amend_own_rule", "sửa đổi, bổ sung, thay thế, hủy bỏ, bãi bỏ quy định"),

    /** The agency proposes such a change to the competent body (kiến nghị cơ quan có thẩm quyền). */
    PROPOSE_TO_COMPETENT("propose_to_competent", "kiến nghị cơ quan có thẩm quyền"),

    /** The agency issues a new rule, or proposes one (ban hành, kiến nghị ban hành mới). */
    ISSUE_OR_PROPOSE_NEW("issue_or_propose_new", "ban hành, kiến nghị ban hành mới"),

    /** Nothing changes, and the sender gets an explanation (giữ nguyên quy định, giải thích). Not named by Điều 15. */
    NO_CHANGE("no_change", "giữ nguyên quy định, giải thích"),

    /**
     * The conduct of the official was dealt with under the law that governs it (xử lý hành vi theo quy định). Not
     * named by Điều 15.
     */
    CONDUCT_HANDLED("conduct_handled", "xử lý hành vi theo quy định"),

    ;

    override fun toString(): String = code
}

/** The channel through which a result is published. Source: 20/2008/NĐ-CP, Điều 19. */
public enum class ResultChannel(override val code: String, public val labelVi: String) : Code {
    /** Website or portal (trang thông tin điện tử, cổng tiếp nhận phản ánh, kiến nghị). */
    WEBSITE("website", "trang thông tin điện tử"),

    /** Press, radio, television (phương tiện thông tin đại chúng). */
    MASS_MEDIA("mass_media", "phương tiện thông tin đại chúng"),

    /** Official letter (công văn). */
    OFFICIAL_LETTER("official_letter", "công văn"),

    /** Board at the office (bảng niêm yết). */
    NOTICE_BOARD("notice_board", "bảng niêm yết"),

    /** The public administration portal on Zalo (Cổng Hành chính công trên Zalo). */
    ZALO("zalo", "Cổng Hành chính công trên Zalo"),

    ;

    override fun toString(): String = code
}

/** The status of feedback. Source: 20/2008/NĐ-CP, Điều 9, Điều 14. */
public enum class FeedbackStatus(override val code: String, public val labelVi: String) : Code {
    /** Received (đã tiếp nhận). */
    RECEIVED("received", "đã tiếp nhận"),

    /** Entered in the register, with a number (đã vào sổ). */
    REGISTERED("registered", "đã vào sổ"),

    /** Not accepted; the sender gets an explanation (không tiếp nhận). */
    NOT_ACCEPTED("not_accepted", "không tiếp nhận"),

    /** Classified by subject and competent body (đã phân loại). */
    CLASSIFIED("classified", "đã phân loại"),

    /** Forwarded to the competent body (đã chuyển cơ quan có thẩm quyền). */
    FORWARDED("forwarded", "đã chuyển cơ quan có thẩm quyền"),

    /** Being handled (đang xử lý). */
    PROCESSING("processing", "đang xử lý"),

    /** Waiting for more evidence: the grounds do not suffice yet (chưa đủ cơ sở, tiếp tục tập hợp). */
    PENDING_MORE_EVIDENCE("pending_more_evidence", "chưa đủ cơ sở, tiếp tục tập hợp"),

    /** Decided (đã có kết quả xử lý). */
    DECIDED("decided", "đã có kết quả xử lý"),

    /** The sender has the answer (đã trả lời). */
    ANSWERED("answered", "đã trả lời"),

    /** Result published (đã công khai kết quả). */
    PUBLISHED("published", "đã công khai kết quả"),

    /** Archived (đã lưu hồ sơ). */
    ARCHIVED("archived", "đã lưu hồ sơ"),

    /** Withdrawn by the sender (đã rút). */
    WITHDRAWN("withdrawn", "đã rút"),

    ;

    override fun toString(): String = code
}

/** A kind of entry of the search dictionary (loại mục từ). */
public enum class SearchWordKind(override val code: String, public val labelVi: String) : Code {
    /** Letters that stand for words: `GPXD` for `giấy phép xây dựng` (chữ viết tắt). */
    ABBREVIATION("abbreviation", "chữ viết tắt"),

    /**
     * What people call a thing that records call otherwise: `sổ đỏ` (tên gọi khác). It is searched as an
     * abbreviation is.
     */
    OTHER_NAME("other_name", "tên gọi khác"),

    /**
     * Words that say how somebody asks, not what about: `cho em hỏi` (từ ít ý nghĩa). They do not count beside
     * others.
     */
    LITTLE_WEIGHT("little_weight", "từ ít ý nghĩa"),

    /** Words that mean what they say: switches off the library's own entry for them (giữ nguyên). */
    AS_TYPED("as_typed", "giữ nguyên"),

    ;

    override fun toString(): String = code
}

/** How the text of a file is encoded. */
public enum class TextEncoding(override val code: String, public val labelVi: String) : Code {
    /** UTF-8, or UTF-16 with its mark; nothing is converted. */
    UNICODE("unicode", "Unicode"),

    /** TCVN 5712:1993, of fonts named `.Vn…`, also called ABC. */
    TCVN3("tcvn3", "TCVN3 (ABC)"),

    /** VNI for Windows, of fonts named `VNI-…`. */
    VNI("vni", "VNI"),

    /** The code page of Windows for Vietnamese. */
    WINDOWS1258("windows1258", "windows-1258"),

    ;

    override fun toString(): String = code
}

/** What to do with a row of a table whose record is in the store already, and says something else. */
public enum class ExistingRow(override val code: String, public val labelVi: String) : Code {
    /** An error (báo lỗi). */
    REFUSE("refuse", "báo lỗi"),

    /** The record stays as it is (bỏ qua). */
    SKIP("skip", "bỏ qua"),

    /** The record takes the values of the row; fields whose cells are blank stay (cập nhật). */
    UPDATE("update", "cập nhật"),

    ;

    override fun toString(): String = code
}

/** What somebody submits. Only reports and proposals are feedback; the other two are refused. */
public enum class SubmissionKind(override val code: String, public val labelVi: String) : Code {
    /** An opinion on a problem of an administrative rule (phản ánh). */
    REPORT("report", "phản ánh"),

    /** A report with a proposed solution, or an initiative for a new rule (kiến nghị). */
    PROPOSAL("proposal", "kiến nghị"),

    /**
     * A challenge to a decision or act that affects the sender's own rights (khiếu nại). `feedback.receive` refuses
     * it: the Law on Complaints governs it.
     */
    COMPLAINT("complaint", "khiếu nại"),

    /**
     * A report that somebody broke the law (tố cáo). `feedback.receive` refuses it: the Law on Denunciations
     * governs it.
     */
    DENUNCIATION("denunciation", "tố cáo"),

    ;

    override fun toString(): String = code
}

/** How exactly a text matches a unit's name; the variants go from best to worst. */
public enum class NameMatch(override val code: String, public val labelVi: String) : Code {
    /** The text is the unit's name. */
    NAME("name", "đúng tên"),

    /** The text is one of its other names, or its symbol. */
    ALIAS("alias", "tên gọi khác, ký hiệu"),

    /** The text is one of these if letter case and Vietnamese marks are ignored. */
    FOLDED("folded", "khác chữ hoa, chữ thường hoặc dấu"),

    ;

    override fun toString(): String = code
}

/** The status of an activity (tình trạng thực hiện). It is computed, never stored. */
public enum class ActivityStatus(override val code: String, public val labelVi: String) : Code {
    /** There is no evidence, and none was due yet (chưa thực hiện). */
    NOT_STARTED("not_started", "chưa thực hiện"),

    /** There is evidence, not everything is proven, and nothing is overdue (đang thực hiện). */
    UNDER_WAY("under_way", "đang thực hiện"),

    /** Everything promised is proven (hoàn thành). */
    DONE("done", "hoàn thành"),

    /** Something that was due is not proven (quá hạn). */
    OVERDUE("overdue", "quá hạn"),

    /** The activity was cancelled (đã hủy). */
    CANCELLED("cancelled", "đã hủy"),

    ;

    override fun toString(): String = code
}

/** How much of an activity is proven. */
public enum class ProofState(override val code: String, public val labelVi: String) : Code {
    /** Everything (đã chứng minh đủ). */
    PROVEN("proven", "đã chứng minh đủ"),

    /** Some of its acts or due times (chứng minh một phần). */
    PARTLY("partly", "chứng minh một phần"),

    /** Nothing yet, but somebody must confirm or refuse evidence (có minh chứng cần xác nhận). */
    POSSIBLE("possible", "có minh chứng cần xác nhận"),

    /** Nothing, and there is no possible evidence (chưa có minh chứng). */
    NOTHING("nothing", "chưa có minh chứng"),

    ;

    override fun toString(): String = code
}

/** Why a record counts as evidence, or why it does not. */
public enum class EvidenceGround(override val code: String, public val labelVi: String) : Code {
    /** It counts: the record names the activity (nêu đích danh nhiệm vụ). */
    NAMED("named", "nêu đích danh nhiệm vụ"),

    /** It counts: its type, topic and medium match the act (phù hợp nội dung). */
    FITTING("fitting", "phù hợp nội dung"),

    /** It counts: somebody confirmed it (đã công nhận). */
    CONFIRMED("confirmed", "đã công nhận"),

    /**
     * It does not count yet: it shares only a form of communication with the act, and somebody must confirm or
     * refuse it (cần xác nhận).
     */
    POSSIBLE("possible", "cần xác nhận"),

    /** It does not count: somebody refused it (không công nhận). */
    REFUSED("refused", "không công nhận"),

    ;

    override fun toString(): String = code
}

/** The part of a day that is working time. */
public enum class WorkedPart(override val code: String, public val labelVi: String) : Code {
    /** The whole day (cả ngày). */
    WHOLE("whole", "cả ngày"),

    /** The morning only (buổi sáng). */
    MORNING("morning", "buổi sáng"),

    /** The afternoon only (buổi chiều). */
    AFTERNOON("afternoon", "buổi chiều"),

    /** No part: a day off (ngày nghỉ). */
    OFF("off", "ngày nghỉ"),

    ;

    override fun toString(): String = code
}

/** The status of a task of a theme on a day. It is computed, never stored. */
public enum class ThemeTaskStatus(override val code: String, public val labelVi: String) : Code {
    /** Not done and not overdue (đang thực hiện). */
    OPEN("open", "đang thực hiện"),

    /** Reported as done, or its activity is done (hoàn thành). */
    DONE("done", "hoàn thành"),

    /** Not done after its last day, or its activity is overdue (quá hạn). */
    OVERDUE("overdue", "quá hạn"),

    /** Its activity was cancelled (đã hủy). */
    CANCELLED("cancelled", "đã hủy"),

    ;

    override fun toString(): String = code
}

/** How a line of the board changed. */
public enum class BoardChangeKind(override val code: String, public val labelVi: String) : Code {
    /** The line is new on this board (thêm). */
    ADDED("added", "thêm"),

    /** The content of the line changed (thay đổi). */
    CHANGED("changed", "thay đổi"),

    /** The appointment was cancelled; the board still shows its line (hủy). */
    CANCELLED("cancelled", "hủy"),

    /** The line is no longer on this board (bỏ). */
    REMOVED("removed", "bỏ"),

    ;

    override fun toString(): String = code
}

/** What is irregular about a procedure code. */
public enum class CodeOddity(override val code: String, public val labelVi: String) : Code {
    /** It contains spaces, lower-case letters or a final dot (sai cách viết). */
    SPELLING("spelling", "sai cách viết"),

    /** The part after the national part has no known form (phần sau mã quốc gia không rõ). */
    SUFFIX("suffix", "phần sau mã quốc gia không rõ"),

    /** It has no recognisable national part (không nhận ra mã quốc gia). */
    UNRECOGNISED("unrecognised", "không nhận ra mã quốc gia"),

    ;

    override fun toString(): String = code
}

/** Why a posting is out of date or incomplete. */
public enum class StaleReason(override val code: String, public val labelVi: String) : Code {
    /** The posted version was replaced by a newer one that is in force (đã có quy định mới). */
    SUPERSEDED("superseded", "đã có quy định mới"),

    /** What is posted is no longer in force, and nothing replaced it (đã bãi bỏ, hết hiệu lực). */
    LAPSED("lapsed", "đã bãi bỏ, hết hiệu lực"),

    /** What is posted is not in force yet (chưa có hiệu lực). */
    NOT_YET_IN_FORCE("not_yet_in_force", "chưa có hiệu lực"),

    /** The forms of the procedure are not posted with it (thiếu mẫu đơn, tờ khai). */
    FORMS_MISSING("forms_missing", "thiếu mẫu đơn, tờ khai"),

    /** The address for feedback is not posted with it (thiếu địa chỉ tiếp nhận phản ánh, kiến nghị). */
    FEEDBACK_ADDRESS_MISSING("feedback_address_missing", "thiếu địa chỉ tiếp nhận phản ánh, kiến nghị"),

    ;

    override fun toString(): String = code
}

/** Why a figure has no value (lý do chưa có số liệu). */
public enum class FigureAbsence(override val code: String, public val labelVi: String) : Code {
    /** No plan of the year has an audience inside the agency (không có kế hoạch nêu đối tượng trong cơ quan). */
    NO_AUDIENCE("no_audience", "không có kế hoạch của năm nêu đối tượng trong cơ quan"),

    /** Several plans of the year have an audience inside the agency: ask about one of them (nhiều kế hoạch). */
    SEVERAL_PLANS("several_plans", "nhiều kế hoạch của năm nêu đối tượng trong cơ quan: hãy lập báo cáo theo từng kế hoạch"),

    /** The plan gives no headcount of its audience inside the agency (chưa ghi số người). */
    NO_HEADCOUNT("no_headcount", "kế hoạch chưa ghi số người của đối tượng trong cơ quan"),

    /** Press, radio and television are one form of communication in the store (không ghi riêng). */
    NOT_TOLD_APART("not_told_apart", "dữ liệu ghi báo chí, phát thanh, truyền hình chung một hình thức"),

    /** A year of the period has no calendar of days off (thiếu lịch nghỉ). */
    NO_CALENDAR("no_calendar", "chưa có lịch nghỉ của năm"),

    ;

    override fun toString(): String = code
}

/** A part of what people write into a report (mục của phần lời). */
public enum class NotePart(override val code: String, public val labelVi: String) : Code {
    /** What was achieved (đánh giá chung, kết quả đạt được). */
    RESULTS("results", "đánh giá chung, kết quả đạt được"),

    /** Difficulties and obstacles (khó khăn, vướng mắc). */
    DIFFICULTIES("difficulties", "khó khăn, vướng mắc"),

    /** Their causes (nguyên nhân). */
    CAUSES("causes", "nguyên nhân"),

    /** Proposals to those above (đề xuất, kiến nghị). */
    PROPOSALS("proposals", "đề xuất, kiến nghị"),

    /** Tasks of the next period (nhiệm vụ kỳ sau). */
    NEXT_TASKS("next_tasks", "nhiệm vụ kỳ sau"),

    ;

    override fun toString(): String = code
}

/** A figure that criteria may use (số liệu dùng để chấm điểm), of the report's period, units and plan. */
public enum class ScoredFigure(override val code: String, public val labelVi: String) : Code {
    /** Activities of the plans, without cancelled ones (số nhiệm vụ của kế hoạch). */
    ACTIVITIES("activities", "số nhiệm vụ của kế hoạch"),

    /** Of these, those that are done (số nhiệm vụ hoàn thành). */
    ACTIVITIES_DONE("activities_done", "số nhiệm vụ hoàn thành"),

    /** Sessions held (số buổi đã tổ chức). */
    SESSIONS_HELD("sessions_held", "số buổi đã tổ chức"),

    /** Of these, those with minutes (số buổi có biên bản). */
    SESSIONS_MINUTED("sessions_minuted", "số buổi có biên bản"),

    /** People invited to the sessions held (số lượt người được mời). */
    INVITED("invited", "số lượt người được mời"),

    /** People informed (số lượt người được thông tin). */
    INFORMED("informed", "số lượt người được thông tin"),

    /** People whose understanding was measured (số lượt người được đánh giá mức độ hiểu). */
    MEASURED("measured", "số lượt người được đánh giá mức độ hiểu"),

    /** People who understood (số lượt người hiểu rõ). */
    UNDERSTOOD("understood", "số lượt người hiểu rõ"),

    /** Dialogues held (số cuộc đối thoại). */
    DIALOGUES("dialogues", "số cuộc đối thoại"),

    /** Questions put at dialogues (số ý kiến tại đối thoại). */
    QUESTIONS("questions", "số ý kiến tại đối thoại"),

    /** Of these, those answered (số ý kiến đã trả lời). */
    QUESTIONS_ANSWERED("questions_answered", "số ý kiến đã trả lời"),

    /** Disseminations (số lượt tuyên truyền). */
    DISSEMINATIONS("disseminations", "số lượt tuyên truyền"),

    /** Feedback received (số phản ánh, kiến nghị nhận được). */
    FEEDBACK_RECEIVED("feedback_received", "số phản ánh, kiến nghị nhận được"),

    /** Of these, feedback answered (số phản ánh, kiến nghị đã trả lời). */
    FEEDBACK_ANSWERED("feedback_answered", "số phản ánh, kiến nghị đã trả lời"),

    /** Of these, feedback answered in time (số phản ánh, kiến nghị trả lời đúng hạn). */
    FEEDBACK_ON_TIME("feedback_on_time", "số phản ánh, kiến nghị trả lời đúng hạn"),

    /**
     * Postings that the procedures in force need, over all places where posting is required (số lượt phải niêm
     * yết).
     */
    POSTINGS_REQUIRED("postings_required", "số lượt phải niêm yết"),

    /** Of these, those that are up and current (số lượt niêm yết đúng). */
    POSTINGS_CURRENT("postings_current", "số lượt niêm yết đúng"),

    /** People who took a test (số người làm bài kiểm tra). */
    TESTED("tested", "số người làm bài kiểm tra"),

    /** Of these, people who passed (số người đạt). */
    TESTS_PASSED("tests_passed", "số người đạt"),

    ;

    override fun toString(): String = code
}

/** The form of a document's file. */
public enum class DocumentForm(override val code: String, public val labelVi: String) : Code {
    /** A Word file, `.docx`. */
    DOCX("docx", "tệp Word"),

    /** An HTML page that needs no other file, `.html`. */
    HTML("html", "trang HTML"),

    /** Markdown with tables, `.md`. */
    MARKDOWN("markdown", "Markdown"),

    /** Plain text, `.txt`. */
    TEXT("text", "văn bản thuần"),

    ;

    override fun toString(): String = code
}

/** What may stand behind the signature of a report (phụ lục). */
public enum class ReportAppendix(override val code: String, public val labelVi: String) : Code {
    /** Each promise of each plan, with its status and evidence (nhiệm vụ và minh chứng). */
    PROMISES("promises", "nhiệm vụ và minh chứng"),

    /** Points that need attention, but for overdue promises (việc cần chú ý). */
    ATTENTION("attention", "việc cần chú ý"),

    /** How the figures are computed (cách tính số liệu). */
    METHOD("method", "cách tính số liệu"),

    ;

    override fun toString(): String = code
}

/** The order of search results. */
public enum class SearchOrder(override val code: String, public val labelVi: String) : Code {
    /** The best match first (phù hợp nhất). */
    RELEVANCE("relevance", "phù hợp nhất"),

    /** The latest day first; records without a day last (mới nhất). */
    NEWEST("newest", "mới nhất"),

    /** The earliest day first; records without a day last (cũ nhất). */
    OLDEST("oldest", "cũ nhất"),

    ;

    override fun toString(): String = code
}

/**
 * How well a record matches the query, frames of a question apart ("cho em hỏi … ở đâu ạ"). The variants go from
 * best to worst; hits are not ordered by it: a title that nearly has the words comes before a long text that has
 * them.
 */
public enum class MatchKind(override val code: String, public val labelVi: String) : Code {
    /** The record has every word exactly as typed, with its marks (khớp cả dấu). */
    EXACT("exact", "khớp cả dấu"),

    /** The record has every word if marks are ignored (khớp không dấu). */
    FOLDED("folded", "khớp không dấu"),

    /** The record has every word but the last, and a word that begins with the last (khớp phần đầu từ cuối). */
    PREFIX("prefix", "khớp phần đầu từ cuối"),

    /** The record has every word as the query was understood: see `understood` (khớp theo cách hiểu câu tìm). */
    UNDERSTOOD("understood", "khớp theo cách hiểu câu tìm"),

    /** The record has every word if words are spelt otherwise: see `corrections` (khớp sau khi sửa chính tả). */
    TYPO("typo", "khớp sau khi sửa chính tả"),

    /** The record has only some of the words (khớp một phần). */
    PARTIAL("partial", "khớp một phần"),

    ;

    override fun toString(): String = code
}

/** How words of a query were understood. */
public enum class UnderstoodHow(override val code: String, public val labelVi: String) : Code {
    /** Keys of a Vietnamese keyboard that was off: `giaays` is `giấy` (phím gõ Telex, VNI). */
    KEYBOARD("keyboard", "phím gõ Telex, VNI"),

    /** Spaces that were left out or stood in the wrong place: `dangky` is `dang ky` (thiếu hoặc thừa dấu cách). */
    SPACES("spaces", "thiếu hoặc thừa dấu cách"),

    /** The number of a document or a code in another spelling: `149/KHSXD` is `149/KH-SXD` (số ký hiệu, mã). */
    NUMBER("number", "số ký hiệu, mã"),

    /** An abbreviation, or another name: `GPXD` is `giấy phép xây dựng` (chữ viết tắt, tên gọi khác). */
    OTHER_NAME("other_name", "chữ viết tắt, tên gọi khác"),

    ;

    override fun toString(): String = code
}

/** How certain the value of a field is. */
public enum class Certainty(override val code: String, public val labelVi: String) : Code {
    /** A rule found the value in the text (đọc được theo quy tắc). */
    FOUND("found", "đọc được theo quy tắc"),

    /** The value is the most likely one and must be confirmed (phỏng đoán, cần xác nhận). */
    GUESSED("guessed", "phỏng đoán, cần xác nhận"),

    /** The text gives no value, or it was not understood; the field is empty (không nêu hoặc không hiểu). */
    MISSING("missing", "không nêu hoặc không hiểu"),

    ;

    override fun toString(): String = code
}

/** The words of heads, choices and truth values in a file. */
public enum class Wording(override val code: String, public val labelVi: String) : Code {
    /** "Ngày tổ chức", "họp cơ quan định kỳ", "có". */
    VIETNAMESE("vietnamese", "tiếng Việt"),

    /** "Held on", `agency_meeting`, "yes". */
    ENGLISH("english", "tiếng Anh"),

    /** `held_on`, `agency_meeting`, `true`. */
    CANONICAL("canonical", "tên trong mô hình dữ liệu"),

    ;

    override fun toString(): String = code
}

/** How dates and instants are written in a file. */
public enum class DateStyle(override val code: String, public val labelVi: String) : Code {
    /** `05/03/2021`, and instants in Việt Nam time: `05/03/2021 14:30:00`. */
    DAY_FIRST("day_first", "ngày/tháng/năm"),

    /** `2021-03-05`, and instants in UTC: `2021-03-05T07:30:00Z`. */
    ISO("iso", "năm-tháng-ngày (ISO)"),

    ;

    override fun toString(): String = code
}

/** What separates the cells of a line of CSV. */
public enum class Delimiter(override val code: String, public val labelVi: String) : Code {
    /** A comma. */
    COMMA("comma", "dấu phẩy"),

    /** A semicolon, which Excel expects where the decimal sign is a comma. */
    SEMICOLON("semicolon", "dấu chấm phẩy"),

    /** A tab. */
    TAB("tab", "dấu tab"),

    ;

    override fun toString(): String = code
}

/** The kind of file that a table is written to. */
public enum class TableFormat(override val code: String, public val labelVi: String) : Code {
    /** Comma-separated values in UTF-8, lines ended by CR LF (RFC 4180). */
    CSV("csv", "CSV"),

    /** JSON Lines: an object for each row, its names the paths of the columns, its values as the model has them. */
    JSON_LINES("json_lines", "JSON Lines"),

    /** An Excel workbook. Not every build of the library can write one. */
    XLSX("xlsx", "Excel"),

    ;

    override fun toString(): String = code
}

/** Why the operating system, or the file itself, stood in the way of a call. */
public enum class StorageIoKind(override val code: String, public val labelVi: String) : Code {
    /** The disk, or this user's share of it, is full. */
    DISK_FULL("disk_full", "ổ đĩa đã đầy"),

    /** The rights of this program do not suffice. */
    PERMISSION_DENIED("permission_denied", "không có quyền"),

    /** The file system takes no writes. */
    READ_ONLY_FILE_SYSTEM("read_only_file_system", "hệ thống tệp chỉ cho đọc"),

    /** The file, or a folder on the way to it, is not there. */
    MISSING("missing", "không có tệp hoặc thư mục"),

    /** There is something at the path already. */
    EXISTS("exists", "đã có tệp"),

    /** The path cannot be one of a file. */
    INVALID_PATH("invalid_path", "đường dẫn không hợp lệ"),

    /** The path is on a network share, whose locks and syncs are unreliable. */
    NETWORK_SHARE("network_share", "thư mục mạng"),

    /** This program, or the system, has too many files open. */
    TOO_MANY_FILES("too_many_files", "mở quá nhiều tệp"),

    /** The file was deleted or moved away while the store was open. */
    DELETED("deleted", "tệp đã bị xóa hoặc chuyển đi"),

    /** Another file, or an earlier state of this one, took its place while the store was open. */
    REPLACED("replaced", "tệp đã bị thay"),

    /** The file is shorter than its content. */
    TRUNCATED("truncated", "tệp bị cắt ngắn"),

    /** An earlier read or write failed, and the file could not be opened again yet. */
    EARLIER_FAILURE("earlier_failure", "lỗi đọc ghi trước đó"),

    /** Anything else; the reason is the system's message. */
    OTHER("other", "lỗi đọc ghi khác"),

    ;

    override fun toString(): String = code
}

/** The kinds of records. */
public enum class Kind(override val code: String, public val labelVi: String) : Code {
    /**
     * An agency or a part of one, under one name (cơ quan, đơn vị). If its name changes, or it is merged or split,
     * a new unit succeeds it.
     */
    UNIT("unit", "đơn vị"),

    /** A member of staff (cán bộ, công chức, viên chức, người lao động). */
    PERSON("person", "người"),

    /** A legal document that plans cite, or that the agency issued (văn bản). */
    LEGAL_DOCUMENT("legal_document", "văn bản"),

    /**
     * A communication plan, clause by clause and verbatim (kế hoạch tuyên truyền cải cách hành chính). Any field of
     * a draft may be missing; a plan that is submitted, issued, in progress or completed needs a document type and
     * a subject.
     */
    PLAN("plan", "kế hoạch"),

    /**
     * One task that a plan promises, tracked until evidence proves it (hoạt động, nhiệm vụ). Its status is never
     * stored: it is computed from the schedule, the evidence, and the day the query asks about.
     */
    ACTIVITY("activity", "nhiệm vụ"),

    /** A meeting, briefing, training, dialogue or test at which people are informed (buổi tuyên truyền). */
    SESSION("session", "buổi"),

    /** The attendance of one person at one session (tham dự). There is at most one for each person and session. */
    ATTENDANCE("attendance", "lượt tham dự"),

    /**
     * A file kept in the store: a photograph of the board, a scanned document, a slide deck (tài liệu kiểm chứng).
     * Equal contents are stored once, however many attachments have them; the content of an attachment never
     * changes.
     */
    ATTACHMENT("attachment", "tệp đính kèm"),

    /**
     * A register of one unit and year (sổ đăng ký). It assigns the numbers 1, 2, 3, … without gaps, each once. A
     * number is assigned in the commit that writes the record with that number: if the record is refused, the
     * number is not used up. (Sources: NĐ 30/2020/NĐ-CP on document numbers; TT 01/2018/TT-VPCP on registers.)
     */
    REGISTER("register", "sổ đăng ký"),

    /**
     * The days of one year whose working time differs from that of their weekdays (lịch làm việc). Without a
     * calendar for a year the store refuses to count its working days; it never guesses. The calendar of a unit
     * holds only what differs in that unit: it overrides the calendars of the units above it, which override the
     * national calendar. There is at most one calendar for each year and unit. A calendar of a unit holds only what
     * differs there: it overrides that of the units above it, which override the national one. There is at most one
     * for each year and unit.
     */
    CALENDAR("calendar", "lịch làm việc"),

    /**
     * A rule that limits how long a step may take, with the law behind it (quy định thời hạn). Rules are records,
     * because the law changes.
     */
    DEADLINE_RULE("deadline_rule", "quy định thời hạn"),

    /**
     * One version of an administrative procedure, in force from one publication decision to the next (thủ tục hành
     * chính). The versions of a procedure share the national part of its code, and no two of them may be in force
     * on the same day. Parts that the law requires may be missing, because imported lists lack some:
     * `procedures.check` lists the missing parts, and `procedures.apply_decision` refuses a version without them
     * (NĐ 63/2010/NĐ-CP). Parts that the law requires may be missing, because imported lists lack some:
     * `procedures.check` lists what is missing, and `procedures.apply_decision` refuses a version that lacks it (NĐ
     * 63/2010/NĐ-CP).
     */
    PROCEDURE("procedure", "thủ tục hành chính"),

    /**
     * One posting on a board, a website or another medium, from its first day to its removal (niêm yết, công khai).
     * What it shows never changes: `postings.replace` ends it and creates the next posting.
     */
    POSTING("posting", "niêm yết"),

    /**
     * A person or organisation whose data are kept: a sender of feedback, somebody who asked at a dialogue or took
     * a test (chủ thể dữ liệu). Name and contacts are sealed under a key of this data subject: reading the record
     * returns sealed values, which `data_subjects.reveal` opens.
     */
    DATA_SUBJECT("data_subject", "chủ thể dữ liệu"),

    /**
     * A request of a data subject about their own data, with its deadlines (yêu cầu của chủ thể dữ liệu; Luật
     * 91/2025/QH15).
     */
    DATA_REQUEST("data_request", "yêu cầu về dữ liệu cá nhân"),

    /**
     * One access to personal data in plain text (lượt truy cập dữ liệu cá nhân). The header tells who opened the
     * data and when; the record does not hold the data themselves. It can be neither changed nor removed.
     */
    ACCESS("access", "lượt truy cập dữ liệu cá nhân"),

    /**
     * One version of a communication material (tài liệu tuyên truyền). Once approved, its title, version and files
     * never change: `materials.revise` creates the next version.
     */
    MATERIAL("material", "tài liệu tuyên truyền"),

    /**
     * One dissemination in one form of communication: an article, a broadcast, a notice, a post (lượt tuyên
     * truyền). It is evidence for the activity it names; if it names none, for those activities of its plan that
     * promise to publicise its subject in this form.
     */
    DISSEMINATION("dissemination", "lượt tuyên truyền"),

    /**
     * The theme that an issuer sets for one year (chủ đề năm). There is at most one theme for each issuer and year:
     * two themes of a year have the same issuer if they name the same `issuer_unit`, or if their `issuer` is equal
     * when letter case and Vietnamese marks are ignored. An `issuer` without `issuer_unit` means the unit that has
     * this name on 1 January of the year, if there is exactly one.
     */
    THEME("theme", "chủ đề năm"),

    /** One entry of a leader's schedule (lịch công tác). */
    APPOINTMENT("appointment", "lịch công tác"),

    /** A question asked at a dialogue (câu hỏi, ý kiến tại buổi đối thoại). */
    QUESTION("question", "câu hỏi đối thoại"),

    /**
     * A test with its items and pass mark (bài kiểm tra). It needs at least one item to be opened; once opened, its
     * items, pass mark and partial credit never change.
     */
    ASSESSMENT("assessment", "bài kiểm tra"),

    /**
     * One attempt of one person at a test (lượt làm bài). It can be neither changed nor removed. Its score and
     * answers are sealed under a key of that person. The person, the day and whether they passed are not sealed,
     * since reports count them: they stay when the person's data are erased.
     */
    ATTEMPT("attempt", "lượt làm bài"),

    /**
     * A report or proposal of a citizen or business about administrative rules, and its handling (phản ánh, kiến
     * nghị; NĐ 20/2008/NĐ-CP). Each step is a command of its own (`feedback.register`, `feedback.classify`, …),
     * which sets the fields that belong to it.
     */
    FEEDBACK("feedback", "phản ánh, kiến nghị"),

    /**
     * What a person writes into the report on a period, beside the figures (phần lời của báo cáo): each part as
     * paragraphs, in their order. There is one for a period, unit and plan; the report on the same period, unit and
     * plan carries it.
     */
    REPORT_NOTE("report_note", "phần lời của báo cáo"),

    /**
     * A report as it was at an instant, kept for good (báo cáo đã chốt): the question, the instant, the head of the
     * change log, and the report itself in canonical form. `frozen_reports.freeze` makes one; it is never changed
     * or removed. Who froze it and when is in the header. The canonical form is JSON: the names of each object in
     * the order of their bytes, no white space, whole numbers. `frozen_reports.canonical` returns it.
     */
    FROZEN_REPORT("frozen_report", "báo cáo đã chốt"),

    /**
     * An entry of the search dictionary (mục từ của từ điển tìm kiếm): an abbreviation, another name or words of
     * little weight that people of a province or users of an app type. Search, suggestions and related procedures
     * use it from the commit on that adds it. The library has entries of its own; an entry of the store takes the
     * place of that for the same word.
     */
    SEARCH_WORD("search_word", "mục từ tìm kiếm"),

    ;

    override fun toString(): String = code
}
