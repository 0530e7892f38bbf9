// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// The procedures, for reading.
public protocol ProcedureRecords: Sendable {
    /// The way to their store.
    var connection: Connection { get }
}

extension ProcedureRecords {
    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: ProcedureId) async throws -> Procedure {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("procedures.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: ProcedureId) async throws -> Procedure? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("procedures.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: ProcedureId) async throws -> [Procedure] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("procedures.history", arguments)
    }

    /// Gives a page of procedures.
    ///
    /// Indexes: `national` by national, inForceFrom; `code` by code; `name` by name; `field` by field, name; `status`
    /// by status, inForceFrom; `decision` by decision; `inForceFrom` by inForceFrom; `inForceTo` by inForceTo,
    /// inForceFrom; `unit` by unit, inForceFrom; `level` by level.
    ///
    /// - Parameters:
    ///   - inForceFrom: First day in force, included (ngày có hiệu lực). None if unknown: then the version counts as
    ///       in force without a first day.
    ///   - code: Code as written, not blank: "1.013236", "1.014390.H05", "1.001117.000.00.00.H48" (mã thủ tục). Its
    ///       national part never changes.
    ///   - name: Name; not blank (tên thủ tục).
    ///   - field: Field of administration, with the ministry in charge: "Hoạt động xây dựng (Bộ Xây dựng)" (lĩnh vực).
    ///   - status: Its status; `procedures.apply_decision` changes it (trạng thái). A version that is not `active`
    ///       needs `in_force_to`.
    ///   - decision: The decision that published this version (quyết định công bố).
    ///   - inForceTo: Last day in force, included, not before the first; none if no end is known (ngày hết hiệu lực).
    ///   - unit: The unit that handles it; none if it is no unit of this store.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - limit: The most records on a page, 1 to 1,000; 50 by default.
    ///   - cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must come
    ///       from the same query in the same store or a copy of it; any other cursor is refused.
    public func page(
        national: String? = nil,
        inForceFrom: CivilDate? = nil,
        code: String? = nil,
        name: String? = nil,
        field: String? = nil,
        status: ProcedureStatus? = nil,
        decision: LegalDocumentId? = nil,
        inForceTo: CivilDate? = nil,
        unit: UnitId? = nil,
        level: String? = nil,
        missing: Set<Procedure.OptionalKey> = [],
        index: Procedure.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) async throws -> Page<Procedure> {
        var filter = Filter(missing: missing)
        filter.add("national", national)
        filter.add("in_force_from", inForceFrom)
        filter.add("code", code)
        filter.add("name", name)
        filter.add("field", field)
        filter.add("status", status)
        filter.add("decision", decision)
        filter.add("in_force_to", inForceTo)
        filter.add("unit", unit)
        filter.add("level", level)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try await connection.read("procedures.page", arguments)
    }

    /// Counts procedures.
    ///
    /// Indexes: `national` by national, inForceFrom; `code` by code; `name` by name; `field` by field, name; `status`
    /// by status, inForceFrom; `decision` by decision; `inForceFrom` by inForceFrom; `inForceTo` by inForceTo,
    /// inForceFrom; `unit` by unit, inForceFrom; `level` by level.
    ///
    /// - Parameters:
    ///   - inForceFrom: First day in force, included (ngày có hiệu lực). None if unknown: then the version counts as
    ///       in force without a first day.
    ///   - code: Code as written, not blank: "1.013236", "1.014390.H05", "1.001117.000.00.00.H48" (mã thủ tục). Its
    ///       national part never changes.
    ///   - name: Name; not blank (tên thủ tục).
    ///   - field: Field of administration, with the ministry in charge: "Hoạt động xây dựng (Bộ Xây dựng)" (lĩnh vực).
    ///   - status: Its status; `procedures.apply_decision` changes it (trạng thái). A version that is not `active`
    ///       needs `in_force_to`.
    ///   - decision: The decision that published this version (quyết định công bố).
    ///   - inForceTo: Last day in force, included, not before the first; none if no end is known (ngày hết hiệu lực).
    ///   - unit: The unit that handles it; none if it is no unit of this store.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    public func count(
        national: String? = nil,
        inForceFrom: CivilDate? = nil,
        code: String? = nil,
        name: String? = nil,
        field: String? = nil,
        status: ProcedureStatus? = nil,
        decision: LegalDocumentId? = nil,
        inForceTo: CivilDate? = nil,
        unit: UnitId? = nil,
        level: String? = nil,
        missing: Set<Procedure.OptionalKey> = [],
        index: Procedure.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) async throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("national", national)
        filter.add("in_force_from", inForceFrom)
        filter.add("code", code)
        filter.add("name", name)
        filter.add("field", field)
        filter.add("status", status)
        filter.add("decision", decision)
        filter.add("in_force_to", inForceTo)
        filter.add("unit", unit)
        filter.add("level", level)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try await connection.read("procedures.count", arguments)
    }

    /// Gives procedures one by one, reading page after page; nothing is held open in between.
    ///
    /// Indexes: `national` by national, inForceFrom; `code` by code; `name` by name; `field` by field, name; `status`
    /// by status, inForceFrom; `decision` by decision; `inForceFrom` by inForceFrom; `inForceTo` by inForceTo,
    /// inForceFrom; `unit` by unit, inForceFrom; `level` by level.
    ///
    /// - Parameters:
    ///   - inForceFrom: First day in force, included (ngày có hiệu lực). None if unknown: then the version counts as
    ///       in force without a first day.
    ///   - code: Code as written, not blank: "1.013236", "1.014390.H05", "1.001117.000.00.00.H48" (mã thủ tục). Its
    ///       national part never changes.
    ///   - name: Name; not blank (tên thủ tục).
    ///   - field: Field of administration, with the ministry in charge: "Hoạt động xây dựng (Bộ Xây dựng)" (lĩnh vực).
    ///   - status: Its status; `procedures.apply_decision` changes it (trạng thái). A version that is not `active`
    ///       needs `in_force_to`.
    ///   - decision: The decision that published this version (quyết định công bố).
    ///   - inForceTo: Last day in force, included, not before the first; none if no end is known (ngày hết hiệu lực).
    ///   - unit: The unit that handles it; none if it is no unit of this store.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    public func all(
        national: String? = nil,
        inForceFrom: CivilDate? = nil,
        code: String? = nil,
        name: String? = nil,
        field: String? = nil,
        status: ProcedureStatus? = nil,
        decision: LegalDocumentId? = nil,
        inForceTo: CivilDate? = nil,
        unit: UnitId? = nil,
        level: String? = nil,
        missing: Set<Procedure.OptionalKey> = [],
        index: Procedure.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) -> RecordSequence<Procedure> {
        RecordSequence { cursor in
            try await page(
                national: national,
                inForceFrom: inForceFrom,
                code: code,
                name: name,
                field: field,
                status: status,
                decision: decision,
                inForceTo: inForceTo,
                unit: unit,
                level: level,
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

    /// Writes procedures as a table to a file, all as of one instant; whole or not at all (xuất bảng).
    ///
    /// - Parameters:
    ///   - url: The file to create.
    ///   - format: The kind of file; this library writes CSV and JSON Lines.
    ///   - columns: The paths of the columns, in this order: `held_on`, `turnout.informed`; nil for all of them.
    ///   - options: How the table is written.
    ///   - inForceFrom: First day in force, included (ngày có hiệu lực). None if unknown: then the version counts as
    ///       in force without a first day.
    ///   - code: Code as written, not blank: "1.013236", "1.014390.H05", "1.001117.000.00.00.H48" (mã thủ tục). Its
    ///       national part never changes.
    ///   - name: Name; not blank (tên thủ tục).
    ///   - field: Field of administration, with the ministry in charge: "Hoạt động xây dựng (Bộ Xây dựng)" (lĩnh vực).
    ///   - status: Its status; `procedures.apply_decision` changes it (trạng thái). A version that is not `active`
    ///       needs `in_force_to`.
    ///   - decision: The decision that published this version (quyết định công bố).
    ///   - inForceTo: Last day in force, included, not before the first; none if no end is known (ngày hết hiệu lực).
    ///   - unit: The unit that handles it; none if it is no unit of this store.
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
        national: String? = nil,
        inForceFrom: CivilDate? = nil,
        code: String? = nil,
        name: String? = nil,
        field: String? = nil,
        status: ProcedureStatus? = nil,
        decision: LegalDocumentId? = nil,
        inForceTo: CivilDate? = nil,
        unit: UnitId? = nil,
        level: String? = nil,
        missing: Set<Procedure.OptionalKey> = [],
        index: Procedure.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        progress: ProgressListener? = nil
    ) async throws {
        var filter = Filter(missing: missing)
        filter.add("national", national)
        filter.add("in_force_from", inForceFrom)
        filter.add("code", code)
        filter.add("name", name)
        filter.add("field", field)
        filter.add("status", status)
        filter.add("decision", decision)
        filter.add("in_force_to", inForceTo)
        filter.add("unit", unit)
        filter.add("level", level)
        var records = Packer(fields: 5)
        records.write("filter", filter)
        records.write("index", index)
        records.write("since", since)
        records.write("until", until)
        records.write("descending", descending)
        var query = Packer(fields: 3)
        query.write("collection", "procedures")
        query.write("columns", columns)
        query.write("records", records)
        let table = TableFile(url: url, format: format, options: options)
        try await connection.export(query, to: table, progress: progress)
    }

    /// Returns the procedures in force on a day, ordered by code; of each procedure the newest version.
    ///
    /// - Parameters:
    ///   - on: The day; today if omitted.
    ///   - field: Only those of this field (lĩnh vực).
    ///   - level: Only those handled at this level (cấp thực hiện).
    ///   - unit: Only those this unit handles; those of every unit if omitted.
    public func inForce(
        on: CivilDate? = nil,
        field: String? = nil,
        level: ProcedureLevel? = nil,
        unit: UnitId? = nil
    ) async throws -> [Procedure] {
        var arguments = Packer(fields: 4)
        arguments.write("on", on)
        arguments.write("field", field)
        arguments.write("level", level)
        arguments.write("unit", unit)
        return try await connection.read("procedures.in_force", arguments)
    }

    /// Returns the version of a procedure in force on a day, by its code in any style: "1.013236", "1.013236.H53",
    /// "1.013236.000.00.00.H53". `None`: no version is in force.
    ///
    /// - Parameters:
    ///   - code: The code.
    ///   - on: The day; today if omitted.
    public func findByCode(_ code: String, on: CivilDate? = nil) async throws -> Procedure? {
        var arguments = Packer(fields: 2)
        arguments.write("code", code)
        arguments.write("on", on)
        return try await connection.read("procedures.find_by_code", arguments)
    }

    /// Returns every version of a procedure, oldest first, by its code in any style.
    ///
    /// - Parameters:
    ///   - code: The code.
    public func versions(_ code: String) async throws -> [Procedure] {
        var arguments = Packer(fields: 1)
        arguments.write("code", code)
        return try await connection.read("procedures.versions", arguments)
    }

    /// Returns what a version lacks by the law of a day, with the provisions, and what is odd about its code.
    ///
    /// - Parameters:
    ///   - id: The version.
    ///   - on: The day whose law applies; today if omitted.
    public func check(_ id: ProcedureId, on: CivilDate? = nil) async throws -> [Problem] {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("on", on)
        return try await connection.read("procedures.check", arguments)
    }

    /// Parses a procedure code.
    ///
    /// - Parameters:
    ///   - code: The code.
    public func readCode(_ code: String) async throws -> ProcedureCode {
        var arguments = Packer(fields: 1)
        arguments.write("code", code)
        return try await connection.read("procedures.read_code", arguments)
    }

    /// Returns the procedures that a text seems to be about (TTHC liên quan đến phản ánh, kiến nghị), likeliest first.
    /// Exactly one of `feedback` and `text` is required (else `either`).
    ///
    /// - Parameters:
    ///   - feedback: The feedback whose text and proposal to use.
    ///   - text: A text of your own.
    ///   - on: The day on which the procedures must be in force; today if omitted.
    ///   - limit: The most procedures, 1 to 100; 10 if omitted.
    public func related(
        feedback: FeedbackId? = nil,
        text: String? = nil,
        on: CivilDate? = nil,
        limit: Int = 10
    ) async throws -> [RelatedProcedure] {
        var arguments = Packer(fields: 4)
        arguments.write("feedback", feedback)
        arguments.write("text", text)
        arguments.write("on", on)
        arguments.write("limit", limit)
        return try await connection.read("procedures.related", arguments)
    }

    /// Returns the sheet of a procedure as it is posted at an office (bản niêm yết thủ tục hành chính): its parts one
    /// under the other, its forms by name. What the law requires and the record lacks is blank, and listed. Source:
    /// 63/2010/NĐ-CP, Điều 8 khoản 2.
    ///
    /// - Parameters:
    ///   - id: The version of the procedure.
    ///   - form: The form of the file; Word if omitted.
    ///   - details: The office that posts it, if it is not the unit of the procedure.
    public func postingSheet(
        _ id: ProcedureId,
        form: DocumentForm = .docx,
        details: DocumentDetails = DocumentDetails()
    ) async throws -> DocumentFile {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("form", form)
        arguments.write("details", details)
        return try await connection.read("procedures.posting_sheet", arguments)
    }
}

/// The procedures.
public struct Procedures: ProcedureRecords, TableTarget {
    /// The way to their store.
    public let connection: Connection

    /// The name of the collection.
    public var name: String { "procedures" }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: Procedure) async throws -> Procedure {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("procedures.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Parameters:
    ///   - progress: Is told how far the work is.
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [Procedure], progress: ProgressListener? = nil) async throws -> [Procedure] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try await connection.write("procedures.add_many", arguments, progress: progress)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: Procedure) async throws -> Procedure {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("procedures.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: Procedure) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try await connection.write("procedures.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: ProcedureId, rev: Int) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try await connection.write("procedures.remove", arguments)
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
    public func bringBack(_ id: ProcedureId, rev: Int? = nil, asOf: Date? = nil) async throws -> Procedure {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try await connection.write("procedures.bring_back", arguments)
    }

    /// Applies a publication decision (quyết định công bố) to all the procedures it names, or to none.
    ///
    /// New versions begin on `in_force_from`, the versions they follow end the day before, and each names the other.
    /// If several versions of a procedure are in force on that day, all of them end.
    ///
    /// A refusal lists the problems of every change. Remarks that do not refuse it are in the result's `findings`: a
    /// decision published late, an odd code, what an incomplete procedure lacks.
    ///
    /// - Parameters:
    ///   - decision: The decision, stored as a legal document.
    ///   - inForceFrom: First day the changes are in force.
    ///   - changes: The changes; at least one.
    ///   - allowIncomplete: Whether to accept procedures that lack contents the law requires; what is missing is then
    ///       a finding, not a problem.
    ///   - on: The day it was applied; today if omitted. Neither in the future (`not_yet`) nor before the decision was
    ///       issued (`order`).
    @discardableResult
    public func applyDecision(
        decision: LegalDocumentId,
        inForceFrom: CivilDate,
        changes: [ProcedureChange],
        allowIncomplete: Bool = false,
        on: CivilDate? = nil
    ) async throws -> DecisionApplied {
        var arguments = Packer(fields: 5)
        arguments.write("decision", decision)
        arguments.write("in_force_from", inForceFrom)
        arguments.write("changes", changes)
        arguments.write("allow_incomplete", allowIncomplete)
        arguments.write("on", on)
        return try await connection.write("procedures.apply_decision", arguments)
    }

    /// Imports procedures from the rows of a spreadsheet or CSV file.
    ///
    /// Column names may be Vietnamese or English, with or without marks; columns not recognised are listed in
    /// `unknown_columns`. Cells such as "Cấp Tỉnh; Cấp Xã", "10 ngày làm việc", "0,5 ngày", "Một phần" and dates like
    /// 01/07/2025 are parsed. Contents the law requires may be missing. Blank rows, and rows whose version (code and
    /// first day) is in the store already, are skipped.
    ///
    /// If any row has errors nothing is written and all errors are listed, unless `keep_good` is set.
    ///
    /// The report's `noticed` lists what to look at:
    /// - `time_not_read`: a time limit not understood in full is stored as text, never guessed;
    /// - `zeros_restored`: a spreadsheet had turned the code into a number (`1.01323`), and its trailing zeros were
    ///   restored;
    /// - `legacy_suspected`: a cell seems to be in an encoding older than Unicode (TCVN3, VNI);
    /// - `there_already`: the row was skipped;
    /// - `code_…`: the code is odd.
    ///
    /// - Parameters:
    ///   - rows: The rows: each maps column names to the texts of its cells.
    ///   - decision: The decision that published them (quyết định công bố).
    ///   - inForceFrom: First day they are in force, for rows that do not say.
    ///   - unit: The unit that handles them.
    ///   - keepGood: Whether to import the rows without errors even if others have some.
    ///   - dryRun: Whether only to report what would be imported, without writing.
    ///   - progress: Is told how far the work is.
    @discardableResult
    public func importRows(
        _ rows: [[String: String?]],
        decision: LegalDocumentId? = nil,
        inForceFrom: CivilDate? = nil,
        unit: UnitId? = nil,
        keepGood: Bool = false,
        dryRun: Bool = false,
        progress: ProgressListener? = nil
    ) async throws -> ImportReport {
        var arguments = Packer(fields: 6)
        arguments.write("rows", rows)
        arguments.write("decision", decision)
        arguments.write("in_force_from", inForceFrom)
        arguments.write("unit", unit)
        arguments.write("keep_good", keepGood)
        arguments.write("dry_run", dryRun)
        return try await connection.write("procedures.import_rows", arguments, progress: progress)
    }
}

/// The procedures in a batch.
public struct BatchProcedures: BatchTableTarget {
    /// The way to their batch.
    public let connection: BatchConnection

    /// The name of the collection.
    public var name: String { "procedures" }

    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: ProcedureId) throws -> Procedure {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("procedures.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: ProcedureId) throws -> Procedure? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("procedures.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: ProcedureId) throws -> [Procedure] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("procedures.history", arguments)
    }

    /// Gives a page of procedures.
    ///
    /// Indexes: `national` by national, inForceFrom; `code` by code; `name` by name; `field` by field, name; `status`
    /// by status, inForceFrom; `decision` by decision; `inForceFrom` by inForceFrom; `inForceTo` by inForceTo,
    /// inForceFrom; `unit` by unit, inForceFrom; `level` by level.
    ///
    /// - Parameters:
    ///   - inForceFrom: First day in force, included (ngày có hiệu lực). None if unknown: then the version counts as
    ///       in force without a first day.
    ///   - code: Code as written, not blank: "1.013236", "1.014390.H05", "1.001117.000.00.00.H48" (mã thủ tục). Its
    ///       national part never changes.
    ///   - name: Name; not blank (tên thủ tục).
    ///   - field: Field of administration, with the ministry in charge: "Hoạt động xây dựng (Bộ Xây dựng)" (lĩnh vực).
    ///   - status: Its status; `procedures.apply_decision` changes it (trạng thái). A version that is not `active`
    ///       needs `in_force_to`.
    ///   - decision: The decision that published this version (quyết định công bố).
    ///   - inForceTo: Last day in force, included, not before the first; none if no end is known (ngày hết hiệu lực).
    ///   - unit: The unit that handles it; none if it is no unit of this store.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - limit: The most records on a page, 1 to 1,000; 50 by default.
    ///   - cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must come
    ///       from the same query in the same store or a copy of it; any other cursor is refused.
    public func page(
        national: String? = nil,
        inForceFrom: CivilDate? = nil,
        code: String? = nil,
        name: String? = nil,
        field: String? = nil,
        status: ProcedureStatus? = nil,
        decision: LegalDocumentId? = nil,
        inForceTo: CivilDate? = nil,
        unit: UnitId? = nil,
        level: String? = nil,
        missing: Set<Procedure.OptionalKey> = [],
        index: Procedure.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) throws -> Page<Procedure> {
        var filter = Filter(missing: missing)
        filter.add("national", national)
        filter.add("in_force_from", inForceFrom)
        filter.add("code", code)
        filter.add("name", name)
        filter.add("field", field)
        filter.add("status", status)
        filter.add("decision", decision)
        filter.add("in_force_to", inForceTo)
        filter.add("unit", unit)
        filter.add("level", level)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try connection.call("procedures.page", arguments)
    }

    /// Counts procedures.
    ///
    /// Indexes: `national` by national, inForceFrom; `code` by code; `name` by name; `field` by field, name; `status`
    /// by status, inForceFrom; `decision` by decision; `inForceFrom` by inForceFrom; `inForceTo` by inForceTo,
    /// inForceFrom; `unit` by unit, inForceFrom; `level` by level.
    ///
    /// - Parameters:
    ///   - inForceFrom: First day in force, included (ngày có hiệu lực). None if unknown: then the version counts as
    ///       in force without a first day.
    ///   - code: Code as written, not blank: "1.013236", "1.014390.H05", "1.001117.000.00.00.H48" (mã thủ tục). Its
    ///       national part never changes.
    ///   - name: Name; not blank (tên thủ tục).
    ///   - field: Field of administration, with the ministry in charge: "Hoạt động xây dựng (Bộ Xây dựng)" (lĩnh vực).
    ///   - status: Its status; `procedures.apply_decision` changes it (trạng thái). A version that is not `active`
    ///       needs `in_force_to`.
    ///   - decision: The decision that published this version (quyết định công bố).
    ///   - inForceTo: Last day in force, included, not before the first; none if no end is known (ngày hết hiệu lực).
    ///   - unit: The unit that handles it; none if it is no unit of this store.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    public func count(
        national: String? = nil,
        inForceFrom: CivilDate? = nil,
        code: String? = nil,
        name: String? = nil,
        field: String? = nil,
        status: ProcedureStatus? = nil,
        decision: LegalDocumentId? = nil,
        inForceTo: CivilDate? = nil,
        unit: UnitId? = nil,
        level: String? = nil,
        missing: Set<Procedure.OptionalKey> = [],
        index: Procedure.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("national", national)
        filter.add("in_force_from", inForceFrom)
        filter.add("code", code)
        filter.add("name", name)
        filter.add("field", field)
        filter.add("status", status)
        filter.add("decision", decision)
        filter.add("in_force_to", inForceTo)
        filter.add("unit", unit)
        filter.add("level", level)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try connection.call("procedures.count", arguments)
    }

    /// Gives procedures at once.
    ///
    /// Indexes: `national` by national, inForceFrom; `code` by code; `name` by name; `field` by field, name; `status`
    /// by status, inForceFrom; `decision` by decision; `inForceFrom` by inForceFrom; `inForceTo` by inForceTo,
    /// inForceFrom; `unit` by unit, inForceFrom; `level` by level.
    ///
    /// - Parameters:
    ///   - inForceFrom: First day in force, included (ngày có hiệu lực). None if unknown: then the version counts as
    ///       in force without a first day.
    ///   - code: Code as written, not blank: "1.013236", "1.014390.H05", "1.001117.000.00.00.H48" (mã thủ tục). Its
    ///       national part never changes.
    ///   - name: Name; not blank (tên thủ tục).
    ///   - field: Field of administration, with the ministry in charge: "Hoạt động xây dựng (Bộ Xây dựng)" (lĩnh vực).
    ///   - status: Its status; `procedures.apply_decision` changes it (trạng thái). A version that is not `active`
    ///       needs `in_force_to`.
    ///   - decision: The decision that published this version (quyết định công bố).
    ///   - inForceTo: Last day in force, included, not before the first; none if no end is known (ngày hết hiệu lực).
    ///   - unit: The unit that handles it; none if it is no unit of this store.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    public func all(
        national: String? = nil,
        inForceFrom: CivilDate? = nil,
        code: String? = nil,
        name: String? = nil,
        field: String? = nil,
        status: ProcedureStatus? = nil,
        decision: LegalDocumentId? = nil,
        inForceTo: CivilDate? = nil,
        unit: UnitId? = nil,
        level: String? = nil,
        missing: Set<Procedure.OptionalKey> = [],
        index: Procedure.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) throws -> [Procedure] {
        var found: [Procedure] = []
        var cursor: String?
        repeat {
            let page = try page(
                national: national,
                inForceFrom: inForceFrom,
                code: code,
                name: name,
                field: field,
                status: status,
                decision: decision,
                inForceTo: inForceTo,
                unit: unit,
                level: level,
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

    /// Returns the procedures in force on a day, ordered by code; of each procedure the newest version.
    ///
    /// - Parameters:
    ///   - on: The day; today if omitted.
    ///   - field: Only those of this field (lĩnh vực).
    ///   - level: Only those handled at this level (cấp thực hiện).
    ///   - unit: Only those this unit handles; those of every unit if omitted.
    public func inForce(
        on: CivilDate? = nil,
        field: String? = nil,
        level: ProcedureLevel? = nil,
        unit: UnitId? = nil
    ) throws -> [Procedure] {
        var arguments = Packer(fields: 4)
        arguments.write("on", on)
        arguments.write("field", field)
        arguments.write("level", level)
        arguments.write("unit", unit)
        return try connection.call("procedures.in_force", arguments)
    }

    /// Returns the version of a procedure in force on a day, by its code in any style: "1.013236", "1.013236.H53",
    /// "1.013236.000.00.00.H53". `None`: no version is in force.
    ///
    /// - Parameters:
    ///   - code: The code.
    ///   - on: The day; today if omitted.
    public func findByCode(_ code: String, on: CivilDate? = nil) throws -> Procedure? {
        var arguments = Packer(fields: 2)
        arguments.write("code", code)
        arguments.write("on", on)
        return try connection.call("procedures.find_by_code", arguments)
    }

    /// Returns every version of a procedure, oldest first, by its code in any style.
    ///
    /// - Parameters:
    ///   - code: The code.
    public func versions(_ code: String) throws -> [Procedure] {
        var arguments = Packer(fields: 1)
        arguments.write("code", code)
        return try connection.call("procedures.versions", arguments)
    }

    /// Returns what a version lacks by the law of a day, with the provisions, and what is odd about its code.
    ///
    /// - Parameters:
    ///   - id: The version.
    ///   - on: The day whose law applies; today if omitted.
    public func check(_ id: ProcedureId, on: CivilDate? = nil) throws -> [Problem] {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("on", on)
        return try connection.call("procedures.check", arguments)
    }

    /// Parses a procedure code.
    ///
    /// - Parameters:
    ///   - code: The code.
    public func readCode(_ code: String) throws -> ProcedureCode {
        var arguments = Packer(fields: 1)
        arguments.write("code", code)
        return try connection.call("procedures.read_code", arguments)
    }

    /// Returns the procedures that a text seems to be about (TTHC liên quan đến phản ánh, kiến nghị), likeliest first.
    /// Exactly one of `feedback` and `text` is required (else `either`).
    ///
    /// - Parameters:
    ///   - feedback: The feedback whose text and proposal to use.
    ///   - text: A text of your own.
    ///   - on: The day on which the procedures must be in force; today if omitted.
    ///   - limit: The most procedures, 1 to 100; 10 if omitted.
    public func related(
        feedback: FeedbackId? = nil,
        text: String? = nil,
        on: CivilDate? = nil,
        limit: Int = 10
    ) throws -> [RelatedProcedure] {
        var arguments = Packer(fields: 4)
        arguments.write("feedback", feedback)
        arguments.write("text", text)
        arguments.write("on", on)
        arguments.write("limit", limit)
        return try connection.call("procedures.related", arguments)
    }

    /// Returns the sheet of a procedure as it is posted at an office (bản niêm yết thủ tục hành chính): its parts one
    /// under the other, its forms by name. What the law requires and the record lacks is blank, and listed. Source:
    /// 63/2010/NĐ-CP, Điều 8 khoản 2.
    ///
    /// - Parameters:
    ///   - id: The version of the procedure.
    ///   - form: The form of the file; Word if omitted.
    ///   - details: The office that posts it, if it is not the unit of the procedure.
    public func postingSheet(
        _ id: ProcedureId,
        form: DocumentForm = .docx,
        details: DocumentDetails = DocumentDetails()
    ) throws -> DocumentFile {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("form", form)
        arguments.write("details", details)
        return try connection.call("procedures.posting_sheet", arguments)
    }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: Procedure) throws -> Procedure {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("procedures.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [Procedure]) throws -> [Procedure] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try connection.call("procedures.add_many", arguments)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: Procedure) throws -> Procedure {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("procedures.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: Procedure) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try connection.call("procedures.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: ProcedureId, rev: Int) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try connection.call("procedures.remove", arguments)
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
    public func bringBack(_ id: ProcedureId, rev: Int? = nil, asOf: Date? = nil) throws -> Procedure {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try connection.call("procedures.bring_back", arguments)
    }

    /// Applies a publication decision (quyết định công bố) to all the procedures it names, or to none.
    ///
    /// New versions begin on `in_force_from`, the versions they follow end the day before, and each names the other.
    /// If several versions of a procedure are in force on that day, all of them end.
    ///
    /// A refusal lists the problems of every change. Remarks that do not refuse it are in the result's `findings`: a
    /// decision published late, an odd code, what an incomplete procedure lacks.
    ///
    /// - Parameters:
    ///   - decision: The decision, stored as a legal document.
    ///   - inForceFrom: First day the changes are in force.
    ///   - changes: The changes; at least one.
    ///   - allowIncomplete: Whether to accept procedures that lack contents the law requires; what is missing is then
    ///       a finding, not a problem.
    ///   - on: The day it was applied; today if omitted. Neither in the future (`not_yet`) nor before the decision was
    ///       issued (`order`).
    @discardableResult
    public func applyDecision(
        decision: LegalDocumentId,
        inForceFrom: CivilDate,
        changes: [ProcedureChange],
        allowIncomplete: Bool = false,
        on: CivilDate? = nil
    ) throws -> DecisionApplied {
        var arguments = Packer(fields: 5)
        arguments.write("decision", decision)
        arguments.write("in_force_from", inForceFrom)
        arguments.write("changes", changes)
        arguments.write("allow_incomplete", allowIncomplete)
        arguments.write("on", on)
        return try connection.call("procedures.apply_decision", arguments)
    }

    /// Imports procedures from the rows of a spreadsheet or CSV file.
    ///
    /// Column names may be Vietnamese or English, with or without marks; columns not recognised are listed in
    /// `unknown_columns`. Cells such as "Cấp Tỉnh; Cấp Xã", "10 ngày làm việc", "0,5 ngày", "Một phần" and dates like
    /// 01/07/2025 are parsed. Contents the law requires may be missing. Blank rows, and rows whose version (code and
    /// first day) is in the store already, are skipped.
    ///
    /// If any row has errors nothing is written and all errors are listed, unless `keep_good` is set.
    ///
    /// The report's `noticed` lists what to look at:
    /// - `time_not_read`: a time limit not understood in full is stored as text, never guessed;
    /// - `zeros_restored`: a spreadsheet had turned the code into a number (`1.01323`), and its trailing zeros were
    ///   restored;
    /// - `legacy_suspected`: a cell seems to be in an encoding older than Unicode (TCVN3, VNI);
    /// - `there_already`: the row was skipped;
    /// - `code_…`: the code is odd.
    ///
    /// - Parameters:
    ///   - rows: The rows: each maps column names to the texts of its cells.
    ///   - decision: The decision that published them (quyết định công bố).
    ///   - inForceFrom: First day they are in force, for rows that do not say.
    ///   - unit: The unit that handles them.
    ///   - keepGood: Whether to import the rows without errors even if others have some.
    ///   - dryRun: Whether only to report what would be imported, without writing.
    @discardableResult
    public func importRows(
        _ rows: [[String: String?]],
        decision: LegalDocumentId? = nil,
        inForceFrom: CivilDate? = nil,
        unit: UnitId? = nil,
        keepGood: Bool = false,
        dryRun: Bool = false
    ) throws -> ImportReport {
        var arguments = Packer(fields: 6)
        arguments.write("rows", rows)
        arguments.write("decision", decision)
        arguments.write("in_force_from", inForceFrom)
        arguments.write("unit", unit)
        arguments.write("keep_good", keepGood)
        arguments.write("dry_run", dryRun)
        return try connection.call("procedures.import_rows", arguments)
    }
}
