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

/** The orders in which search words can be read. */
public enum class SearchWordIndex(override val code: String) : Code {
    /** By `word`. */
    WORD("word"),

    /** By `kind`, `word`. */
    KIND("kind"),
}

/** The search words, for reading. */
public open class SearchWordRecords internal constructor(caller: Caller) :
    Records<SearchWord, SearchWordId>(caller, "search_words", { readSearchWord() }) {
    /**
     * Gives a page of search words.
     *
     * @param word Only those with this `word`.
     * @param kind Only those with this `kind`.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     * @param limit The most records on a page, 1 to 1,000; 50 by default.
     * @param cursor The cursor of the page to return: `next` of the page before; none for the first page. It must
     * come from the same query in the same store or a copy of it; any other cursor is refused.
     */
    public suspend fun page(
        word: String? = null,
        kind: SearchWordKind? = null,
        index: SearchWordIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<SearchWord> =
        pageOf(searchWordQuery(word, kind, index, since, until, descending), limit, cursor)

    /**
     * Gives search words one by one, reading page after page.
     *
     * @param word Only those with this `word`.
     * @param kind Only those with this `kind`.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        word: String? = null,
        kind: SearchWordKind? = null,
        index: SearchWordIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Flow<SearchWord> =
        allOf(searchWordQuery(word, kind, index, since, until, descending))

    /**
     * Counts search words.
     *
     * @param word Only those with this `word`.
     * @param kind Only those with this `kind`.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public suspend fun count(
        word: String? = null,
        kind: SearchWordKind? = null,
        index: SearchWordIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(searchWordQuery(word, kind, index, since, until))

    /**
     * Writes search words as a table to a file, all as of one instant; whole or not at all (xuất bảng).
     *
     * @param path The file to create.
     * @param format The kind of file; this library writes CSV and JSON Lines.
     * @param columns The paths of the columns, in this order: `held_on`, `turnout.informed`; null for all of them.
     * @param options How the table is written.
     * @param word Only those with this `word`.
     * @param kind Only those with this `kind`.
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
        word: String? = null,
        kind: SearchWordKind? = null,
        index: SearchWordIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        progress: ProgressListener? = null,
    ): Unit =
        exportOf(
            searchWordQuery(word, kind, index, since, until, descending),
            TableFile(path, format, columns, options),
            progress,
        )
}

/** The search words. */
public class SearchWords internal constructor(caller: Caller) :
    SearchWordRecords(caller), TableTarget by TableTargetOf(caller, "search_words") {
    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun add(record: SearchWord): SearchWord =
        addOf("search_words.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @param progress Told how far it is.
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun addMany(
        records: Iterable<SearchWord>,
        progress: ProgressListener? = null,
    ): List<SearchWord> =
        addManyOf(records.toList(), progress) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun update(record: SearchWord): SearchWord =
        addOf("search_words.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public suspend fun remove(id: SearchWordId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public suspend fun remove(record: SearchWord) {
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
    public suspend fun bringBack(id: SearchWordId, rev: Long? = null, asOf: Instant? = null): SearchWord =
        bringBackOf(id, rev, asOf)
}

/** The search words, in a batch. */
public class BatchSearchWords internal constructor(caller: BatchCaller) :
    BatchRecords<SearchWord, SearchWordId>(caller, "search_words", { readSearchWord() }),
    BatchTableTarget by BatchTableTargetOf(caller, "search_words") {
    /**
     * Gives a page of search words.
     *
     * @param word Only those with this `word`.
     * @param kind Only those with this `kind`.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     * @param limit The most records on a page, 1 to 1,000; 50 by default.
     * @param cursor The cursor of the page to return: `next` of the page before; none for the first page. It must
     * come from the same query in the same store or a copy of it; any other cursor is refused.
     */
    public fun page(
        word: String? = null,
        kind: SearchWordKind? = null,
        index: SearchWordIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<SearchWord> =
        pageOf(searchWordQuery(word, kind, index, since, until, descending), limit, cursor)

    /**
     * Gives search words one by one, reading page after page.
     *
     * @param word Only those with this `word`.
     * @param kind Only those with this `kind`.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        word: String? = null,
        kind: SearchWordKind? = null,
        index: SearchWordIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Sequence<SearchWord> =
        allOf(searchWordQuery(word, kind, index, since, until, descending))

    /**
     * Counts search words.
     *
     * @param word Only those with this `word`.
     * @param kind Only those with this `kind`.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public fun count(
        word: String? = null,
        kind: SearchWordKind? = null,
        index: SearchWordIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(searchWordQuery(word, kind, index, since, until))

    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun add(record: SearchWord): SearchWord =
        addOf("search_words.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun addMany(records: Iterable<SearchWord>): List<SearchWord> =
        addManyOf(records.toList()) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun update(record: SearchWord): SearchWord =
        addOf("search_words.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public fun remove(id: SearchWordId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public fun remove(record: SearchWord) {
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
    public fun bringBack(id: SearchWordId, rev: Long? = null, asOf: Instant? = null): SearchWord =
        bringBackOf(id, rev, asOf)
}

private fun searchWordQuery(
    word: String?,
    kind: SearchWordKind?,
    index: SearchWordIndex?,
    since: Bound?,
    until: Bound?,
    descending: Boolean = false,
): IndexQuery {
    val query = IndexQuery(index, since, until, descending)
    query.filter("word", word) { write(it) }
    query.filter("kind", kind) { write(it) }
    return query
}
