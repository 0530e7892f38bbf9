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
 * An open store: [Cchc.open] gives it, and `use` closes it.
 *
 * Coroutines may share it. Each call runs on the store's dispatcher and is safe to make from the main thread. A call
 * that has begun is waited for even when its coroutine is cancelled, and a write is not undone: only long calls, which
 * take a [ProgressListener], end early, and of those nothing is kept.
 */
public class Store internal constructor(private val native: NativeStore, private val dispatcher: CoroutineDispatcher) :
    StoreCollections(Caller(dispatcher, native::call)),
    AutoCloseable {
    private val presence = MutableStateFlow(Presence.HERE)

    /** The file. */
    public val path: Path get() = Paths.get(native.path())

    /**
     * Groups writes into one commit: when the block ends all of them are durable, after an exception none.
     *
     * The block runs as a whole on one thread of the store's dispatcher. It cannot suspend, since nobody may wait for a
     * network while others wait to write. Writes through the store wait meanwhile; made within the block they would
     * wait for themselves, and fail with [CchcException.Locked].
     *
     * ```
     * val office = store.batch("units.import") { batch ->
     *     val department = batch.units.add(OrganisationUnit("Sở Xây dựng", UnitKind.DEPARTMENT))
     *     batch.units.add(OrganisationUnit("Văn phòng Sở", UnitKind.DIVISION, parent = department.id))
     * }
     * ```
     */
    public suspend fun <T> batch(operation: String = "batch", write: (Batch) -> T): T = withContext(dispatcher) {
        // Not closed, so that whoever keeps the batch is told that it has ended; it holds nothing then.
        val batch = translated { native.batch(operation) }
        try {
            write(Batch(batch)).also {
                ensureActive()
                translated { batch.commit() }
            }
        } catch (failure: Throwable) {
            // Whatever ended it, the writer's turn is given back.
            runCatching { batch.abort() }.onFailure(failure::addSuppressed)
            throw failure
        }
    }

    /**
     * Gives everything as it was at an instant.
     *
     * ```
     * store.asOf(lastYear).units.get(unit.id).name
     * ```
     */
    public suspend fun asOf(at: Instant): Snapshot {
        val micros = ChronoUnit.MICROS.between(Instant.EPOCH, at)
        return Snapshot(withContext(dispatcher) { translated { native.asOf(micros) } }, at, dispatcher)
    }

    /**
     * Gives the change log after a sequence number, oldest first.
     *
     * @throws CchcException.Invalid for a number beyond the last change: it is of another store, or of a later state of
     *   this one.
     */
    public suspend fun changes(after: Long = 0, limit: Int = CHANGES): List<Change> {
        require(limit >= 0) { "a list has no less than 0 entries" }
        return withContext(dispatcher) {
            translated { unpack(native.changes(after, limit.toUInt())) { list { readChange() } } }
        }
    }

    /**
     * Gives word of commits from when it is collected on, until the store is closed. Many commits come as one notice to
     * a collector that is slow. It holds no snapshot: read again after each notice.
     */
    public fun watch(): Flow<Notice> = flow {
        subscription().use { subscription ->
            while (true) emit(subscription.notice() ?: break)
        }
    }

    /**
     * Gives a query's answer now, and again after each commit that touched one of the kinds of records; without kinds
     * after each commit. A slow collector skips what it had no time for. While the store is suspended it waits; it ends
     * when the store is closed.
     *
     * ```
     * store.observe(Kind.SESSION) { store.sessions.page(limit = 20) }.collect { page -> show(page.items) }
     * ```
     */
    public fun <T> observe(vararg kinds: Kind, query: suspend () -> T): Flow<T> = flow {
        val codes = kinds.map { it.code }
        answer({ subscription() }) {
            it.use { subscription ->
                var isOpen = answer(query) { answer -> emit(answer) }
                while (isOpen) {
                    val notice = subscription.notice() ?: break
                    val concerns = codes.isEmpty() || codes.any { code -> code in notice.kinds }
                    if (concerns) isOpen = answer(query) { answer -> emit(answer) }
                }
            }
        }
    }

    /** Asks as soon as the file is there; says whether it was, since it may be closed for good. */
    private suspend inline fun <T> answer(query: suspend () -> T, take: (T) -> Unit): Boolean {
        var hasWaited = false
        while (true) {
            val answer = try {
                query()
            } catch (closed: CchcException.Closed) {
                // It may have come back since the query failed; a query that fails all the same is about another store.
                val wasHere = presence.value == Presence.HERE
                if (wasHere && hasWaited) throw closed
                if (presence.first { it != Presence.AWAY } == Presence.CLOSED) return false
                hasWaited = wasHere
                continue
            }
            take(answer)
            return true
        }
    }

    /** Checks the whole file: hash chain, versions, indexes, search postings, counters, contents of attachments. */
    public suspend fun verify(progress: ProgressListener? = null): Verification =
        dispatcher.long(progress) { work -> unpack(native.verify(work)) { readVerification() } }

    /** Builds every index and the search postings anew from the records. */
    public suspend fun reindex(progress: ProgressListener? = null): Unit =
        dispatcher.long(progress) { work -> native.reindex(work) }

    /**
     * Writes a copy of the store as it is now to a path where nothing is, while it stays in use.
     *
     * The copy is compact, and was checked as a whole. It holds no keys: see [exportKeys].
     *
     * @throws CchcException.StorageIo where something is at the path already, or the disk refuses
     */
    public suspend fun backup(path: Path, progress: ProgressListener? = null): Unit =
        dispatcher.long(progress) { work -> native.backup(path.toString(), work) }

    /**
     * Puts personal data under another key from now on.
     *
     * Old copies of the file can be read with the old key alone: where that is destroyed, so is what they hold.
     *
     * @throws CchcException.KeyNeeded without the present key
     */
    public suspend fun rekey(keys: KeyProvider, progress: ProgressListener? = null): Unit =
        dispatcher.long(progress) { work -> native.rekey(HostKeys(keys), work) }

    /**
     * Gives every person's wrapped key, to be kept beside backups, which hold none.
     *
     * Keep only the newest: whoever was erased is erased from every backup then.
     */
    public suspend fun exportKeys(): ByteArray = withContext(dispatcher) { translated { native.exportKeys() } }

    /**
     * Takes over keys that were exported beside a backup; says how many people can be read again.
     *
     * @throws CchcException.Invalid for something else, or another store's keys
     * @throws CchcException.KeyNeeded without the key they were exported under
     */
    public suspend fun importKeys(keys: ByteArray): Int =
        withContext(dispatcher) { translated { native.importKeys(keys).toInt() } }

    /**
     * Readies the file for a sudden end: after this, opening it again takes milliseconds whatever its size.
     *
     * The store does so by itself soon after the last write.
     */
    public suspend fun settle(): Unit = withContext(dispatcher) { translated { native.settle() } }

    /**
     * Lets the file and its lock go for a while: call it when the app goes to the background. Calls meanwhile fail with
     * [CchcException.Closed], until [resume].
     *
     * @throws CchcException.Locked while a batch is open
     */
    public suspend fun suspend(): Unit = withContext(NonCancellable + dispatcher) {
        presence.compareAndSet(Presence.HERE, Presence.AWAY)
        try {
            translated { native.suspend() }
        } finally {
            notePresence()
        }
    }

    /** Takes the file up again after [suspend]: call it when the app comes back. */
    public suspend fun resume(): Unit = withContext(NonCancellable + dispatcher) {
        try {
            translated { native.resume() }
        } finally {
            notePresence()
        }
    }

    /**
     * Where the file cannot be opened yet it counts as here: each call tries again, and says why not. Whoever suspends
     * and resumes at once, the last to end notes what is so.
     */
    private fun notePresence() {
        val presence = if (native.isSuspended()) Presence.AWAY else Presence.HERE
        this.presence.update { if (it == Presence.CLOSED) it else presence }
    }

    /** Whether the file was let go by [suspend]. */
    public val isSuspended: Boolean get() = native.isSuspended()

    /**
     * Opens an attachment's bytes, to be read from anywhere.
     *
     * ```
     * store.openAttachment(minutes.id).copyTo(Path.of("bien-ban.pdf"))
     * ```
     *
     * @throws CchcException.NotFound where there is no such attachment
     */
    public suspend fun openAttachment(id: AttachmentId): AttachmentReader {
        val attachment = attachments.get(id)
        val read = pieceOf(attachment.size) { offset, length -> native.readAttachment(id.toString(), offset, length) }
        return AttachmentReader(attachment, dispatcher, read)
    }

    /**
     * Closes the file. Afterwards each call fails with [CchcException.Closed]; closing twice is no error.
     *
     * It writes out what is left, for some milliseconds: off the main thread where that matters.
     *
     * @throws CchcException.Locked while a batch is open
     * @throws CchcException.StorageIo where the last write-out fails
     */
    override fun close() {
        translated { native.shut() }
        presence.value = Presence.CLOSED
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

    private enum class Presence { HERE, AWAY, CLOSED }

    private companion object {
        const val CHANGES = 1000
    }
}
