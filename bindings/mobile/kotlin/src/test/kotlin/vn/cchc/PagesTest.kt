package vn.cchc

import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import org.junit.jupiter.api.Test
import vn.cchc.model.Kind
import vn.cchc.model.MatchKind
import vn.cchc.model.OrganisationUnit
import vn.cchc.model.Session
import vn.cchc.model.SessionKind
import vn.cchc.model.UnitKind
import java.time.Instant
import java.time.LocalDate
import kotlin.test.assertEquals
import kotlin.test.assertNotNull
import kotlin.test.assertTrue

internal class PagesTest {
    @Test
    fun `a flow goes through every page`() = withStore { store, _ ->
        val added = store.units.addMany(divisions(450))
        assertEquals(added, store.units.all().toList())
        assertEquals(added.reversed(), store.units.all(index = OrganisationUnitIndex.NAME, descending = true).toList())
        assertEquals(added.take(3), store.units.all().take(3).toList())
        assertEquals(450, store.units.count())
    }

    @Test
    fun `a flow holds nothing open while its collector pauses`() = withStore { store, _ ->
        store.units.addMany(divisions(450))
        var seen = 0
        store.units.all().collect {
            if (seen++ == 0) store.units.add(department("Sở Nội vụ"))
        }
        assertEquals(451, seen)
    }

    @Test
    fun `a cursor goes on where the page ended`() = withStore { store, _ ->
        val added = store.units.addMany(divisions(5))
        val first = store.units.page(limit = 3)
        val rest = store.units.page(limit = 3, cursor = assertNotNull(first.next))
        assertEquals(added, first + rest)
        assertEquals(null, rest.next)
    }

    @Test
    fun `records are asked for by what they have and by what they are without`() = withStore { store, _ ->
        val root = store.units.add(department())
        val child = store.units.add(OrganisationUnit("Văn phòng Sở", UnitKind.DIVISION, parent = root.id))
        assertEquals(listOf(child), store.units.page(parent = root.id).items)
        assertEquals(listOf(root), store.units.page(missing = setOf(OrganisationUnitField.PARENT)).items)
        assertEquals(1, store.units.count(parent = root.id))
        val twice = failing<CchcException.Invalid> {
            store.units.page(parent = root.id, missing = setOf(OrganisationUnitField.PARENT))
        }
        assertEquals(listOf("filter" to "the filter has `parent` twice"), twice.problems.map { it.path to it.text })
    }

    @Test
    fun `bounds are both included`() = withStore { store, _ ->
        val added = store.units.addMany(divisions(5))
        val (since, until) = Bound(added[1].name) to Bound(added[3].name)
        val found = store.units.page(index = OrganisationUnitIndex.NAME, since = since, until = until)
        assertEquals(added.subList(1, 4), found.items)
    }

    @Test
    fun `the past is read as it was`() = withStore { store, _ ->
        val unit = store.units.add(department())
        store.units.update(unit.copy(name = "Sở Xây dựng tỉnh"))
        val past = store.asOf(assertNotNull(unit.header.updated))
        assertEquals(unit, past.units.get(unit.id))
        assertEquals(unit, past.units.all().first())
        assertEquals(listOf(1L, 2L), store.units.history(unit.id).map { it.rev })
    }

    @Test
    fun `numbers and instants out of range are refused`() = withStore { store, folder ->
        val page = failing<CchcException.Invalid> { store.units.page(limit = -1) }
        assertEquals(listOf("limit"), page.problems.map { it.path })
        assertTrue("from 0 on" in page.text, page.text)
        for (call in listOf<suspend () -> Any>({ store.changes(limit = -1) }, { store.changes(after = -1) })) {
            assertEquals(1, failing<CchcException.Invalid> { call() }.problems.size)
        }
        assertEquals(0, store.changes(limit = 0).size)
        for (instant in listOf(Instant.MAX, Instant.MIN, Instant.parse("+10000-01-01T00:00:00Z"))) {
            assertEquals(listOf("at"), failing<CchcException.Invalid> { store.asOf(instant) }.problems.map { it.path })
        }
        failing<CchcException.Invalid> { Cchc.open(folder.resolve("b.cchc"), cacheBytes = -1) }
    }

    @Test
    fun `a search finds words without their marks`() = withStore { store, _ ->
        val draft = Session(SessionKind.AGENCY_MEETING, LocalDate.of(2021, 3, 5), "Cấp giấy phép xây dựng")
        val session = store.sessions.add(draft)
        val hit = store.search("giay phep", kinds = listOf(Kind.SESSION), limit = 5).single()
        assertEquals(listOf("session", session.id.value, draft.subject), listOf(hit.kind, hit.id, hit.title))
        assertEquals(MatchKind.FOLDED, hit.matched)
        assertEquals(emptyList(), store.search("giay phep", kinds = listOf(Kind.PLAN)).hits)
        assertTrue(store.suggest("giấy").isNotEmpty())
    }
}
