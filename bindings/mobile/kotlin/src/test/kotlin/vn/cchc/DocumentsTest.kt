package vn.cchc

import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Test
import vn.cchc.model.DocumentDetails
import vn.cchc.model.PartialDate
import vn.cchc.model.Period
import vn.cchc.model.ReportFile
import vn.cchc.model.Session
import vn.cchc.model.SessionKind
import vn.cchc.model.UnderstandingMethod
import vn.cchc.model.toBytes
import java.time.LocalDate
import kotlin.io.path.readBytes
import kotlin.test.assertEquals
import kotlin.test.assertTrue

internal class DocumentsTest {
    @Test
    fun `periods have their names and days`() {
        val quarter = Period.quarter(2021, 4)
        assertEquals(Period("Quý IV/2021", LocalDate.of(2021, 10, 1), LocalDate.of(2021, 12, 31)), quarter)
        assertEquals(LocalDate.of(2021, 9, 15) to LocalDate.of(2021, 12, 14), quarter.cutOff(15).run { from to to })
        assertEquals(quarter.cutOff(28), quarter.cutOff(1000))
        val year = Period.year(2021)
        assertEquals(year.from to year.to, Period.between(year.from, year.to).run { from to to })
        assertEquals(Period.half(2021, 1).from, Period.month(2021, 1).from)
        assertEquals(Period.quarter(2021, 3).to, Period.nineMonths(2021).to)
        failing<CchcException.Invalid> { Period.quarter(2021, 5) }
        failing<CchcException.Invalid> { Period.year(Int.MAX_VALUE) }
    }

    @Test
    fun `a report is values and lays itself out`() = withStore { store, _ ->
        val draft = Session(SessionKind.AGENCY_MEETING, LocalDate.of(2021, 3, 5), "Họp cơ quan tháng 3")
        val session = store.sessions.add(draft)
        store.sessions.hold(session.id, invited = 42, informed = 40, understood = 37, method = UnderstandingMethod.QUIZ)
        val report = store.report(Period.quarter(2021, 1))
        assertEquals(40, report.sessions.informed)
        assertEquals(listOf("minutes_missing"), report.attention.map { it.code })
        assertTrue("Quý I/2021" in report.toText())
        assertTrue(report.toHtml().startsWith("<!doctype", ignoreCase = true))
    }

    @Test
    fun `a report becomes the document that an office signs`() = withStore { store, _ ->
        val asked = ReportFile(details = DocumentDetails(issuer = "Sở Xây dựng", number = "5", symbol = "BC-SXD"))
        val file = store.report(Period.quarter(2021, 4)).toDocument(asked)
        assertEquals("bao-cao-quy-iv-2021.docx", file.name)
        assertEquals("PK", String(file.toBytes(), 0, 2, Charsets.US_ASCII))
        assertTrue("details.place" in file.missing.map { it.path })
        val blank = ReportFile(details = DocumentDetails(number = " "))
        failing<CchcException.Invalid> { store.report(Period.quarter(2021, 4)).toDocument(blank) }
    }

    @Test
    fun `a plan is read from its text`() = runBlocking {
        val content = ROOT.resolve("examples/data/sample-plan.txt").readBytes()
        val reading = Cchc.readPlan(content)
        assertEquals(reading, Cchc.readPlan(String(content)))
        assertTrue(reading.plan.subject.isNotEmpty() && reading.plan.forms.isNotEmpty())
        failing<CchcException.Invalid> { Cchc.readPlan(byteArrayOf(-1, -2, -3)) }
        Unit
    }

    @Test
    fun `a plan is read from a document of Word like from its text`() = runBlocking {
        val file = ROOT.resolve("core/tests/plans/sample-plan.docx")
        val reading = Cchc.readPlan(file)
        assertEquals(reading, Cchc.readPlan(file.readBytes()))
        assertEquals(reading.plan.source, Cchc.docxText(file.readBytes()))
        val ofText = Cchc.readPlan(ROOT.resolve("examples/data/sample-plan.txt"))
        assertEquals(ofText.plan.signatory, reading.plan.signatory)
        assertEquals(ofText.plan.forms.map { it.mark to it.text }, reading.plan.forms.map { it.mark to it.text })
        val refused = failing<CchcException.Invalid> { Cchc.docxText("%PDF-1.7".toByteArray()) }
        assertEquals(listOf("is_pdf"), refused.problems.map { it.code })
    }

    @Test
    fun `a date of which the day is known is a partial date`() {
        assertEquals(PartialDate(2021, 3, 5), PartialDate(LocalDate.of(2021, 3, 5)))
    }
}
