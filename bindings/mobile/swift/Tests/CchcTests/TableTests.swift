import Cchc
import Foundation
import XCTest

/// Collections written as tables to files.
final class TableTests: FolderTestCase {
    func testACollectionIsWrittenAsCsvAndAsJsonLines() async throws {
        let store = try await open()
        _ = try await store.units.add(department)
        let sheet = folder.appendingPathComponent("units.csv")
        let options = ExportOptions(delimiter: .semicolon)
        try await store.exportTable("units", to: sheet, columns: ["name", "kind"], options: options)
        let text = try String(contentsOf: sheet, encoding: .utf8)
        XCTAssertEqual(text, "\u{FEFF}Tên đơn vị;Loại đơn vị\r\nSở Xây dựng;sở, ban, ngành\r\n")
        let lines = folder.appendingPathComponent("units.jsonl")
        try await store.exportTable("units", to: lines, format: .jsonLines, columns: ["name", "kind"])
        let objects = try String(contentsOf: lines, encoding: .utf8)
        XCTAssertEqual(objects, "{\"name\":\"Sở Xây dựng\",\"kind\":\"department\"}\n")
        _ = await refused("storage_io") { try await store.exportTable("units", to: sheet) }
        try await store.close()
    }

    func testWhatAQueryFindsIsWrittenNowAndAsOfAnInstant() async throws {
        let store = try await open()
        for day in [4, 5, 8] {
            let heldOn = CivilDate(year: 2021, month: 3, day: day)
            _ = try await store.sessions.add(Session(kind: .training, heldOn: heldOn, subject: "Ngày \(day)"))
        }
        let last = try await store.sessions.page(kind: .training).items.last
        let late = try XCTUnwrap(last)
        try await store.sessions.remove(late)
        let since = CivilDate(year: 2021, month: 3, day: 5)
        let now = folder.appendingPathComponent("buoi.csv")
        let options = ExportOptions(dates: .iso, byteOrderMark: false)
        try await store.sessions.exportTable(
            to: now, columns: ["held_on", "subject"], options: options, kind: .training, since: .date(since))
        let text = try String(contentsOf: now, encoding: .utf8)
        XCTAssertEqual(text, "Ngày tổ chức,Nội dung\r\n2021-03-05,Ngày 5\r\n")
        let past = folder.appendingPathComponent("truoc.jsonl")
        let then = try await store.asOf(try XCTUnwrap(late.header.updated))
        try await then.sessions.exportTable(
            to: past, format: .jsonLines, columns: ["subject"], kind: .training, descending: true)
        let lines = [8, 5, 4].map { "{\"subject\":\"Ngày \($0)\"}\n" }.joined()
        XCTAssertEqual(try String(contentsOf: past, encoding: .utf8), lines)
        _ = await refused("storage_io") { try await store.sessions.exportTable(to: now) }
        let other = folder.appendingPathComponent("khac.csv")
        let error = await refused("invalid") { try await store.sessions.exportTable(to: other, columns: ["?"]) }
        XCTAssertEqual(error?.context.problems.first?.path, "columns[0]")
        XCTAssertFalse(FileManager.default.fileExists(atPath: other.path))
        try await store.close()
    }

    func testAWorkbookIsRefusedAndLeavesNothing() async throws {
        let store = try await open()
        let url = folder.appendingPathComponent("units.xlsx")
        _ = await refused("invalid") { try await store.exportTable("units", to: url, format: .xlsx) }
        XCTAssertFalse(FileManager.default.fileExists(atPath: url.path))
        try await store.close()
    }

    func testErrorsOfAnImportedTableStandBesideTheirRows() async throws {
        let store = try await open()
        let sheet = folder.appendingPathComponent("units.csv")
        let marked = folder.appendingPathComponent("units-loi.csv")
        try "Tên đơn vị;Loại\nVăn phòng;Phòng\nThanh tra;?\n".write(to: sheet, atomically: true, encoding: .utf8)
        let error = await refused("invalid") {
            try await store.units.importTable(path: sheet.path, errorsTo: marked.path)
        }
        let text = try String(contentsOf: marked, encoding: .utf8)
        XCTAssertTrue(text.hasPrefix("\u{FEFF}Tên đơn vị;Loại;Lỗi\nVăn phòng;Phòng;\nThanh tra;?;"), text)
        let again = try markErrors(try Data(contentsOf: sheet), error?.context.problems ?? [])
        XCTAssertEqual(String(data: again, encoding: .utf8), text)
        let rows: [[String?]] = [["Tên đơn vị", "Loại"], ["Thanh tra", nil]]
        let report = try await store.units.importTable(rows: rows, dryRun: true)
        XCTAssertEqual(try markErrors(rows, report)[1], ["Thanh tra", nil, "B2: thiếu loại đơn vị"])
        try text.replacingOccurrences(of: ";?;", with: ";Phòng;").write(to: marked, atomically: true, encoding: .utf8)
        let done = try await store.units.importTable(path: marked.path)
        XCTAssertEqual(done.added, 2)
        try await store.close()
    }
}
