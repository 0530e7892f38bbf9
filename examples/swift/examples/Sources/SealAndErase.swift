import Cchc
import Foundation

/// Seals personal data (dữ liệu cá nhân) under the host's key, opens them for a stated purpose, and erases them: a
/// person's key is destroyed, so every earlier version becomes unreadable too.
@Sendable
func sealAndErase(in folder: URL) async throws {
    // A phone keeps this key in the keychain: see `KeyProvider`.
    let key = FixedKey(try newKey())
    let url = folder.appendingPathComponent("so.cchc")
    var store = try await Store.open(at: url, actor: "mot-cua", key: key)
    let citizen = try await store.dataSubjects.add(
        DataSubject(
            name: "Nguyễn Văn Mẫu",
            phone: "0900 000 101",
            basis: LawReference(document: "20/2008/NĐ-CP", provision: "Điều 9")
        ))
    // Reading gives no text: the field is sealed.
    try expect(citizen.name != nil && citizen.name?.text == nil)

    // Opening is noted: who, what for, which fields.
    let (id, purpose) = (citizen.id, "gọi điện trả lời kiến nghị")
    let revealed = try await store.dataSubjects.reveal(id.value, purpose: purpose, fields: ["phone"])
    print("Mở để trả lời: \(revealed.values.map(\.text))")
    for access in try await store.accesses.page(subject: id) { print("Nhật ký mở: \(access.purpose)") }
    try expect(revealed.values.map(\.text) == ["0900 000 101"])
    try await store.close()

    // Without the key the store works; sealed data stay sealed.
    store = try await Store.open(at: url)
    do {
        _ = try await store.dataSubjects.reveal(id.value, purpose: "xem")
        throw Unexpected(description: "nothing is opened without the key")
    } catch CchcError.keyNeeded(let report) {
        print("Không có khóa: \(report.textVi)")
    }
    try await store.close()

    store = try await Store.open(at: url, actor: "van-phong", key: key)
    let copy = folder.appendingPathComponent("sao-luu.cchc")
    try await store.backup(to: copy)
    let erased = try await store.dataSubjects.erase(id, why: "Người phản ánh yêu cầu xóa dữ liệu")
    print("Đã xóa: \(erased.erased?.why ?? "")")
    do {
        _ = try await store.dataSubjects.reveal(id.value, purpose: "xem lại", rev: 1)
        throw Unexpected(description: "nothing is opened after erasure")
    } catch let error as CchcError {
        print("Bản cũ cũng không mở được: \(error.report.textVi)")
    }

    // A backup holds no keys. The newest export, kept beside it, no longer has the erased person's.
    let restored = try await Store.open(at: copy, key: key)
    try await restored.importKeys(try await store.exportKeys())
    do {
        _ = try await restored.dataSubjects.reveal(id.value, purpose: "xem")
        throw Unexpected(description: "whoever is erased is erased from backups")
    } catch CchcError.keyNeeded(let report) {
        print("Trong bản sao lưu: \(report.textVi)")
    }
    try await restored.close()
    try await store.close()
}
