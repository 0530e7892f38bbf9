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
    ///   - year: The year, 1945 to 9999.
    ///   - unit: The unit that the calendar is for; none for the national calendar.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - limit: The most records on a page, 1 to 1,000; 50 by default.
    ///   - cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must come
    ///       from the same query in the same store or a copy of it; any other cursor is refused.
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
    ///   - year: The year, 1945 to 9999.
    ///   - unit: The unit that the calendar is for; none for the national calendar.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
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
    ///   - year: The year, 1945 to 9999.
    ///   - unit: The unit that the calendar is for; none for the national calendar.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
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

    /// Writes calendars as a table to a file, all as of one instant; whole or not at all (xuất bảng).
    ///
    /// - Parameters:
    ///   - url: The file to create.
    ///   - format: The kind of file; this library writes CSV and JSON Lines.
    ///   - columns: The paths of the columns, in this order: `held_on`, `turnout.informed`; nil for all of them.
    ///   - options: How the table is written.
    ///   - year: The year, 1945 to 9999.
    ///   - unit: The unit that the calendar is for; none for the national calendar.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - progress: Is told how far the work is.
    /// - Throws: `storageIo` when the path exists already and is not to be overwritten, or on an I/O error; `invalid`
    ///   when there is no such column, no index serves the query, and for `TableFormat.xlsx`.
    public func exportTable(
        to url: URL,
        format: TableFormat = .csv,
        columns: [String]? = nil,
        options: ExportOptions = ExportOptions(),
        year: Int? = nil,
        unit: UnitId? = nil,
        missing: Set<WorkCalendar.OptionalKey> = [],
        index: WorkCalendar.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        progress: ProgressListener? = nil
    ) async throws {
        var filter = Filter(missing: missing)
        filter.add("year", year)
        filter.add("unit", unit)
        var records = Packer(fields: 5)
        records.write("filter", filter)
        records.write("index", index)
        records.write("since", since)
        records.write("until", until)
        records.write("descending", descending)
        var query = Packer(fields: 3)
        query.write("collection", "calendars")
        query.write("columns", columns)
        query.write("records", records)
        let table = TableFile(url: url, format: format, options: options)
        try await connection.export(query, to: table, progress: progress)
    }

    /// Returns whether a day is worked on. Fails with `NotCovered` if its year has no national calendar.
    ///
    /// - Parameters:
    ///   - date: The day.
    ///   - unit: The unit whose calendars apply, with those of the units above it and the national one. `None`: the
    ///       national calendar alone.
    public func isWorkingDay(_ date: CivilDate, unit: UnitId? = nil) async throws -> DayStatus {
        var arguments = Packer(fields: 2)
        arguments.write("date", date)
        arguments.write("unit", unit)
        return try await connection.read("calendars.is_working_day", arguments)
    }

    /// Counts the working days from one day to another, both included. Fails with `NotCovered` if a year between them
    /// has no national calendar.
    ///
    /// - Parameters:
    ///   - from: The first day.
    ///   - to: The last day; not before `from` (`order`).
    ///   - unit: The unit whose calendars apply, with those of the units above it and the national one. `None`: the
    ///       national calendar alone.
    public func workingDays(from: CivilDate, to: CivilDate, unit: UnitId? = nil) async throws -> WorkingDayCount {
        var arguments = Packer(fields: 3)
        arguments.write("from", from)
        arguments.write("to", to)
        arguments.write("unit", unit)
        return try await connection.read("calendars.working_days", arguments)
    }

    /// Returns the deadline that a time limit sets. Fails with `NotCovered` if a year it reaches has no national
    /// calendar.
    ///
    /// - Parameters:
    ///   - timeLimit: How long it may take.
    ///   - started: The day it starts; that day itself is not counted. Exactly one of `started` and `received` is
    ///       required (else `either`).
    ///   - received: The instant something arrived. If that is after the daily hand-over in Việt Nam (15:00, unless
    ///       the calendar's `hand_over` says otherwise) or on a day off, it counts as arrived on the next working day.
    ///   - unit: The unit whose calendars apply, with those of the units above it and the national one. `None`: the
    ///       national calendar alone.
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

    /// Returns which years of a range have a calendar, and what in it is not certain.
    ///
    /// - Parameters:
    ///   - from: The first day.
    ///   - to: The last day; not before `from` (`order`).
    ///   - unit: The unit whose calendars apply, with those of the units above it and the national one. `None`: the
    ///       national calendar alone.
    public func coverage(from: CivilDate, to: CivilDate, unit: UnitId? = nil) async throws -> CalendarCoverage {
        var arguments = Packer(fields: 3)
        arguments.write("from", from)
        arguments.write("to", to)
        arguments.write("unit", unit)
        return try await connection.read("calendars.coverage", arguments)
    }

    /// Returns the first day of a lunar year (Tết) and the Hùng Kings' commemoration day, in Việt Nam. Fails with
    /// `NotCovered` outside the built-in table.
    ///
    /// - Parameters:
    ///   - year: The year.
    public func lunar(_ year: Int) async throws -> LunarYear {
        var arguments = Packer(fields: 1)
        arguments.write("year", year)
        return try await connection.read("calendars.lunar", arguments)
    }

    /// Reads a decision or notice on days off from its text: days off, swapped working days, and the document that
    /// decides them. Nothing is stored: review the decision and the findings, correct them if needed, and pass the
    /// decision to `calendars.apply_decision`.
    ///
    /// - Parameters:
    ///   - text: The full text, or the sentences about days off.
    public func readDecision(_ text: String) async throws -> DecisionReading {
        var arguments = Packer(fields: 1)
        arguments.write("text", text)
        return try await connection.read("calendars.read_decision", arguments)
    }
}

/// The calendars.
public struct Calendars: WorkCalendarRecords, TableTarget {
    /// The way to their store.
    public let connection: Connection

    /// The name of the collection.
    public var name: String { "calendars" }

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

    /// Brings an earlier version of a record back, and gives it as stored: its content becomes a new revision. A
    /// record that was removed comes back, too. The version must obey every rule, as an update does; what was noted of
    /// a status course stays noted.
    ///
    /// - Parameters:
    ///   - rev: The revision to bring back; either this or `asOf`.
    ///   - asOf: The instant whose version to bring back.
    /// - Throws: `notFound` where there was no such version, or it is a removal; `invalid` with every rule that is
    ///   broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func bringBack(_ id: CalendarId, rev: Int? = nil, asOf: Date? = nil) async throws -> WorkCalendar {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try await connection.write("calendars.bring_back", arguments)
    }

    /// Installs national work calendars that come with the library, for years that have none yet. Returns the
    /// calendars of the years asked for.
    ///
    /// Calendars already in the store stay as they are, with one exception: a calendar unchanged since an earlier
    /// version of the library installed it gets the pending decisions (`pending`) that version lacked.
    ///
    /// Review the result: a calendar or day with `verified: false` is not confirmed by any decision entered, and
    /// `pending` lists what is still to be decided. For a year without an entered decision most days follow from the
    /// law. Fails with `NotCovered` for a year the library has no calendar for.
    ///
    /// - Parameters:
    ///   - years: The years, up to 2050; if empty, the years whose decisions come with the library and the two years
    ///       after them.
    @discardableResult
    public func install(years: [Int] = []) async throws -> [WorkCalendar] {
        var arguments = Packer(fields: 1)
        arguments.write("years", years)
        return try await connection.write("calendars.install", arguments)
    }

    /// Applies a decision on days off to the calendars of its years. Returns the calendars it changed.
    ///
    /// Each day of the decision replaces the calendar's entry for that date, as verified and with its legal basis.
    /// Unverified days of the occasions it settles are removed, and pending decisions about them are closed. Other
    /// days stay. A missing national calendar is installed first (`NotCovered` if the library has none for that year);
    /// a missing calendar of a unit starts empty.
    ///
    /// Refused if the decision names no day (`too_few`), the same date twice (`named_twice`), or no legal basis
    /// (`required`).
    ///
    /// - Parameters:
    ///   - decision: The decision, read from a text or entered by hand. Its days count as verified: somebody must have
    ///       checked it.
    ///   - unit: The unit whose calendar it changes. `None`: the national calendar.
    @discardableResult
    public func applyDecision(_ decision: DayOffDecision, unit: UnitId? = nil) async throws -> [WorkCalendar] {
        var arguments = Packer(fields: 2)
        arguments.write("decision", decision)
        arguments.write("unit", unit)
        return try await connection.write("calendars.apply_decision", arguments)
    }
}

/// The calendars in a batch.
public struct BatchCalendars: BatchTableTarget {
    /// The way to their batch.
    public let connection: BatchConnection

    /// The name of the collection.
    public var name: String { "calendars" }

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
    ///   - year: The year, 1945 to 9999.
    ///   - unit: The unit that the calendar is for; none for the national calendar.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - limit: The most records on a page, 1 to 1,000; 50 by default.
    ///   - cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must come
    ///       from the same query in the same store or a copy of it; any other cursor is refused.
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
    ///   - year: The year, 1945 to 9999.
    ///   - unit: The unit that the calendar is for; none for the national calendar.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
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
    ///   - year: The year, 1945 to 9999.
    ///   - unit: The unit that the calendar is for; none for the national calendar.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
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

    /// Returns whether a day is worked on. Fails with `NotCovered` if its year has no national calendar.
    ///
    /// - Parameters:
    ///   - date: The day.
    ///   - unit: The unit whose calendars apply, with those of the units above it and the national one. `None`: the
    ///       national calendar alone.
    public func isWorkingDay(_ date: CivilDate, unit: UnitId? = nil) throws -> DayStatus {
        var arguments = Packer(fields: 2)
        arguments.write("date", date)
        arguments.write("unit", unit)
        return try connection.call("calendars.is_working_day", arguments)
    }

    /// Counts the working days from one day to another, both included. Fails with `NotCovered` if a year between them
    /// has no national calendar.
    ///
    /// - Parameters:
    ///   - from: The first day.
    ///   - to: The last day; not before `from` (`order`).
    ///   - unit: The unit whose calendars apply, with those of the units above it and the national one. `None`: the
    ///       national calendar alone.
    public func workingDays(from: CivilDate, to: CivilDate, unit: UnitId? = nil) throws -> WorkingDayCount {
        var arguments = Packer(fields: 3)
        arguments.write("from", from)
        arguments.write("to", to)
        arguments.write("unit", unit)
        return try connection.call("calendars.working_days", arguments)
    }

    /// Returns the deadline that a time limit sets. Fails with `NotCovered` if a year it reaches has no national
    /// calendar.
    ///
    /// - Parameters:
    ///   - timeLimit: How long it may take.
    ///   - started: The day it starts; that day itself is not counted. Exactly one of `started` and `received` is
    ///       required (else `either`).
    ///   - received: The instant something arrived. If that is after the daily hand-over in Việt Nam (15:00, unless
    ///       the calendar's `hand_over` says otherwise) or on a day off, it counts as arrived on the next working day.
    ///   - unit: The unit whose calendars apply, with those of the units above it and the national one. `None`: the
    ///       national calendar alone.
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

    /// Returns which years of a range have a calendar, and what in it is not certain.
    ///
    /// - Parameters:
    ///   - from: The first day.
    ///   - to: The last day; not before `from` (`order`).
    ///   - unit: The unit whose calendars apply, with those of the units above it and the national one. `None`: the
    ///       national calendar alone.
    public func coverage(from: CivilDate, to: CivilDate, unit: UnitId? = nil) throws -> CalendarCoverage {
        var arguments = Packer(fields: 3)
        arguments.write("from", from)
        arguments.write("to", to)
        arguments.write("unit", unit)
        return try connection.call("calendars.coverage", arguments)
    }

    /// Returns the first day of a lunar year (Tết) and the Hùng Kings' commemoration day, in Việt Nam. Fails with
    /// `NotCovered` outside the built-in table.
    ///
    /// - Parameters:
    ///   - year: The year.
    public func lunar(_ year: Int) throws -> LunarYear {
        var arguments = Packer(fields: 1)
        arguments.write("year", year)
        return try connection.call("calendars.lunar", arguments)
    }

    /// Reads a decision or notice on days off from its text: days off, swapped working days, and the document that
    /// decides them. Nothing is stored: review the decision and the findings, correct them if needed, and pass the
    /// decision to `calendars.apply_decision`.
    ///
    /// - Parameters:
    ///   - text: The full text, or the sentences about days off.
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

    /// Brings an earlier version of a record back, and gives it as stored: its content becomes a new revision. A
    /// record that was removed comes back, too. The version must obey every rule, as an update does; what was noted of
    /// a status course stays noted.
    ///
    /// - Parameters:
    ///   - rev: The revision to bring back; either this or `asOf`.
    ///   - asOf: The instant whose version to bring back.
    /// - Throws: `notFound` where there was no such version, or it is a removal; `invalid` with every rule that is
    ///   broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func bringBack(_ id: CalendarId, rev: Int? = nil, asOf: Date? = nil) throws -> WorkCalendar {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try connection.call("calendars.bring_back", arguments)
    }

    /// Installs national work calendars that come with the library, for years that have none yet. Returns the
    /// calendars of the years asked for.
    ///
    /// Calendars already in the store stay as they are, with one exception: a calendar unchanged since an earlier
    /// version of the library installed it gets the pending decisions (`pending`) that version lacked.
    ///
    /// Review the result: a calendar or day with `verified: false` is not confirmed by any decision entered, and
    /// `pending` lists what is still to be decided. For a year without an entered decision most days follow from the
    /// law. Fails with `NotCovered` for a year the library has no calendar for.
    ///
    /// - Parameters:
    ///   - years: The years, up to 2050; if empty, the years whose decisions come with the library and the two years
    ///       after them.
    @discardableResult
    public func install(years: [Int] = []) throws -> [WorkCalendar] {
        var arguments = Packer(fields: 1)
        arguments.write("years", years)
        return try connection.call("calendars.install", arguments)
    }

    /// Applies a decision on days off to the calendars of its years. Returns the calendars it changed.
    ///
    /// Each day of the decision replaces the calendar's entry for that date, as verified and with its legal basis.
    /// Unverified days of the occasions it settles are removed, and pending decisions about them are closed. Other
    /// days stay. A missing national calendar is installed first (`NotCovered` if the library has none for that year);
    /// a missing calendar of a unit starts empty.
    ///
    /// Refused if the decision names no day (`too_few`), the same date twice (`named_twice`), or no legal basis
    /// (`required`).
    ///
    /// - Parameters:
    ///   - decision: The decision, read from a text or entered by hand. Its days count as verified: somebody must have
    ///       checked it.
    ///   - unit: The unit whose calendar it changes. `None`: the national calendar.
    @discardableResult
    public func applyDecision(_ decision: DayOffDecision, unit: UnitId? = nil) throws -> [WorkCalendar] {
        var arguments = Packer(fields: 2)
        arguments.write("decision", decision)
        arguments.write("unit", unit)
        return try connection.call("calendars.apply_decision", arguments)
    }
}
