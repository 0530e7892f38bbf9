// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// The refusal to accept feedback (không tiếp nhận).
public struct NonAcceptance: Hashable, Sendable {
    /// The reason.
    public var reason: NonAcceptanceReason
    /// The explanation given to the sender; not blank (nội dung trả lời, hướng dẫn).
    public var explanation: String
    /// The day of the refusal.
    public var on: CivilDate
    /// The earlier feedback with the same content; given exactly if `reason` is `duplicate`.
    public var duplicateOf: FeedbackId?

    /// Makes one from its fields.
    public init(reason: NonAcceptanceReason, explanation: String, on: CivilDate, duplicateOf: FeedbackId? = nil) {
        self.reason = reason
        self.explanation = explanation
        self.on = on
        self.duplicateOf = duplicateOf
    }
}

extension NonAcceptance: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("NonAcceptance", from: unpacker)
        self.reason = try fields.read("reason")
        self.explanation = try fields.read("explanation")
        self.on = try fields.read("on")
        self.duplicateOf = try fields.read("duplicate_of", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("reason", reason)
        packer.write("explanation", explanation)
        packer.write("on", on)
        packer.write("duplicate_of", duplicateOf)
    }
}

/// A record behind a suggested paragraph (căn cứ của gợi ý).
public struct NoteGround: Hashable, Sendable {
    /// Kind of the record: `activity`.
    public var kind: String
    /// The record.
    public var id: UUID
    /// The day that it concerns, such as the day of a session or a last day; none if there is no such day.
    public var on: CivilDate?
    /// What it is, in Vietnamese.
    public var textVi: String

    /// Makes one from its fields.
    public init(kind: String, id: UUID, textVi: String, on: CivilDate? = nil) {
        self.kind = kind
        self.id = id
        self.on = on
        self.textVi = textVi
    }
}

extension NoteGround: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("NoteGround", from: unpacker)
        self.kind = try fields.read("kind")
        self.id = try fields.read("id")
        self.on = try fields.read("on", or: nil)
        self.textVi = try fields.read("text_vi")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("kind", kind)
        packer.write("id", id)
        packer.write("on", on)
        packer.write("text_vi", textVi)
    }
}

/// The commits since the last notice of a subscription. Several commits are merged into one notice.
public struct Notice: Hashable, Sendable {
    /// Sequence number of the last change. For the changes themselves, call `changes` with the number of the notice
    /// before.
    public var seq: Int
    /// The kinds of the records that changed: `session`.
    public var kinds: Set<String>

    /// Makes one from its fields.
    public init(seq: Int, kinds: Set<String>) {
        self.seq = seq
        self.kinds = kinds
    }
}

extension Notice: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Notice", from: unpacker)
        self.seq = try fields.read("seq")
        self.kinds = try fields.read("kinds")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("seq", seq)
        packer.write("kinds", kinds)
    }
}

/// A step of a rule: from a number on so many points.
public struct NumberStep: Hashable, Sendable {
    /// The least value that reaches it; of a share in percent.
    public var atLeast: Int
    /// Its points, in hundredths of a point.
    public var points: Int

    /// Makes one from its fields.
    public init(atLeast: Int, points: Int) {
        self.atLeast = atLeast
        self.points = points
    }
}

extension NumberStep: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("NumberStep", from: unpacker)
        self.atLeast = try fields.read("at_least")
        self.points = try fields.read("points")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("at_least", atLeast)
        packer.write("points", points)
    }
}

/// A number taken from a register.
public struct NumberTaken: Hashable, Sendable {
    /// The number.
    public var number: Int
    /// The number as documents write it: with a leading zero below ten.
    public var written: String

    /// Makes one from its fields.
    public init(number: Int, written: String) {
        self.number = number
        self.written = written
    }
}

extension NumberTaken: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("NumberTaken", from: unpacker)
        self.number = try fields.read("number")
        self.written = try fields.read("written")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("number", number)
        packer.write("written", written)
    }
}

/// A section whose heading is not one of the known parts, kept verbatim.
public struct OtherSection: Hashable, Sendable {
    /// The heading as written; empty for text before the first heading.
    public var heading: String
    /// Line of the heading in the source text, from 1; 0 if there is no heading.
    public var line: Int
    /// The clauses below the heading.
    public var clauses: [Clause]

    /// Makes one from its fields.
    public init(heading: String = "", line: Int = 0, clauses: [Clause] = []) {
        self.heading = heading
        self.line = line
        self.clauses = clauses
    }
}

extension OtherSection: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("OtherSection", from: unpacker)
        self.heading = try fields.read("heading", or: "")
        self.line = try fields.read("line", or: 0)
        self.clauses = try fields.read("clauses", or: [])
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("heading", heading)
        packer.write("line", line)
        packer.write("clauses", clauses)
    }
}

/// What a department scores by a set of criteria (kết quả tự chấm điểm).
public struct ParIndexScore: Hashable, Sendable {
    /// Name of the set.
    public var set: String
    /// Whether somebody compared the set with the decision that set it.
    public var verified: Bool
    /// What readers must know of the set, in Vietnamese; none if there is nothing.
    public var noticeVi: String?
    /// The period.
    public var period: Period
    /// The reference day.
    public var on: CivilDate
    /// Each criterion, in the order of the set.
    public var criteria: [CriterionScore]
    /// The most points of all criteria, in hundredths of a point.
    public var possible: Int
    /// The points computed, in hundredths of a point, without criteria that lack data.
    public var points: Int
    /// The most points of the criteria that lack data, in hundredths of a point: nothing is said of them.
    public var notComputed: Int

    /// Makes one from its fields.
    public init(
        set: String,
        verified: Bool,
        period: Period,
        on: CivilDate,
        criteria: [CriterionScore],
        possible: Int,
        points: Int,
        notComputed: Int,
        noticeVi: String? = nil
    ) {
        self.set = set
        self.verified = verified
        self.noticeVi = noticeVi
        self.period = period
        self.on = on
        self.criteria = criteria
        self.possible = possible
        self.points = points
        self.notComputed = notComputed
    }
}

extension ParIndexScore: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("ParIndexScore", from: unpacker)
        self.set = try fields.read("set")
        self.verified = try fields.read("verified")
        self.noticeVi = try fields.read("notice_vi", or: nil)
        self.period = try fields.read("period")
        self.on = try fields.read("on")
        self.criteria = try fields.read("criteria")
        self.possible = try fields.read("possible")
        self.points = try fields.read("points")
        self.notComputed = try fields.read("not_computed")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(9)
        packer.write("set", set)
        packer.write("verified", verified)
        packer.write("notice_vi", noticeVi)
        packer.write("period", period)
        packer.write("on", on)
        packer.write("criteria", criteria)
        packer.write("possible", possible)
        packer.write("points", points)
        packer.write("not_computed", notComputed)
    }
}

/// A civil date without its day, or without month and day: "Tây Ninh, ngày tháng năm 2021". A full date such as
/// `2021-03-05` may be given in its place. Partial dates sort by year, then month, then day; a missing month or day
/// sorts first.
public struct PartialDate: Hashable, Sendable {
    /// Year, 1000 to 9999.
    public var year: Int
    /// Month, 1 to 12; none if unknown.
    public var month: Int?
    /// Day of the month, 1 to 31; none if unknown. A day without a month is refused.
    public var day: Int?

    /// Makes one from its fields.
    public init(year: Int, month: Int? = nil, day: Int? = nil) {
        self.year = year
        self.month = month
        self.day = day
    }
}

extension PartialDate: Wire {
    init(from unpacker: inout Unpacker) throws {
        guard try !unpacker.isText() else {
            self = PartialDate(try unpacker.read() as CivilDate)
            return
        }
        var fields = try FieldReader("PartialDate", from: unpacker)
        self.year = try fields.read("year")
        self.month = try fields.read("month", or: nil)
        self.day = try fields.read("day", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("year", year)
        packer.write("month", month)
        packer.write("day", day)
    }
}

/// The least result that passes; a result equal to it passes (mức đạt).
public enum PassMark: Hashable, Sendable {
    /// A percentage of all points (tỷ lệ).
    ///
    /// - Parameters:
    ///   - percent: Percent of all points, 1 to 100.
    case percent(percent: Int)
    /// A number of points (điểm).
    ///
    /// - Parameters:
    ///   - points: Points, from 1 to the sum of all items.
    case points(points: Int)
}

extension PassMark: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("PassMark", from: unpacker)
        switch try fields.read("type") as String {
        case "percent":
            self = .percent(percent: try fields.read("percent"))
        case "points":
            self = .points(points: try fields.read("points"))
        case let unknown: throw DecodeError("PassMark has no \(unknown)")
        }
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        switch self {
        case let .percent(percent):
            packer.map(2)
            packer.write("type", "percent")
            packer.write("percent", percent)
        case let .points(points):
            packer.map(2)
            packer.write("type", "points")
            packer.write("points", points)
        }
    }
}

/// A decision that was not made yet, or that nobody entered, with its possible outcomes.
public struct PendingDecision: Hashable, Sendable {
    /// The occasion of the days off.
    public var occasion: Occasion
    /// What is to be decided, in Vietnamese; not blank: "nghỉ Tết Nguyên đán".
    public var name: String
    /// Why the decision is pending, and the source of the possible outcomes (căn cứ).
    public var basis: String?
    /// The possible outcomes, at least two, the most likely first.
    public var choices: [DayChoice]

    /// Makes one from its fields.
    public init(occasion: Occasion, name: String, choices: [DayChoice], basis: String? = nil) {
        self.occasion = occasion
        self.name = name
        self.basis = basis
        self.choices = choices
    }
}

extension PendingDecision: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("PendingDecision", from: unpacker)
        self.occasion = try fields.read("occasion")
        self.name = try fields.read("name")
        self.basis = try fields.read("basis", or: nil)
        self.choices = try fields.read("choices")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("occasion", occasion)
        packer.write("name", name)
        packer.write("basis", basis)
        packer.write("choices", choices)
    }
}

/// A reporting period (kỳ báo cáo): the days from `from` to `to`, both included. If `to` is before `from` it contains
/// no day.
public struct Period: Hashable, Sendable {
    /// Name for people: "Quý IV/2021".
    public var name: String
    /// First day, included.
    public var from: CivilDate
    /// Last day, included.
    public var to: CivilDate

    /// Makes one from its fields.
    public init(name: String, from: CivilDate, to: CivilDate) {
        self.name = name
        self.from = from
        self.to = to
    }
}

extension Period: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Period", from: unpacker)
        self.name = try fields.read("name")
        self.from = try fields.read("from")
        self.to = try fields.read("to")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("name", name)
        packer.write("from", from)
        packer.write("to", to)
    }
}

/// The unit and positions of a person on a day.
public struct PersonAt: Hashable, Sendable {
    /// The person.
    public var person: PersonId
    /// Their name.
    public var name: String
    /// The day.
    public var on: CivilDate
    /// Whether they were in the agency on that day.
    public var active: Bool
    /// Their unit, if it is known.
    public var unit: UnitId?
    /// The name of the unit.
    public var unitName: String?
    /// Their position, if it is known; of several, the one taken up last.
    public var title: String?
    /// All positions they held on that day, the one taken up last first.
    public var positions: [HeldPosition]

    /// Makes one from its fields.
    public init(
        person: PersonId,
        name: String,
        on: CivilDate,
        active: Bool,
        positions: [HeldPosition],
        unit: UnitId? = nil,
        unitName: String? = nil,
        title: String? = nil
    ) {
        self.person = person
        self.name = name
        self.on = on
        self.active = active
        self.unit = unit
        self.unitName = unitName
        self.title = title
        self.positions = positions
    }
}

extension PersonAt: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("PersonAt", from: unpacker)
        self.person = try fields.read("person")
        self.name = try fields.read("name")
        self.on = try fields.read("on")
        self.active = try fields.read("active")
        self.unit = try fields.read("unit", or: nil)
        self.unitName = try fields.read("unit_name", or: nil)
        self.title = try fields.read("title", or: nil)
        self.positions = try fields.read("positions")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(8)
        packer.write("person", person)
        packer.write("name", name)
        packer.write("on", on)
        packer.write("active", active)
        packer.write("unit", unit)
        packer.write("unit_name", unitName)
        packer.write("title", title)
        packer.write("positions", positions)
    }
}

/// The tests one person took, oldest first (quá trình kiểm tra, đánh giá của một người).
public struct PersonAttempts: Hashable, Sendable {
    /// The person.
    public var person: PersonId
    /// How many different tests the person took.
    public var taken: Int
    /// How many of these tests the person passed in at least one attempt.
    public var passed: Int
    /// Every attempt, oldest first.
    public var attempts: [AttemptSummary]

    /// Makes one from its fields.
    public init(person: PersonId, taken: Int, passed: Int, attempts: [AttemptSummary]) {
        self.person = person
        self.taken = taken
        self.passed = passed
        self.attempts = attempts
    }
}

extension PersonAttempts: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("PersonAttempts", from: unpacker)
        self.person = try fields.read("person")
        self.taken = try fields.read("taken")
        self.passed = try fields.read("passed")
        self.attempts = try fields.read("attempts")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("person", person)
        packer.write("taken", taken)
        packer.write("passed", passed)
        packer.write("attempts", attempts)
    }
}

/// A value that is personal data (dữ liệu cá nhân). Callers give it as `open`, or as a plain string; the store
/// encrypts it, and records hold it as `sealed`. Only `data_subjects.reveal` returns the plain text, and each such
/// access is logged.
///
/// Its `Debug` output hides the plain text, as that of every type that holds some: `Contact`, `RevealedValue`.
public enum Personal: Hashable, Sendable {
    /// Plain text, as a caller gives it; the store seals it before storing.
    ///
    /// - Parameters:
    ///   - text: The plain text.
    case `open`(text: String)
    /// The encrypted value, as records hold it.
    ///
    /// - Parameters:
    ///   - content: Nonce and ciphertext (XChaCha20-Poly1305) in Base64.
    case sealed(content: String)
}

extension Personal: CustomStringConvertible, CustomReflectable {
    /// The value without the personal data in it.
    public var description: String {
        switch self {
        case let .`open`(text): return "open(text: \(hidden(text)))"
        case let .sealed(content): return "sealed(content: \(content))"
        }
    }

    /// The value without the personal data in it.
    public var customMirror: Mirror { Mirror(self, children: ["value": description], displayStyle: .enum) }
}

extension Personal: Wire {
    init(from unpacker: inout Unpacker) throws {
        guard try !unpacker.isText() else {
            self = Personal(try unpacker.read() as String)
            return
        }
        var fields = try FieldReader("Personal", from: unpacker)
        switch try fields.read("type") as String {
        case "open":
            self = .`open`(text: try fields.read("text"))
        case "sealed":
            self = .sealed(content: try fields.read("content"))
        case let unknown: throw DecodeError("Personal has no \(unknown)")
        }
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        switch self {
        case let .`open`(text):
            packer.map(2)
            packer.write("type", "open")
            packer.write("text", text)
        case let .sealed(content):
            packer.map(2)
            packer.write("type", "sealed")
            packer.write("content", content)
        }
    }
}

/// How many of the procedures in force are posted on one medium. `current` and `missing` add up to the procedures in
/// force.
public struct PlaceFigures: Hashable, Sendable {
    /// The medium.
    public var place: PostingPlace
    /// Procedures in force whose current version is posted.
    public var current: Int
    /// Procedures in force that are not posted, or only in another version.
    public var missing: Int
    /// Postings of procedures on this medium that are out of date or incomplete.
    public var stale: Int

    /// Makes one from its fields.
    public init(place: PostingPlace, current: Int, missing: Int, stale: Int) {
        self.place = place
        self.current = current
        self.missing = missing
        self.stale = stale
    }
}

extension PlaceFigures: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("PlaceFigures", from: unpacker)
        self.place = try fields.read("place")
        self.current = try fields.read("current")
        self.missing = try fields.read("missing")
        self.stale = try fields.read("stale")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("place", place)
        packer.write("current", current)
        packer.write("missing", missing)
        packer.write("stale", stale)
    }
}

/// One plan: its promises compared with their evidence.
public struct PlanReport: Hashable, Sendable {
    /// The plan.
    public var plan: PlanId
    /// Number and symbol: "149/KH-SXD"; the symbol alone on a draft: "KH-SXD".
    public var symbol: String
    /// The subject of the plan (trích yếu).
    public var subject: String
    /// Its issuer, as written.
    public var issuer: String?
    /// The theme of the year that it states.
    public var theme: String?
    /// Its status (trạng thái).
    public var status: PlanStatus
    /// Each activity with its progress, in the plan's order.
    public var activities: [ActivityReport]
    /// Counts of activities by status.
    public var completion: Completion

    /// Makes one from its fields.
    public init(
        plan: PlanId,
        symbol: String,
        subject: String,
        status: PlanStatus,
        activities: [ActivityReport],
        completion: Completion,
        issuer: String? = nil,
        theme: String? = nil
    ) {
        self.plan = plan
        self.symbol = symbol
        self.subject = subject
        self.issuer = issuer
        self.theme = theme
        self.status = status
        self.activities = activities
        self.completion = completion
    }
}

extension PlanReport: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("PlanReport", from: unpacker)
        self.plan = try fields.read("plan")
        self.symbol = try fields.read("symbol")
        self.subject = try fields.read("subject")
        self.issuer = try fields.read("issuer", or: nil)
        self.theme = try fields.read("theme", or: nil)
        self.status = try fields.read("status")
        self.activities = try fields.read("activities")
        self.completion = try fields.read("completion")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(8)
        packer.write("plan", plan)
        packer.write("symbol", symbol)
        packer.write("subject", subject)
        packer.write("issuer", issuer)
        packer.write("theme", theme)
        packer.write("status", status)
        packer.write("activities", activities)
        packer.write("completion", completion)
    }
}

/// Evidence that somebody must confirm or refuse, with the activity that it may prove.
public struct PossibleEvidence: Hashable, Sendable {
    /// The activity.
    public var activity: ActivityId
    /// Title of the activity, verbatim.
    public var title: String
    /// The acts that it may prove and that are not done.
    public var acts: [Act]
    /// The same acts in Vietnamese.
    public var actsVi: [String]
    /// The evidence.
    public var evidence: Evidence

    /// Makes one from its fields.
    public init(activity: ActivityId, title: String, acts: [Act], actsVi: [String], evidence: Evidence) {
        self.activity = activity
        self.title = title
        self.acts = acts
        self.actsVi = actsVi
        self.evidence = evidence
    }
}

extension PossibleEvidence: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("PossibleEvidence", from: unpacker)
        self.activity = try fields.read("activity")
        self.title = try fields.read("title")
        self.acts = try fields.read("acts")
        self.actsVi = try fields.read("acts_vi")
        self.evidence = try fields.read("evidence")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(5)
        packer.write("activity", activity)
        packer.write("title", title)
        packer.write("acts", acts)
        packer.write("acts_vi", actsVi)
        packer.write("evidence", evidence)
    }
}

/// One check of whether a posting is still up and complete (lượt kiểm tra).
public struct PostingCheck: Hashable, Sendable {
    /// The day of the check, not before `posted_on` or the check before it.
    public var on: CivilDate
    /// Who recorded the check: the actor named when the store was opened.
    public var by: String
    /// Whether the forms were posted with it; none if not checked.
    public var hasForms: Bool?
    /// Whether the address for feedback was posted with it; none if not checked.
    public var hasFeedbackAddress: Bool?
    /// Files that document the check.
    public var evidence: [AttachmentId]

    /// Makes one from its fields.
    public init(
        on: CivilDate,
        by: String,
        hasForms: Bool? = nil,
        hasFeedbackAddress: Bool? = nil,
        evidence: [AttachmentId] = []
    ) {
        self.on = on
        self.by = by
        self.hasForms = hasForms
        self.hasFeedbackAddress = hasFeedbackAddress
        self.evidence = evidence
    }
}

extension PostingCheck: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("PostingCheck", from: unpacker)
        self.on = try fields.read("on")
        self.by = try fields.read("by")
        self.hasForms = try fields.read("has_forms", or: nil)
        self.hasFeedbackAddress = try fields.read("has_feedback_address", or: nil)
        self.evidence = try fields.read("evidence", or: [])
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(5)
        packer.write("on", on)
        packer.write("by", by)
        packer.write("has_forms", hasForms)
        packer.write("has_feedback_address", hasFeedbackAddress)
        packer.write("evidence", evidence)
    }
}

/// What a posting shows.
public enum PostingSubject: Hashable, Sendable {
    /// A version of a procedure (thủ tục hành chính).
    ///
    /// - Parameters:
    ///   - procedure: The version.
    case procedureVersion(procedure: ProcedureId)
    /// A theme of the year (chủ đề năm).
    ///
    /// - Parameters:
    ///   - theme: The theme.
    case yearTheme(theme: ThemeId)
    /// A decision, such as a decision that publishes procedures (quyết định).
    ///
    /// - Parameters:
    ///   - document: The decision.
    case issuedDecision(document: LegalDocumentId)
    /// The leaders' schedule (lịch công tác của lãnh đạo).
    case leadersSchedule
}

extension PostingSubject: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("PostingSubject", from: unpacker)
        switch try fields.read("type") as String {
        case "procedure_version":
            self = .procedureVersion(procedure: try fields.read("procedure"))
        case "year_theme":
            self = .yearTheme(theme: try fields.read("theme"))
        case "issued_decision":
            self = .issuedDecision(document: try fields.read("document"))
        case "leaders_schedule":
            self = .leadersSchedule
        case let unknown: throw DecodeError("PostingSubject has no \(unknown)")
        }
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        switch self {
        case let .procedureVersion(procedure):
            packer.map(2)
            packer.write("type", "procedure_version")
            packer.write("procedure", procedure)
        case let .yearTheme(theme):
            packer.map(2)
            packer.write("type", "year_theme")
            packer.write("theme", theme)
        case let .issuedDecision(document):
            packer.map(2)
            packer.write("type", "issued_decision")
            packer.write("document", document)
        case .leadersSchedule:
            packer.map(1)
            packer.write("type", "leaders_schedule")
        }
    }
}

/// One rule that a value breaks; the value is refused.
public struct Problem: Hashable, Sendable {
    /// Path of the field: `legal_bases[2].symbol`; empty if the problem concerns the whole value.
    public var path: String
    /// Stable code of the rule: `required`.
    public var code: String
    /// What is wrong, in English.
    public var text: String
    /// What is wrong, in Vietnamese.
    public var textVi: String
    /// The provision behind the rule; none if no law sets it.
    public var law: LawReference?
    /// Values or calls that would be accepted instead, by canonical name; empty if they cannot be listed.
    public var allowed: [String]

    /// Makes one from its fields.
    public init(
        path: String,
        code: String,
        text: String,
        textVi: String,
        law: LawReference? = nil,
        allowed: [String] = []
    ) {
        self.path = path
        self.code = code
        self.text = text
        self.textVi = textVi
        self.law = law
        self.allowed = allowed
    }
}

extension Problem: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Problem", from: unpacker)
        self.path = try fields.read("path")
        self.code = try fields.read("code")
        self.text = try fields.read("text")
        self.textVi = try fields.read("text_vi")
        self.law = try fields.read("law", or: nil)
        self.allowed = try fields.read("allowed", or: [])
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(6)
        packer.write("path", path)
        packer.write("code", code)
        packer.write("text", text)
        packer.write("text_vi", textVi)
        packer.write("law", law)
        packer.write("allowed", allowed)
    }
}

/// A change that a decision makes to one procedure.
public enum ProcedureChange: Hashable, Sendable {
    /// Issues a new procedure (mới ban hành).
    ///
    /// - Parameters:
    ///   - procedure: The procedure, in full.
    case issue(procedure: Procedure)
    /// Amends a procedure (sửa đổi, bổ sung) with a new version that keeps its code.
    ///
    /// - Parameters:
    ///   - procedure: The new version, in full.
    ///   - code: Code of the procedure to amend, in any style. If neither `code` nor `id` is given: the code of
    ///       `procedure`.
    ///   - id: The version to amend. If `code` is given too, both must name the same procedure.
    case amend(procedure: Procedure, code: String? = nil, id: ProcedureId? = nil)
    /// Replaces one or more procedures by another one (thay thế). Several changes of a decision may replace the same
    /// procedure: it is split among them.
    ///
    /// - Parameters:
    ///   - procedure: The new procedure, in full.
    ///   - codes: Codes of the procedures to replace, in any style. At least one entry in `codes` or `ids` is
    ///       required.
    ///   - ids: Versions to replace.
    case replace(procedure: Procedure, codes: [String] = [], ids: [ProcedureId] = [])
    /// Abolishes a procedure (hủy bỏ, bãi bỏ).
    ///
    /// - Parameters:
    ///   - code: Code of the procedure to abolish, in any style. Required by law (else `code_required`).
    ///   - id: The version to abolish; the one in force on the decision's day if omitted.
    case abolish(code: String? = nil, id: ProcedureId? = nil)
}

extension ProcedureChange: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("ProcedureChange", from: unpacker)
        switch try fields.read("type") as String {
        case "issue":
            self = .issue(procedure: try fields.read("procedure"))
        case "amend":
            self = .amend(
                procedure: try fields.read("procedure"),
                code: try fields.read("code", or: nil),
                id: try fields.read("id", or: nil)
            )
        case "replace":
            self = .replace(
                procedure: try fields.read("procedure"),
                codes: try fields.read("codes", or: []),
                ids: try fields.read("ids", or: [])
            )
        case "abolish":
            self = .abolish(code: try fields.read("code", or: nil), id: try fields.read("id", or: nil))
        case let unknown: throw DecodeError("ProcedureChange has no \(unknown)")
        }
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        switch self {
        case let .issue(procedure):
            packer.map(2)
            packer.write("type", "issue")
            packer.write("procedure", procedure)
        case let .amend(procedure, code, id):
            packer.map(4)
            packer.write("type", "amend")
            packer.write("procedure", procedure)
            packer.write("code", code)
            packer.write("id", id)
        case let .replace(procedure, codes, ids):
            packer.map(4)
            packer.write("type", "replace")
            packer.write("procedure", procedure)
            packer.write("codes", codes)
            packer.write("ids", ids)
        case let .abolish(code, id):
            packer.map(3)
            packer.write("type", "abolish")
            packer.write("code", code)
            packer.write("id", id)
        }
    }
}

/// A procedure code, split into its parts (mã thủ tục hành chính). The forms in use are `1.013236`, `1.014390.H05` and
/// `1.001117.000.00.00.H48`.
public struct ProcedureCode: Hashable, Sendable {
    /// The code as written.
    public var raw: String
    /// National part: "1.013236"; none if it is not recognised (mã quốc gia).
    public var national: String?
    /// The part between national part and province in the long form: "000.00.00"; none in the other forms.
    public var middle: String?
    /// Code of the province or agency: "H05"; none if the code has none (mã tỉnh).
    public var province: String?
    /// What is irregular; none for a regular code.
    public var oddity: CodeOddity?

    /// Makes one from its fields.
    public init(
        raw: String = "",
        national: String? = nil,
        middle: String? = nil,
        province: String? = nil,
        oddity: CodeOddity? = nil
    ) {
        self.raw = raw
        self.national = national
        self.middle = middle
        self.province = province
        self.oddity = oddity
    }
}

extension ProcedureCode: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("ProcedureCode", from: unpacker)
        self.raw = try fields.read("raw", or: "")
        self.national = try fields.read("national", or: nil)
        self.middle = try fields.read("middle", or: nil)
        self.province = try fields.read("province", or: nil)
        self.oddity = try fields.read("oddity", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(5)
        packer.write("raw", raw)
        packer.write("national", national)
        packer.write("middle", middle)
        packer.write("province", province)
        packer.write("oddity", oddity)
    }
}

/// Figures of procedures: changes in the period, and postings on the reference day (thủ tục hành chính).
public struct ProcedureFigures: Hashable, Sendable {
    /// Procedures in force on the reference day.
    public var inForce: Int
    /// Publication decisions that took effect in the period, up to the reference day.
    public var decisions: Int
    /// New procedures in the period (mới ban hành).
    public var issued: Int
    /// Procedures amended or replaced in the period (sửa đổi, bổ sung, thay thế).
    public var amended: Int
    /// Procedures abolished in the period (bãi bỏ).
    public var abolished: Int
    /// Coverage of each medium. Media without a posted procedure are left out, unless the law requires them.
    public var places: [PlaceFigures]
    /// Postings that are out of date or incomplete on the reference day.
    public var stale: [StalePosting]

    /// Makes one from its fields.
    public init(
        inForce: Int = 0,
        decisions: Int = 0,
        issued: Int = 0,
        amended: Int = 0,
        abolished: Int = 0,
        places: [PlaceFigures] = [],
        stale: [StalePosting] = []
    ) {
        self.inForce = inForce
        self.decisions = decisions
        self.issued = issued
        self.amended = amended
        self.abolished = abolished
        self.places = places
        self.stale = stale
    }
}

extension ProcedureFigures: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("ProcedureFigures", from: unpacker)
        self.inForce = try fields.read("in_force", or: 0)
        self.decisions = try fields.read("decisions", or: 0)
        self.issued = try fields.read("issued", or: 0)
        self.amended = try fields.read("amended", or: 0)
        self.abolished = try fields.read("abolished", or: 0)
        self.places = try fields.read("places", or: [])
        self.stale = try fields.read("stale", or: [])
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(7)
        packer.write("in_force", inForce)
        packer.write("decisions", decisions)
        packer.write("issued", issued)
        packer.write("amended", amended)
        packer.write("abolished", abolished)
        packer.write("places", places)
        packer.write("stale", stale)
    }
}

/// A form of a procedure (mẫu đơn, tờ khai).
public struct ProcedureForm: Hashable, Sendable {
    /// Its name: "Mẫu số 01"; not blank.
    public var name: String
    /// The file of the form; none if it is not in this store.
    public var attachment: AttachmentId?

    /// Makes one from its fields.
    public init(name: String = "", attachment: AttachmentId? = nil) {
        self.name = name
        self.attachment = attachment
    }
}

extension ProcedureForm: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("ProcedureForm", from: unpacker)
        self.name = try fields.read("name", or: "")
        self.attachment = try fields.read("attachment", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("name", name)
        packer.write("attachment", attachment)
    }
}

/// The progress of one activity.
public struct PromiseProgress: Hashable, Sendable {
    /// The activity.
    public var activity: ActivityId
    /// Its status (trạng thái).
    public var status: ActivityStatus
    /// How much of the activity is proven.
    public var proof: ProofState
    /// The last day by which all of it must be proven; none if the year is not known.
    public var due: CivilDate?
    /// How often it must be proven in all: the target if there is one, else the sum over its acts; none if that cannot
    /// be counted.
    public var expected: Int?
    /// How often it was proven: with a target, the days with evidence; otherwise the sum over its acts, each act
    /// counting at most as often as expected, and a recurring period such as a month once.
    public var proven: Int
    /// Due times that passed without proof, in Vietnamese: "Tháng 08/2021", "Quý III/2021". If there are several acts,
    /// each entry begins with the act.
    public var missing: [String]
    /// The longest gap without evidence; none if no schedule of it is continuous, periodic or daily.
    public var longestGap: Gap?
    /// The day of the last evidence that counts; none if there is none.
    public var lastEvidence: CivilDate?
    /// Each act with its progress.
    public var acts: [ActStanding]
    /// The evidence that counts, oldest first.
    public var evidence: [Evidence]
    /// The evidence that counts only if somebody confirms it, oldest first.
    public var possible: [Evidence]
    /// The evidence that somebody refused, oldest first.
    public var refused: [Evidence]

    /// Makes one from its fields.
    public init(
        activity: ActivityId,
        status: ActivityStatus,
        proof: ProofState,
        proven: Int,
        due: CivilDate? = nil,
        expected: Int? = nil,
        missing: [String] = [],
        longestGap: Gap? = nil,
        lastEvidence: CivilDate? = nil,
        acts: [ActStanding] = [],
        evidence: [Evidence] = [],
        possible: [Evidence] = [],
        refused: [Evidence] = []
    ) {
        self.activity = activity
        self.status = status
        self.proof = proof
        self.due = due
        self.expected = expected
        self.proven = proven
        self.missing = missing
        self.longestGap = longestGap
        self.lastEvidence = lastEvidence
        self.acts = acts
        self.evidence = evidence
        self.possible = possible
        self.refused = refused
    }
}

extension PromiseProgress: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("PromiseProgress", from: unpacker)
        self.activity = try fields.read("activity")
        self.status = try fields.read("status")
        self.proof = try fields.read("proof")
        self.due = try fields.read("due", or: nil)
        self.expected = try fields.read("expected", or: nil)
        self.proven = try fields.read("proven")
        self.missing = try fields.read("missing", or: [])
        self.longestGap = try fields.read("longest_gap", or: nil)
        self.lastEvidence = try fields.read("last_evidence", or: nil)
        self.acts = try fields.read("acts", or: [])
        self.evidence = try fields.read("evidence", or: [])
        self.possible = try fields.read("possible", or: [])
        self.refused = try fields.read("refused", or: [])
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(13)
        packer.write("activity", activity)
        packer.write("status", status)
        packer.write("proof", proof)
        packer.write("due", due)
        packer.write("expected", expected)
        packer.write("proven", proven)
        packer.write("missing", missing)
        packer.write("longest_gap", longestGap)
        packer.write("last_evidence", lastEvidence)
        packer.write("acts", acts)
        packer.write("evidence", evidence)
        packer.write("possible", possible)
        packer.write("refused", refused)
    }
}

/// One act of a promise, with the words of the plan that ask for it.
public struct PromisedAct: Hashable, Sendable {
    /// The act.
    public var act: Act
    /// The words of the promise that ask for the act, verbatim; empty if somebody entered the act by hand.
    public var words: String
    /// The schedule of this act; none if the schedule of the activity applies.
    public var schedule: Schedule?

    /// Makes one from its fields.
    public init(act: Act, words: String = "", schedule: Schedule? = nil) {
        self.act = act
        self.words = words
        self.schedule = schedule
    }
}

extension PromisedAct: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("PromisedAct", from: unpacker)
        self.act = try fields.read("act")
        self.words = try fields.read("words", or: "")
        self.schedule = try fields.read("schedule", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("act", act)
        packer.write("words", words)
        packer.write("schedule", schedule)
    }
}
