import Foundation

/// An instant in the core's unit: microseconds since 1970 (UTC). A `Date` represents each of them exactly until long
/// after 2050, so that converting back gives the same value.
struct Instant: CustomStringConvertible {
    let microseconds: Int

    init(microseconds: Int) {
        self.microseconds = microseconds
    }

    init(_ date: Date) {
        // Seconds and fraction are converted apart: their sum as a Double would lose microseconds.
        let since2001 = date.timeIntervalSinceReferenceDate
        let seconds = since2001.rounded(.down)
        let whole = Int(exactly: seconds) ?? (seconds < 0 ? Self.earliest : Self.latest)
        let fraction = whole == Self.earliest || whole == Self.latest ? 0 : ((since2001 - seconds) * 1e6).rounded()
        microseconds = (min(max(whole, Self.earliest), Self.latest) + Self.secondsTo2001) * 1_000_000 + Int(fraction)
    }

    /// Parses `2021-03-05T01:02:03.5Z`, or with another offset from UTC.
    init?(_ description: String) {
        let text = Array(description.utf8)
        guard text.count >= 20, let date = CivilDate(String(decoding: text[0..<10], as: UTF8.self)),
            text[10] == UInt8(ascii: "T") || text[10] == UInt8(ascii: " "),
            let time = CivilTime(String(decoding: text[11..<19], as: UTF8.self))
        else { return nil }
        let end = text[19...].firstIndex { $0 != UInt8(ascii: ".") && Int(digits: [$0]) == nil } ?? text.endIndex
        guard let offset = Self.offset(text[end...]) else { return nil }
        var micros = 0
        if end > 19 {
            guard text[19] == UInt8(ascii: "."), let fraction = Fraction(text[20..<end]) else { return nil }
            micros = fraction.nanoseconds / 1_000
        }
        let seconds = date.daysSince1970 * 86_400 + time.hour * 3_600 + time.minute * 60 + time.second - offset
        microseconds = seconds * 1_000_000 + micros
    }

    /// The instant as a Foundation date.
    var date: Date {
        let seconds = Self.floor(microseconds, by: 1_000_000)
        let fraction = Double(microseconds - seconds * 1_000_000) / 1e6
        return Date(timeIntervalSinceReferenceDate: Double(seconds - Self.secondsTo2001) + fraction)
    }

    var description: String {
        let seconds = Self.floor(microseconds, by: 1_000_000)
        let days = Self.floor(seconds, by: 86_400)
        let second = seconds - days * 86_400
        let time = CivilTime(hour: second / 3_600, minute: second / 60 % 60, second: second % 60)
        return "\(CivilDate(daysSince1970: days))T\(time).\(padded(microseconds - seconds * 1_000_000, 6))Z"
    }

    /// Quotient of two numbers, rounded towards negative infinity.
    static func floor(_ number: Int, by divisor: Int) -> Int {
        let quotient = number / divisor
        return number % divisor < 0 ? quotient - 1 : quotient
    }

    private static let secondsTo2001 = 978_307_200
    // Years have four digits in every time zone.
    private static let earliest = -63_113_904_000
    private static let latest = 252_423_820_800

    /// Seconds ahead of UTC: `Z`, `+07:00`, `-03:30`.
    private static func offset(_ text: ArraySlice<UInt8>) -> Int? {
        guard let sign = text.first else { return nil }
        let rest = Array(text.dropFirst())
        if sign == UInt8(ascii: "Z") || sign == UInt8(ascii: "z") { return rest.isEmpty ? 0 : nil }
        guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), rest.count == 5, rest[2] == UInt8(ascii: ":"),
            let hours = Int(digits: rest[0..<2]), let minutes = Int(digits: rest[3..<5])
        else { return nil }
        return (hours * 3_600 + minutes * 60) * (sign == UInt8(ascii: "-") ? -1 : 1)
    }
}

/// The fraction of a second, parsed from the digits after the point.
struct Fraction {
    let nanoseconds: Int

    init?(_ digits: ArraySlice<UInt8>) {
        guard digits.count <= 9, let value = Int(digits: digits) else { return nil }
        nanoseconds = (digits.count..<9).reduce(value) { scaled, _ in scaled * 10 }
    }
}
