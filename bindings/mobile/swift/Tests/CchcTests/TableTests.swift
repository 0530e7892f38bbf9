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

    func testAWorkbookIsRefusedAndLeavesNothing() async throws {
        let store = try await open()
        let url = folder.appendingPathComponent("units.xlsx")
        _ = await refused("invalid") { try await store.exportTable("units", to: url, format: .xlsx) }
        XCTAssertFalse(FileManager.default.fileExists(atPath: url.path))
        try await store.close()
    }
}
