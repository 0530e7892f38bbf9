import Cchc
import Foundation
import XCTest

/// The README's first lines.
final class ReadmeTests: FolderTestCase {
    func testTheExampleDoesAsItSays() async throws {
        let url = folder.appendingPathComponent("so-xay-dung.cchc")
        let store = try await Store.open(at: url, actor: "van-phong")
        let day = CivilDate(year: 2021, month: 3, day: 5)
        let session = try await store.sessions.add(
            Session(kind: .agencyMeeting, heldOn: day, subject: "Họp cơ quan tháng 3"))
        try await store.sessions.hold(session.id, invited: 42, informed: 40, understood: 37, method: .quiz)
        let report = try await store.report(.quarter(2021, 1))
        try report.html().write(to: folder.appendingPathComponent("bao-cao.html"), atomically: true, encoding: .utf8)
        try await store.close()
        let written = try String(contentsOf: folder.appendingPathComponent("bao-cao.html"), encoding: .utf8)
        XCTAssertTrue(written.contains("Quý I/2021"))
    }

    func testTablesGoInAndOut() async throws {
        let store = try await open()
        try "Ngày tổ chức;Loại buổi;Nội dung\n5/3/26;Tập huấn;Tập huấn một cửa\n"
            .write(to: folder.appendingPathComponent("so-theo-doi.csv"), atomically: true, encoding: .utf8)
        let table = try await store.sessions.importTable(path: folder.appendingPathComponent("so-theo-doi.csv").path)
        let out = folder.appendingPathComponent("buoi.csv")
        try await store.exportTable("sessions", to: out, columns: ["held_on", "kind", "subject"])
        XCTAssertEqual(table.added, 1)
        XCTAssertTrue(try String(contentsOf: out, encoding: .utf8).contains("05/03/2026,tập huấn,Tập huấn một cửa"))
        try await store.close()
    }

    func testTheExampleIsTheOneThatRan() throws {
        let test = URL(fileURLWithPath: #filePath)
        let ran = lines(of: try String(contentsOf: test, encoding: .utf8))
        for path in ["../../README.md", "../../../../../README.md"] {
            let readme = test.deletingLastPathComponent().appendingPathComponent(path).standardizedFileURL
            let blocks = try String(contentsOf: readme, encoding: .utf8).components(separatedBy: "```")
            let shown = blocks.filter { $0.hasPrefix("swift\n") && !$0.contains(".package(") }
            let example = lines(of: shown.map { String($0.dropFirst(6)) }.joined(separator: "\n"))
            XCTAssertGreaterThan(example.count, 5)
            for line in example { XCTAssertTrue(ran.contains(line), "this line of \(path) never ran: \(line)") }
        }
    }

    private func lines(of text: String) -> Set<String> {
        Set(text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty })
    }
}
