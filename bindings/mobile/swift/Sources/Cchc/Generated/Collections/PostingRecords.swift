// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// The postings, for reading.
public protocol PostingRecords: Sendable {
    /// The way to their store.
    var connection: Connection { get }
}

extension PostingRecords {
    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: PostingId) async throws -> Posting {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("postings.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: PostingId) async throws -> Posting? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("postings.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: PostingId) async throws -> [Posting] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("postings.history", arguments)
    }

    /// Gives a page of postings.
    ///
    /// Indexes: `postedOn` by postedOn; `place` by place, postedOn; `procedure` by procedure, postedOn; `shows` by
    /// shows, postedOn; `unit` by unit, postedOn; `activity` by activity, postedOn; `removedOn` by removedOn,
    /// postedOn; `lastChecked` by lastChecked.
    ///
    /// - Parameters:
    ///   - postedOn: First day on which it is posted (ngày niêm yết).
    ///   - place: On which medium.
    ///   - unit: The unit that posted it.
    ///   - activity: The activity it is evidence for.
    ///   - removedOn: The day it was taken down, and so the first on which it is not posted; not before `posted_on`
    ///       (ngày gỡ).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    ///   - descending: Descending order.
    ///   - limit: The most records on a page, 1 to 1,000.
    ///   - cursor: The position after which the page begins: the `next` of the page before, of the same query in the
    ///       same store or in a copy of it. A cursor of another query or store is refused.
    public func page(
        postedOn: CivilDate? = nil,
        place: PostingPlace? = nil,
        procedure: ProcedureId? = nil,
        shows: String? = nil,
        unit: UnitId? = nil,
        activity: ActivityId? = nil,
        removedOn: CivilDate? = nil,
        lastChecked: CivilDate? = nil,
        missing: Set<Posting.OptionalKey> = [],
        index: Posting.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) async throws -> Page<Posting> {
        var filter = Filter(missing: missing)
        filter.add("posted_on", postedOn)
        filter.add("place", place)
        filter.add("procedure", procedure)
        filter.add("shows", shows)
        filter.add("unit", unit)
        filter.add("activity", activity)
        filter.add("removed_on", removedOn)
        filter.add("last_checked", lastChecked)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try await connection.read("postings.page", arguments)
    }

    /// Counts postings.
    ///
    /// Indexes: `postedOn` by postedOn; `place` by place, postedOn; `procedure` by procedure, postedOn; `shows` by
    /// shows, postedOn; `unit` by unit, postedOn; `activity` by activity, postedOn; `removedOn` by removedOn,
    /// postedOn; `lastChecked` by lastChecked.
    ///
    /// - Parameters:
    ///   - postedOn: First day on which it is posted (ngày niêm yết).
    ///   - place: On which medium.
    ///   - unit: The unit that posted it.
    ///   - activity: The activity it is evidence for.
    ///   - removedOn: The day it was taken down, and so the first on which it is not posted; not before `posted_on`
    ///       (ngày gỡ).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    public func count(
        postedOn: CivilDate? = nil,
        place: PostingPlace? = nil,
        procedure: ProcedureId? = nil,
        shows: String? = nil,
        unit: UnitId? = nil,
        activity: ActivityId? = nil,
        removedOn: CivilDate? = nil,
        lastChecked: CivilDate? = nil,
        missing: Set<Posting.OptionalKey> = [],
        index: Posting.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) async throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("posted_on", postedOn)
        filter.add("place", place)
        filter.add("procedure", procedure)
        filter.add("shows", shows)
        filter.add("unit", unit)
        filter.add("activity", activity)
        filter.add("removed_on", removedOn)
        filter.add("last_checked", lastChecked)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try await connection.read("postings.count", arguments)
    }

    /// Gives postings one by one, reading page after page; nothing is held open in between.
    ///
    /// Indexes: `postedOn` by postedOn; `place` by place, postedOn; `procedure` by procedure, postedOn; `shows` by
    /// shows, postedOn; `unit` by unit, postedOn; `activity` by activity, postedOn; `removedOn` by removedOn,
    /// postedOn; `lastChecked` by lastChecked.
    ///
    /// - Parameters:
    ///   - postedOn: First day on which it is posted (ngày niêm yết).
    ///   - place: On which medium.
    ///   - unit: The unit that posted it.
    ///   - activity: The activity it is evidence for.
    ///   - removedOn: The day it was taken down, and so the first on which it is not posted; not before `posted_on`
    ///       (ngày gỡ).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    ///   - descending: Descending order.
    public func all(
        postedOn: CivilDate? = nil,
        place: PostingPlace? = nil,
        procedure: ProcedureId? = nil,
        shows: String? = nil,
        unit: UnitId? = nil,
        activity: ActivityId? = nil,
        removedOn: CivilDate? = nil,
        lastChecked: CivilDate? = nil,
        missing: Set<Posting.OptionalKey> = [],
        index: Posting.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) -> RecordSequence<Posting> {
        RecordSequence { cursor in
            try await page(
                postedOn: postedOn,
                place: place,
                procedure: procedure,
                shows: shows,
                unit: unit,
                activity: activity,
                removedOn: removedOn,
                lastChecked: lastChecked,
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

    /// The postings that are not as they must be on a day, each with the reasons and what to do: the procedure
    /// changed, ended, or does not hold yet; its forms or the address for feedback are missing; the decision ended or
    /// does not hold yet; the theme is that of a year that is over. A leaders' schedule says itself for which days it
    /// is.
    ///
    /// - Parameters:
    ///   - on: The day; today where none is given.
    ///   - place: Only at this place.
    ///   - unit: Only those of this unit; those of every unit where none is given.
    public func stale(
        on: CivilDate? = nil,
        place: PostingPlace? = nil,
        unit: UnitId? = nil
    ) async throws -> [StalePosting] {
        var arguments = Packer(fields: 3)
        arguments.write("on", on)
        arguments.write("place", place)
        arguments.write("unit", unit)
        return try await connection.read("postings.stale", arguments)
    }

    /// How much of what is in force each place shows on a day. As soon as anything is in force, the places that the
    /// law asks for are there, even those that show nothing; others are there where they show a procedure.
    ///
    /// - Parameters:
    ///   - on: The day; today where none is given.
    ///   - unit: Only procedures that this unit settles, and what it shows itself; all of both where none is given.
    public func coverage(on: CivilDate? = nil, unit: UnitId? = nil) async throws -> [PlaceFigures] {
        var arguments = Packer(fields: 2)
        arguments.write("on", on)
        arguments.write("unit", unit)
        return try await connection.read("postings.coverage", arguments)
    }

    /// The procedures in force on a day that a place does not show, or not as they are.
    ///
    /// - Parameters:
    ///   - place: The place.
    ///   - on: The day; today where none is given.
    ///   - unit: Only procedures that this unit settles, and what it shows itself; all of both where none is given.
    public func missing(_ place: PostingPlace, on: CivilDate? = nil, unit: UnitId? = nil) async throws -> [Procedure] {
        var arguments = Packer(fields: 3)
        arguments.write("place", place)
        arguments.write("on", on)
        arguments.write("unit", unit)
        return try await connection.read("postings.missing", arguments)
    }
}

/// The postings.
public struct Postings: PostingRecords {
    /// The way to their store.
    public let connection: Connection

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: Posting) async throws -> Posting {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("postings.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Parameters:
    ///   - progress: Is told how far the work is.
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [Posting], progress: ProgressListener? = nil) async throws -> [Posting] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try await connection.write("postings.add_many", arguments, progress: progress)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: Posting) async throws -> Posting {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("postings.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: Posting) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try await connection.write("postings.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: PostingId, rev: Int) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try await connection.write("postings.remove", arguments)
    }

    /// Notes that somebody looked whether something is still shown as it must be. What was found beside it is how it
    /// is from then on.
    ///
    /// - Parameters:
    ///   - id: The posting.
    ///   - on: The day; today where none is given.
    ///   - hasForms: Whether the forms are beside it.
    ///   - hasFeedbackAddress: Whether the address for feedback is beside it.
    ///   - evidence: Files that show it.
    @discardableResult
    public func check(
        _ id: PostingId,
        on: CivilDate? = nil,
        hasForms: Bool? = nil,
        hasFeedbackAddress: Bool? = nil,
        evidence: [AttachmentId] = []
    ) async throws -> Posting {
        var arguments = Packer(fields: 5)
        arguments.write("id", id)
        arguments.write("on", on)
        arguments.write("has_forms", hasForms)
        arguments.write("has_feedback_address", hasFeedbackAddress)
        arguments.write("evidence", evidence)
        return try await connection.write("postings.check", arguments)
    }

    /// Notes that something was taken down.
    ///
    /// - Parameters:
    ///   - id: The posting.
    ///   - why: The reason.
    ///   - on: The day: it is not shown any more on it; today where none is given.
    @discardableResult
    public func takeDown(_ id: PostingId, why: String, on: CivilDate? = nil) async throws -> Posting {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try await connection.write("postings.take_down", arguments)
    }

    /// Takes a posting of a procedure down and puts up a version of a procedure that is in force, at the same place,
    /// in one commit. The address for feedback stays; the forms must be put up anew.
    ///
    /// - Parameters:
    ///   - id: The posting that is taken down.
    ///   - procedure: The version that is put up.
    ///   - on: The day; today where none is given.
    ///   - hasForms: Whether its forms are put up with it.
    ///   - evidence: Files that show it.
    @discardableResult
    public func replace(
        _ id: PostingId,
        procedure: ProcedureId,
        on: CivilDate? = nil,
        hasForms: Bool = false,
        evidence: [AttachmentId] = []
    ) async throws -> Posting {
        var arguments = Packer(fields: 5)
        arguments.write("id", id)
        arguments.write("procedure", procedure)
        arguments.write("on", on)
        arguments.write("has_forms", hasForms)
        arguments.write("evidence", evidence)
        return try await connection.write("postings.replace", arguments)
    }
}

/// The postings in a batch.
public struct BatchPostings {
    let connection: BatchConnection

    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: PostingId) throws -> Posting {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("postings.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: PostingId) throws -> Posting? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("postings.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: PostingId) throws -> [Posting] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("postings.history", arguments)
    }

    /// Gives a page of postings.
    ///
    /// Indexes: `postedOn` by postedOn; `place` by place, postedOn; `procedure` by procedure, postedOn; `shows` by
    /// shows, postedOn; `unit` by unit, postedOn; `activity` by activity, postedOn; `removedOn` by removedOn,
    /// postedOn; `lastChecked` by lastChecked.
    ///
    /// - Parameters:
    ///   - postedOn: First day on which it is posted (ngày niêm yết).
    ///   - place: On which medium.
    ///   - unit: The unit that posted it.
    ///   - activity: The activity it is evidence for.
    ///   - removedOn: The day it was taken down, and so the first on which it is not posted; not before `posted_on`
    ///       (ngày gỡ).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    ///   - descending: Descending order.
    ///   - limit: The most records on a page, 1 to 1,000.
    ///   - cursor: The position after which the page begins: the `next` of the page before, of the same query in the
    ///       same store or in a copy of it. A cursor of another query or store is refused.
    public func page(
        postedOn: CivilDate? = nil,
        place: PostingPlace? = nil,
        procedure: ProcedureId? = nil,
        shows: String? = nil,
        unit: UnitId? = nil,
        activity: ActivityId? = nil,
        removedOn: CivilDate? = nil,
        lastChecked: CivilDate? = nil,
        missing: Set<Posting.OptionalKey> = [],
        index: Posting.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) throws -> Page<Posting> {
        var filter = Filter(missing: missing)
        filter.add("posted_on", postedOn)
        filter.add("place", place)
        filter.add("procedure", procedure)
        filter.add("shows", shows)
        filter.add("unit", unit)
        filter.add("activity", activity)
        filter.add("removed_on", removedOn)
        filter.add("last_checked", lastChecked)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try connection.call("postings.page", arguments)
    }

    /// Counts postings.
    ///
    /// Indexes: `postedOn` by postedOn; `place` by place, postedOn; `procedure` by procedure, postedOn; `shows` by
    /// shows, postedOn; `unit` by unit, postedOn; `activity` by activity, postedOn; `removedOn` by removedOn,
    /// postedOn; `lastChecked` by lastChecked.
    ///
    /// - Parameters:
    ///   - postedOn: First day on which it is posted (ngày niêm yết).
    ///   - place: On which medium.
    ///   - unit: The unit that posted it.
    ///   - activity: The activity it is evidence for.
    ///   - removedOn: The day it was taken down, and so the first on which it is not posted; not before `posted_on`
    ///       (ngày gỡ).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    public func count(
        postedOn: CivilDate? = nil,
        place: PostingPlace? = nil,
        procedure: ProcedureId? = nil,
        shows: String? = nil,
        unit: UnitId? = nil,
        activity: ActivityId? = nil,
        removedOn: CivilDate? = nil,
        lastChecked: CivilDate? = nil,
        missing: Set<Posting.OptionalKey> = [],
        index: Posting.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("posted_on", postedOn)
        filter.add("place", place)
        filter.add("procedure", procedure)
        filter.add("shows", shows)
        filter.add("unit", unit)
        filter.add("activity", activity)
        filter.add("removed_on", removedOn)
        filter.add("last_checked", lastChecked)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try connection.call("postings.count", arguments)
    }

    /// Gives postings at once.
    ///
    /// Indexes: `postedOn` by postedOn; `place` by place, postedOn; `procedure` by procedure, postedOn; `shows` by
    /// shows, postedOn; `unit` by unit, postedOn; `activity` by activity, postedOn; `removedOn` by removedOn,
    /// postedOn; `lastChecked` by lastChecked.
    ///
    /// - Parameters:
    ///   - postedOn: First day on which it is posted (ngày niêm yết).
    ///   - place: On which medium.
    ///   - unit: The unit that posted it.
    ///   - activity: The activity it is evidence for.
    ///   - removedOn: The day it was taken down, and so the first on which it is not posted; not before `posted_on`
    ///       (ngày gỡ).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    ///   - descending: Descending order.
    public func all(
        postedOn: CivilDate? = nil,
        place: PostingPlace? = nil,
        procedure: ProcedureId? = nil,
        shows: String? = nil,
        unit: UnitId? = nil,
        activity: ActivityId? = nil,
        removedOn: CivilDate? = nil,
        lastChecked: CivilDate? = nil,
        missing: Set<Posting.OptionalKey> = [],
        index: Posting.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) throws -> [Posting] {
        var found: [Posting] = []
        var cursor: String?
        repeat {
            let page = try page(
                postedOn: postedOn,
                place: place,
                procedure: procedure,
                shows: shows,
                unit: unit,
                activity: activity,
                removedOn: removedOn,
                lastChecked: lastChecked,
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

    /// The postings that are not as they must be on a day, each with the reasons and what to do: the procedure
    /// changed, ended, or does not hold yet; its forms or the address for feedback are missing; the decision ended or
    /// does not hold yet; the theme is that of a year that is over. A leaders' schedule says itself for which days it
    /// is.
    ///
    /// - Parameters:
    ///   - on: The day; today where none is given.
    ///   - place: Only at this place.
    ///   - unit: Only those of this unit; those of every unit where none is given.
    public func stale(on: CivilDate? = nil, place: PostingPlace? = nil, unit: UnitId? = nil) throws -> [StalePosting] {
        var arguments = Packer(fields: 3)
        arguments.write("on", on)
        arguments.write("place", place)
        arguments.write("unit", unit)
        return try connection.call("postings.stale", arguments)
    }

    /// How much of what is in force each place shows on a day. As soon as anything is in force, the places that the
    /// law asks for are there, even those that show nothing; others are there where they show a procedure.
    ///
    /// - Parameters:
    ///   - on: The day; today where none is given.
    ///   - unit: Only procedures that this unit settles, and what it shows itself; all of both where none is given.
    public func coverage(on: CivilDate? = nil, unit: UnitId? = nil) throws -> [PlaceFigures] {
        var arguments = Packer(fields: 2)
        arguments.write("on", on)
        arguments.write("unit", unit)
        return try connection.call("postings.coverage", arguments)
    }

    /// The procedures in force on a day that a place does not show, or not as they are.
    ///
    /// - Parameters:
    ///   - place: The place.
    ///   - on: The day; today where none is given.
    ///   - unit: Only procedures that this unit settles, and what it shows itself; all of both where none is given.
    public func missing(_ place: PostingPlace, on: CivilDate? = nil, unit: UnitId? = nil) throws -> [Procedure] {
        var arguments = Packer(fields: 3)
        arguments.write("place", place)
        arguments.write("on", on)
        arguments.write("unit", unit)
        return try connection.call("postings.missing", arguments)
    }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: Posting) throws -> Posting {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("postings.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [Posting]) throws -> [Posting] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try connection.call("postings.add_many", arguments)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: Posting) throws -> Posting {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("postings.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: Posting) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try connection.call("postings.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: PostingId, rev: Int) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try connection.call("postings.remove", arguments)
    }

    /// Notes that somebody looked whether something is still shown as it must be. What was found beside it is how it
    /// is from then on.
    ///
    /// - Parameters:
    ///   - id: The posting.
    ///   - on: The day; today where none is given.
    ///   - hasForms: Whether the forms are beside it.
    ///   - hasFeedbackAddress: Whether the address for feedback is beside it.
    ///   - evidence: Files that show it.
    @discardableResult
    public func check(
        _ id: PostingId,
        on: CivilDate? = nil,
        hasForms: Bool? = nil,
        hasFeedbackAddress: Bool? = nil,
        evidence: [AttachmentId] = []
    ) throws -> Posting {
        var arguments = Packer(fields: 5)
        arguments.write("id", id)
        arguments.write("on", on)
        arguments.write("has_forms", hasForms)
        arguments.write("has_feedback_address", hasFeedbackAddress)
        arguments.write("evidence", evidence)
        return try connection.call("postings.check", arguments)
    }

    /// Notes that something was taken down.
    ///
    /// - Parameters:
    ///   - id: The posting.
    ///   - why: The reason.
    ///   - on: The day: it is not shown any more on it; today where none is given.
    @discardableResult
    public func takeDown(_ id: PostingId, why: String, on: CivilDate? = nil) throws -> Posting {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try connection.call("postings.take_down", arguments)
    }

    /// Takes a posting of a procedure down and puts up a version of a procedure that is in force, at the same place,
    /// in one commit. The address for feedback stays; the forms must be put up anew.
    ///
    /// - Parameters:
    ///   - id: The posting that is taken down.
    ///   - procedure: The version that is put up.
    ///   - on: The day; today where none is given.
    ///   - hasForms: Whether its forms are put up with it.
    ///   - evidence: Files that show it.
    @discardableResult
    public func replace(
        _ id: PostingId,
        procedure: ProcedureId,
        on: CivilDate? = nil,
        hasForms: Bool = false,
        evidence: [AttachmentId] = []
    ) throws -> Posting {
        var arguments = Packer(fields: 5)
        arguments.write("id", id)
        arguments.write("procedure", procedure)
        arguments.write("on", on)
        arguments.write("has_forms", hasForms)
        arguments.write("evidence", evidence)
        return try connection.call("postings.replace", arguments)
    }
}
