// Generated from the core by generate.sh: change the core, not this file.

import Foundation

/// That and why feedback is not accepted.
public struct NonAcceptance: Hashable, Sendable {
    /// The reason.
    public var reason: NonAcceptanceReason
    /// What the sender is told (nội dung trả lời, hướng dẫn).
    public var explanation: String
    /// On which day.
    public var on: CivilDate
    /// The feedback that says the same, where that is the reason.
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
    private static let wireFields = Fields("NonAcceptance", "reason", "explanation", "on", "duplicate_of")

    init(from unpacker: inout Unpacker) throws {
        var reason: NonAcceptanceReason?
        var explanation: String?
        var on: CivilDate?
        self.duplicateOf = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: reason = try unpacker.read()
            case 1: explanation = try unpacker.read()
            case 2: on = try unpacker.read()
            default: self.duplicateOf = try unpacker.read()
            }
        }
        self.reason = try Self.wireFields.given(reason, "reason")
        self.explanation = try Self.wireFields.given(explanation, "explanation")
        self.on = try Self.wireFields.given(on, "on")
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("reason", reason)
        packer.write("explanation", explanation)
        packer.write("on", on)
        packer.write("duplicate_of", duplicateOf)
    }
}

/// What happened since a subscriber last asked: many commits come as one notice.
public struct Notice: Hashable, Sendable {
    /// Sequence number of the last change; read the change log after the one before for what it was.
    public var seq: Int
    /// Kinds of records that changed: `session`.
    public var kinds: Set<String>

    /// Makes one from its fields.
    public init(seq: Int, kinds: Set<String>) {
        self.seq = seq
        self.kinds = kinds
    }
}

extension Notice: Wire {
    private static let wireFields = Fields("Notice", "seq", "kinds")

    init(from unpacker: inout Unpacker) throws {
        var seq: Int?
        var kinds: Set<String>?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: seq = try unpacker.read()
            default: kinds = try unpacker.read()
            }
        }
        self.seq = try Self.wireFields.given(seq, "seq")
        self.kinds = try Self.wireFields.given(kinds, "kinds")
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("seq", seq)
        packer.write("kinds", kinds)
    }
}

/// A number taken from a register.
public struct NumberTaken: Hashable, Sendable {
    /// The number.
    public var number: Int
    /// The number as documents write it: below ten with a leading zero.
    public var written: String

    /// Makes one from its fields.
    public init(number: Int, written: String) {
        self.number = number
        self.written = written
    }
}

extension NumberTaken: Wire {
    private static let wireFields = Fields("NumberTaken", "number", "written")

    init(from unpacker: inout Unpacker) throws {
        var number: Int?
        var written: String?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: number = try unpacker.read()
            default: written = try unpacker.read()
            }
        }
        self.number = try Self.wireFields.given(number, "number")
        self.written = try Self.wireFields.given(written, "written")
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("number", number)
        packer.write("written", written)
    }
}

/// Text under a heading that is none of the known parts, kept whole.
public struct OtherSection: Hashable, Sendable {
    /// The heading as written; empty for text before any heading.
    public var heading: String
    /// Line of the heading in the source text, from 1; 0 where there is none.
    public var line: Int
    /// What stands under it.
    public var clauses: [Clause]

    /// Makes one from its fields.
    public init(heading: String = "", line: Int = 0, clauses: [Clause] = []) {
        self.heading = heading
        self.line = line
        self.clauses = clauses
    }
}

extension OtherSection: Wire {
    private static let wireFields = Fields("OtherSection", "heading", "line", "clauses")

    init(from unpacker: inout Unpacker) throws {
        self.heading = ""
        self.line = 0
        self.clauses = []
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.heading = try unpacker.read()
            case 1: self.line = try unpacker.read()
            default: self.clauses = try unpacker.read()
            }
        }
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("heading", heading)
        packer.write("line", line)
        packer.write("clauses", clauses)
    }
}

/// A civil date of which the month and day may be missing ("Tây Ninh, ngày tháng năm 2021"). A full date, written as
/// one, may stand for it.
public struct PartialDate: Hashable, Sendable {
    /// Year.
    public var year: Int
    /// Month, 1 to 12, where known.
    public var month: Int?
    /// Day of the month, where known. A day without a month is not a date.
    public var day: Int?

    /// Makes one from its fields.
    public init(year: Int, month: Int? = nil, day: Int? = nil) {
        self.year = year
        self.month = month
        self.day = day
    }
}

extension PartialDate: Wire {
    private static let wireFields = Fields("PartialDate", "year", "month", "day")

    init(from unpacker: inout Unpacker) throws {
        guard try !unpacker.isText() else {
            self = PartialDate(try unpacker.read() as CivilDate)
            return
        }
        var year: Int?
        self.month = nil
        self.day = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: year = try unpacker.read()
            case 1: self.month = try unpacker.read()
            default: self.day = try unpacker.read()
            }
        }
        self.year = try Self.wireFields.given(year, "year")
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("year", year)
        packer.write("month", month)
        packer.write("day", day)
    }
}

/// What it takes to pass (mức đạt).
public enum PassMark: Hashable, Sendable {
    /// A share of all points (tỷ lệ).
    ///
    /// - Parameters:
    ///   - percent: Percent of all points, 1 to 100.
    case percent(percent: Int)
    /// A number of points (điểm).
    ///
    /// - Parameters:
    ///   - points: Points.
    case points(points: Int)
}

extension PassMark: Wire {
    private static let wireShapes = Fields("PassMark", "percent", "points")
    private static let wireFieldsOfPercent = Fields("PassMark.percent", "type", "percent")
    private static let wireFieldsOfPoints = Fields("PassMark.points", "type", "points")

    init(from unpacker: inout Unpacker) throws {
        switch try unpacker.shape(Self.wireShapes) {
        case 0:
            var percent: Int?
            var wireReader = try FieldReader(Self.wireFieldsOfPercent, from: &unpacker)
            while let wireField = try wireReader.next(from: &unpacker) {
                switch wireField {
                case 0: try unpacker.skip()
                default: percent = try unpacker.read()
                }
            }
            self = .percent(percent: try Self.wireFieldsOfPercent.given(percent, "percent"))
        default:
            var points: Int?
            var wireReader = try FieldReader(Self.wireFieldsOfPoints, from: &unpacker)
            while let wireField = try wireReader.next(from: &unpacker) {
                switch wireField {
                case 0: try unpacker.skip()
                default: points = try unpacker.read()
                }
            }
            self = .points(points: try Self.wireFieldsOfPoints.given(points, "points"))
        }
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

/// A decision that is still to come, or was not read, and the ways in which it may turn out.
public struct PendingDecision: Hashable, Sendable {
    /// What the days are for.
    public var occasion: Occasion
    /// What is to be decided, in Vietnamese: "nghỉ Tết Nguyên đán".
    public var name: String
    /// Why it is open, and where the choices are from (căn cứ).
    public var basis: String?
    /// The ways in which it may turn out, at least two.
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
    private static let wireFields = Fields("PendingDecision", "occasion", "name", "basis", "choices")

    init(from unpacker: inout Unpacker) throws {
        var occasion: Occasion?
        var name: String?
        var choices: [DayChoice]?
        self.basis = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: occasion = try unpacker.read()
            case 1: name = try unpacker.read()
            case 2: self.basis = try unpacker.read()
            default: choices = try unpacker.read()
            }
        }
        self.occasion = try Self.wireFields.given(occasion, "occasion")
        self.name = try Self.wireFields.given(name, "name")
        self.choices = try Self.wireFields.given(choices, "choices")
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("occasion", occasion)
        packer.write("name", name)
        packer.write("basis", basis)
        packer.write("choices", choices)
    }
}

/// A stretch of days a report is about, both ends included.
public struct Period: Hashable, Sendable {
    /// What it is called: "Quý IV/2021".
    public var name: String
    /// The first day.
    public var from: CivilDate
    /// The last day.
    public var to: CivilDate

    /// Makes one from its fields.
    public init(name: String, from: CivilDate, to: CivilDate) {
        self.name = name
        self.from = from
        self.to = to
    }
}

extension Period: Wire {
    private static let wireFields = Fields("Period", "name", "from", "to")

    init(from unpacker: inout Unpacker) throws {
        var name: String?
        var from: CivilDate?
        var to: CivilDate?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: name = try unpacker.read()
            case 1: from = try unpacker.read()
            default: to = try unpacker.read()
            }
        }
        self.name = try Self.wireFields.given(name, "name")
        self.from = try Self.wireFields.given(from, "from")
        self.to = try Self.wireFields.given(to, "to")
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("name", name)
        packer.write("from", from)
        packer.write("to", to)
    }
}

/// Where a person stood on a day.
public struct PersonAt: Hashable, Sendable {
    /// The person.
    public var person: PersonId
    /// Their name.
    public var name: String
    /// The day.
    public var on: CivilDate
    /// Whether they were in the agency on that day.
    public var active: Bool
    /// Their unit, where it is known.
    public var unit: UnitId?
    /// Its name.
    public var unitName: String?
    /// Their position, where it is known; of several, the latest taken up.
    public var title: String?
    /// All positions they held on that day, the latest taken up first.
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
    private static let wireFields = Fields(
        "PersonAt",
        "person",
        "name",
        "on",
        "active",
        "unit",
        "unit_name",
        "title",
        "positions"
    )

    init(from unpacker: inout Unpacker) throws {
        var person: PersonId?
        var name: String?
        var on: CivilDate?
        var active: Bool?
        var positions: [HeldPosition]?
        self.unit = nil
        self.unitName = nil
        self.title = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: person = try unpacker.read()
            case 1: name = try unpacker.read()
            case 2: on = try unpacker.read()
            case 3: active = try unpacker.read()
            case 4: self.unit = try unpacker.read()
            case 5: self.unitName = try unpacker.read()
            case 6: self.title = try unpacker.read()
            default: positions = try unpacker.read()
            }
        }
        self.person = try Self.wireFields.given(person, "person")
        self.name = try Self.wireFields.given(name, "name")
        self.on = try Self.wireFields.given(on, "on")
        self.active = try Self.wireFields.given(active, "active")
        self.positions = try Self.wireFields.given(positions, "positions")
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
    /// Different tests taken.
    public var taken: Int
    /// Of these, tests passed in the end.
    public var passed: Int
    /// Every go.
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
    private static let wireFields = Fields("PersonAttempts", "person", "taken", "passed", "attempts")

    init(from unpacker: inout Unpacker) throws {
        var person: PersonId?
        var taken: Int?
        var passed: Int?
        var attempts: [AttemptSummary]?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: person = try unpacker.read()
            case 1: taken = try unpacker.read()
            case 2: passed = try unpacker.read()
            default: attempts = try unpacker.read()
            }
        }
        self.person = try Self.wireFields.given(person, "person")
        self.taken = try Self.wireFields.given(taken, "taken")
        self.passed = try Self.wireFields.given(passed, "passed")
        self.attempts = try Self.wireFields.given(attempts, "attempts")
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("person", person)
        packer.write("taken", taken)
        packer.write("passed", passed)
        packer.write("attempts", attempts)
    }
}

/// A piece of personal data. It is given open and kept sealed: reading a record gives `Sealed`, and only
/// `data_subjects.reveal` opens it, which is noted. Plain text may stand for `Open`.
public enum Personal: Hashable, Sendable {
    /// In clear, as it is given to be stored.
    ///
    /// - Parameters:
    ///   - text: The text.
    case `open`(text: String)
    /// Sealed, as it is stored.
    ///
    /// - Parameters:
    ///   - content: Nonce and ciphertext (XChaCha20-Poly1305) in Base64.
    case sealed(content: String)
}

extension Personal: Wire {
    private static let wireShapes = Fields("Personal", "open", "sealed")
    private static let wireFieldsOfOpen = Fields("Personal.open", "type", "text")
    private static let wireFieldsOfSealed = Fields("Personal.sealed", "type", "content")

    init(from unpacker: inout Unpacker) throws {
        guard try !unpacker.isText() else {
            self = Personal(try unpacker.read() as String)
            return
        }
        switch try unpacker.shape(Self.wireShapes) {
        case 0:
            var text: String?
            var wireReader = try FieldReader(Self.wireFieldsOfOpen, from: &unpacker)
            while let wireField = try wireReader.next(from: &unpacker) {
                switch wireField {
                case 0: try unpacker.skip()
                default: text = try unpacker.read()
                }
            }
            self = .`open`(text: try Self.wireFieldsOfOpen.given(text, "text"))
        default:
            var content: String?
            var wireReader = try FieldReader(Self.wireFieldsOfSealed, from: &unpacker)
            while let wireField = try wireReader.next(from: &unpacker) {
                switch wireField {
                case 0: try unpacker.skip()
                default: content = try unpacker.read()
                }
            }
            self = .sealed(content: try Self.wireFieldsOfSealed.given(content, "content"))
        }
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

/// How much of what is in force one place shows.
public struct PlaceFigures: Hashable, Sendable {
    /// The place.
    public var place: PostingPlace
    /// Procedures in force that it shows as they are.
    public var current: Int
    /// Procedures in force that it does not show, or not as they are.
    public var missing: Int
    /// Postings there that are not as they must be.
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
    private static let wireFields = Fields("PlaceFigures", "place", "current", "missing", "stale")

    init(from unpacker: inout Unpacker) throws {
        var place: PostingPlace?
        var current: Int?
        var missing: Int?
        var stale: Int?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: place = try unpacker.read()
            case 1: current = try unpacker.read()
            case 2: missing = try unpacker.read()
            default: stale = try unpacker.read()
            }
        }
        self.place = try Self.wireFields.given(place, "place")
        self.current = try Self.wireFields.given(current, "current")
        self.missing = try Self.wireFields.given(missing, "missing")
        self.stale = try Self.wireFields.given(stale, "stale")
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("place", place)
        packer.write("current", current)
        packer.write("missing", missing)
        packer.write("stale", stale)
    }
}

/// One plan: what it promised, and what is proven.
public struct PlanReport: Hashable, Sendable {
    /// The plan.
    public var plan: PlanId
    /// Number and symbol as far as known: "149/KH-SXD", "KH-SXD".
    public var symbol: String
    /// What it is about.
    public var subject: String
    /// Its issuer.
    public var issuer: String?
    /// Its theme of the year.
    public var theme: String?
    /// Where it stands.
    public var status: PlanStatus
    /// Each activity and how far it is, in the plan's order.
    public var activities: [ActivityReport]
    /// How many activities stand where.
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
    private static let wireFields = Fields(
        "PlanReport",
        "plan",
        "symbol",
        "subject",
        "issuer",
        "theme",
        "status",
        "activities",
        "completion"
    )

    init(from unpacker: inout Unpacker) throws {
        var plan: PlanId?
        var symbol: String?
        var subject: String?
        var status: PlanStatus?
        var activities: [ActivityReport]?
        var completion: Completion?
        self.issuer = nil
        self.theme = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: plan = try unpacker.read()
            case 1: symbol = try unpacker.read()
            case 2: subject = try unpacker.read()
            case 3: self.issuer = try unpacker.read()
            case 4: self.theme = try unpacker.read()
            case 5: status = try unpacker.read()
            case 6: activities = try unpacker.read()
            default: completion = try unpacker.read()
            }
        }
        self.plan = try Self.wireFields.given(plan, "plan")
        self.symbol = try Self.wireFields.given(symbol, "symbol")
        self.subject = try Self.wireFields.given(subject, "subject")
        self.status = try Self.wireFields.given(status, "status")
        self.activities = try Self.wireFields.given(activities, "activities")
        self.completion = try Self.wireFields.given(completion, "completion")
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

/// Evidence that somebody must confirm or refuse, with the activity it might prove.
public struct PossibleEvidence: Hashable, Sendable {
    /// The activity.
    public var activity: ActivityId
    /// What is promised, verbatim.
    public var title: String
    /// The acts that it might prove and that are not done.
    public var acts: [Act]
    /// The same in Vietnamese.
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
    private static let wireFields = Fields("PossibleEvidence", "activity", "title", "acts", "acts_vi", "evidence")

    init(from unpacker: inout Unpacker) throws {
        var activity: ActivityId?
        var title: String?
        var acts: [Act]?
        var actsVi: [String]?
        var evidence: Evidence?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: activity = try unpacker.read()
            case 1: title = try unpacker.read()
            case 2: acts = try unpacker.read()
            case 3: actsVi = try unpacker.read()
            default: evidence = try unpacker.read()
            }
        }
        self.activity = try Self.wireFields.given(activity, "activity")
        self.title = try Self.wireFields.given(title, "title")
        self.acts = try Self.wireFields.given(acts, "acts")
        self.actsVi = try Self.wireFields.given(actsVi, "acts_vi")
        self.evidence = try Self.wireFields.given(evidence, "evidence")
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

/// That somebody looked whether something is still shown as it must be (lượt kiểm tra).
public struct PostingCheck: Hashable, Sendable {
    /// On which day.
    public var on: CivilDate
    /// Who noted it.
    public var by: String
    /// Whether the forms were beside it.
    public var hasForms: Bool?
    /// Whether the address for feedback was beside it.
    public var hasFeedbackAddress: Bool?
    /// The files that show it.
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
    private static let wireFields = Fields("PostingCheck", "on", "by", "has_forms", "has_feedback_address", "evidence")

    init(from unpacker: inout Unpacker) throws {
        var on: CivilDate?
        var by: String?
        self.hasForms = nil
        self.hasFeedbackAddress = nil
        self.evidence = []
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: on = try unpacker.read()
            case 1: by = try unpacker.read()
            case 2: self.hasForms = try unpacker.read()
            case 3: self.hasFeedbackAddress = try unpacker.read()
            default: self.evidence = try unpacker.read()
            }
        }
        self.on = try Self.wireFields.given(on, "on")
        self.by = try Self.wireFields.given(by, "by")
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

/// What is shown.
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
    /// A decision: on publication, say (quyết định).
    ///
    /// - Parameters:
    ///   - document: The decision.
    case issuedDecision(document: LegalDocumentId)
    /// The leaders' schedule (lịch công tác của lãnh đạo).
    case leadersSchedule
}

extension PostingSubject: Wire {
    private static let wireShapes = Fields(
        "PostingSubject",
        "procedure_version",
        "year_theme",
        "issued_decision",
        "leaders_schedule"
    )
    private static let wireFieldsOfProcedureVersion = Fields("PostingSubject.procedureVersion", "type", "procedure")
    private static let wireFieldsOfYearTheme = Fields("PostingSubject.yearTheme", "type", "theme")
    private static let wireFieldsOfIssuedDecision = Fields("PostingSubject.issuedDecision", "type", "document")
    private static let wireFieldsOfLeadersSchedule = Fields("PostingSubject.leadersSchedule", "type")

    init(from unpacker: inout Unpacker) throws {
        switch try unpacker.shape(Self.wireShapes) {
        case 0:
            var procedure: ProcedureId?
            var wireReader = try FieldReader(Self.wireFieldsOfProcedureVersion, from: &unpacker)
            while let wireField = try wireReader.next(from: &unpacker) {
                switch wireField {
                case 0: try unpacker.skip()
                default: procedure = try unpacker.read()
                }
            }
            self = .procedureVersion(procedure: try Self.wireFieldsOfProcedureVersion.given(procedure, "procedure"))
        case 1:
            var theme: ThemeId?
            var wireReader = try FieldReader(Self.wireFieldsOfYearTheme, from: &unpacker)
            while let wireField = try wireReader.next(from: &unpacker) {
                switch wireField {
                case 0: try unpacker.skip()
                default: theme = try unpacker.read()
                }
            }
            self = .yearTheme(theme: try Self.wireFieldsOfYearTheme.given(theme, "theme"))
        case 2:
            var document: LegalDocumentId?
            var wireReader = try FieldReader(Self.wireFieldsOfIssuedDecision, from: &unpacker)
            while let wireField = try wireReader.next(from: &unpacker) {
                switch wireField {
                case 0: try unpacker.skip()
                default: document = try unpacker.read()
                }
            }
            self = .issuedDecision(document: try Self.wireFieldsOfIssuedDecision.given(document, "document"))
        default:
            var wireReader = try FieldReader(Self.wireFieldsOfLeadersSchedule, from: &unpacker)
            while try wireReader.next(from: &unpacker) != nil {
                try unpacker.skip()
            }
            self = .leadersSchedule
        }
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

/// One broken rule: the value is refused.
public struct Problem: Hashable, Sendable {
    /// Where: `legal_bases[2].symbol`.
    public var path: String
    /// Stable name of the rule.
    public var code: String
    /// What is wrong, in English.
    public var text: String
    /// What is wrong, in Vietnamese.
    public var textVi: String
    /// The law behind the rule, where there is one.
    public var law: LawReference?
    /// What would be allowed instead, where that can be listed.
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
    private static let wireFields = Fields("Problem", "path", "code", "text", "text_vi", "law", "allowed")

    init(from unpacker: inout Unpacker) throws {
        var path: String?
        var code: String?
        var text: String?
        var textVi: String?
        self.law = nil
        self.allowed = []
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: path = try unpacker.read()
            case 1: code = try unpacker.read()
            case 2: text = try unpacker.read()
            case 3: textVi = try unpacker.read()
            case 4: self.law = try unpacker.read()
            default: self.allowed = try unpacker.read()
            }
        }
        self.path = try Self.wireFields.given(path, "path")
        self.code = try Self.wireFields.given(code, "code")
        self.text = try Self.wireFields.given(text, "text")
        self.textVi = try Self.wireFields.given(textVi, "text_vi")
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

/// What a decision does to one procedure.
public enum ProcedureChange: Hashable, Sendable {
    /// A new procedure (mới ban hành).
    ///
    /// - Parameters:
    ///   - procedure: The procedure, in full.
    case issue(procedure: Procedure)
    /// A new version of a procedure (sửa đổi, bổ sung).
    ///
    /// - Parameters:
    ///   - procedure: The new version, in full.
    ///   - code: Code of the one amended, in any style; that of the new version where neither code nor identity is
    ///       given.
    ///   - id: The version amended.
    case amend(procedure: Procedure, code: String? = nil, id: ProcedureId? = nil)
    /// A procedure in place of one or more (thay thế). Several of a decision may take the place of the same one: it is
    /// split among them.
    ///
    /// - Parameters:
    ///   - procedure: The new procedure, in full.
    ///   - codes: Codes of those it takes the place of, in any style.
    ///   - ids: Versions it takes the place of.
    case replace(procedure: Procedure, codes: [String] = [], ids: [ProcedureId] = [])
    /// A procedure ends (hủy bỏ, bãi bỏ). The decision names its code.
    ///
    /// - Parameters:
    ///   - code: Code of the one abolished, in any style.
    ///   - id: The version abolished.
    case abolish(code: String? = nil, id: ProcedureId? = nil)
}

extension ProcedureChange: Wire {
    private static let wireShapes = Fields("ProcedureChange", "issue", "amend", "replace", "abolish")
    private static let wireFieldsOfIssue = Fields("ProcedureChange.issue", "type", "procedure")
    private static let wireFieldsOfAmend = Fields("ProcedureChange.amend", "type", "procedure", "code", "id")
    private static let wireFieldsOfReplace = Fields("ProcedureChange.replace", "type", "procedure", "codes", "ids")
    private static let wireFieldsOfAbolish = Fields("ProcedureChange.abolish", "type", "code", "id")

    init(from unpacker: inout Unpacker) throws {
        switch try unpacker.shape(Self.wireShapes) {
        case 0:
            var procedure: Procedure?
            var wireReader = try FieldReader(Self.wireFieldsOfIssue, from: &unpacker)
            while let wireField = try wireReader.next(from: &unpacker) {
                switch wireField {
                case 0: try unpacker.skip()
                default: procedure = try unpacker.read()
                }
            }
            self = .issue(procedure: try Self.wireFieldsOfIssue.given(procedure, "procedure"))
        case 1:
            var procedure: Procedure?
            var code: String?
            var id: ProcedureId?
            var wireReader = try FieldReader(Self.wireFieldsOfAmend, from: &unpacker)
            while let wireField = try wireReader.next(from: &unpacker) {
                switch wireField {
                case 0: try unpacker.skip()
                case 1: procedure = try unpacker.read()
                case 2: code = try unpacker.read()
                default: id = try unpacker.read()
                }
            }
            self = .amend(procedure: try Self.wireFieldsOfAmend.given(procedure, "procedure"), code: code, id: id)
        case 2:
            var procedure: Procedure?
            var codes: [String] = []
            var ids: [ProcedureId] = []
            var wireReader = try FieldReader(Self.wireFieldsOfReplace, from: &unpacker)
            while let wireField = try wireReader.next(from: &unpacker) {
                switch wireField {
                case 0: try unpacker.skip()
                case 1: procedure = try unpacker.read()
                case 2: codes = try unpacker.read()
                default: ids = try unpacker.read()
                }
            }
            self = .replace(
                procedure: try Self.wireFieldsOfReplace.given(procedure, "procedure"),
                codes: codes,
                ids: ids
            )
        default:
            var code: String?
            var id: ProcedureId?
            var wireReader = try FieldReader(Self.wireFieldsOfAbolish, from: &unpacker)
            while let wireField = try wireReader.next(from: &unpacker) {
                switch wireField {
                case 0: try unpacker.skip()
                case 1: code = try unpacker.read()
                default: id = try unpacker.read()
                }
            }
            self = .abolish(code: code, id: id)
        }
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

/// A code and what was recognised in it. The styles in use: `1.013236`, `1.014390.H05`, `1.001117.000.00.00.H48`.
public struct ProcedureCode: Hashable, Sendable {
    /// As written.
    public var raw: String
    /// National part: "1.013236" (mã quốc gia).
    public var national: String?
    /// What stands between the national part and the province in the long style: "000.00.00".
    public var middle: String?
    /// Province or agency: "H05" (mã tỉnh).
    public var province: String?
    /// What is odd about it: it is kept as written.
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
    private static let wireFields = Fields("ProcedureCode", "raw", "national", "middle", "province", "oddity")

    init(from unpacker: inout Unpacker) throws {
        self.raw = ""
        self.national = nil
        self.middle = nil
        self.province = nil
        self.oddity = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.raw = try unpacker.read()
            case 1: self.national = try unpacker.read()
            case 2: self.middle = try unpacker.read()
            case 3: self.province = try unpacker.read()
            default: self.oddity = try unpacker.read()
            }
        }
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

/// Procedures: what decisions brought, and where those in force are shown (thủ tục hành chính).
public struct ProcedureFigures: Hashable, Sendable {
    /// Procedures in force on the report's day.
    public var inForce: Int
    /// Publication decisions that took effect in the period.
    public var decisions: Int
    /// Procedures new in the period (mới ban hành).
    public var issued: Int
    /// Procedures amended or replaced in the period (sửa đổi, bổ sung, thay thế).
    public var amended: Int
    /// Procedures abolished in the period (bãi bỏ).
    public var abolished: Int
    /// Each place, places with nothing to show left out.
    public var places: [PlaceFigures]
    /// Postings that are not as they must be on the report's day.
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
    private static let wireFields = Fields(
        "ProcedureFigures",
        "in_force",
        "decisions",
        "issued",
        "amended",
        "abolished",
        "places",
        "stale"
    )

    init(from unpacker: inout Unpacker) throws {
        self.inForce = 0
        self.decisions = 0
        self.issued = 0
        self.amended = 0
        self.abolished = 0
        self.places = []
        self.stale = []
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.inForce = try unpacker.read()
            case 1: self.decisions = try unpacker.read()
            case 2: self.issued = try unpacker.read()
            case 3: self.amended = try unpacker.read()
            case 4: self.abolished = try unpacker.read()
            case 5: self.places = try unpacker.read()
            default: self.stale = try unpacker.read()
            }
        }
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

/// A form that belongs to a procedure (mẫu đơn, tờ khai).
public struct ProcedureForm: Hashable, Sendable {
    /// Its name: "Mẫu số 01".
    public var name: String
    /// The file, where it is in this store.
    public var attachment: AttachmentId?

    /// Makes one from its fields.
    public init(name: String = "", attachment: AttachmentId? = nil) {
        self.name = name
        self.attachment = attachment
    }
}

extension ProcedureForm: Wire {
    private static let wireFields = Fields("ProcedureForm", "name", "attachment")

    init(from unpacker: inout Unpacker) throws {
        self.name = ""
        self.attachment = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.name = try unpacker.read()
            default: self.attachment = try unpacker.read()
            }
        }
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("name", name)
        packer.write("attachment", attachment)
    }
}

/// How far one activity is.
public struct PromiseProgress: Hashable, Sendable {
    /// The activity.
    public var activity: ActivityId
    /// Where it stands.
    public var status: ActivityStatus
    /// How much of it is proven.
    public var proof: ProofState
    /// The last day for all of it; nothing where no year is known.
    public var due: CivilDate?
    /// How often it must be proven in all, where that can be counted; of several acts the sum.
    public var expected: Int?
    /// How often it was proven, a month or quarter counting once where it is due in each; of several acts the sum,
    /// each counting at most as often as it must be proven.
    public var proven: Int
    /// What is over and not proven: "Tháng 08/2021", "Quý III/2021"; of several acts with the act before.
    public var missing: [String]
    /// The longest stretch without evidence, of what goes on all the time.
    public var longestGap: Gap?
    /// The day of the last evidence that counts.
    public var lastEvidence: CivilDate?
    /// Each act it asks for, and how far that is.
    public var acts: [ActStanding]
    /// The evidence that counts, oldest first.
    public var evidence: [Evidence]
    /// The evidence that counts only once somebody confirms it, oldest first.
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
    private static let wireFields = Fields(
        "PromiseProgress",
        "activity",
        "status",
        "proof",
        "due",
        "expected",
        "proven",
        "missing",
        "longest_gap",
        "last_evidence",
        "acts",
        "evidence",
        "possible",
        "refused"
    )

    init(from unpacker: inout Unpacker) throws {
        var activity: ActivityId?
        var status: ActivityStatus?
        var proof: ProofState?
        var proven: Int?
        self.due = nil
        self.expected = nil
        self.missing = []
        self.longestGap = nil
        self.lastEvidence = nil
        self.acts = []
        self.evidence = []
        self.possible = []
        self.refused = []
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: activity = try unpacker.read()
            case 1: status = try unpacker.read()
            case 2: proof = try unpacker.read()
            case 3: self.due = try unpacker.read()
            case 4: self.expected = try unpacker.read()
            case 5: proven = try unpacker.read()
            case 6: self.missing = try unpacker.read()
            case 7: self.longestGap = try unpacker.read()
            case 8: self.lastEvidence = try unpacker.read()
            case 9: self.acts = try unpacker.read()
            case 10: self.evidence = try unpacker.read()
            case 11: self.possible = try unpacker.read()
            default: self.refused = try unpacker.read()
            }
        }
        self.activity = try Self.wireFields.given(activity, "activity")
        self.status = try Self.wireFields.given(status, "status")
        self.proof = try Self.wireFields.given(proof, "proof")
        self.proven = try Self.wireFields.given(proven, "proven")
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

/// One act of a promise, with the words that ask for it.
public struct PromisedAct: Hashable, Sendable {
    /// The act.
    public var act: Act
    /// The words of the promise that ask for it, as written; empty where somebody stated the act by hand.
    public var words: String
    /// When, where that is not when the whole promise is due.
    public var schedule: Schedule?

    /// Makes one from its fields.
    public init(act: Act, words: String = "", schedule: Schedule? = nil) {
        self.act = act
        self.words = words
        self.schedule = schedule
    }
}

extension PromisedAct: Wire {
    private static let wireFields = Fields("PromisedAct", "act", "words", "schedule")

    init(from unpacker: inout Unpacker) throws {
        var act: Act?
        self.words = ""
        self.schedule = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: act = try unpacker.read()
            case 1: self.words = try unpacker.read()
            default: self.schedule = try unpacker.read()
            }
        }
        self.act = try Self.wireFields.given(act, "act")
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("act", act)
        packer.write("words", words)
        packer.write("schedule", schedule)
    }
}
