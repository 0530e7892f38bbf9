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
    /** The unit above it; none if it has none (cơ quan chủ quản). */
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
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     * @param limit The most records on a page, 1 to 1,000; 50 by default.
     * @param cursor The cursor of the page to return: `next` of the page before; none for the first page. It must
     * come from the same query in the same store or a copy of it; any other cursor is refused.
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
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
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
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
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
     * Writes units as a table to a file, all as of one instant; whole or not at all (xuất bảng).
     *
     * @param path The file to create.
     * @param format The kind of file; this library writes CSV and JSON Lines.
     * @param columns The paths of the columns, in this order: `held_on`, `turnout.informed`; null for all of them.
     * @param options How the table is written.
     * @param name Only those with this `name`.
     * @param parent Only those with this `parent`.
     * @param foldedName Only those with this `folded_name`.
     * @param successor Only those with this `successor`.
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
        name: String? = null,
        parent: UnitId? = null,
        foldedName: String? = null,
        successor: UnitId? = null,
        missing: Set<OrganisationUnitField> = emptySet(),
        index: OrganisationUnitIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        progress: ProgressListener? = null,
    ): Unit =
        exportOf(
            organisationUnitQuery(name, parent, foldedName, successor, missing, index, since, until, descending),
            TableFile(path, format, columns, options),
            progress,
        )

    /**
     * Finds a unit by name, symbol or alias, with or without marks. If several match equally well, all are
     * candidates and none is chosen.
     *
     * @param name The name: "Sở Xây dựng", "so xay dung", "SXD". Not blank.
     * @param on Only units that existed on this day; units of any time if omitted.
     */
    public suspend fun resolve(name: String, on: LocalDate? = null): ResolvedUnit =
        caller.read(
            "units.resolve",
            {
                map(2)
                field("name") { write(name) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readResolvedUnit() }

    /**
     * Returns the units that continue a unit on a day: the unit itself if it exists then, else its successors,
     * following their successors in turn.
     *
     * @param unit The unit.
     * @param on The day; today if omitted.
     */
    public suspend fun successors(unit: UnitId, on: LocalDate? = null): List<OrganisationUnit> =
        caller.read(
            "units.successors",
            {
                map(2)
                field("unit") { write(unit) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { list { readOrganisationUnit() } }

    /**
     * Returns the units that became a unit by merger, split or renaming, and their predecessors in turn, nearest
     * first.
     *
     * @param unit The unit.
     */
    public suspend fun predecessors(unit: UnitId): List<OrganisationUnit> =
        caller.read(
            "units.predecessors",
            {
                map(1)
                field("unit") { write(unit) }
            },
        ) { list { readOrganisationUnit() } }

    /**
     * Returns the units that existed on a day as a tree: each unit is followed by the units beneath it, sorted by
     * name.
     *
     * @param root The unit to start from; the whole tree if omitted.
     * @param on The day; today if omitted.
     */
    public suspend fun tree(root: UnitId? = null, on: LocalDate? = null): List<TreeUnit> =
        caller.read(
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
    OrganisationUnitRecords(caller), TableTarget by TableTargetOf(caller, "units") {
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
    public suspend fun bringBack(id: UnitId, rev: Long? = null, asOf: Instant? = null): OrganisationUnit =
        bringBackOf(id, rev, asOf)

    /**
     * Merges units (sáp nhập, hợp nhất): each ends the day before `on`, and the unit that takes them in succeeds
     * it.
     *
     * Exactly one of `into` and `new_unit` is required (else `one_of`). Refused if a unit ended before
     * (`already_ended`) or begins on that day or later (`not_there`).
     *
     * @param units The units that end; at least one.
     * @param on The first day of the new organisation.
     * @param why The reason. Required for a merger, not blank; for a split or renaming it is optional.
     * @param into The existing unit that takes them in (sáp nhập vào). Not one of `units`.
     * @param newUnit The draft of a new unit they are merged into (hợp nhất thành); it begins on `on`.
     * @param decision The decision behind it (căn cứ).
     * @param moveChildren Whether the units beneath those that end are placed under their successor; false if
     * omitted.
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
        caller.write(
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
     * Splits a unit (chia, tách): it ends the day before `on`, and its parts succeed it. The units beneath it stay
     * under the ended unit until `units.move` places each under one of the parts. Refused if it ended before
     * (`already_ended`) or begins on that day or later (`not_there`).
     *
     * @param unit The unit that ends.
     * @param into Drafts of its parts, at least two; they begin on `on`.
     * @param on The first day of the new organisation.
     * @param decision The decision behind it (căn cứ).
     * @param why The reason, if there is one.
     */
    public suspend fun split(
        unit: UnitId,
        into: List<OrganisationUnit>,
        on: LocalDate,
        decision: LegalDocumentId? = null,
        why: String? = null,
    ): Reorganisation =
        caller.write(
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
     * Renames a unit (đổi tên): the unit with the old name ends the day before `on`; a new one with the new name
     * succeeds it, keeps the old name as an alias, and takes over the units beneath it.
     *
     * @param unit The unit.
     * @param name The new name; not blank and not the old one (`same_name`).
     * @param on The first day of the new name.
     * @param symbol The new symbol; unchanged if omitted.
     * @param decision The decision behind it (căn cứ).
     * @param why The reason, if there is one.
     */
    public suspend fun rename(
        unit: UnitId,
        name: String,
        on: LocalDate,
        symbol: String? = null,
        decision: LegalDocumentId? = null,
        why: String? = null,
    ): Reorganisation =
        caller.write(
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
     * Places a unit under another one from a day on (chuyển về trực thuộc). Earlier superior units stay in its
     * history. Refused if it would come under itself (`parent_cycle`), or was placed elsewhere after that day
     * (`order`).
     *
     * @param unit The unit.
     * @param on The first day of the new organisation.
     * @param parent The unit above it from then on. `None`: it has none.
     */
    public suspend fun move(unit: UnitId, on: LocalDate, parent: UnitId? = null): OrganisationUnit =
        caller.write(
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
    BatchRecords<OrganisationUnit, UnitId>(caller, "units", { readOrganisationUnit() }),
    BatchTableTarget by BatchTableTargetOf(caller, "units") {
    /**
     * Gives a page of units.
     *
     * @param name Only those with this `name`.
     * @param parent Only those with this `parent`.
     * @param foldedName Only those with this `folded_name`.
     * @param successor Only those with this `successor`.
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
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
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
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
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
    public fun bringBack(id: UnitId, rev: Long? = null, asOf: Instant? = null): OrganisationUnit =
        bringBackOf(id, rev, asOf)

    /**
     * Merges units (sáp nhập, hợp nhất): each ends the day before `on`, and the unit that takes them in succeeds
     * it.
     *
     * Exactly one of `into` and `new_unit` is required (else `one_of`). Refused if a unit ended before
     * (`already_ended`) or begins on that day or later (`not_there`).
     *
     * @param units The units that end; at least one.
     * @param on The first day of the new organisation.
     * @param why The reason. Required for a merger, not blank; for a split or renaming it is optional.
     * @param into The existing unit that takes them in (sáp nhập vào). Not one of `units`.
     * @param newUnit The draft of a new unit they are merged into (hợp nhất thành); it begins on `on`.
     * @param decision The decision behind it (căn cứ).
     * @param moveChildren Whether the units beneath those that end are placed under their successor; false if
     * omitted.
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
        caller.call(
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
     * Splits a unit (chia, tách): it ends the day before `on`, and its parts succeed it. The units beneath it stay
     * under the ended unit until `units.move` places each under one of the parts. Refused if it ended before
     * (`already_ended`) or begins on that day or later (`not_there`).
     *
     * @param unit The unit that ends.
     * @param into Drafts of its parts, at least two; they begin on `on`.
     * @param on The first day of the new organisation.
     * @param decision The decision behind it (căn cứ).
     * @param why The reason, if there is one.
     */
    public fun split(
        unit: UnitId,
        into: List<OrganisationUnit>,
        on: LocalDate,
        decision: LegalDocumentId? = null,
        why: String? = null,
    ): Reorganisation =
        caller.call(
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
     * Renames a unit (đổi tên): the unit with the old name ends the day before `on`; a new one with the new name
     * succeeds it, keeps the old name as an alias, and takes over the units beneath it.
     *
     * @param unit The unit.
     * @param name The new name; not blank and not the old one (`same_name`).
     * @param on The first day of the new name.
     * @param symbol The new symbol; unchanged if omitted.
     * @param decision The decision behind it (căn cứ).
     * @param why The reason, if there is one.
     */
    public fun rename(
        unit: UnitId,
        name: String,
        on: LocalDate,
        symbol: String? = null,
        decision: LegalDocumentId? = null,
        why: String? = null,
    ): Reorganisation =
        caller.call(
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
     * Places a unit under another one from a day on (chuyển về trực thuộc). Earlier superior units stay in its
     * history. Refused if it would come under itself (`parent_cycle`), or was placed elsewhere after that day
     * (`order`).
     *
     * @param unit The unit.
     * @param on The first day of the new organisation.
     * @param parent The unit above it from then on. `None`: it has none.
     */
    public fun move(unit: UnitId, on: LocalDate, parent: UnitId? = null): OrganisationUnit =
        caller.call(
            "units.move",
            {
                map(3)
                field("unit") { write(unit) }
                field("on") { write(on) }
                field("parent") { orNull(parent) { write(it) } }
            },
        ) { readOrganisationUnit() }

    /**
     * Finds a unit by name, symbol or alias, with or without marks. If several match equally well, all are
     * candidates and none is chosen.
     *
     * @param name The name: "Sở Xây dựng", "so xay dung", "SXD". Not blank.
     * @param on Only units that existed on this day; units of any time if omitted.
     */
    public fun resolve(name: String, on: LocalDate? = null): ResolvedUnit =
        caller.call(
            "units.resolve",
            {
                map(2)
                field("name") { write(name) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readResolvedUnit() }

    /**
     * Returns the units that continue a unit on a day: the unit itself if it exists then, else its successors,
     * following their successors in turn.
     *
     * @param unit The unit.
     * @param on The day; today if omitted.
     */
    public fun successors(unit: UnitId, on: LocalDate? = null): List<OrganisationUnit> =
        caller.call(
            "units.successors",
            {
                map(2)
                field("unit") { write(unit) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { list { readOrganisationUnit() } }

    /**
     * Returns the units that became a unit by merger, split or renaming, and their predecessors in turn, nearest
     * first.
     *
     * @param unit The unit.
     */
    public fun predecessors(unit: UnitId): List<OrganisationUnit> =
        caller.call(
            "units.predecessors",
            {
                map(1)
                field("unit") { write(unit) }
            },
        ) { list { readOrganisationUnit() } }

    /**
     * Returns the units that existed on a day as a tree: each unit is followed by the units beneath it, sorted by
     * name.
     *
     * @param root The unit to start from; the whole tree if omitted.
     * @param on The day; today if omitted.
     */
    public fun tree(root: UnitId? = null, on: LocalDate? = null): List<TreeUnit> =
        caller.call(
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
