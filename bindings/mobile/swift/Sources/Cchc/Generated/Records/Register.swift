// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// A register of one unit and year (sổ đăng ký). It assigns the numbers 1, 2, 3, … without gaps, each once.
///
/// A number is assigned in the commit that writes the record with that number: if the record is refused, the number is
/// not used up. (Sources: NĐ 30/2020/NĐ-CP on document numbers; TT 01/2018/TT-VPCP on registers.)
public struct Register: Hashable, Sendable {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    public var header: Header
    /// Name of the series of numbers: "KH-SXD"; not blank. Name, year and unit are unique together and never change.
    public var name: String
    /// The unit that keeps it; none if it belongs to no unit.
    public var unit: UnitId?
    /// Its year, 1945 to 9999.
    public var year: Int
    /// The last number assigned; 0 if none was. It only grows, by one at a time.
    public var last: Int
    /// Whether it assigns no more numbers, because the year is over; a closed register stays closed (khóa sổ).
    public var closed: Bool

    /// Makes one from its fields.
    public init(
        header: Header = Header(),
        name: String = "",
        unit: UnitId? = nil,
        year: Int = 0,
        last: Int = 0,
        closed: Bool = false
    ) {
        self.header = header
        self.name = name
        self.unit = unit
        self.year = year
        self.last = last
        self.closed = closed
    }
}

extension Register: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Register", from: unpacker)
        self.header = try fields.read("header", or: Header())
        self.name = try fields.read("name", or: "")
        self.unit = try fields.read("unit", or: nil)
        self.year = try fields.read("year", or: 0)
        self.last = try fields.read("last", or: 0)
        self.closed = try fields.read("closed", or: false)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(6)
        packer.write("header", header)
        packer.write("name", name)
        packer.write("unit", unit)
        packer.write("year", year)
        packer.write("last", last)
        packer.write("closed", closed)
    }
}

extension Register: Record {
    public static let kind = RecordKind.register

    /// Its identity; all zeros on a draft.
    public var id: RegisterId { RegisterId(header.id) }

    /// An order in which records are found.
    public enum Index: String, CaseIterable, Sendable {
        /// By `name`, `year`, `unit`; unique.
        case name
    }

    /// A field of an index that may be missing.
    public enum OptionalKey: String, CaseIterable, Sendable {
        /// The unit that keeps it; none if it belongs to no unit.
        case unit
    }
}

extension Register.Index: Wire {}

extension Register.OptionalKey: Wire {}
