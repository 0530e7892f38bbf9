package vn.cchc

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import vn.cchc.model.Record
import vn.cchc.model.RecordId
import vn.cchc.wire.Packer
import vn.cchc.wire.Unpacker
import vn.cchc.wire.write
import java.time.Instant

/**
 * A collection of records of one type, for reading; the store's collections add writing and what is particular to the
 * type. Threads and cancellation are as for [Store].
 */
public abstract class Records<R : Record, I : RecordId> internal constructor(
    internal val caller: Caller,
    private val name: String,
    private val read: Unpacker.() -> R,
) {
    /**
     * Returns the record with this identity.
     *
     * @throws CchcException.NotFound when there is none
     */
    public suspend fun get(id: I): R = caller.read("$name.get", { identity(id) }, read)

    /** Returns the record with this identity, or null. */
    public suspend fun find(id: I): R? = caller.read("$name.find", { identity(id) }) { orNull(read) }

    /** Returns every version of a record, oldest first; none for an unknown identity. */
    public suspend fun history(id: I): List<R> = caller.read("$name.history", { identity(id) }) { list(read) }

    internal suspend fun pageOf(query: IndexQuery, limit: Int, cursor: String?): Page<R> =
        caller.read("$name.page", { query.write(this, limit, cursor) }) { readPage(read) }

    // Each page is a call of its own: a collector that pauses holds no read transaction open.
    internal fun allOf(query: IndexQuery): Flow<R> = flow {
        var cursor: String? = null
        do {
            val page = pageOf(query, PAGE_SIZE, cursor)
            for (record in page) emit(record)
            cursor = page.next
        } while (cursor != null)
    }

    internal suspend fun countOf(query: IndexQuery): Long = caller.read("$name.count", { query.write(this) }) { long() }

    internal suspend fun exportOf(query: IndexQuery, table: TableFile, progress: ProgressListener?) =
        caller.export(name, query, table, progress)

    internal suspend fun addOf(call: String, record: Packer.() -> Unit): R =
        caller.write(call, { record(record) }, read)

    internal suspend fun addManyOf(records: List<R>, progress: ProgressListener?, write: Packer.(R) -> Unit): List<R> =
        caller.writeLong("$name.add_many", progress, { records(records, write) }) { list(read) }

    internal suspend fun bringBackOf(id: I, rev: Long?, asOf: Instant?): R =
        caller.write("$name.bring_back", { earlier(id, rev, asOf) }, read)

    internal suspend fun removeOf(id: I, rev: Long) = caller.write("$name.remove", { version(id, rev) }) { skip() }
}

/** A collection of records of one type in a [Batch]: the same calls, blocking, on the batch's thread. */
public abstract class BatchRecords<R : Record, I : RecordId> internal constructor(
    internal val caller: BatchCaller,
    private val name: String,
    private val read: Unpacker.() -> R,
) {
    /**
     * Returns the record with this identity.
     *
     * @throws CchcException.NotFound when there is none
     */
    public fun get(id: I): R = caller.call("$name.get", { identity(id) }, read)

    /** Returns the record with this identity, or null. */
    public fun find(id: I): R? = caller.call("$name.find", { identity(id) }) { orNull(read) }

    /** Returns every version of a record, oldest first; none for an unknown identity. */
    public fun history(id: I): List<R> = caller.call("$name.history", { identity(id) }) { list(read) }

    internal fun pageOf(query: IndexQuery, limit: Int, cursor: String?): Page<R> =
        caller.call("$name.page", { query.write(this, limit, cursor) }) { readPage(read) }

    internal fun allOf(query: IndexQuery): Sequence<R> = sequence {
        var cursor: String? = null
        do {
            val page = pageOf(query, PAGE_SIZE, cursor)
            yieldAll(page)
            cursor = page.next
        } while (cursor != null)
    }

    internal fun countOf(query: IndexQuery): Long = caller.call("$name.count", { query.write(this) }) { long() }

    internal fun addOf(call: String, record: Packer.() -> Unit): R = caller.call(call, { record(record) }, read)

    internal fun addManyOf(records: List<R>, write: Packer.(R) -> Unit): List<R> =
        caller.call("$name.add_many", { records(records, write) }) { list(read) }

    internal fun bringBackOf(id: I, rev: Long?, asOf: Instant?): R =
        caller.call("$name.bring_back", { earlier(id, rev, asOf) }, read)

    internal fun removeOf(id: I, rev: Long) = caller.call("$name.remove", { version(id, rev) }) { skip() }
}

/** Records per page when all are iterated. */
private const val PAGE_SIZE = 200

private fun Packer.identity(id: RecordId) {
    map(1)
    field("id") { write(id) }
}

private fun Packer.version(id: RecordId, rev: Long) {
    map(2)
    field("id") { write(id) }
    field("rev") { write(rev) }
}

private fun Packer.earlier(id: RecordId, rev: Long?, asOf: Instant?) {
    map(3)
    field("id") { write(id) }
    field("rev") { orNull(rev) { write(it) } }
    field("as_of") { orNull(asOf) { write(it) } }
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
