package vn.cchc.example

import vn.cchc.Cchc
import vn.cchc.CchcException
import vn.cchc.model.Contact
import vn.cchc.model.FeedbackCategory
import vn.cchc.model.FeedbackChannel
import vn.cchc.model.FeedbackCompetence
import vn.cchc.model.FeedbackOutcome
import vn.cchc.model.FeedbackReview
import vn.cchc.model.FeedbackStatus
import vn.cchc.model.ResultChannel
import vn.cchc.model.SubmissionKind
import java.nio.file.Path
import java.time.LocalDate

/**
 * Takes a citizen's feedback (phản ánh, kiến nghị) through its course: received and registered, classified, processed,
 * decided, answered, published. The store counts its deadline, and refuses a step that is out of order.
 */
suspend fun feedback(folder: Path) {
    val key = Cchc.newKey()
    Cchc.open(folder.resolve("so.cchc"), actor = "mot-cua", keys = { key }).use { store ->
        store.calendars.install(listOf(2021))
        store.deadlineRules.install()
        val received = store.feedback.receive(
            kind = SubmissionKind.REPORT,
            channel = FeedbackChannel.IN_PERSON,
            text = "Tờ khai xin điều chỉnh giấy phép xây dựng không có bản ghi mẫu.",
            contact = Contact("Nguyễn Văn Mẫu", "Số 12, đường Minh Họa 1, phường Ví Dụ", "0900 000 101"),
            receivedOn = LocalDate.of(2021, 1, 12),
            register = true,
        )
        println("Vào sổ số ${received.number}/${received.year}: ${received.status.labelVi}")
        try {
            store.feedback.publish(received.id, "Đã tiếp thu.", ResultChannel.WEBSITE)
            error("nothing is published before the sender has an answer")
        } catch (failure: CchcException.InvalidTransition) {
            println("Chưa công khai được: ${failure.textVi}")
        }

        val id = received.id
        val on = LocalDate.of(2021, 1, 13)
        val classified = store.feedback.classify(id, FeedbackCategory.OTHER_RULE, FeedbackCompetence.OWN, on = on)
        println("Hạn trả lời: ${classified.answerBy?.due ?: classified.notCovered}")
        store.feedback.process(id, on = on)
        val review = FeedbackReview(
            sufficientGround = true,
            necessary = true,
            reasonableAndLawful = true,
            simpleAndUnderstandable = false,
            feasible = true,
            consistent = true,
            fitsTreaties = true,
        )
        val decision = "Soạn bản ghi mẫu, treo cạnh mẫu đơn."
        store.feedback.decide(id, FeedbackOutcome.AMEND_OWN_RULE, decision, review, LocalDate.of(2021, 1, 18))
        store.feedback.answer(id, "Bản ghi mẫu có từ ngày 20/01.", LocalDate.of(2021, 1, 19))
        val result = "Tờ khai điều chỉnh giấy phép xây dựng đã có bản ghi mẫu."
        val published = store.feedback.publish(id, result, ResultChannel.WEBSITE, LocalDate.of(2021, 1, 22))

        val row = store.feedback.statusOf(checkNotNull(published.number), checkNotNull(published.year))
        println("Người dân tra cứu số ${row.written}: ${row.status.labelVi}, công khai ${row.publishedOn}")
        check(row.status == FeedbackStatus.PUBLISHED)
        check(store.feedback.overdue(on = LocalDate.of(2021, 12, 31)).items.isEmpty())
    }
}
