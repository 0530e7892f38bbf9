package vn.cchc.example

import vn.cchc.Cchc
import vn.cchc.CchcException
import vn.cchc.model.Attendance
import vn.cchc.model.CheckInMeans
import vn.cchc.model.Minutes
import vn.cchc.model.Person
import vn.cchc.model.Presence
import vn.cchc.model.Session
import vn.cchc.model.SessionKind
import vn.cchc.model.SessionStatus
import vn.cchc.model.StaffCategory
import vn.cchc.model.UnderstandingMethod
import java.nio.file.Path
import java.time.LocalDate
import java.time.LocalTime

/**
 * Records an agency meeting (họp cơ quan): who came (điểm danh), that it took place, and its minutes (biên bản). The
 * turnout is counted from the attendances.
 */
suspend fun recordMeeting(folder: Path) {
    Cchc.open(folder.resolve("so.cchc"), actor = "van-phong").use { store ->
        val names = listOf("Lương Trọng Hiền", "Đặng Thị Thu Nguyệt", "Lê Thị Mỹ Linh")
        val people = store.people.addMany(names.map { Person(it, StaffCategory.CIVIL_SERVANT) })
        val meeting = store.sessions.add(
            Session(SessionKind.AGENCY_MEETING, LocalDate.of(2021, 3, 5), "Họp cơ quan tháng 3", chair = names[0]),
        )

        // A signed list says who came; who signed for having understood counts as informed and understood.
        val attended = Attendance(meeting.id, people[0].id, Presence.ATTENDED, means = CheckInMeans.SIGNED_LIST)
        store.attendances.addMany(
            listOf(
                attended,
                attended.copy(person = people[1].id, understood = UnderstandingMethod.SIGN_OFF),
                Attendance(meeting.id, people[2].id, Presence.EXCUSED),
            ),
        )
        try {
            store.attendances.add(attended)
            error("nobody attends a session twice")
        } catch (failure: CchcException.Duplicate) {
            println("Điểm danh lần hai: ${failure.textVi}")
        }

        store.sessions.hold(meeting.id)
        val minutes = Minutes(
            number = "03/BB-SXD",
            started = LocalTime.of(8, 0),
            ended = LocalTime.of(9, 30),
            attendees = "Ban Giám đốc, trưởng các phòng",
            chair = names[0],
            secretary = names[1],
            content = "Phổ biến Kế hoạch tuyên truyền cải cách hành chính năm 2021.",
            conclusions = "Các phòng niêm yết thủ tục hành chính trước ngày 15/3.",
        )
        val session = store.sessions.minute(meeting.id, minutes, on = LocalDate.of(2021, 3, 8))
        val turnout = store.sessions.turnout(meeting.id)
        val (invited, informed, understood) = listOf(turnout.invited, turnout.informed, turnout.understood)
        println("${session.subject}: mời $invited, có mặt $informed, nắm được $understood")
        check(session.status == SessionStatus.MINUTED)
        check(invited == 3L && informed == 2L && understood == 1L)
    }
}
