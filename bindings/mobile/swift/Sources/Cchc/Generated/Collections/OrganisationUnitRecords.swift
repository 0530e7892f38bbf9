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
    ///   - parent: The unit above it (cơ quan chủ quản).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    ///   - descending: Descending order.
    ///   - limit: The most records on a page, 1 to 1,000.
    ///   - cursor: The position after which the page begins: the `next` of the page before, of the same query in the
    ///       same store or in a copy of it. A cursor of another query or store is refused.
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
    ///   - parent: The unit above it (cơ quan chủ quản).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
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
    ///   - parent: The unit above it (cơ quan chủ quản).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    ///   - descending: Descending order.
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

    /// Finds a unit by name, symbol or alias, with marks or without. Where several fit equally well, all are named and
    /// none is chosen.
    ///
    /// - Parameters:
    ///   - name: The name: "Sở Xây dựng", "so xay dung", "SXD".
    ///   - on: Units that existed on this day alone; of any time where none is given.
    public func resolve(_ name: String, on: CivilDate? = nil) async throws -> ResolvedUnit {
        var arguments = Packer(fields: 2)
        arguments.write("name", name)
        arguments.write("on", on)
        return try await connection.read("units.resolve", arguments)
    }

    /// The units that a unit is on a day: itself while it lasts, else what it became, and what that became.
    ///
    /// - Parameters:
    ///   - unit: The unit.
    ///   - on: The day; today where none is given.
    public func successors(_ unit: UnitId, on: CivilDate? = nil) async throws -> [OrganisationUnit] {
        var arguments = Packer(fields: 2)
        arguments.write("unit", unit)
        arguments.write("on", on)
        return try await connection.read("units.successors", arguments)
    }

    /// The units that a unit was: those that became it, and those that became those, nearest first.
    ///
    /// - Parameters:
    ///   - unit: The unit.
    public func predecessors(_ unit: UnitId) async throws -> [OrganisationUnit] {
        var arguments = Packer(fields: 1)
        arguments.write("unit", unit)
        return try await connection.read("units.predecessors", arguments)
    }

    /// The units as they stood on a day, each after the one above it.
    ///
    /// - Parameters:
    ///   - root: The unit to begin with; all where none is given.
    ///   - on: The day; today where none is given.
    public func tree(root: UnitId? = nil, on: CivilDate? = nil) async throws -> [TreeUnit] {
        var arguments = Packer(fields: 2)
        arguments.write("root", root)
        arguments.write("on", on)
        return try await connection.read("units.tree", arguments)
    }
}

/// The units.
public struct Units: OrganisationUnitRecords {
    /// The way to their store.
    public let connection: Connection

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

    /// Merges units: each ends the day before and is succeeded by the one they become (sáp nhập, hợp nhất).
    ///
    /// - Parameters:
    ///   - units: The units that end.
    ///   - on: The first day of the new order.
    ///   - why: The reason.
    ///   - into: The unit that goes on existing and takes them in (sáp nhập vào).
    ///   - newUnit: The draft of a new unit, where they become that (hợp nhất thành).
    ///   - decision: The decision behind it (căn cứ).
    ///   - moveChildren: Whether the units beneath those that end come under the one they become.
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

    /// Splits a unit: it ends the day before and is succeeded by its parts (chia, tách). The units beneath it stay
    /// where they are until `units.move` places each under one of the parts.
    ///
    /// - Parameters:
    ///   - unit: The unit that ends.
    ///   - into: Drafts of its parts, two at least.
    ///   - on: The first day of the new order.
    ///   - decision: The decision behind it (căn cứ).
    ///   - why: The reason.
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

    /// Gives a unit another name: the one with the old name ends the day before, and a new one goes on with the old
    /// name as an alias and with the units beneath it (đổi tên).
    ///
    /// - Parameters:
    ///   - unit: The unit.
    ///   - name: Its new name.
    ///   - on: The first day of the new name.
    ///   - symbol: Its new symbol; that of before where none is given.
    ///   - decision: The decision behind it (căn cứ).
    ///   - why: The reason.
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

    /// Places a unit under another one from a day on. Where it was before stays known (chuyển về trực thuộc).
    ///
    /// - Parameters:
    ///   - unit: The unit.
    ///   - on: The first day of the new order.
    ///   - parent: The unit that is above it from then on; nothing for none.
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
public struct BatchUnits {
    let connection: BatchConnection

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
    ///   - parent: The unit above it (cơ quan chủ quản).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    ///   - descending: Descending order.
    ///   - limit: The most records on a page, 1 to 1,000.
    ///   - cursor: The position after which the page begins: the `next` of the page before, of the same query in the
    ///       same store or in a copy of it. A cursor of another query or store is refused.
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
    ///   - parent: The unit above it (cơ quan chủ quản).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
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
    ///   - parent: The unit above it (cơ quan chủ quản).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    ///   - descending: Descending order.
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

    /// Finds a unit by name, symbol or alias, with marks or without. Where several fit equally well, all are named and
    /// none is chosen.
    ///
    /// - Parameters:
    ///   - name: The name: "Sở Xây dựng", "so xay dung", "SXD".
    ///   - on: Units that existed on this day alone; of any time where none is given.
    public func resolve(_ name: String, on: CivilDate? = nil) throws -> ResolvedUnit {
        var arguments = Packer(fields: 2)
        arguments.write("name", name)
        arguments.write("on", on)
        return try connection.call("units.resolve", arguments)
    }

    /// The units that a unit is on a day: itself while it lasts, else what it became, and what that became.
    ///
    /// - Parameters:
    ///   - unit: The unit.
    ///   - on: The day; today where none is given.
    public func successors(_ unit: UnitId, on: CivilDate? = nil) throws -> [OrganisationUnit] {
        var arguments = Packer(fields: 2)
        arguments.write("unit", unit)
        arguments.write("on", on)
        return try connection.call("units.successors", arguments)
    }

    /// The units that a unit was: those that became it, and those that became those, nearest first.
    ///
    /// - Parameters:
    ///   - unit: The unit.
    public func predecessors(_ unit: UnitId) throws -> [OrganisationUnit] {
        var arguments = Packer(fields: 1)
        arguments.write("unit", unit)
        return try connection.call("units.predecessors", arguments)
    }

    /// The units as they stood on a day, each after the one above it.
    ///
    /// - Parameters:
    ///   - root: The unit to begin with; all where none is given.
    ///   - on: The day; today where none is given.
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

    /// Merges units: each ends the day before and is succeeded by the one they become (sáp nhập, hợp nhất).
    ///
    /// - Parameters:
    ///   - units: The units that end.
    ///   - on: The first day of the new order.
    ///   - why: The reason.
    ///   - into: The unit that goes on existing and takes them in (sáp nhập vào).
    ///   - newUnit: The draft of a new unit, where they become that (hợp nhất thành).
    ///   - decision: The decision behind it (căn cứ).
    ///   - moveChildren: Whether the units beneath those that end come under the one they become.
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

    /// Splits a unit: it ends the day before and is succeeded by its parts (chia, tách). The units beneath it stay
    /// where they are until `units.move` places each under one of the parts.
    ///
    /// - Parameters:
    ///   - unit: The unit that ends.
    ///   - into: Drafts of its parts, two at least.
    ///   - on: The first day of the new order.
    ///   - decision: The decision behind it (căn cứ).
    ///   - why: The reason.
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

    /// Gives a unit another name: the one with the old name ends the day before, and a new one goes on with the old
    /// name as an alias and with the units beneath it (đổi tên).
    ///
    /// - Parameters:
    ///   - unit: The unit.
    ///   - name: Its new name.
    ///   - on: The first day of the new name.
    ///   - symbol: Its new symbol; that of before where none is given.
    ///   - decision: The decision behind it (căn cứ).
    ///   - why: The reason.
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

    /// Places a unit under another one from a day on. Where it was before stays known (chuyển về trực thuộc).
    ///
    /// - Parameters:
    ///   - unit: The unit.
    ///   - on: The first day of the new order.
    ///   - parent: The unit that is above it from then on; nothing for none.
    @discardableResult
    public func move(unit: UnitId, on: CivilDate, parent: UnitId? = nil) throws -> OrganisationUnit {
        var arguments = Packer(fields: 3)
        arguments.write("unit", unit)
        arguments.write("on", on)
        arguments.write("parent", parent)
        return try connection.call("units.move", arguments)
    }
}
