// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// What can go wrong, named by what the caller can do about it.
///
/// The text is English; `textVi` says it in Vietnamese.
///
/// Every function of the library throws this alone, but for those that run a function of yours, which may throw more.
public enum CchcError: Error, Sendable {
    /// No record has this identity, or it was removed.
    case notFound(ErrorReport)
    /// The record was changed since the caller read it: read it again and repeat the change.
    case conflict(ErrorReport)
    /// Another record already has this identity or this unique key.
    case duplicate(ErrorReport)
    /// The input breaks rules. All broken rules are listed, not only the first.
    case invalid(ErrorReport)
    /// The lifecycle of the record has no transition from its state to the requested one.
    case invalidTransition(ErrorReport)
    /// The answer needs data that the store does not have, and the library does not guess: a year without a calendar,
    /// a deadline without a rule.
    case notCovered(ErrorReport)
    /// Personal data can neither be sealed nor opened: there is no key, it is the wrong key, or the data were erased.
    case keyNeeded(ErrorReport)
    /// The clock of this device is more than one day behind, or more than 180 days ahead of, the clock of the last
    /// commit. The write is refused; reads are not affected. Correct the clock. If it is correct, the last commit was
    /// made under a wrong one: open the store once with the option `accept_clock` and write. Later clocks are compared
    /// with this one.
    case clockDoubtful(ErrorReport)
    /// The record cannot be removed while other records refer to it: remove or change them first.
    case referenced(ErrorReport)
    /// The store cannot be opened or written now: it is open elsewhere, another writer holds the lock, or it was
    /// opened for reading only.
    case locked(ErrorReport)
    /// The path is not a store of this library. The file was not modified.
    case notAStore(ErrorReport)
    /// The content of the file is damaged: restore a backup.
    case corrupt(ErrorReport)
    /// A newer version of this library wrote the file: update the library. The file was not modified.
    case newerFormat(ErrorReport)
    /// The operating system refused to read or write the file. Earlier commits are intact, and the next call reopens
    /// the file.
    case storageIo(ErrorReport)
    /// A progress callback returned `Break`: the call stopped and kept no changes.
    case cancelled(ErrorReport)
    /// The store or the batch is closed, suspended, or unusable in this process.
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

    /// The message in English.
    public var text: String { report.text }

    /// The message in Vietnamese.
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

    /// Invalid transition: the requested state.
    public var to: String? { report.to }

    /// Invalid transition: the states that it may change to.
    public var allowed: [String] { report.allowed }

    /// Invalid transition: the law that defines the lifecycle.
    public var law: LawReference? { report.law }

    /// Referenced: the kind of the records that refer to it.
    public var by: String? { report.by }

    /// Referenced: the number of such records.
    public var count: Int? { report.count }

    /// Clock doubtful: the current time by this device's clock.
    public var now: Date? { report.now }

    /// Clock doubtful: the time by the clock of the last commit.
    public var last: Date? { report.last }

    /// The file concerned.
    public var path: String? { report.path }

    /// Invalid: every broken rule.
    public var problems: [Problem] { report.problems }
}
