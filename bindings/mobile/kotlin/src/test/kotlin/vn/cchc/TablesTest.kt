package vn.cchc

import org.junit.jupiter.api.Test
import vn.cchc.model.Delimiter
import vn.cchc.model.ExportOptions
import vn.cchc.model.TableFormat
import kotlin.io.path.exists
import kotlin.io.path.readText
import kotlin.test.assertEquals
import kotlin.test.assertFalse

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
    fun `a workbook is refused and leaves nothing`() = withStore { store, folder ->
        val path = folder.resolve("units.xlsx")
        val refused = failing<CchcException.Invalid> { store.exportTable("units", path, TableFormat.XLSX) }
        assertEquals("no_xlsx", refused.problems.single().code)
        assertFalse(path.exists())
    }
}
