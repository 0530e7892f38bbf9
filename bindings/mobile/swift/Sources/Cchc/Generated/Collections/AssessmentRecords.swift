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
    ///   - title: Title: "Kỹ năng sử dụng văn phòng điện tử" (tên bài).
    ///   - plan: The plan it serves.
    ///   - activity: The activity it is evidence for. Where none is named, it counts for those of its plan that
    ///       promise such tests.
    ///   - session: The session at which, or after which, it is taken.
    ///   - status: Its status; `assessments.open` and `assessments.close` change it (trạng thái).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    ///   - descending: Descending order.
    ///   - limit: The most records on a page, 1 to 1,000.
    ///   - cursor: The position after which the page begins: the `next` of the page before, of the same query in the
    ///       same store or in a copy of it. A cursor of another query or store is refused.
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
    ///   - title: Title: "Kỹ năng sử dụng văn phòng điện tử" (tên bài).
    ///   - plan: The plan it serves.
    ///   - activity: The activity it is evidence for. Where none is named, it counts for those of its plan that
    ///       promise such tests.
    ///   - session: The session at which, or after which, it is taken.
    ///   - status: Its status; `assessments.open` and `assessments.close` change it (trạng thái).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
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
    ///   - title: Title: "Kỹ năng sử dụng văn phòng điện tử" (tên bài).
    ///   - plan: The plan it serves.
    ///   - activity: The activity it is evidence for. Where none is named, it counts for those of its plan that
    ///       promise such tests.
    ///   - session: The session at which, or after which, it is taken.
    ///   - status: Its status; `assessments.open` and `assessments.close` change it (trạng thái).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    ///   - descending: Descending order.
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

    /// How a test went: who took it, who passed in the end, unit by unit.
    ///
    /// - Parameters:
    ///   - id: The test.
    ///   - on: The day up to which attempts count; today where none is given.
    public func results(_ id: AssessmentId, on: CivilDate? = nil) async throws -> AssessmentResults {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("on", on)
        return try await connection.read("assessments.results", arguments)
    }
}

/// The assessments.
public struct Assessments: AssessmentRecords {
    /// The way to their store.
    public let connection: Connection

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

    /// Opens a test: it can be taken from now on, and what it asks stays as it is.
    ///
    /// - Parameters:
    ///   - id: The test.
    ///   - on: On which day; today where none is given.
    @discardableResult
    public func `open`(_ id: AssessmentId, on: CivilDate? = nil) async throws -> Assessment {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("on", on)
        return try await connection.write("assessments.open", arguments)
    }

    /// Closes a test: it can be taken no more. Its results stay.
    ///
    /// - Parameters:
    ///   - id: The test.
    ///   - why: Why, if there is something to say.
    ///   - on: On which day; today where none is given.
    @discardableResult
    public func close(_ id: AssessmentId, why: String? = nil, on: CivilDate? = nil) async throws -> Assessment {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try await connection.write("assessments.close", arguments)
    }

    /// Scores one person's answers to a test and keeps the attempt. Score and answers are sealed under the person's
    /// key; the score is told once, here. Whether they passed is kept in clear, for the figures of reports.
    ///
    /// - Parameters:
    ///   - assessment: The test.
    ///   - person: Who takes it.
    ///   - answers: For each item the numbers of the options chosen, from 1; none where it was left out or is marked
    ///       by hand.
    ///   - points: The points of items marked by hand.
    ///   - takenOn: The day; today where none is given.
    ///   - session: The session at which it was taken, if not the test's own.
    ///   - markAttendance: Notes that the person was at the session, and understood if they passed.
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
public struct BatchAssessments {
    let connection: BatchConnection

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
    ///   - title: Title: "Kỹ năng sử dụng văn phòng điện tử" (tên bài).
    ///   - plan: The plan it serves.
    ///   - activity: The activity it is evidence for. Where none is named, it counts for those of its plan that
    ///       promise such tests.
    ///   - session: The session at which, or after which, it is taken.
    ///   - status: Its status; `assessments.open` and `assessments.close` change it (trạng thái).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    ///   - descending: Descending order.
    ///   - limit: The most records on a page, 1 to 1,000.
    ///   - cursor: The position after which the page begins: the `next` of the page before, of the same query in the
    ///       same store or in a copy of it. A cursor of another query or store is refused.
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
    ///   - title: Title: "Kỹ năng sử dụng văn phòng điện tử" (tên bài).
    ///   - plan: The plan it serves.
    ///   - activity: The activity it is evidence for. Where none is named, it counts for those of its plan that
    ///       promise such tests.
    ///   - session: The session at which, or after which, it is taken.
    ///   - status: Its status; `assessments.open` and `assessments.close` change it (trạng thái).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
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
    ///   - title: Title: "Kỹ năng sử dụng văn phòng điện tử" (tên bài).
    ///   - plan: The plan it serves.
    ///   - activity: The activity it is evidence for. Where none is named, it counts for those of its plan that
    ///       promise such tests.
    ///   - session: The session at which, or after which, it is taken.
    ///   - status: Its status; `assessments.open` and `assessments.close` change it (trạng thái).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    ///   - descending: Descending order.
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

    /// How a test went: who took it, who passed in the end, unit by unit.
    ///
    /// - Parameters:
    ///   - id: The test.
    ///   - on: The day up to which attempts count; today where none is given.
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

    /// Opens a test: it can be taken from now on, and what it asks stays as it is.
    ///
    /// - Parameters:
    ///   - id: The test.
    ///   - on: On which day; today where none is given.
    @discardableResult
    public func `open`(_ id: AssessmentId, on: CivilDate? = nil) throws -> Assessment {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("on", on)
        return try connection.call("assessments.open", arguments)
    }

    /// Closes a test: it can be taken no more. Its results stay.
    ///
    /// - Parameters:
    ///   - id: The test.
    ///   - why: Why, if there is something to say.
    ///   - on: On which day; today where none is given.
    @discardableResult
    public func close(_ id: AssessmentId, why: String? = nil, on: CivilDate? = nil) throws -> Assessment {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try connection.call("assessments.close", arguments)
    }

    /// Scores one person's answers to a test and keeps the attempt. Score and answers are sealed under the person's
    /// key; the score is told once, here. Whether they passed is kept in clear, for the figures of reports.
    ///
    /// - Parameters:
    ///   - assessment: The test.
    ///   - person: Who takes it.
    ///   - answers: For each item the numbers of the options chosen, from 1; none where it was left out or is marked
    ///       by hand.
    ///   - points: The points of items marked by hand.
    ///   - takenOn: The day; today where none is given.
    ///   - session: The session at which it was taken, if not the test's own.
    ///   - markAttendance: Notes that the person was at the session, and understood if they passed.
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
