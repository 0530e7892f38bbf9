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

/** The orders in which plans can be read. */
public enum class PlanIndex(override val code: String) : Code {
    /** By `year`, `symbol`. */
    YEAR("year"),

    /** By `status`, `year`. */
    STATUS("status"),

    /** By `symbol`, `issuedIn`, `number`, `issuer`. */
    NUMBER("number"),

    /** By `parentPlan`. */
    PARENT_PLAN("parent_plan"),

    /** By `issuedOn`. */
    ISSUED_ON("issued_on"),
}

/** What plans can be without, and be found by being without. */
public enum class PlanField(override val code: String) : Code {
    /** The year that it plans for, 1945 to 9999; none if it covers several years or the year is unknown (năm). */
    YEAR("year"),

    /**
     * Number as written; none on a draft (số). Once issued, the number is unique together with symbol, year of
     * issue and issuer (NĐ 30/2020/NĐ-CP). "5" and "05" are the same number; a unit and its name are the same
     * issuer.
     */
    NUMBER("number"),

    /** Issuing body as written (cơ quan ban hành). */
    ISSUER("issuer"),

    /** The plan that this one carries out; none if it is not in this store. */
    PARENT_PLAN("parent_plan"),
}

/** The plans, for reading. */
public open class PlanRecords internal constructor(caller: Caller) :
    Records<Plan, PlanId>(caller, "plans", { readPlan() }) {
    /**
     * Gives a page of plans.
     *
     * @param year Only those with this `year`.
     * @param symbol Only those with this `symbol`.
     * @param status Only those with this `status`.
     * @param issuedIn Only those with this `issued_in`.
     * @param number Only those with this `number`.
     * @param issuer Only those with this `issuer`.
     * @param parentPlan Only those with this `parent_plan`.
     * @param issuedOn Only those with this `issued_on`.
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
        year: Int? = null,
        symbol: String? = null,
        status: PlanStatus? = null,
        issuedIn: Long? = null,
        number: String? = null,
        issuer: String? = null,
        parentPlan: PlanId? = null,
        issuedOn: LocalDate? = null,
        missing: Set<PlanField> = emptySet(),
        index: PlanIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<Plan> =
        pageOf(planQuery(year, symbol, status, issuedIn, number, issuer, parentPlan, issuedOn, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives plans one by one, reading page after page.
     *
     * @param year Only those with this `year`.
     * @param symbol Only those with this `symbol`.
     * @param status Only those with this `status`.
     * @param issuedIn Only those with this `issued_in`.
     * @param number Only those with this `number`.
     * @param issuer Only those with this `issuer`.
     * @param parentPlan Only those with this `parent_plan`.
     * @param issuedOn Only those with this `issued_on`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        year: Int? = null,
        symbol: String? = null,
        status: PlanStatus? = null,
        issuedIn: Long? = null,
        number: String? = null,
        issuer: String? = null,
        parentPlan: PlanId? = null,
        issuedOn: LocalDate? = null,
        missing: Set<PlanField> = emptySet(),
        index: PlanIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Flow<Plan> =
        allOf(planQuery(year, symbol, status, issuedIn, number, issuer, parentPlan, issuedOn, missing, index, since, until, descending))

    /**
     * Counts plans.
     *
     * @param year Only those with this `year`.
     * @param symbol Only those with this `symbol`.
     * @param status Only those with this `status`.
     * @param issuedIn Only those with this `issued_in`.
     * @param number Only those with this `number`.
     * @param issuer Only those with this `issuer`.
     * @param parentPlan Only those with this `parent_plan`.
     * @param issuedOn Only those with this `issued_on`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public suspend fun count(
        year: Int? = null,
        symbol: String? = null,
        status: PlanStatus? = null,
        issuedIn: Long? = null,
        number: String? = null,
        issuer: String? = null,
        parentPlan: PlanId? = null,
        issuedOn: LocalDate? = null,
        missing: Set<PlanField> = emptySet(),
        index: PlanIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(planQuery(year, symbol, status, issuedIn, number, issuer, parentPlan, issuedOn, missing, index, since, until))

    /**
     * Writes plans as a table to a file, all as of one instant; whole or not at all (xuất bảng).
     *
     * @param path The file to create.
     * @param format The kind of file; this library writes CSV and JSON Lines.
     * @param columns The paths of the columns, in this order: `held_on`, `turnout.informed`; null for all of them.
     * @param options How the table is written.
     * @param year Only those with this `year`.
     * @param symbol Only those with this `symbol`.
     * @param status Only those with this `status`.
     * @param issuedIn Only those with this `issued_in`.
     * @param number Only those with this `number`.
     * @param issuer Only those with this `issuer`.
     * @param parentPlan Only those with this `parent_plan`.
     * @param issuedOn Only those with this `issued_on`.
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
        year: Int? = null,
        symbol: String? = null,
        status: PlanStatus? = null,
        issuedIn: Long? = null,
        number: String? = null,
        issuer: String? = null,
        parentPlan: PlanId? = null,
        issuedOn: LocalDate? = null,
        missing: Set<PlanField> = emptySet(),
        index: PlanIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        progress: ProgressListener? = null,
    ): Unit =
        exportOf(
            planQuery(year, symbol, status, issuedIn, number, issuer, parentPlan, issuedOn, missing, index, since, until, descending),
            TableFile(path, format, columns, options),
            progress,
        )

    /**
     * Returns the progress of every activity of a plan, in the plan's order.
     *
     * @param id The plan.
     * @param on The day to judge: the status at the end of that day. If omitted: today, as far as it has come.
     */
    public suspend fun progress(id: PlanId, on: LocalDate? = null): List<PromiseProgress> =
        caller.read(
            "plans.progress",
            {
                map(2)
                field("id") { write(id) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { list { readPromiseProgress() } }

    /**
     * Returns a plan as a file (kế hoạch): its clauses verbatim, in the order of the text that it was read from,
     * rows of tables in tables with the columns they had. A Word file or Markdown that is read again gives an equal
     * plan; plain text has tables drawn for the eye, which are not read again.
     *
     * @param id The plan.
     * @param form The form of the file; Word if omitted.
     */
    public suspend fun document(id: PlanId, form: DocumentForm = DocumentForm.DOCX): DocumentFile =
        caller.read(
            "plans.document",
            {
                map(2)
                field("id") { write(id) }
                field("form") { write(form) }
            },
        ) { readDocumentFile() }
}

/** The plans. */
public class Plans internal constructor(caller: Caller) :
    PlanRecords(caller), TableTarget by TableTargetOf(caller, "plans") {
    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun add(record: Plan): Plan =
        addOf("plans.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @param progress Told how far it is.
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun addMany(
        records: Iterable<Plan>,
        progress: ProgressListener? = null,
    ): List<Plan> =
        addManyOf(records.toList(), progress) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun update(record: Plan): Plan =
        addOf("plans.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public suspend fun remove(id: PlanId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public suspend fun remove(record: Plan) {
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
    public suspend fun bringBack(id: PlanId, rev: Long? = null, asOf: Instant? = null): Plan =
        bringBackOf(id, rev, asOf)

    /**
     * Creates the activities of a plan from what it promises: one for each content, each form, each row of a table,
     * each timeline entry that is more than the due date of one of these, and each duty with a deadline. Returns
     * all of the plan's activities, in the plan's order.
     *
     * Existing activities keep their data, so call it again after editing the plan: it adds activities for new
     * clauses, and updates the position of clauses that moved. A clause reworded at the same position keeps its
     * activity.
     *
     * @param id The plan.
     */
    public suspend fun track(id: PlanId): List<Activity> =
        caller.write(
            "plans.track",
            {
                map(1)
                field("id") { write(id) }
            },
        ) { list { readActivity() } }

    /**
     * Issues a plan (ban hành): sets its number, date and signer. If neither this call nor the draft gives a
     * number, it gets the next free one of the register of its symbol and year, in the same commit.
     *
     * @param id The plan.
     * @param issuedOn The date of issue. Neither in the future (`not_yet`) nor before the plan's last step
     * (`order`).
     * @param number The number, if the clerical office has assigned one already; the draft's number, or the next
     * free one, if omitted.
     * @param signedBy The signer's name; that of the draft if omitted. Ignored if the plan has no signatory block.
     */
    public suspend fun issue(id: PlanId, issuedOn: LocalDate, number: String? = null, signedBy: String? = null): Plan =
        caller.write(
            "plans.issue",
            {
                map(4)
                field("id") { write(id) }
                field("issued_on") { write(issuedOn) }
                field("number") { orNull(number) { write(it) } }
                field("signed_by") { orNull(signedBy) { write(it) } }
            },
        ) { readPlan() }

    /**
     * Changes the status of a plan, and records who did so and why. To issue a plan use `plans.issue` (refused here
     * with `issue`). A change the current status does not allow fails with `InvalidTransition`, which lists the
     * allowed ones: draft ⇄ submitted, issued → in progress → completed → archived; amended and cancelled end a
     * plan early.
     *
     * @param id The plan.
     * @param to The new status.
     * @param why The reason.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`), nor
     * before the record's last step or the day it was issued (`order`).
     */
    public suspend fun move(id: PlanId, to: PlanStatus, why: String? = null, on: LocalDate? = null): Plan =
        caller.write(
            "plans.move",
            {
                map(4)
                field("id") { write(id) }
                field("to") { write(to) }
                field("why") { orNull(why) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readPlan() }

    /**
     * Links every legal basis (căn cứ) of a plan, and the decision it is attached to, to a stored legal document.
     *
     * A citation with a number is linked to the document with the same number, issuer and date; one without, to the
     * document of the same type, subject and date. If there is none, a new document is added from what the citation
     * says. Existing links stay. Returns the plan.
     *
     * @param id The plan.
     */
    public suspend fun linkBases(id: PlanId): Plan =
        caller.write(
            "plans.link_bases",
            {
                map(1)
                field("id") { write(id) }
            },
        ) { readPlan() }
}

/** The plans, in a batch. */
public class BatchPlans internal constructor(caller: BatchCaller) :
    BatchRecords<Plan, PlanId>(caller, "plans", { readPlan() }),
    BatchTableTarget by BatchTableTargetOf(caller, "plans") {
    /**
     * Gives a page of plans.
     *
     * @param year Only those with this `year`.
     * @param symbol Only those with this `symbol`.
     * @param status Only those with this `status`.
     * @param issuedIn Only those with this `issued_in`.
     * @param number Only those with this `number`.
     * @param issuer Only those with this `issuer`.
     * @param parentPlan Only those with this `parent_plan`.
     * @param issuedOn Only those with this `issued_on`.
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
        year: Int? = null,
        symbol: String? = null,
        status: PlanStatus? = null,
        issuedIn: Long? = null,
        number: String? = null,
        issuer: String? = null,
        parentPlan: PlanId? = null,
        issuedOn: LocalDate? = null,
        missing: Set<PlanField> = emptySet(),
        index: PlanIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<Plan> =
        pageOf(planQuery(year, symbol, status, issuedIn, number, issuer, parentPlan, issuedOn, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives plans one by one, reading page after page.
     *
     * @param year Only those with this `year`.
     * @param symbol Only those with this `symbol`.
     * @param status Only those with this `status`.
     * @param issuedIn Only those with this `issued_in`.
     * @param number Only those with this `number`.
     * @param issuer Only those with this `issuer`.
     * @param parentPlan Only those with this `parent_plan`.
     * @param issuedOn Only those with this `issued_on`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        year: Int? = null,
        symbol: String? = null,
        status: PlanStatus? = null,
        issuedIn: Long? = null,
        number: String? = null,
        issuer: String? = null,
        parentPlan: PlanId? = null,
        issuedOn: LocalDate? = null,
        missing: Set<PlanField> = emptySet(),
        index: PlanIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Sequence<Plan> =
        allOf(planQuery(year, symbol, status, issuedIn, number, issuer, parentPlan, issuedOn, missing, index, since, until, descending))

    /**
     * Counts plans.
     *
     * @param year Only those with this `year`.
     * @param symbol Only those with this `symbol`.
     * @param status Only those with this `status`.
     * @param issuedIn Only those with this `issued_in`.
     * @param number Only those with this `number`.
     * @param issuer Only those with this `issuer`.
     * @param parentPlan Only those with this `parent_plan`.
     * @param issuedOn Only those with this `issued_on`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public fun count(
        year: Int? = null,
        symbol: String? = null,
        status: PlanStatus? = null,
        issuedIn: Long? = null,
        number: String? = null,
        issuer: String? = null,
        parentPlan: PlanId? = null,
        issuedOn: LocalDate? = null,
        missing: Set<PlanField> = emptySet(),
        index: PlanIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(planQuery(year, symbol, status, issuedIn, number, issuer, parentPlan, issuedOn, missing, index, since, until))

    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun add(record: Plan): Plan =
        addOf("plans.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun addMany(records: Iterable<Plan>): List<Plan> =
        addManyOf(records.toList()) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun update(record: Plan): Plan =
        addOf("plans.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public fun remove(id: PlanId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public fun remove(record: Plan) {
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
    public fun bringBack(id: PlanId, rev: Long? = null, asOf: Instant? = null): Plan =
        bringBackOf(id, rev, asOf)

    /**
     * Creates the activities of a plan from what it promises: one for each content, each form, each row of a table,
     * each timeline entry that is more than the due date of one of these, and each duty with a deadline. Returns
     * all of the plan's activities, in the plan's order.
     *
     * Existing activities keep their data, so call it again after editing the plan: it adds activities for new
     * clauses, and updates the position of clauses that moved. A clause reworded at the same position keeps its
     * activity.
     *
     * @param id The plan.
     */
    public fun track(id: PlanId): List<Activity> =
        caller.call(
            "plans.track",
            {
                map(1)
                field("id") { write(id) }
            },
        ) { list { readActivity() } }

    /**
     * Issues a plan (ban hành): sets its number, date and signer. If neither this call nor the draft gives a
     * number, it gets the next free one of the register of its symbol and year, in the same commit.
     *
     * @param id The plan.
     * @param issuedOn The date of issue. Neither in the future (`not_yet`) nor before the plan's last step
     * (`order`).
     * @param number The number, if the clerical office has assigned one already; the draft's number, or the next
     * free one, if omitted.
     * @param signedBy The signer's name; that of the draft if omitted. Ignored if the plan has no signatory block.
     */
    public fun issue(id: PlanId, issuedOn: LocalDate, number: String? = null, signedBy: String? = null): Plan =
        caller.call(
            "plans.issue",
            {
                map(4)
                field("id") { write(id) }
                field("issued_on") { write(issuedOn) }
                field("number") { orNull(number) { write(it) } }
                field("signed_by") { orNull(signedBy) { write(it) } }
            },
        ) { readPlan() }

    /**
     * Changes the status of a plan, and records who did so and why. To issue a plan use `plans.issue` (refused here
     * with `issue`). A change the current status does not allow fails with `InvalidTransition`, which lists the
     * allowed ones: draft ⇄ submitted, issued → in progress → completed → archived; amended and cancelled end a
     * plan early.
     *
     * @param id The plan.
     * @param to The new status.
     * @param why The reason.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`), nor
     * before the record's last step or the day it was issued (`order`).
     */
    public fun move(id: PlanId, to: PlanStatus, why: String? = null, on: LocalDate? = null): Plan =
        caller.call(
            "plans.move",
            {
                map(4)
                field("id") { write(id) }
                field("to") { write(to) }
                field("why") { orNull(why) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readPlan() }

    /**
     * Links every legal basis (căn cứ) of a plan, and the decision it is attached to, to a stored legal document.
     *
     * A citation with a number is linked to the document with the same number, issuer and date; one without, to the
     * document of the same type, subject and date. If there is none, a new document is added from what the citation
     * says. Existing links stay. Returns the plan.
     *
     * @param id The plan.
     */
    public fun linkBases(id: PlanId): Plan =
        caller.call(
            "plans.link_bases",
            {
                map(1)
                field("id") { write(id) }
            },
        ) { readPlan() }

    /**
     * Returns the progress of every activity of a plan, in the plan's order.
     *
     * @param id The plan.
     * @param on The day to judge: the status at the end of that day. If omitted: today, as far as it has come.
     */
    public fun progress(id: PlanId, on: LocalDate? = null): List<PromiseProgress> =
        caller.call(
            "plans.progress",
            {
                map(2)
                field("id") { write(id) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { list { readPromiseProgress() } }

    /**
     * Returns a plan as a file (kế hoạch): its clauses verbatim, in the order of the text that it was read from,
     * rows of tables in tables with the columns they had. A Word file or Markdown that is read again gives an equal
     * plan; plain text has tables drawn for the eye, which are not read again.
     *
     * @param id The plan.
     * @param form The form of the file; Word if omitted.
     */
    public fun document(id: PlanId, form: DocumentForm = DocumentForm.DOCX): DocumentFile =
        caller.call(
            "plans.document",
            {
                map(2)
                field("id") { write(id) }
                field("form") { write(form) }
            },
        ) { readDocumentFile() }
}

private fun planQuery(
    year: Int?,
    symbol: String?,
    status: PlanStatus?,
    issuedIn: Long?,
    number: String?,
    issuer: String?,
    parentPlan: PlanId?,
    issuedOn: LocalDate?,
    missing: Set<PlanField>,
    index: PlanIndex?,
    since: Bound?,
    until: Bound?,
    descending: Boolean = false,
): IndexQuery {
    val query = IndexQuery(index, since, until, descending)
    query.filter("year", year) { write(it) }
    query.filter("symbol", symbol) { write(it) }
    query.filter("status", status) { write(it) }
    query.filter("issued_in", issuedIn) { write(it) }
    query.filter("number", number) { write(it) }
    query.filter("issuer", issuer) { write(it) }
    query.filter("parent_plan", parentPlan) { write(it) }
    query.filter("issued_on", issuedOn) { write(it) }
    query.without(missing)
    return query
}
