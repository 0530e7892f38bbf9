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

/** The orders in which postings can be read. */
public enum class PostingIndex(override val code: String) : Code {
    /** By `postedOn`. */
    POSTED_ON("posted_on"),

    /** By `place`, `postedOn`. */
    PLACE("place"),

    /** By `procedure`, `postedOn`. */
    PROCEDURE("procedure"),

    /** By `shows`, `postedOn`. */
    SHOWS("shows"),

    /** By `unit`, `postedOn`. */
    UNIT("unit"),

    /** By `activity`, `postedOn`. */
    ACTIVITY("activity"),

    /** By `removedOn`, `postedOn`. */
    REMOVED_ON("removed_on"),

    /** By `lastChecked`. */
    LAST_CHECKED("last_checked"),
}

/** What postings can be without, and be found by being without. */
public enum class PostingField(override val code: String) : Code {
    /** The unit that posted it. */
    UNIT("unit"),

    /** The activity that it is evidence for. */
    ACTIVITY("activity"),

    /** The day of removal, not before `posted_on` and no longer a posted day; none while it is up (ngày gỡ). */
    REMOVED_ON("removed_on"),
}

/** The postings, for reading. */
public open class PostingRecords internal constructor(caller: Caller) :
    Records<Posting, PostingId>(caller, "postings", { readPosting() }) {
    /**
     * Gives a page of postings.
     *
     * @param postedOn Only those with this `posted_on`.
     * @param place Only those with this `place`.
     * @param procedure Only those with this `procedure`.
     * @param shows Only those with this `shows`.
     * @param unit Only those with this `unit`.
     * @param activity Only those with this `activity`.
     * @param removedOn Only those with this `removed_on`.
     * @param lastChecked Only those with this `last_checked`.
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
        postedOn: LocalDate? = null,
        place: PostingPlace? = null,
        procedure: ProcedureId? = null,
        shows: String? = null,
        unit: UnitId? = null,
        activity: ActivityId? = null,
        removedOn: LocalDate? = null,
        lastChecked: LocalDate? = null,
        missing: Set<PostingField> = emptySet(),
        index: PostingIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<Posting> =
        pageOf(postingQuery(postedOn, place, procedure, shows, unit, activity, removedOn, lastChecked, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives postings one by one, reading page after page.
     *
     * @param postedOn Only those with this `posted_on`.
     * @param place Only those with this `place`.
     * @param procedure Only those with this `procedure`.
     * @param shows Only those with this `shows`.
     * @param unit Only those with this `unit`.
     * @param activity Only those with this `activity`.
     * @param removedOn Only those with this `removed_on`.
     * @param lastChecked Only those with this `last_checked`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        postedOn: LocalDate? = null,
        place: PostingPlace? = null,
        procedure: ProcedureId? = null,
        shows: String? = null,
        unit: UnitId? = null,
        activity: ActivityId? = null,
        removedOn: LocalDate? = null,
        lastChecked: LocalDate? = null,
        missing: Set<PostingField> = emptySet(),
        index: PostingIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Flow<Posting> =
        allOf(postingQuery(postedOn, place, procedure, shows, unit, activity, removedOn, lastChecked, missing, index, since, until, descending))

    /**
     * Counts postings.
     *
     * @param postedOn Only those with this `posted_on`.
     * @param place Only those with this `place`.
     * @param procedure Only those with this `procedure`.
     * @param shows Only those with this `shows`.
     * @param unit Only those with this `unit`.
     * @param activity Only those with this `activity`.
     * @param removedOn Only those with this `removed_on`.
     * @param lastChecked Only those with this `last_checked`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public suspend fun count(
        postedOn: LocalDate? = null,
        place: PostingPlace? = null,
        procedure: ProcedureId? = null,
        shows: String? = null,
        unit: UnitId? = null,
        activity: ActivityId? = null,
        removedOn: LocalDate? = null,
        lastChecked: LocalDate? = null,
        missing: Set<PostingField> = emptySet(),
        index: PostingIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(postingQuery(postedOn, place, procedure, shows, unit, activity, removedOn, lastChecked, missing, index, since, until))

    /**
     * Writes postings as a table to a file, all as of one instant; whole or not at all (xuất bảng).
     *
     * @param path The file to create.
     * @param format The kind of file; this library writes CSV and JSON Lines.
     * @param columns The paths of the columns, in this order: `held_on`, `turnout.informed`; null for all of them.
     * @param options How the table is written.
     * @param postedOn Only those with this `posted_on`.
     * @param place Only those with this `place`.
     * @param procedure Only those with this `procedure`.
     * @param shows Only those with this `shows`.
     * @param unit Only those with this `unit`.
     * @param activity Only those with this `activity`.
     * @param removedOn Only those with this `removed_on`.
     * @param lastChecked Only those with this `last_checked`.
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
        postedOn: LocalDate? = null,
        place: PostingPlace? = null,
        procedure: ProcedureId? = null,
        shows: String? = null,
        unit: UnitId? = null,
        activity: ActivityId? = null,
        removedOn: LocalDate? = null,
        lastChecked: LocalDate? = null,
        missing: Set<PostingField> = emptySet(),
        index: PostingIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        progress: ProgressListener? = null,
    ): Unit =
        exportOf(
            postingQuery(postedOn, place, procedure, shows, unit, activity, removedOn, lastChecked, missing, index, since, until, descending),
            TableFile(path, format, columns, options),
            progress,
        )

    /**
     * Returns the postings that need action on a day, each with its reasons and what to do.
     *
     * Reasons: the procedure or decision has a newer version, has ended, or is not in force yet; the forms or the
     * address for feedback are missing; the theme's year is over. Leaders' schedules are never listed.
     *
     * @param on The day; today if omitted.
     * @param place Only postings at this place; all places if omitted.
     * @param unit Only postings of this unit; of every unit if omitted.
     */
    public suspend fun stale(
        on: LocalDate? = null,
        place: PostingPlace? = null,
        unit: UnitId? = null,
    ): List<StalePosting> =
        caller.read(
            "postings.stale",
            {
                map(3)
                field("on") { orNull(on) { write(it) } }
                field("place") { orNull(place) { write(it) } }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { list { readStalePosting() } }

    /**
     * Returns for each posting place how many of the procedures in force on a day it shows. Places required by law
     * are always listed while any procedure is in force; other places only if they show a procedure.
     *
     * @param on The day; today if omitted.
     * @param unit Only procedures this unit handles, and its own postings; all procedures and postings if omitted.
     */
    public suspend fun coverage(on: LocalDate? = null, unit: UnitId? = null): List<PlaceFigures> =
        caller.read(
            "postings.coverage",
            {
                map(2)
                field("on") { orNull(on) { write(it) } }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { list { readPlaceFigures() } }

    /**
     * Returns the procedures in force on a day of which a place does not show the version in force.
     *
     * @param place The place.
     * @param on The day; today if omitted.
     * @param unit Only procedures this unit handles, and its own postings; all procedures and postings if omitted.
     */
    public suspend fun missing(place: PostingPlace, on: LocalDate? = null, unit: UnitId? = null): List<Procedure> =
        caller.read(
            "postings.missing",
            {
                map(3)
                field("place") { write(place) }
                field("on") { orNull(on) { write(it) } }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { list { readProcedure() } }
}

/** The postings. */
public class Postings internal constructor(caller: Caller) :
    PostingRecords(caller), TableTarget by TableTargetOf(caller, "postings") {
    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun add(record: Posting): Posting =
        addOf("postings.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @param progress Told how far it is.
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun addMany(
        records: Iterable<Posting>,
        progress: ProgressListener? = null,
    ): List<Posting> =
        addManyOf(records.toList(), progress) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun update(record: Posting): Posting =
        addOf("postings.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public suspend fun remove(id: PostingId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public suspend fun remove(record: Posting) {
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
    public suspend fun bringBack(id: PostingId, rev: Long? = null, asOf: Instant? = null): Posting =
        bringBackOf(id, rev, asOf)

    /**
     * Records a check (kiểm tra niêm yết) that a posting is still up, and the state of its forms and feedback
     * address as found. Refused if it is not up on that day (`not_shown`).
     *
     * @param id The posting.
     * @param on The day of the check; today if omitted. Neither in the future (`not_yet`) nor before the last check
     * (`order`).
     * @param hasForms Whether the forms are displayed beside it; unchanged if omitted.
     * @param hasFeedbackAddress Whether the address for feedback is displayed beside it; unchanged if omitted.
     * @param evidence Files that show it, such as photographs.
     */
    public suspend fun check(
        id: PostingId,
        on: LocalDate? = null,
        hasForms: Boolean? = null,
        hasFeedbackAddress: Boolean? = null,
        evidence: List<AttachmentId> = emptyList(),
    ): Posting =
        caller.write(
            "postings.check",
            {
                map(5)
                field("id") { write(id) }
                field("on") { orNull(on) { write(it) } }
                field("has_forms") { orNull(hasForms) { write(it) } }
                field("has_feedback_address") { orNull(hasFeedbackAddress) { write(it) } }
                field("evidence") { list(evidence) { write(it) } }
            },
        ) { readPosting() }

    /**
     * Records that a posting was taken down (gỡ niêm yết). Refused if it was taken down before (`taken_down`).
     *
     * @param id The posting.
     * @param why The reason; not blank.
     * @param on The first day it is no longer up; today if omitted. Neither in the future (`not_yet`), nor before
     * the day it was put up or last checked (`order`).
     */
    public suspend fun takeDown(id: PostingId, why: String, on: LocalDate? = null): Posting =
        caller.write(
            "postings.take_down",
            {
                map(3)
                field("id") { write(id) }
                field("why") { write(why) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readPosting() }

    /**
     * Takes down a posting of a procedure and posts the version in force instead, at the same place, in one commit.
     * Returns the new posting. It keeps the state of the feedback address; the forms must be put up again
     * (`has_forms`).
     *
     * Refused if the posting shows no procedure (`shows_no_procedure`) or this version already (`same_version`),
     * was taken down (`taken_down`), or the version is not the one in force on that day (`not_in_force`).
     *
     * @param id The posting to take down.
     * @param procedure The version to post: the one in force on that day.
     * @param on The day of the replacement; today if omitted. Neither in the future (`not_yet`), nor before the day
     * the posting was put up or last checked (`order`).
     * @param hasForms Whether the forms of this version are put up with it.
     * @param evidence Files that show it, such as photographs.
     */
    public suspend fun replace(
        id: PostingId,
        procedure: ProcedureId,
        on: LocalDate? = null,
        hasForms: Boolean = false,
        evidence: List<AttachmentId> = emptyList(),
    ): Posting =
        caller.write(
            "postings.replace",
            {
                map(5)
                field("id") { write(id) }
                field("procedure") { write(procedure) }
                field("on") { orNull(on) { write(it) } }
                field("has_forms") { write(hasForms) }
                field("evidence") { list(evidence) { write(it) } }
            },
        ) { readPosting() }
}

/** The postings, in a batch. */
public class BatchPostings internal constructor(caller: BatchCaller) :
    BatchRecords<Posting, PostingId>(caller, "postings", { readPosting() }),
    BatchTableTarget by BatchTableTargetOf(caller, "postings") {
    /**
     * Gives a page of postings.
     *
     * @param postedOn Only those with this `posted_on`.
     * @param place Only those with this `place`.
     * @param procedure Only those with this `procedure`.
     * @param shows Only those with this `shows`.
     * @param unit Only those with this `unit`.
     * @param activity Only those with this `activity`.
     * @param removedOn Only those with this `removed_on`.
     * @param lastChecked Only those with this `last_checked`.
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
        postedOn: LocalDate? = null,
        place: PostingPlace? = null,
        procedure: ProcedureId? = null,
        shows: String? = null,
        unit: UnitId? = null,
        activity: ActivityId? = null,
        removedOn: LocalDate? = null,
        lastChecked: LocalDate? = null,
        missing: Set<PostingField> = emptySet(),
        index: PostingIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<Posting> =
        pageOf(postingQuery(postedOn, place, procedure, shows, unit, activity, removedOn, lastChecked, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives postings one by one, reading page after page.
     *
     * @param postedOn Only those with this `posted_on`.
     * @param place Only those with this `place`.
     * @param procedure Only those with this `procedure`.
     * @param shows Only those with this `shows`.
     * @param unit Only those with this `unit`.
     * @param activity Only those with this `activity`.
     * @param removedOn Only those with this `removed_on`.
     * @param lastChecked Only those with this `last_checked`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        postedOn: LocalDate? = null,
        place: PostingPlace? = null,
        procedure: ProcedureId? = null,
        shows: String? = null,
        unit: UnitId? = null,
        activity: ActivityId? = null,
        removedOn: LocalDate? = null,
        lastChecked: LocalDate? = null,
        missing: Set<PostingField> = emptySet(),
        index: PostingIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Sequence<Posting> =
        allOf(postingQuery(postedOn, place, procedure, shows, unit, activity, removedOn, lastChecked, missing, index, since, until, descending))

    /**
     * Counts postings.
     *
     * @param postedOn Only those with this `posted_on`.
     * @param place Only those with this `place`.
     * @param procedure Only those with this `procedure`.
     * @param shows Only those with this `shows`.
     * @param unit Only those with this `unit`.
     * @param activity Only those with this `activity`.
     * @param removedOn Only those with this `removed_on`.
     * @param lastChecked Only those with this `last_checked`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public fun count(
        postedOn: LocalDate? = null,
        place: PostingPlace? = null,
        procedure: ProcedureId? = null,
        shows: String? = null,
        unit: UnitId? = null,
        activity: ActivityId? = null,
        removedOn: LocalDate? = null,
        lastChecked: LocalDate? = null,
        missing: Set<PostingField> = emptySet(),
        index: PostingIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(postingQuery(postedOn, place, procedure, shows, unit, activity, removedOn, lastChecked, missing, index, since, until))

    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun add(record: Posting): Posting =
        addOf("postings.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun addMany(records: Iterable<Posting>): List<Posting> =
        addManyOf(records.toList()) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun update(record: Posting): Posting =
        addOf("postings.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public fun remove(id: PostingId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public fun remove(record: Posting) {
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
    public fun bringBack(id: PostingId, rev: Long? = null, asOf: Instant? = null): Posting =
        bringBackOf(id, rev, asOf)

    /**
     * Records a check (kiểm tra niêm yết) that a posting is still up, and the state of its forms and feedback
     * address as found. Refused if it is not up on that day (`not_shown`).
     *
     * @param id The posting.
     * @param on The day of the check; today if omitted. Neither in the future (`not_yet`) nor before the last check
     * (`order`).
     * @param hasForms Whether the forms are displayed beside it; unchanged if omitted.
     * @param hasFeedbackAddress Whether the address for feedback is displayed beside it; unchanged if omitted.
     * @param evidence Files that show it, such as photographs.
     */
    public fun check(
        id: PostingId,
        on: LocalDate? = null,
        hasForms: Boolean? = null,
        hasFeedbackAddress: Boolean? = null,
        evidence: List<AttachmentId> = emptyList(),
    ): Posting =
        caller.call(
            "postings.check",
            {
                map(5)
                field("id") { write(id) }
                field("on") { orNull(on) { write(it) } }
                field("has_forms") { orNull(hasForms) { write(it) } }
                field("has_feedback_address") { orNull(hasFeedbackAddress) { write(it) } }
                field("evidence") { list(evidence) { write(it) } }
            },
        ) { readPosting() }

    /**
     * Records that a posting was taken down (gỡ niêm yết). Refused if it was taken down before (`taken_down`).
     *
     * @param id The posting.
     * @param why The reason; not blank.
     * @param on The first day it is no longer up; today if omitted. Neither in the future (`not_yet`), nor before
     * the day it was put up or last checked (`order`).
     */
    public fun takeDown(id: PostingId, why: String, on: LocalDate? = null): Posting =
        caller.call(
            "postings.take_down",
            {
                map(3)
                field("id") { write(id) }
                field("why") { write(why) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readPosting() }

    /**
     * Takes down a posting of a procedure and posts the version in force instead, at the same place, in one commit.
     * Returns the new posting. It keeps the state of the feedback address; the forms must be put up again
     * (`has_forms`).
     *
     * Refused if the posting shows no procedure (`shows_no_procedure`) or this version already (`same_version`),
     * was taken down (`taken_down`), or the version is not the one in force on that day (`not_in_force`).
     *
     * @param id The posting to take down.
     * @param procedure The version to post: the one in force on that day.
     * @param on The day of the replacement; today if omitted. Neither in the future (`not_yet`), nor before the day
     * the posting was put up or last checked (`order`).
     * @param hasForms Whether the forms of this version are put up with it.
     * @param evidence Files that show it, such as photographs.
     */
    public fun replace(
        id: PostingId,
        procedure: ProcedureId,
        on: LocalDate? = null,
        hasForms: Boolean = false,
        evidence: List<AttachmentId> = emptyList(),
    ): Posting =
        caller.call(
            "postings.replace",
            {
                map(5)
                field("id") { write(id) }
                field("procedure") { write(procedure) }
                field("on") { orNull(on) { write(it) } }
                field("has_forms") { write(hasForms) }
                field("evidence") { list(evidence) { write(it) } }
            },
        ) { readPosting() }

    /**
     * Returns the postings that need action on a day, each with its reasons and what to do.
     *
     * Reasons: the procedure or decision has a newer version, has ended, or is not in force yet; the forms or the
     * address for feedback are missing; the theme's year is over. Leaders' schedules are never listed.
     *
     * @param on The day; today if omitted.
     * @param place Only postings at this place; all places if omitted.
     * @param unit Only postings of this unit; of every unit if omitted.
     */
    public fun stale(on: LocalDate? = null, place: PostingPlace? = null, unit: UnitId? = null): List<StalePosting> =
        caller.call(
            "postings.stale",
            {
                map(3)
                field("on") { orNull(on) { write(it) } }
                field("place") { orNull(place) { write(it) } }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { list { readStalePosting() } }

    /**
     * Returns for each posting place how many of the procedures in force on a day it shows. Places required by law
     * are always listed while any procedure is in force; other places only if they show a procedure.
     *
     * @param on The day; today if omitted.
     * @param unit Only procedures this unit handles, and its own postings; all procedures and postings if omitted.
     */
    public fun coverage(on: LocalDate? = null, unit: UnitId? = null): List<PlaceFigures> =
        caller.call(
            "postings.coverage",
            {
                map(2)
                field("on") { orNull(on) { write(it) } }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { list { readPlaceFigures() } }

    /**
     * Returns the procedures in force on a day of which a place does not show the version in force.
     *
     * @param place The place.
     * @param on The day; today if omitted.
     * @param unit Only procedures this unit handles, and its own postings; all procedures and postings if omitted.
     */
    public fun missing(place: PostingPlace, on: LocalDate? = null, unit: UnitId? = null): List<Procedure> =
        caller.call(
            "postings.missing",
            {
                map(3)
                field("place") { write(place) }
                field("on") { orNull(on) { write(it) } }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { list { readProcedure() } }
}

private fun postingQuery(
    postedOn: LocalDate?,
    place: PostingPlace?,
    procedure: ProcedureId?,
    shows: String?,
    unit: UnitId?,
    activity: ActivityId?,
    removedOn: LocalDate?,
    lastChecked: LocalDate?,
    missing: Set<PostingField>,
    index: PostingIndex?,
    since: Bound?,
    until: Bound?,
    descending: Boolean = false,
): IndexQuery {
    val query = IndexQuery(index, since, until, descending)
    query.filter("posted_on", postedOn) { write(it) }
    query.filter("place", place) { write(it) }
    query.filter("procedure", procedure) { write(it) }
    query.filter("shows", shows) { write(it) }
    query.filter("unit", unit) { write(it) }
    query.filter("activity", activity) { write(it) }
    query.filter("removed_on", removedOn) { write(it) }
    query.filter("last_checked", lastChecked) { write(it) }
    query.without(missing)
    return query
}
