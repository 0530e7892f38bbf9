//! The report as screens show it, and as a fragment of another page.

mod overview;
mod plans;
mod sessions;
mod subjects;

use maud::{Markup, PreEscaped, html as markup};

use super::format::{capitalised, day, days_counted, instant, line, number, period, plan_count, rest_of, shown};
use super::labels;
use super::look::{Look, looks};
use super::outline::{Outline, ReportSection};
use crate::labels::at_start;
use crate::model::{Report, ReportNote};

/// Everything within the report's own element.
const STYLE: &str = include_str!("../report.css");
/// The page around it.
const PAGE_STYLE: &str = include_str!("../page.css");

/// A report as screens show it: the element, and the styles of a page around it.
pub(crate) struct Screen {
    pub title: String,
    pub styles: [&'static str; 2],
    pub element: Markup,
}

/// The report as screens show it, light or dark, wide or narrow, with parts to be folded out.
pub(crate) fn screen(report: &Report) -> Screen {
    Screen {
        title: format!("{} – {}", labels::TITLE, line(&report.period.name)),
        styles: [STYLE, PAGE_STYLE],
        element: markup! { article class="cchc-report on-screen" lang="vi" { (body(report)) } },
    }
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
pub(in crate::report) fn body(report: &Report) -> Markup {
    let outline = Outline::of(report);
    let page = HtmlPage { report, outline: &outline, id: id(report) };
    markup! {
        (head(&page))
        (page.section(ReportSection::Overview, &overview::overview(&page)))
        (page.section(ReportSection::ByMonth, &sessions::by_month(report, &page.id)))
        (page.section(ReportSection::ByKind, &sessions::by_kind(report)))
        @for (subject, blocks) in &outline.subjects {
            (page.section(ReportSection::Subject(*subject), &subjects::blocks(blocks)))
        }
        (page.section(ReportSection::Plans, &plans::plans(report)))
        @if let Some(note) = &report.note {
            (page.section(ReportSection::Note, &written(note)))
        }
        (page.section(ReportSection::Attention, &attention(report)))
        footer {
            h2 { (outline.heading(ReportSection::Method)) }
            dl class="method" {
                @for (term, sentence) in outline.footnotes() {
                    div { dt { (term) } dd { (sentence) } }
                }
            }
        }
    }
}

/// A report being laid out.
struct HtmlPage<'a> {
    report: &'a Report,
    outline: &'a Outline,
    /// Tells its elements from those of another report on the same page.
    id: String,
}

impl HtmlPage<'_> {
    fn section(&self, section: ReportSection, content: &Markup) -> Markup {
        let id = self.section_id(section);
        markup! {
            section aria-labelledby=(id) {
                h2 id=(id) { (self.outline.heading(section)) }
                (content)
            }
        }
    }

    fn section_id(&self, section: ReportSection) -> String {
        format!("{}-{}", self.id, self.outline.ordinal(section))
    }
}

fn id(report: &Report) -> String {
    format!("bao-cao-{}-{}-{}", report.period.from, report.period.to, report.on)
}

fn head(page: &HtmlPage<'_>) -> Markup {
    let report = page.report;
    markup! {
        header {
            h1 { (labels::TITLE) }
            p class="period" { (capitalised(&line(&report.period.name))) }
            dl class="about" {
                (entry("Kỳ báo cáo", &period(&report.period)))
                (entry("Số liệu", &days_counted(report)))
                @if let Some(at) = report.as_of {
                    (entry("Theo dữ liệu lúc", &instant(at)))
                }
                @match report.plans.as_slice() {
                    [] => {}
                    [plan] if plan_count(report) == 1 => { (plans::about_plan(plan, true)) }
                    _ => {
                        (entry("Kế hoạch", &format!(
                            "{} kế hoạch, xem mục \
                             {}", number(plan_count(report)), page.outline.number(ReportSection::Plans)
                        )))
                    }
                }
            }
        }
    }
}

fn entry(term: &str, what: &str) -> Markup {
    markup! { div { dt { (term) } dd { (what) } } }
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
        (rest(report, "attention"))
    }
}

/// What people wrote, part by part.
fn written(note: &ReportNote) -> Markup {
    markup! {
        @for (part, paragraphs) in note.parts().into_iter().filter(|(_, paragraphs)| !paragraphs.is_empty()) {
            h3 { (at_start(part.label_vi())) }
            @for paragraph in paragraphs { p { (shown(paragraph)) } }
        }
    }
}

/// What a list does not show.
fn rest(report: &Report, list: &str) -> Markup {
    markup! { @for left in rest_of(report, list) { p class="note" { (left) } } }
}
