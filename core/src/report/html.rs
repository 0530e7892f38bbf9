//! The report as a page that needs nothing else, or as part of one.

use maud::{DOCTYPE, Markup, PreEscaped, Render, html as markup};

use super::chart::chart;
use super::format::{
    capitalised, common_partners, completion, day, due, instant, line, missing, number, older_and_newest, origin,
    partners, percent, period, plan, proofs, proven, quoted, schedule, share, shown, total,
};
use super::labels;
use super::look::{Look, looks};
use super::spans::{cut_months, spans};
use crate::model::{
    Activity, ActivityReport, ActivityStatus, Completion, Evidence, PlanReport, Progress, Report, SessionFigures,
};

/// Everything within the report's own element.
const STYLE: &str = include_str!("report.css");
/// The page around it, on a screen and on paper.
const PAGE_STYLE: &str = include_str!("page.css");
/// A page that may load nothing and run nothing.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// The report as a complete page: it loads nothing, runs nothing, and prints on A4.
pub fn html(report: &Report) -> String {
    let title = format!("{} – {}", labels::TITLE, line(&report.period.name));
    let page = markup! {
        (DOCTYPE)
        html lang="vi" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                title { (title) }
                style { (PreEscaped(STYLE)) (PreEscaped(PAGE_STYLE)) }
            }
            body {
                article class="cchc-report" lang="vi" {
                    (body(report))
                    (signatures())
                }
            }
        }
    };
    page.into_string()
}

/// The report as one element with its style, to stand within another page or a notebook. Its style touches nothing
/// outside it.
pub fn html_fragment(report: &Report) -> String {
    let fragment = markup! {
        article class="cchc-report" lang="vi" {
            style { (PreEscaped(STYLE)) }
            (body(report))
        }
    };
    fragment.into_string()
}

/// The report's content.
pub(super) fn body(report: &Report) -> Markup {
    let id = id(report);
    markup! {
        (head(report))
        section aria-labelledby=(format!("{id}-1")) {
            h2 id=(format!("{id}-1")) { (labels::OVERVIEW) }
            (overview(report, &id))
        }
        section aria-labelledby=(format!("{id}-2")) {
            h2 id=(format!("{id}-2")) { (labels::BY_MONTH) }
            (by_month(report, &id))
        }
        section aria-labelledby=(format!("{id}-3")) {
            h2 id=(format!("{id}-3")) { (labels::BY_KIND) }
            (by_kind(report))
        }
        section aria-labelledby=(format!("{id}-4")) {
            h2 id=(format!("{id}-4")) { (labels::PLANS) }
            (plans(report))
        }
        section aria-labelledby=(format!("{id}-5")) {
            h2 id=(format!("{id}-5")) { (labels::ATTENTION) }
            (attention(report))
        }
        footer {
            h2 { (labels::METHOD) }
            dl class="method" {
                @for (term, sentence) in labels::FOOTNOTES {
                    div { dt { (term) } dd { (sentence) } }
                }
            }
        }
    }
}

/// Tells the report's elements from those of another report on the same page.
fn id(report: &Report) -> String {
    format!("bao-cao-{}-{}-{}", report.period.from, report.period.to, report.on)
}

fn head(report: &Report) -> Markup {
    markup! {
        header {
            h1 { (labels::TITLE) }
            p class="period" { (capitalised(&line(&report.period.name))) }
            dl class="about" {
                (entry("Kỳ báo cáo", &period(&report.period)))
                (entry("Số liệu đến ngày", &day(report.on)))
                @if let Some(at) = report.as_of {
                    (entry("Theo dữ liệu lúc", &instant(at)))
                }
                @match report.plans.as_slice() {
                    [] => {}
                    [plan] => { (about_plan(plan, true)) }
                    plans => { (entry("Kế hoạch", &format!("{} kế hoạch, xem mục IV", number(plans.len() as u32)))) }
                }
            }
        }
    }
}

fn entry(term: &str, what: &str) -> Markup {
    markup! { div { dt { (term) } dd { (what) } } }
}

/// Who issued a plan, its theme and where it stands; its own name where no heading gives it.
fn about_plan(report: &PlanReport, named: bool) -> Markup {
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

fn overview(report: &Report, id: &str) -> Markup {
    let figures = report.sessions;
    let all = completion(&report.plans);
    let activities = total(all);
    let of_activities = |count: u32| match activities {
        0 => number(count),
        activities => format!("{}/{}", number(count), number(activities)),
    };
    markup! {
        dl class="figures" {
            (figure("Buổi đã tổ chức", &number(figures.held), &[
                format!("dự kiến {}", number(figures.planned)),
                format!("đã hủy {}", number(figures.cancelled)),
            ], ""))
            (figure("Buổi có biên bản", &number(figures.minuted), &[
                share(figures.minuted, figures.held, "số buổi đã tổ chức"),
            ], if figures.minuted < figures.held { "lacking" } else { "" }))
            (figure("Lượt người được thông tin", &number(figures.informed), &[
                share(figures.informed, figures.invited, &format!("của {} lượt được mời", number(figures.invited))),
            ], ""))
            (figure("Lượt người hiểu rõ", &number(figures.understood), &[
                share(figures.understood, figures.measured, &format!("của {} lượt được đánh giá", number(figures.measured))),
            ], ""))
            (figure("Nhiệm vụ hoàn thành", &of_activities(all.done), &[
                share(all.done, activities, "số nhiệm vụ"),
            ], ""))
            (figure("Nhiệm vụ quá hạn", &of_activities(all.overdue), &[
                share(all.overdue, activities, "số nhiệm vụ"),
            ], if all.overdue > 0 { "overdue" } else { "" }))
        }
        @if !report.attention.is_empty() {
            p class="see" {
                a href=(format!("#{id}-5")) { (number(report.attention.len() as u32)) " việc cần chú ý" } " (mục V)."
            }
        }
    }
}

fn figure(term: &str, value: &str, notes: &[String], mood: &str) -> Markup {
    markup! {
        div class=[(!mood.is_empty()).then_some(mood)] {
            dt { (term) }
            dd {
                strong { (value) }
                " "
                small { (notes.join(", ")) }
            }
        }
    }
}

fn by_month(report: &Report, id: &str) -> Markup {
    let spans = spans(report);
    let title = format!("Số buổi đã tổ chức, {}", line(&report.period.name));
    let rows: Vec<(String, SessionFigures)> = spans.iter().map(|span| (span.full_name(), span.figures)).collect();
    let by = if spans.iter().any(|span| span.name.starts_with("Năm")) { "năm" } else { "tháng" };
    markup! {
        figure {
            figcaption {
                span { "Số buổi đã tổ chức theo " (by) }
                span class="legend" {
                    span class="key minuted" {} (capitalised(labels::MINUTED)) " "
                    span class="key unminuted" {} (capitalised(labels::UNMINUTED))
                }
            }
            div class="wide" tabindex="0" role="region" aria-label="Biểu đồ" { (chart(&format!("{id}-bieu-do"), &title, &spans)) }
        }
        (figures_table(&format!("Số buổi và lượt người theo {by}"), &capitalised(by), &rows, report.sessions))
        @if let Some(note) = cut_months(report) {
            p class="note" { (note) }
        }
    }
}

fn by_kind(report: &Report) -> Markup {
    let rows: Vec<(String, SessionFigures)> =
        report.kinds.iter().map(|kind| (labels::session_kind(kind.kind).to_owned(), kind.figures)).collect();
    markup! {
        @if rows.is_empty() {
            p class="empty" { (labels::NO_SESSIONS) }
        } @else {
            (figures_table("Số buổi và lượt người theo loại buổi", "Loại buổi", &rows, report.sessions))
        }
    }
}

fn figures_table(caption: &str, first: &str, rows: &[(String, SessionFigures)], sum: SessionFigures) -> Markup {
    markup! {
        div class="wide" tabindex="0" role="region" aria-label=(caption) {
            table class="counts" {
                caption { (caption) }
                thead {
                    tr {
                        th rowspan="2" scope="col" { (first) }
                        th colspan="4" scope="colgroup" { "Số buổi" }
                        th colspan="5" scope="colgroup" { "Lượt người" }
                    }
                    tr {
                        th scope="col" { "Đã tổ chức" }
                        th scope="col" { "Có biên bản" }
                        th scope="col" { "Dự kiến" }
                        th scope="col" { "Đã hủy" }
                        th scope="col" { "Được mời" }
                        th scope="col" { "Được thông tin" }
                        th scope="col" { "Tỷ lệ" }
                        th scope="col" { "Hiểu rõ" }
                        th scope="col" { "Tỷ lệ" }
                    }
                }
                tbody {
                    @for (name, figures) in rows { (figures_row(name, *figures)) }
                }
                tfoot { (figures_row("Tổng cộng", sum)) }
            }
        }
    }
}

fn figures_row(name: &str, figures: SessionFigures) -> Markup {
    let SessionFigures { planned, held, minuted, cancelled, invited, informed, measured, understood } = figures;
    markup! {
        tr {
            th scope="row" { (name) }
            @for count in [held, minuted, planned, cancelled, invited] { td { (number(count)) } }
            td { (number(informed)) }
            td { (percent(informed, invited)) }
            td { (number(understood)) }
            td { (percent(understood, measured)) }
        }
    }
}

fn plans(report: &Report) -> Markup {
    markup! {
        @if report.plans.is_empty() {
            p class="empty" { (labels::NO_PLANS) }
        }
        @for plan in &report.plans { (one_plan(report, plan)) }
    }
}

fn one_plan(report: &Report, of: &PlanReport) -> Markup {
    markup! {
        @if report.plans.len() > 1 {
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
                        @for activity in &of.activities { (promise(report, of, activity)) }
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

fn promise(report: &Report, plan: &PlanReport, of: &ActivityReport) -> Markup {
    let ActivityReport { activity, progress } = of;
    let partners_told = common_partners(plan).is_some();
    markup! {
        tr {
            th scope="row" data-label="Mục" { (origin(activity.origin)) }
            td data-label="Nhiệm vụ" { (what_is_promised(activity, partners_told)) }
            td data-label="Thời gian" {
                p { (capitalised(&schedule(activity.schedule))) }
                @if let Some(due) = due(activity.schedule, progress) {
                    p class="detail" { (capitalised(&due)) }
                }
            }
            td data-label="Tình trạng" { (standing(activity, progress)) }
            td data-label="Minh chứng" { (evidence(report, &progress.evidence)) }
        }
    }
}

fn what_is_promised(activity: &Activity, partners_told: bool) -> Markup {
    let channels: Vec<&str> = activity.channels.iter().map(|channel| labels::channel(*channel)).collect();
    markup! {
        p class="verbatim" { (shown(&activity.title)) }
        @if !channels.is_empty() { (detail("Hình thức", &channels.join("; "))) }
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

fn standing(activity: &Activity, progress: &Progress) -> Markup {
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
            @if let Some(missing) = missing(&progress.missing) {
                p class="detail lacks" { "Thiếu: " (missing) }
            }
        }
    }
}

fn evidence(report: &Report, proofs_of_it: &[Evidence]) -> Markup {
    let (older, newest) = older_and_newest(proofs_of_it);
    markup! {
        @if proofs_of_it.is_empty() {
            p class="empty" { (labels::NO_EVIDENCE) }
        } @else {
            p class="detail" { (proofs(proofs_of_it, &report.period)) }
        }
        (folded(&format!("{} minh chứng trước đó", number(older.len() as u32)), older, Proof))
        @if !newest.is_empty() {
            ul class="proofs" { @for proof in newest { li { (Proof(proof)) } } }
        }
    }
}

/// A list that opens on a click, and is always open on paper: a closed `details` would hide what it holds from the
/// printer, so the list follows it and the style ties the two together.
fn folded<'a, T, R: Render>(summary: &str, items: &'a [T], item: impl Fn(&'a T) -> R) -> Markup {
    markup! {
        @if !items.is_empty() {
            details class="fold" { summary { (summary) } }
            ul class="proofs folded" { @for one in items { li { (item(one)) } } }
        }
    }
}

/// One proof with its marks.
struct Proof<'a>(&'a Evidence);

impl Render for Proof<'_> {
    fn render(&self) -> Markup {
        let Self(proof) = self;
        let lacking = proof.attachment.is_none() && !proof.minuted;
        markup! {
            time datetime=(proof.on) { (day(proof.on)) }
            " " (line(&proof.what)) " "
            @match (lacking, proof.named) {
                (true, true) => { b class="lacking" { (labels::proof(proof)) } }
                (true, false) => {
                    b class="lacking" { (labels::proof(proof)) } " "
                    span class="mark" { "(" (labels::BY_FORM) ")" }
                }
                (false, true) => { span class="mark" { "(" (labels::proof(proof)) ")" } }
                (false, false) => { span class="mark" { "(" (labels::proof(proof)) "; " (labels::BY_FORM) ")" } }
            }
        }
    }
}

fn attention(report: &Report) -> Markup {
    let looks = looks(report);
    markup! {
        @if looks.is_empty() {
            p class="empty" { (labels::NO_ATTENTION) }
        } @else {
            ol class="attention" {
                @for Look { on, text } in &looks {
                    li {
                        @if let Some(on) = on { time datetime=(on) { (day(*on)) } ": " }
                        (text)
                    }
                }
            }
        }
    }
}

/// Where a printed report is signed.
fn signatures() -> Markup {
    markup! {
        div class="signatures" aria-hidden="true" {
            div {
                p { b { "NGƯỜI LẬP BÁO CÁO" } }
                p { i { "(Ký, ghi rõ họ tên)" } }
            }
            div {
                p { i { "……………, ngày …… tháng …… năm ………" } }
                p { b { "THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ" } }
                p { i { "(Ký, ghi rõ họ tên, đóng dấu)" } }
            }
        }
    }
}
