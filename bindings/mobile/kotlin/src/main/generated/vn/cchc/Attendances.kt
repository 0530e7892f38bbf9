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

    /**
     * Writes attendances as a table to a file, all as of one instant; whole or not at all (xuất bảng).
     *
     * @param path The file to create.
     * @param format The kind of file; this library writes CSV and JSON Lines.
     * @param columns The paths of the columns, in this order: `held_on`, `turnout.informed`; null for all of them.
     * @param options How the table is written.
     * @param session Only those with this `session`.
     * @param person Only those with this `person`.
     * @param presence Only those with this `presence`.
     * @param understood Only those with this `understood`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
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
        session: SessionId? = null,
        person: PersonId? = null,
        presence: Presence? = null,
        understood: UnderstandingMethod? = null,
        missing: Set<AttendanceField> = emptySet(),
        index: AttendanceIndex? = null,
        descending: Boolean = false,
        progress: ProgressListener? = null,
    ): Unit =
        exportOf(
            attendanceQuery(session, person, presence, understood, missing, index, descending),
            TableFile(path, format, columns, options),
            progress,
        )
}

/** The attendances. */
public class Attendances internal constructor(caller: Caller) :
    AttendanceRecords(caller), TableTarget by TableTargetOf(caller, "attendances") {
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
}

/** The attendances, in a batch. */
public class BatchAttendances internal constructor(caller: BatchCaller) :
    BatchRecords<Attendance, AttendanceId>(caller, "attendances", { readAttendance() }),
    BatchTableTarget by BatchTableTargetOf(caller, "attendances") {
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
