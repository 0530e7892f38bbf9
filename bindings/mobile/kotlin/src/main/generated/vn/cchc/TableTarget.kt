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

/** A collection into which tables can be imported (nhập từ bảng). */
public interface TableTarget {
    /**
     * Imports records from a table (nhập từ bảng).
     *
     * Columns are recognised by their Vietnamese or English heads, or by the paths of fields, wherever the head
     * stands below titles. Cells are read as people write them: `05/03/2026`, `5/3/26`, days as numbers of a
     * spreadsheet, `1.044` for 1,044, "Tập huấn" for a choice, "A; B; C" for a list. A record is referred to by its
     * identity or by what people call it: a unit's name or symbol; a person's name, with the unit in parentheses or
     * in a column of its own where several have it; a plan's number or subject; a procedure's code. What is not
     * understood is an error that names the cell, never a guess.
     *
     * Procedures are read as `ImportProcedures` reads them, unless the table is an export of this library with
     * identities.
     *
     * All rows are written in one commit, or none is while any row has an error; with `keep_good` the rows without
     * errors are written, and the report lists the errors of the others. A row that says the same as a record of
     * the store changes nothing, so the same table may be imported again.
     *
     * Tables that this library writes are read back equal. A row that gives an identity is about the record that
     * has it, and is added with it where there is none; other rows are about the record with the same natural key.
     * Cells that tell of sealed data change nothing. Contents of attachments are in no table; a request of a data
     * subject is only taken in while it is new.
     *
     * @param path The file to read, `.csv`, `.jsonl` or a workbook; none if `rows` are given.
     * @param rows The rows, one of the first of which is the head; empty if a `path` is given.
     * @param encoding The encoding of the text: of a file in none of the usual ones, or of cells in one older than
     * Unicode. None for what the text surely tells; what was converted is told in `noticed`, what only may be in
     * one is left as it is.
     * @param sheet The sheet to read, by its name; none for the first one that has a head.
     * @param columns What columns are, where their heads do not tell: the path of the field by the head, as
     * written.
     * @param values Values for every row, by path of the field, where the table has no such column: the session of
     * a list of participants.
     * @param existing What to do with a row whose record is in the store already and differs.
     * @param keepGood Whether to write the rows without errors even if others have some.
     * @param dryRun Whether only to report what would be written, without writing.
     * @param errorsTo Where to save the file once more if rows have errors, with these in a column "Lỗi" beside
     * them; a file that is there is replaced. Imports leave this column out, so that the corrected file can be
     * imported as it is. A CSV file keeps its delimiter and becomes UTF-8; `.xlsx` and `.xlsm` keep all that they
     * have; the values of older workbooks are written as `.xlsx`. None to save nothing; only for a `path`.
     * @param progress Told how far it is.
     */
    public suspend fun importTable(
        path: String? = null,
        rows: List<List<String?>> = emptyList(),
        encoding: TextEncoding? = null,
        sheet: String? = null,
        columns: Map<String, String> = emptyMap(),
        values: Map<String, String?> = emptyMap(),
        existing: ExistingRow = ExistingRow.REFUSE,
        keepGood: Boolean = false,
        dryRun: Boolean = false,
        errorsTo: String? = null,
        progress: ProgressListener? = null,
    ): TableReport
}

internal class TableTargetOf(private val caller: Caller, private val collection: String) : TableTarget {
    override suspend fun importTable(
        path: String?,
        rows: List<List<String?>>,
        encoding: TextEncoding?,
        sheet: String?,
        columns: Map<String, String>,
        values: Map<String, String?>,
        existing: ExistingRow,
        keepGood: Boolean,
        dryRun: Boolean,
        errorsTo: String?,
        progress: ProgressListener?,
    ): TableReport =
        caller.writeLong(
            "$collection.import_table",
            progress,
            {
                map(10)
                field("path") { orNull(path) { write(it) } }
                field("rows") { list(rows) { list(it) { orNull(it) { write(it) } } } }
                field("encoding") { orNull(encoding) { write(it) } }
                field("sheet") { orNull(sheet) { write(it) } }
                field("columns") { dictionary(columns) { write(it) } }
                field("values") { dictionary(values) { orNull(it) { write(it) } } }
                field("existing") { write(existing) }
                field("keep_good") { write(keepGood) }
                field("dry_run") { write(dryRun) }
                field("errors_to") { orNull(errorsTo) { write(it) } }
            },
        ) { readTableReport() }
}

/** The same in a batch (nhập từ bảng). */
public interface BatchTableTarget {
    /**
     * Imports records from a table (nhập từ bảng).
     *
     * Columns are recognised by their Vietnamese or English heads, or by the paths of fields, wherever the head
     * stands below titles. Cells are read as people write them: `05/03/2026`, `5/3/26`, days as numbers of a
     * spreadsheet, `1.044` for 1,044, "Tập huấn" for a choice, "A; B; C" for a list. A record is referred to by its
     * identity or by what people call it: a unit's name or symbol; a person's name, with the unit in parentheses or
     * in a column of its own where several have it; a plan's number or subject; a procedure's code. What is not
     * understood is an error that names the cell, never a guess.
     *
     * Procedures are read as `ImportProcedures` reads them, unless the table is an export of this library with
     * identities.
     *
     * All rows are written in one commit, or none is while any row has an error; with `keep_good` the rows without
     * errors are written, and the report lists the errors of the others. A row that says the same as a record of
     * the store changes nothing, so the same table may be imported again.
     *
     * Tables that this library writes are read back equal. A row that gives an identity is about the record that
     * has it, and is added with it where there is none; other rows are about the record with the same natural key.
     * Cells that tell of sealed data change nothing. Contents of attachments are in no table; a request of a data
     * subject is only taken in while it is new.
     *
     * @param path The file to read, `.csv`, `.jsonl` or a workbook; none if `rows` are given.
     * @param rows The rows, one of the first of which is the head; empty if a `path` is given.
     * @param encoding The encoding of the text: of a file in none of the usual ones, or of cells in one older than
     * Unicode. None for what the text surely tells; what was converted is told in `noticed`, what only may be in
     * one is left as it is.
     * @param sheet The sheet to read, by its name; none for the first one that has a head.
     * @param columns What columns are, where their heads do not tell: the path of the field by the head, as
     * written.
     * @param values Values for every row, by path of the field, where the table has no such column: the session of
     * a list of participants.
     * @param existing What to do with a row whose record is in the store already and differs.
     * @param keepGood Whether to write the rows without errors even if others have some.
     * @param dryRun Whether only to report what would be written, without writing.
     * @param errorsTo Where to save the file once more if rows have errors, with these in a column "Lỗi" beside
     * them; a file that is there is replaced. Imports leave this column out, so that the corrected file can be
     * imported as it is. A CSV file keeps its delimiter and becomes UTF-8; `.xlsx` and `.xlsm` keep all that they
     * have; the values of older workbooks are written as `.xlsx`. None to save nothing; only for a `path`.
     */
    public fun importTable(
        path: String? = null,
        rows: List<List<String?>> = emptyList(),
        encoding: TextEncoding? = null,
        sheet: String? = null,
        columns: Map<String, String> = emptyMap(),
        values: Map<String, String?> = emptyMap(),
        existing: ExistingRow = ExistingRow.REFUSE,
        keepGood: Boolean = false,
        dryRun: Boolean = false,
        errorsTo: String? = null,
    ): TableReport
}

internal class BatchTableTargetOf(private val caller: BatchCaller, private val collection: String) : BatchTableTarget {
    override fun importTable(
        path: String?,
        rows: List<List<String?>>,
        encoding: TextEncoding?,
        sheet: String?,
        columns: Map<String, String>,
        values: Map<String, String?>,
        existing: ExistingRow,
        keepGood: Boolean,
        dryRun: Boolean,
        errorsTo: String?,
    ): TableReport =
        caller.call(
            "$collection.import_table",
            {
                map(10)
                field("path") { orNull(path) { write(it) } }
                field("rows") { list(rows) { list(it) { orNull(it) { write(it) } } } }
                field("encoding") { orNull(encoding) { write(it) } }
                field("sheet") { orNull(sheet) { write(it) } }
                field("columns") { dictionary(columns) { write(it) } }
                field("values") { dictionary(values) { orNull(it) { write(it) } } }
                field("existing") { write(existing) }
                field("keep_good") { write(keepGood) }
                field("dry_run") { write(dryRun) }
                field("errors_to") { orNull(errorsTo) { write(it) } }
            },
        ) { readTableReport() }
}
