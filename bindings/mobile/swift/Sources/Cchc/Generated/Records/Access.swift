// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// One access to personal data in plain text (lượt truy cập dữ liệu cá nhân). The header tells who opened the data and
/// when; the record does not hold the data themselves. It can be neither changed nor removed.
public struct Access: Hashable, Sendable {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    public var header: Header
    /// The data subject whose data were opened.
    public var subject: DataSubjectId
    /// Kind of the record that holds the data: `feedback`, `data_subject`, `attempt`.
    public var kind: String
    /// The record that holds the data.
    public var record: UUID
    /// The revision of that record, from 1.
    public var recordRev: Int
    /// Paths of the fields that were opened: `name`; at least one.
    public var fields: [String]
    /// What the data were opened for; not blank (mục đích).
    public var purpose: String
    /// The exception under which they were opened although a request restricts their processing; none without such a
    /// request.
    public var despite: RestrictionException?

    /// Makes one from its fields.
    public init(
        subject: DataSubjectId,
        kind: String,
        record: UUID,
        recordRev: Int,
        fields: [String],
        purpose: String,
        header: Header = Header(),
        despite: RestrictionException? = nil
    ) {
        self.header = header
        self.subject = subject
        self.kind = kind
        self.record = record
        self.recordRev = recordRev
        self.fields = fields
        self.purpose = purpose
        self.despite = despite
    }
}

extension Access: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Access", from: unpacker)
        self.header = try fields.read("header", or: Header())
        self.subject = try fields.read("subject")
        self.kind = try fields.read("kind")
        self.record = try fields.read("record")
        self.recordRev = try fields.read("rev")
        self.fields = try fields.read("fields")
        self.purpose = try fields.read("purpose")
        self.despite = try fields.read("despite", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(8)
        packer.write("header", header)
        packer.write("subject", subject)
        packer.write("kind", kind)
        packer.write("record", record)
        packer.write("rev", recordRev)
        packer.write("fields", fields)
        packer.write("purpose", purpose)
        packer.write("despite", despite)
    }
}

extension Access: Record {
    public static let kind = RecordKind.access

    /// Its identity; all zeros on a draft.
    public var id: AccessId { AccessId(header.id) }

    /// An order in which records are found.
    public enum Index: String, CaseIterable, Sendable {
        /// By `subject`.
        case subject
        /// By `record`.
        case record
    }
}

extension Access.Index: Wire {}
