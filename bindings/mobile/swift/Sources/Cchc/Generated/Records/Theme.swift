// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// The theme that an issuer sets for one year (chủ đề năm). There is at most one theme for each issuer and year: two
/// themes of a year have the same issuer if they name the same `issuer_unit`, or if their `issuer` is equal when
/// letter case and Vietnamese marks are ignored. An `issuer` without `issuer_unit` means the unit that has this name
/// on 1 January of the year, if there is exactly one.
public struct Theme: Hashable, Sendable {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    public var header: Header
    /// The theme, verbatim; not blank (nguyên văn).
    public var text: String
    /// The year, 1945 to 9999.
    public var year: Int
    /// The issuer, as written (cơ quan ban hành); required if `issuer_unit` is none. Leave it out if several units
    /// have that name, since one name can have one theme a year.
    public var issuer: String?
    /// The issuing unit; none if it is no unit of this store.
    public var issuerUnit: UnitId?
    /// The plan that states it.
    public var plan: PlanId?
    /// The decision that set it (văn bản ban hành).
    public var decision: LegalDocumentId?
    /// Photographs that show it posted (ảnh niêm yết). The `dated` day of each photograph proves that it was posted on
    /// that day.
    public var evidence: [AttachmentId]
    /// The tasks linked to it (nhiệm vụ cụ thể).
    public var tasks: [ThemeTask]

    /// Makes one from its fields.
    public init(
        header: Header = Header(),
        text: String = "",
        year: Int = 0,
        issuer: String? = nil,
        issuerUnit: UnitId? = nil,
        plan: PlanId? = nil,
        decision: LegalDocumentId? = nil,
        evidence: [AttachmentId] = [],
        tasks: [ThemeTask] = []
    ) {
        self.header = header
        self.text = text
        self.year = year
        self.issuer = issuer
        self.issuerUnit = issuerUnit
        self.plan = plan
        self.decision = decision
        self.evidence = evidence
        self.tasks = tasks
    }
}

extension Theme: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Theme", from: unpacker)
        self.header = try fields.read("header", or: Header())
        self.text = try fields.read("text", or: "")
        self.year = try fields.read("year", or: 0)
        self.issuer = try fields.read("issuer", or: nil)
        self.issuerUnit = try fields.read("issuer_unit", or: nil)
        self.plan = try fields.read("plan", or: nil)
        self.decision = try fields.read("decision", or: nil)
        self.evidence = try fields.read("evidence", or: [])
        self.tasks = try fields.read("tasks", or: [])
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(9)
        packer.write("header", header)
        packer.write("text", text)
        packer.write("year", year)
        packer.write("issuer", issuer)
        packer.write("issuer_unit", issuerUnit)
        packer.write("plan", plan)
        packer.write("decision", decision)
        packer.write("evidence", evidence)
        packer.write("tasks", tasks)
    }
}

extension Theme: Record {
    public static let kind = RecordKind.theme

    /// Its identity; all zeros on a draft.
    public var id: ThemeId { ThemeId(header.id) }

    /// An order in which records are found.
    public enum Index: String, CaseIterable, Sendable {
        /// By `year`.
        case year
        /// By `issuerUnit`, `year`; unique.
        case issuerUnit = "issuer_unit"
        /// By `foldedIssuer`, `year`; unique.
        case foldedIssuer = "folded_issuer"
        /// By `plan`.
        case plan
    }

    /// A field of an index that may be missing.
    public enum OptionalKey: String, CaseIterable, Sendable {
        /// The issuing unit; none if it is no unit of this store.
        case issuerUnit = "issuer_unit"
        /// The plan that states it.
        case plan
    }
}

extension Theme.Index: Wire {}

extension Theme.OptionalKey: Wire {}
