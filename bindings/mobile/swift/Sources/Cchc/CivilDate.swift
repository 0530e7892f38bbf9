import Foundation

/// A calendar date without a time zone, proleptic Gregorian.
///
/// ```swift
/// let day = CivilDate(year: 2021, month: 3, day: 5)
/// print(day)                            // 2021-03-05
/// let today = CivilDate(Date())         // in Vietnam
/// ```
///
/// The initialisers do not check that the day exists (30 February); the store refuses such a date with `invalid`.
public struct CivilDate: Hashable, Sendable, Comparable, LosslessStringConvertible {
    /// Year.
    public var year: Int
    /// Month, 1 to 12.
    public var month: Int
    /// Day of the month, 1 to 31.
    public var day: Int

    /// Makes a day.
    public init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// The date at an instant, in Việt Nam unless another time zone is given.
    public init(_ instant: Date, in timeZone: TimeZone = .vietnam) {
        let seconds = Instant.floor(Instant(instant).microseconds, by: 1_000_000)
        self.init(daysSince1970: Instant.floor(seconds + timeZone.secondsFromGMT(for: instant), by: 86_400))
    }

    /// The date of date components; nil when year, month or day is missing.
    public init?(_ components: DateComponents) {
        guard let year = components.year, let month = components.month, let day = components.day else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Parses `2021-03-05` (ISO 8601); nil for any other format.
    public init?(_ description: String) {
        let text = Array(description.utf8)
        guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
            let year = Int(digits: text[0..<4]), let month = Int(digits: text[5..<7]),
            let day = Int(digits: text[8..<10]),
            (1...12).contains(month), (1...31).contains(day)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The day as `2021-03-05`.
    public var description: String {
        "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    /// The day as date components of the Gregorian calendar.
    public var dateComponents: DateComponents {
        DateComponents(calendar: Foundation.Calendar(identifier: .gregorian), year: year, month: month, day: day)
    }

    /// The instant at which the day starts, in Việt Nam unless another time zone is given.
    public func start(in timeZone: TimeZone = .vietnam) -> Date {
        let start = Date(timeIntervalSince1970: Double(daysSince1970) * 86_400)
        return start - Double(timeZone.secondsFromGMT(for: start))
    }

    /// The date a number of days later, or earlier when it is negative.
    public func adding(days: Int) -> CivilDate {
        CivilDate(daysSince1970: daysSince1970 + days)
    }

    public static func < (one: CivilDate, other: CivilDate) -> Bool {
        (one.year, one.month, one.day) < (other.year, other.month, other.day)
    }
}

extension CivilDate {
    /// Days from 1970-01-01, by Howard Hinnant's `days_from_civil`: years start in March, so that the leap day is the
    /// last.
    var daysSince1970: Int {
        let year = self.year - (month <= 2 ? 1 : 0)
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    init(daysSince1970 days: Int) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9)
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        self.init(year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: day)
    }
}

extension TimeZone {
    /// Việt Nam: seven hours ahead of UTC, all year.
    public static let vietnam = TimeZone(secondsFromGMT: 7 * 3_600) ?? .current
}

extension Int {
    /// Parses decimal digits without a sign.
    init?(digits: some Collection<UInt8>) {
        guard !digits.isEmpty else { return nil }
        var value = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit), value < 1_000_000_000_000 else { return nil }
            value = value * 10 + Int(digit - UInt8(ascii: "0"))
        }
        self = value
    }
}

/// A number, padded with zeros to a number of digits.
func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number.magnitude)
    return (number < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - digits.count)) + digits
}
