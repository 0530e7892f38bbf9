// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// One attempt of one person at a test (lượt làm bài). It can be neither changed nor removed. Its score and answers
/// are sealed under a key of that person.
///
/// The person, the day and whether they passed are not sealed, since reports count them: they stay when the person's
/// data are erased.
public struct Attempt: Hashable, Sendable {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    public var header: Header
    /// The test that was taken.
    public var assessment: AssessmentId
    /// Who took it.
    public var person: PersonId
    /// The data subject under whose key score and answers are sealed. Required, although optional in the format;
    /// `assessments.attempt` sets it.
    public var subject: DataSubjectId?
    /// The unit that the person belonged to on that day; none if unknown.
    public var unit: UnitId?
    /// The session at which the test was taken; none if it was taken elsewhere.
    public var session: SessionId?
    /// Number of the attempt among this person's attempts at this test, 1 to 10,000 (lượt thứ).
    public var number: Int
    /// The day on which the test was taken.
    public var takenOn: CivilDate
    /// Whether the attempt reached the pass mark (đạt). It is not sealed: reports count it, and it stays when the
    /// person's data are erased.
    public var passed: Bool
    /// Points reached and points possible: "8/10"; sealed when stored (điểm).
    public var score: Personal?
    /// The answers, as JSON; sealed when stored (bài làm).
    public var answers: Personal?
    /// Whether the attempt also recorded the person's attendance of the session; true only with a session.
    public var marksAttendance: Bool

    /// Makes one from its fields.
    public init(
        assessment: AssessmentId,
        person: PersonId,
        number: Int,
        takenOn: CivilDate,
        passed: Bool,
        header: Header = Header(),
        subject: DataSubjectId? = nil,
        unit: UnitId? = nil,
        session: SessionId? = nil,
        score: Personal? = nil,
        answers: Personal? = nil,
        marksAttendance: Bool = false
    ) {
        self.header = header
        self.assessment = assessment
        self.person = person
        self.subject = subject
        self.unit = unit
        self.session = session
        self.number = number
        self.takenOn = takenOn
        self.passed = passed
        self.score = score
        self.answers = answers
        self.marksAttendance = marksAttendance
    }
}

extension Attempt: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Attempt", from: unpacker)
        self.header = try fields.read("header", or: Header())
        self.assessment = try fields.read("assessment")
        self.person = try fields.read("person")
        self.subject = try fields.read("subject", or: nil)
        self.unit = try fields.read("unit", or: nil)
        self.session = try fields.read("session", or: nil)
        self.number = try fields.read("number")
        self.takenOn = try fields.read("taken_on")
        self.passed = try fields.read("passed")
        self.score = try fields.read("score", or: nil)
        self.answers = try fields.read("answers", or: nil)
        self.marksAttendance = try fields.read("marks_attendance", or: false)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(12)
        packer.write("header", header)
        packer.write("assessment", assessment)
        packer.write("person", person)
        packer.write("subject", subject)
        packer.write("unit", unit)
        packer.write("session", session)
        packer.write("number", number)
        packer.write("taken_on", takenOn)
        packer.write("passed", passed)
        packer.write("score", score)
        packer.write("answers", answers)
        packer.write("marks_attendance", marksAttendance)
    }
}

extension Attempt: Record {
    public static let kind = RecordKind.attempt

    /// Its identity; all zeros on a draft.
    public var id: AttemptId { AttemptId(header.id) }

    /// An order in which records are found.
    public enum Index: String, CaseIterable, Sendable {
        /// By `assessment`, `person`, `number`; unique.
        case assessment
        /// By `assessment`, `takenOn`.
        case assessmentDay = "assessment_day"
        /// By `person`, `takenOn`.
        case person
        /// By `subject`.
        case subject
        /// By `takenOn`.
        case takenOn = "taken_on"
    }

    /// A field of an index that may be missing.
    public enum OptionalKey: String, CaseIterable, Sendable {
        /// The data subject under whose key score and answers are sealed. Required, although optional in the format;
        /// `assessments.attempt` sets it.
        case subject
    }
}

extension Attempt.Index: Wire {}

extension Attempt.OptionalKey: Wire {}
