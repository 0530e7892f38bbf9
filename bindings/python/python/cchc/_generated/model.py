"""The model's types. Generated from the core by `make types`: change the core, not this file."""

from __future__ import annotations

import datetime
from typing import ClassVar, Literal, NewType, TypeAlias
from uuid import UUID

from msgspec import field

from cchc._base import Code, Confidential, Model
from cchc._layout import DocumentContents, HitsView, ItemsView, ReadingView, ReportLayout
from cchc._period import PeriodMaker

UnitId = NewType("UnitId", UUID)
"""Identity of a record of kind `unit`."""

LegalDocumentId = NewType("LegalDocumentId", UUID)
"""Identity of a record of kind `legal_document`."""

PersonId = NewType("PersonId", UUID)
"""Identity of a record of kind `person`."""

PlanId = NewType("PlanId", UUID)
"""Identity of a record of kind `plan`."""

ActivityId = NewType("ActivityId", UUID)
"""Identity of a record of kind `activity`."""

MaterialId = NewType("MaterialId", UUID)
"""Identity of a record of kind `material`."""

ThemeId = NewType("ThemeId", UUID)
"""Identity of a record of kind `theme`."""

SessionId = NewType("SessionId", UUID)
"""Identity of a record of kind `session`."""

AttendanceId = NewType("AttendanceId", UUID)
"""Identity of a record of kind `attendance`."""

AttachmentId = NewType("AttachmentId", UUID)
"""Identity of a record of kind `attachment`."""

RegisterId = NewType("RegisterId", UUID)
"""Identity of a record of kind `register`."""

CalendarId = NewType("CalendarId", UUID)
"""Identity of a record of kind `calendar`."""

DeadlineRuleId = NewType("DeadlineRuleId", UUID)
"""Identity of a record of kind `deadline_rule`."""

ProcedureId = NewType("ProcedureId", UUID)
"""Identity of a record of kind `procedure`."""

PostingId = NewType("PostingId", UUID)
"""Identity of a record of kind `posting`."""

DataSubjectId = NewType("DataSubjectId", UUID)
"""Identity of a record of kind `data_subject`."""

DataRequestId = NewType("DataRequestId", UUID)
"""Identity of a record of kind `data_request`."""

AccessId = NewType("AccessId", UUID)
"""Identity of a record of kind `access`."""

DisseminationId = NewType("DisseminationId", UUID)
"""Identity of a record of kind `dissemination`."""

AppointmentId = NewType("AppointmentId", UUID)
"""Identity of a record of kind `appointment`."""

FeedbackId = NewType("FeedbackId", UUID)
"""Identity of a record of kind `feedback`."""

QuestionId = NewType("QuestionId", UUID)
"""Identity of a record of kind `question`."""

AssessmentId = NewType("AssessmentId", UUID)
"""Identity of a record of kind `assessment`."""

AttemptId = NewType("AttemptId", UUID)
"""Identity of a record of kind `attempt`."""

ReportNoteId = NewType("ReportNoteId", UUID)
"""Identity of a record of kind `report_note`."""

FrozenReportId = NewType("FrozenReportId", UUID)
"""Identity of a record of kind `frozen_report`."""

SearchWordId = NewType("SearchWordId", UUID)
"""Identity of a record of kind `search_word`."""


class UnitKind(Code):
    """The type of an organisational unit."""

    PEOPLE_COMMITTEE = "people_committee", "Ủy ban nhân dân"
    """People's committee (Ủy ban nhân dân)."""

    DEPARTMENT = "department", "sở, ban, ngành"
    """Department of a province (sở, ban, ngành)."""

    DIVISION = "division", "phòng chuyên môn, văn phòng"
    """Division of an agency, or its office (phòng chuyên môn, văn phòng)."""

    SUBORDINATE_UNIT = "subordinate_unit", "đơn vị trực thuộc"
    """Subordinate unit with a head of its own (đơn vị trực thuộc)."""

    LEADERSHIP = "leadership", "ban lãnh đạo"
    """The leaders of an agency as a body (Ban Giám đốc)."""

    MASS_ORGANIZATION = "mass_organization", "tổ chức đảng, đoàn thể"
    """Party committee, trade union or youth union (Đảng ủy, Công đoàn, Đoàn thanh niên)."""

    DISTRICT_DIVISION = "district_division", "phòng chuyên môn cấp huyện"
    """Division of a district; districts ended on 30 June 2025 (phòng chuyên môn cấp huyện)."""

    COMMUNE = "commune", "xã, phường"
    """Commune or ward (xã, phường)."""

    MINISTRY = "ministry", "bộ, ngành Trung ương"
    """Ministry or other central body (bộ, ngành Trung ương)."""

    OTHER = "other", "loại khác"
    """Any other type."""


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
    """Legal category of a member of staff (đối tượng)."""

    CADRE = "cadre", "cán bộ"
    """Elected or appointed cadre (cán bộ)."""

    CIVIL_SERVANT = "civil_servant", "công chức"
    """Civil servant (công chức)."""

    PUBLIC_EMPLOYEE = "public_employee", "viên chức"
    """Employee of a public service unit (viên chức)."""

    WORKER = "worker", "người lao động"
    """Contract worker (người lao động)."""


StaffCategoryName: TypeAlias = Literal["cadre", "civil_servant", "public_employee", "worker"]
"""A `StaffCategory` by its name."""


class Channel(Code):
    """A form of communication (hình thức tuyên truyền)."""

    PERIODIC_MEETING = "periodic_meeting", "họp cơ quan định kỳ"
    """The agency's regular meeting (họp cơ quan định kỳ)."""

    BRIEFING = "briefing", "họp giao ban"
    """Briefing with divisions, districts or communes (họp giao ban)."""

    TRAINING = "training", "tập huấn"
    """Training (tập huấn)."""

    IT_ASSESSMENT = "it_assessment", "kiểm tra, đánh giá kỹ năng CNTT"
    """Test of information-technology skills (kiểm tra, đánh giá kỹ năng CNTT)."""

    DIALOGUE = "dialogue", "đối thoại trực tiếp"
    """Direct dialogue with citizens and businesses (đối thoại trực tiếp)."""

    THEME_BRIEFING = "theme_briefing", "quán triệt chủ đề"
    """Briefing by leaders on the theme of the year and its tasks (quán triệt)."""

    EGOV = "egov", "Văn phòng điện tử (eGov)"
    """The electronic office (Văn phòng điện tử, eGov)."""

    WEBSITE = "website", "trang thông tin điện tử"
    """Website (trang thông tin điện tử)."""

    NOTICE_BOARD = "notice_board", "bảng niêm yết"
    """Notice board in front of the agency (bảng niêm yết)."""

    LED_BOARD = "led_board", "bảng quang điện tử"
    """Electronic (LED) board (bảng quang điện tử)."""

    ZALO_PORTAL = "zalo_portal", "Cổng Hành chính công trên Zalo"
    """Public administration portal on Zalo (Cổng Hành chính công trên Zalo)."""

    MASS_MEDIA = "mass_media", "phương tiện thông tin đại chúng"
    """Press, radio, television (phương tiện thông tin đại chúng)."""

    PRINT_MATERIAL = "print_material", "tài liệu, tờ rơi"
    """Leaflets and compiled documents (tài liệu, tờ rơi)."""

    LEGAL_DISSEMINATION = "legal_dissemination", "phổ biến pháp luật lồng ghép"
    """Legal dissemination that also covers administrative reform (phổ biến pháp luật lồng ghép)."""

    FEEDBACK = "feedback", "tiếp nhận phản ánh, kiến nghị"
    """Reception of reports and proposals (tiếp nhận phản ánh, kiến nghị)."""

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
    """Whether an audience is inside or outside the agency."""

    INTERNAL = "internal", "trong cơ quan"
    """The agency's own staff (trong cơ quan)."""

    EXTERNAL = "external", "ngoài cơ quan"
    """Agencies, organisations, individuals outside it (người dân, doanh nghiệp, tổ chức)."""


AudienceKindName: TypeAlias = Literal["internal", "external"]
"""A `AudienceKind` by its name."""


class SigningAuthority(Code):
    """In whose name a document is signed, as the prefix of the signature says: "KT." (ký thay), "TM." (thay mặt), "TL."
    (thừa lệnh), "TUQ." (thừa ủy quyền), "Q." (quyền).
    """

    HEAD = "head", "người đứng đầu ký"
    """No prefix: the head signs in their own name."""

    FOR_HEAD = "for_head", "ký thay (KT.)"
    """"KT." (ký thay): a deputy signs for the head."""

    ON_BEHALF_OF = "on_behalf_of", "thay mặt (TM.)"
    """"TM." (thay mặt): the signer signs on behalf of a collective."""

    BY_ORDER = "by_order", "thừa lệnh (TL.)"
    """"TL." (thừa lệnh): the signer signs by order of the head."""

    BY_AUTHORIZATION = "by_authorization", "thừa ủy quyền (TUQ.)"
    """"TUQ." (thừa ủy quyền): the signer signs by authorisation of the head."""

    ACTING = "acting", "quyền (Q.)"
    """"Q." (quyền): an acting head signs."""


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
    """Moved to the archive (lưu trữ)."""

    AMENDED = "amended", "đã được sửa đổi, thay thế"
    """Replaced by an amended plan (đã sửa đổi, thay thế)."""

    CANCELLED = "cancelled", "đã hủy bỏ"
    """Cancelled (hủy bỏ)."""


PlanStatusName: TypeAlias = Literal[
    "draft", "submitted", "issued", "in_progress", "completed", "archived", "amended", "cancelled"
]
"""A `PlanStatus` by its name."""


class PlanPart(Code):
    """The part of a plan's text that an activity comes from."""

    CONTENTS = "contents", "nội dung"
    """The section on contents (nội dung)."""

    FORMS = "forms", "hình thức"
    """The section on forms of communication (hình thức)."""

    TIMELINE = "timeline", "tiến độ"
    """The section on times (thời gian thực hiện)."""

    ADDED = "added", "bổ sung"
    """None: somebody added the activity by hand."""

    ASSIGNMENTS = "assignments", "tổ chức thực hiện"
    """The section that assigns duties to units (tổ chức thực hiện): its duties with a deadline, and the rows of its
    tables.
    """


PlanPartName: TypeAlias = Literal["contents", "forms", "timeline", "added", "assignments"]
"""A `PlanPart` by its name."""


class SessionKind(Code):
    """The type of a session (loại buổi)."""

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
    """Whether the agency holds a session or attends one that somebody else holds."""

    HOST = "host", "tổ chức"
    """The agency holds the session (tổ chức)."""

    PARTICIPANT = "participant", "tham gia"
    """The agency attends the session (tham gia)."""


SessionRoleName: TypeAlias = Literal["host", "participant"]
"""A `SessionRole` by its name."""


class TrainingTopic(Code):
    """A topic of trainings that plans promise (chuyên đề)."""

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
    """Filing and sending feedback through the portal on Zalo (nộp hồ sơ, gửi phản ánh, kiến nghị qua Zalo)."""


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
    """A medium on which something is posted (nơi niêm yết, công khai)."""

    BOARD = "board", "bảng niêm yết"
    """Notice board at the office (bảng niêm yết)."""

    LED = "led", "bảng quang điện tử"
    """Electronic (LED) board (bảng quang điện tử)."""

    WEBSITE = "website", "trang thông tin điện tử"
    """Website (trang thông tin điện tử)."""

    NATIONAL_DATABASE = "national_database", "Cơ sở dữ liệu quốc gia về TTHC"
    """National database of administrative procedures (Cơ sở dữ liệu quốc gia về TTHC)."""

    KIOSK = "kiosk", "màn hình tra cứu, ki-ốt"
    """Look-up screen at the one-stop desk (màn hình tra cứu, ki-ốt)."""


PostingPlaceName: TypeAlias = Literal["board", "led", "website", "national_database", "kiosk"]
"""A `PostingPlace` by its name."""


class EvidenceVerdict(Code):
    """What somebody decided about possible evidence."""

    CONFIRMED = "confirmed", "công nhận"
    """The record proves the act (công nhận)."""

    REFUSED = "refused", "không công nhận"
    """The record does not prove the act (không công nhận)."""

    WITHDRAWN = "withdrawn", "rút lại"
    """The earlier decision on the same record, act and day no longer applies (rút lại)."""


EvidenceVerdictName: TypeAlias = Literal["confirmed", "refused", "withdrawn"]
"""A `EvidenceVerdict` by its name."""


class UnderstandingMethod(Code):
    """How it was measured whether people understood (phương thức đánh giá mức độ hiểu rõ)."""

    QUIZ = "quiz", "bài kiểm tra nhanh"
    """A short test (bài kiểm tra nhanh)."""

    SURVEY = "survey", "phiếu khảo sát"
    """A survey of the participants (phiếu khảo sát)."""

    SIGN_OFF = "sign_off", "ký xác nhận"
    """A signature of each participant that they understood (ký xác nhận)."""


UnderstandingMethodName: TypeAlias = Literal["quiz", "survey", "sign_off"]
"""A `UnderstandingMethod` by its name."""


class SessionStatus(Code):
    """The status of a session (trạng thái). A planned session is held and then minuted; a planned session may instead
    be cancelled.
    """

    PLANNED = "planned", "dự kiến"
    """Planned; not reported as held (dự kiến)."""

    HELD = "held", "đã tổ chức"
    """It took place; there are no minutes yet (đã tổ chức, chưa có biên bản)."""

    MINUTED = "minuted", "đã có biên bản"
    """It took place and there are minutes (đã có biên bản)."""

    CANCELLED = "cancelled", "đã hủy"
    """It was cancelled (đã hủy)."""


SessionStatusName: TypeAlias = Literal["planned", "held", "minuted", "cancelled"]
"""A `SessionStatus` by its name."""


class Presence(Code):
    """Whether an invited person came."""

    INVITED = "invited", "được mời"
    """Invited; whether they came is not recorded yet (được mời)."""

    ATTENDED = "attended", "có mặt"
    """Came (có mặt)."""

    EXCUSED = "excused", "vắng có lý do"
    """Did not come, with an excuse (vắng có lý do)."""

    ABSENT = "absent", "vắng không lý do"
    """Did not come, without an excuse (vắng không lý do)."""


PresenceName: TypeAlias = Literal["invited", "attended", "excused", "absent"]
"""A `Presence` by its name."""


class CheckInMeans(Code):
    """How a person was checked in."""

    SIGNED_LIST = "signed_list", "ký danh sách"
    """Signature on a list (ký danh sách)."""

    CODE = "code", "quét mã"
    """Code scanned from a screen or badge (quét mã)."""

    SECRETARY = "secretary", "thư ký ghi nhận"
    """Entry by the secretary (thư ký ghi nhận)."""

    ONLINE = "online", "phòng họp trực tuyến"
    """Sign-in to the online room (phòng họp trực tuyến)."""


CheckInMeansName: TypeAlias = Literal["signed_list", "code", "secretary", "online"]
"""A `CheckInMeans` by its name."""


class DayKind(Code):
    """Why a day is not worked, or is worked, otherwise than its weekday."""

    HOLIDAY = "holiday", "ngày nghỉ lễ, Tết"
    """Public holiday (ngày nghỉ lễ, Tết)."""

    COMP_OFF = "comp_off", "nghỉ bù"
    """Day off in place of a weekly day off that fell on a holiday (nghỉ bù)."""

    SWAP_OFF = "swap_off", "nghỉ hoán đổi"
    """Day off that is made up for by work on another day (nghỉ hoán đổi)."""

    SWAP_WORK = "swap_work", "làm bù, làm hoán đổi"
    """Working day that makes up for a day off (làm bù, làm hoán đổi)."""

    MORNING_ONLY = "morning_only", "làm việc buổi sáng"
    """Working day with work in the morning only (làm việc buổi sáng)."""

    AFTERNOON_ONLY = "afternoon_only", "làm việc buổi chiều"
    """Working day with work in the afternoon only (làm việc buổi chiều)."""


DayKindName: TypeAlias = Literal["holiday", "comp_off", "swap_off", "swap_work", "morning_only", "afternoon_only"]
"""A `DayKind` by its name."""


class Occasion(Code):
    """The occasion of days off."""

    NEW_YEAR = "new_year", "Tết Dương lịch"
    """New Year (Tết Dương lịch)."""

    TET = "tet", "Tết Nguyên đán"
    """Lunar New Year (Tết Nguyên đán). A decision of each year sets which five days are off."""

    HUNG_KINGS = "hung_kings", "Giỗ Tổ Hùng Vương"
    """Commemoration of the Hùng Kings (Giỗ Tổ Hùng Vương)."""

    VICTORY_AND_LABOUR_DAY = "victory_and_labour_day", "dịp 30/4 và 1/5"
    """Victory Day and Labour Day (30/4 và 1/5)."""

    NATIONAL_DAY = "national_day", "Quốc khánh"
    """National Day (Quốc khánh). A decision of each year sets which adjacent day is off, too."""

    CULTURE_DAY = "culture_day", "Ngày Văn hóa Việt Nam"
    """Culture Day (Ngày Văn hóa Việt Nam). No law was found that says whether it is a day off."""

    OTHER = "other", "dịp khác"
    """Any other occasion."""


OccasionName: TypeAlias = Literal[
    "new_year", "tet", "hung_kings", "victory_and_labour_day", "national_day", "culture_day", "other"
]
"""A `Occasion` by its name."""


class DeadlineSubject(Code):
    """The step that a deadline limits."""

    FEEDBACK_FORWARD = "feedback_forward", "chuyển phản ánh, kiến nghị đến cơ quan có thẩm quyền"
    """Forwarding feedback to the competent body (chuyển phản ánh, kiến nghị đến cơ quan có thẩm quyền)."""

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
    """Asking the applicant for missing papers of a dossier (yêu cầu bổ sung hồ sơ)."""

    DATA_ACKNOWLEDGE = "data_acknowledge", "phản hồi tiếp nhận yêu cầu của chủ thể dữ liệu"
    """Acknowledging a data subject's request (phản hồi tiếp nhận yêu cầu của chủ thể dữ liệu)."""

    DATA_ACCESS = "data_access", "cung cấp dữ liệu cá nhân"
    """Giving a data subject access to their data, or a copy (cung cấp dữ liệu)."""

    DATA_RECTIFY = "data_rectify", "chỉnh sửa dữ liệu cá nhân"
    """Correcting a data subject's data (chỉnh sửa dữ liệu)."""

    DATA_RESTRICT = "data_restrict", "rút lại đồng ý, hạn chế, phản đối xử lý dữ liệu cá nhân"
    """Carrying out a withdrawal of consent, a restriction or an objection (rút lại đồng ý, hạn chế, phản đối xử lý dữ
    liệu).
    """

    DATA_ERASE = "data_erase", "xóa dữ liệu cá nhân"
    """Erasing a data subject's data (xóa dữ liệu)."""


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
    """The days that a time limit counts."""

    WORKING = "working", "ngày làm việc"
    """Working days, according to the calendar of the unit (ngày làm việc)."""

    CALENDAR = "calendar", "ngày"
    """Calendar days, including days off (ngày)."""


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
    """A way of filing a dossier (cách thức thực hiện)."""

    IN_PERSON = "in_person", "trực tiếp"
    """In person (trực tiếp)."""

    POST = "post", "bưu chính công ích"
    """By public post (bưu chính công ích)."""

    ONLINE = "online", "trực tuyến"
    """Online (trực tuyến)."""


FilingWayName: TypeAlias = Literal["in_person", "post", "online"]
"""A `FilingWay` by its name."""


class OnlineLevel(Code):
    """The level of a procedure's online service (mức độ dịch vụ công trực tuyến). The present levels are `info`,
    `partial` and `full`; levels 2 to 4 are those of older data and do not map to them.
    """

    NONE = "none", "chưa cung cấp"
    """No online service (chưa cung cấp)."""

    INFO = "info", "cung cấp thông tin"
    """Information only (cung cấp thông tin)."""

    LEVEL2 = "level2", "mức độ 2"
    """Level 2 of the former levels: forms can be downloaded (mức độ 2)."""

    LEVEL3 = "level3", "mức độ 3"
    """Level 3 of the former levels: filing online (mức độ 3)."""

    LEVEL4 = "level4", "mức độ 4"
    """Level 4 of the former levels: filing and paying online (mức độ 4)."""

    PARTIAL = "partial", "một phần"
    """Partly online: some steps need another way (một phần)."""

    FULL = "full", "toàn trình"
    """Wholly online, from filing to the result (toàn trình)."""


OnlineLevelName: TypeAlias = Literal["none", "info", "level2", "level3", "level4", "partial", "full"]
"""A `OnlineLevel` by its name."""


class ProcedureChangeKind(Code):
    """How a version of a procedure came about (loại công bố)."""

    ISSUED = "issued", "mới ban hành"
    """A new procedure (mới ban hành)."""

    AMENDED = "amended", "sửa đổi, bổ sung"
    """An amendment of the previous version (sửa đổi, bổ sung)."""

    REPLACED = "replaced", "thay thế"
    """A replacement of other procedures (thay thế)."""


ProcedureChangeKindName: TypeAlias = Literal["issued", "amended", "replaced"]
"""A `ProcedureChangeKind` by its name."""


class ProcedureStatus(Code):
    """The status of a version of a procedure (tình trạng)."""

    ACTIVE = "active", "đang áp dụng"
    """Not ended by any decision (đang áp dụng)."""

    AMENDED = "amended", "đã được sửa đổi, bổ sung"
    """Ended by an amendment: a newer version follows it (đã được sửa đổi, bổ sung)."""

    REPLACED = "replaced", "đã được thay thế"
    """Ended by a replacement: another procedure follows it (đã được thay thế)."""

    ABOLISHED = "abolished", "đã bị bãi bỏ"
    """Ended by abolition (đã bị bãi bỏ)."""


ProcedureStatusName: TypeAlias = Literal["active", "amended", "replaced", "abolished"]
"""A `ProcedureStatus` by its name."""


class ProcessingGround(Code):
    """The legal ground for keeping personal data (căn cứ xử lý dữ liệu cá nhân)."""

    LEGAL_DUTY = "legal_duty", "thực hiện nhiệm vụ theo quy định của pháp luật"
    """A task that the law assigns to the agency (thực hiện nhiệm vụ theo quy định của pháp luật)."""

    CONSENT = "consent", "sự đồng ý của chủ thể dữ liệu"
    """The consent of the data subject (sự đồng ý của chủ thể dữ liệu)."""


ProcessingGroundName: TypeAlias = Literal["legal_duty", "consent"]
"""A `ProcessingGround` by its name."""


class DataRequestKind(Code):
    """What a data subject asks for."""

    ACCESS = "access", "xem dữ liệu"
    """To see their data (xem dữ liệu)."""

    PROVIDE = "provide", "cung cấp dữ liệu"
    """To get a copy of their data (cung cấp dữ liệu)."""

    RECTIFY = "rectify", "chỉnh sửa dữ liệu"
    """To correct their data (chỉnh sửa)."""

    ERASE = "erase", "xóa dữ liệu"
    """To erase their data (xóa)."""

    WITHDRAW_CONSENT = "withdraw_consent", "rút lại sự đồng ý"
    """To withdraw a consent (rút lại sự đồng ý)."""

    RESTRICT = "restrict", "hạn chế xử lý dữ liệu"
    """To restrict the processing of their data (hạn chế xử lý)."""

    OBJECT = "object", "phản đối xử lý dữ liệu"
    """To object to the processing of their data (phản đối xử lý)."""


DataRequestKindName: TypeAlias = Literal[
    "access", "provide", "rectify", "erase", "withdraw_consent", "restrict", "object"
]
"""A `DataRequestKind` by its name."""


class DataRequestStatus(Code):
    """The status of a request (trạng thái)."""

    RECEIVED = "received", "đã nhận"
    """Received (đã nhận)."""

    ACKNOWLEDGED = "acknowledged", "đã phản hồi tiếp nhận"
    """The agency told the data subject that it received the request (đã phản hồi tiếp nhận)."""

    FULFILLED = "fulfilled", "đã thực hiện"
    """The agency did what was asked (đã thực hiện)."""

    REFUSED = "refused", "đã từ chối"
    """Refused, with the reason (từ chối)."""

    WITHDRAWN = "withdrawn", "đã rút"
    """The data subject withdrew the request (đã rút)."""

    LIFTED = "lifted", "đã dỡ bỏ hạn chế"
    """What the agency restricted or stopped goes on again (đã dỡ bỏ hạn chế)."""


DataRequestStatusName: TypeAlias = Literal["received", "acknowledged", "fulfilled", "refused", "withdrawn", "lifted"]
"""A `DataRequestStatus` by its name."""


class RestrictionException(Code):
    """Why personal data are used although a fulfilled request restricts their processing or objects to it (trường hợp
    vẫn được xử lý). Which exceptions the law allows was not verified here: whoever names one answers for it.
    """

    OWN_REQUEST = "own_request", "theo yêu cầu của chủ thể dữ liệu"
    """To answer a request of the data subject, or to do what they agree to (theo yêu cầu của chủ thể dữ liệu)."""

    REQUIRED_BY_LAW = "required_by_law", "luật khác có quy định"
    """Another law requires it (luật khác có quy định)."""


RestrictionExceptionName: TypeAlias = Literal["own_request", "required_by_law"]
"""A `RestrictionException` by its name."""


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
    """Audio recording for broadcasting (bài phát thanh)."""

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
    """Being produced (đang biên soạn)."""

    APPROVED = "approved", "đã duyệt"
    """Approved for distribution (đã duyệt)."""

    RETIRED = "retired", "ngừng sử dụng"
    """No longer distributed (ngừng sử dụng)."""


MaterialStatusName: TypeAlias = Literal["draft", "approved", "retired"]
"""A `MaterialStatus` by its name."""


class DayPart(Code):
    """The part of a day; the board lists the parts in this order."""

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
    """Unchanged since it was announced (theo lịch)."""

    CHANGED = "changed", "thay đổi"
    """Changed since it was announced (thay đổi)."""

    CANCELLED = "cancelled", "hủy"
    """Cancelled (hủy)."""

    DONE = "done", "đã xong"
    """It took place (đã thực hiện)."""


AppointmentStatusName: TypeAlias = Literal["planned", "changed", "cancelled", "done"]
"""A `AppointmentStatus` by its name."""


class AskerGroup(Code):
    """The group of people or bodies that somebody who asks belongs to."""

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
    """Asked and not answered yet (đã nêu, chưa trả lời)."""

    ANSWERED = "answered", "đã trả lời"
    """Answered (đã trả lời)."""

    PUBLISHED = "published", "đã công bố hỏi đáp"
    """Published with its answer (đã công bố hỏi đáp)."""

    BECAME_FEEDBACK = "became_feedback", "đã chuyển thành phản ánh, kiến nghị"
    """Handed over as feedback; the feedback record continues it (chuyển thành phản ánh, kiến nghị)."""


QuestionStatusName: TypeAlias = Literal["asked", "answered", "published", "became_feedback"]
"""A `QuestionStatus` by its name."""


class ItemKind(Code):
    """How an item of a test is answered."""

    SINGLE = "single", "chọn một"
    """Exactly one option is right (chọn một)."""

    MULTIPLE = "multiple", "chọn nhiều"
    """One or several options are right (chọn nhiều)."""

    TEXT = "text", "tự luận, thực hành"
    """A written answer or a practical task, marked by hand (tự luận, thực hành)."""


ItemKindName: TypeAlias = Literal["single", "multiple", "text"]
"""A `ItemKind` by its name."""


class AssessmentStatus(Code):
    """The status of a test (trạng thái)."""

    DRAFT = "draft", "dự thảo"
    """Being prepared: items may still change (dự thảo)."""

    OPEN = "open", "đang mở"
    """People can take it; its items, pass mark and partial credit can no longer change (đang mở)."""

    CLOSED = "closed", "đã kết thúc"
    """Nobody can take it any more (đã kết thúc)."""


AssessmentStatusName: TypeAlias = Literal["draft", "open", "closed"]
"""A `AssessmentStatus` by its name."""


class FeedbackKind(Code):
    """Whether feedback is a report or a proposal. Complaints and denunciations are neither: other laws govern them."""

    REPORT = "report", "phản ánh"
    """An opinion on a problem (phản ánh)."""

    PROPOSAL = "proposal", "kiến nghị"
    """A report with a proposed solution, or an initiative for a new rule (kiến nghị)."""


FeedbackKindName: TypeAlias = Literal["report", "proposal"]
"""A `FeedbackKind` by its name."""


class FeedbackChannel(Code):
    """The channel by which feedback came in."""

    IN_PERSON = "in_person", "trực tiếp"
    """Handed in personally (trực tiếp)."""

    POST = "post", "bưu chính"
    """By post (bưu chính)."""

    EMAIL = "email", "thư điện tử"
    """By electronic mail (thư điện tử)."""

    PORTAL = "portal", "cổng tiếp nhận phản ánh, kiến nghị"
    """Through a portal (cổng tiếp nhận phản ánh, kiến nghị)."""

    PHONE = "phone", "điện thoại"
    """By telephone; what was said is written down verbatim (điện thoại)."""

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
    """A content that the law requires of feedback. Source: 20/2008/NĐ-CP, Điều 7."""

    VIETNAMESE = "vietnamese", "sử dụng ngôn ngữ tiếng Việt"
    """The Vietnamese language (sử dụng ngôn ngữ tiếng Việt)."""

    NAME = "name", "tên cá nhân, tổ chức"
    """The name of the sender (tên cá nhân, tổ chức)."""

    ADDRESS = "address", "địa chỉ"
    """The address of the sender (địa chỉ)."""

    PHONE_OR_EMAIL = "phone_or_email", "số điện thoại hoặc địa chỉ thư tín"
    """Telephone number or e-mail address (số điện thoại hoặc địa chỉ thư tín). If only this is missing, the feedback is
    still accepted, since the sender can be reached by post.
    """


FeedbackContentName: TypeAlias = Literal["vietnamese", "name", "address", "phone_or_email"]
"""A `FeedbackContent` by its name."""


class FeedbackCategory(Code):
    """The category of the subject of feedback. Source: 20/2008/NĐ-CP, Điều 5."""

    OFFICIAL_CONDUCT = "official_conduct", "hành vi của cán bộ, công chức"
    """The conduct of an official: delay, harassment, a rule not applied or wrongly applied (hành vi của cán bộ, công
    chức).
    """

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
    """The body that is competent to handle feedback (thẩm quyền)."""

    OWN = "own", "thuộc thẩm quyền"
    """The agency that received it (thuộc thẩm quyền)."""

    OTHER = "other", "thuộc thẩm quyền của cơ quan khác"
    """Another body (thuộc thẩm quyền của cơ quan khác)."""


FeedbackCompetenceName: TypeAlias = Literal["own", "other"]
"""A `FeedbackCompetence` by its name."""


class NonAcceptanceReason(Code):
    """The reason for not accepting feedback."""

    INCOMPLETE_CONTENTS = "incomplete_contents", "không đủ nội dung theo quy định"
    """It lacks required contents, or is unclear (không đủ nội dung theo quy định)."""

    COMPLAINT = "complaint", "khiếu nại"
    """It is a complaint, which the Law on Complaints governs (khiếu nại)."""

    DENUNCIATION = "denunciation", "tố cáo"
    """It is a denunciation, which the Law on Denunciations governs; the identity of the denouncer must stay secret (tố
    cáo).
    """

    NOT_ABOUT_RULES = "not_about_rules", "không thuộc phạm vi quy định hành chính"
    """It is not about administrative rules (không thuộc phạm vi quy định hành chính)."""

    DUPLICATE = "duplicate", "trùng nội dung"
    """The same feedback was submitted before (trùng nội dung)."""


NonAcceptanceReasonName: TypeAlias = Literal[
    "incomplete_contents", "complaint", "denunciation", "not_about_rules", "duplicate"
]
"""A `NonAcceptanceReason` by its name."""


class FeedbackOutcome(Code):
    """The outcome of feedback. 20/2008/NĐ-CP, Điều 15, names the first three, for rules; this library adds the
    others.
    """

    AMEND_OWN_RULE = "amend_own_rule", "sửa đổi, bổ sung, thay thế, hủy bỏ, bãi bỏ quy định"
    """The agency amends, replaces or annuls its own rule (sửa đổi, bổ sung, thay thế, hủy bỏ, bãi bỏ)."""

    PROPOSE_TO_COMPETENT = "propose_to_competent", "kiến nghị cơ quan có thẩm quyền"
    """The agency proposes such a change to the competent body (kiến nghị cơ quan có thẩm quyền)."""

    ISSUE_OR_PROPOSE_NEW = "issue_or_propose_new", "ban hành, kiến nghị ban hành mới"
    """The agency issues a new rule, or proposes one (ban hành, kiến nghị ban hành mới)."""

    NO_CHANGE = "no_change", "giữ nguyên quy định, giải thích"
    """Nothing changes, and the sender gets an explanation (giữ nguyên quy định, giải thích). Not named by Điều 15."""

    CONDUCT_HANDLED = "conduct_handled", "xử lý hành vi theo quy định"
    """The conduct of the official was dealt with under the law that governs it (xử lý hành vi theo quy định). Not named
    by Điều 15.
    """


FeedbackOutcomeName: TypeAlias = Literal[
    "amend_own_rule", "propose_to_competent", "issue_or_propose_new", "no_change", "conduct_handled"
]
"""A `FeedbackOutcome` by its name."""


class ResultChannel(Code):
    """The channel through which a result is published. Source: 20/2008/NĐ-CP, Điều 19."""

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
    """Entered in the register, with a number (đã vào sổ)."""

    NOT_ACCEPTED = "not_accepted", "không tiếp nhận"
    """Not accepted; the sender gets an explanation (không tiếp nhận)."""

    CLASSIFIED = "classified", "đã phân loại"
    """Classified by subject and competent body (đã phân loại)."""

    FORWARDED = "forwarded", "đã chuyển cơ quan có thẩm quyền"
    """Forwarded to the competent body (đã chuyển cơ quan có thẩm quyền)."""

    PROCESSING = "processing", "đang xử lý"
    """Being handled (đang xử lý)."""

    PENDING_MORE_EVIDENCE = "pending_more_evidence", "chưa đủ cơ sở, tiếp tục tập hợp"
    """Waiting for more evidence: the grounds do not suffice yet (chưa đủ cơ sở, tiếp tục tập hợp)."""

    DECIDED = "decided", "đã có kết quả xử lý"
    """Decided (đã có kết quả xử lý)."""

    ANSWERED = "answered", "đã trả lời"
    """The sender has the answer (đã trả lời)."""

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


class SearchWordKind(Code):
    """A kind of entry of the search dictionary (loại mục từ)."""

    ABBREVIATION = "abbreviation", "chữ viết tắt"
    """Letters that stand for words: `GPXD` for `giấy phép xây dựng` (chữ viết tắt)."""

    OTHER_NAME = "other_name", "tên gọi khác"
    """What people call a thing that records call otherwise: `sổ đỏ` (tên gọi khác). It is searched as an abbreviation
    is.
    """

    LITTLE_WEIGHT = "little_weight", "từ ít ý nghĩa"
    """Words that say how somebody asks, not what about: `cho em hỏi` (từ ít ý nghĩa). They do not count beside
    others.
    """

    AS_TYPED = "as_typed", "giữ nguyên"
    """Words that mean what they say: switches off the library's own entry for them (giữ nguyên)."""


SearchWordKindName: TypeAlias = Literal["abbreviation", "other_name", "little_weight", "as_typed"]
"""A `SearchWordKind` by its name."""


class TextEncoding(Code):
    """How the text of a file is encoded."""

    UNICODE = "unicode", "Unicode"
    """UTF-8, or UTF-16 with its mark; nothing is converted."""

    TCVN3 = "tcvn3", "TCVN3 (ABC)"
    """TCVN 5712:1993, of fonts named `.Vn…`, also called ABC."""

    VNI = "vni", "VNI"
    """VNI for Windows, of fonts named `VNI-…`."""

    WINDOWS1258 = "windows1258", "windows-1258"
    """The code page of Windows for Vietnamese."""


TextEncodingName: TypeAlias = Literal["unicode", "tcvn3", "vni", "windows1258"]
"""A `TextEncoding` by its name."""


class ExistingRow(Code):
    """What to do with a row of a table whose record is in the store already, and says something else."""

    REFUSE = "refuse", "báo lỗi"
    """An error (báo lỗi)."""

    SKIP = "skip", "bỏ qua"
    """The record stays as it is (bỏ qua)."""

    UPDATE = "update", "cập nhật"
    """The record takes the values of the row; fields whose cells are blank stay (cập nhật)."""


ExistingRowName: TypeAlias = Literal["refuse", "skip", "update"]
"""A `ExistingRow` by its name."""


class SubmissionKind(Code):
    """What somebody submits. Only reports and proposals are feedback; the other two are refused."""

    REPORT = "report", "phản ánh"
    """An opinion on a problem of an administrative rule (phản ánh)."""

    PROPOSAL = "proposal", "kiến nghị"
    """A report with a proposed solution, or an initiative for a new rule (kiến nghị)."""

    COMPLAINT = "complaint", "khiếu nại"
    """A challenge to a decision or act that affects the sender's own rights (khiếu nại). `feedback.receive` refuses it:
    the Law on Complaints governs it.
    """

    DENUNCIATION = "denunciation", "tố cáo"
    """A report that somebody broke the law (tố cáo). `feedback.receive` refuses it: the Law on Denunciations governs
    it.
    """


SubmissionKindName: TypeAlias = Literal["report", "proposal", "complaint", "denunciation"]
"""A `SubmissionKind` by its name."""


class NameMatch(Code):
    """How exactly a text matches a unit's name; the variants go from best to worst."""

    NAME = "name", "đúng tên"
    """The text is the unit's name."""

    ALIAS = "alias", "tên gọi khác, ký hiệu"
    """The text is one of its other names, or its symbol."""

    FOLDED = "folded", "khác chữ hoa, chữ thường hoặc dấu"
    """The text is one of these if letter case and Vietnamese marks are ignored."""


NameMatchName: TypeAlias = Literal["name", "alias", "folded"]
"""A `NameMatch` by its name."""


class ActivityStatus(Code):
    """The status of an activity (tình trạng thực hiện). It is computed, never stored."""

    NOT_STARTED = "not_started", "chưa thực hiện"
    """There is no evidence, and none was due yet (chưa thực hiện)."""

    UNDER_WAY = "under_way", "đang thực hiện"
    """There is evidence, not everything is proven, and nothing is overdue (đang thực hiện)."""

    DONE = "done", "hoàn thành"
    """Everything promised is proven (hoàn thành)."""

    OVERDUE = "overdue", "quá hạn"
    """Something that was due is not proven (quá hạn)."""

    CANCELLED = "cancelled", "đã hủy"
    """The activity was cancelled (đã hủy)."""


ActivityStatusName: TypeAlias = Literal["not_started", "under_way", "done", "overdue", "cancelled"]
"""A `ActivityStatus` by its name."""


class ProofState(Code):
    """How much of an activity is proven."""

    PROVEN = "proven", "đã chứng minh đủ"
    """Everything (đã chứng minh đủ)."""

    PARTLY = "partly", "chứng minh một phần"
    """Some of its acts or due times (chứng minh một phần)."""

    POSSIBLE = "possible", "có minh chứng cần xác nhận"
    """Nothing yet, but somebody must confirm or refuse evidence (có minh chứng cần xác nhận)."""

    NOTHING = "nothing", "chưa có minh chứng"
    """Nothing, and there is no possible evidence (chưa có minh chứng)."""


ProofStateName: TypeAlias = Literal["proven", "partly", "possible", "nothing"]
"""A `ProofState` by its name."""


class EvidenceGround(Code):
    """Why a record counts as evidence, or why it does not."""

    NAMED = "named", "nêu đích danh nhiệm vụ"
    """It counts: the record names the activity (nêu đích danh nhiệm vụ)."""

    FITTING = "fitting", "phù hợp nội dung"
    """It counts: its type, topic and medium match the act (phù hợp nội dung)."""

    CONFIRMED = "confirmed", "đã công nhận"
    """It counts: somebody confirmed it (đã công nhận)."""

    POSSIBLE = "possible", "cần xác nhận"
    """It does not count yet: it shares only a form of communication with the act, and somebody must confirm or refuse
    it (cần xác nhận).
    """

    REFUSED = "refused", "không công nhận"
    """It does not count: somebody refused it (không công nhận)."""


EvidenceGroundName: TypeAlias = Literal["named", "fitting", "confirmed", "possible", "refused"]
"""A `EvidenceGround` by its name."""


class WorkedPart(Code):
    """The part of a day that is working time."""

    WHOLE = "whole", "cả ngày"
    """The whole day (cả ngày)."""

    MORNING = "morning", "buổi sáng"
    """The morning only (buổi sáng)."""

    AFTERNOON = "afternoon", "buổi chiều"
    """The afternoon only (buổi chiều)."""

    OFF = "off", "ngày nghỉ"
    """No part: a day off (ngày nghỉ)."""


WorkedPartName: TypeAlias = Literal["whole", "morning", "afternoon", "off"]
"""A `WorkedPart` by its name."""


class ThemeTaskStatus(Code):
    """The status of a task of a theme on a day. It is computed, never stored."""

    OPEN = "open", "đang thực hiện"
    """Not done and not overdue (đang thực hiện)."""

    DONE = "done", "hoàn thành"
    """Reported as done, or its activity is done (hoàn thành)."""

    OVERDUE = "overdue", "quá hạn"
    """Not done after its last day, or its activity is overdue (quá hạn)."""

    CANCELLED = "cancelled", "đã hủy"
    """Its activity was cancelled (đã hủy)."""


ThemeTaskStatusName: TypeAlias = Literal["open", "done", "overdue", "cancelled"]
"""A `ThemeTaskStatus` by its name."""


class BoardChangeKind(Code):
    """How a line of the board changed."""

    ADDED = "added", "thêm"
    """The line is new on this board (thêm)."""

    CHANGED = "changed", "thay đổi"
    """The content of the line changed (thay đổi)."""

    CANCELLED = "cancelled", "hủy"
    """The appointment was cancelled; the board still shows its line (hủy)."""

    REMOVED = "removed", "bỏ"
    """The line is no longer on this board (bỏ)."""


BoardChangeKindName: TypeAlias = Literal["added", "changed", "cancelled", "removed"]
"""A `BoardChangeKind` by its name."""


class CodeOddity(Code):
    """What is irregular about a procedure code."""

    SPELLING = "spelling", "sai cách viết"
    """It contains spaces, lower-case letters or a final dot (sai cách viết)."""

    SUFFIX = "suffix", "phần sau mã quốc gia không rõ"
    """The part after the national part has no known form (phần sau mã quốc gia không rõ)."""

    UNRECOGNISED = "unrecognised", "không nhận ra mã quốc gia"
    """It has no recognisable national part (không nhận ra mã quốc gia)."""


CodeOddityName: TypeAlias = Literal["spelling", "suffix", "unrecognised"]
"""A `CodeOddity` by its name."""


class StaleReason(Code):
    """Why a posting is out of date or incomplete."""

    SUPERSEDED = "superseded", "đã có quy định mới"
    """The posted version was replaced by a newer one that is in force (đã có quy định mới)."""

    LAPSED = "lapsed", "đã bãi bỏ, hết hiệu lực"
    """What is posted is no longer in force, and nothing replaced it (đã bãi bỏ, hết hiệu lực)."""

    NOT_YET_IN_FORCE = "not_yet_in_force", "chưa có hiệu lực"
    """What is posted is not in force yet (chưa có hiệu lực)."""

    FORMS_MISSING = "forms_missing", "thiếu mẫu đơn, tờ khai"
    """The forms of the procedure are not posted with it (thiếu mẫu đơn, tờ khai)."""

    FEEDBACK_ADDRESS_MISSING = "feedback_address_missing", "thiếu địa chỉ tiếp nhận phản ánh, kiến nghị"
    """The address for feedback is not posted with it (thiếu địa chỉ tiếp nhận phản ánh, kiến nghị)."""


StaleReasonName: TypeAlias = Literal[
    "superseded", "lapsed", "not_yet_in_force", "forms_missing", "feedback_address_missing"
]
"""A `StaleReason` by its name."""


class FigureAbsence(Code):
    """Why a figure has no value (lý do chưa có số liệu)."""

    NO_AUDIENCE = "no_audience", "không có kế hoạch của năm nêu đối tượng trong cơ quan"
    """No plan of the year has an audience inside the agency (không có kế hoạch nêu đối tượng trong cơ quan)."""

    SEVERAL_PLANS = (
        "several_plans",
        "nhiều kế hoạch của năm nêu đối tượng trong cơ quan: hãy lập báo cáo theo từng kế hoạch",
    )
    """Several plans of the year have an audience inside the agency: ask about one of them (nhiều kế hoạch)."""

    NO_HEADCOUNT = "no_headcount", "kế hoạch chưa ghi số người của đối tượng trong cơ quan"
    """The plan gives no headcount of its audience inside the agency (chưa ghi số người)."""

    NOT_TOLD_APART = "not_told_apart", "dữ liệu ghi báo chí, phát thanh, truyền hình chung một hình thức"
    """Press, radio and television are one form of communication in the store (không ghi riêng)."""

    NO_CALENDAR = "no_calendar", "chưa có lịch nghỉ của năm"
    """A year of the period has no calendar of days off (thiếu lịch nghỉ)."""


FigureAbsenceName: TypeAlias = Literal["no_audience", "several_plans", "no_headcount", "not_told_apart", "no_calendar"]
"""A `FigureAbsence` by its name."""


class NotePart(Code):
    """A part of what people write into a report (mục của phần lời)."""

    RESULTS = "results", "đánh giá chung, kết quả đạt được"
    """What was achieved (đánh giá chung, kết quả đạt được)."""

    DIFFICULTIES = "difficulties", "khó khăn, vướng mắc"
    """Difficulties and obstacles (khó khăn, vướng mắc)."""

    CAUSES = "causes", "nguyên nhân"
    """Their causes (nguyên nhân)."""

    PROPOSALS = "proposals", "đề xuất, kiến nghị"
    """Proposals to those above (đề xuất, kiến nghị)."""

    NEXT_TASKS = "next_tasks", "nhiệm vụ kỳ sau"
    """Tasks of the next period (nhiệm vụ kỳ sau)."""


NotePartName: TypeAlias = Literal["results", "difficulties", "causes", "proposals", "next_tasks"]
"""A `NotePart` by its name."""


class ScoredFigure(Code):
    """A figure that criteria may use (số liệu dùng để chấm điểm), of the report's period, units and plan."""

    ACTIVITIES = "activities", "số nhiệm vụ của kế hoạch"
    """Activities of the plans, without cancelled ones (số nhiệm vụ của kế hoạch)."""

    ACTIVITIES_DONE = "activities_done", "số nhiệm vụ hoàn thành"
    """Of these, those that are done (số nhiệm vụ hoàn thành)."""

    SESSIONS_HELD = "sessions_held", "số buổi đã tổ chức"
    """Sessions held (số buổi đã tổ chức)."""

    SESSIONS_MINUTED = "sessions_minuted", "số buổi có biên bản"
    """Of these, those with minutes (số buổi có biên bản)."""

    INVITED = "invited", "số lượt người được mời"
    """People invited to the sessions held (số lượt người được mời)."""

    INFORMED = "informed", "số lượt người được thông tin"
    """People informed (số lượt người được thông tin)."""

    MEASURED = "measured", "số lượt người được đánh giá mức độ hiểu"
    """People whose understanding was measured (số lượt người được đánh giá mức độ hiểu)."""

    UNDERSTOOD = "understood", "số lượt người hiểu rõ"
    """People who understood (số lượt người hiểu rõ)."""

    DIALOGUES = "dialogues", "số cuộc đối thoại"
    """Dialogues held (số cuộc đối thoại)."""

    QUESTIONS = "questions", "số ý kiến tại đối thoại"
    """Questions put at dialogues (số ý kiến tại đối thoại)."""

    QUESTIONS_ANSWERED = "questions_answered", "số ý kiến đã trả lời"
    """Of these, those answered (số ý kiến đã trả lời)."""

    DISSEMINATIONS = "disseminations", "số lượt tuyên truyền"
    """Disseminations (số lượt tuyên truyền)."""

    FEEDBACK_RECEIVED = "feedback_received", "số phản ánh, kiến nghị nhận được"
    """Feedback received (số phản ánh, kiến nghị nhận được)."""

    FEEDBACK_ANSWERED = "feedback_answered", "số phản ánh, kiến nghị đã trả lời"
    """Of these, feedback answered (số phản ánh, kiến nghị đã trả lời)."""

    FEEDBACK_ON_TIME = "feedback_on_time", "số phản ánh, kiến nghị trả lời đúng hạn"
    """Of these, feedback answered in time (số phản ánh, kiến nghị trả lời đúng hạn)."""

    POSTINGS_REQUIRED = "postings_required", "số lượt phải niêm yết"
    """Postings that the procedures in force need, over all places where posting is required (số lượt phải niêm yết)."""

    POSTINGS_CURRENT = "postings_current", "số lượt niêm yết đúng"
    """Of these, those that are up and current (số lượt niêm yết đúng)."""

    TESTED = "tested", "số người làm bài kiểm tra"
    """People who took a test (số người làm bài kiểm tra)."""

    TESTS_PASSED = "tests_passed", "số người đạt"
    """Of these, people who passed (số người đạt)."""


ScoredFigureName: TypeAlias = Literal[
    "activities",
    "activities_done",
    "sessions_held",
    "sessions_minuted",
    "invited",
    "informed",
    "measured",
    "understood",
    "dialogues",
    "questions",
    "questions_answered",
    "disseminations",
    "feedback_received",
    "feedback_answered",
    "feedback_on_time",
    "postings_required",
    "postings_current",
    "tested",
    "tests_passed",
]
"""A `ScoredFigure` by its name."""


class DocumentForm(Code):
    """The form of a document's file."""

    DOCX = "docx", "tệp Word"
    """A Word file, `.docx`."""

    HTML = "html", "trang HTML"
    """An HTML page that needs no other file, `.html`."""

    MARKDOWN = "markdown", "Markdown"
    """Markdown with tables, `.md`."""

    TEXT = "text", "văn bản thuần"
    """Plain text, `.txt`."""


DocumentFormName: TypeAlias = Literal["docx", "html", "markdown", "text"]
"""A `DocumentForm` by its name."""


class ReportAppendix(Code):
    """What may stand behind the signature of a report (phụ lục)."""

    PROMISES = "promises", "nhiệm vụ và minh chứng"
    """Each promise of each plan, with its status and evidence (nhiệm vụ và minh chứng)."""

    ATTENTION = "attention", "việc cần chú ý"
    """Points that need attention, but for overdue promises (việc cần chú ý)."""

    METHOD = "method", "cách tính số liệu"
    """How the figures are computed (cách tính số liệu)."""


ReportAppendixName: TypeAlias = Literal["promises", "attention", "method"]
"""A `ReportAppendix` by its name."""


class SearchOrder(Code):
    """The order of search results."""

    RELEVANCE = "relevance", "phù hợp nhất"
    """The best match first (phù hợp nhất)."""

    NEWEST = "newest", "mới nhất"
    """The latest day first; records without a day last (mới nhất)."""

    OLDEST = "oldest", "cũ nhất"
    """The earliest day first; records without a day last (cũ nhất)."""


SearchOrderName: TypeAlias = Literal["relevance", "newest", "oldest"]
"""A `SearchOrder` by its name."""


class MatchKind(Code):
    """How well a record matches the query, frames of a question apart ("cho em hỏi … ở đâu ạ"). The variants go from
    best to worst; hits are not ordered by it: a title that nearly has the words comes before a long text that has
    them.
    """

    EXACT = "exact", "khớp cả dấu"
    """The record has every word exactly as typed, with its marks (khớp cả dấu)."""

    FOLDED = "folded", "khớp không dấu"
    """The record has every word if marks are ignored (khớp không dấu)."""

    PREFIX = "prefix", "khớp phần đầu từ cuối"
    """The record has every word but the last, and a word that begins with the last (khớp phần đầu từ cuối)."""

    UNDERSTOOD = "understood", "khớp theo cách hiểu câu tìm"
    """The record has every word as the query was understood: see `understood` (khớp theo cách hiểu câu tìm)."""

    TYPO = "typo", "khớp sau khi sửa chính tả"
    """The record has every word if words are spelt otherwise: see `corrections` (khớp sau khi sửa chính tả)."""

    PARTIAL = "partial", "khớp một phần"
    """The record has only some of the words (khớp một phần)."""


MatchKindName: TypeAlias = Literal["exact", "folded", "prefix", "understood", "typo", "partial"]
"""A `MatchKind` by its name."""


class UnderstoodHow(Code):
    """How words of a query were understood."""

    KEYBOARD = "keyboard", "phím gõ Telex, VNI"
    """Keys of a Vietnamese keyboard that was off: `giaays` is `giấy` (phím gõ Telex, VNI)."""

    SPACES = "spaces", "thiếu hoặc thừa dấu cách"
    """Spaces that were left out or stood in the wrong place: `dangky` is `dang ky` (thiếu hoặc thừa dấu cách)."""

    NUMBER = "number", "số ký hiệu, mã"
    """The number of a document or a code in another spelling: `149/KHSXD` is `149/KH-SXD` (số ký hiệu, mã)."""

    OTHER_NAME = "other_name", "chữ viết tắt, tên gọi khác"
    """An abbreviation, or another name: `GPXD` is `giấy phép xây dựng` (chữ viết tắt, tên gọi khác)."""


UnderstoodHowName: TypeAlias = Literal["keyboard", "spaces", "number", "other_name"]
"""A `UnderstoodHow` by its name."""


class Certainty(Code):
    """How certain the value of a field is."""

    FOUND = "found", "đọc được theo quy tắc"
    """A rule found the value in the text (đọc được theo quy tắc)."""

    GUESSED = "guessed", "phỏng đoán, cần xác nhận"
    """The value is the most likely one and must be confirmed (phỏng đoán, cần xác nhận)."""

    MISSING = "missing", "không nêu hoặc không hiểu"
    """The text gives no value, or it was not understood; the field is empty (không nêu hoặc không hiểu)."""


CertaintyName: TypeAlias = Literal["found", "guessed", "missing"]
"""A `Certainty` by its name."""


class Wording(Code):
    """The words of heads, choices and truth values in a file."""

    VIETNAMESE = "vietnamese", "tiếng Việt"
    """"Ngày tổ chức", "họp cơ quan định kỳ", "có"."""

    ENGLISH = "english", "tiếng Anh"
    """"Held on", `agency_meeting`, "yes"."""

    CANONICAL = "canonical", "tên trong mô hình dữ liệu"
    """`held_on`, `agency_meeting`, `true`."""


WordingName: TypeAlias = Literal["vietnamese", "english", "canonical"]
"""A `Wording` by its name."""


class DateStyle(Code):
    """How dates and instants are written in a file."""

    DAY_FIRST = "day_first", "ngày/tháng/năm"
    """`05/03/2021`, and instants in Việt Nam time: `05/03/2021 14:30:00`."""

    ISO = "iso", "năm-tháng-ngày (ISO)"
    """`2021-03-05`, and instants in UTC: `2021-03-05T07:30:00Z`."""


DateStyleName: TypeAlias = Literal["day_first", "iso"]
"""A `DateStyle` by its name."""


class Delimiter(Code):
    """What separates the cells of a line of CSV."""

    COMMA = "comma", "dấu phẩy"
    """A comma."""

    SEMICOLON = "semicolon", "dấu chấm phẩy"
    """A semicolon, which Excel expects where the decimal sign is a comma."""

    TAB = "tab", "dấu tab"
    """A tab."""


DelimiterName: TypeAlias = Literal["comma", "semicolon", "tab"]
"""A `Delimiter` by its name."""


class TableFormat(Code):
    """The kind of file that a table is written to."""

    CSV = "csv", "CSV"
    """Comma-separated values in UTF-8, lines ended by CR LF (RFC 4180)."""

    JSON_LINES = "json_lines", "JSON Lines"
    """JSON Lines: an object for each row, its names the paths of the columns, its values as the model has them."""

    XLSX = "xlsx", "Excel"
    """An Excel workbook. Not every build of the library can write one."""


TableFormatName: TypeAlias = Literal["csv", "json_lines", "xlsx"]
"""A `TableFormat` by its name."""


class StorageIoKind(Code):
    """Why the operating system, or the file itself, stood in the way of a call."""

    DISK_FULL = "disk_full", "ổ đĩa đã đầy"
    """The disk, or this user's share of it, is full."""

    PERMISSION_DENIED = "permission_denied", "không có quyền"
    """The rights of this program do not suffice."""

    READ_ONLY_FILE_SYSTEM = "read_only_file_system", "hệ thống tệp chỉ cho đọc"
    """The file system takes no writes."""

    MISSING = "missing", "không có tệp hoặc thư mục"
    """The file, or a folder on the way to it, is not there."""

    EXISTS = "exists", "đã có tệp"
    """There is something at the path already."""

    INVALID_PATH = "invalid_path", "đường dẫn không hợp lệ"
    """The path cannot be one of a file."""

    NETWORK_SHARE = "network_share", "thư mục mạng"
    """The path is on a network share, whose locks and syncs are unreliable."""

    TOO_MANY_FILES = "too_many_files", "mở quá nhiều tệp"
    """This program, or the system, has too many files open."""

    DELETED = "deleted", "tệp đã bị xóa hoặc chuyển đi"
    """The file was deleted or moved away while the store was open."""

    REPLACED = "replaced", "tệp đã bị thay"
    """Another file, or an earlier state of this one, took its place while the store was open."""

    TRUNCATED = "truncated", "tệp bị cắt ngắn"
    """The file is shorter than its content."""

    EARLIER_FAILURE = "earlier_failure", "lỗi đọc ghi trước đó"
    """An earlier read or write failed, and the file could not be opened again yet."""

    OTHER = "other", "lỗi đọc ghi khác"
    """Anything else; the reason is the system's message."""


StorageIoKindName: TypeAlias = Literal[
    "disk_full",
    "permission_denied",
    "read_only_file_system",
    "missing",
    "exists",
    "invalid_path",
    "network_share",
    "too_many_files",
    "deleted",
    "replaced",
    "truncated",
    "earlier_failure",
    "other",
]
"""A `StorageIoKind` by its name."""


class LedColour(Code):
    """The colour of the lit pixels of a board; the others are black."""

    AMBER = "amber", "vàng cam"
    """Amber (vàng cam)."""

    RED = "red", "đỏ"
    """Red (đỏ)."""

    GREEN = "green", "xanh lục"
    """Green (xanh lục)."""

    WHITE = "white", "trắng"
    """White (trắng)."""


LedColourName: TypeAlias = Literal["amber", "red", "green", "white"]
"""A `LedColour` by its name."""


class CalendarContent(Code):
    """What a calendar contains."""

    ACTIVITIES = "activities", "nhiệm vụ"
    """Activities of plans, as tasks with a due day (nhiệm vụ)."""

    SESSIONS = "sessions", "buổi tuyên truyền"
    """Sessions, as events (buổi tuyên truyền)."""

    APPOINTMENTS = "appointments", "lịch công tác của lãnh đạo"
    """The leaders' appointments, as events; private ones show only that the leader is busy (lịch công tác)."""


CalendarContentName: TypeAlias = Literal["activities", "sessions", "appointments"]
"""A `CalendarContent` by its name."""


class QrLevel(Code):
    """How much of a QR code may be covered or damaged (mức sửa lỗi)."""

    LOW = "low", "thấp (7%)"
    """About 7 %: for screens."""

    MEDIUM = "medium", "vừa (15%)"
    """About 15 %: for paper."""

    QUARTILE = "quartile", "khá (25%)"
    """About 25 %: for what is touched and soiled."""

    HIGH = "high", "cao (30%)"
    """About 30 %: for what hangs outside."""


QrLevelName: TypeAlias = Literal["low", "medium", "quartile", "high"]
"""A `QrLevel` by its name."""


class ZaloTopic(Code):
    """What a post is about."""

    PROCEDURE_CHANGES = "procedure_changes", "thủ tục mới, sửa đổi, bãi bỏ"
    """Versions of procedures that come into force, and procedures that are abolished (thủ tục mới, sửa đổi, bãi bỏ)."""

    POSTINGS = "postings", "niêm yết, công khai"
    """What was posted: procedures, themes, decisions (niêm yết, công khai)."""

    ANSWERED_FEEDBACK = "answered_feedback", "kết quả xử lý phản ánh, kiến nghị"
    """Results of feedback, as published (kết quả xử lý phản ánh, kiến nghị)."""

    QUESTIONS = "questions", "hỏi đáp"
    """Questions and answers, as published (hỏi đáp)."""

    DIALOGUES = "dialogues", "đối thoại"
    """Planned dialogues, by their day (đối thoại)."""

    TESTS = "tests", "bài kiểm tra"
    """Open tests, by their first day (bài kiểm tra)."""


ZaloTopicName: TypeAlias = Literal[
    "procedure_changes", "postings", "answered_feedback", "questions", "dialogues", "tests"
]
"""A `ZaloTopic` by its name."""


class EdxmlBusiness(Code):
    """What an envelope wants of its receiver (nghiệp vụ văn bản)."""

    NEW = "new", "văn bản mới"
    """It brings a document (văn bản mới)."""

    RECALL = "recall", "thu hồi"
    """It takes a document back that was sent before (thu hồi)."""

    UPDATE = "update", "cập nhật"
    """It corrects what was said of a document that was sent before (cập nhật)."""

    REPLACEMENT = "replacement", "thay thế"
    """It brings a document in place of another (thay thế)."""


EdxmlBusinessName: TypeAlias = Literal["new", "recall", "update", "replacement"]
"""A `EdxmlBusiness` by its name."""


class LinkedVocabulary(Code):
    """A vocabulary of linked data for public services."""

    CPSV_AP = "cpsv_ap", "CPSV-AP"
    """CPSV-AP 3.2, the European profile for public services."""

    SCHEMA_ORG = "schema_org", "schema.org"
    """`GovernmentService` of schema.org."""


LinkedVocabularyName: TypeAlias = Literal["cpsv_ap", "schema_org"]
"""A `LinkedVocabulary` by its name."""


class TextFormat(Code):
    """The format of a text for other systems."""

    JSON = "json", "JSON"
    """JSON."""

    XML = "xml", "XML"
    """XML."""


TextFormatName: TypeAlias = Literal["json", "xml"]
"""A `TextFormat` by its name."""


class Header(Model, frozen=True, kw_only=True):
    """Identity, revision and time stamps of a record, set by the store. A draft has the default: no identity, revision
    0. An update must carry the header that was read: if the record has another revision by then, the store refuses
    the update with a conflict. Time stamps and actor that a caller sets are replaced.

    Attributes:
        id: Identity (UUID). Nil on a draft: the store assigns one when it adds the record, unless the caller chose
            one.
        rev: Revision: 0 on a draft, 1 when added, one more with each update. An update carries the revision that it
            is based on.
        created: When the record was added (UTC, microseconds); none on a draft.
        updated: When this revision was written (UTC, microseconds); none on a draft. All writes of a commit share
            it, and it increases from commit to commit.
        actor: Who wrote this revision: the actor named when the store was opened.
        scope: The unit that owns the record; none if no unit owns it. Besides a new identity, the only field of the
            header that callers set.
    """

    id: UUID = UUID(int=0)
    """Identity (UUID). Nil on a draft: the store assigns one when it adds the record, unless the caller chose one."""

    rev: int = 0
    """Revision: 0 on a draft, 1 when added, one more with each update. An update carries the revision that it is based
    on.
    """

    created: datetime.datetime | None = None
    """When the record was added (UTC, microseconds); none on a draft."""

    updated: datetime.datetime | None = None
    """When this revision was written (UTC, microseconds); none on a draft. All writes of a commit share it, and it
    increases from commit to commit.
    """

    actor: str = ""
    """Who wrote this revision: the actor named when the store was opened."""

    scope: UnitId | None = None
    """The unit that owns the record; none if no unit owns it. Besides a new identity, the only field of the header that
    callers set.
    """


class Record(Model, frozen=True, kw_only=True):
    """What the store keeps."""

    header: Header = Header()
    """Identity, revision and time stamps, kept by the store; leave it out of a draft."""

    @property
    def id(self) -> UUID:
        """Identity (UUID). Nil on a draft: the store assigns one when it adds the record, unless the caller chose
        one.
        """
        return self.header.id

    @property
    def rev(self) -> int:
        """Revision: 0 on a draft, 1 when added, one more with each update. An update carries the revision that it is
        based on.
        """
        return self.header.rev


class FormerParent(Model, frozen=True, kw_only=True):
    """A former parent of a unit, with the last day of that relation (cơ quan chủ quản trước đây).

    Attributes:
        parent: The parent unit until then; none if the unit had no parent.
        until: The last day with that parent, included.
    """

    parent: UnitId | None = None
    """The parent unit until then; none if the unit had no parent."""

    until: datetime.date
    """The last day with that parent, included."""


class OrganisationUnit(Record, frozen=True, kw_only=True):
    """An agency or a part of one, under one name (cơ quan, đơn vị). If its name changes, or it is merged or split, a
    new unit succeeds it.

    Attributes:
        name: Full name: "Sở Xây dựng"; not blank (tên).
        kind: The type of unit.
        symbol: Symbol in document numbers: "SXD" (ký hiệu).
        parent: The unit above it; none if it has none (cơ quan chủ quản).
        former_parents: The units that were above it before `parent`, ordered by last day, none twice on the same
            last day.
        aliases: Other names that texts use for it; none blank.
        valid_from: First day under this name, included; none if unknown.
        valid_to: Last day under this name, included, not before the first; none if it still exists or the day is
            unknown.
        succeeded_by: The units that succeeded it; empty if it still exists or nothing succeeded it.
        ended_by: The decision that ended or renamed it (căn cứ sáp nhập, chia tách, đổi tên).
        ended_why: The reason for which it ended.
    """

    name: str
    """Full name: "Sở Xây dựng"; not blank (tên)."""

    kind: UnitKind
    """The type of unit."""

    symbol: str | None = None
    """Symbol in document numbers: "SXD" (ký hiệu)."""

    parent: UnitId | None = None
    """The unit above it; none if it has none (cơ quan chủ quản)."""

    former_parents: list[FormerParent] = []
    """The units that were above it before `parent`, ordered by last day, none twice on the same last day."""

    aliases: list[str] = []
    """Other names that texts use for it; none blank."""

    valid_from: datetime.date | None = None
    """First day under this name, included; none if unknown."""

    valid_to: datetime.date | None = None
    """Last day under this name, included, not before the first; none if it still exists or the day is unknown."""

    succeeded_by: list[UnitId] = []
    """The units that succeeded it; empty if it still exists or nothing succeeded it."""

    ended_by: LegalDocumentId | None = None
    """The decision that ended or renamed it (căn cứ sáp nhập, chia tách, đổi tên)."""

    ended_why: str | None = None
    """The reason for which it ended."""

    @property
    def id(self) -> UnitId:
        """Identity; nil on a draft."""
        return UnitId(self.header.id)


class HeldPosition(Model, frozen=True, kw_only=True):
    """A position that a person holds or held, with its days (quá trình công tác).

    Attributes:
        title: The position: "Chánh Văn phòng"; not blank (chức vụ).
        unit: The unit in which it is held.
        from_: First day, included; none if unknown.
        to: Last day, included, not before the first; none if it is still held or unknown.
        decision: The decision of appointment or transfer (quyết định bổ nhiệm, điều động).
    """

    title: str = ""
    """The position: "Chánh Văn phòng"; not blank (chức vụ)."""

    unit: UnitId | None = None
    """The unit in which it is held."""

    from_: datetime.date | None = field(name="from", default=None)
    """First day, included; none if unknown."""

    to: datetime.date | None = None
    """Last day, included, not before the first; none if it is still held or unknown."""

    decision: LegalDocumentId | None = None
    """The decision of appointment or transfer (quyết định bổ nhiệm, điều động)."""


class Person(Record, frozen=True, kw_only=True):
    """A member of staff (cán bộ, công chức, viên chức, người lao động).

    Attributes:
        name: Full name, family name first: "Nguyễn Văn An"; not blank (họ và tên).
        code: Staff code, unique in the store if given (mã cán bộ).
        category: Legal category.
        unit: The unit that the person belongs to at present.
        position: Present position: "Chánh Văn phòng" (chức vụ).
        positions: Positions held over time, including the present one; empty if they are not recorded (quá trình
            công tác). The same position in the same unit must not be listed twice for one day.
        active_from: First day in the agency, included; none if unknown.
        active_to: Last day in the agency, included, not before the first; none if the person is still there or it is
            unknown.
    """

    name: str
    """Full name, family name first: "Nguyễn Văn An"; not blank (họ và tên)."""

    code: str | None = None
    """Staff code, unique in the store if given (mã cán bộ)."""

    category: StaffCategory
    """Legal category."""

    unit: UnitId | None = None
    """The unit that the person belongs to at present."""

    position: str | None = None
    """Present position: "Chánh Văn phòng" (chức vụ)."""

    positions: list[HeldPosition] = []
    """Positions held over time, including the present one; empty if they are not recorded (quá trình công tác). The
    same position in the same unit must not be listed twice for one day.
    """

    active_from: datetime.date | None = None
    """First day in the agency, included; none if unknown."""

    active_to: datetime.date | None = None
    """Last day in the agency, included, not before the first; none if the person is still there or it is unknown."""

    @property
    def id(self) -> PersonId:
        """Identity; nil on a draft."""
        return PersonId(self.header.id)


class PartialDate(Model, frozen=True, kw_only=True):
    """A civil date without its day, or without month and day: "Tây Ninh, ngày tháng năm 2021". A full date such as
    `2021-03-05` may be given in its place. Partial dates sort by year, then month, then day; a missing month or day
    sorts first.

    Attributes:
        year: Year, 1000 to 9999.
        month: Month, 1 to 12; none if unknown.
        day: Day of the month, 1 to 31; none if unknown. A day without a month is refused.
    """

    year: int
    """Year, 1000 to 9999."""

    month: int | None = None
    """Month, 1 to 12; none if unknown."""

    day: int | None = None
    """Day of the month, 1 to 31; none if unknown. A day without a month is refused."""


class LegalDocument(Record, frozen=True, kw_only=True):
    """A legal document that plans cite, or that the agency issued (văn bản).

    Attributes:
        document_type: Type: "Quyết định", "Luật"; not blank (tên loại).
        symbol: Number with symbol as written: "2818/QĐ-UBND", "63/2010/NĐ-CP" (số, ký hiệu).
        issued_on: Date of issue, as far as known.
        issuer: Issuer as written.
        issuer_unit: The issuing unit; none if it is no unit of this store.
        subject: The subject of the document; not blank (trích yếu).
        in_force_from: First day in force, included; none if unknown (ngày có hiệu lực).
        in_force_to: Last day in force, included, not before the first; none if no end is known (ngày hết hiệu lực).
        replaced_by: The document that replaced it.
    """

    document_type: str = ""
    """Type: "Quyết định", "Luật"; not blank (tên loại)."""

    symbol: str | None = None
    """Number with symbol as written: "2818/QĐ-UBND", "63/2010/NĐ-CP" (số, ký hiệu)."""

    issued_on: PartialDate | None = None
    """Date of issue, as far as known."""

    issuer: str | None = None
    """Issuer as written."""

    issuer_unit: UnitId | None = None
    """The issuing unit; none if it is no unit of this store."""

    subject: str = ""
    """The subject of the document; not blank (trích yếu)."""

    in_force_from: datetime.date | None = None
    """First day in force, included; none if unknown (ngày có hiệu lực)."""

    in_force_to: datetime.date | None = None
    """Last day in force, included, not before the first; none if no end is known (ngày hết hiệu lực)."""

    replaced_by: LegalDocumentId | None = None
    """The document that replaced it."""

    @property
    def id(self) -> LegalDocumentId:
        """Identity; nil on a draft."""
        return LegalDocumentId(self.header.id)


class YearSpan(Model, frozen=True, kw_only=True):
    """The years that a plan of several years covers (giai đoạn 2022 - 2025).

    Attributes:
        from_: First year, included, 1945 to 9999.
        to: Last year, included, after the first.
    """

    from_: int = field(name="from")
    """First year, included, 1945 to 9999."""

    to: int
    """Last year, included, after the first."""


class LegalBasis(Model, frozen=True, kw_only=True):
    """One citation under "Căn cứ": the line verbatim, with what was recognised in it.

    Attributes:
        raw: The line as written; not blank (nguyên văn).
        document_type: Type as written: "Quyết định", "Luật" (tên loại).
        number: Number without symbol: "2818", "66.18" (số).
        symbol: Number with symbol as written: "2818/QĐ-UBND"; none if the document is cited by name alone, as laws
            often are (số, ký hiệu).
        issued_on: Date of issue, as far as the citation gives it.
        issuer: Issuer as written: "Ủy ban nhân dân tỉnh".
        subject: The subject of the cited document (trích yếu).
        is_parent: Whether the cited document is the parent plan: the plan of the same issuer that the citing plan
            carries out (kế hoạch cấp trên trực tiếp của cùng cơ quan).
        document: The cited document; none until `plans.link_bases` links it to a document of this store.
        line: Line in the source text, from 1; 0 if unknown.
    """

    raw: str = ""
    """The line as written; not blank (nguyên văn)."""

    document_type: str | None = None
    """Type as written: "Quyết định", "Luật" (tên loại)."""

    number: str | None = None
    """Number without symbol: "2818", "66.18" (số)."""

    symbol: str | None = None
    """Number with symbol as written: "2818/QĐ-UBND"; none if the document is cited by name alone, as laws often are
    (số, ký hiệu).
    """

    issued_on: PartialDate | None = None
    """Date of issue, as far as the citation gives it."""

    issuer: str | None = None
    """Issuer as written: "Ủy ban nhân dân tỉnh"."""

    subject: str | None = None
    """The subject of the cited document (trích yếu)."""

    is_parent: bool = False
    """Whether the cited document is the parent plan: the plan of the same issuer that the citing plan carries out (kế
    hoạch cấp trên trực tiếp của cùng cơ quan).
    """

    document: LegalDocumentId | None = None
    """The cited document; none until `plans.link_bases` links it to a document of this store."""

    line: int = 0
    """Line in the source text, from 1; 0 if unknown."""


class YearDay(Model, frozen=True, kw_only=True):
    """A day that recurs every year (ngày 15/6).

    Attributes:
        month: Month, 1 to 12.
        day: Day of the month, 1 to 31, as far as the month has it; 29 February means 28 February in years that are
            no leap years.
    """

    month: int
    """Month, 1 to 12."""

    day: int
    """Day of the month, 1 to 31, as far as the month has it; 29 February means 28 February in years that are no leap
    years.
    """


class QuarterOfYear(Model, frozen=True, kw_only=True, tag_field="type", tag="quarter_of_year"):
    """Some time in a quarter (quý IV hằng năm)."""

    quarter: int
    """Quarter, 1 to 4."""


class MonthOfYear(Model, frozen=True, kw_only=True, tag_field="type", tag="month_of_year"):
    """Some time in a month (tháng 6 hằng năm)."""

    month: int
    """Month, 1 to 12."""


class OnDay(Model, frozen=True, kw_only=True, tag_field="type", tag="on_day"):
    """On one day of the year (ngày 10 tháng 12 hằng năm)."""

    day: YearDay
    """The day on which it is due."""


class ByDay(Model, frozen=True, kw_only=True, tag_field="type", tag="by_day"):
    """By a day of the year, included (trước ngày 15/6 hằng năm)."""

    day: YearDay
    """The last day, included."""


class DayRange(Model, frozen=True, kw_only=True, tag_field="type", tag="day_range"):
    """Within a range of days of one year (từ ngày 01/3 đến ngày 30/4 hằng năm)."""

    from_: YearDay = field(name="from")
    """First day, included."""

    to: YearDay
    """Last day, included, not before the first."""


YearTime: TypeAlias = QuarterOfYear | MonthOfYear | OnDay | ByDay | DayRange
"""A time that recurs every year."""


class Unspecified(Model, frozen=True, kw_only=True, tag_field="type", tag="unspecified"):
    """No time given: some time in the year of the plan."""


class Continuous(Model, frozen=True, kw_only=True, tag_field="type", tag="continuous"):
    """All the time, without a gap longer than allowed (thường xuyên)."""


class Periodic(Model, frozen=True, kw_only=True, tag_field="type", tag="periodic"):
    """From time to time, without a stated frequency (định kỳ)."""


class Daily(Model, frozen=True, kw_only=True, tag_field="type", tag="daily"):
    """Every day, without a gap longer than allowed (hàng ngày)."""


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
    """Every year, at each of several times of the year (trước ngày 15/6 và 15/11 hằng năm)."""

    times: list[YearTime]
    """The times of the year, at least one."""


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
    """On one day (ngày 05/03/2021)."""

    date: datetime.date
    """The day on which it is due."""


class ByDate(Model, frozen=True, kw_only=True, tag_field="type", tag="by_date"):
    """By a day, included (trước ngày 15/12/2021)."""

    date: datetime.date
    """The last day, included."""


class Range(Model, frozen=True, kw_only=True, tag_field="type", tag="range"):
    """Within a range of days (từ tháng 3 đến tháng 6)."""

    from_: datetime.date = field(name="from")
    """First day, included."""

    to: datetime.date
    """Last day, included, not before the first."""


class Several(Model, frozen=True, kw_only=True, tag_field="type", tag="several"):
    """At each of several times (quý I và quý III năm 2024; hàng quý, 6 tháng, năm)."""

    times: list[Schedule]
    """The times, at least two; none of them may be `several` or `unspecified`."""


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
"""When a promise must be kept (thời gian thực hiện, tiến độ). Years are 1945 to 9999. Most promises of plans give no
time, and then the whole year of the plan counts.
"""


class Clause(Model, frozen=True, kw_only=True):
    """One clause of a plan, verbatim, with what was recognised in it: a bullet, a numbered item, a paragraph or a row
    of a table.

    Attributes:
        text: The text as written, without its bullet or number (nguyên văn).
        mark: The bullet or number before it: "-", "+", "a)", "1."; empty for a paragraph.
        level: Depth below its heading: 0 for a bullet, 1 for a bullet within a bullet.
        line: Line in the source text, from 1; 0 if unknown.
        channels: Forms of communication that it names (hình thức).
        schedule: When it must happen; `unspecified` if the clause gives no time (thời gian).
        what: The promised work, if it is only a part of `text`: the task cell of a table row, or the sentence that
            states a duty and its deadline. None if the whole text is the promise (nhiệm vụ).
        lead: Who leads, as written in the clause or in the heading above it; none if neither says so (chủ trì).
        coordinating: Who takes part, as written (phối hợp).
        result: The expected result, as written (sản phẩm).
        field_lines: The lines below it that state its fields, as written: "Cơ quan chủ trì: Văn phòng Sở."
    """

    text: str = ""
    """The text as written, without its bullet or number (nguyên văn)."""

    mark: str = ""
    """The bullet or number before it: "-", "+", "a)", "1."; empty for a paragraph."""

    level: int = 0
    """Depth below its heading: 0 for a bullet, 1 for a bullet within a bullet."""

    line: int = 0
    """Line in the source text, from 1; 0 if unknown."""

    channels: list[Channel] = []
    """Forms of communication that it names (hình thức)."""

    schedule: Schedule = Unspecified()
    """When it must happen; `unspecified` if the clause gives no time (thời gian)."""

    what: str | None = None
    """The promised work, if it is only a part of `text`: the task cell of a table row, or the sentence that states a
    duty and its deadline. None if the whole text is the promise (nhiệm vụ).
    """

    lead: str | None = None
    """Who leads, as written in the clause or in the heading above it; none if neither says so (chủ trì)."""

    coordinating: list[str] = []
    """Who takes part, as written (phối hợp)."""

    result: str | None = None
    """The expected result, as written (sản phẩm)."""

    field_lines: list[str] = []
    """The lines below it that state its fields, as written: "Cơ quan chủ trì: Văn phòng Sở." """


class Audience(Model, frozen=True, kw_only=True):
    """One audience of a plan (đối tượng).

    Attributes:
        clause: The clause as written.
        kind: Whether the audience is inside or outside the agency.
        headcount: How many people the audience has, the denominator for the share of informed people; none until
            somebody enters it (số người).
    """

    clause: Clause
    """The clause as written."""

    kind: AudienceKind
    """Whether the audience is inside or outside the agency."""

    headcount: int | None = None
    """How many people the audience has, the denominator for the share of informed people; none until somebody enters it
    (số người).
    """


class Assignment(Model, frozen=True, kw_only=True):
    """The assignment of work to units or positions (phân công).

    Attributes:
        clause: The clause as written.
        lead: The unit or position that leads, as written (chủ trì).
        coordinating: Who takes part, as written (phối hợp).
    """

    clause: Clause = Clause()
    """The clause as written."""

    lead: str | None = None
    """The unit or position that leads, as written (chủ trì)."""

    coordinating: list[str] = []
    """Who takes part, as written (phối hợp)."""


class TimelineEntry(Model, frozen=True, kw_only=True):
    """One line of the timeline (thời gian thực hiện).

    Attributes:
        clause: The line as written, with the schedule read from it.
        what: The promised work, without the time; empty if the line gives the time of the whole plan.
    """

    clause: Clause = Clause()
    """The line as written, with the schedule read from it."""

    what: str = ""
    """The promised work, without the time; empty if the line gives the time of the whole plan."""


class OtherSection(Model, frozen=True, kw_only=True):
    """A section whose heading is not one of the known parts, kept verbatim.

    Attributes:
        heading: The heading as written; empty for text before the first heading.
        line: Line of the heading in the source text, from 1; 0 if there is no heading.
        clauses: The clauses below the heading.
    """

    heading: str = ""
    """The heading as written; empty for text before the first heading."""

    line: int = 0
    """Line of the heading in the source text, from 1; 0 if there is no heading."""

    clauses: list[Clause] = []
    """The clauses below the heading."""


class ArchiveLine(Model, frozen=True, kw_only=True):
    """The archive line of the recipients (lưu): "Lưu: VT, VP (Tân)".

    Attributes:
        raw: The line as written.
        clerical: The clerical office that files it: "VT" (văn thư).
        drafting_unit: The unit that drafted it: "VP" (đơn vị soạn thảo).
        drafter: The person who drafted it: "Tân" (người soạn thảo).
    """

    raw: str = ""
    """The line as written."""

    clerical: str | None = None
    """The clerical office that files it: "VT" (văn thư)."""

    drafting_unit: str | None = None
    """The unit that drafted it: "VP" (đơn vị soạn thảo)."""

    drafter: str | None = None
    """The person who drafted it: "Tân" (người soạn thảo)."""


class Signatory(Model, frozen=True, kw_only=True):
    """The signature block of a plan (người ký).

    Attributes:
        authority: In whose name the document is signed (quyền hạn). If a deputy signs for the head of a collective
            ("TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH"), it is `for_head`.
        on_behalf_of: The collective in whose name it is signed, without "TM.": "ỦY BAN NHÂN DÂN"; none if it is
            signed for no collective (tập thể).
        head_title: The title after the prefix: "GIÁM ĐỐC" in "KT. GIÁM ĐỐC".
        own_title: The signer's own title, from the line below: "PHÓ GIÁM ĐỐC"; none if there is no such line.
        name: The signer's name; none on drafts.
    """

    authority: SigningAuthority
    """In whose name the document is signed (quyền hạn). If a deputy signs for the head of a collective ("TM. ỦY BAN
    NHÂN DÂN / KT. CHỦ TỊCH"), it is `for_head`.
    """

    on_behalf_of: str | None = None
    """The collective in whose name it is signed, without "TM.": "ỦY BAN NHÂN DÂN"; none if it is signed for no
    collective (tập thể).
    """

    head_title: str
    """The title after the prefix: "GIÁM ĐỐC" in "KT. GIÁM ĐỐC"."""

    own_title: str | None = None
    """The signer's own title, from the line below: "PHÓ GIÁM ĐỐC"; none if there is no such line."""

    name: str | None = None
    """The signer's name; none on drafts."""


class Move(Model, frozen=True, kw_only=True):
    """One change of a record's status: from which status to which, on which day, by whom and why.

    Attributes:
        from_: The status before, by its canonical name: `planned`.
        to: The status after, by its canonical name: `held`.
        at: When the change was recorded (UTC, microseconds).
        on: The day on which the status changed (ngày thực hiện). It may be earlier than `at`, since events are often
            recorded later. None in old records: then it is the day of `at` in Việt Nam time.
        by: Who recorded the change: the actor named when the store was opened.
        why: The reason; none if none was given.
    """

    from_: str = field(name="from")
    """The status before, by its canonical name: `planned`."""

    to: str
    """The status after, by its canonical name: `held`."""

    at: datetime.datetime
    """When the change was recorded (UTC, microseconds)."""

    on: datetime.date | None = None
    """The day on which the status changed (ngày thực hiện). It may be earlier than `at`, since events are often
    recorded later. None in old records: then it is the day of `at` in Việt Nam time.
    """

    by: str
    """Who recorded the change: the actor named when the store was opened."""

    why: str | None = None
    """The reason; none if none was given."""


class Plan(Record, frozen=True, kw_only=True):
    """A communication plan, clause by clause and verbatim (kế hoạch tuyên truyền cải cách hành chính). Any field of a
    draft may be missing; a plan that is submitted, issued, in progress or completed needs a document type and a
    subject.

    Attributes:
        document_type: Type of document, abbreviated: "KH", "QĐ" (tên loại).
        number: Number as written; none on a draft (số). Once issued, the number is unique together with symbol, year
            of issue and issuer (NĐ 30/2020/NĐ-CP). "5" and "05" are the same number; a unit and its name are the
            same issuer.
        symbol: Symbol: "KH-SXD" (ký hiệu).
        place: Place of issue (địa danh).
        issued_on: Date of issue; on a draft it may lack month and day.
        subject: The subject of the plan (trích yếu).
        year: The year that it plans for, 1945 to 9999; none if it covers several years or the year is unknown (năm).
        years: The years that it covers; none if it covers one year or they are unknown (giai đoạn).
        issuer: Issuing body as written (cơ quan ban hành).
        parent_body: The body above the issuer, as written (cơ quan chủ quản).
        issuer_unit: The issuing unit; none if it is no unit of this store.
        parent_plan: The plan that this one carries out; none if it is not in this store.
        attached_to: The decision that this plan is attached to; none if it is attached to none (ban hành kèm theo
            Quyết định …).
        legal_bases: Legal bases (căn cứ).
        headings: Headings of the known parts as written, in the order of the text (đề mục).
        purposes: Purposes (mục đích).
        requirements: Requirements (yêu cầu).
        audiences: Audiences (đối tượng).
        contents: Contents (nội dung).
        expected_results: Expected results (sản phẩm, kết quả dự kiến).
        forms: Forms of communication (hình thức).
        assignments: Assignments of work to units (tổ chức thực hiện).
        timeline: Timeline (thời gian thực hiện).
        other: Sections whose heading is not one of the known parts.
        theme: The theme of the year, verbatim (chủ đề).
        recipients: Recipients, without the archive line (nơi nhận).
        archive: The archive line (lưu).
        signatory: The signature block (người ký).
        status: Its status; `plans.issue` and `plans.move` change it (trạng thái).
        moves: Every change of the status, earliest first; only commands add entries (quá trình xử lý).
        source: The text that the plan was read from, in Unicode normal form NFC; empty if it was entered by hand.
    """

    document_type: str = ""
    """Type of document, abbreviated: "KH", "QĐ" (tên loại)."""

    number: str | None = None
    """Number as written; none on a draft (số). Once issued, the number is unique together with symbol, year of issue
    and issuer (NĐ 30/2020/NĐ-CP). "5" and "05" are the same number; a unit and its name are the same issuer.
    """

    symbol: str = ""
    """Symbol: "KH-SXD" (ký hiệu)."""

    place: str | None = None
    """Place of issue (địa danh)."""

    issued_on: PartialDate | None = None
    """Date of issue; on a draft it may lack month and day."""

    subject: str = ""
    """The subject of the plan (trích yếu)."""

    year: int | None = None
    """The year that it plans for, 1945 to 9999; none if it covers several years or the year is unknown (năm)."""

    years: YearSpan | None = None
    """The years that it covers; none if it covers one year or they are unknown (giai đoạn)."""

    issuer: str | None = None
    """Issuing body as written (cơ quan ban hành)."""

    parent_body: str | None = None
    """The body above the issuer, as written (cơ quan chủ quản)."""

    issuer_unit: UnitId | None = None
    """The issuing unit; none if it is no unit of this store."""

    parent_plan: PlanId | None = None
    """The plan that this one carries out; none if it is not in this store."""

    attached_to: LegalBasis | None = None
    """The decision that this plan is attached to; none if it is attached to none (ban hành kèm theo Quyết định …)."""

    legal_bases: list[LegalBasis] = []
    """Legal bases (căn cứ)."""

    headings: list[Clause] = []
    """Headings of the known parts as written, in the order of the text (đề mục)."""

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
    """Assignments of work to units (tổ chức thực hiện)."""

    timeline: list[TimelineEntry] = []
    """Timeline (thời gian thực hiện)."""

    other: list[OtherSection] = []
    """Sections whose heading is not one of the known parts."""

    theme: str | None = None
    """The theme of the year, verbatim (chủ đề)."""

    recipients: list[str] = []
    """Recipients, without the archive line (nơi nhận)."""

    archive: ArchiveLine | None = None
    """The archive line (lưu)."""

    signatory: Signatory | None = None
    """The signature block (người ký)."""

    status: PlanStatus = PlanStatus.DRAFT
    """Its status; `plans.issue` and `plans.move` change it (trạng thái)."""

    moves: list[Move] = []
    """Every change of the status, earliest first; only commands add entries (quá trình xử lý)."""

    source: str = ""
    """The text that the plan was read from, in Unicode normal form NFC; empty if it was entered by hand."""

    @property
    def id(self) -> PlanId:
        """Identity; nil on a draft."""
        return PlanId(self.header.id)


class ClauseOrigin(Model, frozen=True, kw_only=True):
    """The clause of the plan that an activity comes from.

    Attributes:
        part: The part of the plan that holds the clause.
        number: Number of the clause within that part, from 1.
        line: Line of the clause in the plan's source text, from 1; 0 if unknown.
    """

    part: PlanPart
    """The part of the plan that holds the clause."""

    number: int
    """Number of the clause within that part, from 1."""

    line: int = 0
    """Line of the clause in the plan's source text, from 1; 0 if unknown."""


class HoldSession(Model, frozen=True, kw_only=True, tag_field="type", tag="hold_session"):
    """Hold a session of one type about the subject of the promise (họp, giao ban, phổ biến pháp luật)."""

    session: SessionKind
    """The type of session."""


class Train(Model, frozen=True, kw_only=True, tag_field="type", tag="train"):
    """Hold or attend a training (tập huấn)."""

    role: SessionRole | None = None
    """Whether the agency must hold the training or attend it; none if either counts."""

    topic: TrainingTopic | None = None
    """The topic; none if the promise names no known topic: then the training must be about the subject of the
    promise.
    """


class TestSkills(Model, frozen=True, kw_only=True, tag_field="type", tag="test_skills"):
    """Test the skills of staff (kiểm tra, đánh giá kỹ năng)."""


class Post(Model, frozen=True, kw_only=True, tag_field="type", tag="post"):
    """Post something on a medium (niêm yết, công khai)."""

    matter: PostedMatter | None = None
    """What must be posted; none if the promise does not say: then somebody must confirm each posting as evidence."""

    place: PostingPlace | None = None
    """The medium; none if any counts."""


class Publish(Model, frozen=True, kw_only=True, tag_field="type", tag="publish"):
    """Publicise the subject of the promise in one form of communication (đưa tin, đăng tải, phát tài liệu)."""

    channel: Channel
    """The form of communication."""


class Communicate(Model, frozen=True, kw_only=True, tag_field="type", tag="communicate"):
    """Publicise the subject of the promise in any form of communication (tuyên truyền, phổ biến)."""


class HoldDialogue(Model, frozen=True, kw_only=True, tag_field="type", tag="hold_dialogue"):
    """Hold a direct dialogue with citizens and businesses (đối thoại)."""


class BriefTheme(Model, frozen=True, kw_only=True, tag_field="type", tag="brief_theme"):
    """Brief on the theme of the year (quán triệt chủ đề)."""


class ReceiveFeedback(Model, frozen=True, kw_only=True, tag_field="type", tag="receive_feedback"):
    """Receive and answer feedback (tiếp nhận phản ánh, kiến nghị)."""


class KeepBoard(Model, frozen=True, kw_only=True, tag_field="type", tag="keep_board"):
    """Keep the electronic board of the leaders' schedule running (duy trì bảng quang điện tử)."""


class MakeMaterial(Model, frozen=True, kw_only=True, tag_field="type", tag="make_material"):
    """Produce communication material (biên soạn tài liệu)."""


class Other(Model, frozen=True, kw_only=True, tag_field="type", tag="other"):
    """Any other act; only evidence that names the activity proves it (việc khác)."""


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
"""One act that a promise asks for, such as a training on a topic. Only evidence of the same act proves it."""


class PromisedAct(Model, frozen=True, kw_only=True):
    """One act of a promise, with the words of the plan that ask for it.

    Attributes:
        act: The act.
        words: The words of the promise that ask for the act, verbatim; empty if somebody entered the act by hand.
        schedule: The schedule of this act; none if the schedule of the activity applies.
    """

    act: Act
    """The act."""

    words: str = ""
    """The words of the promise that ask for the act, verbatim; empty if somebody entered the act by hand."""

    schedule: Schedule | None = None
    """The schedule of this act; none if the schedule of the activity applies."""


class EvidenceDecision(Model, frozen=True, kw_only=True):
    """A decision whether a record is evidence for an activity (công nhận, không công nhận minh chứng).

    Attributes:
        record: The record: a session, an attachment, a dissemination, an assessment, a posting, feedback or a
            material.
        act: The act that the decision is about.
        evidence_on: The day of the evidence that the decision is about; none if it covers every day that the record
            proves.
        verdict: What was decided.
        on: The day of the decision.
        by: Who decided: the actor named when the store was opened.
        why: The reason; not blank.
    """

    record: UUID
    """The record: a session, an attachment, a dissemination, an assessment, a posting, feedback or a material."""

    act: Act
    """The act that the decision is about."""

    evidence_on: datetime.date | None = None
    """The day of the evidence that the decision is about; none if it covers every day that the record proves."""

    verdict: EvidenceVerdict
    """What was decided."""

    on: datetime.date
    """The day of the decision."""

    by: str
    """Who decided: the actor named when the store was opened."""

    why: str
    """The reason; not blank."""


class Cancellation(Model, frozen=True, kw_only=True):
    """The cancellation of an activity (hủy nhiệm vụ).

    Attributes:
        on: The day from which the activity is cancelled.
        why: The reason; not blank.
        by: Who cancelled it: the actor named when the store was opened.
    """

    on: datetime.date
    """The day from which the activity is cancelled."""

    why: str
    """The reason; not blank."""

    by: str
    """Who cancelled it: the actor named when the store was opened."""


class Activity(Record, frozen=True, kw_only=True):
    """One task that a plan promises, tracked until evidence proves it (hoạt động, nhiệm vụ). Its status is never
    stored: it is computed from the schedule, the evidence, and the day the query asks about.

    Attributes:
        plan: The plan that promises it; it never changes.
        origin: The clause of the plan that it comes from.
        title: What is promised, verbatim; not blank (nội dung nhiệm vụ).
        channels: Forms of communication that the promise names.
        schedule: When it must happen (thời gian thực hiện); `unspecified` if the plan gives no time.
        timeline: The line of the plan's timeline that gave the schedule, verbatim; none if the clause itself gave it
            or nothing did.
        lead: Who leads, as written in the plan (chủ trì).
        lead_unit: The leading unit; none if no unit of this store was linked.
        coordinating: Who takes part, as written in the plan (phối hợp).
        result: The expected result, as written in the plan (sản phẩm).
        target: On how many days there must be evidence in all, at least 1; none if the plan promised no number (chỉ
            tiêu).
        acts: The acts it asks for, each of which needs evidence of its own (việc phải làm). `plans.track` reads them
            from the text; correct them if they were read wrongly. If empty, they are read from the title, or else
            from the channels.
        allowed_gap: The most days in a row without evidence before a continuous, periodic or daily activity is
            overdue, at least 1 (số ngày tối đa không có minh chứng). None for the default: 14 days if the schedule
            is `daily`, 92 days (a quarter) otherwise. No law sets these numbers.
        evidence_decisions: The decisions about evidence, oldest first. Only `activities.confirm`,
            `activities.refuse` and `activities.reconsider` add entries; none is ever changed or removed.
        cancelled: The cancellation; none if it is not cancelled. `activities.cancel` sets it, and it cannot be
            undone.
    """

    plan: PlanId
    """The plan that promises it; it never changes."""

    origin: ClauseOrigin
    """The clause of the plan that it comes from."""

    title: str
    """What is promised, verbatim; not blank (nội dung nhiệm vụ)."""

    channels: list[Channel] = []
    """Forms of communication that the promise names."""

    schedule: Schedule = Unspecified()
    """When it must happen (thời gian thực hiện); `unspecified` if the plan gives no time."""

    timeline: str | None = None
    """The line of the plan's timeline that gave the schedule, verbatim; none if the clause itself gave it or nothing
    did.
    """

    lead: str | None = None
    """Who leads, as written in the plan (chủ trì)."""

    lead_unit: UnitId | None = None
    """The leading unit; none if no unit of this store was linked."""

    coordinating: list[str] = []
    """Who takes part, as written in the plan (phối hợp)."""

    result: str | None = None
    """The expected result, as written in the plan (sản phẩm)."""

    target: int | None = None
    """On how many days there must be evidence in all, at least 1; none if the plan promised no number (chỉ tiêu)."""

    acts: list[PromisedAct] = []
    """The acts it asks for, each of which needs evidence of its own (việc phải làm). `plans.track` reads them from the
    text; correct them if they were read wrongly. If empty, they are read from the title, or else from the channels.
    """

    allowed_gap: int | None = None
    """The most days in a row without evidence before a continuous, periodic or daily activity is overdue, at least 1
    (số ngày tối đa không có minh chứng). None for the default: 14 days if the schedule is `daily`, 92 days (a
    quarter) otherwise. No law sets these numbers.
    """

    evidence_decisions: list[EvidenceDecision] = []
    """The decisions about evidence, oldest first. Only `activities.confirm`, `activities.refuse` and
    `activities.reconsider` add entries; none is ever changed or removed.
    """

    cancelled: Cancellation | None = None
    """The cancellation; none if it is not cancelled. `activities.cancel` sets it, and it cannot be undone."""

    @property
    def id(self) -> ActivityId:
        """Identity; nil on a draft."""
        return ActivityId(self.header.id)


class Turnout(Model, frozen=True, kw_only=True):
    """How many people were invited, informed and understood (được mời, được thông tin, hiểu rõ), entered as numbers. No
    figure may exceed the one before. Once attendance records exist for the session, reports count those instead.

    Attributes:
        invited: How many people were invited (được mời).
        informed: Of those invited, how many attended and so were informed (được thông tin).
        understood: Of those informed, how many understood (hiểu rõ).
        method: How understanding was measured; required if `understood` is more than 0.
    """

    invited: int = 0
    """How many people were invited (được mời)."""

    informed: int = 0
    """Of those invited, how many attended and so were informed (được thông tin)."""

    understood: int = 0
    """Of those informed, how many understood (hiểu rõ)."""

    method: UnderstandingMethod | None = None
    """How understanding was measured; required if `understood` is more than 0."""


class Absence(Model, frozen=True, kw_only=True):
    """A person or unit that was invited and did not come (vắng mặt).

    Attributes:
        who: Who was absent, as written; not blank.
        why: The reason; none if not given (lý do).
    """

    who: str
    """Who was absent, as written; not blank."""

    why: str | None = None
    """The reason; none if not given (lý do)."""


class Minutes(Model, frozen=True, kw_only=True):
    """Minutes of a session (biên bản), with the parts of the official form. Source: 30/2020/NĐ-CP, mẫu 1.9.

    Attributes:
        number: Number of the minutes, as written: "05", "05/BB-SXD" (số biên bản).
        started: When the session began, in Việt Nam time (thời gian bắt đầu).
        ended: When the session ended, in Việt Nam time; not before `started` unless `ended_on` is given (thời gian
            kết thúc).
        ended_on: The day on which the session ended; none if it is the day on which it began.
        place: Where the session was held; none if it is the place of the session record (địa điểm).
        attendees: Who attended, as written (thành phần tham dự).
        absent: Who was absent (vắng mặt).
        chair: Who chaired the session; none if it is the chair of the session record (chủ trì).
        secretary: Who took the minutes; none if it is the secretary of the session record (thư ký).
        content: What was presented and said; not blank (nội dung).
        discussion: Questions and discussion (ý kiến trao đổi, thảo luận).
        conclusions: Conclusions (kết luận).
        recipients: Recipients, besides the file (nơi nhận).
    """

    number: str | None = None
    """Number of the minutes, as written: "05", "05/BB-SXD" (số biên bản)."""

    started: datetime.time | None = None
    """When the session began, in Việt Nam time (thời gian bắt đầu)."""

    ended: datetime.time | None = None
    """When the session ended, in Việt Nam time; not before `started` unless `ended_on` is given (thời gian kết
    thúc).
    """

    ended_on: datetime.date | None = None
    """The day on which the session ended; none if it is the day on which it began."""

    place: str | None = None
    """Where the session was held; none if it is the place of the session record (địa điểm)."""

    attendees: str = ""
    """Who attended, as written (thành phần tham dự)."""

    absent: list[Absence] = []
    """Who was absent (vắng mặt)."""

    chair: str | None = None
    """Who chaired the session; none if it is the chair of the session record (chủ trì)."""

    secretary: str | None = None
    """Who took the minutes; none if it is the secretary of the session record (thư ký)."""

    content: str = ""
    """What was presented and said; not blank (nội dung)."""

    discussion: str | None = None
    """Questions and discussion (ý kiến trao đổi, thảo luận)."""

    conclusions: str | None = None
    """Conclusions (kết luận)."""

    recipients: list[str] = []
    """Recipients, besides the file (nơi nhận)."""


class Session(Record, frozen=True, kw_only=True):
    """A meeting, briefing, training, dialogue or test at which people are informed (buổi tuyên truyền).

    Attributes:
        kind: The type of session (loại buổi).
        held_on: The day on which it takes place or took place (ngày tổ chức).
        subject: The subject of the session; not blank (nội dung).
        plan: The plan that it serves.
        activities: The activities that it is evidence for, none twice. If empty, it is evidence for those activities
            of its plan that promise a session of its type and topic.
        role: Whether the agency holds it or attends it.
        topics: Topics covered (chuyên đề).
        integrated_with: The event that it is part of: "sinh hoạt Ngày Pháp luật"; none if it is an event of its own
            (lồng ghép).
        starts: When it starts, in Việt Nam time (giờ bắt đầu).
        place: Where it is held (địa điểm).
        online: Address of the online room; none if it is not held online (trực tuyến).
        host: The unit that holds it; none if it is no unit of this store (đơn vị tổ chức).
        organiser: Who holds it, as written, if it is no unit of this store (đơn vị tổ chức).
        chair: Who chairs it (chủ trì).
        secretary: Who takes the minutes (thư ký).
        invitation: Text of the invitation (giấy mời).
        agenda: Text of the agenda (chương trình).
        materials: Materials used, none twice (tài liệu).
        theme: The theme of the year on which leaders briefed (chủ đề được quán triệt).
        documents_decided: Documents adopted at the session or issued as its result, none twice (văn bản được thông
            qua, ban hành sau buổi).
        certificates: How many certificates were issued; only once it was held (giấy chứng nhận).
        turnout: How many people were invited, informed and understood; only once it was held.
        minutes: Its minutes; given exactly if its status is `minuted` (biên bản).
        status: Its status; `sessions.hold`, `sessions.minute` and `sessions.cancel` change it (trạng thái).
        moves: Every change of the status, earliest first; only commands add entries (quá trình xử lý).
    """

    kind: SessionKind
    """The type of session (loại buổi)."""

    held_on: datetime.date
    """The day on which it takes place or took place (ngày tổ chức)."""

    subject: str
    """The subject of the session; not blank (nội dung)."""

    plan: PlanId | None = None
    """The plan that it serves."""

    activities: list[ActivityId] = []
    """The activities that it is evidence for, none twice. If empty, it is evidence for those activities of its plan
    that promise a session of its type and topic.
    """

    role: SessionRole = SessionRole.HOST
    """Whether the agency holds it or attends it."""

    topics: list[str] = []
    """Topics covered (chuyên đề)."""

    integrated_with: str | None = None
    """The event that it is part of: "sinh hoạt Ngày Pháp luật"; none if it is an event of its own (lồng ghép)."""

    starts: datetime.time | None = None
    """When it starts, in Việt Nam time (giờ bắt đầu)."""

    place: str | None = None
    """Where it is held (địa điểm)."""

    online: str | None = None
    """Address of the online room; none if it is not held online (trực tuyến)."""

    host: UnitId | None = None
    """The unit that holds it; none if it is no unit of this store (đơn vị tổ chức)."""

    organiser: str | None = None
    """Who holds it, as written, if it is no unit of this store (đơn vị tổ chức)."""

    chair: str | None = None
    """Who chairs it (chủ trì)."""

    secretary: str | None = None
    """Who takes the minutes (thư ký)."""

    invitation: str | None = None
    """Text of the invitation (giấy mời)."""

    agenda: str | None = None
    """Text of the agenda (chương trình)."""

    materials: list[MaterialId] = []
    """Materials used, none twice (tài liệu)."""

    theme: ThemeId | None = None
    """The theme of the year on which leaders briefed (chủ đề được quán triệt)."""

    documents_decided: list[LegalDocumentId] = []
    """Documents adopted at the session or issued as its result, none twice (văn bản được thông qua, ban hành sau
    buổi).
    """

    certificates: int | None = None
    """How many certificates were issued; only once it was held (giấy chứng nhận)."""

    turnout: Turnout | None = None
    """How many people were invited, informed and understood; only once it was held."""

    minutes: Minutes | None = None
    """Its minutes; given exactly if its status is `minuted` (biên bản)."""

    status: SessionStatus = SessionStatus.PLANNED
    """Its status; `sessions.hold`, `sessions.minute` and `sessions.cancel` change it (trạng thái)."""

    moves: list[Move] = []
    """Every change of the status, earliest first; only commands add entries (quá trình xử lý)."""

    @property
    def id(self) -> SessionId:
        """Identity; nil on a draft."""
        return SessionId(self.header.id)


class Attendance(Record, frozen=True, kw_only=True):
    """The attendance of one person at one session (tham dự). There is at most one for each person and session.

    Attributes:
        session: The session.
        person: The person.
        presence: Whether the person came.
        checked_in: When the person checked in (UTC); only if `presence` is `attended` (giờ điểm danh).
        means: How the person was checked in; none if unknown.
        understood: The method by which it was found that the person understood; none if they did not understand or
            nobody measured it. Only if `presence` is `attended` (hiểu rõ).
    """

    session: SessionId
    """The session."""

    person: PersonId
    """The person."""

    presence: Presence = Presence.INVITED
    """Whether the person came."""

    checked_in: datetime.datetime | None = None
    """When the person checked in (UTC); only if `presence` is `attended` (giờ điểm danh)."""

    means: CheckInMeans | None = None
    """How the person was checked in; none if unknown."""

    understood: UnderstandingMethod | None = None
    """The method by which it was found that the person understood; none if they did not understand or nobody measured
    it. Only if `presence` is `attended` (hiểu rõ).
    """

    @property
    def id(self) -> AttendanceId:
        """Identity; nil on a draft."""
        return AttendanceId(self.header.id)


class Attachment(Record, frozen=True, kw_only=True):
    """A file kept in the store: a photograph of the board, a scanned document, a slide deck (tài liệu kiểm chứng).
    Equal contents are stored once, however many attachments have them; the content of an attachment never changes.

    Attributes:
        name: File name: "bang-niem-yet.jpg"; not blank, at most 255 bytes in UTF-8. It names a file and nothing else
            (`file_name`): no separators of folders, no `: * ? " < > |`, no invisible characters, no name of a device
            (`NUL`), no dot or white space at its end.
        media_type: Media type (MIME): "image/jpeg"; not blank.
        size: Length in bytes, set by the store; at most 4 GiB minus 1 byte.
        blake3: BLAKE3 hash of the content, 64 hexadecimal digits, set by the store.
        caption: What the file shows, in a few words.
        dated: The day on which the file was made, which is the day it proves; required if `activity` is given.
        plan: The plan it belongs to.
        activity: The activity that the file is evidence for.
        session: The session it belongs to.
        document: The legal document whose text it is, or that it came with (văn bản).
    """

    name: str = ""
    """File name: "bang-niem-yet.jpg"; not blank, at most 255 bytes in UTF-8. It names a file and nothing else
    (`file_name`): no separators of folders, no `: * ? " < > |`, no invisible characters, no name of a device
    (`NUL`), no dot or white space at its end.
    """

    media_type: str = ""
    """Media type (MIME): "image/jpeg"; not blank."""

    size: int = 0
    """Length in bytes, set by the store; at most 4 GiB minus 1 byte."""

    blake3: str = ""
    """BLAKE3 hash of the content, 64 hexadecimal digits, set by the store."""

    caption: str | None = None
    """What the file shows, in a few words."""

    dated: datetime.date | None = None
    """The day on which the file was made, which is the day it proves; required if `activity` is given."""

    plan: PlanId | None = None
    """The plan it belongs to."""

    activity: ActivityId | None = None
    """The activity that the file is evidence for."""

    session: SessionId | None = None
    """The session it belongs to."""

    document: LegalDocumentId | None = None
    """The legal document whose text it is, or that it came with (văn bản)."""

    @property
    def id(self) -> AttachmentId:
        """Identity; nil on a draft."""
        return AttachmentId(self.header.id)


class Register(Record, frozen=True, kw_only=True):
    """A register of one unit and year (sổ đăng ký). It assigns the numbers 1, 2, 3, … without gaps, each once.

    A number is assigned in the commit that writes the record with that number: if the record is refused, the number
    is not used up. (Sources: NĐ 30/2020/NĐ-CP on document numbers; TT 01/2018/TT-VPCP on registers.)

    Attributes:
        name: Name of the series of numbers: "KH-SXD"; not blank. Name, year and unit are unique together and never
            change.
        unit: The unit that keeps it; none if it belongs to no unit.
        year: Its year, 1945 to 9999.
        last: The last number assigned; 0 if none was. It only grows, by one at a time.
        closed: Whether it assigns no more numbers, because the year is over; a closed register stays closed (khóa
            sổ).
    """

    name: str = ""
    """Name of the series of numbers: "KH-SXD"; not blank. Name, year and unit are unique together and never change."""

    unit: UnitId | None = None
    """The unit that keeps it; none if it belongs to no unit."""

    year: int = 0
    """Its year, 1945 to 9999."""

    last: int = 0
    """The last number assigned; 0 if none was. It only grows, by one at a time."""

    closed: bool = False
    """Whether it assigns no more numbers, because the year is over; a closed register stays closed (khóa sổ)."""

    @property
    def id(self) -> RegisterId:
        """Identity; nil on a draft."""
        return RegisterId(self.header.id)


class CalendarDay(Model, frozen=True, kw_only=True):
    """One day whose working time differs from that of its weekday.

    Attributes:
        date: The day whose working time differs, in the year of its calendar.
        kind: Why it differs.
        name: The name of the occasion: "Tết Nguyên đán".
        basis: The decision that the entry is based on (căn cứ).
        verified: Whether somebody read the decision, or a source that cites it (đã đối chiếu).
        awaits: The occasion of the pending decision that may still change this day; none if nothing is pending. Only
            answers of queries set it: a calendar lists its pending decisions in `pending`.
    """

    date: datetime.date
    """The day whose working time differs, in the year of its calendar."""

    kind: DayKind
    """Why it differs."""

    name: str | None = None
    """The name of the occasion: "Tết Nguyên đán"."""

    basis: str | None = None
    """The decision that the entry is based on (căn cứ)."""

    verified: bool = False
    """Whether somebody read the decision, or a source that cites it (đã đối chiếu)."""

    awaits: Occasion | None = None
    """The occasion of the pending decision that may still change this day; none if nothing is pending. Only answers of
    queries set it: a calendar lists its pending decisions in `pending`.
    """


class DayChoice(Model, frozen=True, kw_only=True):
    """One possible outcome of a pending decision.

    Attributes:
        name: The outcome in Vietnamese: "02 ngày cuối năm và 03 ngày đầu năm".
        days: The days whose working time would differ from that of their weekdays; empty if no day would.
    """

    name: str | None = None
    """The outcome in Vietnamese: "02 ngày cuối năm và 03 ngày đầu năm"."""

    days: list[CalendarDay] = []
    """The days whose working time would differ from that of their weekdays; empty if no day would."""


class PendingDecision(Model, frozen=True, kw_only=True):
    """A decision that was not made yet, or that nobody entered, with its possible outcomes.

    Attributes:
        occasion: The occasion of the days off.
        name: What is to be decided, in Vietnamese; not blank: "nghỉ Tết Nguyên đán".
        basis: Why the decision is pending, and the source of the possible outcomes (căn cứ).
        choices: The possible outcomes, at least two, the most likely first.
    """

    occasion: Occasion
    """The occasion of the days off."""

    name: str
    """What is to be decided, in Vietnamese; not blank: "nghỉ Tết Nguyên đán"."""

    basis: str | None = None
    """Why the decision is pending, and the source of the possible outcomes (căn cứ)."""

    choices: list[DayChoice]
    """The possible outcomes, at least two, the most likely first."""


class WorkCalendar(Record, frozen=True, kw_only=True):
    """The days of one year whose working time differs from that of their weekdays (lịch làm việc). Without a calendar
    for a year the store refuses to count its working days; it never guesses.

    The calendar of a unit holds only what differs in that unit: it overrides the calendars of the units above it,
    which override the national calendar. There is at most one calendar for each year and unit.

    A calendar of a unit holds only what differs there: it overrides that of the units above it, which override the
    national one. There is at most one for each year and unit.

    Attributes:
        year: The year, 1945 to 9999.
        unit: The unit that the calendar is for; none for the national calendar.
        working_weekdays: Weekdays worked all day, from Monday (1) to Sunday (7). None to inherit them from the
            calendar above; the default of the national calendar is Monday to Friday (thứ Hai đến thứ Sáu).
        morning_weekdays: Weekdays worked in the morning only, from Monday (1) to Sunday (7), none of which is in
            `working_weekdays`: `[6]` for a desk open on Saturday mornings. None to inherit them from the calendar
            above; the national default is no weekday.
        hand_over: The time of day, in Việt Nam time, from which what arrives counts as received on the next working
            day. None to inherit it from the calendar above; the national default is 15:00.
        days: The days whose working time differs from that of their weekdays; all in `year`, none twice.
        pending: Pending decisions about days of the year. A day that is listed in `days` is decided: pending
            decisions do not affect it.
        basis: The decisions that the calendar is based on (căn cứ).
        verified: Whether decisions are known for all days off of the year.
    """

    year: int = 0
    """The year, 1945 to 9999."""

    unit: UnitId | None = None
    """The unit that the calendar is for; none for the national calendar."""

    working_weekdays: list[int] | None = None
    """Weekdays worked all day, from Monday (1) to Sunday (7). None to inherit them from the calendar above; the default
    of the national calendar is Monday to Friday (thứ Hai đến thứ Sáu).
    """

    morning_weekdays: list[int] | None = None
    """Weekdays worked in the morning only, from Monday (1) to Sunday (7), none of which is in `working_weekdays`: `[6]`
    for a desk open on Saturday mornings. None to inherit them from the calendar above; the national default is no
    weekday.
    """

    hand_over: datetime.time | None = None
    """The time of day, in Việt Nam time, from which what arrives counts as received on the next working day. None to
    inherit it from the calendar above; the national default is 15:00.
    """

    days: list[CalendarDay] = []
    """The days whose working time differs from that of their weekdays; all in `year`, none twice."""

    pending: list[PendingDecision] = []
    """Pending decisions about days of the year. A day that is listed in `days` is decided: pending decisions do not
    affect it.
    """

    basis: str | None = None
    """The decisions that the calendar is based on (căn cứ)."""

    verified: bool = False
    """Whether decisions are known for all days off of the year."""

    @property
    def id(self) -> CalendarId:
        """Identity; nil on a draft."""
        return CalendarId(self.header.id)


class TimeLimit(Model, frozen=True, kw_only=True):
    """How long something may take: "10 ngày làm việc", "0,5 ngày" (thời hạn).

    Attributes:
        half_days: Number of half-days, 1 to 7,320: 20 for "10 ngày", 1 for "0,5 ngày", since internal steps are
            measured in half-days. It must be an even number if `unit` is `calendar`.
        unit: The days that count.
    """

    half_days: int
    """Number of half-days, 1 to 7,320: 20 for "10 ngày", 1 for "0,5 ngày", since internal steps are measured in
    half-days. It must be an even number if `unit` is `calendar`.
    """

    unit: DayUnit
    """The days that count."""


class LawReference(Model, frozen=True, kw_only=True):
    """A reference to a law, decree or circular, or to a provision of it (căn cứ pháp lý).

    Attributes:
        document: Number with symbol: "20/2008/NĐ-CP", "91/2025/QH15"; not blank (số, ký hiệu).
        provision: Article, clause, point: "Điều 9 khoản 1"; none for the whole document (điều, khoản, điểm).
        amended_by: Number with symbol of each document that amended it: "48/2013/NĐ-CP" (được sửa đổi bởi).
    """

    document: str = ""
    """Number with symbol: "20/2008/NĐ-CP", "91/2025/QH15"; not blank (số, ký hiệu)."""

    provision: str | None = None
    """Article, clause, point: "Điều 9 khoản 1"; none for the whole document (điều, khoản, điểm)."""

    amended_by: list[str] = []
    """Number with symbol of each document that amended it: "48/2013/NĐ-CP" (được sửa đổi bởi)."""


class DeadlineRule(Record, frozen=True, kw_only=True):
    """A rule that limits how long a step may take, with the law behind it (quy định thời hạn). Rules are records,
    because the law changes.

    Attributes:
        subject: The step that the rule limits.
        time_limit: How long the step may take.
        extension: By how much the deadline may be extended, once; none if it may not be extended (gia hạn).
        basis: The provision, or the agency's own regulation, that sets the limit (căn cứ).
        valid_from: First start day to which the rule applies, included; none for no bound. A deadline keeps the rule
            that applied on its start day, even if the rule changes while the deadline runs.
        valid_to: Last start day to which the rule applies, included; none for no bound.
        unit: The unit whose own rule it is; none if it applies to every unit without a rule of its own.
        verified: Whether somebody read the rule in its source (đã đối chiếu).
        note: A remark: where the rule was found, what is doubtful.
    """

    subject: DeadlineSubject
    """The step that the rule limits."""

    time_limit: TimeLimit
    """How long the step may take."""

    extension: TimeLimit | None = None
    """By how much the deadline may be extended, once; none if it may not be extended (gia hạn)."""

    basis: LawReference
    """The provision, or the agency's own regulation, that sets the limit (căn cứ)."""

    valid_from: datetime.date | None = None
    """First start day to which the rule applies, included; none for no bound. A deadline keeps the rule that applied on
    its start day, even if the rule changes while the deadline runs.
    """

    valid_to: datetime.date | None = None
    """Last start day to which the rule applies, included; none for no bound."""

    unit: UnitId | None = None
    """The unit whose own rule it is; none if it applies to every unit without a rule of its own."""

    verified: bool = False
    """Whether somebody read the rule in its source (đã đối chiếu)."""

    note: str | None = None
    """A remark: where the rule was found, what is doubtful."""

    @property
    def id(self) -> DeadlineRuleId:
        """Identity; nil on a draft."""
        return DeadlineRuleId(self.header.id)


class Filing(Model, frozen=True, kw_only=True):
    """One way of filing, with its time limit and fee.

    Attributes:
        way: The way of filing.
        time_limit: The time limit if filed this way; none if that of the procedure applies.
        time_text: The time limit, verbatim.
        fee: The fee if filed this way, in đồng, 0 to 4,294,967,295 (phí, lệ phí); none if it is not given as one
            amount.
        fee_text: The fee, verbatim.
        description: A description: where, at what hours (mô tả).
    """

    way: FilingWay
    """The way of filing."""

    time_limit: TimeLimit | None = None
    """The time limit if filed this way; none if that of the procedure applies."""

    time_text: str | None = None
    """The time limit, verbatim."""

    fee: int | None = None
    """The fee if filed this way, in đồng, 0 to 4,294,967,295 (phí, lệ phí); none if it is not given as one amount."""

    fee_text: str | None = None
    """The fee, verbatim."""

    description: str | None = None
    """A description: where, at what hours (mô tả)."""


class DossierItem(Model, frozen=True, kw_only=True):
    """One paper of a dossier (thành phần hồ sơ).

    Attributes:
        name: Name of the paper; not blank (tên giấy tờ).
        form: Name of the form to fill in; none if no form is prescribed (mẫu đơn, tờ khai).
        originals: Number of originals; none if not given (bản chính).
        copies: Number of copies; none if not given (bản sao).
    """

    name: str = ""
    """Name of the paper; not blank (tên giấy tờ)."""

    form: str | None = None
    """Name of the form to fill in; none if no form is prescribed (mẫu đơn, tờ khai)."""

    originals: int | None = None
    """Number of originals; none if not given (bản chính)."""

    copies: int | None = None
    """Number of copies; none if not given (bản sao)."""


class TimeCase(Model, frozen=True, kw_only=True):
    """The time limit of a particular case of a procedure: "nhà ở riêng lẻ: 7 ngày làm việc".

    Attributes:
        case: The case: "nhà ở riêng lẻ"; empty if it has no name.
        time_limit: The time limit; none if `time_text` was not understood.
        time_text: The time limit, verbatim; not blank if `time_limit` is none.
    """

    case: str = ""
    """The case: "nhà ở riêng lẻ"; empty if it has no name."""

    time_limit: TimeLimit | None = None
    """The time limit; none if `time_text` was not understood."""

    time_text: str = ""
    """The time limit, verbatim; not blank if `time_limit` is none."""


class ProcedureForm(Model, frozen=True, kw_only=True):
    """A form of a procedure (mẫu đơn, tờ khai).

    Attributes:
        name: Its name: "Mẫu số 01"; not blank.
        attachment: The file of the form; none if it is not in this store.
    """

    name: str = ""
    """Its name: "Mẫu số 01"; not blank."""

    attachment: AttachmentId | None = None
    """The file of the form; none if it is not in this store."""


class Procedure(Record, frozen=True, kw_only=True):
    """One version of an administrative procedure, in force from one publication decision to the next (thủ tục hành
    chính). The versions of a procedure share the national part of its code, and no two of them may be in force on
    the same day.

    Parts that the law requires may be missing, because imported lists lack some: `procedures.check` lists the
    missing parts, and `procedures.apply_decision` refuses a version without them (NĐ 63/2010/NĐ-CP).

    Parts that the law requires may be missing, because imported lists lack some: `procedures.check` lists what is
    missing, and `procedures.apply_decision` refuses a version that lacks it (NĐ 63/2010/NĐ-CP).

    Attributes:
        code: Code as written, not blank: "1.013236", "1.014390.H05", "1.001117.000.00.00.H48" (mã thủ tục). Its
            national part never changes.
        name: Name; not blank (tên thủ tục).
        field: Field of administration, with the ministry in charge: "Hoạt động xây dựng (Bộ Xây dựng)" (lĩnh vực).
        levels: The levels of government that handle it, none twice (cấp thực hiện).
        steps: Steps (trình tự thực hiện).
        filing: Ways of filing, none twice (cách thức thực hiện).
        dossier: Papers of the dossier (thành phần hồ sơ).
        dossier_sets: How many sets of the dossier to file, at least 1; none if not given (số lượng hồ sơ).
        time_limit: How long handling may take (thời hạn giải quyết).
        time_text: The time limit, verbatim.
        time_cases: Time limits of particular cases, if they differ.
        applicants: Who may apply (đối tượng thực hiện).
        authority: The authority that handles it, as written (cơ quan giải quyết).
        unit: The unit that handles it; none if it is no unit of this store.
        forms: Forms of the procedure; empty if it has none (mẫu đơn, tờ khai).
        outcome: The result that the applicant receives (kết quả thực hiện).
        conditions: Conditions; none if there are none (yêu cầu, điều kiện).
        fees: Fees as written; none if there are none (phí, lệ phí).
        online: The level of the online service (mức độ dịch vụ công trực tuyến).
        partial_reason: Why only part of it is offered online; needed if `online` is `partial` (lý do cung cấp một
            phần).
        legal_bases: Provisions it is based on (căn cứ pháp lý).
        legal_bases_text: The legal bases, verbatim.
        decision: The decision that published this version (quyết định công bố).
        change: How this version came about: new, amended or replacing others; none if unknown.
        in_force_from: First day in force, included (ngày có hiệu lực). None if unknown: then the version counts as
            in force without a first day.
        in_force_to: Last day in force, included, not before the first; none if no end is known (ngày hết hiệu lực).
        previous: The versions that this one replaced, none twice.
        replaced_by: The version that replaced this one; the first if several did.
        ended_by: The decision that ended this version.
        status: Its status; `procedures.apply_decision` changes it (trạng thái). A version that is not `active` needs
            `in_force_to`.
        moves: Every change of the status, earliest first; only commands add entries (quá trình xử lý).
        note: A remark: "số liệu minh họa" (invented data).
    """

    code: str = ""
    """Code as written, not blank: "1.013236", "1.014390.H05", "1.001117.000.00.00.H48" (mã thủ tục). Its national part
    never changes.
    """

    name: str = ""
    """Name; not blank (tên thủ tục)."""

    field: str | None = None
    """Field of administration, with the ministry in charge: "Hoạt động xây dựng (Bộ Xây dựng)" (lĩnh vực)."""

    levels: list[ProcedureLevel] = []
    """The levels of government that handle it, none twice (cấp thực hiện)."""

    steps: str | None = None
    """Steps (trình tự thực hiện)."""

    filing: list[Filing] = []
    """Ways of filing, none twice (cách thức thực hiện)."""

    dossier: list[DossierItem] = []
    """Papers of the dossier (thành phần hồ sơ)."""

    dossier_sets: int | None = None
    """How many sets of the dossier to file, at least 1; none if not given (số lượng hồ sơ)."""

    time_limit: TimeLimit | None = None
    """How long handling may take (thời hạn giải quyết)."""

    time_text: str | None = None
    """The time limit, verbatim."""

    time_cases: list[TimeCase] = []
    """Time limits of particular cases, if they differ."""

    applicants: str | None = None
    """Who may apply (đối tượng thực hiện)."""

    authority: str | None = None
    """The authority that handles it, as written (cơ quan giải quyết)."""

    unit: UnitId | None = None
    """The unit that handles it; none if it is no unit of this store."""

    forms: list[ProcedureForm] = []
    """Forms of the procedure; empty if it has none (mẫu đơn, tờ khai)."""

    outcome: str | None = None
    """The result that the applicant receives (kết quả thực hiện)."""

    conditions: str | None = None
    """Conditions; none if there are none (yêu cầu, điều kiện)."""

    fees: str | None = None
    """Fees as written; none if there are none (phí, lệ phí)."""

    online: OnlineLevel | None = None
    """The level of the online service (mức độ dịch vụ công trực tuyến)."""

    partial_reason: str | None = None
    """Why only part of it is offered online; needed if `online` is `partial` (lý do cung cấp một phần)."""

    legal_bases: list[LawReference] = []
    """Provisions it is based on (căn cứ pháp lý)."""

    legal_bases_text: str | None = None
    """The legal bases, verbatim."""

    decision: LegalDocumentId | None = None
    """The decision that published this version (quyết định công bố)."""

    change: ProcedureChangeKind | None = None
    """How this version came about: new, amended or replacing others; none if unknown."""

    in_force_from: datetime.date | None = None
    """First day in force, included (ngày có hiệu lực). None if unknown: then the version counts as in force without a
    first day.
    """

    in_force_to: datetime.date | None = None
    """Last day in force, included, not before the first; none if no end is known (ngày hết hiệu lực)."""

    previous: list[ProcedureId] = []
    """The versions that this one replaced, none twice."""

    replaced_by: ProcedureId | None = None
    """The version that replaced this one; the first if several did."""

    ended_by: LegalDocumentId | None = None
    """The decision that ended this version."""

    status: ProcedureStatus = ProcedureStatus.ACTIVE
    """Its status; `procedures.apply_decision` changes it (trạng thái). A version that is not `active` needs
    `in_force_to`.
    """

    moves: list[Move] = []
    """Every change of the status, earliest first; only commands add entries (quá trình xử lý)."""

    note: str | None = None
    """A remark: "số liệu minh họa" (invented data)."""

    @property
    def id(self) -> ProcedureId:
        """Identity; nil on a draft."""
        return ProcedureId(self.header.id)


class ProcedureVersion(Model, frozen=True, kw_only=True, tag_field="type", tag="procedure_version"):
    """A version of a procedure (thủ tục hành chính)."""

    procedure: ProcedureId
    """The version."""


class YearTheme(Model, frozen=True, kw_only=True, tag_field="type", tag="year_theme"):
    """A theme of the year (chủ đề năm)."""

    theme: ThemeId
    """The theme."""


class IssuedDecision(Model, frozen=True, kw_only=True, tag_field="type", tag="issued_decision"):
    """A decision, such as a decision that publishes procedures (quyết định)."""

    document: LegalDocumentId
    """The decision."""


class LeadersSchedule(Model, frozen=True, kw_only=True, tag_field="type", tag="leaders_schedule"):
    """The leaders' schedule (lịch công tác của lãnh đạo)."""


PostingSubject: TypeAlias = ProcedureVersion | YearTheme | IssuedDecision | LeadersSchedule
"""What a posting shows."""


class PostingCheck(Model, frozen=True, kw_only=True):
    """One check of whether a posting is still up and complete (lượt kiểm tra).

    Attributes:
        on: The day of the check, not before `posted_on` or the check before it.
        by: Who recorded the check: the actor named when the store was opened.
        has_forms: Whether the forms were posted with it; none if not checked.
        has_feedback_address: Whether the address for feedback was posted with it; none if not checked.
        evidence: Files that document the check.
    """

    on: datetime.date
    """The day of the check, not before `posted_on` or the check before it."""

    by: str
    """Who recorded the check: the actor named when the store was opened."""

    has_forms: bool | None = None
    """Whether the forms were posted with it; none if not checked."""

    has_feedback_address: bool | None = None
    """Whether the address for feedback was posted with it; none if not checked."""

    evidence: list[AttachmentId] = []
    """Files that document the check."""


class Posting(Record, frozen=True, kw_only=True):
    """One posting on a board, a website or another medium, from its first day to its removal (niêm yết, công khai).
    What it shows never changes: `postings.replace` ends it and creates the next posting.

    Attributes:
        subject: What is posted; it never changes.
        place: The medium on which it is posted.
        location: The exact physical location: "bảng trước trụ sở Sở".
        url: Its address on the web.
        unit: The unit that posted it.
        posted_on: First day on which it is posted, included (ngày niêm yết).
        removed_on: The day of removal, not before `posted_on` and no longer a posted day; none while it is up (ngày
            gỡ).
        why_removed: Why it was removed; only with `removed_on`.
        has_forms: Whether the forms are posted with it, as last recorded (mẫu đơn, tờ khai).
        has_feedback_address: Whether the address for feedback is posted with it, as last recorded (địa chỉ tiếp nhận
            phản ánh, kiến nghị).
        checks: Every check, oldest first; entries never change.
        evidence: Files that document the posting (ảnh chụp, tệp chụp màn hình).
        activity: The activity that it is evidence for.
        note: A remark.
    """

    subject: PostingSubject
    """What is posted; it never changes."""

    place: PostingPlace
    """The medium on which it is posted."""

    location: str | None = None
    """The exact physical location: "bảng trước trụ sở Sở"."""

    url: str | None = None
    """Its address on the web."""

    unit: UnitId | None = None
    """The unit that posted it."""

    posted_on: datetime.date
    """First day on which it is posted, included (ngày niêm yết)."""

    removed_on: datetime.date | None = None
    """The day of removal, not before `posted_on` and no longer a posted day; none while it is up (ngày gỡ)."""

    why_removed: str | None = None
    """Why it was removed; only with `removed_on`."""

    has_forms: bool = False
    """Whether the forms are posted with it, as last recorded (mẫu đơn, tờ khai)."""

    has_feedback_address: bool = False
    """Whether the address for feedback is posted with it, as last recorded (địa chỉ tiếp nhận phản ánh, kiến nghị)."""

    checks: list[PostingCheck] = []
    """Every check, oldest first; entries never change."""

    evidence: list[AttachmentId] = []
    """Files that document the posting (ảnh chụp, tệp chụp màn hình)."""

    activity: ActivityId | None = None
    """The activity that it is evidence for."""

    note: str | None = None
    """A remark."""

    @property
    def id(self) -> PostingId:
        """Identity; nil on a draft."""
        return PostingId(self.header.id)


class Open(Confidential, frozen=True, kw_only=True, tag_field="type", tag="open"):
    """Plain text, as a caller gives it; the store seals it before storing."""

    _personal: ClassVar[frozenset[str]] = frozenset({"text"})

    text: str
    """The plain text."""


class Sealed(Model, frozen=True, kw_only=True, tag_field="type", tag="sealed"):
    """The encrypted value, as records hold it."""

    content: str
    """Nonce and ciphertext (XChaCha20-Poly1305) in Base64."""


Personal: TypeAlias = Open | Sealed
"""A value that is personal data (dữ liệu cá nhân). Callers give it as `open`, or as a plain string; the store encrypts
it, and records hold it as `sealed`. Only `data_subjects.reveal` returns the plain text, and each such access is
logged.

Its `Debug` output hides the plain text, as that of every type that holds some: `Contact`, `RevealedValue`.
"""


class Consent(Model, frozen=True, kw_only=True):
    """An explicit consent to one purpose (sự đồng ý). Once recorded it can be withdrawn, but not changed or removed.

    Attributes:
        purpose: The purpose that was agreed to; not blank (mục đích).
        given_on: The day on which the consent was given.
        method: How it was given: "ký phiếu", "đánh dấu trên biểu mẫu điện tử"; not blank (phương thức).
        text_version: The version of the consent text that was agreed to (phiên bản nội dung).
        evidence: The file that proves it; required (tài liệu chứng minh).
        withdrawn_on: The day on which it was withdrawn, not before `given_on`; none if it is in force (rút lại).
    """

    purpose: str
    """The purpose that was agreed to; not blank (mục đích)."""

    given_on: datetime.date
    """The day on which the consent was given."""

    method: str
    """How it was given: "ký phiếu", "đánh dấu trên biểu mẫu điện tử"; not blank (phương thức)."""

    text_version: str | None = None
    """The version of the consent text that was agreed to (phiên bản nội dung)."""

    evidence: AttachmentId | None = None
    """The file that proves it; required (tài liệu chứng minh)."""

    withdrawn_on: datetime.date | None = None
    """The day on which it was withdrawn, not before `given_on`; none if it is in force (rút lại)."""


class Erasure(Model, frozen=True, kw_only=True):
    """The erasure of a person's data. The key was destroyed, so sealed values that are still stored can never be read
    again.

    Attributes:
        on: The day of the erasure.
        by: Who erased the data: the actor named when the store was opened.
        why: The reason and its legal basis; not blank (lý do, căn cứ).
    """

    on: datetime.date
    """The day of the erasure."""

    by: str
    """Who erased the data: the actor named when the store was opened."""

    why: str
    """The reason and its legal basis; not blank (lý do, căn cứ)."""


class DataSubject(Record, frozen=True, kw_only=True):
    """A person or organisation whose data are kept: a sender of feedback, somebody who asked at a dialogue or took a
    test (chủ thể dữ liệu). Name and contacts are sealed under a key of this data subject: reading the record returns
    sealed values, which `data_subjects.reveal` opens.

    Attributes:
        person: The member of staff who is this data subject; none if it is no member of staff. At most one data
            subject that is not erased refers to a person, and the field never changes.
        name: Name of the person or organisation; sealed when stored (họ và tên, tên tổ chức).
        address: Postal address; sealed when stored (địa chỉ).
        phone: Telephone number; sealed when stored (số điện thoại).
        email: E-mail address; sealed when stored (thư điện tử).
        ground: The legal ground for keeping the data (Luật 91/2025/QH15).
        basis: The provision that assigns the task; required if `ground` is `legal_duty` (căn cứ).
        consents: Every consent, including withdrawn ones, in the order in which they were recorded; at least one if
            `ground` is `consent`.
        erased: The erasure of the data; none if they were not erased. `data_subjects.erase` sets it, and it cannot
            be undone.
    """

    person: PersonId | None = None
    """The member of staff who is this data subject; none if it is no member of staff. At most one data subject that is
    not erased refers to a person, and the field never changes.
    """

    name: Personal | None = None
    """Name of the person or organisation; sealed when stored (họ và tên, tên tổ chức)."""

    address: Personal | None = None
    """Postal address; sealed when stored (địa chỉ)."""

    phone: Personal | None = None
    """Telephone number; sealed when stored (số điện thoại)."""

    email: Personal | None = None
    """E-mail address; sealed when stored (thư điện tử)."""

    ground: ProcessingGround = ProcessingGround.LEGAL_DUTY
    """The legal ground for keeping the data (Luật 91/2025/QH15)."""

    basis: LawReference | None = None
    """The provision that assigns the task; required if `ground` is `legal_duty` (căn cứ)."""

    consents: list[Consent] = []
    """Every consent, including withdrawn ones, in the order in which they were recorded; at least one if `ground` is
    `consent`.
    """

    erased: Erasure | None = None
    """The erasure of the data; none if they were not erased. `data_subjects.erase` sets it, and it cannot be undone."""

    @property
    def id(self) -> DataSubjectId:
        """Identity; nil on a draft."""
        return DataSubjectId(self.header.id)


class CalendarUsed(Model, frozen=True, kw_only=True):
    """A revision of a calendar with which a deadline was computed.

    Attributes:
        calendar: The calendar.
        rev: The revision of the calendar, from 1.
    """

    calendar: CalendarId
    """The calendar."""

    rev: int
    """The revision of the calendar, from 1."""


class AwaitedDecision(Model, frozen=True, kw_only=True):
    """A pending decision that may change an answer.

    Attributes:
        year: The year of the calendar that lists the pending decision.
        occasion: The occasion of the days off.
        days: The days in question that depend on the decision.
        basis: Why the decision is pending, and the source of the possible outcomes (căn cứ).
        text: What is pending, in English.
        text_vi: What is pending, in Vietnamese: "2027: chờ quyết định về nghỉ Tết Nguyên đán".
    """

    year: int
    """The year of the calendar that lists the pending decision."""

    occasion: Occasion
    """The occasion of the days off."""

    days: list[datetime.date]
    """The days in question that depend on the decision."""

    basis: str | None = None
    """Why the decision is pending, and the source of the possible outcomes (căn cứ)."""

    text: str
    """What is pending, in English."""

    text_vi: str
    """What is pending, in Vietnamese: "2027: chờ quyết định về nghỉ Tết Nguyên đán"."""


class Deadline(Model, frozen=True, kw_only=True):
    """A deadline: the last day for a step, and how it was computed (hạn).

    Attributes:
        due: The last day, included: what is done on it is in time (before noon if `at_noon`). If pending decisions
            on days off may move the last day, this is the earliest possible one.
        due_latest: The latest possible last day, if pending decisions on days off (see `awaits`) may move it; none
            if they cannot.
        at_noon: Whether the deadline ends at noon of `due`, because the time limit ends with the morning of that
            day. Comparisons of days ignore it: the whole last day counts as in time.
        started: The start day; the time limit counts from the day after it.
        time_limit: How long the step may take.
        rule: The rule that set the time limit; none if the caller gave the time limit.
        basis: The provision behind the rule; none if the caller gave the time limit.
        calendars: The calendars that the computation used, with their revisions.
        awaits: Pending decisions on days that were counted, in order of years and days; if there are none, the
            deadline is final.
        verified: Whether the rule, and every day off met while counting, is verified, and no decision is pending.
    """

    due: datetime.date
    """The last day, included: what is done on it is in time (before noon if `at_noon`). If pending decisions on days
    off may move the last day, this is the earliest possible one.
    """

    due_latest: datetime.date | None = None
    """The latest possible last day, if pending decisions on days off (see `awaits`) may move it; none if they
    cannot.
    """

    at_noon: bool = False
    """Whether the deadline ends at noon of `due`, because the time limit ends with the morning of that day. Comparisons
    of days ignore it: the whole last day counts as in time.
    """

    started: datetime.date
    """The start day; the time limit counts from the day after it."""

    time_limit: TimeLimit
    """How long the step may take."""

    rule: DeadlineRuleId | None = None
    """The rule that set the time limit; none if the caller gave the time limit."""

    basis: LawReference | None = None
    """The provision behind the rule; none if the caller gave the time limit."""

    calendars: list[CalendarUsed] = []
    """The calendars that the computation used, with their revisions."""

    awaits: list[AwaitedDecision] = []
    """Pending decisions on days that were counted, in order of years and days; if there are none, the deadline is
    final.
    """

    verified: bool = False
    """Whether the rule, and every day off met while counting, is verified, and no decision is pending."""


class MissingClock(Model, frozen=True, kw_only=True):
    """A deadline that could not be computed, because a rule or a calendar is missing; it is never guessed.

    Attributes:
        clock: The step that the deadline limits.
        reason: What is missing and what to add, in English.
        reason_vi: What is missing and what to add, in Vietnamese.
    """

    clock: DeadlineSubject
    """The step that the deadline limits."""

    reason: str
    """What is missing and what to add, in English."""

    reason_vi: str
    """What is missing and what to add, in Vietnamese."""


class DataRequest(Record, frozen=True, kw_only=True):
    """A request of a data subject about their own data, with its deadlines (yêu cầu của chủ thể dữ liệu; Luật
    91/2025/QH15).

    Attributes:
        subject: The data subject who made the request; it never changes.
        kind: What is asked for; it never changes.
        received_on: The day on which the agency received it; it never changes.
        details: Details: which data, which consent.
        acknowledge_by: The deadline for acknowledging receipt; none if it could not be computed (see `not_covered`).
        answer_by: The deadline for fulfilling or refusing it, extension included; none if it could not be computed
            (see `not_covered`).
        not_covered: Deadlines that could not be computed, each with the reason: no deadline rule, or no calendar of
            the year.
        extended: Why the deadline was extended; none if it was not (gia hạn).
        extended_on: The day on which the deadline was extended; none if it was not.
        outcome: What was done, or why the request was refused; none while it is open.
        status: Its status (trạng thái).
        moves: Every change of the status, earliest first; only commands add entries (quá trình xử lý).
    """

    subject: DataSubjectId
    """The data subject who made the request; it never changes."""

    kind: DataRequestKind
    """What is asked for; it never changes."""

    received_on: datetime.date
    """The day on which the agency received it; it never changes."""

    details: str | None = None
    """Details: which data, which consent."""

    acknowledge_by: Deadline | None = None
    """The deadline for acknowledging receipt; none if it could not be computed (see `not_covered`)."""

    answer_by: Deadline | None = None
    """The deadline for fulfilling or refusing it, extension included; none if it could not be computed (see
    `not_covered`).
    """

    not_covered: list[MissingClock] = []
    """Deadlines that could not be computed, each with the reason: no deadline rule, or no calendar of the year."""

    extended: str | None = None
    """Why the deadline was extended; none if it was not (gia hạn)."""

    extended_on: datetime.date | None = None
    """The day on which the deadline was extended; none if it was not."""

    outcome: str | None = None
    """What was done, or why the request was refused; none while it is open."""

    status: DataRequestStatus = DataRequestStatus.RECEIVED
    """Its status (trạng thái)."""

    moves: list[Move] = []
    """Every change of the status, earliest first; only commands add entries (quá trình xử lý)."""

    @property
    def id(self) -> DataRequestId:
        """Identity; nil on a draft."""
        return DataRequestId(self.header.id)


class Access(Record, frozen=True, kw_only=True):
    """One access to personal data in plain text (lượt truy cập dữ liệu cá nhân). The header tells who opened the data
    and when; the record does not hold the data themselves. It can be neither changed nor removed.

    Attributes:
        subject: The data subject whose data were opened.
        kind: Kind of the record that holds the data: `feedback`, `data_subject`, `attempt`.
        record: The record that holds the data.
        rev: The revision of that record, from 1.
        fields: Paths of the fields that were opened: `name`; at least one.
        purpose: What the data were opened for; not blank (mục đích).
        despite: The exception under which they were opened although a request restricts their processing; none
            without such a request.
    """

    subject: DataSubjectId
    """The data subject whose data were opened."""

    kind: str
    """Kind of the record that holds the data: `feedback`, `data_subject`, `attempt`."""

    record: UUID
    """The record that holds the data."""

    rev: int
    """The revision of that record, from 1."""

    fields: list[str]
    """Paths of the fields that were opened: `name`; at least one."""

    purpose: str
    """What the data were opened for; not blank (mục đích)."""

    despite: RestrictionException | None = None
    """The exception under which they were opened although a request restricts their processing; none without such a
    request.
    """

    @property
    def id(self) -> AccessId:
        """Identity; nil on a draft."""
        return AccessId(self.header.id)


class Material(Record, frozen=True, kw_only=True):
    """One version of a communication material (tài liệu tuyên truyền). Once approved, its title, version and files
    never change: `materials.revise` creates the next version.

    Attributes:
        kind: The type of material.
        title: Title; not blank (tên tài liệu).
        version: Version as printed on the material: "1.2", "tháng 3/2021" (phiên bản).
        topics: Topics that it covers (chuyên đề).
        language: Language code (BCP 47): "vi", "km"; none for Vietnamese (ngôn ngữ).
        legal_bases: The provisions it explains (căn cứ pháp lý).
        attachments: The files of the material.
        plan: The plan it was made for.
        activity: The activity that it was made for, and is evidence for once it is approved.
        unit: The unit that produced it (đơn vị biên soạn).
        made_on: The day on which it was finished, which is the day it proves; none if unknown.
        replaces: The previous version, which this one replaces; at most one version replaces another.
        status: Its status; `materials.approve` and `materials.retire` change it (trạng thái).
        moves: Every change of the status, earliest first; only commands add entries (quá trình xử lý).
    """

    kind: MaterialKind
    """The type of material."""

    title: str
    """Title; not blank (tên tài liệu)."""

    version: str | None = None
    """Version as printed on the material: "1.2", "tháng 3/2021" (phiên bản)."""

    topics: list[str] = []
    """Topics that it covers (chuyên đề)."""

    language: str | None = None
    """Language code (BCP 47): "vi", "km"; none for Vietnamese (ngôn ngữ)."""

    legal_bases: list[LawReference] = []
    """The provisions it explains (căn cứ pháp lý)."""

    attachments: list[AttachmentId] = []
    """The files of the material."""

    plan: PlanId | None = None
    """The plan it was made for."""

    activity: ActivityId | None = None
    """The activity that it was made for, and is evidence for once it is approved."""

    unit: UnitId | None = None
    """The unit that produced it (đơn vị biên soạn)."""

    made_on: datetime.date | None = None
    """The day on which it was finished, which is the day it proves; none if unknown."""

    replaces: MaterialId | None = None
    """The previous version, which this one replaces; at most one version replaces another."""

    status: MaterialStatus = MaterialStatus.DRAFT
    """Its status; `materials.approve` and `materials.retire` change it (trạng thái)."""

    moves: list[Move] = []
    """Every change of the status, earliest first; only commands add entries (quá trình xử lý)."""

    @property
    def id(self) -> MaterialId:
        """Identity; nil on a draft."""
        return MaterialId(self.header.id)


class Dissemination(Record, frozen=True, kw_only=True):
    """One dissemination in one form of communication: an article, a broadcast, a notice, a post (lượt tuyên truyền). It
    is evidence for the activity it names; if it names none, for those activities of its plan that promise to
    publicise its subject in this form.

    Attributes:
        channel: The form of communication.
        title: Its title; not blank (tên tin, bài; nội dung).
        on: The day on which it appeared, or the first of several days.
        until: The last of several days, included, not before `on`; none if it took one day.
        reach: How many people or views it reached, as `reach_note` says; none if nobody measured it (lượt tiếp cận).
        reach_note: What was counted and how: "lượt xem trên trang", "danh sách ký nhận". Required with `reach`.
        url: Its address on the web (đường dẫn).
        outlet: The newspaper, station or page that published it (báo, đài, trang).
        audience: The audience that it addresses (đối tượng).
        material: The material that was handed out or shown.
        activity: The activity that it is evidence for.
        plan: The plan that it serves.
        unit: The unit that carried it out.
        evidence: Files that show it: screenshots, cuttings (tài liệu kiểm chứng).
    """

    channel: Channel
    """The form of communication."""

    title: str
    """Its title; not blank (tên tin, bài; nội dung)."""

    on: datetime.date
    """The day on which it appeared, or the first of several days."""

    until: datetime.date | None = None
    """The last of several days, included, not before `on`; none if it took one day."""

    reach: int | None = None
    """How many people or views it reached, as `reach_note` says; none if nobody measured it (lượt tiếp cận)."""

    reach_note: str | None = None
    """What was counted and how: "lượt xem trên trang", "danh sách ký nhận". Required with `reach`."""

    url: str | None = None
    """Its address on the web (đường dẫn)."""

    outlet: str | None = None
    """The newspaper, station or page that published it (báo, đài, trang)."""

    audience: AudienceKind | None = None
    """The audience that it addresses (đối tượng)."""

    material: MaterialId | None = None
    """The material that was handed out or shown."""

    activity: ActivityId | None = None
    """The activity that it is evidence for."""

    plan: PlanId | None = None
    """The plan that it serves."""

    unit: UnitId | None = None
    """The unit that carried it out."""

    evidence: list[AttachmentId] = []
    """Files that show it: screenshots, cuttings (tài liệu kiểm chứng)."""

    @property
    def id(self) -> DisseminationId:
        """Identity; nil on a draft."""
        return DisseminationId(self.header.id)


class ThemeTask(Model, frozen=True, kw_only=True):
    """One concrete task that is linked to a theme (nhiệm vụ cụ thể gắn với chủ đề).

    Attributes:
        text: What must be done; not blank.
        unit: The unit that carries it out.
        activity: The activity that tracks it: the task is done, overdue or cancelled when that activity is.
            `done_on` takes precedence.
        due: The last day, included; none if there is no deadline (thời hạn).
        done_on: The day on which it was done; none if it is not reported as done (ngày hoàn thành).
    """

    text: str = ""
    """What must be done; not blank."""

    unit: UnitId | None = None
    """The unit that carries it out."""

    activity: ActivityId | None = None
    """The activity that tracks it: the task is done, overdue or cancelled when that activity is. `done_on` takes
    precedence.
    """

    due: datetime.date | None = None
    """The last day, included; none if there is no deadline (thời hạn)."""

    done_on: datetime.date | None = None
    """The day on which it was done; none if it is not reported as done (ngày hoàn thành)."""


class Theme(Record, frozen=True, kw_only=True):
    """The theme that an issuer sets for one year (chủ đề năm). There is at most one theme for each issuer and year: two
    themes of a year have the same issuer if they name the same `issuer_unit`, or if their `issuer` is equal when
    letter case and Vietnamese marks are ignored. An `issuer` without `issuer_unit` means the unit that has this name
    on 1 January of the year, if there is exactly one.

    Attributes:
        text: The theme, verbatim; not blank (nguyên văn).
        year: The year, 1945 to 9999.
        issuer: The issuer, as written (cơ quan ban hành); required if `issuer_unit` is none. Leave it out if several
            units have that name, since one name can have one theme a year.
        issuer_unit: The issuing unit; none if it is no unit of this store.
        plan: The plan that states it.
        decision: The decision that set it (văn bản ban hành).
        evidence: Photographs that show it posted (ảnh niêm yết). The `dated` day of each photograph proves that it
            was posted on that day.
        tasks: The tasks linked to it (nhiệm vụ cụ thể).
    """

    text: str = ""
    """The theme, verbatim; not blank (nguyên văn)."""

    year: int = 0
    """The year, 1945 to 9999."""

    issuer: str | None = None
    """The issuer, as written (cơ quan ban hành); required if `issuer_unit` is none. Leave it out if several units have
    that name, since one name can have one theme a year.
    """

    issuer_unit: UnitId | None = None
    """The issuing unit; none if it is no unit of this store."""

    plan: PlanId | None = None
    """The plan that states it."""

    decision: LegalDocumentId | None = None
    """The decision that set it (văn bản ban hành)."""

    evidence: list[AttachmentId] = []
    """Photographs that show it posted (ảnh niêm yết). The `dated` day of each photograph proves that it was posted on
    that day.
    """

    tasks: list[ThemeTask] = []
    """The tasks linked to it (nhiệm vụ cụ thể)."""

    @property
    def id(self) -> ThemeId:
        """Identity; nil on a draft."""
        return ThemeId(self.header.id)


class Appointment(Record, frozen=True, kw_only=True):
    """One entry of a leader's schedule (lịch công tác).

    Attributes:
        person: The leader; none if they are not in this store.
        name: The name to show; none to show the name of `person`. Required if `person` is none.
        title: The title to show: "Giám đốc"; none to show the position that `person` holds on that day (chức vụ).
        rank: The position of the leader in the board's order, from 1; 0, the default, sorts first (thứ tự hiển thị).
        date: The day of the appointment.
        part: The part of that day.
        starts: When it starts, in Việt Nam time; none if no time is given.
        ends: When it ends, in Việt Nam time; not before `starts`.
        content: What it is about; not blank (nội dung).
        place: Where it takes place (địa điểm).
        participants: Who takes part, as shown (thành phần).
        public: Whether the board shows what it is about; if false, the board shows only "Bận" (busy). True by
            default.
        unit: The unit whose board shows it; none if every board does, unless the header's `scope` names a unit.
        status: Its status (trạng thái).
        moves: Every change of the status, earliest first; only commands add entries (quá trình xử lý).
    """

    person: PersonId | None = None
    """The leader; none if they are not in this store."""

    name: str | None = None
    """The name to show; none to show the name of `person`. Required if `person` is none."""

    title: str | None = None
    """The title to show: "Giám đốc"; none to show the position that `person` holds on that day (chức vụ)."""

    rank: int = 0
    """The position of the leader in the board's order, from 1; 0, the default, sorts first (thứ tự hiển thị)."""

    date: datetime.date
    """The day of the appointment."""

    part: DayPart
    """The part of that day."""

    starts: datetime.time | None = None
    """When it starts, in Việt Nam time; none if no time is given."""

    ends: datetime.time | None = None
    """When it ends, in Việt Nam time; not before `starts`."""

    content: str
    """What it is about; not blank (nội dung)."""

    place: str | None = None
    """Where it takes place (địa điểm)."""

    participants: str | None = None
    """Who takes part, as shown (thành phần)."""

    public: bool = True
    """Whether the board shows what it is about; if false, the board shows only "Bận" (busy). True by default."""

    unit: UnitId | None = None
    """The unit whose board shows it; none if every board does, unless the header's `scope` names a unit."""

    status: AppointmentStatus = AppointmentStatus.PLANNED
    """Its status (trạng thái)."""

    moves: list[Move] = []
    """Every change of the status, earliest first; only commands add entries (quá trình xử lý)."""

    @property
    def id(self) -> AppointmentId:
        """Identity; nil on a draft."""
        return AppointmentId(self.header.id)


class QuestionAnswer(Model, frozen=True, kw_only=True):
    """The answer to a question (trả lời).

    Attributes:
        text: The text of the answer; not blank.
        by: Who answered, as written, not blank: "Giám đốc Sở" (người, đơn vị trả lời).
        on: The day of the answer.
        given_at_session: Whether it was given at the dialogue itself (trả lời trực tiếp tại buổi đối thoại).
    """

    text: str
    """The text of the answer; not blank."""

    by: str
    """Who answered, as written, not blank: "Giám đốc Sở" (người, đơn vị trả lời)."""

    on: datetime.date
    """The day of the answer."""

    given_at_session: bool = False
    """Whether it was given at the dialogue itself (trả lời trực tiếp tại buổi đối thoại)."""


class QuestionPublication(Model, frozen=True, kw_only=True):
    """A question and its answer as published, next to the original words (công bố hỏi đáp).

    Attributes:
        on: The day of the publication.
        url: Address of the publication on the web (đường dẫn).
        public_question: The question without personal data; not blank.
        public_answer: The answer without personal data; not blank.
        not_compared: Why the text was not compared with the sealed data of whoever sent it; none if it was, or if
            there were none.
        despite: The exception under which it was published although a request restricted the processing; none
            without one.
    """

    on: datetime.date
    """The day of the publication."""

    url: str | None = None
    """Address of the publication on the web (đường dẫn)."""

    public_question: str
    """The question without personal data; not blank."""

    public_answer: str
    """The answer without personal data; not blank."""

    not_compared: str | None = None
    """Why the text was not compared with the sealed data of whoever sent it; none if it was, or if there were none."""

    despite: RestrictionException | None = None
    """The exception under which it was published although a request restricted the processing; none without one."""


class Question(Record, frozen=True, kw_only=True):
    """A question asked at a dialogue (câu hỏi, ý kiến tại buổi đối thoại).

    Attributes:
        session: The dialogue; it never changes.
        number: Its number among the questions of the dialogue, from 1; unique within the dialogue (số thứ tự).
        text: What was asked, verbatim; not blank, and fixed once the question is answered (nội dung câu hỏi, ý
            kiến).
        asked_on: The day on which it was asked; none if unknown (ngày hỏi).
        asker: Who asked; none if unknown. The data subject holds name and contacts, sealed.
        asker_group: Whether a citizen, a business or an organisation asked; none if unknown.
        field: The field of administration that it is about: "Quy hoạch xây dựng" (lĩnh vực).
        procedures: The procedures it is about (thủ tục hành chính liên quan).
        answer: The answer; none until it is answered, and fixed once it is published (trả lời).
        published: Question and answer as published; given exactly if `status` is `published`.
        feedback: The feedback that it became; none if it did not become any.
        status: Its status; `questions.answer`, `questions.publish` and `questions.link_feedback` change it (trạng
            thái).
        moves: Every change of the status, earliest first; only commands add entries (quá trình xử lý).
    """

    session: SessionId
    """The dialogue; it never changes."""

    number: int
    """Its number among the questions of the dialogue, from 1; unique within the dialogue (số thứ tự)."""

    text: str
    """What was asked, verbatim; not blank, and fixed once the question is answered (nội dung câu hỏi, ý kiến)."""

    asked_on: datetime.date | None = None
    """The day on which it was asked; none if unknown (ngày hỏi)."""

    asker: DataSubjectId | None = None
    """Who asked; none if unknown. The data subject holds name and contacts, sealed."""

    asker_group: AskerGroup | None = None
    """Whether a citizen, a business or an organisation asked; none if unknown."""

    field: str | None = None
    """The field of administration that it is about: "Quy hoạch xây dựng" (lĩnh vực)."""

    procedures: list[ProcedureId] = []
    """The procedures it is about (thủ tục hành chính liên quan)."""

    answer: QuestionAnswer | None = None
    """The answer; none until it is answered, and fixed once it is published (trả lời)."""

    published: QuestionPublication | None = None
    """Question and answer as published; given exactly if `status` is `published`."""

    feedback: FeedbackId | None = None
    """The feedback that it became; none if it did not become any."""

    status: QuestionStatus = QuestionStatus.ASKED
    """Its status; `questions.answer`, `questions.publish` and `questions.link_feedback` change it (trạng thái)."""

    moves: list[Move] = []
    """Every change of the status, earliest first; only commands add entries (quá trình xử lý)."""

    @property
    def id(self) -> QuestionId:
        """Identity; nil on a draft."""
        return QuestionId(self.header.id)


class Percent(Model, frozen=True, kw_only=True, tag_field="type", tag="percent"):
    """A percentage of all points (tỷ lệ)."""

    percent: int
    """Percent of all points, 1 to 100."""


class Points(Model, frozen=True, kw_only=True, tag_field="type", tag="points"):
    """A number of points (điểm)."""

    points: int
    """Points, from 1 to the sum of all items."""


PassMark: TypeAlias = Percent | Points
"""The least result that passes; a result equal to it passes (mức đạt)."""


class AssessmentItem(Model, frozen=True, kw_only=True):
    """One item of a test (câu hỏi).

    Attributes:
        text: What is asked; not blank.
        kind: How it is answered.
        options: The options, in order: at least two, none twice; empty for `text` items (phương án).
        correct: Numbers of the right options, counted from 1: exactly one for `single`, at least one for `multiple`,
            none for `text` (đáp án).
        points: The most points that the item brings, 1 to 1000 (điểm).
    """

    text: str
    """What is asked; not blank."""

    kind: ItemKind = ItemKind.SINGLE
    """How it is answered."""

    options: list[str] = []
    """The options, in order: at least two, none twice; empty for `text` items (phương án)."""

    correct: list[int] = []
    """Numbers of the right options, counted from 1: exactly one for `single`, at least one for `multiple`, none for
    `text` (đáp án).
    """

    points: int
    """The most points that the item brings, 1 to 1000 (điểm)."""


class Assessment(Record, frozen=True, kw_only=True):
    """A test with its items and pass mark (bài kiểm tra). It needs at least one item to be opened; once opened, its
    items, pass mark and partial credit never change.

    Attributes:
        title: Title: "Kỹ năng sử dụng văn phòng điện tử"; not blank (tên bài).
        purpose: What the test is meant to find out (mục đích).
        session: The session at which, or after which, people take it.
        plan: The plan that the test serves.
        activity: The activity that the test is evidence for. If none, it is evidence for those activities of its
            plan that promise such tests.
        pass_mark: The least result that passes (mức đạt).
        partial_credit: Whether a partly right answer brings points (tính điểm từng phần). If true, each wrong option
            cancels a right one, and the item brings that share of its points, rounded down. If false, only a wholly
            right answer brings points.
        time_limit_minutes: Time for one attempt in minutes, at least 1; none for no limit (thời gian làm bài).
        items: Its items, in order (câu hỏi).
        attempts_allowed: How many attempts one person has, at least 1; none for no limit (số lượt tối đa).
        valid_from: First day on which it may be taken, included; none for no bound.
        valid_to: Last day on which it may be taken, included, not before the first; none for no bound.
        status: Its status; `assessments.open` and `assessments.close` change it (trạng thái).
        moves: Every change of the status, earliest first; only commands add entries (quá trình xử lý).
    """

    title: str
    """Title: "Kỹ năng sử dụng văn phòng điện tử"; not blank (tên bài)."""

    purpose: str | None = None
    """What the test is meant to find out (mục đích)."""

    session: SessionId | None = None
    """The session at which, or after which, people take it."""

    plan: PlanId | None = None
    """The plan that the test serves."""

    activity: ActivityId | None = None
    """The activity that the test is evidence for. If none, it is evidence for those activities of its plan that promise
    such tests.
    """

    pass_mark: PassMark
    """The least result that passes (mức đạt)."""

    partial_credit: bool = False
    """Whether a partly right answer brings points (tính điểm từng phần). If true, each wrong option cancels a right
    one, and the item brings that share of its points, rounded down. If false, only a wholly right answer brings
    points.
    """

    time_limit_minutes: int | None = None
    """Time for one attempt in minutes, at least 1; none for no limit (thời gian làm bài)."""

    items: list[AssessmentItem] = []
    """Its items, in order (câu hỏi)."""

    attempts_allowed: int | None = None
    """How many attempts one person has, at least 1; none for no limit (số lượt tối đa)."""

    valid_from: datetime.date | None = None
    """First day on which it may be taken, included; none for no bound."""

    valid_to: datetime.date | None = None
    """Last day on which it may be taken, included, not before the first; none for no bound."""

    status: AssessmentStatus = AssessmentStatus.DRAFT
    """Its status; `assessments.open` and `assessments.close` change it (trạng thái)."""

    moves: list[Move] = []
    """Every change of the status, earliest first; only commands add entries (quá trình xử lý)."""

    @property
    def id(self) -> AssessmentId:
        """Identity; nil on a draft."""
        return AssessmentId(self.header.id)


class Attempt(Record, frozen=True, kw_only=True):
    """One attempt of one person at a test (lượt làm bài). It can be neither changed nor removed. Its score and answers
    are sealed under a key of that person.

    The person, the day and whether they passed are not sealed, since reports count them: they stay when the person's
    data are erased.

    Attributes:
        assessment: The test that was taken.
        person: Who took it.
        subject: The data subject under whose key score and answers are sealed. Required, although optional in the
            format; `assessments.attempt` sets it.
        unit: The unit that the person belonged to on that day; none if unknown.
        session: The session at which the test was taken; none if it was taken elsewhere.
        number: Number of the attempt among this person's attempts at this test, 1 to 10,000 (lượt thứ).
        taken_on: The day on which the test was taken.
        passed: Whether the attempt reached the pass mark (đạt). It is not sealed: reports count it, and it stays
            when the person's data are erased.
        score: Points reached and points possible: "8/10"; sealed when stored (điểm).
        answers: The answers, as JSON; sealed when stored (bài làm).
        marks_attendance: Whether the attempt also recorded the person's attendance of the session; true only with a
            session.
    """

    assessment: AssessmentId
    """The test that was taken."""

    person: PersonId
    """Who took it."""

    subject: DataSubjectId | None = None
    """The data subject under whose key score and answers are sealed. Required, although optional in the format;
    `assessments.attempt` sets it.
    """

    unit: UnitId | None = None
    """The unit that the person belonged to on that day; none if unknown."""

    session: SessionId | None = None
    """The session at which the test was taken; none if it was taken elsewhere."""

    number: int
    """Number of the attempt among this person's attempts at this test, 1 to 10,000 (lượt thứ)."""

    taken_on: datetime.date
    """The day on which the test was taken."""

    passed: bool
    """Whether the attempt reached the pass mark (đạt). It is not sealed: reports count it, and it stays when the
    person's data are erased.
    """

    score: Personal | None = None
    """Points reached and points possible: "8/10"; sealed when stored (điểm)."""

    answers: Personal | None = None
    """The answers, as JSON; sealed when stored (bài làm)."""

    marks_attendance: bool = False
    """Whether the attempt also recorded the person's attendance of the session; true only with a session."""

    @property
    def id(self) -> AttemptId:
        """Identity; nil on a draft."""
        return AttemptId(self.header.id)


class FeedbackExtension(Model, frozen=True, kw_only=True):
    """An extension of the deadline for the answer; at most one, and no longer than the deadline rule allows (gia hạn).

    Attributes:
        until: The new deadline, computed from the last day of the old one.
        on: The day on which it was granted.
        why: The reason; not blank.
        by: Who granted it: the actor named when the store was opened.
    """

    until: Deadline
    """The new deadline, computed from the last day of the old one."""

    on: datetime.date
    """The day on which it was granted."""

    why: str
    """The reason; not blank."""

    by: str
    """Who granted it: the actor named when the store was opened."""


class NonAcceptance(Model, frozen=True, kw_only=True):
    """The refusal to accept feedback (không tiếp nhận).

    Attributes:
        reason: The reason.
        explanation: The explanation given to the sender; not blank (nội dung trả lời, hướng dẫn).
        on: The day of the refusal.
        duplicate_of: The earlier feedback with the same content; given exactly if `reason` is `duplicate`.
    """

    reason: NonAcceptanceReason
    """The reason."""

    explanation: str
    """The explanation given to the sender; not blank (nội dung trả lời, hướng dẫn)."""

    on: datetime.date
    """The day of the refusal."""

    duplicate_of: FeedbackId | None = None
    """The earlier feedback with the same content; given exactly if `reason` is `duplicate`."""


class FeedbackTransfer(Model, frozen=True, kw_only=True):
    """The transfer of feedback from one unit of the agency to another (chuyển đơn vị xử lý). The feedback keeps its
    number in the register of the unit that received it.

    Attributes:
        from_unit: The unit that handled it before.
        to_unit: The unit that handles it from then on.
        on: The day of the transfer.
        why: The reason; not blank.
        by: Who transferred it: the actor named when the store was opened.
    """

    from_unit: UnitId | None = None
    """The unit that handled it before."""

    to_unit: UnitId
    """The unit that handles it from then on."""

    on: datetime.date
    """The day of the transfer."""

    why: str
    """The reason; not blank."""

    by: str
    """Who transferred it: the actor named when the store was opened."""


class FeedbackForward(Model, frozen=True, kw_only=True):
    """The forwarding of feedback to another body (chuyển cơ quan có thẩm quyền).

    Attributes:
        to: The other body, as written; not blank.
        to_unit: The other body; none if it is no unit of this store.
        on: The day on which it was forwarded.
        why: Why that body is competent; not blank.
        by: Who forwarded it: the actor named when the store was opened.
        late: Whether it was forwarded after the deadline; none if the deadline was not known or pending decisions
            may move it.
        document: The letter with which it was forwarded (văn bản chuyển).
        returned_on: The day on which the other body sent it back; none if it did not.
    """

    to: str
    """The other body, as written; not blank."""

    to_unit: UnitId | None = None
    """The other body; none if it is no unit of this store."""

    on: datetime.date
    """The day on which it was forwarded."""

    why: str
    """Why that body is competent; not blank."""

    by: str
    """Who forwarded it: the actor named when the store was opened."""

    late: bool | None = None
    """Whether it was forwarded after the deadline; none if the deadline was not known or pending decisions may move
    it.
    """

    document: AttachmentId | None = None
    """The letter with which it was forwarded (văn bản chuyển)."""

    returned_on: datetime.date | None = None
    """The day on which the other body sent it back; none if it did not."""


class FeedbackReview(Model, frozen=True, kw_only=True):
    """The review of the rule that feedback is about, criterion by criterion; a criterion is none until somebody judges
    it. Source: 20/2008/NĐ-CP, Điều 14.

    Attributes:
        sufficient_ground: Whether the grounds suffice for a decision (đủ cơ sở).
        necessary: Whether the rule is necessary (cần thiết).
        reasonable_and_lawful: Whether the rule is reasonable and lawful (hợp lý, hợp pháp).
        simple_and_understandable: Whether the rule is simple and easy to understand (đơn giản, dễ hiểu).
        feasible: Whether the rule can be carried out (khả thi).
        consistent: Whether the rule agrees with other rules (thống nhất, đồng bộ).
        fits_treaties: Whether the rule complies with treaties (phù hợp với điều ước quốc tế).
        note: The findings in words.
    """

    sufficient_ground: bool | None = None
    """Whether the grounds suffice for a decision (đủ cơ sở)."""

    necessary: bool | None = None
    """Whether the rule is necessary (cần thiết)."""

    reasonable_and_lawful: bool | None = None
    """Whether the rule is reasonable and lawful (hợp lý, hợp pháp)."""

    simple_and_understandable: bool | None = None
    """Whether the rule is simple and easy to understand (đơn giản, dễ hiểu)."""

    feasible: bool | None = None
    """Whether the rule can be carried out (khả thi)."""

    consistent: bool | None = None
    """Whether the rule agrees with other rules (thống nhất, đồng bộ)."""

    fits_treaties: bool | None = None
    """Whether the rule complies with treaties (phù hợp với điều ước quốc tế)."""

    note: str | None = None
    """The findings in words."""


class FeedbackDecision(Model, frozen=True, kw_only=True):
    """The decision on feedback (kết quả xử lý).

    Attributes:
        outcome: The outcome.
        text: The decision in words; not blank.
        on: The day of the decision.
        by: Who recorded it: the actor named when the store was opened.
    """

    outcome: FeedbackOutcome
    """The outcome."""

    text: str
    """The decision in words; not blank."""

    on: datetime.date
    """The day of the decision."""

    by: str
    """Who recorded it: the actor named when the store was opened."""


class FeedbackAnswer(Model, frozen=True, kw_only=True):
    """The answer to the sender (văn bản trả lời). It is private: only publications are shown to others.

    Attributes:
        text: The text of the answer; not blank.
        on: The day of the answer.
        by: Who answered: an officer of the agency, or the body to which it was forwarded.
        channel: The channel through which the sender got the answer.
        document: The letter (văn bản trả lời).
        late: Whether the answer came after the deadline; none if the deadline was not known, pending decisions may
            move it, or another body answered.
    """

    text: str
    """The text of the answer; not blank."""

    on: datetime.date
    """The day of the answer."""

    by: str
    """Who answered: an officer of the agency, or the body to which it was forwarded."""

    channel: FeedbackChannel
    """The channel through which the sender got the answer."""

    document: AttachmentId | None = None
    """The letter (văn bản trả lời)."""

    late: bool | None = None
    """Whether the answer came after the deadline; none if the deadline was not known, pending decisions may move it, or
    another body answered.
    """


class ResultPublication(Model, frozen=True, kw_only=True):
    """One publication of the result of feedback, without personal data (công khai kết quả xử lý).

    Attributes:
        channel: The channel.
        on: The day of the publication.
        public_text: The published text; not blank. Text that looks like contact details or identity numbers is
            refused unless `confirmed`.
        url: Address of the publication on the web.
        confirmed: Whether somebody checked that what looks like personal data in the text is none; if true, the
            store does not look for such data.
        not_compared: Why the text was not compared with the sealed data of whoever sent it; none if it was, or if
            there were none.
        despite: The exception under which it was published although a request restricted the processing; none
            without one.
    """

    channel: ResultChannel
    """The channel."""

    on: datetime.date
    """The day of the publication."""

    public_text: str
    """The published text; not blank. Text that looks like contact details or identity numbers is refused unless
    `confirmed`.
    """

    url: str | None = None
    """Address of the publication on the web."""

    confirmed: bool = False
    """Whether somebody checked that what looks like personal data in the text is none; if true, the store does not look
    for such data.
    """

    not_compared: str | None = None
    """Why the text was not compared with the sealed data of whoever sent it; none if it was, or if there were none."""

    despite: RestrictionException | None = None
    """The exception under which it was published although a request restricted the processing; none without one."""


class FeedbackWithdrawal(Model, frozen=True, kw_only=True):
    """The withdrawal of feedback by its sender (rút phản ánh, kiến nghị).

    Attributes:
        on: The day of the withdrawal.
        why: The sender's reason, if given.
    """

    on: datetime.date
    """The day of the withdrawal."""

    why: str
    """The sender's reason, if given."""


class FeedbackArchiving(Model, frozen=True, kw_only=True):
    """The archiving of the file of feedback (lưu hồ sơ).

    Attributes:
        on: The day on which the file was closed.
        place: Where the file is kept: "Hồ sơ số 12, hộp 3".
    """

    on: datetime.date
    """The day on which the file was closed."""

    place: str | None = None
    """Where the file is kept: "Hồ sơ số 12, hộp 3"."""


class Feedback(Record, frozen=True, kw_only=True):
    """A report or proposal of a citizen or business about administrative rules, and its handling (phản ánh, kiến nghị;
    NĐ 20/2008/NĐ-CP). Each step is a command of its own (`feedback.register`, `feedback.classify`, …), which sets
    the fields that belong to it.

    Attributes:
        kind: Whether it is a report or a proposal.
        channel: The channel through which it came in (hình thức tiếp nhận).
        received_on: The day on which it was received (ngày tiếp nhận).
        received_at: The instant at which it was received (UTC); none if unknown.
        text: What the sender wrote or said, verbatim; not blank (nội dung).
        proposal: The proposed solution or new rule, verbatim; required for a proposal (phương án, sáng kiến).
        in_vietnamese: Whether it is in Vietnamese; true by default.
        submitter: The sender; none if anonymous. The data subject holds name and contacts, sealed.
        missing: The required contents that were missing when it was last received, completed or classified.
        unit: The unit that received it and whose register lists it (cơ quan tiếp nhận).
        number: Number in the register of the unit and year, from 1 (số thứ tự trong sổ); none until
            `feedback.register` assigns it. Set it by hand only to take over an entry of a paper register: the store
            never assigns that number again, and entries that were not taken over leave gaps.
        year: Year of the register, 1945 to 9999; given exactly if `number` is.
        category: The category of its subject; none until it is classified (phân loại nội dung).
        competence: Whether this agency or another body is competent; none until it is classified (thẩm quyền).
        competent_body: The other competent body, as written.
        competent_unit: The other competent body; none if it is no unit of this store.
        assigned_unit: The unit that handles it; none if the receiving unit does (đơn vị xử lý).
        assigned_person: The person who handles it (người xử lý).
        assigned_on: The day on which it was assigned to that unit or person.
        completed_on: The day on which the sender last supplied missing contents.
        classify_by: The deadline for classifying it; none if it could not be computed (see `not_covered`).
        forward_by: The deadline for forwarding it, if another body is competent; after a return, for forwarding it
            again.
        answer_by: The deadline for answering it, without extension, if this agency is competent.
        extension: The extension of the deadline for the answer (gia hạn). It stays even if another body turns out to
            be competent.
        not_covered: Deadlines that could not be computed, because a deadline rule or calendar is missing.
        not_accepted: The refusal to accept it; none if it was not refused.
        transfers: Transfers between units of the agency, oldest first; entries never change.
        forwards: Forwards to other bodies, oldest first; entries never change, except for the day of return.
        review: The review of the rule that it is about.
        decision: The decision on it (kết quả xử lý).
        answer: The answer to the sender.
        publications: Publications of its result, oldest first; entries never change (công khai).
        withdrawal: The withdrawal by the sender (rút).
        archiving: The archiving of its file (lưu hồ sơ).
        procedures: The procedures it is about.
        question: The question of a dialogue that became this feedback.
        plan: The plan that it serves.
        activity: The activity that it is evidence for, once answered. If none, it is evidence for those activities
            of the year's plans that promise to receive feedback.
        legal_bases: The provisions that it is about, or that its handling is based on (căn cứ).
        attachments: Files that came with it or that belong to its handling.
        status: Its status (trạng thái).
        moves: Every change of the status, earliest first; only commands add entries (quá trình xử lý).
    """

    kind: FeedbackKind
    """Whether it is a report or a proposal."""

    channel: FeedbackChannel
    """The channel through which it came in (hình thức tiếp nhận)."""

    received_on: datetime.date
    """The day on which it was received (ngày tiếp nhận)."""

    received_at: datetime.datetime | None = None
    """The instant at which it was received (UTC); none if unknown."""

    text: str
    """What the sender wrote or said, verbatim; not blank (nội dung)."""

    proposal: str | None = None
    """The proposed solution or new rule, verbatim; required for a proposal (phương án, sáng kiến)."""

    in_vietnamese: bool = True
    """Whether it is in Vietnamese; true by default."""

    submitter: DataSubjectId | None = None
    """The sender; none if anonymous. The data subject holds name and contacts, sealed."""

    missing: list[FeedbackContent] = []
    """The required contents that were missing when it was last received, completed or classified."""

    unit: UnitId | None = None
    """The unit that received it and whose register lists it (cơ quan tiếp nhận)."""

    number: int | None = None
    """Number in the register of the unit and year, from 1 (số thứ tự trong sổ); none until `feedback.register` assigns
    it. Set it by hand only to take over an entry of a paper register: the store never assigns that number again, and
    entries that were not taken over leave gaps.
    """

    year: int | None = None
    """Year of the register, 1945 to 9999; given exactly if `number` is."""

    category: FeedbackCategory | None = None
    """The category of its subject; none until it is classified (phân loại nội dung)."""

    competence: FeedbackCompetence | None = None
    """Whether this agency or another body is competent; none until it is classified (thẩm quyền)."""

    competent_body: str | None = None
    """The other competent body, as written."""

    competent_unit: UnitId | None = None
    """The other competent body; none if it is no unit of this store."""

    assigned_unit: UnitId | None = None
    """The unit that handles it; none if the receiving unit does (đơn vị xử lý)."""

    assigned_person: PersonId | None = None
    """The person who handles it (người xử lý)."""

    assigned_on: datetime.date | None = None
    """The day on which it was assigned to that unit or person."""

    completed_on: datetime.date | None = None
    """The day on which the sender last supplied missing contents."""

    classify_by: Deadline | None = None
    """The deadline for classifying it; none if it could not be computed (see `not_covered`)."""

    forward_by: Deadline | None = None
    """The deadline for forwarding it, if another body is competent; after a return, for forwarding it again."""

    answer_by: Deadline | None = None
    """The deadline for answering it, without extension, if this agency is competent."""

    extension: FeedbackExtension | None = None
    """The extension of the deadline for the answer (gia hạn). It stays even if another body turns out to be
    competent.
    """

    not_covered: list[MissingClock] = []
    """Deadlines that could not be computed, because a deadline rule or calendar is missing."""

    not_accepted: NonAcceptance | None = None
    """The refusal to accept it; none if it was not refused."""

    transfers: list[FeedbackTransfer] = []
    """Transfers between units of the agency, oldest first; entries never change."""

    forwards: list[FeedbackForward] = []
    """Forwards to other bodies, oldest first; entries never change, except for the day of return."""

    review: FeedbackReview | None = None
    """The review of the rule that it is about."""

    decision: FeedbackDecision | None = None
    """The decision on it (kết quả xử lý)."""

    answer: FeedbackAnswer | None = None
    """The answer to the sender."""

    publications: list[ResultPublication] = []
    """Publications of its result, oldest first; entries never change (công khai)."""

    withdrawal: FeedbackWithdrawal | None = None
    """The withdrawal by the sender (rút)."""

    archiving: FeedbackArchiving | None = None
    """The archiving of its file (lưu hồ sơ)."""

    procedures: list[ProcedureId] = []
    """The procedures it is about."""

    question: QuestionId | None = None
    """The question of a dialogue that became this feedback."""

    plan: PlanId | None = None
    """The plan that it serves."""

    activity: ActivityId | None = None
    """The activity that it is evidence for, once answered. If none, it is evidence for those activities of the year's
    plans that promise to receive feedback.
    """

    legal_bases: list[LawReference] = []
    """The provisions that it is about, or that its handling is based on (căn cứ)."""

    attachments: list[AttachmentId] = []
    """Files that came with it or that belong to its handling."""

    status: FeedbackStatus = FeedbackStatus.RECEIVED
    """Its status (trạng thái)."""

    moves: list[Move] = []
    """Every change of the status, earliest first; only commands add entries (quá trình xử lý)."""

    @property
    def id(self) -> FeedbackId:
        """Identity; nil on a draft."""
        return FeedbackId(self.header.id)


class ReportNote(Record, frozen=True, kw_only=True):
    """What a person writes into the report on a period, beside the figures (phần lời của báo cáo): each part as
    paragraphs, in their order. There is one for a period, unit and plan; the report on the same period, unit and
    plan carries it.

    Attributes:
        from_: First day of the reporting period, included (từ ngày).
        to: Last day of the reporting period, included (đến ngày).
        unit: The unit that the report is about; none if it is about all (đơn vị).
        plan: The plan that the report is about; none if it is about all plans of the period (kế hoạch).
        results: What was achieved, one paragraph each, none blank (đánh giá chung, kết quả đạt được).
        difficulties: Difficulties and obstacles, one paragraph each, none blank (khó khăn, vướng mắc).
        causes: Their causes, one paragraph each, none blank (nguyên nhân).
        proposals: Proposals to those above, one paragraph each, none blank (đề xuất, kiến nghị).
        next_tasks: Tasks of the next period, one paragraph each, none blank (nhiệm vụ kỳ sau).
    """

    from_: datetime.date = field(name="from")
    """First day of the reporting period, included (từ ngày)."""

    to: datetime.date
    """Last day of the reporting period, included (đến ngày)."""

    unit: UnitId | None = None
    """The unit that the report is about; none if it is about all (đơn vị)."""

    plan: PlanId | None = None
    """The plan that the report is about; none if it is about all plans of the period (kế hoạch)."""

    results: list[str] = []
    """What was achieved, one paragraph each, none blank (đánh giá chung, kết quả đạt được)."""

    difficulties: list[str] = []
    """Difficulties and obstacles, one paragraph each, none blank (khó khăn, vướng mắc)."""

    causes: list[str] = []
    """Their causes, one paragraph each, none blank (nguyên nhân)."""

    proposals: list[str] = []
    """Proposals to those above, one paragraph each, none blank (đề xuất, kiến nghị)."""

    next_tasks: list[str] = []
    """Tasks of the next period, one paragraph each, none blank (nhiệm vụ kỳ sau)."""

    @property
    def id(self) -> ReportNoteId:
        """Identity; nil on a draft."""
        return ReportNoteId(self.header.id)


class Period(PeriodMaker, frozen=True, kw_only=True):
    """A reporting period (kỳ báo cáo): the days from `from` to `to`, both included. If `to` is before `from` it
    contains no day.

    Attributes:
        name: Name for people: "Quý IV/2021".
        from_: First day, included.
        to: Last day, included.
    """

    name: str
    """Name for people: "Quý IV/2021"."""

    from_: datetime.date = field(name="from")
    """First day, included."""

    to: datetime.date
    """Last day, included."""


class ReportQuery(Model, frozen=True, kw_only=True):
    """Promise against proof in a period: the catalogue of figures with their comparison, sessions by month, kind, topic
    and unit, each plan's activities with status and evidence, and what somebody should look at.

    Attributes:
        period: The period.
        plan: One plan; all plans of the period's years where none is named.
        on: The day on which statuses are judged; where none is given, the last day of the period, or today if it is
            not over.
        unit: One unit and those beneath it in the period; all where none is named.
        as_successor: With the unit, every unit that became it, and those beneath these.
        list_limit: The most items of a list that grows with the records (plans, outdated postings, tests, units,
            themes, evidence of an activity) and of each code of the points that need attention: 1 to 10,000; 50 if
            omitted. Figures count everything, and `left_out` of the report says what was not listed.
        compare: Whether each figure is compared with the period before, the same period of the year before and the
            year to date; true if omitted. The comparison reads the store for three more periods.
    """

    period: Period
    """The period."""

    plan: PlanId | None = None
    """One plan; all plans of the period's years where none is named."""

    on: datetime.date | None = None
    """The day on which statuses are judged; where none is given, the last day of the period, or today if it is not
    over.
    """

    unit: UnitId | None = None
    """One unit and those beneath it in the period; all where none is named."""

    as_successor: bool = False
    """With the unit, every unit that became it, and those beneath these."""

    list_limit: int = 50
    """The most items of a list that grows with the records (plans, outdated postings, tests, units, themes, evidence of
    an activity) and of each code of the points that need attention: 1 to 10,000; 50 if omitted. Figures count
    everything, and `left_out` of the report says what was not listed.
    """

    compare: bool = True
    """Whether each figure is compared with the period before, the same period of the year before and the year to date;
    true if omitted. The comparison reads the store for three more periods.
    """


class Head(Model, frozen=True, kw_only=True):
    """The head of a store's change log (đầu chuỗi nhật ký): up to which change it goes, and the hash of all of them.

    Keep it where those who can write the file cannot: on paper, in a signed message. A later verification with it
    tells whether the file still has that history (`verify` with `since`): it finds that an older copy was put back,
    or that a change up to this one was altered, added or left out. It says nothing about changes after it.

    Attributes:
        dataset: Identity of the data set, the same in every copy of the store.
        replica: Identity of this copy.
        seq: Sequence number of the last change; 0 in an empty store.
        chain: BLAKE3 hash over that change and all before it, in hexadecimal.
        at: Timestamp of that change (UTC); none in an empty store.
        text: All of it in one line of ASCII, to print or to send, with a check of eight letters at its end.
    """

    dataset: UUID
    """Identity of the data set, the same in every copy of the store."""

    replica: UUID
    """Identity of this copy."""

    seq: int
    """Sequence number of the last change; 0 in an empty store."""

    chain: str
    """BLAKE3 hash over that change and all before it, in hexadecimal."""

    at: datetime.datetime | None = None
    """Timestamp of that change (UTC); none in an empty store."""

    text: str
    """All of it in one line of ASCII, to print or to send, with a check of eight letters at its end."""


class FrozenReport(Record, frozen=True, kw_only=True):
    """A report as it was at an instant, kept for good (báo cáo đã chốt): the question, the instant, the head of the
    change log, and the report itself in canonical form. `frozen_reports.freeze` makes one; it is never changed or
    removed.

    Who froze it and when is in the header. The canonical form is JSON: the names of each object in the order of
    their bytes, no white space, whole numbers. `frozen_reports.canonical` returns it.

    Attributes:
        title: What the paper is called: "Báo cáo công tác tuyên truyền CCHC quý IV/2021"; not blank (tên báo cáo).
        number: Number and symbol of the paper, as written: "15/BC-SXD"; not blank (số, ký hiệu).
        question: The question that the report answers, with the day on which statuses are judged.
        as_of: The instant whose state the report is of (UTC): the last one before the commit that froze it.
            `store.as_of` reads that state.
        head: The head of the change log at that instant (đầu chuỗi nhật ký).
        library: Version of the library that made the report.
        blake3: BLAKE3 hash of the report in canonical form, 64 hexadecimal digits.
        size: Length of the report in canonical form, in bytes.
    """

    title: str | None = None
    """What the paper is called: "Báo cáo công tác tuyên truyền CCHC quý IV/2021"; not blank (tên báo cáo)."""

    number: str | None = None
    """Number and symbol of the paper, as written: "15/BC-SXD"; not blank (số, ký hiệu)."""

    question: ReportQuery
    """The question that the report answers, with the day on which statuses are judged."""

    as_of: datetime.datetime
    """The instant whose state the report is of (UTC): the last one before the commit that froze it. `store.as_of` reads
    that state.
    """

    head: Head
    """The head of the change log at that instant (đầu chuỗi nhật ký)."""

    library: str
    """Version of the library that made the report."""

    blake3: str
    """BLAKE3 hash of the report in canonical form, 64 hexadecimal digits."""

    size: int
    """Length of the report in canonical form, in bytes."""

    @property
    def id(self) -> FrozenReportId:
        """Identity; nil on a draft."""
        return FrozenReportId(self.header.id)


class SearchWord(Record, frozen=True, kw_only=True):
    """An entry of the search dictionary (mục từ của từ điển tìm kiếm): an abbreviation, another name or words of little
    weight that people of a province or users of an app type. Search, suggestions and related procedures use it from
    the commit on that adds it.

    The library has entries of its own; an entry of the store takes the place of that for the same word.

    Attributes:
        word: What people type, 1 to 8 words; small and capital letters are the same, and several words or an
            abbreviation may also be typed without marks (từ người dùng gõ). Each word has one entry.
        kind: What kind of entry it is (loại).
        read_as: What it stands for as records spell it, likeliest first: 1 to 8 meanings of at most 16 words for an
            abbreviation and another name, none for other kinds (nghĩa).
        source: Where that is laid down or taken from, such as a document (nguồn).
        note: A note of your own (ghi chú).
    """

    word: str
    """What people type, 1 to 8 words; small and capital letters are the same, and several words or an abbreviation may
    also be typed without marks (từ người dùng gõ). Each word has one entry.
    """

    kind: SearchWordKind
    """What kind of entry it is (loại)."""

    read_as: list[str] = []
    """What it stands for as records spell it, likeliest first: 1 to 8 meanings of at most 16 words for an abbreviation
    and another name, none for other kinds (nghĩa).
    """

    source: str | None = None
    """Where that is laid down or taken from, such as a document (nguồn)."""

    note: str | None = None
    """A note of your own (ghi chú)."""

    @property
    def id(self) -> SearchWordId:
        """Identity; nil on a draft."""
        return SearchWordId(self.header.id)


class RowNote(Model, frozen=True, kw_only=True):
    """A remark about a row.

    Attributes:
        row: The number of the row, from 1.
        cell: The name of the cell, where the row is of a sheet: `C12`.
        path: The field of the procedure, `in_force_from`, or the name of the column.
        code: Stable code of the rule broken or the remark.
        text: The message in English.
        text_vi: The message in Vietnamese.
        law: The law behind the rule, if there is one.
        allowed: What would be allowed instead, if that can be listed.
    """

    row: int
    """The number of the row, from 1."""

    cell: str | None = None
    """The name of the cell, where the row is of a sheet: `C12`."""

    path: str
    """The field of the procedure, `in_force_from`, or the name of the column."""

    code: str
    """Stable code of the rule broken or the remark."""

    text: str
    """The message in English."""

    text_vi: str
    """The message in Vietnamese."""

    law: LawReference | None = None
    """The law behind the rule, if there is one."""

    allowed: list[str] = []
    """What would be allowed instead, if that can be listed."""


class UnknownColumn(Model, frozen=True, kw_only=True):
    """A column of the sheet that was not recognised (cột không nhận ra).

    Attributes:
        head: Its head, as written.
        likely: The path of the column that it most likely means: pass `{head: likely}` as `columns` if it does. None
            if nothing is near.
    """

    head: str
    """Its head, as written."""

    likely: str | None = None
    """The path of the column that it most likely means: pass `{head: likely}` as `columns` if it does. None if nothing
    is near.
    """


class TableReport(Model, frozen=True, kw_only=True):
    """The result of an import, or of a dry run (kết quả nhập).

    Attributes:
        added: How many records were added; in a dry run, how many would be.
        updated: How many records were updated; in a dry run, how many would be.
        unchanged: How many rows say what the store has already.
        skipped: How many rows were skipped: those of records that differ, with `existing` as `skip`; and rows that
            hold no record, such as a sum.
        ids: The records that were added or updated, in the order of the rows; empty in a dry run.
        errors: Errors of rows; those rows were not written. `row` is the number as the sheet counts it, `cell` the
            cell's name: `C12`.
        noticed: Remarks about rows that were written.
        columns: What each column was taken for: the path of the field by the head, as written.
        unknown_columns: Columns that were not recognised.
        sheet: The name of the sheet; empty if it has none.
        head_row: The number of the row that is the head, as the sheet counts it.
    """

    added: int = 0
    """How many records were added; in a dry run, how many would be."""

    updated: int = 0
    """How many records were updated; in a dry run, how many would be."""

    unchanged: int = 0
    """How many rows say what the store has already."""

    skipped: int = 0
    """How many rows were skipped: those of records that differ, with `existing` as `skip`; and rows that hold no
    record, such as a sum.
    """

    ids: list[UUID] = []
    """The records that were added or updated, in the order of the rows; empty in a dry run."""

    errors: list[RowNote] = []
    """Errors of rows; those rows were not written. `row` is the number as the sheet counts it, `cell` the cell's name:
    `C12`.
    """

    noticed: list[RowNote] = []
    """Remarks about rows that were written."""

    columns: dict[str, str] = {}
    """What each column was taken for: the path of the field by the head, as written."""

    unknown_columns: list[UnknownColumn] = []
    """Columns that were not recognised."""

    sheet: str = ""
    """The name of the sheet; empty if it has none."""

    head_row: int = 0
    """The number of the row that is the head, as the sheet counts it."""


class Reorganisation(Model, frozen=True, kw_only=True):
    """The units that a merger, split or renaming changed.

    Attributes:
        ended: The units that ended.
        into: Their successors.
        moved: The units that were placed under another one.
    """

    ended: list[OrganisationUnit]
    """The units that ended."""

    into: list[OrganisationUnit]
    """Their successors."""

    moved: list[OrganisationUnit]
    """The units that were placed under another one."""


class NumberTaken(Model, frozen=True, kw_only=True):
    """A number taken from a register.

    Attributes:
        number: The number.
        written: The number as documents write it: with a leading zero below ten.
    """

    number: int
    """The number."""

    written: str
    """The number as documents write it: with a leading zero below ten."""


class RevealedValue(Confidential, frozen=True, kw_only=True):
    """One personal value as plain text.

    Attributes:
        path: Path of the field in the record: `name`.
        text: The value in plain text.
    """

    _personal: ClassVar[frozenset[str]] = frozenset({"text"})

    path: str
    """Path of the field in the record: `name`."""

    text: str
    """The value in plain text."""


class Revealed(Model, frozen=True, kw_only=True):
    """The personal data of one revision of a record as plain text: the answer of `data_subjects.reveal`.

    Attributes:
        kind: Kind of the record: `feedback`.
        id: The record.
        values: The opened values, one for each field that holds a value.
        access: The log entry of this access; none if the record held no value to open.
    """

    kind: str
    """Kind of the record: `feedback`."""

    id: UUID
    """The record."""

    values: list[RevealedValue]
    """The opened values, one for each field that holds a value."""

    access: AccessId | None = None
    """The log entry of this access; none if the record held no value to open."""


class DayOffDecision(Model, frozen=True, kw_only=True):
    """A decision or notice on days off: which days are off or worked, as calendars list them.

    Attributes:
        number: Number and symbol, verbatim: "8726/VPCP-KGVX".
        issued: The day on which it was issued.
        issuer: Who issued it, verbatim.
        basis: The citation to store as `basis` of the calendar days (căn cứ).
        settles: The occasions that it decides: pending decisions of calendars on these occasions are removed.
        days: The days whose working time differs from that of their weekdays, in date order.
    """

    number: str | None = None
    """Number and symbol, verbatim: "8726/VPCP-KGVX"."""

    issued: datetime.date | None = None
    """The day on which it was issued."""

    issuer: str | None = None
    """Who issued it, verbatim."""

    basis: str | None = None
    """The citation to store as `basis` of the calendar days (căn cứ)."""

    settles: list[Occasion] = []
    """The occasions that it decides: pending decisions of calendars on these occasions are removed."""

    days: list[CalendarDay] = []
    """The days whose working time differs from that of their weekdays, in date order."""


class Contact(Confidential, frozen=True, kw_only=True):
    """Name and contacts of somebody, as arguments of a call give them.

    Attributes:
        name: Name of the person or organisation (họ và tên, tên tổ chức).
        address: Postal address (địa chỉ).
        phone: Telephone number (số điện thoại).
        email: E-mail address (thư điện tử).
    """

    _personal: ClassVar[frozenset[str]] = frozenset({"name", "address", "phone", "email"})

    name: str | None = None
    """Name of the person or organisation (họ và tên, tên tổ chức)."""

    address: str | None = None
    """Postal address (địa chỉ)."""

    phone: str | None = None
    """Telephone number (số điện thoại)."""

    email: str | None = None
    """E-mail address (thư điện tử)."""


class ItemPoints(Confidential, frozen=True, kw_only=True):
    """The points given for one item that was marked by hand (điểm chấm).

    Attributes:
        item: Number of the item in the test, from 1.
        points: The points given, 0 to the points of the item.
    """

    _personal: ClassVar[frozenset[str]] = frozenset({"points"})

    item: int
    """Number of the item in the test, from 1."""

    points: int
    """The points given, 0 to the points of the item."""


class AttemptTaken(Confidential, frozen=True, kw_only=True):
    """An attempt that was just recorded, with its score: the only answer that gives the score in plain text.

    Attributes:
        attempt: The attempt as stored.
        score: Points reached.
        points: Points possible: the sum of all items.
    """

    _personal: ClassVar[frozenset[str]] = frozenset({"score"})

    attempt: Attempt
    """The attempt as stored."""

    score: int
    """Points reached."""

    points: int
    """Points possible: the sum of all items."""


class Issue(Model, frozen=True, kw_only=True, tag_field="type", tag="issue"):
    """Issues a new procedure (mới ban hành)."""

    procedure: Procedure
    """The procedure, in full."""


class Amend(Model, frozen=True, kw_only=True, tag_field="type", tag="amend"):
    """Amends a procedure (sửa đổi, bổ sung) with a new version that keeps its code."""

    code: str | None = None
    """Code of the procedure to amend, in any style. If neither `code` nor `id` is given: the code of `procedure`."""

    id: ProcedureId | None = None
    """The version to amend. If `code` is given too, both must name the same procedure."""

    procedure: Procedure
    """The new version, in full."""


class Replace(Model, frozen=True, kw_only=True, tag_field="type", tag="replace"):
    """Replaces one or more procedures by another one (thay thế). Several changes of a decision may replace the same
    procedure: it is split among them.
    """

    codes: list[str] = []
    """Codes of the procedures to replace, in any style. At least one entry in `codes` or `ids` is required."""

    ids: list[ProcedureId] = []
    """Versions to replace."""

    procedure: Procedure
    """The new procedure, in full."""


class Abolish(Model, frozen=True, kw_only=True, tag_field="type", tag="abolish"):
    """Abolishes a procedure (hủy bỏ, bãi bỏ)."""

    code: str | None = None
    """Code of the procedure to abolish, in any style. Required by law (else `code_required`)."""

    id: ProcedureId | None = None
    """The version to abolish; the one in force on the decision's day if omitted."""


ProcedureChange: TypeAlias = Issue | Amend | Replace | Abolish
"""A change that a decision makes to one procedure."""


class Finding(Model, frozen=True, kw_only=True):
    """One irregularity of a document. The document is kept as written and never refused for it.

    Attributes:
        line: Line in the source text, from 1; 0 if the finding concerns the whole document.
        path: Path of the field in the result: `legal_bases[0].number`.
        code: Stable code of the type of finding.
        text: What was noticed, in English.
        text_vi: What was noticed, in Vietnamese.
        excerpt: The words concerned, verbatim.
    """

    line: int
    """Line in the source text, from 1; 0 if the finding concerns the whole document."""

    path: str
    """Path of the field in the result: `legal_bases[0].number`."""

    code: str
    """Stable code of the type of finding."""

    text: str
    """What was noticed, in English."""

    text_vi: str
    """What was noticed, in Vietnamese."""

    excerpt: str
    """The words concerned, verbatim."""


class DecisionApplied(Model, frozen=True, kw_only=True):
    """What a decision did.

    Attributes:
        added: The new versions, in the order of the changes.
        ended: The versions that ended, in the order of the changes.
        findings: Remarks: a late publication, odd codes, missing contents.
    """

    added: list[Procedure]
    """The new versions, in the order of the changes."""

    ended: list[Procedure]
    """The versions that ended, in the order of the changes."""

    findings: list[Finding]
    """Remarks: a late publication, odd codes, missing contents."""


class ImportReport(Model, frozen=True, kw_only=True):
    """The result of an import, or of a dry run.

    Attributes:
        added: How many procedures were added; in a dry run, how many would be.
        skipped: How many rows were skipped: blank, or in the store already.
        ids: The procedures added; empty in a dry run.
        errors: Errors of rows; those rows were not imported.
        noticed: Remarks about rows imported or skipped.
        unknown_columns: Names of columns not recognised.
    """

    added: int = 0
    """How many procedures were added; in a dry run, how many would be."""

    skipped: int = 0
    """How many rows were skipped: blank, or in the store already."""

    ids: list[ProcedureId] = []
    """The procedures added; empty in a dry run."""

    errors: list[RowNote] = []
    """Errors of rows; those rows were not imported."""

    noticed: list[RowNote] = []
    """Remarks about rows imported or skipped."""

    unknown_columns: list[str] = []
    """Names of columns not recognised."""


class ResolvedUnit(Model, frozen=True, kw_only=True):
    """The unit that a name means.

    Attributes:
        unit: The unit. `None`: no unit matches, or several match equally well.
        matched: How well the best candidate matches. `None`: no unit matches.
        candidates: Every unit that matches, best first.
    """

    unit: OrganisationUnit | None = None
    """The unit. `None`: no unit matches, or several match equally well."""

    matched: NameMatch | None = None
    """How well the best candidate matches. `None`: no unit matches."""

    candidates: list[OrganisationUnit]
    """Every unit that matches, best first."""


class TreeUnit(Model, frozen=True, kw_only=True):
    """A unit with its position in the tree.

    Attributes:
        unit: The unit.
        depth: Its depth: 0 at the top.
        parent: The unit above it on that day.
    """

    unit: OrganisationUnit
    """The unit."""

    depth: int
    """Its depth: 0 at the top."""

    parent: UnitId | None = None
    """The unit above it on that day."""


class PersonAt(Model, frozen=True, kw_only=True):
    """The unit and positions of a person on a day.

    Attributes:
        person: The person.
        name: Their name.
        on: The day.
        active: Whether they were in the agency on that day.
        unit: Their unit, if it is known.
        unit_name: The name of the unit.
        title: Their position, if it is known; of several, the one taken up last.
        positions: All positions they held on that day, the one taken up last first.
    """

    person: PersonId
    """The person."""

    name: str
    """Their name."""

    on: datetime.date
    """The day."""

    active: bool
    """Whether they were in the agency on that day."""

    unit: UnitId | None = None
    """Their unit, if it is known."""

    unit_name: str | None = None
    """The name of the unit."""

    title: str | None = None
    """Their position, if it is known; of several, the one taken up last."""

    positions: list[HeldPosition]
    """All positions they held on that day, the one taken up last first."""


class Holder(Model, frozen=True, kw_only=True):
    """A person who held a position.

    Attributes:
        person: The person.
        name: Their name.
        held: The position.
    """

    person: PersonId
    """The person."""

    name: str
    """Their name."""

    held: HeldPosition
    """The position."""


class Gap(Model, frozen=True, kw_only=True):
    """A range of days without evidence.

    Attributes:
        from_: First day, included.
        to: Last day, included.
        days: Number of days, first and last included.
    """

    from_: datetime.date = field(name="from")
    """First day, included."""

    to: datetime.date
    """Last day, included."""

    days: int
    """Number of days, first and last included."""


class ActStanding(Model, frozen=True, kw_only=True):
    """The progress of one act of an activity.

    Attributes:
        promised: The act, with the words that ask for it.
        text: The act in English: "training: looking procedures up".
        text_vi: The act in Vietnamese: "tập huấn: tra cứu TTHC".
        status: Its status (trạng thái).
        due: The last day by which all of it must be proven; none if the year is not known.
        expected: How often it must be proven in all; none if that cannot be counted, as for a continuous schedule.
        proven: How often it was proven; a recurring period such as a month counts once.
        missing: Due times that passed without proof, and gaps longer than allowed, in Vietnamese: "Tháng 08/2021",
            "Từ 06/01/2021 đến 30/06/2021".
        longest_gap: The longest gap without evidence; none if the schedule is not continuous, periodic or daily.
        last_evidence: The day of the last evidence that counts; none if there is none.
    """

    promised: PromisedAct
    """The act, with the words that ask for it."""

    text: str
    """The act in English: "training: looking procedures up"."""

    text_vi: str
    """The act in Vietnamese: "tập huấn: tra cứu TTHC"."""

    status: ActivityStatus
    """Its status (trạng thái)."""

    due: datetime.date | None = None
    """The last day by which all of it must be proven; none if the year is not known."""

    expected: int | None = None
    """How often it must be proven in all; none if that cannot be counted, as for a continuous schedule."""

    proven: int
    """How often it was proven; a recurring period such as a month counts once."""

    missing: list[str] = []
    """Due times that passed without proof, and gaps longer than allowed, in Vietnamese: "Tháng 08/2021", "Từ 06/01/2021
    đến 30/06/2021".
    """

    longest_gap: Gap | None = None
    """The longest gap without evidence; none if the schedule is not continuous, periodic or daily."""

    last_evidence: datetime.date | None = None
    """The day of the last evidence that counts; none if there is none."""


class Evidence(Model, frozen=True, kw_only=True):
    """One item of evidence that an act was done on a day (minh chứng). Exactly one of the typed identities (`session`
    to `material`) is set, and equals `record`.

    Attributes:
        on: The day it proves.
        what: Its title in Vietnamese: the subject of a session, the caption of a file, the title of a dissemination,
            test or material, what a posting shows, the number of feedback.
        record: Identity of the record, whatever its kind: the argument of `activities.confirm` and
            `activities.refuse`.
        session: The session that took place on that day.
        attachment: The attachment that is dated that day.
        dissemination: The dissemination that began on that day.
        assessment: The test that people took on that day.
        posting: The posting that began or was checked on that day. If several of the same sort began together, the
            one added first stands for all of them.
        feedback: The feedback that was answered on that day.
        material: The material that was made on that day.
        ground: Why the record counts, or why it does not.
        acts: Numbers of the acts that it is evidence for, from 1, in the order of `PromiseProgress.acts`.
        minuted: Whether the minutes of the session exist; always true for evidence other than sessions.
    """

    on: datetime.date
    """The day it proves."""

    what: str
    """Its title in Vietnamese: the subject of a session, the caption of a file, the title of a dissemination, test or
    material, what a posting shows, the number of feedback.
    """

    record: UUID = UUID(int=0)
    """Identity of the record, whatever its kind: the argument of `activities.confirm` and `activities.refuse`."""

    session: SessionId | None = None
    """The session that took place on that day."""

    attachment: AttachmentId | None = None
    """The attachment that is dated that day."""

    dissemination: DisseminationId | None = None
    """The dissemination that began on that day."""

    assessment: AssessmentId | None = None
    """The test that people took on that day."""

    posting: PostingId | None = None
    """The posting that began or was checked on that day. If several of the same sort began together, the one added
    first stands for all of them.
    """

    feedback: FeedbackId | None = None
    """The feedback that was answered on that day."""

    material: MaterialId | None = None
    """The material that was made on that day."""

    ground: EvidenceGround
    """Why the record counts, or why it does not."""

    acts: list[int] = []
    """Numbers of the acts that it is evidence for, from 1, in the order of `PromiseProgress.acts`."""

    minuted: bool
    """Whether the minutes of the session exist; always true for evidence other than sessions."""


class PromiseProgress(Model, frozen=True, kw_only=True):
    """The progress of one activity.

    Attributes:
        activity: The activity.
        status: Its status (trạng thái).
        proof: How much of the activity is proven.
        due: The last day by which all of it must be proven; none if the year is not known.
        expected: How often it must be proven in all: the target if there is one, else the sum over its acts; none if
            that cannot be counted.
        proven: How often it was proven: with a target, the days with evidence; otherwise the sum over its acts, each
            act counting at most as often as expected, and a recurring period such as a month once.
        missing: Due times that passed without proof, in Vietnamese: "Tháng 08/2021", "Quý III/2021". If there are
            several acts, each entry begins with the act.
        longest_gap: The longest gap without evidence; none if no schedule of it is continuous, periodic or daily.
        last_evidence: The day of the last evidence that counts; none if there is none.
        acts: Each act with its progress.
        evidence: The evidence that counts, oldest first.
        possible: The evidence that counts only if somebody confirms it, oldest first.
        refused: The evidence that somebody refused, oldest first.
    """

    activity: ActivityId
    """The activity."""

    status: ActivityStatus
    """Its status (trạng thái)."""

    proof: ProofState
    """How much of the activity is proven."""

    due: datetime.date | None = None
    """The last day by which all of it must be proven; none if the year is not known."""

    expected: int | None = None
    """How often it must be proven in all: the target if there is one, else the sum over its acts; none if that cannot
    be counted.
    """

    proven: int
    """How often it was proven: with a target, the days with evidence; otherwise the sum over its acts, each act
    counting at most as often as expected, and a recurring period such as a month once.
    """

    missing: list[str] = []
    """Due times that passed without proof, in Vietnamese: "Tháng 08/2021", "Quý III/2021". If there are several acts,
    each entry begins with the act.
    """

    longest_gap: Gap | None = None
    """The longest gap without evidence; none if no schedule of it is continuous, periodic or daily."""

    last_evidence: datetime.date | None = None
    """The day of the last evidence that counts; none if there is none."""

    acts: list[ActStanding] = []
    """Each act with its progress."""

    evidence: list[Evidence] = []
    """The evidence that counts, oldest first."""

    possible: list[Evidence] = []
    """The evidence that counts only if somebody confirms it, oldest first."""

    refused: list[Evidence] = []
    """The evidence that somebody refused, oldest first."""


class PossibleEvidence(Model, frozen=True, kw_only=True):
    """Evidence that somebody must confirm or refuse, with the activity that it may prove.

    Attributes:
        activity: The activity.
        title: Title of the activity, verbatim.
        acts: The acts that it may prove and that are not done.
        acts_vi: The same acts in Vietnamese.
        evidence: The evidence.
    """

    activity: ActivityId
    """The activity."""

    title: str
    """Title of the activity, verbatim."""

    acts: list[Act]
    """The acts that it may prove and that are not done."""

    acts_vi: list[str]
    """The same acts in Vietnamese."""

    evidence: Evidence
    """The evidence."""


class TurnoutCount(Model, frozen=True, kw_only=True):
    """The attendance figures of one session.

    Attributes:
        session: The session.
        invited: How many people were invited.
        informed: Of those invited, how many attended and so were informed.
        understood: Of those informed, how many understood.
        counted: Whether the figures were counted from attendance records; if false, they are those entered with the
            session.
    """

    session: SessionId
    """The session."""

    invited: int
    """How many people were invited."""

    informed: int
    """Of those invited, how many attended and so were informed."""

    understood: int
    """Of those informed, how many understood."""

    counted: bool
    """Whether the figures were counted from attendance records; if false, they are those entered with the session."""


class SignatureBlock(Model, frozen=True, kw_only=True):
    """A signature block: role and name of one signer (chữ ký).

    Attributes:
        role: The role in which the person signs: "THƯ KÝ".
        name: Full name; "…" if it is not known.
    """

    role: str
    """The role in which the person signs: "THƯ KÝ"."""

    name: str
    """Full name; "…" if it is not known."""


class Problem(Model, frozen=True, kw_only=True):
    """One rule that a value breaks; the value is refused.

    Attributes:
        path: Path of the field: `legal_bases[2].symbol`; empty if the problem concerns the whole value.
        code: Stable code of the rule: `required`.
        text: What is wrong, in English.
        text_vi: What is wrong, in Vietnamese.
        law: The provision behind the rule; none if no law sets it.
        allowed: Values or calls that would be accepted instead, by canonical name; empty if they cannot be listed.
    """

    path: str
    """Path of the field: `legal_bases[2].symbol`; empty if the problem concerns the whole value."""

    code: str
    """Stable code of the rule: `required`."""

    text: str
    """What is wrong, in English."""

    text_vi: str
    """What is wrong, in Vietnamese."""

    law: LawReference | None = None
    """The provision behind the rule; none if no law sets it."""

    allowed: list[str] = []
    """Values or calls that would be accepted instead, by canonical name; empty if they cannot be listed."""


class MinutesDocument(Model, frozen=True, kw_only=True):
    """Minutes laid out in the official form. What is missing is printed as "…" and listed in `problems`. Source:
    30/2020/NĐ-CP, mẫu 1.9.

    Attributes:
        session: The session.
        parent_agency: The agency above the issuing one, in capitals (cơ quan chủ quản); none if it is not known.
        issuer: The issuing agency, in capitals (cơ quan ban hành).
        national_name: The national name: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" (quốc hiệu).
        motto: The national motto: "Độc lập - Tự do - Hạnh phúc" (tiêu ngữ).
        number: Number and symbol line: "Số: 05/BB-SXD" (số, ký hiệu).
        title: Type of the document: "BIÊN BẢN" (tên loại).
        subject: The subject of the session (trích yếu).
        started: Start in words: "08 giờ 00, ngày 05 tháng 3 năm 2021" (thời gian bắt đầu).
        place: Where the session was held (địa điểm).
        attendees: Who attended, one line each (thành phần tham dự).
        absent: Who was absent and why, one line each (vắng mặt).
        chair: Who chaired the session (chủ trì).
        secretary: Who took the minutes (thư ký).
        content: What was presented and said, one paragraph each (nội dung).
        discussion: Questions and discussion, one paragraph each (ý kiến trao đổi).
        conclusions: Conclusions, one paragraph each (kết luận).
        closing: The closing sentence with day and time, ending with the mark "./." (câu kết).
        signatures: Signature blocks, from left to right.
        recipients: Recipients, one line each (nơi nhận).
        text: The whole document as plain text.
        problems: The parts that are missing.
    """

    session: SessionId
    """The session."""

    parent_agency: str | None = None
    """The agency above the issuing one, in capitals (cơ quan chủ quản); none if it is not known."""

    issuer: str
    """The issuing agency, in capitals (cơ quan ban hành)."""

    national_name: str
    """The national name: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" (quốc hiệu)."""

    motto: str
    """The national motto: "Độc lập - Tự do - Hạnh phúc" (tiêu ngữ)."""

    number: str
    """Number and symbol line: "Số: 05/BB-SXD" (số, ký hiệu)."""

    title: str
    """Type of the document: "BIÊN BẢN" (tên loại)."""

    subject: str
    """The subject of the session (trích yếu)."""

    started: str
    """Start in words: "08 giờ 00, ngày 05 tháng 3 năm 2021" (thời gian bắt đầu)."""

    place: str
    """Where the session was held (địa điểm)."""

    attendees: list[str]
    """Who attended, one line each (thành phần tham dự)."""

    absent: list[str] = []
    """Who was absent and why, one line each (vắng mặt)."""

    chair: str
    """Who chaired the session (chủ trì)."""

    secretary: str
    """Who took the minutes (thư ký)."""

    content: list[str]
    """What was presented and said, one paragraph each (nội dung)."""

    discussion: list[str] = []
    """Questions and discussion, one paragraph each (ý kiến trao đổi)."""

    conclusions: list[str]
    """Conclusions, one paragraph each (kết luận)."""

    closing: str
    """The closing sentence with day and time, ending with the mark "./." (câu kết)."""

    signatures: list[SignatureBlock]
    """Signature blocks, from left to right."""

    recipients: list[str]
    """Recipients, one line each (nơi nhận)."""

    text: str
    """The whole document as plain text."""

    problems: list[Problem] = []
    """The parts that are missing."""


class Holding(Model, frozen=True, kw_only=True):
    """A record that refers to a data subject, and so may hold personal data of that person.

    Attributes:
        kind: Kind of the record: `feedback`.
        id: The record.
    """

    kind: str
    """Kind of the record: `feedback`."""

    id: UUID
    """The record."""


class DayStatus(Model, frozen=True, kw_only=True):
    """Whether and why a day is worked on.

    Attributes:
        date: The day.
        half: How much of the day is worked: all, half or none of it. If that depends on pending decisions: the most
            that may be worked.
        may_be: The least of the day that may be worked, if that depends on pending decisions. `None`: it does not.
        awaits: The pending decisions that the day depends on.
        name: The name of the day: of a holiday, for example.
        kind: Why the day differs from its weekday. `None`: it does not.
        basis: The decision that makes it differ (căn cứ).
        verified: Whether the calendar's entry for the day is verified by a decision. Of a day without an entry:
            whether all days off of its year are known.
    """

    date: datetime.date
    """The day."""

    half: WorkedPart
    """How much of the day is worked: all, half or none of it. If that depends on pending decisions: the most that may
    be worked.
    """

    may_be: WorkedPart | None = None
    """The least of the day that may be worked, if that depends on pending decisions. `None`: it does not."""

    awaits: list[AwaitedDecision] = []
    """The pending decisions that the day depends on."""

    name: str | None = None
    """The name of the day: of a holiday, for example."""

    kind: DayKind | None = None
    """Why the day differs from its weekday. `None`: it does not."""

    basis: str | None = None
    """The decision that makes it differ (căn cứ)."""

    verified: bool
    """Whether the calendar's entry for the day is verified by a decision. Of a day without an entry: whether all days
    off of its year are known.
    """


class WorkingDayCount(Model, frozen=True, kw_only=True):
    """The work in a range of days.

    Attributes:
        days: Days worked on, at least half of each. If that depends on pending decisions, this is the smallest count
            that any outcome gives.
        half_days: Mornings and afternoons worked on; likewise the smallest count.
        days_most: The largest possible count of days, if pending decisions matter. `None`: `days` is exact.
        half_days_most: The largest possible count of mornings and afternoons, if pending decisions matter. `None`:
            `half_days` is exact.
        awaits: The pending decisions about these days, earliest first.
    """

    days: int
    """Days worked on, at least half of each. If that depends on pending decisions, this is the smallest count that any
    outcome gives.
    """

    half_days: int
    """Mornings and afternoons worked on; likewise the smallest count."""

    days_most: int | None = None
    """The largest possible count of days, if pending decisions matter. `None`: `days` is exact."""

    half_days_most: int | None = None
    """The largest possible count of mornings and afternoons, if pending decisions matter. `None`: `half_days` is
    exact.
    """

    awaits: list[AwaitedDecision] = []
    """The pending decisions about these days, earliest first."""


class YearCoverage(Model, frozen=True, kw_only=True):
    """The calendars of a year.

    Attributes:
        year: The year.
        covered: Whether it has a national calendar; without one, its working days cannot be counted.
        verified: Whether all its days off are known from decisions.
        calendars: The calendars, those of the nearest unit first and the national one last.
    """

    year: int
    """The year."""

    covered: bool
    """Whether it has a national calendar; without one, its working days cannot be counted."""

    verified: bool
    """Whether all its days off are known from decisions."""

    calendars: list[CalendarUsed]
    """The calendars, those of the nearest unit first and the national one last."""


class CalendarCoverage(Model, frozen=True, kw_only=True):
    """The calendars of a range of days.

    Attributes:
        covered: Whether every year has a national calendar.
        verified: Whether every year's calendars are verified, and so is each of their days in the range.
        years: Year by year.
        unverified_days: The days in force in the range that are not verified; `awaits` of a day tells that a pending
            decision may change it.
        awaits: The pending decisions about days of the range, earliest first.
    """

    covered: bool
    """Whether every year has a national calendar."""

    verified: bool
    """Whether every year's calendars are verified, and so is each of their days in the range."""

    years: list[YearCoverage]
    """Year by year."""

    unverified_days: list[CalendarDay]
    """The days in force in the range that are not verified; `awaits` of a day tells that a pending decision may change
    it.
    """

    awaits: list[AwaitedDecision] = []
    """The pending decisions about days of the range, earliest first."""


class LunarYear(Model, frozen=True, kw_only=True):
    """Dates of one year that follow the lunar calendar of Việt Nam (UTC+7), which sometimes differs from China's.

    Attributes:
        year: The year of the Gregorian calendar.
        tet: First day of the first lunar month (mùng 1 Tết).
        hung_kings: Commemoration of the Hùng Kings, 10th day of the third lunar month (Giỗ Tổ Hùng Vương).
    """

    year: int
    """The year of the Gregorian calendar."""

    tet: datetime.date
    """First day of the first lunar month (mùng 1 Tết)."""

    hung_kings: datetime.date
    """Commemoration of the Hùng Kings, 10th day of the third lunar month (Giỗ Tổ Hùng Vương)."""


class DecisionReading(Model, frozen=True, kw_only=True):
    """A decision or notice on days off as read from its text.

    Attributes:
        decision: The decision as understood. Check it, correct it, and pass it to `calendars.apply_decision`.
        findings: What was not understood, or contradicts itself, in the order of the text. A day whose weekday or
            lunar day contradicts its date is left out of the decision; a day off that the law does not provide for
            is kept as stated.
    """

    decision: DayOffDecision
    """The decision as understood. Check it, correct it, and pass it to `calendars.apply_decision`."""

    findings: list[Finding]
    """What was not understood, or contradicts itself, in the order of the text. A day whose weekday or lunar day
    contradicts its date is left out of the decision; a day off that the law does not provide for is kept as stated.
    """


class ThemeTaskStanding(Model, frozen=True, kw_only=True):
    """A task of a theme with its status.

    Attributes:
        number: Number of the task among the theme's tasks, from 1.
        task: The task.
        status: Its status (trạng thái).
    """

    number: int
    """Number of the task among the theme's tasks, from 1."""

    task: ThemeTask
    """The task."""

    status: ThemeTaskStatus
    """Its status (trạng thái)."""


class ThemeReport(Model, frozen=True, kw_only=True):
    """A theme on the reference day: whether it was posted and briefed on, and its tasks (chủ đề năm).

    Attributes:
        theme: The theme.
        year: Its year.
        text: Its text, verbatim.
        issuer: The issuer, as written; none if only its unit is given.
        posted_on: The first day on which a posting or photograph shows it posted; none if nothing does (niêm yết).
        briefings: Sessions at which leaders briefed on it (số buổi quán triệt).
        tasks: Number of tasks linked to it (nhiệm vụ cụ thể).
        task_standings: Each task with its status, in order.
    """

    theme: ThemeId
    """The theme."""

    year: int
    """Its year."""

    text: str
    """Its text, verbatim."""

    issuer: str | None = None
    """The issuer, as written; none if only its unit is given."""

    posted_on: datetime.date | None = None
    """The first day on which a posting or photograph shows it posted; none if nothing does (niêm yết)."""

    briefings: int
    """Sessions at which leaders briefed on it (số buổi quán triệt)."""

    tasks: int
    """Number of tasks linked to it (nhiệm vụ cụ thể)."""

    task_standings: list[ThemeTaskStanding] = []
    """Each task with its status, in order."""


class BoardEntry(Model, frozen=True, kw_only=True):
    """One line of the board, ready to be shown.

    Attributes:
        appointment: The appointment.
        part: The part of the day.
        part_text: The part of the day in Vietnamese: "Sáng".
        rank: The position of the leader in the board's order, from 1; 0 if none was given.
        starts: When the appointment starts, in Việt Nam time.
        ends: When the appointment ends, in Việt Nam time.
        time_text: Start and end in Vietnamese; empty if no time is given.
        leader: Title and name of the leader: "Giám đốc Nguyễn Văn An".
        content: What the appointment is about; "Bận" (busy) if it is not public.
        place: Where it takes place; none if it is not public.
        participants: Who takes part; none if it is not public.
        status: The status of the appointment (trạng thái).
        status_text: The status in Vietnamese: "Hủy"; empty if the appointment is unchanged since it was announced.
    """

    appointment: AppointmentId
    """The appointment."""

    part: DayPart
    """The part of the day."""

    part_text: str
    """The part of the day in Vietnamese: "Sáng"."""

    rank: int
    """The position of the leader in the board's order, from 1; 0 if none was given."""

    starts: datetime.time | None = None
    """When the appointment starts, in Việt Nam time."""

    ends: datetime.time | None = None
    """When the appointment ends, in Việt Nam time."""

    time_text: str
    """Start and end in Vietnamese; empty if no time is given."""

    leader: str
    """Title and name of the leader: "Giám đốc Nguyễn Văn An"."""

    content: str
    """What the appointment is about; "Bận" (busy) if it is not public."""

    place: str | None = None
    """Where it takes place; none if it is not public."""

    participants: str | None = None
    """Who takes part; none if it is not public."""

    status: AppointmentStatus
    """The status of the appointment (trạng thái)."""

    status_text: str
    """The status in Vietnamese: "Hủy"; empty if the appointment is unchanged since it was announced."""


class BoardFeed(Model, frozen=True, kw_only=True):
    """The board of one day: the answer of `appointments.board`.

    Attributes:
        date: The day that the board shows.
        seq: Sequence number of the last change of the store that the board reflects. Pass it as `after` to
            `appointments.board_changes` to get the changes after it.
        entries: The lines: by part of the day, then by rank of the leader, then by start.
    """

    date: datetime.date
    """The day that the board shows."""

    seq: int
    """Sequence number of the last change of the store that the board reflects. Pass it as `after` to
    `appointments.board_changes` to get the changes after it.
    """

    entries: list[BoardEntry]
    """The lines: by part of the day, then by rank of the leader, then by start."""


class BoardChange(Model, frozen=True, kw_only=True):
    """One line of the board that changed.

    Attributes:
        appointment: The appointment.
        change: How it changed.
        entry: The line as it is now; none if it was removed.
    """

    appointment: AppointmentId
    """The appointment."""

    change: BoardChangeKind
    """How it changed."""

    entry: BoardEntry | None = None
    """The line as it is now; none if it was removed."""


class BoardChanges(Model, frozen=True, kw_only=True):
    """The changes of the board of one day: the answer of `appointments.board_changes`.

    Attributes:
        date: The day that the board shows.
        seq: Sequence number of the last change of the store that is included. Pass it as `after` in the next call.
        changes: Each line that changed: removed lines first, then the others in the order of the board.
    """

    date: datetime.date
    """The day that the board shows."""

    seq: int
    """Sequence number of the last change of the store that is included. Pass it as `after` in the next call."""

    changes: list[BoardChange]
    """Each line that changed: removed lines first, then the others in the order of the board."""


class UnitAssessmentCount(Model, frozen=True, kw_only=True):
    """Figures of the people of one unit who took tests.

    Attributes:
        unit: The unit; none for people whose unit is not known.
        name: Name of the unit.
        people: People of the unit who took at least one test.
        passed: Of these, people who passed every test they took, each in at least one attempt.
    """

    unit: UnitId | None = None
    """The unit; none for people whose unit is not known."""

    name: str
    """Name of the unit."""

    people: int
    """People of the unit who took at least one test."""

    passed: int
    """Of these, people who passed every test they took, each in at least one attempt."""


class AssessmentResults(Model, frozen=True, kw_only=True):
    """The results of a test (kết quả kiểm tra).

    Attributes:
        assessment: The test.
        title: Title of the test.
        on: The last day whose attempts are counted, included.
        attempts: Attempts of all people (lượt làm bài).
        people: People who took the test at least once (số người dự kiểm tra).
        passed: Of these, people who passed in at least one attempt (số người đạt).
        units: The same figures for each unit that people belonged to when they took the test.
    """

    assessment: AssessmentId
    """The test."""

    title: str
    """Title of the test."""

    on: datetime.date
    """The last day whose attempts are counted, included."""

    attempts: int
    """Attempts of all people (lượt làm bài)."""

    people: int
    """People who took the test at least once (số người dự kiểm tra)."""

    passed: int
    """Of these, people who passed in at least one attempt (số người đạt)."""

    units: list[UnitAssessmentCount]
    """The same figures for each unit that people belonged to when they took the test."""


class AttemptSummary(Model, frozen=True, kw_only=True):
    """One attempt at a test, without its sealed values.

    Attributes:
        attempt: The attempt.
        assessment: The test.
        title: Title of the test.
        session: The session at which the test was taken; none if it was taken elsewhere.
        number: Number of the attempt among this person's attempts at this test, from 1.
        taken_on: The day on which the test was taken.
        passed: Whether the attempt reached the pass mark.
    """

    attempt: AttemptId
    """The attempt."""

    assessment: AssessmentId
    """The test."""

    title: str
    """Title of the test."""

    session: SessionId | None = None
    """The session at which the test was taken; none if it was taken elsewhere."""

    number: int
    """Number of the attempt among this person's attempts at this test, from 1."""

    taken_on: datetime.date
    """The day on which the test was taken."""

    passed: bool
    """Whether the attempt reached the pass mark."""


class PersonAttempts(Model, frozen=True, kw_only=True):
    """The tests one person took, oldest first (quá trình kiểm tra, đánh giá của một người).

    Attributes:
        person: The person.
        taken: How many different tests the person took.
        passed: How many of these tests the person passed in at least one attempt.
        attempts: Every attempt, oldest first.
    """

    person: PersonId
    """The person."""

    taken: int
    """How many different tests the person took."""

    passed: int
    """How many of these tests the person passed in at least one attempt."""

    attempts: list[AttemptSummary]
    """Every attempt, oldest first."""


class ProcedureCode(Model, frozen=True, kw_only=True):
    """A procedure code, split into its parts (mã thủ tục hành chính). The forms in use are `1.013236`, `1.014390.H05`
    and `1.001117.000.00.00.H48`.

    Attributes:
        raw: The code as written.
        national: National part: "1.013236"; none if it is not recognised (mã quốc gia).
        middle: The part between national part and province in the long form: "000.00.00"; none in the other forms.
        province: Code of the province or agency: "H05"; none if the code has none (mã tỉnh).
        oddity: What is irregular; none for a regular code.
    """

    raw: str = ""
    """The code as written."""

    national: str | None = None
    """National part: "1.013236"; none if it is not recognised (mã quốc gia)."""

    middle: str | None = None
    """The part between national part and province in the long form: "000.00.00"; none in the other forms."""

    province: str | None = None
    """Code of the province or agency: "H05"; none if the code has none (mã tỉnh)."""

    oddity: CodeOddity | None = None
    """What is irregular; none for a regular code."""


class RelatedProcedure(Model, frozen=True, kw_only=True):
    """A procedure that a text is probably about (TTHC liên quan).

    Attributes:
        procedure: The version that is in force.
        code: Code of the procedure.
        name: Name of the procedure.
        score: Relevance of the shared words: the greater the better. Comparable only within one answer.
        words: The words that text and procedure share, the rarest first; at most eight.
    """

    procedure: ProcedureId
    """The version that is in force."""

    code: str
    """Code of the procedure."""

    name: str
    """Name of the procedure."""

    score: int
    """Relevance of the shared words: the greater the better. Comparable only within one answer."""

    words: list[str]
    """The words that text and procedure share, the rarest first; at most eight."""


class StalePosting(Model, frozen=True, kw_only=True):
    """A posting that is out of date or incomplete, and what to do.

    Attributes:
        posting: The posting.
        place: The medium on which it is posted.
        procedure: The procedure version that is posted; none if it shows a theme or decision.
        current: The version to post instead; none if there is none.
        code: Code of the procedure; none if it shows a theme or decision.
        name: What it shows: the name of the procedure, the theme or the decision.
        reasons: What is wrong with it.
        since: The first day on which this was so; none if unknown.
        text: What to do, in English.
        text_vi: What to do, in Vietnamese.
    """

    posting: PostingId
    """The posting."""

    place: PostingPlace
    """The medium on which it is posted."""

    procedure: ProcedureId | None = None
    """The procedure version that is posted; none if it shows a theme or decision."""

    current: ProcedureId | None = None
    """The version to post instead; none if there is none."""

    code: str | None = None
    """Code of the procedure; none if it shows a theme or decision."""

    name: str
    """What it shows: the name of the procedure, the theme or the decision."""

    reasons: list[StaleReason]
    """What is wrong with it."""

    since: datetime.date | None = None
    """The first day on which this was so; none if unknown."""

    text: str
    """What to do, in English."""

    text_vi: str
    """What to do, in Vietnamese."""


class PlaceFigures(Model, frozen=True, kw_only=True):
    """How many of the procedures in force are posted on one medium. `current` and `missing` add up to the procedures in
    force.

    Attributes:
        place: The medium.
        current: Procedures in force whose current version is posted.
        missing: Procedures in force that are not posted, or only in another version.
        stale: Postings of procedures on this medium that are out of date or incomplete.
    """

    place: PostingPlace
    """The medium."""

    current: int
    """Procedures in force whose current version is posted."""

    missing: int
    """Procedures in force that are not posted, or only in another version."""

    stale: int
    """Postings of procedures on this medium that are out of date or incomplete."""


class FeedbackDue(Model, frozen=True, kw_only=True):
    """Open feedback with the deadline of its next step.

    Attributes:
        feedback: The feedback.
        clock: The next step, which the deadline limits.
        due: The last day for that step. If pending decisions on days off may move it, the earliest possible one.
        due_latest: The latest possible last day, if pending decisions on days off may move it; none if they cannot.
            Only after this day is the step certainly late.
    """

    feedback: Feedback
    """The feedback."""

    clock: DeadlineSubject
    """The next step, which the deadline limits."""

    due: datetime.date
    """The last day for that step. If pending decisions on days off may move it, the earliest possible one."""

    due_latest: datetime.date | None = None
    """The latest possible last day, if pending decisions on days off may move it; none if they cannot. Only after this
    day is the step certainly late.
    """


class FeedbackPage(ItemsView[FeedbackDue], frozen=True, kw_only=True):
    """One page of open feedback, ordered by last day.

    Attributes:
        items: The feedback.
        next: The cursor of the next page; none on the last page.
    """

    items: list[FeedbackDue]
    """The feedback."""

    next: str | None = None
    """The cursor of the next page; none on the last page."""


class FeedbackRow(Model, frozen=True, kw_only=True):
    """One row of the register of feedback: its handling, without personal data and without its text.

    Attributes:
        number: Number in the register, from 1.
        written: The number as documents write it, with at least two digits: "05".
        year: Year of the register.
        unit: The unit that keeps the register.
        kind: Report or proposal.
        received_on: The day it was received.
        status: Its status (trạng thái).
        due: The last day for the next step; none if the feedback is closed or the deadline is not known.
        forwarded_to: The body to which it was forwarded; none if it was not, or that body sent it back.
        forwarded_on: The day on which it was forwarded to that body.
        answered_on: The day on which it was answered.
        published_on: The day on which its result was first published.
    """

    number: int
    """Number in the register, from 1."""

    written: str
    """The number as documents write it, with at least two digits: "05"."""

    year: int
    """Year of the register."""

    unit: UnitId | None = None
    """The unit that keeps the register."""

    kind: FeedbackKind
    """Report or proposal."""

    received_on: datetime.date
    """The day it was received."""

    status: FeedbackStatus
    """Its status (trạng thái)."""

    due: datetime.date | None = None
    """The last day for the next step; none if the feedback is closed or the deadline is not known."""

    forwarded_to: str | None = None
    """The body to which it was forwarded; none if it was not, or that body sent it back."""

    forwarded_on: datetime.date | None = None
    """The day on which it was forwarded to that body."""

    answered_on: datetime.date | None = None
    """The day on which it was answered."""

    published_on: datetime.date | None = None
    """The day on which its result was first published."""


class FeedbackRegisterPage(ItemsView[FeedbackRow], frozen=True, kw_only=True):
    """One page of a register of feedback, ordered by number.

    Attributes:
        items: The rows.
        next: The cursor of the next page; none on the last page.
    """

    items: list[FeedbackRow]
    """The rows."""

    next: str | None = None
    """The cursor of the next page; none on the last page."""


class SessionFigures(Model, frozen=True, kw_only=True):
    """Figures of sessions. A person who attended two sessions counts twice (lượt người).

    Attributes:
        planned: Sessions that are planned and not reported as held by the reference day.
        held: Sessions that took place by the reference day, with minutes or without.
        minuted: Of the sessions held, those with minutes.
        cancelled: Sessions cancelled.
        invited: People invited to the sessions held.
        informed: Of those invited, people who attended and so were informed.
        measured: Of those informed, people at sessions where understanding was measured.
        understood: Of those measured, people who understood.
    """

    planned: int = 0
    """Sessions that are planned and not reported as held by the reference day."""

    held: int = 0
    """Sessions that took place by the reference day, with minutes or without."""

    minuted: int = 0
    """Of the sessions held, those with minutes."""

    cancelled: int = 0
    """Sessions cancelled."""

    invited: int = 0
    """People invited to the sessions held."""

    informed: int = 0
    """Of those invited, people who attended and so were informed."""

    measured: int = 0
    """Of those informed, people at sessions where understanding was measured."""

    understood: int = 0
    """Of those measured, people who understood."""


class MonthFigures(Model, frozen=True, kw_only=True):
    """The session figures of one month.

    Attributes:
        year: Year of the month.
        month: Month, 1 to 12.
        figures: Figures of the sessions in the month, within the period.
    """

    year: int
    """Year of the month."""

    month: int
    """Month, 1 to 12."""

    figures: SessionFigures
    """Figures of the sessions in the month, within the period."""


class KindFigures(Model, frozen=True, kw_only=True):
    """The session figures of one type of session.

    Attributes:
        kind: The type of session.
        figures: Figures of the sessions of this type.
    """

    kind: SessionKind
    """The type of session."""

    figures: SessionFigures
    """Figures of the sessions of this type."""


class TopicFigures(Model, frozen=True, kw_only=True):
    """The session figures of one topic. A session on several topics counts once for each of them.

    Attributes:
        topic: The topic.
        figures: Figures of the sessions on this topic.
    """

    topic: TrainingTopic
    """The topic."""

    figures: SessionFigures
    """Figures of the sessions on this topic."""


class EvidenceCounts(Model, frozen=True, kw_only=True):
    """How much evidence there is of an activity (số minh chứng).

    Attributes:
        counted: Evidence that counts.
        in_period: Of the evidence that counts, evidence dated in the period.
        to_confirm: Evidence that somebody should confirm or refuse.
        refused: Evidence that somebody refused.
    """

    counted: int = 0
    """Evidence that counts."""

    in_period: int = 0
    """Of the evidence that counts, evidence dated in the period."""

    to_confirm: int = 0
    """Evidence that somebody should confirm or refuse."""

    refused: int = 0
    """Evidence that somebody refused."""


class ActivityReport(Model, frozen=True, kw_only=True):
    """One activity with its progress.

    Attributes:
        activity: The activity: what was promised.
        progress: Its progress, from all evidence up to the reference day, including evidence from before the period.
            Each list of evidence holds the newest items, as many as a list may have; `activities.progress` returns
            all of them.
        evidence: How much evidence there is, listed or not.
    """

    activity: Activity
    """The activity: what was promised."""

    progress: PromiseProgress
    """Its progress, from all evidence up to the reference day, including evidence from before the period. Each list of
    evidence holds the newest items, as many as a list may have; `activities.progress` returns all of them.
    """

    evidence: EvidenceCounts = EvidenceCounts()
    """How much evidence there is, listed or not."""


class Completion(Model, frozen=True, kw_only=True):
    """Counts of activities by status, and of those proven in part. The first five add up to all activities.

    Attributes:
        done: Activities that are done: everything is proven.
        under_way: Activities under way.
        not_started: Activities not started.
        overdue: Activities that are overdue.
        cancelled: Activities that are cancelled.
        partly: Of the activities neither done nor cancelled, those proven in part.
        possible: Of the activities neither done nor cancelled, those with evidence that somebody must confirm or
            refuse.
    """

    done: int = 0
    """Activities that are done: everything is proven."""

    under_way: int = 0
    """Activities under way."""

    not_started: int = 0
    """Activities not started."""

    overdue: int = 0
    """Activities that are overdue."""

    cancelled: int = 0
    """Activities that are cancelled."""

    partly: int = 0
    """Of the activities neither done nor cancelled, those proven in part."""

    possible: int = 0
    """Of the activities neither done nor cancelled, those with evidence that somebody must confirm or refuse."""


class PlanReport(Model, frozen=True, kw_only=True):
    """One plan: its promises compared with their evidence.

    Attributes:
        plan: The plan.
        symbol: Number and symbol: "149/KH-SXD"; the symbol alone on a draft: "KH-SXD".
        subject: The subject of the plan (trích yếu).
        issuer: Its issuer, as written.
        theme: The theme of the year that it states.
        status: Its status (trạng thái).
        activities: Each activity with its progress, in the plan's order.
        completion: Counts of activities by status.
    """

    plan: PlanId
    """The plan."""

    symbol: str
    """Number and symbol: "149/KH-SXD"; the symbol alone on a draft: "KH-SXD"."""

    subject: str
    """The subject of the plan (trích yếu)."""

    issuer: str | None = None
    """Its issuer, as written."""

    theme: str | None = None
    """The theme of the year that it states."""

    status: PlanStatus
    """Its status (trạng thái)."""

    activities: list[ActivityReport]
    """Each activity with its progress, in the plan's order."""

    completion: Completion
    """Counts of activities by status."""


class ProcedureFigures(Model, frozen=True, kw_only=True):
    """Figures of procedures: changes in the period, and postings on the reference day (thủ tục hành chính).

    Attributes:
        in_force: Procedures in force on the reference day.
        decisions: Publication decisions that took effect in the period, up to the reference day.
        issued: New procedures in the period (mới ban hành).
        amended: Procedures amended or replaced in the period (sửa đổi, bổ sung, thay thế).
        abolished: Procedures abolished in the period (bãi bỏ).
        places: Coverage of each medium. Media without a posted procedure are left out, unless the law requires them.
        stale: Postings that are out of date or incomplete on the reference day.
    """

    in_force: int = 0
    """Procedures in force on the reference day."""

    decisions: int = 0
    """Publication decisions that took effect in the period, up to the reference day."""

    issued: int = 0
    """New procedures in the period (mới ban hành)."""

    amended: int = 0
    """Procedures amended or replaced in the period (sửa đổi, bổ sung, thay thế)."""

    abolished: int = 0
    """Procedures abolished in the period (bãi bỏ)."""

    places: list[PlaceFigures] = []
    """Coverage of each medium. Media without a posted procedure are left out, unless the law requires them."""

    stale: list[StalePosting] = []
    """Postings that are out of date or incomplete on the reference day."""


class FeedbackChannelCount(Model, frozen=True, kw_only=True):
    """How much feedback was received through one channel.

    Attributes:
        channel: The channel.
        count: How much feedback was received through it.
    """

    channel: FeedbackChannel
    """The channel."""

    count: int
    """How much feedback was received through it."""


class FeedbackCategoryCount(Model, frozen=True, kw_only=True):
    """How much of the feedback received is of one category.

    Attributes:
        category: The category.
        count: How much feedback is of this category.
    """

    category: FeedbackCategory
    """The category."""

    count: int
    """How much feedback is of this category."""


class FeedbackCounts(Model, frozen=True, kw_only=True):
    """The counts of reports or of proposals, each as in `FeedbackFigures`.

    Attributes:
        received: Received in the period, up to the reference day.
        not_accepted: Of those received, not accepted (không tiếp nhận).
        forwarded: Of those received, forwarded to another body and not returned by it (chuyển cơ quan có thẩm
            quyền).
        forwarded_late: Of those forwarded, first forwarded after the deadline.
        answered: Of those received, answered (đã trả lời).
        on_time: Of those answered, answered by the deadline (trả lời đúng hạn).
        answered_late: Of those answered, answered after the deadline (trả lời quá hạn).
        answered_unclocked: Of those answered, without a known deadline (chưa xác định thời hạn).
        published: Of those received, with a published result (đã công khai kết quả).
        withdrawn: Of those received, withdrawn by the sender (đã rút).
        open: Open on the reference day, whenever it was received (đang xử lý).
        overdue: Of those open, past their deadline (quá hạn).
        due_soon: Of those open, due within five days after the reference day and not overdue (sắp đến hạn).
    """

    received: int = 0
    """Received in the period, up to the reference day."""

    not_accepted: int = 0
    """Of those received, not accepted (không tiếp nhận)."""

    forwarded: int = 0
    """Of those received, forwarded to another body and not returned by it (chuyển cơ quan có thẩm quyền)."""

    forwarded_late: int = 0
    """Of those forwarded, first forwarded after the deadline."""

    answered: int = 0
    """Of those received, answered (đã trả lời)."""

    on_time: int = 0
    """Of those answered, answered by the deadline (trả lời đúng hạn)."""

    answered_late: int = 0
    """Of those answered, answered after the deadline (trả lời quá hạn)."""

    answered_unclocked: int = 0
    """Of those answered, without a known deadline (chưa xác định thời hạn)."""

    published: int = 0
    """Of those received, with a published result (đã công khai kết quả)."""

    withdrawn: int = 0
    """Of those received, withdrawn by the sender (đã rút)."""

    open: int = 0
    """Open on the reference day, whenever it was received (đang xử lý)."""

    overdue: int = 0
    """Of those open, past their deadline (quá hạn)."""

    due_soon: int = 0
    """Of those open, due within five days after the reference day and not overdue (sắp đến hạn)."""


class FeedbackFigures(Model, frozen=True, kw_only=True):
    """Figures of the feedback received in the period and of the feedback open on the reference day (phản ánh, kiến
    nghị). Events after the reference day do not count.

    Attributes:
        received: Feedback received in the period, up to the reference day.
        not_accepted: Of those received, not accepted (không tiếp nhận).
        forwarded: Of those received, forwarded to another body and not returned by it (chuyển cơ quan có thẩm
            quyền).
        forwarded_late: Of those forwarded, first forwarded after the deadline.
        answered: Of those received, answered (đã trả lời).
        answered_late: Of those answered, answered after the deadline (trả lời quá hạn).
        answered_unclocked: Of those answered, without a known deadline (chưa xác định thời hạn).
        published: Of those received, with a published result (đã công khai kết quả).
        withdrawn: Of those received, withdrawn by the sender (đã rút).
        open: Feedback open on the reference day, whenever it was received (đang xử lý).
        overdue: Of those open, past their deadline (quá hạn).
        due_soon: Of those open, due within five days after the reference day and not overdue (sắp đến hạn).
        unverified_clocks: Of those forwarded, answered or open, with a deadline that rests on an unverified rule or
            day off (nguồn chưa đối chiếu).
        channels: Those received, by channel; channels without any are left out.
        categories: Those received, by category; feedback without a category is left out.
        reports: The reports among them (phản ánh).
        proposals: The proposals among them (kiến nghị).
    """

    received: int = 0
    """Feedback received in the period, up to the reference day."""

    not_accepted: int = 0
    """Of those received, not accepted (không tiếp nhận)."""

    forwarded: int = 0
    """Of those received, forwarded to another body and not returned by it (chuyển cơ quan có thẩm quyền)."""

    forwarded_late: int = 0
    """Of those forwarded, first forwarded after the deadline."""

    answered: int = 0
    """Of those received, answered (đã trả lời)."""

    answered_late: int = 0
    """Of those answered, answered after the deadline (trả lời quá hạn)."""

    answered_unclocked: int = 0
    """Of those answered, without a known deadline (chưa xác định thời hạn)."""

    published: int = 0
    """Of those received, with a published result (đã công khai kết quả)."""

    withdrawn: int = 0
    """Of those received, withdrawn by the sender (đã rút)."""

    open: int = 0
    """Feedback open on the reference day, whenever it was received (đang xử lý)."""

    overdue: int = 0
    """Of those open, past their deadline (quá hạn)."""

    due_soon: int = 0
    """Of those open, due within five days after the reference day and not overdue (sắp đến hạn)."""

    unverified_clocks: int = 0
    """Of those forwarded, answered or open, with a deadline that rests on an unverified rule or day off (nguồn chưa đối
    chiếu).
    """

    channels: list[FeedbackChannelCount] = []
    """Those received, by channel; channels without any are left out."""

    categories: list[FeedbackCategoryCount] = []
    """Those received, by category; feedback without a category is left out."""

    reports: FeedbackCounts = FeedbackCounts()
    """The reports among them (phản ánh)."""

    proposals: FeedbackCounts = FeedbackCounts()
    """The proposals among them (kiến nghị)."""


class DialogueFigures(Model, frozen=True, kw_only=True):
    """Figures of the dialogues that took place in the period, up to the reference day (đối thoại).

    Attributes:
        held: Dialogues that took place (số cuộc).
        questions: Questions asked at these dialogues (số ý kiến).
        answered: Of these, answered by the reference day (đã trả lời).
        published: Of these, published with their answers by the reference day (đã công bố hỏi đáp).
        became_feedback: Of these, questions that became feedback (chuyển thành phản ánh, kiến nghị).
    """

    held: int = 0
    """Dialogues that took place (số cuộc)."""

    questions: int = 0
    """Questions asked at these dialogues (số ý kiến)."""

    answered: int = 0
    """Of these, answered by the reference day (đã trả lời)."""

    published: int = 0
    """Of these, published with their answers by the reference day (đã công bố hỏi đáp)."""

    became_feedback: int = 0
    """Of these, questions that became feedback (chuyển thành phản ánh, kiến nghị)."""


class AssessmentCount(Model, frozen=True, kw_only=True):
    """Figures of one test in the period.

    Attributes:
        assessment: The test.
        title: Title of the test.
        people: People who took it at least once.
        passed: Of these, people who passed it in at least one attempt.
    """

    assessment: AssessmentId
    """The test."""

    title: str
    """Title of the test."""

    people: int
    """People who took it at least once."""

    passed: int
    """Of these, people who passed it in at least one attempt."""


class AssessmentFigures(Model, frozen=True, kw_only=True):
    """Figures of the tests taken in the period, up to the reference day (kiểm tra, đánh giá).

    Attributes:
        attempts: Attempts (lượt làm bài).
        people: People who took at least one test (số người).
        passed: Of these, people who passed every test they took, each in at least one attempt (số người đạt).
        assessments: Each test that was taken, by title.
        units: The same figures for each unit that people belonged to when they took a test.
    """

    attempts: int = 0
    """Attempts (lượt làm bài)."""

    people: int = 0
    """People who took at least one test (số người)."""

    passed: int = 0
    """Of these, people who passed every test they took, each in at least one attempt (số người đạt)."""

    assessments: list[AssessmentCount] = []
    """Each test that was taken, by title."""

    units: list[UnitAssessmentCount] = []
    """The same figures for each unit that people belonged to when they took a test."""


class ChannelCount(Model, frozen=True, kw_only=True):
    """Figures of the disseminations in one form of communication.

    Attributes:
        channel: The form of communication.
        count: Number of disseminations.
        reach: Sum of the people or views they reached; disseminations without a measured reach add 0 (lượt tiếp
            cận).
    """

    channel: Channel
    """The form of communication."""

    count: int
    """Number of disseminations."""

    reach: int
    """Sum of the people or views they reached; disseminations without a measured reach add 0 (lượt tiếp cận)."""


class MaterialFigures(Model, frozen=True, kw_only=True):
    """Figures of materials and disseminations in the period, up to the reference day (tài liệu, tin bài).

    Attributes:
        materials: Versions of materials made in the period, drafts excluded (tài liệu).
        disseminations: Disseminations in the period: articles, broadcasts, notices, posts (tin bài, lượt tuyên
            truyền).
        channels: Disseminations by form of communication; forms without any are left out.
        documents: Of the disseminations, those of documents: as leaflets or compiled documents, or naming a material
            (lượt phổ biến tài liệu).
    """

    materials: int = 0
    """Versions of materials made in the period, drafts excluded (tài liệu)."""

    disseminations: int = 0
    """Disseminations in the period: articles, broadcasts, notices, posts (tin bài, lượt tuyên truyền)."""

    channels: list[ChannelCount] = []
    """Disseminations by form of communication; forms without any are left out."""

    documents: int = 0
    """Of the disseminations, those of documents: as leaflets or compiled documents, or naming a material (lượt phổ biến
    tài liệu).
    """


class BoardFigures(Model, frozen=True, kw_only=True):
    """Figures of the leaders' schedule in the period, up to the reference day (lịch công tác của lãnh đạo).

    Attributes:
        appointments: Appointments on the board, including cancelled ones; 0 in a report about one plan.
        days: Days with at least one appointment.
        working_days: Working days of the period up to the reference day; none if a year of the period has no
            calendar, or in a report about one plan.
    """

    appointments: int = 0
    """Appointments on the board, including cancelled ones; 0 in a report about one plan."""

    days: int = 0
    """Days with at least one appointment."""

    working_days: int | None = None
    """Working days of the period up to the reference day; none if a year of the period has no calendar, or in a report
    about one plan.
    """


class Attention(Model, frozen=True, kw_only=True):
    """A point that needs attention, with the record that it concerns.

    Attributes:
        code: Stable code of the point. Of sessions: `minutes_missing`, `minutes_incomplete`, `session_not_reported`,
            `figures_differ`, `unit_ended`. Of plans: `plan_year_missing`. Of activities: `activity_overdue`,
            `evidence_to_confirm`. Of postings: `posting_stale`. Of procedures: `procedure_not_posted`. Of feedback:
            `feedback_not_registered`, `feedback_overdue`, `feedback_due_soon`, `feedback_clock_missing`. Of
            questions: `question_unanswered`. Of dialogues: `dialogue_not_published`. Of themes: `theme_not_posted`,
            `theme_not_briefed`, `task_overdue`.
        kind: Kind of the record: `session`.
        id: The record.
        on: The day that the point concerns, such as the day of a session or a last day; none if there is no such
            day.
        text: What needs attention, in English.
        text_vi: What needs attention, in Vietnamese.
    """

    code: str
    """Stable code of the point. Of sessions: `minutes_missing`, `minutes_incomplete`, `session_not_reported`,
    `figures_differ`, `unit_ended`. Of plans: `plan_year_missing`. Of activities: `activity_overdue`,
    `evidence_to_confirm`. Of postings: `posting_stale`. Of procedures: `procedure_not_posted`. Of feedback:
    `feedback_not_registered`, `feedback_overdue`, `feedback_due_soon`, `feedback_clock_missing`. Of questions:
    `question_unanswered`. Of dialogues: `dialogue_not_published`. Of themes: `theme_not_posted`,
    `theme_not_briefed`, `task_overdue`.
    """

    kind: str
    """Kind of the record: `session`."""

    id: UUID
    """The record."""

    on: datetime.date | None = None
    """The day that the point concerns, such as the day of a session or a last day; none if there is no such day."""

    text: str
    """What needs attention, in English."""

    text_vi: str
    """What needs attention, in Vietnamese."""


class LeftOut(Model, frozen=True, kw_only=True):
    """Where a list of a report ends before its last item: how many items were left out, and the call that returns them
    (phần không liệt kê).

    Attributes:
        list: Path of the list in the report: `attention`, `plans`, `procedures.stale`, `assessments.assessments`,
            `assessments.units`, `themes` or `units`.
        code: Of `attention`: the code of the points left out, since each code has a limit of its own; else none.
        count: How many items were left out.
        see: Name of the call that returns all of them, page by page where there are many: `feedback.overdue`.
        text: What was left out, in English: "overdue feedback".
        text_vi: What was left out, in Vietnamese: "phản ánh, kiến nghị quá hạn".
    """

    list: str
    """Path of the list in the report: `attention`, `plans`, `procedures.stale`, `assessments.assessments`,
    `assessments.units`, `themes` or `units`.
    """

    code: str | None = None
    """Of `attention`: the code of the points left out, since each code has a limit of its own; else none."""

    count: int
    """How many items were left out."""

    see: str
    """Name of the call that returns all of them, page by page where there are many: `feedback.overdue`."""

    text: str
    """What was left out, in English: "overdue feedback"."""

    text_vi: str
    """What was left out, in Vietnamese: "phản ánh, kiến nghị quá hạn"."""


class ReportLimits(Model, frozen=True, kw_only=True):
    """The plan, the units and so on that a report is limited to.

    Attributes:
        plan: The only plan that it is about; none for all.
        unit: The unit that it is about, with those beneath it; none for all.
        as_successor: Whether units that became that unit are included.
    """

    plan: PlanId | None = None
    """The only plan that it is about; none for all."""

    unit: UnitId | None = None
    """The unit that it is about, with those beneath it; none for all."""

    as_successor: bool = False
    """Whether units that became that unit are included."""


class UnitFigures(Model, frozen=True, kw_only=True):
    """The session figures of one unit.

    Attributes:
        unit: The unit that holds the sessions, or else owns their records; none for sessions of no unit.
        name: Its name; empty for sessions of no unit.
        figures: Figures of its sessions.
        headcount: Headcount of the audience inside the agency, of the plan that this unit issued for the year of the
            period's end; none where no such plan, or more than one, gives it (số người của đối tượng).
    """

    unit: UnitId | None = None
    """The unit that holds the sessions, or else owns their records; none for sessions of no unit."""

    name: str
    """Its name; empty for sessions of no unit."""

    figures: SessionFigures
    """Figures of its sessions."""

    headcount: int | None = None
    """Headcount of the audience inside the agency, of the plan that this unit issued for the year of the period's end;
    none where no such plan, or more than one, gives it (số người của đối tượng).
    """


class TrainingFigures(Model, frozen=True, kw_only=True):
    """The figures of trainings, by who held them (tập huấn).

    Attributes:
        hosted: Trainings that the agency holds (tổ chức).
        joined: Trainings of others that the agency attends (tham gia).
    """

    hosted: SessionFigures = SessionFigures()
    """Trainings that the agency holds (tổ chức)."""

    joined: SessionFigures = SessionFigures()
    """Trainings of others that the agency attends (tham gia)."""


class AudienceFigures(Model, frozen=True, kw_only=True):
    """How many people the audience inside the agency has, by the plan of the year of the period's end (đối tượng).

    Attributes:
        plan: The plan that gives it; none if `absent` says why.
        headcount: How many people (số người).
        absent: Why the headcount is not known; none if it is.
    """

    plan: PlanId | None = None
    """The plan that gives it; none if `absent` says why."""

    headcount: int | None = None
    """How many people (số người)."""

    absent: FigureAbsence | None = None
    """Why the headcount is not known; none if it is."""


class FigureValue(Model, frozen=True, kw_only=True):
    """A count, or a share as its two parts.

    Attributes:
        count: The count; of a share the numerator (tử số).
        of: Of a share the denominator, which may be 0; else none (mẫu số).
    """

    count: int
    """The count; of a share the numerator (tử số)."""

    of: int | None = None
    """Of a share the denominator, which may be 0; else none (mẫu số)."""


class Figure(Model, frozen=True, kw_only=True):
    """One figure of a report, with all that is needed to read and to check it. `docs/figures.md` lists every figure.

    Attributes:
        code: Stable code: `sessions.held`. `store.figure_evidence` takes it and returns the records behind the
            figure.
        group: Name of the group of figures, in Vietnamese: "Hội nghị, cuộc họp".
        name: Name, in Vietnamese: "Số buổi đã tổ chức" (tên chỉ tiêu).
        unit_of_measure: Unit of measure, in Vietnamese: "buổi", "lượt người"; "%" for a share, "lượt/người" for
            attendances for each of the people (đơn vị tính).
        definition: What is counted and how, in Vietnamese (cách tính).
        source: What asks for the figure: a clause of the founding plan or of the law, or what is usual, in
            Vietnamese (nguồn).
        share_of: For what is divided, the code of the figure that it is divided by; none for counts.
        value: The figure; none if it cannot be told, and `absent` says why.
        absent: Why there is no value; given exactly if there is none.
        previous: The figure of the period before; none if there is no such period or the figure cannot be told (kỳ
            trước).
        last_year: The figure of the same period of the year before (cùng kỳ năm trước).
        year_to_date: The figure of the year up to the period's end (lũy kế từ đầu năm).
    """

    code: str
    """Stable code: `sessions.held`. `store.figure_evidence` takes it and returns the records behind the figure."""

    group: str
    """Name of the group of figures, in Vietnamese: "Hội nghị, cuộc họp"."""

    name: str
    """Name, in Vietnamese: "Số buổi đã tổ chức" (tên chỉ tiêu)."""

    unit_of_measure: str
    """Unit of measure, in Vietnamese: "buổi", "lượt người"; "%" for a share, "lượt/người" for attendances for each of
    the people (đơn vị tính).
    """

    definition: str
    """What is counted and how, in Vietnamese (cách tính)."""

    source: str
    """What asks for the figure: a clause of the founding plan or of the law, or what is usual, in Vietnamese
    (nguồn).
    """

    share_of: str | None = None
    """For what is divided, the code of the figure that it is divided by; none for counts."""

    value: FigureValue | None = None
    """The figure; none if it cannot be told, and `absent` says why."""

    absent: FigureAbsence | None = None
    """Why there is no value; given exactly if there is none."""

    previous: FigureValue | None = None
    """The figure of the period before; none if there is no such period or the figure cannot be told (kỳ trước)."""

    last_year: FigureValue | None = None
    """The figure of the same period of the year before (cùng kỳ năm trước)."""

    year_to_date: FigureValue | None = None
    """The figure of the year up to the period's end (lũy kế từ đầu năm)."""


class ComparedPeriods(Model, frozen=True, kw_only=True):
    """The periods that a report's figures are compared with (kỳ so sánh).

    Attributes:
        previous: The period before, as a whole; none for nine months and where there is none (kỳ trước).
        last_year: The same period of the year before, as a whole (cùng kỳ năm trước).
        year_to_date: From the beginning of the year to the period's end, as of the report's reference day; none if
            the period begins before that year (lũy kế từ đầu năm).
    """

    previous: Period | None = None
    """The period before, as a whole; none for nine months and where there is none (kỳ trước)."""

    last_year: Period | None = None
    """The same period of the year before, as a whole (cùng kỳ năm trước)."""

    year_to_date: Period | None = None
    """From the beginning of the year to the period's end, as of the report's reference day; none if the period begins
    before that year (lũy kế từ đầu năm).
    """


class Report(ReportLayout, frozen=True, kw_only=True):
    """A report on one period: figures, and each plan's promises compared with their evidence (báo cáo).

    Attributes:
        period: The reporting period.
        on: The reference day: statuses are as of the end of this day, and evidence dated after it does not count.
        as_of: The instant of the snapshot that the report was computed from; none if it was the current state of the
            store.
        sessions: Figures of the sessions in the period.
        months: The same figures for each month of the period, including months without sessions.
        kinds: The same figures by type of session; types without sessions are left out.
        topics: The same figures by topic of training; topics without sessions are left out.
        plans: Each plan of a year that the period touches, and each plan whose year is unknown; a report about one
            plan holds only that plan.
        procedures: Procedures, and the media on which they are posted.
        feedback: Feedback received, answered, open and overdue.
        dialogues: Dialogues and their questions.
        assessments: Tests that people took.
        materials: Materials, and disseminations.
        themes: Themes of the years that the period touches.
        board: The leaders' schedule.
        attention: Points that need attention; of each code as many as a list may have.
        left_out: The lists that end before their last item, with how many items were left out; none if every list is
            whole.
        completion: Counts of the activities of all plans by status, including plans that were left out.
        note: What people wrote for the report on this period, unit and plan; none if nobody did (phần lời của báo
            cáo).
        limits: What the report is limited to.
        units: The session figures by unit, units with most sessions held first; units without sessions are left out.
        trainings: Trainings held and attended.
        audience: The audience inside the agency.
        figures: The catalogue of figures: each with its definition, its value and its comparison, always all of them
            and in the same order.
        compared: The periods that the figures are compared with; none if no comparison was asked for.
    """

    period: Period
    """The reporting period."""

    on: datetime.date
    """The reference day: statuses are as of the end of this day, and evidence dated after it does not count."""

    as_of: datetime.datetime | None = None
    """The instant of the snapshot that the report was computed from; none if it was the current state of the store."""

    sessions: SessionFigures
    """Figures of the sessions in the period."""

    months: list[MonthFigures]
    """The same figures for each month of the period, including months without sessions."""

    kinds: list[KindFigures]
    """The same figures by type of session; types without sessions are left out."""

    topics: list[TopicFigures] = []
    """The same figures by topic of training; topics without sessions are left out."""

    plans: list[PlanReport]
    """Each plan of a year that the period touches, and each plan whose year is unknown; a report about one plan holds
    only that plan.
    """

    procedures: ProcedureFigures = ProcedureFigures()
    """Procedures, and the media on which they are posted."""

    feedback: FeedbackFigures = FeedbackFigures()
    """Feedback received, answered, open and overdue."""

    dialogues: DialogueFigures = DialogueFigures()
    """Dialogues and their questions."""

    assessments: AssessmentFigures = AssessmentFigures()
    """Tests that people took."""

    materials: MaterialFigures = MaterialFigures()
    """Materials, and disseminations."""

    themes: list[ThemeReport] = []
    """Themes of the years that the period touches."""

    board: BoardFigures = BoardFigures()
    """The leaders' schedule."""

    attention: list[Attention]
    """Points that need attention; of each code as many as a list may have."""

    left_out: list[LeftOut] = []
    """The lists that end before their last item, with how many items were left out; none if every list is whole."""

    completion: Completion = Completion()
    """Counts of the activities of all plans by status, including plans that were left out."""

    note: ReportNote | None = None
    """What people wrote for the report on this period, unit and plan; none if nobody did (phần lời của báo cáo)."""

    limits: ReportLimits = ReportLimits()
    """What the report is limited to."""

    units: list[UnitFigures] = []
    """The session figures by unit, units with most sessions held first; units without sessions are left out."""

    trainings: TrainingFigures = TrainingFigures()
    """Trainings held and attended."""

    audience: AudienceFigures = AudienceFigures()
    """The audience inside the agency."""

    figures: list[Figure] = []
    """The catalogue of figures: each with its definition, its value and its comparison, always all of them and in the
    same order.
    """

    compared: ComparedPeriods | None = None
    """The periods that the figures are compared with; none if no comparison was asked for."""


class FigureEvidence(Model, frozen=True, kw_only=True):
    """A record behind a figure (minh chứng của số liệu).

    Attributes:
        kind: Kind of the record: `session`.
        id: The record.
        on: The day by which it is counted; none if it has none.
        title: What people call it, in Vietnamese; without names of people and without what citizens wrote.
        amount: How much of the figure it is: 1 for a record that is counted, or the people of a session.
    """

    kind: str
    """Kind of the record: `session`."""

    id: UUID
    """The record."""

    on: datetime.date | None = None
    """The day by which it is counted; none if it has none."""

    title: str
    """What people call it, in Vietnamese; without names of people and without what citizens wrote."""

    amount: int
    """How much of the figure it is: 1 for a record that is counted, or the people of a session."""


class FigureEvidencePage(Model, frozen=True, kw_only=True):
    """One page of the records behind a figure, by day.

    Attributes:
        items: The records. The amounts of all pages add up to the figure; those of a share to its numerator.
        total: The sum of the amounts of all pages.
        next: The cursor of the next page; none on the last page.
    """

    items: list[FigureEvidence]
    """The records. The amounts of all pages add up to the figure; those of a share to its numerator."""

    total: int
    """The sum of the amounts of all pages."""

    next: str | None = None
    """The cursor of the next page; none on the last page."""


class NoteGround(Model, frozen=True, kw_only=True):
    """A record behind a suggested paragraph (căn cứ của gợi ý).

    Attributes:
        kind: Kind of the record: `activity`.
        id: The record.
        on: The day that it concerns, such as the day of a session or a last day; none if there is no such day.
        text_vi: What it is, in Vietnamese.
    """

    kind: str
    """Kind of the record: `activity`."""

    id: UUID
    """The record."""

    on: datetime.date | None = None
    """The day that it concerns, such as the day of a session or a last day; none if there is no such day."""

    text_vi: str
    """What it is, in Vietnamese."""


class SuggestedParagraph(Model, frozen=True, kw_only=True):
    """A paragraph that the records suggest (đoạn gợi ý). It is a suggestion, not a statement of anybody's.

    Attributes:
        part: The part of the note that it would stand in.
        code: Stable code of its ground: a code of the report's points that need attention (`activity_overdue`), or
            `sessions_held`, `completion`, `feedback_answered`, `activity_cancelled`, `session_cancelled`,
            `activity_next`, `activity_continues`, `session_next`.
        text_vi: The paragraph, in Vietnamese, as an official report would have it.
        records: The records behind it, at most 50.
        count: How many records are behind it, listed or not.
    """

    part: NotePart
    """The part of the note that it would stand in."""

    code: str
    """Stable code of its ground: a code of the report's points that need attention (`activity_overdue`), or
    `sessions_held`, `completion`, `feedback_answered`, `activity_cancelled`, `session_cancelled`, `activity_next`,
    `activity_continues`, `session_next`.
    """

    text_vi: str
    """The paragraph, in Vietnamese, as an official report would have it."""

    records: list[NoteGround]
    """The records behind it, at most 50."""

    count: int
    """How many records are behind it, listed or not."""


class SuggestedNote(Model, frozen=True, kw_only=True):
    """What the records suggest for the note of a report (gợi ý phần lời của báo cáo). Nothing of it is stored: a person
    takes over, changes or drops each paragraph.

    Attributes:
        period: The reporting period.
        on: The reference day: what the suggestions say is as of the end of this day.
        written: The note that is stored for this period, unit and plan; none if nobody wrote one.
        paragraphs: Suggested paragraphs, in the order of a report.
    """

    period: Period
    """The reporting period."""

    on: datetime.date
    """The reference day: what the suggestions say is as of the end of this day."""

    written: ReportNoteId | None = None
    """The note that is stored for this period, unit and plan; none if nobody wrote one."""

    paragraphs: list[SuggestedParagraph]
    """Suggested paragraphs, in the order of a report."""


class DayStep(Model, frozen=True, kw_only=True):
    """A step of a rule: up to a day so many points.

    Attributes:
        day: Day of the month, 1 to 31.
        month: Month, 1 to 12.
        year_before: Whether it is in the year before the one of the plan.
        points: Its points, in hundredths of a point.
    """

    day: int
    """Day of the month, 1 to 31."""

    month: int
    """Month, 1 to 12."""

    year_before: bool = False
    """Whether it is in the year before the one of the plan."""

    points: int
    """Its points, in hundredths of a point."""


class NumberStep(Model, frozen=True, kw_only=True):
    """A step of a rule: from a number on so many points.

    Attributes:
        at_least: The least value that reaches it; of a share in percent.
        points: Its points, in hundredths of a point.
    """

    at_least: int
    """The least value that reaches it; of a share in percent."""

    points: int
    """Its points, in hundredths of a point."""


class PlanIssued(Model, frozen=True, kw_only=True, tag_field="type", tag="plan_issued"):
    """By the day on which the plan was issued (thời điểm ban hành kế hoạch)."""

    steps: list[DayStep]
    """Last days, the earliest first, with points that fall."""


class Share(Model, frozen=True, kw_only=True, tag_field="type", tag="share"):
    """By the share of one figure in another (tỷ lệ)."""

    part: ScoredFigure
    """The part."""

    whole: ScoredFigure
    """The whole."""

    steps: list[NumberStep]
    """Least shares in percent, the greatest first, with points that fall."""


class Count(Model, frozen=True, kw_only=True, tag_field="type", tag="count"):
    """By a figure (số lượng)."""

    figure: ScoredFigure
    """The figure."""

    steps: list[NumberStep]
    """Least values, the greatest first, with points that fall."""


class Forms(Model, frozen=True, kw_only=True, tag_field="type", tag="forms"):
    """By how many different forms of communication were used in the period (mức độ đa dạng hình thức tuyên truyền)."""

    steps: list[NumberStep]
    """Least numbers of forms, the greatest first, with points that fall."""


ScoringRule: TypeAlias = PlanIssued | Share | Count | Forms
"""How a criterion is scored. Steps are tried in order; the first that is reached gives its points, and none gives
none.
"""


class Criterion(Model, frozen=True, kw_only=True):
    """A criterion (tiêu chí, tiêu chí thành phần).

    Attributes:
        number: Its number in the set: "1.5.2"; not blank (số thứ tự).
        name: What it asks for; not blank (nội dung tiêu chí).
        points: The most points, in hundredths of a point: 50 is 0,5 điểm; 1 to 10,000 (điểm tối đa).
        rule: The rule by which it is scored (cách chấm).
    """

    number: str
    """Its number in the set: "1.5.2"; not blank (số thứ tự)."""

    name: str
    """What it asks for; not blank (nội dung tiêu chí)."""

    points: int
    """The most points, in hundredths of a point: 50 is 0,5 điểm; 1 to 10,000 (điểm tối đa)."""

    rule: ScoringRule
    """The rule by which it is scored (cách chấm)."""


class CriterionSet(Model, frozen=True, kw_only=True):
    """A set of criteria with points and rules (bộ tiêu chí). Provinces differ in criteria, points and steps: the host
    gives the set that its province decided on.

    Attributes:
        name: Its name; not blank (tên bộ tiêu chí).
        source: The decision that set it: "Quyết định số 876/QĐ-BNV ngày 10/11/2022"; none if none is named (căn cứ).
        verified: Whether somebody compared it with the decision. Scores by a set that nobody did are marked so.
        criteria: The criteria, at least one and at most 200, each with a number of its own (tiêu chí).
    """

    name: str
    """Its name; not blank (tên bộ tiêu chí)."""

    source: str | None = None
    """The decision that set it: "Quyết định số 876/QĐ-BNV ngày 10/11/2022"; none if none is named (căn cứ)."""

    verified: bool = False
    """Whether somebody compared it with the decision. Scores by a set that nobody did are marked so."""

    criteria: list[Criterion]
    """The criteria, at least one and at most 200, each with a number of its own (tiêu chí)."""


class CriterionScore(Model, frozen=True, kw_only=True):
    """What is scored by one criterion.

    Attributes:
        number: Its number.
        name: What it asks for.
        possible: The most points, in hundredths of a point.
        points: The points computed, in hundredths of a point; none if data are lacking.
        value: The value that was used, as a report shows it: "92,3% (12/13)"; none if data are lacking.
        reason_vi: Why it has these points, or what is lacking, in Vietnamese.
        lacking_vi: What is lacking, in Vietnamese; empty if it is computed.
        records: The records behind the value, at most 50.
        count: How many records are behind it, listed or not.
    """

    number: str
    """Its number."""

    name: str
    """What it asks for."""

    possible: int
    """The most points, in hundredths of a point."""

    points: int | None = None
    """The points computed, in hundredths of a point; none if data are lacking."""

    value: str | None = None
    """The value that was used, as a report shows it: "92,3% (12/13)"; none if data are lacking."""

    reason_vi: str
    """Why it has these points, or what is lacking, in Vietnamese."""

    lacking_vi: list[str]
    """What is lacking, in Vietnamese; empty if it is computed."""

    records: list[NoteGround]
    """The records behind the value, at most 50."""

    count: int
    """How many records are behind it, listed or not."""


class ParIndexScore(Model, frozen=True, kw_only=True):
    """What a department scores by a set of criteria (kết quả tự chấm điểm).

    Attributes:
        set: Name of the set.
        verified: Whether somebody compared the set with the decision that set it.
        notice_vi: What readers must know of the set, in Vietnamese; none if there is nothing.
        period: The period.
        on: The reference day.
        criteria: Each criterion, in the order of the set.
        possible: The most points of all criteria, in hundredths of a point.
        points: The points computed, in hundredths of a point, without criteria that lack data.
        not_computed: The most points of the criteria that lack data, in hundredths of a point: nothing is said of
            them.
    """

    set: str
    """Name of the set."""

    verified: bool
    """Whether somebody compared the set with the decision that set it."""

    notice_vi: str | None = None
    """What readers must know of the set, in Vietnamese; none if there is nothing."""

    period: Period
    """The period."""

    on: datetime.date
    """The reference day."""

    criteria: list[CriterionScore]
    """Each criterion, in the order of the set."""

    possible: int
    """The most points of all criteria, in hundredths of a point."""

    points: int
    """The points computed, in hundredths of a point, without criteria that lack data."""

    not_computed: int
    """The most points of the criteria that lack data, in hundredths of a point: nothing is said of them."""


class FigureDifference(Model, frozen=True, kw_only=True):
    """A figure that differs (số liệu thay đổi).

    Attributes:
        path: Path of the figure in the report; items of lists are named by what they are about:
            `kinds[briefing].figures.held`.
        section_vi: The part of the report that it stands in, in Vietnamese: "Số buổi theo loại".
        name_vi: What it is, in Vietnamese: "Họp giao ban: số buổi đã tổ chức".
        then: Its value then, as a report shows it; none if there was none.
        now: Its value now, as a report shows it; none if there is none.
        difference: The difference with its sign: "+3"; of shares in percentage points: "-2,5 điểm %"; none of what
            is no number.
        record: The record that it is about; none if it is about several.
    """

    path: str
    """Path of the figure in the report; items of lists are named by what they are about:
    `kinds[briefing].figures.held`.
    """

    section_vi: str
    """The part of the report that it stands in, in Vietnamese: "Số buổi theo loại"."""

    name_vi: str
    """What it is, in Vietnamese: "Họp giao ban: số buổi đã tổ chức"."""

    then: str | None = None
    """Its value then, as a report shows it; none if there was none."""

    now: str | None = None
    """Its value now, as a report shows it; none if there is none."""

    difference: str | None = None
    """The difference with its sign: "+3"; of shares in percentage points: "-2,5 điểm %"; none of what is no number."""

    record: UUID | None = None
    """The record that it is about; none if it is about several."""


class FrozenReportCheck(Model, frozen=True, kw_only=True):
    """Whether a frozen report can be made again from the records (kiểm tra báo cáo đã chốt).

    Attributes:
        id: The frozen report.
        sound: Whether all is well: the kept bytes are intact, the history is the one it was frozen in, and the
            report that the records of its instant give has every value of the kept one.
        intact: Whether the kept bytes have the hash that was noted.
        head_found: Whether the change log still leads through the head that was noted. False too where the records
            were brought into a new store, whose log has other hashes: `log_is_other` then.
        log_is_other: Whether this is another log of the same data set, as a new store has that took in an export.
        identical: Whether the report made again is equal byte for byte.
        blake3: BLAKE3 hash of the report made again, in canonical form.
        newer_fields: Fields that the report made again has and the kept one lacks, since a newer version of the
            library made it; they were not compared. Paths: `sessions.hours`.
        differences: Values that differ, at most 1,000.
        text: What came out, in English.
        text_vi: What came out, in Vietnamese.
    """

    id: FrozenReportId
    """The frozen report."""

    sound: bool
    """Whether all is well: the kept bytes are intact, the history is the one it was frozen in, and the report that the
    records of its instant give has every value of the kept one.
    """

    intact: bool
    """Whether the kept bytes have the hash that was noted."""

    head_found: bool
    """Whether the change log still leads through the head that was noted. False too where the records were brought into
    a new store, whose log has other hashes: `log_is_other` then.
    """

    log_is_other: bool
    """Whether this is another log of the same data set, as a new store has that took in an export."""

    identical: bool
    """Whether the report made again is equal byte for byte."""

    blake3: str
    """BLAKE3 hash of the report made again, in canonical form."""

    newer_fields: list[str]
    """Fields that the report made again has and the kept one lacks, since a newer version of the library made it; they
    were not compared. Paths: `sessions.hours`.
    """

    differences: list[FigureDifference]
    """Values that differ, at most 1,000."""

    text: str
    """What came out, in English."""

    text_vi: str
    """What came out, in Vietnamese."""


class ReportDifferences(Model, frozen=True, kw_only=True):
    """How the figures of a frozen report differ from those that the records give now (số liệu thay đổi so với báo cáo
    đã chốt): what a supplementary report lists (báo cáo bổ sung).

    Attributes:
        id: The frozen report.
        name: What it is called.
        period: Its period.
        then: The instant of its figures.
        now: The instant of the figures that they are compared with.
        figures: What differs, in the order of the report; empty if nothing does.
    """

    id: FrozenReportId
    """The frozen report."""

    name: str
    """What it is called."""

    period: Period
    """Its period."""

    then: datetime.datetime
    """The instant of its figures."""

    now: datetime.datetime
    """The instant of the figures that they are compared with."""

    figures: list[FigureDifference]
    """What differs, in the order of the report; empty if nothing does."""


class DocumentDetails(Model, frozen=True, kw_only=True):
    """Who issues and signs a document, and to whom it goes (thể thức văn bản). What is left out comes from the issuing
    unit, if there is one, and is blank in the document otherwise.

    Attributes:
        issuer: The issuer (cơ quan ban hành); none if it is the issuing unit.
        parent_body: The body above the issuer (cơ quan chủ quản); none if it is the parent of the issuing unit.
        number: Number, without symbol: "05" (số); none on a draft.
        symbol: Symbol: "BC-SXD" (ký hiệu); none if it is made of the type of document and the symbol of the issuing
            unit.
        place: Place of issue: "Tây Ninh" (địa danh).
        issued_on: Date of issue; may lack day and month, which are blank then.
        addressees: To whom the document goes (kính gửi).
        recipients: Recipients, without the archive line: "Các phòng chuyên môn" (nơi nhận).
        archive: Who files it, without the word "Lưu": "VT, VP"; "VT" if none is given (lưu).
        signatory: Who signs it (người ký).
    """

    issuer: str | None = None
    """The issuer (cơ quan ban hành); none if it is the issuing unit."""

    parent_body: str | None = None
    """The body above the issuer (cơ quan chủ quản); none if it is the parent of the issuing unit."""

    number: str | None = None
    """Number, without symbol: "05" (số); none on a draft."""

    symbol: str | None = None
    """Symbol: "BC-SXD" (ký hiệu); none if it is made of the type of document and the symbol of the issuing unit."""

    place: str | None = None
    """Place of issue: "Tây Ninh" (địa danh)."""

    issued_on: PartialDate | None = None
    """Date of issue; may lack day and month, which are blank then."""

    addressees: list[str] = []
    """To whom the document goes (kính gửi)."""

    recipients: list[str] = []
    """Recipients, without the archive line: "Các phòng chuyên môn" (nơi nhận)."""

    archive: str | None = None
    """Who files it, without the word "Lưu": "VT, VP"; "VT" if none is given (lưu)."""

    signatory: Signatory | None = None
    """Who signs it (người ký)."""


class DocumentFile(DocumentContents, frozen=True, kw_only=True):
    """A document as a file.

    Attributes:
        name: A name for the file, in plain Latin letters, with its suffix: "bao-cao-quy-iv-2021.docx".
        media_type: Its media type.
        contents: Its bytes, in Base64.
        missing: What the document leaves blank because nobody gave it, by the path of the argument or field that
            would give it.
    """

    name: str
    """A name for the file, in plain Latin letters, with its suffix: "bao-cao-quy-iv-2021.docx"."""

    media_type: str
    """Its media type."""

    contents: str
    """Its bytes, in Base64."""

    missing: list[Problem] = []
    """What the document leaves blank because nobody gave it, by the path of the argument or field that would give
    it.
    """


class EvidencePack(Model, frozen=True, kw_only=True):
    """What was written as an evidence pack: the answer of `store.evidence_pack`.

    Attributes:
        path: The file.
        files: How many files are in it.
        bytes: Length of the zip file in bytes.
        sha256: SHA-256 of the zip file, in hexadecimal: keep it with the paper.
        minutes: Minutes of sessions (biên bản).
        attachments: Attachments (tệp đính kèm).
        evidence: Items of evidence in the table (minh chứng).
        opened: Records whose personal data were opened; 0 without a purpose (số bản ghi được mở niêm phong).
        withheld: Records whose personal data may not be opened: the person was erased, took back every consent, or
            has a request that restricts the processing or objects to it.
    """

    path: str
    """The file."""

    files: int
    """How many files are in it."""

    bytes: int
    """Length of the zip file in bytes."""

    sha256: str
    """SHA-256 of the zip file, in hexadecimal: keep it with the paper."""

    minutes: int
    """Minutes of sessions (biên bản)."""

    attachments: int
    """Attachments (tệp đính kèm)."""

    evidence: int
    """Items of evidence in the table (minh chứng)."""

    opened: int = 0
    """Records whose personal data were opened; 0 without a purpose (số bản ghi được mở niêm phong)."""

    withheld: int = 0
    """Records whose personal data may not be opened: the person was erased, took back every consent, or has a request
    that restricts the processing or objects to it.
    """


class FieldDifference(Model, frozen=True, kw_only=True):
    """A field that has another value in another version of its record (trường thông tin đã thay đổi).

    Attributes:
        path: Path of the field: `turnout.invited`, `topics[2]`.
        before: Its value in the first version, as text; none if it has none there, or is sealed.
        after: Its value in the second version, as text; none if it has none there, or is sealed.
        sealed: Whether the field holds personal data, of which only that they differ is told.
    """

    path: str
    """Path of the field: `turnout.invited`, `topics[2]`."""

    before: str | None = None
    """Its value in the first version, as text; none if it has none there, or is sealed."""

    after: str | None = None
    """Its value in the second version, as text; none if it has none there, or is sealed."""

    sealed: bool
    """Whether the field holds personal data, of which only that they differ is told."""


class Differences(Model, frozen=True, kw_only=True):
    """How two versions of a record differ (so sánh hai phiên bản).

    Attributes:
        kind: Kind of the record: `session`.
        id: Identity of the record.
        from_rev: The first revision.
        to_rev: The second revision.
        fields: The fields with other values, by path. Items of lists are compared by their position.
    """

    kind: str
    """Kind of the record: `session`."""

    id: UUID
    """Identity of the record."""

    from_rev: int
    """The first revision."""

    to_rev: int
    """The second revision."""

    fields: list[FieldDifference]
    """The fields with other values, by path. Items of lists are compared by their position."""


class Change(Model, frozen=True, kw_only=True):
    """One entry of the change log: one version of one record that was written.

    Entries are numbered from 1 without gaps, in the order of commits. All entries of one commit have the same `at`.

    Attributes:
        seq: Sequence number, from 1.
        at: Timestamp of the commit (UTC); later than that of the commit before.
        actor: The writer: the `actor` option of the store that wrote it.
        operation: The call that wrote it: `sessions.hold`.
        kind: Kind of the record: `session`.
        id: Identity of the record.
        rev: Revision of the record that this change wrote, from 1.
        removed: Whether this change removed the record.
        chain: BLAKE3 hash over this entry and the hash of the entry before, in hexadecimal.
    """

    seq: int
    """Sequence number, from 1."""

    at: datetime.datetime
    """Timestamp of the commit (UTC); later than that of the commit before."""

    actor: str
    """The writer: the `actor` option of the store that wrote it."""

    operation: str
    """The call that wrote it: `sessions.hold`."""

    kind: str
    """Kind of the record: `session`."""

    id: UUID
    """Identity of the record."""

    rev: int
    """Revision of the record that this change wrote, from 1."""

    removed: bool
    """Whether this change removed the record."""

    chain: str
    """BLAKE3 hash over this entry and the hash of the entry before, in hexadecimal."""


class ChangePage(ItemsView[Change], frozen=True, kw_only=True):
    """A page of changes.

    Attributes:
        items: The changes, oldest first.
        next: The cursor of the next page; none on the last page.
    """

    items: list[Change]
    """The changes, oldest first."""

    next: str | None = None
    """The cursor of the next page; none on the last page."""


class Mark(Model, frozen=True, kw_only=True):
    """A range of a text that matches the query, as offsets in characters (Unicode code points) from the beginning of
    the text.

    Attributes:
        start: Offset of the first character.
        end: Offset after the last character.
    """

    start: int
    """Offset of the first character."""

    end: int
    """Offset after the last character."""


class Excerpt(Model, frozen=True, kw_only=True):
    """A fragment of one text of a record, with the words of the query in it (trích đoạn).

    Attributes:
        field: Path of the text in the record: `minutes.content`.
        text: The fragment, unchanged; about 180 characters at most.
        start: Offset of the fragment in the text, in characters.
        goes_on: Whether the text continues after the fragment.
        marks: The words found, as ranges of the whole text, in order: subtract `start` for offsets in the fragment.
    """

    field: str
    """Path of the text in the record: `minutes.content`."""

    text: str
    """The fragment, unchanged; about 180 characters at most."""

    start: int
    """Offset of the fragment in the text, in characters."""

    goes_on: bool
    """Whether the text continues after the fragment."""

    marks: list[Mark]
    """The words found, as ranges of the whole text, in order: subtract `start` for offsets in the fragment."""


class Hit(Model, frozen=True, kw_only=True):
    """A record that a search found (kết quả tìm kiếm).

    Attributes:
        kind: Kind of the record: `procedure`.
        id: Identity of the record.
        title: Title of the record: its name or subject, or the beginning of its text if it has neither.
        matched: How well the record matches the words.
        score: Relevance: the greater the better. Comparable only within one answer.
        excerpts: Where the words are found: at most three excerpts, the best first.
    """

    kind: str
    """Kind of the record: `procedure`."""

    id: UUID
    """Identity of the record."""

    title: str
    """Title of the record: its name or subject, or the beginning of its text if it has neither."""

    matched: MatchKind
    """How well the record matches the words."""

    score: int
    """Relevance: the greater the better. Comparable only within one answer."""

    excerpts: list[Excerpt]
    """Where the words are found: at most three excerpts, the best first."""


class Correction(Model, frozen=True, kw_only=True):
    """A word of the query for which hits have another: one that is spelt nearly so, or sounds alike.

    Attributes:
        typed: The word as typed.
        read_as: The corrected words, in the order of the hits found with them.
    """

    typed: str
    """The word as typed."""

    read_as: list[str]
    """The corrected words, in the order of the hits found with them."""


class Understood(Model, frozen=True, kw_only=True):
    """Words of a query that were understood as others (cách hiểu câu tìm).

    Attributes:
        typed: The words as typed, in lower case.
        read_as: What they were read as.
        how: Why.
    """

    typed: str
    """The words as typed, in lower case."""

    read_as: str
    """What they were read as."""

    how: UnderstoodHow
    """Why."""


class FacetValue(Model, frozen=True, kw_only=True):
    """A value of a field, and how many of the records found have it.

    Attributes:
        value: The value, as filters take it where the facet is a field; null for the records in which the field is
            missing.
        label: What people call the value, in Vietnamese: the label of a status, the name of a unit; the value itself
            if it has no other name (tên giá trị).
        count: How many of the records found have it (số bản ghi).
    """

    value: str | int | None
    """The value, as filters take it where the facet is a field; null for the records in which the field is missing."""

    label: str
    """What people call the value, in Vietnamese: the label of a status, the name of a unit; the value itself if it has
    no other name (tên giá trị).
    """

    count: int
    """How many of the records found have it (số bản ghi)."""


class Facet(Model, frozen=True, kw_only=True):
    """The values that the records found have in one field (đếm theo giá trị).

    Attributes:
        field: The field, as it was asked for: `status`.
        values: At most 100 values, the most frequent first; of equally frequent ones the smaller first.
        left_out: How many values are left out because there are more than 100.
    """

    field: str
    """The field, as it was asked for: `status`."""

    values: list[FacetValue]
    """At most 100 values, the most frequent first; of equally frequent ones the smaller first."""

    left_out: int
    """How many values are left out because there are more than 100."""


class SearchPage(HitsView, frozen=True, kw_only=True):
    """One page of search results.

    Attributes:
        hits: The records found, in the order asked for.
        next: The cursor of the next page; none on the last page. Pass it as `cursor` to the same query; it stays
            valid across restarts and writes, but is refused (`cursor`) where the words are understood otherwise by
            then: by a changed dictionary, or by words that records have since.
        corrections: Words that hits of this page have in another spelling.
        understood: What hits of this page were found by, where it was not typed so: abbreviations written out,
            spaces mended.
        total: How many records are found on all pages together; none unless facets or an order by days were asked
            for, since it is counted for these alone.
        facets: The facets asked for, in that order.
    """

    hits: list[Hit]
    """The records found, in the order asked for."""

    next: str | None = None
    """The cursor of the next page; none on the last page. Pass it as `cursor` to the same query; it stays valid across
    restarts and writes, but is refused (`cursor`) where the words are understood otherwise by then: by a changed
    dictionary, or by words that records have since.
    """

    corrections: list[Correction]
    """Words that hits of this page have in another spelling."""

    understood: list[Understood]
    """What hits of this page were found by, where it was not typed so: abbreviations written out, spaces mended."""

    total: int | None = None
    """How many records are found on all pages together; none unless facets or an order by days were asked for, since it
    is counted for these alone.
    """

    facets: list[Facet]
    """The facets asked for, in that order."""


class Suggestion(Model, frozen=True, kw_only=True):
    """A completion of what was typed, or a title that holds it (gợi ý).

    Attributes:
        text: The words typed, spelt as in records, with the last word completed: `giấy phép`; or a title.
        count: How many records have the completed words, or the title. For a query of several words, only the best
            300 records are counted; of words that no record has together, only the last of them. Of a title only the
            records offered.
        kind: For a title the kind of the record: `procedure`.
        id: For a title the record that has it.
    """

    text: str
    """The words typed, spelt as in records, with the last word completed: `giấy phép`; or a title."""

    count: int
    """How many records have the completed words, or the title. For a query of several words, only the best 300 records
    are counted; of words that no record has together, only the last of them. Of a title only the records offered.
    """

    kind: str | None = None
    """For a title the kind of the record: `procedure`."""

    id: UUID | None = None
    """For a title the record that has it."""


class StoreIdentity(Model, frozen=True, kw_only=True):
    """Which data set a store holds, and which replica of it (định danh kho dữ liệu).

    Moving or renaming a file on its volume changes nothing. A copy, a backup that was restored or a file that was
    moved to another volume keeps the replica's identity until the first write to it, and becomes a replica of its
    own with that write.

    Attributes:
        dataset: Identity of the data set, the same in every copy.
        replica: Identity of this copy.
        format: The format of the file.
    """

    dataset: UUID
    """Identity of the data set, the same in every copy."""

    replica: UUID
    """Identity of this copy."""

    format: int
    """The format of the file."""


class FieldReading(Model, frozen=True, kw_only=True):
    """How one field of one promise was read.

    Attributes:
        line: Line of the promise in the source text, from 1.
        path: Path of the field in the plan: `contents[0].schedule`. If another part of the plan gives the value, the
            path names that part: `assignments[2].lead`, `timeline[1].clause.schedule`.
        certainty: How certain the value is.
        rule: Stable code of the rule that gave the value, or of what is missing: `row_cell`, `field_line`,
            `heading_above`.
    """

    line: int
    """Line of the promise in the source text, from 1."""

    path: str
    """Path of the field in the plan: `contents[0].schedule`. If another part of the plan gives the value, the path
    names that part: `assignments[2].lead`, `timeline[1].clause.schedule`.
    """

    certainty: Certainty
    """How certain the value is."""

    rule: str
    """Stable code of the rule that gave the value, or of what is missing: `row_cell`, `field_line`, `heading_above`."""


class Coverage(Model, frozen=True, kw_only=True):
    """How many lines of a text went into the plan. Each line counts once: as placed, kept or unplaced. Blank lines and
    separator lines ("-----") do not count; if a line holds several columns, its worst column decides.

    Attributes:
        lines: Lines with words: the sum of the other three.
        placed: Lines that were understood: header, legal bases, headings and clauses of known parts, recipients,
            signature.
        kept: Lines that were kept without being understood: those under headings of no known part, and standard
            sentences.
        unplaced: Lines that went into no field; each has a finding.
    """

    lines: int = 0
    """Lines with words: the sum of the other three."""

    placed: int = 0
    """Lines that were understood: header, legal bases, headings and clauses of known parts, recipients, signature."""

    kept: int = 0
    """Lines that were kept without being understood: those under headings of no known part, and standard sentences."""

    unplaced: int = 0
    """Lines that went into no field; each has a finding."""


class Reading(ReadingView, frozen=True, kw_only=True):
    """A plan as read from its text, with findings and with the certainty of each field.

    Attributes:
        plan: The plan, as a draft to be added to the store.
        findings: The findings, in the order of the text; those about the whole document come last.
        fields: How lead, schedule and other fields of each promise were read, in the order of the text, so that
            people can check them.
        coverage: How much of the text went into the plan.
    """

    plan: Plan = Plan()
    """The plan, as a draft to be added to the store."""

    findings: list[Finding] = []
    """The findings, in the order of the text; those about the whole document come last."""

    fields: list[FieldReading] = []
    """How lead, schedule and other fields of each promise were read, in the order of the text, so that people can check
    them.
    """

    coverage: Coverage = Coverage()
    """How much of the text went into the plan."""


class ReportFile(Model, frozen=True, kw_only=True):
    """How a report that is at hand is written.

    Attributes:
        form: The form of the file; Word if omitted.
        details: Issuer, number, date, addressees and signer.
        appendices: What stands behind the signature; the promises of plans if omitted.
    """

    form: DocumentForm = DocumentForm.DOCX
    """The form of the file; Word if omitted."""

    details: DocumentDetails = DocumentDetails()
    """Issuer, number, date, addressees and signer."""

    appendices: list[ReportAppendix] | None = None
    """What stands behind the signature; the promises of plans if omitted."""


class Notice(Model, frozen=True, kw_only=True):
    """The commits since the last notice of a subscription. Several commits are merged into one notice.

    Attributes:
        seq: Sequence number of the last change. For the changes themselves, call `changes` with the number of the
            notice before.
        kinds: The kinds of the records that changed: `session`.
    """

    seq: int
    """Sequence number of the last change. For the changes themselves, call `changes` with the number of the notice
    before.
    """

    kinds: frozenset[str]
    """The kinds of the records that changed: `session`."""


class Verification(Model, frozen=True, kw_only=True):
    """The result of `Store::verify`: what the file contains, and every contradiction in it.

    Attributes:
        sound: Whether there are no defects.
        records: The number of records, removed ones excluded.
        versions: The number of versions of records: current, earlier and removed ones.
        changes: The number of changes in the log. Equals `versions` in a sound file.
        index_entries: The number of entries of all indexes.
        postings: The number of search postings, one for each term of a record. Pending terms are not among them.
        blobs: The number of contents of attachments; equal contents count once.
        host_entries: The number of entries of the host's own tables.
        defects: Descriptions of the defects, in English; at most the first 100.
        defect_count: The number of all defects.
    """

    sound: bool
    """Whether there are no defects."""

    records: int
    """The number of records, removed ones excluded."""

    versions: int
    """The number of versions of records: current, earlier and removed ones."""

    changes: int
    """The number of changes in the log. Equals `versions` in a sound file."""

    index_entries: int
    """The number of entries of all indexes."""

    postings: int
    """The number of search postings, one for each term of a record. Pending terms are not among them."""

    blobs: int
    """The number of contents of attachments; equal contents count once."""

    host_entries: int
    """The number of entries of the host's own tables."""

    defects: list[str]
    """Descriptions of the defects, in English; at most the first 100."""

    defect_count: int
    """The number of all defects."""


class KeyImport(Model, frozen=True, kw_only=True):
    """What `Store::import_keys` did: numbers of data subjects.

    Attributes:
        readable: Those whose key was taken over: their personal data can be read again.
        refused: Those whose key is in the export and was not taken over, because they were erased here.
        destroyed: Those whose key was destroyed here, because they were erased where the export was made.
    """

    readable: int
    """Those whose key was taken over: their personal data can be read again."""

    refused: int
    """Those whose key is in the export and was not taken over, because they were erased here."""

    destroyed: int
    """Those whose key was destroyed here, because they were erased where the export was made."""


class Restored(Model, frozen=True, kw_only=True):
    """What a restored store contains (kết quả khôi phục).

    Attributes:
        seq: Sequence number of the last change.
        dropped: The number of later changes that were dropped.
        readable: The number of data subjects whose keys were imported.
    """

    seq: int
    """Sequence number of the last change."""

    dropped: int
    """The number of later changes that were dropped."""

    readable: int
    """The number of data subjects whose keys were imported."""


class Exported(Model, frozen=True, kw_only=True):
    """What an export contains (kết quả xuất dữ liệu).

    Attributes:
        seq: Sequence number of the last change that it contains.
        records: The number of lines with a record or, with revisions, a version of one.
        files: The number of files with the content of attachments.
        opened: The number of records whose personal data are in plain text, each access noted.
        withheld: The number of records whose personal data stayed sealed although a purpose was given.
    """

    seq: int
    """Sequence number of the last change that it contains."""

    records: int
    """The number of lines with a record or, with revisions, a version of one."""

    files: int
    """The number of files with the content of attachments."""

    opened: int
    """The number of records whose personal data are in plain text, each access noted."""

    withheld: int
    """The number of records whose personal data stayed sealed although a purpose was given."""


class Imported(Model, frozen=True, kw_only=True):
    """What was taken in (kết quả nhập dữ liệu).

    Attributes:
        seq: Sequence number of the last change of this store.
        records: The number of lines with a record or, with revisions, a version of one.
        files: The number of files with the content of attachments.
        revisions: Whether the history came with the records.
        sealed: The number of records that hold sealed personal data: to be opened once the keys are imported.
    """

    seq: int
    """Sequence number of the last change of this store."""

    records: int
    """The number of lines with a record or, with revisions, a version of one."""

    files: int
    """The number of files with the content of attachments."""

    revisions: bool
    """Whether the history came with the records."""

    sealed: int
    """The number of records that hold sealed personal data: to be opened once the keys are imported."""


class ExportOptions(Model, frozen=True, kw_only=True):
    """How a table is written to a file. The default is for people who open it in a spreadsheet.

    Attributes:
        wording: The words of heads, choices and truth values; Vietnamese by default. JSON Lines are always
            canonical.
        dates: How dates and instants are written; day first by default. JSON Lines always have ISO dates.
        names: Whether references are written as what people call the record instead of its identity; false by
            default. What is written names that record alone, so that an import finds it: a name, with the unit in
            parentheses where several have it; the identity where no name will do.
        delimiter: What separates the cells of a line of CSV; a comma by default.
        byte_order_mark: Whether CSV begins with a byte order mark, without which Excel takes it for an older
            encoding; true by default.
        guard_formulas: Whether text in CSV that a spreadsheet would take for a formula (it begins with `=`, `+`,
            `-`, `@`, a tab or a line break) gets an apostrophe before it; true by default. In XLSX such text is text
            in any case.
        overwrite: Whether a file that is at the path already is replaced, unless it is a store; false by default.
    """

    wording: Wording = Wording.VIETNAMESE
    """The words of heads, choices and truth values; Vietnamese by default. JSON Lines are always canonical."""

    dates: DateStyle = DateStyle.DAY_FIRST
    """How dates and instants are written; day first by default. JSON Lines always have ISO dates."""

    names: bool = False
    """Whether references are written as what people call the record instead of its identity; false by default. What is
    written names that record alone, so that an import finds it: a name, with the unit in parentheses where several
    have it; the identity where no name will do.
    """

    delimiter: Delimiter = Delimiter.COMMA
    """What separates the cells of a line of CSV; a comma by default."""

    byte_order_mark: bool = True
    """Whether CSV begins with a byte order mark, without which Excel takes it for an older encoding; true by
    default.
    """

    guard_formulas: bool = True
    """Whether text in CSV that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a
    line break) gets an apostrophe before it; true by default. In XLSX such text is text in any case.
    """

    overwrite: bool = False
    """Whether a file that is at the path already is replaced, unless it is a store; false by default."""


class FileHolder(Model, frozen=True, kw_only=True):
    """The process that has a file open, as far as the system tells: on Linux and Android for other processes,
    everywhere for this one. It was so when the error was made; it may have changed since.

    Attributes:
        pid: The number of the process.
        program: The name of its program, at most 15 bytes of it.
        since: Of this process: when it opened the file. Of another: when that process started.
    """

    pid: int
    """The number of the process."""

    program: str | None = None
    """The name of its program, at most 15 bytes of it."""

    since: datetime.datetime | None = None
    """Of this process: when it opened the file. Of another: when that process started."""


class ErrorReport(Model, frozen=True, kw_only=True):
    """An error in a form that crosses language borders.

    Attributes:
        code: Stable name: `conflict`.
        text: The message in English.
        text_vi: The message in Vietnamese.
        kind: Kind of record concerned.
        id: Record concerned.
        expected: Conflict: the revision the caller saw.
        found: Conflict: the revision in the store. Newer format: the file's format.
        supported: Newer format: the newest format this library reads.
        index: Duplicate: the unique index.
        from_: Invalid transition: the state it is in.
        to: Invalid transition: the requested state.
        allowed: Invalid transition: the states that it may change to.
        law: Invalid transition: the law that defines the lifecycle.
        by: Referenced: the kind of the records that refer to it.
        count: Referenced: the number of such records.
        now: Clock doubtful: the current time by this device's clock.
        last: Clock doubtful: the time by the clock of the last commit.
        path: The file concerned.
        io_kind: Storage I/O: what stands in the way.
        holder: Locked: the process that has the file open, where it is known.
        problems: Invalid: every broken rule.
    """

    code: str = ""
    """Stable name: `conflict`."""

    text: str = ""
    """The message in English."""

    text_vi: str = ""
    """The message in Vietnamese."""

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
    """Invalid transition: the requested state."""

    allowed: list[str] = []
    """Invalid transition: the states that it may change to."""

    law: LawReference | None = None
    """Invalid transition: the law that defines the lifecycle."""

    by: str | None = None
    """Referenced: the kind of the records that refer to it."""

    count: int | None = None
    """Referenced: the number of such records."""

    now: datetime.datetime | None = None
    """Clock doubtful: the current time by this device's clock."""

    last: datetime.datetime | None = None
    """Clock doubtful: the time by the clock of the last commit."""

    path: str | None = None
    """The file concerned."""

    io_kind: StorageIoKind | None = None
    """Storage I/O: what stands in the way."""

    holder: FileHolder | None = None
    """Locked: the process that has the file open, where it is known."""

    problems: list[Problem] = []
    """Invalid: every broken rule."""


class BoardText(Model, frozen=True, kw_only=True):
    """The board of a day as text: the answer of `appointments.board_text`.

    Attributes:
        date: The day.
        seq: Sequence number of the last change of the store that the board reflects.
        pages: The pages, to be shown in turn, at least one. Each has exactly as many lines as were asked for,
            separated by line feeds, and each line is exactly as wide as was asked for, filled with spaces.
        entries: How many appointments they show.
    """

    date: datetime.date
    """The day."""

    seq: int
    """Sequence number of the last change of the store that the board reflects."""

    pages: list[str]
    """The pages, to be shown in turn, at least one. Each has exactly as many lines as were asked for, separated by line
    feeds, and each line is exactly as wide as was asked for, filled with spaces.
    """

    entries: int
    """How many appointments they show."""


class BoardCsv(Model, frozen=True, kw_only=True):
    """The board of a day as CSV: the answer of `appointments.board_csv`.

    Attributes:
        date: The day.
        seq: Sequence number of the last change of the store that the board reflects.
        text: The content of a file in UTF-8: a line of heads, then a line for each appointment, ended by CR LF.
        entries: How many appointments it has.
    """

    date: datetime.date
    """The day."""

    seq: int
    """Sequence number of the last change of the store that the board reflects."""

    text: str
    """The content of a file in UTF-8: a line of heads, then a line for each appointment, ended by CR LF."""

    entries: int
    """How many appointments it has."""


class BoardPictures(Model, frozen=True, kw_only=True):
    """The board of a day as pictures: the answer of `appointments.board_pictures`.

    Attributes:
        date: The day.
        seq: Sequence number of the last change of the store that the board reflects.
        pictures: The pages, to be shown in turn, at least one: each a PNG file of the size that was asked for, in
            Base64.
        entries: How many appointments they show.
    """

    date: datetime.date
    """The day."""

    seq: int
    """Sequence number of the last change of the store that the board reflects."""

    pictures: list[str]
    """The pages, to be shown in turn, at least one: each a PNG file of the size that was asked for, in Base64."""

    entries: int
    """How many appointments they show."""


class CalendarText(Model, frozen=True, kw_only=True):
    """A calendar as text.

    Attributes:
        text: The content of an `.ics` file (`text/calendar`), in UTF-8 with lines ended by CR LF.
        activities: How many activities it contains, as `VTODO`.
        sessions: How many sessions it contains, as `VEVENT`.
        appointments: How many appointments it contains, as `VEVENT`.
        activities_without_due: How many activities were left out because the year of their plan is not known, and so
            no due day.
    """

    text: str
    """The content of an `.ics` file (`text/calendar`), in UTF-8 with lines ended by CR LF."""

    activities: int
    """How many activities it contains, as `VTODO`."""

    sessions: int
    """How many sessions it contains, as `VEVENT`."""

    appointments: int
    """How many appointments it contains, as `VEVENT`."""

    activities_without_due: int
    """How many activities were left out because the year of their plan is not known, and so no due day."""


class WebAddress(Model, frozen=True, kw_only=True, tag_field="type", tag="web_address"):
    """An address on the web (địa chỉ trang)."""

    address: str
    """The address: `https://…` or `http://…`."""


class ProcedurePage(Model, frozen=True, kw_only=True, tag_field="type", tag="procedure_page"):
    """The page of a procedure (trang thủ tục hành chính). Its template has `{code}`, the national part of the code, or
    `{id}`, the identity of the version. Without one, the address of its posting on the website is taken.
    """

    procedure: ProcedureId
    """The version."""


class FeedbackForm(Model, frozen=True, kw_only=True, tag_field="type", tag="feedback_form"):
    """A form for feedback (biểu mẫu phản ánh, kiến nghị). Its template may have `{code}` and `{unit}`; each stays empty
    if there is none.
    """

    procedure: ProcedureId | None = None
    """The procedure that the feedback will be about."""

    unit: UnitId | None = None
    """The unit that receives it."""


class CheckIn(Model, frozen=True, kw_only=True, tag_field="type", tag="check_in"):
    """Where those who attend a session check in (điểm danh). Its template has `{session}`, the identity of it."""

    session: SessionId
    """The session; not a cancelled one."""


QrTarget: TypeAlias = WebAddress | ProcedurePage | FeedbackForm | CheckIn
"""What a QR code leads to."""


class QrCode(Model, frozen=True, kw_only=True):
    """A QR code: the answer of `store.qr_code`.

    Attributes:
        address: The address that it holds.
        modules: Modules of a side, without the quiet zone: 21 to 177.
        svg: A picture in SVG, black on white, with the quiet zone of 4 modules that readers need.
        png: The same as a PNG file, in Base64.
    """

    address: str
    """The address that it holds."""

    modules: int
    """Modules of a side, without the quiet zone: 21 to 177."""

    svg: str
    """A picture in SVG, black on white, with the quiet zone of 4 modules that readers need."""

    png: str
    """The same as a PNG file, in Base64."""


class ZaloPost(Model, frozen=True, kw_only=True):
    """The text of one post.

    Attributes:
        topic: What it is about.
        record: The record that it is about: a procedure, posting, feedback, question, session or test.
        on: The day of what it tells.
        texts: The texts to post, in order: one, or several if parts were asked for. None is longer than the limit.
        left_out: How many characters were left out, as the text says at its end; 0 if it is whole.
    """

    topic: ZaloTopic
    """What it is about."""

    record: UUID
    """The record that it is about: a procedure, posting, feedback, question, session or test."""

    on: datetime.date
    """The day of what it tells."""

    texts: list[str]
    """The texts to post, in order: one, or several if parts were asked for. None is longer than the limit."""

    left_out: int
    """How many characters were left out, as the text says at its end; 0 if it is whole."""


class ZaloPosts(Model, frozen=True, kw_only=True):
    """Texts of posts: the answer of `store.zalo_posts`.

    Attributes:
        posts: The posts, by day.
        limit: The most characters of a text, counted in UTF-16.
        limit_source: Where the limit is from; none if the caller gave it.
        limit_verified: Whether somebody read the limit at its source; false if the caller gave it.
    """

    posts: list[ZaloPost]
    """The posts, by day."""

    limit: int
    """The most characters of a text, counted in UTF-16."""

    limit_source: str | None = None
    """Where the limit is from; none if the caller gave it."""

    limit_verified: bool
    """Whether somebody read the limit at its source; false if the caller gave it."""


class EdxmlAgency(Model, frozen=True, kw_only=True):
    """An agency in an envelope (cơ quan, tổ chức gửi hoặc nhận).

    Attributes:
        code: Its code: "H53.18", "000.00.18.H53"; not blank and at most 35 characters in what is written (mã định
            danh).
        name: Its name; not blank in what is written.
        parent: The agency above it, as written (cơ quan chủ quản).
    """

    code: str = ""
    """Its code: "H53.18", "000.00.18.H53"; not blank and at most 35 characters in what is written (mã định danh)."""

    name: str = ""
    """Its name; not blank in what is written."""

    parent: str | None = None
    """The agency above it, as written (cơ quan chủ quản)."""


class EdxmlText(Model, frozen=True, kw_only=True):
    """A document as an envelope.

    Attributes:
        text: The content of an `.edxml` file, in UTF-8.
        document_id: The document's identity in exchange, which answers refer to.
        files: How many files it carries.
    """

    text: str
    """The content of an `.edxml` file, in UTF-8."""

    document_id: str
    """The document's identity in exchange, which answers refer to."""

    files: int
    """How many files it carries."""


class EdxmlFile(Model, frozen=True, kw_only=True):
    """A file in an envelope (tệp đính kèm).

    Attributes:
        name: File name as written.
        media_type: Media type: by the name's ending where that is common, else as written;
            "application/octet-stream" if neither tells.
        size: Length in bytes, unpacked if it travelled packed.
        description: What it is, as written.
    """

    name: str
    """File name as written."""

    media_type: str
    """Media type: by the name's ending where that is common, else as written; "application/octet-stream" if neither
    tells.
    """

    size: int
    """Length in bytes, unpacked if it travelled packed."""

    description: str | None = None
    """What it is, as written."""


class EdxmlEnvelope(Model, frozen=True, kw_only=True):
    """What an envelope says about its document (thông tin gói tin).

    Attributes:
        from_: Who sends it (nơi gửi).
        to: Who receives it (nơi nhận).
        document_id: The document's identity in exchange: "H53.18,2026/03/05,149/KH-SXD" (mã định danh văn bản).
        business: What it wants of its receiver.
        concerns: The identities of the documents that it recalls, updates or replaces.
        answers: The identities of the documents that it answers (văn bản được phản hồi).
        number: Number: "149" (số).
        symbol: Symbol: "KH-SXD" (ký hiệu).
        place: Place of issue (nơi ban hành).
        issued_on: Date of issue; none if it was not understood (ngày ban hành).
        document_type: Type, by its name: "Kế hoạch" (tên loại).
        subject: The subject (trích yếu).
        summary: A summary; none if it repeats the subject (nội dung tóm tắt).
        signer_title: The signer's title (chức vụ).
        signer_name: The signer's name (người ký).
        due: The day by which an answer is due (hạn trả lời).
        recipients: The recipients named in the document (nơi nhận và lưu văn bản).
        files: Its files.
        signed: Whether it has a digital signature. The signature is not checked.
        not_kept: Elements of the header that say something that is not kept, by name, each once.
    """

    from_: EdxmlAgency = field(name="from", default=EdxmlAgency())
    """Who sends it (nơi gửi)."""

    to: list[EdxmlAgency] = []
    """Who receives it (nơi nhận)."""

    document_id: str | None = None
    """The document's identity in exchange: "H53.18,2026/03/05,149/KH-SXD" (mã định danh văn bản)."""

    business: EdxmlBusiness = EdxmlBusiness.NEW
    """What it wants of its receiver."""

    concerns: list[str] = []
    """The identities of the documents that it recalls, updates or replaces."""

    answers: list[str] = []
    """The identities of the documents that it answers (văn bản được phản hồi)."""

    number: str | None = None
    """Number: "149" (số)."""

    symbol: str | None = None
    """Symbol: "KH-SXD" (ký hiệu)."""

    place: str | None = None
    """Place of issue (nơi ban hành)."""

    issued_on: datetime.date | None = None
    """Date of issue; none if it was not understood (ngày ban hành)."""

    document_type: str | None = None
    """Type, by its name: "Kế hoạch" (tên loại)."""

    subject: str = ""
    """The subject (trích yếu)."""

    summary: str | None = None
    """A summary; none if it repeats the subject (nội dung tóm tắt)."""

    signer_title: str | None = None
    """The signer's title (chức vụ)."""

    signer_name: str | None = None
    """The signer's name (người ký)."""

    due: datetime.date | None = None
    """The day by which an answer is due (hạn trả lời)."""

    recipients: list[str] = []
    """The recipients named in the document (nơi nhận và lưu văn bản)."""

    files: list[EdxmlFile] = []
    """Its files."""

    signed: bool = False
    """Whether it has a digital signature. The signature is not checked."""

    not_kept: list[str] = []
    """Elements of the header that say something that is not kept, by name, each once."""


class EdxmlReceipt(Model, frozen=True, kw_only=True):
    """What became of an envelope that arrived.

    Attributes:
        envelope: What it says.
        document: The document that was added; none if a plan was.
        plan: The draft of a plan that was added; none if a document was.
        plan_was_read: Whether the plan was read from one of the files; otherwise it has only what the envelope says.
        attachments: The files, as attachments of the document or the plan, in their order.
    """

    envelope: EdxmlEnvelope
    """What it says."""

    document: LegalDocumentId | None = None
    """The document that was added; none if a plan was."""

    plan: PlanId | None = None
    """The draft of a plan that was added; none if a document was."""

    plan_was_read: bool
    """Whether the plan was read from one of the files; otherwise it has only what the envelope says."""

    attachments: list[AttachmentId]
    """The files, as attachments of the document or the plan, in their order."""


class LinkedText(Model, frozen=True, kw_only=True):
    """Procedures as linked data.

    Attributes:
        text: The content of a `.jsonld` file (`application/ld+json`), in UTF-8.
        procedures: How many procedures it contains.
    """

    text: str
    """The content of a `.jsonld` file (`application/ld+json`), in UTF-8."""

    procedures: int
    """How many procedures it contains."""


class Open311Text(Model, frozen=True, kw_only=True):
    """An answer of Open311 GeoReport v2.

    Attributes:
        text: The answer, in UTF-8.
        items: How many services or requests it contains.
        next: The cursor of the next page; none on the last page.
    """

    text: str
    """The answer, in UTF-8."""

    items: int
    """How many services or requests it contains."""

    next: str | None = None
    """The cursor of the next page; none on the last page."""


class WebsiteBundle(Model, frozen=True, kw_only=True):
    """What became of a folder: the answer of `store.website`.

    Attributes:
        folder: The folder.
        files: How many files the website has, without the manifest.
        written: How many of them were written, because they are new or changed.
        unchanged: How many were as they should be and not touched.
        removed: How many files of an earlier run were removed.
        left: How many files of an earlier run are no longer needed, but were changed by somebody since and so left.
        procedures: Procedures in force.
        forms: Files of forms.
        forms_left_out: Forms that were left out: of a type that a web server might run, or larger than 20 MB.
        postings: Postings that are up.
        feedback: Published results of feedback.
        questions: Published questions with their answers.
    """

    folder: str = ""
    """The folder."""

    files: int = 0
    """How many files the website has, without the manifest."""

    written: int = 0
    """How many of them were written, because they are new or changed."""

    unchanged: int = 0
    """How many were as they should be and not touched."""

    removed: int = 0
    """How many files of an earlier run were removed."""

    left: int = 0
    """How many files of an earlier run are no longer needed, but were changed by somebody since and so left."""

    procedures: int = 0
    """Procedures in force."""

    forms: int = 0
    """Files of forms."""

    forms_left_out: int = 0
    """Forms that were left out: of a type that a web server might run, or larger than 20 MB."""

    postings: int = 0
    """Postings that are up."""

    feedback: int = 0
    """Published results of feedback."""

    questions: int = 0
    """Published questions with their answers."""


class ErrorFields:
    """The fields of an `ErrorReport`, on the exception that carries it."""

    report: ErrorReport

    @property
    def code(self) -> str:
        """Stable name: `conflict`."""
        return self.report.code

    @property
    def text(self) -> str:
        """The message in English."""
        return self.report.text

    @property
    def text_vi(self) -> str:
        """The message in Vietnamese."""
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
        """Invalid transition: the requested state."""
        return self.report.to

    @property
    def allowed(self) -> list[str]:
        """Invalid transition: the states that it may change to."""
        return self.report.allowed

    @property
    def law(self) -> LawReference | None:
        """Invalid transition: the law that defines the lifecycle."""
        return self.report.law

    @property
    def by(self) -> str | None:
        """Referenced: the kind of the records that refer to it."""
        return self.report.by

    @property
    def count(self) -> int | None:
        """Referenced: the number of such records."""
        return self.report.count

    @property
    def now(self) -> datetime.datetime | None:
        """Clock doubtful: the current time by this device's clock."""
        return self.report.now

    @property
    def last(self) -> datetime.datetime | None:
        """Clock doubtful: the time by the clock of the last commit."""
        return self.report.last

    @property
    def path(self) -> str | None:
        """The file concerned."""
        return self.report.path

    @property
    def io_kind(self) -> StorageIoKind | None:
        """Storage I/O: what stands in the way."""
        return self.report.io_kind

    @property
    def holder(self) -> FileHolder | None:
        """Locked: the process that has the file open, where it is known."""
        return self.report.holder

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
    "AudienceFigures",
    "AudienceKind",
    "AudienceKindName",
    "AwaitedDecision",
    "BoardChange",
    "BoardChangeKind",
    "BoardChangeKindName",
    "BoardChanges",
    "BoardCsv",
    "BoardEntry",
    "BoardFeed",
    "BoardFigures",
    "BoardPictures",
    "BoardText",
    "BriefTheme",
    "ByDate",
    "ByDay",
    "CalendarContent",
    "CalendarContentName",
    "CalendarCoverage",
    "CalendarDay",
    "CalendarId",
    "CalendarText",
    "CalendarUsed",
    "Cancellation",
    "Certainty",
    "CertaintyName",
    "Change",
    "ChangePage",
    "Channel",
    "ChannelCount",
    "ChannelName",
    "CheckIn",
    "CheckInMeans",
    "CheckInMeansName",
    "Clause",
    "ClauseOrigin",
    "CodeOddity",
    "CodeOddityName",
    "Communicate",
    "ComparedPeriods",
    "Completion",
    "Consent",
    "Contact",
    "Continuous",
    "Correction",
    "Count",
    "Coverage",
    "Criterion",
    "CriterionScore",
    "CriterionSet",
    "Daily",
    "DataRequest",
    "DataRequestId",
    "DataRequestKind",
    "DataRequestKindName",
    "DataRequestStatus",
    "DataRequestStatusName",
    "DataSubject",
    "DataSubjectId",
    "DateStyle",
    "DateStyleName",
    "DayChoice",
    "DayKind",
    "DayKindName",
    "DayOffDecision",
    "DayPart",
    "DayPartName",
    "DayRange",
    "DayStatus",
    "DayStep",
    "DayUnit",
    "DayUnitName",
    "Deadline",
    "DeadlineRule",
    "DeadlineRuleId",
    "DeadlineSubject",
    "DeadlineSubjectName",
    "DecisionApplied",
    "DecisionReading",
    "Delimiter",
    "DelimiterName",
    "DialogueFigures",
    "Differences",
    "Dissemination",
    "DisseminationId",
    "DocumentDetails",
    "DocumentFile",
    "DocumentForm",
    "DocumentFormName",
    "DossierItem",
    "EachYear",
    "EdxmlAgency",
    "EdxmlBusiness",
    "EdxmlBusinessName",
    "EdxmlEnvelope",
    "EdxmlFile",
    "EdxmlReceipt",
    "EdxmlText",
    "Erasure",
    "ErrorFields",
    "ErrorReport",
    "Evidence",
    "EvidenceCounts",
    "EvidenceDecision",
    "EvidenceGround",
    "EvidenceGroundName",
    "EvidencePack",
    "EvidenceVerdict",
    "EvidenceVerdictName",
    "Excerpt",
    "ExistingRow",
    "ExistingRowName",
    "ExportOptions",
    "Exported",
    "Facet",
    "FacetValue",
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
    "FeedbackCounts",
    "FeedbackDecision",
    "FeedbackDue",
    "FeedbackExtension",
    "FeedbackFigures",
    "FeedbackForm",
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
    "FieldDifference",
    "FieldReading",
    "Figure",
    "FigureAbsence",
    "FigureAbsenceName",
    "FigureDifference",
    "FigureEvidence",
    "FigureEvidencePage",
    "FigureValue",
    "FileHolder",
    "Filing",
    "FilingWay",
    "FilingWayName",
    "Finding",
    "FormerParent",
    "Forms",
    "FrozenReport",
    "FrozenReportCheck",
    "FrozenReportId",
    "Gap",
    "HalfYearly",
    "Head",
    "Header",
    "HeldPosition",
    "Hit",
    "HoldDialogue",
    "HoldSession",
    "Holder",
    "Holding",
    "ImportReport",
    "Imported",
    "InMonth",
    "InQuarter",
    "InYear",
    "Issue",
    "IssuedDecision",
    "ItemKind",
    "ItemKindName",
    "ItemPoints",
    "KeepBoard",
    "KeyImport",
    "KindFigures",
    "LawReference",
    "LeadersSchedule",
    "LedColour",
    "LedColourName",
    "LeftOut",
    "LegalBasis",
    "LegalDocument",
    "LegalDocumentId",
    "LinkedText",
    "LinkedVocabulary",
    "LinkedVocabularyName",
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
    "NoteGround",
    "NotePart",
    "NotePartName",
    "Notice",
    "NumberStep",
    "NumberTaken",
    "Occasion",
    "OccasionName",
    "OnDate",
    "OnDay",
    "OnlineLevel",
    "OnlineLevelName",
    "Open",
    "Open311Text",
    "OrganisationUnit",
    "Other",
    "OtherSection",
    "ParIndexScore",
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
    "PlanIssued",
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
    "ProcedurePage",
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
    "QrCode",
    "QrLevel",
    "QrLevelName",
    "QrTarget",
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
    "ReportAppendix",
    "ReportAppendixName",
    "ReportDifferences",
    "ReportFile",
    "ReportLimits",
    "ReportNote",
    "ReportNoteId",
    "ReportQuery",
    "ResolvedUnit",
    "Restored",
    "RestrictionException",
    "RestrictionExceptionName",
    "ResultChannel",
    "ResultChannelName",
    "ResultPublication",
    "Revealed",
    "RevealedValue",
    "RowNote",
    "Schedule",
    "ScoredFigure",
    "ScoredFigureName",
    "ScoringRule",
    "Sealed",
    "SearchOrder",
    "SearchOrderName",
    "SearchPage",
    "SearchWord",
    "SearchWordId",
    "SearchWordKind",
    "SearchWordKindName",
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
    "Share",
    "Signatory",
    "SignatureBlock",
    "SigningAuthority",
    "SigningAuthorityName",
    "StaffCategory",
    "StaffCategoryName",
    "StalePosting",
    "StaleReason",
    "StaleReasonName",
    "StorageIoKind",
    "StorageIoKindName",
    "StoreIdentity",
    "SubmissionKind",
    "SubmissionKindName",
    "SuggestedNote",
    "SuggestedParagraph",
    "Suggestion",
    "TableFormat",
    "TableFormatName",
    "TableReport",
    "TestSkills",
    "TextEncoding",
    "TextEncodingName",
    "TextFormat",
    "TextFormatName",
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
    "TrainingFigures",
    "TrainingTopic",
    "TrainingTopicName",
    "TreeUnit",
    "Turnout",
    "TurnoutCount",
    "UnderstandingMethod",
    "UnderstandingMethodName",
    "Understood",
    "UnderstoodHow",
    "UnderstoodHowName",
    "UnitAssessmentCount",
    "UnitFigures",
    "UnitId",
    "UnitKind",
    "UnitKindName",
    "UnknownColumn",
    "Unspecified",
    "Verification",
    "WebAddress",
    "WebsiteBundle",
    "Weekly",
    "Wording",
    "WordingName",
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
    "ZaloPost",
    "ZaloPosts",
    "ZaloTopic",
    "ZaloTopicName",
]
