//! Each rule: its value, its points and the reason.

use super::figures::figure;
use super::forms::forms;
use super::{MOST_RECORDS, Source};
use crate::error::Result;
use crate::labels::at_start;
use crate::model::{
    Criterion, CriterionScore, DayStep, NoteGround, NumberStep, Plan, PlanStatus, Record, ScoredFigure, ScoringRule,
};
use crate::report::format::{day, number, percent};

/// A value that a rule found, or what it lacks.
enum Found {
    Value { points: u32, value: String, reason: String, records: Vec<NoteGround> },
    Lacking { what: String, records: Vec<NoteGround> },
}

pub(super) fn score(source: &Source<'_>, criterion: &Criterion) -> Result<CriterionScore> {
    let found = match &criterion.rule {
        ScoringRule::PlanIssued { steps } => plan_issued(source, steps)?,
        ScoringRule::Share { part, whole, steps } => share(source, *part, *whole, steps)?,
        ScoringRule::Count { figure: wanted, steps } => {
            let found = figure(source, *wanted)?;
            let (name, value) = (wanted.label_vi(), number(found.count));
            let (points, why) = reached(steps, |least| u128::from(found.count) >= u128::from(least), "", name);
            Found::Value { points, reason: format!("{}: {value}{why}", at_start(name)), value, records: found.records }
        }
        ScoringRule::Forms { steps } => {
            let (names, records) = forms(source)?;
            let count = names.len() as u64;
            let (points, why) = reached(steps, |least| count >= u64::from(least), "", "hình thức");
            let list = if names.is_empty() { String::new() } else { format!(" ({})", names.join(", ")) };
            let reason = format!("Đã dùng {} hình thức tuyên truyền{list}{why}", number(count));
            Found::Value { points, value: number(count), reason, records }
        }
    };
    let (points, value, reason, lacking_vi, mut records) = match found {
        Found::Value { points, value, reason, records } => {
            let reason = format!("{reason}; được {}/{} điểm.", written(points), written(criterion.points));
            (Some(points), Some(value), reason, Vec::new(), records)
        }
        Found::Lacking { what, records } => (None, None, format!("Chưa chấm được: thiếu {what}."), vec![what], records),
    };
    let count = records.len() as u32;
    records.truncate(MOST_RECORDS);
    let (number, name, possible) = (criterion.number.clone(), criterion.name.clone(), criterion.points);
    Ok(CriterionScore { number, name, possible, points, value, reason_vi: reason, lacking_vi, records, count })
}

/// The points of the first step that is reached, and which one that is.
fn reached(steps: &[NumberStep], is_reached: impl Fn(u32) -> bool, unit: &str, of: &str) -> (u32, String) {
    let least = |step: &NumberStep| format!("từ {}{unit} trở lên", number(step.at_least));
    match steps.iter().find(|step| is_reached(step.at_least)) {
        Some(step) => (step.points, format!(", đạt mức {}", least(step))),
        None => (0, steps.last().map_or_else(String::new, |step| format!(", chưa đạt mức {} ({of})", least(step)))),
    }
}

fn share(source: &Source<'_>, part: ScoredFigure, whole: ScoredFigure, steps: &[NumberStep]) -> Result<Found> {
    let (found, of) = (figure(source, part)?, figure(source, whole)?);
    let (name, of_name) = (part.label_vi(), whole.label_vi());
    if of.count == 0 {
        return Ok(Found::Lacking {
            what: format!("dữ liệu để tính tỷ lệ: {of_name} bằng 0"), records: Vec::new()
        });
    }
    let is_reached = |least| u128::from(found.count) * 100 >= u128::from(least) * u128::from(of.count);
    let (points, why) = reached(steps, is_reached, "%", "tỷ lệ");
    let counts = format!("{}/{}", number(found.count), number(of.count));
    let value = format!("{} ({counts})", percent(found.count, of.count));
    let reason = format!("{} trên {of_name}: {value}{why}", at_start(name));
    // What is not yet part of the share shows what is to be done.
    let records = if of.records.is_empty() { found.records } else { of.records };
    Ok(Found::Value { points, value, reason, records })
}

fn plan_issued(source: &Source<'_>, steps: &[DayStep]) -> Result<Found> {
    let lacking = |what: &str, records| Ok(Found::Lacking { what: what.to_owned(), records });
    let plan = match source.report.plans.as_slice() {
        [] => return lacking("kế hoạch của năm", Vec::new()),
        [plan] => source.view.get::<Plan>(plan.plan)?,
        several => {
            let records = several.iter().map(|of| plan_ground(of.plan.0, &of.subject)).collect();
            return lacking("tên kế hoạch cần chấm, vì kỳ này có nhiều kế hoạch", records);
        }
    };
    let records = vec![plan_ground(plan.id().0, &plan.subject)];
    if matches!(plan.status, PlanStatus::Draft | PlanStatus::Submitted) {
        return lacking("việc ban hành kế hoạch: kế hoạch còn là dự thảo", records);
    }
    let Some(issued) = plan.issued_on.and_then(|on| on.full()) else {
        return lacking("ngày ban hành kế hoạch", records);
    };
    let Some(year) = plan.year else { return lacking("năm của kế hoạch", records) };
    let last = |step: &DayStep| step.in_year(year);
    let value = day(issued);
    let step = steps.iter().find(|step| last(step).is_some_and(|last| issued <= last));
    let (points, why) = match (step, steps.last().and_then(last)) {
        (Some(step), _) => (step.points, last(step).map(|last| format!(", trước hoặc trong ngày {}", day(last)))),
        (None, latest) => (0, latest.map(|latest| format!(", sau ngày {}", day(latest)))),
    };
    let reason = format!("Kế hoạch ban hành ngày {value}{}", why.unwrap_or_default());
    Ok(Found::Value { points, value, reason, records })
}

fn plan_ground(id: uuid::Uuid, subject: &str) -> NoteGround {
    NoteGround { kind: "plan".to_owned(), id, on: None, text_vi: subject.to_owned() }
}

/// Points as people write them: 0,5; 1; 1,25.
pub(super) fn written(hundredths: u32) -> String {
    let (whole, rest) = (number(hundredths / 100), hundredths % 100);
    match rest {
        0 => whole,
        rest if rest % 10 == 0 => format!("{whole},{}", rest / 10),
        rest => format!("{whole},{rest:02}"),
    }
}
