import Foundation

internal import CchcNative

/// Reads a plan's text. The result holds the plan, a draft ready to be added, and findings: what the reader doubts.
///
/// It computes on the current thread: for milliseconds, or about a second for the longest text. Where the current task
/// is cancelled meanwhile, it ends with `cancelled`. Text that is no plan gives a mostly empty draft and findings, not
/// an error.
///
/// ```swift
/// let reading = try readPlan(text)
/// for finding in reading.findings { print("dòng \(finding.line): \(finding.textVi)") }
/// let plan = try await store.plans.add(reading.plan)
/// ```
///
/// - Parameter progress: Is told how far a long text is.
public func readPlan(_ text: String, progress: ProgressListener? = nil) throws -> Reading {
    try endedWithTask(progress) { work in
        try Reading(packed: try CchcNative.readPlan(text: text, work: work))
    }
}

/// Reads the content of a plan's file: a Word document (.docx), or UTF-8 or UTF-16 text. The bytes tell which.
///
/// - Throws: `invalid` when the bytes are neither; its problem says what they are and what to do.
public func readPlan(_ content: Data, progress: ProgressListener? = nil) throws -> Reading {
    try endedWithTask(progress) { work in
        try Reading(packed: try readPlanBytes(content: content, work: work))
    }
}

/// Reads a plan's file: see ``readPlan(_:progress:)-(Data,_)``.
public func readPlan(contentsOf file: URL, progress: ProgressListener? = nil) throws -> Reading {
    try readPlan(try Data(contentsOf: file), progress: progress)
}

/// Does native work on this thread, and ends it where the current task is cancelled.
private func endedWithTask<Value>(
    _ progress: ProgressListener?, _ body: (NativeWork) throws -> Value
) throws -> Value {
    let current = Guarded<NativeWork?>(nil)
    let work = NativeWork(listener: { done, total in
        progress?(done, total)
        if Task.isCancelled { current.with { $0?.cancel() } }
    })
    current.with { $0 = work }
    defer { current.with { $0 = nil } }
    return try attempted { try body(work) }
}

/// Extracts the text of a Word document (.docx) as ``readPlan(_:progress:)-(Data,_)`` reads it: one line for each
/// paragraph, with its number or bullet, and for each row of a table, with tabs between cells.
///
/// - Throws: `invalid` when the bytes are no Word document.
public func docxText(_ content: Data) throws -> String {
    try attempted { try CchcNative.docxText(content: content) }
}

extension Report {
    /// Renders the report as a page for screens that needs no other file; printed, it is a document.
    public func html() throws -> String {
        try attempted { try reportHtml(report: packed) }
    }

    /// Writes the report as a document that an office signs, a Word file unless another form is asked for. `name` of
    /// the result is ready for a share sheet; `missing` tells what the document leaves blank.
    ///
    /// - Throws: `invalid` when details are wrong.
    public func document(_ asked: ReportFile = ReportFile()) throws -> DocumentFile {
        try attempted { try DocumentFile(packed: try reportFile(report: packed, asked: asked.packed)) }
    }

    /// Renders the report as plain text for a terminal.
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

    /// The first nine months of a calendar year (9 tháng đầu năm).
    public static func nineMonths(_ year: Int) throws -> Period {
        try attempted { try Period(packed: try periodNineMonths(year: Int64(year))) }
    }

    /// A calendar month, 1 to 12 (tháng).
    public static func month(_ year: Int, _ month: Int) throws -> Period {
        try attempted { try Period(packed: try periodMonth(year: Int64(year), month: Int64(month))) }
    }

    /// The days from the first to the last, both included.
    public static func between(_ first: CivilDate, _ last: CivilDate) throws -> Period {
        try attempted {
            try Period(packed: try periodBetween(first: first.description, last: last.description))
        }
    }

    /// The same period with figures cut off on a day of the month.
    ///
    /// The result begins on that day of the month before, and ends the day before it. Law or local rule says which day;
    /// values above 28 are taken as 28.
    public func cutOff(_ day: Int) throws -> Period {
        try attempted { try Period(packed: try periodCutOff(period: packed, day: Int8(clamping: day))) }
    }
}

extension DocumentFile {
    /// The bytes of the file, to be written or shared under its ``name``.
    public var data: Data { Data(base64Encoded: contents) ?? Data() }
}
