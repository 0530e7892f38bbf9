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
    let readAt: @Sendable (_ offset: Int64, _ length: Int64) throws -> Data

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

    /// Reads up to `count` bytes from an offset: fewer at the end, none past it. It throws `invalid` when one of
    /// the two is negative.
    public func read(from offset: Int, count: Int) async throws -> Data {
        let readAt = readAt
        return try await queues.read { try readAt(Int64(offset), Int64(count)) }
    }

    /// Reads the whole content into memory.
    public func data() async throws -> Data {
        var data = Data()
        for try await chunk in self { data += chunk }
        return data
    }

    /// Writes the whole content to a file, and replaces one that is there. The file at `url` is the old one until the
    /// new one is complete and synced: an error or a cancelled task leaves it as it was.
    ///
    /// It throws a ``CchcError`` when the content cannot be read, and Foundation's errors when the file cannot be
    /// written.
    public func write(to url: URL) async throws {
        let readAt = readAt
        try await queues.readPolling { isCancelled in
            try putInPlace(url) { file in
                var offset: Int64 = 0
                var chunk: Data
                repeat {
                    if isCancelled() { throw CchcError.cancelledBefore }
                    let start = offset
                    chunk = try attempted { try readAt(start, Int64(Self.chunkLength)) }
                    try file.write(contentsOf: chunk)
                    offset += Int64(chunk.count)
                } while chunk.count == Self.chunkLength
                // From here on it is not cancelled any more.
                if isCancelled() { throw CchcError.cancelledBefore }
            }
        }
    }
}
