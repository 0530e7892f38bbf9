import Foundation
import XCTest

@testable import Cchc

/// Long calls: told of, and ended.
final class LongCallTests: FolderTestCase {
    private func filled(_ count: Int) async throws -> Store {
        let store = try await open()
        _ = try await store.units.addMany(
            (0..<count).map { OrganisationUnit(name: "Phòng \($0)", kind: .division) })
        return store
    }

    func testProgressIsTold() async throws {
        let store = try await filled(500)
        for work in [
            { try await store.reindex(progress: $0) },
            { _ = try await store.verify(progress: $0) },
            { try await store.compact(progress: $0) },
            { [folder] in try await store.backup(to: folder.appendingPathComponent("copy.cchc"), progress: $0) },
        ] as [(@escaping ProgressListener) async throws -> Void] {
            let told = Guarded<[[Int]]>([])
            try await work { done, total in told.with { $0.append([done, total]) } }
            let steps = told.with { $0 }
            XCTAssertFalse(steps.isEmpty)
            XCTAssertTrue(steps.allSatisfy { $0[1] == 0 || $0[0] <= $0[1] }, "\(steps)")
        }
        let sound = try await store.verify().sound
        XCTAssertTrue(sound)
        try await store.close()
    }

    func testACancelledTaskEndsItsWork() async throws {
        let store = try await filled(2_000)
        _ = await refused("cancelled") { try await cancelled { try await store.reindex(progress: $0) } }
        let sound = try await store.verify().sound
        XCTAssertTrue(sound)
        try await store.close()
    }

    func testNothingOfACancelledListIsKept() async throws {
        let store = try await open()
        let many = (0..<20_000).map { OrganisationUnit(name: "Phòng \($0)", kind: .division) }
        _ = await refused("cancelled") { try await cancelled { _ = try await store.units.addMany(many, progress: $0) } }
        let count = try await store.units.count()
        XCTAssertEqual(count, 0)
        try await store.close()
    }

    func testReadingALongPlanEndsWithItsTask() async throws {
        let tasks = (0..<2_000).map { "\($0). Tập huấn lần \($0). Thời gian: quý III." }.joined(separator: "\n")
        let text = "KẾ HOẠCH\nTruyền thông năm 2025\nI. NHIỆM VỤ\n" + tasks
        _ = await refused("cancelled") { try await cancelled { _ = try readPlan(text, progress: $0) } }
        let whole = try readPlan(text)
        XCTAssertTrue(whole.plan.source.contains("1999. Tập huấn"))
    }

    /// Runs work whose task is cancelled as soon as it tells of progress.
    private func cancelled(_ work: @escaping @Sendable (@escaping ProgressListener) async throws -> Void) async throws {
        let (started, start) = AsyncStream.makeStream(of: Void.self)
        let cancel = Guarded<@Sendable () -> Void>({})
        let task = Task {
            for await _ in started { break }
            try await work { _, _ in cancel.with { $0() } }
        }
        cancel.with { $0 = { task.cancel() } }
        start.yield()
        try await task.value
    }

    func testACallOfACancelledTaskDoesNotBegin() async throws {
        let store = try await open()
        let task = Task {
            while !Task.isCancelled { await Task.yield() }
            return try await store.units.add(department)
        }
        task.cancel()
        _ = await refused("cancelled") { try await task.value }
        let count = try await store.units.count()
        XCTAssertEqual(count, 0)
        // Letting go must work for a task that is being cancelled.
        let closing = Task {
            while !Task.isCancelled { await Task.yield() }
            try await store.close()
        }
        closing.cancel()
        try await closing.value
        _ = await refused("closed") { try await store.units.count() }
    }
}
