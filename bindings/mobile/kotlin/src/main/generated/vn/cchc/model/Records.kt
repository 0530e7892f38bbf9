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

    /**
     * Revision: 1 when added, one more with each update, 0 on a draft. An update carries the revision it was made
     * from.
     */
    public val rev: Long get() = header.rev
}

/**
 * An agency or a part of one, under one name (cơ quan, đơn vị). Another name, a merger or a split makes another
 * unit, which succeeds it.
 */
public data class OrganisationUnit(
    /** Full name: "Sở Xây dựng"; not blank (tên). */
    public val name: String,

    /** The type of organisation. */
    public val kind: UnitKind,

    /** Symbol in document numbers: "SXD" (ký hiệu). */
    public val symbol: String? = null,

    /** The unit above it (cơ quan chủ quản). */
    public val parent: UnitId? = null,

    /** The units that were above it before, in order of their last days. */
    public val formerParents: List<FormerParent> = emptyList(),

    /** Other names it goes by. */
    public val aliases: List<String> = emptyList(),

    /** First day it existed under this name. */
    public val validFrom: LocalDate? = null,

    /** Last day it existed under this name. */
    public val validTo: LocalDate? = null,

    /** The units that succeeded it, in a merger, a split or under another name. */
    public val succeededBy: List<UnitId> = emptyList(),

    /** The decision that ended it, or gave it another name (căn cứ sáp nhập, chia tách, đổi tên). */
    public val endedBy: LegalDocumentId? = null,

    /** Why it ended. */
    public val endedWhy: String? = null,

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
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

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
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

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: LegalDocumentId get() = LegalDocumentId(header.id)
}

/**
 * A communication plan, clause by clause as it was written (kế hoạch tuyên truyền cải cách hành chính). A draft may
 * lack anything; from submission on it needs a document type and a subject.
 */
public data class Plan(
    /** Type of document, abbreviated: "KH", "QĐ" (tên loại). */
    public val documentType: String = "",

    /**
     * Number as written; none on a draft (số). Once issued, no other plan may have the same number, symbol, year
     * and issuer (NĐ 30/2020/NĐ-CP).
     */
    public val number: String? = null,

    /** Symbol: "KH-SXD" (ký hiệu). */
    public val symbol: String = "",

    /** Place of issue (địa danh). */
    public val place: String? = null,

    /** Date of issue; a draft may have only the year. */
    public val issuedOn: PartialDate? = null,

    /** What it is about (trích yếu). */
    public val subject: String = "",

    /** The year it plans for, from 1945; none where it covers several (năm). */
    public val year: Int? = null,

    /** The years it covers, where it plans for several (giai đoạn). */
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

    /** Sections under other headings. */
    public val other: List<OtherSection> = emptyList(),

    /** The theme of the year, verbatim (chủ đề). */
    public val theme: String? = null,

    /** Recipients without the archive line (nơi nhận). */
    public val recipients: List<String> = emptyList(),

    /** The archive line (lưu). */
    public val archive: ArchiveLine? = null,

    /** Who signs (người ký). */
    public val signatory: Signatory? = null,

    /** Its status; `plans.issue` and `plans.move` change it (trạng thái). */
    public val status: PlanStatus = PlanStatus.DRAFT,

    /** Every change of the status, earliest first; only the store's operations add one (quá trình xử lý). */
    public val moves: List<Move> = emptyList(),

    /** The text it was read from, verbatim (NFC). */
    public val source: String = "",

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: PlanId get() = PlanId(header.id)
}

/**
 * One thing that a plan promises (hoạt động, nhiệm vụ). Its status is never stored: it follows from the schedule,
 * the day asked about, and the evidence.
 */
public data class Activity(
    /** The plan that promises it; it never moves to another plan. */
    public val plan: PlanId,

    /** The clause it comes from. */
    public val origin: ClauseOrigin,

    /** What is promised, verbatim; not blank (nội dung nhiệm vụ). */
    public val title: String,

    /** Forms of communication. */
    public val channels: List<Channel> = emptyList(),

    /** When it is to happen (thời gian thực hiện). */
    public val schedule: Schedule = Schedule.Unspecified,

    /** The timeline's line that gave the schedule, verbatim. */
    public val timeline: String? = null,

    /** Who leads, as written (chủ trì). */
    public val lead: String? = null,

    /** The leading unit, where it is in this store. */
    public val leadUnit: UnitId? = null,

    /** Who takes part, as written (phối hợp). */
    public val coordinating: List<String> = emptyList(),

    /** The expected result, as written (sản phẩm). */
    public val result: String? = null,

    /** How often it must happen in all, at least 1, where a number was promised (chỉ tiêu). */
    public val target: Long? = null,

    /**
     * The acts it asks for, each of which needs evidence of its own (việc phải làm): read from the text when a plan
     * is tracked; change them where they were read wrongly. Where none is given they are read from the title and
     * the forms of communication.
     */
    public val acts: List<PromisedAct> = emptyList(),

    /**
     * The longest gap without evidence that is accepted for a continuous, periodic or daily schedule, in days, at
     * least 1 (số ngày tối đa không có minh chứng). Where none is given: 92, a quarter; 14 for what is promised
     * daily. No law sets this number.
     */
    public val allowedGap: Long? = null,

    /**
     * The decisions about evidence, oldest first; `activities.confirm`, `activities.refuse` and
     * `activities.reconsider` add them, and none is ever changed.
     */
    public val evidenceDecisions: List<EvidenceDecision> = emptyList(),

    /** The cancellation, where there was one; `activities.cancel` sets it, and nothing undoes it. */
    public val cancelled: Cancellation? = null,

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: ActivityId get() = ActivityId(header.id)
}

/** A meeting, briefing, training, dialogue or test at which people are informed (buổi tuyên truyền). */
public data class Session(
    /** The type of session (loại buổi). */
    public val kind: SessionKind,

    /** The day it takes or took place (ngày tổ chức). */
    public val heldOn: LocalDate,

    /** What it is about; not blank (nội dung). */
    public val subject: String,

    /** The plan it serves. */
    public val plan: PlanId? = null,

    /**
     * The activities it is evidence for, each once. Where none is named, it counts for those of its plan that
     * promise a session of its type and topic.
     */
    public val activities: List<ActivityId> = emptyList(),

    /** Whether the agency holds it or takes part. */
    public val role: SessionRole = SessionRole.HOST,

    /** Topics covered (chuyên đề). */
    public val topics: List<String> = emptyList(),

    /** The event it was part of: "sinh hoạt Ngày Pháp luật" (lồng ghép). */
    public val integratedWith: String? = null,

    /** When it starts, in local time (giờ bắt đầu). */
    public val starts: LocalTime? = null,

    /** Where it is held (địa điểm). */
    public val place: String? = null,

    /** The address of the online room, where it is held online (trực tuyến). */
    public val online: String? = null,

    /** The unit that holds it, where it is in this store (đơn vị tổ chức). */
    public val host: UnitId? = null,

    /** Who holds it, as written, where that is no unit of this store (đơn vị tổ chức). */
    public val organiser: String? = null,

    /** Who leads it (chủ trì). */
    public val chair: String? = null,

    /** Who takes the minutes (thư ký). */
    public val secretary: String? = null,

    /** The invitation, as sent (giấy mời). */
    public val invitation: String? = null,

    /** The agenda (chương trình). */
    public val agenda: String? = null,

    /** Materials used, each once (tài liệu). */
    public val materials: List<MaterialId> = emptyList(),

    /** The theme of the year that leaders briefed on (chủ đề được quán triệt). */
    public val theme: ThemeId? = null,

    /**
     * Documents that were adopted there or issued as its result, each once (văn bản được thông qua, ban hành sau
     * buổi).
     */
    public val documentsDecided: List<LegalDocumentId> = emptyList(),

    /** How many certificates were given; only once it was held (giấy chứng nhận). */
    public val certificates: Long? = null,

    /** How many were invited, informed and understood; only once it was held. */
    public val turnout: Turnout? = null,

    /** Its minutes; there exactly when its status is `minuted` (biên bản). */
    public val minutes: Minutes? = null,

    /** Its status; `sessions.hold`, `sessions.minute` and `sessions.cancel` change it (trạng thái). */
    public val status: SessionStatus = SessionStatus.PLANNED,

    /** Every change of the status, earliest first; only the store's operations add one (quá trình xử lý). */
    public val moves: List<Move> = emptyList(),

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: SessionId get() = SessionId(header.id)
}

/** The attendance of one person at one session (tham dự); at most one for each person and session. */
public data class Attendance(
    /** The session. */
    public val session: SessionId,

    /** The person. */
    public val person: PersonId,

    /** Whether they came. */
    public val presence: Presence = Presence.INVITED,

    /** When they checked in (UTC); only for those who attended (giờ điểm danh). */
    public val checkedIn: Instant? = null,

    /** How they checked in. */
    public val means: CheckInMeans? = null,

    /**
     * How it was measured that they understood; none where they did not or it was not measured. Only for those who
     * attended (hiểu rõ).
     */
    public val understood: UnderstandingMethod? = null,

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: AttendanceId get() = AttendanceId(header.id)
}

/**
 * A file: a photograph of the board, a scanned document, a slide deck (tài liệu kiểm chứng). Equal contents are
 * stored once, however many attachments have them; the content of an attachment never changes.
 */
public data class Attachment(
    /** File name. */
    public val name: String = "",

    /** Media type: "image/jpeg". */
    public val mediaType: String = "",

    /** Length in bytes, counted by the store. */
    public val size: Long = 0,

    /** BLAKE3 hash of the content in hexadecimal, computed by the store. */
    public val blake3: String = "",

    /** What the file shows, in a few words. */
    public val caption: String? = null,

    /** The day it was taken or made, and so the day it proves; required where it is evidence for an activity. */
    public val dated: LocalDate? = null,

    /** The plan it belongs to. */
    public val plan: PlanId? = null,

    /** The activity it is evidence for. */
    public val activity: ActivityId? = null,

    /** The session it belongs to. */
    public val session: SessionId? = null,

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: AttachmentId get() = AttachmentId(header.id)
}

/**
 * A register of one unit and year (sổ đăng ký): its numbers run from 1 without gaps, and none is given twice.
 *
 * A number is given in the same commit as the record that bears it: if that record is refused, the number is not
 * given. (Sources: NĐ 30/2020/NĐ-CP on document numbers; TT 01/2018/TT-VPCP on registers.)
 */
public data class Register(
    /** What it numbers: "KH-SXD". With year and unit it is unique in the store, and none of the three ever changes. */
    public val name: String = "",

    /** The unit that keeps it. */
    public val unit: UnitId? = null,

    /** Its year, from 1945. */
    public val year: Int = 0,

    /** The last number given; 0 while none was. It grows by one at a time and never falls. */
    public val last: Long = 0,

    /** Whether no more numbers are given, because the year is over; nothing reopens it (khóa sổ). */
    public val closed: Boolean = false,

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: RegisterId get() = RegisterId(header.id)
}

/**
 * The days of one year that differ from what their weekdays say (lịch làm việc). For a year without a calendar
 * working days are not known, and nothing is guessed.
 *
 * A calendar of a unit holds only what differs there: it overrides that of the units above it, which override the
 * national one. There is at most one for each year and unit.
 */
public data class WorkCalendar(
    /** The year, from 1945. */
    public val year: Int = 0,

    /** The unit it is for; none for the national one. */
    public val unit: UnitId? = null,

    /**
     * Weekdays worked all day, Monday 1 to Sunday 7; none to take them from the calendar above, finally Monday to
     * Friday (thứ Hai đến thứ Sáu).
     */
    public val workingWeekdays: List<Int>? = null,

    /**
     * Weekdays worked in the morning alone, none of them also worked all day: 6 for a desk open on Saturday
     * mornings.
     */
    public val morningWeekdays: List<Int>? = null,

    /**
     * The time from which what arrives counts as received on the next working day; none to take it from the
     * calendar above, finally 15:00.
     */
    public val handOver: LocalTime? = null,

    /** The days that differ from what their weekdays say. */
    public val days: List<CalendarDay> = emptyList(),

    /** Decisions about days of the year that are still to come. They do not affect a day named in `days`. */
    public val pending: List<PendingDecision> = emptyList(),

    /** The decisions it is based on (căn cứ). */
    public val basis: String? = null,

    /** Whether all days off of the year are known from decisions. */
    public val verified: Boolean = false,

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: CalendarId get() = CalendarId(header.id)
}

/**
 * A rule of how long something may take, with the law behind it (quy định thời hạn). Rules are data, because they
 * change with the law.
 */
public data class DeadlineRule(
    /** What it limits. */
    public val subject: DeadlineSubject,

    /** How long it may take. */
    public val timeLimit: TimeLimit,

    /** The law, or the agency's own regulation, that sets it (căn cứ). */
    public val basis: LawReference,

    /** By how much it may be extended, once; none where it may not (gia hạn). */
    public val extension: TimeLimit? = null,

    /** First day it applies: a deadline that starts before follows the rule before. */
    public val validFrom: LocalDate? = null,

    /** Last day on which a deadline by this rule may start. */
    public val validTo: LocalDate? = null,

    /** The unit whose own rule it is; none where it applies to all. */
    public val unit: UnitId? = null,

    /** Whether it was read in the source itself (đã đối chiếu). */
    public val verified: Boolean = false,

    /** A remark: where it was found, what is doubtful. */
    public val note: String? = null,

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: DeadlineRuleId get() = DeadlineRuleId(header.id)
}

/**
 * One version of an administrative procedure, in force from one publication decision to the next (thủ tục hành
 * chính). The versions of a procedure share the national part of its code; two of them never begin on the same day.
 *
 * Parts that the law requires may be missing, because imported lists lack some: `procedures.check` lists what is
 * missing, and `procedures.apply_decision` refuses a version that lacks it (NĐ 63/2010/NĐ-CP).
 */
public data class Procedure(
    /** Code as written: "1.013236", "1.014390.H05", "1.001117.000.00.00.H48" (mã thủ tục). */
    public val code: String = "",

    /** Name (tên thủ tục). */
    public val name: String = "",

    /** Field, with its owner: "Hoạt động xây dựng (Bộ Xây dựng)" (lĩnh vực). */
    public val field: String? = null,

    /** The levels of government that handle it, each once (cấp thực hiện). */
    public val levels: List<ProcedureLevel> = emptyList(),

    /** Steps (trình tự thực hiện). */
    public val steps: String? = null,

    /** Ways of filing (cách thức thực hiện). */
    public val filing: List<Filing> = emptyList(),

    /** Papers of the dossier (thành phần hồ sơ). */
    public val dossier: List<DossierItem> = emptyList(),

    /** How many sets of the dossier are filed, at least 1 (số lượng hồ sơ). */
    public val dossierSets: Int? = null,

    /** How long handling may take (thời hạn giải quyết). */
    public val timeLimit: TimeLimit? = null,

    /** The time limit as written. */
    public val timeText: String? = null,

    /** Time limits of single cases, where they differ. */
    public val timeCases: List<TimeCase> = emptyList(),

    /** Who may apply (đối tượng thực hiện). */
    public val applicants: String? = null,

    /** The authority that handles it, as written (cơ quan giải quyết). */
    public val authority: String? = null,

    /** The unit that handles it, where it is in this store. */
    public val unit: UnitId? = null,

    /** Forms, where there are any (mẫu đơn, tờ khai). */
    public val forms: List<ProcedureForm> = emptyList(),

    /** The result the applicant receives (kết quả thực hiện). */
    public val outcome: String? = null,

    /** Conditions, where there are any (yêu cầu, điều kiện). */
    public val conditions: String? = null,

    /** Fees as written, where there are any (phí, lệ phí). */
    public val fees: String? = null,

    /** The level of the online service (mức độ dịch vụ công trực tuyến). */
    public val online: OnlineLevel? = null,

    /** Why only a part of it is offered online (lý do cung cấp một phần). */
    public val partialReason: String? = null,

    /** Provisions it is based on (căn cứ pháp lý). */
    public val legalBases: List<LawReference> = emptyList(),

    /** The legal bases as written. */
    public val legalBasesText: String? = null,

    /** The decision that published this version (quyết định công bố). */
    public val decision: LegalDocumentId? = null,

    /** How this version came about. */
    public val change: ProcedureChangeKind? = null,

    /** First day it is in force; none where that is not known, and then it always was (ngày có hiệu lực). */
    public val inForceFrom: LocalDate? = null,

    /** Last day it is in force; none while no end is known (ngày hết hiệu lực). */
    public val inForceTo: LocalDate? = null,

    /** The versions it replaced, each once. */
    public val previous: List<ProcedureId> = emptyList(),

    /** The version that replaced it; the first where it was split into several. */
    public val replacedBy: ProcedureId? = null,

    /** The decision that ended it. */
    public val endedBy: LegalDocumentId? = null,

    /** Its status; `procedures.apply_decision` changes it (trạng thái). */
    public val status: ProcedureStatus = ProcedureStatus.ACTIVE,

    /** Every change of the status, earliest first; only the store's operations add one (quá trình xử lý). */
    public val moves: List<Move> = emptyList(),

    /** A remark: "số liệu minh họa". */
    public val note: String? = null,

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: ProcedureId get() = ProcedureId(header.id)
}

/**
 * Something posted on a board, a website or another medium for some time (niêm yết, công khai). What is posted
 * never changes: `postings.replace` ends one posting and begins another.
 */
public data class Posting(
    /** What is posted. */
    public val subject: PostingSubject,

    /** On which medium. */
    public val place: PostingPlace,

    /** First day on which it is posted (ngày niêm yết). */
    public val postedOn: LocalDate,

    /** The exact location: "bảng trước trụ sở Sở". */
    public val location: String? = null,

    /** Its address on the web. */
    public val url: String? = null,

    /** The unit that posted it. */
    public val unit: UnitId? = null,

    /** The day it was taken down, and so the first on which it is not posted; not before `posted_on` (ngày gỡ). */
    public val removedOn: LocalDate? = null,

    /** Why it was taken down; only where it was. */
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

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: PostingId get() = PostingId(header.id)
}

/**
 * A person whose personal data are kept: who sent feedback, asked at a dialogue or took a test (chủ thể dữ liệu).
 * Name and contacts are sealed under a key of this person alone, and reading the record gives them sealed.
 */
public data class DataSubject(
    /** The member of staff this is, where it is one; at most one data subject per person that is not erased. */
    public val person: PersonId? = null,

    /** Name; sealed when stored (họ và tên, tên tổ chức). */
    public val name: Personal? = null,

    /** Address (địa chỉ). */
    public val address: Personal? = null,

    /** Telephone (số điện thoại). */
    public val phone: Personal? = null,

    /** Electronic mail (thư điện tử). */
    public val email: Personal? = null,

    /** The legal ground for keeping the data (Luật 91/2025/QH15). */
    public val ground: ProcessingGround = ProcessingGround.LEGAL_DUTY,

    /** The provision that gives the task, where that is the ground (căn cứ). */
    public val basis: LawReference? = null,

    /** Every consent, withdrawn ones included, in the order recorded. */
    public val consents: List<Consent> = emptyList(),

    /** The erasure of the data; `data_subjects.erase` sets it, and nothing undoes it. */
    public val erased: Erasure? = null,

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: DataSubjectId get() = DataSubjectId(header.id)
}

/** A person's request about their own data, with its deadlines (yêu cầu của chủ thể dữ liệu; Luật 91/2025/QH15). */
public data class DataRequest(
    /** Who asks; never changes. */
    public val subject: DataSubjectId,

    /** What is asked for; never changes. */
    public val kind: DataRequestKind,

    /** The day it was received; never changes. */
    public val receivedOn: LocalDate,

    /** Details: which data, which consent. */
    public val details: String? = null,

    /** The last day for acknowledging receipt. */
    public val acknowledgeBy: Deadline? = null,

    /** The last day for fulfilling or refusing it. */
    public val answerBy: Deadline? = null,

    /** Deadlines that could not be computed, and why: no rule, no calendar. */
    public val notCovered: List<MissingClock> = emptyList(),

    /** Why its time was extended, where it was (gia hạn). */
    public val extended: String? = null,

    /** The day its time was extended. */
    public val extendedOn: LocalDate? = null,

    /** What was done, or why it was refused. */
    public val outcome: String? = null,

    /** Its status (trạng thái). */
    public val status: DataRequestStatus = DataRequestStatus.RECEIVED,

    /** Every change of the status, earliest first; only the store's operations add one (quá trình xử lý). */
    public val moves: List<Move> = emptyList(),

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: DataRequestId get() = DataRequestId(header.id)
}

/**
 * One access to personal data (lượt truy cập dữ liệu cá nhân). The header tells who opened them and when; the data
 * themselves are not kept here. It can be neither changed nor removed.
 */
public data class Access(
    /** The data subject whose data were opened. */
    public val subject: DataSubjectId,

    /** Kind of the record that holds them: `feedback`. */
    public val kind: String,

    /** The record that holds them. */
    public val record: UUID,

    /** The revision of that record. */
    public val recordRev: Long,

    /** Paths of the fields that were opened, at least one. */
    public val fields: List<String>,

    /** The purpose; not blank (mục đích). */
    public val purpose: String,

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: AccessId get() = AccessId(header.id)
}

/**
 * One version of a communication material (tài liệu tuyên truyền). Once approved, its title, version and files
 * never change: `materials.revise` makes a new version.
 */
public data class Material(
    /** The type of material. */
    public val kind: MaterialKind,

    /** Title; not blank (tên tài liệu). */
    public val title: String,

    /** Version as written on it: "1.2", "tháng 3/2021" (phiên bản). */
    public val version: String? = null,

    /** Topics (chuyên đề). */
    public val topics: List<String> = emptyList(),

    /** Language code: "vi", "km"; none for Vietnamese (ngôn ngữ). */
    public val language: String? = null,

    /** The provisions it explains (căn cứ pháp lý). */
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

    /** Its status (trạng thái). */
    public val status: MaterialStatus = MaterialStatus.DRAFT,

    /** Every change of the status, earliest first; only the store's operations add one (quá trình xử lý). */
    public val moves: List<Move> = emptyList(),

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: MaterialId get() = MaterialId(header.id)
}

/**
 * One dissemination in one form of communication (lượt tuyên truyền). It is evidence for the activity it names;
 * where it names none, for those of its plan that promise to publicise its subject in this form.
 */
public data class Dissemination(
    /** The form of communication. */
    public val channel: Channel,

    /** Its title (tên tin, bài; nội dung). */
    public val title: String,

    /** The day, or the first day. */
    public val on: LocalDate,

    /** The last day, where it took several; not before the first. */
    public val until: LocalDate? = null,

    /** How many people it reached, where that was measured (lượt tiếp cận). */
    public val reach: Long? = null,

    /** How reach was measured: "lượt xem trên trang", "danh sách ký nhận". Required with `reach`. */
    public val reachNote: String? = null,

    /** Where it can be seen (đường dẫn). */
    public val url: String? = null,

    /** Newspaper, station or page that published it (báo, đài, trang). */
    public val outlet: String? = null,

    /** Whom it addresses (đối tượng). */
    public val audience: AudienceKind? = null,

    /** The material that was handed out or shown. */
    public val material: MaterialId? = null,

    /** The activity it is evidence for. */
    public val activity: ActivityId? = null,

    /** The plan it serves. */
    public val plan: PlanId? = null,

    /** The unit that did it. */
    public val unit: UnitId? = null,

    /** Files that show it: screenshots, cuttings (tài liệu kiểm chứng). */
    public val evidence: List<AttachmentId> = emptyList(),

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: DisseminationId get() = DisseminationId(header.id)
}

/**
 * The theme that an issuer sets for a year (chủ đề năm). There is at most one for each issuer and year; issuers are
 * the same where their unit is, or their name as written.
 */
public data class Theme(
    /** Its text, verbatim; not blank (nguyên văn). */
    public val text: String = "",

    /** The year, from 1945. */
    public val year: Int = 0,

    /**
     * Who set it, as written (cơ quan ban hành); required where no unit is given. Leave it out where several units
     * share the name.
     */
    public val issuer: String? = null,

    /** Who set it, where that unit is in this store. */
    public val issuerUnit: UnitId? = null,

    /** The plan that states it. */
    public val plan: PlanId? = null,

    /** The decision that set it (văn bản ban hành). */
    public val decision: LegalDocumentId? = null,

    /** Photographs of it where it is posted (ảnh niêm yết); their days tell when it was. */
    public val evidence: List<AttachmentId> = emptyList(),

    /** The tasks linked to it (nhiệm vụ cụ thể). */
    public val tasks: List<ThemeTask> = emptyList(),

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
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

    /** What it is about; not blank (nội dung). */
    public val content: String,

    /** The leader, where they are in this store. */
    public val person: PersonId? = null,

    /** The name shown; none for that of the person. Required where no person is given. */
    public val name: String? = null,

    /** The title shown: "Giám đốc"; none for the position the person holds on that day (chức vụ). */
    public val title: String? = null,

    /** The order of the leader on the board, from 1 (thứ tự hiển thị). */
    public val rank: Int = 0,

    /** When it starts, in local time. */
    public val starts: LocalTime? = null,

    /** When it ends, not before it starts. */
    public val ends: LocalTime? = null,

    /** Where it takes place (địa điểm). */
    public val place: String? = null,

    /** Who takes part, as shown (thành phần). */
    public val participants: String? = null,

    /** Whether the board shows what it is about; otherwise it shows only that the leader is busy ("Bận"). */
    public val public: Boolean = true,

    /** The unit on whose board it is shown. */
    public val unit: UnitId? = null,

    /** Its status (trạng thái). */
    public val status: AppointmentStatus = AppointmentStatus.PLANNED,

    /** Every change of the status, earliest first; only the store's operations add one (quá trình xử lý). */
    public val moves: List<Move> = emptyList(),

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: AppointmentId get() = AppointmentId(header.id)
}

/** A question asked at a dialogue (câu hỏi, ý kiến tại buổi đối thoại). */
public data class Question(
    /** The dialogue. */
    public val session: SessionId,

    /** Its number in the order of questions, from 1; unique within the dialogue (số thứ tự). */
    public val number: Long,

    /** What was asked, verbatim; it never changes once answered (nội dung câu hỏi, ý kiến). */
    public val text: String,

    /** The day it was asked (ngày hỏi). */
    public val askedOn: LocalDate? = null,

    /** Who asked, where that is known; the data subject holds name and contacts, sealed. */
    public val asker: DataSubjectId? = null,

    /** Whether a citizen, a business or an organisation asked. */
    public val askerGroup: AskerGroup? = null,

    /** The field it is about: "Quy hoạch xây dựng" (lĩnh vực). */
    public val field: String? = null,

    /** The procedures it is about (thủ tục hành chính liên quan). */
    public val procedures: List<ProcedureId> = emptyList(),

    /** The answer; it never changes once published (trả lời). */
    public val answer: QuestionAnswer? = null,

    /** Question and answer as published. */
    public val published: QuestionPublication? = null,

    /** The feedback it became. */
    public val feedback: FeedbackId? = null,

    /** Its status; `questions.answer`, `questions.publish` and `questions.link_feedback` change it (trạng thái). */
    public val status: QuestionStatus = QuestionStatus.ASKED,

    /** Every change of the status, earliest first; only the store's operations add one (quá trình xử lý). */
    public val moves: List<Move> = emptyList(),

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: QuestionId get() = QuestionId(header.id)
}

/**
 * A test with its items and pass mark (bài kiểm tra). It needs items to be opened; once it was opened, items, pass
 * mark and partial credit never change.
 */
public data class Assessment(
    /** Title: "Kỹ năng sử dụng văn phòng điện tử" (tên bài). */
    public val title: String,

    /** The least result that passes (mức đạt). */
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

    /** Time for one attempt in minutes, at least 1; no limit where none is given (thời gian làm bài). */
    public val timeLimitMinutes: Long? = null,

    /** Its items, in order (câu hỏi). */
    public val items: List<AssessmentItem> = emptyList(),

    /** How often one person may take it, at least 1; no limit where none is given (số lượt tối đa). */
    public val attemptsAllowed: Long? = null,

    /** First day on which it may be taken. */
    public val validFrom: LocalDate? = null,

    /** Last day on which it may be taken. */
    public val validTo: LocalDate? = null,

    /** Its status; `assessments.open` and `assessments.close` change it (trạng thái). */
    public val status: AssessmentStatus = AssessmentStatus.DRAFT,

    /** Every change of the status, earliest first; only the store's operations add one (quá trình xử lý). */
    public val moves: List<Move> = emptyList(),

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: AssessmentId get() = AssessmentId(header.id)
}

/**
 * One attempt of one person at a test (lượt làm bài). It can be neither changed nor removed. Score and answers are
 * sealed under a key of this person alone.
 *
 * Who took it and whether they passed is not sealed, since reports count it: both stay when the person's data are
 * erased.
 */
public data class Attempt(
    /** The test. */
    public val assessment: AssessmentId,

    /** Who took it. */
    public val person: PersonId,

    /** Number of the attempt among those of this person at this test, from 1 (lượt thứ). */
    public val number: Long,

    /** The day. */
    public val takenOn: LocalDate,

    /** Whether they passed (đạt). Not sealed: reports count it, and erasing the person's data does not reach it. */
    public val passed: Boolean,

    /** The data subject that the person is; required. */
    public val subject: DataSubjectId? = null,

    /** The unit they belonged to then. */
    public val unit: UnitId? = null,

    /** The session at which it was taken. */
    public val session: SessionId? = null,

    /** Points out of all points: "8/10" (điểm). */
    public val score: Personal? = null,

    /** What was answered, as JSON (bài làm). */
    public val answers: Personal? = null,

    /** Whether it was recorded as attendance of the session; only with a session. */
    public val marksAttendance: Boolean = false,

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: AttemptId get() = AttemptId(header.id)
}

/**
 * A report or a proposal of a citizen or a business about administrative rules, and how it is handled (phản ánh,
 * kiến nghị; NĐ 20/2008/NĐ-CP). Each step is a call of its own (`feedback.register`, `feedback.classify`, …) that
 * sets the fields belonging to it.
 */
public data class Feedback(
    /** Report or proposal. */
    public val kind: FeedbackKind,

    /** The channel by which it came in (hình thức tiếp nhận). */
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

    /** Who sent it; none where it is anonymous. The data subject holds name and contacts, sealed. */
    public val submitter: DataSubjectId? = null,

    /** The required contents that it lacks, as found when it was received, completed or classified. */
    public val missing: List<FeedbackContent> = emptyList(),

    /** The unit that received it, whose register it is in (cơ quan tiếp nhận). */
    public val unit: UnitId? = null,

    /**
     * Number in the register of that unit, from 1 (số thứ tự trong sổ). `feedback.register` gives it. A number is
     * set by hand only to take over an entry of a paper register, and the store never gives it again; entries that
     * were not taken over show as gaps.
     */
    public val number: Long? = null,

    /** Year of the register; set together with the number. */
    public val year: Int? = null,

    /** The category of what it is about (phân loại nội dung). */
    public val category: FeedbackCategory? = null,

    /** Whether the agency or another body is competent; none until it is classified (thẩm quyền). */
    public val competence: FeedbackCompetence? = null,

    /** The other body that is competent, as written. */
    public val competentBody: String? = null,

    /** The other body that is competent, where it is in this store. */
    public val competentUnit: UnitId? = null,

    /** The unit that handles it; the receiving one where none is named (đơn vị xử lý). */
    public val assignedUnit: UnitId? = null,

    /** The person who handles it (người xử lý). */
    public val assignedPerson: PersonId? = null,

    /** The day it was assigned to that unit or person. */
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

    /** An extension of the time for the answer; kept even where another body turns out to be competent (gia hạn). */
    public val extension: FeedbackExtension? = null,

    /** Deadlines that could not be computed, because no rule or calendar covers them. */
    public val notCovered: List<MissingClock> = emptyList(),

    /** Why it is not accepted. */
    public val notAccepted: NonAcceptance? = null,

    /** Transfers from unit to unit within the agency, oldest first; recorded ones never change. */
    public val transfers: List<FeedbackTransfer> = emptyList(),

    /** Forwards to other bodies, oldest first; recorded ones never change, but for the day of return. */
    public val forwards: List<FeedbackForward> = emptyList(),

    /** The review of the rule it is about. */
    public val review: FeedbackReview? = null,

    /** The decision (kết quả xử lý). */
    public val decision: FeedbackDecision? = null,

    /** The answer to the sender. */
    public val answer: FeedbackAnswer? = null,

    /** Publications of its result, oldest first; recorded ones never change (công khai). */
    public val publications: List<ResultPublication> = emptyList(),

    /** The withdrawal by the sender (rút). */
    public val withdrawal: FeedbackWithdrawal? = null,

    /** Where its file is archived (lưu hồ sơ). */
    public val archiving: FeedbackArchiving? = null,

    /** The procedures it is about. */
    public val procedures: List<ProcedureId> = emptyList(),

    /** The question of a dialogue that it came from. */
    public val question: QuestionId? = null,

    /** The plan it serves. */
    public val plan: PlanId? = null,

    /**
     * The activity it is evidence for, once answered. Where none is named, it counts for those of the year's plans
     * that promise to take feedback.
     */
    public val activity: ActivityId? = null,

    /** The provisions it is about, or that its handling is based on (căn cứ). */
    public val legalBases: List<LawReference> = emptyList(),

    /** Files that came with it or belong to it. */
    public val attachments: List<AttachmentId> = emptyList(),

    /** Its status (trạng thái). */
    public val status: FeedbackStatus = FeedbackStatus.RECEIVED,

    /** Every change of the status, earliest first; only the store's operations add one (quá trình xử lý). */
    public val moves: List<Move> = emptyList(),

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: FeedbackId get() = FeedbackId(header.id)
}
