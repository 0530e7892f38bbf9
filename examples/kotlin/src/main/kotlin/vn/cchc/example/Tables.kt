package vn.cchc.example

import vn.cchc.Cchc
import vn.cchc.CchcException
import vn.cchc.model.Delimiter
import vn.cchc.model.ExportOptions
import java.nio.file.Path
import kotlin.io.path.readText
import kotlin.io.path.writeText

private const val SHEET = """SỔ THEO DÕI TUYÊN TRUYỀN QUÝ I NĂM 2026;;;
Ngày tổ chức;Loại buổi;Nội dung;Địa điểm
05/03/2026;Tập huấn;Tập huấn dịch vụ công trực tuyến;Hội trường Sở
5/3/26;Họp giao ban;Họp giao ban tháng 3;Phòng họp số 1
31/02/2026;Tập huấn;Tập huấn một cửa;
"""

/**
 * Takes an officer's sheet of sessions into a store, and gives them out again as a sheet. The head is found below the
 * titles, cells are read as people write them, and what is wrong is told by cell.
 */
suspend fun tables(folder: Path) {
    Cchc.open(folder.resolve("so.cchc"), actor = "van-phong").use { store ->
        val sheet = folder.resolve("so-theo-doi.csv")
        sheet.writeText(SHEET)
        try {
            store.sessions.importTable(sheet.toString())
            error("a row is wrong")
        } catch (failure: CchcException.Invalid) {
            for (problem in failure.problems) println("${problem.path}: ${problem.textVi}")
            check(failure.problems.size == 1)
        }
        check(store.sessions.count() == 0L)

        sheet.writeText(SHEET.replace("31/02/2026", "31/03/2026"))
        val report = store.sessions.importTable(sheet.toString())
        println("Đã nạp ${report.added} buổi")
        check(report.added == 3L)
        // The same sheet again changes nothing.
        check(store.sessions.importTable(sheet.toString()).unchanged == 3L)

        val out = folder.resolve("buoi.csv")
        val columns = listOf("held_on", "kind", "subject", "place")
        store.exportTable("sessions", out, columns = columns, options = ExportOptions(delimiter = Delimiter.SEMICOLON))
        println(out.readText())
        check("05/03/2026;họp giao ban;Họp giao ban tháng 3" in out.readText())
    }
}
