package vn.cchc

import org.junit.jupiter.api.Test
import vn.cchc.internal.InternalException
import vn.cchc.model.ErrorReport
import vn.cchc.model.OrganisationUnit
import vn.cchc.model.Session
import vn.cchc.model.SessionKind
import vn.cchc.model.SessionStatus
import vn.cchc.model.UnitId
import vn.cchc.model.UnitKind
import java.time.LocalDate
import java.util.UUID
import kotlin.test.assertEquals
import kotlin.test.assertIs
import kotlin.test.assertSame
import kotlin.test.assertTrue

internal class ErrorsTest {
    @Test
    fun `an error says what a caller can do and carries all that is known`() = withStore { store, _ ->
        val unit = store.units.add(department())
        store.units.update(unit.copy(symbol = "SXD"))
        val conflict = failing<CchcException.Conflict> { store.units.update(unit.copy(symbol = "XD")) }
        assertEquals(listOf<Any?>("conflict", "unit", 1L, 2L), conflict.run { listOf(code, kind, expected, found) })
        assertEquals(unit.id.toString(), conflict.id)
        assertEquals(conflict.text, conflict.message)
        assertTrue(conflict.textVi.isNotEmpty() && conflict.textVi != conflict.text)
    }

    @Test
    fun `every broken rule is listed with its path`() = withStore { store, _ ->
        val day = LocalDate.of(2021, 1, 1)
        val draft = OrganisationUnit("", UnitKind.DEPARTMENT, validFrom = day.plusDays(1), validTo = day)
        val invalid = failing<CchcException.Invalid> { store.units.addMany(listOf(department(), draft)) }
        val paths = invalid.problems.map { it.path }
        assertTrue("[1].name" in paths && paths.size > 1, "$paths")
        assertEquals(0, store.units.count())
    }

    @Test
    fun `a when knows all of them`() {
        val told = { error: CchcException ->
            when (error) {
                is CchcException.NotFound, is CchcException.Conflict, is CchcException.Referenced -> "read again"
                is CchcException.Duplicate, is CchcException.Invalid, is CchcException.InvalidTransition -> "correct it"
                is CchcException.NotCovered, is CchcException.KeyNeeded, is CchcException.ClockDoubtful -> "supply it"
                is CchcException.Locked, is CchcException.Closed, is CchcException.Cancelled -> "later"
                is CchcException.NotAStore, is CchcException.Corrupt, is CchcException.NewerFormat -> "another file"
                is CchcException.StorageIo, is CchcException.Internal -> "tell somebody"
            }
        }
        assertEquals("later", told(CchcException.of(ErrorReport(code = "locked"), null)))
        assertEquals("tell somebody", told(CchcException.of(ErrorReport(code = "of a newer core"), null)))
    }

    @Test
    fun `moves that a state does not allow are told with those it does`() = withStore { store, _ ->
        val draft = Session(SessionKind.AGENCY_MEETING, LocalDate.of(2021, 3, 5), "Họp cơ quan tháng 3")
        val session = store.sessions.cancel(store.sessions.add(draft).id, "trời bão")
        assertEquals(SessionStatus.CANCELLED, session.status)
        val refused = failing<CchcException.InvalidTransition> { store.sessions.hold(session.id) }
        assertEquals("cancelled", refused.from)
    }

    @Test
    fun `what is not there is not found or nothing`() = withStore { store, _ ->
        val nobody = UnitId(UUID(0, 1))
        failing<CchcException.NotFound> { store.units.get(nobody) }
        assertEquals(null, store.units.find(nobody))
    }

    @Test
    fun `a failure of the native part is an error of the same family`() {
        val panic = InternalException("index out of bounds")
        val failure = failing<CchcException.Internal> { translated { throw panic } }
        assertSame(panic, failure.cause)
        assertEquals("internal", failure.code)
        assertIs<CchcException>(failing<CchcException> { translated { vn.cchc.wire.unpack(ByteArray(0)) { skip() } } })
    }
}
