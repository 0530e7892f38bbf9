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

/** The orders in which legal documents can be read. */
public enum class LegalDocumentIndex(override val code: String) : Code {
    /** By `symbol`, `issuer`. */
    SYMBOL("symbol"),

    /** By `documentType`, `subject`. */
    NAME("name"),

    /** By `inForceFrom`. */
    IN_FORCE_FROM("in_force_from"),

    /** By `issuedOn`. */
    ISSUED_ON("issued_on"),
}

/** What legal documents can be without, and be found by being without. */
public enum class LegalDocumentField(override val code: String) : Code {
    /** Number with symbol as written: "2818/QĐ-UBND", "63/2010/NĐ-CP" (số, ký hiệu). */
    SYMBOL("symbol"),

    /** Issuer as written. */
    ISSUER("issuer"),

    /** First day in force, included; none if unknown (ngày có hiệu lực). */
    IN_FORCE_FROM("in_force_from"),
}

/** The legal documents, for reading. */
public open class LegalDocumentRecords internal constructor(caller: Caller) :
    Records<LegalDocument, LegalDocumentId>(caller, "legal_documents", { readLegalDocument() }) {
    /**
     * Gives a page of legal documents.
     *
     * @param symbol Only those with this `symbol`.
     * @param issuer Only those with this `issuer`.
     * @param documentType Only those with this `document_type`.
     * @param subject Only those with this `subject`.
     * @param inForceFrom Only those with this `in_force_from`.
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
        symbol: String? = null,
        issuer: String? = null,
        documentType: String? = null,
        subject: String? = null,
        inForceFrom: LocalDate? = null,
        issuedOn: LocalDate? = null,
        missing: Set<LegalDocumentField> = emptySet(),
        index: LegalDocumentIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<LegalDocument> =
        pageOf(legalDocumentQuery(symbol, issuer, documentType, subject, inForceFrom, issuedOn, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives legal documents one by one, reading page after page.
     *
     * @param symbol Only those with this `symbol`.
     * @param issuer Only those with this `issuer`.
     * @param documentType Only those with this `document_type`.
     * @param subject Only those with this `subject`.
     * @param inForceFrom Only those with this `in_force_from`.
     * @param issuedOn Only those with this `issued_on`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        symbol: String? = null,
        issuer: String? = null,
        documentType: String? = null,
        subject: String? = null,
        inForceFrom: LocalDate? = null,
        issuedOn: LocalDate? = null,
        missing: Set<LegalDocumentField> = emptySet(),
        index: LegalDocumentIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Flow<LegalDocument> =
        allOf(legalDocumentQuery(symbol, issuer, documentType, subject, inForceFrom, issuedOn, missing, index, since, until, descending))

    /**
     * Counts legal documents.
     *
     * @param symbol Only those with this `symbol`.
     * @param issuer Only those with this `issuer`.
     * @param documentType Only those with this `document_type`.
     * @param subject Only those with this `subject`.
     * @param inForceFrom Only those with this `in_force_from`.
     * @param issuedOn Only those with this `issued_on`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public suspend fun count(
        symbol: String? = null,
        issuer: String? = null,
        documentType: String? = null,
        subject: String? = null,
        inForceFrom: LocalDate? = null,
        issuedOn: LocalDate? = null,
        missing: Set<LegalDocumentField> = emptySet(),
        index: LegalDocumentIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(legalDocumentQuery(symbol, issuer, documentType, subject, inForceFrom, issuedOn, missing, index, since, until))

    /**
     * Writes legal documents as a table to a file, all as of one instant; whole or not at all (xuất bảng).
     *
     * @param path The file to create.
     * @param format The kind of file; this library writes CSV and JSON Lines.
     * @param columns The paths of the columns, in this order: `held_on`, `turnout.informed`; null for all of them.
     * @param options How the table is written.
     * @param symbol Only those with this `symbol`.
     * @param issuer Only those with this `issuer`.
     * @param documentType Only those with this `document_type`.
     * @param subject Only those with this `subject`.
     * @param inForceFrom Only those with this `in_force_from`.
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
        symbol: String? = null,
        issuer: String? = null,
        documentType: String? = null,
        subject: String? = null,
        inForceFrom: LocalDate? = null,
        issuedOn: LocalDate? = null,
        missing: Set<LegalDocumentField> = emptySet(),
        index: LegalDocumentIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        progress: ProgressListener? = null,
    ): Unit =
        exportOf(
            legalDocumentQuery(symbol, issuer, documentType, subject, inForceFrom, issuedOn, missing, index, since, until, descending),
            TableFile(path, format, columns, options),
            progress,
        )

    /**
     * Returns the register of the documents dated in a year (sổ đăng ký văn bản): legal documents and issued plans,
     * by date and number.
     *
     * @param year The year.
     * @param unit Only documents that this unit issued; of every issuer if omitted.
     * @param form The form of the file; Word if omitted.
     * @param details Whose register it is, if it is not the unit's.
     */
    public suspend fun registerFile(
        year: Int,
        unit: UnitId? = null,
        form: DocumentForm = DocumentForm.DOCX,
        details: DocumentDetails = DocumentDetails(),
    ): DocumentFile =
        caller.read(
            "legal_documents.register_file",
            {
                map(4)
                field("year") { write(year) }
                field("unit") { orNull(unit) { write(it) } }
                field("form") { write(form) }
                field("details") { write(details) }
            },
        ) { readDocumentFile() }
}

/** The legal documents. */
public class LegalDocuments internal constructor(caller: Caller) :
    LegalDocumentRecords(caller), TableTarget by TableTargetOf(caller, "legal_documents") {
    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun add(record: LegalDocument): LegalDocument =
        addOf("legal_documents.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @param progress Told how far it is.
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun addMany(
        records: Iterable<LegalDocument>,
        progress: ProgressListener? = null,
    ): List<LegalDocument> =
        addManyOf(records.toList(), progress) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun update(record: LegalDocument): LegalDocument =
        addOf("legal_documents.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public suspend fun remove(id: LegalDocumentId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public suspend fun remove(record: LegalDocument) {
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
    public suspend fun bringBack(id: LegalDocumentId, rev: Long? = null, asOf: Instant? = null): LegalDocument =
        bringBackOf(id, rev, asOf)
}

/** The legal documents, in a batch. */
public class BatchLegalDocuments internal constructor(caller: BatchCaller) :
    BatchRecords<LegalDocument, LegalDocumentId>(caller, "legal_documents", { readLegalDocument() }),
    BatchTableTarget by BatchTableTargetOf(caller, "legal_documents") {
    /**
     * Gives a page of legal documents.
     *
     * @param symbol Only those with this `symbol`.
     * @param issuer Only those with this `issuer`.
     * @param documentType Only those with this `document_type`.
     * @param subject Only those with this `subject`.
     * @param inForceFrom Only those with this `in_force_from`.
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
        symbol: String? = null,
        issuer: String? = null,
        documentType: String? = null,
        subject: String? = null,
        inForceFrom: LocalDate? = null,
        issuedOn: LocalDate? = null,
        missing: Set<LegalDocumentField> = emptySet(),
        index: LegalDocumentIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<LegalDocument> =
        pageOf(legalDocumentQuery(symbol, issuer, documentType, subject, inForceFrom, issuedOn, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives legal documents one by one, reading page after page.
     *
     * @param symbol Only those with this `symbol`.
     * @param issuer Only those with this `issuer`.
     * @param documentType Only those with this `document_type`.
     * @param subject Only those with this `subject`.
     * @param inForceFrom Only those with this `in_force_from`.
     * @param issuedOn Only those with this `issued_on`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        symbol: String? = null,
        issuer: String? = null,
        documentType: String? = null,
        subject: String? = null,
        inForceFrom: LocalDate? = null,
        issuedOn: LocalDate? = null,
        missing: Set<LegalDocumentField> = emptySet(),
        index: LegalDocumentIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Sequence<LegalDocument> =
        allOf(legalDocumentQuery(symbol, issuer, documentType, subject, inForceFrom, issuedOn, missing, index, since, until, descending))

    /**
     * Counts legal documents.
     *
     * @param symbol Only those with this `symbol`.
     * @param issuer Only those with this `issuer`.
     * @param documentType Only those with this `document_type`.
     * @param subject Only those with this `subject`.
     * @param inForceFrom Only those with this `in_force_from`.
     * @param issuedOn Only those with this `issued_on`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public fun count(
        symbol: String? = null,
        issuer: String? = null,
        documentType: String? = null,
        subject: String? = null,
        inForceFrom: LocalDate? = null,
        issuedOn: LocalDate? = null,
        missing: Set<LegalDocumentField> = emptySet(),
        index: LegalDocumentIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(legalDocumentQuery(symbol, issuer, documentType, subject, inForceFrom, issuedOn, missing, index, since, until))

    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun add(record: LegalDocument): LegalDocument =
        addOf("legal_documents.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun addMany(records: Iterable<LegalDocument>): List<LegalDocument> =
        addManyOf(records.toList()) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun update(record: LegalDocument): LegalDocument =
        addOf("legal_documents.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public fun remove(id: LegalDocumentId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public fun remove(record: LegalDocument) {
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
    public fun bringBack(id: LegalDocumentId, rev: Long? = null, asOf: Instant? = null): LegalDocument =
        bringBackOf(id, rev, asOf)

    /**
     * Returns the register of the documents dated in a year (sổ đăng ký văn bản): legal documents and issued plans,
     * by date and number.
     *
     * @param year The year.
     * @param unit Only documents that this unit issued; of every issuer if omitted.
     * @param form The form of the file; Word if omitted.
     * @param details Whose register it is, if it is not the unit's.
     */
    public fun registerFile(
        year: Int,
        unit: UnitId? = null,
        form: DocumentForm = DocumentForm.DOCX,
        details: DocumentDetails = DocumentDetails(),
    ): DocumentFile =
        caller.call(
            "legal_documents.register_file",
            {
                map(4)
                field("year") { write(year) }
                field("unit") { orNull(unit) { write(it) } }
                field("form") { write(form) }
                field("details") { write(details) }
            },
        ) { readDocumentFile() }
}

private fun legalDocumentQuery(
    symbol: String?,
    issuer: String?,
    documentType: String?,
    subject: String?,
    inForceFrom: LocalDate?,
    issuedOn: LocalDate?,
    missing: Set<LegalDocumentField>,
    index: LegalDocumentIndex?,
    since: Bound?,
    until: Bound?,
    descending: Boolean = false,
): IndexQuery {
    val query = IndexQuery(index, since, until, descending)
    query.filter("symbol", symbol) { write(it) }
    query.filter("issuer", issuer) { write(it) }
    query.filter("document_type", documentType) { write(it) }
    query.filter("subject", subject) { write(it) }
    query.filter("in_force_from", inForceFrom) { write(it) }
    query.filter("issued_on", issuedOn) { write(it) }
    query.without(missing)
    return query
}
