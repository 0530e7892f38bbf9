// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// The data subjects, for reading.
public protocol DataSubjectRecords: Sendable {
    /// The way to their store.
    var connection: Connection { get }
}

extension DataSubjectRecords {
    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: DataSubjectId) async throws -> DataSubject {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("data_subjects.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: DataSubjectId) async throws -> DataSubject? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("data_subjects.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: DataSubjectId) async throws -> [DataSubject] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("data_subjects.history", arguments)
    }

    /// Gives a page of data subjects.
    ///
    /// Indexes: `person` by person.
    ///
    /// - Parameters:
    ///   - person: The member of staff who is this data subject; none if it is no member of staff. At most one data
    ///       subject that is not erased refers to a person, and the field never changes.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - limit: The most records on a page, 1 to 1,000; 50 by default.
    ///   - cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must come
    ///       from the same query in the same store or a copy of it; any other cursor is refused.
    public func page(
        person: PersonId? = nil,
        missing: Set<DataSubject.OptionalKey> = [],
        index: DataSubject.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) async throws -> Page<DataSubject> {
        var filter = Filter(missing: missing)
        filter.add("person", person)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try await connection.read("data_subjects.page", arguments)
    }

    /// Counts data subjects.
    ///
    /// Indexes: `person` by person.
    ///
    /// - Parameters:
    ///   - person: The member of staff who is this data subject; none if it is no member of staff. At most one data
    ///       subject that is not erased refers to a person, and the field never changes.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    public func count(
        person: PersonId? = nil,
        missing: Set<DataSubject.OptionalKey> = [],
        index: DataSubject.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) async throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("person", person)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try await connection.read("data_subjects.count", arguments)
    }

    /// Gives data subjects one by one, reading page after page; nothing is held open in between.
    ///
    /// Indexes: `person` by person.
    ///
    /// - Parameters:
    ///   - person: The member of staff who is this data subject; none if it is no member of staff. At most one data
    ///       subject that is not erased refers to a person, and the field never changes.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    public func all(
        person: PersonId? = nil,
        missing: Set<DataSubject.OptionalKey> = [],
        index: DataSubject.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) -> RecordSequence<DataSubject> {
        RecordSequence { cursor in
            try await page(
                person: person,
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

    /// Writes data subjects as a table to a file, all as of one instant; whole or not at all (xuất bảng).
    ///
    /// - Parameters:
    ///   - url: The file to create.
    ///   - format: The kind of file; this library writes CSV and JSON Lines.
    ///   - columns: The paths of the columns, in this order: `held_on`, `turnout.informed`; nil for all of them.
    ///   - options: How the table is written.
    ///   - person: The member of staff who is this data subject; none if it is no member of staff. At most one data
    ///       subject that is not erased refers to a person, and the field never changes.
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
        person: PersonId? = nil,
        missing: Set<DataSubject.OptionalKey> = [],
        index: DataSubject.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        progress: ProgressListener? = nil
    ) async throws {
        var filter = Filter(missing: missing)
        filter.add("person", person)
        var records = Packer(fields: 5)
        records.write("filter", filter)
        records.write("index", index)
        records.write("since", since)
        records.write("until", until)
        records.write("descending", descending)
        var query = Packer(fields: 3)
        query.write("collection", "data_subjects")
        query.write("columns", columns)
        query.write("records", records)
        let table = TableFile(url: url, format: format, options: options)
        try await connection.export(query, to: table, progress: progress)
    }

    /// Returns every record that refers to a person: what to review if they ask which data about them is stored.
    ///
    /// - Parameters:
    ///   - id: The person.
    public func holdings(_ id: DataSubjectId) async throws -> [Holding] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("data_subjects.holdings", arguments)
    }
}

/// The data subjects.
public struct DataSubjects: DataSubjectRecords, TableTarget {
    /// The way to their store.
    public let connection: Connection

    /// The name of the collection.
    public var name: String { "data_subjects" }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: DataSubject) async throws -> DataSubject {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("data_subjects.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Parameters:
    ///   - progress: Is told how far the work is.
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [DataSubject], progress: ProgressListener? = nil) async throws -> [DataSubject] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try await connection.write("data_subjects.add_many", arguments, progress: progress)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: DataSubject) async throws -> DataSubject {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("data_subjects.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: DataSubject) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try await connection.write("data_subjects.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: DataSubjectId, rev: Int) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try await connection.write("data_subjects.remove", arguments)
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
    public func bringBack(_ id: DataSubjectId, rev: Int? = nil, asOf: Date? = nil) async throws -> DataSubject {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try await connection.write("data_subjects.bring_back", arguments)
    }

    /// Opens the sealed personal data of a record, and records who did so and for what purpose (an access entry).
    ///
    /// Refused in a batch (`not_in_batch`): a batch could still be aborted, and the access entry lost. Also refused if
    /// every consent to data kept by consent was withdrawn (`consent_withdrawn`), or a fulfilled request restricts
    /// their processing (`processing_restricted`). Fails with `KeyNeeded` if the store has no key, or the person was
    /// erased.
    ///
    /// - Parameters:
    ///   - id: The record: a data subject, or a record of the kind named by `kind`.
    ///   - purpose: The purpose (mục đích), stored with the access entry; not blank.
    ///   - kind: The kind of the record: `attempt`, for example; `data_subject` if omitted.
    ///   - rev: An earlier revision; the current one if omitted.
    ///   - fields: The fields to open; every field with personal data if empty. A field without any is refused
    ///       (`no_such_piece`).
    ///   - despite: The exception under which they are opened although a fulfilled request restricts the processing or
    ///       objects to it; stored with the access entry. Without it such a request blocks (`processing_restricted`).
    @discardableResult
    public func reveal(
        _ id: UUID,
        purpose: String,
        kind: String = "data_subject",
        rev: Int? = nil,
        fields: [String] = [],
        despite: RestrictionException? = nil
    ) async throws -> Revealed {
        var arguments = Packer(fields: 6)
        arguments.write("id", id)
        arguments.write("purpose", purpose)
        arguments.write("kind", kind)
        arguments.write("rev", rev)
        arguments.write("fields", fields)
        arguments.write("despite", despite)
        return try await connection.write("data_subjects.reveal", arguments)
    }

    /// Erases a person's data: destroys their key, which makes everything ever sealed under it unreadable in every
    /// version and every backup, and empties name, address, telephone and mail address. It cannot be undone. Refused
    /// if erased before (`erased_before`).
    ///
    /// What remains:
    /// - the data subject itself, with the erasure (day, actor, reason), and records that refer to it, such as
    ///   feedback and
    ///   how it was handled;
    /// - texts and files that are not sealed;
    /// - of a member of staff: the tests they took, whether they passed, and the sessions they attended;
    /// - possibly the destroyed key, in a free page of the file until that page is reused. A copy by `store.backup`
    ///   has no
    ///   free pages: if somebody could get both the file and the host's key, replace the file with such a copy.
    ///
    /// - Parameters:
    ///   - id: The person.
    ///   - why: The reason and its basis; not blank.
    @discardableResult
    public func erase(_ id: DataSubjectId, why: String) async throws -> DataSubject {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("why", why)
        return try await connection.write("data_subjects.erase", arguments)
    }

    /// Records a consent (sự đồng ý), with its proof.
    ///
    /// - Parameters:
    ///   - id: The person.
    ///   - purpose: What it consents to: one purpose.
    ///   - method: How it was given.
    ///   - evidence: The file that proves it.
    ///   - givenOn: The day it was given; today if omitted.
    ///   - textVersion: The version of the text consented to.
    @discardableResult
    public func consent(
        _ id: DataSubjectId,
        purpose: String,
        method: String,
        evidence: AttachmentId,
        givenOn: CivilDate? = nil,
        textVersion: String? = nil
    ) async throws -> DataSubject {
        var arguments = Packer(fields: 6)
        arguments.write("id", id)
        arguments.write("purpose", purpose)
        arguments.write("method", method)
        arguments.write("evidence", evidence)
        arguments.write("given_on", givenOn)
        arguments.write("text_version", textVersion)
        return try await connection.write("data_subjects.consent", arguments)
    }

    /// Records that a person withdrew a consent. Refused if no consent for this purpose is in force
    /// (`consent_missing`).
    ///
    /// - Parameters:
    ///   - id: The person.
    ///   - purpose: The purpose they had consented to.
    ///   - on: The day it was withdrawn; today if omitted.
    @discardableResult
    public func withdrawConsent(
        _ id: DataSubjectId,
        purpose: String,
        on: CivilDate? = nil
    ) async throws -> DataSubject {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("purpose", purpose)
        arguments.write("on", on)
        return try await connection.write("data_subjects.withdraw_consent", arguments)
    }
}

/// The data subjects in a batch.
public struct BatchDataSubjects: BatchTableTarget {
    /// The way to their batch.
    public let connection: BatchConnection

    /// The name of the collection.
    public var name: String { "data_subjects" }

    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: DataSubjectId) throws -> DataSubject {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("data_subjects.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: DataSubjectId) throws -> DataSubject? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("data_subjects.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: DataSubjectId) throws -> [DataSubject] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("data_subjects.history", arguments)
    }

    /// Gives a page of data subjects.
    ///
    /// Indexes: `person` by person.
    ///
    /// - Parameters:
    ///   - person: The member of staff who is this data subject; none if it is no member of staff. At most one data
    ///       subject that is not erased refers to a person, and the field never changes.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - limit: The most records on a page, 1 to 1,000; 50 by default.
    ///   - cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must come
    ///       from the same query in the same store or a copy of it; any other cursor is refused.
    public func page(
        person: PersonId? = nil,
        missing: Set<DataSubject.OptionalKey> = [],
        index: DataSubject.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) throws -> Page<DataSubject> {
        var filter = Filter(missing: missing)
        filter.add("person", person)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try connection.call("data_subjects.page", arguments)
    }

    /// Counts data subjects.
    ///
    /// Indexes: `person` by person.
    ///
    /// - Parameters:
    ///   - person: The member of staff who is this data subject; none if it is no member of staff. At most one data
    ///       subject that is not erased refers to a person, and the field never changes.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    public func count(
        person: PersonId? = nil,
        missing: Set<DataSubject.OptionalKey> = [],
        index: DataSubject.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("person", person)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try connection.call("data_subjects.count", arguments)
    }

    /// Gives data subjects at once.
    ///
    /// Indexes: `person` by person.
    ///
    /// - Parameters:
    ///   - person: The member of staff who is this data subject; none if it is no member of staff. At most one data
    ///       subject that is not erased refers to a person, and the field never changes.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    public func all(
        person: PersonId? = nil,
        missing: Set<DataSubject.OptionalKey> = [],
        index: DataSubject.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) throws -> [DataSubject] {
        var found: [DataSubject] = []
        var cursor: String?
        repeat {
            let page = try page(
                person: person,
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

    /// Returns every record that refers to a person: what to review if they ask which data about them is stored.
    ///
    /// - Parameters:
    ///   - id: The person.
    public func holdings(_ id: DataSubjectId) throws -> [Holding] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("data_subjects.holdings", arguments)
    }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: DataSubject) throws -> DataSubject {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("data_subjects.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [DataSubject]) throws -> [DataSubject] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try connection.call("data_subjects.add_many", arguments)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: DataSubject) throws -> DataSubject {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("data_subjects.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: DataSubject) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try connection.call("data_subjects.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: DataSubjectId, rev: Int) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try connection.call("data_subjects.remove", arguments)
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
    public func bringBack(_ id: DataSubjectId, rev: Int? = nil, asOf: Date? = nil) throws -> DataSubject {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try connection.call("data_subjects.bring_back", arguments)
    }

    /// Opens the sealed personal data of a record, and records who did so and for what purpose (an access entry).
    ///
    /// Refused in a batch (`not_in_batch`): a batch could still be aborted, and the access entry lost. Also refused if
    /// every consent to data kept by consent was withdrawn (`consent_withdrawn`), or a fulfilled request restricts
    /// their processing (`processing_restricted`). Fails with `KeyNeeded` if the store has no key, or the person was
    /// erased.
    ///
    /// - Parameters:
    ///   - id: The record: a data subject, or a record of the kind named by `kind`.
    ///   - purpose: The purpose (mục đích), stored with the access entry; not blank.
    ///   - kind: The kind of the record: `attempt`, for example; `data_subject` if omitted.
    ///   - rev: An earlier revision; the current one if omitted.
    ///   - fields: The fields to open; every field with personal data if empty. A field without any is refused
    ///       (`no_such_piece`).
    ///   - despite: The exception under which they are opened although a fulfilled request restricts the processing or
    ///       objects to it; stored with the access entry. Without it such a request blocks (`processing_restricted`).
    @discardableResult
    public func reveal(
        _ id: UUID,
        purpose: String,
        kind: String = "data_subject",
        rev: Int? = nil,
        fields: [String] = [],
        despite: RestrictionException? = nil
    ) throws -> Revealed {
        var arguments = Packer(fields: 6)
        arguments.write("id", id)
        arguments.write("purpose", purpose)
        arguments.write("kind", kind)
        arguments.write("rev", rev)
        arguments.write("fields", fields)
        arguments.write("despite", despite)
        return try connection.call("data_subjects.reveal", arguments)
    }

    /// Erases a person's data: destroys their key, which makes everything ever sealed under it unreadable in every
    /// version and every backup, and empties name, address, telephone and mail address. It cannot be undone. Refused
    /// if erased before (`erased_before`).
    ///
    /// What remains:
    /// - the data subject itself, with the erasure (day, actor, reason), and records that refer to it, such as
    ///   feedback and
    ///   how it was handled;
    /// - texts and files that are not sealed;
    /// - of a member of staff: the tests they took, whether they passed, and the sessions they attended;
    /// - possibly the destroyed key, in a free page of the file until that page is reused. A copy by `store.backup`
    ///   has no
    ///   free pages: if somebody could get both the file and the host's key, replace the file with such a copy.
    ///
    /// - Parameters:
    ///   - id: The person.
    ///   - why: The reason and its basis; not blank.
    @discardableResult
    public func erase(_ id: DataSubjectId, why: String) throws -> DataSubject {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("why", why)
        return try connection.call("data_subjects.erase", arguments)
    }

    /// Records a consent (sự đồng ý), with its proof.
    ///
    /// - Parameters:
    ///   - id: The person.
    ///   - purpose: What it consents to: one purpose.
    ///   - method: How it was given.
    ///   - evidence: The file that proves it.
    ///   - givenOn: The day it was given; today if omitted.
    ///   - textVersion: The version of the text consented to.
    @discardableResult
    public func consent(
        _ id: DataSubjectId,
        purpose: String,
        method: String,
        evidence: AttachmentId,
        givenOn: CivilDate? = nil,
        textVersion: String? = nil
    ) throws -> DataSubject {
        var arguments = Packer(fields: 6)
        arguments.write("id", id)
        arguments.write("purpose", purpose)
        arguments.write("method", method)
        arguments.write("evidence", evidence)
        arguments.write("given_on", givenOn)
        arguments.write("text_version", textVersion)
        return try connection.call("data_subjects.consent", arguments)
    }

    /// Records that a person withdrew a consent. Refused if no consent for this purpose is in force
    /// (`consent_missing`).
    ///
    /// - Parameters:
    ///   - id: The person.
    ///   - purpose: The purpose they had consented to.
    ///   - on: The day it was withdrawn; today if omitted.
    @discardableResult
    public func withdrawConsent(_ id: DataSubjectId, purpose: String, on: CivilDate? = nil) throws -> DataSubject {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("purpose", purpose)
        arguments.write("on", on)
        return try connection.call("data_subjects.withdraw_consent", arguments)
    }
}
