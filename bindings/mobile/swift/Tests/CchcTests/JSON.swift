@testable import Cchc
import Foundation

/// A value in its canonical form, as cases are written in.
enum JSON: Equatable, Sendable {
    case null
    case bool(Bool)
    case int(Int)
    case string(String)
    case array([JSON])
    case object([String: JSON])

    static func file(_ url: URL) throws -> JSON {
        try JSONDecoder().decode(JSON.self, from: Data(contentsOf: url))
    }

    subscript(name: String) -> JSON? {
        if case .object(let members) = self { members[name] } else { nil }
    }

    subscript(position: Int) -> JSON? {
        if case .array(let items) = self, items.indices.contains(position) { items[position] } else { nil }
    }

    var string: String? {
        if case .string(let text) = self { text } else { nil }
    }

    var int: Int? {
        if case .int(let number) = self { number } else { nil }
    }

    var array: [JSON] {
        if case .array(let items) = self { items } else { [] }
    }

    var strings: [String] { array.compactMap(\.string) }

    var members: [String: JSON] {
        if case .object(let members) = self { members } else { [:] }
    }
}

extension JSON: Decodable {
    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Int.self) {
            self = .int(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([JSON].self) {
            self = .array(value)
        } else {
            self = .object(try container.decode([String: JSON].self))
        }
    }
}

extension JSON: Wire {
    init(from unpacker: inout Unpacker) throws {
        switch try unpacker.peek() {
        case 0xC0:
            _ = try unpacker.readNil()
            self = .null
        case 0xC2, 0xC3: self = .bool(try unpacker.read())
        case 0xA0...0xBF, 0xD9...0xDB: self = .string(try unpacker.read())
        case 0x90...0x9F, 0xDC, 0xDD: self = .array(try unpacker.read())
        case 0x80...0x8F, 0xDE, 0xDF: self = .object(try unpacker.read())
        default: self = .int(try unpacker.read())
        }
    }

    func write(to packer: inout Packer) {
        switch self {
        case .null: packer.writeNil()
        case .bool(let value): packer.write(value)
        case .int(let value): packer.write(value)
        case .string(let value): packer.write(value)
        case .array(let items): items.write(to: &packer)
        case .object(let members): members.write(to: &packer)
        }
    }
}

/// What a method gave, in its canonical form.
func canonical(_ value: some Packable) throws -> JSON {
    do {
        return try JSON(packed: value.packed)
    } catch {
        throw NotCanonical(description: "\(error)")
    }
}

/// A value has no canonical form: a fault of the library.
struct NotCanonical: Error, CustomStringConvertible {
    let description: String
}

/// The arguments of a call in a case. A `DecodeError` says that they do not fit the method's types.
struct Arguments {
    private let values: [String: JSON]

    init(_ values: JSON) {
        self.values = values.members
    }

    private init(_ values: [String: JSON]) {
        self.values = values
    }

    func only(_ names: String...) throws {
        try only(among: names)
    }

    private func only(among names: [String]) throws {
        if let unknown = values.keys.first(where: { !names.contains($0) }) {
            throw DecodeError("the method takes no \(unknown)")
        }
    }

    func callAsFunction<Value: Wire>(_ name: String) throws -> Value {
        try Value(packed: (values[name] ?? .null).packed)
    }

    func callAsFunction<Value: Wire>(_ name: String, or missing: Value) throws -> Value {
        try values[name].map { try Value(packed: $0.packed) } ?? missing
    }

    func filter(_ names: String..., mayBeMissing: Bool) throws -> Arguments {
        let filter = Arguments(values["filter"]?.members ?? [:])
        try filter.only(among: names)
        if !mayBeMissing, filter.values.values.contains(.null) { throw DecodeError("no field may be missing") }
        return filter
    }

    func value<Value: Wire>(_ name: String) throws -> Value? {
        try callAsFunction(name)
    }

    func missing<Key: RawRepresentable<String> & Hashable>() throws -> Set<Key> {
        try Set(
            values.filter { $0.value == .null }.keys.map { name in
                guard let key = Key(rawValue: name) else { throw DecodeError("\(name) is never missing") }
                return key
            })
    }
}
