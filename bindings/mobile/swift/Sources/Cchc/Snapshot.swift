import Foundation

internal import CchcNative

/// A read-only view of the store as of an instant; ``Store/asOf(_:)`` gives it.
///
/// It has every collection and question of the store. It holds no resources and needs no closing: each call opens a
/// read transaction of its own. Threads and cancellation are as for ``Store``; after the store is closed its calls
/// throw `closed`.
public struct Snapshot: StoreQuestions {
    /// The instant; commits after it are not visible.
    public let at: Date
    /// How its collections call the core.
    public let connection: Connection
    private let native: NativeSnapshot

    init(_ native: NativeSnapshot, at: Date, queues: Queues) {
        self.at = at
        self.native = native
        connection = Connection(
            queues: queues,
            call: { name, arguments, work in try native.call(name: name, arguments: arguments, work: work) },
            export: { query, path, format, options, work in
                try native.exportTable(query: query, path: path, format: format, options: options, work: work)
            })
    }

    /// Returns an attachment's content as a sequence of chunks, as ``Store/bytes(of:)``.
    public func bytes(of id: AttachmentId) -> AttachmentBytes {
        let (native, text) = (native, id.description)
        return AttachmentBytes(queues: connection.queues) { offset, length in
            try native.readAttachment(id: text, offset: offset, length: length)
        }
    }
}
