// Generated from the core by `make types`: change the core, not this file.

package vn.cchc

import java.time.Instant
import vn.cchc.model.*

/**
 * Anything the store refuses, named by what the caller can do about it. Its text is English, `textVi` says
 * it in Vietnamese.
 *
 * A `when` over it knows all of them:
 *
 * ```
 * try {
 *     store.units.update(unit)
 * } catch (error: CchcException) {
 *     when (error) {
 *         is CchcException.Conflict -> readAgain()
 *         is CchcException.Invalid -> show(error.problems)
 *         else -> throw error
 *     }
 * }
 * ```
 */
public sealed class CchcException(
    /** All that is known about it. */
    public val report: ErrorReport,
    cause: Throwable? = null,
) : Exception(report.text, cause) {
    /** Stable name: `conflict`. */
    public val code: String get() = report.code

    /** The message in English. */
    public val text: String get() = report.text

    /** The message in Vietnamese. */
    public val textVi: String get() = report.textVi

    /** Kind of record concerned. */
    public val kind: String? get() = report.kind

    /** Record concerned. */
    public val id: String? get() = report.id

    /** Conflict: the revision the caller saw. */
    public val expected: Long? get() = report.expected

    /** Conflict: the revision in the store. Newer format: the file's format. */
    public val found: Long? get() = report.found

    /** Newer format: the newest format this library reads. */
    public val supported: Long? get() = report.supported

    /** Duplicate: the unique index. */
    public val index: String? get() = report.index

    /** Invalid transition: the state it is in. */
    public val from: String? get() = report.from

    /** Invalid transition: the requested state. */
    public val to: String? get() = report.to

    /** Invalid transition: the states that it may change to. */
    public val allowed: List<String> get() = report.allowed

    /** Invalid transition: the law that defines the lifecycle. */
    public val law: LawReference? get() = report.law

    /** Referenced: the kind of the records that refer to it. */
    public val by: String? get() = report.by

    /** Referenced: the number of such records. */
    public val count: Long? get() = report.count

    /** Clock doubtful: the current time by this device's clock. */
    public val now: Instant? get() = report.now

    /** Clock doubtful: the time by the clock of the last commit. */
    public val last: Instant? get() = report.last

    /** The file concerned. */
    public val path: String? get() = report.path

    /** Storage I/O: what stands in the way. */
    public val ioKind: StorageIoKind? get() = report.ioKind

    /** Locked: the process that has the file open, where it is known. */
    public val holder: FileHolder? get() = report.holder

    /** Invalid: every broken rule. */
    public val problems: List<Problem> get() = report.problems

    /** No record has this identity, or it was removed. */
    public class NotFound internal constructor(report: ErrorReport, cause: Throwable? = null) :
        CchcException(report, cause)

    /**
     * The record was changed since the caller read it: read it again and repeat the change, or let
     * `Collection::update_with` do so. `CchcError::into_record` gives the caller's record back.
     */
    public class Conflict internal constructor(report: ErrorReport, cause: Throwable? = null) :
        CchcException(report, cause)

    /**
     * Another record already has this identity or this unique key. `CchcError::into_record` gives the caller's
     * record back.
     */
    public class Duplicate internal constructor(report: ErrorReport, cause: Throwable? = null) :
        CchcException(report, cause)

    /**
     * The input breaks rules. All broken rules are listed, not only the first. `CchcError::into_record` gives the
     * caller's record back.
     */
    public class Invalid internal constructor(report: ErrorReport, cause: Throwable? = null) :
        CchcException(report, cause)

    /** The lifecycle of the record has no transition from its state to the requested one. */
    public class InvalidTransition internal constructor(report: ErrorReport, cause: Throwable? = null) :
        CchcException(report, cause)

    /**
     * The answer needs data that the store does not have, and the library does not guess: a year without a
     * calendar, a deadline without a rule.
     */
    public class NotCovered internal constructor(report: ErrorReport, cause: Throwable? = null) :
        CchcException(report, cause)

    /**
     * Personal data can neither be sealed nor opened: there is no key, it is the wrong key, or the data were
     * erased.
     */
    public class KeyNeeded internal constructor(report: ErrorReport, cause: Throwable? = null) :
        CchcException(report, cause)

    /**
     * The clock of this device is more than one day behind, or more than 180 days ahead of, the clock of the last
     * commit. The write is refused; reads are not affected.
     *
     * Correct the clock. If it is correct, the last commit was made under a wrong one: open the store once with the
     * option `accept_clock` and write. Later clocks are compared with this one.
     */
    public class ClockDoubtful internal constructor(report: ErrorReport, cause: Throwable? = null) :
        CchcException(report, cause)

    /** The record cannot be removed while other records refer to it: remove or change them first. */
    public class Referenced internal constructor(report: ErrorReport, cause: Throwable? = null) :
        CchcException(report, cause)

    /**
     * The store cannot be opened or written now: it is open elsewhere, another writer holds the lock, or it was
     * opened for reading only.
     */
    public class Locked internal constructor(report: ErrorReport, cause: Throwable? = null) :
        CchcException(report, cause)

    /** The path is not a store of this library. The file was not modified. */
    public class NotAStore internal constructor(report: ErrorReport, cause: Throwable? = null) :
        CchcException(report, cause)

    /**
     * The content of the file is damaged. Keep the file, read with `read_only` what it still gives, and restore the
     * newest backup with the newest export of keys. A file that was not closed cleanly and whose last pages are
     * damaged cannot be opened at all, and the reason says so.
     */
    public class Corrupt internal constructor(report: ErrorReport, cause: Throwable? = null) :
        CchcException(report, cause)

    /** A newer version of this library wrote the file: update the library. The file was not modified. */
    public class NewerFormat internal constructor(report: ErrorReport, cause: Throwable? = null) :
        CchcException(report, cause)

    /**
     * The file cannot be read or written: the operating system refuses, or the file is not where or what it was.
     * The kind tells what to do. Earlier commits are intact, and the next call opens the file again. A commit that
     * failed so is there whole or not at all: which of the two, reading tells.
     *
     * A file that was deleted, replaced or cut short while the store was open takes no writes until it is back, or
     * the store was closed and opened again.
     */
    public class StorageIo internal constructor(report: ErrorReport, cause: Throwable? = null) :
        CchcException(report, cause)

    /** A progress callback returned `Break`, while the call ran or waited: it stopped and kept no changes. */
    public class Cancelled internal constructor(report: ErrorReport, cause: Throwable? = null) :
        CchcException(report, cause)

    /** The store or the batch is closed, suspended, or unusable in this process. */
    public class Closed internal constructor(report: ErrorReport, cause: Throwable? = null) :
        CchcException(report, cause)

    /**
     * The library itself failed. The data are not damaged and the call can be repeated, but please report it:
     * nothing that was given to it should lead here.
     */
    public class Internal internal constructor(report: ErrorReport, cause: Throwable? = null) :
        CchcException(report, cause)

    internal companion object {
        fun of(report: ErrorReport, cause: Throwable?): CchcException = when (report.code) {
            "not_found" -> NotFound(report, cause)
            "conflict" -> Conflict(report, cause)
            "duplicate" -> Duplicate(report, cause)
            "invalid" -> Invalid(report, cause)
            "invalid_transition" -> InvalidTransition(report, cause)
            "not_covered" -> NotCovered(report, cause)
            "key_needed" -> KeyNeeded(report, cause)
            "clock_doubtful" -> ClockDoubtful(report, cause)
            "referenced" -> Referenced(report, cause)
            "locked" -> Locked(report, cause)
            "not_a_store" -> NotAStore(report, cause)
            "corrupt" -> Corrupt(report, cause)
            "newer_format" -> NewerFormat(report, cause)
            "storage_io" -> StorageIo(report, cause)
            "cancelled" -> Cancelled(report, cause)
            "closed" -> Closed(report, cause)
            "internal" -> Internal(report, cause)
            else -> Internal(report, cause)
        }
    }
}
