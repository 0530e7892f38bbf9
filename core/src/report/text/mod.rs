//! The report as text for a terminal.

mod overview;
mod page;
mod plans;
mod sessions;
mod subjects;

use page::TextPage;

use super::format::{day, days_counted, instant, number, period, plan_count, rest_of, shown};
use super::labels;
use super::look::looks;
use super::outline::{Outline, ReportSection};
use crate::labels::at_start;
use crate::model::{Report, ReportNote};

/// What [`text`] is wide.
const WIDTH: u16 = 100;
/// Less than this the tables cannot be.
const NARROWEST: u16 = 60;

/// The report for a terminal of a hundred columns, without colours.
pub fn text(report: &Report) -> String {
    text_with(report, WIDTH)
}

/// The report for a terminal of so many columns; fewer than sixty are taken as sixty.
pub fn text_with(report: &Report, width: u16) -> String {
    let width = width.max(NARROWEST);
    let outline = Outline::of(report);
    let mut page = TextPage::new(width);
    head(&mut page, report, &outline);
    let mut section = |section: ReportSection, content: &dyn Fn(&mut TextPage)| {
        page.section(&outline.heading(section));
        content(&mut page);
    };
    section(ReportSection::Overview, &|page| overview::overview(page, report));
    section(ReportSection::ByMonth, &|page| sessions::by_month(page, report));
    section(ReportSection::ByKind, &|page| sessions::by_kind(page, report));
    for (subject, blocks) in &outline.subjects {
        section(ReportSection::Subject(*subject), &|page| subjects::blocks(page, blocks));
    }
    section(ReportSection::Plans, &|page| plans::plans(page, report));
    if let Some(note) = &report.note {
        section(ReportSection::Note, &|page| written(page, note));
    }
    section(ReportSection::Attention, &|page| attention(page, report));
    section(ReportSection::Method, &|page| method(page, &outline));
    page.finish()
}

fn head(page: &mut TextPage, report: &Report, outline: &Outline) {
    page.line(labels::TITLE.to_uppercase());
    page.line("");
    let mut rows = vec![("Kỳ báo cáo", period(&report.period)), ("Số liệu", days_counted(report))];
    if let Some(at) = report.as_of {
        rows.push(("Theo dữ liệu lúc", instant(at)));
    }
    match report.plans.as_slice() {
        [] => {}
        [plan] if plan_count(report) == 1 => rows.extend(plans::about_plan(plan)),
        _ => {
            let (plans, section) = (number(plan_count(report)), outline.number(ReportSection::Plans));
            rows.push(("Kế hoạch", format!("{plans} kế hoạch, xem mục {section}")));
        }
    }
    page.rows(&rows);
}

fn attention(page: &mut TextPage, report: &Report) {
    let looks = looks(report);
    if looks.is_empty() {
        page.line(labels::NO_ATTENTION);
        return;
    }
    let rows: Vec<(String, String)> = looks
        .into_iter()
        .enumerate()
        .map(|(position, look)| {
            let on = look.on.map_or_else(String::new, |on| format!("{}: ", day(on)));
            (format!("{}.", position + 1), format!("{on}{}", look.text))
        })
        .collect();
    page.rows(&rows);
    rest(page, report, "attention");
}

/// What people wrote, part by part.
fn written(page: &mut TextPage, note: &ReportNote) {
    for (part, paragraphs) in note.parts().into_iter().filter(|(_, paragraphs)| !paragraphs.is_empty()) {
        page.line(format!("{}:", at_start(part.label_vi())));
        paragraphs.iter().for_each(|paragraph| page.paragraph(&format!("- {}", shown(paragraph))));
    }
}

/// What a list does not show.
fn rest(page: &mut TextPage, report: &Report, list: &str) {
    for left in rest_of(report, list) {
        page.paragraph(&left);
    }
}

fn method(page: &mut TextPage, outline: &Outline) {
    let rows: Vec<(&str, String)> = outline.footnotes().map(|(term, sentence)| (term, sentence.to_owned())).collect();
    page.rows(&rows);
}
