// Generated from the core by `make types`: change the core, not this file.

package vn.cchc

import kotlinx.coroutines.flow.Flow
import vn.cchc.model.*
import vn.cchc.wire.*
import java.time.Instant
import java.time.LocalDate
import java.time.LocalTime
import java.util.UUID

/** The orders in which materials can be read. */
public enum class MaterialIndex(override val code: String) : Code {
    /** By `title`. */
    TITLE("title"),

    /** By `madeOn`. */
    MADE_ON("made_on"),

    /** By `plan`, `madeOn`. */
    PLAN("plan"),

    /** By `activity`. */
    ACTIVITY("activity"),

    /** By `unit`, `madeOn`. */
    UNIT("unit"),

    /** By `status`, `madeOn`. */
    STATUS("status"),

    /** By `replaces`. */
    REPLACES("replaces"),
}

/** What materials can be without, and be found by being without. */
public enum class MaterialField(override val code: String) : Code {
    /** The day it was made. */
    MADE_ON("made_on"),

    /** The plan it was made for. */
    PLAN("plan"),

    /** The activity it was made for. */
    ACTIVITY("activity"),

    /** The unit that made it (đơn vị biên soạn). */
    UNIT("unit"),

    /** The version before it, which it replaces; each is replaced by at most one. */
    REPLACES("replaces"),
}

/** The materials, for reading. */
public open class MaterialRecords internal constructor(caller: Caller) :
    Records<Material, MaterialId>(caller, "materials", { readMaterial() }) {
    /**
     * Gives a page of materials.
     *
     * @param title Only those with this `title`.
     * @param madeOn Only those with this `made_on`.
     * @param plan Only those with this `plan`.
     * @param activity Only those with this `activity`.
     * @param unit Only those with this `unit`.
     * @param status Only those with this `status`.
     * @param replaces Only those with this `replaces`.
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
        title: String? = null,
        madeOn: LocalDate? = null,
        plan: PlanId? = null,
        activity: ActivityId? = null,
        unit: UnitId? = null,
        status: MaterialStatus? = null,
        replaces: MaterialId? = null,
        missing: Set<MaterialField> = emptySet(),
        index: MaterialIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<Material> =
        pageOf(materialQuery(title, madeOn, plan, activity, unit, status, replaces, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives materials one by one, reading page after page.
     *
     * @param title Only those with this `title`.
     * @param madeOn Only those with this `made_on`.
     * @param plan Only those with this `plan`.
     * @param activity Only those with this `activity`.
     * @param unit Only those with this `unit`.
     * @param status Only those with this `status`.
     * @param replaces Only those with this `replaces`.
     * @param missing Only those without these.
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
     * @param descending Descending order.
     */
    public fun all(
        title: String? = null,
        madeOn: LocalDate? = null,
        plan: PlanId? = null,
        activity: ActivityId? = null,
        unit: UnitId? = null,
        status: MaterialStatus? = null,
        replaces: MaterialId? = null,
        missing: Set<MaterialField> = emptySet(),
        index: MaterialIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Flow<Material> =
        allOf(materialQuery(title, madeOn, plan, activity, unit, status, replaces, missing, index, since, until, descending))

    /**
     * Counts materials.
     *
     * @param title Only those with this `title`.
     * @param madeOn Only those with this `made_on`.
     * @param plan Only those with this `plan`.
     * @param activity Only those with this `activity`.
     * @param unit Only those with this `unit`.
     * @param status Only those with this `status`.
     * @param replaces Only those with this `replaces`.
     * @param missing Only those without these.
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
     */
    public suspend fun count(
        title: String? = null,
        madeOn: LocalDate? = null,
        plan: PlanId? = null,
        activity: ActivityId? = null,
        unit: UnitId? = null,
        status: MaterialStatus? = null,
        replaces: MaterialId? = null,
        missing: Set<MaterialField> = emptySet(),
        index: MaterialIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(materialQuery(title, madeOn, plan, activity, unit, status, replaces, missing, index, since, until))
}

/** The materials. */
public class Materials internal constructor(caller: Caller) :
    MaterialRecords(caller) {
    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun add(record: Material): Material =
        addOf("materials.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @param progress Told how far it is.
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun addMany(
        records: Iterable<Material>,
        progress: ProgressListener? = null,
    ): List<Material> =
        addManyOf(records.toList(), progress) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun update(record: Material): Material =
        addOf("materials.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public suspend fun remove(id: MaterialId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public suspend fun remove(record: Material) {
        removeOf(record.id, record.rev)
    }

    /**
     * Approves a material: it may be handed out. The version it replaces is retired in the same commit.
     *
     * @param id The material.
     * @param why A remark.
     * @param on On which day; today where none is given.
     */
    public suspend fun approve(id: MaterialId, why: String? = null, on: LocalDate? = null): Material =
        caller.ask(
            "materials.approve",
            {
                map(3)
                field("id") { write(id) }
                field("why") { orNull(why) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readMaterial() }

    /**
     * Retires a material: it is no longer handed out.
     *
     * @param id The material.
     * @param why The reason.
     * @param on On which day; today where none is given.
     */
    public suspend fun retire(id: MaterialId, why: String, on: LocalDate? = null): Material =
        caller.ask(
            "materials.retire",
            {
                map(3)
                field("id") { write(id) }
                field("why") { write(why) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readMaterial() }

    /**
     * Begins a new version of an approved material, as a draft that replaces it once it is approved. What is not
     * given is as in the version before; files are not taken over.
     *
     * @param id The version to be replaced.
     * @param version The new version, as written on it.
     * @param title Its title; that of before where none is given.
     * @param attachments Its files.
     * @param madeOn The day it was made; today where none is given.
     */
    public suspend fun revise(
        id: MaterialId,
        version: String,
        title: String? = null,
        attachments: List<AttachmentId> = emptyList(),
        madeOn: LocalDate? = null,
    ): Material =
        caller.ask(
            "materials.revise",
            {
                map(5)
                field("id") { write(id) }
                field("version") { write(version) }
                field("title") { orNull(title) { write(it) } }
                field("attachments") { list(attachments) { write(it) } }
                field("made_on") { orNull(madeOn) { write(it) } }
            },
        ) { readMaterial() }
}

/** The materials, in a batch. */
public class BatchMaterials internal constructor(caller: BatchCaller) :
    BatchRecords<Material, MaterialId>(caller, "materials", { readMaterial() }) {
    /**
     * Gives a page of materials.
     *
     * @param title Only those with this `title`.
     * @param madeOn Only those with this `made_on`.
     * @param plan Only those with this `plan`.
     * @param activity Only those with this `activity`.
     * @param unit Only those with this `unit`.
     * @param status Only those with this `status`.
     * @param replaces Only those with this `replaces`.
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
        title: String? = null,
        madeOn: LocalDate? = null,
        plan: PlanId? = null,
        activity: ActivityId? = null,
        unit: UnitId? = null,
        status: MaterialStatus? = null,
        replaces: MaterialId? = null,
        missing: Set<MaterialField> = emptySet(),
        index: MaterialIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<Material> =
        pageOf(materialQuery(title, madeOn, plan, activity, unit, status, replaces, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives materials one by one, reading page after page.
     *
     * @param title Only those with this `title`.
     * @param madeOn Only those with this `made_on`.
     * @param plan Only those with this `plan`.
     * @param activity Only those with this `activity`.
     * @param unit Only those with this `unit`.
     * @param status Only those with this `status`.
     * @param replaces Only those with this `replaces`.
     * @param missing Only those without these.
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
     * @param descending Descending order.
     */
    public fun all(
        title: String? = null,
        madeOn: LocalDate? = null,
        plan: PlanId? = null,
        activity: ActivityId? = null,
        unit: UnitId? = null,
        status: MaterialStatus? = null,
        replaces: MaterialId? = null,
        missing: Set<MaterialField> = emptySet(),
        index: MaterialIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Sequence<Material> =
        allOf(materialQuery(title, madeOn, plan, activity, unit, status, replaces, missing, index, since, until, descending))

    /**
     * Counts materials.
     *
     * @param title Only those with this `title`.
     * @param madeOn Only those with this `made_on`.
     * @param plan Only those with this `plan`.
     * @param activity Only those with this `activity`.
     * @param unit Only those with this `unit`.
     * @param status Only those with this `status`.
     * @param replaces Only those with this `replaces`.
     * @param missing Only those without these.
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
     */
    public fun count(
        title: String? = null,
        madeOn: LocalDate? = null,
        plan: PlanId? = null,
        activity: ActivityId? = null,
        unit: UnitId? = null,
        status: MaterialStatus? = null,
        replaces: MaterialId? = null,
        missing: Set<MaterialField> = emptySet(),
        index: MaterialIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(materialQuery(title, madeOn, plan, activity, unit, status, replaces, missing, index, since, until))

    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun add(record: Material): Material =
        addOf("materials.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun addMany(records: Iterable<Material>): List<Material> =
        addManyOf(records.toList()) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun update(record: Material): Material =
        addOf("materials.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public fun remove(id: MaterialId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public fun remove(record: Material) {
        removeOf(record.id, record.rev)
    }

    /**
     * Approves a material: it may be handed out. The version it replaces is retired in the same commit.
     *
     * @param id The material.
     * @param why A remark.
     * @param on On which day; today where none is given.
     */
    public fun approve(id: MaterialId, why: String? = null, on: LocalDate? = null): Material =
        caller.ask(
            "materials.approve",
            {
                map(3)
                field("id") { write(id) }
                field("why") { orNull(why) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readMaterial() }

    /**
     * Retires a material: it is no longer handed out.
     *
     * @param id The material.
     * @param why The reason.
     * @param on On which day; today where none is given.
     */
    public fun retire(id: MaterialId, why: String, on: LocalDate? = null): Material =
        caller.ask(
            "materials.retire",
            {
                map(3)
                field("id") { write(id) }
                field("why") { write(why) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readMaterial() }

    /**
     * Begins a new version of an approved material, as a draft that replaces it once it is approved. What is not
     * given is as in the version before; files are not taken over.
     *
     * @param id The version to be replaced.
     * @param version The new version, as written on it.
     * @param title Its title; that of before where none is given.
     * @param attachments Its files.
     * @param madeOn The day it was made; today where none is given.
     */
    public fun revise(
        id: MaterialId,
        version: String,
        title: String? = null,
        attachments: List<AttachmentId> = emptyList(),
        madeOn: LocalDate? = null,
    ): Material =
        caller.ask(
            "materials.revise",
            {
                map(5)
                field("id") { write(id) }
                field("version") { write(version) }
                field("title") { orNull(title) { write(it) } }
                field("attachments") { list(attachments) { write(it) } }
                field("made_on") { orNull(madeOn) { write(it) } }
            },
        ) { readMaterial() }
}

private fun materialQuery(
    title: String?,
    madeOn: LocalDate?,
    plan: PlanId?,
    activity: ActivityId?,
    unit: UnitId?,
    status: MaterialStatus?,
    replaces: MaterialId?,
    missing: Set<MaterialField>,
    index: MaterialIndex?,
    since: Bound?,
    until: Bound?,
    descending: Boolean = false,
): IndexQuery {
    val query = IndexQuery(index, since, until, descending)
    query.filter("title", title) { write(it) }
    query.filter("made_on", madeOn) { write(it) }
    query.filter("plan", plan) { write(it) }
    query.filter("activity", activity) { write(it) }
    query.filter("unit", unit) { write(it) }
    query.filter("status", status) { write(it) }
    query.filter("replaces", replaces) { write(it) }
    query.without(missing)
    return query
}
