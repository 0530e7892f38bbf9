package vn.cchc

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import vn.cchc.model.Record
import vn.cchc.model.RecordId
import vn.cchc.wire.Packer
import vn.cchc.wire.Unpacker
import vn.cchc.wire.write

/** A collection. */
public abstract class Records<R : Record, I : RecordId> internal constructor(
    internal val caller: Caller,
    private val name: String,
    private val read: Unpacker.() -> R,
) {
    /**
     * Gives the record with this identity.
     *
     * @throws CchcException.NotFound where there is none
     */
    public suspend fun get(id: I): R = caller.ask("$name.get", { identity(id) }, read)

    /** Gives the record with this identity, or nothing. */
    public suspend fun find(id: I): R? = caller.ask("$name.find", { identity(id) }) { orNull(read) }

    /** Gives every version of a record, oldest first. */
    public suspend fun history(id: I): List<R> = caller.ask("$name.history", { identity(id) }) { list(read) }

    internal suspend fun pageOf(query: IndexQuery, limit: Int, cursor: String?): Page<R> =
        caller.ask("$name.page", { query.write(this, limit, cursor) }) { readPage(read) }

    // Each page is read and let go before its records are given: a pause between two of them holds nothing open.
    internal fun allOf(query: IndexQuery): Flow<R> = flow {
        var cursor: String? = null
        do {
            val page = pageOf(query, ITERATED, cursor)
            for (record in page) emit(record)
            cursor = page.next
        } while (cursor != null)
    }

    internal suspend fun countOf(query: IndexQuery): Long = caller.ask("$name.count", { query.write(this) }) { long() }

    internal suspend fun addOf(call: String, record: Packer.() -> Unit): R = caller.ask(call, { record(record) }, read)

    internal suspend fun addManyOf(records: List<R>, progress: ProgressListener?, write: Packer.(R) -> Unit): List<R> =
        caller.askLong("$name.add_many", progress, { records(records, write) }) { list(read) }

    internal suspend fun removeOf(id: I, rev: Long) = caller.ask("$name.remove", { version(id, rev) }) { skip() }
}

/** A collection, in a batch. */
public abstract class BatchRecords<R : Record, I : RecordId> internal constructor(
    internal val caller: BatchCaller,
    private val name: String,
    private val read: Unpacker.() -> R,
) {
    /**
     * Gives the record with this identity.
     *
     * @throws CchcException.NotFound where there is none
     */
    public fun get(id: I): R = caller.ask("$name.get", { identity(id) }, read)

    /** Gives the record with this identity, or nothing. */
    public fun find(id: I): R? = caller.ask("$name.find", { identity(id) }) { orNull(read) }

    /** Gives every version of a record, oldest first. */
    public fun history(id: I): List<R> = caller.ask("$name.history", { identity(id) }) { list(read) }

    internal fun pageOf(query: IndexQuery, limit: Int, cursor: String?): Page<R> =
        caller.ask("$name.page", { query.write(this, limit, cursor) }) { readPage(read) }

    internal fun allOf(query: IndexQuery): Sequence<R> = sequence {
        var cursor: String? = null
        do {
            val page = pageOf(query, ITERATED, cursor)
            yieldAll(page)
            cursor = page.next
        } while (cursor != null)
    }

    internal fun countOf(query: IndexQuery): Long = caller.ask("$name.count", { query.write(this) }) { long() }

    internal fun addOf(call: String, record: Packer.() -> Unit): R = caller.ask(call, { record(record) }, read)

    internal fun addManyOf(records: List<R>, write: Packer.(R) -> Unit): List<R> =
        caller.ask("$name.add_many", { records(records, write) }) { list(read) }

    internal fun removeOf(id: I, rev: Long) = caller.ask("$name.remove", { version(id, rev) }) { skip() }
}

/** Records read at a time where all are. */
private const val ITERATED = 200

private fun Packer.identity(id: RecordId) {
    map(1)
    field("id") { write(id) }
}

private fun Packer.version(id: RecordId, rev: Long) {
    map(2)
    field("id") { write(id) }
    field("rev") { write(rev) }
}

private fun Packer.record(write: Packer.() -> Unit) {
    map(1)
    field("record", write)
}

private fun <R> Packer.records(records: List<R>, write: Packer.(R) -> Unit) {
    map(1)
    field("records") { list(records, write) }
}

private fun <R> Unpacker.readPage(read: Unpacker.() -> R): Page<R> {
    var items: List<R>? = null
    var next: String? = null
    fields { name ->
        when (name) {
            "items" -> items = list(read)
            "next" -> next = orNull { text() }
            else -> throw unknown("Page", name)
        }
    }
    return Page(items ?: throw missing("Page", "items"), next)
}
