/// A page of records, and the cursor to the next page.
///
/// ```swift
/// let first = try await store.units.page(limit: 20)
/// let second = try await store.units.page(limit: 20, cursor: first.next)
/// ```
public struct Page<Element: Record>: Hashable, Sendable {
    /// The records.
    public let items: [Element]
    /// The `cursor` of the next page, or nil on the last. It stays valid across restarts and writes, for the same query
    /// on the same store or a copy of it; elsewhere it is refused with `invalid`.
    public let next: String?
}

extension Page: RandomAccessCollection {
    public var startIndex: Int { items.startIndex }
    public var endIndex: Int { items.endIndex }
    public subscript(position: Int) -> Element { items[position] }
}

extension Page: Packable, Wire where Element: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Page", from: unpacker)
        self.init(items: try fields.read("items", or: []), next: try fields.read("next", or: nil))
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("items", items)
        packer.write("next", next)
    }
}

/// Records per page when all are iterated.
let pageSize = 200

/// All records of a query, read page after page as the loop goes on.
///
/// Each page is a read of its own: a loop may pause between records without holding a transaction open, and may see
/// records that were written since it started. Each loop starts anew. It throws what a page throws, and `cancelled`
/// when the task is cancelled.
public struct RecordSequence<Element: Record>: AsyncSequence, Sendable {
    let page: @Sendable (_ cursor: String?) async throws -> Page<Element>

    public func makeAsyncIterator() -> Iterator {
        Iterator(page: page)
    }

    /// Iterates over the records.
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
