import Cchc
import Foundation
import XCTest

/// Writes that wait for one another, and writes whose task is cancelled.
final class WriteTests: FolderTestCase {
    func testAWriteThatIsCancelledWhileItWaitsIsNotMade() async throws {
        let store = try await open()
        let holder = await Holder(store)
        let waiting: [Task<Void, any Error>] = [
            Task { try await store.units.add(department) },
            Task { try await store.units.addMany([department]) },
            Task { try await store.batch { batch in _ = try batch.units.add(department) } },
            Task { _ = try await store.attach(.data(Data([1])), as: Attachment(name: "a.bin")) },
        ]
        try await Task.sleep(nanoseconds: 50_000_000)
        for task in waiting {
            task.cancel()
            // At once: the batch that they wait for is still open.
            _ = await refused("cancelled") { try await task.value }
        }
        try await holder.letGo()
        let names = try await store.units.page().map(\.name)
        XCTAssertEqual(names, ["Sở Nội vụ"])
        let attachments = try await store.attachments.count()
        XCTAssertEqual(attachments, 0)
        try await store.close()
    }

    func testAWriteThatIsCancelledWhileItRunsLeavesNothing() async throws {
        let store = try await open()
        let (begun, begin) = AsyncStream.makeStream(of: Void.self)
        let go = DispatchSemaphore(value: 0)
        let task = Task {
            _ = try await store.attach(
                .chunks { most in
                    begin.yield()
                    go.wait()
                    return Data(count: most)
                }, as: Attachment(name: "a.bin"))
        }
        for await _ in begun { break }
        task.cancel()
        go.signal()
        _ = await refused("cancelled") { try await task.value }
        let count = try await store.attachments.count()
        XCTAssertEqual(count, 0)
        try await store.close()
    }

    func testAWriteSaysThatItWasMadeOrItWasNot() async throws {
        let store = try await open()
        for number in 0..<300 {
            let name = "Phòng \(number)"
            let task = Task { try await store.units.add(OrganisationUnit(name: name, kind: .division)) }
            let until = DispatchTime.now().uptimeNanoseconds + UInt64(number) * 10_000
            while DispatchTime.now().uptimeNanoseconds < until {}
            task.cancel()
            let made = try? await task.value
            let count = try await store.units.count(name: name)
            XCTAssertEqual(count, made == nil ? 0 : 1, name)
        }
        try await store.close()
    }

    func testReadsDoNotWaitForWrites() async throws {
        let store = try await open()
        let holder = await Holder(store)
        let waiting = (0..<100).map { number in
            Task { try await store.units.add(OrganisationUnit(name: "Phòng \(number)", kind: .division)) }
        }
        try await Task.sleep(nanoseconds: 50_000_000)
        let before = Date()
        let count = try await store.units.count()
        XCTAssertLessThan(Date().timeIntervalSince(before), 1)
        XCTAssertEqual(count, 0)
        try await holder.letGo()
        for task in waiting { _ = try await task.value }
        let all = try await store.units.count()
        XCTAssertEqual(all, 101)
        try await store.close()
    }

    func testAWriteThatWaitedForTooLongIsRefused() async throws {
        let store = try await Store.open(at: path, writeTimeout: 0.1)
        let holder = await Holder(store)
        let error = await refused("locked") { try await store.units.add(department) }
        XCTAssertEqual(error?.text.contains("writing for too long"), true)
        try await holder.letGo()
        _ = try await store.units.add(department)
        try await store.close()
    }

    /// A batch that holds the writer lock until it is let go.
    private final class Holder: Sendable {
        private let go = DispatchSemaphore(value: 0)
        private let task: Task<Void, any Error>

        init(_ store: Store) async {
            let (begun, begin) = AsyncStream.makeStream(of: Void.self)
            let go = go
            task = Task {
                try await store.batch { batch in
                    _ = try batch.units.add(OrganisationUnit(name: "Sở Nội vụ", kind: .department))
                    begin.yield()
                    go.wait()
                }
            }
            for await _ in begun { break }
        }

        func letGo() async throws {
            go.signal()
            try await task.value
        }
    }
}
