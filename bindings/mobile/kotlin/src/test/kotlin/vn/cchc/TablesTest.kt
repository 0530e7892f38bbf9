package vn.cchc

import org.junit.jupiter.api.Test
import vn.cchc.model.DateStyle
import vn.cchc.model.Delimiter
import vn.cchc.model.ExportOptions
import vn.cchc.model.Session
import vn.cchc.model.SessionKind
import vn.cchc.model.TableFormat
import java.time.LocalDate
import kotlin.io.path.exists
import kotlin.io.path.readBytes
import kotlin.io.path.readText
import kotlin.io.path.writeText
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertTrue

internal class TablesTest {
    @Test
    fun `a collection is written as CSV and as JSON Lines`() = withStore { store, folder ->
        store.units.add(department("Sở Xây dựng"))
        val columns = listOf("name", "kind")
        val sheet = folder.resolve("units.csv")
        store.exportTable("units", sheet, columns = columns, options = ExportOptions(delimiter = Delimiter.SEMICOLON))
        assertEquals("\uFEFFTên đơn vị;Loại đơn vị\r\nSở Xây dựng;sở, ban, ngành\r\n", sheet.readText())
        val lines = folder.resolve("units.jsonl")
        store.exportTable("units", lines, TableFormat.JSON_LINES, columns)
        assertEquals("{\"name\":\"Sở Xây dựng\",\"kind\":\"department\"}\n", lines.readText())
        failing<CchcException.StorageIo> { store.exportTable("units", sheet) }
    }

    @Test
    fun `what a query finds is written, now and as of an instant`() = withStore { store, folder ->
        for (day in listOf(4, 5, 8)) {
            store.sessions.add(Session(SessionKind.TRAINING, LocalDate.of(2021, 3, day), "Ngày $day"))
        }
        val (now, past) = folder.resolve("buoi.csv") to folder.resolve("truoc.jsonl")
        val columns = listOf("held_on", "subject")
        val since = Bound(LocalDate.of(2021, 3, 5))
        val late = store.sessions.page(kind = SessionKind.TRAINING).last()
        store.sessions.remove(late)
        val options = ExportOptions(dates = DateStyle.ISO, byteOrderMark = false)
        val kind = SessionKind.TRAINING
        store.sessions.exportTable(now, columns = columns, options = options, kind = kind, since = since)
        assertEquals("Ngày tổ chức,Nội dung\r\n2021-03-05,Ngày 5\r\n", now.readText())
        val then = store.asOf(late.header.updated ?: error("no instant"))
        then.sessions.exportTable(past, TableFormat.JSON_LINES, listOf("subject"), kind = kind, descending = true)
        val lines = listOf(8, 5, 4).joinToString("") { "{\"subject\":\"Ngày $it\"}\n" }
        assertEquals(lines, past.readText())
        failing<CchcException.StorageIo> { store.sessions.exportTable(now) }
        val other = folder.resolve("khac.csv")
        val refused = failing<CchcException.Invalid> { store.sessions.exportTable(other, columns = listOf("?")) }
        assertEquals("columns[0]", refused.problems.single().path)
        assertFalse(other.exists())
    }

    @Test
    fun `a workbook is refused and leaves nothing`() = withStore { store, folder ->
        val path = folder.resolve("units.xlsx")
        val refused = failing<CchcException.Invalid> { store.exportTable("units", path, TableFormat.XLSX) }
        assertEquals("no_xlsx", refused.problems.single().code)
        assertFalse(path.exists())
    }

    @Test
    fun `errors of an imported table stand beside their rows`() = withStore { store, folder ->
        val sheet = folder.resolve("units.csv")
        sheet.writeText("Tên đơn vị;Loại\nVăn phòng;Phòng\nThanh tra;?\n")
        val marked = folder.resolve("units-loi.csv")
        val refused =
            failing<CchcException.Invalid> {
                store.units.importTable(path = sheet.toString(), errorsTo = marked.toString())
            }
        val text = marked.readText()
        assertTrue(text.startsWith("\uFEFFTên đơn vị;Loại;Lỗi\nVăn phòng;Phòng;\nThanh tra;?;"), text)
        assertEquals(text, Cchc.markErrors(sheet.readBytes(), refused).decodeToString())
        val rows = listOf(listOf("Tên đơn vị", "Loại"), listOf("Thanh tra", null))
        val report = store.units.importTable(rows = rows, dryRun = true)
        assertEquals(listOf("Thanh tra", null, "B2: thiếu loại đơn vị"), Cchc.markErrors(rows, report)[1])
        marked.writeText(text.replace(";?;", ";Phòng;"))
        assertEquals(2L, store.units.importTable(path = marked.toString()).added)
    }
}
