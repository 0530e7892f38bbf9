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

/** The orders in which disseminations can be read. */
public enum class DisseminationIndex(override val code: String) : Code {
    /** By `on`. */
    ON("on"),

    /** By `channel`, `on`. */
    CHANNEL("channel"),

    /** By `plan`, `on`. */
    PLAN("plan"),

    /** By `activity`, `on`. */
    ACTIVITY("activity"),

    /** By `unit`, `on`. */
    UNIT("unit"),

    /** By `material`, `on`. */
    MATERIAL("material"),
}

/** What disseminations can be without, and be found by being without. */
public enum class DisseminationField(override val code: String) : Code {
    /** The plan that it serves. */
    PLAN("plan"),

    /** The activity that it is evidence for. */
    ACTIVITY("activity"),

    /** The unit that carried it out. */
    UNIT("unit"),

    /** The material that was handed out or shown. */
    MATERIAL("material"),
}

/** The disseminations, for reading. */
public open class DisseminationRecords internal constructor(caller: Caller) :
    Records<Dissemination, DisseminationId>(caller, "disseminations", { readDissemination() }) {
    /**
     * Gives a page of disseminations.
     *
     * @param on Only those with this `on`.
     * @param channel Only those with this `channel`.
     * @param plan Only those with this `plan`.
     * @param activity Only those with this `activity`.
     * @param unit Only those with this `unit`.
     * @param material Only those with this `material`.
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
        on: LocalDate? = null,
        channel: Channel? = null,
        plan: PlanId? = null,
        activity: ActivityId? = null,
        unit: UnitId? = null,
        material: MaterialId? = null,
        missing: Set<DisseminationField> = emptySet(),
        index: DisseminationIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<Dissemination> =
        pageOf(disseminationQuery(on, channel, plan, activity, unit, material, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives disseminations one by one, reading page after page.
     *
     * @param on Only those with this `on`.
     * @param channel Only those with this `channel`.
     * @param plan Only those with this `plan`.
     * @param activity Only those with this `activity`.
     * @param unit Only those with this `unit`.
     * @param material Only those with this `material`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        on: LocalDate? = null,
        channel: Channel? = null,
        plan: PlanId? = null,
        activity: ActivityId? = null,
        unit: UnitId? = null,
        material: MaterialId? = null,
        missing: Set<DisseminationField> = emptySet(),
        index: DisseminationIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Flow<Dissemination> =
        allOf(disseminationQuery(on, channel, plan, activity, unit, material, missing, index, since, until, descending))

    /**
     * Counts disseminations.
     *
     * @param on Only those with this `on`.
     * @param channel Only those with this `channel`.
     * @param plan Only those with this `plan`.
     * @param activity Only those with this `activity`.
     * @param unit Only those with this `unit`.
     * @param material Only those with this `material`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public suspend fun count(
        on: LocalDate? = null,
        channel: Channel? = null,
        plan: PlanId? = null,
        activity: ActivityId? = null,
        unit: UnitId? = null,
        material: MaterialId? = null,
        missing: Set<DisseminationField> = emptySet(),
        index: DisseminationIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(disseminationQuery(on, channel, plan, activity, unit, material, missing, index, since, until))

    /**
     * Writes disseminations as a table to a file, all as of one instant; whole or not at all (xuất bảng).
     *
     * @param path The file to create.
     * @param format The kind of file; this library writes CSV and JSON Lines.
     * @param columns The paths of the columns, in this order: `held_on`, `turnout.informed`; null for all of them.
     * @param options How the table is written.
     * @param on Only those with this `on`.
     * @param channel Only those with this `channel`.
     * @param plan Only those with this `plan`.
     * @param activity Only those with this `activity`.
     * @param unit Only those with this `unit`.
     * @param material Only those with this `material`.
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
        on: LocalDate? = null,
        channel: Channel? = null,
        plan: PlanId? = null,
        activity: ActivityId? = null,
        unit: UnitId? = null,
        material: MaterialId? = null,
        missing: Set<DisseminationField> = emptySet(),
        index: DisseminationIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        progress: ProgressListener? = null,
    ): Unit =
        exportOf(
            disseminationQuery(on, channel, plan, activity, unit, material, missing, index, since, until, descending),
            TableFile(path, format, columns, options),
            progress,
        )
}

/** The disseminations. */
public class Disseminations internal constructor(caller: Caller) :
    DisseminationRecords(caller), TableTarget by TableTargetOf(caller, "disseminations") {
    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun add(record: Dissemination): Dissemination =
        addOf("disseminations.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @param progress Told how far it is.
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun addMany(
        records: Iterable<Dissemination>,
        progress: ProgressListener? = null,
    ): List<Dissemination> =
        addManyOf(records.toList(), progress) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun update(record: Dissemination): Dissemination =
        addOf("disseminations.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public suspend fun remove(id: DisseminationId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public suspend fun remove(record: Dissemination) {
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
    public suspend fun bringBack(id: DisseminationId, rev: Long? = null, asOf: Instant? = null): Dissemination =
        bringBackOf(id, rev, asOf)
}

/** The disseminations, in a batch. */
public class BatchDisseminations internal constructor(caller: BatchCaller) :
    BatchRecords<Dissemination, DisseminationId>(caller, "disseminations", { readDissemination() }),
    BatchTableTarget by BatchTableTargetOf(caller, "disseminations") {
    /**
     * Gives a page of disseminations.
     *
     * @param on Only those with this `on`.
     * @param channel Only those with this `channel`.
     * @param plan Only those with this `plan`.
     * @param activity Only those with this `activity`.
     * @param unit Only those with this `unit`.
     * @param material Only those with this `material`.
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
        on: LocalDate? = null,
        channel: Channel? = null,
        plan: PlanId? = null,
        activity: ActivityId? = null,
        unit: UnitId? = null,
        material: MaterialId? = null,
        missing: Set<DisseminationField> = emptySet(),
        index: DisseminationIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<Dissemination> =
        pageOf(disseminationQuery(on, channel, plan, activity, unit, material, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives disseminations one by one, reading page after page.
     *
     * @param on Only those with this `on`.
     * @param channel Only those with this `channel`.
     * @param plan Only those with this `plan`.
     * @param activity Only those with this `activity`.
     * @param unit Only those with this `unit`.
     * @param material Only those with this `material`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        on: LocalDate? = null,
        channel: Channel? = null,
        plan: PlanId? = null,
        activity: ActivityId? = null,
        unit: UnitId? = null,
        material: MaterialId? = null,
        missing: Set<DisseminationField> = emptySet(),
        index: DisseminationIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Sequence<Dissemination> =
        allOf(disseminationQuery(on, channel, plan, activity, unit, material, missing, index, since, until, descending))

    /**
     * Counts disseminations.
     *
     * @param on Only those with this `on`.
     * @param channel Only those with this `channel`.
     * @param plan Only those with this `plan`.
     * @param activity Only those with this `activity`.
     * @param unit Only those with this `unit`.
     * @param material Only those with this `material`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public fun count(
        on: LocalDate? = null,
        channel: Channel? = null,
        plan: PlanId? = null,
        activity: ActivityId? = null,
        unit: UnitId? = null,
        material: MaterialId? = null,
        missing: Set<DisseminationField> = emptySet(),
        index: DisseminationIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(disseminationQuery(on, channel, plan, activity, unit, material, missing, index, since, until))

    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun add(record: Dissemination): Dissemination =
        addOf("disseminations.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun addMany(records: Iterable<Dissemination>): List<Dissemination> =
        addManyOf(records.toList()) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun update(record: Dissemination): Dissemination =
        addOf("disseminations.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public fun remove(id: DisseminationId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public fun remove(record: Dissemination) {
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
    public fun bringBack(id: DisseminationId, rev: Long? = null, asOf: Instant? = null): Dissemination =
        bringBackOf(id, rev, asOf)
}

private fun disseminationQuery(
    on: LocalDate?,
    channel: Channel?,
    plan: PlanId?,
    activity: ActivityId?,
    unit: UnitId?,
    material: MaterialId?,
    missing: Set<DisseminationField>,
    index: DisseminationIndex?,
    since: Bound?,
    until: Bound?,
    descending: Boolean = false,
): IndexQuery {
    val query = IndexQuery(index, since, until, descending)
    query.filter("on", on) { write(it) }
    query.filter("channel", channel) { write(it) }
    query.filter("plan", plan) { write(it) }
    query.filter("activity", activity) { write(it) }
    query.filter("unit", unit) { write(it) }
    query.filter("material", material) { write(it) }
    query.without(missing)
    return query
}
