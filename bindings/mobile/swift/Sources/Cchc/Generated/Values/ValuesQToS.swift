// Generated from the core by generate.sh: change the core, not this file.

import Foundation

/// The answer to a question (trả lời).
public struct QuestionAnswer: Hashable, Sendable {
    /// What was answered.
    public var text: String
    /// Who answered, as written: "Giám đốc Sở" (người, đơn vị trả lời).
    public var by: String
    /// On which day.
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
    private static let wireFields = Fields("QuestionAnswer", "text", "by", "on", "given_at_session")

    init(from unpacker: inout Unpacker) throws {
        var text: String?
        var by: String?
        var on: CivilDate?
        self.givenAtSession = false
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: text = try unpacker.read()
            case 1: by = try unpacker.read()
            case 2: on = try unpacker.read()
            default: self.givenAtSession = try unpacker.read()
            }
        }
        self.text = try Self.wireFields.given(text, "text")
        self.by = try Self.wireFields.given(by, "by")
        self.on = try Self.wireFields.given(on, "on")
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("text", text)
        packer.write("by", by)
        packer.write("on", on)
        packer.write("given_at_session", givenAtSession)
    }
}

/// Question and answer as everybody may read them, apart from what was said (công bố hỏi đáp).
public struct QuestionPublication: Hashable, Sendable {
    /// On which day.
    public var on: CivilDate
    /// Where: the address of the page (đường dẫn).
    public var url: String?
    /// The question, without personal data.
    public var publicQuestion: String
    /// The answer, without personal data.
    public var publicAnswer: String

    /// Makes one from its fields.
    public init(on: CivilDate, publicQuestion: String, publicAnswer: String, url: String? = nil) {
        self.on = on
        self.url = url
        self.publicQuestion = publicQuestion
        self.publicAnswer = publicAnswer
    }
}

extension QuestionPublication: Wire {
    private static let wireFields = Fields("QuestionPublication", "on", "url", "public_question", "public_answer")

    init(from unpacker: inout Unpacker) throws {
        var on: CivilDate?
        var publicQuestion: String?
        var publicAnswer: String?
        self.url = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: on = try unpacker.read()
            case 1: self.url = try unpacker.read()
            case 2: publicQuestion = try unpacker.read()
            default: publicAnswer = try unpacker.read()
            }
        }
        self.on = try Self.wireFields.given(on, "on")
        self.publicQuestion = try Self.wireFields.given(publicQuestion, "public_question")
        self.publicAnswer = try Self.wireFields.given(publicAnswer, "public_answer")
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("on", on)
        packer.write("url", url)
        packer.write("public_question", publicQuestion)
        packer.write("public_answer", publicAnswer)
    }
}

/// A plan as read from its text, with everything that was noticed on the way.
public struct Reading: Hashable, Sendable {
    /// The plan, a draft ready to be stored.
    public var plan: Plan
    /// What was noticed, in the order of the text.
    public var findings: [Finding]
    /// How each field of what is promised was read, in the order of the text: what a form asks somebody to confirm.
    public var fields: [FieldReading]
    /// How much of the text has a place in the plan.
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
    private static let wireFields = Fields("Reading", "plan", "findings", "fields", "coverage")

    init(from unpacker: inout Unpacker) throws {
        self.plan = Plan()
        self.findings = []
        self.fields = []
        self.coverage = Coverage()
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.plan = try unpacker.read()
            case 1: self.findings = try unpacker.read()
            case 2: self.fields = try unpacker.read()
            default: self.coverage = try unpacker.read()
            }
        }
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("plan", plan)
        packer.write("findings", findings)
        packer.write("fields", fields)
        packer.write("coverage", coverage)
    }
}

/// A procedure that a text seems to be about (TTHC liên quan).
public struct RelatedProcedure: Hashable, Sendable {
    /// The version in force.
    public var procedure: ProcedureId
    /// Its code.
    public var code: String
    /// Its name.
    public var name: String
    /// How much the shared words weigh: comparable within one answer only.
    public var score: Int
    /// The words shared, the heaviest first.
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
    private static let wireFields = Fields("RelatedProcedure", "procedure", "code", "name", "score", "words")

    init(from unpacker: inout Unpacker) throws {
        var procedure: ProcedureId?
        var code: String?
        var name: String?
        var score: Int?
        var words: [String]?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: procedure = try unpacker.read()
            case 1: code = try unpacker.read()
            case 2: name = try unpacker.read()
            case 3: score = try unpacker.read()
            default: words = try unpacker.read()
            }
        }
        self.procedure = try Self.wireFields.given(procedure, "procedure")
        self.code = try Self.wireFields.given(code, "code")
        self.name = try Self.wireFields.given(name, "name")
        self.score = try Self.wireFields.given(score, "score")
        self.words = try Self.wireFields.given(words, "words")
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

/// What a merger, split or new name did to the units concerned.
public struct Reorganisation: Hashable, Sendable {
    /// The units that ended.
    public var ended: [OrganisationUnit]
    /// The units they became.
    public var into: [OrganisationUnit]
    /// The units that came under another one.
    public var moved: [OrganisationUnit]

    /// Makes one from its fields.
    public init(ended: [OrganisationUnit], into: [OrganisationUnit], moved: [OrganisationUnit]) {
        self.ended = ended
        self.into = into
        self.moved = moved
    }
}

extension Reorganisation: Wire {
    private static let wireFields = Fields("Reorganisation", "ended", "into", "moved")

    init(from unpacker: inout Unpacker) throws {
        var ended: [OrganisationUnit]?
        var into: [OrganisationUnit]?
        var moved: [OrganisationUnit]?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: ended = try unpacker.read()
            case 1: into = try unpacker.read()
            default: moved = try unpacker.read()
            }
        }
        self.ended = try Self.wireFields.given(ended, "ended")
        self.into = try Self.wireFields.given(into, "into")
        self.moved = try Self.wireFields.given(moved, "moved")
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("ended", ended)
        packer.write("into", into)
        packer.write("moved", moved)
    }
}

/// What was promised and what is proven, in one period.
public struct Report: Hashable, Sendable {
    /// The period.
    public var period: Period
    /// The day on which statuses are judged: evidence after it does not count.
    public var on: CivilDate
    /// The state of the store that was read, where it is not the present one.
    public var asOf: Date?
    /// Figures of the sessions of the period.
    public var sessions: SessionFigures
    /// The same figures by month, every month of the period.
    public var months: [MonthFigures]
    /// The same figures by kind of session, kinds without any left out.
    public var kinds: [KindFigures]
    /// The same figures by topic of training, topics without any left out.
    public var topics: [TopicFigures]
    /// Each plan of the period's years, promise against proof.
    public var plans: [PlanReport]
    /// Procedures and where they are shown.
    public var procedures: ProcedureFigures
    /// Feedback received, answered, late.
    public var feedback: FeedbackFigures
    /// Dialogues and their questions.
    public var dialogues: DialogueFigures
    /// Tests taken.
    public var assessments: AssessmentFigures
    /// Materials and what was made known with them.
    public var materials: MaterialFigures
    /// Themes of the period's years.
    public var themes: [ThemeReport]
    /// The leaders' schedule.
    public var board: BoardFigures
    /// What somebody should look at.
    public var attention: [Attention]

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
        board: BoardFigures = BoardFigures()
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
    }
}

extension Report: Wire {
    private static let wireFields = Fields(
        "Report",
        "period",
        "on",
        "as_of",
        "sessions",
        "months",
        "kinds",
        "topics",
        "plans",
        "procedures",
        "feedback",
        "dialogues",
        "assessments",
        "materials",
        "themes",
        "board",
        "attention"
    )

    init(from unpacker: inout Unpacker) throws {
        var period: Period?
        var on: CivilDate?
        var sessions: SessionFigures?
        var months: [MonthFigures]?
        var kinds: [KindFigures]?
        var plans: [PlanReport]?
        var attention: [Attention]?
        self.asOf = nil
        self.topics = []
        self.procedures = ProcedureFigures()
        self.feedback = FeedbackFigures()
        self.dialogues = DialogueFigures()
        self.assessments = AssessmentFigures()
        self.materials = MaterialFigures()
        self.themes = []
        self.board = BoardFigures()
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: period = try unpacker.read()
            case 1: on = try unpacker.read()
            case 2: self.asOf = try unpacker.read()
            case 3: sessions = try unpacker.read()
            case 4: months = try unpacker.read()
            case 5: kinds = try unpacker.read()
            case 6: self.topics = try unpacker.read()
            case 7: plans = try unpacker.read()
            case 8: self.procedures = try unpacker.read()
            case 9: self.feedback = try unpacker.read()
            case 10: self.dialogues = try unpacker.read()
            case 11: self.assessments = try unpacker.read()
            case 12: self.materials = try unpacker.read()
            case 13: self.themes = try unpacker.read()
            case 14: self.board = try unpacker.read()
            default: attention = try unpacker.read()
            }
        }
        self.period = try Self.wireFields.given(period, "period")
        self.on = try Self.wireFields.given(on, "on")
        self.sessions = try Self.wireFields.given(sessions, "sessions")
        self.months = try Self.wireFields.given(months, "months")
        self.kinds = try Self.wireFields.given(kinds, "kinds")
        self.plans = try Self.wireFields.given(plans, "plans")
        self.attention = try Self.wireFields.given(attention, "attention")
    }

    func write(to packer: inout Packer) {
        packer.map(16)
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
    }
}

/// The unit a name means.
public struct ResolvedUnit: Hashable, Sendable {
    /// The unit; nothing where none fits, or several fit equally well.
    public var unit: OrganisationUnit?
    /// How well the name fits the best; nothing where none fits.
    public var matched: NameMatch?
    /// Every unit it fits, best first.
    public var candidates: [OrganisationUnit]

    /// Makes one from its fields.
    public init(candidates: [OrganisationUnit], unit: OrganisationUnit? = nil, matched: NameMatch? = nil) {
        self.unit = unit
        self.matched = matched
        self.candidates = candidates
    }
}

extension ResolvedUnit: Wire {
    private static let wireFields = Fields("ResolvedUnit", "unit", "matched", "candidates")

    init(from unpacker: inout Unpacker) throws {
        var candidates: [OrganisationUnit]?
        self.unit = nil
        self.matched = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.unit = try unpacker.read()
            case 1: self.matched = try unpacker.read()
            default: candidates = try unpacker.read()
            }
        }
        self.candidates = try Self.wireFields.given(candidates, "candidates")
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("unit", unit)
        packer.write("matched", matched)
        packer.write("candidates", candidates)
    }
}

/// The result as it is made public, without anybody's personal data (công khai kết quả xử lý).
public struct ResultPublication: Hashable, Sendable {
    /// How.
    public var channel: ResultChannel
    /// On which day.
    public var on: CivilDate
    /// What everybody may read.
    public var publicText: String
    /// Where, on the web.
    public var url: String?
    /// Whether somebody looked at what seems to be personal data in it and confirmed that it is none.
    public var confirmed: Bool

    /// Makes one from its fields.
    public init(
        channel: ResultChannel,
        on: CivilDate,
        publicText: String,
        url: String? = nil,
        confirmed: Bool = false
    ) {
        self.channel = channel
        self.on = on
        self.publicText = publicText
        self.url = url
        self.confirmed = confirmed
    }
}

extension ResultPublication: Wire {
    private static let wireFields = Fields("ResultPublication", "channel", "on", "public_text", "url", "confirmed")

    init(from unpacker: inout Unpacker) throws {
        var channel: ResultChannel?
        var on: CivilDate?
        var publicText: String?
        self.url = nil
        self.confirmed = false
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: channel = try unpacker.read()
            case 1: on = try unpacker.read()
            case 2: publicText = try unpacker.read()
            case 3: self.url = try unpacker.read()
            default: self.confirmed = try unpacker.read()
            }
        }
        self.channel = try Self.wireFields.given(channel, "channel")
        self.on = try Self.wireFields.given(on, "on")
        self.publicText = try Self.wireFields.given(publicText, "public_text")
    }

    func write(to packer: inout Packer) {
        packer.map(5)
        packer.write("channel", channel)
        packer.write("on", on)
        packer.write("public_text", publicText)
        packer.write("url", url)
        packer.write("confirmed", confirmed)
    }
}

/// Personal data of one version of a record, in clear.
public struct Revealed: Hashable, Sendable {
    /// Kind of the record.
    public var kind: String
    /// The record.
    public var id: UUID
    /// What it holds.
    public var values: [RevealedValue]
    /// Where the access was noted; nothing where there was nothing to open.
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
    private static let wireFields = Fields("Revealed", "kind", "id", "values", "access")

    init(from unpacker: inout Unpacker) throws {
        var kind: String?
        var id: UUID?
        var values: [RevealedValue]?
        self.access = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: kind = try unpacker.read()
            case 1: id = try unpacker.read()
            case 2: values = try unpacker.read()
            default: self.access = try unpacker.read()
            }
        }
        self.kind = try Self.wireFields.given(kind, "kind")
        self.id = try Self.wireFields.given(id, "id")
        self.values = try Self.wireFields.given(values, "values")
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("kind", kind)
        packer.write("id", id)
        packer.write("values", values)
        packer.write("access", access)
    }
}

/// One piece of personal data, in clear.
public struct RevealedValue: Hashable, Sendable {
    /// Where it stands in the record.
    public var path: String
    /// The text.
    public var text: String

    /// Makes one from its fields.
    public init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}

extension RevealedValue: Wire {
    private static let wireFields = Fields("RevealedValue", "path", "text")

    init(from unpacker: inout Unpacker) throws {
        var path: String?
        var text: String?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: path = try unpacker.read()
            default: text = try unpacker.read()
            }
        }
        self.path = try Self.wireFields.given(path, "path")
        self.text = try Self.wireFields.given(text, "text")
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("path", path)
        packer.write("text", text)
    }
}

/// Something about a row.
public struct RowNote: Hashable, Sendable {
    /// Which row, from 1; 0 for the names of the columns.
    public var row: Int
    /// The procedure's field, `in_force_from`, or the name of the column.
    public var path: String
    /// Stable name of the rule, or of what was noticed.
    public var code: String
    /// What it is, in English.
    public var text: String
    /// What it is, in Vietnamese.
    public var textVi: String
    /// The law behind the rule, where there is one.
    public var law: LawReference?
    /// What would be allowed instead, where that can be listed.
    public var allowed: [String]

    /// Makes one from its fields.
    public init(
        row: Int,
        path: String,
        code: String,
        text: String,
        textVi: String,
        law: LawReference? = nil,
        allowed: [String] = []
    ) {
        self.row = row
        self.path = path
        self.code = code
        self.text = text
        self.textVi = textVi
        self.law = law
        self.allowed = allowed
    }
}

extension RowNote: Wire {
    private static let wireFields = Fields("RowNote", "row", "path", "code", "text", "text_vi", "law", "allowed")

    init(from unpacker: inout Unpacker) throws {
        var row: Int?
        var path: String?
        var code: String?
        var text: String?
        var textVi: String?
        self.law = nil
        self.allowed = []
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: row = try unpacker.read()
            case 1: path = try unpacker.read()
            case 2: code = try unpacker.read()
            case 3: text = try unpacker.read()
            case 4: textVi = try unpacker.read()
            case 5: self.law = try unpacker.read()
            default: self.allowed = try unpacker.read()
            }
        }
        self.row = try Self.wireFields.given(row, "row")
        self.path = try Self.wireFields.given(path, "path")
        self.code = try Self.wireFields.given(code, "code")
        self.text = try Self.wireFields.given(text, "text")
        self.textVi = try Self.wireFields.given(textVi, "text_vi")
    }

    func write(to packer: inout Packer) {
        packer.map(7)
        packer.write("row", row)
        packer.write("path", path)
        packer.write("code", code)
        packer.write("text", text)
        packer.write("text_vi", textVi)
        packer.write("law", law)
        packer.write("allowed", allowed)
    }
}

/// When a promised thing is to happen. Most plans give no date at all.
public enum Schedule: Hashable, Sendable {
    /// Nothing is said.
    case unspecified
    /// All the time (thường xuyên).
    case continuous
    /// From time to time, how often is not said (định kỳ).
    case periodic
    /// Every day (hàng ngày).
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
    /// Every year at the times given (trước ngày 15/6 và 15/11 hằng năm).
    ///
    /// - Parameters:
    ///   - times: The times within a year, at least one.
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
    /// On a day (ngày 05/03/2021).
    ///
    /// - Parameters:
    ///   - date: The day.
    case onDate(date: CivilDate)
    /// Not later than a day (trước ngày 15/12/2021).
    ///
    /// - Parameters:
    ///   - date: The last day.
    case byDate(date: CivilDate)
    /// Between two days, both included (từ tháng 3 đến tháng 6).
    ///
    /// - Parameters:
    ///   - from: The first day.
    ///   - to: The last day.
    case range(from: CivilDate, to: CivilDate)
    /// At each of several times (quý I và quý III năm 2024; hàng quý, 6 tháng, năm).
    ///
    /// - Parameters:
    ///   - times: The times, at least two; none of them is itself several times or unspecified.
    case several(times: [Schedule])
}

extension Schedule: Wire {
    private static let wireShapes = Fields(
        "Schedule",
        "unspecified",
        "continuous",
        "periodic",
        "daily",
        "weekly",
        "monthly",
        "quarterly",
        "half_yearly",
        "yearly",
        "each_year",
        "in_year",
        "in_quarter",
        "in_month",
        "on_date",
        "by_date",
        "range",
        "several"
    )
    private static let wireFieldsOfUnspecified = Fields("Schedule.unspecified", "type")
    private static let wireFieldsOfContinuous = Fields("Schedule.continuous", "type")
    private static let wireFieldsOfPeriodic = Fields("Schedule.periodic", "type")
    private static let wireFieldsOfDaily = Fields("Schedule.daily", "type")
    private static let wireFieldsOfWeekly = Fields("Schedule.weekly", "type")
    private static let wireFieldsOfMonthly = Fields("Schedule.monthly", "type")
    private static let wireFieldsOfQuarterly = Fields("Schedule.quarterly", "type")
    private static let wireFieldsOfHalfYearly = Fields("Schedule.halfYearly", "type")
    private static let wireFieldsOfYearly = Fields("Schedule.yearly", "type")
    private static let wireFieldsOfEachYear = Fields("Schedule.eachYear", "type", "times")
    private static let wireFieldsOfInYear = Fields("Schedule.inYear", "type", "year")
    private static let wireFieldsOfInQuarter = Fields("Schedule.inQuarter", "type", "year", "quarter")
    private static let wireFieldsOfInMonth = Fields("Schedule.inMonth", "type", "year", "month")
    private static let wireFieldsOfOnDate = Fields("Schedule.onDate", "type", "date")
    private static let wireFieldsOfByDate = Fields("Schedule.byDate", "type", "date")
    private static let wireFieldsOfRange = Fields("Schedule.range", "type", "from", "to")
    private static let wireFieldsOfSeveral = Fields("Schedule.several", "type", "times")

    init(from unpacker: inout Unpacker) throws {
        switch try unpacker.shape(Self.wireShapes) {
        case 0:
            var wireReader = try FieldReader(Self.wireFieldsOfUnspecified, from: &unpacker)
            while try wireReader.next(from: &unpacker) != nil {
                try unpacker.skip()
            }
            self = .unspecified
        case 1:
            var wireReader = try FieldReader(Self.wireFieldsOfContinuous, from: &unpacker)
            while try wireReader.next(from: &unpacker) != nil {
                try unpacker.skip()
            }
            self = .continuous
        case 2:
            var wireReader = try FieldReader(Self.wireFieldsOfPeriodic, from: &unpacker)
            while try wireReader.next(from: &unpacker) != nil {
                try unpacker.skip()
            }
            self = .periodic
        case 3:
            var wireReader = try FieldReader(Self.wireFieldsOfDaily, from: &unpacker)
            while try wireReader.next(from: &unpacker) != nil {
                try unpacker.skip()
            }
            self = .daily
        case 4:
            var wireReader = try FieldReader(Self.wireFieldsOfWeekly, from: &unpacker)
            while try wireReader.next(from: &unpacker) != nil {
                try unpacker.skip()
            }
            self = .weekly
        case 5:
            var wireReader = try FieldReader(Self.wireFieldsOfMonthly, from: &unpacker)
            while try wireReader.next(from: &unpacker) != nil {
                try unpacker.skip()
            }
            self = .monthly
        case 6:
            var wireReader = try FieldReader(Self.wireFieldsOfQuarterly, from: &unpacker)
            while try wireReader.next(from: &unpacker) != nil {
                try unpacker.skip()
            }
            self = .quarterly
        case 7:
            var wireReader = try FieldReader(Self.wireFieldsOfHalfYearly, from: &unpacker)
            while try wireReader.next(from: &unpacker) != nil {
                try unpacker.skip()
            }
            self = .halfYearly
        case 8:
            var wireReader = try FieldReader(Self.wireFieldsOfYearly, from: &unpacker)
            while try wireReader.next(from: &unpacker) != nil {
                try unpacker.skip()
            }
            self = .yearly
        case 9:
            var times: [YearTime]?
            var wireReader = try FieldReader(Self.wireFieldsOfEachYear, from: &unpacker)
            while let wireField = try wireReader.next(from: &unpacker) {
                switch wireField {
                case 0: try unpacker.skip()
                default: times = try unpacker.read()
                }
            }
            self = .eachYear(times: try Self.wireFieldsOfEachYear.given(times, "times"))
        case 10:
            var year: Int?
            var wireReader = try FieldReader(Self.wireFieldsOfInYear, from: &unpacker)
            while let wireField = try wireReader.next(from: &unpacker) {
                switch wireField {
                case 0: try unpacker.skip()
                default: year = try unpacker.read()
                }
            }
            self = .inYear(year: try Self.wireFieldsOfInYear.given(year, "year"))
        case 11:
            var year: Int?
            var quarter: Int?
            var wireReader = try FieldReader(Self.wireFieldsOfInQuarter, from: &unpacker)
            while let wireField = try wireReader.next(from: &unpacker) {
                switch wireField {
                case 0: try unpacker.skip()
                case 1: year = try unpacker.read()
                default: quarter = try unpacker.read()
                }
            }
            self = .inQuarter(
                year: try Self.wireFieldsOfInQuarter.given(year, "year"),
                quarter: try Self.wireFieldsOfInQuarter.given(quarter, "quarter")
            )
        case 12:
            var year: Int?
            var month: Int?
            var wireReader = try FieldReader(Self.wireFieldsOfInMonth, from: &unpacker)
            while let wireField = try wireReader.next(from: &unpacker) {
                switch wireField {
                case 0: try unpacker.skip()
                case 1: year = try unpacker.read()
                default: month = try unpacker.read()
                }
            }
            self = .inMonth(
                year: try Self.wireFieldsOfInMonth.given(year, "year"),
                month: try Self.wireFieldsOfInMonth.given(month, "month")
            )
        case 13:
            var date: CivilDate?
            var wireReader = try FieldReader(Self.wireFieldsOfOnDate, from: &unpacker)
            while let wireField = try wireReader.next(from: &unpacker) {
                switch wireField {
                case 0: try unpacker.skip()
                default: date = try unpacker.read()
                }
            }
            self = .onDate(date: try Self.wireFieldsOfOnDate.given(date, "date"))
        case 14:
            var date: CivilDate?
            var wireReader = try FieldReader(Self.wireFieldsOfByDate, from: &unpacker)
            while let wireField = try wireReader.next(from: &unpacker) {
                switch wireField {
                case 0: try unpacker.skip()
                default: date = try unpacker.read()
                }
            }
            self = .byDate(date: try Self.wireFieldsOfByDate.given(date, "date"))
        case 15:
            var from: CivilDate?
            var to: CivilDate?
            var wireReader = try FieldReader(Self.wireFieldsOfRange, from: &unpacker)
            while let wireField = try wireReader.next(from: &unpacker) {
                switch wireField {
                case 0: try unpacker.skip()
                case 1: from = try unpacker.read()
                default: to = try unpacker.read()
                }
            }
            self = .range(
                from: try Self.wireFieldsOfRange.given(from, "from"),
                to: try Self.wireFieldsOfRange.given(to, "to")
            )
        default:
            var times: [Schedule]?
            var wireReader = try FieldReader(Self.wireFieldsOfSeveral, from: &unpacker)
            while let wireField = try wireReader.next(from: &unpacker) {
                switch wireField {
                case 0: try unpacker.skip()
                default: times = try unpacker.read()
                }
            }
            self = .several(times: try Self.wireFieldsOfSeveral.given(times, "times"))
        }
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

/// One page of what a search found.
public struct SearchPage: Hashable, Sendable {
    /// The records found, the best first.
    public var hits: [Hit]
    /// Pass it as `cursor` for the next page; nothing when this is the last. It holds across restarts and writes.
    public var next: String?
    /// Words that were read as others; empty unless nothing matched what was typed.
    public var corrections: [Correction]

    /// Makes one from its fields.
    public init(hits: [Hit], corrections: [Correction], next: String? = nil) {
        self.hits = hits
        self.next = next
        self.corrections = corrections
    }
}

extension SearchPage: Wire {
    private static let wireFields = Fields("SearchPage", "hits", "next", "corrections")

    init(from unpacker: inout Unpacker) throws {
        var hits: [Hit]?
        var corrections: [Correction]?
        self.next = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: hits = try unpacker.read()
            case 1: self.next = try unpacker.read()
            default: corrections = try unpacker.read()
            }
        }
        self.hits = try Self.wireFields.given(hits, "hits")
        self.corrections = try Self.wireFields.given(corrections, "corrections")
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("hits", hits)
        packer.write("next", next)
        packer.write("corrections", corrections)
    }
}

/// Counts of sessions and people. People who came to two sessions count twice (lượt người).
public struct SessionFigures: Hashable, Sendable {
    /// Sessions planned and not yet held.
    public var planned: Int
    /// Sessions that took place, with minutes or without.
    public var held: Int
    /// Of these, sessions with minutes.
    public var minuted: Int
    /// Sessions called off.
    public var cancelled: Int
    /// People invited to the sessions that took place.
    public var invited: Int
    /// Of these, people who came and so were informed.
    public var informed: Int
    /// Of these, people at sessions where it was found out who understood.
    public var measured: Int
    /// Of these, people who understood.
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
    private static let wireFields = Fields(
        "SessionFigures",
        "planned",
        "held",
        "minuted",
        "cancelled",
        "invited",
        "informed",
        "measured",
        "understood"
    )

    init(from unpacker: inout Unpacker) throws {
        self.planned = 0
        self.held = 0
        self.minuted = 0
        self.cancelled = 0
        self.invited = 0
        self.informed = 0
        self.measured = 0
        self.understood = 0
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.planned = try unpacker.read()
            case 1: self.held = try unpacker.read()
            case 2: self.minuted = try unpacker.read()
            case 3: self.cancelled = try unpacker.read()
            case 4: self.invited = try unpacker.read()
            case 5: self.informed = try unpacker.read()
            case 6: self.measured = try unpacker.read()
            default: self.understood = try unpacker.read()
            }
        }
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

/// Who signs (người ký).
public struct Signatory: Hashable, Sendable {
    /// In whose name (quyền hạn). Where a collective is signed for by a deputy of its head ("TM. ỦY BAN NHÂN DÂN / KT.
    /// CHỦ TỊCH"), it is that of the deputy.
    public var authority: SigningAuthority
    /// The collective that is signed for, after "TM.": "ỦY BAN NHÂN DÂN" (tập thể).
    public var onBehalfOf: String?
    /// What follows the prefix of the authority: "GIÁM ĐỐC".
    public var headTitle: String
    /// The signer's own title, where a second line gives it: "PHÓ GIÁM ĐỐC".
    public var ownTitle: String?
    /// The signer's name; drafts have none.
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
    private static let wireFields = Fields("Signatory", "authority", "on_behalf_of", "head_title", "own_title", "name")

    init(from unpacker: inout Unpacker) throws {
        var authority: SigningAuthority?
        var headTitle: String?
        self.onBehalfOf = nil
        self.ownTitle = nil
        self.name = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: authority = try unpacker.read()
            case 1: self.onBehalfOf = try unpacker.read()
            case 2: headTitle = try unpacker.read()
            case 3: self.ownTitle = try unpacker.read()
            default: self.name = try unpacker.read()
            }
        }
        self.authority = try Self.wireFields.given(authority, "authority")
        self.headTitle = try Self.wireFields.given(headTitle, "head_title")
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

/// Where somebody signs (chữ ký).
public struct SignatureBlock: Hashable, Sendable {
    /// As what: "THƯ KÝ".
    public var role: String
    /// Full name; "…" where it is not known.
    public var name: String

    /// Makes one from its fields.
    public init(role: String, name: String) {
        self.role = role
        self.name = name
    }
}

extension SignatureBlock: Wire {
    private static let wireFields = Fields("SignatureBlock", "role", "name")

    init(from unpacker: inout Unpacker) throws {
        var role: String?
        var name: String?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: role = try unpacker.read()
            default: name = try unpacker.read()
            }
        }
        self.role = try Self.wireFields.given(role, "role")
        self.name = try Self.wireFields.given(name, "name")
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("role", role)
        packer.write("name", name)
    }
}

/// A posting that is not as it must be, and what to do.
public struct StalePosting: Hashable, Sendable {
    /// The posting.
    public var posting: PostingId
    /// Where it is.
    public var place: PostingPlace
    /// The procedure's version it shows; nothing for a theme or decision.
    public var procedure: ProcedureId?
    /// The version that should be shown instead.
    public var current: ProcedureId?
    /// Code of the procedure.
    public var code: String?
    /// What it shows: the procedure's name, the theme, the decision.
    public var name: String
    /// Why it is not as it must be.
    public var reasons: [StaleReason]
    /// Since when.
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
    private static let wireFields = Fields(
        "StalePosting",
        "posting",
        "place",
        "procedure",
        "current",
        "code",
        "name",
        "reasons",
        "since",
        "text",
        "text_vi"
    )

    init(from unpacker: inout Unpacker) throws {
        var posting: PostingId?
        var place: PostingPlace?
        var name: String?
        var reasons: [StaleReason]?
        var text: String?
        var textVi: String?
        self.procedure = nil
        self.current = nil
        self.code = nil
        self.since = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: posting = try unpacker.read()
            case 1: place = try unpacker.read()
            case 2: self.procedure = try unpacker.read()
            case 3: self.current = try unpacker.read()
            case 4: self.code = try unpacker.read()
            case 5: name = try unpacker.read()
            case 6: reasons = try unpacker.read()
            case 7: self.since = try unpacker.read()
            case 8: text = try unpacker.read()
            default: textVi = try unpacker.read()
            }
        }
        self.posting = try Self.wireFields.given(posting, "posting")
        self.place = try Self.wireFields.given(place, "place")
        self.name = try Self.wireFields.given(name, "name")
        self.reasons = try Self.wireFields.given(reasons, "reasons")
        self.text = try Self.wireFields.given(text, "text")
        self.textVi = try Self.wireFields.given(textVi, "text_vi")
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

/// A way on from what was typed so far (gợi ý).
public struct Suggestion: Hashable, Sendable {
    /// What was typed, its words as they are mostly written, the last one whole: `giấy phép`.
    public var text: String
    /// How many records have it so. Of several words, counted over the best few hundred.
    public var count: Int

    /// Makes one from its fields.
    public init(text: String, count: Int) {
        self.text = text
        self.count = count
    }
}

extension Suggestion: Wire {
    private static let wireFields = Fields("Suggestion", "text", "count")

    init(from unpacker: inout Unpacker) throws {
        var text: String?
        var count: Int?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: text = try unpacker.read()
            default: count = try unpacker.read()
            }
        }
        self.text = try Self.wireFields.given(text, "text")
        self.count = try Self.wireFields.given(count, "count")
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("text", text)
        packer.write("count", count)
    }
}
