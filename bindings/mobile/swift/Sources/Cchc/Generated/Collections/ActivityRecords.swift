// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// The activities, for reading.
public protocol ActivityRecords: Sendable {
    /// The way to their store.
    var connection: Connection { get }
}

extension ActivityRecords {
    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: ActivityId) async throws -> Activity {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("activities.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: ActivityId) async throws -> Activity? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("activities.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: ActivityId) async throws -> [Activity] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("activities.history", arguments)
    }

    /// Gives a page of activities.
    ///
    /// Indexes: `plan` by plan, order; `leadUnit` by leadUnit.
    ///
    /// - Parameters:
    ///   - plan: The plan that promises it; it never changes.
    ///   - leadUnit: The leading unit; none if no unit of this store was linked.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - limit: The most records on a page, 1 to 1,000; 50 by default.
    ///   - cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must come
    ///       from the same query in the same store or a copy of it; any other cursor is refused.
    public func page(
        plan: PlanId? = nil,
        order: Int? = nil,
        leadUnit: UnitId? = nil,
        missing: Set<Activity.OptionalKey> = [],
        index: Activity.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) async throws -> Page<Activity> {
        var filter = Filter(missing: missing)
        filter.add("plan", plan)
        filter.add("order", order)
        filter.add("lead_unit", leadUnit)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try await connection.read("activities.page", arguments)
    }

    /// Counts activities.
    ///
    /// Indexes: `plan` by plan, order; `leadUnit` by leadUnit.
    ///
    /// - Parameters:
    ///   - plan: The plan that promises it; it never changes.
    ///   - leadUnit: The leading unit; none if no unit of this store was linked.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    public func count(
        plan: PlanId? = nil,
        order: Int? = nil,
        leadUnit: UnitId? = nil,
        missing: Set<Activity.OptionalKey> = [],
        index: Activity.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) async throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("plan", plan)
        filter.add("order", order)
        filter.add("lead_unit", leadUnit)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try await connection.read("activities.count", arguments)
    }

    /// Gives activities one by one, reading page after page; nothing is held open in between.
    ///
    /// Indexes: `plan` by plan, order; `leadUnit` by leadUnit.
    ///
    /// - Parameters:
    ///   - plan: The plan that promises it; it never changes.
    ///   - leadUnit: The leading unit; none if no unit of this store was linked.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    public func all(
        plan: PlanId? = nil,
        order: Int? = nil,
        leadUnit: UnitId? = nil,
        missing: Set<Activity.OptionalKey> = [],
        index: Activity.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) -> RecordSequence<Activity> {
        RecordSequence { cursor in
            try await page(
                plan: plan,
                order: order,
                leadUnit: leadUnit,
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

    /// Writes activities as a table to a file, all as of one instant; whole or not at all (xuất bảng).
    ///
    /// - Parameters:
    ///   - url: The file to create.
    ///   - format: The kind of file; this library writes CSV and JSON Lines.
    ///   - columns: The paths of the columns, in this order: `held_on`, `turnout.informed`; nil for all of them.
    ///   - options: How the table is written.
    ///   - plan: The plan that promises it; it never changes.
    ///   - leadUnit: The leading unit; none if no unit of this store was linked.
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
        plan: PlanId? = nil,
        order: Int? = nil,
        leadUnit: UnitId? = nil,
        missing: Set<Activity.OptionalKey> = [],
        index: Activity.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        progress: ProgressListener? = nil
    ) async throws {
        var filter = Filter(missing: missing)
        filter.add("plan", plan)
        filter.add("order", order)
        filter.add("lead_unit", leadUnit)
        var records = Packer(fields: 5)
        records.write("filter", filter)
        records.write("index", index)
        records.write("since", since)
        records.write("until", until)
        records.write("descending", descending)
        var query = Packer(fields: 3)
        query.write("collection", "activities")
        query.write("columns", columns)
        query.write("records", records)
        let table = TableFile(url: url, format: format, options: options)
        try await connection.export(query, to: table, progress: progress)
    }

    /// Returns the progress of an activity, with its evidence.
    ///
    /// - Parameters:
    ///   - id: The activity.
    ///   - on: The day to judge: the status at the end of that day. If omitted: today, as far as it has come.
    public func progress(_ id: ActivityId, on: CivilDate? = nil) async throws -> PromiseProgress {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("on", on)
        return try await connection.read("activities.progress", arguments)
    }

    /// Returns the possible evidence of a plan: records that share only a form of communication with an act that is
    /// not done, so that somebody must confirm or refuse them (`activities.confirm`, `activities.refuse`). In the
    /// plan's order of activities, within each the oldest first.
    ///
    /// - Parameters:
    ///   - plan: The plan.
    ///   - activity: One activity of the plan (else `other_plan`); all activities if omitted.
    ///   - on: The day to judge: the status at the end of that day. If omitted: today, as far as it has come.
    ///   - limit: The most items to return, 1 to 1,000; 200 if omitted.
    public func possible(
        _ plan: PlanId,
        activity: ActivityId? = nil,
        on: CivilDate? = nil,
        limit: Int = 200
    ) async throws -> [PossibleEvidence] {
        var arguments = Packer(fields: 4)
        arguments.write("plan", plan)
        arguments.write("activity", activity)
        arguments.write("on", on)
        arguments.write("limit", limit)
        return try await connection.read("activities.possible", arguments)
    }
}

/// The activities.
public struct Activities: ActivityRecords, TableTarget {
    /// The way to their store.
    public let connection: Connection

    /// The name of the collection.
    public var name: String { "activities" }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: Activity) async throws -> Activity {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("activities.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Parameters:
    ///   - progress: Is told how far the work is.
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [Activity], progress: ProgressListener? = nil) async throws -> [Activity] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try await connection.write("activities.add_many", arguments, progress: progress)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: Activity) async throws -> Activity {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("activities.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: Activity) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try await connection.write("activities.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: ActivityId, rev: Int) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try await connection.write("activities.remove", arguments)
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
    public func bringBack(_ id: ActivityId, rev: Int? = nil, asOf: Date? = nil) async throws -> Activity {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try await connection.write("activities.bring_back", arguments)
    }

    /// Cancels an activity (hủy). Evidence recorded for it stays. Refused if it is cancelled already
    /// (`InvalidTransition`).
    ///
    /// - Parameters:
    ///   - id: The activity.
    ///   - why: The reason; not blank.
    ///   - on: The day it was cancelled; today if omitted. Neither in the future (`not_yet`) nor before the plan was
    ///       issued (`order`).
    @discardableResult
    public func cancel(_ id: ActivityId, why: String, on: CivilDate? = nil) async throws -> Activity {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try await connection.write("activities.cancel", arguments)
    }

    /// Confirms that a record is evidence for an activity: it counts from now on. Possible and refused evidence can be
    /// confirmed; `activities.reconsider` undoes it.
    ///
    /// Refused with `no_evidence` if the record does not name the activity or its plan, `counts_already` if it counts
    /// already, `act_needed` if it could prove several acts and `act` is omitted.
    ///
    /// - Parameters:
    ///   - id: The activity.
    ///   - record: The record that proves it: `record` of the evidence.
    ///   - why: Why it proves it; not blank.
    ///   - act: The act it proves. Required if the record could prove several acts that are not done yet.
    ///   - evidenceOn: The day of the evidence, to select one where the record is evidence on several days; all of
    ///       them if omitted.
    ///   - on: The day it was confirmed; today if omitted. Neither in the future (`not_yet`) nor before the day of the
    ///       evidence (`order`).
    @discardableResult
    public func confirm(
        _ id: ActivityId,
        record: UUID,
        why: String,
        act: Act? = nil,
        evidenceOn: CivilDate? = nil,
        on: CivilDate? = nil
    ) async throws -> Activity {
        var arguments = Packer(fields: 6)
        arguments.write("id", id)
        arguments.write("record", record)
        arguments.write("why", why)
        arguments.write("act", act)
        arguments.write("evidence_on", evidenceOn)
        arguments.write("on", on)
        return try await connection.write("activities.confirm", arguments)
    }

    /// Refuses a record as evidence for an activity: it no longer counts. Evidence that counts and possible evidence
    /// can be refused; `activities.reconsider` undoes it.
    ///
    /// Refused with `no_evidence` if the record does not name the activity or its plan, `refused_already` if it was
    /// refused before.
    ///
    /// - Parameters:
    ///   - id: The activity.
    ///   - record: The record that does not prove it: `record` of the evidence.
    ///   - why: Why it does not prove it; not blank.
    ///   - act: The act it does not prove; all acts the record could prove if omitted.
    ///   - evidenceOn: The day of the evidence, to select one where the record is evidence on several days; all of
    ///       them if omitted.
    ///   - on: The day it was refused; today if omitted. Neither in the future (`not_yet`) nor before the day of the
    ///       evidence (`order`).
    @discardableResult
    public func refuse(
        _ id: ActivityId,
        record: UUID,
        why: String,
        act: Act? = nil,
        evidenceOn: CivilDate? = nil,
        on: CivilDate? = nil
    ) async throws -> Activity {
        var arguments = Packer(fields: 6)
        arguments.write("id", id)
        arguments.write("record", record)
        arguments.write("why", why)
        arguments.write("act", act)
        arguments.write("evidence_on", evidenceOn)
        arguments.write("on", on)
        return try await connection.write("activities.refuse", arguments)
    }

    /// Withdraws decisions about a record as evidence for an activity: the record counts again as it did before them.
    /// The decisions and their withdrawal stay in the history. Refused if no decision is in force (`not_decided`).
    ///
    /// - Parameters:
    ///   - id: The activity.
    ///   - record: The record that was confirmed or refused.
    ///   - why: Why the decision is withdrawn; not blank.
    ///   - act: The act that was decided about; every act if omitted.
    ///   - on: The day it was withdrawn; today if omitted. Neither in the future (`not_yet`) nor before the last
    ///       decision withdrawn (`order`).
    @discardableResult
    public func reconsider(
        _ id: ActivityId,
        record: UUID,
        why: String,
        act: Act? = nil,
        on: CivilDate? = nil
    ) async throws -> Activity {
        var arguments = Packer(fields: 5)
        arguments.write("id", id)
        arguments.write("record", record)
        arguments.write("why", why)
        arguments.write("act", act)
        arguments.write("on", on)
        return try await connection.write("activities.reconsider", arguments)
    }
}

/// The activities in a batch.
public struct BatchActivities: BatchTableTarget {
    /// The way to their batch.
    public let connection: BatchConnection

    /// The name of the collection.
    public var name: String { "activities" }

    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: ActivityId) throws -> Activity {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("activities.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: ActivityId) throws -> Activity? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("activities.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: ActivityId) throws -> [Activity] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("activities.history", arguments)
    }

    /// Gives a page of activities.
    ///
    /// Indexes: `plan` by plan, order; `leadUnit` by leadUnit.
    ///
    /// - Parameters:
    ///   - plan: The plan that promises it; it never changes.
    ///   - leadUnit: The leading unit; none if no unit of this store was linked.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - limit: The most records on a page, 1 to 1,000; 50 by default.
    ///   - cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must come
    ///       from the same query in the same store or a copy of it; any other cursor is refused.
    public func page(
        plan: PlanId? = nil,
        order: Int? = nil,
        leadUnit: UnitId? = nil,
        missing: Set<Activity.OptionalKey> = [],
        index: Activity.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) throws -> Page<Activity> {
        var filter = Filter(missing: missing)
        filter.add("plan", plan)
        filter.add("order", order)
        filter.add("lead_unit", leadUnit)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try connection.call("activities.page", arguments)
    }

    /// Counts activities.
    ///
    /// Indexes: `plan` by plan, order; `leadUnit` by leadUnit.
    ///
    /// - Parameters:
    ///   - plan: The plan that promises it; it never changes.
    ///   - leadUnit: The leading unit; none if no unit of this store was linked.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    public func count(
        plan: PlanId? = nil,
        order: Int? = nil,
        leadUnit: UnitId? = nil,
        missing: Set<Activity.OptionalKey> = [],
        index: Activity.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("plan", plan)
        filter.add("order", order)
        filter.add("lead_unit", leadUnit)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try connection.call("activities.count", arguments)
    }

    /// Gives activities at once.
    ///
    /// Indexes: `plan` by plan, order; `leadUnit` by leadUnit.
    ///
    /// - Parameters:
    ///   - plan: The plan that promises it; it never changes.
    ///   - leadUnit: The leading unit; none if no unit of this store was linked.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    public func all(
        plan: PlanId? = nil,
        order: Int? = nil,
        leadUnit: UnitId? = nil,
        missing: Set<Activity.OptionalKey> = [],
        index: Activity.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) throws -> [Activity] {
        var found: [Activity] = []
        var cursor: String?
        repeat {
            let page = try page(
                plan: plan,
                order: order,
                leadUnit: leadUnit,
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

    /// Returns the progress of an activity, with its evidence.
    ///
    /// - Parameters:
    ///   - id: The activity.
    ///   - on: The day to judge: the status at the end of that day. If omitted: today, as far as it has come.
    public func progress(_ id: ActivityId, on: CivilDate? = nil) throws -> PromiseProgress {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("on", on)
        return try connection.call("activities.progress", arguments)
    }

    /// Returns the possible evidence of a plan: records that share only a form of communication with an act that is
    /// not done, so that somebody must confirm or refuse them (`activities.confirm`, `activities.refuse`). In the
    /// plan's order of activities, within each the oldest first.
    ///
    /// - Parameters:
    ///   - plan: The plan.
    ///   - activity: One activity of the plan (else `other_plan`); all activities if omitted.
    ///   - on: The day to judge: the status at the end of that day. If omitted: today, as far as it has come.
    ///   - limit: The most items to return, 1 to 1,000; 200 if omitted.
    public func possible(
        _ plan: PlanId,
        activity: ActivityId? = nil,
        on: CivilDate? = nil,
        limit: Int = 200
    ) throws -> [PossibleEvidence] {
        var arguments = Packer(fields: 4)
        arguments.write("plan", plan)
        arguments.write("activity", activity)
        arguments.write("on", on)
        arguments.write("limit", limit)
        return try connection.call("activities.possible", arguments)
    }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: Activity) throws -> Activity {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("activities.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [Activity]) throws -> [Activity] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try connection.call("activities.add_many", arguments)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: Activity) throws -> Activity {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("activities.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: Activity) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try connection.call("activities.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: ActivityId, rev: Int) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try connection.call("activities.remove", arguments)
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
    public func bringBack(_ id: ActivityId, rev: Int? = nil, asOf: Date? = nil) throws -> Activity {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try connection.call("activities.bring_back", arguments)
    }

    /// Cancels an activity (hủy). Evidence recorded for it stays. Refused if it is cancelled already
    /// (`InvalidTransition`).
    ///
    /// - Parameters:
    ///   - id: The activity.
    ///   - why: The reason; not blank.
    ///   - on: The day it was cancelled; today if omitted. Neither in the future (`not_yet`) nor before the plan was
    ///       issued (`order`).
    @discardableResult
    public func cancel(_ id: ActivityId, why: String, on: CivilDate? = nil) throws -> Activity {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try connection.call("activities.cancel", arguments)
    }

    /// Confirms that a record is evidence for an activity: it counts from now on. Possible and refused evidence can be
    /// confirmed; `activities.reconsider` undoes it.
    ///
    /// Refused with `no_evidence` if the record does not name the activity or its plan, `counts_already` if it counts
    /// already, `act_needed` if it could prove several acts and `act` is omitted.
    ///
    /// - Parameters:
    ///   - id: The activity.
    ///   - record: The record that proves it: `record` of the evidence.
    ///   - why: Why it proves it; not blank.
    ///   - act: The act it proves. Required if the record could prove several acts that are not done yet.
    ///   - evidenceOn: The day of the evidence, to select one where the record is evidence on several days; all of
    ///       them if omitted.
    ///   - on: The day it was confirmed; today if omitted. Neither in the future (`not_yet`) nor before the day of the
    ///       evidence (`order`).
    @discardableResult
    public func confirm(
        _ id: ActivityId,
        record: UUID,
        why: String,
        act: Act? = nil,
        evidenceOn: CivilDate? = nil,
        on: CivilDate? = nil
    ) throws -> Activity {
        var arguments = Packer(fields: 6)
        arguments.write("id", id)
        arguments.write("record", record)
        arguments.write("why", why)
        arguments.write("act", act)
        arguments.write("evidence_on", evidenceOn)
        arguments.write("on", on)
        return try connection.call("activities.confirm", arguments)
    }

    /// Refuses a record as evidence for an activity: it no longer counts. Evidence that counts and possible evidence
    /// can be refused; `activities.reconsider` undoes it.
    ///
    /// Refused with `no_evidence` if the record does not name the activity or its plan, `refused_already` if it was
    /// refused before.
    ///
    /// - Parameters:
    ///   - id: The activity.
    ///   - record: The record that does not prove it: `record` of the evidence.
    ///   - why: Why it does not prove it; not blank.
    ///   - act: The act it does not prove; all acts the record could prove if omitted.
    ///   - evidenceOn: The day of the evidence, to select one where the record is evidence on several days; all of
    ///       them if omitted.
    ///   - on: The day it was refused; today if omitted. Neither in the future (`not_yet`) nor before the day of the
    ///       evidence (`order`).
    @discardableResult
    public func refuse(
        _ id: ActivityId,
        record: UUID,
        why: String,
        act: Act? = nil,
        evidenceOn: CivilDate? = nil,
        on: CivilDate? = nil
    ) throws -> Activity {
        var arguments = Packer(fields: 6)
        arguments.write("id", id)
        arguments.write("record", record)
        arguments.write("why", why)
        arguments.write("act", act)
        arguments.write("evidence_on", evidenceOn)
        arguments.write("on", on)
        return try connection.call("activities.refuse", arguments)
    }

    /// Withdraws decisions about a record as evidence for an activity: the record counts again as it did before them.
    /// The decisions and their withdrawal stay in the history. Refused if no decision is in force (`not_decided`).
    ///
    /// - Parameters:
    ///   - id: The activity.
    ///   - record: The record that was confirmed or refused.
    ///   - why: Why the decision is withdrawn; not blank.
    ///   - act: The act that was decided about; every act if omitted.
    ///   - on: The day it was withdrawn; today if omitted. Neither in the future (`not_yet`) nor before the last
    ///       decision withdrawn (`order`).
    @discardableResult
    public func reconsider(
        _ id: ActivityId,
        record: UUID,
        why: String,
        act: Act? = nil,
        on: CivilDate? = nil
    ) throws -> Activity {
        var arguments = Packer(fields: 5)
        arguments.write("id", id)
        arguments.write("record", record)
        arguments.write("why", why)
        arguments.write("act", act)
        arguments.write("on", on)
        return try connection.call("activities.reconsider", arguments)
    }
}
