package vn.cchc.model

import vn.cchc.internal.periodBetween
import vn.cchc.internal.periodCutOff
import vn.cchc.internal.periodHalf
import vn.cchc.internal.periodMonth
import vn.cchc.internal.periodQuarter
import vn.cchc.internal.periodYear
import vn.cchc.translated
import vn.cchc.wire.pack
import vn.cchc.wire.readPeriod
import vn.cchc.wire.unpack
import vn.cchc.wire.write
import java.time.LocalDate

/** Makes periods; the core knows their names and days. Each fails with [vn.cchc.CchcException.Invalid] out of range. */
public abstract class PeriodMaker internal constructor() {
    /** Gives a calendar year (năm). */
    public fun year(year: Int): Period = period { periodYear(year.toLong()) }

    /** Gives a half of a calendar year, 1 or 2 (6 tháng đầu năm, 6 tháng cuối năm). */
    public fun half(year: Int, half: Int): Period = period { periodHalf(year.toLong(), half.toLong()) }

    /**
     * Gives a quarter of a calendar year, 1 to 4 (quý).
     *
     * ```
     * Period.quarter(2021, 4) // Period(name=Quý IV/2021, from=2021-10-01, to=2021-12-31)
     * ```
     */
    public fun quarter(year: Int, quarter: Int): Period = period { periodQuarter(year.toLong(), quarter.toLong()) }

    /** Gives a calendar month, 1 to 12 (tháng). */
    public fun month(year: Int, month: Int): Period = period { periodMonth(year.toLong(), month.toLong()) }

    /** Gives any stretch of days, both ends included. */
    public fun between(first: LocalDate, last: LocalDate): Period =
        period { periodBetween(first.toString(), last.toString()) }
}

/** What can be made of a period. */
public sealed interface PeriodView {
    /**
     * Gives the same period with figures cut off on a day of the month.
     *
     * It begins on that day of the month before, and ends the day before it. Which day is law or local rule; days above
     * 28 are taken as 28.
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
