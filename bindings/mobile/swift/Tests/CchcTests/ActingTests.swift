import Cchc
import Foundation
import XCTest

/// Handles of one store that act as somebody, and stores in memory.
final class ActingTests: FolderTestCase {
    func testEachWriteIsThatOfWhoeverActs() async throws {
        let store = try await open()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for officer in 0..<6 {
                group.addTask {
                    let handle = try store.acting(as: "cán bộ \(officer)")
                    for _ in 0..<10 {
                        let added = try await handle.units.add(department)
                        XCTAssertEqual(added.header.actor, "cán bộ \(officer)")
                    }
                }
            }
            try await group.waitForAll()
        }
        _ = try await store.units.add(department)
        let log = try await store.changes()
        let counted = Dictionary(grouping: log, by: \.actor).mapValues(\.count)
        var expected = Dictionary(uniqueKeysWithValues: (0..<6).map { ("cán bộ \($0)", 10) })
        expected["van-phong"] = 1
        XCTAssertEqual(counted, expected)
        XCTAssertEqual(store.actor, "van-phong")
        try await store.close()
    }

    func testAHandleSharesTheFileOfItsStore() async throws {
        let store = try await open()
        let officer = try store.acting(as: "an")
        XCTAssertEqual(officer.url, store.url)
        let (begun, begin) = AsyncStream.makeStream(of: Int.self)
        let watching = Task {
            for try await count in store.observe(.unit, query: { try await Int($0.units.count()) }) {
                begin.yield(count)
                if count == 2 { break }
            }
        }
        for await _ in begun { break }
        _ = try await officer.units.add(department)
        try await officer.suspend()
        XCTAssertTrue(store.isSuspended)
        _ = await refused("closed") { try await store.units.count() }
        // What waits through the store is woken by its handle.
        try await officer.resume()
        _ = try await officer.units.add(department)
        try await watching.value
        try await officer.close()
        _ = await refused("closed") { try await store.units.count() }
    }

    func testAStoreInMemoryIsLikeOneInAFile() async throws {
        let key = FixedKey(try newKey())
        let store = try await Store.inMemory(actor: "van-phong", cacheMiB: 0, key: key)
        let law = LawReference(document: "20/2008/NĐ-CP")
        let subject = try await store.dataSubjects.add(DataSubject(name: "Nguyễn Văn An", basis: law))
        let revealed = try await store.dataSubjects.reveal(subject.id.value, purpose: "trả lời")
        XCTAssertEqual(revealed.values.map(\.text), ["Nguyễn Văn An"])
        XCTAssertFalse(FileManager.default.fileExists(atPath: store.url.path))
        try await store.suspend()
        try await store.resume()
        let sound = try await store.verify().sound
        XCTAssertTrue(sound)
        try await store.backup(to: path)
        try await store.close()
        let copy = try await open(key: key)
        let count = try await copy.dataSubjects.count()
        XCTAssertEqual(count, 1)
        try await copy.close()
        _ = await refused("invalid") { try await Store.inMemory(cacheMiB: -1) }
    }
}
