// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// A file kept in the store: a photograph of the board, a scanned document, a slide deck (tài liệu kiểm chứng). Equal
/// contents are stored once, however many attachments have them; the content of an attachment never changes.
public struct Attachment: Hashable, Sendable {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    public var header: Header
    /// File name: "bang-niem-yet.jpg"; not blank, at most 255 bytes in UTF-8. It names a file and nothing else
    /// (`file_name`): no separators of folders, no `: * ? " < > |`, no invisible characters, no name of a device
    /// (`NUL`), no dot or white space at its end.
    public var name: String
    /// Media type (MIME): "image/jpeg"; not blank.
    public var mediaType: String
    /// Length in bytes, set by the store; at most 4 GiB minus 1 byte.
    public var size: Int
    /// BLAKE3 hash of the content, 64 hexadecimal digits, set by the store.
    public var blake3: String
    /// What the file shows, in a few words.
    public var caption: String?
    /// The day on which the file was made, which is the day it proves; required if `activity` is given.
    public var dated: CivilDate?
    /// The plan it belongs to.
    public var plan: PlanId?
    /// The activity that the file is evidence for.
    public var activity: ActivityId?
    /// The session it belongs to.
    public var session: SessionId?
    /// The legal document whose text it is, or that it came with (văn bản).
    public var document: LegalDocumentId?

    /// Makes one from its fields.
    public init(
        header: Header = Header(),
        name: String = "",
        mediaType: String = "",
        size: Int = 0,
        blake3: String = "",
        caption: String? = nil,
        dated: CivilDate? = nil,
        plan: PlanId? = nil,
        activity: ActivityId? = nil,
        session: SessionId? = nil,
        document: LegalDocumentId? = nil
    ) {
        self.header = header
        self.name = name
        self.mediaType = mediaType
        self.size = size
        self.blake3 = blake3
        self.caption = caption
        self.dated = dated
        self.plan = plan
        self.activity = activity
        self.session = session
        self.document = document
    }
}

extension Attachment: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Attachment", from: unpacker)
        self.header = try fields.read("header", or: Header())
        self.name = try fields.read("name", or: "")
        self.mediaType = try fields.read("media_type", or: "")
        self.size = try fields.read("size", or: 0)
        self.blake3 = try fields.read("blake3", or: "")
        self.caption = try fields.read("caption", or: nil)
        self.dated = try fields.read("dated", or: nil)
        self.plan = try fields.read("plan", or: nil)
        self.activity = try fields.read("activity", or: nil)
        self.session = try fields.read("session", or: nil)
        self.document = try fields.read("document", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(11)
        packer.write("header", header)
        packer.write("name", name)
        packer.write("media_type", mediaType)
        packer.write("size", size)
        packer.write("blake3", blake3)
        packer.write("caption", caption)
        packer.write("dated", dated)
        packer.write("plan", plan)
        packer.write("activity", activity)
        packer.write("session", session)
        packer.write("document", document)
    }
}

extension Attachment: Record {
    public static let kind = RecordKind.attachment

    /// Its identity; all zeros on a draft.
    public var id: AttachmentId { AttachmentId(header.id) }

    /// An order in which records are found.
    public enum Index: String, CaseIterable, Sendable {
        /// By `activity`, `dated`.
        case activity
        /// By `session`.
        case session
        /// By `plan`.
        case plan
        /// By `document`.
        case document
        /// By `blake3`.
        case blake3
    }

    /// A field of an index that may be missing.
    public enum OptionalKey: String, CaseIterable, Sendable {
        /// The activity that the file is evidence for.
        case activity
        /// The day on which the file was made, which is the day it proves; required if `activity` is given.
        case dated
        /// The session it belongs to.
        case session
        /// The plan it belongs to.
        case plan
        /// The legal document whose text it is, or that it came with (văn bản).
        case document
    }
}

extension Attachment.Index: Wire {}

extension Attachment.OptionalKey: Wire {}
