// Generated from the core by `make types`: change the core, not this file.

package vn.cchc

import kotlinx.coroutines.flow.Flow
import vn.cchc.model.*
import vn.cchc.wire.*
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
    /** The unit whose own rule it is; none where it applies to all. */
    UNIT("unit"),

    /** First day it applies: a deadline that starts before follows the rule before. */
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
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
     * @param descending Descending order.
     * @param limit The most records on a page, 1 to 1,000.
     * @param cursor The position after which the page begins: the `next` of the page before, of the same query in
     * the same store or in a copy of it. A cursor of another query or store is refused.
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
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
     * @param descending Descending order.
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
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
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
     * The last day for something, by the rule that applied on the day its clock started: the unit's own, that of a
     * unit above it, or the one for all. Give that day, or the instant something arrived: after the hand-over or on
     * a day off, it counts as arrived on the next working day.
     *
     * @param subject What the clock runs for.
     * @param started The day the clock started; it does not count itself.
     * @param received When it arrived, in place of the day the clock started.
     * @param unit Whose rules and working days; nothing for those for all.
     */
    public suspend fun deadline(
        subject: DeadlineSubject,
        started: LocalDate? = null,
        received: Instant? = null,
        unit: UnitId? = null,
    ): Deadline =
        caller.ask(
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
    DeadlineRuleRecords(caller) {
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
     * Adds the rules for all that come with the library, each where none applies yet to its subject in its time.
     * Those that are there stay as they are. Look at what is not verified.
     *
     * @param subjects What they limit; everything that comes with the library where nothing is named.
     */
    public suspend fun install(subjects: List<DeadlineSubject> = emptyList()): List<DeadlineRule> =
        caller.ask(
            "deadline_rules.install",
            {
                map(1)
                field("subjects") { list(subjects) { write(it) } }
            },
        ) { list { readDeadlineRule() } }
}

/** The deadline rules, in a batch. */
public class BatchDeadlineRules internal constructor(caller: BatchCaller) :
    BatchRecords<DeadlineRule, DeadlineRuleId>(caller, "deadline_rules", { readDeadlineRule() }) {
    /**
     * Gives a page of deadline rules.
     *
     * @param subject Only those with this `subject`.
     * @param unit Only those with this `unit`.
     * @param validFrom Only those with this `valid_from`.
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
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
     * @param descending Descending order.
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
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
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
     * Adds the rules for all that come with the library, each where none applies yet to its subject in its time.
     * Those that are there stay as they are. Look at what is not verified.
     *
     * @param subjects What they limit; everything that comes with the library where nothing is named.
     */
    public fun install(subjects: List<DeadlineSubject> = emptyList()): List<DeadlineRule> =
        caller.ask(
            "deadline_rules.install",
            {
                map(1)
                field("subjects") { list(subjects) { write(it) } }
            },
        ) { list { readDeadlineRule() } }

    /**
     * The last day for something, by the rule that applied on the day its clock started: the unit's own, that of a
     * unit above it, or the one for all. Give that day, or the instant something arrived: after the hand-over or on
     * a day off, it counts as arrived on the next working day.
     *
     * @param subject What the clock runs for.
     * @param started The day the clock started; it does not count itself.
     * @param received When it arrived, in place of the day the clock started.
     * @param unit Whose rules and working days; nothing for those for all.
     */
    public fun deadline(
        subject: DeadlineSubject,
        started: LocalDate? = null,
        received: Instant? = null,
        unit: UnitId? = null,
    ): Deadline =
        caller.ask(
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
