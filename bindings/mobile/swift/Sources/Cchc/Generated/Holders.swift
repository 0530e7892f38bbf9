// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// What can be asked of everything: a store, or a snapshot of one.
public protocol StoreQuestions: Sendable {
    /// The way to the store.
    var connection: Connection { get }
}

extension StoreQuestions {
    /// Promise against proof in a period: the catalogue of figures with their comparison, sessions by month, kind,
    /// topic and unit, each plan's activities with status and evidence, and what somebody should look at.
    ///
    /// - Parameters:
    ///   - period: The period.
    ///   - plan: One plan; all plans of the period's years where none is named.
    ///   - on: The day on which statuses are judged; where none is given, the last day of the period, or today if it
    ///       is not over.
    ///   - unit: One unit and those beneath it in the period; all where none is named.
    ///   - asSuccessor: With the unit, every unit that became it, and those beneath these.
    ///   - listLimit: The most items of a list that grows with the records (plans, outdated postings, tests, units,
    ///       themes, evidence of an activity) and of each code of the points that need attention: 1 to 10,000; 50 if
    ///       omitted. Figures count everything, and `left_out` of the report says what was not listed.
    ///   - compare: Whether each figure is compared with the period before, the same period of the year before and the
    ///       year to date; true if omitted. The comparison reads the store for three more periods.
    ///   - progress: Is told how far the work is.
    public func report(
        _ period: Period,
        plan: PlanId? = nil,
        on: CivilDate? = nil,
        unit: UnitId? = nil,
        asSuccessor: Bool = false,
        listLimit: Int = 50,
        compare: Bool = true,
        progress: ProgressListener? = nil
    ) async throws -> Report {
        var arguments = Packer(fields: 7)
        arguments.write("period", period)
        arguments.write("plan", plan)
        arguments.write("on", on)
        arguments.write("unit", unit)
        arguments.write("as_successor", asSuccessor)
        arguments.write("list_limit", listLimit)
        arguments.write("compare", compare)
        return try await connection.read("store.report", arguments, progress: progress)
    }

    /// Returns the records behind a figure of a report, by day: what was counted, with how much of the figure each
    /// record is (minh chứng của số liệu). Ask with the same period, plan, day and unit as the report; of a share the
    /// records of its numerator are returned.
    ///
    /// - Parameters:
    ///   - code: Code of the figure: `sessions.held`.
    ///   - period: The period of the report.
    ///   - plan: The plan of the report; all plans if omitted.
    ///   - on: The reference day of the report; the last day of the period, or today if it is not over, if omitted.
    ///   - unit: The unit of the report; all units if omitted.
    ///   - asSuccessor: Whether the units that became that unit are included.
    ///   - limit: The most items of a page, 1 to 1,000; 50 if omitted.
    ///   - cursor: Where to continue: `next` of the page before; the first page if omitted.
    ///   - progress: Is told how far the work is.
    public func figureEvidence(
        code: String,
        period: Period,
        plan: PlanId? = nil,
        on: CivilDate? = nil,
        unit: UnitId? = nil,
        asSuccessor: Bool = false,
        limit: Int = 50,
        cursor: String? = nil,
        progress: ProgressListener? = nil
    ) async throws -> FigureEvidencePage {
        var arguments = Packer(fields: 8)
        arguments.write("code", code)
        arguments.write("period", period)
        arguments.write("plan", plan)
        arguments.write("on", on)
        arguments.write("unit", unit)
        arguments.write("as_successor", asSuccessor)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try await connection.read("store.figure_evidence", arguments, progress: progress)
    }

    /// Scores a department by the criteria of its province's index of administrative reform (tự chấm điểm Chỉ số CCHC,
    /// PAR Index): each criterion with its points, the value used, the reason and the records behind it. A criterion
    /// that lacks data says what it lacks and gets no points; nothing is assumed.
    ///
    /// Without a set, the sample of the library is used, which no decision stands behind (`verified` is false).
    ///
    /// - Parameters:
    ///   - question: The question, as of `store.report`: period, plan, unit, day.
    ///   - set: The criteria; the sample of `store.par_index_sample` if omitted. Refused with every problem at once.
    ///   - progress: Is told how far the work is.
    public func parIndex(
        _ question: ReportQuery,
        set: CriterionSet? = nil,
        progress: ProgressListener? = nil
    ) async throws -> ParIndexScore {
        var arguments = Packer(fields: 2)
        arguments.write("question", question)
        arguments.write("set", set)
        return try await connection.read("store.par_index", arguments, progress: progress)
    }

    /// Returns the sample set of criteria, to begin a set of one's own with (bộ tiêu chí mẫu). Its criteria are of the
    /// kind that provinces use; its points and steps are examples and compared with no decision.
    public func parIndexSample() async throws -> CriterionSet {
        let arguments = Packer(fields: 0)
        return try await connection.read("store.par_index_sample", arguments)
    }

    /// Returns a report as a file that an office signs (báo cáo). What no record says is blank, and listed.
    ///
    /// - Parameters:
    ///   - report: What is reported. The issuer is its unit, if none is given.
    ///   - form: The form of the file; Word if omitted.
    ///   - details: Issuer, number, date, addressees and signer.
    ///   - appendices: What stands behind the signature; the promises of plans if omitted.
    ///   - progress: Is told how far the work is.
    public func reportDocument(
        _ report: ReportQuery,
        form: DocumentForm = .docx,
        details: DocumentDetails = DocumentDetails(),
        appendices: [ReportAppendix]? = nil,
        progress: ProgressListener? = nil
    ) async throws -> DocumentFile {
        var arguments = Packer(fields: 4)
        arguments.write("report", report)
        arguments.write("form", form)
        arguments.write("details", details)
        arguments.write("appendices", appendices)
        return try await connection.read("store.report_document", arguments, progress: progress)
    }

    /// Writes an evidence pack (gói minh chứng): a zip file with the report, a table of its evidence, minutes and
    /// attachments under readable names, hashes of every file, the head of the change log, and a page that opens all
    /// of it without a network. `cchc verify-pack` checks such a file without the store, and so does any tool for
    /// SHA-256.
    ///
    /// It is of a period, or of a frozen report, with the evidence as it was then. Sealed personal data are left out,
    /// and the pack says so. The same state and question give the same bytes.
    ///
    /// With a purpose in `reveal`, the pack also holds a table of the personal data behind its evidence, as they are
    /// now: who sent the feedback, who asked at the dialogues, which scores were reached at the tests. Each access is
    /// noted, in a commit before anything is written (`KeyNeeded` without the key). Data of people who were erased,
    /// took back every consent, or have a request that blocks the use, are not opened.
    ///
    /// - Parameters:
    ///   - path: The file to write: "minh-chung-quy-4.zip".
    ///   - question: The question of the report, as of `store.report`; exactly one of this and `frozen`.
    ///   - frozen: The frozen report.
    ///   - overwrite: Whether a file that is there is replaced; a store never is.
    ///   - reveal: The purpose (mục đích) for which sealed personal data are opened, noted with each access; not
    ///       blank. None leaves them out. Not in a batch, and not of a past state (`not_in_batch`).
    ///   - progress: Is told how far the work is.
    public func evidencePack(
        _ path: String,
        question: ReportQuery? = nil,
        frozen: FrozenReportId? = nil,
        overwrite: Bool = false,
        reveal: String? = nil,
        progress: ProgressListener? = nil
    ) async throws -> EvidencePack {
        var arguments = Packer(fields: 5)
        arguments.write("path", path)
        arguments.write("question", question)
        arguments.write("frozen", frozen)
        arguments.write("overwrite", overwrite)
        arguments.write("reveal", reveal)
        return try await connection.read("store.evidence_pack", arguments, progress: progress)
    }

    /// Returns the head of the change log (đầu chuỗi nhật ký), to keep elsewhere: `verify` with `since` tells by it
    /// whether the file still has the history that it has now.
    public func head() async throws -> Head {
        let arguments = Packer(fields: 0)
        return try await connection.read("store.head", arguments)
    }

    /// Returns how two revisions of a record of any kind differ (so sánh hai phiên bản), field by field. Of sealed
    /// personal data only that they differ is told.
    ///
    /// - Parameters:
    ///   - id: The record, of whatever kind; also one that was removed.
    ///   - fromRev: The first revision; 0 for the state before the record was added.
    ///   - toRev: The second revision (`not_found` if the record has no such revision).
    public func differences(_ id: UUID, fromRev: Int, toRev: Int) async throws -> Differences {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("from_rev", fromRev)
        arguments.write("to_rev", toRev)
        return try await connection.read("store.differences", arguments)
    }

    /// Returns what one actor changed in a period (nhật ký thao tác của một người), oldest first, page by page.
    ///
    /// - Parameters:
    ///   - actor: The actor, exactly as the store that wrote was opened with.
    ///   - from: The first instant of the period (UTC); the beginning if omitted.
    ///   - to: The first instant after the period (UTC); the present if omitted.
    ///   - limit: The most changes of a page, 1 to 1,000; 100 if omitted.
    ///   - cursor: Where to continue: `next` of the page before; the first page if omitted.
    public func changesBy(
        _ actor: String,
        from: Date? = nil,
        to: Date? = nil,
        limit: Int = 100,
        cursor: String? = nil
    ) async throws -> ChangePage {
        var arguments = Packer(fields: 5)
        arguments.write("actor", actor)
        arguments.write("from", from)
        arguments.write("to", to)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try await connection.read("store.changes_by", arguments)
    }

    /// Finds records by their words (tìm kiếm toàn văn), with or without marks, best match first.
    ///
    /// Queries may be typed as people type them: without marks, with the keys of Telex or VNI left in, without spaces,
    /// misspelt, abbreviated, as a whole question. Records that have every word in a title come first; a record that
    /// has only some of the words is a `partial` match. `understood` and `corrections` say what was read as something
    /// else.
    ///
    /// By `filters`, `any_of`, `since`, `until` and `subtree` only some records are searched, by `fields` only some of
    /// their texts: then the records that have the words anywhere are read one by one, which takes longer the more
    /// there are. With an `order` by days, or with `facets`, every page reads which records are found on all of them;
    /// they are those that paging to the end shows.
    ///
    /// A record's day, for `order` and the facet `year`: the day on which a session was held, feedback was received, a
    /// question was asked, a procedure came into force, a plan or a legal document was issued (the first day that a
    /// date known in part may be), a material was made. Other records have none; the year of a theme is its own.
    ///
    /// Members of staff are found by their names and positions, unless a fulfilled request restricts the use of their
    /// data or objects to it. What is sealed is never found.
    ///
    /// As of a past instant, records are found by what they held then. It costs more the more records changed since.
    ///
    /// The last word may be the beginning of one, unless a space follows it. Words in quotes must be adjacent; a word
    /// after a minus must not occur. Document numbers (`149/KH-SXD`) and procedure codes (`1.013236`) are single
    /// words.
    ///
    /// - Parameters:
    ///   - query: The words to find.
    ///   - kinds: The kinds of record to search, such as `procedure`; every searchable kind if empty.
    ///   - filters: Values that fields must have. A field can be filtered by if an index of the kind begins with it
    ///       (else `no_index`); if `kinds` is empty, kinds without such an index are left out. All filters must hold.
    ///   - anyOf: Values of which fields must have one: `{"status": ["received", "processing"]}` (một trong các giá
    ///       trị). At most 1,000 for a field.
    ///   - since: The least values that fields may have, included: `{"received_on": "2026-01-01"}` (từ). Records
    ///       without a value are left out.
    ///   - until: The greatest values that fields may have, included (đến). Records without a value are left out.
    ///   - subtree: Units that fields must name, or a unit beneath them by the parents that units have then: `{"unit":
    ///       …}` (đơn vị và các đơn vị trực thuộc).
    ///   - fields: The texts to search, by their paths without positions, as `field` of excerpts gives them:
    ///       `dossier.name`, or `dossier` for all of them; `titles` stands for every title (trường tìm kiếm). Every
    ///       text if empty.
    ///   - order: The order of the records; the best match first if omitted (thứ tự).
    ///   - facets: The fields whose values are counted over the records of all pages (đếm theo trường): any field that
    ///       an index of a kind begins with, `kind`, or `year`, the year of a record's day. At most 16; counted only
    ///       if asked for.
    ///   - limit: The most records of a page, 1 to 1,000; 20 if omitted.
    ///   - cursor: Where to continue: `next` of the page before; the first page if omitted.
    public func search(
        _ query: String,
        kinds: [RecordKind] = [],
        filters: [String: Scalar] = [:],
        anyOf: [String: [Scalar]] = [:],
        since: [String: Scalar] = [:],
        until: [String: Scalar] = [:],
        subtree: [String: UnitId] = [:],
        fields: [String] = [],
        order: SearchOrder = .relevance,
        facets: [String] = [],
        limit: Int = 20,
        cursor: String? = nil
    ) async throws -> SearchPage {
        var arguments = Packer(fields: 12)
        arguments.write("query", query)
        arguments.write("kinds", kinds)
        arguments.write("filters", filters)
        arguments.write("any_of", anyOf)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("subtree", subtree)
        arguments.write("fields", fields)
        arguments.write("order", order)
        arguments.write("facets", facets)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try await connection.read("store.search", arguments)
    }

    /// Suggests completions of a text typed so far (gợi ý khi gõ), most used first.
    ///
    /// The text is understood as a query is: without marks, with the keys of Telex or VNI left in, without spaces,
    /// abbreviated or misspelt.
    ///
    /// - Parameters:
    ///   - prefix: The text typed so far.
    ///   - kinds: The kinds of record to search; every searchable kind if empty.
    ///   - limit: The most suggestions, 1 to 100; 10 if omitted.
    ///   - titles: Whether to offer, behind the completions, titles of records that hold what was typed; no if
    ///       omitted. They take half of the suggestions if there are so many.
    public func suggest(
        _ prefix: String,
        kinds: [RecordKind] = [],
        limit: Int = 10,
        titles: Bool = false
    ) async throws -> [Suggestion] {
        var arguments = Packer(fields: 4)
        arguments.write("prefix", prefix)
        arguments.write("kinds", kinds)
        arguments.write("limit", limit)
        arguments.write("titles", titles)
        return try await connection.read("store.suggest", arguments)
    }

    /// Returns which data set the store holds, and which replica of it.
    public func identity() async throws -> StoreIdentity {
        let arguments = Packer(fields: 0)
        return try await connection.read("store.identity", arguments)
    }
}

extension Store {
    /// The units.
    public var units: Units { Units(connection: connection) }

    /// The people.
    public var people: People { People(connection: connection) }

    /// The legal documents.
    public var legalDocuments: LegalDocuments { LegalDocuments(connection: connection) }

    /// The plans.
    public var plans: Plans { Plans(connection: connection) }

    /// The activities.
    public var activities: Activities { Activities(connection: connection) }

    /// The sessions.
    public var sessions: Sessions { Sessions(connection: connection) }

    /// The attendances.
    public var attendances: Attendances { Attendances(connection: connection) }

    /// The attachments.
    public var attachments: Attachments { Attachments(connection: connection) }

    /// The registers.
    public var registers: Registers { Registers(connection: connection) }

    /// The calendars.
    public var calendars: Calendars { Calendars(connection: connection) }

    /// The deadline rules.
    public var deadlineRules: DeadlineRules { DeadlineRules(connection: connection) }

    /// The procedures.
    public var procedures: Procedures { Procedures(connection: connection) }

    /// The postings.
    public var postings: Postings { Postings(connection: connection) }

    /// The data subjects.
    public var dataSubjects: DataSubjects { DataSubjects(connection: connection) }

    /// The data requests.
    public var dataRequests: DataRequests { DataRequests(connection: connection) }

    /// The accesses.
    public var accesses: Accesses { Accesses(connection: connection) }

    /// The materials.
    public var materials: Materials { Materials(connection: connection) }

    /// The disseminations.
    public var disseminations: Disseminations { Disseminations(connection: connection) }

    /// The themes.
    public var themes: Themes { Themes(connection: connection) }

    /// The appointments.
    public var appointments: Appointments { Appointments(connection: connection) }

    /// The questions.
    public var questions: Questions { Questions(connection: connection) }

    /// The assessments.
    public var assessments: Assessments { Assessments(connection: connection) }

    /// The attempts.
    public var attempts: Attempts { Attempts(connection: connection) }

    /// The feedback.
    public var feedback: FeedbackCollection { FeedbackCollection(connection: connection) }

    /// The report notes.
    public var reportNotes: ReportNotes { ReportNotes(connection: connection) }

    /// The frozen reports.
    public var frozenReports: FrozenReports { FrozenReports(connection: connection) }

    /// The search words.
    public var searchWords: SearchWords { SearchWords(connection: connection) }
}

extension Snapshot {
    /// The units.
    public var units: some OrganisationUnitRecords { Units(connection: connection) }

    /// The people.
    public var people: some PersonRecords { People(connection: connection) }

    /// The legal documents.
    public var legalDocuments: some LegalDocumentRecords { LegalDocuments(connection: connection) }

    /// The plans.
    public var plans: some PlanRecords { Plans(connection: connection) }

    /// The activities.
    public var activities: some ActivityRecords { Activities(connection: connection) }

    /// The sessions.
    public var sessions: some SessionRecords { Sessions(connection: connection) }

    /// The attendances.
    public var attendances: some AttendanceRecords { Attendances(connection: connection) }

    /// The attachments.
    public var attachments: some AttachmentRecords { Attachments(connection: connection) }

    /// The registers.
    public var registers: some RegisterRecords { Registers(connection: connection) }

    /// The calendars.
    public var calendars: some WorkCalendarRecords { Calendars(connection: connection) }

    /// The deadline rules.
    public var deadlineRules: some DeadlineRuleRecords { DeadlineRules(connection: connection) }

    /// The procedures.
    public var procedures: some ProcedureRecords { Procedures(connection: connection) }

    /// The postings.
    public var postings: some PostingRecords { Postings(connection: connection) }

    /// The data subjects.
    public var dataSubjects: some DataSubjectRecords { DataSubjects(connection: connection) }

    /// The data requests.
    public var dataRequests: some DataRequestRecords { DataRequests(connection: connection) }

    /// The accesses.
    public var accesses: some AccessRecords { Accesses(connection: connection) }

    /// The materials.
    public var materials: some MaterialRecords { Materials(connection: connection) }

    /// The disseminations.
    public var disseminations: some DisseminationRecords { Disseminations(connection: connection) }

    /// The themes.
    public var themes: some ThemeRecords { Themes(connection: connection) }

    /// The appointments.
    public var appointments: some AppointmentRecords { Appointments(connection: connection) }

    /// The questions.
    public var questions: some QuestionRecords { Questions(connection: connection) }

    /// The assessments.
    public var assessments: some AssessmentRecords { Assessments(connection: connection) }

    /// The attempts.
    public var attempts: some AttemptRecords { Attempts(connection: connection) }

    /// The feedback.
    public var feedback: some FeedbackRecords { FeedbackCollection(connection: connection) }

    /// The report notes.
    public var reportNotes: some ReportNoteRecords { ReportNotes(connection: connection) }

    /// The frozen reports.
    public var frozenReports: some FrozenReportRecords { FrozenReports(connection: connection) }

    /// The search words.
    public var searchWords: some SearchWordRecords { SearchWords(connection: connection) }
}

extension Batch {
    /// The units.
    public var units: BatchUnits { BatchUnits(connection: connection) }

    /// The people.
    public var people: BatchPeople { BatchPeople(connection: connection) }

    /// The legal documents.
    public var legalDocuments: BatchLegalDocuments { BatchLegalDocuments(connection: connection) }

    /// The plans.
    public var plans: BatchPlans { BatchPlans(connection: connection) }

    /// The activities.
    public var activities: BatchActivities { BatchActivities(connection: connection) }

    /// The sessions.
    public var sessions: BatchSessions { BatchSessions(connection: connection) }

    /// The attendances.
    public var attendances: BatchAttendances { BatchAttendances(connection: connection) }

    /// The attachments.
    public var attachments: BatchAttachments { BatchAttachments(connection: connection) }

    /// The registers.
    public var registers: BatchRegisters { BatchRegisters(connection: connection) }

    /// The calendars.
    public var calendars: BatchCalendars { BatchCalendars(connection: connection) }

    /// The deadline rules.
    public var deadlineRules: BatchDeadlineRules { BatchDeadlineRules(connection: connection) }

    /// The procedures.
    public var procedures: BatchProcedures { BatchProcedures(connection: connection) }

    /// The postings.
    public var postings: BatchPostings { BatchPostings(connection: connection) }

    /// The data subjects.
    public var dataSubjects: BatchDataSubjects { BatchDataSubjects(connection: connection) }

    /// The data requests.
    public var dataRequests: BatchDataRequests { BatchDataRequests(connection: connection) }

    /// The accesses.
    public var accesses: BatchAccesses { BatchAccesses(connection: connection) }

    /// The materials.
    public var materials: BatchMaterials { BatchMaterials(connection: connection) }

    /// The disseminations.
    public var disseminations: BatchDisseminations { BatchDisseminations(connection: connection) }

    /// The themes.
    public var themes: BatchThemes { BatchThemes(connection: connection) }

    /// The appointments.
    public var appointments: BatchAppointments { BatchAppointments(connection: connection) }

    /// The questions.
    public var questions: BatchQuestions { BatchQuestions(connection: connection) }

    /// The assessments.
    public var assessments: BatchAssessments { BatchAssessments(connection: connection) }

    /// The attempts.
    public var attempts: BatchAttempts { BatchAttempts(connection: connection) }

    /// The feedback.
    public var feedback: BatchFeedback { BatchFeedback(connection: connection) }

    /// The report notes.
    public var reportNotes: BatchReportNotes { BatchReportNotes(connection: connection) }

    /// The frozen reports.
    public var frozenReports: BatchFrozenReports { BatchFrozenReports(connection: connection) }

    /// The search words.
    public var searchWords: BatchSearchWords { BatchSearchWords(connection: connection) }

    /// Promise against proof in a period: the catalogue of figures with their comparison, sessions by month, kind,
    /// topic and unit, each plan's activities with status and evidence, and what somebody should look at.
    ///
    /// - Parameters:
    ///   - period: The period.
    ///   - plan: One plan; all plans of the period's years where none is named.
    ///   - on: The day on which statuses are judged; where none is given, the last day of the period, or today if it
    ///       is not over.
    ///   - unit: One unit and those beneath it in the period; all where none is named.
    ///   - asSuccessor: With the unit, every unit that became it, and those beneath these.
    ///   - listLimit: The most items of a list that grows with the records (plans, outdated postings, tests, units,
    ///       themes, evidence of an activity) and of each code of the points that need attention: 1 to 10,000; 50 if
    ///       omitted. Figures count everything, and `left_out` of the report says what was not listed.
    ///   - compare: Whether each figure is compared with the period before, the same period of the year before and the
    ///       year to date; true if omitted. The comparison reads the store for three more periods.
    public func report(
        _ period: Period,
        plan: PlanId? = nil,
        on: CivilDate? = nil,
        unit: UnitId? = nil,
        asSuccessor: Bool = false,
        listLimit: Int = 50,
        compare: Bool = true
    ) throws -> Report {
        var arguments = Packer(fields: 7)
        arguments.write("period", period)
        arguments.write("plan", plan)
        arguments.write("on", on)
        arguments.write("unit", unit)
        arguments.write("as_successor", asSuccessor)
        arguments.write("list_limit", listLimit)
        arguments.write("compare", compare)
        return try connection.call("store.report", arguments)
    }

    /// Returns the records behind a figure of a report, by day: what was counted, with how much of the figure each
    /// record is (minh chứng của số liệu). Ask with the same period, plan, day and unit as the report; of a share the
    /// records of its numerator are returned.
    ///
    /// - Parameters:
    ///   - code: Code of the figure: `sessions.held`.
    ///   - period: The period of the report.
    ///   - plan: The plan of the report; all plans if omitted.
    ///   - on: The reference day of the report; the last day of the period, or today if it is not over, if omitted.
    ///   - unit: The unit of the report; all units if omitted.
    ///   - asSuccessor: Whether the units that became that unit are included.
    ///   - limit: The most items of a page, 1 to 1,000; 50 if omitted.
    ///   - cursor: Where to continue: `next` of the page before; the first page if omitted.
    public func figureEvidence(
        code: String,
        period: Period,
        plan: PlanId? = nil,
        on: CivilDate? = nil,
        unit: UnitId? = nil,
        asSuccessor: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) throws -> FigureEvidencePage {
        var arguments = Packer(fields: 8)
        arguments.write("code", code)
        arguments.write("period", period)
        arguments.write("plan", plan)
        arguments.write("on", on)
        arguments.write("unit", unit)
        arguments.write("as_successor", asSuccessor)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try connection.call("store.figure_evidence", arguments)
    }

    /// Scores a department by the criteria of its province's index of administrative reform (tự chấm điểm Chỉ số CCHC,
    /// PAR Index): each criterion with its points, the value used, the reason and the records behind it. A criterion
    /// that lacks data says what it lacks and gets no points; nothing is assumed.
    ///
    /// Without a set, the sample of the library is used, which no decision stands behind (`verified` is false).
    ///
    /// - Parameters:
    ///   - question: The question, as of `store.report`: period, plan, unit, day.
    ///   - set: The criteria; the sample of `store.par_index_sample` if omitted. Refused with every problem at once.
    public func parIndex(_ question: ReportQuery, set: CriterionSet? = nil) throws -> ParIndexScore {
        var arguments = Packer(fields: 2)
        arguments.write("question", question)
        arguments.write("set", set)
        return try connection.call("store.par_index", arguments)
    }

    /// Returns the sample set of criteria, to begin a set of one's own with (bộ tiêu chí mẫu). Its criteria are of the
    /// kind that provinces use; its points and steps are examples and compared with no decision.
    public func parIndexSample() throws -> CriterionSet {
        let arguments = Packer(fields: 0)
        return try connection.call("store.par_index_sample", arguments)
    }

    /// Returns a report as a file that an office signs (báo cáo). What no record says is blank, and listed.
    ///
    /// - Parameters:
    ///   - report: What is reported. The issuer is its unit, if none is given.
    ///   - form: The form of the file; Word if omitted.
    ///   - details: Issuer, number, date, addressees and signer.
    ///   - appendices: What stands behind the signature; the promises of plans if omitted.
    public func reportDocument(
        _ report: ReportQuery,
        form: DocumentForm = .docx,
        details: DocumentDetails = DocumentDetails(),
        appendices: [ReportAppendix]? = nil
    ) throws -> DocumentFile {
        var arguments = Packer(fields: 4)
        arguments.write("report", report)
        arguments.write("form", form)
        arguments.write("details", details)
        arguments.write("appendices", appendices)
        return try connection.call("store.report_document", arguments)
    }

    /// Writes an evidence pack (gói minh chứng): a zip file with the report, a table of its evidence, minutes and
    /// attachments under readable names, hashes of every file, the head of the change log, and a page that opens all
    /// of it without a network. `cchc verify-pack` checks such a file without the store, and so does any tool for
    /// SHA-256.
    ///
    /// It is of a period, or of a frozen report, with the evidence as it was then. Sealed personal data are left out,
    /// and the pack says so. The same state and question give the same bytes.
    ///
    /// With a purpose in `reveal`, the pack also holds a table of the personal data behind its evidence, as they are
    /// now: who sent the feedback, who asked at the dialogues, which scores were reached at the tests. Each access is
    /// noted, in a commit before anything is written (`KeyNeeded` without the key). Data of people who were erased,
    /// took back every consent, or have a request that blocks the use, are not opened.
    ///
    /// - Parameters:
    ///   - path: The file to write: "minh-chung-quy-4.zip".
    ///   - question: The question of the report, as of `store.report`; exactly one of this and `frozen`.
    ///   - frozen: The frozen report.
    ///   - overwrite: Whether a file that is there is replaced; a store never is.
    ///   - reveal: The purpose (mục đích) for which sealed personal data are opened, noted with each access; not
    ///       blank. None leaves them out. Not in a batch, and not of a past state (`not_in_batch`).
    public func evidencePack(
        _ path: String,
        question: ReportQuery? = nil,
        frozen: FrozenReportId? = nil,
        overwrite: Bool = false,
        reveal: String? = nil
    ) throws -> EvidencePack {
        var arguments = Packer(fields: 5)
        arguments.write("path", path)
        arguments.write("question", question)
        arguments.write("frozen", frozen)
        arguments.write("overwrite", overwrite)
        arguments.write("reveal", reveal)
        return try connection.call("store.evidence_pack", arguments)
    }

    /// Returns the head of the change log (đầu chuỗi nhật ký), to keep elsewhere: `verify` with `since` tells by it
    /// whether the file still has the history that it has now.
    public func head() throws -> Head {
        let arguments = Packer(fields: 0)
        return try connection.call("store.head", arguments)
    }

    /// Returns how two revisions of a record of any kind differ (so sánh hai phiên bản), field by field. Of sealed
    /// personal data only that they differ is told.
    ///
    /// - Parameters:
    ///   - id: The record, of whatever kind; also one that was removed.
    ///   - fromRev: The first revision; 0 for the state before the record was added.
    ///   - toRev: The second revision (`not_found` if the record has no such revision).
    public func differences(_ id: UUID, fromRev: Int, toRev: Int) throws -> Differences {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("from_rev", fromRev)
        arguments.write("to_rev", toRev)
        return try connection.call("store.differences", arguments)
    }

    /// Returns what one actor changed in a period (nhật ký thao tác của một người), oldest first, page by page.
    ///
    /// - Parameters:
    ///   - actor: The actor, exactly as the store that wrote was opened with.
    ///   - from: The first instant of the period (UTC); the beginning if omitted.
    ///   - to: The first instant after the period (UTC); the present if omitted.
    ///   - limit: The most changes of a page, 1 to 1,000; 100 if omitted.
    ///   - cursor: Where to continue: `next` of the page before; the first page if omitted.
    public func changesBy(
        _ actor: String,
        from: Date? = nil,
        to: Date? = nil,
        limit: Int = 100,
        cursor: String? = nil
    ) throws -> ChangePage {
        var arguments = Packer(fields: 5)
        arguments.write("actor", actor)
        arguments.write("from", from)
        arguments.write("to", to)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try connection.call("store.changes_by", arguments)
    }

    /// Finds records by their words (tìm kiếm toàn văn), with or without marks, best match first.
    ///
    /// Queries may be typed as people type them: without marks, with the keys of Telex or VNI left in, without spaces,
    /// misspelt, abbreviated, as a whole question. Records that have every word in a title come first; a record that
    /// has only some of the words is a `partial` match. `understood` and `corrections` say what was read as something
    /// else.
    ///
    /// By `filters`, `any_of`, `since`, `until` and `subtree` only some records are searched, by `fields` only some of
    /// their texts: then the records that have the words anywhere are read one by one, which takes longer the more
    /// there are. With an `order` by days, or with `facets`, every page reads which records are found on all of them;
    /// they are those that paging to the end shows.
    ///
    /// A record's day, for `order` and the facet `year`: the day on which a session was held, feedback was received, a
    /// question was asked, a procedure came into force, a plan or a legal document was issued (the first day that a
    /// date known in part may be), a material was made. Other records have none; the year of a theme is its own.
    ///
    /// Members of staff are found by their names and positions, unless a fulfilled request restricts the use of their
    /// data or objects to it. What is sealed is never found.
    ///
    /// As of a past instant, records are found by what they held then. It costs more the more records changed since.
    ///
    /// The last word may be the beginning of one, unless a space follows it. Words in quotes must be adjacent; a word
    /// after a minus must not occur. Document numbers (`149/KH-SXD`) and procedure codes (`1.013236`) are single
    /// words.
    ///
    /// - Parameters:
    ///   - query: The words to find.
    ///   - kinds: The kinds of record to search, such as `procedure`; every searchable kind if empty.
    ///   - filters: Values that fields must have. A field can be filtered by if an index of the kind begins with it
    ///       (else `no_index`); if `kinds` is empty, kinds without such an index are left out. All filters must hold.
    ///   - anyOf: Values of which fields must have one: `{"status": ["received", "processing"]}` (một trong các giá
    ///       trị). At most 1,000 for a field.
    ///   - since: The least values that fields may have, included: `{"received_on": "2026-01-01"}` (từ). Records
    ///       without a value are left out.
    ///   - until: The greatest values that fields may have, included (đến). Records without a value are left out.
    ///   - subtree: Units that fields must name, or a unit beneath them by the parents that units have then: `{"unit":
    ///       …}` (đơn vị và các đơn vị trực thuộc).
    ///   - fields: The texts to search, by their paths without positions, as `field` of excerpts gives them:
    ///       `dossier.name`, or `dossier` for all of them; `titles` stands for every title (trường tìm kiếm). Every
    ///       text if empty.
    ///   - order: The order of the records; the best match first if omitted (thứ tự).
    ///   - facets: The fields whose values are counted over the records of all pages (đếm theo trường): any field that
    ///       an index of a kind begins with, `kind`, or `year`, the year of a record's day. At most 16; counted only
    ///       if asked for.
    ///   - limit: The most records of a page, 1 to 1,000; 20 if omitted.
    ///   - cursor: Where to continue: `next` of the page before; the first page if omitted.
    public func search(
        _ query: String,
        kinds: [RecordKind] = [],
        filters: [String: Scalar] = [:],
        anyOf: [String: [Scalar]] = [:],
        since: [String: Scalar] = [:],
        until: [String: Scalar] = [:],
        subtree: [String: UnitId] = [:],
        fields: [String] = [],
        order: SearchOrder = .relevance,
        facets: [String] = [],
        limit: Int = 20,
        cursor: String? = nil
    ) throws -> SearchPage {
        var arguments = Packer(fields: 12)
        arguments.write("query", query)
        arguments.write("kinds", kinds)
        arguments.write("filters", filters)
        arguments.write("any_of", anyOf)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("subtree", subtree)
        arguments.write("fields", fields)
        arguments.write("order", order)
        arguments.write("facets", facets)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try connection.call("store.search", arguments)
    }

    /// Suggests completions of a text typed so far (gợi ý khi gõ), most used first.
    ///
    /// The text is understood as a query is: without marks, with the keys of Telex or VNI left in, without spaces,
    /// abbreviated or misspelt.
    ///
    /// - Parameters:
    ///   - prefix: The text typed so far.
    ///   - kinds: The kinds of record to search; every searchable kind if empty.
    ///   - limit: The most suggestions, 1 to 100; 10 if omitted.
    ///   - titles: Whether to offer, behind the completions, titles of records that hold what was typed; no if
    ///       omitted. They take half of the suggestions if there are so many.
    public func suggest(
        _ prefix: String,
        kinds: [RecordKind] = [],
        limit: Int = 10,
        titles: Bool = false
    ) throws -> [Suggestion] {
        var arguments = Packer(fields: 4)
        arguments.write("prefix", prefix)
        arguments.write("kinds", kinds)
        arguments.write("limit", limit)
        arguments.write("titles", titles)
        return try connection.call("store.suggest", arguments)
    }

    /// Returns which data set the store holds, and which replica of it.
    public func identity() throws -> StoreIdentity {
        let arguments = Packer(fields: 0)
        return try connection.call("store.identity", arguments)
    }
}
