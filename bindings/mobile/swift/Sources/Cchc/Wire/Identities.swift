import Foundation

extension UUID {
    /// The text in lower case, as the core writes it.
    var text: String {
        var text = ""
        text.reserveCapacity(36)
        withUnsafeBytes(of: uuid) { bytes in
            for (position, byte) in bytes.enumerated() {
                if [4, 6, 8, 10].contains(position) { text.append("-") }
                text.unicodeScalars.append(Self.digits[Int(byte >> 4)])
                text.unicodeScalars.append(Self.digits[Int(byte & 0x0F)])
            }
        }
        return text
    }

    private static let digits = Array("0123456789abcdef".unicodeScalars)

    /// Parses 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12.
    init?(text: UnsafeRawBufferPointer) {
        guard text.count == 36 else { return nil }
        var value: uuid_t = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
        let valid = withUnsafeMutableBytes(of: &value) { bytes in
            var digits = 0
            for offset in 0..<36 {
                if offset == 8 || offset == 13 || offset == 18 || offset == 23 {
                    guard text[offset] == UInt8(ascii: "-") else { return false }
                    continue
                }
                guard let digit = Self.digit(text[offset]) else { return false }
                bytes[digits / 2] = bytes[digits / 2] << 4 | digit
                digits += 1
            }
            return true
        }
        guard valid else { return nil }
        self.init(uuid: value)
    }

    private static func digit(_ character: UInt8) -> UInt8? {
        switch character {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return character - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): return character - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): return character - UInt8(ascii: "A") + 10
        default: return nil
        }
    }
}
