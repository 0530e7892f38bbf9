/// The filter of a query: fields with the value that they must have, or that must be missing.
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

    /// Adds a field and its value; nothing when the value is nil.
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
