import Foundation

/// A bound of an ordered field, inclusive: a date, a number, or text.
public enum Bound: Hashable, Sendable {
    /// A day.
    case date(CivilDate)
    /// A number.
    case number(Int)
    /// Text. Names sort in Vietnamese order.
    case text(String)
}

extension Bound: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    public init(stringLiteral value: String) {
        self = .text(value)
    }

    public init(integerLiteral value: Int) {
        self = .number(value)
    }
}

extension Bound: Wire {
    init(from unpacker: inout Unpacker) throws {
        if try unpacker.isText() {
            let text = try unpacker.readString()
            self = CivilDate(text).map(Bound.date) ?? .text(text)
        } else {
            self = .number(try unpacker.readInt())
        }
    }

    func write(to packer: inout Packer) {
        switch self {
        case .date(let date): date.write(to: &packer)
        case .number(let number): packer.write(number)
        case .text(let text): packer.write(text)
        }
    }
}

/// A value to filter by.
public enum Scalar: Hashable, Sendable {
    /// A number.
    case number(Int)
    /// Text, or the raw value of an enum.
    case text(String)
    /// A day.
    case date(CivilDate)
    /// An identity.
    case id(UUID)
    /// Matches records in which the field is missing.
    case missing
}

extension Scalar {
    /// An identity.
    public static func id(_ identity: some Identity) -> Scalar {
        .id(identity.value)
    }
}

extension Scalar: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    public init(stringLiteral value: String) {
        self = .text(value)
    }

    public init(integerLiteral value: Int) {
        self = .number(value)
    }
}

extension Scalar: Wire {
    init(from unpacker: inout Unpacker) throws {
        if try unpacker.readNil() {
            self = .missing
        } else if try unpacker.isText() {
            self = .text(try unpacker.readString())
        } else {
            self = .number(try unpacker.readInt())
        }
    }

    func write(to packer: inout Packer) {
        switch self {
        case .number(let number): packer.write(number)
        case .text(let text): packer.write(text)
        case .date(let date): date.write(to: &packer)
        case .id(let id): id.write(to: &packer)
        case .missing: packer.writeNil()
        }
    }
}
