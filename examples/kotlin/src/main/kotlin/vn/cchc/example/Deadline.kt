package vn.cchc.example

import vn.cchc.Cchc
import vn.cchc.CchcException
import vn.cchc.model.DayUnit
import vn.cchc.model.DeadlineSubject
import vn.cchc.model.TimeLimit
import vn.cchc.model.WorkedPart
import java.nio.file.Path
import java.time.LocalDate
import java.time.OffsetDateTime

/**
 * Counts working days (ngày làm việc) and deadlines (thời hạn). Days off are data: the calendars and time limits that
 * come with the library are installed into the store, and an office corrects them there.
 */
suspend fun deadline(folder: Path) {
    Cchc.open(folder.resolve("so.cchc"), actor = "van-phong").use { store ->
        store.calendars.install(listOf(2021))
        store.deadlineRules.install()

        val reunification = store.calendars.isWorkingDay(LocalDate.of(2021, 4, 30))
        println("30/4/2021: ${reunification.name}, ${reunification.basis}")
        check(reunification.half == WorkedPart.OFF)

        // 1 May 2021 is a Saturday: the Monday after it is off in its place.
        val count = store.calendars.workingDays(LocalDate.of(2021, 4, 26), LocalDate.of(2021, 5, 7))
        println("26/4–07/5/2021: ${count.days} ngày làm việc")
        check(count.days == 8L)

        // Time limits are in half days. The day on which the clock starts does not count.
        val tenDays = TimeLimit(halfDays = 20, unit = DayUnit.WORKING)
        val permit = store.calendars.deadline(tenDays, started = LocalDate.of(2021, 4, 26))
        println("Mười ngày làm việc từ 26/4/2021: đến ${permit.due}")
        check(permit.due == LocalDate.of(2021, 5, 12))

        // A dossier that arrives on a Saturday counts as arrived on the next working day.
        val saturday = OffsetDateTime.parse("2021-05-08T09:00:00+07:00").toInstant()
        val late = store.calendars.deadline(TimeLimit(halfDays = 2, unit = DayUnit.WORKING), received = saturday)
        println("Nhận sáng thứ Bảy 08/5/2021: tính từ ${late.started}, đến ${late.due}")
        check(late.started == LocalDate.of(2021, 5, 10) && late.due == LocalDate.of(2021, 5, 11))

        // The law's time limit for passing feedback on to the competent body: five working days.
        val forward = store.deadlineRules.deadline(DeadlineSubject.FEEDBACK_FORWARD, LocalDate.of(2021, 3, 5))
        println("Chuyển phản ánh nhận ngày 05/3/2021: đến ${forward.due}, theo ${forward.basis?.document}")
        check(forward.due == LocalDate.of(2021, 3, 12))

        // Nothing is guessed: a year without a calendar is an error.
        try {
            store.calendars.deadline(tenDays, started = LocalDate.of(2030, 1, 2))
            error("there is no calendar of 2030")
        } catch (failure: CchcException.NotCovered) {
            println("2030: ${failure.textVi}")
        }
    }
}
