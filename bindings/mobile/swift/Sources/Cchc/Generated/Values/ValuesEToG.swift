// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// A record of the erasure of a person's data: their key was destroyed, so what is stored can never be read again.
public struct Erasure: Hashable, Sendable {
    /// The day.
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
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Erasure", from: unpacker)
        self.on = try fields.read("on")
        self.by = try fields.read("by")
        self.why = try fields.read("why")
        try fields.finish(&unpacker)
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
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("ErrorReport", from: unpacker)
        self.code = try fields.read("code", or: "")
        self.text = try fields.read("text", or: "")
        self.textVi = try fields.read("text_vi", or: "")
        self.kind = try fields.read("kind", or: nil)
        self.id = try fields.read("id", or: nil)
        self.expected = try fields.read("expected", or: nil)
        self.found = try fields.read("found", or: nil)
        self.supported = try fields.read("supported", or: nil)
        self.index = try fields.read("index", or: nil)
        self.from = try fields.read("from", or: nil)
        self.to = try fields.read("to", or: nil)
        self.allowed = try fields.read("allowed", or: [])
        self.law = try fields.read("law", or: nil)
        self.by = try fields.read("by", or: nil)
        self.count = try fields.read("count", or: nil)
        self.now = try fields.read("now", or: nil)
        self.last = try fields.read("last", or: nil)
        self.path = try fields.read("path", or: nil)
        self.problems = try fields.read("problems", or: [])
        try fields.finish(&unpacker)
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

/// One item of evidence that something was done (minh chứng). Exactly one of the typed identities is set: that of the
/// record.
public struct Evidence: Hashable, Sendable {
    /// The day it proves.
    public var on: CivilDate
    /// Its title: a session's subject, a file's caption, the title of a dissemination or of a test, what a posting
    /// shows, the number of feedback.
    public var what: String
    /// The record, whatever its kind: what `activities.confirm` and `activities.refuse` take.
    public var record: UUID
    /// The session that took place.
    public var session: SessionId?
    /// The file that shows it.
    public var attachment: AttachmentId?
    /// The dissemination.
    public var dissemination: DisseminationId?
    /// The test that was taken on that day.
    public var assessment: AssessmentId?
    /// The posting that began or was checked on that day; the oldest of those that began on it together.
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
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Evidence", from: unpacker)
        self.on = try fields.read("on")
        self.what = try fields.read("what")
        self.record = try fields.read("record", or: UUID.none)
        self.session = try fields.read("session", or: nil)
        self.attachment = try fields.read("attachment", or: nil)
        self.dissemination = try fields.read("dissemination", or: nil)
        self.assessment = try fields.read("assessment", or: nil)
        self.posting = try fields.read("posting", or: nil)
        self.feedback = try fields.read("feedback", or: nil)
        self.material = try fields.read("material", or: nil)
        self.ground = try fields.read("ground")
        self.acts = try fields.read("acts", or: [])
        self.minuted = try fields.read("minuted")
        try fields.finish(&unpacker)
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

/// A decision whether a record is evidence for an activity (công nhận, không công nhận minh chứng).
public struct EvidenceDecision: Hashable, Sendable {
    /// The record: a session, an attachment, a dissemination, an assessment, a posting, feedback or a material.
    public var record: UUID
    /// The act it is about.
    public var act: Act
    /// The day of the evidence that it is about; every day that the record proves where none is given.
    public var evidenceOn: CivilDate?
    /// What was decided.
    public var verdict: EvidenceVerdict
    /// The day.
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
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("EvidenceDecision", from: unpacker)
        self.record = try fields.read("record")
        self.act = try fields.read("act")
        self.evidenceOn = try fields.read("evidence_on", or: nil)
        self.verdict = try fields.read("verdict")
        self.on = try fields.read("on")
        self.by = try fields.read("by")
        self.why = try fields.read("why")
        try fields.finish(&unpacker)
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

/// A fragment of one of a record's texts that holds words of the query (trích đoạn).
public struct Excerpt: Hashable, Sendable {
    /// The path of the text in the record: `minutes.content`.
    public var field: String
    /// The fragment, unchanged; about 180 characters at most.
    public var text: String
    /// The offset of its first character in the text, in characters.
    public var start: Int
    /// Whether more of the text follows it.
    public var goesOn: Bool
    /// The words found, as ranges of the whole text, ascending: subtract `start` for offsets in the fragment.
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
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Excerpt", from: unpacker)
        self.field = try fields.read("field")
        self.text = try fields.read("text")
        self.start = try fields.read("start")
        self.goesOn = try fields.read("goes_on")
        self.marks = try fields.read("marks")
        try fields.finish(&unpacker)
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
    /// The day.
    public var on: CivilDate
    /// Who answered: the agency's officer, or the body it was forwarded to.
    public var by: String
    /// The channel of the answer.
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
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FeedbackAnswer", from: unpacker)
        self.text = try fields.read("text")
        self.on = try fields.read("on")
        self.by = try fields.read("by")
        self.channel = try fields.read("channel")
        self.document = try fields.read("document", or: nil)
        self.late = try fields.read("late", or: nil)
        try fields.finish(&unpacker)
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

/// The archiving of the file of feedback (lưu hồ sơ).
public struct FeedbackArchiving: Hashable, Sendable {
    /// On which day it was closed.
    public var on: CivilDate
    /// Its location: "Hồ sơ số 12, hộp 3".
    public var place: String?

    /// Makes one from its fields.
    public init(on: CivilDate, place: String? = nil) {
        self.on = on
        self.place = place
    }
}

extension FeedbackArchiving: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FeedbackArchiving", from: unpacker)
        self.on = try fields.read("on")
        self.place = try fields.read("place", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("on", on)
        packer.write("place", place)
    }
}

/// How much feedback is of one category.
public struct FeedbackCategoryCount: Hashable, Sendable {
    /// The category.
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
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FeedbackCategoryCount", from: unpacker)
        self.category = try fields.read("category")
        self.count = try fields.read("count")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("category", category)
        packer.write("count", count)
    }
}

/// How much feedback was received by one channel.
public struct FeedbackChannelCount: Hashable, Sendable {
    /// The channel.
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
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FeedbackChannelCount", from: unpacker)
        self.channel = try fields.read("channel")
        self.count = try fields.read("count")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("channel", channel)
        packer.write("count", count)
    }
}

/// The decision on feedback (kết quả xử lý).
public struct FeedbackDecision: Hashable, Sendable {
    /// The outcome.
    public var outcome: FeedbackOutcome
    /// The decision in words.
    public var text: String
    /// The day.
    public var on: CivilDate
    /// Who recorded it.
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
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FeedbackDecision", from: unpacker)
        self.outcome = try fields.read("outcome")
        self.text = try fields.read("text")
        self.on = try fields.read("on")
        self.by = try fields.read("by")
        try fields.finish(&unpacker)
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
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FeedbackDue", from: unpacker)
        self.feedback = try fields.read("feedback")
        self.clock = try fields.read("clock")
        self.due = try fields.read("due")
        self.dueLatest = try fields.read("due_latest", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("feedback", feedback)
        packer.write("clock", clock)
        packer.write("due", due)
        packer.write("due_latest", dueLatest)
    }
}

/// An extension of the time for an answer, once, as far as the rule of the deadline allows (gia hạn).
public struct FeedbackExtension: Hashable, Sendable {
    /// The new last day, counted from the old one.
    public var until: Deadline
    /// On which day it was given.
    public var on: CivilDate
    /// Why.
    public var why: String
    /// Who granted it.
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
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FeedbackExtension", from: unpacker)
        self.until = try fields.read("until")
        self.on = try fields.read("on")
        self.why = try fields.read("why")
        self.by = try fields.read("by")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("until", until)
        packer.write("on", on)
        packer.write("why", why)
        packer.write("by", by)
    }
}

/// Figures of the feedback received in the period, by its state on the report's day (phản ánh, kiến nghị).
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
    /// Received, by channel; channels without any left out.
    public var channels: [FeedbackChannelCount]
    /// Received, by category; those not classified left out.
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
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FeedbackFigures", from: unpacker)
        self.received = try fields.read("received", or: 0)
        self.proposals = try fields.read("proposals", or: 0)
        self.notAccepted = try fields.read("not_accepted", or: 0)
        self.forwarded = try fields.read("forwarded", or: 0)
        self.forwardedLate = try fields.read("forwarded_late", or: 0)
        self.answered = try fields.read("answered", or: 0)
        self.answeredLate = try fields.read("answered_late", or: 0)
        self.answeredUnclocked = try fields.read("answered_unclocked", or: 0)
        self.published = try fields.read("published", or: 0)
        self.withdrawn = try fields.read("withdrawn", or: 0)
        self.open = try fields.read("open", or: 0)
        self.overdue = try fields.read("overdue", or: 0)
        self.dueSoon = try fields.read("due_soon", or: 0)
        self.unverifiedClocks = try fields.read("unverified_clocks", or: 0)
        self.channels = try fields.read("channels", or: [])
        self.categories = try fields.read("categories", or: [])
        try fields.finish(&unpacker)
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

/// The forwarding of feedback to another body (chuyển cơ quan có thẩm quyền).
public struct FeedbackForward: Hashable, Sendable {
    /// The body, as written.
    public var to: String
    /// The body, where it is in this store.
    public var toUnit: UnitId?
    /// The day.
    public var on: CivilDate
    /// Why it is the competent one.
    public var why: String
    /// Who forwarded it.
    public var by: String
    /// Whether its last day had passed; none where that is not known.
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
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FeedbackForward", from: unpacker)
        self.to = try fields.read("to")
        self.toUnit = try fields.read("to_unit", or: nil)
        self.on = try fields.read("on")
        self.why = try fields.read("why")
        self.by = try fields.read("by")
        self.late = try fields.read("late", or: nil)
        self.document = try fields.read("document", or: nil)
        self.returnedOn = try fields.read("returned_on", or: nil)
        try fields.finish(&unpacker)
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

/// One page of open feedback, in order of last days.
public struct FeedbackPage: Hashable, Sendable {
    /// The feedback.
    public var items: [FeedbackDue]
    /// The cursor of the next page; none on the last.
    public var next: String?

    /// Makes one from its fields.
    public init(items: [FeedbackDue], next: String? = nil) {
        self.items = items
        self.next = next
    }
}

extension FeedbackPage: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FeedbackPage", from: unpacker)
        self.items = try fields.read("items")
        self.next = try fields.read("next", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("items", items)
        packer.write("next", next)
    }
}

/// One page of a register of feedback, in order of numbers.
public struct FeedbackRegisterPage: Hashable, Sendable {
    /// The rows.
    public var items: [FeedbackRow]
    /// The cursor of the next page; none on the last.
    public var next: String?

    /// Makes one from its fields.
    public init(items: [FeedbackRow], next: String? = nil) {
        self.items = items
        self.next = next
    }
}

extension FeedbackRegisterPage: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FeedbackRegisterPage", from: unpacker)
        self.items = try fields.read("items")
        self.next = try fields.read("next", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("items", items)
        packer.write("next", next)
    }
}

/// The review of a rule by its criteria. Source: 20/2008/NĐ-CP, Điều 14.
public struct FeedbackReview: Hashable, Sendable {
    /// Whether there are enough grounds (đủ cơ sở).
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
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FeedbackReview", from: unpacker)
        self.sufficientGround = try fields.read("sufficient_ground", or: nil)
        self.necessary = try fields.read("necessary", or: nil)
        self.reasonableAndLawful = try fields.read("reasonable_and_lawful", or: nil)
        self.simpleAndUnderstandable = try fields.read("simple_and_understandable", or: nil)
        self.feasible = try fields.read("feasible", or: nil)
        self.consistent = try fields.read("consistent", or: nil)
        self.fitsTreaties = try fields.read("fits_treaties", or: nil)
        self.note = try fields.read("note", or: nil)
        try fields.finish(&unpacker)
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

/// One row of the register of feedback with its state of handling, without personal data and without its text.
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
    /// Its status (trạng thái).
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
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FeedbackRow", from: unpacker)
        self.number = try fields.read("number")
        self.written = try fields.read("written")
        self.year = try fields.read("year")
        self.unit = try fields.read("unit", or: nil)
        self.kind = try fields.read("kind")
        self.receivedOn = try fields.read("received_on")
        self.status = try fields.read("status")
        self.due = try fields.read("due", or: nil)
        self.forwardedTo = try fields.read("forwarded_to", or: nil)
        self.forwardedOn = try fields.read("forwarded_on", or: nil)
        self.answeredOn = try fields.read("answered_on", or: nil)
        self.publishedOn = try fields.read("published_on", or: nil)
        try fields.finish(&unpacker)
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

/// The transfer of feedback from one unit of the agency to another (chuyển đơn vị xử lý); its number stays in the
/// register of the unit that received it.
public struct FeedbackTransfer: Hashable, Sendable {
    /// The unit that had it.
    public var fromUnit: UnitId?
    /// The unit that has it now.
    public var toUnit: UnitId
    /// The day.
    public var on: CivilDate
    /// Why.
    public var why: String
    /// Who transferred it.
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
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FeedbackTransfer", from: unpacker)
        self.fromUnit = try fields.read("from_unit", or: nil)
        self.toUnit = try fields.read("to_unit")
        self.on = try fields.read("on")
        self.why = try fields.read("why")
        self.by = try fields.read("by")
        try fields.finish(&unpacker)
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

/// The withdrawal of feedback by its sender (rút phản ánh, kiến nghị).
public struct FeedbackWithdrawal: Hashable, Sendable {
    /// The day.
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
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FeedbackWithdrawal", from: unpacker)
        self.on = try fields.read("on")
        self.why = try fields.read("why")
        try fields.finish(&unpacker)
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
    /// Path of the field in the plan: `contents[0].schedule`; `assignments[2].lead` where an assignment says who leads
    /// a content, and `timeline[1].clause.schedule` where the timeline says when it is due.
    public var path: String
    /// How sure it is.
    public var certainty: Certainty
    /// Stable code of the rule that gave it, or of what is missing: `row_cell`, `field_line`, `heading_above`.
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
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FieldReading", from: unpacker)
        self.line = try fields.read("line")
        self.path = try fields.read("path")
        self.certainty = try fields.read("certainty")
        self.rule = try fields.read("rule")
        try fields.finish(&unpacker)
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
    /// The time limit when filed this way.
    public var timeLimit: TimeLimit?
    /// The same as written.
    public var timeText: String?
    /// The fee when filed this way, in đồng (phí, lệ phí).
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
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Filing", from: unpacker)
        self.way = try fields.read("way")
        self.timeLimit = try fields.read("time_limit", or: nil)
        self.timeText = try fields.read("time_text", or: nil)
        self.fee = try fields.read("fee", or: nil)
        self.feeText = try fields.read("fee_text", or: nil)
        self.description = try fields.read("description", or: nil)
        try fields.finish(&unpacker)
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

/// One oddity of a document, which is kept as written and reported, never refused.
public struct Finding: Hashable, Sendable {
    /// Line in the source text, from 1; 0 where it concerns the whole.
    public var line: Int
    /// Path of the field in the plan: `legal_bases[0].number`.
    public var path: String
    /// Stable code of the finding.
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
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Finding", from: unpacker)
        self.line = try fields.read("line")
        self.path = try fields.read("path")
        self.code = try fields.read("code")
        self.text = try fields.read("text")
        self.textVi = try fields.read("text_vi")
        self.excerpt = try fields.read("excerpt")
        try fields.finish(&unpacker)
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

/// A unit that was above another one until a day (cơ quan chủ quản trước đây).
public struct FormerParent: Hashable, Sendable {
    /// The unit above; none where there was none.
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
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FormerParent", from: unpacker)
        self.parent = try fields.read("parent", or: nil)
        self.until = try fields.read("until")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("parent", parent)
        packer.write("until", until)
    }
}

/// A range of days without evidence.
public struct Gap: Hashable, Sendable {
    /// Its first day.
    public var from: CivilDate
    /// Its last day.
    public var to: CivilDate
    /// How many days it has, both ends included.
    public var days: Int

    /// Makes one from its fields.
    public init(from: CivilDate, to: CivilDate, days: Int) {
        self.from = from
        self.to = to
        self.days = days
    }
}

extension Gap: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Gap", from: unpacker)
        self.from = try fields.read("from")
        self.to = try fields.read("to")
        self.days = try fields.read("days")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("from", from)
        packer.write("to", to)
        packer.write("days", days)
    }
}
