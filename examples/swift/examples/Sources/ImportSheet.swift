import Cchc
import Foundation

/// Imports administrative procedures (thủ tục hành chính) from the rows of a spreadsheet as offices keep it: columns
/// named in Vietnamese, "Cấp Tỉnh; Cơ quan khác", "20 ngày". Errors come by row; one bad row keeps all of them out.
@Sendable
func importSheet(in folder: URL) async throws {
    let store = try await Store.open(at: folder.appendingPathComponent("so.cchc"), actor: "van-phong")
    let sheet = try rows(of: "procedures.csv")
    var damaged = sheet
    damaged[2]["Hiệu lực từ"] = "31/02/2021"

    do {
        try await store.procedures.importRows(damaged)
        throw Unexpected(description: "a row is wrong")
    } catch CchcError.invalid(let report) {
        for problem in report.problems { print("\(problem.path): \(problem.textVi)") }
        try expect(report.problems.map(\.path) == ["rows[2].in_force_from"])
    }

    // A dry run reports what an import would do, and writes nothing. Here it keeps the good rows.
    let report = try await store.procedures.importRows(damaged, keepGood: true, dryRun: true)
    print("Nếu bỏ dòng sai: nạp \(report.added), lỗi ở dòng \(report.errors.map(\.row))")
    let written = try await store.procedures.count()
    try expect(report.added == sheet.count - 1 && written == 0)

    let imported = try await store.procedures.importRows(sheet)
    print("Đã nạp \(imported.added) thủ tục; \(imported.noticed.count) điểm cần xem lại")
    try expect(imported.added == sheet.count)

    // The same sheet again: versions that are stored already are skipped.
    let again = try await store.procedures.importRows(sheet)
    try expect(again.added == 0 && again.skipped == imported.added)
    let day = CivilDate(year: 2021, month: 3, day: 5)
    guard let permit = try await store.procedures.findByCode("1.013236", on: day) else {
        throw Unexpected(description: "the procedure was imported")
    }
    print("\(permit.code): \(permit.name), \(permit.timeText ?? "")")
    try await store.close()
}
