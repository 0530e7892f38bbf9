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
    ///   - receivedOn: The day it was received (ngày tiếp nhận).
    ///   - status: Its status (trạng thái).
    ///   - unit: The unit that received it, whose register it is in (cơ quan tiếp nhận).
    ///   - year: Year of the register; set together with the number.
    ///   - number: Number in the register of that unit, from 1 (số thứ tự trong sổ). `feedback.register` gives it. A
    ///       number is set by hand only to take over an entry of a paper register, and the store never gives it again;
    ///       entries that were not taken over show as gaps.
    ///   - submitter: Who sent it; none where it is anonymous. The data subject holds name and contacts, sealed.
    ///   - activity: The activity it is evidence for, once answered. Where none is named, it counts for those of the
    ///       year's plans that promise to take feedback.
    ///   - plan: The plan it serves.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    ///   - descending: Descending order.
    ///   - limit: The most records on a page, 1 to 1,000.
    ///   - cursor: The position after which the page begins: the `next` of the page before, of the same query in the
    ///       same store or in a copy of it. A cursor of another query or store is refused.
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
    ///   - receivedOn: The day it was received (ngày tiếp nhận).
    ///   - status: Its status (trạng thái).
    ///   - unit: The unit that received it, whose register it is in (cơ quan tiếp nhận).
    ///   - year: Year of the register; set together with the number.
    ///   - number: Number in the register of that unit, from 1 (số thứ tự trong sổ). `feedback.register` gives it. A
    ///       number is set by hand only to take over an entry of a paper register, and the store never gives it again;
    ///       entries that were not taken over show as gaps.
    ///   - submitter: Who sent it; none where it is anonymous. The data subject holds name and contacts, sealed.
    ///   - activity: The activity it is evidence for, once answered. Where none is named, it counts for those of the
    ///       year's plans that promise to take feedback.
    ///   - plan: The plan it serves.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
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
    ///   - receivedOn: The day it was received (ngày tiếp nhận).
    ///   - status: Its status (trạng thái).
    ///   - unit: The unit that received it, whose register it is in (cơ quan tiếp nhận).
    ///   - year: Year of the register; set together with the number.
    ///   - number: Number in the register of that unit, from 1 (số thứ tự trong sổ). `feedback.register` gives it. A
    ///       number is set by hand only to take over an entry of a paper register, and the store never gives it again;
    ///       entries that were not taken over show as gaps.
    ///   - submitter: Who sent it; none where it is anonymous. The data subject holds name and contacts, sealed.
    ///   - activity: The activity it is evidence for, once answered. Where none is named, it counts for those of the
    ///       year's plans that promise to take feedback.
    ///   - plan: The plan it serves.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    ///   - descending: Descending order.
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

    /// Feedback that is open still and whose last day has passed, the most overdue first. Where decisions still to
    /// come may move that day it is listed, too, with the latest that it can be. Of what was answered since the day
    /// asked about, the report of that day tells.
    ///
    /// - Parameters:
    ///   - on: The day to judge on; today where none is given.
    ///   - unit: Only what this unit handles; what every unit handles where none is given.
    ///   - limit: How many a page holds at most, 1 to 1,000.
    ///   - cursor: Where the page before ended.
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

    /// Open feedback whose last day comes soon, the next first.
    ///
    /// - Parameters:
    ///   - withinDays: How many days to look ahead; five where nothing is given.
    ///   - on: The day to judge on; today where none is given.
    ///   - unit: Only what this unit handles; what every unit handles where none is given.
    ///   - limit: How many a page holds at most, 1 to 1,000.
    ///   - cursor: Where the page before ended.
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

    /// How far feedback is, for its sender who asks by its number. Nothing of it is personal.
    ///
    /// - Parameters:
    ///   - number: Number in the register.
    ///   - year: Year of the register.
    ///   - unit: Whose register; those of all units where none is given, as long as only one of them has the number.
    public func statusOf(number: Int, year: Int, unit: UnitId? = nil) async throws -> FeedbackRow {
        var arguments = Packer(fields: 3)
        arguments.write("number", number)
        arguments.write("year", year)
        arguments.write("unit", unit)
        return try await connection.read("feedback.status_of", arguments)
    }

    /// The registers of a year as anybody may see them, in the order of their numbers: nothing of it is personal.
    ///
    /// - Parameters:
    ///   - year: Year of the register.
    ///   - unit: Whose register; those of all units where none is given.
    ///   - limit: How many a page holds at most, 1 to 1,000.
    ///   - cursor: Where the page before ended.
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
}

/// The feedback.
public struct FeedbackCollection: FeedbackRecords {
    /// The way to their store.
    public let connection: Connection

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

    /// Takes feedback in, which sets its clock for being classified. What it must hold by law and does not is noted
    /// with it: it can be registered then, but is classified only once it was completed.
    ///
    /// - Parameters:
    ///   - kind: Report or proposal; complaints and denunciations are refused.
    ///   - channel: The way it came in.
    ///   - text: What was written or said, verbatim.
    ///   - proposal: The solution or new rule proposed; a proposal has one.
    ///   - contact: Who sends it and how to reach them, noted as a new data subject.
    ///   - submitter: Who sends it, where known already.
    ///   - receivedOn: The day it was received; that of `received_at`, or today, where none is given.
    ///   - receivedAt: The instant it was received.
    ///   - unit: The unit that receives it, in whose register it stands; without one, in the register that belongs to
    ///       no unit.
    ///   - category: What it is about, where that is clear at once.
    ///   - inVietnamese: Whether it is in Vietnamese; it is where nothing is said.
    ///   - procedures: The procedures it is about.
    ///   - question: The question of a dialogue that it was.
    ///   - plan: The plan it serves.
    ///   - activity: The activity it is evidence for, once answered.
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

    /// Gives what feedback lacked: the sender's name or contacts, a text in Vietnamese, the proposal. Only before it
    /// is classified.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - contact: Name and contacts; added to those of a sender who is known already.
    ///   - submitter: Who sent it, where known otherwise.
    ///   - text: The text, made clear or put into Vietnamese.
    ///   - proposal: The proposal.
    ///   - inVietnamese: Whether it is in Vietnamese now.
    ///   - on: On which day; today where none is given.
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

    /// Enters feedback in the register of its unit: it takes the next number of the year that no feedback bears.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - on: The day it is entered, whose year's register it goes into; the day it was received where none is given.
    @discardableResult
    public func register(_ id: FeedbackId, on: CivilDate? = nil) async throws -> Feedback {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("on", on)
        return try await connection.write("feedback.register", arguments)
    }

    /// Says what feedback is about and who is competent, which sets its clock from the day it was received: for
    /// forwarding it where another body is, for answering it where the agency is. Where rule or calendar are missing
    /// the clock stays empty, which is noted in `not_covered`. What it must hold must be there; a sender who can be
    /// reached by post needs neither telephone nor mail address, which stays noted in `missing`. It may be classified
    /// anew until something was done: the clock stays as it is unless somebody else is competent then.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - category: What it is about.
    ///   - competence: Who is competent: the agency itself, or another body. What an official did goes to whoever is
    ///       competent for that.
    ///   - competentBody: The other body, as written.
    ///   - competentUnit: The other body, where it is in this store.
    ///   - why: Why so.
    ///   - on: On which day; today where none is given.
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

    /// Says that registered feedback is none the agency takes, and why.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - reason: The reason.
    ///   - explanation: What the sender is told: what is missing, or where it belongs.
    ///   - duplicateOf: The feedback that says the same, where that is the reason.
    ///   - on: On which day; today where none is given.
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

    /// Hands feedback on to the body that is competent. Doing so after the last day is allowed, and noted as late.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - to: The body, as written.
    ///   - why: Why it is the competent one.
    ///   - toUnit: The body, where it is in this store.
    ///   - on: On which day; today where none is given.
    ///   - document: The letter it goes with.
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

    /// Takes back what the other body sent back: it is to be classified anew. The clock for forwarding it starts again
    /// on the day it came back.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - why: Why it was sent back.
    ///   - on: On which day; today where none is given.
    @discardableResult
    public func takeBack(_ id: FeedbackId, why: String, on: CivilDate? = nil) async throws -> Feedback {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try await connection.write("feedback.take_back", arguments)
    }

    /// Gives open feedback from one unit of the agency to another. Its number stays where it is.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - toUnit: The unit that handles it from now on.
    ///   - why: Why.
    ///   - on: On which day; today where none is given.
    @discardableResult
    public func transfer(_ id: FeedbackId, toUnit: UnitId, why: String, on: CivilDate? = nil) async throws -> Feedback {
        var arguments = Packer(fields: 4)
        arguments.write("id", id)
        arguments.write("to_unit", toUnit)
        arguments.write("why", why)
        arguments.write("on", on)
        return try await connection.write("feedback.transfer", arguments)
    }

    /// Says which unit and person handle open feedback. Taking it from a unit that has it is a transfer, which needs a
    /// reason.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - unit: The unit.
    ///   - person: The person.
    ///   - on: On which day; today where none is given.
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

    /// Takes up feedback for which the agency is competent; again, where more was collected.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - why: What is to be done, or what was collected.
    ///   - on: On which day; today where none is given.
    @discardableResult
    public func process(_ id: FeedbackId, why: String? = nil, on: CivilDate? = nil) async throws -> Feedback {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try await connection.write("feedback.process", arguments)
    }

    /// Notes that there is not ground enough yet: more is collected.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - why: What is missing.
    ///   - on: On which day; today where none is given.
    @discardableResult
    public func needEvidence(_ id: FeedbackId, why: String, on: CivilDate? = nil) async throws -> Feedback {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try await connection.write("feedback.need_evidence", arguments)
    }

    /// Decides what follows. A rule is reviewed by all six criteria before; what an official did is dealt with by the
    /// law that governs that.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - outcome: What follows.
    ///   - text: In words.
    ///   - review: The review, where it is not there yet.
    ///   - on: On which day; today where none is given.
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

    /// Gives more time for the answer: once, and by no more than the rule behind the clock allows.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - why: Why.
    ///   - timeLimit: How much, counted from the last day; all that the rule allows where nothing is given.
    ///   - on: On which day; today where none is given.
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

    /// Answers the sender of decided feedback, or notes that the body did to which it was forwarded.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - text: What the sender is told: for the sender alone.
    ///   - on: On which day; today where none is given.
    ///   - by: Who answers; the body it was forwarded to, or who notes it, where nobody is named.
    ///   - channel: The way the answer goes; the way the feedback came in where none is named.
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

    /// Makes the result public, in words of its own and without anybody's personal data. Only after the sender was
    /// answered; again, to make it public in another way. Telephone and identity numbers and mail addresses are looked
    /// for; names are not.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - publicText: What everybody may read.
    ///   - channel: How.
    ///   - on: On which day; today where none is given.
    ///   - url: Where, on the web.
    ///   - confirmed: That what seems to be personal data in it is none: somebody looked.
    @discardableResult
    public func publish(
        _ id: FeedbackId,
        publicText: String,
        channel: ResultChannel,
        on: CivilDate? = nil,
        url: String? = nil,
        confirmed: Bool = false
    ) async throws -> Feedback {
        var arguments = Packer(fields: 6)
        arguments.write("id", id)
        arguments.write("public_text", publicText)
        arguments.write("channel", channel)
        arguments.write("on", on)
        arguments.write("url", url)
        arguments.write("confirmed", confirmed)
        return try await connection.write("feedback.publish", arguments)
    }

    /// Notes that the sender took feedback back.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - why: Why, as far as told.
    ///   - on: On which day; today where none is given.
    @discardableResult
    public func withdraw(_ id: FeedbackId, why: String, on: CivilDate? = nil) async throws -> Feedback {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try await connection.write("feedback.withdraw", arguments)
    }

    /// Closes the file of feedback that has come to its end.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - place: Where the file is kept: "Hồ sơ số 12, hộp 3".
    ///   - on: On which day; today where none is given.
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
public struct BatchFeedback {
    let connection: BatchConnection

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
    ///   - receivedOn: The day it was received (ngày tiếp nhận).
    ///   - status: Its status (trạng thái).
    ///   - unit: The unit that received it, whose register it is in (cơ quan tiếp nhận).
    ///   - year: Year of the register; set together with the number.
    ///   - number: Number in the register of that unit, from 1 (số thứ tự trong sổ). `feedback.register` gives it. A
    ///       number is set by hand only to take over an entry of a paper register, and the store never gives it again;
    ///       entries that were not taken over show as gaps.
    ///   - submitter: Who sent it; none where it is anonymous. The data subject holds name and contacts, sealed.
    ///   - activity: The activity it is evidence for, once answered. Where none is named, it counts for those of the
    ///       year's plans that promise to take feedback.
    ///   - plan: The plan it serves.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    ///   - descending: Descending order.
    ///   - limit: The most records on a page, 1 to 1,000.
    ///   - cursor: The position after which the page begins: the `next` of the page before, of the same query in the
    ///       same store or in a copy of it. A cursor of another query or store is refused.
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
    ///   - receivedOn: The day it was received (ngày tiếp nhận).
    ///   - status: Its status (trạng thái).
    ///   - unit: The unit that received it, whose register it is in (cơ quan tiếp nhận).
    ///   - year: Year of the register; set together with the number.
    ///   - number: Number in the register of that unit, from 1 (số thứ tự trong sổ). `feedback.register` gives it. A
    ///       number is set by hand only to take over an entry of a paper register, and the store never gives it again;
    ///       entries that were not taken over show as gaps.
    ///   - submitter: Who sent it; none where it is anonymous. The data subject holds name and contacts, sealed.
    ///   - activity: The activity it is evidence for, once answered. Where none is named, it counts for those of the
    ///       year's plans that promise to take feedback.
    ///   - plan: The plan it serves.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
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
    ///   - receivedOn: The day it was received (ngày tiếp nhận).
    ///   - status: Its status (trạng thái).
    ///   - unit: The unit that received it, whose register it is in (cơ quan tiếp nhận).
    ///   - year: Year of the register; set together with the number.
    ///   - number: Number in the register of that unit, from 1 (số thứ tự trong sổ). `feedback.register` gives it. A
    ///       number is set by hand only to take over an entry of a paper register, and the store never gives it again;
    ///       entries that were not taken over show as gaps.
    ///   - submitter: Who sent it; none where it is anonymous. The data subject holds name and contacts, sealed.
    ///   - activity: The activity it is evidence for, once answered. Where none is named, it counts for those of the
    ///       year's plans that promise to take feedback.
    ///   - plan: The plan it serves.
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; where none is given, the first that serves the filter.
    ///   - since: The least value of the field after the filter's, included.
    ///   - until: The greatest value of the field after the filter's, included.
    ///   - descending: Descending order.
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

    /// Feedback that is open still and whose last day has passed, the most overdue first. Where decisions still to
    /// come may move that day it is listed, too, with the latest that it can be. Of what was answered since the day
    /// asked about, the report of that day tells.
    ///
    /// - Parameters:
    ///   - on: The day to judge on; today where none is given.
    ///   - unit: Only what this unit handles; what every unit handles where none is given.
    ///   - limit: How many a page holds at most, 1 to 1,000.
    ///   - cursor: Where the page before ended.
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

    /// Open feedback whose last day comes soon, the next first.
    ///
    /// - Parameters:
    ///   - withinDays: How many days to look ahead; five where nothing is given.
    ///   - on: The day to judge on; today where none is given.
    ///   - unit: Only what this unit handles; what every unit handles where none is given.
    ///   - limit: How many a page holds at most, 1 to 1,000.
    ///   - cursor: Where the page before ended.
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

    /// How far feedback is, for its sender who asks by its number. Nothing of it is personal.
    ///
    /// - Parameters:
    ///   - number: Number in the register.
    ///   - year: Year of the register.
    ///   - unit: Whose register; those of all units where none is given, as long as only one of them has the number.
    public func statusOf(number: Int, year: Int, unit: UnitId? = nil) throws -> FeedbackRow {
        var arguments = Packer(fields: 3)
        arguments.write("number", number)
        arguments.write("year", year)
        arguments.write("unit", unit)
        return try connection.call("feedback.status_of", arguments)
    }

    /// The registers of a year as anybody may see them, in the order of their numbers: nothing of it is personal.
    ///
    /// - Parameters:
    ///   - year: Year of the register.
    ///   - unit: Whose register; those of all units where none is given.
    ///   - limit: How many a page holds at most, 1 to 1,000.
    ///   - cursor: Where the page before ended.
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

    /// Takes feedback in, which sets its clock for being classified. What it must hold by law and does not is noted
    /// with it: it can be registered then, but is classified only once it was completed.
    ///
    /// - Parameters:
    ///   - kind: Report or proposal; complaints and denunciations are refused.
    ///   - channel: The way it came in.
    ///   - text: What was written or said, verbatim.
    ///   - proposal: The solution or new rule proposed; a proposal has one.
    ///   - contact: Who sends it and how to reach them, noted as a new data subject.
    ///   - submitter: Who sends it, where known already.
    ///   - receivedOn: The day it was received; that of `received_at`, or today, where none is given.
    ///   - receivedAt: The instant it was received.
    ///   - unit: The unit that receives it, in whose register it stands; without one, in the register that belongs to
    ///       no unit.
    ///   - category: What it is about, where that is clear at once.
    ///   - inVietnamese: Whether it is in Vietnamese; it is where nothing is said.
    ///   - procedures: The procedures it is about.
    ///   - question: The question of a dialogue that it was.
    ///   - plan: The plan it serves.
    ///   - activity: The activity it is evidence for, once answered.
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

    /// Gives what feedback lacked: the sender's name or contacts, a text in Vietnamese, the proposal. Only before it
    /// is classified.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - contact: Name and contacts; added to those of a sender who is known already.
    ///   - submitter: Who sent it, where known otherwise.
    ///   - text: The text, made clear or put into Vietnamese.
    ///   - proposal: The proposal.
    ///   - inVietnamese: Whether it is in Vietnamese now.
    ///   - on: On which day; today where none is given.
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

    /// Enters feedback in the register of its unit: it takes the next number of the year that no feedback bears.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - on: The day it is entered, whose year's register it goes into; the day it was received where none is given.
    @discardableResult
    public func register(_ id: FeedbackId, on: CivilDate? = nil) throws -> Feedback {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("on", on)
        return try connection.call("feedback.register", arguments)
    }

    /// Says what feedback is about and who is competent, which sets its clock from the day it was received: for
    /// forwarding it where another body is, for answering it where the agency is. Where rule or calendar are missing
    /// the clock stays empty, which is noted in `not_covered`. What it must hold must be there; a sender who can be
    /// reached by post needs neither telephone nor mail address, which stays noted in `missing`. It may be classified
    /// anew until something was done: the clock stays as it is unless somebody else is competent then.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - category: What it is about.
    ///   - competence: Who is competent: the agency itself, or another body. What an official did goes to whoever is
    ///       competent for that.
    ///   - competentBody: The other body, as written.
    ///   - competentUnit: The other body, where it is in this store.
    ///   - why: Why so.
    ///   - on: On which day; today where none is given.
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

    /// Says that registered feedback is none the agency takes, and why.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - reason: The reason.
    ///   - explanation: What the sender is told: what is missing, or where it belongs.
    ///   - duplicateOf: The feedback that says the same, where that is the reason.
    ///   - on: On which day; today where none is given.
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

    /// Hands feedback on to the body that is competent. Doing so after the last day is allowed, and noted as late.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - to: The body, as written.
    ///   - why: Why it is the competent one.
    ///   - toUnit: The body, where it is in this store.
    ///   - on: On which day; today where none is given.
    ///   - document: The letter it goes with.
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

    /// Takes back what the other body sent back: it is to be classified anew. The clock for forwarding it starts again
    /// on the day it came back.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - why: Why it was sent back.
    ///   - on: On which day; today where none is given.
    @discardableResult
    public func takeBack(_ id: FeedbackId, why: String, on: CivilDate? = nil) throws -> Feedback {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try connection.call("feedback.take_back", arguments)
    }

    /// Gives open feedback from one unit of the agency to another. Its number stays where it is.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - toUnit: The unit that handles it from now on.
    ///   - why: Why.
    ///   - on: On which day; today where none is given.
    @discardableResult
    public func transfer(_ id: FeedbackId, toUnit: UnitId, why: String, on: CivilDate? = nil) throws -> Feedback {
        var arguments = Packer(fields: 4)
        arguments.write("id", id)
        arguments.write("to_unit", toUnit)
        arguments.write("why", why)
        arguments.write("on", on)
        return try connection.call("feedback.transfer", arguments)
    }

    /// Says which unit and person handle open feedback. Taking it from a unit that has it is a transfer, which needs a
    /// reason.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - unit: The unit.
    ///   - person: The person.
    ///   - on: On which day; today where none is given.
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

    /// Takes up feedback for which the agency is competent; again, where more was collected.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - why: What is to be done, or what was collected.
    ///   - on: On which day; today where none is given.
    @discardableResult
    public func process(_ id: FeedbackId, why: String? = nil, on: CivilDate? = nil) throws -> Feedback {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try connection.call("feedback.process", arguments)
    }

    /// Notes that there is not ground enough yet: more is collected.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - why: What is missing.
    ///   - on: On which day; today where none is given.
    @discardableResult
    public func needEvidence(_ id: FeedbackId, why: String, on: CivilDate? = nil) throws -> Feedback {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try connection.call("feedback.need_evidence", arguments)
    }

    /// Decides what follows. A rule is reviewed by all six criteria before; what an official did is dealt with by the
    /// law that governs that.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - outcome: What follows.
    ///   - text: In words.
    ///   - review: The review, where it is not there yet.
    ///   - on: On which day; today where none is given.
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

    /// Gives more time for the answer: once, and by no more than the rule behind the clock allows.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - why: Why.
    ///   - timeLimit: How much, counted from the last day; all that the rule allows where nothing is given.
    ///   - on: On which day; today where none is given.
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

    /// Answers the sender of decided feedback, or notes that the body did to which it was forwarded.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - text: What the sender is told: for the sender alone.
    ///   - on: On which day; today where none is given.
    ///   - by: Who answers; the body it was forwarded to, or who notes it, where nobody is named.
    ///   - channel: The way the answer goes; the way the feedback came in where none is named.
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

    /// Makes the result public, in words of its own and without anybody's personal data. Only after the sender was
    /// answered; again, to make it public in another way. Telephone and identity numbers and mail addresses are looked
    /// for; names are not.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - publicText: What everybody may read.
    ///   - channel: How.
    ///   - on: On which day; today where none is given.
    ///   - url: Where, on the web.
    ///   - confirmed: That what seems to be personal data in it is none: somebody looked.
    @discardableResult
    public func publish(
        _ id: FeedbackId,
        publicText: String,
        channel: ResultChannel,
        on: CivilDate? = nil,
        url: String? = nil,
        confirmed: Bool = false
    ) throws -> Feedback {
        var arguments = Packer(fields: 6)
        arguments.write("id", id)
        arguments.write("public_text", publicText)
        arguments.write("channel", channel)
        arguments.write("on", on)
        arguments.write("url", url)
        arguments.write("confirmed", confirmed)
        return try connection.call("feedback.publish", arguments)
    }

    /// Notes that the sender took feedback back.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - why: Why, as far as told.
    ///   - on: On which day; today where none is given.
    @discardableResult
    public func withdraw(_ id: FeedbackId, why: String, on: CivilDate? = nil) throws -> Feedback {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("why", why)
        arguments.write("on", on)
        return try connection.call("feedback.withdraw", arguments)
    }

    /// Closes the file of feedback that has come to its end.
    ///
    /// - Parameters:
    ///   - id: The feedback.
    ///   - place: Where the file is kept: "Hồ sơ số 12, hộp 3".
    ///   - on: On which day; today where none is given.
    @discardableResult
    public func archive(_ id: FeedbackId, place: String? = nil, on: CivilDate? = nil) throws -> Feedback {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("place", place)
        arguments.write("on", on)
        return try connection.call("feedback.archive", arguments)
    }
}
