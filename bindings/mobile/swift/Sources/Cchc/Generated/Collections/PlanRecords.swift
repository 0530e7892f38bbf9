// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// The plans, for reading.
public protocol PlanRecords: Sendable {
    /// The way to their store.
    var connection: Connection { get }
}

extension PlanRecords {
    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: PlanId) async throws -> Plan {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("plans.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: PlanId) async throws -> Plan? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("plans.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: PlanId) async throws -> [Plan] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("plans.history", arguments)
    }

    /// Gives a page of plans.
    ///
    /// Indexes: `year` by year, symbol; `status` by status, year; `number` by symbol, issuedIn, number, issuer;
    /// `parentPlan` by parentPlan; `issuedOn` by issuedOn.
    ///
    /// - Parameters:
    ///   - year: The year that it plans for, 1945 to 9999; none if it covers several years or the year is unknown
    ///       (năm).
    ///   - symbol: Symbol: "KH-SXD" (ký hiệu).
    ///   - status: Its status; `plans.issue` and `plans.move` change it (trạng thái).
    ///   - number: Number as written; none on a draft (số). Once issued, the number is unique together with symbol,
    ///       year of issue and issuer (NĐ 30/2020/NĐ-CP). "5" and "05" are the same number; a unit and its name are
    ///       the same issuer.
    ///   - issuer: Issuing body as written (cơ quan ban hành).
    ///   - parentPlan: The plan that this one carries out; none if it is not in this store.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - limit: The most records on a page, 1 to 1,000; 50 by default.
    ///   - cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must come
    ///       from the same query in the same store or a copy of it; any other cursor is refused.
    public func page(
        year: Int? = nil,
        symbol: String? = nil,
        status: PlanStatus? = nil,
        issuedIn: Int? = nil,
        number: String? = nil,
        issuer: String? = nil,
        parentPlan: PlanId? = nil,
        issuedOn: CivilDate? = nil,
        missing: Set<Plan.OptionalKey> = [],
        index: Plan.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) async throws -> Page<Plan> {
        var filter = Filter(missing: missing)
        filter.add("year", year)
        filter.add("symbol", symbol)
        filter.add("status", status)
        filter.add("issued_in", issuedIn)
        filter.add("number", number)
        filter.add("issuer", issuer)
        filter.add("parent_plan", parentPlan)
        filter.add("issued_on", issuedOn)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try await connection.read("plans.page", arguments)
    }

    /// Counts plans.
    ///
    /// Indexes: `year` by year, symbol; `status` by status, year; `number` by symbol, issuedIn, number, issuer;
    /// `parentPlan` by parentPlan; `issuedOn` by issuedOn.
    ///
    /// - Parameters:
    ///   - year: The year that it plans for, 1945 to 9999; none if it covers several years or the year is unknown
    ///       (năm).
    ///   - symbol: Symbol: "KH-SXD" (ký hiệu).
    ///   - status: Its status; `plans.issue` and `plans.move` change it (trạng thái).
    ///   - number: Number as written; none on a draft (số). Once issued, the number is unique together with symbol,
    ///       year of issue and issuer (NĐ 30/2020/NĐ-CP). "5" and "05" are the same number; a unit and its name are
    ///       the same issuer.
    ///   - issuer: Issuing body as written (cơ quan ban hành).
    ///   - parentPlan: The plan that this one carries out; none if it is not in this store.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    public func count(
        year: Int? = nil,
        symbol: String? = nil,
        status: PlanStatus? = nil,
        issuedIn: Int? = nil,
        number: String? = nil,
        issuer: String? = nil,
        parentPlan: PlanId? = nil,
        issuedOn: CivilDate? = nil,
        missing: Set<Plan.OptionalKey> = [],
        index: Plan.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) async throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("year", year)
        filter.add("symbol", symbol)
        filter.add("status", status)
        filter.add("issued_in", issuedIn)
        filter.add("number", number)
        filter.add("issuer", issuer)
        filter.add("parent_plan", parentPlan)
        filter.add("issued_on", issuedOn)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try await connection.read("plans.count", arguments)
    }

    /// Gives plans one by one, reading page after page; nothing is held open in between.
    ///
    /// Indexes: `year` by year, symbol; `status` by status, year; `number` by symbol, issuedIn, number, issuer;
    /// `parentPlan` by parentPlan; `issuedOn` by issuedOn.
    ///
    /// - Parameters:
    ///   - year: The year that it plans for, 1945 to 9999; none if it covers several years or the year is unknown
    ///       (năm).
    ///   - symbol: Symbol: "KH-SXD" (ký hiệu).
    ///   - status: Its status; `plans.issue` and `plans.move` change it (trạng thái).
    ///   - number: Number as written; none on a draft (số). Once issued, the number is unique together with symbol,
    ///       year of issue and issuer (NĐ 30/2020/NĐ-CP). "5" and "05" are the same number; a unit and its name are
    ///       the same issuer.
    ///   - issuer: Issuing body as written (cơ quan ban hành).
    ///   - parentPlan: The plan that this one carries out; none if it is not in this store.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    public func all(
        year: Int? = nil,
        symbol: String? = nil,
        status: PlanStatus? = nil,
        issuedIn: Int? = nil,
        number: String? = nil,
        issuer: String? = nil,
        parentPlan: PlanId? = nil,
        issuedOn: CivilDate? = nil,
        missing: Set<Plan.OptionalKey> = [],
        index: Plan.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) -> RecordSequence<Plan> {
        RecordSequence { cursor in
            try await page(
                year: year,
                symbol: symbol,
                status: status,
                issuedIn: issuedIn,
                number: number,
                issuer: issuer,
                parentPlan: parentPlan,
                issuedOn: issuedOn,
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

    /// Writes plans as a table to a file, all as of one instant; whole or not at all (xuất bảng).
    ///
    /// - Parameters:
    ///   - url: The file to create.
    ///   - format: The kind of file; this library writes CSV and JSON Lines.
    ///   - columns: The paths of the columns, in this order: `held_on`, `turnout.informed`; nil for all of them.
    ///   - options: How the table is written.
    ///   - year: The year that it plans for, 1945 to 9999; none if it covers several years or the year is unknown
    ///       (năm).
    ///   - symbol: Symbol: "KH-SXD" (ký hiệu).
    ///   - status: Its status; `plans.issue` and `plans.move` change it (trạng thái).
    ///   - number: Number as written; none on a draft (số). Once issued, the number is unique together with symbol,
    ///       year of issue and issuer (NĐ 30/2020/NĐ-CP). "5" and "05" are the same number; a unit and its name are
    ///       the same issuer.
    ///   - issuer: Issuing body as written (cơ quan ban hành).
    ///   - parentPlan: The plan that this one carries out; none if it is not in this store.
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
        year: Int? = nil,
        symbol: String? = nil,
        status: PlanStatus? = nil,
        issuedIn: Int? = nil,
        number: String? = nil,
        issuer: String? = nil,
        parentPlan: PlanId? = nil,
        issuedOn: CivilDate? = nil,
        missing: Set<Plan.OptionalKey> = [],
        index: Plan.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        progress: ProgressListener? = nil
    ) async throws {
        var filter = Filter(missing: missing)
        filter.add("year", year)
        filter.add("symbol", symbol)
        filter.add("status", status)
        filter.add("issued_in", issuedIn)
        filter.add("number", number)
        filter.add("issuer", issuer)
        filter.add("parent_plan", parentPlan)
        filter.add("issued_on", issuedOn)
        var records = Packer(fields: 5)
        records.write("filter", filter)
        records.write("index", index)
        records.write("since", since)
        records.write("until", until)
        records.write("descending", descending)
        var query = Packer(fields: 3)
        query.write("collection", "plans")
        query.write("columns", columns)
        query.write("records", records)
        let table = TableFile(url: url, format: format, options: options)
        try await connection.export(query, to: table, progress: progress)
    }

    /// Returns the progress of every activity of a plan, in the plan's order.
    ///
    /// - Parameters:
    ///   - id: The plan.
    ///   - on: The day to judge: the status at the end of that day. If omitted: today, as far as it has come.
    public func progress(_ id: PlanId, on: CivilDate? = nil) async throws -> [PromiseProgress] {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("on", on)
        return try await connection.read("plans.progress", arguments)
    }

    /// Returns a plan as a file (kế hoạch): its clauses verbatim, in the order of the text that it was read from, rows
    /// of tables in tables with the columns they had. A Word file or Markdown that is read again gives an equal plan;
    /// plain text has tables drawn for the eye, which are not read again.
    ///
    /// - Parameters:
    ///   - id: The plan.
    ///   - form: The form of the file; Word if omitted.
    public func document(_ id: PlanId, form: DocumentForm = .docx) async throws -> DocumentFile {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("form", form)
        return try await connection.read("plans.document", arguments)
    }
}

/// The plans.
public struct Plans: PlanRecords, TableTarget {
    /// The way to their store.
    public let connection: Connection

    /// The name of the collection.
    public var name: String { "plans" }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: Plan) async throws -> Plan {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("plans.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Parameters:
    ///   - progress: Is told how far the work is.
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [Plan], progress: ProgressListener? = nil) async throws -> [Plan] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try await connection.write("plans.add_many", arguments, progress: progress)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: Plan) async throws -> Plan {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("plans.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: Plan) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try await connection.write("plans.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: PlanId, rev: Int) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try await connection.write("plans.remove", arguments)
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
    public func bringBack(_ id: PlanId, rev: Int? = nil, asOf: Date? = nil) async throws -> Plan {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try await connection.write("plans.bring_back", arguments)
    }

    /// Creates the activities of a plan from what it promises: one for each content, each form, each row of a table,
    /// each timeline entry that is more than the due date of one of these, and each duty with a deadline. Returns all
    /// of the plan's activities, in the plan's order.
    ///
    /// Existing activities keep their data, so call it again after editing the plan: it adds activities for new
    /// clauses, and updates the position of clauses that moved. A clause reworded at the same position keeps its
    /// activity.
    ///
    /// - Parameters:
    ///   - id: The plan.
    @discardableResult
    public func track(_ id: PlanId) async throws -> [Activity] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.write("plans.track", arguments)
    }

    /// Issues a plan (ban hành): sets its number, date and signer. If neither this call nor the draft gives a number,
    /// it gets the next free one of the register of its symbol and year, in the same commit.
    ///
    /// - Parameters:
    ///   - id: The plan.
    ///   - issuedOn: The date of issue. Neither in the future (`not_yet`) nor before the plan's last step (`order`).
    ///   - number: The number, if the clerical office has assigned one already; the draft's number, or the next free
    ///       one, if omitted.
    ///   - signedBy: The signer's name; that of the draft if omitted. Ignored if the plan has no signatory block.
    @discardableResult
    public func issue(
        _ id: PlanId,
        issuedOn: CivilDate,
        number: String? = nil,
        signedBy: String? = nil
    ) async throws -> Plan {
        var arguments = Packer(fields: 4)
        arguments.write("id", id)
        arguments.write("issued_on", issuedOn)
        arguments.write("number", number)
        arguments.write("signed_by", signedBy)
        return try await connection.write("plans.issue", arguments)
    }

    /// Changes the status of a plan, and records who did so and why. To issue a plan use `plans.issue` (refused here
    /// with `issue`). A change the current status does not allow fails with `InvalidTransition`, which lists the
    /// allowed ones: draft ⇄ submitted, issued → in progress → completed → archived; amended and cancelled end a plan
    /// early.
    ///
    /// - Parameters:
    ///   - id: The plan.
    ///   - to: The new status.
    ///   - why: The reason.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`), nor before
    ///       the record's last step or the day it was issued (`order`).
    @discardableResult
    public func move(_ id: PlanId, to: PlanStatus, why: String? = nil, on: CivilDate? = nil) async throws -> Plan {
        var arguments = Packer(fields: 4)
        arguments.write("id", id)
        arguments.write("to", to)
        arguments.write("why", why)
        arguments.write("on", on)
        return try await connection.write("plans.move", arguments)
    }

    /// Links every legal basis (căn cứ) of a plan, and the decision it is attached to, to a stored legal document.
    ///
    /// A citation with a number is linked to the document with the same number, issuer and date; one without, to the
    /// document of the same type, subject and date. If there is none, a new document is added from what the citation
    /// says. Existing links stay. Returns the plan.
    ///
    /// - Parameters:
    ///   - id: The plan.
    @discardableResult
    public func linkBases(_ id: PlanId) async throws -> Plan {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.write("plans.link_bases", arguments)
    }
}

/// The plans in a batch.
public struct BatchPlans: BatchTableTarget {
    /// The way to their batch.
    public let connection: BatchConnection

    /// The name of the collection.
    public var name: String { "plans" }

    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: PlanId) throws -> Plan {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("plans.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: PlanId) throws -> Plan? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("plans.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: PlanId) throws -> [Plan] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("plans.history", arguments)
    }

    /// Gives a page of plans.
    ///
    /// Indexes: `year` by year, symbol; `status` by status, year; `number` by symbol, issuedIn, number, issuer;
    /// `parentPlan` by parentPlan; `issuedOn` by issuedOn.
    ///
    /// - Parameters:
    ///   - year: The year that it plans for, 1945 to 9999; none if it covers several years or the year is unknown
    ///       (năm).
    ///   - symbol: Symbol: "KH-SXD" (ký hiệu).
    ///   - status: Its status; `plans.issue` and `plans.move` change it (trạng thái).
    ///   - number: Number as written; none on a draft (số). Once issued, the number is unique together with symbol,
    ///       year of issue and issuer (NĐ 30/2020/NĐ-CP). "5" and "05" are the same number; a unit and its name are
    ///       the same issuer.
    ///   - issuer: Issuing body as written (cơ quan ban hành).
    ///   - parentPlan: The plan that this one carries out; none if it is not in this store.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - limit: The most records on a page, 1 to 1,000; 50 by default.
    ///   - cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must come
    ///       from the same query in the same store or a copy of it; any other cursor is refused.
    public func page(
        year: Int? = nil,
        symbol: String? = nil,
        status: PlanStatus? = nil,
        issuedIn: Int? = nil,
        number: String? = nil,
        issuer: String? = nil,
        parentPlan: PlanId? = nil,
        issuedOn: CivilDate? = nil,
        missing: Set<Plan.OptionalKey> = [],
        index: Plan.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) throws -> Page<Plan> {
        var filter = Filter(missing: missing)
        filter.add("year", year)
        filter.add("symbol", symbol)
        filter.add("status", status)
        filter.add("issued_in", issuedIn)
        filter.add("number", number)
        filter.add("issuer", issuer)
        filter.add("parent_plan", parentPlan)
        filter.add("issued_on", issuedOn)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try connection.call("plans.page", arguments)
    }

    /// Counts plans.
    ///
    /// Indexes: `year` by year, symbol; `status` by status, year; `number` by symbol, issuedIn, number, issuer;
    /// `parentPlan` by parentPlan; `issuedOn` by issuedOn.
    ///
    /// - Parameters:
    ///   - year: The year that it plans for, 1945 to 9999; none if it covers several years or the year is unknown
    ///       (năm).
    ///   - symbol: Symbol: "KH-SXD" (ký hiệu).
    ///   - status: Its status; `plans.issue` and `plans.move` change it (trạng thái).
    ///   - number: Number as written; none on a draft (số). Once issued, the number is unique together with symbol,
    ///       year of issue and issuer (NĐ 30/2020/NĐ-CP). "5" and "05" are the same number; a unit and its name are
    ///       the same issuer.
    ///   - issuer: Issuing body as written (cơ quan ban hành).
    ///   - parentPlan: The plan that this one carries out; none if it is not in this store.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    public func count(
        year: Int? = nil,
        symbol: String? = nil,
        status: PlanStatus? = nil,
        issuedIn: Int? = nil,
        number: String? = nil,
        issuer: String? = nil,
        parentPlan: PlanId? = nil,
        issuedOn: CivilDate? = nil,
        missing: Set<Plan.OptionalKey> = [],
        index: Plan.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("year", year)
        filter.add("symbol", symbol)
        filter.add("status", status)
        filter.add("issued_in", issuedIn)
        filter.add("number", number)
        filter.add("issuer", issuer)
        filter.add("parent_plan", parentPlan)
        filter.add("issued_on", issuedOn)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try connection.call("plans.count", arguments)
    }

    /// Gives plans at once.
    ///
    /// Indexes: `year` by year, symbol; `status` by status, year; `number` by symbol, issuedIn, number, issuer;
    /// `parentPlan` by parentPlan; `issuedOn` by issuedOn.
    ///
    /// - Parameters:
    ///   - year: The year that it plans for, 1945 to 9999; none if it covers several years or the year is unknown
    ///       (năm).
    ///   - symbol: Symbol: "KH-SXD" (ký hiệu).
    ///   - status: Its status; `plans.issue` and `plans.move` change it (trạng thái).
    ///   - number: Number as written; none on a draft (số). Once issued, the number is unique together with symbol,
    ///       year of issue and issuer (NĐ 30/2020/NĐ-CP). "5" and "05" are the same number; a unit and its name are
    ///       the same issuer.
    ///   - issuer: Issuing body as written (cơ quan ban hành).
    ///   - parentPlan: The plan that this one carries out; none if it is not in this store.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    public func all(
        year: Int? = nil,
        symbol: String? = nil,
        status: PlanStatus? = nil,
        issuedIn: Int? = nil,
        number: String? = nil,
        issuer: String? = nil,
        parentPlan: PlanId? = nil,
        issuedOn: CivilDate? = nil,
        missing: Set<Plan.OptionalKey> = [],
        index: Plan.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) throws -> [Plan] {
        var found: [Plan] = []
        var cursor: String?
        repeat {
            let page = try page(
                year: year,
                symbol: symbol,
                status: status,
                issuedIn: issuedIn,
                number: number,
                issuer: issuer,
                parentPlan: parentPlan,
                issuedOn: issuedOn,
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

    /// Returns the progress of every activity of a plan, in the plan's order.
    ///
    /// - Parameters:
    ///   - id: The plan.
    ///   - on: The day to judge: the status at the end of that day. If omitted: today, as far as it has come.
    public func progress(_ id: PlanId, on: CivilDate? = nil) throws -> [PromiseProgress] {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("on", on)
        return try connection.call("plans.progress", arguments)
    }

    /// Returns a plan as a file (kế hoạch): its clauses verbatim, in the order of the text that it was read from, rows
    /// of tables in tables with the columns they had. A Word file or Markdown that is read again gives an equal plan;
    /// plain text has tables drawn for the eye, which are not read again.
    ///
    /// - Parameters:
    ///   - id: The plan.
    ///   - form: The form of the file; Word if omitted.
    public func document(_ id: PlanId, form: DocumentForm = .docx) throws -> DocumentFile {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("form", form)
        return try connection.call("plans.document", arguments)
    }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: Plan) throws -> Plan {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("plans.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [Plan]) throws -> [Plan] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try connection.call("plans.add_many", arguments)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: Plan) throws -> Plan {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("plans.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: Plan) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try connection.call("plans.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: PlanId, rev: Int) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try connection.call("plans.remove", arguments)
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
    public func bringBack(_ id: PlanId, rev: Int? = nil, asOf: Date? = nil) throws -> Plan {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try connection.call("plans.bring_back", arguments)
    }

    /// Creates the activities of a plan from what it promises: one for each content, each form, each row of a table,
    /// each timeline entry that is more than the due date of one of these, and each duty with a deadline. Returns all
    /// of the plan's activities, in the plan's order.
    ///
    /// Existing activities keep their data, so call it again after editing the plan: it adds activities for new
    /// clauses, and updates the position of clauses that moved. A clause reworded at the same position keeps its
    /// activity.
    ///
    /// - Parameters:
    ///   - id: The plan.
    @discardableResult
    public func track(_ id: PlanId) throws -> [Activity] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("plans.track", arguments)
    }

    /// Issues a plan (ban hành): sets its number, date and signer. If neither this call nor the draft gives a number,
    /// it gets the next free one of the register of its symbol and year, in the same commit.
    ///
    /// - Parameters:
    ///   - id: The plan.
    ///   - issuedOn: The date of issue. Neither in the future (`not_yet`) nor before the plan's last step (`order`).
    ///   - number: The number, if the clerical office has assigned one already; the draft's number, or the next free
    ///       one, if omitted.
    ///   - signedBy: The signer's name; that of the draft if omitted. Ignored if the plan has no signatory block.
    @discardableResult
    public func issue(
        _ id: PlanId,
        issuedOn: CivilDate,
        number: String? = nil,
        signedBy: String? = nil
    ) throws -> Plan {
        var arguments = Packer(fields: 4)
        arguments.write("id", id)
        arguments.write("issued_on", issuedOn)
        arguments.write("number", number)
        arguments.write("signed_by", signedBy)
        return try connection.call("plans.issue", arguments)
    }

    /// Changes the status of a plan, and records who did so and why. To issue a plan use `plans.issue` (refused here
    /// with `issue`). A change the current status does not allow fails with `InvalidTransition`, which lists the
    /// allowed ones: draft ⇄ submitted, issued → in progress → completed → archived; amended and cancelled end a plan
    /// early.
    ///
    /// - Parameters:
    ///   - id: The plan.
    ///   - to: The new status.
    ///   - why: The reason.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`), nor before
    ///       the record's last step or the day it was issued (`order`).
    @discardableResult
    public func move(_ id: PlanId, to: PlanStatus, why: String? = nil, on: CivilDate? = nil) throws -> Plan {
        var arguments = Packer(fields: 4)
        arguments.write("id", id)
        arguments.write("to", to)
        arguments.write("why", why)
        arguments.write("on", on)
        return try connection.call("plans.move", arguments)
    }

    /// Links every legal basis (căn cứ) of a plan, and the decision it is attached to, to a stored legal document.
    ///
    /// A citation with a number is linked to the document with the same number, issuer and date; one without, to the
    /// document of the same type, subject and date. If there is none, a new document is added from what the citation
    /// says. Existing links stay. Returns the plan.
    ///
    /// - Parameters:
    ///   - id: The plan.
    @discardableResult
    public func linkBases(_ id: PlanId) throws -> Plan {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("plans.link_bases", arguments)
    }
}
