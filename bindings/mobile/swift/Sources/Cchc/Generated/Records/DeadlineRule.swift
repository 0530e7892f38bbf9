// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// A rule that limits how long a step may take, with the law behind it (quy định thời hạn). Rules are records, because
/// the law changes.
public struct DeadlineRule: Hashable, Sendable {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    public var header: Header
    /// The step that the rule limits.
    public var subject: DeadlineSubject
    /// How long the step may take.
    public var timeLimit: TimeLimit
    /// By how much the deadline may be extended, once; none if it may not be extended (gia hạn).
    public var `extension`: TimeLimit?
    /// The provision, or the agency's own regulation, that sets the limit (căn cứ).
    public var basis: LawReference
    /// First start day to which the rule applies, included; none for no bound. A deadline keeps the rule that applied
    /// on its start day, even if the rule changes while the deadline runs.
    public var validFrom: CivilDate?
    /// Last start day to which the rule applies, included; none for no bound.
    public var validTo: CivilDate?
    /// The unit whose own rule it is; none if it applies to every unit without a rule of its own.
    public var unit: UnitId?
    /// Whether somebody read the rule in its source (đã đối chiếu).
    public var verified: Bool
    /// A remark: where the rule was found, what is doubtful.
    public var note: String?

    /// Makes one from its fields.
    public init(
        subject: DeadlineSubject,
        timeLimit: TimeLimit,
        basis: LawReference,
        header: Header = Header(),
        `extension`: TimeLimit? = nil,
        validFrom: CivilDate? = nil,
        validTo: CivilDate? = nil,
        unit: UnitId? = nil,
        verified: Bool = false,
        note: String? = nil
    ) {
        self.header = header
        self.subject = subject
        self.timeLimit = timeLimit
        self.extension = `extension`
        self.basis = basis
        self.validFrom = validFrom
        self.validTo = validTo
        self.unit = unit
        self.verified = verified
        self.note = note
    }
}

extension DeadlineRule: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("DeadlineRule", from: unpacker)
        self.header = try fields.read("header", or: Header())
        self.subject = try fields.read("subject")
        self.timeLimit = try fields.read("time_limit")
        self.extension = try fields.read("extension", or: nil)
        self.basis = try fields.read("basis")
        self.validFrom = try fields.read("valid_from", or: nil)
        self.validTo = try fields.read("valid_to", or: nil)
        self.unit = try fields.read("unit", or: nil)
        self.verified = try fields.read("verified", or: false)
        self.note = try fields.read("note", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(10)
        packer.write("header", header)
        packer.write("subject", subject)
        packer.write("time_limit", timeLimit)
        packer.write("extension", `extension`)
        packer.write("basis", basis)
        packer.write("valid_from", validFrom)
        packer.write("valid_to", validTo)
        packer.write("unit", unit)
        packer.write("verified", verified)
        packer.write("note", note)
    }
}

extension DeadlineRule: Record {
    public static let kind = RecordKind.deadlineRule

    /// Its identity; all zeros on a draft.
    public var id: DeadlineRuleId { DeadlineRuleId(header.id) }

    /// An order in which records are found.
    public enum Index: String, CaseIterable, Sendable {
        /// By `subject`, `unit`, `validFrom`; unique.
        case subject
    }

    /// A field of an index that may be missing.
    public enum OptionalKey: String, CaseIterable, Sendable {
        /// The unit whose own rule it is; none if it applies to every unit without a rule of its own.
        case unit
        /// First start day to which the rule applies, included; none for no bound. A deadline keeps the rule that
        /// applied on its start day, even if the rule changes while the deadline runs.
        case validFrom = "valid_from"
    }
}

extension DeadlineRule.Index: Wire {}

extension DeadlineRule.OptionalKey: Wire {}
