// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// One entry of a leader's schedule (lịch công tác).
public struct Appointment: Hashable, Sendable {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    public var header: Header
    /// The leader; none if they are not in this store.
    public var person: PersonId?
    /// The name to show; none to show the name of `person`. Required if `person` is none.
    public var name: String?
    /// The title to show: "Giám đốc"; none to show the position that `person` holds on that day (chức vụ).
    public var title: String?
    /// The position of the leader in the board's order, from 1; 0, the default, sorts first (thứ tự hiển thị).
    public var rank: Int
    /// The day of the appointment.
    public var date: CivilDate
    /// The part of that day.
    public var part: DayPart
    /// When it starts, in Việt Nam time; none if no time is given.
    public var starts: CivilTime?
    /// When it ends, in Việt Nam time; not before `starts`.
    public var ends: CivilTime?
    /// What it is about; not blank (nội dung).
    public var content: String
    /// Where it takes place (địa điểm).
    public var place: String?
    /// Who takes part, as shown (thành phần).
    public var participants: String?
    /// Whether the board shows what it is about; if false, the board shows only "Bận" (busy). True by default.
    public var `public`: Bool
    /// The unit whose board shows it; none if every board does, unless the header's `scope` names a unit.
    public var unit: UnitId?
    /// Its status (trạng thái).
    public var status: AppointmentStatus
    /// Every change of the status, earliest first; only commands add entries (quá trình xử lý).
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
        /// The unit whose board shows it; none if every board does, unless the header's `scope` names a unit.
        case unit
        /// The leader; none if they are not in this store.
        case person
    }
}

extension Appointment.Index: Wire {}

extension Appointment.OptionalKey: Wire {}
