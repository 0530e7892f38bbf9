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
     * Revision: 0 on a draft, 1 when added, one more with each update. An update carries the revision that it is
     * based on.
     */
    public val rev: Long get() = header.rev
}

/**
 * An agency or a part of one, under one name (cơ quan, đơn vị). If its name changes, or it is merged or split, a
 * new unit succeeds it.
 */
public data class OrganisationUnit(
    /** Full name: "Sở Xây dựng"; not blank (tên). */
    public val name: String,

    /** The type of unit. */
    public val kind: UnitKind,

    /** Symbol in document numbers: "SXD" (ký hiệu). */
    public val symbol: String? = null,

    /** The unit above it; none if it has none (cơ quan chủ quản). */
    public val parent: UnitId? = null,

    /** The units that were above it before `parent`, ordered by last day, none twice on the same last day. */
    public val formerParents: List<FormerParent> = emptyList(),

    /** Other names that texts use for it; none blank. */
    public val aliases: List<String> = emptyList(),

    /** First day under this name, included; none if unknown. */
    public val validFrom: LocalDate? = null,

    /** Last day under this name, included, not before the first; none if it still exists or the day is unknown. */
    public val validTo: LocalDate? = null,

    /** The units that succeeded it; empty if it still exists or nothing succeeded it. */
    public val succeededBy: List<UnitId> = emptyList(),

    /** The decision that ended or renamed it (căn cứ sáp nhập, chia tách, đổi tên). */
    public val endedBy: LegalDocumentId? = null,

    /** The reason for which it ended. */
    public val endedWhy: String? = null,

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: UnitId get() = UnitId(header.id)
}

/** A member of staff (cán bộ, công chức, viên chức, người lao động). */
public data class Person(
    /** Full name, family name first: "Nguyễn Văn An"; not blank (họ và tên). */
    public val name: String,

    /** Legal category. */
    public val category: StaffCategory,

    /** Staff code, unique in the store if given (mã cán bộ). */
    public val code: String? = null,

    /** The unit that the person belongs to at present. */
    public val unit: UnitId? = null,

    /** Present position: "Chánh Văn phòng" (chức vụ). */
    public val position: String? = null,

    /**
     * Positions held over time, including the present one; empty if they are not recorded (quá trình công tác). The
     * same position in the same unit must not be listed twice for one day.
     */
    public val positions: List<HeldPosition> = emptyList(),

    /** First day in the agency, included; none if unknown. */
    public val activeFrom: LocalDate? = null,

    /** Last day in the agency, included, not before the first; none if the person is still there or it is unknown. */
    public val activeTo: LocalDate? = null,

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: PersonId get() = PersonId(header.id)
}

/** A legal document that plans cite, or that the agency issued (văn bản). */
public data class LegalDocument(
    /** Type: "Quyết định", "Luật"; not blank (tên loại). */
    public val documentType: String = "",

    /** Number with symbol as written: "2818/QĐ-UBND", "63/2010/NĐ-CP" (số, ký hiệu). */
    public val symbol: String? = null,

    /** Date of issue, as far as known. */
    public val issuedOn: PartialDate? = null,

    /** Issuer as written. */
    public val issuer: String? = null,

    /** The issuing unit; none if it is no unit of this store. */
    public val issuerUnit: UnitId? = null,

    /** The subject of the document; not blank (trích yếu). */
    public val subject: String = "",

    /** First day in force, included; none if unknown (ngày có hiệu lực). */
    public val inForceFrom: LocalDate? = null,

    /** Last day in force, included, not before the first; none if no end is known (ngày hết hiệu lực). */
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
 * A communication plan, clause by clause and verbatim (kế hoạch tuyên truyền cải cách hành chính). Any field of a
 * draft may be missing; a plan that is submitted, issued, in progress or completed needs a document type and a
 * subject.
 */
public data class Plan(
    /** Type of document, abbreviated: "KH", "QĐ" (tên loại). */
    public val documentType: String = "",

    /**
     * Number as written; none on a draft (số). Once issued, the number is unique together with symbol, year of
     * issue and issuer (NĐ 30/2020/NĐ-CP). "5" and "05" are the same number; a unit and its name are the same
     * issuer.
     */
    public val number: String? = null,

    /** Symbol: "KH-SXD" (ký hiệu). */
    public val symbol: String = "",

    /** Place of issue (địa danh). */
    public val place: String? = null,

    /** Date of issue; on a draft it may lack month and day. */
    public val issuedOn: PartialDate? = null,

    /** The subject of the plan (trích yếu). */
    public val subject: String = "",

    /** The year that it plans for, 1945 to 9999; none if it covers several years or the year is unknown (năm). */
    public val year: Int? = null,

    /** The years that it covers; none if it covers one year or they are unknown (giai đoạn). */
    public val years: YearSpan? = null,

    /** Issuing body as written (cơ quan ban hành). */
    public val issuer: String? = null,

    /** The body above the issuer, as written (cơ quan chủ quản). */
    public val parentBody: String? = null,

    /** The issuing unit; none if it is no unit of this store. */
    public val issuerUnit: UnitId? = null,

    /** The plan that this one carries out; none if it is not in this store. */
    public val parentPlan: PlanId? = null,

    /** The decision that this plan is attached to; none if it is attached to none (ban hành kèm theo Quyết định …). */
    public val attachedTo: LegalBasis? = null,

    /** Legal bases (căn cứ). */
    public val legalBases: List<LegalBasis> = emptyList(),

    /** Headings of the known parts as written, in the order of the text (đề mục). */
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

    /** Assignments of work to units (tổ chức thực hiện). */
    public val assignments: List<Assignment> = emptyList(),

    /** Timeline (thời gian thực hiện). */
    public val timeline: List<TimelineEntry> = emptyList(),

    /** Sections whose heading is not one of the known parts. */
    public val other: List<OtherSection> = emptyList(),

    /** The theme of the year, verbatim (chủ đề). */
    public val theme: String? = null,

    /** Recipients, without the archive line (nơi nhận). */
    public val recipients: List<String> = emptyList(),

    /** The archive line (lưu). */
    public val archive: ArchiveLine? = null,

    /** The signature block (người ký). */
    public val signatory: Signatory? = null,

    /** Its status; `plans.issue` and `plans.move` change it (trạng thái). */
    public val status: PlanStatus = PlanStatus.DRAFT,

    /** Every change of the status, earliest first; only commands add entries (quá trình xử lý). */
    public val moves: List<Move> = emptyList(),

    /** The text that the plan was read from, in Unicode normal form NFC; empty if it was entered by hand. */
    public val source: String = "",

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: PlanId get() = PlanId(header.id)
}

/**
 * One task that a plan promises, tracked until evidence proves it (hoạt động, nhiệm vụ). Its status is never
 * stored: it is computed from the schedule, the evidence, and the day the query asks about.
 */
public data class Activity(
    /** The plan that promises it; it never changes. */
    public val plan: PlanId,

    /** The clause of the plan that it comes from. */
    public val origin: ClauseOrigin,

    /** What is promised, verbatim; not blank (nội dung nhiệm vụ). */
    public val title: String,

    /** Forms of communication that the promise names. */
    public val channels: List<Channel> = emptyList(),

    /** When it must happen (thời gian thực hiện); `unspecified` if the plan gives no time. */
    public val schedule: Schedule = Schedule.Unspecified,

    /**
     * The line of the plan's timeline that gave the schedule, verbatim; none if the clause itself gave it or
     * nothing did.
     */
    public val timeline: String? = null,

    /** Who leads, as written in the plan (chủ trì). */
    public val lead: String? = null,

    /** The leading unit; none if no unit of this store was linked. */
    public val leadUnit: UnitId? = null,

    /** Who takes part, as written in the plan (phối hợp). */
    public val coordinating: List<String> = emptyList(),

    /** The expected result, as written in the plan (sản phẩm). */
    public val result: String? = null,

    /** On how many days there must be evidence in all, at least 1; none if the plan promised no number (chỉ tiêu). */
    public val target: Long? = null,

    /**
     * The acts it asks for, each of which needs evidence of its own (việc phải làm). `plans.track` reads them from
     * the text; correct them if they were read wrongly. If empty, they are read from the title, or else from the
     * channels.
     */
    public val acts: List<PromisedAct> = emptyList(),

    /**
     * The most days in a row without evidence before a continuous, periodic or daily activity is overdue, at least
     * 1 (số ngày tối đa không có minh chứng). None for the default: 14 days if the schedule is `daily`, 92 days (a
     * quarter) otherwise. No law sets these numbers.
     */
    public val allowedGap: Long? = null,

    /**
     * The decisions about evidence, oldest first. Only `activities.confirm`, `activities.refuse` and
     * `activities.reconsider` add entries; none is ever changed or removed.
     */
    public val evidenceDecisions: List<EvidenceDecision> = emptyList(),

    /** The cancellation; none if it is not cancelled. `activities.cancel` sets it, and it cannot be undone. */
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

    /** The day on which it takes place or took place (ngày tổ chức). */
    public val heldOn: LocalDate,

    /** The subject of the session; not blank (nội dung). */
    public val subject: String,

    /** The plan that it serves. */
    public val plan: PlanId? = null,

    /**
     * The activities that it is evidence for, none twice. If empty, it is evidence for those activities of its plan
     * that promise a session of its type and topic.
     */
    public val activities: List<ActivityId> = emptyList(),

    /** Whether the agency holds it or attends it. */
    public val role: SessionRole = SessionRole.HOST,

    /** Topics covered (chuyên đề). */
    public val topics: List<String> = emptyList(),

    /** The event that it is part of: "sinh hoạt Ngày Pháp luật"; none if it is an event of its own (lồng ghép). */
    public val integratedWith: String? = null,

    /** When it starts, in Việt Nam time (giờ bắt đầu). */
    public val starts: LocalTime? = null,

    /** Where it is held (địa điểm). */
    public val place: String? = null,

    /** Address of the online room; none if it is not held online (trực tuyến). */
    public val online: String? = null,

    /** The unit that holds it; none if it is no unit of this store (đơn vị tổ chức). */
    public val host: UnitId? = null,

    /** Who holds it, as written, if it is no unit of this store (đơn vị tổ chức). */
    public val organiser: String? = null,

    /** Who chairs it (chủ trì). */
    public val chair: String? = null,

    /** Who takes the minutes (thư ký). */
    public val secretary: String? = null,

    /** Text of the invitation (giấy mời). */
    public val invitation: String? = null,

    /** Text of the agenda (chương trình). */
    public val agenda: String? = null,

    /** Materials used, none twice (tài liệu). */
    public val materials: List<MaterialId> = emptyList(),

    /** The theme of the year on which leaders briefed (chủ đề được quán triệt). */
    public val theme: ThemeId? = null,

    /**
     * Documents adopted at the session or issued as its result, none twice (văn bản được thông qua, ban hành sau
     * buổi).
     */
    public val documentsDecided: List<LegalDocumentId> = emptyList(),

    /** How many certificates were issued; only once it was held (giấy chứng nhận). */
    public val certificates: Long? = null,

    /** How many people were invited, informed and understood; only once it was held. */
    public val turnout: Turnout? = null,

    /** Its minutes; given exactly if its status is `minuted` (biên bản). */
    public val minutes: Minutes? = null,

    /** Its status; `sessions.hold`, `sessions.minute` and `sessions.cancel` change it (trạng thái). */
    public val status: SessionStatus = SessionStatus.PLANNED,

    /** Every change of the status, earliest first; only commands add entries (quá trình xử lý). */
    public val moves: List<Move> = emptyList(),

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: SessionId get() = SessionId(header.id)
}

/** The attendance of one person at one session (tham dự). There is at most one for each person and session. */
public data class Attendance(
    /** The session. */
    public val session: SessionId,

    /** The person. */
    public val person: PersonId,

    /** Whether the person came. */
    public val presence: Presence = Presence.INVITED,

    /** When the person checked in (UTC); only if `presence` is `attended` (giờ điểm danh). */
    public val checkedIn: Instant? = null,

    /** How the person was checked in; none if unknown. */
    public val means: CheckInMeans? = null,

    /**
     * The method by which it was found that the person understood; none if they did not understand or nobody
     * measured it. Only if `presence` is `attended` (hiểu rõ).
     */
    public val understood: UnderstandingMethod? = null,

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: AttendanceId get() = AttendanceId(header.id)
}

/**
 * A file kept in the store: a photograph of the board, a scanned document, a slide deck (tài liệu kiểm chứng).
 * Equal contents are stored once, however many attachments have them; the content of an attachment never changes.
 */
public data class Attachment(
    /**
     * File name: "bang-niem-yet.jpg"; not blank, at most 255 bytes in UTF-8. It names a file and nothing else
     * (`file_name`): no separators of folders, no `: * ? " < > |`, no invisible characters, no name of a device
     * (`NUL`), no dot or white space at its end.
     */
    public val name: String = "",

    /** Media type (MIME): "image/jpeg"; not blank. */
    public val mediaType: String = "",

    /** Length in bytes, set by the store; at most 4 GiB minus 1 byte. */
    public val size: Long = 0,

    /** BLAKE3 hash of the content, 64 hexadecimal digits, set by the store. */
    public val blake3: String = "",

    /** What the file shows, in a few words. */
    public val caption: String? = null,

    /** The day on which the file was made, which is the day it proves; required if `activity` is given. */
    public val dated: LocalDate? = null,

    /** The plan it belongs to. */
    public val plan: PlanId? = null,

    /** The activity that the file is evidence for. */
    public val activity: ActivityId? = null,

    /** The session it belongs to. */
    public val session: SessionId? = null,

    /** The legal document whose text it is, or that it came with (văn bản). */
    public val document: LegalDocumentId? = null,

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: AttachmentId get() = AttachmentId(header.id)
}

/**
 * A register of one unit and year (sổ đăng ký). It assigns the numbers 1, 2, 3, … without gaps, each once.
 *
 * A number is assigned in the commit that writes the record with that number: if the record is refused, the number
 * is not used up. (Sources: NĐ 30/2020/NĐ-CP on document numbers; TT 01/2018/TT-VPCP on registers.)
 */
public data class Register(
    /** Name of the series of numbers: "KH-SXD"; not blank. Name, year and unit are unique together and never change. */
    public val name: String = "",

    /** The unit that keeps it; none if it belongs to no unit. */
    public val unit: UnitId? = null,

    /** Its year, 1945 to 9999. */
    public val year: Int = 0,

    /** The last number assigned; 0 if none was. It only grows, by one at a time. */
    public val last: Long = 0,

    /** Whether it assigns no more numbers, because the year is over; a closed register stays closed (khóa sổ). */
    public val closed: Boolean = false,

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: RegisterId get() = RegisterId(header.id)
}

/**
 * The days of one year whose working time differs from that of their weekdays (lịch làm việc). Without a calendar
 * for a year the store refuses to count its working days; it never guesses.
 *
 * The calendar of a unit holds only what differs in that unit: it overrides the calendars of the units above it,
 * which override the national calendar. There is at most one calendar for each year and unit.
 *
 * A calendar of a unit holds only what differs there: it overrides that of the units above it, which override the
 * national one. There is at most one for each year and unit.
 */
public data class WorkCalendar(
    /** The year, 1945 to 9999. */
    public val year: Int = 0,

    /** The unit that the calendar is for; none for the national calendar. */
    public val unit: UnitId? = null,

    /**
     * Weekdays worked all day, from Monday (1) to Sunday (7). None to inherit them from the calendar above; the
     * default of the national calendar is Monday to Friday (thứ Hai đến thứ Sáu).
     */
    public val workingWeekdays: List<Int>? = null,

    /**
     * Weekdays worked in the morning only, from Monday (1) to Sunday (7), none of which is in `working_weekdays`:
     * `[6]` for a desk open on Saturday mornings. None to inherit them from the calendar above; the national
     * default is no weekday.
     */
    public val morningWeekdays: List<Int>? = null,

    /**
     * The time of day, in Việt Nam time, from which what arrives counts as received on the next working day. None
     * to inherit it from the calendar above; the national default is 15:00.
     */
    public val handOver: LocalTime? = null,

    /** The days whose working time differs from that of their weekdays; all in `year`, none twice. */
    public val days: List<CalendarDay> = emptyList(),

    /**
     * Pending decisions about days of the year. A day that is listed in `days` is decided: pending decisions do not
     * affect it.
     */
    public val pending: List<PendingDecision> = emptyList(),

    /** The decisions that the calendar is based on (căn cứ). */
    public val basis: String? = null,

    /** Whether decisions are known for all days off of the year. */
    public val verified: Boolean = false,

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: CalendarId get() = CalendarId(header.id)
}

/**
 * A rule that limits how long a step may take, with the law behind it (quy định thời hạn). Rules are records,
 * because the law changes.
 */
public data class DeadlineRule(
    /** The step that the rule limits. */
    public val subject: DeadlineSubject,

    /** How long the step may take. */
    public val timeLimit: TimeLimit,

    /** The provision, or the agency's own regulation, that sets the limit (căn cứ). */
    public val basis: LawReference,

    /** By how much the deadline may be extended, once; none if it may not be extended (gia hạn). */
    public val extension: TimeLimit? = null,

    /**
     * First start day to which the rule applies, included; none for no bound. A deadline keeps the rule that
     * applied on its start day, even if the rule changes while the deadline runs.
     */
    public val validFrom: LocalDate? = null,

    /** Last start day to which the rule applies, included; none for no bound. */
    public val validTo: LocalDate? = null,

    /** The unit whose own rule it is; none if it applies to every unit without a rule of its own. */
    public val unit: UnitId? = null,

    /** Whether somebody read the rule in its source (đã đối chiếu). */
    public val verified: Boolean = false,

    /** A remark: where the rule was found, what is doubtful. */
    public val note: String? = null,

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: DeadlineRuleId get() = DeadlineRuleId(header.id)
}

/**
 * One version of an administrative procedure, in force from one publication decision to the next (thủ tục hành
 * chính). The versions of a procedure share the national part of its code, and no two of them may be in force on
 * the same day.
 *
 * Parts that the law requires may be missing, because imported lists lack some: `procedures.check` lists the
 * missing parts, and `procedures.apply_decision` refuses a version without them (NĐ 63/2010/NĐ-CP).
 *
 * Parts that the law requires may be missing, because imported lists lack some: `procedures.check` lists what is
 * missing, and `procedures.apply_decision` refuses a version that lacks it (NĐ 63/2010/NĐ-CP).
 */
public data class Procedure(
    /**
     * Code as written, not blank: "1.013236", "1.014390.H05", "1.001117.000.00.00.H48" (mã thủ tục). Its national
     * part never changes.
     */
    public val code: String = "",

    /** Name; not blank (tên thủ tục). */
    public val name: String = "",

    /** Field of administration, with the ministry in charge: "Hoạt động xây dựng (Bộ Xây dựng)" (lĩnh vực). */
    public val field: String? = null,

    /** The levels of government that handle it, none twice (cấp thực hiện). */
    public val levels: List<ProcedureLevel> = emptyList(),

    /** Steps (trình tự thực hiện). */
    public val steps: String? = null,

    /** Ways of filing, none twice (cách thức thực hiện). */
    public val filing: List<Filing> = emptyList(),

    /** Papers of the dossier (thành phần hồ sơ). */
    public val dossier: List<DossierItem> = emptyList(),

    /** How many sets of the dossier to file, at least 1; none if not given (số lượng hồ sơ). */
    public val dossierSets: Int? = null,

    /** How long handling may take (thời hạn giải quyết). */
    public val timeLimit: TimeLimit? = null,

    /** The time limit, verbatim. */
    public val timeText: String? = null,

    /** Time limits of particular cases, if they differ. */
    public val timeCases: List<TimeCase> = emptyList(),

    /** Who may apply (đối tượng thực hiện). */
    public val applicants: String? = null,

    /** The authority that handles it, as written (cơ quan giải quyết). */
    public val authority: String? = null,

    /** The unit that handles it; none if it is no unit of this store. */
    public val unit: UnitId? = null,

    /** Forms of the procedure; empty if it has none (mẫu đơn, tờ khai). */
    public val forms: List<ProcedureForm> = emptyList(),

    /** The result that the applicant receives (kết quả thực hiện). */
    public val outcome: String? = null,

    /** Conditions; none if there are none (yêu cầu, điều kiện). */
    public val conditions: String? = null,

    /** Fees as written; none if there are none (phí, lệ phí). */
    public val fees: String? = null,

    /** The level of the online service (mức độ dịch vụ công trực tuyến). */
    public val online: OnlineLevel? = null,

    /** Why only part of it is offered online; needed if `online` is `partial` (lý do cung cấp một phần). */
    public val partialReason: String? = null,

    /** Provisions it is based on (căn cứ pháp lý). */
    public val legalBases: List<LawReference> = emptyList(),

    /** The legal bases, verbatim. */
    public val legalBasesText: String? = null,

    /** The decision that published this version (quyết định công bố). */
    public val decision: LegalDocumentId? = null,

    /** How this version came about: new, amended or replacing others; none if unknown. */
    public val change: ProcedureChangeKind? = null,

    /**
     * First day in force, included (ngày có hiệu lực). None if unknown: then the version counts as in force without
     * a first day.
     */
    public val inForceFrom: LocalDate? = null,

    /** Last day in force, included, not before the first; none if no end is known (ngày hết hiệu lực). */
    public val inForceTo: LocalDate? = null,

    /** The versions that this one replaced, none twice. */
    public val previous: List<ProcedureId> = emptyList(),

    /** The version that replaced this one; the first if several did. */
    public val replacedBy: ProcedureId? = null,

    /** The decision that ended this version. */
    public val endedBy: LegalDocumentId? = null,

    /**
     * Its status; `procedures.apply_decision` changes it (trạng thái). A version that is not `active` needs
     * `in_force_to`.
     */
    public val status: ProcedureStatus = ProcedureStatus.ACTIVE,

    /** Every change of the status, earliest first; only commands add entries (quá trình xử lý). */
    public val moves: List<Move> = emptyList(),

    /** A remark: "số liệu minh họa" (invented data). */
    public val note: String? = null,

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: ProcedureId get() = ProcedureId(header.id)
}

/**
 * One posting on a board, a website or another medium, from its first day to its removal (niêm yết, công khai).
 * What it shows never changes: `postings.replace` ends it and creates the next posting.
 */
public data class Posting(
    /** What is posted; it never changes. */
    public val subject: PostingSubject,

    /** The medium on which it is posted. */
    public val place: PostingPlace,

    /** First day on which it is posted, included (ngày niêm yết). */
    public val postedOn: LocalDate,

    /** The exact physical location: "bảng trước trụ sở Sở". */
    public val location: String? = null,

    /** Its address on the web. */
    public val url: String? = null,

    /** The unit that posted it. */
    public val unit: UnitId? = null,

    /** The day of removal, not before `posted_on` and no longer a posted day; none while it is up (ngày gỡ). */
    public val removedOn: LocalDate? = null,

    /** Why it was removed; only with `removed_on`. */
    public val whyRemoved: String? = null,

    /** Whether the forms are posted with it, as last recorded (mẫu đơn, tờ khai). */
    public val hasForms: Boolean = false,

    /** Whether the address for feedback is posted with it, as last recorded (địa chỉ tiếp nhận phản ánh, kiến nghị). */
    public val hasFeedbackAddress: Boolean = false,

    /** Every check, oldest first; entries never change. */
    public val checks: List<PostingCheck> = emptyList(),

    /** Files that document the posting (ảnh chụp, tệp chụp màn hình). */
    public val evidence: List<AttachmentId> = emptyList(),

    /** The activity that it is evidence for. */
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
 * A person or organisation whose data are kept: a sender of feedback, somebody who asked at a dialogue or took a
 * test (chủ thể dữ liệu). Name and contacts are sealed under a key of this data subject: reading the record returns
 * sealed values, which `data_subjects.reveal` opens.
 */
public data class DataSubject(
    /**
     * The member of staff who is this data subject; none if it is no member of staff. At most one data subject that
     * is not erased refers to a person, and the field never changes.
     */
    public val person: PersonId? = null,

    /** Name of the person or organisation; sealed when stored (họ và tên, tên tổ chức). */
    public val name: Personal? = null,

    /** Postal address; sealed when stored (địa chỉ). */
    public val address: Personal? = null,

    /** Telephone number; sealed when stored (số điện thoại). */
    public val phone: Personal? = null,

    /** E-mail address; sealed when stored (thư điện tử). */
    public val email: Personal? = null,

    /** The legal ground for keeping the data (Luật 91/2025/QH15). */
    public val ground: ProcessingGround = ProcessingGround.LEGAL_DUTY,

    /** The provision that assigns the task; required if `ground` is `legal_duty` (căn cứ). */
    public val basis: LawReference? = null,

    /**
     * Every consent, including withdrawn ones, in the order in which they were recorded; at least one if `ground`
     * is `consent`.
     */
    public val consents: List<Consent> = emptyList(),

    /**
     * The erasure of the data; none if they were not erased. `data_subjects.erase` sets it, and it cannot be
     * undone.
     */
    public val erased: Erasure? = null,

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: DataSubjectId get() = DataSubjectId(header.id)
}

/**
 * A request of a data subject about their own data, with its deadlines (yêu cầu của chủ thể dữ liệu; Luật
 * 91/2025/QH15).
 */
public data class DataRequest(
    /** The data subject who made the request; it never changes. */
    public val subject: DataSubjectId,

    /** What is asked for; it never changes. */
    public val kind: DataRequestKind,

    /** The day on which the agency received it; it never changes. */
    public val receivedOn: LocalDate,

    /** Details: which data, which consent. */
    public val details: String? = null,

    /** The deadline for acknowledging receipt; none if it could not be computed (see `not_covered`). */
    public val acknowledgeBy: Deadline? = null,

    /**
     * The deadline for fulfilling or refusing it, extension included; none if it could not be computed (see
     * `not_covered`).
     */
    public val answerBy: Deadline? = null,

    /** Deadlines that could not be computed, each with the reason: no deadline rule, or no calendar of the year. */
    public val notCovered: List<MissingClock> = emptyList(),

    /** Why the deadline was extended; none if it was not (gia hạn). */
    public val extended: String? = null,

    /** The day on which the deadline was extended; none if it was not. */
    public val extendedOn: LocalDate? = null,

    /** What was done, or why the request was refused; none while it is open. */
    public val outcome: String? = null,

    /** Its status (trạng thái). */
    public val status: DataRequestStatus = DataRequestStatus.RECEIVED,

    /** Every change of the status, earliest first; only commands add entries (quá trình xử lý). */
    public val moves: List<Move> = emptyList(),

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: DataRequestId get() = DataRequestId(header.id)
}

/**
 * One access to personal data in plain text (lượt truy cập dữ liệu cá nhân). The header tells who opened the data
 * and when; the record does not hold the data themselves. It can be neither changed nor removed.
 */
public data class Access(
    /** The data subject whose data were opened. */
    public val subject: DataSubjectId,

    /** Kind of the record that holds the data: `feedback`, `data_subject`, `attempt`. */
    public val kind: String,

    /** The record that holds the data. */
    public val record: UUID,

    /** The revision of that record, from 1. */
    public val recordRev: Long,

    /** Paths of the fields that were opened: `name`; at least one. */
    public val fields: List<String>,

    /** What the data were opened for; not blank (mục đích). */
    public val purpose: String,

    /**
     * The exception under which they were opened although a request restricts their processing; none without such a
     * request.
     */
    public val despite: RestrictionException? = null,

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: AccessId get() = AccessId(header.id)
}

/**
 * One version of a communication material (tài liệu tuyên truyền). Once approved, its title, version and files
 * never change: `materials.revise` creates the next version.
 */
public data class Material(
    /** The type of material. */
    public val kind: MaterialKind,

    /** Title; not blank (tên tài liệu). */
    public val title: String,

    /** Version as printed on the material: "1.2", "tháng 3/2021" (phiên bản). */
    public val version: String? = null,

    /** Topics that it covers (chuyên đề). */
    public val topics: List<String> = emptyList(),

    /** Language code (BCP 47): "vi", "km"; none for Vietnamese (ngôn ngữ). */
    public val language: String? = null,

    /** The provisions it explains (căn cứ pháp lý). */
    public val legalBases: List<LawReference> = emptyList(),

    /** The files of the material. */
    public val attachments: List<AttachmentId> = emptyList(),

    /** The plan it was made for. */
    public val plan: PlanId? = null,

    /** The activity that it was made for, and is evidence for once it is approved. */
    public val activity: ActivityId? = null,

    /** The unit that produced it (đơn vị biên soạn). */
    public val unit: UnitId? = null,

    /** The day on which it was finished, which is the day it proves; none if unknown. */
    public val madeOn: LocalDate? = null,

    /** The previous version, which this one replaces; at most one version replaces another. */
    public val replaces: MaterialId? = null,

    /** Its status; `materials.approve` and `materials.retire` change it (trạng thái). */
    public val status: MaterialStatus = MaterialStatus.DRAFT,

    /** Every change of the status, earliest first; only commands add entries (quá trình xử lý). */
    public val moves: List<Move> = emptyList(),

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: MaterialId get() = MaterialId(header.id)
}

/**
 * One dissemination in one form of communication: an article, a broadcast, a notice, a post (lượt tuyên truyền). It
 * is evidence for the activity it names; if it names none, for those activities of its plan that promise to
 * publicise its subject in this form.
 */
public data class Dissemination(
    /** The form of communication. */
    public val channel: Channel,

    /** Its title; not blank (tên tin, bài; nội dung). */
    public val title: String,

    /** The day on which it appeared, or the first of several days. */
    public val on: LocalDate,

    /** The last of several days, included, not before `on`; none if it took one day. */
    public val until: LocalDate? = null,

    /** How many people or views it reached, as `reach_note` says; none if nobody measured it (lượt tiếp cận). */
    public val reach: Long? = null,

    /** What was counted and how: "lượt xem trên trang", "danh sách ký nhận". Required with `reach`. */
    public val reachNote: String? = null,

    /** Its address on the web (đường dẫn). */
    public val url: String? = null,

    /** The newspaper, station or page that published it (báo, đài, trang). */
    public val outlet: String? = null,

    /** The audience that it addresses (đối tượng). */
    public val audience: AudienceKind? = null,

    /** The material that was handed out or shown. */
    public val material: MaterialId? = null,

    /** The activity that it is evidence for. */
    public val activity: ActivityId? = null,

    /** The plan that it serves. */
    public val plan: PlanId? = null,

    /** The unit that carried it out. */
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
 * The theme that an issuer sets for one year (chủ đề năm). There is at most one theme for each issuer and year: two
 * themes of a year have the same issuer if they name the same `issuer_unit`, or if their `issuer` is equal when
 * letter case and Vietnamese marks are ignored. An `issuer` without `issuer_unit` means the unit that has this name
 * on 1 January of the year, if there is exactly one.
 */
public data class Theme(
    /** The theme, verbatim; not blank (nguyên văn). */
    public val text: String = "",

    /** The year, 1945 to 9999. */
    public val year: Int = 0,

    /**
     * The issuer, as written (cơ quan ban hành); required if `issuer_unit` is none. Leave it out if several units
     * have that name, since one name can have one theme a year.
     */
    public val issuer: String? = null,

    /** The issuing unit; none if it is no unit of this store. */
    public val issuerUnit: UnitId? = null,

    /** The plan that states it. */
    public val plan: PlanId? = null,

    /** The decision that set it (văn bản ban hành). */
    public val decision: LegalDocumentId? = null,

    /**
     * Photographs that show it posted (ảnh niêm yết). The `dated` day of each photograph proves that it was posted
     * on that day.
     */
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
    /** The day of the appointment. */
    public val date: LocalDate,

    /** The part of that day. */
    public val part: DayPart,

    /** What it is about; not blank (nội dung). */
    public val content: String,

    /** The leader; none if they are not in this store. */
    public val person: PersonId? = null,

    /** The name to show; none to show the name of `person`. Required if `person` is none. */
    public val name: String? = null,

    /** The title to show: "Giám đốc"; none to show the position that `person` holds on that day (chức vụ). */
    public val title: String? = null,

    /** The position of the leader in the board's order, from 1; 0, the default, sorts first (thứ tự hiển thị). */
    public val rank: Int = 0,

    /** When it starts, in Việt Nam time; none if no time is given. */
    public val starts: LocalTime? = null,

    /** When it ends, in Việt Nam time; not before `starts`. */
    public val ends: LocalTime? = null,

    /** Where it takes place (địa điểm). */
    public val place: String? = null,

    /** Who takes part, as shown (thành phần). */
    public val participants: String? = null,

    /** Whether the board shows what it is about; if false, the board shows only "Bận" (busy). True by default. */
    public val public: Boolean = true,

    /** The unit whose board shows it; none if every board does, unless the header's `scope` names a unit. */
    public val unit: UnitId? = null,

    /** Its status (trạng thái). */
    public val status: AppointmentStatus = AppointmentStatus.PLANNED,

    /** Every change of the status, earliest first; only commands add entries (quá trình xử lý). */
    public val moves: List<Move> = emptyList(),

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: AppointmentId get() = AppointmentId(header.id)
}

/** A question asked at a dialogue (câu hỏi, ý kiến tại buổi đối thoại). */
public data class Question(
    /** The dialogue; it never changes. */
    public val session: SessionId,

    /** Its number among the questions of the dialogue, from 1; unique within the dialogue (số thứ tự). */
    public val number: Long,

    /** What was asked, verbatim; not blank, and fixed once the question is answered (nội dung câu hỏi, ý kiến). */
    public val text: String,

    /** The day on which it was asked; none if unknown (ngày hỏi). */
    public val askedOn: LocalDate? = null,

    /** Who asked; none if unknown. The data subject holds name and contacts, sealed. */
    public val asker: DataSubjectId? = null,

    /** Whether a citizen, a business or an organisation asked; none if unknown. */
    public val askerGroup: AskerGroup? = null,

    /** The field of administration that it is about: "Quy hoạch xây dựng" (lĩnh vực). */
    public val field: String? = null,

    /** The procedures it is about (thủ tục hành chính liên quan). */
    public val procedures: List<ProcedureId> = emptyList(),

    /** The answer; none until it is answered, and fixed once it is published (trả lời). */
    public val answer: QuestionAnswer? = null,

    /** Question and answer as published; given exactly if `status` is `published`. */
    public val published: QuestionPublication? = null,

    /** The feedback that it became; none if it did not become any. */
    public val feedback: FeedbackId? = null,

    /** Its status; `questions.answer`, `questions.publish` and `questions.link_feedback` change it (trạng thái). */
    public val status: QuestionStatus = QuestionStatus.ASKED,

    /** Every change of the status, earliest first; only commands add entries (quá trình xử lý). */
    public val moves: List<Move> = emptyList(),

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: QuestionId get() = QuestionId(header.id)
}

/**
 * A test with its items and pass mark (bài kiểm tra). It needs at least one item to be opened; once opened, its
 * items, pass mark and partial credit never change.
 */
public data class Assessment(
    /** Title: "Kỹ năng sử dụng văn phòng điện tử"; not blank (tên bài). */
    public val title: String,

    /** The least result that passes (mức đạt). */
    public val passMark: PassMark,

    /** What the test is meant to find out (mục đích). */
    public val purpose: String? = null,

    /** The session at which, or after which, people take it. */
    public val session: SessionId? = null,

    /** The plan that the test serves. */
    public val plan: PlanId? = null,

    /**
     * The activity that the test is evidence for. If none, it is evidence for those activities of its plan that
     * promise such tests.
     */
    public val activity: ActivityId? = null,

    /**
     * Whether a partly right answer brings points (tính điểm từng phần). If true, each wrong option cancels a right
     * one, and the item brings that share of its points, rounded down. If false, only a wholly right answer brings
     * points.
     */
    public val partialCredit: Boolean = false,

    /** Time for one attempt in minutes, at least 1; none for no limit (thời gian làm bài). */
    public val timeLimitMinutes: Long? = null,

    /** Its items, in order (câu hỏi). */
    public val items: List<AssessmentItem> = emptyList(),

    /** How many attempts one person has, at least 1; none for no limit (số lượt tối đa). */
    public val attemptsAllowed: Long? = null,

    /** First day on which it may be taken, included; none for no bound. */
    public val validFrom: LocalDate? = null,

    /** Last day on which it may be taken, included, not before the first; none for no bound. */
    public val validTo: LocalDate? = null,

    /** Its status; `assessments.open` and `assessments.close` change it (trạng thái). */
    public val status: AssessmentStatus = AssessmentStatus.DRAFT,

    /** Every change of the status, earliest first; only commands add entries (quá trình xử lý). */
    public val moves: List<Move> = emptyList(),

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: AssessmentId get() = AssessmentId(header.id)
}

/**
 * One attempt of one person at a test (lượt làm bài). It can be neither changed nor removed. Its score and answers
 * are sealed under a key of that person.
 *
 * The person, the day and whether they passed are not sealed, since reports count them: they stay when the person's
 * data are erased.
 */
public data class Attempt(
    /** The test that was taken. */
    public val assessment: AssessmentId,

    /** Who took it. */
    public val person: PersonId,

    /** Number of the attempt among this person's attempts at this test, 1 to 10,000 (lượt thứ). */
    public val number: Long,

    /** The day on which the test was taken. */
    public val takenOn: LocalDate,

    /**
     * Whether the attempt reached the pass mark (đạt). It is not sealed: reports count it, and it stays when the
     * person's data are erased.
     */
    public val passed: Boolean,

    /**
     * The data subject under whose key score and answers are sealed. Required, although optional in the format;
     * `assessments.attempt` sets it.
     */
    public val subject: DataSubjectId? = null,

    /** The unit that the person belonged to on that day; none if unknown. */
    public val unit: UnitId? = null,

    /** The session at which the test was taken; none if it was taken elsewhere. */
    public val session: SessionId? = null,

    /** Points reached and points possible: "8/10"; sealed when stored (điểm). */
    public val score: Personal? = null,

    /** The answers, as JSON; sealed when stored (bài làm). */
    public val answers: Personal? = null,

    /** Whether the attempt also recorded the person's attendance of the session; true only with a session. */
    public val marksAttendance: Boolean = false,

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: AttemptId get() = AttemptId(header.id)
}

/**
 * A report or proposal of a citizen or business about administrative rules, and its handling (phản ánh, kiến nghị;
 * NĐ 20/2008/NĐ-CP). Each step is a command of its own (`feedback.register`, `feedback.classify`, …), which sets
 * the fields that belong to it.
 */
public data class Feedback(
    /** Whether it is a report or a proposal. */
    public val kind: FeedbackKind,

    /** The channel through which it came in (hình thức tiếp nhận). */
    public val channel: FeedbackChannel,

    /** The day on which it was received (ngày tiếp nhận). */
    public val receivedOn: LocalDate,

    /** What the sender wrote or said, verbatim; not blank (nội dung). */
    public val text: String,

    /** The instant at which it was received (UTC); none if unknown. */
    public val receivedAt: Instant? = null,

    /** The proposed solution or new rule, verbatim; required for a proposal (phương án, sáng kiến). */
    public val proposal: String? = null,

    /** Whether it is in Vietnamese; true by default. */
    public val inVietnamese: Boolean = true,

    /** The sender; none if anonymous. The data subject holds name and contacts, sealed. */
    public val submitter: DataSubjectId? = null,

    /** The required contents that were missing when it was last received, completed or classified. */
    public val missing: List<FeedbackContent> = emptyList(),

    /** The unit that received it and whose register lists it (cơ quan tiếp nhận). */
    public val unit: UnitId? = null,

    /**
     * Number in the register of the unit and year, from 1 (số thứ tự trong sổ); none until `feedback.register`
     * assigns it. Set it by hand only to take over an entry of a paper register: the store never assigns that
     * number again, and entries that were not taken over leave gaps.
     */
    public val number: Long? = null,

    /** Year of the register, 1945 to 9999; given exactly if `number` is. */
    public val year: Int? = null,

    /** The category of its subject; none until it is classified (phân loại nội dung). */
    public val category: FeedbackCategory? = null,

    /** Whether this agency or another body is competent; none until it is classified (thẩm quyền). */
    public val competence: FeedbackCompetence? = null,

    /** The other competent body, as written. */
    public val competentBody: String? = null,

    /** The other competent body; none if it is no unit of this store. */
    public val competentUnit: UnitId? = null,

    /** The unit that handles it; none if the receiving unit does (đơn vị xử lý). */
    public val assignedUnit: UnitId? = null,

    /** The person who handles it (người xử lý). */
    public val assignedPerson: PersonId? = null,

    /** The day on which it was assigned to that unit or person. */
    public val assignedOn: LocalDate? = null,

    /** The day on which the sender last supplied missing contents. */
    public val completedOn: LocalDate? = null,

    /** The deadline for classifying it; none if it could not be computed (see `not_covered`). */
    public val classifyBy: Deadline? = null,

    /** The deadline for forwarding it, if another body is competent; after a return, for forwarding it again. */
    public val forwardBy: Deadline? = null,

    /** The deadline for answering it, without extension, if this agency is competent. */
    public val answerBy: Deadline? = null,

    /**
     * The extension of the deadline for the answer (gia hạn). It stays even if another body turns out to be
     * competent.
     */
    public val extension: FeedbackExtension? = null,

    /** Deadlines that could not be computed, because a deadline rule or calendar is missing. */
    public val notCovered: List<MissingClock> = emptyList(),

    /** The refusal to accept it; none if it was not refused. */
    public val notAccepted: NonAcceptance? = null,

    /** Transfers between units of the agency, oldest first; entries never change. */
    public val transfers: List<FeedbackTransfer> = emptyList(),

    /** Forwards to other bodies, oldest first; entries never change, except for the day of return. */
    public val forwards: List<FeedbackForward> = emptyList(),

    /** The review of the rule that it is about. */
    public val review: FeedbackReview? = null,

    /** The decision on it (kết quả xử lý). */
    public val decision: FeedbackDecision? = null,

    /** The answer to the sender. */
    public val answer: FeedbackAnswer? = null,

    /** Publications of its result, oldest first; entries never change (công khai). */
    public val publications: List<ResultPublication> = emptyList(),

    /** The withdrawal by the sender (rút). */
    public val withdrawal: FeedbackWithdrawal? = null,

    /** The archiving of its file (lưu hồ sơ). */
    public val archiving: FeedbackArchiving? = null,

    /** The procedures it is about. */
    public val procedures: List<ProcedureId> = emptyList(),

    /** The question of a dialogue that became this feedback. */
    public val question: QuestionId? = null,

    /** The plan that it serves. */
    public val plan: PlanId? = null,

    /**
     * The activity that it is evidence for, once answered. If none, it is evidence for those activities of the
     * year's plans that promise to receive feedback.
     */
    public val activity: ActivityId? = null,

    /** The provisions that it is about, or that its handling is based on (căn cứ). */
    public val legalBases: List<LawReference> = emptyList(),

    /** Files that came with it or that belong to its handling. */
    public val attachments: List<AttachmentId> = emptyList(),

    /** Its status (trạng thái). */
    public val status: FeedbackStatus = FeedbackStatus.RECEIVED,

    /** Every change of the status, earliest first; only commands add entries (quá trình xử lý). */
    public val moves: List<Move> = emptyList(),

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: FeedbackId get() = FeedbackId(header.id)
}

/**
 * What a person writes into the report on a period, beside the figures (phần lời của báo cáo): each part as
 * paragraphs, in their order. There is one for a period, unit and plan; the report on the same period, unit and
 * plan carries it.
 */
public data class ReportNote(
    /** First day of the reporting period, included (từ ngày). */
    public val from: LocalDate,

    /** Last day of the reporting period, included (đến ngày). */
    public val to: LocalDate,

    /** The unit that the report is about; none if it is about all (đơn vị). */
    public val unit: UnitId? = null,

    /** The plan that the report is about; none if it is about all plans of the period (kế hoạch). */
    public val plan: PlanId? = null,

    /** What was achieved, one paragraph each, none blank (đánh giá chung, kết quả đạt được). */
    public val results: List<String> = emptyList(),

    /** Difficulties and obstacles, one paragraph each, none blank (khó khăn, vướng mắc). */
    public val difficulties: List<String> = emptyList(),

    /** Their causes, one paragraph each, none blank (nguyên nhân). */
    public val causes: List<String> = emptyList(),

    /** Proposals to those above, one paragraph each, none blank (đề xuất, kiến nghị). */
    public val proposals: List<String> = emptyList(),

    /** Tasks of the next period, one paragraph each, none blank (nhiệm vụ kỳ sau). */
    public val nextTasks: List<String> = emptyList(),

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: ReportNoteId get() = ReportNoteId(header.id)
}

/**
 * A report as it was at an instant, kept for good (báo cáo đã chốt): the question, the instant, the head of the
 * change log, and the report itself in canonical form. `frozen_reports.freeze` makes one; it is never changed or
 * removed.
 *
 * Who froze it and when is in the header. The canonical form is JSON: the names of each object in the order of
 * their bytes, no white space, whole numbers. `frozen_reports.canonical` returns it.
 */
public data class FrozenReport(
    /** The question that the report answers, with the day on which statuses are judged. */
    public val question: ReportQuery,

    /**
     * The instant whose state the report is of (UTC): the last one before the commit that froze it. `store.as_of`
     * reads that state.
     */
    public val asOf: Instant,

    /** The head of the change log at that instant (đầu chuỗi nhật ký). */
    public val head: Head,

    /** Version of the library that made the report. */
    public val library: String,

    /** BLAKE3 hash of the report in canonical form, 64 hexadecimal digits. */
    public val blake3: String,

    /** Length of the report in canonical form, in bytes. */
    public val size: Long,

    /** What the paper is called: "Báo cáo công tác tuyên truyền CCHC quý IV/2021"; not blank (tên báo cáo). */
    public val title: String? = null,

    /** Number and symbol of the paper, as written: "15/BC-SXD"; not blank (số, ký hiệu). */
    public val number: String? = null,

    /** Identity, revision and time stamps, kept by the store. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: FrozenReportId get() = FrozenReportId(header.id)
}

/**
 * An entry of the search dictionary (mục từ của từ điển tìm kiếm): an abbreviation, another name or words of little
 * weight that people of a province or users of an app type. Search, suggestions and related procedures use it from
 * the commit on that adds it.
 *
 * The library has entries of its own; an entry of the store takes the place of that for the same word.
 */
public data class SearchWord(
    /**
     * What people type, 1 to 8 words; small and capital letters are the same, and several words or an abbreviation
     * may also be typed without marks (từ người dùng gõ). Each word has one entry.
     */
    public val word: String,

    /** What kind of entry it is (loại). */
    public val kind: SearchWordKind,

    /**
     * What it stands for as records spell it, likeliest first: 1 to 8 meanings of at most 16 words for an
     * abbreviation and another name, none for other kinds (nghĩa).
     */
    public val readAs: List<String> = emptyList(),

    /** Where that is laid down or taken from, such as a document (nguồn). */
    public val source: String? = null,

    /** A note of your own (ghi chú). */
    public val note: String? = null,

    /** Identity, revision and time stamps, kept by the store; leave it out of a draft. */
    override val header: Header = Header(),
) : Record {
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    override val id: SearchWordId get() = SearchWordId(header.id)
}
