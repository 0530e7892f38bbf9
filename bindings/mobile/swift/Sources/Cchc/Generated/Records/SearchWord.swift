// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// An entry of the search dictionary (mục từ của từ điển tìm kiếm): an abbreviation, another name or words of little
/// weight that people of a province or users of an app type. Search, suggestions and related procedures use it from
/// the commit on that adds it.
///
/// The library has entries of its own; an entry of the store takes the place of that for the same word.
public struct SearchWord: Hashable, Sendable {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    public var header: Header
    /// What people type, 1 to 8 words; small and capital letters are the same, and several words or an abbreviation
    /// may also be typed without marks (từ người dùng gõ). Each word has one entry.
    public var word: String
    /// What kind of entry it is (loại).
    public var kind: SearchWordKind
    /// What it stands for as records spell it, likeliest first: 1 to 8 meanings of at most 16 words for an
    /// abbreviation and another name, none for other kinds (nghĩa).
    public var readAs: [String]
    /// Where that is laid down or taken from, such as a document (nguồn).
    public var source: String?
    /// A note of your own (ghi chú).
    public var note: String?

    /// Makes one from its fields.
    public init(
        word: String,
        kind: SearchWordKind,
        header: Header = Header(),
        readAs: [String] = [],
        source: String? = nil,
        note: String? = nil
    ) {
        self.header = header
        self.word = word
        self.kind = kind
        self.readAs = readAs
        self.source = source
        self.note = note
    }
}

extension SearchWord: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("SearchWord", from: unpacker)
        self.header = try fields.read("header", or: Header())
        self.word = try fields.read("word")
        self.kind = try fields.read("kind")
        self.readAs = try fields.read("read_as", or: [])
        self.source = try fields.read("source", or: nil)
        self.note = try fields.read("note", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(6)
        packer.write("header", header)
        packer.write("word", word)
        packer.write("kind", kind)
        packer.write("read_as", readAs)
        packer.write("source", source)
        packer.write("note", note)
    }
}

extension SearchWord: Record {
    public static let kind = RecordKind.searchWord

    /// Its identity; all zeros on a draft.
    public var id: SearchWordId { SearchWordId(header.id) }

    /// An order in which records are found.
    public enum Index: String, CaseIterable, Sendable {
        /// By `word`; unique.
        case word
        /// By `kind`, `word`.
        case kind
    }
}

extension SearchWord.Index: Wire {}
