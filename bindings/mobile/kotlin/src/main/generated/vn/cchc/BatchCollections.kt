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
    /** An agency or a part of one, for as long as it exists. */
    public val units: BatchUnits = BatchUnits(caller)

    /** An official or worker (cán bộ, công chức, viên chức, người lao động). */
    public val people: BatchPeople = BatchPeople(caller)

    /** A document that is cited or issued (văn bản). */
    public val legalDocuments: BatchLegalDocuments = BatchLegalDocuments(caller)

    /** A communication plan (kế hoạch tuyên truyền cải cách hành chính). */
    public val plans: BatchPlans = BatchPlans(caller)

    /** One promised thing. Its status is never stored: it follows from the schedule, the day, and the evidence. */
    public val activities: BatchActivities = BatchActivities(caller)

    /** A session: what was said to whom, and who understood (buổi tuyên truyền). */
    public val sessions: BatchSessions = BatchSessions(caller)

    /** One person at one session. There is at most one for each person and session. */
    public val attendances: BatchAttendances = BatchAttendances(caller)

    /**
     * A file: a photograph of the board, a scanned record, a slide deck. Its bytes are stored once, whoever points
     * at them.
     */
    public val attachments: BatchAttachments = BatchAttachments(caller)

    /**
     * A register of one unit and year: numbers run from 1 without gaps, and none is given twice. Numbers are taken
     * together with the record that bears them, in one commit: if that record is refused, so is the number.
     * (Sources: NĐ 30/2020/NĐ-CP on document numbers; TT 01/2018/TT-VPCP on registers.)
     */
    public val registers: BatchRegisters = BatchRegisters(caller)

    /**
     * The days of one year that are not what their weekdays say. A year without a calendar has no working days at
     * all: nothing is guessed. A calendar of a unit holds only what is different there: it lies over that of the
     * units above it, and over the national one.
     */
    public val calendars: BatchCalendars = BatchCalendars(caller)

    /** How long something may take, from when on, and which law says so. Clocks are data: they change with the law. */
    public val deadlineRules: BatchDeadlineRules = BatchDeadlineRules(caller)

    /**
     * One version of an administrative procedure: what held from one publication decision to the next. The versions
     * of a procedure have the national part of its code in common. What the law asks for may be missing, as lists
     * that are imported have not all of it: `procedures.check` names it, and `procedures.apply_decision` refuses
     * it.
     */
    public val procedures: BatchProcedures = BatchProcedures(caller)

    /** Something shown at a place for some time (niêm yết, công khai). */
    public val postings: BatchPostings = BatchPostings(caller)

    /**
     * A person whose personal data are kept: who sent feedback, asked at a dialogue, took a test. Name and contacts
     * are sealed under a key of this person's own.
     */
    public val dataSubjects: BatchDataSubjects = BatchDataSubjects(caller)

    /** A person's request about their own data, with its clocks. */
    public val dataRequests: BatchDataRequests = BatchDataRequests(caller)

    /** That personal data were opened: by whom and when stands in the header. What was read does not stand here. */
    public val accesses: BatchAccesses = BatchAccesses(caller)

    /** One version of a leaflet, slide deck, film… (tài liệu tuyên truyền). */
    public val materials: BatchMaterials = BatchMaterials(caller)

    /**
     * Something made known in one form on one day. It is evidence for the activity it names; where it names none,
     * for those of its plan that promise to make its subject known in its form.
     */
    public val disseminations: BatchDisseminations = BatchDisseminations(caller)

    /**
     * The theme an issuer gives a year. There is one for each issuer and year, by its unit and by its name as
     * written.
     */
    public val themes: BatchThemes = BatchThemes(caller)

    /** One entry of a leader's schedule (lịch công tác). */
    public val appointments: BatchAppointments = BatchAppointments(caller)

    /** A question asked at a dialogue. There is one of each number at a dialogue. */
    public val questions: BatchQuestions = BatchQuestions(caller)

    /** A test (bài kiểm tra): what is asked, and what it takes to pass. */
    public val assessments: BatchAssessments = BatchAssessments(caller)

    /**
     * One person's go at a test. It stays as it was taken; score and answers are sealed under a key of the person's
     * own. Who took it and whether they passed is not sealed, since reports count it: both stay when the person's
     * data are erased.
     */
    public val attempts: BatchAttempts = BatchAttempts(caller)

    /** An opinion of a citizen or a business on administrative rules, and what came of it (phản ánh, kiến nghị). */
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
     * @param dated The day it was taken or made: when it serves as evidence, the day it proves.
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
