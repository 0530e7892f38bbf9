// Generated from the core by `make types`: change the core, not this file.

package vn.cchc

import kotlinx.coroutines.flow.Flow
import vn.cchc.model.*
import vn.cchc.wire.*
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
    /** The unit it is for; none for the national one. */
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
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
     * @param descending Descending order.
     * @param limit The most records on a page, 1 to 1,000.
     * @param cursor The position after which the page begins: the `next` of the page before, of the same query in
     * the same store or in a copy of it. A cursor of another query or store is refused.
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
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
     * @param descending Descending order.
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
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
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
     * Whether there is work on a day.
     *
     * @param date The day.
     * @param unit Whose days; nothing for those of the national calendar.
     */
    public suspend fun isWorkingDay(date: LocalDate, unit: UnitId? = null): DayStatus =
        caller.ask(
            "calendars.is_working_day",
            {
                map(2)
                field("date") { write(date) }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { readDayStatus() }

    /**
     * How many working days there are from a day to a day, both included.
     *
     * @param from The first day.
     * @param to The last day.
     * @param unit Whose days; nothing for those of the national calendar.
     */
    public suspend fun workingDays(from: LocalDate, to: LocalDate, unit: UnitId? = null): WorkingDayCount =
        caller.ask(
            "calendars.working_days",
            {
                map(3)
                field("from") { write(from) }
                field("to") { write(to) }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { readWorkingDayCount() }

    /**
     * The last day of a time limit. Give the day its clock started, or the instant something arrived: after the
     * hand-over or on a day off, it counts as arrived on the next working day.
     *
     * @param timeLimit How long it may take.
     * @param started The day the clock started; it does not count itself.
     * @param received When it arrived, in place of the day the clock started.
     * @param unit Whose working days; nothing for those of the national calendar.
     */
    public suspend fun deadline(
        timeLimit: TimeLimit,
        started: LocalDate? = null,
        received: Instant? = null,
        unit: UnitId? = null,
    ): Deadline =
        caller.ask(
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
     * Which years of a stretch have a calendar, and what in it is not certain.
     *
     * @param from The first day.
     * @param to The last day.
     * @param unit Whose calendars; nothing for the national ones.
     */
    public suspend fun coverage(from: LocalDate, to: LocalDate, unit: UnitId? = null): CalendarCoverage =
        caller.ask(
            "calendars.coverage",
            {
                map(3)
                field("from") { write(from) }
                field("to") { write(to) }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { readCalendarCoverage() }

    /**
     * When the lunar year begins and when the Hùng Kings are commemorated, in Việt Nam.
     *
     * @param year The year.
     */
    public suspend fun lunar(year: Int): LunarYear =
        caller.ask(
            "calendars.lunar",
            {
                map(1)
                field("year") { write(year) }
            },
        ) { readLunarYear() }

    /**
     * Reads a decision or notice on days off from its text: days off, swaps, and which document says so. Nothing is
     * written: look at the decision and the findings, correct it where needed, and give it to
     * `calendars.apply_decision`.
     *
     * @param text The text, or the sentences of it that tell of days off.
     */
    public suspend fun readDecision(text: String): DecisionReading =
        caller.ask(
            "calendars.read_decision",
            {
                map(1)
                field("text") { write(text) }
            },
        ) { readDecisionReading() }
}

/** The calendars. */
public class Calendars internal constructor(caller: Caller) :
    WorkCalendarRecords(caller) {
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
     * Adds the national calendars that come with the library, of the years that have none yet. Those that are there
     * stay as they are; only one that nobody changed since an earlier version of the library brought it in gets
     * what is pending. Look at what is not verified, in each calendar and each of its days, and at what is pending:
     * of a year of which no decision was entered the law gives most days, and the calendar names what is still to
     * be decided.
     *
     * @param years The years, up to 2050; where none is named, those whose decisions were entered and the two years
     * after them.
     */
    public suspend fun install(years: List<Int> = emptyList()): List<WorkCalendar> =
        caller.ask(
            "calendars.install",
            {
                map(1)
                field("years") { list(years) { write(it) } }
            },
        ) { list { readWorkCalendar() } }

    /**
     * Applies a decision on days off to the calendars of its years: its days take the place of what was there,
     * verified and with its basis, and what waited for it waits no longer. Other days stay. A national calendar
     * that is missing is brought in first.
     *
     * @param decision The decision, as read or as entered by hand. Somebody has looked at it.
     * @param unit Whose calendar; nothing for the national one.
     */
    public suspend fun applyDecision(decision: DayOffDecision, unit: UnitId? = null): List<WorkCalendar> =
        caller.ask(
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
    BatchRecords<WorkCalendar, CalendarId>(caller, "calendars", { readWorkCalendar() }) {
    /**
     * Gives a page of calendars.
     *
     * @param year Only those with this `year`.
     * @param unit Only those with this `unit`.
     * @param missing Only those without these.
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
     * @param descending Descending order.
     * @param limit The most records on a page, 1 to 1,000.
     * @param cursor The position after which the page begins: the `next` of the page before, of the same query in
     * the same store or in a copy of it. A cursor of another query or store is refused.
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
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
     * @param descending Descending order.
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
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
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
     * Adds the national calendars that come with the library, of the years that have none yet. Those that are there
     * stay as they are; only one that nobody changed since an earlier version of the library brought it in gets
     * what is pending. Look at what is not verified, in each calendar and each of its days, and at what is pending:
     * of a year of which no decision was entered the law gives most days, and the calendar names what is still to
     * be decided.
     *
     * @param years The years, up to 2050; where none is named, those whose decisions were entered and the two years
     * after them.
     */
    public fun install(years: List<Int> = emptyList()): List<WorkCalendar> =
        caller.ask(
            "calendars.install",
            {
                map(1)
                field("years") { list(years) { write(it) } }
            },
        ) { list { readWorkCalendar() } }

    /**
     * Applies a decision on days off to the calendars of its years: its days take the place of what was there,
     * verified and with its basis, and what waited for it waits no longer. Other days stay. A national calendar
     * that is missing is brought in first.
     *
     * @param decision The decision, as read or as entered by hand. Somebody has looked at it.
     * @param unit Whose calendar; nothing for the national one.
     */
    public fun applyDecision(decision: DayOffDecision, unit: UnitId? = null): List<WorkCalendar> =
        caller.ask(
            "calendars.apply_decision",
            {
                map(2)
                field("decision") { write(decision) }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { list { readWorkCalendar() } }

    /**
     * Whether there is work on a day.
     *
     * @param date The day.
     * @param unit Whose days; nothing for those of the national calendar.
     */
    public fun isWorkingDay(date: LocalDate, unit: UnitId? = null): DayStatus =
        caller.ask(
            "calendars.is_working_day",
            {
                map(2)
                field("date") { write(date) }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { readDayStatus() }

    /**
     * How many working days there are from a day to a day, both included.
     *
     * @param from The first day.
     * @param to The last day.
     * @param unit Whose days; nothing for those of the national calendar.
     */
    public fun workingDays(from: LocalDate, to: LocalDate, unit: UnitId? = null): WorkingDayCount =
        caller.ask(
            "calendars.working_days",
            {
                map(3)
                field("from") { write(from) }
                field("to") { write(to) }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { readWorkingDayCount() }

    /**
     * The last day of a time limit. Give the day its clock started, or the instant something arrived: after the
     * hand-over or on a day off, it counts as arrived on the next working day.
     *
     * @param timeLimit How long it may take.
     * @param started The day the clock started; it does not count itself.
     * @param received When it arrived, in place of the day the clock started.
     * @param unit Whose working days; nothing for those of the national calendar.
     */
    public fun deadline(
        timeLimit: TimeLimit,
        started: LocalDate? = null,
        received: Instant? = null,
        unit: UnitId? = null,
    ): Deadline =
        caller.ask(
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
     * Which years of a stretch have a calendar, and what in it is not certain.
     *
     * @param from The first day.
     * @param to The last day.
     * @param unit Whose calendars; nothing for the national ones.
     */
    public fun coverage(from: LocalDate, to: LocalDate, unit: UnitId? = null): CalendarCoverage =
        caller.ask(
            "calendars.coverage",
            {
                map(3)
                field("from") { write(from) }
                field("to") { write(to) }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { readCalendarCoverage() }

    /**
     * When the lunar year begins and when the Hùng Kings are commemorated, in Việt Nam.
     *
     * @param year The year.
     */
    public fun lunar(year: Int): LunarYear =
        caller.ask(
            "calendars.lunar",
            {
                map(1)
                field("year") { write(year) }
            },
        ) { readLunarYear() }

    /**
     * Reads a decision or notice on days off from its text: days off, swaps, and which document says so. Nothing is
     * written: look at the decision and the findings, correct it where needed, and give it to
     * `calendars.apply_decision`.
     *
     * @param text The text, or the sentences of it that tell of days off.
     */
    public fun readDecision(text: String): DecisionReading =
        caller.ask(
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
