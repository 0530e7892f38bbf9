// Generated from the core by `make types`: change the core, not this file.

package vn.cchc

import kotlinx.coroutines.flow.Flow
import vn.cchc.model.*
import vn.cchc.wire.*
import java.time.Instant
import java.time.LocalDate
import java.time.LocalTime
import java.util.UUID

/** Every collection, in a batch, and what can be asked of everything. */
public abstract class BatchCollections internal constructor(internal val caller: BatchCaller) {
    /**
     * An agency or a part of one, under one name (cơ quan, đơn vị). Another name, a merger or a split makes another
     * unit, which succeeds it.
     */
    public val units: BatchUnits = BatchUnits(caller)

    /** An official or worker (cán bộ, công chức, viên chức, người lao động). */
    public val people: BatchPeople = BatchPeople(caller)

    /** A document that is cited or issued (văn bản). */
    public val legalDocuments: BatchLegalDocuments = BatchLegalDocuments(caller)

    /**
     * A communication plan, clause by clause as it was written (kế hoạch tuyên truyền cải cách hành chính). A draft
     * may lack anything; from submission on it needs a document type and a subject.
     */
    public val plans: BatchPlans = BatchPlans(caller)

    /**
     * One thing that a plan promises (hoạt động, nhiệm vụ). Its status is never stored: it follows from the
     * schedule, the day asked about, and the evidence.
     */
    public val activities: BatchActivities = BatchActivities(caller)

    /** A meeting, briefing, training, dialogue or test at which people are informed (buổi tuyên truyền). */
    public val sessions: BatchSessions = BatchSessions(caller)

    /** The attendance of one person at one session (tham dự); at most one for each person and session. */
    public val attendances: BatchAttendances = BatchAttendances(caller)

    /**
     * A file: a photograph of the board, a scanned document, a slide deck (tài liệu kiểm chứng). Equal contents are
     * stored once, however many attachments have them; the content of an attachment never changes.
     */
    public val attachments: BatchAttachments = BatchAttachments(caller)

    /**
     * A register of one unit and year (sổ đăng ký): its numbers run from 1 without gaps, and none is given twice. A
     * number is given in the same commit as the record that bears it: if that record is refused, the number is not
     * given. (Sources: NĐ 30/2020/NĐ-CP on document numbers; TT 01/2018/TT-VPCP on registers.)
     */
    public val registers: BatchRegisters = BatchRegisters(caller)

    /**
     * The days of one year that differ from what their weekdays say (lịch làm việc). For a year without a calendar
     * working days are not known, and nothing is guessed. A calendar of a unit holds only what differs there: it
     * overrides that of the units above it, which override the national one. There is at most one for each year and
     * unit.
     */
    public val calendars: BatchCalendars = BatchCalendars(caller)

    /**
     * A rule of how long something may take, with the law behind it (quy định thời hạn). Rules are data, because
     * they change with the law.
     */
    public val deadlineRules: BatchDeadlineRules = BatchDeadlineRules(caller)

    /**
     * One version of an administrative procedure, in force from one publication decision to the next (thủ tục hành
     * chính). The versions of a procedure share the national part of its code; two of them never begin on the same
     * day. Parts that the law requires may be missing, because imported lists lack some: `procedures.check` lists
     * what is missing, and `procedures.apply_decision` refuses a version that lacks it (NĐ 63/2010/NĐ-CP).
     */
    public val procedures: BatchProcedures = BatchProcedures(caller)

    /**
     * Something posted on a board, a website or another medium for some time (niêm yết, công khai). What is posted
     * never changes: `postings.replace` ends one posting and begins another.
     */
    public val postings: BatchPostings = BatchPostings(caller)

    /**
     * A person whose personal data are kept: who sent feedback, asked at a dialogue or took a test (chủ thể dữ
     * liệu). Name and contacts are sealed under a key of this person alone, and reading the record gives them
     * sealed.
     */
    public val dataSubjects: BatchDataSubjects = BatchDataSubjects(caller)

    /** A person's request about their own data, with its deadlines (yêu cầu của chủ thể dữ liệu; Luật 91/2025/QH15). */
    public val dataRequests: BatchDataRequests = BatchDataRequests(caller)

    /**
     * One access to personal data (lượt truy cập dữ liệu cá nhân). The header tells who opened them and when; the
     * data themselves are not kept here. It can be neither changed nor removed.
     */
    public val accesses: BatchAccesses = BatchAccesses(caller)

    /**
     * One version of a communication material (tài liệu tuyên truyền). Once approved, its title, version and files
     * never change: `materials.revise` makes a new version.
     */
    public val materials: BatchMaterials = BatchMaterials(caller)

    /**
     * One dissemination in one form of communication (lượt tuyên truyền). It is evidence for the activity it names;
     * where it names none, for those of its plan that promise to publicise its subject in this form.
     */
    public val disseminations: BatchDisseminations = BatchDisseminations(caller)

    /**
     * The theme that an issuer sets for a year (chủ đề năm). There is at most one for each issuer and year; issuers
     * are the same where their unit is, or their name as written.
     */
    public val themes: BatchThemes = BatchThemes(caller)

    /** One entry of a leader's schedule (lịch công tác). */
    public val appointments: BatchAppointments = BatchAppointments(caller)

    /** A question asked at a dialogue (câu hỏi, ý kiến tại buổi đối thoại). */
    public val questions: BatchQuestions = BatchQuestions(caller)

    /**
     * A test with its items and pass mark (bài kiểm tra). It needs items to be opened; once it was opened, items,
     * pass mark and partial credit never change.
     */
    public val assessments: BatchAssessments = BatchAssessments(caller)

    /**
     * One attempt of one person at a test (lượt làm bài). It can be neither changed nor removed. Score and answers
     * are sealed under a key of this person alone. Who took it and whether they passed is not sealed, since reports
     * count it: both stay when the person's data are erased.
     */
    public val attempts: BatchAttempts = BatchAttempts(caller)

    /**
     * A report or a proposal of a citizen or a business about administrative rules, and how it is handled (phản
     * ánh, kiến nghị; NĐ 20/2008/NĐ-CP). Each step is a call of its own (`feedback.register`, `feedback.classify`,
     * …) that sets the fields belonging to it.
     */
    public val feedback: BatchFeedback = BatchFeedback(caller)

    /**
     * Promise against proof in a period: sessions by month and kind, each plan's activities with status and
     * evidence, and what somebody should look at.
     *
     * @param period The period.
     * @param plan One plan; all plans of the period's years where none is named.
     * @param on The day on which statuses are judged; where none is given, the last day of the period, or today if
     * it is not over.
     * @param unit One unit and those beneath it in the period; all where none is named.
     * @param asSuccessor With the unit, every unit that became it, and those beneath these.
     */
    public fun report(
        period: Period,
        plan: PlanId? = null,
        on: LocalDate? = null,
        unit: UnitId? = null,
        asSuccessor: Boolean = false,
    ): Report =
        caller.ask(
            "store.report",
            {
                map(5)
                field("period") { write(period) }
                field("plan") { orNull(plan) { write(it) } }
                field("on") { orNull(on) { write(it) } }
                field("unit") { orNull(unit) { write(it) } }
                field("as_successor") { write(asSuccessor) }
            },
        ) { readReport() }

    /**
     * Finds records by their words (tìm kiếm toàn văn), with or without marks, the best first.
     *
     * Every word must be there; the last may be the beginning of one, unless a space follows. Words in quotes must
     * stand together, a word after a minus must not be there. Numbers of documents (`149/KH-SXD`) and codes of
     * procedures (`1.013236`) are words. Where nothing is found, words that differ in one letter are tried, and
     * `corrections` says so.
     *
     * @param query What to look for.
     * @param kinds The kinds of record to look in: `procedure`; all that can be searched where none is named.
     * @param filters Values that fields must have: any with which an index of each kind begins.
     * @param limit How many records a page holds at most, 1 to 1,000.
     * @param cursor Where the page before ended.
     */
    public fun search(
        query: String,
        kinds: List<Kind> = emptyList(),
        filters: Map<String, Scalar> = emptyMap(),
        limit: Int = 20,
        cursor: String? = null,
    ): SearchPage =
        caller.ask(
            "store.search",
            {
                map(5)
                field("query") { write(query) }
                field("kinds") { list(kinds) { write(it) } }
                field("filters") { dictionary(filters) { write(it) } }
                field("limit") { write(limit) }
                field("cursor") { orNull(cursor) { write(it) } }
            },
        ) { readSearchPage() }

    /**
     * Gives ways on from what was typed so far (gợi ý khi gõ), the most used first.
     *
     * @param prefix What was typed so far.
     * @param kinds The kinds of record to look in; all that can be searched where none is named.
     * @param limit How many to give at most, 1 to 100.
     */
    public fun suggest(prefix: String, kinds: List<Kind> = emptyList(), limit: Int = 10): List<Suggestion> =
        caller.ask(
            "store.suggest",
            {
                map(3)
                field("prefix") { write(prefix) }
                field("kinds") { list(kinds) { write(it) } }
                field("limit") { write(limit) }
            },
        ) { list { readSuggestion() } }

    /**
     * Stores a file's bytes, and the attachment that describes them.
     *
     * Without a name it is the content's own; without a media type it is guessed from the name.
     *
     * @param content What is stored. It is read in pieces, whatever its size.
     * @param name File name.
     * @param mediaType Media type: "image/jpeg".
     * @param caption What the file shows, in a few words.
     * @param dated The day it was taken or made, and so the day it proves; required where it is evidence for an
     * activity.
     * @param plan The plan it belongs to.
     * @param activity The activity it is evidence for.
     * @param session The session it belongs to.
     */
    public fun attach(
        content: Content,
        name: String = "",
        mediaType: String = "",
        caption: String? = null,
        dated: LocalDate? = null,
        plan: PlanId? = null,
        activity: ActivityId? = null,
        session: SessionId? = null,
    ): Attachment {
        val draft = Attachment(
            name = name,
            mediaType = mediaType,
            caption = caption,
            dated = dated,
            plan = plan,
            activity = activity,
            session = session,
        )
        return attachOf(content, draft)
    }

    internal abstract fun attachOf(content: Content, draft: Attachment): Attachment
}
