//! Reads the text of a plan (kế hoạch) and tracks what it promises: `cargo run --package cchc --example read_plan`.
//!
//! The reading holds the plan, findings for whatever is odd in the text, and for every field how it was found.
//! `TrackPlan` makes an activity (hoạt động) of each promise.
#![allow(clippy::print_stdout)]

use cchc::command::TrackPlan;
use cchc::model::{Certainty, Record};
use cchc::query::ProgressOfActivity;
use cchc::{Labelled, Store, read_plan_bytes};
use jiff::civil::date;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let reading = read_plan_bytes(include_bytes!("../data/sample-plan.txt"))?;
    let plan = &reading.plan;
    println!("{:?}, {:?}: {} legal bases", plan.symbol, plan.year, plan.legal_bases.len());
    for finding in &reading.findings {
        println!("  line {}: {}", finding.line, finding.text_vi);
    }
    let found = reading.fields.iter().filter(|field| field.certainty == Certainty::Found).count();
    println!("{found} of {} fields found; somebody looks at the others", reading.fields.len());

    let folder = tempfile::tempdir()?;
    let store = Store::open(folder.path().join("so.cchc"))?;
    let plan = store.plans().add(reading.plan)?;
    let activities = store.run(TrackPlan { id: plan.id() })?;
    println!("{} activities", activities.len());
    for activity in activities.iter().take(5) {
        let progress = store.ask(ProgressOfActivity { id: activity.id(), on: Some(date(2022, 3, 31)) })?;
        println!("  {}: {}, due {:?}", activity.title, progress.status.label(), progress.due);
    }

    assert_eq!(plan.year, Some(2022));
    assert_eq!(activities.len(), 15);
    assert_eq!(store.run(TrackPlan { id: plan.id() })?, activities, "tracking again adds nothing");
    Ok(())
}
