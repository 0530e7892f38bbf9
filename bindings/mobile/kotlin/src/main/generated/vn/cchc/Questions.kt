// Generated from the core by `make types`: change the core, not this file.

package vn.cchc

import kotlinx.coroutines.flow.Flow
import vn.cchc.model.*
import vn.cchc.wire.*
import java.nio.file.Path
import java.time.Instant
import java.time.LocalDate
import java.time.LocalTime
import java.util.UUID

/** The orders in which questions can be read. */
public enum class QuestionIndex(override val code: String) : Code {
    /** By `session`, `number`. */
    SESSION("session"),

    /** By `status`, `session`. */
    STATUS("status"),

    /** By `asker`. */
    ASKER("asker"),

    /** By `askedOn`. */
    ASKED_ON("asked_on"),
}

/** What questions can be without, and be found by being without. */
public enum class QuestionField(override val code: String) : Code {
    /** Who asked; none if unknown. The data subject holds name and contacts, sealed. */
    ASKER("asker"),

    /** The day on which it was asked; none if unknown (ngày hỏi). */
    ASKED_ON("asked_on"),
}

/** The questions, for reading. */
public open class QuestionRecords internal constructor(caller: Caller) :
    Records<Question, QuestionId>(caller, "questions", { readQuestion() }) {
    /**
     * Gives a page of questions.
     *
     * @param session Only those with this `session`.
     * @param number Only those with this `number`.
     * @param status Only those with this `status`.
     * @param asker Only those with this `asker`.
     * @param askedOn Only those with this `asked_on`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     * @param limit The most records on a page, 1 to 1,000; 50 by default.
     * @param cursor The cursor of the page to return: `next` of the page before; none for the first page. It must
     * come from the same query in the same store or a copy of it; any other cursor is refused.
     */
    public suspend fun page(
        session: SessionId? = null,
        number: Long? = null,
        status: QuestionStatus? = null,
        asker: DataSubjectId? = null,
        askedOn: LocalDate? = null,
        missing: Set<QuestionField> = emptySet(),
        index: QuestionIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<Question> =
        pageOf(questionQuery(session, number, status, asker, askedOn, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives questions one by one, reading page after page.
     *
     * @param session Only those with this `session`.
     * @param number Only those with this `number`.
     * @param status Only those with this `status`.
     * @param asker Only those with this `asker`.
     * @param askedOn Only those with this `asked_on`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        session: SessionId? = null,
        number: Long? = null,
        status: QuestionStatus? = null,
        asker: DataSubjectId? = null,
        askedOn: LocalDate? = null,
        missing: Set<QuestionField> = emptySet(),
        index: QuestionIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Flow<Question> =
        allOf(questionQuery(session, number, status, asker, askedOn, missing, index, since, until, descending))

    /**
     * Counts questions.
     *
     * @param session Only those with this `session`.
     * @param number Only those with this `number`.
     * @param status Only those with this `status`.
     * @param asker Only those with this `asker`.
     * @param askedOn Only those with this `asked_on`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public suspend fun count(
        session: SessionId? = null,
        number: Long? = null,
        status: QuestionStatus? = null,
        asker: DataSubjectId? = null,
        askedOn: LocalDate? = null,
        missing: Set<QuestionField> = emptySet(),
        index: QuestionIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(questionQuery(session, number, status, asker, askedOn, missing, index, since, until))

    /**
     * Writes questions as a table to a file, all as of one instant; whole or not at all (xuất bảng).
     *
     * @param path The file to create.
     * @param format The kind of file; this library writes CSV and JSON Lines.
     * @param columns The paths of the columns, in this order: `held_on`, `turnout.informed`; null for all of them.
     * @param options How the table is written.
     * @param session Only those with this `session`.
     * @param number Only those with this `number`.
     * @param status Only those with this `status`.
     * @param asker Only those with this `asker`.
     * @param askedOn Only those with this `asked_on`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     * @param progress Told how far it is.
     * @throws CchcException.StorageIo where the path exists already and is not to be overwritten, or on an I/O
     * error
     * @throws CchcException.Invalid where there is no such column, no index serves the query, or for
     * [TableFormat.XLSX]
     */
    public suspend fun exportTable(
        path: Path,
        format: TableFormat = TableFormat.CSV,
        columns: List<String>? = null,
        options: ExportOptions = ExportOptions(),
        session: SessionId? = null,
        number: Long? = null,
        status: QuestionStatus? = null,
        asker: DataSubjectId? = null,
        askedOn: LocalDate? = null,
        missing: Set<QuestionField> = emptySet(),
        index: QuestionIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        progress: ProgressListener? = null,
    ): Unit =
        exportOf(
            questionQuery(session, number, status, asker, askedOn, missing, index, since, until, descending),
            TableFile(path, format, columns, options),
            progress,
        )
}

/** The questions. */
public class Questions internal constructor(caller: Caller) :
    QuestionRecords(caller), TableTarget by TableTargetOf(caller, "questions") {
    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun add(record: Question): Question =
        addOf("questions.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @param progress Told how far it is.
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun addMany(
        records: Iterable<Question>,
        progress: ProgressListener? = null,
    ): List<Question> =
        addManyOf(records.toList(), progress) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun update(record: Question): Question =
        addOf("questions.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public suspend fun remove(id: QuestionId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public suspend fun remove(record: Question) {
        removeOf(record.id, record.rev)
    }

    /**
     * Brings an earlier version of a record back, and gives it as stored: its content becomes a new revision.
     *
     * A record that was removed comes back, too. The version must obey every rule, as an update does; what was noted of a
     * status course stays noted.
     *
     * @param rev The revision to bring back; either this or [asOf].
     * @param asOf The instant whose version to bring back.
     * @throws CchcException.NotFound where there was no such version, or it is a removal
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun bringBack(id: QuestionId, rev: Long? = null, asOf: Instant? = null): Question =
        bringBackOf(id, rev, asOf)

    /**
     * Records a question asked at a dialogue, or sent in before it. Refused if the session is not a dialogue
     * (`not_a_dialogue`) or is cancelled (`session_cancelled`).
     *
     * @param session The dialogue.
     * @param text The question, verbatim; not blank.
     * @param number Its number in the order of questions; the next one if omitted.
     * @param contact Name and contact details of the asker, recorded as a new data subject and sealed. Not together
     * with `asker` (`asker_twice`); neither is required.
     * @param asker The asker, if they are a data subject of this store already. Not together with `contact`.
     * @param askerGroup The group the asker speaks for.
     * @param field The field it is about.
     * @param procedures The procedures it is about.
     * @param on The day it was asked; if omitted, the day of the dialogue, or today if that is earlier. Not in the
     * future (`not_yet`).
     */
    public suspend fun ask(
        session: SessionId,
        text: String,
        number: Long? = null,
        contact: Contact? = null,
        asker: DataSubjectId? = null,
        askerGroup: AskerGroup? = null,
        field: String? = null,
        procedures: List<ProcedureId> = emptyList(),
        on: LocalDate? = null,
    ): Question =
        caller.write(
            "questions.ask",
            {
                map(9)
                field("session") { write(session) }
                field("text") { write(text) }
                field("number") { orNull(number) { write(it) } }
                field("contact") { orNull(contact) { write(it) } }
                field("asker") { orNull(asker) { write(it) } }
                field("asker_group") { orNull(askerGroup) { write(it) } }
                field("field") { orNull(field) { write(it) } }
                field("procedures") { list(procedures) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readQuestion() }

    /**
     * Records the answer to a question.
     *
     * @param id The question.
     * @param text The answer; not blank.
     * @param by Who answers, as written; the actor of this write if omitted. Not blank.
     * @param on The day it was answered; if omitted, the day of the dialogue if `given_at_session`, else today.
     * Neither in the future (`not_yet`) nor before the question was asked (`order`); with `given_at_session`, the
     * day of the dialogue (`not_the_dialogues_day`).
     * @param givenAtSession Whether it was answered at the dialogue itself.
     */
    public suspend fun answer(
        id: QuestionId,
        text: String,
        by: String? = null,
        on: LocalDate? = null,
        givenAtSession: Boolean = false,
    ): Question =
        caller.write(
            "questions.answer",
            {
                map(5)
                field("id") { write(id) }
                field("text") { write(text) }
                field("by") { orNull(by) { write(it) } }
                field("on") { orNull(on) { write(it) } }
                field("given_at_session") { write(givenAtSession) }
            },
        ) { readQuestion() }

    /**
     * Publishes an answered question, in texts of their own.
     *
     * Telephone numbers, identity numbers and mail addresses in them are refused (`public_text_personal`) unless
     * `confirmed`.
     *
     * The texts are compared with the sealed name, telephone number, mail and postal address of whoever asked, and
     * refused where they hold them (`names_sender`). That opens their data: it needs the key (`KeyNeeded`), and is
     * noted as an access, also where a text is refused. `not_compared` publishes without.
     *
     * @param id The question.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`), nor
     * before the question was asked or answered, or its last step (`order`).
     * @param url The address of the page.
     * @param publicQuestion The question as everybody may read it; as it was asked if omitted.
     * @param publicAnswer The answer as everybody may read it; as it was given if omitted.
     * @param confirmed Whether somebody checked that what looks like personal data in the texts may be published:
     * the agency's own number, for example.
     * @param notCompared Why the texts are published without comparing them with the asker's sealed data: they
     * agreed to be named, or somebody who may open them compared them. Recorded; not blank.
     * @param despite The exception under which they are published although a fulfilled request of the asker
     * restricts the processing or objects to it. Recorded; without it such a request blocks
     * (`processing_restricted`).
     */
    public suspend fun publish(
        id: QuestionId,
        on: LocalDate? = null,
        url: String? = null,
        publicQuestion: String? = null,
        publicAnswer: String? = null,
        confirmed: Boolean = false,
        notCompared: String? = null,
        despite: RestrictionException? = null,
    ): Question =
        caller.write(
            "questions.publish",
            {
                map(8)
                field("id") { write(id) }
                field("on") { orNull(on) { write(it) } }
                field("url") { orNull(url) { write(it) } }
                field("public_question") { orNull(publicQuestion) { write(it) } }
                field("public_answer") { orNull(publicAnswer) { write(it) } }
                field("confirmed") { write(confirmed) }
                field("not_compared") { orNull(notCompared) { write(it) } }
                field("despite") { orNull(despite) { write(it) } }
            },
        ) { readQuestion() }

    /**
     * Links a question to the feedback it became; from then on the feedback is handled instead.
     *
     * @param id The question.
     * @param feedback The feedback.
     * @param why The reason, if there is one.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`), nor
     * before the question was asked or answered, or its last step (`order`).
     */
    public suspend fun linkFeedback(
        id: QuestionId,
        feedback: FeedbackId,
        why: String? = null,
        on: LocalDate? = null,
    ): Question =
        caller.write(
            "questions.link_feedback",
            {
                map(4)
                field("id") { write(id) }
                field("feedback") { write(feedback) }
                field("why") { orNull(why) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readQuestion() }
}

/** The questions, in a batch. */
public class BatchQuestions internal constructor(caller: BatchCaller) :
    BatchRecords<Question, QuestionId>(caller, "questions", { readQuestion() }),
    BatchTableTarget by BatchTableTargetOf(caller, "questions") {
    /**
     * Gives a page of questions.
     *
     * @param session Only those with this `session`.
     * @param number Only those with this `number`.
     * @param status Only those with this `status`.
     * @param asker Only those with this `asker`.
     * @param askedOn Only those with this `asked_on`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     * @param limit The most records on a page, 1 to 1,000; 50 by default.
     * @param cursor The cursor of the page to return: `next` of the page before; none for the first page. It must
     * come from the same query in the same store or a copy of it; any other cursor is refused.
     */
    public fun page(
        session: SessionId? = null,
        number: Long? = null,
        status: QuestionStatus? = null,
        asker: DataSubjectId? = null,
        askedOn: LocalDate? = null,
        missing: Set<QuestionField> = emptySet(),
        index: QuestionIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<Question> =
        pageOf(questionQuery(session, number, status, asker, askedOn, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives questions one by one, reading page after page.
     *
     * @param session Only those with this `session`.
     * @param number Only those with this `number`.
     * @param status Only those with this `status`.
     * @param asker Only those with this `asker`.
     * @param askedOn Only those with this `asked_on`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        session: SessionId? = null,
        number: Long? = null,
        status: QuestionStatus? = null,
        asker: DataSubjectId? = null,
        askedOn: LocalDate? = null,
        missing: Set<QuestionField> = emptySet(),
        index: QuestionIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Sequence<Question> =
        allOf(questionQuery(session, number, status, asker, askedOn, missing, index, since, until, descending))

    /**
     * Counts questions.
     *
     * @param session Only those with this `session`.
     * @param number Only those with this `number`.
     * @param status Only those with this `status`.
     * @param asker Only those with this `asker`.
     * @param askedOn Only those with this `asked_on`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public fun count(
        session: SessionId? = null,
        number: Long? = null,
        status: QuestionStatus? = null,
        asker: DataSubjectId? = null,
        askedOn: LocalDate? = null,
        missing: Set<QuestionField> = emptySet(),
        index: QuestionIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(questionQuery(session, number, status, asker, askedOn, missing, index, since, until))

    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun add(record: Question): Question =
        addOf("questions.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun addMany(records: Iterable<Question>): List<Question> =
        addManyOf(records.toList()) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun update(record: Question): Question =
        addOf("questions.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public fun remove(id: QuestionId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public fun remove(record: Question) {
        removeOf(record.id, record.rev)
    }

    /**
     * Brings an earlier version of a record back, and gives it as stored: its content becomes a new revision.
     *
     * A record that was removed comes back, too. The version must obey every rule, as an update does; what was noted of a
     * status course stays noted.
     *
     * @param rev The revision to bring back; either this or [asOf].
     * @param asOf The instant whose version to bring back.
     * @throws CchcException.NotFound where there was no such version, or it is a removal
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun bringBack(id: QuestionId, rev: Long? = null, asOf: Instant? = null): Question =
        bringBackOf(id, rev, asOf)

    /**
     * Records a question asked at a dialogue, or sent in before it. Refused if the session is not a dialogue
     * (`not_a_dialogue`) or is cancelled (`session_cancelled`).
     *
     * @param session The dialogue.
     * @param text The question, verbatim; not blank.
     * @param number Its number in the order of questions; the next one if omitted.
     * @param contact Name and contact details of the asker, recorded as a new data subject and sealed. Not together
     * with `asker` (`asker_twice`); neither is required.
     * @param asker The asker, if they are a data subject of this store already. Not together with `contact`.
     * @param askerGroup The group the asker speaks for.
     * @param field The field it is about.
     * @param procedures The procedures it is about.
     * @param on The day it was asked; if omitted, the day of the dialogue, or today if that is earlier. Not in the
     * future (`not_yet`).
     */
    public fun ask(
        session: SessionId,
        text: String,
        number: Long? = null,
        contact: Contact? = null,
        asker: DataSubjectId? = null,
        askerGroup: AskerGroup? = null,
        field: String? = null,
        procedures: List<ProcedureId> = emptyList(),
        on: LocalDate? = null,
    ): Question =
        caller.call(
            "questions.ask",
            {
                map(9)
                field("session") { write(session) }
                field("text") { write(text) }
                field("number") { orNull(number) { write(it) } }
                field("contact") { orNull(contact) { write(it) } }
                field("asker") { orNull(asker) { write(it) } }
                field("asker_group") { orNull(askerGroup) { write(it) } }
                field("field") { orNull(field) { write(it) } }
                field("procedures") { list(procedures) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readQuestion() }

    /**
     * Records the answer to a question.
     *
     * @param id The question.
     * @param text The answer; not blank.
     * @param by Who answers, as written; the actor of this write if omitted. Not blank.
     * @param on The day it was answered; if omitted, the day of the dialogue if `given_at_session`, else today.
     * Neither in the future (`not_yet`) nor before the question was asked (`order`); with `given_at_session`, the
     * day of the dialogue (`not_the_dialogues_day`).
     * @param givenAtSession Whether it was answered at the dialogue itself.
     */
    public fun answer(
        id: QuestionId,
        text: String,
        by: String? = null,
        on: LocalDate? = null,
        givenAtSession: Boolean = false,
    ): Question =
        caller.call(
            "questions.answer",
            {
                map(5)
                field("id") { write(id) }
                field("text") { write(text) }
                field("by") { orNull(by) { write(it) } }
                field("on") { orNull(on) { write(it) } }
                field("given_at_session") { write(givenAtSession) }
            },
        ) { readQuestion() }

    /**
     * Publishes an answered question, in texts of their own.
     *
     * Telephone numbers, identity numbers and mail addresses in them are refused (`public_text_personal`) unless
     * `confirmed`.
     *
     * The texts are compared with the sealed name, telephone number, mail and postal address of whoever asked, and
     * refused where they hold them (`names_sender`). That opens their data: it needs the key (`KeyNeeded`), and is
     * noted as an access, also where a text is refused. `not_compared` publishes without.
     *
     * @param id The question.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`), nor
     * before the question was asked or answered, or its last step (`order`).
     * @param url The address of the page.
     * @param publicQuestion The question as everybody may read it; as it was asked if omitted.
     * @param publicAnswer The answer as everybody may read it; as it was given if omitted.
     * @param confirmed Whether somebody checked that what looks like personal data in the texts may be published:
     * the agency's own number, for example.
     * @param notCompared Why the texts are published without comparing them with the asker's sealed data: they
     * agreed to be named, or somebody who may open them compared them. Recorded; not blank.
     * @param despite The exception under which they are published although a fulfilled request of the asker
     * restricts the processing or objects to it. Recorded; without it such a request blocks
     * (`processing_restricted`).
     */
    public fun publish(
        id: QuestionId,
        on: LocalDate? = null,
        url: String? = null,
        publicQuestion: String? = null,
        publicAnswer: String? = null,
        confirmed: Boolean = false,
        notCompared: String? = null,
        despite: RestrictionException? = null,
    ): Question =
        caller.call(
            "questions.publish",
            {
                map(8)
                field("id") { write(id) }
                field("on") { orNull(on) { write(it) } }
                field("url") { orNull(url) { write(it) } }
                field("public_question") { orNull(publicQuestion) { write(it) } }
                field("public_answer") { orNull(publicAnswer) { write(it) } }
                field("confirmed") { write(confirmed) }
                field("not_compared") { orNull(notCompared) { write(it) } }
                field("despite") { orNull(despite) { write(it) } }
            },
        ) { readQuestion() }

    /**
     * Links a question to the feedback it became; from then on the feedback is handled instead.
     *
     * @param id The question.
     * @param feedback The feedback.
     * @param why The reason, if there is one.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`), nor
     * before the question was asked or answered, or its last step (`order`).
     */
    public fun linkFeedback(
        id: QuestionId,
        feedback: FeedbackId,
        why: String? = null,
        on: LocalDate? = null,
    ): Question =
        caller.call(
            "questions.link_feedback",
            {
                map(4)
                field("id") { write(id) }
                field("feedback") { write(feedback) }
                field("why") { orNull(why) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readQuestion() }
}

private fun questionQuery(
    session: SessionId?,
    number: Long?,
    status: QuestionStatus?,
    asker: DataSubjectId?,
    askedOn: LocalDate?,
    missing: Set<QuestionField>,
    index: QuestionIndex?,
    since: Bound?,
    until: Bound?,
    descending: Boolean = false,
): IndexQuery {
    val query = IndexQuery(index, since, until, descending)
    query.filter("session", session) { write(it) }
    query.filter("number", number) { write(it) }
    query.filter("status", status) { write(it) }
    query.filter("asker", asker) { write(it) }
    query.filter("asked_on", askedOn) { write(it) }
    query.without(missing)
    return query
}
