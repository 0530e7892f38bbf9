// Generated from the core by `make types`: change the core, not this file.

package vn.cchc.model

import java.time.Instant
import java.time.LocalDate
import java.time.LocalTime
import java.util.UUID

/**
 * Identity, revision and time stamps of a record, kept by the store. A draft carries the default: no identity yet,
 * revision 0. An update carries the header that was read: the store refuses it with a conflict if the record has
 * another revision by then. Stamps that a caller sets are replaced.
 */
public data class Header(
    /** Identity. Nil on a draft: the store gives one when the record is added. */
    public val id: UUID = UUID(0, 0),

    /**
     * Revision: 1 when added, one more with each update, 0 on a draft. An update carries the revision it was made
     * from.
     */
    public val rev: Long = 0,

    /** When the record was added (UTC, microseconds). */
    public val created: Instant? = null,

    /**
     * When this revision was written (UTC, microseconds). All writes of one commit share it, and it grows from
     * commit to commit.
     */
    public val updated: Instant? = null,

    /** Who wrote this revision, as named when the store was opened. */
    public val actor: String = "",

    /** The unit that owns the record; none where it belongs to all. The only field of the header that callers set. */
    public val scope: UnitId? = null,
)

/** A unit that was above another one until a day (cơ quan chủ quản trước đây). */
public data class FormerParent(
    /** The last day. */
    public val until: LocalDate,

    /** The unit above; none where there was none. */
    public val parent: UnitId? = null,
)

/** A position somebody holds or held, and for how long (quá trình công tác). */
public data class HeldPosition(
    /** The position: "Chánh Văn phòng" (chức vụ). */
    public val title: String = "",

    /** The unit it is held in. */
    public val unit: UnitId? = null,

    /** First day. */
    public val from: LocalDate? = null,

    /** Last day. */
    public val to: LocalDate? = null,

    /** The decision that gave it (quyết định bổ nhiệm, điều động). */
    public val decision: LegalDocumentId? = null,
)

/**
 * A civil date of which the day, or the month and the day, may be missing: "Tây Ninh, ngày tháng năm 2021". A full
 * date such as `2021-03-05` may be given in its place. Dates sort by year, then month, then day, a missing part
 * first.
 */
public data class PartialDate(
    /** Year, 1000 to 9999. */
    public val year: Int,

    /** Month, 1 to 12, where known. */
    public val month: Int? = null,

    /** Day of the month, from 1, where known. A day without a month is refused. */
    public val day: Int? = null,
) {
    /** A full date. */
    public constructor(date: LocalDate) : this(date.year, date.monthValue, date.dayOfMonth)
}

/** The years that a plan of several years covers, both included (giai đoạn 2022 - 2025). */
public data class YearSpan(
    /** The first year, from 1945. */
    public val from: Int,

    /** The last year, after the first. */
    public val to: Int,
)

/** One citation under "Căn cứ", kept verbatim beside what was recognised in it. */
public data class LegalBasis(
    /** The line as written (nguyên văn). */
    public val raw: String = "",

    /** Type as written: "Quyết định", "Luật" (tên loại). */
    public val documentType: String? = null,

    /** Number without symbol: "2818", "66.18" (số). */
    public val number: String? = null,

    /** Number with symbol as written: "2818/QĐ-UBND" (số, ký hiệu). Laws are often cited by name alone. */
    public val symbol: String? = null,

    /** Date of issue. */
    public val issuedOn: PartialDate? = null,

    /** Issuer as written: "Ủy ban nhân dân tỉnh". */
    public val issuer: String? = null,

    /** What it is about (trích yếu). */
    public val subject: String? = null,

    /**
     * Whether this is the same issuer's own plan above the citing one (kế hoạch cấp trên trực tiếp của cùng cơ
     * quan).
     */
    public val isParent: Boolean = false,

    /** The stored document, once it has been linked. */
    public val document: LegalDocumentId? = null,

    /** Line in the source text, from 1; 0 where unknown. */
    public val line: Long = 0,
)

/** One bullet of a plan, verbatim, with what was recognised in it. */
public data class Clause(
    /** The text as written, without its mark (nguyên văn). */
    public val text: String = "",

    /** The mark before it: "-", "+", "a)", "1."; empty for a paragraph. */
    public val mark: String = "",

    /** Depth below its heading: 0 for a bullet, 1 for a bullet of a bullet. */
    public val level: Int = 0,

    /** Line in the source text, from 1; 0 where unknown. */
    public val line: Long = 0,

    /** Forms of communication it names (hình thức). */
    public val channels: List<Channel> = emptyList(),

    /** When it is to happen, where it says so (thời gian). */
    public val schedule: Schedule = Schedule.Unspecified,

    /**
     * What is promised, where the text says more than that: the task's cell of a table's row, the sentence of a
     * duty with its deadline (nhiệm vụ).
     */
    public val what: String? = null,

    /** Who leads, where the clause or the heading above it says so, as written (chủ trì). */
    public val lead: String? = null,

    /** Who takes part, as written (phối hợp). */
    public val coordinating: List<String> = emptyList(),

    /** The expected result, as written (sản phẩm). */
    public val result: String? = null,

    /** The lines under it that give its fields, as written: "Cơ quan chủ trì: Văn phòng Sở." */
    public val fieldLines: List<String> = emptyList(),
)

/** A day of every year (ngày 15/6). */
public data class YearDay(
    /** Month, 1 to 12. */
    public val month: Int,

    /** Day of the month, from 1; 29 February is the last of the month in a year without it. */
    public val day: Int,
)

/** One audience (đối tượng). */
public data class Audience(
    /** The clause as written. */
    public val clause: Clause,

    /** Inside the agency or outside. */
    public val kind: AudienceKind,

    /** How many people it has, once known: the denominator for how many were informed (số người). */
    public val headcount: Long? = null,
)

/** Who carries something out (phân công). */
public data class Assignment(
    /** The clause as written. */
    public val clause: Clause = Clause(),

    /** Who leads, unit or position as written (chủ trì). */
    public val lead: String? = null,

    /** Who takes part, as written (phối hợp). */
    public val coordinating: List<String> = emptyList(),
)

/** One line of the timeline (thời gian thực hiện). */
public data class TimelineEntry(
    /** The line as written, with its schedule. */
    public val clause: Clause = Clause(),

    /** What is to happen, without the time; empty where the line says when all of the plan is carried out. */
    public val what: String = "",
)

/** A section whose heading is none of the known parts, kept as written. */
public data class OtherSection(
    /** The heading as written; empty for text before any heading. */
    public val heading: String = "",

    /** Line of the heading in the source text, from 1; 0 where there is none. */
    public val line: Long = 0,

    /** The clauses under it. */
    public val clauses: List<Clause> = emptyList(),
)

/** The archive line (lưu): "Lưu: VT, VP (Tân)". */
public data class ArchiveLine(
    /** The line as written. */
    public val raw: String = "",

    /** Clerical office: "VT" (văn thư). */
    public val clerical: String? = null,

    /** Drafting unit: "VP" (đơn vị soạn thảo). */
    public val draftingUnit: String? = null,

    /** Who drafted it: "Tân" (người soạn thảo). */
    public val drafter: String? = null,
)

/** Who signs (người ký). */
public data class Signatory(
    /**
     * In whose name (quyền hạn). Where a collective is signed for by a deputy of its head ("TM. ỦY BAN NHÂN DÂN /
     * KT. CHỦ TỊCH"), it is that of the deputy.
     */
    public val authority: SigningAuthority,

    /** What follows the prefix of the authority: "GIÁM ĐỐC". */
    public val headTitle: String,

    /** The collective that is signed for, after "TM.": "ỦY BAN NHÂN DÂN" (tập thể). */
    public val onBehalfOf: String? = null,

    /** The signer's own title, where a second line gives it: "PHÓ GIÁM ĐỐC". */
    public val ownTitle: String? = null,

    /** The signer's name; drafts have none. */
    public val name: String? = null,
)

/** One change of a record's status: from which state to which, on which day, by whom and why. */
public data class Move(
    /** The state before, by its canonical name: `planned`. */
    public val from: String,

    /** The state after, by its canonical name: `held`. */
    public val to: String,

    /** When the change was recorded (UTC, microseconds). */
    public val at: Instant,

    /** Who changed it, as named when the store was opened. */
    public val by: String,

    /**
     * The day on which the status changed (ngày thực hiện); it may lie before `at`, as the past is often recorded
     * later. None in old records: the day of `at` counts.
     */
    public val on: LocalDate? = null,

    /** The reason given. */
    public val why: String? = null,
)

/** The clause an activity comes from. */
public data class ClauseOrigin(
    /** Which part of the plan. */
    public val part: PlanPart,

    /** Number of the clause within that part, from 1. */
    public val number: Int,

    /** Line in the plan's source text; 0 where unknown. */
    public val line: Long = 0,
)

/** One act of a promise, with the words that ask for it. */
public data class PromisedAct(
    /** The act. */
    public val act: Act,

    /** The words of the promise that ask for it, as written; empty where somebody stated the act by hand. */
    public val words: String = "",

    /** The schedule of this act, where it differs from that of the whole promise. */
    public val schedule: Schedule? = null,
)

/** A decision whether a record is evidence for an activity (công nhận, không công nhận minh chứng). */
public data class EvidenceDecision(
    /** The record: a session, an attachment, a dissemination, an assessment, a posting, feedback or a material. */
    public val record: UUID,

    /** The act it is about. */
    public val act: Act,

    /** What was decided. */
    public val verdict: EvidenceVerdict,

    /** The day. */
    public val on: LocalDate,

    /** Who decided. */
    public val by: String,

    /** Why. */
    public val why: String,

    /** The day of the evidence that it is about; every day that the record proves where none is given. */
    public val evidenceOn: LocalDate? = null,
)

/** The cancellation of an activity (hủy nhiệm vụ). */
public data class Cancellation(
    /** The day from which it is cancelled. */
    public val on: LocalDate,

    /** Why. */
    public val why: String,

    /** Who called it off. */
    public val by: String,
)

/**
 * How many people were invited, informed and understood (được mời, được thông tin, hiểu rõ). Each figure is at most
 * the one before. Figures typed in here count only while no attendances are recorded for the session.
 */
public data class Turnout(
    /** How many were invited (được mời). */
    public val invited: Long = 0,

    /** How many came and so were informed (được thông tin). */
    public val informed: Long = 0,

    /** How many understood (hiểu rõ). */
    public val understood: Long = 0,

    /** How understanding was measured; required where `understood` is more than 0. */
    public val method: UnderstandingMethod? = null,
)

/** Minutes of a session (biên bản), with the parts the official form asks for. Source: 30/2020/NĐ-CP, mẫu 1.9. */
public data class Minutes(
    /** Number of the minutes, as written: "05", "05/BB-SXD" (số biên bản). */
    public val number: String? = null,

    /** When it began (thời gian bắt đầu). */
    public val started: LocalTime? = null,

    /** When it ended (thời gian kết thúc). */
    public val ended: LocalTime? = null,

    /** The day it ended, where that is not the day it began. */
    public val endedOn: LocalDate? = null,

    /** Where, if not at the session's place (địa điểm). */
    public val place: String? = null,

    /** Who was there, as written (thành phần tham dự). */
    public val attendees: String = "",

    /** Who was not (vắng mặt). */
    public val absent: List<Absence> = emptyList(),

    /** Who led it (chủ trì). */
    public val chair: String? = null,

    /** Who took the minutes (thư ký). */
    public val secretary: String? = null,

    /** What was said (nội dung). */
    public val content: String = "",

    /** What was asked and discussed (ý kiến trao đổi, thảo luận). */
    public val discussion: String? = null,

    /** What was concluded (kết luận). */
    public val conclusions: String? = null,

    /** To whom they go, beside the file (nơi nhận). */
    public val recipients: List<String> = emptyList(),
)

/** Somebody invited who did not come (vắng mặt). */
public data class Absence(
    /** Who, as written. */
    public val who: String,

    /** Why (lý do). */
    public val why: String? = null,
)

/** One day that differs from what its weekday says. */
public data class CalendarDay(
    /** The day. */
    public val date: LocalDate,

    /** Why it differs. */
    public val kind: DayKind,

    /** Its name: "Tết Nguyên đán". */
    public val name: String? = null,

    /** The decision behind it (căn cứ). */
    public val basis: String? = null,

    /** Whether the decision, or a source that cites it, was read (đã đối chiếu). */
    public val verified: Boolean = false,

    /**
     * The occasion whose decision it waits for: it may be as told here, or something else. Only answers say so;
     * what a calendar waits for stands in its `pending`.
     */
    public val awaits: Occasion? = null,
)

/** A decision that is still to come, or was not read, and the ways in which it may turn out. */
public data class PendingDecision(
    /** What the days are for. */
    public val occasion: Occasion,

    /** What is to be decided, in Vietnamese: "nghỉ Tết Nguyên đán". */
    public val name: String,

    /** The ways in which it may turn out, at least two. */
    public val choices: List<DayChoice>,

    /** Why it is open, and where the choices are from (căn cứ). */
    public val basis: String? = null,
)

/** One way in which a decision may turn out. */
public data class DayChoice(
    /** What it is, in Vietnamese: "02 ngày cuối năm và 03 ngày đầu năm". */
    public val name: String? = null,

    /** The days that would not be what their weekdays say; none where everything stays as it is. */
    public val days: List<CalendarDay> = emptyList(),
)

/** How long something may take: "10 ngày làm việc", "0,5 ngày" (thời hạn). */
public data class TimeLimit(
    /**
     * How many half-days, 1 to 7,320: 20 for "10 ngày", 1 for "0,5 ngày", in which internal steps are measured.
     * Even where the unit is days of the calendar.
     */
    public val halfDays: Long,

    /** Which days count. */
    public val unit: DayUnit,
)

/** A provision of a law, decree or circular (căn cứ pháp lý). */
public data class LawReference(
    /** Number with symbol: "20/2008/NĐ-CP", "91/2025/QH15" (số, ký hiệu). */
    public val document: String = "",

    /** Article, clause, point: "Điều 9 khoản 1" (điều, khoản, điểm). */
    public val provision: String? = null,

    /** Documents that amended it: "48/2013/NĐ-CP" (được sửa đổi bởi). */
    public val amendedBy: List<String> = emptyList(),
)

/** One way of filing, with its own time limit and fee. */
public data class Filing(
    /** The way. */
    public val way: FilingWay,

    /** The time limit when filed this way. */
    public val timeLimit: TimeLimit? = null,

    /** The same as written. */
    public val timeText: String? = null,

    /** The fee when filed this way, in đồng (phí, lệ phí). */
    public val fee: Long? = null,

    /** The same as written. */
    public val feeText: String? = null,

    /** Anything else: where, at what hours (mô tả). */
    public val description: String? = null,
)

/** One paper of a dossier (thành phần hồ sơ). */
public data class DossierItem(
    /** What it is (tên giấy tờ). */
    public val name: String = "",

    /** The form to fill in, by its name (mẫu đơn, tờ khai). */
    public val form: String? = null,

    /** How many originals (bản chính). */
    public val originals: Int? = null,

    /** How many copies (bản sao). */
    public val copies: Int? = null,
)

/** The time limit of one case of a procedure: "nhà ở riêng lẻ: 7 ngày làm việc". */
public data class TimeCase(
    /** The case: "nhà ở riêng lẻ"; empty where none is named. */
    public val case: String = "",

    /** How long it may take. */
    public val timeLimit: TimeLimit? = null,

    /** The same as written. */
    public val timeText: String = "",
)

/** A form that belongs to a procedure (mẫu đơn, tờ khai). */
public data class ProcedureForm(
    /** Its name: "Mẫu số 01". */
    public val name: String = "",

    /** The file, where it is in this store. */
    public val attachment: AttachmentId? = null,
)

/** One check whether something is still posted as it must be (lượt kiểm tra). */
public data class PostingCheck(
    /** The day of the check; not before the posting or the check before it. */
    public val on: LocalDate,

    /** Who recorded the check. */
    public val by: String,

    /** Whether the forms were beside it. */
    public val hasForms: Boolean? = null,

    /** Whether the address for feedback was beside it. */
    public val hasFeedbackAddress: Boolean? = null,

    /** The files that show it. */
    public val evidence: List<AttachmentId> = emptyList(),
)

/** An explicit consent to one purpose (sự đồng ý). Once recorded it can only be withdrawn. */
public data class Consent(
    /** The purpose that was agreed to (mục đích). */
    public val purpose: String,

    /** The day it was given. */
    public val givenOn: LocalDate,

    /** How it was given: "ký phiếu", "đánh dấu trên biểu mẫu điện tử" (phương thức). */
    public val method: String,

    /** Which version of the text was agreed to (phiên bản nội dung). */
    public val textVersion: String? = null,

    /** The file that proves it (tài liệu chứng minh). */
    public val evidence: AttachmentId? = null,

    /** The day it was withdrawn; none while it stands (rút lại). */
    public val withdrawnOn: LocalDate? = null,
)

/** A record of the erasure of a person's data: their key was destroyed, so what is stored can never be read again. */
public data class Erasure(
    /** The day. */
    public val on: LocalDate,

    /** Who erased. */
    public val by: String,

    /** Why, and on what basis (lý do, căn cứ). */
    public val why: String,
)

/** The last day for something, and how it was counted (hạn). */
public data class Deadline(
    /**
     * The last day, up to its end. Where that depends on decisions still to come, the earliest that it can be: what
     * is done by then is in time however they turn out.
     */
    public val due: LocalDate,

    /** The day it starts from, which is not counted itself. */
    public val started: LocalDate,

    /** How long it may take. */
    public val timeLimit: TimeLimit,

    /**
     * The latest that the last day can be, where it depends on decisions still to come (see `awaits`); nothing
     * where it is the same however they turn out.
     */
    public val dueLatest: LocalDate? = null,

    /** Whether it ends at noon of the last day, because half a day was counted. */
    public val atNoon: Boolean = false,

    /** The rule that set it; none where the time limit was given. */
    public val rule: DeadlineRuleId? = null,

    /** The law behind it. */
    public val basis: LawReference? = null,

    /** The calendars it was counted with. */
    public val calendars: List<CalendarUsed> = emptyList(),

    /** The decisions still to come about days that were counted, the earliest first. */
    public val awaits: List<AwaitedDecision> = emptyList(),

    /** Whether the rule and every day off that was met are verified. */
    public val verified: Boolean = false,
)

/** A calendar that a deadline was counted with, as it then was. */
public data class CalendarUsed(
    /** The calendar. */
    public val calendar: CalendarId,

    /** Its revision. */
    public val rev: Long,
)

/** A decision that an answer waits for. */
public data class AwaitedDecision(
    /** The year. */
    public val year: Int,

    /** What the days are for. */
    public val occasion: Occasion,

    /** The days asked about that depend on it. */
    public val days: List<LocalDate>,

    /** What is awaited, in English. */
    public val text: String,

    /** The same in Vietnamese: "2027: chờ quyết định về nghỉ Tết Nguyên đán". */
    public val textVi: String,

    /** Why it is open, and where the choices are from (căn cứ). */
    public val basis: String? = null,
)

/** A deadline that could not be computed because data are missing; nothing is guessed. */
public data class MissingClock(
    /** What the deadline is for. */
    public val clock: DeadlineSubject,

    /** What is missing and what to add, in English. */
    public val reason: String,

    /** The same in Vietnamese. */
    public val reasonVi: String,
)

/** A concrete task that the theme is linked to (nhiệm vụ cụ thể gắn với chủ đề). */
public data class ThemeTask(
    /** What is to be done. */
    public val text: String = "",

    /** The unit that does it. */
    public val unit: UnitId? = null,

    /** The activity that it is tracked as: it is done when that is. */
    public val activity: ActivityId? = null,

    /** The last day for it (thời hạn). */
    public val due: LocalDate? = null,

    /** The day it was done (ngày hoàn thành). */
    public val doneOn: LocalDate? = null,
)

/** The answer to a question (trả lời). */
public data class QuestionAnswer(
    /** What was answered. */
    public val text: String,

    /** Who answered, as written: "Giám đốc Sở" (người, đơn vị trả lời). */
    public val by: String,

    /** The day. */
    public val on: LocalDate,

    /** Whether it was given at the dialogue itself (trả lời trực tiếp tại buổi đối thoại). */
    public val givenAtSession: Boolean = false,
)

/** A question and its answer in the version that is published, beside the original words (công bố hỏi đáp). */
public data class QuestionPublication(
    /** The day. */
    public val on: LocalDate,

    /** The question, without personal data. */
    public val publicQuestion: String,

    /** The answer, without personal data. */
    public val publicAnswer: String,

    /** Where: the address of the page (đường dẫn). */
    public val url: String? = null,
)

/** One item of a test (câu hỏi). */
public data class AssessmentItem(
    /** What is asked. */
    public val text: String,

    /** The points for a right answer (điểm). */
    public val points: Long,

    /** How it is answered. */
    public val kind: ItemKind = ItemKind.SINGLE,

    /** The options, in order (phương án). */
    public val options: List<String> = emptyList(),

    /** Numbers of the right options, from 1; empty for items marked by hand (đáp án). */
    public val correct: List<Long> = emptyList(),
)

/** An extension of the time for an answer, once, as far as the rule of the deadline allows (gia hạn). */
public data class FeedbackExtension(
    /** The new last day, counted from the old one. */
    public val until: Deadline,

    /** On which day it was given. */
    public val on: LocalDate,

    /** Why. */
    public val why: String,

    /** Who granted it. */
    public val by: String,
)

/** The refusal to accept feedback (không tiếp nhận). */
public data class NonAcceptance(
    /** The reason. */
    public val reason: NonAcceptanceReason,

    /** What the sender is told (nội dung trả lời, hướng dẫn). */
    public val explanation: String,

    /** The day. */
    public val on: LocalDate,

    /** The feedback that says the same, where that is the reason. */
    public val duplicateOf: FeedbackId? = null,
)

/**
 * The transfer of feedback from one unit of the agency to another (chuyển đơn vị xử lý); its number stays in the
 * register of the unit that received it.
 */
public data class FeedbackTransfer(
    /** The unit that has it now. */
    public val toUnit: UnitId,

    /** The day. */
    public val on: LocalDate,

    /** Why. */
    public val why: String,

    /** Who transferred it. */
    public val by: String,

    /** The unit that had it. */
    public val fromUnit: UnitId? = null,
)

/** The forwarding of feedback to another body (chuyển cơ quan có thẩm quyền). */
public data class FeedbackForward(
    /** The body, as written. */
    public val to: String,

    /** The day. */
    public val on: LocalDate,

    /** Why it is the competent one. */
    public val why: String,

    /** Who forwarded it. */
    public val by: String,

    /** The body, where it is in this store. */
    public val toUnit: UnitId? = null,

    /** Whether its last day had passed; none where that is not known. */
    public val late: Boolean? = null,

    /** The letter it went with (văn bản chuyển). */
    public val document: AttachmentId? = null,

    /** The day on which the body sent it back. */
    public val returnedOn: LocalDate? = null,
)

/** The review of a rule by its criteria. Source: 20/2008/NĐ-CP, Điều 14. */
public data class FeedbackReview(
    /** Whether there are enough grounds (đủ cơ sở). */
    public val sufficientGround: Boolean? = null,

    /** The rule is necessary (cần thiết). */
    public val necessary: Boolean? = null,

    /** It is reasonable and lawful (hợp lý, hợp pháp). */
    public val reasonableAndLawful: Boolean? = null,

    /** It is simple and easy to understand (đơn giản, dễ hiểu). */
    public val simpleAndUnderstandable: Boolean? = null,

    /** It can be carried out (khả thi). */
    public val feasible: Boolean? = null,

    /** It agrees with other rules (thống nhất, đồng bộ). */
    public val consistent: Boolean? = null,

    /** It fits the treaties (phù hợp với điều ước quốc tế). */
    public val fitsTreaties: Boolean? = null,

    /** What was found, in words. */
    public val note: String? = null,
)

/** The decision on feedback (kết quả xử lý). */
public data class FeedbackDecision(
    /** The outcome. */
    public val outcome: FeedbackOutcome,

    /** The decision in words. */
    public val text: String,

    /** The day. */
    public val on: LocalDate,

    /** Who recorded it. */
    public val by: String,
)

/** The answer to the sender: private, never shown to others (văn bản trả lời). */
public data class FeedbackAnswer(
    /** What the sender was told. */
    public val text: String,

    /** The day. */
    public val on: LocalDate,

    /** Who answered: the agency's officer, or the body it was forwarded to. */
    public val by: String,

    /** The channel of the answer. */
    public val channel: FeedbackChannel,

    /** The letter (văn bản trả lời). */
    public val document: AttachmentId? = null,

    /** Whether its last day had passed; nothing where that is not known. */
    public val late: Boolean? = null,
)

/** The result as it is made public, without anybody's personal data (công khai kết quả xử lý). */
public data class ResultPublication(
    /** The channel. */
    public val channel: ResultChannel,

    /** The day. */
    public val on: LocalDate,

    /** The published text; not blank, and without contact details. */
    public val publicText: String,

    /** Its address on the web. */
    public val url: String? = null,

    /** Whether somebody looked at what seems to be personal data in it and confirmed that it is none. */
    public val confirmed: Boolean = false,
)

/** The withdrawal of feedback by its sender (rút phản ánh, kiến nghị). */
public data class FeedbackWithdrawal(
    /** The day. */
    public val on: LocalDate,

    /** Why, as far as told. */
    public val why: String,
)

/** The archiving of the file of feedback (lưu hồ sơ). */
public data class FeedbackArchiving(
    /** On which day it was closed. */
    public val on: LocalDate,

    /** Its location: "Hồ sơ số 12, hộp 3". */
    public val place: String? = null,
)

/** What a merger, split or new name did to the units concerned. */
public data class Reorganisation(
    /** The units that ended. */
    public val ended: List<OrganisationUnit>,

    /** The units they became. */
    public val into: List<OrganisationUnit>,

    /** The units that came under another one. */
    public val moved: List<OrganisationUnit>,
)

/** A number taken from a register. */
public data class NumberTaken(
    /** The number. */
    public val number: Long,

    /** The number as documents write it: below ten with a leading zero. */
    public val written: String,
)

/** The personal data of one version of a record as plain text. */
public data class Revealed(
    /** Kind of the record. */
    public val kind: String,

    /** The record. */
    public val id: UUID,

    /** The values, one for each field that holds any. */
    public val values: List<RevealedValue>,

    /** The record of this access; none where there was nothing to open. */
    public val access: AccessId? = null,
)

/** One personal value as plain text. */
public data class RevealedValue(
    /** Path of the field in the record: `name`. */
    public val path: String,

    /** The text. */
    public val text: String,
)

/** Days off as a decision or notice states them. Each day is as it would stand in a calendar. */
public data class DayOffDecision(
    /** Its number, verbatim: "8726/VPCP-KGVX". */
    public val number: String? = null,

    /** The day it was issued. */
    public val issued: LocalDate? = null,

    /** Who issued it, verbatim. */
    public val issuer: String? = null,

    /** The words that name it, for the calendar's basis (căn cứ). */
    public val basis: String? = null,

    /** The occasions that it settles: what calendars await for them is awaited no longer. */
    public val settles: List<Occasion> = emptyList(),

    /** The days that are not what their weekdays say, in their order. */
    public val days: List<CalendarDay> = emptyList(),
)

/** Who somebody is and how to reach them, as it is told to an operation. */
public data class Contact(
    /** Name (họ và tên, tên tổ chức). */
    public val name: String? = null,

    /** Address (địa chỉ). */
    public val address: String? = null,

    /** Telephone (số điện thoại). */
    public val phone: String? = null,

    /** Electronic mail (thư điện tử). */
    public val email: String? = null,
)

/** The points of one item that was marked by hand (điểm chấm). */
public data class ItemPoints(
    /** Number of the item, from 1. */
    public val item: Long,

    /** Points, at most those of the item. */
    public val points: Long,
)

/** An attempt that was just recorded, with the score, which is returned only here, before it is sealed. */
public data class AttemptTaken(
    /** The attempt as stored. */
    public val attempt: Attempt,

    /** Points. */
    public val score: Long,

    /** The sum of the points of all items. */
    public val points: Long,
)

/** What a decision did. */
public data class DecisionApplied(
    /** The new versions, in the order of the changes. */
    public val added: List<Procedure>,

    /** The versions that ended, in the order of the changes. */
    public val ended: List<Procedure>,

    /** What was noticed. */
    public val findings: List<Finding>,
)

/** One oddity of a document, which is kept as written and reported, never refused. */
public data class Finding(
    /** Line in the source text, from 1; 0 where it concerns the whole. */
    public val line: Long,

    /** Path of the field in the plan: `legal_bases[0].number`. */
    public val path: String,

    /** Stable code of the finding. */
    public val code: String,

    /** What was noticed, in English. */
    public val text: String,

    /** What was noticed, in Vietnamese. */
    public val textVi: String,

    /** The words concerned, verbatim. */
    public val excerpt: String,
)

/** What an import did, or would do. */
public data class ImportReport(
    /** How many procedures were added. */
    public val added: Long = 0,

    /** How many rows were passed over: blank, or in the store already. */
    public val skipped: Long = 0,

    /** What was added. */
    public val ids: List<ProcedureId> = emptyList(),

    /** What is wrong with rows: those were not taken. */
    public val errors: List<RowNote> = emptyList(),

    /** What is odd about rows that were taken, or passed over. */
    public val noticed: List<RowNote> = emptyList(),

    /** Names of columns that were not understood. */
    public val unknownColumns: List<String> = emptyList(),
)

/** Something about a row. */
public data class RowNote(
    /** Which row, from 1; 0 for the names of the columns. */
    public val row: Long,

    /** The procedure's field, `in_force_from`, or the name of the column. */
    public val path: String,

    /** Stable name of the rule, or of what was noticed. */
    public val code: String,

    /** What it is, in English. */
    public val text: String,

    /** What it is, in Vietnamese. */
    public val textVi: String,

    /** The law behind the rule, where there is one. */
    public val law: LawReference? = null,

    /** What would be allowed instead, where that can be listed. */
    public val allowed: List<String> = emptyList(),
)

/** The unit a name means. */
public data class ResolvedUnit(
    /** Every unit it fits, best first. */
    public val candidates: List<OrganisationUnit>,

    /** The unit; nothing where none fits, or several fit equally well. */
    public val unit: OrganisationUnit? = null,

    /** How well the name fits the best; nothing where none fits. */
    public val matched: NameMatch? = null,
)

/** A unit and its place among the others. */
public data class TreeUnit(
    /** The unit. */
    public val unit: OrganisationUnit,

    /** How deep it lies: 0 at the top. */
    public val depth: Int,

    /** The unit above it on that day. */
    public val parent: UnitId? = null,
)

/** Where a person stood on a day. */
public data class PersonAt(
    /** The person. */
    public val person: PersonId,

    /** Their name. */
    public val name: String,

    /** The day. */
    public val on: LocalDate,

    /** Whether they were in the agency on that day. */
    public val active: Boolean,

    /** All positions they held on that day, the latest taken up first. */
    public val positions: List<HeldPosition>,

    /** Their unit, where it is known. */
    public val unit: UnitId? = null,

    /** Its name. */
    public val unitName: String? = null,

    /** Their position, where it is known; of several, the latest taken up. */
    public val title: String? = null,
)

/** Somebody who holds or held a position. */
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

    /** How much of it is proven. */
    public val proof: ProofState,

    /**
     * How often it was proven, a month or quarter counting once where it is due in each; of several acts the sum,
     * each counting at most as often as it must be proven.
     */
    public val proven: Long,

    /** The last day for all of it; none where no year is known. */
    public val due: LocalDate? = null,

    /** How often it must be proven in all, where that can be counted; of several acts the sum. */
    public val expected: Long? = null,

    /** Times that have passed without proof: "Tháng 08/2021", "Quý III/2021"; of several acts with the act before. */
    public val missing: List<String> = emptyList(),

    /** The longest range of days without evidence, for a continuous schedule. */
    public val longestGap: Gap? = null,

    /** The day of the last evidence that counts. */
    public val lastEvidence: LocalDate? = null,

    /** Each act it asks for, and how far that is. */
    public val acts: List<ActStanding> = emptyList(),

    /** The evidence that counts, oldest first. */
    public val evidence: List<Evidence> = emptyList(),

    /** The evidence that counts only once somebody confirms it, oldest first. */
    public val possible: List<Evidence> = emptyList(),

    /** The evidence that somebody refused, oldest first. */
    public val refused: List<Evidence> = emptyList(),
)

/** A range of days without evidence. */
public data class Gap(
    /** Its first day. */
    public val from: LocalDate,

    /** Its last day. */
    public val to: LocalDate,

    /** How many days it has, both ends included. */
    public val days: Long,
)

/** The progress of one act of an activity. */
public data class ActStanding(
    /** The act, and the words that ask for it. */
    public val promised: PromisedAct,

    /** What it is in English: "training: looking procedures up". */
    public val text: String,

    /** What it is in Vietnamese: "tập huấn: tra cứu TTHC". */
    public val textVi: String,

    /** Its status (trạng thái). */
    public val status: ActivityStatus,

    /** How often it was proven. */
    public val proven: Long,

    /** The last day for all of it; none where no year is known. */
    public val due: LocalDate? = null,

    /** How often it must be proven in all, where that can be counted. */
    public val expected: Long? = null,

    /** Times that have passed without proof: "Tháng 08/2021", "Từ 06/01/2021 đến 30/06/2021". */
    public val missing: List<String> = emptyList(),

    /** The longest range of days without evidence, for a continuous schedule. */
    public val longestGap: Gap? = null,

    /** The day of its last evidence. */
    public val lastEvidence: LocalDate? = null,
)

/**
 * One item of evidence that something was done (minh chứng). Exactly one of the typed identities is set: that of
 * the record.
 */
public data class Evidence(
    /** The day it proves. */
    public val on: LocalDate,

    /**
     * Its title: a session's subject, a file's caption, the title of a dissemination or of a test, what a posting
     * shows, the number of feedback.
     */
    public val what: String,

    /** Why it counts, or why it does not. */
    public val ground: EvidenceGround,

    /** Whether a session's minutes are there; other evidence has none and needs none. */
    public val minuted: Boolean,

    /** The record, whatever its kind: what `activities.confirm` and `activities.refuse` take. */
    public val record: UUID = UUID(0, 0),

    /** The session that took place. */
    public val session: SessionId? = null,

    /** The file that shows it. */
    public val attachment: AttachmentId? = null,

    /** The dissemination. */
    public val dissemination: DisseminationId? = null,

    /** The test that was taken on that day. */
    public val assessment: AssessmentId? = null,

    /** The posting that began or was checked on that day; the oldest of those that began on it together. */
    public val posting: PostingId? = null,

    /** The feedback that was answered. */
    public val feedback: FeedbackId? = null,

    /** The material that was made. */
    public val material: MaterialId? = null,

    /** The numbers of the acts it speaks for, from 1, in the order of `PromiseProgress.acts`. */
    public val acts: List<Int> = emptyList(),
)

/** Evidence that somebody must confirm or refuse, with the activity it might prove. */
public data class PossibleEvidence(
    /** The activity. */
    public val activity: ActivityId,

    /** What is promised, verbatim. */
    public val title: String,

    /** The acts that it might prove and that are not done. */
    public val acts: List<Act>,

    /** The same in Vietnamese. */
    public val actsVi: List<String>,

    /** The evidence. */
    public val evidence: Evidence,
)

/** The figures of one session. */
public data class TurnoutCount(
    /** The session. */
    public val session: SessionId,

    /** How many were invited. */
    public val invited: Long,

    /** Of these, how many came and so were informed. */
    public val informed: Long,

    /** Of these, how many understood. */
    public val understood: Long,

    /** Whether they were counted from attendances; if not, they are those recorded with the session. */
    public val counted: Boolean,
)

/**
 * Minutes laid out in the official form; what is not known is marked "…" and told in `problems`. Source:
 * 30/2020/NĐ-CP, mẫu 1.9.
 */
public data class MinutesDocument(
    /** The session. */
    public val session: SessionId,

    /** The issuing agency, in capitals (cơ quan ban hành). */
    public val issuer: String,

    /** "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" (quốc hiệu). */
    public val nationalName: String,

    /** "Độc lập - Tự do - Hạnh phúc" (tiêu ngữ). */
    public val motto: String,

    /** "Số: 05/BB-SXD" (số, ký hiệu). */
    public val number: String,

    /** "BIÊN BẢN" (tên loại). */
    public val title: String,

    /** What it is about (trích yếu). */
    public val subject: String,

    /** "08 giờ 00, ngày 05 tháng 3 năm 2021" (thời gian bắt đầu). */
    public val started: String,

    /** Where (địa điểm). */
    public val place: String,

    /** Who was there, a line each (thành phần tham dự). */
    public val attendees: List<String>,

    /** Who led it (chủ trì). */
    public val chair: String,

    /** Who took the minutes (thư ký). */
    public val secretary: String,

    /** What was said, a line each (nội dung). */
    public val content: List<String>,

    /** What was concluded, a line each (kết luận). */
    public val conclusions: List<String>,

    /** The sentence that ends it, with day and time, and the mark "./." (câu kết). */
    public val closing: String,

    /** Who signs, from left to right. */
    public val signatures: List<SignatureBlock>,

    /** To whom it goes, a line each (nơi nhận). */
    public val recipients: List<String>,

    /** All of it as plain text. */
    public val text: String,

    /** The agency above the issuing one, in capitals (cơ quan chủ quản). */
    public val parentAgency: String? = null,

    /** Who was not and why, a line each (vắng mặt). */
    public val absent: List<String> = emptyList(),

    /** What was asked and answered, a line each (ý kiến trao đổi). */
    public val discussion: List<String> = emptyList(),

    /** What is missing. */
    public val problems: List<Problem> = emptyList(),
)

/** Where somebody signs (chữ ký). */
public data class SignatureBlock(
    /** As what: "THƯ KÝ". */
    public val role: String,

    /** Full name; "…" where it is not known. */
    public val name: String,
)

/** One rule that a value breaks, for which it is refused. */
public data class Problem(
    /** Path of the field: `legal_bases[2].symbol`; empty for the whole value. */
    public val path: String,

    /** Stable code of the rule: `required`. */
    public val code: String,

    /** What is wrong, in English. */
    public val text: String,

    /** What is wrong, in Vietnamese. */
    public val textVi: String,

    /** The law behind the rule, where there is one. */
    public val law: LawReference? = null,

    /** Values that would be allowed instead, by canonical name, where they can be listed. */
    public val allowed: List<String> = emptyList(),
)

/** A record that refers to a data subject. */
public data class Holding(
    /** Kind of the record. */
    public val kind: String,

    /** The record. */
    public val id: UUID,
)

/** What a day is. */
public data class DayStatus(
    /** The day. */
    public val date: LocalDate,

    /** What of it is worked on. Where that depends on decisions still to come, the most that may be. */
    public val half: WorkedPart,

    /**
     * Whether the decision was read; of a day that is what its weekday says, whether all days off of its year are
     * known.
     */
    public val verified: Boolean,

    /** The least that may be worked of it, where that depends on decisions still to come. */
    public val mayBe: WorkedPart? = null,

    /** The decisions still to come on which the day depends. */
    public val awaits: List<AwaitedDecision> = emptyList(),

    /** What it is called. */
    public val name: String? = null,

    /** Why it is not what its weekday says; nothing where it is. */
    public val kind: DayKind? = null,

    /** The decision that says so (căn cứ). */
    public val basis: String? = null,
)

/** How much is worked in a stretch of days. */
public data class WorkingDayCount(
    /**
     * Days worked on, at least for half. Where that depends on decisions still to come, the fewest that there can
     * be.
     */
    public val days: Long,

    /** Mornings and afternoons worked on, likewise. */
    public val halfDays: Long,

    /** The most days that there can be, where decisions still to come matter. */
    public val daysMost: Long? = null,

    /** The most mornings and afternoons that there can be, likewise. */
    public val halfDaysMost: Long? = null,

    /** The decisions still to come about these days, the earliest first. */
    public val awaits: List<AwaitedDecision> = emptyList(),
)

/** What calendars there are of a stretch. */
public data class CalendarCoverage(
    /** Whether every year has a national calendar. */
    public val covered: Boolean,

    /** Whether every year's calendars, and every one of their days in the stretch, is verified. */
    public val verified: Boolean,

    /** Year by year. */
    public val years: List<YearCoverage>,

    /**
     * The days in force in the stretch that are not verified; those that may be off or worked on by a decision
     * still to come say so (`awaits`).
     */
    public val unverifiedDays: List<CalendarDay>,

    /** The decisions still to come about days of the stretch, the earliest first. */
    public val awaits: List<AwaitedDecision> = emptyList(),
)

/** The calendars there are of a year. */
public data class YearCoverage(
    /** The year. */
    public val year: Int,

    /** Whether it has a national calendar: without, it has no working days. */
    public val covered: Boolean,

    /** Whether all its days off are known from decisions. */
    public val verified: Boolean,

    /** The calendars, the nearest first and the national one last. */
    public val calendars: List<CalendarUsed>,
)

/** The days of a year that follow the lunar calendar of Việt Nam (UTC+7), which at times differ from China's. */
public data class LunarYear(
    /** The year. */
    public val year: Int,

    /** First day of the first lunar month (mùng 1 Tết). */
    public val tet: LocalDate,

    /** Commemoration of the Hùng Kings, 10th day of the third lunar month (Giỗ Tổ Hùng Vương). */
    public val hungKings: LocalDate,
)

/** A decision or notice on days off as it was read from its text. */
public data class DecisionReading(
    /** What it says: look at it, correct it, and apply it with `calendars.apply_decision`. */
    public val decision: DayOffDecision,

    /**
     * What was not understood or contradicts itself, in the order of the text. A day that contradicts its weekday
     * or lunar day is not in the decision; days off that the law does not give are, as they are stated.
     */
    public val findings: List<Finding>,
)

/** A theme of the year: whether it was posted, briefed on, and linked to tasks (chủ đề năm). */
public data class ThemeReport(
    /** The theme. */
    public val theme: ThemeId,

    /** Its year. */
    public val year: Int,

    /** Its text, verbatim. */
    public val text: String,

    /** Sessions that took place at which leaders briefed on it (số buổi quán triệt). */
    public val briefings: Long,

    /** Concrete tasks linked to it (nhiệm vụ cụ thể). */
    public val tasks: Long,

    /** Who set it. */
    public val issuer: String? = null,

    /** The day it was first posted (niêm yết). */
    public val postedOn: LocalDate? = null,

    /** Each task with its status. */
    public val taskStandings: List<ThemeTaskStanding> = emptyList(),
)

/** A task of a theme with its status. */
public data class ThemeTaskStanding(
    /** Its number among the theme's tasks, from 1. */
    public val number: Int,

    /** The task. */
    public val task: ThemeTask,

    /** Its status (trạng thái). */
    public val status: ThemeTaskStatus,
)

/** The board of one day. */
public data class BoardFeed(
    /** The day. */
    public val date: LocalDate,

    /**
     * Number of the last change in the store that the board reflects; ask `appointments.board_changes` for what
     * comes after it.
     */
    public val seq: Long,

    /** Its lines: by part of the day, then the leaders' order, then time. */
    public val entries: List<BoardEntry>,
)

/** One line of the board, ready to be shown. */
public data class BoardEntry(
    /** The appointment. */
    public val appointment: AppointmentId,

    /** The part of the day. */
    public val part: DayPart,

    /** The part of the day in words: "Sáng". */
    public val partText: String,

    /** The order of the leader on the board, from 1. */
    public val rank: Int,

    /** The times in words, from and to; empty where none is given. */
    public val timeText: String,

    /** The leader, with title: "Giám đốc Nguyễn Văn An". */
    public val leader: String,

    /** What it is about; "Bận" where that is not public. */
    public val content: String,

    /** Its status (trạng thái). */
    public val status: AppointmentStatus,

    /** Where it stands in words: "Hủy"; empty for what goes as announced. */
    public val statusText: String,

    /** When it starts. */
    public val starts: LocalTime? = null,

    /** When it ends. */
    public val ends: LocalTime? = null,

    /** Where. */
    public val place: String? = null,

    /** Who takes part. */
    public val participants: String? = null,
)

/** What changed on the board of one day. */
public data class BoardChanges(
    /** The day. */
    public val date: LocalDate,

    /** Number of the last change in the store that is included. */
    public val seq: Long,

    /** Each line that changed: first those removed, then the others in the board's order. */
    public val changes: List<BoardChange>,
)

/** One line of the board that changed. */
public data class BoardChange(
    /** The appointment. */
    public val appointment: AppointmentId,

    /** How it changed. */
    public val change: BoardChangeKind,

    /** The line as it is now; none where it was removed. */
    public val entry: BoardEntry? = null,
)

/** The results of a test (kết quả kiểm tra). */
public data class AssessmentResults(
    /** The test. */
    public val assessment: AssessmentId,

    /** Its title. */
    public val title: String,

    /** The day up to which attempts count. */
    public val on: LocalDate,

    /** Attempts (lượt làm bài). */
    public val attempts: Long,

    /** People who took it (số người dự kiểm tra). */
    public val people: Long,

    /** Of these, people who passed in the end (số người đạt). */
    public val passed: Long,

    /** The same by the unit people belonged to. */
    public val units: List<UnitAssessmentCount>,
)

/** One unit: who took tests, who passed. */
public data class UnitAssessmentCount(
    /** Its name. */
    public val name: String,

    /** People who took any test. */
    public val people: Long,

    /** Of these, people who passed every test they took, in the end. */
    public val passed: Long,

    /** The unit; nothing where it is not known. */
    public val unit: UnitId? = null,
)

/** The tests one person took, oldest first (quá trình kiểm tra, đánh giá của một người). */
public data class PersonAttempts(
    /** The person. */
    public val person: PersonId,

    /** Different tests taken. */
    public val taken: Long,

    /** Of these, tests passed in the end. */
    public val passed: Long,

    /** Every attempt. */
    public val attempts: List<AttemptSummary>,
)

/** One attempt at a test, without its sealed values. */
public data class AttemptSummary(
    /** The attempt. */
    public val attempt: AttemptId,

    /** The test. */
    public val assessment: AssessmentId,

    /** Its title. */
    public val title: String,

    /** Number of the attempt at this test, from 1. */
    public val number: Long,

    /** The day. */
    public val takenOn: LocalDate,

    /** Whether it was passed. */
    public val passed: Boolean,

    /** The session at which it was taken. */
    public val session: SessionId? = null,
)

/**
 * A procedure code with its parts (mã thủ tục hành chính). The styles in use are `1.013236`, `1.014390.H05` and
 * `1.001117.000.00.00.H48`.
 */
public data class ProcedureCode(
    /** As written. */
    public val raw: String = "",

    /** National part: "1.013236" (mã quốc gia). */
    public val national: String? = null,

    /** The part between the national part and the province in the long style: "000.00.00". */
    public val middle: String? = null,

    /** Province or agency: "H05" (mã tỉnh). */
    public val province: String? = null,

    /** Its oddity, where it has one; the code is kept as written. */
    public val oddity: CodeOddity? = null,
)

/** A procedure that a text seems to be about (TTHC liên quan). */
public data class RelatedProcedure(
    /** The version in force. */
    public val procedure: ProcedureId,

    /** Its code. */
    public val code: String,

    /** Its name. */
    public val name: String,

    /** The relevance of the shared words, the greater the better: comparable within one answer only. */
    public val score: Long,

    /** The words shared, the rarest first; at most eight. */
    public val words: List<String>,
)

/** A posting that is out of date or incomplete, and what to do. */
public data class StalePosting(
    /** The posting. */
    public val posting: PostingId,

    /** The medium it is on. */
    public val place: PostingPlace,

    /** What is posted: the procedure's name, the theme, the decision. */
    public val name: String,

    /** What is wrong with it. */
    public val reasons: List<StaleReason>,

    /** What to do, in English. */
    public val text: String,

    /** What to do, in Vietnamese. */
    public val textVi: String,

    /** The version of a procedure that is posted; none for a theme or decision. */
    public val procedure: ProcedureId? = null,

    /** The version that should be posted instead. */
    public val current: ProcedureId? = null,

    /** Code of the procedure. */
    public val code: String? = null,

    /** The day since which it is. */
    public val since: LocalDate? = null,
)

/** How many of the procedures in force are posted on one medium. */
public data class PlaceFigures(
    /** The medium. */
    public val place: PostingPlace,

    /** Procedures in force that are posted in their present version. */
    public val current: Long,

    /** Procedures in force that are not posted, or not in their present version. */
    public val missing: Long,

    /** Postings on it that are out of date or incomplete. */
    public val stale: Long,
)

/** One page of open feedback, in order of last days. */
public data class FeedbackPage(
    /** The feedback. */
    public val items: List<FeedbackDue>,

    /** The cursor of the next page; none on the last. */
    public val next: String? = null,
)

/** Open feedback with its last day. */
public data class FeedbackDue(
    /** The feedback. */
    public val feedback: Feedback,

    /** What is due. */
    public val clock: DeadlineSubject,

    /** The last day. Where decisions still to come may move it, the earliest that it can be. */
    public val due: LocalDate,

    /** The latest that it can be, where decisions still to come may move it: only then it is missed for certain. */
    public val dueLatest: LocalDate? = null,
)

/** One row of the register of feedback with its state of handling, without personal data and without its text. */
public data class FeedbackRow(
    /** Number in the register. */
    public val number: Long,

    /** The number as documents write it: below ten with a leading zero. */
    public val written: String,

    /** Year of the register. */
    public val year: Int,

    /** Report or proposal. */
    public val kind: FeedbackKind,

    /** The day it was received. */
    public val receivedOn: LocalDate,

    /** Its status (trạng thái). */
    public val status: FeedbackStatus,

    /** Whose register it is. */
    public val unit: UnitId? = null,

    /** The last day for what comes next, while it is open. */
    public val due: LocalDate? = null,

    /** The body it was forwarded to, unless that sent it back. */
    public val forwardedTo: String? = null,

    /** The day it was forwarded. */
    public val forwardedOn: LocalDate? = null,

    /** The day it was answered. */
    public val answeredOn: LocalDate? = null,

    /** The day its result was first made public. */
    public val publishedOn: LocalDate? = null,
)

/** One page of a register of feedback, in order of numbers. */
public data class FeedbackRegisterPage(
    /** The rows. */
    public val items: List<FeedbackRow>,

    /** The cursor of the next page; none on the last. */
    public val next: String? = null,
)

/**
 * The days a report covers (kỳ báo cáo), from the first to the last, both included. A period whose last day comes
 * before its first contains no day.
 */
public data class Period(
    /** What it is called: "Quý IV/2021". */
    public val name: String,

    /** The first day. */
    public val from: LocalDate,

    /** The last day. */
    public val to: LocalDate,
) : PeriodView {
    /** Makes periods. */
    public companion object : PeriodMaker()
}

/** A report: what was promised and what is proven, in one period (báo cáo). */
public data class Report(
    /** The period. */
    public val period: Period,

    /** The day on which statuses are judged: evidence after it does not count. */
    public val on: LocalDate,

    /** Figures of the sessions of the period. */
    public val sessions: SessionFigures,

    /** The same figures by month, every month of the period. */
    public val months: List<MonthFigures>,

    /** The same figures by type of session, types without any left out. */
    public val kinds: List<KindFigures>,

    /** Each plan of the period's years, promise against proof. */
    public val plans: List<PlanReport>,

    /** What somebody should look at. */
    public val attention: List<Attention>,

    /** The state of the store that was read, where it is not the present one. */
    public val asOf: Instant? = null,

    /** The same figures by topic of training, topics without any left out. */
    public val topics: List<TopicFigures> = emptyList(),

    /** Procedures and where they are shown. */
    public val procedures: ProcedureFigures = ProcedureFigures(),

    /** Feedback received, answered, late. */
    public val feedback: FeedbackFigures = FeedbackFigures(),

    /** Dialogues and their questions. */
    public val dialogues: DialogueFigures = DialogueFigures(),

    /** Tests taken. */
    public val assessments: AssessmentFigures = AssessmentFigures(),

    /** Materials and what was made known with them. */
    public val materials: MaterialFigures = MaterialFigures(),

    /** Themes of the period's years. */
    public val themes: List<ThemeReport> = emptyList(),

    /** The leaders' schedule. */
    public val board: BoardFigures = BoardFigures(),
) : ReportLayout

/** Counts of sessions and people. People who came to two sessions count twice (lượt người). */
public data class SessionFigures(
    /** Sessions planned and not yet held. */
    public val planned: Long = 0,

    /** Sessions that took place, with minutes or without. */
    public val held: Long = 0,

    /** Of these, sessions with minutes. */
    public val minuted: Long = 0,

    /** Sessions cancelled. */
    public val cancelled: Long = 0,

    /** People invited to the sessions that took place. */
    public val invited: Long = 0,

    /** Of these, people who came and so were informed. */
    public val informed: Long = 0,

    /** Of these, people at sessions where understanding was measured. */
    public val measured: Long = 0,

    /** Of these, people who understood. */
    public val understood: Long = 0,
)

/** The figures of one month. */
public data class MonthFigures(
    /** Year. */
    public val year: Int,

    /** Month, 1 to 12. */
    public val month: Int,

    /** The figures. */
    public val figures: SessionFigures,
)

/** The figures of one type of session. */
public data class KindFigures(
    /** The type of session. */
    public val kind: SessionKind,

    /** The figures. */
    public val figures: SessionFigures,
)

/** The figures of the sessions on one topic. A session on several counts for each. */
public data class TopicFigures(
    /** The topic. */
    public val topic: TrainingTopic,

    /** The figures. */
    public val figures: SessionFigures,
)

/** One plan: what it promised, and what is proven. */
public data class PlanReport(
    /** The plan. */
    public val plan: PlanId,

    /** Number and symbol as far as known: "149/KH-SXD", "KH-SXD". */
    public val symbol: String,

    /** What it is about. */
    public val subject: String,

    /** Its status (trạng thái). */
    public val status: PlanStatus,

    /** Each activity with its progress, in the plan's order. */
    public val activities: List<ActivityReport>,

    /** Counts of activities by status. */
    public val completion: Completion,

    /** Its issuer. */
    public val issuer: String? = null,

    /** Its theme of the year. */
    public val theme: String? = null,
)

/** One activity with its progress. */
public data class ActivityReport(
    /** What was promised. */
    public val activity: Activity,

    /** Its progress, by all evidence up to the report's day. */
    public val progress: PromiseProgress,
)

/** Counts of activities by status, and of those proven in part. Each activity is counted once in the first five. */
public data class Completion(
    /** Done: all of it is proven. */
    public val done: Long = 0,

    /** Under way. */
    public val underWay: Long = 0,

    /** Not started. */
    public val notStarted: Long = 0,

    /** Overdue. */
    public val overdue: Long = 0,

    /** Cancelled. */
    public val cancelled: Long = 0,

    /** Of those neither done nor cancelled: proven in part. */
    public val partly: Long = 0,

    /** Of those neither done nor cancelled: with evidence that somebody must confirm or refuse. */
    public val possible: Long = 0,
)

/** Figures of procedures: decisions of the period, and where procedures in force are posted (thủ tục hành chính). */
public data class ProcedureFigures(
    /** Procedures in force on the report's day. */
    public val inForce: Long = 0,

    /** Publication decisions that took effect in the period. */
    public val decisions: Long = 0,

    /** Procedures new in the period (mới ban hành). */
    public val issued: Long = 0,

    /** Procedures amended or replaced in the period (sửa đổi, bổ sung, thay thế). */
    public val amended: Long = 0,

    /** Procedures abolished in the period (bãi bỏ). */
    public val abolished: Long = 0,

    /** Each medium, those with nothing to post left out. */
    public val places: List<PlaceFigures> = emptyList(),

    /** Postings that are out of date or incomplete on the report's day. */
    public val stale: List<StalePosting> = emptyList(),
)

/** Figures of the feedback received in the period, by its state on the report's day (phản ánh, kiến nghị). */
public data class FeedbackFigures(
    /** Received in the period. */
    public val received: Long = 0,

    /** Of these, proposals (kiến nghị). */
    public val proposals: Long = 0,

    /** Of these, not accepted (không tiếp nhận). */
    public val notAccepted: Long = 0,

    /** Of these, forwarded to another body (chuyển cơ quan có thẩm quyền). */
    public val forwarded: Long = 0,

    /** Of the forwarded, first forwarded after their last day. */
    public val forwardedLate: Long = 0,

    /** Of those received, answered by the report's day (đã trả lời). */
    public val answered: Long = 0,

    /** Of the answered, answered after their last day (trả lời quá hạn). */
    public val answeredLate: Long = 0,

    /** Of the answered, those whose last day is not known (chưa xác định thời hạn). */
    public val answeredUnclocked: Long = 0,

    /** Of those received, with their result made public (đã công khai kết quả). */
    public val published: Long = 0,

    /** Of those received, withdrawn (đã rút). */
    public val withdrawn: Long = 0,

    /** Open on the report's day, whenever received (đang xử lý). */
    public val open: Long = 0,

    /** Of the open, past their last day (quá hạn). */
    public val overdue: Long = 0,

    /** Of the open, due within five days (sắp đến hạn). */
    public val dueSoon: Long = 0,

    /**
     * Of the forwarded, answered and open, those whose last day rests on a rule or a day off that is not verified
     * (nguồn chưa đối chiếu).
     */
    public val unverifiedClocks: Long = 0,

    /** Received, by channel; channels without any left out. */
    public val channels: List<FeedbackChannelCount> = emptyList(),

    /** Received, by category; those not classified left out. */
    public val categories: List<FeedbackCategoryCount> = emptyList(),
)

/** How much feedback was received by one channel. */
public data class FeedbackChannelCount(
    /** The channel. */
    public val channel: FeedbackChannel,

    /** How many. */
    public val count: Long,
)

/** How much feedback is of one category. */
public data class FeedbackCategoryCount(
    /** The category. */
    public val category: FeedbackCategory,

    /** How many. */
    public val count: Long,
)

/** Figures of the dialogues held in the period (đối thoại). */
public data class DialogueFigures(
    /** Dialogues held (số cuộc). */
    public val held: Long = 0,

    /** Questions asked (số ý kiến). */
    public val questions: Long = 0,

    /** Of these, answered by the report's day (đã trả lời). */
    public val answered: Long = 0,

    /** Of these, published with their answers (đã công bố hỏi đáp). */
    public val published: Long = 0,

    /** Questions that became feedback (chuyển thành phản ánh, kiến nghị). */
    public val becameFeedback: Long = 0,
)

/** Figures of the tests taken in the period (kiểm tra, đánh giá). */
public data class AssessmentFigures(
    /** Attempts (lượt làm bài). */
    public val attempts: Long = 0,

    /** People who took any (số người). */
    public val people: Long = 0,

    /** People who passed every test they took, in the end (số người đạt). */
    public val passed: Long = 0,

    /** Each test taken. */
    public val assessments: List<AssessmentCount> = emptyList(),

    /** By the unit people belonged to. */
    public val units: List<UnitAssessmentCount> = emptyList(),
)

/** One test: who took it, who passed. */
public data class AssessmentCount(
    /** The test. */
    public val assessment: AssessmentId,

    /** Its title. */
    public val title: String,

    /** People who took it. */
    public val people: Long,

    /** Of these, people who passed in the end. */
    public val passed: Long,
)

/** Figures of materials and disseminations of the period (tài liệu, tin bài). */
public data class MaterialFigures(
    /** Materials made or revised in the period (tài liệu). */
    public val materials: Long = 0,

    /** Disseminations in the period: articles, broadcasts, notices, posts (tin bài, lượt tuyên truyền). */
    public val disseminations: Long = 0,

    /** By form of communication; forms without any left out. */
    public val channels: List<ChannelCount> = emptyList(),
)

/** Disseminations in one form of communication. */
public data class ChannelCount(
    /** The form. */
    public val channel: Channel,

    /** How many times. */
    public val count: Long,

    /** How many people it reached, as far as known (lượt tiếp cận). */
    public val reach: Long,
)

/** Figures of the leaders' schedule in the period (lịch công tác của lãnh đạo). */
public data class BoardFigures(
    /** Appointments on the board, cancelled ones included; none where a report is about one plan. */
    public val appointments: Long = 0,

    /** Days with at least one. */
    public val days: Long = 0,

    /** Working days of the period up to the report's day; nothing where a year has no calendar. */
    public val workingDays: Long? = null,
)

/** A point that needs attention, with the record it concerns. */
public data class Attention(
    /**
     * Stable code: `minutes_missing`, `minutes_incomplete`, `session_not_reported`, `figures_differ`,
     * `activity_overdue`, `plan_year_missing`, `question_unanswered`, `dialogue_not_published`.
     */
    public val code: String,

    /** Kind of record: `session`. */
    public val kind: String,

    /** The record. */
    public val id: UUID,

    /** What to look at, in English. */
    public val text: String,

    /** What to look at, in Vietnamese. */
    public val textVi: String,

    /** The day concerned. */
    public val on: LocalDate? = null,
)

/** One page of search results. */
public data class SearchPage(
    /** The records found, the best first. */
    public val hits: List<Hit>,

    /** Words that were corrected; empty unless nothing matched what was typed. */
    public val corrections: List<Correction>,

    /** Pass it as `cursor` to get the next page; none on the last page. It stays valid across restarts and writes. */
    public val next: String? = null,
) : Iterable<Hit> by hits

/** A record that a search found (kết quả tìm kiếm). */
public data class Hit(
    /** The kind of record: `procedure`. */
    public val kind: String,

    /** Its identity. */
    public val id: UUID,

    /** Its name or subject, or the beginning of its text where it has neither. */
    public val title: String,

    /** Its match tier: hits of a better tier always come first. */
    public val matched: MatchKind,

    /** Its relevance, the greater the better: comparable within one match tier of one answer only. */
    public val score: Long,

    /** Where the words are, the best excerpt first; at most three. */
    public val excerpts: List<Excerpt>,
)

/** A fragment of one of a record's texts that holds words of the query (trích đoạn). */
public data class Excerpt(
    /** The path of the text in the record: `minutes.content`. */
    public val field: String,

    /** The fragment, unchanged; about 180 characters at most. */
    public val text: String,

    /** The offset of its first character in the text, in characters. */
    public val start: Long,

    /** Whether more of the text follows it. */
    public val goesOn: Boolean,

    /** The words found, as ranges of the whole text, ascending: subtract `start` for offsets in the fragment. */
    public val marks: List<Mark>,
)

/** A range of a text, as offsets in characters (Unicode code points) from the beginning of the text. */
public data class Mark(
    /** The offset of the first character. */
    public val start: Long,

    /** The offset of the character after the last. */
    public val end: Long,
)

/** A word that was corrected, because nothing was found for it as it was typed. */
public data class Correction(
    /** The word as typed. */
    public val typed: String,

    /** The words that it was read as, in the order of the hits found by them. */
    public val readAs: List<String>,
)

/** A completion of what was typed so far (gợi ý). */
public data class Suggestion(
    /** The words typed, as they are spelt in records, with the last word completed: `giấy phép`. */
    public val text: String,

    /** How many records have it. Of several words, counted in the best few hundred records. */
    public val count: Long,
)

/** A plan as read from its text, with the findings and how sure each field is. */
public data class Reading(
    /** The plan, a draft ready to be stored. */
    public val plan: Plan = Plan(),

    /** The findings, in the order of the text. */
    public val findings: List<Finding> = emptyList(),

    /** How each field of what is promised was read, in the order of the text, so that somebody can confirm it. */
    public val fields: List<FieldReading> = emptyList(),

    /** How much of the text has a place in the plan. */
    public val coverage: Coverage = Coverage(),
)

/** How one field of a promise was read. */
public data class FieldReading(
    /** Line of the promise in the source text, from 1. */
    public val line: Long,

    /**
     * Path of the field in the plan: `contents[0].schedule`; `assignments[2].lead` where an assignment says who
     * leads a content, and `timeline[1].clause.schedule` where the timeline says when it is due.
     */
    public val path: String,

    /** How sure it is. */
    public val certainty: Certainty,

    /** Stable code of the rule that gave it, or of what is missing: `row_cell`, `field_line`, `heading_above`. */
    public val rule: String,
)

/**
 * How many of a text's lines went into the plan. Blank lines and rules ("-----") do not count; a line of several
 * columns counts once, by the least of its columns.
 */
public data class Coverage(
    /** Lines with words. */
    public val lines: Long = 0,

    /** Lines that were read as something: header, bases, headings and clauses of known parts, recipients, signature. */
    public val placed: Long = 0,

    /** Lines kept under headings of no known part, and standard sentences. */
    public val kept: Long = 0,

    /** Lines that went into no field: each has a finding. */
    public val unplaced: Long = 0,
)

/** One write, as the change log tells it. */
public data class Change(
    /** Its position in the log, from 1. */
    public val seq: Long,

    /** When it was committed (UTC). */
    public val at: Instant,

    /** Who wrote it. */
    public val actor: String,

    /** The operation: `sessions.hold`. */
    public val operation: String,

    /** Kind of record: `session`. */
    public val kind: String,

    /** The record. */
    public val id: UUID,

    /** The revision it wrote. */
    public val rev: Long,

    /** Whether it removed the record. */
    public val removed: Boolean,

    /** Hash of this entry and all before it, in hexadecimal. */
    public val chain: String,
)

/** What happened since a subscriber last asked: many commits come as one notice. */
public data class Notice(
    /** Sequence number of the last change; read the change log after the one before for what it was. */
    public val seq: Long,

    /** Kinds of records that changed: `session`. */
    public val kinds: Set<String>,
)

/** What `verify` found. */
public data class Verification(
    /** Whether nothing is wrong. */
    public val sound: Boolean,

    /** Records that are there. */
    public val records: Long,

    /** Versions of records, earlier and removed ones included. */
    public val versions: Long,

    /** Changes in the log. */
    public val changes: Long,

    /** Entries of all indexes. */
    public val indexEntries: Long,

    /** Entries of the search postings: a word of a record each. What waits to be brought in is not among them. */
    public val postings: Long,

    /** Attachments' contents, each counted once. */
    public val blobs: Long,

    /** What is wrong; at most the first hundred. */
    public val defects: List<String>,

    /** How many things are wrong. */
    public val defectCount: Long,
)

/** An error in a form that crosses language borders. */
public data class ErrorReport(
    /** Stable name: `conflict`. */
    public val code: String = "",

    /** What went wrong, in English. */
    public val text: String = "",

    /** What went wrong, in Vietnamese. */
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

    /** Invalid transition: the state asked for. */
    public val to: String? = null,

    /** Invalid transition: the states it may go to. */
    public val allowed: List<String> = emptyList(),

    /** Invalid transition: the law behind the moves. */
    public val law: LawReference? = null,

    /** Referenced: the kind that points here. */
    public val by: String? = null,

    /** Referenced: how many do. */
    public val count: Long? = null,

    /** Clock doubtful: what the clock says. */
    public val now: Instant? = null,

    /** Clock doubtful: what it said at the last commit. */
    public val last: Instant? = null,

    /** The file concerned. */
    public val path: String? = null,

    /** Invalid: every broken rule. */
    public val problems: List<Problem> = emptyList(),
)
