// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// The questions, for reading.
public protocol QuestionRecords: Sendable {
    /// The way to their store.
    var connection: Connection { get }
}

extension QuestionRecords {
    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: QuestionId) async throws -> Question {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("questions.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: QuestionId) async throws -> Question? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("questions.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: QuestionId) async throws -> [Question] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try await connection.read("questions.history", arguments)
    }

    /// Gives a page of questions.
    ///
    /// Indexes: `session` by session, number; `status` by status, session; `asker` by asker; `askedOn` by askedOn.
    ///
    /// - Parameters:
    ///   - session: The dialogue; it never changes.
    ///   - number: Its number among the questions of the dialogue, from 1; unique within the dialogue (số thứ tự).
    ///   - status: Its status; `questions.answer`, `questions.publish` and `questions.link_feedback` change it (trạng
    ///       thái).
    ///   - asker: Who asked; none if unknown. The data subject holds name and contacts, sealed.
    ///   - askedOn: The day on which it was asked; none if unknown (ngày hỏi).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - limit: The most records on a page, 1 to 1,000; 50 by default.
    ///   - cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must come
    ///       from the same query in the same store or a copy of it; any other cursor is refused.
    public func page(
        session: SessionId? = nil,
        number: Int? = nil,
        status: QuestionStatus? = nil,
        asker: DataSubjectId? = nil,
        askedOn: CivilDate? = nil,
        missing: Set<Question.OptionalKey> = [],
        index: Question.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) async throws -> Page<Question> {
        var filter = Filter(missing: missing)
        filter.add("session", session)
        filter.add("number", number)
        filter.add("status", status)
        filter.add("asker", asker)
        filter.add("asked_on", askedOn)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try await connection.read("questions.page", arguments)
    }

    /// Counts questions.
    ///
    /// Indexes: `session` by session, number; `status` by status, session; `asker` by asker; `askedOn` by askedOn.
    ///
    /// - Parameters:
    ///   - session: The dialogue; it never changes.
    ///   - number: Its number among the questions of the dialogue, from 1; unique within the dialogue (số thứ tự).
    ///   - status: Its status; `questions.answer`, `questions.publish` and `questions.link_feedback` change it (trạng
    ///       thái).
    ///   - asker: Who asked; none if unknown. The data subject holds name and contacts, sealed.
    ///   - askedOn: The day on which it was asked; none if unknown (ngày hỏi).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    public func count(
        session: SessionId? = nil,
        number: Int? = nil,
        status: QuestionStatus? = nil,
        asker: DataSubjectId? = nil,
        askedOn: CivilDate? = nil,
        missing: Set<Question.OptionalKey> = [],
        index: Question.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) async throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("session", session)
        filter.add("number", number)
        filter.add("status", status)
        filter.add("asker", asker)
        filter.add("asked_on", askedOn)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try await connection.read("questions.count", arguments)
    }

    /// Gives questions one by one, reading page after page; nothing is held open in between.
    ///
    /// Indexes: `session` by session, number; `status` by status, session; `asker` by asker; `askedOn` by askedOn.
    ///
    /// - Parameters:
    ///   - session: The dialogue; it never changes.
    ///   - number: Its number among the questions of the dialogue, from 1; unique within the dialogue (số thứ tự).
    ///   - status: Its status; `questions.answer`, `questions.publish` and `questions.link_feedback` change it (trạng
    ///       thái).
    ///   - asker: Who asked; none if unknown. The data subject holds name and contacts, sealed.
    ///   - askedOn: The day on which it was asked; none if unknown (ngày hỏi).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    public func all(
        session: SessionId? = nil,
        number: Int? = nil,
        status: QuestionStatus? = nil,
        asker: DataSubjectId? = nil,
        askedOn: CivilDate? = nil,
        missing: Set<Question.OptionalKey> = [],
        index: Question.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) -> RecordSequence<Question> {
        RecordSequence { cursor in
            try await page(
                session: session,
                number: number,
                status: status,
                asker: asker,
                askedOn: askedOn,
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

    /// Writes questions as a table to a file, all as of one instant; whole or not at all (xuất bảng).
    ///
    /// - Parameters:
    ///   - url: The file to create.
    ///   - format: The kind of file; this library writes CSV and JSON Lines.
    ///   - columns: The paths of the columns, in this order: `held_on`, `turnout.informed`; nil for all of them.
    ///   - options: How the table is written.
    ///   - session: The dialogue; it never changes.
    ///   - number: Its number among the questions of the dialogue, from 1; unique within the dialogue (số thứ tự).
    ///   - status: Its status; `questions.answer`, `questions.publish` and `questions.link_feedback` change it (trạng
    ///       thái).
    ///   - asker: Who asked; none if unknown. The data subject holds name and contacts, sealed.
    ///   - askedOn: The day on which it was asked; none if unknown (ngày hỏi).
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
        session: SessionId? = nil,
        number: Int? = nil,
        status: QuestionStatus? = nil,
        asker: DataSubjectId? = nil,
        askedOn: CivilDate? = nil,
        missing: Set<Question.OptionalKey> = [],
        index: Question.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        progress: ProgressListener? = nil
    ) async throws {
        var filter = Filter(missing: missing)
        filter.add("session", session)
        filter.add("number", number)
        filter.add("status", status)
        filter.add("asker", asker)
        filter.add("asked_on", askedOn)
        var records = Packer(fields: 5)
        records.write("filter", filter)
        records.write("index", index)
        records.write("since", since)
        records.write("until", until)
        records.write("descending", descending)
        var query = Packer(fields: 3)
        query.write("collection", "questions")
        query.write("columns", columns)
        query.write("records", records)
        let table = TableFile(url: url, format: format, options: options)
        try await connection.export(query, to: table, progress: progress)
    }
}

/// The questions.
public struct Questions: QuestionRecords, TableTarget {
    /// The way to their store.
    public let connection: Connection

    /// The name of the collection.
    public var name: String { "questions" }

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: Question) async throws -> Question {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("questions.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Parameters:
    ///   - progress: Is told how far the work is.
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [Question], progress: ProgressListener? = nil) async throws -> [Question] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try await connection.write("questions.add_many", arguments, progress: progress)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: Question) async throws -> Question {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try await connection.write("questions.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: Question) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try await connection.write("questions.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: QuestionId, rev: Int) async throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try await connection.write("questions.remove", arguments)
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
    public func bringBack(_ id: QuestionId, rev: Int? = nil, asOf: Date? = nil) async throws -> Question {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try await connection.write("questions.bring_back", arguments)
    }

    /// Records a question asked at a dialogue, or sent in before it. Refused if the session is not a dialogue
    /// (`not_a_dialogue`) or is cancelled (`session_cancelled`).
    ///
    /// - Parameters:
    ///   - session: The dialogue.
    ///   - text: The question, verbatim; not blank.
    ///   - number: Its number in the order of questions; the next one if omitted.
    ///   - contact: Name and contact details of the asker, recorded as a new data subject and sealed. Not together
    ///       with `asker` (`asker_twice`); neither is required.
    ///   - asker: The asker, if they are a data subject of this store already. Not together with `contact`.
    ///   - askerGroup: The group the asker speaks for.
    ///   - field: The field it is about.
    ///   - procedures: The procedures it is about.
    ///   - on: The day it was asked; if omitted, the day of the dialogue, or today if that is earlier. Not in the
    ///       future (`not_yet`).
    @discardableResult
    public func ask(
        session: SessionId,
        text: String,
        number: Int? = nil,
        contact: Contact? = nil,
        asker: DataSubjectId? = nil,
        askerGroup: AskerGroup? = nil,
        field: String? = nil,
        procedures: [ProcedureId] = [],
        on: CivilDate? = nil
    ) async throws -> Question {
        var arguments = Packer(fields: 9)
        arguments.write("session", session)
        arguments.write("text", text)
        arguments.write("number", number)
        arguments.write("contact", contact)
        arguments.write("asker", asker)
        arguments.write("asker_group", askerGroup)
        arguments.write("field", field)
        arguments.write("procedures", procedures)
        arguments.write("on", on)
        return try await connection.write("questions.ask", arguments)
    }

    /// Records the answer to a question.
    ///
    /// - Parameters:
    ///   - id: The question.
    ///   - text: The answer; not blank.
    ///   - by: Who answers, as written; the actor of this write if omitted. Not blank.
    ///   - on: The day it was answered; if omitted, the day of the dialogue if `given_at_session`, else today. Neither
    ///       in the future (`not_yet`) nor before the question was asked (`order`); with `given_at_session`, the day
    ///       of the dialogue (`not_the_dialogues_day`).
    ///   - givenAtSession: Whether it was answered at the dialogue itself.
    @discardableResult
    public func answer(
        _ id: QuestionId,
        text: String,
        by: String? = nil,
        on: CivilDate? = nil,
        givenAtSession: Bool = false
    ) async throws -> Question {
        var arguments = Packer(fields: 5)
        arguments.write("id", id)
        arguments.write("text", text)
        arguments.write("by", by)
        arguments.write("on", on)
        arguments.write("given_at_session", givenAtSession)
        return try await connection.write("questions.answer", arguments)
    }

    /// Publishes an answered question, in texts of their own.
    ///
    /// Telephone numbers, identity numbers and mail addresses in them are refused (`public_text_personal`) unless
    /// `confirmed`.
    ///
    /// The texts are compared with the sealed name, telephone number, mail and postal address of whoever asked, and
    /// refused where they hold them (`names_sender`). That opens their data: it needs the key (`KeyNeeded`), and is
    /// noted as an access, also where a text is refused. `not_compared` publishes without.
    ///
    /// - Parameters:
    ///   - id: The question.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`), nor before
    ///       the question was asked or answered, or its last step (`order`).
    ///   - url: The address of the page.
    ///   - publicQuestion: The question as everybody may read it; as it was asked if omitted.
    ///   - publicAnswer: The answer as everybody may read it; as it was given if omitted.
    ///   - confirmed: Whether somebody checked that what looks like personal data in the texts may be published: the
    ///       agency's own number, for example.
    ///   - notCompared: Why the texts are published without comparing them with the asker's sealed data: they agreed
    ///       to be named, or somebody who may open them compared them. Recorded; not blank.
    ///   - despite: The exception under which they are published although a fulfilled request of the asker restricts
    ///       the processing or objects to it. Recorded; without it such a request blocks (`processing_restricted`).
    @discardableResult
    public func publish(
        _ id: QuestionId,
        on: CivilDate? = nil,
        url: String? = nil,
        publicQuestion: String? = nil,
        publicAnswer: String? = nil,
        confirmed: Bool = false,
        notCompared: String? = nil,
        despite: RestrictionException? = nil
    ) async throws -> Question {
        var arguments = Packer(fields: 8)
        arguments.write("id", id)
        arguments.write("on", on)
        arguments.write("url", url)
        arguments.write("public_question", publicQuestion)
        arguments.write("public_answer", publicAnswer)
        arguments.write("confirmed", confirmed)
        arguments.write("not_compared", notCompared)
        arguments.write("despite", despite)
        return try await connection.write("questions.publish", arguments)
    }

    /// Links a question to the feedback it became; from then on the feedback is handled instead.
    ///
    /// - Parameters:
    ///   - id: The question.
    ///   - feedback: The feedback.
    ///   - why: The reason, if there is one.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`), nor before
    ///       the question was asked or answered, or its last step (`order`).
    @discardableResult
    public func linkFeedback(
        _ id: QuestionId,
        feedback: FeedbackId,
        why: String? = nil,
        on: CivilDate? = nil
    ) async throws -> Question {
        var arguments = Packer(fields: 4)
        arguments.write("id", id)
        arguments.write("feedback", feedback)
        arguments.write("why", why)
        arguments.write("on", on)
        return try await connection.write("questions.link_feedback", arguments)
    }
}

/// The questions in a batch.
public struct BatchQuestions: BatchTableTarget {
    /// The way to their batch.
    public let connection: BatchConnection

    /// The name of the collection.
    public var name: String { "questions" }

    /// Gives the record with this identity; fails with `notFound` where there is none.
    public func get(_ id: QuestionId) throws -> Question {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("questions.get", arguments)
    }

    /// Gives the record with this identity, or nothing.
    public func find(_ id: QuestionId) throws -> Question? {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("questions.find", arguments)
    }

    /// Gives every version of a record, oldest first.
    public func history(_ id: QuestionId) throws -> [Question] {
        var arguments = Packer(fields: 1)
        arguments.write("id", id)
        return try connection.call("questions.history", arguments)
    }

    /// Gives a page of questions.
    ///
    /// Indexes: `session` by session, number; `status` by status, session; `asker` by asker; `askedOn` by askedOn.
    ///
    /// - Parameters:
    ///   - session: The dialogue; it never changes.
    ///   - number: Its number among the questions of the dialogue, from 1; unique within the dialogue (số thứ tự).
    ///   - status: Its status; `questions.answer`, `questions.publish` and `questions.link_feedback` change it (trạng
    ///       thái).
    ///   - asker: Who asked; none if unknown. The data subject holds name and contacts, sealed.
    ///   - askedOn: The day on which it was asked; none if unknown (ngày hỏi).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    ///   - limit: The most records on a page, 1 to 1,000; 50 by default.
    ///   - cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must come
    ///       from the same query in the same store or a copy of it; any other cursor is refused.
    public func page(
        session: SessionId? = nil,
        number: Int? = nil,
        status: QuestionStatus? = nil,
        asker: DataSubjectId? = nil,
        askedOn: CivilDate? = nil,
        missing: Set<Question.OptionalKey> = [],
        index: Question.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false,
        limit: Int = 50,
        cursor: String? = nil
    ) throws -> Page<Question> {
        var filter = Filter(missing: missing)
        filter.add("session", session)
        filter.add("number", number)
        filter.add("status", status)
        filter.add("asker", asker)
        filter.add("asked_on", askedOn)
        var arguments = Packer(fields: 7)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        arguments.write("descending", descending)
        arguments.write("limit", limit)
        arguments.write("cursor", cursor)
        return try connection.call("questions.page", arguments)
    }

    /// Counts questions.
    ///
    /// Indexes: `session` by session, number; `status` by status, session; `asker` by asker; `askedOn` by askedOn.
    ///
    /// - Parameters:
    ///   - session: The dialogue; it never changes.
    ///   - number: Its number among the questions of the dialogue, from 1; unique within the dialogue (số thứ tự).
    ///   - status: Its status; `questions.answer`, `questions.publish` and `questions.link_feedback` change it (trạng
    ///       thái).
    ///   - asker: Who asked; none if unknown. The data subject holds name and contacts, sealed.
    ///   - askedOn: The day on which it was asked; none if unknown (ngày hỏi).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    public func count(
        session: SessionId? = nil,
        number: Int? = nil,
        status: QuestionStatus? = nil,
        asker: DataSubjectId? = nil,
        askedOn: CivilDate? = nil,
        missing: Set<Question.OptionalKey> = [],
        index: Question.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil
    ) throws -> Int {
        var filter = Filter(missing: missing)
        filter.add("session", session)
        filter.add("number", number)
        filter.add("status", status)
        filter.add("asker", asker)
        filter.add("asked_on", askedOn)
        var arguments = Packer(fields: 4)
        arguments.write("filter", filter)
        arguments.write("index", index)
        arguments.write("since", since)
        arguments.write("until", until)
        return try connection.call("questions.count", arguments)
    }

    /// Gives questions at once.
    ///
    /// Indexes: `session` by session, number; `status` by status, session; `asker` by asker; `askedOn` by askedOn.
    ///
    /// - Parameters:
    ///   - session: The dialogue; it never changes.
    ///   - number: Its number among the questions of the dialogue, from 1; unique within the dialogue (số thứ tự).
    ///   - status: Its status; `questions.answer`, `questions.publish` and `questions.link_feedback` change it (trạng
    ///       thái).
    ///   - asker: Who asked; none if unknown. The data subject holds name and contacts, sealed.
    ///   - askedOn: The day on which it was asked; none if unknown (ngày hỏi).
    ///   - missing: Fields that must be missing.
    ///   - index: Name of the index to use; none for the first one that serves the filter.
    ///   - since: The least value of the field after those of the filter, included; none for no bound.
    ///   - until: The greatest value of the field after those of the filter, included; none for no bound.
    ///   - descending: Whether to return the records in descending order; false by default.
    public func all(
        session: SessionId? = nil,
        number: Int? = nil,
        status: QuestionStatus? = nil,
        asker: DataSubjectId? = nil,
        askedOn: CivilDate? = nil,
        missing: Set<Question.OptionalKey> = [],
        index: Question.Index? = nil,
        since: Bound? = nil,
        until: Bound? = nil,
        descending: Bool = false
    ) throws -> [Question] {
        var found: [Question] = []
        var cursor: String?
        repeat {
            let page = try page(
                session: session,
                number: number,
                status: status,
                asker: asker,
                askedOn: askedOn,
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

    /// Adds a record and gives it as stored.
    ///
    /// - Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func add(_ record: Question) throws -> Question {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("questions.add", arguments)
    }

    /// Adds records, all or none, and gives them as stored. They may name one another.
    ///
    /// - Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`;
    ///   `duplicate` where a unique key is taken; `cancelled` where the task was.
    @discardableResult
    public func addMany(_ records: [Question]) throws -> [Question] {
        var arguments = Packer(fields: 1)
        arguments.write("records", records)
        return try connection.call("questions.add_many", arguments)
    }

    /// Replaces a record that is still at the revision it was read at, and gives it as stored.
    ///
    /// - Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any
    ///   more; `invalid` with every rule that is broken; `duplicate` where a unique key is taken.
    @discardableResult
    public func update(_ record: Question) throws -> Question {
        var arguments = Packer(fields: 1)
        arguments.write("record", record)
        return try connection.call("questions.update", arguments)
    }

    /// Removes a record that is still at the revision it was read at. Its versions stay in its history.
    ///
    /// - Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others
    ///   point at it.
    public func remove(_ record: Question) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", record.id)
        arguments.write("rev", record.rev)
        let _: Nothing = try connection.call("questions.remove", arguments)
    }

    /// Removes the record with this identity that is still at this revision, as `remove(_:)` does.
    public func remove(_ id: QuestionId, rev: Int) throws {
        var arguments = Packer(fields: 2)
        arguments.write("id", id)
        arguments.write("rev", rev)
        let _: Nothing = try connection.call("questions.remove", arguments)
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
    public func bringBack(_ id: QuestionId, rev: Int? = nil, asOf: Date? = nil) throws -> Question {
        var arguments = Packer(fields: 3)
        arguments.write("id", id)
        arguments.write("rev", rev)
        arguments.write("as_of", asOf)
        return try connection.call("questions.bring_back", arguments)
    }

    /// Records a question asked at a dialogue, or sent in before it. Refused if the session is not a dialogue
    /// (`not_a_dialogue`) or is cancelled (`session_cancelled`).
    ///
    /// - Parameters:
    ///   - session: The dialogue.
    ///   - text: The question, verbatim; not blank.
    ///   - number: Its number in the order of questions; the next one if omitted.
    ///   - contact: Name and contact details of the asker, recorded as a new data subject and sealed. Not together
    ///       with `asker` (`asker_twice`); neither is required.
    ///   - asker: The asker, if they are a data subject of this store already. Not together with `contact`.
    ///   - askerGroup: The group the asker speaks for.
    ///   - field: The field it is about.
    ///   - procedures: The procedures it is about.
    ///   - on: The day it was asked; if omitted, the day of the dialogue, or today if that is earlier. Not in the
    ///       future (`not_yet`).
    @discardableResult
    public func ask(
        session: SessionId,
        text: String,
        number: Int? = nil,
        contact: Contact? = nil,
        asker: DataSubjectId? = nil,
        askerGroup: AskerGroup? = nil,
        field: String? = nil,
        procedures: [ProcedureId] = [],
        on: CivilDate? = nil
    ) throws -> Question {
        var arguments = Packer(fields: 9)
        arguments.write("session", session)
        arguments.write("text", text)
        arguments.write("number", number)
        arguments.write("contact", contact)
        arguments.write("asker", asker)
        arguments.write("asker_group", askerGroup)
        arguments.write("field", field)
        arguments.write("procedures", procedures)
        arguments.write("on", on)
        return try connection.call("questions.ask", arguments)
    }

    /// Records the answer to a question.
    ///
    /// - Parameters:
    ///   - id: The question.
    ///   - text: The answer; not blank.
    ///   - by: Who answers, as written; the actor of this write if omitted. Not blank.
    ///   - on: The day it was answered; if omitted, the day of the dialogue if `given_at_session`, else today. Neither
    ///       in the future (`not_yet`) nor before the question was asked (`order`); with `given_at_session`, the day
    ///       of the dialogue (`not_the_dialogues_day`).
    ///   - givenAtSession: Whether it was answered at the dialogue itself.
    @discardableResult
    public func answer(
        _ id: QuestionId,
        text: String,
        by: String? = nil,
        on: CivilDate? = nil,
        givenAtSession: Bool = false
    ) throws -> Question {
        var arguments = Packer(fields: 5)
        arguments.write("id", id)
        arguments.write("text", text)
        arguments.write("by", by)
        arguments.write("on", on)
        arguments.write("given_at_session", givenAtSession)
        return try connection.call("questions.answer", arguments)
    }

    /// Publishes an answered question, in texts of their own.
    ///
    /// Telephone numbers, identity numbers and mail addresses in them are refused (`public_text_personal`) unless
    /// `confirmed`.
    ///
    /// The texts are compared with the sealed name, telephone number, mail and postal address of whoever asked, and
    /// refused where they hold them (`names_sender`). That opens their data: it needs the key (`KeyNeeded`), and is
    /// noted as an access, also where a text is refused. `not_compared` publishes without.
    ///
    /// - Parameters:
    ///   - id: The question.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`), nor before
    ///       the question was asked or answered, or its last step (`order`).
    ///   - url: The address of the page.
    ///   - publicQuestion: The question as everybody may read it; as it was asked if omitted.
    ///   - publicAnswer: The answer as everybody may read it; as it was given if omitted.
    ///   - confirmed: Whether somebody checked that what looks like personal data in the texts may be published: the
    ///       agency's own number, for example.
    ///   - notCompared: Why the texts are published without comparing them with the asker's sealed data: they agreed
    ///       to be named, or somebody who may open them compared them. Recorded; not blank.
    ///   - despite: The exception under which they are published although a fulfilled request of the asker restricts
    ///       the processing or objects to it. Recorded; without it such a request blocks (`processing_restricted`).
    @discardableResult
    public func publish(
        _ id: QuestionId,
        on: CivilDate? = nil,
        url: String? = nil,
        publicQuestion: String? = nil,
        publicAnswer: String? = nil,
        confirmed: Bool = false,
        notCompared: String? = nil,
        despite: RestrictionException? = nil
    ) throws -> Question {
        var arguments = Packer(fields: 8)
        arguments.write("id", id)
        arguments.write("on", on)
        arguments.write("url", url)
        arguments.write("public_question", publicQuestion)
        arguments.write("public_answer", publicAnswer)
        arguments.write("confirmed", confirmed)
        arguments.write("not_compared", notCompared)
        arguments.write("despite", despite)
        return try connection.call("questions.publish", arguments)
    }

    /// Links a question to the feedback it became; from then on the feedback is handled instead.
    ///
    /// - Parameters:
    ///   - id: The question.
    ///   - feedback: The feedback.
    ///   - why: The reason, if there is one.
    ///   - on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`), nor before
    ///       the question was asked or answered, or its last step (`order`).
    @discardableResult
    public func linkFeedback(
        _ id: QuestionId,
        feedback: FeedbackId,
        why: String? = nil,
        on: CivilDate? = nil
    ) throws -> Question {
        var arguments = Packer(fields: 4)
        arguments.write("id", id)
        arguments.write("feedback", feedback)
        arguments.write("why", why)
        arguments.write("on", on)
        return try connection.call("questions.link_feedback", arguments)
    }
}
