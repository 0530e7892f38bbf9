// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// The days of one year that are not what their weekdays say. A year without a calendar has no working days at all:
/// nothing is guessed.
///
/// A calendar of a unit holds only what is different there: it lies over that of the units above it, and over the
/// national one.
public struct WorkCalendar: Hashable, Sendable {
    /// Identity, revision and stamps.
    public var header: Header
    /// The year.
    public var year: Int
    /// Whose it is; nothing for the national one.
    public var unit: UnitId?
    /// Weekdays on which there is work, Monday 1 to Sunday 7; nothing for those of the calendar beneath, which are
    /// Monday to Friday at the bottom (thứ Hai đến thứ Sáu).
    public var workingWeekdays: [Int]?
    /// Weekdays on which there is work in the morning alone: 6 for a desk open on Saturday mornings.
    public var morningWeekdays: [Int]?
    /// From this time on, what arrives is taken over on the next working day; nothing for that of the calendar
    /// beneath, which is 15:00 at the bottom.
    public var handOver: CivilTime?
    /// The days that are not what their weekdays say.
    public var days: [CalendarDay]
    /// What is still to be decided about days of the year. A day named in `days` is settled, whatever stands here.
    public var pending: [PendingDecision]
    /// The decisions it rests on (căn cứ).
    public var basis: String?
    /// Whether all days off of the year are known from decisions.
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
        /// Whose it is; nothing for the national one.
        case unit
    }
}

extension WorkCalendar.Index: Wire {}

extension WorkCalendar.OptionalKey: Wire {}
