// Generated from the core by generate.sh: change the core, not this file.

import Foundation

/// The assessments, for reading.
public protocol AssessmentRecords: Sendable {
    /// The way to their store.
    var channel: Channel { get }
}

extension AssessmentRecords {
    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: AssessmentId) async throws(CchcError) -> Assessment {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await channel.read("assessments.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: AssessmentId) async throws(CchcError) -> Assessment? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await channel.read("assessments.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: AssessmentId) async throws(CchcError) -> [Assessment] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await channel.read("assessments.history", arguments)
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
    ///   - status: Where it stands.
    ///   - missing: Fields that must be missing.
    ///   - index: The index to use; where none is named, the first that serves the filter.
    ///   - since: The least value of the field after the filter's.
    ///   - until: The greatest value of the field after the filter's.
    ///   - descending: The other way round.
    ///   - limit: How many records a page holds at most, 1 to 1,000.
    ///   - cursor: Where the page before ended.
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
    ) async throws(CchcError) -> Page<Assessment> {
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
        return try await channel.read("assessments.page", arguments)
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
    ///   - status: Where it stands.
    ///   - missing: Fields that must be missing.
    ///   - index: The index to use; where none is named, the first that serves the filter.
    ///   - since: The least value of the field after the filter's.
    ///   - until: The greatest value of the field after the filter's.
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
    ) async throws(CchcError) -> Int {
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
        return try await channel.read("assessments.count", arguments)
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
    ///   - status: Where it stands.
    ///   - missing: Fields that must be missing.
    ///   - index: The index to use; where none is named, the first that serves the filter.
    ///   - since: The least value of the field after the filter's.
    ///   - until: The greatest value of the field after the filter's.
    ///   - descending: The other way round.
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
    public func results(_ id: AssessmentId, on: CivilDate? = nil) async throws(CchcError) -> AssessmentResults {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("on", on)
        return try await channel.read("assessments.results", arguments)
    }
}

/// The assessments.
public struct Assessments: AssessmentRecords {
    /// The way to their store.
    public let channel: Channel

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    public func add(_ record: Assessment) async throws(CchcError) -> Assessment {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await channel.write("assessments.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    /// `duplicate` where a
    /// unique key is taken; `cancelled` where the task was.
    ///
    /// - Parameters:
    ///   - progress: Is told how far the work is.
    public func addMany(
        _ records: [Assessment],
        progress: ProgressListener? = nil
    ) async throws(CchcError) -> [Assessment] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try await channel.write("assessments.add_many", arguments, progress: progress)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    /// more;
    /// `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    public func update(_ record: Assessment) async throws(CchcError) -> Assessment {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await channel.write("assessments.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    /// point at it.
    public func remove(_ record: Assessment) async throws(CchcError) {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try await channel.write("assessments.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: AssessmentId, rev: Int) async throws(CchcError) {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try await channel.write("assessments.remove", arguments)
    }

    /// Opens a test: it can be taken from now on, and what it asks stays as it is.
    ///
    /// - Parameters:
    ///   - id: The test.
    public func `open`(_ id: AssessmentId) async throws(CchcError) -> Assessment {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await channel.write("assessments.open", arguments)
    }

    /// Closes a test: it can be taken no more. Its results stay.
    ///
    /// - Parameters:
    ///   - id: The test.
    ///   - why: Why, if there is something to say.
    public func close(_ id: AssessmentId, why: String? = nil) async throws(CchcError) -> Assessment {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("why", why)
        return try await channel.write("assessments.close", arguments)
    }

    /// Scores one person's answers to a test and keeps the attempt. Score and answers are sealed under the person's
    /// key; the score is told once, here.
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
    public func attempt(
        assessment: AssessmentId,
        person: PersonId,
        answers: [[Int]] = [],
        points: [ItemPoints] = [],
        takenOn: CivilDate? = nil,
        session: SessionId? = nil,
        markAttendance: Bool = false
    ) async throws(CchcError) -> AttemptTaken {
        var arguments = Packer(fields: 7)
        arguments.write("assessment", assessment)
        arguments.write("person", person)
        arguments.write("answers", answers)
        arguments.write("points", points)
        arguments.write("taken_on", takenOn)
        arguments.write("session", session)
        arguments.write("mark_attendance", markAttendance)
        return try await channel.write("assessments.attempt", arguments)
    }
}

/// The assessments in a batch.
public struct BatchAssessments {
    let channel: BatchChannel

    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: AssessmentId) throws(CchcError) -> Assessment {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try channel.call("assessments.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: AssessmentId) throws(CchcError) -> Assessment? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try channel.call("assessments.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: AssessmentId) throws(CchcError) -> [Assessment] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try channel.call("assessments.history", arguments)
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
    ///   - status: Where it stands.
    ///   - missing: Fields that must be missing.
    ///   - index: The index to use; where none is named, the first that serves the filter.
    ///   - since: The least value of the field after the filter's.
    ///   - until: The greatest value of the field after the filter's.
    ///   - descending: The other way round.
    ///   - limit: How many records a page holds at most, 1 to 1,000.
    ///   - cursor: Where the page before ended.
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
    ) throws(CchcError) -> Page<Assessment> {
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
        return try channel.call("assessments.page", arguments)
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
    ///   - status: Where it stands.
    ///   - missing: Fields that must be missing.
    ///   - index: The index to use; where none is named, the first that serves the filter.
    ///   - since: The least value of the field after the filter's.
    ///   - until: The greatest value of the field after the filter's.
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
    ) throws(CchcError) -> Int {
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
        return try channel.call("assessments.count", arguments)
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
    ///   - status: Where it stands.
    ///   - missing: Fields that must be missing.
    ///   - index: The index to use; where none is named, the first that serves the filter.
    ///   - since: The least value of the field after the filter's.
    ///   - until: The greatest value of the field after the filter's.
    ///   - descending: The other way round.
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
    ) throws(CchcError) -> [Assessment] {
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
    public func results(_ id: AssessmentId, on: CivilDate? = nil) throws(CchcError) -> AssessmentResults {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("on", on)
        return try channel.call("assessments.results", arguments)
    }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    public func add(_ record: Assessment) throws(CchcError) -> Assessment {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try channel.call("assessments.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    /// `duplicate` where a
    /// unique key is taken; `cancelled` where the task was.
    public func addMany(_ records: [Assessment]) throws(CchcError) -> [Assessment] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try channel.call("assessments.add_many", arguments)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    /// more;
    /// `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    public func update(_ record: Assessment) throws(CchcError) -> Assessment {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try channel.call("assessments.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    /// point at it.
    public func remove(_ record: Assessment) throws(CchcError) {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try channel.call("assessments.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: AssessmentId, rev: Int) throws(CchcError) {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try channel.call("assessments.remove", arguments)
    }

    /// Opens a test: it can be taken from now on, and what it asks stays as it is.
    ///
    /// - Parameters:
    ///   - id: The test.
    public func `open`(_ id: AssessmentId) throws(CchcError) -> Assessment {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try channel.call("assessments.open", arguments)
    }

    /// Closes a test: it can be taken no more. Its results stay.
    ///
    /// - Parameters:
    ///   - id: The test.
    ///   - why: Why, if there is something to say.
    public func close(_ id: AssessmentId, why: String? = nil) throws(CchcError) -> Assessment {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("why", why)
        return try channel.call("assessments.close", arguments)
    }

    /// Scores one person's answers to a test and keeps the attempt. Score and answers are sealed under the person's
    /// key; the score is told once, here.
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
    public func attempt(
        assessment: AssessmentId,
        person: PersonId,
        answers: [[Int]] = [],
        points: [ItemPoints] = [],
        takenOn: CivilDate? = nil,
        session: SessionId? = nil,
        markAttendance: Bool = false
    ) throws(CchcError) -> AttemptTaken {
        var arguments = Packer(fields: 7)
        arguments.write("assessment", assessment)
        arguments.write("person", person)
        arguments.write("answers", answers)
        arguments.write("points", points)
        arguments.write("taken_on", takenOn)
        arguments.write("session", session)
        arguments.write("mark_attendance", markAttendance)
        return try channel.call("assessments.attempt", arguments)
    }
}
