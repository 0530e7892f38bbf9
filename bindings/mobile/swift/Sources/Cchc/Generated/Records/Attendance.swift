// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// The attendance of one person at one session (tham dự). There is at most one for each person and session.
public struct Attendance: Hashable, Sendable {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    public var header: Header
    /// The session.
    public var session: SessionId
    /// The person.
    public var person: PersonId
    /// Whether the person came.
    public var presence: Presence
    /// When the person checked in (UTC); only if `presence` is `attended` (giờ điểm danh).
    public var checkedIn: Date?
    /// How the person was checked in; none if unknown.
    public var means: CheckInMeans?
    /// The method by which it was found that the person understood; none if they did not understand or nobody measured
    /// it. Only if `presence` is `attended` (hiểu rõ).
    public var understood: UnderstandingMethod?

    /// Makes one from its fields.
    public init(
        session: SessionId,
        person: PersonId,
        header: Header = Header(),
        presence: Presence = .invited,
        checkedIn: Date? = nil,
        means: CheckInMeans? = nil,
        understood: UnderstandingMethod? = nil
    ) {
        self.header = header
        self.session = session
        self.person = person
        self.presence = presence
        self.checkedIn = checkedIn
        self.means = means
        self.understood = understood
    }
}

extension Attendance: Wire {
    init(from unpacker: inout Unpacker) throws {
        var fields = try FieldReader("Attendance", from: unpacker)
        self.header = try fields.read("header", or: Header())
        self.session = try fields.read("session")
        self.person = try fields.read("person")
        self.presence = try fields.read("presence", or: .invited)
        self.checkedIn = try fields.read("checked_in", or: nil)
        self.means = try fields.read("means", or: nil)
        self.understood = try fields.read("understood", or: nil)
        try fields.finish(&unpacker)
    }

    func write(to packer: inout Packer) {
        packer.map(7)
        packer.write("header", header)
        packer.write("session", session)
        packer.write("person", person)
        packer.write("presence", presence)
        packer.write("checked_in", checkedIn)
        packer.write("means", means)
        packer.write("understood", understood)
    }
}

extension Attendance: Record {
    public static let kind = RecordKind.attendance

    /// Its identity; all zeros on a draft.
    public var id: AttendanceId { AttendanceId(header.id) }

    /// An order in which records are found.
    public enum Index: String, CaseIterable, Sendable {
        /// By `session`, `person`; unique.
        case session
        /// By `session`, `presence`, `understood`.
        case presence
        /// By `person`.
        case person
    }

    /// A field of an index that may be missing.
    public enum OptionalKey: String, CaseIterable, Sendable {
        /// The method by which it was found that the person understood; none if they did not understand or nobody
        /// measured it. Only if `presence` is `attended` (hiểu rõ).
        case understood
    }
}

extension Attendance.Index: Wire {}

extension Attendance.OptionalKey: Wire {}
