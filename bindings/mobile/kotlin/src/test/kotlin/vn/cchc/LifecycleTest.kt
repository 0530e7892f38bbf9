package vn.cchc

import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Test
import kotlin.io.path.exists
import kotlin.io.path.writeText
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertTrue

internal class LifecycleTest {
    @Test
    fun `what was written is there after opening again`() = withStore { store, _ ->
        val unit = store.units.add(department())
        assertEquals("test", unit.header.actor)
        store.close()
        Cchc.open(store.path).use { again -> assertEquals(unit, again.units.get(unit.id)) }
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
    fun `an open batch keeps the store from being suspended`() = withStore { store, _ ->
        val brief = Cchc.open(store.path.resolveSibling("other.cchc"))
        brief.use {
            brief.batch { batch ->
                batch.units.add(department())
                failing<CchcException.Locked> { brief.close() }
            }
            assertEquals(1, brief.units.count())
        }
    }

    @Test
    fun `it says which file it is`() = withStore { store, folder ->
        assertEquals(folder.resolve("store.cchc"), store.path)
        assertEquals("Store(${store.path})", store.toString())
        store.checkpoint()
    }
}
