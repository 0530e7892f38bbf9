package vn.cchc.example

import vn.cchc.Cchc
import vn.cchc.model.Appointment
import vn.cchc.model.DayPart
import vn.cchc.model.Header
import vn.cchc.model.LegalDocument
import vn.cchc.model.PartialDate
import vn.cchc.model.Posting
import vn.cchc.model.PostingPlace
import vn.cchc.model.PostingSubject
import vn.cchc.model.ProcedureChange
import vn.cchc.model.StaleReason
import java.nio.file.Path
import java.time.LocalDate

/**
 * Shows the electronic board (bảng LED) of a day with the leaders' schedule (lịch công tác), and keeps the notice board
 * (bảng niêm yết) current: a decision that changes a procedure makes the posting of its old version stale.
 */
suspend fun board(folder: Path) {
    Cchc.open(folder.resolve("so.cchc"), actor = "mot-cua").use { store ->
        val march = LocalDate.of(2021, 3, 5)
        val briefing = Appointment(march, DayPart.MORNING, "Giao ban lãnh đạo Sở", name = "Giám đốc", rank = 1)
        val meeting = Appointment(march, DayPart.MORNING, "Làm việc với thanh tra", name = "Phó Giám đốc", rank = 2)
        store.appointments.addMany(listOf(briefing, meeting.copy(public = false)))
        val shown = store.appointments.board(march).entries
        for (entry in shown) println("${entry.partText}  ${entry.leader}: ${entry.content}")
        check(shown.map { it.content } == listOf("Giao ban lãnh đạo Sở", "Bận"))

        store.procedures.importRows(rows("procedures.csv"))
        val permit = checkNotNull(store.procedures.findByCode("1.013236", on = march))
        val posting = store.postings.add(
            Posting(
                subject = PostingSubject.ProcedureVersion(permit.id),
                place = PostingPlace.BOARD,
                postedOn = march,
                hasForms = true,
                hasFeedbackAddress = true,
            ),
        )
        check(store.postings.stale(on = march).isEmpty())

        // A decision publishes a new version of the procedure, in force from 18 June.
        val june = LocalDate.of(2021, 6, 18)
        val decision = store.legalDocuments.add(
            LegalDocument(
                documentType = "Quyết định",
                subject = "Công bố thủ tục hành chính được sửa đổi ngành Xây dựng",
                symbol = "1358/QĐ-UBND",
                issuedOn = PartialDate(LocalDate.of(2021, 6, 15)),
                issuer = "Ủy ban nhân dân tỉnh Tây Ninh",
            ),
        )
        val changed = permit.copy(header = Header(), inForceFrom = june, note = "bỏ một giấy tờ")
        val applied = store.procedures.applyDecision(decision.id, june, listOf(ProcedureChange.Amend(changed)))

        check(store.postings.stale(on = june.minusDays(1)).isEmpty())
        val stale = store.postings.stale(on = june).single()
        println("${stale.code}: ${stale.textVi}")
        check(stale.posting == posting.id && stale.reasons == listOf(StaleReason.SUPERSEDED))

        store.postings.replace(posting.id, applied.added.single().id, on = june, hasForms = true)
        check(store.postings.stale(on = june).isEmpty())
    }
}
