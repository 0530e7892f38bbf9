package vn.cchc

import vn.cchc.model.Code
import vn.cchc.model.RecordId
import java.time.LocalDate

/**
 * Some records, and where the next ones are.
 *
 * @property items The records.
 * @property next Pass it as `cursor` for the next page; nothing when this is the last. It holds across restarts and
 *   writes, for the same query in the same store: in a copy of it too, in no other.
 */
public data class Page<out R>(public val items: List<R>, public val next: String?) : Iterable<R> by items

/**
 * The least or greatest value of an ordered field: a date, a number, or text.
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

/** A value to look for: text, a number, a date, an identity, a choice from a list, or [Missing]. */
public class Scalar private constructor(internal val held: Any?) {
    /** Text. */
    public constructor(text: String) : this(text as Any?)

    /** A whole number. */
    public constructor(number: Long) : this(number as Any?)

    /** A day. */
    public constructor(date: LocalDate) : this(date as Any?)

    /** An identity. */
    public constructor(id: RecordId) : this(id.value as Any?)

    /** A choice from a list. */
    public constructor(code: Code) : this(code.code as Any?)

    override fun equals(other: Any?): Boolean = other is Scalar && other.held == held

    override fun hashCode(): Int = held.hashCode()

    override fun toString(): String = held.toString()

    public companion object {
        /** Nothing: records in which the field is missing. */
        public val Missing: Scalar = Scalar(null as Any?)
    }
}
