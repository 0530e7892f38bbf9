// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// The themes, for reading.
public protocol ThemeRecords: Sendable {
    /// The way to their store.
    var connection: Connection { get }
}

extension ThemeRecords {
    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: ThemeId) async throws -> Theme {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("themes.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: ThemeId) async throws -> Theme? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("themes.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: ThemeId) async throws -> [Theme] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("themes.history", arguments)
    }

    /// Gives a page of themes.
    ///
    /// Indexes: `year` by year; `issuerUnit` by issuerUnit, year; `foldedIssuer` by foldedIssuer, year; `plan` by
    /// plan.
    ///
    /// - Parameters:
    ///   - year: The year, 1945 to 9999.
    ///   - issuerUnit: The issuing unit; none if it is no unit of this store.
    ///   - plan: The plan that states it.
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
        issuerUnit: UnitId? = nil,
        foldedIssuer: String? = nil,
        plan: PlanId? = nil,
        missing: Set<Theme.OptionalKey> = [],
        index: Theme.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) async throws -> Page<Theme> {
        var filter = Filter(missing: missing)
        filter.add("year", year)
        filter.add("issuer_unit", issuerUnit)
        filter.add("folded_issuer", foldedIssuer)
        filter.add("plan", plan)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try await connection.read("themes.page", arguments)
    }

    /// Counts themes.
    ///
    /// Indexes: `year` by year; `issuerUnit` by issuerUnit, year; `foldedIssuer` by foldedIssuer, year; `plan` by
    /// plan.
    ///
    /// - Parameters:
    ///   - year: The year, 1945 to 9999.
    ///   - issuerUnit: The issuing unit; none if it is no unit of this store.
    ///   - plan: The plan that states it.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    public func count(
        year: Int? = nil,
        issuerUnit: UnitId? = nil,
        foldedIssuer: String? = nil,
        plan: PlanId? = nil,
        missing: Set<Theme.OptionalKey> = [],
        index: Theme.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) async throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("year", year)
        filter.add("issuer_unit", issuerUnit)
        filter.add("folded_issuer", foldedIssuer)
        filter.add("plan", plan)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try await connection.read("themes.count", arguments)
    }

    /// Gives themes one by one, reading page after page; nothing is held open in between.
    ///
    /// Indexes: `year` by year; `issuerUnit` by issuerUnit, year; `foldedIssuer` by foldedIssuer, year; `plan` by
    /// plan.
    ///
    /// - Parameters:
    ///   - year: The year, 1945 to 9999.
    ///   - issuerUnit: The issuing unit; none if it is no unit of this store.
    ///   - plan: The plan that states it.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    public func all(
        year: Int? = nil,
        issuerUnit: UnitId? = nil,
        foldedIssuer: String? = nil,
        plan: PlanId? = nil,
        missing: Set<Theme.OptionalKey> = [],
        index: Theme.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) -> RecordSequence<Theme> {
        RecordSequence { cursor in
            try await page(
                year: year,
                issuerUnit: issuerUnit,
                foldedIssuer: foldedIssuer,
                plan: plan,
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

    /// Writes themes as a table to a file, all as of one instant; whole or not at all (xuất bảng).
    ///
    /// - Parameters:
    ///   - url: The file to create.
    ///   - format: The kind of file; this library writes CSV and JSON Lines.
    ///   - columns: The paths of the columns, in this order: `held_on`, `turnout.informed`; nil for all of them.
    ///   - options: How the table is written.
    ///   - year: The year, 1945 to 9999.
    ///   - issuerUnit: The issuing unit; none if it is no unit of this store.
    ///   - plan: The plan that states it.
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
        issuerUnit: UnitId? = nil,
        foldedIssuer: String? = nil,
        plan: PlanId? = nil,
        missing: Set<Theme.OptionalKey> = [],
        index: Theme.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        progress: ProgressListener? = nil
    ) async throws {
        var filter = Filter(missing: missing)
        filter.add("year", year)
        filter.add("issuer_unit", issuerUnit)
        filter.add("folded_issuer", foldedIssuer)
        filter.add("plan", plan)
        var records = Packer(fields: 5)
        records.write("filter", filter)
        records.write("index", index)
        records.write("since", since)
        records.write("until", until)
        records.write("descending", descending)
        var query = Packer(fields: 3)
        query.write("collection", "themes")
        query.write("columns", columns)
        query.write("records", records)
        let table = TableFile(url: url, format: format, options: options)
        try await connection.export(query, to: table, progress: progress)
    }

    /// Returns the status of a theme: when it was posted, how many briefings were held on it, and the status of each
    /// task.
    ///
    /// - Parameters:
    ///   - id: The theme.
    ///   - on: The day: status at the end of this day; today if omitted.
    public func standing(_ id: ThemeId, on: CivilDate? = nil) async throws -> ThemeReport {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("on", on)
        return try await connection.read("themes.standing", arguments)
    }
}

/// The themes.
public struct Themes: ThemeRecords, TableTarget {
    /// The way to their store.
    public let connection: Connection

    /// The name of the collection.
    public var name: String { "themes" }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: Theme) async throws -> Theme {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("themes.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Parameters:
    ///   - progress: Is told how far the work is.
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [Theme], progress: ProgressListener? = nil) async throws -> [Theme] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try await connection.write("themes.add_many", arguments, progress: progress)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: Theme) async throws -> Theme {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("themes.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: Theme) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try await connection.write("themes.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: ThemeId, rev: Int) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try await connection.write("themes.remove", arguments)
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
    public func bringBack(_ id: ThemeId, rev: Int? = nil, asOf: Date? = nil) async throws -> Theme {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try await connection.write("themes.bring_back", arguments)
    }

    /// Creates the theme (chủ đề) stated in a plan: its text, year and issuer. If the plan names its issuer by text
    /// only, the unit of that name is linked if exactly one fits. Refused if the plan has no theme (`theme_missing`)
    /// or no year (`year_missing`).
    ///
    /// - Parameters:
    ///   - plan: The plan.
    @discardableResult
    public func fromPlan(_ plan: PlanId) async throws -> Theme {
        var arguments = Packer(fields: 1)
        arguments.write("plan", plan)
        return try await connection.write("themes.from_plan", arguments)
    }

    /// Adds a concrete task to a theme. At least one of `text` and `activity` is required.
    ///
    /// - Parameters:
    ///   - id: The theme.
    ///   - text: What is to be done; the title of the activity if omitted.
    ///   - unit: The unit that does it.
    ///   - activity: The activity that carries it out; a theme links an activity once (`named_twice`).
    ///   - due: Its deadline; the last day to do it.
    @discardableResult
    public func linkTask(
        _ id: ThemeId,
        text: String? = nil,
        unit: UnitId? = nil,
        activity: ActivityId? = nil,
        due: CivilDate? = nil
    ) async throws -> Theme {
        var arguments = Packer(fields: 5)
        arguments.write("id", id)
        arguments.write("text", text)
        arguments.write("unit", unit)
        arguments.write("activity", activity)
        arguments.write("due", due)
        return try await connection.write("themes.link_task", arguments)
    }

    /// Records that a task of a theme was done. Refused if it was done before (`already_done`).
    ///
    /// - Parameters:
    ///   - id: The theme.
    ///   - number: The number of the task, from 1.
    ///   - on: The day it was done; today if omitted. Not in the future (`not_yet`).
    @discardableResult
    public func finishTask(_ id: ThemeId, number: Int, on: CivilDate? = nil) async throws -> Theme {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("number", number)
        arguments.write("on", on)
        return try await connection.write("themes.finish_task", arguments)
    }
}

/// The themes in a batch.
public struct BatchThemes: BatchTableTarget {
    /// The way to their batch.
    public let connection: BatchConnection

    /// The name of the collection.
    public var name: String { "themes" }

    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: ThemeId) throws -> Theme {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("themes.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: ThemeId) throws -> Theme? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("themes.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: ThemeId) throws -> [Theme] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("themes.history", arguments)
    }

    /// Gives a page of themes.
    ///
    /// Indexes: `year` by year; `issuerUnit` by issuerUnit, year; `foldedIssuer` by foldedIssuer, year; `plan` by
    /// plan.
    ///
    /// - Parameters:
    ///   - year: The year, 1945 to 9999.
    ///   - issuerUnit: The issuing unit; none if it is no unit of this store.
    ///   - plan: The plan that states it.
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
        issuerUnit: UnitId? = nil,
        foldedIssuer: String? = nil,
        plan: PlanId? = nil,
        missing: Set<Theme.OptionalKey> = [],
        index: Theme.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) throws -> Page<Theme> {
        var filter = Filter(missing: missing)
        filter.add("year", year)
        filter.add("issuer_unit", issuerUnit)
        filter.add("folded_issuer", foldedIssuer)
        filter.add("plan", plan)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try connection.call("themes.page", arguments)
    }

    /// Counts themes.
    ///
    /// Indexes: `year` by year; `issuerUnit` by issuerUnit, year; `foldedIssuer` by foldedIssuer, year; `plan` by
    /// plan.
    ///
    /// - Parameters:
    ///   - year: The year, 1945 to 9999.
    ///   - issuerUnit: The issuing unit; none if it is no unit of this store.
    ///   - plan: The plan that states it.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    public func count(
        year: Int? = nil,
        issuerUnit: UnitId? = nil,
        foldedIssuer: String? = nil,
        plan: PlanId? = nil,
        missing: Set<Theme.OptionalKey> = [],
        index: Theme.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("year", year)
        filter.add("issuer_unit", issuerUnit)
        filter.add("folded_issuer", foldedIssuer)
        filter.add("plan", plan)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try connection.call("themes.count", arguments)
    }

    /// Gives themes at once.
    ///
    /// Indexes: `year` by year; `issuerUnit` by issuerUnit, year; `foldedIssuer` by foldedIssuer, year; `plan` by
    /// plan.
    ///
    /// - Parameters:
    ///   - year: The year, 1945 to 9999.
    ///   - issuerUnit: The issuing unit; none if it is no unit of this store.
    ///   - plan: The plan that states it.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    public func all(
        year: Int? = nil,
        issuerUnit: UnitId? = nil,
        foldedIssuer: String? = nil,
        plan: PlanId? = nil,
        missing: Set<Theme.OptionalKey> = [],
        index: Theme.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) throws -> [Theme] {
        var found: [Theme] = []
        var cursor: String?
        repeat {
            let page = try page(
                year: year,
                issuerUnit: issuerUnit,
                foldedIssuer: foldedIssuer,
                plan: plan,
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

    /// Returns the status of a theme: when it was posted, how many briefings were held on it, and the status of each
    /// task.
    ///
    /// - Parameters:
    ///   - id: The theme.
    ///   - on: The day: status at the end of this day; today if omitted.
    public func standing(_ id: ThemeId, on: CivilDate? = nil) throws -> ThemeReport {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("on", on)
        return try connection.call("themes.standing", arguments)
    }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: Theme) throws -> Theme {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("themes.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [Theme]) throws -> [Theme] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try connection.call("themes.add_many", arguments)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: Theme) throws -> Theme {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("themes.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: Theme) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try connection.call("themes.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: ThemeId, rev: Int) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try connection.call("themes.remove", arguments)
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
    public func bringBack(_ id: ThemeId, rev: Int? = nil, asOf: Date? = nil) throws -> Theme {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try connection.call("themes.bring_back", arguments)
    }

    /// Creates the theme (chủ đề) stated in a plan: its text, year and issuer. If the plan names its issuer by text
    /// only, the unit of that name is linked if exactly one fits. Refused if the plan has no theme (`theme_missing`)
    /// or no year (`year_missing`).
    ///
    /// - Parameters:
    ///   - plan: The plan.
    @discardableResult
    public func fromPlan(_ plan: PlanId) throws -> Theme {
        var arguments = Packer(fields: 1)
        arguments.write("plan", plan)
        return try connection.call("themes.from_plan", arguments)
    }

    /// Adds a concrete task to a theme. At least one of `text` and `activity` is required.
    ///
    /// - Parameters:
    ///   - id: The theme.
    ///   - text: What is to be done; the title of the activity if omitted.
    ///   - unit: The unit that does it.
    ///   - activity: The activity that carries it out; a theme links an activity once (`named_twice`).
    ///   - due: Its deadline; the last day to do it.
    @discardableResult
    public func linkTask(
        _ id: ThemeId,
        text: String? = nil,
        unit: UnitId? = nil,
        activity: ActivityId? = nil,
        due: CivilDate? = nil
    ) throws -> Theme {
        var arguments = Packer(fields: 5)
        arguments.write("id", id)
        arguments.write("text", text)
        arguments.write("unit", unit)
        arguments.write("activity", activity)
        arguments.write("due", due)
        return try connection.call("themes.link_task", arguments)
    }

    /// Records that a task of a theme was done. Refused if it was done before (`already_done`).
    ///
    /// - Parameters:
    ///   - id: The theme.
    ///   - number: The number of the task, from 1.
    ///   - on: The day it was done; today if omitted. Not in the future (`not_yet`).
    @discardableResult
    public func finishTask(_ id: ThemeId, number: Int, on: CivilDate? = nil) throws -> Theme {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("number", number)
        arguments.write("on", on)
        return try connection.call("themes.finish_task", arguments)
    }
}
