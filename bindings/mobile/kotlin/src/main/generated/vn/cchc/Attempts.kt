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

/** The orders in which attempts can be read. */
public enum class AttemptIndex(override val code: String) : Code {
    /** By `assessment`, `person`, `number`. */
    ASSESSMENT("assessment"),

    /** By `assessment`, `takenOn`. */
    ASSESSMENT_DAY("assessment_day"),

    /** By `person`, `takenOn`. */
    PERSON("person"),

    /** By `subject`. */
    SUBJECT("subject"),

    /** By `takenOn`. */
    TAKEN_ON("taken_on"),
}

/** What attempts can be without, and be found by being without. */
public enum class AttemptField(override val code: String) : Code {
    /**
     * The data subject under whose key score and answers are sealed. Required, although optional in the format;
     * `assessments.attempt` sets it.
     */
    SUBJECT("subject"),
}

/** The attempts, for reading. */
public open class AttemptRecords internal constructor(caller: Caller) :
    Records<Attempt, AttemptId>(caller, "attempts", { readAttempt() }) {
    /**
     * Gives a page of attempts.
     *
     * @param assessment Only those with this `assessment`.
     * @param person Only those with this `person`.
     * @param number Only those with this `number`.
     * @param takenOn Only those with this `taken_on`.
     * @param subject Only those with this `subject`.
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
        assessment: AssessmentId? = null,
        person: PersonId? = null,
        number: Long? = null,
        takenOn: LocalDate? = null,
        subject: DataSubjectId? = null,
        missing: Set<AttemptField> = emptySet(),
        index: AttemptIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<Attempt> =
        pageOf(attemptQuery(assessment, person, number, takenOn, subject, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives attempts one by one, reading page after page.
     *
     * @param assessment Only those with this `assessment`.
     * @param person Only those with this `person`.
     * @param number Only those with this `number`.
     * @param takenOn Only those with this `taken_on`.
     * @param subject Only those with this `subject`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        assessment: AssessmentId? = null,
        person: PersonId? = null,
        number: Long? = null,
        takenOn: LocalDate? = null,
        subject: DataSubjectId? = null,
        missing: Set<AttemptField> = emptySet(),
        index: AttemptIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Flow<Attempt> =
        allOf(attemptQuery(assessment, person, number, takenOn, subject, missing, index, since, until, descending))

    /**
     * Counts attempts.
     *
     * @param assessment Only those with this `assessment`.
     * @param person Only those with this `person`.
     * @param number Only those with this `number`.
     * @param takenOn Only those with this `taken_on`.
     * @param subject Only those with this `subject`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public suspend fun count(
        assessment: AssessmentId? = null,
        person: PersonId? = null,
        number: Long? = null,
        takenOn: LocalDate? = null,
        subject: DataSubjectId? = null,
        missing: Set<AttemptField> = emptySet(),
        index: AttemptIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(attemptQuery(assessment, person, number, takenOn, subject, missing, index, since, until))

    /**
     * Writes attempts as a table to a file, all as of one instant; whole or not at all (xuất bảng).
     *
     * @param path The file to create.
     * @param format The kind of file; this library writes CSV and JSON Lines.
     * @param columns The paths of the columns, in this order: `held_on`, `turnout.informed`; null for all of them.
     * @param options How the table is written.
     * @param assessment Only those with this `assessment`.
     * @param person Only those with this `person`.
     * @param number Only those with this `number`.
     * @param takenOn Only those with this `taken_on`.
     * @param subject Only those with this `subject`.
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
        assessment: AssessmentId? = null,
        person: PersonId? = null,
        number: Long? = null,
        takenOn: LocalDate? = null,
        subject: DataSubjectId? = null,
        missing: Set<AttemptField> = emptySet(),
        index: AttemptIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        progress: ProgressListener? = null,
    ): Unit =
        exportOf(
            attemptQuery(assessment, person, number, takenOn, subject, missing, index, since, until, descending),
            TableFile(path, format, columns, options),
            progress,
        )

    /**
     * Returns the tests a person took, oldest first. Scores stay sealed.
     *
     * @param person The person.
     */
    public suspend fun ofPerson(person: PersonId): PersonAttempts =
        caller.read(
            "attempts.of_person",
            {
                map(1)
                field("person") { write(person) }
            },
        ) { readPersonAttempts() }
}

/** The attempts. */
public class Attempts internal constructor(caller: Caller) :
    AttemptRecords(caller), TableTarget by TableTargetOf(caller, "attempts") {
    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun add(record: Attempt): Attempt =
        addOf("attempts.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @param progress Told how far it is.
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun addMany(
        records: Iterable<Attempt>,
        progress: ProgressListener? = null,
    ): List<Attempt> =
        addManyOf(records.toList(), progress) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun update(record: Attempt): Attempt =
        addOf("attempts.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public suspend fun remove(id: AttemptId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public suspend fun remove(record: Attempt) {
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
    public suspend fun bringBack(id: AttemptId, rev: Long? = null, asOf: Instant? = null): Attempt =
        bringBackOf(id, rev, asOf)
}

/** The attempts, in a batch. */
public class BatchAttempts internal constructor(caller: BatchCaller) :
    BatchRecords<Attempt, AttemptId>(caller, "attempts", { readAttempt() }),
    BatchTableTarget by BatchTableTargetOf(caller, "attempts") {
    /**
     * Gives a page of attempts.
     *
     * @param assessment Only those with this `assessment`.
     * @param person Only those with this `person`.
     * @param number Only those with this `number`.
     * @param takenOn Only those with this `taken_on`.
     * @param subject Only those with this `subject`.
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
        assessment: AssessmentId? = null,
        person: PersonId? = null,
        number: Long? = null,
        takenOn: LocalDate? = null,
        subject: DataSubjectId? = null,
        missing: Set<AttemptField> = emptySet(),
        index: AttemptIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<Attempt> =
        pageOf(attemptQuery(assessment, person, number, takenOn, subject, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives attempts one by one, reading page after page.
     *
     * @param assessment Only those with this `assessment`.
     * @param person Only those with this `person`.
     * @param number Only those with this `number`.
     * @param takenOn Only those with this `taken_on`.
     * @param subject Only those with this `subject`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        assessment: AssessmentId? = null,
        person: PersonId? = null,
        number: Long? = null,
        takenOn: LocalDate? = null,
        subject: DataSubjectId? = null,
        missing: Set<AttemptField> = emptySet(),
        index: AttemptIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Sequence<Attempt> =
        allOf(attemptQuery(assessment, person, number, takenOn, subject, missing, index, since, until, descending))

    /**
     * Counts attempts.
     *
     * @param assessment Only those with this `assessment`.
     * @param person Only those with this `person`.
     * @param number Only those with this `number`.
     * @param takenOn Only those with this `taken_on`.
     * @param subject Only those with this `subject`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public fun count(
        assessment: AssessmentId? = null,
        person: PersonId? = null,
        number: Long? = null,
        takenOn: LocalDate? = null,
        subject: DataSubjectId? = null,
        missing: Set<AttemptField> = emptySet(),
        index: AttemptIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(attemptQuery(assessment, person, number, takenOn, subject, missing, index, since, until))

    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun add(record: Attempt): Attempt =
        addOf("attempts.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun addMany(records: Iterable<Attempt>): List<Attempt> =
        addManyOf(records.toList()) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun update(record: Attempt): Attempt =
        addOf("attempts.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public fun remove(id: AttemptId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public fun remove(record: Attempt) {
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
    public fun bringBack(id: AttemptId, rev: Long? = null, asOf: Instant? = null): Attempt =
        bringBackOf(id, rev, asOf)

    /**
     * Returns the tests a person took, oldest first. Scores stay sealed.
     *
     * @param person The person.
     */
    public fun ofPerson(person: PersonId): PersonAttempts =
        caller.call(
            "attempts.of_person",
            {
                map(1)
                field("person") { write(person) }
            },
        ) { readPersonAttempts() }
}

private fun attemptQuery(
    assessment: AssessmentId?,
    person: PersonId?,
    number: Long?,
    takenOn: LocalDate?,
    subject: DataSubjectId?,
    missing: Set<AttemptField>,
    index: AttemptIndex?,
    since: Bound?,
    until: Bound?,
    descending: Boolean = false,
): IndexQuery {
    val query = IndexQuery(index, since, until, descending)
    query.filter("assessment", assessment) { write(it) }
    query.filter("person", person) { write(it) }
    query.filter("number", number) { write(it) }
    query.filter("taken_on", takenOn) { write(it) }
    query.filter("subject", subject) { write(it) }
    query.without(missing)
    return query
}
