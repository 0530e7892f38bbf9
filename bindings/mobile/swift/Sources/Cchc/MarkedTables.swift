import Foundation

internal import CchcNative

/// Gives the content of a CSV file that was imported once more, in UTF-8, with a column "Lỗi" that says what is wrong
/// with each row. Imports leave this column out, so the corrected file can be imported as it is. `importTable` does the
/// same between files: `errorsTo`.
///
/// - Parameters:
///   - content: What was imported.
///   - report: What came of it.
///   - encoding: As for the import.
/// - Throws: `invalid` when it is no table.
public func markErrors(_ content: Data, _ report: TableReport, encoding: TextEncoding? = nil) throws -> Data {
    try attempted {
        try CchcNative.markErrors(content: content, outcome: report.packed, encoding: encoding?.rawValue)
    }
}

/// The same for an import that was refused: with the problems of its error, `context.problems`.
///
/// - Throws: `invalid` when it is no table, or no row of it is a head.
public func markErrors(_ content: Data, _ problems: [Problem], encoding: TextEncoding? = nil) throws -> Data {
    try attempted {
        try CchcNative.markErrors(content: content, outcome: problems.packed, encoding: encoding?.rawValue)
    }
}

/// Gives rows that were imported once more, with a column "Lỗi".
public func markErrors(_ rows: [[String?]], _ report: TableReport) throws -> [[String?]] {
    try attempted { try CchcNative.markRows(rows: rows, outcome: report.packed) }
}

/// The same for an import that was refused: with the problems of its error, `context.problems`.
///
/// - Throws: `invalid` when no row is a head.
public func markErrors(_ rows: [[String?]], _ problems: [Problem]) throws -> [[String?]] {
    try attempted { try CchcNative.markRows(rows: rows, outcome: problems.packed) }
}
