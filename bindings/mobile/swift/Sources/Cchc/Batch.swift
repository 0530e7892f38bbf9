import Foundation

internal import CchcNative

/// Writes that become durable together, or not at all; ``Store/batch(_:_:)`` gives it to its function.
///
/// A batch sees its own writes; others see them after the commit. It holds the writer lock, and is valid on the thread
/// of its function until that returns: its calls are synchronous, and throw `closed` afterwards. A call that throws
/// leaves the batch as it was before that call, so that the function may catch the error and go on.
public final class Batch {
    let connection: BatchConnection

    init(_ native: NativeBatch) {
        connection = BatchConnection(native: native)
    }

    /// Stores content, and the attachment that describes it, as part of the batch: see
    /// ``Store/attach(_:as:progress:)``.
    ///
    /// - Parameters:
    ///   - content: The content.
    ///   - draft: Name, media type, and the records it belongs to.
    public func attach(_ content: Content, as draft: Attachment = Attachment()) throws -> Attachment {
        try attempted {
            let packed = content.completed(draft).packed
            return try Attachment(packed: try connection.native.attach(draft: packed, content: HostContent(content)))
        }
    }
}
