// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// The attendances, for reading.
public protocol AttendanceRecords: Sendable {
    /// The way to their store.
    var connection: Connection { get }
}

extension AttendanceRecords {
    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: AttendanceId) async throws -> Attendance {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("attendances.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: AttendanceId) async throws -> Attendance? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("attendances.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: AttendanceId) async throws -> [Attendance] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("attendances.history", arguments)
    }

    /// Gives a page of attendances.
    ///
    /// Indexes: `session` by session, person; `presence` by session, presence, understood; `person` by person.
    ///
    /// - Parameters:
    ///   - session: The session.
    ///   - person: The person.
    ///   - presence: Whether the person came.
    ///   - understood: The method by which it was found that the person understood; none if they did not understand or
    ///       nobody measured it. Only if `presence` is `attended` (hiểu rõ).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - limit: The most records on a page, 1 to 1,000; 50 by default.
    ///   - cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must come
    ///       from the same query in the same store or a copy of it; any other cursor is refused.
    public func page(
        session: SessionId? = nil,
        person: PersonId? = nil,
        presence: Presence? = nil,
        understood: UnderstandingMethod? = nil,
        missing: Set<Attendance.OptionalKey> = [],
        index: Attendance.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) async throws -> Page<Attendance> {
        var filter = Filter(missing: missing)
        filter.add("session", session)
        filter.add("person", person)
        filter.add("presence", presence)
        filter.add("understood", understood)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try await connection.read("attendances.page", arguments)
    }

    /// Counts attendances.
    ///
    /// Indexes: `session` by session, person; `presence` by session, presence, understood; `person` by person.
    ///
    /// - Parameters:
    ///   - session: The session.
    ///   - person: The person.
    ///   - presence: Whether the person came.
    ///   - understood: The method by which it was found that the person understood; none if they did not understand or
    ///       nobody measured it. Only if `presence` is `attended` (hiểu rõ).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    public func count(
        session: SessionId? = nil,
        person: PersonId? = nil,
        presence: Presence? = nil,
        understood: UnderstandingMethod? = nil,
        missing: Set<Attendance.OptionalKey> = [],
        index: Attendance.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) async throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("session", session)
        filter.add("person", person)
        filter.add("presence", presence)
        filter.add("understood", understood)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try await connection.read("attendances.count", arguments)
    }

    /// Gives attendances one by one, reading page after page; nothing is held open in between.
    ///
    /// Indexes: `session` by session, person; `presence` by session, presence, understood; `person` by person.
    ///
    /// - Parameters:
    ///   - session: The session.
    ///   - person: The person.
    ///   - presence: Whether the person came.
    ///   - understood: The method by which it was found that the person understood; none if they did not understand or
    ///       nobody measured it. Only if `presence` is `attended` (hiểu rõ).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    public func all(
        session: SessionId? = nil,
        person: PersonId? = nil,
        presence: Presence? = nil,
        understood: UnderstandingMethod? = nil,
        missing: Set<Attendance.OptionalKey> = [],
        index: Attendance.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) -> RecordSequence<Attendance> {
        RecordSequence { cursor in
            try await page(
                session: session,
                person: person,
                presence: presence,
                understood: understood,
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

    /// Writes attendances as a table to a file, all as of one instant; whole or not at all (xuất bảng).
    ///
    /// - Parameters:
    ///   - url: The file to create.
    ///   - format: The kind of file; this library writes CSV and JSON Lines.
    ///   - columns: The paths of the columns, in this order: `held_on`, `turnout.informed`; nil for all of them.
    ///   - options: How the table is written.
    ///   - session: The session.
    ///   - person: The person.
    ///   - presence: Whether the person came.
    ///   - understood: The method by which it was found that the person understood; none if they did not understand or
    ///       nobody measured it. Only if `presence` is `attended` (hiểu rõ).
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
        session: SessionId? = nil,
        person: PersonId? = nil,
        presence: Presence? = nil,
        understood: UnderstandingMethod? = nil,
        missing: Set<Attendance.OptionalKey> = [],
        index: Attendance.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        progress: ProgressListener? = nil
    ) async throws {
        var filter = Filter(missing: missing)
        filter.add("session", session)
        filter.add("person", person)
        filter.add("presence", presence)
        filter.add("understood", understood)
        var records = Packer(fields: 5)
        records.write("filter", filter)
        records.write("index", index)
        records.write("since", since)
        records.write("until", until)
        records.write("descending", descending)
        var query = Packer(fields: 3)
        query.write("collection", "attendances")
        query.write("columns", columns)
        query.write("records", records)
        let table = TableFile(url: url, format: format, options: options)
        try await connection.export(query, to: table, progress: progress)
    }
}

/// The attendances.
public struct Attendances: AttendanceRecords, TableTarget {
    /// The way to their store.
    public let connection: Connection

    /// The name of the collection.
    public var name: String { "attendances" }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: Attendance) async throws -> Attendance {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("attendances.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Parameters:
    ///   - progress: Is told how far the work is.
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [Attendance], progress: ProgressListener? = nil) async throws -> [Attendance] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try await connection.write("attendances.add_many", arguments, progress: progress)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: Attendance) async throws -> Attendance {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("attendances.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: Attendance) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try await connection.write("attendances.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: AttendanceId, rev: Int) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try await connection.write("attendances.remove", arguments)
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
    public func bringBack(_ id: AttendanceId, rev: Int? = nil, asOf: Date? = nil) async throws -> Attendance {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try await connection.write("attendances.bring_back", arguments)
    }
}

/// The attendances in a batch.
public struct BatchAttendances: BatchTableTarget {
    /// The way to their batch.
    public let connection: BatchConnection

    /// The name of the collection.
    public var name: String { "attendances" }

    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: AttendanceId) throws -> Attendance {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("attendances.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: AttendanceId) throws -> Attendance? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("attendances.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: AttendanceId) throws -> [Attendance] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("attendances.history", arguments)
    }

    /// Gives a page of attendances.
    ///
    /// Indexes: `session` by session, person; `presence` by session, presence, understood; `person` by person.
    ///
    /// - Parameters:
    ///   - session: The session.
    ///   - person: The person.
    ///   - presence: Whether the person came.
    ///   - understood: The method by which it was found that the person understood; none if they did not understand or
    ///       nobody measured it. Only if `presence` is `attended` (hiểu rõ).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - limit: The most records on a page, 1 to 1,000; 50 by default.
    ///   - cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must come
    ///       from the same query in the same store or a copy of it; any other cursor is refused.
    public func page(
        session: SessionId? = nil,
        person: PersonId? = nil,
        presence: Presence? = nil,
        understood: UnderstandingMethod? = nil,
        missing: Set<Attendance.OptionalKey> = [],
        index: Attendance.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) throws -> Page<Attendance> {
        var filter = Filter(missing: missing)
        filter.add("session", session)
        filter.add("person", person)
        filter.add("presence", presence)
        filter.add("understood", understood)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try connection.call("attendances.page", arguments)
    }

    /// Counts attendances.
    ///
    /// Indexes: `session` by session, person; `presence` by session, presence, understood; `person` by person.
    ///
    /// - Parameters:
    ///   - session: The session.
    ///   - person: The person.
    ///   - presence: Whether the person came.
    ///   - understood: The method by which it was found that the person understood; none if they did not understand or
    ///       nobody measured it. Only if `presence` is `attended` (hiểu rõ).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    public func count(
        session: SessionId? = nil,
        person: PersonId? = nil,
        presence: Presence? = nil,
        understood: UnderstandingMethod? = nil,
        missing: Set<Attendance.OptionalKey> = [],
        index: Attendance.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("session", session)
        filter.add("person", person)
        filter.add("presence", presence)
        filter.add("understood", understood)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try connection.call("attendances.count", arguments)
    }

    /// Gives attendances at once.
    ///
    /// Indexes: `session` by session, person; `presence` by session, presence, understood; `person` by person.
    ///
    /// - Parameters:
    ///   - session: The session.
    ///   - person: The person.
    ///   - presence: Whether the person came.
    ///   - understood: The method by which it was found that the person understood; none if they did not understand or
    ///       nobody measured it. Only if `presence` is `attended` (hiểu rõ).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    public func all(
        session: SessionId? = nil,
        person: PersonId? = nil,
        presence: Presence? = nil,
        understood: UnderstandingMethod? = nil,
        missing: Set<Attendance.OptionalKey> = [],
        index: Attendance.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) throws -> [Attendance] {
        var found: [Attendance] = []
        var cursor: String?
        repeat {
            let page = try page(
                session: session,
                person: person,
                presence: presence,
                understood: understood,
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
    public func add(_ record: Attendance) throws -> Attendance {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("attendances.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [Attendance]) throws -> [Attendance] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try connection.call("attendances.add_many", arguments)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: Attendance) throws -> Attendance {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("attendances.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: Attendance) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try connection.call("attendances.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: AttendanceId, rev: Int) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try connection.call("attendances.remove", arguments)
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
    public func bringBack(_ id: AttendanceId, rev: Int? = nil, asOf: Date? = nil) throws -> Attendance {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try connection.call("attendances.bring_back", arguments)
    }
}
