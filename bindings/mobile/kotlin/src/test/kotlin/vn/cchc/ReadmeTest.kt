package vn.cchc

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Job
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.joinAll
import kotlinx.coroutines.launch
import org.junit.jupiter.api.Test
import vn.cchc.model.Kind
import vn.cchc.model.OrganisationUnit
import vn.cchc.model.Period
import vn.cchc.model.Session
import vn.cchc.model.SessionKind
import vn.cchc.model.UnderstandingMethod
import vn.cchc.model.UnitKind
import java.nio.file.Path
import java.time.LocalDate
import kotlin.io.path.readLines
import kotlin.io.path.readText
import kotlin.io.path.writeText
import kotlin.test.assertEquals
import kotlin.test.assertTrue

/** What README.md shows is run here, and is what stands there. */
internal class ReadmeTest {
    private val folder = ROOT.resolve("bindings/mobile/kotlin")

    private companion object {
        /** The marked pieces of this file that README.md shows. */
        val SHOWN = listOf("first", "batch", "suspension", "tables")
    }

    @Test
    fun `the first lines run`() = withStore { store, _ ->
        // README: first
        val draft = Session(SessionKind.AGENCY_MEETING, LocalDate.of(2021, 3, 5), "Họp cơ quan tháng 3")
        val session = store.sessions.add(draft)
        store.sessions.hold(session.id, invited = 42, informed = 40, understood = 37, method = UnderstandingMethod.QUIZ)

        for (hit in store.search("hop co quan", limit = 10)) println(hit.title)
        store.sessions.all(kind = SessionKind.AGENCY_MEETING).collect { println(it.heldOn) }
        println(store.report(Period.quarter(2021, 1)).toText())
        // README: end
        assertEquals(40, store.sessions.get(session.id).turnout?.informed)
    }

    @Test
    fun `the others run`() = withStore { store, _ ->
        // README: batch
        store.batch("units.import") { batch ->
            val department = batch.units.add(OrganisationUnit("Sở Xây dựng", UnitKind.DEPARTMENT))
            batch.units.add(OrganisationUnit("Văn phòng Sở", UnitKind.DIVISION, parent = department.id))
        }
        // README: end
        assertEquals(2, store.units.count())
        assertTrue(store.observe(Kind.SESSION) { store.sessions.page(limit = 20) }.first().items.isEmpty())
    }

    @Test
    fun `tables go in and out`() = withStore { store, folder ->
        val sheet = "Ngày tổ chức;Loại buổi;Nội dung\n5/3/26;Tập huấn;Tập huấn một cửa\n"
        folder.resolve("so-theo-doi.csv").writeText(sheet)
        // README: tables
        val report = store.sessions.importTable("$folder/so-theo-doi.csv")
        store.exportTable("sessions", folder.resolve("buoi.csv"), columns = listOf("held_on", "kind", "subject"))
        // README: end
        assertEquals(1, report.added)
        assertTrue("05/03/2026,tập huấn,Tập huấn một cửa" in folder.resolve("buoi.csv").readText())
    }

    @Test
    fun `an app that leaves and comes back suspends and resumes in that order`() = withStore { store, _ ->
        // README: suspension
        /** Suspends and resumes a store in the order in which its app leaves and comes back. */
        class StoreSuspension(private val store: Store, private val scope: CoroutineScope) {
            fun appLeft(): Job = scope.launch(start = CoroutineStart.UNDISPATCHED) { store.suspend() }

            fun appCameBack(): Job = scope.launch(start = CoroutineStart.UNDISPATCHED) { store.resume() }
        }
        // README: end
        val suspension = StoreSuspension(store, this)
        suspension.appLeft().join()
        failing<CchcException.Closed> { store.units.count() }
        suspension.appCameBack().join()
        assertEquals(0, store.units.count())
        joinAll(suspension.appLeft(), suspension.appCameBack(), suspension.appLeft())
        failing<CchcException.Closed> { store.units.count() }
        joinAll(suspension.appCameBack(), suspension.appLeft(), suspension.appCameBack())
        assertEquals(0, store.units.count())
    }

    @Test
    fun `README shows what runs`() {
        val readme = lines(folder.resolve("README.md"))
        val pieces = lines(folder.resolve("src/test/kotlin/vn/cchc/ReadmeTest.kt"))
            .split(Regex("(?m)^// README: "))
            .filter { piece -> SHOWN.any { piece.startsWith("$it\n") } }
            .map { it.substringAfter("\n").trim() }
        assertEquals(SHOWN.size, pieces.size)
        for (piece in pieces) assertTrue(piece in readme, "README.md does not show\n$piece")
        val ofProject = lines(ROOT.resolve("README.md"))
        for (piece in pieces.filter { it == pieces.first() || "importTable" in it }) {
            assertTrue(piece in ofProject, "the project's README.md does not show\n$piece")
        }
    }

    private fun lines(path: Path): String = path.readLines().joinToString("\n") { it.trim() }
}
