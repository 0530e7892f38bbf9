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

/** The orders in which assessments can be read. */
public enum class AssessmentIndex(override val code: String) : Code {
    /** By `title`. */
    TITLE("title"),

    /** By `plan`. */
    PLAN("plan"),

    /** By `activity`. */
    ACTIVITY("activity"),

    /** By `session`. */
    SESSION("session"),

    /** By `status`, `title`. */
    STATUS("status"),
}

/** What assessments can be without, and be found by being without. */
public enum class AssessmentField(override val code: String) : Code {
    /** The plan that the test serves. */
    PLAN("plan"),

    /**
     * The activity that the test is evidence for. If none, it is evidence for those activities of its plan that
     * promise such tests.
     */
    ACTIVITY("activity"),

    /** The session at which, or after which, people take it. */
    SESSION("session"),
}

/** The assessments, for reading. */
public open class AssessmentRecords internal constructor(caller: Caller) :
    Records<Assessment, AssessmentId>(caller, "assessments", { readAssessment() }) {
    /**
     * Gives a page of assessments.
     *
     * @param title Only those with this `title`.
     * @param plan Only those with this `plan`.
     * @param activity Only those with this `activity`.
     * @param session Only those with this `session`.
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
        title: String? = null,
        plan: PlanId? = null,
        activity: ActivityId? = null,
        session: SessionId? = null,
        status: AssessmentStatus? = null,
        missing: Set<AssessmentField> = emptySet(),
        index: AssessmentIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<Assessment> =
        pageOf(assessmentQuery(title, plan, activity, session, status, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives assessments one by one, reading page after page.
     *
     * @param title Only those with this `title`.
     * @param plan Only those with this `plan`.
     * @param activity Only those with this `activity`.
     * @param session Only those with this `session`.
     * @param status Only those with this `status`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        title: String? = null,
        plan: PlanId? = null,
        activity: ActivityId? = null,
        session: SessionId? = null,
        status: AssessmentStatus? = null,
        missing: Set<AssessmentField> = emptySet(),
        index: AssessmentIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Flow<Assessment> =
        allOf(assessmentQuery(title, plan, activity, session, status, missing, index, since, until, descending))

    /**
     * Counts assessments.
     *
     * @param title Only those with this `title`.
     * @param plan Only those with this `plan`.
     * @param activity Only those with this `activity`.
     * @param session Only those with this `session`.
     * @param status Only those with this `status`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public suspend fun count(
        title: String? = null,
        plan: PlanId? = null,
        activity: ActivityId? = null,
        session: SessionId? = null,
        status: AssessmentStatus? = null,
        missing: Set<AssessmentField> = emptySet(),
        index: AssessmentIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(assessmentQuery(title, plan, activity, session, status, missing, index, since, until))

    /**
     * Writes assessments as a table to a file, all as of one instant; whole or not at all (xuất bảng).
     *
     * @param path The file to create.
     * @param format The kind of file; this library writes CSV and JSON Lines.
     * @param columns The paths of the columns, in this order: `held_on`, `turnout.informed`; null for all of them.
     * @param options How the table is written.
     * @param title Only those with this `title`.
     * @param plan Only those with this `plan`.
     * @param activity Only those with this `activity`.
     * @param session Only those with this `session`.
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
        title: String? = null,
        plan: PlanId? = null,
        activity: ActivityId? = null,
        session: SessionId? = null,
        status: AssessmentStatus? = null,
        missing: Set<AssessmentField> = emptySet(),
        index: AssessmentIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        progress: ProgressListener? = null,
    ): Unit =
        exportOf(
            assessmentQuery(title, plan, activity, session, status, missing, index, since, until, descending),
            TableFile(path, format, columns, options),
            progress,
        )

    /**
     * Returns the results of a test: how many people took it and how many passed, in total and by unit.
     *
     * @param id The test.
     * @param on Attempts up to this day count; today if omitted.
     */
    public suspend fun results(id: AssessmentId, on: LocalDate? = null): AssessmentResults =
        caller.read(
            "assessments.results",
            {
                map(2)
                field("id") { write(id) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readAssessmentResults() }
}

/** The assessments. */
public class Assessments internal constructor(caller: Caller) :
    AssessmentRecords(caller), TableTarget by TableTargetOf(caller, "assessments") {
    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun add(record: Assessment): Assessment =
        addOf("assessments.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @param progress Told how far it is.
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun addMany(
        records: Iterable<Assessment>,
        progress: ProgressListener? = null,
    ): List<Assessment> =
        addManyOf(records.toList(), progress) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun update(record: Assessment): Assessment =
        addOf("assessments.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public suspend fun remove(id: AssessmentId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public suspend fun remove(record: Assessment) {
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
    public suspend fun bringBack(id: AssessmentId, rev: Long? = null, asOf: Instant? = null): Assessment =
        bringBackOf(id, rev, asOf)

    /**
     * Opens a test (mở bài kiểm tra): it can be taken from now on, and its items no longer change.
     *
     * @param id The test.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step (`order`).
     */
    public suspend fun open(id: AssessmentId, on: LocalDate? = null): Assessment =
        caller.write(
            "assessments.open",
            {
                map(2)
                field("id") { write(id) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readAssessment() }

    /**
     * Closes a test (đóng bài kiểm tra): it can no longer be taken. Its results stay.
     *
     * @param id The test.
     * @param why The reason, if there is one.
     * @param on The day it was closed; today if omitted. Neither in the future (`not_yet`) nor before the last step
     * or attempt (`order`).
     */
    public suspend fun close(id: AssessmentId, why: String? = null, on: LocalDate? = null): Assessment =
        caller.write(
            "assessments.close",
            {
                map(3)
                field("id") { write(id) }
                field("why") { orNull(why) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readAssessment() }

    /**
     * Scores one person's answers to an open test and stores the attempt (lượt làm bài).
     *
     * Score and answers are sealed under the person's key: this result is the only place that returns the score in
     * clear; later it needs `data_subjects.reveal`. Whether they passed is stored in clear, for reports.
     *
     * Refused if the test is not open (`not_open`), or the person has used all attempts allowed
     * (`attempts_used_up`). Needs a key (`KeyNeeded`).
     *
     * @param assessment The test.
     * @param person The person who takes it.
     * @param answers For each item, the numbers of the options chosen, from 1; empty for an item left out or marked
     * by hand.
     * @param points The points of items marked by hand.
     * @param takenOn The day it was taken (date in Việt Nam); today if omitted. Not in the future (`not_yet`), not
     * before the test was opened (`order`), and within its `valid_from` (`too_early`) and `valid_to` (`too_late`).
     * @param session The session at which it was taken; the test's own session if omitted.
     * @param markAttendance Whether to record also that the person attended the session, and understood if they
     * passed. Needs a session (`session_missing`) that is not cancelled and whose day has come.
     */
    public suspend fun attempt(
        assessment: AssessmentId,
        person: PersonId,
        answers: List<List<Long>> = emptyList(),
        points: List<ItemPoints> = emptyList(),
        takenOn: LocalDate? = null,
        session: SessionId? = null,
        markAttendance: Boolean = false,
    ): AttemptTaken =
        caller.write(
            "assessments.attempt",
            {
                map(7)
                field("assessment") { write(assessment) }
                field("person") { write(person) }
                field("answers") { list(answers) { list(it) { write(it) } } }
                field("points") { list(points) { write(it) } }
                field("taken_on") { orNull(takenOn) { write(it) } }
                field("session") { orNull(session) { write(it) } }
                field("mark_attendance") { write(markAttendance) }
            },
        ) { readAttemptTaken() }
}

/** The assessments, in a batch. */
public class BatchAssessments internal constructor(caller: BatchCaller) :
    BatchRecords<Assessment, AssessmentId>(caller, "assessments", { readAssessment() }),
    BatchTableTarget by BatchTableTargetOf(caller, "assessments") {
    /**
     * Gives a page of assessments.
     *
     * @param title Only those with this `title`.
     * @param plan Only those with this `plan`.
     * @param activity Only those with this `activity`.
     * @param session Only those with this `session`.
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
        title: String? = null,
        plan: PlanId? = null,
        activity: ActivityId? = null,
        session: SessionId? = null,
        status: AssessmentStatus? = null,
        missing: Set<AssessmentField> = emptySet(),
        index: AssessmentIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<Assessment> =
        pageOf(assessmentQuery(title, plan, activity, session, status, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives assessments one by one, reading page after page.
     *
     * @param title Only those with this `title`.
     * @param plan Only those with this `plan`.
     * @param activity Only those with this `activity`.
     * @param session Only those with this `session`.
     * @param status Only those with this `status`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        title: String? = null,
        plan: PlanId? = null,
        activity: ActivityId? = null,
        session: SessionId? = null,
        status: AssessmentStatus? = null,
        missing: Set<AssessmentField> = emptySet(),
        index: AssessmentIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Sequence<Assessment> =
        allOf(assessmentQuery(title, plan, activity, session, status, missing, index, since, until, descending))

    /**
     * Counts assessments.
     *
     * @param title Only those with this `title`.
     * @param plan Only those with this `plan`.
     * @param activity Only those with this `activity`.
     * @param session Only those with this `session`.
     * @param status Only those with this `status`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public fun count(
        title: String? = null,
        plan: PlanId? = null,
        activity: ActivityId? = null,
        session: SessionId? = null,
        status: AssessmentStatus? = null,
        missing: Set<AssessmentField> = emptySet(),
        index: AssessmentIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(assessmentQuery(title, plan, activity, session, status, missing, index, since, until))

    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun add(record: Assessment): Assessment =
        addOf("assessments.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun addMany(records: Iterable<Assessment>): List<Assessment> =
        addManyOf(records.toList()) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun update(record: Assessment): Assessment =
        addOf("assessments.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public fun remove(id: AssessmentId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public fun remove(record: Assessment) {
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
    public fun bringBack(id: AssessmentId, rev: Long? = null, asOf: Instant? = null): Assessment =
        bringBackOf(id, rev, asOf)

    /**
     * Opens a test (mở bài kiểm tra): it can be taken from now on, and its items no longer change.
     *
     * @param id The test.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step (`order`).
     */
    public fun open(id: AssessmentId, on: LocalDate? = null): Assessment =
        caller.call(
            "assessments.open",
            {
                map(2)
                field("id") { write(id) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readAssessment() }

    /**
     * Closes a test (đóng bài kiểm tra): it can no longer be taken. Its results stay.
     *
     * @param id The test.
     * @param why The reason, if there is one.
     * @param on The day it was closed; today if omitted. Neither in the future (`not_yet`) nor before the last step
     * or attempt (`order`).
     */
    public fun close(id: AssessmentId, why: String? = null, on: LocalDate? = null): Assessment =
        caller.call(
            "assessments.close",
            {
                map(3)
                field("id") { write(id) }
                field("why") { orNull(why) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readAssessment() }

    /**
     * Scores one person's answers to an open test and stores the attempt (lượt làm bài).
     *
     * Score and answers are sealed under the person's key: this result is the only place that returns the score in
     * clear; later it needs `data_subjects.reveal`. Whether they passed is stored in clear, for reports.
     *
     * Refused if the test is not open (`not_open`), or the person has used all attempts allowed
     * (`attempts_used_up`). Needs a key (`KeyNeeded`).
     *
     * @param assessment The test.
     * @param person The person who takes it.
     * @param answers For each item, the numbers of the options chosen, from 1; empty for an item left out or marked
     * by hand.
     * @param points The points of items marked by hand.
     * @param takenOn The day it was taken (date in Việt Nam); today if omitted. Not in the future (`not_yet`), not
     * before the test was opened (`order`), and within its `valid_from` (`too_early`) and `valid_to` (`too_late`).
     * @param session The session at which it was taken; the test's own session if omitted.
     * @param markAttendance Whether to record also that the person attended the session, and understood if they
     * passed. Needs a session (`session_missing`) that is not cancelled and whose day has come.
     */
    public fun attempt(
        assessment: AssessmentId,
        person: PersonId,
        answers: List<List<Long>> = emptyList(),
        points: List<ItemPoints> = emptyList(),
        takenOn: LocalDate? = null,
        session: SessionId? = null,
        markAttendance: Boolean = false,
    ): AttemptTaken =
        caller.call(
            "assessments.attempt",
            {
                map(7)
                field("assessment") { write(assessment) }
                field("person") { write(person) }
                field("answers") { list(answers) { list(it) { write(it) } } }
                field("points") { list(points) { write(it) } }
                field("taken_on") { orNull(takenOn) { write(it) } }
                field("session") { orNull(session) { write(it) } }
                field("mark_attendance") { write(markAttendance) }
            },
        ) { readAttemptTaken() }

    /**
     * Returns the results of a test: how many people took it and how many passed, in total and by unit.
     *
     * @param id The test.
     * @param on Attempts up to this day count; today if omitted.
     */
    public fun results(id: AssessmentId, on: LocalDate? = null): AssessmentResults =
        caller.call(
            "assessments.results",
            {
                map(2)
                field("id") { write(id) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readAssessmentResults() }
}

private fun assessmentQuery(
    title: String?,
    plan: PlanId?,
    activity: ActivityId?,
    session: SessionId?,
    status: AssessmentStatus?,
    missing: Set<AssessmentField>,
    index: AssessmentIndex?,
    since: Bound?,
    until: Bound?,
    descending: Boolean = false,
): IndexQuery {
    val query = IndexQuery(index, since, until, descending)
    query.filter("title", title) { write(it) }
    query.filter("plan", plan) { write(it) }
    query.filter("activity", activity) { write(it) }
    query.filter("session", session) { write(it) }
    query.filter("status", status) { write(it) }
    query.without(missing)
    return query
}
