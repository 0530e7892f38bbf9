package vn.cchc

import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.ensureActive
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.flow.update
import kotlinx.coroutines.withContext
import vn.cchc.internal.NativeStore
import vn.cchc.internal.NativeSubscription
import vn.cchc.model.Attachment
import vn.cchc.model.AttachmentId
import vn.cchc.model.Change
import vn.cchc.model.Kind
import vn.cchc.model.Notice
import vn.cchc.model.Verification
import vn.cchc.wire.readAttachment
import vn.cchc.wire.readChange
import vn.cchc.wire.readNotice
import vn.cchc.wire.readVerification
import vn.cchc.wire.unpack
import java.nio.file.Path
import java.nio.file.Paths
import java.time.Instant
import java.time.temporal.ChronoUnit

/**
 * An open store. [Cchc.open] opens it, and `use` closes it.
 *
 * **Threads.** Coroutines may share a store. Each call runs on the store's dispatcher, so it is safe to make from the
 * main thread. Reads run side by side; one write runs at a time, the others wait for the writer lock.
 *
 * **Cancellation.** A short call that has started runs to its end even when its coroutine is cancelled, and a write is
 * not rolled back. A long call, which takes a [ProgressListener], stops early and leaves nothing behind.
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
public class Store internal constructor(private val native: NativeStore, private val dispatcher: CoroutineDispatcher) :
    StoreCollections(Caller(dispatcher, native::call)),
    AutoCloseable {
    private val fileState = MutableStateFlow(FileState.OPEN)

    /** Path of the store's file. */
    public val path: Path get() = Paths.get(native.path())

    /**
     * Groups writes into one commit. When the block returns, all of them become durable; when it throws, none does, and
     * the exception is rethrown.
     *
     * The block runs on one thread of the store's dispatcher and holds the writer lock. It cannot suspend, so that no
     * network call can hold up other writers. Writes through [Store] wait for the lock meanwhile; a write through
     * [Store] inside the block would wait for itself, and throws [CchcException.Locked].
     *
     * When the coroutine is cancelled while the block runs, the block still runs to its end and is then rolled back.
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
    public suspend fun <T> batch(operation: String = "batch", write: (Batch) -> T): T = withContext(dispatcher) {
        // The handle is not closed: a caller that keeps the batch gets an error that says so. It holds no resources.
        val batch = translated { native.batch(operation) }
        try {
            write(Batch(batch)).also {
                ensureActive()
                translated { batch.commit() }
            }
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
     */
    public suspend fun asOf(at: Instant): Snapshot {
        val micros = ChronoUnit.MICROS.between(Instant.EPOCH, at)
        return Snapshot(withContext(dispatcher) { translated { native.asOf(micros) } }, at, dispatcher)
    }

    /**
     * Returns entries of the change log, oldest first.
     *
     * @param after Only entries with a greater sequence number; 0 starts at the first.
     * @param limit Maximum number of entries.
     * @throws CchcException.Invalid when `after` is greater than the last sequence number: it comes from another store,
     *   or from a later state of this one
     * @throws IllegalArgumentException when `limit` is negative
     */
    public suspend fun changes(after: Long = 0, limit: Int = CHANGES): List<Change> {
        require(limit >= 0) { "limit is negative: $limit" }
        return withContext(dispatcher) {
            translated { unpack(native.changes(after, limit.toUInt())) { list { readChange() } } }
        }
    }

    /**
     * Emits a notification after each commit, from when it is collected until the store is closed.
     *
     * Commits that happen while the collector is busy are merged into one notification. A notification carries no data
     * and holds no snapshot: read again after each one. Cancelling the collector ends the subscription.
     *
     * ```
     * store.watch().collect { notice -> if ("session" in notice.kinds) reload() }
     * ```
     */
    public fun watch(): Flow<Notice> = flow {
        subscription().use { subscription ->
            while (true) emit(subscription.notice() ?: break)
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
        whenOpen({ subscription() }) {
            it.use { subscription ->
                var isOpen = whenOpen(query) { result -> emit(result) }
                while (isOpen) {
                    val notice = subscription.notice() ?: break
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
                val isOpen = fileState.value == FileState.OPEN
                if (isOpen && hasRetried) throw closed
                if (fileState.first { it != FileState.SUSPENDED } == FileState.CLOSED) return false
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
     * Damage does not throw; the result lists it, and `sound` is false.
     *
     * @param progress Is told the progress.
     */
    public suspend fun verify(progress: ProgressListener? = null): Verification =
        dispatcher.long(progress) { work -> unpack(native.verify(work)) { readVerification() } }

    /** Rebuilds every index and the search postings from the records, in one commit. */
    public suspend fun reindex(progress: ProgressListener? = null): Unit =
        dispatcher.long(progress) { work -> native.reindex(work) }

    /**
     * Writes a copy of the store's current state to a new file. The store stays usable meanwhile.
     *
     * The copy is compact and verified. It holds no keys of data subjects: see [exportKeys].
     *
     * @param path The file to create.
     * @throws CchcException.StorageIo when the path exists already, or on an I/O error
     */
    public suspend fun backup(path: Path, progress: ProgressListener? = null): Unit =
        dispatcher.long(progress) { work -> native.backup(path.toString(), work) }

    /**
     * Replaces the host key: wraps every data subject's key under the new one.
     *
     * Older copies of the file still need the old host key. Destroying that key makes their personal data unreadable.
     *
     * @param keys Supplies the new key, now and from now on.
     * @throws CchcException.KeyNeeded when the present key is not available
     */
    public suspend fun rekey(keys: KeyProvider, progress: ProgressListener? = null): Unit =
        dispatcher.long(progress) { work -> native.rekey(HostKeys(keys), work) }

    /**
     * Exports every data subject's key, wrapped under the host key, to be kept beside backups, which hold none.
     *
     * Keep the newest export only: a person erased from the store is then erased from every backup too.
     */
    public suspend fun exportKeys(): ByteArray = withContext(dispatcher) { translated { native.exportKeys() } }

    /**
     * Imports keys that [exportKeys] gave, into a store restored from a backup.
     *
     * @return How many data subjects became readable.
     * @throws CchcException.Invalid when the bytes are no such export, or one of another store
     * @throws CchcException.KeyNeeded without the host key that they were exported under
     */
    public suspend fun importKeys(keys: ByteArray): Int =
        withContext(dispatcher) { translated { native.importKeys(keys).toInt() } }

    /**
     * Writes a checkpoint so that reopening after a crash takes milliseconds, whatever the size of the file.
     *
     * The store does so by itself half a second after the last write, and on closing.
     */
    public suspend fun checkpoint(): Unit = withContext(dispatcher) { translated { native.checkpoint() } }

    /**
     * Closes the file and releases its lock until [resume]. Call it when the app goes to the background.
     *
     * Writes that are running end first; reads get a second to end. Calls made meanwhile throw [CchcException.Closed];
     * flows of [observe] wait. It runs to its end even when its coroutine is cancelled.
     *
     * @throws CchcException.Locked while a batch is open
     */
    public suspend fun suspend(): Unit = withContext(NonCancellable + dispatcher) {
        fileState.compareAndSet(FileState.OPEN, FileState.SUSPENDED)
        try {
            translated { native.suspend() }
        } finally {
            updateFileState()
        }
    }

    /**
     * Reopens the file after [suspend]. Call it when the app comes to the foreground.
     *
     * If another process wrote to the file meanwhile, [watch] and [observe] are notified. If the file cannot be opened,
     * each later call tries again.
     *
     * @throws CchcException.Locked while another process has the file open
     * @throws CchcException.StorageIo when the file is missing, or on an I/O error
     */
    public suspend fun resume(): Unit = withContext(NonCancellable + dispatcher) {
        try {
            translated { native.resume() }
        } finally {
            updateFileState()
        }
    }

    /**
     * A file that could not be reopened counts as open: each call retries and reports why it fails. The native part is
     * asked after each transition, so that of concurrent calls the last to end sets what is true.
     */
    private fun updateFileState() {
        val state = if (native.isSuspended()) FileState.SUSPENDED else FileState.OPEN
        fileState.update { if (it == FileState.CLOSED) it else state }
    }

    /** Whether [suspend] closed the file and [resume] has not reopened it. */
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
        val read = boundedRead(attachment.size) { offset, length ->
            native.readAttachment(id.toString(), offset, length)
        }
        return AttachmentReader(attachment, dispatcher, read)
    }

    /**
     * Closes the store. Later calls throw [CchcException.Closed]; flows complete. Closing twice has no effect.
     *
     * It blocks for some milliseconds to write a checkpoint: call it off the main thread.
     *
     * @throws CchcException.Locked while a batch is open
     * @throws CchcException.StorageIo when the last write fails
     */
    override fun close() {
        translated { native.shut() }
        fileState.value = FileState.CLOSED
    }

    override fun toString(): String = "Store($path)"

    override suspend fun attachOf(content: Content, draft: Attachment, progress: ProgressListener?): Attachment =
        dispatcher.long(progress) { work ->
            unpack(content.read { native.attach(draft.of(content), it, work) }) { readAttachment() }
        }

    private suspend fun subscription(): NativeSubscription =
        withContext(dispatcher) { translated { native.subscribe() } }

    private suspend fun NativeSubscription.notice(): Notice? =
        translated { next() }?.let { notice -> unpack(notice) { readNotice() } }

    private enum class FileState { OPEN, SUSPENDED, CLOSED }

    private companion object {
        const val CHANGES = 1000
    }
}
