import Cchc
import Foundation

private let sheetText = """
    SỔ THEO DÕI TUYÊN TRUYỀN QUÝ I NĂM 2026;;;
    Ngày tổ chức;Loại buổi;Nội dung;Địa điểm
    05/03/2026;Tập huấn;Tập huấn dịch vụ công trực tuyến;Hội trường Sở
    5/3/26;Họp giao ban;Họp giao ban tháng 3;Phòng họp số 1
    31/02/2026;Tập huấn;Tập huấn một cửa;

    """

/// Takes an officer's sheet of sessions into a store, and gives them out again as a sheet. The head is found below the
/// titles, cells are read as people write them, and what is wrong is told by cell.
@Sendable
func tables(in folder: URL) async throws {
    let store = try await Store.open(at: folder.appendingPathComponent("so.cchc"), actor: "van-phong")
    let sheet = folder.appendingPathComponent("so-theo-doi.csv")
    try sheetText.write(to: sheet, atomically: true, encoding: .utf8)
    do {
        try await store.sessions.importTable(path: sheet.path)
        throw Unexpected(description: "a row is wrong")
    } catch CchcError.invalid(let report) {
        for problem in report.problems { print("\(problem.path): \(problem.textVi)") }
        try expect(report.problems.count == 1)
    }

    try sheetText.replacingOccurrences(of: "31/02/2026", with: "31/03/2026")
        .write(to: sheet, atomically: true, encoding: .utf8)
    let report = try await store.sessions.importTable(path: sheet.path)
    print("Đã nạp \(report.added) buổi")
    try expect(report.added == 3)
    // The same sheet again changes nothing.
    let again = try await store.sessions.importTable(path: sheet.path)
    try expect(again.unchanged == 3)

    let out = folder.appendingPathComponent("buoi.csv")
    let columns = ["held_on", "kind", "subject", "place"]
    try await store.exportTable("sessions", to: out, columns: columns, options: ExportOptions(delimiter: .semicolon))
    let text = try String(contentsOf: out, encoding: .utf8)
    print(text)
    try expect(text.contains("05/03/2026;họp giao ban;Họp giao ban tháng 3"))
    try await store.close()
}
