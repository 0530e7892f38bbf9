import Foundation

/// An attachment's bytes, piece by piece. It holds nothing open: each piece is one call of the store.
public struct AttachmentBytes: AsyncSequence, Sendable {
    /// How many bytes a piece has, but for the last.
    public static let pieceLength = 256 * 1024

    let queues: Queues
    let piece: @Sendable (_ offset: UInt32, _ length: UInt32) throws -> Data

    public func makeAsyncIterator() -> Iterator {
        Iterator(bytes: self)
    }

    /// Goes through the pieces.
    public struct Iterator: AsyncIteratorProtocol {
        let bytes: AttachmentBytes
        private var offset = 0
        private var isAtEnd = false

        init(bytes: AttachmentBytes) {
            self.bytes = bytes
        }

        public mutating func next() async throws -> Data? {
            guard !isAtEnd else { return nil }
            let piece = try await bytes.read(from: offset, count: AttachmentBytes.pieceLength)
            offset += piece.count
            isAtEnd = piece.count < AttachmentBytes.pieceLength
            return piece.isEmpty ? nil : piece
        }
    }

    /// Gives so many bytes from a place on; fewer where the attachment ends before.
    public func read(from offset: Int, count: Int) async throws -> Data {
        let piece = piece
        return try await queues.run(queues.reads) { try piece(UInt32(clamping: offset), UInt32(clamping: count)) }
    }

    /// Gives all of it.
    public func data() async throws -> Data {
        var data = Data()
        var piece: Data
        repeat {
            piece = try await read(from: data.count, count: Self.pieceLength)
            data += piece
        } while piece.count == Self.pieceLength
        return data
    }

    /// Writes all of it to a file, in place of what is there.
    public func write(to url: URL) async throws {
        let piece = piece
        try await queues.runWhole(queues.reads) { isCancelled in
            let unfinished = url.appendingPathExtension("part")
            try Data().write(to: unfinished)
            do {
                let file = try FileHandle(forWritingTo: unfinished)
                var offset = 0
                var written: Data
                repeat {
                    if isCancelled() { throw CchcError.cancelledBefore }
                    let start = UInt32(clamping: offset)
                    written = try attempted { try piece(start, UInt32(Self.pieceLength)) }
                    try file.write(contentsOf: written)
                    offset += written.count
                } while written.count == Self.pieceLength
                try file.close()
                try? FileManager.default.removeItem(at: url)
                try FileManager.default.moveItem(at: unfinished, to: url)
            } catch {
                try? FileManager.default.removeItem(at: unfinished)
                throw error
            }
        }
    }
}
