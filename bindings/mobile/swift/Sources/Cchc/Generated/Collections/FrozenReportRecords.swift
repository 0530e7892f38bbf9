// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// The frozen reports, for reading.
public protocol FrozenReportRecords: Sendable {
    /// The way to their store.
    var connection: Connection { get }
}

extension FrozenReportRecords {
    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: FrozenReportId) async throws -> FrozenReport {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("frozen_reports.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: FrozenReportId) async throws -> FrozenReport? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("frozen_reports.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: FrozenReportId) async throws -> [FrozenReport] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("frozen_reports.history", arguments)
    }

    /// Gives a page of frozen reports.
    ///
    /// Indexes: `period` by from, to; `unit` by unit, from; `plan` by plan, from.
    ///
    /// - Parameters:
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
        index: FrozenReport.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) async throws -> Page<FrozenReport> {
        var filter = Filter()
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
        return try await connection.read("frozen_reports.page", arguments)
    }

    /// Counts frozen reports.
    ///
    /// Indexes: `period` by from, to; `unit` by unit, from; `plan` by plan, from.
    ///
    /// - Parameters:
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    public func count(
        from: CivilDate? = nil,
        to: CivilDate? = nil,
        unit: UnitId? = nil,
        plan: PlanId? = nil,
        index: FrozenReport.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) async throws -> Int {
        var filter = Filter()
        filter.add("from", from)
        filter.add("to", to)
        filter.add("unit", unit)
        filter.add("plan", plan)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try await connection.read("frozen_reports.count", arguments)
    }

    /// Gives frozen reports one by one, reading page after page; nothing is held open in between.
    ///
    /// Indexes: `period` by from, to; `unit` by unit, from; `plan` by plan, from.
    ///
    /// - Parameters:
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    public func all(
        from: CivilDate? = nil,
        to: CivilDate? = nil,
        unit: UnitId? = nil,
        plan: PlanId? = nil,
        index: FrozenReport.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) -> RecordSequence<FrozenReport> {
        RecordSequence { cursor in
            try await page(
                from: from,
                to: to,
                unit: unit,
                plan: plan,
                index: index,
                since: since,
                until: until,
                descending: descending,
                limit: pageSize,
                cursor: cursor
            )
        }
    }

    /// Writes frozen reports as a table to a file, all as of one instant; whole or not at all (xuất bảng).
    ///
    /// - Parameters:
    ///   - url: The file to create.
    ///   - format: The kind of file; this library writes CSV and JSON Lines.
    ///   - columns: The paths of the columns, in this order: `held_on`, `turnout.informed`; nil for all of them.
    ///   - options: How the table is written.
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
        index: FrozenReport.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        progress: ProgressListener? = nil
    ) async throws {
        var filter = Filter()
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
        query.write("collection", "frozen_reports")
        query.write("columns", columns)
        query.write("records", records)
        let table = TableFile(url: url, format: format, options: options)
        try await connection.export(query, to: table, progress: progress)
    }

    /// Returns the report that was frozen, to be shown and laid out as any report.
    ///
    /// - Parameters:
    ///   - id: The frozen report.
    public func report(_ id: FrozenReportId) async throws -> Report {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("frozen_reports.report", arguments)
    }

    /// Returns the report that was frozen in canonical form: JSON whose BLAKE3 hash is that of the frozen report.
    ///
    /// - Parameters:
    ///   - id: The frozen report.
    public func canonical(_ id: FrozenReportId) async throws -> String {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("frozen_reports.canonical", arguments)
    }

    /// Checks a frozen report (kiểm tra báo cáo đã chốt): makes it again from the records as they were at its instant
    /// and compares the two byte for byte. A newer version of the library may give more fields; then the fields of the
    /// kept report are compared, and the others are named.
    ///
    /// - Parameters:
    ///   - id: The frozen report.
    ///   - progress: Is told how far the work is.
    public func check(_ id: FrozenReportId, progress: ProgressListener? = nil) async throws -> FrozenReportCheck {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("frozen_reports.check", arguments, progress: progress)
    }

    /// Compares a frozen report with what the records say now about the same question, figure by figure (số liệu thay
    /// đổi so với báo cáo đã chốt): what a supplementary report lists (báo cáo bổ sung). Statuses are judged on the
    /// same day, so that only what was recorded, corrected or removed since shows.
    ///
    /// - Parameters:
    ///   - id: The frozen report.
    ///   - progress: Is told how far the work is.
    public func differences(_ id: FrozenReportId, progress: ProgressListener? = nil) async throws -> ReportDifferences {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("frozen_reports.differences", arguments, progress: progress)
    }

    /// Returns the report that supplements or adjusts a frozen one, as a file that an office signs (báo cáo bổ sung,
    /// điều chỉnh số liệu): each figure as it was reported, as the records give it now, and the difference between the
    /// two. `frozen_reports.differences` gives the same in parts. Why they differ, only people know: without `reasons`
    /// there is a blank, and `missing` lists it.
    ///
    /// - Parameters:
    ///   - id: The frozen report.
    ///   - form: The form of the file; Word if omitted.
    ///   - details: Issuer, number, date, addressees and signer. The issuer is the unit of the report, if none is
    ///       given.
    ///   - reasons: Why figures differ, a paragraph each (lý do bổ sung, điều chỉnh).
    public func supplement(
        _ id: FrozenReportId,
        form: DocumentForm = .docx,
        details: DocumentDetails = DocumentDetails(),
        reasons: [String] = []
    ) async throws -> DocumentFile {
        var arguments = Packer(fields: 4)
        arguments.write("id", id)
        arguments.write("form", form)
        arguments.write("details", details)
        arguments.write("reasons", reasons)
        return try await connection.read("frozen_reports.supplement", arguments)
    }
}

/// The frozen reports.
public struct FrozenReports: FrozenReportRecords, TableTarget {
    /// The way to their store.
    public let connection: Connection

    /// The name of the collection.
    public var name: String { "frozen_reports" }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: FrozenReport) async throws -> FrozenReport {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("frozen_reports.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Parameters:
    ///   - progress: Is told how far the work is.
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [FrozenReport], progress: ProgressListener? = nil) async throws -> [FrozenReport] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try await connection.write("frozen_reports.add_many", arguments, progress: progress)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: FrozenReport) async throws -> FrozenReport {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("frozen_reports.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: FrozenReport) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try await connection.write("frozen_reports.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: FrozenReportId, rev: Int) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try await connection.write("frozen_reports.remove", arguments)
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
    public func bringBack(_ id: FrozenReportId, rev: Int? = nil, asOf: Date? = nil) async throws -> FrozenReport {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try await connection.write("frozen_reports.bring_back", arguments)
    }

    /// Freezes a report (chốt báo cáo): answers the question from the records as they are and keeps the answer for
    /// good, with the instant, the head of the change log and a hash. `store.as_of` with `as_of` of the result gives
    /// the same report again, and `frozen_reports.check` compares it.
    ///
    /// In a batch it must come before every write (`uncommitted`): what was not committed is in no past state.
    ///
    /// - Parameters:
    ///   - question: The question, as of `store.report`.
    ///   - title: What the paper is called; none if it is called by its period (tên báo cáo).
    ///   - number: Number and symbol of the paper: "15/BC-SXD" (số, ký hiệu).
    ///   - progress: Is told how far the work is.
    @discardableResult
    public func freeze(
        _ question: ReportQuery,
        title: String? = nil,
        number: String? = nil,
        progress: ProgressListener? = nil
    ) async throws -> FrozenReport {
        var arguments = Packer(fields: 3)
        arguments.write("question", question)
        arguments.write("title", title)
        arguments.write("number", number)
        return try await connection.write("frozen_reports.freeze", arguments, progress: progress)
    }
}

/// The frozen reports in a batch.
public struct BatchFrozenReports: BatchTableTarget {
    /// The way to their batch.
    public let connection: BatchConnection

    /// The name of the collection.
    public var name: String { "frozen_reports" }

    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: FrozenReportId) throws -> FrozenReport {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("frozen_reports.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: FrozenReportId) throws -> FrozenReport? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("frozen_reports.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: FrozenReportId) throws -> [FrozenReport] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("frozen_reports.history", arguments)
    }

    /// Gives a page of frozen reports.
    ///
    /// Indexes: `period` by from, to; `unit` by unit, from; `plan` by plan, from.
    ///
    /// - Parameters:
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
        index: FrozenReport.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) throws -> Page<FrozenReport> {
        var filter = Filter()
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
        return try connection.call("frozen_reports.page", arguments)
    }

    /// Counts frozen reports.
    ///
    /// Indexes: `period` by from, to; `unit` by unit, from; `plan` by plan, from.
    ///
    /// - Parameters:
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    public func count(
        from: CivilDate? = nil,
        to: CivilDate? = nil,
        unit: UnitId? = nil,
        plan: PlanId? = nil,
        index: FrozenReport.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) throws -> Int {
        var filter = Filter()
        filter.add("from", from)
        filter.add("to", to)
        filter.add("unit", unit)
        filter.add("plan", plan)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try connection.call("frozen_reports.count", arguments)
    }

    /// Gives frozen reports at once.
    ///
    /// Indexes: `period` by from, to; `unit` by unit, from; `plan` by plan, from.
    ///
    /// - Parameters:
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    public func all(
        from: CivilDate? = nil,
        to: CivilDate? = nil,
        unit: UnitId? = nil,
        plan: PlanId? = nil,
        index: FrozenReport.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) throws -> [FrozenReport] {
        var found: [FrozenReport] = []
        var cursor: String?
        repeat {
            let page = try page(
                from: from,
                to: to,
                unit: unit,
                plan: plan,
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

    /// Returns the report that was frozen, to be shown and laid out as any report.
    ///
    /// - Parameters:
    ///   - id: The frozen report.
    public func report(_ id: FrozenReportId) throws -> Report {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("frozen_reports.report", arguments)
    }

    /// Returns the report that was frozen in canonical form: JSON whose BLAKE3 hash is that of the frozen report.
    ///
    /// - Parameters:
    ///   - id: The frozen report.
    public func canonical(_ id: FrozenReportId) throws -> String {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("frozen_reports.canonical", arguments)
    }

    /// Checks a frozen report (kiểm tra báo cáo đã chốt): makes it again from the records as they were at its instant
    /// and compares the two byte for byte. A newer version of the library may give more fields; then the fields of the
    /// kept report are compared, and the others are named.
    ///
    /// - Parameters:
    ///   - id: The frozen report.
    public func check(_ id: FrozenReportId) throws -> FrozenReportCheck {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("frozen_reports.check", arguments)
    }

    /// Compares a frozen report with what the records say now about the same question, figure by figure (số liệu thay
    /// đổi so với báo cáo đã chốt): what a supplementary report lists (báo cáo bổ sung). Statuses are judged on the
    /// same day, so that only what was recorded, corrected or removed since shows.
    ///
    /// - Parameters:
    ///   - id: The frozen report.
    public func differences(_ id: FrozenReportId) throws -> ReportDifferences {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("frozen_reports.differences", arguments)
    }

    /// Returns the report that supplements or adjusts a frozen one, as a file that an office signs (báo cáo bổ sung,
    /// điều chỉnh số liệu): each figure as it was reported, as the records give it now, and the difference between the
    /// two. `frozen_reports.differences` gives the same in parts. Why they differ, only people know: without `reasons`
    /// there is a blank, and `missing` lists it.
    ///
    /// - Parameters:
    ///   - id: The frozen report.
    ///   - form: The form of the file; Word if omitted.
    ///   - details: Issuer, number, date, addressees and signer. The issuer is the unit of the report, if none is
    ///       given.
    ///   - reasons: Why figures differ, a paragraph each (lý do bổ sung, điều chỉnh).
    public func supplement(
        _ id: FrozenReportId,
        form: DocumentForm = .docx,
        details: DocumentDetails = DocumentDetails(),
        reasons: [String] = []
    ) throws -> DocumentFile {
        var arguments = Packer(fields: 4)
        arguments.write("id", id)
        arguments.write("form", form)
        arguments.write("details", details)
        arguments.write("reasons", reasons)
        return try connection.call("frozen_reports.supplement", arguments)
    }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: FrozenReport) throws -> FrozenReport {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("frozen_reports.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [FrozenReport]) throws -> [FrozenReport] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try connection.call("frozen_reports.add_many", arguments)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: FrozenReport) throws -> FrozenReport {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("frozen_reports.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: FrozenReport) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try connection.call("frozen_reports.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: FrozenReportId, rev: Int) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try connection.call("frozen_reports.remove", arguments)
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
    public func bringBack(_ id: FrozenReportId, rev: Int? = nil, asOf: Date? = nil) throws -> FrozenReport {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try connection.call("frozen_reports.bring_back", arguments)
    }

    /// Freezes a report (chốt báo cáo): answers the question from the records as they are and keeps the answer for
    /// good, with the instant, the head of the change log and a hash. `store.as_of` with `as_of` of the result gives
    /// the same report again, and `frozen_reports.check` compares it.
    ///
    /// In a batch it must come before every write (`uncommitted`): what was not committed is in no past state.
    ///
    /// - Parameters:
    ///   - question: The question, as of `store.report`.
    ///   - title: What the paper is called; none if it is called by its period (tên báo cáo).
    ///   - number: Number and symbol of the paper: "15/BC-SXD" (số, ký hiệu).
    @discardableResult
    public func freeze(_ question: ReportQuery, title: String? = nil, number: String? = nil) throws -> FrozenReport {
        var arguments = Packer(fields: 3)
        arguments.write("question", question)
        arguments.write("title", title)
        arguments.write("number", number)
        return try connection.call("frozen_reports.freeze", arguments)
    }
}
