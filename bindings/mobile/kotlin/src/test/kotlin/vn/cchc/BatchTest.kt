package vn.cchc

import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.launch
import org.junit.jupiter.api.Test
import vn.cchc.model.OrganisationUnit
import vn.cchc.model.UnitKind
import java.util.concurrent.CountDownLatch
import kotlin.test.assertEquals
import kotlin.test.assertFalse

internal class BatchTest {
    @Test
    fun `all of it is written in one commit`() = withStore { store, _ ->
        val (department, office) = store.batch("units.import") { batch ->
            val department = batch.units.add(department())
            val office = batch.units.add(OrganisationUnit("Văn phòng Sở", UnitKind.DIVISION, parent = department.id))
            assertEquals(listOf(department, office), batch.units.all().toList())
            assertEquals(listOf(office), batch.units.page(parent = department.id).items)
            department to office
        }
        assertEquals(department.header.updated, office.header.updated)
        assertEquals(1, store.changes().map { it.at }.toSet().size)
    }

    @Test
    fun `an exception undoes all of it and comes through as it is`() = withStore { store, _ ->
        val failure = failing<IllegalStateException> {
            store.batch { batch ->
                batch.units.add(department())
                error("no")
            }
        }
        assertEquals("no", failure.message)
        assertEquals(0, store.units.count())
    }

    @Test
    fun `a batch whose coroutine was cancelled is undone`() = withStore { store, _ ->
        val begun = CountDownLatch(1)
        val go = CountDownLatch(1)
        val job = launch {
            store.batch { batch ->
                batch.units.add(department())
                begun.countDown()
                go.await()
            }
        }
        val waiting = async(Dispatchers.IO) { begun.await() }
        waiting.await()
        job.cancel()
        go.countDown()
        job.cancelAndJoin()
        assertEquals(0, store.units.count())
        store.units.add(department())
    }

    @Test
    fun `a batch that has ended takes nothing more`() = withStore { store, _ ->
        val kept = store.batch { it }
        failing<CchcException.Closed> { kept.units.add(department()) }
        assertFalse(store.units.page().any())
    }

    @Test
    fun `files are stored as part of it`() = withStore { store, _ ->
        val stored = store.batch { it.attach(Content("Biên bản".toByteArray()), name = "bien-ban.txt") }
        assertEquals("Biên bản", String(store.openAttachment(stored.id).bytes()))
        failing<CancellationException> {
            store.batch { batch ->
                batch.attach(Content("khác".toByteArray()), name = "khac.txt")
                throw CancellationException("changed my mind")
            }
        }
        assertEquals(1, store.attachments.count())
    }
}
