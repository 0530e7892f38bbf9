package vn.cchc

import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext
import org.junit.jupiter.api.Test
import java.util.concurrent.CountDownLatch
import kotlin.io.path.exists
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertSame
import kotlin.test.assertTrue

internal class LongWorkTest {
    @Test
    fun `long work tells how far it is`() = withStore { store, _ ->
        store.units.addMany(divisions(300))
        val told = ArrayList<Pair<Long, Long>>()
        store.reindex { done, total -> told += done to total }
        assertTrue(told.isNotEmpty())
        assertTrue(told.all { (done, total) -> total == 0L || done <= total }, "$told")
        assertTrue(store.verify().sound)
    }

    @Test
    fun `a compacted store holds what it held`() = withStore { store, _ ->
        store.units.addMany(divisions(300))
        val told = ArrayList<Pair<Long, Long>>()
        store.compact { done, total -> told += done to total }
        assertTrue(told.size > 1, "$told")
        assertEquals(300, store.units.count())
        store.units.add(department("Phòng mới"))
        assertTrue(store.verify().sound)
    }

    @Test
    fun `cancelling the coroutine ends the work and keeps nothing of it`() = withStore { store, _ ->
        val path = store.path.resolveSibling("copy.cchc")
        store.units.addMany(divisions(300))
        val begun = CompletableDeferred<Unit>()
        val go = CountDownLatch(1)
        var ended: Throwable? = null
        val job = launch(Dispatchers.Default) {
            try {
                store.backup(path) { _, _ ->
                    begun.complete(Unit)
                    go.await()
                }
            } catch (failure: Throwable) {
                ended = failure
                throw failure
            }
        }
        begun.await()
        job.cancel()
        go.countDown()
        job.join()
        assertTrue(ended is CancellationException, "$ended")
        assertFalse(path.exists())
        assertTrue(store.verify().sound)
    }

    @Test
    fun `cancelling the coroutine ends the reading of a plan`() = withStore { _, _ ->
        val tasks = (1..2_000).joinToString("\n") { "$it. Tập huấn lần $it. Thời gian: quý III." }
        val text = "KẾ HOẠCH\nTruyền thông năm 2025\nI. NHIỆM VỤ\n$tasks"
        val begun = CompletableDeferred<Unit>()
        val go = CountDownLatch(1)
        val reading = async(Dispatchers.Default) {
            Cchc.readPlan(text) { _, _ ->
                begun.complete(Unit)
                go.await()
            }
        }
        begun.await()
        reading.cancel()
        go.countDown()
        reading.join()
        assertTrue(reading.isCancelled)
        assertTrue("2000. Tập huấn" in Cchc.readPlan(text).plan.source)
    }

    @Test
    fun `records of a cancelled import are not there`() = withStore { store, _ ->
        val begun = CompletableDeferred<Unit>()
        val go = CountDownLatch(1)
        val job = launch(Dispatchers.Default) {
            store.units.addMany(divisions(5000)) { _, _ ->
                begun.complete(Unit)
                go.await()
            }
        }
        begun.await()
        job.cancel()
        go.countDown()
        job.cancelAndJoin()
        assertEquals(0, store.units.count())
    }

    @Test
    fun `a listener that throws ends the work and is the cause`() = withStore { store, _ ->
        store.units.addMany(divisions(300))
        val tired = IllegalStateException("enough")
        val failure = failing<CchcException.Cancelled> { store.reindex { _, _ -> throw tired } }
        assertSame(tired, failure.cause)
        assertTrue(store.verify().sound)
    }

    @Test
    fun `work that was cancelled before it began is not done`() = withStore { store, _ ->
        val job = launch(start = CoroutineStart.LAZY) { store.units.addMany(divisions(3)) }
        job.cancelAndJoin()
        assertEquals(0, store.units.count())
    }

    @Test
    fun `calls go on side by side`() = withStore { store, _ ->
        val added = List(20) { number -> async { store.units.add(department("Phòng $number")) } }.map { it.await() }
        assertEquals(20, added.map { it.id }.toSet().size)
        withContext(Dispatchers.Default) { assertEquals(20, store.units.count()) }
    }
}
