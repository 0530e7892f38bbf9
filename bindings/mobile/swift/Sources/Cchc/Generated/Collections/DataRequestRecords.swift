// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// The data requests, for reading.
public protocol DataRequestRecords: Sendable {
    /// The way to their store.
    var connection: Connection { get }
}

extension DataRequestRecords {
    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: DataRequestId) async throws -> DataRequest {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("data_requests.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: DataRequestId) async throws -> DataRequest? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("data_requests.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: DataRequestId) async throws -> [DataRequest] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("data_requests.history", arguments)
    }

    /// Gives a page of data requests.
    ///
    /// Indexes: `subject` by subject, receivedOn; `status` by status, receivedOn; `due` by due.
    ///
    /// - Parameters:
    ///   - subject: The data subject who made the request; it never changes.
    ///   - receivedOn: The day on which the agency received it; it never changes.
    ///   - status: Its status (trạng thái).
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - limit: The most records on a page, 1 to 1,000; 50 by default.
    ///   - cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must come
    ///       from the same query in the same store or a copy of it; any other cursor is refused.
    public func page(
        subject: DataSubjectId? = nil,
        receivedOn: CivilDate? = nil,
        status: DataRequestStatus? = nil,
        due: CivilDate? = nil,
        index: DataRequest.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) async throws -> Page<DataRequest> {
        var filter = Filter()
        filter.add("subject", subject)
        filter.add("received_on", receivedOn)
        filter.add("status", status)
        filter.add("due", due)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try await connection.read("data_requests.page", arguments)
    }

    /// Counts data requests.
    ///
    /// Indexes: `subject` by subject, receivedOn; `status` by status, receivedOn; `due` by due.
    ///
    /// - Parameters:
    ///   - subject: The data subject who made the request; it never changes.
    ///   - receivedOn: The day on which the agency received it; it never changes.
    ///   - status: Its status (trạng thái).
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    public func count(
        subject: DataSubjectId? = nil,
        receivedOn: CivilDate? = nil,
        status: DataRequestStatus? = nil,
        due: CivilDate? = nil,
        index: DataRequest.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) async throws -> Int {
        var filter = Filter()
        filter.add("subject", subject)
        filter.add("received_on", receivedOn)
        filter.add("status", status)
        filter.add("due", due)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try await connection.read("data_requests.count", arguments)
    }

    /// Gives data requests one by one, reading page after page; nothing is held open in between.
    ///
    /// Indexes: `subject` by subject, receivedOn; `status` by status, receivedOn; `due` by due.
    ///
    /// - Parameters:
    ///   - subject: The data subject who made the request; it never changes.
    ///   - receivedOn: The day on which the agency received it; it never changes.
    ///   - status: Its status (trạng thái).
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    public func all(
        subject: DataSubjectId? = nil,
        receivedOn: CivilDate? = nil,
        status: DataRequestStatus? = nil,
        due: CivilDate? = nil,
        index: DataRequest.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) -> RecordSequence<DataRequest> {
        RecordSequence { cursor in
            try await page(
                subject: subject,
                receivedOn: receivedOn,
                status: status,
                due: due,
                index: index,
                since: since,
                until: until,
                descending: descending,
                limit: pageSize,
                cursor: cursor
            )
        }
    }

    /// Writes data requests as a table to a file, all as of one instant; whole or not at all (xuất bảng).
    ///
    /// - Parameters:
    ///   - url: The file to create.
    ///   - format: The kind of file; this library writes CSV and JSON Lines.
    ///   - columns: The paths of the columns, in this order: `held_on`, `turnout.informed`; nil for all of them.
    ///   - options: How the table is written.
    ///   - subject: The data subject who made the request; it never changes.
    ///   - receivedOn: The day on which the agency received it; it never changes.
    ///   - status: Its status (trạng thái).
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
        subject: DataSubjectId? = nil,
        receivedOn: CivilDate? = nil,
        status: DataRequestStatus? = nil,
        due: CivilDate? = nil,
        index: DataRequest.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        progress: ProgressListener? = nil
    ) async throws {
        var filter = Filter()
        filter.add("subject", subject)
        filter.add("received_on", receivedOn)
        filter.add("status", status)
        filter.add("due", due)
        var records = Packer(fields: 5)
        records.write("filter", filter)
        records.write("index", index)
        records.write("since", since)
        records.write("until", until)
        records.write("descending", descending)
        var query = Packer(fields: 3)
        query.write("collection", "data_requests")
        query.write("columns", columns)
        query.write("records", records)
        let table = TableFile(url: url, format: format, options: options)
        try await connection.export(query, to: table, progress: progress)
    }
}

/// The data requests.
public struct DataRequests: DataRequestRecords, TableTarget {
    /// The way to their store.
    public let connection: Connection

    /// The name of the collection.
    public var name: String { "data_requests" }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: DataRequest) async throws -> DataRequest {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("data_requests.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Parameters:
    ///   - progress: Is told how far the work is.
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [DataRequest], progress: ProgressListener? = nil) async throws -> [DataRequest] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try await connection.write("data_requests.add_many", arguments, progress: progress)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: DataRequest) async throws -> DataRequest {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("data_requests.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: DataRequest) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try await connection.write("data_requests.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: DataRequestId, rev: Int) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try await connection.write("data_requests.remove", arguments)
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
    public func bringBack(_ id: DataRequestId, rev: Int? = nil, asOf: Date? = nil) async throws -> DataRequest {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try await connection.write("data_requests.bring_back", arguments)
    }

    /// Receives a request (tiếp nhận yêu cầu) and sets its deadlines. A deadline that no rule or calendar covers stays
    /// empty; `not_covered` of the request says why.
    ///
    /// - Parameters:
    ///   - subject: The person who asks.
    ///   - kind: What they ask for.
    ///   - receivedOn: The day it came in (date in Việt Nam); today if omitted. Not in the future (`not_yet`).
    ///   - details: What exactly. Required to withdraw a consent: the purpose of a consent that was given (else
    ///       `consent_missing`).
    ///   - unit: The unit that must answer; if omitted, the unit that keeps the person's data (`scope` of the data
    ///       subject), if any.
    @discardableResult
    public func receive(
        subject: DataSubjectId,
        kind: DataRequestKind,
        receivedOn: CivilDate? = nil,
        details: String? = nil,
        unit: UnitId? = nil
    ) async throws -> DataRequest {
        var arguments = Packer(fields: 5)
        arguments.write("subject", subject)
        arguments.write("kind", kind)
        arguments.write("received_on", receivedOn)
        arguments.write("details", details)
        arguments.write("unit", unit)
        return try await connection.write("data_requests.receive", arguments)
    }

    /// Records that the person was told their request came in.
    ///
    /// - Parameters:
    ///   - id: The request.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step (`order`).
    @discardableResult
    public func acknowledge(_ id: DataRequestId, on: CivilDate? = nil) async throws -> DataRequest {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("on", on)
        return try await connection.write("data_requests.acknowledge", arguments)
    }

    /// Extends the deadline of an open request, once, by the extension its rule allows. Refused if it is not open
    /// (`not_open`), was extended before (`extended_before`), has no deadline (`no_clock`), or the rule allows no
    /// extension (`no_extension`).
    ///
    /// - Parameters:
    ///   - id: The request.
    ///   - why: The reason; not blank.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step (`order`).
    @discardableResult
    public func extend(_ id: DataRequestId, why: String, on: CivilDate? = nil) async throws -> DataRequest {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try await connection.write("data_requests.extend", arguments)
    }

    /// Records that a request was fulfilled. In the same commit, a request for erasure erases the person's data, and
    /// one to withdraw a consent withdraws it on the day the request was received.
    ///
    /// One to restrict the processing, or that objects to it, is enforced from then on until `data_requests.lift`:
    /// opening the person's data, publishing what they sent and sealing new data of theirs are refused
    /// (`processing_restricted`).
    ///
    /// - Parameters:
    ///   - id: The request.
    ///   - outcome: What was done; not blank.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step (`order`).
    @discardableResult
    public func fulfil(_ id: DataRequestId, outcome: String, on: CivilDate? = nil) async throws -> DataRequest {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("outcome", outcome)
        arguments.write("on", on)
        return try await connection.write("data_requests.fulfil", arguments)
    }

    /// Refuses a request, with a reason.
    ///
    /// - Parameters:
    ///   - id: The request.
    ///   - why: The reason; not blank.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step (`order`).
    @discardableResult
    public func refuse(_ id: DataRequestId, why: String, on: CivilDate? = nil) async throws -> DataRequest {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try await connection.write("data_requests.refuse", arguments)
    }

    /// Records that the person withdrew their request.
    ///
    /// - Parameters:
    ///   - id: The request.
    ///   - why: The reason, if they gave one.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step (`order`).
    @discardableResult
    public func withdraw(_ id: DataRequestId, why: String? = nil, on: CivilDate? = nil) async throws -> DataRequest {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try await connection.write("data_requests.withdraw", arguments)
    }

    /// Records that a restriction or objection no longer holds (dỡ bỏ hạn chế xử lý): from then on the person's data
    /// may be used again. Refused for other requests (`not_a_restriction`), and for those that were not fulfilled.
    ///
    /// - Parameters:
    ///   - id: The request.
    ///   - why: The reason; not blank.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step (`order`).
    @discardableResult
    public func lift(_ id: DataRequestId, why: String, on: CivilDate? = nil) async throws -> DataRequest {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try await connection.write("data_requests.lift", arguments)
    }
}

/// The data requests in a batch.
public struct BatchDataRequests: BatchTableTarget {
    /// The way to their batch.
    public let connection: BatchConnection

    /// The name of the collection.
    public var name: String { "data_requests" }

    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: DataRequestId) throws -> DataRequest {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("data_requests.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: DataRequestId) throws -> DataRequest? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("data_requests.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: DataRequestId) throws -> [DataRequest] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("data_requests.history", arguments)
    }

    /// Gives a page of data requests.
    ///
    /// Indexes: `subject` by subject, receivedOn; `status` by status, receivedOn; `due` by due.
    ///
    /// - Parameters:
    ///   - subject: The data subject who made the request; it never changes.
    ///   - receivedOn: The day on which the agency received it; it never changes.
    ///   - status: Its status (trạng thái).
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - limit: The most records on a page, 1 to 1,000; 50 by default.
    ///   - cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must come
    ///       from the same query in the same store or a copy of it; any other cursor is refused.
    public func page(
        subject: DataSubjectId? = nil,
        receivedOn: CivilDate? = nil,
        status: DataRequestStatus? = nil,
        due: CivilDate? = nil,
        index: DataRequest.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) throws -> Page<DataRequest> {
        var filter = Filter()
        filter.add("subject", subject)
        filter.add("received_on", receivedOn)
        filter.add("status", status)
        filter.add("due", due)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try connection.call("data_requests.page", arguments)
    }

    /// Counts data requests.
    ///
    /// Indexes: `subject` by subject, receivedOn; `status` by status, receivedOn; `due` by due.
    ///
    /// - Parameters:
    ///   - subject: The data subject who made the request; it never changes.
    ///   - receivedOn: The day on which the agency received it; it never changes.
    ///   - status: Its status (trạng thái).
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    public func count(
        subject: DataSubjectId? = nil,
        receivedOn: CivilDate? = nil,
        status: DataRequestStatus? = nil,
        due: CivilDate? = nil,
        index: DataRequest.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) throws -> Int {
        var filter = Filter()
        filter.add("subject", subject)
        filter.add("received_on", receivedOn)
        filter.add("status", status)
        filter.add("due", due)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try connection.call("data_requests.count", arguments)
    }

    /// Gives data requests at once.
    ///
    /// Indexes: `subject` by subject, receivedOn; `status` by status, receivedOn; `due` by due.
    ///
    /// - Parameters:
    ///   - subject: The data subject who made the request; it never changes.
    ///   - receivedOn: The day on which the agency received it; it never changes.
    ///   - status: Its status (trạng thái).
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    public func all(
        subject: DataSubjectId? = nil,
        receivedOn: CivilDate? = nil,
        status: DataRequestStatus? = nil,
        due: CivilDate? = nil,
        index: DataRequest.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) throws -> [DataRequest] {
        var found: [DataRequest] = []
        var cursor: String?
        repeat {
            let page = try page(
                subject: subject,
                receivedOn: receivedOn,
                status: status,
                due: due,
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

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: DataRequest) throws -> DataRequest {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("data_requests.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [DataRequest]) throws -> [DataRequest] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try connection.call("data_requests.add_many", arguments)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: DataRequest) throws -> DataRequest {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("data_requests.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: DataRequest) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try connection.call("data_requests.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: DataRequestId, rev: Int) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try connection.call("data_requests.remove", arguments)
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
    public func bringBack(_ id: DataRequestId, rev: Int? = nil, asOf: Date? = nil) throws -> DataRequest {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try connection.call("data_requests.bring_back", arguments)
    }

    /// Receives a request (tiếp nhận yêu cầu) and sets its deadlines. A deadline that no rule or calendar covers stays
    /// empty; `not_covered` of the request says why.
    ///
    /// - Parameters:
    ///   - subject: The person who asks.
    ///   - kind: What they ask for.
    ///   - receivedOn: The day it came in (date in Việt Nam); today if omitted. Not in the future (`not_yet`).
    ///   - details: What exactly. Required to withdraw a consent: the purpose of a consent that was given (else
    ///       `consent_missing`).
    ///   - unit: The unit that must answer; if omitted, the unit that keeps the person's data (`scope` of the data
    ///       subject), if any.
    @discardableResult
    public func receive(
        subject: DataSubjectId,
        kind: DataRequestKind,
        receivedOn: CivilDate? = nil,
        details: String? = nil,
        unit: UnitId? = nil
    ) throws -> DataRequest {
        var arguments = Packer(fields: 5)
        arguments.write("subject", subject)
        arguments.write("kind", kind)
        arguments.write("received_on", receivedOn)
        arguments.write("details", details)
        arguments.write("unit", unit)
        return try connection.call("data_requests.receive", arguments)
    }

    /// Records that the person was told their request came in.
    ///
    /// - Parameters:
    ///   - id: The request.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step (`order`).
    @discardableResult
    public func acknowledge(_ id: DataRequestId, on: CivilDate? = nil) throws -> DataRequest {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("on", on)
        return try connection.call("data_requests.acknowledge", arguments)
    }

    /// Extends the deadline of an open request, once, by the extension its rule allows. Refused if it is not open
    /// (`not_open`), was extended before (`extended_before`), has no deadline (`no_clock`), or the rule allows no
    /// extension (`no_extension`).
    ///
    /// - Parameters:
    ///   - id: The request.
    ///   - why: The reason; not blank.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step (`order`).
    @discardableResult
    public func extend(_ id: DataRequestId, why: String, on: CivilDate? = nil) throws -> DataRequest {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try connection.call("data_requests.extend", arguments)
    }

    /// Records that a request was fulfilled. In the same commit, a request for erasure erases the person's data, and
    /// one to withdraw a consent withdraws it on the day the request was received.
    ///
    /// One to restrict the processing, or that objects to it, is enforced from then on until `data_requests.lift`:
    /// opening the person's data, publishing what they sent and sealing new data of theirs are refused
    /// (`processing_restricted`).
    ///
    /// - Parameters:
    ///   - id: The request.
    ///   - outcome: What was done; not blank.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step (`order`).
    @discardableResult
    public func fulfil(_ id: DataRequestId, outcome: String, on: CivilDate? = nil) throws -> DataRequest {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("outcome", outcome)
        arguments.write("on", on)
        return try connection.call("data_requests.fulfil", arguments)
    }

    /// Refuses a request, with a reason.
    ///
    /// - Parameters:
    ///   - id: The request.
    ///   - why: The reason; not blank.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step (`order`).
    @discardableResult
    public func refuse(_ id: DataRequestId, why: String, on: CivilDate? = nil) throws -> DataRequest {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try connection.call("data_requests.refuse", arguments)
    }

    /// Records that the person withdrew their request.
    ///
    /// - Parameters:
    ///   - id: The request.
    ///   - why: The reason, if they gave one.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step (`order`).
    @discardableResult
    public func withdraw(_ id: DataRequestId, why: String? = nil, on: CivilDate? = nil) throws -> DataRequest {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try connection.call("data_requests.withdraw", arguments)
    }

    /// Records that a restriction or objection no longer holds (dỡ bỏ hạn chế xử lý): from then on the person's data
    /// may be used again. Refused for other requests (`not_a_restriction`), and for those that were not fulfilled.
    ///
    /// - Parameters:
    ///   - id: The request.
    ///   - why: The reason; not blank.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step (`order`).
    @discardableResult
    public func lift(_ id: DataRequestId, why: String, on: CivilDate? = nil) throws -> DataRequest {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try connection.call("data_requests.lift", arguments)
    }
}
