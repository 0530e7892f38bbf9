import Cchc
import Foundation

/// Records an agency meeting (họp cơ quan): who came (điểm danh), that it took place, and its minutes (biên bản). The
/// turnout is counted from the attendances.
@Sendable
func recordMeeting(in folder: URL) async throws {
    let store = try await Store.open(at: folder.appendingPathComponent("so.cchc"), actor: "van-phong")
    let names = ["Lương Trọng Hiền", "Đặng Thị Thu Nguyệt", "Lê Thị Mỹ Linh"]
    let people = try await store.people.addMany(names.map { Person(name: $0, category: .civilServant) })
    let day = CivilDate(year: 2021, month: 3, day: 5)
    let meeting = try await store.sessions.add(
        Session(kind: .agencyMeeting, heldOn: day, subject: "Họp cơ quan tháng 3", chair: names[0]))

    // A signed list says who came; who signed for having understood counts as informed and understood.
    let attended = Attendance(session: meeting.id, person: people[0].id, presence: .attended, means: .signedList)
    var understood = attended
    understood.person = people[1].id
    understood.understood = .signOff
    let excused = Attendance(session: meeting.id, person: people[2].id, presence: .excused)
    try await store.attendances.addMany([attended, understood, excused])
    do {
        try await store.attendances.add(attended)
        throw Unexpected(description: "nobody attends a session twice")
    } catch CchcError.duplicate(let report) {
        print("Điểm danh lần hai: \(report.textVi)")
    }

    try await store.sessions.hold(meeting.id)
    let minutes = Minutes(
        number: "03/BB-SXD",
        started: CivilTime(hour: 8),
        ended: CivilTime(hour: 9, minute: 30),
        attendees: "Ban Giám đốc, trưởng các phòng",
        chair: names[0],
        secretary: names[1],
        content: "Phổ biến Kế hoạch tuyên truyền cải cách hành chính năm 2021.",
        conclusions: "Các phòng niêm yết thủ tục hành chính trước ngày 15/3."
    )
    let session = try await store.sessions.minute(meeting.id, minutes: minutes, on: day.adding(days: 3))
    let turnout = try await store.sessions.turnout(meeting.id)
    print("\(session.subject): mời \(turnout.invited), có mặt \(turnout.informed), nắm được \(turnout.understood)")
    try expect(session.status == .minuted)
    try expect(turnout.invited == 3 && turnout.informed == 2 && turnout.understood == 1)
    try await store.close()
}
