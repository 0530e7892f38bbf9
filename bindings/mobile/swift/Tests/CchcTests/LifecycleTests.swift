import Cchc
import Foundation
import XCTest

/// Suspending, resuming and closing while there is work.
final class LifecycleTests: FolderTestCase {
    func testSuspendingAndResumingKeepTheirOrder() async throws {
        let store = try await open()
        try await Screen.switchOften(store)
        try await store.close()
    }

    func testLongWorkIsStopped() async throws {
        let store = try await open()
        _ = try await store.units.addMany((0..<3_000).map { OrganisationUnit(name: "Phòng \($0)", kind: .division) })
        for closes in [false, true] {
            let (begun, begin) = AsyncStream.makeStream(of: Void.self)
            let indexing = Task {
                try await store.reindex { _, _ in
                    begin.yield()
                    usleep(50_000)
                }
            }
            for await _ in begun { break }
            let before = Date()
            if closes { try await store.close() } else { try await store.suspend() }
            XCTAssertLessThan(Date().timeIntervalSince(before), 3)
            _ = await refused("closed") { try await indexing.value }
            if !closes { try await store.resume() }
        }
        let again = try await open()
        let sound = try await again.verify().sound
        XCTAssertTrue(sound)
        try await again.close()
    }

    func testSuspendingDoesNotWaitForCallsThatAreQueued() async throws {
        let store = try await open()
        _ = try await store.units.addMany((0..<500).map { OrganisationUnit(name: "Phòng \($0)", kind: .division) })
        let (begun, begin) = AsyncStream.makeStream(of: Void.self)
        let go = DispatchSemaphore(value: 0)
        let verifying = Task {
            try await store.verify { _, _ in
                begin.yield()
                go.wait()
                go.signal()
            }
        }
        for await _ in begun { break }
        let writes = (0..<50).map { number in
            Task { try await store.units.add(OrganisationUnit(name: "Phòng mới \(number)", kind: .division)) }
        }
        let before = Date()
        try await store.suspend()
        XCTAssertLessThan(Date().timeIntervalSince(before), 3)
        XCTAssertTrue(store.isSuspended)
        go.signal()
        _ = await refused("closed") { try await verifying.value }
        for task in writes { _ = try? await task.value }
        try await store.resume()
        let sound = try await store.verify().sound
        XCTAssertTrue(sound)
        try await store.close()
    }
}

/// An actor of an app, as its main actor is one.
@globalActor
private actor Screen {
    static let shared = Screen()

    @Screen
    static func switchOften(_ store: Store) async throws {
        for run in 0..<200 {
            let away = Task { try await store.suspend() }
            let back = Task { try await store.resume() }
            try await away.value
            try await back.value
            XCTAssertFalse(store.isSuspended, "run \(run)")
        }
        for run in 0..<50 {
            let tasks = [
                Task { try await store.suspend() },
                Task { try await store.resume() },
                Task { try await store.suspend() },
            ]
            for task in tasks { try await task.value }
            XCTAssertTrue(store.isSuspended, "run \(run)")
            try await store.resume()
        }
    }
}
