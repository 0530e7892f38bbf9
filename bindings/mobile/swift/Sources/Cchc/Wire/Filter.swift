/// The values that fields must have, or that they must be missing.
struct Filter: Packable {
    private var values = Packer()
    private var count = 0

    init() {}

    init(missing: Set<some RawRepresentable<String> & Hashable>) {
        for field in missing {
            values.write(field.rawValue)
            values.writeNil()
            count += 1
        }
    }

    /// A field and its value, where it is asked for.
    mutating func add(_ name: StaticString, _ value: (some Packable)?) {
        guard let value else { return }
        values.write(name, value)
        count += 1
    }

    func write(to packer: inout Packer) {
        packer.map(count)
        packer.append(values)
    }
}
