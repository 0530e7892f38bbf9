// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// A meeting, briefing, training, dialogue or test at which people are informed (buổi tuyên truyền).
public struct Session: Hashable, Sendable {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    public var header: Header
    /// The type of session (loại buổi).
    public var kind: SessionKind
    /// The day on which it takes place or took place (ngày tổ chức).
    public var heldOn: CivilDate
    /// The subject of the session; not blank (nội dung).
    public var subject: String
    /// The plan that it serves.
    public var plan: PlanId?
    /// The activities that it is evidence for, none twice. If empty, it is evidence for those activities of its plan
    /// that promise a session of its type and topic.
    public var activities: [ActivityId]
    /// Whether the agency holds it or attends it.
    public var role: SessionRole
    /// Topics covered (chuyên đề).
    public var topics: [String]
    /// The event that it is part of: "sinh hoạt Ngày Pháp luật"; none if it is an event of its own (lồng ghép).
    public var integratedWith: String?
    /// When it starts, in Việt Nam time (giờ bắt đầu).
    public var starts: CivilTime?
    /// Where it is held (địa điểm).
    public var place: String?
    /// Address of the online room; none if it is not held online (trực tuyến).
    public var online: String?
    /// The unit that holds it; none if it is no unit of this store (đơn vị tổ chức).
    public var host: UnitId?
    /// Who holds it, as written, if it is no unit of this store (đơn vị tổ chức).
    public var organiser: String?
    /// Who chairs it (chủ trì).
    public var chair: String?
    /// Who takes the minutes (thư ký).
    public var secretary: String?
    /// Text of the invitation (giấy mời).
    public var invitation: String?
    /// Text of the agenda (chương trình).
    public var agenda: String?
    /// Materials used, none twice (tài liệu).
    public var materials: [MaterialId]
    /// The theme of the year on which leaders briefed (chủ đề được quán triệt).
    public var theme: ThemeId?
    /// Documents adopted at the session or issued as its result, none twice (văn bản được thông qua, ban hành sau
    /// buổi).
    public var documentsDecided: [LegalDocumentId]
    /// How many certificates were issued; only once it was held (giấy chứng nhận).
    public var certificates: Int?
    /// How many people were invited, informed and understood; only once it was held.
    public var turnout: Turnout?
    /// Its minutes; given exactly if its status is `minuted` (biên bản).
    public var minutes: Minutes?
    /// Its status; `sessions.hold`, `sessions.minute` and `sessions.cancel` change it (trạng thái).
    public var status: SessionStatus
    /// Every change of the status, earliest first; only commands add entries (quá trình xử lý).
    public var moves: [Move]

    /// Makes one from its fields.
    public init(
        kind: SessionKind,
        heldOn: CivilDate,
        subject: String,
        header: Header = Header(),
        plan: PlanId? = nil,
        activities: [ActivityId] = [],
        role: SessionRole = .host,
        topics: [String] = [],
        integratedWith: String? = nil,
        starts: CivilTime? = nil,
        place: String? = nil,
        online: String? = nil,
        host: UnitId? = nil,
        organiser: String? = nil,
        chair: String? = nil,
        secretary: String? = nil,
        invitation: String? = nil,
        agenda: String? = nil,
        materials: [MaterialId] = [],
        theme: ThemeId? = nil,
        documentsDecided: [LegalDocumentId] = [],
        certificates: Int? = nil,
        turnout: Turnout? = nil,
        minutes: Minutes? = nil,
        status: SessionStatus = .planned,
        moves: [Move] = []
    ) {
        self.header = header
        self.kind = kind
        self.heldOn = heldOn
        self.subject = subject
        self.plan = plan
        self.activities = activities
        self.role = role
        self.topics = topics
        self.integratedWith = integratedWith
        self.starts = starts
        self.place = place
        self.online = online
        self.host = host
        self.organiser = organiser
        self.chair = chair
        self.secretary = secretary
        self.invitation = invitation
        self.agenda = agenda
        self.materials = materials
        self.theme = theme
        self.documentsDecided = documentsDecided
        self.certificates = certificates
        self.turnout = turnout
        self.minutes = minutes
        self.status = status
        self.moves = moves
    }
}

extension Session: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Session", from: unpacker)
        self.header = try fields.read("header", or: Header())
        self.kind = try fields.read("kind")
        self.heldOn = try fields.read("held_on")
        self.subject = try fields.read("subject")
        self.plan = try fields.read("plan", or: nil)
        self.activities = try fields.read("activities", or: [])
        self.role = try fields.read("role", or: .host)
        self.topics = try fields.read("topics", or: [])
        self.integratedWith = try fields.read("integrated_with", or: nil)
        self.starts = try fields.read("starts", or: nil)
        self.place = try fields.read("place", or: nil)
        self.online = try fields.read("online", or: nil)
        self.host = try fields.read("host", or: nil)
        self.organiser = try fields.read("organiser", or: nil)
        self.chair = try fields.read("chair", or: nil)
        self.secretary = try fields.read("secretary", or: nil)
        self.invitation = try fields.read("invitation", or: nil)
        self.agenda = try fields.read("agenda", or: nil)
        self.materials = try fields.read("materials", or: [])
        self.theme = try fields.read("theme", or: nil)
        self.documentsDecided = try fields.read("documents_decided", or: [])
        self.certificates = try fields.read("certificates", or: nil)
        self.turnout = try fields.read("turnout", or: nil)
        self.minutes = try fields.read("minutes", or: nil)
        self.status = try fields.read("status", or: .planned)
        self.moves = try fields.read("moves", or: [])
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(26)
        packer.write("header", header)
        packer.write("kind", kind)
        packer.write("held_on", heldOn)
        packer.write("subject", subject)
        packer.write("plan", plan)
        packer.write("activities", activities)
        packer.write("role", role)
        packer.write("topics", topics)
        packer.write("integrated_with", integratedWith)
        packer.write("starts", starts)
        packer.write("place", place)
        packer.write("online", online)
        packer.write("host", host)
        packer.write("organiser", organiser)
        packer.write("chair", chair)
        packer.write("secretary", secretary)
        packer.write("invitation", invitation)
        packer.write("agenda", agenda)
        packer.write("materials", materials)
        packer.write("theme", theme)
        packer.write("documents_decided", documentsDecided)
        packer.write("certificates", certificates)
        packer.write("turnout", turnout)
        packer.write("minutes", minutes)
        packer.write("status", status)
        packer.write("moves", moves)
    }
}

extension Session: Record {
    public static let kind = RecordKind.session

    /// Its identity; all zeros on a draft.
    public var id: SessionId { SessionId(header.id) }

    /// An order in which records are found.
    public enum Index: String, CaseIterable, Sendable {
        /// By `heldOn`.
        case heldOn = "held_on"
        /// By `plan`, `heldOn`.
        case plan
        /// By `activity`, `heldOn`.
        case activity
        /// By `kind`, `heldOn`.
        case kind
        /// By `status`, `heldOn`.
        case status
    }

    /// A field of an index that may be missing.
    public enum OptionalKey: String, CaseIterable, Sendable {
        /// The plan that it serves.
        case plan
    }
}

extension Session.Index: Wire {}

extension Session.OptionalKey: Wire {}
