import Foundation

/// Writes MessagePack.
struct Packer {
    private var bytes: [UInt8] = []

    init() {}

    /// What was written.
    var data: Data { Data(bytes) }

    /// Begins with a map of so many fields.
    init(fields count: Int) {
        map(count)
    }

    /// Writes a field of a map.
    mutating func write(_ name: StaticString, _ value: some Packable) {
        header(name.utf8CodeUnitCount, fixed: 0xA0, below: 32, short: 0xD9)
        bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        value.write(to: &self)
    }

    /// Takes over what another one wrote.
    mutating func append(_ other: Packer) {
        bytes.append(contentsOf: other.bytes)
    }

    mutating func writeNil() {
        bytes.append(0xC0)
    }

    mutating func write(_ value: Bool) {
        bytes.append(value ? 0xC3 : 0xC2)
    }

    mutating func write(_ value: Int) {
        switch value {
        case 0..<0x80: bytes.append(UInt8(value))
        case -32..<0: bytes.append(UInt8(bitPattern: Int8(value)))
        case 0..<0x100: append(0xCC, UInt8(value))
        case 0..<0x1_0000: append(0xCD, UInt16(value))
        case 0..<0x1_0000_0000: append(0xCE, UInt32(value))
        default: append(0xD3, UInt64(bitPattern: Int64(value)))
        }
    }

    mutating func write(_ value: String) {
        var value = value
        value.withUTF8 { text in
            header(text.count, fixed: 0xA0, below: 32, short: 0xD9)
            bytes.append(contentsOf: text)
        }
    }

    /// Begins a list of so many values.
    mutating func list(_ count: Int) {
        header(count, fixed: 0x90, below: 16, short: nil, long: 0xDC)
    }

    /// Begins a map of so many names and values.
    mutating func map(_ count: Int) {
        header(count, fixed: 0x80, below: 16, short: nil, long: 0xDE)
    }

    /// A kind of value with its length: in one byte with the kind, or after it in one, two or four.
    private mutating func header(_ count: Int, fixed: UInt8, below: Int, short: UInt8?, long: UInt8 = 0xDA) {
        if count < below {
            bytes.append(fixed | UInt8(count))
        } else if let short, count < 0x100 {
            append(short, UInt8(count))
        } else if count < 0x1_0000 {
            append(long, UInt16(count))
        } else {
            append(long + 1, UInt32(truncatingIfNeeded: count))
        }
    }

    private mutating func append<Number: FixedWidthInteger>(_ kind: UInt8, _ number: Number) {
        bytes.append(kind)
        withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
    }
}
