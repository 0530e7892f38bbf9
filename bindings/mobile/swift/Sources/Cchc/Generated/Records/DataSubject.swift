// Generated from the core by generate.sh: change the core, not this file.

import Foundation

/// A person whose personal data are kept: who sent feedback, asked at a dialogue, took a test. Name and contacts are
/// sealed under a key of this person's own.
public struct DataSubject: Hashable, Sendable {
    /// Identity, revision and stamps.
    public var header: Header
    /// The member of staff, where it is one.
    public var person: PersonId?
    /// Name (họ và tên, tên tổ chức).
    public var name: Personal?
    /// Address (địa chỉ).
    public var address: Personal?
    /// Telephone (số điện thoại).
    public var phone: Personal?
    /// Electronic mail (thư điện tử).
    public var email: Personal?
    /// Why the data may be kept.
    public var ground: ProcessingGround
    /// The law that gives the task (căn cứ).
    public var basis: LawReference?
    /// Every consent, withdrawn ones as well.
    public var consents: [Consent]
    /// That the data were erased.
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
    private static let wireFields = Fields(
        "DataSubject",
        "header",
        "person",
        "name",
        "address",
        "phone",
        "email",
        "ground",
        "basis",
        "consents",
        "erased"
    )

    init(from unpacker: inout Unpacker) throws {
        self.header = Header()
        self.person = nil
        self.name = nil
        self.address = nil
        self.phone = nil
        self.email = nil
        self.ground = .legalDuty
        self.basis = nil
        self.consents = []
        self.erased = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.header = try unpacker.read()
            case 1: self.person = try unpacker.read()
            case 2: self.name = try unpacker.read()
            case 3: self.address = try unpacker.read()
            case 4: self.phone = try unpacker.read()
            case 5: self.email = try unpacker.read()
            case 6: self.ground = try unpacker.read()
            case 7: self.basis = try unpacker.read()
            case 8: self.consents = try unpacker.read()
            default: self.erased = try unpacker.read()
            }
        }
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
        /// The member of staff, where it is one.
        case person
    }
}

extension DataSubject.Index: Wire {}

extension DataSubject.OptionalKey: Wire {}
