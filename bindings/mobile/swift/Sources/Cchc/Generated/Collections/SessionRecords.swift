// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// The sessions, for reading.
public protocol SessionRecords: Sendable {
    /// The way to their store.
    var connection: Connection { get }
}

extension SessionRecords {
    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: SessionId) async throws -> Session {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("sessions.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: SessionId) async throws -> Session? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("sessions.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: SessionId) async throws -> [Session] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("sessions.history", arguments)
    }

    /// Gives a page of sessions.
    ///
    /// Indexes: `heldOn` by heldOn; `plan` by plan, heldOn; `activity` by activity, heldOn; `kind` by kind, heldOn;
    /// `status` by status, heldOn.
    ///
    /// - Parameters:
    ///   - heldOn: The day on which it takes place or took place (ngày tổ chức).
    ///   - plan: The plan that it serves.
    ///   - kind: The type of session (loại buổi).
    ///   - status: Its status; `sessions.hold`, `sessions.minute` and `sessions.cancel` change it (trạng thái).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - limit: The most records on a page, 1 to 1,000; 50 by default.
    ///   - cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must come
    ///       from the same query in the same store or a copy of it; any other cursor is refused.
    public func page(
        heldOn: CivilDate? = nil,
        plan: PlanId? = nil,
        activity: ActivityId? = nil,
        kind: SessionKind? = nil,
        status: SessionStatus? = nil,
        missing: Set<Session.OptionalKey> = [],
        index: Session.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) async throws -> Page<Session> {
        var filter = Filter(missing: missing)
        filter.add("held_on", heldOn)
        filter.add("plan", plan)
        filter.add("activity", activity)
        filter.add("kind", kind)
        filter.add("status", status)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try await connection.read("sessions.page", arguments)
    }

    /// Counts sessions.
    ///
    /// Indexes: `heldOn` by heldOn; `plan` by plan, heldOn; `activity` by activity, heldOn; `kind` by kind, heldOn;
    /// `status` by status, heldOn.
    ///
    /// - Parameters:
    ///   - heldOn: The day on which it takes place or took place (ngày tổ chức).
    ///   - plan: The plan that it serves.
    ///   - kind: The type of session (loại buổi).
    ///   - status: Its status; `sessions.hold`, `sessions.minute` and `sessions.cancel` change it (trạng thái).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    public func count(
        heldOn: CivilDate? = nil,
        plan: PlanId? = nil,
        activity: ActivityId? = nil,
        kind: SessionKind? = nil,
        status: SessionStatus? = nil,
        missing: Set<Session.OptionalKey> = [],
        index: Session.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) async throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("held_on", heldOn)
        filter.add("plan", plan)
        filter.add("activity", activity)
        filter.add("kind", kind)
        filter.add("status", status)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try await connection.read("sessions.count", arguments)
    }

    /// Gives sessions one by one, reading page after page; nothing is held open in between.
    ///
    /// Indexes: `heldOn` by heldOn; `plan` by plan, heldOn; `activity` by activity, heldOn; `kind` by kind, heldOn;
    /// `status` by status, heldOn.
    ///
    /// - Parameters:
    ///   - heldOn: The day on which it takes place or took place (ngày tổ chức).
    ///   - plan: The plan that it serves.
    ///   - kind: The type of session (loại buổi).
    ///   - status: Its status; `sessions.hold`, `sessions.minute` and `sessions.cancel` change it (trạng thái).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    public func all(
        heldOn: CivilDate? = nil,
        plan: PlanId? = nil,
        activity: ActivityId? = nil,
        kind: SessionKind? = nil,
        status: SessionStatus? = nil,
        missing: Set<Session.OptionalKey> = [],
        index: Session.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) -> RecordSequence<Session> {
        RecordSequence { cursor in
            try await page(
                heldOn: heldOn,
                plan: plan,
                activity: activity,
                kind: kind,
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

    /// Writes sessions as a table to a file, all as of one instant; whole or not at all (xuất bảng).
    ///
    /// - Parameters:
    ///   - url: The file to create.
    ///   - format: The kind of file; this library writes CSV and JSON Lines.
    ///   - columns: The paths of the columns, in this order: `held_on`, `turnout.informed`; nil for all of them.
    ///   - options: How the table is written.
    ///   - heldOn: The day on which it takes place or took place (ngày tổ chức).
    ///   - plan: The plan that it serves.
    ///   - kind: The type of session (loại buổi).
    ///   - status: Its status; `sessions.hold`, `sessions.minute` and `sessions.cancel` change it (trạng thái).
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
        heldOn: CivilDate? = nil,
        plan: PlanId? = nil,
        activity: ActivityId? = nil,
        kind: SessionKind? = nil,
        status: SessionStatus? = nil,
        missing: Set<Session.OptionalKey> = [],
        index: Session.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        progress: ProgressListener? = nil
    ) async throws {
        var filter = Filter(missing: missing)
        filter.add("held_on", heldOn)
        filter.add("plan", plan)
        filter.add("activity", activity)
        filter.add("kind", kind)
        filter.add("status", status)
        var records = Packer(fields: 5)
        records.write("filter", filter)
        records.write("index", index)
        records.write("since", since)
        records.write("until", until)
        records.write("descending", descending)
        var query = Packer(fields: 3)
        query.write("collection", "sessions")
        query.write("columns", columns)
        query.write("records", records)
        let table = TableFile(url: url, format: format, options: options)
        try await connection.export(query, to: table, progress: progress)
    }

    /// Returns how many people were invited, informed and understood, as reports count them: from the session's
    /// attendances if there are any, else the figures recorded with the session.
    ///
    /// - Parameters:
    ///   - id: The session.
    public func turnout(_ id: SessionId) async throws -> TurnoutCount {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("sessions.turnout", arguments)
    }

    /// Returns a session's minutes laid out in the official form (biên bản): structured parts, plain text, and a list
    /// of what is missing. For a session without minutes, a form to fill in.
    ///
    /// The issuing agency is the host, or the unit the session belongs to; for a division or a leadership, the agency
    /// above it.
    ///
    /// - Parameters:
    ///   - id: The session.
    public func minutesDocument(_ id: SessionId) async throws -> MinutesDocument {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("sessions.minutes_document", arguments)
    }

    /// Returns the invitation to a session as a file (giấy mời): who invites whom to what, when, where, under whom.
    /// Source: 30/2020/NĐ-CP, phụ lục III, mẫu 1.7.
    ///
    /// - Parameters:
    ///   - id: The session.
    ///   - form: The form of the file; Word if omitted.
    ///   - details: Number, date, addressees and signer. The issuer is the host of the session, if none is given.
    public func invitation(
        _ id: SessionId,
        form: DocumentForm = .docx,
        details: DocumentDetails = DocumentDetails()
    ) async throws -> DocumentFile {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("form", form)
        arguments.write("details", details)
        return try await connection.read("sessions.invitation", arguments)
    }

    /// Returns the list of those invited to a session, with a column for signatures (danh sách tham dự, ký tên).
    /// Without attendances it has empty rows.
    ///
    /// - Parameters:
    ///   - id: The session.
    ///   - form: The form of the file; Word if omitted.
    ///   - details: The issuer, if it is not the host of the session.
    public func attendanceList(
        _ id: SessionId,
        form: DocumentForm = .docx,
        details: DocumentDetails = DocumentDetails()
    ) async throws -> DocumentFile {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("form", form)
        arguments.write("details", details)
        return try await connection.read("sessions.attendance_list", arguments)
    }

    /// Returns the list of those who are to get a certificate of a session (danh sách cấp giấy chứng nhận): who
    /// attended, and, where people took tests at the session, passed all of theirs.
    ///
    /// - Parameters:
    ///   - id: The session.
    ///   - form: The form of the file; Word if omitted.
    ///   - details: Number, date and signer. The issuer is the host of the session, if none is given.
    public func certificateList(
        _ id: SessionId,
        form: DocumentForm = .docx,
        details: DocumentDetails = DocumentDetails()
    ) async throws -> DocumentFile {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("form", form)
        arguments.write("details", details)
        return try await connection.read("sessions.certificate_list", arguments)
    }

    /// Returns the minutes of a session as a file in the official form (biên bản). What is missing is blank, and
    /// listed. `sessions.minutes_document` gives the same in parts. Source: 30/2020/NĐ-CP, phụ lục III, mẫu 1.9.
    ///
    /// - Parameters:
    ///   - id: The session.
    ///   - form: The form of the file; Word if omitted.
    public func minutesFile(_ id: SessionId, form: DocumentForm = .docx) async throws -> DocumentFile {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("form", form)
        return try await connection.read("sessions.minutes_file", arguments)
    }
}

/// The sessions.
public struct Sessions: SessionRecords, TableTarget {
    /// The way to their store.
    public let connection: Connection

    /// The name of the collection.
    public var name: String { "sessions" }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: Session) async throws -> Session {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("sessions.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Parameters:
    ///   - progress: Is told how far the work is.
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [Session], progress: ProgressListener? = nil) async throws -> [Session] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try await connection.write("sessions.add_many", arguments, progress: progress)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: Session) async throws -> Session {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("sessions.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: Session) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try await connection.write("sessions.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: SessionId, rev: Int) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try await connection.write("sessions.remove", arguments)
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
    public func bringBack(_ id: SessionId, rev: Int? = nil, asOf: Date? = nil) async throws -> Session {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try await connection.write("sessions.bring_back", arguments)
    }

    /// Records that a session took place (đã tổ chức), with its figures and, if they are ready, its minutes.
    ///
    /// Omit the figures if attendances are recorded: they are counted from those. A session whose day is still to come
    /// is refused (`not_yet` at `held_on`).
    ///
    /// - Parameters:
    ///   - id: The session.
    ///   - invited: How many people were invited. `invited` and `informed` are given together (else
    ///       `figures_incomplete`), or no figures at all.
    ///   - informed: How many people came and so were informed; at most `invited`.
    ///   - understood: How many people understood; at most `informed`. 0 if omitted while other figures are given.
    ///   - method: How understanding was measured.
    ///   - minutes: The minutes; with them the session is minuted (`sessions.minute`) in the same commit.
    ///   - on: The day this is recorded for; the session's own day if omitted. Neither in the future (`not_yet`) nor
    ///       before the session's day (`order`).
    @discardableResult
    public func hold(
        _ id: SessionId,
        invited: Int? = nil,
        informed: Int? = nil,
        understood: Int? = nil,
        method: UnderstandingMethod? = nil,
        minutes: Minutes? = nil,
        on: CivilDate? = nil
    ) async throws -> Session {
        var arguments = Packer(fields: 7)
        arguments.write("id", id)
        arguments.write("invited", invited)
        arguments.write("informed", informed)
        arguments.write("understood", understood)
        arguments.write("method", method)
        arguments.write("minutes", minutes)
        arguments.write("on", on)
        return try await connection.write("sessions.hold", arguments)
    }

    /// Adds the minutes (biên bản) of a session that took place without.
    ///
    /// - Parameters:
    ///   - id: The session.
    ///   - minutes: The minutes.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`), nor before
    ///       the record's last step or the session's day (`order`).
    @discardableResult
    public func minute(_ id: SessionId, minutes: Minutes, on: CivilDate? = nil) async throws -> Session {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("minutes", minutes)
        arguments.write("on", on)
        return try await connection.write("sessions.minute", arguments)
    }

    /// Cancels a session that has not taken place (hủy).
    ///
    /// - Parameters:
    ///   - id: The session.
    ///   - why: The reason; not blank.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step (`order`).
    @discardableResult
    public func cancel(_ id: SessionId, why: String, on: CivilDate? = nil) async throws -> Session {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try await connection.write("sessions.cancel", arguments)
    }
}

/// The sessions in a batch.
public struct BatchSessions: BatchTableTarget {
    /// The way to their batch.
    public let connection: BatchConnection

    /// The name of the collection.
    public var name: String { "sessions" }

    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: SessionId) throws -> Session {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("sessions.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: SessionId) throws -> Session? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("sessions.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: SessionId) throws -> [Session] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("sessions.history", arguments)
    }

    /// Gives a page of sessions.
    ///
    /// Indexes: `heldOn` by heldOn; `plan` by plan, heldOn; `activity` by activity, heldOn; `kind` by kind, heldOn;
    /// `status` by status, heldOn.
    ///
    /// - Parameters:
    ///   - heldOn: The day on which it takes place or took place (ngày tổ chức).
    ///   - plan: The plan that it serves.
    ///   - kind: The type of session (loại buổi).
    ///   - status: Its status; `sessions.hold`, `sessions.minute` and `sessions.cancel` change it (trạng thái).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - limit: The most records on a page, 1 to 1,000; 50 by default.
    ///   - cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must come
    ///       from the same query in the same store or a copy of it; any other cursor is refused.
    public func page(
        heldOn: CivilDate? = nil,
        plan: PlanId? = nil,
        activity: ActivityId? = nil,
        kind: SessionKind? = nil,
        status: SessionStatus? = nil,
        missing: Set<Session.OptionalKey> = [],
        index: Session.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) throws -> Page<Session> {
        var filter = Filter(missing: missing)
        filter.add("held_on", heldOn)
        filter.add("plan", plan)
        filter.add("activity", activity)
        filter.add("kind", kind)
        filter.add("status", status)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try connection.call("sessions.page", arguments)
    }

    /// Counts sessions.
    ///
    /// Indexes: `heldOn` by heldOn; `plan` by plan, heldOn; `activity` by activity, heldOn; `kind` by kind, heldOn;
    /// `status` by status, heldOn.
    ///
    /// - Parameters:
    ///   - heldOn: The day on which it takes place or took place (ngày tổ chức).
    ///   - plan: The plan that it serves.
    ///   - kind: The type of session (loại buổi).
    ///   - status: Its status; `sessions.hold`, `sessions.minute` and `sessions.cancel` change it (trạng thái).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    public func count(
        heldOn: CivilDate? = nil,
        plan: PlanId? = nil,
        activity: ActivityId? = nil,
        kind: SessionKind? = nil,
        status: SessionStatus? = nil,
        missing: Set<Session.OptionalKey> = [],
        index: Session.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("held_on", heldOn)
        filter.add("plan", plan)
        filter.add("activity", activity)
        filter.add("kind", kind)
        filter.add("status", status)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try connection.call("sessions.count", arguments)
    }

    /// Gives sessions at once.
    ///
    /// Indexes: `heldOn` by heldOn; `plan` by plan, heldOn; `activity` by activity, heldOn; `kind` by kind, heldOn;
    /// `status` by status, heldOn.
    ///
    /// - Parameters:
    ///   - heldOn: The day on which it takes place or took place (ngày tổ chức).
    ///   - plan: The plan that it serves.
    ///   - kind: The type of session (loại buổi).
    ///   - status: Its status; `sessions.hold`, `sessions.minute` and `sessions.cancel` change it (trạng thái).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    public func all(
        heldOn: CivilDate? = nil,
        plan: PlanId? = nil,
        activity: ActivityId? = nil,
        kind: SessionKind? = nil,
        status: SessionStatus? = nil,
        missing: Set<Session.OptionalKey> = [],
        index: Session.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) throws -> [Session] {
        var found: [Session] = []
        var cursor: String?
        repeat {
            let page = try page(
                heldOn: heldOn,
                plan: plan,
                activity: activity,
                kind: kind,
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

    /// Returns how many people were invited, informed and understood, as reports count them: from the session's
    /// attendances if there are any, else the figures recorded with the session.
    ///
    /// - Parameters:
    ///   - id: The session.
    public func turnout(_ id: SessionId) throws -> TurnoutCount {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("sessions.turnout", arguments)
    }

    /// Returns a session's minutes laid out in the official form (biên bản): structured parts, plain text, and a list
    /// of what is missing. For a session without minutes, a form to fill in.
    ///
    /// The issuing agency is the host, or the unit the session belongs to; for a division or a leadership, the agency
    /// above it.
    ///
    /// - Parameters:
    ///   - id: The session.
    public func minutesDocument(_ id: SessionId) throws -> MinutesDocument {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("sessions.minutes_document", arguments)
    }

    /// Returns the invitation to a session as a file (giấy mời): who invites whom to what, when, where, under whom.
    /// Source: 30/2020/NĐ-CP, phụ lục III, mẫu 1.7.
    ///
    /// - Parameters:
    ///   - id: The session.
    ///   - form: The form of the file; Word if omitted.
    ///   - details: Number, date, addressees and signer. The issuer is the host of the session, if none is given.
    public func invitation(
        _ id: SessionId,
        form: DocumentForm = .docx,
        details: DocumentDetails = DocumentDetails()
    ) throws -> DocumentFile {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("form", form)
        arguments.write("details", details)
        return try connection.call("sessions.invitation", arguments)
    }

    /// Returns the list of those invited to a session, with a column for signatures (danh sách tham dự, ký tên).
    /// Without attendances it has empty rows.
    ///
    /// - Parameters:
    ///   - id: The session.
    ///   - form: The form of the file; Word if omitted.
    ///   - details: The issuer, if it is not the host of the session.
    public func attendanceList(
        _ id: SessionId,
        form: DocumentForm = .docx,
        details: DocumentDetails = DocumentDetails()
    ) throws -> DocumentFile {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("form", form)
        arguments.write("details", details)
        return try connection.call("sessions.attendance_list", arguments)
    }

    /// Returns the list of those who are to get a certificate of a session (danh sách cấp giấy chứng nhận): who
    /// attended, and, where people took tests at the session, passed all of theirs.
    ///
    /// - Parameters:
    ///   - id: The session.
    ///   - form: The form of the file; Word if omitted.
    ///   - details: Number, date and signer. The issuer is the host of the session, if none is given.
    public func certificateList(
        _ id: SessionId,
        form: DocumentForm = .docx,
        details: DocumentDetails = DocumentDetails()
    ) throws -> DocumentFile {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("form", form)
        arguments.write("details", details)
        return try connection.call("sessions.certificate_list", arguments)
    }

    /// Returns the minutes of a session as a file in the official form (biên bản). What is missing is blank, and
    /// listed. `sessions.minutes_document` gives the same in parts. Source: 30/2020/NĐ-CP, phụ lục III, mẫu 1.9.
    ///
    /// - Parameters:
    ///   - id: The session.
    ///   - form: The form of the file; Word if omitted.
    public func minutesFile(_ id: SessionId, form: DocumentForm = .docx) throws -> DocumentFile {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("form", form)
        return try connection.call("sessions.minutes_file", arguments)
    }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: Session) throws -> Session {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("sessions.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [Session]) throws -> [Session] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try connection.call("sessions.add_many", arguments)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: Session) throws -> Session {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("sessions.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: Session) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try connection.call("sessions.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: SessionId, rev: Int) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try connection.call("sessions.remove", arguments)
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
    public func bringBack(_ id: SessionId, rev: Int? = nil, asOf: Date? = nil) throws -> Session {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try connection.call("sessions.bring_back", arguments)
    }

    /// Records that a session took place (đã tổ chức), with its figures and, if they are ready, its minutes.
    ///
    /// Omit the figures if attendances are recorded: they are counted from those. A session whose day is still to come
    /// is refused (`not_yet` at `held_on`).
    ///
    /// - Parameters:
    ///   - id: The session.
    ///   - invited: How many people were invited. `invited` and `informed` are given together (else
    ///       `figures_incomplete`), or no figures at all.
    ///   - informed: How many people came and so were informed; at most `invited`.
    ///   - understood: How many people understood; at most `informed`. 0 if omitted while other figures are given.
    ///   - method: How understanding was measured.
    ///   - minutes: The minutes; with them the session is minuted (`sessions.minute`) in the same commit.
    ///   - on: The day this is recorded for; the session's own day if omitted. Neither in the future (`not_yet`) nor
    ///       before the session's day (`order`).
    @discardableResult
    public func hold(
        _ id: SessionId,
        invited: Int? = nil,
        informed: Int? = nil,
        understood: Int? = nil,
        method: UnderstandingMethod? = nil,
        minutes: Minutes? = nil,
        on: CivilDate? = nil
    ) throws -> Session {
        var arguments = Packer(fields: 7)
        arguments.write("id", id)
        arguments.write("invited", invited)
        arguments.write("informed", informed)
        arguments.write("understood", understood)
        arguments.write("method", method)
        arguments.write("minutes", minutes)
        arguments.write("on", on)
        return try connection.call("sessions.hold", arguments)
    }

    /// Adds the minutes (biên bản) of a session that took place without.
    ///
    /// - Parameters:
    ///   - id: The session.
    ///   - minutes: The minutes.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`), nor before
    ///       the record's last step or the session's day (`order`).
    @discardableResult
    public func minute(_ id: SessionId, minutes: Minutes, on: CivilDate? = nil) throws -> Session {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("minutes", minutes)
        arguments.write("on", on)
        return try connection.call("sessions.minute", arguments)
    }

    /// Cancels a session that has not taken place (hủy).
    ///
    /// - Parameters:
    ///   - id: The session.
    ///   - why: The reason; not blank.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step (`order`).
    @discardableResult
    public func cancel(_ id: SessionId, why: String, on: CivilDate? = nil) throws -> Session {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try connection.call("sessions.cancel", arguments)
    }
}
