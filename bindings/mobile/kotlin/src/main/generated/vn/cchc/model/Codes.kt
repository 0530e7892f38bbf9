// Generated from the core by `make types`: change the core, not this file.

package vn.cchc.model

/** A choice from a list. */
public interface Code {
    /** Its name in the store. */
    public val code: String
}

/** The type of organisation that a unit is. */
public enum class UnitKind(override val code: String, public val labelVi: String) : Code {
    /** People's committee (Ủy ban nhân dân). */
    PEOPLE_COMMITTEE("people_committee", "Ủy ban nhân dân"),

    /** Department of a province (sở, ban, ngành). */
    DEPARTMENT("department", "sở, ban, ngành"),

    /** Division of an agency, office included (phòng chuyên môn, văn phòng). */
    DIVISION("division", "phòng chuyên môn, văn phòng"),

    /** Subordinate unit with its own leaders (đơn vị trực thuộc). */
    SUBORDINATE_UNIT("subordinate_unit", "đơn vị trực thuộc"),

    /** Leaders as a body (Ban Giám đốc). */
    LEADERSHIP("leadership", "ban lãnh đạo"),

    /** Party, trade union, youth union (Đảng ủy, Công đoàn, Đoàn thanh niên). */
    MASS_ORGANIZATION("mass_organization", "tổ chức đảng, đoàn thể"),

    /** Division of a district, until the districts ended (phòng chuyên môn cấp huyện). */
    DISTRICT_DIVISION("district_division", "phòng chuyên môn cấp huyện"),

    /** Commune or ward (xã, phường). */
    COMMUNE("commune", "xã, phường"),

    /** Ministry or central body (bộ, ngành Trung ương). */
    MINISTRY("ministry", "bộ, ngành Trung ương"),

    /** Any other. */
    OTHER("other", "loại khác"),

    ;

    override fun toString(): String = code
}

/** Legal category of a member of staff. */
public enum class StaffCategory(override val code: String, public val labelVi: String) : Code {
    /** Cán bộ. */
    CADRE("cadre", "cán bộ"),

    /** Công chức. */
    CIVIL_SERVANT("civil_servant", "công chức"),

    /** Viên chức. */
    PUBLIC_EMPLOYEE("public_employee", "viên chức"),

    /** Người lao động. */
    WORKER("worker", "người lao động"),

    ;

    override fun toString(): String = code
}

/** A form of communication (hình thức tuyên truyền). */
public enum class Channel(override val code: String, public val labelVi: String) : Code {
    /** The agency's regular meeting (họp cơ quan định kỳ). */
    PERIODIC_MEETING("periodic_meeting", "họp cơ quan định kỳ"),

    /** Briefing with divisions or communes (họp giao ban). */
    BRIEFING("briefing", "họp giao ban"),

    /** Training (tập huấn). */
    TRAINING("training", "tập huấn"),

    /** Test of information-technology skills (kiểm tra, đánh giá kỹ năng CNTT). */
    IT_ASSESSMENT("it_assessment", "kiểm tra, đánh giá kỹ năng CNTT"),

    /** Direct dialogue with citizens and businesses (đối thoại trực tiếp). */
    DIALOGUE("dialogue", "đối thoại trực tiếp"),

    /** Leaders brief on the theme and its tasks (quán triệt). */
    THEME_BRIEFING("theme_briefing", "quán triệt chủ đề"),

    /** The electronic office (Văn phòng điện tử, eGov). */
    EGOV("egov", "Văn phòng điện tử (eGov)"),

    /** Website (trang thông tin điện tử). */
    WEBSITE("website", "trang thông tin điện tử"),

    /** Board in front of the agency (bảng niêm yết). */
    NOTICE_BOARD("notice_board", "bảng niêm yết"),

    /** Electronic board (bảng quang điện tử). */
    LED_BOARD("led_board", "bảng quang điện tử"),

    /** Public administration portal on Zalo (Cổng Hành chính công trên Zalo). */
    ZALO_PORTAL("zalo_portal", "Cổng Hành chính công trên Zalo"),

    /** Press, radio, television (phương tiện thông tin đại chúng). */
    MASS_MEDIA("mass_media", "phương tiện thông tin đại chúng"),

    /** Leaflets and compiled documents (tài liệu, tờ rơi). */
    PRINT_MATERIAL("print_material", "tài liệu, tờ rơi"),

    /** Legal dissemination that covers the subject, too (phổ biến pháp luật lồng ghép). */
    LEGAL_DISSEMINATION("legal_dissemination", "phổ biến pháp luật lồng ghép"),

    /** Reception of opinions and proposals (tiếp nhận phản ánh, kiến nghị). */
    FEEDBACK("feedback", "tiếp nhận phản ánh, kiến nghị"),

    /** Contest (cuộc thi tìm hiểu). */
    CONTEST("contest", "cuộc thi tìm hiểu"),

    ;

    override fun toString(): String = code
}

/** Whom the plan addresses. */
public enum class AudienceKind(override val code: String, public val labelVi: String) : Code {
    /** The agency's own staff (trong cơ quan). */
    INTERNAL("internal", "trong cơ quan"),

    /** Agencies, organisations, individuals outside it (người dân, doanh nghiệp, tổ chức). */
    EXTERNAL("external", "ngoài cơ quan"),

    ;

    override fun toString(): String = code
}

/** The prefix that says in whose name a document is signed. */
public enum class SigningAuthority(override val code: String, public val labelVi: String) : Code {
    /** The head signs. */
    HEAD("head", "người đứng đầu ký"),

    /** KT.: a deputy for the head. */
    FOR_HEAD("for_head", "ký thay (KT.)"),

    /** TM.: on behalf of a collective. */
    ON_BEHALF_OF("on_behalf_of", "thay mặt (TM.)"),

    /** TL.: by order of the head. */
    BY_ORDER("by_order", "thừa lệnh (TL.)"),

    /** TUQ.: by authorisation of the head. */
    BY_AUTHORIZATION("by_authorization", "thừa ủy quyền (TUQ.)"),

    /** Q.: acting head. */
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

    /** Filed (lưu trữ). */
    ARCHIVED("archived", "đã lưu trữ"),

    /** Replaced by an amended plan (đã sửa đổi, thay thế). */
    AMENDED("amended", "đã được sửa đổi, thay thế"),

    /** Called off (hủy bỏ). */
    CANCELLED("cancelled", "đã hủy bỏ"),

    ;

    override fun toString(): String = code
}

/** The part of the plan an activity comes from. */
public enum class PlanPart(override val code: String, public val labelVi: String) : Code {
    /** Contents (nội dung). */
    CONTENTS("contents", "nội dung"),

    /** Forms of communication (hình thức). */
    FORMS("forms", "hình thức"),

    /** Timeline (thời gian thực hiện). */
    TIMELINE("timeline", "tiến độ"),

    /** Not in the plan's text: added by hand. */
    ADDED("added", "bổ sung"),

    /** Duties with a deadline, and rows of a table, under who does what (tổ chức thực hiện). */
    ASSIGNMENTS("assignments", "tổ chức thực hiện"),

    ;

    override fun toString(): String = code
}

/** What type of session it is (loại buổi). */
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

/** Whether the agency holds the session or takes part in it. */
public enum class SessionRole(override val code: String, public val labelVi: String) : Code {
    /** It holds the session (tổ chức). */
    HOST("host", "tổ chức"),

    /** It takes part (tham gia). */
    PARTICIPANT("participant", "tham gia"),

    ;

    override fun toString(): String = code
}

/** A topic that plans promise trainings on. */
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

    /** Filing and sending opinions through the portal on Zalo (nộp hồ sơ, gửi phản ánh, kiến nghị qua Zalo). */
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

/** The medium on which something is posted (nơi niêm yết, công khai). */
public enum class PostingPlace(override val code: String, public val labelVi: String) : Code {
    /** Board at the office (bảng niêm yết). */
    BOARD("board", "bảng niêm yết"),

    /** Electronic board (bảng quang điện tử). */
    LED("led", "bảng quang điện tử"),

    /** Website (trang thông tin điện tử). */
    WEBSITE("website", "trang thông tin điện tử"),

    /** National database of procedures (Cơ sở dữ liệu quốc gia về TTHC). */
    NATIONAL_DATABASE("national_database", "Cơ sở dữ liệu quốc gia về TTHC"),

    /** Screen at the one-stop desk (màn hình tra cứu, ki-ốt). */
    KIOSK("kiosk", "màn hình tra cứu, ki-ốt"),

    ;

    override fun toString(): String = code
}

/** A decision about evidence. */
public enum class EvidenceVerdict(override val code: String, public val labelVi: String) : Code {
    /** It proves the promise (công nhận). */
    CONFIRMED("confirmed", "công nhận"),

    /** It does not prove it (không công nhận). */
    REFUSED("refused", "không công nhận"),

    /** The decision before is taken back (rút lại). */
    WITHDRAWN("withdrawn", "rút lại"),

    ;

    override fun toString(): String = code
}

/** How understanding was measured (phương thức đánh giá mức độ hiểu rõ). */
public enum class UnderstandingMethod(override val code: String, public val labelVi: String) : Code {
    /** A short test (bài kiểm tra nhanh). */
    QUIZ("quiz", "bài kiểm tra nhanh"),

    /** Questions to the participants (phiếu khảo sát). */
    SURVEY("survey", "phiếu khảo sát"),

    /** Participants sign that they understood (ký xác nhận). */
    SIGN_OFF("sign_off", "ký xác nhận"),

    ;

    override fun toString(): String = code
}

/**
 * The status of a session (trạng thái). A session is planned, then held, then minuted; one that is planned may be
 * cancelled.
 */
public enum class SessionStatus(override val code: String, public val labelVi: String) : Code {
    /** To come (dự kiến). */
    PLANNED("planned", "dự kiến"),

    /** It took place; its minutes are missing (đã tổ chức, chưa có biên bản). */
    HELD("held", "đã tổ chức"),

    /** It took place and has its minutes (đã có biên bản). */
    MINUTED("minuted", "đã có biên bản"),

    /** It was called off (đã hủy). */
    CANCELLED("cancelled", "đã hủy"),

    ;

    override fun toString(): String = code
}

/** Whether an invited person came. */
public enum class Presence(override val code: String, public val labelVi: String) : Code {
    /** Invited; not yet known (được mời). */
    INVITED("invited", "được mời"),

    /** Came (có mặt). */
    ATTENDED("attended", "có mặt"),

    /** Sent an excuse (vắng có lý do). */
    EXCUSED("excused", "vắng có lý do"),

    /** Stayed away (vắng không lý do). */
    ABSENT("absent", "vắng không lý do"),

    ;

    override fun toString(): String = code
}

/** How a person was checked in. */
public enum class CheckInMeans(override val code: String, public val labelVi: String) : Code {
    /** Signature on a list (ký danh sách). */
    SIGNED_LIST("signed_list", "ký danh sách"),

    /** Code on a screen or badge (quét mã). */
    CODE("code", "quét mã"),

    /** Recorded by the secretary (thư ký ghi nhận). */
    SECRETARY("secretary", "thư ký ghi nhận"),

    /** Presence in the online room (phòng họp trực tuyến). */
    ONLINE("online", "phòng họp trực tuyến"),

    ;

    override fun toString(): String = code
}

/** Why a day differs from what its weekday says. */
public enum class DayKind(override val code: String, public val labelVi: String) : Code {
    /** Public holiday (ngày nghỉ lễ, Tết). */
    HOLIDAY("holiday", "ngày nghỉ lễ, Tết"),

    /** Rest in place of a weekly rest that fell on a holiday (nghỉ bù). */
    COMP_OFF("comp_off", "nghỉ bù"),

    /** Off, made up for on another day (nghỉ hoán đổi). */
    SWAP_OFF("swap_off", "nghỉ hoán đổi"),

    /** A working day in place of another day off (làm bù, làm hoán đổi). */
    SWAP_WORK("swap_work", "làm bù, làm hoán đổi"),

    /** A working day in the morning alone (làm việc buổi sáng). */
    MORNING_ONLY("morning_only", "làm việc buổi sáng"),

    /** A working day in the afternoon alone (làm việc buổi chiều). */
    AFTERNOON_ONLY("afternoon_only", "làm việc buổi chiều"),

    ;

    override fun toString(): String = code
}

/** What days off are for. */
public enum class Occasion(override val code: String, public val labelVi: String) : Code {
    /** New Year (Tết Dương lịch). */
    NEW_YEAR("new_year", "Tết Dương lịch"),

    /** Lunar New Year (Tết Nguyên đán): which five days are off is decided for each year. */
    TET("tet", "Tết Nguyên đán"),

    /** Commemoration of the Hùng Kings (Giỗ Tổ Hùng Vương). */
    HUNG_KINGS("hung_kings", "Giỗ Tổ Hùng Vương"),

    /** Victory Day and Labour Day (30/4 và 1/5). */
    VICTORY_AND_LABOUR_DAY("victory_and_labour_day", "dịp 30/4 và 1/5"),

    /** National Day (Quốc khánh): which day next to it is off is decided for each year. */
    NATIONAL_DAY("national_day", "Quốc khánh"),

    /** Culture Day (Ngày Văn hóa Việt Nam): whether it is off was not found in any law. */
    CULTURE_DAY("culture_day", "Ngày Văn hóa Việt Nam"),

    /** Anything else. */
    OTHER("other", "dịp khác"),

    ;

    override fun toString(): String = code
}

/** What a deadline is for. */
public enum class DeadlineSubject(override val code: String, public val labelVi: String) : Code {
    /** Forwarding feedback to the body that is competent (chuyển phản ánh, kiến nghị đến cơ quan có thẩm quyền). */
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

    /** Asking for what a dossier lacks (yêu cầu bổ sung hồ sơ). */
    DOSSIER_SUPPLEMENT("dossier_supplement", "yêu cầu bổ sung hồ sơ"),

    /** Acknowledging a data subject's request (phản hồi tiếp nhận yêu cầu của chủ thể dữ liệu). */
    DATA_ACKNOWLEDGE("data_acknowledge", "phản hồi tiếp nhận yêu cầu của chủ thể dữ liệu"),

    /** Granting access to, or a copy of, one's data (cung cấp dữ liệu). */
    DATA_ACCESS("data_access", "cung cấp dữ liệu cá nhân"),

    /** Correcting one's data (chỉnh sửa dữ liệu). */
    DATA_RECTIFY("data_rectify", "chỉnh sửa dữ liệu cá nhân"),

    /** Withdrawing consent, restricting, objecting (rút lại đồng ý, hạn chế, phản đối xử lý dữ liệu). */
    DATA_RESTRICT("data_restrict", "rút lại đồng ý, hạn chế, phản đối xử lý dữ liệu cá nhân"),

    /** Erasing one's data (xóa dữ liệu). */
    DATA_ERASE("data_erase", "xóa dữ liệu cá nhân"),

    ;

    override fun toString(): String = code
}

/** Which days a time limit counts. */
public enum class DayUnit(override val code: String, public val labelVi: String) : Code {
    /** Working days, as the calendar of the unit gives them (ngày làm việc). */
    WORKING("working", "ngày làm việc"),

    /** Every day, days off included (ngày). */
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

/** How a dossier may be filed (cách thức thực hiện). */
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

/** The level of a procedure's online service (mức độ dịch vụ công trực tuyến). */
public enum class OnlineLevel(override val code: String, public val labelVi: String) : Code {
    /** Not offered (chưa cung cấp). */
    NONE("none", "chưa cung cấp"),

    /** Information alone (cung cấp thông tin). */
    INFO("info", "cung cấp thông tin"),

    /** Level 2, as counted until 2022 (mức độ 2). */
    LEVEL2("level2", "mức độ 2"),

    /** Level 3, as counted until 2022 (mức độ 3). */
    LEVEL3("level3", "mức độ 3"),

    /** Level 4, as counted until 2022 (mức độ 4). */
    LEVEL4("level4", "mức độ 4"),

    /** In part (một phần). */
    PARTIAL("partial", "một phần"),

    /** From beginning to end (toàn trình). */
    FULL("full", "toàn trình"),

    ;

    override fun toString(): String = code
}

/** How a version of a procedure came about (loại công bố). */
public enum class ProcedureChangeKind(override val code: String, public val labelVi: String) : Code {
    /** New (mới ban hành). */
    ISSUED("issued", "mới ban hành"),

    /** The procedure before was amended (sửa đổi, bổ sung). */
    AMENDED("amended", "sửa đổi, bổ sung"),

    /** It replaced others (thay thế). */
    REPLACED("replaced", "thay thế"),

    ;

    override fun toString(): String = code
}

/** The status of a version of a procedure (tình trạng). */
public enum class ProcedureStatus(override val code: String, public val labelVi: String) : Code {
    /** No decision ended it (đang áp dụng). */
    ACTIVE("active", "đang áp dụng"),

    /** A version that amends it follows (đã được sửa đổi, bổ sung). */
    AMENDED("amended", "đã được sửa đổi, bổ sung"),

    /** Another procedure replaced it (đã được thay thế). */
    REPLACED("replaced", "đã được thay thế"),

    /** It was abolished (đã bị bãi bỏ). */
    ABOLISHED("abolished", "đã bị bãi bỏ"),

    ;

    override fun toString(): String = code
}

/** The legal ground for keeping personal data (căn cứ xử lý dữ liệu cá nhân). */
public enum class ProcessingGround(override val code: String, public val labelVi: String) : Code {
    /** A task that the law gives the agency (thực hiện nhiệm vụ theo quy định của pháp luật). */
    LEGAL_DUTY("legal_duty", "thực hiện nhiệm vụ theo quy định của pháp luật"),

    /** The consent of the person (sự đồng ý của chủ thể dữ liệu). */
    CONSENT("consent", "sự đồng ý của chủ thể dữ liệu"),

    ;

    override fun toString(): String = code
}

/** What a person asks for. */
public enum class DataRequestKind(override val code: String, public val labelVi: String) : Code {
    /** To see one's data (xem dữ liệu). */
    ACCESS("access", "xem dữ liệu"),

    /** To be given a copy (cung cấp dữ liệu). */
    PROVIDE("provide", "cung cấp dữ liệu"),

    /** To have them corrected (chỉnh sửa). */
    RECTIFY("rectify", "chỉnh sửa dữ liệu"),

    /** To have them erased (xóa). */
    ERASE("erase", "xóa dữ liệu"),

    /** To withdraw a consent (rút lại sự đồng ý). */
    WITHDRAW_CONSENT("withdraw_consent", "rút lại sự đồng ý"),

    /** To have their use restricted (hạn chế xử lý). */
    RESTRICT("restrict", "hạn chế xử lý dữ liệu"),

    /** To object to their use (phản đối xử lý). */
    OBJECT("object", "phản đối xử lý dữ liệu"),

    ;

    override fun toString(): String = code
}

/** The status of a request (trạng thái). */
public enum class DataRequestStatus(override val code: String, public val labelVi: String) : Code {
    /** Received (đã nhận). */
    RECEIVED("received", "đã nhận"),

    /** Receipt was acknowledged to the person (đã phản hồi tiếp nhận). */
    ACKNOWLEDGED("acknowledged", "đã phản hồi tiếp nhận"),

    /** Fulfilled (đã thực hiện). */
    FULFILLED("fulfilled", "đã thực hiện"),

    /** Refused, with the reason (từ chối). */
    REFUSED("refused", "đã từ chối"),

    /** Withdrawn by the person (đã rút). */
    WITHDRAWN("withdrawn", "đã rút"),

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

    /** Recording to be broadcast (bài phát thanh). */
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
    /** Being made (đang biên soạn). */
    DRAFT("draft", "đang biên soạn"),

    /** May be handed out (đã duyệt). */
    APPROVED("approved", "đã duyệt"),

    /** No longer to be handed out (ngừng sử dụng). */
    RETIRED("retired", "ngừng sử dụng"),

    ;

    override fun toString(): String = code
}

/** The part of a day, in the order of the board. */
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
    /** As first announced (theo lịch). */
    PLANNED("planned", "theo lịch"),

    /** Changed since it was announced (thay đổi). */
    CHANGED("changed", "thay đổi"),

    /** Cancelled (hủy). */
    CANCELLED("cancelled", "hủy"),

    /** Over (đã thực hiện). */
    DONE("done", "đã xong"),

    ;

    override fun toString(): String = code
}

/** The group that somebody who asks belongs to. */
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
    /** Asked, not answered yet (đã nêu, chưa trả lời). */
    ASKED("asked", "đã nêu, chưa trả lời"),

    /** Answered (đã trả lời). */
    ANSWERED("answered", "đã trả lời"),

    /** Published with its answer (đã công bố hỏi đáp). */
    PUBLISHED("published", "đã công bố hỏi đáp"),

    /** Handled as feedback from here on (chuyển thành phản ánh, kiến nghị). */
    BECAME_FEEDBACK("became_feedback", "đã chuyển thành phản ánh, kiến nghị"),

    ;

    override fun toString(): String = code
}

/** How an item of a test is answered. */
public enum class ItemKind(override val code: String, public val labelVi: String) : Code {
    /** One option is right (chọn một). */
    SINGLE("single", "chọn một"),

    /** One or several options are right (chọn nhiều). */
    MULTIPLE("multiple", "chọn nhiều"),

    /** Words or a practical task, marked by hand (tự luận, thực hành). */
    TEXT("text", "tự luận, thực hành"),

    ;

    override fun toString(): String = code
}

/** The status of a test (trạng thái). */
public enum class AssessmentStatus(override val code: String, public val labelVi: String) : Code {
    /** Being written (dự thảo). */
    DRAFT("draft", "dự thảo"),

    /** It can be taken; its items and pass mark can no longer change (đang mở). */
    OPEN("open", "đang mở"),

    /** It can no longer be taken (đã kết thúc). */
    CLOSED("closed", "đã kết thúc"),

    ;

    override fun toString(): String = code
}

/** Whether feedback is a report or a proposal. Complaints and denunciations are neither: other laws govern them. */
public enum class FeedbackKind(override val code: String, public val labelVi: String) : Code {
    /** An opinion on what is wrong (phản ánh). */
    REPORT("report", "phản ánh"),

    /** The same with a proposed solution, or an initiative for a new rule (kiến nghị). */
    PROPOSAL("proposal", "kiến nghị"),

    ;

    override fun toString(): String = code
}

/** The channel by which feedback came in. */
public enum class FeedbackChannel(override val code: String, public val labelVi: String) : Code {
    /** Brought in person (trực tiếp). */
    IN_PERSON("in_person", "trực tiếp"),

    /** By post (bưu chính). */
    POST("post", "bưu chính"),

    /** By electronic mail (thư điện tử). */
    EMAIL("email", "thư điện tử"),

    /** Through a portal (cổng tiếp nhận phản ánh, kiến nghị). */
    PORTAL("portal", "cổng tiếp nhận phản ánh, kiến nghị"),

    /** By telephone, faithfully written down (điện thoại). */
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

/** A required content of feedback. Source: 20/2008/NĐ-CP, Điều 7. */
public enum class FeedbackContent(override val code: String, public val labelVi: String) : Code {
    /** The Vietnamese language (sử dụng ngôn ngữ tiếng Việt). */
    VIETNAMESE("vietnamese", "sử dụng ngôn ngữ tiếng Việt"),

    /** The name of the sender (tên cá nhân, tổ chức). */
    NAME("name", "tên cá nhân, tổ chức"),

    /** The address of the sender (địa chỉ). */
    ADDRESS("address", "địa chỉ"),

    /**
     * Telephone or electronic mail (số điện thoại hoặc địa chỉ thư tín). That it is missing is noted; who can be
     * reached by post is not refused for it.
     */
    PHONE_OR_EMAIL("phone_or_email", "số điện thoại hoặc địa chỉ thư tín"),

    ;

    override fun toString(): String = code
}

/** The category of what feedback is about. Source: 20/2008/NĐ-CP, Điều 5. */
public enum class FeedbackCategory(override val code: String, public val labelVi: String) : Code {
    /** Delay, trouble made, a rule not carried out or carried out wrongly (hành vi của cán bộ, công chức). */
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

/** The body that is competent for what feedback is about (thẩm quyền). */
public enum class FeedbackCompetence(override val code: String, public val labelVi: String) : Code {
    /** The agency itself (thuộc thẩm quyền). */
    OWN("own", "thuộc thẩm quyền"),

    /** Another body (thuộc thẩm quyền của cơ quan khác). */
    OTHER("other", "thuộc thẩm quyền của cơ quan khác"),

    ;

    override fun toString(): String = code
}

/** Why feedback is not accepted. */
public enum class NonAcceptanceReason(override val code: String, public val labelVi: String) : Code {
    /** It lacks what feedback must hold, or is not clear (không đủ nội dung theo quy định). */
    INCOMPLETE_CONTENTS("incomplete_contents", "không đủ nội dung theo quy định"),

    /** It is a complaint: the Law on Complaints governs it (khiếu nại). */
    COMPLAINT("complaint", "khiếu nại"),

    /** It is a denunciation: the Law on Denunciations governs it, and the denouncer stays secret (tố cáo). */
    DENUNCIATION("denunciation", "tố cáo"),

    /** It is not about administrative rules (không thuộc phạm vi quy định hành chính). */
    NOT_ABOUT_RULES("not_about_rules", "không thuộc phạm vi quy định hành chính"),

    /** The same was sent before (trùng nội dung). */
    DUPLICATE("duplicate", "trùng nội dung"),

    ;

    override fun toString(): String = code
}

/**
 * The outcome of feedback. Source: 20/2008/NĐ-CP, Điều 15: the first three, of a rule. The others are this
 * library's own.
 */
public enum class FeedbackOutcome(override val code: String, public val labelVi: String) : Code {
    /** The agency amends, replaces or annuls its own rule (sửa đổi, bổ sung, thay thế, hủy bỏ, bãi bỏ). */
    AMEND_OWN_RULE("amend_own_rule", "sửa đổi, bổ sung, thay thế, hủy bỏ, bãi bỏ quy định"),

    /** It proposes that the competent body does (kiến nghị cơ quan có thẩm quyền). */
    PROPOSE_TO_COMPETENT("propose_to_competent", "kiến nghị cơ quan có thẩm quyền"),

    /** It issues a new rule, or proposes one (ban hành, kiến nghị ban hành mới). */
    ISSUE_OR_PROPOSE_NEW("issue_or_propose_new", "ban hành, kiến nghị ban hành mới"),

    /** Nothing changes, and the sender is told why (giữ nguyên quy định, giải thích). Not named by Điều 15. */
    NO_CHANGE("no_change", "giữ nguyên quy định, giải thích"),

    /**
     * What an official did was dealt with by the law that governs that (xử lý hành vi theo quy định). Not named by
     * Điều 15.
     */
    CONDUCT_HANDLED("conduct_handled", "xử lý hành vi theo quy định"),

    ;

    override fun toString(): String = code
}

/** How a result is made public. Source: 20/2008/NĐ-CP, Điều 19. */
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

    /** Registered, with its number (đã vào sổ). */
    REGISTERED("registered", "đã vào sổ"),

    /** Not accepted; the sender is told why (không tiếp nhận). */
    NOT_ACCEPTED("not_accepted", "không tiếp nhận"),

    /** Classified by what it is about and who is competent (đã phân loại). */
    CLASSIFIED("classified", "đã phân loại"),

    /** Forwarded to the competent body (đã chuyển cơ quan có thẩm quyền). */
    FORWARDED("forwarded", "đã chuyển cơ quan có thẩm quyền"),

    /** Being handled (đang xử lý). */
    PROCESSING("processing", "đang xử lý"),

    /** Waiting for more evidence, because there are not enough grounds yet (chưa đủ cơ sở, tiếp tục tập hợp). */
    PENDING_MORE_EVIDENCE("pending_more_evidence", "chưa đủ cơ sở, tiếp tục tập hợp"),

    /** Decided (đã có kết quả xử lý). */
    DECIDED("decided", "đã có kết quả xử lý"),

    /** Answered to the sender (đã trả lời). */
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

/** What somebody hands in. Only the first two are feedback. */
public enum class SubmissionKind(override val code: String, public val labelVi: String) : Code {
    /** An opinion on what is wrong with a rule (phản ánh). */
    REPORT("report", "phản ánh"),

    /** The same with a proposed solution, or an initiative for a new rule (kiến nghị). */
    PROPOSAL("proposal", "kiến nghị"),

    /** Against a decision or act that touches one's own rights; refused here (khiếu nại). */
    COMPLAINT("complaint", "khiếu nại"),

    /** Against somebody who broke the law; refused here (tố cáo). */
    DENUNCIATION("denunciation", "tố cáo"),

    ;

    override fun toString(): String = code
}

/** How well a name fits, best first. */
public enum class NameMatch(override val code: String, public val labelVi: String) : Code {
    /** It is the unit's name. */
    NAME("name", "đúng tên"),

    /** It is another name of it, or its symbol. */
    ALIAS("alias", "tên gọi khác, ký hiệu"),

    /** It is one of these in other case or without marks. */
    FOLDED("folded", "khác chữ hoa, chữ thường hoặc dấu"),

    ;

    override fun toString(): String = code
}

/** The status of an activity (tình trạng thực hiện). It is computed, never stored. */
public enum class ActivityStatus(override val code: String, public val labelVi: String) : Code {
    /** No evidence yet, and none is due (chưa thực hiện). */
    NOT_STARTED("not_started", "chưa thực hiện"),

    /** Evidence so far keeps up with what was promised (đang thực hiện). */
    UNDER_WAY("under_way", "đang thực hiện"),

    /** All that was promised is proven (hoàn thành). */
    DONE("done", "hoàn thành"),

    /** Something that is due is not proven (quá hạn). */
    OVERDUE("overdue", "quá hạn"),

    /** Cancelled (đã hủy). */
    CANCELLED("cancelled", "đã hủy"),

    ;

    override fun toString(): String = code
}

/** How much of an activity its evidence proves. */
public enum class ProofState(override val code: String, public val labelVi: String) : Code {
    /** All of it (đã chứng minh đủ). */
    PROVEN("proven", "đã chứng minh đủ"),

    /** Some of its acts or times (chứng minh một phần). */
    PARTLY("partly", "chứng minh một phần"),

    /** Nothing yet, but there is evidence that somebody must confirm or refuse (có minh chứng cần xác nhận). */
    POSSIBLE("possible", "có minh chứng cần xác nhận"),

    /** Nothing (chưa có minh chứng). */
    NOTHING("nothing", "chưa có minh chứng"),

    ;

    override fun toString(): String = code
}

/** Why evidence counts for a promise, or why it does not. */
public enum class EvidenceGround(override val code: String, public val labelVi: String) : Code {
    /** It names the activity (nêu đích danh nhiệm vụ). */
    NAMED("named", "nêu đích danh nhiệm vụ"),

    /** Its type, topic and place match what was promised (phù hợp nội dung). */
    FITTING("fitting", "phù hợp nội dung"),

    /** It might prove it, and somebody confirmed that (đã công nhận). */
    CONFIRMED("confirmed", "đã công nhận"),

    /** It shares a form of communication with the promise and no more: it does not count (cần xác nhận). */
    POSSIBLE("possible", "cần xác nhận"),

    /** Somebody refused it: it does not count (không công nhận). */
    REFUSED("refused", "không công nhận"),

    ;

    override fun toString(): String = code
}

/** The part of a day that is worked. */
public enum class WorkedPart(override val code: String, public val labelVi: String) : Code {
    /** All of it (cả ngày). */
    WHOLE("whole", "cả ngày"),

    /** The morning alone (buổi sáng). */
    MORNING("morning", "buổi sáng"),

    /** The afternoon alone (buổi chiều). */
    AFTERNOON("afternoon", "buổi chiều"),

    /** Nothing (ngày nghỉ). */
    OFF("off", "ngày nghỉ"),

    ;

    override fun toString(): String = code
}

/** The status of a task of a theme; computed, never stored. */
public enum class ThemeTaskStatus(override val code: String, public val labelVi: String) : Code {
    /** To be done (đang thực hiện). */
    OPEN("open", "đang thực hiện"),

    /** Done (hoàn thành). */
    DONE("done", "hoàn thành"),

    /** Its last day has passed and it is not done (quá hạn). */
    OVERDUE("overdue", "quá hạn"),

    /** The activity that it is tracked as was cancelled (đã hủy). */
    CANCELLED("cancelled", "đã hủy"),

    ;

    override fun toString(): String = code
}

/** How a line of the board changed. */
public enum class BoardChangeKind(override val code: String, public val labelVi: String) : Code {
    /** It is new on this board (thêm). */
    ADDED("added", "thêm"),

    /** It says something else (thay đổi). */
    CHANGED("changed", "thay đổi"),

    /** It was cancelled, and the board shows that (hủy). */
    CANCELLED("cancelled", "hủy"),

    /** It is no longer on this board (bỏ). */
    REMOVED("removed", "bỏ"),

    ;

    override fun toString(): String = code
}

/** An oddity of a procedure code. */
public enum class CodeOddity(override val code: String, public val labelVi: String) : Code {
    /** It contains blanks, small letters or a closing dot (sai cách viết). */
    SPELLING("spelling", "sai cách viết"),

    /** The part after the national part is in no known style (phần sau mã quốc gia không rõ). */
    SUFFIX("suffix", "phần sau mã quốc gia không rõ"),

    /** No national part was recognised (không nhận ra mã quốc gia). */
    UNRECOGNISED("unrecognised", "không nhận ra mã quốc gia"),

    ;

    override fun toString(): String = code
}

/** Why a posting is out of date or incomplete. */
public enum class StaleReason(override val code: String, public val labelVi: String) : Code {
    /** A newer version is in force (đã có quy định mới). */
    SUPERSEDED("superseded", "đã có quy định mới"),

    /** What it shows is not in force any more, and nothing took its place (đã bãi bỏ, hết hiệu lực). */
    LAPSED("lapsed", "đã bãi bỏ, hết hiệu lực"),

    /** What it shows is not in force yet (chưa có hiệu lực). */
    NOT_YET_IN_FORCE("not_yet_in_force", "chưa có hiệu lực"),

    /** The forms are missing beside it (thiếu mẫu đơn, tờ khai). */
    FORMS_MISSING("forms_missing", "thiếu mẫu đơn, tờ khai"),

    /** Where to send feedback is missing beside it (thiếu địa chỉ tiếp nhận phản ánh, kiến nghị). */
    FEEDBACK_ADDRESS_MISSING("feedback_address_missing", "thiếu địa chỉ tiếp nhận phản ánh, kiến nghị"),

    ;

    override fun toString(): String = code
}

/** The match tier of a result: how well the record's words fit the query, from the best on. */
public enum class MatchKind(override val code: String, public val labelVi: String) : Code {
    /** The record has every word as typed, marks included (khớp cả dấu). */
    EXACT("exact", "khớp cả dấu"),

    /** The record has every word, some with other marks (khớp không dấu). */
    FOLDED("folded", "khớp không dấu"),

    /** The record has a word that begins with the last word (khớp phần đầu từ cuối). */
    PREFIX("prefix", "khớp phần đầu từ cuối"),

    /** Some words match with a typo of one letter: see the corrections (khớp sau khi sửa một chữ). */
    TYPO("typo", "khớp sau khi sửa một chữ"),

    /** The record has only some of the words, half of them at least (khớp một phần). */
    PARTIAL("partial", "khớp một phần"),

    ;

    override fun toString(): String = code
}

/** How sure a field is. */
public enum class Certainty(override val code: String, public val labelVi: String) : Code {
    /** The text gives it, by a rule (đọc được theo quy tắc). */
    FOUND("found", "đọc được theo quy tắc"),

    /** Guessed, because more speaks for it than against it: to be confirmed (phỏng đoán, cần xác nhận). */
    GUESSED("guessed", "phỏng đoán, cần xác nhận"),

    /** The text does not give it, or is not understood; the field is empty (không nêu hoặc không hiểu). */
    MISSING("missing", "không nêu hoặc không hiểu"),

    ;

    override fun toString(): String = code
}

/** The kinds of records. */
public enum class Kind(override val code: String, public val labelVi: String) : Code {
    /**
     * An agency or a part of one, under one name (cơ quan, đơn vị). Another name, a merger or a split makes another
     * unit, which succeeds it.
     */
    UNIT("unit", "đơn vị"),

    /** An official or worker (cán bộ, công chức, viên chức, người lao động). */
    PERSON("person", "người"),

    /** A document that is cited or issued (văn bản). */
    LEGAL_DOCUMENT("legal_document", "văn bản"),

    /**
     * A communication plan, clause by clause as it was written (kế hoạch tuyên truyền cải cách hành chính). A draft
     * may lack anything; from submission on it needs a document type and a subject.
     */
    PLAN("plan", "kế hoạch"),

    /**
     * One thing that a plan promises (hoạt động, nhiệm vụ). Its status is never stored: it follows from the
     * schedule, the day asked about, and the evidence.
     */
    ACTIVITY("activity", "nhiệm vụ"),

    /** A meeting, briefing, training, dialogue or test at which people are informed (buổi tuyên truyền). */
    SESSION("session", "buổi"),

    /** The attendance of one person at one session (tham dự); at most one for each person and session. */
    ATTENDANCE("attendance", "lượt tham dự"),

    /**
     * A file: a photograph of the board, a scanned document, a slide deck (tài liệu kiểm chứng). Equal contents are
     * stored once, however many attachments have them; the content of an attachment never changes.
     */
    ATTACHMENT("attachment", "tệp đính kèm"),

    /**
     * A register of one unit and year (sổ đăng ký): its numbers run from 1 without gaps, and none is given twice. A
     * number is given in the same commit as the record that bears it: if that record is refused, the number is not
     * given. (Sources: NĐ 30/2020/NĐ-CP on document numbers; TT 01/2018/TT-VPCP on registers.)
     */
    REGISTER("register", "sổ đăng ký"),

    /**
     * The days of one year that differ from what their weekdays say (lịch làm việc). For a year without a calendar
     * working days are not known, and nothing is guessed. A calendar of a unit holds only what differs there: it
     * overrides that of the units above it, which override the national one. There is at most one for each year and
     * unit.
     */
    CALENDAR("calendar", "lịch làm việc"),

    /**
     * A rule of how long something may take, with the law behind it (quy định thời hạn). Rules are data, because
     * they change with the law.
     */
    DEADLINE_RULE("deadline_rule", "quy định thời hạn"),

    /**
     * One version of an administrative procedure, in force from one publication decision to the next (thủ tục hành
     * chính). The versions of a procedure share the national part of its code; two of them never begin on the same
     * day. Parts that the law requires may be missing, because imported lists lack some: `procedures.check` lists
     * what is missing, and `procedures.apply_decision` refuses a version that lacks it (NĐ 63/2010/NĐ-CP).
     */
    PROCEDURE("procedure", "thủ tục hành chính"),

    /**
     * Something posted on a board, a website or another medium for some time (niêm yết, công khai). What is posted
     * never changes: `postings.replace` ends one posting and begins another.
     */
    POSTING("posting", "niêm yết"),

    /**
     * A person whose personal data are kept: who sent feedback, asked at a dialogue or took a test (chủ thể dữ
     * liệu). Name and contacts are sealed under a key of this person alone, and reading the record gives them
     * sealed.
     */
    DATA_SUBJECT("data_subject", "chủ thể dữ liệu"),

    /** A person's request about their own data, with its deadlines (yêu cầu của chủ thể dữ liệu; Luật 91/2025/QH15). */
    DATA_REQUEST("data_request", "yêu cầu về dữ liệu cá nhân"),

    /**
     * One access to personal data (lượt truy cập dữ liệu cá nhân). The header tells who opened them and when; the
     * data themselves are not kept here. It can be neither changed nor removed.
     */
    ACCESS("access", "lượt truy cập dữ liệu cá nhân"),

    /**
     * One version of a communication material (tài liệu tuyên truyền). Once approved, its title, version and files
     * never change: `materials.revise` makes a new version.
     */
    MATERIAL("material", "tài liệu tuyên truyền"),

    /**
     * One dissemination in one form of communication (lượt tuyên truyền). It is evidence for the activity it names;
     * where it names none, for those of its plan that promise to publicise its subject in this form.
     */
    DISSEMINATION("dissemination", "lượt tuyên truyền"),

    /**
     * The theme that an issuer sets for a year (chủ đề năm). There is at most one for each issuer and year; issuers
     * are the same where their unit is, or their name as written.
     */
    THEME("theme", "chủ đề năm"),

    /** One entry of a leader's schedule (lịch công tác). */
    APPOINTMENT("appointment", "lịch công tác"),

    /** A question asked at a dialogue (câu hỏi, ý kiến tại buổi đối thoại). */
    QUESTION("question", "câu hỏi đối thoại"),

    /**
     * A test with its items and pass mark (bài kiểm tra). It needs items to be opened; once it was opened, items,
     * pass mark and partial credit never change.
     */
    ASSESSMENT("assessment", "bài kiểm tra"),

    /**
     * One attempt of one person at a test (lượt làm bài). It can be neither changed nor removed. Score and answers
     * are sealed under a key of this person alone. Who took it and whether they passed is not sealed, since reports
     * count it: both stay when the person's data are erased.
     */
    ATTEMPT("attempt", "lượt làm bài"),

    /**
     * A report or a proposal of a citizen or a business about administrative rules, and how it is handled (phản
     * ánh, kiến nghị; NĐ 20/2008/NĐ-CP). Each step is a call of its own (`feedback.register`, `feedback.classify`,
     * …) that sets the fields belonging to it.
     */
    FEEDBACK("feedback", "phản ánh, kiến nghị"),

    ;

    override fun toString(): String = code
}
