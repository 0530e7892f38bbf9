import Foundation

/// A time of day without a time zone.
public struct CivilTime: Hashable, Sendable, Comparable, LosslessStringConvertible {
    /// Hour, 0 to 23.
    public var hour: Int
    /// Minute, 0 to 59.
    public var minute: Int
    /// Second, 0 to 59.
    public var second: Int
    /// Nanosecond, 0 to 999,999,999.
    public var nanosecond: Int

    /// Makes a time of day.
    public init(hour: Int, minute: Int = 0, second: Int = 0, nanosecond: Int = 0) {
        self.hour = hour
        self.minute = minute
        self.second = second
        self.nanosecond = nanosecond
    }

    /// Parses `08:30`, `08:30:00` or `08:30:00.5`.
    public init?(_ description: String) {
        let text = Array(description.utf8)
        guard text.count >= 5, text[2] == UInt8(ascii: ":"), let hour = Int(digits: text[0..<2]),
            let minute = Int(digits: text[3..<5]), hour < 24, minute < 60
        else { return nil }
        self.init(hour: hour, minute: minute)
        guard text.count > 5 else { return }
        guard text.count >= 8, text[5] == UInt8(ascii: ":"), let second = Int(digits: text[6..<8]), second < 60 else {
            return nil
        }
        self.second = second
        guard text.count > 8 else { return }
        guard text[8] == UInt8(ascii: "."), let fraction = Fraction(text[9...]) else { return nil }
        nanosecond = fraction.nanoseconds
    }

    /// The time as `08:30:00`.
    public var description: String {
        let whole = "\(padded(hour, 2)):\(padded(minute, 2)):\(padded(second, 2))"
        return nanosecond == 0 ? whole : "\(whole).\(padded(nanosecond, 9))"
    }

    public static func < (one: CivilTime, other: CivilTime) -> Bool {
        (one.hour, one.minute, one.second, one.nanosecond) < (other.hour, other.minute, other.second, other.nanosecond)
    }
}
