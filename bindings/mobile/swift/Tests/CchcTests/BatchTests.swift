import Cchc
import Foundation
import XCTest

/// Several writes in one commit.
final class BatchTests: FolderTestCase {
    struct Abandoned: Error {}

    func testABatchIsOneCommit() async throws {
        let store = try await open()
        let office = try await store.batch("units.import") { batch in
            let department = try batch.units.add(department)
            let office = try batch.units.add(
                OrganisationUnit(name: "Văn phòng Sở", kind: .division, parent: department.id))
            XCTAssertEqual(try batch.units.count(), 2)
            XCTAssertEqual(try batch.units.all(parent: department.id), [office])
            return office
        }
        let read = try await store.units.get(office.id)
        XCTAssertEqual(read, office)
        let log = try await store.changes()
        XCTAssertEqual(Set(log.map(\.at)).count, 1)
        XCTAssertEqual(log.map(\.operation), ["units.add", "units.add"])
        try await store.close()
    }

    func testAnAbandonedBatchLeavesNothing() async throws {
        let store = try await open()
        do {
            try await store.batch { batch in
                _ = try batch.units.add(department)
                throw Abandoned()
            }
            XCTFail("the error was lost")
        } catch is Abandoned {}
        let count = try await store.units.count()
        XCTAssertEqual(count, 0)
        try await store.close()
    }

    func testABatchThatGotAwayIsClosed() async throws {
        let store = try await open()
        let kept = Kept()
        try await store.batch { batch in kept.batch = batch }
        _ = await refused("closed") { try kept.batch?.units.count() }
        try await store.close()
    }

    func testACancelledTaskEndsItsBatch() async throws {
        let store = try await open()
        let (begun, begin) = AsyncStream.makeStream(of: Void.self)
        let task = Task {
            try await store.batch { batch in
                begin.yield()
                for number in 0..<1_000_000 {
                    _ = try batch.units.add(OrganisationUnit(name: "Phòng \(number)", kind: .division))
                }
            }
        }
        for await _ in begun { break }
        task.cancel()
        _ = await refused("cancelled") { try await task.value }
        let count = try await store.units.count()
        XCTAssertEqual(count, 0)
        try await store.close()
    }

    /// A batch outside of its function, where nobody should have it.
    private final class Kept: @unchecked Sendable {
        var batch: Batch?
    }
}
