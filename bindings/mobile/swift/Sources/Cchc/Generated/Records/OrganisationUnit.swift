// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// An agency or a part of one, under one name (cơ quan, đơn vị). If its name changes, or it is merged or split, a new
/// unit succeeds it.
public struct OrganisationUnit: Hashable, Sendable {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    public var header: Header
    /// Full name: "Sở Xây dựng"; not blank (tên).
    public var name: String
    /// The type of unit.
    public var kind: UnitKind
    /// Symbol in document numbers: "SXD" (ký hiệu).
    public var symbol: String?
    /// The unit above it; none if it has none (cơ quan chủ quản).
    public var parent: UnitId?
    /// The units that were above it before `parent`, ordered by last day, none twice on the same last day.
    public var formerParents: [FormerParent]
    /// Other names that texts use for it; none blank.
    public var aliases: [String]
    /// First day under this name, included; none if unknown.
    public var validFrom: CivilDate?
    /// Last day under this name, included, not before the first; none if it still exists or the day is unknown.
    public var validTo: CivilDate?
    /// The units that succeeded it; empty if it still exists or nothing succeeded it.
    public var succeededBy: [UnitId]
    /// The decision that ended or renamed it (căn cứ sáp nhập, chia tách, đổi tên).
    public var endedBy: LegalDocumentId?
    /// The reason for which it ended.
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
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("OrganisationUnit", from: unpacker)
        self.header = try fields.read("header", or: Header())
        self.name = try fields.read("name")
        self.kind = try fields.read("kind")
        self.symbol = try fields.read("symbol", or: nil)
        self.parent = try fields.read("parent", or: nil)
        self.formerParents = try fields.read("former_parents", or: [])
        self.aliases = try fields.read("aliases", or: [])
        self.validFrom = try fields.read("valid_from", or: nil)
        self.validTo = try fields.read("valid_to", or: nil)
        self.succeededBy = try fields.read("succeeded_by", or: [])
        self.endedBy = try fields.read("ended_by", or: nil)
        self.endedWhy = try fields.read("ended_why", or: nil)
        try fields.finish(&unpacker)
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
        /// The unit above it; none if it has none (cơ quan chủ quản).
        case parent
    }
}

extension OrganisationUnit.Index: Wire {}

extension OrganisationUnit.OptionalKey: Wire {}
