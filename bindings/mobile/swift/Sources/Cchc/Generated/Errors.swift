// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// What can go wrong, named by what the caller can do about it.
///
/// The text is English; `textVi` says it in Vietnamese.
///
/// Functions of the library declare `throws` without a type. What they throw is this, except where they run a function
/// of yours or write a file of yours: what that throws is passed on.
public enum CchcError: Error, Sendable {
    /// No record has this identity, or it was removed.
    case notFound(Context)
    /// The record was changed since the caller read it: read it again and repeat the change, or let
    /// `Collection::update_with` do so. `CchcError::into_record` gives the caller's record back.
    case conflict(Context)
    /// Another record already has this identity or this unique key. `CchcError::into_record` gives the caller's record
    /// back.
    case duplicate(Context)
    /// The input breaks rules. All broken rules are listed, not only the first. `CchcError::into_record` gives the
    /// caller's record back.
    case invalid(Context)
    /// The lifecycle of the record has no transition from its state to the requested one.
    case invalidTransition(Context)
    /// The answer needs data that the store does not have, and the library does not guess: a year without a calendar,
    /// a deadline without a rule.
    case notCovered(Context)
    /// Personal data can neither be sealed nor opened: there is no key, it is the wrong key, or the data were erased.
    case keyNeeded(Context)
    /// The clock of this device is more than one day behind, or more than 180 days ahead of, the clock of the last
    /// commit. The write is refused; reads are not affected. Correct the clock. If it is correct, the last commit was
    /// made under a wrong one: open the store once with the option `accept_clock` and write. Later clocks are compared
    /// with this one.
    case clockDoubtful(Context)
    /// The record cannot be removed while other records refer to it: remove or change them first.
    case referenced(Context)
    /// The store cannot be opened or written now: it is open elsewhere, another writer holds the lock, or it was
    /// opened for reading only.
    case locked(Context)
    /// The path is not a store of this library. The file was not modified.
    case notAStore(Context)
    /// The content of the file is damaged. Keep the file, read with `read_only` what it still gives, and restore the
    /// newest backup with the newest export of keys. A file that was not closed cleanly and whose last pages are
    /// damaged cannot be opened at all, and the reason says so.
    case corrupt(Context)
    /// A newer version of this library wrote the file: update the library. The file was not modified.
    case newerFormat(Context)
    /// The file cannot be read or written: the operating system refuses, or the file is not where or what it was. The
    /// kind tells what to do. Earlier commits are intact, and the next call opens the file again. A commit that failed
    /// so is there whole or not at all: which of the two, reading tells. A file that was deleted, replaced or cut
    /// short while the store was open takes no writes until it is back, or the store was closed and opened again.
    case storageIo(Context)
    /// A progress callback returned `Break`, while the call ran or waited: it stopped and kept no changes.
    case cancelled(Context)
    /// The store or the batch is closed, suspended, or unusable in this process.
    case closed(Context)
    /// The library itself failed. The data are not damaged and the call can be repeated, but please report it: nothing
    /// that was given to it should lead here.
    case unexpected(Context)
}

extension CchcError {
    /// The error of a report, by its code.
    init(_ report: ErrorReport, cause: (any Error)? = nil) {
        let context = Context(report: report, cause: cause)
        switch report.code {
        case "not_found": self = .notFound(context)
        case "conflict": self = .conflict(context)
        case "duplicate": self = .duplicate(context)
        case "invalid": self = .invalid(context)
        case "invalid_transition": self = .invalidTransition(context)
        case "not_covered": self = .notCovered(context)
        case "key_needed": self = .keyNeeded(context)
        case "clock_doubtful": self = .clockDoubtful(context)
        case "referenced": self = .referenced(context)
        case "locked": self = .locked(context)
        case "not_a_store": self = .notAStore(context)
        case "corrupt": self = .corrupt(context)
        case "newer_format": self = .newerFormat(context)
        case "storage_io": self = .storageIo(context)
        case "cancelled": self = .cancelled(context)
        case "closed": self = .closed(context)
        case "internal": self = .unexpected(context)
        default: self = .unexpected(context)
        }
    }

    /// What is known about it.
    public var context: Context {
        switch self {
        case
            .notFound(let context),
    .conflict(let context),
    .duplicate(let context),
    .invalid(let context),
    .invalidTransition(let context),
    .notCovered(let context),
    .keyNeeded(let context),
    .clockDoubtful(let context),
    .referenced(let context),
    .locked(let context),
    .notAStore(let context),
    .corrupt(let context),
    .newerFormat(let context),
    .storageIo(let context),
    .cancelled(let context),
    .closed(let context),
    .unexpected(let context):
            return context
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

    /// Storage I/O: what stands in the way.
    public var ioKind: StorageIoKind? { report.ioKind }

    /// Locked: the process that has the file open, where it is known.
    public var holder: FileHolder? { report.holder }

    /// Invalid: every broken rule.
    public var problems: [Problem] { report.problems }
}
