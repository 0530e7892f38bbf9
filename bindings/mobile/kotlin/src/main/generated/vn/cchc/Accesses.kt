// Generated from the core by `make types`: change the core, not this file.

package vn.cchc

import kotlinx.coroutines.flow.Flow
import vn.cchc.model.*
import vn.cchc.wire.*
import java.time.Instant
import java.time.LocalDate
import java.time.LocalTime
import java.util.UUID

/** The orders in which accesses can be read. */
public enum class AccessIndex(override val code: String) : Code {
    /** By `subject`. */
    SUBJECT("subject"),

    /** By `record`. */
    RECORD("record"),
}

/** The accesses, for reading. */
public open class AccessRecords internal constructor(caller: Caller) :
    Records<Access, AccessId>(caller, "accesses", { readAccess() }) {
    /**
     * Gives a page of accesses.
     *
     * @param subject Only those with this `subject`.
     * @param record Only those with this `record`.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     * @param limit The most records on a page, 1 to 1,000; 50 by default.
     * @param cursor The cursor of the page to return: `next` of the page before; none for the first page. It must
     * come from the same query in the same store or a copy of it; any other cursor is refused.
     */
    public suspend fun page(
        subject: DataSubjectId? = null,
        record: UUID? = null,
        index: AccessIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<Access> =
        pageOf(accessQuery(subject, record, index, since, until, descending), limit, cursor)

    /**
     * Gives accesses one by one, reading page after page.
     *
     * @param subject Only those with this `subject`.
     * @param record Only those with this `record`.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        subject: DataSubjectId? = null,
        record: UUID? = null,
        index: AccessIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Flow<Access> =
        allOf(accessQuery(subject, record, index, since, until, descending))

    /**
     * Counts accesses.
     *
     * @param subject Only those with this `subject`.
     * @param record Only those with this `record`.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public suspend fun count(
        subject: DataSubjectId? = null,
        record: UUID? = null,
        index: AccessIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(accessQuery(subject, record, index, since, until))
}

/** The accesses. */
public class Accesses internal constructor(caller: Caller) :
    AccessRecords(caller) {
    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun add(record: Access): Access =
        addOf("accesses.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @param progress Told how far it is.
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun addMany(
        records: Iterable<Access>,
        progress: ProgressListener? = null,
    ): List<Access> =
        addManyOf(records.toList(), progress) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun update(record: Access): Access =
        addOf("accesses.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public suspend fun remove(id: AccessId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public suspend fun remove(record: Access) {
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
    public suspend fun bringBack(id: AccessId, rev: Long? = null, asOf: Instant? = null): Access =
        bringBackOf(id, rev, asOf)

    /**
     * Imports records from a table (nhập từ bảng).
     *
     * Columns are recognised by their Vietnamese or English heads, or by the paths of fields, wherever the head
     * stands below titles. Cells are read as people write them: `05/03/2026`, `5/3/26`, days as numbers of a
     * spreadsheet, `1.044` for 1,044, "Tập huấn" for a choice, "A; B; C" for a list. A record is referred to by its
     * identity or by what people call it: a unit's name or symbol; a person's name, with the unit in parentheses or
     * in a column of its own where several have it; a plan's number or subject; a procedure's code. What is not
     * understood is an error that names the cell, never a guess.
     *
     * Procedures are read as `ImportProcedures` reads them, unless the table is an export of this library with
     * identities.
     *
     * All rows are written in one commit, or none is while any row has an error; with `keep_good` the rows without
     * errors are written, and the report lists the errors of the others. A row that says the same as a record of
     * the store changes nothing, so the same table may be imported again.
     *
     * @param path The file to read, `.csv` or a workbook; none if `rows` are given.
     * @param rows The rows, one of the first of which is the head; empty if a `path` is given.
     * @param sheet The sheet to read, by its name; none for the first one that has a head.
     * @param columns What columns are, where their heads do not tell: the path of the field by the head, as
     * written.
     * @param values Values for every row, by path of the field, where the table has no such column: the session of
     * a list of participants.
     * @param existing What to do with a row whose record is in the store already and differs.
     * @param keepGood Whether to write the rows without errors even if others have some.
     * @param dryRun Whether only to report what would be written, without writing.
     * @param progress Told how far it is.
     */
    public suspend fun importTable(
        path: String? = null,
        rows: List<List<String?>> = emptyList(),
        sheet: String? = null,
        columns: Map<String, String> = emptyMap(),
        values: Map<String, String?> = emptyMap(),
        existing: ExistingRow = ExistingRow.REFUSE,
        keepGood: Boolean = false,
        dryRun: Boolean = false,
        progress: ProgressListener? = null,
    ): TableReport =
        caller.writeLong(
            "accesses.import_table",
            progress,
            {
                map(8)
                field("path") { orNull(path) { write(it) } }
                field("rows") { list(rows) { list(it) { orNull(it) { write(it) } } } }
                field("sheet") { orNull(sheet) { write(it) } }
                field("columns") { dictionary(columns) { write(it) } }
                field("values") { dictionary(values) { orNull(it) { write(it) } } }
                field("existing") { write(existing) }
                field("keep_good") { write(keepGood) }
                field("dry_run") { write(dryRun) }
            },
        ) { readTableReport() }
}

/** The accesses, in a batch. */
public class BatchAccesses internal constructor(caller: BatchCaller) :
    BatchRecords<Access, AccessId>(caller, "accesses", { readAccess() }) {
    /**
     * Gives a page of accesses.
     *
     * @param subject Only those with this `subject`.
     * @param record Only those with this `record`.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     * @param limit The most records on a page, 1 to 1,000; 50 by default.
     * @param cursor The cursor of the page to return: `next` of the page before; none for the first page. It must
     * come from the same query in the same store or a copy of it; any other cursor is refused.
     */
    public fun page(
        subject: DataSubjectId? = null,
        record: UUID? = null,
        index: AccessIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<Access> =
        pageOf(accessQuery(subject, record, index, since, until, descending), limit, cursor)

    /**
     * Gives accesses one by one, reading page after page.
     *
     * @param subject Only those with this `subject`.
     * @param record Only those with this `record`.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        subject: DataSubjectId? = null,
        record: UUID? = null,
        index: AccessIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Sequence<Access> =
        allOf(accessQuery(subject, record, index, since, until, descending))

    /**
     * Counts accesses.
     *
     * @param subject Only those with this `subject`.
     * @param record Only those with this `record`.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public fun count(
        subject: DataSubjectId? = null,
        record: UUID? = null,
        index: AccessIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(accessQuery(subject, record, index, since, until))

    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun add(record: Access): Access =
        addOf("accesses.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun addMany(records: Iterable<Access>): List<Access> =
        addManyOf(records.toList()) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun update(record: Access): Access =
        addOf("accesses.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public fun remove(id: AccessId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public fun remove(record: Access) {
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
    public fun bringBack(id: AccessId, rev: Long? = null, asOf: Instant? = null): Access =
        bringBackOf(id, rev, asOf)

    /**
     * Imports records from a table (nhập từ bảng).
     *
     * Columns are recognised by their Vietnamese or English heads, or by the paths of fields, wherever the head
     * stands below titles. Cells are read as people write them: `05/03/2026`, `5/3/26`, days as numbers of a
     * spreadsheet, `1.044` for 1,044, "Tập huấn" for a choice, "A; B; C" for a list. A record is referred to by its
     * identity or by what people call it: a unit's name or symbol; a person's name, with the unit in parentheses or
     * in a column of its own where several have it; a plan's number or subject; a procedure's code. What is not
     * understood is an error that names the cell, never a guess.
     *
     * Procedures are read as `ImportProcedures` reads them, unless the table is an export of this library with
     * identities.
     *
     * All rows are written in one commit, or none is while any row has an error; with `keep_good` the rows without
     * errors are written, and the report lists the errors of the others. A row that says the same as a record of
     * the store changes nothing, so the same table may be imported again.
     *
     * @param path The file to read, `.csv` or a workbook; none if `rows` are given.
     * @param rows The rows, one of the first of which is the head; empty if a `path` is given.
     * @param sheet The sheet to read, by its name; none for the first one that has a head.
     * @param columns What columns are, where their heads do not tell: the path of the field by the head, as
     * written.
     * @param values Values for every row, by path of the field, where the table has no such column: the session of
     * a list of participants.
     * @param existing What to do with a row whose record is in the store already and differs.
     * @param keepGood Whether to write the rows without errors even if others have some.
     * @param dryRun Whether only to report what would be written, without writing.
     */
    public fun importTable(
        path: String? = null,
        rows: List<List<String?>> = emptyList(),
        sheet: String? = null,
        columns: Map<String, String> = emptyMap(),
        values: Map<String, String?> = emptyMap(),
        existing: ExistingRow = ExistingRow.REFUSE,
        keepGood: Boolean = false,
        dryRun: Boolean = false,
    ): TableReport =
        caller.call(
            "accesses.import_table",
            {
                map(8)
                field("path") { orNull(path) { write(it) } }
                field("rows") { list(rows) { list(it) { orNull(it) { write(it) } } } }
                field("sheet") { orNull(sheet) { write(it) } }
                field("columns") { dictionary(columns) { write(it) } }
                field("values") { dictionary(values) { orNull(it) { write(it) } } }
                field("existing") { write(existing) }
                field("keep_good") { write(keepGood) }
                field("dry_run") { write(dryRun) }
            },
        ) { readTableReport() }
}

private fun accessQuery(
    subject: DataSubjectId?,
    record: UUID?,
    index: AccessIndex?,
    since: Bound?,
    until: Bound?,
    descending: Boolean = false,
): IndexQuery {
    val query = IndexQuery(index, since, until, descending)
    query.filter("subject", subject) { write(it) }
    query.filter("record", record) { write(it) }
    return query
}
