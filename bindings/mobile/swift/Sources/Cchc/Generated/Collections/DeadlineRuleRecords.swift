// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// The deadline rules, for reading.
public protocol DeadlineRuleRecords: Sendable {
    /// The way to their store.
    var connection: Connection { get }
}

extension DeadlineRuleRecords {
    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: DeadlineRuleId) async throws -> DeadlineRule {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("deadline_rules.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: DeadlineRuleId) async throws -> DeadlineRule? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("deadline_rules.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: DeadlineRuleId) async throws -> [DeadlineRule] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("deadline_rules.history", arguments)
    }

    /// Gives a page of deadline rules.
    ///
    /// Indexes: `subject` by subject, unit, validFrom.
    ///
    /// - Parameters:
    ///   - subject: What it limits.
    ///   - unit: The unit whose own rule it is; none where it applies to all.
    ///   - validFrom: First day it applies: a deadline that starts before follows the rule before.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    ///   - descending: Descending order.
    ///   - limit: The most records on a page, 1 to 1,000.
    ///   - cursor: The position after which the page begins: the `next` of the page before, of the same query in the
    ///       same store or in a copy of it. A cursor of another query or store is refused.
    public func page(
        subject: DeadlineSubject? = nil,
        unit: UnitId? = nil,
        validFrom: CivilDate? = nil,
        missing: Set<DeadlineRule.OptionalKey> = [],
        index: DeadlineRule.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) async throws -> Page<DeadlineRule> {
        var filter = Filter(missing: missing)
        filter.add("subject", subject)
        filter.add("unit", unit)
        filter.add("valid_from", validFrom)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try await connection.read("deadline_rules.page", arguments)
    }

    /// Counts deadline rules.
    ///
    /// Indexes: `subject` by subject, unit, validFrom.
    ///
    /// - Parameters:
    ///   - subject: What it limits.
    ///   - unit: The unit whose own rule it is; none where it applies to all.
    ///   - validFrom: First day it applies: a deadline that starts before follows the rule before.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    public func count(
        subject: DeadlineSubject? = nil,
        unit: UnitId? = nil,
        validFrom: CivilDate? = nil,
        missing: Set<DeadlineRule.OptionalKey> = [],
        index: DeadlineRule.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) async throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("subject", subject)
        filter.add("unit", unit)
        filter.add("valid_from", validFrom)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try await connection.read("deadline_rules.count", arguments)
    }

    /// Gives deadline rules one by one, reading page after page; nothing is held open in between.
    ///
    /// Indexes: `subject` by subject, unit, validFrom.
    ///
    /// - Parameters:
    ///   - subject: What it limits.
    ///   - unit: The unit whose own rule it is; none where it applies to all.
    ///   - validFrom: First day it applies: a deadline that starts before follows the rule before.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    ///   - descending: Descending order.
    public func all(
        subject: DeadlineSubject? = nil,
        unit: UnitId? = nil,
        validFrom: CivilDate? = nil,
        missing: Set<DeadlineRule.OptionalKey> = [],
        index: DeadlineRule.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) -> RecordSequence<DeadlineRule> {
        RecordSequence { cursor in
            try await page(
                subject: subject,
                unit: unit,
                validFrom: validFrom,
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

    /// The last day for something, by the rule that applied on the day its clock started: the unit's own, that of a
    /// unit above it, or the one for all. Give that day, or the instant something arrived: after the hand-over or on a
    /// day off, it counts as arrived on the next working day.
    ///
    /// - Parameters:
    ///   - subject: What the clock runs for.
    ///   - started: The day the clock started; it does not count itself.
    ///   - received: When it arrived, in place of the day the clock started.
    ///   - unit: Whose rules and working days; nothing for those for all.
    public func deadline(
        _ subject: DeadlineSubject,
        started: CivilDate? = nil,
        received: Date? = nil,
        unit: UnitId? = nil
    ) async throws -> Deadline {
        var arguments = Packer(fields: 4)
        arguments.write("subject", subject)
        arguments.write("started", started)
        arguments.write("received", received)
        arguments.write("unit", unit)
        return try await connection.read("deadline_rules.deadline", arguments)
    }
}

/// The deadline rules.
public struct DeadlineRules: DeadlineRuleRecords {
    /// The way to their store.
    public let connection: Connection

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: DeadlineRule) async throws -> DeadlineRule {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("deadline_rules.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Parameters:
    ///   - progress: Is told how far the work is.
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [DeadlineRule], progress: ProgressListener? = nil) async throws -> [DeadlineRule] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try await connection.write("deadline_rules.add_many", arguments, progress: progress)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: DeadlineRule) async throws -> DeadlineRule {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("deadline_rules.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: DeadlineRule) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try await connection.write("deadline_rules.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: DeadlineRuleId, rev: Int) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try await connection.write("deadline_rules.remove", arguments)
    }

    /// Adds the rules for all that come with the library, each where none applies yet to its subject in its time.
    /// Those that are there stay as they are. Look at what is not verified.
    ///
    /// - Parameters:
    ///   - subjects: What they limit; everything that comes with the library where nothing is named.
    @discardableResult
    public func install(subjects: [DeadlineSubject] = []) async throws -> [DeadlineRule] {
        var arguments = Packer(fields: 1)
        arguments.write("subjects", subjects)
        return try await connection.write("deadline_rules.install", arguments)
    }
}

/// The deadline rules in a batch.
public struct BatchDeadlineRules {
    let connection: BatchConnection

    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: DeadlineRuleId) throws -> DeadlineRule {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("deadline_rules.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: DeadlineRuleId) throws -> DeadlineRule? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("deadline_rules.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: DeadlineRuleId) throws -> [DeadlineRule] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("deadline_rules.history", arguments)
    }

    /// Gives a page of deadline rules.
    ///
    /// Indexes: `subject` by subject, unit, validFrom.
    ///
    /// - Parameters:
    ///   - subject: What it limits.
    ///   - unit: The unit whose own rule it is; none where it applies to all.
    ///   - validFrom: First day it applies: a deadline that starts before follows the rule before.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    ///   - descending: Descending order.
    ///   - limit: The most records on a page, 1 to 1,000.
    ///   - cursor: The position after which the page begins: the `next` of the page before, of the same query in the
    ///       same store or in a copy of it. A cursor of another query or store is refused.
    public func page(
        subject: DeadlineSubject? = nil,
        unit: UnitId? = nil,
        validFrom: CivilDate? = nil,
        missing: Set<DeadlineRule.OptionalKey> = [],
        index: DeadlineRule.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) throws -> Page<DeadlineRule> {
        var filter = Filter(missing: missing)
        filter.add("subject", subject)
        filter.add("unit", unit)
        filter.add("valid_from", validFrom)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try connection.call("deadline_rules.page", arguments)
    }

    /// Counts deadline rules.
    ///
    /// Indexes: `subject` by subject, unit, validFrom.
    ///
    /// - Parameters:
    ///   - subject: What it limits.
    ///   - unit: The unit whose own rule it is; none where it applies to all.
    ///   - validFrom: First day it applies: a deadline that starts before follows the rule before.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    public func count(
        subject: DeadlineSubject? = nil,
        unit: UnitId? = nil,
        validFrom: CivilDate? = nil,
        missing: Set<DeadlineRule.OptionalKey> = [],
        index: DeadlineRule.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("subject", subject)
        filter.add("unit", unit)
        filter.add("valid_from", validFrom)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try connection.call("deadline_rules.count", arguments)
    }

    /// Gives deadline rules at once.
    ///
    /// Indexes: `subject` by subject, unit, validFrom.
    ///
    /// - Parameters:
    ///   - subject: What it limits.
    ///   - unit: The unit whose own rule it is; none where it applies to all.
    ///   - validFrom: First day it applies: a deadline that starts before follows the rule before.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    ///   - descending: Descending order.
    public func all(
        subject: DeadlineSubject? = nil,
        unit: UnitId? = nil,
        validFrom: CivilDate? = nil,
        missing: Set<DeadlineRule.OptionalKey> = [],
        index: DeadlineRule.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) throws -> [DeadlineRule] {
        var found: [DeadlineRule] = []
        var cursor: String?
        repeat {
            let page = try page(
                subject: subject,
                unit: unit,
                validFrom: validFrom,
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

    /// The last day for something, by the rule that applied on the day its clock started: the unit's own, that of a
    /// unit above it, or the one for all. Give that day, or the instant something arrived: after the hand-over or on a
    /// day off, it counts as arrived on the next working day.
    ///
    /// - Parameters:
    ///   - subject: What the clock runs for.
    ///   - started: The day the clock started; it does not count itself.
    ///   - received: When it arrived, in place of the day the clock started.
    ///   - unit: Whose rules and working days; nothing for those for all.
    public func deadline(
        _ subject: DeadlineSubject,
        started: CivilDate? = nil,
        received: Date? = nil,
        unit: UnitId? = nil
    ) throws -> Deadline {
        var arguments = Packer(fields: 4)
        arguments.write("subject", subject)
        arguments.write("started", started)
        arguments.write("received", received)
        arguments.write("unit", unit)
        return try connection.call("deadline_rules.deadline", arguments)
    }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: DeadlineRule) throws -> DeadlineRule {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("deadline_rules.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [DeadlineRule]) throws -> [DeadlineRule] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try connection.call("deadline_rules.add_many", arguments)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: DeadlineRule) throws -> DeadlineRule {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("deadline_rules.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: DeadlineRule) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try connection.call("deadline_rules.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: DeadlineRuleId, rev: Int) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try connection.call("deadline_rules.remove", arguments)
    }

    /// Adds the rules for all that come with the library, each where none applies yet to its subject in its time.
    /// Those that are there stay as they are. Look at what is not verified.
    ///
    /// - Parameters:
    ///   - subjects: What they limit; everything that comes with the library where nothing is named.
    @discardableResult
    public func install(subjects: [DeadlineSubject] = []) throws -> [DeadlineRule] {
        var arguments = Packer(fields: 1)
        arguments.write("subjects", subjects)
        return try connection.call("deadline_rules.install", arguments)
    }
}
