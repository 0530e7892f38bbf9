// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// The answer to a question (trả lời).
public struct QuestionAnswer: Hashable, Sendable {
    /// What was answered.
    public var text: String
    /// Who answered, as written: "Giám đốc Sở" (người, đơn vị trả lời).
    public var by: String
    /// The day.
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

/// A question and its answer in the version that is published, beside the original words (công bố hỏi đáp).
public struct QuestionPublication: Hashable, Sendable {
    /// The day.
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
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("QuestionPublication", from: unpacker)
        self.on = try fields.read("on")
        self.url = try fields.read("url", or: nil)
        self.publicQuestion = try fields.read("public_question")
        self.publicAnswer = try fields.read("public_answer")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("on", on)
        packer.write("url", url)
        packer.write("public_question", publicQuestion)
        packer.write("public_answer", publicAnswer)
    }
}

/// A plan as read from its text, with the findings and how sure each field is.
public struct Reading: Hashable, Sendable {
    /// The plan, a draft ready to be stored.
    public var plan: Plan
    /// The findings, in the order of the text.
    public var findings: [Finding]
    /// How each field of what is promised was read, in the order of the text, so that somebody can confirm it.
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

/// A procedure that a text seems to be about (TTHC liên quan).
public struct RelatedProcedure: Hashable, Sendable {
    /// The version in force.
    public var procedure: ProcedureId
    /// Its code.
    public var code: String
    /// Its name.
    public var name: String
    /// The relevance of the shared words, the greater the better: comparable within one answer only.
    public var score: Int
    /// The words shared, the rarest first; at most eight.
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

/// A report: what was promised and what is proven, in one period (báo cáo).
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
    /// The same figures by type of session, types without any left out.
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
        try fields.finish(&unpacker)
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

/// The result as it is made public, without anybody's personal data (công khai kết quả xử lý).
public struct ResultPublication: Hashable, Sendable {
    /// The channel.
    public var channel: ResultChannel
    /// The day.
    public var on: CivilDate
    /// The published text; not blank, and without contact details.
    public var publicText: String
    /// Its address on the web.
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
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("ResultPublication", from: unpacker)
        self.channel = try fields.read("channel")
        self.on = try fields.read("on")
        self.publicText = try fields.read("public_text")
        self.url = try fields.read("url", or: nil)
        self.confirmed = try fields.read("confirmed", or: false)
        try fields.finish(&unpacker)
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

/// The personal data of one version of a record as plain text.
public struct Revealed: Hashable, Sendable {
    /// Kind of the record.
    public var kind: String
    /// The record.
    public var id: UUID
    /// The values, one for each field that holds any.
    public var values: [RevealedValue]
    /// The record of this access; none where there was nothing to open.
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
    /// The text.
    public var text: String

    /// Makes one from its fields.
    public init(path: String, text: String) {
        self.path = path
        self.text = text
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
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("RowNote", from: unpacker)
        self.row = try fields.read("row")
        self.path = try fields.read("path")
        self.code = try fields.read("code")
        self.text = try fields.read("text")
        self.textVi = try fields.read("text_vi")
        self.law = try fields.read("law", or: nil)
        self.allowed = try fields.read("allowed", or: [])
        try fields.finish(&unpacker)
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

/// When a promised thing is to happen (thời gian thực hiện, tiến độ). Years are 1945 to 9999. Most plans give no date
/// at all.
public enum Schedule: Hashable, Sendable {
    /// No time is given.
    case unspecified
    /// All the time (thường xuyên).
    case continuous
    /// From time to time, without saying how often (định kỳ).
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
    ///   - to: The last day, not before the first.
    case range(from: CivilDate, to: CivilDate)
    /// At each of several times (quý I và quý III năm 2024; hàng quý, 6 tháng, năm).
    ///
    /// - Parameters:
    ///   - times: The times, at least two; none of them is itself several times or unspecified.
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

/// One page of search results.
public struct SearchPage: Hashable, Sendable {
    /// The records found, the best first.
    public var hits: [Hit]
    /// Pass it as `cursor` to get the next page; none on the last page. It stays valid across restarts and writes.
    public var next: String?
    /// Words that were corrected; empty unless nothing matched what was typed.
    public var corrections: [Correction]

    /// Makes one from its fields.
    public init(hits: [Hit], corrections: [Correction], next: String? = nil) {
        self.hits = hits
        self.next = next
        self.corrections = corrections
    }
}

extension SearchPage: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("SearchPage", from: unpacker)
        self.hits = try fields.read("hits")
        self.next = try fields.read("next", or: nil)
        self.corrections = try fields.read("corrections")
        try fields.finish(&unpacker)
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
    /// Sessions cancelled.
    public var cancelled: Int
    /// People invited to the sessions that took place.
    public var invited: Int
    /// Of these, people who came and so were informed.
    public var informed: Int
    /// Of these, people at sessions where understanding was measured.
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
    /// The medium it is on.
    public var place: PostingPlace
    /// The version of a procedure that is posted; none for a theme or decision.
    public var procedure: ProcedureId?
    /// The version that should be posted instead.
    public var current: ProcedureId?
    /// Code of the procedure.
    public var code: String?
    /// What is posted: the procedure's name, the theme, the decision.
    public var name: String
    /// What is wrong with it.
    public var reasons: [StaleReason]
    /// The day since which it is.
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

/// A completion of what was typed so far (gợi ý).
public struct Suggestion: Hashable, Sendable {
    /// The words typed, as they are spelt in records, with the last word completed: `giấy phép`.
    public var text: String
    /// How many records have it. Of several words, counted in the best few hundred records.
    public var count: Int

    /// Makes one from its fields.
    public init(text: String, count: Int) {
        self.text = text
        self.count = count
    }
}

extension Suggestion: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Suggestion", from: unpacker)
        self.text = try fields.read("text")
        self.count = try fields.read("count")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("text", text)
        packer.write("count", count)
    }
}
