// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// A person or unit that was invited and did not come (vắng mặt).
public struct Absence: Hashable, Sendable {
    /// Who was absent, as written; not blank.
    public var who: String
    /// The reason; none if not given (lý do).
    public var why: String?

    /// Makes one from its fields.
    public init(who: String, why: String? = nil) {
        self.who = who
        self.why = why
    }
}

extension Absence: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Absence", from: unpacker)
        self.who = try fields.read("who")
        self.why = try fields.read("why", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("who", who)
        packer.write("why", why)
    }
}

/// One act that a promise asks for, such as a training on a topic. Only evidence of the same act proves it.
public enum Act: Hashable, Sendable {
    /// Hold a session of one type about the subject of the promise (họp, giao ban, phổ biến pháp luật).
    ///
    /// - Parameters:
    ///   - session: The type of session.
    case holdSession(session: SessionKind)
    /// Hold or attend a training (tập huấn).
    ///
    /// - Parameters:
    ///   - role: Whether the agency must hold the training or attend it; none if either counts.
    ///   - topic: The topic; none if the promise names no known topic: then the training must be about the subject of
    ///       the promise.
    case train(role: SessionRole? = nil, topic: TrainingTopic? = nil)
    /// Test the skills of staff (kiểm tra, đánh giá kỹ năng).
    case testSkills
    /// Post something on a medium (niêm yết, công khai).
    ///
    /// - Parameters:
    ///   - matter: What must be posted; none if the promise does not say: then somebody must confirm each posting as
    ///       evidence.
    ///   - place: The medium; none if any counts.
    case post(matter: PostedMatter? = nil, place: PostingPlace? = nil)
    /// Publicise the subject of the promise in one form of communication (đưa tin, đăng tải, phát tài liệu).
    ///
    /// - Parameters:
    ///   - channel: The form of communication.
    case publish(channel: Channel)
    /// Publicise the subject of the promise in any form of communication (tuyên truyền, phổ biến).
    case communicate
    /// Hold a direct dialogue with citizens and businesses (đối thoại).
    case holdDialogue
    /// Brief on the theme of the year (quán triệt chủ đề).
    case briefTheme
    /// Receive and answer feedback (tiếp nhận phản ánh, kiến nghị).
    case receiveFeedback
    /// Keep the electronic board of the leaders' schedule running (duy trì bảng quang điện tử).
    case keepBoard
    /// Produce communication material (biên soạn tài liệu).
    case makeMaterial
    /// Any other act; only evidence that names the activity proves it (việc khác).
    case other
}

extension Act: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Act", from: unpacker)
        switch try fields.read("type") as String {
        case "hold_session":
            self = .holdSession(session: try fields.read("session"))
        case "train":
            self = .train(role: try fields.read("role", or: nil), topic: try fields.read("topic", or: nil))
        case "test_skills":
            self = .testSkills
        case "post":
            self = .post(matter: try fields.read("matter", or: nil), place: try fields.read("place", or: nil))
        case "publish":
            self = .publish(channel: try fields.read("channel"))
        case "communicate":
            self = .communicate
        case "hold_dialogue":
            self = .holdDialogue
        case "brief_theme":
            self = .briefTheme
        case "receive_feedback":
            self = .receiveFeedback
        case "keep_board":
            self = .keepBoard
        case "make_material":
            self = .makeMaterial
        case "other":
            self = .other
        case let unknown: throw DecodeError("Act has no \(unknown)")
        }
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        switch self {
        case let .holdSession(session):
            packer.map(2)
            packer.write("type", "hold_session")
            packer.write("session", session)
        case let .train(role, topic):
            packer.map(3)
            packer.write("type", "train")
            packer.write("role", role)
            packer.write("topic", topic)
        case .testSkills:
            packer.map(1)
            packer.write("type", "test_skills")
        case let .post(matter, place):
            packer.map(3)
            packer.write("type", "post")
            packer.write("matter", matter)
            packer.write("place", place)
        case let .publish(channel):
            packer.map(2)
            packer.write("type", "publish")
            packer.write("channel", channel)
        case .communicate:
            packer.map(1)
            packer.write("type", "communicate")
        case .holdDialogue:
            packer.map(1)
            packer.write("type", "hold_dialogue")
        case .briefTheme:
            packer.map(1)
            packer.write("type", "brief_theme")
        case .receiveFeedback:
            packer.map(1)
            packer.write("type", "receive_feedback")
        case .keepBoard:
            packer.map(1)
            packer.write("type", "keep_board")
        case .makeMaterial:
            packer.map(1)
            packer.write("type", "make_material")
        case .other:
            packer.map(1)
            packer.write("type", "other")
        }
    }
}

/// The progress of one act of an activity.
public struct ActStanding: Hashable, Sendable {
    /// The act, with the words that ask for it.
    public var promised: PromisedAct
    /// The act in English: "training: looking procedures up".
    public var text: String
    /// The act in Vietnamese: "tập huấn: tra cứu TTHC".
    public var textVi: String
    /// Its status (trạng thái).
    public var status: ActivityStatus
    /// The last day by which all of it must be proven; none if the year is not known.
    public var due: CivilDate?
    /// How often it must be proven in all; none if that cannot be counted, as for a continuous schedule.
    public var expected: Int?
    /// How often it was proven; a recurring period such as a month counts once.
    public var proven: Int
    /// Due times that passed without proof, and gaps longer than allowed, in Vietnamese: "Tháng 08/2021", "Từ
    /// 06/01/2021 đến 30/06/2021".
    public var missing: [String]
    /// The longest gap without evidence; none if the schedule is not continuous, periodic or daily.
    public var longestGap: Gap?
    /// The day of the last evidence that counts; none if there is none.
    public var lastEvidence: CivilDate?

    /// Makes one from its fields.
    public init(
        promised: PromisedAct,
        text: String,
        textVi: String,
        status: ActivityStatus,
        proven: Int,
        due: CivilDate? = nil,
        expected: Int? = nil,
        missing: [String] = [],
        longestGap: Gap? = nil,
        lastEvidence: CivilDate? = nil
    ) {
        self.promised = promised
        self.text = text
        self.textVi = textVi
        self.status = status
        self.due = due
        self.expected = expected
        self.proven = proven
        self.missing = missing
        self.longestGap = longestGap
        self.lastEvidence = lastEvidence
    }
}

extension ActStanding: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("ActStanding", from: unpacker)
        self.promised = try fields.read("promised")
        self.text = try fields.read("text")
        self.textVi = try fields.read("text_vi")
        self.status = try fields.read("status")
        self.due = try fields.read("due", or: nil)
        self.expected = try fields.read("expected", or: nil)
        self.proven = try fields.read("proven")
        self.missing = try fields.read("missing", or: [])
        self.longestGap = try fields.read("longest_gap", or: nil)
        self.lastEvidence = try fields.read("last_evidence", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(10)
        packer.write("promised", promised)
        packer.write("text", text)
        packer.write("text_vi", textVi)
        packer.write("status", status)
        packer.write("due", due)
        packer.write("expected", expected)
        packer.write("proven", proven)
        packer.write("missing", missing)
        packer.write("longest_gap", longestGap)
        packer.write("last_evidence", lastEvidence)
    }
}

/// One activity with its progress.
public struct ActivityReport: Hashable, Sendable {
    /// The activity: what was promised.
    public var activity: Activity
    /// Its progress, from all evidence up to the reference day, including evidence from before the period. Each list
    /// of evidence holds the newest items, as many as a list may have; `activities.progress` returns all of them.
    public var progress: PromiseProgress
    /// How much evidence there is, listed or not.
    public var evidence: EvidenceCounts

    /// Makes one from its fields.
    public init(activity: Activity, progress: PromiseProgress, evidence: EvidenceCounts = EvidenceCounts()) {
        self.activity = activity
        self.progress = progress
        self.evidence = evidence
    }
}

extension ActivityReport: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("ActivityReport", from: unpacker)
        self.activity = try fields.read("activity")
        self.progress = try fields.read("progress")
        self.evidence = try fields.read("evidence", or: EvidenceCounts())
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("activity", activity)
        packer.write("progress", progress)
        packer.write("evidence", evidence)
    }
}

/// The archive line of the recipients (lưu): "Lưu: VT, VP (Tân)".
public struct ArchiveLine: Hashable, Sendable {
    /// The line as written.
    public var raw: String
    /// The clerical office that files it: "VT" (văn thư).
    public var clerical: String?
    /// The unit that drafted it: "VP" (đơn vị soạn thảo).
    public var draftingUnit: String?
    /// The person who drafted it: "Tân" (người soạn thảo).
    public var drafter: String?

    /// Makes one from its fields.
    public init(raw: String = "", clerical: String? = nil, draftingUnit: String? = nil, drafter: String? = nil) {
        self.raw = raw
        self.clerical = clerical
        self.draftingUnit = draftingUnit
        self.drafter = drafter
    }
}

extension ArchiveLine: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("ArchiveLine", from: unpacker)
        self.raw = try fields.read("raw", or: "")
        self.clerical = try fields.read("clerical", or: nil)
        self.draftingUnit = try fields.read("drafting_unit", or: nil)
        self.drafter = try fields.read("drafter", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("raw", raw)
        packer.write("clerical", clerical)
        packer.write("drafting_unit", draftingUnit)
        packer.write("drafter", drafter)
    }
}

/// Figures of one test in the period.
public struct AssessmentCount: Hashable, Sendable {
    /// The test.
    public var assessment: AssessmentId
    /// Title of the test.
    public var title: String
    /// People who took it at least once.
    public var people: Int
    /// Of these, people who passed it in at least one attempt.
    public var passed: Int

    /// Makes one from its fields.
    public init(assessment: AssessmentId, title: String, people: Int, passed: Int) {
        self.assessment = assessment
        self.title = title
        self.people = people
        self.passed = passed
    }
}

extension AssessmentCount: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("AssessmentCount", from: unpacker)
        self.assessment = try fields.read("assessment")
        self.title = try fields.read("title")
        self.people = try fields.read("people")
        self.passed = try fields.read("passed")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("assessment", assessment)
        packer.write("title", title)
        packer.write("people", people)
        packer.write("passed", passed)
    }
}

/// Figures of the tests taken in the period, up to the reference day (kiểm tra, đánh giá).
public struct AssessmentFigures: Hashable, Sendable {
    /// Attempts (lượt làm bài).
    public var attempts: Int
    /// People who took at least one test (số người).
    public var people: Int
    /// Of these, people who passed every test they took, each in at least one attempt (số người đạt).
    public var passed: Int
    /// Each test that was taken, by title.
    public var assessments: [AssessmentCount]
    /// The same figures for each unit that people belonged to when they took a test.
    public var units: [UnitAssessmentCount]

    /// Makes one from its fields.
    public init(
        attempts: Int = 0,
        people: Int = 0,
        passed: Int = 0,
        assessments: [AssessmentCount] = [],
        units: [UnitAssessmentCount] = []
    ) {
        self.attempts = attempts
        self.people = people
        self.passed = passed
        self.assessments = assessments
        self.units = units
    }
}

extension AssessmentFigures: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("AssessmentFigures", from: unpacker)
        self.attempts = try fields.read("attempts", or: 0)
        self.people = try fields.read("people", or: 0)
        self.passed = try fields.read("passed", or: 0)
        self.assessments = try fields.read("assessments", or: [])
        self.units = try fields.read("units", or: [])
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(5)
        packer.write("attempts", attempts)
        packer.write("people", people)
        packer.write("passed", passed)
        packer.write("assessments", assessments)
        packer.write("units", units)
    }
}

/// One item of a test (câu hỏi).
public struct AssessmentItem: Hashable, Sendable {
    /// What is asked; not blank.
    public var text: String
    /// How it is answered.
    public var kind: ItemKind
    /// The options, in order: at least two, none twice; empty for `text` items (phương án).
    public var options: [String]
    /// Numbers of the right options, counted from 1: exactly one for `single`, at least one for `multiple`, none for
    /// `text` (đáp án).
    public var correct: [Int]
    /// The most points that the item brings, 1 to 1000 (điểm).
    public var points: Int

    /// Makes one from its fields.
    public init(text: String, points: Int, kind: ItemKind = .single, options: [String] = [], correct: [Int] = []) {
        self.text = text
        self.kind = kind
        self.options = options
        self.correct = correct
        self.points = points
    }
}

extension AssessmentItem: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("AssessmentItem", from: unpacker)
        self.text = try fields.read("text")
        self.kind = try fields.read("kind", or: .single)
        self.options = try fields.read("options", or: [])
        self.correct = try fields.read("correct", or: [])
        self.points = try fields.read("points")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(5)
        packer.write("text", text)
        packer.write("kind", kind)
        packer.write("options", options)
        packer.write("correct", correct)
        packer.write("points", points)
    }
}

/// The results of a test (kết quả kiểm tra).
public struct AssessmentResults: Hashable, Sendable {
    /// The test.
    public var assessment: AssessmentId
    /// Title of the test.
    public var title: String
    /// The last day whose attempts are counted, included.
    public var on: CivilDate
    /// Attempts of all people (lượt làm bài).
    public var attempts: Int
    /// People who took the test at least once (số người dự kiểm tra).
    public var people: Int
    /// Of these, people who passed in at least one attempt (số người đạt).
    public var passed: Int
    /// The same figures for each unit that people belonged to when they took the test.
    public var units: [UnitAssessmentCount]

    /// Makes one from its fields.
    public init(
        assessment: AssessmentId,
        title: String,
        on: CivilDate,
        attempts: Int,
        people: Int,
        passed: Int,
        units: [UnitAssessmentCount]
    ) {
        self.assessment = assessment
        self.title = title
        self.on = on
        self.attempts = attempts
        self.people = people
        self.passed = passed
        self.units = units
    }
}

extension AssessmentResults: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("AssessmentResults", from: unpacker)
        self.assessment = try fields.read("assessment")
        self.title = try fields.read("title")
        self.on = try fields.read("on")
        self.attempts = try fields.read("attempts")
        self.people = try fields.read("people")
        self.passed = try fields.read("passed")
        self.units = try fields.read("units")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(7)
        packer.write("assessment", assessment)
        packer.write("title", title)
        packer.write("on", on)
        packer.write("attempts", attempts)
        packer.write("people", people)
        packer.write("passed", passed)
        packer.write("units", units)
    }
}

/// The assignment of work to units or positions (phân công).
public struct Assignment: Hashable, Sendable {
    /// The clause as written.
    public var clause: Clause
    /// The unit or position that leads, as written (chủ trì).
    public var lead: String?
    /// Who takes part, as written (phối hợp).
    public var coordinating: [String]

    /// Makes one from its fields.
    public init(clause: Clause = Clause(), lead: String? = nil, coordinating: [String] = []) {
        self.clause = clause
        self.lead = lead
        self.coordinating = coordinating
    }
}

extension Assignment: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Assignment", from: unpacker)
        self.clause = try fields.read("clause", or: Clause())
        self.lead = try fields.read("lead", or: nil)
        self.coordinating = try fields.read("coordinating", or: [])
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("clause", clause)
        packer.write("lead", lead)
        packer.write("coordinating", coordinating)
    }
}

/// One attempt at a test, without its sealed values.
public struct AttemptSummary: Hashable, Sendable {
    /// The attempt.
    public var attempt: AttemptId
    /// The test.
    public var assessment: AssessmentId
    /// Title of the test.
    public var title: String
    /// The session at which the test was taken; none if it was taken elsewhere.
    public var session: SessionId?
    /// Number of the attempt among this person's attempts at this test, from 1.
    public var number: Int
    /// The day on which the test was taken.
    public var takenOn: CivilDate
    /// Whether the attempt reached the pass mark.
    public var passed: Bool

    /// Makes one from its fields.
    public init(
        attempt: AttemptId,
        assessment: AssessmentId,
        title: String,
        number: Int,
        takenOn: CivilDate,
        passed: Bool,
        session: SessionId? = nil
    ) {
        self.attempt = attempt
        self.assessment = assessment
        self.title = title
        self.session = session
        self.number = number
        self.takenOn = takenOn
        self.passed = passed
    }
}

extension AttemptSummary: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("AttemptSummary", from: unpacker)
        self.attempt = try fields.read("attempt")
        self.assessment = try fields.read("assessment")
        self.title = try fields.read("title")
        self.session = try fields.read("session", or: nil)
        self.number = try fields.read("number")
        self.takenOn = try fields.read("taken_on")
        self.passed = try fields.read("passed")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(7)
        packer.write("attempt", attempt)
        packer.write("assessment", assessment)
        packer.write("title", title)
        packer.write("session", session)
        packer.write("number", number)
        packer.write("taken_on", takenOn)
        packer.write("passed", passed)
    }
}

/// An attempt that was just recorded, with its score: the only answer that gives the score in plain text.
public struct AttemptTaken: Hashable, Sendable {
    /// The attempt as stored.
    public var attempt: Attempt
    /// Points reached.
    public var score: Int
    /// Points possible: the sum of all items.
    public var points: Int

    /// Makes one from its fields.
    public init(attempt: Attempt, score: Int, points: Int) {
        self.attempt = attempt
        self.score = score
        self.points = points
    }
}

extension AttemptTaken: CustomStringConvertible, CustomReflectable {
    /// The value without the personal data in it.
    public var description: String {
        let fields = [
            "attempt: \(attempt)",
            "score: \(hidden(score))",
            "points: \(points)",
        ]
        return "AttemptTaken(\(fields.joined(separator: ", ")))"
    }

    /// The value without the personal data in it.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "attempt": attempt,
                "score": hidden(score),
                "points": points,
            ],
            displayStyle: .struct)
    }
}

extension AttemptTaken: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("AttemptTaken", from: unpacker)
        self.attempt = try fields.read("attempt")
        self.score = try fields.read("score")
        self.points = try fields.read("points")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("attempt", attempt)
        packer.write("score", score)
        packer.write("points", points)
    }
}

/// A point that needs attention, with the record that it concerns.
public struct Attention: Hashable, Sendable {
    /// Stable code of the point. Of sessions: `minutes_missing`, `minutes_incomplete`, `session_not_reported`,
    /// `figures_differ`, `unit_ended`. Of plans: `plan_year_missing`. Of activities: `activity_overdue`,
    /// `evidence_to_confirm`. Of postings: `posting_stale`. Of procedures: `procedure_not_posted`. Of feedback:
    /// `feedback_not_registered`, `feedback_overdue`, `feedback_due_soon`, `feedback_clock_missing`. Of questions:
    /// `question_unanswered`. Of dialogues: `dialogue_not_published`. Of themes: `theme_not_posted`,
    /// `theme_not_briefed`, `task_overdue`.
    public var code: String
    /// Kind of the record: `session`.
    public var kind: String
    /// The record.
    public var id: UUID
    /// The day that the point concerns, such as the day of a session or a last day; none if there is no such day.
    public var on: CivilDate?
    /// What needs attention, in English.
    public var text: String
    /// What needs attention, in Vietnamese.
    public var textVi: String

    /// Makes one from its fields.
    public init(code: String, kind: String, id: UUID, text: String, textVi: String, on: CivilDate? = nil) {
        self.code = code
        self.kind = kind
        self.id = id
        self.on = on
        self.text = text
        self.textVi = textVi
    }
}

extension Attention: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Attention", from: unpacker)
        self.code = try fields.read("code")
        self.kind = try fields.read("kind")
        self.id = try fields.read("id")
        self.on = try fields.read("on", or: nil)
        self.text = try fields.read("text")
        self.textVi = try fields.read("text_vi")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(6)
        packer.write("code", code)
        packer.write("kind", kind)
        packer.write("id", id)
        packer.write("on", on)
        packer.write("text", text)
        packer.write("text_vi", textVi)
    }
}

/// One audience of a plan (đối tượng).
public struct Audience: Hashable, Sendable {
    /// The clause as written.
    public var clause: Clause
    /// Whether the audience is inside or outside the agency.
    public var kind: AudienceKind
    /// How many people the audience has, the denominator for the share of informed people; none until somebody enters
    /// it (số người).
    public var headcount: Int?

    /// Makes one from its fields.
    public init(clause: Clause, kind: AudienceKind, headcount: Int? = nil) {
        self.clause = clause
        self.kind = kind
        self.headcount = headcount
    }
}

extension Audience: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Audience", from: unpacker)
        self.clause = try fields.read("clause")
        self.kind = try fields.read("kind")
        self.headcount = try fields.read("headcount", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("clause", clause)
        packer.write("kind", kind)
        packer.write("headcount", headcount)
    }
}

/// How many people the audience inside the agency has, by the plan of the year of the period's end (đối tượng).
public struct AudienceFigures: Hashable, Sendable {
    /// The plan that gives it; none if `absent` says why.
    public var plan: PlanId?
    /// How many people (số người).
    public var headcount: Int?
    /// Why the headcount is not known; none if it is.
    public var absent: FigureAbsence?

    /// Makes one from its fields.
    public init(plan: PlanId? = nil, headcount: Int? = nil, absent: FigureAbsence? = nil) {
        self.plan = plan
        self.headcount = headcount
        self.absent = absent
    }
}

extension AudienceFigures: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("AudienceFigures", from: unpacker)
        self.plan = try fields.read("plan", or: nil)
        self.headcount = try fields.read("headcount", or: nil)
        self.absent = try fields.read("absent", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("plan", plan)
        packer.write("headcount", headcount)
        packer.write("absent", absent)
    }
}

/// A pending decision that may change an answer.
public struct AwaitedDecision: Hashable, Sendable {
    /// The year of the calendar that lists the pending decision.
    public var year: Int
    /// The occasion of the days off.
    public var occasion: Occasion
    /// The days in question that depend on the decision.
    public var days: [CivilDate]
    /// Why the decision is pending, and the source of the possible outcomes (căn cứ).
    public var basis: String?
    /// What is pending, in English.
    public var text: String
    /// What is pending, in Vietnamese: "2027: chờ quyết định về nghỉ Tết Nguyên đán".
    public var textVi: String

    /// Makes one from its fields.
    public init(year: Int, occasion: Occasion, days: [CivilDate], text: String, textVi: String, basis: String? = nil) {
        self.year = year
        self.occasion = occasion
        self.days = days
        self.basis = basis
        self.text = text
        self.textVi = textVi
    }
}

extension AwaitedDecision: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("AwaitedDecision", from: unpacker)
        self.year = try fields.read("year")
        self.occasion = try fields.read("occasion")
        self.days = try fields.read("days")
        self.basis = try fields.read("basis", or: nil)
        self.text = try fields.read("text")
        self.textVi = try fields.read("text_vi")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(6)
        packer.write("year", year)
        packer.write("occasion", occasion)
        packer.write("days", days)
        packer.write("basis", basis)
        packer.write("text", text)
        packer.write("text_vi", textVi)
    }
}

/// One line of the board that changed.
public struct BoardChange: Hashable, Sendable {
    /// The appointment.
    public var appointment: AppointmentId
    /// How it changed.
    public var change: BoardChangeKind
    /// The line as it is now; none if it was removed.
    public var entry: BoardEntry?

    /// Makes one from its fields.
    public init(appointment: AppointmentId, change: BoardChangeKind, entry: BoardEntry? = nil) {
        self.appointment = appointment
        self.change = change
        self.entry = entry
    }
}

extension BoardChange: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("BoardChange", from: unpacker)
        self.appointment = try fields.read("appointment")
        self.change = try fields.read("change")
        self.entry = try fields.read("entry", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("appointment", appointment)
        packer.write("change", change)
        packer.write("entry", entry)
    }
}

/// The changes of the board of one day: the answer of `appointments.board_changes`.
public struct BoardChanges: Hashable, Sendable {
    /// The day that the board shows.
    public var date: CivilDate
    /// Sequence number of the last change of the store that is included. Pass it as `after` in the next call.
    public var seq: Int
    /// Each line that changed: removed lines first, then the others in the order of the board.
    public var changes: [BoardChange]

    /// Makes one from its fields.
    public init(date: CivilDate, seq: Int, changes: [BoardChange]) {
        self.date = date
        self.seq = seq
        self.changes = changes
    }
}

extension BoardChanges: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("BoardChanges", from: unpacker)
        self.date = try fields.read("date")
        self.seq = try fields.read("seq")
        self.changes = try fields.read("changes")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("date", date)
        packer.write("seq", seq)
        packer.write("changes", changes)
    }
}

/// One line of the board, ready to be shown.
public struct BoardEntry: Hashable, Sendable {
    /// The appointment.
    public var appointment: AppointmentId
    /// The part of the day.
    public var part: DayPart
    /// The part of the day in Vietnamese: "Sáng".
    public var partText: String
    /// The position of the leader in the board's order, from 1; 0 if none was given.
    public var rank: Int
    /// When the appointment starts, in Việt Nam time.
    public var starts: CivilTime?
    /// When the appointment ends, in Việt Nam time.
    public var ends: CivilTime?
    /// Start and end in Vietnamese; empty if no time is given.
    public var timeText: String
    /// Title and name of the leader: "Giám đốc Nguyễn Văn An".
    public var leader: String
    /// What the appointment is about; "Bận" (busy) if it is not public.
    public var content: String
    /// Where it takes place; none if it is not public.
    public var place: String?
    /// Who takes part; none if it is not public.
    public var participants: String?
    /// The status of the appointment (trạng thái).
    public var status: AppointmentStatus
    /// The status in Vietnamese: "Hủy"; empty if the appointment is unchanged since it was announced.
    public var statusText: String

    /// Makes one from its fields.
    public init(
        appointment: AppointmentId,
        part: DayPart,
        partText: String,
        rank: Int,
        timeText: String,
        leader: String,
        content: String,
        status: AppointmentStatus,
        statusText: String,
        starts: CivilTime? = nil,
        ends: CivilTime? = nil,
        place: String? = nil,
        participants: String? = nil
    ) {
        self.appointment = appointment
        self.part = part
        self.partText = partText
        self.rank = rank
        self.starts = starts
        self.ends = ends
        self.timeText = timeText
        self.leader = leader
        self.content = content
        self.place = place
        self.participants = participants
        self.status = status
        self.statusText = statusText
    }
}

extension BoardEntry: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("BoardEntry", from: unpacker)
        self.appointment = try fields.read("appointment")
        self.part = try fields.read("part")
        self.partText = try fields.read("part_text")
        self.rank = try fields.read("rank")
        self.starts = try fields.read("starts", or: nil)
        self.ends = try fields.read("ends", or: nil)
        self.timeText = try fields.read("time_text")
        self.leader = try fields.read("leader")
        self.content = try fields.read("content")
        self.place = try fields.read("place", or: nil)
        self.participants = try fields.read("participants", or: nil)
        self.status = try fields.read("status")
        self.statusText = try fields.read("status_text")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(13)
        packer.write("appointment", appointment)
        packer.write("part", part)
        packer.write("part_text", partText)
        packer.write("rank", rank)
        packer.write("starts", starts)
        packer.write("ends", ends)
        packer.write("time_text", timeText)
        packer.write("leader", leader)
        packer.write("content", content)
        packer.write("place", place)
        packer.write("participants", participants)
        packer.write("status", status)
        packer.write("status_text", statusText)
    }
}

/// The board of one day: the answer of `appointments.board`.
public struct BoardFeed: Hashable, Sendable {
    /// The day that the board shows.
    public var date: CivilDate
    /// Sequence number of the last change of the store that the board reflects. Pass it as `after` to
    /// `appointments.board_changes` to get the changes after it.
    public var seq: Int
    /// The lines: by part of the day, then by rank of the leader, then by start.
    public var entries: [BoardEntry]

    /// Makes one from its fields.
    public init(date: CivilDate, seq: Int, entries: [BoardEntry]) {
        self.date = date
        self.seq = seq
        self.entries = entries
    }
}

extension BoardFeed: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("BoardFeed", from: unpacker)
        self.date = try fields.read("date")
        self.seq = try fields.read("seq")
        self.entries = try fields.read("entries")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("date", date)
        packer.write("seq", seq)
        packer.write("entries", entries)
    }
}

/// Figures of the leaders' schedule in the period, up to the reference day (lịch công tác của lãnh đạo).
public struct BoardFigures: Hashable, Sendable {
    /// Appointments on the board, including cancelled ones; 0 in a report about one plan.
    public var appointments: Int
    /// Days with at least one appointment.
    public var days: Int
    /// Working days of the period up to the reference day; none if a year of the period has no calendar, or in a
    /// report about one plan.
    public var workingDays: Int?

    /// Makes one from its fields.
    public init(appointments: Int = 0, days: Int = 0, workingDays: Int? = nil) {
        self.appointments = appointments
        self.days = days
        self.workingDays = workingDays
    }
}

extension BoardFigures: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("BoardFigures", from: unpacker)
        self.appointments = try fields.read("appointments", or: 0)
        self.days = try fields.read("days", or: 0)
        self.workingDays = try fields.read("working_days", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("appointments", appointments)
        packer.write("days", days)
        packer.write("working_days", workingDays)
    }
}
