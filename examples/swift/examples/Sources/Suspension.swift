import Cchc
import Foundation

/// Suspends a store while its app is in the background (tạm nghỉ): the file and its lock are released, and calls throw
/// `closed` until the app is back. The part of the app's life cycle that needs no platform; see the package's
/// documentation for the part that needs UIKit.
@MainActor
final class StoreSuspension {
    /// Time to finish in, asked of the system.
    protocol Grace: AnyObject, Sendable {
        /// Begins it. When it is over before it was ended, the system calls `expired`.
        @MainActor func begin(expired: @escaping @MainActor () -> Void)
        /// Ends it. Where it has ended already, nothing happens.
        @MainActor func end()
    }

    private let store: Store
    private let grace: any Grace

    init(store: Store, grace: any Grace) {
        self.store = store
        self.grace = grace
    }

    @discardableResult
    func appLeft() -> Task<Void, any Error> {
        grace.begin { [grace] in grace.end() }
        return Task {
            defer { grace.end() }
            try await store.suspend()
        }
    }

    @discardableResult
    func appCameBack() -> Task<Void, any Error> {
        Task { try await store.resume() }
    }
}

/// Stands in for the system: counts what it was asked for.
@MainActor
private final class CountedGrace: StoreSuspension.Grace {
    var begun = 0
    var isUnderWay = false

    func begin(expired: @escaping @MainActor () -> Void) {
        begun += 1
        isUnderWay = true
    }

    func end() {
        isUnderWay = false
    }
}

@Sendable
func suspension(in folder: URL) async throws {
    let store = try await Store.open(at: folder.appendingPathComponent("so.cchc"), actor: "van-phong")
    try await store.units.add(OrganisationUnit(name: "Sở Xây dựng", kind: .department))
    try await leaveAndComeBack(store)
    try await store.close()
}

@MainActor
private func leaveAndComeBack(_ store: Store) async throws {
    let grace = CountedGrace()
    let suspension = StoreSuspension(store: store, grace: grace)
    try await suspension.appLeft().value
    try expect(grace.begun == 1 && !grace.isUnderWay)
    do {
        _ = try await store.units.count()
        try expect(false)
    } catch let error as CchcError {
        print("Trong lúc tạm nghỉ: \(error.report.textVi)")
    }

    // The last call decides, however fast they follow.
    let calls = [suspension.appCameBack(), suspension.appLeft(), suspension.appCameBack()]
    for call in calls { try await call.value }
    let count = try await store.units.count()
    try expect(count == 1)
}
