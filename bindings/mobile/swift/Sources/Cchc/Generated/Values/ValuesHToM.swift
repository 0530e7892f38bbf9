// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// The head of a store's change log (đầu chuỗi nhật ký): up to which change it goes, and the hash of all of them.
///
/// Keep it where those who can write the file cannot: on paper, in a signed message. A later verification with it
/// tells whether the file still has that history (`verify` with `since`): it finds that an older copy was put back, or
/// that a change up to this one was altered, added or left out. It says nothing about changes after it.
public struct Head: Hashable, Sendable {
    /// Identity of the data set, the same in every copy of the store.
    public var dataset: UUID
    /// Identity of this copy.
    public var replica: UUID
    /// Sequence number of the last change; 0 in an empty store.
    public var seq: Int
    /// BLAKE3 hash over that change and all before it, in hexadecimal.
    public var chain: String
    /// Timestamp of that change (UTC); none in an empty store.
    public var at: Date?
    /// All of it in one line of ASCII, to print or to send, with a check of eight letters at its end.
    public var text: String

    /// Makes one from its fields.
    public init(dataset: UUID, replica: UUID, seq: Int, chain: String, text: String, at: Date? = nil) {
        self.dataset = dataset
        self.replica = replica
        self.seq = seq
        self.chain = chain
        self.at = at
        self.text = text
    }
}

extension Head: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Head", from: unpacker)
        self.dataset = try fields.read("dataset")
        self.replica = try fields.read("replica")
        self.seq = try fields.read("seq")
        self.chain = try fields.read("chain")
        self.at = try fields.read("at", or: nil)
        self.text = try fields.read("text")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(6)
        packer.write("dataset", dataset)
        packer.write("replica", replica)
        packer.write("seq", seq)
        packer.write("chain", chain)
        packer.write("at", at)
        packer.write("text", text)
    }
}

/// Identity, revision and time stamps of a record, set by the store. A draft has the default: no identity, revision 0.
/// An update must carry the header that was read: if the record has another revision by then, the store refuses the
/// update with a conflict. Time stamps and actor that a caller sets are replaced.
public struct Header: Hashable, Sendable {
    /// Identity (UUID). Nil on a draft: the store assigns one when it adds the record, unless the caller chose one.
    public var id: UUID
    /// Revision: 0 on a draft, 1 when added, one more with each update. An update carries the revision that it is
    /// based on.
    public var rev: Int
    /// When the record was added (UTC, microseconds); none on a draft.
    public var created: Date?
    /// When this revision was written (UTC, microseconds); none on a draft. All writes of a commit share it, and it
    /// increases from commit to commit.
    public var updated: Date?
    /// Who wrote this revision: the actor named when the store was opened.
    public var actor: String
    /// The unit that owns the record; none if no unit owns it. Besides a new identity, the only field of the header
    /// that callers set.
    public var scope: UnitId?

    /// Makes one from its fields.
    public init(
        id: UUID = UUID.none,
        rev: Int = 0,
        created: Date? = nil,
        updated: Date? = nil,
        actor: String = "",
        scope: UnitId? = nil
    ) {
        self.id = id
        self.rev = rev
        self.created = created
        self.updated = updated
        self.actor = actor
        self.scope = scope
    }
}

extension Header: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Header", from: unpacker)
        self.id = try fields.read("id", or: UUID.none)
        self.rev = try fields.read("rev", or: 0)
        self.created = try fields.read("created", or: nil)
        self.updated = try fields.read("updated", or: nil)
        self.actor = try fields.read("actor", or: "")
        self.scope = try fields.read("scope", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(6)
        packer.write("id", id)
        packer.write("rev", rev)
        packer.write("created", created)
        packer.write("updated", updated)
        packer.write("actor", actor)
        packer.write("scope", scope)
    }
}

/// A position that a person holds or held, with its days (quá trình công tác).
public struct HeldPosition: Hashable, Sendable {
    /// The position: "Chánh Văn phòng"; not blank (chức vụ).
    public var title: String
    /// The unit in which it is held.
    public var unit: UnitId?
    /// First day, included; none if unknown.
    public var from: CivilDate?
    /// Last day, included, not before the first; none if it is still held or unknown.
    public var to: CivilDate?
    /// The decision of appointment or transfer (quyết định bổ nhiệm, điều động).
    public var decision: LegalDocumentId?

    /// Makes one from its fields.
    public init(
        title: String = "",
        unit: UnitId? = nil,
        from: CivilDate? = nil,
        to: CivilDate? = nil,
        decision: LegalDocumentId? = nil
    ) {
        self.title = title
        self.unit = unit
        self.from = from
        self.to = to
        self.decision = decision
    }
}

extension HeldPosition: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("HeldPosition", from: unpacker)
        self.title = try fields.read("title", or: "")
        self.unit = try fields.read("unit", or: nil)
        self.from = try fields.read("from", or: nil)
        self.to = try fields.read("to", or: nil)
        self.decision = try fields.read("decision", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(5)
        packer.write("title", title)
        packer.write("unit", unit)
        packer.write("from", from)
        packer.write("to", to)
        packer.write("decision", decision)
    }
}

/// A record that a search found (kết quả tìm kiếm).
public struct Hit: Hashable, Sendable {
    /// Kind of the record: `procedure`.
    public var kind: String
    /// Identity of the record.
    public var id: UUID
    /// Title of the record: its name or subject, or the beginning of its text if it has neither.
    public var title: String
    /// How well the record matches the words.
    public var matched: MatchKind
    /// Relevance: the greater the better. Comparable only within one answer.
    public var score: Int
    /// Where the words are found: at most three excerpts, the best first.
    public var excerpts: [Excerpt]

    /// Makes one from its fields.
    public init(kind: String, id: UUID, title: String, matched: MatchKind, score: Int, excerpts: [Excerpt]) {
        self.kind = kind
        self.id = id
        self.title = title
        self.matched = matched
        self.score = score
        self.excerpts = excerpts
    }
}

extension Hit: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Hit", from: unpacker)
        self.kind = try fields.read("kind")
        self.id = try fields.read("id")
        self.title = try fields.read("title")
        self.matched = try fields.read("matched")
        self.score = try fields.read("score")
        self.excerpts = try fields.read("excerpts")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(6)
        packer.write("kind", kind)
        packer.write("id", id)
        packer.write("title", title)
        packer.write("matched", matched)
        packer.write("score", score)
        packer.write("excerpts", excerpts)
    }
}

/// A person who held a position.
public struct Holder: Hashable, Sendable {
    /// The person.
    public var person: PersonId
    /// Their name.
    public var name: String
    /// The position.
    public var held: HeldPosition

    /// Makes one from its fields.
    public init(person: PersonId, name: String, held: HeldPosition) {
        self.person = person
        self.name = name
        self.held = held
    }
}

extension Holder: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Holder", from: unpacker)
        self.person = try fields.read("person")
        self.name = try fields.read("name")
        self.held = try fields.read("held")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("person", person)
        packer.write("name", name)
        packer.write("held", held)
    }
}

/// A record that refers to a data subject, and so may hold personal data of that person.
public struct Holding: Hashable, Sendable {
    /// Kind of the record: `feedback`.
    public var kind: String
    /// The record.
    public var id: UUID

    /// Makes one from its fields.
    public init(kind: String, id: UUID) {
        self.kind = kind
        self.id = id
    }
}

extension Holding: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Holding", from: unpacker)
        self.kind = try fields.read("kind")
        self.id = try fields.read("id")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("kind", kind)
        packer.write("id", id)
    }
}

/// The result of an import, or of a dry run.
public struct ImportReport: Hashable, Sendable {
    /// How many procedures were added; in a dry run, how many would be.
    public var added: Int
    /// How many rows were skipped: blank, or in the store already.
    public var skipped: Int
    /// The procedures added; empty in a dry run.
    public var ids: [ProcedureId]
    /// Errors of rows; those rows were not imported.
    public var errors: [RowNote]
    /// Remarks about rows imported or skipped.
    public var noticed: [RowNote]
    /// Names of columns not recognised.
    public var unknownColumns: [String]

    /// Makes one from its fields.
    public init(
        added: Int = 0,
        skipped: Int = 0,
        ids: [ProcedureId] = [],
        errors: [RowNote] = [],
        noticed: [RowNote] = [],
        unknownColumns: [String] = []
    ) {
        self.added = added
        self.skipped = skipped
        self.ids = ids
        self.errors = errors
        self.noticed = noticed
        self.unknownColumns = unknownColumns
    }
}

extension ImportReport: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("ImportReport", from: unpacker)
        self.added = try fields.read("added", or: 0)
        self.skipped = try fields.read("skipped", or: 0)
        self.ids = try fields.read("ids", or: [])
        self.errors = try fields.read("errors", or: [])
        self.noticed = try fields.read("noticed", or: [])
        self.unknownColumns = try fields.read("unknown_columns", or: [])
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(6)
        packer.write("added", added)
        packer.write("skipped", skipped)
        packer.write("ids", ids)
        packer.write("errors", errors)
        packer.write("noticed", noticed)
        packer.write("unknown_columns", unknownColumns)
    }
}

/// What was taken in (kết quả nhập dữ liệu).
public struct Imported: Hashable, Sendable {
    /// Sequence number of the last change of this store.
    public var seq: Int
    /// The number of lines with a record or, with revisions, a version of one.
    public var records: Int
    /// The number of files with the content of attachments.
    public var files: Int
    /// Whether the history came with the records.
    public var revisions: Bool
    /// The number of records that hold sealed personal data: to be opened once the keys are imported.
    public var sealed: Int

    /// Makes one from its fields.
    public init(seq: Int, records: Int, files: Int, revisions: Bool, sealed: Int) {
        self.seq = seq
        self.records = records
        self.files = files
        self.revisions = revisions
        self.sealed = sealed
    }
}

extension Imported: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Imported", from: unpacker)
        self.seq = try fields.read("seq")
        self.records = try fields.read("records")
        self.files = try fields.read("files")
        self.revisions = try fields.read("revisions")
        self.sealed = try fields.read("sealed")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(5)
        packer.write("seq", seq)
        packer.write("records", records)
        packer.write("files", files)
        packer.write("revisions", revisions)
        packer.write("sealed", sealed)
    }
}

/// The points given for one item that was marked by hand (điểm chấm).
public struct ItemPoints: Hashable, Sendable {
    /// Number of the item in the test, from 1.
    public var item: Int
    /// The points given, 0 to the points of the item.
    public var points: Int

    /// Makes one from its fields.
    public init(item: Int, points: Int) {
        self.item = item
        self.points = points
    }
}

extension ItemPoints: CustomStringConvertible, CustomReflectable {
    /// The value without the personal data in it.
    public var description: String {
        let fields = [
            "item: \(item)",
            "points: \(hidden(points))",
        ]
        return "ItemPoints(\(fields.joined(separator: ", ")))"
    }

    /// The value without the personal data in it.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "item": item,
                "points": hidden(points),
            ],
            displayStyle: .struct)
    }
}

extension ItemPoints: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("ItemPoints", from: unpacker)
        self.item = try fields.read("item")
        self.points = try fields.read("points")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("item", item)
        packer.write("points", points)
    }
}

/// What `Store::import_keys` did: numbers of data subjects.
public struct KeyImport: Hashable, Sendable {
    /// Those whose key was taken over: their personal data can be read again.
    public var readable: Int
    /// Those whose key is in the export and was not taken over, because they were erased here.
    public var refused: Int
    /// Those whose key was destroyed here, because they were erased where the export was made.
    public var destroyed: Int

    /// Makes one from its fields.
    public init(readable: Int, refused: Int, destroyed: Int) {
        self.readable = readable
        self.refused = refused
        self.destroyed = destroyed
    }
}

extension KeyImport: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("KeyImport", from: unpacker)
        self.readable = try fields.read("readable")
        self.refused = try fields.read("refused")
        self.destroyed = try fields.read("destroyed")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("readable", readable)
        packer.write("refused", refused)
        packer.write("destroyed", destroyed)
    }
}

/// The session figures of one type of session.
public struct KindFigures: Hashable, Sendable {
    /// The type of session.
    public var kind: SessionKind
    /// Figures of the sessions of this type.
    public var figures: SessionFigures

    /// Makes one from its fields.
    public init(kind: SessionKind, figures: SessionFigures) {
        self.kind = kind
        self.figures = figures
    }
}

extension KindFigures: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("KindFigures", from: unpacker)
        self.kind = try fields.read("kind")
        self.figures = try fields.read("figures")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("kind", kind)
        packer.write("figures", figures)
    }
}

/// A reference to a law, decree or circular, or to a provision of it (căn cứ pháp lý).
public struct LawReference: Hashable, Sendable {
    /// Number with symbol: "20/2008/NĐ-CP", "91/2025/QH15"; not blank (số, ký hiệu).
    public var document: String
    /// Article, clause, point: "Điều 9 khoản 1"; none for the whole document (điều, khoản, điểm).
    public var provision: String?
    /// Number with symbol of each document that amended it: "48/2013/NĐ-CP" (được sửa đổi bởi).
    public var amendedBy: [String]

    /// Makes one from its fields.
    public init(document: String = "", provision: String? = nil, amendedBy: [String] = []) {
        self.document = document
        self.provision = provision
        self.amendedBy = amendedBy
    }
}

extension LawReference: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("LawReference", from: unpacker)
        self.document = try fields.read("document", or: "")
        self.provision = try fields.read("provision", or: nil)
        self.amendedBy = try fields.read("amended_by", or: [])
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("document", document)
        packer.write("provision", provision)
        packer.write("amended_by", amendedBy)
    }
}

/// Where a list of a report ends before its last item: how many items were left out, and the call that returns them
/// (phần không liệt kê).
public struct LeftOut: Hashable, Sendable {
    /// Path of the list in the report: `attention`, `plans`, `procedures.stale`, `assessments.assessments`,
    /// `assessments.units`, `themes` or `units`.
    public var list: String
    /// Of `attention`: the code of the points left out, since each code has a limit of its own; else none.
    public var code: String?
    /// How many items were left out.
    public var count: Int
    /// Name of the call that returns all of them, page by page where there are many: `feedback.overdue`.
    public var see: String
    /// What was left out, in English: "overdue feedback".
    public var text: String
    /// What was left out, in Vietnamese: "phản ánh, kiến nghị quá hạn".
    public var textVi: String

    /// Makes one from its fields.
    public init(list: String, count: Int, see: String, text: String, textVi: String, code: String? = nil) {
        self.list = list
        self.code = code
        self.count = count
        self.see = see
        self.text = text
        self.textVi = textVi
    }
}

extension LeftOut: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("LeftOut", from: unpacker)
        self.list = try fields.read("list")
        self.code = try fields.read("code", or: nil)
        self.count = try fields.read("count")
        self.see = try fields.read("see")
        self.text = try fields.read("text")
        self.textVi = try fields.read("text_vi")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(6)
        packer.write("list", list)
        packer.write("code", code)
        packer.write("count", count)
        packer.write("see", see)
        packer.write("text", text)
        packer.write("text_vi", textVi)
    }
}

/// One citation under "Căn cứ": the line verbatim, with what was recognised in it.
public struct LegalBasis: Hashable, Sendable {
    /// The line as written; not blank (nguyên văn).
    public var raw: String
    /// Type as written: "Quyết định", "Luật" (tên loại).
    public var documentType: String?
    /// Number without symbol: "2818", "66.18" (số).
    public var number: String?
    /// Number with symbol as written: "2818/QĐ-UBND"; none if the document is cited by name alone, as laws often are
    /// (số, ký hiệu).
    public var symbol: String?
    /// Date of issue, as far as the citation gives it.
    public var issuedOn: PartialDate?
    /// Issuer as written: "Ủy ban nhân dân tỉnh".
    public var issuer: String?
    /// The subject of the cited document (trích yếu).
    public var subject: String?
    /// Whether the cited document is the parent plan: the plan of the same issuer that the citing plan carries out (kế
    /// hoạch cấp trên trực tiếp của cùng cơ quan).
    public var isParent: Bool
    /// The cited document; none until `plans.link_bases` links it to a document of this store.
    public var document: LegalDocumentId?
    /// Line in the source text, from 1; 0 if unknown.
    public var line: Int

    /// Makes one from its fields.
    public init(
        raw: String = "",
        documentType: String? = nil,
        number: String? = nil,
        symbol: String? = nil,
        issuedOn: PartialDate? = nil,
        issuer: String? = nil,
        subject: String? = nil,
        isParent: Bool = false,
        document: LegalDocumentId? = nil,
        line: Int = 0
    ) {
        self.raw = raw
        self.documentType = documentType
        self.number = number
        self.symbol = symbol
        self.issuedOn = issuedOn
        self.issuer = issuer
        self.subject = subject
        self.isParent = isParent
        self.document = document
        self.line = line
    }
}

extension LegalBasis: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("LegalBasis", from: unpacker)
        self.raw = try fields.read("raw", or: "")
        self.documentType = try fields.read("document_type", or: nil)
        self.number = try fields.read("number", or: nil)
        self.symbol = try fields.read("symbol", or: nil)
        self.issuedOn = try fields.read("issued_on", or: nil)
        self.issuer = try fields.read("issuer", or: nil)
        self.subject = try fields.read("subject", or: nil)
        self.isParent = try fields.read("is_parent", or: false)
        self.document = try fields.read("document", or: nil)
        self.line = try fields.read("line", or: 0)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(10)
        packer.write("raw", raw)
        packer.write("document_type", documentType)
        packer.write("number", number)
        packer.write("symbol", symbol)
        packer.write("issued_on", issuedOn)
        packer.write("issuer", issuer)
        packer.write("subject", subject)
        packer.write("is_parent", isParent)
        packer.write("document", document)
        packer.write("line", line)
    }
}

/// Dates of one year that follow the lunar calendar of Việt Nam (UTC+7), which sometimes differs from China's.
public struct LunarYear: Hashable, Sendable {
    /// The year of the Gregorian calendar.
    public var year: Int
    /// First day of the first lunar month (mùng 1 Tết).
    public var tet: CivilDate
    /// Commemoration of the Hùng Kings, 10th day of the third lunar month (Giỗ Tổ Hùng Vương).
    public var hungKings: CivilDate

    /// Makes one from its fields.
    public init(year: Int, tet: CivilDate, hungKings: CivilDate) {
        self.year = year
        self.tet = tet
        self.hungKings = hungKings
    }
}

extension LunarYear: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("LunarYear", from: unpacker)
        self.year = try fields.read("year")
        self.tet = try fields.read("tet")
        self.hungKings = try fields.read("hung_kings")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("year", year)
        packer.write("tet", tet)
        packer.write("hung_kings", hungKings)
    }
}

/// A range of a text that matches the query, as offsets in characters (Unicode code points) from the beginning of the
/// text.
public struct Mark: Hashable, Sendable {
    /// Offset of the first character.
    public var start: Int
    /// Offset after the last character.
    public var end: Int

    /// Makes one from its fields.
    public init(start: Int, end: Int) {
        self.start = start
        self.end = end
    }
}

extension Mark: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Mark", from: unpacker)
        self.start = try fields.read("start")
        self.end = try fields.read("end")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("start", start)
        packer.write("end", end)
    }
}

/// Figures of materials and disseminations in the period, up to the reference day (tài liệu, tin bài).
public struct MaterialFigures: Hashable, Sendable {
    /// Versions of materials made in the period, drafts excluded (tài liệu).
    public var materials: Int
    /// Disseminations in the period: articles, broadcasts, notices, posts (tin bài, lượt tuyên truyền).
    public var disseminations: Int
    /// Disseminations by form of communication; forms without any are left out.
    public var channels: [ChannelCount]
    /// Of the disseminations, those of documents: as leaflets or compiled documents, or naming a material (lượt phổ
    /// biến tài liệu).
    public var documents: Int

    /// Makes one from its fields.
    public init(materials: Int = 0, disseminations: Int = 0, channels: [ChannelCount] = [], documents: Int = 0) {
        self.materials = materials
        self.disseminations = disseminations
        self.channels = channels
        self.documents = documents
    }
}

extension MaterialFigures: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("MaterialFigures", from: unpacker)
        self.materials = try fields.read("materials", or: 0)
        self.disseminations = try fields.read("disseminations", or: 0)
        self.channels = try fields.read("channels", or: [])
        self.documents = try fields.read("documents", or: 0)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(4)
        packer.write("materials", materials)
        packer.write("disseminations", disseminations)
        packer.write("channels", channels)
        packer.write("documents", documents)
    }
}

/// Minutes of a session (biên bản), with the parts of the official form. Source: 30/2020/NĐ-CP, mẫu 1.9.
public struct Minutes: Hashable, Sendable {
    /// Number of the minutes, as written: "05", "05/BB-SXD" (số biên bản).
    public var number: String?
    /// When the session began, in Việt Nam time (thời gian bắt đầu).
    public var started: CivilTime?
    /// When the session ended, in Việt Nam time; not before `started` unless `ended_on` is given (thời gian kết thúc).
    public var ended: CivilTime?
    /// The day on which the session ended; none if it is the day on which it began.
    public var endedOn: CivilDate?
    /// Where the session was held; none if it is the place of the session record (địa điểm).
    public var place: String?
    /// Who attended, as written (thành phần tham dự).
    public var attendees: String
    /// Who was absent (vắng mặt).
    public var absent: [Absence]
    /// Who chaired the session; none if it is the chair of the session record (chủ trì).
    public var chair: String?
    /// Who took the minutes; none if it is the secretary of the session record (thư ký).
    public var secretary: String?
    /// What was presented and said; not blank (nội dung).
    public var content: String
    /// Questions and discussion (ý kiến trao đổi, thảo luận).
    public var discussion: String?
    /// Conclusions (kết luận).
    public var conclusions: String?
    /// Recipients, besides the file (nơi nhận).
    public var recipients: [String]

    /// Makes one from its fields.
    public init(
        number: String? = nil,
        started: CivilTime? = nil,
        ended: CivilTime? = nil,
        endedOn: CivilDate? = nil,
        place: String? = nil,
        attendees: String = "",
        absent: [Absence] = [],
        chair: String? = nil,
        secretary: String? = nil,
        content: String = "",
        discussion: String? = nil,
        conclusions: String? = nil,
        recipients: [String] = []
    ) {
        self.number = number
        self.started = started
        self.ended = ended
        self.endedOn = endedOn
        self.place = place
        self.attendees = attendees
        self.absent = absent
        self.chair = chair
        self.secretary = secretary
        self.content = content
        self.discussion = discussion
        self.conclusions = conclusions
        self.recipients = recipients
    }
}

extension Minutes: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Minutes", from: unpacker)
        self.number = try fields.read("number", or: nil)
        self.started = try fields.read("started", or: nil)
        self.ended = try fields.read("ended", or: nil)
        self.endedOn = try fields.read("ended_on", or: nil)
        self.place = try fields.read("place", or: nil)
        self.attendees = try fields.read("attendees", or: "")
        self.absent = try fields.read("absent", or: [])
        self.chair = try fields.read("chair", or: nil)
        self.secretary = try fields.read("secretary", or: nil)
        self.content = try fields.read("content", or: "")
        self.discussion = try fields.read("discussion", or: nil)
        self.conclusions = try fields.read("conclusions", or: nil)
        self.recipients = try fields.read("recipients", or: [])
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(13)
        packer.write("number", number)
        packer.write("started", started)
        packer.write("ended", ended)
        packer.write("ended_on", endedOn)
        packer.write("place", place)
        packer.write("attendees", attendees)
        packer.write("absent", absent)
        packer.write("chair", chair)
        packer.write("secretary", secretary)
        packer.write("content", content)
        packer.write("discussion", discussion)
        packer.write("conclusions", conclusions)
        packer.write("recipients", recipients)
    }
}

/// Minutes laid out in the official form. What is missing is printed as "…" and listed in `problems`. Source:
/// 30/2020/NĐ-CP, mẫu 1.9.
public struct MinutesDocument: Hashable, Sendable {
    /// The session.
    public var session: SessionId
    /// The agency above the issuing one, in capitals (cơ quan chủ quản); none if it is not known.
    public var parentAgency: String?
    /// The issuing agency, in capitals (cơ quan ban hành).
    public var issuer: String
    /// The national name: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" (quốc hiệu).
    public var nationalName: String
    /// The national motto: "Độc lập - Tự do - Hạnh phúc" (tiêu ngữ).
    public var motto: String
    /// Number and symbol line: "Số: 05/BB-SXD" (số, ký hiệu).
    public var number: String
    /// Type of the document: "BIÊN BẢN" (tên loại).
    public var title: String
    /// The subject of the session (trích yếu).
    public var subject: String
    /// Start in words: "08 giờ 00, ngày 05 tháng 3 năm 2021" (thời gian bắt đầu).
    public var started: String
    /// Where the session was held (địa điểm).
    public var place: String
    /// Who attended, one line each (thành phần tham dự).
    public var attendees: [String]
    /// Who was absent and why, one line each (vắng mặt).
    public var absent: [String]
    /// Who chaired the session (chủ trì).
    public var chair: String
    /// Who took the minutes (thư ký).
    public var secretary: String
    /// What was presented and said, one paragraph each (nội dung).
    public var content: [String]
    /// Questions and discussion, one paragraph each (ý kiến trao đổi).
    public var discussion: [String]
    /// Conclusions, one paragraph each (kết luận).
    public var conclusions: [String]
    /// The closing sentence with day and time, ending with the mark "./." (câu kết).
    public var closing: String
    /// Signature blocks, from left to right.
    public var signatures: [SignatureBlock]
    /// Recipients, one line each (nơi nhận).
    public var recipients: [String]
    /// The whole document as plain text.
    public var text: String
    /// The parts that are missing.
    public var problems: [Problem]

    /// Makes one from its fields.
    public init(
        session: SessionId,
        issuer: String,
        nationalName: String,
        motto: String,
        number: String,
        title: String,
        subject: String,
        started: String,
        place: String,
        attendees: [String],
        chair: String,
        secretary: String,
        content: [String],
        conclusions: [String],
        closing: String,
        signatures: [SignatureBlock],
        recipients: [String],
        text: String,
        parentAgency: String? = nil,
        absent: [String] = [],
        discussion: [String] = [],
        problems: [Problem] = []
    ) {
        self.session = session
        self.parentAgency = parentAgency
        self.issuer = issuer
        self.nationalName = nationalName
        self.motto = motto
        self.number = number
        self.title = title
        self.subject = subject
        self.started = started
        self.place = place
        self.attendees = attendees
        self.absent = absent
        self.chair = chair
        self.secretary = secretary
        self.content = content
        self.discussion = discussion
        self.conclusions = conclusions
        self.closing = closing
        self.signatures = signatures
        self.recipients = recipients
        self.text = text
        self.problems = problems
    }
}

extension MinutesDocument: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("MinutesDocument", from: unpacker)
        self.session = try fields.read("session")
        self.parentAgency = try fields.read("parent_agency", or: nil)
        self.issuer = try fields.read("issuer")
        self.nationalName = try fields.read("national_name")
        self.motto = try fields.read("motto")
        self.number = try fields.read("number")
        self.title = try fields.read("title")
        self.subject = try fields.read("subject")
        self.started = try fields.read("started")
        self.place = try fields.read("place")
        self.attendees = try fields.read("attendees")
        self.absent = try fields.read("absent", or: [])
        self.chair = try fields.read("chair")
        self.secretary = try fields.read("secretary")
        self.content = try fields.read("content")
        self.discussion = try fields.read("discussion", or: [])
        self.conclusions = try fields.read("conclusions")
        self.closing = try fields.read("closing")
        self.signatures = try fields.read("signatures")
        self.recipients = try fields.read("recipients")
        self.text = try fields.read("text")
        self.problems = try fields.read("problems", or: [])
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(22)
        packer.write("session", session)
        packer.write("parent_agency", parentAgency)
        packer.write("issuer", issuer)
        packer.write("national_name", nationalName)
        packer.write("motto", motto)
        packer.write("number", number)
        packer.write("title", title)
        packer.write("subject", subject)
        packer.write("started", started)
        packer.write("place", place)
        packer.write("attendees", attendees)
        packer.write("absent", absent)
        packer.write("chair", chair)
        packer.write("secretary", secretary)
        packer.write("content", content)
        packer.write("discussion", discussion)
        packer.write("conclusions", conclusions)
        packer.write("closing", closing)
        packer.write("signatures", signatures)
        packer.write("recipients", recipients)
        packer.write("text", text)
        packer.write("problems", problems)
    }
}

/// A deadline that could not be computed, because a rule or a calendar is missing; it is never guessed.
public struct MissingClock: Hashable, Sendable {
    /// The step that the deadline limits.
    public var clock: DeadlineSubject
    /// What is missing and what to add, in English.
    public var reason: String
    /// What is missing and what to add, in Vietnamese.
    public var reasonVi: String

    /// Makes one from its fields.
    public init(clock: DeadlineSubject, reason: String, reasonVi: String) {
        self.clock = clock
        self.reason = reason
        self.reasonVi = reasonVi
    }
}

extension MissingClock: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("MissingClock", from: unpacker)
        self.clock = try fields.read("clock")
        self.reason = try fields.read("reason")
        self.reasonVi = try fields.read("reason_vi")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("clock", clock)
        packer.write("reason", reason)
        packer.write("reason_vi", reasonVi)
    }
}

/// The session figures of one month.
public struct MonthFigures: Hashable, Sendable {
    /// Year of the month.
    public var year: Int
    /// Month, 1 to 12.
    public var month: Int
    /// Figures of the sessions in the month, within the period.
    public var figures: SessionFigures

    /// Makes one from its fields.
    public init(year: Int, month: Int, figures: SessionFigures) {
        self.year = year
        self.month = month
        self.figures = figures
    }
}

extension MonthFigures: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("MonthFigures", from: unpacker)
        self.year = try fields.read("year")
        self.month = try fields.read("month")
        self.figures = try fields.read("figures")
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("year", year)
        packer.write("month", month)
        packer.write("figures", figures)
    }
}

/// One change of a record's status: from which status to which, on which day, by whom and why.
public struct Move: Hashable, Sendable {
    /// The status before, by its canonical name: `planned`.
    public var from: String
    /// The status after, by its canonical name: `held`.
    public var to: String
    /// When the change was recorded (UTC, microseconds).
    public var at: Date
    /// The day on which the status changed (ngày thực hiện). It may be earlier than `at`, since events are often
    /// recorded later. None in old records: then it is the day of `at` in Việt Nam time.
    public var on: CivilDate?
    /// Who recorded the change: the actor named when the store was opened.
    public var by: String
    /// The reason; none if none was given.
    public var why: String?

    /// Makes one from its fields.
    public init(from: String, to: String, at: Date, by: String, on: CivilDate? = nil, why: String? = nil) {
        self.from = from
        self.to = to
        self.at = at
        self.on = on
        self.by = by
        self.why = why
    }
}

extension Move: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Move", from: unpacker)
        self.from = try fields.read("from")
        self.to = try fields.read("to")
        self.at = try fields.read("at")
        self.on = try fields.read("on", or: nil)
        self.by = try fields.read("by")
        self.why = try fields.read("why", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(6)
        packer.write("from", from)
        packer.write("to", to)
        packer.write("at", at)
        packer.write("on", on)
        packer.write("by", by)
        packer.write("why", why)
    }
}
