//! A plan in, a meeting recorded, a report out: `cargo run --package cchc --example tour`. README.md shows this code.
#![allow(clippy::print_stdout)]

use cchc::command::{HoldSession, TrackPlan};
use cchc::model::{Period, Record, Session, SessionKind};
use cchc::report::{self, ReportQuery};
use cchc::{Store, read_plan_bytes};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = tempfile::tempdir()?;
    let store = Store::open(folder.path().join("so-xay-dung.cchc"))?;
    let reading = read_plan_bytes(&std::fs::read("examples/data/sample-plan.txt")?)?;
    let plan = store.plans().add(reading.plan)?;
    let activities = store.run(TrackPlan { id: plan.id() })?;

    let draft = Session::draft(SessionKind::AgencyMeeting, "2022-03-04".parse()?, "Họp cơ quan tháng 3");
    let (plan, activities) = (Some(plan.id()), vec![activities[0].id()]);
    let session = store.sessions().add(Session { plan, activities, ..draft })?;
    store.run(HoldSession { invited: Some(42), informed: Some(40), ..HoldSession::of(session.id()) })?;

    let report = store.ask(ReportQuery::of(Period::quarter(2022, 1)?))?;
    println!("{}", report::text(&report));
    assert_eq!(report.sessions.informed, 40);
    Ok(())
}
