// Generated from the core by generate.sh: change the core, not this file.

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
    private static let wireFields = Fields(
        "Appointment",
        "header",
        "person",
        "name",
        "title",
        "rank",
        "date",
        "part",
        "starts",
        "ends",
        "content",
        "place",
        "participants",
        "public",
        "unit",
        "status",
        "moves"
    )

    init(from unpacker: inout Unpacker) throws {
        var date: CivilDate?
        var part: DayPart?
        var content: String?
        self.header = Header()
        self.person = nil
        self.name = nil
        self.title = nil
        self.rank = 0
        self.starts = nil
        self.ends = nil
        self.place = nil
        self.participants = nil
        self.public = true
        self.unit = nil
        self.status = .planned
        self.moves = []
        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)
        while let wireField = try wireReader.next(from: &unpacker) {
            switch wireField {
            case 0: self.header = try unpacker.read()
            case 1: self.person = try unpacker.read()
            case 2: self.name = try unpacker.read()
            case 3: self.title = try unpacker.read()
            case 4: self.rank = try unpacker.read()
            case 5: date = try unpacker.read()
            case 6: part = try unpacker.read()
            case 7: self.starts = try unpacker.read()
            case 8: self.ends = try unpacker.read()
            case 9: content = try unpacker.read()
            case 10: self.place = try unpacker.read()
            case 11: self.participants = try unpacker.read()
            case 12: self.public = try unpacker.read()
            case 13: self.unit = try unpacker.read()
            case 14: self.status = try unpacker.read()
            default: self.moves = try unpacker.read()
            }
        }
        self.date = try Self.wireFields.given(date, "date")
        self.part = try Self.wireFields.given(part, "part")
        self.content = try Self.wireFields.given(content, "content")
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
