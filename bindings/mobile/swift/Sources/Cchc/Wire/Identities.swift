import Foundation

extension UUID {
    /// The text as the core writes it: in small letters.
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

    /// Reads 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12.
    init?(text: UnsafeRawBufferPointer) {
        guard text.count == 36 else { return nil }
        var value: uuid_t = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
        let valid = withUnsafeMutableBytes(of: &value) { bytes in
            var position = 0
            for place in 0..<36 {
                if place == 8 || place == 13 || place == 18 || place == 23 {
                    guard text[place] == UInt8(ascii: "-") else { return false }
                    continue
                }
                guard let digit = Self.digit(text[place]) else { return false }
                bytes[position / 2] = bytes[position / 2] << 4 | digit
                position += 1
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
