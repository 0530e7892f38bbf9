// Generated from the core by `make types`: change the core, not this file.

package vn.cchc

import kotlinx.coroutines.flow.Flow
import vn.cchc.model.*
import vn.cchc.wire.*
import java.nio.file.Path
import java.time.Instant
import java.time.LocalDate
import java.time.LocalTime
import java.util.UUID

/** Every collection, in a batch, and what can be asked of everything. */
public abstract class BatchCollections internal constructor(internal val caller: BatchCaller) {
    /**
     * An agency or a part of one, under one name (cơ quan, đơn vị). If its name changes, or it is merged or split,
     * a new unit succeeds it.
     */
    public val units: BatchUnits = BatchUnits(caller)

    /** A member of staff (cán bộ, công chức, viên chức, người lao động). */
    public val people: BatchPeople = BatchPeople(caller)

    /** A legal document that plans cite, or that the agency issued (văn bản). */
    public val legalDocuments: BatchLegalDocuments = BatchLegalDocuments(caller)

    /**
     * A communication plan, clause by clause and verbatim (kế hoạch tuyên truyền cải cách hành chính). Any field of
     * a draft may be missing; a plan that is submitted, issued, in progress or completed needs a document type and
     * a subject.
     */
    public val plans: BatchPlans = BatchPlans(caller)

    /**
     * One task that a plan promises, tracked until evidence proves it (hoạt động, nhiệm vụ). Its status is never
     * stored: it is computed from the schedule, the evidence, and the day the query asks about.
     */
    public val activities: BatchActivities = BatchActivities(caller)

    /** A meeting, briefing, training, dialogue or test at which people are informed (buổi tuyên truyền). */
    public val sessions: BatchSessions = BatchSessions(caller)

    /** The attendance of one person at one session (tham dự). There is at most one for each person and session. */
    public val attendances: BatchAttendances = BatchAttendances(caller)

    /**
     * A file kept in the store: a photograph of the board, a scanned document, a slide deck (tài liệu kiểm chứng).
     * Equal contents are stored once, however many attachments have them; the content of an attachment never
     * changes.
     */
    public val attachments: BatchAttachments = BatchAttachments(caller)

    /**
     * A register of one unit and year (sổ đăng ký). It assigns the numbers 1, 2, 3, … without gaps, each once. A
     * number is assigned in the commit that writes the record with that number: if the record is refused, the
     * number is not used up. (Sources: NĐ 30/2020/NĐ-CP on document numbers; TT 01/2018/TT-VPCP on registers.)
     */
    public val registers: BatchRegisters = BatchRegisters(caller)

    /**
     * The days of one year whose working time differs from that of their weekdays (lịch làm việc). Without a
     * calendar for a year the store refuses to count its working days; it never guesses. The calendar of a unit
     * holds only what differs in that unit: it overrides the calendars of the units above it, which override the
     * national calendar. There is at most one calendar for each year and unit. A calendar of a unit holds only what
     * differs there: it overrides that of the units above it, which override the national one. There is at most one
     * for each year and unit.
     */
    public val calendars: BatchCalendars = BatchCalendars(caller)

    /**
     * A rule that limits how long a step may take, with the law behind it (quy định thời hạn). Rules are records,
     * because the law changes.
     */
    public val deadlineRules: BatchDeadlineRules = BatchDeadlineRules(caller)

    /**
     * One version of an administrative procedure, in force from one publication decision to the next (thủ tục hành
     * chính). The versions of a procedure share the national part of its code, and no two of them may be in force
     * on the same day. Parts that the law requires may be missing, because imported lists lack some:
     * `procedures.check` lists the missing parts, and `procedures.apply_decision` refuses a version without them
     * (NĐ 63/2010/NĐ-CP). Parts that the law requires may be missing, because imported lists lack some:
     * `procedures.check` lists what is missing, and `procedures.apply_decision` refuses a version that lacks it (NĐ
     * 63/2010/NĐ-CP).
     */
    public val procedures: BatchProcedures = BatchProcedures(caller)

    /**
     * One posting on a board, a website or another medium, from its first day to its removal (niêm yết, công khai).
     * What it shows never changes: `postings.replace` ends it and creates the next posting.
     */
    public val postings: BatchPostings = BatchPostings(caller)

    /**
     * A person or organisation whose data are kept: a sender of feedback, somebody who asked at a dialogue or took
     * a test (chủ thể dữ liệu). Name and contacts are sealed under a key of this data subject: reading the record
     * returns sealed values, which `data_subjects.reveal` opens.
     */
    public val dataSubjects: BatchDataSubjects = BatchDataSubjects(caller)

    /**
     * A request of a data subject about their own data, with its deadlines (yêu cầu của chủ thể dữ liệu; Luật
     * 91/2025/QH15).
     */
    public val dataRequests: BatchDataRequests = BatchDataRequests(caller)

    /**
     * One access to personal data in plain text (lượt truy cập dữ liệu cá nhân). The header tells who opened the
     * data and when; the record does not hold the data themselves. It can be neither changed nor removed.
     */
    public val accesses: BatchAccesses = BatchAccesses(caller)

    /**
     * One version of a communication material (tài liệu tuyên truyền). Once approved, its title, version and files
     * never change: `materials.revise` creates the next version.
     */
    public val materials: BatchMaterials = BatchMaterials(caller)

    /**
     * One dissemination in one form of communication: an article, a broadcast, a notice, a post (lượt tuyên
     * truyền). It is evidence for the activity it names; if it names none, for those activities of its plan that
     * promise to publicise its subject in this form.
     */
    public val disseminations: BatchDisseminations = BatchDisseminations(caller)

    /**
     * The theme that an issuer sets for one year (chủ đề năm). There is at most one theme for each issuer and year:
     * two themes of a year have the same issuer if they name the same `issuer_unit`, or if their `issuer` is equal
     * when letter case and Vietnamese marks are ignored. An `issuer` without `issuer_unit` means the unit that has
     * this name on 1 January of the year, if there is exactly one.
     */
    public val themes: BatchThemes = BatchThemes(caller)

    /** One entry of a leader's schedule (lịch công tác). */
    public val appointments: BatchAppointments = BatchAppointments(caller)

    /** A question asked at a dialogue (câu hỏi, ý kiến tại buổi đối thoại). */
    public val questions: BatchQuestions = BatchQuestions(caller)

    /**
     * A test with its items and pass mark (bài kiểm tra). It needs at least one item to be opened; once opened, its
     * items, pass mark and partial credit never change.
     */
    public val assessments: BatchAssessments = BatchAssessments(caller)

    /**
     * One attempt of one person at a test (lượt làm bài). It can be neither changed nor removed. Its score and
     * answers are sealed under a key of that person. The person, the day and whether they passed are not sealed,
     * since reports count them: they stay when the person's data are erased.
     */
    public val attempts: BatchAttempts = BatchAttempts(caller)

    /**
     * A report or proposal of a citizen or business about administrative rules, and its handling (phản ánh, kiến
     * nghị; NĐ 20/2008/NĐ-CP). Each step is a command of its own (`feedback.register`, `feedback.classify`, …),
     * which sets the fields that belong to it.
     */
    public val feedback: BatchFeedback = BatchFeedback(caller)

    /**
     * What a person writes into the report on a period, beside the figures (phần lời của báo cáo): each part as
     * paragraphs, in their order. There is one for a period, unit and plan; the report on the same period, unit and
     * plan carries it.
     */
    public val reportNotes: BatchReportNotes = BatchReportNotes(caller)

    /**
     * A report as it was at an instant, kept for good (báo cáo đã chốt): the question, the instant, the head of the
     * change log, and the report itself in canonical form. `frozen_reports.freeze` makes one; it is never changed
     * or removed. Who froze it and when is in the header. The canonical form is JSON: the names of each object in
     * the order of their bytes, no white space, whole numbers. `frozen_reports.canonical` returns it.
     */
    public val frozenReports: BatchFrozenReports = BatchFrozenReports(caller)

    /**
     * An entry of the search dictionary (mục từ của từ điển tìm kiếm): an abbreviation, another name or words of
     * little weight that people of a province or users of an app type. Search, suggestions and related procedures
     * use it from the commit on that adds it. The library has entries of its own; an entry of the store takes the
     * place of that for the same word.
     */
    public val searchWords: BatchSearchWords = BatchSearchWords(caller)

    /**
     * Promise against proof in a period: the catalogue of figures with their comparison, sessions by month, kind,
     * topic and unit, each plan's activities with status and evidence, and what somebody should look at.
     *
     * @param period The period.
     * @param plan One plan; all plans of the period's years where none is named.
     * @param on The day on which statuses are judged; where none is given, the last day of the period, or today if
     * it is not over.
     * @param unit One unit and those beneath it in the period; all where none is named.
     * @param asSuccessor With the unit, every unit that became it, and those beneath these.
     * @param listLimit The most items of a list that grows with the records (plans, outdated postings, tests,
     * units, themes, evidence of an activity) and of each code of the points that need attention: 1 to 10,000; 50
     * if omitted. Figures count everything, and `left_out` of the report says what was not listed.
     * @param compare Whether each figure is compared with the period before, the same period of the year before and
     * the year to date; true if omitted. The comparison reads the store for three more periods.
     */
    public fun report(
        period: Period,
        plan: PlanId? = null,
        on: LocalDate? = null,
        unit: UnitId? = null,
        asSuccessor: Boolean = false,
        listLimit: Long = 50,
        compare: Boolean = true,
    ): Report =
        caller.call(
            "store.report",
            {
                map(7)
                field("period") { write(period) }
                field("plan") { orNull(plan) { write(it) } }
                field("on") { orNull(on) { write(it) } }
                field("unit") { orNull(unit) { write(it) } }
                field("as_successor") { write(asSuccessor) }
                field("list_limit") { write(listLimit) }
                field("compare") { write(compare) }
            },
        ) { readReport() }

    /**
     * Returns the records behind a figure of a report, by day: what was counted, with how much of the figure each
     * record is (minh chứng của số liệu). Ask with the same period, plan, day and unit as the report; of a share
     * the records of its numerator are returned.
     *
     * @param code Code of the figure: `sessions.held`.
     * @param period The period of the report.
     * @param plan The plan of the report; all plans if omitted.
     * @param on The reference day of the report; the last day of the period, or today if it is not over, if
     * omitted.
     * @param unit The unit of the report; all units if omitted.
     * @param asSuccessor Whether the units that became that unit are included.
     * @param limit The most items of a page, 1 to 1,000; 50 if omitted.
     * @param cursor Where to continue: `next` of the page before; the first page if omitted.
     */
    public fun figureEvidence(
        code: String,
        period: Period,
        plan: PlanId? = null,
        on: LocalDate? = null,
        unit: UnitId? = null,
        asSuccessor: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): FigureEvidencePage =
        caller.call(
            "store.figure_evidence",
            {
                map(8)
                field("code") { write(code) }
                field("period") { write(period) }
                field("plan") { orNull(plan) { write(it) } }
                field("on") { orNull(on) { write(it) } }
                field("unit") { orNull(unit) { write(it) } }
                field("as_successor") { write(asSuccessor) }
                field("limit") { write(limit) }
                field("cursor") { orNull(cursor) { write(it) } }
            },
        ) { readFigureEvidencePage() }

    /**
     * Scores a department by the criteria of its province's index of administrative reform (tự chấm điểm Chỉ số
     * CCHC, PAR Index): each criterion with its points, the value used, the reason and the records behind it. A
     * criterion that lacks data says what it lacks and gets no points; nothing is assumed.
     *
     * Without a set, the sample of the library is used, which no decision stands behind (`verified` is false).
     *
     * @param question The question, as of `store.report`: period, plan, unit, day.
     * @param set The criteria; the sample of `store.par_index_sample` if omitted. Refused with every problem at
     * once.
     */
    public fun parIndex(question: ReportQuery, set: CriterionSet? = null): ParIndexScore =
        caller.call(
            "store.par_index",
            {
                map(2)
                field("question") { write(question) }
                field("set") { orNull(set) { write(it) } }
            },
        ) { readParIndexScore() }

    /**
     * Returns the sample set of criteria, to begin a set of one's own with (bộ tiêu chí mẫu). Its criteria are of
     * the kind that provinces use; its points and steps are examples and compared with no decision.
     */
    public fun parIndexSample(): CriterionSet =
        caller.call(
            "store.par_index_sample",
            {
                map(0)
            },
        ) { readCriterionSet() }

    /**
     * Returns a report as a file that an office signs (báo cáo). What no record says is blank, and listed.
     *
     * @param report What is reported. The issuer is its unit, if none is given.
     * @param form The form of the file; Word if omitted.
     * @param details Issuer, number, date, addressees and signer.
     * @param appendices What stands behind the signature; the promises of plans if omitted.
     */
    public fun reportDocument(
        report: ReportQuery,
        form: DocumentForm = DocumentForm.DOCX,
        details: DocumentDetails = DocumentDetails(),
        appendices: List<ReportAppendix>? = null,
    ): DocumentFile =
        caller.call(
            "store.report_document",
            {
                map(4)
                field("report") { write(report) }
                field("form") { write(form) }
                field("details") { write(details) }
                field("appendices") { orNull(appendices) { list(it) { write(it) } } }
            },
        ) { readDocumentFile() }

    /**
     * Writes an evidence pack (gói minh chứng): a zip file with the report, a table of its evidence, minutes and
     * attachments under readable names, hashes of every file, the head of the change log, and a page that opens all
     * of it without a network. `cchc verify-pack` checks such a file without the store, and so does any tool for
     * SHA-256.
     *
     * It is of a period, or of a frozen report, with the evidence as it was then. Sealed personal data are left
     * out, and the pack says so. The same state and question give the same bytes.
     *
     * With a purpose in `reveal`, the pack also holds a table of the personal data behind its evidence, as they are
     * now: who sent the feedback, who asked at the dialogues, which scores were reached at the tests. Each access
     * is noted, in a commit before anything is written (`KeyNeeded` without the key). Data of people who were
     * erased, took back every consent, or have a request that blocks the use, are not opened.
     *
     * @param path The file to write: "minh-chung-quy-4.zip".
     * @param question The question of the report, as of `store.report`; exactly one of this and `frozen`.
     * @param frozen The frozen report.
     * @param overwrite Whether a file that is there is replaced; a store never is.
     * @param reveal The purpose (mục đích) for which sealed personal data are opened, noted with each access; not
     * blank. None leaves them out. Not in a batch, and not of a past state (`not_in_batch`).
     */
    public fun evidencePack(
        path: String,
        question: ReportQuery? = null,
        frozen: FrozenReportId? = null,
        overwrite: Boolean = false,
        reveal: String? = null,
    ): EvidencePack =
        caller.call(
            "store.evidence_pack",
            {
                map(5)
                field("path") { write(path) }
                field("question") { orNull(question) { write(it) } }
                field("frozen") { orNull(frozen) { write(it) } }
                field("overwrite") { write(overwrite) }
                field("reveal") { orNull(reveal) { write(it) } }
            },
        ) { readEvidencePack() }

    /**
     * Returns the head of the change log (đầu chuỗi nhật ký), to keep elsewhere: `verify` with `since` tells by it
     * whether the file still has the history that it has now.
     */
    public fun head(): Head =
        caller.call(
            "store.head",
            {
                map(0)
            },
        ) { readHead() }

    /**
     * Returns how two revisions of a record of any kind differ (so sánh hai phiên bản), field by field. Of sealed
     * personal data only that they differ is told.
     *
     * @param id The record, of whatever kind; also one that was removed.
     * @param fromRev The first revision; 0 for the state before the record was added.
     * @param toRev The second revision (`not_found` if the record has no such revision).
     */
    public fun differences(id: UUID, fromRev: Long, toRev: Long): Differences =
        caller.call(
            "store.differences",
            {
                map(3)
                field("id") { write(id) }
                field("from_rev") { write(fromRev) }
                field("to_rev") { write(toRev) }
            },
        ) { readDifferences() }

    /**
     * Returns what one actor changed in a period (nhật ký thao tác của một người), oldest first, page by page.
     *
     * @param actor The actor, exactly as the store that wrote was opened with.
     * @param from The first instant of the period (UTC); the beginning if omitted.
     * @param to The first instant after the period (UTC); the present if omitted.
     * @param limit The most changes of a page, 1 to 1,000; 100 if omitted.
     * @param cursor Where to continue: `next` of the page before; the first page if omitted.
     */
    public fun changesBy(
        actor: String,
        from: Instant? = null,
        to: Instant? = null,
        limit: Int = 100,
        cursor: String? = null,
    ): ChangePage =
        caller.call(
            "store.changes_by",
            {
                map(5)
                field("actor") { write(actor) }
                field("from") { orNull(from) { write(it) } }
                field("to") { orNull(to) { write(it) } }
                field("limit") { write(limit) }
                field("cursor") { orNull(cursor) { write(it) } }
            },
        ) { readChangePage() }

    /**
     * Finds records by their words (tìm kiếm toàn văn), with or without marks, best match first.
     *
     * Queries may be typed as people type them: without marks, with the keys of Telex or VNI left in, without
     * spaces, misspelt, abbreviated, as a whole question. Records that have every word in a title come first; a
     * record that has only some of the words is a `partial` match. `understood` and `corrections` say what was read
     * as something else.
     *
     * By `filters`, `any_of`, `since`, `until` and `subtree` only some records are searched, by `fields` only some
     * of their texts: then the records that have the words anywhere are read one by one, which takes longer the
     * more there are. With an `order` by days, or with `facets`, every page reads which records are found on all of
     * them; they are those that paging to the end shows.
     *
     * A record's day, for `order` and the facet `year`: the day on which a session was held, feedback was received,
     * a question was asked, a procedure came into force, a plan or a legal document was issued (the first day that
     * a date known in part may be), a material was made. Other records have none; the year of a theme is its own.
     *
     * Members of staff are found by their names and positions, unless a fulfilled request restricts the use of
     * their data or objects to it. What is sealed is never found.
     *
     * As of a past instant, records are found by what they held then. It costs more the more records changed since.
     *
     * The last word may be the beginning of one, unless a space follows it. Words in quotes must be adjacent; a
     * word after a minus must not occur. Document numbers (`149/KH-SXD`) and procedure codes (`1.013236`) are
     * single words.
     *
     * @param query The words to find.
     * @param kinds The kinds of record to search, such as `procedure`; every searchable kind if empty.
     * @param filters Values that fields must have. A field can be filtered by if an index of the kind begins with
     * it (else `no_index`); if `kinds` is empty, kinds without such an index are left out. All filters must hold.
     * @param anyOf Values of which fields must have one: `{"status": ["received", "processing"]}` (một trong các
     * giá trị). At most 1,000 for a field.
     * @param since The least values that fields may have, included: `{"received_on": "2026-01-01"}` (từ). Records
     * without a value are left out.
     * @param until The greatest values that fields may have, included (đến). Records without a value are left out.
     * @param subtree Units that fields must name, or a unit beneath them by the parents that units have then:
     * `{"unit": …}` (đơn vị và các đơn vị trực thuộc).
     * @param fields The texts to search, by their paths without positions, as `field` of excerpts gives them:
     * `dossier.name`, or `dossier` for all of them; `titles` stands for every title (trường tìm kiếm). Every text
     * if empty.
     * @param order The order of the records; the best match first if omitted (thứ tự).
     * @param facets The fields whose values are counted over the records of all pages (đếm theo trường): any field
     * that an index of a kind begins with, `kind`, or `year`, the year of a record's day. At most 16; counted only
     * if asked for.
     * @param limit The most records of a page, 1 to 1,000; 20 if omitted.
     * @param cursor Where to continue: `next` of the page before; the first page if omitted.
     */
    public fun search(
        query: String,
        kinds: List<Kind> = emptyList(),
        filters: Map<String, Scalar> = emptyMap(),
        anyOf: Map<String, List<Scalar>> = emptyMap(),
        since: Map<String, Scalar> = emptyMap(),
        until: Map<String, Scalar> = emptyMap(),
        subtree: Map<String, UnitId> = emptyMap(),
        fields: List<String> = emptyList(),
        order: SearchOrder = SearchOrder.RELEVANCE,
        facets: List<String> = emptyList(),
        limit: Int = 20,
        cursor: String? = null,
    ): SearchPage =
        caller.call(
            "store.search",
            {
                map(12)
                field("query") { write(query) }
                field("kinds") { list(kinds) { write(it) } }
                field("filters") { dictionary(filters) { write(it) } }
                field("any_of") { dictionary(anyOf) { list(it) { write(it) } } }
                field("since") { dictionary(since) { write(it) } }
                field("until") { dictionary(until) { write(it) } }
                field("subtree") { dictionary(subtree) { write(it) } }
                field("fields") { list(fields) { write(it) } }
                field("order") { write(order) }
                field("facets") { list(facets) { write(it) } }
                field("limit") { write(limit) }
                field("cursor") { orNull(cursor) { write(it) } }
            },
        ) { readSearchPage() }

    /**
     * Suggests completions of a text typed so far (gợi ý khi gõ), most used first.
     *
     * The text is understood as a query is: without marks, with the keys of Telex or VNI left in, without spaces,
     * abbreviated or misspelt.
     *
     * @param prefix The text typed so far.
     * @param kinds The kinds of record to search; every searchable kind if empty.
     * @param limit The most suggestions, 1 to 100; 10 if omitted.
     * @param titles Whether to offer, behind the completions, titles of records that hold what was typed; no if
     * omitted. They take half of the suggestions if there are so many.
     */
    public fun suggest(
        prefix: String,
        kinds: List<Kind> = emptyList(),
        limit: Int = 10,
        titles: Boolean = false,
    ): List<Suggestion> =
        caller.call(
            "store.suggest",
            {
                map(4)
                field("prefix") { write(prefix) }
                field("kinds") { list(kinds) { write(it) } }
                field("limit") { write(limit) }
                field("titles") { write(titles) }
            },
        ) { list { readSuggestion() } }

    /** Returns which data set the store holds, and which replica of it. */
    public fun identity(): StoreIdentity =
        caller.call(
            "store.identity",
            {
                map(0)
            },
        ) { readStoreIdentity() }

    /**
     * Stores a file's bytes, and the attachment that describes them.
     *
     * Without a name it is the content's own; without a media type it is guessed from the name.
     *
     * @param content What is stored. It is read in pieces, whatever its size.
     * @param name File name: "bang-niem-yet.jpg"; not blank, at most 255 bytes in UTF-8. It names a file and
     * nothing else (`file_name`): no separators of folders, no `: * ? " < > |`, no invisible characters, no name of
     * a device (`NUL`), no dot or white space at its end.
     * @param mediaType Media type (MIME): "image/jpeg"; not blank.
     * @param caption What the file shows, in a few words.
     * @param dated The day on which the file was made, which is the day it proves; required if `activity` is given.
     * @param plan The plan it belongs to.
     * @param activity The activity that the file is evidence for.
     * @param session The session it belongs to.
     * @param document The legal document whose text it is, or that it came with (văn bản).
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
        document: LegalDocumentId? = null,
    ): Attachment {
        val draft = Attachment(
            name = name,
            mediaType = mediaType,
            caption = caption,
            dated = dated,
            plan = plan,
            activity = activity,
            session = session,
            document = document,
        )
        return attachOf(content, draft)
    }

    internal abstract fun attachOf(content: Content, draft: Attachment): Attachment
}
