// Generated from the core by `make types`: change the core, not this file.

package vn.cchc.model

import vn.cchc.Scalar
import java.time.Instant
import java.time.LocalDate
import java.time.LocalTime
import java.util.UUID

/**
 * Identity, revision and time stamps of a record, set by the store. A draft has the default: no identity, revision
 * 0. An update must carry the header that was read: if the record has another revision by then, the store refuses
 * the update with a conflict. Time stamps and actor that a caller sets are replaced.
 */
public data class Header(
    /** Identity (UUID). Nil on a draft: the store assigns one when it adds the record, unless the caller chose one. */
    public val id: UUID = UUID(0, 0),

    /**
     * Revision: 0 on a draft, 1 when added, one more with each update. An update carries the revision that it is
     * based on.
     */
    public val rev: Long = 0,

    /** When the record was added (UTC, microseconds); none on a draft. */
    public val created: Instant? = null,

    /**
     * When this revision was written (UTC, microseconds); none on a draft. All writes of a commit share it, and it
     * increases from commit to commit.
     */
    public val updated: Instant? = null,

    /** Who wrote this revision: the actor named when the store was opened. */
    public val actor: String = "",

    /**
     * The unit that owns the record; none if no unit owns it. Besides a new identity, the only field of the header
     * that callers set.
     */
    public val scope: UnitId? = null,
)

/** A former parent of a unit, with the last day of that relation (cơ quan chủ quản trước đây). */
public data class FormerParent(
    /** The last day with that parent, included. */
    public val until: LocalDate,

    /** The parent unit until then; none if the unit had no parent. */
    public val parent: UnitId? = null,
)

/** A position that a person holds or held, with its days (quá trình công tác). */
public data class HeldPosition(
    /** The position: "Chánh Văn phòng"; not blank (chức vụ). */
    public val title: String = "",

    /** The unit in which it is held. */
    public val unit: UnitId? = null,

    /** First day, included; none if unknown. */
    public val from: LocalDate? = null,

    /** Last day, included, not before the first; none if it is still held or unknown. */
    public val to: LocalDate? = null,

    /** The decision of appointment or transfer (quyết định bổ nhiệm, điều động). */
    public val decision: LegalDocumentId? = null,
)

/**
 * A civil date without its day, or without month and day: "Tây Ninh, ngày tháng năm 2021". A full date such as
 * `2021-03-05` may be given in its place. Partial dates sort by year, then month, then day; a missing month or day
 * sorts first.
 */
public data class PartialDate(
    /** Year, 1000 to 9999. */
    public val year: Int,

    /** Month, 1 to 12; none if unknown. */
    public val month: Int? = null,

    /** Day of the month, 1 to 31; none if unknown. A day without a month is refused. */
    public val day: Int? = null,
) {
    /** A full date. */
    public constructor(date: LocalDate) : this(date.year, date.monthValue, date.dayOfMonth)
}

/** The years that a plan of several years covers (giai đoạn 2022 - 2025). */
public data class YearSpan(
    /** First year, included, 1945 to 9999. */
    public val from: Int,

    /** Last year, included, after the first. */
    public val to: Int,
)

/** One citation under "Căn cứ": the line verbatim, with what was recognised in it. */
public data class LegalBasis(
    /** The line as written; not blank (nguyên văn). */
    public val raw: String = "",

    /** Type as written: "Quyết định", "Luật" (tên loại). */
    public val documentType: String? = null,

    /** Number without symbol: "2818", "66.18" (số). */
    public val number: String? = null,

    /**
     * Number with symbol as written: "2818/QĐ-UBND"; none if the document is cited by name alone, as laws often are
     * (số, ký hiệu).
     */
    public val symbol: String? = null,

    /** Date of issue, as far as the citation gives it. */
    public val issuedOn: PartialDate? = null,

    /** Issuer as written: "Ủy ban nhân dân tỉnh". */
    public val issuer: String? = null,

    /** The subject of the cited document (trích yếu). */
    public val subject: String? = null,

    /**
     * Whether the cited document is the parent plan: the plan of the same issuer that the citing plan carries out
     * (kế hoạch cấp trên trực tiếp của cùng cơ quan).
     */
    public val isParent: Boolean = false,

    /** The cited document; none until `plans.link_bases` links it to a document of this store. */
    public val document: LegalDocumentId? = null,

    /** Line in the source text, from 1; 0 if unknown. */
    public val line: Long = 0,
)

/**
 * One clause of a plan, verbatim, with what was recognised in it: a bullet, a numbered item, a paragraph or a row
 * of a table.
 */
public data class Clause(
    /** The text as written, without its bullet or number (nguyên văn). */
    public val text: String = "",

    /** The bullet or number before it: "-", "+", "a)", "1."; empty for a paragraph. */
    public val mark: String = "",

    /** Depth below its heading: 0 for a bullet, 1 for a bullet within a bullet. */
    public val level: Int = 0,

    /** Line in the source text, from 1; 0 if unknown. */
    public val line: Long = 0,

    /** Forms of communication that it names (hình thức). */
    public val channels: List<Channel> = emptyList(),

    /** When it must happen; `unspecified` if the clause gives no time (thời gian). */
    public val schedule: Schedule = Schedule.Unspecified,

    /**
     * The promised work, if it is only a part of `text`: the task cell of a table row, or the sentence that states
     * a duty and its deadline. None if the whole text is the promise (nhiệm vụ).
     */
    public val what: String? = null,

    /** Who leads, as written in the clause or in the heading above it; none if neither says so (chủ trì). */
    public val lead: String? = null,

    /** Who takes part, as written (phối hợp). */
    public val coordinating: List<String> = emptyList(),

    /** The expected result, as written (sản phẩm). */
    public val result: String? = null,

    /** The lines below it that state its fields, as written: "Cơ quan chủ trì: Văn phòng Sở." */
    public val fieldLines: List<String> = emptyList(),
)

/** A day that recurs every year (ngày 15/6). */
public data class YearDay(
    /** Month, 1 to 12. */
    public val month: Int,

    /**
     * Day of the month, 1 to 31, as far as the month has it; 29 February means 28 February in years that are no
     * leap years.
     */
    public val day: Int,
)

/** One audience of a plan (đối tượng). */
public data class Audience(
    /** The clause as written. */
    public val clause: Clause,

    /** Whether the audience is inside or outside the agency. */
    public val kind: AudienceKind,

    /**
     * How many people the audience has, the denominator for the share of informed people; none until somebody
     * enters it (số người).
     */
    public val headcount: Long? = null,
)

/** The assignment of work to units or positions (phân công). */
public data class Assignment(
    /** The clause as written. */
    public val clause: Clause = Clause(),

    /** The unit or position that leads, as written (chủ trì). */
    public val lead: String? = null,

    /** Who takes part, as written (phối hợp). */
    public val coordinating: List<String> = emptyList(),
)

/** One line of the timeline (thời gian thực hiện). */
public data class TimelineEntry(
    /** The line as written, with the schedule read from it. */
    public val clause: Clause = Clause(),

    /** The promised work, without the time; empty if the line gives the time of the whole plan. */
    public val what: String = "",
)

/** A section whose heading is not one of the known parts, kept verbatim. */
public data class OtherSection(
    /** The heading as written; empty for text before the first heading. */
    public val heading: String = "",

    /** Line of the heading in the source text, from 1; 0 if there is no heading. */
    public val line: Long = 0,

    /** The clauses below the heading. */
    public val clauses: List<Clause> = emptyList(),
)

/** The archive line of the recipients (lưu): "Lưu: VT, VP (Tân)". */
public data class ArchiveLine(
    /** The line as written. */
    public val raw: String = "",

    /** The clerical office that files it: "VT" (văn thư). */
    public val clerical: String? = null,

    /** The unit that drafted it: "VP" (đơn vị soạn thảo). */
    public val draftingUnit: String? = null,

    /** The person who drafted it: "Tân" (người soạn thảo). */
    public val drafter: String? = null,
)

/** The signature block of a plan (người ký). */
public data class Signatory(
    /**
     * In whose name the document is signed (quyền hạn). If a deputy signs for the head of a collective ("TM. ỦY BAN
     * NHÂN DÂN / KT. CHỦ TỊCH"), it is `for_head`.
     */
    public val authority: SigningAuthority,

    /** The title after the prefix: "GIÁM ĐỐC" in "KT. GIÁM ĐỐC". */
    public val headTitle: String,

    /**
     * The collective in whose name it is signed, without "TM.": "ỦY BAN NHÂN DÂN"; none if it is signed for no
     * collective (tập thể).
     */
    public val onBehalfOf: String? = null,

    /** The signer's own title, from the line below: "PHÓ GIÁM ĐỐC"; none if there is no such line. */
    public val ownTitle: String? = null,

    /** The signer's name; none on drafts. */
    public val name: String? = null,
)

/** One change of a record's status: from which status to which, on which day, by whom and why. */
public data class Move(
    /** The status before, by its canonical name: `planned`. */
    public val from: String,

    /** The status after, by its canonical name: `held`. */
    public val to: String,

    /** When the change was recorded (UTC, microseconds). */
    public val at: Instant,

    /** Who recorded the change: the actor named when the store was opened. */
    public val by: String,

    /**
     * The day on which the status changed (ngày thực hiện). It may be earlier than `at`, since events are often
     * recorded later. None in old records: then it is the day of `at` in Việt Nam time.
     */
    public val on: LocalDate? = null,

    /** The reason; none if none was given. */
    public val why: String? = null,
)

/** The clause of the plan that an activity comes from. */
public data class ClauseOrigin(
    /** The part of the plan that holds the clause. */
    public val part: PlanPart,

    /** Number of the clause within that part, from 1. */
    public val number: Int,

    /** Line of the clause in the plan's source text, from 1; 0 if unknown. */
    public val line: Long = 0,
)

/** One act of a promise, with the words of the plan that ask for it. */
public data class PromisedAct(
    /** The act. */
    public val act: Act,

    /** The words of the promise that ask for the act, verbatim; empty if somebody entered the act by hand. */
    public val words: String = "",

    /** The schedule of this act; none if the schedule of the activity applies. */
    public val schedule: Schedule? = null,
)

/** A decision whether a record is evidence for an activity (công nhận, không công nhận minh chứng). */
public data class EvidenceDecision(
    /** The record: a session, an attachment, a dissemination, an assessment, a posting, feedback or a material. */
    public val record: UUID,

    /** The act that the decision is about. */
    public val act: Act,

    /** What was decided. */
    public val verdict: EvidenceVerdict,

    /** The day of the decision. */
    public val on: LocalDate,

    /** Who decided: the actor named when the store was opened. */
    public val by: String,

    /** The reason; not blank. */
    public val why: String,

    /** The day of the evidence that the decision is about; none if it covers every day that the record proves. */
    public val evidenceOn: LocalDate? = null,
)

/** The cancellation of an activity (hủy nhiệm vụ). */
public data class Cancellation(
    /** The day from which the activity is cancelled. */
    public val on: LocalDate,

    /** The reason; not blank. */
    public val why: String,

    /** Who cancelled it: the actor named when the store was opened. */
    public val by: String,
)

/**
 * How many people were invited, informed and understood (được mời, được thông tin, hiểu rõ), entered as numbers. No
 * figure may exceed the one before. Once attendance records exist for the session, reports count those instead.
 */
public data class Turnout(
    /** How many people were invited (được mời). */
    public val invited: Long = 0,

    /** Of those invited, how many attended and so were informed (được thông tin). */
    public val informed: Long = 0,

    /** Of those informed, how many understood (hiểu rõ). */
    public val understood: Long = 0,

    /** How understanding was measured; required if `understood` is more than 0. */
    public val method: UnderstandingMethod? = null,
)

/** Minutes of a session (biên bản), with the parts of the official form. Source: 30/2020/NĐ-CP, mẫu 1.9. */
public data class Minutes(
    /** Number of the minutes, as written: "05", "05/BB-SXD" (số biên bản). */
    public val number: String? = null,

    /** When the session began, in Việt Nam time (thời gian bắt đầu). */
    public val started: LocalTime? = null,

    /**
     * When the session ended, in Việt Nam time; not before `started` unless `ended_on` is given (thời gian kết
     * thúc).
     */
    public val ended: LocalTime? = null,

    /** The day on which the session ended; none if it is the day on which it began. */
    public val endedOn: LocalDate? = null,

    /** Where the session was held; none if it is the place of the session record (địa điểm). */
    public val place: String? = null,

    /** Who attended, as written (thành phần tham dự). */
    public val attendees: String = "",

    /** Who was absent (vắng mặt). */
    public val absent: List<Absence> = emptyList(),

    /** Who chaired the session; none if it is the chair of the session record (chủ trì). */
    public val chair: String? = null,

    /** Who took the minutes; none if it is the secretary of the session record (thư ký). */
    public val secretary: String? = null,

    /** What was presented and said; not blank (nội dung). */
    public val content: String = "",

    /** Questions and discussion (ý kiến trao đổi, thảo luận). */
    public val discussion: String? = null,

    /** Conclusions (kết luận). */
    public val conclusions: String? = null,

    /** Recipients, besides the file (nơi nhận). */
    public val recipients: List<String> = emptyList(),
)

/** A person or unit that was invited and did not come (vắng mặt). */
public data class Absence(
    /** Who was absent, as written; not blank. */
    public val who: String,

    /** The reason; none if not given (lý do). */
    public val why: String? = null,
)

/** One day whose working time differs from that of its weekday. */
public data class CalendarDay(
    /** The day whose working time differs, in the year of its calendar. */
    public val date: LocalDate,

    /** Why it differs. */
    public val kind: DayKind,

    /** The name of the occasion: "Tết Nguyên đán". */
    public val name: String? = null,

    /** The decision that the entry is based on (căn cứ). */
    public val basis: String? = null,

    /** Whether somebody read the decision, or a source that cites it (đã đối chiếu). */
    public val verified: Boolean = false,

    /**
     * The occasion of the pending decision that may still change this day; none if nothing is pending. Only answers
     * of queries set it: a calendar lists its pending decisions in `pending`.
     */
    public val awaits: Occasion? = null,
)

/** A decision that was not made yet, or that nobody entered, with its possible outcomes. */
public data class PendingDecision(
    /** The occasion of the days off. */
    public val occasion: Occasion,

    /** What is to be decided, in Vietnamese; not blank: "nghỉ Tết Nguyên đán". */
    public val name: String,

    /** The possible outcomes, at least two, the most likely first. */
    public val choices: List<DayChoice>,

    /** Why the decision is pending, and the source of the possible outcomes (căn cứ). */
    public val basis: String? = null,
)

/** One possible outcome of a pending decision. */
public data class DayChoice(
    /** The outcome in Vietnamese: "02 ngày cuối năm và 03 ngày đầu năm". */
    public val name: String? = null,

    /** The days whose working time would differ from that of their weekdays; empty if no day would. */
    public val days: List<CalendarDay> = emptyList(),
)

/** How long something may take: "10 ngày làm việc", "0,5 ngày" (thời hạn). */
public data class TimeLimit(
    /**
     * Number of half-days, 1 to 7,320: 20 for "10 ngày", 1 for "0,5 ngày", since internal steps are measured in
     * half-days. It must be an even number if `unit` is `calendar`.
     */
    public val halfDays: Long,

    /** The days that count. */
    public val unit: DayUnit,
)

/** A reference to a law, decree or circular, or to a provision of it (căn cứ pháp lý). */
public data class LawReference(
    /** Number with symbol: "20/2008/NĐ-CP", "91/2025/QH15"; not blank (số, ký hiệu). */
    public val document: String = "",

    /** Article, clause, point: "Điều 9 khoản 1"; none for the whole document (điều, khoản, điểm). */
    public val provision: String? = null,

    /** Number with symbol of each document that amended it: "48/2013/NĐ-CP" (được sửa đổi bởi). */
    public val amendedBy: List<String> = emptyList(),
)

/** One way of filing, with its time limit and fee. */
public data class Filing(
    /** The way of filing. */
    public val way: FilingWay,

    /** The time limit if filed this way; none if that of the procedure applies. */
    public val timeLimit: TimeLimit? = null,

    /** The time limit, verbatim. */
    public val timeText: String? = null,

    /** The fee if filed this way, in đồng, 0 to 4,294,967,295 (phí, lệ phí); none if it is not given as one amount. */
    public val fee: Long? = null,

    /** The fee, verbatim. */
    public val feeText: String? = null,

    /** A description: where, at what hours (mô tả). */
    public val description: String? = null,
)

/** One paper of a dossier (thành phần hồ sơ). */
public data class DossierItem(
    /** Name of the paper; not blank (tên giấy tờ). */
    public val name: String = "",

    /** Name of the form to fill in; none if no form is prescribed (mẫu đơn, tờ khai). */
    public val form: String? = null,

    /** Number of originals; none if not given (bản chính). */
    public val originals: Int? = null,

    /** Number of copies; none if not given (bản sao). */
    public val copies: Int? = null,
)

/** The time limit of a particular case of a procedure: "nhà ở riêng lẻ: 7 ngày làm việc". */
public data class TimeCase(
    /** The case: "nhà ở riêng lẻ"; empty if it has no name. */
    public val case: String = "",

    /** The time limit; none if `time_text` was not understood. */
    public val timeLimit: TimeLimit? = null,

    /** The time limit, verbatim; not blank if `time_limit` is none. */
    public val timeText: String = "",
)

/** A form of a procedure (mẫu đơn, tờ khai). */
public data class ProcedureForm(
    /** Its name: "Mẫu số 01"; not blank. */
    public val name: String = "",

    /** The file of the form; none if it is not in this store. */
    public val attachment: AttachmentId? = null,
)

/** One check of whether a posting is still up and complete (lượt kiểm tra). */
public data class PostingCheck(
    /** The day of the check, not before `posted_on` or the check before it. */
    public val on: LocalDate,

    /** Who recorded the check: the actor named when the store was opened. */
    public val by: String,

    /** Whether the forms were posted with it; none if not checked. */
    public val hasForms: Boolean? = null,

    /** Whether the address for feedback was posted with it; none if not checked. */
    public val hasFeedbackAddress: Boolean? = null,

    /** Files that document the check. */
    public val evidence: List<AttachmentId> = emptyList(),
)

/** An explicit consent to one purpose (sự đồng ý). Once recorded it can be withdrawn, but not changed or removed. */
public data class Consent(
    /** The purpose that was agreed to; not blank (mục đích). */
    public val purpose: String,

    /** The day on which the consent was given. */
    public val givenOn: LocalDate,

    /** How it was given: "ký phiếu", "đánh dấu trên biểu mẫu điện tử"; not blank (phương thức). */
    public val method: String,

    /** The version of the consent text that was agreed to (phiên bản nội dung). */
    public val textVersion: String? = null,

    /** The file that proves it; required (tài liệu chứng minh). */
    public val evidence: AttachmentId? = null,

    /** The day on which it was withdrawn, not before `given_on`; none if it is in force (rút lại). */
    public val withdrawnOn: LocalDate? = null,
)

/**
 * The erasure of a person's data. The key was destroyed, so sealed values that are still stored can never be read
 * again.
 */
public data class Erasure(
    /** The day of the erasure. */
    public val on: LocalDate,

    /** Who erased the data: the actor named when the store was opened. */
    public val by: String,

    /** The reason and its legal basis; not blank (lý do, căn cứ). */
    public val why: String,
)

/** A deadline: the last day for a step, and how it was computed (hạn). */
public data class Deadline(
    /**
     * The last day, included: what is done on it is in time (before noon if `at_noon`). If pending decisions on
     * days off may move the last day, this is the earliest possible one.
     */
    public val due: LocalDate,

    /** The start day; the time limit counts from the day after it. */
    public val started: LocalDate,

    /** How long the step may take. */
    public val timeLimit: TimeLimit,

    /**
     * The latest possible last day, if pending decisions on days off (see `awaits`) may move it; none if they
     * cannot.
     */
    public val dueLatest: LocalDate? = null,

    /**
     * Whether the deadline ends at noon of `due`, because the time limit ends with the morning of that day.
     * Comparisons of days ignore it: the whole last day counts as in time.
     */
    public val atNoon: Boolean = false,

    /** The rule that set the time limit; none if the caller gave the time limit. */
    public val rule: DeadlineRuleId? = null,

    /** The provision behind the rule; none if the caller gave the time limit. */
    public val basis: LawReference? = null,

    /** The calendars that the computation used, with their revisions. */
    public val calendars: List<CalendarUsed> = emptyList(),

    /**
     * Pending decisions on days that were counted, in order of years and days; if there are none, the deadline is
     * final.
     */
    public val awaits: List<AwaitedDecision> = emptyList(),

    /** Whether the rule, and every day off met while counting, is verified, and no decision is pending. */
    public val verified: Boolean = false,
)

/** A revision of a calendar with which a deadline was computed. */
public data class CalendarUsed(
    /** The calendar. */
    public val calendar: CalendarId,

    /** The revision of the calendar, from 1. */
    public val rev: Long,
)

/** A pending decision that may change an answer. */
public data class AwaitedDecision(
    /** The year of the calendar that lists the pending decision. */
    public val year: Int,

    /** The occasion of the days off. */
    public val occasion: Occasion,

    /** The days in question that depend on the decision. */
    public val days: List<LocalDate>,

    /** What is pending, in English. */
    public val text: String,

    /** What is pending, in Vietnamese: "2027: chờ quyết định về nghỉ Tết Nguyên đán". */
    public val textVi: String,

    /** Why the decision is pending, and the source of the possible outcomes (căn cứ). */
    public val basis: String? = null,
)

/** A deadline that could not be computed, because a rule or a calendar is missing; it is never guessed. */
public data class MissingClock(
    /** The step that the deadline limits. */
    public val clock: DeadlineSubject,

    /** What is missing and what to add, in English. */
    public val reason: String,

    /** What is missing and what to add, in Vietnamese. */
    public val reasonVi: String,
)

/** One concrete task that is linked to a theme (nhiệm vụ cụ thể gắn với chủ đề). */
public data class ThemeTask(
    /** What must be done; not blank. */
    public val text: String = "",

    /** The unit that carries it out. */
    public val unit: UnitId? = null,

    /**
     * The activity that tracks it: the task is done, overdue or cancelled when that activity is. `done_on` takes
     * precedence.
     */
    public val activity: ActivityId? = null,

    /** The last day, included; none if there is no deadline (thời hạn). */
    public val due: LocalDate? = null,

    /** The day on which it was done; none if it is not reported as done (ngày hoàn thành). */
    public val doneOn: LocalDate? = null,
)

/** The answer to a question (trả lời). */
public data class QuestionAnswer(
    /** The text of the answer; not blank. */
    public val text: String,

    /** Who answered, as written, not blank: "Giám đốc Sở" (người, đơn vị trả lời). */
    public val by: String,

    /** The day of the answer. */
    public val on: LocalDate,

    /** Whether it was given at the dialogue itself (trả lời trực tiếp tại buổi đối thoại). */
    public val givenAtSession: Boolean = false,
)

/** A question and its answer as published, next to the original words (công bố hỏi đáp). */
public data class QuestionPublication(
    /** The day of the publication. */
    public val on: LocalDate,

    /** The question without personal data; not blank. */
    public val publicQuestion: String,

    /** The answer without personal data; not blank. */
    public val publicAnswer: String,

    /** Address of the publication on the web (đường dẫn). */
    public val url: String? = null,

    /** Why the text was not compared with the sealed data of whoever sent it; none if it was, or if there were none. */
    public val notCompared: String? = null,

    /** The exception under which it was published although a request restricted the processing; none without one. */
    public val despite: RestrictionException? = null,
)

/** One item of a test (câu hỏi). */
public data class AssessmentItem(
    /** What is asked; not blank. */
    public val text: String,

    /** The most points that the item brings, 1 to 1000 (điểm). */
    public val points: Long,

    /** How it is answered. */
    public val kind: ItemKind = ItemKind.SINGLE,

    /** The options, in order: at least two, none twice; empty for `text` items (phương án). */
    public val options: List<String> = emptyList(),

    /**
     * Numbers of the right options, counted from 1: exactly one for `single`, at least one for `multiple`, none for
     * `text` (đáp án).
     */
    public val correct: List<Long> = emptyList(),
)

/** An extension of the deadline for the answer; at most one, and no longer than the deadline rule allows (gia hạn). */
public data class FeedbackExtension(
    /** The new deadline, computed from the last day of the old one. */
    public val until: Deadline,

    /** The day on which it was granted. */
    public val on: LocalDate,

    /** The reason; not blank. */
    public val why: String,

    /** Who granted it: the actor named when the store was opened. */
    public val by: String,
)

/** The refusal to accept feedback (không tiếp nhận). */
public data class NonAcceptance(
    /** The reason. */
    public val reason: NonAcceptanceReason,

    /** The explanation given to the sender; not blank (nội dung trả lời, hướng dẫn). */
    public val explanation: String,

    /** The day of the refusal. */
    public val on: LocalDate,

    /** The earlier feedback with the same content; given exactly if `reason` is `duplicate`. */
    public val duplicateOf: FeedbackId? = null,
)

/**
 * The transfer of feedback from one unit of the agency to another (chuyển đơn vị xử lý). The feedback keeps its
 * number in the register of the unit that received it.
 */
public data class FeedbackTransfer(
    /** The unit that handles it from then on. */
    public val toUnit: UnitId,

    /** The day of the transfer. */
    public val on: LocalDate,

    /** The reason; not blank. */
    public val why: String,

    /** Who transferred it: the actor named when the store was opened. */
    public val by: String,

    /** The unit that handled it before. */
    public val fromUnit: UnitId? = null,
)

/** The forwarding of feedback to another body (chuyển cơ quan có thẩm quyền). */
public data class FeedbackForward(
    /** The other body, as written; not blank. */
    public val to: String,

    /** The day on which it was forwarded. */
    public val on: LocalDate,

    /** Why that body is competent; not blank. */
    public val why: String,

    /** Who forwarded it: the actor named when the store was opened. */
    public val by: String,

    /** The other body; none if it is no unit of this store. */
    public val toUnit: UnitId? = null,

    /**
     * Whether it was forwarded after the deadline; none if the deadline was not known or pending decisions may move
     * it.
     */
    public val late: Boolean? = null,

    /** The letter with which it was forwarded (văn bản chuyển). */
    public val document: AttachmentId? = null,

    /** The day on which the other body sent it back; none if it did not. */
    public val returnedOn: LocalDate? = null,
)

/**
 * The review of the rule that feedback is about, criterion by criterion; a criterion is none until somebody judges
 * it. Source: 20/2008/NĐ-CP, Điều 14.
 */
public data class FeedbackReview(
    /** Whether the grounds suffice for a decision (đủ cơ sở). */
    public val sufficientGround: Boolean? = null,

    /** Whether the rule is necessary (cần thiết). */
    public val necessary: Boolean? = null,

    /** Whether the rule is reasonable and lawful (hợp lý, hợp pháp). */
    public val reasonableAndLawful: Boolean? = null,

    /** Whether the rule is simple and easy to understand (đơn giản, dễ hiểu). */
    public val simpleAndUnderstandable: Boolean? = null,

    /** Whether the rule can be carried out (khả thi). */
    public val feasible: Boolean? = null,

    /** Whether the rule agrees with other rules (thống nhất, đồng bộ). */
    public val consistent: Boolean? = null,

    /** Whether the rule complies with treaties (phù hợp với điều ước quốc tế). */
    public val fitsTreaties: Boolean? = null,

    /** The findings in words. */
    public val note: String? = null,
)

/** The decision on feedback (kết quả xử lý). */
public data class FeedbackDecision(
    /** The outcome. */
    public val outcome: FeedbackOutcome,

    /** The decision in words; not blank. */
    public val text: String,

    /** The day of the decision. */
    public val on: LocalDate,

    /** Who recorded it: the actor named when the store was opened. */
    public val by: String,
)

/** The answer to the sender (văn bản trả lời). It is private: only publications are shown to others. */
public data class FeedbackAnswer(
    /** The text of the answer; not blank. */
    public val text: String,

    /** The day of the answer. */
    public val on: LocalDate,

    /** Who answered: an officer of the agency, or the body to which it was forwarded. */
    public val by: String,

    /** The channel through which the sender got the answer. */
    public val channel: FeedbackChannel,

    /** The letter (văn bản trả lời). */
    public val document: AttachmentId? = null,

    /**
     * Whether the answer came after the deadline; none if the deadline was not known, pending decisions may move
     * it, or another body answered.
     */
    public val late: Boolean? = null,
)

/** One publication of the result of feedback, without personal data (công khai kết quả xử lý). */
public data class ResultPublication(
    /** The channel. */
    public val channel: ResultChannel,

    /** The day of the publication. */
    public val on: LocalDate,

    /**
     * The published text; not blank. Text that looks like contact details or identity numbers is refused unless
     * `confirmed`.
     */
    public val publicText: String,

    /** Address of the publication on the web. */
    public val url: String? = null,

    /**
     * Whether somebody checked that what looks like personal data in the text is none; if true, the store does not
     * look for such data.
     */
    public val confirmed: Boolean = false,

    /** Why the text was not compared with the sealed data of whoever sent it; none if it was, or if there were none. */
    public val notCompared: String? = null,

    /** The exception under which it was published although a request restricted the processing; none without one. */
    public val despite: RestrictionException? = null,
)

/** The withdrawal of feedback by its sender (rút phản ánh, kiến nghị). */
public data class FeedbackWithdrawal(
    /** The day of the withdrawal. */
    public val on: LocalDate,

    /** The sender's reason, if given. */
    public val why: String,
)

/** The archiving of the file of feedback (lưu hồ sơ). */
public data class FeedbackArchiving(
    /** The day on which the file was closed. */
    public val on: LocalDate,

    /** Where the file is kept: "Hồ sơ số 12, hộp 3". */
    public val place: String? = null,
)

/**
 * Promise against proof in a period: the catalogue of figures with their comparison, sessions by month, kind, topic
 * and unit, each plan's activities with status and evidence, and what somebody should look at.
 */
public data class ReportQuery(
    /** The period. */
    public val period: Period,

    /** One plan; all plans of the period's years where none is named. */
    public val plan: PlanId? = null,

    /**
     * The day on which statuses are judged; where none is given, the last day of the period, or today if it is not
     * over.
     */
    public val on: LocalDate? = null,

    /** One unit and those beneath it in the period; all where none is named. */
    public val unit: UnitId? = null,

    /** With the unit, every unit that became it, and those beneath these. */
    public val asSuccessor: Boolean = false,

    /**
     * The most items of a list that grows with the records (plans, outdated postings, tests, units, themes,
     * evidence of an activity) and of each code of the points that need attention: 1 to 10,000; 50 if omitted.
     * Figures count everything, and `left_out` of the report says what was not listed.
     */
    public val listLimit: Long = 50,

    /**
     * Whether each figure is compared with the period before, the same period of the year before and the year to
     * date; true if omitted. The comparison reads the store for three more periods.
     */
    public val compare: Boolean = true,
)

/**
 * A reporting period (kỳ báo cáo): the days from `from` to `to`, both included. If `to` is before `from` it
 * contains no day.
 */
public data class Period(
    /** Name for people: "Quý IV/2021". */
    public val name: String,

    /** First day, included. */
    public val from: LocalDate,

    /** Last day, included. */
    public val to: LocalDate,
) : PeriodView {
    /** Makes periods. */
    public companion object : PeriodMaker()
}

/**
 * The head of a store's change log (đầu chuỗi nhật ký): up to which change it goes, and the hash of all of them.
 *
 * Keep it where those who can write the file cannot: on paper, in a signed message. A later verification with it
 * tells whether the file still has that history (`verify` with `since`): it finds that an older copy was put back,
 * or that a change up to this one was altered, added or left out. It says nothing about changes after it.
 */
public data class Head(
    /** Identity of the data set, the same in every copy of the store. */
    public val dataset: UUID,

    /** Identity of this copy. */
    public val replica: UUID,

    /** Sequence number of the last change; 0 in an empty store. */
    public val seq: Long,

    /** BLAKE3 hash over that change and all before it, in hexadecimal. */
    public val chain: String,

    /** All of it in one line of ASCII, to print or to send, with a check of eight letters at its end. */
    public val text: String,

    /** Timestamp of that change (UTC); none in an empty store. */
    public val at: Instant? = null,
)

/** The result of an import, or of a dry run (kết quả nhập). */
public data class TableReport(
    /** How many records were added; in a dry run, how many would be. */
    public val added: Long = 0,

    /** How many records were updated; in a dry run, how many would be. */
    public val updated: Long = 0,

    /** How many rows say what the store has already. */
    public val unchanged: Long = 0,

    /**
     * How many rows were skipped: those of records that differ, with `existing` as `skip`; and rows that hold no
     * record, such as a sum.
     */
    public val skipped: Long = 0,

    /** The records that were added or updated, in the order of the rows; empty in a dry run. */
    public val ids: List<UUID> = emptyList(),

    /**
     * Errors of rows; those rows were not written. `row` is the number as the sheet counts it, `cell` the cell's
     * name: `C12`.
     */
    public val errors: List<RowNote> = emptyList(),

    /** Remarks about rows that were written. */
    public val noticed: List<RowNote> = emptyList(),

    /** What each column was taken for: the path of the field by the head, as written. */
    public val columns: Map<String, String> = emptyMap(),

    /** Columns that were not recognised. */
    public val unknownColumns: List<UnknownColumn> = emptyList(),

    /** The name of the sheet; empty if it has none. */
    public val sheet: String = "",

    /** The number of the row that is the head, as the sheet counts it. */
    public val headRow: Long = 0,
)

/** A remark about a row. */
public data class RowNote(
    /** The number of the row, from 1. */
    public val row: Long,

    /** The field of the procedure, `in_force_from`, or the name of the column. */
    public val path: String,

    /** Stable code of the rule broken or the remark. */
    public val code: String,

    /** The message in English. */
    public val text: String,

    /** The message in Vietnamese. */
    public val textVi: String,

    /** The name of the cell, where the row is of a sheet: `C12`. */
    public val cell: String? = null,

    /** The law behind the rule, if there is one. */
    public val law: LawReference? = null,

    /** What would be allowed instead, if that can be listed. */
    public val allowed: List<String> = emptyList(),
)

/** A column of the sheet that was not recognised (cột không nhận ra). */
public data class UnknownColumn(
    /** Its head, as written. */
    public val head: String,

    /**
     * The path of the column that it most likely means: pass `{head: likely}` as `columns` if it does. None if
     * nothing is near.
     */
    public val likely: String? = null,
)

/** The units that a merger, split or renaming changed. */
public data class Reorganisation(
    /** The units that ended. */
    public val ended: List<OrganisationUnit>,

    /** Their successors. */
    public val into: List<OrganisationUnit>,

    /** The units that were placed under another one. */
    public val moved: List<OrganisationUnit>,
)

/** A number taken from a register. */
public data class NumberTaken(
    /** The number. */
    public val number: Long,

    /** The number as documents write it: with a leading zero below ten. */
    public val written: String,
)

/** The personal data of one revision of a record as plain text: the answer of `data_subjects.reveal`. */
public data class Revealed(
    /** Kind of the record: `feedback`. */
    public val kind: String,

    /** The record. */
    public val id: UUID,

    /** The opened values, one for each field that holds a value. */
    public val values: List<RevealedValue>,

    /** The log entry of this access; none if the record held no value to open. */
    public val access: AccessId? = null,
)

/** One personal value as plain text. */
public data class RevealedValue(
    /** Path of the field in the record: `name`. */
    public val path: String,

    /** The value in plain text. */
    public val text: String,
) {
    /** The value without the personal data in it. */
    override fun toString(): String = listOf(
        "path=$path",
        "text=${hidden(text)}",
    ).joinToString(prefix = "RevealedValue(", postfix = ")")
}

/** A decision or notice on days off: which days are off or worked, as calendars list them. */
public data class DayOffDecision(
    /** Number and symbol, verbatim: "8726/VPCP-KGVX". */
    public val number: String? = null,

    /** The day on which it was issued. */
    public val issued: LocalDate? = null,

    /** Who issued it, verbatim. */
    public val issuer: String? = null,

    /** The citation to store as `basis` of the calendar days (căn cứ). */
    public val basis: String? = null,

    /** The occasions that it decides: pending decisions of calendars on these occasions are removed. */
    public val settles: List<Occasion> = emptyList(),

    /** The days whose working time differs from that of their weekdays, in date order. */
    public val days: List<CalendarDay> = emptyList(),
)

/** Name and contacts of somebody, as arguments of a call give them. */
public data class Contact(
    /** Name of the person or organisation (họ và tên, tên tổ chức). */
    public val name: String? = null,

    /** Postal address (địa chỉ). */
    public val address: String? = null,

    /** Telephone number (số điện thoại). */
    public val phone: String? = null,

    /** E-mail address (thư điện tử). */
    public val email: String? = null,
) {
    /** The value without the personal data in it. */
    override fun toString(): String = listOf(
        "name=${hidden(name)}",
        "address=${hidden(address)}",
        "phone=${hidden(phone)}",
        "email=${hidden(email)}",
    ).joinToString(prefix = "Contact(", postfix = ")")
}

/** The points given for one item that was marked by hand (điểm chấm). */
public data class ItemPoints(
    /** Number of the item in the test, from 1. */
    public val item: Long,

    /** The points given, 0 to the points of the item. */
    public val points: Long,
) {
    /** The value without the personal data in it. */
    override fun toString(): String = listOf(
        "item=$item",
        "points=${hidden(points)}",
    ).joinToString(prefix = "ItemPoints(", postfix = ")")
}

/** An attempt that was just recorded, with its score: the only answer that gives the score in plain text. */
public data class AttemptTaken(
    /** The attempt as stored. */
    public val attempt: Attempt,

    /** Points reached. */
    public val score: Long,

    /** Points possible: the sum of all items. */
    public val points: Long,
) {
    /** The value without the personal data in it. */
    override fun toString(): String = listOf(
        "attempt=$attempt",
        "score=${hidden(score)}",
        "points=$points",
    ).joinToString(prefix = "AttemptTaken(", postfix = ")")
}

/** What a decision did. */
public data class DecisionApplied(
    /** The new versions, in the order of the changes. */
    public val added: List<Procedure>,

    /** The versions that ended, in the order of the changes. */
    public val ended: List<Procedure>,

    /** Remarks: a late publication, odd codes, missing contents. */
    public val findings: List<Finding>,
)

/** One irregularity of a document. The document is kept as written and never refused for it. */
public data class Finding(
    /** Line in the source text, from 1; 0 if the finding concerns the whole document. */
    public val line: Long,

    /** Path of the field in the result: `legal_bases[0].number`. */
    public val path: String,

    /** Stable code of the type of finding. */
    public val code: String,

    /** What was noticed, in English. */
    public val text: String,

    /** What was noticed, in Vietnamese. */
    public val textVi: String,

    /** The words concerned, verbatim. */
    public val excerpt: String,
)

/** The result of an import, or of a dry run. */
public data class ImportReport(
    /** How many procedures were added; in a dry run, how many would be. */
    public val added: Long = 0,

    /** How many rows were skipped: blank, or in the store already. */
    public val skipped: Long = 0,

    /** The procedures added; empty in a dry run. */
    public val ids: List<ProcedureId> = emptyList(),

    /** Errors of rows; those rows were not imported. */
    public val errors: List<RowNote> = emptyList(),

    /** Remarks about rows imported or skipped. */
    public val noticed: List<RowNote> = emptyList(),

    /** Names of columns not recognised. */
    public val unknownColumns: List<String> = emptyList(),
)

/** The unit that a name means. */
public data class ResolvedUnit(
    /** Every unit that matches, best first. */
    public val candidates: List<OrganisationUnit>,

    /** The unit. `None`: no unit matches, or several match equally well. */
    public val unit: OrganisationUnit? = null,

    /** How well the best candidate matches. `None`: no unit matches. */
    public val matched: NameMatch? = null,
)

/** A unit with its position in the tree. */
public data class TreeUnit(
    /** The unit. */
    public val unit: OrganisationUnit,

    /** Its depth: 0 at the top. */
    public val depth: Int,

    /** The unit above it on that day. */
    public val parent: UnitId? = null,
)

/** The unit and positions of a person on a day. */
public data class PersonAt(
    /** The person. */
    public val person: PersonId,

    /** Their name. */
    public val name: String,

    /** The day. */
    public val on: LocalDate,

    /** Whether they were in the agency on that day. */
    public val active: Boolean,

    /** All positions they held on that day, the one taken up last first. */
    public val positions: List<HeldPosition>,

    /** Their unit, if it is known. */
    public val unit: UnitId? = null,

    /** The name of the unit. */
    public val unitName: String? = null,

    /** Their position, if it is known; of several, the one taken up last. */
    public val title: String? = null,
)

/** A person who held a position. */
public data class Holder(
    /** The person. */
    public val person: PersonId,

    /** Their name. */
    public val name: String,

    /** The position. */
    public val held: HeldPosition,
)

/** The progress of one activity. */
public data class PromiseProgress(
    /** The activity. */
    public val activity: ActivityId,

    /** Its status (trạng thái). */
    public val status: ActivityStatus,

    /** How much of the activity is proven. */
    public val proof: ProofState,

    /**
     * How often it was proven: with a target, the days with evidence; otherwise the sum over its acts, each act
     * counting at most as often as expected, and a recurring period such as a month once.
     */
    public val proven: Long,

    /** The last day by which all of it must be proven; none if the year is not known. */
    public val due: LocalDate? = null,

    /**
     * How often it must be proven in all: the target if there is one, else the sum over its acts; none if that
     * cannot be counted.
     */
    public val expected: Long? = null,

    /**
     * Due times that passed without proof, in Vietnamese: "Tháng 08/2021", "Quý III/2021". If there are several
     * acts, each entry begins with the act.
     */
    public val missing: List<String> = emptyList(),

    /** The longest gap without evidence; none if no schedule of it is continuous, periodic or daily. */
    public val longestGap: Gap? = null,

    /** The day of the last evidence that counts; none if there is none. */
    public val lastEvidence: LocalDate? = null,

    /** Each act with its progress. */
    public val acts: List<ActStanding> = emptyList(),

    /** The evidence that counts, oldest first. */
    public val evidence: List<Evidence> = emptyList(),

    /** The evidence that counts only if somebody confirms it, oldest first. */
    public val possible: List<Evidence> = emptyList(),

    /** The evidence that somebody refused, oldest first. */
    public val refused: List<Evidence> = emptyList(),
)

/** A range of days without evidence. */
public data class Gap(
    /** First day, included. */
    public val from: LocalDate,

    /** Last day, included. */
    public val to: LocalDate,

    /** Number of days, first and last included. */
    public val days: Long,
)

/** The progress of one act of an activity. */
public data class ActStanding(
    /** The act, with the words that ask for it. */
    public val promised: PromisedAct,

    /** The act in English: "training: looking procedures up". */
    public val text: String,

    /** The act in Vietnamese: "tập huấn: tra cứu TTHC". */
    public val textVi: String,

    /** Its status (trạng thái). */
    public val status: ActivityStatus,

    /** How often it was proven; a recurring period such as a month counts once. */
    public val proven: Long,

    /** The last day by which all of it must be proven; none if the year is not known. */
    public val due: LocalDate? = null,

    /** How often it must be proven in all; none if that cannot be counted, as for a continuous schedule. */
    public val expected: Long? = null,

    /**
     * Due times that passed without proof, and gaps longer than allowed, in Vietnamese: "Tháng 08/2021", "Từ
     * 06/01/2021 đến 30/06/2021".
     */
    public val missing: List<String> = emptyList(),

    /** The longest gap without evidence; none if the schedule is not continuous, periodic or daily. */
    public val longestGap: Gap? = null,

    /** The day of the last evidence that counts; none if there is none. */
    public val lastEvidence: LocalDate? = null,
)

/**
 * One item of evidence that an act was done on a day (minh chứng). Exactly one of the typed identities (`session`
 * to `material`) is set, and equals `record`.
 */
public data class Evidence(
    /** The day it proves. */
    public val on: LocalDate,

    /**
     * Its title in Vietnamese: the subject of a session, the caption of a file, the title of a dissemination, test
     * or material, what a posting shows, the number of feedback.
     */
    public val what: String,

    /** Why the record counts, or why it does not. */
    public val ground: EvidenceGround,

    /** Whether the minutes of the session exist; always true for evidence other than sessions. */
    public val minuted: Boolean,

    /** Identity of the record, whatever its kind: the argument of `activities.confirm` and `activities.refuse`. */
    public val record: UUID = UUID(0, 0),

    /** The session that took place on that day. */
    public val session: SessionId? = null,

    /** The attachment that is dated that day. */
    public val attachment: AttachmentId? = null,

    /** The dissemination that began on that day. */
    public val dissemination: DisseminationId? = null,

    /** The test that people took on that day. */
    public val assessment: AssessmentId? = null,

    /**
     * The posting that began or was checked on that day. If several of the same sort began together, the one added
     * first stands for all of them.
     */
    public val posting: PostingId? = null,

    /** The feedback that was answered on that day. */
    public val feedback: FeedbackId? = null,

    /** The material that was made on that day. */
    public val material: MaterialId? = null,

    /** Numbers of the acts that it is evidence for, from 1, in the order of `PromiseProgress.acts`. */
    public val acts: List<Int> = emptyList(),
)

/** Evidence that somebody must confirm or refuse, with the activity that it may prove. */
public data class PossibleEvidence(
    /** The activity. */
    public val activity: ActivityId,

    /** Title of the activity, verbatim. */
    public val title: String,

    /** The acts that it may prove and that are not done. */
    public val acts: List<Act>,

    /** The same acts in Vietnamese. */
    public val actsVi: List<String>,

    /** The evidence. */
    public val evidence: Evidence,
)

/** The attendance figures of one session. */
public data class TurnoutCount(
    /** The session. */
    public val session: SessionId,

    /** How many people were invited. */
    public val invited: Long,

    /** Of those invited, how many attended and so were informed. */
    public val informed: Long,

    /** Of those informed, how many understood. */
    public val understood: Long,

    /** Whether the figures were counted from attendance records; if false, they are those entered with the session. */
    public val counted: Boolean,
)

/**
 * Minutes laid out in the official form. What is missing is printed as "…" and listed in `problems`. Source:
 * 30/2020/NĐ-CP, mẫu 1.9.
 */
public data class MinutesDocument(
    /** The session. */
    public val session: SessionId,

    /** The issuing agency, in capitals (cơ quan ban hành). */
    public val issuer: String,

    /** The national name: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" (quốc hiệu). */
    public val nationalName: String,

    /** The national motto: "Độc lập - Tự do - Hạnh phúc" (tiêu ngữ). */
    public val motto: String,

    /** Number and symbol line: "Số: 05/BB-SXD" (số, ký hiệu). */
    public val number: String,

    /** Type of the document: "BIÊN BẢN" (tên loại). */
    public val title: String,

    /** The subject of the session (trích yếu). */
    public val subject: String,

    /** Start in words: "08 giờ 00, ngày 05 tháng 3 năm 2021" (thời gian bắt đầu). */
    public val started: String,

    /** Where the session was held (địa điểm). */
    public val place: String,

    /** Who attended, one line each (thành phần tham dự). */
    public val attendees: List<String>,

    /** Who chaired the session (chủ trì). */
    public val chair: String,

    /** Who took the minutes (thư ký). */
    public val secretary: String,

    /** What was presented and said, one paragraph each (nội dung). */
    public val content: List<String>,

    /** Conclusions, one paragraph each (kết luận). */
    public val conclusions: List<String>,

    /** The closing sentence with day and time, ending with the mark "./." (câu kết). */
    public val closing: String,

    /** Signature blocks, from left to right. */
    public val signatures: List<SignatureBlock>,

    /** Recipients, one line each (nơi nhận). */
    public val recipients: List<String>,

    /** The whole document as plain text. */
    public val text: String,

    /** The agency above the issuing one, in capitals (cơ quan chủ quản); none if it is not known. */
    public val parentAgency: String? = null,

    /** Who was absent and why, one line each (vắng mặt). */
    public val absent: List<String> = emptyList(),

    /** Questions and discussion, one paragraph each (ý kiến trao đổi). */
    public val discussion: List<String> = emptyList(),

    /** The parts that are missing. */
    public val problems: List<Problem> = emptyList(),
)

/** A signature block: role and name of one signer (chữ ký). */
public data class SignatureBlock(
    /** The role in which the person signs: "THƯ KÝ". */
    public val role: String,

    /** Full name; "…" if it is not known. */
    public val name: String,
)

/** One rule that a value breaks; the value is refused. */
public data class Problem(
    /** Path of the field: `legal_bases[2].symbol`; empty if the problem concerns the whole value. */
    public val path: String,

    /** Stable code of the rule: `required`. */
    public val code: String,

    /** What is wrong, in English. */
    public val text: String,

    /** What is wrong, in Vietnamese. */
    public val textVi: String,

    /** The provision behind the rule; none if no law sets it. */
    public val law: LawReference? = null,

    /** Values or calls that would be accepted instead, by canonical name; empty if they cannot be listed. */
    public val allowed: List<String> = emptyList(),
)

/** A record that refers to a data subject, and so may hold personal data of that person. */
public data class Holding(
    /** Kind of the record: `feedback`. */
    public val kind: String,

    /** The record. */
    public val id: UUID,
)

/** Whether and why a day is worked on. */
public data class DayStatus(
    /** The day. */
    public val date: LocalDate,

    /**
     * How much of the day is worked: all, half or none of it. If that depends on pending decisions: the most that
     * may be worked.
     */
    public val half: WorkedPart,

    /**
     * Whether the calendar's entry for the day is verified by a decision. Of a day without an entry: whether all
     * days off of its year are known.
     */
    public val verified: Boolean,

    /** The least of the day that may be worked, if that depends on pending decisions. `None`: it does not. */
    public val mayBe: WorkedPart? = null,

    /** The pending decisions that the day depends on. */
    public val awaits: List<AwaitedDecision> = emptyList(),

    /** The name of the day: of a holiday, for example. */
    public val name: String? = null,

    /** Why the day differs from its weekday. `None`: it does not. */
    public val kind: DayKind? = null,

    /** The decision that makes it differ (căn cứ). */
    public val basis: String? = null,
)

/** The work in a range of days. */
public data class WorkingDayCount(
    /**
     * Days worked on, at least half of each. If that depends on pending decisions, this is the smallest count that
     * any outcome gives.
     */
    public val days: Long,

    /** Mornings and afternoons worked on; likewise the smallest count. */
    public val halfDays: Long,

    /** The largest possible count of days, if pending decisions matter. `None`: `days` is exact. */
    public val daysMost: Long? = null,

    /**
     * The largest possible count of mornings and afternoons, if pending decisions matter. `None`: `half_days` is
     * exact.
     */
    public val halfDaysMost: Long? = null,

    /** The pending decisions about these days, earliest first. */
    public val awaits: List<AwaitedDecision> = emptyList(),
)

/** The calendars of a range of days. */
public data class CalendarCoverage(
    /** Whether every year has a national calendar. */
    public val covered: Boolean,

    /** Whether every year's calendars are verified, and so is each of their days in the range. */
    public val verified: Boolean,

    /** Year by year. */
    public val years: List<YearCoverage>,

    /**
     * The days in force in the range that are not verified; `awaits` of a day tells that a pending decision may
     * change it.
     */
    public val unverifiedDays: List<CalendarDay>,

    /** The pending decisions about days of the range, earliest first. */
    public val awaits: List<AwaitedDecision> = emptyList(),
)

/** The calendars of a year. */
public data class YearCoverage(
    /** The year. */
    public val year: Int,

    /** Whether it has a national calendar; without one, its working days cannot be counted. */
    public val covered: Boolean,

    /** Whether all its days off are known from decisions. */
    public val verified: Boolean,

    /** The calendars, those of the nearest unit first and the national one last. */
    public val calendars: List<CalendarUsed>,
)

/** Dates of one year that follow the lunar calendar of Việt Nam (UTC+7), which sometimes differs from China's. */
public data class LunarYear(
    /** The year of the Gregorian calendar. */
    public val year: Int,

    /** First day of the first lunar month (mùng 1 Tết). */
    public val tet: LocalDate,

    /** Commemoration of the Hùng Kings, 10th day of the third lunar month (Giỗ Tổ Hùng Vương). */
    public val hungKings: LocalDate,
)

/** A decision or notice on days off as read from its text. */
public data class DecisionReading(
    /** The decision as understood. Check it, correct it, and pass it to `calendars.apply_decision`. */
    public val decision: DayOffDecision,

    /**
     * What was not understood, or contradicts itself, in the order of the text. A day whose weekday or lunar day
     * contradicts its date is left out of the decision; a day off that the law does not provide for is kept as
     * stated.
     */
    public val findings: List<Finding>,
)

/** A theme on the reference day: whether it was posted and briefed on, and its tasks (chủ đề năm). */
public data class ThemeReport(
    /** The theme. */
    public val theme: ThemeId,

    /** Its year. */
    public val year: Int,

    /** Its text, verbatim. */
    public val text: String,

    /** Sessions at which leaders briefed on it (số buổi quán triệt). */
    public val briefings: Long,

    /** Number of tasks linked to it (nhiệm vụ cụ thể). */
    public val tasks: Long,

    /** The issuer, as written; none if only its unit is given. */
    public val issuer: String? = null,

    /** The first day on which a posting or photograph shows it posted; none if nothing does (niêm yết). */
    public val postedOn: LocalDate? = null,

    /** Each task with its status, in order. */
    public val taskStandings: List<ThemeTaskStanding> = emptyList(),
)

/** A task of a theme with its status. */
public data class ThemeTaskStanding(
    /** Number of the task among the theme's tasks, from 1. */
    public val number: Int,

    /** The task. */
    public val task: ThemeTask,

    /** Its status (trạng thái). */
    public val status: ThemeTaskStatus,
)

/** The board of one day: the answer of `appointments.board`. */
public data class BoardFeed(
    /** The day that the board shows. */
    public val date: LocalDate,

    /**
     * Sequence number of the last change of the store that the board reflects. Pass it as `after` to
     * `appointments.board_changes` to get the changes after it.
     */
    public val seq: Long,

    /** The lines: by part of the day, then by rank of the leader, then by start. */
    public val entries: List<BoardEntry>,
)

/** One line of the board, ready to be shown. */
public data class BoardEntry(
    /** The appointment. */
    public val appointment: AppointmentId,

    /** The part of the day. */
    public val part: DayPart,

    /** The part of the day in Vietnamese: "Sáng". */
    public val partText: String,

    /** The position of the leader in the board's order, from 1; 0 if none was given. */
    public val rank: Int,

    /** Start and end in Vietnamese; empty if no time is given. */
    public val timeText: String,

    /** Title and name of the leader: "Giám đốc Nguyễn Văn An". */
    public val leader: String,

    /** What the appointment is about; "Bận" (busy) if it is not public. */
    public val content: String,

    /** The status of the appointment (trạng thái). */
    public val status: AppointmentStatus,

    /** The status in Vietnamese: "Hủy"; empty if the appointment is unchanged since it was announced. */
    public val statusText: String,

    /** When the appointment starts, in Việt Nam time. */
    public val starts: LocalTime? = null,

    /** When the appointment ends, in Việt Nam time. */
    public val ends: LocalTime? = null,

    /** Where it takes place; none if it is not public. */
    public val place: String? = null,

    /** Who takes part; none if it is not public. */
    public val participants: String? = null,
)

/** The changes of the board of one day: the answer of `appointments.board_changes`. */
public data class BoardChanges(
    /** The day that the board shows. */
    public val date: LocalDate,

    /** Sequence number of the last change of the store that is included. Pass it as `after` in the next call. */
    public val seq: Long,

    /** Each line that changed: removed lines first, then the others in the order of the board. */
    public val changes: List<BoardChange>,
)

/** One line of the board that changed. */
public data class BoardChange(
    /** The appointment. */
    public val appointment: AppointmentId,

    /** How it changed. */
    public val change: BoardChangeKind,

    /** The line as it is now; none if it was removed. */
    public val entry: BoardEntry? = null,
)

/** The results of a test (kết quả kiểm tra). */
public data class AssessmentResults(
    /** The test. */
    public val assessment: AssessmentId,

    /** Title of the test. */
    public val title: String,

    /** The last day whose attempts are counted, included. */
    public val on: LocalDate,

    /** Attempts of all people (lượt làm bài). */
    public val attempts: Long,

    /** People who took the test at least once (số người dự kiểm tra). */
    public val people: Long,

    /** Of these, people who passed in at least one attempt (số người đạt). */
    public val passed: Long,

    /** The same figures for each unit that people belonged to when they took the test. */
    public val units: List<UnitAssessmentCount>,
)

/** Figures of the people of one unit who took tests. */
public data class UnitAssessmentCount(
    /** Name of the unit. */
    public val name: String,

    /** People of the unit who took at least one test. */
    public val people: Long,

    /** Of these, people who passed every test they took, each in at least one attempt. */
    public val passed: Long,

    /** The unit; none for people whose unit is not known. */
    public val unit: UnitId? = null,
)

/** The tests one person took, oldest first (quá trình kiểm tra, đánh giá của một người). */
public data class PersonAttempts(
    /** The person. */
    public val person: PersonId,

    /** How many different tests the person took. */
    public val taken: Long,

    /** How many of these tests the person passed in at least one attempt. */
    public val passed: Long,

    /** Every attempt, oldest first. */
    public val attempts: List<AttemptSummary>,
)

/** One attempt at a test, without its sealed values. */
public data class AttemptSummary(
    /** The attempt. */
    public val attempt: AttemptId,

    /** The test. */
    public val assessment: AssessmentId,

    /** Title of the test. */
    public val title: String,

    /** Number of the attempt among this person's attempts at this test, from 1. */
    public val number: Long,

    /** The day on which the test was taken. */
    public val takenOn: LocalDate,

    /** Whether the attempt reached the pass mark. */
    public val passed: Boolean,

    /** The session at which the test was taken; none if it was taken elsewhere. */
    public val session: SessionId? = null,
)

/**
 * A procedure code, split into its parts (mã thủ tục hành chính). The forms in use are `1.013236`, `1.014390.H05`
 * and `1.001117.000.00.00.H48`.
 */
public data class ProcedureCode(
    /** The code as written. */
    public val raw: String = "",

    /** National part: "1.013236"; none if it is not recognised (mã quốc gia). */
    public val national: String? = null,

    /** The part between national part and province in the long form: "000.00.00"; none in the other forms. */
    public val middle: String? = null,

    /** Code of the province or agency: "H05"; none if the code has none (mã tỉnh). */
    public val province: String? = null,

    /** What is irregular; none for a regular code. */
    public val oddity: CodeOddity? = null,
)

/** A procedure that a text is probably about (TTHC liên quan). */
public data class RelatedProcedure(
    /** The version that is in force. */
    public val procedure: ProcedureId,

    /** Code of the procedure. */
    public val code: String,

    /** Name of the procedure. */
    public val name: String,

    /** Relevance of the shared words: the greater the better. Comparable only within one answer. */
    public val score: Long,

    /** The words that text and procedure share, the rarest first; at most eight. */
    public val words: List<String>,
)

/** A posting that is out of date or incomplete, and what to do. */
public data class StalePosting(
    /** The posting. */
    public val posting: PostingId,

    /** The medium on which it is posted. */
    public val place: PostingPlace,

    /** What it shows: the name of the procedure, the theme or the decision. */
    public val name: String,

    /** What is wrong with it. */
    public val reasons: List<StaleReason>,

    /** What to do, in English. */
    public val text: String,

    /** What to do, in Vietnamese. */
    public val textVi: String,

    /** The procedure version that is posted; none if it shows a theme or decision. */
    public val procedure: ProcedureId? = null,

    /** The version to post instead; none if there is none. */
    public val current: ProcedureId? = null,

    /** Code of the procedure; none if it shows a theme or decision. */
    public val code: String? = null,

    /** The first day on which this was so; none if unknown. */
    public val since: LocalDate? = null,
)

/**
 * How many of the procedures in force are posted on one medium. `current` and `missing` add up to the procedures in
 * force.
 */
public data class PlaceFigures(
    /** The medium. */
    public val place: PostingPlace,

    /** Procedures in force whose current version is posted. */
    public val current: Long,

    /** Procedures in force that are not posted, or only in another version. */
    public val missing: Long,

    /** Postings of procedures on this medium that are out of date or incomplete. */
    public val stale: Long,
)

/** One page of open feedback, ordered by last day. */
public data class FeedbackPage(
    /** The feedback. */
    public val items: List<FeedbackDue>,

    /** The cursor of the next page; none on the last page. */
    public val next: String? = null,
)

/** Open feedback with the deadline of its next step. */
public data class FeedbackDue(
    /** The feedback. */
    public val feedback: Feedback,

    /** The next step, which the deadline limits. */
    public val clock: DeadlineSubject,

    /** The last day for that step. If pending decisions on days off may move it, the earliest possible one. */
    public val due: LocalDate,

    /**
     * The latest possible last day, if pending decisions on days off may move it; none if they cannot. Only after
     * this day is the step certainly late.
     */
    public val dueLatest: LocalDate? = null,
)

/** One row of the register of feedback: its handling, without personal data and without its text. */
public data class FeedbackRow(
    /** Number in the register, from 1. */
    public val number: Long,

    /** The number as documents write it, with at least two digits: "05". */
    public val written: String,

    /** Year of the register. */
    public val year: Int,

    /** Report or proposal. */
    public val kind: FeedbackKind,

    /** The day it was received. */
    public val receivedOn: LocalDate,

    /** Its status (trạng thái). */
    public val status: FeedbackStatus,

    /** The unit that keeps the register. */
    public val unit: UnitId? = null,

    /** The last day for the next step; none if the feedback is closed or the deadline is not known. */
    public val due: LocalDate? = null,

    /** The body to which it was forwarded; none if it was not, or that body sent it back. */
    public val forwardedTo: String? = null,

    /** The day on which it was forwarded to that body. */
    public val forwardedOn: LocalDate? = null,

    /** The day on which it was answered. */
    public val answeredOn: LocalDate? = null,

    /** The day on which its result was first published. */
    public val publishedOn: LocalDate? = null,
)

/** One page of a register of feedback, ordered by number. */
public data class FeedbackRegisterPage(
    /** The rows. */
    public val items: List<FeedbackRow>,

    /** The cursor of the next page; none on the last page. */
    public val next: String? = null,
)

/** A report on one period: figures, and each plan's promises compared with their evidence (báo cáo). */
public data class Report(
    /** The reporting period. */
    public val period: Period,

    /** The reference day: statuses are as of the end of this day, and evidence dated after it does not count. */
    public val on: LocalDate,

    /** Figures of the sessions in the period. */
    public val sessions: SessionFigures,

    /** The same figures for each month of the period, including months without sessions. */
    public val months: List<MonthFigures>,

    /** The same figures by type of session; types without sessions are left out. */
    public val kinds: List<KindFigures>,

    /**
     * Each plan of a year that the period touches, and each plan whose year is unknown; a report about one plan
     * holds only that plan.
     */
    public val plans: List<PlanReport>,

    /** Points that need attention; of each code as many as a list may have. */
    public val attention: List<Attention>,

    /** The instant of the snapshot that the report was computed from; none if it was the current state of the store. */
    public val asOf: Instant? = null,

    /** The same figures by topic of training; topics without sessions are left out. */
    public val topics: List<TopicFigures> = emptyList(),

    /** Procedures, and the media on which they are posted. */
    public val procedures: ProcedureFigures = ProcedureFigures(),

    /** Feedback received, answered, open and overdue. */
    public val feedback: FeedbackFigures = FeedbackFigures(),

    /** Dialogues and their questions. */
    public val dialogues: DialogueFigures = DialogueFigures(),

    /** Tests that people took. */
    public val assessments: AssessmentFigures = AssessmentFigures(),

    /** Materials, and disseminations. */
    public val materials: MaterialFigures = MaterialFigures(),

    /** Themes of the years that the period touches. */
    public val themes: List<ThemeReport> = emptyList(),

    /** The leaders' schedule. */
    public val board: BoardFigures = BoardFigures(),

    /** The lists that end before their last item, with how many items were left out; none if every list is whole. */
    public val leftOut: List<LeftOut> = emptyList(),

    /** Counts of the activities of all plans by status, including plans that were left out. */
    public val completion: Completion = Completion(),

    /** What people wrote for the report on this period, unit and plan; none if nobody did (phần lời của báo cáo). */
    public val note: ReportNote? = null,

    /** What the report is limited to. */
    public val limits: ReportLimits = ReportLimits(),

    /** The session figures by unit, units with most sessions held first; units without sessions are left out. */
    public val units: List<UnitFigures> = emptyList(),

    /** Trainings held and attended. */
    public val trainings: TrainingFigures = TrainingFigures(),

    /** The audience inside the agency. */
    public val audience: AudienceFigures = AudienceFigures(),

    /**
     * The catalogue of figures: each with its definition, its value and its comparison, always all of them and in
     * the same order.
     */
    public val figures: List<Figure> = emptyList(),

    /** The periods that the figures are compared with; none if no comparison was asked for. */
    public val compared: ComparedPeriods? = null,
) : ReportLayout

/** Figures of sessions. A person who attended two sessions counts twice (lượt người). */
public data class SessionFigures(
    /** Sessions that are planned and not reported as held by the reference day. */
    public val planned: Long = 0,

    /** Sessions that took place by the reference day, with minutes or without. */
    public val held: Long = 0,

    /** Of the sessions held, those with minutes. */
    public val minuted: Long = 0,

    /** Sessions cancelled. */
    public val cancelled: Long = 0,

    /** People invited to the sessions held. */
    public val invited: Long = 0,

    /** Of those invited, people who attended and so were informed. */
    public val informed: Long = 0,

    /** Of those informed, people at sessions where understanding was measured. */
    public val measured: Long = 0,

    /** Of those measured, people who understood. */
    public val understood: Long = 0,
)

/** The session figures of one month. */
public data class MonthFigures(
    /** Year of the month. */
    public val year: Int,

    /** Month, 1 to 12. */
    public val month: Int,

    /** Figures of the sessions in the month, within the period. */
    public val figures: SessionFigures,
)

/** The session figures of one type of session. */
public data class KindFigures(
    /** The type of session. */
    public val kind: SessionKind,

    /** Figures of the sessions of this type. */
    public val figures: SessionFigures,
)

/** The session figures of one topic. A session on several topics counts once for each of them. */
public data class TopicFigures(
    /** The topic. */
    public val topic: TrainingTopic,

    /** Figures of the sessions on this topic. */
    public val figures: SessionFigures,
)

/** One plan: its promises compared with their evidence. */
public data class PlanReport(
    /** The plan. */
    public val plan: PlanId,

    /** Number and symbol: "149/KH-SXD"; the symbol alone on a draft: "KH-SXD". */
    public val symbol: String,

    /** The subject of the plan (trích yếu). */
    public val subject: String,

    /** Its status (trạng thái). */
    public val status: PlanStatus,

    /** Each activity with its progress, in the plan's order. */
    public val activities: List<ActivityReport>,

    /** Counts of activities by status. */
    public val completion: Completion,

    /** Its issuer, as written. */
    public val issuer: String? = null,

    /** The theme of the year that it states. */
    public val theme: String? = null,
)

/** One activity with its progress. */
public data class ActivityReport(
    /** The activity: what was promised. */
    public val activity: Activity,

    /**
     * Its progress, from all evidence up to the reference day, including evidence from before the period. Each list
     * of evidence holds the newest items, as many as a list may have; `activities.progress` returns all of them.
     */
    public val progress: PromiseProgress,

    /** How much evidence there is, listed or not. */
    public val evidence: EvidenceCounts = EvidenceCounts(),
)

/** How much evidence there is of an activity (số minh chứng). */
public data class EvidenceCounts(
    /** Evidence that counts. */
    public val counted: Long = 0,

    /** Of the evidence that counts, evidence dated in the period. */
    public val inPeriod: Long = 0,

    /** Evidence that somebody should confirm or refuse. */
    public val toConfirm: Long = 0,

    /** Evidence that somebody refused. */
    public val refused: Long = 0,
)

/** Counts of activities by status, and of those proven in part. The first five add up to all activities. */
public data class Completion(
    /** Activities that are done: everything is proven. */
    public val done: Long = 0,

    /** Activities under way. */
    public val underWay: Long = 0,

    /** Activities not started. */
    public val notStarted: Long = 0,

    /** Activities that are overdue. */
    public val overdue: Long = 0,

    /** Activities that are cancelled. */
    public val cancelled: Long = 0,

    /** Of the activities neither done nor cancelled, those proven in part. */
    public val partly: Long = 0,

    /** Of the activities neither done nor cancelled, those with evidence that somebody must confirm or refuse. */
    public val possible: Long = 0,
)

/** Figures of procedures: changes in the period, and postings on the reference day (thủ tục hành chính). */
public data class ProcedureFigures(
    /** Procedures in force on the reference day. */
    public val inForce: Long = 0,

    /** Publication decisions that took effect in the period, up to the reference day. */
    public val decisions: Long = 0,

    /** New procedures in the period (mới ban hành). */
    public val issued: Long = 0,

    /** Procedures amended or replaced in the period (sửa đổi, bổ sung, thay thế). */
    public val amended: Long = 0,

    /** Procedures abolished in the period (bãi bỏ). */
    public val abolished: Long = 0,

    /** Coverage of each medium. Media without a posted procedure are left out, unless the law requires them. */
    public val places: List<PlaceFigures> = emptyList(),

    /** Postings that are out of date or incomplete on the reference day. */
    public val stale: List<StalePosting> = emptyList(),
)

/**
 * Figures of the feedback received in the period and of the feedback open on the reference day (phản ánh, kiến
 * nghị). Events after the reference day do not count.
 */
public data class FeedbackFigures(
    /** Feedback received in the period, up to the reference day. */
    public val received: Long = 0,

    /** Of those received, not accepted (không tiếp nhận). */
    public val notAccepted: Long = 0,

    /** Of those received, forwarded to another body and not returned by it (chuyển cơ quan có thẩm quyền). */
    public val forwarded: Long = 0,

    /** Of those forwarded, first forwarded after the deadline. */
    public val forwardedLate: Long = 0,

    /** Of those received, answered (đã trả lời). */
    public val answered: Long = 0,

    /** Of those answered, answered after the deadline (trả lời quá hạn). */
    public val answeredLate: Long = 0,

    /** Of those answered, without a known deadline (chưa xác định thời hạn). */
    public val answeredUnclocked: Long = 0,

    /** Of those received, with a published result (đã công khai kết quả). */
    public val published: Long = 0,

    /** Of those received, withdrawn by the sender (đã rút). */
    public val withdrawn: Long = 0,

    /** Feedback open on the reference day, whenever it was received (đang xử lý). */
    public val open: Long = 0,

    /** Of those open, past their deadline (quá hạn). */
    public val overdue: Long = 0,

    /** Of those open, due within five days after the reference day and not overdue (sắp đến hạn). */
    public val dueSoon: Long = 0,

    /**
     * Of those forwarded, answered or open, with a deadline that rests on an unverified rule or day off (nguồn chưa
     * đối chiếu).
     */
    public val unverifiedClocks: Long = 0,

    /** Those received, by channel; channels without any are left out. */
    public val channels: List<FeedbackChannelCount> = emptyList(),

    /** Those received, by category; feedback without a category is left out. */
    public val categories: List<FeedbackCategoryCount> = emptyList(),

    /** The reports among them (phản ánh). */
    public val reports: FeedbackCounts = FeedbackCounts(),

    /** The proposals among them (kiến nghị). */
    public val proposals: FeedbackCounts = FeedbackCounts(),
)

/** How much feedback was received through one channel. */
public data class FeedbackChannelCount(
    /** The channel. */
    public val channel: FeedbackChannel,

    /** How much feedback was received through it. */
    public val count: Long,
)

/** How much of the feedback received is of one category. */
public data class FeedbackCategoryCount(
    /** The category. */
    public val category: FeedbackCategory,

    /** How much feedback is of this category. */
    public val count: Long,
)

/** The counts of reports or of proposals, each as in `FeedbackFigures`. */
public data class FeedbackCounts(
    /** Received in the period, up to the reference day. */
    public val received: Long = 0,

    /** Of those received, not accepted (không tiếp nhận). */
    public val notAccepted: Long = 0,

    /** Of those received, forwarded to another body and not returned by it (chuyển cơ quan có thẩm quyền). */
    public val forwarded: Long = 0,

    /** Of those forwarded, first forwarded after the deadline. */
    public val forwardedLate: Long = 0,

    /** Of those received, answered (đã trả lời). */
    public val answered: Long = 0,

    /** Of those answered, answered by the deadline (trả lời đúng hạn). */
    public val onTime: Long = 0,

    /** Of those answered, answered after the deadline (trả lời quá hạn). */
    public val answeredLate: Long = 0,

    /** Of those answered, without a known deadline (chưa xác định thời hạn). */
    public val answeredUnclocked: Long = 0,

    /** Of those received, with a published result (đã công khai kết quả). */
    public val published: Long = 0,

    /** Of those received, withdrawn by the sender (đã rút). */
    public val withdrawn: Long = 0,

    /** Open on the reference day, whenever it was received (đang xử lý). */
    public val open: Long = 0,

    /** Of those open, past their deadline (quá hạn). */
    public val overdue: Long = 0,

    /** Of those open, due within five days after the reference day and not overdue (sắp đến hạn). */
    public val dueSoon: Long = 0,
)

/** Figures of the dialogues that took place in the period, up to the reference day (đối thoại). */
public data class DialogueFigures(
    /** Dialogues that took place (số cuộc). */
    public val held: Long = 0,

    /** Questions asked at these dialogues (số ý kiến). */
    public val questions: Long = 0,

    /** Of these, answered by the reference day (đã trả lời). */
    public val answered: Long = 0,

    /** Of these, published with their answers by the reference day (đã công bố hỏi đáp). */
    public val published: Long = 0,

    /** Of these, questions that became feedback (chuyển thành phản ánh, kiến nghị). */
    public val becameFeedback: Long = 0,
)

/** Figures of the tests taken in the period, up to the reference day (kiểm tra, đánh giá). */
public data class AssessmentFigures(
    /** Attempts (lượt làm bài). */
    public val attempts: Long = 0,

    /** People who took at least one test (số người). */
    public val people: Long = 0,

    /** Of these, people who passed every test they took, each in at least one attempt (số người đạt). */
    public val passed: Long = 0,

    /** Each test that was taken, by title. */
    public val assessments: List<AssessmentCount> = emptyList(),

    /** The same figures for each unit that people belonged to when they took a test. */
    public val units: List<UnitAssessmentCount> = emptyList(),
)

/** Figures of one test in the period. */
public data class AssessmentCount(
    /** The test. */
    public val assessment: AssessmentId,

    /** Title of the test. */
    public val title: String,

    /** People who took it at least once. */
    public val people: Long,

    /** Of these, people who passed it in at least one attempt. */
    public val passed: Long,
)

/** Figures of materials and disseminations in the period, up to the reference day (tài liệu, tin bài). */
public data class MaterialFigures(
    /** Versions of materials made in the period, drafts excluded (tài liệu). */
    public val materials: Long = 0,

    /** Disseminations in the period: articles, broadcasts, notices, posts (tin bài, lượt tuyên truyền). */
    public val disseminations: Long = 0,

    /** Disseminations by form of communication; forms without any are left out. */
    public val channels: List<ChannelCount> = emptyList(),

    /**
     * Of the disseminations, those of documents: as leaflets or compiled documents, or naming a material (lượt phổ
     * biến tài liệu).
     */
    public val documents: Long = 0,
)

/** Figures of the disseminations in one form of communication. */
public data class ChannelCount(
    /** The form of communication. */
    public val channel: Channel,

    /** Number of disseminations. */
    public val count: Long,

    /** Sum of the people or views they reached; disseminations without a measured reach add 0 (lượt tiếp cận). */
    public val reach: Long,
)

/** Figures of the leaders' schedule in the period, up to the reference day (lịch công tác của lãnh đạo). */
public data class BoardFigures(
    /** Appointments on the board, including cancelled ones; 0 in a report about one plan. */
    public val appointments: Long = 0,

    /** Days with at least one appointment. */
    public val days: Long = 0,

    /**
     * Working days of the period up to the reference day; none if a year of the period has no calendar, or in a
     * report about one plan.
     */
    public val workingDays: Long? = null,
)

/** A point that needs attention, with the record that it concerns. */
public data class Attention(
    /**
     * Stable code of the point. Of sessions: `minutes_missing`, `minutes_incomplete`, `session_not_reported`,
     * `figures_differ`, `unit_ended`. Of plans: `plan_year_missing`. Of activities: `activity_overdue`,
     * `evidence_to_confirm`. Of postings: `posting_stale`. Of procedures: `procedure_not_posted`. Of feedback:
     * `feedback_not_registered`, `feedback_overdue`, `feedback_due_soon`, `feedback_clock_missing`. Of questions:
     * `question_unanswered`. Of dialogues: `dialogue_not_published`. Of themes: `theme_not_posted`,
     * `theme_not_briefed`, `task_overdue`.
     */
    public val code: String,

    /** Kind of the record: `session`. */
    public val kind: String,

    /** The record. */
    public val id: UUID,

    /** What needs attention, in English. */
    public val text: String,

    /** What needs attention, in Vietnamese. */
    public val textVi: String,

    /** The day that the point concerns, such as the day of a session or a last day; none if there is no such day. */
    public val on: LocalDate? = null,
)

/**
 * Where a list of a report ends before its last item: how many items were left out, and the call that returns them
 * (phần không liệt kê).
 */
public data class LeftOut(
    /**
     * Path of the list in the report: `attention`, `plans`, `procedures.stale`, `assessments.assessments`,
     * `assessments.units`, `themes` or `units`.
     */
    public val list: String,

    /** How many items were left out. */
    public val count: Long,

    /** Name of the call that returns all of them, page by page where there are many: `feedback.overdue`. */
    public val see: String,

    /** What was left out, in English: "overdue feedback". */
    public val text: String,

    /** What was left out, in Vietnamese: "phản ánh, kiến nghị quá hạn". */
    public val textVi: String,

    /** Of `attention`: the code of the points left out, since each code has a limit of its own; else none. */
    public val code: String? = null,
)

/** The plan, the units and so on that a report is limited to. */
public data class ReportLimits(
    /** The only plan that it is about; none for all. */
    public val plan: PlanId? = null,

    /** The unit that it is about, with those beneath it; none for all. */
    public val unit: UnitId? = null,

    /** Whether units that became that unit are included. */
    public val asSuccessor: Boolean = false,
)

/** The session figures of one unit. */
public data class UnitFigures(
    /** Its name; empty for sessions of no unit. */
    public val name: String,

    /** Figures of its sessions. */
    public val figures: SessionFigures,

    /** The unit that holds the sessions, or else owns their records; none for sessions of no unit. */
    public val unit: UnitId? = null,

    /**
     * Headcount of the audience inside the agency, of the plan that this unit issued for the year of the period's
     * end; none where no such plan, or more than one, gives it (số người của đối tượng).
     */
    public val headcount: Long? = null,
)

/** The figures of trainings, by who held them (tập huấn). */
public data class TrainingFigures(
    /** Trainings that the agency holds (tổ chức). */
    public val hosted: SessionFigures = SessionFigures(),

    /** Trainings of others that the agency attends (tham gia). */
    public val joined: SessionFigures = SessionFigures(),
)

/** How many people the audience inside the agency has, by the plan of the year of the period's end (đối tượng). */
public data class AudienceFigures(
    /** The plan that gives it; none if `absent` says why. */
    public val plan: PlanId? = null,

    /** How many people (số người). */
    public val headcount: Long? = null,

    /** Why the headcount is not known; none if it is. */
    public val absent: FigureAbsence? = null,
)

/** One figure of a report, with all that is needed to read and to check it. `docs/figures.md` lists every figure. */
public data class Figure(
    /** Stable code: `sessions.held`. `store.figure_evidence` takes it and returns the records behind the figure. */
    public val code: String,

    /** Name of the group of figures, in Vietnamese: "Hội nghị, cuộc họp". */
    public val group: String,

    /** Name, in Vietnamese: "Số buổi đã tổ chức" (tên chỉ tiêu). */
    public val name: String,

    /**
     * Unit of measure, in Vietnamese: "buổi", "lượt người"; "%" for a share, "lượt/người" for attendances for each
     * of the people (đơn vị tính).
     */
    public val unitOfMeasure: String,

    /** What is counted and how, in Vietnamese (cách tính). */
    public val definition: String,

    /**
     * What asks for the figure: a clause of the founding plan or of the law, or what is usual, in Vietnamese
     * (nguồn).
     */
    public val source: String,

    /** For what is divided, the code of the figure that it is divided by; none for counts. */
    public val shareOf: String? = null,

    /** The figure; none if it cannot be told, and `absent` says why. */
    public val value: FigureValue? = null,

    /** Why there is no value; given exactly if there is none. */
    public val absent: FigureAbsence? = null,

    /** The figure of the period before; none if there is no such period or the figure cannot be told (kỳ trước). */
    public val previous: FigureValue? = null,

    /** The figure of the same period of the year before (cùng kỳ năm trước). */
    public val lastYear: FigureValue? = null,

    /** The figure of the year up to the period's end (lũy kế từ đầu năm). */
    public val yearToDate: FigureValue? = null,
)

/** A count, or a share as its two parts. */
public data class FigureValue(
    /** The count; of a share the numerator (tử số). */
    public val count: Long,

    /** Of a share the denominator, which may be 0; else none (mẫu số). */
    public val of: Long? = null,
)

/** The periods that a report's figures are compared with (kỳ so sánh). */
public data class ComparedPeriods(
    /** The period before, as a whole; none for nine months and where there is none (kỳ trước). */
    public val previous: Period? = null,

    /** The same period of the year before, as a whole (cùng kỳ năm trước). */
    public val lastYear: Period? = null,

    /**
     * From the beginning of the year to the period's end, as of the report's reference day; none if the period
     * begins before that year (lũy kế từ đầu năm).
     */
    public val yearToDate: Period? = null,
)

/** One page of the records behind a figure, by day. */
public data class FigureEvidencePage(
    /** The records. The amounts of all pages add up to the figure; those of a share to its numerator. */
    public val items: List<FigureEvidence>,

    /** The sum of the amounts of all pages. */
    public val total: Long,

    /** The cursor of the next page; none on the last page. */
    public val next: String? = null,
)

/** A record behind a figure (minh chứng của số liệu). */
public data class FigureEvidence(
    /** Kind of the record: `session`. */
    public val kind: String,

    /** The record. */
    public val id: UUID,

    /** What people call it, in Vietnamese; without names of people and without what citizens wrote. */
    public val title: String,

    /** How much of the figure it is: 1 for a record that is counted, or the people of a session. */
    public val amount: Long,

    /** The day by which it is counted; none if it has none. */
    public val on: LocalDate? = null,
)

/**
 * What the records suggest for the note of a report (gợi ý phần lời của báo cáo). Nothing of it is stored: a person
 * takes over, changes or drops each paragraph.
 */
public data class SuggestedNote(
    /** The reporting period. */
    public val period: Period,

    /** The reference day: what the suggestions say is as of the end of this day. */
    public val on: LocalDate,

    /** Suggested paragraphs, in the order of a report. */
    public val paragraphs: List<SuggestedParagraph>,

    /** The note that is stored for this period, unit and plan; none if nobody wrote one. */
    public val written: ReportNoteId? = null,
)

/** A paragraph that the records suggest (đoạn gợi ý). It is a suggestion, not a statement of anybody's. */
public data class SuggestedParagraph(
    /** The part of the note that it would stand in. */
    public val part: NotePart,

    /**
     * Stable code of its ground: a code of the report's points that need attention (`activity_overdue`), or
     * `sessions_held`, `completion`, `feedback_answered`, `activity_cancelled`, `session_cancelled`,
     * `activity_next`, `activity_continues`, `session_next`.
     */
    public val code: String,

    /** The paragraph, in Vietnamese, as an official report would have it. */
    public val textVi: String,

    /** The records behind it, at most 50. */
    public val records: List<NoteGround>,

    /** How many records are behind it, listed or not. */
    public val count: Long,
)

/** A record behind a suggested paragraph (căn cứ của gợi ý). */
public data class NoteGround(
    /** Kind of the record: `activity`. */
    public val kind: String,

    /** The record. */
    public val id: UUID,

    /** What it is, in Vietnamese. */
    public val textVi: String,

    /** The day that it concerns, such as the day of a session or a last day; none if there is no such day. */
    public val on: LocalDate? = null,
)

/**
 * A set of criteria with points and rules (bộ tiêu chí). Provinces differ in criteria, points and steps: the host
 * gives the set that its province decided on.
 */
public data class CriterionSet(
    /** Its name; not blank (tên bộ tiêu chí). */
    public val name: String,

    /** The criteria, at least one and at most 200, each with a number of its own (tiêu chí). */
    public val criteria: List<Criterion>,

    /** The decision that set it: "Quyết định số 876/QĐ-BNV ngày 10/11/2022"; none if none is named (căn cứ). */
    public val source: String? = null,

    /** Whether somebody compared it with the decision. Scores by a set that nobody did are marked so. */
    public val verified: Boolean = false,
)

/** A criterion (tiêu chí, tiêu chí thành phần). */
public data class Criterion(
    /** Its number in the set: "1.5.2"; not blank (số thứ tự). */
    public val number: String,

    /** What it asks for; not blank (nội dung tiêu chí). */
    public val name: String,

    /** The most points, in hundredths of a point: 50 is 0,5 điểm; 1 to 10,000 (điểm tối đa). */
    public val points: Long,

    /** The rule by which it is scored (cách chấm). */
    public val rule: ScoringRule,
)

/** A step of a rule: up to a day so many points. */
public data class DayStep(
    /** Day of the month, 1 to 31. */
    public val day: Int,

    /** Month, 1 to 12. */
    public val month: Int,

    /** Its points, in hundredths of a point. */
    public val points: Long,

    /** Whether it is in the year before the one of the plan. */
    public val yearBefore: Boolean = false,
)

/** A step of a rule: from a number on so many points. */
public data class NumberStep(
    /** The least value that reaches it; of a share in percent. */
    public val atLeast: Long,

    /** Its points, in hundredths of a point. */
    public val points: Long,
)

/** What a department scores by a set of criteria (kết quả tự chấm điểm). */
public data class ParIndexScore(
    /** Name of the set. */
    public val set: String,

    /** Whether somebody compared the set with the decision that set it. */
    public val verified: Boolean,

    /** The period. */
    public val period: Period,

    /** The reference day. */
    public val on: LocalDate,

    /** Each criterion, in the order of the set. */
    public val criteria: List<CriterionScore>,

    /** The most points of all criteria, in hundredths of a point. */
    public val possible: Long,

    /** The points computed, in hundredths of a point, without criteria that lack data. */
    public val points: Long,

    /** The most points of the criteria that lack data, in hundredths of a point: nothing is said of them. */
    public val notComputed: Long,

    /** What readers must know of the set, in Vietnamese; none if there is nothing. */
    public val noticeVi: String? = null,
)

/** What is scored by one criterion. */
public data class CriterionScore(
    /** Its number. */
    public val number: String,

    /** What it asks for. */
    public val name: String,

    /** The most points, in hundredths of a point. */
    public val possible: Long,

    /** Why it has these points, or what is lacking, in Vietnamese. */
    public val reasonVi: String,

    /** What is lacking, in Vietnamese; empty if it is computed. */
    public val lackingVi: List<String>,

    /** The records behind the value, at most 50. */
    public val records: List<NoteGround>,

    /** How many records are behind it, listed or not. */
    public val count: Long,

    /** The points computed, in hundredths of a point; none if data are lacking. */
    public val points: Long? = null,

    /** The value that was used, as a report shows it: "92,3% (12/13)"; none if data are lacking. */
    public val value: String? = null,
)

/** Whether a frozen report can be made again from the records (kiểm tra báo cáo đã chốt). */
public data class FrozenReportCheck(
    /** The frozen report. */
    public val id: FrozenReportId,

    /**
     * Whether all is well: the kept bytes are intact, the history is the one it was frozen in, and the report that
     * the records of its instant give has every value of the kept one.
     */
    public val sound: Boolean,

    /** Whether the kept bytes have the hash that was noted. */
    public val intact: Boolean,

    /**
     * Whether the change log still leads through the head that was noted. False too where the records were brought
     * into a new store, whose log has other hashes: `log_is_other` then.
     */
    public val headFound: Boolean,

    /** Whether this is another log of the same data set, as a new store has that took in an export. */
    public val logIsOther: Boolean,

    /** Whether the report made again is equal byte for byte. */
    public val identical: Boolean,

    /** BLAKE3 hash of the report made again, in canonical form. */
    public val blake3: String,

    /**
     * Fields that the report made again has and the kept one lacks, since a newer version of the library made it;
     * they were not compared. Paths: `sessions.hours`.
     */
    public val newerFields: List<String>,

    /** Values that differ, at most 1,000. */
    public val differences: List<FigureDifference>,

    /** What came out, in English. */
    public val text: String,

    /** What came out, in Vietnamese. */
    public val textVi: String,
)

/** A figure that differs (số liệu thay đổi). */
public data class FigureDifference(
    /**
     * Path of the figure in the report; items of lists are named by what they are about:
     * `kinds[briefing].figures.held`.
     */
    public val path: String,

    /** The part of the report that it stands in, in Vietnamese: "Số buổi theo loại". */
    public val sectionVi: String,

    /** What it is, in Vietnamese: "Họp giao ban: số buổi đã tổ chức". */
    public val nameVi: String,

    /** Its value then, as a report shows it; none if there was none. */
    public val then: String? = null,

    /** Its value now, as a report shows it; none if there is none. */
    public val now: String? = null,

    /** The difference with its sign: "+3"; of shares in percentage points: "-2,5 điểm %"; none of what is no number. */
    public val difference: String? = null,

    /** The record that it is about; none if it is about several. */
    public val record: UUID? = null,
)

/**
 * How the figures of a frozen report differ from those that the records give now (số liệu thay đổi so với báo cáo
 * đã chốt): what a supplementary report lists (báo cáo bổ sung).
 */
public data class ReportDifferences(
    /** The frozen report. */
    public val id: FrozenReportId,

    /** What it is called. */
    public val name: String,

    /** Its period. */
    public val period: Period,

    /** The instant of its figures. */
    public val then: Instant,

    /** The instant of the figures that they are compared with. */
    public val now: Instant,

    /** What differs, in the order of the report; empty if nothing does. */
    public val figures: List<FigureDifference>,
)

/**
 * Who issues and signs a document, and to whom it goes (thể thức văn bản). What is left out comes from the issuing
 * unit, if there is one, and is blank in the document otherwise.
 */
public data class DocumentDetails(
    /** The issuer (cơ quan ban hành); none if it is the issuing unit. */
    public val issuer: String? = null,

    /** The body above the issuer (cơ quan chủ quản); none if it is the parent of the issuing unit. */
    public val parentBody: String? = null,

    /** Number, without symbol: "05" (số); none on a draft. */
    public val number: String? = null,

    /** Symbol: "BC-SXD" (ký hiệu); none if it is made of the type of document and the symbol of the issuing unit. */
    public val symbol: String? = null,

    /** Place of issue: "Tây Ninh" (địa danh). */
    public val place: String? = null,

    /** Date of issue; may lack day and month, which are blank then. */
    public val issuedOn: PartialDate? = null,

    /** To whom the document goes (kính gửi). */
    public val addressees: List<String> = emptyList(),

    /** Recipients, without the archive line: "Các phòng chuyên môn" (nơi nhận). */
    public val recipients: List<String> = emptyList(),

    /** Who files it, without the word "Lưu": "VT, VP"; "VT" if none is given (lưu). */
    public val archive: String? = null,

    /** Who signs it (người ký). */
    public val signatory: Signatory? = null,
)

/** A document as a file. */
public data class DocumentFile(
    /** A name for the file, in plain Latin letters, with its suffix: "bao-cao-quy-iv-2021.docx". */
    public val name: String,

    /** Its media type. */
    public val mediaType: String,

    /** Its bytes, in Base64. */
    public val contents: String,

    /**
     * What the document leaves blank because nobody gave it, by the path of the argument or field that would give
     * it.
     */
    public val missing: List<Problem> = emptyList(),
)

/** What was written as an evidence pack: the answer of `store.evidence_pack`. */
public data class EvidencePack(
    /** The file. */
    public val path: String,

    /** How many files are in it. */
    public val files: Long,

    /** Length of the zip file in bytes. */
    public val bytes: Long,

    /** SHA-256 of the zip file, in hexadecimal: keep it with the paper. */
    public val sha256: String,

    /** Minutes of sessions (biên bản). */
    public val minutes: Long,

    /** Attachments (tệp đính kèm). */
    public val attachments: Long,

    /** Items of evidence in the table (minh chứng). */
    public val evidence: Long,

    /** Records whose personal data were opened; 0 without a purpose (số bản ghi được mở niêm phong). */
    public val opened: Long = 0,

    /**
     * Records whose personal data may not be opened: the person was erased, took back every consent, or has a
     * request that restricts the processing or objects to it.
     */
    public val withheld: Long = 0,
)

/** How two versions of a record differ (so sánh hai phiên bản). */
public data class Differences(
    /** Kind of the record: `session`. */
    public val kind: String,

    /** Identity of the record. */
    public val id: UUID,

    /** The first revision. */
    public val fromRev: Long,

    /** The second revision. */
    public val toRev: Long,

    /** The fields with other values, by path. Items of lists are compared by their position. */
    public val fields: List<FieldDifference>,
)

/** A field that has another value in another version of its record (trường thông tin đã thay đổi). */
public data class FieldDifference(
    /** Path of the field: `turnout.invited`, `topics[2]`. */
    public val path: String,

    /** Whether the field holds personal data, of which only that they differ is told. */
    public val sealed: Boolean,

    /** Its value in the first version, as text; none if it has none there, or is sealed. */
    public val before: String? = null,

    /** Its value in the second version, as text; none if it has none there, or is sealed. */
    public val after: String? = null,
)

/** A page of changes. */
public data class ChangePage(
    /** The changes, oldest first. */
    public val items: List<Change>,

    /** The cursor of the next page; none on the last page. */
    public val next: String? = null,
)

/**
 * One entry of the change log: one version of one record that was written.
 *
 * Entries are numbered from 1 without gaps, in the order of commits. All entries of one commit have the same `at`.
 */
public data class Change(
    /** Sequence number, from 1. */
    public val seq: Long,

    /** Timestamp of the commit (UTC); later than that of the commit before. */
    public val at: Instant,

    /** The writer: the `actor` option of the store that wrote it. */
    public val actor: String,

    /** The call that wrote it: `sessions.hold`. */
    public val operation: String,

    /** Kind of the record: `session`. */
    public val kind: String,

    /** Identity of the record. */
    public val id: UUID,

    /** Revision of the record that this change wrote, from 1. */
    public val rev: Long,

    /** Whether this change removed the record. */
    public val removed: Boolean,

    /** BLAKE3 hash over this entry and the hash of the entry before, in hexadecimal. */
    public val chain: String,
)

/** One page of search results. */
public data class SearchPage(
    /** The records found, in the order asked for. */
    public val hits: List<Hit>,

    /** Words that hits of this page have in another spelling. */
    public val corrections: List<Correction>,

    /** What hits of this page were found by, where it was not typed so: abbreviations written out, spaces mended. */
    public val understood: List<Understood>,

    /** The facets asked for, in that order. */
    public val facets: List<Facet>,

    /**
     * The cursor of the next page; none on the last page. Pass it as `cursor` to the same query; it stays valid
     * across restarts and writes, but is refused (`cursor`) where the words are understood otherwise by then: by a
     * changed dictionary, or by words that records have since.
     */
    public val next: String? = null,

    /**
     * How many records are found on all pages together; none unless facets or an order by days were asked for,
     * since it is counted for these alone.
     */
    public val total: Long? = null,
) : Iterable<Hit> by hits

/** A record that a search found (kết quả tìm kiếm). */
public data class Hit(
    /** Kind of the record: `procedure`. */
    public val kind: String,

    /** Identity of the record. */
    public val id: UUID,

    /** Title of the record: its name or subject, or the beginning of its text if it has neither. */
    public val title: String,

    /** How well the record matches the words. */
    public val matched: MatchKind,

    /** Relevance: the greater the better. Comparable only within one answer. */
    public val score: Long,

    /** Where the words are found: at most three excerpts, the best first. */
    public val excerpts: List<Excerpt>,
)

/** A fragment of one text of a record, with the words of the query in it (trích đoạn). */
public data class Excerpt(
    /** Path of the text in the record: `minutes.content`. */
    public val field: String,

    /** The fragment, unchanged; about 180 characters at most. */
    public val text: String,

    /** Offset of the fragment in the text, in characters. */
    public val start: Long,

    /** Whether the text continues after the fragment. */
    public val goesOn: Boolean,

    /** The words found, as ranges of the whole text, in order: subtract `start` for offsets in the fragment. */
    public val marks: List<Mark>,
)

/**
 * A range of a text that matches the query, as offsets in characters (Unicode code points) from the beginning of
 * the text.
 */
public data class Mark(
    /** Offset of the first character. */
    public val start: Long,

    /** Offset after the last character. */
    public val end: Long,
)

/** A word of the query for which hits have another: one that is spelt nearly so, or sounds alike. */
public data class Correction(
    /** The word as typed. */
    public val typed: String,

    /** The corrected words, in the order of the hits found with them. */
    public val readAs: List<String>,
)

/** Words of a query that were understood as others (cách hiểu câu tìm). */
public data class Understood(
    /** The words as typed, in lower case. */
    public val typed: String,

    /** What they were read as. */
    public val readAs: String,

    /** Why. */
    public val how: UnderstoodHow,
)

/** The values that the records found have in one field (đếm theo giá trị). */
public data class Facet(
    /** The field, as it was asked for: `status`. */
    public val field: String,

    /** At most 100 values, the most frequent first; of equally frequent ones the smaller first. */
    public val values: List<FacetValue>,

    /** How many values are left out because there are more than 100. */
    public val leftOut: Long,
)

/** A value of a field, and how many of the records found have it. */
public data class FacetValue(
    /** The value, as filters take it where the facet is a field; null for the records in which the field is missing. */
    public val value: Scalar,

    /**
     * What people call the value, in Vietnamese: the label of a status, the name of a unit; the value itself if it
     * has no other name (tên giá trị).
     */
    public val label: String,

    /** How many of the records found have it (số bản ghi). */
    public val count: Long,
)

/** A completion of what was typed, or a title that holds it (gợi ý). */
public data class Suggestion(
    /** The words typed, spelt as in records, with the last word completed: `giấy phép`; or a title. */
    public val text: String,

    /**
     * How many records have the completed words, or the title. For a query of several words, only the best 300
     * records are counted; of words that no record has together, only the last of them. Of a title only the records
     * offered.
     */
    public val count: Long,

    /** For a title the kind of the record: `procedure`. */
    public val kind: String? = null,

    /** For a title the record that has it. */
    public val id: UUID? = null,
)

/**
 * Which data set a store holds, and which replica of it (định danh kho dữ liệu).
 *
 * Moving or renaming a file on its volume changes nothing. A copy, a backup that was restored or a file that was
 * moved to another volume keeps the replica's identity until the first write to it, and becomes a replica of its
 * own with that write.
 */
public data class StoreIdentity(
    /** Identity of the data set, the same in every copy. */
    public val dataset: UUID,

    /** Identity of this copy. */
    public val replica: UUID,

    /** The format of the file. */
    public val format: Long,
)

/** A plan as read from its text, with findings and with the certainty of each field. */
public data class Reading(
    /** The plan, as a draft to be added to the store. */
    public val plan: Plan = Plan(),

    /** The findings, in the order of the text; those about the whole document come last. */
    public val findings: List<Finding> = emptyList(),

    /**
     * How lead, schedule and other fields of each promise were read, in the order of the text, so that people can
     * check them.
     */
    public val fields: List<FieldReading> = emptyList(),

    /** How much of the text went into the plan. */
    public val coverage: Coverage = Coverage(),
)

/** How one field of one promise was read. */
public data class FieldReading(
    /** Line of the promise in the source text, from 1. */
    public val line: Long,

    /**
     * Path of the field in the plan: `contents[0].schedule`. If another part of the plan gives the value, the path
     * names that part: `assignments[2].lead`, `timeline[1].clause.schedule`.
     */
    public val path: String,

    /** How certain the value is. */
    public val certainty: Certainty,

    /**
     * Stable code of the rule that gave the value, or of what is missing: `row_cell`, `field_line`,
     * `heading_above`.
     */
    public val rule: String,
)

/**
 * How many lines of a text went into the plan. Each line counts once: as placed, kept or unplaced. Blank lines and
 * separator lines ("-----") do not count; if a line holds several columns, its worst column decides.
 */
public data class Coverage(
    /** Lines with words: the sum of the other three. */
    public val lines: Long = 0,

    /** Lines that were understood: header, legal bases, headings and clauses of known parts, recipients, signature. */
    public val placed: Long = 0,

    /** Lines that were kept without being understood: those under headings of no known part, and standard sentences. */
    public val kept: Long = 0,

    /** Lines that went into no field; each has a finding. */
    public val unplaced: Long = 0,
)

/** How a report that is at hand is written. */
public data class ReportFile(
    /** The form of the file; Word if omitted. */
    public val form: DocumentForm = DocumentForm.DOCX,

    /** Issuer, number, date, addressees and signer. */
    public val details: DocumentDetails = DocumentDetails(),

    /** What stands behind the signature; the promises of plans if omitted. */
    public val appendices: List<ReportAppendix>? = null,
)

/** The commits since the last notice of a subscription. Several commits are merged into one notice. */
public data class Notice(
    /**
     * Sequence number of the last change. For the changes themselves, call `changes` with the number of the notice
     * before.
     */
    public val seq: Long,

    /** The kinds of the records that changed: `session`. */
    public val kinds: Set<String>,
)

/** The result of `Store::verify`: what the file contains, and every contradiction in it. */
public data class Verification(
    /** Whether there are no defects. */
    public val sound: Boolean,

    /** The number of records, removed ones excluded. */
    public val records: Long,

    /** The number of versions of records: current, earlier and removed ones. */
    public val versions: Long,

    /** The number of changes in the log. Equals `versions` in a sound file. */
    public val changes: Long,

    /** The number of entries of all indexes. */
    public val indexEntries: Long,

    /** The number of search postings, one for each term of a record. Pending terms are not among them. */
    public val postings: Long,

    /** The number of contents of attachments; equal contents count once. */
    public val blobs: Long,

    /** The number of entries of the host's own tables. */
    public val hostEntries: Long,

    /** Descriptions of the defects, in English; at most the first 100. */
    public val defects: List<String>,

    /** The number of all defects. */
    public val defectCount: Long,
)

/** What `Store::import_keys` did: numbers of data subjects. */
public data class KeyImport(
    /** Those whose key was taken over: their personal data can be read again. */
    public val readable: Long,

    /** Those whose key is in the export and was not taken over, because they were erased here. */
    public val refused: Long,

    /** Those whose key was destroyed here, because they were erased where the export was made. */
    public val destroyed: Long,
)

/** What a restored store contains (kết quả khôi phục). */
public data class Restored(
    /** Sequence number of the last change. */
    public val seq: Long,

    /** The number of later changes that were dropped. */
    public val dropped: Long,

    /** The number of data subjects whose keys were imported. */
    public val readable: Long,
)

/** What an export contains (kết quả xuất dữ liệu). */
public data class Exported(
    /** Sequence number of the last change that it contains. */
    public val seq: Long,

    /** The number of lines with a record or, with revisions, a version of one. */
    public val records: Long,

    /** The number of files with the content of attachments. */
    public val files: Long,

    /** The number of records whose personal data are in plain text, each access noted. */
    public val opened: Long,

    /** The number of records whose personal data stayed sealed although a purpose was given. */
    public val withheld: Long,
)

/** What was taken in (kết quả nhập dữ liệu). */
public data class Imported(
    /** Sequence number of the last change of this store. */
    public val seq: Long,

    /** The number of lines with a record or, with revisions, a version of one. */
    public val records: Long,

    /** The number of files with the content of attachments. */
    public val files: Long,

    /** Whether the history came with the records. */
    public val revisions: Boolean,

    /** The number of records that hold sealed personal data: to be opened once the keys are imported. */
    public val sealed: Long,
)

/** How a table is written to a file. The default is for people who open it in a spreadsheet. */
public data class ExportOptions(
    /** The words of heads, choices and truth values; Vietnamese by default. JSON Lines are always canonical. */
    public val wording: Wording = Wording.VIETNAMESE,

    /** How dates and instants are written; day first by default. JSON Lines always have ISO dates. */
    public val dates: DateStyle = DateStyle.DAY_FIRST,

    /**
     * Whether references are written as what people call the record instead of its identity; false by default. What
     * is written names that record alone, so that an import finds it: a name, with the unit in parentheses where
     * several have it; the identity where no name will do.
     */
    public val names: Boolean = false,

    /** What separates the cells of a line of CSV; a comma by default. */
    public val delimiter: Delimiter = Delimiter.COMMA,

    /**
     * Whether CSV begins with a byte order mark, without which Excel takes it for an older encoding; true by
     * default.
     */
    public val byteOrderMark: Boolean = true,

    /**
     * Whether text in CSV that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or
     * a line break) gets an apostrophe before it; true by default. In XLSX such text is text in any case.
     */
    public val guardFormulas: Boolean = true,

    /** Whether a file that is at the path already is replaced, unless it is a store; false by default. */
    public val overwrite: Boolean = false,
)

/** An error in a form that crosses language borders. */
public data class ErrorReport(
    /** Stable name: `conflict`. */
    public val code: String = "",

    /** The message in English. */
    public val text: String = "",

    /** The message in Vietnamese. */
    public val textVi: String = "",

    /** Kind of record concerned. */
    public val kind: String? = null,

    /** Record concerned. */
    public val id: String? = null,

    /** Conflict: the revision the caller saw. */
    public val expected: Long? = null,

    /** Conflict: the revision in the store. Newer format: the file's format. */
    public val found: Long? = null,

    /** Newer format: the newest format this library reads. */
    public val supported: Long? = null,

    /** Duplicate: the unique index. */
    public val index: String? = null,

    /** Invalid transition: the state it is in. */
    public val from: String? = null,

    /** Invalid transition: the requested state. */
    public val to: String? = null,

    /** Invalid transition: the states that it may change to. */
    public val allowed: List<String> = emptyList(),

    /** Invalid transition: the law that defines the lifecycle. */
    public val law: LawReference? = null,

    /** Referenced: the kind of the records that refer to it. */
    public val by: String? = null,

    /** Referenced: the number of such records. */
    public val count: Long? = null,

    /** Clock doubtful: the current time by this device's clock. */
    public val now: Instant? = null,

    /** Clock doubtful: the time by the clock of the last commit. */
    public val last: Instant? = null,

    /** The file concerned. */
    public val path: String? = null,

    /** Storage I/O: what stands in the way. */
    public val ioKind: StorageIoKind? = null,

    /** Locked: the process that has the file open, where it is known. */
    public val holder: FileHolder? = null,

    /** Invalid: every broken rule. */
    public val problems: List<Problem> = emptyList(),
)

/**
 * The process that has a file open, as far as the system tells: on Linux and Android for other processes,
 * everywhere for this one. It was so when the error was made; it may have changed since.
 */
public data class FileHolder(
    /** The number of the process. */
    public val pid: Long,

    /** The name of its program, at most 15 bytes of it. */
    public val program: String? = null,

    /** Of this process: when it opened the file. Of another: when that process started. */
    public val since: Instant? = null,
)
