// Generated from the core by `make types`: change the core, not this file.

package vn.cchc

import kotlinx.coroutines.flow.Flow
import vn.cchc.model.*
import vn.cchc.wire.*
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
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
     * @param descending Descending order.
     * @param limit The most records on a page, 1 to 1,000.
     * @param cursor The position after which the page begins: the `next` of the page before, of the same query in
     * the same store or in a copy of it. A cursor of another query or store is refused.
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
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
     * @param descending Descending order.
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
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
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
}

/** The data requests. */
public class DataRequests internal constructor(caller: Caller) :
    DataRequestRecords(caller) {
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
     * Notes a request, and sets its clocks. Where no rule or calendar covers one, the clock stays unset and this is
     * noted.
     *
     * @param subject Who asks.
     * @param kind What for.
     * @param receivedOn The day it came in; today where none is given.
     * @param details What exactly; for a consent taken back, its purpose.
     * @param unit The unit that must answer; where none is given, the one that keeps the data of the person, if
     * any.
     */
    public suspend fun receive(
        subject: DataSubjectId,
        kind: DataRequestKind,
        receivedOn: LocalDate? = null,
        details: String? = null,
        unit: UnitId? = null,
    ): DataRequest =
        caller.ask(
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
     * Tells the person that their request came in.
     *
     * @param id The request.
     * @param on On which day; today where none is given.
     */
    public suspend fun acknowledge(id: DataRequestId, on: LocalDate? = null): DataRequest =
        caller.ask(
            "data_requests.acknowledge",
            {
                map(2)
                field("id") { write(id) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readDataRequest() }

    /**
     * Gives a request more time, once, by as much as its rule allows.
     *
     * @param id The request.
     * @param why Why.
     * @param on On which day; today where none is given.
     */
    public suspend fun extend(id: DataRequestId, why: String, on: LocalDate? = null): DataRequest =
        caller.ask(
            "data_requests.extend",
            {
                map(3)
                field("id") { write(id) }
                field("why") { write(why) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readDataRequest() }

    /**
     * Notes that a request was done. One for erasure erases the person's data, one about a consent takes it back,
     * in the same commit.
     *
     * @param id The request.
     * @param outcome What was done.
     * @param on On which day; today where none is given.
     */
    public suspend fun fulfil(id: DataRequestId, outcome: String, on: LocalDate? = null): DataRequest =
        caller.ask(
            "data_requests.fulfil",
            {
                map(3)
                field("id") { write(id) }
                field("outcome") { write(outcome) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readDataRequest() }

    /**
     * Refuses a request, with the reason.
     *
     * @param id The request.
     * @param why The reason.
     * @param on On which day; today where none is given.
     */
    public suspend fun refuse(id: DataRequestId, why: String, on: LocalDate? = null): DataRequest =
        caller.ask(
            "data_requests.refuse",
            {
                map(3)
                field("id") { write(id) }
                field("why") { write(why) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readDataRequest() }

    /**
     * Notes that the person took the request back.
     *
     * @param id The request.
     * @param why The reason, where they gave one.
     * @param on On which day; today where none is given.
     */
    public suspend fun withdraw(id: DataRequestId, why: String? = null, on: LocalDate? = null): DataRequest =
        caller.ask(
            "data_requests.withdraw",
            {
                map(3)
                field("id") { write(id) }
                field("why") { orNull(why) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readDataRequest() }
}

/** The data requests, in a batch. */
public class BatchDataRequests internal constructor(caller: BatchCaller) :
    BatchRecords<DataRequest, DataRequestId>(caller, "data_requests", { readDataRequest() }) {
    /**
     * Gives a page of data requests.
     *
     * @param subject Only those with this `subject`.
     * @param receivedOn Only those with this `received_on`.
     * @param status Only those with this `status`.
     * @param due Only those with this `due`.
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
     * @param descending Descending order.
     * @param limit The most records on a page, 1 to 1,000.
     * @param cursor The position after which the page begins: the `next` of the page before, of the same query in
     * the same store or in a copy of it. A cursor of another query or store is refused.
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
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
     * @param descending Descending order.
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
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param since The least value of the field after the filter's, included.
     * @param until The greatest value of the field after the filter's, included.
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
     * Notes a request, and sets its clocks. Where no rule or calendar covers one, the clock stays unset and this is
     * noted.
     *
     * @param subject Who asks.
     * @param kind What for.
     * @param receivedOn The day it came in; today where none is given.
     * @param details What exactly; for a consent taken back, its purpose.
     * @param unit The unit that must answer; where none is given, the one that keeps the data of the person, if
     * any.
     */
    public fun receive(
        subject: DataSubjectId,
        kind: DataRequestKind,
        receivedOn: LocalDate? = null,
        details: String? = null,
        unit: UnitId? = null,
    ): DataRequest =
        caller.ask(
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
     * Tells the person that their request came in.
     *
     * @param id The request.
     * @param on On which day; today where none is given.
     */
    public fun acknowledge(id: DataRequestId, on: LocalDate? = null): DataRequest =
        caller.ask(
            "data_requests.acknowledge",
            {
                map(2)
                field("id") { write(id) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readDataRequest() }

    /**
     * Gives a request more time, once, by as much as its rule allows.
     *
     * @param id The request.
     * @param why Why.
     * @param on On which day; today where none is given.
     */
    public fun extend(id: DataRequestId, why: String, on: LocalDate? = null): DataRequest =
        caller.ask(
            "data_requests.extend",
            {
                map(3)
                field("id") { write(id) }
                field("why") { write(why) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readDataRequest() }

    /**
     * Notes that a request was done. One for erasure erases the person's data, one about a consent takes it back,
     * in the same commit.
     *
     * @param id The request.
     * @param outcome What was done.
     * @param on On which day; today where none is given.
     */
    public fun fulfil(id: DataRequestId, outcome: String, on: LocalDate? = null): DataRequest =
        caller.ask(
            "data_requests.fulfil",
            {
                map(3)
                field("id") { write(id) }
                field("outcome") { write(outcome) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readDataRequest() }

    /**
     * Refuses a request, with the reason.
     *
     * @param id The request.
     * @param why The reason.
     * @param on On which day; today where none is given.
     */
    public fun refuse(id: DataRequestId, why: String, on: LocalDate? = null): DataRequest =
        caller.ask(
            "data_requests.refuse",
            {
                map(3)
                field("id") { write(id) }
                field("why") { write(why) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readDataRequest() }

    /**
     * Notes that the person took the request back.
     *
     * @param id The request.
     * @param why The reason, where they gave one.
     * @param on On which day; today where none is given.
     */
    public fun withdraw(id: DataRequestId, why: String? = null, on: LocalDate? = null): DataRequest =
        caller.ask(
            "data_requests.withdraw",
            {
                map(3)
                field("id") { write(id) }
                field("why") { orNull(why) { write(it) } }
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
