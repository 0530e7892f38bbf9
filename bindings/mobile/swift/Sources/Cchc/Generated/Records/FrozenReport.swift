// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// A report as it was at an instant, kept for good (báo cáo đã chốt): the question, the instant, the head of the
/// change log, and the report itself in canonical form. `frozen_reports.freeze` makes one; it is never changed or
/// removed.
///
/// Who froze it and when is in the header. The canonical form is JSON: the names of each object in the order of their
/// bytes, no white space, whole numbers. `frozen_reports.canonical` returns it.
public struct FrozenReport: Hashable, Sendable {
    /// Identity, revision and time stamps, kept by the store.
    public var header: Header
    /// What the paper is called: "Báo cáo công tác tuyên truyền CCHC quý IV/2021"; not blank (tên báo cáo).
    public var title: String?
    /// Number and symbol of the paper, as written: "15/BC-SXD"; not blank (số, ký hiệu).
    public var number: String?
    /// The question that the report answers, with the day on which statuses are judged.
    public var question: ReportQuery
    /// The instant whose state the report is of (UTC): the last one before the commit that froze it. `store.as_of`
    /// reads that state.
    public var asOf: Date
    /// The head of the change log at that instant (đầu chuỗi nhật ký).
    public var head: Head
    /// Version of the library that made the report.
    public var library: String
    /// BLAKE3 hash of the report in canonical form, 64 hexadecimal digits.
    public var blake3: String
    /// Length of the report in canonical form, in bytes.
    public var size: Int

    /// Makes one from its fields.
    public init(
        question: ReportQuery,
        asOf: Date,
        head: Head,
        library: String,
        blake3: String,
        size: Int,
        header: Header = Header(),
        title: String? = nil,
        number: String? = nil
    ) {
        self.header = header
        self.title = title
        self.number = number
        self.question = question
        self.asOf = asOf
        self.head = head
        self.library = library
        self.blake3 = blake3
        self.size = size
    }
}

extension FrozenReport: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("FrozenReport", from: unpacker)
        self.header = try fields.read("header", or: Header())
        self.title = try fields.read("title", or: nil)
        self.number = try fields.read("number", or: nil)
        self.question = try fields.read("question")
        self.asOf = try fields.read("as_of")
        self.head = try fields.read("head")
        self.library = try fields.read("library")
        self.blake3 = try fields.read("blake3")
        self.size = try fields.read("size")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(9)
        packer.write("header", header)
        packer.write("title", title)
        packer.write("number", number)
        packer.write("question", question)
        packer.write("as_of", asOf)
        packer.write("head", head)
        packer.write("library", library)
        packer.write("blake3", blake3)
        packer.write("size", size)
    }
}

extension FrozenReport: Record {
    public static let kind = RecordKind.frozenReport

    /// Its identity; all zeros on a draft.
    public var id: FrozenReportId { FrozenReportId(header.id) }

    /// An order in which records are found.
    public enum Index: String, CaseIterable, Sendable {
        /// By `from`, `to`.
        case period
        /// By `unit`, `from`.
        case unit
        /// By `plan`, `from`.
        case plan
    }
}

extension FrozenReport.Index: Wire {}
