// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// The search words, for reading.
public protocol SearchWordRecords: Sendable {
    /// The way to their store.
    var connection: Connection { get }
}

extension SearchWordRecords {
    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: SearchWordId) async throws -> SearchWord {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("search_words.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: SearchWordId) async throws -> SearchWord? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("search_words.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: SearchWordId) async throws -> [SearchWord] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("search_words.history", arguments)
    }

    /// Gives a page of search words.
    ///
    /// Indexes: `word` by word; `kind` by kind, word.
    ///
    /// - Parameters:
    ///   - word: What people type, 1 to 8 words; small and capital letters are the same, and several words or an
    ///       abbreviation may also be typed without marks (từ người dùng gõ). Each word has one entry.
    ///   - kind: What kind of entry it is (loại).
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - limit: The most records on a page, 1 to 1,000; 50 by default.
    ///   - cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must come
    ///       from the same query in the same store or a copy of it; any other cursor is refused.
    public func page(
        word: String? = nil,
        kind: SearchWordKind? = nil,
        index: SearchWord.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) async throws -> Page<SearchWord> {
        var filter = Filter()
        filter.add("word", word)
        filter.add("kind", kind)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try await connection.read("search_words.page", arguments)
    }

    /// Counts search words.
    ///
    /// Indexes: `word` by word; `kind` by kind, word.
    ///
    /// - Parameters:
    ///   - word: What people type, 1 to 8 words; small and capital letters are the same, and several words or an
    ///       abbreviation may also be typed without marks (từ người dùng gõ). Each word has one entry.
    ///   - kind: What kind of entry it is (loại).
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    public func count(
        word: String? = nil,
        kind: SearchWordKind? = nil,
        index: SearchWord.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) async throws -> Int {
        var filter = Filter()
        filter.add("word", word)
        filter.add("kind", kind)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try await connection.read("search_words.count", arguments)
    }

    /// Gives search words one by one, reading page after page; nothing is held open in between.
    ///
    /// Indexes: `word` by word; `kind` by kind, word.
    ///
    /// - Parameters:
    ///   - word: What people type, 1 to 8 words; small and capital letters are the same, and several words or an
    ///       abbreviation may also be typed without marks (từ người dùng gõ). Each word has one entry.
    ///   - kind: What kind of entry it is (loại).
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    public func all(
        word: String? = nil,
        kind: SearchWordKind? = nil,
        index: SearchWord.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) -> RecordSequence<SearchWord> {
        RecordSequence { cursor in
            try await page(
                word: word,
                kind: kind,
                index: index,
                since: since,
                until: until,
                descending: descending,
                limit: pageSize,
                cursor: cursor
            )
        }
    }

    /// Writes search words as a table to a file, all as of one instant; whole or not at all (xuất bảng).
    ///
    /// - Parameters:
    ///   - url: The file to create.
    ///   - format: The kind of file; this library writes CSV and JSON Lines.
    ///   - columns: The paths of the columns, in this order: `held_on`, `turnout.informed`; nil for all of them.
    ///   - options: How the table is written.
    ///   - word: What people type, 1 to 8 words; small and capital letters are the same, and several words or an
    ///       abbreviation may also be typed without marks (từ người dùng gõ). Each word has one entry.
    ///   - kind: What kind of entry it is (loại).
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - progress: Is told how far the work is.
    /// - Throws: `storageIo` when the path exists already and is not to be overwritten, or on an I/O error; `invalid`
    ///   when there is no such column, no index serves the query, and for `TableFormat.xlsx`.
    public func exportTable(
        to url: URL,
        format: TableFormat = .csv,
        columns: [String]? = nil,
        options: ExportOptions = ExportOptions(),
        word: String? = nil,
        kind: SearchWordKind? = nil,
        index: SearchWord.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        progress: ProgressListener? = nil
    ) async throws {
        var filter = Filter()
        filter.add("word", word)
        filter.add("kind", kind)
        var records = Packer(fields: 5)
        records.write("filter", filter)
        records.write("index", index)
        records.write("since", since)
        records.write("until", until)
        records.write("descending", descending)
        var query = Packer(fields: 3)
        query.write("collection", "search_words")
        query.write("columns", columns)
        query.write("records", records)
        let table = TableFile(url: url, format: format, options: options)
        try await connection.export(query, to: table, progress: progress)
    }
}

/// The search words.
public struct SearchWords: SearchWordRecords, TableTarget {
    /// The way to their store.
    public let connection: Connection

    /// The name of the collection.
    public var name: String { "search_words" }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: SearchWord) async throws -> SearchWord {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("search_words.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Parameters:
    ///   - progress: Is told how far the work is.
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [SearchWord], progress: ProgressListener? = nil) async throws -> [SearchWord] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try await connection.write("search_words.add_many", arguments, progress: progress)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: SearchWord) async throws -> SearchWord {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("search_words.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: SearchWord) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try await connection.write("search_words.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: SearchWordId, rev: Int) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try await connection.write("search_words.remove", arguments)
    }

    /// Brings an earlier version of a record back, and gives it as stored: its content becomes a new revision. A
    /// record that was removed comes back, too. The version must obey every rule, as an update does; what was noted of
    /// a status course stays noted.
    ///
    /// - Parameters:
    ///   - rev: The revision to bring back; either this or `asOf`.
    ///   - asOf: The instant whose version to bring back.
    /// - Throws: `notFound` where there was no such version, or it is a removal; `invalid` with every rule that is
    ///   broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func bringBack(_ id: SearchWordId, rev: Int? = nil, asOf: Date? = nil) async throws -> SearchWord {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try await connection.write("search_words.bring_back", arguments)
    }
}

/// The search words in a batch.
public struct BatchSearchWords: BatchTableTarget {
    /// The way to their batch.
    public let connection: BatchConnection

    /// The name of the collection.
    public var name: String { "search_words" }

    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: SearchWordId) throws -> SearchWord {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("search_words.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: SearchWordId) throws -> SearchWord? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("search_words.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: SearchWordId) throws -> [SearchWord] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("search_words.history", arguments)
    }

    /// Gives a page of search words.
    ///
    /// Indexes: `word` by word; `kind` by kind, word.
    ///
    /// - Parameters:
    ///   - word: What people type, 1 to 8 words; small and capital letters are the same, and several words or an
    ///       abbreviation may also be typed without marks (từ người dùng gõ). Each word has one entry.
    ///   - kind: What kind of entry it is (loại).
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - limit: The most records on a page, 1 to 1,000; 50 by default.
    ///   - cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must come
    ///       from the same query in the same store or a copy of it; any other cursor is refused.
    public func page(
        word: String? = nil,
        kind: SearchWordKind? = nil,
        index: SearchWord.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) throws -> Page<SearchWord> {
        var filter = Filter()
        filter.add("word", word)
        filter.add("kind", kind)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try connection.call("search_words.page", arguments)
    }

    /// Counts search words.
    ///
    /// Indexes: `word` by word; `kind` by kind, word.
    ///
    /// - Parameters:
    ///   - word: What people type, 1 to 8 words; small and capital letters are the same, and several words or an
    ///       abbreviation may also be typed without marks (từ người dùng gõ). Each word has one entry.
    ///   - kind: What kind of entry it is (loại).
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    public func count(
        word: String? = nil,
        kind: SearchWordKind? = nil,
        index: SearchWord.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) throws -> Int {
        var filter = Filter()
        filter.add("word", word)
        filter.add("kind", kind)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try connection.call("search_words.count", arguments)
    }

    /// Gives search words at once.
    ///
    /// Indexes: `word` by word; `kind` by kind, word.
    ///
    /// - Parameters:
    ///   - word: What people type, 1 to 8 words; small and capital letters are the same, and several words or an
    ///       abbreviation may also be typed without marks (từ người dùng gõ). Each word has one entry.
    ///   - kind: What kind of entry it is (loại).
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    public func all(
        word: String? = nil,
        kind: SearchWordKind? = nil,
        index: SearchWord.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) throws -> [SearchWord] {
        var found: [SearchWord] = []
        var cursor: String?
        repeat {
            let page = try page(
                word: word,
                kind: kind,
                index: index,
                since: since,
                until: until,
                descending: descending,
                limit: pageSize,
                cursor: cursor
            )
            found += page.items
            cursor = page.next
        } while cursor != nil
        return found
    }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: SearchWord) throws -> SearchWord {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("search_words.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [SearchWord]) throws -> [SearchWord] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try connection.call("search_words.add_many", arguments)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: SearchWord) throws -> SearchWord {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("search_words.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: SearchWord) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try connection.call("search_words.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: SearchWordId, rev: Int) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try connection.call("search_words.remove", arguments)
    }

    /// Brings an earlier version of a record back, and gives it as stored: its content becomes a new revision. A
    /// record that was removed comes back, too. The version must obey every rule, as an update does; what was noted of
    /// a status course stays noted.
    ///
    /// - Parameters:
    ///   - rev: The revision to bring back; either this or `asOf`.
    ///   - asOf: The instant whose version to bring back.
    /// - Throws: `notFound` where there was no such version, or it is a removal; `invalid` with every rule that is
    ///   broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func bringBack(_ id: SearchWordId, rev: Int? = nil, asOf: Date? = nil) throws -> SearchWord {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try connection.call("search_words.bring_back", arguments)
    }
}
