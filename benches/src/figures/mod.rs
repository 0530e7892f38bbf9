//! The report of a year: its figures beside the same figures in SQLite.

mod adding;
mod sample;
mod sql;

use std::path::Path;
use std::time::{Duration, Instant};

use cchc::model::{Attendance, Feedback, FeedbackChannel, FeedbackCounts, FeedbackFigures, Period, Record, Session};
use cchc::query::ProgressOfPlan;
use cchc::report::ReportQuery;
use cchc::{Options, Store};

use self::sample::{ON, Size, YEAR, Year};
use self::sql::{Figures, Sql};
use crate::report::{Report, Section};
use crate::{Outcome, Scale};

const CCHC: &str = "cchc";
const SQLITE: &str = "SQLite, covering indexes";
/// What is part of the report, and what SQLite has no query for.
const PROGRESS: &str = "cchc, the progress of the plan alone";
/// The comparison reads three more periods, of which the year to date is the whole year.
const QUARTER: &str = "cchc, the last quarter";
const COMPARED: &str = "cchc, the last quarter compared";

pub fn measure(report: &mut Report, scale: Scale, folder: &Path) -> Outcome<()> {
    let size = Size { sessions: scale.year, of_session: 10, feedback: scale.year };
    year(report, size, scale, &folder.join("year"))?;
    let five = Size { sessions: 5 * size.sessions, feedback: 5 * size.feedback, ..size };
    year(report, five, scale, &folder.join("five"))
}

fn year(report: &mut Report, size: Size, scale: Scale, folder: &Path) -> Outcome<()> {
    std::fs::create_dir_all(folder)?;
    let (path, sql_path) = (folder.join("a.cchc"), folder.join("a.sqlite"));
    let store = open(&path)?;
    let mut all = sample::fill(&store, size)?;
    let mut sql = Sql::fill(&sql_path, &all)?;
    let what = format!(
        "{} attendances, {} sessions, {} feedbacks",
        size.sessions * size.of_session,
        size.sessions,
        size.feedback
    );
    store.close()?;

    let mut first = Section::new(format!("Report of a year, just opened: {what}"), "ms");
    let mut again = Section::new(format!("The same report again: {what}"), "ms");
    for _ in 0..scale.report_rounds {
        let store = open(&path)?;
        sql.reopen(&sql_path)?;
        for section in [&mut first, &mut again] {
            millis(section, CCHC, || figures(&store))?;
            millis(section, SQLITE, || sql.figures())?;
            millis(section, PROGRESS, || Ok(store.ask(ProgressOfPlan { id: all.plan.id(), on: Some(ON) })?))?;
        }
        for (name, compare) in [(QUARTER, false), (COMPARED, true)] {
            let question = ReportQuery { on: Some(ON), compare, ..ReportQuery::of(Period::quarter(YEAR, 4)?) };
            millis(&mut again, name, || Ok(store.ask(question)?))?;
        }
        compare(&store, &sql)?;
        store.close()?;
    }
    report.finish(first);
    report.finish(again);

    let mut changed = Section::new(format!("The report after 1 % of changes: {what}"), "ms");
    let store = open(&path)?;
    figures(&store)?;
    for round in 0..scale.report_rounds {
        change(&store, &mut sql, &mut all, round)?;
        millis(&mut changed, CCHC, || figures(&store))?;
        millis(&mut changed, SQLITE, || sql.figures())?;
        compare(&store, &sql)?;
    }
    report.finish(changed);
    let mut memory = Section::new(format!("Facts kept in memory: {what}"), "MB");
    memory.add(CCHC, cchc::store::measure::kept_bytes(&store) as f64 / 1e6);
    report.finish(memory);
    adding::measure(report, &store, &all, scale.rounds, &what)?;
    store.close()?;
    Ok(())
}

fn open(path: &Path) -> Outcome<Store> {
    Ok(Store::open_with(path, Options { actor: crate::sample::ACTOR.to_owned(), ..Options::default() })?)
}

fn millis<T>(section: &mut Section, name: &str, work: impl FnOnce() -> Outcome<T>) -> Outcome<()> {
    let started = Instant::now();
    std::hint::black_box(work()?);
    let taken: Duration = started.elapsed();
    section.add(name, taken.as_secs_f64() * 1e3);
    Ok(())
}

fn figures(store: &Store) -> Outcome<Figures> {
    // SQLite compares with no other period either, and tells no answers of proposals from those of reports.
    let question = ReportQuery { on: Some(ON), compare: false, ..ReportQuery::of(Period::year(YEAR)?) };
    let report = store.ask(question)?;
    let cchc::model::Report { months, kinds, topics, sessions, feedback, .. } = report;
    let proposals = FeedbackCounts { received: feedback.proposals.received, ..FeedbackCounts::default() };
    let feedback = FeedbackFigures { proposals, reports: FeedbackCounts::default(), ..feedback };
    Ok(Figures { months, kinds, topics, sessions, feedback })
}

fn compare(store: &Store, sql: &Sql) -> Outcome<()> {
    let (ours, theirs) = (figures(store)?, sql.figures()?);
    if ours == theirs { Ok(()) } else { Err(format!("the figures differ:\n{ours:?}\n{theirs:?}").into()) }
}

/// Changes 1 % of the records of each type: a third of the attendances are new, the others known ones that change.
fn change(store: &Store, sql: &mut Sql, year: &mut Year, round: usize) -> Outcome<()> {
    let step = 100;
    let per_session = year.attendances.len() / year.sessions.len();
    let (mut sessions, mut attendances, mut feedback) = (Vec::new(), Vec::new(), Vec::new());
    for number in (round..year.sessions.len()).step_by(step) {
        let mut session: Session = year.sessions[number].clone();
        session.turnout = session.turnout.map(|turnout| cchc::model::Turnout { understood: 1, ..turnout });
        session.place = Some(format!("Phòng họp {round}"));
        sessions.push(session);
    }
    let mut places: Vec<(usize, Attendance)> = Vec::new();
    for number in (round..year.attendances.len()).step_by(step) {
        let mut attendance = year.attendances[number].clone();
        attendance.understood = match attendance.understood {
            None if attendance.checked_in.is_some() => Some(cchc::model::UnderstandingMethod::Survey),
            _ => None,
        };
        if number / step % 3 == 0 {
            let session = number / per_session % year.sessions.len();
            attendance = sample::attendance(year, session, per_session + round);
        }
        places.push((number, attendance));
    }
    for number in (round..year.feedback.len()).step_by(step) {
        let mut changed: Feedback = year.feedback[number].clone();
        // Nothing but commands may change its status.
        changed.channel = FeedbackChannel::Phone;
        feedback.push(changed);
    }
    let stored = store.write("bench", |batch| {
        let mut stored = (Vec::new(), Vec::new(), Vec::new());
        for session in sessions {
            stored.0.push(batch.update(session)?);
        }
        for (number, attendance) in places {
            let is_new = attendance.header.id.is_nil();
            stored.1.push((number, if is_new { batch.add(attendance)? } else { batch.update(attendance)? }));
        }
        for feedback in feedback {
            stored.2.push(batch.update(feedback)?);
        }
        Ok(stored)
    })?;
    for (place, session) in (round..).step_by(step).zip(&stored.0) {
        year.sessions[place] = session.clone();
    }
    for (number, attendance) in stored.1 {
        if attendance.header.rev > 1 {
            year.attendances[number] = attendance.clone();
        }
        attendances.push(attendance);
    }
    for (place, feedback) in (round..).step_by(step).zip(&stored.2) {
        year.feedback[place] = feedback.clone();
    }
    sql.put(&stored.0, &attendances, &stored.2)
}
