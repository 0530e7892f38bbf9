package vn.cchc

import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock
import kotlinx.coroutines.withTimeoutOrNull
import kotlin.time.Duration

/**
 * The queue of a store's writes, first come, first served. A write that waits in it takes no thread, and leaves it as
 * soon as its coroutine is cancelled.
 *
 * @param patience How long a write waits.
 * @param refuse Fails as a write does that waited for so long.
 */
internal class WriteQueue(private val patience: Duration, private val refuse: () -> Unit) {
    private val turn = Mutex()

    @Volatile
    private var batchThread: Thread? = null

    /** Whether this is the thread on which the block of a batch runs. */
    val isBlockOfBatch: Boolean get() = Thread.currentThread() === batchThread

    /** Runs a write in its turn. */
    suspend fun <T> inTurn(write: suspend () -> T): T {
        var hasTurn = turn.tryLock()
        try {
            // Noted within the block: the time can be up in the moment in which the turn is given.
            if (!hasTurn) withTimeoutOrNull(patience) { turn.lock().also { hasTurn = true } }
            if (!hasTurn) translated(refuse)
            return write()
        } finally {
            if (hasTurn) turn.unlock()
        }
    }

    /** Waits for all writes that came before, however long that takes, and runs `last`. */
    suspend fun afterAll(last: suspend () -> Unit): Unit = turn.withLock { last() }

    /** Runs the block of a batch. */
    fun <T> asBatch(block: () -> T): T {
        batchThread = Thread.currentThread()
        try {
            return block()
        } finally {
            batchThread = null
        }
    }
}
