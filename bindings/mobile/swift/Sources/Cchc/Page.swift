/// Some records, and where the next ones are.
public struct Page<Element: Record>: Hashable, Sendable {
    /// The records.
    public let items: [Element]
    /// Pass it as `cursor` for the next page; nothing when this is the last. It holds across restarts and writes, for
    /// the same query in the same store: in a copy of it too, in no other.
    public let next: String?
}

extension Page: RandomAccessCollection {
    public var startIndex: Int { items.startIndex }
    public var endIndex: Int { items.endIndex }
    public subscript(position: Int) -> Element { items[position] }
}

extension Page: Packable, Wire where Element: Wire {
    init(from unpacker: inout Unpacker) throws {
        var items: [Element] = []
        var next: String?
        var fields = try FieldReader(pageFields, from: &unpacker)
        while let field = try fields.next(from: &unpacker) {
            switch field {
            case 0: items = try unpacker.read()
            default: next = try unpacker.read()
            }
        }
        self.init(items: items, next: next)
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("items", items)
        packer.write("next", next)
    }
}

private let pageFields = Fields("Page", "items", "next")

/// How many records are read at a time where all of them are asked for.
let pageSize = 200

/// Records one by one, read page after page. Between two pages nothing is held open: others may write, and a loop may
/// pause for as long as it likes.
public struct RecordSequence<Element: Record>: AsyncSequence, Sendable {
    let page: @Sendable (_ cursor: String?) async throws -> Page<Element>

    public func makeAsyncIterator() -> Iterator {
        Iterator(page: page)
    }

    /// Goes through the records.
    public struct Iterator: AsyncIteratorProtocol {
        let page: @Sendable (_ cursor: String?) async throws -> Page<Element>
        private var items: ArraySlice<Element> = []
        private var cursor: String?
        private var isLast = false

        init(page: @escaping @Sendable (_ cursor: String?) async throws -> Page<Element>) {
            self.page = page
        }

        public mutating func next() async throws -> Element? {
            while items.isEmpty {
                guard !isLast else { return nil }
                let read = try await page(cursor)
                items = read.items[...]
                cursor = read.next
                isLast = read.next == nil
            }
            return items.removeFirst()
        }
    }
}
