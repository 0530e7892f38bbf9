// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// A member of staff (cán bộ, công chức, viên chức, người lao động).
public struct Person: Hashable, Sendable {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    public var header: Header
    /// Full name, family name first: "Nguyễn Văn An"; not blank (họ và tên).
    public var name: String
    /// Staff code, unique in the store if given (mã cán bộ).
    public var code: String?
    /// Legal category.
    public var category: StaffCategory
    /// The unit that the person belongs to at present.
    public var unit: UnitId?
    /// Present position: "Chánh Văn phòng" (chức vụ).
    public var position: String?
    /// Positions held over time, including the present one; empty if they are not recorded (quá trình công tác). The
    /// same position in the same unit must not be listed twice for one day.
    public var positions: [HeldPosition]
    /// First day in the agency, included; none if unknown.
    public var activeFrom: CivilDate?
    /// Last day in the agency, included, not before the first; none if the person is still there or it is unknown.
    public var activeTo: CivilDate?

    /// Makes one from its fields.
    public init(
        name: String,
        category: StaffCategory,
        header: Header = Header(),
        code: String? = nil,
        unit: UnitId? = nil,
        position: String? = nil,
        positions: [HeldPosition] = [],
        activeFrom: CivilDate? = nil,
        activeTo: CivilDate? = nil
    ) {
        self.header = header
        self.name = name
        self.code = code
        self.category = category
        self.unit = unit
        self.position = position
        self.positions = positions
        self.activeFrom = activeFrom
        self.activeTo = activeTo
    }
}

extension Person: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Person", from: unpacker)
        self.header = try fields.read("header", or: Header())
        self.name = try fields.read("name")
        self.code = try fields.read("code", or: nil)
        self.category = try fields.read("category")
        self.unit = try fields.read("unit", or: nil)
        self.position = try fields.read("position", or: nil)
        self.positions = try fields.read("positions", or: [])
        self.activeFrom = try fields.read("active_from", or: nil)
        self.activeTo = try fields.read("active_to", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(9)
        packer.write("header", header)
        packer.write("name", name)
        packer.write("code", code)
        packer.write("category", category)
        packer.write("unit", unit)
        packer.write("position", position)
        packer.write("positions", positions)
        packer.write("active_from", activeFrom)
        packer.write("active_to", activeTo)
    }
}

extension Person: Record {
    public static let kind = RecordKind.person

    /// Its identity; all zeros on a draft.
    public var id: PersonId { PersonId(header.id) }

    /// An order in which records are found.
    public enum Index: String, CaseIterable, Sendable {
        /// By `name`.
        case name
        /// By `unit`, `name`.
        case unit
        /// By `code`; unique.
        case code
        /// By `foldedTitle`.
        case foldedTitle = "folded_title"
    }

    /// A field of an index that may be missing.
    public enum OptionalKey: String, CaseIterable, Sendable {
        /// The unit that the person belongs to at present.
        case unit
        /// Staff code, unique in the store if given (mã cán bộ).
        case code
    }
}

extension Person.Index: Wire {}

extension Person.OptionalKey: Wire {}
