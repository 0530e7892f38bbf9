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
    ///   - subject: The step that the rule limits.
    ///   - unit: The unit whose own rule it is; none if it applies to every unit without a rule of its own.
    ///   - validFrom: First start day to which the rule applies, included; none for no bound. A deadline keeps the
    ///       rule that applied on its start day, even if the rule changes while the deadline runs.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - limit: The most records on a page, 1 to 1,000; 50 by default.
    ///   - cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must come
    ///       from the same query in the same store or a copy of it; any other cursor is refused.
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
    ///   - subject: The step that the rule limits.
    ///   - unit: The unit whose own rule it is; none if it applies to every unit without a rule of its own.
    ///   - validFrom: First start day to which the rule applies, included; none for no bound. A deadline keeps the
    ///       rule that applied on its start day, even if the rule changes while the deadline runs.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
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
    ///   - subject: The step that the rule limits.
    ///   - unit: The unit whose own rule it is; none if it applies to every unit without a rule of its own.
    ///   - validFrom: First start day to which the rule applies, included; none for no bound. A deadline keeps the
    ///       rule that applied on its start day, even if the rule changes while the deadline runs.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
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

    /// Writes deadline rules as a table to a file, all as of one instant; whole or not at all (xuất bảng).
    ///
    /// - Parameters:
    ///   - url: The file to create.
    ///   - format: The kind of file; this library writes CSV and JSON Lines.
    ///   - columns: The paths of the columns, in this order: `held_on`, `turnout.informed`; nil for all of them.
    ///   - options: How the table is written.
    ///   - subject: The step that the rule limits.
    ///   - unit: The unit whose own rule it is; none if it applies to every unit without a rule of its own.
    ///   - validFrom: First start day to which the rule applies, included; none for no bound. A deadline keeps the
    ///       rule that applied on its start day, even if the rule changes while the deadline runs.
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
        subject: DeadlineSubject? = nil,
        unit: UnitId? = nil,
        validFrom: CivilDate? = nil,
        missing: Set<DeadlineRule.OptionalKey> = [],
        index: DeadlineRule.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        progress: ProgressListener? = nil
    ) async throws {
        var filter = Filter(missing: missing)
        filter.add("subject", subject)
        filter.add("unit", unit)
        filter.add("valid_from", validFrom)
        var records = Packer(fields: 5)
        records.write("filter", filter)
        records.write("index", index)
        records.write("since", since)
        records.write("until", until)
        records.write("descending", descending)
        var query = Packer(fields: 3)
        query.write("collection", "deadline_rules")
        query.write("columns", columns)
        query.write("records", records)
        let table = TableFile(url: url, format: format, options: options)
        try await connection.export(query, to: table, progress: progress)
    }

    /// Returns the deadline that a deadline rule sets: the rule in force on the day it starts, the unit's own, else
    /// that of a unit above it, else the one that belongs to no unit. Fails with `NotCovered` if no rule applies, or a
    /// year it reaches has no national calendar.
    ///
    /// - Parameters:
    ///   - subject: What has to be done in time.
    ///   - started: The day it starts; that day itself is not counted. Exactly one of `started` and `received` is
    ///       required (else `either`).
    ///   - received: The instant something arrived. If that is after the daily hand-over in Việt Nam (15:00, unless
    ///       the calendar's `hand_over` says otherwise) or on a day off, it counts as arrived on the next working day.
    ///   - unit: The unit whose rules and calendars apply. `None`: those that belong to no unit.
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
public struct DeadlineRules: DeadlineRuleRecords, TableTarget {
    /// The way to their store.
    public let connection: Connection

    /// The name of the collection.
    public var name: String { "deadline_rules" }

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
    public func bringBack(_ id: DeadlineRuleId, rev: Int? = nil, asOf: Date? = nil) async throws -> DeadlineRule {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try await connection.write("deadline_rules.bring_back", arguments)
    }

    /// Installs deadline rules that come with the library. Returns the rules for these subjects that belong to no
    /// unit.
    ///
    /// A rule is added only if no rule for the same subject and period is there; existing rules stay as they are.
    /// Review rules with `verified: false`. Fails with `NotCovered` for a subject the library has no rule for.
    ///
    /// - Parameters:
    ///   - subjects: The subjects of the rules; every subject the library has rules for if empty.
    @discardableResult
    public func install(subjects: [DeadlineSubject] = []) async throws -> [DeadlineRule] {
        var arguments = Packer(fields: 1)
        arguments.write("subjects", subjects)
        return try await connection.write("deadline_rules.install", arguments)
    }
}

/// The deadline rules in a batch.
public struct BatchDeadlineRules: BatchTableTarget {
    /// The way to their batch.
    public let connection: BatchConnection

    /// The name of the collection.
    public var name: String { "deadline_rules" }

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
    ///   - subject: The step that the rule limits.
    ///   - unit: The unit whose own rule it is; none if it applies to every unit without a rule of its own.
    ///   - validFrom: First start day to which the rule applies, included; none for no bound. A deadline keeps the
    ///       rule that applied on its start day, even if the rule changes while the deadline runs.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - limit: The most records on a page, 1 to 1,000; 50 by default.
    ///   - cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must come
    ///       from the same query in the same store or a copy of it; any other cursor is refused.
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
    ///   - subject: The step that the rule limits.
    ///   - unit: The unit whose own rule it is; none if it applies to every unit without a rule of its own.
    ///   - validFrom: First start day to which the rule applies, included; none for no bound. A deadline keeps the
    ///       rule that applied on its start day, even if the rule changes while the deadline runs.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
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
    ///   - subject: The step that the rule limits.
    ///   - unit: The unit whose own rule it is; none if it applies to every unit without a rule of its own.
    ///   - validFrom: First start day to which the rule applies, included; none for no bound. A deadline keeps the
    ///       rule that applied on its start day, even if the rule changes while the deadline runs.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
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

    /// Returns the deadline that a deadline rule sets: the rule in force on the day it starts, the unit's own, else
    /// that of a unit above it, else the one that belongs to no unit. Fails with `NotCovered` if no rule applies, or a
    /// year it reaches has no national calendar.
    ///
    /// - Parameters:
    ///   - subject: What has to be done in time.
    ///   - started: The day it starts; that day itself is not counted. Exactly one of `started` and `received` is
    ///       required (else `either`).
    ///   - received: The instant something arrived. If that is after the daily hand-over in Việt Nam (15:00, unless
    ///       the calendar's `hand_over` says otherwise) or on a day off, it counts as arrived on the next working day.
    ///   - unit: The unit whose rules and calendars apply. `None`: those that belong to no unit.
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
    public func bringBack(_ id: DeadlineRuleId, rev: Int? = nil, asOf: Date? = nil) throws -> DeadlineRule {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try connection.call("deadline_rules.bring_back", arguments)
    }

    /// Installs deadline rules that come with the library. Returns the rules for these subjects that belong to no
    /// unit.
    ///
    /// A rule is added only if no rule for the same subject and period is there; existing rules stay as they are.
    /// Review rules with `verified: false`. Fails with `NotCovered` for a subject the library has no rule for.
    ///
    /// - Parameters:
    ///   - subjects: The subjects of the rules; every subject the library has rules for if empty.
    @discardableResult
    public func install(subjects: [DeadlineSubject] = []) throws -> [DeadlineRule] {
        var arguments = Packer(fields: 1)
        arguments.write("subjects", subjects)
        return try connection.call("deadline_rules.install", arguments)
    }
}
