// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// A collection into which tables can be imported (nhập từ bảng).
public protocol TableTarget: Sendable {
    /// The way to their store.
    var connection: Connection { get }

    /// The name of the collection.
    var name: String { get }
}

extension TableTarget {
    /// Imports records from a table (nhập từ bảng).
    ///
    /// Columns are recognised by their Vietnamese or English heads, or by the paths of fields, wherever the head
    /// stands below titles. Cells are read as people write them: `05/03/2026`, `5/3/26`, days as numbers of a
    /// spreadsheet, `1.044` for 1,044, "Tập huấn" for a choice, "A; B; C" for a list. A record is referred to by its
    /// identity or by what people call it: a unit's name or symbol; a person's name, with the unit in parentheses or
    /// in a column of its own where several have it; a plan's number or subject; a procedure's code. What is not
    /// understood is an error that names the cell, never a guess.
    ///
    /// Procedures are read as `ImportProcedures` reads them, unless the table is an export of this library with
    /// identities.
    ///
    /// All rows are written in one commit, or none is while any row has an error; with `keep_good` the rows without
    /// errors are written, and the report lists the errors of the others. A row that says the same as a record of the
    /// store changes nothing, so the same table may be imported again.
    ///
    /// Tables that this library writes are read back equal. A row that gives an identity is about the record that has
    /// it, and is added with it where there is none; other rows are about the record with the same natural key. Cells
    /// that tell of sealed data change nothing. Contents of attachments are in no table; a request of a data subject
    /// is only taken in while it is new.
    ///
    /// - Parameters:
    ///   - path: The file to read, `.csv`, `.jsonl` or a workbook; none if `rows` are given.
    ///   - rows: The rows, one of the first of which is the head; empty if a `path` is given.
    ///   - encoding: The encoding of the text: of a file in none of the usual ones, or of cells in one older than
    ///       Unicode. None for what the text surely tells; what was converted is told in `noticed`, what only may be
    ///       in one is left as it is.
    ///   - sheet: The sheet to read, by its name; none for the first one that has a head.
    ///   - columns: What columns are, where their heads do not tell: the path of the field by the head, as written.
    ///   - values: Values for every row, by path of the field, where the table has no such column: the session of a
    ///       list of participants.
    ///   - existing: What to do with a row whose record is in the store already and differs.
    ///   - keepGood: Whether to write the rows without errors even if others have some.
    ///   - dryRun: Whether only to report what would be written, without writing.
    ///   - errorsTo: Where to save the file once more if rows have errors, with these in a column "Lỗi" beside them; a
    ///       file that is there is replaced. Imports leave this column out, so that the corrected file can be imported
    ///       as it is. A CSV file keeps its delimiter and becomes UTF-8; `.xlsx` and `.xlsm` keep all that they have;
    ///       the values of older workbooks are written as `.xlsx`. None to save nothing; only for a `path`.
    ///   - progress: Is told how far the work is.
    @discardableResult
    public func importTable(
        path: String? = nil,
        rows: [[String?]] = [],
        encoding: TextEncoding? = nil,
        sheet: String? = nil,
        columns: [String: String] = [:],
        values: [String: String?] = [:],
        existing: ExistingRow = .refuse,
        keepGood: Bool = false,
        dryRun: Bool = false,
        errorsTo: String? = nil,
        progress: ProgressListener? = nil
    ) async throws -> TableReport {
        var arguments = Packer(fields: 10)
        arguments.write("path", path)
        arguments.write("rows", rows)
        arguments.write("encoding", encoding)
        arguments.write("sheet", sheet)
        arguments.write("columns", columns)
        arguments.write("values", values)
        arguments.write("existing", existing)
        arguments.write("keep_good", keepGood)
        arguments.write("dry_run", dryRun)
        arguments.write("errors_to", errorsTo)
        return try await connection.write("\(name).import_table", arguments, progress: progress)
    }
}

/// A collection of a batch into which tables can be imported (nhập từ bảng).
public protocol BatchTableTarget {
    /// The way to their batch.
    var connection: BatchConnection { get }

    /// The name of the collection.
    var name: String { get }
}

extension BatchTableTarget {
    /// Imports records from a table (nhập từ bảng).
    ///
    /// Columns are recognised by their Vietnamese or English heads, or by the paths of fields, wherever the head
    /// stands below titles. Cells are read as people write them: `05/03/2026`, `5/3/26`, days as numbers of a
    /// spreadsheet, `1.044` for 1,044, "Tập huấn" for a choice, "A; B; C" for a list. A record is referred to by its
    /// identity or by what people call it: a unit's name or symbol; a person's name, with the unit in parentheses or
    /// in a column of its own where several have it; a plan's number or subject; a procedure's code. What is not
    /// understood is an error that names the cell, never a guess.
    ///
    /// Procedures are read as `ImportProcedures` reads them, unless the table is an export of this library with
    /// identities.
    ///
    /// All rows are written in one commit, or none is while any row has an error; with `keep_good` the rows without
    /// errors are written, and the report lists the errors of the others. A row that says the same as a record of the
    /// store changes nothing, so the same table may be imported again.
    ///
    /// Tables that this library writes are read back equal. A row that gives an identity is about the record that has
    /// it, and is added with it where there is none; other rows are about the record with the same natural key. Cells
    /// that tell of sealed data change nothing. Contents of attachments are in no table; a request of a data subject
    /// is only taken in while it is new.
    ///
    /// - Parameters:
    ///   - path: The file to read, `.csv`, `.jsonl` or a workbook; none if `rows` are given.
    ///   - rows: The rows, one of the first of which is the head; empty if a `path` is given.
    ///   - encoding: The encoding of the text: of a file in none of the usual ones, or of cells in one older than
    ///       Unicode. None for what the text surely tells; what was converted is told in `noticed`, what only may be
    ///       in one is left as it is.
    ///   - sheet: The sheet to read, by its name; none for the first one that has a head.
    ///   - columns: What columns are, where their heads do not tell: the path of the field by the head, as written.
    ///   - values: Values for every row, by path of the field, where the table has no such column: the session of a
    ///       list of participants.
    ///   - existing: What to do with a row whose record is in the store already and differs.
    ///   - keepGood: Whether to write the rows without errors even if others have some.
    ///   - dryRun: Whether only to report what would be written, without writing.
    ///   - errorsTo: Where to save the file once more if rows have errors, with these in a column "Lỗi" beside them; a
    ///       file that is there is replaced. Imports leave this column out, so that the corrected file can be imported
    ///       as it is. A CSV file keeps its delimiter and becomes UTF-8; `.xlsx` and `.xlsm` keep all that they have;
    ///       the values of older workbooks are written as `.xlsx`. None to save nothing; only for a `path`.
    @discardableResult
    public func importTable(
        path: String? = nil,
        rows: [[String?]] = [],
        encoding: TextEncoding? = nil,
        sheet: String? = nil,
        columns: [String: String] = [:],
        values: [String: String?] = [:],
        existing: ExistingRow = .refuse,
        keepGood: Bool = false,
        dryRun: Bool = false,
        errorsTo: String? = nil
    ) throws -> TableReport {
        var arguments = Packer(fields: 10)
        arguments.write("path", path)
        arguments.write("rows", rows)
        arguments.write("encoding", encoding)
        arguments.write("sheet", sheet)
        arguments.write("columns", columns)
        arguments.write("values", values)
        arguments.write("existing", existing)
        arguments.write("keep_good", keepGood)
        arguments.write("dry_run", dryRun)
        arguments.write("errors_to", errorsTo)
        return try connection.call("\(name).import_table", arguments)
    }
}
