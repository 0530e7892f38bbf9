// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// A legal document that plans cite, or that the agency issued (văn bản).
public struct LegalDocument: Hashable, Sendable {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    public var header: Header
    /// Type: "Quyết định", "Luật"; not blank (tên loại).
    public var documentType: String
    /// Number with symbol as written: "2818/QĐ-UBND", "63/2010/NĐ-CP" (số, ký hiệu).
    public var symbol: String?
    /// Date of issue, as far as known.
    public var issuedOn: PartialDate?
    /// Issuer as written.
    public var issuer: String?
    /// The issuing unit; none if it is no unit of this store.
    public var issuerUnit: UnitId?
    /// The subject of the document; not blank (trích yếu).
    public var subject: String
    /// First day in force, included; none if unknown (ngày có hiệu lực).
    public var inForceFrom: CivilDate?
    /// Last day in force, included, not before the first; none if no end is known (ngày hết hiệu lực).
    public var inForceTo: CivilDate?
    /// The document that replaced it.
    public var replacedBy: LegalDocumentId?

    /// Makes one from its fields.
    public init(
        header: Header = Header(),
        documentType: String = "",
        symbol: String? = nil,
        issuedOn: PartialDate? = nil,
        issuer: String? = nil,
        issuerUnit: UnitId? = nil,
        subject: String = "",
        inForceFrom: CivilDate? = nil,
        inForceTo: CivilDate? = nil,
        replacedBy: LegalDocumentId? = nil
    ) {
        self.header = header
        self.documentType = documentType
        self.symbol = symbol
        self.issuedOn = issuedOn
        self.issuer = issuer
        self.issuerUnit = issuerUnit
        self.subject = subject
        self.inForceFrom = inForceFrom
        self.inForceTo = inForceTo
        self.replacedBy = replacedBy
    }
}

extension LegalDocument: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("LegalDocument", from: unpacker)
        self.header = try fields.read("header", or: Header())
        self.documentType = try fields.read("document_type", or: "")
        self.symbol = try fields.read("symbol", or: nil)
        self.issuedOn = try fields.read("issued_on", or: nil)
        self.issuer = try fields.read("issuer", or: nil)
        self.issuerUnit = try fields.read("issuer_unit", or: nil)
        self.subject = try fields.read("subject", or: "")
        self.inForceFrom = try fields.read("in_force_from", or: nil)
        self.inForceTo = try fields.read("in_force_to", or: nil)
        self.replacedBy = try fields.read("replaced_by", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(10)
        packer.write("header", header)
        packer.write("document_type", documentType)
        packer.write("symbol", symbol)
        packer.write("issued_on", issuedOn)
        packer.write("issuer", issuer)
        packer.write("issuer_unit", issuerUnit)
        packer.write("subject", subject)
        packer.write("in_force_from", inForceFrom)
        packer.write("in_force_to", inForceTo)
        packer.write("replaced_by", replacedBy)
    }
}

extension LegalDocument: Record {
    public static let kind = RecordKind.legalDocument

    /// Its identity; all zeros on a draft.
    public var id: LegalDocumentId { LegalDocumentId(header.id) }

    /// An order in which records are found.
    public enum Index: String, CaseIterable, Sendable {
        /// By `symbol`, `issuer`.
        case symbol
        /// By `documentType`, `subject`.
        case name
        /// By `inForceFrom`.
        case inForceFrom = "in_force_from"
        /// By `issuedOn`.
        case issuedOn = "issued_on"
    }

    /// A field of an index that may be missing.
    public enum OptionalKey: String, CaseIterable, Sendable {
        /// Number with symbol as written: "2818/QĐ-UBND", "63/2010/NĐ-CP" (số, ký hiệu).
        case symbol
        /// Issuer as written.
        case issuer
        /// First day in force, included; none if unknown (ngày có hiệu lực).
        case inForceFrom = "in_force_from"
    }
}

extension LegalDocument.Index: Wire {}

extension LegalDocument.OptionalKey: Wire {}
