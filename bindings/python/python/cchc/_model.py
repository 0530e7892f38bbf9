"""The model's types. Generated from the core by generate.sh: change the core, not this file."""

from __future__ import annotations

import datetime
from typing import Literal, TypeAlias
from uuid import UUID

from msgspec import field

from cchc._base import Code, Model
from cchc._layout import ReadingView, ReportLayout
from cchc._period import PeriodMaker

UnitId: TypeAlias = UUID
"""Identity of a `Unit`."""

PersonId: TypeAlias = UUID
"""Identity of a `Person`."""

LegalDocumentId: TypeAlias = UUID
"""Identity of a `LegalDocument`."""

PlanId: TypeAlias = UUID
"""Identity of a `Plan`."""

ActivityId: TypeAlias = UUID
"""Identity of an `Activity`."""

SessionId: TypeAlias = UUID
"""Identity of a `Session`."""

AttendanceId: TypeAlias = UUID
"""Identity of an `Attendance`."""

AttachmentId: TypeAlias = UUID
"""Identity of an `Attachment`."""

RegisterId: TypeAlias = UUID
"""Identity of a `Register`."""

CalendarId: TypeAlias = UUID
"""Identity of a `Calendar`."""

DeadlineRuleId: TypeAlias = UUID
"""Identity of a `DeadlineRule`."""

DataSubjectId: TypeAlias = UUID
"""Identity of a `DataSubject`."""

DataRequestId: TypeAlias = UUID
"""Identity of a request of a data subject."""

AccessId: TypeAlias = UUID
"""Identity of an access to personal data."""

PostingId: TypeAlias = UUID
"""Identity of a posting."""

ProcedureId: TypeAlias = UUID
"""Identity of a procedure's version."""

AssessmentId: TypeAlias = UUID
"""Identity of an assessment."""

ThemeId: TypeAlias = UUID
"""Identity of a theme of the year."""


class UnitKind(Code):
    """What sort of organisation a unit is."""

    PEOPLE_COMMITTEE = "people_committee"
    """People's committee (Ủy ban nhân dân)."""

    DEPARTMENT = "department"
    """Department of a province (sở, ban, ngành)."""

    DIVISION = "division"
    """Division of an agency, office included (phòng chuyên môn, văn phòng)."""

    SUBORDINATE_UNIT = "subordinate_unit"
    """Subordinate unit with its own leaders (đơn vị trực thuộc)."""

    LEADERSHIP = "leadership"
    """Leaders as a body (Ban Giám đốc)."""

    MASS_ORGANIZATION = "mass_organization"
    """Party, trade union, youth union (Đảng ủy, Công đoàn, Đoàn thanh niên)."""

    DISTRICT_DIVISION = "district_division"
    """Division of a district, until the districts ended (phòng chuyên môn cấp huyện)."""

    COMMUNE = "commune"
    """Commune or ward (xã, phường)."""

    MINISTRY = "ministry"
    """Ministry or central body (bộ, ngành Trung ương)."""

    OTHER = "other"
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

    CADRE = "cadre"
    """Cán bộ."""

    CIVIL_SERVANT = "civil_servant"
    """Công chức."""

    PUBLIC_EMPLOYEE = "public_employee"
    """Viên chức."""

    WORKER = "worker"
    """Người lao động."""


StaffCategoryName: TypeAlias = Literal["cadre", "civil_servant", "public_employee", "worker"]
"""A `StaffCategory` by its name."""


class Channel(Code):
    """The way something is communicated."""

    PERIODIC_MEETING = "periodic_meeting"
    """The agency's regular meeting (họp cơ quan định kỳ)."""

    BRIEFING = "briefing"
    """Briefing with divisions or communes (họp giao ban)."""

    TRAINING = "training"
    """Training (tập huấn)."""

    IT_ASSESSMENT = "it_assessment"
    """Test of information-technology skills (kiểm tra, đánh giá kỹ năng CNTT)."""

    DIALOGUE = "dialogue"
    """Direct dialogue with citizens and businesses (đối thoại trực tiếp)."""

    THEME_BRIEFING = "theme_briefing"
    """Leaders brief on the theme and its tasks (quán triệt)."""

    EGOV = "egov"
    """The electronic office (Văn phòng điện tử, eGov)."""

    WEBSITE = "website"
    """Website (trang thông tin điện tử)."""

    NOTICE_BOARD = "notice_board"
    """Board in front of the agency (bảng niêm yết)."""

    LED_BOARD = "led_board"
    """Electronic board (bảng quang điện tử)."""

    ZALO_PORTAL = "zalo_portal"
    """Public administration portal on Zalo (Cổng Hành chính công trên Zalo)."""

    MASS_MEDIA = "mass_media"
    """Press, radio, television (phương tiện thông tin đại chúng)."""

    PRINT_MATERIAL = "print_material"
    """Leaflets and compiled documents (tài liệu, tờ rơi)."""

    LEGAL_DISSEMINATION = "legal_dissemination"
    """Legal dissemination into which the subject is woven (phổ biến pháp luật lồng ghép)."""

    FEEDBACK = "feedback"
    """Reception of opinions and proposals (tiếp nhận phản ánh, kiến nghị)."""

    CONTEST = "contest"
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

    INTERNAL = "internal"
    """The agency's own staff (trong cơ quan)."""

    EXTERNAL = "external"
    """Agencies, organisations, individuals outside it (người dân, doanh nghiệp, tổ chức)."""


AudienceKindName: TypeAlias = Literal["internal", "external"]
"""A `AudienceKind` by its name."""


class SigningAuthority(Code):
    """The prefix that says in whose name a document is signed."""

    HEAD = "head"
    """The head signs."""

    FOR_HEAD = "for_head"
    """KT.: a deputy for the head."""

    ON_BEHALF_OF = "on_behalf_of"
    """TM.: on behalf of a collective."""

    BY_ORDER = "by_order"
    """TL.: by order of the head."""

    BY_AUTHORIZATION = "by_authorization"
    """TUQ.: by authorisation of the head."""

    ACTING = "acting"
    """Q.: acting head."""


SigningAuthorityName: TypeAlias = Literal["head", "for_head", "on_behalf_of", "by_order", "by_authorization", "acting"]
"""A `SigningAuthority` by its name."""


class PlanStatus(Code):
    """Where a plan stands."""

    DRAFT = "draft"
    """Being written; no number yet (dự thảo)."""

    SUBMITTED = "submitted"
    """Handed in for signature (trình ký)."""

    ISSUED = "issued"
    """Numbered, dated and signed (đã ban hành)."""

    IN_PROGRESS = "in_progress"
    """Being carried out (đang thực hiện)."""

    COMPLETED = "completed"
    """Carried out (hoàn thành)."""

    ARCHIVED = "archived"
    """Filed (lưu trữ)."""

    AMENDED = "amended"
    """Replaced by an amended plan (đã sửa đổi, thay thế)."""

    CANCELLED = "cancelled"
    """Called off (hủy bỏ)."""


PlanStatusName: TypeAlias = Literal[
    "draft", "submitted", "issued", "in_progress", "completed", "archived", "amended", "cancelled"
]
"""A `PlanStatus` by its name."""


class PlanPart(Code):
    """The part of the plan an activity comes from."""

    CONTENTS = "contents"
    """Contents (nội dung)."""

    FORMS = "forms"
    """Forms of communication (hình thức)."""

    TIMELINE = "timeline"
    """Timeline (thời gian thực hiện)."""

    ADDED = "added"
    """Not in the plan's text: added by hand."""


PlanPartName: TypeAlias = Literal["contents", "forms", "timeline", "added"]
"""A `PlanPart` by its name."""


class SessionKind(Code):
    """What sort of session it is."""

    AGENCY_MEETING = "agency_meeting"
    """The agency's regular meeting (họp cơ quan định kỳ)."""

    BRIEFING = "briefing"
    """Briefing with divisions, districts or communes (họp giao ban)."""

    TRAINING = "training"
    """Training (tập huấn)."""

    IT_SKILL_ASSESSMENT = "it_skill_assessment"
    """Test of information-technology skills (kiểm tra, đánh giá kỹ năng CNTT)."""

    DIALOGUE = "dialogue"
    """Direct dialogue with citizens and businesses (đối thoại trực tiếp)."""

    LEGAL_DISSEMINATION = "legal_dissemination"
    """Legal dissemination (phổ biến pháp luật lồng ghép)."""

    THEME_BRIEFING = "theme_briefing"
    """Briefing on the theme of the year (quán triệt chủ đề)."""


SessionKindName: TypeAlias = Literal[
    "agency_meeting", "briefing", "training", "it_skill_assessment", "dialogue", "legal_dissemination", "theme_briefing"
]
"""A `SessionKind` by its name."""


class SessionRole(Code):
    """Whether the agency holds the session or takes part in it."""

    HOST = "host"
    """It holds the session (tổ chức)."""

    PARTICIPANT = "participant"
    """It takes part (tham gia)."""


SessionRoleName: TypeAlias = Literal["host", "participant"]
"""A `SessionRole` by its name."""


class UnderstandingMethod(Code):
    """How it was found out who understood."""

    QUIZ = "quiz"
    """A short test (bài kiểm tra nhanh)."""

    SURVEY = "survey"
    """Questions to the participants (phiếu khảo sát)."""

    SIGN_OFF = "sign_off"
    """Participants sign that they understood (ký xác nhận)."""


UnderstandingMethodName: TypeAlias = Literal["quiz", "survey", "sign_off"]
"""A `UnderstandingMethod` by its name."""


class SessionStatus(Code):
    """Where a session stands."""

    PLANNED = "planned"
    """To come (dự kiến)."""

    HELD = "held"
    """It took place; its minutes are missing (đã tổ chức, chưa có biên bản)."""

    MINUTED = "minuted"
    """It took place and has its minutes (đã có biên bản)."""

    CANCELLED = "cancelled"
    """It was called off (đã hủy)."""


SessionStatusName: TypeAlias = Literal["planned", "held", "minuted", "cancelled"]
"""A `SessionStatus` by its name."""


class Presence(Code):
    """Whether an invited person came."""

    INVITED = "invited"
    """Invited; not yet known (được mời)."""

    ATTENDED = "attended"
    """Came (có mặt)."""

    EXCUSED = "excused"
    """Sent an excuse (vắng có lý do)."""

    ABSENT = "absent"
    """Stayed away (vắng không lý do)."""


PresenceName: TypeAlias = Literal["invited", "attended", "excused", "absent"]
"""A `Presence` by its name."""


class CheckInMeans(Code):
    """How a person was checked in."""

    SIGNED_LIST = "signed_list"
    """Signature on a list (ký danh sách)."""

    CODE = "code"
    """Code on a screen or badge (quét mã)."""

    SECRETARY = "secretary"
    """The secretary's word (thư ký ghi nhận)."""

    ONLINE = "online"
    """Presence in the online room (phòng họp trực tuyến)."""


CheckInMeansName: TypeAlias = Literal["signed_list", "code", "secretary", "online"]
"""A `CheckInMeans` by its name."""


class DayKind(Code):
    """Why a day is not what its weekday says."""

    HOLIDAY = "holiday"
    """Public holiday (ngày nghỉ lễ, Tết)."""

    COMP_OFF = "comp_off"
    """Rest in place of a weekly rest that fell on a holiday (nghỉ bù)."""

    SWAP_OFF = "swap_off"
    """Off, made up for on another day (nghỉ hoán đổi)."""

    SWAP_WORK = "swap_work"
    """Worked on, for a day off elsewhere (làm bù, làm hoán đổi)."""

    MORNING_ONLY = "morning_only"
    """Worked on in the morning alone (làm việc buổi sáng)."""

    AFTERNOON_ONLY = "afternoon_only"
    """Worked on in the afternoon alone (làm việc buổi chiều)."""


DayKindName: TypeAlias = Literal["holiday", "comp_off", "swap_off", "swap_work", "morning_only", "afternoon_only"]
"""A `DayKind` by its name."""


class DeadlineSubject(Code):
    """What a clock runs for."""

    FEEDBACK_FORWARD = "feedback_forward"
    """Forwarding feedback to the body that is competent (chuyển phản ánh, kiến nghị đến cơ quan có thẩm quyền)."""

    FEEDBACK_ACKNOWLEDGE = "feedback_acknowledge"
    """Telling the sender whether feedback is accepted (thông báo việc tiếp nhận)."""

    FEEDBACK_CLASSIFY = "feedback_classify"
    """Classifying feedback (phân loại)."""

    FEEDBACK_ANSWER = "feedback_answer"
    """Answering feedback (trả lời)."""

    FEEDBACK_PUBLISH = "feedback_publish"
    """Making the result of feedback public (công khai kết quả xử lý)."""

    POSTING_UPDATE = "posting_update"
    """Putting up a new or changed procedure (niêm yết thủ tục hành chính)."""

    DOSSIER_SUPPLEMENT = "dossier_supplement"
    """Asking for what a dossier lacks (yêu cầu bổ sung hồ sơ)."""

    DATA_ACKNOWLEDGE = "data_acknowledge"
    """Acknowledging a data subject's request (phản hồi tiếp nhận yêu cầu của chủ thể dữ liệu)."""

    DATA_ACCESS = "data_access"
    """Granting access to, or a copy of, one's data (cung cấp dữ liệu)."""

    DATA_RECTIFY = "data_rectify"
    """Correcting one's data (chỉnh sửa dữ liệu)."""

    DATA_RESTRICT = "data_restrict"
    """Withdrawing consent, restricting, objecting (rút lại đồng ý, hạn chế, phản đối xử lý dữ liệu)."""

    DATA_ERASE = "data_erase"
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
    """Which days count."""

    WORKING = "working"
    """Working days (ngày làm việc)."""

    CALENDAR = "calendar"
    """Every day (ngày)."""


DayUnitName: TypeAlias = Literal["working", "calendar"]
"""A `DayUnit` by its name."""


class ProcessingGround(Code):
    """Why personal data may be kept."""

    LEGAL_DUTY = "legal_duty"
    """The law gives the agency the task (thực hiện nhiệm vụ theo quy định của pháp luật)."""

    CONSENT = "consent"
    """The person agreed (sự đồng ý của chủ thể dữ liệu)."""


ProcessingGroundName: TypeAlias = Literal["legal_duty", "consent"]
"""A `ProcessingGround` by its name."""


class DataRequestKind(Code):
    """What a person asks for."""

    ACCESS = "access"
    """To see one's data (xem dữ liệu)."""

    PROVIDE = "provide"
    """To be given a copy (cung cấp dữ liệu)."""

    RECTIFY = "rectify"
    """To have them corrected (chỉnh sửa)."""

    ERASE = "erase"
    """To have them erased (xóa)."""

    WITHDRAW_CONSENT = "withdraw_consent"
    """To take a consent back (rút lại sự đồng ý)."""

    RESTRICT = "restrict"
    """To have their use restricted (hạn chế xử lý)."""

    OBJECT = "object"
    """To object to their use (phản đối xử lý)."""


DataRequestKindName: TypeAlias = Literal[
    "access", "provide", "rectify", "erase", "withdraw_consent", "restrict", "object"
]
"""A `DataRequestKind` by its name."""


class DataRequestStatus(Code):
    """Where a request stands."""

    RECEIVED = "received"
    """It came in (đã nhận)."""

    ACKNOWLEDGED = "acknowledged"
    """The person was told so (đã phản hồi tiếp nhận)."""

    FULFILLED = "fulfilled"
    """It was done (đã thực hiện)."""

    REFUSED = "refused"
    """It was refused, with the reason (từ chối)."""

    WITHDRAWN = "withdrawn"
    """The person took it back (đã rút)."""


DataRequestStatusName: TypeAlias = Literal["received", "acknowledged", "fulfilled", "refused", "withdrawn"]
"""A `DataRequestStatus` by its name."""


class ActivityStatus(Code):
    """Where a promised thing stands (tình trạng thực hiện)."""

    NOT_STARTED = "not_started"
    """No evidence yet, and none is due (chưa thực hiện)."""

    UNDER_WAY = "under_way"
    """Evidence so far keeps up with what was promised (đang thực hiện)."""

    DONE = "done"
    """All that was promised is proven (hoàn thành)."""

    OVERDUE = "overdue"
    """Something that is due is not proven (quá hạn)."""

    CANCELLED = "cancelled"
    """Called off (đã hủy)."""


ActivityStatusName: TypeAlias = Literal["not_started", "under_way", "done", "overdue", "cancelled"]
"""A `ActivityStatus` by its name."""


class PostingPlace(Code):
    """Where something is shown."""

    BOARD = "board"
    """Board at the office (bảng niêm yết)."""

    LED = "led"
    """Electronic board (bảng quang điện tử)."""

    WEBSITE = "website"
    """Website (trang thông tin điện tử)."""

    NATIONAL_DATABASE = "national_database"
    """National database of procedures (Cơ sở dữ liệu quốc gia về TTHC)."""

    KIOSK = "kiosk"
    """Screen at the one-stop desk (màn hình tra cứu, ki-ốt)."""


PostingPlaceName: TypeAlias = Literal["board", "led", "website", "national_database", "kiosk"]
"""A `PostingPlace` by its name."""


class StaleReason(Code):
    """Why a posting is not as it must be."""

    SUPERSEDED = "superseded"
    """A newer version is in force (đã có quy định mới)."""

    LAPSED = "lapsed"
    """What it shows is not in force any more, and nothing took its place (đã bãi bỏ, hết hiệu lực)."""

    NOT_YET_IN_FORCE = "not_yet_in_force"
    """What it shows is not in force yet (chưa có hiệu lực)."""

    FORMS_MISSING = "forms_missing"
    """The forms are missing beside it (thiếu mẫu đơn, tờ khai)."""

    FEEDBACK_ADDRESS_MISSING = "feedback_address_missing"
    """Where to send feedback is missing beside it (thiếu địa chỉ tiếp nhận phản ánh, kiến nghị)."""


StaleReasonName: TypeAlias = Literal[
    "superseded", "lapsed", "not_yet_in_force", "forms_missing", "feedback_address_missing"
]
"""A `StaleReason` by its name."""


class FeedbackChannel(Code):
    """The way feedback came in."""

    IN_PERSON = "in_person"
    """Brought in person (trực tiếp)."""

    POST = "post"
    """By post (bưu chính)."""

    EMAIL = "email"
    """By electronic mail (thư điện tử)."""

    PORTAL = "portal"
    """Through a portal (cổng tiếp nhận phản ánh, kiến nghị)."""

    PHONE = "phone"
    """By telephone, faithfully written down (điện thoại)."""

    SURVEY_FORM = "survey_form"
    """On a survey form of the agency (phiếu lấy ý kiến)."""

    ZALO = "zalo"
    """Through the public administration portal on Zalo (Cổng Hành chính công trên Zalo)."""

    DIALOGUE = "dialogue"
    """At a dialogue (đối thoại)."""

    TRANSFER = "transfer"
    """Handed on by another body (cơ quan khác chuyển đến)."""


FeedbackChannelName: TypeAlias = Literal[
    "in_person", "post", "email", "portal", "phone", "survey_form", "zalo", "dialogue", "transfer"
]
"""A `FeedbackChannel` by its name."""


class FeedbackCategory(Code):
    """What feedback is about. (Source: 20/2008/NĐ-CP, Điều 5.)"""

    OFFICIAL_CONDUCT = "official_conduct"
    """Delay, trouble made, a rule not carried out or carried out wrongly (hành vi của cán bộ, công chức)."""

    NOT_FITTING = "not_fitting"
    """A rule that does not fit reality (không phù hợp với thực tế)."""

    INCONSISTENT = "inconsistent"
    """Rules that do not agree with one another (không đồng bộ, thiếu thống nhất)."""

    UNLAWFUL = "unlawful"
    """A rule against the law (không hợp pháp)."""

    AGAINST_TREATY = "against_treaty"
    """A rule against a treaty (trái với điều ước quốc tế)."""

    OTHER_RULE = "other_rule"
    """Another problem of a rule (vấn đề khác)."""

    SOLUTION = "solution"
    """A way to handle what was reported (phương án xử lý)."""

    NEW_RULE = "new_rule"
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


class Header(Model, frozen=True, kw_only=True):
    """Identity, revision and stamps, kept by the store. A draft carries the default: no identity yet, revision 0."""

    id: UUID = UUID(int=0)
    """Identity. Nil on a draft: the store gives one when the record is added."""

    rev: int = 0
    """Revision: 1 when added, one more with each update, 0 on a draft. An update names the revision it saw."""

    created: datetime.datetime | None = None
    """When the record was added (UTC, microseconds)."""

    updated: datetime.datetime | None = None
    """When this revision was written (UTC, microseconds); all writes of one commit share it, and later commits come
    later.
    """

    actor: str = ""
    """Who wrote this revision, as named when the store was opened."""

    scope: UnitId | None = None
    """The unit that owns the record."""


class Record(Model, frozen=True, kw_only=True):
    """What the store keeps."""

    header: Header = Header()
    """Identity, revision and stamps."""

    @property
    def id(self) -> UUID:
        """Identity. Nil on a draft: the store gives one when the record is added."""
        return self.header.id

    @property
    def rev(self) -> int:
        """Revision: 1 when added, one more with each update, 0 on a draft. An update names the revision it saw."""
        return self.header.rev


class Unit(Record, frozen=True, kw_only=True):
    """An agency or a part of one, for as long as it exists."""

    name: str
    """Full name: "Sở Xây dựng"."""

    kind: UnitKind
    """What sort of organisation it is."""

    symbol: str | None = None
    """Symbol in document numbers: "SXD" (ký hiệu)."""

    parent: UnitId | None = None
    """The unit above it (cơ quan chủ quản)."""

    aliases: list[str] = []
    """Other names it goes by."""

    valid_from: datetime.date | None = None
    """First day it existed under this name."""

    valid_to: datetime.date | None = None
    """Last day it existed under this name."""

    succeeded_by: list[UnitId] = []
    """What it became: mergers and splits."""


class Person(Record, frozen=True, kw_only=True):
    """An official or worker (cán bộ, công chức, viên chức, người lao động)."""

    name: str
    """Full name, family name first: "Nguyễn Văn An" (họ và tên)."""

    code: str | None = None
    """Staff code, unique in the store where given (mã cán bộ)."""

    category: StaffCategory
    """Legal category."""

    unit: UnitId | None = None
    """The unit they belong to."""

    position: str | None = None
    """Position: "Chánh Văn phòng" (chức vụ)."""

    active_from: datetime.date | None = None
    """First day in the agency."""

    active_to: datetime.date | None = None
    """Last day in the agency."""


class PartialDate(Model, frozen=True, kw_only=True):
    """A civil date of which the month and day may be missing ("Tây Ninh, ngày tháng năm 2021")."""

    year: int
    """Year."""

    month: int | None = None
    """Month, 1 to 12, where known."""

    day: int | None = None
    """Day of the month, where known. A day without a month is not a date."""


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


class Unspecified(Model, frozen=True, kw_only=True, tag_field="type", tag="unspecified"):
    """Nothing is said."""


class Continuous(Model, frozen=True, kw_only=True, tag_field="type", tag="continuous"):
    """All the time (thường xuyên)."""


class Periodic(Model, frozen=True, kw_only=True, tag_field="type", tag="periodic"):
    """From time to time, how often is not said (định kỳ)."""


class Daily(Model, frozen=True, kw_only=True, tag_field="type", tag="daily"):
    """Every day (hàng ngày)."""


class Weekly(Model, frozen=True, kw_only=True, tag_field="type", tag="weekly"):
    """Every week (hàng tuần)."""


class Monthly(Model, frozen=True, kw_only=True, tag_field="type", tag="monthly"):
    """Every month (hàng tháng)."""


class Quarterly(Model, frozen=True, kw_only=True, tag_field="type", tag="quarterly"):
    """Every quarter (hàng quý)."""


class Yearly(Model, frozen=True, kw_only=True, tag_field="type", tag="yearly"):
    """Every year (hàng năm)."""


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
    """The last day."""


Schedule: TypeAlias = (
    Unspecified
    | Continuous
    | Periodic
    | Daily
    | Weekly
    | Monthly
    | Quarterly
    | Yearly
    | InYear
    | InQuarter
    | InMonth
    | OnDate
    | ByDate
    | Range
)
"""When a promised thing is to happen. Most plans give no date at all."""


class Clause(Model, frozen=True, kw_only=True):
    """One bullet of a plan, verbatim, with what was recognised in it."""

    text: str = ""
    """The text as written, without its mark (nguyên văn)."""

    mark: str = ""
    """The mark before it: "-", "+", "a)", "1."; empty for a paragraph."""

    level: int = 0
    """How deep it lies below its heading: 0 for a bullet, 1 for a bullet of a bullet."""

    line: int = 0
    """Line in the source text, from 1; 0 where unknown."""

    channels: list[Channel] = []
    """Forms of communication it names (hình thức)."""

    schedule: Schedule = Unspecified()
    """When it is to happen, where it says so (thời gian)."""


class Audience(Model, frozen=True, kw_only=True):
    """One audience (đối tượng)."""

    clause: Clause
    """The clause as written."""

    kind: AudienceKind
    """Inside the agency or outside."""

    headcount: int | None = None
    """How many people, once known: what "informed" is measured against."""


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
    """What is to happen, without the time."""


class OtherSection(Model, frozen=True, kw_only=True):
    """Text under a heading that is none of the known parts, kept whole."""

    heading: str = ""
    """The heading as written; empty for text before any heading."""

    line: int = 0
    """Line of the heading in the source text, from 1; 0 where there is none."""

    clauses: list[Clause] = []
    """What stands under it."""


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
    """In whose name (quyền hạn)."""

    head_title: str
    """The title after the prefix: "GIÁM ĐỐC"."""

    own_title: str | None = None
    """The signer's own title, where a second line gives it: "PHÓ GIÁM ĐỐC"."""

    name: str | None = None
    """The signer's name; drafts have none."""


class Move(Model, frozen=True, kw_only=True):
    """One step of a record's life: who moved it, when, and why."""

    from_: str = field(name="from")
    """The state before."""

    to: str
    """The state after."""

    at: datetime.datetime
    """When it moved (UTC)."""

    by: str
    """Who moved it."""

    why: str | None = None
    """The reason given."""


class Plan(Record, frozen=True, kw_only=True):
    """A communication plan (kế hoạch tuyên truyền cải cách hành chính)."""

    document_type: str = ""
    """Type of document, abbreviated: "KH", "QĐ" (tên loại)."""

    number: str | None = None
    """Number as written; missing on a draft (số)."""

    symbol: str = ""
    """Symbol: "KH-SXD" (ký hiệu)."""

    place: str | None = None
    """Place of issue (địa danh)."""

    issued_on: PartialDate | None = None
    """Date of issue; a draft may have only the year."""

    subject: str = ""
    """What it is about (trích yếu)."""

    year: int | None = None
    """The year it plans for."""

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
    """What stands under other headings."""

    theme: str | None = None
    """The theme of the year, verbatim (chủ đề)."""

    recipients: list[str] = []
    """Recipients without the archive line (nơi nhận)."""

    archive: ArchiveLine | None = None
    """The archive line (lưu)."""

    signatory: Signatory | None = None
    """Who signs (người ký)."""

    status: PlanStatus = PlanStatus.DRAFT
    """Where it stands."""

    moves: list[Move] = []
    """How it came there."""

    source: str = ""
    """The text it was read from, verbatim (NFC)."""


class ClauseOrigin(Model, frozen=True, kw_only=True):
    """The clause an activity comes from."""

    part: PlanPart
    """Which part of the plan."""

    number: int
    """Which clause of that part, from 1 as a reader counts."""

    line: int = 0
    """Line in the plan's source text; 0 where unknown."""


class Cancellation(Model, frozen=True, kw_only=True):
    """That and why an activity was called off."""

    on: datetime.date
    """From which day."""

    why: str
    """Why."""

    by: str
    """Who called it off."""


class Activity(Record, frozen=True, kw_only=True):
    """One promised thing. Its status is never stored: it follows from the schedule, the day, and the evidence."""

    plan: PlanId
    """The plan that promises it."""

    origin: ClauseOrigin
    """The clause it comes from."""

    title: str
    """What is promised, verbatim."""

    channels: list[Channel] = []
    """Forms of communication."""

    schedule: Schedule = Unspecified()
    """When."""

    timeline: str | None = None
    """The timeline's line that gave the schedule, verbatim."""

    lead: str | None = None
    """Who leads, as written (chủ trì)."""

    lead_unit: UnitId | None = None
    """The leading unit, where it is in this store."""

    coordinating: list[str] = []
    """Who takes part, as written (phối hợp)."""

    target: int | None = None
    """How often it must happen in all, where a number was promised (chỉ tiêu)."""

    cancelled: Cancellation | None = None
    """Whether it was called off."""


class Turnout(Model, frozen=True, kw_only=True):
    """How many were invited, informed and understood: each at most the one before (được mời, được thông tin, hiểu
    rõ).
    """

    invited: int = 0
    """How many were invited (được mời)."""

    informed: int = 0
    """How many came and so were informed (được thông tin)."""

    understood: int = 0
    """How many understood (hiểu rõ)."""

    method: UnderstandingMethod | None = None
    """How understanding was measured; needed as soon as anyone is said to have understood."""


class Minutes(Model, frozen=True, kw_only=True):
    """Minutes of a session (biên bản), with the parts the official form asks for."""

    number: str | None = None
    """Number of the minutes, as written (số biên bản)."""

    started: datetime.time | None = None
    """When it began (thời gian bắt đầu)."""

    ended: datetime.time | None = None
    """When it ended (thời gian kết thúc)."""

    attendees: str = ""
    """Who was there, as written (thành phần tham dự)."""

    chair: str | None = None
    """Who led it (chủ trì)."""

    secretary: str | None = None
    """Who took the minutes (thư ký)."""

    content: str = ""
    """What was said (nội dung)."""

    conclusions: str | None = None
    """What was concluded (kết luận)."""


class Session(Record, frozen=True, kw_only=True):
    """A session: what was said to whom, and who understood (buổi tuyên truyền)."""

    kind: SessionKind
    """What sort of session."""

    held_on: datetime.date
    """The day it takes or took place."""

    subject: str
    """What it is about."""

    plan: PlanId | None = None
    """The plan it serves."""

    activities: list[ActivityId] = []
    """The activities it is evidence for. Where none is named, it counts for those of its plan that promise its form."""

    role: SessionRole = SessionRole.HOST
    """Holding it or taking part."""

    topics: list[str] = []
    """Topics covered (chuyên đề)."""

    integrated_with: str | None = None
    """What else it was woven into: "sinh hoạt Ngày Pháp luật" (lồng ghép)."""

    starts: datetime.time | None = None
    """When it starts."""

    place: str | None = None
    """Where (địa điểm)."""

    online: str | None = None
    """Address of the online room, where it is held online (trực tuyến)."""

    host: UnitId | None = None
    """The unit that holds it."""

    chair: str | None = None
    """Who leads it (chủ trì)."""

    secretary: str | None = None
    """Who takes the minutes (thư ký)."""

    turnout: Turnout | None = None
    """How many were invited, informed and understood, once it was held."""

    minutes: Minutes | None = None
    """Its minutes (biên bản)."""

    status: SessionStatus = SessionStatus.PLANNED
    """Where it stands."""

    moves: list[Move] = []
    """How it came there."""


class Attendance(Record, frozen=True, kw_only=True):
    """One person at one session. There is at most one for each person and session."""

    session: SessionId
    """The session."""

    person: PersonId
    """The person."""

    presence: Presence = Presence.INVITED
    """Whether they came."""

    checked_in: datetime.datetime | None = None
    """When they checked in (UTC)."""

    means: CheckInMeans | None = None
    """How they checked in."""

    understood: UnderstandingMethod | None = None
    """Whether they understood, and by which measure; nothing while it was not found out."""


class Attachment(Record, frozen=True, kw_only=True):
    """A file: a photograph of the board, a scanned record, a slide deck. Its bytes are stored once, whoever points at
    them.
    """

    name: str = ""
    """File name."""

    media_type: str = ""
    """Media type: "image/jpeg"."""

    size: int = 0
    """Length in bytes, counted by the store."""

    blake3: str = ""
    """BLAKE3 of the bytes in hexadecimal, computed by the store."""

    caption: str | None = None
    """What the file shows, in a few words."""

    dated: datetime.date | None = None
    """The day it was taken or made: when it serves as evidence, the day it proves."""

    plan: PlanId | None = None
    """The plan it belongs to."""

    activity: ActivityId | None = None
    """The activity it is evidence for."""

    session: SessionId | None = None
    """The session it belongs to."""


class Register(Record, frozen=True, kw_only=True):
    """A register of one unit and year: numbers run from 1 without gaps, and none is given twice.

    Numbers are taken together with the record that bears them, in one commit: if that record is refused, so is the
    number. (Sources: NĐ 30/2020/NĐ-CP on document numbers; TT 01/2018/TT-VPCP on registers.)
    """

    name: str = ""
    """What it numbers: "KH-SXD"."""

    unit: UnitId | None = None
    """Whose register it is."""

    year: int = 0
    """Its year."""

    last: int = 0
    """The last number given; 0 while none was."""

    closed: bool = False
    """Whether the year is over and no more numbers are given (khóa sổ)."""


class CalendarDay(Model, frozen=True, kw_only=True):
    """One day that is not what its weekday says."""

    date: datetime.date
    """The day."""

    kind: DayKind
    """Why it is so."""

    name: str | None = None
    """What it is called: "Tết Nguyên đán"."""

    basis: str | None = None
    """The decision that says so (căn cứ)."""

    verified: bool = False
    """Whether the decision, or a source that cites it, was read."""


class Calendar(Record, frozen=True, kw_only=True):
    """The days of one year that are not what their weekdays say. A year without a calendar has no working days at all:
    nothing is guessed.

    A calendar of a unit holds only what is different there: it lies over that of the units above it, and over the
    national one.
    """

    year: int = 0
    """The year."""

    unit: UnitId | None = None
    """Whose it is; nothing for the national one."""

    working_weekdays: list[int] | None = None
    """Weekdays on which there is work, Monday 1 to Sunday 7; nothing for those of the calendar beneath, which are
    Monday to Friday at the bottom (thứ Hai đến thứ Sáu).
    """

    morning_weekdays: list[int] | None = None
    """Weekdays on which there is work in the morning alone: 6 for a desk open on Saturday mornings."""

    hand_over: datetime.time | None = None
    """From this time on, what arrives is taken over on the next working day; nothing for that of the calendar beneath,
    which is 15:00 at the bottom.
    """

    days: list[CalendarDay] = []
    """The days that are not what their weekdays say."""

    basis: str | None = None
    """The decisions it rests on (căn cứ)."""

    verified: bool = False
    """Whether all days off of the year are known from decisions."""


class TimeLimit(Model, frozen=True, kw_only=True):
    """How long something may take: "10 ngày làm việc", "0,5 ngày" (thời hạn)."""

    half_days: int
    """How many half-days: internal steps are measured in "0,5 ngày"."""

    unit: DayUnit
    """Which days count."""


class LawReference(Model, frozen=True, kw_only=True):
    """A provision that a rule rests on (căn cứ pháp lý)."""

    document: str = ""
    """Number with symbol: "20/2008/NĐ-CP", "91/2025/QH15" (số, ký hiệu)."""

    provision: str | None = None
    """Article, clause, point: "Điều 9 khoản 1" (điều, khoản, điểm)."""

    amended_by: list[str] = []
    """Documents that amended it: "48/2013/NĐ-CP" (được sửa đổi bởi)."""


class DeadlineRule(Record, frozen=True, kw_only=True):
    """How long something may take, from when on, and which law says so. Clocks are data: they change with the law."""

    subject: DeadlineSubject
    """What it limits."""

    time_limit: TimeLimit
    """How long it may take."""

    extension: TimeLimit | None = None
    """By how much it may be extended, once."""

    basis: LawReference
    """The law, or the agency's own rule, that says so (căn cứ)."""

    valid_from: datetime.date | None = None
    """First day it applies: a clock that starts before runs by the rule before."""

    valid_to: datetime.date | None = None
    """Last day on which a clock may start by it."""

    unit: UnitId | None = None
    """The unit whose own rule it is; nothing for all."""

    verified: bool = False
    """Whether somebody read it in the source itself."""

    note: str | None = None
    """A remark: where it was found, what is doubtful."""


class Open(Model, frozen=True, kw_only=True, tag_field="type", tag="open"):
    """In clear, as it is given to be stored."""

    text: str
    """The text."""


class Sealed(Model, frozen=True, kw_only=True, tag_field="type", tag="sealed"):
    """Sealed, as it is stored."""

    content: str
    """Nonce and ciphertext (XChaCha20-Poly1305) in Base64."""


Personal: TypeAlias = Open | Sealed
"""A piece of personal data. It is given open and kept sealed: reading a record gives `Sealed`, and only
`data_subjects.reveal` opens it, which is noted. Plain text may stand for `Open`.
"""


class Consent(Model, frozen=True, kw_only=True):
    """One consent: to one purpose, given in so many words (sự đồng ý)."""

    purpose: str
    """To what: one purpose each (mục đích)."""

    given_on: datetime.date
    """When it was given."""

    method: str
    """How: "ký phiếu", "đánh dấu trên biểu mẫu điện tử" (phương thức)."""

    text_version: str | None = None
    """Which version of the text was agreed to (phiên bản nội dung)."""

    evidence: AttachmentId | None = None
    """The file that proves it (tài liệu chứng minh)."""

    withdrawn_on: datetime.date | None = None
    """When it was withdrawn (rút lại)."""


class Erasure(Model, frozen=True, kw_only=True):
    """That a person's data were erased: what stays of them in the store cannot be read any more."""

    on: datetime.date
    """On which day."""

    by: str
    """Who erased."""

    why: str
    """Why, and on what basis (lý do, căn cứ)."""


class DataSubject(Record, frozen=True, kw_only=True):
    """A person whose personal data are kept: who sent feedback, asked at a dialogue, took a test. Name and contacts are
    sealed under a key of this person's own.
    """

    person: PersonId | None = None
    """The member of staff, where it is one."""

    name: Personal | None = None
    """Name (họ và tên, tên tổ chức)."""

    address: Personal | None = None
    """Address (địa chỉ)."""

    phone: Personal | None = None
    """Telephone (số điện thoại)."""

    email: Personal | None = None
    """Electronic mail (thư điện tử)."""

    ground: ProcessingGround = ProcessingGround.LEGAL_DUTY
    """Why the data may be kept."""

    basis: LawReference | None = None
    """The law that gives the task (căn cứ)."""

    consents: list[Consent] = []
    """Every consent, withdrawn ones as well."""

    erased: Erasure | None = None
    """That the data were erased."""


class CalendarUsed(Model, frozen=True, kw_only=True):
    """A calendar that a deadline was counted with, as it then was."""

    calendar: CalendarId
    """The calendar."""

    rev: int
    """Its revision."""


class Deadline(Model, frozen=True, kw_only=True):
    """The last day for something, and how it was counted (hạn)."""

    due: datetime.date
    """The last day, up to its end."""

    at_noon: bool = False
    """Whether it ends at midday already: half a day was counted."""

    started: datetime.date
    """The day the clock started; it does not count itself."""

    time_limit: TimeLimit
    """How long it may take."""

    rule: DeadlineRuleId | None = None
    """The rule that set it; nothing where the time limit was given."""

    basis: LawReference | None = None
    """The law behind it."""

    calendars: list[CalendarUsed] = []
    """The calendars it was counted with."""

    verified: bool = False
    """Whether the rule, and every day off between, is verified."""


class DataRequest(Record, frozen=True, kw_only=True):
    """A person's request about their own data, with its clocks."""

    subject: DataSubjectId
    """Who asks."""

    kind: DataRequestKind
    """What for."""

    received_on: datetime.date
    """The day it came in."""

    details: str | None = None
    """What exactly: which data, which consent."""

    acknowledge_by: Deadline | None = None
    """The last day for telling the person that it came in."""

    answer_by: Deadline | None = None
    """The last day for doing it."""

    not_covered: list[str] = []
    """Clocks that could not be set, and why: no rule, no calendar."""

    extended: str | None = None
    """Why it takes longer, once it was extended (gia hạn)."""

    outcome: str | None = None
    """What was done, or why it was refused."""

    status: DataRequestStatus = DataRequestStatus.RECEIVED
    """Where it stands."""

    moves: list[Move] = []
    """How it came there."""


class Access(Record, frozen=True, kw_only=True):
    """That personal data were opened: by whom and when stands in the header. What was read does not stand here."""

    subject: DataSubjectId
    """Whose data."""

    kind: str
    """Kind of the record that holds them: `feedback`."""

    record: UUID
    """The record that holds them."""

    rev: int
    """Its revision."""

    fields: list[str]
    """Which of its fields were opened."""

    purpose: str
    """What for (mục đích)."""


class Evidence(Model, frozen=True, kw_only=True):
    """One proof that something was done."""

    on: datetime.date
    """The day it proves."""

    what: str
    """What it is: the session's subject, the file's caption or name."""

    session: SessionId | None = None
    """The session that took place."""

    attachment: AttachmentId | None = None
    """The file that shows it."""

    named: bool
    """Whether it names the activity. If not, it counts because its form of communication was promised."""

    minuted: bool
    """Whether a session's minutes are there; files have none and need none."""


class Progress(Model, frozen=True, kw_only=True):
    """How far one activity is."""

    activity: ActivityId
    """The activity."""

    status: ActivityStatus
    """Where it stands."""

    due: datetime.date | None = None
    """The last day for all of it; nothing where no year is known."""

    expected: int | None = None
    """How often it must be proven in all, where that can be counted."""

    proven: int
    """How often it was proven, a month or quarter counting once where it is due in each."""

    missing: list[str] = []
    """Months or quarters that are over and not proven: "Tháng 08/2021", "Quý III/2021"."""

    evidence: list[Evidence] = []
    """The proofs, oldest first."""


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


class NumberTaken(Model, frozen=True, kw_only=True):
    """A number taken from a register."""

    number: int
    """The number."""

    written: str
    """The number as documents write it: below ten with a leading zero."""


class RevealedValue(Model, frozen=True, kw_only=True):
    """One piece of personal data, in clear."""

    path: str
    """Where it stands in the record."""

    text: str
    """The text."""


class Revealed(Model, frozen=True, kw_only=True):
    """Personal data of one version of a record, in clear."""

    kind: str
    """Kind of the record."""

    id: UUID
    """The record."""

    values: list[RevealedValue]
    """What it holds."""

    access: AccessId | None = None
    """Where the access was noted; nothing where there was nothing to open."""


class Holding(Model, frozen=True, kw_only=True):
    """A record that has to do with a person."""

    kind: str
    """Kind of the record."""

    id: UUID
    """The record."""


class Period(PeriodMaker, frozen=True, kw_only=True):
    """A stretch of days a report is about, both ends included."""

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
    """Sessions called off."""

    invited: int = 0
    """People invited to the sessions that took place."""

    informed: int = 0
    """Of these, people who came and so were informed."""

    measured: int = 0
    """Of these, people at sessions where it was found out who understood."""

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
    """The figures of one kind of session."""

    kind: SessionKind
    """Kind of session."""

    figures: SessionFigures
    """The figures."""


class ActivityReport(Model, frozen=True, kw_only=True):
    """One activity and how far it is."""

    activity: Activity
    """What was promised."""

    progress: Progress
    """How far it is; all evidence up to the report's day."""


class Completion(Model, frozen=True, kw_only=True):
    """How many activities stand where."""

    done: int = 0
    """Done."""

    under_way: int = 0
    """Under way."""

    not_started: int = 0
    """Not started."""

    overdue: int = 0
    """Overdue."""

    cancelled: int = 0
    """Called off."""


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
    """Where it stands."""

    activities: list[ActivityReport]
    """Each activity and how far it is, in the plan's order."""

    completion: Completion
    """How many activities stand where."""


class PlaceFigures(Model, frozen=True, kw_only=True):
    """How much of what is in force one place shows."""

    place: PostingPlace
    """The place."""

    current: int
    """Procedures in force that it shows as they are."""

    missing: int
    """Procedures in force that it does not show, or not as they are."""

    stale: int
    """Postings there that are not as they must be."""


class StalePosting(Model, frozen=True, kw_only=True):
    """A posting that is not as it must be, and what to do."""

    posting: PostingId
    """The posting."""

    place: PostingPlace
    """Where it is."""

    procedure: ProcedureId | None = None
    """The procedure's version it shows; nothing for a theme or decision."""

    current: ProcedureId | None = None
    """The version that should be shown instead."""

    code: str | None = None
    """Code of the procedure."""

    name: str
    """What it shows: the procedure's name, the theme, the decision."""

    reasons: list[StaleReason]
    """Why it is not as it must be."""

    since: datetime.date | None = None
    """Since when."""

    text: str
    """What to do, in English."""

    text_vi: str
    """What to do, in Vietnamese."""


class ProcedureFigures(Model, frozen=True, kw_only=True):
    """Procedures: what decisions brought, and where those in force are shown (thủ tục hành chính)."""

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
    """Each place, places with nothing to show left out."""

    stale: list[StalePosting] = []
    """Postings that are not as they must be on the report's day."""


class FeedbackChannelCount(Model, frozen=True, kw_only=True):
    """How much feedback came in one way."""

    channel: FeedbackChannel
    """The way."""

    count: int
    """How many."""


class FeedbackCategoryCount(Model, frozen=True, kw_only=True):
    """How much feedback is about one thing."""

    category: FeedbackCategory
    """What it is about."""

    count: int
    """How many."""


class FeedbackFigures(Model, frozen=True, kw_only=True):
    """Feedback: what came in during the period, and how far it is on the report's day (phản ánh, kiến nghị)."""

    received: int = 0
    """Received in the period."""

    proposals: int = 0
    """Of these, proposals (kiến nghị)."""

    not_accepted: int = 0
    """Of these, not accepted (không tiếp nhận)."""

    forwarded: int = 0
    """Of these, forwarded to another body (chuyển cơ quan có thẩm quyền)."""

    forwarded_late: int = 0
    """Of the forwarded, forwarded after their last day."""

    answered: int = 0
    """Of those received, answered by the report's day (đã trả lời)."""

    answered_late: int = 0
    """Of the answered, answered after their last day (trả lời quá hạn)."""

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

    channels: list[FeedbackChannelCount] = []
    """Received, by the way they came in; ways without any left out."""

    categories: list[FeedbackCategoryCount] = []
    """Received, by what they are about; those not classified left out."""


class DialogueFigures(Model, frozen=True, kw_only=True):
    """Dialogues held in the period (đối thoại)."""

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


class AssessmentFigures(Model, frozen=True, kw_only=True):
    """Tests taken in the period (kiểm tra, đánh giá)."""

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
    """What was made known in one form."""

    channel: Channel
    """The form."""

    count: int
    """How many times."""

    reach: int
    """How many people it reached, as far as known (lượt tiếp cận)."""


class MaterialFigures(Model, frozen=True, kw_only=True):
    """Materials and what was made known with them in the period (tài liệu, tin bài)."""

    materials: int = 0
    """Materials made or revised in the period (tài liệu)."""

    disseminations: int = 0
    """Disseminations in the period: articles, broadcasts, notices, posts (tin bài, lượt tuyên truyền)."""

    channels: list[ChannelCount] = []
    """By form of communication; forms without any left out."""


class ThemeReport(Model, frozen=True, kw_only=True):
    """A theme of the year: whether it was posted, briefed on, and linked to tasks (chủ đề năm)."""

    theme: ThemeId
    """The theme."""

    year: int
    """Its year."""

    text: str
    """Its words."""

    issuer: str | None = None
    """Who set it."""

    posted_on: datetime.date | None = None
    """The day it was first posted (niêm yết)."""

    briefings: int
    """Sessions that took place at which leaders briefed on it (số buổi quán triệt)."""

    tasks: int
    """Concrete tasks linked to it (nhiệm vụ cụ thể)."""


class BoardFigures(Model, frozen=True, kw_only=True):
    """The leaders' schedule in the period (lịch công tác của lãnh đạo)."""

    appointments: int = 0
    """Appointments on the board."""

    days: int = 0
    """Days with at least one."""

    working_days: int | None = None
    """Working days of the period up to the report's day; nothing where a year has no calendar."""


class Attention(Model, frozen=True, kw_only=True):
    """Something to look at, with the record it concerns."""

    code: str
    """Stable name: `minutes_missing`, `session_not_reported`, `figures_differ`, `activity_overdue`,
    `plan_year_missing`.
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
    """What was promised and what is proven, in one period."""

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
    """The same figures by kind of session, kinds without any left out."""

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


class Finding(Model, frozen=True, kw_only=True):
    """One oddity in a document: it is kept as written and pointed out, never refused."""

    line: int
    """Line in the source text, from 1; 0 where it concerns the whole."""

    path: str
    """Where in the plan: `legal_bases[0].number`."""

    code: str
    """Stable name of what was noticed."""

    text: str
    """What was noticed, in English."""

    text_vi: str
    """What was noticed, in Vietnamese."""

    excerpt: str
    """The words concerned, verbatim."""


class Reading(ReadingView, frozen=True, kw_only=True):
    """A plan as read from its text, with everything that was noticed on the way."""

    plan: Plan = Plan()
    """The plan, a draft ready to be stored."""

    findings: list[Finding] = []
    """What was noticed, in the order of the text."""


class Change(Model, frozen=True, kw_only=True):
    """One write, as the change log tells it."""

    seq: int
    """Its place in the log, from 1."""

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

    blobs: int
    """Attachments' contents, each counted once."""

    defects: list[str]
    """What is wrong; at most the first hundred."""

    defect_count: int
    """How many things are wrong."""


class Problem(Model, frozen=True, kw_only=True):
    """One broken rule: the value is refused."""

    path: str
    """Where: `legal_bases[2].symbol`."""

    code: str
    """Stable name of the rule."""

    text: str
    """What is wrong, in English."""

    text_vi: str
    """What is wrong, in Vietnamese."""

    law: LawReference | None = None
    """The law behind the rule, where there is one."""

    allowed: list[str] = []
    """What would be allowed instead, where that can be listed."""


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
    def path(self) -> str | None:
        """The file concerned."""
        return self.report.path

    @property
    def problems(self) -> list[Problem]:
        """Invalid: every broken rule."""
        return self.report.problems


__all__ = [
    "Access",
    "AccessId",
    "Activity",
    "ActivityId",
    "ActivityReport",
    "ActivityStatus",
    "ActivityStatusName",
    "ArchiveLine",
    "AssessmentCount",
    "AssessmentFigures",
    "AssessmentId",
    "Assignment",
    "Attachment",
    "AttachmentId",
    "Attendance",
    "AttendanceId",
    "Attention",
    "Audience",
    "AudienceKind",
    "AudienceKindName",
    "BoardFigures",
    "ByDate",
    "Calendar",
    "CalendarDay",
    "CalendarId",
    "CalendarUsed",
    "Cancellation",
    "Change",
    "Channel",
    "ChannelCount",
    "ChannelName",
    "CheckInMeans",
    "CheckInMeansName",
    "Clause",
    "ClauseOrigin",
    "Completion",
    "Consent",
    "Continuous",
    "Daily",
    "DataRequest",
    "DataRequestId",
    "DataRequestKind",
    "DataRequestKindName",
    "DataRequestStatus",
    "DataRequestStatusName",
    "DataSubject",
    "DataSubjectId",
    "DayKind",
    "DayKindName",
    "DayUnit",
    "DayUnitName",
    "Deadline",
    "DeadlineRule",
    "DeadlineRuleId",
    "DeadlineSubject",
    "DeadlineSubjectName",
    "DialogueFigures",
    "Erasure",
    "ErrorFields",
    "ErrorReport",
    "Evidence",
    "FeedbackCategory",
    "FeedbackCategoryCount",
    "FeedbackCategoryName",
    "FeedbackChannel",
    "FeedbackChannelCount",
    "FeedbackChannelName",
    "FeedbackFigures",
    "Finding",
    "Header",
    "Holding",
    "InMonth",
    "InQuarter",
    "InYear",
    "KindFigures",
    "LawReference",
    "LegalBasis",
    "LegalDocument",
    "LegalDocumentId",
    "MaterialFigures",
    "Minutes",
    "MonthFigures",
    "Monthly",
    "Move",
    "Notice",
    "NumberTaken",
    "OnDate",
    "Open",
    "OtherSection",
    "PartialDate",
    "Period",
    "Periodic",
    "Person",
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
    "PostingId",
    "PostingPlace",
    "PostingPlaceName",
    "Presence",
    "PresenceName",
    "Problem",
    "ProcedureFigures",
    "ProcedureId",
    "ProcessingGround",
    "ProcessingGroundName",
    "Progress",
    "Quarterly",
    "Range",
    "Reading",
    "Record",
    "Register",
    "RegisterId",
    "Report",
    "Revealed",
    "RevealedValue",
    "Schedule",
    "Sealed",
    "Session",
    "SessionFigures",
    "SessionId",
    "SessionKind",
    "SessionKindName",
    "SessionRole",
    "SessionRoleName",
    "SessionStatus",
    "SessionStatusName",
    "Signatory",
    "SigningAuthority",
    "SigningAuthorityName",
    "StaffCategory",
    "StaffCategoryName",
    "StalePosting",
    "StaleReason",
    "StaleReasonName",
    "ThemeId",
    "ThemeReport",
    "TimeLimit",
    "TimelineEntry",
    "Turnout",
    "TurnoutCount",
    "UnderstandingMethod",
    "UnderstandingMethodName",
    "Unit",
    "UnitAssessmentCount",
    "UnitId",
    "UnitKind",
    "UnitKindName",
    "Unspecified",
    "Verification",
    "Weekly",
    "Yearly",
]
