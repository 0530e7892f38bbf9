import Foundation

internal import CchcNative

/// Where the key comes from under which personal data are sealed: the keychain, say.
///
/// The key is asked for whenever it is needed, on a thread of the store's own, and let go at once. What `key()` throws
/// comes back to whoever made the call, as the cause of ``CchcError/host(_:cause:)``.
public protocol KeyProvider: Sendable {
    /// Gives the key: 32 bytes.
    func key() throws -> Data
}

/// A key that is given as it is. Make one with ``newKey()``, and keep it where nobody else can read it.
public struct FixedKey: KeyProvider {
    private let bytes: Data

    /// A key of 32 bytes.
    public init(_ bytes: Data) {
        self.bytes = bytes
    }

    public func key() throws -> Data { bytes }
}

/// Gives a new key, which nobody can guess.
public func newKey() throws -> Data {
    try attempted { try CchcNative.newKey() }
}

/// A provider as the native part asks it.
final class HostKeys: NativeKeys {
    private let provider: any KeyProvider

    init(_ provider: any KeyProvider) {
        self.provider = provider
    }

    func key() throws -> Data {
        try HostFault.kept { try provider.key() }
    }
}
