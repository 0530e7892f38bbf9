import Foundation

/// An attachment's content, as a sequence of chunks; ``Store/bytes(of:)`` gives it.
///
/// It holds no resources: each chunk is one call of the store. Content never changes, so that a value stays valid until
/// the store is closed; tasks may share it, and each loop starts at the first byte. Reading throws `notFound` when
/// there is no such attachment, and `closed` after the store was closed.
public struct AttachmentBytes: AsyncSequence, Sendable {
    /// Length of a chunk in bytes; the last one is shorter.
    public static let chunkLength = 256 * 1024

    let queues: Queues
    let readAt: @Sendable (_ offset: UInt32, _ length: UInt32) throws -> Data

    public func makeAsyncIterator() -> Iterator {
        Iterator(bytes: self)
    }

    /// Iterates over the chunks.
    public struct Iterator: AsyncIteratorProtocol {
        let bytes: AttachmentBytes
        private var offset = 0
        private var isAtEnd = false

        init(bytes: AttachmentBytes) {
            self.bytes = bytes
        }

        public mutating func next() async throws -> Data? {
            guard !isAtEnd else { return nil }
            let chunk = try await bytes.read(from: offset, count: AttachmentBytes.chunkLength)
            offset += chunk.count
            isAtEnd = chunk.count < AttachmentBytes.chunkLength
            return chunk.isEmpty ? nil : chunk
        }
    }

    /// Reads up to `count` bytes from an offset: fewer at the end, none past it.
    public func read(from offset: Int, count: Int) async throws -> Data {
        let readAt = readAt
        return try await queues.run(queues.reads) { try readAt(UInt32(clamping: offset), UInt32(clamping: count)) }
    }

    /// Reads the whole content into memory.
    public func data() async throws -> Data {
        var data = Data()
        for try await chunk in self { data += chunk }
        return data
    }

    /// Writes the whole content to a file, and replaces one that is there. The file at `url` is the old one until the
    /// new one is complete: an error or a cancelled task leaves it as it was.
    public func write(to url: URL) async throws {
        let readAt = readAt
        try await queues.runPolling(queues.reads) { isCancelled in
            let unfinished = url.deletingLastPathComponent()
                .appendingPathComponent(".\(url.lastPathComponent).\(UUID().uuidString)")
            try Data().write(to: unfinished)
            do {
                let file = try FileHandle(forWritingTo: unfinished)
                var offset = 0
                var chunk: Data
                repeat {
                    if isCancelled() { throw CchcError.cancelledBefore }
                    let start = UInt32(clamping: offset)
                    chunk = try attempted { try readAt(start, UInt32(Self.chunkLength)) }
                    try file.write(contentsOf: chunk)
                    offset += chunk.count
                } while chunk.count == Self.chunkLength
                try file.close()
                // Foundation's moves refuse or remove a file that is there; this replaces it atomically.
                guard rename(unfinished.path, url.path) == 0 else {
                    throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
                }
            } catch {
                try? FileManager.default.removeItem(at: unfinished)
                throw error
            }
        }
    }
}
