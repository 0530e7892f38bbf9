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
    ///   - plan: The plan that promises it; it never moves to another plan.
    ///   - leadUnit: The leading unit, where it is in this store.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    ///   - descending: Descending order.
    ///   - limit: The most records on a page, 1 to 1,000.
    ///   - cursor: The position after which the page begins: the `next` of the page before, of the same query in the
    ///       same store or in a copy of it. A cursor of another query or store is refused.
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
    ///   - plan: The plan that promises it; it never moves to another plan.
    ///   - leadUnit: The leading unit, where it is in this store.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
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
    ///   - plan: The plan that promises it; it never moves to another plan.
    ///   - leadUnit: The leading unit, where it is in this store.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    ///   - descending: Descending order.
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

    /// How far an activity is, with its evidence.
    ///
    /// - Parameters:
    ///   - id: The activity.
    ///   - on: The day to judge at the end of; today, while it lasts, where none is given.
    public func progress(_ id: ActivityId, on: CivilDate? = nil) async throws -> PromiseProgress {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("on", on)
        return try await connection.read("activities.progress", arguments)
    }

    /// Evidence that somebody must confirm or refuse: it shares a form of communication with a promise that is not
    /// done, and no more. Oldest first, activity by activity in the plan's order.
    ///
    /// - Parameters:
    ///   - plan: The plan.
    ///   - activity: One activity of it; all where none is given.
    ///   - on: The day to judge at the end of; today, while it lasts, where none is given.
    ///   - limit: The most to give, 1 to 1,000.
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
public struct Activities: ActivityRecords {
    /// The way to their store.
    public let connection: Connection

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

    /// Calls an activity off. Evidence already there stays.
    ///
    /// - Parameters:
    ///   - id: The activity.
    ///   - why: The reason.
    ///   - on: From which day; today where none is given.
    @discardableResult
    public func cancel(_ id: ActivityId, why: String, on: CivilDate? = nil) async throws -> Activity {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try await connection.write("activities.cancel", arguments)
    }

    /// Confirms that possible evidence proves an activity: it counts from now on. `activities.reconsider` takes it
    /// back.
    ///
    /// - Parameters:
    ///   - id: The activity.
    ///   - record: The record that proves it: `record` of the evidence.
    ///   - why: Why it proves it.
    ///   - act: The act that it proves; needed where it might prove several.
    ///   - evidenceOn: The day of the evidence, where the record proves several; each where none is given.
    ///   - on: On which day it is confirmed; today where none is given.
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

    /// Refuses evidence for an activity, whether it counts or might count: it counts no more. `activities.reconsider`
    /// takes it back.
    ///
    /// - Parameters:
    ///   - id: The activity.
    ///   - record: The record that does not prove it: `record` of the evidence.
    ///   - why: Why it does not.
    ///   - act: The act that it does not prove; none of them where none is given.
    ///   - evidenceOn: The day of the evidence, where the record proves several; each where none is given.
    ///   - on: On which day it is refused; today where none is given.
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

    /// Takes back what was decided about evidence for an activity: the record counts again as it did before. Both stay
    /// noted.
    ///
    /// - Parameters:
    ///   - id: The activity.
    ///   - record: The record that was confirmed or refused.
    ///   - why: Why it is taken back.
    ///   - act: The act that was decided about; every one where none is given.
    ///   - on: On which day; today where none is given.
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
public struct BatchActivities {
    let connection: BatchConnection

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
    ///   - plan: The plan that promises it; it never moves to another plan.
    ///   - leadUnit: The leading unit, where it is in this store.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    ///   - descending: Descending order.
    ///   - limit: The most records on a page, 1 to 1,000.
    ///   - cursor: The position after which the page begins: the `next` of the page before, of the same query in the
    ///       same store or in a copy of it. A cursor of another query or store is refused.
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
    ///   - plan: The plan that promises it; it never moves to another plan.
    ///   - leadUnit: The leading unit, where it is in this store.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
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
    ///   - plan: The plan that promises it; it never moves to another plan.
    ///   - leadUnit: The leading unit, where it is in this store.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    ///   - descending: Descending order.
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

    /// How far an activity is, with its evidence.
    ///
    /// - Parameters:
    ///   - id: The activity.
    ///   - on: The day to judge at the end of; today, while it lasts, where none is given.
    public func progress(_ id: ActivityId, on: CivilDate? = nil) throws -> PromiseProgress {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("on", on)
        return try connection.call("activities.progress", arguments)
    }

    /// Evidence that somebody must confirm or refuse: it shares a form of communication with a promise that is not
    /// done, and no more. Oldest first, activity by activity in the plan's order.
    ///
    /// - Parameters:
    ///   - plan: The plan.
    ///   - activity: One activity of it; all where none is given.
    ///   - on: The day to judge at the end of; today, while it lasts, where none is given.
    ///   - limit: The most to give, 1 to 1,000.
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

    /// Calls an activity off. Evidence already there stays.
    ///
    /// - Parameters:
    ///   - id: The activity.
    ///   - why: The reason.
    ///   - on: From which day; today where none is given.
    @discardableResult
    public func cancel(_ id: ActivityId, why: String, on: CivilDate? = nil) throws -> Activity {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try connection.call("activities.cancel", arguments)
    }

    /// Confirms that possible evidence proves an activity: it counts from now on. `activities.reconsider` takes it
    /// back.
    ///
    /// - Parameters:
    ///   - id: The activity.
    ///   - record: The record that proves it: `record` of the evidence.
    ///   - why: Why it proves it.
    ///   - act: The act that it proves; needed where it might prove several.
    ///   - evidenceOn: The day of the evidence, where the record proves several; each where none is given.
    ///   - on: On which day it is confirmed; today where none is given.
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

    /// Refuses evidence for an activity, whether it counts or might count: it counts no more. `activities.reconsider`
    /// takes it back.
    ///
    /// - Parameters:
    ///   - id: The activity.
    ///   - record: The record that does not prove it: `record` of the evidence.
    ///   - why: Why it does not.
    ///   - act: The act that it does not prove; none of them where none is given.
    ///   - evidenceOn: The day of the evidence, where the record proves several; each where none is given.
    ///   - on: On which day it is refused; today where none is given.
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

    /// Takes back what was decided about evidence for an activity: the record counts again as it did before. Both stay
    /// noted.
    ///
    /// - Parameters:
    ///   - id: The activity.
    ///   - record: The record that was confirmed or refused.
    ///   - why: Why it is taken back.
    ///   - act: The act that was decided about; every one where none is given.
    ///   - on: On which day; today where none is given.
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
