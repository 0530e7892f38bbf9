package vn.cchc

import vn.cchc.model.Code
import vn.cchc.model.RecordId
import java.time.LocalDate

/**
 * A page of records, and the cursor to the next page.
 *
 * ```
 * val first = store.units.page(limit = 20)
 * val second = store.units.page(limit = 20, cursor = first.next)
 * ```
 *
 * @property items The records.
 * @property next The `cursor` of the next page, or null on the last. It stays valid across restarts and writes, for the
 *   same query on the same store or a copy of it; elsewhere it is refused with [CchcException.Invalid].
 */
public data class Page<out R>(public val items: List<R>, public val next: String?) : Iterable<R> by items

/**
 * A bound of an ordered field, inclusive: a date, a number, or text.
 *
 * ```
 * store.sessions.page(since = Bound(LocalDate.of(2021, 1, 1)))
 * ```
 */
public class Bound private constructor(internal val held: Any) {
    /** A day. */
    public constructor(date: LocalDate) : this(date as Any)

    /** A whole number. */
    public constructor(number: Long) : this(number as Any)

    /** Text, a name or a title. */
    public constructor(text: String) : this(text as Any)

    override fun equals(other: Any?): Boolean = other is Bound && other.held == held

    override fun hashCode(): Int = held.hashCode()

    override fun toString(): String = held.toString()
}

/** A value to filter by: text, a number, a date, an identity, a value of an enum, or [Missing]. */
public class Scalar private constructor(internal val held: Any?) {
    /** Text. */
    public constructor(text: String) : this(text as Any?)

    /** A whole number. */
    public constructor(number: Long) : this(number as Any?)

    /** A day. */
    public constructor(date: LocalDate) : this(date as Any?)

    /** An identity. */
    public constructor(id: RecordId) : this(id.value as Any?)

    /** A value of an enum. */
    public constructor(code: Code) : this(code.code as Any?)

    override fun equals(other: Any?): Boolean = other is Scalar && other.held == held

    override fun hashCode(): Int = held.hashCode()

    override fun toString(): String = held.toString()

    public companion object {
        /** Matches records in which the field is missing. */
        public val Missing: Scalar = Scalar(null as Any?)
    }
}
