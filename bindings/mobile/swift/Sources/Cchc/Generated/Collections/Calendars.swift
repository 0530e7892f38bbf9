// Generated from the core by generate.sh: change the core, not this file.

import Foundation

/// The calendars, for reading.
public protocol CalendarRecords: Sendable {
    /// The way to their store.
    var channel: Channel { get }
}

extension CalendarRecords {
    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: CalendarId) async throws(CchcError) -> WorkCalendar {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await channel.read("calendars.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: CalendarId) async throws(CchcError) -> WorkCalendar? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await channel.read("calendars.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: CalendarId) async throws(CchcError) -> [WorkCalendar] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await channel.read("calendars.history", arguments)
    }

    /// Gives a page of calendars.
    ///
    /// Indexes: `year` by year, unit.
    ///
    /// - Parameters:
    ///   - year: The year.
    ///   - unit: Whose it is; nothing for the national one.
    ///   - missing: Fields that must be missing.
    ///   - index: The index to use; where none is named, the first that serves the filter.
    ///   - since: The least value of the field after the filter's.
    ///   - until: The greatest value of the field after the filter's.
    ///   - descending: The other way round.
    ///   - limit: How many records a page holds at most, 1 to 1,000.
    ///   - cursor: Where the page before ended.
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
    ) async throws(CchcError) -> Page<WorkCalendar> {
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
        return try await channel.read("calendars.page", arguments)
    }

    /// Counts calendars.
    ///
    /// Indexes: `year` by year, unit.
    ///
    /// - Parameters:
    ///   - year: The year.
    ///   - unit: Whose it is; nothing for the national one.
    ///   - missing: Fields that must be missing.
    ///   - index: The index to use; where none is named, the first that serves the filter.
    ///   - since: The least value of the field after the filter's.
    ///   - until: The greatest value of the field after the filter's.
    public func count(
        year: Int? = nil,
        unit: UnitId? = nil,
        missing: Set<WorkCalendar.OptionalKey> = [],
        index: WorkCalendar.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) async throws(CchcError) -> Int {
        var filter = Filter(missing: missing)
        filter.add("year", year)
        filter.add("unit", unit)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try await channel.read("calendars.count", arguments)
    }

    /// Gives calendars one by one, reading page after page; nothing is held open in between.
    ///
    /// Indexes: `year` by year, unit.
    ///
    /// - Parameters:
    ///   - year: The year.
    ///   - unit: Whose it is; nothing for the national one.
    ///   - missing: Fields that must be missing.
    ///   - index: The index to use; where none is named, the first that serves the filter.
    ///   - since: The least value of the field after the filter's.
    ///   - until: The greatest value of the field after the filter's.
    ///   - descending: The other way round.
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
    public func isWorkingDay(_ date: CivilDate, unit: UnitId? = nil) async throws(CchcError) -> DayStatus {
        var arguments = Packer(fields: 2)
        arguments.write("date", date)
        arguments.write("unit", unit)
        return try await channel.read("calendars.is_working_day", arguments)
    }

    /// How many working days there are from a day to a day, both included.
    ///
    /// - Parameters:
    ///   - from: The first day.
    ///   - to: The last day.
    ///   - unit: Whose days; nothing for those of the national calendar.
    public func workingDays(
        from: CivilDate,
        to: CivilDate,
        unit: UnitId? = nil
    ) async throws(CchcError) -> WorkingDayCount {
        var arguments = Packer(fields: 3)
        arguments.write("from", from)
        arguments.write("to", to)
        arguments.write("unit", unit)
        return try await channel.read("calendars.working_days", arguments)
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
    ) async throws(CchcError) -> Deadline {
        var arguments = Packer(fields: 4)
        arguments.write("time_limit", timeLimit)
        arguments.write("started", started)
        arguments.write("received", received)
        arguments.write("unit", unit)
        return try await channel.read("calendars.deadline", arguments)
    }

    /// Which years of a stretch have a calendar, and what in it is not certain.
    ///
    /// - Parameters:
    ///   - from: The first day.
    ///   - to: The last day.
    ///   - unit: Whose calendars; nothing for the national ones.
    public func coverage(
        from: CivilDate,
        to: CivilDate,
        unit: UnitId? = nil
    ) async throws(CchcError) -> CalendarCoverage {
        var arguments = Packer(fields: 3)
        arguments.write("from", from)
        arguments.write("to", to)
        arguments.write("unit", unit)
        return try await channel.read("calendars.coverage", arguments)
    }

    /// When the lunar year begins and when the Hùng Kings are commemorated, in Việt Nam.
    ///
    /// - Parameters:
    ///   - year: The year.
    public func lunar(_ year: Int) async throws(CchcError) -> LunarYear {
        var arguments = Packer(fields: 1)
        arguments.write("year", year)
        return try await channel.read("calendars.lunar", arguments)
    }
}

/// The calendars.
public struct Calendars: CalendarRecords {
    /// The way to their store.
    public let channel: Channel

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    public func add(_ record: WorkCalendar) async throws(CchcError) -> WorkCalendar {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await channel.write("calendars.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    /// `duplicate` where a
    /// unique key is taken; `cancelled` where the task was.
    ///
    /// - Parameters:
    ///   - progress: Is told how far the work is.
    public func addMany(
        _ records: [WorkCalendar],
        progress: ProgressListener? = nil
    ) async throws(CchcError) -> [WorkCalendar] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try await channel.write("calendars.add_many", arguments, progress: progress)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    /// more;
    /// `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    public func update(_ record: WorkCalendar) async throws(CchcError) -> WorkCalendar {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await channel.write("calendars.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    /// point at it.
    public func remove(_ record: WorkCalendar) async throws(CchcError) {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try await channel.write("calendars.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: CalendarId, rev: Int) async throws(CchcError) {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try await channel.write("calendars.remove", arguments)
    }

    /// Adds the national calendars that come with the library, of the years that have none yet. Those that are there
    /// stay as they are. Look at what is not verified, in each calendar and each of its days.
    ///
    /// - Parameters:
    ///   - years: The years; all that come with the library where none is named.
    public func install(years: [Int] = []) async throws(CchcError) -> [WorkCalendar] {
        var arguments = Packer(fields: 1)
        arguments.write("years", years)
        return try await channel.write("calendars.install", arguments)
    }
}

/// The calendars in a batch.
public struct BatchCalendars {
    let channel: BatchChannel

    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: CalendarId) throws(CchcError) -> WorkCalendar {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try channel.call("calendars.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: CalendarId) throws(CchcError) -> WorkCalendar? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try channel.call("calendars.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: CalendarId) throws(CchcError) -> [WorkCalendar] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try channel.call("calendars.history", arguments)
    }

    /// Gives a page of calendars.
    ///
    /// Indexes: `year` by year, unit.
    ///
    /// - Parameters:
    ///   - year: The year.
    ///   - unit: Whose it is; nothing for the national one.
    ///   - missing: Fields that must be missing.
    ///   - index: The index to use; where none is named, the first that serves the filter.
    ///   - since: The least value of the field after the filter's.
    ///   - until: The greatest value of the field after the filter's.
    ///   - descending: The other way round.
    ///   - limit: How many records a page holds at most, 1 to 1,000.
    ///   - cursor: Where the page before ended.
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
    ) throws(CchcError) -> Page<WorkCalendar> {
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
        return try channel.call("calendars.page", arguments)
    }

    /// Counts calendars.
    ///
    /// Indexes: `year` by year, unit.
    ///
    /// - Parameters:
    ///   - year: The year.
    ///   - unit: Whose it is; nothing for the national one.
    ///   - missing: Fields that must be missing.
    ///   - index: The index to use; where none is named, the first that serves the filter.
    ///   - since: The least value of the field after the filter's.
    ///   - until: The greatest value of the field after the filter's.
    public func count(
        year: Int? = nil,
        unit: UnitId? = nil,
        missing: Set<WorkCalendar.OptionalKey> = [],
        index: WorkCalendar.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) throws(CchcError) -> Int {
        var filter = Filter(missing: missing)
        filter.add("year", year)
        filter.add("unit", unit)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try channel.call("calendars.count", arguments)
    }

    /// Gives calendars at once.
    ///
    /// Indexes: `year` by year, unit.
    ///
    /// - Parameters:
    ///   - year: The year.
    ///   - unit: Whose it is; nothing for the national one.
    ///   - missing: Fields that must be missing.
    ///   - index: The index to use; where none is named, the first that serves the filter.
    ///   - since: The least value of the field after the filter's.
    ///   - until: The greatest value of the field after the filter's.
    ///   - descending: The other way round.
    public func all(
        year: Int? = nil,
        unit: UnitId? = nil,
        missing: Set<WorkCalendar.OptionalKey> = [],
        index: WorkCalendar.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) throws(CchcError) -> [WorkCalendar] {
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
    public func isWorkingDay(_ date: CivilDate, unit: UnitId? = nil) throws(CchcError) -> DayStatus {
        var arguments = Packer(fields: 2)
        arguments.write("date", date)
        arguments.write("unit", unit)
        return try channel.call("calendars.is_working_day", arguments)
    }

    /// How many working days there are from a day to a day, both included.
    ///
    /// - Parameters:
    ///   - from: The first day.
    ///   - to: The last day.
    ///   - unit: Whose days; nothing for those of the national calendar.
    public func workingDays(from: CivilDate, to: CivilDate, unit: UnitId? = nil) throws(CchcError) -> WorkingDayCount {
        var arguments = Packer(fields: 3)
        arguments.write("from", from)
        arguments.write("to", to)
        arguments.write("unit", unit)
        return try channel.call("calendars.working_days", arguments)
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
    ) throws(CchcError) -> Deadline {
        var arguments = Packer(fields: 4)
        arguments.write("time_limit", timeLimit)
        arguments.write("started", started)
        arguments.write("received", received)
        arguments.write("unit", unit)
        return try channel.call("calendars.deadline", arguments)
    }

    /// Which years of a stretch have a calendar, and what in it is not certain.
    ///
    /// - Parameters:
    ///   - from: The first day.
    ///   - to: The last day.
    ///   - unit: Whose calendars; nothing for the national ones.
    public func coverage(from: CivilDate, to: CivilDate, unit: UnitId? = nil) throws(CchcError) -> CalendarCoverage {
        var arguments = Packer(fields: 3)
        arguments.write("from", from)
        arguments.write("to", to)
        arguments.write("unit", unit)
        return try channel.call("calendars.coverage", arguments)
    }

    /// When the lunar year begins and when the Hùng Kings are commemorated, in Việt Nam.
    ///
    /// - Parameters:
    ///   - year: The year.
    public func lunar(_ year: Int) throws(CchcError) -> LunarYear {
        var arguments = Packer(fields: 1)
        arguments.write("year", year)
        return try channel.call("calendars.lunar", arguments)
    }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    public func add(_ record: WorkCalendar) throws(CchcError) -> WorkCalendar {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try channel.call("calendars.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    /// `duplicate` where a
    /// unique key is taken; `cancelled` where the task was.
    public func addMany(_ records: [WorkCalendar]) throws(CchcError) -> [WorkCalendar] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try channel.call("calendars.add_many", arguments)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    /// more;
    /// `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    public func update(_ record: WorkCalendar) throws(CchcError) -> WorkCalendar {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try channel.call("calendars.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    /// point at it.
    public func remove(_ record: WorkCalendar) throws(CchcError) {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try channel.call("calendars.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: CalendarId, rev: Int) throws(CchcError) {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try channel.call("calendars.remove", arguments)
    }

    /// Adds the national calendars that come with the library, of the years that have none yet. Those that are there
    /// stay as they are. Look at what is not verified, in each calendar and each of its days.
    ///
    /// - Parameters:
    ///   - years: The years; all that come with the library where none is named.
    public func install(years: [Int] = []) throws(CchcError) -> [WorkCalendar] {
        var arguments = Packer(fields: 1)
        arguments.write("years", years)
        return try channel.call("calendars.install", arguments)
    }
}
