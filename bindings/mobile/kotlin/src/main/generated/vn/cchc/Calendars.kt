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

/** The orders in which calendars can be read. */
public enum class WorkCalendarIndex(override val code: String) : Code {
    /** By `year`, `unit`. */
    YEAR("year"),
}

/** What calendars can be without, and be found by being without. */
public enum class WorkCalendarField(override val code: String) : Code {
    /** The unit that the calendar is for; none for the national calendar. */
    UNIT("unit"),
}

/** The calendars, for reading. */
public open class WorkCalendarRecords internal constructor(caller: Caller) :
    Records<WorkCalendar, CalendarId>(caller, "calendars", { readWorkCalendar() }) {
    /**
     * Gives a page of calendars.
     *
     * @param year Only those with this `year`.
     * @param unit Only those with this `unit`.
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
        year: Int? = null,
        unit: UnitId? = null,
        missing: Set<WorkCalendarField> = emptySet(),
        index: WorkCalendarIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<WorkCalendar> =
        pageOf(workCalendarQuery(year, unit, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives calendars one by one, reading page after page.
     *
     * @param year Only those with this `year`.
     * @param unit Only those with this `unit`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        year: Int? = null,
        unit: UnitId? = null,
        missing: Set<WorkCalendarField> = emptySet(),
        index: WorkCalendarIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Flow<WorkCalendar> =
        allOf(workCalendarQuery(year, unit, missing, index, since, until, descending))

    /**
     * Counts calendars.
     *
     * @param year Only those with this `year`.
     * @param unit Only those with this `unit`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public suspend fun count(
        year: Int? = null,
        unit: UnitId? = null,
        missing: Set<WorkCalendarField> = emptySet(),
        index: WorkCalendarIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(workCalendarQuery(year, unit, missing, index, since, until))

    /**
     * Writes calendars as a table to a file, all as of one instant; whole or not at all (xuất bảng).
     *
     * @param path The file to create.
     * @param format The kind of file; this library writes CSV and JSON Lines.
     * @param columns The paths of the columns, in this order: `held_on`, `turnout.informed`; null for all of them.
     * @param options How the table is written.
     * @param year Only those with this `year`.
     * @param unit Only those with this `unit`.
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
        year: Int? = null,
        unit: UnitId? = null,
        missing: Set<WorkCalendarField> = emptySet(),
        index: WorkCalendarIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        progress: ProgressListener? = null,
    ): Unit =
        exportOf(
            workCalendarQuery(year, unit, missing, index, since, until, descending),
            TableFile(path, format, columns, options),
            progress,
        )

    /**
     * Returns whether a day is worked on. Fails with `NotCovered` if its year has no national calendar.
     *
     * @param date The day.
     * @param unit The unit whose calendars apply, with those of the units above it and the national one. `None`:
     * the national calendar alone.
     */
    public suspend fun isWorkingDay(date: LocalDate, unit: UnitId? = null): DayStatus =
        caller.read(
            "calendars.is_working_day",
            {
                map(2)
                field("date") { write(date) }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { readDayStatus() }

    /**
     * Counts the working days from one day to another, both included. Fails with `NotCovered` if a year between
     * them has no national calendar.
     *
     * @param from The first day.
     * @param to The last day; not before `from` (`order`).
     * @param unit The unit whose calendars apply, with those of the units above it and the national one. `None`:
     * the national calendar alone.
     */
    public suspend fun workingDays(from: LocalDate, to: LocalDate, unit: UnitId? = null): WorkingDayCount =
        caller.read(
            "calendars.working_days",
            {
                map(3)
                field("from") { write(from) }
                field("to") { write(to) }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { readWorkingDayCount() }

    /**
     * Returns the deadline that a time limit sets. Fails with `NotCovered` if a year it reaches has no national
     * calendar.
     *
     * @param timeLimit How long it may take.
     * @param started The day it starts; that day itself is not counted. Exactly one of `started` and `received` is
     * required (else `either`).
     * @param received The instant something arrived. If that is after the daily hand-over in Việt Nam (15:00,
     * unless the calendar's `hand_over` says otherwise) or on a day off, it counts as arrived on the next working
     * day.
     * @param unit The unit whose calendars apply, with those of the units above it and the national one. `None`:
     * the national calendar alone.
     */
    public suspend fun deadline(
        timeLimit: TimeLimit,
        started: LocalDate? = null,
        received: Instant? = null,
        unit: UnitId? = null,
    ): Deadline =
        caller.read(
            "calendars.deadline",
            {
                map(4)
                field("time_limit") { write(timeLimit) }
                field("started") { orNull(started) { write(it) } }
                field("received") { orNull(received) { write(it) } }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { readDeadline() }

    /**
     * Returns which years of a range have a calendar, and what in it is not certain.
     *
     * @param from The first day.
     * @param to The last day; not before `from` (`order`).
     * @param unit The unit whose calendars apply, with those of the units above it and the national one. `None`:
     * the national calendar alone.
     */
    public suspend fun coverage(from: LocalDate, to: LocalDate, unit: UnitId? = null): CalendarCoverage =
        caller.read(
            "calendars.coverage",
            {
                map(3)
                field("from") { write(from) }
                field("to") { write(to) }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { readCalendarCoverage() }

    /**
     * Returns the first day of a lunar year (Tết) and the Hùng Kings' commemoration day, in Việt Nam. Fails with
     * `NotCovered` outside the built-in table.
     *
     * @param year The year.
     */
    public suspend fun lunar(year: Int): LunarYear =
        caller.read(
            "calendars.lunar",
            {
                map(1)
                field("year") { write(year) }
            },
        ) { readLunarYear() }

    /**
     * Reads a decision or notice on days off from its text: days off, swapped working days, and the document that
     * decides them. Nothing is stored: review the decision and the findings, correct them if needed, and pass the
     * decision to `calendars.apply_decision`.
     *
     * @param text The full text, or the sentences about days off.
     */
    public suspend fun readDecision(text: String): DecisionReading =
        caller.read(
            "calendars.read_decision",
            {
                map(1)
                field("text") { write(text) }
            },
        ) { readDecisionReading() }
}

/** The calendars. */
public class Calendars internal constructor(caller: Caller) :
    WorkCalendarRecords(caller), TableTarget by TableTargetOf(caller, "calendars") {
    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun add(record: WorkCalendar): WorkCalendar =
        addOf("calendars.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @param progress Told how far it is.
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun addMany(
        records: Iterable<WorkCalendar>,
        progress: ProgressListener? = null,
    ): List<WorkCalendar> =
        addManyOf(records.toList(), progress) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun update(record: WorkCalendar): WorkCalendar =
        addOf("calendars.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public suspend fun remove(id: CalendarId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public suspend fun remove(record: WorkCalendar) {
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
    public suspend fun bringBack(id: CalendarId, rev: Long? = null, asOf: Instant? = null): WorkCalendar =
        bringBackOf(id, rev, asOf)

    /**
     * Installs national work calendars that come with the library, for years that have none yet. Returns the
     * calendars of the years asked for.
     *
     * Calendars already in the store stay as they are, with one exception: a calendar unchanged since an earlier
     * version of the library installed it gets the pending decisions (`pending`) that version lacked.
     *
     * Review the result: a calendar or day with `verified: false` is not confirmed by any decision entered, and
     * `pending` lists what is still to be decided. For a year without an entered decision most days follow from the
     * law. Fails with `NotCovered` for a year the library has no calendar for.
     *
     * @param years The years, up to 2050; if empty, the years whose decisions come with the library and the two
     * years after them.
     */
    public suspend fun install(years: List<Int> = emptyList()): List<WorkCalendar> =
        caller.write(
            "calendars.install",
            {
                map(1)
                field("years") { list(years) { write(it) } }
            },
        ) { list { readWorkCalendar() } }

    /**
     * Applies a decision on days off to the calendars of its years. Returns the calendars it changed.
     *
     * Each day of the decision replaces the calendar's entry for that date, as verified and with its legal basis.
     * Unverified days of the occasions it settles are removed, and pending decisions about them are closed. Other
     * days stay. A missing national calendar is installed first (`NotCovered` if the library has none for that
     * year); a missing calendar of a unit starts empty.
     *
     * Refused if the decision names no day (`too_few`), the same date twice (`named_twice`), or no legal basis
     * (`required`).
     *
     * @param decision The decision, read from a text or entered by hand. Its days count as verified: somebody must
     * have checked it.
     * @param unit The unit whose calendar it changes. `None`: the national calendar.
     */
    public suspend fun applyDecision(decision: DayOffDecision, unit: UnitId? = null): List<WorkCalendar> =
        caller.write(
            "calendars.apply_decision",
            {
                map(2)
                field("decision") { write(decision) }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { list { readWorkCalendar() } }
}

/** The calendars, in a batch. */
public class BatchCalendars internal constructor(caller: BatchCaller) :
    BatchRecords<WorkCalendar, CalendarId>(caller, "calendars", { readWorkCalendar() }),
    BatchTableTarget by BatchTableTargetOf(caller, "calendars") {
    /**
     * Gives a page of calendars.
     *
     * @param year Only those with this `year`.
     * @param unit Only those with this `unit`.
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
        year: Int? = null,
        unit: UnitId? = null,
        missing: Set<WorkCalendarField> = emptySet(),
        index: WorkCalendarIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<WorkCalendar> =
        pageOf(workCalendarQuery(year, unit, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives calendars one by one, reading page after page.
     *
     * @param year Only those with this `year`.
     * @param unit Only those with this `unit`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        year: Int? = null,
        unit: UnitId? = null,
        missing: Set<WorkCalendarField> = emptySet(),
        index: WorkCalendarIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Sequence<WorkCalendar> =
        allOf(workCalendarQuery(year, unit, missing, index, since, until, descending))

    /**
     * Counts calendars.
     *
     * @param year Only those with this `year`.
     * @param unit Only those with this `unit`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public fun count(
        year: Int? = null,
        unit: UnitId? = null,
        missing: Set<WorkCalendarField> = emptySet(),
        index: WorkCalendarIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(workCalendarQuery(year, unit, missing, index, since, until))

    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun add(record: WorkCalendar): WorkCalendar =
        addOf("calendars.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun addMany(records: Iterable<WorkCalendar>): List<WorkCalendar> =
        addManyOf(records.toList()) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun update(record: WorkCalendar): WorkCalendar =
        addOf("calendars.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public fun remove(id: CalendarId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public fun remove(record: WorkCalendar) {
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
    public fun bringBack(id: CalendarId, rev: Long? = null, asOf: Instant? = null): WorkCalendar =
        bringBackOf(id, rev, asOf)

    /**
     * Installs national work calendars that come with the library, for years that have none yet. Returns the
     * calendars of the years asked for.
     *
     * Calendars already in the store stay as they are, with one exception: a calendar unchanged since an earlier
     * version of the library installed it gets the pending decisions (`pending`) that version lacked.
     *
     * Review the result: a calendar or day with `verified: false` is not confirmed by any decision entered, and
     * `pending` lists what is still to be decided. For a year without an entered decision most days follow from the
     * law. Fails with `NotCovered` for a year the library has no calendar for.
     *
     * @param years The years, up to 2050; if empty, the years whose decisions come with the library and the two
     * years after them.
     */
    public fun install(years: List<Int> = emptyList()): List<WorkCalendar> =
        caller.call(
            "calendars.install",
            {
                map(1)
                field("years") { list(years) { write(it) } }
            },
        ) { list { readWorkCalendar() } }

    /**
     * Applies a decision on days off to the calendars of its years. Returns the calendars it changed.
     *
     * Each day of the decision replaces the calendar's entry for that date, as verified and with its legal basis.
     * Unverified days of the occasions it settles are removed, and pending decisions about them are closed. Other
     * days stay. A missing national calendar is installed first (`NotCovered` if the library has none for that
     * year); a missing calendar of a unit starts empty.
     *
     * Refused if the decision names no day (`too_few`), the same date twice (`named_twice`), or no legal basis
     * (`required`).
     *
     * @param decision The decision, read from a text or entered by hand. Its days count as verified: somebody must
     * have checked it.
     * @param unit The unit whose calendar it changes. `None`: the national calendar.
     */
    public fun applyDecision(decision: DayOffDecision, unit: UnitId? = null): List<WorkCalendar> =
        caller.call(
            "calendars.apply_decision",
            {
                map(2)
                field("decision") { write(decision) }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { list { readWorkCalendar() } }

    /**
     * Returns whether a day is worked on. Fails with `NotCovered` if its year has no national calendar.
     *
     * @param date The day.
     * @param unit The unit whose calendars apply, with those of the units above it and the national one. `None`:
     * the national calendar alone.
     */
    public fun isWorkingDay(date: LocalDate, unit: UnitId? = null): DayStatus =
        caller.call(
            "calendars.is_working_day",
            {
                map(2)
                field("date") { write(date) }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { readDayStatus() }

    /**
     * Counts the working days from one day to another, both included. Fails with `NotCovered` if a year between
     * them has no national calendar.
     *
     * @param from The first day.
     * @param to The last day; not before `from` (`order`).
     * @param unit The unit whose calendars apply, with those of the units above it and the national one. `None`:
     * the national calendar alone.
     */
    public fun workingDays(from: LocalDate, to: LocalDate, unit: UnitId? = null): WorkingDayCount =
        caller.call(
            "calendars.working_days",
            {
                map(3)
                field("from") { write(from) }
                field("to") { write(to) }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { readWorkingDayCount() }

    /**
     * Returns the deadline that a time limit sets. Fails with `NotCovered` if a year it reaches has no national
     * calendar.
     *
     * @param timeLimit How long it may take.
     * @param started The day it starts; that day itself is not counted. Exactly one of `started` and `received` is
     * required (else `either`).
     * @param received The instant something arrived. If that is after the daily hand-over in Việt Nam (15:00,
     * unless the calendar's `hand_over` says otherwise) or on a day off, it counts as arrived on the next working
     * day.
     * @param unit The unit whose calendars apply, with those of the units above it and the national one. `None`:
     * the national calendar alone.
     */
    public fun deadline(
        timeLimit: TimeLimit,
        started: LocalDate? = null,
        received: Instant? = null,
        unit: UnitId? = null,
    ): Deadline =
        caller.call(
            "calendars.deadline",
            {
                map(4)
                field("time_limit") { write(timeLimit) }
                field("started") { orNull(started) { write(it) } }
                field("received") { orNull(received) { write(it) } }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { readDeadline() }

    /**
     * Returns which years of a range have a calendar, and what in it is not certain.
     *
     * @param from The first day.
     * @param to The last day; not before `from` (`order`).
     * @param unit The unit whose calendars apply, with those of the units above it and the national one. `None`:
     * the national calendar alone.
     */
    public fun coverage(from: LocalDate, to: LocalDate, unit: UnitId? = null): CalendarCoverage =
        caller.call(
            "calendars.coverage",
            {
                map(3)
                field("from") { write(from) }
                field("to") { write(to) }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { readCalendarCoverage() }

    /**
     * Returns the first day of a lunar year (Tết) and the Hùng Kings' commemoration day, in Việt Nam. Fails with
     * `NotCovered` outside the built-in table.
     *
     * @param year The year.
     */
    public fun lunar(year: Int): LunarYear =
        caller.call(
            "calendars.lunar",
            {
                map(1)
                field("year") { write(year) }
            },
        ) { readLunarYear() }

    /**
     * Reads a decision or notice on days off from its text: days off, swapped working days, and the document that
     * decides them. Nothing is stored: review the decision and the findings, correct them if needed, and pass the
     * decision to `calendars.apply_decision`.
     *
     * @param text The full text, or the sentences about days off.
     */
    public fun readDecision(text: String): DecisionReading =
        caller.call(
            "calendars.read_decision",
            {
                map(1)
                field("text") { write(text) }
            },
        ) { readDecisionReading() }
}

private fun workCalendarQuery(
    year: Int?,
    unit: UnitId?,
    missing: Set<WorkCalendarField>,
    index: WorkCalendarIndex?,
    since: Bound?,
    until: Bound?,
    descending: Boolean = false,
): IndexQuery {
    val query = IndexQuery(index, since, until, descending)
    query.filter("year", year) { write(it) }
    query.filter("unit", unit) { write(it) }
    query.without(missing)
    return query
}
