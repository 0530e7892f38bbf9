import Cchc
import Foundation

/// Counts working days (ngày làm việc) and deadlines (thời hạn). Days off are data: the calendars and time limits that
/// come with the library are installed into the store, and an office corrects them there.
@Sendable
func deadline(in folder: URL) async throws {
    let store = try await Store.open(at: folder.appendingPathComponent("so.cchc"), actor: "van-phong")
    try await store.calendars.install(years: [2021])
    try await store.deadlineRules.install()
    func day(_ month: Int, _ day: Int) -> CivilDate { CivilDate(year: 2021, month: month, day: day) }

    let reunification = try await store.calendars.isWorkingDay(day(4, 30))
    print("30/4/2021: \(reunification.name ?? ""), \(reunification.basis ?? "")")
    try expect(reunification.half == .off)

    // 1 May 2021 is a Saturday: the Monday after it is off in its place.
    let count = try await store.calendars.workingDays(from: day(4, 26), to: day(5, 7))
    print("26/4–07/5/2021: \(count.days) ngày làm việc")
    try expect(count.days == 8)

    // Time limits are in half days. The day on which the clock starts does not count.
    let permit = try await store.calendars.deadline(TimeLimit(halfDays: 20, unit: .working), started: day(4, 26))
    print("Mười ngày làm việc từ 26/4/2021: đến \(permit.due)")
    try expect(permit.due == day(5, 12))

    // A dossier that arrives on a Saturday counts as arrived on the next working day.
    let saturday = day(5, 8).start() + 9 * 3_600
    let late = try await store.calendars.deadline(TimeLimit(halfDays: 2, unit: .working), received: saturday)
    print("Nhận sáng thứ Bảy 08/5/2021: tính từ \(late.started), đến \(late.due)")
    try expect(late.started == day(5, 10) && late.due == day(5, 11))

    // The law's time limit for passing feedback on to the competent body: five working days.
    let forward = try await store.deadlineRules.deadline(.feedbackForward, started: day(3, 5))
    print("Chuyển phản ánh nhận ngày 05/3/2021: đến \(forward.due), theo \(forward.basis?.document ?? "")")
    try expect(forward.due == day(3, 12))

    // Nothing is guessed: a year without a calendar is an error.
    do {
        let started = CivilDate(year: 2030, month: 1, day: 2)
        _ = try await store.calendars.deadline(TimeLimit(halfDays: 20, unit: .working), started: started)
        throw Unexpected(description: "there is no calendar of 2030")
    } catch CchcError.notCovered(let report) {
        print("2030: \(report.textVi)")
    }
    try await store.close()
}
