// Generated from the core by `make types`: change the core, not this file.

package vn.cchc

import kotlinx.coroutines.flow.Flow
import vn.cchc.model.*
import vn.cchc.wire.*
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

    /** The activity it is evidence for. */
    ACTIVITY("activity"),

    /** The day it was taken down, and so the first on which it is not posted; not before `posted_on` (ngày gỡ). */
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
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
     * @param descending Descending order.
     * @param limit The most records on a page, 1 to 1,000.
     * @param cursor The position after which the page begins: the `next` of the page before, of the same query in
     * the same store or in a copy of it. A cursor of another query or store is refused.
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
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
     * @param descending Descending order.
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
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
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
     * The postings that are not as they must be on a day, each with the reasons and what to do: the procedure
     * changed, ended, or does not hold yet; its forms or the address for feedback are missing; the decision ended
     * or does not hold yet; the theme is that of a year that is over. A leaders' schedule says itself for which
     * days it is.
     *
     * @param on The day; today where none is given.
     * @param place Only at this place.
     * @param unit Only those of this unit; those of every unit where none is given.
     */
    public suspend fun stale(
        on: LocalDate? = null,
        place: PostingPlace? = null,
        unit: UnitId? = null,
    ): List<StalePosting> =
        caller.ask(
            "postings.stale",
            {
                map(3)
                field("on") { orNull(on) { write(it) } }
                field("place") { orNull(place) { write(it) } }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { list { readStalePosting() } }

    /**
     * How much of what is in force each place shows on a day. As soon as anything is in force, the places that the
     * law asks for are there, even those that show nothing; others are there where they show a procedure.
     *
     * @param on The day; today where none is given.
     * @param unit Only procedures that this unit settles, and what it shows itself; all of both where none is
     * given.
     */
    public suspend fun coverage(on: LocalDate? = null, unit: UnitId? = null): List<PlaceFigures> =
        caller.ask(
            "postings.coverage",
            {
                map(2)
                field("on") { orNull(on) { write(it) } }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { list { readPlaceFigures() } }

    /**
     * The procedures in force on a day that a place does not show, or not as they are.
     *
     * @param place The place.
     * @param on The day; today where none is given.
     * @param unit Only procedures that this unit settles, and what it shows itself; all of both where none is
     * given.
     */
    public suspend fun missing(place: PostingPlace, on: LocalDate? = null, unit: UnitId? = null): List<Procedure> =
        caller.ask(
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
    PostingRecords(caller) {
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
     * Notes that somebody looked whether something is still shown as it must be. What was found beside it is how it
     * is from then on.
     *
     * @param id The posting.
     * @param on The day; today where none is given.
     * @param hasForms Whether the forms are beside it.
     * @param hasFeedbackAddress Whether the address for feedback is beside it.
     * @param evidence Files that show it.
     */
    public suspend fun check(
        id: PostingId,
        on: LocalDate? = null,
        hasForms: Boolean? = null,
        hasFeedbackAddress: Boolean? = null,
        evidence: List<AttachmentId> = emptyList(),
    ): Posting =
        caller.ask(
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
     * Notes that something was taken down.
     *
     * @param id The posting.
     * @param why The reason.
     * @param on The day: it is not shown any more on it; today where none is given.
     */
    public suspend fun takeDown(id: PostingId, why: String, on: LocalDate? = null): Posting =
        caller.ask(
            "postings.take_down",
            {
                map(3)
                field("id") { write(id) }
                field("why") { write(why) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readPosting() }

    /**
     * Takes a posting of a procedure down and puts up a version of a procedure that is in force, at the same place,
     * in one commit. The address for feedback stays; the forms must be put up anew.
     *
     * @param id The posting that is taken down.
     * @param procedure The version that is put up.
     * @param on The day; today where none is given.
     * @param hasForms Whether its forms are put up with it.
     * @param evidence Files that show it.
     */
    public suspend fun replace(
        id: PostingId,
        procedure: ProcedureId,
        on: LocalDate? = null,
        hasForms: Boolean = false,
        evidence: List<AttachmentId> = emptyList(),
    ): Posting =
        caller.ask(
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
    BatchRecords<Posting, PostingId>(caller, "postings", { readPosting() }) {
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
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
     * @param descending Descending order.
     * @param limit The most records on a page, 1 to 1,000.
     * @param cursor The position after which the page begins: the `next` of the page before, of the same query in
     * the same store or in a copy of it. A cursor of another query or store is refused.
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
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
     * @param descending Descending order.
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
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
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
     * Notes that somebody looked whether something is still shown as it must be. What was found beside it is how it
     * is from then on.
     *
     * @param id The posting.
     * @param on The day; today where none is given.
     * @param hasForms Whether the forms are beside it.
     * @param hasFeedbackAddress Whether the address for feedback is beside it.
     * @param evidence Files that show it.
     */
    public fun check(
        id: PostingId,
        on: LocalDate? = null,
        hasForms: Boolean? = null,
        hasFeedbackAddress: Boolean? = null,
        evidence: List<AttachmentId> = emptyList(),
    ): Posting =
        caller.ask(
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
     * Notes that something was taken down.
     *
     * @param id The posting.
     * @param why The reason.
     * @param on The day: it is not shown any more on it; today where none is given.
     */
    public fun takeDown(id: PostingId, why: String, on: LocalDate? = null): Posting =
        caller.ask(
            "postings.take_down",
            {
                map(3)
                field("id") { write(id) }
                field("why") { write(why) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readPosting() }

    /**
     * Takes a posting of a procedure down and puts up a version of a procedure that is in force, at the same place,
     * in one commit. The address for feedback stays; the forms must be put up anew.
     *
     * @param id The posting that is taken down.
     * @param procedure The version that is put up.
     * @param on The day; today where none is given.
     * @param hasForms Whether its forms are put up with it.
     * @param evidence Files that show it.
     */
    public fun replace(
        id: PostingId,
        procedure: ProcedureId,
        on: LocalDate? = null,
        hasForms: Boolean = false,
        evidence: List<AttachmentId> = emptyList(),
    ): Posting =
        caller.ask(
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
     * The postings that are not as they must be on a day, each with the reasons and what to do: the procedure
     * changed, ended, or does not hold yet; its forms or the address for feedback are missing; the decision ended
     * or does not hold yet; the theme is that of a year that is over. A leaders' schedule says itself for which
     * days it is.
     *
     * @param on The day; today where none is given.
     * @param place Only at this place.
     * @param unit Only those of this unit; those of every unit where none is given.
     */
    public fun stale(on: LocalDate? = null, place: PostingPlace? = null, unit: UnitId? = null): List<StalePosting> =
        caller.ask(
            "postings.stale",
            {
                map(3)
                field("on") { orNull(on) { write(it) } }
                field("place") { orNull(place) { write(it) } }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { list { readStalePosting() } }

    /**
     * How much of what is in force each place shows on a day. As soon as anything is in force, the places that the
     * law asks for are there, even those that show nothing; others are there where they show a procedure.
     *
     * @param on The day; today where none is given.
     * @param unit Only procedures that this unit settles, and what it shows itself; all of both where none is
     * given.
     */
    public fun coverage(on: LocalDate? = null, unit: UnitId? = null): List<PlaceFigures> =
        caller.ask(
            "postings.coverage",
            {
                map(2)
                field("on") { orNull(on) { write(it) } }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { list { readPlaceFigures() } }

    /**
     * The procedures in force on a day that a place does not show, or not as they are.
     *
     * @param place The place.
     * @param on The day; today where none is given.
     * @param unit Only procedures that this unit settles, and what it shows itself; all of both where none is
     * given.
     */
    public fun missing(place: PostingPlace, on: LocalDate? = null, unit: UnitId? = null): List<Procedure> =
        caller.ask(
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
