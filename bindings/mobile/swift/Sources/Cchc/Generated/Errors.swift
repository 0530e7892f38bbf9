// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// What can go wrong, named by what the caller can do about it.
///
/// The text is English; `textVi` says it in Vietnamese.
///
/// Every function of the library throws this alone, but for those that run a function of yours, which may throw more.
public enum CchcError: Error, Sendable {
    /// There is no such record (any more).
    case notFound(ErrorReport)
    /// Somebody changed the record since it was read: read it again and repeat the change.
    case conflict(ErrorReport)
    /// Another record already has this identity or this unique key.
    case duplicate(ErrorReport)
    /// The input breaks rules; every one of them is listed.
    case invalid(ErrorReport)
    /// The record's state allows other moves only.
    case invalidTransition(ErrorReport)
    /// Data that the answer needs is missing, and it is not guessed: a year without a calendar, a clock without a
    /// rule.
    case notCovered(ErrorReport)
    /// Personal data can neither be sealed nor opened: no key, the wrong key, or the data were erased.
    case keyNeeded(ErrorReport)
    /// This device's clock is more than a day behind where it was at the last commit, or more than 180 days ahead:
    /// nothing is written under it. Set the clock right. Where it is right, the last commit was made under one that
    /// was not: open the store with `accept_clock` once and write; from then on clocks are held against this one.
    case clockDoubtful(ErrorReport)
    /// Other records still point at this one: remove or change them first.
    case referenced(ErrorReport)
    /// The store cannot be opened or written now: it is open elsewhere, a batch holds it, or it was opened for
    /// reading.
    case locked(ErrorReport)
    /// The path does not lead to a store of ours. The file was not touched.
    case notAStore(ErrorReport)
    /// The file is damaged.
    case corrupt(ErrorReport)
    /// A newer version of this library wrote the file: update the library. The file was not touched.
    case newerFormat(ErrorReport)
    /// The disk or the file system refused.
    case storageIo(ErrorReport)
    /// The caller ended long work before its end: nothing of it was kept.
    case cancelled(ErrorReport)
    /// The store, or the batch, is closed.
    case closed(ErrorReport)
    /// What the app supplied failed: its key, the content of a file.
    ///
    /// `cause` is what it threw; the report is that of the call.
    case host(ErrorReport, cause: any Error)
    /// A fault of the library itself, which it did not let become a crash.
    case unexpected(ErrorReport)
}

extension CchcError {
    /// The error of a report, by its code.
    init(_ report: ErrorReport) {
        switch report.code {
        case "not_found": self = .notFound(report)
        case "conflict": self = .conflict(report)
        case "duplicate": self = .duplicate(report)
        case "invalid": self = .invalid(report)
        case "invalid_transition": self = .invalidTransition(report)
        case "not_covered": self = .notCovered(report)
        case "key_needed": self = .keyNeeded(report)
        case "clock_doubtful": self = .clockDoubtful(report)
        case "referenced": self = .referenced(report)
        case "locked": self = .locked(report)
        case "not_a_store": self = .notAStore(report)
        case "corrupt": self = .corrupt(report)
        case "newer_format": self = .newerFormat(report)
        case "storage_io": self = .storageIo(report)
        case "cancelled": self = .cancelled(report)
        case "closed": self = .closed(report)
        default: self = .unexpected(report)
        }
    }

    /// All that the core says about it.
    public var report: ErrorReport {
        switch self {
        case
            .notFound(let report),
    .conflict(let report),
    .duplicate(let report),
    .invalid(let report),
    .invalidTransition(let report),
    .notCovered(let report),
    .keyNeeded(let report),
    .clockDoubtful(let report),
    .referenced(let report),
    .locked(let report),
    .notAStore(let report),
    .corrupt(let report),
    .newerFormat(let report),
    .storageIo(let report),
    .cancelled(let report),
    .closed(let report),
    .host(let report, _),
    .unexpected(let report):
            return report
        }
    }

    /// Stable name: `conflict`.
    public var code: String { report.code }

    /// What went wrong, in English.
    public var text: String { report.text }

    /// What went wrong, in Vietnamese.
    public var textVi: String { report.textVi }

    /// Kind of record concerned.
    public var kind: String? { report.kind }

    /// Record concerned.
    public var id: String? { report.id }

    /// Conflict: the revision the caller saw.
    public var expected: Int? { report.expected }

    /// Conflict: the revision in the store. Newer format: the file's format.
    public var found: Int? { report.found }

    /// Newer format: the newest format this library reads.
    public var supported: Int? { report.supported }

    /// Duplicate: the unique index.
    public var index: String? { report.index }

    /// Invalid transition: the state it is in.
    public var from: String? { report.from }

    /// Invalid transition: the state asked for.
    public var to: String? { report.to }

    /// Invalid transition: the states it may go to.
    public var allowed: [String] { report.allowed }

    /// Invalid transition: the law behind the moves.
    public var law: LawReference? { report.law }

    /// Referenced: the kind that points here.
    public var by: String? { report.by }

    /// Referenced: how many do.
    public var count: Int? { report.count }

    /// Clock doubtful: what the clock says.
    public var now: Date? { report.now }

    /// Clock doubtful: what it said at the last commit.
    public var last: Date? { report.last }

    /// The file concerned.
    public var path: String? { report.path }

    /// Invalid: every broken rule.
    public var problems: [Problem] { report.problems }
}
