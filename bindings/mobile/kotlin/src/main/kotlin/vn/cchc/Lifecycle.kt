package vn.cchc

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Job
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.launch
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock
import kotlinx.coroutines.withContext
import vn.cchc.internal.NativeStore
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.Executor

/**
 * Suspends, resumes and closes a store: one step after another, in the order in which they were asked for, whatever
 * the threads. No step waits for a thread, and each runs to its end even when its coroutine is cancelled.
 */
internal class Lifecycle(private val native: NativeStore, private val queue: WriteQueue) {
    private val order = Mutex()
    private val state = MutableStateFlow(FileState.OPEN)

    @Volatile
    private var closing: Job? = null

    suspend fun suspend(): Unit = inOrder {
        state.compareAndSet(FileState.OPEN, FileState.SUSPENDED)
        try {
            translated { native.suspend() }
        } finally {
            update()
        }
    }

    suspend fun resume(): Unit = inOrder {
        try {
            translated { native.resume() }
        } finally {
            update()
        }
    }

    /** Closes the store, or fails as long as the block of a batch does nothing. */
    suspend fun close(): Unit = inOrder { shut() }

    /** Begins to close the store; where a batch is in the way, it is closed when that has ended. */
    fun beginClosing() {
        // Unconfined, so that a step changes to its own thread.
        val job = CoroutineScope(Dispatchers.Unconfined).launch(start = CoroutineStart.UNDISPATCHED) {
            inOrder {
                // Who wants to know what fails calls `closeAndJoin`.
                runCatching { shut() }.recoverCatching { failure ->
                    if (failure is CchcException.Locked) queue.afterAll { shut() }
                }
            }
        }
        closing = job
        pending += job
        job.invokeOnCompletion { pending -= job }
    }

    /** Waits for a closing that has begun, so that calls after it find the store closed. */
    suspend fun awaitClosing() {
        // The closing waits for a batch; the batch's own block must not wait for it in turn.
        if (!queue.isBlockOfBatch) closing?.join()
    }

    /** Waits while the store is suspended. Returns false when it was closed for good. */
    suspend fun awaitOpen(): Boolean = state.first { it != FileState.SUSPENDED } != FileState.CLOSED

    /** Whether the store is neither suspended nor closed, as far as is known here. */
    val isOpen: Boolean get() = state.value == FileState.OPEN

    private suspend fun inOrder(step: suspend () -> Unit) = withContext(NonCancellable) {
        // The lock is fair, and nothing suspends before it: the order is that of the calls.
        order.withLock { withContext(STEPS) { step() } }
    }

    private fun shut() {
        var isClosed = true
        try {
            translated { native.shut() }
        } catch (open: CchcException.Locked) {
            isClosed = false
            throw open
        } finally {
            // After any other failure the file is closed all the same.
            if (isClosed) state.value = FileState.CLOSED
        }
    }

    /** A file that could not be reopened counts as open: each call tries again, and says why it fails. */
    private fun update() {
        if (state.value == FileState.CLOSED) return
        state.value = if (native.isSuspended()) FileState.SUSPENDED else FileState.OPEN
    }

    private enum class FileState { OPEN, SUSPENDED, CLOSED }

    companion object {
        /** Stores that are being closed. */
        private val pending: MutableSet<Job> = ConcurrentHashMap.newKeySet()

        /** A thread for each step; a program does not end before its stores are closed. */
        private val STEPS = Executor { Thread(it, "cchc-lifecycle").start() }.asCoroutineDispatcher()

        /** The closings of this program's stores that have not come to their end. */
        fun closings(): Set<Job> = buildSet {
            // Not `pending.toSet()`, which asks for the size first and fails when a closing ends meanwhile.
            pending.forEach(::add)
        }
    }
}
