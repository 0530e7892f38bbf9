// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// One dissemination in one form of communication: an article, a broadcast, a notice, a post (lượt tuyên truyền). It
/// is evidence for the activity it names; if it names none, for those activities of its plan that promise to publicise
/// its subject in this form.
public struct Dissemination: Hashable, Sendable {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    public var header: Header
    /// The form of communication.
    public var channel: Channel
    /// Its title; not blank (tên tin, bài; nội dung).
    public var title: String
    /// The day on which it appeared, or the first of several days.
    public var on: CivilDate
    /// The last of several days, included, not before `on`; none if it took one day.
    public var until: CivilDate?
    /// How many people or views it reached, as `reach_note` says; none if nobody measured it (lượt tiếp cận).
    public var reach: Int?
    /// What was counted and how: "lượt xem trên trang", "danh sách ký nhận". Required with `reach`.
    public var reachNote: String?
    /// Its address on the web (đường dẫn).
    public var url: String?
    /// The newspaper, station or page that published it (báo, đài, trang).
    public var outlet: String?
    /// The audience that it addresses (đối tượng).
    public var audience: AudienceKind?
    /// The material that was handed out or shown.
    public var material: MaterialId?
    /// The activity that it is evidence for.
    public var activity: ActivityId?
    /// The plan that it serves.
    public var plan: PlanId?
    /// The unit that carried it out.
    public var unit: UnitId?
    /// Files that show it: screenshots, cuttings (tài liệu kiểm chứng).
    public var evidence: [AttachmentId]

    /// Makes one from its fields.
    public init(
        channel: Channel,
        title: String,
        on: CivilDate,
        header: Header = Header(),
        until: CivilDate? = nil,
        reach: Int? = nil,
        reachNote: String? = nil,
        url: String? = nil,
        outlet: String? = nil,
        audience: AudienceKind? = nil,
        material: MaterialId? = nil,
        activity: ActivityId? = nil,
        plan: PlanId? = nil,
        unit: UnitId? = nil,
        evidence: [AttachmentId] = []
    ) {
        self.header = header
        self.channel = channel
        self.title = title
        self.on = on
        self.until = until
        self.reach = reach
        self.reachNote = reachNote
        self.url = url
        self.outlet = outlet
        self.audience = audience
        self.material = material
        self.activity = activity
        self.plan = plan
        self.unit = unit
        self.evidence = evidence
    }
}

extension Dissemination: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Dissemination", from: unpacker)
        self.header = try fields.read("header", or: Header())
        self.channel = try fields.read("channel")
        self.title = try fields.read("title")
        self.on = try fields.read("on")
        self.until = try fields.read("until", or: nil)
        self.reach = try fields.read("reach", or: nil)
        self.reachNote = try fields.read("reach_note", or: nil)
        self.url = try fields.read("url", or: nil)
        self.outlet = try fields.read("outlet", or: nil)
        self.audience = try fields.read("audience", or: nil)
        self.material = try fields.read("material", or: nil)
        self.activity = try fields.read("activity", or: nil)
        self.plan = try fields.read("plan", or: nil)
        self.unit = try fields.read("unit", or: nil)
        self.evidence = try fields.read("evidence", or: [])
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(15)
        packer.write("header", header)
        packer.write("channel", channel)
        packer.write("title", title)
        packer.write("on", on)
        packer.write("until", until)
        packer.write("reach", reach)
        packer.write("reach_note", reachNote)
        packer.write("url", url)
        packer.write("outlet", outlet)
        packer.write("audience", audience)
        packer.write("material", material)
        packer.write("activity", activity)
        packer.write("plan", plan)
        packer.write("unit", unit)
        packer.write("evidence", evidence)
    }
}

extension Dissemination: Record {
    public static let kind = RecordKind.dissemination

    /// Its identity; all zeros on a draft.
    public var id: DisseminationId { DisseminationId(header.id) }

    /// An order in which records are found.
    public enum Index: String, CaseIterable, Sendable {
        /// By `on`.
        case on
        /// By `channel`, `on`.
        case channel
        /// By `plan`, `on`.
        case plan
        /// By `activity`, `on`.
        case activity
        /// By `unit`, `on`.
        case unit
        /// By `material`, `on`.
        case material
    }

    /// A field of an index that may be missing.
    public enum OptionalKey: String, CaseIterable, Sendable {
        /// The plan that it serves.
        case plan
        /// The activity that it is evidence for.
        case activity
        /// The unit that carried it out.
        case unit
        /// The material that was handed out or shown.
        case material
    }
}

extension Dissemination.Index: Wire {}

extension Dissemination.OptionalKey: Wire {}
