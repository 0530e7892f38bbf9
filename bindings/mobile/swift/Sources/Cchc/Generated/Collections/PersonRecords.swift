// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// The people, for reading.
public protocol PersonRecords: Sendable {
    /// The way to their store.
    var connection: Connection { get }
}

extension PersonRecords {
    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: PersonId) async throws -> Person {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("people.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: PersonId) async throws -> Person? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("people.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: PersonId) async throws -> [Person] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("people.history", arguments)
    }

    /// Gives a page of people.
    ///
    /// Indexes: `name` by name; `unit` by unit, name; `code` by code; `foldedTitle` by foldedTitle.
    ///
    /// - Parameters:
    ///   - name: Full name, family name first: "Nguyễn Văn An"; not blank (họ và tên).
    ///   - unit: The unit that the person belongs to at present.
    ///   - code: Staff code, unique in the store if given (mã cán bộ).
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
        unit: UnitId? = nil,
        code: String? = nil,
        foldedTitle: String? = nil,
        missing: Set<Person.OptionalKey> = [],
        index: Person.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) async throws -> Page<Person> {
        var filter = Filter(missing: missing)
        filter.add("name", name)
        filter.add("unit", unit)
        filter.add("code", code)
        filter.add("folded_title", foldedTitle)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try await connection.read("people.page", arguments)
    }

    /// Counts people.
    ///
    /// Indexes: `name` by name; `unit` by unit, name; `code` by code; `foldedTitle` by foldedTitle.
    ///
    /// - Parameters:
    ///   - name: Full name, family name first: "Nguyễn Văn An"; not blank (họ và tên).
    ///   - unit: The unit that the person belongs to at present.
    ///   - code: Staff code, unique in the store if given (mã cán bộ).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    public func count(
        name: String? = nil,
        unit: UnitId? = nil,
        code: String? = nil,
        foldedTitle: String? = nil,
        missing: Set<Person.OptionalKey> = [],
        index: Person.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) async throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("name", name)
        filter.add("unit", unit)
        filter.add("code", code)
        filter.add("folded_title", foldedTitle)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try await connection.read("people.count", arguments)
    }

    /// Gives people one by one, reading page after page; nothing is held open in between.
    ///
    /// Indexes: `name` by name; `unit` by unit, name; `code` by code; `foldedTitle` by foldedTitle.
    ///
    /// - Parameters:
    ///   - name: Full name, family name first: "Nguyễn Văn An"; not blank (họ và tên).
    ///   - unit: The unit that the person belongs to at present.
    ///   - code: Staff code, unique in the store if given (mã cán bộ).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    public func all(
        name: String? = nil,
        unit: UnitId? = nil,
        code: String? = nil,
        foldedTitle: String? = nil,
        missing: Set<Person.OptionalKey> = [],
        index: Person.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) -> RecordSequence<Person> {
        RecordSequence { cursor in
            try await page(
                name: name,
                unit: unit,
                code: code,
                foldedTitle: foldedTitle,
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

    /// Writes people as a table to a file, all as of one instant; whole or not at all (xuất bảng).
    ///
    /// - Parameters:
    ///   - url: The file to create.
    ///   - format: The kind of file; this library writes CSV and JSON Lines.
    ///   - columns: The paths of the columns, in this order: `held_on`, `turnout.informed`; nil for all of them.
    ///   - options: How the table is written.
    ///   - name: Full name, family name first: "Nguyễn Văn An"; not blank (họ và tên).
    ///   - unit: The unit that the person belongs to at present.
    ///   - code: Staff code, unique in the store if given (mã cán bộ).
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
        unit: UnitId? = nil,
        code: String? = nil,
        foldedTitle: String? = nil,
        missing: Set<Person.OptionalKey> = [],
        index: Person.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        progress: ProgressListener? = nil
    ) async throws {
        var filter = Filter(missing: missing)
        filter.add("name", name)
        filter.add("unit", unit)
        filter.add("code", code)
        filter.add("folded_title", foldedTitle)
        var records = Packer(fields: 5)
        records.write("filter", filter)
        records.write("index", index)
        records.write("since", since)
        records.write("until", until)
        records.write("descending", descending)
        var query = Packer(fields: 3)
        query.write("collection", "people")
        query.write("columns", columns)
        query.write("records", records)
        let table = TableFile(url: url, format: format, options: options)
        try await connection.export(query, to: table, progress: progress)
    }

    /// Returns the unit and positions of a person on a day, from their recorded positions; if none are recorded, from
    /// their current unit and position.
    ///
    /// - Parameters:
    ///   - person: The person.
    ///   - on: The day; today if omitted.
    public func at(_ person: PersonId, on: CivilDate? = nil) async throws -> PersonAt {
        var arguments = Packer(fields: 2)
        arguments.write("person", person)
        arguments.write("on", on)
        return try await connection.read("people.at", arguments)
    }

    /// Returns who held a position on a day, by its title with or without marks.
    ///
    /// - Parameters:
    ///   - title: The title: "Chánh Văn phòng". Not blank.
    ///   - unit: The unit it is held in; any unit if omitted.
    ///   - on: The day; today if omitted.
    public func holding(_ title: String, unit: UnitId? = nil, on: CivilDate? = nil) async throws -> [Holder] {
        var arguments = Packer(fields: 3)
        arguments.write("title", title)
        arguments.write("unit", unit)
        arguments.write("on", on)
        return try await connection.read("people.holding", arguments)
    }
}

/// The people.
public struct People: PersonRecords, TableTarget {
    /// The way to their store.
    public let connection: Connection

    /// The name of the collection.
    public var name: String { "people" }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: Person) async throws -> Person {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("people.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Parameters:
    ///   - progress: Is told how far the work is.
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [Person], progress: ProgressListener? = nil) async throws -> [Person] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try await connection.write("people.add_many", arguments, progress: progress)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: Person) async throws -> Person {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("people.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: Person) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try await connection.write("people.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: PersonId, rev: Int) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try await connection.write("people.remove", arguments)
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
    public func bringBack(_ id: PersonId, rev: Int? = nil, asOf: Date? = nil) async throws -> Person {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try await connection.write("people.bring_back", arguments)
    }
}

/// The people in a batch.
public struct BatchPeople: BatchTableTarget {
    /// The way to their batch.
    public let connection: BatchConnection

    /// The name of the collection.
    public var name: String { "people" }

    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: PersonId) throws -> Person {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("people.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: PersonId) throws -> Person? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("people.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: PersonId) throws -> [Person] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("people.history", arguments)
    }

    /// Gives a page of people.
    ///
    /// Indexes: `name` by name; `unit` by unit, name; `code` by code; `foldedTitle` by foldedTitle.
    ///
    /// - Parameters:
    ///   - name: Full name, family name first: "Nguyễn Văn An"; not blank (họ và tên).
    ///   - unit: The unit that the person belongs to at present.
    ///   - code: Staff code, unique in the store if given (mã cán bộ).
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
        unit: UnitId? = nil,
        code: String? = nil,
        foldedTitle: String? = nil,
        missing: Set<Person.OptionalKey> = [],
        index: Person.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) throws -> Page<Person> {
        var filter = Filter(missing: missing)
        filter.add("name", name)
        filter.add("unit", unit)
        filter.add("code", code)
        filter.add("folded_title", foldedTitle)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try connection.call("people.page", arguments)
    }

    /// Counts people.
    ///
    /// Indexes: `name` by name; `unit` by unit, name; `code` by code; `foldedTitle` by foldedTitle.
    ///
    /// - Parameters:
    ///   - name: Full name, family name first: "Nguyễn Văn An"; not blank (họ và tên).
    ///   - unit: The unit that the person belongs to at present.
    ///   - code: Staff code, unique in the store if given (mã cán bộ).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    public func count(
        name: String? = nil,
        unit: UnitId? = nil,
        code: String? = nil,
        foldedTitle: String? = nil,
        missing: Set<Person.OptionalKey> = [],
        index: Person.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("name", name)
        filter.add("unit", unit)
        filter.add("code", code)
        filter.add("folded_title", foldedTitle)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try connection.call("people.count", arguments)
    }

    /// Gives people at once.
    ///
    /// Indexes: `name` by name; `unit` by unit, name; `code` by code; `foldedTitle` by foldedTitle.
    ///
    /// - Parameters:
    ///   - name: Full name, family name first: "Nguyễn Văn An"; not blank (họ và tên).
    ///   - unit: The unit that the person belongs to at present.
    ///   - code: Staff code, unique in the store if given (mã cán bộ).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    public func all(
        name: String? = nil,
        unit: UnitId? = nil,
        code: String? = nil,
        foldedTitle: String? = nil,
        missing: Set<Person.OptionalKey> = [],
        index: Person.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) throws -> [Person] {
        var found: [Person] = []
        var cursor: String?
        repeat {
            let page = try page(
                name: name,
                unit: unit,
                code: code,
                foldedTitle: foldedTitle,
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

    /// Returns the unit and positions of a person on a day, from their recorded positions; if none are recorded, from
    /// their current unit and position.
    ///
    /// - Parameters:
    ///   - person: The person.
    ///   - on: The day; today if omitted.
    public func at(_ person: PersonId, on: CivilDate? = nil) throws -> PersonAt {
        var arguments = Packer(fields: 2)
        arguments.write("person", person)
        arguments.write("on", on)
        return try connection.call("people.at", arguments)
    }

    /// Returns who held a position on a day, by its title with or without marks.
    ///
    /// - Parameters:
    ///   - title: The title: "Chánh Văn phòng". Not blank.
    ///   - unit: The unit it is held in; any unit if omitted.
    ///   - on: The day; today if omitted.
    public func holding(_ title: String, unit: UnitId? = nil, on: CivilDate? = nil) throws -> [Holder] {
        var arguments = Packer(fields: 3)
        arguments.write("title", title)
        arguments.write("unit", unit)
        arguments.write("on", on)
        return try connection.call("people.holding", arguments)
    }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: Person) throws -> Person {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("people.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [Person]) throws -> [Person] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try connection.call("people.add_many", arguments)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: Person) throws -> Person {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("people.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: Person) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try connection.call("people.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: PersonId, rev: Int) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try connection.call("people.remove", arguments)
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
    public func bringBack(_ id: PersonId, rev: Int? = nil, asOf: Date? = nil) throws -> Person {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try connection.call("people.bring_back", arguments)
    }
}
