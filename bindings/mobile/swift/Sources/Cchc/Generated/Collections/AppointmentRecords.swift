// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// The appointments, for reading.
public protocol AppointmentRecords: Sendable {
    /// The way to their store.
    var connection: Connection { get }
}

extension AppointmentRecords {
    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: AppointmentId) async throws -> Appointment {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("appointments.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: AppointmentId) async throws -> Appointment? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("appointments.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: AppointmentId) async throws -> [Appointment] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("appointments.history", arguments)
    }

    /// Gives a page of appointments.
    ///
    /// Indexes: `date` by date; `unit` by unit, date; `person` by person, date; `status` by status, date.
    ///
    /// - Parameters:
    ///   - date: The day of the appointment.
    ///   - unit: The unit whose board shows it; none if every board does, unless the header's `scope` names a unit.
    ///   - person: The leader; none if they are not in this store.
    ///   - status: Its status (trạng thái).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - limit: The most records on a page, 1 to 1,000; 50 by default.
    ///   - cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must come
    ///       from the same query in the same store or a copy of it; any other cursor is refused.
    public func page(
        date: CivilDate? = nil,
        unit: UnitId? = nil,
        person: PersonId? = nil,
        status: AppointmentStatus? = nil,
        missing: Set<Appointment.OptionalKey> = [],
        index: Appointment.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) async throws -> Page<Appointment> {
        var filter = Filter(missing: missing)
        filter.add("date", date)
        filter.add("unit", unit)
        filter.add("person", person)
        filter.add("status", status)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try await connection.read("appointments.page", arguments)
    }

    /// Counts appointments.
    ///
    /// Indexes: `date` by date; `unit` by unit, date; `person` by person, date; `status` by status, date.
    ///
    /// - Parameters:
    ///   - date: The day of the appointment.
    ///   - unit: The unit whose board shows it; none if every board does, unless the header's `scope` names a unit.
    ///   - person: The leader; none if they are not in this store.
    ///   - status: Its status (trạng thái).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    public func count(
        date: CivilDate? = nil,
        unit: UnitId? = nil,
        person: PersonId? = nil,
        status: AppointmentStatus? = nil,
        missing: Set<Appointment.OptionalKey> = [],
        index: Appointment.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) async throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("date", date)
        filter.add("unit", unit)
        filter.add("person", person)
        filter.add("status", status)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try await connection.read("appointments.count", arguments)
    }

    /// Gives appointments one by one, reading page after page; nothing is held open in between.
    ///
    /// Indexes: `date` by date; `unit` by unit, date; `person` by person, date; `status` by status, date.
    ///
    /// - Parameters:
    ///   - date: The day of the appointment.
    ///   - unit: The unit whose board shows it; none if every board does, unless the header's `scope` names a unit.
    ///   - person: The leader; none if they are not in this store.
    ///   - status: Its status (trạng thái).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    public func all(
        date: CivilDate? = nil,
        unit: UnitId? = nil,
        person: PersonId? = nil,
        status: AppointmentStatus? = nil,
        missing: Set<Appointment.OptionalKey> = [],
        index: Appointment.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) -> RecordSequence<Appointment> {
        RecordSequence { cursor in
            try await page(
                date: date,
                unit: unit,
                person: person,
                status: status,
                missing: missing,
                index: index,
                since: since,
                until: until,
                descending: descending,
                limit: pageSize,
                cursor: cursor
            )
        }
    }

    /// Writes appointments as a table to a file, all as of one instant; whole or not at all (xuất bảng).
    ///
    /// - Parameters:
    ///   - url: The file to create.
    ///   - format: The kind of file; this library writes CSV and JSON Lines.
    ///   - columns: The paths of the columns, in this order: `held_on`, `turnout.informed`; nil for all of them.
    ///   - options: How the table is written.
    ///   - date: The day of the appointment.
    ///   - unit: The unit whose board shows it; none if every board does, unless the header's `scope` names a unit.
    ///   - person: The leader; none if they are not in this store.
    ///   - status: Its status (trạng thái).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - progress: Is told how far the work is.
    /// - Throws: `storageIo` when the path exists already and is not to be overwritten, or on an I/O error; `invalid`
    ///   when there is no such column, no index serves the query, and for `TableFormat.xlsx`.
    public func exportTable(
        to url: URL,
        format: TableFormat = .csv,
        columns: [String]? = nil,
        options: ExportOptions = ExportOptions(),
        date: CivilDate? = nil,
        unit: UnitId? = nil,
        person: PersonId? = nil,
        status: AppointmentStatus? = nil,
        missing: Set<Appointment.OptionalKey> = [],
        index: Appointment.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        progress: ProgressListener? = nil
    ) async throws {
        var filter = Filter(missing: missing)
        filter.add("date", date)
        filter.add("unit", unit)
        filter.add("person", person)
        filter.add("status", status)
        var records = Packer(fields: 5)
        records.write("filter", filter)
        records.write("index", index)
        records.write("since", since)
        records.write("until", until)
        records.write("descending", descending)
        var query = Packer(fields: 3)
        query.write("collection", "appointments")
        query.write("columns", columns)
        query.write("records", records)
        let table = TableFile(url: url, format: format, options: options)
        try await connection.export(query, to: table, progress: progress)
    }

    /// Returns the schedule board of a day: the leaders' appointments, in display order.
    ///
    /// - Parameters:
    ///   - on: The day.
    ///   - unit: The unit whose board it is, with the appointments of no unit; appointments of every unit if omitted.
    public func board(_ on: CivilDate, unit: UnitId? = nil) async throws -> BoardFeed {
        var arguments = Packer(fields: 2)
        arguments.write("on", on)
        arguments.write("unit", unit)
        return try await connection.read("appointments.board", arguments)
    }

    /// Returns the changes of a day's board since a given answer, including changes of leaders' names and titles.
    /// Cheap if nothing changed: no appointment is read.
    ///
    /// - Parameters:
    ///   - after: The `seq` of the answer before. Refused (`range`) if the store is not that far: ask for the whole
    ///       board again.
    ///   - on: The day.
    ///   - unit: The unit whose board it is, with the appointments of no unit; appointments of every unit if omitted.
    public func boardChanges(after: Int, on: CivilDate, unit: UnitId? = nil) async throws -> BoardChanges {
        var arguments = Packer(fields: 3)
        arguments.write("after", after)
        arguments.write("on", on)
        arguments.write("unit", unit)
        return try await connection.read("appointments.board_changes", arguments)
    }

    /// Returns the leaders' schedule of a week as a file (lịch công tác tuần). Appointments that are not public say
    /// only that the leader is busy, as on the board.
    ///
    /// - Parameters:
    ///   - on: Any day of the week, which begins on Monday; today if omitted.
    ///   - unit: Only appointments of this unit; of every unit if omitted.
    ///   - form: The form of the file; Word if omitted.
    ///   - details: Number, date and signer. The issuer is the unit, if none is given.
    public func weekFile(
        on: CivilDate? = nil,
        unit: UnitId? = nil,
        form: DocumentForm = .docx,
        details: DocumentDetails = DocumentDetails()
    ) async throws -> DocumentFile {
        var arguments = Packer(fields: 4)
        arguments.write("on", on)
        arguments.write("unit", unit)
        arguments.write("form", form)
        arguments.write("details", details)
        return try await connection.read("appointments.week_file", arguments)
    }
}

/// The appointments.
public struct Appointments: AppointmentRecords, TableTarget {
    /// The way to their store.
    public let connection: Connection

    /// The name of the collection.
    public var name: String { "appointments" }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: Appointment) async throws -> Appointment {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("appointments.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Parameters:
    ///   - progress: Is told how far the work is.
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [Appointment], progress: ProgressListener? = nil) async throws -> [Appointment] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try await connection.write("appointments.add_many", arguments, progress: progress)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: Appointment) async throws -> Appointment {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("appointments.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: Appointment) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try await connection.write("appointments.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: AppointmentId, rev: Int) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try await connection.write("appointments.remove", arguments)
    }

    /// Brings an earlier version of a record back, and gives it as stored: its content becomes a new revision. A
    /// record that was removed comes back, too. The version must obey every rule, as an update does; what was noted of
    /// a status course stays noted.
    ///
    /// - Parameters:
    ///   - rev: The revision to bring back; either this or `asOf`.
    ///   - asOf: The instant whose version to bring back.
    /// - Throws: `notFound` where there was no such version, or it is a removal; `invalid` with every rule that is
    ///   broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func bringBack(_ id: AppointmentId, rev: Int? = nil, asOf: Date? = nil) async throws -> Appointment {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try await connection.write("appointments.bring_back", arguments)
    }

    /// Changes an announced appointment (thay đổi lịch). Fields omitted keep their values. Refused if nothing changes
    /// (`nothing_changed`), or the appointment is cancelled or over (`InvalidTransition`).
    ///
    /// - Parameters:
    ///   - id: The appointment.
    ///   - why: The reason; not blank.
    ///   - date: The new date of the appointment.
    ///   - part: The new part of the day.
    ///   - starts: The new start.
    ///   - ends: The new end.
    ///   - place: The new place.
    ///   - content: The new subject.
    ///   - participants: The new participants.
    ///   - on: The day the change was decided (date in Việt Nam); today if omitted. Neither in the future (`not_yet`)
    ///       nor before the record's last step (`order`).
    @discardableResult
    public func change(
        _ id: AppointmentId,
        why: String,
        date: CivilDate? = nil,
        part: DayPart? = nil,
        starts: CivilTime? = nil,
        ends: CivilTime? = nil,
        place: String? = nil,
        content: String? = nil,
        participants: String? = nil,
        on: CivilDate? = nil
    ) async throws -> Appointment {
        var arguments = Packer(fields: 10)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("date", date)
        arguments.write("part", part)
        arguments.write("starts", starts)
        arguments.write("ends", ends)
        arguments.write("place", place)
        arguments.write("content", content)
        arguments.write("participants", participants)
        arguments.write("on", on)
        return try await connection.write("appointments.change", arguments)
    }

    /// Cancels an appointment (hủy lịch). The board shows it as cancelled.
    ///
    /// - Parameters:
    ///   - id: The appointment.
    ///   - why: The reason; not blank.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step (`order`).
    @discardableResult
    public func cancel(_ id: AppointmentId, why: String, on: CivilDate? = nil) async throws -> Appointment {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try await connection.write("appointments.cancel", arguments)
    }

    /// Records that an appointment took place (đã thực hiện).
    ///
    /// - Parameters:
    ///   - id: The appointment.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`), nor before
    ///       the record's last step or the date of the appointment (`order`).
    @discardableResult
    public func finish(_ id: AppointmentId, on: CivilDate? = nil) async throws -> Appointment {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("on", on)
        return try await connection.write("appointments.finish", arguments)
    }
}

/// The appointments in a batch.
public struct BatchAppointments: BatchTableTarget {
    /// The way to their batch.
    public let connection: BatchConnection

    /// The name of the collection.
    public var name: String { "appointments" }

    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: AppointmentId) throws -> Appointment {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("appointments.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: AppointmentId) throws -> Appointment? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("appointments.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: AppointmentId) throws -> [Appointment] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("appointments.history", arguments)
    }

    /// Gives a page of appointments.
    ///
    /// Indexes: `date` by date; `unit` by unit, date; `person` by person, date; `status` by status, date.
    ///
    /// - Parameters:
    ///   - date: The day of the appointment.
    ///   - unit: The unit whose board shows it; none if every board does, unless the header's `scope` names a unit.
    ///   - person: The leader; none if they are not in this store.
    ///   - status: Its status (trạng thái).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - limit: The most records on a page, 1 to 1,000; 50 by default.
    ///   - cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must come
    ///       from the same query in the same store or a copy of it; any other cursor is refused.
    public func page(
        date: CivilDate? = nil,
        unit: UnitId? = nil,
        person: PersonId? = nil,
        status: AppointmentStatus? = nil,
        missing: Set<Appointment.OptionalKey> = [],
        index: Appointment.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) throws -> Page<Appointment> {
        var filter = Filter(missing: missing)
        filter.add("date", date)
        filter.add("unit", unit)
        filter.add("person", person)
        filter.add("status", status)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try connection.call("appointments.page", arguments)
    }

    /// Counts appointments.
    ///
    /// Indexes: `date` by date; `unit` by unit, date; `person` by person, date; `status` by status, date.
    ///
    /// - Parameters:
    ///   - date: The day of the appointment.
    ///   - unit: The unit whose board shows it; none if every board does, unless the header's `scope` names a unit.
    ///   - person: The leader; none if they are not in this store.
    ///   - status: Its status (trạng thái).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    public func count(
        date: CivilDate? = nil,
        unit: UnitId? = nil,
        person: PersonId? = nil,
        status: AppointmentStatus? = nil,
        missing: Set<Appointment.OptionalKey> = [],
        index: Appointment.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("date", date)
        filter.add("unit", unit)
        filter.add("person", person)
        filter.add("status", status)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try connection.call("appointments.count", arguments)
    }

    /// Gives appointments at once.
    ///
    /// Indexes: `date` by date; `unit` by unit, date; `person` by person, date; `status` by status, date.
    ///
    /// - Parameters:
    ///   - date: The day of the appointment.
    ///   - unit: The unit whose board shows it; none if every board does, unless the header's `scope` names a unit.
    ///   - person: The leader; none if they are not in this store.
    ///   - status: Its status (trạng thái).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    public func all(
        date: CivilDate? = nil,
        unit: UnitId? = nil,
        person: PersonId? = nil,
        status: AppointmentStatus? = nil,
        missing: Set<Appointment.OptionalKey> = [],
        index: Appointment.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) throws -> [Appointment] {
        var found: [Appointment] = []
        var cursor: String?
        repeat {
            let page = try page(
                date: date,
                unit: unit,
                person: person,
                status: status,
                missing: missing,
                index: index,
                since: since,
                until: until,
                descending: descending,
                limit: pageSize,
                cursor: cursor
            )
            found += page.items
            cursor = page.next
        } while cursor != nil
        return found
    }

    /// Returns the schedule board of a day: the leaders' appointments, in display order.
    ///
    /// - Parameters:
    ///   - on: The day.
    ///   - unit: The unit whose board it is, with the appointments of no unit; appointments of every unit if omitted.
    public func board(_ on: CivilDate, unit: UnitId? = nil) throws -> BoardFeed {
        var arguments = Packer(fields: 2)
        arguments.write("on", on)
        arguments.write("unit", unit)
        return try connection.call("appointments.board", arguments)
    }

    /// Returns the changes of a day's board since a given answer, including changes of leaders' names and titles.
    /// Cheap if nothing changed: no appointment is read.
    ///
    /// - Parameters:
    ///   - after: The `seq` of the answer before. Refused (`range`) if the store is not that far: ask for the whole
    ///       board again.
    ///   - on: The day.
    ///   - unit: The unit whose board it is, with the appointments of no unit; appointments of every unit if omitted.
    public func boardChanges(after: Int, on: CivilDate, unit: UnitId? = nil) throws -> BoardChanges {
        var arguments = Packer(fields: 3)
        arguments.write("after", after)
        arguments.write("on", on)
        arguments.write("unit", unit)
        return try connection.call("appointments.board_changes", arguments)
    }

    /// Returns the leaders' schedule of a week as a file (lịch công tác tuần). Appointments that are not public say
    /// only that the leader is busy, as on the board.
    ///
    /// - Parameters:
    ///   - on: Any day of the week, which begins on Monday; today if omitted.
    ///   - unit: Only appointments of this unit; of every unit if omitted.
    ///   - form: The form of the file; Word if omitted.
    ///   - details: Number, date and signer. The issuer is the unit, if none is given.
    public func weekFile(
        on: CivilDate? = nil,
        unit: UnitId? = nil,
        form: DocumentForm = .docx,
        details: DocumentDetails = DocumentDetails()
    ) throws -> DocumentFile {
        var arguments = Packer(fields: 4)
        arguments.write("on", on)
        arguments.write("unit", unit)
        arguments.write("form", form)
        arguments.write("details", details)
        return try connection.call("appointments.week_file", arguments)
    }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: Appointment) throws -> Appointment {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("appointments.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [Appointment]) throws -> [Appointment] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try connection.call("appointments.add_many", arguments)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: Appointment) throws -> Appointment {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("appointments.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: Appointment) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try connection.call("appointments.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: AppointmentId, rev: Int) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try connection.call("appointments.remove", arguments)
    }

    /// Brings an earlier version of a record back, and gives it as stored: its content becomes a new revision. A
    /// record that was removed comes back, too. The version must obey every rule, as an update does; what was noted of
    /// a status course stays noted.
    ///
    /// - Parameters:
    ///   - rev: The revision to bring back; either this or `asOf`.
    ///   - asOf: The instant whose version to bring back.
    /// - Throws: `notFound` where there was no such version, or it is a removal; `invalid` with every rule that is
    ///   broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func bringBack(_ id: AppointmentId, rev: Int? = nil, asOf: Date? = nil) throws -> Appointment {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try connection.call("appointments.bring_back", arguments)
    }

    /// Changes an announced appointment (thay đổi lịch). Fields omitted keep their values. Refused if nothing changes
    /// (`nothing_changed`), or the appointment is cancelled or over (`InvalidTransition`).
    ///
    /// - Parameters:
    ///   - id: The appointment.
    ///   - why: The reason; not blank.
    ///   - date: The new date of the appointment.
    ///   - part: The new part of the day.
    ///   - starts: The new start.
    ///   - ends: The new end.
    ///   - place: The new place.
    ///   - content: The new subject.
    ///   - participants: The new participants.
    ///   - on: The day the change was decided (date in Việt Nam); today if omitted. Neither in the future (`not_yet`)
    ///       nor before the record's last step (`order`).
    @discardableResult
    public func change(
        _ id: AppointmentId,
        why: String,
        date: CivilDate? = nil,
        part: DayPart? = nil,
        starts: CivilTime? = nil,
        ends: CivilTime? = nil,
        place: String? = nil,
        content: String? = nil,
        participants: String? = nil,
        on: CivilDate? = nil
    ) throws -> Appointment {
        var arguments = Packer(fields: 10)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("date", date)
        arguments.write("part", part)
        arguments.write("starts", starts)
        arguments.write("ends", ends)
        arguments.write("place", place)
        arguments.write("content", content)
        arguments.write("participants", participants)
        arguments.write("on", on)
        return try connection.call("appointments.change", arguments)
    }

    /// Cancels an appointment (hủy lịch). The board shows it as cancelled.
    ///
    /// - Parameters:
    ///   - id: The appointment.
    ///   - why: The reason; not blank.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step (`order`).
    @discardableResult
    public func cancel(_ id: AppointmentId, why: String, on: CivilDate? = nil) throws -> Appointment {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try connection.call("appointments.cancel", arguments)
    }

    /// Records that an appointment took place (đã thực hiện).
    ///
    /// - Parameters:
    ///   - id: The appointment.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`), nor before
    ///       the record's last step or the date of the appointment (`order`).
    @discardableResult
    public func finish(_ id: AppointmentId, on: CivilDate? = nil) throws -> Appointment {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("on", on)
        return try connection.call("appointments.finish", arguments)
    }
}
