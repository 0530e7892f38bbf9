import Foundation

/// The identity of a kind of record: a UUID that cannot be taken for another kind's.
public protocol Identity: Hashable, Sendable, Codable, LosslessStringConvertible {
    /// Its UUID.
    var value: UUID { get }

    /// The identity with this UUID.
    init(_ value: UUID)
}

extension Identity {
    /// Reads the text of a UUID.
    public init?(_ description: String) {
        guard let value = UUID(uuidString: description) else { return nil }
        self.init(value)
    }

    /// The text of the UUID, in small letters.
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
    /// The identity of a draft: none yet.
    public static let none = UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
}

/// What the store keeps.
public protocol Record: Hashable, Sendable, Identifiable where ID: Identity {
    /// Its kind.
    static var kind: RecordKind { get }

    /// Identity, revision and stamps, kept by the store.
    var header: Header { get set }
}

extension Record {
    /// Revision: 1 when added, one more with each update, 0 on a draft.
    public var rev: Int { header.rev }
}
