import Cchc
import Foundation

/// Reads the text of a communication plan (kế hoạch tuyên truyền), stores the plan, and tracks its promises: each
/// becomes an activity (hoạt động) whose status on any day follows from its schedule and its evidence.
@Sendable
func readPlan(in folder: URL) async throws {
    // A text file or a Word document. What the reader doubts, it reports by line instead of guessing.
    let reading = try readPlan(contentsOf: data.appendingPathComponent("sample-plan.txt"))
    print("\(reading.plan.documentType) \(reading.plan.number ?? "")/\(reading.plan.symbol): \(reading.plan.subject)")
    for finding in reading.findings { print("  dòng \(finding.line): \(finding.textVi)") }

    let store = try await Store.open(at: folder.appendingPathComponent("so.cchc"), actor: "van-phong")
    let plan = try await store.plans.add(reading.plan)
    let activities = try await store.plans.track(plan.id)
    for activity in activities.prefix(5) { print("  - \(activity.title)") }

    // No evidence is recorded yet: at the end of the year, what had a last day is overdue.
    let progress = try await store.plans.progress(plan.id, on: CivilDate(year: 2022, month: 12, day: 31))
    let overdue = progress.filter { $0.status == .overdue }.count
    print("\(activities.count) hoạt động, \(overdue) quá hạn")
    try expect(progress.map(\.activity) == activities.map(\.id))
    try expect(overdue > 0)
    try await store.close()
}
