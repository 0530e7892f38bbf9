// Generated from the core by generate.sh: change the core, not this file.

import Foundation

/// One version of a leaflet, slide deck, film… (tài liệu tuyên truyền).
public struct Material: Hashable, Sendable {
    /// Identity, revision and stamps.
    public var header: Header
    /// What sort of material.
    public var kind: MaterialKind
    /// What it is called (tên tài liệu).
    public var title: String
    /// Which version, as written on it: "1.2", "tháng 3/2021" (phiên bản).
    public var version: String?
    /// Topics (chuyên đề).
    public var topics: [String]
    /// Language, as its code: "vi", "km"; nothing for Vietnamese (ngôn ngữ).
    public var language: String?
    /// The law it tells of (căn cứ pháp lý).
    public var legalBases: [LawReference]
    /// Its files.
    public var attachments: [AttachmentId]
    /// The plan it was made for.
    public var plan: PlanId?
    /// The activity it was made for.
    public var activity: ActivityId?
    /// The unit that made it (đơn vị biên soạn).
    public var unit: UnitId?
    /// The day it was made.
    public var madeOn: CivilDate?
    /// The version before it, which it replaces; each is replaced by at most one.
    public var replaces: MaterialId?
    /// Where it stands.
    public var status: MaterialStatus
    /// How it came there.
    public var moves: [Move]

    /// Makes one from its fields.
    public init(
        kind: MaterialKind,
        title: String,
        header: Header = Header(),
        version: String? = nil,
        topics: [String] = [],
        language: String? = nil,
        legalBases: [LawReference] = [],
        attachments: [AttachmentId] = [],
        plan: PlanId? = nil,
        activity: ActivityId? = nil,
        unit: UnitId? = nil,
        madeOn: CivilDate? = nil,
        replaces: MaterialId? = nil,
        status: MaterialStatus = .draft,
        moves: [Move] = []
    ) {
        self.header = header
        self.kind = kind
        self.title = title
        self.version = version
        self.topics = topics
        self.language = language
        self.legalBases = legalBases
        self.attachments = attachments
        self.plan = plan
        self.activity = activity
        self.unit = unit
        self.madeOn = madeOn
        self.replaces = replaces
        self.status = status
        self.moves = moves
    }
}

extension Material: Wire {
    private static let wireFields = Fields(
        "Material",
        "header",
        "kind",
        "title",
        "version",
        "topics",
        "language",
        "legal_bases",
        "attachments",
        "plan",
        "activity",
        "unit",
        "made_on",
        "replaces",
        "status",
        "moves"
    )

    init(from unpacker: inout Unpacker) throws {
        var kind: MaterialKind?
        var title: String?
        self.header = Header()
        self.version = nil
        self.topics = []
        self.language = nil
        self.legalBases = []
        self.attachments = []
        self.plan = nil
        self.activity = nil
        self.unit = nil
        self.madeOn = nil
        self.replaces = nil
        self.status = .draft
        self.moves = []
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.header = try unpacker.read()
            case 1: kind = try unpacker.read()
            case 2: title = try unpacker.read()
            case 3: self.version = try unpacker.read()
            case 4: self.topics = try unpacker.read()
            case 5: self.language = try unpacker.read()
            case 6: self.legalBases = try unpacker.read()
            case 7: self.attachments = try unpacker.read()
            case 8: self.plan = try unpacker.read()
            case 9: self.activity = try unpacker.read()
            case 10: self.unit = try unpacker.read()
            case 11: self.madeOn = try unpacker.read()
            case 12: self.replaces = try unpacker.read()
            case 13: self.status = try unpacker.read()
            default: self.moves = try unpacker.read()
            }
        }
        self.kind = try Self.wireFields.given(kind, "kind")
        self.title = try Self.wireFields.given(title, "title")
    }

    func write(to packer: inout Packer) {
        packer.map(15)
        packer.write("header", header)
        packer.write("kind", kind)
        packer.write("title", title)
        packer.write("version", version)
        packer.write("topics", topics)
        packer.write("language", language)
        packer.write("legal_bases", legalBases)
        packer.write("attachments", attachments)
        packer.write("plan", plan)
        packer.write("activity", activity)
        packer.write("unit", unit)
        packer.write("made_on", madeOn)
        packer.write("replaces", replaces)
        packer.write("status", status)
        packer.write("moves", moves)
    }
}

extension Material: Record {
    public static let kind = RecordKind.material

    /// Its identity; all zeros on a draft.
    public var id: MaterialId { MaterialId(header.id) }

    /// An order in which records are found.
    public enum Index: String, CaseIterable, Sendable {
        /// By `title`.
        case title
        /// By `madeOn`.
        case madeOn = "made_on"
        /// By `plan`, `madeOn`.
        case plan
        /// By `activity`.
        case activity
        /// By `unit`, `madeOn`.
        case unit
        /// By `status`, `madeOn`.
        case status
        /// By `replaces`; unique.
        case replaces
    }

    /// A field of an index that may be missing.
    public enum OptionalKey: String, CaseIterable, Sendable {
        /// The day it was made.
        case madeOn = "made_on"
        /// The plan it was made for.
        case plan
        /// The activity it was made for.
        case activity
        /// The unit that made it (đơn vị biên soạn).
        case unit
        /// The version before it, which it replaces; each is replaced by at most one.
        case replaces
    }
}

extension Material.Index: Wire {}

extension Material.OptionalKey: Wire {}
