//! The report for a terminal.

mod overview;
mod page;
mod plans;
mod sessions;
mod subjects;

use page::Page;

use super::format::{day, instant, number, period};
use super::labels;
use super::look::looks;
use super::outline::{Outline, Section};
use crate::model::Report;

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
    let mut page = Page::new(width);
    head(&mut page, report, &outline);
    let mut section = |section: Section, content: &dyn Fn(&mut Page)| {
        page.section(&outline.heading(section));
        content(&mut page);
    };
    section(Section::Overview, &|page| overview::overview(page, report));
    section(Section::ByMonth, &|page| sessions::by_month(page, report));
    section(Section::ByKind, &|page| sessions::by_kind(page, report));
    for (subject, blocks) in &outline.subjects {
        section(Section::Subject(*subject), &|page| subjects::blocks(page, blocks));
    }
    section(Section::Plans, &|page| plans::plans(page, report));
    section(Section::Attention, &|page| attention(page, report));
    section(Section::Method, &|page| method(page, &outline));
    page.finish()
}

fn head(page: &mut Page, report: &Report, outline: &Outline) {
    page.line(labels::TITLE.to_uppercase());
    page.line("");
    let mut rows = vec![("Kỳ báo cáo", period(&report.period)), ("Số liệu đến ngày", day(report.on))];
    if let Some(at) = report.as_of {
        rows.push(("Theo dữ liệu lúc", instant(at)));
    }
    match report.plans.as_slice() {
        [] => {}
        [plan] => rows.extend(plans::about_plan(plan)),
        plans => {
            let (plans, section) = (number(plans.len() as u32), outline.number(Section::Plans));
            rows.push(("Kế hoạch", format!("{plans} kế hoạch, xem mục {section}")));
        }
    }
    page.rows(&rows);
}

fn attention(page: &mut Page, report: &Report) {
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
}

fn method(page: &mut Page, outline: &Outline) {
    let rows: Vec<(&str, String)> = outline.footnotes().map(|(term, sentence)| (term, sentence.to_owned())).collect();
    page.rows(&rows);
}
