// Generated from the core by `make types`: change the core, not this file.

package vn.cchc

import kotlinx.coroutines.flow.Flow
import vn.cchc.model.*
import vn.cchc.wire.*
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
    /** The leading unit, where it is in this store. */
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
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
     * @param descending Descending order.
     * @param limit The most records on a page, 1 to 1,000.
     * @param cursor The position after which the page begins: the `next` of the page before, of the same query in
     * the same store or in a copy of it. A cursor of another query or store is refused.
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
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
     * @param descending Descending order.
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
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
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
     * How far an activity is, with its evidence.
     *
     * @param id The activity.
     * @param on The day to judge at the end of; today, while it lasts, where none is given.
     */
    public suspend fun progress(id: ActivityId, on: LocalDate? = null): PromiseProgress =
        caller.ask(
            "activities.progress",
            {
                map(2)
                field("id") { write(id) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readPromiseProgress() }

    /**
     * Evidence that somebody must confirm or refuse: it shares a form of communication with a promise that is not
     * done, and no more. Oldest first, activity by activity in the plan's order.
     *
     * @param plan The plan.
     * @param activity One activity of it; all where none is given.
     * @param on The day to judge at the end of; today, while it lasts, where none is given.
     * @param limit The most to give, 1 to 1,000.
     */
    public suspend fun possible(
        plan: PlanId,
        activity: ActivityId? = null,
        on: LocalDate? = null,
        limit: Int = 200,
    ): List<PossibleEvidence> =
        caller.ask(
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
    ActivityRecords(caller) {
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
     * Calls an activity off. Evidence already there stays.
     *
     * @param id The activity.
     * @param why The reason.
     * @param on From which day; today where none is given.
     */
    public suspend fun cancel(id: ActivityId, why: String, on: LocalDate? = null): Activity =
        caller.ask(
            "activities.cancel",
            {
                map(3)
                field("id") { write(id) }
                field("why") { write(why) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readActivity() }

    /**
     * Confirms that possible evidence proves an activity: it counts from now on. `activities.reconsider` takes it
     * back.
     *
     * @param id The activity.
     * @param record The record that proves it: `record` of the evidence.
     * @param why Why it proves it.
     * @param act The act that it proves; needed where it might prove several.
     * @param evidenceOn The day of the evidence, where the record proves several; each where none is given.
     * @param on On which day it is confirmed; today where none is given.
     */
    public suspend fun confirm(
        id: ActivityId,
        record: UUID,
        why: String,
        act: Act? = null,
        evidenceOn: LocalDate? = null,
        on: LocalDate? = null,
    ): Activity =
        caller.ask(
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
     * Refuses evidence for an activity, whether it counts or might count: it counts no more.
     * `activities.reconsider` takes it back.
     *
     * @param id The activity.
     * @param record The record that does not prove it: `record` of the evidence.
     * @param why Why it does not.
     * @param act The act that it does not prove; none of them where none is given.
     * @param evidenceOn The day of the evidence, where the record proves several; each where none is given.
     * @param on On which day it is refused; today where none is given.
     */
    public suspend fun refuse(
        id: ActivityId,
        record: UUID,
        why: String,
        act: Act? = null,
        evidenceOn: LocalDate? = null,
        on: LocalDate? = null,
    ): Activity =
        caller.ask(
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
     * Takes back what was decided about evidence for an activity: the record counts again as it did before. Both
     * stay noted.
     *
     * @param id The activity.
     * @param record The record that was confirmed or refused.
     * @param why Why it is taken back.
     * @param act The act that was decided about; every one where none is given.
     * @param on On which day; today where none is given.
     */
    public suspend fun reconsider(
        id: ActivityId,
        record: UUID,
        why: String,
        act: Act? = null,
        on: LocalDate? = null,
    ): Activity =
        caller.ask(
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
    BatchRecords<Activity, ActivityId>(caller, "activities", { readActivity() }) {
    /**
     * Gives a page of activities.
     *
     * @param plan Only those with this `plan`.
     * @param order Only those with this `order`.
     * @param leadUnit Only those with this `lead_unit`.
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
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
     * @param descending Descending order.
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
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
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
     * Calls an activity off. Evidence already there stays.
     *
     * @param id The activity.
     * @param why The reason.
     * @param on From which day; today where none is given.
     */
    public fun cancel(id: ActivityId, why: String, on: LocalDate? = null): Activity =
        caller.ask(
            "activities.cancel",
            {
                map(3)
                field("id") { write(id) }
                field("why") { write(why) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readActivity() }

    /**
     * Confirms that possible evidence proves an activity: it counts from now on. `activities.reconsider` takes it
     * back.
     *
     * @param id The activity.
     * @param record The record that proves it: `record` of the evidence.
     * @param why Why it proves it.
     * @param act The act that it proves; needed where it might prove several.
     * @param evidenceOn The day of the evidence, where the record proves several; each where none is given.
     * @param on On which day it is confirmed; today where none is given.
     */
    public fun confirm(
        id: ActivityId,
        record: UUID,
        why: String,
        act: Act? = null,
        evidenceOn: LocalDate? = null,
        on: LocalDate? = null,
    ): Activity =
        caller.ask(
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
     * Refuses evidence for an activity, whether it counts or might count: it counts no more.
     * `activities.reconsider` takes it back.
     *
     * @param id The activity.
     * @param record The record that does not prove it: `record` of the evidence.
     * @param why Why it does not.
     * @param act The act that it does not prove; none of them where none is given.
     * @param evidenceOn The day of the evidence, where the record proves several; each where none is given.
     * @param on On which day it is refused; today where none is given.
     */
    public fun refuse(
        id: ActivityId,
        record: UUID,
        why: String,
        act: Act? = null,
        evidenceOn: LocalDate? = null,
        on: LocalDate? = null,
    ): Activity =
        caller.ask(
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
     * Takes back what was decided about evidence for an activity: the record counts again as it did before. Both
     * stay noted.
     *
     * @param id The activity.
     * @param record The record that was confirmed or refused.
     * @param why Why it is taken back.
     * @param act The act that was decided about; every one where none is given.
     * @param on On which day; today where none is given.
     */
    public fun reconsider(
        id: ActivityId,
        record: UUID,
        why: String,
        act: Act? = null,
        on: LocalDate? = null,
    ): Activity =
        caller.ask(
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
     * How far an activity is, with its evidence.
     *
     * @param id The activity.
     * @param on The day to judge at the end of; today, while it lasts, where none is given.
     */
    public fun progress(id: ActivityId, on: LocalDate? = null): PromiseProgress =
        caller.ask(
            "activities.progress",
            {
                map(2)
                field("id") { write(id) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readPromiseProgress() }

    /**
     * Evidence that somebody must confirm or refuse: it shares a form of communication with a promise that is not
     * done, and no more. Oldest first, activity by activity in the plan's order.
     *
     * @param plan The plan.
     * @param activity One activity of it; all where none is given.
     * @param on The day to judge at the end of; today, while it lasts, where none is given.
     * @param limit The most to give, 1 to 1,000.
     */
    public fun possible(
        plan: PlanId,
        activity: ActivityId? = null,
        on: LocalDate? = null,
        limit: Int = 200,
    ): List<PossibleEvidence> =
        caller.ask(
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
