package vn.cchc

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.update
import kotlinx.coroutines.launch
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock
import vn.cchc.internal.NativeSubscription
import vn.cchc.model.Notice
import vn.cchc.wire.readNotice
import vn.cchc.wire.unpack

/**
 * The commits of a store, for all that watch it: one native subscription, and one decoding for each notice, however
 * many collectors there are. It subscribes with the first of them and lets go with the last.
 */
internal class Commits(private val subscribe: suspend () -> NativeSubscription) {
    private val beginning = Mutex()
    private var source: Source? = null

    /** Begins to follow the commits from now on. Close what is returned. */
    suspend fun follow(): Follower = join() ?: beginning.withLock { join() ?: begin(subscribe()) }

    @Synchronized
    private fun join(): Follower? = source?.let(::Follower)

    @Synchronized
    private fun begin(subscription: NativeSubscription): Follower {
        val begun = Source(subscription)
        source = begun
        return Follower(begun)
    }

    /** A place in the commits of a source. */
    inner class Follower(private val source: Source) : AutoCloseable {
        private var count = source.seen.value.count

        init {
            source.followers++
        }

        /** Waits for commits after those that it has returned; null once the store is closed. */
        suspend fun next(): Notice? {
            val now = source.seen.first { it.count > count || it.end != null }
            if (now.count == count) return now.end?.getOrThrow()
            val kinds = now.kinds.filterValues { it > count }.keys
            count = now.count
            return Notice(now.seq, kinds)
        }

        override fun close() = synchronized(this@Commits) {
            if (--source.followers > 0) return
            source.pump.cancel()
            if (this@Commits.source === source) this@Commits.source = null
        }
    }

    /** What is known of the commits: as in the core, the last notice with each kind. */
    class Seen(val count: Long, val seq: Long, val kinds: Map<String, Long>, val end: Result<Nothing?>?) {
        fun with(notice: Notice) = Seen(count + 1, notice.seq, kinds + notice.kinds.associateWith { count + 1 }, null)

        fun ended(end: Result<Nothing?>) = Seen(count, seq, kinds, end)
    }

    /** A native subscription, and what it has told. */
    class Source(subscription: NativeSubscription) {
        val seen = MutableStateFlow(Seen(0, 0, emptyMap(), null))
        var followers = 0
        val pump: Job = CoroutineScope(THREADS).launch {
            val end = runCatching { subscription.use { it.tellAll() } }
            seen.update { it.ended(end) }
        }

        private suspend fun NativeSubscription.tellAll(): Nothing? {
            while (true) {
                val notice = notice() ?: return null
                seen.update { it.with(notice) }
            }
        }

        private suspend fun NativeSubscription.notice(): Notice? =
            translated { next() }?.let { notice -> unpack(notice) { readNotice() } }
    }
}
