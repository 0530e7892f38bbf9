// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// A person or organisation whose data are kept: a sender of feedback, somebody who asked at a dialogue or took a test
/// (chủ thể dữ liệu). Name and contacts are sealed under a key of this data subject: reading the record returns sealed
/// values, which `data_subjects.reveal` opens.
public struct DataSubject: Hashable, Sendable {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    public var header: Header
    /// The member of staff who is this data subject; none if it is no member of staff. At most one data subject that
    /// is not erased refers to a person, and the field never changes.
    public var person: PersonId?
    /// Name of the person or organisation; sealed when stored (họ và tên, tên tổ chức).
    public var name: Personal?
    /// Postal address; sealed when stored (địa chỉ).
    public var address: Personal?
    /// Telephone number; sealed when stored (số điện thoại).
    public var phone: Personal?
    /// E-mail address; sealed when stored (thư điện tử).
    public var email: Personal?
    /// The legal ground for keeping the data (Luật 91/2025/QH15).
    public var ground: ProcessingGround
    /// The provision that assigns the task; required if `ground` is `legal_duty` (căn cứ).
    public var basis: LawReference?
    /// Every consent, including withdrawn ones, in the order in which they were recorded; at least one if `ground` is
    /// `consent`.
    public var consents: [Consent]
    /// The erasure of the data; none if they were not erased. `data_subjects.erase` sets it, and it cannot be undone.
    public var erased: Erasure?

    /// Makes one from its fields.
    public init(
        header: Header = Header(),
        person: PersonId? = nil,
        name: Personal? = nil,
        address: Personal? = nil,
        phone: Personal? = nil,
        email: Personal? = nil,
        ground: ProcessingGround = .legalDuty,
        basis: LawReference? = nil,
        consents: [Consent] = [],
        erased: Erasure? = nil
    ) {
        self.header = header
        self.person = person
        self.name = name
        self.address = address
        self.phone = phone
        self.email = email
        self.ground = ground
        self.basis = basis
        self.consents = consents
        self.erased = erased
    }
}

extension DataSubject: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("DataSubject", from: unpacker)
        self.header = try fields.read("header", or: Header())
        self.person = try fields.read("person", or: nil)
        self.name = try fields.read("name", or: nil)
        self.address = try fields.read("address", or: nil)
        self.phone = try fields.read("phone", or: nil)
        self.email = try fields.read("email", or: nil)
        self.ground = try fields.read("ground", or: .legalDuty)
        self.basis = try fields.read("basis", or: nil)
        self.consents = try fields.read("consents", or: [])
        self.erased = try fields.read("erased", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(10)
        packer.write("header", header)
        packer.write("person", person)
        packer.write("name", name)
        packer.write("address", address)
        packer.write("phone", phone)
        packer.write("email", email)
        packer.write("ground", ground)
        packer.write("basis", basis)
        packer.write("consents", consents)
        packer.write("erased", erased)
    }
}

extension DataSubject: Record {
    public static let kind = RecordKind.dataSubject

    /// Its identity; all zeros on a draft.
    public var id: DataSubjectId { DataSubjectId(header.id) }

    /// An order in which records are found.
    public enum Index: String, CaseIterable, Sendable {
        /// By `person`; unique.
        case person
    }

    /// A field of an index that may be missing.
    public enum OptionalKey: String, CaseIterable, Sendable {
        /// The member of staff who is this data subject; none if it is no member of staff. At most one data subject
        /// that is not erased refers to a person, and the field never changes.
        case person
    }
}

extension DataSubject.Index: Wire {}

extension DataSubject.OptionalKey: Wire {}
