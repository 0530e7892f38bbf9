package vn.cchc.example

import vn.cchc.Cchc
import vn.cchc.model.ActivityStatus
import java.nio.file.Path
import java.time.LocalDate

/**
 * Reads the text of a communication plan (kế hoạch tuyên truyền), stores the plan, and tracks its promises: each
 * becomes an activity (hoạt động) whose status on any day follows from its schedule and its evidence.
 */
suspend fun readPlan(folder: Path) {
    // A text file or a Word document. What the reader doubts, it reports by line instead of guessing.
    val reading = Cchc.readPlan(data.resolve("sample-plan.txt"))
    println("${reading.plan.documentType} ${reading.plan.number}/${reading.plan.symbol}: ${reading.plan.subject}")
    for (finding in reading.findings) println("  dòng ${finding.line}: ${finding.textVi}")

    Cchc.open(folder.resolve("so.cchc"), actor = "van-phong").use { store ->
        val plan = store.plans.add(reading.plan)
        val activities = store.plans.track(plan.id)
        for (activity in activities.take(5)) println("  - ${activity.title}")

        // No evidence is recorded yet: at the end of the year, what had a last day is overdue.
        val progress = store.plans.progress(plan.id, on = LocalDate.of(2022, 12, 31))
        val overdue = progress.count { it.status == ActivityStatus.OVERDUE }
        println("${activities.size} hoạt động, $overdue quá hạn")
        check(progress.map { it.activity } == activities.map { it.id })
        check(overdue > 0)
    }
}
