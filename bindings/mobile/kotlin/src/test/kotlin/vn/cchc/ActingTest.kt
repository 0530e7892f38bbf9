package vn.cchc

import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Test
import vn.cchc.model.DataSubject
import vn.cchc.model.LawReference
import vn.cchc.model.Personal
import kotlin.io.path.exists
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertTrue

/** Handles of one store that act as somebody, and stores in memory. */
internal class ActingTest {
    @Test
    fun `many act at once and each write is that of whoever acts`() = withStore { store, _ ->
        List(6) { officer ->
            async(Dispatchers.Default) {
                val handle = store.actingAs("cán bộ $officer")
                repeat(10) { assertEquals("cán bộ $officer", handle.units.add(department()).header.actor) }
            }
        }.awaitAll()
        store.units.add(department())
        val counted = store.changes().groupingBy { it.actor }.eachCount()
        assertEquals(List(6) { "cán bộ $it" to 10 }.toMap() + ("test" to 1), counted)
        assertEquals("test", store.actor)
    }

    @Test
    fun `only the store that was opened is closed by its block`() = withStore { store, _ ->
        val officer = store.actingAs("an")
        officer.use { it.units.add(department()) }
        officer.close()
        assertEquals(1, store.units.count())
        assertEquals(store.path, officer.path)
        officer.closeAndJoin()
        failing<CchcException.Closed> { store.units.count() }
        Cchc.open(store.path).use { assertEquals(1, it.units.count()) }
    }

    @Test
    fun `a handle shares the suspension and the queue of its store`() = withStore { store, _ ->
        val officer = store.actingAs("an")
        store.batch { batch ->
            batch.units.add(department())
            failing<CchcException.Locked> { runBlocking { officer.units.add(department("Sở Nội vụ")) } }
        }
        officer.suspend()
        assertTrue(store.isSuspended)
        failing<CchcException.Closed> { store.units.count() }
        store.resume()
        assertFalse(officer.isSuspended)
        assertEquals(1, officer.units.count())
    }

    @Test
    fun `who watches through a handle sees the writes of all`() = withStore { store, _ ->
        val watching = CompletableDeferred<Unit>()
        val first = async(Dispatchers.Default) {
            store.actingAs("an").observe { store.units.count().also { watching.complete(Unit) } }.first { it == 1L }
        }
        watching.await()
        launch { store.actingAs("binh").units.add(department()) }
        assertEquals(1, first.await())
    }

    @Test
    fun `a store in memory is like one in a file`() = inFolder { folder ->
        runBlocking {
            Cchc.inMemory(actor = "test", cacheBytes = 0, keys = { ByteArray(32) }).use { store ->
                val draft = DataSubject(name = Personal("Nguyễn Văn An"), basis = LawReference("20/2008/NĐ-CP"))
                val subject = store.dataSubjects.add(draft)
                val revealed = store.dataSubjects.reveal(subject.id.value, "trả lời")
                assertEquals("Nguyễn Văn An", revealed.values.single().text)
                assertFalse(store.path.exists())
                assertTrue(store.verify().sound)
                Cchc.inMemory().use { other -> assertEquals(0, other.dataSubjects.count()) }
                store.backup(folder.resolve("copy.cchc"))
                store.suspend()
                store.resume()
                assertEquals(1, store.dataSubjects.count())
                store.closeAndJoin()
                failing<CchcException.Closed> { store.units.count() }
            }
            Cchc.open(folder.resolve("copy.cchc")).use { copy -> assertEquals(1, copy.dataSubjects.count()) }
            failing<CchcException.Invalid> { Cchc.inMemory(cacheBytes = -1) }
        }
    }
}
