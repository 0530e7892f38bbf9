// Generated from the core by `make types`: change the core, not this file.

package vn.cchc

import kotlinx.coroutines.flow.Flow
import vn.cchc.model.*
import vn.cchc.wire.*
import java.time.Instant
import java.time.LocalDate
import java.time.LocalTime
import java.util.UUID

/** Every collection, for reading, and what can be asked of everything. */
public abstract class SnapshotCollections internal constructor(internal val caller: Caller) {
    /**
     * An agency or a part of one, under one name (cơ quan, đơn vị). Another name, a merger or a split makes another
     * unit, which succeeds it.
     */
    public val units: OrganisationUnitRecords = OrganisationUnitRecords(caller)

    /** An official or worker (cán bộ, công chức, viên chức, người lao động). */
    public val people: PersonRecords = PersonRecords(caller)

    /** A document that is cited or issued (văn bản). */
    public val legalDocuments: LegalDocumentRecords = LegalDocumentRecords(caller)

    /**
     * A communication plan, clause by clause as it was written (kế hoạch tuyên truyền cải cách hành chính). A draft
     * may lack anything; from submission on it needs a document type and a subject.
     */
    public val plans: PlanRecords = PlanRecords(caller)

    /**
     * One thing that a plan promises (hoạt động, nhiệm vụ). Its status is never stored: it follows from the
     * schedule, the day asked about, and the evidence.
     */
    public val activities: ActivityRecords = ActivityRecords(caller)

    /** A meeting, briefing, training, dialogue or test at which people are informed (buổi tuyên truyền). */
    public val sessions: SessionRecords = SessionRecords(caller)

    /** The attendance of one person at one session (tham dự); at most one for each person and session. */
    public val attendances: AttendanceRecords = AttendanceRecords(caller)

    /**
     * A file: a photograph of the board, a scanned document, a slide deck (tài liệu kiểm chứng). Equal contents are
     * stored once, however many attachments have them; the content of an attachment never changes.
     */
    public val attachments: AttachmentRecords = AttachmentRecords(caller)

    /**
     * A register of one unit and year (sổ đăng ký): its numbers run from 1 without gaps, and none is given twice. A
     * number is given in the same commit as the record that bears it: if that record is refused, the number is not
     * given. (Sources: NĐ 30/2020/NĐ-CP on document numbers; TT 01/2018/TT-VPCP on registers.)
     */
    public val registers: RegisterRecords = RegisterRecords(caller)

    /**
     * The days of one year that differ from what their weekdays say (lịch làm việc). For a year without a calendar
     * working days are not known, and nothing is guessed. A calendar of a unit holds only what differs there: it
     * overrides that of the units above it, which override the national one. There is at most one for each year and
     * unit.
     */
    public val calendars: WorkCalendarRecords = WorkCalendarRecords(caller)

    /**
     * A rule of how long something may take, with the law behind it (quy định thời hạn). Rules are data, because
     * they change with the law.
     */
    public val deadlineRules: DeadlineRuleRecords = DeadlineRuleRecords(caller)

    /**
     * One version of an administrative procedure, in force from one publication decision to the next (thủ tục hành
     * chính). The versions of a procedure share the national part of its code; two of them never begin on the same
     * day. Parts that the law requires may be missing, because imported lists lack some: `procedures.check` lists
     * what is missing, and `procedures.apply_decision` refuses a version that lacks it (NĐ 63/2010/NĐ-CP).
     */
    public val procedures: ProcedureRecords = ProcedureRecords(caller)

    /**
     * Something posted on a board, a website or another medium for some time (niêm yết, công khai). What is posted
     * never changes: `postings.replace` ends one posting and begins another.
     */
    public val postings: PostingRecords = PostingRecords(caller)

    /**
     * A person whose personal data are kept: who sent feedback, asked at a dialogue or took a test (chủ thể dữ
     * liệu). Name and contacts are sealed under a key of this person alone, and reading the record gives them
     * sealed.
     */
    public val dataSubjects: DataSubjectRecords = DataSubjectRecords(caller)

    /** A person's request about their own data, with its deadlines (yêu cầu của chủ thể dữ liệu; Luật 91/2025/QH15). */
    public val dataRequests: DataRequestRecords = DataRequestRecords(caller)

    /**
     * One access to personal data (lượt truy cập dữ liệu cá nhân). The header tells who opened them and when; the
     * data themselves are not kept here. It can be neither changed nor removed.
     */
    public val accesses: AccessRecords = AccessRecords(caller)

    /**
     * One version of a communication material (tài liệu tuyên truyền). Once approved, its title, version and files
     * never change: `materials.revise` makes a new version.
     */
    public val materials: MaterialRecords = MaterialRecords(caller)

    /**
     * One dissemination in one form of communication (lượt tuyên truyền). It is evidence for the activity it names;
     * where it names none, for those of its plan that promise to publicise its subject in this form.
     */
    public val disseminations: DisseminationRecords = DisseminationRecords(caller)

    /**
     * The theme that an issuer sets for a year (chủ đề năm). There is at most one for each issuer and year; issuers
     * are the same where their unit is, or their name as written.
     */
    public val themes: ThemeRecords = ThemeRecords(caller)

    /** One entry of a leader's schedule (lịch công tác). */
    public val appointments: AppointmentRecords = AppointmentRecords(caller)

    /** A question asked at a dialogue (câu hỏi, ý kiến tại buổi đối thoại). */
    public val questions: QuestionRecords = QuestionRecords(caller)

    /**
     * A test with its items and pass mark (bài kiểm tra). It needs items to be opened; once it was opened, items,
     * pass mark and partial credit never change.
     */
    public val assessments: AssessmentRecords = AssessmentRecords(caller)

    /**
     * One attempt of one person at a test (lượt làm bài). It can be neither changed nor removed. Score and answers
     * are sealed under a key of this person alone. Who took it and whether they passed is not sealed, since reports
     * count it: both stay when the person's data are erased.
     */
    public val attempts: AttemptRecords = AttemptRecords(caller)

    /**
     * A report or a proposal of a citizen or a business about administrative rules, and how it is handled (phản
     * ánh, kiến nghị; NĐ 20/2008/NĐ-CP). Each step is a call of its own (`feedback.register`, `feedback.classify`,
     * …) that sets the fields belonging to it.
     */
    public val feedback: FeedbackRecords = FeedbackRecords(caller)

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
     * @param progress Told how far it is.
     */
    public suspend fun report(
        period: Period,
        plan: PlanId? = null,
        on: LocalDate? = null,
        unit: UnitId? = null,
        asSuccessor: Boolean = false,
        progress: ProgressListener? = null,
    ): Report =
        caller.askLong(
            "store.report",
            progress,
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
    public suspend fun search(
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
    public suspend fun suggest(prefix: String, kinds: List<Kind> = emptyList(), limit: Int = 10): List<Suggestion> =
        caller.ask(
            "store.suggest",
            {
                map(3)
                field("prefix") { write(prefix) }
                field("kinds") { list(kinds) { write(it) } }
                field("limit") { write(limit) }
            },
        ) { list { readSuggestion() } }
}

/** Every collection, and what can be asked of everything. */
public abstract class StoreCollections internal constructor(internal val caller: Caller) {
    /**
     * An agency or a part of one, under one name (cơ quan, đơn vị). Another name, a merger or a split makes another
     * unit, which succeeds it.
     */
    public val units: Units = Units(caller)

    /** An official or worker (cán bộ, công chức, viên chức, người lao động). */
    public val people: People = People(caller)

    /** A document that is cited or issued (văn bản). */
    public val legalDocuments: LegalDocuments = LegalDocuments(caller)

    /**
     * A communication plan, clause by clause as it was written (kế hoạch tuyên truyền cải cách hành chính). A draft
     * may lack anything; from submission on it needs a document type and a subject.
     */
    public val plans: Plans = Plans(caller)

    /**
     * One thing that a plan promises (hoạt động, nhiệm vụ). Its status is never stored: it follows from the
     * schedule, the day asked about, and the evidence.
     */
    public val activities: Activities = Activities(caller)

    /** A meeting, briefing, training, dialogue or test at which people are informed (buổi tuyên truyền). */
    public val sessions: Sessions = Sessions(caller)

    /** The attendance of one person at one session (tham dự); at most one for each person and session. */
    public val attendances: Attendances = Attendances(caller)

    /**
     * A file: a photograph of the board, a scanned document, a slide deck (tài liệu kiểm chứng). Equal contents are
     * stored once, however many attachments have them; the content of an attachment never changes.
     */
    public val attachments: Attachments = Attachments(caller)

    /**
     * A register of one unit and year (sổ đăng ký): its numbers run from 1 without gaps, and none is given twice. A
     * number is given in the same commit as the record that bears it: if that record is refused, the number is not
     * given. (Sources: NĐ 30/2020/NĐ-CP on document numbers; TT 01/2018/TT-VPCP on registers.)
     */
    public val registers: Registers = Registers(caller)

    /**
     * The days of one year that differ from what their weekdays say (lịch làm việc). For a year without a calendar
     * working days are not known, and nothing is guessed. A calendar of a unit holds only what differs there: it
     * overrides that of the units above it, which override the national one. There is at most one for each year and
     * unit.
     */
    public val calendars: Calendars = Calendars(caller)

    /**
     * A rule of how long something may take, with the law behind it (quy định thời hạn). Rules are data, because
     * they change with the law.
     */
    public val deadlineRules: DeadlineRules = DeadlineRules(caller)

    /**
     * One version of an administrative procedure, in force from one publication decision to the next (thủ tục hành
     * chính). The versions of a procedure share the national part of its code; two of them never begin on the same
     * day. Parts that the law requires may be missing, because imported lists lack some: `procedures.check` lists
     * what is missing, and `procedures.apply_decision` refuses a version that lacks it (NĐ 63/2010/NĐ-CP).
     */
    public val procedures: Procedures = Procedures(caller)

    /**
     * Something posted on a board, a website or another medium for some time (niêm yết, công khai). What is posted
     * never changes: `postings.replace` ends one posting and begins another.
     */
    public val postings: Postings = Postings(caller)

    /**
     * A person whose personal data are kept: who sent feedback, asked at a dialogue or took a test (chủ thể dữ
     * liệu). Name and contacts are sealed under a key of this person alone, and reading the record gives them
     * sealed.
     */
    public val dataSubjects: DataSubjects = DataSubjects(caller)

    /** A person's request about their own data, with its deadlines (yêu cầu của chủ thể dữ liệu; Luật 91/2025/QH15). */
    public val dataRequests: DataRequests = DataRequests(caller)

    /**
     * One access to personal data (lượt truy cập dữ liệu cá nhân). The header tells who opened them and when; the
     * data themselves are not kept here. It can be neither changed nor removed.
     */
    public val accesses: Accesses = Accesses(caller)

    /**
     * One version of a communication material (tài liệu tuyên truyền). Once approved, its title, version and files
     * never change: `materials.revise` makes a new version.
     */
    public val materials: Materials = Materials(caller)

    /**
     * One dissemination in one form of communication (lượt tuyên truyền). It is evidence for the activity it names;
     * where it names none, for those of its plan that promise to publicise its subject in this form.
     */
    public val disseminations: Disseminations = Disseminations(caller)

    /**
     * The theme that an issuer sets for a year (chủ đề năm). There is at most one for each issuer and year; issuers
     * are the same where their unit is, or their name as written.
     */
    public val themes: Themes = Themes(caller)

    /** One entry of a leader's schedule (lịch công tác). */
    public val appointments: Appointments = Appointments(caller)

    /** A question asked at a dialogue (câu hỏi, ý kiến tại buổi đối thoại). */
    public val questions: Questions = Questions(caller)

    /**
     * A test with its items and pass mark (bài kiểm tra). It needs items to be opened; once it was opened, items,
     * pass mark and partial credit never change.
     */
    public val assessments: Assessments = Assessments(caller)

    /**
     * One attempt of one person at a test (lượt làm bài). It can be neither changed nor removed. Score and answers
     * are sealed under a key of this person alone. Who took it and whether they passed is not sealed, since reports
     * count it: both stay when the person's data are erased.
     */
    public val attempts: Attempts = Attempts(caller)

    /**
     * A report or a proposal of a citizen or a business about administrative rules, and how it is handled (phản
     * ánh, kiến nghị; NĐ 20/2008/NĐ-CP). Each step is a call of its own (`feedback.register`, `feedback.classify`,
     * …) that sets the fields belonging to it.
     */
    public val feedback: FeedbackCollection = FeedbackCollection(caller)

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
     * @param progress Told how far it is.
     */
    public suspend fun report(
        period: Period,
        plan: PlanId? = null,
        on: LocalDate? = null,
        unit: UnitId? = null,
        asSuccessor: Boolean = false,
        progress: ProgressListener? = null,
    ): Report =
        caller.askLong(
            "store.report",
            progress,
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
    public suspend fun search(
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
    public suspend fun suggest(prefix: String, kinds: List<Kind> = emptyList(), limit: Int = 10): List<Suggestion> =
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
     * @param progress Told how far it is.
     */
    public suspend fun attach(
        content: Content,
        name: String = "",
        mediaType: String = "",
        caption: String? = null,
        dated: LocalDate? = null,
        plan: PlanId? = null,
        activity: ActivityId? = null,
        session: SessionId? = null,
        progress: ProgressListener? = null,
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
        return attachOf(content, draft, progress)
    }

    internal abstract suspend fun attachOf(content: Content, draft: Attachment, progress: ProgressListener?): Attachment
}
