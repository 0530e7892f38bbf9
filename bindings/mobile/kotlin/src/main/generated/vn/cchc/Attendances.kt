// Generated from the core by `make types`: change the core, not this file.

package vn.cchc

import kotlinx.coroutines.flow.Flow
import vn.cchc.model.*
import vn.cchc.wire.*
import java.time.Instant
import java.time.LocalDate
import java.time.LocalTime
import java.util.UUID

/** The orders in which attendances can be read. */
public enum class AttendanceIndex(override val code: String) : Code {
    /** By `session`, `person`. */
    SESSION("session"),

    /** By `session`, `presence`, `understood`. */
    PRESENCE("presence"),

    /** By `person`. */
    PERSON("person"),
}

/** What attendances can be without, and be found by being without. */
public enum class AttendanceField(override val code: String) : Code {
    /**
     * The method by which it was found that the person understood; none if they did not understand or nobody
     * measured it. Only if `presence` is `attended` (hiểu rõ).
     */
    UNDERSTOOD("understood"),
}

/** The attendances, for reading. */
public open class AttendanceRecords internal constructor(caller: Caller) :
    Records<Attendance, AttendanceId>(caller, "attendances", { readAttendance() }) {
    /**
     * Gives a page of attendances.
     *
     * @param session Only those with this `session`.
     * @param person Only those with this `person`.
     * @param presence Only those with this `presence`.
     * @param understood Only those with this `understood`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param descending Whether to return the records in descending order; false by default.
     * @param limit The most records on a page, 1 to 1,000; 50 by default.
     * @param cursor The cursor of the page to return: `next` of the page before; none for the first page. It must
     * come from the same query in the same store or a copy of it; any other cursor is refused.
     */
    public suspend fun page(
        session: SessionId? = null,
        person: PersonId? = null,
        presence: Presence? = null,
        understood: UnderstandingMethod? = null,
        missing: Set<AttendanceField> = emptySet(),
        index: AttendanceIndex? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<Attendance> =
        pageOf(attendanceQuery(session, person, presence, understood, missing, index, descending), limit, cursor)

    /**
     * Gives attendances one by one, reading page after page.
     *
     * @param session Only those with this `session`.
     * @param person Only those with this `person`.
     * @param presence Only those with this `presence`.
     * @param understood Only those with this `understood`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        session: SessionId? = null,
        person: PersonId? = null,
        presence: Presence? = null,
        understood: UnderstandingMethod? = null,
        missing: Set<AttendanceField> = emptySet(),
        index: AttendanceIndex? = null,
        descending: Boolean = false,
    ): Flow<Attendance> =
        allOf(attendanceQuery(session, person, presence, understood, missing, index, descending))

    /**
     * Counts attendances.
     *
     * @param session Only those with this `session`.
     * @param person Only those with this `person`.
     * @param presence Only those with this `presence`.
     * @param understood Only those with this `understood`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     */
    public suspend fun count(
        session: SessionId? = null,
        person: PersonId? = null,
        presence: Presence? = null,
        understood: UnderstandingMethod? = null,
        missing: Set<AttendanceField> = emptySet(),
        index: AttendanceIndex? = null,
    ): Long =
        countOf(attendanceQuery(session, person, presence, understood, missing, index))
}

/** The attendances. */
public class Attendances internal constructor(caller: Caller) :
    AttendanceRecords(caller) {
    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun add(record: Attendance): Attendance =
        addOf("attendances.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @param progress Told how far it is.
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun addMany(
        records: Iterable<Attendance>,
        progress: ProgressListener? = null,
    ): List<Attendance> =
        addManyOf(records.toList(), progress) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun update(record: Attendance): Attendance =
        addOf("attendances.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public suspend fun remove(id: AttendanceId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public suspend fun remove(record: Attendance) {
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
    public suspend fun bringBack(id: AttendanceId, rev: Long? = null, asOf: Instant? = null): Attendance =
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
            "attendances.import_table",
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

/** The attendances, in a batch. */
public class BatchAttendances internal constructor(caller: BatchCaller) :
    BatchRecords<Attendance, AttendanceId>(caller, "attendances", { readAttendance() }) {
    /**
     * Gives a page of attendances.
     *
     * @param session Only those with this `session`.
     * @param person Only those with this `person`.
     * @param presence Only those with this `presence`.
     * @param understood Only those with this `understood`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param descending Whether to return the records in descending order; false by default.
     * @param limit The most records on a page, 1 to 1,000; 50 by default.
     * @param cursor The cursor of the page to return: `next` of the page before; none for the first page. It must
     * come from the same query in the same store or a copy of it; any other cursor is refused.
     */
    public fun page(
        session: SessionId? = null,
        person: PersonId? = null,
        presence: Presence? = null,
        understood: UnderstandingMethod? = null,
        missing: Set<AttendanceField> = emptySet(),
        index: AttendanceIndex? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<Attendance> =
        pageOf(attendanceQuery(session, person, presence, understood, missing, index, descending), limit, cursor)

    /**
     * Gives attendances one by one, reading page after page.
     *
     * @param session Only those with this `session`.
     * @param person Only those with this `person`.
     * @param presence Only those with this `presence`.
     * @param understood Only those with this `understood`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        session: SessionId? = null,
        person: PersonId? = null,
        presence: Presence? = null,
        understood: UnderstandingMethod? = null,
        missing: Set<AttendanceField> = emptySet(),
        index: AttendanceIndex? = null,
        descending: Boolean = false,
    ): Sequence<Attendance> =
        allOf(attendanceQuery(session, person, presence, understood, missing, index, descending))

    /**
     * Counts attendances.
     *
     * @param session Only those with this `session`.
     * @param person Only those with this `person`.
     * @param presence Only those with this `presence`.
     * @param understood Only those with this `understood`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     */
    public fun count(
        session: SessionId? = null,
        person: PersonId? = null,
        presence: Presence? = null,
        understood: UnderstandingMethod? = null,
        missing: Set<AttendanceField> = emptySet(),
        index: AttendanceIndex? = null,
    ): Long =
        countOf(attendanceQuery(session, person, presence, understood, missing, index))

    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun add(record: Attendance): Attendance =
        addOf("attendances.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun addMany(records: Iterable<Attendance>): List<Attendance> =
        addManyOf(records.toList()) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun update(record: Attendance): Attendance =
        addOf("attendances.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public fun remove(id: AttendanceId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public fun remove(record: Attendance) {
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
    public fun bringBack(id: AttendanceId, rev: Long? = null, asOf: Instant? = null): Attendance =
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
            "attendances.import_table",
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

private fun attendanceQuery(
    session: SessionId?,
    person: PersonId?,
    presence: Presence?,
    understood: UnderstandingMethod?,
    missing: Set<AttendanceField>,
    index: AttendanceIndex?,
    descending: Boolean = false,
): IndexQuery {
    val query = IndexQuery(index, null, null, descending)
    query.filter("session", session) { write(it) }
    query.filter("person", person) { write(it) }
    query.filter("presence", presence) { write(it) }
    query.filter("understood", understood) { write(it) }
    query.without(missing)
    return query
}
