import Foundation

internal import CchcNative

/// The store as of an instant, for reading. It holds nothing open: each call reads for itself.
public struct Snapshot: StoreQuestions {
    /// The instant.
    public let at: Date
    /// The way to the store.
    public let connection: Connection
    private let native: NativeSnapshot

    init(_ native: NativeSnapshot, at: Date, queues: Queues) {
        self.at = at
        self.native = native
        connection = Connection(queues: queues) { name, arguments, work in
            try native.call(name: name, arguments: arguments, work: work)
        }
    }

    /// An attachment's bytes; as ``Store/bytes(of:)``.
    public func bytes(of id: AttachmentId) -> AttachmentBytes {
        let (native, text) = (native, id.description)
        return AttachmentBytes(queues: connection.queues) { offset, length in
            try native.readAttachment(id: text, offset: offset, length: length)
        }
    }
}
