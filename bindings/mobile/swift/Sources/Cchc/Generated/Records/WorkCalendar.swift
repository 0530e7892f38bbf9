// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// The days of one year whose working time differs from that of their weekdays (lịch làm việc). Without a calendar for
/// a year the store refuses to count its working days; it never guesses.
///
/// The calendar of a unit holds only what differs in that unit: it overrides the calendars of the units above it,
/// which override the national calendar. There is at most one calendar for each year and unit.
///
/// A calendar of a unit holds only what differs there: it overrides that of the units above it, which override the
/// national one. There is at most one for each year and unit.
public struct WorkCalendar: Hashable, Sendable {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    public var header: Header
    /// The year, 1945 to 9999.
    public var year: Int
    /// The unit that the calendar is for; none for the national calendar.
    public var unit: UnitId?
    /// Weekdays worked all day, from Monday (1) to Sunday (7). None to inherit them from the calendar above; the
    /// default of the national calendar is Monday to Friday (thứ Hai đến thứ Sáu).
    public var workingWeekdays: [Int]?
    /// Weekdays worked in the morning only, from Monday (1) to Sunday (7), none of which is in `working_weekdays`:
    /// `[6]` for a desk open on Saturday mornings. None to inherit them from the calendar above; the national default
    /// is no weekday.
    public var morningWeekdays: [Int]?
    /// The time of day, in Việt Nam time, from which what arrives counts as received on the next working day. None to
    /// inherit it from the calendar above; the national default is 15:00.
    public var handOver: CivilTime?
    /// The days whose working time differs from that of their weekdays; all in `year`, none twice.
    public var days: [CalendarDay]
    /// Pending decisions about days of the year. A day that is listed in `days` is decided: pending decisions do not
    /// affect it.
    public var pending: [PendingDecision]
    /// The decisions that the calendar is based on (căn cứ).
    public var basis: String?
    /// Whether decisions are known for all days off of the year.
    public var verified: Bool

    /// Makes one from its fields.
    public init(
        header: Header = Header(),
        year: Int = 0,
        unit: UnitId? = nil,
        workingWeekdays: [Int]? = nil,
        morningWeekdays: [Int]? = nil,
        handOver: CivilTime? = nil,
        days: [CalendarDay] = [],
        pending: [PendingDecision] = [],
        basis: String? = nil,
        verified: Bool = false
    ) {
        self.header = header
        self.year = year
        self.unit = unit
        self.workingWeekdays = workingWeekdays
        self.morningWeekdays = morningWeekdays
        self.handOver = handOver
        self.days = days
        self.pending = pending
        self.basis = basis
        self.verified = verified
    }
}

extension WorkCalendar: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("WorkCalendar", from: unpacker)
        self.header = try fields.read("header", or: Header())
        self.year = try fields.read("year", or: 0)
        self.unit = try fields.read("unit", or: nil)
        self.workingWeekdays = try fields.read("working_weekdays", or: nil)
        self.morningWeekdays = try fields.read("morning_weekdays", or: nil)
        self.handOver = try fields.read("hand_over", or: nil)
        self.days = try fields.read("days", or: [])
        self.pending = try fields.read("pending", or: [])
        self.basis = try fields.read("basis", or: nil)
        self.verified = try fields.read("verified", or: false)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(10)
        packer.write("header", header)
        packer.write("year", year)
        packer.write("unit", unit)
        packer.write("working_weekdays", workingWeekdays)
        packer.write("morning_weekdays", morningWeekdays)
        packer.write("hand_over", handOver)
        packer.write("days", days)
        packer.write("pending", pending)
        packer.write("basis", basis)
        packer.write("verified", verified)
    }
}

extension WorkCalendar: Record {
    public static let kind = RecordKind.calendar

    /// Its identity; all zeros on a draft.
    public var id: CalendarId { CalendarId(header.id) }

    /// An order in which records are found.
    public enum Index: String, CaseIterable, Sendable {
        /// By `year`, `unit`; unique.
        case year
    }

    /// A field of an index that may be missing.
    public enum OptionalKey: String, CaseIterable, Sendable {
        /// The unit that the calendar is for; none for the national calendar.
        case unit
    }
}

extension WorkCalendar.Index: Wire {}

extension WorkCalendar.OptionalKey: Wire {}
