// Generated from the core by `make types`: change the core, not this file.

package vn.cchc

import kotlinx.coroutines.flow.Flow
import vn.cchc.model.*
import vn.cchc.wire.*
import java.nio.file.Path
import java.time.Instant
import java.time.LocalDate
import java.time.LocalTime
import java.util.UUID

/** The orders in which procedures can be read. */
public enum class ProcedureIndex(override val code: String) : Code {
    /** By `national`, `inForceFrom`. */
    NATIONAL("national"),

    /** By `code`. */
    CODE("code"),

    /** By `name`. */
    NAME("name"),

    /** By `field`, `name`. */
    FIELD("field"),

    /** By `status`, `inForceFrom`. */
    STATUS("status"),

    /** By `decision`. */
    DECISION("decision"),

    /** By `inForceFrom`. */
    IN_FORCE_FROM("in_force_from"),

    /** By `inForceTo`, `inForceFrom`. */
    IN_FORCE_TO("in_force_to"),

    /** By `unit`, `inForceFrom`. */
    UNIT("unit"),

    /** By `level`. */
    LEVEL("level"),
}

/** What procedures can be without, and be found by being without. */
public enum class ProcedureField(override val code: String) : Code {
    /**
     * First day in force, included (ngày có hiệu lực). None if unknown: then the version counts as in force without
     * a first day.
     */
    IN_FORCE_FROM("in_force_from"),

    /** Field of administration, with the ministry in charge: "Hoạt động xây dựng (Bộ Xây dựng)" (lĩnh vực). */
    FIELD("field"),

    /** The decision that published this version (quyết định công bố). */
    DECISION("decision"),

    /** Last day in force, included, not before the first; none if no end is known (ngày hết hiệu lực). */
    IN_FORCE_TO("in_force_to"),

    /** The unit that handles it; none if it is no unit of this store. */
    UNIT("unit"),
}

/** The procedures, for reading. */
public open class ProcedureRecords internal constructor(caller: Caller) :
    Records<Procedure, ProcedureId>(caller, "procedures", { readProcedure() }) {
    /**
     * Gives a page of procedures.
     *
     * @param national Only those with this `national`.
     * @param inForceFrom Only those with this `in_force_from`.
     * @param code Only those with this `code`.
     * @param name Only those with this `name`.
     * @param field Only those with this `field`.
     * @param status Only those with this `status`.
     * @param decision Only those with this `decision`.
     * @param inForceTo Only those with this `in_force_to`.
     * @param unit Only those with this `unit`.
     * @param level Only those with this `level`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     * @param limit The most records on a page, 1 to 1,000; 50 by default.
     * @param cursor The cursor of the page to return: `next` of the page before; none for the first page. It must
     * come from the same query in the same store or a copy of it; any other cursor is refused.
     */
    public suspend fun page(
        national: String? = null,
        inForceFrom: LocalDate? = null,
        code: String? = null,
        name: String? = null,
        field: String? = null,
        status: ProcedureStatus? = null,
        decision: LegalDocumentId? = null,
        inForceTo: LocalDate? = null,
        unit: UnitId? = null,
        level: String? = null,
        missing: Set<ProcedureField> = emptySet(),
        index: ProcedureIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<Procedure> =
        pageOf(procedureQuery(national, inForceFrom, code, name, field, status, decision, inForceTo, unit, level, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives procedures one by one, reading page after page.
     *
     * @param national Only those with this `national`.
     * @param inForceFrom Only those with this `in_force_from`.
     * @param code Only those with this `code`.
     * @param name Only those with this `name`.
     * @param field Only those with this `field`.
     * @param status Only those with this `status`.
     * @param decision Only those with this `decision`.
     * @param inForceTo Only those with this `in_force_to`.
     * @param unit Only those with this `unit`.
     * @param level Only those with this `level`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        national: String? = null,
        inForceFrom: LocalDate? = null,
        code: String? = null,
        name: String? = null,
        field: String? = null,
        status: ProcedureStatus? = null,
        decision: LegalDocumentId? = null,
        inForceTo: LocalDate? = null,
        unit: UnitId? = null,
        level: String? = null,
        missing: Set<ProcedureField> = emptySet(),
        index: ProcedureIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Flow<Procedure> =
        allOf(procedureQuery(national, inForceFrom, code, name, field, status, decision, inForceTo, unit, level, missing, index, since, until, descending))

    /**
     * Counts procedures.
     *
     * @param national Only those with this `national`.
     * @param inForceFrom Only those with this `in_force_from`.
     * @param code Only those with this `code`.
     * @param name Only those with this `name`.
     * @param field Only those with this `field`.
     * @param status Only those with this `status`.
     * @param decision Only those with this `decision`.
     * @param inForceTo Only those with this `in_force_to`.
     * @param unit Only those with this `unit`.
     * @param level Only those with this `level`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public suspend fun count(
        national: String? = null,
        inForceFrom: LocalDate? = null,
        code: String? = null,
        name: String? = null,
        field: String? = null,
        status: ProcedureStatus? = null,
        decision: LegalDocumentId? = null,
        inForceTo: LocalDate? = null,
        unit: UnitId? = null,
        level: String? = null,
        missing: Set<ProcedureField> = emptySet(),
        index: ProcedureIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(procedureQuery(national, inForceFrom, code, name, field, status, decision, inForceTo, unit, level, missing, index, since, until))

    /**
     * Writes procedures as a table to a file, all as of one instant; whole or not at all (xuất bảng).
     *
     * @param path The file to create.
     * @param format The kind of file; this library writes CSV and JSON Lines.
     * @param columns The paths of the columns, in this order: `held_on`, `turnout.informed`; null for all of them.
     * @param options How the table is written.
     * @param national Only those with this `national`.
     * @param inForceFrom Only those with this `in_force_from`.
     * @param code Only those with this `code`.
     * @param name Only those with this `name`.
     * @param field Only those with this `field`.
     * @param status Only those with this `status`.
     * @param decision Only those with this `decision`.
     * @param inForceTo Only those with this `in_force_to`.
     * @param unit Only those with this `unit`.
     * @param level Only those with this `level`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     * @param progress Told how far it is.
     * @throws CchcException.StorageIo where the path exists already and is not to be overwritten, or on an I/O
     * error
     * @throws CchcException.Invalid where there is no such column, no index serves the query, or for
     * [TableFormat.XLSX]
     */
    public suspend fun exportTable(
        path: Path,
        format: TableFormat = TableFormat.CSV,
        columns: List<String>? = null,
        options: ExportOptions = ExportOptions(),
        national: String? = null,
        inForceFrom: LocalDate? = null,
        code: String? = null,
        name: String? = null,
        field: String? = null,
        status: ProcedureStatus? = null,
        decision: LegalDocumentId? = null,
        inForceTo: LocalDate? = null,
        unit: UnitId? = null,
        level: String? = null,
        missing: Set<ProcedureField> = emptySet(),
        index: ProcedureIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        progress: ProgressListener? = null,
    ): Unit =
        exportOf(
            procedureQuery(national, inForceFrom, code, name, field, status, decision, inForceTo, unit, level, missing, index, since, until, descending),
            TableFile(path, format, columns, options),
            progress,
        )

    /**
     * Returns the procedures in force on a day, ordered by code; of each procedure the newest version.
     *
     * @param on The day; today if omitted.
     * @param field Only those of this field (lĩnh vực).
     * @param level Only those handled at this level (cấp thực hiện).
     * @param unit Only those this unit handles; those of every unit if omitted.
     */
    public suspend fun inForce(
        on: LocalDate? = null,
        field: String? = null,
        level: ProcedureLevel? = null,
        unit: UnitId? = null,
    ): List<Procedure> =
        caller.read(
            "procedures.in_force",
            {
                map(4)
                field("on") { orNull(on) { write(it) } }
                field("field") { orNull(field) { write(it) } }
                field("level") { orNull(level) { write(it) } }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { list { readProcedure() } }

    /**
     * Returns the version of a procedure in force on a day, by its code in any style: "1.013236", "1.013236.H53",
     * "1.013236.000.00.00.H53". `None`: no version is in force.
     *
     * @param code The code.
     * @param on The day; today if omitted.
     */
    public suspend fun findByCode(code: String, on: LocalDate? = null): Procedure? =
        caller.read(
            "procedures.find_by_code",
            {
                map(2)
                field("code") { write(code) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { orNull { readProcedure() } }

    /**
     * Returns every version of a procedure, oldest first, by its code in any style.
     *
     * @param code The code.
     */
    public suspend fun versions(code: String): List<Procedure> =
        caller.read(
            "procedures.versions",
            {
                map(1)
                field("code") { write(code) }
            },
        ) { list { readProcedure() } }

    /**
     * Returns what a version lacks by the law of a day, with the provisions, and what is odd about its code.
     *
     * @param id The version.
     * @param on The day whose law applies; today if omitted.
     */
    public suspend fun check(id: ProcedureId, on: LocalDate? = null): List<Problem> =
        caller.read(
            "procedures.check",
            {
                map(2)
                field("id") { write(id) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { list { readProblem() } }

    /**
     * Parses a procedure code.
     *
     * @param code The code.
     */
    public suspend fun readCode(code: String): ProcedureCode =
        caller.read(
            "procedures.read_code",
            {
                map(1)
                field("code") { write(code) }
            },
        ) { readProcedureCode() }

    /**
     * Returns the procedures that a text seems to be about (TTHC liên quan đến phản ánh, kiến nghị), likeliest
     * first. Exactly one of `feedback` and `text` is required (else `either`).
     *
     * @param feedback The feedback whose text and proposal to use.
     * @param text A text of your own.
     * @param on The day on which the procedures must be in force; today if omitted.
     * @param limit The most procedures, 1 to 100; 10 if omitted.
     */
    public suspend fun related(
        feedback: FeedbackId? = null,
        text: String? = null,
        on: LocalDate? = null,
        limit: Int = 10,
    ): List<RelatedProcedure> =
        caller.read(
            "procedures.related",
            {
                map(4)
                field("feedback") { orNull(feedback) { write(it) } }
                field("text") { orNull(text) { write(it) } }
                field("on") { orNull(on) { write(it) } }
                field("limit") { write(limit) }
            },
        ) { list { readRelatedProcedure() } }

    /**
     * Returns the sheet of a procedure as it is posted at an office (bản niêm yết thủ tục hành chính): its parts
     * one under the other, its forms by name. What the law requires and the record lacks is blank, and listed.
     * Source: 63/2010/NĐ-CP, Điều 8 khoản 2.
     *
     * @param id The version of the procedure.
     * @param form The form of the file; Word if omitted.
     * @param details The office that posts it, if it is not the unit of the procedure.
     */
    public suspend fun postingSheet(
        id: ProcedureId,
        form: DocumentForm = DocumentForm.DOCX,
        details: DocumentDetails = DocumentDetails(),
    ): DocumentFile =
        caller.read(
            "procedures.posting_sheet",
            {
                map(3)
                field("id") { write(id) }
                field("form") { write(form) }
                field("details") { write(details) }
            },
        ) { readDocumentFile() }
}

/** The procedures. */
public class Procedures internal constructor(caller: Caller) :
    ProcedureRecords(caller), TableTarget by TableTargetOf(caller, "procedures") {
    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun add(record: Procedure): Procedure =
        addOf("procedures.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @param progress Told how far it is.
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun addMany(
        records: Iterable<Procedure>,
        progress: ProgressListener? = null,
    ): List<Procedure> =
        addManyOf(records.toList(), progress) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun update(record: Procedure): Procedure =
        addOf("procedures.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public suspend fun remove(id: ProcedureId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public suspend fun remove(record: Procedure) {
        removeOf(record.id, record.rev)
    }

    /**
     * Brings an earlier version of a record back, and gives it as stored: its content becomes a new revision.
     *
     * A record that was removed comes back, too. The version must obey every rule, as an update does; what was noted of a
     * status course stays noted.
     *
     * @param rev The revision to bring back; either this or [asOf].
     * @param asOf The instant whose version to bring back.
     * @throws CchcException.NotFound where there was no such version, or it is a removal
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun bringBack(id: ProcedureId, rev: Long? = null, asOf: Instant? = null): Procedure =
        bringBackOf(id, rev, asOf)

    /**
     * Applies a publication decision (quyết định công bố) to all the procedures it names, or to none.
     *
     * New versions begin on `in_force_from`, the versions they follow end the day before, and each names the other.
     * If several versions of a procedure are in force on that day, all of them end.
     *
     * A refusal lists the problems of every change. Remarks that do not refuse it are in the result's `findings`: a
     * decision published late, an odd code, what an incomplete procedure lacks.
     *
     * @param decision The decision, stored as a legal document.
     * @param inForceFrom First day the changes are in force.
     * @param changes The changes; at least one.
     * @param allowIncomplete Whether to accept procedures that lack contents the law requires; what is missing is
     * then a finding, not a problem.
     * @param on The day it was applied; today if omitted. Neither in the future (`not_yet`) nor before the decision
     * was issued (`order`).
     */
    public suspend fun applyDecision(
        decision: LegalDocumentId,
        inForceFrom: LocalDate,
        changes: List<ProcedureChange>,
        allowIncomplete: Boolean = false,
        on: LocalDate? = null,
    ): DecisionApplied =
        caller.write(
            "procedures.apply_decision",
            {
                map(5)
                field("decision") { write(decision) }
                field("in_force_from") { write(inForceFrom) }
                field("changes") { list(changes) { write(it) } }
                field("allow_incomplete") { write(allowIncomplete) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readDecisionApplied() }

    /**
     * Imports procedures from the rows of a spreadsheet or CSV file.
     *
     * Column names may be Vietnamese or English, with or without marks; columns not recognised are listed in
     * `unknown_columns`. Cells such as "Cấp Tỉnh; Cấp Xã", "10 ngày làm việc", "0,5 ngày", "Một phần" and dates
     * like 01/07/2025 are parsed. Contents the law requires may be missing. Blank rows, and rows whose version
     * (code and first day) is in the store already, are skipped.
     *
     * If any row has errors nothing is written and all errors are listed, unless `keep_good` is set.
     *
     * The report's `noticed` lists what to look at:
     * - `time_not_read`: a time limit not understood in full is stored as text, never guessed;
     * - `zeros_restored`: a spreadsheet had turned the code into a number (`1.01323`), and its trailing zeros were
     *   restored;
     * - `legacy_suspected`: a cell seems to be in an encoding older than Unicode (TCVN3, VNI);
     * - `there_already`: the row was skipped;
     * - `code_…`: the code is odd.
     *
     * @param rows The rows: each maps column names to the texts of its cells.
     * @param decision The decision that published them (quyết định công bố).
     * @param inForceFrom First day they are in force, for rows that do not say.
     * @param unit The unit that handles them.
     * @param keepGood Whether to import the rows without errors even if others have some.
     * @param dryRun Whether only to report what would be imported, without writing.
     * @param progress Told how far it is.
     */
    public suspend fun importRows(
        rows: List<Map<String, String?>>,
        decision: LegalDocumentId? = null,
        inForceFrom: LocalDate? = null,
        unit: UnitId? = null,
        keepGood: Boolean = false,
        dryRun: Boolean = false,
        progress: ProgressListener? = null,
    ): ImportReport =
        caller.writeLong(
            "procedures.import_rows",
            progress,
            {
                map(6)
                field("rows") { list(rows) { dictionary(it) { orNull(it) { write(it) } } } }
                field("decision") { orNull(decision) { write(it) } }
                field("in_force_from") { orNull(inForceFrom) { write(it) } }
                field("unit") { orNull(unit) { write(it) } }
                field("keep_good") { write(keepGood) }
                field("dry_run") { write(dryRun) }
            },
        ) { readImportReport() }
}

/** The procedures, in a batch. */
public class BatchProcedures internal constructor(caller: BatchCaller) :
    BatchRecords<Procedure, ProcedureId>(caller, "procedures", { readProcedure() }),
    BatchTableTarget by BatchTableTargetOf(caller, "procedures") {
    /**
     * Gives a page of procedures.
     *
     * @param national Only those with this `national`.
     * @param inForceFrom Only those with this `in_force_from`.
     * @param code Only those with this `code`.
     * @param name Only those with this `name`.
     * @param field Only those with this `field`.
     * @param status Only those with this `status`.
     * @param decision Only those with this `decision`.
     * @param inForceTo Only those with this `in_force_to`.
     * @param unit Only those with this `unit`.
     * @param level Only those with this `level`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     * @param limit The most records on a page, 1 to 1,000; 50 by default.
     * @param cursor The cursor of the page to return: `next` of the page before; none for the first page. It must
     * come from the same query in the same store or a copy of it; any other cursor is refused.
     */
    public fun page(
        national: String? = null,
        inForceFrom: LocalDate? = null,
        code: String? = null,
        name: String? = null,
        field: String? = null,
        status: ProcedureStatus? = null,
        decision: LegalDocumentId? = null,
        inForceTo: LocalDate? = null,
        unit: UnitId? = null,
        level: String? = null,
        missing: Set<ProcedureField> = emptySet(),
        index: ProcedureIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<Procedure> =
        pageOf(procedureQuery(national, inForceFrom, code, name, field, status, decision, inForceTo, unit, level, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives procedures one by one, reading page after page.
     *
     * @param national Only those with this `national`.
     * @param inForceFrom Only those with this `in_force_from`.
     * @param code Only those with this `code`.
     * @param name Only those with this `name`.
     * @param field Only those with this `field`.
     * @param status Only those with this `status`.
     * @param decision Only those with this `decision`.
     * @param inForceTo Only those with this `in_force_to`.
     * @param unit Only those with this `unit`.
     * @param level Only those with this `level`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        national: String? = null,
        inForceFrom: LocalDate? = null,
        code: String? = null,
        name: String? = null,
        field: String? = null,
        status: ProcedureStatus? = null,
        decision: LegalDocumentId? = null,
        inForceTo: LocalDate? = null,
        unit: UnitId? = null,
        level: String? = null,
        missing: Set<ProcedureField> = emptySet(),
        index: ProcedureIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Sequence<Procedure> =
        allOf(procedureQuery(national, inForceFrom, code, name, field, status, decision, inForceTo, unit, level, missing, index, since, until, descending))

    /**
     * Counts procedures.
     *
     * @param national Only those with this `national`.
     * @param inForceFrom Only those with this `in_force_from`.
     * @param code Only those with this `code`.
     * @param name Only those with this `name`.
     * @param field Only those with this `field`.
     * @param status Only those with this `status`.
     * @param decision Only those with this `decision`.
     * @param inForceTo Only those with this `in_force_to`.
     * @param unit Only those with this `unit`.
     * @param level Only those with this `level`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public fun count(
        national: String? = null,
        inForceFrom: LocalDate? = null,
        code: String? = null,
        name: String? = null,
        field: String? = null,
        status: ProcedureStatus? = null,
        decision: LegalDocumentId? = null,
        inForceTo: LocalDate? = null,
        unit: UnitId? = null,
        level: String? = null,
        missing: Set<ProcedureField> = emptySet(),
        index: ProcedureIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(procedureQuery(national, inForceFrom, code, name, field, status, decision, inForceTo, unit, level, missing, index, since, until))

    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun add(record: Procedure): Procedure =
        addOf("procedures.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun addMany(records: Iterable<Procedure>): List<Procedure> =
        addManyOf(records.toList()) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun update(record: Procedure): Procedure =
        addOf("procedures.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public fun remove(id: ProcedureId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public fun remove(record: Procedure) {
        removeOf(record.id, record.rev)
    }

    /**
     * Brings an earlier version of a record back, and gives it as stored: its content becomes a new revision.
     *
     * A record that was removed comes back, too. The version must obey every rule, as an update does; what was noted of a
     * status course stays noted.
     *
     * @param rev The revision to bring back; either this or [asOf].
     * @param asOf The instant whose version to bring back.
     * @throws CchcException.NotFound where there was no such version, or it is a removal
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun bringBack(id: ProcedureId, rev: Long? = null, asOf: Instant? = null): Procedure =
        bringBackOf(id, rev, asOf)

    /**
     * Applies a publication decision (quyết định công bố) to all the procedures it names, or to none.
     *
     * New versions begin on `in_force_from`, the versions they follow end the day before, and each names the other.
     * If several versions of a procedure are in force on that day, all of them end.
     *
     * A refusal lists the problems of every change. Remarks that do not refuse it are in the result's `findings`: a
     * decision published late, an odd code, what an incomplete procedure lacks.
     *
     * @param decision The decision, stored as a legal document.
     * @param inForceFrom First day the changes are in force.
     * @param changes The changes; at least one.
     * @param allowIncomplete Whether to accept procedures that lack contents the law requires; what is missing is
     * then a finding, not a problem.
     * @param on The day it was applied; today if omitted. Neither in the future (`not_yet`) nor before the decision
     * was issued (`order`).
     */
    public fun applyDecision(
        decision: LegalDocumentId,
        inForceFrom: LocalDate,
        changes: List<ProcedureChange>,
        allowIncomplete: Boolean = false,
        on: LocalDate? = null,
    ): DecisionApplied =
        caller.call(
            "procedures.apply_decision",
            {
                map(5)
                field("decision") { write(decision) }
                field("in_force_from") { write(inForceFrom) }
                field("changes") { list(changes) { write(it) } }
                field("allow_incomplete") { write(allowIncomplete) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readDecisionApplied() }

    /**
     * Imports procedures from the rows of a spreadsheet or CSV file.
     *
     * Column names may be Vietnamese or English, with or without marks; columns not recognised are listed in
     * `unknown_columns`. Cells such as "Cấp Tỉnh; Cấp Xã", "10 ngày làm việc", "0,5 ngày", "Một phần" and dates
     * like 01/07/2025 are parsed. Contents the law requires may be missing. Blank rows, and rows whose version
     * (code and first day) is in the store already, are skipped.
     *
     * If any row has errors nothing is written and all errors are listed, unless `keep_good` is set.
     *
     * The report's `noticed` lists what to look at:
     * - `time_not_read`: a time limit not understood in full is stored as text, never guessed;
     * - `zeros_restored`: a spreadsheet had turned the code into a number (`1.01323`), and its trailing zeros were
     *   restored;
     * - `legacy_suspected`: a cell seems to be in an encoding older than Unicode (TCVN3, VNI);
     * - `there_already`: the row was skipped;
     * - `code_…`: the code is odd.
     *
     * @param rows The rows: each maps column names to the texts of its cells.
     * @param decision The decision that published them (quyết định công bố).
     * @param inForceFrom First day they are in force, for rows that do not say.
     * @param unit The unit that handles them.
     * @param keepGood Whether to import the rows without errors even if others have some.
     * @param dryRun Whether only to report what would be imported, without writing.
     */
    public fun importRows(
        rows: List<Map<String, String?>>,
        decision: LegalDocumentId? = null,
        inForceFrom: LocalDate? = null,
        unit: UnitId? = null,
        keepGood: Boolean = false,
        dryRun: Boolean = false,
    ): ImportReport =
        caller.call(
            "procedures.import_rows",
            {
                map(6)
                field("rows") { list(rows) { dictionary(it) { orNull(it) { write(it) } } } }
                field("decision") { orNull(decision) { write(it) } }
                field("in_force_from") { orNull(inForceFrom) { write(it) } }
                field("unit") { orNull(unit) { write(it) } }
                field("keep_good") { write(keepGood) }
                field("dry_run") { write(dryRun) }
            },
        ) { readImportReport() }

    /**
     * Returns the procedures in force on a day, ordered by code; of each procedure the newest version.
     *
     * @param on The day; today if omitted.
     * @param field Only those of this field (lĩnh vực).
     * @param level Only those handled at this level (cấp thực hiện).
     * @param unit Only those this unit handles; those of every unit if omitted.
     */
    public fun inForce(
        on: LocalDate? = null,
        field: String? = null,
        level: ProcedureLevel? = null,
        unit: UnitId? = null,
    ): List<Procedure> =
        caller.call(
            "procedures.in_force",
            {
                map(4)
                field("on") { orNull(on) { write(it) } }
                field("field") { orNull(field) { write(it) } }
                field("level") { orNull(level) { write(it) } }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { list { readProcedure() } }

    /**
     * Returns the version of a procedure in force on a day, by its code in any style: "1.013236", "1.013236.H53",
     * "1.013236.000.00.00.H53". `None`: no version is in force.
     *
     * @param code The code.
     * @param on The day; today if omitted.
     */
    public fun findByCode(code: String, on: LocalDate? = null): Procedure? =
        caller.call(
            "procedures.find_by_code",
            {
                map(2)
                field("code") { write(code) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { orNull { readProcedure() } }

    /**
     * Returns every version of a procedure, oldest first, by its code in any style.
     *
     * @param code The code.
     */
    public fun versions(code: String): List<Procedure> =
        caller.call(
            "procedures.versions",
            {
                map(1)
                field("code") { write(code) }
            },
        ) { list { readProcedure() } }

    /**
     * Returns what a version lacks by the law of a day, with the provisions, and what is odd about its code.
     *
     * @param id The version.
     * @param on The day whose law applies; today if omitted.
     */
    public fun check(id: ProcedureId, on: LocalDate? = null): List<Problem> =
        caller.call(
            "procedures.check",
            {
                map(2)
                field("id") { write(id) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { list { readProblem() } }

    /**
     * Parses a procedure code.
     *
     * @param code The code.
     */
    public fun readCode(code: String): ProcedureCode =
        caller.call(
            "procedures.read_code",
            {
                map(1)
                field("code") { write(code) }
            },
        ) { readProcedureCode() }

    /**
     * Returns the procedures that a text seems to be about (TTHC liên quan đến phản ánh, kiến nghị), likeliest
     * first. Exactly one of `feedback` and `text` is required (else `either`).
     *
     * @param feedback The feedback whose text and proposal to use.
     * @param text A text of your own.
     * @param on The day on which the procedures must be in force; today if omitted.
     * @param limit The most procedures, 1 to 100; 10 if omitted.
     */
    public fun related(
        feedback: FeedbackId? = null,
        text: String? = null,
        on: LocalDate? = null,
        limit: Int = 10,
    ): List<RelatedProcedure> =
        caller.call(
            "procedures.related",
            {
                map(4)
                field("feedback") { orNull(feedback) { write(it) } }
                field("text") { orNull(text) { write(it) } }
                field("on") { orNull(on) { write(it) } }
                field("limit") { write(limit) }
            },
        ) { list { readRelatedProcedure() } }

    /**
     * Returns the sheet of a procedure as it is posted at an office (bản niêm yết thủ tục hành chính): its parts
     * one under the other, its forms by name. What the law requires and the record lacks is blank, and listed.
     * Source: 63/2010/NĐ-CP, Điều 8 khoản 2.
     *
     * @param id The version of the procedure.
     * @param form The form of the file; Word if omitted.
     * @param details The office that posts it, if it is not the unit of the procedure.
     */
    public fun postingSheet(
        id: ProcedureId,
        form: DocumentForm = DocumentForm.DOCX,
        details: DocumentDetails = DocumentDetails(),
    ): DocumentFile =
        caller.call(
            "procedures.posting_sheet",
            {
                map(3)
                field("id") { write(id) }
                field("form") { write(form) }
                field("details") { write(details) }
            },
        ) { readDocumentFile() }
}

private fun procedureQuery(
    national: String?,
    inForceFrom: LocalDate?,
    code: String?,
    name: String?,
    field: String?,
    status: ProcedureStatus?,
    decision: LegalDocumentId?,
    inForceTo: LocalDate?,
    unit: UnitId?,
    level: String?,
    missing: Set<ProcedureField>,
    index: ProcedureIndex?,
    since: Bound?,
    until: Bound?,
    descending: Boolean = false,
): IndexQuery {
    val query = IndexQuery(index, since, until, descending)
    query.filter("national", national) { write(it) }
    query.filter("in_force_from", inForceFrom) { write(it) }
    query.filter("code", code) { write(it) }
    query.filter("name", name) { write(it) }
    query.filter("field", field) { write(it) }
    query.filter("status", status) { write(it) }
    query.filter("decision", decision) { write(it) }
    query.filter("in_force_to", inForceTo) { write(it) }
    query.filter("unit", unit) { write(it) }
    query.filter("level", level) { write(it) }
    query.without(missing)
    return query
}
