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

/** The orders in which feedback can be read. */
public enum class FeedbackIndex(override val code: String) : Code {
    /** By `receivedOn`. */
    RECEIVED_ON("received_on"),

    /** By `status`, `receivedOn`. */
    STATUS("status"),

    /** By `unit`, `receivedOn`. */
    UNIT("unit"),

    /** By `unit`, `year`, `number`. */
    NUMBER("number"),

    /** By `year`, `number`. */
    YEAR("year"),

    /** By `submitter`, `receivedOn`. */
    SUBMITTER("submitter"),

    /** By `due`. */
    DUE("due"),

    /** By `responsibleUnit`, `due`. */
    RESPONSIBLE_UNIT("responsible_unit"),

    /** By `closedOn`, `receivedOn`. */
    CLOSED_ON("closed_on"),

    /** By `answeredOn`. */
    ANSWERED_ON("answered_on"),

    /** By `activity`, `receivedOn`. */
    ACTIVITY("activity"),

    /** By `plan`, `receivedOn`. */
    PLAN("plan"),
}

/** What feedback can be without, and be found by being without. */
public enum class FeedbackField(override val code: String) : Code {
    /** The unit that received it and whose register lists it (cơ quan tiếp nhận). */
    UNIT("unit"),

    /** Year of the register, 1945 to 9999; given exactly if `number` is. */
    YEAR("year"),

    /**
     * Number in the register of the unit and year, from 1 (số thứ tự trong sổ); none until `feedback.register`
     * assigns it. Set it by hand only to take over an entry of a paper register: the store never assigns that
     * number again, and entries that were not taken over leave gaps.
     */
    NUMBER("number"),

    /** The sender; none if anonymous. The data subject holds name and contacts, sealed. */
    SUBMITTER("submitter"),

    /**
     * The activity that it is evidence for, once answered. If none, it is evidence for those activities of the
     * year's plans that promise to receive feedback.
     */
    ACTIVITY("activity"),

    /** The plan that it serves. */
    PLAN("plan"),
}

/** The feedback, for reading. */
public open class FeedbackRecords internal constructor(caller: Caller) :
    Records<Feedback, FeedbackId>(caller, "feedback", { readFeedback() }) {
    /**
     * Gives a page of feedback.
     *
     * @param receivedOn Only those with this `received_on`.
     * @param status Only those with this `status`.
     * @param unit Only those with this `unit`.
     * @param year Only those with this `year`.
     * @param number Only those with this `number`.
     * @param submitter Only those with this `submitter`.
     * @param due Only those with this `due`.
     * @param responsibleUnit Only those with this `responsible_unit`.
     * @param closedOn Only those with this `closed_on`.
     * @param answeredOn Only those with this `answered_on`.
     * @param activity Only those with this `activity`.
     * @param plan Only those with this `plan`.
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
        receivedOn: LocalDate? = null,
        status: FeedbackStatus? = null,
        unit: UnitId? = null,
        year: Int? = null,
        number: Long? = null,
        submitter: DataSubjectId? = null,
        due: LocalDate? = null,
        responsibleUnit: UnitId? = null,
        closedOn: LocalDate? = null,
        answeredOn: LocalDate? = null,
        activity: ActivityId? = null,
        plan: PlanId? = null,
        missing: Set<FeedbackField> = emptySet(),
        index: FeedbackIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<Feedback> =
        pageOf(feedbackQuery(receivedOn, status, unit, year, number, submitter, due, responsibleUnit, closedOn, answeredOn, activity, plan, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives feedback one by one, reading page after page.
     *
     * @param receivedOn Only those with this `received_on`.
     * @param status Only those with this `status`.
     * @param unit Only those with this `unit`.
     * @param year Only those with this `year`.
     * @param number Only those with this `number`.
     * @param submitter Only those with this `submitter`.
     * @param due Only those with this `due`.
     * @param responsibleUnit Only those with this `responsible_unit`.
     * @param closedOn Only those with this `closed_on`.
     * @param answeredOn Only those with this `answered_on`.
     * @param activity Only those with this `activity`.
     * @param plan Only those with this `plan`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        receivedOn: LocalDate? = null,
        status: FeedbackStatus? = null,
        unit: UnitId? = null,
        year: Int? = null,
        number: Long? = null,
        submitter: DataSubjectId? = null,
        due: LocalDate? = null,
        responsibleUnit: UnitId? = null,
        closedOn: LocalDate? = null,
        answeredOn: LocalDate? = null,
        activity: ActivityId? = null,
        plan: PlanId? = null,
        missing: Set<FeedbackField> = emptySet(),
        index: FeedbackIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Flow<Feedback> =
        allOf(feedbackQuery(receivedOn, status, unit, year, number, submitter, due, responsibleUnit, closedOn, answeredOn, activity, plan, missing, index, since, until, descending))

    /**
     * Counts feedback.
     *
     * @param receivedOn Only those with this `received_on`.
     * @param status Only those with this `status`.
     * @param unit Only those with this `unit`.
     * @param year Only those with this `year`.
     * @param number Only those with this `number`.
     * @param submitter Only those with this `submitter`.
     * @param due Only those with this `due`.
     * @param responsibleUnit Only those with this `responsible_unit`.
     * @param closedOn Only those with this `closed_on`.
     * @param answeredOn Only those with this `answered_on`.
     * @param activity Only those with this `activity`.
     * @param plan Only those with this `plan`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public suspend fun count(
        receivedOn: LocalDate? = null,
        status: FeedbackStatus? = null,
        unit: UnitId? = null,
        year: Int? = null,
        number: Long? = null,
        submitter: DataSubjectId? = null,
        due: LocalDate? = null,
        responsibleUnit: UnitId? = null,
        closedOn: LocalDate? = null,
        answeredOn: LocalDate? = null,
        activity: ActivityId? = null,
        plan: PlanId? = null,
        missing: Set<FeedbackField> = emptySet(),
        index: FeedbackIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(feedbackQuery(receivedOn, status, unit, year, number, submitter, due, responsibleUnit, closedOn, answeredOn, activity, plan, missing, index, since, until))

    /**
     * Writes feedback as a table to a file, all as of one instant; whole or not at all (xuất bảng).
     *
     * @param path The file to create.
     * @param format The kind of file; this library writes CSV and JSON Lines.
     * @param columns The paths of the columns, in this order: `held_on`, `turnout.informed`; null for all of them.
     * @param options How the table is written.
     * @param receivedOn Only those with this `received_on`.
     * @param status Only those with this `status`.
     * @param unit Only those with this `unit`.
     * @param year Only those with this `year`.
     * @param number Only those with this `number`.
     * @param submitter Only those with this `submitter`.
     * @param due Only those with this `due`.
     * @param responsibleUnit Only those with this `responsible_unit`.
     * @param closedOn Only those with this `closed_on`.
     * @param answeredOn Only those with this `answered_on`.
     * @param activity Only those with this `activity`.
     * @param plan Only those with this `plan`.
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
        receivedOn: LocalDate? = null,
        status: FeedbackStatus? = null,
        unit: UnitId? = null,
        year: Int? = null,
        number: Long? = null,
        submitter: DataSubjectId? = null,
        due: LocalDate? = null,
        responsibleUnit: UnitId? = null,
        closedOn: LocalDate? = null,
        answeredOn: LocalDate? = null,
        activity: ActivityId? = null,
        plan: PlanId? = null,
        missing: Set<FeedbackField> = emptySet(),
        index: FeedbackIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        progress: ProgressListener? = null,
    ): Unit =
        exportOf(
            feedbackQuery(receivedOn, status, unit, year, number, submitter, due, responsibleUnit, closedOn, answeredOn, activity, plan, missing, index, since, until, descending),
            TableFile(path, format, columns, options),
            progress,
        )

    /**
     * Returns open feedback whose deadline has passed, most overdue first. If pending decisions may still move a
     * deadline, the feedback is listed too, with the latest possible deadline (`due_latest`).
     *
     * Only feedback that is open now is listed: for what was overdue on a past day, ask a snapshot or a report of
     * that day.
     *
     * @param on The day: deadlines before it are overdue; today if omitted.
     * @param unit Only feedback this unit handles; all feedback if omitted.
     * @param limit The most items of a page, 1 to 1,000; 50 if omitted.
     * @param cursor Where to continue: `next` of the page before; the first page if omitted.
     */
    public suspend fun overdue(
        on: LocalDate? = null,
        unit: UnitId? = null,
        limit: Int = 50,
        cursor: String? = null,
    ): FeedbackPage =
        caller.read(
            "feedback.overdue",
            {
                map(4)
                field("on") { orNull(on) { write(it) } }
                field("unit") { orNull(unit) { write(it) } }
                field("limit") { write(limit) }
                field("cursor") { orNull(cursor) { write(it) } }
            },
        ) { readFeedbackPage() }

    /**
     * Returns open feedback whose deadline is near, earliest deadline first.
     *
     * @param withinDays How many days to look ahead from `on`, which is included; 5 if omitted.
     * @param on The first day looked at; today if omitted.
     * @param unit Only feedback this unit handles; all feedback if omitted.
     * @param limit The most items of a page, 1 to 1,000; 50 if omitted.
     * @param cursor Where to continue: `next` of the page before; the first page if omitted.
     */
    public suspend fun dueSoon(
        withinDays: Long = 5,
        on: LocalDate? = null,
        unit: UnitId? = null,
        limit: Int = 50,
        cursor: String? = null,
    ): FeedbackPage =
        caller.read(
            "feedback.due_soon",
            {
                map(5)
                field("within_days") { write(withinDays) }
                field("on") { orNull(on) { write(it) } }
                field("unit") { orNull(unit) { write(it) } }
                field("limit") { write(limit) }
                field("cursor") { orNull(cursor) { write(it) } }
            },
        ) { readFeedbackPage() }

    /**
     * Returns the status of feedback by its register number, for a sender who asks. The answer contains no personal
     * data. Fails with `NotFound` if no register has the number.
     *
     * @param number Its number in the register.
     * @param year The year of the register.
     * @param unit The unit whose register it is. If omitted, all registers are searched; refused if several have
     * the number (`several_registers`).
     */
    public suspend fun statusOf(number: Long, year: Int, unit: UnitId? = null): FeedbackRow =
        caller.read(
            "feedback.status_of",
            {
                map(3)
                field("number") { write(number) }
                field("year") { write(year) }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { readFeedbackRow() }

    /**
     * Returns the feedback registers of a year for publication, ordered by number. The answer contains no personal
     * data.
     *
     * Publishing is processing (Luật 91/2025/QH15): while a fulfilled request to restrict it, or an objection, of a
     * sender or of whoever asked the question behind the feedback holds, what was put in the register since is left
     * out, unless it was published under an exception (`despite`). What was listed before stays. A page may so hold
     * fewer rows than its limit.
     *
     * @param year The year of the register.
     * @param unit The unit whose register it is; the registers of all units if omitted.
     * @param limit The most items of a page, 1 to 1,000; 50 if omitted.
     * @param cursor Where to continue: `next` of the page before; the first page if omitted.
     */
    public suspend fun publicRegister(
        year: Int,
        unit: UnitId? = null,
        limit: Int = 50,
        cursor: String? = null,
    ): FeedbackRegisterPage =
        caller.read(
            "feedback.public_register",
            {
                map(4)
                field("year") { write(year) }
                field("unit") { orNull(unit) { write(it) } }
                field("limit") { write(limit) }
                field("cursor") { orNull(cursor) { write(it) } }
            },
        ) { readFeedbackRegisterPage() }

    /**
     * Returns the letter that answers feedback (công văn trả lời). Who sent it is sealed: pass the addressee, whom
     * `data_subjects.reveal` gives for a noted purpose; without one the letter has a blank.
     *
     * @param id The feedback.
     * @param form The form of the file; Word if omitted.
     * @param details Number, date, addressee and signer. The issuer is the unit that received the feedback, if none
     * is given.
     */
    public suspend fun answerLetter(
        id: FeedbackId,
        form: DocumentForm = DocumentForm.DOCX,
        details: DocumentDetails = DocumentDetails(),
    ): DocumentFile =
        caller.read(
            "feedback.answer_letter",
            {
                map(3)
                field("id") { write(id) }
                field("form") { write(form) }
                field("details") { write(details) }
            },
        ) { readDocumentFile() }

    /**
     * Returns the letter that forwards feedback to the competent body (công văn chuyển). Who sent the feedback is
     * sealed and not in the letter.
     *
     * @param id The feedback.
     * @param form The form of the file; Word if omitted.
     * @param details Number, date and signer. The issuer is the unit that received the feedback, the addressee the
     * body to which it was last forwarded, or else the competent one, if none is given.
     */
    public suspend fun forwardingLetter(
        id: FeedbackId,
        form: DocumentForm = DocumentForm.DOCX,
        details: DocumentDetails = DocumentDetails(),
    ): DocumentFile =
        caller.read(
            "feedback.forwarding_letter",
            {
                map(3)
                field("id") { write(id) }
                field("form") { write(form) }
                field("details") { write(details) }
            },
        ) { readDocumentFile() }

    /**
     * Returns the register of feedback of a unit and year, as it is printed and filed (sổ tiếp nhận, xử lý phản
     * ánh, kiến nghị). Who sent feedback is sealed, and not in it.
     *
     * @param year The year of the register.
     * @param unit The unit whose register it is; the register that belongs to no unit if omitted.
     * @param form The form of the file; Word if omitted.
     * @param details The issuer, if it is not the unit.
     */
    public suspend fun registerFile(
        year: Int,
        unit: UnitId? = null,
        form: DocumentForm = DocumentForm.DOCX,
        details: DocumentDetails = DocumentDetails(),
    ): DocumentFile =
        caller.read(
            "feedback.register_file",
            {
                map(4)
                field("year") { write(year) }
                field("unit") { orNull(unit) { write(it) } }
                field("form") { write(form) }
                field("details") { write(details) }
            },
        ) { readDocumentFile() }
}

/** The feedback. */
public class FeedbackCollection internal constructor(caller: Caller) :
    FeedbackRecords(caller), TableTarget by TableTargetOf(caller, "feedback") {
    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun add(record: Feedback): Feedback =
        addOf("feedback.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @param progress Told how far it is.
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun addMany(
        records: Iterable<Feedback>,
        progress: ProgressListener? = null,
    ): List<Feedback> =
        addManyOf(records.toList(), progress) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun update(record: Feedback): Feedback =
        addOf("feedback.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public suspend fun remove(id: FeedbackId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public suspend fun remove(record: Feedback) {
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
    public suspend fun bringBack(id: FeedbackId, rev: Long? = null, asOf: Instant? = null): Feedback =
        bringBackOf(id, rev, asOf)

    /**
     * Receives feedback (tiếp nhận phản ánh, kiến nghị) and sets the deadline for classifying it.
     *
     * Contents the law requires and it lacks are recorded in `missing`: it can be registered, but must be completed
     * before it is classified. Complaints (khiếu nại) and denunciations (tố cáo) are refused
     * (`complaint_out_of_scope`, `denunciation_out_of_scope`): other laws govern them, and nothing is recorded.
     *
     * @param kind Report or proposal; complaints and denunciations are refused.
     * @param channel The way it came in.
     * @param text What was written or said, verbatim; not blank.
     * @param proposal The solution or new rule proposed; required for a proposal.
     * @param contact The sender's name and contact details, recorded as a new data subject. Not together with
     * `submitter` (`submitter_twice`); neither is required.
     * @param submitter The sender, if they are a data subject of this store already. Not together with `contact`.
     * @param receivedOn The day it was received (date in Việt Nam); if omitted, the day of `received_at`, or today.
     * Not in the future (`not_yet`), and the day of `received_at` if both are given (`other_day`).
     * @param receivedAt The instant it was received, if known.
     * @param unit The unit that receives it, whose register it goes into. `None`: the register that belongs to no
     * unit.
     * @param category What it is about, if that is clear at once.
     * @param inVietnamese Whether it is in Vietnamese; true if omitted.
     * @param procedures The procedures it is about.
     * @param question The question of a dialogue that became this feedback.
     * @param plan The plan it serves.
     * @param activity The activity it is evidence for once answered.
     * @param legalBases The provisions it is about.
     * @param attachments Files that came with it.
     * @param register Whether to register it at once, on the day it was received.
     */
    public suspend fun receive(
        kind: SubmissionKind,
        channel: FeedbackChannel,
        text: String,
        proposal: String? = null,
        contact: Contact? = null,
        submitter: DataSubjectId? = null,
        receivedOn: LocalDate? = null,
        receivedAt: Instant? = null,
        unit: UnitId? = null,
        category: FeedbackCategory? = null,
        inVietnamese: Boolean? = null,
        procedures: List<ProcedureId> = emptyList(),
        question: QuestionId? = null,
        plan: PlanId? = null,
        activity: ActivityId? = null,
        legalBases: List<LawReference> = emptyList(),
        attachments: List<AttachmentId> = emptyList(),
        register: Boolean = false,
    ): Feedback =
        caller.write(
            "feedback.receive",
            {
                map(18)
                field("kind") { write(kind) }
                field("channel") { write(channel) }
                field("text") { write(text) }
                field("proposal") { orNull(proposal) { write(it) } }
                field("contact") { orNull(contact) { write(it) } }
                field("submitter") { orNull(submitter) { write(it) } }
                field("received_on") { orNull(receivedOn) { write(it) } }
                field("received_at") { orNull(receivedAt) { write(it) } }
                field("unit") { orNull(unit) { write(it) } }
                field("category") { orNull(category) { write(it) } }
                field("in_vietnamese") { orNull(inVietnamese) { write(it) } }
                field("procedures") { list(procedures) { write(it) } }
                field("question") { orNull(question) { write(it) } }
                field("plan") { orNull(plan) { write(it) } }
                field("activity") { orNull(activity) { write(it) } }
                field("legal_bases") { list(legalBases) { write(it) } }
                field("attachments") { list(attachments) { write(it) } }
                field("register") { write(register) }
            },
        ) { readFeedback() }

    /**
     * Adds what received feedback lacked: the sender or their contact details, a text in Vietnamese, the proposal.
     * Fields omitted keep their values. Refused once it is classified (`too_late_to_complete`).
     *
     * @param id The feedback.
     * @param contact Name and contact details; those given replace the ones of a sender recorded already. Not
     * together with `submitter` (`submitter_twice`).
     * @param submitter The sender, if they are a data subject of this store already.
     * @param text The text, clarified or in Vietnamese.
     * @param proposal The proposal.
     * @param inVietnamese Whether it is in Vietnamese now.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step or the day it was received (`order`).
     */
    public suspend fun complete(
        id: FeedbackId,
        contact: Contact? = null,
        submitter: DataSubjectId? = null,
        text: String? = null,
        proposal: String? = null,
        inVietnamese: Boolean? = null,
        on: LocalDate? = null,
    ): Feedback =
        caller.write(
            "feedback.complete",
            {
                map(7)
                field("id") { write(id) }
                field("contact") { orNull(contact) { write(it) } }
                field("submitter") { orNull(submitter) { write(it) } }
                field("text") { orNull(text) { write(it) } }
                field("proposal") { orNull(proposal) { write(it) } }
                field("in_vietnamese") { orNull(inVietnamese) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readFeedback() }

    /**
     * Registers feedback (vào sổ): it gets the next free number in its unit's register of the year.
     *
     * @param id The feedback.
     * @param on The day it was registered, whose year's register it goes into; if omitted, the day of its last
     * step, or the day it was received if there is none. Neither in the future (`not_yet`) nor before that
     * (`order`).
     */
    public suspend fun register(id: FeedbackId, on: LocalDate? = null): Feedback =
        caller.write(
            "feedback.register",
            {
                map(2)
                field("id") { write(id) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readFeedback() }

    /**
     * Classifies feedback (phân loại): what it is about and who is competent.
     *
     * This sets its deadline, counted from the day it was received: for answering it if the agency itself is
     * competent, for forwarding it if another body is. If a rule or calendar is missing the deadline stays empty;
     * `not_covered` says why.
     *
     * It must be in Vietnamese and name the sender with an address, else it is refused (`contents_missing`). A
     * sender with an address needs neither telephone nor mail address; their lack is recorded in `missing`.
     * Feedback that another body has must first be taken back (`not_sent_back`).
     *
     * Feedback can be classified again until handling begins; the deadline changes only if the competence does.
     *
     * @param id The feedback.
     * @param category What it is about.
     * @param competence Who is competent: the agency itself, or another body. Feedback on an official's conduct
     * goes to whoever is competent for that.
     * @param competentBody The other body, as written. Only if another body is competent (else
     * `competence_contradicted`).
     * @param competentUnit The other body as a unit of this store, if it is one. Only if another body is competent.
     * @param why The reason.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step or the day it was received (`order`).
     */
    public suspend fun classify(
        id: FeedbackId,
        category: FeedbackCategory,
        competence: FeedbackCompetence,
        competentBody: String? = null,
        competentUnit: UnitId? = null,
        why: String? = null,
        on: LocalDate? = null,
    ): Feedback =
        caller.write(
            "feedback.classify",
            {
                map(7)
                field("id") { write(id) }
                field("category") { write(category) }
                field("competence") { write(competence) }
                field("competent_body") { orNull(competentBody) { write(it) } }
                field("competent_unit") { orNull(competentUnit) { write(it) } }
                field("why") { orNull(why) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readFeedback() }

    /**
     * Declines registered feedback (không tiếp nhận), with the reason and an explanation for the sender. Only
     * before it is classified.
     *
     * @param id The feedback.
     * @param reason The reason.
     * @param explanation What the sender is told: what is missing, or where it belongs. Not blank.
     * @param duplicateOf The earlier feedback with the same content, if that is the reason.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step or the day it was received (`order`).
     */
    public suspend fun notAccept(
        id: FeedbackId,
        reason: NonAcceptanceReason,
        explanation: String,
        duplicateOf: FeedbackId? = null,
        on: LocalDate? = null,
    ): Feedback =
        caller.write(
            "feedback.not_accept",
            {
                map(5)
                field("id") { write(id) }
                field("reason") { write(reason) }
                field("explanation") { write(explanation) }
                field("duplicate_of") { orNull(duplicateOf) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readFeedback() }

    /**
     * Forwards feedback that is classified or being handled to the competent body (chuyển cơ quan có thẩm quyền).
     * After the deadline it is allowed, and recorded as late. Sets the competence to another body if it was not.
     *
     * @param id The feedback.
     * @param to The body, as written; not blank.
     * @param why Why that body is competent; not blank.
     * @param toUnit The body as a unit of this store, if it is one.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step or the day it was received (`order`).
     * @param document The covering letter.
     */
    public suspend fun forward(
        id: FeedbackId,
        to: String,
        why: String,
        toUnit: UnitId? = null,
        on: LocalDate? = null,
        document: AttachmentId? = null,
    ): Feedback =
        caller.write(
            "feedback.forward",
            {
                map(6)
                field("id") { write(id) }
                field("to") { write(to) }
                field("why") { write(why) }
                field("to_unit") { orNull(toUnit) { write(it) } }
                field("on") { orNull(on) { write(it) } }
                field("document") { orNull(document) { write(it) } }
            },
        ) { readFeedback() }

    /**
     * Takes back feedback that the other body returned (chuyển trả): it is classified again, and the deadline for
     * forwarding it starts anew on the day it came back. Refused if it is not with another body (`not_forwarded`).
     *
     * @param id The feedback.
     * @param why Why it was returned; not blank.
     * @param on The day it came back (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before it was forwarded (`order`).
     */
    public suspend fun takeBack(id: FeedbackId, why: String, on: LocalDate? = null): Feedback =
        caller.write(
            "feedback.take_back",
            {
                map(3)
                field("id") { write(id) }
                field("why") { write(why) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readFeedback() }

    /**
     * Transfers open feedback to another unit of the agency (chuyển đơn vị xử lý). It keeps its register number;
     * the person it was assigned to is cleared. Refused if that unit has it already (`same_unit`).
     *
     * @param id The feedback.
     * @param toUnit The unit that handles it from now on.
     * @param why The reason; not blank.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step or the day it was received (`order`).
     */
    public suspend fun transfer(id: FeedbackId, toUnit: UnitId, why: String, on: LocalDate? = null): Feedback =
        caller.write(
            "feedback.transfer",
            {
                map(4)
                field("id") { write(id) }
                field("to_unit") { write(toUnit) }
                field("why") { write(why) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readFeedback() }

    /**
     * Assigns open feedback to a unit, a person or both (phân công). To take it from a unit it is assigned to, use
     * `feedback.transfer`, which needs a reason (`transfer_needed`).
     *
     * @param id The feedback.
     * @param unit The unit; unchanged if omitted. At least one of `unit` and `person` is required (`nobody_named`).
     * @param person The person; unchanged if omitted.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step or the day it was received (`order`).
     */
    public suspend fun assign(
        id: FeedbackId,
        unit: UnitId? = null,
        person: PersonId? = null,
        on: LocalDate? = null,
    ): Feedback =
        caller.write(
            "feedback.assign",
            {
                map(4)
                field("id") { write(id) }
                field("unit") { orNull(unit) { write(it) } }
                field("person") { orNull(person) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readFeedback() }

    /**
     * Begins to handle classified feedback for which the agency is competent (xử lý); also resumes after more
     * evidence was collected. Refused if another body is competent (`not_competent`).
     *
     * @param id The feedback.
     * @param why What is to be done, or what was collected.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step or the day it was received (`order`).
     */
    public suspend fun process(id: FeedbackId, why: String? = null, on: LocalDate? = null): Feedback =
        caller.write(
            "feedback.process",
            {
                map(3)
                field("id") { write(id) }
                field("why") { orNull(why) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readFeedback() }

    /**
     * Records that there is not enough ground yet to decide (chưa đủ cơ sở): more evidence is collected. Continue
     * with `feedback.process`.
     *
     * @param id The feedback.
     * @param why What is missing; not blank.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step or the day it was received (`order`).
     */
    public suspend fun needEvidence(id: FeedbackId, why: String, on: LocalDate? = null): Feedback =
        caller.write(
            "feedback.need_evidence",
            {
                map(3)
                field("id") { write(id) }
                field("why") { write(why) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readFeedback() }

    /**
     * Decides what follows from feedback (quyết định xử lý).
     *
     * Feedback about a rule needs a review by all six criteria, each answered `true` or `false`: `necessary`,
     * `reasonable_and_lawful`, `simple_and_understandable`, `feasible`, `consistent`, `fits_treaties` (else
     * `criterion_open`); and sufficient ground, which is assumed unless the review denies it
     * (`ground_insufficient`). Feedback on an official's conduct needs no review: other laws govern how it is dealt
     * with.
     *
     * @param id The feedback.
     * @param outcome What follows; it must fit the category (`outcome_and_category`).
     * @param text The decision in words; not blank.
     * @param review The review; the one recorded before if omitted.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step or the day it was received (`order`).
     */
    public suspend fun decide(
        id: FeedbackId,
        outcome: FeedbackOutcome,
        text: String,
        review: FeedbackReview? = null,
        on: LocalDate? = null,
    ): Feedback =
        caller.write(
            "feedback.decide",
            {
                map(5)
                field("id") { write(id) }
                field("outcome") { write(outcome) }
                field("text") { write(text) }
                field("review") { orNull(review) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readFeedback() }

    /**
     * Extends the deadline for the answer: once (`extended_once`), and by no more than its deadline rule allows
     * (`longer_than_allowed`). Refused if there is no such deadline (`no_clock`); fails with `NotCovered` if the
     * rule allows no extension.
     *
     * @param id The feedback.
     * @param why The reason; not blank.
     * @param timeLimit The extension, counted from the deadline, in the unit of the rule; all that the rule allows
     * if omitted.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step or the day it was received (`order`).
     */
    public suspend fun extend(
        id: FeedbackId,
        why: String,
        timeLimit: TimeLimit? = null,
        on: LocalDate? = null,
    ): Feedback =
        caller.write(
            "feedback.extend",
            {
                map(4)
                field("id") { write(id) }
                field("why") { write(why) }
                field("time_limit") { orNull(timeLimit) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readFeedback() }

    /**
     * Answers the sender of decided feedback (trả lời), or records the answer of the body it was forwarded to.
     * After the deadline it is allowed, and recorded as late.
     *
     * @param id The feedback.
     * @param text What the sender is told, not published; not blank.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step or the day it was received (`order`).
     * @param by Who answers; if omitted, the body it was forwarded to, or the actor of this write.
     * @param channel The way the answer goes; the way the feedback came in if omitted.
     * @param document The letter.
     */
    public suspend fun answer(
        id: FeedbackId,
        text: String,
        on: LocalDate? = null,
        by: String? = null,
        channel: FeedbackChannel? = null,
        document: AttachmentId? = null,
    ): Feedback =
        caller.write(
            "feedback.answer",
            {
                map(6)
                field("id") { write(id) }
                field("text") { write(text) }
                field("on") { orNull(on) { write(it) } }
                field("by") { orNull(by) { write(it) } }
                field("channel") { orNull(channel) { write(it) } }
                field("document") { orNull(document) { write(it) } }
            },
        ) { readFeedback() }

    /**
     * Publishes the result of answered feedback (công khai kết quả), in a text of its own without personal data.
     * Call it again to publish by another channel.
     *
     * Telephone numbers, identity numbers and mail addresses in the text are refused (`public_text_personal`)
     * unless `confirmed`.
     *
     * The text is compared with the sealed name, telephone number, mail and postal address of the sender, and of
     * whoever asked the question it came from, and refused where it holds them (`names_sender`). That opens their
     * data: it needs the key (`KeyNeeded`), and is noted as an access, also where the text is refused.
     * `not_compared` publishes without.
     *
     * @param id The feedback.
     * @param publicText The text everybody may read; not blank.
     * @param channel The channel of publication.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step or the day it was received (`order`).
     * @param url The address of the page, if it is on the web.
     * @param confirmed Whether somebody checked that what looks like personal data in the text is none.
     * @param notCompared Why the text is published without comparing it with the sender's sealed data: they agreed
     * to be named, or somebody who may open them compared it. Recorded; not blank.
     * @param despite The exception under which it is published although a fulfilled request of the sender restricts
     * the processing or objects to it. Recorded; without it such a request blocks (`processing_restricted`).
     */
    public suspend fun publish(
        id: FeedbackId,
        publicText: String,
        channel: ResultChannel,
        on: LocalDate? = null,
        url: String? = null,
        confirmed: Boolean = false,
        notCompared: String? = null,
        despite: RestrictionException? = null,
    ): Feedback =
        caller.write(
            "feedback.publish",
            {
                map(8)
                field("id") { write(id) }
                field("public_text") { write(publicText) }
                field("channel") { write(channel) }
                field("on") { orNull(on) { write(it) } }
                field("url") { orNull(url) { write(it) } }
                field("confirmed") { write(confirmed) }
                field("not_compared") { orNull(notCompared) { write(it) } }
                field("despite") { orNull(despite) { write(it) } }
            },
        ) { readFeedback() }

    /**
     * Records that the sender withdrew feedback (rút lại). Only before it is answered or declined.
     *
     * @param id The feedback.
     * @param why The reason, as far as it is known; not blank.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step or the day it was received (`order`).
     */
    public suspend fun withdraw(id: FeedbackId, why: String, on: LocalDate? = null): Feedback =
        caller.write(
            "feedback.withdraw",
            {
                map(3)
                field("id") { write(id) }
                field("why") { write(why) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readFeedback() }

    /**
     * Archives feedback whose handling has ended (lưu hồ sơ): it was answered, published, forwarded, declined or
     * withdrawn.
     *
     * @param id The feedback.
     * @param place Where the file is kept: "Hồ sơ số 12, hộp 3".
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step or the day it was received (`order`).
     */
    public suspend fun archive(id: FeedbackId, place: String? = null, on: LocalDate? = null): Feedback =
        caller.write(
            "feedback.archive",
            {
                map(3)
                field("id") { write(id) }
                field("place") { orNull(place) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readFeedback() }
}

/** The feedback, in a batch. */
public class BatchFeedback internal constructor(caller: BatchCaller) :
    BatchRecords<Feedback, FeedbackId>(caller, "feedback", { readFeedback() }),
    BatchTableTarget by BatchTableTargetOf(caller, "feedback") {
    /**
     * Gives a page of feedback.
     *
     * @param receivedOn Only those with this `received_on`.
     * @param status Only those with this `status`.
     * @param unit Only those with this `unit`.
     * @param year Only those with this `year`.
     * @param number Only those with this `number`.
     * @param submitter Only those with this `submitter`.
     * @param due Only those with this `due`.
     * @param responsibleUnit Only those with this `responsible_unit`.
     * @param closedOn Only those with this `closed_on`.
     * @param answeredOn Only those with this `answered_on`.
     * @param activity Only those with this `activity`.
     * @param plan Only those with this `plan`.
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
        receivedOn: LocalDate? = null,
        status: FeedbackStatus? = null,
        unit: UnitId? = null,
        year: Int? = null,
        number: Long? = null,
        submitter: DataSubjectId? = null,
        due: LocalDate? = null,
        responsibleUnit: UnitId? = null,
        closedOn: LocalDate? = null,
        answeredOn: LocalDate? = null,
        activity: ActivityId? = null,
        plan: PlanId? = null,
        missing: Set<FeedbackField> = emptySet(),
        index: FeedbackIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<Feedback> =
        pageOf(feedbackQuery(receivedOn, status, unit, year, number, submitter, due, responsibleUnit, closedOn, answeredOn, activity, plan, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives feedback one by one, reading page after page.
     *
     * @param receivedOn Only those with this `received_on`.
     * @param status Only those with this `status`.
     * @param unit Only those with this `unit`.
     * @param year Only those with this `year`.
     * @param number Only those with this `number`.
     * @param submitter Only those with this `submitter`.
     * @param due Only those with this `due`.
     * @param responsibleUnit Only those with this `responsible_unit`.
     * @param closedOn Only those with this `closed_on`.
     * @param answeredOn Only those with this `answered_on`.
     * @param activity Only those with this `activity`.
     * @param plan Only those with this `plan`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        receivedOn: LocalDate? = null,
        status: FeedbackStatus? = null,
        unit: UnitId? = null,
        year: Int? = null,
        number: Long? = null,
        submitter: DataSubjectId? = null,
        due: LocalDate? = null,
        responsibleUnit: UnitId? = null,
        closedOn: LocalDate? = null,
        answeredOn: LocalDate? = null,
        activity: ActivityId? = null,
        plan: PlanId? = null,
        missing: Set<FeedbackField> = emptySet(),
        index: FeedbackIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Sequence<Feedback> =
        allOf(feedbackQuery(receivedOn, status, unit, year, number, submitter, due, responsibleUnit, closedOn, answeredOn, activity, plan, missing, index, since, until, descending))

    /**
     * Counts feedback.
     *
     * @param receivedOn Only those with this `received_on`.
     * @param status Only those with this `status`.
     * @param unit Only those with this `unit`.
     * @param year Only those with this `year`.
     * @param number Only those with this `number`.
     * @param submitter Only those with this `submitter`.
     * @param due Only those with this `due`.
     * @param responsibleUnit Only those with this `responsible_unit`.
     * @param closedOn Only those with this `closed_on`.
     * @param answeredOn Only those with this `answered_on`.
     * @param activity Only those with this `activity`.
     * @param plan Only those with this `plan`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public fun count(
        receivedOn: LocalDate? = null,
        status: FeedbackStatus? = null,
        unit: UnitId? = null,
        year: Int? = null,
        number: Long? = null,
        submitter: DataSubjectId? = null,
        due: LocalDate? = null,
        responsibleUnit: UnitId? = null,
        closedOn: LocalDate? = null,
        answeredOn: LocalDate? = null,
        activity: ActivityId? = null,
        plan: PlanId? = null,
        missing: Set<FeedbackField> = emptySet(),
        index: FeedbackIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(feedbackQuery(receivedOn, status, unit, year, number, submitter, due, responsibleUnit, closedOn, answeredOn, activity, plan, missing, index, since, until))

    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun add(record: Feedback): Feedback =
        addOf("feedback.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun addMany(records: Iterable<Feedback>): List<Feedback> =
        addManyOf(records.toList()) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun update(record: Feedback): Feedback =
        addOf("feedback.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public fun remove(id: FeedbackId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public fun remove(record: Feedback) {
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
    public fun bringBack(id: FeedbackId, rev: Long? = null, asOf: Instant? = null): Feedback =
        bringBackOf(id, rev, asOf)

    /**
     * Receives feedback (tiếp nhận phản ánh, kiến nghị) and sets the deadline for classifying it.
     *
     * Contents the law requires and it lacks are recorded in `missing`: it can be registered, but must be completed
     * before it is classified. Complaints (khiếu nại) and denunciations (tố cáo) are refused
     * (`complaint_out_of_scope`, `denunciation_out_of_scope`): other laws govern them, and nothing is recorded.
     *
     * @param kind Report or proposal; complaints and denunciations are refused.
     * @param channel The way it came in.
     * @param text What was written or said, verbatim; not blank.
     * @param proposal The solution or new rule proposed; required for a proposal.
     * @param contact The sender's name and contact details, recorded as a new data subject. Not together with
     * `submitter` (`submitter_twice`); neither is required.
     * @param submitter The sender, if they are a data subject of this store already. Not together with `contact`.
     * @param receivedOn The day it was received (date in Việt Nam); if omitted, the day of `received_at`, or today.
     * Not in the future (`not_yet`), and the day of `received_at` if both are given (`other_day`).
     * @param receivedAt The instant it was received, if known.
     * @param unit The unit that receives it, whose register it goes into. `None`: the register that belongs to no
     * unit.
     * @param category What it is about, if that is clear at once.
     * @param inVietnamese Whether it is in Vietnamese; true if omitted.
     * @param procedures The procedures it is about.
     * @param question The question of a dialogue that became this feedback.
     * @param plan The plan it serves.
     * @param activity The activity it is evidence for once answered.
     * @param legalBases The provisions it is about.
     * @param attachments Files that came with it.
     * @param register Whether to register it at once, on the day it was received.
     */
    public fun receive(
        kind: SubmissionKind,
        channel: FeedbackChannel,
        text: String,
        proposal: String? = null,
        contact: Contact? = null,
        submitter: DataSubjectId? = null,
        receivedOn: LocalDate? = null,
        receivedAt: Instant? = null,
        unit: UnitId? = null,
        category: FeedbackCategory? = null,
        inVietnamese: Boolean? = null,
        procedures: List<ProcedureId> = emptyList(),
        question: QuestionId? = null,
        plan: PlanId? = null,
        activity: ActivityId? = null,
        legalBases: List<LawReference> = emptyList(),
        attachments: List<AttachmentId> = emptyList(),
        register: Boolean = false,
    ): Feedback =
        caller.call(
            "feedback.receive",
            {
                map(18)
                field("kind") { write(kind) }
                field("channel") { write(channel) }
                field("text") { write(text) }
                field("proposal") { orNull(proposal) { write(it) } }
                field("contact") { orNull(contact) { write(it) } }
                field("submitter") { orNull(submitter) { write(it) } }
                field("received_on") { orNull(receivedOn) { write(it) } }
                field("received_at") { orNull(receivedAt) { write(it) } }
                field("unit") { orNull(unit) { write(it) } }
                field("category") { orNull(category) { write(it) } }
                field("in_vietnamese") { orNull(inVietnamese) { write(it) } }
                field("procedures") { list(procedures) { write(it) } }
                field("question") { orNull(question) { write(it) } }
                field("plan") { orNull(plan) { write(it) } }
                field("activity") { orNull(activity) { write(it) } }
                field("legal_bases") { list(legalBases) { write(it) } }
                field("attachments") { list(attachments) { write(it) } }
                field("register") { write(register) }
            },
        ) { readFeedback() }

    /**
     * Adds what received feedback lacked: the sender or their contact details, a text in Vietnamese, the proposal.
     * Fields omitted keep their values. Refused once it is classified (`too_late_to_complete`).
     *
     * @param id The feedback.
     * @param contact Name and contact details; those given replace the ones of a sender recorded already. Not
     * together with `submitter` (`submitter_twice`).
     * @param submitter The sender, if they are a data subject of this store already.
     * @param text The text, clarified or in Vietnamese.
     * @param proposal The proposal.
     * @param inVietnamese Whether it is in Vietnamese now.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step or the day it was received (`order`).
     */
    public fun complete(
        id: FeedbackId,
        contact: Contact? = null,
        submitter: DataSubjectId? = null,
        text: String? = null,
        proposal: String? = null,
        inVietnamese: Boolean? = null,
        on: LocalDate? = null,
    ): Feedback =
        caller.call(
            "feedback.complete",
            {
                map(7)
                field("id") { write(id) }
                field("contact") { orNull(contact) { write(it) } }
                field("submitter") { orNull(submitter) { write(it) } }
                field("text") { orNull(text) { write(it) } }
                field("proposal") { orNull(proposal) { write(it) } }
                field("in_vietnamese") { orNull(inVietnamese) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readFeedback() }

    /**
     * Registers feedback (vào sổ): it gets the next free number in its unit's register of the year.
     *
     * @param id The feedback.
     * @param on The day it was registered, whose year's register it goes into; if omitted, the day of its last
     * step, or the day it was received if there is none. Neither in the future (`not_yet`) nor before that
     * (`order`).
     */
    public fun register(id: FeedbackId, on: LocalDate? = null): Feedback =
        caller.call(
            "feedback.register",
            {
                map(2)
                field("id") { write(id) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readFeedback() }

    /**
     * Classifies feedback (phân loại): what it is about and who is competent.
     *
     * This sets its deadline, counted from the day it was received: for answering it if the agency itself is
     * competent, for forwarding it if another body is. If a rule or calendar is missing the deadline stays empty;
     * `not_covered` says why.
     *
     * It must be in Vietnamese and name the sender with an address, else it is refused (`contents_missing`). A
     * sender with an address needs neither telephone nor mail address; their lack is recorded in `missing`.
     * Feedback that another body has must first be taken back (`not_sent_back`).
     *
     * Feedback can be classified again until handling begins; the deadline changes only if the competence does.
     *
     * @param id The feedback.
     * @param category What it is about.
     * @param competence Who is competent: the agency itself, or another body. Feedback on an official's conduct
     * goes to whoever is competent for that.
     * @param competentBody The other body, as written. Only if another body is competent (else
     * `competence_contradicted`).
     * @param competentUnit The other body as a unit of this store, if it is one. Only if another body is competent.
     * @param why The reason.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step or the day it was received (`order`).
     */
    public fun classify(
        id: FeedbackId,
        category: FeedbackCategory,
        competence: FeedbackCompetence,
        competentBody: String? = null,
        competentUnit: UnitId? = null,
        why: String? = null,
        on: LocalDate? = null,
    ): Feedback =
        caller.call(
            "feedback.classify",
            {
                map(7)
                field("id") { write(id) }
                field("category") { write(category) }
                field("competence") { write(competence) }
                field("competent_body") { orNull(competentBody) { write(it) } }
                field("competent_unit") { orNull(competentUnit) { write(it) } }
                field("why") { orNull(why) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readFeedback() }

    /**
     * Declines registered feedback (không tiếp nhận), with the reason and an explanation for the sender. Only
     * before it is classified.
     *
     * @param id The feedback.
     * @param reason The reason.
     * @param explanation What the sender is told: what is missing, or where it belongs. Not blank.
     * @param duplicateOf The earlier feedback with the same content, if that is the reason.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step or the day it was received (`order`).
     */
    public fun notAccept(
        id: FeedbackId,
        reason: NonAcceptanceReason,
        explanation: String,
        duplicateOf: FeedbackId? = null,
        on: LocalDate? = null,
    ): Feedback =
        caller.call(
            "feedback.not_accept",
            {
                map(5)
                field("id") { write(id) }
                field("reason") { write(reason) }
                field("explanation") { write(explanation) }
                field("duplicate_of") { orNull(duplicateOf) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readFeedback() }

    /**
     * Forwards feedback that is classified or being handled to the competent body (chuyển cơ quan có thẩm quyền).
     * After the deadline it is allowed, and recorded as late. Sets the competence to another body if it was not.
     *
     * @param id The feedback.
     * @param to The body, as written; not blank.
     * @param why Why that body is competent; not blank.
     * @param toUnit The body as a unit of this store, if it is one.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step or the day it was received (`order`).
     * @param document The covering letter.
     */
    public fun forward(
        id: FeedbackId,
        to: String,
        why: String,
        toUnit: UnitId? = null,
        on: LocalDate? = null,
        document: AttachmentId? = null,
    ): Feedback =
        caller.call(
            "feedback.forward",
            {
                map(6)
                field("id") { write(id) }
                field("to") { write(to) }
                field("why") { write(why) }
                field("to_unit") { orNull(toUnit) { write(it) } }
                field("on") { orNull(on) { write(it) } }
                field("document") { orNull(document) { write(it) } }
            },
        ) { readFeedback() }

    /**
     * Takes back feedback that the other body returned (chuyển trả): it is classified again, and the deadline for
     * forwarding it starts anew on the day it came back. Refused if it is not with another body (`not_forwarded`).
     *
     * @param id The feedback.
     * @param why Why it was returned; not blank.
     * @param on The day it came back (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before it was forwarded (`order`).
     */
    public fun takeBack(id: FeedbackId, why: String, on: LocalDate? = null): Feedback =
        caller.call(
            "feedback.take_back",
            {
                map(3)
                field("id") { write(id) }
                field("why") { write(why) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readFeedback() }

    /**
     * Transfers open feedback to another unit of the agency (chuyển đơn vị xử lý). It keeps its register number;
     * the person it was assigned to is cleared. Refused if that unit has it already (`same_unit`).
     *
     * @param id The feedback.
     * @param toUnit The unit that handles it from now on.
     * @param why The reason; not blank.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step or the day it was received (`order`).
     */
    public fun transfer(id: FeedbackId, toUnit: UnitId, why: String, on: LocalDate? = null): Feedback =
        caller.call(
            "feedback.transfer",
            {
                map(4)
                field("id") { write(id) }
                field("to_unit") { write(toUnit) }
                field("why") { write(why) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readFeedback() }

    /**
     * Assigns open feedback to a unit, a person or both (phân công). To take it from a unit it is assigned to, use
     * `feedback.transfer`, which needs a reason (`transfer_needed`).
     *
     * @param id The feedback.
     * @param unit The unit; unchanged if omitted. At least one of `unit` and `person` is required (`nobody_named`).
     * @param person The person; unchanged if omitted.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step or the day it was received (`order`).
     */
    public fun assign(id: FeedbackId, unit: UnitId? = null, person: PersonId? = null, on: LocalDate? = null): Feedback =
        caller.call(
            "feedback.assign",
            {
                map(4)
                field("id") { write(id) }
                field("unit") { orNull(unit) { write(it) } }
                field("person") { orNull(person) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readFeedback() }

    /**
     * Begins to handle classified feedback for which the agency is competent (xử lý); also resumes after more
     * evidence was collected. Refused if another body is competent (`not_competent`).
     *
     * @param id The feedback.
     * @param why What is to be done, or what was collected.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step or the day it was received (`order`).
     */
    public fun process(id: FeedbackId, why: String? = null, on: LocalDate? = null): Feedback =
        caller.call(
            "feedback.process",
            {
                map(3)
                field("id") { write(id) }
                field("why") { orNull(why) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readFeedback() }

    /**
     * Records that there is not enough ground yet to decide (chưa đủ cơ sở): more evidence is collected. Continue
     * with `feedback.process`.
     *
     * @param id The feedback.
     * @param why What is missing; not blank.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step or the day it was received (`order`).
     */
    public fun needEvidence(id: FeedbackId, why: String, on: LocalDate? = null): Feedback =
        caller.call(
            "feedback.need_evidence",
            {
                map(3)
                field("id") { write(id) }
                field("why") { write(why) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readFeedback() }

    /**
     * Decides what follows from feedback (quyết định xử lý).
     *
     * Feedback about a rule needs a review by all six criteria, each answered `true` or `false`: `necessary`,
     * `reasonable_and_lawful`, `simple_and_understandable`, `feasible`, `consistent`, `fits_treaties` (else
     * `criterion_open`); and sufficient ground, which is assumed unless the review denies it
     * (`ground_insufficient`). Feedback on an official's conduct needs no review: other laws govern how it is dealt
     * with.
     *
     * @param id The feedback.
     * @param outcome What follows; it must fit the category (`outcome_and_category`).
     * @param text The decision in words; not blank.
     * @param review The review; the one recorded before if omitted.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step or the day it was received (`order`).
     */
    public fun decide(
        id: FeedbackId,
        outcome: FeedbackOutcome,
        text: String,
        review: FeedbackReview? = null,
        on: LocalDate? = null,
    ): Feedback =
        caller.call(
            "feedback.decide",
            {
                map(5)
                field("id") { write(id) }
                field("outcome") { write(outcome) }
                field("text") { write(text) }
                field("review") { orNull(review) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readFeedback() }

    /**
     * Extends the deadline for the answer: once (`extended_once`), and by no more than its deadline rule allows
     * (`longer_than_allowed`). Refused if there is no such deadline (`no_clock`); fails with `NotCovered` if the
     * rule allows no extension.
     *
     * @param id The feedback.
     * @param why The reason; not blank.
     * @param timeLimit The extension, counted from the deadline, in the unit of the rule; all that the rule allows
     * if omitted.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step or the day it was received (`order`).
     */
    public fun extend(id: FeedbackId, why: String, timeLimit: TimeLimit? = null, on: LocalDate? = null): Feedback =
        caller.call(
            "feedback.extend",
            {
                map(4)
                field("id") { write(id) }
                field("why") { write(why) }
                field("time_limit") { orNull(timeLimit) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readFeedback() }

    /**
     * Answers the sender of decided feedback (trả lời), or records the answer of the body it was forwarded to.
     * After the deadline it is allowed, and recorded as late.
     *
     * @param id The feedback.
     * @param text What the sender is told, not published; not blank.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step or the day it was received (`order`).
     * @param by Who answers; if omitted, the body it was forwarded to, or the actor of this write.
     * @param channel The way the answer goes; the way the feedback came in if omitted.
     * @param document The letter.
     */
    public fun answer(
        id: FeedbackId,
        text: String,
        on: LocalDate? = null,
        by: String? = null,
        channel: FeedbackChannel? = null,
        document: AttachmentId? = null,
    ): Feedback =
        caller.call(
            "feedback.answer",
            {
                map(6)
                field("id") { write(id) }
                field("text") { write(text) }
                field("on") { orNull(on) { write(it) } }
                field("by") { orNull(by) { write(it) } }
                field("channel") { orNull(channel) { write(it) } }
                field("document") { orNull(document) { write(it) } }
            },
        ) { readFeedback() }

    /**
     * Publishes the result of answered feedback (công khai kết quả), in a text of its own without personal data.
     * Call it again to publish by another channel.
     *
     * Telephone numbers, identity numbers and mail addresses in the text are refused (`public_text_personal`)
     * unless `confirmed`.
     *
     * The text is compared with the sealed name, telephone number, mail and postal address of the sender, and of
     * whoever asked the question it came from, and refused where it holds them (`names_sender`). That opens their
     * data: it needs the key (`KeyNeeded`), and is noted as an access, also where the text is refused.
     * `not_compared` publishes without.
     *
     * @param id The feedback.
     * @param publicText The text everybody may read; not blank.
     * @param channel The channel of publication.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step or the day it was received (`order`).
     * @param url The address of the page, if it is on the web.
     * @param confirmed Whether somebody checked that what looks like personal data in the text is none.
     * @param notCompared Why the text is published without comparing it with the sender's sealed data: they agreed
     * to be named, or somebody who may open them compared it. Recorded; not blank.
     * @param despite The exception under which it is published although a fulfilled request of the sender restricts
     * the processing or objects to it. Recorded; without it such a request blocks (`processing_restricted`).
     */
    public fun publish(
        id: FeedbackId,
        publicText: String,
        channel: ResultChannel,
        on: LocalDate? = null,
        url: String? = null,
        confirmed: Boolean = false,
        notCompared: String? = null,
        despite: RestrictionException? = null,
    ): Feedback =
        caller.call(
            "feedback.publish",
            {
                map(8)
                field("id") { write(id) }
                field("public_text") { write(publicText) }
                field("channel") { write(channel) }
                field("on") { orNull(on) { write(it) } }
                field("url") { orNull(url) { write(it) } }
                field("confirmed") { write(confirmed) }
                field("not_compared") { orNull(notCompared) { write(it) } }
                field("despite") { orNull(despite) { write(it) } }
            },
        ) { readFeedback() }

    /**
     * Records that the sender withdrew feedback (rút lại). Only before it is answered or declined.
     *
     * @param id The feedback.
     * @param why The reason, as far as it is known; not blank.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step or the day it was received (`order`).
     */
    public fun withdraw(id: FeedbackId, why: String, on: LocalDate? = null): Feedback =
        caller.call(
            "feedback.withdraw",
            {
                map(3)
                field("id") { write(id) }
                field("why") { write(why) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readFeedback() }

    /**
     * Archives feedback whose handling has ended (lưu hồ sơ): it was answered, published, forwarded, declined or
     * withdrawn.
     *
     * @param id The feedback.
     * @param place Where the file is kept: "Hồ sơ số 12, hộp 3".
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step or the day it was received (`order`).
     */
    public fun archive(id: FeedbackId, place: String? = null, on: LocalDate? = null): Feedback =
        caller.call(
            "feedback.archive",
            {
                map(3)
                field("id") { write(id) }
                field("place") { orNull(place) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readFeedback() }

    /**
     * Returns open feedback whose deadline has passed, most overdue first. If pending decisions may still move a
     * deadline, the feedback is listed too, with the latest possible deadline (`due_latest`).
     *
     * Only feedback that is open now is listed: for what was overdue on a past day, ask a snapshot or a report of
     * that day.
     *
     * @param on The day: deadlines before it are overdue; today if omitted.
     * @param unit Only feedback this unit handles; all feedback if omitted.
     * @param limit The most items of a page, 1 to 1,000; 50 if omitted.
     * @param cursor Where to continue: `next` of the page before; the first page if omitted.
     */
    public fun overdue(
        on: LocalDate? = null,
        unit: UnitId? = null,
        limit: Int = 50,
        cursor: String? = null,
    ): FeedbackPage =
        caller.call(
            "feedback.overdue",
            {
                map(4)
                field("on") { orNull(on) { write(it) } }
                field("unit") { orNull(unit) { write(it) } }
                field("limit") { write(limit) }
                field("cursor") { orNull(cursor) { write(it) } }
            },
        ) { readFeedbackPage() }

    /**
     * Returns open feedback whose deadline is near, earliest deadline first.
     *
     * @param withinDays How many days to look ahead from `on`, which is included; 5 if omitted.
     * @param on The first day looked at; today if omitted.
     * @param unit Only feedback this unit handles; all feedback if omitted.
     * @param limit The most items of a page, 1 to 1,000; 50 if omitted.
     * @param cursor Where to continue: `next` of the page before; the first page if omitted.
     */
    public fun dueSoon(
        withinDays: Long = 5,
        on: LocalDate? = null,
        unit: UnitId? = null,
        limit: Int = 50,
        cursor: String? = null,
    ): FeedbackPage =
        caller.call(
            "feedback.due_soon",
            {
                map(5)
                field("within_days") { write(withinDays) }
                field("on") { orNull(on) { write(it) } }
                field("unit") { orNull(unit) { write(it) } }
                field("limit") { write(limit) }
                field("cursor") { orNull(cursor) { write(it) } }
            },
        ) { readFeedbackPage() }

    /**
     * Returns the status of feedback by its register number, for a sender who asks. The answer contains no personal
     * data. Fails with `NotFound` if no register has the number.
     *
     * @param number Its number in the register.
     * @param year The year of the register.
     * @param unit The unit whose register it is. If omitted, all registers are searched; refused if several have
     * the number (`several_registers`).
     */
    public fun statusOf(number: Long, year: Int, unit: UnitId? = null): FeedbackRow =
        caller.call(
            "feedback.status_of",
            {
                map(3)
                field("number") { write(number) }
                field("year") { write(year) }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { readFeedbackRow() }

    /**
     * Returns the feedback registers of a year for publication, ordered by number. The answer contains no personal
     * data.
     *
     * Publishing is processing (Luật 91/2025/QH15): while a fulfilled request to restrict it, or an objection, of a
     * sender or of whoever asked the question behind the feedback holds, what was put in the register since is left
     * out, unless it was published under an exception (`despite`). What was listed before stays. A page may so hold
     * fewer rows than its limit.
     *
     * @param year The year of the register.
     * @param unit The unit whose register it is; the registers of all units if omitted.
     * @param limit The most items of a page, 1 to 1,000; 50 if omitted.
     * @param cursor Where to continue: `next` of the page before; the first page if omitted.
     */
    public fun publicRegister(
        year: Int,
        unit: UnitId? = null,
        limit: Int = 50,
        cursor: String? = null,
    ): FeedbackRegisterPage =
        caller.call(
            "feedback.public_register",
            {
                map(4)
                field("year") { write(year) }
                field("unit") { orNull(unit) { write(it) } }
                field("limit") { write(limit) }
                field("cursor") { orNull(cursor) { write(it) } }
            },
        ) { readFeedbackRegisterPage() }

    /**
     * Returns the letter that answers feedback (công văn trả lời). Who sent it is sealed: pass the addressee, whom
     * `data_subjects.reveal` gives for a noted purpose; without one the letter has a blank.
     *
     * @param id The feedback.
     * @param form The form of the file; Word if omitted.
     * @param details Number, date, addressee and signer. The issuer is the unit that received the feedback, if none
     * is given.
     */
    public fun answerLetter(
        id: FeedbackId,
        form: DocumentForm = DocumentForm.DOCX,
        details: DocumentDetails = DocumentDetails(),
    ): DocumentFile =
        caller.call(
            "feedback.answer_letter",
            {
                map(3)
                field("id") { write(id) }
                field("form") { write(form) }
                field("details") { write(details) }
            },
        ) { readDocumentFile() }

    /**
     * Returns the letter that forwards feedback to the competent body (công văn chuyển). Who sent the feedback is
     * sealed and not in the letter.
     *
     * @param id The feedback.
     * @param form The form of the file; Word if omitted.
     * @param details Number, date and signer. The issuer is the unit that received the feedback, the addressee the
     * body to which it was last forwarded, or else the competent one, if none is given.
     */
    public fun forwardingLetter(
        id: FeedbackId,
        form: DocumentForm = DocumentForm.DOCX,
        details: DocumentDetails = DocumentDetails(),
    ): DocumentFile =
        caller.call(
            "feedback.forwarding_letter",
            {
                map(3)
                field("id") { write(id) }
                field("form") { write(form) }
                field("details") { write(details) }
            },
        ) { readDocumentFile() }

    /**
     * Returns the register of feedback of a unit and year, as it is printed and filed (sổ tiếp nhận, xử lý phản
     * ánh, kiến nghị). Who sent feedback is sealed, and not in it.
     *
     * @param year The year of the register.
     * @param unit The unit whose register it is; the register that belongs to no unit if omitted.
     * @param form The form of the file; Word if omitted.
     * @param details The issuer, if it is not the unit.
     */
    public fun registerFile(
        year: Int,
        unit: UnitId? = null,
        form: DocumentForm = DocumentForm.DOCX,
        details: DocumentDetails = DocumentDetails(),
    ): DocumentFile =
        caller.call(
            "feedback.register_file",
            {
                map(4)
                field("year") { write(year) }
                field("unit") { orNull(unit) { write(it) } }
                field("form") { write(form) }
                field("details") { write(details) }
            },
        ) { readDocumentFile() }
}

private fun feedbackQuery(
    receivedOn: LocalDate?,
    status: FeedbackStatus?,
    unit: UnitId?,
    year: Int?,
    number: Long?,
    submitter: DataSubjectId?,
    due: LocalDate?,
    responsibleUnit: UnitId?,
    closedOn: LocalDate?,
    answeredOn: LocalDate?,
    activity: ActivityId?,
    plan: PlanId?,
    missing: Set<FeedbackField>,
    index: FeedbackIndex?,
    since: Bound?,
    until: Bound?,
    descending: Boolean = false,
): IndexQuery {
    val query = IndexQuery(index, since, until, descending)
    query.filter("received_on", receivedOn) { write(it) }
    query.filter("status", status) { write(it) }
    query.filter("unit", unit) { write(it) }
    query.filter("year", year) { write(it) }
    query.filter("number", number) { write(it) }
    query.filter("submitter", submitter) { write(it) }
    query.filter("due", due) { write(it) }
    query.filter("responsible_unit", responsibleUnit) { write(it) }
    query.filter("closed_on", closedOn) { write(it) }
    query.filter("answered_on", answeredOn) { write(it) }
    query.filter("activity", activity) { write(it) }
    query.filter("plan", plan) { write(it) }
    query.without(missing)
    return query
}
