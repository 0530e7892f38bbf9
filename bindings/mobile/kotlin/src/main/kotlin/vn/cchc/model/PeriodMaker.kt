package vn.cchc.model

import vn.cchc.internal.periodBetween
import vn.cchc.internal.periodCutOff
import vn.cchc.internal.periodHalf
import vn.cchc.internal.periodMonth
import vn.cchc.internal.periodNineMonths
import vn.cchc.internal.periodQuarter
import vn.cchc.internal.periodYear
import vn.cchc.translated
import vn.cchc.wire.pack
import vn.cchc.wire.readPeriod
import vn.cchc.wire.unpack
import vn.cchc.wire.write
import java.time.LocalDate

/**
 * Makes periods (kỳ báo cáo); the core supplies their Vietnamese names and their days.
 *
 * Every function throws [vn.cchc.CchcException.Invalid] for values out of range. None of them blocks on I/O.
 */
public abstract class PeriodMaker internal constructor() {
    /** Returns a calendar year (năm). */
    public fun year(year: Int): Period = period { periodYear(year.toLong()) }

    /** Returns a half of a calendar year, 1 or 2 (6 tháng đầu năm, 6 tháng cuối năm). */
    public fun half(year: Int, half: Int): Period = period { periodHalf(year.toLong(), half.toLong()) }

    /**
     * Returns a quarter of a calendar year, 1 to 4 (quý).
     *
     * ```
     * Period.quarter(2021, 4) // Period(name=Quý IV/2021, from=2021-10-01, to=2021-12-31)
     * ```
     */
    public fun quarter(year: Int, quarter: Int): Period = period { periodQuarter(year.toLong(), quarter.toLong()) }

    /** Returns the first nine months of a calendar year (9 tháng đầu năm). */
    public fun nineMonths(year: Int): Period = period { periodNineMonths(year.toLong()) }

    /** Returns a calendar month, 1 to 12 (tháng). */
    public fun month(year: Int, month: Int): Period = period { periodMonth(year.toLong(), month.toLong()) }

    /** Returns the days from the first to the last, both included. */
    public fun between(first: LocalDate, last: LocalDate): Period =
        period { periodBetween(first.toString(), last.toString()) }
}

/** Operations on a period. */
public sealed interface PeriodView {
    /**
     * Returns the same period with figures cut off on a day of the month (ngày chốt số liệu).
     *
     * The result begins on that day of the month before, and ends the day before it. Law or local rule says which day;
     * values above 28 are taken as 28, below 1 as 1.
     *
     * ```
     * Period.quarter(2021, 4).cutOff(15) // from 2021-09-15 to 2021-12-14
     * ```
     */
    public fun cutOff(day: Int): Period = when (this) {
        is Period -> period {
            periodCutOff(pack { write(this@PeriodView) }, day.coerceIn(1, Byte.MAX_VALUE.toInt()).toByte())
        }
    }
}

private inline fun period(make: () -> ByteArray): Period = unpack(translated(make)) { readPeriod() }
