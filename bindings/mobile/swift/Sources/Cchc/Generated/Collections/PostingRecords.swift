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
    ///   - postedOn: First day on which it is posted, included (ngày niêm yết).
    ///   - place: The medium on which it is posted.
    ///   - unit: The unit that posted it.
    ///   - activity: The activity that it is evidence for.
    ///   - removedOn: The day of removal, not before `posted_on` and no longer a posted day; none while it is up (ngày
    ///       gỡ).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - limit: The most records on a page, 1 to 1,000; 50 by default.
    ///   - cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must come
    ///       from the same query in the same store or a copy of it; any other cursor is refused.
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
    ///   - postedOn: First day on which it is posted, included (ngày niêm yết).
    ///   - place: The medium on which it is posted.
    ///   - unit: The unit that posted it.
    ///   - activity: The activity that it is evidence for.
    ///   - removedOn: The day of removal, not before `posted_on` and no longer a posted day; none while it is up (ngày
    ///       gỡ).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
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
    ///   - postedOn: First day on which it is posted, included (ngày niêm yết).
    ///   - place: The medium on which it is posted.
    ///   - unit: The unit that posted it.
    ///   - activity: The activity that it is evidence for.
    ///   - removedOn: The day of removal, not before `posted_on` and no longer a posted day; none while it is up (ngày
    ///       gỡ).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
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

    /// Writes postings as a table to a file, all as of one instant; whole or not at all (xuất bảng).
    ///
    /// - Parameters:
    ///   - url: The file to create.
    ///   - format: The kind of file; this library writes CSV and JSON Lines.
    ///   - columns: The paths of the columns, in this order: `held_on`, `turnout.informed`; nil for all of them.
    ///   - options: How the table is written.
    ///   - postedOn: First day on which it is posted, included (ngày niêm yết).
    ///   - place: The medium on which it is posted.
    ///   - unit: The unit that posted it.
    ///   - activity: The activity that it is evidence for.
    ///   - removedOn: The day of removal, not before `posted_on` and no longer a posted day; none while it is up (ngày
    ///       gỡ).
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
        progress: ProgressListener? = nil
    ) async throws {
        var filter = Filter(missing: missing)
        filter.add("posted_on", postedOn)
        filter.add("place", place)
        filter.add("procedure", procedure)
        filter.add("shows", shows)
        filter.add("unit", unit)
        filter.add("activity", activity)
        filter.add("removed_on", removedOn)
        filter.add("last_checked", lastChecked)
        var records = Packer(fields: 5)
        records.write("filter", filter)
        records.write("index", index)
        records.write("since", since)
        records.write("until", until)
        records.write("descending", descending)
        var query = Packer(fields: 3)
        query.write("collection", "postings")
        query.write("columns", columns)
        query.write("records", records)
        let table = TableFile(url: url, format: format, options: options)
        try await connection.export(query, to: table, progress: progress)
    }

    /// Returns the postings that need action on a day, each with its reasons and what to do.
    ///
    /// Reasons: the procedure or decision has a newer version, has ended, or is not in force yet; the forms or the
    /// address for feedback are missing; the theme's year is over. Leaders' schedules are never listed.
    ///
    /// - Parameters:
    ///   - on: The day; today if omitted.
    ///   - place: Only postings at this place; all places if omitted.
    ///   - unit: Only postings of this unit; of every unit if omitted.
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

    /// Returns for each posting place how many of the procedures in force on a day it shows. Places required by law
    /// are always listed while any procedure is in force; other places only if they show a procedure.
    ///
    /// - Parameters:
    ///   - on: The day; today if omitted.
    ///   - unit: Only procedures this unit handles, and its own postings; all procedures and postings if omitted.
    public func coverage(on: CivilDate? = nil, unit: UnitId? = nil) async throws -> [PlaceFigures] {
        var arguments = Packer(fields: 2)
        arguments.write("on", on)
        arguments.write("unit", unit)
        return try await connection.read("postings.coverage", arguments)
    }

    /// Returns the procedures in force on a day of which a place does not show the version in force.
    ///
    /// - Parameters:
    ///   - place: The place.
    ///   - on: The day; today if omitted.
    ///   - unit: Only procedures this unit handles, and its own postings; all procedures and postings if omitted.
    public func missing(_ place: PostingPlace, on: CivilDate? = nil, unit: UnitId? = nil) async throws -> [Procedure] {
        var arguments = Packer(fields: 3)
        arguments.write("place", place)
        arguments.write("on", on)
        arguments.write("unit", unit)
        return try await connection.read("postings.missing", arguments)
    }
}

/// The postings.
public struct Postings: PostingRecords, TableTarget {
    /// The way to their store.
    public let connection: Connection

    /// The name of the collection.
    public var name: String { "postings" }

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
    public func bringBack(_ id: PostingId, rev: Int? = nil, asOf: Date? = nil) async throws -> Posting {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try await connection.write("postings.bring_back", arguments)
    }

    /// Records a check (kiểm tra niêm yết) that a posting is still up, and the state of its forms and feedback address
    /// as found. Refused if it is not up on that day (`not_shown`).
    ///
    /// - Parameters:
    ///   - id: The posting.
    ///   - on: The day of the check; today if omitted. Neither in the future (`not_yet`) nor before the last check
    ///       (`order`).
    ///   - hasForms: Whether the forms are displayed beside it; unchanged if omitted.
    ///   - hasFeedbackAddress: Whether the address for feedback is displayed beside it; unchanged if omitted.
    ///   - evidence: Files that show it, such as photographs.
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

    /// Records that a posting was taken down (gỡ niêm yết). Refused if it was taken down before (`taken_down`).
    ///
    /// - Parameters:
    ///   - id: The posting.
    ///   - why: The reason; not blank.
    ///   - on: The first day it is no longer up; today if omitted. Neither in the future (`not_yet`), nor before the
    ///       day it was put up or last checked (`order`).
    @discardableResult
    public func takeDown(_ id: PostingId, why: String, on: CivilDate? = nil) async throws -> Posting {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try await connection.write("postings.take_down", arguments)
    }

    /// Takes down a posting of a procedure and posts the version in force instead, at the same place, in one commit.
    /// Returns the new posting. It keeps the state of the feedback address; the forms must be put up again
    /// (`has_forms`).
    ///
    /// Refused if the posting shows no procedure (`shows_no_procedure`) or this version already (`same_version`), was
    /// taken down (`taken_down`), or the version is not the one in force on that day (`not_in_force`).
    ///
    /// - Parameters:
    ///   - id: The posting to take down.
    ///   - procedure: The version to post: the one in force on that day.
    ///   - on: The day of the replacement; today if omitted. Neither in the future (`not_yet`), nor before the day the
    ///       posting was put up or last checked (`order`).
    ///   - hasForms: Whether the forms of this version are put up with it.
    ///   - evidence: Files that show it, such as photographs.
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
public struct BatchPostings: BatchTableTarget {
    /// The way to their batch.
    public let connection: BatchConnection

    /// The name of the collection.
    public var name: String { "postings" }

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
    ///   - postedOn: First day on which it is posted, included (ngày niêm yết).
    ///   - place: The medium on which it is posted.
    ///   - unit: The unit that posted it.
    ///   - activity: The activity that it is evidence for.
    ///   - removedOn: The day of removal, not before `posted_on` and no longer a posted day; none while it is up (ngày
    ///       gỡ).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - limit: The most records on a page, 1 to 1,000; 50 by default.
    ///   - cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must come
    ///       from the same query in the same store or a copy of it; any other cursor is refused.
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
    ///   - postedOn: First day on which it is posted, included (ngày niêm yết).
    ///   - place: The medium on which it is posted.
    ///   - unit: The unit that posted it.
    ///   - activity: The activity that it is evidence for.
    ///   - removedOn: The day of removal, not before `posted_on` and no longer a posted day; none while it is up (ngày
    ///       gỡ).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
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
    ///   - postedOn: First day on which it is posted, included (ngày niêm yết).
    ///   - place: The medium on which it is posted.
    ///   - unit: The unit that posted it.
    ///   - activity: The activity that it is evidence for.
    ///   - removedOn: The day of removal, not before `posted_on` and no longer a posted day; none while it is up (ngày
    ///       gỡ).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
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

    /// Returns the postings that need action on a day, each with its reasons and what to do.
    ///
    /// Reasons: the procedure or decision has a newer version, has ended, or is not in force yet; the forms or the
    /// address for feedback are missing; the theme's year is over. Leaders' schedules are never listed.
    ///
    /// - Parameters:
    ///   - on: The day; today if omitted.
    ///   - place: Only postings at this place; all places if omitted.
    ///   - unit: Only postings of this unit; of every unit if omitted.
    public func stale(on: CivilDate? = nil, place: PostingPlace? = nil, unit: UnitId? = nil) throws -> [StalePosting] {
        var arguments = Packer(fields: 3)
        arguments.write("on", on)
        arguments.write("place", place)
        arguments.write("unit", unit)
        return try connection.call("postings.stale", arguments)
    }

    /// Returns for each posting place how many of the procedures in force on a day it shows. Places required by law
    /// are always listed while any procedure is in force; other places only if they show a procedure.
    ///
    /// - Parameters:
    ///   - on: The day; today if omitted.
    ///   - unit: Only procedures this unit handles, and its own postings; all procedures and postings if omitted.
    public func coverage(on: CivilDate? = nil, unit: UnitId? = nil) throws -> [PlaceFigures] {
        var arguments = Packer(fields: 2)
        arguments.write("on", on)
        arguments.write("unit", unit)
        return try connection.call("postings.coverage", arguments)
    }

    /// Returns the procedures in force on a day of which a place does not show the version in force.
    ///
    /// - Parameters:
    ///   - place: The place.
    ///   - on: The day; today if omitted.
    ///   - unit: Only procedures this unit handles, and its own postings; all procedures and postings if omitted.
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
    public func bringBack(_ id: PostingId, rev: Int? = nil, asOf: Date? = nil) throws -> Posting {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try connection.call("postings.bring_back", arguments)
    }

    /// Records a check (kiểm tra niêm yết) that a posting is still up, and the state of its forms and feedback address
    /// as found. Refused if it is not up on that day (`not_shown`).
    ///
    /// - Parameters:
    ///   - id: The posting.
    ///   - on: The day of the check; today if omitted. Neither in the future (`not_yet`) nor before the last check
    ///       (`order`).
    ///   - hasForms: Whether the forms are displayed beside it; unchanged if omitted.
    ///   - hasFeedbackAddress: Whether the address for feedback is displayed beside it; unchanged if omitted.
    ///   - evidence: Files that show it, such as photographs.
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

    /// Records that a posting was taken down (gỡ niêm yết). Refused if it was taken down before (`taken_down`).
    ///
    /// - Parameters:
    ///   - id: The posting.
    ///   - why: The reason; not blank.
    ///   - on: The first day it is no longer up; today if omitted. Neither in the future (`not_yet`), nor before the
    ///       day it was put up or last checked (`order`).
    @discardableResult
    public func takeDown(_ id: PostingId, why: String, on: CivilDate? = nil) throws -> Posting {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try connection.call("postings.take_down", arguments)
    }

    /// Takes down a posting of a procedure and posts the version in force instead, at the same place, in one commit.
    /// Returns the new posting. It keeps the state of the feedback address; the forms must be put up again
    /// (`has_forms`).
    ///
    /// Refused if the posting shows no procedure (`shows_no_procedure`) or this version already (`same_version`), was
    /// taken down (`taken_down`), or the version is not the one in force on that day (`not_in_force`).
    ///
    /// - Parameters:
    ///   - id: The posting to take down.
    ///   - procedure: The version to post: the one in force on that day.
    ///   - on: The day of the replacement; today if omitted. Neither in the future (`not_yet`), nor before the day the
    ///       posting was put up or last checked (`order`).
    ///   - hasForms: Whether the forms of this version are put up with it.
    ///   - evidence: Files that show it, such as photographs.
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
