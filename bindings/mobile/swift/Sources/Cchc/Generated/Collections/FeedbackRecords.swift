// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// The feedback, for reading.
public protocol FeedbackRecords: Sendable {
    /// The way to their store.
    var connection: Connection { get }
}

extension FeedbackRecords {
    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: FeedbackId) async throws -> Feedback {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("feedback.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: FeedbackId) async throws -> Feedback? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("feedback.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: FeedbackId) async throws -> [Feedback] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("feedback.history", arguments)
    }

    /// Gives a page of feedback.
    ///
    /// Indexes: `receivedOn` by receivedOn; `status` by status, receivedOn; `unit` by unit, receivedOn; `number` by
    /// unit, year, number; `year` by year, number; `submitter` by submitter, receivedOn; `due` by due;
    /// `responsibleUnit` by responsibleUnit, due; `closedOn` by closedOn, receivedOn; `answeredOn` by answeredOn;
    /// `activity` by activity, receivedOn; `plan` by plan, receivedOn.
    ///
    /// - Parameters:
    ///   - receivedOn: The day on which it was received (ngày tiếp nhận).
    ///   - status: Its status (trạng thái).
    ///   - unit: The unit that received it and whose register lists it (cơ quan tiếp nhận).
    ///   - year: Year of the register, 1945 to 9999; given exactly if `number` is.
    ///   - number: Number in the register of the unit and year, from 1 (số thứ tự trong sổ); none until
    ///       `feedback.register` assigns it. Set it by hand only to take over an entry of a paper register: the store
    ///       never assigns that number again, and entries that were not taken over leave gaps.
    ///   - submitter: The sender; none if anonymous. The data subject holds name and contacts, sealed.
    ///   - activity: The activity that it is evidence for, once answered. If none, it is evidence for those activities
    ///       of the year's plans that promise to receive feedback.
    ///   - plan: The plan that it serves.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - limit: The most records on a page, 1 to 1,000; 50 by default.
    ///   - cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must come
    ///       from the same query in the same store or a copy of it; any other cursor is refused.
    public func page(
        receivedOn: CivilDate? = nil,
        status: FeedbackStatus? = nil,
        unit: UnitId? = nil,
        year: Int? = nil,
        number: Int? = nil,
        submitter: DataSubjectId? = nil,
        due: CivilDate? = nil,
        responsibleUnit: UnitId? = nil,
        closedOn: CivilDate? = nil,
        answeredOn: CivilDate? = nil,
        activity: ActivityId? = nil,
        plan: PlanId? = nil,
        missing: Set<Feedback.OptionalKey> = [],
        index: Feedback.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) async throws -> Page<Feedback> {
        var filter = Filter(missing: missing)
        filter.add("received_on", receivedOn)
        filter.add("status", status)
        filter.add("unit", unit)
        filter.add("year", year)
        filter.add("number", number)
        filter.add("submitter", submitter)
        filter.add("due", due)
        filter.add("responsible_unit", responsibleUnit)
        filter.add("closed_on", closedOn)
        filter.add("answered_on", answeredOn)
        filter.add("activity", activity)
        filter.add("plan", plan)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try await connection.read("feedback.page", arguments)
    }

    /// Counts feedback.
    ///
    /// Indexes: `receivedOn` by receivedOn; `status` by status, receivedOn; `unit` by unit, receivedOn; `number` by
    /// unit, year, number; `year` by year, number; `submitter` by submitter, receivedOn; `due` by due;
    /// `responsibleUnit` by responsibleUnit, due; `closedOn` by closedOn, receivedOn; `answeredOn` by answeredOn;
    /// `activity` by activity, receivedOn; `plan` by plan, receivedOn.
    ///
    /// - Parameters:
    ///   - receivedOn: The day on which it was received (ngày tiếp nhận).
    ///   - status: Its status (trạng thái).
    ///   - unit: The unit that received it and whose register lists it (cơ quan tiếp nhận).
    ///   - year: Year of the register, 1945 to 9999; given exactly if `number` is.
    ///   - number: Number in the register of the unit and year, from 1 (số thứ tự trong sổ); none until
    ///       `feedback.register` assigns it. Set it by hand only to take over an entry of a paper register: the store
    ///       never assigns that number again, and entries that were not taken over leave gaps.
    ///   - submitter: The sender; none if anonymous. The data subject holds name and contacts, sealed.
    ///   - activity: The activity that it is evidence for, once answered. If none, it is evidence for those activities
    ///       of the year's plans that promise to receive feedback.
    ///   - plan: The plan that it serves.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    public func count(
        receivedOn: CivilDate? = nil,
        status: FeedbackStatus? = nil,
        unit: UnitId? = nil,
        year: Int? = nil,
        number: Int? = nil,
        submitter: DataSubjectId? = nil,
        due: CivilDate? = nil,
        responsibleUnit: UnitId? = nil,
        closedOn: CivilDate? = nil,
        answeredOn: CivilDate? = nil,
        activity: ActivityId? = nil,
        plan: PlanId? = nil,
        missing: Set<Feedback.OptionalKey> = [],
        index: Feedback.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) async throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("received_on", receivedOn)
        filter.add("status", status)
        filter.add("unit", unit)
        filter.add("year", year)
        filter.add("number", number)
        filter.add("submitter", submitter)
        filter.add("due", due)
        filter.add("responsible_unit", responsibleUnit)
        filter.add("closed_on", closedOn)
        filter.add("answered_on", answeredOn)
        filter.add("activity", activity)
        filter.add("plan", plan)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try await connection.read("feedback.count", arguments)
    }

    /// Gives feedback one by one, reading page after page; nothing is held open in between.
    ///
    /// Indexes: `receivedOn` by receivedOn; `status` by status, receivedOn; `unit` by unit, receivedOn; `number` by
    /// unit, year, number; `year` by year, number; `submitter` by submitter, receivedOn; `due` by due;
    /// `responsibleUnit` by responsibleUnit, due; `closedOn` by closedOn, receivedOn; `answeredOn` by answeredOn;
    /// `activity` by activity, receivedOn; `plan` by plan, receivedOn.
    ///
    /// - Parameters:
    ///   - receivedOn: The day on which it was received (ngày tiếp nhận).
    ///   - status: Its status (trạng thái).
    ///   - unit: The unit that received it and whose register lists it (cơ quan tiếp nhận).
    ///   - year: Year of the register, 1945 to 9999; given exactly if `number` is.
    ///   - number: Number in the register of the unit and year, from 1 (số thứ tự trong sổ); none until
    ///       `feedback.register` assigns it. Set it by hand only to take over an entry of a paper register: the store
    ///       never assigns that number again, and entries that were not taken over leave gaps.
    ///   - submitter: The sender; none if anonymous. The data subject holds name and contacts, sealed.
    ///   - activity: The activity that it is evidence for, once answered. If none, it is evidence for those activities
    ///       of the year's plans that promise to receive feedback.
    ///   - plan: The plan that it serves.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    public func all(
        receivedOn: CivilDate? = nil,
        status: FeedbackStatus? = nil,
        unit: UnitId? = nil,
        year: Int? = nil,
        number: Int? = nil,
        submitter: DataSubjectId? = nil,
        due: CivilDate? = nil,
        responsibleUnit: UnitId? = nil,
        closedOn: CivilDate? = nil,
        answeredOn: CivilDate? = nil,
        activity: ActivityId? = nil,
        plan: PlanId? = nil,
        missing: Set<Feedback.OptionalKey> = [],
        index: Feedback.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) -> RecordSequence<Feedback> {
        RecordSequence { cursor in
            try await page(
                receivedOn: receivedOn,
                status: status,
                unit: unit,
                year: year,
                number: number,
                submitter: submitter,
                due: due,
                responsibleUnit: responsibleUnit,
                closedOn: closedOn,
                answeredOn: answeredOn,
                activity: activity,
                plan: plan,
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

    /// Writes feedback as a table to a file, all as of one instant; whole or not at all (xuất bảng).
    ///
    /// - Parameters:
    ///   - url: The file to create.
    ///   - format: The kind of file; this library writes CSV and JSON Lines.
    ///   - columns: The paths of the columns, in this order: `held_on`, `turnout.informed`; nil for all of them.
    ///   - options: How the table is written.
    ///   - receivedOn: The day on which it was received (ngày tiếp nhận).
    ///   - status: Its status (trạng thái).
    ///   - unit: The unit that received it and whose register lists it (cơ quan tiếp nhận).
    ///   - year: Year of the register, 1945 to 9999; given exactly if `number` is.
    ///   - number: Number in the register of the unit and year, from 1 (số thứ tự trong sổ); none until
    ///       `feedback.register` assigns it. Set it by hand only to take over an entry of a paper register: the store
    ///       never assigns that number again, and entries that were not taken over leave gaps.
    ///   - submitter: The sender; none if anonymous. The data subject holds name and contacts, sealed.
    ///   - activity: The activity that it is evidence for, once answered. If none, it is evidence for those activities
    ///       of the year's plans that promise to receive feedback.
    ///   - plan: The plan that it serves.
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
        receivedOn: CivilDate? = nil,
        status: FeedbackStatus? = nil,
        unit: UnitId? = nil,
        year: Int? = nil,
        number: Int? = nil,
        submitter: DataSubjectId? = nil,
        due: CivilDate? = nil,
        responsibleUnit: UnitId? = nil,
        closedOn: CivilDate? = nil,
        answeredOn: CivilDate? = nil,
        activity: ActivityId? = nil,
        plan: PlanId? = nil,
        missing: Set<Feedback.OptionalKey> = [],
        index: Feedback.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        progress: ProgressListener? = nil
    ) async throws {
        var filter = Filter(missing: missing)
        filter.add("received_on", receivedOn)
        filter.add("status", status)
        filter.add("unit", unit)
        filter.add("year", year)
        filter.add("number", number)
        filter.add("submitter", submitter)
        filter.add("due", due)
        filter.add("responsible_unit", responsibleUnit)
        filter.add("closed_on", closedOn)
        filter.add("answered_on", answeredOn)
        filter.add("activity", activity)
        filter.add("plan", plan)
        var records = Packer(fields: 5)
        records.write("filter", filter)
        records.write("index", index)
        records.write("since", since)
        records.write("until", until)
        records.write("descending", descending)
        var query = Packer(fields: 3)
        query.write("collection", "feedback")
        query.write("columns", columns)
        query.write("records", records)
        let table = TableFile(url: url, format: format, options: options)
        try await connection.export(query, to: table, progress: progress)
    }

    /// Returns open feedback whose deadline has passed, most overdue first. If pending decisions may still move a
    /// deadline, the feedback is listed too, with the latest possible deadline (`due_latest`).
    ///
    /// Only feedback that is open now is listed: for what was overdue on a past day, ask a snapshot or a report of
    /// that day.
    ///
    /// - Parameters:
    ///   - on: The day: deadlines before it are overdue; today if omitted.
    ///   - unit: Only feedback this unit handles; all feedback if omitted.
    ///   - limit: The most items of a page, 1 to 1,000; 50 if omitted.
    ///   - cursor: Where to continue: `next` of the page before; the first page if omitted.
    public func overdue(
        on: CivilDate? = nil,
        unit: UnitId? = nil,
        limit: Int = 50,
        cursor: String? = nil
    ) async throws -> FeedbackPage {
        var arguments = Packer(fields: 4)
        arguments.write("on", on)
        arguments.write("unit", unit)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try await connection.read("feedback.overdue", arguments)
    }

    /// Returns open feedback whose deadline is near, earliest deadline first.
    ///
    /// - Parameters:
    ///   - withinDays: How many days to look ahead from `on`, which is included; 5 if omitted.
    ///   - on: The first day looked at; today if omitted.
    ///   - unit: Only feedback this unit handles; all feedback if omitted.
    ///   - limit: The most items of a page, 1 to 1,000; 50 if omitted.
    ///   - cursor: Where to continue: `next` of the page before; the first page if omitted.
    public func dueSoon(
        withinDays: Int = 5,
        on: CivilDate? = nil,
        unit: UnitId? = nil,
        limit: Int = 50,
        cursor: String? = nil
    ) async throws -> FeedbackPage {
        var arguments = Packer(fields: 5)
        arguments.write("within_days", withinDays)
        arguments.write("on", on)
        arguments.write("unit", unit)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try await connection.read("feedback.due_soon", arguments)
    }

    /// Returns the status of feedback by its register number, for a sender who asks. The answer contains no personal
    /// data. Fails with `NotFound` if no register has the number.
    ///
    /// - Parameters:
    ///   - number: Its number in the register.
    ///   - year: The year of the register.
    ///   - unit: The unit whose register it is. If omitted, all registers are searched; refused if several have the
    ///       number (`several_registers`).
    public func statusOf(number: Int, year: Int, unit: UnitId? = nil) async throws -> FeedbackRow {
        var arguments = Packer(fields: 3)
        arguments.write("number", number)
        arguments.write("year", year)
        arguments.write("unit", unit)
        return try await connection.read("feedback.status_of", arguments)
    }

    /// Returns the feedback registers of a year for publication, ordered by number. The answer contains no personal
    /// data.
    ///
    /// Publishing is processing (Luật 91/2025/QH15): while a fulfilled request to restrict it, or an objection, of a
    /// sender or of whoever asked the question behind the feedback holds, what was put in the register since is left
    /// out, unless it was published under an exception (`despite`). What was listed before stays. A page may so hold
    /// fewer rows than its limit.
    ///
    /// - Parameters:
    ///   - year: The year of the register.
    ///   - unit: The unit whose register it is; the registers of all units if omitted.
    ///   - limit: The most items of a page, 1 to 1,000; 50 if omitted.
    ///   - cursor: Where to continue: `next` of the page before; the first page if omitted.
    public func publicRegister(
        _ year: Int,
        unit: UnitId? = nil,
        limit: Int = 50,
        cursor: String? = nil
    ) async throws -> FeedbackRegisterPage {
        var arguments = Packer(fields: 4)
        arguments.write("year", year)
        arguments.write("unit", unit)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try await connection.read("feedback.public_register", arguments)
    }

    /// Returns the letter that answers feedback (công văn trả lời). Who sent it is sealed: pass the addressee, whom
    /// `data_subjects.reveal` gives for a noted purpose; without one the letter has a blank.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - form: The form of the file; Word if omitted.
    ///   - details: Number, date, addressee and signer. The issuer is the unit that received the feedback, if none is
    ///       given.
    public func answerLetter(
        _ id: FeedbackId,
        form: DocumentForm = .docx,
        details: DocumentDetails = DocumentDetails()
    ) async throws -> DocumentFile {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("form", form)
        arguments.write("details", details)
        return try await connection.read("feedback.answer_letter", arguments)
    }

    /// Returns the letter that forwards feedback to the competent body (công văn chuyển). Who sent the feedback is
    /// sealed and not in the letter.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - form: The form of the file; Word if omitted.
    ///   - details: Number, date and signer. The issuer is the unit that received the feedback, the addressee the body
    ///       to which it was last forwarded, or else the competent one, if none is given.
    public func forwardingLetter(
        _ id: FeedbackId,
        form: DocumentForm = .docx,
        details: DocumentDetails = DocumentDetails()
    ) async throws -> DocumentFile {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("form", form)
        arguments.write("details", details)
        return try await connection.read("feedback.forwarding_letter", arguments)
    }

    /// Returns the register of feedback of a unit and year, as it is printed and filed (sổ tiếp nhận, xử lý phản ánh,
    /// kiến nghị). Who sent feedback is sealed, and not in it.
    ///
    /// - Parameters:
    ///   - year: The year of the register.
    ///   - unit: The unit whose register it is; the register that belongs to no unit if omitted.
    ///   - form: The form of the file; Word if omitted.
    ///   - details: The issuer, if it is not the unit.
    public func registerFile(
        _ year: Int,
        unit: UnitId? = nil,
        form: DocumentForm = .docx,
        details: DocumentDetails = DocumentDetails()
    ) async throws -> DocumentFile {
        var arguments = Packer(fields: 4)
        arguments.write("year", year)
        arguments.write("unit", unit)
        arguments.write("form", form)
        arguments.write("details", details)
        return try await connection.read("feedback.register_file", arguments)
    }
}

/// The feedback.
public struct FeedbackCollection: FeedbackRecords, TableTarget {
    /// The way to their store.
    public let connection: Connection

    /// The name of the collection.
    public var name: String { "feedback" }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: Feedback) async throws -> Feedback {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("feedback.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Parameters:
    ///   - progress: Is told how far the work is.
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [Feedback], progress: ProgressListener? = nil) async throws -> [Feedback] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try await connection.write("feedback.add_many", arguments, progress: progress)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: Feedback) async throws -> Feedback {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("feedback.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: Feedback) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try await connection.write("feedback.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: FeedbackId, rev: Int) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try await connection.write("feedback.remove", arguments)
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
    public func bringBack(_ id: FeedbackId, rev: Int? = nil, asOf: Date? = nil) async throws -> Feedback {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try await connection.write("feedback.bring_back", arguments)
    }

    /// Receives feedback (tiếp nhận phản ánh, kiến nghị) and sets the deadline for classifying it.
    ///
    /// Contents the law requires and it lacks are recorded in `missing`: it can be registered, but must be completed
    /// before it is classified. Complaints (khiếu nại) and denunciations (tố cáo) are refused
    /// (`complaint_out_of_scope`, `denunciation_out_of_scope`): other laws govern them, and nothing is recorded.
    ///
    /// - Parameters:
    ///   - kind: Report or proposal; complaints and denunciations are refused.
    ///   - channel: The way it came in.
    ///   - text: What was written or said, verbatim; not blank.
    ///   - proposal: The solution or new rule proposed; required for a proposal.
    ///   - contact: The sender's name and contact details, recorded as a new data subject. Not together with
    ///       `submitter` (`submitter_twice`); neither is required.
    ///   - submitter: The sender, if they are a data subject of this store already. Not together with `contact`.
    ///   - receivedOn: The day it was received (date in Việt Nam); if omitted, the day of `received_at`, or today. Not
    ///       in the future (`not_yet`), and the day of `received_at` if both are given (`other_day`).
    ///   - receivedAt: The instant it was received, if known.
    ///   - unit: The unit that receives it, whose register it goes into. `None`: the register that belongs to no unit.
    ///   - category: What it is about, if that is clear at once.
    ///   - inVietnamese: Whether it is in Vietnamese; true if omitted.
    ///   - procedures: The procedures it is about.
    ///   - question: The question of a dialogue that became this feedback.
    ///   - plan: The plan it serves.
    ///   - activity: The activity it is evidence for once answered.
    ///   - legalBases: The provisions it is about.
    ///   - attachments: Files that came with it.
    ///   - register: Whether to register it at once, on the day it was received.
    @discardableResult
    public func receive(
        kind: SubmissionKind,
        channel: FeedbackChannel,
        text: String,
        proposal: String? = nil,
        contact: Contact? = nil,
        submitter: DataSubjectId? = nil,
        receivedOn: CivilDate? = nil,
        receivedAt: Date? = nil,
        unit: UnitId? = nil,
        category: FeedbackCategory? = nil,
        inVietnamese: Bool? = nil,
        procedures: [ProcedureId] = [],
        question: QuestionId? = nil,
        plan: PlanId? = nil,
        activity: ActivityId? = nil,
        legalBases: [LawReference] = [],
        attachments: [AttachmentId] = [],
        register: Bool = false
    ) async throws -> Feedback {
        var arguments = Packer(fields: 18)
        arguments.write("kind", kind)
        arguments.write("channel", channel)
        arguments.write("text", text)
        arguments.write("proposal", proposal)
        arguments.write("contact", contact)
        arguments.write("submitter", submitter)
        arguments.write("received_on", receivedOn)
        arguments.write("received_at", receivedAt)
        arguments.write("unit", unit)
        arguments.write("category", category)
        arguments.write("in_vietnamese", inVietnamese)
        arguments.write("procedures", procedures)
        arguments.write("question", question)
        arguments.write("plan", plan)
        arguments.write("activity", activity)
        arguments.write("legal_bases", legalBases)
        arguments.write("attachments", attachments)
        arguments.write("register", register)
        return try await connection.write("feedback.receive", arguments)
    }

    /// Adds what received feedback lacked: the sender or their contact details, a text in Vietnamese, the proposal.
    /// Fields omitted keep their values. Refused once it is classified (`too_late_to_complete`).
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - contact: Name and contact details; those given replace the ones of a sender recorded already. Not together
    ///       with `submitter` (`submitter_twice`).
    ///   - submitter: The sender, if they are a data subject of this store already.
    ///   - text: The text, clarified or in Vietnamese.
    ///   - proposal: The proposal.
    ///   - inVietnamese: Whether it is in Vietnamese now.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step or the day it was received (`order`).
    @discardableResult
    public func complete(
        _ id: FeedbackId,
        contact: Contact? = nil,
        submitter: DataSubjectId? = nil,
        text: String? = nil,
        proposal: String? = nil,
        inVietnamese: Bool? = nil,
        on: CivilDate? = nil
    ) async throws -> Feedback {
        var arguments = Packer(fields: 7)
        arguments.write("id", id)
        arguments.write("contact", contact)
        arguments.write("submitter", submitter)
        arguments.write("text", text)
        arguments.write("proposal", proposal)
        arguments.write("in_vietnamese", inVietnamese)
        arguments.write("on", on)
        return try await connection.write("feedback.complete", arguments)
    }

    /// Registers feedback (vào sổ): it gets the next free number in its unit's register of the year.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - on: The day it was registered, whose year's register it goes into; if omitted, the day of its last step, or
    ///       the day it was received if there is none. Neither in the future (`not_yet`) nor before that (`order`).
    @discardableResult
    public func register(_ id: FeedbackId, on: CivilDate? = nil) async throws -> Feedback {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("on", on)
        return try await connection.write("feedback.register", arguments)
    }

    /// Classifies feedback (phân loại): what it is about and who is competent.
    ///
    /// This sets its deadline, counted from the day it was received: for answering it if the agency itself is
    /// competent, for forwarding it if another body is. If a rule or calendar is missing the deadline stays empty;
    /// `not_covered` says why.
    ///
    /// It must be in Vietnamese and name the sender with an address, else it is refused (`contents_missing`). A sender
    /// with an address needs neither telephone nor mail address; their lack is recorded in `missing`. Feedback that
    /// another body has must first be taken back (`not_sent_back`).
    ///
    /// Feedback can be classified again until handling begins; the deadline changes only if the competence does.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - category: What it is about.
    ///   - competence: Who is competent: the agency itself, or another body. Feedback on an official's conduct goes to
    ///       whoever is competent for that.
    ///   - competentBody: The other body, as written. Only if another body is competent (else
    ///       `competence_contradicted`).
    ///   - competentUnit: The other body as a unit of this store, if it is one. Only if another body is competent.
    ///   - why: The reason.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step or the day it was received (`order`).
    @discardableResult
    public func classify(
        _ id: FeedbackId,
        category: FeedbackCategory,
        competence: FeedbackCompetence,
        competentBody: String? = nil,
        competentUnit: UnitId? = nil,
        why: String? = nil,
        on: CivilDate? = nil
    ) async throws -> Feedback {
        var arguments = Packer(fields: 7)
        arguments.write("id", id)
        arguments.write("category", category)
        arguments.write("competence", competence)
        arguments.write("competent_body", competentBody)
        arguments.write("competent_unit", competentUnit)
        arguments.write("why", why)
        arguments.write("on", on)
        return try await connection.write("feedback.classify", arguments)
    }

    /// Declines registered feedback (không tiếp nhận), with the reason and an explanation for the sender. Only before
    /// it is classified.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - reason: The reason.
    ///   - explanation: What the sender is told: what is missing, or where it belongs. Not blank.
    ///   - duplicateOf: The earlier feedback with the same content, if that is the reason.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step or the day it was received (`order`).
    @discardableResult
    public func notAccept(
        _ id: FeedbackId,
        reason: NonAcceptanceReason,
        explanation: String,
        duplicateOf: FeedbackId? = nil,
        on: CivilDate? = nil
    ) async throws -> Feedback {
        var arguments = Packer(fields: 5)
        arguments.write("id", id)
        arguments.write("reason", reason)
        arguments.write("explanation", explanation)
        arguments.write("duplicate_of", duplicateOf)
        arguments.write("on", on)
        return try await connection.write("feedback.not_accept", arguments)
    }

    /// Forwards feedback that is classified or being handled to the competent body (chuyển cơ quan có thẩm quyền).
    /// After the deadline it is allowed, and recorded as late. Sets the competence to another body if it was not.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - to: The body, as written; not blank.
    ///   - why: Why that body is competent; not blank.
    ///   - toUnit: The body as a unit of this store, if it is one.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step or the day it was received (`order`).
    ///   - document: The covering letter.
    @discardableResult
    public func forward(
        _ id: FeedbackId,
        to: String,
        why: String,
        toUnit: UnitId? = nil,
        on: CivilDate? = nil,
        document: AttachmentId? = nil
    ) async throws -> Feedback {
        var arguments = Packer(fields: 6)
        arguments.write("id", id)
        arguments.write("to", to)
        arguments.write("why", why)
        arguments.write("to_unit", toUnit)
        arguments.write("on", on)
        arguments.write("document", document)
        return try await connection.write("feedback.forward", arguments)
    }

    /// Takes back feedback that the other body returned (chuyển trả): it is classified again, and the deadline for
    /// forwarding it starts anew on the day it came back. Refused if it is not with another body (`not_forwarded`).
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - why: Why it was returned; not blank.
    ///   - on: The day it came back (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       it was forwarded (`order`).
    @discardableResult
    public func takeBack(_ id: FeedbackId, why: String, on: CivilDate? = nil) async throws -> Feedback {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try await connection.write("feedback.take_back", arguments)
    }

    /// Transfers open feedback to another unit of the agency (chuyển đơn vị xử lý). It keeps its register number; the
    /// person it was assigned to is cleared. Refused if that unit has it already (`same_unit`).
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - toUnit: The unit that handles it from now on.
    ///   - why: The reason; not blank.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step or the day it was received (`order`).
    @discardableResult
    public func transfer(_ id: FeedbackId, toUnit: UnitId, why: String, on: CivilDate? = nil) async throws -> Feedback {
        var arguments = Packer(fields: 4)
        arguments.write("id", id)
        arguments.write("to_unit", toUnit)
        arguments.write("why", why)
        arguments.write("on", on)
        return try await connection.write("feedback.transfer", arguments)
    }

    /// Assigns open feedback to a unit, a person or both (phân công). To take it from a unit it is assigned to, use
    /// `feedback.transfer`, which needs a reason (`transfer_needed`).
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - unit: The unit; unchanged if omitted. At least one of `unit` and `person` is required (`nobody_named`).
    ///   - person: The person; unchanged if omitted.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step or the day it was received (`order`).
    @discardableResult
    public func assign(
        _ id: FeedbackId,
        unit: UnitId? = nil,
        person: PersonId? = nil,
        on: CivilDate? = nil
    ) async throws -> Feedback {
        var arguments = Packer(fields: 4)
        arguments.write("id", id)
        arguments.write("unit", unit)
        arguments.write("person", person)
        arguments.write("on", on)
        return try await connection.write("feedback.assign", arguments)
    }

    /// Begins to handle classified feedback for which the agency is competent (xử lý); also resumes after more
    /// evidence was collected. Refused if another body is competent (`not_competent`).
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - why: What is to be done, or what was collected.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step or the day it was received (`order`).
    @discardableResult
    public func process(_ id: FeedbackId, why: String? = nil, on: CivilDate? = nil) async throws -> Feedback {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try await connection.write("feedback.process", arguments)
    }

    /// Records that there is not enough ground yet to decide (chưa đủ cơ sở): more evidence is collected. Continue
    /// with `feedback.process`.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - why: What is missing; not blank.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step or the day it was received (`order`).
    @discardableResult
    public func needEvidence(_ id: FeedbackId, why: String, on: CivilDate? = nil) async throws -> Feedback {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try await connection.write("feedback.need_evidence", arguments)
    }

    /// Decides what follows from feedback (quyết định xử lý).
    ///
    /// Feedback about a rule needs a review by all six criteria, each answered `true` or `false`: `necessary`,
    /// `reasonable_and_lawful`, `simple_and_understandable`, `feasible`, `consistent`, `fits_treaties` (else
    /// `criterion_open`); and sufficient ground, which is assumed unless the review denies it (`ground_insufficient`).
    /// Feedback on an official's conduct needs no review: other laws govern how it is dealt with.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - outcome: What follows; it must fit the category (`outcome_and_category`).
    ///   - text: The decision in words; not blank.
    ///   - review: The review; the one recorded before if omitted.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step or the day it was received (`order`).
    @discardableResult
    public func decide(
        _ id: FeedbackId,
        outcome: FeedbackOutcome,
        text: String,
        review: FeedbackReview? = nil,
        on: CivilDate? = nil
    ) async throws -> Feedback {
        var arguments = Packer(fields: 5)
        arguments.write("id", id)
        arguments.write("outcome", outcome)
        arguments.write("text", text)
        arguments.write("review", review)
        arguments.write("on", on)
        return try await connection.write("feedback.decide", arguments)
    }

    /// Extends the deadline for the answer: once (`extended_once`), and by no more than its deadline rule allows
    /// (`longer_than_allowed`). Refused if there is no such deadline (`no_clock`); fails with `NotCovered` if the rule
    /// allows no extension.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - why: The reason; not blank.
    ///   - timeLimit: The extension, counted from the deadline, in the unit of the rule; all that the rule allows if
    ///       omitted.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step or the day it was received (`order`).
    @discardableResult
    public func extend(
        _ id: FeedbackId,
        why: String,
        timeLimit: TimeLimit? = nil,
        on: CivilDate? = nil
    ) async throws -> Feedback {
        var arguments = Packer(fields: 4)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("time_limit", timeLimit)
        arguments.write("on", on)
        return try await connection.write("feedback.extend", arguments)
    }

    /// Answers the sender of decided feedback (trả lời), or records the answer of the body it was forwarded to. After
    /// the deadline it is allowed, and recorded as late.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - text: What the sender is told, not published; not blank.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step or the day it was received (`order`).
    ///   - by: Who answers; if omitted, the body it was forwarded to, or the actor of this write.
    ///   - channel: The way the answer goes; the way the feedback came in if omitted.
    ///   - document: The letter.
    @discardableResult
    public func answer(
        _ id: FeedbackId,
        text: String,
        on: CivilDate? = nil,
        by: String? = nil,
        channel: FeedbackChannel? = nil,
        document: AttachmentId? = nil
    ) async throws -> Feedback {
        var arguments = Packer(fields: 6)
        arguments.write("id", id)
        arguments.write("text", text)
        arguments.write("on", on)
        arguments.write("by", by)
        arguments.write("channel", channel)
        arguments.write("document", document)
        return try await connection.write("feedback.answer", arguments)
    }

    /// Publishes the result of answered feedback (công khai kết quả), in a text of its own without personal data. Call
    /// it again to publish by another channel.
    ///
    /// Telephone numbers, identity numbers and mail addresses in the text are refused (`public_text_personal`) unless
    /// `confirmed`.
    ///
    /// The text is compared with the sealed name, telephone number, mail and postal address of the sender, and of
    /// whoever asked the question it came from, and refused where it holds them (`names_sender`). That opens their
    /// data: it needs the key (`KeyNeeded`), and is noted as an access, also where the text is refused. `not_compared`
    /// publishes without.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - publicText: The text everybody may read; not blank.
    ///   - channel: The channel of publication.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step or the day it was received (`order`).
    ///   - url: The address of the page, if it is on the web.
    ///   - confirmed: Whether somebody checked that what looks like personal data in the text is none.
    ///   - notCompared: Why the text is published without comparing it with the sender's sealed data: they agreed to
    ///       be named, or somebody who may open them compared it. Recorded; not blank.
    ///   - despite: The exception under which it is published although a fulfilled request of the sender restricts the
    ///       processing or objects to it. Recorded; without it such a request blocks (`processing_restricted`).
    @discardableResult
    public func publish(
        _ id: FeedbackId,
        publicText: String,
        channel: ResultChannel,
        on: CivilDate? = nil,
        url: String? = nil,
        confirmed: Bool = false,
        notCompared: String? = nil,
        despite: RestrictionException? = nil
    ) async throws -> Feedback {
        var arguments = Packer(fields: 8)
        arguments.write("id", id)
        arguments.write("public_text", publicText)
        arguments.write("channel", channel)
        arguments.write("on", on)
        arguments.write("url", url)
        arguments.write("confirmed", confirmed)
        arguments.write("not_compared", notCompared)
        arguments.write("despite", despite)
        return try await connection.write("feedback.publish", arguments)
    }

    /// Records that the sender withdrew feedback (rút lại). Only before it is answered or declined.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - why: The reason, as far as it is known; not blank.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step or the day it was received (`order`).
    @discardableResult
    public func withdraw(_ id: FeedbackId, why: String, on: CivilDate? = nil) async throws -> Feedback {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try await connection.write("feedback.withdraw", arguments)
    }

    /// Archives feedback whose handling has ended (lưu hồ sơ): it was answered, published, forwarded, declined or
    /// withdrawn.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - place: Where the file is kept: "Hồ sơ số 12, hộp 3".
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step or the day it was received (`order`).
    @discardableResult
    public func archive(_ id: FeedbackId, place: String? = nil, on: CivilDate? = nil) async throws -> Feedback {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("place", place)
        arguments.write("on", on)
        return try await connection.write("feedback.archive", arguments)
    }
}

/// The feedback in a batch.
public struct BatchFeedback: BatchTableTarget {
    /// The way to their batch.
    public let connection: BatchConnection

    /// The name of the collection.
    public var name: String { "feedback" }

    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: FeedbackId) throws -> Feedback {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("feedback.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: FeedbackId) throws -> Feedback? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("feedback.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: FeedbackId) throws -> [Feedback] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("feedback.history", arguments)
    }

    /// Gives a page of feedback.
    ///
    /// Indexes: `receivedOn` by receivedOn; `status` by status, receivedOn; `unit` by unit, receivedOn; `number` by
    /// unit, year, number; `year` by year, number; `submitter` by submitter, receivedOn; `due` by due;
    /// `responsibleUnit` by responsibleUnit, due; `closedOn` by closedOn, receivedOn; `answeredOn` by answeredOn;
    /// `activity` by activity, receivedOn; `plan` by plan, receivedOn.
    ///
    /// - Parameters:
    ///   - receivedOn: The day on which it was received (ngày tiếp nhận).
    ///   - status: Its status (trạng thái).
    ///   - unit: The unit that received it and whose register lists it (cơ quan tiếp nhận).
    ///   - year: Year of the register, 1945 to 9999; given exactly if `number` is.
    ///   - number: Number in the register of the unit and year, from 1 (số thứ tự trong sổ); none until
    ///       `feedback.register` assigns it. Set it by hand only to take over an entry of a paper register: the store
    ///       never assigns that number again, and entries that were not taken over leave gaps.
    ///   - submitter: The sender; none if anonymous. The data subject holds name and contacts, sealed.
    ///   - activity: The activity that it is evidence for, once answered. If none, it is evidence for those activities
    ///       of the year's plans that promise to receive feedback.
    ///   - plan: The plan that it serves.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - limit: The most records on a page, 1 to 1,000; 50 by default.
    ///   - cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must come
    ///       from the same query in the same store or a copy of it; any other cursor is refused.
    public func page(
        receivedOn: CivilDate? = nil,
        status: FeedbackStatus? = nil,
        unit: UnitId? = nil,
        year: Int? = nil,
        number: Int? = nil,
        submitter: DataSubjectId? = nil,
        due: CivilDate? = nil,
        responsibleUnit: UnitId? = nil,
        closedOn: CivilDate? = nil,
        answeredOn: CivilDate? = nil,
        activity: ActivityId? = nil,
        plan: PlanId? = nil,
        missing: Set<Feedback.OptionalKey> = [],
        index: Feedback.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) throws -> Page<Feedback> {
        var filter = Filter(missing: missing)
        filter.add("received_on", receivedOn)
        filter.add("status", status)
        filter.add("unit", unit)
        filter.add("year", year)
        filter.add("number", number)
        filter.add("submitter", submitter)
        filter.add("due", due)
        filter.add("responsible_unit", responsibleUnit)
        filter.add("closed_on", closedOn)
        filter.add("answered_on", answeredOn)
        filter.add("activity", activity)
        filter.add("plan", plan)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try connection.call("feedback.page", arguments)
    }

    /// Counts feedback.
    ///
    /// Indexes: `receivedOn` by receivedOn; `status` by status, receivedOn; `unit` by unit, receivedOn; `number` by
    /// unit, year, number; `year` by year, number; `submitter` by submitter, receivedOn; `due` by due;
    /// `responsibleUnit` by responsibleUnit, due; `closedOn` by closedOn, receivedOn; `answeredOn` by answeredOn;
    /// `activity` by activity, receivedOn; `plan` by plan, receivedOn.
    ///
    /// - Parameters:
    ///   - receivedOn: The day on which it was received (ngày tiếp nhận).
    ///   - status: Its status (trạng thái).
    ///   - unit: The unit that received it and whose register lists it (cơ quan tiếp nhận).
    ///   - year: Year of the register, 1945 to 9999; given exactly if `number` is.
    ///   - number: Number in the register of the unit and year, from 1 (số thứ tự trong sổ); none until
    ///       `feedback.register` assigns it. Set it by hand only to take over an entry of a paper register: the store
    ///       never assigns that number again, and entries that were not taken over leave gaps.
    ///   - submitter: The sender; none if anonymous. The data subject holds name and contacts, sealed.
    ///   - activity: The activity that it is evidence for, once answered. If none, it is evidence for those activities
    ///       of the year's plans that promise to receive feedback.
    ///   - plan: The plan that it serves.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    public func count(
        receivedOn: CivilDate? = nil,
        status: FeedbackStatus? = nil,
        unit: UnitId? = nil,
        year: Int? = nil,
        number: Int? = nil,
        submitter: DataSubjectId? = nil,
        due: CivilDate? = nil,
        responsibleUnit: UnitId? = nil,
        closedOn: CivilDate? = nil,
        answeredOn: CivilDate? = nil,
        activity: ActivityId? = nil,
        plan: PlanId? = nil,
        missing: Set<Feedback.OptionalKey> = [],
        index: Feedback.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("received_on", receivedOn)
        filter.add("status", status)
        filter.add("unit", unit)
        filter.add("year", year)
        filter.add("number", number)
        filter.add("submitter", submitter)
        filter.add("due", due)
        filter.add("responsible_unit", responsibleUnit)
        filter.add("closed_on", closedOn)
        filter.add("answered_on", answeredOn)
        filter.add("activity", activity)
        filter.add("plan", plan)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try connection.call("feedback.count", arguments)
    }

    /// Gives feedback at once.
    ///
    /// Indexes: `receivedOn` by receivedOn; `status` by status, receivedOn; `unit` by unit, receivedOn; `number` by
    /// unit, year, number; `year` by year, number; `submitter` by submitter, receivedOn; `due` by due;
    /// `responsibleUnit` by responsibleUnit, due; `closedOn` by closedOn, receivedOn; `answeredOn` by answeredOn;
    /// `activity` by activity, receivedOn; `plan` by plan, receivedOn.
    ///
    /// - Parameters:
    ///   - receivedOn: The day on which it was received (ngày tiếp nhận).
    ///   - status: Its status (trạng thái).
    ///   - unit: The unit that received it and whose register lists it (cơ quan tiếp nhận).
    ///   - year: Year of the register, 1945 to 9999; given exactly if `number` is.
    ///   - number: Number in the register of the unit and year, from 1 (số thứ tự trong sổ); none until
    ///       `feedback.register` assigns it. Set it by hand only to take over an entry of a paper register: the store
    ///       never assigns that number again, and entries that were not taken over leave gaps.
    ///   - submitter: The sender; none if anonymous. The data subject holds name and contacts, sealed.
    ///   - activity: The activity that it is evidence for, once answered. If none, it is evidence for those activities
    ///       of the year's plans that promise to receive feedback.
    ///   - plan: The plan that it serves.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    public func all(
        receivedOn: CivilDate? = nil,
        status: FeedbackStatus? = nil,
        unit: UnitId? = nil,
        year: Int? = nil,
        number: Int? = nil,
        submitter: DataSubjectId? = nil,
        due: CivilDate? = nil,
        responsibleUnit: UnitId? = nil,
        closedOn: CivilDate? = nil,
        answeredOn: CivilDate? = nil,
        activity: ActivityId? = nil,
        plan: PlanId? = nil,
        missing: Set<Feedback.OptionalKey> = [],
        index: Feedback.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) throws -> [Feedback] {
        var found: [Feedback] = []
        var cursor: String?
        repeat {
            let page = try page(
                receivedOn: receivedOn,
                status: status,
                unit: unit,
                year: year,
                number: number,
                submitter: submitter,
                due: due,
                responsibleUnit: responsibleUnit,
                closedOn: closedOn,
                answeredOn: answeredOn,
                activity: activity,
                plan: plan,
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

    /// Returns open feedback whose deadline has passed, most overdue first. If pending decisions may still move a
    /// deadline, the feedback is listed too, with the latest possible deadline (`due_latest`).
    ///
    /// Only feedback that is open now is listed: for what was overdue on a past day, ask a snapshot or a report of
    /// that day.
    ///
    /// - Parameters:
    ///   - on: The day: deadlines before it are overdue; today if omitted.
    ///   - unit: Only feedback this unit handles; all feedback if omitted.
    ///   - limit: The most items of a page, 1 to 1,000; 50 if omitted.
    ///   - cursor: Where to continue: `next` of the page before; the first page if omitted.
    public func overdue(
        on: CivilDate? = nil,
        unit: UnitId? = nil,
        limit: Int = 50,
        cursor: String? = nil
    ) throws -> FeedbackPage {
        var arguments = Packer(fields: 4)
        arguments.write("on", on)
        arguments.write("unit", unit)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try connection.call("feedback.overdue", arguments)
    }

    /// Returns open feedback whose deadline is near, earliest deadline first.
    ///
    /// - Parameters:
    ///   - withinDays: How many days to look ahead from `on`, which is included; 5 if omitted.
    ///   - on: The first day looked at; today if omitted.
    ///   - unit: Only feedback this unit handles; all feedback if omitted.
    ///   - limit: The most items of a page, 1 to 1,000; 50 if omitted.
    ///   - cursor: Where to continue: `next` of the page before; the first page if omitted.
    public func dueSoon(
        withinDays: Int = 5,
        on: CivilDate? = nil,
        unit: UnitId? = nil,
        limit: Int = 50,
        cursor: String? = nil
    ) throws -> FeedbackPage {
        var arguments = Packer(fields: 5)
        arguments.write("within_days", withinDays)
        arguments.write("on", on)
        arguments.write("unit", unit)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try connection.call("feedback.due_soon", arguments)
    }

    /// Returns the status of feedback by its register number, for a sender who asks. The answer contains no personal
    /// data. Fails with `NotFound` if no register has the number.
    ///
    /// - Parameters:
    ///   - number: Its number in the register.
    ///   - year: The year of the register.
    ///   - unit: The unit whose register it is. If omitted, all registers are searched; refused if several have the
    ///       number (`several_registers`).
    public func statusOf(number: Int, year: Int, unit: UnitId? = nil) throws -> FeedbackRow {
        var arguments = Packer(fields: 3)
        arguments.write("number", number)
        arguments.write("year", year)
        arguments.write("unit", unit)
        return try connection.call("feedback.status_of", arguments)
    }

    /// Returns the feedback registers of a year for publication, ordered by number. The answer contains no personal
    /// data.
    ///
    /// Publishing is processing (Luật 91/2025/QH15): while a fulfilled request to restrict it, or an objection, of a
    /// sender or of whoever asked the question behind the feedback holds, what was put in the register since is left
    /// out, unless it was published under an exception (`despite`). What was listed before stays. A page may so hold
    /// fewer rows than its limit.
    ///
    /// - Parameters:
    ///   - year: The year of the register.
    ///   - unit: The unit whose register it is; the registers of all units if omitted.
    ///   - limit: The most items of a page, 1 to 1,000; 50 if omitted.
    ///   - cursor: Where to continue: `next` of the page before; the first page if omitted.
    public func publicRegister(
        _ year: Int,
        unit: UnitId? = nil,
        limit: Int = 50,
        cursor: String? = nil
    ) throws -> FeedbackRegisterPage {
        var arguments = Packer(fields: 4)
        arguments.write("year", year)
        arguments.write("unit", unit)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try connection.call("feedback.public_register", arguments)
    }

    /// Returns the letter that answers feedback (công văn trả lời). Who sent it is sealed: pass the addressee, whom
    /// `data_subjects.reveal` gives for a noted purpose; without one the letter has a blank.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - form: The form of the file; Word if omitted.
    ///   - details: Number, date, addressee and signer. The issuer is the unit that received the feedback, if none is
    ///       given.
    public func answerLetter(
        _ id: FeedbackId,
        form: DocumentForm = .docx,
        details: DocumentDetails = DocumentDetails()
    ) throws -> DocumentFile {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("form", form)
        arguments.write("details", details)
        return try connection.call("feedback.answer_letter", arguments)
    }

    /// Returns the letter that forwards feedback to the competent body (công văn chuyển). Who sent the feedback is
    /// sealed and not in the letter.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - form: The form of the file; Word if omitted.
    ///   - details: Number, date and signer. The issuer is the unit that received the feedback, the addressee the body
    ///       to which it was last forwarded, or else the competent one, if none is given.
    public func forwardingLetter(
        _ id: FeedbackId,
        form: DocumentForm = .docx,
        details: DocumentDetails = DocumentDetails()
    ) throws -> DocumentFile {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("form", form)
        arguments.write("details", details)
        return try connection.call("feedback.forwarding_letter", arguments)
    }

    /// Returns the register of feedback of a unit and year, as it is printed and filed (sổ tiếp nhận, xử lý phản ánh,
    /// kiến nghị). Who sent feedback is sealed, and not in it.
    ///
    /// - Parameters:
    ///   - year: The year of the register.
    ///   - unit: The unit whose register it is; the register that belongs to no unit if omitted.
    ///   - form: The form of the file; Word if omitted.
    ///   - details: The issuer, if it is not the unit.
    public func registerFile(
        _ year: Int,
        unit: UnitId? = nil,
        form: DocumentForm = .docx,
        details: DocumentDetails = DocumentDetails()
    ) throws -> DocumentFile {
        var arguments = Packer(fields: 4)
        arguments.write("year", year)
        arguments.write("unit", unit)
        arguments.write("form", form)
        arguments.write("details", details)
        return try connection.call("feedback.register_file", arguments)
    }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: Feedback) throws -> Feedback {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("feedback.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [Feedback]) throws -> [Feedback] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try connection.call("feedback.add_many", arguments)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: Feedback) throws -> Feedback {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("feedback.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: Feedback) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try connection.call("feedback.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: FeedbackId, rev: Int) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try connection.call("feedback.remove", arguments)
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
    public func bringBack(_ id: FeedbackId, rev: Int? = nil, asOf: Date? = nil) throws -> Feedback {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try connection.call("feedback.bring_back", arguments)
    }

    /// Receives feedback (tiếp nhận phản ánh, kiến nghị) and sets the deadline for classifying it.
    ///
    /// Contents the law requires and it lacks are recorded in `missing`: it can be registered, but must be completed
    /// before it is classified. Complaints (khiếu nại) and denunciations (tố cáo) are refused
    /// (`complaint_out_of_scope`, `denunciation_out_of_scope`): other laws govern them, and nothing is recorded.
    ///
    /// - Parameters:
    ///   - kind: Report or proposal; complaints and denunciations are refused.
    ///   - channel: The way it came in.
    ///   - text: What was written or said, verbatim; not blank.
    ///   - proposal: The solution or new rule proposed; required for a proposal.
    ///   - contact: The sender's name and contact details, recorded as a new data subject. Not together with
    ///       `submitter` (`submitter_twice`); neither is required.
    ///   - submitter: The sender, if they are a data subject of this store already. Not together with `contact`.
    ///   - receivedOn: The day it was received (date in Việt Nam); if omitted, the day of `received_at`, or today. Not
    ///       in the future (`not_yet`), and the day of `received_at` if both are given (`other_day`).
    ///   - receivedAt: The instant it was received, if known.
    ///   - unit: The unit that receives it, whose register it goes into. `None`: the register that belongs to no unit.
    ///   - category: What it is about, if that is clear at once.
    ///   - inVietnamese: Whether it is in Vietnamese; true if omitted.
    ///   - procedures: The procedures it is about.
    ///   - question: The question of a dialogue that became this feedback.
    ///   - plan: The plan it serves.
    ///   - activity: The activity it is evidence for once answered.
    ///   - legalBases: The provisions it is about.
    ///   - attachments: Files that came with it.
    ///   - register: Whether to register it at once, on the day it was received.
    @discardableResult
    public func receive(
        kind: SubmissionKind,
        channel: FeedbackChannel,
        text: String,
        proposal: String? = nil,
        contact: Contact? = nil,
        submitter: DataSubjectId? = nil,
        receivedOn: CivilDate? = nil,
        receivedAt: Date? = nil,
        unit: UnitId? = nil,
        category: FeedbackCategory? = nil,
        inVietnamese: Bool? = nil,
        procedures: [ProcedureId] = [],
        question: QuestionId? = nil,
        plan: PlanId? = nil,
        activity: ActivityId? = nil,
        legalBases: [LawReference] = [],
        attachments: [AttachmentId] = [],
        register: Bool = false
    ) throws -> Feedback {
        var arguments = Packer(fields: 18)
        arguments.write("kind", kind)
        arguments.write("channel", channel)
        arguments.write("text", text)
        arguments.write("proposal", proposal)
        arguments.write("contact", contact)
        arguments.write("submitter", submitter)
        arguments.write("received_on", receivedOn)
        arguments.write("received_at", receivedAt)
        arguments.write("unit", unit)
        arguments.write("category", category)
        arguments.write("in_vietnamese", inVietnamese)
        arguments.write("procedures", procedures)
        arguments.write("question", question)
        arguments.write("plan", plan)
        arguments.write("activity", activity)
        arguments.write("legal_bases", legalBases)
        arguments.write("attachments", attachments)
        arguments.write("register", register)
        return try connection.call("feedback.receive", arguments)
    }

    /// Adds what received feedback lacked: the sender or their contact details, a text in Vietnamese, the proposal.
    /// Fields omitted keep their values. Refused once it is classified (`too_late_to_complete`).
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - contact: Name and contact details; those given replace the ones of a sender recorded already. Not together
    ///       with `submitter` (`submitter_twice`).
    ///   - submitter: The sender, if they are a data subject of this store already.
    ///   - text: The text, clarified or in Vietnamese.
    ///   - proposal: The proposal.
    ///   - inVietnamese: Whether it is in Vietnamese now.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step or the day it was received (`order`).
    @discardableResult
    public func complete(
        _ id: FeedbackId,
        contact: Contact? = nil,
        submitter: DataSubjectId? = nil,
        text: String? = nil,
        proposal: String? = nil,
        inVietnamese: Bool? = nil,
        on: CivilDate? = nil
    ) throws -> Feedback {
        var arguments = Packer(fields: 7)
        arguments.write("id", id)
        arguments.write("contact", contact)
        arguments.write("submitter", submitter)
        arguments.write("text", text)
        arguments.write("proposal", proposal)
        arguments.write("in_vietnamese", inVietnamese)
        arguments.write("on", on)
        return try connection.call("feedback.complete", arguments)
    }

    /// Registers feedback (vào sổ): it gets the next free number in its unit's register of the year.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - on: The day it was registered, whose year's register it goes into; if omitted, the day of its last step, or
    ///       the day it was received if there is none. Neither in the future (`not_yet`) nor before that (`order`).
    @discardableResult
    public func register(_ id: FeedbackId, on: CivilDate? = nil) throws -> Feedback {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("on", on)
        return try connection.call("feedback.register", arguments)
    }

    /// Classifies feedback (phân loại): what it is about and who is competent.
    ///
    /// This sets its deadline, counted from the day it was received: for answering it if the agency itself is
    /// competent, for forwarding it if another body is. If a rule or calendar is missing the deadline stays empty;
    /// `not_covered` says why.
    ///
    /// It must be in Vietnamese and name the sender with an address, else it is refused (`contents_missing`). A sender
    /// with an address needs neither telephone nor mail address; their lack is recorded in `missing`. Feedback that
    /// another body has must first be taken back (`not_sent_back`).
    ///
    /// Feedback can be classified again until handling begins; the deadline changes only if the competence does.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - category: What it is about.
    ///   - competence: Who is competent: the agency itself, or another body. Feedback on an official's conduct goes to
    ///       whoever is competent for that.
    ///   - competentBody: The other body, as written. Only if another body is competent (else
    ///       `competence_contradicted`).
    ///   - competentUnit: The other body as a unit of this store, if it is one. Only if another body is competent.
    ///   - why: The reason.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step or the day it was received (`order`).
    @discardableResult
    public func classify(
        _ id: FeedbackId,
        category: FeedbackCategory,
        competence: FeedbackCompetence,
        competentBody: String? = nil,
        competentUnit: UnitId? = nil,
        why: String? = nil,
        on: CivilDate? = nil
    ) throws -> Feedback {
        var arguments = Packer(fields: 7)
        arguments.write("id", id)
        arguments.write("category", category)
        arguments.write("competence", competence)
        arguments.write("competent_body", competentBody)
        arguments.write("competent_unit", competentUnit)
        arguments.write("why", why)
        arguments.write("on", on)
        return try connection.call("feedback.classify", arguments)
    }

    /// Declines registered feedback (không tiếp nhận), with the reason and an explanation for the sender. Only before
    /// it is classified.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - reason: The reason.
    ///   - explanation: What the sender is told: what is missing, or where it belongs. Not blank.
    ///   - duplicateOf: The earlier feedback with the same content, if that is the reason.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step or the day it was received (`order`).
    @discardableResult
    public func notAccept(
        _ id: FeedbackId,
        reason: NonAcceptanceReason,
        explanation: String,
        duplicateOf: FeedbackId? = nil,
        on: CivilDate? = nil
    ) throws -> Feedback {
        var arguments = Packer(fields: 5)
        arguments.write("id", id)
        arguments.write("reason", reason)
        arguments.write("explanation", explanation)
        arguments.write("duplicate_of", duplicateOf)
        arguments.write("on", on)
        return try connection.call("feedback.not_accept", arguments)
    }

    /// Forwards feedback that is classified or being handled to the competent body (chuyển cơ quan có thẩm quyền).
    /// After the deadline it is allowed, and recorded as late. Sets the competence to another body if it was not.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - to: The body, as written; not blank.
    ///   - why: Why that body is competent; not blank.
    ///   - toUnit: The body as a unit of this store, if it is one.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step or the day it was received (`order`).
    ///   - document: The covering letter.
    @discardableResult
    public func forward(
        _ id: FeedbackId,
        to: String,
        why: String,
        toUnit: UnitId? = nil,
        on: CivilDate? = nil,
        document: AttachmentId? = nil
    ) throws -> Feedback {
        var arguments = Packer(fields: 6)
        arguments.write("id", id)
        arguments.write("to", to)
        arguments.write("why", why)
        arguments.write("to_unit", toUnit)
        arguments.write("on", on)
        arguments.write("document", document)
        return try connection.call("feedback.forward", arguments)
    }

    /// Takes back feedback that the other body returned (chuyển trả): it is classified again, and the deadline for
    /// forwarding it starts anew on the day it came back. Refused if it is not with another body (`not_forwarded`).
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - why: Why it was returned; not blank.
    ///   - on: The day it came back (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       it was forwarded (`order`).
    @discardableResult
    public func takeBack(_ id: FeedbackId, why: String, on: CivilDate? = nil) throws -> Feedback {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try connection.call("feedback.take_back", arguments)
    }

    /// Transfers open feedback to another unit of the agency (chuyển đơn vị xử lý). It keeps its register number; the
    /// person it was assigned to is cleared. Refused if that unit has it already (`same_unit`).
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - toUnit: The unit that handles it from now on.
    ///   - why: The reason; not blank.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step or the day it was received (`order`).
    @discardableResult
    public func transfer(_ id: FeedbackId, toUnit: UnitId, why: String, on: CivilDate? = nil) throws -> Feedback {
        var arguments = Packer(fields: 4)
        arguments.write("id", id)
        arguments.write("to_unit", toUnit)
        arguments.write("why", why)
        arguments.write("on", on)
        return try connection.call("feedback.transfer", arguments)
    }

    /// Assigns open feedback to a unit, a person or both (phân công). To take it from a unit it is assigned to, use
    /// `feedback.transfer`, which needs a reason (`transfer_needed`).
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - unit: The unit; unchanged if omitted. At least one of `unit` and `person` is required (`nobody_named`).
    ///   - person: The person; unchanged if omitted.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step or the day it was received (`order`).
    @discardableResult
    public func assign(
        _ id: FeedbackId,
        unit: UnitId? = nil,
        person: PersonId? = nil,
        on: CivilDate? = nil
    ) throws -> Feedback {
        var arguments = Packer(fields: 4)
        arguments.write("id", id)
        arguments.write("unit", unit)
        arguments.write("person", person)
        arguments.write("on", on)
        return try connection.call("feedback.assign", arguments)
    }

    /// Begins to handle classified feedback for which the agency is competent (xử lý); also resumes after more
    /// evidence was collected. Refused if another body is competent (`not_competent`).
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - why: What is to be done, or what was collected.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step or the day it was received (`order`).
    @discardableResult
    public func process(_ id: FeedbackId, why: String? = nil, on: CivilDate? = nil) throws -> Feedback {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try connection.call("feedback.process", arguments)
    }

    /// Records that there is not enough ground yet to decide (chưa đủ cơ sở): more evidence is collected. Continue
    /// with `feedback.process`.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - why: What is missing; not blank.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step or the day it was received (`order`).
    @discardableResult
    public func needEvidence(_ id: FeedbackId, why: String, on: CivilDate? = nil) throws -> Feedback {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try connection.call("feedback.need_evidence", arguments)
    }

    /// Decides what follows from feedback (quyết định xử lý).
    ///
    /// Feedback about a rule needs a review by all six criteria, each answered `true` or `false`: `necessary`,
    /// `reasonable_and_lawful`, `simple_and_understandable`, `feasible`, `consistent`, `fits_treaties` (else
    /// `criterion_open`); and sufficient ground, which is assumed unless the review denies it (`ground_insufficient`).
    /// Feedback on an official's conduct needs no review: other laws govern how it is dealt with.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - outcome: What follows; it must fit the category (`outcome_and_category`).
    ///   - text: The decision in words; not blank.
    ///   - review: The review; the one recorded before if omitted.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step or the day it was received (`order`).
    @discardableResult
    public func decide(
        _ id: FeedbackId,
        outcome: FeedbackOutcome,
        text: String,
        review: FeedbackReview? = nil,
        on: CivilDate? = nil
    ) throws -> Feedback {
        var arguments = Packer(fields: 5)
        arguments.write("id", id)
        arguments.write("outcome", outcome)
        arguments.write("text", text)
        arguments.write("review", review)
        arguments.write("on", on)
        return try connection.call("feedback.decide", arguments)
    }

    /// Extends the deadline for the answer: once (`extended_once`), and by no more than its deadline rule allows
    /// (`longer_than_allowed`). Refused if there is no such deadline (`no_clock`); fails with `NotCovered` if the rule
    /// allows no extension.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - why: The reason; not blank.
    ///   - timeLimit: The extension, counted from the deadline, in the unit of the rule; all that the rule allows if
    ///       omitted.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step or the day it was received (`order`).
    @discardableResult
    public func extend(
        _ id: FeedbackId,
        why: String,
        timeLimit: TimeLimit? = nil,
        on: CivilDate? = nil
    ) throws -> Feedback {
        var arguments = Packer(fields: 4)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("time_limit", timeLimit)
        arguments.write("on", on)
        return try connection.call("feedback.extend", arguments)
    }

    /// Answers the sender of decided feedback (trả lời), or records the answer of the body it was forwarded to. After
    /// the deadline it is allowed, and recorded as late.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - text: What the sender is told, not published; not blank.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step or the day it was received (`order`).
    ///   - by: Who answers; if omitted, the body it was forwarded to, or the actor of this write.
    ///   - channel: The way the answer goes; the way the feedback came in if omitted.
    ///   - document: The letter.
    @discardableResult
    public func answer(
        _ id: FeedbackId,
        text: String,
        on: CivilDate? = nil,
        by: String? = nil,
        channel: FeedbackChannel? = nil,
        document: AttachmentId? = nil
    ) throws -> Feedback {
        var arguments = Packer(fields: 6)
        arguments.write("id", id)
        arguments.write("text", text)
        arguments.write("on", on)
        arguments.write("by", by)
        arguments.write("channel", channel)
        arguments.write("document", document)
        return try connection.call("feedback.answer", arguments)
    }

    /// Publishes the result of answered feedback (công khai kết quả), in a text of its own without personal data. Call
    /// it again to publish by another channel.
    ///
    /// Telephone numbers, identity numbers and mail addresses in the text are refused (`public_text_personal`) unless
    /// `confirmed`.
    ///
    /// The text is compared with the sealed name, telephone number, mail and postal address of the sender, and of
    /// whoever asked the question it came from, and refused where it holds them (`names_sender`). That opens their
    /// data: it needs the key (`KeyNeeded`), and is noted as an access, also where the text is refused. `not_compared`
    /// publishes without.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - publicText: The text everybody may read; not blank.
    ///   - channel: The channel of publication.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step or the day it was received (`order`).
    ///   - url: The address of the page, if it is on the web.
    ///   - confirmed: Whether somebody checked that what looks like personal data in the text is none.
    ///   - notCompared: Why the text is published without comparing it with the sender's sealed data: they agreed to
    ///       be named, or somebody who may open them compared it. Recorded; not blank.
    ///   - despite: The exception under which it is published although a fulfilled request of the sender restricts the
    ///       processing or objects to it. Recorded; without it such a request blocks (`processing_restricted`).
    @discardableResult
    public func publish(
        _ id: FeedbackId,
        publicText: String,
        channel: ResultChannel,
        on: CivilDate? = nil,
        url: String? = nil,
        confirmed: Bool = false,
        notCompared: String? = nil,
        despite: RestrictionException? = nil
    ) throws -> Feedback {
        var arguments = Packer(fields: 8)
        arguments.write("id", id)
        arguments.write("public_text", publicText)
        arguments.write("channel", channel)
        arguments.write("on", on)
        arguments.write("url", url)
        arguments.write("confirmed", confirmed)
        arguments.write("not_compared", notCompared)
        arguments.write("despite", despite)
        return try connection.call("feedback.publish", arguments)
    }

    /// Records that the sender withdrew feedback (rút lại). Only before it is answered or declined.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - why: The reason, as far as it is known; not blank.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step or the day it was received (`order`).
    @discardableResult
    public func withdraw(_ id: FeedbackId, why: String, on: CivilDate? = nil) throws -> Feedback {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try connection.call("feedback.withdraw", arguments)
    }

    /// Archives feedback whose handling has ended (lưu hồ sơ): it was answered, published, forwarded, declined or
    /// withdrawn.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - place: Where the file is kept: "Hồ sơ số 12, hộp 3".
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before
    ///       the record's last step or the day it was received (`order`).
    @discardableResult
    public func archive(_ id: FeedbackId, place: String? = nil, on: CivilDate? = nil) throws -> Feedback {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("place", place)
        arguments.write("on", on)
        return try connection.call("feedback.archive", arguments)
    }
}
