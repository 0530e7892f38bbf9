// Generated from the core by generate.sh: change the core, not this file.

import Foundation

/// An agency or a part of one, for as long as it exists.
public struct OrganisationUnit: Hashable, Sendable {
    /// Identity, revision and stamps.
    public var header: Header
    /// Full name: "Sở Xây dựng".
    public var name: String
    /// What sort of organisation it is.
    public var kind: UnitKind
    /// Symbol in document numbers: "SXD" (ký hiệu).
    public var symbol: String?
    /// The unit above it (cơ quan chủ quản).
    public var parent: UnitId?
    /// The units that were above it before, earliest first.
    public var formerParents: [FormerParent]
    /// Other names it goes by.
    public var aliases: [String]
    /// First day it existed under this name.
    public var validFrom: CivilDate?
    /// Last day it existed under this name.
    public var validTo: CivilDate?
    /// What it became: mergers and splits.
    public var succeededBy: [UnitId]
    /// The decision that ended it, or gave it another name (căn cứ sáp nhập, chia tách, đổi tên).
    public var endedBy: LegalDocumentId?
    /// Why it ended.
    public var endedWhy: String?

    /// Makes one from its fields.
    public init(
        name: String,
        kind: UnitKind,
        header: Header = Header(),
        symbol: String? = nil,
        parent: UnitId? = nil,
        formerParents: [FormerParent] = [],
        aliases: [String] = [],
        validFrom: CivilDate? = nil,
        validTo: CivilDate? = nil,
        succeededBy: [UnitId] = [],
        endedBy: LegalDocumentId? = nil,
        endedWhy: String? = nil
    ) {
        self.header = header
        self.name = name
        self.kind = kind
        self.symbol = symbol
        self.parent = parent
        self.formerParents = formerParents
        self.aliases = aliases
        self.validFrom = validFrom
        self.validTo = validTo
        self.succeededBy = succeededBy
        self.endedBy = endedBy
        self.endedWhy = endedWhy
    }
}

extension OrganisationUnit: Wire {
    private static let wireFields = Fields(
        "OrganisationUnit",
        "header",
        "name",
        "kind",
        "symbol",
        "parent",
        "former_parents",
        "aliases",
        "valid_from",
        "valid_to",
        "succeeded_by",
        "ended_by",
        "ended_why"
    )

    init(from unpacker: inout Unpacker) throws {
        var name: String?
        var kind: UnitKind?
        self.header = Header()
        self.symbol = nil
        self.parent = nil
        self.formerParents = []
        self.aliases = []
        self.validFrom = nil
        self.validTo = nil
        self.succeededBy = []
        self.endedBy = nil
        self.endedWhy = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.header = try unpacker.read()
            case 1: name = try unpacker.read()
            case 2: kind = try unpacker.read()
            case 3: self.symbol = try unpacker.read()
            case 4: self.parent = try unpacker.read()
            case 5: self.formerParents = try unpacker.read()
            case 6: self.aliases = try unpacker.read()
            case 7: self.validFrom = try unpacker.read()
            case 8: self.validTo = try unpacker.read()
            case 9: self.succeededBy = try unpacker.read()
            case 10: self.endedBy = try unpacker.read()
            default: self.endedWhy = try unpacker.read()
            }
        }
        self.name = try Self.wireFields.given(name, "name")
        self.kind = try Self.wireFields.given(kind, "kind")
    }

    func write(to packer: inout Packer) {
        packer.map(12)
        packer.write("header", header)
        packer.write("name", name)
        packer.write("kind", kind)
        packer.write("symbol", symbol)
        packer.write("parent", parent)
        packer.write("former_parents", formerParents)
        packer.write("aliases", aliases)
        packer.write("valid_from", validFrom)
        packer.write("valid_to", validTo)
        packer.write("succeeded_by", succeededBy)
        packer.write("ended_by", endedBy)
        packer.write("ended_why", endedWhy)
    }
}

extension OrganisationUnit: Record {
    public static let kind = RecordKind.unit

    /// Its identity; all zeros on a draft.
    public var id: UnitId { UnitId(header.id) }

    /// An order in which records are found.
    public enum Index: String, CaseIterable, Sendable {
        /// By `name`.
        case name
        /// By `parent`, `name`.
        case parent
        /// By `foldedName`.
        case foldedName = "folded_name"
        /// By `successor`.
        case successor
    }

    /// A field of an index that may be missing.
    public enum OptionalKey: String, CaseIterable, Sendable {
        /// The unit above it (cơ quan chủ quản).
        case parent
    }
}

extension OrganisationUnit.Index: Wire {}

extension OrganisationUnit.OptionalKey: Wire {}
