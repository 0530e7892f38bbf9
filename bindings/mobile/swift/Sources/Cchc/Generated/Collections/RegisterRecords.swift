// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// The registers, for reading.
public protocol RegisterRecords: Sendable {
    /// The way to their store.
    var connection: Connection { get }
}

extension RegisterRecords {
    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: RegisterId) async throws -> Register {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("registers.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: RegisterId) async throws -> Register? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("registers.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: RegisterId) async throws -> [Register] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("registers.history", arguments)
    }

    /// Gives a page of registers.
    ///
    /// Indexes: `name` by name, year, unit.
    ///
    /// - Parameters:
    ///   - name: Name of the series of numbers: "KH-SXD"; not blank. Name, year and unit are unique together and never
    ///       change.
    ///   - year: Its year, 1945 to 9999.
    ///   - unit: The unit that keeps it; none if it belongs to no unit.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - limit: The most records on a page, 1 to 1,000; 50 by default.
    ///   - cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must come
    ///       from the same query in the same store or a copy of it; any other cursor is refused.
    public func page(
        name: String? = nil,
        year: Int? = nil,
        unit: UnitId? = nil,
        missing: Set<Register.OptionalKey> = [],
        index: Register.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) async throws -> Page<Register> {
        var filter = Filter(missing: missing)
        filter.add("name", name)
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
        return try await connection.read("registers.page", arguments)
    }

    /// Counts registers.
    ///
    /// Indexes: `name` by name, year, unit.
    ///
    /// - Parameters:
    ///   - name: Name of the series of numbers: "KH-SXD"; not blank. Name, year and unit are unique together and never
    ///       change.
    ///   - year: Its year, 1945 to 9999.
    ///   - unit: The unit that keeps it; none if it belongs to no unit.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    public func count(
        name: String? = nil,
        year: Int? = nil,
        unit: UnitId? = nil,
        missing: Set<Register.OptionalKey> = [],
        index: Register.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) async throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("name", name)
        filter.add("year", year)
        filter.add("unit", unit)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try await connection.read("registers.count", arguments)
    }

    /// Gives registers one by one, reading page after page; nothing is held open in between.
    ///
    /// Indexes: `name` by name, year, unit.
    ///
    /// - Parameters:
    ///   - name: Name of the series of numbers: "KH-SXD"; not blank. Name, year and unit are unique together and never
    ///       change.
    ///   - year: Its year, 1945 to 9999.
    ///   - unit: The unit that keeps it; none if it belongs to no unit.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    public func all(
        name: String? = nil,
        year: Int? = nil,
        unit: UnitId? = nil,
        missing: Set<Register.OptionalKey> = [],
        index: Register.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) -> RecordSequence<Register> {
        RecordSequence { cursor in
            try await page(
                name: name,
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

    /// Writes registers as a table to a file, all as of one instant; whole or not at all (xuất bảng).
    ///
    /// - Parameters:
    ///   - url: The file to create.
    ///   - format: The kind of file; this library writes CSV and JSON Lines.
    ///   - columns: The paths of the columns, in this order: `held_on`, `turnout.informed`; nil for all of them.
    ///   - options: How the table is written.
    ///   - name: Name of the series of numbers: "KH-SXD"; not blank. Name, year and unit are unique together and never
    ///       change.
    ///   - year: Its year, 1945 to 9999.
    ///   - unit: The unit that keeps it; none if it belongs to no unit.
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
        name: String? = nil,
        year: Int? = nil,
        unit: UnitId? = nil,
        missing: Set<Register.OptionalKey> = [],
        index: Register.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        progress: ProgressListener? = nil
    ) async throws {
        var filter = Filter(missing: missing)
        filter.add("name", name)
        filter.add("year", year)
        filter.add("unit", unit)
        var records = Packer(fields: 5)
        records.write("filter", filter)
        records.write("index", index)
        records.write("since", since)
        records.write("until", until)
        records.write("descending", descending)
        var query = Packer(fields: 3)
        query.write("collection", "registers")
        query.write("columns", columns)
        query.write("records", records)
        let table = TableFile(url: url, format: format, options: options)
        try await connection.export(query, to: table, progress: progress)
    }
}

/// The registers.
public struct Registers: RegisterRecords, TableTarget {
    /// The way to their store.
    public let connection: Connection

    /// The name of the collection.
    public var name: String { "registers" }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: Register) async throws -> Register {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("registers.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Parameters:
    ///   - progress: Is told how far the work is.
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [Register], progress: ProgressListener? = nil) async throws -> [Register] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try await connection.write("registers.add_many", arguments, progress: progress)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: Register) async throws -> Register {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("registers.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: Register) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try await connection.write("registers.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: RegisterId, rev: Int) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try await connection.write("registers.remove", arguments)
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
    public func bringBack(_ id: RegisterId, rev: Int? = nil, asOf: Date? = nil) async throws -> Register {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try await connection.write("registers.bring_back", arguments)
    }

    /// Takes the next number of a register; the first of each year is 1. A register that does not exist is created.
    /// Numbers that feedback or an issued plan of the same register already has, because they were entered by hand,
    /// are skipped.
    ///
    /// Take the number in the same batch as the record that bears it: if that batch fails or is aborted, the number is
    /// not used up.
    ///
    /// - Parameters:
    ///   - name: The name of the register: "KH-SXD".
    ///   - year: The year.
    ///   - unit: The unit whose register it is; each unit numbers on its own. `None`: the register that belongs to no
    ///       unit.
    @discardableResult
    public func take(name: String, year: Int, unit: UnitId? = nil) async throws -> NumberTaken {
        var arguments = Packer(fields: 3)
        arguments.write("name", name)
        arguments.write("year", year)
        arguments.write("unit", unit)
        return try await connection.write("registers.take", arguments)
    }

    /// Closes a register at the end of its year: no further numbers can be taken. Fails with `NotFound` if no number
    /// was ever taken.
    ///
    /// - Parameters:
    ///   - name: The name of the register: "KH-SXD".
    ///   - year: The year.
    ///   - unit: The unit whose register it is. `None`: the register that belongs to no unit.
    @discardableResult
    public func close(name: String, year: Int, unit: UnitId? = nil) async throws -> Register {
        var arguments = Packer(fields: 3)
        arguments.write("name", name)
        arguments.write("year", year)
        arguments.write("unit", unit)
        return try await connection.write("registers.close", arguments)
    }
}

/// The registers in a batch.
public struct BatchRegisters: BatchTableTarget {
    /// The way to their batch.
    public let connection: BatchConnection

    /// The name of the collection.
    public var name: String { "registers" }

    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: RegisterId) throws -> Register {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("registers.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: RegisterId) throws -> Register? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("registers.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: RegisterId) throws -> [Register] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("registers.history", arguments)
    }

    /// Gives a page of registers.
    ///
    /// Indexes: `name` by name, year, unit.
    ///
    /// - Parameters:
    ///   - name: Name of the series of numbers: "KH-SXD"; not blank. Name, year and unit are unique together and never
    ///       change.
    ///   - year: Its year, 1945 to 9999.
    ///   - unit: The unit that keeps it; none if it belongs to no unit.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - limit: The most records on a page, 1 to 1,000; 50 by default.
    ///   - cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must come
    ///       from the same query in the same store or a copy of it; any other cursor is refused.
    public func page(
        name: String? = nil,
        year: Int? = nil,
        unit: UnitId? = nil,
        missing: Set<Register.OptionalKey> = [],
        index: Register.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) throws -> Page<Register> {
        var filter = Filter(missing: missing)
        filter.add("name", name)
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
        return try connection.call("registers.page", arguments)
    }

    /// Counts registers.
    ///
    /// Indexes: `name` by name, year, unit.
    ///
    /// - Parameters:
    ///   - name: Name of the series of numbers: "KH-SXD"; not blank. Name, year and unit are unique together and never
    ///       change.
    ///   - year: Its year, 1945 to 9999.
    ///   - unit: The unit that keeps it; none if it belongs to no unit.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    public func count(
        name: String? = nil,
        year: Int? = nil,
        unit: UnitId? = nil,
        missing: Set<Register.OptionalKey> = [],
        index: Register.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("name", name)
        filter.add("year", year)
        filter.add("unit", unit)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try connection.call("registers.count", arguments)
    }

    /// Gives registers at once.
    ///
    /// Indexes: `name` by name, year, unit.
    ///
    /// - Parameters:
    ///   - name: Name of the series of numbers: "KH-SXD"; not blank. Name, year and unit are unique together and never
    ///       change.
    ///   - year: Its year, 1945 to 9999.
    ///   - unit: The unit that keeps it; none if it belongs to no unit.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    public func all(
        name: String? = nil,
        year: Int? = nil,
        unit: UnitId? = nil,
        missing: Set<Register.OptionalKey> = [],
        index: Register.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) throws -> [Register] {
        var found: [Register] = []
        var cursor: String?
        repeat {
            let page = try page(
                name: name,
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

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: Register) throws -> Register {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("registers.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [Register]) throws -> [Register] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try connection.call("registers.add_many", arguments)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: Register) throws -> Register {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("registers.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: Register) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try connection.call("registers.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: RegisterId, rev: Int) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try connection.call("registers.remove", arguments)
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
    public func bringBack(_ id: RegisterId, rev: Int? = nil, asOf: Date? = nil) throws -> Register {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try connection.call("registers.bring_back", arguments)
    }

    /// Takes the next number of a register; the first of each year is 1. A register that does not exist is created.
    /// Numbers that feedback or an issued plan of the same register already has, because they were entered by hand,
    /// are skipped.
    ///
    /// Take the number in the same batch as the record that bears it: if that batch fails or is aborted, the number is
    /// not used up.
    ///
    /// - Parameters:
    ///   - name: The name of the register: "KH-SXD".
    ///   - year: The year.
    ///   - unit: The unit whose register it is; each unit numbers on its own. `None`: the register that belongs to no
    ///       unit.
    @discardableResult
    public func take(name: String, year: Int, unit: UnitId? = nil) throws -> NumberTaken {
        var arguments = Packer(fields: 3)
        arguments.write("name", name)
        arguments.write("year", year)
        arguments.write("unit", unit)
        return try connection.call("registers.take", arguments)
    }

    /// Closes a register at the end of its year: no further numbers can be taken. Fails with `NotFound` if no number
    /// was ever taken.
    ///
    /// - Parameters:
    ///   - name: The name of the register: "KH-SXD".
    ///   - year: The year.
    ///   - unit: The unit whose register it is. `None`: the register that belongs to no unit.
    @discardableResult
    public func close(name: String, year: Int, unit: UnitId? = nil) throws -> Register {
        var arguments = Packer(fields: 3)
        arguments.write("name", name)
        arguments.write("year", year)
        arguments.write("unit", unit)
        return try connection.call("registers.close", arguments)
    }
}
