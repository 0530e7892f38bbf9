import Foundation

/// The identity of a record: a UUID typed by record type, so that identities of two types cannot be confused.
public protocol Identity: Hashable, Sendable, Codable, LosslessStringConvertible {
    /// Its UUID.
    var value: UUID { get }

    /// The identity with this UUID.
    init(_ value: UUID)
}

extension Identity {
    /// Parses the text of a UUID; nil when it is none.
    public init?(_ description: String) {
        guard let value = UUID(uuidString: description) else { return nil }
        self.init(value)
    }

    /// The text of the UUID, in lower case.
    public var description: String { value.text }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(UUID.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(value)
    }
}

extension UUID {
    /// The nil UUID, which a draft has until the store gives it an identity.
    public static let none = UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
}

/// A record of the store: a value with an identity, a revision and stamps. Drafts are records without an identity.
public protocol Record: Hashable, Sendable, Identifiable where ID: Identity {
    /// Its record type.
    static var kind: RecordKind { get }

    /// Identity, revision and stamps. The store sets them.
    var header: Header { get set }
}

extension Record {
    /// Revision: 1 when added, one more with each update, 0 on a draft.
    public var rev: Int { header.rev }
}
