// Generated from the core by `make types`: change the core, not this file.

package vn.cchc

import kotlinx.coroutines.flow.Flow
import vn.cchc.model.*
import vn.cchc.wire.*
import java.time.Instant
import java.time.LocalDate
import java.time.LocalTime
import java.util.UUID

/** The orders in which units can be read. */
public enum class OrganisationUnitIndex(override val code: String) : Code {
    /** By `name`. */
    NAME("name"),

    /** By `parent`, `name`. */
    PARENT("parent"),

    /** By `foldedName`. */
    FOLDED_NAME("folded_name"),

    /** By `successor`. */
    SUCCESSOR("successor"),
}

/** What units can be without, and be found by being without. */
public enum class OrganisationUnitField(override val code: String) : Code {
    /** The unit above it (cơ quan chủ quản). */
    PARENT("parent"),
}

/** The units, for reading. */
public open class OrganisationUnitRecords internal constructor(caller: Caller) :
    Records<OrganisationUnit, UnitId>(caller, "units", { readOrganisationUnit() }) {
    /**
     * Gives a page of units.
     *
     * @param name Only those with this `name`.
     * @param parent Only those with this `parent`.
     * @param foldedName Only those with this `folded_name`.
     * @param successor Only those with this `successor`.
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
        name: String? = null,
        parent: UnitId? = null,
        foldedName: String? = null,
        successor: UnitId? = null,
        missing: Set<OrganisationUnitField> = emptySet(),
        index: OrganisationUnitIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<OrganisationUnit> =
        pageOf(organisationUnitQuery(name, parent, foldedName, successor, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives units one by one, reading page after page.
     *
     * @param name Only those with this `name`.
     * @param parent Only those with this `parent`.
     * @param foldedName Only those with this `folded_name`.
     * @param successor Only those with this `successor`.
     * @param missing Only those without these.
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
     * @param descending Descending order.
     */
    public fun all(
        name: String? = null,
        parent: UnitId? = null,
        foldedName: String? = null,
        successor: UnitId? = null,
        missing: Set<OrganisationUnitField> = emptySet(),
        index: OrganisationUnitIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Flow<OrganisationUnit> =
        allOf(organisationUnitQuery(name, parent, foldedName, successor, missing, index, since, until, descending))

    /**
     * Counts units.
     *
     * @param name Only those with this `name`.
     * @param parent Only those with this `parent`.
     * @param foldedName Only those with this `folded_name`.
     * @param successor Only those with this `successor`.
     * @param missing Only those without these.
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
     */
    public suspend fun count(
        name: String? = null,
        parent: UnitId? = null,
        foldedName: String? = null,
        successor: UnitId? = null,
        missing: Set<OrganisationUnitField> = emptySet(),
        index: OrganisationUnitIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(organisationUnitQuery(name, parent, foldedName, successor, missing, index, since, until))

    /**
     * Finds a unit by name, symbol or alias, with marks or without. Where several fit equally well, all are named
     * and none is chosen.
     *
     * @param name The name: "Sở Xây dựng", "so xay dung", "SXD".
     * @param on Units that existed on this day alone; of any time where none is given.
     */
    public suspend fun resolve(name: String, on: LocalDate? = null): ResolvedUnit =
        caller.ask(
            "units.resolve",
            {
                map(2)
                field("name") { write(name) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readResolvedUnit() }

    /**
     * The units that a unit is on a day: itself while it lasts, else what it became, and what that became.
     *
     * @param unit The unit.
     * @param on The day; today where none is given.
     */
    public suspend fun successors(unit: UnitId, on: LocalDate? = null): List<OrganisationUnit> =
        caller.ask(
            "units.successors",
            {
                map(2)
                field("unit") { write(unit) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { list { readOrganisationUnit() } }

    /**
     * The units that a unit was: those that became it, and those that became those, nearest first.
     *
     * @param unit The unit.
     */
    public suspend fun predecessors(unit: UnitId): List<OrganisationUnit> =
        caller.ask(
            "units.predecessors",
            {
                map(1)
                field("unit") { write(unit) }
            },
        ) { list { readOrganisationUnit() } }

    /**
     * The units as they stood on a day, each after the one above it.
     *
     * @param root The unit to begin with; all where none is given.
     * @param on The day; today where none is given.
     */
    public suspend fun tree(root: UnitId? = null, on: LocalDate? = null): List<TreeUnit> =
        caller.ask(
            "units.tree",
            {
                map(2)
                field("root") { orNull(root) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { list { readTreeUnit() } }
}

/** The units. */
public class Units internal constructor(caller: Caller) :
    OrganisationUnitRecords(caller) {
    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun add(record: OrganisationUnit): OrganisationUnit =
        addOf("units.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @param progress Told how far it is.
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun addMany(
        records: Iterable<OrganisationUnit>,
        progress: ProgressListener? = null,
    ): List<OrganisationUnit> =
        addManyOf(records.toList(), progress) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun update(record: OrganisationUnit): OrganisationUnit =
        addOf("units.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public suspend fun remove(id: UnitId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public suspend fun remove(record: OrganisationUnit) {
        removeOf(record.id, record.rev)
    }

    /**
     * Merges units: each ends the day before and is succeeded by the one they become (sáp nhập, hợp nhất).
     *
     * @param units The units that end.
     * @param on The first day of the new order.
     * @param why The reason.
     * @param into The unit that goes on existing and takes them in (sáp nhập vào).
     * @param newUnit The draft of a new unit, where they become that (hợp nhất thành).
     * @param decision The decision behind it (căn cứ).
     * @param moveChildren Whether the units beneath those that end come under the one they become.
     */
    public suspend fun merge(
        units: List<UnitId>,
        on: LocalDate,
        why: String,
        into: UnitId? = null,
        newUnit: OrganisationUnit? = null,
        decision: LegalDocumentId? = null,
        moveChildren: Boolean = false,
    ): Reorganisation =
        caller.ask(
            "units.merge",
            {
                map(7)
                field("units") { list(units) { write(it) } }
                field("on") { write(on) }
                field("why") { write(why) }
                field("into") { orNull(into) { write(it) } }
                field("new_unit") { orNull(newUnit) { write(it) } }
                field("decision") { orNull(decision) { write(it) } }
                field("move_children") { write(moveChildren) }
            },
        ) { readReorganisation() }

    /**
     * Splits a unit: it ends the day before and is succeeded by its parts (chia, tách). The units beneath it stay
     * where they are until `units.move` places each under one of the parts.
     *
     * @param unit The unit that ends.
     * @param into Drafts of its parts, two at least.
     * @param on The first day of the new order.
     * @param decision The decision behind it (căn cứ).
     * @param why The reason.
     */
    public suspend fun split(
        unit: UnitId,
        into: List<OrganisationUnit>,
        on: LocalDate,
        decision: LegalDocumentId? = null,
        why: String? = null,
    ): Reorganisation =
        caller.ask(
            "units.split",
            {
                map(5)
                field("unit") { write(unit) }
                field("into") { list(into) { write(it) } }
                field("on") { write(on) }
                field("decision") { orNull(decision) { write(it) } }
                field("why") { orNull(why) { write(it) } }
            },
        ) { readReorganisation() }

    /**
     * Gives a unit another name: the one with the old name ends the day before, and a new one goes on with the old
     * name as an alias and with the units beneath it (đổi tên).
     *
     * @param unit The unit.
     * @param name Its new name.
     * @param on The first day of the new name.
     * @param symbol Its new symbol; that of before where none is given.
     * @param decision The decision behind it (căn cứ).
     * @param why The reason.
     */
    public suspend fun rename(
        unit: UnitId,
        name: String,
        on: LocalDate,
        symbol: String? = null,
        decision: LegalDocumentId? = null,
        why: String? = null,
    ): Reorganisation =
        caller.ask(
            "units.rename",
            {
                map(6)
                field("unit") { write(unit) }
                field("name") { write(name) }
                field("on") { write(on) }
                field("symbol") { orNull(symbol) { write(it) } }
                field("decision") { orNull(decision) { write(it) } }
                field("why") { orNull(why) { write(it) } }
            },
        ) { readReorganisation() }

    /**
     * Places a unit under another one from a day on. Where it was before stays known (chuyển về trực thuộc).
     *
     * @param unit The unit.
     * @param on The first day of the new order.
     * @param parent The unit that is above it from then on; nothing for none.
     */
    public suspend fun move(unit: UnitId, on: LocalDate, parent: UnitId? = null): OrganisationUnit =
        caller.ask(
            "units.move",
            {
                map(3)
                field("unit") { write(unit) }
                field("on") { write(on) }
                field("parent") { orNull(parent) { write(it) } }
            },
        ) { readOrganisationUnit() }
}

/** The units, in a batch. */
public class BatchUnits internal constructor(caller: BatchCaller) :
    BatchRecords<OrganisationUnit, UnitId>(caller, "units", { readOrganisationUnit() }) {
    /**
     * Gives a page of units.
     *
     * @param name Only those with this `name`.
     * @param parent Only those with this `parent`.
     * @param foldedName Only those with this `folded_name`.
     * @param successor Only those with this `successor`.
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
        name: String? = null,
        parent: UnitId? = null,
        foldedName: String? = null,
        successor: UnitId? = null,
        missing: Set<OrganisationUnitField> = emptySet(),
        index: OrganisationUnitIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<OrganisationUnit> =
        pageOf(organisationUnitQuery(name, parent, foldedName, successor, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives units one by one, reading page after page.
     *
     * @param name Only those with this `name`.
     * @param parent Only those with this `parent`.
     * @param foldedName Only those with this `folded_name`.
     * @param successor Only those with this `successor`.
     * @param missing Only those without these.
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
     * @param descending Descending order.
     */
    public fun all(
        name: String? = null,
        parent: UnitId? = null,
        foldedName: String? = null,
        successor: UnitId? = null,
        missing: Set<OrganisationUnitField> = emptySet(),
        index: OrganisationUnitIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Sequence<OrganisationUnit> =
        allOf(organisationUnitQuery(name, parent, foldedName, successor, missing, index, since, until, descending))

    /**
     * Counts units.
     *
     * @param name Only those with this `name`.
     * @param parent Only those with this `parent`.
     * @param foldedName Only those with this `folded_name`.
     * @param successor Only those with this `successor`.
     * @param missing Only those without these.
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
     */
    public fun count(
        name: String? = null,
        parent: UnitId? = null,
        foldedName: String? = null,
        successor: UnitId? = null,
        missing: Set<OrganisationUnitField> = emptySet(),
        index: OrganisationUnitIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(organisationUnitQuery(name, parent, foldedName, successor, missing, index, since, until))

    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun add(record: OrganisationUnit): OrganisationUnit =
        addOf("units.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun addMany(records: Iterable<OrganisationUnit>): List<OrganisationUnit> =
        addManyOf(records.toList()) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun update(record: OrganisationUnit): OrganisationUnit =
        addOf("units.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public fun remove(id: UnitId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public fun remove(record: OrganisationUnit) {
        removeOf(record.id, record.rev)
    }

    /**
     * Merges units: each ends the day before and is succeeded by the one they become (sáp nhập, hợp nhất).
     *
     * @param units The units that end.
     * @param on The first day of the new order.
     * @param why The reason.
     * @param into The unit that goes on existing and takes them in (sáp nhập vào).
     * @param newUnit The draft of a new unit, where they become that (hợp nhất thành).
     * @param decision The decision behind it (căn cứ).
     * @param moveChildren Whether the units beneath those that end come under the one they become.
     */
    public fun merge(
        units: List<UnitId>,
        on: LocalDate,
        why: String,
        into: UnitId? = null,
        newUnit: OrganisationUnit? = null,
        decision: LegalDocumentId? = null,
        moveChildren: Boolean = false,
    ): Reorganisation =
        caller.ask(
            "units.merge",
            {
                map(7)
                field("units") { list(units) { write(it) } }
                field("on") { write(on) }
                field("why") { write(why) }
                field("into") { orNull(into) { write(it) } }
                field("new_unit") { orNull(newUnit) { write(it) } }
                field("decision") { orNull(decision) { write(it) } }
                field("move_children") { write(moveChildren) }
            },
        ) { readReorganisation() }

    /**
     * Splits a unit: it ends the day before and is succeeded by its parts (chia, tách). The units beneath it stay
     * where they are until `units.move` places each under one of the parts.
     *
     * @param unit The unit that ends.
     * @param into Drafts of its parts, two at least.
     * @param on The first day of the new order.
     * @param decision The decision behind it (căn cứ).
     * @param why The reason.
     */
    public fun split(
        unit: UnitId,
        into: List<OrganisationUnit>,
        on: LocalDate,
        decision: LegalDocumentId? = null,
        why: String? = null,
    ): Reorganisation =
        caller.ask(
            "units.split",
            {
                map(5)
                field("unit") { write(unit) }
                field("into") { list(into) { write(it) } }
                field("on") { write(on) }
                field("decision") { orNull(decision) { write(it) } }
                field("why") { orNull(why) { write(it) } }
            },
        ) { readReorganisation() }

    /**
     * Gives a unit another name: the one with the old name ends the day before, and a new one goes on with the old
     * name as an alias and with the units beneath it (đổi tên).
     *
     * @param unit The unit.
     * @param name Its new name.
     * @param on The first day of the new name.
     * @param symbol Its new symbol; that of before where none is given.
     * @param decision The decision behind it (căn cứ).
     * @param why The reason.
     */
    public fun rename(
        unit: UnitId,
        name: String,
        on: LocalDate,
        symbol: String? = null,
        decision: LegalDocumentId? = null,
        why: String? = null,
    ): Reorganisation =
        caller.ask(
            "units.rename",
            {
                map(6)
                field("unit") { write(unit) }
                field("name") { write(name) }
                field("on") { write(on) }
                field("symbol") { orNull(symbol) { write(it) } }
                field("decision") { orNull(decision) { write(it) } }
                field("why") { orNull(why) { write(it) } }
            },
        ) { readReorganisation() }

    /**
     * Places a unit under another one from a day on. Where it was before stays known (chuyển về trực thuộc).
     *
     * @param unit The unit.
     * @param on The first day of the new order.
     * @param parent The unit that is above it from then on; nothing for none.
     */
    public fun move(unit: UnitId, on: LocalDate, parent: UnitId? = null): OrganisationUnit =
        caller.ask(
            "units.move",
            {
                map(3)
                field("unit") { write(unit) }
                field("on") { write(on) }
                field("parent") { orNull(parent) { write(it) } }
            },
        ) { readOrganisationUnit() }

    /**
     * Finds a unit by name, symbol or alias, with marks or without. Where several fit equally well, all are named
     * and none is chosen.
     *
     * @param name The name: "Sở Xây dựng", "so xay dung", "SXD".
     * @param on Units that existed on this day alone; of any time where none is given.
     */
    public fun resolve(name: String, on: LocalDate? = null): ResolvedUnit =
        caller.ask(
            "units.resolve",
            {
                map(2)
                field("name") { write(name) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readResolvedUnit() }

    /**
     * The units that a unit is on a day: itself while it lasts, else what it became, and what that became.
     *
     * @param unit The unit.
     * @param on The day; today where none is given.
     */
    public fun successors(unit: UnitId, on: LocalDate? = null): List<OrganisationUnit> =
        caller.ask(
            "units.successors",
            {
                map(2)
                field("unit") { write(unit) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { list { readOrganisationUnit() } }

    /**
     * The units that a unit was: those that became it, and those that became those, nearest first.
     *
     * @param unit The unit.
     */
    public fun predecessors(unit: UnitId): List<OrganisationUnit> =
        caller.ask(
            "units.predecessors",
            {
                map(1)
                field("unit") { write(unit) }
            },
        ) { list { readOrganisationUnit() } }

    /**
     * The units as they stood on a day, each after the one above it.
     *
     * @param root The unit to begin with; all where none is given.
     * @param on The day; today where none is given.
     */
    public fun tree(root: UnitId? = null, on: LocalDate? = null): List<TreeUnit> =
        caller.ask(
            "units.tree",
            {
                map(2)
                field("root") { orNull(root) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { list { readTreeUnit() } }
}

private fun organisationUnitQuery(
    name: String?,
    parent: UnitId?,
    foldedName: String?,
    successor: UnitId?,
    missing: Set<OrganisationUnitField>,
    index: OrganisationUnitIndex?,
    since: Bound?,
    until: Bound?,
    descending: Boolean = false,
): IndexQuery {
    val query = IndexQuery(index, since, until, descending)
    query.filter("name", name) { write(it) }
    query.filter("parent", parent) { write(it) }
    query.filter("folded_name", foldedName) { write(it) }
    query.filter("successor", successor) { write(it) }
    query.without(missing)
    return query
}
