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

/** The orders in which themes can be read. */
public enum class ThemeIndex(override val code: String) : Code {
    /** By `year`. */
    YEAR("year"),

    /** By `issuerUnit`, `year`. */
    ISSUER_UNIT("issuer_unit"),

    /** By `foldedIssuer`, `year`. */
    FOLDED_ISSUER("folded_issuer"),

    /** By `plan`. */
    PLAN("plan"),
}

/** What themes can be without, and be found by being without. */
public enum class ThemeField(override val code: String) : Code {
    /** The issuing unit; none if it is no unit of this store. */
    ISSUER_UNIT("issuer_unit"),

    /** The plan that states it. */
    PLAN("plan"),
}

/** The themes, for reading. */
public open class ThemeRecords internal constructor(caller: Caller) :
    Records<Theme, ThemeId>(caller, "themes", { readTheme() }) {
    /**
     * Gives a page of themes.
     *
     * @param year Only those with this `year`.
     * @param issuerUnit Only those with this `issuer_unit`.
     * @param foldedIssuer Only those with this `folded_issuer`.
     * @param plan Only those with this `plan`.
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
        year: Int? = null,
        issuerUnit: UnitId? = null,
        foldedIssuer: String? = null,
        plan: PlanId? = null,
        missing: Set<ThemeField> = emptySet(),
        index: ThemeIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<Theme> =
        pageOf(themeQuery(year, issuerUnit, foldedIssuer, plan, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives themes one by one, reading page after page.
     *
     * @param year Only those with this `year`.
     * @param issuerUnit Only those with this `issuer_unit`.
     * @param foldedIssuer Only those with this `folded_issuer`.
     * @param plan Only those with this `plan`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        year: Int? = null,
        issuerUnit: UnitId? = null,
        foldedIssuer: String? = null,
        plan: PlanId? = null,
        missing: Set<ThemeField> = emptySet(),
        index: ThemeIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Flow<Theme> =
        allOf(themeQuery(year, issuerUnit, foldedIssuer, plan, missing, index, since, until, descending))

    /**
     * Counts themes.
     *
     * @param year Only those with this `year`.
     * @param issuerUnit Only those with this `issuer_unit`.
     * @param foldedIssuer Only those with this `folded_issuer`.
     * @param plan Only those with this `plan`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public suspend fun count(
        year: Int? = null,
        issuerUnit: UnitId? = null,
        foldedIssuer: String? = null,
        plan: PlanId? = null,
        missing: Set<ThemeField> = emptySet(),
        index: ThemeIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(themeQuery(year, issuerUnit, foldedIssuer, plan, missing, index, since, until))

    /**
     * Writes themes as a table to a file, all as of one instant; whole or not at all (xuất bảng).
     *
     * @param path The file to create.
     * @param format The kind of file; this library writes CSV and JSON Lines.
     * @param columns The paths of the columns, in this order: `held_on`, `turnout.informed`; null for all of them.
     * @param options How the table is written.
     * @param year Only those with this `year`.
     * @param issuerUnit Only those with this `issuer_unit`.
     * @param foldedIssuer Only those with this `folded_issuer`.
     * @param plan Only those with this `plan`.
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
        year: Int? = null,
        issuerUnit: UnitId? = null,
        foldedIssuer: String? = null,
        plan: PlanId? = null,
        missing: Set<ThemeField> = emptySet(),
        index: ThemeIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        progress: ProgressListener? = null,
    ): Unit =
        exportOf(
            themeQuery(year, issuerUnit, foldedIssuer, plan, missing, index, since, until, descending),
            TableFile(path, format, columns, options),
            progress,
        )

    /**
     * Returns the status of a theme: when it was posted, how many briefings were held on it, and the status of each
     * task.
     *
     * @param id The theme.
     * @param on The day: status at the end of this day; today if omitted.
     */
    public suspend fun standing(id: ThemeId, on: LocalDate? = null): ThemeReport =
        caller.read(
            "themes.standing",
            {
                map(2)
                field("id") { write(id) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readThemeReport() }
}

/** The themes. */
public class Themes internal constructor(caller: Caller) :
    ThemeRecords(caller), TableTarget by TableTargetOf(caller, "themes") {
    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun add(record: Theme): Theme =
        addOf("themes.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @param progress Told how far it is.
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun addMany(
        records: Iterable<Theme>,
        progress: ProgressListener? = null,
    ): List<Theme> =
        addManyOf(records.toList(), progress) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun update(record: Theme): Theme =
        addOf("themes.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public suspend fun remove(id: ThemeId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public suspend fun remove(record: Theme) {
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
    public suspend fun bringBack(id: ThemeId, rev: Long? = null, asOf: Instant? = null): Theme =
        bringBackOf(id, rev, asOf)

    /**
     * Creates the theme (chủ đề) stated in a plan: its text, year and issuer. If the plan names its issuer by text
     * only, the unit of that name is linked if exactly one fits. Refused if the plan has no theme (`theme_missing`)
     * or no year (`year_missing`).
     *
     * @param plan The plan.
     */
    public suspend fun fromPlan(plan: PlanId): Theme =
        caller.write(
            "themes.from_plan",
            {
                map(1)
                field("plan") { write(plan) }
            },
        ) { readTheme() }

    /**
     * Adds a concrete task to a theme. At least one of `text` and `activity` is required.
     *
     * @param id The theme.
     * @param text What is to be done; the title of the activity if omitted.
     * @param unit The unit that does it.
     * @param activity The activity that carries it out; a theme links an activity once (`named_twice`).
     * @param due Its deadline; the last day to do it.
     */
    public suspend fun linkTask(
        id: ThemeId,
        text: String? = null,
        unit: UnitId? = null,
        activity: ActivityId? = null,
        due: LocalDate? = null,
    ): Theme =
        caller.write(
            "themes.link_task",
            {
                map(5)
                field("id") { write(id) }
                field("text") { orNull(text) { write(it) } }
                field("unit") { orNull(unit) { write(it) } }
                field("activity") { orNull(activity) { write(it) } }
                field("due") { orNull(due) { write(it) } }
            },
        ) { readTheme() }

    /**
     * Records that a task of a theme was done. Refused if it was done before (`already_done`).
     *
     * @param id The theme.
     * @param number The number of the task, from 1.
     * @param on The day it was done; today if omitted. Not in the future (`not_yet`).
     */
    public suspend fun finishTask(id: ThemeId, number: Int, on: LocalDate? = null): Theme =
        caller.write(
            "themes.finish_task",
            {
                map(3)
                field("id") { write(id) }
                field("number") { write(number) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readTheme() }
}

/** The themes, in a batch. */
public class BatchThemes internal constructor(caller: BatchCaller) :
    BatchRecords<Theme, ThemeId>(caller, "themes", { readTheme() }),
    BatchTableTarget by BatchTableTargetOf(caller, "themes") {
    /**
     * Gives a page of themes.
     *
     * @param year Only those with this `year`.
     * @param issuerUnit Only those with this `issuer_unit`.
     * @param foldedIssuer Only those with this `folded_issuer`.
     * @param plan Only those with this `plan`.
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
        year: Int? = null,
        issuerUnit: UnitId? = null,
        foldedIssuer: String? = null,
        plan: PlanId? = null,
        missing: Set<ThemeField> = emptySet(),
        index: ThemeIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<Theme> =
        pageOf(themeQuery(year, issuerUnit, foldedIssuer, plan, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives themes one by one, reading page after page.
     *
     * @param year Only those with this `year`.
     * @param issuerUnit Only those with this `issuer_unit`.
     * @param foldedIssuer Only those with this `folded_issuer`.
     * @param plan Only those with this `plan`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        year: Int? = null,
        issuerUnit: UnitId? = null,
        foldedIssuer: String? = null,
        plan: PlanId? = null,
        missing: Set<ThemeField> = emptySet(),
        index: ThemeIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Sequence<Theme> =
        allOf(themeQuery(year, issuerUnit, foldedIssuer, plan, missing, index, since, until, descending))

    /**
     * Counts themes.
     *
     * @param year Only those with this `year`.
     * @param issuerUnit Only those with this `issuer_unit`.
     * @param foldedIssuer Only those with this `folded_issuer`.
     * @param plan Only those with this `plan`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public fun count(
        year: Int? = null,
        issuerUnit: UnitId? = null,
        foldedIssuer: String? = null,
        plan: PlanId? = null,
        missing: Set<ThemeField> = emptySet(),
        index: ThemeIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(themeQuery(year, issuerUnit, foldedIssuer, plan, missing, index, since, until))

    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun add(record: Theme): Theme =
        addOf("themes.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun addMany(records: Iterable<Theme>): List<Theme> =
        addManyOf(records.toList()) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun update(record: Theme): Theme =
        addOf("themes.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public fun remove(id: ThemeId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public fun remove(record: Theme) {
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
    public fun bringBack(id: ThemeId, rev: Long? = null, asOf: Instant? = null): Theme =
        bringBackOf(id, rev, asOf)

    /**
     * Creates the theme (chủ đề) stated in a plan: its text, year and issuer. If the plan names its issuer by text
     * only, the unit of that name is linked if exactly one fits. Refused if the plan has no theme (`theme_missing`)
     * or no year (`year_missing`).
     *
     * @param plan The plan.
     */
    public fun fromPlan(plan: PlanId): Theme =
        caller.call(
            "themes.from_plan",
            {
                map(1)
                field("plan") { write(plan) }
            },
        ) { readTheme() }

    /**
     * Adds a concrete task to a theme. At least one of `text` and `activity` is required.
     *
     * @param id The theme.
     * @param text What is to be done; the title of the activity if omitted.
     * @param unit The unit that does it.
     * @param activity The activity that carries it out; a theme links an activity once (`named_twice`).
     * @param due Its deadline; the last day to do it.
     */
    public fun linkTask(
        id: ThemeId,
        text: String? = null,
        unit: UnitId? = null,
        activity: ActivityId? = null,
        due: LocalDate? = null,
    ): Theme =
        caller.call(
            "themes.link_task",
            {
                map(5)
                field("id") { write(id) }
                field("text") { orNull(text) { write(it) } }
                field("unit") { orNull(unit) { write(it) } }
                field("activity") { orNull(activity) { write(it) } }
                field("due") { orNull(due) { write(it) } }
            },
        ) { readTheme() }

    /**
     * Records that a task of a theme was done. Refused if it was done before (`already_done`).
     *
     * @param id The theme.
     * @param number The number of the task, from 1.
     * @param on The day it was done; today if omitted. Not in the future (`not_yet`).
     */
    public fun finishTask(id: ThemeId, number: Int, on: LocalDate? = null): Theme =
        caller.call(
            "themes.finish_task",
            {
                map(3)
                field("id") { write(id) }
                field("number") { write(number) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readTheme() }

    /**
     * Returns the status of a theme: when it was posted, how many briefings were held on it, and the status of each
     * task.
     *
     * @param id The theme.
     * @param on The day: status at the end of this day; today if omitted.
     */
    public fun standing(id: ThemeId, on: LocalDate? = null): ThemeReport =
        caller.call(
            "themes.standing",
            {
                map(2)
                field("id") { write(id) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readThemeReport() }
}

private fun themeQuery(
    year: Int?,
    issuerUnit: UnitId?,
    foldedIssuer: String?,
    plan: PlanId?,
    missing: Set<ThemeField>,
    index: ThemeIndex?,
    since: Bound?,
    until: Bound?,
    descending: Boolean = false,
): IndexQuery {
    val query = IndexQuery(index, since, until, descending)
    query.filter("year", year) { write(it) }
    query.filter("issuer_unit", issuerUnit) { write(it) }
    query.filter("folded_issuer", foldedIssuer) { write(it) }
    query.filter("plan", plan) { write(it) }
    query.without(missing)
    return query
}
