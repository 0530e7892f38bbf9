import Foundation

internal import CchcNative

/// Reads a plan's text: the plan, and what was noticed on the way.
public func readPlan(_ text: String) throws -> Reading {
    try attempted { try Reading(packed: try CchcNative.readPlan(text: text)) }
}

/// Reads the bytes of a plan's file: a document of Word (.docx), or UTF-8 or UTF-16 text. Which of them it is, they tell.
///
/// Throws ``CchcError`` with what the bytes are instead, and what to do, where they are neither.
public func readPlan(_ content: Data) throws -> Reading {
    try attempted { try Reading(packed: try readPlanBytes(content: content)) }
}

/// Reads a plan's file, as its bytes.
public func readPlan(contentsOf file: URL) throws -> Reading {
    try readPlan(try Data(contentsOf: file))
}

/// Gives the text of a document of Word (.docx), as ``readPlan(_:)-(Data)`` reads it: a line for each paragraph, with its
/// number or bullet, and for each row of a table, with tabs between cells.
public func docxText(_ content: Data) throws -> String {
    try attempted { try CchcNative.docxText(content: content) }
}

extension Report {
    /// Lays the report out as an HTML page that needs no other file.
    public func html() throws -> String {
        try attempted { try reportHtml(report: packed) }
    }

    /// Lays the report out for a terminal.
    public func text() throws -> String {
        try attempted { try reportText(report: packed) }
    }
}

extension Period {
    /// A calendar year (năm).
    public static func year(_ year: Int) throws -> Period {
        try attempted { try Period(packed: try periodYear(year: Int64(year))) }
    }

    /// A half of a calendar year, 1 or 2 (6 tháng đầu năm, 6 tháng cuối năm).
    public static func half(_ year: Int, _ half: Int) throws -> Period {
        try attempted { try Period(packed: try periodHalf(year: Int64(year), half: Int64(half))) }
    }

    /// A quarter of a calendar year, 1 to 4 (quý).
    public static func quarter(_ year: Int, _ quarter: Int) throws -> Period {
        try attempted { try Period(packed: try periodQuarter(year: Int64(year), quarter: Int64(quarter))) }
    }

    /// A calendar month, 1 to 12 (tháng).
    public static func month(_ year: Int, _ month: Int) throws -> Period {
        try attempted { try Period(packed: try periodMonth(year: Int64(year), month: Int64(month))) }
    }

    /// Any stretch of days, both ends included.
    public static func between(_ first: CivilDate, _ last: CivilDate) throws -> Period {
        try attempted {
            try Period(packed: try periodBetween(first: first.description, last: last.description))
        }
    }

    /// The same period with figures cut off on a day of the month.
    ///
    /// It begins on that day of the month before, and ends the day before it. Which day is law or local rule; days above
    /// 28 are taken as 28.
    public func cutOff(_ day: Int) throws -> Period {
        try attempted { try Period(packed: try periodCutOff(period: packed, day: Int8(clamping: day))) }
    }
}
