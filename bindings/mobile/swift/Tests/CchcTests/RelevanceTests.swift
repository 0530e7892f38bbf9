import Foundation
import XCTest

@testable import Cchc

/// What people look for comes first; see tests/relevance/README.md.
final class RelevanceTests: FolderTestCase {
    func testEveryQueryFindsWhatPeopleLookFor() async throws {
        let cases = project.appendingPathComponent("tests/relevance")
        let runner = try await Runner(path, tally: Tally())
        try await runner.run(try JSON.file(cases.appendingPathComponent("records.json"))["steps"]?.array ?? [])
        let queries = try JSON.file(cases.appendingPathComponent("queries.json"))["queries"]?.array ?? []
        var failures = 0
        for query in queries {
            let wrong = try await unlike(query, runner)
            if !wrong.isEmpty {
                XCTFail("\(query["query"]?.string ?? ""): \(wrong.joined(separator: "; "))")
                failures += 1
            }
        }
        print("\(queries.count) queries ran, \(failures) of them fail")
        XCTAssertGreaterThan(queries.count, 0)
        try await runner.store.close()
    }

    /// Everything about a query that is not as expected, with what came.
    private func unlike(_ query: JSON, _ runner: Runner) async throws -> [String] {
        let answer = try await runner.store.search(
            query["query"]?.string ?? "", kinds: (query["kinds"]?.strings ?? []).compactMap(RecordKind.init), limit: 50)
        let names = Dictionary(uniqueKeysWithValues: runner.saved.map { ($1["header"]?["id"]?.string ?? $0, $0) })
        let hits = answer.hits.map { hit in names[hit.id.text] ?? "\(hit.kind) \(hit.id)" }
        let expected =
            (query["first"]?.strings ?? []) + (query["top"]?["names"]?.strings ?? []) + (query["none"]?.strings ?? [])
        var wrong = expected.filter { runner.saved[$0] == nil }.map { "no record is named \($0)" }
        if let first = query["first"]?.strings, hits.first.map(first.contains) != true {
            wrong.append("first must be \(first)")
        }
        if let top = query["top"] {
            let within = hits.prefix(top["within"]?.int ?? 0)
            wrong += (top["names"]?.strings ?? []).filter { !within.contains($0) }.map {
                "\($0) is not among the first"
            }
        }
        wrong += (query["none"]?.strings ?? []).filter(hits.contains).map { "\($0) must not be found" }
        if query["empty"] != nil, !hits.isEmpty { wrong.append("nothing must be found") }
        if let matched = query["matched"]?.string, answer.hits.first?.matched.rawValue != matched {
            wrong.append("the first must match \(matched)")
        }
        if let corrections = query["corrections"]?.strings, answer.corrections.map(\.typed) != corrections {
            wrong.append("\(corrections) must be read as others")
        }
        return wrong.isEmpty ? [] : wrong + ["came: \(hits.prefix(10)), \(answer.corrections)"]
    }
}
