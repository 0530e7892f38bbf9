import Foundation
import XCTest

@testable import Cchc

/// Queries as people type them over all published procedures; see tests/relevance/README.md.
final class PublishedTests: FolderTestCase {
    func testWhatPeopleTypeFindsTheProcedureMeant() async throws {
        let floors = try JSON.file(project.appendingPathComponent("tests/relevance/published.json"))
        let cases = project.appendingPathComponent(try XCTUnwrap(floors["needs"]?.string))
        guard FileManager.default.fileExists(atPath: cases.path) else {
            throw XCTSkip("\(cases.path) is not there")
        }
        let store = try await open()
        let rows = try JSON.file(cases.appendingPathComponent("procedures.json")).array.map(\.strings)
        _ = try await store.procedures.addMany(
            rows.map { Procedure(code: $0[0], name: $0[1], field: $0[2].isEmpty ? nil : $0[2]) })
        var asked: [Asked] = []
        for query in try JSON.file(cases.appendingPathComponent("queries.json"))["queries"]?.array ?? [] {
            asked.append(try await ask(query, store))
        }
        try await store.close()
        print(row("kind", ["n", "first", "in 5", "none", "slowest"]))
        for (kind, ofKind) in Dictionary(grouping: asked, by: \.kind).sorted(by: { $0.key < $1.key }) {
            print(line(kind, ofKind))
        }
        print(line("all", asked))
        XCTAssertGreaterThan(asked.count, 0)
        for (name, count) in [("first", asked.count(of: \.isFirst)), ("among_five", asked.count(of: \.isAmongFive))] {
            let floor = try XCTUnwrap(floors[name]?.int)
            XCTAssertGreaterThanOrEqual(count * 100, floor * asked.count, "\(name): \(count) of \(asked.count)")
        }
    }

    private func ask(_ query: JSON, _ store: Store) async throws -> Asked {
        let started = ProcessInfo.processInfo.systemUptime
        let hits = try await store.search(query["query"]?.string ?? "", kinds: [.procedure], limit: 5).hits
        let took = ProcessInfo.processInfo.systemUptime - started
        let expected = query["expected"]?.strings ?? []
        let rank = hits.firstIndex { expected.contains($0.title.components(separatedBy: " ")[0]) }
        return Asked(kind: query["kind"]?.string ?? "", rank: rank, foundNothing: hits.isEmpty, took: took)
    }

    private func line(_ kind: String, _ asked: [Asked]) -> String {
        let counts = [\Asked.isFirst, \.isAmongFive, \.foundNothing].map { asked.count(of: $0) }
        let slowest = (asked.map(\.took).max() ?? 0) * 1000
        return row(kind, ([asked.count] + counts).map(String.init) + [String(format: "%.1f ms", slowest)])
    }

    private func row(_ kind: String, _ cells: [String]) -> String {
        let padded = zip(cells, [5, 7, 7, 7, 12]).map { String(repeating: " ", count: max(0, $1 - $0.count)) + $0 }
        return kind.padding(toLength: 24, withPad: " ", startingAt: 0) + padded.joined()
    }
}

private struct Asked {
    let kind: String
    /// The place of the first hit that is meant, among five.
    let rank: Int?
    let foundNothing: Bool
    let took: TimeInterval

    var isFirst: Bool { rank == 0 }
    var isAmongFive: Bool { rank != nil }
}

extension [Asked] {
    fileprivate func count(of holds: KeyPath<Asked, Bool>) -> Int { filter { $0[keyPath: holds] }.count }
}
