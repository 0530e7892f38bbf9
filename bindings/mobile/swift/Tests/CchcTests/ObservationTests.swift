import Foundation
import XCTest

@testable import Cchc

/// Commit notifications.
final class ObservationTests: FolderTestCase {
    func testCommitsComeAsOneNotice() async throws {
        let store = try await open()
        let notices = try await store.watch()
        let unit = try await store.units.add(department)
        _ = try await store.people.add(Person(name: "Nguyễn Văn An", category: .cadre, unit: unit.id))
        for try await notice in notices {
            XCTAssertEqual(notice, Notice(seq: 2, kinds: ["unit", "person"]))
            break
        }
        try await store.close()
    }

    func testSeveralLoopsEachGetEveryNotice() async throws {
        let store = try await open()
        let notices = try await store.watch()
        @Sendable func numbers(_ count: Int) async throws -> [Int] {
            var seen: [Int] = []
            for try await notice in notices where seen.count < count {
                seen.append(notice.seq)
                if seen.count == count { break }
            }
            return seen
        }
        let loops = (0..<3).map { _ in Task { try await numbers(1) } }
        let other = Task { try await numbers(2) }
        let stopped = Task { try await numbers(1) }
        try await Task.sleep(nanoseconds: 50_000_000)
        stopped.cancel()
        let none = try await stopped.value
        XCTAssertEqual(none, [])
        _ = try await store.units.add(department)
        for loop in loops {
            let seen = try await loop.value
            XCTAssertEqual(seen, [1])
        }
        try await Task.sleep(nanoseconds: 50_000_000)
        _ = try await store.units.add(OrganisationUnit(name: "Sở Nội vụ", kind: .department))
        let both = try await other.value
        XCTAssertEqual(both, [1, 2])
        try await store.close()
    }

    func testNobodyWhoWaitsAtOneIteratorIsForgotten() async throws {
        let store = try await open()
        let shared = try await store.watch().makeAsyncIterator()
        let waiting = (0..<2).map { _ in
            Task {
                var iterator = shared
                return try await iterator.next()?.seq ?? 0
            }
        }
        try await Task.sleep(nanoseconds: 50_000_000)
        _ = try await store.units.add(department)
        try await Task.sleep(nanoseconds: 50_000_000)
        _ = try await store.units.add(OrganisationUnit(name: "Sở Nội vụ", kind: .department))
        var seen: Set<Int> = []
        for task in waiting { seen.insert(try await task.value) }
        XCTAssertEqual(seen, [1, 2])
        try await store.close()
    }

    func testAnObserverSeesTheLatest() async throws {
        let store = try await open()
        let (values, tell) = AsyncStream.makeStream(of: Int.self)
        let observer = Task {
            for try await count in store.observe(.unit, query: { try await $0.units.count() }) {
                tell.yield(count)
            }
            tell.finish()
        }
        var seen = values.makeAsyncIterator()
        let first = await seen.next()
        XCTAssertEqual(first, 0)
        for number in 0..<10 {
            _ = try await store.units.add(OrganisationUnit(name: "Phòng \(number)", kind: .division))
        }
        var answers = 0
        while let count = await seen.next() {
            answers += 1
            if count == 10 { break }
        }
        XCTAssertLessThanOrEqual(answers, 10)
        try await store.close()
        let rest = await seen.next()
        XCTAssertNil(rest, "observing ends with the store")
        try await observer.value
    }

    func testOtherKindsDoNotConcernAnObserver() async throws {
        let store = try await open()
        var counts = store.observe(.person, query: { try await $0.people.count() }).makeAsyncIterator()
        let first = try await counts.next()
        _ = try await store.units.add(department)
        _ = try await store.people.add(Person(name: "Nguyễn Văn An", category: .cadre))
        let second = try await counts.next()
        XCTAssertEqual([first, second], [0, 1])
        try await store.close()
    }

    func testASlowObserverSkips() async throws {
        let store = try await open()
        var counts = store.observe(query: { try await $0.units.count() }).makeAsyncIterator()
        _ = try await counts.next()
        for number in 0..<5 {
            _ = try await store.units.add(OrganisationUnit(name: "Phòng \(number)", kind: .division))
        }
        let next = try await counts.next()
        XCTAssertEqual(next, 5)
        try await store.close()
    }

    func testACancelledTaskLetsGo() async throws {
        let store = try await open()
        let (values, tell) = AsyncStream.makeStream(of: Int.self)
        let observer = Task {
            for try await count in store.observe(.unit, query: { try await $0.units.count() }) { tell.yield(count) }
        }
        for await _ in values { break }
        observer.cancel()
        // Without a commit that would wake it.
        try await observer.value
        let count = try await store.units.count()
        XCTAssertEqual(count, 0)
        try await store.close()
    }

    func testAnObserverOutlastsASuspension() async throws {
        let store = try await open()
        var counts = store.observe(.unit, query: { try await $0.units.count() }).makeAsyncIterator()
        _ = try await counts.next()
        _ = try await store.units.add(department)
        try await store.suspend()
        let waiting = Task { [counts] in
            var counts = counts
            return try await counts.next()
        }
        try await Task.sleep(nanoseconds: 100_000_000)
        try await store.resume()
        let next = try await waiting.value
        XCTAssertEqual(next, 1)
        try await store.close()
    }

    func testAnObserverOfASuspendedStoreEndsWithItsTask() async throws {
        let store = try await open()
        try await store.suspend()
        let waiting = Task {
            for try await _ in store.observe(.unit, query: { try await $0.units.count() }) {
                XCTFail("it is suspended")
            }
        }
        try await Task.sleep(nanoseconds: 50_000_000)
        waiting.cancel()
        try await waiting.value
        let closing = Task {
            for try await _ in store.observe(.unit, query: { try await $0.units.count() }) {
                XCTFail("it is suspended")
            }
        }
        try await Task.sleep(nanoseconds: 50_000_000)
        try await store.close()
        try await closing.value
    }
}
