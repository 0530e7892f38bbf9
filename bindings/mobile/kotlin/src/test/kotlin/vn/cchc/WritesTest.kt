package vn.cchc

import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Job
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import kotlinx.coroutines.withTimeoutOrNull
import org.junit.jupiter.api.Test
import vn.cchc.model.OrganisationUnit
import java.io.InputStream
import java.util.concurrent.CountDownLatch
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertNotEquals
import kotlin.test.assertNull
import kotlin.test.assertTrue
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds
import kotlin.time.measureTime

/** Writes that wait for one another, and writes whose caller is cancelled. */
internal class WritesTest {
    /** A batch that holds the writer lock until it is let go. */
    private class Holder(val job: Job, private val go: CountDownLatch) {
        suspend fun letGo() {
            go.countDown()
            job.join()
        }
    }

    private suspend fun CoroutineScope.holding(store: Store): Holder {
        val begun = CompletableDeferred<Unit>()
        val go = CountDownLatch(1)
        val job = launch(Dispatchers.Default) {
            store.batch { batch ->
                batch.units.add(department("Sở Nội vụ"))
                begun.complete(Unit)
                go.await()
            }
        }
        begun.await()
        return Holder(job, go)
    }

    private suspend fun names(store: Store) = store.units.all().map { it.name }.toList()

    @Test
    fun `a write that timed out while it waited is not made`() = withStore { store, _ ->
        val holder = holding(store)
        assertNull(withTimeoutOrNull(50) { store.units.add(department("Quá giờ")) })
        assertNull(withTimeoutOrNull(50) { store.units.addMany(divisions(3)) })
        assertNull(withTimeoutOrNull(50) { store.batch { it.units.add(department("Quá giờ")) } })
        assertNull(withTimeoutOrNull(50) { store.attach(Content(ByteArray(9)), name = "a.bin") })
        holder.letGo()
        store.units.add(department())
        assertEquals(listOf("Sở Nội vụ", "Sở Xây dựng"), names(store))
        assertEquals(0, store.attachments.count())
    }

    @Test
    fun `a cancelled write leaves the queue at once`() = withStore { store, _ ->
        val holder = holding(store)
        val waiting = launch(Dispatchers.Default) { store.units.add(department("Bị hủy")) }
        delay(20)
        val took = measureTime { waiting.cancelAndJoin() }
        assertTrue(took < 1.seconds, "$took")
        holder.letGo()
        assertEquals(listOf("Sở Nội vụ"), names(store))
    }

    @Test
    fun `a write that is cancelled while it runs leaves nothing`() = withStore { store, _ ->
        val (begun, go) = CompletableDeferred<Unit>() to CountDownLatch(1)
        val stream = object : InputStream() {
            private var left = 100

            override fun read(): Int {
                begun.complete(Unit)
                go.await()
                return if (left-- > 0) 7 else -1
            }
        }
        val job = launch(Dispatchers.Default) { store.attach(Content(stream), name = "a.bin") }
        begun.await()
        job.cancel()
        go.countDown()
        job.join()
        assertTrue(job.isCancelled)
        assertEquals(0, store.attachments.count())
    }

    @Test
    fun `the block of a cancelled batch can write no more and nothing of it is kept`() = withStore { store, _ ->
        val (begun, go) = CompletableDeferred<Unit>() to CountDownLatch(1)
        var refused: Throwable? = null
        val job = launch(Dispatchers.Default) {
            store.batch { batch ->
                batch.units.add(department())
                begun.complete(Unit)
                go.await()
                refused = failing<CchcException.Cancelled> { batch.units.add(department("Sở Nội vụ")) }
            }
        }
        begun.await()
        job.cancel()
        go.countDown()
        job.join()
        assertTrue(job.isCancelled)
        assertNotEquals(null, refused)
        assertEquals(0, store.units.count())
    }

    @Test
    fun `a write says that it was made or it was not`() = withStore { store, _ ->
        repeat(300) { number ->
            val name = "Phòng $number"
            var made: OrganisationUnit? = null
            val job = launch(Dispatchers.Default) { made = store.units.add(department(name)) }
            val until = System.nanoTime() + number * 10_000
            while (System.nanoTime() < until) Thread.onSpinWait()
            job.cancelAndJoin()
            assertEquals(made != null, store.units.count(name = name) == 1L, "$number: $made")
        }
    }

    @Test
    fun `waiting writes take no threads from reads and from the app`() = withStore { store, _ ->
        val holder = holding(store)
        val waiting =
            List(100) { number -> async(Dispatchers.Default) { store.units.add(department("Phòng $number")) } }
        delay(100)
        val reading = measureTime { store.units.count() }
        val elsewhere = measureTime { withContext(Dispatchers.IO) { } }
        val threads = Thread.getAllStackTraces().keys.count { it.name.startsWith("cchc-") }
        holder.letGo()
        waiting.awaitAll()
        assertTrue(reading < 1.seconds, "a read took $reading")
        assertTrue(elsewhere < 1.seconds, "an unrelated call took $elsewhere")
        assertTrue(threads <= 8, "$threads threads")
        assertEquals(101, store.units.count())
    }

    @Test
    fun `writes come in the order in which they were called`() = withStore { store, _ ->
        val holder = holding(store)
        val added = List(20) { number -> async { store.units.add(department("Phòng $number")) } }
        delay(20)
        holder.letGo()
        assertEquals(added.awaitAll().map { it.name }, names(store).drop(1))
    }

    @Test
    fun `a write that waited for too long is refused`() = inFolder { folder ->
        runBlocking {
            Cchc.open(folder.resolve("store.cchc"), writeTimeout = 100.milliseconds).use { store ->
                val holder = holding(store)
                val refused = failing<CchcException.Locked> { store.units.add(department()) }
                assertTrue("writing for too long" in refused.text, refused.text)
                assertEquals(store.path.toString(), refused.path)
                holder.letGo()
                store.units.add(department())
                assertEquals(2, store.units.count())
            }
        }
    }

    @Test
    fun `what the block of a batch writes beside the batch is refused at once`() = withStore { store, _ ->
        val took = measureTime {
            store.batch { batch ->
                batch.units.add(department())
                failing<CchcException.Locked> { runBlocking { store.units.add(department("Sở Nội vụ")) } }
            }
        }
        assertTrue(took < 5.seconds, "$took")
        assertEquals(1, store.units.count())
    }

    @Test
    fun `calls run on the dispatcher that the app gave`() = inFolder { folder ->
        runBlocking {
            val threads = Dispatchers.Default.limitedParallelism(1)
            Cchc.open(folder.resolve("store.cchc"), dispatcher = threads).use { store ->
                val name = store.batch { Thread.currentThread().name }
                assertFalse(name.startsWith("cchc-"), name)
                assertEquals(0, store.units.count())
                store.suspend()
                store.resume()
                store.closeAndJoin()
            }
        }
    }
}
