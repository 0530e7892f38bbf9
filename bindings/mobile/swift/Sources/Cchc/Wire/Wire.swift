import Foundation

/// A value that crosses to the core, as MessagePack in the core's canonical form.
protocol Packable: Sendable {
    func write(to packer: inout Packer)
}

/// A value that crosses to the core and back.
protocol Wire: Packable {
    init(from unpacker: inout Unpacker) throws
}

/// What the core gave is not what this library expects: the two are of different versions.
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
    /// Reads a value that takes up all of the bytes.
    init(packed data: Data) throws {
        self = try data.withUnsafeBytes { bytes in
            var unpacker = Unpacker(bytes)
            let value = try Self(from: &unpacker)
            try unpacker.finish()
            return value
        }
    }
}

/// The result of what gives nothing.
struct Nothing: Wire {
    init(from unpacker: inout Unpacker) throws {
        guard try unpacker.readNil() else { throw DecodeError("nothing was expected") }
    }

    func write(to packer: inout Packer) {
        packer.writeNil()
    }
}
