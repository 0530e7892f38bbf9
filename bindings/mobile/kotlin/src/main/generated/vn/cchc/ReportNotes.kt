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

/** The orders in which report notes can be read. */
public enum class ReportNoteIndex(override val code: String) : Code {
    /** By `from`, `to`, `unit`, `plan`. */
    PERIOD("period"),
}

/** What report notes can be without, and be found by being without. */
public enum class ReportNoteField(override val code: String) : Code {
    /** The unit that the report is about; none if it is about all (đơn vị). */
    UNIT("unit"),

    /** The plan that the report is about; none if it is about all plans of the period (kế hoạch). */
    PLAN("plan"),
}

/** The report notes, for reading. */
public open class ReportNoteRecords internal constructor(caller: Caller) :
    Records<ReportNote, ReportNoteId>(caller, "report_notes", { readReportNote() }) {
    /**
     * Gives a page of report notes.
     *
     * @param from Only those with this `from`.
     * @param to Only those with this `to`.
     * @param unit Only those with this `unit`.
     * @param plan Only those with this `plan`.
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
        from: LocalDate? = null,
        to: LocalDate? = null,
        unit: UnitId? = null,
        plan: PlanId? = null,
        missing: Set<ReportNoteField> = emptySet(),
        index: ReportNoteIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<ReportNote> =
        pageOf(reportNoteQuery(from, to, unit, plan, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives report notes one by one, reading page after page.
     *
     * @param from Only those with this `from`.
     * @param to Only those with this `to`.
     * @param unit Only those with this `unit`.
     * @param plan Only those with this `plan`.
     * @param missing Only those without these.
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
        missing: Set<ReportNoteField> = emptySet(),
        index: ReportNoteIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Flow<ReportNote> =
        allOf(reportNoteQuery(from, to, unit, plan, missing, index, since, until, descending))

    /**
     * Counts report notes.
     *
     * @param from Only those with this `from`.
     * @param to Only those with this `to`.
     * @param unit Only those with this `unit`.
     * @param plan Only those with this `plan`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public suspend fun count(
        from: LocalDate? = null,
        to: LocalDate? = null,
        unit: UnitId? = null,
        plan: PlanId? = null,
        missing: Set<ReportNoteField> = emptySet(),
        index: ReportNoteIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(reportNoteQuery(from, to, unit, plan, missing, index, since, until))

    /**
     * Writes report notes as a table to a file, all as of one instant; whole or not at all (xuất bảng).
     *
     * @param path The file to create.
     * @param format The kind of file; this library writes CSV and JSON Lines.
     * @param columns The paths of the columns, in this order: `held_on`, `turnout.informed`; null for all of them.
     * @param options How the table is written.
     * @param from Only those with this `from`.
     * @param to Only those with this `to`.
     * @param unit Only those with this `unit`.
     * @param plan Only those with this `plan`.
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
        from: LocalDate? = null,
        to: LocalDate? = null,
        unit: UnitId? = null,
        plan: PlanId? = null,
        missing: Set<ReportNoteField> = emptySet(),
        index: ReportNoteIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        progress: ProgressListener? = null,
    ): Unit =
        exportOf(
            reportNoteQuery(from, to, unit, plan, missing, index, since, until, descending),
            TableFile(path, format, columns, options),
            progress,
        )

    /**
     * Suggests paragraphs for the note of a report (gợi ý phần lời của báo cáo) from what the records say: sessions
     * held, activities done and overdue, outdated postings, late feedback, missing minutes, and what is due in the
     * next period. Each is a suggestion with the records behind it; nothing is stored. Causes are suggested only
     * where somebody gave a reason for a cancellation.
     *
     * @param period The period.
     * @param plan One plan; all plans of the period's years if omitted.
     * @param unit One unit and those beneath it; all if omitted.
     * @param on The day on which statuses are judged; the last day of the period if omitted, or today if it is not
     * over.
     * @param progress Told how far it is.
     */
    public suspend fun suggest(
        period: Period,
        plan: PlanId? = null,
        unit: UnitId? = null,
        on: LocalDate? = null,
        progress: ProgressListener? = null,
    ): SuggestedNote =
        caller.readLong(
            "report_notes.suggest",
            progress,
            {
                map(4)
                field("period") { write(period) }
                field("plan") { orNull(plan) { write(it) } }
                field("unit") { orNull(unit) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readSuggestedNote() }
}

/** The report notes. */
public class ReportNotes internal constructor(caller: Caller) :
    ReportNoteRecords(caller), TableTarget by TableTargetOf(caller, "report_notes") {
    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun add(record: ReportNote): ReportNote =
        addOf("report_notes.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @param progress Told how far it is.
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun addMany(
        records: Iterable<ReportNote>,
        progress: ProgressListener? = null,
    ): List<ReportNote> =
        addManyOf(records.toList(), progress) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public suspend fun update(record: ReportNote): ReportNote =
        addOf("report_notes.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public suspend fun remove(id: ReportNoteId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public suspend fun remove(record: ReportNote) {
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
    public suspend fun bringBack(id: ReportNoteId, rev: Long? = null, asOf: Instant? = null): ReportNote =
        bringBackOf(id, rev, asOf)
}

/** The report notes, in a batch. */
public class BatchReportNotes internal constructor(caller: BatchCaller) :
    BatchRecords<ReportNote, ReportNoteId>(caller, "report_notes", { readReportNote() }),
    BatchTableTarget by BatchTableTargetOf(caller, "report_notes") {
    /**
     * Gives a page of report notes.
     *
     * @param from Only those with this `from`.
     * @param to Only those with this `to`.
     * @param unit Only those with this `unit`.
     * @param plan Only those with this `plan`.
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
        from: LocalDate? = null,
        to: LocalDate? = null,
        unit: UnitId? = null,
        plan: PlanId? = null,
        missing: Set<ReportNoteField> = emptySet(),
        index: ReportNoteIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
        limit: Int = 50,
        cursor: String? = null,
    ): Page<ReportNote> =
        pageOf(reportNoteQuery(from, to, unit, plan, missing, index, since, until, descending), limit, cursor)

    /**
     * Gives report notes one by one, reading page after page.
     *
     * @param from Only those with this `from`.
     * @param to Only those with this `to`.
     * @param unit Only those with this `unit`.
     * @param plan Only those with this `plan`.
     * @param missing Only those without these.
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
        missing: Set<ReportNoteField> = emptySet(),
        index: ReportNoteIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
        descending: Boolean = false,
    ): Sequence<ReportNote> =
        allOf(reportNoteQuery(from, to, unit, plan, missing, index, since, until, descending))

    /**
     * Counts report notes.
     *
     * @param from Only those with this `from`.
     * @param to Only those with this `to`.
     * @param unit Only those with this `unit`.
     * @param plan Only those with this `plan`.
     * @param missing Only those without these.
     * @param index Name of the index to use; none for the first one that serves the filter.
     * @param since The least value of the field after those of the filter, included; none for no bound.
     * @param until The greatest value of the field after those of the filter, included; none for no bound.
     */
    public fun count(
        from: LocalDate? = null,
        to: LocalDate? = null,
        unit: UnitId? = null,
        plan: PlanId? = null,
        missing: Set<ReportNoteField> = emptySet(),
        index: ReportNoteIndex? = null,
        since: Bound? = null,
        until: Bound? = null,
    ): Long =
        countOf(reportNoteQuery(from, to, unit, plan, missing, index, since, until))

    /**
     * Adds a record and gives it as stored.
     *
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun add(record: ReportNote): ReportNote =
        addOf("report_notes.add") { write(record) }

    /**
     * Adds records, all or none, and gives them as stored. They may name one another.
     *
     * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun addMany(records: Iterable<ReportNote>): List<ReportNote> =
        addManyOf(records.toList()) { write(it) }

    /**
     * Replaces a record that is still at the revision it was read at, and gives it as stored.
     *
     * @throws CchcException.Conflict where it is not: read it again and repeat the change
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Invalid with every rule that is broken
     * @throws CchcException.Duplicate where a unique key is taken
     */
    public fun update(record: ReportNote): ReportNote =
        addOf("report_notes.update") { write(record) }

    /**
     * Removes a record that is still at this revision. Its versions stay in its history.
     *
     * @throws CchcException.Conflict where it is at another revision
     * @throws CchcException.NotFound where it is not there any more
     * @throws CchcException.Referenced while other records point at it
     */
    public fun remove(id: ReportNoteId, rev: Long) {
        removeOf(id, rev)
    }

    /** Removes a record that is still at its revision: see above. */
    public fun remove(record: ReportNote) {
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
    public fun bringBack(id: ReportNoteId, rev: Long? = null, asOf: Instant? = null): ReportNote =
        bringBackOf(id, rev, asOf)

    /**
     * Suggests paragraphs for the note of a report (gợi ý phần lời của báo cáo) from what the records say: sessions
     * held, activities done and overdue, outdated postings, late feedback, missing minutes, and what is due in the
     * next period. Each is a suggestion with the records behind it; nothing is stored. Causes are suggested only
     * where somebody gave a reason for a cancellation.
     *
     * @param period The period.
     * @param plan One plan; all plans of the period's years if omitted.
     * @param unit One unit and those beneath it; all if omitted.
     * @param on The day on which statuses are judged; the last day of the period if omitted, or today if it is not
     * over.
     */
    public fun suggest(
        period: Period,
        plan: PlanId? = null,
        unit: UnitId? = null,
        on: LocalDate? = null,
    ): SuggestedNote =
        caller.call(
            "report_notes.suggest",
            {
                map(4)
                field("period") { write(period) }
                field("plan") { orNull(plan) { write(it) } }
                field("unit") { orNull(unit) { write(it) } }
                field("on") { orNull(on) { write(it) } }
            },
        ) { readSuggestedNote() }
}

private fun reportNoteQuery(
    from: LocalDate?,
    to: LocalDate?,
    unit: UnitId?,
    plan: PlanId?,
    missing: Set<ReportNoteField>,
    index: ReportNoteIndex?,
    since: Bound?,
    until: Bound?,
    descending: Boolean = false,
): IndexQuery {
    val query = IndexQuery(index, since, until, descending)
    query.filter("from", from) { write(it) }
    query.filter("to", to) { write(it) }
    query.filter("unit", unit) { write(it) }
    query.filter("plan", plan) { write(it) }
    query.without(missing)
    return query
}
