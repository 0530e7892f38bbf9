package vn.cchc.example

import vn.cchc.CchcException
import vn.cchc.Store
import vn.cchc.model.Attendance
import vn.cchc.model.CheckInMeans
import vn.cchc.model.Contact
import vn.cchc.model.FeedbackChannel
import vn.cchc.model.Kind
import vn.cchc.model.Personal
import vn.cchc.model.Presence
import vn.cchc.model.ProcedureId
import vn.cchc.model.Session
import vn.cchc.model.SessionKind
import vn.cchc.model.SubmissionKind
import vn.cchc.model.UnitId
import java.time.Instant
import java.time.LocalDate

/** Finds procedures by words, with marks or without, and shows what the first one takes. */
suspend fun lookUp(store: Store, words: String) {
    val hits = store.search(words, kinds = listOf(Kind.PROCEDURE), limit = 5)
    for (hit in hits) println("  ${hit.title}")
    val first = hits.firstOrNull() ?: return println("  không tìm thấy")
    val procedure = store.procedures.get(ProcedureId(first.id))
    println("  → ${procedure.code}, ${procedure.field}")
    println("    Nộp: ${procedure.filing.joinToString { it.way.code }}")
    for (paper in procedure.dossier) println("    Giấy tờ: ${paper.name}")
}

/** Opens a session to which people check in. */
suspend fun openSession(store: Store, host: UnitId): Session {
    val draft = Session(
        kind = SessionKind.TRAINING,
        heldOn = LocalDate.of(2021, 3, 5),
        subject = "Tập huấn tiếp nhận hồ sơ trực tuyến",
        host = host,
    )
    return store.sessions.add(draft)
}

/** Checks somebody in by the code on their card; says how that went. */
suspend fun checkIn(store: Store, session: Session, code: String): String {
    val person = store.people.page(code = code.uppercase()).firstOrNull() ?: return "không có mã này"
    val attendance = Attendance(
        session = session.id,
        person = person.id,
        presence = Presence.ATTENDED,
        checkedIn = Instant.now(),
        means = CheckInMeans.CODE,
    )
    return try {
        store.attendances.add(attendance)
        "${person.name} có mặt"
    } catch (_: CchcException.Duplicate) {
        "${person.name} đã điểm danh rồi"
    }
}

/** Ends the session: who is there counts by their check-in. */
suspend fun holdSession(store: Store, session: Session): String {
    store.sessions.hold(session.id)
    val turnout = store.sessions.turnout(session.id)
    return "${turnout.informed} người có mặt"
}

/** Takes feedback down as it is told; name and telephone are sealed before they are written. */
suspend fun takeFeedback(store: Store, office: UnitId): String {
    val feedback = store.feedback.receive(
        kind = SubmissionKind.REPORT,
        channel = FeedbackChannel.IN_PERSON,
        text = "Tờ khai xin điều chỉnh giấy phép xây dựng không có bản ghi mẫu.",
        contact = Contact(
            name = "Nguyễn Văn Mẫu",
            address = "Số 12, đường Minh Họa 1",
            phone = "0900 000 101",
        ),
        receivedOn = LocalDate.of(2021, 3, 5),
        unit = office,
        register = true,
    )
    val submitter = store.dataSubjects.get(checkNotNull(feedback.submitter))
    val name = if (submitter.name is Personal.Sealed) "đã niêm phong" else "để ngỏ"
    return "Số ${feedback.number}/${feedback.year}, ${feedback.status}; họ tên người gửi $name"
}
