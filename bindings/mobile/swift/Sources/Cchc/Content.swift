import Foundation

internal import CchcNative

/// The content of an attachment to be stored: bytes, a file, or a function that produces chunks.
///
/// It is read in chunks on a thread of the store, whatever its size. When reading throws, the call throws
/// ``CchcError/invalid(_:)`` with that error as its cause.
///
/// ```swift
/// try await store.attach(.file(url), as: Attachment(caption: "Bảng niêm yết"))
/// ```
public struct Content: Sendable {
    /// A name for the attachment, from which its media type is guessed.
    let fileName: String?
    let open: @Sendable () throws -> ChunkReader

    /// Returns the next bytes, at most `most`; none at the end.
    typealias ChunkReader = (_ most: Int) throws -> Data

    /// Bytes in memory.
    public static func data(_ data: Data) -> Content {
        Content(fileName: nil) {
            var left = data[...]
            return { most in
                defer { left = left.dropFirst(most) }
                return left.prefix(most)
            }
        }
    }

    /// A file. Its name becomes the attachment's when the draft has none.
    public static func file(_ url: URL) -> Content {
        Content(fileName: url.lastPathComponent) {
            let file = try FileHandle(forReadingFrom: url)
            return { most in try file.read(upToCount: most) ?? Data() }
        }
    }

    /// Chunks that a function produces, until it returns an empty one. It runs on a thread of the store. Chunks may be
    /// of any length; `most` is the length that suits the store. Such content can be stored once.
    public static func chunks(_ next: @escaping @Sendable (_ most: Int) throws -> Data) -> Content {
        Content(fileName: nil) {
            var buffer = Data()
            return { most in
                if buffer.isEmpty { buffer = try next(most) }
                defer { buffer = buffer.dropFirst(most) }
                return buffer.prefix(most)
            }
        }
    }

    /// The draft with name and media type taken from the content where it has none.
    func completed(_ draft: Attachment) -> Attachment {
        var draft = draft
        if draft.name.isEmpty { draft.name = fileName ?? "" }
        if draft.mediaType.isEmpty { draft.mediaType = mediaType(ofFile: draft.name) }
        return draft
    }
}

/// Adapts content to the native interface.
final class HostContent: NativeContent {
    private let reader: Guarded<Content.ChunkReader?>
    private let content: Content

    init(_ content: Content) {
        self.content = content
        reader = Guarded(nil)
    }

    func read(most: UInt32) throws -> Data {
        try HostFault.kept {
            try reader.with { reader in
                let next = try reader ?? content.open()
                reader = next
                return try next(Int(most))
            }
        }
    }
}

/// The media type that a file's name suggests.
func mediaType(ofFile name: String) -> String {
    let suffix = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return mediaTypes[suffix] ?? "application/octet-stream"
}

private let mediaTypes = [
    "csv": "text/csv",
    "doc": "application/msword",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "gif": "image/gif",
    "heic": "image/heic",
    "htm": "text/html",
    "html": "text/html",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "json": "application/json",
    "m4a": "audio/mp4",
    "mov": "video/quicktime",
    "mp3": "audio/mpeg",
    "mp4": "video/mp4",
    "odt": "application/vnd.oasis.opendocument.text",
    "pdf": "application/pdf",
    "png": "image/png",
    "ppt": "application/vnd.ms-powerpoint",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "rtf": "application/rtf",
    "svg": "image/svg+xml",
    "tif": "image/tiff",
    "tiff": "image/tiff",
    "txt": "text/plain",
    "wav": "audio/wav",
    "webp": "image/webp",
    "xls": "application/vnd.ms-excel",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "xml": "text/xml",
    "zip": "application/zip",
]
