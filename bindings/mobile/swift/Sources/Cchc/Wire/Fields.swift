import Foundation

/// Reads the fields of one value by their names.
///
/// The core writes fields in the order of their type, in which they are asked for: each is then the next one. Fields in
/// any other order are searched for.
struct FieldReader {
    private let type: StaticString
    /// At the name of the first field that was not read in its turn.
    private var next: Unpacker
    private var left: Int
    /// The fields that were searched for and found.
    private var searched: [StaticString] = []

    init(_ type: StaticString, from unpacker: Unpacker) throws {
        self.type = type
        next = unpacker
        left = try next.readMap()
    }

    /// Reads a field that must be there.
    mutating func read<Value: Wire>(_ name: StaticString) throws -> Value {
        guard let value: Value = try find(name) else { throw DecodeError("\(type) lacks \(name)") }
        return value
    }

    /// Reads a field, or gives its default where it is not there.
    mutating func read<Value: Wire>(_ name: StaticString, or value: @autoclosure () -> Value) throws -> Value {
        try find(name) ?? value()
    }

    /// Moves behind the value; fails where it has a field that nobody asked for.
    mutating func finish(_ unpacker: inout Unpacker) throws {
        while left > 0 {
            let name = try next.readText()
            guard searched.contains(where: { $0.equals(name) }) else {
                throw DecodeError("\(type) has no \(String(decoding: name, as: UTF8.self))")
            }
            try next.skip()
            left -= 1
        }
        unpacker = next
    }

    private mutating func find<Value: Wire>(_ name: StaticString) throws -> Value? {
        guard left > 0 else { return nil }
        var ahead = next
        guard name.equals(try ahead.readText()) else { return try search(name) }
        let value: Value = try ahead.read()
        next = ahead
        left -= 1
        return value
    }

    private mutating func search<Value: Wire>(_ name: StaticString) throws -> Value? {
        var ahead = next
        for _ in 0..<left {
            if name.equals(try ahead.readText()) {
                searched.append(name)
                return try ahead.read()
            }
            try ahead.skip()
        }
        return nil
    }
}

extension StaticString {
    fileprivate func equals(_ text: UnsafeRawBufferPointer) -> Bool {
        guard utf8CodeUnitCount == text.count, let start = text.baseAddress else { return false }
        return memcmp(utf8Start, start, text.count) == 0
    }
}
