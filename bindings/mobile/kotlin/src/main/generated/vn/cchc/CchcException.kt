// Generated from the core by `make types`: change the core, not this file.

package vn.cchc

import java.time.Instant
import vn.cchc.model.ErrorReport
import vn.cchc.model.LawReference
import vn.cchc.model.Problem

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

    /** What went wrong, in English. */
    public val text: String get() = report.text

    /** What went wrong, in Vietnamese. */
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

    /** Invalid transition: the state asked for. */
    public val to: String? get() = report.to

    /** Invalid transition: the states it may go to. */
    public val allowed: List<String> get() = report.allowed

    /** Invalid transition: the law behind the moves. */
    public val law: LawReference? get() = report.law

    /** Referenced: the kind that points here. */
    public val by: String? get() = report.by

    /** Referenced: how many do. */
    public val count: Long? get() = report.count

    /** Clock doubtful: what the clock says. */
    public val now: Instant? get() = report.now

    /** Clock doubtful: what it said at the last commit. */
    public val last: Instant? get() = report.last

    /** The file concerned. */
    public val path: String? get() = report.path

    /** Invalid: every broken rule. */
    public val problems: List<Problem> get() = report.problems

    /** There is no such record (any more). */
    public class NotFound internal constructor(report: ErrorReport, cause: Throwable? = null) :
        CchcException(report, cause)

    /** Somebody changed the record since it was read: read it again and repeat the change. */
    public class Conflict internal constructor(report: ErrorReport, cause: Throwable? = null) :
        CchcException(report, cause)

    /** Another record already has this identity or this unique key. */
    public class Duplicate internal constructor(report: ErrorReport, cause: Throwable? = null) :
        CchcException(report, cause)

    /** The input breaks rules; every one of them is listed. */
    public class Invalid internal constructor(report: ErrorReport, cause: Throwable? = null) :
        CchcException(report, cause)

    /** The record's state allows other moves only. */
    public class InvalidTransition internal constructor(report: ErrorReport, cause: Throwable? = null) :
        CchcException(report, cause)

    /**
     * Data that the answer needs is missing, and it is not guessed: a year without a calendar, a clock without a
     * rule.
     */
    public class NotCovered internal constructor(report: ErrorReport, cause: Throwable? = null) :
        CchcException(report, cause)

    /** Personal data can neither be sealed nor opened: no key, the wrong key, or the data were erased. */
    public class KeyNeeded internal constructor(report: ErrorReport, cause: Throwable? = null) :
        CchcException(report, cause)

    /**
     * This device's clock is more than a day behind where it was at the last commit, or more than 180 days ahead:
     * nothing is written under it. Set the clock right. Where it is right, the last commit was made under one that
     * was not: open the store with `accept_clock` once and write; from then on clocks are held against this one.
     */
    public class ClockDoubtful internal constructor(report: ErrorReport, cause: Throwable? = null) :
        CchcException(report, cause)

    /** Other records still point at this one: remove or change them first. */
    public class Referenced internal constructor(report: ErrorReport, cause: Throwable? = null) :
        CchcException(report, cause)

    /**
     * The store cannot be opened or written now: it is open elsewhere, a batch holds it, or it was opened for
     * reading.
     */
    public class Locked internal constructor(report: ErrorReport, cause: Throwable? = null) :
        CchcException(report, cause)

    /** The path does not lead to a store of ours. The file was not touched. */
    public class NotAStore internal constructor(report: ErrorReport, cause: Throwable? = null) :
        CchcException(report, cause)

    /** The file is damaged. */
    public class Corrupt internal constructor(report: ErrorReport, cause: Throwable? = null) :
        CchcException(report, cause)

    /** A newer version of this library wrote the file: update the library. The file was not touched. */
    public class NewerFormat internal constructor(report: ErrorReport, cause: Throwable? = null) :
        CchcException(report, cause)

    /** The disk or the file system refused. */
    public class StorageIo internal constructor(report: ErrorReport, cause: Throwable? = null) :
        CchcException(report, cause)

    /** The caller ended long work before its end: nothing of it was kept. */
    public class Cancelled internal constructor(report: ErrorReport, cause: Throwable? = null) :
        CchcException(report, cause)

    /** The store, or the batch, is closed. */
    public class Closed internal constructor(report: ErrorReport, cause: Throwable? = null) :
        CchcException(report, cause)

    /** The library itself failed. This is a defect: nothing that was given to it should have led here. */
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
            else -> Internal(report, cause)
        }
    }
}
