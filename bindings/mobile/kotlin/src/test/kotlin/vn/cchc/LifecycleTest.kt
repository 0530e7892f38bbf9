package vn.cchc

import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.joinAll
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.yield
import org.junit.jupiter.api.Test
import java.util.concurrent.CountDownLatch
import kotlin.io.path.copyTo
import kotlin.io.path.exists
import kotlin.io.path.writeText
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertIs
import kotlin.test.assertTrue
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds
import kotlin.time.measureTime

internal class LifecycleTest {
    @Test
    fun `what was written is there after opening again`() = withStore { store, _ ->
        val unit = store.units.add(department())
        assertEquals("test", unit.header.actor)
        store.close()
        Cchc.open(store.path).use { again -> assertEquals(unit, again.units.get(unit.id)) }
    }

    @Test
    fun `stores are opened while others are being closed`() = inFolder { folder ->
        runBlocking {
            val closing = List(2) { thread ->
                launch(Dispatchers.Default) {
                    repeat(200) { Cchc.open(folder.resolve("closing-$thread.cchc"), create = true).close() }
                }
            }
            while (closing.any { it.isActive }) {
                repeat(1000) { Lifecycle.closings() }
                yield()
            }
        }
    }

    @Test
    fun `a closed store refuses calls and closing it again is no error`() = withStore { store, _ ->
        val unit = store.units.add(department())
        val past = store.asOf(checkNotNull(unit.header.updated))
        store.close()
        store.close()
        failing<CchcException.Closed> { store.units.get(unit.id) }
        failing<CchcException.Closed> { past.units.get(unit.id) }
        failing<CchcException.Closed> { store.batch { it.units.add(department()) } }
        failing<CchcException.Closed> { store.watch().collect {} }
    }

    @Test
    fun `use closes the store whatever happens in it`() = inFolder { folder ->
        runBlocking {
            val path = folder.resolve("store.cchc")
            failing<IllegalStateException> { Cchc.open(path).use { error("in the block") } }
            Cchc.open(path).close()
        }
    }

    @Test
    fun `a store that is open elsewhere is locked`() = withStore { store, _ ->
        val failure = failing<CchcException.Locked> { Cchc.open(store.path) }
        assertEquals("locked", failure.code)
    }

    @Test
    fun `a missing file is created only where that is wanted`() = inFolder { folder ->
        runBlocking {
            val path = folder.resolve("store.cchc")
            failing<CchcException.StorageIo> { Cchc.open(path, create = false) }
            assertFalse(path.exists())
            path.writeText("another program's")
            failing<CchcException.NotAStore> { Cchc.open(path) }
        }
    }

    @Test
    fun `a store opened for reading refuses to write`() = withStore { store, _ ->
        store.units.add(department())
        store.close()
        Cchc.open(store.path, readOnly = true).use { reading ->
            assertEquals(1, reading.units.count())
            failing<CchcException.Locked> { reading.units.add(department("Sở Nội vụ")) }
        }
    }

    @Test
    fun `a suspended store refuses calls until it is resumed`() = withStore { store, _ ->
        val unit = store.units.add(department())
        store.suspend()
        assertTrue(store.isSuspended)
        val failure = failing<CchcException.Closed> { store.units.get(unit.id) }
        assertTrue("suspended" in failure.text, failure.text)
        store.resume()
        assertFalse(store.isSuspended)
        assertEquals(unit, store.units.get(unit.id))
    }

    @Test
    fun `an open batch keeps the store open until it has ended`() = inFolder { folder ->
        runBlocking {
            val store = Cchc.open(folder.resolve("store.cchc"), writeTimeout = 1.seconds)
            val (begun, go) = CompletableDeferred<Unit>() to CountDownLatch(1)
            val batch = launch(Dispatchers.Default) {
                store.batch { batch ->
                    begun.complete(Unit)
                    go.await()
                    batch.units.add(department())
                }
            }
            begun.await()
            failing<CchcException.Locked> { store.suspend() }
            failing<CchcException.Locked> { store.closeAndJoin() }
            val took = measureTime { store.close() }
            assertTrue(took < 50.milliseconds, "closing took $took")
            go.countDown()
            batch.join()
            failing<CchcException.Closed> { store.units.count() }
            Cchc.open(store.path).use { again -> assertEquals(1, again.units.count()) }
        }
    }

    @Test
    fun `suspending and resuming keep their order`() = withStore { store, _ ->
        repeat(200) {
            joinAll(launch { store.suspend() }, launch { store.resume() })
            assertFalse(store.isSuspended, "run $it")
        }
        repeat(50) {
            joinAll(launch { store.suspend() }, launch { store.resume() }, launch { store.suspend() })
            assertTrue(store.isSuspended, "run $it")
            store.resume()
        }
    }

    @Test
    fun `suspending does not wait for calls that other coroutines have made`() = withStore { store, folder ->
        store.units.addMany(divisions(2000))
        val writes =
            List(50) { launch(Dispatchers.Default) { runCatching { store.units.add(department("Phòng $it")) } } }
        val copy = folder.resolve("copy.cchc")
        val (begun, ended) = CompletableDeferred<Unit>() to CompletableDeferred<Throwable?>()
        launch(Dispatchers.Default) {
            val result = runCatching { store.backup(copy) { _, _ -> begun.complete(Unit).also { Thread.sleep(1) } } }
            ended.complete(result.exceptionOrNull())
        }
        begun.await()
        val took = measureTime { store.suspend() }
        assertTrue(took < 3.seconds, "suspending took $took")
        failing<CchcException.Closed> { store.units.count() }
        writes.joinAll()
        ended.await()
        store.resume()
        assertTrue(store.verify().sound)
    }

    @Test
    fun `long work is stopped when the store is suspended or closed`() = withStore { store, _ ->
        store.units.addMany(divisions(3000))
        for (leave in listOf<suspend () -> Unit>({ store.suspend() }, { store.closeAndJoin() })) {
            val (begun, ended) = CompletableDeferred<Unit>() to CompletableDeferred<Throwable?>()
            launch(Dispatchers.Default) {
                val result = runCatching { store.reindex { _, _ -> begun.complete(Unit).also { Thread.sleep(50) } } }
                ended.complete(result.exceptionOrNull())
            }
            begun.await()
            val took = measureTime { leave() }
            assertTrue(took < 3.seconds, "it took $took")
            assertIs<CchcException.Closed>(ended.await())
            if (store.isSuspended) store.resume()
        }
        Cchc.open(store.path).use { assertTrue(it.verify().sound) }
    }

    @Test
    fun `closing returns at once and what comes after finds it closed`() = withStore { store, _ ->
        repeat(20) {
            val brief = Cchc.open(store.path.resolveSibling("brief.cchc"))
            brief.units.add(department("Phòng $it"))
            val took = measureTime { brief.close() }
            assertTrue(took < 50.milliseconds, "closing took $took")
            failing<CchcException.Closed> { brief.units.count() }
        }
        Cchc.open(store.path.resolveSibling("brief.cchc")).use { assertEquals(20, it.units.count()) }
    }

    @Test
    fun `a file can be handed on after closing and joining`() = withStore { store, folder ->
        store.units.add(department())
        store.closeAndJoin()
        store.closeAndJoin()
        val copy = folder.resolve("copy.cchc")
        store.path.copyTo(copy)
        Cchc.open(copy, readOnly = true).use { assertEquals(1, it.units.count()) }
    }

    @Test
    fun `it says which file it is`() = withStore { store, folder ->
        assertEquals(folder.resolve("store.cchc"), store.path)
        assertEquals("Store(${store.path})", store.toString())
        store.checkpoint()
    }
}
