// Generated from the core by `make types`: change the core, not this file.

package vn.cchc.model

import java.time.Instant
import java.time.LocalDate
import java.time.LocalTime
import java.util.UUID

/** What the store keeps. */
public sealed interface Record {
    /** Identity, revision and stamps. */
    public val header: Header

    /** Identity. Nil on a draft: the store gives one when the record is added. */
    public val id: RecordId

    /** Revision: 1 when added, one more with each update, 0 on a draft. An update names the revision it saw. */
    public val rev: Long get() = header.rev
}

/** An agency or a part of one, for as long as it exists. */
public data class OrganisationUnit(
    /** Full name: "Sở Xây dựng". */
    public val name: String,

    /** What sort of organisation it is. */
    public val kind: UnitKind,

    /** Symbol in document numbers: "SXD" (ký hiệu). */
    public val symbol: String? = null,

    /** The unit above it (cơ quan chủ quản). */
    public val parent: UnitId? = null,

    /** The units that were above it before, earliest first. */
    public val formerParents: List<FormerParent> = emptyList(),

    /** Other names it goes by. */
    public val aliases: List<String> = emptyList(),

    /** First day it existed under this name. */
    public val validFrom: LocalDate? = null,

    /** Last day it existed under this name. */
    public val validTo: LocalDate? = null,

    /** What it became: mergers and splits. */
    public val succeededBy: List<UnitId> = emptyList(),

    /** The decision that ended it, or gave it another name (căn cứ sáp nhập, chia tách, đổi tên). */
    public val endedBy: LegalDocumentId? = null,

    /** Why it ended. */
    public val endedWhy: String? = null,

    /** Identity, revision and stamps. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: UnitId get() = UnitId(header.id)
}

/** An official or worker (cán bộ, công chức, viên chức, người lao động). */
public data class Person(
    /** Full name, family name first: "Nguyễn Văn An" (họ và tên). */
    public val name: String,

    /** Legal category. */
    public val category: StaffCategory,

    /** Staff code, unique in the store where given (mã cán bộ). */
    public val code: String? = null,

    /** The unit they belong to at present. */
    public val unit: UnitId? = null,

    /** Present position: "Chánh Văn phòng" (chức vụ). */
    public val position: String? = null,

    /** Positions over time, where they are noted: the present one as well (quá trình công tác). */
    public val positions: List<HeldPosition> = emptyList(),

    /** First day in the agency. */
    public val activeFrom: LocalDate? = null,

    /** Last day in the agency. */
    public val activeTo: LocalDate? = null,

    /** Identity, revision and stamps. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: PersonId get() = PersonId(header.id)
}

/** A document that is cited or issued (văn bản). */
public data class LegalDocument(
    /** Type: "Quyết định", "Luật" (tên loại). */
    public val documentType: String = "",

    /** Number with symbol as written: "2818/QĐ-UBND", "63/2010/NĐ-CP" (số, ký hiệu). */
    public val symbol: String? = null,

    /** Date of issue. */
    public val issuedOn: PartialDate? = null,

    /** Issuer as written. */
    public val issuer: String? = null,

    /** The issuing unit, where it is in this store. */
    public val issuerUnit: UnitId? = null,

    /** What it is about (trích yếu). */
    public val subject: String = "",

    /** First day in force (ngày có hiệu lực). */
    public val inForceFrom: LocalDate? = null,

    /** Last day in force (ngày hết hiệu lực). */
    public val inForceTo: LocalDate? = null,

    /** The document that replaced it. */
    public val replacedBy: LegalDocumentId? = null,

    /** Identity, revision and stamps. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: LegalDocumentId get() = LegalDocumentId(header.id)
}

/** A communication plan (kế hoạch tuyên truyền cải cách hành chính). */
public data class Plan(
    /** Type of document, abbreviated: "KH", "QĐ" (tên loại). */
    public val documentType: String = "",

    /** Number as written; missing on a draft (số). */
    public val number: String? = null,

    /** Symbol: "KH-SXD" (ký hiệu). */
    public val symbol: String = "",

    /** Place of issue (địa danh). */
    public val place: String? = null,

    /** Date of issue; a draft may have only the year. */
    public val issuedOn: PartialDate? = null,

    /** What it is about (trích yếu). */
    public val subject: String = "",

    /** The year it plans for; none where it runs several. */
    public val year: Int? = null,

    /** The years it runs, where it plans for several (giai đoạn). */
    public val years: YearSpan? = null,

    /** Issuing body as written (cơ quan ban hành). */
    public val issuer: String? = null,

    /** The body above the issuer as written (cơ quan chủ quản). */
    public val parentBody: String? = null,

    /** The issuing unit, where it is in this store. */
    public val issuerUnit: UnitId? = null,

    /** The plan above this one, where it is in this store. */
    public val parentPlan: PlanId? = null,

    /** The decision it is attached to, as written (ban hành kèm theo Quyết định …). */
    public val attachedTo: LegalBasis? = null,

    /** Legal bases (căn cứ). */
    public val legalBases: List<LegalBasis> = emptyList(),

    /** Headings of the known parts as written, in their order (đề mục). */
    public val headings: List<Clause> = emptyList(),

    /** Purposes (mục đích). */
    public val purposes: List<Clause> = emptyList(),

    /** Requirements (yêu cầu). */
    public val requirements: List<Clause> = emptyList(),

    /** Audiences (đối tượng). */
    public val audiences: List<Audience> = emptyList(),

    /** Contents (nội dung). */
    public val contents: List<Clause> = emptyList(),

    /** Expected results (sản phẩm, kết quả dự kiến). */
    public val expectedResults: List<Clause> = emptyList(),

    /** Forms of communication (hình thức). */
    public val forms: List<Clause> = emptyList(),

    /** Who does what (tổ chức thực hiện). */
    public val assignments: List<Assignment> = emptyList(),

    /** Timeline (thời gian thực hiện). */
    public val timeline: List<TimelineEntry> = emptyList(),

    /** What stands under other headings. */
    public val other: List<OtherSection> = emptyList(),

    /** The theme of the year, verbatim (chủ đề). */
    public val theme: String? = null,

    /** Recipients without the archive line (nơi nhận). */
    public val recipients: List<String> = emptyList(),

    /** The archive line (lưu). */
    public val archive: ArchiveLine? = null,

    /** Who signs (người ký). */
    public val signatory: Signatory? = null,

    /** Where it stands. */
    public val status: PlanStatus = PlanStatus.DRAFT,

    /** How it came there. */
    public val moves: List<Move> = emptyList(),

    /** The text it was read from, verbatim (NFC). */
    public val source: String = "",

    /** Identity, revision and stamps. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: PlanId get() = PlanId(header.id)
}

/** One promised thing. Its status is never stored: it follows from the schedule, the day, and the evidence. */
public data class Activity(
    /** The plan that promises it. */
    public val plan: PlanId,

    /** The clause it comes from. */
    public val origin: ClauseOrigin,

    /** What is promised, verbatim. */
    public val title: String,

    /** Forms of communication. */
    public val channels: List<Channel> = emptyList(),

    /** When. */
    public val schedule: Schedule = Schedule.Unspecified,

    /** The timeline's line that gave the schedule, verbatim. */
    public val timeline: String? = null,

    /** Who leads, as written (chủ trì). */
    public val lead: String? = null,

    /** The leading unit, where it is in this store. */
    public val leadUnit: UnitId? = null,

    /** Who takes part, as written (phối hợp). */
    public val coordinating: List<String> = emptyList(),

    /** What is to come of it, as written (sản phẩm). */
    public val result: String? = null,

    /** How often it must happen in all, where a number was promised (chỉ tiêu). */
    public val target: Long? = null,

    /**
     * The acts it asks for, each of which needs evidence of its own (việc phải làm): read from the text when a plan
     * is tracked; change them where they were read wrongly. Where none is given they are read from the title and
     * the forms of communication.
     */
    public val acts: List<PromisedAct> = emptyList(),

    /**
     * The most days without evidence of what goes on all the time, from time to time or daily. Where none is given:
     * 92, a quarter; 14 for what is promised daily (số ngày tối đa không có minh chứng).
     */
    public val allowedGap: Long? = null,

    /** What was decided about evidence by `activities.confirm` and `activities.refuse`. */
    public val evidenceDecisions: List<EvidenceDecision> = emptyList(),

    /** Whether it was called off. */
    public val cancelled: Cancellation? = null,

    /** Identity, revision and stamps. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: ActivityId get() = ActivityId(header.id)
}

/** A session: what was said to whom, and who understood (buổi tuyên truyền). */
public data class Session(
    /** What sort of session. */
    public val kind: SessionKind,

    /** The day it takes or took place. */
    public val heldOn: LocalDate,

    /** What it is about. */
    public val subject: String,

    /** The plan it serves. */
    public val plan: PlanId? = null,

    /**
     * The activities it is evidence for. Where none is named, it counts for those of its plan that promise a
     * session of its kind and topic.
     */
    public val activities: List<ActivityId> = emptyList(),

    /** Holding it or taking part. */
    public val role: SessionRole = SessionRole.HOST,

    /** Topics covered (chuyên đề). */
    public val topics: List<String> = emptyList(),

    /** What else it was woven into: "sinh hoạt Ngày Pháp luật" (lồng ghép). */
    public val integratedWith: String? = null,

    /** When it starts. */
    public val starts: LocalTime? = null,

    /** Where (địa điểm). */
    public val place: String? = null,

    /** Address of the online room, where it is held online (trực tuyến). */
    public val online: String? = null,

    /** The unit that holds it. */
    public val host: UnitId? = null,

    /** Who holds it, as written, where that is no unit of this store (đơn vị tổ chức). */
    public val organiser: String? = null,

    /** Who leads it (chủ trì). */
    public val chair: String? = null,

    /** Who takes the minutes (thư ký). */
    public val secretary: String? = null,

    /** The invitation, as sent (giấy mời). */
    public val invitation: String? = null,

    /** What it was to go through (chương trình). */
    public val agenda: String? = null,

    /** Materials used (tài liệu). */
    public val materials: List<MaterialId> = emptyList(),

    /** The theme of the year that leaders briefed on (chủ đề được quán triệt). */
    public val theme: ThemeId? = null,

    /** Documents that it decided on or led to (văn bản được thông qua, ban hành sau buổi). */
    public val documentsDecided: List<LegalDocumentId> = emptyList(),

    /** How many certificates those who took part were given (giấy chứng nhận). */
    public val certificates: Long? = null,

    /** How many were invited, informed and understood, once it was held. */
    public val turnout: Turnout? = null,

    /** Its minutes (biên bản). */
    public val minutes: Minutes? = null,

    /** Where it stands. */
    public val status: SessionStatus = SessionStatus.PLANNED,

    /** How it came there. */
    public val moves: List<Move> = emptyList(),

    /** Identity, revision and stamps. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: SessionId get() = SessionId(header.id)
}

/** One person at one session. There is at most one for each person and session. */
public data class Attendance(
    /** The session. */
    public val session: SessionId,

    /** The person. */
    public val person: PersonId,

    /** Whether they came. */
    public val presence: Presence = Presence.INVITED,

    /** When they checked in (UTC). */
    public val checkedIn: Instant? = null,

    /** How they checked in. */
    public val means: CheckInMeans? = null,

    /** Whether they understood, and by which measure; nothing while it was not found out. */
    public val understood: UnderstandingMethod? = null,

    /** Identity, revision and stamps. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: AttendanceId get() = AttendanceId(header.id)
}

/**
 * A file: a photograph of the board, a scanned record, a slide deck. Its bytes are stored once, whoever points at
 * them.
 */
public data class Attachment(
    /** File name. */
    public val name: String = "",

    /** Media type: "image/jpeg". */
    public val mediaType: String = "",

    /** Length in bytes, counted by the store. */
    public val size: Long = 0,

    /** BLAKE3 of the bytes in hexadecimal, computed by the store. */
    public val blake3: String = "",

    /** What the file shows, in a few words. */
    public val caption: String? = null,

    /** The day it was taken or made: when it serves as evidence, the day it proves. */
    public val dated: LocalDate? = null,

    /** The plan it belongs to. */
    public val plan: PlanId? = null,

    /** The activity it is evidence for. */
    public val activity: ActivityId? = null,

    /** The session it belongs to. */
    public val session: SessionId? = null,

    /** Identity, revision and stamps. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: AttachmentId get() = AttachmentId(header.id)
}

/**
 * A register of one unit and year: numbers run from 1 without gaps, and none is given twice.
 *
 * Numbers are taken together with the record that bears them, in one commit: if that record is refused, so is the
 * number. (Sources: NĐ 30/2020/NĐ-CP on document numbers; TT 01/2018/TT-VPCP on registers.)
 */
public data class Register(
    /** What it numbers: "KH-SXD". */
    public val name: String = "",

    /** Whose register it is. */
    public val unit: UnitId? = null,

    /** Its year. */
    public val year: Int = 0,

    /** The last number given; 0 while none was. */
    public val last: Long = 0,

    /** Whether the year is over and no more numbers are given (khóa sổ). */
    public val closed: Boolean = false,

    /** Identity, revision and stamps. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: RegisterId get() = RegisterId(header.id)
}

/**
 * The days of one year that are not what their weekdays say. A year without a calendar has no working days at all:
 * nothing is guessed.
 *
 * A calendar of a unit holds only what is different there: it lies over that of the units above it, and over the
 * national one.
 */
public data class WorkCalendar(
    /** The year. */
    public val year: Int = 0,

    /** Whose it is; nothing for the national one. */
    public val unit: UnitId? = null,

    /**
     * Weekdays on which there is work, Monday 1 to Sunday 7; nothing for those of the calendar beneath, which are
     * Monday to Friday at the bottom (thứ Hai đến thứ Sáu).
     */
    public val workingWeekdays: List<Int>? = null,

    /** Weekdays on which there is work in the morning alone: 6 for a desk open on Saturday mornings. */
    public val morningWeekdays: List<Int>? = null,

    /**
     * From this time on, what arrives is taken over on the next working day; nothing for that of the calendar
     * beneath, which is 15:00 at the bottom.
     */
    public val handOver: LocalTime? = null,

    /** The days that are not what their weekdays say. */
    public val days: List<CalendarDay> = emptyList(),

    /** What is still to be decided about days of the year. A day named in `days` is settled, whatever stands here. */
    public val pending: List<PendingDecision> = emptyList(),

    /** The decisions it rests on (căn cứ). */
    public val basis: String? = null,

    /** Whether all days off of the year are known from decisions. */
    public val verified: Boolean = false,

    /** Identity, revision and stamps. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: CalendarId get() = CalendarId(header.id)
}

/** How long something may take, from when on, and which law says so. Clocks are data: they change with the law. */
public data class DeadlineRule(
    /** What it limits. */
    public val subject: DeadlineSubject,

    /** How long it may take. */
    public val timeLimit: TimeLimit,

    /** The law, or the agency's own rule, that says so (căn cứ). */
    public val basis: LawReference,

    /** By how much it may be extended, once. */
    public val extension: TimeLimit? = null,

    /** First day it applies: a clock that starts before runs by the rule before. */
    public val validFrom: LocalDate? = null,

    /** Last day on which a clock may start by it. */
    public val validTo: LocalDate? = null,

    /** The unit whose own rule it is; nothing for all. */
    public val unit: UnitId? = null,

    /** Whether somebody read it in the source itself. */
    public val verified: Boolean = false,

    /** A remark: where it was found, what is doubtful. */
    public val note: String? = null,

    /** Identity, revision and stamps. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: DeadlineRuleId get() = DeadlineRuleId(header.id)
}

/**
 * One version of an administrative procedure: what held from one publication decision to the next. The versions of
 * a procedure have the national part of its code in common.
 *
 * What the law asks for may be missing, as lists that are imported have not all of it: `procedures.check` names it,
 * and `procedures.apply_decision` refuses it.
 */
public data class Procedure(
    /** Code as written: "1.013236", "1.014390.H05", "1.001117.000.00.00.H48" (mã thủ tục). */
    public val code: String = "",

    /** Name (tên thủ tục). */
    public val name: String = "",

    /** Field, with its owner: "Hoạt động xây dựng (Bộ Xây dựng)" (lĩnh vực). */
    public val field: String? = null,

    /** Where it is settled, each once (cấp thực hiện). */
    public val levels: List<ProcedureLevel> = emptyList(),

    /** Steps (trình tự thực hiện). */
    public val steps: String? = null,

    /** Ways of filing (cách thức thực hiện). */
    public val filing: List<Filing> = emptyList(),

    /** Papers of the dossier (thành phần hồ sơ). */
    public val dossier: List<DossierItem> = emptyList(),

    /** How many sets of the dossier (số lượng hồ sơ). */
    public val dossierSets: Int? = null,

    /** How long it may take (thời hạn giải quyết). */
    public val timeLimit: TimeLimit? = null,

    /** The same as written. */
    public val timeText: String? = null,

    /** How long it may take case by case, where that differs. */
    public val timeCases: List<TimeCase> = emptyList(),

    /** Who may apply (đối tượng thực hiện). */
    public val applicants: String? = null,

    /** Who settles it, as written (cơ quan giải quyết). */
    public val authority: String? = null,

    /** The unit that settles it, where it is in this store. */
    public val unit: UnitId? = null,

    /** Forms, where there are any (mẫu đơn, tờ khai). */
    public val forms: List<ProcedureForm> = emptyList(),

    /** What comes of it (kết quả thực hiện). */
    public val outcome: String? = null,

    /** Conditions, where there are any (yêu cầu, điều kiện). */
    public val conditions: String? = null,

    /** Fees as written, where there are any (phí, lệ phí). */
    public val fees: String? = null,

    /** How far it goes online (mức độ dịch vụ công trực tuyến). */
    public val online: OnlineLevel? = null,

    /** Why it goes online only in part (lý do cung cấp một phần). */
    public val partialReason: String? = null,

    /** Provisions it rests on (căn cứ pháp lý). */
    public val legalBases: List<LawReference> = emptyList(),

    /** The same as written. */
    public val legalBasesText: String? = null,

    /** The decision that published this version (quyết định công bố). */
    public val decision: LegalDocumentId? = null,

    /** How this version came about. */
    public val change: ProcedureChangeKind? = null,

    /** First day it holds; nothing where it is not known. */
    public val inForceFrom: LocalDate? = null,

    /** Last day it holds. */
    public val inForceTo: LocalDate? = null,

    /** The versions it took the place of. */
    public val previous: List<ProcedureId> = emptyList(),

    /** The version that took its place; the first where it was split among several. */
    public val replacedBy: ProcedureId? = null,

    /** The decision that ended it. */
    public val endedBy: LegalDocumentId? = null,

    /** What became of it. */
    public val status: ProcedureStatus = ProcedureStatus.ACTIVE,

    /** How it came there. */
    public val moves: List<Move> = emptyList(),

    /** A remark: "số liệu minh họa". */
    public val note: String? = null,

    /** Identity, revision and stamps. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: ProcedureId get() = ProcedureId(header.id)
}

/** Something shown at a place for some time (niêm yết, công khai). */
public data class Posting(
    /** What is shown. */
    public val subject: PostingSubject,

    /** Where. */
    public val place: PostingPlace,

    /** First day it is shown (ngày niêm yết). */
    public val postedOn: LocalDate,

    /** Where exactly: "bảng trước trụ sở Sở". */
    public val location: String? = null,

    /** Its address on the web. */
    public val url: String? = null,

    /** The unit that shows it. */
    public val unit: UnitId? = null,

    /** The day it was taken down: it is not shown any more on it (ngày gỡ). */
    public val removedOn: LocalDate? = null,

    /** Why it was taken down. */
    public val whyRemoved: String? = null,

    /** Whether the forms are beside it (mẫu đơn, tờ khai). */
    public val hasForms: Boolean = false,

    /** Whether the address for feedback is beside it (địa chỉ tiếp nhận phản ánh, kiến nghị). */
    public val hasFeedbackAddress: Boolean = false,

    /** Every check, oldest first. */
    public val checks: List<PostingCheck> = emptyList(),

    /** The files that show it (ảnh chụp, tệp chụp màn hình). */
    public val evidence: List<AttachmentId> = emptyList(),

    /** The activity it is evidence for. */
    public val activity: ActivityId? = null,

    /** A remark. */
    public val note: String? = null,

    /** Identity, revision and stamps. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: PostingId get() = PostingId(header.id)
}

/**
 * A person whose personal data are kept: who sent feedback, asked at a dialogue, took a test. Name and contacts are
 * sealed under a key of this person's own.
 */
public data class DataSubject(
    /** The member of staff, where it is one. */
    public val person: PersonId? = null,

    /** Name (họ và tên, tên tổ chức). */
    public val name: Personal? = null,

    /** Address (địa chỉ). */
    public val address: Personal? = null,

    /** Telephone (số điện thoại). */
    public val phone: Personal? = null,

    /** Electronic mail (thư điện tử). */
    public val email: Personal? = null,

    /** Why the data may be kept. */
    public val ground: ProcessingGround = ProcessingGround.LEGAL_DUTY,

    /** The law that gives the task (căn cứ). */
    public val basis: LawReference? = null,

    /** Every consent, withdrawn ones as well. */
    public val consents: List<Consent> = emptyList(),

    /** That the data were erased. */
    public val erased: Erasure? = null,

    /** Identity, revision and stamps. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: DataSubjectId get() = DataSubjectId(header.id)
}

/** A person's request about their own data, with its clocks. */
public data class DataRequest(
    /** Who asks. */
    public val subject: DataSubjectId,

    /** What for. */
    public val kind: DataRequestKind,

    /** The day it came in. */
    public val receivedOn: LocalDate,

    /** What exactly: which data, which consent. */
    public val details: String? = null,

    /** The last day for telling the person that it came in. */
    public val acknowledgeBy: Deadline? = null,

    /** The last day for doing it. */
    public val answerBy: Deadline? = null,

    /** Clocks that could not be set, and why: no rule, no calendar. */
    public val notCovered: List<MissingClock> = emptyList(),

    /** Why it takes longer, once it was extended (gia hạn). */
    public val extended: String? = null,

    /** The day it was given more time. */
    public val extendedOn: LocalDate? = null,

    /** What was done, or why it was refused. */
    public val outcome: String? = null,

    /** Where it stands. */
    public val status: DataRequestStatus = DataRequestStatus.RECEIVED,

    /** How it came there. */
    public val moves: List<Move> = emptyList(),

    /** Identity, revision and stamps. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: DataRequestId get() = DataRequestId(header.id)
}

/** That personal data were opened: by whom and when stands in the header. What was read does not stand here. */
public data class Access(
    /** Whose data. */
    public val subject: DataSubjectId,

    /** Kind of the record that holds them: `feedback`. */
    public val kind: String,

    /** The record that holds them. */
    public val record: UUID,

    /** Its revision. */
    public val recordRev: Long,

    /** Which of its fields were opened. */
    public val fields: List<String>,

    /** What for (mục đích). */
    public val purpose: String,

    /** Identity, revision and stamps. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: AccessId get() = AccessId(header.id)
}

/** One version of a leaflet, slide deck, film… (tài liệu tuyên truyền). */
public data class Material(
    /** What sort of material. */
    public val kind: MaterialKind,

    /** What it is called (tên tài liệu). */
    public val title: String,

    /** Which version, as written on it: "1.2", "tháng 3/2021" (phiên bản). */
    public val version: String? = null,

    /** Topics (chuyên đề). */
    public val topics: List<String> = emptyList(),

    /** Language, as its code: "vi", "km"; nothing for Vietnamese (ngôn ngữ). */
    public val language: String? = null,

    /** The law it tells of (căn cứ pháp lý). */
    public val legalBases: List<LawReference> = emptyList(),

    /** Its files. */
    public val attachments: List<AttachmentId> = emptyList(),

    /** The plan it was made for. */
    public val plan: PlanId? = null,

    /** The activity it was made for. */
    public val activity: ActivityId? = null,

    /** The unit that made it (đơn vị biên soạn). */
    public val unit: UnitId? = null,

    /** The day it was made. */
    public val madeOn: LocalDate? = null,

    /** The version before it, which it replaces; each is replaced by at most one. */
    public val replaces: MaterialId? = null,

    /** Where it stands. */
    public val status: MaterialStatus = MaterialStatus.DRAFT,

    /** How it came there. */
    public val moves: List<Move> = emptyList(),

    /** Identity, revision and stamps. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: MaterialId get() = MaterialId(header.id)
}

/**
 * Something made known in one form on one day. It is evidence for the activity it names; where it names none, for
 * those of its plan that promise to make its subject known in its form.
 */
public data class Dissemination(
    /** The form of communication. */
    public val channel: Channel,

    /** Its title (tên tin, bài; nội dung). */
    public val title: String,

    /** The day, or the first day. */
    public val on: LocalDate,

    /** The last day, where it went on for several. */
    public val until: LocalDate? = null,

    /** How many people it reached, where that was found out (lượt tiếp cận). */
    public val reach: Long? = null,

    /** How that was found out: "lượt xem trên trang", "danh sách ký nhận". */
    public val reachNote: String? = null,

    /** Where it can be seen (đường dẫn). */
    public val url: String? = null,

    /** Newspaper, station, page that brought it (báo, đài, trang). */
    public val outlet: String? = null,

    /** Whom it addresses (đối tượng). */
    public val audience: AudienceKind? = null,

    /** The material that was handed out or shown. */
    public val material: MaterialId? = null,

    /** The activity it is evidence for. */
    public val activity: ActivityId? = null,

    /** The plan it serves. */
    public val plan: PlanId? = null,

    /** The unit that made it known. */
    public val unit: UnitId? = null,

    /** Files that show it: screenshots, cuttings (tài liệu kiểm chứng). */
    public val evidence: List<AttachmentId> = emptyList(),

    /** Identity, revision and stamps. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: DisseminationId get() = DisseminationId(header.id)
}

/** The theme an issuer gives a year. There is one for each issuer and year, by its unit and by its name as written. */
public data class Theme(
    /** Its words, verbatim (nguyên văn). */
    public val text: String = "",

    /** The year. */
    public val year: Int = 0,

    /** Who set it, as written (cơ quan ban hành). Left out where units share a name: the unit says which. */
    public val issuer: String? = null,

    /** Who set it, where that unit is in this store. */
    public val issuerUnit: UnitId? = null,

    /** The plan it stands in. */
    public val plan: PlanId? = null,

    /** The decision that set it (văn bản ban hành). */
    public val decision: LegalDocumentId? = null,

    /** Photographs of it where it is posted (ảnh niêm yết); their days say when it was. */
    public val evidence: List<AttachmentId> = emptyList(),

    /** The tasks linked to it (nhiệm vụ cụ thể). */
    public val tasks: List<ThemeTask> = emptyList(),

    /** Identity, revision and stamps. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: ThemeId get() = ThemeId(header.id)
}

/** One entry of a leader's schedule (lịch công tác). */
public data class Appointment(
    /** The day. */
    public val date: LocalDate,

    /** The part of the day. */
    public val part: DayPart,

    /** What it is (nội dung). */
    public val content: String,

    /** The leader, where they are in this store. */
    public val person: PersonId? = null,

    /** The name shown; nothing for that of the person. */
    public val name: String? = null,

    /** The title shown: "Giám đốc"; nothing for the position the person holds on that day (chức vụ). */
    public val title: String? = null,

    /** The leader's place on the board, the first 1 (thứ tự hiển thị). */
    public val rank: Int = 0,

    /** When it starts. */
    public val starts: LocalTime? = null,

    /** When it ends. */
    public val ends: LocalTime? = null,

    /** Where (địa điểm). */
    public val place: String? = null,

    /** Who takes part, as shown (thành phần). */
    public val participants: String? = null,

    /** Whether the board shows what it is; if not, only that the leader is busy ("Bận"). */
    public val public: Boolean = true,

    /** The unit on whose board it stands. */
    public val unit: UnitId? = null,

    /** Where it stands. */
    public val status: AppointmentStatus = AppointmentStatus.PLANNED,

    /** How it came there. */
    public val moves: List<Move> = emptyList(),

    /** Identity, revision and stamps. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: AppointmentId get() = AppointmentId(header.id)
}

/** A question asked at a dialogue. There is one of each number at a dialogue. */
public data class Question(
    /** The dialogue. */
    public val session: SessionId,

    /** Its place in the order of questions, from 1 (số thứ tự). */
    public val number: Long,

    /** What was asked, as it was said (nội dung câu hỏi, ý kiến). */
    public val text: String,

    /** The day it was asked (ngày hỏi). */
    public val askedOn: LocalDate? = null,

    /** Who asked, where that is known; name and contacts are sealed there. */
    public val asker: DataSubjectId? = null,

    /** On whose part. */
    public val askerGroup: AskerGroup? = null,

    /** The field it is about: "Quy hoạch xây dựng" (lĩnh vực). */
    public val field: String? = null,

    /** The procedures it is about (thủ tục hành chính liên quan). */
    public val procedures: List<ProcedureId> = emptyList(),

    /** The answer. */
    public val answer: QuestionAnswer? = null,

    /** Question and answer as published. */
    public val published: QuestionPublication? = null,

    /** The feedback it became. */
    public val feedback: FeedbackId? = null,

    /** Where it stands. */
    public val status: QuestionStatus = QuestionStatus.ASKED,

    /** How it came there. */
    public val moves: List<Move> = emptyList(),

    /** Identity, revision and stamps. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: QuestionId get() = QuestionId(header.id)
}

/** A test (bài kiểm tra): what is asked, and what it takes to pass. */
public data class Assessment(
    /** Title: "Kỹ năng sử dụng văn phòng điện tử" (tên bài). */
    public val title: String,

    /** What it takes to pass. */
    public val passMark: PassMark,

    /** What it is to find out (mục đích). */
    public val purpose: String? = null,

    /** The session at which, or after which, it is taken. */
    public val session: SessionId? = null,

    /** The plan it serves. */
    public val plan: PlanId? = null,

    /**
     * The activity it is evidence for. Where none is named, it counts for those of its plan that promise such
     * tests.
     */
    public val activity: ActivityId? = null,

    /** Whether an item that is answered in part brings points (tính điểm từng phần). */
    public val partialCredit: Boolean = false,

    /** How many minutes one may take (thời gian làm bài). */
    public val timeLimitMinutes: Long? = null,

    /** What is asked. */
    public val items: List<AssessmentItem> = emptyList(),

    /** How often one person may take it; as often as they like where nothing is said (số lượt tối đa). */
    public val attemptsAllowed: Long? = null,

    /** First day on which it may be taken. */
    public val validFrom: LocalDate? = null,

    /** Last day on which it may be taken. */
    public val validTo: LocalDate? = null,

    /** Where it stands. */
    public val status: AssessmentStatus = AssessmentStatus.DRAFT,

    /** How it came there. */
    public val moves: List<Move> = emptyList(),

    /** Identity, revision and stamps. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: AssessmentId get() = AssessmentId(header.id)
}

/**
 * One person's go at a test. It stays as it was taken; score and answers are sealed under a key of the person's
 * own.
 *
 * Who took it and whether they passed is not sealed, since reports count it: both stay when the person's data are
 * erased.
 */
public data class Attempt(
    /** The test. */
    public val assessment: AssessmentId,

    /** Who took it. */
    public val person: PersonId,

    /** Which go of theirs at this test, from 1 (lượt thứ). */
    public val number: Long,

    /** The day. */
    public val takenOn: LocalDate,

    /** Whether they passed (đạt). Not sealed: reports count it, and erasing the person's data does not reach it. */
    public val passed: Boolean,

    /** The same person as somebody whose personal data are kept; every attempt names one. */
    public val subject: DataSubjectId? = null,

    /** The unit they belonged to then. */
    public val unit: UnitId? = null,

    /** The session at which it was taken. */
    public val session: SessionId? = null,

    /** Points of all points: "8/10" (điểm). */
    public val score: Personal? = null,

    /** What was answered, as JSON (bài làm). */
    public val answers: Personal? = null,

    /** Whether it was noted as attendance of the session. */
    public val marksAttendance: Boolean = false,

    /** Identity, revision and stamps. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: AttemptId get() = AttemptId(header.id)
}

/** An opinion of a citizen or a business on administrative rules, and what came of it (phản ánh, kiến nghị). */
public data class Feedback(
    /** Report or proposal. */
    public val kind: FeedbackKind,

    /** The way it came in. */
    public val channel: FeedbackChannel,

    /** The day it was received (ngày tiếp nhận). */
    public val receivedOn: LocalDate,

    /** What was written or said, verbatim (nội dung). */
    public val text: String,

    /** The instant it was received, where that is known. */
    public val receivedAt: Instant? = null,

    /** The solution or new rule proposed, verbatim; a proposal has one (phương án, sáng kiến). */
    public val proposal: String? = null,

    /** Whether it is in Vietnamese. */
    public val inVietnamese: Boolean = true,

    /** Who sent it; nothing where it is anonymous. Name and contacts stand there, sealed. */
    public val submitter: DataSubjectId? = null,

    /** What it must hold and does not, as found when it was received, completed or classified. */
    public val missing: List<FeedbackContent> = emptyList(),

    /** The unit that received it, whose register it is in (cơ quan tiếp nhận). */
    public val unit: UnitId? = null,

    /**
     * Number in the register of that unit (số thứ tự trong sổ). `feedback.register` gives it; one is added by hand
     * only to take over what stands in a paper register, and is left out there. What was not taken over shows as a
     * gap until its number is given.
     */
    public val number: Long? = null,

    /** Year of the register. */
    public val year: Int? = null,

    /** What it is about. */
    public val category: FeedbackCategory? = null,

    /** Who is competent. */
    public val competence: FeedbackCompetence? = null,

    /** The other body that is competent, as written. */
    public val competentBody: String? = null,

    /** The other body that is competent, where it is in this store. */
    public val competentUnit: UnitId? = null,

    /** The unit that handles it; the receiving one where none is named (đơn vị xử lý). */
    public val assignedUnit: UnitId? = null,

    /** The person who handles it (người xử lý). */
    public val assignedPerson: PersonId? = null,

    /** The day since which that unit or person has it. */
    public val assignedOn: LocalDate? = null,

    /** The day on which the sender last gave what was missing. */
    public val completedOn: LocalDate? = null,

    /** The last day for classifying it. */
    public val classifyBy: Deadline? = null,

    /**
     * The last day for forwarding it, where another body is competent; for forwarding it again, where one sent it
     * back.
     */
    public val forwardBy: Deadline? = null,

    /** The last day for answering it, where the agency is competent. */
    public val answerBy: Deadline? = null,

    /** More time for the answer; noted even where another body turns out to be competent. */
    public val extension: FeedbackExtension? = null,

    /** Clocks that could not be set. */
    public val notCovered: List<MissingClock> = emptyList(),

    /** Why it is not accepted. */
    public val notAccepted: NonAcceptance? = null,

    /** Its way from unit to unit within the agency. */
    public val transfers: List<FeedbackTransfer> = emptyList(),

    /** Its way to other bodies. */
    public val forwards: List<FeedbackForward> = emptyList(),

    /** The rule it is about, reviewed. */
    public val review: FeedbackReview? = null,

    /** What was decided. */
    public val decision: FeedbackDecision? = null,

    /** The answer to the sender. */
    public val answer: FeedbackAnswer? = null,

    /** How its result was made public. */
    public val publications: List<ResultPublication> = emptyList(),

    /** That the sender took it back. */
    public val withdrawal: FeedbackWithdrawal? = null,

    /** Where its file is kept. */
    public val archiving: FeedbackArchiving? = null,

    /** The procedures it is about. */
    public val procedures: List<ProcedureId> = emptyList(),

    /** The question of a dialogue that it was. */
    public val question: QuestionId? = null,

    /** The plan it serves. */
    public val plan: PlanId? = null,

    /**
     * The activity it is evidence for, once answered. Where none is named, it counts for those of the year's plans
     * that promise to take feedback.
     */
    public val activity: ActivityId? = null,

    /** The provisions it is about or its handling rests on (căn cứ). */
    public val legalBases: List<LawReference> = emptyList(),

    /** Files that came with it or belong to it. */
    public val attachments: List<AttachmentId> = emptyList(),

    /** Where it stands. */
    public val status: FeedbackStatus = FeedbackStatus.RECEIVED,

    /** How it came there. */
    public val moves: List<Move> = emptyList(),

    /** Identity, revision and stamps. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: FeedbackId get() = FeedbackId(header.id)
}
