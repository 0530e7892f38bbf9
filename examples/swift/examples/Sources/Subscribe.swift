import Cchc
import Foundation

/// Keeps a view current with commit notifications (theo dõi thay đổi): `observe` runs a query at once and again after
/// each commit that touched the record types it names. `watch` gives the bare notifications.
@Sendable
func subscribe(in folder: URL) async throws {
    let store = try await Store.open(at: folder.appendingPathComponent("so.cchc"), actor: "van-phong")
    func meeting(_ month: Int) -> Session {
        Session(
            kind: .agencyMeeting, heldOn: CivilDate(year: 2021, month: month, day: 5),
            subject: "Họp cơ quan tháng \(month)")
    }

    var counts = store.observe(.session, query: { try await $0.sessions.count() }).makeAsyncIterator()
    let atFirst = try await counts.next()
    try expect(atFirst == 0)

    // The view names sessions: a new unit does not concern it.
    try await store.units.add(OrganisationUnit(name: "Sở Xây dựng", kind: .department))
    try await store.sessions.add(meeting(3))
    let afterOne = try await counts.next()
    print("Số buổi sau lần ghi đầu: \(afterOne ?? -1)")
    try expect(afterOne == 1)

    // A batch is one commit, and so one notification.
    let drafts = (4...6).map(meeting)
    try await store.batch("sessions.quarter") { batch in
        for draft in drafts { try batch.sessions.add(draft) }
    }
    let afterBatch = try await counts.next()
    print("Sau một lô ba buổi: \(afterBatch ?? -1)")
    try expect(afterBatch == 4)

    // What exactly changed stands in the change log.
    let changes = try await store.changes()
    for change in changes { print("  \(change.seq) \(change.operation)") }
    try expect(changes.count == 5)

    // Closing the store ends the sequence, as cancelling the task does.
    try await store.close()
    let atEnd = try await counts.next()
    try expect(atEnd == nil)
}
