//! Progress of plans: each promise with its evidence.

use comfy_table::presets::UTF8_FULL;

use super::super::format::{
    acts, capitalised, common_partners, day, due, line, longest_gap, marks, missing, more_evidence, number,
    older_and_newest, only_act, origin, partners, plan, plan_count, proofs, proven, quoted, schedule, shown, total,
};
use super::super::labels;
use super::page::{TextPage, fix};
use crate::model::{ActivityReport, ActivityStatus, Completion, PlanReport, Report};

/// From this width on a task and its proofs stand side by side.
const ROOMY: u16 = 90;

pub(super) fn plans(page: &mut TextPage, report: &Report) {
    if report.plans.is_empty() {
        page.line(labels::NO_PLANS);
    }
    for (position, of) in report.plans.iter().enumerate() {
        if plan_count(report) > 1 {
            if position > 0 {
                page.line("");
            }
            page.rows(&about_plan(of));
        }
        one_plan(page, of);
    }
    super::rest(page, report, "plans");
}

fn one_plan(page: &mut TextPage, of: &PlanReport) {
    if of.activities.is_empty() {
        page.line(labels::NO_ACTIVITIES);
        return;
    }
    page.paragraph(&completion_line(of.completion));
    let common = common_partners(of);
    let partners_told = common.is_some();
    if let Some(all) = common {
        page.paragraph(&format!("Phối hợp trong mọi nhiệm vụ: {}.", partners(all)));
    }
    let mut table = page.table(UTF8_FULL);
    let widths = if page.width() < ROOMY {
        // Borders and padding take seven.
        let room = page.width() - 7;
        table.set_header(["Mục, tình trạng", "Nhiệm vụ, minh chứng"]);
        vec![22, room - 22]
    } else {
        // Borders and padding take thirteen.
        let room = page.width() - 13;
        let (origin, standing) = (12, 20);
        let promised = (room - origin - standing) / 2;
        table.set_header(["Mục", "Nhiệm vụ", "Thời gian, tình trạng", "Minh chứng"]);
        vec![origin, promised, standing, room - origin - promised - standing]
    };
    for activity in &of.activities {
        let origin = origin(activity.activity.origin);
        let promised = what_is_promised(activity, partners_told);
        let (standing, proofs) = (standing(activity), evidence(activity));
        table.add_row(if page.width() < ROOMY {
            vec![format!("{origin}\n{standing}"), format!("{promised}\n\n{proofs}")]
        } else {
            vec![origin, promised, standing, proofs]
        });
    }
    for (column, width) in widths.into_iter().enumerate() {
        fix(&mut table, column, width + 2);
    }
    page.put(&table);
}

pub(super) fn about_plan(of: &PlanReport) -> Vec<(&'static str, String)> {
    let issuer = of.issuer.iter().map(|issuer| ("Cơ quan ban hành", line(issuer)));
    let named = ("Kế hoạch", format!("{} ({})", plan(of), labels::plan_status(of.status)));
    let theme = of.theme.iter().map(|theme| ("Chủ đề năm", quoted(theme)));
    issuer.chain([named]).chain(theme).collect()
}

fn completion_line(completion: Completion) -> String {
    let counts = [
        (ActivityStatus::Done, completion.done),
        (ActivityStatus::UnderWay, completion.under_way),
        (ActivityStatus::NotStarted, completion.not_started),
        (ActivityStatus::Overdue, completion.overdue),
        (ActivityStatus::Cancelled, completion.cancelled),
    ];
    let told: Vec<String> = counts
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(status, count)| format!("{} {}", labels::activity_status(status).to_lowercase(), number(count)))
        .collect();
    let open = labels::open_promises(completion).map(|open| format!(" {open}")).unwrap_or_default();
    format!("{} nhiệm vụ: {}.{open}", number(total(completion)), told.join(", "))
}

fn what_is_promised(of: &ActivityReport, partners_told: bool) -> String {
    let activity = &of.activity;
    let details = [
        only_act(&of.progress).map(|act| format!("Việc phải làm: {act}")),
        activity.lead.as_ref().map(|lead| format!("Chủ trì: {}", line(lead))),
        (!partners_told && !activity.coordinating.is_empty())
            .then(|| format!("Phối hợp: {}", partners(&activity.coordinating))),
        activity.timeline.as_ref().map(|timeline| format!("Theo mục tiến độ: {}", quoted(timeline))),
    ];
    std::iter::once(shown(&activity.title)).chain(details.into_iter().flatten()).collect::<Vec<_>>().join("\n")
}

fn standing(of: &ActivityReport) -> String {
    let (activity, progress) = (&of.activity, &of.progress);
    let status = labels::activity_status(progress.status).to_uppercase();
    let mut lines = vec![format!("[{status}]")];
    match (progress.status, &activity.cancelled) {
        (ActivityStatus::Cancelled, Some(cancelled)) => {
            lines.push(format!("Từ ngày {}: {}", day(cancelled.on), line(&cancelled.why)));
        }
        _ => lines.push(proven(activity, progress)),
    }
    let told_by_act = progress.acts.len() > 1;
    lines.extend(missing(&progress.missing).filter(|_| !told_by_act).map(|missing| format!("Thiếu: {missing}")));
    lines.extend(longest_gap(progress.longest_gap).map(|gap| capitalised(&gap)));
    if told_by_act {
        let told = acts(activity, progress).into_iter();
        lines.extend(told.map(|(status, told)| format!("{} {told}", labels::activity_sign(status))));
    }
    lines.push(capitalised(&schedule(&activity.schedule)));
    lines.extend(due(&activity.schedule, progress).map(|due| capitalised(&due)));
    lines.join("\n")
}

/// The newest proofs with all that is known of them, and the days of those before.
fn evidence(of: &ActivityReport) -> String {
    let (progress, counts) = (&of.progress, of.evidence);
    let open = counts.to_confirm;
    let to_confirm = (open > 0).then(|| format!("{} minh chứng cần xác nhận", number(open)));
    let proofs_of_it = &progress.evidence;
    if proofs_of_it.is_empty() {
        return std::iter::once(labels::NO_EVIDENCE.to_owned()).chain(to_confirm).collect::<Vec<_>>().join("\n");
    }
    let (older, newest) = older_and_newest(proofs_of_it);
    let mut lines = vec![proofs(counts)];
    if !older.is_empty() {
        let mut days: Vec<String> = older.iter().map(|proof| day(proof.on)).collect();
        days.dedup();
        days.extend(more_evidence(counts.counted, proofs_of_it.len()));
        lines.push(format!("Trước đó: {}", days.join(", ")));
    }
    lines.extend(
        newest.iter().map(|proof| format!("• {} {} ({})", day(proof.on), line(&proof.what), marks(proof, progress))),
    );
    lines.extend(to_confirm);
    lines.join("\n")
}
