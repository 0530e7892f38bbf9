//! The report for a terminal.

use comfy_table::presets::{NOTHING, UTF8_FULL};
use comfy_table::{CellAlignment, ColumnConstraint, ContentArrangement, Table, TableComponent, Width};

use super::format::{
    capitalised, common_partners, completion, day, due, instant, line, missing, number, older_and_newest, origin,
    partners, percent, period, plan, proofs, proven, quoted, schedule, shown, total,
};
use super::labels;
use super::look::looks;
use super::spans::{Span, cut_months, spans};
use crate::model::{ActivityReport, ActivityStatus, Completion, Evidence, PlanReport, Report, SessionFigures};

/// What [`text`] is wide.
const WIDTH: u16 = 100;
/// Less than this the tables cannot be.
const NARROWEST: u16 = 60;
/// From this width on a task and its proofs stand side by side.
const ROOMY: u16 = 90;
/// The longest bar of the chart, where there is room for it.
const LONGEST_BAR: u16 = 40;
/// Room a bar leaves for its name and its note.
const BESIDE_BAR: u16 = 40;
/// The least room for the name of a row of counts.
const NAME: u16 = 14;

/// The report for a terminal of a hundred columns, without colours.
pub fn text(report: &Report) -> String {
    text_with(report, WIDTH)
}

/// The report for a terminal of so many columns; fewer than sixty are taken as sixty.
pub fn text_with(report: &Report, width: u16) -> String {
    let width = width.max(NARROWEST);
    let mut page = Page { width, lines: Vec::new() };
    page.head(report);
    page.overview(report);
    page.by_month(report);
    page.by_kind(report);
    page.plans(report);
    page.attention(report);
    page.method();
    page.finish()
}

/// Lines as they gather.
struct Page {
    width: u16,
    lines: Vec<String>,
}

impl Page {
    fn line(&mut self, line: impl Into<String>) {
        self.lines.push(line.into());
    }

    fn section(&mut self, heading: &str) {
        self.line("");
        self.line(heading.to_uppercase());
        self.line("─".repeat(heading.chars().count()));
    }

    /// A text wrapped to the width.
    fn paragraph(&mut self, text: &str) {
        self.rows(&[("", text.to_owned())]);
    }

    /// Terms and what is said of them, side by side.
    fn rows<T: AsRef<str>>(&mut self, rows: &[(T, String)]) {
        let mut table = self.table(NOTHING);
        for (term, what) in rows {
            match term.as_ref() {
                "" => table.add_row([what.as_str()]),
                term => table.add_row([term, what.as_str()]),
            };
        }
        for column in table.column_iter_mut() {
            column.set_padding((0, 2));
        }
        if table.column_count() > 1 {
            let widest = rows.iter().map(|(term, _)| term.as_ref().chars().count()).max().unwrap_or(0) as u16;
            fix(&mut table, 0, widest + 2);
        }
        self.put(&table);
    }

    fn table(&self, preset: &str) -> Table {
        let mut table = Table::new();
        table.load_preset(preset).set_content_arrangement(ContentArrangement::Dynamic).set_width(self.width);
        table
    }

    fn put(&mut self, table: &Table) {
        self.lines.extend(table.to_string().lines().map(|line| line.trim_end().to_owned()));
    }

    fn finish(self) -> String {
        let mut text = self.lines.join("\n");
        text.push('\n');
        text
    }

    fn head(&mut self, report: &Report) {
        self.line(labels::TITLE.to_uppercase());
        self.line("");
        let mut rows = vec![("Kỳ báo cáo", period(&report.period)), ("Số liệu đến ngày", day(report.on))];
        if let Some(at) = report.as_of {
            rows.push(("Theo dữ liệu lúc", instant(at)));
        }
        match report.plans.as_slice() {
            [] => {}
            [plan] => rows.extend(about_plan(plan)),
            plans => rows.push(("Kế hoạch", format!("{} kế hoạch, xem mục IV", number(plans.len() as u32)))),
        }
        self.rows(&rows);
    }

    fn overview(&mut self, report: &Report) {
        self.section(labels::OVERVIEW);
        let SessionFigures { planned, held, minuted, cancelled, invited, informed, measured, understood } =
            report.sessions;
        let all = completion(&report.plans);
        let activities = total(all);
        let of_activities = |count: u32| match activities {
            0 => number(count),
            activities => format!("{}/{} ({})", number(count), number(activities), percent(count, activities)),
        };
        self.rows(&[
            (
                "Buổi đã tổ chức",
                format!("{} (dự kiến {}, đã hủy {})", number(held), number(planned), number(cancelled)),
            ),
            ("Buổi có biên bản", with_share(minuted, held, "")),
            (
                "Lượt người được thông tin",
                with_share(informed, invited, &format!(" của {} lượt được mời", number(invited))),
            ),
            ("Lượt người hiểu rõ", with_share(understood, measured, " số được đánh giá")),
            ("Nhiệm vụ hoàn thành", of_activities(all.done)),
            ("Nhiệm vụ quá hạn", of_activities(all.overdue)),
        ]);
    }

    fn by_month(&mut self, report: &Report) {
        self.section(labels::BY_MONTH);
        let spans = spans(report);
        let most = spans.iter().map(|span| span.figures.held).max().unwrap_or(0);
        let longest = LONGEST_BAR.min(self.width - BESIDE_BAR);
        let rows: Vec<(String, String)> =
            spans.iter().map(|span| (span.full_name(), bar(span, most, longest))).collect();
        self.rows(&rows);
        self.line(format!("█ {}   ░ {}", labels::MINUTED, labels::UNMINUTED));
        if let Some(note) = cut_months(report) {
            self.paragraph(&note);
        }
    }

    fn by_kind(&mut self, report: &Report) {
        self.section(labels::BY_KIND);
        if report.kinds.is_empty() {
            self.line(labels::NO_SESSIONS);
            return;
        }
        let of_kinds = report.kinds.iter().map(|kind| (labels::session_kind(kind.kind), kind.figures));
        let figures: Vec<(&str, SessionFigures)> = of_kinds.chain([("Tổng cộng", report.sessions)]).collect();
        let rows: Vec<[String; 8]> = figures.iter().map(|(name, figures)| counts(name, *figures)).collect();
        let Some(widths) = self.widths(&rows) else {
            let told: Vec<(&str, String)> = figures.iter().map(|(name, figures)| (*name, told(*figures))).collect();
            self.rows(&told);
            return;
        };
        let mut table = self.table(UTF8_FULL);
        for part in [
            TableComponent::HorizontalLines,
            TableComponent::MiddleIntersections,
            TableComponent::LeftBorderIntersections,
            TableComponent::RightBorderIntersections,
        ] {
            table.remove_style(part);
        }
        table.set_header(COUNTS).add_rows(rows);
        for (column, width) in widths.into_iter().enumerate() {
            fix(&mut table, column, width);
        }
        for column in table.column_iter_mut().skip(1) {
            column.set_cell_alignment(CellAlignment::Right);
        }
        self.put(&table);
    }

    /// The widths of a table of counts, padding included: the counts what they need, the names all the rest. Nothing
    /// where that is too little.
    fn widths(&self, rows: &[[String; 8]]) -> Option<Vec<u16>> {
        let long = |text: &str| text.chars().count() as u16;
        let needed = |column: usize| {
            let words = COUNTS.get(column).into_iter().flat_map(|title| title.split(' '));
            let counts = rows.iter().filter_map(|row| row.get(column)).map(String::as_str);
            words.chain(counts).map(long).max().unwrap_or(0) + 2
        };
        let counts: Vec<u16> = (1..COUNTS.len()).map(needed).collect();
        let borders = COUNTS.len() as u16 + 1;
        let names = self.width.checked_sub(counts.iter().sum::<u16>() + borders)?;
        (names >= NAME + 2).then(|| std::iter::once(names).chain(counts).collect())
    }

    fn plans(&mut self, report: &Report) {
        self.section(labels::PLANS);
        if report.plans.is_empty() {
            self.line(labels::NO_PLANS);
        }
        for (position, of) in report.plans.iter().enumerate() {
            if report.plans.len() > 1 {
                if position > 0 {
                    self.line("");
                }
                self.rows(&about_plan(of));
            }
            self.plan(report, of);
        }
    }

    fn plan(&mut self, report: &Report, of: &PlanReport) {
        if of.activities.is_empty() {
            self.line(labels::NO_ACTIVITIES);
            return;
        }
        self.paragraph(&completion_line(of.completion));
        let common = common_partners(of);
        let partners_told = common.is_some();
        if let Some(all) = common {
            self.paragraph(&format!("Phối hợp trong mọi nhiệm vụ: {}.", partners(all)));
        }
        let mut table = self.table(UTF8_FULL);
        let widths = if self.width < ROOMY {
            // Borders and padding take seven.
            let room = self.width - 7;
            table.set_header(["Mục, tình trạng", "Nhiệm vụ, minh chứng"]);
            vec![22, room - 22]
        } else {
            // Borders and padding take thirteen.
            let room = self.width - 13;
            let (origin, standing) = (12, 20);
            let promised = (room - origin - standing) / 2;
            table.set_header(["Mục", "Nhiệm vụ", "Thời gian, tình trạng", "Minh chứng"]);
            vec![origin, promised, standing, room - origin - promised - standing]
        };
        for activity in &of.activities {
            let origin = origin(activity.activity.origin);
            let promised = what_is_promised(activity, partners_told);
            let (standing, proofs) = (standing(activity), evidence(report, &activity.progress.evidence));
            table.add_row(if self.width < ROOMY {
                vec![format!("{origin}\n{standing}"), format!("{promised}\n\n{proofs}")]
            } else {
                vec![origin, promised, standing, proofs]
            });
        }
        for (column, width) in widths.into_iter().enumerate() {
            fix(&mut table, column, width + 2);
        }
        self.put(&table);
    }

    fn attention(&mut self, report: &Report) {
        self.section(labels::ATTENTION);
        let looks = looks(report);
        if looks.is_empty() {
            self.line(labels::NO_ATTENTION);
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
        self.rows(&rows);
    }

    fn method(&mut self) {
        self.section(labels::METHOD);
        let rows: Vec<(&str, String)> =
            labels::FOOTNOTES.iter().map(|(term, sentence)| (*term, (*sentence).to_owned())).collect();
        self.rows(&rows);
    }
}

/// Gives a column one width, padding included.
fn fix(table: &mut Table, column: usize, width: u16) {
    if let Some(column) = table.column_mut(column) {
        column.set_constraint(ColumnConstraint::Absolute(Width::Fixed(width)));
    }
}

fn about_plan(of: &PlanReport) -> Vec<(&'static str, String)> {
    let issuer = of.issuer.iter().map(|issuer| ("Cơ quan ban hành", line(issuer)));
    let named = ("Kế hoạch", format!("{} ({})", plan(of), labels::plan_status(of.status)));
    let theme = of.theme.iter().map(|theme| ("Chủ đề năm", quoted(theme)));
    issuer.chain([named]).chain(theme).collect()
}

fn bar(span: &Span, most: u32, longest: u16) -> String {
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

/// The head of a table of counts.
const COUNTS: [&str; 8] =
    ["Loại buổi", "Đã tổ chức", "Có biên bản", "Dự kiến", "Đã hủy", "Được mời", "Được thông tin", "Hiểu rõ"];

fn counts(name: &str, figures: SessionFigures) -> [String; 8] {
    let SessionFigures { planned, held, minuted, cancelled, invited, informed, measured, understood } = figures;
    let [held, minuted, planned, cancelled] = [held, minuted, planned, cancelled].map(number);
    let (came, knew) = (with_share(informed, invited, ""), with_share(understood, measured, ""));
    [name.to_owned(), held, minuted, planned, cancelled, number(invited), came, knew]
}

/// The same in words, for where there is no room for a table.
fn told(figures: SessionFigures) -> String {
    let SessionFigures { planned, held, minuted, cancelled, invited, informed, measured, understood } = figures;
    let mut told = vec![format!("đã tổ chức {}", number(held))];
    if held > 0 {
        told.push(format!("{} {}", labels::MINUTED, number(minuted)));
    }
    for (label, count) in [("dự kiến", planned), ("đã hủy", cancelled), ("được mời", invited)] {
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

/// A count with its share of a whole, where there is one: 57 (95%).
fn with_share(part: u32, whole: u32, of: &str) -> String {
    match whole {
        0 => number(part),
        whole => format!("{} ({}{of})", number(part), percent(part, whole)),
    }
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
    format!("{} nhiệm vụ: {}.", number(total(completion)), told.join(", "))
}

fn what_is_promised(of: &ActivityReport, partners_told: bool) -> String {
    let activity = &of.activity;
    let channels: Vec<&str> = activity.channels.iter().map(|channel| labels::channel(*channel)).collect();
    let details = [
        (!channels.is_empty()).then(|| format!("Hình thức: {}", channels.join("; "))),
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
    lines.extend(missing(&progress.missing).map(|missing| format!("Thiếu: {missing}")));
    lines.push(capitalised(&schedule(activity.schedule)));
    lines.extend(due(activity.schedule, progress).map(|due| capitalised(&due)));
    lines.join("\n")
}

/// The newest proofs with all that is known of them, and the days of those before.
fn evidence(report: &Report, proofs_of_it: &[Evidence]) -> String {
    if proofs_of_it.is_empty() {
        return labels::NO_EVIDENCE.to_owned();
    }
    let (older, newest) = older_and_newest(proofs_of_it);
    let mut lines = vec![proofs(proofs_of_it, &report.period)];
    if !older.is_empty() {
        let days: Vec<String> = older.iter().map(|proof| day(proof.on)).collect();
        lines.push(format!("Trước đó: {}", days.join(", ")));
    }
    lines.extend(newest.iter().map(|proof| {
        let by_form = if proof.named { String::new() } else { format!("; {}", labels::BY_FORM) };
        format!("• {} {} ({}{by_form})", day(proof.on), line(&proof.what), labels::proof(proof))
    }));
    lines.join("\n")
}
