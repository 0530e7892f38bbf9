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

/** The orders in which people can be read. */
public enum class PersonIndex(override val code: String) : Code {
    /** By `name`. */
    NAME("name"),

    /** By `unit`, `name`. */
    UNIT("unit"),

    /** By `code`. */
    CODE("code"),

    /** By `foldedTitle`. */
    FOLDED_TITLE("folded_title"),
}

/** What people can be without, and be found by being without. */
public enum class PersonField(override val code: String) : Code {
    /** The unit that the person belongs to at present. */
    UNIT("unit"),

    /** Staff code, unique in the store if given (mã cán bộ). */
    CODE("code"),
}

/** The people, for reading. */
public open class PersonRecords internal constructor(caller: Caller) :
    Records<Person, PersonId>(caller, "people", { readPerson() }) {
    /**
     * Gives a page of people.
     *
     * @param name Only those with this `name`.
     * @param unit Only those with this `unit`.
     * @param code Only those with this `code`.
     * @param foldedTitle Only those with this `folded_title`.
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
        unit: UnitId? = null,
        code: String? = null,
        foldedTitle: String? = null,
        missing: Set<PersonField> = emptySet(),
        index: PersonIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<Person> =
        pageOf(personQuery(name, unit, code, foldedTitle, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives people one by one, reading page after page.
     *
     * @param name Only those with this `name`.
     * @param unit Only those with this `unit`.
     * @param code Only those with this `code`.
     * @param foldedTitle Only those with this `folded_title`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        name: String? = null,
        unit: UnitId? = null,
        code: String? = null,
        foldedTitle: String? = null,
        missing: Set<PersonField> = emptySet(),
        index: PersonIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Flow<Person> =
        allOf(personQuery(name, unit, code, foldedTitle, missing, index, since, until, descending))

    /**
     * Counts people.
     *
     * @param name Only those with this `name`.
     * @param unit Only those with this `unit`.
     * @param code Only those with this `code`.
     * @param foldedTitle Only those with this `folded_title`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public suspend fun count(
        name: String? = null,
        unit: UnitId? = null,
        code: String? = null,
        foldedTitle: String? = null,
        missing: Set<PersonField> = emptySet(),
        index: PersonIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(personQuery(name, unit, code, foldedTitle, missing, index, since, until))

    /**
     * Writes people as a table to a file, all as of one instant; whole or not at all (xuất bảng).
     *
     * @param path The file to create.
     * @param format The kind of file; this library writes CSV and JSON Lines.
     * @param columns The paths of the columns, in this order: `held_on`, `turnout.informed`; null for all of them.
     * @param options How the table is written.
     * @param name Only those with this `name`.
     * @param unit Only those with this `unit`.
     * @param code Only those with this `code`.
     * @param foldedTitle Only those with this `folded_title`.
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
        unit: UnitId? = null,
        code: String? = null,
        foldedTitle: String? = null,
        missing: Set<PersonField> = emptySet(),
        index: PersonIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        progress: ProgressListener? = null,
    ): Unit =
        exportOf(
            personQuery(name, unit, code, foldedTitle, missing, index, since, until, descending),
            TableFile(path, format, columns, options),
            progress,
        )

    /**
     * Returns the unit and positions of a person on a day, from their recorded positions; if none are recorded,
     * from their current unit and position.
     *
     * @param person The person.
     * @param on The day; today if omitted.
     */
    public suspend fun at(person: PersonId, on: LocalDate? = null): PersonAt =
        caller.read(
            "people.at",
            {
                map(2)
                field("person") { write(person) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readPersonAt() }

    /**
     * Returns who held a position on a day, by its title with or without marks.
     *
     * @param title The title: "Chánh Văn phòng". Not blank.
     * @param unit The unit it is held in; any unit if omitted.
     * @param on The day; today if omitted.
     */
    public suspend fun holding(title: String, unit: UnitId? = null, on: LocalDate? = null): List<Holder> =
        caller.read(
            "people.holding",
            {
                map(3)
                field("title") { write(title) }
                field("unit") { orNull(unit) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { list { readHolder() } }
}

/** The people. */
public class People internal constructor(caller: Caller) :
    PersonRecords(caller), TableTarget by TableTargetOf(caller, "people") {
    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun add(record: Person): Person =
        addOf("people.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @param progress Told how far it is.
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun addMany(
        records: Iterable<Person>,
        progress: ProgressListener? = null,
    ): List<Person> =
        addManyOf(records.toList(), progress) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun update(record: Person): Person =
        addOf("people.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public suspend fun remove(id: PersonId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public suspend fun remove(record: Person) {
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
    public suspend fun bringBack(id: PersonId, rev: Long? = null, asOf: Instant? = null): Person =
        bringBackOf(id, rev, asOf)
}

/** The people, in a batch. */
public class BatchPeople internal constructor(caller: BatchCaller) :
    BatchRecords<Person, PersonId>(caller, "people", { readPerson() }),
    BatchTableTarget by BatchTableTargetOf(caller, "people") {
    /**
     * Gives a page of people.
     *
     * @param name Only those with this `name`.
     * @param unit Only those with this `unit`.
     * @param code Only those with this `code`.
     * @param foldedTitle Only those with this `folded_title`.
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
        unit: UnitId? = null,
        code: String? = null,
        foldedTitle: String? = null,
        missing: Set<PersonField> = emptySet(),
        index: PersonIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<Person> =
        pageOf(personQuery(name, unit, code, foldedTitle, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives people one by one, reading page after page.
     *
     * @param name Only those with this `name`.
     * @param unit Only those with this `unit`.
     * @param code Only those with this `code`.
     * @param foldedTitle Only those with this `folded_title`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        name: String? = null,
        unit: UnitId? = null,
        code: String? = null,
        foldedTitle: String? = null,
        missing: Set<PersonField> = emptySet(),
        index: PersonIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Sequence<Person> =
        allOf(personQuery(name, unit, code, foldedTitle, missing, index, since, until, descending))

    /**
     * Counts people.
     *
     * @param name Only those with this `name`.
     * @param unit Only those with this `unit`.
     * @param code Only those with this `code`.
     * @param foldedTitle Only those with this `folded_title`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public fun count(
        name: String? = null,
        unit: UnitId? = null,
        code: String? = null,
        foldedTitle: String? = null,
        missing: Set<PersonField> = emptySet(),
        index: PersonIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(personQuery(name, unit, code, foldedTitle, missing, index, since, until))

    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun add(record: Person): Person =
        addOf("people.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun addMany(records: Iterable<Person>): List<Person> =
        addManyOf(records.toList()) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun update(record: Person): Person =
        addOf("people.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public fun remove(id: PersonId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public fun remove(record: Person) {
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
    public fun bringBack(id: PersonId, rev: Long? = null, asOf: Instant? = null): Person =
        bringBackOf(id, rev, asOf)

    /**
     * Returns the unit and positions of a person on a day, from their recorded positions; if none are recorded,
     * from their current unit and position.
     *
     * @param person The person.
     * @param on The day; today if omitted.
     */
    public fun at(person: PersonId, on: LocalDate? = null): PersonAt =
        caller.call(
            "people.at",
            {
                map(2)
                field("person") { write(person) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readPersonAt() }

    /**
     * Returns who held a position on a day, by its title with or without marks.
     *
     * @param title The title: "Chánh Văn phòng". Not blank.
     * @param unit The unit it is held in; any unit if omitted.
     * @param on The day; today if omitted.
     */
    public fun holding(title: String, unit: UnitId? = null, on: LocalDate? = null): List<Holder> =
        caller.call(
            "people.holding",
            {
                map(3)
                field("title") { write(title) }
                field("unit") { orNull(unit) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { list { readHolder() } }
}

private fun personQuery(
    name: String?,
    unit: UnitId?,
    code: String?,
    foldedTitle: String?,
    missing: Set<PersonField>,
    index: PersonIndex?,
    since: Bound?,
    until: Bound?,
    descending: Boolean = false,
): IndexQuery {
    val query = IndexQuery(index, since, until, descending)
    query.filter("name", name) { write(it) }
    query.filter("unit", unit) { write(it) }
    query.filter("code", code) { write(it) }
    query.filter("folded_title", foldedTitle) { write(it) }
    query.without(missing)
    return query
}
