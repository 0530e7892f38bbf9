import Foundation

internal import CchcNative

/// Supplies the host key, which protects personal data: from the keychain, say.
///
/// It is called each time the key is needed, on a thread of the store, possibly on several at once; the library keeps
/// no copy. When it throws, the call throws ``CchcError/host(_:cause:)`` with that error as the cause.
public protocol KeyProvider: Sendable {
    /// Returns the key: always the same 32 bytes for one store, until ``Store/rekey(_:progress:)``.
    func key() throws -> Data
}

/// A key held in memory, for tests and servers. Make one with ``newKey()``, and keep it where no other program can read
/// it.
public struct FixedKey: KeyProvider {
    private let bytes: Data

    /// A key of 32 bytes.
    public init(_ bytes: Data) {
        self.bytes = bytes
    }

    public func key() throws -> Data { bytes }
}

/// Generates a host key: 32 bytes from the system's random number generator.
public func newKey() throws -> Data {
    try attempted { try CchcNative.newKey() }
}

/// Adapts a key provider to the native interface.
final class HostKeys: NativeKeys {
    private let provider: any KeyProvider

    init(_ provider: any KeyProvider) {
        self.provider = provider
    }

    func key() throws -> Data {
        try HostFault.kept { try provider.key() }
    }
}
