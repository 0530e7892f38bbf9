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

/** The orders in which attachments can be read. */
public enum class AttachmentIndex(override val code: String) : Code {
    /** By `activity`, `dated`. */
    ACTIVITY("activity"),

    /** By `session`. */
    SESSION("session"),

    /** By `plan`. */
    PLAN("plan"),

    /** By `document`. */
    DOCUMENT("document"),

    /** By `blake3`. */
    BLAKE3("blake3"),
}

/** What attachments can be without, and be found by being without. */
public enum class AttachmentField(override val code: String) : Code {
    /** The activity that the file is evidence for. */
    ACTIVITY("activity"),

    /** The day on which the file was made, which is the day it proves; required if `activity` is given. */
    DATED("dated"),

    /** The session it belongs to. */
    SESSION("session"),

    /** The plan it belongs to. */
    PLAN("plan"),

    /** The legal document whose text it is, or that it came with (văn bản). */
    DOCUMENT("document"),
}

/** The attachments, for reading. */
public open class AttachmentRecords internal constructor(caller: Caller) :
    Records<Attachment, AttachmentId>(caller, "attachments", { readAttachment() }) {
    /**
     * Gives a page of attachments.
     *
     * @param activity Only those with this `activity`.
     * @param dated Only those with this `dated`.
     * @param session Only those with this `session`.
     * @param plan Only those with this `plan`.
     * @param document Only those with this `document`.
     * @param blake3 Only those with this `blake3`.
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
        activity: ActivityId? = null,
        dated: LocalDate? = null,
        session: SessionId? = null,
        plan: PlanId? = null,
        document: LegalDocumentId? = null,
        blake3: String? = null,
        missing: Set<AttachmentField> = emptySet(),
        index: AttachmentIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<Attachment> =
        pageOf(attachmentQuery(activity, dated, session, plan, document, blake3, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives attachments one by one, reading page after page.
     *
     * @param activity Only those with this `activity`.
     * @param dated Only those with this `dated`.
     * @param session Only those with this `session`.
     * @param plan Only those with this `plan`.
     * @param document Only those with this `document`.
     * @param blake3 Only those with this `blake3`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        activity: ActivityId? = null,
        dated: LocalDate? = null,
        session: SessionId? = null,
        plan: PlanId? = null,
        document: LegalDocumentId? = null,
        blake3: String? = null,
        missing: Set<AttachmentField> = emptySet(),
        index: AttachmentIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Flow<Attachment> =
        allOf(attachmentQuery(activity, dated, session, plan, document, blake3, missing, index, since, until, descending))

    /**
     * Counts attachments.
     *
     * @param activity Only those with this `activity`.
     * @param dated Only those with this `dated`.
     * @param session Only those with this `session`.
     * @param plan Only those with this `plan`.
     * @param document Only those with this `document`.
     * @param blake3 Only those with this `blake3`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public suspend fun count(
        activity: ActivityId? = null,
        dated: LocalDate? = null,
        session: SessionId? = null,
        plan: PlanId? = null,
        document: LegalDocumentId? = null,
        blake3: String? = null,
        missing: Set<AttachmentField> = emptySet(),
        index: AttachmentIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(attachmentQuery(activity, dated, session, plan, document, blake3, missing, index, since, until))

    /**
     * Writes attachments as a table to a file, all as of one instant; whole or not at all (xuất bảng).
     *
     * @param path The file to create.
     * @param format The kind of file; this library writes CSV and JSON Lines.
     * @param columns The paths of the columns, in this order: `held_on`, `turnout.informed`; null for all of them.
     * @param options How the table is written.
     * @param activity Only those with this `activity`.
     * @param dated Only those with this `dated`.
     * @param session Only those with this `session`.
     * @param plan Only those with this `plan`.
     * @param document Only those with this `document`.
     * @param blake3 Only those with this `blake3`.
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
        activity: ActivityId? = null,
        dated: LocalDate? = null,
        session: SessionId? = null,
        plan: PlanId? = null,
        document: LegalDocumentId? = null,
        blake3: String? = null,
        missing: Set<AttachmentField> = emptySet(),
        index: AttachmentIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        progress: ProgressListener? = null,
    ): Unit =
        exportOf(
            attachmentQuery(activity, dated, session, plan, document, blake3, missing, index, since, until, descending),
            TableFile(path, format, columns, options),
            progress,
        )
}

/** The attachments. */
public class Attachments internal constructor(caller: Caller) :
    AttachmentRecords(caller), TableTarget by TableTargetOf(caller, "attachments") {
    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun add(record: Attachment): Attachment =
        addOf("attachments.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @param progress Told how far it is.
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun addMany(
        records: Iterable<Attachment>,
        progress: ProgressListener? = null,
    ): List<Attachment> =
        addManyOf(records.toList(), progress) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun update(record: Attachment): Attachment =
        addOf("attachments.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public suspend fun remove(id: AttachmentId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public suspend fun remove(record: Attachment) {
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
    public suspend fun bringBack(id: AttachmentId, rev: Long? = null, asOf: Instant? = null): Attachment =
        bringBackOf(id, rev, asOf)
}

/** The attachments, in a batch. */
public class BatchAttachments internal constructor(caller: BatchCaller) :
    BatchRecords<Attachment, AttachmentId>(caller, "attachments", { readAttachment() }),
    BatchTableTarget by BatchTableTargetOf(caller, "attachments") {
    /**
     * Gives a page of attachments.
     *
     * @param activity Only those with this `activity`.
     * @param dated Only those with this `dated`.
     * @param session Only those with this `session`.
     * @param plan Only those with this `plan`.
     * @param document Only those with this `document`.
     * @param blake3 Only those with this `blake3`.
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
        activity: ActivityId? = null,
        dated: LocalDate? = null,
        session: SessionId? = null,
        plan: PlanId? = null,
        document: LegalDocumentId? = null,
        blake3: String? = null,
        missing: Set<AttachmentField> = emptySet(),
        index: AttachmentIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<Attachment> =
        pageOf(attachmentQuery(activity, dated, session, plan, document, blake3, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives attachments one by one, reading page after page.
     *
     * @param activity Only those with this `activity`.
     * @param dated Only those with this `dated`.
     * @param session Only those with this `session`.
     * @param plan Only those with this `plan`.
     * @param document Only those with this `document`.
     * @param blake3 Only those with this `blake3`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        activity: ActivityId? = null,
        dated: LocalDate? = null,
        session: SessionId? = null,
        plan: PlanId? = null,
        document: LegalDocumentId? = null,
        blake3: String? = null,
        missing: Set<AttachmentField> = emptySet(),
        index: AttachmentIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Sequence<Attachment> =
        allOf(attachmentQuery(activity, dated, session, plan, document, blake3, missing, index, since, until, descending))

    /**
     * Counts attachments.
     *
     * @param activity Only those with this `activity`.
     * @param dated Only those with this `dated`.
     * @param session Only those with this `session`.
     * @param plan Only those with this `plan`.
     * @param document Only those with this `document`.
     * @param blake3 Only those with this `blake3`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public fun count(
        activity: ActivityId? = null,
        dated: LocalDate? = null,
        session: SessionId? = null,
        plan: PlanId? = null,
        document: LegalDocumentId? = null,
        blake3: String? = null,
        missing: Set<AttachmentField> = emptySet(),
        index: AttachmentIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(attachmentQuery(activity, dated, session, plan, document, blake3, missing, index, since, until))

    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun add(record: Attachment): Attachment =
        addOf("attachments.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun addMany(records: Iterable<Attachment>): List<Attachment> =
        addManyOf(records.toList()) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun update(record: Attachment): Attachment =
        addOf("attachments.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public fun remove(id: AttachmentId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public fun remove(record: Attachment) {
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
    public fun bringBack(id: AttachmentId, rev: Long? = null, asOf: Instant? = null): Attachment =
        bringBackOf(id, rev, asOf)
}

private fun attachmentQuery(
    activity: ActivityId?,
    dated: LocalDate?,
    session: SessionId?,
    plan: PlanId?,
    document: LegalDocumentId?,
    blake3: String?,
    missing: Set<AttachmentField>,
    index: AttachmentIndex?,
    since: Bound?,
    until: Bound?,
    descending: Boolean = false,
): IndexQuery {
    val query = IndexQuery(index, since, until, descending)
    query.filter("activity", activity) { write(it) }
    query.filter("dated", dated) { write(it) }
    query.filter("session", session) { write(it) }
    query.filter("plan", plan) { write(it) }
    query.filter("document", document) { write(it) }
    query.filter("blake3", blake3) { write(it) }
    query.without(missing)
    return query
}
