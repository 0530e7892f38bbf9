import Cchc
import Foundation
import XCTest

/// Pages, and sequences of records.
final class PageTests: FolderTestCase {
    private func filled() async throws -> Store {
        let store = try await open()
        let names = (0..<450).map { OrganisationUnit(name: "Phòng \(String(1000 + $0))", kind: .division) }
        _ = try await store.units.addMany(names)
        return store
    }

    func testPagesFollowOneAnother() async throws {
        let store = try await filled()
        var names: [String] = []
        var cursor: String?
        repeat {
            let page = try await store.units.page(index: .name, limit: 100, cursor: cursor)
            names += page.map(\.name)
            cursor = page.next
        } while cursor != nil
        XCTAssertEqual(names, (1000..<1450).map { "Phòng \($0)" })
        try await store.close()
    }

    func testASequenceReadsAllAndHoldsNothing() async throws {
        let store = try await filled()
        var seen = 0
        for try await unit in store.units.all(index: .name, descending: true) {
            if seen == 0 {
                XCTAssertEqual(unit.name, "Phòng 1449")
                // In the middle of the loop others write, and even let the file go.
                _ = try await store.units.add(department)
                try await store.suspend()
                try await store.resume()
            }
            seen += 1
        }
        XCTAssertGreaterThanOrEqual(seen, 450)
        try await store.close()
    }

    func testFiltersAndBounds() async throws {
        let store = try await filled()
        let parent = try await store.units.add(department)
        _ = try await store.units.add(OrganisationUnit(name: "Văn phòng Sở", kind: .division, parent: parent.id))
        let children = try await store.units.page(parent: parent.id)
        XCTAssertEqual(children.map(\.name), ["Văn phòng Sở"])
        let orphans = try await store.units.count(missing: [.parent])
        XCTAssertEqual(orphans, 451)
        let between = try await store.units.count(index: .name, since: "Phòng 1010", until: "Phòng 1019")
        XCTAssertEqual(between, 10)
        _ = await refused("invalid") { try await store.units.page(limit: 0) }
        let negative = await refused("invalid") { try await store.units.page(limit: -1) }
        XCTAssertEqual(negative?.problems.map(\.path), ["limit"])
        let twice = await refused("invalid") { try await store.units.page(parent: parent.id, missing: [.parent]) }
        XCTAssertEqual(twice?.problems.map(\.text), ["the filter has `parent` twice"])
        let changes = await refused("invalid") { try await store.changes(limit: -1) }
        XCTAssertEqual(changes?.problems.map(\.path), ["limit"])
        _ = await refused("invalid") { [folder] in
            try await Store.open(at: folder.appendingPathComponent("b.cchc"), cacheMiB: -1)
        }
        try await store.close()
    }

    func testASequenceEndsWithTheErrorOfItsPage() async throws {
        let store = try await filled()
        try await store.close()
        _ = await refused("closed") { for try await _ in store.units.all() {} }
    }

    func testSearch() async throws {
        let store = try await open()
        let plan = try await store.plans.add(
            Plan(symbol: "KH-SXD", subject: "Truyền thông cải cách hành chính năm 2021"))
        let found = try await store.search("cai cach hanh chinh", kinds: [.plan])
        XCTAssertEqual(found.hits.map(\.id), [plan.id.value])
        let excerpt = try XCTUnwrap(found.hits.first?.excerpts.first)
        XCTAssertEqual(excerpt.hits.map { String(excerpt.text[$0]) }.joined(separator: " "), "cải cách hành chính")
        let suggestions = try await store.suggest("truyền th", kinds: [.plan])
        XCTAssertEqual(suggestions.isEmpty, false)
        let others = try await store.search("cải cách hành chính", kinds: [.feedback])
        XCTAssertEqual(others.hits, [])
        try await store.close()
    }
}
