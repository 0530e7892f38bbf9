import Foundation

/// A value that can be sent to the core, as MessagePack in the core's canonical form.
protocol Packable: Sendable {
    func write(to packer: inout Packer)
}

/// A value that can be sent to the core and received from it.
protocol Wire: Packable {
    init(from unpacker: inout Unpacker) throws
}

/// The bytes do not decode: the native part and this library are of different versions.
struct DecodeError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}

extension Packable {
    /// The value as bytes.
    var packed: Data {
        var packer = Packer()
        write(to: &packer)
        return packer.data
    }
}

extension Wire {
    /// Decodes one value, which must take up all the bytes.
    init(packed data: Data) throws {
        self = try data.withUnsafeBytes { bytes in
            var unpacker = Unpacker(bytes)
            let value = try Self(from: &unpacker)
            try unpacker.finish()
            return value
        }
    }
}

/// The result of a call that returns nothing.
struct Nothing: Wire {
    init(from unpacker: inout Unpacker) throws {
        guard try unpacker.readNil() else { throw DecodeError("nothing was expected") }
    }

    func write(to packer: inout Packer) {
        packer.writeNil()
    }
}
