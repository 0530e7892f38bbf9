import Cchc
import Foundation
import XCTest

/// The bytes of attachments, in chunks.
final class AttachmentTests: FolderTestCase {
    private let bytes = Data((0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 8) })

    func testBytesGoInAndComeOut() async throws {
        let store = try await open()
        let stored = try await store.attach(.data(bytes), as: Attachment(name: "bảng.jpg", caption: "Bảng niêm yết"))
        XCTAssertEqual(stored.size, bytes.count)
        XCTAssertEqual([stored.mediaType, stored.caption], ["image/jpeg", "Bảng niêm yết"])
        let whole = try await store.bytes(of: stored.id).data()
        XCTAssertEqual(whole, bytes)
        var chunks = 0
        var read = Data()
        for try await chunk in store.bytes(of: stored.id) {
            chunks += 1
            read += chunk
        }
        XCTAssertEqual(read, bytes)
        XCTAssertEqual(chunks, (bytes.count + AttachmentBytes.chunkLength - 1) / AttachmentBytes.chunkLength)
        let part = try await store.bytes(of: stored.id).read(from: 2_999_990, count: 100)
        XCTAssertEqual(part, bytes.suffix(10))
        let nothing = try await store.bytes(of: stored.id).read(from: .max, count: 1)
        XCTAssertEqual(nothing, Data())
        _ = await refused("invalid") { try await store.bytes(of: stored.id).read(from: -1, count: 1) }
        _ = await refused("invalid") { try await store.bytes(of: stored.id).read(from: 0, count: -1) }
        try await store.close()
    }

    func testFiles() async throws {
        let store = try await open()
        let source = folder.appendingPathComponent("bien-ban.pdf")
        try bytes.write(to: source)
        let stored = try await store.attach(.file(source))
        XCTAssertEqual([stored.name, stored.mediaType], ["bien-ban.pdf", "application/pdf"])
        let copy = folder.appendingPathComponent("copy.pdf")
        try Data("old".utf8).write(to: copy)
        try await store.bytes(of: stored.id).write(to: copy)
        XCTAssertEqual(try Data(contentsOf: copy), bytes)
        XCTAssertEqual(
            try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix("part") }, [])
        try await store.close()
    }

    func testChunksOfAnyLength() async throws {
        let store = try await open()
        let left = Left(bytes)
        let stored = try await store.attach(.chunks { _ in left.take(700_001) }, as: Attachment(name: "a.bin"))
        let whole = try await store.bytes(of: stored.id).data()
        XCTAssertEqual(whole, bytes)
        let empty = try await store.attach(.data(Data()), as: Attachment(name: "rỗng.txt"))
        let nothing = try await store.bytes(of: empty.id).data()
        XCTAssertEqual(nothing, Data())
        var chunks = store.bytes(of: empty.id).makeAsyncIterator()
        let chunk = try await chunks.next()
        XCTAssertNil(chunk)
        try await store.close()
    }

    func testWhatAReaderThrowsComesBack() async throws {
        struct Unplugged: Error, Equatable {}
        let store = try await open()
        do {
            _ = try await store.attach(.chunks { _ in throw Unplugged() }, as: Attachment(name: "a.bin"))
            XCTFail("it was stored")
        } catch CchcError.invalid(let context) {
            XCTAssertEqual(context.problems.map(\.path), ["content"])
            XCTAssertEqual(context.cause as? Unplugged, Unplugged())
        }
        do {
            _ = try await store.attach(.file(folder.appendingPathComponent("nothing here.pdf")))
            XCTFail("it was stored")
        } catch let error as CchcError {
            XCTAssertTrue(error.cause is CocoaError, "\(String(describing: error.cause))")
        }
        let count = try await store.attachments.count()
        XCTAssertEqual(count, 0)
        try await store.close()
    }

    func testAFailedWriteKeepsTheOldFile() async throws {
        let store = try await open()
        let stored = try await store.attach(.data(bytes), as: Attachment(name: "a.bin"))
        let file = folder.appendingPathComponent("copy.bin")
        try Data("old".utf8).write(to: file)
        let before = try FileManager.default.contentsOfDirectory(atPath: folder.path).count
        try await store.bytes(of: stored.id).write(to: file)
        XCTAssertEqual(try Data(contentsOf: file), bytes)
        try await store.close()
        _ = await refused("closed") { try await store.bytes(of: stored.id).write(to: file) }
        XCTAssertEqual(try Data(contentsOf: file), bytes)
        XCTAssertEqual(try FileManager.default.contentsOfDirectory(atPath: folder.path).count, before)
    }

    func testACancelledWriteKeepsTheOldFile() async throws {
        let store = try await open()
        let stored = try await store.attach(.data(bytes), as: Attachment(name: "a.bin"))
        let file = folder.appendingPathComponent("copy.bin")
        for attempt in 0..<40 {
            try Data("old".utf8).write(to: file)
            let task = Task { try await store.bytes(of: stored.id).write(to: file) }
            try await Task.sleep(nanoseconds: UInt64(attempt) * 300_000)
            task.cancel()
            var isWritten = true
            do { try await task.value } catch { isWritten = false }
            XCTAssertEqual(try Data(contentsOf: file).count, isWritten ? bytes.count : 3, "attempt \(attempt)")
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        XCTAssertEqual(names.filter { $0.hasSuffix(".part") }, [])
        try await store.close()
    }

    func testABatchAttaches() async throws {
        let store = try await open()
        let bytes = bytes
        let stored = try await store.batch { try $0.attach(.data(bytes), as: Attachment(name: "a.bin")) }
        let then = try await store.asOf(try XCTUnwrap(stored.header.updated))
        let whole = try await then.bytes(of: stored.id).data()
        XCTAssertEqual(whole, bytes)
        _ = await refused("not_found") { try await store.bytes(of: AttachmentId(UUID())).data() }
        try await store.close()
    }

    /// Bytes that are handed out from one thread at a time.
    private final class Left: @unchecked Sendable {
        private var left: Data

        init(_ left: Data) {
            self.left = left
        }

        func take(_ count: Int) -> Data {
            defer { left = left.dropFirst(count) }
            return left.prefix(count)
        }
    }
}
