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
 * Is told how far long work is.
 *
 * It is called on the thread that works: what it does holds the work up. What it throws ends the work, of which nothing
 * is kept then: the call fails with [CchcException.Cancelled], and the exception is its cause.
 */
public fun interface ProgressListener {
    /** So many steps are done of so many; 0 in all where nobody knows. */
    public fun progress(done: Long, total: Long)
}

/** One piece of long work. */
internal class Work(private val listener: ProgressListener?) :
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

/** Does long work off the caller's thread; cancelling the caller's coroutine ends it. */
internal suspend fun <T> CoroutineDispatcher.long(progress: ProgressListener?, call: (NativeWork) -> T): T =
    Work(progress).use { work ->
        coroutineScope {
            val watch = launch(Dispatchers.Unconfined, CoroutineStart.UNDISPATCHED) {
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
            watch.cancel()
            result
        }
    }
