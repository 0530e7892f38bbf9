// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// The materials, for reading.
public protocol MaterialRecords: Sendable {
    /// The way to their store.
    var connection: Connection { get }
}

extension MaterialRecords {
    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: MaterialId) async throws -> Material {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("materials.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: MaterialId) async throws -> Material? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("materials.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: MaterialId) async throws -> [Material] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("materials.history", arguments)
    }

    /// Gives a page of materials.
    ///
    /// Indexes: `title` by title; `madeOn` by madeOn; `plan` by plan, madeOn; `activity` by activity; `unit` by unit,
    /// madeOn; `status` by status, madeOn; `replaces` by replaces.
    ///
    /// - Parameters:
    ///   - title: Title; not blank (tên tài liệu).
    ///   - madeOn: The day on which it was finished, which is the day it proves; none if unknown.
    ///   - plan: The plan it was made for.
    ///   - activity: The activity that it was made for, and is evidence for once it is approved.
    ///   - unit: The unit that produced it (đơn vị biên soạn).
    ///   - status: Its status; `materials.approve` and `materials.retire` change it (trạng thái).
    ///   - replaces: The previous version, which this one replaces; at most one version replaces another.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - limit: The most records on a page, 1 to 1,000; 50 by default.
    ///   - cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must come
    ///       from the same query in the same store or a copy of it; any other cursor is refused.
    public func page(
        title: String? = nil,
        madeOn: CivilDate? = nil,
        plan: PlanId? = nil,
        activity: ActivityId? = nil,
        unit: UnitId? = nil,
        status: MaterialStatus? = nil,
        replaces: MaterialId? = nil,
        missing: Set<Material.OptionalKey> = [],
        index: Material.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) async throws -> Page<Material> {
        var filter = Filter(missing: missing)
        filter.add("title", title)
        filter.add("made_on", madeOn)
        filter.add("plan", plan)
        filter.add("activity", activity)
        filter.add("unit", unit)
        filter.add("status", status)
        filter.add("replaces", replaces)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try await connection.read("materials.page", arguments)
    }

    /// Counts materials.
    ///
    /// Indexes: `title` by title; `madeOn` by madeOn; `plan` by plan, madeOn; `activity` by activity; `unit` by unit,
    /// madeOn; `status` by status, madeOn; `replaces` by replaces.
    ///
    /// - Parameters:
    ///   - title: Title; not blank (tên tài liệu).
    ///   - madeOn: The day on which it was finished, which is the day it proves; none if unknown.
    ///   - plan: The plan it was made for.
    ///   - activity: The activity that it was made for, and is evidence for once it is approved.
    ///   - unit: The unit that produced it (đơn vị biên soạn).
    ///   - status: Its status; `materials.approve` and `materials.retire` change it (trạng thái).
    ///   - replaces: The previous version, which this one replaces; at most one version replaces another.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    public func count(
        title: String? = nil,
        madeOn: CivilDate? = nil,
        plan: PlanId? = nil,
        activity: ActivityId? = nil,
        unit: UnitId? = nil,
        status: MaterialStatus? = nil,
        replaces: MaterialId? = nil,
        missing: Set<Material.OptionalKey> = [],
        index: Material.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) async throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("title", title)
        filter.add("made_on", madeOn)
        filter.add("plan", plan)
        filter.add("activity", activity)
        filter.add("unit", unit)
        filter.add("status", status)
        filter.add("replaces", replaces)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try await connection.read("materials.count", arguments)
    }

    /// Gives materials one by one, reading page after page; nothing is held open in between.
    ///
    /// Indexes: `title` by title; `madeOn` by madeOn; `plan` by plan, madeOn; `activity` by activity; `unit` by unit,
    /// madeOn; `status` by status, madeOn; `replaces` by replaces.
    ///
    /// - Parameters:
    ///   - title: Title; not blank (tên tài liệu).
    ///   - madeOn: The day on which it was finished, which is the day it proves; none if unknown.
    ///   - plan: The plan it was made for.
    ///   - activity: The activity that it was made for, and is evidence for once it is approved.
    ///   - unit: The unit that produced it (đơn vị biên soạn).
    ///   - status: Its status; `materials.approve` and `materials.retire` change it (trạng thái).
    ///   - replaces: The previous version, which this one replaces; at most one version replaces another.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    public func all(
        title: String? = nil,
        madeOn: CivilDate? = nil,
        plan: PlanId? = nil,
        activity: ActivityId? = nil,
        unit: UnitId? = nil,
        status: MaterialStatus? = nil,
        replaces: MaterialId? = nil,
        missing: Set<Material.OptionalKey> = [],
        index: Material.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) -> RecordSequence<Material> {
        RecordSequence { cursor in
            try await page(
                title: title,
                madeOn: madeOn,
                plan: plan,
                activity: activity,
                unit: unit,
                status: status,
                replaces: replaces,
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

    /// Writes materials as a table to a file, all as of one instant; whole or not at all (xuất bảng).
    ///
    /// - Parameters:
    ///   - url: The file to create.
    ///   - format: The kind of file; this library writes CSV and JSON Lines.
    ///   - columns: The paths of the columns, in this order: `held_on`, `turnout.informed`; nil for all of them.
    ///   - options: How the table is written.
    ///   - title: Title; not blank (tên tài liệu).
    ///   - madeOn: The day on which it was finished, which is the day it proves; none if unknown.
    ///   - plan: The plan it was made for.
    ///   - activity: The activity that it was made for, and is evidence for once it is approved.
    ///   - unit: The unit that produced it (đơn vị biên soạn).
    ///   - status: Its status; `materials.approve` and `materials.retire` change it (trạng thái).
    ///   - replaces: The previous version, which this one replaces; at most one version replaces another.
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
        title: String? = nil,
        madeOn: CivilDate? = nil,
        plan: PlanId? = nil,
        activity: ActivityId? = nil,
        unit: UnitId? = nil,
        status: MaterialStatus? = nil,
        replaces: MaterialId? = nil,
        missing: Set<Material.OptionalKey> = [],
        index: Material.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        progress: ProgressListener? = nil
    ) async throws {
        var filter = Filter(missing: missing)
        filter.add("title", title)
        filter.add("made_on", madeOn)
        filter.add("plan", plan)
        filter.add("activity", activity)
        filter.add("unit", unit)
        filter.add("status", status)
        filter.add("replaces", replaces)
        var records = Packer(fields: 5)
        records.write("filter", filter)
        records.write("index", index)
        records.write("since", since)
        records.write("until", until)
        records.write("descending", descending)
        var query = Packer(fields: 3)
        query.write("collection", "materials")
        query.write("columns", columns)
        query.write("records", records)
        let table = TableFile(url: url, format: format, options: options)
        try await connection.export(query, to: table, progress: progress)
    }
}

/// The materials.
public struct Materials: MaterialRecords, TableTarget {
    /// The way to their store.
    public let connection: Connection

    /// The name of the collection.
    public var name: String { "materials" }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: Material) async throws -> Material {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("materials.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Parameters:
    ///   - progress: Is told how far the work is.
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [Material], progress: ProgressListener? = nil) async throws -> [Material] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try await connection.write("materials.add_many", arguments, progress: progress)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: Material) async throws -> Material {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("materials.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: Material) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try await connection.write("materials.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: MaterialId, rev: Int) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try await connection.write("materials.remove", arguments)
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
    public func bringBack(_ id: MaterialId, rev: Int? = nil, asOf: Date? = nil) async throws -> Material {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try await connection.write("materials.bring_back", arguments)
    }

    /// Approves a draft material (duyệt): it may be handed out. The version it replaces is retired in the same commit.
    ///
    /// - Parameters:
    ///   - id: The material.
    ///   - why: A remark.
    ///   - on: The day it was approved; today if omitted. Neither in the future (`not_yet`), nor before the day it was
    ///       made or its last step, nor the last step of the version it replaces (`order`).
    @discardableResult
    public func approve(_ id: MaterialId, why: String? = nil, on: CivilDate? = nil) async throws -> Material {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try await connection.write("materials.approve", arguments)
    }

    /// Retires a material (thu hồi): it is no longer handed out.
    ///
    /// - Parameters:
    ///   - id: The material.
    ///   - why: The reason; not blank.
    ///   - on: The day it was retired; today if omitted. Neither in the future (`not_yet`) nor before the day it was
    ///       made or its last step (`order`).
    @discardableResult
    public func retire(_ id: MaterialId, why: String, on: CivilDate? = nil) async throws -> Material {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try await connection.write("materials.retire", arguments)
    }

    /// Adds a new version of an approved material: a draft that replaces it once `materials.approve` approves it.
    /// Everything not given here is copied from the version before, except its files. Refused if the material is not
    /// approved (`not_approved`).
    ///
    /// - Parameters:
    ///   - id: The version to replace.
    ///   - version: The new version, as written on the material.
    ///   - title: The title; unchanged if omitted.
    ///   - attachments: The files of the new version.
    ///   - madeOn: The day the new version was made; today if omitted. Not in the future (`not_yet`).
    @discardableResult
    public func revise(
        _ id: MaterialId,
        version: String,
        title: String? = nil,
        attachments: [AttachmentId] = [],
        madeOn: CivilDate? = nil
    ) async throws -> Material {
        var arguments = Packer(fields: 5)
        arguments.write("id", id)
        arguments.write("version", version)
        arguments.write("title", title)
        arguments.write("attachments", attachments)
        arguments.write("made_on", madeOn)
        return try await connection.write("materials.revise", arguments)
    }
}

/// The materials in a batch.
public struct BatchMaterials: BatchTableTarget {
    /// The way to their batch.
    public let connection: BatchConnection

    /// The name of the collection.
    public var name: String { "materials" }

    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: MaterialId) throws -> Material {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("materials.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: MaterialId) throws -> Material? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("materials.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: MaterialId) throws -> [Material] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("materials.history", arguments)
    }

    /// Gives a page of materials.
    ///
    /// Indexes: `title` by title; `madeOn` by madeOn; `plan` by plan, madeOn; `activity` by activity; `unit` by unit,
    /// madeOn; `status` by status, madeOn; `replaces` by replaces.
    ///
    /// - Parameters:
    ///   - title: Title; not blank (tên tài liệu).
    ///   - madeOn: The day on which it was finished, which is the day it proves; none if unknown.
    ///   - plan: The plan it was made for.
    ///   - activity: The activity that it was made for, and is evidence for once it is approved.
    ///   - unit: The unit that produced it (đơn vị biên soạn).
    ///   - status: Its status; `materials.approve` and `materials.retire` change it (trạng thái).
    ///   - replaces: The previous version, which this one replaces; at most one version replaces another.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - limit: The most records on a page, 1 to 1,000; 50 by default.
    ///   - cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must come
    ///       from the same query in the same store or a copy of it; any other cursor is refused.
    public func page(
        title: String? = nil,
        madeOn: CivilDate? = nil,
        plan: PlanId? = nil,
        activity: ActivityId? = nil,
        unit: UnitId? = nil,
        status: MaterialStatus? = nil,
        replaces: MaterialId? = nil,
        missing: Set<Material.OptionalKey> = [],
        index: Material.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) throws -> Page<Material> {
        var filter = Filter(missing: missing)
        filter.add("title", title)
        filter.add("made_on", madeOn)
        filter.add("plan", plan)
        filter.add("activity", activity)
        filter.add("unit", unit)
        filter.add("status", status)
        filter.add("replaces", replaces)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try connection.call("materials.page", arguments)
    }

    /// Counts materials.
    ///
    /// Indexes: `title` by title; `madeOn` by madeOn; `plan` by plan, madeOn; `activity` by activity; `unit` by unit,
    /// madeOn; `status` by status, madeOn; `replaces` by replaces.
    ///
    /// - Parameters:
    ///   - title: Title; not blank (tên tài liệu).
    ///   - madeOn: The day on which it was finished, which is the day it proves; none if unknown.
    ///   - plan: The plan it was made for.
    ///   - activity: The activity that it was made for, and is evidence for once it is approved.
    ///   - unit: The unit that produced it (đơn vị biên soạn).
    ///   - status: Its status; `materials.approve` and `materials.retire` change it (trạng thái).
    ///   - replaces: The previous version, which this one replaces; at most one version replaces another.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    public func count(
        title: String? = nil,
        madeOn: CivilDate? = nil,
        plan: PlanId? = nil,
        activity: ActivityId? = nil,
        unit: UnitId? = nil,
        status: MaterialStatus? = nil,
        replaces: MaterialId? = nil,
        missing: Set<Material.OptionalKey> = [],
        index: Material.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("title", title)
        filter.add("made_on", madeOn)
        filter.add("plan", plan)
        filter.add("activity", activity)
        filter.add("unit", unit)
        filter.add("status", status)
        filter.add("replaces", replaces)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try connection.call("materials.count", arguments)
    }

    /// Gives materials at once.
    ///
    /// Indexes: `title` by title; `madeOn` by madeOn; `plan` by plan, madeOn; `activity` by activity; `unit` by unit,
    /// madeOn; `status` by status, madeOn; `replaces` by replaces.
    ///
    /// - Parameters:
    ///   - title: Title; not blank (tên tài liệu).
    ///   - madeOn: The day on which it was finished, which is the day it proves; none if unknown.
    ///   - plan: The plan it was made for.
    ///   - activity: The activity that it was made for, and is evidence for once it is approved.
    ///   - unit: The unit that produced it (đơn vị biên soạn).
    ///   - status: Its status; `materials.approve` and `materials.retire` change it (trạng thái).
    ///   - replaces: The previous version, which this one replaces; at most one version replaces another.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    public func all(
        title: String? = nil,
        madeOn: CivilDate? = nil,
        plan: PlanId? = nil,
        activity: ActivityId? = nil,
        unit: UnitId? = nil,
        status: MaterialStatus? = nil,
        replaces: MaterialId? = nil,
        missing: Set<Material.OptionalKey> = [],
        index: Material.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) throws -> [Material] {
        var found: [Material] = []
        var cursor: String?
        repeat {
            let page = try page(
                title: title,
                madeOn: madeOn,
                plan: plan,
                activity: activity,
                unit: unit,
                status: status,
                replaces: replaces,
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
    public func add(_ record: Material) throws -> Material {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("materials.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [Material]) throws -> [Material] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try connection.call("materials.add_many", arguments)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: Material) throws -> Material {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("materials.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: Material) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try connection.call("materials.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: MaterialId, rev: Int) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try connection.call("materials.remove", arguments)
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
    public func bringBack(_ id: MaterialId, rev: Int? = nil, asOf: Date? = nil) throws -> Material {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try connection.call("materials.bring_back", arguments)
    }

    /// Approves a draft material (duyệt): it may be handed out. The version it replaces is retired in the same commit.
    ///
    /// - Parameters:
    ///   - id: The material.
    ///   - why: A remark.
    ///   - on: The day it was approved; today if omitted. Neither in the future (`not_yet`), nor before the day it was
    ///       made or its last step, nor the last step of the version it replaces (`order`).
    @discardableResult
    public func approve(_ id: MaterialId, why: String? = nil, on: CivilDate? = nil) throws -> Material {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try connection.call("materials.approve", arguments)
    }

    /// Retires a material (thu hồi): it is no longer handed out.
    ///
    /// - Parameters:
    ///   - id: The material.
    ///   - why: The reason; not blank.
    ///   - on: The day it was retired; today if omitted. Neither in the future (`not_yet`) nor before the day it was
    ///       made or its last step (`order`).
    @discardableResult
    public func retire(_ id: MaterialId, why: String, on: CivilDate? = nil) throws -> Material {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try connection.call("materials.retire", arguments)
    }

    /// Adds a new version of an approved material: a draft that replaces it once `materials.approve` approves it.
    /// Everything not given here is copied from the version before, except its files. Refused if the material is not
    /// approved (`not_approved`).
    ///
    /// - Parameters:
    ///   - id: The version to replace.
    ///   - version: The new version, as written on the material.
    ///   - title: The title; unchanged if omitted.
    ///   - attachments: The files of the new version.
    ///   - madeOn: The day the new version was made; today if omitted. Not in the future (`not_yet`).
    @discardableResult
    public func revise(
        _ id: MaterialId,
        version: String,
        title: String? = nil,
        attachments: [AttachmentId] = [],
        madeOn: CivilDate? = nil
    ) throws -> Material {
        var arguments = Packer(fields: 5)
        arguments.write("id", id)
        arguments.write("version", version)
        arguments.write("title", title)
        arguments.write("attachments", attachments)
        arguments.write("made_on", madeOn)
        return try connection.call("materials.revise", arguments)
    }
}
