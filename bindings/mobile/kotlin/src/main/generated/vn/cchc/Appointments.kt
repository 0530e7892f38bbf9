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

/** The orders in which appointments can be read. */
public enum class AppointmentIndex(override val code: String) : Code {
    /** By `date`. */
    DATE("date"),

    /** By `unit`, `date`. */
    UNIT("unit"),

    /** By `person`, `date`. */
    PERSON("person"),

    /** By `status`, `date`. */
    STATUS("status"),
}

/** What appointments can be without, and be found by being without. */
public enum class AppointmentField(override val code: String) : Code {
    /** The unit whose board shows it; none if every board does, unless the header's `scope` names a unit. */
    UNIT("unit"),

    /** The leader; none if they are not in this store. */
    PERSON("person"),
}

/** The appointments, for reading. */
public open class AppointmentRecords internal constructor(caller: Caller) :
    Records<Appointment, AppointmentId>(caller, "appointments", { readAppointment() }) {
    /**
     * Gives a page of appointments.
     *
     * @param date Only those with this `date`.
     * @param unit Only those with this `unit`.
     * @param person Only those with this `person`.
     * @param status Only those with this `status`.
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
        date: LocalDate? = null,
        unit: UnitId? = null,
        person: PersonId? = null,
        status: AppointmentStatus? = null,
        missing: Set<AppointmentField> = emptySet(),
        index: AppointmentIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<Appointment> =
        pageOf(appointmentQuery(date, unit, person, status, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives appointments one by one, reading page after page.
     *
     * @param date Only those with this `date`.
     * @param unit Only those with this `unit`.
     * @param person Only those with this `person`.
     * @param status Only those with this `status`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        date: LocalDate? = null,
        unit: UnitId? = null,
        person: PersonId? = null,
        status: AppointmentStatus? = null,
        missing: Set<AppointmentField> = emptySet(),
        index: AppointmentIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Flow<Appointment> =
        allOf(appointmentQuery(date, unit, person, status, missing, index, since, until, descending))

    /**
     * Counts appointments.
     *
     * @param date Only those with this `date`.
     * @param unit Only those with this `unit`.
     * @param person Only those with this `person`.
     * @param status Only those with this `status`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public suspend fun count(
        date: LocalDate? = null,
        unit: UnitId? = null,
        person: PersonId? = null,
        status: AppointmentStatus? = null,
        missing: Set<AppointmentField> = emptySet(),
        index: AppointmentIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(appointmentQuery(date, unit, person, status, missing, index, since, until))

    /**
     * Writes appointments as a table to a file, all as of one instant; whole or not at all (xuất bảng).
     *
     * @param path The file to create.
     * @param format The kind of file; this library writes CSV and JSON Lines.
     * @param columns The paths of the columns, in this order: `held_on`, `turnout.informed`; null for all of them.
     * @param options How the table is written.
     * @param date Only those with this `date`.
     * @param unit Only those with this `unit`.
     * @param person Only those with this `person`.
     * @param status Only those with this `status`.
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
        date: LocalDate? = null,
        unit: UnitId? = null,
        person: PersonId? = null,
        status: AppointmentStatus? = null,
        missing: Set<AppointmentField> = emptySet(),
        index: AppointmentIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        progress: ProgressListener? = null,
    ): Unit =
        exportOf(
            appointmentQuery(date, unit, person, status, missing, index, since, until, descending),
            TableFile(path, format, columns, options),
            progress,
        )

    /**
     * Returns the schedule board of a day: the leaders' appointments, in display order.
     *
     * @param on The day.
     * @param unit The unit whose board it is, with the appointments of no unit; appointments of every unit if
     * omitted.
     */
    public suspend fun board(on: LocalDate, unit: UnitId? = null): BoardFeed =
        caller.read(
            "appointments.board",
            {
                map(2)
                field("on") { write(on) }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { readBoardFeed() }

    /**
     * Returns the changes of a day's board since a given answer, including changes of leaders' names and titles.
     * Cheap if nothing changed: no appointment is read.
     *
     * @param after The `seq` of the answer before. Refused (`range`) if the store is not that far: ask for the
     * whole board again.
     * @param on The day.
     * @param unit The unit whose board it is, with the appointments of no unit; appointments of every unit if
     * omitted.
     */
    public suspend fun boardChanges(after: Long, on: LocalDate, unit: UnitId? = null): BoardChanges =
        caller.read(
            "appointments.board_changes",
            {
                map(3)
                field("after") { write(after) }
                field("on") { write(on) }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { readBoardChanges() }

    /**
     * Returns the leaders' schedule of a week as a file (lịch công tác tuần). Appointments that are not public say
     * only that the leader is busy, as on the board.
     *
     * @param on Any day of the week, which begins on Monday; today if omitted.
     * @param unit Only appointments of this unit; of every unit if omitted.
     * @param form The form of the file; Word if omitted.
     * @param details Number, date and signer. The issuer is the unit, if none is given.
     */
    public suspend fun weekFile(
        on: LocalDate? = null,
        unit: UnitId? = null,
        form: DocumentForm = DocumentForm.DOCX,
        details: DocumentDetails = DocumentDetails(),
    ): DocumentFile =
        caller.read(
            "appointments.week_file",
            {
                map(4)
                field("on") { orNull(on) { write(it) } }
                field("unit") { orNull(unit) { write(it) } }
                field("form") { write(form) }
                field("details") { write(details) }
            },
        ) { readDocumentFile() }
}

/** The appointments. */
public class Appointments internal constructor(caller: Caller) :
    AppointmentRecords(caller), TableTarget by TableTargetOf(caller, "appointments") {
    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun add(record: Appointment): Appointment =
        addOf("appointments.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @param progress Told how far it is.
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun addMany(
        records: Iterable<Appointment>,
        progress: ProgressListener? = null,
    ): List<Appointment> =
        addManyOf(records.toList(), progress) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun update(record: Appointment): Appointment =
        addOf("appointments.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public suspend fun remove(id: AppointmentId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public suspend fun remove(record: Appointment) {
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
    public suspend fun bringBack(id: AppointmentId, rev: Long? = null, asOf: Instant? = null): Appointment =
        bringBackOf(id, rev, asOf)

    /**
     * Changes an announced appointment (thay đổi lịch). Fields omitted keep their values. Refused if nothing
     * changes (`nothing_changed`), or the appointment is cancelled or over (`InvalidTransition`).
     *
     * @param id The appointment.
     * @param why The reason; not blank.
     * @param date The new date of the appointment.
     * @param part The new part of the day.
     * @param starts The new start.
     * @param ends The new end.
     * @param place The new place.
     * @param content The new subject.
     * @param participants The new participants.
     * @param on The day the change was decided (date in Việt Nam); today if omitted. Neither in the future
     * (`not_yet`) nor before the record's last step (`order`).
     */
    public suspend fun change(
        id: AppointmentId,
        why: String,
        date: LocalDate? = null,
        part: DayPart? = null,
        starts: LocalTime? = null,
        ends: LocalTime? = null,
        place: String? = null,
        content: String? = null,
        participants: String? = null,
        on: LocalDate? = null,
    ): Appointment =
        caller.write(
            "appointments.change",
            {
                map(10)
                field("id") { write(id) }
                field("why") { write(why) }
                field("date") { orNull(date) { write(it) } }
                field("part") { orNull(part) { write(it) } }
                field("starts") { orNull(starts) { write(it) } }
                field("ends") { orNull(ends) { write(it) } }
                field("place") { orNull(place) { write(it) } }
                field("content") { orNull(content) { write(it) } }
                field("participants") { orNull(participants) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readAppointment() }

    /**
     * Cancels an appointment (hủy lịch). The board shows it as cancelled.
     *
     * @param id The appointment.
     * @param why The reason; not blank.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step (`order`).
     */
    public suspend fun cancel(id: AppointmentId, why: String, on: LocalDate? = null): Appointment =
        caller.write(
            "appointments.cancel",
            {
                map(3)
                field("id") { write(id) }
                field("why") { write(why) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readAppointment() }

    /**
     * Records that an appointment took place (đã thực hiện).
     *
     * @param id The appointment.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`), nor
     * before the record's last step or the date of the appointment (`order`).
     */
    public suspend fun finish(id: AppointmentId, on: LocalDate? = null): Appointment =
        caller.write(
            "appointments.finish",
            {
                map(2)
                field("id") { write(id) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readAppointment() }
}

/** The appointments, in a batch. */
public class BatchAppointments internal constructor(caller: BatchCaller) :
    BatchRecords<Appointment, AppointmentId>(caller, "appointments", { readAppointment() }),
    BatchTableTarget by BatchTableTargetOf(caller, "appointments") {
    /**
     * Gives a page of appointments.
     *
     * @param date Only those with this `date`.
     * @param unit Only those with this `unit`.
     * @param person Only those with this `person`.
     * @param status Only those with this `status`.
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
        date: LocalDate? = null,
        unit: UnitId? = null,
        person: PersonId? = null,
        status: AppointmentStatus? = null,
        missing: Set<AppointmentField> = emptySet(),
        index: AppointmentIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<Appointment> =
        pageOf(appointmentQuery(date, unit, person, status, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives appointments one by one, reading page after page.
     *
     * @param date Only those with this `date`.
     * @param unit Only those with this `unit`.
     * @param person Only those with this `person`.
     * @param status Only those with this `status`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        date: LocalDate? = null,
        unit: UnitId? = null,
        person: PersonId? = null,
        status: AppointmentStatus? = null,
        missing: Set<AppointmentField> = emptySet(),
        index: AppointmentIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Sequence<Appointment> =
        allOf(appointmentQuery(date, unit, person, status, missing, index, since, until, descending))

    /**
     * Counts appointments.
     *
     * @param date Only those with this `date`.
     * @param unit Only those with this `unit`.
     * @param person Only those with this `person`.
     * @param status Only those with this `status`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public fun count(
        date: LocalDate? = null,
        unit: UnitId? = null,
        person: PersonId? = null,
        status: AppointmentStatus? = null,
        missing: Set<AppointmentField> = emptySet(),
        index: AppointmentIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(appointmentQuery(date, unit, person, status, missing, index, since, until))

    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun add(record: Appointment): Appointment =
        addOf("appointments.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun addMany(records: Iterable<Appointment>): List<Appointment> =
        addManyOf(records.toList()) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun update(record: Appointment): Appointment =
        addOf("appointments.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public fun remove(id: AppointmentId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public fun remove(record: Appointment) {
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
    public fun bringBack(id: AppointmentId, rev: Long? = null, asOf: Instant? = null): Appointment =
        bringBackOf(id, rev, asOf)

    /**
     * Changes an announced appointment (thay đổi lịch). Fields omitted keep their values. Refused if nothing
     * changes (`nothing_changed`), or the appointment is cancelled or over (`InvalidTransition`).
     *
     * @param id The appointment.
     * @param why The reason; not blank.
     * @param date The new date of the appointment.
     * @param part The new part of the day.
     * @param starts The new start.
     * @param ends The new end.
     * @param place The new place.
     * @param content The new subject.
     * @param participants The new participants.
     * @param on The day the change was decided (date in Việt Nam); today if omitted. Neither in the future
     * (`not_yet`) nor before the record's last step (`order`).
     */
    public fun change(
        id: AppointmentId,
        why: String,
        date: LocalDate? = null,
        part: DayPart? = null,
        starts: LocalTime? = null,
        ends: LocalTime? = null,
        place: String? = null,
        content: String? = null,
        participants: String? = null,
        on: LocalDate? = null,
    ): Appointment =
        caller.call(
            "appointments.change",
            {
                map(10)
                field("id") { write(id) }
                field("why") { write(why) }
                field("date") { orNull(date) { write(it) } }
                field("part") { orNull(part) { write(it) } }
                field("starts") { orNull(starts) { write(it) } }
                field("ends") { orNull(ends) { write(it) } }
                field("place") { orNull(place) { write(it) } }
                field("content") { orNull(content) { write(it) } }
                field("participants") { orNull(participants) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readAppointment() }

    /**
     * Cancels an appointment (hủy lịch). The board shows it as cancelled.
     *
     * @param id The appointment.
     * @param why The reason; not blank.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step (`order`).
     */
    public fun cancel(id: AppointmentId, why: String, on: LocalDate? = null): Appointment =
        caller.call(
            "appointments.cancel",
            {
                map(3)
                field("id") { write(id) }
                field("why") { write(why) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readAppointment() }

    /**
     * Records that an appointment took place (đã thực hiện).
     *
     * @param id The appointment.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`), nor
     * before the record's last step or the date of the appointment (`order`).
     */
    public fun finish(id: AppointmentId, on: LocalDate? = null): Appointment =
        caller.call(
            "appointments.finish",
            {
                map(2)
                field("id") { write(id) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readAppointment() }

    /**
     * Returns the schedule board of a day: the leaders' appointments, in display order.
     *
     * @param on The day.
     * @param unit The unit whose board it is, with the appointments of no unit; appointments of every unit if
     * omitted.
     */
    public fun board(on: LocalDate, unit: UnitId? = null): BoardFeed =
        caller.call(
            "appointments.board",
            {
                map(2)
                field("on") { write(on) }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { readBoardFeed() }

    /**
     * Returns the changes of a day's board since a given answer, including changes of leaders' names and titles.
     * Cheap if nothing changed: no appointment is read.
     *
     * @param after The `seq` of the answer before. Refused (`range`) if the store is not that far: ask for the
     * whole board again.
     * @param on The day.
     * @param unit The unit whose board it is, with the appointments of no unit; appointments of every unit if
     * omitted.
     */
    public fun boardChanges(after: Long, on: LocalDate, unit: UnitId? = null): BoardChanges =
        caller.call(
            "appointments.board_changes",
            {
                map(3)
                field("after") { write(after) }
                field("on") { write(on) }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { readBoardChanges() }

    /**
     * Returns the leaders' schedule of a week as a file (lịch công tác tuần). Appointments that are not public say
     * only that the leader is busy, as on the board.
     *
     * @param on Any day of the week, which begins on Monday; today if omitted.
     * @param unit Only appointments of this unit; of every unit if omitted.
     * @param form The form of the file; Word if omitted.
     * @param details Number, date and signer. The issuer is the unit, if none is given.
     */
    public fun weekFile(
        on: LocalDate? = null,
        unit: UnitId? = null,
        form: DocumentForm = DocumentForm.DOCX,
        details: DocumentDetails = DocumentDetails(),
    ): DocumentFile =
        caller.call(
            "appointments.week_file",
            {
                map(4)
                field("on") { orNull(on) { write(it) } }
                field("unit") { orNull(unit) { write(it) } }
                field("form") { write(form) }
                field("details") { write(details) }
            },
        ) { readDocumentFile() }
}

private fun appointmentQuery(
    date: LocalDate?,
    unit: UnitId?,
    person: PersonId?,
    status: AppointmentStatus?,
    missing: Set<AppointmentField>,
    index: AppointmentIndex?,
    since: Bound?,
    until: Bound?,
    descending: Boolean = false,
): IndexQuery {
    val query = IndexQuery(index, since, until, descending)
    query.filter("date", date) { write(it) }
    query.filter("unit", unit) { write(it) }
    query.filter("person", person) { write(it) }
    query.filter("status", status) { write(it) }
    query.without(missing)
    return query
}
