// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// An agency or a part of one, under one name (cơ quan, đơn vị). Another name, a merger or a split makes another unit,
/// which succeeds it.
public struct OrganisationUnit: Hashable, Sendable {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    public var header: Header
    /// Full name: "Sở Xây dựng"; not blank (tên).
    public var name: String
    /// The type of organisation.
    public var kind: UnitKind
    /// Symbol in document numbers: "SXD" (ký hiệu).
    public var symbol: String?
    /// The unit above it (cơ quan chủ quản).
    public var parent: UnitId?
    /// The units that were above it before, in order of their last days.
    public var formerParents: [FormerParent]
    /// Other names it goes by.
    public var aliases: [String]
    /// First day it existed under this name.
    public var validFrom: CivilDate?
    /// Last day it existed under this name.
    public var validTo: CivilDate?
    /// The units that succeeded it, in a merger, a split or under another name.
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
        /// The unit above it (cơ quan chủ quản).
        case parent
    }
}

extension OrganisationUnit.Index: Wire {}

extension OrganisationUnit.OptionalKey: Wire {}
