// Generated from the core by generate.sh: change the core, not this file.

import Foundation

/// That a person's data were erased: what stays of them in the store cannot be read any more.
public struct Erasure: Hashable, Sendable {
    /// On which day.
    public var on: CivilDate
    /// Who erased.
    public var by: String
    /// Why, and on what basis (lý do, căn cứ).
    public var why: String

    /// Makes one from its fields.
    public init(on: CivilDate, by: String, why: String) {
        self.on = on
        self.by = by
        self.why = why
    }
}

extension Erasure: Wire {
    private static let wireFields = Fields("Erasure", "on", "by", "why")

    init(from unpacker: inout Unpacker) throws {
        var on: CivilDate?
        var by: String?
        var why: String?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: on = try unpacker.read()
            case 1: by = try unpacker.read()
            default: why = try unpacker.read()
            }
        }
        self.on = try Self.wireFields.given(on, "on")
        self.by = try Self.wireFields.given(by, "by")
        self.why = try Self.wireFields.given(why, "why")
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("on", on)
        packer.write("by", by)
        packer.write("why", why)
    }
}

/// An error in a form that crosses language borders.
public struct ErrorReport: Hashable, Sendable {
    /// Stable name: `conflict`.
    public var code: String
    /// What went wrong, in English.
    public var text: String
    /// What went wrong, in Vietnamese.
    public var textVi: String
    /// Kind of record concerned.
    public var kind: String?
    /// Record concerned.
    public var id: String?
    /// Conflict: the revision the caller saw.
    public var expected: Int?
    /// Conflict: the revision in the store. Newer format: the file's format.
    public var found: Int?
    /// Newer format: the newest format this library reads.
    public var supported: Int?
    /// Duplicate: the unique index.
    public var index: String?
    /// Invalid transition: the state it is in.
    public var from: String?
    /// Invalid transition: the state asked for.
    public var to: String?
    /// Invalid transition: the states it may go to.
    public var allowed: [String]
    /// Invalid transition: the law behind the moves.
    public var law: LawReference?
    /// Referenced: the kind that points here.
    public var by: String?
    /// Referenced: how many do.
    public var count: Int?
    /// Clock doubtful: what the clock says.
    public var now: Date?
    /// Clock doubtful: what it said at the last commit.
    public var last: Date?
    /// The file concerned.
    public var path: String?
    /// Invalid: every broken rule.
    public var problems: [Problem]

    /// Makes one from its fields.
    public init(
        code: String = "",
        text: String = "",
        textVi: String = "",
        kind: String? = nil,
        id: String? = nil,
        expected: Int? = nil,
        found: Int? = nil,
        supported: Int? = nil,
        index: String? = nil,
        from: String? = nil,
        to: String? = nil,
        allowed: [String] = [],
        law: LawReference? = nil,
        by: String? = nil,
        count: Int? = nil,
        now: Date? = nil,
        last: Date? = nil,
        path: String? = nil,
        problems: [Problem] = []
    ) {
        self.code = code
        self.text = text
        self.textVi = textVi
        self.kind = kind
        self.id = id
        self.expected = expected
        self.found = found
        self.supported = supported
        self.index = index
        self.from = from
        self.to = to
        self.allowed = allowed
        self.law = law
        self.by = by
        self.count = count
        self.now = now
        self.last = last
        self.path = path
        self.problems = problems
    }
}

extension ErrorReport: Wire {
    private static let wireFields = Fields(
        "ErrorReport",
        "code",
        "text",
        "text_vi",
        "kind",
        "id",
        "expected",
        "found",
        "supported",
        "index",
        "from",
        "to",
        "allowed",
        "law",
        "by",
        "count",
        "now",
        "last",
        "path",
        "problems"
    )

    init(from unpacker: inout Unpacker) throws {
        self.code = ""
        self.text = ""
        self.textVi = ""
        self.kind = nil
        self.id = nil
        self.expected = nil
        self.found = nil
        self.supported = nil
        self.index = nil
        self.from = nil
        self.to = nil
        self.allowed = []
        self.law = nil
        self.by = nil
        self.count = nil
        self.now = nil
        self.last = nil
        self.path = nil
        self.problems = []
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.code = try unpacker.read()
            case 1: self.text = try unpacker.read()
            case 2: self.textVi = try unpacker.read()
            case 3: self.kind = try unpacker.read()
            case 4: self.id = try unpacker.read()
            case 5: self.expected = try unpacker.read()
            case 6: self.found = try unpacker.read()
            case 7: self.supported = try unpacker.read()
            case 8: self.index = try unpacker.read()
            case 9: self.from = try unpacker.read()
            case 10: self.to = try unpacker.read()
            case 11: self.allowed = try unpacker.read()
            case 12: self.law = try unpacker.read()
            case 13: self.by = try unpacker.read()
            case 14: self.count = try unpacker.read()
            case 15: self.now = try unpacker.read()
            case 16: self.last = try unpacker.read()
            case 17: self.path = try unpacker.read()
            default: self.problems = try unpacker.read()
            }
        }
    }

    func write(to packer: inout Packer) {
        packer.map(19)
        packer.write("code", code)
        packer.write("text", text)
        packer.write("text_vi", textVi)
        packer.write("kind", kind)
        packer.write("id", id)
        packer.write("expected", expected)
        packer.write("found", found)
        packer.write("supported", supported)
        packer.write("index", index)
        packer.write("from", from)
        packer.write("to", to)
        packer.write("allowed", allowed)
        packer.write("law", law)
        packer.write("by", by)
        packer.write("count", count)
        packer.write("now", now)
        packer.write("last", last)
        packer.write("path", path)
        packer.write("problems", problems)
    }
}

/// One piece of evidence that something was done. Exactly one of the typed identities is there: that of the record.
public struct Evidence: Hashable, Sendable {
    /// The day it proves.
    public var on: CivilDate
    /// What it is: a session's subject, a file's caption, the title of what was made known or of a test, what a
    /// posting shows, the number of feedback.
    public var what: String
    /// The record, whatever its kind: what `activities.confirm` and `activities.refuse` take.
    public var record: UUID
    /// The session that took place.
    public var session: SessionId?
    /// The file that shows it.
    public var attachment: AttachmentId?
    /// What was made known.
    public var dissemination: DisseminationId?
    /// The test that was taken on that day.
    public var assessment: AssessmentId?
    /// The posting that was put up or checked on that day; the oldest of those put up on it together.
    public var posting: PostingId?
    /// The feedback that was answered.
    public var feedback: FeedbackId?
    /// The material that was made.
    public var material: MaterialId?
    /// Why it counts, or why it does not.
    public var ground: EvidenceGround
    /// The numbers of the acts it speaks for, from 1, in the order of `PromiseProgress.acts`.
    public var acts: [Int]
    /// Whether a session's minutes are there; other evidence has none and needs none.
    public var minuted: Bool

    /// Makes one from its fields.
    public init(
        on: CivilDate,
        what: String,
        ground: EvidenceGround,
        minuted: Bool,
        record: UUID = UUID.none,
        session: SessionId? = nil,
        attachment: AttachmentId? = nil,
        dissemination: DisseminationId? = nil,
        assessment: AssessmentId? = nil,
        posting: PostingId? = nil,
        feedback: FeedbackId? = nil,
        material: MaterialId? = nil,
        acts: [Int] = []
    ) {
        self.on = on
        self.what = what
        self.record = record
        self.session = session
        self.attachment = attachment
        self.dissemination = dissemination
        self.assessment = assessment
        self.posting = posting
        self.feedback = feedback
        self.material = material
        self.ground = ground
        self.acts = acts
        self.minuted = minuted
    }
}

extension Evidence: Wire {
    private static let wireFields = Fields(
        "Evidence",
        "on",
        "what",
        "record",
        "session",
        "attachment",
        "dissemination",
        "assessment",
        "posting",
        "feedback",
        "material",
        "ground",
        "acts",
        "minuted"
    )

    init(from unpacker: inout Unpacker) throws {
        var on: CivilDate?
        var what: String?
        var ground: EvidenceGround?
        var minuted: Bool?
        self.record = UUID.none
        self.session = nil
        self.attachment = nil
        self.dissemination = nil
        self.assessment = nil
        self.posting = nil
        self.feedback = nil
        self.material = nil
        self.acts = []
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: on = try unpacker.read()
            case 1: what = try unpacker.read()
            case 2: self.record = try unpacker.read()
            case 3: self.session = try unpacker.read()
            case 4: self.attachment = try unpacker.read()
            case 5: self.dissemination = try unpacker.read()
            case 6: self.assessment = try unpacker.read()
            case 7: self.posting = try unpacker.read()
            case 8: self.feedback = try unpacker.read()
            case 9: self.material = try unpacker.read()
            case 10: ground = try unpacker.read()
            case 11: self.acts = try unpacker.read()
            default: minuted = try unpacker.read()
            }
        }
        self.on = try Self.wireFields.given(on, "on")
        self.what = try Self.wireFields.given(what, "what")
        self.ground = try Self.wireFields.given(ground, "ground")
        self.minuted = try Self.wireFields.given(minuted, "minuted")
    }

    func write(to packer: inout Packer) {
        packer.map(13)
        packer.write("on", on)
        packer.write("what", what)
        packer.write("record", record)
        packer.write("session", session)
        packer.write("attachment", attachment)
        packer.write("dissemination", dissemination)
        packer.write("assessment", assessment)
        packer.write("posting", posting)
        packer.write("feedback", feedback)
        packer.write("material", material)
        packer.write("ground", ground)
        packer.write("acts", acts)
        packer.write("minuted", minuted)
    }
}

/// That somebody confirmed or refused a record as evidence for an activity (công nhận, không công nhận minh chứng).
public struct EvidenceDecision: Hashable, Sendable {
    /// The record: a session, a file, what was made known, a test, a posting, feedback, material.
    public var record: UUID
    /// The act it is about.
    public var act: Act
    /// The day of the evidence that it is about; every day that the record proves where none is given.
    public var evidenceOn: CivilDate?
    /// What was decided.
    public var verdict: EvidenceVerdict
    /// On which day.
    public var on: CivilDate
    /// Who decided.
    public var by: String
    /// Why.
    public var why: String

    /// Makes one from its fields.
    public init(
        record: UUID,
        act: Act,
        verdict: EvidenceVerdict,
        on: CivilDate,
        by: String,
        why: String,
        evidenceOn: CivilDate? = nil
    ) {
        self.record = record
        self.act = act
        self.evidenceOn = evidenceOn
        self.verdict = verdict
        self.on = on
        self.by = by
        self.why = why
    }
}

extension EvidenceDecision: Wire {
    private static let wireFields = Fields(
        "EvidenceDecision",
        "record",
        "act",
        "evidence_on",
        "verdict",
        "on",
        "by",
        "why"
    )

    init(from unpacker: inout Unpacker) throws {
        var record: UUID?
        var act: Act?
        var verdict: EvidenceVerdict?
        var on: CivilDate?
        var by: String?
        var why: String?
        self.evidenceOn = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: record = try unpacker.read()
            case 1: act = try unpacker.read()
            case 2: self.evidenceOn = try unpacker.read()
            case 3: verdict = try unpacker.read()
            case 4: on = try unpacker.read()
            case 5: by = try unpacker.read()
            default: why = try unpacker.read()
            }
        }
        self.record = try Self.wireFields.given(record, "record")
        self.act = try Self.wireFields.given(act, "act")
        self.verdict = try Self.wireFields.given(verdict, "verdict")
        self.on = try Self.wireFields.given(on, "on")
        self.by = try Self.wireFields.given(by, "by")
        self.why = try Self.wireFields.given(why, "why")
    }

    func write(to packer: inout Packer) {
        packer.map(7)
        packer.write("record", record)
        packer.write("act", act)
        packer.write("evidence_on", evidenceOn)
        packer.write("verdict", verdict)
        packer.write("on", on)
        packer.write("by", by)
        packer.write("why", why)
    }
}

/// A piece of one of a record's texts in which words were found (trích đoạn).
public struct Excerpt: Hashable, Sendable {
    /// The path of the text in the record: `minutes.content`.
    public var field: String
    /// The piece, as it stands in the text.
    public var text: String
    /// The place of its first character in the text.
    public var start: Int
    /// Whether the text goes on after it.
    public var goesOn: Bool
    /// The words found, as places in the whole text: take `start` off for places in the piece.
    public var marks: [Mark]

    /// Makes one from its fields.
    public init(field: String, text: String, start: Int, goesOn: Bool, marks: [Mark]) {
        self.field = field
        self.text = text
        self.start = start
        self.goesOn = goesOn
        self.marks = marks
    }
}

extension Excerpt: Wire {
    private static let wireFields = Fields("Excerpt", "field", "text", "start", "goes_on", "marks")

    init(from unpacker: inout Unpacker) throws {
        var field: String?
        var text: String?
        var start: Int?
        var goesOn: Bool?
        var marks: [Mark]?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: field = try unpacker.read()
            case 1: text = try unpacker.read()
            case 2: start = try unpacker.read()
            case 3: goesOn = try unpacker.read()
            default: marks = try unpacker.read()
            }
        }
        self.field = try Self.wireFields.given(field, "field")
        self.text = try Self.wireFields.given(text, "text")
        self.start = try Self.wireFields.given(start, "start")
        self.goesOn = try Self.wireFields.given(goesOn, "goes_on")
        self.marks = try Self.wireFields.given(marks, "marks")
    }

    func write(to packer: inout Packer) {
        packer.map(5)
        packer.write("field", field)
        packer.write("text", text)
        packer.write("start", start)
        packer.write("goes_on", goesOn)
        packer.write("marks", marks)
    }
}

/// The answer to the sender: private, never shown to others (văn bản trả lời).
public struct FeedbackAnswer: Hashable, Sendable {
    /// What the sender was told.
    public var text: String
    /// On which day.
    public var on: CivilDate
    /// Who answered: the agency's officer, or the body it was forwarded to.
    public var by: String
    /// The way it went.
    public var channel: FeedbackChannel
    /// The letter (văn bản trả lời).
    public var document: AttachmentId?
    /// Whether its last day had passed; nothing where that is not known.
    public var late: Bool?

    /// Makes one from its fields.
    public init(
        text: String,
        on: CivilDate,
        by: String,
        channel: FeedbackChannel,
        document: AttachmentId? = nil,
        late: Bool? = nil
    ) {
        self.text = text
        self.on = on
        self.by = by
        self.channel = channel
        self.document = document
        self.late = late
    }
}

extension FeedbackAnswer: Wire {
    private static let wireFields = Fields("FeedbackAnswer", "text", "on", "by", "channel", "document", "late")

    init(from unpacker: inout Unpacker) throws {
        var text: String?
        var on: CivilDate?
        var by: String?
        var channel: FeedbackChannel?
        self.document = nil
        self.late = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: text = try unpacker.read()
            case 1: on = try unpacker.read()
            case 2: by = try unpacker.read()
            case 3: channel = try unpacker.read()
            case 4: self.document = try unpacker.read()
            default: self.late = try unpacker.read()
            }
        }
        self.text = try Self.wireFields.given(text, "text")
        self.on = try Self.wireFields.given(on, "on")
        self.by = try Self.wireFields.given(by, "by")
        self.channel = try Self.wireFields.given(channel, "channel")
    }

    func write(to packer: inout Packer) {
        packer.map(6)
        packer.write("text", text)
        packer.write("on", on)
        packer.write("by", by)
        packer.write("channel", channel)
        packer.write("document", document)
        packer.write("late", late)
    }
}

/// Where the file of feedback is kept (lưu hồ sơ).
public struct FeedbackArchiving: Hashable, Sendable {
    /// On which day it was closed.
    public var on: CivilDate
    /// Where it is: "Hồ sơ số 12, hộp 3".
    public var place: String?

    /// Makes one from its fields.
    public init(on: CivilDate, place: String? = nil) {
        self.on = on
        self.place = place
    }
}

extension FeedbackArchiving: Wire {
    private static let wireFields = Fields("FeedbackArchiving", "on", "place")

    init(from unpacker: inout Unpacker) throws {
        var on: CivilDate?
        self.place = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: on = try unpacker.read()
            default: self.place = try unpacker.read()
            }
        }
        self.on = try Self.wireFields.given(on, "on")
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("on", on)
        packer.write("place", place)
    }
}

/// How much feedback is about one thing.
public struct FeedbackCategoryCount: Hashable, Sendable {
    /// What it is about.
    public var category: FeedbackCategory
    /// How many.
    public var count: Int

    /// Makes one from its fields.
    public init(category: FeedbackCategory, count: Int) {
        self.category = category
        self.count = count
    }
}

extension FeedbackCategoryCount: Wire {
    private static let wireFields = Fields("FeedbackCategoryCount", "category", "count")

    init(from unpacker: inout Unpacker) throws {
        var category: FeedbackCategory?
        var count: Int?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: category = try unpacker.read()
            default: count = try unpacker.read()
            }
        }
        self.category = try Self.wireFields.given(category, "category")
        self.count = try Self.wireFields.given(count, "count")
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("category", category)
        packer.write("count", count)
    }
}

/// How much feedback came in one way.
public struct FeedbackChannelCount: Hashable, Sendable {
    /// The way.
    public var channel: FeedbackChannel
    /// How many.
    public var count: Int

    /// Makes one from its fields.
    public init(channel: FeedbackChannel, count: Int) {
        self.channel = channel
        self.count = count
    }
}

extension FeedbackChannelCount: Wire {
    private static let wireFields = Fields("FeedbackChannelCount", "channel", "count")

    init(from unpacker: inout Unpacker) throws {
        var channel: FeedbackChannel?
        var count: Int?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: channel = try unpacker.read()
            default: count = try unpacker.read()
            }
        }
        self.channel = try Self.wireFields.given(channel, "channel")
        self.count = try Self.wireFields.given(count, "count")
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("channel", channel)
        packer.write("count", count)
    }
}

/// What was decided on feedback (kết quả xử lý).
public struct FeedbackDecision: Hashable, Sendable {
    /// What follows.
    public var outcome: FeedbackOutcome
    /// In words.
    public var text: String
    /// On which day.
    public var on: CivilDate
    /// Who noted it.
    public var by: String

    /// Makes one from its fields.
    public init(outcome: FeedbackOutcome, text: String, on: CivilDate, by: String) {
        self.outcome = outcome
        self.text = text
        self.on = on
        self.by = by
    }
}

extension FeedbackDecision: Wire {
    private static let wireFields = Fields("FeedbackDecision", "outcome", "text", "on", "by")

    init(from unpacker: inout Unpacker) throws {
        var outcome: FeedbackOutcome?
        var text: String?
        var on: CivilDate?
        var by: String?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: outcome = try unpacker.read()
            case 1: text = try unpacker.read()
            case 2: on = try unpacker.read()
            default: by = try unpacker.read()
            }
        }
        self.outcome = try Self.wireFields.given(outcome, "outcome")
        self.text = try Self.wireFields.given(text, "text")
        self.on = try Self.wireFields.given(on, "on")
        self.by = try Self.wireFields.given(by, "by")
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("outcome", outcome)
        packer.write("text", text)
        packer.write("on", on)
        packer.write("by", by)
    }
}

/// Open feedback with its last day.
public struct FeedbackDue: Hashable, Sendable {
    /// The feedback.
    public var feedback: Feedback
    /// What is due.
    public var clock: DeadlineSubject
    /// The last day. Where decisions still to come may move it, the earliest that it can be.
    public var due: CivilDate
    /// The latest that it can be, where decisions still to come may move it: only then it is missed for certain.
    public var dueLatest: CivilDate?

    /// Makes one from its fields.
    public init(feedback: Feedback, clock: DeadlineSubject, due: CivilDate, dueLatest: CivilDate? = nil) {
        self.feedback = feedback
        self.clock = clock
        self.due = due
        self.dueLatest = dueLatest
    }
}

extension FeedbackDue: Wire {
    private static let wireFields = Fields("FeedbackDue", "feedback", "clock", "due", "due_latest")

    init(from unpacker: inout Unpacker) throws {
        var feedback: Feedback?
        var clock: DeadlineSubject?
        var due: CivilDate?
        self.dueLatest = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: feedback = try unpacker.read()
            case 1: clock = try unpacker.read()
            case 2: due = try unpacker.read()
            default: self.dueLatest = try unpacker.read()
            }
        }
        self.feedback = try Self.wireFields.given(feedback, "feedback")
        self.clock = try Self.wireFields.given(clock, "clock")
        self.due = try Self.wireFields.given(due, "due")
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("feedback", feedback)
        packer.write("clock", clock)
        packer.write("due", due)
        packer.write("due_latest", dueLatest)
    }
}

/// More time for an answer: once, as the rule behind the clock allows (gia hạn).
public struct FeedbackExtension: Hashable, Sendable {
    /// The new last day, counted from the old one.
    public var until: Deadline
    /// On which day it was given.
    public var on: CivilDate
    /// Why.
    public var why: String
    /// Who gave it.
    public var by: String

    /// Makes one from its fields.
    public init(until: Deadline, on: CivilDate, why: String, by: String) {
        self.until = until
        self.on = on
        self.why = why
        self.by = by
    }
}

extension FeedbackExtension: Wire {
    private static let wireFields = Fields("FeedbackExtension", "until", "on", "why", "by")

    init(from unpacker: inout Unpacker) throws {
        var until: Deadline?
        var on: CivilDate?
        var why: String?
        var by: String?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: until = try unpacker.read()
            case 1: on = try unpacker.read()
            case 2: why = try unpacker.read()
            default: by = try unpacker.read()
            }
        }
        self.until = try Self.wireFields.given(until, "until")
        self.on = try Self.wireFields.given(on, "on")
        self.why = try Self.wireFields.given(why, "why")
        self.by = try Self.wireFields.given(by, "by")
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("until", until)
        packer.write("on", on)
        packer.write("why", why)
        packer.write("by", by)
    }
}

/// Feedback: what came in during the period, and how far it is on the report's day (phản ánh, kiến nghị).
public struct FeedbackFigures: Hashable, Sendable {
    /// Received in the period.
    public var received: Int
    /// Of these, proposals (kiến nghị).
    public var proposals: Int
    /// Of these, not accepted (không tiếp nhận).
    public var notAccepted: Int
    /// Of these, forwarded to another body (chuyển cơ quan có thẩm quyền).
    public var forwarded: Int
    /// Of the forwarded, first forwarded after their last day.
    public var forwardedLate: Int
    /// Of those received, answered by the report's day (đã trả lời).
    public var answered: Int
    /// Of the answered, answered after their last day (trả lời quá hạn).
    public var answeredLate: Int
    /// Of the answered, those whose last day is not known (chưa xác định thời hạn).
    public var answeredUnclocked: Int
    /// Of those received, with their result made public (đã công khai kết quả).
    public var published: Int
    /// Of those received, withdrawn (đã rút).
    public var withdrawn: Int
    /// Open on the report's day, whenever received (đang xử lý).
    public var `open`: Int
    /// Of the open, past their last day (quá hạn).
    public var overdue: Int
    /// Of the open, due within five days (sắp đến hạn).
    public var dueSoon: Int
    /// Of the forwarded, answered and open, those whose last day rests on a rule or a day off that is not verified
    /// (nguồn chưa đối chiếu).
    public var unverifiedClocks: Int
    /// Received, by the way they came in; ways without any left out.
    public var channels: [FeedbackChannelCount]
    /// Received, by what they are about; those not classified left out.
    public var categories: [FeedbackCategoryCount]

    /// Makes one from its fields.
    public init(
        received: Int = 0,
        proposals: Int = 0,
        notAccepted: Int = 0,
        forwarded: Int = 0,
        forwardedLate: Int = 0,
        answered: Int = 0,
        answeredLate: Int = 0,
        answeredUnclocked: Int = 0,
        published: Int = 0,
        withdrawn: Int = 0,
        `open`: Int = 0,
        overdue: Int = 0,
        dueSoon: Int = 0,
        unverifiedClocks: Int = 0,
        channels: [FeedbackChannelCount] = [],
        categories: [FeedbackCategoryCount] = []
    ) {
        self.received = received
        self.proposals = proposals
        self.notAccepted = notAccepted
        self.forwarded = forwarded
        self.forwardedLate = forwardedLate
        self.answered = answered
        self.answeredLate = answeredLate
        self.answeredUnclocked = answeredUnclocked
        self.published = published
        self.withdrawn = withdrawn
        self.open = `open`
        self.overdue = overdue
        self.dueSoon = dueSoon
        self.unverifiedClocks = unverifiedClocks
        self.channels = channels
        self.categories = categories
    }
}

extension FeedbackFigures: Wire {
    private static let wireFields = Fields(
        "FeedbackFigures",
        "received",
        "proposals",
        "not_accepted",
        "forwarded",
        "forwarded_late",
        "answered",
        "answered_late",
        "answered_unclocked",
        "published",
        "withdrawn",
        "open",
        "overdue",
        "due_soon",
        "unverified_clocks",
        "channels",
        "categories"
    )

    init(from unpacker: inout Unpacker) throws {
        self.received = 0
        self.proposals = 0
        self.notAccepted = 0
        self.forwarded = 0
        self.forwardedLate = 0
        self.answered = 0
        self.answeredLate = 0
        self.answeredUnclocked = 0
        self.published = 0
        self.withdrawn = 0
        self.open = 0
        self.overdue = 0
        self.dueSoon = 0
        self.unverifiedClocks = 0
        self.channels = []
        self.categories = []
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.received = try unpacker.read()
            case 1: self.proposals = try unpacker.read()
            case 2: self.notAccepted = try unpacker.read()
            case 3: self.forwarded = try unpacker.read()
            case 4: self.forwardedLate = try unpacker.read()
            case 5: self.answered = try unpacker.read()
            case 6: self.answeredLate = try unpacker.read()
            case 7: self.answeredUnclocked = try unpacker.read()
            case 8: self.published = try unpacker.read()
            case 9: self.withdrawn = try unpacker.read()
            case 10: self.open = try unpacker.read()
            case 11: self.overdue = try unpacker.read()
            case 12: self.dueSoon = try unpacker.read()
            case 13: self.unverifiedClocks = try unpacker.read()
            case 14: self.channels = try unpacker.read()
            default: self.categories = try unpacker.read()
            }
        }
    }

    func write(to packer: inout Packer) {
        packer.map(16)
        packer.write("received", received)
        packer.write("proposals", proposals)
        packer.write("not_accepted", notAccepted)
        packer.write("forwarded", forwarded)
        packer.write("forwarded_late", forwardedLate)
        packer.write("answered", answered)
        packer.write("answered_late", answeredLate)
        packer.write("answered_unclocked", answeredUnclocked)
        packer.write("published", published)
        packer.write("withdrawn", withdrawn)
        packer.write("open", `open`)
        packer.write("overdue", overdue)
        packer.write("due_soon", dueSoon)
        packer.write("unverified_clocks", unverifiedClocks)
        packer.write("channels", channels)
        packer.write("categories", categories)
    }
}

/// Feedback handed on to another body (chuyển cơ quan có thẩm quyền).
public struct FeedbackForward: Hashable, Sendable {
    /// The body, as written.
    public var to: String
    /// The body, where it is in this store.
    public var toUnit: UnitId?
    /// On which day.
    public var on: CivilDate
    /// Why it is the competent one.
    public var why: String
    /// Who handed it on.
    public var by: String
    /// Whether its last day had passed; nothing where that is not known.
    public var late: Bool?
    /// The letter it went with (văn bản chuyển).
    public var document: AttachmentId?
    /// The day on which the body sent it back.
    public var returnedOn: CivilDate?

    /// Makes one from its fields.
    public init(
        to: String,
        on: CivilDate,
        why: String,
        by: String,
        toUnit: UnitId? = nil,
        late: Bool? = nil,
        document: AttachmentId? = nil,
        returnedOn: CivilDate? = nil
    ) {
        self.to = to
        self.toUnit = toUnit
        self.on = on
        self.why = why
        self.by = by
        self.late = late
        self.document = document
        self.returnedOn = returnedOn
    }
}

extension FeedbackForward: Wire {
    private static let wireFields = Fields(
        "FeedbackForward",
        "to",
        "to_unit",
        "on",
        "why",
        "by",
        "late",
        "document",
        "returned_on"
    )

    init(from unpacker: inout Unpacker) throws {
        var to: String?
        var on: CivilDate?
        var why: String?
        var by: String?
        self.toUnit = nil
        self.late = nil
        self.document = nil
        self.returnedOn = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: to = try unpacker.read()
            case 1: self.toUnit = try unpacker.read()
            case 2: on = try unpacker.read()
            case 3: why = try unpacker.read()
            case 4: by = try unpacker.read()
            case 5: self.late = try unpacker.read()
            case 6: self.document = try unpacker.read()
            default: self.returnedOn = try unpacker.read()
            }
        }
        self.to = try Self.wireFields.given(to, "to")
        self.on = try Self.wireFields.given(on, "on")
        self.why = try Self.wireFields.given(why, "why")
        self.by = try Self.wireFields.given(by, "by")
    }

    func write(to packer: inout Packer) {
        packer.map(8)
        packer.write("to", to)
        packer.write("to_unit", toUnit)
        packer.write("on", on)
        packer.write("why", why)
        packer.write("by", by)
        packer.write("late", late)
        packer.write("document", document)
        packer.write("returned_on", returnedOn)
    }
}

/// Some open feedback in the order of its last days, and where the next is.
public struct FeedbackPage: Hashable, Sendable {
    /// The feedback.
    public var items: [FeedbackDue]
    /// Pass it as `cursor` for the next page; nothing when this is the last.
    public var next: String?

    /// Makes one from its fields.
    public init(items: [FeedbackDue], next: String? = nil) {
        self.items = items
        self.next = next
    }
}

extension FeedbackPage: Wire {
    private static let wireFields = Fields("FeedbackPage", "items", "next")

    init(from unpacker: inout Unpacker) throws {
        var items: [FeedbackDue]?
        self.next = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: items = try unpacker.read()
            default: self.next = try unpacker.read()
            }
        }
        self.items = try Self.wireFields.given(items, "items")
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("items", items)
        packer.write("next", next)
    }
}

/// Some rows of a register of feedback in the order of their numbers, and where the next are.
public struct FeedbackRegisterPage: Hashable, Sendable {
    /// The rows.
    public var items: [FeedbackRow]
    /// Pass it as `cursor` for the next page; nothing when this is the last.
    public var next: String?

    /// Makes one from its fields.
    public init(items: [FeedbackRow], next: String? = nil) {
        self.items = items
        self.next = next
    }
}

extension FeedbackRegisterPage: Wire {
    private static let wireFields = Fields("FeedbackRegisterPage", "items", "next")

    init(from unpacker: inout Unpacker) throws {
        var items: [FeedbackRow]?
        self.next = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: items = try unpacker.read()
            default: self.next = try unpacker.read()
            }
        }
        self.items = try Self.wireFields.given(items, "items")
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("items", items)
        packer.write("next", next)
    }
}

/// What a rule is reviewed for. Source: 20/2008/NĐ-CP, Điều 14.
public struct FeedbackReview: Hashable, Sendable {
    /// Whether there is ground enough to go by (đủ cơ sở).
    public var sufficientGround: Bool?
    /// The rule is necessary (cần thiết).
    public var necessary: Bool?
    /// It is reasonable and lawful (hợp lý, hợp pháp).
    public var reasonableAndLawful: Bool?
    /// It is simple and easy to understand (đơn giản, dễ hiểu).
    public var simpleAndUnderstandable: Bool?
    /// It can be carried out (khả thi).
    public var feasible: Bool?
    /// It agrees with other rules (thống nhất, đồng bộ).
    public var consistent: Bool?
    /// It fits the treaties (phù hợp với điều ước quốc tế).
    public var fitsTreaties: Bool?
    /// What was found, in words.
    public var note: String?

    /// Makes one from its fields.
    public init(
        sufficientGround: Bool? = nil,
        necessary: Bool? = nil,
        reasonableAndLawful: Bool? = nil,
        simpleAndUnderstandable: Bool? = nil,
        feasible: Bool? = nil,
        consistent: Bool? = nil,
        fitsTreaties: Bool? = nil,
        note: String? = nil
    ) {
        self.sufficientGround = sufficientGround
        self.necessary = necessary
        self.reasonableAndLawful = reasonableAndLawful
        self.simpleAndUnderstandable = simpleAndUnderstandable
        self.feasible = feasible
        self.consistent = consistent
        self.fitsTreaties = fitsTreaties
        self.note = note
    }
}

extension FeedbackReview: Wire {
    private static let wireFields = Fields(
        "FeedbackReview",
        "sufficient_ground",
        "necessary",
        "reasonable_and_lawful",
        "simple_and_understandable",
        "feasible",
        "consistent",
        "fits_treaties",
        "note"
    )

    init(from unpacker: inout Unpacker) throws {
        self.sufficientGround = nil
        self.necessary = nil
        self.reasonableAndLawful = nil
        self.simpleAndUnderstandable = nil
        self.feasible = nil
        self.consistent = nil
        self.fitsTreaties = nil
        self.note = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.sufficientGround = try unpacker.read()
            case 1: self.necessary = try unpacker.read()
            case 2: self.reasonableAndLawful = try unpacker.read()
            case 3: self.simpleAndUnderstandable = try unpacker.read()
            case 4: self.feasible = try unpacker.read()
            case 5: self.consistent = try unpacker.read()
            case 6: self.fitsTreaties = try unpacker.read()
            default: self.note = try unpacker.read()
            }
        }
    }

    func write(to packer: inout Packer) {
        packer.map(8)
        packer.write("sufficient_ground", sufficientGround)
        packer.write("necessary", necessary)
        packer.write("reasonable_and_lawful", reasonableAndLawful)
        packer.write("simple_and_understandable", simpleAndUnderstandable)
        packer.write("feasible", feasible)
        packer.write("consistent", consistent)
        packer.write("fits_treaties", fitsTreaties)
        packer.write("note", note)
    }
}

/// What the register says of one feedback, and how far it is: no personal data, and nothing of what was written.
public struct FeedbackRow: Hashable, Sendable {
    /// Number in the register.
    public var number: Int
    /// The number as documents write it: below ten with a leading zero.
    public var written: String
    /// Year of the register.
    public var year: Int
    /// Whose register it is.
    public var unit: UnitId?
    /// Report or proposal.
    public var kind: FeedbackKind
    /// The day it was received.
    public var receivedOn: CivilDate
    /// Where it stands.
    public var status: FeedbackStatus
    /// The last day for what comes next, while it is open.
    public var due: CivilDate?
    /// The body it was forwarded to, unless that sent it back.
    public var forwardedTo: String?
    /// The day it was forwarded.
    public var forwardedOn: CivilDate?
    /// The day it was answered.
    public var answeredOn: CivilDate?
    /// The day its result was first made public.
    public var publishedOn: CivilDate?

    /// Makes one from its fields.
    public init(
        number: Int,
        written: String,
        year: Int,
        kind: FeedbackKind,
        receivedOn: CivilDate,
        status: FeedbackStatus,
        unit: UnitId? = nil,
        due: CivilDate? = nil,
        forwardedTo: String? = nil,
        forwardedOn: CivilDate? = nil,
        answeredOn: CivilDate? = nil,
        publishedOn: CivilDate? = nil
    ) {
        self.number = number
        self.written = written
        self.year = year
        self.unit = unit
        self.kind = kind
        self.receivedOn = receivedOn
        self.status = status
        self.due = due
        self.forwardedTo = forwardedTo
        self.forwardedOn = forwardedOn
        self.answeredOn = answeredOn
        self.publishedOn = publishedOn
    }
}

extension FeedbackRow: Wire {
    private static let wireFields = Fields(
        "FeedbackRow",
        "number",
        "written",
        "year",
        "unit",
        "kind",
        "received_on",
        "status",
        "due",
        "forwarded_to",
        "forwarded_on",
        "answered_on",
        "published_on"
    )

    init(from unpacker: inout Unpacker) throws {
        var number: Int?
        var written: String?
        var year: Int?
        var kind: FeedbackKind?
        var receivedOn: CivilDate?
        var status: FeedbackStatus?
        self.unit = nil
        self.due = nil
        self.forwardedTo = nil
        self.forwardedOn = nil
        self.answeredOn = nil
        self.publishedOn = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: number = try unpacker.read()
            case 1: written = try unpacker.read()
            case 2: year = try unpacker.read()
            case 3: self.unit = try unpacker.read()
            case 4: kind = try unpacker.read()
            case 5: receivedOn = try unpacker.read()
            case 6: status = try unpacker.read()
            case 7: self.due = try unpacker.read()
            case 8: self.forwardedTo = try unpacker.read()
            case 9: self.forwardedOn = try unpacker.read()
            case 10: self.answeredOn = try unpacker.read()
            default: self.publishedOn = try unpacker.read()
            }
        }
        self.number = try Self.wireFields.given(number, "number")
        self.written = try Self.wireFields.given(written, "written")
        self.year = try Self.wireFields.given(year, "year")
        self.kind = try Self.wireFields.given(kind, "kind")
        self.receivedOn = try Self.wireFields.given(receivedOn, "received_on")
        self.status = try Self.wireFields.given(status, "status")
    }

    func write(to packer: inout Packer) {
        packer.map(12)
        packer.write("number", number)
        packer.write("written", written)
        packer.write("year", year)
        packer.write("unit", unit)
        packer.write("kind", kind)
        packer.write("received_on", receivedOn)
        packer.write("status", status)
        packer.write("due", due)
        packer.write("forwarded_to", forwardedTo)
        packer.write("forwarded_on", forwardedOn)
        packer.write("answered_on", answeredOn)
        packer.write("published_on", publishedOn)
    }
}

/// Feedback given from one unit of the agency to another; its number stays in the register of the unit that received
/// it.
public struct FeedbackTransfer: Hashable, Sendable {
    /// The unit that had it.
    public var fromUnit: UnitId?
    /// The unit that has it now.
    public var toUnit: UnitId
    /// On which day.
    public var on: CivilDate
    /// Why.
    public var why: String
    /// Who gave it on.
    public var by: String

    /// Makes one from its fields.
    public init(toUnit: UnitId, on: CivilDate, why: String, by: String, fromUnit: UnitId? = nil) {
        self.fromUnit = fromUnit
        self.toUnit = toUnit
        self.on = on
        self.why = why
        self.by = by
    }
}

extension FeedbackTransfer: Wire {
    private static let wireFields = Fields("FeedbackTransfer", "from_unit", "to_unit", "on", "why", "by")

    init(from unpacker: inout Unpacker) throws {
        var toUnit: UnitId?
        var on: CivilDate?
        var why: String?
        var by: String?
        self.fromUnit = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.fromUnit = try unpacker.read()
            case 1: toUnit = try unpacker.read()
            case 2: on = try unpacker.read()
            case 3: why = try unpacker.read()
            default: by = try unpacker.read()
            }
        }
        self.toUnit = try Self.wireFields.given(toUnit, "to_unit")
        self.on = try Self.wireFields.given(on, "on")
        self.why = try Self.wireFields.given(why, "why")
        self.by = try Self.wireFields.given(by, "by")
    }

    func write(to packer: inout Packer) {
        packer.map(5)
        packer.write("from_unit", fromUnit)
        packer.write("to_unit", toUnit)
        packer.write("on", on)
        packer.write("why", why)
        packer.write("by", by)
    }
}

/// That and why the sender took feedback back (rút phản ánh, kiến nghị).
public struct FeedbackWithdrawal: Hashable, Sendable {
    /// On which day.
    public var on: CivilDate
    /// Why, as far as told.
    public var why: String

    /// Makes one from its fields.
    public init(on: CivilDate, why: String) {
        self.on = on
        self.why = why
    }
}

extension FeedbackWithdrawal: Wire {
    private static let wireFields = Fields("FeedbackWithdrawal", "on", "why")

    init(from unpacker: inout Unpacker) throws {
        var on: CivilDate?
        var why: String?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: on = try unpacker.read()
            default: why = try unpacker.read()
            }
        }
        self.on = try Self.wireFields.given(on, "on")
        self.why = try Self.wireFields.given(why, "why")
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("on", on)
        packer.write("why", why)
    }
}

/// How one field of a promise was read.
public struct FieldReading: Hashable, Sendable {
    /// Line of the promise in the source text, from 1.
    public var line: Int
    /// Where the value stands in the plan: `contents[0].schedule`; `assignments[2].lead` where an assignment says who
    /// leads a content, and `timeline[1].clause.schedule` where the timeline says when it is due.
    public var path: String
    /// How sure it is.
    public var certainty: Certainty
    /// Stable name of the rule that gave it, or of what is lacking: `row_cell`, `field_line`, `heading_above`.
    public var rule: String

    /// Makes one from its fields.
    public init(line: Int, path: String, certainty: Certainty, rule: String) {
        self.line = line
        self.path = path
        self.certainty = certainty
        self.rule = rule
    }
}

extension FieldReading: Wire {
    private static let wireFields = Fields("FieldReading", "line", "path", "certainty", "rule")

    init(from unpacker: inout Unpacker) throws {
        var line: Int?
        var path: String?
        var certainty: Certainty?
        var rule: String?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: line = try unpacker.read()
            case 1: path = try unpacker.read()
            case 2: certainty = try unpacker.read()
            default: rule = try unpacker.read()
            }
        }
        self.line = try Self.wireFields.given(line, "line")
        self.path = try Self.wireFields.given(path, "path")
        self.certainty = try Self.wireFields.given(certainty, "certainty")
        self.rule = try Self.wireFields.given(rule, "rule")
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("line", line)
        packer.write("path", path)
        packer.write("certainty", certainty)
        packer.write("rule", rule)
    }
}

/// One way of filing, with its own time limit and fee.
public struct Filing: Hashable, Sendable {
    /// The way.
    public var way: FilingWay
    /// How long it may take this way.
    public var timeLimit: TimeLimit?
    /// The same as written.
    public var timeText: String?
    /// What it costs this way, in đồng (phí, lệ phí).
    public var fee: Int?
    /// The same as written.
    public var feeText: String?
    /// Anything else: where, at what hours (mô tả).
    public var description: String?

    /// Makes one from its fields.
    public init(
        way: FilingWay,
        timeLimit: TimeLimit? = nil,
        timeText: String? = nil,
        fee: Int? = nil,
        feeText: String? = nil,
        description: String? = nil
    ) {
        self.way = way
        self.timeLimit = timeLimit
        self.timeText = timeText
        self.fee = fee
        self.feeText = feeText
        self.description = description
    }
}

extension Filing: Wire {
    private static let wireFields = Fields("Filing", "way", "time_limit", "time_text", "fee", "fee_text", "description")

    init(from unpacker: inout Unpacker) throws {
        var way: FilingWay?
        self.timeLimit = nil
        self.timeText = nil
        self.fee = nil
        self.feeText = nil
        self.description = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: way = try unpacker.read()
            case 1: self.timeLimit = try unpacker.read()
            case 2: self.timeText = try unpacker.read()
            case 3: self.fee = try unpacker.read()
            case 4: self.feeText = try unpacker.read()
            default: self.description = try unpacker.read()
            }
        }
        self.way = try Self.wireFields.given(way, "way")
    }

    func write(to packer: inout Packer) {
        packer.map(6)
        packer.write("way", way)
        packer.write("time_limit", timeLimit)
        packer.write("time_text", timeText)
        packer.write("fee", fee)
        packer.write("fee_text", feeText)
        packer.write("description", description)
    }
}

/// One oddity in a document: it is kept as written and pointed out, never refused.
public struct Finding: Hashable, Sendable {
    /// Line in the source text, from 1; 0 where it concerns the whole.
    public var line: Int
    /// Where in the plan: `legal_bases[0].number`.
    public var path: String
    /// Stable name of what was noticed.
    public var code: String
    /// What was noticed, in English.
    public var text: String
    /// What was noticed, in Vietnamese.
    public var textVi: String
    /// The words concerned, verbatim.
    public var excerpt: String

    /// Makes one from its fields.
    public init(line: Int, path: String, code: String, text: String, textVi: String, excerpt: String) {
        self.line = line
        self.path = path
        self.code = code
        self.text = text
        self.textVi = textVi
        self.excerpt = excerpt
    }
}

extension Finding: Wire {
    private static let wireFields = Fields("Finding", "line", "path", "code", "text", "text_vi", "excerpt")

    init(from unpacker: inout Unpacker) throws {
        var line: Int?
        var path: String?
        var code: String?
        var text: String?
        var textVi: String?
        var excerpt: String?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: line = try unpacker.read()
            case 1: path = try unpacker.read()
            case 2: code = try unpacker.read()
            case 3: text = try unpacker.read()
            case 4: textVi = try unpacker.read()
            default: excerpt = try unpacker.read()
            }
        }
        self.line = try Self.wireFields.given(line, "line")
        self.path = try Self.wireFields.given(path, "path")
        self.code = try Self.wireFields.given(code, "code")
        self.text = try Self.wireFields.given(text, "text")
        self.textVi = try Self.wireFields.given(textVi, "text_vi")
        self.excerpt = try Self.wireFields.given(excerpt, "excerpt")
    }

    func write(to packer: inout Packer) {
        packer.map(6)
        packer.write("line", line)
        packer.write("path", path)
        packer.write("code", code)
        packer.write("text", text)
        packer.write("text_vi", textVi)
        packer.write("excerpt", excerpt)
    }
}

/// The unit that was above another one, up to a day (cơ quan chủ quản trước đây).
public struct FormerParent: Hashable, Sendable {
    /// The unit above; nothing where there was none.
    public var parent: UnitId?
    /// The last day.
    public var until: CivilDate

    /// Makes one from its fields.
    public init(until: CivilDate, parent: UnitId? = nil) {
        self.parent = parent
        self.until = until
    }
}

extension FormerParent: Wire {
    private static let wireFields = Fields("FormerParent", "parent", "until")

    init(from unpacker: inout Unpacker) throws {
        var until: CivilDate?
        self.parent = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.parent = try unpacker.read()
            default: until = try unpacker.read()
            }
        }
        self.until = try Self.wireFields.given(until, "until")
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("parent", parent)
        packer.write("until", until)
    }
}

/// A stretch of days without evidence.
public struct Gap: Hashable, Sendable {
    /// Its first day.
    public var from: CivilDate
    /// Its last day.
    public var to: CivilDate
    /// How many days it has.
    public var days: Int

    /// Makes one from its fields.
    public init(from: CivilDate, to: CivilDate, days: Int) {
        self.from = from
        self.to = to
        self.days = days
    }
}

extension Gap: Wire {
    private static let wireFields = Fields("Gap", "from", "to", "days")

    init(from unpacker: inout Unpacker) throws {
        var from: CivilDate?
        var to: CivilDate?
        var days: Int?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: from = try unpacker.read()
            case 1: to = try unpacker.read()
            default: days = try unpacker.read()
            }
        }
        self.from = try Self.wireFields.given(from, "from")
        self.to = try Self.wireFields.given(to, "to")
        self.days = try Self.wireFields.given(days, "days")
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("from", from)
        packer.write("to", to)
        packer.write("days", days)
    }
}
