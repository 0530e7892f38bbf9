// Generated from the core by `make types`: change the core, not this file.

package vn.cchc

import kotlinx.coroutines.flow.Flow
import vn.cchc.model.*
import vn.cchc.wire.*
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
    /** The unit that received it, whose register it is in (cơ quan tiếp nhận). */
    UNIT("unit"),

    /** Year of the register; set together with the number. */
    YEAR("year"),

    /**
     * Number in the register of that unit, from 1 (số thứ tự trong sổ). `feedback.register` gives it. A number is
     * set by hand only to take over an entry of a paper register, and the store never gives it again; entries that
     * were not taken over show as gaps.
     */
    NUMBER("number"),

    /** Who sent it; none where it is anonymous. The data subject holds name and contacts, sealed. */
    SUBMITTER("submitter"),

    /**
     * The activity it is evidence for, once answered. Where none is named, it counts for those of the year's plans
     * that promise to take feedback.
     */
    ACTIVITY("activity"),

    /** The plan it serves. */
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
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
     * @param descending Descending order.
     * @param limit The most records on a page, 1 to 1,000.
     * @param cursor The position after which the page begins: the `next` of the page before, of the same query in
     * the same store or in a copy of it. A cursor of another query or store is refused.
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
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
     * @param descending Descending order.
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
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
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
     * Feedback that is open still and whose last day has passed, the most overdue first. Where decisions still to
     * come may move that day it is listed, too, with the latest that it can be. Of what was answered since the day
     * asked about, the report of that day tells.
     *
     * @param on The day to judge on; today where none is given.
     * @param unit Only what this unit handles; what every unit handles where none is given.
     * @param limit How many a page holds at most, 1 to 1,000.
     * @param cursor Where the page before ended.
     */
    public suspend fun overdue(
        on: LocalDate? = null,
        unit: UnitId? = null,
        limit: Int = 50,
        cursor: String? = null,
    ): FeedbackPage =
        caller.ask(
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
     * Open feedback whose last day comes soon, the next first.
     *
     * @param withinDays How many days to look ahead; five where nothing is given.
     * @param on The day to judge on; today where none is given.
     * @param unit Only what this unit handles; what every unit handles where none is given.
     * @param limit How many a page holds at most, 1 to 1,000.
     * @param cursor Where the page before ended.
     */
    public suspend fun dueSoon(
        withinDays: Long = 5,
        on: LocalDate? = null,
        unit: UnitId? = null,
        limit: Int = 50,
        cursor: String? = null,
    ): FeedbackPage =
        caller.ask(
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
     * How far feedback is, for its sender who asks by its number. Nothing of it is personal.
     *
     * @param number Number in the register.
     * @param year Year of the register.
     * @param unit Whose register; those of all units where none is given, as long as only one of them has the
     * number.
     */
    public suspend fun statusOf(number: Long, year: Int, unit: UnitId? = null): FeedbackRow =
        caller.ask(
            "feedback.status_of",
            {
                map(3)
                field("number") { write(number) }
                field("year") { write(year) }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { readFeedbackRow() }

    /**
     * The registers of a year as anybody may see them, in the order of their numbers: nothing of it is personal.
     *
     * @param year Year of the register.
     * @param unit Whose register; those of all units where none is given.
     * @param limit How many a page holds at most, 1 to 1,000.
     * @param cursor Where the page before ended.
     */
    public suspend fun publicRegister(
        year: Int,
        unit: UnitId? = null,
        limit: Int = 50,
        cursor: String? = null,
    ): FeedbackRegisterPage =
        caller.ask(
            "feedback.public_register",
            {
                map(4)
                field("year") { write(year) }
                field("unit") { orNull(unit) { write(it) } }
                field("limit") { write(limit) }
                field("cursor") { orNull(cursor) { write(it) } }
            },
        ) { readFeedbackRegisterPage() }
}

/** The feedback. */
public class FeedbackCollection internal constructor(caller: Caller) :
    FeedbackRecords(caller) {
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
     * Takes feedback in, which sets its clock for being classified. What it must hold by law and does not is noted
     * with it: it can be registered then, but is classified only once it was completed.
     *
     * @param kind Report or proposal; complaints and denunciations are refused.
     * @param channel The way it came in.
     * @param text What was written or said, verbatim.
     * @param proposal The solution or new rule proposed; a proposal has one.
     * @param contact Who sends it and how to reach them, noted as a new data subject.
     * @param submitter Who sends it, where known already.
     * @param receivedOn The day it was received; that of `received_at`, or today, where none is given.
     * @param receivedAt The instant it was received.
     * @param unit The unit that receives it, in whose register it stands; without one, in the register that belongs
     * to no unit.
     * @param category What it is about, where that is clear at once.
     * @param inVietnamese Whether it is in Vietnamese; it is where nothing is said.
     * @param procedures The procedures it is about.
     * @param question The question of a dialogue that it was.
     * @param plan The plan it serves.
     * @param activity The activity it is evidence for, once answered.
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
        caller.ask(
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
     * Gives what feedback lacked: the sender's name or contacts, a text in Vietnamese, the proposal. Only before it
     * is classified.
     *
     * @param id The feedback.
     * @param contact Name and contacts; added to those of a sender who is known already.
     * @param submitter Who sent it, where known otherwise.
     * @param text The text, made clear or put into Vietnamese.
     * @param proposal The proposal.
     * @param inVietnamese Whether it is in Vietnamese now.
     * @param on On which day; today where none is given.
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
        caller.ask(
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
     * Enters feedback in the register of its unit: it takes the next number of the year that no feedback bears.
     *
     * @param id The feedback.
     * @param on The day it is entered, whose year's register it goes into; the day it was received where none is
     * given.
     */
    public suspend fun register(id: FeedbackId, on: LocalDate? = null): Feedback =
        caller.ask(
            "feedback.register",
            {
                map(2)
                field("id") { write(id) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readFeedback() }

    /**
     * Says what feedback is about and who is competent, which sets its clock from the day it was received: for
     * forwarding it where another body is, for answering it where the agency is. Where rule or calendar are missing
     * the clock stays empty, which is noted in `not_covered`. What it must hold must be there; a sender who can be
     * reached by post needs neither telephone nor mail address, which stays noted in `missing`. It may be
     * classified anew until something was done: the clock stays as it is unless somebody else is competent then.
     *
     * @param id The feedback.
     * @param category What it is about.
     * @param competence Who is competent: the agency itself, or another body. What an official did goes to whoever
     * is competent for that.
     * @param competentBody The other body, as written.
     * @param competentUnit The other body, where it is in this store.
     * @param why Why so.
     * @param on On which day; today where none is given.
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
        caller.ask(
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
     * Says that registered feedback is none the agency takes, and why.
     *
     * @param id The feedback.
     * @param reason The reason.
     * @param explanation What the sender is told: what is missing, or where it belongs.
     * @param duplicateOf The feedback that says the same, where that is the reason.
     * @param on On which day; today where none is given.
     */
    public suspend fun notAccept(
        id: FeedbackId,
        reason: NonAcceptanceReason,
        explanation: String,
        duplicateOf: FeedbackId? = null,
        on: LocalDate? = null,
    ): Feedback =
        caller.ask(
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
     * Hands feedback on to the body that is competent. Doing so after the last day is allowed, and noted as late.
     *
     * @param id The feedback.
     * @param to The body, as written.
     * @param why Why it is the competent one.
     * @param toUnit The body, where it is in this store.
     * @param on On which day; today where none is given.
     * @param document The letter it goes with.
     */
    public suspend fun forward(
        id: FeedbackId,
        to: String,
        why: String,
        toUnit: UnitId? = null,
        on: LocalDate? = null,
        document: AttachmentId? = null,
    ): Feedback =
        caller.ask(
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
     * Takes back what the other body sent back: it is to be classified anew. The clock for forwarding it starts
     * again on the day it came back.
     *
     * @param id The feedback.
     * @param why Why it was sent back.
     * @param on On which day; today where none is given.
     */
    public suspend fun takeBack(id: FeedbackId, why: String, on: LocalDate? = null): Feedback =
        caller.ask(
            "feedback.take_back",
            {
                map(3)
                field("id") { write(id) }
                field("why") { write(why) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readFeedback() }

    /**
     * Gives open feedback from one unit of the agency to another. Its number stays where it is.
     *
     * @param id The feedback.
     * @param toUnit The unit that handles it from now on.
     * @param why Why.
     * @param on On which day; today where none is given.
     */
    public suspend fun transfer(id: FeedbackId, toUnit: UnitId, why: String, on: LocalDate? = null): Feedback =
        caller.ask(
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
     * Says which unit and person handle open feedback. Taking it from a unit that has it is a transfer, which needs
     * a reason.
     *
     * @param id The feedback.
     * @param unit The unit.
     * @param person The person.
     * @param on On which day; today where none is given.
     */
    public suspend fun assign(
        id: FeedbackId,
        unit: UnitId? = null,
        person: PersonId? = null,
        on: LocalDate? = null,
    ): Feedback =
        caller.ask(
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
     * Takes up feedback for which the agency is competent; again, where more was collected.
     *
     * @param id The feedback.
     * @param why What is to be done, or what was collected.
     * @param on On which day; today where none is given.
     */
    public suspend fun process(id: FeedbackId, why: String? = null, on: LocalDate? = null): Feedback =
        caller.ask(
            "feedback.process",
            {
                map(3)
                field("id") { write(id) }
                field("why") { orNull(why) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readFeedback() }

    /**
     * Notes that there is not ground enough yet: more is collected.
     *
     * @param id The feedback.
     * @param why What is missing.
     * @param on On which day; today where none is given.
     */
    public suspend fun needEvidence(id: FeedbackId, why: String, on: LocalDate? = null): Feedback =
        caller.ask(
            "feedback.need_evidence",
            {
                map(3)
                field("id") { write(id) }
                field("why") { write(why) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readFeedback() }

    /**
     * Decides what follows. A rule is reviewed by all six criteria before; what an official did is dealt with by
     * the law that governs that.
     *
     * @param id The feedback.
     * @param outcome What follows.
     * @param text In words.
     * @param review The review, where it is not there yet.
     * @param on On which day; today where none is given.
     */
    public suspend fun decide(
        id: FeedbackId,
        outcome: FeedbackOutcome,
        text: String,
        review: FeedbackReview? = null,
        on: LocalDate? = null,
    ): Feedback =
        caller.ask(
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
     * Gives more time for the answer: once, and by no more than the rule behind the clock allows.
     *
     * @param id The feedback.
     * @param why Why.
     * @param timeLimit How much, counted from the last day; all that the rule allows where nothing is given.
     * @param on On which day; today where none is given.
     */
    public suspend fun extend(
        id: FeedbackId,
        why: String,
        timeLimit: TimeLimit? = null,
        on: LocalDate? = null,
    ): Feedback =
        caller.ask(
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
     * Answers the sender of decided feedback, or notes that the body did to which it was forwarded.
     *
     * @param id The feedback.
     * @param text What the sender is told: for the sender alone.
     * @param on On which day; today where none is given.
     * @param by Who answers; the body it was forwarded to, or who notes it, where nobody is named.
     * @param channel The way the answer goes; the way the feedback came in where none is named.
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
        caller.ask(
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
     * Makes the result public, in words of its own and without anybody's personal data. Only after the sender was
     * answered; again, to make it public in another way. Telephone and identity numbers and mail addresses are
     * looked for; names are not.
     *
     * @param id The feedback.
     * @param publicText What everybody may read.
     * @param channel How.
     * @param on On which day; today where none is given.
     * @param url Where, on the web.
     * @param confirmed That what seems to be personal data in it is none: somebody looked.
     */
    public suspend fun publish(
        id: FeedbackId,
        publicText: String,
        channel: ResultChannel,
        on: LocalDate? = null,
        url: String? = null,
        confirmed: Boolean = false,
    ): Feedback =
        caller.ask(
            "feedback.publish",
            {
                map(6)
                field("id") { write(id) }
                field("public_text") { write(publicText) }
                field("channel") { write(channel) }
                field("on") { orNull(on) { write(it) } }
                field("url") { orNull(url) { write(it) } }
                field("confirmed") { write(confirmed) }
            },
        ) { readFeedback() }

    /**
     * Notes that the sender took feedback back.
     *
     * @param id The feedback.
     * @param why Why, as far as told.
     * @param on On which day; today where none is given.
     */
    public suspend fun withdraw(id: FeedbackId, why: String, on: LocalDate? = null): Feedback =
        caller.ask(
            "feedback.withdraw",
            {
                map(3)
                field("id") { write(id) }
                field("why") { write(why) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readFeedback() }

    /**
     * Closes the file of feedback that has come to its end.
     *
     * @param id The feedback.
     * @param place Where the file is kept: "Hồ sơ số 12, hộp 3".
     * @param on On which day; today where none is given.
     */
    public suspend fun archive(id: FeedbackId, place: String? = null, on: LocalDate? = null): Feedback =
        caller.ask(
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
    BatchRecords<Feedback, FeedbackId>(caller, "feedback", { readFeedback() }) {
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
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
     * @param descending Descending order.
     * @param limit The most records on a page, 1 to 1,000.
     * @param cursor The position after which the page begins: the `next` of the page before, of the same query in
     * the same store or in a copy of it. A cursor of another query or store is refused.
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
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
     * @param descending Descending order.
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
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
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
     * Takes feedback in, which sets its clock for being classified. What it must hold by law and does not is noted
     * with it: it can be registered then, but is classified only once it was completed.
     *
     * @param kind Report or proposal; complaints and denunciations are refused.
     * @param channel The way it came in.
     * @param text What was written or said, verbatim.
     * @param proposal The solution or new rule proposed; a proposal has one.
     * @param contact Who sends it and how to reach them, noted as a new data subject.
     * @param submitter Who sends it, where known already.
     * @param receivedOn The day it was received; that of `received_at`, or today, where none is given.
     * @param receivedAt The instant it was received.
     * @param unit The unit that receives it, in whose register it stands; without one, in the register that belongs
     * to no unit.
     * @param category What it is about, where that is clear at once.
     * @param inVietnamese Whether it is in Vietnamese; it is where nothing is said.
     * @param procedures The procedures it is about.
     * @param question The question of a dialogue that it was.
     * @param plan The plan it serves.
     * @param activity The activity it is evidence for, once answered.
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
        caller.ask(
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
     * Gives what feedback lacked: the sender's name or contacts, a text in Vietnamese, the proposal. Only before it
     * is classified.
     *
     * @param id The feedback.
     * @param contact Name and contacts; added to those of a sender who is known already.
     * @param submitter Who sent it, where known otherwise.
     * @param text The text, made clear or put into Vietnamese.
     * @param proposal The proposal.
     * @param inVietnamese Whether it is in Vietnamese now.
     * @param on On which day; today where none is given.
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
        caller.ask(
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
     * Enters feedback in the register of its unit: it takes the next number of the year that no feedback bears.
     *
     * @param id The feedback.
     * @param on The day it is entered, whose year's register it goes into; the day it was received where none is
     * given.
     */
    public fun register(id: FeedbackId, on: LocalDate? = null): Feedback =
        caller.ask(
            "feedback.register",
            {
                map(2)
                field("id") { write(id) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readFeedback() }

    /**
     * Says what feedback is about and who is competent, which sets its clock from the day it was received: for
     * forwarding it where another body is, for answering it where the agency is. Where rule or calendar are missing
     * the clock stays empty, which is noted in `not_covered`. What it must hold must be there; a sender who can be
     * reached by post needs neither telephone nor mail address, which stays noted in `missing`. It may be
     * classified anew until something was done: the clock stays as it is unless somebody else is competent then.
     *
     * @param id The feedback.
     * @param category What it is about.
     * @param competence Who is competent: the agency itself, or another body. What an official did goes to whoever
     * is competent for that.
     * @param competentBody The other body, as written.
     * @param competentUnit The other body, where it is in this store.
     * @param why Why so.
     * @param on On which day; today where none is given.
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
        caller.ask(
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
     * Says that registered feedback is none the agency takes, and why.
     *
     * @param id The feedback.
     * @param reason The reason.
     * @param explanation What the sender is told: what is missing, or where it belongs.
     * @param duplicateOf The feedback that says the same, where that is the reason.
     * @param on On which day; today where none is given.
     */
    public fun notAccept(
        id: FeedbackId,
        reason: NonAcceptanceReason,
        explanation: String,
        duplicateOf: FeedbackId? = null,
        on: LocalDate? = null,
    ): Feedback =
        caller.ask(
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
     * Hands feedback on to the body that is competent. Doing so after the last day is allowed, and noted as late.
     *
     * @param id The feedback.
     * @param to The body, as written.
     * @param why Why it is the competent one.
     * @param toUnit The body, where it is in this store.
     * @param on On which day; today where none is given.
     * @param document The letter it goes with.
     */
    public fun forward(
        id: FeedbackId,
        to: String,
        why: String,
        toUnit: UnitId? = null,
        on: LocalDate? = null,
        document: AttachmentId? = null,
    ): Feedback =
        caller.ask(
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
     * Takes back what the other body sent back: it is to be classified anew. The clock for forwarding it starts
     * again on the day it came back.
     *
     * @param id The feedback.
     * @param why Why it was sent back.
     * @param on On which day; today where none is given.
     */
    public fun takeBack(id: FeedbackId, why: String, on: LocalDate? = null): Feedback =
        caller.ask(
            "feedback.take_back",
            {
                map(3)
                field("id") { write(id) }
                field("why") { write(why) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readFeedback() }

    /**
     * Gives open feedback from one unit of the agency to another. Its number stays where it is.
     *
     * @param id The feedback.
     * @param toUnit The unit that handles it from now on.
     * @param why Why.
     * @param on On which day; today where none is given.
     */
    public fun transfer(id: FeedbackId, toUnit: UnitId, why: String, on: LocalDate? = null): Feedback =
        caller.ask(
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
     * Says which unit and person handle open feedback. Taking it from a unit that has it is a transfer, which needs
     * a reason.
     *
     * @param id The feedback.
     * @param unit The unit.
     * @param person The person.
     * @param on On which day; today where none is given.
     */
    public fun assign(id: FeedbackId, unit: UnitId? = null, person: PersonId? = null, on: LocalDate? = null): Feedback =
        caller.ask(
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
     * Takes up feedback for which the agency is competent; again, where more was collected.
     *
     * @param id The feedback.
     * @param why What is to be done, or what was collected.
     * @param on On which day; today where none is given.
     */
    public fun process(id: FeedbackId, why: String? = null, on: LocalDate? = null): Feedback =
        caller.ask(
            "feedback.process",
            {
                map(3)
                field("id") { write(id) }
                field("why") { orNull(why) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readFeedback() }

    /**
     * Notes that there is not ground enough yet: more is collected.
     *
     * @param id The feedback.
     * @param why What is missing.
     * @param on On which day; today where none is given.
     */
    public fun needEvidence(id: FeedbackId, why: String, on: LocalDate? = null): Feedback =
        caller.ask(
            "feedback.need_evidence",
            {
                map(3)
                field("id") { write(id) }
                field("why") { write(why) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readFeedback() }

    /**
     * Decides what follows. A rule is reviewed by all six criteria before; what an official did is dealt with by
     * the law that governs that.
     *
     * @param id The feedback.
     * @param outcome What follows.
     * @param text In words.
     * @param review The review, where it is not there yet.
     * @param on On which day; today where none is given.
     */
    public fun decide(
        id: FeedbackId,
        outcome: FeedbackOutcome,
        text: String,
        review: FeedbackReview? = null,
        on: LocalDate? = null,
    ): Feedback =
        caller.ask(
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
     * Gives more time for the answer: once, and by no more than the rule behind the clock allows.
     *
     * @param id The feedback.
     * @param why Why.
     * @param timeLimit How much, counted from the last day; all that the rule allows where nothing is given.
     * @param on On which day; today where none is given.
     */
    public fun extend(id: FeedbackId, why: String, timeLimit: TimeLimit? = null, on: LocalDate? = null): Feedback =
        caller.ask(
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
     * Answers the sender of decided feedback, or notes that the body did to which it was forwarded.
     *
     * @param id The feedback.
     * @param text What the sender is told: for the sender alone.
     * @param on On which day; today where none is given.
     * @param by Who answers; the body it was forwarded to, or who notes it, where nobody is named.
     * @param channel The way the answer goes; the way the feedback came in where none is named.
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
        caller.ask(
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
     * Makes the result public, in words of its own and without anybody's personal data. Only after the sender was
     * answered; again, to make it public in another way. Telephone and identity numbers and mail addresses are
     * looked for; names are not.
     *
     * @param id The feedback.
     * @param publicText What everybody may read.
     * @param channel How.
     * @param on On which day; today where none is given.
     * @param url Where, on the web.
     * @param confirmed That what seems to be personal data in it is none: somebody looked.
     */
    public fun publish(
        id: FeedbackId,
        publicText: String,
        channel: ResultChannel,
        on: LocalDate? = null,
        url: String? = null,
        confirmed: Boolean = false,
    ): Feedback =
        caller.ask(
            "feedback.publish",
            {
                map(6)
                field("id") { write(id) }
                field("public_text") { write(publicText) }
                field("channel") { write(channel) }
                field("on") { orNull(on) { write(it) } }
                field("url") { orNull(url) { write(it) } }
                field("confirmed") { write(confirmed) }
            },
        ) { readFeedback() }

    /**
     * Notes that the sender took feedback back.
     *
     * @param id The feedback.
     * @param why Why, as far as told.
     * @param on On which day; today where none is given.
     */
    public fun withdraw(id: FeedbackId, why: String, on: LocalDate? = null): Feedback =
        caller.ask(
            "feedback.withdraw",
            {
                map(3)
                field("id") { write(id) }
                field("why") { write(why) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readFeedback() }

    /**
     * Closes the file of feedback that has come to its end.
     *
     * @param id The feedback.
     * @param place Where the file is kept: "Hồ sơ số 12, hộp 3".
     * @param on On which day; today where none is given.
     */
    public fun archive(id: FeedbackId, place: String? = null, on: LocalDate? = null): Feedback =
        caller.ask(
            "feedback.archive",
            {
                map(3)
                field("id") { write(id) }
                field("place") { orNull(place) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readFeedback() }

    /**
     * Feedback that is open still and whose last day has passed, the most overdue first. Where decisions still to
     * come may move that day it is listed, too, with the latest that it can be. Of what was answered since the day
     * asked about, the report of that day tells.
     *
     * @param on The day to judge on; today where none is given.
     * @param unit Only what this unit handles; what every unit handles where none is given.
     * @param limit How many a page holds at most, 1 to 1,000.
     * @param cursor Where the page before ended.
     */
    public fun overdue(
        on: LocalDate? = null,
        unit: UnitId? = null,
        limit: Int = 50,
        cursor: String? = null,
    ): FeedbackPage =
        caller.ask(
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
     * Open feedback whose last day comes soon, the next first.
     *
     * @param withinDays How many days to look ahead; five where nothing is given.
     * @param on The day to judge on; today where none is given.
     * @param unit Only what this unit handles; what every unit handles where none is given.
     * @param limit How many a page holds at most, 1 to 1,000.
     * @param cursor Where the page before ended.
     */
    public fun dueSoon(
        withinDays: Long = 5,
        on: LocalDate? = null,
        unit: UnitId? = null,
        limit: Int = 50,
        cursor: String? = null,
    ): FeedbackPage =
        caller.ask(
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
     * How far feedback is, for its sender who asks by its number. Nothing of it is personal.
     *
     * @param number Number in the register.
     * @param year Year of the register.
     * @param unit Whose register; those of all units where none is given, as long as only one of them has the
     * number.
     */
    public fun statusOf(number: Long, year: Int, unit: UnitId? = null): FeedbackRow =
        caller.ask(
            "feedback.status_of",
            {
                map(3)
                field("number") { write(number) }
                field("year") { write(year) }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { readFeedbackRow() }

    /**
     * The registers of a year as anybody may see them, in the order of their numbers: nothing of it is personal.
     *
     * @param year Year of the register.
     * @param unit Whose register; those of all units where none is given.
     * @param limit How many a page holds at most, 1 to 1,000.
     * @param cursor Where the page before ended.
     */
    public fun publicRegister(
        year: Int,
        unit: UnitId? = null,
        limit: Int = 50,
        cursor: String? = null,
    ): FeedbackRegisterPage =
        caller.ask(
            "feedback.public_register",
            {
                map(4)
                field("year") { write(year) }
                field("unit") { orNull(unit) { write(it) } }
                field("limit") { write(limit) }
                field("cursor") { orNull(cursor) { write(it) } }
            },
        ) { readFeedbackRegisterPage() }
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
