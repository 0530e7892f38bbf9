//! Progress of plans: each promise with its evidence.

use maud::{Markup, Render, html as markup};

use super::super::format::{
    acts, capitalised, common_partners, day, due, line, longest_gap, marks, missing, more_evidence, number,
    older_and_newest, only_act, origin, partners, plan, plan_count, proofs, proven, quoted, schedule, shown, total,
};
use super::super::labels;
use super::entry;
use crate::model::{
    Activity, ActivityReport, ActivityStatus, Completion, Evidence, PlanReport, PromiseProgress, Report,
};

/// Who issued a plan, its theme and where it stands; its own name where no heading gives it.
pub(super) fn about_plan(report: &PlanReport, named: bool) -> Markup {
    let status = labels::plan_status(report.status);
    markup! {
        @if let Some(issuer) = &report.issuer {
            (entry("Cơ quan ban hành", &line(issuer)))
        }
        @if named {
            (entry("Kế hoạch", &format!("{} ({status})", plan(report))))
        } @else {
            (entry("Tình trạng", &capitalised(status)))
        }
        @if let Some(theme) = &report.theme {
            (entry("Chủ đề năm", &quoted(theme)))
        }
    }
}

pub(super) fn plans(report: &Report) -> Markup {
    markup! {
        @if report.plans.is_empty() {
            p class="empty" { (labels::NO_PLANS) }
        }
        @for plan in &report.plans { (one_plan(report, plan)) }
        (super::rest(report, "plans"))
    }
}

fn one_plan(report: &Report, of: &PlanReport) -> Markup {
    markup! {
        @if plan_count(report) > 1 {
            h3 { (plan(of)) }
            dl class="about" { (about_plan(of, false)) }
        }
        @if of.activities.is_empty() {
            p class="empty" { (labels::NO_ACTIVITIES) }
        } @else {
            (completion_line(of.completion))
            @if let Some(all) = common_partners(of) {
                p class="partners" { span class="term" { "Phối hợp trong mọi nhiệm vụ:" } " " (partners(all)) }
            }
            div class="promises-frame" {
                table class="promises" {
                    caption { "Nhiệm vụ nêu trong kế hoạch, tình trạng và minh chứng đến ngày " (day(report.on)) }
                    thead {
                        tr {
                            th scope="col" { "Mục" }
                            th scope="col" { "Nhiệm vụ" }
                            th scope="col" { "Thời gian" }
                            th scope="col" { "Tình trạng" }
                            th scope="col" { "Minh chứng" }
                        }
                    }
                    tbody {
                        @for activity in &of.activities { (promise(of, activity)) }
                    }
                }
            }
        }
    }
}

fn completion_line(completion: Completion) -> Markup {
    let counts = [
        (ActivityStatus::Done, completion.done),
        (ActivityStatus::UnderWay, completion.under_way),
        (ActivityStatus::NotStarted, completion.not_started),
        (ActivityStatus::Overdue, completion.overdue),
        (ActivityStatus::Cancelled, completion.cancelled),
    ];
    markup! {
        p class="completion" {
            (number(total(completion))) " nhiệm vụ: "
            @for (status, count) in counts.into_iter().filter(|(_, count)| *count > 0) {
                span class=(format!("status {}", status_class(status))) {
                    (labels::activity_sign(status)) " " (labels::activity_status(status)) " " b { (number(count)) }
                }
                " "
            }
        }
        @if let Some(open) = labels::open_promises(completion) { p class="completion" { (open) } }
    }
}

const fn status_class(status: ActivityStatus) -> &'static str {
    match status {
        ActivityStatus::NotStarted => "not-started",
        ActivityStatus::UnderWay => "under-way",
        ActivityStatus::Done => "done",
        ActivityStatus::Overdue => "overdue",
        ActivityStatus::Cancelled => "cancelled",
    }
}

fn promise(plan: &PlanReport, of: &ActivityReport) -> Markup {
    let ActivityReport { activity, progress, .. } = of;
    let partners_told = common_partners(plan).is_some();
    markup! {
        tr {
            th scope="row" data-label="Mục" { (origin(activity.origin)) }
            td data-label="Nhiệm vụ" { (what_is_promised(of, partners_told)) }
            td data-label="Thời gian" {
                p { (capitalised(&schedule(&activity.schedule))) }
                @if let Some(due) = due(&activity.schedule, progress) {
                    p class="detail" { (capitalised(&due)) }
                }
            }
            td data-label="Tình trạng" { (standing(activity, progress)) }
            td data-label="Minh chứng" { (evidence(of)) }
        }
    }
}

fn what_is_promised(of: &ActivityReport, partners_told: bool) -> Markup {
    let activity = &of.activity;
    markup! {
        p class="verbatim" { (shown(&activity.title)) }
        @if let Some(act) = only_act(&of.progress) { (detail("Việc phải làm", act)) }
        @if let Some(lead) = &activity.lead { (detail("Chủ trì", &line(lead))) }
        @if !partners_told && !activity.coordinating.is_empty() {
            (detail("Phối hợp", &partners(&activity.coordinating)))
        }
        @if let Some(timeline) = &activity.timeline { (detail("Theo mục tiến độ", &quoted(timeline))) }
    }
}

fn detail(term: &str, what: &str) -> Markup {
    markup! { p class="detail" { span class="term" { (term) ":" } " " (what) } }
}

fn standing(activity: &Activity, progress: &PromiseProgress) -> Markup {
    let status = progress.status;
    markup! {
        p {
            span class=(format!("status {}", status_class(status))) {
                (labels::activity_sign(status)) " " (labels::activity_status(status))
            }
        }
        @if let (ActivityStatus::Cancelled, Some(cancelled)) = (status, &activity.cancelled) {
            p class="detail" { "Từ ngày " (day(cancelled.on)) ": " (line(&cancelled.why)) }
        } @else {
            p class="proven" { (proven(activity, progress)) }
            @let told_by_act = progress.acts.len() > 1;
            @if let Some(missing) = missing(&progress.missing).filter(|_| !told_by_act) {
                p class="detail lacks" { "Thiếu: " (missing) }
            }
            @if let Some(gap) = longest_gap(progress.longest_gap) {
                p class="detail" { (capitalised(&gap)) }
            }
            @if told_by_act {
                ul class="acts" {
                    @for (status, told) in acts(activity, progress) {
                        li class=(status_class(status)) { (labels::activity_sign(status)) " " (told) }
                    }
                }
            }
        }
    }
}

fn evidence(of: &ActivityReport) -> Markup {
    let ActivityReport { progress, evidence: counts, .. } = of;
    let proofs_of_it = &progress.evidence;
    let to_confirm = progress.to_confirm().collect::<Vec<_>>();
    let (older, newest) = older_and_newest(proofs_of_it);
    markup! {
        @if proofs_of_it.is_empty() {
            p class="empty" { (labels::NO_EVIDENCE) }
        } @else {
            p class="detail" { (proofs(*counts)) }
        }
        (folded(
            &format!("{} minh chứng trước đó", number(counts.counted.saturating_sub(newest.len() as u32))),
            more_evidence(counts.counted, proofs_of_it.len()),
            older,
            |one| Proof(one, progress),
        ))
        @if !newest.is_empty() {
            ul class="proofs" { @for proof in newest { li { (Proof(proof, progress)) } } }
        }
        (folded(
            &format!("{} minh chứng không được công nhận", number(counts.refused)),
            more_evidence(counts.refused, progress.refused.len()),
            &progress.refused,
            |one| Proof(one, progress),
        ))
        (folded(
            &format!("{} minh chứng cần xác nhận", number(counts.to_confirm)),
            more_evidence(counts.to_confirm, to_confirm.len()),
            &to_confirm,
            |one| Proof(one, progress),
        ))
    }
}

/// A list that opens on a click, and is on paper if it was opened: otherwise a year of evidence takes most of the
/// pages. The list follows its `details`, and the style ties the two together. What the list leaves out is older: it
/// comes first.
fn folded<'a, T, R: Render>(
    summary: &str,
    left_out: Option<String>,
    items: &'a [T],
    item: impl Fn(&'a T) -> R,
) -> Markup {
    markup! {
        @if !items.is_empty() || left_out.is_some() {
            details class="fold" { summary { (summary) } }
            ul class="proofs folded" {
                @if let Some(left_out) = &left_out { li { (left_out) } }
                @for one in items { li { (item(one)) } }
            }
        }
    }
}

/// One proof with its marks.
struct Proof<'a>(&'a Evidence, &'a PromiseProgress);

impl Render for Proof<'_> {
    fn render(&self) -> Markup {
        let Self(proof, progress) = self;
        let lacking = labels::proof(proof) == labels::UNMINUTED;
        markup! {
            time datetime=(proof.on) { (day(proof.on)) }
            " " (line(&proof.what)) " "
            @if lacking {
                b class="lacking" { (marks(proof, progress)) }
            } @else {
                span class="mark" { "(" (marks(proof, progress)) ")" }
            }
        }
    }
}
