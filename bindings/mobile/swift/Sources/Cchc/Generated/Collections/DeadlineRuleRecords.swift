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
        return try await connection.write("deadline_rules.import_table", arguments, progress: progress)
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
        return try connection.call("deadline_rules.import_table", arguments)
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
