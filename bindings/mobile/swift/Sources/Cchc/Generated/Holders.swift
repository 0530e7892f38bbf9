// Generated from the core by generate.sh: change the core, not this file.

import Foundation

/// What can be asked of everything: a store, or a snapshot of one.
public protocol StoreQuestions: Sendable {
    /// The way to the store.
    var channel: Channel { get }
}

extension StoreQuestions {
    /// Promise against proof in a period: sessions by month and kind, each plan's activities with status and evidence,
    /// and what somebody should look at.
    ///
    /// - Parameters:
    ///   - period: The period.
    ///   - plan: One plan; all plans of the period's years where none is named.
    ///   - on: The day on which statuses are judged; where none is given, the last day of the period, or today if it
    ///       is not over.
    ///   - unit: One unit and those beneath it in the period; all where none is named.
    ///   - asSuccessor: With the unit, every unit that became it, and those beneath these.
    public func report(
        _ period: Period,
        plan: PlanId? = nil,
        on: CivilDate? = nil,
        unit: UnitId? = nil,
        asSuccessor: Bool = false
    ) async throws(CchcError) -> Report {
        var arguments = Packer(fields: 5)
        arguments.write("period", period)
        arguments.write("plan", plan)
        arguments.write("on", on)
        arguments.write("unit", unit)
        arguments.write("as_successor", asSuccessor)
        return try await channel.read("store.report", arguments)
    }

    /// Finds records by their words (tìm kiếm toàn văn), with or without marks, the best first.
    ///
    /// Every word must be there; the last may be the beginning of one, unless a space follows. Words in quotes must
    /// stand together, a word after a minus must not be there. Numbers of documents (`149/KH-SXD`) and codes of
    /// procedures (`1.013236`) are words. Where nothing is found, words that differ in one letter are tried, and
    /// `corrections` says so.
    ///
    /// - Parameters:
    ///   - query: What to look for.
    ///   - kinds: The kinds of record to look in: `procedure`; all that can be searched where none is named.
    ///   - filters: Values that fields must have: any with which an index of each kind begins.
    ///   - limit: How many records a page holds at most, 1 to 1,000.
    ///   - cursor: Where the page before ended.
    public func search(
        _ query: String,
        kinds: [String] = [],
        filters: [String: Scalar] = [:],
        limit: Int = 20,
        cursor: String? = nil
    ) async throws(CchcError) -> SearchPage {
        var arguments = Packer(fields: 5)
        arguments.write("query", query)
        arguments.write("kinds", kinds)
        arguments.write("filters", filters)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try await channel.read("store.search", arguments)
    }

    /// Gives ways on from what was typed so far (gợi ý khi gõ), the most used first.
    ///
    /// - Parameters:
    ///   - prefix: What was typed so far.
    ///   - kinds: The kinds of record to look in; all that can be searched where none is named.
    ///   - limit: How many to give at most, 1 to 100.
    public func suggest(
        _ prefix: String,
        kinds: [String] = [],
        limit: Int = 10
    ) async throws(CchcError) -> [Suggestion] {
        var arguments = Packer(fields: 3)
        arguments.write("prefix", prefix)
        arguments.write("kinds", kinds)
        arguments.write("limit", limit)
        return try await channel.read("store.suggest", arguments)
    }
}

extension Store {
    /// The units.
    public var units: Units { Units(channel: channel) }

    /// The people.
    public var people: People { People(channel: channel) }

    /// The legal documents.
    public var legalDocuments: LegalDocuments { LegalDocuments(channel: channel) }

    /// The plans.
    public var plans: Plans { Plans(channel: channel) }

    /// The activities.
    public var activities: Activities { Activities(channel: channel) }

    /// The sessions.
    public var sessions: Sessions { Sessions(channel: channel) }

    /// The attendances.
    public var attendances: Attendances { Attendances(channel: channel) }

    /// The attachments.
    public var attachments: Attachments { Attachments(channel: channel) }

    /// The registers.
    public var registers: Registers { Registers(channel: channel) }

    /// The calendars.
    public var calendars: Calendars { Calendars(channel: channel) }

    /// The deadline rules.
    public var deadlineRules: DeadlineRules { DeadlineRules(channel: channel) }

    /// The procedures.
    public var procedures: Procedures { Procedures(channel: channel) }

    /// The postings.
    public var postings: Postings { Postings(channel: channel) }

    /// The data subjects.
    public var dataSubjects: DataSubjects { DataSubjects(channel: channel) }

    /// The data requests.
    public var dataRequests: DataRequests { DataRequests(channel: channel) }

    /// The accesses.
    public var accesses: Accesses { Accesses(channel: channel) }

    /// The materials.
    public var materials: Materials { Materials(channel: channel) }

    /// The disseminations.
    public var disseminations: Disseminations { Disseminations(channel: channel) }

    /// The themes.
    public var themes: Themes { Themes(channel: channel) }

    /// The appointments.
    public var appointments: Appointments { Appointments(channel: channel) }

    /// The questions.
    public var questions: Questions { Questions(channel: channel) }

    /// The assessments.
    public var assessments: Assessments { Assessments(channel: channel) }

    /// The attempts.
    public var attempts: Attempts { Attempts(channel: channel) }

    /// The feedback.
    public var feedback: FeedbackCollection { FeedbackCollection(channel: channel) }
}

extension Snapshot {
    /// The units.
    public var units: some UnitRecords { Units(channel: channel) }

    /// The people.
    public var people: some PersonRecords { People(channel: channel) }

    /// The legal documents.
    public var legalDocuments: some LegalDocumentRecords { LegalDocuments(channel: channel) }

    /// The plans.
    public var plans: some PlanRecords { Plans(channel: channel) }

    /// The activities.
    public var activities: some ActivityRecords { Activities(channel: channel) }

    /// The sessions.
    public var sessions: some SessionRecords { Sessions(channel: channel) }

    /// The attendances.
    public var attendances: some AttendanceRecords { Attendances(channel: channel) }

    /// The attachments.
    public var attachments: some AttachmentRecords { Attachments(channel: channel) }

    /// The registers.
    public var registers: some RegisterRecords { Registers(channel: channel) }

    /// The calendars.
    public var calendars: some CalendarRecords { Calendars(channel: channel) }

    /// The deadline rules.
    public var deadlineRules: some DeadlineRuleRecords { DeadlineRules(channel: channel) }

    /// The procedures.
    public var procedures: some ProcedureRecords { Procedures(channel: channel) }

    /// The postings.
    public var postings: some PostingRecords { Postings(channel: channel) }

    /// The data subjects.
    public var dataSubjects: some DataSubjectRecords { DataSubjects(channel: channel) }

    /// The data requests.
    public var dataRequests: some DataRequestRecords { DataRequests(channel: channel) }

    /// The accesses.
    public var accesses: some AccessRecords { Accesses(channel: channel) }

    /// The materials.
    public var materials: some MaterialRecords { Materials(channel: channel) }

    /// The disseminations.
    public var disseminations: some DisseminationRecords { Disseminations(channel: channel) }

    /// The themes.
    public var themes: some ThemeRecords { Themes(channel: channel) }

    /// The appointments.
    public var appointments: some AppointmentRecords { Appointments(channel: channel) }

    /// The questions.
    public var questions: some QuestionRecords { Questions(channel: channel) }

    /// The assessments.
    public var assessments: some AssessmentRecords { Assessments(channel: channel) }

    /// The attempts.
    public var attempts: some AttemptRecords { Attempts(channel: channel) }

    /// The feedback.
    public var feedback: some FeedbackRecords { FeedbackCollection(channel: channel) }
}

extension Batch {
    /// The units.
    public var units: BatchUnits { BatchUnits(channel: channel) }

    /// The people.
    public var people: BatchPeople { BatchPeople(channel: channel) }

    /// The legal documents.
    public var legalDocuments: BatchLegalDocuments { BatchLegalDocuments(channel: channel) }

    /// The plans.
    public var plans: BatchPlans { BatchPlans(channel: channel) }

    /// The activities.
    public var activities: BatchActivities { BatchActivities(channel: channel) }

    /// The sessions.
    public var sessions: BatchSessions { BatchSessions(channel: channel) }

    /// The attendances.
    public var attendances: BatchAttendances { BatchAttendances(channel: channel) }

    /// The attachments.
    public var attachments: BatchAttachments { BatchAttachments(channel: channel) }

    /// The registers.
    public var registers: BatchRegisters { BatchRegisters(channel: channel) }

    /// The calendars.
    public var calendars: BatchCalendars { BatchCalendars(channel: channel) }

    /// The deadline rules.
    public var deadlineRules: BatchDeadlineRules { BatchDeadlineRules(channel: channel) }

    /// The procedures.
    public var procedures: BatchProcedures { BatchProcedures(channel: channel) }

    /// The postings.
    public var postings: BatchPostings { BatchPostings(channel: channel) }

    /// The data subjects.
    public var dataSubjects: BatchDataSubjects { BatchDataSubjects(channel: channel) }

    /// The data requests.
    public var dataRequests: BatchDataRequests { BatchDataRequests(channel: channel) }

    /// The accesses.
    public var accesses: BatchAccesses { BatchAccesses(channel: channel) }

    /// The materials.
    public var materials: BatchMaterials { BatchMaterials(channel: channel) }

    /// The disseminations.
    public var disseminations: BatchDisseminations { BatchDisseminations(channel: channel) }

    /// The themes.
    public var themes: BatchThemes { BatchThemes(channel: channel) }

    /// The appointments.
    public var appointments: BatchAppointments { BatchAppointments(channel: channel) }

    /// The questions.
    public var questions: BatchQuestions { BatchQuestions(channel: channel) }

    /// The assessments.
    public var assessments: BatchAssessments { BatchAssessments(channel: channel) }

    /// The attempts.
    public var attempts: BatchAttempts { BatchAttempts(channel: channel) }

    /// The feedback.
    public var feedback: BatchFeedback { BatchFeedback(channel: channel) }

    /// Promise against proof in a period: sessions by month and kind, each plan's activities with status and evidence,
    /// and what somebody should look at.
    ///
    /// - Parameters:
    ///   - period: The period.
    ///   - plan: One plan; all plans of the period's years where none is named.
    ///   - on: The day on which statuses are judged; where none is given, the last day of the period, or today if it
    ///       is not over.
    ///   - unit: One unit and those beneath it in the period; all where none is named.
    ///   - asSuccessor: With the unit, every unit that became it, and those beneath these.
    public func report(
        _ period: Period,
        plan: PlanId? = nil,
        on: CivilDate? = nil,
        unit: UnitId? = nil,
        asSuccessor: Bool = false
    ) throws(CchcError) -> Report {
        var arguments = Packer(fields: 5)
        arguments.write("period", period)
        arguments.write("plan", plan)
        arguments.write("on", on)
        arguments.write("unit", unit)
        arguments.write("as_successor", asSuccessor)
        return try channel.call("store.report", arguments)
    }

    /// Finds records by their words (tìm kiếm toàn văn), with or without marks, the best first.
    ///
    /// Every word must be there; the last may be the beginning of one, unless a space follows. Words in quotes must
    /// stand together, a word after a minus must not be there. Numbers of documents (`149/KH-SXD`) and codes of
    /// procedures (`1.013236`) are words. Where nothing is found, words that differ in one letter are tried, and
    /// `corrections` says so.
    ///
    /// - Parameters:
    ///   - query: What to look for.
    ///   - kinds: The kinds of record to look in: `procedure`; all that can be searched where none is named.
    ///   - filters: Values that fields must have: any with which an index of each kind begins.
    ///   - limit: How many records a page holds at most, 1 to 1,000.
    ///   - cursor: Where the page before ended.
    public func search(
        _ query: String,
        kinds: [String] = [],
        filters: [String: Scalar] = [:],
        limit: Int = 20,
        cursor: String? = nil
    ) throws(CchcError) -> SearchPage {
        var arguments = Packer(fields: 5)
        arguments.write("query", query)
        arguments.write("kinds", kinds)
        arguments.write("filters", filters)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try channel.call("store.search", arguments)
    }

    /// Gives ways on from what was typed so far (gợi ý khi gõ), the most used first.
    ///
    /// - Parameters:
    ///   - prefix: What was typed so far.
    ///   - kinds: The kinds of record to look in; all that can be searched where none is named.
    ///   - limit: How many to give at most, 1 to 100.
    public func suggest(_ prefix: String, kinds: [String] = [], limit: Int = 10) throws(CchcError) -> [Suggestion] {
        var arguments = Packer(fields: 3)
        arguments.write("prefix", prefix)
        arguments.write("kinds", kinds)
        arguments.write("limit", limit)
        return try channel.call("store.suggest", arguments)
    }
}
