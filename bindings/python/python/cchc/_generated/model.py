"""The model's types. Generated from the core by `make types`: change the core, not this file."""

from __future__ import annotations

import datetime
from typing import Literal, TypeAlias
from uuid import UUID

from msgspec import field

from cchc._base import Code, Model
from cchc._layout import HitsView, ReadingView, ReportLayout
from cchc._period import PeriodMaker

UnitId: TypeAlias = UUID
"""Identity of a record of kind `unit`."""

LegalDocumentId: TypeAlias = UUID
"""Identity of a record of kind `legal_document`."""

PersonId: TypeAlias = UUID
"""Identity of a record of kind `person`."""

PlanId: TypeAlias = UUID
"""Identity of a record of kind `plan`."""

ActivityId: TypeAlias = UUID
"""Identity of a record of kind `activity`."""

MaterialId: TypeAlias = UUID
"""Identity of a record of kind `material`."""

ThemeId: TypeAlias = UUID
"""Identity of a record of kind `theme`."""

SessionId: TypeAlias = UUID
"""Identity of a record of kind `session`."""

AttendanceId: TypeAlias = UUID
"""Identity of a record of kind `attendance`."""

AttachmentId: TypeAlias = UUID
"""Identity of a record of kind `attachment`."""

RegisterId: TypeAlias = UUID
"""Identity of a record of kind `register`."""

CalendarId: TypeAlias = UUID
"""Identity of a record of kind `calendar`."""

DeadlineRuleId: TypeAlias = UUID
"""Identity of a record of kind `deadline_rule`."""

ProcedureId: TypeAlias = UUID
"""Identity of a record of kind `procedure`."""

PostingId: TypeAlias = UUID
"""Identity of a record of kind `posting`."""

DataSubjectId: TypeAlias = UUID
"""Identity of a record of kind `data_subject`."""

DataRequestId: TypeAlias = UUID
"""Identity of a record of kind `data_request`."""

AccessId: TypeAlias = UUID
"""Identity of a record of kind `access`."""

DisseminationId: TypeAlias = UUID
"""Identity of a record of kind `dissemination`."""

AppointmentId: TypeAlias = UUID
"""Identity of a record of kind `appointment`."""

FeedbackId: TypeAlias = UUID
"""Identity of a record of kind `feedback`."""

QuestionId: TypeAlias = UUID
"""Identity of a record of kind `question`."""

AssessmentId: TypeAlias = UUID
"""Identity of a record of kind `assessment`."""

AttemptId: TypeAlias = UUID
"""Identity of a record of kind `attempt`."""


class UnitKind(Code):
    """The type of organisation that a unit is."""

    PEOPLE_COMMITTEE = "people_committee", "Ủy ban nhân dân"
    """People's committee (Ủy ban nhân dân)."""

    DEPARTMENT = "department", "sở, ban, ngành"
    """Department of a province (sở, ban, ngành)."""

    DIVISION = "division", "phòng chuyên môn, văn phòng"
    """Division of an agency, office included (phòng chuyên môn, văn phòng)."""

    SUBORDINATE_UNIT = "subordinate_unit", "đơn vị trực thuộc"
    """Subordinate unit with its own leaders (đơn vị trực thuộc)."""

    LEADERSHIP = "leadership", "ban lãnh đạo"
    """Leaders as a body (Ban Giám đốc)."""

    MASS_ORGANIZATION = "mass_organization", "tổ chức đảng, đoàn thể"
    """Party, trade union, youth union (Đảng ủy, Công đoàn, Đoàn thanh niên)."""

    DISTRICT_DIVISION = "district_division", "phòng chuyên môn cấp huyện"
    """Division of a district, until the districts ended (phòng chuyên môn cấp huyện)."""

    COMMUNE = "commune", "xã, phường"
    """Commune or ward (xã, phường)."""

    MINISTRY = "ministry", "bộ, ngành Trung ương"
    """Ministry or central body (bộ, ngành Trung ương)."""

    OTHER = "other", "loại khác"
    """Any other."""


UnitKindName: TypeAlias = Literal[
    "people_committee",
    "department",
    "division",
    "subordinate_unit",
    "leadership",
    "mass_organization",
    "district_division",
    "commune",
    "ministry",
    "other",
]
"""A `UnitKind` by its name."""


class StaffCategory(Code):
    """Legal category of a member of staff."""

    CADRE = "cadre", "cán bộ"
    """Cán bộ."""

    CIVIL_SERVANT = "civil_servant", "công chức"
    """Công chức."""

    PUBLIC_EMPLOYEE = "public_employee", "viên chức"
    """Viên chức."""

    WORKER = "worker", "người lao động"
    """Người lao động."""


StaffCategoryName: TypeAlias = Literal["cadre", "civil_servant", "public_employee", "worker"]
"""A `StaffCategory` by its name."""


class Channel(Code):
    """A form of communication (hình thức tuyên truyền)."""

    PERIODIC_MEETING = "periodic_meeting", "họp cơ quan định kỳ"
    """The agency's regular meeting (họp cơ quan định kỳ)."""

    BRIEFING = "briefing", "họp giao ban"
    """Briefing with divisions or communes (họp giao ban)."""

    TRAINING = "training", "tập huấn"
    """Training (tập huấn)."""

    IT_ASSESSMENT = "it_assessment", "kiểm tra, đánh giá kỹ năng CNTT"
    """Test of information-technology skills (kiểm tra, đánh giá kỹ năng CNTT)."""

    DIALOGUE = "dialogue", "đối thoại trực tiếp"
    """Direct dialogue with citizens and businesses (đối thoại trực tiếp)."""

    THEME_BRIEFING = "theme_briefing", "quán triệt chủ đề"
    """Leaders brief on the theme and its tasks (quán triệt)."""

    EGOV = "egov", "Văn phòng điện tử (eGov)"
    """The electronic office (Văn phòng điện tử, eGov)."""

    WEBSITE = "website", "trang thông tin điện tử"
    """Website (trang thông tin điện tử)."""

    NOTICE_BOARD = "notice_board", "bảng niêm yết"
    """Board in front of the agency (bảng niêm yết)."""

    LED_BOARD = "led_board", "bảng quang điện tử"
    """Electronic board (bảng quang điện tử)."""

    ZALO_PORTAL = "zalo_portal", "Cổng Hành chính công trên Zalo"
    """Public administration portal on Zalo (Cổng Hành chính công trên Zalo)."""

    MASS_MEDIA = "mass_media", "phương tiện thông tin đại chúng"
    """Press, radio, television (phương tiện thông tin đại chúng)."""

    PRINT_MATERIAL = "print_material", "tài liệu, tờ rơi"
    """Leaflets and compiled documents (tài liệu, tờ rơi)."""

    LEGAL_DISSEMINATION = "legal_dissemination", "phổ biến pháp luật lồng ghép"
    """Legal dissemination that covers the subject, too (phổ biến pháp luật lồng ghép)."""

    FEEDBACK = "feedback", "tiếp nhận phản ánh, kiến nghị"
    """Reception of opinions and proposals (tiếp nhận phản ánh, kiến nghị)."""

    CONTEST = "contest", "cuộc thi tìm hiểu"
    """Contest (cuộc thi tìm hiểu)."""


ChannelName: TypeAlias = Literal[
    "periodic_meeting",
    "briefing",
    "training",
    "it_assessment",
    "dialogue",
    "theme_briefing",
    "egov",
    "website",
    "notice_board",
    "led_board",
    "zalo_portal",
    "mass_media",
    "print_material",
    "legal_dissemination",
    "feedback",
    "contest",
]
"""A `Channel` by its name."""


class AudienceKind(Code):
    """Whom the plan addresses."""

    INTERNAL = "internal", "trong cơ quan"
    """The agency's own staff (trong cơ quan)."""

    EXTERNAL = "external", "ngoài cơ quan"
    """Agencies, organisations, individuals outside it (người dân, doanh nghiệp, tổ chức)."""


AudienceKindName: TypeAlias = Literal["internal", "external"]
"""A `AudienceKind` by its name."""


class SigningAuthority(Code):
    """The prefix that says in whose name a document is signed."""

    HEAD = "head", "người đứng đầu ký"
    """The head signs."""

    FOR_HEAD = "for_head", "ký thay (KT.)"
    """KT.: a deputy for the head."""

    ON_BEHALF_OF = "on_behalf_of", "thay mặt (TM.)"
    """TM.: on behalf of a collective."""

    BY_ORDER = "by_order", "thừa lệnh (TL.)"
    """TL.: by order of the head."""

    BY_AUTHORIZATION = "by_authorization", "thừa ủy quyền (TUQ.)"
    """TUQ.: by authorisation of the head."""

    ACTING = "acting", "quyền (Q.)"
    """Q.: acting head."""


SigningAuthorityName: TypeAlias = Literal["head", "for_head", "on_behalf_of", "by_order", "by_authorization", "acting"]
"""A `SigningAuthority` by its name."""


class PlanStatus(Code):
    """The status of a plan (trạng thái)."""

    DRAFT = "draft", "dự thảo"
    """Being drafted; no number yet (dự thảo)."""

    SUBMITTED = "submitted", "đang trình ký"
    """Submitted for signature (trình ký)."""

    ISSUED = "issued", "đã ban hành"
    """Numbered, dated and signed (đã ban hành)."""

    IN_PROGRESS = "in_progress", "đang thực hiện"
    """Being carried out (đang thực hiện)."""

    COMPLETED = "completed", "đã hoàn thành"
    """Carried out (hoàn thành)."""

    ARCHIVED = "archived", "đã lưu trữ"
    """Filed (lưu trữ)."""

    AMENDED = "amended", "đã được sửa đổi, thay thế"
    """Replaced by an amended plan (đã sửa đổi, thay thế)."""

    CANCELLED = "cancelled", "đã hủy bỏ"
    """Called off (hủy bỏ)."""


PlanStatusName: TypeAlias = Literal[
    "draft", "submitted", "issued", "in_progress", "completed", "archived", "amended", "cancelled"
]
"""A `PlanStatus` by its name."""


class PlanPart(Code):
    """The part of the plan an activity comes from."""

    CONTENTS = "contents", "nội dung"
    """Contents (nội dung)."""

    FORMS = "forms", "hình thức"
    """Forms of communication (hình thức)."""

    TIMELINE = "timeline", "tiến độ"
    """Timeline (thời gian thực hiện)."""

    ADDED = "added", "bổ sung"
    """Not in the plan's text: added by hand."""

    ASSIGNMENTS = "assignments", "tổ chức thực hiện"
    """Duties with a deadline, and rows of a table, under who does what (tổ chức thực hiện)."""


PlanPartName: TypeAlias = Literal["contents", "forms", "timeline", "added", "assignments"]
"""A `PlanPart` by its name."""


class SessionKind(Code):
    """What type of session it is (loại buổi)."""

    AGENCY_MEETING = "agency_meeting", "họp cơ quan định kỳ"
    """The agency's regular meeting (họp cơ quan định kỳ)."""

    BRIEFING = "briefing", "họp giao ban"
    """Briefing with divisions, districts or communes (họp giao ban)."""

    TRAINING = "training", "tập huấn"
    """Training (tập huấn)."""

    IT_SKILL_ASSESSMENT = "it_skill_assessment", "kiểm tra, đánh giá kỹ năng CNTT"
    """Test of information-technology skills (kiểm tra, đánh giá kỹ năng CNTT)."""

    DIALOGUE = "dialogue", "đối thoại trực tiếp"
    """Direct dialogue with citizens and businesses (đối thoại trực tiếp)."""

    LEGAL_DISSEMINATION = "legal_dissemination", "phổ biến pháp luật lồng ghép"
    """Legal dissemination (phổ biến pháp luật lồng ghép)."""

    THEME_BRIEFING = "theme_briefing", "quán triệt chủ đề"
    """Briefing on the theme of the year (quán triệt chủ đề)."""


SessionKindName: TypeAlias = Literal[
    "agency_meeting", "briefing", "training", "it_skill_assessment", "dialogue", "legal_dissemination", "theme_briefing"
]
"""A `SessionKind` by its name."""


class SessionRole(Code):
    """Whether the agency holds the session or takes part in it."""

    HOST = "host", "tổ chức"
    """It holds the session (tổ chức)."""

    PARTICIPANT = "participant", "tham gia"
    """It takes part (tham gia)."""


SessionRoleName: TypeAlias = Literal["host", "participant"]
"""A `SessionRole` by its name."""


class TrainingTopic(Code):
    """A topic that plans promise trainings on."""

    SIMPLIFICATION = "simplification", "rà soát, đơn giản hóa TTHC"
    """Reviewing and simplifying procedures (rà soát, đơn giản hóa thủ tục hành chính)."""

    PROCEDURE_STEPS = "procedure_steps", "quy trình thực hiện TTHC"
    """How a procedure is carried out (quy trình thực hiện thủ tục hành chính)."""

    LOOK_UP = "look_up", "tra cứu TTHC"
    """Looking procedures up (tra cứu thủ tục hành chính)."""

    FORM_DOWNLOAD = "form_download", "tải biểu mẫu"
    """Downloading forms (tải biểu mẫu)."""

    ONLINE_SUBMISSION = "online_submission", "nộp hồ sơ trực tuyến"
    """Filing online (nộp hồ sơ trực tuyến)."""

    ZALO_PORTAL = "zalo_portal", "nộp hồ sơ, gửi PAKN qua Zalo"
    """Filing and sending opinions through the portal on Zalo (nộp hồ sơ, gửi phản ánh, kiến nghị qua Zalo)."""


TrainingTopicName: TypeAlias = Literal[
    "simplification", "procedure_steps", "look_up", "form_download", "online_submission", "zalo_portal"
]
"""A `TrainingTopic` by its name."""


class PostedMatter(Code):
    """What is to be posted (nội dung niêm yết)."""

    PROCEDURES = "procedures", "TTHC"
    """Procedures, or the decisions that publish them (thủ tục hành chính)."""

    THEME = "theme", "chủ đề năm"
    """The theme of the year (chủ đề năm)."""

    LEADERS_SCHEDULE = "leaders_schedule", "lịch công tác của lãnh đạo"
    """The leaders' schedule (lịch công tác của lãnh đạo)."""

    DOCUMENTS = "documents", "văn bản"
    """Documents and decisions (văn bản)."""


PostedMatterName: TypeAlias = Literal["procedures", "theme", "leaders_schedule", "documents"]
"""A `PostedMatter` by its name."""


class PostingPlace(Code):
    """The medium on which something is posted (nơi niêm yết, công khai)."""

    BOARD = "board", "bảng niêm yết"
    """Board at the office (bảng niêm yết)."""

    LED = "led", "bảng quang điện tử"
    """Electronic board (bảng quang điện tử)."""

    WEBSITE = "website", "trang thông tin điện tử"
    """Website (trang thông tin điện tử)."""

    NATIONAL_DATABASE = "national_database", "Cơ sở dữ liệu quốc gia về TTHC"
    """National database of procedures (Cơ sở dữ liệu quốc gia về TTHC)."""

    KIOSK = "kiosk", "màn hình tra cứu, ki-ốt"
    """Screen at the one-stop desk (màn hình tra cứu, ki-ốt)."""


PostingPlaceName: TypeAlias = Literal["board", "led", "website", "national_database", "kiosk"]
"""A `PostingPlace` by its name."""


class EvidenceVerdict(Code):
    """A decision about evidence."""

    CONFIRMED = "confirmed", "công nhận"
    """It proves the promise (công nhận)."""

    REFUSED = "refused", "không công nhận"
    """It does not prove it (không công nhận)."""

    WITHDRAWN = "withdrawn", "rút lại"
    """The decision before is taken back (rút lại)."""


EvidenceVerdictName: TypeAlias = Literal["confirmed", "refused", "withdrawn"]
"""A `EvidenceVerdict` by its name."""


class UnderstandingMethod(Code):
    """How understanding was measured (phương thức đánh giá mức độ hiểu rõ)."""

    QUIZ = "quiz", "bài kiểm tra nhanh"
    """A short test (bài kiểm tra nhanh)."""

    SURVEY = "survey", "phiếu khảo sát"
    """Questions to the participants (phiếu khảo sát)."""

    SIGN_OFF = "sign_off", "ký xác nhận"
    """Participants sign that they understood (ký xác nhận)."""


UnderstandingMethodName: TypeAlias = Literal["quiz", "survey", "sign_off"]
"""A `UnderstandingMethod` by its name."""


class SessionStatus(Code):
    """The status of a session (trạng thái). A session is planned, then held, then minuted; one that is planned may be
    cancelled.
    """

    PLANNED = "planned", "dự kiến"
    """To come (dự kiến)."""

    HELD = "held", "đã tổ chức"
    """It took place; its minutes are missing (đã tổ chức, chưa có biên bản)."""

    MINUTED = "minuted", "đã có biên bản"
    """It took place and has its minutes (đã có biên bản)."""

    CANCELLED = "cancelled", "đã hủy"
    """It was called off (đã hủy)."""


SessionStatusName: TypeAlias = Literal["planned", "held", "minuted", "cancelled"]
"""A `SessionStatus` by its name."""


class Presence(Code):
    """Whether an invited person came."""

    INVITED = "invited", "được mời"
    """Invited; not yet known (được mời)."""

    ATTENDED = "attended", "có mặt"
    """Came (có mặt)."""

    EXCUSED = "excused", "vắng có lý do"
    """Sent an excuse (vắng có lý do)."""

    ABSENT = "absent", "vắng không lý do"
    """Stayed away (vắng không lý do)."""


PresenceName: TypeAlias = Literal["invited", "attended", "excused", "absent"]
"""A `Presence` by its name."""


class CheckInMeans(Code):
    """How a person was checked in."""

    SIGNED_LIST = "signed_list", "ký danh sách"
    """Signature on a list (ký danh sách)."""

    CODE = "code", "quét mã"
    """Code on a screen or badge (quét mã)."""

    SECRETARY = "secretary", "thư ký ghi nhận"
    """Recorded by the secretary (thư ký ghi nhận)."""

    ONLINE = "online", "phòng họp trực tuyến"
    """Presence in the online room (phòng họp trực tuyến)."""


CheckInMeansName: TypeAlias = Literal["signed_list", "code", "secretary", "online"]
"""A `CheckInMeans` by its name."""


class DayKind(Code):
    """Why a day differs from what its weekday says."""

    HOLIDAY = "holiday", "ngày nghỉ lễ, Tết"
    """Public holiday (ngày nghỉ lễ, Tết)."""

    COMP_OFF = "comp_off", "nghỉ bù"
    """Rest in place of a weekly rest that fell on a holiday (nghỉ bù)."""

    SWAP_OFF = "swap_off", "nghỉ hoán đổi"
    """Off, made up for on another day (nghỉ hoán đổi)."""

    SWAP_WORK = "swap_work", "làm bù, làm hoán đổi"
    """A working day in place of another day off (làm bù, làm hoán đổi)."""

    MORNING_ONLY = "morning_only", "làm việc buổi sáng"
    """A working day in the morning alone (làm việc buổi sáng)."""

    AFTERNOON_ONLY = "afternoon_only", "làm việc buổi chiều"
    """A working day in the afternoon alone (làm việc buổi chiều)."""


DayKindName: TypeAlias = Literal["holiday", "comp_off", "swap_off", "swap_work", "morning_only", "afternoon_only"]
"""A `DayKind` by its name."""


class Occasion(Code):
    """What days off are for."""

    NEW_YEAR = "new_year", "Tết Dương lịch"
    """New Year (Tết Dương lịch)."""

    TET = "tet", "Tết Nguyên đán"
    """Lunar New Year (Tết Nguyên đán): which five days are off is decided for each year."""

    HUNG_KINGS = "hung_kings", "Giỗ Tổ Hùng Vương"
    """Commemoration of the Hùng Kings (Giỗ Tổ Hùng Vương)."""

    VICTORY_AND_LABOUR_DAY = "victory_and_labour_day", "dịp 30/4 và 1/5"
    """Victory Day and Labour Day (30/4 và 1/5)."""

    NATIONAL_DAY = "national_day", "Quốc khánh"
    """National Day (Quốc khánh): which day next to it is off is decided for each year."""

    CULTURE_DAY = "culture_day", "Ngày Văn hóa Việt Nam"
    """Culture Day (Ngày Văn hóa Việt Nam): whether it is off was not found in any law."""

    OTHER = "other", "dịp khác"
    """Anything else."""


OccasionName: TypeAlias = Literal[
    "new_year", "tet", "hung_kings", "victory_and_labour_day", "national_day", "culture_day", "other"
]
"""A `Occasion` by its name."""


class DeadlineSubject(Code):
    """What a deadline is for."""

    FEEDBACK_FORWARD = "feedback_forward", "chuyển phản ánh, kiến nghị đến cơ quan có thẩm quyền"
    """Forwarding feedback to the body that is competent (chuyển phản ánh, kiến nghị đến cơ quan có thẩm quyền)."""

    FEEDBACK_ACKNOWLEDGE = "feedback_acknowledge", "thông báo việc tiếp nhận phản ánh, kiến nghị"
    """Telling the sender whether feedback is accepted (thông báo việc tiếp nhận)."""

    FEEDBACK_CLASSIFY = "feedback_classify", "phân loại phản ánh, kiến nghị"
    """Classifying feedback (phân loại)."""

    FEEDBACK_ANSWER = "feedback_answer", "trả lời phản ánh, kiến nghị"
    """Answering feedback (trả lời)."""

    FEEDBACK_PUBLISH = "feedback_publish", "công khai kết quả xử lý phản ánh, kiến nghị"
    """Making the result of feedback public (công khai kết quả xử lý)."""

    POSTING_UPDATE = "posting_update", "niêm yết thủ tục hành chính"
    """Posting a new or changed procedure (niêm yết thủ tục hành chính)."""

    DOSSIER_SUPPLEMENT = "dossier_supplement", "yêu cầu bổ sung hồ sơ"
    """Asking for what a dossier lacks (yêu cầu bổ sung hồ sơ)."""

    DATA_ACKNOWLEDGE = "data_acknowledge", "phản hồi tiếp nhận yêu cầu của chủ thể dữ liệu"
    """Acknowledging a data subject's request (phản hồi tiếp nhận yêu cầu của chủ thể dữ liệu)."""

    DATA_ACCESS = "data_access", "cung cấp dữ liệu cá nhân"
    """Granting access to, or a copy of, one's data (cung cấp dữ liệu)."""

    DATA_RECTIFY = "data_rectify", "chỉnh sửa dữ liệu cá nhân"
    """Correcting one's data (chỉnh sửa dữ liệu)."""

    DATA_RESTRICT = "data_restrict", "rút lại đồng ý, hạn chế, phản đối xử lý dữ liệu cá nhân"
    """Withdrawing consent, restricting, objecting (rút lại đồng ý, hạn chế, phản đối xử lý dữ liệu)."""

    DATA_ERASE = "data_erase", "xóa dữ liệu cá nhân"
    """Erasing one's data (xóa dữ liệu)."""


DeadlineSubjectName: TypeAlias = Literal[
    "feedback_forward",
    "feedback_acknowledge",
    "feedback_classify",
    "feedback_answer",
    "feedback_publish",
    "posting_update",
    "dossier_supplement",
    "data_acknowledge",
    "data_access",
    "data_rectify",
    "data_restrict",
    "data_erase",
]
"""A `DeadlineSubject` by its name."""


class DayUnit(Code):
    """Which days a time limit counts."""

    WORKING = "working", "ngày làm việc"
    """Working days, as the calendar of the unit gives them (ngày làm việc)."""

    CALENDAR = "calendar", "ngày"
    """Every day, days off included (ngày)."""


DayUnitName: TypeAlias = Literal["working", "calendar"]
"""A `DayUnit` by its name."""


class ProcedureLevel(Code):
    """The level of government that handles a procedure (cấp thực hiện)."""

    MINISTRY = "ministry", "cấp Bộ"
    """Ministry (Cấp Bộ)."""

    PROVINCE = "province", "cấp Tỉnh"
    """Province (Cấp Tỉnh)."""

    DISTRICT = "district", "cấp Huyện"
    """District, until the districts ended on 30 June 2025 (Cấp Huyện)."""

    COMMUNE = "commune", "cấp Xã"
    """Commune (Cấp Xã)."""

    OTHER = "other", "cơ quan khác"
    """Any other body (Cơ quan khác)."""


ProcedureLevelName: TypeAlias = Literal["ministry", "province", "district", "commune", "other"]
"""A `ProcedureLevel` by its name."""


class FilingWay(Code):
    """How a dossier may be filed (cách thức thực hiện)."""

    IN_PERSON = "in_person", "trực tiếp"
    """In person (trực tiếp)."""

    POST = "post", "bưu chính công ích"
    """By public post (bưu chính công ích)."""

    ONLINE = "online", "trực tuyến"
    """Online (trực tuyến)."""


FilingWayName: TypeAlias = Literal["in_person", "post", "online"]
"""A `FilingWay` by its name."""


class OnlineLevel(Code):
    """The level of a procedure's online service (mức độ dịch vụ công trực tuyến)."""

    NONE = "none", "chưa cung cấp"
    """Not offered (chưa cung cấp)."""

    INFO = "info", "cung cấp thông tin"
    """Information alone (cung cấp thông tin)."""

    LEVEL2 = "level2", "mức độ 2"
    """Level 2, as counted until 2022 (mức độ 2)."""

    LEVEL3 = "level3", "mức độ 3"
    """Level 3, as counted until 2022 (mức độ 3)."""

    LEVEL4 = "level4", "mức độ 4"
    """Level 4, as counted until 2022 (mức độ 4)."""

    PARTIAL = "partial", "một phần"
    """In part (một phần)."""

    FULL = "full", "toàn trình"
    """From beginning to end (toàn trình)."""


OnlineLevelName: TypeAlias = Literal["none", "info", "level2", "level3", "level4", "partial", "full"]
"""A `OnlineLevel` by its name."""


class ProcedureChangeKind(Code):
    """How a version of a procedure came about (loại công bố)."""

    ISSUED = "issued", "mới ban hành"
    """New (mới ban hành)."""

    AMENDED = "amended", "sửa đổi, bổ sung"
    """The procedure before was amended (sửa đổi, bổ sung)."""

    REPLACED = "replaced", "thay thế"
    """It replaced others (thay thế)."""


ProcedureChangeKindName: TypeAlias = Literal["issued", "amended", "replaced"]
"""A `ProcedureChangeKind` by its name."""


class ProcedureStatus(Code):
    """The status of a version of a procedure (tình trạng)."""

    ACTIVE = "active", "đang áp dụng"
    """No decision ended it (đang áp dụng)."""

    AMENDED = "amended", "đã được sửa đổi, bổ sung"
    """A version that amends it follows (đã được sửa đổi, bổ sung)."""

    REPLACED = "replaced", "đã được thay thế"
    """Another procedure replaced it (đã được thay thế)."""

    ABOLISHED = "abolished", "đã bị bãi bỏ"
    """It was abolished (đã bị bãi bỏ)."""


ProcedureStatusName: TypeAlias = Literal["active", "amended", "replaced", "abolished"]
"""A `ProcedureStatus` by its name."""


class ProcessingGround(Code):
    """The legal ground for keeping personal data (căn cứ xử lý dữ liệu cá nhân)."""

    LEGAL_DUTY = "legal_duty", "thực hiện nhiệm vụ theo quy định của pháp luật"
    """A task that the law gives the agency (thực hiện nhiệm vụ theo quy định của pháp luật)."""

    CONSENT = "consent", "sự đồng ý của chủ thể dữ liệu"
    """The consent of the person (sự đồng ý của chủ thể dữ liệu)."""


ProcessingGroundName: TypeAlias = Literal["legal_duty", "consent"]
"""A `ProcessingGround` by its name."""


class DataRequestKind(Code):
    """What a person asks for."""

    ACCESS = "access", "xem dữ liệu"
    """To see one's data (xem dữ liệu)."""

    PROVIDE = "provide", "cung cấp dữ liệu"
    """To be given a copy (cung cấp dữ liệu)."""

    RECTIFY = "rectify", "chỉnh sửa dữ liệu"
    """To have them corrected (chỉnh sửa)."""

    ERASE = "erase", "xóa dữ liệu"
    """To have them erased (xóa)."""

    WITHDRAW_CONSENT = "withdraw_consent", "rút lại sự đồng ý"
    """To withdraw a consent (rút lại sự đồng ý)."""

    RESTRICT = "restrict", "hạn chế xử lý dữ liệu"
    """To have their use restricted (hạn chế xử lý)."""

    OBJECT = "object", "phản đối xử lý dữ liệu"
    """To object to their use (phản đối xử lý)."""


DataRequestKindName: TypeAlias = Literal[
    "access", "provide", "rectify", "erase", "withdraw_consent", "restrict", "object"
]
"""A `DataRequestKind` by its name."""


class DataRequestStatus(Code):
    """The status of a request (trạng thái)."""

    RECEIVED = "received", "đã nhận"
    """Received (đã nhận)."""

    ACKNOWLEDGED = "acknowledged", "đã phản hồi tiếp nhận"
    """Receipt was acknowledged to the person (đã phản hồi tiếp nhận)."""

    FULFILLED = "fulfilled", "đã thực hiện"
    """Fulfilled (đã thực hiện)."""

    REFUSED = "refused", "đã từ chối"
    """Refused, with the reason (từ chối)."""

    WITHDRAWN = "withdrawn", "đã rút"
    """Withdrawn by the person (đã rút)."""


DataRequestStatusName: TypeAlias = Literal["received", "acknowledged", "fulfilled", "refused", "withdrawn"]
"""A `DataRequestStatus` by its name."""


class MaterialKind(Code):
    """The type of material."""

    LEAFLET = "leaflet", "tờ rơi, tờ gấp"
    """Leaflet (tờ rơi, tờ gấp)."""

    SLIDE_DECK = "slide_deck", "bài trình chiếu"
    """Slide deck (bài trình chiếu)."""

    COMPILED_DOCUMENT = "compiled_document", "tài liệu biên soạn, đề cương"
    """Compiled document (tài liệu biên soạn, đề cương)."""

    GUIDE = "guide", "tài liệu hướng dẫn"
    """Guide to a procedure (tài liệu hướng dẫn)."""

    POSTER = "poster", "áp phích, băng rôn"
    """Poster, banner (áp phích, băng rôn)."""

    VIDEO = "video", "phim, video"
    """Film (phim, video)."""

    AUDIO = "audio", "bài phát thanh"
    """Recording to be broadcast (bài phát thanh)."""

    QUESTIONS_AND_ANSWERS = "questions_and_answers", "bộ câu hỏi, đáp án"
    """Questions and answers (bộ câu hỏi, đáp án)."""

    OTHER = "other", "loại khác"
    """Any other."""


MaterialKindName: TypeAlias = Literal[
    "leaflet", "slide_deck", "compiled_document", "guide", "poster", "video", "audio", "questions_and_answers", "other"
]
"""A `MaterialKind` by its name."""


class MaterialStatus(Code):
    """The status of a material (trạng thái)."""

    DRAFT = "draft", "đang biên soạn"
    """Being made (đang biên soạn)."""

    APPROVED = "approved", "đã duyệt"
    """May be handed out (đã duyệt)."""

    RETIRED = "retired", "ngừng sử dụng"
    """No longer to be handed out (ngừng sử dụng)."""


MaterialStatusName: TypeAlias = Literal["draft", "approved", "retired"]
"""A `MaterialStatus` by its name."""


class DayPart(Code):
    """The part of a day, in the order of the board."""

    ALL_DAY = "all_day", "cả ngày"
    """All day (cả ngày)."""

    MORNING = "morning", "sáng"
    """Morning (buổi sáng)."""

    AFTERNOON = "afternoon", "chiều"
    """Afternoon (buổi chiều)."""

    EVENING = "evening", "tối"
    """Evening (buổi tối)."""


DayPartName: TypeAlias = Literal["all_day", "morning", "afternoon", "evening"]
"""A `DayPart` by its name."""


class AppointmentStatus(Code):
    """The status of an appointment (trạng thái)."""

    PLANNED = "planned", "theo lịch"
    """As first announced (theo lịch)."""

    CHANGED = "changed", "thay đổi"
    """Changed since it was announced (thay đổi)."""

    CANCELLED = "cancelled", "hủy"
    """Cancelled (hủy)."""

    DONE = "done", "đã xong"
    """Over (đã thực hiện)."""


AppointmentStatusName: TypeAlias = Literal["planned", "changed", "cancelled", "done"]
"""A `AppointmentStatus` by its name."""


class AskerGroup(Code):
    """The group that somebody who asks belongs to."""

    PERSON = "person", "người dân"
    """A citizen (người dân)."""

    BUSINESS = "business", "doanh nghiệp"
    """A business (doanh nghiệp)."""

    ORGANISATION = "organisation", "tổ chức"
    """An organisation (tổ chức)."""


AskerGroupName: TypeAlias = Literal["person", "business", "organisation"]
"""A `AskerGroup` by its name."""


class QuestionStatus(Code):
    """The status of a question (trạng thái)."""

    ASKED = "asked", "đã nêu, chưa trả lời"
    """Asked, not answered yet (đã nêu, chưa trả lời)."""

    ANSWERED = "answered", "đã trả lời"
    """Answered (đã trả lời)."""

    PUBLISHED = "published", "đã công bố hỏi đáp"
    """Published with its answer (đã công bố hỏi đáp)."""

    BECAME_FEEDBACK = "became_feedback", "đã chuyển thành phản ánh, kiến nghị"
    """Handled as feedback from here on (chuyển thành phản ánh, kiến nghị)."""


QuestionStatusName: TypeAlias = Literal["asked", "answered", "published", "became_feedback"]
"""A `QuestionStatus` by its name."""


class ItemKind(Code):
    """How an item of a test is answered."""

    SINGLE = "single", "chọn một"
    """One option is right (chọn một)."""

    MULTIPLE = "multiple", "chọn nhiều"
    """One or several options are right (chọn nhiều)."""

    TEXT = "text", "tự luận, thực hành"
    """Words or a practical task, marked by hand (tự luận, thực hành)."""


ItemKindName: TypeAlias = Literal["single", "multiple", "text"]
"""A `ItemKind` by its name."""


class AssessmentStatus(Code):
    """The status of a test (trạng thái)."""

    DRAFT = "draft", "dự thảo"
    """Being written (dự thảo)."""

    OPEN = "open", "đang mở"
    """It can be taken; its items and pass mark can no longer change (đang mở)."""

    CLOSED = "closed", "đã kết thúc"
    """It can no longer be taken (đã kết thúc)."""


AssessmentStatusName: TypeAlias = Literal["draft", "open", "closed"]
"""A `AssessmentStatus` by its name."""


class FeedbackKind(Code):
    """Whether feedback is a report or a proposal. Complaints and denunciations are neither: other laws govern them."""

    REPORT = "report", "phản ánh"
    """An opinion on what is wrong (phản ánh)."""

    PROPOSAL = "proposal", "kiến nghị"
    """The same with a proposed solution, or an initiative for a new rule (kiến nghị)."""


FeedbackKindName: TypeAlias = Literal["report", "proposal"]
"""A `FeedbackKind` by its name."""


class FeedbackChannel(Code):
    """The channel by which feedback came in."""

    IN_PERSON = "in_person", "trực tiếp"
    """Brought in person (trực tiếp)."""

    POST = "post", "bưu chính"
    """By post (bưu chính)."""

    EMAIL = "email", "thư điện tử"
    """By electronic mail (thư điện tử)."""

    PORTAL = "portal", "cổng tiếp nhận phản ánh, kiến nghị"
    """Through a portal (cổng tiếp nhận phản ánh, kiến nghị)."""

    PHONE = "phone", "điện thoại"
    """By telephone, faithfully written down (điện thoại)."""

    SURVEY_FORM = "survey_form", "phiếu lấy ý kiến"
    """On a survey form of the agency (phiếu lấy ý kiến)."""

    ZALO = "zalo", "Cổng Hành chính công trên Zalo"
    """Through the public administration portal on Zalo (Cổng Hành chính công trên Zalo)."""

    DIALOGUE = "dialogue", "đối thoại"
    """At a dialogue (đối thoại)."""

    TRANSFER = "transfer", "cơ quan khác chuyển đến"
    """Forwarded by another body (cơ quan khác chuyển đến)."""


FeedbackChannelName: TypeAlias = Literal[
    "in_person", "post", "email", "portal", "phone", "survey_form", "zalo", "dialogue", "transfer"
]
"""A `FeedbackChannel` by its name."""


class FeedbackContent(Code):
    """A required content of feedback. Source: 20/2008/NĐ-CP, Điều 7."""

    VIETNAMESE = "vietnamese", "sử dụng ngôn ngữ tiếng Việt"
    """The Vietnamese language (sử dụng ngôn ngữ tiếng Việt)."""

    NAME = "name", "tên cá nhân, tổ chức"
    """The name of the sender (tên cá nhân, tổ chức)."""

    ADDRESS = "address", "địa chỉ"
    """The address of the sender (địa chỉ)."""

    PHONE_OR_EMAIL = "phone_or_email", "số điện thoại hoặc địa chỉ thư tín"
    """Telephone or electronic mail (số điện thoại hoặc địa chỉ thư tín). That it is missing is noted; who can be
    reached by post is not refused for it.
    """


FeedbackContentName: TypeAlias = Literal["vietnamese", "name", "address", "phone_or_email"]
"""A `FeedbackContent` by its name."""


class FeedbackCategory(Code):
    """The category of what feedback is about. Source: 20/2008/NĐ-CP, Điều 5."""

    OFFICIAL_CONDUCT = "official_conduct", "hành vi của cán bộ, công chức"
    """Delay, trouble made, a rule not carried out or carried out wrongly (hành vi của cán bộ, công chức)."""

    NOT_FITTING = "not_fitting", "quy định không phù hợp với thực tế"
    """A rule that does not fit reality (không phù hợp với thực tế)."""

    INCONSISTENT = "inconsistent", "quy định không đồng bộ, thiếu thống nhất"
    """Rules that do not agree with one another (không đồng bộ, thiếu thống nhất)."""

    UNLAWFUL = "unlawful", "quy định không hợp pháp"
    """A rule against the law (không hợp pháp)."""

    AGAINST_TREATY = "against_treaty", "quy định trái với điều ước quốc tế"
    """A rule against a treaty (trái với điều ước quốc tế)."""

    OTHER_RULE = "other_rule", "vấn đề khác của quy định"
    """Another problem of a rule (vấn đề khác)."""

    SOLUTION = "solution", "phương án xử lý"
    """A way to handle what was reported (phương án xử lý)."""

    NEW_RULE = "new_rule", "sáng kiến ban hành mới"
    """An initiative for a new rule (sáng kiến ban hành mới)."""


FeedbackCategoryName: TypeAlias = Literal[
    "official_conduct",
    "not_fitting",
    "inconsistent",
    "unlawful",
    "against_treaty",
    "other_rule",
    "solution",
    "new_rule",
]
"""A `FeedbackCategory` by its name."""


class FeedbackCompetence(Code):
    """The body that is competent for what feedback is about (thẩm quyền)."""

    OWN = "own", "thuộc thẩm quyền"
    """The agency itself (thuộc thẩm quyền)."""

    OTHER = "other", "thuộc thẩm quyền của cơ quan khác"
    """Another body (thuộc thẩm quyền của cơ quan khác)."""


FeedbackCompetenceName: TypeAlias = Literal["own", "other"]
"""A `FeedbackCompetence` by its name."""


class NonAcceptanceReason(Code):
    """Why feedback is not accepted."""

    INCOMPLETE_CONTENTS = "incomplete_contents", "không đủ nội dung theo quy định"
    """It lacks what feedback must hold, or is not clear (không đủ nội dung theo quy định)."""

    COMPLAINT = "complaint", "khiếu nại"
    """It is a complaint: the Law on Complaints governs it (khiếu nại)."""

    DENUNCIATION = "denunciation", "tố cáo"
    """It is a denunciation: the Law on Denunciations governs it, and the denouncer stays secret (tố cáo)."""

    NOT_ABOUT_RULES = "not_about_rules", "không thuộc phạm vi quy định hành chính"
    """It is not about administrative rules (không thuộc phạm vi quy định hành chính)."""

    DUPLICATE = "duplicate", "trùng nội dung"
    """The same was sent before (trùng nội dung)."""


NonAcceptanceReasonName: TypeAlias = Literal[
    "incomplete_contents", "complaint", "denunciation", "not_about_rules", "duplicate"
]
"""A `NonAcceptanceReason` by its name."""


class FeedbackOutcome(Code):
    """The outcome of feedback. Source: 20/2008/NĐ-CP, Điều 15: the first three, of a rule. The others are this
    library's own.
    """

    AMEND_OWN_RULE = "amend_own_rule", "sửa đổi, bổ sung, thay thế, hủy bỏ, bãi bỏ quy định"
    """The agency amends, replaces or annuls its own rule (sửa đổi, bổ sung, thay thế, hủy bỏ, bãi bỏ)."""

    PROPOSE_TO_COMPETENT = "propose_to_competent", "kiến nghị cơ quan có thẩm quyền"
    """It proposes that the competent body does (kiến nghị cơ quan có thẩm quyền)."""

    ISSUE_OR_PROPOSE_NEW = "issue_or_propose_new", "ban hành, kiến nghị ban hành mới"
    """It issues a new rule, or proposes one (ban hành, kiến nghị ban hành mới)."""

    NO_CHANGE = "no_change", "giữ nguyên quy định, giải thích"
    """Nothing changes, and the sender is told why (giữ nguyên quy định, giải thích). Not named by Điều 15."""

    CONDUCT_HANDLED = "conduct_handled", "xử lý hành vi theo quy định"
    """What an official did was dealt with by the law that governs that (xử lý hành vi theo quy định). Not named by Điều
    15.
    """


FeedbackOutcomeName: TypeAlias = Literal[
    "amend_own_rule", "propose_to_competent", "issue_or_propose_new", "no_change", "conduct_handled"
]
"""A `FeedbackOutcome` by its name."""


class ResultChannel(Code):
    """How a result is made public. Source: 20/2008/NĐ-CP, Điều 19."""

    WEBSITE = "website", "trang thông tin điện tử"
    """Website or portal (trang thông tin điện tử, cổng tiếp nhận phản ánh, kiến nghị)."""

    MASS_MEDIA = "mass_media", "phương tiện thông tin đại chúng"
    """Press, radio, television (phương tiện thông tin đại chúng)."""

    OFFICIAL_LETTER = "official_letter", "công văn"
    """Official letter (công văn)."""

    NOTICE_BOARD = "notice_board", "bảng niêm yết"
    """Board at the office (bảng niêm yết)."""

    ZALO = "zalo", "Cổng Hành chính công trên Zalo"
    """The public administration portal on Zalo (Cổng Hành chính công trên Zalo)."""


ResultChannelName: TypeAlias = Literal["website", "mass_media", "official_letter", "notice_board", "zalo"]
"""A `ResultChannel` by its name."""


class FeedbackStatus(Code):
    """The status of feedback. Source: 20/2008/NĐ-CP, Điều 9, Điều 14."""

    RECEIVED = "received", "đã tiếp nhận"
    """Received (đã tiếp nhận)."""

    REGISTERED = "registered", "đã vào sổ"
    """Registered, with its number (đã vào sổ)."""

    NOT_ACCEPTED = "not_accepted", "không tiếp nhận"
    """Not accepted; the sender is told why (không tiếp nhận)."""

    CLASSIFIED = "classified", "đã phân loại"
    """Classified by what it is about and who is competent (đã phân loại)."""

    FORWARDED = "forwarded", "đã chuyển cơ quan có thẩm quyền"
    """Forwarded to the competent body (đã chuyển cơ quan có thẩm quyền)."""

    PROCESSING = "processing", "đang xử lý"
    """Being handled (đang xử lý)."""

    PENDING_MORE_EVIDENCE = "pending_more_evidence", "chưa đủ cơ sở, tiếp tục tập hợp"
    """Waiting for more evidence, because there are not enough grounds yet (chưa đủ cơ sở, tiếp tục tập hợp)."""

    DECIDED = "decided", "đã có kết quả xử lý"
    """Decided (đã có kết quả xử lý)."""

    ANSWERED = "answered", "đã trả lời"
    """Answered to the sender (đã trả lời)."""

    PUBLISHED = "published", "đã công khai kết quả"
    """Result published (đã công khai kết quả)."""

    ARCHIVED = "archived", "đã lưu hồ sơ"
    """Archived (đã lưu hồ sơ)."""

    WITHDRAWN = "withdrawn", "đã rút"
    """Withdrawn by the sender (đã rút)."""


FeedbackStatusName: TypeAlias = Literal[
    "received",
    "registered",
    "not_accepted",
    "classified",
    "forwarded",
    "processing",
    "pending_more_evidence",
    "decided",
    "answered",
    "published",
    "archived",
    "withdrawn",
]
"""A `FeedbackStatus` by its name."""


class SubmissionKind(Code):
    """What somebody hands in. Only the first two are feedback."""

    REPORT = "report", "phản ánh"
    """An opinion on what is wrong with a rule (phản ánh)."""

    PROPOSAL = "proposal", "kiến nghị"
    """The same with a proposed solution, or an initiative for a new rule (kiến nghị)."""

    COMPLAINT = "complaint", "khiếu nại"
    """Against a decision or act that touches one's own rights; refused here (khiếu nại)."""

    DENUNCIATION = "denunciation", "tố cáo"
    """Against somebody who broke the law; refused here (tố cáo)."""


SubmissionKindName: TypeAlias = Literal["report", "proposal", "complaint", "denunciation"]
"""A `SubmissionKind` by its name."""


class NameMatch(Code):
    """How well a name fits, best first."""

    NAME = "name", "đúng tên"
    """It is the unit's name."""

    ALIAS = "alias", "tên gọi khác, ký hiệu"
    """It is another name of it, or its symbol."""

    FOLDED = "folded", "khác chữ hoa, chữ thường hoặc dấu"
    """It is one of these in other case or without marks."""


NameMatchName: TypeAlias = Literal["name", "alias", "folded"]
"""A `NameMatch` by its name."""


class ActivityStatus(Code):
    """The status of an activity (tình trạng thực hiện). It is computed, never stored."""

    NOT_STARTED = "not_started", "chưa thực hiện"
    """No evidence yet, and none is due (chưa thực hiện)."""

    UNDER_WAY = "under_way", "đang thực hiện"
    """Evidence so far keeps up with what was promised (đang thực hiện)."""

    DONE = "done", "hoàn thành"
    """All that was promised is proven (hoàn thành)."""

    OVERDUE = "overdue", "quá hạn"
    """Something that is due is not proven (quá hạn)."""

    CANCELLED = "cancelled", "đã hủy"
    """Cancelled (đã hủy)."""


ActivityStatusName: TypeAlias = Literal["not_started", "under_way", "done", "overdue", "cancelled"]
"""A `ActivityStatus` by its name."""


class ProofState(Code):
    """How much of an activity its evidence proves."""

    PROVEN = "proven", "đã chứng minh đủ"
    """All of it (đã chứng minh đủ)."""

    PARTLY = "partly", "chứng minh một phần"
    """Some of its acts or times (chứng minh một phần)."""

    POSSIBLE = "possible", "có minh chứng cần xác nhận"
    """Nothing yet, but there is evidence that somebody must confirm or refuse (có minh chứng cần xác nhận)."""

    NOTHING = "nothing", "chưa có minh chứng"
    """Nothing (chưa có minh chứng)."""


ProofStateName: TypeAlias = Literal["proven", "partly", "possible", "nothing"]
"""A `ProofState` by its name."""


class EvidenceGround(Code):
    """Why evidence counts for a promise, or why it does not."""

    NAMED = "named", "nêu đích danh nhiệm vụ"
    """It names the activity (nêu đích danh nhiệm vụ)."""

    FITTING = "fitting", "phù hợp nội dung"
    """Its type, topic and place match what was promised (phù hợp nội dung)."""

    CONFIRMED = "confirmed", "đã công nhận"
    """It might prove it, and somebody confirmed that (đã công nhận)."""

    POSSIBLE = "possible", "cần xác nhận"
    """It shares a form of communication with the promise and no more: it does not count (cần xác nhận)."""

    REFUSED = "refused", "không công nhận"
    """Somebody refused it: it does not count (không công nhận)."""


EvidenceGroundName: TypeAlias = Literal["named", "fitting", "confirmed", "possible", "refused"]
"""A `EvidenceGround` by its name."""


class WorkedPart(Code):
    """The part of a day that is worked."""

    WHOLE = "whole", "cả ngày"
    """All of it (cả ngày)."""

    MORNING = "morning", "buổi sáng"
    """The morning alone (buổi sáng)."""

    AFTERNOON = "afternoon", "buổi chiều"
    """The afternoon alone (buổi chiều)."""

    OFF = "off", "ngày nghỉ"
    """Nothing (ngày nghỉ)."""


WorkedPartName: TypeAlias = Literal["whole", "morning", "afternoon", "off"]
"""A `WorkedPart` by its name."""


class ThemeTaskStatus(Code):
    """The status of a task of a theme; computed, never stored."""

    OPEN = "open", "đang thực hiện"
    """To be done (đang thực hiện)."""

    DONE = "done", "hoàn thành"
    """Done (hoàn thành)."""

    OVERDUE = "overdue", "quá hạn"
    """Its last day has passed and it is not done (quá hạn)."""

    CANCELLED = "cancelled", "đã hủy"
    """The activity that it is tracked as was cancelled (đã hủy)."""


ThemeTaskStatusName: TypeAlias = Literal["open", "done", "overdue", "cancelled"]
"""A `ThemeTaskStatus` by its name."""


class BoardChangeKind(Code):
    """How a line of the board changed."""

    ADDED = "added", "thêm"
    """It is new on this board (thêm)."""

    CHANGED = "changed", "thay đổi"
    """It says something else (thay đổi)."""

    CANCELLED = "cancelled", "hủy"
    """It was cancelled, and the board shows that (hủy)."""

    REMOVED = "removed", "bỏ"
    """It is no longer on this board (bỏ)."""


BoardChangeKindName: TypeAlias = Literal["added", "changed", "cancelled", "removed"]
"""A `BoardChangeKind` by its name."""


class CodeOddity(Code):
    """An oddity of a procedure code."""

    SPELLING = "spelling", "sai cách viết"
    """It contains blanks, small letters or a closing dot (sai cách viết)."""

    SUFFIX = "suffix", "phần sau mã quốc gia không rõ"
    """The part after the national part is in no known style (phần sau mã quốc gia không rõ)."""

    UNRECOGNISED = "unrecognised", "không nhận ra mã quốc gia"
    """No national part was recognised (không nhận ra mã quốc gia)."""


CodeOddityName: TypeAlias = Literal["spelling", "suffix", "unrecognised"]
"""A `CodeOddity` by its name."""


class StaleReason(Code):
    """Why a posting is out of date or incomplete."""

    SUPERSEDED = "superseded", "đã có quy định mới"
    """A newer version is in force (đã có quy định mới)."""

    LAPSED = "lapsed", "đã bãi bỏ, hết hiệu lực"
    """What it shows is not in force any more, and nothing took its place (đã bãi bỏ, hết hiệu lực)."""

    NOT_YET_IN_FORCE = "not_yet_in_force", "chưa có hiệu lực"
    """What it shows is not in force yet (chưa có hiệu lực)."""

    FORMS_MISSING = "forms_missing", "thiếu mẫu đơn, tờ khai"
    """The forms are missing beside it (thiếu mẫu đơn, tờ khai)."""

    FEEDBACK_ADDRESS_MISSING = "feedback_address_missing", "thiếu địa chỉ tiếp nhận phản ánh, kiến nghị"
    """Where to send feedback is missing beside it (thiếu địa chỉ tiếp nhận phản ánh, kiến nghị)."""


StaleReasonName: TypeAlias = Literal[
    "superseded", "lapsed", "not_yet_in_force", "forms_missing", "feedback_address_missing"
]
"""A `StaleReason` by its name."""


class MatchKind(Code):
    """The match tier of a result: how well the record's words fit the query, from the best on."""

    EXACT = "exact", "khớp cả dấu"
    """The record has every word as typed, marks included (khớp cả dấu)."""

    FOLDED = "folded", "khớp không dấu"
    """The record has every word, some with other marks (khớp không dấu)."""

    PREFIX = "prefix", "khớp phần đầu từ cuối"
    """The record has a word that begins with the last word (khớp phần đầu từ cuối)."""

    TYPO = "typo", "khớp sau khi sửa một chữ"
    """Some words match with a typo of one letter: see the corrections (khớp sau khi sửa một chữ)."""

    PARTIAL = "partial", "khớp một phần"
    """The record has only some of the words, half of them at least (khớp một phần)."""


MatchKindName: TypeAlias = Literal["exact", "folded", "prefix", "typo", "partial"]
"""A `MatchKind` by its name."""


class Certainty(Code):
    """How sure a field is."""

    FOUND = "found", "đọc được theo quy tắc"
    """The text gives it, by a rule (đọc được theo quy tắc)."""

    GUESSED = "guessed", "phỏng đoán, cần xác nhận"
    """Guessed, because more speaks for it than against it: to be confirmed (phỏng đoán, cần xác nhận)."""

    MISSING = "missing", "không nêu hoặc không hiểu"
    """The text does not give it, or is not understood; the field is empty (không nêu hoặc không hiểu)."""


CertaintyName: TypeAlias = Literal["found", "guessed", "missing"]
"""A `Certainty` by its name."""


class Header(Model, frozen=True, kw_only=True):
    """Identity, revision and time stamps of a record, kept by the store. A draft carries the default: no identity yet,
    revision 0. An update carries the header that was read: the store refuses it with a conflict if the record has
    another revision by then. Stamps that a caller sets are replaced.
    """

    id: UUID = UUID(int=0)
    """Identity. Nil on a draft: the store gives one when the record is added."""

    rev: int = 0
    """Revision: 1 when added, one more with each update, 0 on a draft. An update carries the revision it was made
    from.
    """

    created: datetime.datetime | None = None
    """When the record was added (UTC, microseconds)."""

    updated: datetime.datetime | None = None
    """When this revision was written (UTC, microseconds). All writes of one commit share it, and it grows from commit
    to commit.
    """

    actor: str = ""
    """Who wrote this revision, as named when the store was opened."""

    scope: UnitId | None = None
    """The unit that owns the record; none where it belongs to all. The only field of the header that callers set."""


class Record(Model, frozen=True, kw_only=True):
    """What the store keeps."""

    header: Header = Header()
    """Identity, revision and time stamps, kept by the store; leave it out of a draft."""

    @property
    def id(self) -> UUID:
        """Identity. Nil on a draft: the store gives one when the record is added."""
        return self.header.id

    @property
    def rev(self) -> int:
        """Revision: 1 when added, one more with each update, 0 on a draft. An update carries the revision it was made
        from.
        """
        return self.header.rev


class FormerParent(Model, frozen=True, kw_only=True):
    """A unit that was above another one until a day (cơ quan chủ quản trước đây)."""

    parent: UnitId | None = None
    """The unit above; none where there was none."""

    until: datetime.date
    """The last day."""


class OrganisationUnit(Record, frozen=True, kw_only=True):
    """An agency or a part of one, under one name (cơ quan, đơn vị). Another name, a merger or a split makes another
    unit, which succeeds it.
    """

    name: str
    """Full name: "Sở Xây dựng"; not blank (tên)."""

    kind: UnitKind
    """The type of organisation."""

    symbol: str | None = None
    """Symbol in document numbers: "SXD" (ký hiệu)."""

    parent: UnitId | None = None
    """The unit above it (cơ quan chủ quản)."""

    former_parents: list[FormerParent] = []
    """The units that were above it before, in order of their last days."""

    aliases: list[str] = []
    """Other names it goes by."""

    valid_from: datetime.date | None = None
    """First day it existed under this name."""

    valid_to: datetime.date | None = None
    """Last day it existed under this name."""

    succeeded_by: list[UnitId] = []
    """The units that succeeded it, in a merger, a split or under another name."""

    ended_by: LegalDocumentId | None = None
    """The decision that ended it, or gave it another name (căn cứ sáp nhập, chia tách, đổi tên)."""

    ended_why: str | None = None
    """Why it ended."""


class HeldPosition(Model, frozen=True, kw_only=True):
    """A position somebody holds or held, and for how long (quá trình công tác)."""

    title: str = ""
    """The position: "Chánh Văn phòng" (chức vụ)."""

    unit: UnitId | None = None
    """The unit it is held in."""

    from_: datetime.date | None = field(name="from", default=None)
    """First day."""

    to: datetime.date | None = None
    """Last day."""

    decision: LegalDocumentId | None = None
    """The decision that gave it (quyết định bổ nhiệm, điều động)."""


class Person(Record, frozen=True, kw_only=True):
    """An official or worker (cán bộ, công chức, viên chức, người lao động)."""

    name: str
    """Full name, family name first: "Nguyễn Văn An" (họ và tên)."""

    code: str | None = None
    """Staff code, unique in the store where given (mã cán bộ)."""

    category: StaffCategory
    """Legal category."""

    unit: UnitId | None = None
    """The unit they belong to at present."""

    position: str | None = None
    """Present position: "Chánh Văn phòng" (chức vụ)."""

    positions: list[HeldPosition] = []
    """Positions over time, where they are noted: the present one as well (quá trình công tác)."""

    active_from: datetime.date | None = None
    """First day in the agency."""

    active_to: datetime.date | None = None
    """Last day in the agency."""


class PartialDate(Model, frozen=True, kw_only=True):
    """A civil date of which the day, or the month and the day, may be missing: "Tây Ninh, ngày tháng năm 2021". A full
    date such as `2021-03-05` may be given in its place. Dates sort by year, then month, then day, a missing part
    first.
    """

    year: int
    """Year, 1000 to 9999."""

    month: int | None = None
    """Month, 1 to 12, where known."""

    day: int | None = None
    """Day of the month, from 1, where known. A day without a month is refused."""


class LegalDocument(Record, frozen=True, kw_only=True):
    """A document that is cited or issued (văn bản)."""

    document_type: str = ""
    """Type: "Quyết định", "Luật" (tên loại)."""

    symbol: str | None = None
    """Number with symbol as written: "2818/QĐ-UBND", "63/2010/NĐ-CP" (số, ký hiệu)."""

    issued_on: PartialDate | None = None
    """Date of issue."""

    issuer: str | None = None
    """Issuer as written."""

    issuer_unit: UnitId | None = None
    """The issuing unit, where it is in this store."""

    subject: str = ""
    """What it is about (trích yếu)."""

    in_force_from: datetime.date | None = None
    """First day in force (ngày có hiệu lực)."""

    in_force_to: datetime.date | None = None
    """Last day in force (ngày hết hiệu lực)."""

    replaced_by: LegalDocumentId | None = None
    """The document that replaced it."""


class YearSpan(Model, frozen=True, kw_only=True):
    """The years that a plan of several years covers, both included (giai đoạn 2022 - 2025)."""

    from_: int = field(name="from")
    """The first year, from 1945."""

    to: int
    """The last year, after the first."""


class LegalBasis(Model, frozen=True, kw_only=True):
    """One citation under "Căn cứ", kept verbatim beside what was recognised in it."""

    raw: str = ""
    """The line as written (nguyên văn)."""

    document_type: str | None = None
    """Type as written: "Quyết định", "Luật" (tên loại)."""

    number: str | None = None
    """Number without symbol: "2818", "66.18" (số)."""

    symbol: str | None = None
    """Number with symbol as written: "2818/QĐ-UBND" (số, ký hiệu). Laws are often cited by name alone."""

    issued_on: PartialDate | None = None
    """Date of issue."""

    issuer: str | None = None
    """Issuer as written: "Ủy ban nhân dân tỉnh"."""

    subject: str | None = None
    """What it is about (trích yếu)."""

    is_parent: bool = False
    """Whether this is the same issuer's own plan above the citing one (kế hoạch cấp trên trực tiếp của cùng cơ
    quan).
    """

    document: LegalDocumentId | None = None
    """The stored document, once it has been linked."""

    line: int = 0
    """Line in the source text, from 1; 0 where unknown."""


class YearDay(Model, frozen=True, kw_only=True):
    """A day of every year (ngày 15/6)."""

    month: int
    """Month, 1 to 12."""

    day: int
    """Day of the month, from 1; 29 February is the last of the month in a year without it."""


class QuarterOfYear(Model, frozen=True, kw_only=True, tag_field="type", tag="quarter_of_year"):
    """Some time in a quarter (quý IV hằng năm)."""

    quarter: int
    """Quarter, 1 to 4."""


class MonthOfYear(Model, frozen=True, kw_only=True, tag_field="type", tag="month_of_year"):
    """Some time in a month (tháng 6 hằng năm)."""

    month: int
    """Month, 1 to 12."""


class OnDay(Model, frozen=True, kw_only=True, tag_field="type", tag="on_day"):
    """On a day (ngày 10 tháng 12 hằng năm)."""

    day: YearDay
    """The day."""


class ByDay(Model, frozen=True, kw_only=True, tag_field="type", tag="by_day"):
    """Not later than a day (trước ngày 15/6 hằng năm)."""

    day: YearDay
    """The last day."""


class DayRange(Model, frozen=True, kw_only=True, tag_field="type", tag="day_range"):
    """Between two days of one year, both included (từ ngày 01/3 đến ngày 30/4 hằng năm)."""

    from_: YearDay = field(name="from")
    """The first day."""

    to: YearDay
    """The last day, not before the first."""


YearTime: TypeAlias = QuarterOfYear | MonthOfYear | OnDay | ByDay | DayRange
"""A time that comes again every year."""


class Unspecified(Model, frozen=True, kw_only=True, tag_field="type", tag="unspecified"):
    """No time is given."""


class Continuous(Model, frozen=True, kw_only=True, tag_field="type", tag="continuous"):
    """All the time (thường xuyên)."""


class Periodic(Model, frozen=True, kw_only=True, tag_field="type", tag="periodic"):
    """From time to time, without saying how often (định kỳ)."""


class Daily(Model, frozen=True, kw_only=True, tag_field="type", tag="daily"):
    """Every day (hàng ngày)."""


class Weekly(Model, frozen=True, kw_only=True, tag_field="type", tag="weekly"):
    """Every week (hàng tuần)."""


class Monthly(Model, frozen=True, kw_only=True, tag_field="type", tag="monthly"):
    """Every month (hàng tháng)."""


class Quarterly(Model, frozen=True, kw_only=True, tag_field="type", tag="quarterly"):
    """Every quarter (hàng quý)."""


class HalfYearly(Model, frozen=True, kw_only=True, tag_field="type", tag="half_yearly"):
    """Every half year (6 tháng một lần)."""


class Yearly(Model, frozen=True, kw_only=True, tag_field="type", tag="yearly"):
    """Every year (hàng năm)."""


class EachYear(Model, frozen=True, kw_only=True, tag_field="type", tag="each_year"):
    """Every year at the times given (trước ngày 15/6 và 15/11 hằng năm)."""

    times: list[YearTime]
    """The times within a year, at least one."""


class InYear(Model, frozen=True, kw_only=True, tag_field="type", tag="in_year"):
    """Some time in a year (trong năm 2021)."""

    year: int
    """Year."""


class InQuarter(Model, frozen=True, kw_only=True, tag_field="type", tag="in_quarter"):
    """Some time in a quarter (quý IV/2021)."""

    year: int
    """Year."""

    quarter: int
    """Quarter, 1 to 4."""


class InMonth(Model, frozen=True, kw_only=True, tag_field="type", tag="in_month"):
    """Some time in a month (tháng 3/2021)."""

    year: int
    """Year."""

    month: int
    """Month, 1 to 12."""


class OnDate(Model, frozen=True, kw_only=True, tag_field="type", tag="on_date"):
    """On a day (ngày 05/03/2021)."""

    date: datetime.date
    """The day."""


class ByDate(Model, frozen=True, kw_only=True, tag_field="type", tag="by_date"):
    """Not later than a day (trước ngày 15/12/2021)."""

    date: datetime.date
    """The last day."""


class Range(Model, frozen=True, kw_only=True, tag_field="type", tag="range"):
    """Between two days, both included (từ tháng 3 đến tháng 6)."""

    from_: datetime.date = field(name="from")
    """The first day."""

    to: datetime.date
    """The last day, not before the first."""


class Several(Model, frozen=True, kw_only=True, tag_field="type", tag="several"):
    """At each of several times (quý I và quý III năm 2024; hàng quý, 6 tháng, năm)."""

    times: list[Schedule]
    """The times, at least two; none of them is itself several times or unspecified."""


Schedule: TypeAlias = (
    Unspecified
    | Continuous
    | Periodic
    | Daily
    | Weekly
    | Monthly
    | Quarterly
    | HalfYearly
    | Yearly
    | EachYear
    | InYear
    | InQuarter
    | InMonth
    | OnDate
    | ByDate
    | Range
    | Several
)
"""When a promised thing is to happen (thời gian thực hiện, tiến độ). Years are 1945 to 9999. Most plans give no date at
all.
"""


class Clause(Model, frozen=True, kw_only=True):
    """One bullet of a plan, verbatim, with what was recognised in it."""

    text: str = ""
    """The text as written, without its mark (nguyên văn)."""

    mark: str = ""
    """The mark before it: "-", "+", "a)", "1."; empty for a paragraph."""

    level: int = 0
    """Depth below its heading: 0 for a bullet, 1 for a bullet of a bullet."""

    line: int = 0
    """Line in the source text, from 1; 0 where unknown."""

    channels: list[Channel] = []
    """Forms of communication it names (hình thức)."""

    schedule: Schedule = Unspecified()
    """When it is to happen, where it says so (thời gian)."""

    what: str | None = None
    """What is promised, where the text says more than that: the task's cell of a table's row, the sentence of a duty
    with its deadline (nhiệm vụ).
    """

    lead: str | None = None
    """Who leads, where the clause or the heading above it says so, as written (chủ trì)."""

    coordinating: list[str] = []
    """Who takes part, as written (phối hợp)."""

    result: str | None = None
    """The expected result, as written (sản phẩm)."""

    field_lines: list[str] = []
    """The lines under it that give its fields, as written: "Cơ quan chủ trì: Văn phòng Sở." """


class Audience(Model, frozen=True, kw_only=True):
    """One audience (đối tượng)."""

    clause: Clause
    """The clause as written."""

    kind: AudienceKind
    """Inside the agency or outside."""

    headcount: int | None = None
    """How many people it has, once known: the denominator for how many were informed (số người)."""


class Assignment(Model, frozen=True, kw_only=True):
    """Who carries something out (phân công)."""

    clause: Clause = Clause()
    """The clause as written."""

    lead: str | None = None
    """Who leads, unit or position as written (chủ trì)."""

    coordinating: list[str] = []
    """Who takes part, as written (phối hợp)."""


class TimelineEntry(Model, frozen=True, kw_only=True):
    """One line of the timeline (thời gian thực hiện)."""

    clause: Clause = Clause()
    """The line as written, with its schedule."""

    what: str = ""
    """What is to happen, without the time; empty where the line says when all of the plan is carried out."""


class OtherSection(Model, frozen=True, kw_only=True):
    """A section whose heading is none of the known parts, kept as written."""

    heading: str = ""
    """The heading as written; empty for text before any heading."""

    line: int = 0
    """Line of the heading in the source text, from 1; 0 where there is none."""

    clauses: list[Clause] = []
    """The clauses under it."""


class ArchiveLine(Model, frozen=True, kw_only=True):
    """The archive line (lưu): "Lưu: VT, VP (Tân)"."""

    raw: str = ""
    """The line as written."""

    clerical: str | None = None
    """Clerical office: "VT" (văn thư)."""

    drafting_unit: str | None = None
    """Drafting unit: "VP" (đơn vị soạn thảo)."""

    drafter: str | None = None
    """Who drafted it: "Tân" (người soạn thảo)."""


class Signatory(Model, frozen=True, kw_only=True):
    """Who signs (người ký)."""

    authority: SigningAuthority
    """In whose name (quyền hạn). Where a collective is signed for by a deputy of its head ("TM. ỦY BAN NHÂN DÂN / KT.
    CHỦ TỊCH"), it is that of the deputy.
    """

    on_behalf_of: str | None = None
    """The collective that is signed for, after "TM.": "ỦY BAN NHÂN DÂN" (tập thể)."""

    head_title: str
    """What follows the prefix of the authority: "GIÁM ĐỐC"."""

    own_title: str | None = None
    """The signer's own title, where a second line gives it: "PHÓ GIÁM ĐỐC"."""

    name: str | None = None
    """The signer's name; drafts have none."""


class Move(Model, frozen=True, kw_only=True):
    """One change of a record's status: from which state to which, on which day, by whom and why."""

    from_: str = field(name="from")
    """The state before, by its canonical name: `planned`."""

    to: str
    """The state after, by its canonical name: `held`."""

    at: datetime.datetime
    """When the change was recorded (UTC, microseconds)."""

    on: datetime.date | None = None
    """The day on which the status changed (ngày thực hiện); it may lie before `at`, as the past is often recorded
    later. None in old records: the day of `at` counts.
    """

    by: str
    """Who changed it, as named when the store was opened."""

    why: str | None = None
    """The reason given."""


class Plan(Record, frozen=True, kw_only=True):
    """A communication plan, clause by clause as it was written (kế hoạch tuyên truyền cải cách hành chính). A draft may
    lack anything; from submission on it needs a document type and a subject.
    """

    document_type: str = ""
    """Type of document, abbreviated: "KH", "QĐ" (tên loại)."""

    number: str | None = None
    """Number as written; none on a draft (số). Once issued, no other plan may have the same number, symbol, year and
    issuer (NĐ 30/2020/NĐ-CP).
    """

    symbol: str = ""
    """Symbol: "KH-SXD" (ký hiệu)."""

    place: str | None = None
    """Place of issue (địa danh)."""

    issued_on: PartialDate | None = None
    """Date of issue; a draft may have only the year."""

    subject: str = ""
    """What it is about (trích yếu)."""

    year: int | None = None
    """The year it plans for, from 1945; none where it covers several (năm)."""

    years: YearSpan | None = None
    """The years it covers, where it plans for several (giai đoạn)."""

    issuer: str | None = None
    """Issuing body as written (cơ quan ban hành)."""

    parent_body: str | None = None
    """The body above the issuer as written (cơ quan chủ quản)."""

    issuer_unit: UnitId | None = None
    """The issuing unit, where it is in this store."""

    parent_plan: PlanId | None = None
    """The plan above this one, where it is in this store."""

    attached_to: LegalBasis | None = None
    """The decision it is attached to, as written (ban hành kèm theo Quyết định …)."""

    legal_bases: list[LegalBasis] = []
    """Legal bases (căn cứ)."""

    headings: list[Clause] = []
    """Headings of the known parts as written, in their order (đề mục)."""

    purposes: list[Clause] = []
    """Purposes (mục đích)."""

    requirements: list[Clause] = []
    """Requirements (yêu cầu)."""

    audiences: list[Audience] = []
    """Audiences (đối tượng)."""

    contents: list[Clause] = []
    """Contents (nội dung)."""

    expected_results: list[Clause] = []
    """Expected results (sản phẩm, kết quả dự kiến)."""

    forms: list[Clause] = []
    """Forms of communication (hình thức)."""

    assignments: list[Assignment] = []
    """Who does what (tổ chức thực hiện)."""

    timeline: list[TimelineEntry] = []
    """Timeline (thời gian thực hiện)."""

    other: list[OtherSection] = []
    """Sections under other headings."""

    theme: str | None = None
    """The theme of the year, verbatim (chủ đề)."""

    recipients: list[str] = []
    """Recipients without the archive line (nơi nhận)."""

    archive: ArchiveLine | None = None
    """The archive line (lưu)."""

    signatory: Signatory | None = None
    """Who signs (người ký)."""

    status: PlanStatus = PlanStatus.DRAFT
    """Its status; `plans.issue` and `plans.move` change it (trạng thái)."""

    moves: list[Move] = []
    """Every change of the status, earliest first; only the store's operations add one (quá trình xử lý)."""

    source: str = ""
    """The text it was read from, verbatim (NFC)."""


class ClauseOrigin(Model, frozen=True, kw_only=True):
    """The clause an activity comes from."""

    part: PlanPart
    """Which part of the plan."""

    number: int
    """Number of the clause within that part, from 1."""

    line: int = 0
    """Line in the plan's source text; 0 where unknown."""


class HoldSession(Model, frozen=True, kw_only=True, tag_field="type", tag="hold_session"):
    """Hold a session of a type at which the subject is presented (họp, giao ban, phổ biến pháp luật)."""

    session: SessionKind
    """The type of session."""


class Train(Model, frozen=True, kw_only=True, tag_field="type", tag="train"):
    """Hold a training or take part in one (tập huấn)."""

    role: SessionRole | None = None
    """Holding it or taking part; either where none is given."""

    topic: TrainingTopic | None = None
    """The topic; whatever the promise is about where none of the known ones is named."""


class TestSkills(Model, frozen=True, kw_only=True, tag_field="type", tag="test_skills"):
    """Test skills (kiểm tra, đánh giá kỹ năng)."""


class Post(Model, frozen=True, kw_only=True, tag_field="type", tag="post"):
    """Post something on a medium (niêm yết, công khai)."""

    matter: PostedMatter | None = None
    """What is posted; anything where none is given."""

    place: PostingPlace | None = None
    """The medium; any where none is given."""


class Publish(Model, frozen=True, kw_only=True, tag_field="type", tag="publish"):
    """Publicise the subject in one form of communication (đưa tin, đăng tải, phát tài liệu)."""

    channel: Channel
    """The form of communication."""


class Communicate(Model, frozen=True, kw_only=True, tag_field="type", tag="communicate"):
    """Publicise the subject in any form of communication (tuyên truyền, phổ biến)."""


class HoldDialogue(Model, frozen=True, kw_only=True, tag_field="type", tag="hold_dialogue"):
    """Hold a direct dialogue with citizens and businesses (đối thoại)."""


class BriefTheme(Model, frozen=True, kw_only=True, tag_field="type", tag="brief_theme"):
    """Brief on the theme of the year (quán triệt chủ đề)."""


class ReceiveFeedback(Model, frozen=True, kw_only=True, tag_field="type", tag="receive_feedback"):
    """Receive and answer feedback (tiếp nhận phản ánh, kiến nghị)."""


class KeepBoard(Model, frozen=True, kw_only=True, tag_field="type", tag="keep_board"):
    """Keep the electronic board of the leaders' schedule running (duy trì bảng quang điện tử)."""


class MakeMaterial(Model, frozen=True, kw_only=True, tag_field="type", tag="make_material"):
    """Make material (biên soạn tài liệu)."""


class Other(Model, frozen=True, kw_only=True, tag_field="type", tag="other"):
    """Something else: only evidence that names the activity proves it (việc khác)."""


Act: TypeAlias = (
    HoldSession
    | Train
    | TestSkills
    | Post
    | Publish
    | Communicate
    | HoldDialogue
    | BriefTheme
    | ReceiveFeedback
    | KeepBoard
    | MakeMaterial
    | Other
)
"""One act that a promise asks for. Only evidence of the same act proves it."""


class PromisedAct(Model, frozen=True, kw_only=True):
    """One act of a promise, with the words that ask for it."""

    act: Act
    """The act."""

    words: str = ""
    """The words of the promise that ask for it, as written; empty where somebody stated the act by hand."""

    schedule: Schedule | None = None
    """The schedule of this act, where it differs from that of the whole promise."""


class EvidenceDecision(Model, frozen=True, kw_only=True):
    """A decision whether a record is evidence for an activity (công nhận, không công nhận minh chứng)."""

    record: UUID
    """The record: a session, an attachment, a dissemination, an assessment, a posting, feedback or a material."""

    act: Act
    """The act it is about."""

    evidence_on: datetime.date | None = None
    """The day of the evidence that it is about; every day that the record proves where none is given."""

    verdict: EvidenceVerdict
    """What was decided."""

    on: datetime.date
    """The day."""

    by: str
    """Who decided."""

    why: str
    """Why."""


class Cancellation(Model, frozen=True, kw_only=True):
    """The cancellation of an activity (hủy nhiệm vụ)."""

    on: datetime.date
    """The day from which it is cancelled."""

    why: str
    """Why."""

    by: str
    """Who called it off."""


class Activity(Record, frozen=True, kw_only=True):
    """One thing that a plan promises (hoạt động, nhiệm vụ). Its status is never stored: it follows from the schedule,
    the day asked about, and the evidence.
    """

    plan: PlanId
    """The plan that promises it; it never moves to another plan."""

    origin: ClauseOrigin
    """The clause it comes from."""

    title: str
    """What is promised, verbatim; not blank (nội dung nhiệm vụ)."""

    channels: list[Channel] = []
    """Forms of communication."""

    schedule: Schedule = Unspecified()
    """When it is to happen (thời gian thực hiện)."""

    timeline: str | None = None
    """The timeline's line that gave the schedule, verbatim."""

    lead: str | None = None
    """Who leads, as written (chủ trì)."""

    lead_unit: UnitId | None = None
    """The leading unit, where it is in this store."""

    coordinating: list[str] = []
    """Who takes part, as written (phối hợp)."""

    result: str | None = None
    """The expected result, as written (sản phẩm)."""

    target: int | None = None
    """How often it must happen in all, at least 1, where a number was promised (chỉ tiêu)."""

    acts: list[PromisedAct] = []
    """The acts it asks for, each of which needs evidence of its own (việc phải làm): read from the text when a plan is
    tracked; change them where they were read wrongly. Where none is given they are read from the title and the forms
    of communication.
    """

    allowed_gap: int | None = None
    """The longest gap without evidence that is accepted for a continuous, periodic or daily schedule, in days, at least
    1 (số ngày tối đa không có minh chứng). Where none is given: 92, a quarter; 14 for what is promised daily. No law
    sets this number.
    """

    evidence_decisions: list[EvidenceDecision] = []
    """The decisions about evidence, oldest first; `activities.confirm`, `activities.refuse` and `activities.reconsider`
    add them, and none is ever changed.
    """

    cancelled: Cancellation | None = None
    """The cancellation, where there was one; `activities.cancel` sets it, and nothing undoes it."""


class Turnout(Model, frozen=True, kw_only=True):
    """How many people were invited, informed and understood (được mời, được thông tin, hiểu rõ). Each figure is at most
    the one before. Figures typed in here count only while no attendances are recorded for the session.
    """

    invited: int = 0
    """How many were invited (được mời)."""

    informed: int = 0
    """How many came and so were informed (được thông tin)."""

    understood: int = 0
    """How many understood (hiểu rõ)."""

    method: UnderstandingMethod | None = None
    """How understanding was measured; required where `understood` is more than 0."""


class Absence(Model, frozen=True, kw_only=True):
    """Somebody invited who did not come (vắng mặt)."""

    who: str
    """Who, as written."""

    why: str | None = None
    """Why (lý do)."""


class Minutes(Model, frozen=True, kw_only=True):
    """Minutes of a session (biên bản), with the parts the official form asks for. Source: 30/2020/NĐ-CP, mẫu 1.9."""

    number: str | None = None
    """Number of the minutes, as written: "05", "05/BB-SXD" (số biên bản)."""

    started: datetime.time | None = None
    """When it began (thời gian bắt đầu)."""

    ended: datetime.time | None = None
    """When it ended (thời gian kết thúc)."""

    ended_on: datetime.date | None = None
    """The day it ended, where that is not the day it began."""

    place: str | None = None
    """Where, if not at the session's place (địa điểm)."""

    attendees: str = ""
    """Who was there, as written (thành phần tham dự)."""

    absent: list[Absence] = []
    """Who was not (vắng mặt)."""

    chair: str | None = None
    """Who led it (chủ trì)."""

    secretary: str | None = None
    """Who took the minutes (thư ký)."""

    content: str = ""
    """What was said (nội dung)."""

    discussion: str | None = None
    """What was asked and discussed (ý kiến trao đổi, thảo luận)."""

    conclusions: str | None = None
    """What was concluded (kết luận)."""

    recipients: list[str] = []
    """To whom they go, beside the file (nơi nhận)."""


class Session(Record, frozen=True, kw_only=True):
    """A meeting, briefing, training, dialogue or test at which people are informed (buổi tuyên truyền)."""

    kind: SessionKind
    """The type of session (loại buổi)."""

    held_on: datetime.date
    """The day it takes or took place (ngày tổ chức)."""

    subject: str
    """What it is about; not blank (nội dung)."""

    plan: PlanId | None = None
    """The plan it serves."""

    activities: list[ActivityId] = []
    """The activities it is evidence for, each once. Where none is named, it counts for those of its plan that promise a
    session of its type and topic.
    """

    role: SessionRole = SessionRole.HOST
    """Whether the agency holds it or takes part."""

    topics: list[str] = []
    """Topics covered (chuyên đề)."""

    integrated_with: str | None = None
    """The event it was part of: "sinh hoạt Ngày Pháp luật" (lồng ghép)."""

    starts: datetime.time | None = None
    """When it starts, in local time (giờ bắt đầu)."""

    place: str | None = None
    """Where it is held (địa điểm)."""

    online: str | None = None
    """The address of the online room, where it is held online (trực tuyến)."""

    host: UnitId | None = None
    """The unit that holds it, where it is in this store (đơn vị tổ chức)."""

    organiser: str | None = None
    """Who holds it, as written, where that is no unit of this store (đơn vị tổ chức)."""

    chair: str | None = None
    """Who leads it (chủ trì)."""

    secretary: str | None = None
    """Who takes the minutes (thư ký)."""

    invitation: str | None = None
    """The invitation, as sent (giấy mời)."""

    agenda: str | None = None
    """The agenda (chương trình)."""

    materials: list[MaterialId] = []
    """Materials used, each once (tài liệu)."""

    theme: ThemeId | None = None
    """The theme of the year that leaders briefed on (chủ đề được quán triệt)."""

    documents_decided: list[LegalDocumentId] = []
    """Documents that were adopted there or issued as its result, each once (văn bản được thông qua, ban hành sau
    buổi).
    """

    certificates: int | None = None
    """How many certificates were given; only once it was held (giấy chứng nhận)."""

    turnout: Turnout | None = None
    """How many were invited, informed and understood; only once it was held."""

    minutes: Minutes | None = None
    """Its minutes; there exactly when its status is `minuted` (biên bản)."""

    status: SessionStatus = SessionStatus.PLANNED
    """Its status; `sessions.hold`, `sessions.minute` and `sessions.cancel` change it (trạng thái)."""

    moves: list[Move] = []
    """Every change of the status, earliest first; only the store's operations add one (quá trình xử lý)."""


class Attendance(Record, frozen=True, kw_only=True):
    """The attendance of one person at one session (tham dự); at most one for each person and session."""

    session: SessionId
    """The session."""

    person: PersonId
    """The person."""

    presence: Presence = Presence.INVITED
    """Whether they came."""

    checked_in: datetime.datetime | None = None
    """When they checked in (UTC); only for those who attended (giờ điểm danh)."""

    means: CheckInMeans | None = None
    """How they checked in."""

    understood: UnderstandingMethod | None = None
    """How it was measured that they understood; none where they did not or it was not measured. Only for those who
    attended (hiểu rõ).
    """


class Attachment(Record, frozen=True, kw_only=True):
    """A file: a photograph of the board, a scanned document, a slide deck (tài liệu kiểm chứng). Equal contents are
    stored once, however many attachments have them; the content of an attachment never changes.
    """

    name: str = ""
    """File name."""

    media_type: str = ""
    """Media type: "image/jpeg"."""

    size: int = 0
    """Length in bytes, counted by the store."""

    blake3: str = ""
    """BLAKE3 hash of the content in hexadecimal, computed by the store."""

    caption: str | None = None
    """What the file shows, in a few words."""

    dated: datetime.date | None = None
    """The day it was taken or made, and so the day it proves; required where it is evidence for an activity."""

    plan: PlanId | None = None
    """The plan it belongs to."""

    activity: ActivityId | None = None
    """The activity it is evidence for."""

    session: SessionId | None = None
    """The session it belongs to."""


class Register(Record, frozen=True, kw_only=True):
    """A register of one unit and year (sổ đăng ký): its numbers run from 1 without gaps, and none is given twice.

    A number is given in the same commit as the record that bears it: if that record is refused, the number is not
    given. (Sources: NĐ 30/2020/NĐ-CP on document numbers; TT 01/2018/TT-VPCP on registers.)
    """

    name: str = ""
    """What it numbers: "KH-SXD". With year and unit it is unique in the store, and none of the three ever changes."""

    unit: UnitId | None = None
    """The unit that keeps it."""

    year: int = 0
    """Its year, from 1945."""

    last: int = 0
    """The last number given; 0 while none was. It grows by one at a time and never falls."""

    closed: bool = False
    """Whether no more numbers are given, because the year is over; nothing reopens it (khóa sổ)."""


class CalendarDay(Model, frozen=True, kw_only=True):
    """One day that differs from what its weekday says."""

    date: datetime.date
    """The day."""

    kind: DayKind
    """Why it differs."""

    name: str | None = None
    """Its name: "Tết Nguyên đán"."""

    basis: str | None = None
    """The decision behind it (căn cứ)."""

    verified: bool = False
    """Whether the decision, or a source that cites it, was read (đã đối chiếu)."""

    awaits: Occasion | None = None
    """The occasion whose decision it waits for: it may be as told here, or something else. Only answers say so; what a
    calendar waits for stands in its `pending`.
    """


class DayChoice(Model, frozen=True, kw_only=True):
    """One way in which a decision may turn out."""

    name: str | None = None
    """What it is, in Vietnamese: "02 ngày cuối năm và 03 ngày đầu năm"."""

    days: list[CalendarDay] = []
    """The days that would not be what their weekdays say; none where everything stays as it is."""


class PendingDecision(Model, frozen=True, kw_only=True):
    """A decision that is still to come, or was not read, and the ways in which it may turn out."""

    occasion: Occasion
    """What the days are for."""

    name: str
    """What is to be decided, in Vietnamese: "nghỉ Tết Nguyên đán"."""

    basis: str | None = None
    """Why it is open, and where the choices are from (căn cứ)."""

    choices: list[DayChoice]
    """The ways in which it may turn out, at least two."""


class WorkCalendar(Record, frozen=True, kw_only=True):
    """The days of one year that differ from what their weekdays say (lịch làm việc). For a year without a calendar
    working days are not known, and nothing is guessed.

    A calendar of a unit holds only what differs there: it overrides that of the units above it, which override the
    national one. There is at most one for each year and unit.
    """

    year: int = 0
    """The year, from 1945."""

    unit: UnitId | None = None
    """The unit it is for; none for the national one."""

    working_weekdays: list[int] | None = None
    """Weekdays worked all day, Monday 1 to Sunday 7; none to take them from the calendar above, finally Monday to
    Friday (thứ Hai đến thứ Sáu).
    """

    morning_weekdays: list[int] | None = None
    """Weekdays worked in the morning alone, none of them also worked all day: 6 for a desk open on Saturday
    mornings.
    """

    hand_over: datetime.time | None = None
    """The time from which what arrives counts as received on the next working day; none to take it from the calendar
    above, finally 15:00.
    """

    days: list[CalendarDay] = []
    """The days that differ from what their weekdays say."""

    pending: list[PendingDecision] = []
    """Decisions about days of the year that are still to come. They do not affect a day named in `days`."""

    basis: str | None = None
    """The decisions it is based on (căn cứ)."""

    verified: bool = False
    """Whether all days off of the year are known from decisions."""


class TimeLimit(Model, frozen=True, kw_only=True):
    """How long something may take: "10 ngày làm việc", "0,5 ngày" (thời hạn)."""

    half_days: int
    """How many half-days, 1 to 7,320: 20 for "10 ngày", 1 for "0,5 ngày", in which internal steps are measured. Even
    where the unit is days of the calendar.
    """

    unit: DayUnit
    """Which days count."""


class LawReference(Model, frozen=True, kw_only=True):
    """A provision of a law, decree or circular (căn cứ pháp lý)."""

    document: str = ""
    """Number with symbol: "20/2008/NĐ-CP", "91/2025/QH15" (số, ký hiệu)."""

    provision: str | None = None
    """Article, clause, point: "Điều 9 khoản 1" (điều, khoản, điểm)."""

    amended_by: list[str] = []
    """Documents that amended it: "48/2013/NĐ-CP" (được sửa đổi bởi)."""


class DeadlineRule(Record, frozen=True, kw_only=True):
    """A rule of how long something may take, with the law behind it (quy định thời hạn). Rules are data, because they
    change with the law.
    """

    subject: DeadlineSubject
    """What it limits."""

    time_limit: TimeLimit
    """How long it may take."""

    extension: TimeLimit | None = None
    """By how much it may be extended, once; none where it may not (gia hạn)."""

    basis: LawReference
    """The law, or the agency's own regulation, that sets it (căn cứ)."""

    valid_from: datetime.date | None = None
    """First day it applies: a deadline that starts before follows the rule before."""

    valid_to: datetime.date | None = None
    """Last day on which a deadline by this rule may start."""

    unit: UnitId | None = None
    """The unit whose own rule it is; none where it applies to all."""

    verified: bool = False
    """Whether it was read in the source itself (đã đối chiếu)."""

    note: str | None = None
    """A remark: where it was found, what is doubtful."""


class Filing(Model, frozen=True, kw_only=True):
    """One way of filing, with its own time limit and fee."""

    way: FilingWay
    """The way."""

    time_limit: TimeLimit | None = None
    """The time limit when filed this way."""

    time_text: str | None = None
    """The same as written."""

    fee: int | None = None
    """The fee when filed this way, in đồng (phí, lệ phí)."""

    fee_text: str | None = None
    """The same as written."""

    description: str | None = None
    """Anything else: where, at what hours (mô tả)."""


class DossierItem(Model, frozen=True, kw_only=True):
    """One paper of a dossier (thành phần hồ sơ)."""

    name: str = ""
    """What it is (tên giấy tờ)."""

    form: str | None = None
    """The form to fill in, by its name (mẫu đơn, tờ khai)."""

    originals: int | None = None
    """How many originals (bản chính)."""

    copies: int | None = None
    """How many copies (bản sao)."""


class TimeCase(Model, frozen=True, kw_only=True):
    """The time limit of one case of a procedure: "nhà ở riêng lẻ: 7 ngày làm việc"."""

    case: str = ""
    """The case: "nhà ở riêng lẻ"; empty where none is named."""

    time_limit: TimeLimit | None = None
    """How long it may take."""

    time_text: str = ""
    """The same as written."""


class ProcedureForm(Model, frozen=True, kw_only=True):
    """A form that belongs to a procedure (mẫu đơn, tờ khai)."""

    name: str = ""
    """Its name: "Mẫu số 01"."""

    attachment: AttachmentId | None = None
    """The file, where it is in this store."""


class Procedure(Record, frozen=True, kw_only=True):
    """One version of an administrative procedure, in force from one publication decision to the next (thủ tục hành
    chính). The versions of a procedure share the national part of its code; two of them never begin on the same day.

    Parts that the law requires may be missing, because imported lists lack some: `procedures.check` lists what is
    missing, and `procedures.apply_decision` refuses a version that lacks it (NĐ 63/2010/NĐ-CP).
    """

    code: str = ""
    """Code as written: "1.013236", "1.014390.H05", "1.001117.000.00.00.H48" (mã thủ tục)."""

    name: str = ""
    """Name (tên thủ tục)."""

    field: str | None = None
    """Field, with its owner: "Hoạt động xây dựng (Bộ Xây dựng)" (lĩnh vực)."""

    levels: list[ProcedureLevel] = []
    """The levels of government that handle it, each once (cấp thực hiện)."""

    steps: str | None = None
    """Steps (trình tự thực hiện)."""

    filing: list[Filing] = []
    """Ways of filing (cách thức thực hiện)."""

    dossier: list[DossierItem] = []
    """Papers of the dossier (thành phần hồ sơ)."""

    dossier_sets: int | None = None
    """How many sets of the dossier are filed, at least 1 (số lượng hồ sơ)."""

    time_limit: TimeLimit | None = None
    """How long handling may take (thời hạn giải quyết)."""

    time_text: str | None = None
    """The time limit as written."""

    time_cases: list[TimeCase] = []
    """Time limits of single cases, where they differ."""

    applicants: str | None = None
    """Who may apply (đối tượng thực hiện)."""

    authority: str | None = None
    """The authority that handles it, as written (cơ quan giải quyết)."""

    unit: UnitId | None = None
    """The unit that handles it, where it is in this store."""

    forms: list[ProcedureForm] = []
    """Forms, where there are any (mẫu đơn, tờ khai)."""

    outcome: str | None = None
    """The result the applicant receives (kết quả thực hiện)."""

    conditions: str | None = None
    """Conditions, where there are any (yêu cầu, điều kiện)."""

    fees: str | None = None
    """Fees as written, where there are any (phí, lệ phí)."""

    online: OnlineLevel | None = None
    """The level of the online service (mức độ dịch vụ công trực tuyến)."""

    partial_reason: str | None = None
    """Why only a part of it is offered online (lý do cung cấp một phần)."""

    legal_bases: list[LawReference] = []
    """Provisions it is based on (căn cứ pháp lý)."""

    legal_bases_text: str | None = None
    """The legal bases as written."""

    decision: LegalDocumentId | None = None
    """The decision that published this version (quyết định công bố)."""

    change: ProcedureChangeKind | None = None
    """How this version came about."""

    in_force_from: datetime.date | None = None
    """First day it is in force; none where that is not known, and then it always was (ngày có hiệu lực)."""

    in_force_to: datetime.date | None = None
    """Last day it is in force; none while no end is known (ngày hết hiệu lực)."""

    previous: list[ProcedureId] = []
    """The versions it replaced, each once."""

    replaced_by: ProcedureId | None = None
    """The version that replaced it; the first where it was split into several."""

    ended_by: LegalDocumentId | None = None
    """The decision that ended it."""

    status: ProcedureStatus = ProcedureStatus.ACTIVE
    """Its status; `procedures.apply_decision` changes it (trạng thái)."""

    moves: list[Move] = []
    """Every change of the status, earliest first; only the store's operations add one (quá trình xử lý)."""

    note: str | None = None
    """A remark: "số liệu minh họa"."""


class ProcedureVersion(Model, frozen=True, kw_only=True, tag_field="type", tag="procedure_version"):
    """A version of a procedure (thủ tục hành chính)."""

    procedure: ProcedureId
    """The version."""


class YearTheme(Model, frozen=True, kw_only=True, tag_field="type", tag="year_theme"):
    """A theme of the year (chủ đề năm)."""

    theme: ThemeId
    """The theme."""


class IssuedDecision(Model, frozen=True, kw_only=True, tag_field="type", tag="issued_decision"):
    """A decision: on publication, say (quyết định)."""

    document: LegalDocumentId
    """The decision."""


class LeadersSchedule(Model, frozen=True, kw_only=True, tag_field="type", tag="leaders_schedule"):
    """The leaders' schedule (lịch công tác của lãnh đạo)."""


PostingSubject: TypeAlias = ProcedureVersion | YearTheme | IssuedDecision | LeadersSchedule
"""What is posted."""


class PostingCheck(Model, frozen=True, kw_only=True):
    """One check whether something is still posted as it must be (lượt kiểm tra)."""

    on: datetime.date
    """The day of the check; not before the posting or the check before it."""

    by: str
    """Who recorded the check."""

    has_forms: bool | None = None
    """Whether the forms were beside it."""

    has_feedback_address: bool | None = None
    """Whether the address for feedback was beside it."""

    evidence: list[AttachmentId] = []
    """The files that show it."""


class Posting(Record, frozen=True, kw_only=True):
    """Something posted on a board, a website or another medium for some time (niêm yết, công khai). What is posted
    never changes: `postings.replace` ends one posting and begins another.
    """

    subject: PostingSubject
    """What is posted."""

    place: PostingPlace
    """On which medium."""

    location: str | None = None
    """The exact location: "bảng trước trụ sở Sở"."""

    url: str | None = None
    """Its address on the web."""

    unit: UnitId | None = None
    """The unit that posted it."""

    posted_on: datetime.date
    """First day on which it is posted (ngày niêm yết)."""

    removed_on: datetime.date | None = None
    """The day it was taken down, and so the first on which it is not posted; not before `posted_on` (ngày gỡ)."""

    why_removed: str | None = None
    """Why it was taken down; only where it was."""

    has_forms: bool = False
    """Whether the forms are beside it (mẫu đơn, tờ khai)."""

    has_feedback_address: bool = False
    """Whether the address for feedback is beside it (địa chỉ tiếp nhận phản ánh, kiến nghị)."""

    checks: list[PostingCheck] = []
    """Every check, oldest first."""

    evidence: list[AttachmentId] = []
    """The files that show it (ảnh chụp, tệp chụp màn hình)."""

    activity: ActivityId | None = None
    """The activity it is evidence for."""

    note: str | None = None
    """A remark."""


class Open(Model, frozen=True, kw_only=True, tag_field="type", tag="open"):
    """Plain text, as given to be stored."""

    text: str
    """The text."""


class Sealed(Model, frozen=True, kw_only=True, tag_field="type", tag="sealed"):
    """Sealed, as it is stored."""

    content: str
    """Nonce and ciphertext (XChaCha20-Poly1305) in Base64."""


Personal: TypeAlias = Open | Sealed
"""A value that is personal data (dữ liệu cá nhân). It is given as `open` and stored sealed: reading a record gives
`sealed`, and only `data_subjects.reveal` opens it, which is recorded. Plain text may be given in place of `open`.
"""


class Consent(Model, frozen=True, kw_only=True):
    """An explicit consent to one purpose (sự đồng ý). Once recorded it can only be withdrawn."""

    purpose: str
    """The purpose that was agreed to (mục đích)."""

    given_on: datetime.date
    """The day it was given."""

    method: str
    """How it was given: "ký phiếu", "đánh dấu trên biểu mẫu điện tử" (phương thức)."""

    text_version: str | None = None
    """Which version of the text was agreed to (phiên bản nội dung)."""

    evidence: AttachmentId | None = None
    """The file that proves it (tài liệu chứng minh)."""

    withdrawn_on: datetime.date | None = None
    """The day it was withdrawn; none while it stands (rút lại)."""


class Erasure(Model, frozen=True, kw_only=True):
    """A record of the erasure of a person's data: their key was destroyed, so what is stored can never be read
    again.
    """

    on: datetime.date
    """The day."""

    by: str
    """Who erased."""

    why: str
    """Why, and on what basis (lý do, căn cứ)."""


class DataSubject(Record, frozen=True, kw_only=True):
    """A person whose personal data are kept: who sent feedback, asked at a dialogue or took a test (chủ thể dữ liệu).
    Name and contacts are sealed under a key of this person alone, and reading the record gives them sealed.
    """

    person: PersonId | None = None
    """The member of staff this is, where it is one; at most one data subject per person that is not erased."""

    name: Personal | None = None
    """Name; sealed when stored (họ và tên, tên tổ chức)."""

    address: Personal | None = None
    """Address (địa chỉ)."""

    phone: Personal | None = None
    """Telephone (số điện thoại)."""

    email: Personal | None = None
    """Electronic mail (thư điện tử)."""

    ground: ProcessingGround = ProcessingGround.LEGAL_DUTY
    """The legal ground for keeping the data (Luật 91/2025/QH15)."""

    basis: LawReference | None = None
    """The provision that gives the task, where that is the ground (căn cứ)."""

    consents: list[Consent] = []
    """Every consent, withdrawn ones included, in the order recorded."""

    erased: Erasure | None = None
    """The erasure of the data; `data_subjects.erase` sets it, and nothing undoes it."""


class CalendarUsed(Model, frozen=True, kw_only=True):
    """A calendar that a deadline was counted with, as it then was."""

    calendar: CalendarId
    """The calendar."""

    rev: int
    """Its revision."""


class AwaitedDecision(Model, frozen=True, kw_only=True):
    """A decision that an answer waits for."""

    year: int
    """The year."""

    occasion: Occasion
    """What the days are for."""

    days: list[datetime.date]
    """The days asked about that depend on it."""

    basis: str | None = None
    """Why it is open, and where the choices are from (căn cứ)."""

    text: str
    """What is awaited, in English."""

    text_vi: str
    """The same in Vietnamese: "2027: chờ quyết định về nghỉ Tết Nguyên đán"."""


class Deadline(Model, frozen=True, kw_only=True):
    """The last day for something, and how it was counted (hạn)."""

    due: datetime.date
    """The last day, up to its end. Where that depends on decisions still to come, the earliest that it can be: what is
    done by then is in time however they turn out.
    """

    due_latest: datetime.date | None = None
    """The latest that the last day can be, where it depends on decisions still to come (see `awaits`); nothing where it
    is the same however they turn out.
    """

    at_noon: bool = False
    """Whether it ends at noon of the last day, because half a day was counted."""

    started: datetime.date
    """The day it starts from, which is not counted itself."""

    time_limit: TimeLimit
    """How long it may take."""

    rule: DeadlineRuleId | None = None
    """The rule that set it; none where the time limit was given."""

    basis: LawReference | None = None
    """The law behind it."""

    calendars: list[CalendarUsed] = []
    """The calendars it was counted with."""

    awaits: list[AwaitedDecision] = []
    """The decisions still to come about days that were counted, the earliest first."""

    verified: bool = False
    """Whether the rule and every day off that was met are verified."""


class MissingClock(Model, frozen=True, kw_only=True):
    """A deadline that could not be computed because data are missing; nothing is guessed."""

    clock: DeadlineSubject
    """What the deadline is for."""

    reason: str
    """What is missing and what to add, in English."""

    reason_vi: str
    """The same in Vietnamese."""


class DataRequest(Record, frozen=True, kw_only=True):
    """A person's request about their own data, with its deadlines (yêu cầu của chủ thể dữ liệu; Luật 91/2025/QH15)."""

    subject: DataSubjectId
    """Who asks; never changes."""

    kind: DataRequestKind
    """What is asked for; never changes."""

    received_on: datetime.date
    """The day it was received; never changes."""

    details: str | None = None
    """Details: which data, which consent."""

    acknowledge_by: Deadline | None = None
    """The last day for acknowledging receipt."""

    answer_by: Deadline | None = None
    """The last day for fulfilling or refusing it."""

    not_covered: list[MissingClock] = []
    """Deadlines that could not be computed, and why: no rule, no calendar."""

    extended: str | None = None
    """Why its time was extended, where it was (gia hạn)."""

    extended_on: datetime.date | None = None
    """The day its time was extended."""

    outcome: str | None = None
    """What was done, or why it was refused."""

    status: DataRequestStatus = DataRequestStatus.RECEIVED
    """Its status (trạng thái)."""

    moves: list[Move] = []
    """Every change of the status, earliest first; only the store's operations add one (quá trình xử lý)."""


class Access(Record, frozen=True, kw_only=True):
    """One access to personal data (lượt truy cập dữ liệu cá nhân). The header tells who opened them and when; the data
    themselves are not kept here. It can be neither changed nor removed.
    """

    subject: DataSubjectId
    """The data subject whose data were opened."""

    kind: str
    """Kind of the record that holds them: `feedback`."""

    record: UUID
    """The record that holds them."""

    rev: int
    """The revision of that record."""

    fields: list[str]
    """Paths of the fields that were opened, at least one."""

    purpose: str
    """The purpose; not blank (mục đích)."""


class Material(Record, frozen=True, kw_only=True):
    """One version of a communication material (tài liệu tuyên truyền). Once approved, its title, version and files
    never change: `materials.revise` makes a new version.
    """

    kind: MaterialKind
    """The type of material."""

    title: str
    """Title; not blank (tên tài liệu)."""

    version: str | None = None
    """Version as written on it: "1.2", "tháng 3/2021" (phiên bản)."""

    topics: list[str] = []
    """Topics (chuyên đề)."""

    language: str | None = None
    """Language code: "vi", "km"; none for Vietnamese (ngôn ngữ)."""

    legal_bases: list[LawReference] = []
    """The provisions it explains (căn cứ pháp lý)."""

    attachments: list[AttachmentId] = []
    """Its files."""

    plan: PlanId | None = None
    """The plan it was made for."""

    activity: ActivityId | None = None
    """The activity it was made for."""

    unit: UnitId | None = None
    """The unit that made it (đơn vị biên soạn)."""

    made_on: datetime.date | None = None
    """The day it was made."""

    replaces: MaterialId | None = None
    """The version before it, which it replaces; each is replaced by at most one."""

    status: MaterialStatus = MaterialStatus.DRAFT
    """Its status (trạng thái)."""

    moves: list[Move] = []
    """Every change of the status, earliest first; only the store's operations add one (quá trình xử lý)."""


class Dissemination(Record, frozen=True, kw_only=True):
    """One dissemination in one form of communication (lượt tuyên truyền). It is evidence for the activity it names;
    where it names none, for those of its plan that promise to publicise its subject in this form.
    """

    channel: Channel
    """The form of communication."""

    title: str
    """Its title (tên tin, bài; nội dung)."""

    on: datetime.date
    """The day, or the first day."""

    until: datetime.date | None = None
    """The last day, where it took several; not before the first."""

    reach: int | None = None
    """How many people it reached, where that was measured (lượt tiếp cận)."""

    reach_note: str | None = None
    """How reach was measured: "lượt xem trên trang", "danh sách ký nhận". Required with `reach`."""

    url: str | None = None
    """Where it can be seen (đường dẫn)."""

    outlet: str | None = None
    """Newspaper, station or page that published it (báo, đài, trang)."""

    audience: AudienceKind | None = None
    """Whom it addresses (đối tượng)."""

    material: MaterialId | None = None
    """The material that was handed out or shown."""

    activity: ActivityId | None = None
    """The activity it is evidence for."""

    plan: PlanId | None = None
    """The plan it serves."""

    unit: UnitId | None = None
    """The unit that did it."""

    evidence: list[AttachmentId] = []
    """Files that show it: screenshots, cuttings (tài liệu kiểm chứng)."""


class ThemeTask(Model, frozen=True, kw_only=True):
    """A concrete task that the theme is linked to (nhiệm vụ cụ thể gắn với chủ đề)."""

    text: str = ""
    """What is to be done."""

    unit: UnitId | None = None
    """The unit that does it."""

    activity: ActivityId | None = None
    """The activity that it is tracked as: it is done when that is."""

    due: datetime.date | None = None
    """The last day for it (thời hạn)."""

    done_on: datetime.date | None = None
    """The day it was done (ngày hoàn thành)."""


class Theme(Record, frozen=True, kw_only=True):
    """The theme that an issuer sets for a year (chủ đề năm). There is at most one for each issuer and year; issuers are
    the same where their unit is, or their name as written.
    """

    text: str = ""
    """Its text, verbatim; not blank (nguyên văn)."""

    year: int = 0
    """The year, from 1945."""

    issuer: str | None = None
    """Who set it, as written (cơ quan ban hành); required where no unit is given. Leave it out where several units
    share the name.
    """

    issuer_unit: UnitId | None = None
    """Who set it, where that unit is in this store."""

    plan: PlanId | None = None
    """The plan that states it."""

    decision: LegalDocumentId | None = None
    """The decision that set it (văn bản ban hành)."""

    evidence: list[AttachmentId] = []
    """Photographs of it where it is posted (ảnh niêm yết); their days tell when it was."""

    tasks: list[ThemeTask] = []
    """The tasks linked to it (nhiệm vụ cụ thể)."""


class Appointment(Record, frozen=True, kw_only=True):
    """One entry of a leader's schedule (lịch công tác)."""

    person: PersonId | None = None
    """The leader, where they are in this store."""

    name: str | None = None
    """The name shown; none for that of the person. Required where no person is given."""

    title: str | None = None
    """The title shown: "Giám đốc"; none for the position the person holds on that day (chức vụ)."""

    rank: int = 0
    """The order of the leader on the board, from 1 (thứ tự hiển thị)."""

    date: datetime.date
    """The day."""

    part: DayPart
    """The part of the day."""

    starts: datetime.time | None = None
    """When it starts, in local time."""

    ends: datetime.time | None = None
    """When it ends, not before it starts."""

    content: str
    """What it is about; not blank (nội dung)."""

    place: str | None = None
    """Where it takes place (địa điểm)."""

    participants: str | None = None
    """Who takes part, as shown (thành phần)."""

    public: bool = True
    """Whether the board shows what it is about; otherwise it shows only that the leader is busy ("Bận")."""

    unit: UnitId | None = None
    """The unit on whose board it is shown."""

    status: AppointmentStatus = AppointmentStatus.PLANNED
    """Its status (trạng thái)."""

    moves: list[Move] = []
    """Every change of the status, earliest first; only the store's operations add one (quá trình xử lý)."""


class QuestionAnswer(Model, frozen=True, kw_only=True):
    """The answer to a question (trả lời)."""

    text: str
    """What was answered."""

    by: str
    """Who answered, as written: "Giám đốc Sở" (người, đơn vị trả lời)."""

    on: datetime.date
    """The day."""

    given_at_session: bool = False
    """Whether it was given at the dialogue itself (trả lời trực tiếp tại buổi đối thoại)."""


class QuestionPublication(Model, frozen=True, kw_only=True):
    """A question and its answer in the version that is published, beside the original words (công bố hỏi đáp)."""

    on: datetime.date
    """The day."""

    url: str | None = None
    """Where: the address of the page (đường dẫn)."""

    public_question: str
    """The question, without personal data."""

    public_answer: str
    """The answer, without personal data."""


class Question(Record, frozen=True, kw_only=True):
    """A question asked at a dialogue (câu hỏi, ý kiến tại buổi đối thoại)."""

    session: SessionId
    """The dialogue."""

    number: int
    """Its number in the order of questions, from 1; unique within the dialogue (số thứ tự)."""

    text: str
    """What was asked, verbatim; it never changes once answered (nội dung câu hỏi, ý kiến)."""

    asked_on: datetime.date | None = None
    """The day it was asked (ngày hỏi)."""

    asker: DataSubjectId | None = None
    """Who asked, where that is known; the data subject holds name and contacts, sealed."""

    asker_group: AskerGroup | None = None
    """Whether a citizen, a business or an organisation asked."""

    field: str | None = None
    """The field it is about: "Quy hoạch xây dựng" (lĩnh vực)."""

    procedures: list[ProcedureId] = []
    """The procedures it is about (thủ tục hành chính liên quan)."""

    answer: QuestionAnswer | None = None
    """The answer; it never changes once published (trả lời)."""

    published: QuestionPublication | None = None
    """Question and answer as published."""

    feedback: FeedbackId | None = None
    """The feedback it became."""

    status: QuestionStatus = QuestionStatus.ASKED
    """Its status; `questions.answer`, `questions.publish` and `questions.link_feedback` change it (trạng thái)."""

    moves: list[Move] = []
    """Every change of the status, earliest first; only the store's operations add one (quá trình xử lý)."""


class Percent(Model, frozen=True, kw_only=True, tag_field="type", tag="percent"):
    """A percentage of all points (tỷ lệ)."""

    percent: int
    """Percent of all points, 1 to 100."""


class Points(Model, frozen=True, kw_only=True, tag_field="type", tag="points"):
    """A number of points (điểm)."""

    points: int
    """Points, 1 to the sum of all items."""


PassMark: TypeAlias = Percent | Points
"""The least result that passes (mức đạt)."""


class AssessmentItem(Model, frozen=True, kw_only=True):
    """One item of a test (câu hỏi)."""

    text: str
    """What is asked."""

    kind: ItemKind = ItemKind.SINGLE
    """How it is answered."""

    options: list[str] = []
    """The options, in order (phương án)."""

    correct: list[int] = []
    """Numbers of the right options, from 1; empty for items marked by hand (đáp án)."""

    points: int
    """The points for a right answer (điểm)."""


class Assessment(Record, frozen=True, kw_only=True):
    """A test with its items and pass mark (bài kiểm tra). It needs items to be opened; once it was opened, items, pass
    mark and partial credit never change.
    """

    title: str
    """Title: "Kỹ năng sử dụng văn phòng điện tử" (tên bài)."""

    purpose: str | None = None
    """What it is to find out (mục đích)."""

    session: SessionId | None = None
    """The session at which, or after which, it is taken."""

    plan: PlanId | None = None
    """The plan it serves."""

    activity: ActivityId | None = None
    """The activity it is evidence for. Where none is named, it counts for those of its plan that promise such tests."""

    pass_mark: PassMark
    """The least result that passes (mức đạt)."""

    partial_credit: bool = False
    """Whether an item that is answered in part brings points (tính điểm từng phần)."""

    time_limit_minutes: int | None = None
    """Time for one attempt in minutes, at least 1; no limit where none is given (thời gian làm bài)."""

    items: list[AssessmentItem] = []
    """Its items, in order (câu hỏi)."""

    attempts_allowed: int | None = None
    """How often one person may take it, at least 1; no limit where none is given (số lượt tối đa)."""

    valid_from: datetime.date | None = None
    """First day on which it may be taken."""

    valid_to: datetime.date | None = None
    """Last day on which it may be taken."""

    status: AssessmentStatus = AssessmentStatus.DRAFT
    """Its status; `assessments.open` and `assessments.close` change it (trạng thái)."""

    moves: list[Move] = []
    """Every change of the status, earliest first; only the store's operations add one (quá trình xử lý)."""


class Attempt(Record, frozen=True, kw_only=True):
    """One attempt of one person at a test (lượt làm bài). It can be neither changed nor removed. Score and answers are
    sealed under a key of this person alone.

    Who took it and whether they passed is not sealed, since reports count it: both stay when the person's data are
    erased.
    """

    assessment: AssessmentId
    """The test."""

    person: PersonId
    """Who took it."""

    subject: DataSubjectId | None = None
    """The data subject that the person is; required."""

    unit: UnitId | None = None
    """The unit they belonged to then."""

    session: SessionId | None = None
    """The session at which it was taken."""

    number: int
    """Number of the attempt among those of this person at this test, from 1 (lượt thứ)."""

    taken_on: datetime.date
    """The day."""

    passed: bool
    """Whether they passed (đạt). Not sealed: reports count it, and erasing the person's data does not reach it."""

    score: Personal | None = None
    """Points out of all points: "8/10" (điểm)."""

    answers: Personal | None = None
    """What was answered, as JSON (bài làm)."""

    marks_attendance: bool = False
    """Whether it was recorded as attendance of the session; only with a session."""


class FeedbackExtension(Model, frozen=True, kw_only=True):
    """An extension of the time for an answer, once, as far as the rule of the deadline allows (gia hạn)."""

    until: Deadline
    """The new last day, counted from the old one."""

    on: datetime.date
    """On which day it was given."""

    why: str
    """Why."""

    by: str
    """Who granted it."""


class NonAcceptance(Model, frozen=True, kw_only=True):
    """The refusal to accept feedback (không tiếp nhận)."""

    reason: NonAcceptanceReason
    """The reason."""

    explanation: str
    """What the sender is told (nội dung trả lời, hướng dẫn)."""

    on: datetime.date
    """The day."""

    duplicate_of: FeedbackId | None = None
    """The feedback that says the same, where that is the reason."""


class FeedbackTransfer(Model, frozen=True, kw_only=True):
    """The transfer of feedback from one unit of the agency to another (chuyển đơn vị xử lý); its number stays in the
    register of the unit that received it.
    """

    from_unit: UnitId | None = None
    """The unit that had it."""

    to_unit: UnitId
    """The unit that has it now."""

    on: datetime.date
    """The day."""

    why: str
    """Why."""

    by: str
    """Who transferred it."""


class FeedbackForward(Model, frozen=True, kw_only=True):
    """The forwarding of feedback to another body (chuyển cơ quan có thẩm quyền)."""

    to: str
    """The body, as written."""

    to_unit: UnitId | None = None
    """The body, where it is in this store."""

    on: datetime.date
    """The day."""

    why: str
    """Why it is the competent one."""

    by: str
    """Who forwarded it."""

    late: bool | None = None
    """Whether its last day had passed; none where that is not known."""

    document: AttachmentId | None = None
    """The letter it went with (văn bản chuyển)."""

    returned_on: datetime.date | None = None
    """The day on which the body sent it back."""


class FeedbackReview(Model, frozen=True, kw_only=True):
    """The review of a rule by its criteria. Source: 20/2008/NĐ-CP, Điều 14."""

    sufficient_ground: bool | None = None
    """Whether there are enough grounds (đủ cơ sở)."""

    necessary: bool | None = None
    """The rule is necessary (cần thiết)."""

    reasonable_and_lawful: bool | None = None
    """It is reasonable and lawful (hợp lý, hợp pháp)."""

    simple_and_understandable: bool | None = None
    """It is simple and easy to understand (đơn giản, dễ hiểu)."""

    feasible: bool | None = None
    """It can be carried out (khả thi)."""

    consistent: bool | None = None
    """It agrees with other rules (thống nhất, đồng bộ)."""

    fits_treaties: bool | None = None
    """It fits the treaties (phù hợp với điều ước quốc tế)."""

    note: str | None = None
    """What was found, in words."""


class FeedbackDecision(Model, frozen=True, kw_only=True):
    """The decision on feedback (kết quả xử lý)."""

    outcome: FeedbackOutcome
    """The outcome."""

    text: str
    """The decision in words."""

    on: datetime.date
    """The day."""

    by: str
    """Who recorded it."""


class FeedbackAnswer(Model, frozen=True, kw_only=True):
    """The answer to the sender: private, never shown to others (văn bản trả lời)."""

    text: str
    """What the sender was told."""

    on: datetime.date
    """The day."""

    by: str
    """Who answered: the agency's officer, or the body it was forwarded to."""

    channel: FeedbackChannel
    """The channel of the answer."""

    document: AttachmentId | None = None
    """The letter (văn bản trả lời)."""

    late: bool | None = None
    """Whether its last day had passed; nothing where that is not known."""


class ResultPublication(Model, frozen=True, kw_only=True):
    """The result as it is made public, without anybody's personal data (công khai kết quả xử lý)."""

    channel: ResultChannel
    """The channel."""

    on: datetime.date
    """The day."""

    public_text: str
    """The published text; not blank, and without contact details."""

    url: str | None = None
    """Its address on the web."""

    confirmed: bool = False
    """Whether somebody looked at what seems to be personal data in it and confirmed that it is none."""


class FeedbackWithdrawal(Model, frozen=True, kw_only=True):
    """The withdrawal of feedback by its sender (rút phản ánh, kiến nghị)."""

    on: datetime.date
    """The day."""

    why: str
    """Why, as far as told."""


class FeedbackArchiving(Model, frozen=True, kw_only=True):
    """The archiving of the file of feedback (lưu hồ sơ)."""

    on: datetime.date
    """On which day it was closed."""

    place: str | None = None
    """Its location: "Hồ sơ số 12, hộp 3"."""


class Feedback(Record, frozen=True, kw_only=True):
    """A report or a proposal of a citizen or a business about administrative rules, and how it is handled (phản ánh,
    kiến nghị; NĐ 20/2008/NĐ-CP). Each step is a call of its own (`feedback.register`, `feedback.classify`, …) that
    sets the fields belonging to it.
    """

    kind: FeedbackKind
    """Report or proposal."""

    channel: FeedbackChannel
    """The channel by which it came in (hình thức tiếp nhận)."""

    received_on: datetime.date
    """The day it was received (ngày tiếp nhận)."""

    received_at: datetime.datetime | None = None
    """The instant it was received, where that is known."""

    text: str
    """What was written or said, verbatim (nội dung)."""

    proposal: str | None = None
    """The solution or new rule proposed, verbatim; a proposal has one (phương án, sáng kiến)."""

    in_vietnamese: bool = True
    """Whether it is in Vietnamese."""

    submitter: DataSubjectId | None = None
    """Who sent it; none where it is anonymous. The data subject holds name and contacts, sealed."""

    missing: list[FeedbackContent] = []
    """The required contents that it lacks, as found when it was received, completed or classified."""

    unit: UnitId | None = None
    """The unit that received it, whose register it is in (cơ quan tiếp nhận)."""

    number: int | None = None
    """Number in the register of that unit, from 1 (số thứ tự trong sổ). `feedback.register` gives it. A number is set
    by hand only to take over an entry of a paper register, and the store never gives it again; entries that were not
    taken over show as gaps.
    """

    year: int | None = None
    """Year of the register; set together with the number."""

    category: FeedbackCategory | None = None
    """The category of what it is about (phân loại nội dung)."""

    competence: FeedbackCompetence | None = None
    """Whether the agency or another body is competent; none until it is classified (thẩm quyền)."""

    competent_body: str | None = None
    """The other body that is competent, as written."""

    competent_unit: UnitId | None = None
    """The other body that is competent, where it is in this store."""

    assigned_unit: UnitId | None = None
    """The unit that handles it; the receiving one where none is named (đơn vị xử lý)."""

    assigned_person: PersonId | None = None
    """The person who handles it (người xử lý)."""

    assigned_on: datetime.date | None = None
    """The day it was assigned to that unit or person."""

    completed_on: datetime.date | None = None
    """The day on which the sender last gave what was missing."""

    classify_by: Deadline | None = None
    """The last day for classifying it."""

    forward_by: Deadline | None = None
    """The last day for forwarding it, where another body is competent; for forwarding it again, where one sent it
    back.
    """

    answer_by: Deadline | None = None
    """The last day for answering it, where the agency is competent."""

    extension: FeedbackExtension | None = None
    """An extension of the time for the answer; kept even where another body turns out to be competent (gia hạn)."""

    not_covered: list[MissingClock] = []
    """Deadlines that could not be computed, because no rule or calendar covers them."""

    not_accepted: NonAcceptance | None = None
    """Why it is not accepted."""

    transfers: list[FeedbackTransfer] = []
    """Transfers from unit to unit within the agency, oldest first; recorded ones never change."""

    forwards: list[FeedbackForward] = []
    """Forwards to other bodies, oldest first; recorded ones never change, but for the day of return."""

    review: FeedbackReview | None = None
    """The review of the rule it is about."""

    decision: FeedbackDecision | None = None
    """The decision (kết quả xử lý)."""

    answer: FeedbackAnswer | None = None
    """The answer to the sender."""

    publications: list[ResultPublication] = []
    """Publications of its result, oldest first; recorded ones never change (công khai)."""

    withdrawal: FeedbackWithdrawal | None = None
    """The withdrawal by the sender (rút)."""

    archiving: FeedbackArchiving | None = None
    """Where its file is archived (lưu hồ sơ)."""

    procedures: list[ProcedureId] = []
    """The procedures it is about."""

    question: QuestionId | None = None
    """The question of a dialogue that it came from."""

    plan: PlanId | None = None
    """The plan it serves."""

    activity: ActivityId | None = None
    """The activity it is evidence for, once answered. Where none is named, it counts for those of the year's plans that
    promise to take feedback.
    """

    legal_bases: list[LawReference] = []
    """The provisions it is about, or that its handling is based on (căn cứ)."""

    attachments: list[AttachmentId] = []
    """Files that came with it or belong to it."""

    status: FeedbackStatus = FeedbackStatus.RECEIVED
    """Its status (trạng thái)."""

    moves: list[Move] = []
    """Every change of the status, earliest first; only the store's operations add one (quá trình xử lý)."""


class Reorganisation(Model, frozen=True, kw_only=True):
    """What a merger, split or new name did to the units concerned."""

    ended: list[OrganisationUnit]
    """The units that ended."""

    into: list[OrganisationUnit]
    """The units they became."""

    moved: list[OrganisationUnit]
    """The units that came under another one."""


class NumberTaken(Model, frozen=True, kw_only=True):
    """A number taken from a register."""

    number: int
    """The number."""

    written: str
    """The number as documents write it: below ten with a leading zero."""


class RevealedValue(Model, frozen=True, kw_only=True):
    """One personal value as plain text."""

    path: str
    """Path of the field in the record: `name`."""

    text: str
    """The text."""


class Revealed(Model, frozen=True, kw_only=True):
    """The personal data of one version of a record as plain text."""

    kind: str
    """Kind of the record."""

    id: UUID
    """The record."""

    values: list[RevealedValue]
    """The values, one for each field that holds any."""

    access: AccessId | None = None
    """The record of this access; none where there was nothing to open."""


class DayOffDecision(Model, frozen=True, kw_only=True):
    """Days off as a decision or notice states them. Each day is as it would stand in a calendar."""

    number: str | None = None
    """Its number, verbatim: "8726/VPCP-KGVX"."""

    issued: datetime.date | None = None
    """The day it was issued."""

    issuer: str | None = None
    """Who issued it, verbatim."""

    basis: str | None = None
    """The words that name it, for the calendar's basis (căn cứ)."""

    settles: list[Occasion] = []
    """The occasions that it settles: what calendars await for them is awaited no longer."""

    days: list[CalendarDay] = []
    """The days that are not what their weekdays say, in their order."""


class Contact(Model, frozen=True, kw_only=True):
    """Who somebody is and how to reach them, as it is told to an operation."""

    name: str | None = None
    """Name (họ và tên, tên tổ chức)."""

    address: str | None = None
    """Address (địa chỉ)."""

    phone: str | None = None
    """Telephone (số điện thoại)."""

    email: str | None = None
    """Electronic mail (thư điện tử)."""


class ItemPoints(Model, frozen=True, kw_only=True):
    """The points of one item that was marked by hand (điểm chấm)."""

    item: int
    """Number of the item, from 1."""

    points: int
    """Points, at most those of the item."""


class AttemptTaken(Model, frozen=True, kw_only=True):
    """An attempt that was just recorded, with the score, which is returned only here, before it is sealed."""

    attempt: Attempt
    """The attempt as stored."""

    score: int
    """Points."""

    points: int
    """The sum of the points of all items."""


class Issue(Model, frozen=True, kw_only=True, tag_field="type", tag="issue"):
    """A new procedure (mới ban hành)."""

    procedure: Procedure
    """The procedure, in full."""


class Amend(Model, frozen=True, kw_only=True, tag_field="type", tag="amend"):
    """A new version of a procedure (sửa đổi, bổ sung)."""

    code: str | None = None
    """Code of the one amended, in any style; that of the new version where neither code nor identity is given."""

    id: ProcedureId | None = None
    """The version amended."""

    procedure: Procedure
    """The new version, in full."""


class Replace(Model, frozen=True, kw_only=True, tag_field="type", tag="replace"):
    """A procedure in place of one or more (thay thế). Several of a decision may take the place of the same one: it is
    split among them.
    """

    codes: list[str] = []
    """Codes of those it takes the place of, in any style."""

    ids: list[ProcedureId] = []
    """Versions it takes the place of."""

    procedure: Procedure
    """The new procedure, in full."""


class Abolish(Model, frozen=True, kw_only=True, tag_field="type", tag="abolish"):
    """A procedure ends (hủy bỏ, bãi bỏ). The decision names its code."""

    code: str | None = None
    """Code of the one abolished, in any style."""

    id: ProcedureId | None = None
    """The version abolished."""


ProcedureChange: TypeAlias = Issue | Amend | Replace | Abolish
"""What a decision does to one procedure."""


class Finding(Model, frozen=True, kw_only=True):
    """One oddity of a document, which is kept as written and reported, never refused."""

    line: int
    """Line in the source text, from 1; 0 where it concerns the whole."""

    path: str
    """Path of the field in the plan: `legal_bases[0].number`."""

    code: str
    """Stable code of the finding."""

    text: str
    """What was noticed, in English."""

    text_vi: str
    """What was noticed, in Vietnamese."""

    excerpt: str
    """The words concerned, verbatim."""


class DecisionApplied(Model, frozen=True, kw_only=True):
    """What a decision did."""

    added: list[Procedure]
    """The new versions, in the order of the changes."""

    ended: list[Procedure]
    """The versions that ended, in the order of the changes."""

    findings: list[Finding]
    """What was noticed."""


class RowNote(Model, frozen=True, kw_only=True):
    """Something about a row."""

    row: int
    """Which row, from 1; 0 for the names of the columns."""

    path: str
    """The procedure's field, `in_force_from`, or the name of the column."""

    code: str
    """Stable name of the rule, or of what was noticed."""

    text: str
    """What it is, in English."""

    text_vi: str
    """What it is, in Vietnamese."""

    law: LawReference | None = None
    """The law behind the rule, where there is one."""

    allowed: list[str] = []
    """What would be allowed instead, where that can be listed."""


class ImportReport(Model, frozen=True, kw_only=True):
    """What an import did, or would do."""

    added: int = 0
    """How many procedures were added."""

    skipped: int = 0
    """How many rows were passed over: blank, or in the store already."""

    ids: list[ProcedureId] = []
    """What was added."""

    errors: list[RowNote] = []
    """What is wrong with rows: those were not taken."""

    noticed: list[RowNote] = []
    """What is odd about rows that were taken, or passed over."""

    unknown_columns: list[str] = []
    """Names of columns that were not understood."""


class ResolvedUnit(Model, frozen=True, kw_only=True):
    """The unit a name means."""

    unit: OrganisationUnit | None = None
    """The unit; nothing where none fits, or several fit equally well."""

    matched: NameMatch | None = None
    """How well the name fits the best; nothing where none fits."""

    candidates: list[OrganisationUnit]
    """Every unit it fits, best first."""


class TreeUnit(Model, frozen=True, kw_only=True):
    """A unit and its place among the others."""

    unit: OrganisationUnit
    """The unit."""

    depth: int
    """How deep it lies: 0 at the top."""

    parent: UnitId | None = None
    """The unit above it on that day."""


class PersonAt(Model, frozen=True, kw_only=True):
    """Where a person stood on a day."""

    person: PersonId
    """The person."""

    name: str
    """Their name."""

    on: datetime.date
    """The day."""

    active: bool
    """Whether they were in the agency on that day."""

    unit: UnitId | None = None
    """Their unit, where it is known."""

    unit_name: str | None = None
    """Its name."""

    title: str | None = None
    """Their position, where it is known; of several, the latest taken up."""

    positions: list[HeldPosition]
    """All positions they held on that day, the latest taken up first."""


class Holder(Model, frozen=True, kw_only=True):
    """Somebody who holds or held a position."""

    person: PersonId
    """The person."""

    name: str
    """Their name."""

    held: HeldPosition
    """The position."""


class Gap(Model, frozen=True, kw_only=True):
    """A range of days without evidence."""

    from_: datetime.date = field(name="from")
    """Its first day."""

    to: datetime.date
    """Its last day."""

    days: int
    """How many days it has, both ends included."""


class ActStanding(Model, frozen=True, kw_only=True):
    """The progress of one act of an activity."""

    promised: PromisedAct
    """The act, and the words that ask for it."""

    text: str
    """What it is in English: "training: looking procedures up"."""

    text_vi: str
    """What it is in Vietnamese: "tập huấn: tra cứu TTHC"."""

    status: ActivityStatus
    """Its status (trạng thái)."""

    due: datetime.date | None = None
    """The last day for all of it; none where no year is known."""

    expected: int | None = None
    """How often it must be proven in all, where that can be counted."""

    proven: int
    """How often it was proven."""

    missing: list[str] = []
    """Times that have passed without proof: "Tháng 08/2021", "Từ 06/01/2021 đến 30/06/2021"."""

    longest_gap: Gap | None = None
    """The longest range of days without evidence, for a continuous schedule."""

    last_evidence: datetime.date | None = None
    """The day of its last evidence."""


class Evidence(Model, frozen=True, kw_only=True):
    """One item of evidence that something was done (minh chứng). Exactly one of the typed identities is set: that of
    the record.
    """

    on: datetime.date
    """The day it proves."""

    what: str
    """Its title: a session's subject, a file's caption, the title of a dissemination or of a test, what a posting
    shows, the number of feedback.
    """

    record: UUID = UUID(int=0)
    """The record, whatever its kind: what `activities.confirm` and `activities.refuse` take."""

    session: SessionId | None = None
    """The session that took place."""

    attachment: AttachmentId | None = None
    """The file that shows it."""

    dissemination: DisseminationId | None = None
    """The dissemination."""

    assessment: AssessmentId | None = None
    """The test that was taken on that day."""

    posting: PostingId | None = None
    """The posting that began or was checked on that day; the oldest of those that began on it together."""

    feedback: FeedbackId | None = None
    """The feedback that was answered."""

    material: MaterialId | None = None
    """The material that was made."""

    ground: EvidenceGround
    """Why it counts, or why it does not."""

    acts: list[int] = []
    """The numbers of the acts it speaks for, from 1, in the order of `PromiseProgress.acts`."""

    minuted: bool
    """Whether a session's minutes are there; other evidence has none and needs none."""


class PromiseProgress(Model, frozen=True, kw_only=True):
    """The progress of one activity."""

    activity: ActivityId
    """The activity."""

    status: ActivityStatus
    """Its status (trạng thái)."""

    proof: ProofState
    """How much of it is proven."""

    due: datetime.date | None = None
    """The last day for all of it; none where no year is known."""

    expected: int | None = None
    """How often it must be proven in all, where that can be counted; of several acts the sum."""

    proven: int
    """How often it was proven, a month or quarter counting once where it is due in each; of several acts the sum, each
    counting at most as often as it must be proven.
    """

    missing: list[str] = []
    """Times that have passed without proof: "Tháng 08/2021", "Quý III/2021"; of several acts with the act before."""

    longest_gap: Gap | None = None
    """The longest range of days without evidence, for a continuous schedule."""

    last_evidence: datetime.date | None = None
    """The day of the last evidence that counts."""

    acts: list[ActStanding] = []
    """Each act it asks for, and how far that is."""

    evidence: list[Evidence] = []
    """The evidence that counts, oldest first."""

    possible: list[Evidence] = []
    """The evidence that counts only once somebody confirms it, oldest first."""

    refused: list[Evidence] = []
    """The evidence that somebody refused, oldest first."""


class PossibleEvidence(Model, frozen=True, kw_only=True):
    """Evidence that somebody must confirm or refuse, with the activity it might prove."""

    activity: ActivityId
    """The activity."""

    title: str
    """What is promised, verbatim."""

    acts: list[Act]
    """The acts that it might prove and that are not done."""

    acts_vi: list[str]
    """The same in Vietnamese."""

    evidence: Evidence
    """The evidence."""


class TurnoutCount(Model, frozen=True, kw_only=True):
    """The figures of one session."""

    session: SessionId
    """The session."""

    invited: int
    """How many were invited."""

    informed: int
    """Of these, how many came and so were informed."""

    understood: int
    """Of these, how many understood."""

    counted: bool
    """Whether they were counted from attendances; if not, they are those recorded with the session."""


class SignatureBlock(Model, frozen=True, kw_only=True):
    """Where somebody signs (chữ ký)."""

    role: str
    """As what: "THƯ KÝ"."""

    name: str
    """Full name; "…" where it is not known."""


class Problem(Model, frozen=True, kw_only=True):
    """One rule that a value breaks, for which it is refused."""

    path: str
    """Path of the field: `legal_bases[2].symbol`; empty for the whole value."""

    code: str
    """Stable code of the rule: `required`."""

    text: str
    """What is wrong, in English."""

    text_vi: str
    """What is wrong, in Vietnamese."""

    law: LawReference | None = None
    """The law behind the rule, where there is one."""

    allowed: list[str] = []
    """Values that would be allowed instead, by canonical name, where they can be listed."""


class MinutesDocument(Model, frozen=True, kw_only=True):
    """Minutes laid out in the official form; what is not known is marked "…" and told in `problems`. Source:
    30/2020/NĐ-CP, mẫu 1.9.
    """

    session: SessionId
    """The session."""

    parent_agency: str | None = None
    """The agency above the issuing one, in capitals (cơ quan chủ quản)."""

    issuer: str
    """The issuing agency, in capitals (cơ quan ban hành)."""

    national_name: str
    """"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" (quốc hiệu)."""

    motto: str
    """"Độc lập - Tự do - Hạnh phúc" (tiêu ngữ)."""

    number: str
    """"Số: 05/BB-SXD" (số, ký hiệu)."""

    title: str
    """"BIÊN BẢN" (tên loại)."""

    subject: str
    """What it is about (trích yếu)."""

    started: str
    """"08 giờ 00, ngày 05 tháng 3 năm 2021" (thời gian bắt đầu)."""

    place: str
    """Where (địa điểm)."""

    attendees: list[str]
    """Who was there, a line each (thành phần tham dự)."""

    absent: list[str] = []
    """Who was not and why, a line each (vắng mặt)."""

    chair: str
    """Who led it (chủ trì)."""

    secretary: str
    """Who took the minutes (thư ký)."""

    content: list[str]
    """What was said, a line each (nội dung)."""

    discussion: list[str] = []
    """What was asked and answered, a line each (ý kiến trao đổi)."""

    conclusions: list[str]
    """What was concluded, a line each (kết luận)."""

    closing: str
    """The sentence that ends it, with day and time, and the mark "./." (câu kết)."""

    signatures: list[SignatureBlock]
    """Who signs, from left to right."""

    recipients: list[str]
    """To whom it goes, a line each (nơi nhận)."""

    text: str
    """All of it as plain text."""

    problems: list[Problem] = []
    """What is missing."""


class Holding(Model, frozen=True, kw_only=True):
    """A record that refers to a data subject."""

    kind: str
    """Kind of the record."""

    id: UUID
    """The record."""


class DayStatus(Model, frozen=True, kw_only=True):
    """What a day is."""

    date: datetime.date
    """The day."""

    half: WorkedPart
    """What of it is worked on. Where that depends on decisions still to come, the most that may be."""

    may_be: WorkedPart | None = None
    """The least that may be worked of it, where that depends on decisions still to come."""

    awaits: list[AwaitedDecision] = []
    """The decisions still to come on which the day depends."""

    name: str | None = None
    """What it is called."""

    kind: DayKind | None = None
    """Why it is not what its weekday says; nothing where it is."""

    basis: str | None = None
    """The decision that says so (căn cứ)."""

    verified: bool
    """Whether the decision was read; of a day that is what its weekday says, whether all days off of its year are
    known.
    """


class WorkingDayCount(Model, frozen=True, kw_only=True):
    """How much is worked in a stretch of days."""

    days: int
    """Days worked on, at least for half. Where that depends on decisions still to come, the fewest that there can
    be.
    """

    half_days: int
    """Mornings and afternoons worked on, likewise."""

    days_most: int | None = None
    """The most days that there can be, where decisions still to come matter."""

    half_days_most: int | None = None
    """The most mornings and afternoons that there can be, likewise."""

    awaits: list[AwaitedDecision] = []
    """The decisions still to come about these days, the earliest first."""


class YearCoverage(Model, frozen=True, kw_only=True):
    """The calendars there are of a year."""

    year: int
    """The year."""

    covered: bool
    """Whether it has a national calendar: without, it has no working days."""

    verified: bool
    """Whether all its days off are known from decisions."""

    calendars: list[CalendarUsed]
    """The calendars, the nearest first and the national one last."""


class CalendarCoverage(Model, frozen=True, kw_only=True):
    """What calendars there are of a stretch."""

    covered: bool
    """Whether every year has a national calendar."""

    verified: bool
    """Whether every year's calendars, and every one of their days in the stretch, is verified."""

    years: list[YearCoverage]
    """Year by year."""

    unverified_days: list[CalendarDay]
    """The days in force in the stretch that are not verified; those that may be off or worked on by a decision still to
    come say so (`awaits`).
    """

    awaits: list[AwaitedDecision] = []
    """The decisions still to come about days of the stretch, the earliest first."""


class LunarYear(Model, frozen=True, kw_only=True):
    """The days of a year that follow the lunar calendar of Việt Nam (UTC+7), which at times differ from China's."""

    year: int
    """The year."""

    tet: datetime.date
    """First day of the first lunar month (mùng 1 Tết)."""

    hung_kings: datetime.date
    """Commemoration of the Hùng Kings, 10th day of the third lunar month (Giỗ Tổ Hùng Vương)."""


class DecisionReading(Model, frozen=True, kw_only=True):
    """A decision or notice on days off as it was read from its text."""

    decision: DayOffDecision
    """What it says: look at it, correct it, and apply it with `calendars.apply_decision`."""

    findings: list[Finding]
    """What was not understood or contradicts itself, in the order of the text. A day that contradicts its weekday or
    lunar day is not in the decision; days off that the law does not give are, as they are stated.
    """


class ThemeTaskStanding(Model, frozen=True, kw_only=True):
    """A task of a theme with its status."""

    number: int
    """Its number among the theme's tasks, from 1."""

    task: ThemeTask
    """The task."""

    status: ThemeTaskStatus
    """Its status (trạng thái)."""


class ThemeReport(Model, frozen=True, kw_only=True):
    """A theme of the year: whether it was posted, briefed on, and linked to tasks (chủ đề năm)."""

    theme: ThemeId
    """The theme."""

    year: int
    """Its year."""

    text: str
    """Its text, verbatim."""

    issuer: str | None = None
    """Who set it."""

    posted_on: datetime.date | None = None
    """The day it was first posted (niêm yết)."""

    briefings: int
    """Sessions that took place at which leaders briefed on it (số buổi quán triệt)."""

    tasks: int
    """Concrete tasks linked to it (nhiệm vụ cụ thể)."""

    task_standings: list[ThemeTaskStanding] = []
    """Each task with its status."""


class BoardEntry(Model, frozen=True, kw_only=True):
    """One line of the board, ready to be shown."""

    appointment: AppointmentId
    """The appointment."""

    part: DayPart
    """The part of the day."""

    part_text: str
    """The part of the day in words: "Sáng"."""

    rank: int
    """The order of the leader on the board, from 1."""

    starts: datetime.time | None = None
    """When it starts."""

    ends: datetime.time | None = None
    """When it ends."""

    time_text: str
    """The times in words, from and to; empty where none is given."""

    leader: str
    """The leader, with title: "Giám đốc Nguyễn Văn An"."""

    content: str
    """What it is about; "Bận" where that is not public."""

    place: str | None = None
    """Where."""

    participants: str | None = None
    """Who takes part."""

    status: AppointmentStatus
    """Its status (trạng thái)."""

    status_text: str
    """Where it stands in words: "Hủy"; empty for what goes as announced."""


class BoardFeed(Model, frozen=True, kw_only=True):
    """The board of one day."""

    date: datetime.date
    """The day."""

    seq: int
    """Number of the last change in the store that the board reflects; ask `appointments.board_changes` for what comes
    after it.
    """

    entries: list[BoardEntry]
    """Its lines: by part of the day, then the leaders' order, then time."""


class BoardChange(Model, frozen=True, kw_only=True):
    """One line of the board that changed."""

    appointment: AppointmentId
    """The appointment."""

    change: BoardChangeKind
    """How it changed."""

    entry: BoardEntry | None = None
    """The line as it is now; none where it was removed."""


class BoardChanges(Model, frozen=True, kw_only=True):
    """What changed on the board of one day."""

    date: datetime.date
    """The day."""

    seq: int
    """Number of the last change in the store that is included."""

    changes: list[BoardChange]
    """Each line that changed: first those removed, then the others in the board's order."""


class UnitAssessmentCount(Model, frozen=True, kw_only=True):
    """One unit: who took tests, who passed."""

    unit: UnitId | None = None
    """The unit; nothing where it is not known."""

    name: str
    """Its name."""

    people: int
    """People who took any test."""

    passed: int
    """Of these, people who passed every test they took, in the end."""


class AssessmentResults(Model, frozen=True, kw_only=True):
    """The results of a test (kết quả kiểm tra)."""

    assessment: AssessmentId
    """The test."""

    title: str
    """Its title."""

    on: datetime.date
    """The day up to which attempts count."""

    attempts: int
    """Attempts (lượt làm bài)."""

    people: int
    """People who took it (số người dự kiểm tra)."""

    passed: int
    """Of these, people who passed in the end (số người đạt)."""

    units: list[UnitAssessmentCount]
    """The same by the unit people belonged to."""


class AttemptSummary(Model, frozen=True, kw_only=True):
    """One attempt at a test, without its sealed values."""

    attempt: AttemptId
    """The attempt."""

    assessment: AssessmentId
    """The test."""

    title: str
    """Its title."""

    session: SessionId | None = None
    """The session at which it was taken."""

    number: int
    """Number of the attempt at this test, from 1."""

    taken_on: datetime.date
    """The day."""

    passed: bool
    """Whether it was passed."""


class PersonAttempts(Model, frozen=True, kw_only=True):
    """The tests one person took, oldest first (quá trình kiểm tra, đánh giá của một người)."""

    person: PersonId
    """The person."""

    taken: int
    """Different tests taken."""

    passed: int
    """Of these, tests passed in the end."""

    attempts: list[AttemptSummary]
    """Every attempt."""


class ProcedureCode(Model, frozen=True, kw_only=True):
    """A procedure code with its parts (mã thủ tục hành chính). The styles in use are `1.013236`, `1.014390.H05` and
    `1.001117.000.00.00.H48`.
    """

    raw: str = ""
    """As written."""

    national: str | None = None
    """National part: "1.013236" (mã quốc gia)."""

    middle: str | None = None
    """The part between the national part and the province in the long style: "000.00.00"."""

    province: str | None = None
    """Province or agency: "H05" (mã tỉnh)."""

    oddity: CodeOddity | None = None
    """Its oddity, where it has one; the code is kept as written."""


class RelatedProcedure(Model, frozen=True, kw_only=True):
    """A procedure that a text seems to be about (TTHC liên quan)."""

    procedure: ProcedureId
    """The version in force."""

    code: str
    """Its code."""

    name: str
    """Its name."""

    score: int
    """The relevance of the shared words, the greater the better: comparable within one answer only."""

    words: list[str]
    """The words shared, the rarest first; at most eight."""


class StalePosting(Model, frozen=True, kw_only=True):
    """A posting that is out of date or incomplete, and what to do."""

    posting: PostingId
    """The posting."""

    place: PostingPlace
    """The medium it is on."""

    procedure: ProcedureId | None = None
    """The version of a procedure that is posted; none for a theme or decision."""

    current: ProcedureId | None = None
    """The version that should be posted instead."""

    code: str | None = None
    """Code of the procedure."""

    name: str
    """What is posted: the procedure's name, the theme, the decision."""

    reasons: list[StaleReason]
    """What is wrong with it."""

    since: datetime.date | None = None
    """The day since which it is."""

    text: str
    """What to do, in English."""

    text_vi: str
    """What to do, in Vietnamese."""


class PlaceFigures(Model, frozen=True, kw_only=True):
    """How many of the procedures in force are posted on one medium."""

    place: PostingPlace
    """The medium."""

    current: int
    """Procedures in force that are posted in their present version."""

    missing: int
    """Procedures in force that are not posted, or not in their present version."""

    stale: int
    """Postings on it that are out of date or incomplete."""


class FeedbackDue(Model, frozen=True, kw_only=True):
    """Open feedback with its last day."""

    feedback: Feedback
    """The feedback."""

    clock: DeadlineSubject
    """What is due."""

    due: datetime.date
    """The last day. Where decisions still to come may move it, the earliest that it can be."""

    due_latest: datetime.date | None = None
    """The latest that it can be, where decisions still to come may move it: only then it is missed for certain."""


class FeedbackPage(Model, frozen=True, kw_only=True):
    """One page of open feedback, in order of last days."""

    items: list[FeedbackDue]
    """The feedback."""

    next: str | None = None
    """The cursor of the next page; none on the last."""


class FeedbackRow(Model, frozen=True, kw_only=True):
    """One row of the register of feedback with its state of handling, without personal data and without its text."""

    number: int
    """Number in the register."""

    written: str
    """The number as documents write it: below ten with a leading zero."""

    year: int
    """Year of the register."""

    unit: UnitId | None = None
    """Whose register it is."""

    kind: FeedbackKind
    """Report or proposal."""

    received_on: datetime.date
    """The day it was received."""

    status: FeedbackStatus
    """Its status (trạng thái)."""

    due: datetime.date | None = None
    """The last day for what comes next, while it is open."""

    forwarded_to: str | None = None
    """The body it was forwarded to, unless that sent it back."""

    forwarded_on: datetime.date | None = None
    """The day it was forwarded."""

    answered_on: datetime.date | None = None
    """The day it was answered."""

    published_on: datetime.date | None = None
    """The day its result was first made public."""


class FeedbackRegisterPage(Model, frozen=True, kw_only=True):
    """One page of a register of feedback, in order of numbers."""

    items: list[FeedbackRow]
    """The rows."""

    next: str | None = None
    """The cursor of the next page; none on the last."""


class Period(PeriodMaker, frozen=True, kw_only=True):
    """The days a report covers (kỳ báo cáo), from the first to the last, both included. A period whose last day comes
    before its first contains no day.
    """

    name: str
    """What it is called: "Quý IV/2021"."""

    from_: datetime.date = field(name="from")
    """The first day."""

    to: datetime.date
    """The last day."""


class SessionFigures(Model, frozen=True, kw_only=True):
    """Counts of sessions and people. People who came to two sessions count twice (lượt người)."""

    planned: int = 0
    """Sessions planned and not yet held."""

    held: int = 0
    """Sessions that took place, with minutes or without."""

    minuted: int = 0
    """Of these, sessions with minutes."""

    cancelled: int = 0
    """Sessions cancelled."""

    invited: int = 0
    """People invited to the sessions that took place."""

    informed: int = 0
    """Of these, people who came and so were informed."""

    measured: int = 0
    """Of these, people at sessions where understanding was measured."""

    understood: int = 0
    """Of these, people who understood."""


class MonthFigures(Model, frozen=True, kw_only=True):
    """The figures of one month."""

    year: int
    """Year."""

    month: int
    """Month, 1 to 12."""

    figures: SessionFigures
    """The figures."""


class KindFigures(Model, frozen=True, kw_only=True):
    """The figures of one type of session."""

    kind: SessionKind
    """The type of session."""

    figures: SessionFigures
    """The figures."""


class TopicFigures(Model, frozen=True, kw_only=True):
    """The figures of the sessions on one topic. A session on several counts for each."""

    topic: TrainingTopic
    """The topic."""

    figures: SessionFigures
    """The figures."""


class ActivityReport(Model, frozen=True, kw_only=True):
    """One activity with its progress."""

    activity: Activity
    """What was promised."""

    progress: PromiseProgress
    """Its progress, by all evidence up to the report's day."""


class Completion(Model, frozen=True, kw_only=True):
    """Counts of activities by status, and of those proven in part. Each activity is counted once in the first five."""

    done: int = 0
    """Done: all of it is proven."""

    under_way: int = 0
    """Under way."""

    not_started: int = 0
    """Not started."""

    overdue: int = 0
    """Overdue."""

    cancelled: int = 0
    """Cancelled."""

    partly: int = 0
    """Of those neither done nor cancelled: proven in part."""

    possible: int = 0
    """Of those neither done nor cancelled: with evidence that somebody must confirm or refuse."""


class PlanReport(Model, frozen=True, kw_only=True):
    """One plan: what it promised, and what is proven."""

    plan: PlanId
    """The plan."""

    symbol: str
    """Number and symbol as far as known: "149/KH-SXD", "KH-SXD"."""

    subject: str
    """What it is about."""

    issuer: str | None = None
    """Its issuer."""

    theme: str | None = None
    """Its theme of the year."""

    status: PlanStatus
    """Its status (trạng thái)."""

    activities: list[ActivityReport]
    """Each activity with its progress, in the plan's order."""

    completion: Completion
    """Counts of activities by status."""


class ProcedureFigures(Model, frozen=True, kw_only=True):
    """Figures of procedures: decisions of the period, and where procedures in force are posted (thủ tục hành chính)."""

    in_force: int = 0
    """Procedures in force on the report's day."""

    decisions: int = 0
    """Publication decisions that took effect in the period."""

    issued: int = 0
    """Procedures new in the period (mới ban hành)."""

    amended: int = 0
    """Procedures amended or replaced in the period (sửa đổi, bổ sung, thay thế)."""

    abolished: int = 0
    """Procedures abolished in the period (bãi bỏ)."""

    places: list[PlaceFigures] = []
    """Each medium, those with nothing to post left out."""

    stale: list[StalePosting] = []
    """Postings that are out of date or incomplete on the report's day."""


class FeedbackChannelCount(Model, frozen=True, kw_only=True):
    """How much feedback was received by one channel."""

    channel: FeedbackChannel
    """The channel."""

    count: int
    """How many."""


class FeedbackCategoryCount(Model, frozen=True, kw_only=True):
    """How much feedback is of one category."""

    category: FeedbackCategory
    """The category."""

    count: int
    """How many."""


class FeedbackFigures(Model, frozen=True, kw_only=True):
    """Figures of the feedback received in the period, by its state on the report's day (phản ánh, kiến nghị)."""

    received: int = 0
    """Received in the period."""

    proposals: int = 0
    """Of these, proposals (kiến nghị)."""

    not_accepted: int = 0
    """Of these, not accepted (không tiếp nhận)."""

    forwarded: int = 0
    """Of these, forwarded to another body (chuyển cơ quan có thẩm quyền)."""

    forwarded_late: int = 0
    """Of the forwarded, first forwarded after their last day."""

    answered: int = 0
    """Of those received, answered by the report's day (đã trả lời)."""

    answered_late: int = 0
    """Of the answered, answered after their last day (trả lời quá hạn)."""

    answered_unclocked: int = 0
    """Of the answered, those whose last day is not known (chưa xác định thời hạn)."""

    published: int = 0
    """Of those received, with their result made public (đã công khai kết quả)."""

    withdrawn: int = 0
    """Of those received, withdrawn (đã rút)."""

    open: int = 0
    """Open on the report's day, whenever received (đang xử lý)."""

    overdue: int = 0
    """Of the open, past their last day (quá hạn)."""

    due_soon: int = 0
    """Of the open, due within five days (sắp đến hạn)."""

    unverified_clocks: int = 0
    """Of the forwarded, answered and open, those whose last day rests on a rule or a day off that is not verified
    (nguồn chưa đối chiếu).
    """

    channels: list[FeedbackChannelCount] = []
    """Received, by channel; channels without any left out."""

    categories: list[FeedbackCategoryCount] = []
    """Received, by category; those not classified left out."""


class DialogueFigures(Model, frozen=True, kw_only=True):
    """Figures of the dialogues held in the period (đối thoại)."""

    held: int = 0
    """Dialogues held (số cuộc)."""

    questions: int = 0
    """Questions asked (số ý kiến)."""

    answered: int = 0
    """Of these, answered by the report's day (đã trả lời)."""

    published: int = 0
    """Of these, published with their answers (đã công bố hỏi đáp)."""

    became_feedback: int = 0
    """Questions that became feedback (chuyển thành phản ánh, kiến nghị)."""


class AssessmentCount(Model, frozen=True, kw_only=True):
    """One test: who took it, who passed."""

    assessment: AssessmentId
    """The test."""

    title: str
    """Its title."""

    people: int
    """People who took it."""

    passed: int
    """Of these, people who passed in the end."""


class AssessmentFigures(Model, frozen=True, kw_only=True):
    """Figures of the tests taken in the period (kiểm tra, đánh giá)."""

    attempts: int = 0
    """Attempts (lượt làm bài)."""

    people: int = 0
    """People who took any (số người)."""

    passed: int = 0
    """People who passed every test they took, in the end (số người đạt)."""

    assessments: list[AssessmentCount] = []
    """Each test taken."""

    units: list[UnitAssessmentCount] = []
    """By the unit people belonged to."""


class ChannelCount(Model, frozen=True, kw_only=True):
    """Disseminations in one form of communication."""

    channel: Channel
    """The form."""

    count: int
    """How many times."""

    reach: int
    """How many people it reached, as far as known (lượt tiếp cận)."""


class MaterialFigures(Model, frozen=True, kw_only=True):
    """Figures of materials and disseminations of the period (tài liệu, tin bài)."""

    materials: int = 0
    """Materials made or revised in the period (tài liệu)."""

    disseminations: int = 0
    """Disseminations in the period: articles, broadcasts, notices, posts (tin bài, lượt tuyên truyền)."""

    channels: list[ChannelCount] = []
    """By form of communication; forms without any left out."""


class BoardFigures(Model, frozen=True, kw_only=True):
    """Figures of the leaders' schedule in the period (lịch công tác của lãnh đạo)."""

    appointments: int = 0
    """Appointments on the board, cancelled ones included; none where a report is about one plan."""

    days: int = 0
    """Days with at least one."""

    working_days: int | None = None
    """Working days of the period up to the report's day; nothing where a year has no calendar."""


class Attention(Model, frozen=True, kw_only=True):
    """A point that needs attention, with the record it concerns."""

    code: str
    """Stable code: `minutes_missing`, `minutes_incomplete`, `session_not_reported`, `figures_differ`,
    `activity_overdue`, `plan_year_missing`, `question_unanswered`, `dialogue_not_published`.
    """

    kind: str
    """Kind of record: `session`."""

    id: UUID
    """The record."""

    on: datetime.date | None = None
    """The day concerned."""

    text: str
    """What to look at, in English."""

    text_vi: str
    """What to look at, in Vietnamese."""


class Report(ReportLayout, frozen=True, kw_only=True):
    """A report: what was promised and what is proven, in one period (báo cáo)."""

    period: Period
    """The period."""

    on: datetime.date
    """The day on which statuses are judged: evidence after it does not count."""

    as_of: datetime.datetime | None = None
    """The state of the store that was read, where it is not the present one."""

    sessions: SessionFigures
    """Figures of the sessions of the period."""

    months: list[MonthFigures]
    """The same figures by month, every month of the period."""

    kinds: list[KindFigures]
    """The same figures by type of session, types without any left out."""

    topics: list[TopicFigures] = []
    """The same figures by topic of training, topics without any left out."""

    plans: list[PlanReport]
    """Each plan of the period's years, promise against proof."""

    procedures: ProcedureFigures = ProcedureFigures()
    """Procedures and where they are shown."""

    feedback: FeedbackFigures = FeedbackFigures()
    """Feedback received, answered, late."""

    dialogues: DialogueFigures = DialogueFigures()
    """Dialogues and their questions."""

    assessments: AssessmentFigures = AssessmentFigures()
    """Tests taken."""

    materials: MaterialFigures = MaterialFigures()
    """Materials and what was made known with them."""

    themes: list[ThemeReport] = []
    """Themes of the period's years."""

    board: BoardFigures = BoardFigures()
    """The leaders' schedule."""

    attention: list[Attention]
    """What somebody should look at."""


class Mark(Model, frozen=True, kw_only=True):
    """A range of a text, as offsets in characters (Unicode code points) from the beginning of the text."""

    start: int
    """The offset of the first character."""

    end: int
    """The offset of the character after the last."""


class Excerpt(Model, frozen=True, kw_only=True):
    """A fragment of one of a record's texts that holds words of the query (trích đoạn)."""

    field: str
    """The path of the text in the record: `minutes.content`."""

    text: str
    """The fragment, unchanged; about 180 characters at most."""

    start: int
    """The offset of its first character in the text, in characters."""

    goes_on: bool
    """Whether more of the text follows it."""

    marks: list[Mark]
    """The words found, as ranges of the whole text, ascending: subtract `start` for offsets in the fragment."""


class Hit(Model, frozen=True, kw_only=True):
    """A record that a search found (kết quả tìm kiếm)."""

    kind: str
    """The kind of record: `procedure`."""

    id: UUID
    """Its identity."""

    title: str
    """Its name or subject, or the beginning of its text where it has neither."""

    matched: MatchKind
    """Its match tier: hits of a better tier always come first."""

    score: int
    """Its relevance, the greater the better: comparable within one match tier of one answer only."""

    excerpts: list[Excerpt]
    """Where the words are, the best excerpt first; at most three."""


class Correction(Model, frozen=True, kw_only=True):
    """A word that was corrected, because nothing was found for it as it was typed."""

    typed: str
    """The word as typed."""

    read_as: list[str]
    """The words that it was read as, in the order of the hits found by them."""


class SearchPage(HitsView, frozen=True, kw_only=True):
    """One page of search results."""

    hits: list[Hit]
    """The records found, the best first."""

    next: str | None = None
    """Pass it as `cursor` to get the next page; none on the last page. It stays valid across restarts and writes."""

    corrections: list[Correction]
    """Words that were corrected; empty unless nothing matched what was typed."""


class Suggestion(Model, frozen=True, kw_only=True):
    """A completion of what was typed so far (gợi ý)."""

    text: str
    """The words typed, as they are spelt in records, with the last word completed: `giấy phép`."""

    count: int
    """How many records have it. Of several words, counted in the best few hundred records."""


class FieldReading(Model, frozen=True, kw_only=True):
    """How one field of a promise was read."""

    line: int
    """Line of the promise in the source text, from 1."""

    path: str
    """Path of the field in the plan: `contents[0].schedule`; `assignments[2].lead` where an assignment says who leads a
    content, and `timeline[1].clause.schedule` where the timeline says when it is due.
    """

    certainty: Certainty
    """How sure it is."""

    rule: str
    """Stable code of the rule that gave it, or of what is missing: `row_cell`, `field_line`, `heading_above`."""


class Coverage(Model, frozen=True, kw_only=True):
    """How many of a text's lines went into the plan. Blank lines and rules ("-----") do not count; a line of several
    columns counts once, by the least of its columns.
    """

    lines: int = 0
    """Lines with words."""

    placed: int = 0
    """Lines that were read as something: header, bases, headings and clauses of known parts, recipients, signature."""

    kept: int = 0
    """Lines kept under headings of no known part, and standard sentences."""

    unplaced: int = 0
    """Lines that went into no field: each has a finding."""


class Reading(ReadingView, frozen=True, kw_only=True):
    """A plan as read from its text, with the findings and how sure each field is."""

    plan: Plan = Plan()
    """The plan, a draft ready to be stored."""

    findings: list[Finding] = []
    """The findings, in the order of the text."""

    fields: list[FieldReading] = []
    """How each field of what is promised was read, in the order of the text, so that somebody can confirm it."""

    coverage: Coverage = Coverage()
    """How much of the text has a place in the plan."""


class Change(Model, frozen=True, kw_only=True):
    """One write, as the change log tells it."""

    seq: int
    """Its position in the log, from 1."""

    at: datetime.datetime
    """When it was committed (UTC)."""

    actor: str
    """Who wrote it."""

    operation: str
    """The operation: `sessions.hold`."""

    kind: str
    """Kind of record: `session`."""

    id: UUID
    """The record."""

    rev: int
    """The revision it wrote."""

    removed: bool
    """Whether it removed the record."""

    chain: str
    """Hash of this entry and all before it, in hexadecimal."""


class Notice(Model, frozen=True, kw_only=True):
    """What happened since a subscriber last asked: many commits come as one notice."""

    seq: int
    """Sequence number of the last change; read the change log after the one before for what it was."""

    kinds: frozenset[str]
    """Kinds of records that changed: `session`."""


class Verification(Model, frozen=True, kw_only=True):
    """What `verify` found."""

    sound: bool
    """Whether nothing is wrong."""

    records: int
    """Records that are there."""

    versions: int
    """Versions of records, earlier and removed ones included."""

    changes: int
    """Changes in the log."""

    index_entries: int
    """Entries of all indexes."""

    postings: int
    """Entries of the search postings: a word of a record each. What waits to be brought in is not among them."""

    blobs: int
    """Attachments' contents, each counted once."""

    defects: list[str]
    """What is wrong; at most the first hundred."""

    defect_count: int
    """How many things are wrong."""


class ErrorReport(Model, frozen=True, kw_only=True):
    """An error in a form that crosses language borders."""

    code: str = ""
    """Stable name: `conflict`."""

    text: str = ""
    """What went wrong, in English."""

    text_vi: str = ""
    """What went wrong, in Vietnamese."""

    kind: str | None = None
    """Kind of record concerned."""

    id: str | None = None
    """Record concerned."""

    expected: int | None = None
    """Conflict: the revision the caller saw."""

    found: int | None = None
    """Conflict: the revision in the store. Newer format: the file's format."""

    supported: int | None = None
    """Newer format: the newest format this library reads."""

    index: str | None = None
    """Duplicate: the unique index."""

    from_: str | None = field(name="from", default=None)
    """Invalid transition: the state it is in."""

    to: str | None = None
    """Invalid transition: the state asked for."""

    allowed: list[str] = []
    """Invalid transition: the states it may go to."""

    law: LawReference | None = None
    """Invalid transition: the law behind the moves."""

    by: str | None = None
    """Referenced: the kind that points here."""

    count: int | None = None
    """Referenced: how many do."""

    now: datetime.datetime | None = None
    """Clock doubtful: what the clock says."""

    last: datetime.datetime | None = None
    """Clock doubtful: what it said at the last commit."""

    path: str | None = None
    """The file concerned."""

    problems: list[Problem] = []
    """Invalid: every broken rule."""


class ErrorFields:
    """The fields of an `ErrorReport`, on the exception that carries it."""

    report: ErrorReport

    @property
    def code(self) -> str:
        """Stable name: `conflict`."""
        return self.report.code

    @property
    def text(self) -> str:
        """What went wrong, in English."""
        return self.report.text

    @property
    def text_vi(self) -> str:
        """What went wrong, in Vietnamese."""
        return self.report.text_vi

    @property
    def kind(self) -> str | None:
        """Kind of record concerned."""
        return self.report.kind

    @property
    def id(self) -> str | None:
        """Record concerned."""
        return self.report.id

    @property
    def expected(self) -> int | None:
        """Conflict: the revision the caller saw."""
        return self.report.expected

    @property
    def found(self) -> int | None:
        """Conflict: the revision in the store. Newer format: the file's format."""
        return self.report.found

    @property
    def supported(self) -> int | None:
        """Newer format: the newest format this library reads."""
        return self.report.supported

    @property
    def index(self) -> str | None:
        """Duplicate: the unique index."""
        return self.report.index

    @property
    def from_(self) -> str | None:
        """Invalid transition: the state it is in."""
        return self.report.from_

    @property
    def to(self) -> str | None:
        """Invalid transition: the state asked for."""
        return self.report.to

    @property
    def allowed(self) -> list[str]:
        """Invalid transition: the states it may go to."""
        return self.report.allowed

    @property
    def law(self) -> LawReference | None:
        """Invalid transition: the law behind the moves."""
        return self.report.law

    @property
    def by(self) -> str | None:
        """Referenced: the kind that points here."""
        return self.report.by

    @property
    def count(self) -> int | None:
        """Referenced: how many do."""
        return self.report.count

    @property
    def now(self) -> datetime.datetime | None:
        """Clock doubtful: what the clock says."""
        return self.report.now

    @property
    def last(self) -> datetime.datetime | None:
        """Clock doubtful: what it said at the last commit."""
        return self.report.last

    @property
    def path(self) -> str | None:
        """The file concerned."""
        return self.report.path

    @property
    def problems(self) -> list[Problem]:
        """Invalid: every broken rule."""
        return self.report.problems


__all__ = [
    "Abolish",
    "Absence",
    "Access",
    "AccessId",
    "Act",
    "ActStanding",
    "Activity",
    "ActivityId",
    "ActivityReport",
    "ActivityStatus",
    "ActivityStatusName",
    "Amend",
    "Appointment",
    "AppointmentId",
    "AppointmentStatus",
    "AppointmentStatusName",
    "ArchiveLine",
    "AskerGroup",
    "AskerGroupName",
    "Assessment",
    "AssessmentCount",
    "AssessmentFigures",
    "AssessmentId",
    "AssessmentItem",
    "AssessmentResults",
    "AssessmentStatus",
    "AssessmentStatusName",
    "Assignment",
    "Attachment",
    "AttachmentId",
    "Attempt",
    "AttemptId",
    "AttemptSummary",
    "AttemptTaken",
    "Attendance",
    "AttendanceId",
    "Attention",
    "Audience",
    "AudienceKind",
    "AudienceKindName",
    "AwaitedDecision",
    "BoardChange",
    "BoardChangeKind",
    "BoardChangeKindName",
    "BoardChanges",
    "BoardEntry",
    "BoardFeed",
    "BoardFigures",
    "BriefTheme",
    "ByDate",
    "ByDay",
    "CalendarCoverage",
    "CalendarDay",
    "CalendarId",
    "CalendarUsed",
    "Cancellation",
    "Certainty",
    "CertaintyName",
    "Change",
    "Channel",
    "ChannelCount",
    "ChannelName",
    "CheckInMeans",
    "CheckInMeansName",
    "Clause",
    "ClauseOrigin",
    "CodeOddity",
    "CodeOddityName",
    "Communicate",
    "Completion",
    "Consent",
    "Contact",
    "Continuous",
    "Correction",
    "Coverage",
    "Daily",
    "DataRequest",
    "DataRequestId",
    "DataRequestKind",
    "DataRequestKindName",
    "DataRequestStatus",
    "DataRequestStatusName",
    "DataSubject",
    "DataSubjectId",
    "DayChoice",
    "DayKind",
    "DayKindName",
    "DayOffDecision",
    "DayPart",
    "DayPartName",
    "DayRange",
    "DayStatus",
    "DayUnit",
    "DayUnitName",
    "Deadline",
    "DeadlineRule",
    "DeadlineRuleId",
    "DeadlineSubject",
    "DeadlineSubjectName",
    "DecisionApplied",
    "DecisionReading",
    "DialogueFigures",
    "Dissemination",
    "DisseminationId",
    "DossierItem",
    "EachYear",
    "Erasure",
    "ErrorFields",
    "ErrorReport",
    "Evidence",
    "EvidenceDecision",
    "EvidenceGround",
    "EvidenceGroundName",
    "EvidenceVerdict",
    "EvidenceVerdictName",
    "Excerpt",
    "Feedback",
    "FeedbackAnswer",
    "FeedbackArchiving",
    "FeedbackCategory",
    "FeedbackCategoryCount",
    "FeedbackCategoryName",
    "FeedbackChannel",
    "FeedbackChannelCount",
    "FeedbackChannelName",
    "FeedbackCompetence",
    "FeedbackCompetenceName",
    "FeedbackContent",
    "FeedbackContentName",
    "FeedbackDecision",
    "FeedbackDue",
    "FeedbackExtension",
    "FeedbackFigures",
    "FeedbackForward",
    "FeedbackId",
    "FeedbackKind",
    "FeedbackKindName",
    "FeedbackOutcome",
    "FeedbackOutcomeName",
    "FeedbackPage",
    "FeedbackRegisterPage",
    "FeedbackReview",
    "FeedbackRow",
    "FeedbackStatus",
    "FeedbackStatusName",
    "FeedbackTransfer",
    "FeedbackWithdrawal",
    "FieldReading",
    "Filing",
    "FilingWay",
    "FilingWayName",
    "Finding",
    "FormerParent",
    "Gap",
    "HalfYearly",
    "Header",
    "HeldPosition",
    "Hit",
    "HoldDialogue",
    "HoldSession",
    "Holder",
    "Holding",
    "ImportReport",
    "InMonth",
    "InQuarter",
    "InYear",
    "Issue",
    "IssuedDecision",
    "ItemKind",
    "ItemKindName",
    "ItemPoints",
    "KeepBoard",
    "KindFigures",
    "LawReference",
    "LeadersSchedule",
    "LegalBasis",
    "LegalDocument",
    "LegalDocumentId",
    "LunarYear",
    "MakeMaterial",
    "Mark",
    "MatchKind",
    "MatchKindName",
    "Material",
    "MaterialFigures",
    "MaterialId",
    "MaterialKind",
    "MaterialKindName",
    "MaterialStatus",
    "MaterialStatusName",
    "Minutes",
    "MinutesDocument",
    "MissingClock",
    "MonthFigures",
    "MonthOfYear",
    "Monthly",
    "Move",
    "NameMatch",
    "NameMatchName",
    "NonAcceptance",
    "NonAcceptanceReason",
    "NonAcceptanceReasonName",
    "Notice",
    "NumberTaken",
    "Occasion",
    "OccasionName",
    "OnDate",
    "OnDay",
    "OnlineLevel",
    "OnlineLevelName",
    "Open",
    "OrganisationUnit",
    "Other",
    "OtherSection",
    "PartialDate",
    "PassMark",
    "PendingDecision",
    "Percent",
    "Period",
    "Periodic",
    "Person",
    "PersonAt",
    "PersonAttempts",
    "PersonId",
    "Personal",
    "PlaceFigures",
    "Plan",
    "PlanId",
    "PlanPart",
    "PlanPartName",
    "PlanReport",
    "PlanStatus",
    "PlanStatusName",
    "Points",
    "PossibleEvidence",
    "Post",
    "PostedMatter",
    "PostedMatterName",
    "Posting",
    "PostingCheck",
    "PostingId",
    "PostingPlace",
    "PostingPlaceName",
    "PostingSubject",
    "Presence",
    "PresenceName",
    "Problem",
    "Procedure",
    "ProcedureChange",
    "ProcedureChangeKind",
    "ProcedureChangeKindName",
    "ProcedureCode",
    "ProcedureFigures",
    "ProcedureForm",
    "ProcedureId",
    "ProcedureLevel",
    "ProcedureLevelName",
    "ProcedureStatus",
    "ProcedureStatusName",
    "ProcedureVersion",
    "ProcessingGround",
    "ProcessingGroundName",
    "PromiseProgress",
    "PromisedAct",
    "ProofState",
    "ProofStateName",
    "Publish",
    "QuarterOfYear",
    "Quarterly",
    "Question",
    "QuestionAnswer",
    "QuestionId",
    "QuestionPublication",
    "QuestionStatus",
    "QuestionStatusName",
    "Range",
    "Reading",
    "ReceiveFeedback",
    "Record",
    "Register",
    "RegisterId",
    "RelatedProcedure",
    "Reorganisation",
    "Replace",
    "Report",
    "ResolvedUnit",
    "ResultChannel",
    "ResultChannelName",
    "ResultPublication",
    "Revealed",
    "RevealedValue",
    "RowNote",
    "Schedule",
    "Sealed",
    "SearchPage",
    "Session",
    "SessionFigures",
    "SessionId",
    "SessionKind",
    "SessionKindName",
    "SessionRole",
    "SessionRoleName",
    "SessionStatus",
    "SessionStatusName",
    "Several",
    "Signatory",
    "SignatureBlock",
    "SigningAuthority",
    "SigningAuthorityName",
    "StaffCategory",
    "StaffCategoryName",
    "StalePosting",
    "StaleReason",
    "StaleReasonName",
    "SubmissionKind",
    "SubmissionKindName",
    "Suggestion",
    "TestSkills",
    "Theme",
    "ThemeId",
    "ThemeReport",
    "ThemeTask",
    "ThemeTaskStanding",
    "ThemeTaskStatus",
    "ThemeTaskStatusName",
    "TimeCase",
    "TimeLimit",
    "TimelineEntry",
    "TopicFigures",
    "Train",
    "TrainingTopic",
    "TrainingTopicName",
    "TreeUnit",
    "Turnout",
    "TurnoutCount",
    "UnderstandingMethod",
    "UnderstandingMethodName",
    "UnitAssessmentCount",
    "UnitId",
    "UnitKind",
    "UnitKindName",
    "Unspecified",
    "Verification",
    "Weekly",
    "WorkCalendar",
    "WorkedPart",
    "WorkedPartName",
    "WorkingDayCount",
    "YearCoverage",
    "YearDay",
    "YearSpan",
    "YearTheme",
    "YearTime",
    "Yearly",
]
