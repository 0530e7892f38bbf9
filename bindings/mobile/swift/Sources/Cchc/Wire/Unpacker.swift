import Foundation

/// Decodes MessagePack in the core's canonical form. A value of another type than expected is an error.
struct Unpacker {
    private let bytes: UnsafeRawBufferPointer
    private var position = 0

    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    /// Throws when bytes are left.
    func finish() throws {
        guard position == bytes.count else { throw DecodeError("bytes are left after the value") }
    }

    mutating func read<Value: Wire>() throws -> Value {
        try Value(from: &self)
    }

    /// Consumes a nil if one is next; returns whether it was.
    mutating func readNil() throws -> Bool {
        guard try peek() == 0xC0 else { return false }
        position += 1
        return true
    }

    mutating func readBool() throws -> Bool {
        switch try byte() {
        case 0xC2: return false
        case 0xC3: return true
        default: throw unexpected("true or false")
        }
    }

    mutating func readInt() throws -> Int {
        let type = try byte()
        switch type {
        case 0x00...0x7F: return Int(type)
        case 0xE0...0xFF: return Int(Int8(bitPattern: type))
        case 0xCC: return Int(try number(UInt8.self))
        case 0xCD: return Int(try number(UInt16.self))
        case 0xCE: return Int(try number(UInt32.self))
        case 0xCF:
            guard let value = Int(exactly: try number(UInt64.self)) else { throw DecodeError("a number is too large") }
            return value
        case 0xD0: return Int(try number(Int8.self))
        case 0xD1: return Int(try number(Int16.self))
        case 0xD2: return Int(try number(Int32.self))
        case 0xD3: return Int(try number(Int64.self))
        default: throw unexpected("a whole number")
        }
    }

    /// Consumes a text, and returns its UTF-8 bytes.
    mutating func readText() throws -> UnsafeRawBufferPointer {
        let type = try byte()
        let count: Int
        switch type {
        case 0xA0...0xBF: count = Int(type & 0x1F)
        case 0xD9: count = Int(try number(UInt8.self))
        case 0xDA: count = Int(try number(UInt16.self))
        case 0xDB: count = Int(try number(UInt32.self))
        default: throw unexpected("text")
        }
        return try take(count)
    }

    mutating func readString() throws -> String {
        String(decoding: try readText(), as: UTF8.self)
    }

    /// Reads the head of a list, and returns its length.
    mutating func readList() throws -> Int {
        let type = try byte()
        switch type {
        case 0x90...0x9F: return Int(type & 0x0F)
        case 0xDC: return Int(try number(UInt16.self))
        case 0xDD: return Int(try number(UInt32.self))
        default: throw unexpected("a list")
        }
    }

    /// Reads the head of a map, and returns its number of entries.
    mutating func readMap() throws -> Int {
        let type = try byte()
        switch type {
        case 0x80...0x8F: return Int(type & 0x0F)
        case 0xDE: return Int(try number(UInt16.self))
        case 0xDF: return Int(try number(UInt32.self))
        default: throw unexpected("a map")
        }
    }

    /// Skips a value.
    mutating func skip() throws {
        switch try peek() {
        case 0xC0, 0xC2, 0xC3: position += 1
        case 0x00...0x7F, 0xE0...0xFF, 0xCC...0xD3: _ = try readInt()
        case 0xA0...0xBF, 0xD9...0xDB: _ = try readText()
        case 0x90...0x9F, 0xDC, 0xDD: for _ in 0..<(try readList()) { try skip() }
        case 0x80...0x8F, 0xDE, 0xDF: for _ in 0..<(2 * (try readMap())) { try skip() }
        default: throw unexpected("a value of the canonical form")
        }
    }

    /// Whether a text is next.
    func isText() throws -> Bool {
        switch try peek() {
        case 0xA0...0xBF, 0xD9...0xDB: return true
        default: return false
        }
    }

    /// The first byte of the next value, which tells its type. It is not consumed.
    func peek() throws -> UInt8 {
        guard position < bytes.count else { throw DecodeError("a value is cut off") }
        return bytes[position]
    }

    private mutating func byte() throws -> UInt8 {
        let value = try peek()
        position += 1
        return value
    }

    private mutating func number<Number: FixedWidthInteger>(_: Number.Type) throws -> Number {
        let taken = try take(MemoryLayout<Number>.size)
        return Number(bigEndian: taken.loadUnaligned(as: Number.self))
    }

    private mutating func take(_ count: Int) throws -> UnsafeRawBufferPointer {
        guard count <= bytes.count - position else { throw DecodeError("a value is cut off") }
        defer { position += count }
        return UnsafeRawBufferPointer(rebasing: bytes[position..<position + count])
    }

    private func unexpected(_ expected: String) -> DecodeError {
        DecodeError("\(expected) was expected")
    }
}
