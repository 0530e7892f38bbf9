import Cchc
import Foundation
import XCTest

/// A whole store as JSON Lines: out, and into an empty store again.
final class TransferTests: FolderTestCase {
    private let citizen = DataSubject(
        name: "Nguyễn Văn Mẫu", basis: LawReference(document: "20/2008/NĐ-CP", provision: "Điều 9"))

    private var out: URL { folder.appendingPathComponent("out") }

    private var lines: URL { out.appendingPathComponent("records.jsonl") }

    private func copy(_ name: String = "copy", key: (any KeyProvider)? = nil) async throws -> Store {
        try await Store.open(at: folder.appendingPathComponent("\(name).cchc"), actor: "copy", key: key)
    }

    func testAStoreComesInEqualWithHistoryAndAttachments() async throws {
        let store = try await open()
        let parent = try await store.units.add(department)
        let child = try await store.units.add(OrganisationUnit(name: "Phòng", kind: .division, parent: parent.id))
        var renamed = child
        renamed.name = "Văn phòng"
        renamed = try await store.units.update(renamed)
        let gone = try await store.units.add(OrganisationUnit(name: "Sở cũ", kind: .department))
        try await store.units.remove(gone)
        let bytes = Data((0..<200_000).map { UInt8(truncatingIfNeeded: $0) })
        let attachment = try await store.attach(.data(bytes), as: Attachment(name: "bien-ban.pdf"))
        let done = try await store.exportRecords(to: out, revisions: true)
        XCTAssertEqual([done.records, done.files], [6, 1])

        let copy = try await copy()
        let taken = try await copy.importRecords(from: out)
        XCTAssertEqual([taken.records, taken.files], [6, 1])
        XCTAssertTrue(taken.revisions)
        for id in [parent.id, child.id, gone.id] {
            let (before, after) = (try await store.units.history(id), try await copy.units.history(id))
            XCTAssertEqual(before, after)
        }
        let found = try await copy.units.get(child.id)
        XCTAssertEqual(found, renamed)
        let described = try await copy.attachments.get(attachment.id)
        XCTAssertEqual(described, attachment)
        let content = try await copy.bytes(of: attachment.id).data()
        XCTAssertEqual(content, bytes)
        let again = await refused("invalid") { try await copy.importRecords(from: out) }
        XCTAssertEqual(again?.problems.map(\.code), ["not_empty"])
        try await copy.close()
        try await store.close()
    }

    func testWithoutRevisionsEachRecordIsRevision1() async throws {
        let store = try await open()
        var unit = try await store.units.add(department)
        unit.name = "Sở Xây dựng và Giao thông"
        unit = try await store.units.update(unit)
        _ = try await store.exportRecords(to: out)
        let copy = try await copy()
        let taken = try await copy.importRecords(from: out)
        XCTAssertFalse(taken.revisions)
        let found = try await copy.units.get(unit.id)
        XCTAssertEqual([found.name, found.header.actor], [unit.name, "copy"])
        XCTAssertEqual(found.header.rev, 1)
        try await copy.close()
        try await store.close()
    }

    func testWhatIsSealedStaysSoUntilTheKeysCome() async throws {
        let key = FixedKey(try newKey())
        let store = try await open(key: key)
        let kept = try await store.dataSubjects.add(citizen)
        _ = try await store.exportRecords(to: out)
        XCTAssertFalse(try String(contentsOf: lines, encoding: .utf8).contains("Mẫu"))
        let copy = try await copy(key: key)
        let taken = try await copy.importRecords(from: out)
        XCTAssertEqual(taken.sealed, 1)
        _ = await refused("key_needed") { try await copy.dataSubjects.reveal(kept.id.value, purpose: "trả lời") }
        _ = try await copy.importKeys(try await store.exportKeys())
        let revealed = try await copy.dataSubjects.reveal(kept.id.value, purpose: "trả lời")
        XCTAssertEqual(revealed.values.map(\.text), ["Nguyễn Văn Mẫu"])
        try await copy.close()
        try await store.close()
    }

    func testAPurposeOpensAndIsNoted() async throws {
        let key = FixedKey(try newKey())
        let store = try await open(key: key)
        let kept = try await store.dataSubjects.add(citizen)
        let done = try await store.exportRecords(to: out, revealing: "bàn giao hệ thống")
        XCTAssertEqual(done.opened, 1)
        let accesses = try await store.accesses.page(subject: kept.id)
        XCTAssertEqual(accesses.items.map(\.purpose), ["bàn giao hệ thống"])
        XCTAssertTrue(try String(contentsOf: lines, encoding: .utf8).contains("Mẫu"))
        let copy = try await copy(key: key)
        _ = try await copy.importRecords(from: out)
        let found = try await copy.dataSubjects.get(kept.id)
        XCTAssertNil(found.name?.text)
        let revealed = try await copy.dataSubjects.reveal(kept.id.value, purpose: "trả lời")
        XCTAssertEqual(revealed.values.map(\.text), ["Nguyễn Văn Mẫu"])
        try await copy.close()
        try await store.close()
    }

    func testEveryProblemOfAnEditedFileNamesItsLine() async throws {
        let store = try await open()
        let parent = try await store.units.add(department)
        _ = try await store.units.add(OrganisationUnit(name: "Phòng", kind: .division, parent: parent.id))
        _ = try await store.exportRecords(to: out)
        try await store.close()
        let found = try String(contentsOf: lines, encoding: .utf8).split(separator: "\n").map(String.init)
        let (header, first, second, end) = (found[0], found[1], found[2], found[3])
        let open = end.replacingOccurrences(
            of: ",\"blake3\":\"[0-9a-f]*\"", with: "", options: .regularExpression)
        let one = open.replacingOccurrences(of: "\"lines\":2", with: "\"lines\":1")
        let three = open.replacingOccurrences(of: "\"lines\":2", with: "\"lines\":3")
        let changed = first.replacingOccurrences(of: "Sở", with: "Ban")
        let unnamed = first.replacingOccurrences(of: "Sở Xây dựng", with: " ")
        let cases: [([String], [String])] = [
            ([header, changed, second, end], ["line 4: end.blake3", "changed"]),
            ([header, unnamed, second, open], ["line 2: record.name", "required"]),
            ([header, second, one], ["line 2: record.parent", "reference"]),
            ([header, first, second, second, three], ["line 4: header.id", "duplicate"]),
            ([header, first, second], ["line 3", "cut"]),
        ]
        for (number, (edited, expected)) in cases.enumerated() {
            try (edited.joined(separator: "\n") + "\n").write(to: lines, atomically: true, encoding: .utf8)
            let copy = try await copy("\(number)")
            let failure = await refused("invalid") { try await copy.importRecords(from: out) }
            XCTAssertEqual(failure?.problems.flatMap { [$0.path, $0.code] }, expected)
            let count = try await copy.units.count()
            XCTAssertEqual(count, 0)
            try await copy.close()
        }
        try ([header, second, first, open].joined(separator: "\n") + "\n")
            .write(to: lines, atomically: true, encoding: .utf8)
        let copy = try await copy()
        let taken = try await copy.importRecords(from: out)
        XCTAssertEqual(taken.records, 2)
        try await copy.close()
    }
}
