package vn.cchc

import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import vn.cchc.internal.NativeStore
import vn.cchc.model.Attachment
import vn.cchc.model.AttachmentId
import vn.cchc.model.Change
import vn.cchc.model.ExportOptions
import vn.cchc.model.Exported
import vn.cchc.model.Imported
import vn.cchc.model.KeyImport
import vn.cchc.model.Kind
import vn.cchc.model.Notice
import vn.cchc.model.TableFormat
import vn.cchc.model.Verification
import vn.cchc.wire.pack
import vn.cchc.wire.readAttachment
import vn.cchc.wire.readChange
import vn.cchc.wire.readExported
import vn.cchc.wire.readImported
import vn.cchc.wire.readKeyImport
import vn.cchc.wire.readVerification
import vn.cchc.wire.unpack
import vn.cchc.wire.write
import java.nio.file.Path
import java.nio.file.Paths
import java.time.Instant
import java.time.temporal.ChronoUnit
import kotlin.time.Duration

/**
 * An open store. [Cchc.open] opens it, [Cchc.inMemory] makes one in memory, and `use` closes it.
 *
 * **Threads.** Coroutines may share a store. Its calls are safe to make from the main thread: they run on threads of
 * the library. Reads run side by side. One write runs at a time, first come, first served; the others wait without a
 * thread.
 *
 * **Cancellation.** A write whose coroutine is cancelled, by a timeout say, is not made: it leaves the queue at once
 * while it waits, and is rolled back while it runs. If its commit has begun, it is made and returns its result, so that
 * what was cancelled and what was made can be told apart: a write that throws `CancellationException` left nothing
 * behind. A long read, which takes a [ProgressListener], stops early. A short read that has started runs to its end.
 *
 * **Errors.** A call that the store refuses throws a [CchcException].
 *
 * ```
 * Cchc.open(path, actor = "van-phong").use { store ->
 *     val unit = store.units.add(OrganisationUnit("Sở Xây dựng", UnitKind.DEPARTMENT))
 *     check(store.units.get(unit.id) == unit)
 * }
 * ```
 */
public class Store private constructor(
    private val native: NativeStore,
    private val lifecycle: Lifecycle,
    private val lanes: Lanes,
    private val commits: Commits,
    /** Whether [close] closes the store: not that of a handle which acts as somebody. */
    private val isOwner: Boolean,
) : StoreCollections(Caller(lanes, native::call, native::exportTable)),
    AutoCloseable {
    /** Path of the store's file. */
    public val path: Path get() = Paths.get(native.path())

    /** Whose writes those of this handle are: see [actingAs] and [Cchc.open]. */
    public val actor: String get() = native.actor()

    /**
     * Returns a handle of the same store whose writes, and accesses to personal data, are somebody else's. A service
     * makes one for each request; making it costs next to nothing.
     *
     * The handle shares the store's file, threads and queue of writes, so that suspending one suspends all. `use` of it
     * and its [close] leave the store open, which is closed by whoever opened it; [closeAndJoin] of any handle closes
     * it for all of them.
     *
     * ```
     * val officer = store.actingAs("nguyen.van.a")
     * val unit = officer.units.add(OrganisationUnit("Sở Xây dựng", UnitKind.DEPARTMENT))
     * check(unit.header.actor == "nguyen.van.a")
     * ```
     *
     * @param actor Who writes. Every revision and every entry of the change log names it.
     * @throws CchcException.Invalid when it has more than 1,024 bytes
     */
    public fun actingAs(actor: String): Store =
        Store(translated { native.actingAs(actor) }, lifecycle, lanes, commits, isOwner = false)

    /**
     * Groups writes into one commit. When the block returns, all of them become durable; when it throws, none does, and
     * the exception is rethrown.
     *
     * The block runs on one thread and holds the writer lock. It cannot suspend, so that no network call can hold up
     * other writers. Writes through [Store] wait for their turn meanwhile; a write through [Store] inside the block
     * would wait for itself, and throws [CchcException.Locked].
     *
     * When the coroutine is cancelled while the block runs, the batch's next call throws [CchcException.Cancelled]; the
     * block may run to its end, but nothing of it is committed.
     *
     * ```
     * val office = store.batch("units.import") { batch ->
     *     val department = batch.units.add(OrganisationUnit("Sở Xây dựng", UnitKind.DEPARTMENT))
     *     batch.units.add(OrganisationUnit("Văn phòng Sở", UnitKind.DIVISION, parent = department.id))
     * }
     * ```
     *
     * @param operation A name for the batch as a whole. The change log names each write by its own call.
     * @param write The writes. Its [Batch] is valid on this thread, and until the block ends.
     * @throws CchcException.Locked when another writer holds the lock for longer than the store's `writeTimeout`
     */
    public suspend fun <T> batch(operation: String = "batch", write: (Batch) -> T): T = lanes.writeBatch { work ->
        // The handle is not closed: a caller that keeps the batch gets an error that says so. It holds no resources.
        val batch = native.batch(operation, work.native)
        try {
            write(Batch(batch)).also { batch.commit() }
        } catch (failure: Throwable) {
            // Releases the writer lock.
            runCatching { batch.abort() }.onFailure(failure::addSuppressed)
            throw failure
        }
    }

    /**
     * Returns a read-only view of the store as of an instant. It holds no resources.
     *
     * ```
     * store.asOf(lastYear).units.get(unit.id).name
     * ```
     *
     * @param at The instant; commits after it are not visible. It is truncated to microseconds.
     * @throws CchcException.Invalid when the year of `at` has not four digits
     */
    public suspend fun asOf(at: Instant): Snapshot = Snapshot(lanes.read { native.asOf(microsOf(at)) }, at, lanes)

    /**
     * Returns entries of the change log, oldest first.
     *
     * @param after Only entries with a greater sequence number; 0 starts at the first.
     * @param limit Maximum number of entries, 0 or more.
     * @throws CchcException.Invalid when `after` is greater than the last sequence number: it comes from another store,
     *   or from a later state of this one; when `after` or `limit` is negative
     */
    public suspend fun changes(after: Long = 0, limit: Int = CHANGES): List<Change> =
        lanes.read { unpack(native.changes(after, limit.toLong())) { list { readChange() } } }

    /**
     * Emits a notification after each commit, from when it is collected until the store is closed.
     *
     * Commits that happen while the collector is busy are merged into one notification. A notification carries no data
     * and holds no snapshot: read again after each one. Cancelling the collector ends the subscription.
     *
     * The commits are those made through this store; in a reader beside one writer
     * ([Sharing.ONE_WRITER_MANY_READERS]) those of the writing process, within 200 ms.
     *
     * ```
     * store.watch().collect { notice -> if ("session" in notice.kinds) reload() }
     * ```
     */
    public fun watch(): Flow<Notice> = flow {
        commits.follow().use { follower ->
            while (true) emit(follower.next() ?: break)
        }
    }

    /**
     * Emits a query's result at once, and again after each commit that touched one of the record types.
     *
     * Commits that happen while the query runs or the collector is busy lead to one run of the query; intermediate
     * results are skipped. While the store is suspended the flow waits. It completes when the store is closed. What the
     * query throws ends the flow and reaches the collector.
     *
     * ```
     * store.observe(Kind.SESSION) { store.sessions.page(limit = 20) }.collect { page -> show(page.items) }
     * ```
     *
     * @param kinds Record types that the query depends on; every type when none is given.
     * @param query The query. It runs in the collector's context.
     */
    public fun <T> observe(vararg kinds: Kind, query: suspend () -> T): Flow<T> = flow {
        val codes = kinds.map { it.code }
        whenOpen({ commits.follow() }) {
            it.use { follower ->
                var isOpen = whenOpen(query) { result -> emit(result) }
                while (isOpen) {
                    val notice = follower.next() ?: break
                    val concerns = codes.isEmpty() || codes.any { code -> code in notice.kinds }
                    if (concerns) isOpen = whenOpen(query) { result -> emit(result) }
                }
            }
        }
    }

    /** Runs a query once the file is open. Returns false, without a result, when the store was closed for good. */
    private suspend inline fun <T> whenOpen(query: suspend () -> T, take: (T) -> Unit): Boolean {
        var hasRetried = false
        while (true) {
            val result = try {
                query()
            } catch (closed: CchcException.Closed) {
                // The store may have resumed since the query failed: retry once. If it fails again while the store is
                // open, the query uses another store, which is closed.
                val isOpen = lifecycle.isOpen
                if (isOpen && hasRetried) throw closed
                if (!lifecycle.awaitOpen()) return false
                hasRetried = isOpen
                continue
            }
            take(result)
            return true
        }
    }

    /**
     * Checks the whole file: hash chain, versions, indexes, search postings, counters, contents of attachments.
     *
     * Damage does not throw; the result lists it, and `sound` is false. Whatever the size of the file, it takes at most
     * 64 MiB of memory beyond the cache.
     *
     * @param since The text of a [Head] that was kept elsewhere: an older copy that was put back, a replaced history
     *   and another store are defects, too.
     * @param progress Is told the progress.
     * @throws CchcException.Invalid when `since` is not the text of a head
     */
    public suspend fun verify(since: String? = null, progress: ProgressListener? = null): Verification =
        lanes.readLong(progress) { work -> unpack(native.verify(since, work.native)) { readVerification() } }

    /** Rebuilds every index and the search postings from the records, in one commit. */
    public suspend fun reindex(progress: ProgressListener? = null): Unit =
        lanes.write(progress) { work -> native.reindex(work.native) }

    /**
     * Rewrites the file in order and without unused space, while reads and writes go on.
     *
     * The new file is made beside the old one and then put in its place; until then the disk must hold both. It has no
     * free pages, and so none with a destroyed key. Where it is ended before that, a hidden draft stays beside it,
     * and the next call goes on with it; opening the store removes one that is a week old.
     *
     * @throws CchcException.Locked when the store was opened for reading only, or so that other processes can read it
     * @throws CchcException.StorageIo when the new file cannot be written; the file is as before then
     */
    public suspend fun compact(progress: ProgressListener? = null): Unit =
        lanes.readLong(progress) { work -> native.compact(work.native) }

    /**
     * Writes a copy of the store's current state to a new file. The store stays usable meanwhile.
     *
     * The copy is compact and verified. It holds no keys of data subjects: see [exportKeys].
     *
     * @param path The file to create.
     * @throws CchcException.StorageIo when the path exists already, or on an I/O error
     */
    public suspend fun backup(path: Path, progress: ProgressListener? = null): Unit =
        lanes.readLong(progress) { work -> native.backup(path.toString(), work.native) }

    /**
     * Writes the whole store as JSON Lines into a new folder. The store stays usable meanwhile.
     *
     * The folder holds `records.jsonl`, with a line for each record, what is referred to before what refers to it, and
     * `files` with the contents of attachments, each under its BLAKE3. It appears whole or not at all, and the same
     * state gives the same bytes. Personal data stay sealed: once the keys are imported ([exportKeys]) they can be
     * opened after the import.
     *
     * @param path The folder to create.
     * @param revisions Whether every version of every record is exported, in the order of the change log.
     * @param reveal The purpose for which personal data are exported in plain text; each access is noted before
     *   anything is written. Data of people who withdrew every consent, or whose request restricts the processing, stay
     *   sealed. Not together with [revisions].
     * @throws CchcException.StorageIo when the path exists already, or on an I/O error
     * @throws CchcException.Invalid for a blank purpose, or one together with [revisions]
     * @throws CchcException.KeyNeeded for a purpose without the host key
     * @throws CchcException.Conflict when personal data were changed just after the accesses were noted: repeat it
     */
    public suspend fun exportRecords(
        path: Path,
        revisions: Boolean = false,
        reveal: String? = null,
        progress: ProgressListener? = null,
    ): Exported = lanes.readLong(progress) { work ->
        unpack(native.exportRecords(path.toString(), revisions, reveal, work.native)) { readExported() }
    }

    /**
     * Takes in what [exportRecords] wrote, in one commit, into a store that nothing was ever written to.
     *
     * Records keep identity, scope and every field; without revisions each is revision 1, written by this import. With
     * revisions the history comes with its stamps, actors, operations and revisions; only the hashes of the log differ.
     * Open personal data are sealed. The store becomes a replica of the data set.
     *
     * @param path The folder.
     * @throws CchcException.Invalid with every problem of every line (`line 12: record.name`), the first hundred if
     *   there are more; or when the store was written to before
     * @throws CchcException.StorageIo when the folder cannot be read
     * @throws CchcException.NewerFormat when a newer version of this library wrote it
     * @throws CchcException.KeyNeeded when personal data are to be sealed and there is no host key
     */
    public suspend fun importRecords(path: Path, progress: ProgressListener? = null): Imported =
        lanes.write(progress) { work ->
            unpack(native.importRecords(path.toString(), work.native)) { readImported() }
        }

    /**
     * Writes a collection as a table to a file, all records as of one instant; whole or not at all. The `exportTable`
     * of a collection takes a query, too: `store.sessions.exportTable(path, kind = SessionKind.TRAINING)`.
     *
     * ```
     * store.exportTable("sessions", folder.resolve("buoi.csv"), columns = listOf("held_on", "subject"))
     * ```
     *
     * @param collection The name of the collection: `sessions`.
     * @param path The file to create.
     * @param format The kind of file; this library writes CSV and JSON Lines.
     * @param columns The paths of the columns, in this order: `held_on`, `turnout.informed`; null for all of them.
     * @throws CchcException.StorageIo when the path exists already and is not to be overwritten, or on an I/O error
     * @throws CchcException.Invalid when there is no such collection or column, and for [TableFormat.XLSX]
     */
    public suspend fun exportTable(
        collection: String,
        path: Path,
        format: TableFormat = TableFormat.CSV,
        columns: List<String>? = null,
        options: ExportOptions = ExportOptions(),
        progress: ProgressListener? = null,
    ): Unit = caller.export(collection, null, TableFile(path, format, columns, options), progress)

    /**
     * Replaces the host key: wraps every data subject's key under the new one.
     *
     * Older copies of the file still need the old host key. Destroying that key makes their personal data unreadable.
     *
     * @param keys Supplies the new key, now and from now on.
     * @throws CchcException.KeyNeeded when the present key is not available
     */
    public suspend fun rekey(keys: KeyProvider, progress: ProgressListener? = null): Unit =
        lanes.write(progress) { work -> native.rekey(HostKeys(keys), work.native) }

    /**
     * Exports every data subject's key, wrapped under the host key, to be kept beside backups, which hold none.
     *
     * Keep the newest export only: a person erased from the store is then erased from every backup too. The host key is
     * asked for where there is one, and authenticates the export as a whole.
     *
     * @throws CchcException.KeyNeeded in a backup without its keys, or when the host key is refused or wrong
     */
    public suspend fun exportKeys(): ByteArray = lanes.read { native.exportKeys() }

    /**
     * Imports keys that [exportKeys] gave, into a store restored from a backup.
     *
     * Destroyed keys stay destroyed: the key of somebody whom this file knows to be erased is refused, and an export
     * from after an erasure destroys the key here too.
     *
     * @return How many data subjects became readable, and how many did not.
     * @throws CchcException.Invalid when the bytes are no such export, are altered, or are one of another store
     * @throws CchcException.KeyNeeded without the host key that they were exported under
     */
    public suspend fun importKeys(keys: ByteArray): KeyImport =
        lanes.write { work -> unpack(native.importKeys(keys, work.native)) { readKeyImport() } }

    /**
     * Writes a checkpoint so that reopening after a crash takes milliseconds, whatever the size of the file.
     *
     * The store does so by itself half a second after the last write, and on closing.
     */
    public suspend fun checkpoint(): Unit = lanes.write { native.checkpoint() }

    /**
     * Closes the file and releases its lock until [resume]. Call it when the app goes to the background.
     *
     * A running write gets half a second to end and running reads a second; then they are stopped, keep nothing, and
     * throw [CchcException.Closed], however long they would have taken. So do calls made meanwhile; flows of [observe]
     * wait.
     *
     * Calls of [suspend], [resume] and [close] take effect in the order in which they are made, from whatever thread.
     * They run to their end even when their coroutine is cancelled.
     *
     * @throws CchcException.Locked when the block of a batch does nothing for as long as the store's `writeTimeout`
     */
    public suspend fun suspend(): Unit = lifecycle.suspend()

    /**
     * Reopens the file after [suspend]. Call it when the app comes to the foreground.
     *
     * If another process wrote to the file meanwhile, [watch] and [observe] are notified. If the file cannot be opened,
     * each later call tries again.
     *
     * @throws CchcException.Locked while another process has the file open
     * @throws CchcException.StorageIo when the file is missing, or on an I/O error
     */
    public suspend fun resume(): Unit = lifecycle.resume()

    /** Whether [suspend] closed the file and [resume] has not reopened it yet. It waits for neither. */
    public val isSuspended: Boolean get() = native.isSuspended()

    /**
     * Opens an attachment's content for reading. The reader holds no resources and needs no closing.
     *
     * ```
     * store.openAttachment(minutes.id).copyTo(Path.of("bien-ban.pdf"))
     * ```
     *
     * @throws CchcException.NotFound when there is no such attachment
     */
    public suspend fun openAttachment(id: AttachmentId): AttachmentReader {
        val attachment = attachments.get(id)
        return AttachmentReader(attachment, lanes) { offset, length ->
            native.readAttachment(id.toString(), offset, length)
        }
    }

    /**
     * Begins to close the store, and returns at once: it is safe to call from the main thread. Calls made from then on
     * throw [CchcException.Closed]; flows complete. Closing twice has no effect, nor has closing what [actingAs] gave.
     *
     * Running calls are given time and then stopped, as [suspend] does; the block of a batch that does nothing is
     * waited for. A background thread then writes a checkpoint and releases the file. [Cchc.open] of this program waits
     * for that, and the program does not end before. To hand the file to somebody else, or to know that nothing failed,
     * use [closeAndJoin].
     */
    override fun close() {
        if (isOwner) lifecycle.beginClosing()
    }

    /**
     * Closes the store, for every handle, and waits until its file is released. Closing twice has no effect.
     *
     * It runs to its end even when its coroutine is cancelled.
     *
     * @throws CchcException.Locked when the block of a batch does nothing for as long as the store's `writeTimeout`;
     *   the store stays open then
     * @throws CchcException.StorageIo when the last checkpoint fails; the file is released all the same
     */
    public suspend fun closeAndJoin(): Unit = lifecycle.close()

    override fun toString(): String = "Store($path)"

    override suspend fun attachOf(content: Content, draft: Attachment, progress: ProgressListener?): Attachment =
        lanes.write(progress) { work ->
            unpack(content.read { native.attach(draft.of(content), it, work.native) }) { readAttachment() }
        }

    internal companion object {
        private const val CHANGES = 1000

        /** The handle of a native store. */
        fun of(native: NativeStore, writeTimeout: Duration, dispatcher: CoroutineDispatcher?): Store {
            val queue = WriteQueue(writeTimeout, native::refuseAsBusy)
            val lifecycle = Lifecycle(native, queue)
            val lanes = Lanes(dispatcher, queue, lifecycle)
            val commits = Commits { lanes.read { native.subscribe() } }
            return Store(native, lifecycle, lanes, commits, isOwner = true)
        }

        /** Microseconds since 1970; for an instant beyond their range those that the store refuses as well. */
        private fun microsOf(at: Instant): Long = try {
            ChronoUnit.MICROS.between(Instant.EPOCH, at)
        } catch (_: ArithmeticException) {
            if (at < Instant.EPOCH) Long.MIN_VALUE else Long.MAX_VALUE
        }
    }
}
