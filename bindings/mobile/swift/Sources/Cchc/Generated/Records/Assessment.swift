// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// A test with its items and pass mark (bài kiểm tra). It needs at least one item to be opened; once opened, its
/// items, pass mark and partial credit never change.
public struct Assessment: Hashable, Sendable {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    public var header: Header
    /// Title: "Kỹ năng sử dụng văn phòng điện tử"; not blank (tên bài).
    public var title: String
    /// What the test is meant to find out (mục đích).
    public var purpose: String?
    /// The session at which, or after which, people take it.
    public var session: SessionId?
    /// The plan that the test serves.
    public var plan: PlanId?
    /// The activity that the test is evidence for. If none, it is evidence for those activities of its plan that
    /// promise such tests.
    public var activity: ActivityId?
    /// The least result that passes (mức đạt).
    public var passMark: PassMark
    /// Whether a partly right answer brings points (tính điểm từng phần). If true, each wrong option cancels a right
    /// one, and the item brings that share of its points, rounded down. If false, only a wholly right answer brings
    /// points.
    public var partialCredit: Bool
    /// Time for one attempt in minutes, at least 1; none for no limit (thời gian làm bài).
    public var timeLimitMinutes: Int?
    /// Its items, in order (câu hỏi).
    public var items: [AssessmentItem]
    /// How many attempts one person has, at least 1; none for no limit (số lượt tối đa).
    public var attemptsAllowed: Int?
    /// First day on which it may be taken, included; none for no bound.
    public var validFrom: CivilDate?
    /// Last day on which it may be taken, included, not before the first; none for no bound.
    public var validTo: CivilDate?
    /// Its status; `assessments.open` and `assessments.close` change it (trạng thái).
    public var status: AssessmentStatus
    /// Every change of the status, earliest first; only commands add entries (quá trình xử lý).
    public var moves: [Move]

    /// Makes one from its fields.
    public init(
        title: String,
        passMark: PassMark,
        header: Header = Header(),
        purpose: String? = nil,
        session: SessionId? = nil,
        plan: PlanId? = nil,
        activity: ActivityId? = nil,
        partialCredit: Bool = false,
        timeLimitMinutes: Int? = nil,
        items: [AssessmentItem] = [],
        attemptsAllowed: Int? = nil,
        validFrom: CivilDate? = nil,
        validTo: CivilDate? = nil,
        status: AssessmentStatus = .draft,
        moves: [Move] = []
    ) {
        self.header = header
        self.title = title
        self.purpose = purpose
        self.session = session
        self.plan = plan
        self.activity = activity
        self.passMark = passMark
        self.partialCredit = partialCredit
        self.timeLimitMinutes = timeLimitMinutes
        self.items = items
        self.attemptsAllowed = attemptsAllowed
        self.validFrom = validFrom
        self.validTo = validTo
        self.status = status
        self.moves = moves
    }
}

extension Assessment: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Assessment", from: unpacker)
        self.header = try fields.read("header", or: Header())
        self.title = try fields.read("title")
        self.purpose = try fields.read("purpose", or: nil)
        self.session = try fields.read("session", or: nil)
        self.plan = try fields.read("plan", or: nil)
        self.activity = try fields.read("activity", or: nil)
        self.passMark = try fields.read("pass_mark")
        self.partialCredit = try fields.read("partial_credit", or: false)
        self.timeLimitMinutes = try fields.read("time_limit_minutes", or: nil)
        self.items = try fields.read("items", or: [])
        self.attemptsAllowed = try fields.read("attempts_allowed", or: nil)
        self.validFrom = try fields.read("valid_from", or: nil)
        self.validTo = try fields.read("valid_to", or: nil)
        self.status = try fields.read("status", or: .draft)
        self.moves = try fields.read("moves", or: [])
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(15)
        packer.write("header", header)
        packer.write("title", title)
        packer.write("purpose", purpose)
        packer.write("session", session)
        packer.write("plan", plan)
        packer.write("activity", activity)
        packer.write("pass_mark", passMark)
        packer.write("partial_credit", partialCredit)
        packer.write("time_limit_minutes", timeLimitMinutes)
        packer.write("items", items)
        packer.write("attempts_allowed", attemptsAllowed)
        packer.write("valid_from", validFrom)
        packer.write("valid_to", validTo)
        packer.write("status", status)
        packer.write("moves", moves)
    }
}

extension Assessment: Record {
    public static let kind = RecordKind.assessment

    /// Its identity; all zeros on a draft.
    public var id: AssessmentId { AssessmentId(header.id) }

    /// An order in which records are found.
    public enum Index: String, CaseIterable, Sendable {
        /// By `title`.
        case title
        /// By `plan`.
        case plan
        /// By `activity`.
        case activity
        /// By `session`.
        case session
        /// By `status`, `title`.
        case status
    }

    /// A field of an index that may be missing.
    public enum OptionalKey: String, CaseIterable, Sendable {
        /// The plan that the test serves.
        case plan
        /// The activity that the test is evidence for. If none, it is evidence for those activities of its plan that
        /// promise such tests.
        case activity
        /// The session at which, or after which, people take it.
        case session
    }
}

extension Assessment.Index: Wire {}

extension Assessment.OptionalKey: Wire {}
