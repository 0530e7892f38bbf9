//! Counts working days (ngày làm việc) and deadlines (thời hạn) around Tết and swapped days:
//! `cargo run --package cchc --example deadline`.
//!
//! Days off (nghỉ lễ), swaps (hoán đổi) and legal time limits are records with their sources. A year without a calendar
//! is an error; what still waits for a decision is named, and `due` is then the earliest possible last day.
#![allow(clippy::print_stdout)]

use cchc::command::{InstallCalendars, InstallDeadlineRules};
use cchc::model::{DeadlineSubject, TimeLimit, WorkedPart};
use cchc::query::{CountWorkingDays, DeadlineByRule, DeadlineOfTimeLimit, IsWorkingDay};
use cchc::{CchcError, Store};
use jiff::civil::{Date, date};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = tempfile::tempdir()?;
    let store = Store::open(folder.path().join("so.cchc"))?;
    store.run(InstallCalendars { years: vec![2026, 2027] })?;
    store.run(InstallDeadlineRules { subjects: Vec::new() })?;

    let tet = store.ask(IsWorkingDay { date: date(2026, 2, 17), unit: None })?;
    println!("{}: {:?}, {:?}", tet.date, tet.half, tet.name);
    let february = store.ask(CountWorkingDays { from: date(2026, 2, 1), to: date(2026, 2, 28), unit: None })?;
    println!("February 2026 has {} working days", february.days);
    assert!(tet.half == WorkedPart::Off && february.days < 20);

    // A dossier (hồ sơ) to be settled in ten working days, taken in just before Tết.
    let ten_working_days = |started: Date| {
        let (time_limit, received, unit) = (TimeLimit::working_days(10), None, None);
        store.ask(DeadlineOfTimeLimit { time_limit, started: Some(started), received, unit })
    };
    let deadline = ten_working_days(date(2026, 2, 12))?;
    println!("Ten working days from {} end on {}", deadline.started, deadline.due);
    assert!(deadline.due > date(2026, 2, 26), "Tết stands between");

    let (subject, started) = (DeadlineSubject::FeedbackAnswer, Some(date(2026, 3, 5)));
    let answer = store.ask(DeadlineByRule { subject, started, received: None, unit: None })?;
    println!("Feedback is answered by {}: {:?}", answer.due, answer.basis.map(|basis| basis.document));

    let undecided = ten_working_days(date(2027, 1, 29))?;
    println!(
        "Ten working days from {}: {}, at the latest {:?}",
        undecided.started, undecided.due, undecided.due_latest
    );
    for decision in &undecided.awaits {
        println!("  {}", decision.text_vi);
    }
    assert!(!undecided.awaits.is_empty(), "nobody has decided on Tết 2027 yet");
    assert!(matches!(ten_working_days(date(2030, 1, 2)), Err(CchcError::NotCovered { .. })));
    Ok(())
}
