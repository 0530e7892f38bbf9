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

/** The orders in which deadline rules can be read. */
public enum class DeadlineRuleIndex(override val code: String) : Code {
    /** By `subject`, `unit`, `validFrom`. */
    SUBJECT("subject"),
}

/** What deadline rules can be without, and be found by being without. */
public enum class DeadlineRuleField(override val code: String) : Code {
    /** The unit whose own rule it is; none if it applies to every unit without a rule of its own. */
    UNIT("unit"),

    /**
     * First start day to which the rule applies, included; none for no bound. A deadline keeps the rule that
     * applied on its start day, even if the rule changes while the deadline runs.
     */
    VALID_FROM("valid_from"),
}

/** The deadline rules, for reading. */
public open class DeadlineRuleRecords internal constructor(caller: Caller) :
    Records<DeadlineRule, DeadlineRuleId>(caller, "deadline_rules", { readDeadlineRule() }) {
    /**
     * Gives a page of deadline rules.
     *
     * @param subject Only those with this `subject`.
     * @param unit Only those with this `unit`.
     * @param validFrom Only those with this `valid_from`.
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
        subject: DeadlineSubject? = null,
        unit: UnitId? = null,
        validFrom: LocalDate? = null,
        missing: Set<DeadlineRuleField> = emptySet(),
        index: DeadlineRuleIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<DeadlineRule> =
        pageOf(deadlineRuleQuery(subject, unit, validFrom, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives deadline rules one by one, reading page after page.
     *
     * @param subject Only those with this `subject`.
     * @param unit Only those with this `unit`.
     * @param validFrom Only those with this `valid_from`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        subject: DeadlineSubject? = null,
        unit: UnitId? = null,
        validFrom: LocalDate? = null,
        missing: Set<DeadlineRuleField> = emptySet(),
        index: DeadlineRuleIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Flow<DeadlineRule> =
        allOf(deadlineRuleQuery(subject, unit, validFrom, missing, index, since, until, descending))

    /**
     * Counts deadline rules.
     *
     * @param subject Only those with this `subject`.
     * @param unit Only those with this `unit`.
     * @param validFrom Only those with this `valid_from`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public suspend fun count(
        subject: DeadlineSubject? = null,
        unit: UnitId? = null,
        validFrom: LocalDate? = null,
        missing: Set<DeadlineRuleField> = emptySet(),
        index: DeadlineRuleIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(deadlineRuleQuery(subject, unit, validFrom, missing, index, since, until))

    /**
     * Writes deadline rules as a table to a file, all as of one instant; whole or not at all (xuất bảng).
     *
     * @param path The file to create.
     * @param format The kind of file; this library writes CSV and JSON Lines.
     * @param columns The paths of the columns, in this order: `held_on`, `turnout.informed`; null for all of them.
     * @param options How the table is written.
     * @param subject Only those with this `subject`.
     * @param unit Only those with this `unit`.
     * @param validFrom Only those with this `valid_from`.
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
        subject: DeadlineSubject? = null,
        unit: UnitId? = null,
        validFrom: LocalDate? = null,
        missing: Set<DeadlineRuleField> = emptySet(),
        index: DeadlineRuleIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        progress: ProgressListener? = null,
    ): Unit =
        exportOf(
            deadlineRuleQuery(subject, unit, validFrom, missing, index, since, until, descending),
            TableFile(path, format, columns, options),
            progress,
        )

    /**
     * Returns the deadline that a deadline rule sets: the rule in force on the day it starts, the unit's own, else
     * that of a unit above it, else the one that belongs to no unit. Fails with `NotCovered` if no rule applies, or
     * a year it reaches has no national calendar.
     *
     * @param subject What has to be done in time.
     * @param started The day it starts; that day itself is not counted. Exactly one of `started` and `received` is
     * required (else `either`).
     * @param received The instant something arrived. If that is after the daily hand-over in Việt Nam (15:00,
     * unless the calendar's `hand_over` says otherwise) or on a day off, it counts as arrived on the next working
     * day.
     * @param unit The unit whose rules and calendars apply. `None`: those that belong to no unit.
     */
    public suspend fun deadline(
        subject: DeadlineSubject,
        started: LocalDate? = null,
        received: Instant? = null,
        unit: UnitId? = null,
    ): Deadline =
        caller.read(
            "deadline_rules.deadline",
            {
                map(4)
                field("subject") { write(subject) }
                field("started") { orNull(started) { write(it) } }
                field("received") { orNull(received) { write(it) } }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { readDeadline() }
}

/** The deadline rules. */
public class DeadlineRules internal constructor(caller: Caller) :
    DeadlineRuleRecords(caller), TableTarget by TableTargetOf(caller, "deadline_rules") {
    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun add(record: DeadlineRule): DeadlineRule =
        addOf("deadline_rules.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @param progress Told how far it is.
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun addMany(
        records: Iterable<DeadlineRule>,
        progress: ProgressListener? = null,
    ): List<DeadlineRule> =
        addManyOf(records.toList(), progress) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun update(record: DeadlineRule): DeadlineRule =
        addOf("deadline_rules.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public suspend fun remove(id: DeadlineRuleId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public suspend fun remove(record: DeadlineRule) {
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
    public suspend fun bringBack(id: DeadlineRuleId, rev: Long? = null, asOf: Instant? = null): DeadlineRule =
        bringBackOf(id, rev, asOf)

    /**
     * Installs deadline rules that come with the library. Returns the rules for these subjects that belong to no
     * unit.
     *
     * A rule is added only if no rule for the same subject and period is there; existing rules stay as they are.
     * Review rules with `verified: false`. Fails with `NotCovered` for a subject the library has no rule for.
     *
     * @param subjects The subjects of the rules; every subject the library has rules for if empty.
     */
    public suspend fun install(subjects: List<DeadlineSubject> = emptyList()): List<DeadlineRule> =
        caller.write(
            "deadline_rules.install",
            {
                map(1)
                field("subjects") { list(subjects) { write(it) } }
            },
        ) { list { readDeadlineRule() } }
}

/** The deadline rules, in a batch. */
public class BatchDeadlineRules internal constructor(caller: BatchCaller) :
    BatchRecords<DeadlineRule, DeadlineRuleId>(caller, "deadline_rules", { readDeadlineRule() }),
    BatchTableTarget by BatchTableTargetOf(caller, "deadline_rules") {
    /**
     * Gives a page of deadline rules.
     *
     * @param subject Only those with this `subject`.
     * @param unit Only those with this `unit`.
     * @param validFrom Only those with this `valid_from`.
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
        subject: DeadlineSubject? = null,
        unit: UnitId? = null,
        validFrom: LocalDate? = null,
        missing: Set<DeadlineRuleField> = emptySet(),
        index: DeadlineRuleIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<DeadlineRule> =
        pageOf(deadlineRuleQuery(subject, unit, validFrom, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives deadline rules one by one, reading page after page.
     *
     * @param subject Only those with this `subject`.
     * @param unit Only those with this `unit`.
     * @param validFrom Only those with this `valid_from`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        subject: DeadlineSubject? = null,
        unit: UnitId? = null,
        validFrom: LocalDate? = null,
        missing: Set<DeadlineRuleField> = emptySet(),
        index: DeadlineRuleIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Sequence<DeadlineRule> =
        allOf(deadlineRuleQuery(subject, unit, validFrom, missing, index, since, until, descending))

    /**
     * Counts deadline rules.
     *
     * @param subject Only those with this `subject`.
     * @param unit Only those with this `unit`.
     * @param validFrom Only those with this `valid_from`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public fun count(
        subject: DeadlineSubject? = null,
        unit: UnitId? = null,
        validFrom: LocalDate? = null,
        missing: Set<DeadlineRuleField> = emptySet(),
        index: DeadlineRuleIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(deadlineRuleQuery(subject, unit, validFrom, missing, index, since, until))

    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun add(record: DeadlineRule): DeadlineRule =
        addOf("deadline_rules.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun addMany(records: Iterable<DeadlineRule>): List<DeadlineRule> =
        addManyOf(records.toList()) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun update(record: DeadlineRule): DeadlineRule =
        addOf("deadline_rules.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public fun remove(id: DeadlineRuleId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public fun remove(record: DeadlineRule) {
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
    public fun bringBack(id: DeadlineRuleId, rev: Long? = null, asOf: Instant? = null): DeadlineRule =
        bringBackOf(id, rev, asOf)

    /**
     * Installs deadline rules that come with the library. Returns the rules for these subjects that belong to no
     * unit.
     *
     * A rule is added only if no rule for the same subject and period is there; existing rules stay as they are.
     * Review rules with `verified: false`. Fails with `NotCovered` for a subject the library has no rule for.
     *
     * @param subjects The subjects of the rules; every subject the library has rules for if empty.
     */
    public fun install(subjects: List<DeadlineSubject> = emptyList()): List<DeadlineRule> =
        caller.call(
            "deadline_rules.install",
            {
                map(1)
                field("subjects") { list(subjects) { write(it) } }
            },
        ) { list { readDeadlineRule() } }

    /**
     * Returns the deadline that a deadline rule sets: the rule in force on the day it starts, the unit's own, else
     * that of a unit above it, else the one that belongs to no unit. Fails with `NotCovered` if no rule applies, or
     * a year it reaches has no national calendar.
     *
     * @param subject What has to be done in time.
     * @param started The day it starts; that day itself is not counted. Exactly one of `started` and `received` is
     * required (else `either`).
     * @param received The instant something arrived. If that is after the daily hand-over in Việt Nam (15:00,
     * unless the calendar's `hand_over` says otherwise) or on a day off, it counts as arrived on the next working
     * day.
     * @param unit The unit whose rules and calendars apply. `None`: those that belong to no unit.
     */
    public fun deadline(
        subject: DeadlineSubject,
        started: LocalDate? = null,
        received: Instant? = null,
        unit: UnitId? = null,
    ): Deadline =
        caller.call(
            "deadline_rules.deadline",
            {
                map(4)
                field("subject") { write(subject) }
                field("started") { orNull(started) { write(it) } }
                field("received") { orNull(received) { write(it) } }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { readDeadline() }
}

private fun deadlineRuleQuery(
    subject: DeadlineSubject?,
    unit: UnitId?,
    validFrom: LocalDate?,
    missing: Set<DeadlineRuleField>,
    index: DeadlineRuleIndex?,
    since: Bound?,
    until: Bound?,
    descending: Boolean = false,
): IndexQuery {
    val query = IndexQuery(index, since, until, descending)
    query.filter("subject", subject) { write(it) }
    query.filter("unit", unit) { write(it) }
    query.filter("valid_from", validFrom) { write(it) }
    query.without(missing)
    return query
}
