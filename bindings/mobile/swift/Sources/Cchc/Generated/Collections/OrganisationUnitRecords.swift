// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// The units, for reading.
public protocol OrganisationUnitRecords: Sendable {
    /// The way to their store.
    var connection: Connection { get }
}

extension OrganisationUnitRecords {
    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: UnitId) async throws -> OrganisationUnit {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("units.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: UnitId) async throws -> OrganisationUnit? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("units.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: UnitId) async throws -> [OrganisationUnit] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("units.history", arguments)
    }

    /// Gives a page of units.
    ///
    /// Indexes: `name` by name; `parent` by parent, name; `foldedName` by foldedName; `successor` by successor.
    ///
    /// - Parameters:
    ///   - name: Full name: "Sở Xây dựng"; not blank (tên).
    ///   - parent: The unit above it; none if it has none (cơ quan chủ quản).
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
        parent: UnitId? = nil,
        foldedName: String? = nil,
        successor: UnitId? = nil,
        missing: Set<OrganisationUnit.OptionalKey> = [],
        index: OrganisationUnit.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) async throws -> Page<OrganisationUnit> {
        var filter = Filter(missing: missing)
        filter.add("name", name)
        filter.add("parent", parent)
        filter.add("folded_name", foldedName)
        filter.add("successor", successor)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try await connection.read("units.page", arguments)
    }

    /// Counts units.
    ///
    /// Indexes: `name` by name; `parent` by parent, name; `foldedName` by foldedName; `successor` by successor.
    ///
    /// - Parameters:
    ///   - name: Full name: "Sở Xây dựng"; not blank (tên).
    ///   - parent: The unit above it; none if it has none (cơ quan chủ quản).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    public func count(
        name: String? = nil,
        parent: UnitId? = nil,
        foldedName: String? = nil,
        successor: UnitId? = nil,
        missing: Set<OrganisationUnit.OptionalKey> = [],
        index: OrganisationUnit.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) async throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("name", name)
        filter.add("parent", parent)
        filter.add("folded_name", foldedName)
        filter.add("successor", successor)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try await connection.read("units.count", arguments)
    }

    /// Gives units one by one, reading page after page; nothing is held open in between.
    ///
    /// Indexes: `name` by name; `parent` by parent, name; `foldedName` by foldedName; `successor` by successor.
    ///
    /// - Parameters:
    ///   - name: Full name: "Sở Xây dựng"; not blank (tên).
    ///   - parent: The unit above it; none if it has none (cơ quan chủ quản).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    public func all(
        name: String? = nil,
        parent: UnitId? = nil,
        foldedName: String? = nil,
        successor: UnitId? = nil,
        missing: Set<OrganisationUnit.OptionalKey> = [],
        index: OrganisationUnit.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) -> RecordSequence<OrganisationUnit> {
        RecordSequence { cursor in
            try await page(
                name: name,
                parent: parent,
                foldedName: foldedName,
                successor: successor,
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

    /// Writes units as a table to a file, all as of one instant; whole or not at all (xuất bảng).
    ///
    /// - Parameters:
    ///   - url: The file to create.
    ///   - format: The kind of file; this library writes CSV and JSON Lines.
    ///   - columns: The paths of the columns, in this order: `held_on`, `turnout.informed`; nil for all of them.
    ///   - options: How the table is written.
    ///   - name: Full name: "Sở Xây dựng"; not blank (tên).
    ///   - parent: The unit above it; none if it has none (cơ quan chủ quản).
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
        parent: UnitId? = nil,
        foldedName: String? = nil,
        successor: UnitId? = nil,
        missing: Set<OrganisationUnit.OptionalKey> = [],
        index: OrganisationUnit.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        progress: ProgressListener? = nil
    ) async throws {
        var filter = Filter(missing: missing)
        filter.add("name", name)
        filter.add("parent", parent)
        filter.add("folded_name", foldedName)
        filter.add("successor", successor)
        var records = Packer(fields: 5)
        records.write("filter", filter)
        records.write("index", index)
        records.write("since", since)
        records.write("until", until)
        records.write("descending", descending)
        var query = Packer(fields: 3)
        query.write("collection", "units")
        query.write("columns", columns)
        query.write("records", records)
        let table = TableFile(url: url, format: format, options: options)
        try await connection.export(query, to: table, progress: progress)
    }

    /// Finds a unit by name, symbol or alias, with or without marks. If several match equally well, all are candidates
    /// and none is chosen.
    ///
    /// - Parameters:
    ///   - name: The name: "Sở Xây dựng", "so xay dung", "SXD". Not blank.
    ///   - on: Only units that existed on this day; units of any time if omitted.
    public func resolve(_ name: String, on: CivilDate? = nil) async throws -> ResolvedUnit {
        var arguments = Packer(fields: 2)
        arguments.write("name", name)
        arguments.write("on", on)
        return try await connection.read("units.resolve", arguments)
    }

    /// Returns the units that continue a unit on a day: the unit itself if it exists then, else its successors,
    /// following their successors in turn.
    ///
    /// - Parameters:
    ///   - unit: The unit.
    ///   - on: The day; today if omitted.
    public func successors(_ unit: UnitId, on: CivilDate? = nil) async throws -> [OrganisationUnit] {
        var arguments = Packer(fields: 2)
        arguments.write("unit", unit)
        arguments.write("on", on)
        return try await connection.read("units.successors", arguments)
    }

    /// Returns the units that became a unit by merger, split or renaming, and their predecessors in turn, nearest
    /// first.
    ///
    /// - Parameters:
    ///   - unit: The unit.
    public func predecessors(_ unit: UnitId) async throws -> [OrganisationUnit] {
        var arguments = Packer(fields: 1)
        arguments.write("unit", unit)
        return try await connection.read("units.predecessors", arguments)
    }

    /// Returns the units that existed on a day as a tree: each unit is followed by the units beneath it, sorted by
    /// name.
    ///
    /// - Parameters:
    ///   - root: The unit to start from; the whole tree if omitted.
    ///   - on: The day; today if omitted.
    public func tree(root: UnitId? = nil, on: CivilDate? = nil) async throws -> [TreeUnit] {
        var arguments = Packer(fields: 2)
        arguments.write("root", root)
        arguments.write("on", on)
        return try await connection.read("units.tree", arguments)
    }
}

/// The units.
public struct Units: OrganisationUnitRecords, TableTarget {
    /// The way to their store.
    public let connection: Connection

    /// The name of the collection.
    public var name: String { "units" }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: OrganisationUnit) async throws -> OrganisationUnit {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("units.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Parameters:
    ///   - progress: Is told how far the work is.
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(
        _ records: [OrganisationUnit],
        progress: ProgressListener? = nil
    ) async throws -> [OrganisationUnit] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try await connection.write("units.add_many", arguments, progress: progress)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: OrganisationUnit) async throws -> OrganisationUnit {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("units.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: OrganisationUnit) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try await connection.write("units.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: UnitId, rev: Int) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try await connection.write("units.remove", arguments)
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
    public func bringBack(_ id: UnitId, rev: Int? = nil, asOf: Date? = nil) async throws -> OrganisationUnit {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try await connection.write("units.bring_back", arguments)
    }

    /// Merges units (sáp nhập, hợp nhất): each ends the day before `on`, and the unit that takes them in succeeds it.
    ///
    /// Exactly one of `into` and `new_unit` is required (else `one_of`). Refused if a unit ended before
    /// (`already_ended`) or begins on that day or later (`not_there`).
    ///
    /// - Parameters:
    ///   - units: The units that end; at least one.
    ///   - on: The first day of the new organisation.
    ///   - why: The reason. Required for a merger, not blank; for a split or renaming it is optional.
    ///   - into: The existing unit that takes them in (sáp nhập vào). Not one of `units`.
    ///   - newUnit: The draft of a new unit they are merged into (hợp nhất thành); it begins on `on`.
    ///   - decision: The decision behind it (căn cứ).
    ///   - moveChildren: Whether the units beneath those that end are placed under their successor; false if omitted.
    @discardableResult
    public func merge(
        units: [UnitId],
        on: CivilDate,
        why: String,
        into: UnitId? = nil,
        newUnit: OrganisationUnit? = nil,
        decision: LegalDocumentId? = nil,
        moveChildren: Bool = false
    ) async throws -> Reorganisation {
        var arguments = Packer(fields: 7)
        arguments.write("units", units)
        arguments.write("on", on)
        arguments.write("why", why)
        arguments.write("into", into)
        arguments.write("new_unit", newUnit)
        arguments.write("decision", decision)
        arguments.write("move_children", moveChildren)
        return try await connection.write("units.merge", arguments)
    }

    /// Splits a unit (chia, tách): it ends the day before `on`, and its parts succeed it. The units beneath it stay
    /// under the ended unit until `units.move` places each under one of the parts. Refused if it ended before
    /// (`already_ended`) or begins on that day or later (`not_there`).
    ///
    /// - Parameters:
    ///   - unit: The unit that ends.
    ///   - into: Drafts of its parts, at least two; they begin on `on`.
    ///   - on: The first day of the new organisation.
    ///   - decision: The decision behind it (căn cứ).
    ///   - why: The reason, if there is one.
    @discardableResult
    public func split(
        unit: UnitId,
        into: [OrganisationUnit],
        on: CivilDate,
        decision: LegalDocumentId? = nil,
        why: String? = nil
    ) async throws -> Reorganisation {
        var arguments = Packer(fields: 5)
        arguments.write("unit", unit)
        arguments.write("into", into)
        arguments.write("on", on)
        arguments.write("decision", decision)
        arguments.write("why", why)
        return try await connection.write("units.split", arguments)
    }

    /// Renames a unit (đổi tên): the unit with the old name ends the day before `on`; a new one with the new name
    /// succeeds it, keeps the old name as an alias, and takes over the units beneath it.
    ///
    /// - Parameters:
    ///   - unit: The unit.
    ///   - name: The new name; not blank and not the old one (`same_name`).
    ///   - on: The first day of the new name.
    ///   - symbol: The new symbol; unchanged if omitted.
    ///   - decision: The decision behind it (căn cứ).
    ///   - why: The reason, if there is one.
    @discardableResult
    public func rename(
        unit: UnitId,
        name: String,
        on: CivilDate,
        symbol: String? = nil,
        decision: LegalDocumentId? = nil,
        why: String? = nil
    ) async throws -> Reorganisation {
        var arguments = Packer(fields: 6)
        arguments.write("unit", unit)
        arguments.write("name", name)
        arguments.write("on", on)
        arguments.write("symbol", symbol)
        arguments.write("decision", decision)
        arguments.write("why", why)
        return try await connection.write("units.rename", arguments)
    }

    /// Places a unit under another one from a day on (chuyển về trực thuộc). Earlier superior units stay in its
    /// history. Refused if it would come under itself (`parent_cycle`), or was placed elsewhere after that day
    /// (`order`).
    ///
    /// - Parameters:
    ///   - unit: The unit.
    ///   - on: The first day of the new organisation.
    ///   - parent: The unit above it from then on. `None`: it has none.
    @discardableResult
    public func move(unit: UnitId, on: CivilDate, parent: UnitId? = nil) async throws -> OrganisationUnit {
        var arguments = Packer(fields: 3)
        arguments.write("unit", unit)
        arguments.write("on", on)
        arguments.write("parent", parent)
        return try await connection.write("units.move", arguments)
    }
}

/// The units in a batch.
public struct BatchUnits: BatchTableTarget {
    /// The way to their batch.
    public let connection: BatchConnection

    /// The name of the collection.
    public var name: String { "units" }

    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: UnitId) throws -> OrganisationUnit {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("units.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: UnitId) throws -> OrganisationUnit? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("units.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: UnitId) throws -> [OrganisationUnit] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("units.history", arguments)
    }

    /// Gives a page of units.
    ///
    /// Indexes: `name` by name; `parent` by parent, name; `foldedName` by foldedName; `successor` by successor.
    ///
    /// - Parameters:
    ///   - name: Full name: "Sở Xây dựng"; not blank (tên).
    ///   - parent: The unit above it; none if it has none (cơ quan chủ quản).
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
        parent: UnitId? = nil,
        foldedName: String? = nil,
        successor: UnitId? = nil,
        missing: Set<OrganisationUnit.OptionalKey> = [],
        index: OrganisationUnit.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) throws -> Page<OrganisationUnit> {
        var filter = Filter(missing: missing)
        filter.add("name", name)
        filter.add("parent", parent)
        filter.add("folded_name", foldedName)
        filter.add("successor", successor)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try connection.call("units.page", arguments)
    }

    /// Counts units.
    ///
    /// Indexes: `name` by name; `parent` by parent, name; `foldedName` by foldedName; `successor` by successor.
    ///
    /// - Parameters:
    ///   - name: Full name: "Sở Xây dựng"; not blank (tên).
    ///   - parent: The unit above it; none if it has none (cơ quan chủ quản).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    public func count(
        name: String? = nil,
        parent: UnitId? = nil,
        foldedName: String? = nil,
        successor: UnitId? = nil,
        missing: Set<OrganisationUnit.OptionalKey> = [],
        index: OrganisationUnit.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("name", name)
        filter.add("parent", parent)
        filter.add("folded_name", foldedName)
        filter.add("successor", successor)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try connection.call("units.count", arguments)
    }

    /// Gives units at once.
    ///
    /// Indexes: `name` by name; `parent` by parent, name; `foldedName` by foldedName; `successor` by successor.
    ///
    /// - Parameters:
    ///   - name: Full name: "Sở Xây dựng"; not blank (tên).
    ///   - parent: The unit above it; none if it has none (cơ quan chủ quản).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    public func all(
        name: String? = nil,
        parent: UnitId? = nil,
        foldedName: String? = nil,
        successor: UnitId? = nil,
        missing: Set<OrganisationUnit.OptionalKey> = [],
        index: OrganisationUnit.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) throws -> [OrganisationUnit] {
        var found: [OrganisationUnit] = []
        var cursor: String?
        repeat {
            let page = try page(
                name: name,
                parent: parent,
                foldedName: foldedName,
                successor: successor,
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

    /// Finds a unit by name, symbol or alias, with or without marks. If several match equally well, all are candidates
    /// and none is chosen.
    ///
    /// - Parameters:
    ///   - name: The name: "Sở Xây dựng", "so xay dung", "SXD". Not blank.
    ///   - on: Only units that existed on this day; units of any time if omitted.
    public func resolve(_ name: String, on: CivilDate? = nil) throws -> ResolvedUnit {
        var arguments = Packer(fields: 2)
        arguments.write("name", name)
        arguments.write("on", on)
        return try connection.call("units.resolve", arguments)
    }

    /// Returns the units that continue a unit on a day: the unit itself if it exists then, else its successors,
    /// following their successors in turn.
    ///
    /// - Parameters:
    ///   - unit: The unit.
    ///   - on: The day; today if omitted.
    public func successors(_ unit: UnitId, on: CivilDate? = nil) throws -> [OrganisationUnit] {
        var arguments = Packer(fields: 2)
        arguments.write("unit", unit)
        arguments.write("on", on)
        return try connection.call("units.successors", arguments)
    }

    /// Returns the units that became a unit by merger, split or renaming, and their predecessors in turn, nearest
    /// first.
    ///
    /// - Parameters:
    ///   - unit: The unit.
    public func predecessors(_ unit: UnitId) throws -> [OrganisationUnit] {
        var arguments = Packer(fields: 1)
        arguments.write("unit", unit)
        return try connection.call("units.predecessors", arguments)
    }

    /// Returns the units that existed on a day as a tree: each unit is followed by the units beneath it, sorted by
    /// name.
    ///
    /// - Parameters:
    ///   - root: The unit to start from; the whole tree if omitted.
    ///   - on: The day; today if omitted.
    public func tree(root: UnitId? = nil, on: CivilDate? = nil) throws -> [TreeUnit] {
        var arguments = Packer(fields: 2)
        arguments.write("root", root)
        arguments.write("on", on)
        return try connection.call("units.tree", arguments)
    }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: OrganisationUnit) throws -> OrganisationUnit {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("units.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [OrganisationUnit]) throws -> [OrganisationUnit] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try connection.call("units.add_many", arguments)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: OrganisationUnit) throws -> OrganisationUnit {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("units.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: OrganisationUnit) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try connection.call("units.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: UnitId, rev: Int) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try connection.call("units.remove", arguments)
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
    public func bringBack(_ id: UnitId, rev: Int? = nil, asOf: Date? = nil) throws -> OrganisationUnit {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try connection.call("units.bring_back", arguments)
    }

    /// Merges units (sáp nhập, hợp nhất): each ends the day before `on`, and the unit that takes them in succeeds it.
    ///
    /// Exactly one of `into` and `new_unit` is required (else `one_of`). Refused if a unit ended before
    /// (`already_ended`) or begins on that day or later (`not_there`).
    ///
    /// - Parameters:
    ///   - units: The units that end; at least one.
    ///   - on: The first day of the new organisation.
    ///   - why: The reason. Required for a merger, not blank; for a split or renaming it is optional.
    ///   - into: The existing unit that takes them in (sáp nhập vào). Not one of `units`.
    ///   - newUnit: The draft of a new unit they are merged into (hợp nhất thành); it begins on `on`.
    ///   - decision: The decision behind it (căn cứ).
    ///   - moveChildren: Whether the units beneath those that end are placed under their successor; false if omitted.
    @discardableResult
    public func merge(
        units: [UnitId],
        on: CivilDate,
        why: String,
        into: UnitId? = nil,
        newUnit: OrganisationUnit? = nil,
        decision: LegalDocumentId? = nil,
        moveChildren: Bool = false
    ) throws -> Reorganisation {
        var arguments = Packer(fields: 7)
        arguments.write("units", units)
        arguments.write("on", on)
        arguments.write("why", why)
        arguments.write("into", into)
        arguments.write("new_unit", newUnit)
        arguments.write("decision", decision)
        arguments.write("move_children", moveChildren)
        return try connection.call("units.merge", arguments)
    }

    /// Splits a unit (chia, tách): it ends the day before `on`, and its parts succeed it. The units beneath it stay
    /// under the ended unit until `units.move` places each under one of the parts. Refused if it ended before
    /// (`already_ended`) or begins on that day or later (`not_there`).
    ///
    /// - Parameters:
    ///   - unit: The unit that ends.
    ///   - into: Drafts of its parts, at least two; they begin on `on`.
    ///   - on: The first day of the new organisation.
    ///   - decision: The decision behind it (căn cứ).
    ///   - why: The reason, if there is one.
    @discardableResult
    public func split(
        unit: UnitId,
        into: [OrganisationUnit],
        on: CivilDate,
        decision: LegalDocumentId? = nil,
        why: String? = nil
    ) throws -> Reorganisation {
        var arguments = Packer(fields: 5)
        arguments.write("unit", unit)
        arguments.write("into", into)
        arguments.write("on", on)
        arguments.write("decision", decision)
        arguments.write("why", why)
        return try connection.call("units.split", arguments)
    }

    /// Renames a unit (đổi tên): the unit with the old name ends the day before `on`; a new one with the new name
    /// succeeds it, keeps the old name as an alias, and takes over the units beneath it.
    ///
    /// - Parameters:
    ///   - unit: The unit.
    ///   - name: The new name; not blank and not the old one (`same_name`).
    ///   - on: The first day of the new name.
    ///   - symbol: The new symbol; unchanged if omitted.
    ///   - decision: The decision behind it (căn cứ).
    ///   - why: The reason, if there is one.
    @discardableResult
    public func rename(
        unit: UnitId,
        name: String,
        on: CivilDate,
        symbol: String? = nil,
        decision: LegalDocumentId? = nil,
        why: String? = nil
    ) throws -> Reorganisation {
        var arguments = Packer(fields: 6)
        arguments.write("unit", unit)
        arguments.write("name", name)
        arguments.write("on", on)
        arguments.write("symbol", symbol)
        arguments.write("decision", decision)
        arguments.write("why", why)
        return try connection.call("units.rename", arguments)
    }

    /// Places a unit under another one from a day on (chuyển về trực thuộc). Earlier superior units stay in its
    /// history. Refused if it would come under itself (`parent_cycle`), or was placed elsewhere after that day
    /// (`order`).
    ///
    /// - Parameters:
    ///   - unit: The unit.
    ///   - on: The first day of the new organisation.
    ///   - parent: The unit above it from then on. `None`: it has none.
    @discardableResult
    public func move(unit: UnitId, on: CivilDate, parent: UnitId? = nil) throws -> OrganisationUnit {
        var arguments = Packer(fields: 3)
        arguments.write("unit", unit)
        arguments.write("on", on)
        arguments.write("parent", parent)
        return try connection.call("units.move", arguments)
    }
}
