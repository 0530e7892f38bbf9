import Cchc
import Foundation

/// A day at the counter, without a network: procedures are looked up, people check in at a session, a citizen's feedback
/// is taken down, and the summary is there at once.
@main
struct Officer {
    static func main() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("officer-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }

        // On a phone the key comes from the keychain: see `KeyProvider`.
        let key = FixedKey(try newKey())
        let store = try await Store.open(at: folder.appendingPathComponent("so.cchc"), actor: "mot-cua", key: key)
        let office = try await fill(store)

        print("Procedures by words typed in haste:")
        try await lookUp("cap giay phep xay dung", in: store)

        print("\nCheck-in at a session:")
        let session = try await store.sessions.add(
            Session(kind: .agencyMeeting, heldOn: today, subject: "Họp cơ quan tháng", host: office.id))
        for code in ["CB001", "CB002", "CB999", "CB001"] {
            print("  \(code): \(try await checkIn(code, at: session, in: store))")
        }

        print("\nFeedback of a citizen:")
        let feedback = try await takeDown(
            "Tôi nộp hồ sơ cấp giấy phép xây dựng đã quá hạn mà chưa có kết quả.",
            from: Contact(name: "Nguyễn Văn An", address: "Khu phố 3, phường Tân Ninh", phone: "0900 000 000"),
            unit: office.id, in: store)
        print("  registered as \(feedback.number ?? 0)/\(feedback.year ?? 0), to be classified by the office")

        print("\nThe quarter so far:")
        let quarter = try Period.quarter(today.year, (today.month + 2) / 3)
        print(try await store.report(quarter).text())
        try await store.close()
    }

    static let today = CivilDate(Date())
}
