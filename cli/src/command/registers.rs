//! What an office keeps before its eyes: what is overdue, the register of feedback.

use cchc::model::{ActivityStatus, FeedbackDue, FeedbackRow, Record};
use cchc::query::{OverdueFeedback, ProgressOfPlan, PublicRegisterOfFeedback, StalePostings};

use super::Outcome;
use super::plans::titles;
use crate::arguments::{Overdue, Register};
use crate::dates;
use crate::exit::ExitStatus;
use crate::failure::Failure;
use crate::file::{ending, write};
use crate::find::{self, label};
use crate::language::{Language, Texts};
use crate::output::{Output, Tone, shortened};
use crate::printed::PrintedList;
use crate::source::Source;

/// Rows of a page of the register that are asked for at a time.
const PAGE: u32 = 1000;

pub(super) fn overdue(overdue: &Overdue, source: &Source, output: &mut Output) -> Outcome {
    let on = dates::optional_day("--on", overdue.on.as_deref())?;
    let mut activities = Vec::new();
    for plan in find::plans(source)? {
        let progress = source.ask(ProgressOfPlan { id: plan.id(), on })?;
        activities.extend(progress.into_iter().filter(|one| one.status == ActivityStatus::Overdue));
    }
    let feedback = every_page(|cursor| {
        let page = source.ask(OverdueFeedback { on, cursor, limit: PAGE, unit: None })?;
        Ok((page.items, page.next))
    })?;
    let postings = source.ask(StalePostings { on, place: None, unit: None })?;
    let count = activities.len() + feedback.len() + postings.len();
    let status = if overdue.check && count > 0 { ExitStatus::Attention } else { ExitStatus::Done };
    if output.is_json() {
        output.value(&Answer { activities: &activities, feedback: &feedback, postings: &postings })?;
        return Ok(status);
    }
    if count == 0 {
        output.tell(Tone::Good, "Nothing is overdue", "Không có việc nào quá hạn");
        return Ok(status);
    }
    let language = output.language();
    if !activities.is_empty() {
        let titles = titles(source)?;
        heading(output, "Activities", "Nhiệm vụ", activities.len());
        let rows = activities.iter().map(|one| {
            [
                titles.get(&one.activity.0).map(|title| shortened(title)).unwrap_or_default(),
                dates::written_if_known(one.due),
                shortened(&one.missing.join("; ")),
            ]
        });
        output.table([["Activity", "Nhiệm vụ"], ["Due", "Thời hạn"], ["Missing", "Còn thiếu"]], rows);
    }
    if !feedback.is_empty() {
        heading(output, "Feedback", "Phản ánh, kiến nghị", feedback.len());
        let rows = feedback.iter().map(|one| {
            let number = one.feedback.number.zip(one.feedback.year);
            let number =
                number.map_or_else(|| one.feedback.id().to_string(), |(number, year)| format!("{number}/{year}"));
            [number, label(one.clock, language), dates::written(one.due)]
        });
        output.table([["Number", "Số"], ["Step", "Bước"], ["Due", "Thời hạn"]], rows);
    }
    if !postings.is_empty() {
        heading(output, "Postings", "Niêm yết", postings.len());
        let rows = postings.iter().map(|one| {
            let text = language.pick([&one.text, &one.text_vi]);
            [label(one.place, language), one.code.clone().unwrap_or_default(), shortened(&one.name), text.to_owned()]
        });
        output.table([["Place", "Nơi"], ["Code", "Mã"], ["Name", "Tên"], ["Why", "Lý do"]], rows);
    }
    Ok(status)
}

#[derive(serde::Serialize)]
struct Answer<'a> {
    activities: &'a [cchc::model::PromiseProgress],
    feedback: &'a [FeedbackDue],
    postings: &'a [cchc::model::StalePosting],
}

fn heading(output: &mut Output, text: &str, text_vi: &str, count: usize) {
    output.tell(Tone::Bad, format!("{text}: {count}"), format!("{text_vi}: {count}"));
}

/// The items of all pages: `page` gives one and the cursor of the next.
fn every_page<T>(
    mut page: impl FnMut(Option<String>) -> cchc::Result<(Vec<T>, Option<String>)>,
) -> cchc::Result<Vec<T>> {
    let (mut items, mut cursor) = (Vec::new(), None);
    loop {
        let (more, next) = page(cursor)?;
        items.extend(more);
        if next.is_none() {
            return Ok(items);
        }
        cursor = next;
    }
}

pub(super) fn register(register: &Register, source: &Source, output: &mut Output) -> Outcome {
    let unit = find::unit(source, register.unit.as_deref())?;
    let year = register.year.unwrap_or_else(|| dates::today().year());
    let rows = every_page(|cursor| {
        let page = source.ask(PublicRegisterOfFeedback { unit, year, cursor, limit: PAGE })?;
        Ok((page.items, page.next))
    })?;
    if output.is_json() && register.output.is_none() {
        output.value(&rows)?;
        return Ok(ExitStatus::Done);
    }
    let count = rows.len();
    if let Some(path) = &register.output {
        let list = PrintedList {
            title: format!("{} năm {year}", REGISTER_TITLE[1]),
            heads: REGISTER_HEADS.map(|head| head[1]),
            rows: rows.into_iter().map(|row| cells(row, Language::Vi)).collect(),
            note: format!("Tổng cộng: {count}"),
        };
        let Some(text) = ending(path).and_then(|ending| list.in_form(&ending)) else {
            let expected = ["a file that ends in .html, .csv or .txt", "tệp có đuôi .html, .csv hoặc .txt"];
            return Err(Failure::argument("--output", &path.display().to_string(), expected));
        };
        write(path, text.as_bytes(), register.overwrite)?;
        output.wrote(std::slice::from_ref(path));
        return Ok(ExitStatus::Done);
    }
    output.tell(Tone::Heading, format!("{}, {year}", REGISTER_TITLE[0]), format!("{} năm {year}", REGISTER_TITLE[1]));
    let language = output.language();
    output.table(REGISTER_HEADS, rows.into_iter().map(|row| cells(row, language)));
    output.say(format!("{count} in all"), format!("Tổng cộng {count}"));
    Ok(ExitStatus::Done)
}

const REGISTER_TITLE: Texts<'_> = ["Register of feedback", "Sổ theo dõi phản ánh, kiến nghị"];

const REGISTER_HEADS: [Texts<'_>; 7] = [
    ["Number", "Số"],
    ["Received", "Ngày nhận"],
    ["Kind", "Loại"],
    ["Forwarded to", "Chuyển đến"],
    ["Due", "Thời hạn"],
    ["Answered", "Trả lời"],
    ["Status", "Tình trạng"],
];

fn cells(row: FeedbackRow, language: Language) -> [String; 7] {
    [
        row.written,
        dates::written(row.received_on),
        label(row.kind, language),
        row.forwarded_to.unwrap_or_default(),
        dates::written_if_known(row.due),
        dates::written_if_known(row.answered_on),
        label(row.status, language),
    ]
}
