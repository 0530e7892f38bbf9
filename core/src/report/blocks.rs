//! The report as blocks of an official document.

use super::format::{
    NOTHING, act_proven, capitalised, day, due, line, missing, number, origin, partners, percent, plan, plan_count,
    proofs, proven, quoted, quotient, schedule, shortened, total, uncapitalised,
};
use super::labels;
use super::look::looks_at;
use super::outline::{Outline, ReportSection};
use super::spans::{ChartPeriod, cut_months, spans};
use super::subjects::{COMPARED, FigureTable, RecordTable, SubjectBlock};
use crate::layout::{Block, Chart, ChartSeries, Table, TableColumn, TableRow};
use crate::model::{
    ActStanding, Activity, ActivityReport, ActivityStatus, Completion, Figure, FigureValue, LeftOut, PlanReport,
    PlanStatus, PromiseProgress, Report, SessionFigures, UnitFigures,
};

/// Figures of the period, by subject; headings begin at the second level.
pub(crate) fn results(report: &Report) -> Vec<Block> {
    let outline = Outline::of(report);
    let mut parts =
        vec![("Số liệu chung".to_owned(), overview(report)), ("Số buổi tuyên truyền".to_owned(), sessions(report))];
    // What a subject counts stands in the catalogue; here is how it is made up.
    let subjects = outline.subjects.iter().map(|(subject, blocks)| {
        let heading = labels::section(ReportSection::Subject(*subject));
        (heading.to_owned(), blocks.iter().flat_map(subject_blocks).collect::<Vec<_>>())
    });
    let has_table = |blocks: &[Block]| blocks.iter().any(|block| matches!(block, Block::Table(_)));
    parts.extend(subjects.filter(|(_, blocks)| has_table(blocks)));
    let numbered = parts.into_iter().zip(1..);
    numbered
        .flat_map(|((name, blocks), number)| {
            std::iter::once(Block::heading(2, format!("{number}. {name}"))).chain(blocks)
        })
        .collect()
}

/// The catalogue of figures by group, compared as far as was asked for. What never happened is left out, and told.
fn overview(report: &Report) -> Vec<Block> {
    let compared = report.compared.is_some();
    let mut rows = Vec::new();
    let mut group = "";
    let mut number = 0;
    for of in report.figures.iter().filter(|of| says_something(of)) {
        if of.group != group {
            group = &of.group;
            rows.push(TableRow::strong(vec![group.to_owned()]));
        }
        number += 1;
        let mut cells = vec![number.to_string(), in_full(&of.name), of.unit_of_measure.clone(), value(of, of.value)];
        if compared {
            cells.extend(COMPARED.map(|(_, compared)| value(of, compared(of))));
        }
        rows.push(TableRow::new(cells));
    }
    if rows.is_empty() {
        return vec![Block::paragraph("Trong kỳ chưa phát sinh số liệu.")];
    }
    // Numbers have room for a share with what it is of: "(1.748/2.046)".
    let mut columns = vec![
        TableColumn::centred("TT", 14),
        TableColumn::words("Chỉ tiêu", 46),
        TableColumn::centred("Đơn vị tính", 28),
        TableColumn::numbers("Kỳ này", 33),
    ];
    if compared {
        columns.extend(COMPARED.map(|(head, _)| TableColumn::numbers(head, 33)));
    }
    let silent = report.figures.iter().any(|of| !says_something(of));
    let note = silent.then(|| Block::note("Chỉ tiêu không phát sinh số liệu không nêu trong bảng."));
    std::iter::once(Block::Table(Table { columns, rows, ..Table::default() })).chain(note).collect()
}

fn says_something(of: &Figure) -> bool {
    std::iter::once(of.value).chain(COMPARED.map(|(_, value)| value(of))).flatten().any(|value| value.count > 0)
}

/// A count, or a share with what it is of: "95,2% (40/42)".
fn value(figure: &Figure, value: Option<FigureValue>) -> String {
    match value {
        None | Some(FigureValue { of: Some(0), .. }) => NOTHING.to_owned(),
        Some(FigureValue { count, of: None }) => number(count),
        Some(FigureValue { count, of: Some(of) }) => {
            format!("{}\n({}/{})", quotient(&figure.unit_of_measure, count, of), number(count), number(of))
        }
    }
}

fn sessions(report: &Report) -> Vec<Block> {
    if report.sessions == SessionFigures::default() {
        return vec![Block::paragraph(labels::NO_SESSIONS)];
    }
    let spans = spans(report);
    let mut blocks = Vec::new();
    if report.sessions.held > 0 {
        let told =
            spans.iter().map(|span| format!("{}: {}", span.full_name().to_lowercase(), number(span.figures.held)));
        let values = |count: &dyn Fn(&ChartPeriod) -> u32| spans.iter().map(|span| count(span).into()).collect();
        blocks.push(Block::Chart(Chart {
            title: format!("Số buổi đã tổ chức, {}", line(&report.period.name)),
            description: format!("Số buổi đã tổ chức theo {}.", told.collect::<Vec<_>>().join("; ")),
            categories: spans.iter().map(|span| span.short.clone()).collect(),
            series: vec![
                ChartSeries { name: capitalised(labels::MINUTED), values: values(&|span| span.figures.minuted) },
                ChartSeries { name: capitalised(labels::UNMINUTED), values: values(&|span| span.unminuted()) },
            ],
        }));
    }
    let by_time: Vec<_> = spans.iter().map(|span| (span.full_name(), span.figures)).collect();
    let by_kind: Vec<_> =
        report.kinds.iter().map(|kind| (in_full(&labels::session_kind(kind.kind)), kind.figures)).collect();
    // A session on several topics counts for each, so topics have no sum.
    let by_topic: Vec<_> =
        report.topics.iter().map(|topic| (in_full(&labels::training_topic(topic.topic)), topic.figures)).collect();
    let by_unit: Vec<_> = report.units.iter().map(|of| (unit_name(of), of.figures)).collect();
    let groups = [
        ("Theo thời gian", by_time),
        ("Theo loại buổi", by_kind),
        ("Theo chuyên đề tập huấn", by_topic),
        ("Theo đơn vị", if by_unit.len() > 1 { by_unit } else { Vec::new() }),
    ];
    blocks.push(figures_table(&groups, report.sessions));
    blocks.extend(cut_months(report).map(Block::note));
    blocks.extend(rest(report, "units"));
    blocks
}

fn unit_name(of: &UnitFigures) -> String {
    let name = if of.name.trim().is_empty() { "Không thuộc đơn vị nào".to_owned() } else { line(&of.name) };
    match of.headcount {
        Some(headcount) => format!("{name} ({} người)", number(headcount)),
        None => name,
    }
}

fn figures_table(groups: &[(&str, Vec<(String, SessionFigures)>)], sum: SessionFigures) -> Block {
    let cells = |name: &str, figures: SessionFigures| {
        let SessionFigures { held, minuted, invited, informed, measured, understood, .. } = figures;
        vec![
            name.to_owned(),
            number(held),
            number(minuted),
            number(invited),
            number(informed),
            percent(informed, invited),
            number(understood),
            percent(understood, measured),
        ]
    };
    let mut rows = vec![TableRow::strong(cells("Tổng cộng", sum))];
    for (name, group) in groups.iter().filter(|(_, group)| !group.is_empty()) {
        rows.push(TableRow::strong(vec![(*name).to_owned()]));
        rows.extend(group.iter().map(|(name, figures)| TableRow::new(cells(name, *figures))));
    }
    let heads = ["Số buổi", "Có biên bản", "Lượt mời", "Được thông tin", "Tỷ lệ", "Hiểu rõ", "Tỷ lệ"];
    Block::Table(Table {
        caption: "Số buổi và lượt người".to_owned(),
        columns: std::iter::once(TableColumn::words("Phân loại", 30))
            .chain(heads.map(|head| TableColumn::numbers(head, 10)))
            .collect(),
        rows,
        ..Table::default()
    })
}

fn subject_blocks(block: &SubjectBlock) -> Vec<Block> {
    match block {
        SubjectBlock::Counts(_) => Vec::new(),
        SubjectBlock::Table(table) => vec![numbers_table(table)],
        SubjectBlock::Records(table) => vec![records_table(table)],
        SubjectBlock::Terms(terms) => terms.iter().map(|(term, text)| Block::term(*term, text)).collect(),
        SubjectBlock::Note(note) => vec![Block::note(without_code(note))],
    }
}

fn numbers_table(table: &FigureTable) -> Block {
    let row = |row: &Vec<String>| row.iter().map(|cell| in_full(cell)).collect();
    let rows = table.rows.iter().map(|cells| TableRow::new(row(cells)));
    let columns = table.heads.iter().enumerate().map(|(position, head)| match position {
        0 => TableColumn::words(*head, 40),
        _ => TableColumn::numbers(*head, 14),
    });
    Block::Table(Table {
        caption: table.caption.clone(),
        columns: columns.collect(),
        rows: rows.chain(table.sum.clone().map(TableRow::strong)).collect(),
        ..Table::default()
    })
}

fn records_table(table: &RecordTable) -> Block {
    let used = |position: usize| table.rows.iter().any(|row| !row[position].is_empty());
    let shown: Vec<usize> = (0..table.heads.len()).filter(|position| used(*position)).collect();
    let row = |row: &[String; 5]| TableRow::new(shown.iter().map(|position| row[*position].clone()).collect());
    Block::Table(Table {
        caption: table.caption.clone(),
        columns: shown.iter().map(|position| record_column(table.heads[*position])).collect(),
        rows: table.rows.iter().map(row).collect(),
        ..Table::default()
    })
}

/// A column of a list of records: names need more room than codes.
fn record_column(head: &'static str) -> TableColumn {
    let width = match head {
        "Mã" => 12,
        "Tên" => 36,
        _ => 22,
    };
    TableColumn::words(head, width)
}

/// How far the plans are carried out, in short.
pub(crate) fn plans(report: &Report) -> Vec<Block> {
    if report.plans.is_empty() {
        return vec![Block::paragraph(labels::NO_PLANS)];
    }
    let counts = |of: &PlanReport| {
        let all = of.completion;
        [total(all), all.done, all.under_way, all.not_started, all.overdue, all.cancelled].map(number)
    };
    let row = |of: &PlanReport| TableRow::new(std::iter::once(plan(of)).chain(counts(of)).collect());
    let heads = ["Nhiệm vụ", "Hoàn thành", "Đang thực hiện", "Chưa thực hiện", "Quá hạn", "Đã hủy"];
    let table = Table {
        columns: std::iter::once(TableColumn::words("Kế hoạch", 34))
            .chain(heads.map(|head| TableColumn::numbers(head, 11)))
            .collect(),
        rows: report.plans.iter().map(row).collect(),
        ..Table::default()
    };
    let open = labels::open_promises(report.completion).map(Block::paragraph);
    std::iter::once(Block::Table(table)).chain(open).chain(rest(report, "plans")).collect()
}

/// Each promise of each plan with its evidence.
pub(crate) fn promises(report: &Report) -> Vec<Block> {
    let plans = report.plans.iter().flat_map(|plan| promises_of(plan, report));
    plans.chain(rest(report, "plans")).collect()
}

/// The promises of a plan, each in a row.
fn promises_of(of: &PlanReport, report: &Report) -> Vec<Block> {
    if of.activities.is_empty() {
        return vec![Block::term(format!("Kế hoạch {}", plan(of)), labels::NO_ACTIVITIES)];
    }
    let rows = of.activities.iter().zip(1u32..).map(|(activity, position)| promise(activity, position, report));
    vec![Block::Table(Table {
        caption: format!("Kế hoạch {}", plan(of)),
        columns: vec![
            TableColumn::centred("TT", 5),
            TableColumn::words("Nhiệm vụ", 35),
            TableColumn::words("Chủ trì, phối hợp", 15),
            TableColumn::words("Thời gian", 13),
            TableColumn::words("Tình trạng", 31),
            TableColumn::words("Minh chứng", 28),
        ],
        rows: rows.collect(),
        ..Table::default()
    })]
}

fn promise(of: &ActivityReport, position: u32, report: &Report) -> TableRow {
    let (activity, progress) = (&of.activity, &of.progress);
    let title = line(&activity.title);
    let task = format!("{} ({})", title.trim_end_matches(['.', ';']), origin(activity.origin).to_lowercase());
    let lead = activity.lead.as_ref().map(|lead| line(lead));
    let partners =
        (!activity.coordinating.is_empty()).then(|| format!("Phối hợp: {}", partners(&activity.coordinating)));
    let time = [
        Some(capitalised(&schedule(&activity.schedule))),
        due(&activity.schedule, progress).map(|due| capitalised(&due)),
    ];
    let status = labels::activity_status(progress.status);
    let told_by_act = progress.acts.len() > 1;
    let standing = match &activity.cancelled {
        Some(cancelled) => format!("Từ ngày {}: {}", day(cancelled.on), line(&cancelled.why)),
        None => proven(activity, progress),
    };
    let lacking = missing(&progress.missing).filter(|_| !told_by_act).map(|missing| format!("Thiếu: {missing}"));
    let of_acts = if told_by_act { acts_in_short(activity, progress) } else { Vec::new() };
    let cell = |lines: &mut dyn Iterator<Item = String>| lines.collect::<Vec<_>>().join("\n");
    TableRow::new(vec![
        position.to_string(),
        task,
        cell(&mut lead.into_iter().chain(partners)),
        cell(&mut time.into_iter().flatten()),
        cell(&mut [format!("{status}: {standing}")].into_iter().chain(lacking).chain(of_acts)),
        evidence(of, report),
    ])
}

/// Which acts of a promise are proven, and which are not.
fn acts_in_short(activity: &Activity, progress: &PromiseProgress) -> Vec<String> {
    let (done, open): (Vec<_>, Vec<_>) = progress.acts.iter().partition(|act| act.status == ActivityStatus::Done);
    let names = |acts: &[&ActStanding]| {
        let told = |act: &&ActStanding| match act.status {
            ActivityStatus::Done => act.text_vi.clone(),
            _ => format!("{} ({})", act.text_vi, act_proven(activity, act)),
        };
        acts.iter().map(told).collect::<Vec<_>>().join("; ")
    };
    let done = (!done.is_empty()).then(|| format!("Đã đủ: {}.", names(&done)));
    let open = (!open.is_empty()).then(|| format!("Chưa đủ: {}.", names(&open)));
    done.into_iter().chain(open).collect()
}

/// How much evidence there is, and the newest of the period.
fn evidence(of: &ActivityReport, report: &Report) -> String {
    const SHOWN: usize = 3;
    let counts = of.evidence;
    if counts.counted == 0 {
        return labels::NO_EVIDENCE.to_owned();
    }
    let mut lines = vec![proofs(counts)];
    let newest = of.progress.evidence.iter().rev().filter(|proof| report.period.contains(proof.on)).take(SHOWN);
    lines.extend(newest.map(|proof| format!("- {}: {}", day(proof.on), shortened(&proof.what, 90))));
    if counts.in_period as usize > SHOWN {
        lines.push(format!("- … và {} minh chứng khác trong kỳ", number(counts.in_period - SHOWN as u32)));
    }
    lines.join("\n")
}

/// Points that need attention; what is overdue is told by the table of promises already.
pub(crate) fn attention(report: &Report) -> Vec<Block> {
    let items = looks_at(report, |point| point.code != "activity_overdue").into_iter().map(|look| {
        Block::item(match look.on {
            Some(on) => format!("Ngày {}: {}", day(on), uncapitalised(&look.text)),
            None => look.text,
        })
    });
    items.chain(rest(report, "attention")).collect()
}

/// How the figures are computed.
pub(crate) fn method(report: &Report) -> Vec<Block> {
    Outline::of(report).footnotes().map(|(term, sentence)| Block::term(term, sentence)).collect()
}

/// What a list does not show.
fn rest(report: &Report, list: &str) -> Vec<Block> {
    let of_list = report.left_out.iter().filter(|left| left.list == list);
    of_list.map(|left| Block::note(left_out(left))).collect()
}

/// "… và 12 mục khác: kế hoạch"; where a program finds them says nothing on paper.
fn left_out(of: &LeftOut) -> String {
    let what = line(&of.text_vi);
    let what = if what.is_empty() { String::new() } else { format!(": {what}") };
    format!("… và {} mục khác{what}.", number(of.count))
}

/// A remark without the name of a call.
fn without_code(note: &str) -> String {
    match note.split_once(" (xem đủ: ") {
        Some((before, after)) => format!("{before}{}", after.split_once(')').map_or("", |(_, rest)| rest)),
        None => note.to_owned(),
    }
}

/// How the plans are cited in a sentence: "Kế hoạch số 149/KH-SXD của Sở Xây dựng".
pub(crate) fn cited_plans(report: &Report) -> Vec<String> {
    let carried_out = |of: &&PlanReport| !matches!(of.status, PlanStatus::Cancelled | PlanStatus::Amended);
    let is_draft = |of: &&PlanReport| matches!(of.status, PlanStatus::Draft | PlanStatus::Submitted);
    let (drafts, issued): (Vec<_>, Vec<_>) = report.plans.iter().filter(carried_out).partition(is_draft);
    // A draft beside plans that were issued binds nobody.
    let cited = if issued.is_empty() { drafts } else { issued };
    cited
        .into_iter()
        .map(|of| {
            let symbol = line(&of.symbol);
            let numbered = symbol.split_once('/').is_some_and(|(number, _)| !number.trim().is_empty());
            let name = if numbered {
                format!("Kế hoạch số {symbol}")
            } else {
                format!("Kế hoạch {}", quoted(&of.subject))
            };
            match &of.issuer {
                Some(issuer) => format!("{name} của {}", line(issuer)),
                None => name,
            }
        })
        .collect()
}

/// The sessions, attendances and promises in two sentences.
pub(crate) fn summary(report: &Report) -> String {
    let SessionFigures { held, minuted, invited, informed, measured, understood, .. } = report.sessions;
    let mut told = vec![match (held, minuted) {
        (0, _) => "Trong kỳ chưa tổ chức buổi tuyên truyền nào".to_owned(),
        (held, 0) => format!("Trong kỳ đã tổ chức {} buổi tuyên truyền, chưa buổi nào có biên bản", number(held)),
        (held, minuted) => {
            format!("Trong kỳ đã tổ chức {} buổi tuyên truyền, {} buổi có biên bản", number(held), number(minuted))
        }
    }];
    if invited > 0 {
        let share = percent(informed, invited);
        told.push(format!("{} lượt người được thông tin ({share} số được mời)", number(informed)));
    }
    if measured > 0 {
        let share = percent(understood, measured);
        told.push(format!("{} lượt người hiểu rõ ({share} số được đánh giá)", number(understood)));
    }
    let figures = told.join("; ") + ".";
    let Completion { done, overdue, .. } = report.completion;
    let all = total(report.completion);
    if all == 0 {
        return figures;
    }
    let plans = if plan_count(report) > 1 { "Các kế hoạch" } else { "Kế hoạch" };
    let done = match done {
        0 => "chưa có nhiệm vụ hoàn thành".to_owned(),
        done => format!("{} nhiệm vụ hoàn thành ({})", number(done), percent(done, all)),
    };
    let overdue = match overdue {
        0 => "không có nhiệm vụ quá hạn".to_owned(),
        overdue => format!("{} nhiệm vụ quá hạn", number(overdue)),
    };
    format!("{figures} {plans} có {} nhiệm vụ, trong đó {done}, {overdue}.", number(all))
}

/// A name of the catalogue as documents write it, in which nothing is abbreviated that they do not explain.
fn in_full(name: &str) -> String {
    const ABBREVIATED: [(&str, &str); 4] = [
        ("TTHC", "thủ tục hành chính"),
        ("PAKN", "phản ánh, kiến nghị"),
        ("CNTT", "công nghệ thông tin"),
        ("CCHC", "cải cách hành chính"),
    ];
    let full = ABBREVIATED.iter().fold(name.to_owned(), |name, (short, full)| name.replace(short, full));
    if full == name { full } else { capitalised(&full) }
}
