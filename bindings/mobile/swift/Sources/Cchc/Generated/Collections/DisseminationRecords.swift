// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// The disseminations, for reading.
public protocol DisseminationRecords: Sendable {
    /// The way to their store.
    var connection: Connection { get }
}

extension DisseminationRecords {
    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: DisseminationId) async throws -> Dissemination {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("disseminations.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: DisseminationId) async throws -> Dissemination? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("disseminations.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: DisseminationId) async throws -> [Dissemination] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("disseminations.history", arguments)
    }

    /// Gives a page of disseminations.
    ///
    /// Indexes: `on` by on; `channel` by channel, on; `plan` by plan, on; `activity` by activity, on; `unit` by unit,
    /// on; `material` by material, on.
    ///
    /// - Parameters:
    ///   - on: The day on which it appeared, or the first of several days.
    ///   - channel: The form of communication.
    ///   - plan: The plan that it serves.
    ///   - activity: The activity that it is evidence for.
    ///   - unit: The unit that carried it out.
    ///   - material: The material that was handed out or shown.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - limit: The most records on a page, 1 to 1,000; 50 by default.
    ///   - cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must come
    ///       from the same query in the same store or a copy of it; any other cursor is refused.
    public func page(
        on: CivilDate? = nil,
        channel: Channel? = nil,
        plan: PlanId? = nil,
        activity: ActivityId? = nil,
        unit: UnitId? = nil,
        material: MaterialId? = nil,
        missing: Set<Dissemination.OptionalKey> = [],
        index: Dissemination.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) async throws -> Page<Dissemination> {
        var filter = Filter(missing: missing)
        filter.add("on", on)
        filter.add("channel", channel)
        filter.add("plan", plan)
        filter.add("activity", activity)
        filter.add("unit", unit)
        filter.add("material", material)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try await connection.read("disseminations.page", arguments)
    }

    /// Counts disseminations.
    ///
    /// Indexes: `on` by on; `channel` by channel, on; `plan` by plan, on; `activity` by activity, on; `unit` by unit,
    /// on; `material` by material, on.
    ///
    /// - Parameters:
    ///   - on: The day on which it appeared, or the first of several days.
    ///   - channel: The form of communication.
    ///   - plan: The plan that it serves.
    ///   - activity: The activity that it is evidence for.
    ///   - unit: The unit that carried it out.
    ///   - material: The material that was handed out or shown.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    public func count(
        on: CivilDate? = nil,
        channel: Channel? = nil,
        plan: PlanId? = nil,
        activity: ActivityId? = nil,
        unit: UnitId? = nil,
        material: MaterialId? = nil,
        missing: Set<Dissemination.OptionalKey> = [],
        index: Dissemination.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) async throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("on", on)
        filter.add("channel", channel)
        filter.add("plan", plan)
        filter.add("activity", activity)
        filter.add("unit", unit)
        filter.add("material", material)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try await connection.read("disseminations.count", arguments)
    }

    /// Gives disseminations one by one, reading page after page; nothing is held open in between.
    ///
    /// Indexes: `on` by on; `channel` by channel, on; `plan` by plan, on; `activity` by activity, on; `unit` by unit,
    /// on; `material` by material, on.
    ///
    /// - Parameters:
    ///   - on: The day on which it appeared, or the first of several days.
    ///   - channel: The form of communication.
    ///   - plan: The plan that it serves.
    ///   - activity: The activity that it is evidence for.
    ///   - unit: The unit that carried it out.
    ///   - material: The material that was handed out or shown.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    public func all(
        on: CivilDate? = nil,
        channel: Channel? = nil,
        plan: PlanId? = nil,
        activity: ActivityId? = nil,
        unit: UnitId? = nil,
        material: MaterialId? = nil,
        missing: Set<Dissemination.OptionalKey> = [],
        index: Dissemination.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) -> RecordSequence<Dissemination> {
        RecordSequence { cursor in
            try await page(
                on: on,
                channel: channel,
                plan: plan,
                activity: activity,
                unit: unit,
                material: material,
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

    /// Writes disseminations as a table to a file, all as of one instant; whole or not at all (xuất bảng).
    ///
    /// - Parameters:
    ///   - url: The file to create.
    ///   - format: The kind of file; this library writes CSV and JSON Lines.
    ///   - columns: The paths of the columns, in this order: `held_on`, `turnout.informed`; nil for all of them.
    ///   - options: How the table is written.
    ///   - on: The day on which it appeared, or the first of several days.
    ///   - channel: The form of communication.
    ///   - plan: The plan that it serves.
    ///   - activity: The activity that it is evidence for.
    ///   - unit: The unit that carried it out.
    ///   - material: The material that was handed out or shown.
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
        on: CivilDate? = nil,
        channel: Channel? = nil,
        plan: PlanId? = nil,
        activity: ActivityId? = nil,
        unit: UnitId? = nil,
        material: MaterialId? = nil,
        missing: Set<Dissemination.OptionalKey> = [],
        index: Dissemination.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        progress: ProgressListener? = nil
    ) async throws {
        var filter = Filter(missing: missing)
        filter.add("on", on)
        filter.add("channel", channel)
        filter.add("plan", plan)
        filter.add("activity", activity)
        filter.add("unit", unit)
        filter.add("material", material)
        var records = Packer(fields: 5)
        records.write("filter", filter)
        records.write("index", index)
        records.write("since", since)
        records.write("until", until)
        records.write("descending", descending)
        var query = Packer(fields: 3)
        query.write("collection", "disseminations")
        query.write("columns", columns)
        query.write("records", records)
        let table = TableFile(url: url, format: format, options: options)
        try await connection.export(query, to: table, progress: progress)
    }
}

/// The disseminations.
public struct Disseminations: DisseminationRecords, TableTarget {
    /// The way to their store.
    public let connection: Connection

    /// The name of the collection.
    public var name: String { "disseminations" }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: Dissemination) async throws -> Dissemination {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("disseminations.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Parameters:
    ///   - progress: Is told how far the work is.
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [Dissemination], progress: ProgressListener? = nil) async throws -> [Dissemination] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try await connection.write("disseminations.add_many", arguments, progress: progress)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: Dissemination) async throws -> Dissemination {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("disseminations.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: Dissemination) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try await connection.write("disseminations.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: DisseminationId, rev: Int) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try await connection.write("disseminations.remove", arguments)
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
    public func bringBack(_ id: DisseminationId, rev: Int? = nil, asOf: Date? = nil) async throws -> Dissemination {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try await connection.write("disseminations.bring_back", arguments)
    }
}

/// The disseminations in a batch.
public struct BatchDisseminations: BatchTableTarget {
    /// The way to their batch.
    public let connection: BatchConnection

    /// The name of the collection.
    public var name: String { "disseminations" }

    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: DisseminationId) throws -> Dissemination {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("disseminations.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: DisseminationId) throws -> Dissemination? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("disseminations.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: DisseminationId) throws -> [Dissemination] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("disseminations.history", arguments)
    }

    /// Gives a page of disseminations.
    ///
    /// Indexes: `on` by on; `channel` by channel, on; `plan` by plan, on; `activity` by activity, on; `unit` by unit,
    /// on; `material` by material, on.
    ///
    /// - Parameters:
    ///   - on: The day on which it appeared, or the first of several days.
    ///   - channel: The form of communication.
    ///   - plan: The plan that it serves.
    ///   - activity: The activity that it is evidence for.
    ///   - unit: The unit that carried it out.
    ///   - material: The material that was handed out or shown.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - limit: The most records on a page, 1 to 1,000; 50 by default.
    ///   - cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must come
    ///       from the same query in the same store or a copy of it; any other cursor is refused.
    public func page(
        on: CivilDate? = nil,
        channel: Channel? = nil,
        plan: PlanId? = nil,
        activity: ActivityId? = nil,
        unit: UnitId? = nil,
        material: MaterialId? = nil,
        missing: Set<Dissemination.OptionalKey> = [],
        index: Dissemination.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) throws -> Page<Dissemination> {
        var filter = Filter(missing: missing)
        filter.add("on", on)
        filter.add("channel", channel)
        filter.add("plan", plan)
        filter.add("activity", activity)
        filter.add("unit", unit)
        filter.add("material", material)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try connection.call("disseminations.page", arguments)
    }

    /// Counts disseminations.
    ///
    /// Indexes: `on` by on; `channel` by channel, on; `plan` by plan, on; `activity` by activity, on; `unit` by unit,
    /// on; `material` by material, on.
    ///
    /// - Parameters:
    ///   - on: The day on which it appeared, or the first of several days.
    ///   - channel: The form of communication.
    ///   - plan: The plan that it serves.
    ///   - activity: The activity that it is evidence for.
    ///   - unit: The unit that carried it out.
    ///   - material: The material that was handed out or shown.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    public func count(
        on: CivilDate? = nil,
        channel: Channel? = nil,
        plan: PlanId? = nil,
        activity: ActivityId? = nil,
        unit: UnitId? = nil,
        material: MaterialId? = nil,
        missing: Set<Dissemination.OptionalKey> = [],
        index: Dissemination.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("on", on)
        filter.add("channel", channel)
        filter.add("plan", plan)
        filter.add("activity", activity)
        filter.add("unit", unit)
        filter.add("material", material)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try connection.call("disseminations.count", arguments)
    }

    /// Gives disseminations at once.
    ///
    /// Indexes: `on` by on; `channel` by channel, on; `plan` by plan, on; `activity` by activity, on; `unit` by unit,
    /// on; `material` by material, on.
    ///
    /// - Parameters:
    ///   - on: The day on which it appeared, or the first of several days.
    ///   - channel: The form of communication.
    ///   - plan: The plan that it serves.
    ///   - activity: The activity that it is evidence for.
    ///   - unit: The unit that carried it out.
    ///   - material: The material that was handed out or shown.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    public func all(
        on: CivilDate? = nil,
        channel: Channel? = nil,
        plan: PlanId? = nil,
        activity: ActivityId? = nil,
        unit: UnitId? = nil,
        material: MaterialId? = nil,
        missing: Set<Dissemination.OptionalKey> = [],
        index: Dissemination.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) throws -> [Dissemination] {
        var found: [Dissemination] = []
        var cursor: String?
        repeat {
            let page = try page(
                on: on,
                channel: channel,
                plan: plan,
                activity: activity,
                unit: unit,
                material: material,
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

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: Dissemination) throws -> Dissemination {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("disseminations.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [Dissemination]) throws -> [Dissemination] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try connection.call("disseminations.add_many", arguments)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: Dissemination) throws -> Dissemination {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("disseminations.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: Dissemination) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try connection.call("disseminations.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: DisseminationId, rev: Int) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try connection.call("disseminations.remove", arguments)
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
    public func bringBack(_ id: DisseminationId, rev: Int? = nil, asOf: Date? = nil) throws -> Dissemination {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try connection.call("disseminations.bring_back", arguments)
    }
}
