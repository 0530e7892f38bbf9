package vn.cchc

import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.launchIn
import kotlinx.coroutines.flow.onCompletion
import kotlinx.coroutines.flow.onEach
import kotlinx.coroutines.flow.retry
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.flow.transformWhile
import kotlinx.coroutines.joinAll
import kotlinx.coroutines.launch
import org.junit.jupiter.api.Test
import vn.cchc.model.DeadlineSubject
import vn.cchc.model.Kind
import kotlin.io.path.moveTo
import kotlin.test.assertEquals
import kotlin.test.assertTrue

internal class ObserveTest {
    @Test
    fun `an observer has the answer at once and after each commit that concerns it`() = withStore { store, _ ->
        val answers = Channel<Long>(Channel.UNLIMITED)
        val job = store.observe(Kind.UNIT) { store.units.count() }.onEach { answers.send(it) }.launchIn(this)
        assertEquals(0, answers.receive())
        val unit = store.units.add(department())
        assertEquals(1, answers.receive())
        store.deadlineRules.install(DeadlineSubject.entries.take(1))
        store.units.remove(unit)
        assertEquals(0, answers.receive())
        assertTrue(answers.tryReceive().isFailure)
        job.cancelAndJoin()
    }

    @Test
    fun `a slow collector skips what it had no time for and sees the last state`() = withStore { store, _ ->
        val seen = ArrayList<Long>()
        store.observe { store.units.count() }.first { count ->
            seen += count
            if (count == 0L) for (unit in divisions(20)) store.units.add(unit)
            count == 20L
        }
        assertEquals(listOf(0L, 20L), seen)
    }

    @Test
    fun `many commits come as few notices`() = withStore { store, _ ->
        val notices = ArrayList<Pair<Long, Set<String>>>()
        val ready = CompletableDeferred<Unit>()
        var last = Long.MAX_VALUE
        val watching = launch {
            store.watch().transformWhile { notice ->
                emit(notice)
                notice.seq < last
            }.collect { notice ->
                notices += notice.seq to notice.kinds
                if (!ready.isCompleted) {
                    ready.complete(Unit)
                    repeat(20) { store.units.add(department("Sở thứ $it")) }
                    last = store.head().seq
                }
            }
        }
        // It may begin to watch a little later than it was launched.
        while (!ready.isCompleted) {
            store.deadlineRules.install(emptyList())
            store.units.add(department("Sở Nội vụ"))
            delay(10)
        }
        watching.join()
        assertEquals(setOf("unit"), notices.last().second)
        assertTrue(notices.last().first >= last, "$notices")
        assertTrue(notices.size in 2..10, "$notices")
    }

    @Test
    fun `observing ends with the store`() = withStore { store, _ ->
        val ends = Channel<Throwable?>(2)
        val observing = launch {
            store.observe(Kind.UNIT) { store.units.count() }.onCompletion { ends.send(it) }.collect {
                if (it == 0L) launch { store.close() }
            }
        }
        assertEquals(null, ends.receive())
        observing.join()
    }

    @Test
    fun `watching ends with the store`() = withStore { store, _ ->
        val begun = CompletableDeferred<Unit>()
        val watching = launch { store.watch().collect { begun.complete(Unit) } }
        while (!begun.isCompleted) {
            store.units.add(department())
            delay(10)
        }
        store.close()
        watching.join()
    }

    @Test
    fun `a cancelled collector lets go`() = withStore { store, _ ->
        repeat(200) {
            val first = CompletableDeferred<Long>()
            val job = launch { store.observe(Kind.UNIT) { store.units.count() }.collect { first.complete(it) } }
            assertEquals(it.toLong(), first.await())
            job.cancelAndJoin()
            store.units.add(department("Phòng $it"))
        }
        assertEquals(listOf(200L), store.observe { store.units.count() }.take(1).toList())
    }

    @Test
    fun `an observer waits while the store is suspended`() = withStore { store, _ ->
        val answers = Channel<Long>(Channel.UNLIMITED)
        val job = launch { store.observe(Kind.UNIT) { store.units.count() }.collect { answers.send(it) } }
        assertEquals(0, answers.receive())
        store.suspend()
        store.resume()
        store.units.add(department())
        assertEquals(1, answers.receive())
        job.cancelAndJoin()
    }

    @Test
    fun `an observer that begins while the store is suspended waits too`() = withStore { store, _ ->
        store.units.add(department())
        store.suspend()
        val answers = Channel<Long>(Channel.UNLIMITED)
        val job = launch { store.observe(Kind.UNIT) { store.units.count() }.collect { answers.send(it) } }
        delay(50)
        assertTrue(answers.tryReceive().isFailure)
        store.resume()
        assertEquals(1, answers.receive())
        job.cancelAndJoin()
    }

    @Test
    fun `an observer goes on after a file could not be opened at first`() = withStore { store, folder ->
        val answers = Channel<Long>(Channel.UNLIMITED)
        store.suspend()
        val job = launch {
            store.observe(Kind.UNIT) { store.units.count() }
                .retry { failure -> (failure is CchcException.StorageIo).also { delay(10) } }
                .collect { answers.send(it) }
        }
        val (path, away) = store.path to folder.resolve("away.cchc")
        path.moveTo(away)
        failing<CchcException.StorageIo> { store.resume() }
        away.moveTo(path)
        assertEquals(0, answers.receive())
        job.cancelAndJoin()
    }

    @Test
    fun `many observers all see the last state`() = withStore { store, _ ->
        val last =
            List(300) {
                async(Dispatchers.Default) {
                    store.observe(Kind.UNIT) { store.units.count() }.first {
                        it ==
                            20L
                    }
                }
            }
        val watching = List(20) { launch { store.watch().collect {} } }
        for (unit in divisions(20)) store.units.add(unit)
        assertEquals(List(300) { 20L }, last.awaitAll())
        store.close()
        watching.joinAll()
    }

    @Test
    fun `a collector that comes when others watch already misses nothing`() = withStore { store, _ ->
        val others = List(3) { launch(Dispatchers.Default) { store.watch().collect {} } }
        repeat(100) { number ->
            val seen = Channel<Long>(Channel.CONFLATED)
            val job =
                launch(Dispatchers.Default) { store.observe(Kind.UNIT) { store.units.count() }.collect(seen::send) }
            store.units.add(department("Phòng $number"))
            while (seen.receive() < number + 1L) continue
            job.cancelAndJoin()
        }
        others.forEach { it.cancelAndJoin() }
    }

    @Test
    fun `what a query throws comes to the collector`() = withStore { store, _ ->
        val failure = failing<IllegalStateException> { store.observe { error("no") }.collect {} }
        assertEquals("no", failure.message)
    }
}
