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

/** The orders in which registers can be read. */
public enum class RegisterIndex(override val code: String) : Code {
    /** By `name`, `year`, `unit`. */
    NAME("name"),
}

/** What registers can be without, and be found by being without. */
public enum class RegisterField(override val code: String) : Code {
    /** The unit that keeps it; none if it belongs to no unit. */
    UNIT("unit"),
}

/** The registers, for reading. */
public open class RegisterRecords internal constructor(caller: Caller) :
    Records<Register, RegisterId>(caller, "registers", { readRegister() }) {
    /**
     * Gives a page of registers.
     *
     * @param name Only those with this `name`.
     * @param year Only those with this `year`.
     * @param unit Only those with this `unit`.
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
        year: Int? = null,
        unit: UnitId? = null,
        missing: Set<RegisterField> = emptySet(),
        index: RegisterIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<Register> =
        pageOf(registerQuery(name, year, unit, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives registers one by one, reading page after page.
     *
     * @param name Only those with this `name`.
     * @param year Only those with this `year`.
     * @param unit Only those with this `unit`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        name: String? = null,
        year: Int? = null,
        unit: UnitId? = null,
        missing: Set<RegisterField> = emptySet(),
        index: RegisterIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Flow<Register> =
        allOf(registerQuery(name, year, unit, missing, index, since, until, descending))

    /**
     * Counts registers.
     *
     * @param name Only those with this `name`.
     * @param year Only those with this `year`.
     * @param unit Only those with this `unit`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public suspend fun count(
        name: String? = null,
        year: Int? = null,
        unit: UnitId? = null,
        missing: Set<RegisterField> = emptySet(),
        index: RegisterIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(registerQuery(name, year, unit, missing, index, since, until))

    /**
     * Writes registers as a table to a file, all as of one instant; whole or not at all (xuất bảng).
     *
     * @param path The file to create.
     * @param format The kind of file; this library writes CSV and JSON Lines.
     * @param columns The paths of the columns, in this order: `held_on`, `turnout.informed`; null for all of them.
     * @param options How the table is written.
     * @param name Only those with this `name`.
     * @param year Only those with this `year`.
     * @param unit Only those with this `unit`.
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
        year: Int? = null,
        unit: UnitId? = null,
        missing: Set<RegisterField> = emptySet(),
        index: RegisterIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        progress: ProgressListener? = null,
    ): Unit =
        exportOf(
            registerQuery(name, year, unit, missing, index, since, until, descending),
            TableFile(path, format, columns, options),
            progress,
        )
}

/** The registers. */
public class Registers internal constructor(caller: Caller) :
    RegisterRecords(caller), TableTarget by TableTargetOf(caller, "registers") {
    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun add(record: Register): Register =
        addOf("registers.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @param progress Told how far it is.
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun addMany(
        records: Iterable<Register>,
        progress: ProgressListener? = null,
    ): List<Register> =
        addManyOf(records.toList(), progress) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun update(record: Register): Register =
        addOf("registers.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public suspend fun remove(id: RegisterId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public suspend fun remove(record: Register) {
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
    public suspend fun bringBack(id: RegisterId, rev: Long? = null, asOf: Instant? = null): Register =
        bringBackOf(id, rev, asOf)

    /**
     * Takes the next number of a register; the first of each year is 1. A register that does not exist is created.
     * Numbers that feedback or an issued plan of the same register already has, because they were entered by hand,
     * are skipped.
     *
     * Take the number in the same batch as the record that bears it: if that batch fails or is aborted, the number
     * is not used up.
     *
     * @param name The name of the register: "KH-SXD".
     * @param year The year.
     * @param unit The unit whose register it is; each unit numbers on its own. `None`: the register that belongs to
     * no unit.
     */
    public suspend fun take(name: String, year: Int, unit: UnitId? = null): NumberTaken =
        caller.write(
            "registers.take",
            {
                map(3)
                field("name") { write(name) }
                field("year") { write(year) }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { readNumberTaken() }

    /**
     * Closes a register at the end of its year: no further numbers can be taken. Fails with `NotFound` if no number
     * was ever taken.
     *
     * @param name The name of the register: "KH-SXD".
     * @param year The year.
     * @param unit The unit whose register it is. `None`: the register that belongs to no unit.
     */
    public suspend fun close(name: String, year: Int, unit: UnitId? = null): Register =
        caller.write(
            "registers.close",
            {
                map(3)
                field("name") { write(name) }
                field("year") { write(year) }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { readRegister() }
}

/** The registers, in a batch. */
public class BatchRegisters internal constructor(caller: BatchCaller) :
    BatchRecords<Register, RegisterId>(caller, "registers", { readRegister() }),
    BatchTableTarget by BatchTableTargetOf(caller, "registers") {
    /**
     * Gives a page of registers.
     *
     * @param name Only those with this `name`.
     * @param year Only those with this `year`.
     * @param unit Only those with this `unit`.
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
        year: Int? = null,
        unit: UnitId? = null,
        missing: Set<RegisterField> = emptySet(),
        index: RegisterIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<Register> =
        pageOf(registerQuery(name, year, unit, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives registers one by one, reading page after page.
     *
     * @param name Only those with this `name`.
     * @param year Only those with this `year`.
     * @param unit Only those with this `unit`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        name: String? = null,
        year: Int? = null,
        unit: UnitId? = null,
        missing: Set<RegisterField> = emptySet(),
        index: RegisterIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Sequence<Register> =
        allOf(registerQuery(name, year, unit, missing, index, since, until, descending))

    /**
     * Counts registers.
     *
     * @param name Only those with this `name`.
     * @param year Only those with this `year`.
     * @param unit Only those with this `unit`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public fun count(
        name: String? = null,
        year: Int? = null,
        unit: UnitId? = null,
        missing: Set<RegisterField> = emptySet(),
        index: RegisterIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(registerQuery(name, year, unit, missing, index, since, until))

    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun add(record: Register): Register =
        addOf("registers.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun addMany(records: Iterable<Register>): List<Register> =
        addManyOf(records.toList()) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun update(record: Register): Register =
        addOf("registers.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public fun remove(id: RegisterId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public fun remove(record: Register) {
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
    public fun bringBack(id: RegisterId, rev: Long? = null, asOf: Instant? = null): Register =
        bringBackOf(id, rev, asOf)

    /**
     * Takes the next number of a register; the first of each year is 1. A register that does not exist is created.
     * Numbers that feedback or an issued plan of the same register already has, because they were entered by hand,
     * are skipped.
     *
     * Take the number in the same batch as the record that bears it: if that batch fails or is aborted, the number
     * is not used up.
     *
     * @param name The name of the register: "KH-SXD".
     * @param year The year.
     * @param unit The unit whose register it is; each unit numbers on its own. `None`: the register that belongs to
     * no unit.
     */
    public fun take(name: String, year: Int, unit: UnitId? = null): NumberTaken =
        caller.call(
            "registers.take",
            {
                map(3)
                field("name") { write(name) }
                field("year") { write(year) }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { readNumberTaken() }

    /**
     * Closes a register at the end of its year: no further numbers can be taken. Fails with `NotFound` if no number
     * was ever taken.
     *
     * @param name The name of the register: "KH-SXD".
     * @param year The year.
     * @param unit The unit whose register it is. `None`: the register that belongs to no unit.
     */
    public fun close(name: String, year: Int, unit: UnitId? = null): Register =
        caller.call(
            "registers.close",
            {
                map(3)
                field("name") { write(name) }
                field("year") { write(year) }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { readRegister() }
}

private fun registerQuery(
    name: String?,
    year: Int?,
    unit: UnitId?,
    missing: Set<RegisterField>,
    index: RegisterIndex?,
    since: Bound?,
    until: Bound?,
    descending: Boolean = false,
): IndexQuery {
    val query = IndexQuery(index, since, until, descending)
    query.filter("name", name) { write(it) }
    query.filter("year", year) { write(it) }
    query.filter("unit", unit) { write(it) }
    query.without(missing)
    return query
}
