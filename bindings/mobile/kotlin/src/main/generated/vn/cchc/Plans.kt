// Generated from the core by `make types`: change the core, not this file.

package vn.cchc

import kotlinx.coroutines.flow.Flow
import vn.cchc.model.*
import vn.cchc.wire.*
import java.time.Instant
import java.time.LocalDate
import java.time.LocalTime
import java.util.UUID

/** The orders in which plans can be read. */
public enum class PlanIndex(override val code: String) : Code {
    /** By `year`, `symbol`. */
    YEAR("year"),

    /** By `status`, `year`. */
    STATUS("status"),

    /** By `symbol`, `issuedIn`, `number`, `issuer`. */
    NUMBER("number"),

    /** By `parentPlan`. */
    PARENT_PLAN("parent_plan"),
}

/** What plans can be without, and be found by being without. */
public enum class PlanField(override val code: String) : Code {
    /** The year it plans for, from 1945; none where it covers several (năm). */
    YEAR("year"),

    /**
     * Number as written; none on a draft (số). Once issued, no other plan may have the same number, symbol, year
     * and issuer (NĐ 30/2020/NĐ-CP).
     */
    NUMBER("number"),

    /** Issuing body as written (cơ quan ban hành). */
    ISSUER("issuer"),

    /** The plan above this one, where it is in this store. */
    PARENT_PLAN("parent_plan"),
}

/** The plans, for reading. */
public open class PlanRecords internal constructor(caller: Caller) :
    Records<Plan, PlanId>(caller, "plans", { readPlan() }) {
    /**
     * Gives a page of plans.
     *
     * @param year Only those with this `year`.
     * @param symbol Only those with this `symbol`.
     * @param status Only those with this `status`.
     * @param issuedIn Only those with this `issued_in`.
     * @param number Only those with this `number`.
     * @param issuer Only those with this `issuer`.
     * @param parentPlan Only those with this `parent_plan`.
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
        symbol: String? = null,
        status: PlanStatus? = null,
        issuedIn: Long? = null,
        number: String? = null,
        issuer: String? = null,
        parentPlan: PlanId? = null,
        missing: Set<PlanField> = emptySet(),
        index: PlanIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<Plan> =
        pageOf(planQuery(year, symbol, status, issuedIn, number, issuer, parentPlan, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives plans one by one, reading page after page.
     *
     * @param year Only those with this `year`.
     * @param symbol Only those with this `symbol`.
     * @param status Only those with this `status`.
     * @param issuedIn Only those with this `issued_in`.
     * @param number Only those with this `number`.
     * @param issuer Only those with this `issuer`.
     * @param parentPlan Only those with this `parent_plan`.
     * @param missing Only those without these.
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
     * @param descending Descending order.
     */
    public fun all(
        year: Int? = null,
        symbol: String? = null,
        status: PlanStatus? = null,
        issuedIn: Long? = null,
        number: String? = null,
        issuer: String? = null,
        parentPlan: PlanId? = null,
        missing: Set<PlanField> = emptySet(),
        index: PlanIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Flow<Plan> =
        allOf(planQuery(year, symbol, status, issuedIn, number, issuer, parentPlan, missing, index, since, until, descending))

    /**
     * Counts plans.
     *
     * @param year Only those with this `year`.
     * @param symbol Only those with this `symbol`.
     * @param status Only those with this `status`.
     * @param issuedIn Only those with this `issued_in`.
     * @param number Only those with this `number`.
     * @param issuer Only those with this `issuer`.
     * @param parentPlan Only those with this `parent_plan`.
     * @param missing Only those without these.
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
     */
    public suspend fun count(
        year: Int? = null,
        symbol: String? = null,
        status: PlanStatus? = null,
        issuedIn: Long? = null,
        number: String? = null,
        issuer: String? = null,
        parentPlan: PlanId? = null,
        missing: Set<PlanField> = emptySet(),
        index: PlanIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(planQuery(year, symbol, status, issuedIn, number, issuer, parentPlan, missing, index, since, until))

    /**
     * How far every activity of a plan is, in the plan's order.
     *
     * @param id The plan.
     * @param on The day to judge at the end of; today, while it lasts, where none is given.
     */
    public suspend fun progress(id: PlanId, on: LocalDate? = null): List<PromiseProgress> =
        caller.ask(
            "plans.progress",
            {
                map(2)
                field("id") { write(id) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { list { readPromiseProgress() } }
}

/** The plans. */
public class Plans internal constructor(caller: Caller) :
    PlanRecords(caller) {
    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun add(record: Plan): Plan =
        addOf("plans.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @param progress Told how far it is.
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun addMany(
        records: Iterable<Plan>,
        progress: ProgressListener? = null,
    ): List<Plan> =
        addManyOf(records.toList(), progress) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun update(record: Plan): Plan =
        addOf("plans.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public suspend fun remove(id: PlanId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public suspend fun remove(record: Plan) {
        removeOf(record.id, record.rev)
    }

    /**
     * Makes activities of what a plan promises: one for each content, each form, each row of a table, each line of
     * the timeline that says more than when one of those is due, and each duty with a deadline. What is tracked
     * already stays as it is, so it can be done again after a plan was completed. Gives all of the plan's
     * activities, in the plan's order.
     *
     * @param id The plan.
     */
    public suspend fun track(id: PlanId): List<Activity> =
        caller.ask(
            "plans.track",
            {
                map(1)
                field("id") { write(id) }
            },
        ) { list { readActivity() } }

    /**
     * Issues a plan: gives it number, date and signer. Without a number the next one of the register of its symbol
     * and year is taken, in the same commit.
     *
     * @param id The plan.
     * @param issuedOn The date of issue.
     * @param number The number, where the clerical office has given one already.
     * @param signedBy Who signed, where the draft does not say.
     */
    public suspend fun issue(id: PlanId, issuedOn: LocalDate, number: String? = null, signedBy: String? = null): Plan =
        caller.ask(
            "plans.issue",
            {
                map(4)
                field("id") { write(id) }
                field("issued_on") { write(issuedOn) }
                field("number") { orNull(number) { write(it) } }
                field("signed_by") { orNull(signedBy) { write(it) } }
            },
        ) { readPlan() }

    /**
     * Moves a plan on to another state, noting who did it and why. To issue it, use `plans.issue`.
     *
     * @param id The plan.
     * @param to The state to go to.
     * @param why The reason.
     * @param on On which day; today where none is given.
     */
    public suspend fun move(id: PlanId, to: PlanStatus, why: String? = null, on: LocalDate? = null): Plan =
        caller.ask(
            "plans.move",
            {
                map(4)
                field("id") { write(id) }
                field("to") { write(to) }
                field("why") { orNull(why) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readPlan() }

    /**
     * Links every legal basis of a plan to a stored document: the one with its number and issuer, or a new one made
     * of what the citation says. Citations by name alone are linked by type and subject. Links already there stay.
     *
     * @param id The plan.
     */
    public suspend fun linkBases(id: PlanId): Plan =
        caller.ask(
            "plans.link_bases",
            {
                map(1)
                field("id") { write(id) }
            },
        ) { readPlan() }
}

/** The plans, in a batch. */
public class BatchPlans internal constructor(caller: BatchCaller) :
    BatchRecords<Plan, PlanId>(caller, "plans", { readPlan() }) {
    /**
     * Gives a page of plans.
     *
     * @param year Only those with this `year`.
     * @param symbol Only those with this `symbol`.
     * @param status Only those with this `status`.
     * @param issuedIn Only those with this `issued_in`.
     * @param number Only those with this `number`.
     * @param issuer Only those with this `issuer`.
     * @param parentPlan Only those with this `parent_plan`.
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
        symbol: String? = null,
        status: PlanStatus? = null,
        issuedIn: Long? = null,
        number: String? = null,
        issuer: String? = null,
        parentPlan: PlanId? = null,
        missing: Set<PlanField> = emptySet(),
        index: PlanIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<Plan> =
        pageOf(planQuery(year, symbol, status, issuedIn, number, issuer, parentPlan, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives plans one by one, reading page after page.
     *
     * @param year Only those with this `year`.
     * @param symbol Only those with this `symbol`.
     * @param status Only those with this `status`.
     * @param issuedIn Only those with this `issued_in`.
     * @param number Only those with this `number`.
     * @param issuer Only those with this `issuer`.
     * @param parentPlan Only those with this `parent_plan`.
     * @param missing Only those without these.
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
     * @param descending Descending order.
     */
    public fun all(
        year: Int? = null,
        symbol: String? = null,
        status: PlanStatus? = null,
        issuedIn: Long? = null,
        number: String? = null,
        issuer: String? = null,
        parentPlan: PlanId? = null,
        missing: Set<PlanField> = emptySet(),
        index: PlanIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Sequence<Plan> =
        allOf(planQuery(year, symbol, status, issuedIn, number, issuer, parentPlan, missing, index, since, until, descending))

    /**
     * Counts plans.
     *
     * @param year Only those with this `year`.
     * @param symbol Only those with this `symbol`.
     * @param status Only those with this `status`.
     * @param issuedIn Only those with this `issued_in`.
     * @param number Only those with this `number`.
     * @param issuer Only those with this `issuer`.
     * @param parentPlan Only those with this `parent_plan`.
     * @param missing Only those without these.
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
     */
    public fun count(
        year: Int? = null,
        symbol: String? = null,
        status: PlanStatus? = null,
        issuedIn: Long? = null,
        number: String? = null,
        issuer: String? = null,
        parentPlan: PlanId? = null,
        missing: Set<PlanField> = emptySet(),
        index: PlanIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(planQuery(year, symbol, status, issuedIn, number, issuer, parentPlan, missing, index, since, until))

    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun add(record: Plan): Plan =
        addOf("plans.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun addMany(records: Iterable<Plan>): List<Plan> =
        addManyOf(records.toList()) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun update(record: Plan): Plan =
        addOf("plans.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public fun remove(id: PlanId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public fun remove(record: Plan) {
        removeOf(record.id, record.rev)
    }

    /**
     * Makes activities of what a plan promises: one for each content, each form, each row of a table, each line of
     * the timeline that says more than when one of those is due, and each duty with a deadline. What is tracked
     * already stays as it is, so it can be done again after a plan was completed. Gives all of the plan's
     * activities, in the plan's order.
     *
     * @param id The plan.
     */
    public fun track(id: PlanId): List<Activity> =
        caller.ask(
            "plans.track",
            {
                map(1)
                field("id") { write(id) }
            },
        ) { list { readActivity() } }

    /**
     * Issues a plan: gives it number, date and signer. Without a number the next one of the register of its symbol
     * and year is taken, in the same commit.
     *
     * @param id The plan.
     * @param issuedOn The date of issue.
     * @param number The number, where the clerical office has given one already.
     * @param signedBy Who signed, where the draft does not say.
     */
    public fun issue(id: PlanId, issuedOn: LocalDate, number: String? = null, signedBy: String? = null): Plan =
        caller.ask(
            "plans.issue",
            {
                map(4)
                field("id") { write(id) }
                field("issued_on") { write(issuedOn) }
                field("number") { orNull(number) { write(it) } }
                field("signed_by") { orNull(signedBy) { write(it) } }
            },
        ) { readPlan() }

    /**
     * Moves a plan on to another state, noting who did it and why. To issue it, use `plans.issue`.
     *
     * @param id The plan.
     * @param to The state to go to.
     * @param why The reason.
     * @param on On which day; today where none is given.
     */
    public fun move(id: PlanId, to: PlanStatus, why: String? = null, on: LocalDate? = null): Plan =
        caller.ask(
            "plans.move",
            {
                map(4)
                field("id") { write(id) }
                field("to") { write(to) }
                field("why") { orNull(why) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readPlan() }

    /**
     * Links every legal basis of a plan to a stored document: the one with its number and issuer, or a new one made
     * of what the citation says. Citations by name alone are linked by type and subject. Links already there stay.
     *
     * @param id The plan.
     */
    public fun linkBases(id: PlanId): Plan =
        caller.ask(
            "plans.link_bases",
            {
                map(1)
                field("id") { write(id) }
            },
        ) { readPlan() }

    /**
     * How far every activity of a plan is, in the plan's order.
     *
     * @param id The plan.
     * @param on The day to judge at the end of; today, while it lasts, where none is given.
     */
    public fun progress(id: PlanId, on: LocalDate? = null): List<PromiseProgress> =
        caller.ask(
            "plans.progress",
            {
                map(2)
                field("id") { write(id) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { list { readPromiseProgress() } }
}

private fun planQuery(
    year: Int?,
    symbol: String?,
    status: PlanStatus?,
    issuedIn: Long?,
    number: String?,
    issuer: String?,
    parentPlan: PlanId?,
    missing: Set<PlanField>,
    index: PlanIndex?,
    since: Bound?,
    until: Bound?,
    descending: Boolean = false,
): IndexQuery {
    val query = IndexQuery(index, since, until, descending)
    query.filter("year", year) { write(it) }
    query.filter("symbol", symbol) { write(it) }
    query.filter("status", status) { write(it) }
    query.filter("issued_in", issuedIn) { write(it) }
    query.filter("number", number) { write(it) }
    query.filter("issuer", issuer) { write(it) }
    query.filter("parent_plan", parentPlan) { write(it) }
    query.without(missing)
    return query
}
