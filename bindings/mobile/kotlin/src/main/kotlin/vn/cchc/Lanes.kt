package vn.cchc

import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.ensureActive
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext
import java.util.concurrent.SynchronousQueue
import java.util.concurrent.ThreadPoolExecutor
import java.util.concurrent.TimeUnit
import java.util.concurrent.atomic.AtomicInteger

/**
 * Where a store's calls run: on threads of the library, so that none is taken from the app's dispatchers, or on a
 * dispatcher that the app gave.
 *
 * Reads run side by side, on a few threads. Long reads have threads of their own, so that short ones do not wait for
 * them. Of the writes, one at most has a thread: the others wait in a [WriteQueue].
 */
internal class Lanes(
    dispatcher: CoroutineDispatcher?,
    private val queue: WriteQueue,
    private val lifecycle: Lifecycle,
) {
    private val reads = dispatcher ?: THREADS.limitedParallelism(READS)
    private val longReads = dispatcher ?: THREADS.limitedParallelism(LONG_READS)
    private val writes = dispatcher ?: THREADS

    /** Runs a short read. It runs to its end even when its coroutine is cancelled. */
    suspend fun <T> read(call: () -> T): T {
        lifecycle.awaitClosing()
        return withContext(reads) { translated(call) }
    }

    /** Runs a long read, which is cancelled with its coroutine. */
    suspend fun <T> readLong(progress: ProgressListener? = null, call: (Work) -> T): T {
        lifecycle.awaitClosing()
        return cancelledWithCaller(longReads, progress, call)
    }

    /**
     * Runs a write when it is its turn. It is cancelled with its coroutine: at once while it waits; while it runs,
     * until its commit begins. What is committed is returned, even to a coroutine that was cancelled meanwhile.
     */
    suspend fun <T> write(progress: ProgressListener? = null, call: (Work) -> T): T {
        lifecycle.awaitClosing()
        // Beside its batch, the block of a batch would wait for itself. On the block's thread the core refuses that.
        if (queue.isBlockOfBatch) return cancelledWithCaller(Dispatchers.Unconfined, progress, call)
        return queue.inTurn { cancelledWithCaller(writes, progress, call) }
    }

    /** Runs the block of a batch as a write. */
    suspend fun <T> writeBatch(call: (Work) -> T): T = write { work -> queue.asBatch { call(work) } }

    private companion object {
        const val READS = 4
        const val LONG_READS = 4
    }
}

/**
 * Runs a call on a dispatcher. When the caller's coroutine is cancelled, the call is told so, and it says itself what
 * came of it: its result is never dropped.
 */
internal suspend fun <T> cancelledWithCaller(
    on: CoroutineDispatcher,
    progress: ProgressListener?,
    call: (Work) -> T,
): T {
    val caller = currentCoroutineContext()
    caller.ensureActive()
    val work = Work(progress)
    val canceller = CoroutineScope(caller).launch(Dispatchers.Unconfined, CoroutineStart.UNDISPATCHED) {
        try {
            awaitCancellation()
        } finally {
            work.cancel()
        }
    }
    try {
        // The outer context has no cancellation point on the way back, as it does not change the dispatcher.
        return withContext(NonCancellable) { withContext(on) { translated { call(work) } } }
    } catch (failure: CchcException.Cancelled) {
        caller.ensureActive()
        throw failure
    } catch (failure: CancellationException) {
        // The work has noticed by itself. The caller gets its own exception: that of its timeout, say.
        caller.ensureActive()
        throw failure
    } finally {
        work.close()
        canceller.cancel()
    }
}

private const val IDLE_SECONDS = 10L
private val threadNumber = AtomicInteger()

/** The library's threads, for all stores. They end when they were idle for a while, and keep no program running. */
internal val THREADS: CoroutineDispatcher =
    ThreadPoolExecutor(0, Int.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, SynchronousQueue()) { task ->
        Thread(task, "cchc-${threadNumber.incrementAndGet()}").apply { isDaemon = true }
    }.asCoroutineDispatcher()
