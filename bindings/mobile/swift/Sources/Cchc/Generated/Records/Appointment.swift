// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// One entry of a leader's schedule (lịch công tác).
public struct Appointment: Hashable, Sendable {
    /// Identity, revision and stamps.
    public var header: Header
    /// The leader, where they are in this store.
    public var person: PersonId?
    /// The name shown; nothing for that of the person.
    public var name: String?
    /// The title shown: "Giám đốc"; nothing for the position the person holds on that day (chức vụ).
    public var title: String?
    /// The leader's place on the board, the first 1 (thứ tự hiển thị).
    public var rank: Int
    /// The day.
    public var date: CivilDate
    /// The part of the day.
    public var part: DayPart
    /// When it starts.
    public var starts: CivilTime?
    /// When it ends.
    public var ends: CivilTime?
    /// What it is (nội dung).
    public var content: String
    /// Where (địa điểm).
    public var place: String?
    /// Who takes part, as shown (thành phần).
    public var participants: String?
    /// Whether the board shows what it is; if not, only that the leader is busy ("Bận").
    public var `public`: Bool
    /// The unit on whose board it stands.
    public var unit: UnitId?
    /// Where it stands.
    public var status: AppointmentStatus
    /// How it came there.
    public var moves: [Move]

    /// Makes one from its fields.
    public init(
        date: CivilDate,
        part: DayPart,
        content: String,
        header: Header = Header(),
        person: PersonId? = nil,
        name: String? = nil,
        title: String? = nil,
        rank: Int = 0,
        starts: CivilTime? = nil,
        ends: CivilTime? = nil,
        place: String? = nil,
        participants: String? = nil,
        `public`: Bool = true,
        unit: UnitId? = nil,
        status: AppointmentStatus = .planned,
        moves: [Move] = []
    ) {
        self.header = header
        self.person = person
        self.name = name
        self.title = title
        self.rank = rank
        self.date = date
        self.part = part
        self.starts = starts
        self.ends = ends
        self.content = content
        self.place = place
        self.participants = participants
        self.public = `public`
        self.unit = unit
        self.status = status
        self.moves = moves
    }
}

extension Appointment: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Appointment", from: unpacker)
        self.header = try fields.read("header", or: Header())
        self.person = try fields.read("person", or: nil)
        self.name = try fields.read("name", or: nil)
        self.title = try fields.read("title", or: nil)
        self.rank = try fields.read("rank", or: 0)
        self.date = try fields.read("date")
        self.part = try fields.read("part")
        self.starts = try fields.read("starts", or: nil)
        self.ends = try fields.read("ends", or: nil)
        self.content = try fields.read("content")
        self.place = try fields.read("place", or: nil)
        self.participants = try fields.read("participants", or: nil)
        self.public = try fields.read("public", or: true)
        self.unit = try fields.read("unit", or: nil)
        self.status = try fields.read("status", or: .planned)
        self.moves = try fields.read("moves", or: [])
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(16)
        packer.write("header", header)
        packer.write("person", person)
        packer.write("name", name)
        packer.write("title", title)
        packer.write("rank", rank)
        packer.write("date", date)
        packer.write("part", part)
        packer.write("starts", starts)
        packer.write("ends", ends)
        packer.write("content", content)
        packer.write("place", place)
        packer.write("participants", participants)
        packer.write("public", `public`)
        packer.write("unit", unit)
        packer.write("status", status)
        packer.write("moves", moves)
    }
}

extension Appointment: Record {
    public static let kind = RecordKind.appointment

    /// Its identity; all zeros on a draft.
    public var id: AppointmentId { AppointmentId(header.id) }

    /// An order in which records are found.
    public enum Index: String, CaseIterable, Sendable {
        /// By `date`.
        case date
        /// By `unit`, `date`.
        case unit
        /// By `person`, `date`.
        case person
        /// By `status`, `date`.
        case status
    }

    /// A field of an index that may be missing.
    public enum OptionalKey: String, CaseIterable, Sendable {
        /// The unit on whose board it stands.
        case unit
        /// The leader, where they are in this store.
        case person
    }
}

extension Appointment.Index: Wire {}

extension Appointment.OptionalKey: Wire {}
