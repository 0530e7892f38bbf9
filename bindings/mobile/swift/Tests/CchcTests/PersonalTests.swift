import Cchc
import Foundation
import XCTest

/// Personal data under the app's key.
final class PersonalTests: FolderTestCase {
    private let citizen = DataSubject(
        name: "Nguyễn Văn An", basis: LawReference(document: "20/2008/NĐ-CP", provision: "Điều 9"))

    func testPersonalDataAreSealedAndRevealed() async throws {
        let store = try await open(key: FixedKey(try newKey()))
        let kept = try await store.dataSubjects.add(citizen)
        guard case .sealed = kept.name else { return XCTFail("\(String(describing: kept.name)) is not sealed") }
        XCTAssertNil(kept.name?.text)
        let revealed = try await store.dataSubjects.reveal(kept.id.value, purpose: "trả lời kiến nghị")
        XCTAssertEqual(revealed.values.map(\.text), ["Nguyễn Văn An"])
        try await store.close()
    }

    func testNoTextOfAValueHoldsPersonalDataInClear() throws {
        let secret = "Nguyễn Văn Mật"
        let values: [Any] = [
            Contact(name: secret, address: secret, phone: secret, email: secret), Personal(secret),
            RevealedValue(path: "name", text: secret), ItemPoints(item: 1, points: 4711),
            DataSubject(name: Personal(secret)),
        ]
        for value in values {
            var dumped = ""
            dump(value, to: &dumped)
            for shown in ["\(value)", String(reflecting: value), dumped] {
                XCTAssertFalse(shown.contains("Mật") || shown.contains("4711"), shown)
            }
        }
        XCTAssertEqual("\(Contact(name: secret))", "Contact(name: …, address: nil, phone: nil, email: nil)")
    }

    func testWithoutAKeyNothingPersonalIsWritten() async throws {
        let store = try await open()
        do {
            _ = try await store.dataSubjects.add(citizen)
            XCTFail("it was written")
        } catch CchcError.keyNeeded(let context) {
            XCTAssertNil(context.cause)
        }
        try await store.close()
    }

    func testWhatAProviderThrowsComesBack() async throws {
        struct Locked: Error, Equatable { let person: String }
        struct Keychain: KeyProvider {
            func key() throws -> Data { throw Locked(person: "Nguyễn Văn An") }
        }
        let citizen = citizen
        let store = try await open(key: Keychain())
        for write in [
            { @Sendable in _ = try await store.dataSubjects.add(citizen) },
            { @Sendable in try await store.batch { batch in _ = try batch.dataSubjects.add(citizen) } },
        ] as [@Sendable () async throws -> Void] {
            do {
                try await write()
                XCTFail("it was written")
            } catch CchcError.keyNeeded(let context) {
                XCTAssertEqual(context.code, "key_needed")
                XCTAssertEqual(context.cause as? Locked, Locked(person: "Nguyễn Văn An"))
                XCTAssertFalse(context.text.contains("Nguyễn"), "what the app knows stays with the app")
            }
        }
        // What the key has nothing to do with works, and is told nothing of it.
        _ = try await store.units.add(department)
        let missing = await refused("not_found") { try await store.units.get(UnitId(UUID())) }
        XCTAssertNil(missing?.cause)
        try await store.close()
    }

    func testAKeyOfAnotherLengthIsRefused() async throws {
        let citizen = citizen
        _ = await refused("key_needed") { [self] in
            let store = try await open(key: FixedKey(Data([1, 2, 3])))
            return try await store.dataSubjects.add(citizen)
        }
    }

    func testKeysAreExportedAndChanged() async throws {
        let (first, second) = (FixedKey(try newKey()), FixedKey(try newKey()))
        let store = try await open(key: first)
        let kept = try await store.dataSubjects.add(citizen)
        let copy = folder.appendingPathComponent("copy.cchc")
        try await store.backup(to: copy)
        let keys = try await store.exportKeys()
        let restored = try await Store.open(at: copy, key: first)
        _ = await refused("key_needed") { try await restored.dataSubjects.reveal(kept.id.value, purpose: "kiểm tra") }
        let readable = try await restored.importKeys(keys).readable
        XCTAssertEqual(readable, 1)
        try await restored.close()
        try await store.rekey(second)
        let revealed = try await store.dataSubjects.reveal(kept.id.value, purpose: "kiểm tra")
        XCTAssertEqual(revealed.values.map(\.text), ["Nguyễn Văn An"])
        try await store.close()
        let old = try await open(key: first)
        _ = await refused("key_needed") { try await old.dataSubjects.reveal(kept.id.value, purpose: "kiểm tra") }
        try await old.close()
    }
}
