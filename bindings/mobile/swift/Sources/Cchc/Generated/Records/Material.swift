// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// One version of a communication material (tài liệu tuyên truyền). Once approved, its title, version and files never
/// change: `materials.revise` creates the next version.
public struct Material: Hashable, Sendable {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    public var header: Header
    /// The type of material.
    public var kind: MaterialKind
    /// Title; not blank (tên tài liệu).
    public var title: String
    /// Version as printed on the material: "1.2", "tháng 3/2021" (phiên bản).
    public var version: String?
    /// Topics that it covers (chuyên đề).
    public var topics: [String]
    /// Language code (BCP 47): "vi", "km"; none for Vietnamese (ngôn ngữ).
    public var language: String?
    /// The provisions it explains (căn cứ pháp lý).
    public var legalBases: [LawReference]
    /// The files of the material.
    public var attachments: [AttachmentId]
    /// The plan it was made for.
    public var plan: PlanId?
    /// The activity that it was made for, and is evidence for once it is approved.
    public var activity: ActivityId?
    /// The unit that produced it (đơn vị biên soạn).
    public var unit: UnitId?
    /// The day on which it was finished, which is the day it proves; none if unknown.
    public var madeOn: CivilDate?
    /// The previous version, which this one replaces; at most one version replaces another.
    public var replaces: MaterialId?
    /// Its status; `materials.approve` and `materials.retire` change it (trạng thái).
    public var status: MaterialStatus
    /// Every change of the status, earliest first; only commands add entries (quá trình xử lý).
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
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Material", from: unpacker)
        self.header = try fields.read("header", or: Header())
        self.kind = try fields.read("kind")
        self.title = try fields.read("title")
        self.version = try fields.read("version", or: nil)
        self.topics = try fields.read("topics", or: [])
        self.language = try fields.read("language", or: nil)
        self.legalBases = try fields.read("legal_bases", or: [])
        self.attachments = try fields.read("attachments", or: [])
        self.plan = try fields.read("plan", or: nil)
        self.activity = try fields.read("activity", or: nil)
        self.unit = try fields.read("unit", or: nil)
        self.madeOn = try fields.read("made_on", or: nil)
        self.replaces = try fields.read("replaces", or: nil)
        self.status = try fields.read("status", or: .draft)
        self.moves = try fields.read("moves", or: [])
        try fields.finish(&unpacker)
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
        /// The day on which it was finished, which is the day it proves; none if unknown.
        case madeOn = "made_on"
        /// The plan it was made for.
        case plan
        /// The activity that it was made for, and is evidence for once it is approved.
        case activity
        /// The unit that produced it (đơn vị biên soạn).
        case unit
        /// The previous version, which this one replaces; at most one version replaces another.
        case replaces
    }
}

extension Material.Index: Wire {}

extension Material.OptionalKey: Wire {}
