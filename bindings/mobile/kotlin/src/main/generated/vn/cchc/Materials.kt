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
    /** The day on which it was finished, which is the day it proves; none if unknown. */
    MADE_ON("made_on"),

    /** The plan it was made for. */
    PLAN("plan"),

    /** The activity that it was made for, and is evidence for once it is approved. */
    ACTIVITY("activity"),

    /** The unit that produced it (đơn vị biên soạn). */
    UNIT("unit"),

    /** The previous version, which this one replaces; at most one version replaces another. */
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
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
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
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
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

    /**
     * Writes materials as a table to a file, all as of one instant; whole or not at all (xuất bảng).
     *
     * @param path The file to create.
     * @param format The kind of file; this library writes CSV and JSON Lines.
     * @param columns The paths of the columns, in this order: `held_on`, `turnout.informed`; null for all of them.
     * @param options How the table is written.
     * @param title Only those with this `title`.
     * @param madeOn Only those with this `made_on`.
     * @param plan Only those with this `plan`.
     * @param activity Only those with this `activity`.
     * @param unit Only those with this `unit`.
     * @param status Only those with this `status`.
     * @param replaces Only those with this `replaces`.
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
        progress: ProgressListener? = null,
    ): Unit =
        exportOf(
            materialQuery(title, madeOn, plan, activity, unit, status, replaces, missing, index, since, until, descending),
            TableFile(path, format, columns, options),
            progress,
        )
}

/** The materials. */
public class Materials internal constructor(caller: Caller) :
    MaterialRecords(caller), TableTarget by TableTargetOf(caller, "materials") {
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
    public suspend fun bringBack(id: MaterialId, rev: Long? = null, asOf: Instant? = null): Material =
        bringBackOf(id, rev, asOf)

    /**
     * Approves a draft material (duyệt): it may be handed out. The version it replaces is retired in the same
     * commit.
     *
     * @param id The material.
     * @param why A remark.
     * @param on The day it was approved; today if omitted. Neither in the future (`not_yet`), nor before the day it
     * was made or its last step, nor the last step of the version it replaces (`order`).
     */
    public suspend fun approve(id: MaterialId, why: String? = null, on: LocalDate? = null): Material =
        caller.write(
            "materials.approve",
            {
                map(3)
                field("id") { write(id) }
                field("why") { orNull(why) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readMaterial() }

    /**
     * Retires a material (thu hồi): it is no longer handed out.
     *
     * @param id The material.
     * @param why The reason; not blank.
     * @param on The day it was retired; today if omitted. Neither in the future (`not_yet`) nor before the day it
     * was made or its last step (`order`).
     */
    public suspend fun retire(id: MaterialId, why: String, on: LocalDate? = null): Material =
        caller.write(
            "materials.retire",
            {
                map(3)
                field("id") { write(id) }
                field("why") { write(why) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readMaterial() }

    /**
     * Adds a new version of an approved material: a draft that replaces it once `materials.approve` approves it.
     * Everything not given here is copied from the version before, except its files. Refused if the material is not
     * approved (`not_approved`).
     *
     * @param id The version to replace.
     * @param version The new version, as written on the material.
     * @param title The title; unchanged if omitted.
     * @param attachments The files of the new version.
     * @param madeOn The day the new version was made; today if omitted. Not in the future (`not_yet`).
     */
    public suspend fun revise(
        id: MaterialId,
        version: String,
        title: String? = null,
        attachments: List<AttachmentId> = emptyList(),
        madeOn: LocalDate? = null,
    ): Material =
        caller.write(
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
    BatchRecords<Material, MaterialId>(caller, "materials", { readMaterial() }),
    BatchTableTarget by BatchTableTargetOf(caller, "materials") {
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
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
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
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
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
    public fun bringBack(id: MaterialId, rev: Long? = null, asOf: Instant? = null): Material =
        bringBackOf(id, rev, asOf)

    /**
     * Approves a draft material (duyệt): it may be handed out. The version it replaces is retired in the same
     * commit.
     *
     * @param id The material.
     * @param why A remark.
     * @param on The day it was approved; today if omitted. Neither in the future (`not_yet`), nor before the day it
     * was made or its last step, nor the last step of the version it replaces (`order`).
     */
    public fun approve(id: MaterialId, why: String? = null, on: LocalDate? = null): Material =
        caller.call(
            "materials.approve",
            {
                map(3)
                field("id") { write(id) }
                field("why") { orNull(why) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readMaterial() }

    /**
     * Retires a material (thu hồi): it is no longer handed out.
     *
     * @param id The material.
     * @param why The reason; not blank.
     * @param on The day it was retired; today if omitted. Neither in the future (`not_yet`) nor before the day it
     * was made or its last step (`order`).
     */
    public fun retire(id: MaterialId, why: String, on: LocalDate? = null): Material =
        caller.call(
            "materials.retire",
            {
                map(3)
                field("id") { write(id) }
                field("why") { write(why) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readMaterial() }

    /**
     * Adds a new version of an approved material: a draft that replaces it once `materials.approve` approves it.
     * Everything not given here is copied from the version before, except its files. Refused if the material is not
     * approved (`not_approved`).
     *
     * @param id The version to replace.
     * @param version The new version, as written on the material.
     * @param title The title; unchanged if omitted.
     * @param attachments The files of the new version.
     * @param madeOn The day the new version was made; today if omitted. Not in the future (`not_yet`).
     */
    public fun revise(
        id: MaterialId,
        version: String,
        title: String? = null,
        attachments: List<AttachmentId> = emptyList(),
        madeOn: LocalDate? = null,
    ): Material =
        caller.call(
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
