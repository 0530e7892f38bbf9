// Generated from the core by generate.sh: change the core, not this file.

import Foundation

/// Identity, revision and stamps, kept by the store. A draft carries the default: no identity yet, revision 0.
public struct Header: Hashable, Sendable {
    /// Identity. Nil on a draft: the store gives one when the record is added.
    public var id: UUID
    /// Revision: 1 when added, one more with each update, 0 on a draft. An update names the revision it saw.
    public var rev: Int
    /// When the record was added (UTC, microseconds).
    public var created: Date?
    /// When this revision was written (UTC, microseconds); all writes of one commit share it, and later commits come
    /// later.
    public var updated: Date?
    /// Who wrote this revision, as named when the store was opened.
    public var actor: String
    /// The unit that owns the record.
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
    private static let wireFields = Fields("Header", "id", "rev", "created", "updated", "actor", "scope")

    init(from unpacker: inout Unpacker) throws {
        self.id = UUID.none
        self.rev = 0
        self.created = nil
        self.updated = nil
        self.actor = ""
        self.scope = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.id = try unpacker.read()
            case 1: self.rev = try unpacker.read()
            case 2: self.created = try unpacker.read()
            case 3: self.updated = try unpacker.read()
            case 4: self.actor = try unpacker.read()
            default: self.scope = try unpacker.read()
            }
        }
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

/// A position somebody holds or held, and for how long (quá trình công tác).
public struct HeldPosition: Hashable, Sendable {
    /// The position: "Chánh Văn phòng" (chức vụ).
    public var title: String
    /// The unit it is held in.
    public var unit: UnitId?
    /// First day.
    public var from: CivilDate?
    /// Last day.
    public var to: CivilDate?
    /// The decision that gave it (quyết định bổ nhiệm, điều động).
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
    private static let wireFields = Fields("HeldPosition", "title", "unit", "from", "to", "decision")

    init(from unpacker: inout Unpacker) throws {
        self.title = ""
        self.unit = nil
        self.from = nil
        self.to = nil
        self.decision = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.title = try unpacker.read()
            case 1: self.unit = try unpacker.read()
            case 2: self.from = try unpacker.read()
            case 3: self.to = try unpacker.read()
            default: self.decision = try unpacker.read()
            }
        }
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

/// A record found (kết quả tìm kiếm).
public struct Hit: Hashable, Sendable {
    /// The kind of record: `procedure`.
    public var kind: String
    /// Its identity.
    public var id: UUID
    /// What it is called: its name, its subject, or how its text begins.
    public var title: String
    /// How well its words fit: the better sort of match always comes first.
    public var matched: MatchKind
    /// How much they weigh: comparable within one sort of match of one answer only.
    public var score: Int
    /// Where they are, the best place first; at most three.
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
    private static let wireFields = Fields("Hit", "kind", "id", "title", "matched", "score", "excerpts")

    init(from unpacker: inout Unpacker) throws {
        var kind: String?
        var id: UUID?
        var title: String?
        var matched: MatchKind?
        var score: Int?
        var excerpts: [Excerpt]?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: kind = try unpacker.read()
            case 1: id = try unpacker.read()
            case 2: title = try unpacker.read()
            case 3: matched = try unpacker.read()
            case 4: score = try unpacker.read()
            default: excerpts = try unpacker.read()
            }
        }
        self.kind = try Self.wireFields.given(kind, "kind")
        self.id = try Self.wireFields.given(id, "id")
        self.title = try Self.wireFields.given(title, "title")
        self.matched = try Self.wireFields.given(matched, "matched")
        self.score = try Self.wireFields.given(score, "score")
        self.excerpts = try Self.wireFields.given(excerpts, "excerpts")
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

/// Somebody who holds or held a position.
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
    private static let wireFields = Fields("Holder", "person", "name", "held")

    init(from unpacker: inout Unpacker) throws {
        var person: PersonId?
        var name: String?
        var held: HeldPosition?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: person = try unpacker.read()
            case 1: name = try unpacker.read()
            default: held = try unpacker.read()
            }
        }
        self.person = try Self.wireFields.given(person, "person")
        self.name = try Self.wireFields.given(name, "name")
        self.held = try Self.wireFields.given(held, "held")
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("person", person)
        packer.write("name", name)
        packer.write("held", held)
    }
}

/// A record that has to do with a person.
public struct Holding: Hashable, Sendable {
    /// Kind of the record.
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
    private static let wireFields = Fields("Holding", "kind", "id")

    init(from unpacker: inout Unpacker) throws {
        var kind: String?
        var id: UUID?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: kind = try unpacker.read()
            default: id = try unpacker.read()
            }
        }
        self.kind = try Self.wireFields.given(kind, "kind")
        self.id = try Self.wireFields.given(id, "id")
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("kind", kind)
        packer.write("id", id)
    }
}

/// What an import did, or would do.
public struct ImportReport: Hashable, Sendable {
    /// How many procedures were added.
    public var added: Int
    /// How many rows were passed over: blank, or in the store already.
    public var skipped: Int
    /// What was added.
    public var ids: [ProcedureId]
    /// What is wrong with rows: those were not taken.
    public var errors: [RowNote]
    /// What is odd about rows that were taken, or passed over.
    public var noticed: [RowNote]
    /// Names of columns that were not understood.
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
    private static let wireFields = Fields(
        "ImportReport",
        "added",
        "skipped",
        "ids",
        "errors",
        "noticed",
        "unknown_columns"
    )

    init(from unpacker: inout Unpacker) throws {
        self.added = 0
        self.skipped = 0
        self.ids = []
        self.errors = []
        self.noticed = []
        self.unknownColumns = []
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.added = try unpacker.read()
            case 1: self.skipped = try unpacker.read()
            case 2: self.ids = try unpacker.read()
            case 3: self.errors = try unpacker.read()
            case 4: self.noticed = try unpacker.read()
            default: self.unknownColumns = try unpacker.read()
            }
        }
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

/// The points of one item that was marked by hand (điểm chấm).
public struct ItemPoints: Hashable, Sendable {
    /// Number of the item, from 1.
    public var item: Int
    /// Points, at most those of the item.
    public var points: Int

    /// Makes one from its fields.
    public init(item: Int, points: Int) {
        self.item = item
        self.points = points
    }
}

extension ItemPoints: Wire {
    private static let wireFields = Fields("ItemPoints", "item", "points")

    init(from unpacker: inout Unpacker) throws {
        var item: Int?
        var points: Int?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: item = try unpacker.read()
            default: points = try unpacker.read()
            }
        }
        self.item = try Self.wireFields.given(item, "item")
        self.points = try Self.wireFields.given(points, "points")
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("item", item)
        packer.write("points", points)
    }
}

/// The figures of one kind of session.
public struct KindFigures: Hashable, Sendable {
    /// Kind of session.
    public var kind: SessionKind
    /// The figures.
    public var figures: SessionFigures

    /// Makes one from its fields.
    public init(kind: SessionKind, figures: SessionFigures) {
        self.kind = kind
        self.figures = figures
    }
}

extension KindFigures: Wire {
    private static let wireFields = Fields("KindFigures", "kind", "figures")

    init(from unpacker: inout Unpacker) throws {
        var kind: SessionKind?
        var figures: SessionFigures?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: kind = try unpacker.read()
            default: figures = try unpacker.read()
            }
        }
        self.kind = try Self.wireFields.given(kind, "kind")
        self.figures = try Self.wireFields.given(figures, "figures")
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("kind", kind)
        packer.write("figures", figures)
    }
}

/// A provision that a rule rests on (căn cứ pháp lý).
public struct LawReference: Hashable, Sendable {
    /// Number with symbol: "20/2008/NĐ-CP", "91/2025/QH15" (số, ký hiệu).
    public var document: String
    /// Article, clause, point: "Điều 9 khoản 1" (điều, khoản, điểm).
    public var provision: String?
    /// Documents that amended it: "48/2013/NĐ-CP" (được sửa đổi bởi).
    public var amendedBy: [String]

    /// Makes one from its fields.
    public init(document: String = "", provision: String? = nil, amendedBy: [String] = []) {
        self.document = document
        self.provision = provision
        self.amendedBy = amendedBy
    }
}

extension LawReference: Wire {
    private static let wireFields = Fields("LawReference", "document", "provision", "amended_by")

    init(from unpacker: inout Unpacker) throws {
        self.document = ""
        self.provision = nil
        self.amendedBy = []
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.document = try unpacker.read()
            case 1: self.provision = try unpacker.read()
            default: self.amendedBy = try unpacker.read()
            }
        }
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("document", document)
        packer.write("provision", provision)
        packer.write("amended_by", amendedBy)
    }
}

/// One citation under "Căn cứ", kept verbatim beside what was recognised in it.
public struct LegalBasis: Hashable, Sendable {
    /// The line as written (nguyên văn).
    public var raw: String
    /// Type as written: "Quyết định", "Luật" (tên loại).
    public var documentType: String?
    /// Number without symbol: "2818", "66.18" (số).
    public var number: String?
    /// Number with symbol as written: "2818/QĐ-UBND" (số, ký hiệu). Laws are often cited by name alone.
    public var symbol: String?
    /// Date of issue.
    public var issuedOn: PartialDate?
    /// Issuer as written: "Ủy ban nhân dân tỉnh".
    public var issuer: String?
    /// What it is about (trích yếu).
    public var subject: String?
    /// Whether this is the same issuer's own plan above the citing one (kế hoạch cấp trên trực tiếp của cùng cơ quan).
    public var isParent: Bool
    /// The stored document, once it has been linked.
    public var document: LegalDocumentId?
    /// Line in the source text, from 1; 0 where unknown.
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
    private static let wireFields = Fields(
        "LegalBasis",
        "raw",
        "document_type",
        "number",
        "symbol",
        "issued_on",
        "issuer",
        "subject",
        "is_parent",
        "document",
        "line"
    )

    init(from unpacker: inout Unpacker) throws {
        self.raw = ""
        self.documentType = nil
        self.number = nil
        self.symbol = nil
        self.issuedOn = nil
        self.issuer = nil
        self.subject = nil
        self.isParent = false
        self.document = nil
        self.line = 0
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.raw = try unpacker.read()
            case 1: self.documentType = try unpacker.read()
            case 2: self.number = try unpacker.read()
            case 3: self.symbol = try unpacker.read()
            case 4: self.issuedOn = try unpacker.read()
            case 5: self.issuer = try unpacker.read()
            case 6: self.subject = try unpacker.read()
            case 7: self.isParent = try unpacker.read()
            case 8: self.document = try unpacker.read()
            default: self.line = try unpacker.read()
            }
        }
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

/// The days of a year that follow the moon, as Việt Nam (UTC+7) counts: now and then not on China's days.
public struct LunarYear: Hashable, Sendable {
    /// The year.
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
    private static let wireFields = Fields("LunarYear", "year", "tet", "hung_kings")

    init(from unpacker: inout Unpacker) throws {
        var year: Int?
        var tet: CivilDate?
        var hungKings: CivilDate?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: year = try unpacker.read()
            case 1: tet = try unpacker.read()
            default: hungKings = try unpacker.read()
            }
        }
        self.year = try Self.wireFields.given(year, "year")
        self.tet = try Self.wireFields.given(tet, "tet")
        self.hungKings = try Self.wireFields.given(hungKings, "hung_kings")
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("year", year)
        packer.write("tet", tet)
        packer.write("hung_kings", hungKings)
    }
}

/// A stretch of a text, in characters (Unicode code points) from its beginning.
public struct Mark: Hashable, Sendable {
    /// The first character.
    public var start: Int
    /// The character after the last.
    public var end: Int

    /// Makes one from its fields.
    public init(start: Int, end: Int) {
        self.start = start
        self.end = end
    }
}

extension Mark: Wire {
    private static let wireFields = Fields("Mark", "start", "end")

    init(from unpacker: inout Unpacker) throws {
        var start: Int?
        var end: Int?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: start = try unpacker.read()
            default: end = try unpacker.read()
            }
        }
        self.start = try Self.wireFields.given(start, "start")
        self.end = try Self.wireFields.given(end, "end")
    }

    func write(to packer: inout Packer) {
        packer.map(2)
        packer.write("start", start)
        packer.write("end", end)
    }
}

/// Materials and what was made known with them in the period (tài liệu, tin bài).
public struct MaterialFigures: Hashable, Sendable {
    /// Materials made or revised in the period (tài liệu).
    public var materials: Int
    /// Disseminations in the period: articles, broadcasts, notices, posts (tin bài, lượt tuyên truyền).
    public var disseminations: Int
    /// By form of communication; forms without any left out.
    public var channels: [ChannelCount]

    /// Makes one from its fields.
    public init(materials: Int = 0, disseminations: Int = 0, channels: [ChannelCount] = []) {
        self.materials = materials
        self.disseminations = disseminations
        self.channels = channels
    }
}

extension MaterialFigures: Wire {
    private static let wireFields = Fields("MaterialFigures", "materials", "disseminations", "channels")

    init(from unpacker: inout Unpacker) throws {
        self.materials = 0
        self.disseminations = 0
        self.channels = []
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.materials = try unpacker.read()
            case 1: self.disseminations = try unpacker.read()
            default: self.channels = try unpacker.read()
            }
        }
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("materials", materials)
        packer.write("disseminations", disseminations)
        packer.write("channels", channels)
    }
}

/// Minutes of a session (biên bản), with the parts the official form asks for. Source: 30/2020/NĐ-CP, mẫu 1.9.
public struct Minutes: Hashable, Sendable {
    /// Number of the minutes, as written: "05", "05/BB-SXD" (số biên bản).
    public var number: String?
    /// When it began (thời gian bắt đầu).
    public var started: CivilTime?
    /// When it ended (thời gian kết thúc).
    public var ended: CivilTime?
    /// The day it ended, where that is not the day it began.
    public var endedOn: CivilDate?
    /// Where, if not at the session's place (địa điểm).
    public var place: String?
    /// Who was there, as written (thành phần tham dự).
    public var attendees: String
    /// Who was not (vắng mặt).
    public var absent: [Absence]
    /// Who led it (chủ trì).
    public var chair: String?
    /// Who took the minutes (thư ký).
    public var secretary: String?
    /// What was said (nội dung).
    public var content: String
    /// What was asked and discussed (ý kiến trao đổi, thảo luận).
    public var discussion: String?
    /// What was concluded (kết luận).
    public var conclusions: String?
    /// To whom they go, beside the file (nơi nhận).
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
    private static let wireFields = Fields(
        "Minutes",
        "number",
        "started",
        "ended",
        "ended_on",
        "place",
        "attendees",
        "absent",
        "chair",
        "secretary",
        "content",
        "discussion",
        "conclusions",
        "recipients"
    )

    init(from unpacker: inout Unpacker) throws {
        self.number = nil
        self.started = nil
        self.ended = nil
        self.endedOn = nil
        self.place = nil
        self.attendees = ""
        self.absent = []
        self.chair = nil
        self.secretary = nil
        self.content = ""
        self.discussion = nil
        self.conclusions = nil
        self.recipients = []
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.number = try unpacker.read()
            case 1: self.started = try unpacker.read()
            case 2: self.ended = try unpacker.read()
            case 3: self.endedOn = try unpacker.read()
            case 4: self.place = try unpacker.read()
            case 5: self.attendees = try unpacker.read()
            case 6: self.absent = try unpacker.read()
            case 7: self.chair = try unpacker.read()
            case 8: self.secretary = try unpacker.read()
            case 9: self.content = try unpacker.read()
            case 10: self.discussion = try unpacker.read()
            case 11: self.conclusions = try unpacker.read()
            default: self.recipients = try unpacker.read()
            }
        }
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

/// Minutes laid out in the official form; what is not known is marked "…" and told in `problems`. Source:
/// 30/2020/NĐ-CP, mẫu 1.9.
public struct MinutesDocument: Hashable, Sendable {
    /// The session.
    public var session: SessionId
    /// The agency above the issuing one, in capitals (cơ quan chủ quản).
    public var parentAgency: String?
    /// The issuing agency, in capitals (cơ quan ban hành).
    public var issuer: String
    /// "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" (quốc hiệu).
    public var nationalName: String
    /// "Độc lập - Tự do - Hạnh phúc" (tiêu ngữ).
    public var motto: String
    /// "Số: 05/BB-SXD" (số, ký hiệu).
    public var number: String
    /// "BIÊN BẢN" (tên loại).
    public var title: String
    /// What it is about (trích yếu).
    public var subject: String
    /// "08 giờ 00, ngày 05 tháng 3 năm 2021" (thời gian bắt đầu).
    public var started: String
    /// Where (địa điểm).
    public var place: String
    /// Who was there, a line each (thành phần tham dự).
    public var attendees: [String]
    /// Who was not and why, a line each (vắng mặt).
    public var absent: [String]
    /// Who led it (chủ trì).
    public var chair: String
    /// Who took the minutes (thư ký).
    public var secretary: String
    /// What was said, a line each (nội dung).
    public var content: [String]
    /// What was asked and answered, a line each (ý kiến trao đổi).
    public var discussion: [String]
    /// What was concluded, a line each (kết luận).
    public var conclusions: [String]
    /// The sentence that ends it, with day and time, and the mark "./." (câu kết).
    public var closing: String
    /// Who signs, from left to right.
    public var signatures: [SignatureBlock]
    /// To whom it goes, a line each (nơi nhận).
    public var recipients: [String]
    /// All of it as plain text.
    public var text: String
    /// What is missing.
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
    private static let wireFields = Fields(
        "MinutesDocument",
        "session",
        "parent_agency",
        "issuer",
        "national_name",
        "motto",
        "number",
        "title",
        "subject",
        "started",
        "place",
        "attendees",
        "absent",
        "chair",
        "secretary",
        "content",
        "discussion",
        "conclusions",
        "closing",
        "signatures",
        "recipients",
        "text",
        "problems"
    )

    init(from unpacker: inout Unpacker) throws {
        var session: SessionId?
        var issuer: String?
        var nationalName: String?
        var motto: String?
        var number: String?
        var title: String?
        var subject: String?
        var started: String?
        var place: String?
        var attendees: [String]?
        var chair: String?
        var secretary: String?
        var content: [String]?
        var conclusions: [String]?
        var closing: String?
        var signatures: [SignatureBlock]?
        var recipients: [String]?
        var text: String?
        self.parentAgency = nil
        self.absent = []
        self.discussion = []
        self.problems = []
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: session = try unpacker.read()
            case 1: self.parentAgency = try unpacker.read()
            case 2: issuer = try unpacker.read()
            case 3: nationalName = try unpacker.read()
            case 4: motto = try unpacker.read()
            case 5: number = try unpacker.read()
            case 6: title = try unpacker.read()
            case 7: subject = try unpacker.read()
            case 8: started = try unpacker.read()
            case 9: place = try unpacker.read()
            case 10: attendees = try unpacker.read()
            case 11: self.absent = try unpacker.read()
            case 12: chair = try unpacker.read()
            case 13: secretary = try unpacker.read()
            case 14: content = try unpacker.read()
            case 15: self.discussion = try unpacker.read()
            case 16: conclusions = try unpacker.read()
            case 17: closing = try unpacker.read()
            case 18: signatures = try unpacker.read()
            case 19: recipients = try unpacker.read()
            case 20: text = try unpacker.read()
            default: self.problems = try unpacker.read()
            }
        }
        self.session = try Self.wireFields.given(session, "session")
        self.issuer = try Self.wireFields.given(issuer, "issuer")
        self.nationalName = try Self.wireFields.given(nationalName, "national_name")
        self.motto = try Self.wireFields.given(motto, "motto")
        self.number = try Self.wireFields.given(number, "number")
        self.title = try Self.wireFields.given(title, "title")
        self.subject = try Self.wireFields.given(subject, "subject")
        self.started = try Self.wireFields.given(started, "started")
        self.place = try Self.wireFields.given(place, "place")
        self.attendees = try Self.wireFields.given(attendees, "attendees")
        self.chair = try Self.wireFields.given(chair, "chair")
        self.secretary = try Self.wireFields.given(secretary, "secretary")
        self.content = try Self.wireFields.given(content, "content")
        self.conclusions = try Self.wireFields.given(conclusions, "conclusions")
        self.closing = try Self.wireFields.given(closing, "closing")
        self.signatures = try Self.wireFields.given(signatures, "signatures")
        self.recipients = try Self.wireFields.given(recipients, "recipients")
        self.text = try Self.wireFields.given(text, "text")
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

/// A clock that could not be set: data are missing, and nothing is guessed.
public struct MissingClock: Hashable, Sendable {
    /// The clock.
    public var clock: DeadlineSubject
    /// What is missing and what to add, in English.
    public var reason: String
    /// The same in Vietnamese.
    public var reasonVi: String

    /// Makes one from its fields.
    public init(clock: DeadlineSubject, reason: String, reasonVi: String) {
        self.clock = clock
        self.reason = reason
        self.reasonVi = reasonVi
    }
}

extension MissingClock: Wire {
    private static let wireFields = Fields("MissingClock", "clock", "reason", "reason_vi")

    init(from unpacker: inout Unpacker) throws {
        var clock: DeadlineSubject?
        var reason: String?
        var reasonVi: String?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: clock = try unpacker.read()
            case 1: reason = try unpacker.read()
            default: reasonVi = try unpacker.read()
            }
        }
        self.clock = try Self.wireFields.given(clock, "clock")
        self.reason = try Self.wireFields.given(reason, "reason")
        self.reasonVi = try Self.wireFields.given(reasonVi, "reason_vi")
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("clock", clock)
        packer.write("reason", reason)
        packer.write("reason_vi", reasonVi)
    }
}

/// The figures of one month.
public struct MonthFigures: Hashable, Sendable {
    /// Year.
    public var year: Int
    /// Month, 1 to 12.
    public var month: Int
    /// The figures.
    public var figures: SessionFigures

    /// Makes one from its fields.
    public init(year: Int, month: Int, figures: SessionFigures) {
        self.year = year
        self.month = month
        self.figures = figures
    }
}

extension MonthFigures: Wire {
    private static let wireFields = Fields("MonthFigures", "year", "month", "figures")

    init(from unpacker: inout Unpacker) throws {
        var year: Int?
        var month: Int?
        var figures: SessionFigures?
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: year = try unpacker.read()
            case 1: month = try unpacker.read()
            default: figures = try unpacker.read()
            }
        }
        self.year = try Self.wireFields.given(year, "year")
        self.month = try Self.wireFields.given(month, "month")
        self.figures = try Self.wireFields.given(figures, "figures")
    }

    func write(to packer: inout Packer) {
        packer.map(3)
        packer.write("year", year)
        packer.write("month", month)
        packer.write("figures", figures)
    }
}

/// One step of a record's life: who moved it, on which day, and why.
public struct Move: Hashable, Sendable {
    /// The state before.
    public var from: String
    /// The state after.
    public var to: String
    /// When it was written that it moved (UTC).
    public var at: Date
    /// The day it moved (ngày thực hiện): the past may be written down later. Nothing in records of before: that of
    /// `at`.
    public var on: CivilDate?
    /// Who moved it.
    public var by: String
    /// The reason given.
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
    private static let wireFields = Fields("Move", "from", "to", "at", "on", "by", "why")

    init(from unpacker: inout Unpacker) throws {
        var from: String?
        var to: String?
        var at: Date?
        var by: String?
        self.on = nil
        self.why = nil
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: from = try unpacker.read()
            case 1: to = try unpacker.read()
            case 2: at = try unpacker.read()
            case 3: self.on = try unpacker.read()
            case 4: by = try unpacker.read()
            default: self.why = try unpacker.read()
            }
        }
        self.from = try Self.wireFields.given(from, "from")
        self.to = try Self.wireFields.given(to, "to")
        self.at = try Self.wireFields.given(at, "at")
        self.by = try Self.wireFields.given(by, "by")
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
