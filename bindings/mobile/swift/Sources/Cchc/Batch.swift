import Foundation

internal import CchcNative

/// Writes that become durable together, or not at all. It sees its own writes; others see them after the commit.
///
/// ``Store/batch(_:_:)`` gives it, for as long as its function runs. Its calls wait for nothing but the disk.
public final class Batch {
    let connection: BatchConnection

    init(_ native: NativeBatch, isCancelled: @escaping @Sendable () -> Bool) {
        connection = BatchConnection(native: native, isCancelled: isCancelled)
    }

    /// Stores a file's bytes, and the attachment that describes them, as part of the batch.
    ///
    /// - Parameters:
    ///   - content: What is stored.
    ///   - draft: Its name, media type and what it belongs to; as for ``Store/attach(_:as:progress:)``.
    public func attach(_ content: Content, as draft: Attachment = Attachment()) throws -> Attachment {
        try connection.check()
        return try attempted {
            let packed = content.completed(draft).packed
            return try Attachment(packed: try connection.native.attach(draft: packed, content: HostContent(content)))
        }
    }
}
