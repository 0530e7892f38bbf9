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

/** The orders in which sessions can be read. */
public enum class SessionIndex(override val code: String) : Code {
    /** By `heldOn`. */
    HELD_ON("held_on"),

    /** By `plan`, `heldOn`. */
    PLAN("plan"),

    /** By `activity`, `heldOn`. */
    ACTIVITY("activity"),

    /** By `kind`, `heldOn`. */
    KIND("kind"),

    /** By `status`, `heldOn`. */
    STATUS("status"),
}

/** What sessions can be without, and be found by being without. */
public enum class SessionField(override val code: String) : Code {
    /** The plan that it serves. */
    PLAN("plan"),
}

/** The sessions, for reading. */
public open class SessionRecords internal constructor(caller: Caller) :
    Records<Session, SessionId>(caller, "sessions", { readSession() }) {
    /**
     * Gives a page of sessions.
     *
     * @param heldOn Only those with this `held_on`.
     * @param plan Only those with this `plan`.
     * @param activity Only those with this `activity`.
     * @param kind Only those with this `kind`.
     * @param status Only those with this `status`.
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
        heldOn: LocalDate? = null,
        plan: PlanId? = null,
        activity: ActivityId? = null,
        kind: SessionKind? = null,
        status: SessionStatus? = null,
        missing: Set<SessionField> = emptySet(),
        index: SessionIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<Session> =
        pageOf(sessionQuery(heldOn, plan, activity, kind, status, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives sessions one by one, reading page after page.
     *
     * @param heldOn Only those with this `held_on`.
     * @param plan Only those with this `plan`.
     * @param activity Only those with this `activity`.
     * @param kind Only those with this `kind`.
     * @param status Only those with this `status`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        heldOn: LocalDate? = null,
        plan: PlanId? = null,
        activity: ActivityId? = null,
        kind: SessionKind? = null,
        status: SessionStatus? = null,
        missing: Set<SessionField> = emptySet(),
        index: SessionIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Flow<Session> =
        allOf(sessionQuery(heldOn, plan, activity, kind, status, missing, index, since, until, descending))

    /**
     * Counts sessions.
     *
     * @param heldOn Only those with this `held_on`.
     * @param plan Only those with this `plan`.
     * @param activity Only those with this `activity`.
     * @param kind Only those with this `kind`.
     * @param status Only those with this `status`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public suspend fun count(
        heldOn: LocalDate? = null,
        plan: PlanId? = null,
        activity: ActivityId? = null,
        kind: SessionKind? = null,
        status: SessionStatus? = null,
        missing: Set<SessionField> = emptySet(),
        index: SessionIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(sessionQuery(heldOn, plan, activity, kind, status, missing, index, since, until))

    /**
     * Writes sessions as a table to a file, all as of one instant; whole or not at all (xuất bảng).
     *
     * @param path The file to create.
     * @param format The kind of file; this library writes CSV and JSON Lines.
     * @param columns The paths of the columns, in this order: `held_on`, `turnout.informed`; null for all of them.
     * @param options How the table is written.
     * @param heldOn Only those with this `held_on`.
     * @param plan Only those with this `plan`.
     * @param activity Only those with this `activity`.
     * @param kind Only those with this `kind`.
     * @param status Only those with this `status`.
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
        heldOn: LocalDate? = null,
        plan: PlanId? = null,
        activity: ActivityId? = null,
        kind: SessionKind? = null,
        status: SessionStatus? = null,
        missing: Set<SessionField> = emptySet(),
        index: SessionIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        progress: ProgressListener? = null,
    ): Unit =
        exportOf(
            sessionQuery(heldOn, plan, activity, kind, status, missing, index, since, until, descending),
            TableFile(path, format, columns, options),
            progress,
        )

    /**
     * Returns how many people were invited, informed and understood, as reports count them: from the session's
     * attendances if there are any, else the figures recorded with the session.
     *
     * @param id The session.
     */
    public suspend fun turnout(id: SessionId): TurnoutCount =
        caller.read(
            "sessions.turnout",
            {
                map(1)
                field("id") { write(id) }
            },
        ) { readTurnoutCount() }

    /**
     * Returns a session's minutes laid out in the official form (biên bản): structured parts, plain text, and a
     * list of what is missing. For a session without minutes, a form to fill in.
     *
     * The issuing agency is the host, or the unit the session belongs to; for a division or a leadership, the
     * agency above it.
     *
     * @param id The session.
     */
    public suspend fun minutesDocument(id: SessionId): MinutesDocument =
        caller.read(
            "sessions.minutes_document",
            {
                map(1)
                field("id") { write(id) }
            },
        ) { readMinutesDocument() }

    /**
     * Returns the invitation to a session as a file (giấy mời): who invites whom to what, when, where, under whom.
     * Source: 30/2020/NĐ-CP, phụ lục III, mẫu 1.7.
     *
     * @param id The session.
     * @param form The form of the file; Word if omitted.
     * @param details Number, date, addressees and signer. The issuer is the host of the session, if none is given.
     */
    public suspend fun invitation(
        id: SessionId,
        form: DocumentForm = DocumentForm.DOCX,
        details: DocumentDetails = DocumentDetails(),
    ): DocumentFile =
        caller.read(
            "sessions.invitation",
            {
                map(3)
                field("id") { write(id) }
                field("form") { write(form) }
                field("details") { write(details) }
            },
        ) { readDocumentFile() }

    /**
     * Returns the list of those invited to a session, with a column for signatures (danh sách tham dự, ký tên).
     * Without attendances it has empty rows.
     *
     * @param id The session.
     * @param form The form of the file; Word if omitted.
     * @param details The issuer, if it is not the host of the session.
     */
    public suspend fun attendanceList(
        id: SessionId,
        form: DocumentForm = DocumentForm.DOCX,
        details: DocumentDetails = DocumentDetails(),
    ): DocumentFile =
        caller.read(
            "sessions.attendance_list",
            {
                map(3)
                field("id") { write(id) }
                field("form") { write(form) }
                field("details") { write(details) }
            },
        ) { readDocumentFile() }

    /**
     * Returns the list of those who are to get a certificate of a session (danh sách cấp giấy chứng nhận): who
     * attended, and, where people took tests at the session, passed all of theirs.
     *
     * @param id The session.
     * @param form The form of the file; Word if omitted.
     * @param details Number, date and signer. The issuer is the host of the session, if none is given.
     */
    public suspend fun certificateList(
        id: SessionId,
        form: DocumentForm = DocumentForm.DOCX,
        details: DocumentDetails = DocumentDetails(),
    ): DocumentFile =
        caller.read(
            "sessions.certificate_list",
            {
                map(3)
                field("id") { write(id) }
                field("form") { write(form) }
                field("details") { write(details) }
            },
        ) { readDocumentFile() }

    /**
     * Returns the minutes of a session as a file in the official form (biên bản). What is missing is blank, and
     * listed. `sessions.minutes_document` gives the same in parts. Source: 30/2020/NĐ-CP, phụ lục III, mẫu 1.9.
     *
     * @param id The session.
     * @param form The form of the file; Word if omitted.
     */
    public suspend fun minutesFile(id: SessionId, form: DocumentForm = DocumentForm.DOCX): DocumentFile =
        caller.read(
            "sessions.minutes_file",
            {
                map(2)
                field("id") { write(id) }
                field("form") { write(form) }
            },
        ) { readDocumentFile() }
}

/** The sessions. */
public class Sessions internal constructor(caller: Caller) :
    SessionRecords(caller), TableTarget by TableTargetOf(caller, "sessions") {
    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun add(record: Session): Session =
        addOf("sessions.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @param progress Told how far it is.
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun addMany(
        records: Iterable<Session>,
        progress: ProgressListener? = null,
    ): List<Session> =
        addManyOf(records.toList(), progress) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun update(record: Session): Session =
        addOf("sessions.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public suspend fun remove(id: SessionId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public suspend fun remove(record: Session) {
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
    public suspend fun bringBack(id: SessionId, rev: Long? = null, asOf: Instant? = null): Session =
        bringBackOf(id, rev, asOf)

    /**
     * Records that a session took place (đã tổ chức), with its figures and, if they are ready, its minutes.
     *
     * Omit the figures if attendances are recorded: they are counted from those. A session whose day is still to
     * come is refused (`not_yet` at `held_on`).
     *
     * @param id The session.
     * @param invited How many people were invited. `invited` and `informed` are given together (else
     * `figures_incomplete`), or no figures at all.
     * @param informed How many people came and so were informed; at most `invited`.
     * @param understood How many people understood; at most `informed`. 0 if omitted while other figures are given.
     * @param method How understanding was measured.
     * @param minutes The minutes; with them the session is minuted (`sessions.minute`) in the same commit.
     * @param on The day this is recorded for; the session's own day if omitted. Neither in the future (`not_yet`)
     * nor before the session's day (`order`).
     */
    public suspend fun hold(
        id: SessionId,
        invited: Long? = null,
        informed: Long? = null,
        understood: Long? = null,
        method: UnderstandingMethod? = null,
        minutes: Minutes? = null,
        on: LocalDate? = null,
    ): Session =
        caller.write(
            "sessions.hold",
            {
                map(7)
                field("id") { write(id) }
                field("invited") { orNull(invited) { write(it) } }
                field("informed") { orNull(informed) { write(it) } }
                field("understood") { orNull(understood) { write(it) } }
                field("method") { orNull(method) { write(it) } }
                field("minutes") { orNull(minutes) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readSession() }

    /**
     * Adds the minutes (biên bản) of a session that took place without.
     *
     * @param id The session.
     * @param minutes The minutes.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`), nor
     * before the record's last step or the session's day (`order`).
     */
    public suspend fun minute(id: SessionId, minutes: Minutes, on: LocalDate? = null): Session =
        caller.write(
            "sessions.minute",
            {
                map(3)
                field("id") { write(id) }
                field("minutes") { write(minutes) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readSession() }

    /**
     * Cancels a session that has not taken place (hủy).
     *
     * @param id The session.
     * @param why The reason; not blank.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step (`order`).
     */
    public suspend fun cancel(id: SessionId, why: String, on: LocalDate? = null): Session =
        caller.write(
            "sessions.cancel",
            {
                map(3)
                field("id") { write(id) }
                field("why") { write(why) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readSession() }
}

/** The sessions, in a batch. */
public class BatchSessions internal constructor(caller: BatchCaller) :
    BatchRecords<Session, SessionId>(caller, "sessions", { readSession() }),
    BatchTableTarget by BatchTableTargetOf(caller, "sessions") {
    /**
     * Gives a page of sessions.
     *
     * @param heldOn Only those with this `held_on`.
     * @param plan Only those with this `plan`.
     * @param activity Only those with this `activity`.
     * @param kind Only those with this `kind`.
     * @param status Only those with this `status`.
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
        heldOn: LocalDate? = null,
        plan: PlanId? = null,
        activity: ActivityId? = null,
        kind: SessionKind? = null,
        status: SessionStatus? = null,
        missing: Set<SessionField> = emptySet(),
        index: SessionIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<Session> =
        pageOf(sessionQuery(heldOn, plan, activity, kind, status, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives sessions one by one, reading page after page.
     *
     * @param heldOn Only those with this `held_on`.
     * @param plan Only those with this `plan`.
     * @param activity Only those with this `activity`.
     * @param kind Only those with this `kind`.
     * @param status Only those with this `status`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        heldOn: LocalDate? = null,
        plan: PlanId? = null,
        activity: ActivityId? = null,
        kind: SessionKind? = null,
        status: SessionStatus? = null,
        missing: Set<SessionField> = emptySet(),
        index: SessionIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Sequence<Session> =
        allOf(sessionQuery(heldOn, plan, activity, kind, status, missing, index, since, until, descending))

    /**
     * Counts sessions.
     *
     * @param heldOn Only those with this `held_on`.
     * @param plan Only those with this `plan`.
     * @param activity Only those with this `activity`.
     * @param kind Only those with this `kind`.
     * @param status Only those with this `status`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public fun count(
        heldOn: LocalDate? = null,
        plan: PlanId? = null,
        activity: ActivityId? = null,
        kind: SessionKind? = null,
        status: SessionStatus? = null,
        missing: Set<SessionField> = emptySet(),
        index: SessionIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(sessionQuery(heldOn, plan, activity, kind, status, missing, index, since, until))

    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun add(record: Session): Session =
        addOf("sessions.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun addMany(records: Iterable<Session>): List<Session> =
        addManyOf(records.toList()) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun update(record: Session): Session =
        addOf("sessions.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public fun remove(id: SessionId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public fun remove(record: Session) {
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
    public fun bringBack(id: SessionId, rev: Long? = null, asOf: Instant? = null): Session =
        bringBackOf(id, rev, asOf)

    /**
     * Records that a session took place (đã tổ chức), with its figures and, if they are ready, its minutes.
     *
     * Omit the figures if attendances are recorded: they are counted from those. A session whose day is still to
     * come is refused (`not_yet` at `held_on`).
     *
     * @param id The session.
     * @param invited How many people were invited. `invited` and `informed` are given together (else
     * `figures_incomplete`), or no figures at all.
     * @param informed How many people came and so were informed; at most `invited`.
     * @param understood How many people understood; at most `informed`. 0 if omitted while other figures are given.
     * @param method How understanding was measured.
     * @param minutes The minutes; with them the session is minuted (`sessions.minute`) in the same commit.
     * @param on The day this is recorded for; the session's own day if omitted. Neither in the future (`not_yet`)
     * nor before the session's day (`order`).
     */
    public fun hold(
        id: SessionId,
        invited: Long? = null,
        informed: Long? = null,
        understood: Long? = null,
        method: UnderstandingMethod? = null,
        minutes: Minutes? = null,
        on: LocalDate? = null,
    ): Session =
        caller.call(
            "sessions.hold",
            {
                map(7)
                field("id") { write(id) }
                field("invited") { orNull(invited) { write(it) } }
                field("informed") { orNull(informed) { write(it) } }
                field("understood") { orNull(understood) { write(it) } }
                field("method") { orNull(method) { write(it) } }
                field("minutes") { orNull(minutes) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readSession() }

    /**
     * Adds the minutes (biên bản) of a session that took place without.
     *
     * @param id The session.
     * @param minutes The minutes.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`), nor
     * before the record's last step or the session's day (`order`).
     */
    public fun minute(id: SessionId, minutes: Minutes, on: LocalDate? = null): Session =
        caller.call(
            "sessions.minute",
            {
                map(3)
                field("id") { write(id) }
                field("minutes") { write(minutes) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readSession() }

    /**
     * Cancels a session that has not taken place (hủy).
     *
     * @param id The session.
     * @param why The reason; not blank.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step (`order`).
     */
    public fun cancel(id: SessionId, why: String, on: LocalDate? = null): Session =
        caller.call(
            "sessions.cancel",
            {
                map(3)
                field("id") { write(id) }
                field("why") { write(why) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readSession() }

    /**
     * Returns how many people were invited, informed and understood, as reports count them: from the session's
     * attendances if there are any, else the figures recorded with the session.
     *
     * @param id The session.
     */
    public fun turnout(id: SessionId): TurnoutCount =
        caller.call(
            "sessions.turnout",
            {
                map(1)
                field("id") { write(id) }
            },
        ) { readTurnoutCount() }

    /**
     * Returns a session's minutes laid out in the official form (biên bản): structured parts, plain text, and a
     * list of what is missing. For a session without minutes, a form to fill in.
     *
     * The issuing agency is the host, or the unit the session belongs to; for a division or a leadership, the
     * agency above it.
     *
     * @param id The session.
     */
    public fun minutesDocument(id: SessionId): MinutesDocument =
        caller.call(
            "sessions.minutes_document",
            {
                map(1)
                field("id") { write(id) }
            },
        ) { readMinutesDocument() }

    /**
     * Returns the invitation to a session as a file (giấy mời): who invites whom to what, when, where, under whom.
     * Source: 30/2020/NĐ-CP, phụ lục III, mẫu 1.7.
     *
     * @param id The session.
     * @param form The form of the file; Word if omitted.
     * @param details Number, date, addressees and signer. The issuer is the host of the session, if none is given.
     */
    public fun invitation(
        id: SessionId,
        form: DocumentForm = DocumentForm.DOCX,
        details: DocumentDetails = DocumentDetails(),
    ): DocumentFile =
        caller.call(
            "sessions.invitation",
            {
                map(3)
                field("id") { write(id) }
                field("form") { write(form) }
                field("details") { write(details) }
            },
        ) { readDocumentFile() }

    /**
     * Returns the list of those invited to a session, with a column for signatures (danh sách tham dự, ký tên).
     * Without attendances it has empty rows.
     *
     * @param id The session.
     * @param form The form of the file; Word if omitted.
     * @param details The issuer, if it is not the host of the session.
     */
    public fun attendanceList(
        id: SessionId,
        form: DocumentForm = DocumentForm.DOCX,
        details: DocumentDetails = DocumentDetails(),
    ): DocumentFile =
        caller.call(
            "sessions.attendance_list",
            {
                map(3)
                field("id") { write(id) }
                field("form") { write(form) }
                field("details") { write(details) }
            },
        ) { readDocumentFile() }

    /**
     * Returns the list of those who are to get a certificate of a session (danh sách cấp giấy chứng nhận): who
     * attended, and, where people took tests at the session, passed all of theirs.
     *
     * @param id The session.
     * @param form The form of the file; Word if omitted.
     * @param details Number, date and signer. The issuer is the host of the session, if none is given.
     */
    public fun certificateList(
        id: SessionId,
        form: DocumentForm = DocumentForm.DOCX,
        details: DocumentDetails = DocumentDetails(),
    ): DocumentFile =
        caller.call(
            "sessions.certificate_list",
            {
                map(3)
                field("id") { write(id) }
                field("form") { write(form) }
                field("details") { write(details) }
            },
        ) { readDocumentFile() }

    /**
     * Returns the minutes of a session as a file in the official form (biên bản). What is missing is blank, and
     * listed. `sessions.minutes_document` gives the same in parts. Source: 30/2020/NĐ-CP, phụ lục III, mẫu 1.9.
     *
     * @param id The session.
     * @param form The form of the file; Word if omitted.
     */
    public fun minutesFile(id: SessionId, form: DocumentForm = DocumentForm.DOCX): DocumentFile =
        caller.call(
            "sessions.minutes_file",
            {
                map(2)
                field("id") { write(id) }
                field("form") { write(form) }
            },
        ) { readDocumentFile() }
}

private fun sessionQuery(
    heldOn: LocalDate?,
    plan: PlanId?,
    activity: ActivityId?,
    kind: SessionKind?,
    status: SessionStatus?,
    missing: Set<SessionField>,
    index: SessionIndex?,
    since: Bound?,
    until: Bound?,
    descending: Boolean = false,
): IndexQuery {
    val query = IndexQuery(index, since, until, descending)
    query.filter("held_on", heldOn) { write(it) }
    query.filter("plan", plan) { write(it) }
    query.filter("activity", activity) { write(it) }
    query.filter("kind", kind) { write(it) }
    query.filter("status", status) { write(it) }
    query.without(missing)
    return query
}
