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

/** The orders in which frozen reports can be read. */
public enum class FrozenReportIndex(override val code: String) : Code {
    /** By `from`, `to`. */
    PERIOD("period"),

    /** By `unit`, `from`. */
    UNIT("unit"),

    /** By `plan`, `from`. */
    PLAN("plan"),
}

/** The frozen reports, for reading. */
public open class FrozenReportRecords internal constructor(caller: Caller) :
    Records<FrozenReport, FrozenReportId>(caller, "frozen_reports", { readFrozenReport() }) {
    /**
     * Gives a page of frozen reports.
     *
     * @param from Only those with this `from`.
     * @param to Only those with this `to`.
     * @param unit Only those with this `unit`.
     * @param plan Only those with this `plan`.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     * @param limit The most records on a page, 1 to 1,000; 50 by default.
     * @param cursor The cursor of the page to return: `next` of the page before; none for the first page. It must
     * come from the same query in the same store or a copy of it; any other cursor is refused.
     */
    public suspend fun page(
        from: LocalDate? = null,
        to: LocalDate? = null,
        unit: UnitId? = null,
        plan: PlanId? = null,
        index: FrozenReportIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<FrozenReport> =
        pageOf(frozenReportQuery(from, to, unit, plan, index, since, until, descending), limit, cursor)

    /**
     * Gives frozen reports one by one, reading page after page.
     *
     * @param from Only those with this `from`.
     * @param to Only those with this `to`.
     * @param unit Only those with this `unit`.
     * @param plan Only those with this `plan`.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        from: LocalDate? = null,
        to: LocalDate? = null,
        unit: UnitId? = null,
        plan: PlanId? = null,
        index: FrozenReportIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Flow<FrozenReport> =
        allOf(frozenReportQuery(from, to, unit, plan, index, since, until, descending))

    /**
     * Counts frozen reports.
     *
     * @param from Only those with this `from`.
     * @param to Only those with this `to`.
     * @param unit Only those with this `unit`.
     * @param plan Only those with this `plan`.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public suspend fun count(
        from: LocalDate? = null,
        to: LocalDate? = null,
        unit: UnitId? = null,
        plan: PlanId? = null,
        index: FrozenReportIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(frozenReportQuery(from, to, unit, plan, index, since, until))

    /**
     * Writes frozen reports as a table to a file, all as of one instant; whole or not at all (xuất bảng).
     *
     * @param path The file to create.
     * @param format The kind of file; this library writes CSV and JSON Lines.
     * @param columns The paths of the columns, in this order: `held_on`, `turnout.informed`; null for all of them.
     * @param options How the table is written.
     * @param from Only those with this `from`.
     * @param to Only those with this `to`.
     * @param unit Only those with this `unit`.
     * @param plan Only those with this `plan`.
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
        from: LocalDate? = null,
        to: LocalDate? = null,
        unit: UnitId? = null,
        plan: PlanId? = null,
        index: FrozenReportIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        progress: ProgressListener? = null,
    ): Unit =
        exportOf(
            frozenReportQuery(from, to, unit, plan, index, since, until, descending),
            TableFile(path, format, columns, options),
            progress,
        )

    /**
     * Returns the report that was frozen, to be shown and laid out as any report.
     *
     * @param id The frozen report.
     */
    public suspend fun report(id: FrozenReportId): Report =
        caller.read(
            "frozen_reports.report",
            {
                map(1)
                field("id") { write(id) }
            },
        ) { readReport() }

    /**
     * Returns the report that was frozen in canonical form: JSON whose BLAKE3 hash is that of the frozen report.
     *
     * @param id The frozen report.
     */
    public suspend fun canonical(id: FrozenReportId): String =
        caller.read(
            "frozen_reports.canonical",
            {
                map(1)
                field("id") { write(id) }
            },
        ) { text() }

    /**
     * Checks a frozen report (kiểm tra báo cáo đã chốt): makes it again from the records as they were at its
     * instant and compares the two byte for byte. A newer version of the library may give more fields; then the
     * fields of the kept report are compared, and the others are named.
     *
     * @param id The frozen report.
     * @param progress Told how far it is.
     */
    public suspend fun check(id: FrozenReportId, progress: ProgressListener? = null): FrozenReportCheck =
        caller.readLong(
            "frozen_reports.check",
            progress,
            {
                map(1)
                field("id") { write(id) }
            },
        ) { readFrozenReportCheck() }

    /**
     * Compares a frozen report with what the records say now about the same question, figure by figure (số liệu
     * thay đổi so với báo cáo đã chốt): what a supplementary report lists (báo cáo bổ sung). Statuses are judged on
     * the same day, so that only what was recorded, corrected or removed since shows.
     *
     * @param id The frozen report.
     * @param progress Told how far it is.
     */
    public suspend fun differences(id: FrozenReportId, progress: ProgressListener? = null): ReportDifferences =
        caller.readLong(
            "frozen_reports.differences",
            progress,
            {
                map(1)
                field("id") { write(id) }
            },
        ) { readReportDifferences() }

    /**
     * Returns the report that supplements or adjusts a frozen one, as a file that an office signs (báo cáo bổ sung,
     * điều chỉnh số liệu): each figure as it was reported, as the records give it now, and the difference between
     * the two. `frozen_reports.differences` gives the same in parts. Why they differ, only people know: without
     * `reasons` there is a blank, and `missing` lists it.
     *
     * @param id The frozen report.
     * @param form The form of the file; Word if omitted.
     * @param details Issuer, number, date, addressees and signer. The issuer is the unit of the report, if none is
     * given.
     * @param reasons Why figures differ, a paragraph each (lý do bổ sung, điều chỉnh).
     */
    public suspend fun supplement(
        id: FrozenReportId,
        form: DocumentForm = DocumentForm.DOCX,
        details: DocumentDetails = DocumentDetails(),
        reasons: List<String> = emptyList(),
    ): DocumentFile =
        caller.read(
            "frozen_reports.supplement",
            {
                map(4)
                field("id") { write(id) }
                field("form") { write(form) }
                field("details") { write(details) }
                field("reasons") { list(reasons) { write(it) } }
            },
        ) { readDocumentFile() }
}

/** The frozen reports. */
public class FrozenReports internal constructor(caller: Caller) :
    FrozenReportRecords(caller), TableTarget by TableTargetOf(caller, "frozen_reports") {
    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun add(record: FrozenReport): FrozenReport =
        addOf("frozen_reports.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @param progress Told how far it is.
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun addMany(
        records: Iterable<FrozenReport>,
        progress: ProgressListener? = null,
    ): List<FrozenReport> =
        addManyOf(records.toList(), progress) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun update(record: FrozenReport): FrozenReport =
        addOf("frozen_reports.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public suspend fun remove(id: FrozenReportId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public suspend fun remove(record: FrozenReport) {
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
    public suspend fun bringBack(id: FrozenReportId, rev: Long? = null, asOf: Instant? = null): FrozenReport =
        bringBackOf(id, rev, asOf)

    /**
     * Freezes a report (chốt báo cáo): answers the question from the records as they are and keeps the answer for
     * good, with the instant, the head of the change log and a hash. `store.as_of` with `as_of` of the result gives
     * the same report again, and `frozen_reports.check` compares it.
     *
     * In a batch it must come before every write (`uncommitted`): what was not committed is in no past state.
     *
     * @param question The question, as of `store.report`.
     * @param title What the paper is called; none if it is called by its period (tên báo cáo).
     * @param number Number and symbol of the paper: "15/BC-SXD" (số, ký hiệu).
     * @param progress Told how far it is.
     */
    public suspend fun freeze(
        question: ReportQuery,
        title: String? = null,
        number: String? = null,
        progress: ProgressListener? = null,
    ): FrozenReport =
        caller.writeLong(
            "frozen_reports.freeze",
            progress,
            {
                map(3)
                field("question") { write(question) }
                field("title") { orNull(title) { write(it) } }
                field("number") { orNull(number) { write(it) } }
            },
        ) { readFrozenReport() }
}

/** The frozen reports, in a batch. */
public class BatchFrozenReports internal constructor(caller: BatchCaller) :
    BatchRecords<FrozenReport, FrozenReportId>(caller, "frozen_reports", { readFrozenReport() }),
    BatchTableTarget by BatchTableTargetOf(caller, "frozen_reports") {
    /**
     * Gives a page of frozen reports.
     *
     * @param from Only those with this `from`.
     * @param to Only those with this `to`.
     * @param unit Only those with this `unit`.
     * @param plan Only those with this `plan`.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     * @param limit The most records on a page, 1 to 1,000; 50 by default.
     * @param cursor The cursor of the page to return: `next` of the page before; none for the first page. It must
     * come from the same query in the same store or a copy of it; any other cursor is refused.
     */
    public fun page(
        from: LocalDate? = null,
        to: LocalDate? = null,
        unit: UnitId? = null,
        plan: PlanId? = null,
        index: FrozenReportIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<FrozenReport> =
        pageOf(frozenReportQuery(from, to, unit, plan, index, since, until, descending), limit, cursor)

    /**
     * Gives frozen reports one by one, reading page after page.
     *
     * @param from Only those with this `from`.
     * @param to Only those with this `to`.
     * @param unit Only those with this `unit`.
     * @param plan Only those with this `plan`.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     * @param descending Whether to return the records in descending order; false by default.
     */
    public fun all(
        from: LocalDate? = null,
        to: LocalDate? = null,
        unit: UnitId? = null,
        plan: PlanId? = null,
        index: FrozenReportIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Sequence<FrozenReport> =
        allOf(frozenReportQuery(from, to, unit, plan, index, since, until, descending))

    /**
     * Counts frozen reports.
     *
     * @param from Only those with this `from`.
     * @param to Only those with this `to`.
     * @param unit Only those with this `unit`.
     * @param plan Only those with this `plan`.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public fun count(
        from: LocalDate? = null,
        to: LocalDate? = null,
        unit: UnitId? = null,
        plan: PlanId? = null,
        index: FrozenReportIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(frozenReportQuery(from, to, unit, plan, index, since, until))

    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun add(record: FrozenReport): FrozenReport =
        addOf("frozen_reports.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun addMany(records: Iterable<FrozenReport>): List<FrozenReport> =
        addManyOf(records.toList()) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun update(record: FrozenReport): FrozenReport =
        addOf("frozen_reports.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public fun remove(id: FrozenReportId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public fun remove(record: FrozenReport) {
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
    public fun bringBack(id: FrozenReportId, rev: Long? = null, asOf: Instant? = null): FrozenReport =
        bringBackOf(id, rev, asOf)

    /**
     * Freezes a report (chốt báo cáo): answers the question from the records as they are and keeps the answer for
     * good, with the instant, the head of the change log and a hash. `store.as_of` with `as_of` of the result gives
     * the same report again, and `frozen_reports.check` compares it.
     *
     * In a batch it must come before every write (`uncommitted`): what was not committed is in no past state.
     *
     * @param question The question, as of `store.report`.
     * @param title What the paper is called; none if it is called by its period (tên báo cáo).
     * @param number Number and symbol of the paper: "15/BC-SXD" (số, ký hiệu).
     */
    public fun freeze(question: ReportQuery, title: String? = null, number: String? = null): FrozenReport =
        caller.call(
            "frozen_reports.freeze",
            {
                map(3)
                field("question") { write(question) }
                field("title") { orNull(title) { write(it) } }
                field("number") { orNull(number) { write(it) } }
            },
        ) { readFrozenReport() }

    /**
     * Returns the report that was frozen, to be shown and laid out as any report.
     *
     * @param id The frozen report.
     */
    public fun report(id: FrozenReportId): Report =
        caller.call(
            "frozen_reports.report",
            {
                map(1)
                field("id") { write(id) }
            },
        ) { readReport() }

    /**
     * Returns the report that was frozen in canonical form: JSON whose BLAKE3 hash is that of the frozen report.
     *
     * @param id The frozen report.
     */
    public fun canonical(id: FrozenReportId): String =
        caller.call(
            "frozen_reports.canonical",
            {
                map(1)
                field("id") { write(id) }
            },
        ) { text() }

    /**
     * Checks a frozen report (kiểm tra báo cáo đã chốt): makes it again from the records as they were at its
     * instant and compares the two byte for byte. A newer version of the library may give more fields; then the
     * fields of the kept report are compared, and the others are named.
     *
     * @param id The frozen report.
     */
    public fun check(id: FrozenReportId): FrozenReportCheck =
        caller.call(
            "frozen_reports.check",
            {
                map(1)
                field("id") { write(id) }
            },
        ) { readFrozenReportCheck() }

    /**
     * Compares a frozen report with what the records say now about the same question, figure by figure (số liệu
     * thay đổi so với báo cáo đã chốt): what a supplementary report lists (báo cáo bổ sung). Statuses are judged on
     * the same day, so that only what was recorded, corrected or removed since shows.
     *
     * @param id The frozen report.
     */
    public fun differences(id: FrozenReportId): ReportDifferences =
        caller.call(
            "frozen_reports.differences",
            {
                map(1)
                field("id") { write(id) }
            },
        ) { readReportDifferences() }

    /**
     * Returns the report that supplements or adjusts a frozen one, as a file that an office signs (báo cáo bổ sung,
     * điều chỉnh số liệu): each figure as it was reported, as the records give it now, and the difference between
     * the two. `frozen_reports.differences` gives the same in parts. Why they differ, only people know: without
     * `reasons` there is a blank, and `missing` lists it.
     *
     * @param id The frozen report.
     * @param form The form of the file; Word if omitted.
     * @param details Issuer, number, date, addressees and signer. The issuer is the unit of the report, if none is
     * given.
     * @param reasons Why figures differ, a paragraph each (lý do bổ sung, điều chỉnh).
     */
    public fun supplement(
        id: FrozenReportId,
        form: DocumentForm = DocumentForm.DOCX,
        details: DocumentDetails = DocumentDetails(),
        reasons: List<String> = emptyList(),
    ): DocumentFile =
        caller.call(
            "frozen_reports.supplement",
            {
                map(4)
                field("id") { write(id) }
                field("form") { write(form) }
                field("details") { write(details) }
                field("reasons") { list(reasons) { write(it) } }
            },
        ) { readDocumentFile() }
}

private fun frozenReportQuery(
    from: LocalDate?,
    to: LocalDate?,
    unit: UnitId?,
    plan: PlanId?,
    index: FrozenReportIndex?,
    since: Bound?,
    until: Bound?,
    descending: Boolean = false,
): IndexQuery {
    val query = IndexQuery(index, since, until, descending)
    query.filter("from", from) { write(it) }
    query.filter("to", to) { write(it) }
    query.filter("unit", unit) { write(it) }
    query.filter("plan", plan) { write(it) }
    return query
}
