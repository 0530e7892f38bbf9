// Generated from the core by generate.sh: change the core, not this file.

import Foundation

/// An official or worker (cán bộ, công chức, viên chức, người lao động).
public struct Person: Hashable, Sendable {
    /// Identity, revision and stamps.
    public var header: Header
    /// Full name, family name first: "Nguyễn Văn An" (họ và tên).
    public var name: String
    /// Staff code, unique in the store where given (mã cán bộ).
    public var code: String?
    /// Legal category.
    public var category: StaffCategory
    /// The unit they belong to at present.
    public var unit: UnitId?
    /// Present position: "Chánh Văn phòng" (chức vụ).
    public var position: String?
    /// Positions over time, where they are noted: the present one as well (quá trình công tác).
    public var positions: [HeldPosition]
    /// First day in the agency.
    public var activeFrom: CivilDate?
    /// Last day in the agency.
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
    private static let wireFields = Fields(
        "Person",
        "header",
        "name",
        "code",
        "category",
        "unit",
        "position",
        "positions",
        "active_from",
        "active_to"
    )

    init(from unpacker: inout Unpacker) throws {
        var name: String?
        var category: StaffCategory?
        self.header = Header()
        self.code = nil
        self.unit = nil
        self.position = nil
        self.positions = []
        self.activeFrom = nil
        self.activeTo = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.header = try unpacker.read()
            case 1: name = try unpacker.read()
            case 2: self.code = try unpacker.read()
            case 3: category = try unpacker.read()
            case 4: self.unit = try unpacker.read()
            case 5: self.position = try unpacker.read()
            case 6: self.positions = try unpacker.read()
            case 7: self.activeFrom = try unpacker.read()
            default: self.activeTo = try unpacker.read()
            }
        }
        self.name = try Self.wireFields.given(name, "name")
        self.category = try Self.wireFields.given(category, "category")
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
        /// The unit they belong to at present.
        case unit
        /// Staff code, unique in the store where given (mã cán bộ).
        case code
    }
}

extension Person.Index: Wire {}

extension Person.OptionalKey: Wire {}
