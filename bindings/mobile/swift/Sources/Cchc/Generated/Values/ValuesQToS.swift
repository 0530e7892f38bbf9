// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// The answer to a question (trả lời).
public struct QuestionAnswer: Hashable, Sendable {
    /// The text of the answer; not blank.
    public var text: String
    /// Who answered, as written, not blank: "Giám đốc Sở" (người, đơn vị trả lời).
    public var by: String
    /// The day of the answer.
    public var on: CivilDate
    /// Whether it was given at the dialogue itself (trả lời trực tiếp tại buổi đối thoại).
    public var givenAtSession: Bool

    /// Makes one from its fields.
    public init(text: String, by: String, on: CivilDate, givenAtSession: Bool = false) {
        self.text = text
        self.by = by
        self.on = on
        self.givenAtSession = givenAtSession
    }
}

extension QuestionAnswer: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("QuestionAnswer", from: unpacker)
        self.text = try fields.read("text")
        self.by = try fields.read("by")
        self.on = try fields.read("on")
        self.givenAtSession = try fields.read("given_at_session", or: false)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("text", text)
        packer.write("by", by)
        packer.write("on", on)
        packer.write("given_at_session", givenAtSession)
    }
}

/// A question and its answer as published, next to the original words (công bố hỏi đáp).
public struct QuestionPublication: Hashable, Sendable {
    /// The day of the publication.
    public var on: CivilDate
    /// Address of the publication on the web (đường dẫn).
    public var url: String?
    /// The question without personal data; not blank.
    public var publicQuestion: String
    /// The answer without personal data; not blank.
    public var publicAnswer: String
    /// Why the text was not compared with the sealed data of whoever sent it; none if it was, or if there were none.
    public var notCompared: String?
    /// The exception under which it was published although a request restricted the processing; none without one.
    public var despite: RestrictionException?

    /// Makes one from its fields.
    public init(
        on: CivilDate,
        publicQuestion: String,
        publicAnswer: String,
        url: String? = nil,
        notCompared: String? = nil,
        despite: RestrictionException? = nil
    ) {
        self.on = on
        self.url = url
        self.publicQuestion = publicQuestion
        self.publicAnswer = publicAnswer
        self.notCompared = notCompared
        self.despite = despite
    }
}

extension QuestionPublication: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("QuestionPublication", from: unpacker)
        self.on = try fields.read("on")
        self.url = try fields.read("url", or: nil)
        self.publicQuestion = try fields.read("public_question")
        self.publicAnswer = try fields.read("public_answer")
        self.notCompared = try fields.read("not_compared", or: nil)
        self.despite = try fields.read("despite", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(6)
        packer.write("on", on)
        packer.write("url", url)
        packer.write("public_question", publicQuestion)
        packer.write("public_answer", publicAnswer)
        packer.write("not_compared", notCompared)
        packer.write("despite", despite)
    }
}

/// A plan as read from its text, with findings and with the certainty of each field.
public struct Reading: Hashable, Sendable {
    /// The plan, as a draft to be added to the store.
    public var plan: Plan
    /// The findings, in the order of the text; those about the whole document come last.
    public var findings: [Finding]
    /// How lead, schedule and other fields of each promise were read, in the order of the text, so that people can
    /// check them.
    public var fields: [FieldReading]
    /// How much of the text went into the plan.
    public var coverage: Coverage

    /// Makes one from its fields.
    public init(
        plan: Plan = Plan(),
        findings: [Finding] = [],
        fields: [FieldReading] = [],
        coverage: Coverage = Coverage()
    ) {
        self.plan = plan
        self.findings = findings
        self.fields = fields
        self.coverage = coverage
    }
}

extension Reading: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Reading", from: unpacker)
        self.plan = try fields.read("plan", or: Plan())
        self.findings = try fields.read("findings", or: [])
        self.fields = try fields.read("fields", or: [])
        self.coverage = try fields.read("coverage", or: Coverage())
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("plan", plan)
        packer.write("findings", findings)
        packer.write("fields", fields)
        packer.write("coverage", coverage)
    }
}

/// A procedure that a text is probably about (TTHC liên quan).
public struct RelatedProcedure: Hashable, Sendable {
    /// The version that is in force.
    public var procedure: ProcedureId
    /// Code of the procedure.
    public var code: String
    /// Name of the procedure.
    public var name: String
    /// Relevance of the shared words: the greater the better. Comparable only within one answer.
    public var score: Int
    /// The words that text and procedure share, the rarest first; at most eight.
    public var words: [String]

    /// Makes one from its fields.
    public init(procedure: ProcedureId, code: String, name: String, score: Int, words: [String]) {
        self.procedure = procedure
        self.code = code
        self.name = name
        self.score = score
        self.words = words
    }
}

extension RelatedProcedure: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("RelatedProcedure", from: unpacker)
        self.procedure = try fields.read("procedure")
        self.code = try fields.read("code")
        self.name = try fields.read("name")
        self.score = try fields.read("score")
        self.words = try fields.read("words")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(5)
        packer.write("procedure", procedure)
        packer.write("code", code)
        packer.write("name", name)
        packer.write("score", score)
        packer.write("words", words)
    }
}

/// The units that a merger, split or renaming changed.
public struct Reorganisation: Hashable, Sendable {
    /// The units that ended.
    public var ended: [OrganisationUnit]
    /// Their successors.
    public var into: [OrganisationUnit]
    /// The units that were placed under another one.
    public var moved: [OrganisationUnit]

    /// Makes one from its fields.
    public init(ended: [OrganisationUnit], into: [OrganisationUnit], moved: [OrganisationUnit]) {
        self.ended = ended
        self.into = into
        self.moved = moved
    }
}

extension Reorganisation: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Reorganisation", from: unpacker)
        self.ended = try fields.read("ended")
        self.into = try fields.read("into")
        self.moved = try fields.read("moved")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("ended", ended)
        packer.write("into", into)
        packer.write("moved", moved)
    }
}

/// A report on one period: figures, and each plan's promises compared with their evidence (báo cáo).
public struct Report: Hashable, Sendable {
    /// The reporting period.
    public var period: Period
    /// The reference day: statuses are as of the end of this day, and evidence dated after it does not count.
    public var on: CivilDate
    /// The instant of the snapshot that the report was computed from; none if it was the current state of the store.
    public var asOf: Date?
    /// Figures of the sessions in the period.
    public var sessions: SessionFigures
    /// The same figures for each month of the period, including months without sessions.
    public var months: [MonthFigures]
    /// The same figures by type of session; types without sessions are left out.
    public var kinds: [KindFigures]
    /// The same figures by topic of training; topics without sessions are left out.
    public var topics: [TopicFigures]
    /// Each plan of a year that the period touches, and each plan whose year is unknown; a report about one plan holds
    /// only that plan.
    public var plans: [PlanReport]
    /// Procedures, and the media on which they are posted.
    public var procedures: ProcedureFigures
    /// Feedback received, answered, open and overdue.
    public var feedback: FeedbackFigures
    /// Dialogues and their questions.
    public var dialogues: DialogueFigures
    /// Tests that people took.
    public var assessments: AssessmentFigures
    /// Materials, and disseminations.
    public var materials: MaterialFigures
    /// Themes of the years that the period touches.
    public var themes: [ThemeReport]
    /// The leaders' schedule.
    public var board: BoardFigures
    /// Points that need attention; of each code as many as a list may have.
    public var attention: [Attention]
    /// The lists that end before their last item, with how many items were left out; none if every list is whole.
    public var leftOut: [LeftOut]
    /// Counts of the activities of all plans by status, including plans that were left out.
    public var completion: Completion
    /// What people wrote for the report on this period, unit and plan; none if nobody did (phần lời của báo cáo).
    public var note: ReportNote?
    /// What the report is limited to.
    public var limits: ReportLimits
    /// The session figures by unit, units with most sessions held first; units without sessions are left out.
    public var units: [UnitFigures]
    /// Trainings held and attended.
    public var trainings: TrainingFigures
    /// The audience inside the agency.
    public var audience: AudienceFigures
    /// The catalogue of figures: each with its definition, its value and its comparison, always all of them and in the
    /// same order.
    public var figures: [Figure]
    /// The periods that the figures are compared with; none if no comparison was asked for.
    public var compared: ComparedPeriods?

    /// Makes one from its fields.
    public init(
        period: Period,
        on: CivilDate,
        sessions: SessionFigures,
        months: [MonthFigures],
        kinds: [KindFigures],
        plans: [PlanReport],
        attention: [Attention],
        asOf: Date? = nil,
        topics: [TopicFigures] = [],
        procedures: ProcedureFigures = ProcedureFigures(),
        feedback: FeedbackFigures = FeedbackFigures(),
        dialogues: DialogueFigures = DialogueFigures(),
        assessments: AssessmentFigures = AssessmentFigures(),
        materials: MaterialFigures = MaterialFigures(),
        themes: [ThemeReport] = [],
        board: BoardFigures = BoardFigures(),
        leftOut: [LeftOut] = [],
        completion: Completion = Completion(),
        note: ReportNote? = nil,
        limits: ReportLimits = ReportLimits(),
        units: [UnitFigures] = [],
        trainings: TrainingFigures = TrainingFigures(),
        audience: AudienceFigures = AudienceFigures(),
        figures: [Figure] = [],
        compared: ComparedPeriods? = nil
    ) {
        self.period = period
        self.on = on
        self.asOf = asOf
        self.sessions = sessions
        self.months = months
        self.kinds = kinds
        self.topics = topics
        self.plans = plans
        self.procedures = procedures
        self.feedback = feedback
        self.dialogues = dialogues
        self.assessments = assessments
        self.materials = materials
        self.themes = themes
        self.board = board
        self.attention = attention
        self.leftOut = leftOut
        self.completion = completion
        self.note = note
        self.limits = limits
        self.units = units
        self.trainings = trainings
        self.audience = audience
        self.figures = figures
        self.compared = compared
    }
}

extension Report: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Report", from: unpacker)
        self.period = try fields.read("period")
        self.on = try fields.read("on")
        self.asOf = try fields.read("as_of", or: nil)
        self.sessions = try fields.read("sessions")
        self.months = try fields.read("months")
        self.kinds = try fields.read("kinds")
        self.topics = try fields.read("topics", or: [])
        self.plans = try fields.read("plans")
        self.procedures = try fields.read("procedures", or: ProcedureFigures())
        self.feedback = try fields.read("feedback", or: FeedbackFigures())
        self.dialogues = try fields.read("dialogues", or: DialogueFigures())
        self.assessments = try fields.read("assessments", or: AssessmentFigures())
        self.materials = try fields.read("materials", or: MaterialFigures())
        self.themes = try fields.read("themes", or: [])
        self.board = try fields.read("board", or: BoardFigures())
        self.attention = try fields.read("attention")
        self.leftOut = try fields.read("left_out", or: [])
        self.completion = try fields.read("completion", or: Completion())
        self.note = try fields.read("note", or: nil)
        self.limits = try fields.read("limits", or: ReportLimits())
        self.units = try fields.read("units", or: [])
        self.trainings = try fields.read("trainings", or: TrainingFigures())
        self.audience = try fields.read("audience", or: AudienceFigures())
        self.figures = try fields.read("figures", or: [])
        self.compared = try fields.read("compared", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(25)
        packer.write("period", period)
        packer.write("on", on)
        packer.write("as_of", asOf)
        packer.write("sessions", sessions)
        packer.write("months", months)
        packer.write("kinds", kinds)
        packer.write("topics", topics)
        packer.write("plans", plans)
        packer.write("procedures", procedures)
        packer.write("feedback", feedback)
        packer.write("dialogues", dialogues)
        packer.write("assessments", assessments)
        packer.write("materials", materials)
        packer.write("themes", themes)
        packer.write("board", board)
        packer.write("attention", attention)
        packer.write("left_out", leftOut)
        packer.write("completion", completion)
        packer.write("note", note)
        packer.write("limits", limits)
        packer.write("units", units)
        packer.write("trainings", trainings)
        packer.write("audience", audience)
        packer.write("figures", figures)
        packer.write("compared", compared)
    }
}

/// How the figures of a frozen report differ from those that the records give now (số liệu thay đổi so với báo cáo đã
/// chốt): what a supplementary report lists (báo cáo bổ sung).
public struct ReportDifferences: Hashable, Sendable {
    /// The frozen report.
    public var id: FrozenReportId
    /// What it is called.
    public var name: String
    /// Its period.
    public var period: Period
    /// The instant of its figures.
    public var then: Date
    /// The instant of the figures that they are compared with.
    public var now: Date
    /// What differs, in the order of the report; empty if nothing does.
    public var figures: [FigureDifference]

    /// Makes one from its fields.
    public init(id: FrozenReportId, name: String, period: Period, then: Date, now: Date, figures: [FigureDifference]) {
        self.id = id
        self.name = name
        self.period = period
        self.then = then
        self.now = now
        self.figures = figures
    }
}

extension ReportDifferences: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("ReportDifferences", from: unpacker)
        self.id = try fields.read("id")
        self.name = try fields.read("name")
        self.period = try fields.read("period")
        self.then = try fields.read("then")
        self.now = try fields.read("now")
        self.figures = try fields.read("figures")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(6)
        packer.write("id", id)
        packer.write("name", name)
        packer.write("period", period)
        packer.write("then", then)
        packer.write("now", now)
        packer.write("figures", figures)
    }
}

/// How a report that is at hand is written.
public struct ReportFile: Hashable, Sendable {
    /// The form of the file; Word if omitted.
    public var form: DocumentForm
    /// Issuer, number, date, addressees and signer.
    public var details: DocumentDetails
    /// What stands behind the signature; the promises of plans if omitted.
    public var appendices: [ReportAppendix]?

    /// Makes one from its fields.
    public init(
        form: DocumentForm = .docx,
        details: DocumentDetails = DocumentDetails(),
        appendices: [ReportAppendix]? = nil
    ) {
        self.form = form
        self.details = details
        self.appendices = appendices
    }
}

extension ReportFile: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("ReportFile", from: unpacker)
        self.form = try fields.read("form", or: .docx)
        self.details = try fields.read("details", or: DocumentDetails())
        self.appendices = try fields.read("appendices", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("form", form)
        packer.write("details", details)
        packer.write("appendices", appendices)
    }
}

/// The plan, the units and so on that a report is limited to.
public struct ReportLimits: Hashable, Sendable {
    /// The only plan that it is about; none for all.
    public var plan: PlanId?
    /// The unit that it is about, with those beneath it; none for all.
    public var unit: UnitId?
    /// Whether units that became that unit are included.
    public var asSuccessor: Bool

    /// Makes one from its fields.
    public init(plan: PlanId? = nil, unit: UnitId? = nil, asSuccessor: Bool = false) {
        self.plan = plan
        self.unit = unit
        self.asSuccessor = asSuccessor
    }
}

extension ReportLimits: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("ReportLimits", from: unpacker)
        self.plan = try fields.read("plan", or: nil)
        self.unit = try fields.read("unit", or: nil)
        self.asSuccessor = try fields.read("as_successor", or: false)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("plan", plan)
        packer.write("unit", unit)
        packer.write("as_successor", asSuccessor)
    }
}

/// Promise against proof in a period: the catalogue of figures with their comparison, sessions by month, kind, topic
/// and unit, each plan's activities with status and evidence, and what somebody should look at.
public struct ReportQuery: Hashable, Sendable {
    /// The period.
    public var period: Period
    /// One plan; all plans of the period's years where none is named.
    public var plan: PlanId?
    /// The day on which statuses are judged; where none is given, the last day of the period, or today if it is not
    /// over.
    public var on: CivilDate?
    /// One unit and those beneath it in the period; all where none is named.
    public var unit: UnitId?
    /// With the unit, every unit that became it, and those beneath these.
    public var asSuccessor: Bool
    /// The most items of a list that grows with the records (plans, outdated postings, tests, units, themes, evidence
    /// of an activity) and of each code of the points that need attention: 1 to 10,000; 50 if omitted. Figures count
    /// everything, and `left_out` of the report says what was not listed.
    public var listLimit: Int
    /// Whether each figure is compared with the period before, the same period of the year before and the year to
    /// date; true if omitted. The comparison reads the store for three more periods.
    public var compare: Bool

    /// Makes one from its fields.
    public init(
        period: Period,
        plan: PlanId? = nil,
        on: CivilDate? = nil,
        unit: UnitId? = nil,
        asSuccessor: Bool = false,
        listLimit: Int = 50,
        compare: Bool = true
    ) {
        self.period = period
        self.plan = plan
        self.on = on
        self.unit = unit
        self.asSuccessor = asSuccessor
        self.listLimit = listLimit
        self.compare = compare
    }
}

extension ReportQuery: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("ReportQuery", from: unpacker)
        self.period = try fields.read("period")
        self.plan = try fields.read("plan", or: nil)
        self.on = try fields.read("on", or: nil)
        self.unit = try fields.read("unit", or: nil)
        self.asSuccessor = try fields.read("as_successor", or: false)
        self.listLimit = try fields.read("list_limit", or: 50)
        self.compare = try fields.read("compare", or: true)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(7)
        packer.write("period", period)
        packer.write("plan", plan)
        packer.write("on", on)
        packer.write("unit", unit)
        packer.write("as_successor", asSuccessor)
        packer.write("list_limit", listLimit)
        packer.write("compare", compare)
    }
}

/// The unit that a name means.
public struct ResolvedUnit: Hashable, Sendable {
    /// The unit. `None`: no unit matches, or several match equally well.
    public var unit: OrganisationUnit?
    /// How well the best candidate matches. `None`: no unit matches.
    public var matched: NameMatch?
    /// Every unit that matches, best first.
    public var candidates: [OrganisationUnit]

    /// Makes one from its fields.
    public init(candidates: [OrganisationUnit], unit: OrganisationUnit? = nil, matched: NameMatch? = nil) {
        self.unit = unit
        self.matched = matched
        self.candidates = candidates
    }
}

extension ResolvedUnit: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("ResolvedUnit", from: unpacker)
        self.unit = try fields.read("unit", or: nil)
        self.matched = try fields.read("matched", or: nil)
        self.candidates = try fields.read("candidates")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("unit", unit)
        packer.write("matched", matched)
        packer.write("candidates", candidates)
    }
}

/// What a restored store contains (kết quả khôi phục).
public struct Restored: Hashable, Sendable {
    /// Sequence number of the last change.
    public var seq: Int
    /// The number of later changes that were dropped.
    public var dropped: Int
    /// The number of data subjects whose keys were imported.
    public var readable: Int

    /// Makes one from its fields.
    public init(seq: Int, dropped: Int, readable: Int) {
        self.seq = seq
        self.dropped = dropped
        self.readable = readable
    }
}

extension Restored: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Restored", from: unpacker)
        self.seq = try fields.read("seq")
        self.dropped = try fields.read("dropped")
        self.readable = try fields.read("readable")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("seq", seq)
        packer.write("dropped", dropped)
        packer.write("readable", readable)
    }
}

/// One publication of the result of feedback, without personal data (công khai kết quả xử lý).
public struct ResultPublication: Hashable, Sendable {
    /// The channel.
    public var channel: ResultChannel
    /// The day of the publication.
    public var on: CivilDate
    /// The published text; not blank. Text that looks like contact details or identity numbers is refused unless
    /// `confirmed`.
    public var publicText: String
    /// Address of the publication on the web.
    public var url: String?
    /// Whether somebody checked that what looks like personal data in the text is none; if true, the store does not
    /// look for such data.
    public var confirmed: Bool
    /// Why the text was not compared with the sealed data of whoever sent it; none if it was, or if there were none.
    public var notCompared: String?
    /// The exception under which it was published although a request restricted the processing; none without one.
    public var despite: RestrictionException?

    /// Makes one from its fields.
    public init(
        channel: ResultChannel,
        on: CivilDate,
        publicText: String,
        url: String? = nil,
        confirmed: Bool = false,
        notCompared: String? = nil,
        despite: RestrictionException? = nil
    ) {
        self.channel = channel
        self.on = on
        self.publicText = publicText
        self.url = url
        self.confirmed = confirmed
        self.notCompared = notCompared
        self.despite = despite
    }
}

extension ResultPublication: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("ResultPublication", from: unpacker)
        self.channel = try fields.read("channel")
        self.on = try fields.read("on")
        self.publicText = try fields.read("public_text")
        self.url = try fields.read("url", or: nil)
        self.confirmed = try fields.read("confirmed", or: false)
        self.notCompared = try fields.read("not_compared", or: nil)
        self.despite = try fields.read("despite", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(7)
        packer.write("channel", channel)
        packer.write("on", on)
        packer.write("public_text", publicText)
        packer.write("url", url)
        packer.write("confirmed", confirmed)
        packer.write("not_compared", notCompared)
        packer.write("despite", despite)
    }
}

/// The personal data of one revision of a record as plain text: the answer of `data_subjects.reveal`.
public struct Revealed: Hashable, Sendable {
    /// Kind of the record: `feedback`.
    public var kind: String
    /// The record.
    public var id: UUID
    /// The opened values, one for each field that holds a value.
    public var values: [RevealedValue]
    /// The log entry of this access; none if the record held no value to open.
    public var access: AccessId?

    /// Makes one from its fields.
    public init(kind: String, id: UUID, values: [RevealedValue], access: AccessId? = nil) {
        self.kind = kind
        self.id = id
        self.values = values
        self.access = access
    }
}

extension Revealed: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Revealed", from: unpacker)
        self.kind = try fields.read("kind")
        self.id = try fields.read("id")
        self.values = try fields.read("values")
        self.access = try fields.read("access", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("kind", kind)
        packer.write("id", id)
        packer.write("values", values)
        packer.write("access", access)
    }
}

/// One personal value as plain text.
public struct RevealedValue: Hashable, Sendable {
    /// Path of the field in the record: `name`.
    public var path: String
    /// The value in plain text.
    public var text: String

    /// Makes one from its fields.
    public init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}

extension RevealedValue: CustomStringConvertible, CustomReflectable {
    /// The value without the personal data in it.
    public var description: String {
        let fields = [
            "path: \(path)",
            "text: \(hidden(text))",
        ]
        return "RevealedValue(\(fields.joined(separator: ", ")))"
    }

    /// The value without the personal data in it.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "path": path,
                "text": hidden(text),
            ],
            displayStyle: .struct)
    }
}

extension RevealedValue: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("RevealedValue", from: unpacker)
        self.path = try fields.read("path")
        self.text = try fields.read("text")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("path", path)
        packer.write("text", text)
    }
}

/// A remark about a row.
public struct RowNote: Hashable, Sendable {
    /// The number of the row, from 1.
    public var row: Int
    /// The name of the cell, where the row is of a sheet: `C12`.
    public var cell: String?
    /// The field of the procedure, `in_force_from`, or the name of the column.
    public var path: String
    /// Stable code of the rule broken or the remark.
    public var code: String
    /// The message in English.
    public var text: String
    /// The message in Vietnamese.
    public var textVi: String
    /// The law behind the rule, if there is one.
    public var law: LawReference?
    /// What would be allowed instead, if that can be listed.
    public var allowed: [String]

    /// Makes one from its fields.
    public init(
        row: Int,
        path: String,
        code: String,
        text: String,
        textVi: String,
        cell: String? = nil,
        law: LawReference? = nil,
        allowed: [String] = []
    ) {
        self.row = row
        self.cell = cell
        self.path = path
        self.code = code
        self.text = text
        self.textVi = textVi
        self.law = law
        self.allowed = allowed
    }
}

extension RowNote: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("RowNote", from: unpacker)
        self.row = try fields.read("row")
        self.cell = try fields.read("cell", or: nil)
        self.path = try fields.read("path")
        self.code = try fields.read("code")
        self.text = try fields.read("text")
        self.textVi = try fields.read("text_vi")
        self.law = try fields.read("law", or: nil)
        self.allowed = try fields.read("allowed", or: [])
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(8)
        packer.write("row", row)
        packer.write("cell", cell)
        packer.write("path", path)
        packer.write("code", code)
        packer.write("text", text)
        packer.write("text_vi", textVi)
        packer.write("law", law)
        packer.write("allowed", allowed)
    }
}

/// When a promise must be kept (thời gian thực hiện, tiến độ). Years are 1945 to 9999. Most promises of plans give no
/// time, and then the whole year of the plan counts.
public enum Schedule: Hashable, Sendable {
    /// No time given: some time in the year of the plan.
    case unspecified
    /// All the time, without a gap longer than allowed (thường xuyên).
    case continuous
    /// From time to time, without a stated frequency (định kỳ).
    case periodic
    /// Every day, without a gap longer than allowed (hàng ngày).
    case daily
    /// Every week (hàng tuần).
    case weekly
    /// Every month (hàng tháng).
    case monthly
    /// Every quarter (hàng quý).
    case quarterly
    /// Every half year (6 tháng một lần).
    case halfYearly
    /// Every year (hàng năm).
    case yearly
    /// Every year, at each of several times of the year (trước ngày 15/6 và 15/11 hằng năm).
    ///
    /// - Parameters:
    ///   - times: The times of the year, at least one.
    case eachYear(times: [YearTime])
    /// Some time in a year (trong năm 2021).
    ///
    /// - Parameters:
    ///   - year: Year.
    case inYear(year: Int)
    /// Some time in a quarter (quý IV/2021).
    ///
    /// - Parameters:
    ///   - year: Year.
    ///   - quarter: Quarter, 1 to 4.
    case inQuarter(year: Int, quarter: Int)
    /// Some time in a month (tháng 3/2021).
    ///
    /// - Parameters:
    ///   - year: Year.
    ///   - month: Month, 1 to 12.
    case inMonth(year: Int, month: Int)
    /// On one day (ngày 05/03/2021).
    ///
    /// - Parameters:
    ///   - date: The day on which it is due.
    case onDate(date: CivilDate)
    /// By a day, included (trước ngày 15/12/2021).
    ///
    /// - Parameters:
    ///   - date: The last day, included.
    case byDate(date: CivilDate)
    /// Within a range of days (từ tháng 3 đến tháng 6).
    ///
    /// - Parameters:
    ///   - from: First day, included.
    ///   - to: Last day, included, not before the first.
    case range(from: CivilDate, to: CivilDate)
    /// At each of several times (quý I và quý III năm 2024; hàng quý, 6 tháng, năm).
    ///
    /// - Parameters:
    ///   - times: The times, at least two; none of them may be `several` or `unspecified`.
    case several(times: [Schedule])
}

extension Schedule: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Schedule", from: unpacker)
        switch try fields.read("type") as String {
        case "unspecified":
            self = .unspecified
        case "continuous":
            self = .continuous
        case "periodic":
            self = .periodic
        case "daily":
            self = .daily
        case "weekly":
            self = .weekly
        case "monthly":
            self = .monthly
        case "quarterly":
            self = .quarterly
        case "half_yearly":
            self = .halfYearly
        case "yearly":
            self = .yearly
        case "each_year":
            self = .eachYear(times: try fields.read("times"))
        case "in_year":
            self = .inYear(year: try fields.read("year"))
        case "in_quarter":
            self = .inQuarter(year: try fields.read("year"), quarter: try fields.read("quarter"))
        case "in_month":
            self = .inMonth(year: try fields.read("year"), month: try fields.read("month"))
        case "on_date":
            self = .onDate(date: try fields.read("date"))
        case "by_date":
            self = .byDate(date: try fields.read("date"))
        case "range":
            self = .range(from: try fields.read("from"), to: try fields.read("to"))
        case "several":
            self = .several(times: try fields.read("times"))
        case let unknown: throw DecodeError("Schedule has no \(unknown)")
        }
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        switch self {
        case .unspecified:
            packer.map(1)
            packer.write("type", "unspecified")
        case .continuous:
            packer.map(1)
            packer.write("type", "continuous")
        case .periodic:
            packer.map(1)
            packer.write("type", "periodic")
        case .daily:
            packer.map(1)
            packer.write("type", "daily")
        case .weekly:
            packer.map(1)
            packer.write("type", "weekly")
        case .monthly:
            packer.map(1)
            packer.write("type", "monthly")
        case .quarterly:
            packer.map(1)
            packer.write("type", "quarterly")
        case .halfYearly:
            packer.map(1)
            packer.write("type", "half_yearly")
        case .yearly:
            packer.map(1)
            packer.write("type", "yearly")
        case let .eachYear(times):
            packer.map(2)
            packer.write("type", "each_year")
            packer.write("times", times)
        case let .inYear(year):
            packer.map(2)
            packer.write("type", "in_year")
            packer.write("year", year)
        case let .inQuarter(year, quarter):
            packer.map(3)
            packer.write("type", "in_quarter")
            packer.write("year", year)
            packer.write("quarter", quarter)
        case let .inMonth(year, month):
            packer.map(3)
            packer.write("type", "in_month")
            packer.write("year", year)
            packer.write("month", month)
        case let .onDate(date):
            packer.map(2)
            packer.write("type", "on_date")
            packer.write("date", date)
        case let .byDate(date):
            packer.map(2)
            packer.write("type", "by_date")
            packer.write("date", date)
        case let .range(from, to):
            packer.map(3)
            packer.write("type", "range")
            packer.write("from", from)
            packer.write("to", to)
        case let .several(times):
            packer.map(2)
            packer.write("type", "several")
            packer.write("times", times)
        }
    }
}

/// How a criterion is scored. Steps are tried in order; the first that is reached gives its points, and none gives
/// none.
public enum ScoringRule: Hashable, Sendable {
    /// By the day on which the plan was issued (thời điểm ban hành kế hoạch).
    ///
    /// - Parameters:
    ///   - steps: Last days, the earliest first, with points that fall.
    case planIssued(steps: [DayStep])
    /// By the share of one figure in another (tỷ lệ).
    ///
    /// - Parameters:
    ///   - part: The part.
    ///   - whole: The whole.
    ///   - steps: Least shares in percent, the greatest first, with points that fall.
    case share(part: ScoredFigure, whole: ScoredFigure, steps: [NumberStep])
    /// By a figure (số lượng).
    ///
    /// - Parameters:
    ///   - figure: The figure.
    ///   - steps: Least values, the greatest first, with points that fall.
    case count(figure: ScoredFigure, steps: [NumberStep])
    /// By how many different forms of communication were used in the period (mức độ đa dạng hình thức tuyên truyền).
    ///
    /// - Parameters:
    ///   - steps: Least numbers of forms, the greatest first, with points that fall.
    case forms(steps: [NumberStep])
}

extension ScoringRule: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("ScoringRule", from: unpacker)
        switch try fields.read("type") as String {
        case "plan_issued":
            self = .planIssued(steps: try fields.read("steps"))
        case "share":
            self = .share(
                part: try fields.read("part"),
                whole: try fields.read("whole"),
                steps: try fields.read("steps")
            )
        case "count":
            self = .count(figure: try fields.read("figure"), steps: try fields.read("steps"))
        case "forms":
            self = .forms(steps: try fields.read("steps"))
        case let unknown: throw DecodeError("ScoringRule has no \(unknown)")
        }
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        switch self {
        case let .planIssued(steps):
            packer.map(2)
            packer.write("type", "plan_issued")
            packer.write("steps", steps)
        case let .share(part, whole, steps):
            packer.map(4)
            packer.write("type", "share")
            packer.write("part", part)
            packer.write("whole", whole)
            packer.write("steps", steps)
        case let .count(figure, steps):
            packer.map(3)
            packer.write("type", "count")
            packer.write("figure", figure)
            packer.write("steps", steps)
        case let .forms(steps):
            packer.map(2)
            packer.write("type", "forms")
            packer.write("steps", steps)
        }
    }
}

/// One page of search results.
public struct SearchPage: Hashable, Sendable {
    /// The records found, in the order asked for.
    public var hits: [Hit]
    /// The cursor of the next page; none on the last page. Pass it as `cursor` to the same query; it stays valid
    /// across restarts and writes, but is refused (`cursor`) where the words are understood otherwise by then: by a
    /// changed dictionary, or by words that records have since.
    public var next: String?
    /// Words that hits of this page have in another spelling.
    public var corrections: [Correction]
    /// What hits of this page were found by, where it was not typed so: abbreviations written out, spaces mended.
    public var understood: [Understood]
    /// How many records are found on all pages together; none unless facets or an order by days were asked for, since
    /// it is counted for these alone.
    public var total: Int?
    /// The facets asked for, in that order.
    public var facets: [Facet]

    /// Makes one from its fields.
    public init(
        hits: [Hit],
        corrections: [Correction],
        understood: [Understood],
        facets: [Facet],
        next: String? = nil,
        total: Int? = nil
    ) {
        self.hits = hits
        self.next = next
        self.corrections = corrections
        self.understood = understood
        self.total = total
        self.facets = facets
    }
}

extension SearchPage: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("SearchPage", from: unpacker)
        self.hits = try fields.read("hits")
        self.next = try fields.read("next", or: nil)
        self.corrections = try fields.read("corrections")
        self.understood = try fields.read("understood")
        self.total = try fields.read("total", or: nil)
        self.facets = try fields.read("facets")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(6)
        packer.write("hits", hits)
        packer.write("next", next)
        packer.write("corrections", corrections)
        packer.write("understood", understood)
        packer.write("total", total)
        packer.write("facets", facets)
    }
}

/// Figures of sessions. A person who attended two sessions counts twice (lượt người).
public struct SessionFigures: Hashable, Sendable {
    /// Sessions that are planned and not reported as held by the reference day.
    public var planned: Int
    /// Sessions that took place by the reference day, with minutes or without.
    public var held: Int
    /// Of the sessions held, those with minutes.
    public var minuted: Int
    /// Sessions cancelled.
    public var cancelled: Int
    /// People invited to the sessions held.
    public var invited: Int
    /// Of those invited, people who attended and so were informed.
    public var informed: Int
    /// Of those informed, people at sessions where understanding was measured.
    public var measured: Int
    /// Of those measured, people who understood.
    public var understood: Int

    /// Makes one from its fields.
    public init(
        planned: Int = 0,
        held: Int = 0,
        minuted: Int = 0,
        cancelled: Int = 0,
        invited: Int = 0,
        informed: Int = 0,
        measured: Int = 0,
        understood: Int = 0
    ) {
        self.planned = planned
        self.held = held
        self.minuted = minuted
        self.cancelled = cancelled
        self.invited = invited
        self.informed = informed
        self.measured = measured
        self.understood = understood
    }
}

extension SessionFigures: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("SessionFigures", from: unpacker)
        self.planned = try fields.read("planned", or: 0)
        self.held = try fields.read("held", or: 0)
        self.minuted = try fields.read("minuted", or: 0)
        self.cancelled = try fields.read("cancelled", or: 0)
        self.invited = try fields.read("invited", or: 0)
        self.informed = try fields.read("informed", or: 0)
        self.measured = try fields.read("measured", or: 0)
        self.understood = try fields.read("understood", or: 0)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(8)
        packer.write("planned", planned)
        packer.write("held", held)
        packer.write("minuted", minuted)
        packer.write("cancelled", cancelled)
        packer.write("invited", invited)
        packer.write("informed", informed)
        packer.write("measured", measured)
        packer.write("understood", understood)
    }
}

/// The signature block of a plan (người ký).
public struct Signatory: Hashable, Sendable {
    /// In whose name the document is signed (quyền hạn). If a deputy signs for the head of a collective ("TM. ỦY BAN
    /// NHÂN DÂN / KT. CHỦ TỊCH"), it is `for_head`.
    public var authority: SigningAuthority
    /// The collective in whose name it is signed, without "TM.": "ỦY BAN NHÂN DÂN"; none if it is signed for no
    /// collective (tập thể).
    public var onBehalfOf: String?
    /// The title after the prefix: "GIÁM ĐỐC" in "KT. GIÁM ĐỐC".
    public var headTitle: String
    /// The signer's own title, from the line below: "PHÓ GIÁM ĐỐC"; none if there is no such line.
    public var ownTitle: String?
    /// The signer's name; none on drafts.
    public var name: String?

    /// Makes one from its fields.
    public init(
        authority: SigningAuthority,
        headTitle: String,
        onBehalfOf: String? = nil,
        ownTitle: String? = nil,
        name: String? = nil
    ) {
        self.authority = authority
        self.onBehalfOf = onBehalfOf
        self.headTitle = headTitle
        self.ownTitle = ownTitle
        self.name = name
    }
}

extension Signatory: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Signatory", from: unpacker)
        self.authority = try fields.read("authority")
        self.onBehalfOf = try fields.read("on_behalf_of", or: nil)
        self.headTitle = try fields.read("head_title")
        self.ownTitle = try fields.read("own_title", or: nil)
        self.name = try fields.read("name", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(5)
        packer.write("authority", authority)
        packer.write("on_behalf_of", onBehalfOf)
        packer.write("head_title", headTitle)
        packer.write("own_title", ownTitle)
        packer.write("name", name)
    }
}

/// A signature block: role and name of one signer (chữ ký).
public struct SignatureBlock: Hashable, Sendable {
    /// The role in which the person signs: "THƯ KÝ".
    public var role: String
    /// Full name; "…" if it is not known.
    public var name: String

    /// Makes one from its fields.
    public init(role: String, name: String) {
        self.role = role
        self.name = name
    }
}

extension SignatureBlock: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("SignatureBlock", from: unpacker)
        self.role = try fields.read("role")
        self.name = try fields.read("name")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("role", role)
        packer.write("name", name)
    }
}

/// A posting that is out of date or incomplete, and what to do.
public struct StalePosting: Hashable, Sendable {
    /// The posting.
    public var posting: PostingId
    /// The medium on which it is posted.
    public var place: PostingPlace
    /// The procedure version that is posted; none if it shows a theme or decision.
    public var procedure: ProcedureId?
    /// The version to post instead; none if there is none.
    public var current: ProcedureId?
    /// Code of the procedure; none if it shows a theme or decision.
    public var code: String?
    /// What it shows: the name of the procedure, the theme or the decision.
    public var name: String
    /// What is wrong with it.
    public var reasons: [StaleReason]
    /// The first day on which this was so; none if unknown.
    public var since: CivilDate?
    /// What to do, in English.
    public var text: String
    /// What to do, in Vietnamese.
    public var textVi: String

    /// Makes one from its fields.
    public init(
        posting: PostingId,
        place: PostingPlace,
        name: String,
        reasons: [StaleReason],
        text: String,
        textVi: String,
        procedure: ProcedureId? = nil,
        current: ProcedureId? = nil,
        code: String? = nil,
        since: CivilDate? = nil
    ) {
        self.posting = posting
        self.place = place
        self.procedure = procedure
        self.current = current
        self.code = code
        self.name = name
        self.reasons = reasons
        self.since = since
        self.text = text
        self.textVi = textVi
    }
}

extension StalePosting: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("StalePosting", from: unpacker)
        self.posting = try fields.read("posting")
        self.place = try fields.read("place")
        self.procedure = try fields.read("procedure", or: nil)
        self.current = try fields.read("current", or: nil)
        self.code = try fields.read("code", or: nil)
        self.name = try fields.read("name")
        self.reasons = try fields.read("reasons")
        self.since = try fields.read("since", or: nil)
        self.text = try fields.read("text")
        self.textVi = try fields.read("text_vi")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(10)
        packer.write("posting", posting)
        packer.write("place", place)
        packer.write("procedure", procedure)
        packer.write("current", current)
        packer.write("code", code)
        packer.write("name", name)
        packer.write("reasons", reasons)
        packer.write("since", since)
        packer.write("text", text)
        packer.write("text_vi", textVi)
    }
}

/// Which data set a store holds, and which replica of it (định danh kho dữ liệu).
///
/// Moving or renaming a file on its volume changes nothing. A copy, a backup that was restored or a file that was
/// moved to another volume keeps the replica's identity until the first write to it, and becomes a replica of its own
/// with that write.
public struct StoreIdentity: Hashable, Sendable {
    /// Identity of the data set, the same in every copy.
    public var dataset: UUID
    /// Identity of this copy.
    public var replica: UUID
    /// The format of the file.
    public var format: Int

    /// Makes one from its fields.
    public init(dataset: UUID, replica: UUID, format: Int) {
        self.dataset = dataset
        self.replica = replica
        self.format = format
    }
}

extension StoreIdentity: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("StoreIdentity", from: unpacker)
        self.dataset = try fields.read("dataset")
        self.replica = try fields.read("replica")
        self.format = try fields.read("format")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("dataset", dataset)
        packer.write("replica", replica)
        packer.write("format", format)
    }
}

/// What the records suggest for the note of a report (gợi ý phần lời của báo cáo). Nothing of it is stored: a person
/// takes over, changes or drops each paragraph.
public struct SuggestedNote: Hashable, Sendable {
    /// The reporting period.
    public var period: Period
    /// The reference day: what the suggestions say is as of the end of this day.
    public var on: CivilDate
    /// The note that is stored for this period, unit and plan; none if nobody wrote one.
    public var written: ReportNoteId?
    /// Suggested paragraphs, in the order of a report.
    public var paragraphs: [SuggestedParagraph]

    /// Makes one from its fields.
    public init(period: Period, on: CivilDate, paragraphs: [SuggestedParagraph], written: ReportNoteId? = nil) {
        self.period = period
        self.on = on
        self.written = written
        self.paragraphs = paragraphs
    }
}

extension SuggestedNote: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("SuggestedNote", from: unpacker)
        self.period = try fields.read("period")
        self.on = try fields.read("on")
        self.written = try fields.read("written", or: nil)
        self.paragraphs = try fields.read("paragraphs")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("period", period)
        packer.write("on", on)
        packer.write("written", written)
        packer.write("paragraphs", paragraphs)
    }
}

/// A paragraph that the records suggest (đoạn gợi ý). It is a suggestion, not a statement of anybody's.
public struct SuggestedParagraph: Hashable, Sendable {
    /// The part of the note that it would stand in.
    public var part: NotePart
    /// Stable code of its ground: a code of the report's points that need attention (`activity_overdue`), or
    /// `sessions_held`, `completion`, `feedback_answered`, `activity_cancelled`, `session_cancelled`, `activity_next`,
    /// `activity_continues`, `session_next`.
    public var code: String
    /// The paragraph, in Vietnamese, as an official report would have it.
    public var textVi: String
    /// The records behind it, at most 50.
    public var records: [NoteGround]
    /// How many records are behind it, listed or not.
    public var count: Int

    /// Makes one from its fields.
    public init(part: NotePart, code: String, textVi: String, records: [NoteGround], count: Int) {
        self.part = part
        self.code = code
        self.textVi = textVi
        self.records = records
        self.count = count
    }
}

extension SuggestedParagraph: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("SuggestedParagraph", from: unpacker)
        self.part = try fields.read("part")
        self.code = try fields.read("code")
        self.textVi = try fields.read("text_vi")
        self.records = try fields.read("records")
        self.count = try fields.read("count")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(5)
        packer.write("part", part)
        packer.write("code", code)
        packer.write("text_vi", textVi)
        packer.write("records", records)
        packer.write("count", count)
    }
}

/// A completion of what was typed, or a title that holds it (gợi ý).
public struct Suggestion: Hashable, Sendable {
    /// The words typed, spelt as in records, with the last word completed: `giấy phép`; or a title.
    public var text: String
    /// How many records have the completed words, or the title. For a query of several words, only the best 300
    /// records are counted; of words that no record has together, only the last of them. Of a title only the records
    /// offered.
    public var count: Int
    /// For a title the kind of the record: `procedure`.
    public var kind: String?
    /// For a title the record that has it.
    public var id: UUID?

    /// Makes one from its fields.
    public init(text: String, count: Int, kind: String? = nil, id: UUID? = nil) {
        self.text = text
        self.count = count
        self.kind = kind
        self.id = id
    }
}

extension Suggestion: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Suggestion", from: unpacker)
        self.text = try fields.read("text")
        self.count = try fields.read("count")
        self.kind = try fields.read("kind", or: nil)
        self.id = try fields.read("id", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("text", text)
        packer.write("count", count)
        packer.write("kind", kind)
        packer.write("id", id)
    }
}
