// Generated from the core by `make types`: change the core, not this file.

package vn.cchc

import kotlinx.coroutines.flow.Flow
import vn.cchc.model.*
import vn.cchc.wire.*
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
    /** The member of staff this is, where it is one; at most one data subject per person that is not erased. */
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
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param descending Descending order.
     * @param limit The most records on a page, 1 to 1,000.
     * @param cursor The position after which the page begins: the `next` of the page before, of the same query in
     * the same store or in a copy of it. A cursor of another query or store is refused.
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
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param descending Descending order.
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
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     */
    public suspend fun count(
        person: PersonId? = null,
        missing: Set<DataSubjectField> = emptySet(),
        index: DataSubjectIndex? = null,
    ): Long =
        countOf(dataSubjectQuery(person, missing, index))

    /**
     * Every record that has to do with a person: what to look through when they ask what is kept of them.
     *
     * @param id The person.
     */
    public suspend fun holdings(id: DataSubjectId): List<Holding> =
        caller.ask(
            "data_subjects.holdings",
            {
                map(1)
                field("id") { write(id) }
            },
        ) { list { readHolding() } }
}

/** The data subjects. */
public class DataSubjects internal constructor(caller: Caller) :
    DataSubjectRecords(caller) {
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
     * Opens the personal data of a record, and notes who did so and what for. It stands alone: in a batch that
     * might yet be abandoned the note could be lost.
     *
     * @param id The record: a person whose data are kept, or one of the kind named.
     * @param purpose What for (mục đích).
     * @param kind Kind of the record, where it is no data subject: `attempt`.
     * @param rev An earlier revision; the present one where none is given.
     * @param fields Which fields; all that it has where none are named.
     */
    public suspend fun reveal(
        id: UUID,
        purpose: String,
        kind: String = "data_subject",
        rev: Long? = null,
        fields: List<String> = emptyList(),
    ): Revealed =
        caller.ask(
            "data_subjects.reveal",
            {
                map(5)
                field("id") { write(id) }
                field("purpose") { write(purpose) }
                field("kind") { write(kind) }
                field("rev") { orNull(rev) { write(it) } }
                field("fields") { list(fields) { write(it) } }
            },
        ) { readRevealed() }

    /**
     * Erases a person's data: their key is destroyed, and with it everything that was ever sealed under it, in
     * every version and in every backup. That they once were here, and what was done with what they sent, stays; so
     * do texts and files that are not sealed, and of a member of staff which tests they took, whether they passed,
     * and when they attended.
     *
     * The file may hold the destroyed key on a page that is free until it is written to again. A copy by
     * `store.backup` has no such pages: where somebody may get at the file and the host's key together, let the
     * copy take its place.
     *
     * @param id The person.
     * @param why Why, and on what basis.
     */
    public suspend fun erase(id: DataSubjectId, why: String): DataSubject =
        caller.ask(
            "data_subjects.erase",
            {
                map(2)
                field("id") { write(id) }
                field("why") { write(why) }
            },
        ) { readDataSubject() }

    /**
     * Notes a consent, with its proof.
     *
     * @param id The person.
     * @param purpose To what: one purpose.
     * @param method How it was given.
     * @param evidence The file that proves it.
     * @param givenOn When it was given; today where none is given.
     * @param textVersion Which version of the text was agreed to.
     */
    public suspend fun consent(
        id: DataSubjectId,
        purpose: String,
        method: String,
        evidence: AttachmentId,
        givenOn: LocalDate? = null,
        textVersion: String? = null,
    ): DataSubject =
        caller.ask(
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
     * Notes that a person took a consent back.
     *
     * @param id The person.
     * @param purpose To what they had agreed.
     * @param on When; today where none is given.
     */
    public suspend fun withdrawConsent(id: DataSubjectId, purpose: String, on: LocalDate? = null): DataSubject =
        caller.ask(
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
    BatchRecords<DataSubject, DataSubjectId>(caller, "data_subjects", { readDataSubject() }) {
    /**
     * Gives a page of data subjects.
     *
     * @param person Only those with this `person`.
     * @param missing Only those without these.
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param descending Descending order.
     * @param limit The most records on a page, 1 to 1,000.
     * @param cursor The position after which the page begins: the `next` of the page before, of the same query in
     * the same store or in a copy of it. A cursor of another query or store is refused.
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
     * @param index Name of the index to use; where none is given, the first that serves the filter.
     * @param descending Descending order.
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
     * @param index Name of the index to use; where none is given, the first that serves the filter.
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
     * Opens the personal data of a record, and notes who did so and what for. It stands alone: in a batch that
     * might yet be abandoned the note could be lost.
     *
     * @param id The record: a person whose data are kept, or one of the kind named.
     * @param purpose What for (mục đích).
     * @param kind Kind of the record, where it is no data subject: `attempt`.
     * @param rev An earlier revision; the present one where none is given.
     * @param fields Which fields; all that it has where none are named.
     */
    public fun reveal(
        id: UUID,
        purpose: String,
        kind: String = "data_subject",
        rev: Long? = null,
        fields: List<String> = emptyList(),
    ): Revealed =
        caller.ask(
            "data_subjects.reveal",
            {
                map(5)
                field("id") { write(id) }
                field("purpose") { write(purpose) }
                field("kind") { write(kind) }
                field("rev") { orNull(rev) { write(it) } }
                field("fields") { list(fields) { write(it) } }
            },
        ) { readRevealed() }

    /**
     * Erases a person's data: their key is destroyed, and with it everything that was ever sealed under it, in
     * every version and in every backup. That they once were here, and what was done with what they sent, stays; so
     * do texts and files that are not sealed, and of a member of staff which tests they took, whether they passed,
     * and when they attended.
     *
     * The file may hold the destroyed key on a page that is free until it is written to again. A copy by
     * `store.backup` has no such pages: where somebody may get at the file and the host's key together, let the
     * copy take its place.
     *
     * @param id The person.
     * @param why Why, and on what basis.
     */
    public fun erase(id: DataSubjectId, why: String): DataSubject =
        caller.ask(
            "data_subjects.erase",
            {
                map(2)
                field("id") { write(id) }
                field("why") { write(why) }
            },
        ) { readDataSubject() }

    /**
     * Notes a consent, with its proof.
     *
     * @param id The person.
     * @param purpose To what: one purpose.
     * @param method How it was given.
     * @param evidence The file that proves it.
     * @param givenOn When it was given; today where none is given.
     * @param textVersion Which version of the text was agreed to.
     */
    public fun consent(
        id: DataSubjectId,
        purpose: String,
        method: String,
        evidence: AttachmentId,
        givenOn: LocalDate? = null,
        textVersion: String? = null,
    ): DataSubject =
        caller.ask(
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
     * Notes that a person took a consent back.
     *
     * @param id The person.
     * @param purpose To what they had agreed.
     * @param on When; today where none is given.
     */
    public fun withdrawConsent(id: DataSubjectId, purpose: String, on: LocalDate? = null): DataSubject =
        caller.ask(
            "data_subjects.withdraw_consent",
            {
                map(3)
                field("id") { write(id) }
                field("purpose") { write(purpose) }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readDataSubject() }

    /**
     * Every record that has to do with a person: what to look through when they ask what is kept of them.
     *
     * @param id The person.
     */
    public fun holdings(id: DataSubjectId): List<Holding> =
        caller.ask(
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
