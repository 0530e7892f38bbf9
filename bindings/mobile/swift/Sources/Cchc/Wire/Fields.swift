import Foundation

/// The names of a type's fields, or of a union's shapes.
struct Fields: Sendable {
    let type: StaticString
    let names: [StaticString]

    init(_ type: StaticString, _ names: StaticString...) {
        self.type = type
        self.names = names
    }

    /// The value of a field that must be there.
    func given<Value>(_ value: Value?, _ name: StaticString) throws -> Value {
        guard let value else { throw DecodeError("\(type) lacks \(name)") }
        return value
    }

    /// Where a name stands. Fields come in their order, so the expected place is looked at first.
    func position(of text: UnsafeRawBufferPointer, from start: Int) throws -> Int {
        if start < names.count, names[start].equals(text) { return start }
        if let position = names.firstIndex(where: { $0.equals(text) }) { return position }
        throw DecodeError("\(type) has no \(String(decoding: text, as: UTF8.self))")
    }
}

/// The fields of one value, as they are read.
struct FieldReader {
    private let fields: Fields
    private var left: Int
    private var expected = 0

    init(_ fields: Fields, from unpacker: inout Unpacker) throws {
        self.fields = fields
        left = try unpacker.readMap()
    }

    /// Reads the next field's name and gives its place; nothing at the end.
    mutating func next(from unpacker: inout Unpacker) throws -> Int? {
        guard left > 0 else { return nil }
        left -= 1
        let position = try fields.position(of: try unpacker.readText(), from: expected)
        expected = position + 1
        return position
    }
}

extension Unpacker {
    /// Looks ahead for the shape of a union, which its field `type` names.
    func shape(_ shapes: Fields) throws -> Int {
        var ahead = self
        for _ in 0..<(try ahead.readMap()) {
            if Self.type.equals(try ahead.readText()) { return try shapes.position(of: try ahead.readText(), from: 0) }
            try ahead.skip()
        }
        throw DecodeError("\(shapes.type) lacks its type")
    }

    private static let type: StaticString = "type"
}

extension StaticString {
    fileprivate func equals(_ text: UnsafeRawBufferPointer) -> Bool {
        guard utf8CodeUnitCount == text.count, let start = text.baseAddress else { return false }
        return memcmp(utf8Start, start, text.count) == 0
    }
}
