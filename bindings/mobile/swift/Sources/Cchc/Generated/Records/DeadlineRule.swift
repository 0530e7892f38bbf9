// Generated from the core by generate.sh: change the core, not this file.

import Foundation

/// How long something may take, from when on, and which law says so. Clocks are data: they change with the law.
public struct DeadlineRule: Hashable, Sendable {
    /// Identity, revision and stamps.
    public var header: Header
    /// What it limits.
    public var subject: DeadlineSubject
    /// How long it may take.
    public var timeLimit: TimeLimit
    /// By how much it may be extended, once.
    public var `extension`: TimeLimit?
    /// The law, or the agency's own rule, that says so (căn cứ).
    public var basis: LawReference
    /// First day it applies: a clock that starts before runs by the rule before.
    public var validFrom: CivilDate?
    /// Last day on which a clock may start by it.
    public var validTo: CivilDate?
    /// The unit whose own rule it is; nothing for all.
    public var unit: UnitId?
    /// Whether somebody read it in the source itself.
    public var verified: Bool
    /// A remark: where it was found, what is doubtful.
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
    private static let wireFields = Fields(
        "DeadlineRule",
        "header",
        "subject",
        "time_limit",
        "extension",
        "basis",
        "valid_from",
        "valid_to",
        "unit",
        "verified",
        "note"
    )

    init(from unpacker: inout Unpacker) throws {
        var subject: DeadlineSubject?
        var timeLimit: TimeLimit?
        var basis: LawReference?
        self.header = Header()
        self.extension = nil
        self.validFrom = nil
        self.validTo = nil
        self.unit = nil
        self.verified = false
        self.note = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.header = try unpacker.read()
            case 1: subject = try unpacker.read()
            case 2: timeLimit = try unpacker.read()
            case 3: self.extension = try unpacker.read()
            case 4: basis = try unpacker.read()
            case 5: self.validFrom = try unpacker.read()
            case 6: self.validTo = try unpacker.read()
            case 7: self.unit = try unpacker.read()
            case 8: self.verified = try unpacker.read()
            default: self.note = try unpacker.read()
            }
        }
        self.subject = try Self.wireFields.given(subject, "subject")
        self.timeLimit = try Self.wireFields.given(timeLimit, "time_limit")
        self.basis = try Self.wireFields.given(basis, "basis")
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
        /// The unit whose own rule it is; nothing for all.
        case unit
        /// First day it applies: a clock that starts before runs by the rule before.
        case validFrom = "valid_from"
    }
}

extension DeadlineRule.Index: Wire {}

extension DeadlineRule.OptionalKey: Wire {}
