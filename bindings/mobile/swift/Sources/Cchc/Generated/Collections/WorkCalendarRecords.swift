// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// The calendars, for reading.
public protocol WorkCalendarRecords: Sendable {
    /// The way to their store.
    var connection: Connection { get }
}

extension WorkCalendarRecords {
    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: CalendarId) async throws -> WorkCalendar {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("calendars.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: CalendarId) async throws -> WorkCalendar? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("calendars.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: CalendarId) async throws -> [WorkCalendar] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("calendars.history", arguments)
    }

    /// Gives a page of calendars.
    ///
    /// Indexes: `year` by year, unit.
    ///
    /// - Parameters:
    ///   - year: The year, from 1945.
    ///   - unit: The unit it is for; none for the national one.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    ///   - descending: Descending order.
    ///   - limit: The most records on a page, 1 to 1,000.
    ///   - cursor: The position after which the page begins: the `next` of the page before, of the same query in the
    ///       same store or in a copy of it. A cursor of another query or store is refused.
    public func page(
        year: Int? = nil,
        unit: UnitId? = nil,
        missing: Set<WorkCalendar.OptionalKey> = [],
        index: WorkCalendar.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) async throws -> Page<WorkCalendar> {
        var filter = Filter(missing: missing)
        filter.add("year", year)
        filter.add("unit", unit)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try await connection.read("calendars.page", arguments)
    }

    /// Counts calendars.
    ///
    /// Indexes: `year` by year, unit.
    ///
    /// - Parameters:
    ///   - year: The year, from 1945.
    ///   - unit: The unit it is for; none for the national one.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    public func count(
        year: Int? = nil,
        unit: UnitId? = nil,
        missing: Set<WorkCalendar.OptionalKey> = [],
        index: WorkCalendar.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) async throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("year", year)
        filter.add("unit", unit)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try await connection.read("calendars.count", arguments)
    }

    /// Gives calendars one by one, reading page after page; nothing is held open in between.
    ///
    /// Indexes: `year` by year, unit.
    ///
    /// - Parameters:
    ///   - year: The year, from 1945.
    ///   - unit: The unit it is for; none for the national one.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    ///   - descending: Descending order.
    public func all(
        year: Int? = nil,
        unit: UnitId? = nil,
        missing: Set<WorkCalendar.OptionalKey> = [],
        index: WorkCalendar.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) -> RecordSequence<WorkCalendar> {
        RecordSequence { cursor in
            try await page(
                year: year,
                unit: unit,
                missing: missing,
                index: index,
                since: since,
                until: until,
                descending: descending,
                limit: pageSize,
                cursor: cursor
            )
        }
    }

    /// Whether there is work on a day.
    ///
    /// - Parameters:
    ///   - date: The day.
    ///   - unit: Whose days; nothing for those of the national calendar.
    public func isWorkingDay(_ date: CivilDate, unit: UnitId? = nil) async throws -> DayStatus {
        var arguments = Packer(fields: 2)
        arguments.write("date", date)
        arguments.write("unit", unit)
        return try await connection.read("calendars.is_working_day", arguments)
    }

    /// How many working days there are from a day to a day, both included.
    ///
    /// - Parameters:
    ///   - from: The first day.
    ///   - to: The last day.
    ///   - unit: Whose days; nothing for those of the national calendar.
    public func workingDays(from: CivilDate, to: CivilDate, unit: UnitId? = nil) async throws -> WorkingDayCount {
        var arguments = Packer(fields: 3)
        arguments.write("from", from)
        arguments.write("to", to)
        arguments.write("unit", unit)
        return try await connection.read("calendars.working_days", arguments)
    }

    /// The last day of a time limit. Give the day its clock started, or the instant something arrived: after the
    /// hand-over or on a day off, it counts as arrived on the next working day.
    ///
    /// - Parameters:
    ///   - timeLimit: How long it may take.
    ///   - started: The day the clock started; it does not count itself.
    ///   - received: When it arrived, in place of the day the clock started.
    ///   - unit: Whose working days; nothing for those of the national calendar.
    public func deadline(
        _ timeLimit: TimeLimit,
        started: CivilDate? = nil,
        received: Date? = nil,
        unit: UnitId? = nil
    ) async throws -> Deadline {
        var arguments = Packer(fields: 4)
        arguments.write("time_limit", timeLimit)
        arguments.write("started", started)
        arguments.write("received", received)
        arguments.write("unit", unit)
        return try await connection.read("calendars.deadline", arguments)
    }

    /// Which years of a stretch have a calendar, and what in it is not certain.
    ///
    /// - Parameters:
    ///   - from: The first day.
    ///   - to: The last day.
    ///   - unit: Whose calendars; nothing for the national ones.
    public func coverage(from: CivilDate, to: CivilDate, unit: UnitId? = nil) async throws -> CalendarCoverage {
        var arguments = Packer(fields: 3)
        arguments.write("from", from)
        arguments.write("to", to)
        arguments.write("unit", unit)
        return try await connection.read("calendars.coverage", arguments)
    }

    /// When the lunar year begins and when the Hùng Kings are commemorated, in Việt Nam.
    ///
    /// - Parameters:
    ///   - year: The year.
    public func lunar(_ year: Int) async throws -> LunarYear {
        var arguments = Packer(fields: 1)
        arguments.write("year", year)
        return try await connection.read("calendars.lunar", arguments)
    }

    /// Reads a decision or notice on days off from its text: days off, swaps, and which document says so. Nothing is
    /// written: look at the decision and the findings, correct it where needed, and give it to
    /// `calendars.apply_decision`.
    ///
    /// - Parameters:
    ///   - text: The text, or the sentences of it that tell of days off.
    public func readDecision(_ text: String) async throws -> DecisionReading {
        var arguments = Packer(fields: 1)
        arguments.write("text", text)
        return try await connection.read("calendars.read_decision", arguments)
    }
}

/// The calendars.
public struct Calendars: WorkCalendarRecords {
    /// The way to their store.
    public let connection: Connection

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: WorkCalendar) async throws -> WorkCalendar {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("calendars.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Parameters:
    ///   - progress: Is told how far the work is.
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [WorkCalendar], progress: ProgressListener? = nil) async throws -> [WorkCalendar] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try await connection.write("calendars.add_many", arguments, progress: progress)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: WorkCalendar) async throws -> WorkCalendar {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("calendars.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: WorkCalendar) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try await connection.write("calendars.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: CalendarId, rev: Int) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try await connection.write("calendars.remove", arguments)
    }

    /// Adds the national calendars that come with the library, of the years that have none yet. Those that are there
    /// stay as they are; only one that nobody changed since an earlier version of the library brought it in gets what
    /// is pending. Look at what is not verified, in each calendar and each of its days, and at what is pending: of a
    /// year of which no decision was entered the law gives most days, and the calendar names what is still to be
    /// decided.
    ///
    /// - Parameters:
    ///   - years: The years, up to 2050; where none is named, those whose decisions were entered and the two years
    ///       after them.
    @discardableResult
    public func install(years: [Int] = []) async throws -> [WorkCalendar] {
        var arguments = Packer(fields: 1)
        arguments.write("years", years)
        return try await connection.write("calendars.install", arguments)
    }

    /// Applies a decision on days off to the calendars of its years: its days take the place of what was there,
    /// verified and with its basis, and what waited for it waits no longer. Other days stay. A national calendar that
    /// is missing is brought in first.
    ///
    /// - Parameters:
    ///   - decision: The decision, as read or as entered by hand. Somebody has looked at it.
    ///   - unit: Whose calendar; nothing for the national one.
    @discardableResult
    public func applyDecision(_ decision: DayOffDecision, unit: UnitId? = nil) async throws -> [WorkCalendar] {
        var arguments = Packer(fields: 2)
        arguments.write("decision", decision)
        arguments.write("unit", unit)
        return try await connection.write("calendars.apply_decision", arguments)
    }
}

/// The calendars in a batch.
public struct BatchCalendars {
    let connection: BatchConnection

    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: CalendarId) throws -> WorkCalendar {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("calendars.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: CalendarId) throws -> WorkCalendar? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("calendars.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: CalendarId) throws -> [WorkCalendar] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("calendars.history", arguments)
    }

    /// Gives a page of calendars.
    ///
    /// Indexes: `year` by year, unit.
    ///
    /// - Parameters:
    ///   - year: The year, from 1945.
    ///   - unit: The unit it is for; none for the national one.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    ///   - descending: Descending order.
    ///   - limit: The most records on a page, 1 to 1,000.
    ///   - cursor: The position after which the page begins: the `next` of the page before, of the same query in the
    ///       same store or in a copy of it. A cursor of another query or store is refused.
    public func page(
        year: Int? = nil,
        unit: UnitId? = nil,
        missing: Set<WorkCalendar.OptionalKey> = [],
        index: WorkCalendar.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) throws -> Page<WorkCalendar> {
        var filter = Filter(missing: missing)
        filter.add("year", year)
        filter.add("unit", unit)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try connection.call("calendars.page", arguments)
    }

    /// Counts calendars.
    ///
    /// Indexes: `year` by year, unit.
    ///
    /// - Parameters:
    ///   - year: The year, from 1945.
    ///   - unit: The unit it is for; none for the national one.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    public func count(
        year: Int? = nil,
        unit: UnitId? = nil,
        missing: Set<WorkCalendar.OptionalKey> = [],
        index: WorkCalendar.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("year", year)
        filter.add("unit", unit)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try connection.call("calendars.count", arguments)
    }

    /// Gives calendars at once.
    ///
    /// Indexes: `year` by year, unit.
    ///
    /// - Parameters:
    ///   - year: The year, from 1945.
    ///   - unit: The unit it is for; none for the national one.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    ///   - descending: Descending order.
    public func all(
        year: Int? = nil,
        unit: UnitId? = nil,
        missing: Set<WorkCalendar.OptionalKey> = [],
        index: WorkCalendar.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) throws -> [WorkCalendar] {
        var found: [WorkCalendar] = []
        var cursor: String?
        repeat {
            let page = try page(
                year: year,
                unit: unit,
                missing: missing,
                index: index,
                since: since,
                until: until,
                descending: descending,
                limit: pageSize,
                cursor: cursor
            )
            found += page.items
            cursor = page.next
        } while cursor != nil
        return found
    }

    /// Whether there is work on a day.
    ///
    /// - Parameters:
    ///   - date: The day.
    ///   - unit: Whose days; nothing for those of the national calendar.
    public func isWorkingDay(_ date: CivilDate, unit: UnitId? = nil) throws -> DayStatus {
        var arguments = Packer(fields: 2)
        arguments.write("date", date)
        arguments.write("unit", unit)
        return try connection.call("calendars.is_working_day", arguments)
    }

    /// How many working days there are from a day to a day, both included.
    ///
    /// - Parameters:
    ///   - from: The first day.
    ///   - to: The last day.
    ///   - unit: Whose days; nothing for those of the national calendar.
    public func workingDays(from: CivilDate, to: CivilDate, unit: UnitId? = nil) throws -> WorkingDayCount {
        var arguments = Packer(fields: 3)
        arguments.write("from", from)
        arguments.write("to", to)
        arguments.write("unit", unit)
        return try connection.call("calendars.working_days", arguments)
    }

    /// The last day of a time limit. Give the day its clock started, or the instant something arrived: after the
    /// hand-over or on a day off, it counts as arrived on the next working day.
    ///
    /// - Parameters:
    ///   - timeLimit: How long it may take.
    ///   - started: The day the clock started; it does not count itself.
    ///   - received: When it arrived, in place of the day the clock started.
    ///   - unit: Whose working days; nothing for those of the national calendar.
    public func deadline(
        _ timeLimit: TimeLimit,
        started: CivilDate? = nil,
        received: Date? = nil,
        unit: UnitId? = nil
    ) throws -> Deadline {
        var arguments = Packer(fields: 4)
        arguments.write("time_limit", timeLimit)
        arguments.write("started", started)
        arguments.write("received", received)
        arguments.write("unit", unit)
        return try connection.call("calendars.deadline", arguments)
    }

    /// Which years of a stretch have a calendar, and what in it is not certain.
    ///
    /// - Parameters:
    ///   - from: The first day.
    ///   - to: The last day.
    ///   - unit: Whose calendars; nothing for the national ones.
    public func coverage(from: CivilDate, to: CivilDate, unit: UnitId? = nil) throws -> CalendarCoverage {
        var arguments = Packer(fields: 3)
        arguments.write("from", from)
        arguments.write("to", to)
        arguments.write("unit", unit)
        return try connection.call("calendars.coverage", arguments)
    }

    /// When the lunar year begins and when the Hùng Kings are commemorated, in Việt Nam.
    ///
    /// - Parameters:
    ///   - year: The year.
    public func lunar(_ year: Int) throws -> LunarYear {
        var arguments = Packer(fields: 1)
        arguments.write("year", year)
        return try connection.call("calendars.lunar", arguments)
    }

    /// Reads a decision or notice on days off from its text: days off, swaps, and which document says so. Nothing is
    /// written: look at the decision and the findings, correct it where needed, and give it to
    /// `calendars.apply_decision`.
    ///
    /// - Parameters:
    ///   - text: The text, or the sentences of it that tell of days off.
    public func readDecision(_ text: String) throws -> DecisionReading {
        var arguments = Packer(fields: 1)
        arguments.write("text", text)
        return try connection.call("calendars.read_decision", arguments)
    }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: WorkCalendar) throws -> WorkCalendar {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("calendars.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [WorkCalendar]) throws -> [WorkCalendar] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try connection.call("calendars.add_many", arguments)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: WorkCalendar) throws -> WorkCalendar {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("calendars.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: WorkCalendar) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try connection.call("calendars.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: CalendarId, rev: Int) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try connection.call("calendars.remove", arguments)
    }

    /// Adds the national calendars that come with the library, of the years that have none yet. Those that are there
    /// stay as they are; only one that nobody changed since an earlier version of the library brought it in gets what
    /// is pending. Look at what is not verified, in each calendar and each of its days, and at what is pending: of a
    /// year of which no decision was entered the law gives most days, and the calendar names what is still to be
    /// decided.
    ///
    /// - Parameters:
    ///   - years: The years, up to 2050; where none is named, those whose decisions were entered and the two years
    ///       after them.
    @discardableResult
    public func install(years: [Int] = []) throws -> [WorkCalendar] {
        var arguments = Packer(fields: 1)
        arguments.write("years", years)
        return try connection.call("calendars.install", arguments)
    }

    /// Applies a decision on days off to the calendars of its years: its days take the place of what was there,
    /// verified and with its basis, and what waited for it waits no longer. Other days stay. A national calendar that
    /// is missing is brought in first.
    ///
    /// - Parameters:
    ///   - decision: The decision, as read or as entered by hand. Somebody has looked at it.
    ///   - unit: Whose calendar; nothing for the national one.
    @discardableResult
    public func applyDecision(_ decision: DayOffDecision, unit: UnitId? = nil) throws -> [WorkCalendar] {
        var arguments = Packer(fields: 2)
        arguments.write("decision", decision)
        arguments.write("unit", unit)
        return try connection.call("calendars.apply_decision", arguments)
    }
}
