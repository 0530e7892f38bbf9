package vn.cchc.example

import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.flow.launchIn
import kotlinx.coroutines.flow.onEach
import vn.cchc.Cchc
import vn.cchc.model.Kind
import vn.cchc.model.OrganisationUnit
import vn.cchc.model.Session
import vn.cchc.model.SessionKind
import vn.cchc.model.UnitKind
import java.nio.file.Path
import java.time.LocalDate

/**
 * Keeps a view current with commit notifications (theo dõi thay đổi): `observe` runs a query at once and again after
 * each commit that touched the record types it names. `watch` gives the bare notifications.
 */
suspend fun subscribe(folder: Path): Unit = coroutineScope {
    Cchc.open(folder.resolve("so.cchc"), actor = "van-phong").use { store ->
        val counts = Channel<Long>(Channel.UNLIMITED)
        val view = store.observe(Kind.SESSION) { store.sessions.count() }.onEach { counts.send(it) }.launchIn(this)
        check(counts.receive() == 0L)

        // The view names sessions: a new unit does not concern it.
        store.units.add(OrganisationUnit("Sở Xây dựng", UnitKind.DEPARTMENT))
        store.sessions.add(Session(SessionKind.AGENCY_MEETING, LocalDate.of(2021, 3, 5), "Họp cơ quan tháng 3"))
        val afterOne = counts.receive()
        println("Số buổi sau lần ghi đầu: $afterOne")
        check(afterOne == 1L)

        // A batch is one commit, and so one notification.
        store.batch("sessions.quarter") { batch ->
            for (month in 4..6) {
                batch.sessions.add(
                    Session(SessionKind.AGENCY_MEETING, LocalDate.of(2021, month, 5), "Họp cơ quan tháng $month"),
                )
            }
        }
        val afterBatch = counts.receive()
        println("Sau một lô ba buổi: $afterBatch")
        check(afterBatch == 4L)

        // What exactly changed stands in the change log.
        for (change in store.changes()) println("  ${change.seq} ${change.operation}")
        check(store.changes().size == 5)

        // Cancelling the coroutine ends the subscription.
        view.cancel()
    }
}
