package vn.cchc

import kotlinx.coroutines.CancellationException
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

/** One call: the handle by which it reports progress and is cancelled. */
internal class Work(private val listener: ProgressListener?) :
    NativeListener,
    AutoCloseable {
    val native = NativeWork(if (listener == null) null else this)
    private var ended = false

    @Volatile
    private var isCancelled = false

    @Synchronized
    fun cancel() {
        isCancelled = true
        if (!ended) native.cancel()
    }

    /** Throws when the call was cancelled: for work between native calls. */
    fun ensureActive() {
        if (isCancelled) throw CancellationException("the call was cancelled")
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
