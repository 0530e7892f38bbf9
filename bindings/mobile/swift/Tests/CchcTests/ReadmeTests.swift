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

    func testTheExampleIsTheOneThatRan() throws {
        let test = URL(fileURLWithPath: #filePath)
        let ran = lines(of: try String(contentsOf: test, encoding: .utf8))
        for path in ["../../README.md", "../../../../../README.md"] {
            let readme = test.deletingLastPathComponent().appendingPathComponent(path).standardizedFileURL
            let blocks = try String(contentsOf: readme, encoding: .utf8).components(separatedBy: "```")
            let example = lines(of: String(try XCTUnwrap(blocks.first { $0.hasPrefix("swift\n") }).dropFirst(6)))
            XCTAssertGreaterThan(example.count, 5)
            for line in example { XCTAssertTrue(ran.contains(line), "this line of \(path) never ran: \(line)") }
        }
    }

    private func lines(of text: String) -> Set<String> {
        Set(text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty })
    }
}
