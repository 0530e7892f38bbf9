import Cchc
import Foundation

/// Looks at the past (lịch sử): every version of a record, the whole store as it was at an instant, and the change log
/// (nhật ký thay đổi), whose entries are chained by hashes.
@Sendable
func history(in folder: URL) async throws {
    let url = folder.appendingPathComponent("so.cchc")
    let draft = OrganisationUnit(name: "Phòng Quản lý xây dựng", kind: .division, symbol: "QLXD")
    var store = try await Store.open(at: url, actor: "van-thu")
    let first = try await store.units.add(draft)
    try await store.close()

    store = try await Store.open(at: url, actor: "van-phong")
    var renamed = first
    renamed.name = "Phòng Quản lý xây dựng và Hạ tầng"
    renamed = try await store.units.update(renamed)

    // An update names the revision that it changes: one made from an old version is refused.
    do {
        _ = try await store.units.update(first)
        throw Unexpected(description: "the record has changed since")
    } catch CchcError.conflict(let report) {
        print("Ghi đè bị từ chối: \(report.textVi)")
    }

    let versions = try await store.units.history(first.id)
    for version in versions { print("Bản \(version.rev), \(version.header.actor): \(version.name)") }
    try expect(versions == [first, renamed])

    guard let then = first.header.updated else { throw Unexpected(description: "a stored record has a stamp") }
    let past = try await store.asOf(then)
    let before = try await past.units.get(first.id)
    print("Khi ấy: \(before.name)")
    try expect(before == first)

    try await store.units.remove(renamed)
    let now = try await store.units.find(first.id)
    let unitsThen = try await past.units.count()
    try expect(now == nil && unitsThen == 1)

    let changes = try await store.changes()
    for change in changes { print("\(change.seq) \(change.actor) \(change.operation), bản \(change.rev)") }
    try expect(changes.map(\.operation) == ["units.add", "units.update", "units.remove"])
    // A caller that keeps the last number it read continues from there.
    let later = try await store.changes(after: changes[1].seq)
    try expect(later.map(\.removed) == [true])
    try await store.close()
}
