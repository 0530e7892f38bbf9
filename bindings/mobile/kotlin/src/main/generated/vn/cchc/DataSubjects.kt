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

/** The orders in which data subjects can be read. */
public enum class DataSubjectIndex(override val code: String) : Code {
    /** By `person`. */
    PERSON("person"),
}

/** What data subjects can be without, and be found by being without. */
public enum class DataSubjectField(override val code: String) : Code {
    /**
     * The member of staff who is this data subject; none if it is no member of staff. At most one data subject that
     * is not erased refers to a person, and the field never changes.
     */
    PERSON("person"),
}

/** The data subjects, for reading. */
public open class DataSubjectRecords internal constructor(caller: Caller) :
    Records<DataSubject, DataSubjectId>(caller, "data_subjects", { readDataSubject() }) {
    /**
     * Gives a page of data subjects.
     *
     * @param person Only those with this `person`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param descending Whether to return the records in descending order; false by default.
     * @param limit The most records on a page, 1 to 1,000; 50 by default.
     * @param cursor The cursor of the page to return: `next` of the page before; none for the first page. It must
     * come from the same query in the same store or a copy of it; any other cursor is refused.
     */
    public suspend fun page(
        person: PersonId? = null,
        missing: Set<DataSubjectField> = emptySet(),
        index: DataSubjectIndex? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<DataSubject> =
        pageOf(dataSubjectQuery(person, missing, index, descending), limit, cursor)

    /**
     * Gives data subjects one by one, reading page after page.
     *
     * @param person Only those with this `person`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        person: PersonId? = null,
        missing: Set<DataSubjectField> = emptySet(),
        index: DataSubjectIndex? = null,
        descending: Boolean = false,
    ): Flow<DataSubject> =
        allOf(dataSubjectQuery(person, missing, index, descending))

    /**
     * Counts data subjects.
     *
     * @param person Only those with this `person`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     */
    public suspend fun count(
        person: PersonId? = null,
        missing: Set<DataSubjectField> = emptySet(),
        index: DataSubjectIndex? = null,
    ): Long =
        countOf(dataSubjectQuery(person, missing, index))

    /**
     * Writes data subjects as a table to a file, all as of one instant; whole or not at all (xuất bảng).
     *
     * @param path The file to create.
     * @param format The kind of file; this library writes CSV and JSON Lines.
     * @param columns The paths of the columns, in this order: `held_on`, `turnout.informed`; null for all of them.
     * @param options How the table is written.
     * @param person Only those with this `person`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
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
        person: PersonId? = null,
        missing: Set<DataSubjectField> = emptySet(),
        index: DataSubjectIndex? = null,
        descending: Boolean = false,
        progress: ProgressListener? = null,
    ): Unit =
        exportOf(
            dataSubjectQuery(person, missing, index, descending),
            TableFile(path, format, columns, options),
            progress,
        )

    /**
     * Returns every record that refers to a person: what to review if they ask which data about them is stored.
     *
     * @param id The person.
     */
    public suspend fun holdings(id: DataSubjectId): List<Holding> =
        caller.read(
            "data_subjects.holdings",
            {
                map(1)
                field("id") { write(id) }
            },
        ) { list { readHolding() } }
}

/** The data subjects. */
public class DataSubjects internal constructor(caller: Caller) :
    DataSubjectRecords(caller), TableTarget by TableTargetOf(caller, "data_subjects") {
    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun add(record: DataSubject): DataSubject =
        addOf("data_subjects.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @param progress Told how far it is.
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun addMany(
        records: Iterable<DataSubject>,
        progress: ProgressListener? = null,
    ): List<DataSubject> =
        addManyOf(records.toList(), progress) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun update(record: DataSubject): DataSubject =
        addOf("data_subjects.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public suspend fun remove(id: DataSubjectId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public suspend fun remove(record: DataSubject) {
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
    public suspend fun bringBack(id: DataSubjectId, rev: Long? = null, asOf: Instant? = null): DataSubject =
        bringBackOf(id, rev, asOf)

    /**
     * Opens the sealed personal data of a record, and records who did so and for what purpose (an access entry).
     *
     * Refused in a batch (`not_in_batch`): a batch could still be aborted, and the access entry lost. Also refused
     * if every consent to data kept by consent was withdrawn (`consent_withdrawn`), or a fulfilled request
     * restricts their processing (`processing_restricted`). Fails with `KeyNeeded` if the store has no key, or the
     * person was erased.
     *
     * @param id The record: a data subject, or a record of the kind named by `kind`.
     * @param purpose The purpose (mục đích), stored with the access entry; not blank.
     * @param kind The kind of the record: `attempt`, for example; `data_subject` if omitted.
     * @param rev An earlier revision; the current one if omitted.
     * @param fields The fields to open; every field with personal data if empty. A field without any is refused
     * (`no_such_piece`).
     * @param despite The exception under which they are opened although a fulfilled request restricts the
     * processing or objects to it; stored with the access entry. Without it such a request blocks
     * (`processing_restricted`).
     */
    public suspend fun reveal(
        id: UUID,
        purpose: String,
        kind: String = "data_subject",
        rev: Long? = null,
        fields: List<String> = emptyList(),
        despite: RestrictionException? = null,
    ): Revealed =
        caller.write(
            "data_subjects.reveal",
            {
                map(6)
                field("id") { write(id) }
                field("purpose") { write(purpose) }
                field("kind") { write(kind) }
                field("rev") { orNull(rev) { write(it) } }
                field("fields") { list(fields) { write(it) } }
                field("despite") { orNull(despite) { write(it) } }
            },
        ) { readRevealed() }

    /**
     * Erases a person's data: destroys their key, which makes everything ever sealed under it unreadable in every
     * version and every backup, and empties name, address, telephone and mail address. It cannot be undone. Refused
     * if erased before (`erased_before`).
     *
     * What remains:
     * - the data subject itself, with the erasure (day, actor, reason), and records that refer to it, such as
     * feedback and
     *   how it was handled;
     * - texts and files that are not sealed;
     * - of a member of staff: the tests they took, whether they passed, and the sessions they attended;
     * - possibly the destroyed key, in a free page of the file until that page is reused. A copy by `store.backup`
     * has no
     *   free pages: if somebody could get both the file and the host's key, replace the file with such a copy.
     *
     * @param id The person.
     * @param why The reason and its basis; not blank.
     */
    public suspend fun erase(id: DataSubjectId, why: String): DataSubject =
        caller.write(
            "data_subjects.erase",
            {
                map(2)
                field("id") { write(id) }
                field("why") { write(why) }
            },
        ) { readDataSubject() }

    /**
     * Records a consent (sự đồng ý), with its proof.
     *
     * @param id The person.
     * @param purpose What it consents to: one purpose.
     * @param method How it was given.
     * @param evidence The file that proves it.
     * @param givenOn The day it was given; today if omitted.
     * @param textVersion The version of the text consented to.
     */
    public suspend fun consent(
        id: DataSubjectId,
        purpose: String,
        method: String,
        evidence: AttachmentId,
        givenOn: LocalDate? = null,
        textVersion: String? = null,
    ): DataSubject =
        caller.write(
            "data_subjects.consent",
            {
                map(6)
                field("id") { write(id) }
                field("purpose") { write(purpose) }
                field("method") { write(method) }
                field("evidence") { write(evidence) }
                field("given_on") { orNull(givenOn) { write(it) } }
                field("text_version") { orNull(textVersion) { write(it) } }
            },
        ) { readDataSubject() }

    /**
     * Records that a person withdrew a consent. Refused if no consent for this purpose is in force
     * (`consent_missing`).
     *
     * @param id The person.
     * @param purpose The purpose they had consented to.
     * @param on The day it was withdrawn; today if omitted.
     */
    public suspend fun withdrawConsent(id: DataSubjectId, purpose: String, on: LocalDate? = null): DataSubject =
        caller.write(
            "data_subjects.withdraw_consent",
            {
                map(3)
                field("id") { write(id) }
                field("purpose") { write(purpose) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readDataSubject() }
}

/** The data subjects, in a batch. */
public class BatchDataSubjects internal constructor(caller: BatchCaller) :
    BatchRecords<DataSubject, DataSubjectId>(caller, "data_subjects", { readDataSubject() }),
    BatchTableTarget by BatchTableTargetOf(caller, "data_subjects") {
    /**
     * Gives a page of data subjects.
     *
     * @param person Only those with this `person`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param descending Whether to return the records in descending order; false by default.
     * @param limit The most records on a page, 1 to 1,000; 50 by default.
     * @param cursor The cursor of the page to return: `next` of the page before; none for the first page. It must
     * come from the same query in the same store or a copy of it; any other cursor is refused.
     */
    public fun page(
        person: PersonId? = null,
        missing: Set<DataSubjectField> = emptySet(),
        index: DataSubjectIndex? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<DataSubject> =
        pageOf(dataSubjectQuery(person, missing, index, descending), limit, cursor)

    /**
     * Gives data subjects one by one, reading page after page.
     *
     * @param person Only those with this `person`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        person: PersonId? = null,
        missing: Set<DataSubjectField> = emptySet(),
        index: DataSubjectIndex? = null,
        descending: Boolean = false,
    ): Sequence<DataSubject> =
        allOf(dataSubjectQuery(person, missing, index, descending))

    /**
     * Counts data subjects.
     *
     * @param person Only those with this `person`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     */
    public fun count(
        person: PersonId? = null,
        missing: Set<DataSubjectField> = emptySet(),
        index: DataSubjectIndex? = null,
    ): Long =
        countOf(dataSubjectQuery(person, missing, index))

    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun add(record: DataSubject): DataSubject =
        addOf("data_subjects.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun addMany(records: Iterable<DataSubject>): List<DataSubject> =
        addManyOf(records.toList()) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun update(record: DataSubject): DataSubject =
        addOf("data_subjects.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public fun remove(id: DataSubjectId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public fun remove(record: DataSubject) {
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
    public fun bringBack(id: DataSubjectId, rev: Long? = null, asOf: Instant? = null): DataSubject =
        bringBackOf(id, rev, asOf)

    /**
     * Opens the sealed personal data of a record, and records who did so and for what purpose (an access entry).
     *
     * Refused in a batch (`not_in_batch`): a batch could still be aborted, and the access entry lost. Also refused
     * if every consent to data kept by consent was withdrawn (`consent_withdrawn`), or a fulfilled request
     * restricts their processing (`processing_restricted`). Fails with `KeyNeeded` if the store has no key, or the
     * person was erased.
     *
     * @param id The record: a data subject, or a record of the kind named by `kind`.
     * @param purpose The purpose (mục đích), stored with the access entry; not blank.
     * @param kind The kind of the record: `attempt`, for example; `data_subject` if omitted.
     * @param rev An earlier revision; the current one if omitted.
     * @param fields The fields to open; every field with personal data if empty. A field without any is refused
     * (`no_such_piece`).
     * @param despite The exception under which they are opened although a fulfilled request restricts the
     * processing or objects to it; stored with the access entry. Without it such a request blocks
     * (`processing_restricted`).
     */
    public fun reveal(
        id: UUID,
        purpose: String,
        kind: String = "data_subject",
        rev: Long? = null,
        fields: List<String> = emptyList(),
        despite: RestrictionException? = null,
    ): Revealed =
        caller.call(
            "data_subjects.reveal",
            {
                map(6)
                field("id") { write(id) }
                field("purpose") { write(purpose) }
                field("kind") { write(kind) }
                field("rev") { orNull(rev) { write(it) } }
                field("fields") { list(fields) { write(it) } }
                field("despite") { orNull(despite) { write(it) } }
            },
        ) { readRevealed() }

    /**
     * Erases a person's data: destroys their key, which makes everything ever sealed under it unreadable in every
     * version and every backup, and empties name, address, telephone and mail address. It cannot be undone. Refused
     * if erased before (`erased_before`).
     *
     * What remains:
     * - the data subject itself, with the erasure (day, actor, reason), and records that refer to it, such as
     * feedback and
     *   how it was handled;
     * - texts and files that are not sealed;
     * - of a member of staff: the tests they took, whether they passed, and the sessions they attended;
     * - possibly the destroyed key, in a free page of the file until that page is reused. A copy by `store.backup`
     * has no
     *   free pages: if somebody could get both the file and the host's key, replace the file with such a copy.
     *
     * @param id The person.
     * @param why The reason and its basis; not blank.
     */
    public fun erase(id: DataSubjectId, why: String): DataSubject =
        caller.call(
            "data_subjects.erase",
            {
                map(2)
                field("id") { write(id) }
                field("why") { write(why) }
            },
        ) { readDataSubject() }

    /**
     * Records a consent (sự đồng ý), with its proof.
     *
     * @param id The person.
     * @param purpose What it consents to: one purpose.
     * @param method How it was given.
     * @param evidence The file that proves it.
     * @param givenOn The day it was given; today if omitted.
     * @param textVersion The version of the text consented to.
     */
    public fun consent(
        id: DataSubjectId,
        purpose: String,
        method: String,
        evidence: AttachmentId,
        givenOn: LocalDate? = null,
        textVersion: String? = null,
    ): DataSubject =
        caller.call(
            "data_subjects.consent",
            {
                map(6)
                field("id") { write(id) }
                field("purpose") { write(purpose) }
                field("method") { write(method) }
                field("evidence") { write(evidence) }
                field("given_on") { orNull(givenOn) { write(it) } }
                field("text_version") { orNull(textVersion) { write(it) } }
            },
        ) { readDataSubject() }

    /**
     * Records that a person withdrew a consent. Refused if no consent for this purpose is in force
     * (`consent_missing`).
     *
     * @param id The person.
     * @param purpose The purpose they had consented to.
     * @param on The day it was withdrawn; today if omitted.
     */
    public fun withdrawConsent(id: DataSubjectId, purpose: String, on: LocalDate? = null): DataSubject =
        caller.call(
            "data_subjects.withdraw_consent",
            {
                map(3)
                field("id") { write(id) }
                field("purpose") { write(purpose) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readDataSubject() }

    /**
     * Returns every record that refers to a person: what to review if they ask which data about them is stored.
     *
     * @param id The person.
     */
    public fun holdings(id: DataSubjectId): List<Holding> =
        caller.call(
            "data_subjects.holdings",
            {
                map(1)
                field("id") { write(id) }
            },
        ) { list { readHolding() } }
}

private fun dataSubjectQuery(
    person: PersonId?,
    missing: Set<DataSubjectField>,
    index: DataSubjectIndex?,
    descending: Boolean = false,
): IndexQuery {
    val query = IndexQuery(index, null, null, descending)
    query.filter("person", person) { write(it) }
    query.without(missing)
    return query
}
