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

/** The orders in which data requests can be read. */
public enum class DataRequestIndex(override val code: String) : Code {
    /** By `subject`, `receivedOn`. */
    SUBJECT("subject"),

    /** By `status`, `receivedOn`. */
    STATUS("status"),

    /** By `due`. */
    DUE("due"),
}

/** The data requests, for reading. */
public open class DataRequestRecords internal constructor(caller: Caller) :
    Records<DataRequest, DataRequestId>(caller, "data_requests", { readDataRequest() }) {
    /**
     * Gives a page of data requests.
     *
     * @param subject Only those with this `subject`.
     * @param receivedOn Only those with this `received_on`.
     * @param status Only those with this `status`.
     * @param due Only those with this `due`.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     * @param limit The most records on a page, 1 to 1,000; 50 by default.
     * @param cursor The cursor of the page to return: `next` of the page before; none for the first page. It must
     * come from the same query in the same store or a copy of it; any other cursor is refused.
     */
    public suspend fun page(
        subject: DataSubjectId? = null,
        receivedOn: LocalDate? = null,
        status: DataRequestStatus? = null,
        due: LocalDate? = null,
        index: DataRequestIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<DataRequest> =
        pageOf(dataRequestQuery(subject, receivedOn, status, due, index, since, until, descending), limit, cursor)

    /**
     * Gives data requests one by one, reading page after page.
     *
     * @param subject Only those with this `subject`.
     * @param receivedOn Only those with this `received_on`.
     * @param status Only those with this `status`.
     * @param due Only those with this `due`.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        subject: DataSubjectId? = null,
        receivedOn: LocalDate? = null,
        status: DataRequestStatus? = null,
        due: LocalDate? = null,
        index: DataRequestIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Flow<DataRequest> =
        allOf(dataRequestQuery(subject, receivedOn, status, due, index, since, until, descending))

    /**
     * Counts data requests.
     *
     * @param subject Only those with this `subject`.
     * @param receivedOn Only those with this `received_on`.
     * @param status Only those with this `status`.
     * @param due Only those with this `due`.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public suspend fun count(
        subject: DataSubjectId? = null,
        receivedOn: LocalDate? = null,
        status: DataRequestStatus? = null,
        due: LocalDate? = null,
        index: DataRequestIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(dataRequestQuery(subject, receivedOn, status, due, index, since, until))

    /**
     * Writes data requests as a table to a file, all as of one instant; whole or not at all (xuất bảng).
     *
     * @param path The file to create.
     * @param format The kind of file; this library writes CSV and JSON Lines.
     * @param columns The paths of the columns, in this order: `held_on`, `turnout.informed`; null for all of them.
     * @param options How the table is written.
     * @param subject Only those with this `subject`.
     * @param receivedOn Only those with this `received_on`.
     * @param status Only those with this `status`.
     * @param due Only those with this `due`.
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
        subject: DataSubjectId? = null,
        receivedOn: LocalDate? = null,
        status: DataRequestStatus? = null,
        due: LocalDate? = null,
        index: DataRequestIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        progress: ProgressListener? = null,
    ): Unit =
        exportOf(
            dataRequestQuery(subject, receivedOn, status, due, index, since, until, descending),
            TableFile(path, format, columns, options),
            progress,
        )
}

/** The data requests. */
public class DataRequests internal constructor(caller: Caller) :
    DataRequestRecords(caller), TableTarget by TableTargetOf(caller, "data_requests") {
    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun add(record: DataRequest): DataRequest =
        addOf("data_requests.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @param progress Told how far it is.
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun addMany(
        records: Iterable<DataRequest>,
        progress: ProgressListener? = null,
    ): List<DataRequest> =
        addManyOf(records.toList(), progress) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun update(record: DataRequest): DataRequest =
        addOf("data_requests.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public suspend fun remove(id: DataRequestId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public suspend fun remove(record: DataRequest) {
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
    public suspend fun bringBack(id: DataRequestId, rev: Long? = null, asOf: Instant? = null): DataRequest =
        bringBackOf(id, rev, asOf)

    /**
     * Receives a request (tiếp nhận yêu cầu) and sets its deadlines. A deadline that no rule or calendar covers
     * stays empty; `not_covered` of the request says why.
     *
     * @param subject The person who asks.
     * @param kind What they ask for.
     * @param receivedOn The day it came in (date in Việt Nam); today if omitted. Not in the future (`not_yet`).
     * @param details What exactly. Required to withdraw a consent: the purpose of a consent that was given (else
     * `consent_missing`).
     * @param unit The unit that must answer; if omitted, the unit that keeps the person's data (`scope` of the data
     * subject), if any.
     */
    public suspend fun receive(
        subject: DataSubjectId,
        kind: DataRequestKind,
        receivedOn: LocalDate? = null,
        details: String? = null,
        unit: UnitId? = null,
    ): DataRequest =
        caller.write(
            "data_requests.receive",
            {
                map(5)
                field("subject") { write(subject) }
                field("kind") { write(kind) }
                field("received_on") { orNull(receivedOn) { write(it) } }
                field("details") { orNull(details) { write(it) } }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { readDataRequest() }

    /**
     * Records that the person was told their request came in.
     *
     * @param id The request.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step (`order`).
     */
    public suspend fun acknowledge(id: DataRequestId, on: LocalDate? = null): DataRequest =
        caller.write(
            "data_requests.acknowledge",
            {
                map(2)
                field("id") { write(id) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readDataRequest() }

    /**
     * Extends the deadline of an open request, once, by the extension its rule allows. Refused if it is not open
     * (`not_open`), was extended before (`extended_before`), has no deadline (`no_clock`), or the rule allows no
     * extension (`no_extension`).
     *
     * @param id The request.
     * @param why The reason; not blank.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step (`order`).
     */
    public suspend fun extend(id: DataRequestId, why: String, on: LocalDate? = null): DataRequest =
        caller.write(
            "data_requests.extend",
            {
                map(3)
                field("id") { write(id) }
                field("why") { write(why) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readDataRequest() }

    /**
     * Records that a request was fulfilled. In the same commit, a request for erasure erases the person's data, and
     * one to withdraw a consent withdraws it on the day the request was received.
     *
     * One to restrict the processing, or that objects to it, is enforced from then on until `data_requests.lift`:
     * opening the person's data, publishing what they sent and sealing new data of theirs are refused
     * (`processing_restricted`).
     *
     * @param id The request.
     * @param outcome What was done; not blank.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step (`order`).
     */
    public suspend fun fulfil(id: DataRequestId, outcome: String, on: LocalDate? = null): DataRequest =
        caller.write(
            "data_requests.fulfil",
            {
                map(3)
                field("id") { write(id) }
                field("outcome") { write(outcome) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readDataRequest() }

    /**
     * Refuses a request, with a reason.
     *
     * @param id The request.
     * @param why The reason; not blank.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step (`order`).
     */
    public suspend fun refuse(id: DataRequestId, why: String, on: LocalDate? = null): DataRequest =
        caller.write(
            "data_requests.refuse",
            {
                map(3)
                field("id") { write(id) }
                field("why") { write(why) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readDataRequest() }

    /**
     * Records that the person withdrew their request.
     *
     * @param id The request.
     * @param why The reason, if they gave one.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step (`order`).
     */
    public suspend fun withdraw(id: DataRequestId, why: String? = null, on: LocalDate? = null): DataRequest =
        caller.write(
            "data_requests.withdraw",
            {
                map(3)
                field("id") { write(id) }
                field("why") { orNull(why) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readDataRequest() }

    /**
     * Records that a restriction or objection no longer holds (dỡ bỏ hạn chế xử lý): from then on the person's data
     * may be used again. Refused for other requests (`not_a_restriction`), and for those that were not fulfilled.
     *
     * @param id The request.
     * @param why The reason; not blank.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step (`order`).
     */
    public suspend fun lift(id: DataRequestId, why: String, on: LocalDate? = null): DataRequest =
        caller.write(
            "data_requests.lift",
            {
                map(3)
                field("id") { write(id) }
                field("why") { write(why) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readDataRequest() }
}

/** The data requests, in a batch. */
public class BatchDataRequests internal constructor(caller: BatchCaller) :
    BatchRecords<DataRequest, DataRequestId>(caller, "data_requests", { readDataRequest() }),
    BatchTableTarget by BatchTableTargetOf(caller, "data_requests") {
    /**
     * Gives a page of data requests.
     *
     * @param subject Only those with this `subject`.
     * @param receivedOn Only those with this `received_on`.
     * @param status Only those with this `status`.
     * @param due Only those with this `due`.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     * @param limit The most records on a page, 1 to 1,000; 50 by default.
     * @param cursor The cursor of the page to return: `next` of the page before; none for the first page. It must
     * come from the same query in the same store or a copy of it; any other cursor is refused.
     */
    public fun page(
        subject: DataSubjectId? = null,
        receivedOn: LocalDate? = null,
        status: DataRequestStatus? = null,
        due: LocalDate? = null,
        index: DataRequestIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<DataRequest> =
        pageOf(dataRequestQuery(subject, receivedOn, status, due, index, since, until, descending), limit, cursor)

    /**
     * Gives data requests one by one, reading page after page.
     *
     * @param subject Only those with this `subject`.
     * @param receivedOn Only those with this `received_on`.
     * @param status Only those with this `status`.
     * @param due Only those with this `due`.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        subject: DataSubjectId? = null,
        receivedOn: LocalDate? = null,
        status: DataRequestStatus? = null,
        due: LocalDate? = null,
        index: DataRequestIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Sequence<DataRequest> =
        allOf(dataRequestQuery(subject, receivedOn, status, due, index, since, until, descending))

    /**
     * Counts data requests.
     *
     * @param subject Only those with this `subject`.
     * @param receivedOn Only those with this `received_on`.
     * @param status Only those with this `status`.
     * @param due Only those with this `due`.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public fun count(
        subject: DataSubjectId? = null,
        receivedOn: LocalDate? = null,
        status: DataRequestStatus? = null,
        due: LocalDate? = null,
        index: DataRequestIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(dataRequestQuery(subject, receivedOn, status, due, index, since, until))

    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun add(record: DataRequest): DataRequest =
        addOf("data_requests.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun addMany(records: Iterable<DataRequest>): List<DataRequest> =
        addManyOf(records.toList()) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun update(record: DataRequest): DataRequest =
        addOf("data_requests.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public fun remove(id: DataRequestId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public fun remove(record: DataRequest) {
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
    public fun bringBack(id: DataRequestId, rev: Long? = null, asOf: Instant? = null): DataRequest =
        bringBackOf(id, rev, asOf)

    /**
     * Receives a request (tiếp nhận yêu cầu) and sets its deadlines. A deadline that no rule or calendar covers
     * stays empty; `not_covered` of the request says why.
     *
     * @param subject The person who asks.
     * @param kind What they ask for.
     * @param receivedOn The day it came in (date in Việt Nam); today if omitted. Not in the future (`not_yet`).
     * @param details What exactly. Required to withdraw a consent: the purpose of a consent that was given (else
     * `consent_missing`).
     * @param unit The unit that must answer; if omitted, the unit that keeps the person's data (`scope` of the data
     * subject), if any.
     */
    public fun receive(
        subject: DataSubjectId,
        kind: DataRequestKind,
        receivedOn: LocalDate? = null,
        details: String? = null,
        unit: UnitId? = null,
    ): DataRequest =
        caller.call(
            "data_requests.receive",
            {
                map(5)
                field("subject") { write(subject) }
                field("kind") { write(kind) }
                field("received_on") { orNull(receivedOn) { write(it) } }
                field("details") { orNull(details) { write(it) } }
                field("unit") { orNull(unit) { write(it) } }
            },
        ) { readDataRequest() }

    /**
     * Records that the person was told their request came in.
     *
     * @param id The request.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step (`order`).
     */
    public fun acknowledge(id: DataRequestId, on: LocalDate? = null): DataRequest =
        caller.call(
            "data_requests.acknowledge",
            {
                map(2)
                field("id") { write(id) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readDataRequest() }

    /**
     * Extends the deadline of an open request, once, by the extension its rule allows. Refused if it is not open
     * (`not_open`), was extended before (`extended_before`), has no deadline (`no_clock`), or the rule allows no
     * extension (`no_extension`).
     *
     * @param id The request.
     * @param why The reason; not blank.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step (`order`).
     */
    public fun extend(id: DataRequestId, why: String, on: LocalDate? = null): DataRequest =
        caller.call(
            "data_requests.extend",
            {
                map(3)
                field("id") { write(id) }
                field("why") { write(why) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readDataRequest() }

    /**
     * Records that a request was fulfilled. In the same commit, a request for erasure erases the person's data, and
     * one to withdraw a consent withdraws it on the day the request was received.
     *
     * One to restrict the processing, or that objects to it, is enforced from then on until `data_requests.lift`:
     * opening the person's data, publishing what they sent and sealing new data of theirs are refused
     * (`processing_restricted`).
     *
     * @param id The request.
     * @param outcome What was done; not blank.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step (`order`).
     */
    public fun fulfil(id: DataRequestId, outcome: String, on: LocalDate? = null): DataRequest =
        caller.call(
            "data_requests.fulfil",
            {
                map(3)
                field("id") { write(id) }
                field("outcome") { write(outcome) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readDataRequest() }

    /**
     * Refuses a request, with a reason.
     *
     * @param id The request.
     * @param why The reason; not blank.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step (`order`).
     */
    public fun refuse(id: DataRequestId, why: String, on: LocalDate? = null): DataRequest =
        caller.call(
            "data_requests.refuse",
            {
                map(3)
                field("id") { write(id) }
                field("why") { write(why) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readDataRequest() }

    /**
     * Records that the person withdrew their request.
     *
     * @param id The request.
     * @param why The reason, if they gave one.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step (`order`).
     */
    public fun withdraw(id: DataRequestId, why: String? = null, on: LocalDate? = null): DataRequest =
        caller.call(
            "data_requests.withdraw",
            {
                map(3)
                field("id") { write(id) }
                field("why") { orNull(why) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readDataRequest() }

    /**
     * Records that a restriction or objection no longer holds (dỡ bỏ hạn chế xử lý): from then on the person's data
     * may be used again. Refused for other requests (`not_a_restriction`), and for those that were not fulfilled.
     *
     * @param id The request.
     * @param why The reason; not blank.
     * @param on The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
     * before the record's last step (`order`).
     */
    public fun lift(id: DataRequestId, why: String, on: LocalDate? = null): DataRequest =
        caller.call(
            "data_requests.lift",
            {
                map(3)
                field("id") { write(id) }
                field("why") { write(why) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readDataRequest() }
}

private fun dataRequestQuery(
    subject: DataSubjectId?,
    receivedOn: LocalDate?,
    status: DataRequestStatus?,
    due: LocalDate?,
    index: DataRequestIndex?,
    since: Bound?,
    until: Bound?,
    descending: Boolean = false,
): IndexQuery {
    val query = IndexQuery(index, since, until, descending)
    query.filter("subject", subject) { write(it) }
    query.filter("received_on", receivedOn) { write(it) }
    query.filter("status", status) { write(it) }
    query.filter("due", due) { write(it) }
    return query
}
