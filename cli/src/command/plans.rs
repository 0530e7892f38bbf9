//! Plans: reading them, tracking what they promise, and how far it is kept.

use std::collections::HashMap;

use cchc::command::{Command as _, TrackPlan};
use cchc::model::{Activity, ActivityStatus, IndexQuery, Plan, PromiseProgress, Reading, Record};
use cchc::query::ProgressOfPlan;
use cchc::{Store, read_plan_bytes_with_progress};
use serde_json::json;

use super::{Access, Outcome, open};
use crate::arguments::{Common, ReadPlan, Status, Track};
use crate::dates;
use crate::exit::ExitStatus;
use crate::failure::Failure;
use crate::find::{self, label};
use crate::output::{Output, Tone, shortened};
use crate::progress::Bar;
use crate::source::Source;

pub(super) fn read_plan(arguments: &ReadPlan, common: &Common, output: &mut Output) -> Outcome {
    let path = &arguments.path;
    let bytes = std::fs::read(path).map_err(|error| Failure::file(path, &error))?;
    let bar = Bar::begin(output, ["Reading", "Đang đọc"]);
    let reading = read_plan_bytes_with_progress(&bytes, bar.teller())?;
    drop(bar);
    if !arguments.save && !arguments.track {
        if output.is_json() {
            output.value(&reading)?;
        } else {
            tell_reading(&reading, output);
            output.say("Keep it and track what it promises: --track", "Lưu lại và theo dõi các việc đã hứa: --track");
        }
        return Ok(ExitStatus::Done);
    }
    let store = open(common, output, Access::Write)?;
    if !output.is_json() {
        tell_reading(&reading, output);
    }
    let plan = store.write("plans.read", |batch| {
        let plan = batch.add(reading.plan)?;
        if arguments.track {
            TrackPlan { id: plan.id() }.run(batch)?;
        }
        Ok(plan)
    })?;
    if output.is_json() {
        output.json(&json!({ "plan": plan.id().0, "findings": reading.findings.len() }));
    } else {
        let name = find::called(&plan);
        output.tell(Tone::Good, format!("Kept {name}"), format!("Đã lưu {name}"));
        output.say("  next: cchc status", "  tiếp theo: cchc status");
    }
    Ok(ExitStatus::Done)
}

fn tell_reading(reading: &Reading, output: &mut Output) {
    let plan = &reading.plan;
    output.toned(Tone::Heading, find::called(plan));
    let counts = [
        (["legal bases", "căn cứ"], plan.legal_bases.len()),
        (["contents", "nội dung"], plan.contents.len()),
        (["forms", "hình thức"], plan.forms.len()),
        (["assignments", "phân công"], plan.assignments.len()),
        (["times", "mốc thời gian"], plan.timeline.len()),
    ];
    let counts: Vec<String> = counts.iter().map(|(name, count)| format!("{count} {}", output.pick(*name))).collect();
    output.line(format!("  {}", counts.join(", ")));
    let coverage = reading.coverage;
    output.say(
        format!("  {} of {} lines have their place; the others are kept as they are", coverage.placed, coverage.lines),
        format!("  {}/{} dòng đã có chỗ; các dòng còn lại được giữ nguyên văn", coverage.placed, coverage.lines),
    );
    for finding in &reading.findings {
        let (line, text, text_vi) = (finding.line, &finding.text, &finding.text_vi);
        output.say(format!("  line {line}: {text}"), format!("  dòng {line}: {text_vi}"));
    }
}

pub(super) fn track(track: &Track, store: Store, output: &mut Output) -> Outcome {
    let source = Source::Present(store);
    let plan = find::plan(&source, track.plan.as_deref())?;
    let Source::Present(store) = &source else { return Ok(ExitStatus::Done) };
    let activities = store.run(TrackPlan { id: plan.id() })?;
    if output.is_json() {
        output.value(&activities)?;
        return Ok(ExitStatus::Done);
    }
    let count = activities.len();
    let name = find::called(&plan);
    output.tell(Tone::Heading, format!("{count} activities of {name}"), format!("{count} nhiệm vụ của {name}"));
    let rows = activities.iter().map(|activity| {
        [activity.origin.line.to_string(), shortened(&activity.title), activity.lead.clone().unwrap_or_default()]
    });
    output.table([["Line", "Dòng"], ["Activity", "Nhiệm vụ"], ["Who", "Chủ trì"]], rows);
    Ok(ExitStatus::Done)
}

pub(super) fn status(status: &Status, source: &Source, output: &mut Output) -> Outcome {
    let plans = match &status.plan {
        Some(name) => vec![find::plan(source, Some(name))?],
        None => find::plans(source)?,
    };
    let on = dates::optional_day("--on", status.on.as_deref())?;
    let mut answers = Vec::new();
    for plan in plans {
        let progress = source.ask(ProgressOfPlan { id: plan.id(), on })?;
        answers.push((plan, progress));
    }
    if output.is_json() {
        let answers = answers.iter().map(|(plan, progress)| {
            let shown: Vec<&PromiseProgress> = progress.iter().filter(|one| shows(status, one)).collect();
            let progress = cchc::call::to_json(&cchc::call::write(&shown)?)?;
            Ok(json!({ "plan": plan.id().0, "subject": plan.subject, "progress": progress }))
        });
        let answers: Vec<_> = answers.collect::<cchc::Result<_>>()?;
        output.json(&answers.into());
        return Ok(ExitStatus::Done);
    }
    if answers.is_empty() {
        output.say("There is no plan yet: cchc read-plan FILE --track", "Chưa có kế hoạch: cchc read-plan TỆP --track");
    }
    let titles = titles(source)?;
    for (plan, progress) in &answers {
        tell_progress(plan, progress, status, &titles, output);
    }
    Ok(ExitStatus::Done)
}

const fn shows(status: &Status, progress: &PromiseProgress) -> bool {
    !status.open || progress.is_open()
}

fn tell_progress(plan: &Plan, progress: &[PromiseProgress], status: &Status, titles: &Titles, output: &mut Output) {
    output.toned(Tone::Heading, find::called(plan));
    let of = |status| progress.iter().filter(|one| one.status == status).count();
    let (done, overdue) = (of(ActivityStatus::Done), of(ActivityStatus::Overdue));
    let language = output.language();
    let rows = progress.iter().filter(|one| shows(status, one)).map(|one| {
        let of = one.expected.map(|expected| format!("/{expected}")).unwrap_or_default();
        [
            titles.get(&one.activity.0).map(|title| shortened(title)).unwrap_or_default(),
            label(one.status, language),
            dates::written_if_known(one.due),
            format!("{}{of}", one.proven),
            shortened(&one.missing.join("; ")),
        ]
    });
    let heads = [
        ["Activity", "Nhiệm vụ"],
        ["Status", "Tình trạng"],
        ["Due", "Thời hạn"],
        ["Proven", "Minh chứng"],
        ["Missing", "Còn thiếu"],
    ];
    output.table(heads, rows);
    let total = progress.len();
    let tone = if overdue == 0 { Tone::Good } else { Tone::Bad };
    output.tell(
        tone,
        format!("{done} of {total} done, {overdue} overdue"),
        format!("Hoàn thành {done}/{total}, quá hạn {overdue}"),
    );
}

/// The titles of activities by identity.
pub(super) type Titles = HashMap<uuid::Uuid, String>;

/// The title of every activity.
pub(super) fn titles(source: &Source) -> Result<Titles, Failure> {
    let activities: Vec<Activity> = source.activities(&IndexQuery::default())?;
    Ok(activities.into_iter().map(|activity| (activity.id().0, activity.title)).collect())
}
