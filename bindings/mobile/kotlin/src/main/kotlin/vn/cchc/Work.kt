package vn.cchc

import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.ensureActive
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext
import vn.cchc.internal.NativeListener
import vn.cchc.internal.NativeWork

/**
 * Is told the progress of a long call.
 *
 * It runs on the thread that does the work, so it should return quickly. An exception that it throws cancels the call:
 * nothing of it is kept, and the call throws [CchcException.Cancelled] with that exception as its cause.
 *
 * ```
 * store.backup(path) { done, total -> bar.update(done, total) }
 * ```
 */
public fun interface ProgressListener {
    /** Reports that `done` of `total` steps are done; `total` is 0 when it is not known. */
    public fun progress(done: Long, total: Long)
}

/** One long call: the handle by which it reports progress and is cancelled. */
internal class LongCall(private val listener: ProgressListener?) :
    NativeListener,
    AutoCloseable {
    val native = NativeWork(if (listener == null) null else this)
    private var ended = false

    @Synchronized
    fun cancel() {
        if (!ended) native.cancel()
    }

    @Synchronized
    override fun close() {
        ended = true
        native.close()
    }

    override fun progress(done: ULong, total: ULong) {
        try {
            listener?.progress(done.toLong(), total.toLong())
        } catch (failure: Throwable) {
            HostFailures.note(failure)
            cancel()
        }
    }
}

/** Runs a long call on this dispatcher. Cancelling the caller's coroutine cancels it. */
internal suspend fun <T> CoroutineDispatcher.long(progress: ProgressListener?, call: (NativeWork) -> T): T =
    LongCall(progress).use { work ->
        coroutineScope {
            val canceller = launch(Dispatchers.Unconfined, CoroutineStart.UNDISPATCHED) {
                try {
                    awaitCancellation()
                } finally {
                    work.cancel()
                }
            }
            val result = withContext(this@long) {
                try {
                    translated { call(work.native) }
                } catch (failure: CchcException.Cancelled) {
                    ensureActive()
                    throw failure
                }
            }
            canceller.cancel()
            result
        }
    }
