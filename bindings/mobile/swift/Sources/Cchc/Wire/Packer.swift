import Foundation

/// Encodes MessagePack in the core's canonical form.
struct Packer {
    private var bytes: [UInt8] = []

    init() {}

    /// The encoded bytes.
    var data: Data { Data(bytes) }

    /// Starts with a map of `count` fields.
    init(fields count: Int) {
        map(count)
    }

    /// Writes a field of a map.
    mutating func write(_ name: StaticString, _ value: some Packable) {
        header(name.utf8CodeUnitCount, fixed: 0xA0, below: 32, short: 0xD9)
        bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        value.write(to: &self)
    }

    /// Appends what another packer encoded.
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

    /// Starts a list of `count` values.
    mutating func list(_ count: Int) {
        header(count, fixed: 0x90, below: 16, short: nil, long: 0xDC)
    }

    /// Starts a map of `count` entries.
    mutating func map(_ count: Int) {
        header(count, fixed: 0x80, below: 16, short: nil, long: 0xDE)
    }

    /// Writes a type and a length: in one byte together, or the length after the type in one, two or four bytes.
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

    private mutating func append<Number: FixedWidthInteger>(_ type: UInt8, _ number: Number) {
        bytes.append(type)
        withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
    }
}

/// What is encoded already, as a field of something else.
extension Packer: Packable {
    func write(to packer: inout Packer) {
        packer.append(self)
    }
}
