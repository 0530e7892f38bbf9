import Foundation

internal import CchcNative

/// What is to be stored as an attachment. It is read in pieces, whatever its size.
public struct Content: Sendable {
    /// The name and the media type it suggests.
    let fileName: String?
    let open: @Sendable () throws -> Pieces

    /// Gives the next bytes; none at the end.
    typealias Pieces = (_ most: Int) throws -> Data

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

    /// A file.
    public static func file(_ url: URL) -> Content {
        Content(fileName: url.lastPathComponent) {
            let file = try FileHandle(forReadingFrom: url)
            return { most in try file.read(upToCount: most) ?? Data() }
        }
    }

    /// What a function gives, piece by piece; an empty piece at the end. It is called on a thread of the store's own.
    /// Pieces may be of any length; `most` is what suits the store.
    public static func pieces(_ next: @escaping @Sendable (_ most: Int) throws -> Data) -> Content {
        Content(fileName: nil) {
            var kept = Data()
            return { most in
                if kept.isEmpty { kept = try next(most) }
                defer { kept = kept.dropFirst(most) }
                return kept.prefix(most)
            }
        }
    }

    /// The draft of an attachment, with what the content says about it where the draft does not.
    func completed(_ draft: Attachment) -> Attachment {
        var draft = draft
        if draft.name.isEmpty { draft.name = fileName ?? "" }
        if draft.mediaType.isEmpty { draft.mediaType = mediaType(ofFile: draft.name) }
        return draft
    }
}

/// Content as the native part reads it.
final class HostContent: NativeContent {
    private let pieces: Guarded<Content.Pieces?>
    private let content: Content

    init(_ content: Content) {
        self.content = content
        pieces = Guarded(nil)
    }

    func read(most: UInt32) throws -> Data {
        try HostFault.kept {
            try pieces.with { pieces in
                let next = try pieces ?? content.open()
                pieces = next
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
