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
    /// inForceFrom; `unit` by unit, inForceFrom.
    ///
    /// - Parameters:
    ///   - inForceFrom: First day it is in force; none where that is not known, and then it always was (ngày có hiệu
    ///       lực).
    ///   - code: Code as written: "1.013236", "1.014390.H05", "1.001117.000.00.00.H48" (mã thủ tục).
    ///   - name: Name (tên thủ tục).
    ///   - field: Field, with its owner: "Hoạt động xây dựng (Bộ Xây dựng)" (lĩnh vực).
    ///   - status: Its status; `procedures.apply_decision` changes it (trạng thái).
    ///   - decision: The decision that published this version (quyết định công bố).
    ///   - inForceTo: Last day it is in force; none while no end is known (ngày hết hiệu lực).
    ///   - unit: The unit that handles it, where it is in this store.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    ///   - descending: Descending order.
    ///   - limit: The most records on a page, 1 to 1,000.
    ///   - cursor: The position after which the page begins: the `next` of the page before, of the same query in the
    ///       same store or in a copy of it. A cursor of another query or store is refused.
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
    /// inForceFrom; `unit` by unit, inForceFrom.
    ///
    /// - Parameters:
    ///   - inForceFrom: First day it is in force; none where that is not known, and then it always was (ngày có hiệu
    ///       lực).
    ///   - code: Code as written: "1.013236", "1.014390.H05", "1.001117.000.00.00.H48" (mã thủ tục).
    ///   - name: Name (tên thủ tục).
    ///   - field: Field, with its owner: "Hoạt động xây dựng (Bộ Xây dựng)" (lĩnh vực).
    ///   - status: Its status; `procedures.apply_decision` changes it (trạng thái).
    ///   - decision: The decision that published this version (quyết định công bố).
    ///   - inForceTo: Last day it is in force; none while no end is known (ngày hết hiệu lực).
    ///   - unit: The unit that handles it, where it is in this store.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
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
    /// inForceFrom; `unit` by unit, inForceFrom.
    ///
    /// - Parameters:
    ///   - inForceFrom: First day it is in force; none where that is not known, and then it always was (ngày có hiệu
    ///       lực).
    ///   - code: Code as written: "1.013236", "1.014390.H05", "1.001117.000.00.00.H48" (mã thủ tục).
    ///   - name: Name (tên thủ tục).
    ///   - field: Field, with its owner: "Hoạt động xây dựng (Bộ Xây dựng)" (lĩnh vực).
    ///   - status: Its status; `procedures.apply_decision` changes it (trạng thái).
    ///   - decision: The decision that published this version (quyết định công bố).
    ///   - inForceTo: Last day it is in force; none while no end is known (ngày hết hiệu lực).
    ///   - unit: The unit that handles it, where it is in this store.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    ///   - descending: Descending order.
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

    /// The procedures in force on a day, by code.
    ///
    /// - Parameters:
    ///   - on: The day; today where none is given.
    ///   - field: Only those of this field (lĩnh vực).
    ///   - level: Only those settled at this level (cấp thực hiện).
    ///   - unit: Only those that this unit settles; those of every unit where none is given.
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

    /// The version of a procedure that is in force on a day, by its code in any style: "1.013236", "1.013236.H53",
    /// "1.013236.000.00.00.H53". Nothing where none is.
    ///
    /// - Parameters:
    ///   - code: The code.
    ///   - on: The day; today where none is given.
    public func findByCode(_ code: String, on: CivilDate? = nil) async throws -> Procedure? {
        var arguments = Packer(fields: 2)
        arguments.write("code", code)
        arguments.write("on", on)
        return try await connection.read("procedures.find_by_code", arguments)
    }

    /// Every version of a procedure, oldest first, by its code in any style.
    ///
    /// - Parameters:
    ///   - code: The code.
    public func versions(_ code: String) async throws -> [Procedure] {
        var arguments = Packer(fields: 1)
        arguments.write("code", code)
        return try await connection.read("procedures.versions", arguments)
    }

    /// What a version lacks by the law of a day, with the provisions, and what is odd about its code.
    ///
    /// - Parameters:
    ///   - id: The version.
    ///   - on: The day whose law counts; today where none is given.
    public func check(_ id: ProcedureId, on: CivilDate? = nil) async throws -> [Problem] {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("on", on)
        return try await connection.read("procedures.check", arguments)
    }

    /// What is recognised in a code.
    ///
    /// - Parameters:
    ///   - code: The code.
    public func readCode(_ code: String) async throws -> ProcedureCode {
        var arguments = Packer(fields: 1)
        arguments.write("code", code)
        return try await connection.read("procedures.read_code", arguments)
    }

    /// Gives the procedures that a text seems to be about (TTHC liên quan đến phản ánh, kiến nghị), the likeliest
    /// first.
    ///
    /// - Parameters:
    ///   - feedback: The feedback whose text it is.
    ///   - text: The text, where it is no feedback's.
    ///   - on: The day on which the procedures must be in force; today where none is given.
    ///   - limit: How many to give at most, 1 to 100.
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
}

/// The procedures.
public struct Procedures: ProcedureRecords {
    /// The way to their store.
    public let connection: Connection

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

    /// Does what a publication decision says to all the procedures it names, or to none: new versions begin on its
    /// day, the versions before end the day before, and each names the other. Where several versions of a procedure
    /// hold on that day, all of them end.
    ///
    /// Everything wrong with any change is listed. That the decision came late, and what is odd about codes, is
    /// pointed out in the result.
    ///
    /// - Parameters:
    ///   - decision: The decision (quyết định công bố).
    ///   - inForceFrom: First day of the changes.
    ///   - changes: The changes.
    ///   - allowIncomplete: Take procedures that lack what the law asks for; they are pointed out then, not refused.
    ///   - on: On which day this was done: not before the decision was issued; today where none is given.
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

    /// Takes procedures over from the rows of a spreadsheet or CSV file: each a mapping from the names of the columns,
    /// in Vietnamese or English, to the texts of the cells.
    ///
    /// "Cấp Tỉnh; Cấp Xã", "10 ngày làm việc", "0,5 ngày", "Một phần" and dates like 01/07/2025 are understood; what
    /// the law asks for may be missing. A time limit of which any word is not understood is kept as text and noted,
    /// never guessed. Where a spreadsheet took a code for a number (`1.01323`), its last zeros are put back and that
    /// is noted. Cells that seem to be in an encoding from before Unicode are noted as `legacy_suspected`. A row whose
    /// version is in the store already is skipped. Where any row has errors nothing is written and all errors are
    /// listed, unless the good rows are to be kept.
    ///
    /// - Parameters:
    ///   - rows: The rows.
    ///   - decision: The decision that published them (quyết định công bố).
    ///   - inForceFrom: First day they hold, where their row does not say.
    ///   - unit: The unit that settles them.
    ///   - keepGood: Keep the good rows though others have errors.
    ///   - dryRun: Write nothing; tell what would be done.
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
public struct BatchProcedures {
    let connection: BatchConnection

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
    /// inForceFrom; `unit` by unit, inForceFrom.
    ///
    /// - Parameters:
    ///   - inForceFrom: First day it is in force; none where that is not known, and then it always was (ngày có hiệu
    ///       lực).
    ///   - code: Code as written: "1.013236", "1.014390.H05", "1.001117.000.00.00.H48" (mã thủ tục).
    ///   - name: Name (tên thủ tục).
    ///   - field: Field, with its owner: "Hoạt động xây dựng (Bộ Xây dựng)" (lĩnh vực).
    ///   - status: Its status; `procedures.apply_decision` changes it (trạng thái).
    ///   - decision: The decision that published this version (quyết định công bố).
    ///   - inForceTo: Last day it is in force; none while no end is known (ngày hết hiệu lực).
    ///   - unit: The unit that handles it, where it is in this store.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    ///   - descending: Descending order.
    ///   - limit: The most records on a page, 1 to 1,000.
    ///   - cursor: The position after which the page begins: the `next` of the page before, of the same query in the
    ///       same store or in a copy of it. A cursor of another query or store is refused.
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
    /// inForceFrom; `unit` by unit, inForceFrom.
    ///
    /// - Parameters:
    ///   - inForceFrom: First day it is in force; none where that is not known, and then it always was (ngày có hiệu
    ///       lực).
    ///   - code: Code as written: "1.013236", "1.014390.H05", "1.001117.000.00.00.H48" (mã thủ tục).
    ///   - name: Name (tên thủ tục).
    ///   - field: Field, with its owner: "Hoạt động xây dựng (Bộ Xây dựng)" (lĩnh vực).
    ///   - status: Its status; `procedures.apply_decision` changes it (trạng thái).
    ///   - decision: The decision that published this version (quyết định công bố).
    ///   - inForceTo: Last day it is in force; none while no end is known (ngày hết hiệu lực).
    ///   - unit: The unit that handles it, where it is in this store.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
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
    /// inForceFrom; `unit` by unit, inForceFrom.
    ///
    /// - Parameters:
    ///   - inForceFrom: First day it is in force; none where that is not known, and then it always was (ngày có hiệu
    ///       lực).
    ///   - code: Code as written: "1.013236", "1.014390.H05", "1.001117.000.00.00.H48" (mã thủ tục).
    ///   - name: Name (tên thủ tục).
    ///   - field: Field, with its owner: "Hoạt động xây dựng (Bộ Xây dựng)" (lĩnh vực).
    ///   - status: Its status; `procedures.apply_decision` changes it (trạng thái).
    ///   - decision: The decision that published this version (quyết định công bố).
    ///   - inForceTo: Last day it is in force; none while no end is known (ngày hết hiệu lực).
    ///   - unit: The unit that handles it, where it is in this store.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    ///   - descending: Descending order.
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

    /// The procedures in force on a day, by code.
    ///
    /// - Parameters:
    ///   - on: The day; today where none is given.
    ///   - field: Only those of this field (lĩnh vực).
    ///   - level: Only those settled at this level (cấp thực hiện).
    ///   - unit: Only those that this unit settles; those of every unit where none is given.
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

    /// The version of a procedure that is in force on a day, by its code in any style: "1.013236", "1.013236.H53",
    /// "1.013236.000.00.00.H53". Nothing where none is.
    ///
    /// - Parameters:
    ///   - code: The code.
    ///   - on: The day; today where none is given.
    public func findByCode(_ code: String, on: CivilDate? = nil) throws -> Procedure? {
        var arguments = Packer(fields: 2)
        arguments.write("code", code)
        arguments.write("on", on)
        return try connection.call("procedures.find_by_code", arguments)
    }

    /// Every version of a procedure, oldest first, by its code in any style.
    ///
    /// - Parameters:
    ///   - code: The code.
    public func versions(_ code: String) throws -> [Procedure] {
        var arguments = Packer(fields: 1)
        arguments.write("code", code)
        return try connection.call("procedures.versions", arguments)
    }

    /// What a version lacks by the law of a day, with the provisions, and what is odd about its code.
    ///
    /// - Parameters:
    ///   - id: The version.
    ///   - on: The day whose law counts; today where none is given.
    public func check(_ id: ProcedureId, on: CivilDate? = nil) throws -> [Problem] {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("on", on)
        return try connection.call("procedures.check", arguments)
    }

    /// What is recognised in a code.
    ///
    /// - Parameters:
    ///   - code: The code.
    public func readCode(_ code: String) throws -> ProcedureCode {
        var arguments = Packer(fields: 1)
        arguments.write("code", code)
        return try connection.call("procedures.read_code", arguments)
    }

    /// Gives the procedures that a text seems to be about (TTHC liên quan đến phản ánh, kiến nghị), the likeliest
    /// first.
    ///
    /// - Parameters:
    ///   - feedback: The feedback whose text it is.
    ///   - text: The text, where it is no feedback's.
    ///   - on: The day on which the procedures must be in force; today where none is given.
    ///   - limit: How many to give at most, 1 to 100.
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

    /// Does what a publication decision says to all the procedures it names, or to none: new versions begin on its
    /// day, the versions before end the day before, and each names the other. Where several versions of a procedure
    /// hold on that day, all of them end.
    ///
    /// Everything wrong with any change is listed. That the decision came late, and what is odd about codes, is
    /// pointed out in the result.
    ///
    /// - Parameters:
    ///   - decision: The decision (quyết định công bố).
    ///   - inForceFrom: First day of the changes.
    ///   - changes: The changes.
    ///   - allowIncomplete: Take procedures that lack what the law asks for; they are pointed out then, not refused.
    ///   - on: On which day this was done: not before the decision was issued; today where none is given.
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

    /// Takes procedures over from the rows of a spreadsheet or CSV file: each a mapping from the names of the columns,
    /// in Vietnamese or English, to the texts of the cells.
    ///
    /// "Cấp Tỉnh; Cấp Xã", "10 ngày làm việc", "0,5 ngày", "Một phần" and dates like 01/07/2025 are understood; what
    /// the law asks for may be missing. A time limit of which any word is not understood is kept as text and noted,
    /// never guessed. Where a spreadsheet took a code for a number (`1.01323`), its last zeros are put back and that
    /// is noted. Cells that seem to be in an encoding from before Unicode are noted as `legacy_suspected`. A row whose
    /// version is in the store already is skipped. Where any row has errors nothing is written and all errors are
    /// listed, unless the good rows are to be kept.
    ///
    /// - Parameters:
    ///   - rows: The rows.
    ///   - decision: The decision that published them (quyết định công bố).
    ///   - inForceFrom: First day they hold, where their row does not say.
    ///   - unit: The unit that settles them.
    ///   - keepGood: Keep the good rows though others have errors.
    ///   - dryRun: Write nothing; tell what would be done.
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
