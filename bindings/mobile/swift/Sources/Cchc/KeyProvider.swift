import Foundation

internal import CchcNative

/// Supplies the host key, which protects personal data: from the keychain, say.
///
/// It is called each time the key is needed, on a thread of the store, possibly on several at once; the library keeps
/// no copy. When it throws, the call throws ``CchcError/keyNeeded(_:)`` with that error as its cause.
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
    let key = try attempted { try CchcNative.newKey() }
    var bytes = Data(capacity: keyLength)
    for index in 0..<keyLength / wordLength {
        withUnsafeBytes(of: key.word(index: UInt32(index)).bigEndian) { bytes.append(contentsOf: $0) }
    }
    return bytes
}

private let keyLength = 32
private let wordLength = MemoryLayout<UInt64>.size

/// Adapts a key provider to the native interface. The key crosses as numbers: bytes would be copied into buffers that
/// nobody wipes.
final class HostKeys: NativeKeys {
    private let provider: any KeyProvider

    init(_ provider: any KeyProvider) {
        self.provider = provider
    }

    func key(to slot: NativeKey) throws {
        try HostFault.kept {
            let key = try provider.key()
            func word(_ index: Int) -> UInt64 {
                guard key.count == keyLength else { return 0 }
                return key.withUnsafeBytes { bytes in
                    UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: index * wordLength, as: UInt64.self))
                }
            }
            let length = UInt32(clamping: key.count)
            slot.put(length: length, first: word(0), second: word(1), third: word(2), fourth: word(3))
        }
    }
}
