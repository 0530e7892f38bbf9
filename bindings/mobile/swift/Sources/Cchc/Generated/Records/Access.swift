// Generated from the core by generate.sh: change the core, not this file.

import Foundation

/// That personal data were opened: by whom and when stands in the header. What was read does not stand here.
public struct Access: Hashable, Sendable {
    /// Identity, revision and stamps.
    public var header: Header
    /// Whose data.
    public var subject: DataSubjectId
    /// Kind of the record that holds them: `feedback`.
    public var kind: String
    /// The record that holds them.
    public var record: UUID
    /// Its revision.
    public var recordRev: Int
    /// Which of its fields were opened.
    public var fields: [String]
    /// What for (mục đích).
    public var purpose: String

    /// Makes one from its fields.
    public init(
        subject: DataSubjectId,
        kind: String,
        record: UUID,
        recordRev: Int,
        fields: [String],
        purpose: String,
        header: Header = Header()
    ) {
        self.header = header
        self.subject = subject
        self.kind = kind
        self.record = record
        self.recordRev = recordRev
        self.fields = fields
        self.purpose = purpose
    }
}

extension Access: Wire {
    private static let wireFields = Fields("Access", "header", "subject", "kind", "record", "rev", "fields", "purpose")

    init(from unpacker: inout Unpacker) throws {
        var subject: DataSubjectId?
        var kind: String?
        var record: UUID?
        var recordRev: Int?
        var fields: [String]?
        var purpose: String?
        self.header = Header()
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.header = try unpacker.read()
            case 1: subject = try unpacker.read()
            case 2: kind = try unpacker.read()
            case 3: record = try unpacker.read()
            case 4: recordRev = try unpacker.read()
            case 5: fields = try unpacker.read()
            default: purpose = try unpacker.read()
            }
        }
        self.subject = try Self.wireFields.given(subject, "subject")
        self.kind = try Self.wireFields.given(kind, "kind")
        self.record = try Self.wireFields.given(record, "record")
        self.recordRev = try Self.wireFields.given(recordRev, "rev")
        self.fields = try Self.wireFields.given(fields, "fields")
        self.purpose = try Self.wireFields.given(purpose, "purpose")
    }

    func write(to packer: inout Packer) {
        packer.map(7)
        packer.write("header", header)
        packer.write("subject", subject)
        packer.write("kind", kind)
        packer.write("record", record)
        packer.write("rev", recordRev)
        packer.write("fields", fields)
        packer.write("purpose", purpose)
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
