// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// The assessments, for reading.
public protocol AssessmentRecords: Sendable {
    /// The way to their store.
    var connection: Connection { get }
}

extension AssessmentRecords {
    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: AssessmentId) async throws -> Assessment {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("assessments.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: AssessmentId) async throws -> Assessment? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("assessments.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: AssessmentId) async throws -> [Assessment] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("assessments.history", arguments)
    }

    /// Gives a page of assessments.
    ///
    /// Indexes: `title` by title; `plan` by plan; `activity` by activity; `session` by session; `status` by status,
    /// title.
    ///
    /// - Parameters:
    ///   - title: Title: "Kỹ năng sử dụng văn phòng điện tử"; not blank (tên bài).
    ///   - plan: The plan that the test serves.
    ///   - activity: The activity that the test is evidence for. If none, it is evidence for those activities of its
    ///       plan that promise such tests.
    ///   - session: The session at which, or after which, people take it.
    ///   - status: Its status; `assessments.open` and `assessments.close` change it (trạng thái).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - limit: The most records on a page, 1 to 1,000; 50 by default.
    ///   - cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must come
    ///       from the same query in the same store or a copy of it; any other cursor is refused.
    public func page(
        title: String? = nil,
        plan: PlanId? = nil,
        activity: ActivityId? = nil,
        session: SessionId? = nil,
        status: AssessmentStatus? = nil,
        missing: Set<Assessment.OptionalKey> = [],
        index: Assessment.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) async throws -> Page<Assessment> {
        var filter = Filter(missing: missing)
        filter.add("title", title)
        filter.add("plan", plan)
        filter.add("activity", activity)
        filter.add("session", session)
        filter.add("status", status)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try await connection.read("assessments.page", arguments)
    }

    /// Counts assessments.
    ///
    /// Indexes: `title` by title; `plan` by plan; `activity` by activity; `session` by session; `status` by status,
    /// title.
    ///
    /// - Parameters:
    ///   - title: Title: "Kỹ năng sử dụng văn phòng điện tử"; not blank (tên bài).
    ///   - plan: The plan that the test serves.
    ///   - activity: The activity that the test is evidence for. If none, it is evidence for those activities of its
    ///       plan that promise such tests.
    ///   - session: The session at which, or after which, people take it.
    ///   - status: Its status; `assessments.open` and `assessments.close` change it (trạng thái).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    public func count(
        title: String? = nil,
        plan: PlanId? = nil,
        activity: ActivityId? = nil,
        session: SessionId? = nil,
        status: AssessmentStatus? = nil,
        missing: Set<Assessment.OptionalKey> = [],
        index: Assessment.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) async throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("title", title)
        filter.add("plan", plan)
        filter.add("activity", activity)
        filter.add("session", session)
        filter.add("status", status)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try await connection.read("assessments.count", arguments)
    }

    /// Gives assessments one by one, reading page after page; nothing is held open in between.
    ///
    /// Indexes: `title` by title; `plan` by plan; `activity` by activity; `session` by session; `status` by status,
    /// title.
    ///
    /// - Parameters:
    ///   - title: Title: "Kỹ năng sử dụng văn phòng điện tử"; not blank (tên bài).
    ///   - plan: The plan that the test serves.
    ///   - activity: The activity that the test is evidence for. If none, it is evidence for those activities of its
    ///       plan that promise such tests.
    ///   - session: The session at which, or after which, people take it.
    ///   - status: Its status; `assessments.open` and `assessments.close` change it (trạng thái).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    public func all(
        title: String? = nil,
        plan: PlanId? = nil,
        activity: ActivityId? = nil,
        session: SessionId? = nil,
        status: AssessmentStatus? = nil,
        missing: Set<Assessment.OptionalKey> = [],
        index: Assessment.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) -> RecordSequence<Assessment> {
        RecordSequence { cursor in
            try await page(
                title: title,
                plan: plan,
                activity: activity,
                session: session,
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

    /// Writes assessments as a table to a file, all as of one instant; whole or not at all (xuất bảng).
    ///
    /// - Parameters:
    ///   - url: The file to create.
    ///   - format: The kind of file; this library writes CSV and JSON Lines.
    ///   - columns: The paths of the columns, in this order: `held_on`, `turnout.informed`; nil for all of them.
    ///   - options: How the table is written.
    ///   - title: Title: "Kỹ năng sử dụng văn phòng điện tử"; not blank (tên bài).
    ///   - plan: The plan that the test serves.
    ///   - activity: The activity that the test is evidence for. If none, it is evidence for those activities of its
    ///       plan that promise such tests.
    ///   - session: The session at which, or after which, people take it.
    ///   - status: Its status; `assessments.open` and `assessments.close` change it (trạng thái).
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
        title: String? = nil,
        plan: PlanId? = nil,
        activity: ActivityId? = nil,
        session: SessionId? = nil,
        status: AssessmentStatus? = nil,
        missing: Set<Assessment.OptionalKey> = [],
        index: Assessment.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        progress: ProgressListener? = nil
    ) async throws {
        var filter = Filter(missing: missing)
        filter.add("title", title)
        filter.add("plan", plan)
        filter.add("activity", activity)
        filter.add("session", session)
        filter.add("status", status)
        var records = Packer(fields: 5)
        records.write("filter", filter)
        records.write("index", index)
        records.write("since", since)
        records.write("until", until)
        records.write("descending", descending)
        var query = Packer(fields: 3)
        query.write("collection", "assessments")
        query.write("columns", columns)
        query.write("records", records)
        let table = TableFile(url: url, format: format, options: options)
        try await connection.export(query, to: table, progress: progress)
    }

    /// Returns the results of a test: how many people took it and how many passed, in total and by unit.
    ///
    /// - Parameters:
    ///   - id: The test.
    ///   - on: Attempts up to this day count; today if omitted.
    public func results(_ id: AssessmentId, on: CivilDate? = nil) async throws -> AssessmentResults {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("on", on)
        return try await connection.read("assessments.results", arguments)
    }
}

/// The assessments.
public struct Assessments: AssessmentRecords, TableTarget {
    /// The way to their store.
    public let connection: Connection

    /// The name of the collection.
    public var name: String { "assessments" }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: Assessment) async throws -> Assessment {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("assessments.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Parameters:
    ///   - progress: Is told how far the work is.
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [Assessment], progress: ProgressListener? = nil) async throws -> [Assessment] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try await connection.write("assessments.add_many", arguments, progress: progress)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: Assessment) async throws -> Assessment {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("assessments.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: Assessment) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try await connection.write("assessments.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: AssessmentId, rev: Int) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try await connection.write("assessments.remove", arguments)
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
    public func bringBack(_ id: AssessmentId, rev: Int? = nil, asOf: Date? = nil) async throws -> Assessment {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try await connection.write("assessments.bring_back", arguments)
    }

    /// Opens a test (mở bài kiểm tra): it can be taken from now on, and its items no longer change.
    ///
    /// - Parameters:
    ///   - id: The test.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step (`order`).
    @discardableResult
    public func `open`(_ id: AssessmentId, on: CivilDate? = nil) async throws -> Assessment {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("on", on)
        return try await connection.write("assessments.open", arguments)
    }

    /// Closes a test (đóng bài kiểm tra): it can no longer be taken. Its results stay.
    ///
    /// - Parameters:
    ///   - id: The test.
    ///   - why: The reason, if there is one.
    ///   - on: The day it was closed; today if omitted. Neither in the future (`not_yet`) nor before the last step or
    ///       attempt (`order`).
    @discardableResult
    public func close(_ id: AssessmentId, why: String? = nil, on: CivilDate? = nil) async throws -> Assessment {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try await connection.write("assessments.close", arguments)
    }

    /// Scores one person's answers to an open test and stores the attempt (lượt làm bài).
    ///
    /// Score and answers are sealed under the person's key: this result is the only place that returns the score in
    /// clear; later it needs `data_subjects.reveal`. Whether they passed is stored in clear, for reports.
    ///
    /// Refused if the test is not open (`not_open`), or the person has used all attempts allowed (`attempts_used_up`).
    /// Needs a key (`KeyNeeded`).
    ///
    /// - Parameters:
    ///   - assessment: The test.
    ///   - person: The person who takes it.
    ///   - answers: For each item, the numbers of the options chosen, from 1; empty for an item left out or marked by
    ///       hand.
    ///   - points: The points of items marked by hand.
    ///   - takenOn: The day it was taken (date in Việt Nam); today if omitted. Not in the future (`not_yet`), not
    ///       before the test was opened (`order`), and within its `valid_from` (`too_early`) and `valid_to`
    ///       (`too_late`).
    ///   - session: The session at which it was taken; the test's own session if omitted.
    ///   - markAttendance: Whether to record also that the person attended the session, and understood if they passed.
    ///       Needs a session (`session_missing`) that is not cancelled and whose day has come.
    @discardableResult
    public func attempt(
        assessment: AssessmentId,
        person: PersonId,
        answers: [[Int]] = [],
        points: [ItemPoints] = [],
        takenOn: CivilDate? = nil,
        session: SessionId? = nil,
        markAttendance: Bool = false
    ) async throws -> AttemptTaken {
        var arguments = Packer(fields: 7)
        arguments.write("assessment", assessment)
        arguments.write("person", person)
        arguments.write("answers", answers)
        arguments.write("points", points)
        arguments.write("taken_on", takenOn)
        arguments.write("session", session)
        arguments.write("mark_attendance", markAttendance)
        return try await connection.write("assessments.attempt", arguments)
    }
}

/// The assessments in a batch.
public struct BatchAssessments: BatchTableTarget {
    /// The way to their batch.
    public let connection: BatchConnection

    /// The name of the collection.
    public var name: String { "assessments" }

    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: AssessmentId) throws -> Assessment {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("assessments.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: AssessmentId) throws -> Assessment? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("assessments.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: AssessmentId) throws -> [Assessment] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("assessments.history", arguments)
    }

    /// Gives a page of assessments.
    ///
    /// Indexes: `title` by title; `plan` by plan; `activity` by activity; `session` by session; `status` by status,
    /// title.
    ///
    /// - Parameters:
    ///   - title: Title: "Kỹ năng sử dụng văn phòng điện tử"; not blank (tên bài).
    ///   - plan: The plan that the test serves.
    ///   - activity: The activity that the test is evidence for. If none, it is evidence for those activities of its
    ///       plan that promise such tests.
    ///   - session: The session at which, or after which, people take it.
    ///   - status: Its status; `assessments.open` and `assessments.close` change it (trạng thái).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - limit: The most records on a page, 1 to 1,000; 50 by default.
    ///   - cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must come
    ///       from the same query in the same store or a copy of it; any other cursor is refused.
    public func page(
        title: String? = nil,
        plan: PlanId? = nil,
        activity: ActivityId? = nil,
        session: SessionId? = nil,
        status: AssessmentStatus? = nil,
        missing: Set<Assessment.OptionalKey> = [],
        index: Assessment.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) throws -> Page<Assessment> {
        var filter = Filter(missing: missing)
        filter.add("title", title)
        filter.add("plan", plan)
        filter.add("activity", activity)
        filter.add("session", session)
        filter.add("status", status)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try connection.call("assessments.page", arguments)
    }

    /// Counts assessments.
    ///
    /// Indexes: `title` by title; `plan` by plan; `activity` by activity; `session` by session; `status` by status,
    /// title.
    ///
    /// - Parameters:
    ///   - title: Title: "Kỹ năng sử dụng văn phòng điện tử"; not blank (tên bài).
    ///   - plan: The plan that the test serves.
    ///   - activity: The activity that the test is evidence for. If none, it is evidence for those activities of its
    ///       plan that promise such tests.
    ///   - session: The session at which, or after which, people take it.
    ///   - status: Its status; `assessments.open` and `assessments.close` change it (trạng thái).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    public func count(
        title: String? = nil,
        plan: PlanId? = nil,
        activity: ActivityId? = nil,
        session: SessionId? = nil,
        status: AssessmentStatus? = nil,
        missing: Set<Assessment.OptionalKey> = [],
        index: Assessment.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("title", title)
        filter.add("plan", plan)
        filter.add("activity", activity)
        filter.add("session", session)
        filter.add("status", status)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try connection.call("assessments.count", arguments)
    }

    /// Gives assessments at once.
    ///
    /// Indexes: `title` by title; `plan` by plan; `activity` by activity; `session` by session; `status` by status,
    /// title.
    ///
    /// - Parameters:
    ///   - title: Title: "Kỹ năng sử dụng văn phòng điện tử"; not blank (tên bài).
    ///   - plan: The plan that the test serves.
    ///   - activity: The activity that the test is evidence for. If none, it is evidence for those activities of its
    ///       plan that promise such tests.
    ///   - session: The session at which, or after which, people take it.
    ///   - status: Its status; `assessments.open` and `assessments.close` change it (trạng thái).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    public func all(
        title: String? = nil,
        plan: PlanId? = nil,
        activity: ActivityId? = nil,
        session: SessionId? = nil,
        status: AssessmentStatus? = nil,
        missing: Set<Assessment.OptionalKey> = [],
        index: Assessment.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) throws -> [Assessment] {
        var found: [Assessment] = []
        var cursor: String?
        repeat {
            let page = try page(
                title: title,
                plan: plan,
                activity: activity,
                session: session,
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

    /// Returns the results of a test: how many people took it and how many passed, in total and by unit.
    ///
    /// - Parameters:
    ///   - id: The test.
    ///   - on: Attempts up to this day count; today if omitted.
    public func results(_ id: AssessmentId, on: CivilDate? = nil) throws -> AssessmentResults {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("on", on)
        return try connection.call("assessments.results", arguments)
    }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: Assessment) throws -> Assessment {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("assessments.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [Assessment]) throws -> [Assessment] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try connection.call("assessments.add_many", arguments)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: Assessment) throws -> Assessment {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("assessments.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: Assessment) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try connection.call("assessments.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: AssessmentId, rev: Int) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try connection.call("assessments.remove", arguments)
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
    public func bringBack(_ id: AssessmentId, rev: Int? = nil, asOf: Date? = nil) throws -> Assessment {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try connection.call("assessments.bring_back", arguments)
    }

    /// Opens a test (mở bài kiểm tra): it can be taken from now on, and its items no longer change.
    ///
    /// - Parameters:
    ///   - id: The test.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step (`order`).
    @discardableResult
    public func `open`(_ id: AssessmentId, on: CivilDate? = nil) throws -> Assessment {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("on", on)
        return try connection.call("assessments.open", arguments)
    }

    /// Closes a test (đóng bài kiểm tra): it can no longer be taken. Its results stay.
    ///
    /// - Parameters:
    ///   - id: The test.
    ///   - why: The reason, if there is one.
    ///   - on: The day it was closed; today if omitted. Neither in the future (`not_yet`) nor before the last step or
    ///       attempt (`order`).
    @discardableResult
    public func close(_ id: AssessmentId, why: String? = nil, on: CivilDate? = nil) throws -> Assessment {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try connection.call("assessments.close", arguments)
    }

    /// Scores one person's answers to an open test and stores the attempt (lượt làm bài).
    ///
    /// Score and answers are sealed under the person's key: this result is the only place that returns the score in
    /// clear; later it needs `data_subjects.reveal`. Whether they passed is stored in clear, for reports.
    ///
    /// Refused if the test is not open (`not_open`), or the person has used all attempts allowed (`attempts_used_up`).
    /// Needs a key (`KeyNeeded`).
    ///
    /// - Parameters:
    ///   - assessment: The test.
    ///   - person: The person who takes it.
    ///   - answers: For each item, the numbers of the options chosen, from 1; empty for an item left out or marked by
    ///       hand.
    ///   - points: The points of items marked by hand.
    ///   - takenOn: The day it was taken (date in Việt Nam); today if omitted. Not in the future (`not_yet`), not
    ///       before the test was opened (`order`), and within its `valid_from` (`too_early`) and `valid_to`
    ///       (`too_late`).
    ///   - session: The session at which it was taken; the test's own session if omitted.
    ///   - markAttendance: Whether to record also that the person attended the session, and understood if they passed.
    ///       Needs a session (`session_missing`) that is not cancelled and whose day has come.
    @discardableResult
    public func attempt(
        assessment: AssessmentId,
        person: PersonId,
        answers: [[Int]] = [],
        points: [ItemPoints] = [],
        takenOn: CivilDate? = nil,
        session: SessionId? = nil,
        markAttendance: Bool = false
    ) throws -> AttemptTaken {
        var arguments = Packer(fields: 7)
        arguments.write("assessment", assessment)
        arguments.write("person", person)
        arguments.write("answers", answers)
        arguments.write("points", points)
        arguments.write("taken_on", takenOn)
        arguments.write("session", session)
        arguments.write("mark_attendance", markAttendance)
        return try connection.call("assessments.attempt", arguments)
    }
}
