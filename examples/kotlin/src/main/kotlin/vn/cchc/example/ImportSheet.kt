package vn.cchc.example

import vn.cchc.Cchc
import vn.cchc.CchcException
import java.nio.file.Path
import java.time.LocalDate

/**
 * Imports administrative procedures (thủ tục hành chính) from the rows of a spreadsheet as offices keep it: columns
 * named in Vietnamese, "Cấp Tỉnh; Cơ quan khác", "20 ngày". Errors come by row; one bad row keeps all of them out.
 */
suspend fun importSheet(folder: Path) {
    Cchc.open(folder.resolve("so.cchc"), actor = "van-phong").use { store ->
        val sheet = rows("procedures.csv")
        val damaged = sheet.mapIndexed { index, row -> if (index == 2) row + ("Hiệu lực từ" to "31/02/2021") else row }

        try {
            store.procedures.importRows(damaged)
            error("a row is wrong")
        } catch (failure: CchcException.Invalid) {
            for (problem in failure.problems) println("${problem.path}: ${problem.textVi}")
            check(failure.problems.map { it.path } == listOf("rows[2].in_force_from"))
        }
        check(store.procedures.count() == 0L)

        // A dry run reports what an import would do, and writes nothing. Here it keeps the good rows.
        val report = store.procedures.importRows(damaged, keepGood = true, dryRun = true)
        println("Nếu bỏ dòng sai: nạp ${report.added}, lỗi ở dòng ${report.errors.map { it.row }}")
        check(report.added == sheet.size - 1L && store.procedures.count() == 0L)

        val imported = store.procedures.importRows(sheet)
        println("Đã nạp ${imported.added} thủ tục; ${imported.noticed.size} điểm cần xem lại")
        check(imported.added == sheet.size.toLong())

        // The same sheet again: versions that are stored already are skipped.
        val again = store.procedures.importRows(sheet)
        check(again.added == 0L && again.skipped == imported.added)
        val permit = checkNotNull(store.procedures.findByCode("1.013236", on = LocalDate.of(2021, 3, 5)))
        println("${permit.code}: ${permit.name}, ${permit.timeText}")
    }
}
