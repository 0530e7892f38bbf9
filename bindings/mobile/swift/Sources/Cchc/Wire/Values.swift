import Foundation

extension String: Wire {
    init(from unpacker: inout Unpacker) throws {
        self = try unpacker.readString()
    }

    func write(to packer: inout Packer) {
        packer.write(self)
    }
}

extension Int: Wire {
    init(from unpacker: inout Unpacker) throws {
        self = try unpacker.readInt()
    }

    func write(to packer: inout Packer) {
        packer.write(self)
    }
}

extension Bool: Wire {
    init(from unpacker: inout Unpacker) throws {
        self = try unpacker.readBool()
    }

    func write(to packer: inout Packer) {
        packer.write(self)
    }
}

extension Optional: Wire where Wrapped: Wire {
    init(from unpacker: inout Unpacker) throws {
        self = try unpacker.readNil() ? .none : .some(Wrapped(from: &unpacker))
    }
}

extension Optional: Packable where Wrapped: Packable {
    func write(to packer: inout Packer) {
        if let value = self { value.write(to: &packer) } else { packer.writeNil() }
    }
}

extension Array: Wire where Element: Wire {
    init(from unpacker: inout Unpacker) throws {
        let count = try unpacker.readList()
        self = []
        reserveCapacity(Swift.min(count, 1024))
        for _ in 0..<count { append(try Element(from: &unpacker)) }
    }
}

extension Array: Packable where Element: Packable {
    func write(to packer: inout Packer) {
        packer.list(count)
        for element in self { element.write(to: &packer) }
    }
}

extension Set: Wire where Element: Wire {
    init(from unpacker: inout Unpacker) throws {
        self = Set(try [Element](from: &unpacker))
    }
}

extension Set: Packable where Element: Packable {
    func write(to packer: inout Packer) {
        packer.list(count)
        for element in self { element.write(to: &packer) }
    }
}

extension Dictionary: Wire where Key == String, Value: Wire {
    init(from unpacker: inout Unpacker) throws {
        self = [:]
        for _ in 0..<(try unpacker.readMap()) {
            let name = try unpacker.readString()
            self[name] = try Value(from: &unpacker)
        }
    }
}

extension Dictionary: Packable where Key == String, Value: Packable {
    func write(to packer: inout Packer) {
        packer.map(count)
        for (name, value) in self {
            packer.write(name)
            value.write(to: &packer)
        }
    }
}

/// An enum is encoded as its raw value.
extension Wire where Self: RawRepresentable, RawValue == String {
    init(from unpacker: inout Unpacker) throws {
        let name = try unpacker.readString()
        guard let choice = Self(rawValue: name) else { throw DecodeError("\(Self.self) has no \(name)") }
        self = choice
    }

    func write(to packer: inout Packer) {
        packer.write(rawValue)
    }
}

/// An identity is encoded as its text.
extension Wire where Self: Identity {
    init(from unpacker: inout Unpacker) throws {
        self.init(try UUID(from: &unpacker))
    }

    func write(to packer: inout Packer) {
        value.write(to: &packer)
    }
}

extension CivilDate: Wire {
    init(from unpacker: inout Unpacker) throws {
        let text = try unpacker.readString()
        guard let date = CivilDate(text) else { throw DecodeError("\(text) is no date") }
        self = date
    }

    func write(to packer: inout Packer) {
        packer.write(description)
    }
}

extension CivilTime: Wire {
    init(from unpacker: inout Unpacker) throws {
        let text = try unpacker.readString()
        guard let time = CivilTime(text) else { throw DecodeError("\(text) is no time of day") }
        self = time
    }

    func write(to packer: inout Packer) {
        packer.write(description)
    }
}

extension Date: Wire {
    init(from unpacker: inout Unpacker) throws {
        let text = try unpacker.readString()
        guard let instant = Instant(text) else { throw DecodeError("\(text) is no instant") }
        self = instant.date
    }

    func write(to packer: inout Packer) {
        packer.write(Instant(self).description)
    }
}

extension UUID: Wire {
    init(from unpacker: inout Unpacker) throws {
        let text = try unpacker.readText()
        guard let identity = UUID(text: text) else {
            throw DecodeError("\(String(decoding: text, as: UTF8.self)) is no identity")
        }
        self = identity
    }

    func write(to packer: inout Packer) {
        packer.write(text)
    }
}
