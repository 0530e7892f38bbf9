// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// The report notes, for reading.
public protocol ReportNoteRecords: Sendable {
    /// The way to their store.
    var connection: Connection { get }
}

extension ReportNoteRecords {
    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: ReportNoteId) async throws -> ReportNote {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("report_notes.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: ReportNoteId) async throws -> ReportNote? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("report_notes.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: ReportNoteId) async throws -> [ReportNote] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("report_notes.history", arguments)
    }

    /// Gives a page of report notes.
    ///
    /// Indexes: `period` by from, to, unit, plan.
    ///
    /// - Parameters:
    ///   - from: First day of the reporting period, included (từ ngày).
    ///   - to: Last day of the reporting period, included (đến ngày).
    ///   - unit: The unit that the report is about; none if it is about all (đơn vị).
    ///   - plan: The plan that the report is about; none if it is about all plans of the period (kế hoạch).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - limit: The most records on a page, 1 to 1,000; 50 by default.
    ///   - cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must come
    ///       from the same query in the same store or a copy of it; any other cursor is refused.
    public func page(
        from: CivilDate? = nil,
        to: CivilDate? = nil,
        unit: UnitId? = nil,
        plan: PlanId? = nil,
        missing: Set<ReportNote.OptionalKey> = [],
        index: ReportNote.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) async throws -> Page<ReportNote> {
        var filter = Filter(missing: missing)
        filter.add("from", from)
        filter.add("to", to)
        filter.add("unit", unit)
        filter.add("plan", plan)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try await connection.read("report_notes.page", arguments)
    }

    /// Counts report notes.
    ///
    /// Indexes: `period` by from, to, unit, plan.
    ///
    /// - Parameters:
    ///   - from: First day of the reporting period, included (từ ngày).
    ///   - to: Last day of the reporting period, included (đến ngày).
    ///   - unit: The unit that the report is about; none if it is about all (đơn vị).
    ///   - plan: The plan that the report is about; none if it is about all plans of the period (kế hoạch).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    public func count(
        from: CivilDate? = nil,
        to: CivilDate? = nil,
        unit: UnitId? = nil,
        plan: PlanId? = nil,
        missing: Set<ReportNote.OptionalKey> = [],
        index: ReportNote.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) async throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("from", from)
        filter.add("to", to)
        filter.add("unit", unit)
        filter.add("plan", plan)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try await connection.read("report_notes.count", arguments)
    }

    /// Gives report notes one by one, reading page after page; nothing is held open in between.
    ///
    /// Indexes: `period` by from, to, unit, plan.
    ///
    /// - Parameters:
    ///   - from: First day of the reporting period, included (từ ngày).
    ///   - to: Last day of the reporting period, included (đến ngày).
    ///   - unit: The unit that the report is about; none if it is about all (đơn vị).
    ///   - plan: The plan that the report is about; none if it is about all plans of the period (kế hoạch).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    public func all(
        from: CivilDate? = nil,
        to: CivilDate? = nil,
        unit: UnitId? = nil,
        plan: PlanId? = nil,
        missing: Set<ReportNote.OptionalKey> = [],
        index: ReportNote.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) -> RecordSequence<ReportNote> {
        RecordSequence { cursor in
            try await page(
                from: from,
                to: to,
                unit: unit,
                plan: plan,
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

    /// Writes report notes as a table to a file, all as of one instant; whole or not at all (xuất bảng).
    ///
    /// - Parameters:
    ///   - url: The file to create.
    ///   - format: The kind of file; this library writes CSV and JSON Lines.
    ///   - columns: The paths of the columns, in this order: `held_on`, `turnout.informed`; nil for all of them.
    ///   - options: How the table is written.
    ///   - from: First day of the reporting period, included (từ ngày).
    ///   - to: Last day of the reporting period, included (đến ngày).
    ///   - unit: The unit that the report is about; none if it is about all (đơn vị).
    ///   - plan: The plan that the report is about; none if it is about all plans of the period (kế hoạch).
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
        from: CivilDate? = nil,
        to: CivilDate? = nil,
        unit: UnitId? = nil,
        plan: PlanId? = nil,
        missing: Set<ReportNote.OptionalKey> = [],
        index: ReportNote.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        progress: ProgressListener? = nil
    ) async throws {
        var filter = Filter(missing: missing)
        filter.add("from", from)
        filter.add("to", to)
        filter.add("unit", unit)
        filter.add("plan", plan)
        var records = Packer(fields: 5)
        records.write("filter", filter)
        records.write("index", index)
        records.write("since", since)
        records.write("until", until)
        records.write("descending", descending)
        var query = Packer(fields: 3)
        query.write("collection", "report_notes")
        query.write("columns", columns)
        query.write("records", records)
        let table = TableFile(url: url, format: format, options: options)
        try await connection.export(query, to: table, progress: progress)
    }

    /// Suggests paragraphs for the note of a report (gợi ý phần lời của báo cáo) from what the records say: sessions
    /// held, activities done and overdue, outdated postings, late feedback, missing minutes, and what is due in the
    /// next period. Each is a suggestion with the records behind it; nothing is stored. Causes are suggested only
    /// where somebody gave a reason for a cancellation.
    ///
    /// - Parameters:
    ///   - period: The period.
    ///   - plan: One plan; all plans of the period's years if omitted.
    ///   - unit: One unit and those beneath it; all if omitted.
    ///   - on: The day on which statuses are judged; the last day of the period if omitted, or today if it is not
    ///       over.
    ///   - progress: Is told how far the work is.
    public func suggest(
        _ period: Period,
        plan: PlanId? = nil,
        unit: UnitId? = nil,
        on: CivilDate? = nil,
        progress: ProgressListener? = nil
    ) async throws -> SuggestedNote {
        var arguments = Packer(fields: 4)
        arguments.write("period", period)
        arguments.write("plan", plan)
        arguments.write("unit", unit)
        arguments.write("on", on)
        return try await connection.read("report_notes.suggest", arguments, progress: progress)
    }
}

/// The report notes.
public struct ReportNotes: ReportNoteRecords, TableTarget {
    /// The way to their store.
    public let connection: Connection

    /// The name of the collection.
    public var name: String { "report_notes" }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: ReportNote) async throws -> ReportNote {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("report_notes.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Parameters:
    ///   - progress: Is told how far the work is.
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [ReportNote], progress: ProgressListener? = nil) async throws -> [ReportNote] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try await connection.write("report_notes.add_many", arguments, progress: progress)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: ReportNote) async throws -> ReportNote {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("report_notes.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: ReportNote) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try await connection.write("report_notes.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: ReportNoteId, rev: Int) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try await connection.write("report_notes.remove", arguments)
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
    public func bringBack(_ id: ReportNoteId, rev: Int? = nil, asOf: Date? = nil) async throws -> ReportNote {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try await connection.write("report_notes.bring_back", arguments)
    }
}

/// The report notes in a batch.
public struct BatchReportNotes: BatchTableTarget {
    /// The way to their batch.
    public let connection: BatchConnection

    /// The name of the collection.
    public var name: String { "report_notes" }

    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: ReportNoteId) throws -> ReportNote {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("report_notes.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: ReportNoteId) throws -> ReportNote? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("report_notes.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: ReportNoteId) throws -> [ReportNote] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("report_notes.history", arguments)
    }

    /// Gives a page of report notes.
    ///
    /// Indexes: `period` by from, to, unit, plan.
    ///
    /// - Parameters:
    ///   - from: First day of the reporting period, included (từ ngày).
    ///   - to: Last day of the reporting period, included (đến ngày).
    ///   - unit: The unit that the report is about; none if it is about all (đơn vị).
    ///   - plan: The plan that the report is about; none if it is about all plans of the period (kế hoạch).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - limit: The most records on a page, 1 to 1,000; 50 by default.
    ///   - cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must come
    ///       from the same query in the same store or a copy of it; any other cursor is refused.
    public func page(
        from: CivilDate? = nil,
        to: CivilDate? = nil,
        unit: UnitId? = nil,
        plan: PlanId? = nil,
        missing: Set<ReportNote.OptionalKey> = [],
        index: ReportNote.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) throws -> Page<ReportNote> {
        var filter = Filter(missing: missing)
        filter.add("from", from)
        filter.add("to", to)
        filter.add("unit", unit)
        filter.add("plan", plan)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try connection.call("report_notes.page", arguments)
    }

    /// Counts report notes.
    ///
    /// Indexes: `period` by from, to, unit, plan.
    ///
    /// - Parameters:
    ///   - from: First day of the reporting period, included (từ ngày).
    ///   - to: Last day of the reporting period, included (đến ngày).
    ///   - unit: The unit that the report is about; none if it is about all (đơn vị).
    ///   - plan: The plan that the report is about; none if it is about all plans of the period (kế hoạch).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    public func count(
        from: CivilDate? = nil,
        to: CivilDate? = nil,
        unit: UnitId? = nil,
        plan: PlanId? = nil,
        missing: Set<ReportNote.OptionalKey> = [],
        index: ReportNote.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("from", from)
        filter.add("to", to)
        filter.add("unit", unit)
        filter.add("plan", plan)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try connection.call("report_notes.count", arguments)
    }

    /// Gives report notes at once.
    ///
    /// Indexes: `period` by from, to, unit, plan.
    ///
    /// - Parameters:
    ///   - from: First day of the reporting period, included (từ ngày).
    ///   - to: Last day of the reporting period, included (đến ngày).
    ///   - unit: The unit that the report is about; none if it is about all (đơn vị).
    ///   - plan: The plan that the report is about; none if it is about all plans of the period (kế hoạch).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    public func all(
        from: CivilDate? = nil,
        to: CivilDate? = nil,
        unit: UnitId? = nil,
        plan: PlanId? = nil,
        missing: Set<ReportNote.OptionalKey> = [],
        index: ReportNote.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) throws -> [ReportNote] {
        var found: [ReportNote] = []
        var cursor: String?
        repeat {
            let page = try page(
                from: from,
                to: to,
                unit: unit,
                plan: plan,
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

    /// Suggests paragraphs for the note of a report (gợi ý phần lời của báo cáo) from what the records say: sessions
    /// held, activities done and overdue, outdated postings, late feedback, missing minutes, and what is due in the
    /// next period. Each is a suggestion with the records behind it; nothing is stored. Causes are suggested only
    /// where somebody gave a reason for a cancellation.
    ///
    /// - Parameters:
    ///   - period: The period.
    ///   - plan: One plan; all plans of the period's years if omitted.
    ///   - unit: One unit and those beneath it; all if omitted.
    ///   - on: The day on which statuses are judged; the last day of the period if omitted, or today if it is not
    ///       over.
    public func suggest(
        _ period: Period,
        plan: PlanId? = nil,
        unit: UnitId? = nil,
        on: CivilDate? = nil
    ) throws -> SuggestedNote {
        var arguments = Packer(fields: 4)
        arguments.write("period", period)
        arguments.write("plan", plan)
        arguments.write("unit", unit)
        arguments.write("on", on)
        return try connection.call("report_notes.suggest", arguments)
    }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: ReportNote) throws -> ReportNote {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("report_notes.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [ReportNote]) throws -> [ReportNote] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try connection.call("report_notes.add_many", arguments)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: ReportNote) throws -> ReportNote {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("report_notes.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: ReportNote) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try connection.call("report_notes.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: ReportNoteId, rev: Int) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try connection.call("report_notes.remove", arguments)
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
    public func bringBack(_ id: ReportNoteId, rev: Int? = nil, asOf: Date? = nil) throws -> ReportNote {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try connection.call("report_notes.bring_back", arguments)
    }
}
