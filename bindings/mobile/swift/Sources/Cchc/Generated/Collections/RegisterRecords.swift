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
}

/// The registers.
public struct Registers: RegisterRecords {
    /// The way to their store.
    public let connection: Connection

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

    /// Imports records from a table (nhập từ bảng).
    ///
    /// Columns are recognised by their Vietnamese or English heads, or by the paths of fields, wherever the head
    /// stands below titles. Cells are read as people write them: `05/03/2026`, `5/3/26`, days as numbers of a
    /// spreadsheet, `1.044` for 1,044, "Tập huấn" for a choice, "A; B; C" for a list. A record is referred to by its
    /// identity or by what people call it: a unit's name or symbol; a person's name, with the unit in parentheses or
    /// in a column of its own where several have it; a plan's number or subject; a procedure's code. What is not
    /// understood is an error that names the cell, never a guess.
    ///
    /// Procedures are read as `ImportProcedures` reads them, unless the table is an export of this library with
    /// identities.
    ///
    /// All rows are written in one commit, or none is while any row has an error; with `keep_good` the rows without
    /// errors are written, and the report lists the errors of the others. A row that says the same as a record of the
    /// store changes nothing, so the same table may be imported again.
    ///
    /// - Parameters:
    ///   - path: The file to read, `.csv` or a workbook; none if `rows` are given.
    ///   - rows: The rows, one of the first of which is the head; empty if a `path` is given.
    ///   - sheet: The sheet to read, by its name; none for the first one that has a head.
    ///   - columns: What columns are, where their heads do not tell: the path of the field by the head, as written.
    ///   - values: Values for every row, by path of the field, where the table has no such column: the session of a
    ///       list of participants.
    ///   - existing: What to do with a row whose record is in the store already and differs.
    ///   - keepGood: Whether to write the rows without errors even if others have some.
    ///   - dryRun: Whether only to report what would be written, without writing.
    ///   - progress: Is told how far the work is.
    @discardableResult
    public func importTable(
        path: String? = nil,
        rows: [[String?]] = [],
        sheet: String? = nil,
        columns: [String: String] = [:],
        values: [String: String?] = [:],
        existing: ExistingRow = .refuse,
        keepGood: Bool = false,
        dryRun: Bool = false,
        progress: ProgressListener? = nil
    ) async throws -> TableReport {
        var arguments = Packer(fields: 8)
        arguments.write("path", path)
        arguments.write("rows", rows)
        arguments.write("sheet", sheet)
        arguments.write("columns", columns)
        arguments.write("values", values)
        arguments.write("existing", existing)
        arguments.write("keep_good", keepGood)
        arguments.write("dry_run", dryRun)
        return try await connection.write("registers.import_table", arguments, progress: progress)
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
public struct BatchRegisters {
    let connection: BatchConnection

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

    /// Imports records from a table (nhập từ bảng).
    ///
    /// Columns are recognised by their Vietnamese or English heads, or by the paths of fields, wherever the head
    /// stands below titles. Cells are read as people write them: `05/03/2026`, `5/3/26`, days as numbers of a
    /// spreadsheet, `1.044` for 1,044, "Tập huấn" for a choice, "A; B; C" for a list. A record is referred to by its
    /// identity or by what people call it: a unit's name or symbol; a person's name, with the unit in parentheses or
    /// in a column of its own where several have it; a plan's number or subject; a procedure's code. What is not
    /// understood is an error that names the cell, never a guess.
    ///
    /// Procedures are read as `ImportProcedures` reads them, unless the table is an export of this library with
    /// identities.
    ///
    /// All rows are written in one commit, or none is while any row has an error; with `keep_good` the rows without
    /// errors are written, and the report lists the errors of the others. A row that says the same as a record of the
    /// store changes nothing, so the same table may be imported again.
    ///
    /// - Parameters:
    ///   - path: The file to read, `.csv` or a workbook; none if `rows` are given.
    ///   - rows: The rows, one of the first of which is the head; empty if a `path` is given.
    ///   - sheet: The sheet to read, by its name; none for the first one that has a head.
    ///   - columns: What columns are, where their heads do not tell: the path of the field by the head, as written.
    ///   - values: Values for every row, by path of the field, where the table has no such column: the session of a
    ///       list of participants.
    ///   - existing: What to do with a row whose record is in the store already and differs.
    ///   - keepGood: Whether to write the rows without errors even if others have some.
    ///   - dryRun: Whether only to report what would be written, without writing.
    @discardableResult
    public func importTable(
        path: String? = nil,
        rows: [[String?]] = [],
        sheet: String? = nil,
        columns: [String: String] = [:],
        values: [String: String?] = [:],
        existing: ExistingRow = .refuse,
        keepGood: Bool = false,
        dryRun: Bool = false
    ) throws -> TableReport {
        var arguments = Packer(fields: 8)
        arguments.write("path", path)
        arguments.write("rows", rows)
        arguments.write("sheet", sheet)
        arguments.write("columns", columns)
        arguments.write("values", values)
        arguments.write("existing", existing)
        arguments.write("keep_good", keepGood)
        arguments.write("dry_run", dryRun)
        return try connection.call("registers.import_table", arguments)
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
