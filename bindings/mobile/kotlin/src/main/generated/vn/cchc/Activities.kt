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

/** The orders in which activities can be read. */
public enum class ActivityIndex(override val code: String) : Code {
    /** By `plan`, `order`. */
    PLAN("plan"),

    /** By `leadUnit`. */
    LEAD_UNIT("lead_unit"),
}

/** What activities can be without, and be found by being without. */
public enum class ActivityField(override val code: String) : Code {
    /** The leading unit; none if no unit of this store was linked. */
    LEAD_UNIT("lead_unit"),
}

/** The activities, for reading. */
public open class ActivityRecords internal constructor(caller: Caller) :
    Records<Activity, ActivityId>(caller, "activities", { readActivity() }) {
    /**
     * Gives a page of activities.
     *
     * @param plan Only those with this `plan`.
     * @param order Only those with this `order`.
     * @param leadUnit Only those with this `lead_unit`.
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
        plan: PlanId? = null,
        order: Long? = null,
        leadUnit: UnitId? = null,
        missing: Set<ActivityField> = emptySet(),
        index: ActivityIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<Activity> =
        pageOf(activityQuery(plan, order, leadUnit, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives activities one by one, reading page after page.
     *
     * @param plan Only those with this `plan`.
     * @param order Only those with this `order`.
     * @param leadUnit Only those with this `lead_unit`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        plan: PlanId? = null,
        order: Long? = null,
        leadUnit: UnitId? = null,
        missing: Set<ActivityField> = emptySet(),
        index: ActivityIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Flow<Activity> =
        allOf(activityQuery(plan, order, leadUnit, missing, index, since, until, descending))

    /**
     * Counts activities.
     *
     * @param plan Only those with this `plan`.
     * @param order Only those with this `order`.
     * @param leadUnit Only those with this `lead_unit`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public suspend fun count(
        plan: PlanId? = null,
        order: Long? = null,
        leadUnit: UnitId? = null,
        missing: Set<ActivityField> = emptySet(),
        index: ActivityIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(activityQuery(plan, order, leadUnit, missing, index, since, until))

    /**
     * Writes activities as a table to a file, all as of one instant; whole or not at all (xuất bảng).
     *
     * @param path The file to create.
     * @param format The kind of file; this library writes CSV and JSON Lines.
     * @param columns The paths of the columns, in this order: `held_on`, `turnout.informed`; null for all of them.
     * @param options How the table is written.
     * @param plan Only those with this `plan`.
     * @param order Only those with this `order`.
     * @param leadUnit Only those with this `lead_unit`.
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
        plan: PlanId? = null,
        order: Long? = null,
        leadUnit: UnitId? = null,
        missing: Set<ActivityField> = emptySet(),
        index: ActivityIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        progress: ProgressListener? = null,
    ): Unit =
        exportOf(
            activityQuery(plan, order, leadUnit, missing, index, since, until, descending),
            TableFile(path, format, columns, options),
            progress,
        )

    /**
     * Returns the progress of an activity, with its evidence.
     *
     * @param id The activity.
     * @param on The day to judge: the status at the end of that day. If omitted: today, as far as it has come.
     */
    public suspend fun progress(id: ActivityId, on: LocalDate? = null): PromiseProgress =
        caller.read(
            "activities.progress",
            {
                map(2)
                field("id") { write(id) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readPromiseProgress() }

    /**
     * Returns the possible evidence of a plan: records that share only a form of communication with an act that is
     * not done, so that somebody must confirm or refuse them (`activities.confirm`, `activities.refuse`). In the
     * plan's order of activities, within each the oldest first.
     *
     * @param plan The plan.
     * @param activity One activity of the plan (else `other_plan`); all activities if omitted.
     * @param on The day to judge: the status at the end of that day. If omitted: today, as far as it has come.
     * @param limit The most items to return, 1 to 1,000; 200 if omitted.
     */
    public suspend fun possible(
        plan: PlanId,
        activity: ActivityId? = null,
        on: LocalDate? = null,
        limit: Int = 200,
    ): List<PossibleEvidence> =
        caller.read(
            "activities.possible",
            {
                map(4)
                field("plan") { write(plan) }
                field("activity") { orNull(activity) { write(it) } }
                field("on") { orNull(on) { write(it) } }
                field("limit") { write(limit) }
            },
        ) { list { readPossibleEvidence() } }
}

/** The activities. */
public class Activities internal constructor(caller: Caller) :
    ActivityRecords(caller), TableTarget by TableTargetOf(caller, "activities") {
    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun add(record: Activity): Activity =
        addOf("activities.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @param progress Told how far it is.
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun addMany(
        records: Iterable<Activity>,
        progress: ProgressListener? = null,
    ): List<Activity> =
        addManyOf(records.toList(), progress) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun update(record: Activity): Activity =
        addOf("activities.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public suspend fun remove(id: ActivityId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public suspend fun remove(record: Activity) {
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
    public suspend fun bringBack(id: ActivityId, rev: Long? = null, asOf: Instant? = null): Activity =
        bringBackOf(id, rev, asOf)

    /**
     * Cancels an activity (hủy). Evidence recorded for it stays. Refused if it is cancelled already
     * (`InvalidTransition`).
     *
     * @param id The activity.
     * @param why The reason; not blank.
     * @param on The day it was cancelled; today if omitted. Neither in the future (`not_yet`) nor before the plan
     * was issued (`order`).
     */
    public suspend fun cancel(id: ActivityId, why: String, on: LocalDate? = null): Activity =
        caller.write(
            "activities.cancel",
            {
                map(3)
                field("id") { write(id) }
                field("why") { write(why) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readActivity() }

    /**
     * Confirms that a record is evidence for an activity: it counts from now on. Possible and refused evidence can
     * be confirmed; `activities.reconsider` undoes it.
     *
     * Refused with `no_evidence` if the record does not name the activity or its plan, `counts_already` if it
     * counts already, `act_needed` if it could prove several acts and `act` is omitted.
     *
     * @param id The activity.
     * @param record The record that proves it: `record` of the evidence.
     * @param why Why it proves it; not blank.
     * @param act The act it proves. Required if the record could prove several acts that are not done yet.
     * @param evidenceOn The day of the evidence, to select one where the record is evidence on several days; all of
     * them if omitted.
     * @param on The day it was confirmed; today if omitted. Neither in the future (`not_yet`) nor before the day of
     * the evidence (`order`).
     */
    public suspend fun confirm(
        id: ActivityId,
        record: UUID,
        why: String,
        act: Act? = null,
        evidenceOn: LocalDate? = null,
        on: LocalDate? = null,
    ): Activity =
        caller.write(
            "activities.confirm",
            {
                map(6)
                field("id") { write(id) }
                field("record") { write(record) }
                field("why") { write(why) }
                field("act") { orNull(act) { write(it) } }
                field("evidence_on") { orNull(evidenceOn) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readActivity() }

    /**
     * Refuses a record as evidence for an activity: it no longer counts. Evidence that counts and possible evidence
     * can be refused; `activities.reconsider` undoes it.
     *
     * Refused with `no_evidence` if the record does not name the activity or its plan, `refused_already` if it was
     * refused before.
     *
     * @param id The activity.
     * @param record The record that does not prove it: `record` of the evidence.
     * @param why Why it does not prove it; not blank.
     * @param act The act it does not prove; all acts the record could prove if omitted.
     * @param evidenceOn The day of the evidence, to select one where the record is evidence on several days; all of
     * them if omitted.
     * @param on The day it was refused; today if omitted. Neither in the future (`not_yet`) nor before the day of
     * the evidence (`order`).
     */
    public suspend fun refuse(
        id: ActivityId,
        record: UUID,
        why: String,
        act: Act? = null,
        evidenceOn: LocalDate? = null,
        on: LocalDate? = null,
    ): Activity =
        caller.write(
            "activities.refuse",
            {
                map(6)
                field("id") { write(id) }
                field("record") { write(record) }
                field("why") { write(why) }
                field("act") { orNull(act) { write(it) } }
                field("evidence_on") { orNull(evidenceOn) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readActivity() }

    /**
     * Withdraws decisions about a record as evidence for an activity: the record counts again as it did before
     * them. The decisions and their withdrawal stay in the history. Refused if no decision is in force
     * (`not_decided`).
     *
     * @param id The activity.
     * @param record The record that was confirmed or refused.
     * @param why Why the decision is withdrawn; not blank.
     * @param act The act that was decided about; every act if omitted.
     * @param on The day it was withdrawn; today if omitted. Neither in the future (`not_yet`) nor before the last
     * decision withdrawn (`order`).
     */
    public suspend fun reconsider(
        id: ActivityId,
        record: UUID,
        why: String,
        act: Act? = null,
        on: LocalDate? = null,
    ): Activity =
        caller.write(
            "activities.reconsider",
            {
                map(5)
                field("id") { write(id) }
                field("record") { write(record) }
                field("why") { write(why) }
                field("act") { orNull(act) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readActivity() }
}

/** The activities, in a batch. */
public class BatchActivities internal constructor(caller: BatchCaller) :
    BatchRecords<Activity, ActivityId>(caller, "activities", { readActivity() }),
    BatchTableTarget by BatchTableTargetOf(caller, "activities") {
    /**
     * Gives a page of activities.
     *
     * @param plan Only those with this `plan`.
     * @param order Only those with this `order`.
     * @param leadUnit Only those with this `lead_unit`.
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
        plan: PlanId? = null,
        order: Long? = null,
        leadUnit: UnitId? = null,
        missing: Set<ActivityField> = emptySet(),
        index: ActivityIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<Activity> =
        pageOf(activityQuery(plan, order, leadUnit, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives activities one by one, reading page after page.
     *
     * @param plan Only those with this `plan`.
     * @param order Only those with this `order`.
     * @param leadUnit Only those with this `lead_unit`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        plan: PlanId? = null,
        order: Long? = null,
        leadUnit: UnitId? = null,
        missing: Set<ActivityField> = emptySet(),
        index: ActivityIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Sequence<Activity> =
        allOf(activityQuery(plan, order, leadUnit, missing, index, since, until, descending))

    /**
     * Counts activities.
     *
     * @param plan Only those with this `plan`.
     * @param order Only those with this `order`.
     * @param leadUnit Only those with this `lead_unit`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public fun count(
        plan: PlanId? = null,
        order: Long? = null,
        leadUnit: UnitId? = null,
        missing: Set<ActivityField> = emptySet(),
        index: ActivityIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(activityQuery(plan, order, leadUnit, missing, index, since, until))

    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun add(record: Activity): Activity =
        addOf("activities.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun addMany(records: Iterable<Activity>): List<Activity> =
        addManyOf(records.toList()) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun update(record: Activity): Activity =
        addOf("activities.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public fun remove(id: ActivityId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public fun remove(record: Activity) {
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
    public fun bringBack(id: ActivityId, rev: Long? = null, asOf: Instant? = null): Activity =
        bringBackOf(id, rev, asOf)

    /**
     * Cancels an activity (hủy). Evidence recorded for it stays. Refused if it is cancelled already
     * (`InvalidTransition`).
     *
     * @param id The activity.
     * @param why The reason; not blank.
     * @param on The day it was cancelled; today if omitted. Neither in the future (`not_yet`) nor before the plan
     * was issued (`order`).
     */
    public fun cancel(id: ActivityId, why: String, on: LocalDate? = null): Activity =
        caller.call(
            "activities.cancel",
            {
                map(3)
                field("id") { write(id) }
                field("why") { write(why) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readActivity() }

    /**
     * Confirms that a record is evidence for an activity: it counts from now on. Possible and refused evidence can
     * be confirmed; `activities.reconsider` undoes it.
     *
     * Refused with `no_evidence` if the record does not name the activity or its plan, `counts_already` if it
     * counts already, `act_needed` if it could prove several acts and `act` is omitted.
     *
     * @param id The activity.
     * @param record The record that proves it: `record` of the evidence.
     * @param why Why it proves it; not blank.
     * @param act The act it proves. Required if the record could prove several acts that are not done yet.
     * @param evidenceOn The day of the evidence, to select one where the record is evidence on several days; all of
     * them if omitted.
     * @param on The day it was confirmed; today if omitted. Neither in the future (`not_yet`) nor before the day of
     * the evidence (`order`).
     */
    public fun confirm(
        id: ActivityId,
        record: UUID,
        why: String,
        act: Act? = null,
        evidenceOn: LocalDate? = null,
        on: LocalDate? = null,
    ): Activity =
        caller.call(
            "activities.confirm",
            {
                map(6)
                field("id") { write(id) }
                field("record") { write(record) }
                field("why") { write(why) }
                field("act") { orNull(act) { write(it) } }
                field("evidence_on") { orNull(evidenceOn) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readActivity() }

    /**
     * Refuses a record as evidence for an activity: it no longer counts. Evidence that counts and possible evidence
     * can be refused; `activities.reconsider` undoes it.
     *
     * Refused with `no_evidence` if the record does not name the activity or its plan, `refused_already` if it was
     * refused before.
     *
     * @param id The activity.
     * @param record The record that does not prove it: `record` of the evidence.
     * @param why Why it does not prove it; not blank.
     * @param act The act it does not prove; all acts the record could prove if omitted.
     * @param evidenceOn The day of the evidence, to select one where the record is evidence on several days; all of
     * them if omitted.
     * @param on The day it was refused; today if omitted. Neither in the future (`not_yet`) nor before the day of
     * the evidence (`order`).
     */
    public fun refuse(
        id: ActivityId,
        record: UUID,
        why: String,
        act: Act? = null,
        evidenceOn: LocalDate? = null,
        on: LocalDate? = null,
    ): Activity =
        caller.call(
            "activities.refuse",
            {
                map(6)
                field("id") { write(id) }
                field("record") { write(record) }
                field("why") { write(why) }
                field("act") { orNull(act) { write(it) } }
                field("evidence_on") { orNull(evidenceOn) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readActivity() }

    /**
     * Withdraws decisions about a record as evidence for an activity: the record counts again as it did before
     * them. The decisions and their withdrawal stay in the history. Refused if no decision is in force
     * (`not_decided`).
     *
     * @param id The activity.
     * @param record The record that was confirmed or refused.
     * @param why Why the decision is withdrawn; not blank.
     * @param act The act that was decided about; every act if omitted.
     * @param on The day it was withdrawn; today if omitted. Neither in the future (`not_yet`) nor before the last
     * decision withdrawn (`order`).
     */
    public fun reconsider(
        id: ActivityId,
        record: UUID,
        why: String,
        act: Act? = null,
        on: LocalDate? = null,
    ): Activity =
        caller.call(
            "activities.reconsider",
            {
                map(5)
                field("id") { write(id) }
                field("record") { write(record) }
                field("why") { write(why) }
                field("act") { orNull(act) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readActivity() }

    /**
     * Returns the progress of an activity, with its evidence.
     *
     * @param id The activity.
     * @param on The day to judge: the status at the end of that day. If omitted: today, as far as it has come.
     */
    public fun progress(id: ActivityId, on: LocalDate? = null): PromiseProgress =
        caller.call(
            "activities.progress",
            {
                map(2)
                field("id") { write(id) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readPromiseProgress() }

    /**
     * Returns the possible evidence of a plan: records that share only a form of communication with an act that is
     * not done, so that somebody must confirm or refuse them (`activities.confirm`, `activities.refuse`). In the
     * plan's order of activities, within each the oldest first.
     *
     * @param plan The plan.
     * @param activity One activity of the plan (else `other_plan`); all activities if omitted.
     * @param on The day to judge: the status at the end of that day. If omitted: today, as far as it has come.
     * @param limit The most items to return, 1 to 1,000; 200 if omitted.
     */
    public fun possible(
        plan: PlanId,
        activity: ActivityId? = null,
        on: LocalDate? = null,
        limit: Int = 200,
    ): List<PossibleEvidence> =
        caller.call(
            "activities.possible",
            {
                map(4)
                field("plan") { write(plan) }
                field("activity") { orNull(activity) { write(it) } }
                field("on") { orNull(on) { write(it) } }
                field("limit") { write(limit) }
            },
        ) { list { readPossibleEvidence() } }
}

private fun activityQuery(
    plan: PlanId?,
    order: Long?,
    leadUnit: UnitId?,
    missing: Set<ActivityField>,
    index: ActivityIndex?,
    since: Bound?,
    until: Bound?,
    descending: Boolean = false,
): IndexQuery {
    val query = IndexQuery(index, since, until, descending)
    query.filter("plan", plan) { write(it) }
    query.filter("order", order) { write(it) }
    query.filter("lead_unit", leadUnit) { write(it) }
    query.without(missing)
    return query
}
