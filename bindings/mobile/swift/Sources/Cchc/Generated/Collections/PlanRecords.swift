// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// The plans, for reading.
public protocol PlanRecords: Sendable {
    /// The way to their store.
    var connection: Connection { get }
}

extension PlanRecords {
    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: PlanId) async throws -> Plan {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("plans.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: PlanId) async throws -> Plan? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("plans.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: PlanId) async throws -> [Plan] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("plans.history", arguments)
    }

    /// Gives a page of plans.
    ///
    /// Indexes: `year` by year, symbol; `status` by status, year; `number` by symbol, issuedIn, number, issuer;
    /// `parentPlan` by parentPlan.
    ///
    /// - Parameters:
    ///   - year: The year it plans for, from 1945; none where it covers several (năm).
    ///   - symbol: Symbol: "KH-SXD" (ký hiệu).
    ///   - status: Its status; `plans.issue` and `plans.move` change it (trạng thái).
    ///   - number: Number as written; none on a draft (số). Once issued, no other plan may have the same number,
    ///       symbol, year and issuer (NĐ 30/2020/NĐ-CP).
    ///   - issuer: Issuing body as written (cơ quan ban hành).
    ///   - parentPlan: The plan above this one, where it is in this store.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    ///   - descending: Descending order.
    ///   - limit: The most records on a page, 1 to 1,000.
    ///   - cursor: The position after which the page begins: the `next` of the page before, of the same query in the
    ///       same store or in a copy of it. A cursor of another query or store is refused.
    public func page(
        year: Int? = nil,
        symbol: String? = nil,
        status: PlanStatus? = nil,
        issuedIn: Int? = nil,
        number: String? = nil,
        issuer: String? = nil,
        parentPlan: PlanId? = nil,
        missing: Set<Plan.OptionalKey> = [],
        index: Plan.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) async throws -> Page<Plan> {
        var filter = Filter(missing: missing)
        filter.add("year", year)
        filter.add("symbol", symbol)
        filter.add("status", status)
        filter.add("issued_in", issuedIn)
        filter.add("number", number)
        filter.add("issuer", issuer)
        filter.add("parent_plan", parentPlan)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try await connection.read("plans.page", arguments)
    }

    /// Counts plans.
    ///
    /// Indexes: `year` by year, symbol; `status` by status, year; `number` by symbol, issuedIn, number, issuer;
    /// `parentPlan` by parentPlan.
    ///
    /// - Parameters:
    ///   - year: The year it plans for, from 1945; none where it covers several (năm).
    ///   - symbol: Symbol: "KH-SXD" (ký hiệu).
    ///   - status: Its status; `plans.issue` and `plans.move` change it (trạng thái).
    ///   - number: Number as written; none on a draft (số). Once issued, no other plan may have the same number,
    ///       symbol, year and issuer (NĐ 30/2020/NĐ-CP).
    ///   - issuer: Issuing body as written (cơ quan ban hành).
    ///   - parentPlan: The plan above this one, where it is in this store.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    public func count(
        year: Int? = nil,
        symbol: String? = nil,
        status: PlanStatus? = nil,
        issuedIn: Int? = nil,
        number: String? = nil,
        issuer: String? = nil,
        parentPlan: PlanId? = nil,
        missing: Set<Plan.OptionalKey> = [],
        index: Plan.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) async throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("year", year)
        filter.add("symbol", symbol)
        filter.add("status", status)
        filter.add("issued_in", issuedIn)
        filter.add("number", number)
        filter.add("issuer", issuer)
        filter.add("parent_plan", parentPlan)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try await connection.read("plans.count", arguments)
    }

    /// Gives plans one by one, reading page after page; nothing is held open in between.
    ///
    /// Indexes: `year` by year, symbol; `status` by status, year; `number` by symbol, issuedIn, number, issuer;
    /// `parentPlan` by parentPlan.
    ///
    /// - Parameters:
    ///   - year: The year it plans for, from 1945; none where it covers several (năm).
    ///   - symbol: Symbol: "KH-SXD" (ký hiệu).
    ///   - status: Its status; `plans.issue` and `plans.move` change it (trạng thái).
    ///   - number: Number as written; none on a draft (số). Once issued, no other plan may have the same number,
    ///       symbol, year and issuer (NĐ 30/2020/NĐ-CP).
    ///   - issuer: Issuing body as written (cơ quan ban hành).
    ///   - parentPlan: The plan above this one, where it is in this store.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    ///   - descending: Descending order.
    public func all(
        year: Int? = nil,
        symbol: String? = nil,
        status: PlanStatus? = nil,
        issuedIn: Int? = nil,
        number: String? = nil,
        issuer: String? = nil,
        parentPlan: PlanId? = nil,
        missing: Set<Plan.OptionalKey> = [],
        index: Plan.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) -> RecordSequence<Plan> {
        RecordSequence { cursor in
            try await page(
                year: year,
                symbol: symbol,
                status: status,
                issuedIn: issuedIn,
                number: number,
                issuer: issuer,
                parentPlan: parentPlan,
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

    /// How far every activity of a plan is, in the plan's order.
    ///
    /// - Parameters:
    ///   - id: The plan.
    ///   - on: The day to judge at the end of; today, while it lasts, where none is given.
    public func progress(_ id: PlanId, on: CivilDate? = nil) async throws -> [PromiseProgress] {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("on", on)
        return try await connection.read("plans.progress", arguments)
    }
}

/// The plans.
public struct Plans: PlanRecords {
    /// The way to their store.
    public let connection: Connection

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: Plan) async throws -> Plan {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("plans.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Parameters:
    ///   - progress: Is told how far the work is.
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [Plan], progress: ProgressListener? = nil) async throws -> [Plan] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try await connection.write("plans.add_many", arguments, progress: progress)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: Plan) async throws -> Plan {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("plans.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: Plan) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try await connection.write("plans.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: PlanId, rev: Int) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try await connection.write("plans.remove", arguments)
    }

    /// Makes activities of what a plan promises: one for each content, each form, each row of a table, each line of
    /// the timeline that says more than when one of those is due, and each duty with a deadline. What is tracked
    /// already stays as it is, so it can be done again after a plan was completed. Gives all of the plan's activities,
    /// in the plan's order.
    ///
    /// - Parameters:
    ///   - id: The plan.
    @discardableResult
    public func track(_ id: PlanId) async throws -> [Activity] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.write("plans.track", arguments)
    }

    /// Issues a plan: gives it number, date and signer. Without a number the next one of the register of its symbol
    /// and year is taken, in the same commit.
    ///
    /// - Parameters:
    ///   - id: The plan.
    ///   - issuedOn: The date of issue.
    ///   - number: The number, where the clerical office has given one already.
    ///   - signedBy: Who signed, where the draft does not say.
    @discardableResult
    public func issue(
        _ id: PlanId,
        issuedOn: CivilDate,
        number: String? = nil,
        signedBy: String? = nil
    ) async throws -> Plan {
        var arguments = Packer(fields: 4)
        arguments.write("id", id)
        arguments.write("issued_on", issuedOn)
        arguments.write("number", number)
        arguments.write("signed_by", signedBy)
        return try await connection.write("plans.issue", arguments)
    }

    /// Moves a plan on to another state, noting who did it and why. To issue it, use `plans.issue`.
    ///
    /// - Parameters:
    ///   - id: The plan.
    ///   - to: The state to go to.
    ///   - why: The reason.
    ///   - on: On which day; today where none is given.
    @discardableResult
    public func move(_ id: PlanId, to: PlanStatus, why: String? = nil, on: CivilDate? = nil) async throws -> Plan {
        var arguments = Packer(fields: 4)
        arguments.write("id", id)
        arguments.write("to", to)
        arguments.write("why", why)
        arguments.write("on", on)
        return try await connection.write("plans.move", arguments)
    }

    /// Links every legal basis of a plan to a stored document: the one with its number and issuer, or a new one made
    /// of what the citation says. Citations by name alone are linked by type and subject. Links already there stay.
    ///
    /// - Parameters:
    ///   - id: The plan.
    @discardableResult
    public func linkBases(_ id: PlanId) async throws -> Plan {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.write("plans.link_bases", arguments)
    }
}

/// The plans in a batch.
public struct BatchPlans {
    let connection: BatchConnection

    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: PlanId) throws -> Plan {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("plans.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: PlanId) throws -> Plan? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("plans.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: PlanId) throws -> [Plan] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("plans.history", arguments)
    }

    /// Gives a page of plans.
    ///
    /// Indexes: `year` by year, symbol; `status` by status, year; `number` by symbol, issuedIn, number, issuer;
    /// `parentPlan` by parentPlan.
    ///
    /// - Parameters:
    ///   - year: The year it plans for, from 1945; none where it covers several (năm).
    ///   - symbol: Symbol: "KH-SXD" (ký hiệu).
    ///   - status: Its status; `plans.issue` and `plans.move` change it (trạng thái).
    ///   - number: Number as written; none on a draft (số). Once issued, no other plan may have the same number,
    ///       symbol, year and issuer (NĐ 30/2020/NĐ-CP).
    ///   - issuer: Issuing body as written (cơ quan ban hành).
    ///   - parentPlan: The plan above this one, where it is in this store.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    ///   - descending: Descending order.
    ///   - limit: The most records on a page, 1 to 1,000.
    ///   - cursor: The position after which the page begins: the `next` of the page before, of the same query in the
    ///       same store or in a copy of it. A cursor of another query or store is refused.
    public func page(
        year: Int? = nil,
        symbol: String? = nil,
        status: PlanStatus? = nil,
        issuedIn: Int? = nil,
        number: String? = nil,
        issuer: String? = nil,
        parentPlan: PlanId? = nil,
        missing: Set<Plan.OptionalKey> = [],
        index: Plan.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) throws -> Page<Plan> {
        var filter = Filter(missing: missing)
        filter.add("year", year)
        filter.add("symbol", symbol)
        filter.add("status", status)
        filter.add("issued_in", issuedIn)
        filter.add("number", number)
        filter.add("issuer", issuer)
        filter.add("parent_plan", parentPlan)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try connection.call("plans.page", arguments)
    }

    /// Counts plans.
    ///
    /// Indexes: `year` by year, symbol; `status` by status, year; `number` by symbol, issuedIn, number, issuer;
    /// `parentPlan` by parentPlan.
    ///
    /// - Parameters:
    ///   - year: The year it plans for, from 1945; none where it covers several (năm).
    ///   - symbol: Symbol: "KH-SXD" (ký hiệu).
    ///   - status: Its status; `plans.issue` and `plans.move` change it (trạng thái).
    ///   - number: Number as written; none on a draft (số). Once issued, no other plan may have the same number,
    ///       symbol, year and issuer (NĐ 30/2020/NĐ-CP).
    ///   - issuer: Issuing body as written (cơ quan ban hành).
    ///   - parentPlan: The plan above this one, where it is in this store.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    public func count(
        year: Int? = nil,
        symbol: String? = nil,
        status: PlanStatus? = nil,
        issuedIn: Int? = nil,
        number: String? = nil,
        issuer: String? = nil,
        parentPlan: PlanId? = nil,
        missing: Set<Plan.OptionalKey> = [],
        index: Plan.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("year", year)
        filter.add("symbol", symbol)
        filter.add("status", status)
        filter.add("issued_in", issuedIn)
        filter.add("number", number)
        filter.add("issuer", issuer)
        filter.add("parent_plan", parentPlan)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try connection.call("plans.count", arguments)
    }

    /// Gives plans at once.
    ///
    /// Indexes: `year` by year, symbol; `status` by status, year; `number` by symbol, issuedIn, number, issuer;
    /// `parentPlan` by parentPlan.
    ///
    /// - Parameters:
    ///   - year: The year it plans for, from 1945; none where it covers several (năm).
    ///   - symbol: Symbol: "KH-SXD" (ký hiệu).
    ///   - status: Its status; `plans.issue` and `plans.move` change it (trạng thái).
    ///   - number: Number as written; none on a draft (số). Once issued, no other plan may have the same number,
    ///       symbol, year and issuer (NĐ 30/2020/NĐ-CP).
    ///   - issuer: Issuing body as written (cơ quan ban hành).
    ///   - parentPlan: The plan above this one, where it is in this store.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    ///   - descending: Descending order.
    public func all(
        year: Int? = nil,
        symbol: String? = nil,
        status: PlanStatus? = nil,
        issuedIn: Int? = nil,
        number: String? = nil,
        issuer: String? = nil,
        parentPlan: PlanId? = nil,
        missing: Set<Plan.OptionalKey> = [],
        index: Plan.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) throws -> [Plan] {
        var found: [Plan] = []
        var cursor: String?
        repeat {
            let page = try page(
                year: year,
                symbol: symbol,
                status: status,
                issuedIn: issuedIn,
                number: number,
                issuer: issuer,
                parentPlan: parentPlan,
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

    /// How far every activity of a plan is, in the plan's order.
    ///
    /// - Parameters:
    ///   - id: The plan.
    ///   - on: The day to judge at the end of; today, while it lasts, where none is given.
    public func progress(_ id: PlanId, on: CivilDate? = nil) throws -> [PromiseProgress] {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("on", on)
        return try connection.call("plans.progress", arguments)
    }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: Plan) throws -> Plan {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("plans.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [Plan]) throws -> [Plan] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try connection.call("plans.add_many", arguments)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: Plan) throws -> Plan {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("plans.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: Plan) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try connection.call("plans.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: PlanId, rev: Int) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try connection.call("plans.remove", arguments)
    }

    /// Makes activities of what a plan promises: one for each content, each form, each row of a table, each line of
    /// the timeline that says more than when one of those is due, and each duty with a deadline. What is tracked
    /// already stays as it is, so it can be done again after a plan was completed. Gives all of the plan's activities,
    /// in the plan's order.
    ///
    /// - Parameters:
    ///   - id: The plan.
    @discardableResult
    public func track(_ id: PlanId) throws -> [Activity] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("plans.track", arguments)
    }

    /// Issues a plan: gives it number, date and signer. Without a number the next one of the register of its symbol
    /// and year is taken, in the same commit.
    ///
    /// - Parameters:
    ///   - id: The plan.
    ///   - issuedOn: The date of issue.
    ///   - number: The number, where the clerical office has given one already.
    ///   - signedBy: Who signed, where the draft does not say.
    @discardableResult
    public func issue(
        _ id: PlanId,
        issuedOn: CivilDate,
        number: String? = nil,
        signedBy: String? = nil
    ) throws -> Plan {
        var arguments = Packer(fields: 4)
        arguments.write("id", id)
        arguments.write("issued_on", issuedOn)
        arguments.write("number", number)
        arguments.write("signed_by", signedBy)
        return try connection.call("plans.issue", arguments)
    }

    /// Moves a plan on to another state, noting who did it and why. To issue it, use `plans.issue`.
    ///
    /// - Parameters:
    ///   - id: The plan.
    ///   - to: The state to go to.
    ///   - why: The reason.
    ///   - on: On which day; today where none is given.
    @discardableResult
    public func move(_ id: PlanId, to: PlanStatus, why: String? = nil, on: CivilDate? = nil) throws -> Plan {
        var arguments = Packer(fields: 4)
        arguments.write("id", id)
        arguments.write("to", to)
        arguments.write("why", why)
        arguments.write("on", on)
        return try connection.call("plans.move", arguments)
    }

    /// Links every legal basis of a plan to a stored document: the one with its number and issuer, or a new one made
    /// of what the citation says. Citations by name alone are linked by type and subject. Links already there stay.
    ///
    /// - Parameters:
    ///   - id: The plan.
    @discardableResult
    public func linkBases(_ id: PlanId) throws -> Plan {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("plans.link_bases", arguments)
    }
}
