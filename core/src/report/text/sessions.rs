//! Sessions by month and by kind.

use super::super::format::{number, with_share};
use super::super::labels;
use super::super::spans::{ChartPeriod, cut_months, spans};
use super::page::TextPage;
use crate::model::{Report, SessionFigures};

/// The longest bar of the chart, where there is room for it.
const LONGEST_BAR: u16 = 40;
/// Room a bar leaves for its name and its note.
const BESIDE_BAR: u16 = 40;

pub(super) fn by_month(page: &mut TextPage, report: &Report) {
    let spans = spans(report);
    let most = spans.iter().map(|span| span.figures.held).max().unwrap_or(0);
    let longest = LONGEST_BAR.min(page.width() - BESIDE_BAR);
    let rows: Vec<(String, String)> = spans.iter().map(|span| (span.full_name(), bar(span, most, longest))).collect();
    page.rows(&rows);
    page.line(format!("█ {}   ░ {}", labels::MINUTED, labels::UNMINUTED));
    if let Some(note) = cut_months(report) {
        page.paragraph(&note);
    }
}

pub(super) fn by_kind(page: &mut TextPage, report: &Report) {
    if report.kinds.is_empty() {
        page.line(labels::NO_SESSIONS);
        return;
    }
    let of_kinds = report.kinds.iter().map(|kind| (labels::session_kind(kind.kind), kind.figures));
    let kinds: Vec<(String, SessionFigures)> = of_kinds.chain([("Tổng cộng".to_owned(), report.sessions)]).collect();
    table(page, "Loại buổi", &kinds);
    let topics: Vec<(String, SessionFigures)> =
        report.topics.iter().map(|topic| (labels::training_topic(topic.topic), topic.figures)).collect();
    if !topics.is_empty() {
        // A session on several topics counts for each, so there is no sum.
        page.line(format!("{}:", labels::BY_TOPIC));
        table(page, "Chuyên đề", &topics);
    }
    let units = labels::by_unit(report);
    if !units.is_empty() {
        page.line(format!("{}:", labels::BY_UNIT));
        table(page, "Đơn vị", &units);
        super::rest(page, report, "units");
    }
}

fn table(page: &mut TextPage, first: &str, figures: &[(String, SessionFigures)]) {
    let mut head = COUNTS;
    head[0] = first;
    let rows: Vec<Vec<String>> = figures.iter().map(|(name, figures)| counts(name, *figures)).collect();
    match page.tight(&head, &rows) {
        Some(widths) => page.counts(&head, &rows, &widths),
        None => {
            let told: Vec<(&str, String)> =
                figures.iter().map(|(name, figures)| (name.as_str(), told(*figures))).collect();
            page.rows(&told);
        }
    }
}

fn bar(span: &ChartPeriod, most: u32, longest: u16) -> String {
    let held = span.figures.held;
    let long = |sessions: u32| {
        let exact = u64::from(sessions) * u64::from(longest);
        exact.div_ceil(u64::from(most.max(1))) as usize
    };
    let (all, minuted) = (long(held), long(span.figures.minuted.min(held)));
    let note = match span.unminuted() {
        0 => String::new(),
        lacking => format!(" ({} {})", number(lacking), labels::UNMINUTED),
    };
    let space = if all > 0 { " " } else { "" };
    format!("{}{}{space}{}{note}", "█".repeat(minuted), "░".repeat(all - minuted), number(held))
}

/// The head of a table of counts; the first column tells what is counted.
const COUNTS: [&str; 8] =
    ["", "Đã tổ chức", "Có biên bản", "Dự kiến", "Đã hủy", "Được mời", "Được thông tin", "Hiểu rõ"];

fn counts(name: &str, figures: SessionFigures) -> Vec<String> {
    let SessionFigures { planned, held, minuted, cancelled, invited, informed, measured, understood } = figures;
    let [held, minuted, planned, cancelled] = [held, minuted, planned, cancelled].map(number);
    let (came, knew) = (with_share(informed, invited, ""), with_share(understood, measured, ""));
    vec![name.to_owned(), held, minuted, planned, cancelled, number(invited), came, knew]
}

/// The same in words, for where there is no room for a table.
fn told(figures: SessionFigures) -> String {
    let SessionFigures { planned, held, minuted, cancelled, invited, informed, measured, understood } = figures;
    let mut told = vec![format!("đã tổ chức {}", number(held))];
    if held > 0 {
        told.push(format!("{} {}", labels::MINUTED, number(minuted)));
    }
    for (label, count) in [("dự kiến", planned.into()), ("đã hủy", cancelled.into()), ("được mời", invited)]
    {
        if count > 0 {
            told.push(format!("{label} {}", number(count)));
        }
    }
    if invited > 0 {
        told.push(format!("được thông tin {}", with_share(informed, invited, "")));
        told.push(format!("hiểu rõ {}", with_share(understood, measured, "")));
    }
    told.join(", ")
}
