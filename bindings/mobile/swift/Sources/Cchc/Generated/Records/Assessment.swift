// Generated from the core by generate.sh: change the core, not this file.

import Foundation

/// A test (bài kiểm tra): what is asked, and what it takes to pass.
public struct Assessment: Hashable, Sendable {
    /// Identity, revision and stamps.
    public var header: Header
    /// Title: "Kỹ năng sử dụng văn phòng điện tử" (tên bài).
    public var title: String
    /// What it is to find out (mục đích).
    public var purpose: String?
    /// The session at which, or after which, it is taken.
    public var session: SessionId?
    /// The plan it serves.
    public var plan: PlanId?
    /// The activity it is evidence for. Where none is named, it counts for those of its plan that promise such tests.
    public var activity: ActivityId?
    /// What it takes to pass.
    public var passMark: PassMark
    /// Whether an item that is answered in part brings points (tính điểm từng phần).
    public var partialCredit: Bool
    /// How many minutes one may take (thời gian làm bài).
    public var timeLimitMinutes: Int?
    /// What is asked.
    public var items: [AssessmentItem]
    /// How often one person may take it; as often as they like where nothing is said (số lượt tối đa).
    public var attemptsAllowed: Int?
    /// First day on which it may be taken.
    public var validFrom: CivilDate?
    /// Last day on which it may be taken.
    public var validTo: CivilDate?
    /// Where it stands.
    public var status: AssessmentStatus
    /// How it came there.
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
    private static let wireFields = Fields(
        "Assessment",
        "header",
        "title",
        "purpose",
        "session",
        "plan",
        "activity",
        "pass_mark",
        "partial_credit",
        "time_limit_minutes",
        "items",
        "attempts_allowed",
        "valid_from",
        "valid_to",
        "status",
        "moves"
    )

    init(from unpacker: inout Unpacker) throws {
        var title: String?
        var passMark: PassMark?
        self.header = Header()
        self.purpose = nil
        self.session = nil
        self.plan = nil
        self.activity = nil
        self.partialCredit = false
        self.timeLimitMinutes = nil
        self.items = []
        self.attemptsAllowed = nil
        self.validFrom = nil
        self.validTo = nil
        self.status = .draft
        self.moves = []
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.header = try unpacker.read()
            case 1: title = try unpacker.read()
            case 2: self.purpose = try unpacker.read()
            case 3: self.session = try unpacker.read()
            case 4: self.plan = try unpacker.read()
            case 5: self.activity = try unpacker.read()
            case 6: passMark = try unpacker.read()
            case 7: self.partialCredit = try unpacker.read()
            case 8: self.timeLimitMinutes = try unpacker.read()
            case 9: self.items = try unpacker.read()
            case 10: self.attemptsAllowed = try unpacker.read()
            case 11: self.validFrom = try unpacker.read()
            case 12: self.validTo = try unpacker.read()
            case 13: self.status = try unpacker.read()
            default: self.moves = try unpacker.read()
            }
        }
        self.title = try Self.wireFields.given(title, "title")
        self.passMark = try Self.wireFields.given(passMark, "pass_mark")
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
        /// The plan it serves.
        case plan
        /// The activity it is evidence for. Where none is named, it counts for those of its plan that promise such
        /// tests.
        case activity
        /// The session at which, or after which, it is taken.
        case session
    }
}

extension Assessment.Index: Wire {}

extension Assessment.OptionalKey: Wire {}
