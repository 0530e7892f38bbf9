// Generated from the core by generate.sh: change the core, not this file.

import Foundation

/// Somebody invited who did not come (vắng mặt).
public struct Absence: Hashable, Sendable {
    /// Who, as written.
    public var who: String
    /// Why (lý do).
    public var why: String?

    /// Makes one from its fields.
    public init(who: String, why: String? = nil) {
        self.who = who
        self.why = why
    }
}

extension Absence: Wire {
    private static let wireFields = Fields("Absence", "who", "why")

    init(from unpacker: inout Unpacker) throws {
        var who: String?
        self.why = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: who = try unpacker.read()
            default: self.why = try unpacker.read()
            }
        }
        self.who = try Self.wireFields.given(who, "who")
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("who", who)
        packer.write("why", why)
    }
}

/// One act that a promise asks for. Only evidence of the same act proves it.
public enum Act: Hashable, Sendable {
    /// Hold a session of a kind at which the subject is spoken of (họp, giao ban, phổ biến pháp luật).
    ///
    /// - Parameters:
    ///   - session: The kind of session.
    case holdSession(session: SessionKind)
    /// Hold a training or take part in one (tập huấn).
    ///
    /// - Parameters:
    ///   - role: Holding it or taking part; either where nothing is said.
    ///   - topic: The topic; whatever the promise is about where none of the known ones is named.
    case train(role: SessionRole? = nil, topic: TrainingTopic? = nil)
    /// Test skills (kiểm tra, đánh giá kỹ năng).
    case testSkills
    /// Show something at a place (niêm yết, công khai).
    ///
    /// - Parameters:
    ///   - matter: What is shown; anything where nothing is said.
    ///   - place: Where; any place where none is said.
    case post(matter: PostedMatter? = nil, place: PostingPlace? = nil)
    /// Make the subject known in one form (đưa tin, đăng tải, phát tài liệu).
    ///
    /// - Parameters:
    ///   - channel: The form of communication.
    case publish(channel: Channel)
    /// Make the subject known, in which form is not said (tuyên truyền, phổ biến).
    case communicate
    /// Hold a direct dialogue with citizens and businesses (đối thoại).
    case holdDialogue
    /// Brief on the theme of the year (quán triệt chủ đề).
    case briefTheme
    /// Receive and answer feedback (tiếp nhận phản ánh, kiến nghị).
    case receiveFeedback
    /// Keep the electronic board of the leaders' schedule running (duy trì bảng quang điện tử).
    case keepBoard
    /// Make material (biên soạn tài liệu).
    case makeMaterial
    /// Something else: only evidence that names the activity proves it (việc khác).
    case other
}

extension Act: Wire {
    private static let wireShapes = Fields(
        "Act",
        "hold_session",
        "train",
        "test_skills",
        "post",
        "publish",
        "communicate",
        "hold_dialogue",
        "brief_theme",
        "receive_feedback",
        "keep_board",
        "make_material",
        "other"
    )
    private static let wireFieldsOfHoldSession = Fields("Act.holdSession", "type", "session")
    private static let wireFieldsOfTrain = Fields("Act.train", "type", "role", "topic")
    private static let wireFieldsOfTestSkills = Fields("Act.testSkills", "type")
    private static let wireFieldsOfPost = Fields("Act.post", "type", "matter", "place")
    private static let wireFieldsOfPublish = Fields("Act.publish", "type", "channel")
    private static let wireFieldsOfCommunicate = Fields("Act.communicate", "type")
    private static let wireFieldsOfHoldDialogue = Fields("Act.holdDialogue", "type")
    private static let wireFieldsOfBriefTheme = Fields("Act.briefTheme", "type")
    private static let wireFieldsOfReceiveFeedback = Fields("Act.receiveFeedback", "type")
    private static let wireFieldsOfKeepBoard = Fields("Act.keepBoard", "type")
    private static let wireFieldsOfMakeMaterial = Fields("Act.makeMaterial", "type")
    private static let wireFieldsOfOther = Fields("Act.other", "type")

    init(from unpacker: inout Unpacker) throws {
        switch try unpacker.shape(Self.wireShapes) {
        case 0:
            var session: SessionKind?
            var wireReader = try FieldReader(Self.wireFieldsOfHoldSession, from: &unpacker)
            while let wireField = try wireReader.next(from: &unpacker) {
                switch wireField {
                case 0: try unpacker.skip()
                default: session = try unpacker.read()
                }
            }
            self = .holdSession(session: try Self.wireFieldsOfHoldSession.given(session, "session"))
        case 1:
            var role: SessionRole?
            var topic: TrainingTopic?
            var wireReader = try FieldReader(Self.wireFieldsOfTrain, from: &unpacker)
            while let wireField = try wireReader.next(from: &unpacker) {
                switch wireField {
                case 0: try unpacker.skip()
                case 1: role = try unpacker.read()
                default: topic = try unpacker.read()
                }
            }
            self = .train(role: role, topic: topic)
        case 2:
            var wireReader = try FieldReader(Self.wireFieldsOfTestSkills, from: &unpacker)
            while try wireReader.next(from: &unpacker) != nil {
                try unpacker.skip()
            }
            self = .testSkills
        case 3:
            var matter: PostedMatter?
            var place: PostingPlace?
            var wireReader = try FieldReader(Self.wireFieldsOfPost, from: &unpacker)
            while let wireField = try wireReader.next(from: &unpacker) {
                switch wireField {
                case 0: try unpacker.skip()
                case 1: matter = try unpacker.read()
                default: place = try unpacker.read()
                }
            }
            self = .post(matter: matter, place: place)
        case 4:
            var channel: Channel?
            var wireReader = try FieldReader(Self.wireFieldsOfPublish, from: &unpacker)
            while let wireField = try wireReader.next(from: &unpacker) {
                switch wireField {
                case 0: try unpacker.skip()
                default: channel = try unpacker.read()
                }
            }
            self = .publish(channel: try Self.wireFieldsOfPublish.given(channel, "channel"))
        case 5:
            var wireReader = try FieldReader(Self.wireFieldsOfCommunicate, from: &unpacker)
            while try wireReader.next(from: &unpacker) != nil {
                try unpacker.skip()
            }
            self = .communicate
        case 6:
            var wireReader = try FieldReader(Self.wireFieldsOfHoldDialogue, from: &unpacker)
            while try wireReader.next(from: &unpacker) != nil {
                try unpacker.skip()
            }
            self = .holdDialogue
        case 7:
            var wireReader = try FieldReader(Self.wireFieldsOfBriefTheme, from: &unpacker)
            while try wireReader.next(from: &unpacker) != nil {
                try unpacker.skip()
            }
            self = .briefTheme
        case 8:
            var wireReader = try FieldReader(Self.wireFieldsOfReceiveFeedback, from: &unpacker)
            while try wireReader.next(from: &unpacker) != nil {
                try unpacker.skip()
            }
            self = .receiveFeedback
        case 9:
            var wireReader = try FieldReader(Self.wireFieldsOfKeepBoard, from: &unpacker)
            while try wireReader.next(from: &unpacker) != nil {
                try unpacker.skip()
            }
            self = .keepBoard
        case 10:
            var wireReader = try FieldReader(Self.wireFieldsOfMakeMaterial, from: &unpacker)
            while try wireReader.next(from: &unpacker) != nil {
                try unpacker.skip()
            }
            self = .makeMaterial
        default:
            var wireReader = try FieldReader(Self.wireFieldsOfOther, from: &unpacker)
            while try wireReader.next(from: &unpacker) != nil {
                try unpacker.skip()
            }
            self = .other
        }
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

/// How far one act of an activity is.
public struct ActStanding: Hashable, Sendable {
    /// The act, and the words that ask for it.
    public var promised: PromisedAct
    /// What it is in English: "training: looking procedures up".
    public var text: String
    /// What it is in Vietnamese: "tập huấn: tra cứu TTHC".
    public var textVi: String
    /// Where it stands.
    public var status: ActivityStatus
    /// The last day for all of it; nothing where no year is known.
    public var due: CivilDate?
    /// How often it must be proven in all, where that can be counted.
    public var expected: Int?
    /// How often it was proven.
    public var proven: Int
    /// What is over and not proven: "Tháng 08/2021", "Từ 06/01/2021 đến 30/06/2021".
    public var missing: [String]
    /// The longest stretch without evidence, of what goes on all the time.
    public var longestGap: Gap?
    /// The day of its last evidence.
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
    private static let wireFields = Fields(
        "ActStanding",
        "promised",
        "text",
        "text_vi",
        "status",
        "due",
        "expected",
        "proven",
        "missing",
        "longest_gap",
        "last_evidence"
    )

    init(from unpacker: inout Unpacker) throws {
        var promised: PromisedAct?
        var text: String?
        var textVi: String?
        var status: ActivityStatus?
        var proven: Int?
        self.due = nil
        self.expected = nil
        self.missing = []
        self.longestGap = nil
        self.lastEvidence = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: promised = try unpacker.read()
            case 1: text = try unpacker.read()
            case 2: textVi = try unpacker.read()
            case 3: status = try unpacker.read()
            case 4: self.due = try unpacker.read()
            case 5: self.expected = try unpacker.read()
            case 6: proven = try unpacker.read()
            case 7: self.missing = try unpacker.read()
            case 8: self.longestGap = try unpacker.read()
            default: self.lastEvidence = try unpacker.read()
            }
        }
        self.promised = try Self.wireFields.given(promised, "promised")
        self.text = try Self.wireFields.given(text, "text")
        self.textVi = try Self.wireFields.given(textVi, "text_vi")
        self.status = try Self.wireFields.given(status, "status")
        self.proven = try Self.wireFields.given(proven, "proven")
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

/// One activity and how far it is.
public struct ActivityReport: Hashable, Sendable {
    /// What was promised.
    public var activity: Activity
    /// How far it is; all evidence up to the report's day.
    public var progress: PromiseProgress

    /// Makes one from its fields.
    public init(activity: Activity, progress: PromiseProgress) {
        self.activity = activity
        self.progress = progress
    }
}

extension ActivityReport: Wire {
    private static let wireFields = Fields("ActivityReport", "activity", "progress")

    init(from unpacker: inout Unpacker) throws {
        var activity: Activity?
        var progress: PromiseProgress?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: activity = try unpacker.read()
            default: progress = try unpacker.read()
            }
        }
        self.activity = try Self.wireFields.given(activity, "activity")
        self.progress = try Self.wireFields.given(progress, "progress")
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("activity", activity)
        packer.write("progress", progress)
    }
}

/// The archive line (lưu): "Lưu: VT, VP (Tân)".
public struct ArchiveLine: Hashable, Sendable {
    /// The line as written.
    public var raw: String
    /// Clerical office: "VT" (văn thư).
    public var clerical: String?
    /// Drafting unit: "VP" (đơn vị soạn thảo).
    public var draftingUnit: String?
    /// Who drafted it: "Tân" (người soạn thảo).
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
    private static let wireFields = Fields("ArchiveLine", "raw", "clerical", "drafting_unit", "drafter")

    init(from unpacker: inout Unpacker) throws {
        self.raw = ""
        self.clerical = nil
        self.draftingUnit = nil
        self.drafter = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.raw = try unpacker.read()
            case 1: self.clerical = try unpacker.read()
            case 2: self.draftingUnit = try unpacker.read()
            default: self.drafter = try unpacker.read()
            }
        }
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("raw", raw)
        packer.write("clerical", clerical)
        packer.write("drafting_unit", draftingUnit)
        packer.write("drafter", drafter)
    }
}

/// One test: who took it, who passed.
public struct AssessmentCount: Hashable, Sendable {
    /// The test.
    public var assessment: AssessmentId
    /// Its title.
    public var title: String
    /// People who took it.
    public var people: Int
    /// Of these, people who passed in the end.
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
    private static let wireFields = Fields("AssessmentCount", "assessment", "title", "people", "passed")

    init(from unpacker: inout Unpacker) throws {
        var assessment: AssessmentId?
        var title: String?
        var people: Int?
        var passed: Int?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: assessment = try unpacker.read()
            case 1: title = try unpacker.read()
            case 2: people = try unpacker.read()
            default: passed = try unpacker.read()
            }
        }
        self.assessment = try Self.wireFields.given(assessment, "assessment")
        self.title = try Self.wireFields.given(title, "title")
        self.people = try Self.wireFields.given(people, "people")
        self.passed = try Self.wireFields.given(passed, "passed")
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("assessment", assessment)
        packer.write("title", title)
        packer.write("people", people)
        packer.write("passed", passed)
    }
}

/// Tests taken in the period (kiểm tra, đánh giá).
public struct AssessmentFigures: Hashable, Sendable {
    /// Attempts (lượt làm bài).
    public var attempts: Int
    /// People who took any (số người).
    public var people: Int
    /// People who passed every test they took, in the end (số người đạt).
    public var passed: Int
    /// Each test taken.
    public var assessments: [AssessmentCount]
    /// By the unit people belonged to.
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
    private static let wireFields = Fields("AssessmentFigures", "attempts", "people", "passed", "assessments", "units")

    init(from unpacker: inout Unpacker) throws {
        self.attempts = 0
        self.people = 0
        self.passed = 0
        self.assessments = []
        self.units = []
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.attempts = try unpacker.read()
            case 1: self.people = try unpacker.read()
            case 2: self.passed = try unpacker.read()
            case 3: self.assessments = try unpacker.read()
            default: self.units = try unpacker.read()
            }
        }
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
    /// What is asked.
    public var text: String
    /// How it is answered.
    public var kind: ItemKind
    /// The options, in order (phương án).
    public var options: [String]
    /// Numbers of the right options, from 1 (đáp án).
    public var correct: [Int]
    /// The most it brings (điểm).
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
    private static let wireFields = Fields("AssessmentItem", "text", "kind", "options", "correct", "points")

    init(from unpacker: inout Unpacker) throws {
        var text: String?
        var points: Int?
        self.kind = .single
        self.options = []
        self.correct = []
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: text = try unpacker.read()
            case 1: self.kind = try unpacker.read()
            case 2: self.options = try unpacker.read()
            case 3: self.correct = try unpacker.read()
            default: points = try unpacker.read()
            }
        }
        self.text = try Self.wireFields.given(text, "text")
        self.points = try Self.wireFields.given(points, "points")
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

/// How a test went (kết quả kiểm tra).
public struct AssessmentResults: Hashable, Sendable {
    /// The test.
    public var assessment: AssessmentId
    /// Its title.
    public var title: String
    /// The day up to which attempts count.
    public var on: CivilDate
    /// Attempts (lượt làm bài).
    public var attempts: Int
    /// People who took it (số người dự kiểm tra).
    public var people: Int
    /// Of these, people who passed in the end (số người đạt).
    public var passed: Int
    /// The same by the unit people belonged to.
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
    private static let wireFields = Fields(
        "AssessmentResults",
        "assessment",
        "title",
        "on",
        "attempts",
        "people",
        "passed",
        "units"
    )

    init(from unpacker: inout Unpacker) throws {
        var assessment: AssessmentId?
        var title: String?
        var on: CivilDate?
        var attempts: Int?
        var people: Int?
        var passed: Int?
        var units: [UnitAssessmentCount]?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: assessment = try unpacker.read()
            case 1: title = try unpacker.read()
            case 2: on = try unpacker.read()
            case 3: attempts = try unpacker.read()
            case 4: people = try unpacker.read()
            case 5: passed = try unpacker.read()
            default: units = try unpacker.read()
            }
        }
        self.assessment = try Self.wireFields.given(assessment, "assessment")
        self.title = try Self.wireFields.given(title, "title")
        self.on = try Self.wireFields.given(on, "on")
        self.attempts = try Self.wireFields.given(attempts, "attempts")
        self.people = try Self.wireFields.given(people, "people")
        self.passed = try Self.wireFields.given(passed, "passed")
        self.units = try Self.wireFields.given(units, "units")
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

/// Who carries something out (phân công).
public struct Assignment: Hashable, Sendable {
    /// The clause as written.
    public var clause: Clause
    /// Who leads, unit or position as written (chủ trì).
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
    private static let wireFields = Fields("Assignment", "clause", "lead", "coordinating")

    init(from unpacker: inout Unpacker) throws {
        self.clause = Clause()
        self.lead = nil
        self.coordinating = []
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.clause = try unpacker.read()
            case 1: self.lead = try unpacker.read()
            default: self.coordinating = try unpacker.read()
            }
        }
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("clause", clause)
        packer.write("lead", lead)
        packer.write("coordinating", coordinating)
    }
}

/// One go at a test, without what is sealed.
public struct AttemptSummary: Hashable, Sendable {
    /// The attempt.
    public var attempt: AttemptId
    /// The test.
    public var assessment: AssessmentId
    /// Its title.
    public var title: String
    /// The session at which it was taken.
    public var session: SessionId?
    /// Which go at this test, from 1.
    public var number: Int
    /// The day.
    public var takenOn: CivilDate
    /// Whether it was passed.
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
    private static let wireFields = Fields(
        "AttemptSummary",
        "attempt",
        "assessment",
        "title",
        "session",
        "number",
        "taken_on",
        "passed"
    )

    init(from unpacker: inout Unpacker) throws {
        var attempt: AttemptId?
        var assessment: AssessmentId?
        var title: String?
        var number: Int?
        var takenOn: CivilDate?
        var passed: Bool?
        self.session = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: attempt = try unpacker.read()
            case 1: assessment = try unpacker.read()
            case 2: title = try unpacker.read()
            case 3: self.session = try unpacker.read()
            case 4: number = try unpacker.read()
            case 5: takenOn = try unpacker.read()
            default: passed = try unpacker.read()
            }
        }
        self.attempt = try Self.wireFields.given(attempt, "attempt")
        self.assessment = try Self.wireFields.given(assessment, "assessment")
        self.title = try Self.wireFields.given(title, "title")
        self.number = try Self.wireFields.given(number, "number")
        self.takenOn = try Self.wireFields.given(takenOn, "taken_on")
        self.passed = try Self.wireFields.given(passed, "passed")
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

/// A go at a test that was just taken: the score is told once, before it is sealed.
public struct AttemptTaken: Hashable, Sendable {
    /// The attempt as stored.
    public var attempt: Attempt
    /// Points.
    public var score: Int
    /// All points there are.
    public var points: Int

    /// Makes one from its fields.
    public init(attempt: Attempt, score: Int, points: Int) {
        self.attempt = attempt
        self.score = score
        self.points = points
    }
}

extension AttemptTaken: Wire {
    private static let wireFields = Fields("AttemptTaken", "attempt", "score", "points")

    init(from unpacker: inout Unpacker) throws {
        var attempt: Attempt?
        var score: Int?
        var points: Int?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: attempt = try unpacker.read()
            case 1: score = try unpacker.read()
            default: points = try unpacker.read()
            }
        }
        self.attempt = try Self.wireFields.given(attempt, "attempt")
        self.score = try Self.wireFields.given(score, "score")
        self.points = try Self.wireFields.given(points, "points")
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("attempt", attempt)
        packer.write("score", score)
        packer.write("points", points)
    }
}

/// Something to look at, with the record it concerns.
public struct Attention: Hashable, Sendable {
    /// Stable name: `minutes_missing`, `minutes_incomplete`, `session_not_reported`, `figures_differ`,
    /// `activity_overdue`, `plan_year_missing`, `question_unanswered`, `dialogue_not_published`.
    public var code: String
    /// Kind of record: `session`.
    public var kind: String
    /// The record.
    public var id: UUID
    /// The day concerned.
    public var on: CivilDate?
    /// What to look at, in English.
    public var text: String
    /// What to look at, in Vietnamese.
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
    private static let wireFields = Fields("Attention", "code", "kind", "id", "on", "text", "text_vi")

    init(from unpacker: inout Unpacker) throws {
        var code: String?
        var kind: String?
        var id: UUID?
        var text: String?
        var textVi: String?
        self.on = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: code = try unpacker.read()
            case 1: kind = try unpacker.read()
            case 2: id = try unpacker.read()
            case 3: self.on = try unpacker.read()
            case 4: text = try unpacker.read()
            default: textVi = try unpacker.read()
            }
        }
        self.code = try Self.wireFields.given(code, "code")
        self.kind = try Self.wireFields.given(kind, "kind")
        self.id = try Self.wireFields.given(id, "id")
        self.text = try Self.wireFields.given(text, "text")
        self.textVi = try Self.wireFields.given(textVi, "text_vi")
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

/// One audience (đối tượng).
public struct Audience: Hashable, Sendable {
    /// The clause as written.
    public var clause: Clause
    /// Inside the agency or outside.
    public var kind: AudienceKind
    /// How many people, once known: what "informed" is measured against.
    public var headcount: Int?

    /// Makes one from its fields.
    public init(clause: Clause, kind: AudienceKind, headcount: Int? = nil) {
        self.clause = clause
        self.kind = kind
        self.headcount = headcount
    }
}

extension Audience: Wire {
    private static let wireFields = Fields("Audience", "clause", "kind", "headcount")

    init(from unpacker: inout Unpacker) throws {
        var clause: Clause?
        var kind: AudienceKind?
        self.headcount = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: clause = try unpacker.read()
            case 1: kind = try unpacker.read()
            default: self.headcount = try unpacker.read()
            }
        }
        self.clause = try Self.wireFields.given(clause, "clause")
        self.kind = try Self.wireFields.given(kind, "kind")
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("clause", clause)
        packer.write("kind", kind)
        packer.write("headcount", headcount)
    }
}

/// A decision that an answer waits for.
public struct AwaitedDecision: Hashable, Sendable {
    /// The year.
    public var year: Int
    /// What the days are for.
    public var occasion: Occasion
    /// The days asked about that depend on it.
    public var days: [CivilDate]
    /// Why it is open, and where the choices are from (căn cứ).
    public var basis: String?
    /// What is awaited, in English.
    public var text: String
    /// The same in Vietnamese: "2027: chờ quyết định về nghỉ Tết Nguyên đán".
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
    private static let wireFields = Fields("AwaitedDecision", "year", "occasion", "days", "basis", "text", "text_vi")

    init(from unpacker: inout Unpacker) throws {
        var year: Int?
        var occasion: Occasion?
        var days: [CivilDate]?
        var text: String?
        var textVi: String?
        self.basis = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: year = try unpacker.read()
            case 1: occasion = try unpacker.read()
            case 2: days = try unpacker.read()
            case 3: self.basis = try unpacker.read()
            case 4: text = try unpacker.read()
            default: textVi = try unpacker.read()
            }
        }
        self.year = try Self.wireFields.given(year, "year")
        self.occasion = try Self.wireFields.given(occasion, "occasion")
        self.days = try Self.wireFields.given(days, "days")
        self.text = try Self.wireFields.given(text, "text")
        self.textVi = try Self.wireFields.given(textVi, "text_vi")
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

/// One line of the board that is not what it was.
public struct BoardChange: Hashable, Sendable {
    /// The appointment.
    public var appointment: AppointmentId
    /// What became of it.
    public var change: BoardChangeKind
    /// The line as it is now; nothing for one that was removed.
    public var entry: BoardEntry?

    /// Makes one from its fields.
    public init(appointment: AppointmentId, change: BoardChangeKind, entry: BoardEntry? = nil) {
        self.appointment = appointment
        self.change = change
        self.entry = entry
    }
}

extension BoardChange: Wire {
    private static let wireFields = Fields("BoardChange", "appointment", "change", "entry")

    init(from unpacker: inout Unpacker) throws {
        var appointment: AppointmentId?
        var change: BoardChangeKind?
        self.entry = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: appointment = try unpacker.read()
            case 1: change = try unpacker.read()
            default: self.entry = try unpacker.read()
            }
        }
        self.appointment = try Self.wireFields.given(appointment, "appointment")
        self.change = try Self.wireFields.given(change, "change")
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("appointment", appointment)
        packer.write("change", change)
        packer.write("entry", entry)
    }
}

/// What changed on the board of one day.
public struct BoardChanges: Hashable, Sendable {
    /// The day.
    public var date: CivilDate
    /// The last change the board knows of now.
    public var seq: Int
    /// Each line that is not what it was: first those removed, then the others in the board's order.
    public var changes: [BoardChange]

    /// Makes one from its fields.
    public init(date: CivilDate, seq: Int, changes: [BoardChange]) {
        self.date = date
        self.seq = seq
        self.changes = changes
    }
}

extension BoardChanges: Wire {
    private static let wireFields = Fields("BoardChanges", "date", "seq", "changes")

    init(from unpacker: inout Unpacker) throws {
        var date: CivilDate?
        var seq: Int?
        var changes: [BoardChange]?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: date = try unpacker.read()
            case 1: seq = try unpacker.read()
            default: changes = try unpacker.read()
            }
        }
        self.date = try Self.wireFields.given(date, "date")
        self.seq = try Self.wireFields.given(seq, "seq")
        self.changes = try Self.wireFields.given(changes, "changes")
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
    /// The part of the day in words: "Sáng".
    public var partText: String
    /// The leader's place on the board.
    public var rank: Int
    /// When it starts.
    public var starts: CivilTime?
    /// When it ends.
    public var ends: CivilTime?
    /// The times in words, from and to; empty where none is given.
    public var timeText: String
    /// The leader, with title: "Giám đốc Nguyễn Văn An".
    public var leader: String
    /// What it is; "Bận" for what the public is not shown.
    public var content: String
    /// Where.
    public var place: String?
    /// Who takes part.
    public var participants: String?
    /// Where it stands.
    public var status: AppointmentStatus
    /// Where it stands in words: "Hủy"; empty for what goes as announced.
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
    private static let wireFields = Fields(
        "BoardEntry",
        "appointment",
        "part",
        "part_text",
        "rank",
        "starts",
        "ends",
        "time_text",
        "leader",
        "content",
        "place",
        "participants",
        "status",
        "status_text"
    )

    init(from unpacker: inout Unpacker) throws {
        var appointment: AppointmentId?
        var part: DayPart?
        var partText: String?
        var rank: Int?
        var timeText: String?
        var leader: String?
        var content: String?
        var status: AppointmentStatus?
        var statusText: String?
        self.starts = nil
        self.ends = nil
        self.place = nil
        self.participants = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: appointment = try unpacker.read()
            case 1: part = try unpacker.read()
            case 2: partText = try unpacker.read()
            case 3: rank = try unpacker.read()
            case 4: self.starts = try unpacker.read()
            case 5: self.ends = try unpacker.read()
            case 6: timeText = try unpacker.read()
            case 7: leader = try unpacker.read()
            case 8: content = try unpacker.read()
            case 9: self.place = try unpacker.read()
            case 10: self.participants = try unpacker.read()
            case 11: status = try unpacker.read()
            default: statusText = try unpacker.read()
            }
        }
        self.appointment = try Self.wireFields.given(appointment, "appointment")
        self.part = try Self.wireFields.given(part, "part")
        self.partText = try Self.wireFields.given(partText, "part_text")
        self.rank = try Self.wireFields.given(rank, "rank")
        self.timeText = try Self.wireFields.given(timeText, "time_text")
        self.leader = try Self.wireFields.given(leader, "leader")
        self.content = try Self.wireFields.given(content, "content")
        self.status = try Self.wireFields.given(status, "status")
        self.statusText = try Self.wireFields.given(statusText, "status_text")
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

/// The board of one day.
public struct BoardFeed: Hashable, Sendable {
    /// The day.
    public var date: CivilDate
    /// The last change the board knows of; ask `appointments.board_changes` for what comes after it.
    public var seq: Int
    /// Its lines: by part of the day, then the leaders' order, then time.
    public var entries: [BoardEntry]

    /// Makes one from its fields.
    public init(date: CivilDate, seq: Int, entries: [BoardEntry]) {
        self.date = date
        self.seq = seq
        self.entries = entries
    }
}

extension BoardFeed: Wire {
    private static let wireFields = Fields("BoardFeed", "date", "seq", "entries")

    init(from unpacker: inout Unpacker) throws {
        var date: CivilDate?
        var seq: Int?
        var entries: [BoardEntry]?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: date = try unpacker.read()
            case 1: seq = try unpacker.read()
            default: entries = try unpacker.read()
            }
        }
        self.date = try Self.wireFields.given(date, "date")
        self.seq = try Self.wireFields.given(seq, "seq")
        self.entries = try Self.wireFields.given(entries, "entries")
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("date", date)
        packer.write("seq", seq)
        packer.write("entries", entries)
    }
}

/// The leaders' schedule in the period (lịch công tác của lãnh đạo).
public struct BoardFigures: Hashable, Sendable {
    /// Appointments on the board, those called off as well; none where a report is about one plan.
    public var appointments: Int
    /// Days with at least one.
    public var days: Int
    /// Working days of the period up to the report's day; nothing where a year has no calendar.
    public var workingDays: Int?

    /// Makes one from its fields.
    public init(appointments: Int = 0, days: Int = 0, workingDays: Int? = nil) {
        self.appointments = appointments
        self.days = days
        self.workingDays = workingDays
    }
}

extension BoardFigures: Wire {
    private static let wireFields = Fields("BoardFigures", "appointments", "days", "working_days")

    init(from unpacker: inout Unpacker) throws {
        self.appointments = 0
        self.days = 0
        self.workingDays = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.appointments = try unpacker.read()
            case 1: self.days = try unpacker.read()
            default: self.workingDays = try unpacker.read()
            }
        }
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("appointments", appointments)
        packer.write("days", days)
        packer.write("working_days", workingDays)
    }
}
